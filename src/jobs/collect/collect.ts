import { contextFilePaths, withContexts } from "../../analysis/build-contexts.ts";
import { filesReadAlong } from "../../analysis/files-read-along.ts";
import type { InputFile } from "../../analysis/input-file.ts";
import { withOrigins } from "../../analysis/with-origins.ts";
import type { Skipped } from "../../core/finding.ts";
import type { ConfiguredBuild } from "../../core/settings.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { isReviewable, mayHoldManifest } from "../../formats/reviewable-path.ts";
import { maxFileSize } from "../../formats/yaml/limits.ts";
import { mayBeBuilt } from "../../model/builds/build-file.ts";
import { configuredBuilds } from "../../model/builds/configured-builds.ts";
import type { ImageBuild } from "../../model/builds/image-build.ts";
import {
  chartFilesAround,
  chartManifests,
  dependencyFolders,
  dependentFolders,
  generatorFiles,
  manifestIn,
} from "../../model/charts/chart-files.ts";
import { maxReadAlongSize } from "../../model/dockerfile/context-copies.ts";
import { contextPaths, referencedPaths } from "../../model/kubernetes/deploy-unit.ts";
import { directoryOf, isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import { attributesPaths, maxAttributesSize } from "../../model/origin/git-attributes.ts";
import type { FileContent, Platform, PullRequest, TreeEntry } from "../../platform/port.ts";
import type { ChangedFile } from "../../review/change.ts";
import { dockerfilesOfContexts, goneFiles } from "./altered-contexts.ts";
import { type CommitFiles, detectedBuilds, linkedPaths } from "./collect-linked.ts";

/** All of a pull request that a review looks at. */
export interface Collection {
  readonly changes: readonly ChangedFile[];
  /** Whether `changes` are all there are. */
  readonly complete: boolean;
  /** Whether every file was listed and read that rules look at. */
  readonly whole: boolean;
  /** Changed files with role `reviewed`, and those that cross-file rules need with role `context`. */
  readonly head: readonly InputFile[];
  /** The same at the merge base; renamed files under their path at the head. */
  readonly base: readonly InputFile[];
  readonly skipped: readonly Skipped[];
  /** What is to be said about the whole, in plain sentences. */
  readonly notices: readonly string[];
}

/** The API lists no more changed files of one pull request. */
const listLimit = 3000;

/** Bounds of one review; what lies beyond them is left out and said so. */
const limits = {
  reviewed: listLimit,
  context: 3000,
  /** Larger manifests are not parsed, but looked at: a check is not green over one. */
  reviewedBytes: 32_000_000,
  contextBytes: maxFileSize,
  totalBytes: 64_000_000,
};

interface Tree {
  readonly files: ReadonlyMap<string, TreeEntry>;
  readonly complete: boolean;
}

/**
 * Reads the changed files that `isIncluded` lets through, the files around them, and those that images join to them, at
 * the head and the merge base. `builds` are those of the configuration, beside the ones that the repository states.
 */
export async function collect(
  platform: Platform,
  pull: PullRequest,
  isIncluded: (path: string) => boolean,
  builds: readonly ConfiguredBuild[] = [],
): Promise<Collection> {
  const changes = await platform.changedFiles(pull);
  const notices: string[] = [];
  const listed = changes.length;
  const { changedFiles = listed } = pull;
  const complete = listed < listLimit && listed >= changedFiles;
  if (listed >= listLimit) {
    const all = changedFiles > listed ? ` of ${counted(changedFiles)}` : "";
    notices.push(`GitHub lists only the first ${counted(listed)}${all} changed files: any others were not reviewed.`);
  } else if (!complete) {
    notices.push(
      `GitHub listed only ${counted(listed)} of ${counted(changedFiles)} changed files: the others were not reviewed.`,
    );
  }
  const configured = configuredBuilds(builds);
  const configuredPaths = new Set(configured.map(({ dockerfile }) => dockerfile));
  const mayMatter = changes.filter(({ path }) => {
    const mayBeRead = isReviewable(path) || configuredPaths.has(path) || mayBeBuilt(path) || mayBeRendered(path);
    return mayBeRead && isIncluded(path);
  });
  const none = { changes, complete, whole: complete, head: [], base: [], skipped: [], notices };
  const gone = goneFiles(changes);
  const ignores = changes.some(({ path, previousPath }) => /\.dockerignore$/.test(`${previousPath ?? ""}\n${path}`));
  if (mayMatter.length === 0 && gone.size === 0 && !ignores) return none;
  const [headTree, baseTree] = await Promise.all([readTree(platform, pull.head), readTree(platform, pull.mergeBase)]);
  const head = commitFiles(platform, pull.head, headTree, configured);
  const relevant = await reviewableAmong(mayMatter, head);
  const altered = headTree.complete ? (await dockerfilesOfContexts(head, changes)).filter(isIncluded) : [];
  if (relevant.length === 0 && altered.length === 0) return none;
  if (!headTree.complete || !baseTree.complete) {
    notices.push("GitHub did not list all files of the repository: the unlisted ones were not taken into account.");
  }
  const reviewed = relevant.filter(({ status }) => status !== "removed");
  const touched = new Set(relevant.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const basePath = new Map(reviewed.map(({ path, previousPath }) => [path, previousPath ?? path]));
  const skipped: Skipped[] = [];
  const headFiles = choose(
    headTree,
    reviewed.map(({ path }) => path),
    touched,
    skipped,
  );
  // What a removed file held may stand in another one now.
  const removed = relevant.filter(({ status }) => status === "removed").map(({ path }) => path);
  const bases = reviewed.map(({ path }) => basePath.get(path) ?? path).filter((path) => baseTree.files.has(path));
  const baseFiles = choose(baseTree, [...new Set(bases)], touched, [], removed);
  const base = commitFiles(platform, pull.mergeBase, baseTree, configured);
  const atHead = await readAround(platform, pull.head, headTree, headFiles, skipped);
  const atBase = await readAround(platform, pull.mergeBase, baseTree, baseFiles, []);
  // Both sides read the same files, or what one of them lacks would seem to be new.
  const joined = [...(await linkedPaths(head, atHead)), ...(await linkedPaths(base, atBase))];
  const linked = [...new Set([...joined, ...altered])];
  // What moved onto a path of the base is not the file that the base has there.
  const moved = new Set(reviewed.filter(({ previousPath }) => previousPath !== null).map(({ path }) => path));
  const linkedAtBase = linked.filter((path) => !moved.has(path));
  const renamedFrom = reviewed.flatMap(({ previousPath }) => previousPath ?? []);
  const wanted = [...touched, ...linked];
  const linkedFiles = {
    head: await withLinked(head, atHead, linked, headTree.complete, gone),
    base: await withLinked(base, atBase, linkedAtBase, baseTree.complete),
  };
  const rendered = {
    head: await withCharts(head, linkedFiles.head, wanted),
    base: await withCharts(base, linkedFiles.base, [...wanted, ...renamedFrom]),
  };
  const before = withOrigins(rendered.base, baseTree.files.keys());
  const after = withOrigins(rendered.head, headTree.files.keys());
  const whole = complete && headTree.complete && baseTree.complete && skipped.length === 0;
  return { ...none, whole, head: after, base: underNewPaths(before, reviewed), skipped };
}

/** The changes whose files are manifests or Dockerfiles: by their names, or because a build names them. */
async function reviewableAmong(changes: readonly ChangedFile[], head: CommitFiles): Promise<ChangedFile[]> {
  const others = changes.map(({ path }) => path).filter((path) => !isReviewable(path));
  const { builds } = others.length === 0 ? { builds: [] } : await detectedBuilds(head, others);
  const used = new Set([
    ...builds.map(({ dockerfile }) => dockerfile),
    ...chartFilesAround(head.entries.keys(), others.filter(mayBeRendered)),
  ]);
  return changes.filter(({ path }) => isReviewable(path) || used.has(path));
}

/**
 * Reads what is linked to the files read so far, what the kustomizations among it name, and what is built into the images
 * of the Dockerfiles among it. `complete` says whether all files of the commit are known, `gone` what a change takes away.
 */
async function withLinked(
  commit: CommitFiles,
  files: readonly InputFile[],
  linked: readonly string[],
  complete: boolean,
  gone: ReadonlyMap<string, string | null> = new Map(),
): Promise<InputFile[]> {
  const further = (paths: readonly string[], known: readonly InputFile[]): Promise<readonly InputFile[]> => {
    const own = new Set(known.map(({ path }) => path));
    return commit.read(paths.filter((path) => !own.has(path)).slice(0, limits.context));
  };
  const found = [...files, ...(await further(linked, files))];
  const named = namedFiles(found.slice(files.length), commit.entries);
  const builds = await buildsAround(commit, found);
  const along = filesReadAlong(found, builds, isSmallIn(commit)).map(([, file]) => file);
  const dockerfiles = found.flatMap(({ path }) => (isDockerfilePath(path) || mayBeBuilt(path) ? [path] : []));
  const inContexts = complete ? contextFilePaths(dockerfiles, builds, isSmallIn(commit)) : [];
  const wanted = new Set([...named, ...along]);
  const read = await further([...new Set([...wanted, ...inContexts])], found);
  const all = [...found, ...read.filter(({ path }) => wanted.has(path)).map((file) => withMode(file, commit))];
  return complete ? withContexts(all, builds, [...commit.entries.keys()], [...found, ...read], gone) : all;
}

/** The builds that a commit states; none are looked for where no file may be a Dockerfile. */
async function buildsAround(commit: CommitFiles, files: readonly InputFile[]): Promise<readonly ImageBuild[]> {
  const paths = files.map(({ path }) => path);
  if (!paths.some((path) => isDockerfilePath(path) || mayBeBuilt(path))) return [];
  return (await detectedBuilds(commit, paths)).builds;
}

/** The test of a commit's paths for files that are read for the sake of images. */
function isSmallIn({ entries }: CommitFiles): (path: string) => boolean {
  return (path) => {
    const entry = entries.get(path);
    return entry?.type === "file" && (entry.size ?? 0) <= maxReadAlongSize;
  };
}

function withMode(file: InputFile, { entries }: CommitFiles): InputFile {
  const executable = entries.get(file.path)?.executable;
  return executable === undefined ? file : { ...file, executable };
}

/** A file that only charts have a use for, as far as its name tells. */
function mayBeRendered(path: string): boolean {
  return /\.tpl$|\.tgz$|(?:^|\/)\.helmignore$|(?:^|\/)templates\//.test(path);
}

/**
 * Reads all that the charts with the wanted files are rendered from, those that use them and that they use, and what
 * kustomizations among the files generate objects from.
 */
async function withCharts(
  commit: CommitFiles,
  files: readonly InputFile[],
  wanted: readonly string[],
): Promise<InputFile[]> {
  const paths = new Set(commit.entries.keys());
  const readFurther = async (some: readonly string[], known: readonly InputFile[]): Promise<InputFile[]> => {
    const own = new Set(known.map(({ path }) => path));
    const missing = [...new Set(some)].filter((path) => !own.has(path)).slice(0, limits.context);
    return missing.length === 0 ? [...known] : [...known, ...(await commit.read(missing))];
  };
  const manifests = chartManifests(paths, wanted);
  const users = manifests.length === 0 ? [] : dependentFolders(await commit.read(manifests), paths, wanted);
  const charts = chartFilesAround(paths, [...wanted, ...users.map(manifestIn)]);
  let all = await readFurther([...charts, ...generatorFiles(files, paths)], files);
  for (let round = 0; round < chartRounds; round += 1) {
    const used = dependencyFolders(all, paths).map(manifestIn);
    const next = used.length === 0 ? all : await readFurther(chartFilesAround(paths, used), all);
    if (next.length === all.length) break;
    all = next;
  }
  return all;
}

/** A chart that is used may use others; so often they are read. */
const chartRounds = 3;

function commitFiles(
  platform: Platform,
  commit: string,
  { files: entries }: Tree,
  configured: readonly ImageBuild[] = [],
): CommitFiles {
  return {
    entries,
    configured,
    read: async (paths) => {
      const choices = paths.flatMap((path): Choice[] => {
        const entry = entries.get(path);
        const fits = entry?.type === "file" && (entry.size ?? 0) <= limits.contextBytes;
        return entry && fits ? [{ entry, role: "context" }] : [];
      });
      return choices.length === 0 ? [] : readAll(platform, commit, choices, []);
    },
  };
}

/** Reads the chosen files, and then those that the kustomizations among them name. */
async function readAround(
  platform: Platform,
  commit: string,
  tree: Tree,
  choices: readonly Choice[],
  skipped: Skipped[],
): Promise<InputFile[]> {
  const files = await readAll(platform, commit, choices, skipped);
  const known = new Set(choices.map(({ entry }) => entry.path));
  const named = namedFiles(files, tree.files).filter((path) => !known.has(path));
  const further = await commitFiles(platform, commit, tree).read(named.slice(0, limits.context));
  return [...files, ...further];
}

function namedFiles(files: readonly InputFile[], entries: ReadonlyMap<string, TreeEntry>): string[] {
  const named = new Set<string>();
  for (const { path, bytes } of files) {
    if (!isKustomizationPath(path)) continue;
    for (const target of referencedPaths(path, new TextDecoder().decode(bytes))) named.add(target);
  }
  if (named.size === 0) return [];
  return [...entries.keys()].filter((path) => {
    return mayHoldManifest(path) && (named.has(path) || named.has(directoryOf(path)));
  });
}

async function readTree(platform: Platform, commit: string): Promise<Tree> {
  const { entries, complete } = await platform.listFiles(commit);
  return { files: new Map(entries.map((entry) => [entry.path, entry])), complete };
}

interface Choice {
  readonly entry: TreeEntry;
  readonly role: InputFile["role"];
}

function choose(
  tree: Tree,
  reviewed: readonly string[],
  touched: ReadonlySet<string>,
  skipped: Skipped[],
  further: readonly string[] = [],
): Choice[] {
  const choices = new Map<string, Choice>();
  let bytes = 0;
  const add = (path: string, role: InputFile["role"]): string | null => {
    const entry = tree.files.get(path);
    if (entry === undefined) return tree.complete ? "not in the commit's tree" : "GitHub did not list it";
    if (entry.type === "symlink") return "a symbolic link, which is not followed";
    if (entry.type === "submodule") return "a submodule";
    const limit = role === "reviewed" ? limits.reviewedBytes : limits.contextBytes;
    if ((entry.size ?? 0) > limit) return `too large (${entry.size} bytes; the limit is ${limit})`;
    if (bytes + (entry.size ?? 0) > limits.totalBytes) return "the pull request is too large to review completely";
    bytes += entry.size ?? 0;
    choices.set(path, { entry, role });
    return null;
  };
  for (const [index, path] of reviewed.entries()) {
    const reason =
      index < limits.reviewed ? add(path, "reviewed") : `only ${counted(limits.reviewed)} changed files are reviewed`;
    if (reason !== null) skipped.push({ file: path, reason });
  }
  const near = [...further, ...contextPaths(tree.files.keys(), [...touched])];
  const around = [...new Set(near)].filter((path) => !choices.has(path));
  const attributes = attributesPaths(tree.files.keys()).filter((path) => {
    return (tree.files.get(path)?.size ?? 0) <= maxAttributesSize;
  });
  for (const path of [...around.slice(0, limits.context), ...attributes]) add(path, "context");
  return [...choices.values()];
}

async function readAll(
  platform: Platform,
  commit: string,
  choices: readonly Choice[],
  skipped: Skipped[],
): Promise<InputFile[]> {
  const contents = await platform.readFiles(
    commit,
    choices.map(({ entry }) => entry),
  );
  const files: InputFile[] = [];
  for (const { entry, role } of choices) {
    const content: FileContent = contents.get(entry.path) ?? { missing: "GitHub did not return it" };
    if ("bytes" in content) files.push({ path: entry.path, bytes: content.bytes, role });
    else if (role === "reviewed") skipped.push({ file: entry.path, reason: content.missing });
  }
  return files;
}

/** Files that were renamed take their new path, so that findings in them keep their identity. */
function underNewPaths(base: readonly InputFile[], reviewed: readonly ChangedFile[]): InputFile[] {
  const renamed = new Map<string, string>();
  const copies = new Map<string, string[]>();
  for (const { path, previousPath, status } of reviewed) {
    if (previousPath === null) continue;
    if (status === "renamed") renamed.set(previousPath, path);
    else copies.set(previousPath, [...(copies.get(previousPath) ?? []), path]);
  }
  return base.flatMap((file) => {
    const moved = { ...file, path: renamed.get(file.path) ?? file.path };
    return [moved, ...(copies.get(file.path) ?? []).map((path) => ({ ...file, path }))];
  });
}

/** A number as people write it. */
function counted(count: number): string {
  return count.toLocaleString("en-US");
}
