import { isReviewable } from "../../formats/reviewable-path.ts";
import { mayBeBuilt } from "../../model/builds/build-file.ts";
import { chartDirectoryOf, chartFolders, nameIn } from "../../model/charts/chart.ts";
import type { Tree } from "./choose-files.ts";

/**
 * Returns a test for symbolic links in a tree that may stand in for a manifest, a Dockerfile or a file that a chart is
 * rendered from: because of their names, or because they are in a chart, where Helm follows links of any name.
 */
export function namedLinkTest({ files }: Tree): (path: string) => boolean {
  let charts: ReadonlySet<string> | null = null;
  const isInChart = (path: string): boolean => {
    charts ??= new Set(chartFolders(files.keys()));
    return chartDirectoryOf(path, charts) !== null;
  };
  return (path) => files.get(path)?.type === "symlink" && (isForItself(path) || isInChart(path));
}

/** Whether a tree has links that pass `namedLinkTest`. */
export function hasNamedLinks(tree: Tree): boolean {
  return [...tree.files.keys()].some(namedLinkTest(tree));
}

/** Whether a file with this name may be a manifest or a Dockerfile, regardless of its directory. */
export function isForItself(path: string): boolean {
  return isReviewable(path) || mayBeBuilt(path);
}

/**
 * Whether Helm renders a file into manifests because of its directory, regardless of its name. Notes are only shown to
 * people.
 */
export function isTemplateName(path: string): boolean {
  return /(?:^|\/)templates\//.test(path) && !/(?:^|\/)NOTES\.txt$/.test(path);
}

/**
 * Whether a link replaces a directory of a chart that holds templates or other charts, but does not lead into a chart.
 */
export function hidesTemplates({ files }: Tree, link: string, target: string): boolean {
  const charts = new Set(chartFolders(files.keys()));
  const chart = chartDirectoryOf(link, charts);
  const isPart = chart !== null && /^(?:charts\/[^/]+\/)*(?:templates|charts|crds)(?:\/|$)/.test(nameIn(chart, link));
  return isPart && !charts.has(target) && chartDirectoryOf(target, charts) === null;
}
