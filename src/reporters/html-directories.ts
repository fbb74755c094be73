import { groupBy } from "../core/group-by.ts";
import type { Bar } from "./html-chart.ts";
import type { ReportedFinding } from "./report.ts";

/** Up to this many directories are shown as they are; more are grouped by their parent directories. */
const mostDirectories = 8;
/** The most parent directories that are shown, and the deepest level at which they are looked for. */
const mostParents = 12;
const longest = 200;

/** The directory by which a file can be filtered; the filter also matches everything below it. */
export function shownDirectory(path: string): string {
  return path.split("/").slice(0, -1).join("/") || "(top)";
}

/** A path that fits on the page. Its start is cut, since long paths usually differ at the end. */
export function endOfPath(path: string): string {
  return path.length <= longest ? path : `…${path.slice(1 - longest)}`;
}

/**
 * Bars for the directories that have findings. If there are many, they are grouped by the deepest parents that are few
 * enough.
 */
export function directoryBars(findings: readonly ReportedFinding[]): Bar[] {
  const directories = findings.map(({ source }) => shownDirectory(source.path));
  const depth = parentDepth([...new Set(directories)]);
  const groups = groupBy(directories, (directory) => (depth === null ? directory : topOf(directory, depth)));
  return [...groups].map(([directory, same]) => {
    return { label: endOf(directory), value: endOfPath(directory), count: same.length };
  });
}

/**
 * The deepest level at which there are few enough parents; if there is none, the first level that has several. Null
 * where the directories need no grouping.
 */
function parentDepth(directories: readonly string[]): number | null {
  if (directories.length <= mostDirectories) return null;
  const depths = Array.from({ length: mostParents }, (_item, index) => mostParents - index);
  const parents = depths.map((depth) => ({ depth, count: new Set(directories.map((one) => topOf(one, depth))).size }));
  const several = parents.filter(({ count }) => count > 1);
  return several.find(({ count }) => count <= mostParents)?.depth ?? several.at(-1)?.depth ?? null;
}

function topOf(directory: string, depth: number): string {
  return directory.split("/").slice(0, depth).join("/");
}

function endOf(path: string): string {
  const steps = path.split("/");
  return path.length <= 36 || steps.length < 4 ? path : `…/${steps.slice(-3).join("/")}`;
}
