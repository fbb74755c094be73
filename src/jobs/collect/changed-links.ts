import { quoteShort } from "../../core/cut-text.ts";
import type { FileError } from "../../core/finding.ts";
import { detect } from "../../formats/detect.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { mayHoldManifest } from "../../formats/reviewable-path.ts";
import { chartDirectoryOf, chartFolders, nameIn } from "../../model/charts/chart.ts";
import { isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import type { Platform } from "../../platform/port.ts";
import { thousands } from "../../reporters/text.ts";
import type { LeftOut, Tree } from "./choose-files.ts";
import type { LinkEnd } from "./follow-link.ts";
import { followLinks, type TreeSide } from "./follow-links.ts";
import { limits } from "./limits.ts";
import { hidesTemplates, isForItself, isTemplateName, namedLinkTest } from "./named-links.ts";

/** What is needed to check links. */
export interface LinkQuestion {
  /** The paths that the change touches, including old ones. */
  readonly touched: ReadonlySet<string>;
  readonly isIncluded: (path: string) => boolean;
  /** Returns those of the paths whose files are manifests or Dockerfiles. */
  readonly reviewableAmong: (paths: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** A link and where it leads. */
interface Followed {
  readonly path: string;
  readonly end: LinkEnd;
}

/**
 * Reports on symbolic links that are named like manifests or Dockerfiles if a change adds them, redirects them or
 * changes their targets. They are followed in the trees of the commits only. Links to files that are checked at their
 * own place, or that are not manifests, are not mentioned.
 */
export async function changedLinks(
  platform: Platform,
  head: TreeSide,
  base: TreeSide,
  question: LinkQuestion,
): Promise<LeftOut> {
  const { isIncluded, touched, reviewableAmong } = question;
  const all = namedLinks(head.tree).filter(isIncluded);
  const links = [...all.filter((path) => touched.has(path)), ...all.filter((path) => !touched.has(path))];
  const beyond = links.splice(limits.reviewed).filter((path) => touched.has(path));
  const changed = await changedAmong(platform, head, base, links, touched);
  const files = changed.flatMap(({ path, end }) => (end.kind === "file" ? [path, end.path] : [path]));
  const reviewable = await reviewableAmong([...new Set(files)]);
  const named = changed.filter(({ path }) => reviewable.has(path));
  const isChecked = (path: string): boolean => isIncluded(path) && reviewable.has(path);
  const left: LeftOut = { skipped: [], errors: beyond.map(unfollowed) };
  for (const { path, end } of named) sayWhereTo(path, end, left, head.tree);
  left.errors.push(...(await unlikeFiles(platform, head, named, isChecked)));
  return left;
}

function namedLinks(tree: Tree): string[] {
  return [...tree.files.keys()].filter(namedLinkTest(tree));
}

/** The links that the change touches, and those that now lead to another place or to other content. */
async function changedAmong(
  platform: Platform,
  head: TreeSide,
  base: TreeSide,
  links: readonly string[],
  touched: ReadonlySet<string>,
): Promise<readonly Followed[]> {
  const ends = await followLinks(platform, head, links);
  const known = links.filter((path) => base.tree.files.get(path)?.type === "symlink");
  const before = await followLinks(platform, base, known);
  return [...ends].flatMap(([path, end]): Followed[] => {
    const isTouched = touched.has(end.path) || (end.kind === "directory" && hasInside(touched, end.path));
    const leadsElsewhere = isTouched || (base.tree.complete && before.get(path)?.path !== end.path);
    const isChanged = touched.has(path) || (end.kind !== "missing" && leadsElsewhere);
    return isChanged ? [{ path, end }] : [];
  });
}

function hasInside(paths: ReadonlySet<string>, directory: string): boolean {
  return [...paths].some((path) => path.startsWith(`${directory}/`));
}

/** Reports that a link leads to something that can't be checked. */
function sayWhereTo(file: string, end: LinkEnd, { skipped, errors }: LeftOut, tree: Tree): void {
  if (end.kind === "directory" && hidesTemplates(tree, file, end.path)) {
    const what = `it is a symbolic link to the directory ${quoted(end.path)}`;
    errors.push({ file, message: `${what}, whose files are not checked in its place: put the files themselves there` });
    return;
  }
  const why = whereTo(end);
  if (why === null) return;
  // A JSON file is rarely a manifest, nor are notes and images of a chart, and nothing here can tell whether they are.
  const isSeldom = /\.json$/i.test(file) || !isForItself(file);
  if (isSeldom && !isTemplateName(file)) skipped.push({ file, reason: `a symbolic link ${why}` });
  else errors.push({ file, message: `it is a symbolic link ${why}` });
}

/** Reports links to files that are not checked as the kind of file that the name of the link suggests. */
async function unlikeFiles(
  platform: Platform,
  { commit, tree }: TreeSide,
  links: readonly Followed[],
  isChecked: (path: string) => boolean,
): Promise<readonly FileError[]> {
  const givesValues = valuesTest(tree);
  const unlike = links.filter(({ path, end }) => {
    const isSame = isChecked(end.path) && areAlike(path, end.path) && !givesValues(path);
    return end.kind === "file" && !isSame;
  });
  let bytes = 0;
  const entries = [...new Set(unlike.map(({ end }) => end.path))].flatMap((path) => {
    const entry = tree.files.get(path);
    bytes += entry?.size ?? 0;
    return entry && (entry.size ?? 0) <= limits.reviewedBytes && bytes <= limits.totalBytes ? [entry] : [];
  });
  const contents = await platform.readFiles(commit, entries);
  return unlike.flatMap(({ path, end }): FileError[] => {
    const content = contents.get(end.path) ?? { missing: "too large" };
    if (!givesValues(path) && "bytes" in content && needsNoWord(path, end.path, content.bytes, isChecked(end.path)))
      return [];
    return [
      {
        file: path,
        message: `it is a symbolic link to ${quoted(end.path)}, which is not checked in its place: ${remedy}`,
      },
    ];
  });
}

/** Returns a test for the files that name a chart or give it values: Helm follows links in their places. */
function valuesTest({ files }: Tree): (path: string) => boolean {
  const charts = new Set(chartFolders(files.keys()));
  return (path) => {
    const chart = chartDirectoryOf(path, charts);
    return chart !== null && /^(?:charts\/[^/]+\/)*(?:Chart|values)\.yaml$/.test(nameIn(chart, path));
  };
}

/** Whether two file names suggest the same kind of content. */
function areAlike(path: string, other: string): boolean {
  return (
    mayHoldManifest(path) === mayHoldManifest(other) &&
    isDockerfilePath(path) === isDockerfilePath(other) &&
    isKustomizationPath(path) === isKustomizationPath(other)
  );
}

/**
 * Whether a link can go unmentioned: its target is not a manifest or Dockerfile under the link's name, or it is checked
 * as the same kind at its own place.
 */
function needsNoWord(link: string, target: string, bytes: Uint8Array, isChecked: boolean): boolean {
  if (isKustomizationPath(link)) return false;
  if (!isForItself(link)) {
    const isTemplate = isTemplateName(link) && new TextDecoder().decode(bytes).includes("{{");
    return isChecked || (!isTemplate && detect(`${link}.yaml`, bytes).kind === "skip");
  }
  const found = detect(link, bytes, !mayHoldManifest(link));
  return found.kind === "skip" || (isChecked && detect(target, bytes, !mayHoldManifest(target)).kind === found.kind);
}

/**
 * Describes where a link leads if it can't be followed to the end; null if it leads to a file or directory in its tree.
 */
function whereTo({ kind, path }: LinkEnd): string | null {
  if (kind === "outside") return `to ${quoted(path)}, outside of the repository`;
  if (kind === "missing") return `to ${quoted(path)}, which is not in the repository`;
  if (kind === "submodule") return `into the submodule ${quoted(path)}`;
  return kind === "loop" ? "that leads back to itself" : null;
}

function unfollowed(file: string): FileError {
  return { file, message: `only ${thousands(limits.reviewed)} symbolic links are followed` };
}

const remedy = "put the file itself there";

function quoted(path: string): string {
  return quoteShort(path, 200);
}
