import { execFileSync } from "node:child_process";
import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "../../config/config-error.ts";
import type { FileError } from "../../core/finding.ts";
import { systemReason } from "../../core/system-error.ts";
import { inside } from "../../model/kubernetes/kustomization.ts";
import { isWithin } from "../is-within.ts";
import { readFiles } from "./read-files.ts";
import { covers, type TreeSource } from "./tree-source.ts";

/** Directories with files of other people, excluded unless a scan names them. */
const excludedDirectories: ReadonlySet<string> = new Set([".git", "node_modules", "vendor"]);

/** A work tree, with or without git, and what is scanned in it. */
export interface WorkTree {
  /** The absolute path of the tree's root: that of the git work tree, or the scanned directory. */
  readonly root: string;
  /** What is scanned, relative to the root with forward slashes; an empty path is the root itself. */
  readonly targets: readonly string[];
  readonly git: boolean;
}

/**
 * Finds the tree that contains the given paths. Throws a ConfigError for paths that don't exist, don't share a tree, or
 * lead out of the tree around `cwd` through a symbolic link: whoever created the link may not be the person who names
 * it.
 */
export function findWorkTree(cwd: string, paths: readonly string[]): WorkTree {
  const here = realpathSync.native(cwd);
  const real = (paths.length === 0 ? ["."] : paths).map((given) => realPath(here, given));
  const first = real[0] ?? here;
  const start = lstatSync(first).isDirectory() ? first : path.dirname(first);
  const top = gitTop(start);
  const root = top ?? (isWithin(here, first) ? here : start);
  for (const [index, target] of real.entries()) {
    if (!isWithin(root, target)) throw new ConfigError(`${paths[index]} is not in ${root}: scan it separately.`);
  }
  return { root, targets: real.map((target) => slashed(path.relative(root, target))), git: top !== null };
}

/** The name of a work tree, and where its commit can be viewed. */
export interface TreeDescription {
  /** The name by its remote, such as `shop/web`, or the name of its directory. */
  readonly repository: string;
  readonly commit: string | null;
  /** The base URL of its files; null if they can't be viewed or differ from those of the commit. */
  readonly files: string | null;
}

/** Describes a work tree by what git knows about it. */
export function describeTree({ root, git: isGit }: WorkTree): TreeDescription {
  const name = path.basename(root);
  if (!isGit) return { repository: name, commit: null, files: null };
  const remote = remoteOf(root);
  const repository =
    remote?.host === "github.com" && /^[\w.-]+$/.test(remote.name) ? `${remote.owner}/${remote.name}` : null;
  const commit = gitLine(root, ["rev-parse", "--verify", "HEAD"]);
  const isClean = gitLine(root, ["status", "--porcelain", "--untracked-files=no"]) === "";
  const isShown = repository !== null && commit !== null && isClean;
  const files = isShown ? `https://github.com/${repository}/blob/${commit}/` : null;
  return { repository: repository ?? name, commit, files };
}

/** The owner of a work tree's repository, according to its remote `origin`; null if that is not clear. */
export function remoteOwner(root: string): string | null {
  return remoteOf(root)?.owner ?? null;
}

const hostedRemote =
  /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)(bitbucket\.org|codeberg\.org|github\.com|gitlab\.com)(?::22)?[/:]([\w.-]+)\/(.*?)(?:\.git)?\/?$/;

/**
 * Parses the remote `origin` if it is on one of the public hosts, whose addresses start with an owner; null for others.
 */
function remoteOf(root: string): { readonly host: string; readonly owner: string; readonly name: string } | null {
  const found = hostedRemote.exec(gitLine(root, ["remote", "get-url", "origin"]) ?? "");
  if (found === null) return null;
  const [, host = "", owner = "", name = ""] = found;
  return { host, owner, name };
}

function gitLine(root: string, args: readonly string[]): string | null {
  try {
    return git(root, args).trim();
  } catch {
    return null;
  }
}

/** Lists the files of a work tree. */
export function openWorkTree(tree: WorkTree): TreeSource {
  const { root, targets } = tree;
  const { files, errors, sparse } = listWorkTree(tree);
  return {
    targets,
    paths: files,
    complete: errors.length === 0,
    skipped: [],
    isUnseen: (file) => sparse.has(file) && !existsSync(path.join(root, file)),
    errors,
    notices: [],
    readBuildFiles: async (paths) => readFiles(root, paths).files,
    readFiles: async (paths) => readFiles(root, paths),
  };
}

interface WorkTreeListing {
  readonly files: readonly string[];
  /** Those that git does not check out, unless they are there nevertheless. */
  readonly sparse: ReadonlySet<string>;
  /** The directories that could not be listed. */
  readonly errors: readonly FileError[];
}

/**
 * Lists every file of the tree, sorted and relative to the root: what git tracks or would track, or everything without
 * git. Files of other people (`node_modules`, `vendor`) are left out unless a target is inside of them. Links are
 * listed but not followed.
 */
function listWorkTree(tree: WorkTree): WorkTreeListing {
  const errors: FileError[] = [];
  const known = tree.git ? gitFiles(tree.root) : null;
  const listed =
    known === null ? walk(tree.root, "", errors) : [...known.files, ...packedCharts(tree.root, known.files)];
  const kept = listed.filter((file) => !isExcluded(file) || tree.targets.some((target) => isOwnFile(file, target)));
  for (const target of tree.targets) {
    if (kept.some((file) => covers(target, file))) continue;
    // Named explicitly although git ignores it.
    const isFile = lstatSync(path.join(tree.root, target)).isFile();
    for (const file of isFile ? [target] : walk(tree.root, target, errors)) kept.push(file);
  }
  return { files: [...new Set(kept)].sort(), sparse: known?.sparse ?? new Set(), errors };
}

function isExcluded(file: string): boolean {
  return file.split("/").some((step) => excludedDirectories.has(step));
}

/** Whether a target covers a file, without an excluded directory between the two. */
function isOwnFile(file: string, target: string): boolean {
  return covers(target, file) && !isExcluded(file.slice(target.length));
}

function realPath(cwd: string, given: string): string {
  const real = existingPath(cwd, given);
  const named = path.resolve(cwd, given);
  if (real !== named) {
    const top = gitTop(cwd) ?? cwd;
    if (isWithin(top, named) && !isWithin(top, real)) {
      throw new ConfigError(`${given} leads out of ${top} by a symbolic link: name the place that it leads to.`);
    }
  }
  const stats = lstatSync(real);
  if (!stats.isFile() && !stats.isDirectory()) throw new ConfigError(`${given} is neither a file nor a directory.`);
  return real;
}

function existingPath(cwd: string, given: string): string {
  try {
    return realpathSync.native(path.resolve(cwd, given));
  } catch {
    throw new ConfigError(`${given} does not exist.`);
  }
}

function slashed(file: string): string {
  return path.sep === "/" ? file : file.replaceAll(path.sep, "/");
}

/** The root of the git work tree that contains a directory; null if there is none, or without git. */
function gitTop(directory: string): string | null {
  try {
    return realpathSync.native(git(directory, ["rev-parse", "--show-toplevel"]).replace(/\r?\n$/, ""));
  } catch {
    return null;
  }
}

/** What git tracks or would track; null without git. `sparse` are the files that it does not check out. */
function gitFiles(root: string): { readonly files: readonly string[]; readonly sparse: ReadonlySet<string> } | null {
  try {
    // Each file has a letter and a space in front of it.
    const output = git(root, ["ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard"]);
    const rows = output.split("\0").filter((row) => row !== "");
    const sparse = rows.filter((row) => row.startsWith("S ")).map((row) => row.slice(2));
    return { files: rows.map((row) => row.slice(2)), sparse: new Set(sparse) };
  } catch {
    return null;
  }
}

/** What git sets for its hooks: it would name another root or index than those of the directory. */
const hookVariables: ReadonlySet<string> = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
]);

function git(cwd: string, args: readonly string[]): string {
  // A repository's own settings must not make git run anything, such as an fsmonitor hook.
  const command = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args];
  return execFileSync("git", command, {
    cwd,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !hookVariables.has(name))),
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Charts that `helm dependency build` has downloaded for a chart; most repositories ignore them. */
function packedCharts(root: string, files: readonly string[]): string[] {
  const manifests = files.filter((file) => /(?:^|\/)Chart\.yaml$/.test(file));
  return manifests.flatMap((file) => {
    const folder = `${file.slice(0, -"Chart.yaml".length)}charts`;
    if (lstatSync(path.join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    const packed = entriesOf(root, folder, []).filter((entry) => entry.isFile() && entry.name.endsWith(".tgz"));
    return packed.map(({ name }) => `${folder}/${name}`);
  });
}

function walk(root: string, below: string, errors: FileError[]): string[] {
  const files: string[] = [];
  const waiting = [below];
  for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
    for (const entry of entriesOf(root, directory, errors)) {
      const file = inside(directory, entry.name);
      if (entry.isFile() || entry.isSymbolicLink()) files.push(file);
      else if (entry.isDirectory() && !excludedDirectories.has(entry.name)) waiting.push(file);
    }
  }
  return files;
}

function entriesOf(root: string, directory: string, errors: FileError[]): Dirent[] {
  try {
    return readdirSync(path.join(root, directory), { withFileTypes: true });
  } catch (error) {
    errors.push({ file: directory || ".", message: `This directory can't be listed (${systemReason(error)}).` });
    return [];
  }
}
