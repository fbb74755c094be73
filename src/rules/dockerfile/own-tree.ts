import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { ImageStage } from "../../model/dockerfile/dockerfile.ts";

/** Directories of the system, which a program's user should not own (Filesystem Hierarchy Standard 3.0). */
const systemDirectory =
  /^\/(?:$|(?:bin|boot|dev|etc|lib\d*|libexec|proc|root|run|sbin|sys)(?:\/|$)|usr(?!\/src\/.)(?:\/|$)|(?:home|media|mnt|opt|srv|tmp|var|var\/(?:cache|lib|lock|log|mail|run|spool|tmp))\/?$)/;

/** Whether a directory is a program's own, so that all of it may belong to the program's user. */
export function ownDirectory(path: string): boolean {
  return path.startsWith("/") && !systemDirectory.test(path);
}

/** The absolute target of a COPY or ADD, with its last slash; null where it can't be told. */
export function targetOf(stage: ImageStage, instruction: Instruction): string | null {
  const word = instruction.words.at(-1)?.value;
  const target = word === undefined ? null : stage.expand(instruction, word);
  if (target === null || target.startsWith("/")) return target;
  const directory = stage.directoryAt(instruction);
  return directory === null ? null : `${directory === "/" ? "" : directory}/${target}`;
}

/** Whether what is copied there is the program's own; files at the root are not, since all of `/` may be meant. */
export function isProgramsOwn(stage: ImageStage, target: string | null): boolean {
  if (target === null) return false;
  const path = `/${normalParts(target).join("/")}`;
  const { directory } = stage;
  if (directory !== null && ownDirectory(directory) && (path === directory || path.startsWith(`${directory}/`)))
    return true;
  return ownDirectory(path) && (target.endsWith("/") || path.slice(1).includes("/"));
}

function normalParts(path: string): string[] {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts;
}
