import type { Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { startFilesOf } from "../../../model/dockerfile/start-files.ts";
import { isWrapper } from "./argument-runner.ts";

/** A command in a script of the repository that an image starts with. */
export interface StartCommand {
  /** The path of the script in the repository. */
  readonly path: string;
  /** Its words, from the program on. */
  readonly words: readonly string[];
}

/**
 * Words that can precede a program: keywords of the shell, assignments, and programs that start the one that follows.
 */
const before = /^(?:!|\w+=.*|builtin|command|do|elif|else|exec|if|nohup|then|until|while)$/;

/** The commands in the scripts of the repository that an image starts with. Only shell scripts are read. */
export function startCommands(dockerfile: Dockerfile, stage: ImageStage): readonly StartCommand[] {
  return startFilesOf(dockerfile, stage).flatMap(({ path, text }) => {
    if (!isShellScript(path, text)) return [];
    return programsOf(text).map((words) => ({ path, words }));
  });
}

/** The commands of a shell script, each from its program on. */
function programsOf(script: string): readonly (readonly string[])[] {
  return shellCommands(script).flatMap((words) => {
    const first = words.findIndex((word) => !before.test(word));
    return first === -1 ? [] : [words.slice(first)];
  });
}

/** The commands that ENTRYPOINT or CMD itself runs, each from its program on. */
export function commandsOfStart({ json, words, text }: Instruction): readonly (readonly string[])[] {
  if (!json) return programsOf(text);
  const values = words.map(({ value }) => value);
  const first = values.findIndex((word) => !isWrapper(word) && !word.startsWith("-"));
  const [program = "", option = "", script = ""] = first === -1 ? [] : values.slice(first);
  if (/(?:^|\/)(?:ba|da|a)?sh$/.test(program) && /^-[a-z]*c$/.test(option)) return programsOf(script);
  return first === -1 ? [] : [values.slice(first)];
}

/** The name of a program without its directory. */
export function programName({ words: [program = ""] }: Pick<StartCommand, "words">): string {
  return program.slice(program.lastIndexOf("/") + 1);
}

function isShellScript(path: string, text: string): boolean {
  const first = text.slice(0, 200).split("\n", 1)[0] ?? "";
  return first.startsWith("#!") ? /\b(?:ba|da|a|k|z)?sh\b|with-contenv/.test(first) : /\.(?:ba)?sh$/.test(path);
}
