import type { BaseImage } from "../../model/base-images.ts";
import type { ImageStage } from "../../model/dockerfile/dockerfile.ts";
import { copiedFiles } from "../dockerfile/copied-files.ts";
import { instructionsOf, lineageOf, stageOf } from "../dockerfile/lineage.ts";

/** Directories in which shells stand, or where whole file trees are put. */
const systemDirectories = /^\/(?:bin|sbin|busybox|lib\d*|usr(?:\/bin|\/sbin|\/local|\/local\/bin|\/lib)?)?$/;

/** What a shell, or an archive or a tree that can hold one, is called. */
const shellNames = /(?:^|\/)(?:ash|bash|busybox|dash|sh|toybox|zsh)$|rootfs|\.tar|\.t[gx]z$/i;

/** The programs that are shells, as commands name them. */
export const shellProgram: RegExp = /^(?:\/(?:usr\/)?bin\/)?(?:ash|bash|dash|ksh|sh|zsh)$/;

/** Whether an image is known to come without a shell. Debug images bring one under another path. */
export function comesWithoutShell(reference: string, image: BaseImage | null): boolean {
  return image !== null && image.family === "distroless" && !image.shell && !/:[^/@]*debug/.test(reference);
}

/** Whether what a stage makes is known to have no shell: it comes with none, and none is put there. */
export function lacksShell(stage: ImageStage): boolean {
  const { base } = lineageOf(stage).at(-1) ?? stage;
  const bare = base.kind === "scratch" || (base.kind === "image" && comesWithoutShell(base.reference, base.image));
  return bare && !instructionsOf(stage).some((instruction) => mayBringShell(stageOf(stage, instruction), instruction));
}

function mayBringShell(stage: ImageStage, instruction: ImageStage["from"]): boolean {
  if (instruction.keyword === "SHELL") return true;
  if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return false;
  if (instruction.words.some(({ value }) => shellNames.test(value))) return true;
  const copied = copiedFiles(stage, instruction);
  if (copied === null) return true;
  if (!systemDirectories.test(copied.target)) return false;
  // A file that has a name of its own brings just that; a tree can bring anything.
  const sources = instruction.words.length - 1;
  return copied.files.length < sources || copied.target === "/" || copied.files.some((file) => shellNames.test(file));
}
