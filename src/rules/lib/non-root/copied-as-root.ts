import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { type CopiedFiles, copiedFiles } from "../dockerfile/copied-files.ts";
import { instructionText, isCopy, runsOf } from "../dockerfile/lineage.ts";
import { isAppDirectory } from "./app-directories.ts";
import { isPlainName, type NonRootUser } from "./non-root-user.ts";

/** A COPY or ADD without --chown, so that root owns the files. */
export interface RootCopy extends CopiedFiles {
  readonly instruction: Instruction;
  /** The instructions of its stage that come after it. */
  readonly later: readonly Instruction[];
}

/** A `chmod` of a copied file by a user other than its owner. */
export interface ForbiddenChmod {
  readonly file: string;
  readonly user: NonRootUser;
  readonly run: Instruction;
}

/** A volume that holds copied files. */
export interface CopiedVolume {
  readonly path: string;
  readonly instruction: Instruction;
}

/** Limits for generated Dockerfiles. */
const mostCopies = 40;
const mostWords = 40;

/** Signs that a command runs conditionally or that the shell expands a file name. */
const uncertain = /\|\||\b(?:if|case|cd|for|while|xargs|su|sudo)\b|[$`]\(|[*?]/;

/** The COPY and ADD instructions of a stage without --chown whose target is known. */
export function rootCopies(stage: ImageStage): readonly RootCopy[] {
  const copies = stage.instructions.filter((each) => isCopy(each) && each.flags.every(({ name }) => name !== "chown"));
  return copies.slice(0, mostCopies).flatMap((instruction) => {
    const copied = instruction.words.length > mostWords ? null : copiedFiles(stage, instruction);
    const later = stage.instructions.slice(stage.instructions.indexOf(instruction) + 1);
    return copied === null ? [] : [{ instruction, ...copied, later }];
  });
}

/**
 * Returns the first command after a copy that names one of its files, if it is a `chmod` by a user other than root.
 * Null in other cases, and if another copy or a command of root may have changed the owner before.
 */
export function forbiddenChmod(stage: ImageStage, { files, later }: RootCopy): ForbiddenChmod | null {
  if (files.length === 0) return null;
  for (const instruction of later) {
    if (isCopy(instruction) && mayReplace(stage, instruction, files)) return null;
    if (instruction.keyword !== "RUN") continue;
    const script = instructionText(instruction);
    const user = stage.userAt(instruction);
    if (user.kind !== "user") {
      if (/\bchown\b|[*$]/.test(script) || files.some((file) => script.includes(fileName(file)))) return null;
      continue;
    }
    if (uncertain.test(script)) return null;
    for (const words of shellCommands(script)) {
      const word = words.find((one) => files.some((file) => one.includes(fileName(file))));
      if (word === undefined) continue;
      const file = words[0] === "chmod" ? absolutePath(stage.directoryAt(instruction), word) : null;
      return file !== null && files.includes(file) ? { file, user, run: instruction } : null;
    }
  }
  return null;
}

function mayReplace(stage: ImageStage, copy: Instruction, files: readonly string[]): boolean {
  const copied = copiedFiles(stage, copy);
  return copied === null || files.some((file) => file === copied.target || copied.files.includes(file));
}

/** The volume that contains the target, if it is a directory of the program whose owner no command may set. */
export function volumeOver(stage: ImageStage, { target, later }: RootCopy): CopiedVolume | null {
  for (const instruction of later.filter(({ keyword }) => keyword === "VOLUME")) {
    const paths = instruction.words.map(({ value }) => stage.expand(instruction, value));
    const path = paths.find((one) => one !== null && (target === one || target.startsWith(`${one}/`))) ?? null;
    if (path === null) continue;
    const handled = runsOf(stage).some((run) => instructionText(run).includes(path));
    return isAppDirectory(path) && !handled ? { path, instruction } : null;
  }
  return null;
}

/** The argument of `--chown` that makes a user the owner of what an instruction copies; null if there is none. */
export function ownerFor(instruction: Instruction, user: NonRootUser): string | null {
  const owner = ownerText(user);
  return owner !== null && needsNumber(instruction) && !/^\d+(?::\d+)?$/.test(owner) ? null : owner;
}

/** COPY --link creates a separate layer without /etc/passwd, so only numeric IDs work. */
export function needsNumber({ flags }: Instruction): boolean {
  return flags.some(({ name }) => name === "link");
}

/**
 * A user as an argument of `--chown`. Without a group, the user ID is also used as the group ID (Dockerfile reference).
 */
function ownerText({ name, uid, gid, set, varies }: NonRootUser): string | null {
  if (set !== null && /^[\w.-]+:[\w.-]+$/.test(set.text)) return set.text;
  if (varies) return name !== null && isPlainName(name) && set?.text.includes("$") === false ? name : null;
  if (uid !== null && gid !== null) return `${uid}:${gid}`;
  const user = name ?? String(uid);
  return isPlainName(user) ? user : null;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
