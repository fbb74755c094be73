import type { FixProposal } from "../../../core/fix.ts";
import type { Dockerfile, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { flagsOf, isDockerSyntax } from "../../../model/dockerfile/instruction-terms.ts";
import { review } from "../fixes.ts";
import { isNear } from "./near-name.ts";
import { removeFlag, setFlag } from "./operations.ts";

/** What a build refuses of an instruction. */
export interface Refusal {
  readonly what: string;
  readonly message: string;
  readonly fix?: FixProposal;
  readonly advice?: string;
}

/** What a build refuses of an instruction that has the right form (BuildKit, `frontend/dockerfile/instructions`). */
export function refusalsOf(instruction: Instruction, { file }: Dockerfile): readonly Refusal[] {
  const known = isDockerSyntax(file) ? unknownFlags(instruction) : [];
  return [...known, ...wrongArguments(instruction)];
}

function unknownFlags(instruction: Instruction): readonly Refusal[] {
  const known = flagsOf(instruction.keyword);
  if (known.length === 0) return [];
  return instruction.flags.flatMap(({ name, value }): readonly Refusal[] => {
    if (known.includes(name) || name.includes("$")) return [];
    const near = known.filter((flag) => isNear(flag, name));
    const [nearest] = near;
    const message = `${instruction.keyword} has no flag --${name}, so the build fails.`;
    if (near.length !== 1 || nearest === undefined || instruction.flags.some((other) => other.name === nearest)) {
      return [{ what: name, message, advice: `It has ${known.map((flag) => `--${flag}`).join(", ")}.` }];
    }
    const operations = [removeFlag(instruction, name), setFlag(instruction, nearest, value ?? "true")];
    const fix = review(`Use --${nearest}`, `--${nearest} may not be what was meant.`, ...operations);
    return [{ what: name, message, fix }];
  });
}

function wrongArguments(instruction: Instruction): readonly Refusal[] {
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
              advice: "Add where to copy it to.",
            },
          ]
        : [];
    case "EXPOSE":
      return words.flatMap(({ value }) => invalidPort(value) ?? []);
    default:
      return [];
  }
}

function invalidPort(value: string): Refusal | null {
  if (/[$"'\\`]/.test(value)) return null;
  const port = value.slice(value.lastIndexOf(":") + 1);
  const [, first = "", last = first, protocol = "tcp"] = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/.exec(port) ?? [];
  const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
  if (isPort(first) && isPort(last) && Number(first) <= Number(last) && /^(?:tcp|udp|sctp)$/i.test(protocol))
    return null;
  return {
    what: value,
    message: `EXPOSE ${value} is not a port, so the build fails.`,
    advice: "Write a number up to 65535, with /tcp, /udp or /sctp behind it where it is not TCP.",
  };
}
