import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import type { BaseImage } from "../../../model/images/image-facts.ts";
import { parseImage } from "../../../model/images/images.ts";
import { copiedFiles } from "../dockerfile/copied-files.ts";
import { instructionsOf, lineageOf, stageOf } from "../dockerfile/lineage.ts";

/** Directories in which shells stand, or where whole file trees are put. */
const systemDirectories = /^\/(?:bin|sbin|busybox|lib\d*|usr(?:\/bin|\/sbin|\/local|\/local\/bin|\/lib)?)?$/;

/** What a shell, or an archive or a tree that can hold one, is called. */
const shellNames = /(?:^|\/)(?:ash|bash|busybox|dash|sh|toybox|zsh)$|rootfs|\.tar|\.t[gx]z$/i;

/** The programs that are shells, as commands name them. */
export const shellProgram: RegExp = /^(?:\/(?:usr\/)?bin\/)?(?:ash|bash|dash|ksh|sh|zsh)$/;

/** Images of this family that have had a shell all the same (distroless issues 601 and 1178). */
const withShell = /(?:^|\/)(?:bun|python)/;

/**
 * Whether an image is known to come without a shell. Debug images bring one under another path, and a digest alone may
 * be that of a debug image.
 */
export function comesWithoutShell(reference: string, image: BaseImage | null): boolean {
  const named = parseImage(reference);
  if (image === null || named === null || image.family !== "distroless" || image.shell) return false;
  const { repository, tag, digest } = named;
  return !withShell.test(repository) && !/debug/.test(tag ?? "") && (tag !== null || digest === null);
}

/** Whether what a stage makes is known to have no shell: it comes with none, and none is put there. */
export function lacksShell(stage: ImageStage): boolean {
  const { base } = lineageOf(stage).at(-1) ?? stage;
  const bare = base.kind === "scratch" || (base.kind === "image" && comesWithoutShell(base.reference, base.image));
  return bare && !instructionsOf(stage).some((instruction) => mayBringShell(stage, instruction));
}

function mayBringShell(stage: ImageStage, instruction: Instruction): boolean {
  const { keyword, words } = instruction;
  if (keyword === "SHELL") return true;
  // What works without a shell, or with that of a mount, can make one, as BusyBox does.
  if (keyword === "RUN") return instruction.json || instruction.flags.some(({ name }) => name === "mount");
  if (keyword !== "COPY" && keyword !== "ADD") return false;
  if (words.some(({ value }) => shellNames.test(value))) return true;
  const copied = copiedFiles(stageOf(stage, instruction), instruction);
  if (copied === null) return true;
  if (!systemDirectories.test(copied.target)) return false;
  return copied.files.length < words.length - 1 || !copied.files.every((file) => isFile(stage, file));
}

/** A file brings just itself, while a directory of any name can bring anything. What the image runs is a file. */
function isFile({ entryPoint, command }: ImageStage, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(?:conf|crt|html|jar|js|json|pem|toml|txt|ya?ml)$/.test(name)) return true;
  const words = [entryPoint, command].flatMap((each) => (each?.text ?? "").split(/[\s"',[\]]+/));
  return words.some((word) => word === path || word === name || word === `./${name}`);
}
