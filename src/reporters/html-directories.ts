import { groupBy } from "../core/group-by.ts";
import type { Bar } from "./html-chart.ts";
import type { ReportedFinding } from "./report.ts";

/** More directories than these are shown by those above them. */
const mostDirectories = 8;
/** Directories above others are worth showing where they are this many at most. */
const mostParents = 12;
const longest = 200;

/** The directory that a filter names for a file; the filter means what is below it too. */
export function shownDirectory(path: string): string {
  return path.split("/").slice(0, -1).join("/") || "(top)";
}

/** A path that fits on the page: what tells long ones apart is at their end. */
export function endOfPath(path: string): string {
  return path.length <= longest ? path : `…${path.slice(1 - longest)}`;
}

/** Bars of the directories with findings; where these are many, of the deepest ones above them that are few. */
export function directoryBars(findings: readonly ReportedFinding[]): Bar[] {
  const directories = findings.map(({ source }) => shownDirectory(source.path));
  const depth = parentDepth([...new Set(directories)]);
  const groups = groupBy(directories, (directory) => (depth === null ? directory : topOf(directory, depth)));
  return [...groups].map(([directory, same]) => {
    return { label: endOf(directory), value: endOfPath(directory), count: same.length };
  });
}

/** The deepest steps that few directories have; where none are few, the first that tell directories apart at all. */
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
