import { enumerate } from "../../../core/enumerate.ts";
import type { FixProposal } from "../../../core/fix.ts";
import type { Dockerfile, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { flagsOf, isDockerSyntax } from "../../../model/dockerfile/instruction-terms.ts";
import { review } from "../fixes.ts";
import { misspelledFrom } from "./near-name.ts";
import { renameFlag } from "./operations.ts";

/** Something in an instruction that makes the build fail. */
export interface InstructionRefusal {
  readonly what: string;
  readonly message: string;
  readonly fix?: FixProposal;
  readonly advice?: string;
}

/** Why a build refuses an instruction that has the right form (BuildKit, `frontend/dockerfile/instructions`). */
export function refusalsOf(
  instruction: Instruction,
  scope: { readonly dockerfile: Dockerfile },
): readonly InstructionRefusal[] {
  const unknown = unknownFlags(instruction);
  const known = unknown.length > 0 && isDockerSyntax(scope.dockerfile.file) ? unknown : [];
  return [...known, ...wrongArguments(instruction)];
}

function unknownFlags(instruction: Instruction): readonly InstructionRefusal[] {
  const known = flagsOf(instruction.keyword);
  if (known.length === 0) return [];
  return instruction.flags.flatMap(({ name }): readonly InstructionRefusal[] => {
    if (known.includes(name) || name.includes("$")) return [];
    const nearest = misspelledFrom(name, known);
    const message = `${instruction.keyword} has no flag --${name}, so the build fails.`;
    if (nearest === null || !/^[a-z-]+$/i.test(name) || instruction.flags.some((other) => other.name === nearest)) {
      return [{ what: name, message, advice: `It has ${known.map((flag) => `--${flag}`).join(", ")}.` }];
    }
    const rename = renameFlag(instruction, name, nearest);
    const fix = review(`Use --${nearest}`, `--${nearest} may not be what was meant.`, rename);
    return [{ what: name, message, fix }];
  });
}

function wrongArguments(instruction: Instruction): readonly InstructionRefusal[] {
  const { keyword, words, json, text, heredoc } = instruction;
  switch (keyword) {
    case "ENV":
    case "LABEL":
      return words.length === 1 && !text.includes("=")
        ? [
            {
              what: "value",
              message: `${keyword} ${text} has no value, so the build fails.`,
              advice: `Write ${keyword} ${text}=value.`,
            },
          ]
        : [];
    case "SHELL":
      return json || text.startsWith("[")
        ? []
        : [
            {
              what: "list",
              message: "SHELL needs a JSON array, so the build fails.",
              advice: 'Write it as ["program", "argument"].',
            },
          ];
    case "ADD":
    case "COPY":
      return words.length === 1 && heredoc === ""
        ? [
            {
              what: "target",
              message: `${keyword} has a source and no destination, so the build fails.`,
              advice: "Add the destination.",
            },
          ]
        : [];
    case "EXPOSE":
      return invalidPorts(words.map(({ value }) => value));
    default:
      return [];
  }
}

function invalidPorts(values: readonly string[]): readonly InstructionRefusal[] {
  const invalid = values.filter((value) => !/[$"'\\`]/.test(value) && !isPort(value));
  const [first] = invalid;
  if (first === undefined) return [];
  const isOne = invalid.length === 1;
  const message = `${enumerate(invalid)} ${isOne ? "is not a port" : "are not ports"}, so the build fails.`;
  const advice = "Write a number up to 65535, with /tcp, /udp or /sctp behind it where it is not TCP.";
  return [{ what: first, message, advice }];
}

/** Whether EXPOSE accepts a text as a port or a range of ports; anything before a colon is about the host. */
function isPort(value: string): boolean {
  const port = value.slice(value.lastIndexOf(":") + 1);
  const [, first = "", last = first, protocol = "tcp"] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(port) ?? [];
  if (first === "" || Number(first) > Number(last) || Number(last) > 65_535) return false;
  return /^(?:tcp|udp|sctp)$/i.test(protocol);
}
