import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { comesWithoutShell } from "../../../model/images/shells.ts";
import { copiedFiles } from "./copied-files.ts";
import { instructionsOf, lineageOf, stageOf } from "./lineage.ts";

/** Directories in which shells stand, or where whole file trees are put. */
const systemDirectories = /^\/(?:bin|sbin|busybox|lib\d*|usr(?:\/bin|\/sbin|\/local|\/local\/bin|\/lib)?)?$/;

/** What a shell, or an archive or a tree that can hold one, is called. */
const shellNames = /(?:^|\/)(?:ash|bash|busybox|dash|sh|toybox|zsh)$|rootfs|\.tar|\.t[gx]z$/i;

/** Files that hold data or a program's code, and bring nothing else. */
const singleFile = /\.(?:conf|crt|html|jar|js|json|pem|toml|txt|ya?ml)$/;

/** True where the image of a stage is known to have no shell: its base has none, and no instruction may bring one. */
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
      // What works without a shell, or with that of a mount, can make one, as BusyBox does.
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
  const copied = copiedFiles(stageOf(stage, instruction), instruction);
  if (copied === null) return true;
  if (!systemDirectories.test(copied.target)) return false;
  return copied.files.length < words.length - 1 || !copied.files.every((file) => isFile(stage, file));
}

/** A file brings just itself, while a directory of any name can bring anything. What the image runs is a file. */
function isFile({ entryPoint, command }: ImageStage, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (singleFile.test(name)) return true;
  const words = [entryPoint, command].flatMap((each) => (each?.text ?? "").split(/[\s"',[\]]+/));
  return words.some((word) => word === path || word === name || word === `./${name}`);
}
