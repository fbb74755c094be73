import type { InputFile } from "../../analysis/input-file.ts";
import { withOrigins } from "../../analysis/with-origins.ts";
import { detect } from "../../formats/detect.ts";
import { kustomizationRoots } from "../../model/kubernetes/kustomization-files.ts";
import type { Platform } from "../../platform/port.ts";
import type { ChangedFile } from "../../review/change.ts";
import { type Choice, choose, type LeftOut } from "./choose-files.ts";
import { linkedPaths } from "./collect-linked.ts";
import type { TreeSide } from "./follow-links.ts";
import { namedLinkTest } from "./named-links.ts";
import { type CommitFiles, type ConfiguredFiles, listTree, readAround, readableFiles } from "./read-commit.ts";
import { type RelevantChanges, unseenBefore } from "./relevant-changes.ts";
import { tooLargeForTemplates, withCharts } from "./with-charts.ts";
import { withLinked } from "./with-linked.ts";

/** One side of a change: a commit, its tree, and a way to read its files. */
export interface Side extends TreeSide {
  readonly files: CommitFiles;
}

/** Lists the files of a commit and returns it as a side. */
export async function sideAt(platform: Platform, commit: string, configured: ConfiguredFiles): Promise<Side> {
  const tree = await listTree(platform, commit);
  return { commit, tree, files: readableFiles(platform, commit, tree, configured) };
}

/** What a change affects. */
export interface Concerned extends RelevantChanges {
  /** The paths that the relevant changes touch, including old ones. */
  readonly touched: ReadonlySet<string>;
  /** The Dockerfiles that are now built from other files or in another way, and the files that say so. */
  readonly altered: readonly string[];
  /** The files that the change removes, with the new path of a renamed one and null for a deleted one. */
  readonly gone: ReadonlyMap<string, string | null>;
  readonly isIncluded: (path: string) => boolean;
}

/** The files that an analysis needs, for both sides. */
export interface BothSides {
  readonly head: readonly InputFile[];
  /** Renamed files have their new path here, and also their old one if other files refer to it. */
  readonly base: readonly InputFile[];
}

/**
 * Reads what a change affects and everything around it, on both sides. Reviewed files that can't be read are added to
 * `left`.
 */
export async function readSides(
  platform: Platform,
  { head, base }: { readonly head: Side; readonly base: Side },
  concerned: Concerned,
  left: LeftOut,
): Promise<BothSides> {
  const { touched, reviewed, kustomizations, altered, gone } = concerned;
  const unseen = await unseenBefore(base.files, reviewed, concerned.isIncluded);
  const near = {
    head: await readAround(platform, head.commit, head.tree, chosenAtHead(head, concerned, left), left.errors),
    base: await readAround(platform, base.commit, base.tree, chosenAtBase(base, concerned, unseen), []),
  };
  // Both sides must read the same files. Otherwise what one of them lacks would look new.
  const joined = [...(await linkedPaths(head.files, near.head)), ...(await linkedPaths(base.files, near.base))];
  const linked = [...new Set([...joined, ...altered, ...kustomizations])];
  // A file that was moved to a path of the base is not the file that the base has at that path.
  const moved = new Set(reviewed.filter(({ previousPath }) => previousPath !== null).map(({ path }) => path));
  const wanted = [...touched, ...linked];
  const atHead = await withLinked(head.files, near.head, linked, head.tree.complete, gone);
  const linkedAtBase = linked.filter((path) => !moved.has(path));
  const atBase = await withLinked(base.files, near.base, linkedAtBase, base.tree.complete);
  const after = await withCharts(head.files, atHead, wanted);
  left.errors.push(...tooLargeForTemplates(head.files, after, touched));
  // If a chart only became used with this change, its findings existed before.
  const used = after.map(({ path }) => path).filter((path) => base.tree.files.has(path) && !moved.has(path));
  const renamedFrom = reviewed.flatMap(({ previousPath }) => previousPath ?? []);
  const before = await withCharts(base.files, atBase, [...wanted, ...renamedFrom], used);
  const seen = before.filter(({ path }) => !unseen.has(path));
  return {
    head: withOrigins(after, head.tree.files.keys()),
    base: underNewPaths(withOrigins(seen, base.tree.files.keys()), reviewed),
  };
}

function chosenAtHead({ tree }: Side, { touched, reviewed }: Concerned, left: LeftOut): Choice[] {
  const isNamedLink = namedLinkTest(tree);
  const files = reviewed.map(({ path }) => path).filter((path) => !isNamedLink(path));
  return choose(tree, files, touched, left);
}

function chosenAtBase(
  { tree }: Side,
  { touched, relevant, reviewed }: Concerned,
  unseen: ReadonlySet<string>,
): Choice[] {
  const old = reviewed.map(({ path, previousPath }) => previousPath ?? path);
  const files = old.filter((path) => tree.files.has(path) && !unseen.has(path));
  // What a removed file contained may now be in another file.
  const removed = relevant.filter(({ status }) => status === "removed").map(({ path }) => path);
  return choose(tree, [...new Set(files)], touched, { skipped: [], errors: [] }, removed);
}

/** The paths that changes touch, including old ones. */
export function pathsOf(changes: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}

/**
 * Gives renamed files their new path, so that findings in them keep their identity. Files that the base builds from or
 * deploys with are kept at the old path as well, since other files refer to them by it.
 */
function underNewPaths(base: readonly InputFile[], reviewed: readonly ChangedFile[]): InputFile[] {
  const renamed = new Map<string, string>();
  const copies = new Map<string, string[]>();
  for (const { path, previousPath, status } of reviewed) {
    if (previousPath === null) continue;
    if (status === "renamed") renamed.set(previousPath, path);
    else copies.set(previousPath, [...(copies.get(previousPath) ?? []), path]);
  }
  const isNamed = renamed.size === 0 ? () => false : namedTest(base);
  return base.flatMap((file) => {
    const path = renamed.get(file.path);
    const moved = { ...file, path: path ?? file.path };
    const stays = path !== undefined && isNamed(file) ? [file] : [];
    return [moved, ...stays, ...(copies.get(file.path) ?? []).map((copy) => ({ ...file, path: copy }))];
  });
}

/** Returns a test for files that are part of a kustomization, or that hold values and are named by other files. */
function namedTest(files: readonly InputFile[]): (file: InputFile) => boolean {
  const parts = new Set(kustomizationRoots(files).flatMap((root) => [...root.files]));
  const decoder = new TextDecoder();
  const texts = files.map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
  return ({ path, bytes }) => {
    if (parts.has(path)) return true;
    const name = path.slice(path.lastIndexOf("/") + 1);
    return detect(path, bytes).kind === "skip" && texts.some((one) => one.path !== path && one.text.includes(name));
  };
}
