import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { comesWithoutShell } from "../../../model/images/shells.ts";
import { copiedFiles } from "./copied-files.ts";
import { instructionsOf, lineageOf, stageHolding } from "./lineage.ts";

/** Directories that hold shells, or that whole file trees are copied to. */
const systemDirectories = /^\/(?:bin|sbin|busybox|lib\d*|usr(?:\/bin|\/sbin|\/local|\/local\/bin|\/lib)?)?$/;

/** Names of shells, and of archives and file trees that can hold one. */
const shellNames = /(?:^|\/)(?:ash|bash|busybox|dash|sh|toybox|zsh)$|rootfs|\.tar|\.t[gx]z$/i;

/** Extensions that only files have, never a directory with a shell. */
const singleFile = /\.(?:conf|crt|html|jar|js|json|pem|toml|txt|ya?ml)$/;

/** Whether the image of a stage is known to have no shell: its base has none, and no instruction can have added one. */
export function lacksShell(stage: ImageStage): boolean {
  const { base } = lineageOf(stage).at(-1) ?? stage;
  const bare = base.kind === "scratch" || (base.kind === "image" && comesWithoutShell(base.reference, base.image));
  return bare && !instructionsOf(stage).some((instruction) => mayBringShell(stage, instruction));
}

function mayBringShell(stage: ImageStage, instruction: Instruction): boolean {
  switch (instruction.keyword) {
    case "SHELL":
      return true;
    case "RUN":
      // A command that works without a shell in the image can install one, as BusyBox does.
      return instruction.json || instruction.flags.some(({ name }) => name === "mount");
    case "COPY":
    case "ADD":
      return mayCopyShell(stage, instruction);
    default:
      return false;
  }
}

function mayCopyShell(stage: ImageStage, instruction: Instruction): boolean {
  const { words } = instruction;
  if (words.some(({ value }) => shellNames.test(value))) return true;
  const copied = copiedFiles(stageHolding(stage, instruction), instruction);
  if (copied === null) return true;
  if (!systemDirectories.test(copied.target)) return false;
  return copied.files.length < words.length - 1 || !copied.files.every((file) => isFile(stage, file));
}

/** Whether a path is known to be a file, by its name or because the image runs it. A directory could hold a shell. */
function isFile({ entryPoint, command }: ImageStage, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (singleFile.test(name)) return true;
  const words = [entryPoint, command].flatMap((each) => (each?.text ?? "").split(/[\s"',[\]]+/));
  return words.some((word) => word === path || word === name || word === `./${name}`);
}
