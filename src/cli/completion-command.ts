import { didYouMean } from "../config/nearest.ts";
import { enumerate } from "../core/enumerate.ts";
import { usageError } from "./command-line.ts";
import { bashScript } from "./completion/bash.ts";
import { fishScript } from "./completion/fish.ts";
import { shells } from "./completion/words.ts";
import { zshScript } from "./completion/zsh.ts";
import type { Terminal } from "./terminal.ts";

/** `kubesuggest completion SHELL`: prints the script that a shell uses to complete commands, options and rules. */
export function completionCommand(names: readonly string[], terminal: Terminal): number {
  const [name, another] = names;
  const shell = shells.find((one) => one === name);
  if (name === undefined || another !== undefined)
    throw usageError(`completion needs the shell: ${enumerate(shells, "or")}.`, "completion");
  if (shell === undefined) {
    throw usageError(
      `completion knows ${enumerate(shells)}, not ${JSON.stringify(name)}${didYouMean(name, shells)}`,
      "completion",
    );
  }
  terminal.out({ bash: bashScript, zsh: zshScript, fish: fishScript }[shell]());
  return 0;
}
