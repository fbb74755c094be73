import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rememberByInstruction } from "../../../model/dockerfile/remember-by-instruction.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionText } from "./lineage.ts";
import { packageManagers } from "./package-commands.ts";

/** The packages that a RUN installs, without versions: words after `add` or `install` that are not options. */
export const installedPackages: (run: Instruction) => readonly string[] = rememberByInstruction((run) => {
  return shellCommands(instructionText(run)).flatMap((words) => {
    const manager = words.findIndex((word) => packageManagers.has(word));
    const verb = manager === -1 ? -1 : words.findIndex((word) => word === "add" || word === "install");
    if (verb <= manager) return [];
    return words.slice(verb + 1).flatMap((word) => (word.startsWith("-") ? [] : [word.replace(/[=~<>].*$/, "")]));
  });
});
