import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionsOf, instructionText, stageHolding } from "../dockerfile/lineage.ts";
import { isPlainName } from "./non-root-user.ts";

/** A user other than root that owns files in a Dockerfile, or that its program starts as. */
export interface NamedUser {
  /** The name or ID. */
  readonly text: string;
  /** The group given with the user; null if there is none. */
  readonly group: string | null;
  /** The first instruction that names the user: the user must exist by then. */
  readonly at: Instruction;
  /** Whether a build argument decides which user it is. */
  readonly varies: boolean;
}

/** The options with which servers switch to a user after they have started. */
const userOption = /^--(?:user|uid)(?:=(.+))?$/;

/** The users that a Dockerfile names in `chown`, `--chown`, `install -o` or the command that starts the program. */
export function namedUsers(stage: ImageStage): readonly NamedUser[] {
  const found = new Map<string, NamedUser>();
  for (const at of instructionsOf(stage)) {
    for (const { owner, varies } of usersIn(stage, at)) {
      const [text = "", group = ""] = owner.split(":", 2);
      if (!isPlainName(text) || /^(?:root|0+)$/.test(text) || found.has(text)) continue;
      found.set(text, { text, group: group === "" ? null : group, at, varies });
    }
  }
  return [...found.values()];
}

function usersIn(stage: ImageStage, instruction: Instruction): readonly { owner: string; varies: boolean }[] {
  const { keyword, flags } = instruction;
  const known = (text: string): { owner: string; varies: boolean }[] => {
    const holding = stageHolding(stage, instruction);
    const owner = holding.expand(instruction, text);
    return owner === null ? [] : [{ owner, varies: !holding.isFixed(instruction, text) }];
  };
  if (keyword === "COPY" || keyword === "ADD") {
    return flags.flatMap(({ name, value }) => (name === "chown" && value !== null ? known(value) : []));
  }
  const starts = instruction === stage.entryPoint || instruction === stage.command;
  if (keyword !== "RUN" && !starts) return [];
  return shellCommands(instructionText(instruction)).flatMap((words) => {
    return (starts ? optionValue(words, userOption) : ownersIn(words)).flatMap(known);
  });
}

/** The owners that a command gives to files. */
export function ownersIn([program = "", ...words]: readonly string[]): readonly string[] {
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (name === "chown") return words.filter((word) => !word.startsWith("-")).slice(0, 1);
  return name === "install" ? optionValue(words, /^(?:-o|--owner)(?:=?(.+))?$/) : [];
}

function optionValue(words: readonly string[], option: RegExp): readonly string[] {
  const index = words.findIndex((word) => option.test(word));
  const value = index === -1 ? undefined : (option.exec(words[index] ?? "")?.[1] ?? words[index + 1]);
  return value === undefined ? [] : [value];
}
