import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { programAt } from "../../../model/dockerfile/user-command.ts";
import { instructionText } from "../dockerfile/lineage.ts";
import { startText } from "../dockerfile/start-script.ts";

const unpackers = /(?:^|\/)(?:bsdtar|tar|unzip)$/;

/** Programs that read their own directory only. */
const interpreter = /^(?:bash|dash|dotnet|java|node|perl|php|python[\d.]*|ruby|sh)$/;

/**
 * Whether a directory holds a tool that the program only calls, such as an SDK: an archive is unpacked into it, and the
 * image starts something else. Only root should change it, and a copy in another layer would be as large.
 */
export function isInstalledTool(stage: ImageStage, directory: string): boolean {
  if (startText(stage).includes(directory) || mayStartFrom(stage, directory)) return false;
  return stage.instructions.some((instruction) => {
    if (instruction.keyword !== "RUN") return false;
    return shellCommands(instructionText(instruction)).some((words) => {
      if (!unpackers.test(words[programAt(words)] ?? "")) return false;
      return words.some((word) => {
        const path = stage.expand(instruction, word.replace(/^-[\w-]*?(?:=|(?=\/))/, ""));
        return path === directory || path?.startsWith(`${directory}/`) === true;
      });
    });
  });
}

/** Whether PATH leads from the start command into a directory. */
function mayStartFrom(stage: ImageStage, directory: string): boolean {
  // The rest of PATH is that of the base image, and not known.
  const places = stage.instructions.flatMap((instruction) => {
    if (instruction.keyword !== "ENV") return [];
    return instruction.words.flatMap(({ value }) => {
      const parts = value.startsWith("PATH=") ? value.slice("PATH=".length).replaceAll('"', "").split(":") : [];
      return parts.map((part) => stage.expand(instruction, part));
    });
  });
  if (!places.some((place) => place === directory || place?.startsWith(`${directory}/`) === true)) return false;
  const program = /[^\s"',[\]]+/.exec(startText(stage))?.[0] ?? "";
  return !program.includes("/") && !interpreter.test(program);
}
