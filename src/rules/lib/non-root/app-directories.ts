import { withoutEnd } from "../../../core/without-end.ts";
import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionText, isCopy } from "../dockerfile/lineage.ts";
import { startText } from "../dockerfile/start-script.ts";
import { isInstalledTool } from "./installed-tools.ts";

/** Directories of /usr/local that belong to the system, or that official base images contain. */
const localTrees =
  "apache2 bin bundle cargo cuda[\\w.-]* etc games go include lib\\d* libexec man nginx openjdk[\\w.-]* openresty rustup " +
  "sbin sdkman share src tomcat";
/** System directories, which the user of a program should not own (Filesystem Hierarchy Standard 3.0). */
const systemTrees =
  "bin boot dev docker-entrypoint[\\w.-]* etc lib\\d* libexec proc root sbin sys tmp var/tmp " +
  `usr(?!/src/.|/local/(?!(?:${localTrees.replaceAll(" ", "|")})(?:/|$))[^/])`;
/** System directories that can contain a directory of a program. */
const sharedDirectories =
  "home media mnt opt run srv var var/cache var/lib var/lock var/log var/mail var/run var/spool";
const systemDirectory = new RegExp(
  `^/(?:$|(?:${systemTrees.replaceAll(" ", "|")})(?:/|$)|(?:${sharedDirectories.replaceAll(" ", "|")})/?$)`,
);

const mostDirectories = 100;

/** Whether a directory belongs to a program alone, so that the user of the program may own all of it. */
export function isAppDirectory(path: string): boolean {
  return path.startsWith("/") && !systemDirectory.test(path);
}

/** The absolute target of a COPY or ADD, with its trailing slash; null if it is unknown. */
export function targetOf(stage: ImageStage, instruction: Instruction): string | null {
  const word = instruction.words.at(-1)?.value;
  const target = word === undefined ? null : stage.expand(instruction, word);
  if (target === null || target.startsWith("/")) return target;
  const directory = stage.directoryAt(instruction);
  return directory === null ? null : `${directory === "/" ? "" : directory}/${target}`;
}

/** Whether a copy target belongs to the program alone. A path right below `/` may be a directory of the system. */
export function isProgramDirectory(stage: ImageStage, target: string | null): boolean {
  if (target === null) return false;
  const path = absolutePath("/", target);
  if (path === null) return false;
  const { directory } = stage;
  if (directory !== null && isAppDirectory(directory) && (path === directory || path.startsWith(`${directory}/`)))
    return true;
  return isAppDirectory(path) && (target.endsWith("/") || path.slice(1).includes("/") || isCopiedInto(stage, path));
}

const copiedInto = new WeakMap<ImageStage, ReadonlySet<string>>();

/** Whether a path right below `/` is a directory: another file is copied into it, or the image starts one in it. */
function isCopiedInto(stage: ImageStage, path: string): boolean {
  const known = copiedInto.get(stage) ?? topDirectories(stage);
  copiedInto.set(stage, known);
  return known.has(path);
}

/** The directories right below `/` that a stage copies files into, or starts files from. */
function topDirectories(stage: ImageStage): ReadonlySet<string> {
  const targets = stage.instructions.filter(isCopy).map((copy) => targetOf(stage, copy) ?? "");
  const started = startText(stage).split(/[\s"',[\]]+/);
  return new Set([...targets, ...started].flatMap((path) => /^\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
}

/**
 * The directories that commands of a stage create for the program, outside its working directory, except those that are
 * created conditionally or changed by other commands, and those with tools.
 */
export function madeDirectories(stage: ImageStage): readonly string[] {
  const { directory } = stage;
  const scripts = stage.instructions.filter(({ keyword }) => keyword === "RUN").map(instructionText);
  const commands = scripts.map((script) => ({ script, calls: shellCommands(script) }));
  const made = commands.flatMap(({ script, calls }) => {
    if (/\|\||[$`]\(|\b(?:if|case|for|while|cd)\b/.test(script)) return [];
    return calls.flatMap(([program, ...words]) => (program === "mkdir" ? words : []));
  });
  // Only a generated Dockerfile creates more, and each one is searched for in every command.
  if (made.length > mostDirectories) return [];
  const touched = commands.flatMap(({ calls }) => {
    return calls.flatMap(([program = "", ...words]) => (/^(?:chown|mv|rm|rmdir)$/.test(program) ? words : []));
  });
  return [...new Set(made.map((path) => withoutEnd(path, "/")))].filter((path) => {
    if (!/^\/[\w@%+=:,./-]+$/.test(path) || path.includes("..") || !isAppDirectory(path)) return false;
    if (directory !== null && (path === directory || path.startsWith(`${directory}/`))) return false;
    if (touched.some((word) => word.startsWith(path) || concernsBelow(word, path))) return false;
    return !isInstalledTool(stage, path);
  });
}

/** Whether a path of a command, which may be a pattern, is of a directory above another path. */
function concernsBelow(word: string, path: string): boolean {
  const fixed = word.replace(/[*?[{].*$/, "");
  return fixed.length < word.length ? path.startsWith(fixed) : path.startsWith(`${withoutEnd(word, "/")}/`);
}
