import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rememberByInstruction } from "../../../model/dockerfile/remember-by-instruction.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionText } from "./lineage.ts";
import { packageManagers } from "./package-commands.ts";

/** The script with which Kubernetes' images of Debian install packages and clean up after that. */
const cleanInstall = "clean-install";

/** The packages that a RUN installs, without versions: words after `add` or `install` that are not options. */
export const installedPackages: (run: Instruction) => readonly string[] = rememberByInstruction((run) => {
  return shellCommands(instructionText(run)).flatMap((words) => {
    const manager = words.findIndex((word) => packageManagers.has(word) || word === cleanInstall);
    if (manager === -1) return [];
    const verb = words[manager] === cleanInstall ? manager : words.findIndex((word) => verbs.test(word));
    if (verb < manager) return [];
    return words.slice(verb + 1).flatMap((word) => (word.startsWith("-") ? [] : [word.replace(/[=~<>].*$/, "")]));
  });
});

const verbs = /^(?:add|in|install|localinstall)$/;
