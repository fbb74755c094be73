import type { InputFile } from "../../analysis/input-file.ts";
import { withOrigins } from "../../analysis/with-origins.ts";
import type { FileError, Skipped } from "../../core/finding.ts";
import type { ConfiguredBuild } from "../../core/settings.ts";
import { configuredBuilds } from "../../model/builds/configured-builds.ts";
import type { Platform, PullRequest } from "../../platform/port.ts";
import { thousands } from "../../reporters/text.ts";
import type { ChangedFile } from "../../review/change.ts";
import { dockerfilesOfContexts, goneFiles } from "./altered-contexts.ts";
import { changedLinks, hasNamedLinks, isNamedLink } from "./changed-links.ts";
import { choose, type LeftOut } from "./choose-files.ts";
import { linkedPaths } from "./collect-linked.ts";
import { listLimit } from "./limits.ts";
import { listTree, readAround, readableFiles } from "./read-commit.ts";
import { relevantChanges, reviewableAmong, unseenBefore } from "./relevant-changes.ts";
import { unlistedChanges } from "./unlisted-changes.ts";
import { withCharts } from "./with-charts.ts";
import { withLinked } from "./with-linked.ts";

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
  /** Changed files that should have been read and could not be. */
  readonly errors: readonly FileError[];
  /** What is to be said about the whole, in plain sentences. */
  readonly notices: readonly string[];
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
  const { changes, complete, notices } = await allChanges(platform, pull);
  const configured = configuredBuilds(builds);
  const none = { changes, complete, whole: complete, head: [], base: [], skipped: [], errors: [], notices };
  const gone = goneFiles(changes);
  const ignores = changes.some(({ path, previousPath }) => /\.dockerignore$/.test(`${previousPath ?? ""}\n${path}`));
  if (changes.length === 0) return none;
  const headTree = await listTree(platform, pull.head);
  const head = readableFiles(platform, pull.head, headTree, configured);
  const { relevant, reviewed, kustomizations, submodules } = await relevantChanges(head, changes, isIncluded);
  // Any file may be what a symbolic link with the name of a manifest leads to.
  if (relevant.length === 0 && gone.size === 0 && !ignores && !hasNamedLinks(headTree)) {
    return { ...none, skipped: submodules };
  }
  const baseTree = await listTree(platform, pull.mergeBase);
  const altered = headTree.complete ? (await dockerfilesOfContexts(head, changes)).filter(isIncluded) : [];
  const left: LeftOut = await changedLinks(
    platform,
    { commit: pull.head, tree: headTree },
    { commit: pull.mergeBase, tree: baseTree },
    { touched: pathsOf(changes), isIncluded, reviewableAmong: (paths) => reviewableAmong(paths, head) },
  );
  const isWhole = (): boolean => {
    const isListed = complete && headTree.complete && baseTree.complete;
    return isListed && left.skipped.length + left.errors.length === 0;
  };
  const leftOut = (): LeftOut => ({ ...left, skipped: [...left.skipped, ...submodules] });
  if (relevant.length === 0 && altered.length === 0) return { ...none, ...leftOut(), whole: isWhole() };
  if (!headTree.complete || !baseTree.complete) {
    notices.push("GitHub did not list all files of the repository: the unlisted ones were not taken into account.");
  }
  const touched = pathsOf(relevant);
  const basePath = new Map(reviewed.map(({ path, previousPath }) => [path, previousPath ?? path]));
  const headFiles = choose(
    headTree,
    reviewed.map(({ path }) => path).filter((path) => !isNamedLink(headTree, path)),
    touched,
    left,
  );
  // What a removed file held may stand in another one now.
  const removed = relevant.filter(({ status }) => status === "removed").map(({ path }) => path);
  const base = readableFiles(platform, pull.mergeBase, baseTree, configured);
  const unseen = await unseenBefore(base, reviewed, isIncluded);
  const bases = reviewed
    .map(({ path }) => basePath.get(path) ?? path)
    .filter((path) => baseTree.files.has(path) && !unseen.has(path));
  const baseFiles = choose(baseTree, [...new Set(bases)], touched, { skipped: [], errors: [] }, removed);
  const atHead = await readAround(platform, pull.head, headTree, headFiles, left.errors);
  const atBase = await readAround(platform, pull.mergeBase, baseTree, baseFiles, []);
  // Both sides read the same files, or what one of them lacks would seem to be new.
  const joined = [...(await linkedPaths(head, atHead)), ...(await linkedPaths(base, atBase))];
  const linked = [...new Set([...joined, ...altered, ...kustomizations])];
  // What moved onto a path of the base is not the file that the base has there.
  const moved = new Set(reviewed.filter(({ previousPath }) => previousPath !== null).map(({ path }) => path));
  const linkedAtBase = linked.filter((path) => !moved.has(path));
  const renamedFrom = reviewed.flatMap(({ previousPath }) => previousPath ?? []);
  const wanted = [...touched, ...linked];
  const linkedFiles = {
    head: await withLinked(head, atHead, linked, headTree.complete, gone),
    base: await withLinked(base, atBase, linkedAtBase, baseTree.complete),
  };
  const renderedHead = await withCharts(head, linkedFiles.head, wanted);
  // A chart that is used only now has its findings from before.
  const used = renderedHead.map(({ path }) => path).filter((path) => baseTree.files.has(path) && !moved.has(path));
  const renderedBase = await withCharts(base, linkedFiles.base, [...wanted, ...renamedFrom], used);
  const seen = renderedBase.filter(({ path }) => !unseen.has(path));
  const before = withOrigins(seen, baseTree.files.keys());
  const after = withOrigins(renderedHead, headTree.files.keys());
  return { ...none, whole: isWhole(), head: after, base: underNewPaths(before, reviewed), ...leftOut() };
}

interface Changes {
  readonly changes: readonly ChangedFile[];
  /** Whether these are all. */
  readonly complete: boolean;
  /** What is to be said if the platform did not list them all. */
  readonly notices: string[];
}

/** The changed files: those that the platform lists, and where it cuts the list, what else differs in the trees. */
async function allChanges(platform: Platform, pull: PullRequest): Promise<Changes> {
  const listed = await platform.changedFiles(pull);
  const { changedFiles: count = listed.length } = pull;
  if (listed.length >= count && listed.length < listLimit) return { changes: listed, complete: true, notices: [] };
  const [head, base] = await Promise.all([listTree(platform, pull.head), listTree(platform, pull.mergeBase)]);
  const cut = `GitHub listed only ${thousands(listed.length)} changed files`;
  if (!head.complete || !base.complete) {
    return {
      changes: listed,
      complete: false,
      notices: [`${cut}, and not all of both trees: others were not reviewed.`],
    };
  }
  const others = unlistedChanges(head, base, listed);
  if (others.length === 0) return { changes: listed, complete: true, notices: [] };
  const told = `${thousands(others.length)} more ${others.length === 1 ? "was" : "were"} reviewed, without comments`;
  return { changes: [...listed, ...others], complete: true, notices: [`${cut}: ${told}.`] };
}

/** The paths that changes touch, old ones among them. */
function pathsOf(changes: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
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
