import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { commandText, isCopy } from "../dockerfile/lineage.ts";

/** Directories of the system, which a program's user should not own (Filesystem Hierarchy Standard 3.0). */
const systemTrees = "bin boot dev etc lib\\d* libexec proc root run sbin sys tmp var/tmp usr(?!/src/.)";
/** Directories of the system that may hold one of a program's own. */
const sharedDirectories = "home media mnt opt srv var var/cache var/lib var/lock var/log var/mail var/run var/spool";
const systemDirectory = new RegExp(
  `^/(?:$|(?:${systemTrees.replaceAll(" ", "|")})(?:/|$)|(?:${sharedDirectories.replaceAll(" ", "|")})/?$)`,
);

const maxMade = 100;

/** Whether a directory is a program's own, so that all of it may belong to the program's user. */
export function isAppDirectory(path: string): boolean {
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
  const path = absolutePath("/", target);
  if (path === null) return false;
  const { directory } = stage;
  if (directory !== null && isAppDirectory(directory) && (path === directory || path.startsWith(`${directory}/`)))
    return true;
  return isAppDirectory(path) && (target.endsWith("/") || path.slice(1).includes("/") || isCopiedInto(stage, path));
}

const copiedInto = new WeakMap<ImageStage, ReadonlySet<string>>();

/** Whether something is copied below a path right under the root, which therefore is a directory. */
function isCopiedInto(stage: ImageStage, path: string): boolean {
  const known = copiedInto.get(stage) ?? topsOfTargets(stage);
  copiedInto.set(stage, known);
  return known.has(path);
}

/** The directories right under the root into which a stage copies. */
function topsOfTargets(stage: ImageStage): ReadonlySet<string> {
  const copies = stage.instructions.filter(isCopy);
  return new Set(copies.flatMap((copy) => /^\/[^/]+(?=\/)/.exec(targetOf(stage, copy) ?? "")?.[0] ?? []));
}

/**
 * The directories that a stage's commands make for the program, outside its working directory. Those of a command that
 * may not be reached, or that later commands take away, are left out.
 */
export function madeDirectories(stage: ImageStage): readonly string[] {
  const { directory } = stage;
  const scripts = stage.instructions.filter(({ keyword }) => keyword === "RUN").map(commandText);
  const commands = scripts.map((script) => ({ script, calls: shellCommands(script) }));
  const made = commands.flatMap(({ script, calls }) => {
    if (/\|\||[$`]\(|\b(?:if|case|for|while|cd)\b/.test(script)) return [];
    return calls.flatMap(([program, ...words]) => (program === "mkdir" ? words : []));
  });
  // Nobody lists so many, and each is looked for in every command.
  if (made.length > maxMade) return [];
  const touched = commands.flatMap(({ calls }) => {
    return calls.flatMap(([program = "", ...words]) => (/^(?:chown|mv|rm|rmdir)$/.test(program) ? words : []));
  });
  return [...new Set(made.map((path) => path.replace(/\/+$/, "")))].filter((path) => {
    if (!/^\/[\w@%+=:,./-]+$/.test(path) || path.includes("..") || !isAppDirectory(path)) return false;
    if (directory !== null && (path === directory || path.startsWith(`${directory}/`))) return false;
    return !touched.some((word) => word.startsWith(path));
  });
}
