import { isReviewable } from "../../formats/reviewable-path.ts";
import { mayBeBuilt } from "../../model/builds/build-file.ts";
import { chartDirectoryOf, chartFolders, nameIn } from "../../model/charts/chart.ts";
import type { Tree } from "./choose-files.ts";

/**
 * The test for symbolic links of a tree that may stand for a manifest, a Dockerfile or a file that a chart is rendered
 * from: by their names, or because they lie in a chart, where Helm follows links of any name.
 */
export function namedLinkTest({ files }: Tree): (path: string) => boolean {
  let charts: ReadonlySet<string> | null = null;
  const isInChart = (path: string): boolean => {
    charts ??= new Set(chartFolders(files.keys()));
    return chartDirectoryOf(path, charts) !== null;
  };
  return (path) => files.get(path)?.type === "symlink" && (isForItself(path) || isInChart(path));
}

/** Whether a tree has such links. */
export function hasNamedLinks(tree: Tree): boolean {
  return [...tree.files.keys()].some(namedLinkTest(tree));
}

/** True for the name of what may be a manifest or Dockerfile wherever it lies. */
export function isForItself(path: string): boolean {
  return isReviewable(path) || mayBeBuilt(path);
}

/** True for what Helm renders whatever it is called; notes are shown to people alone. */
export function isTemplateName(path: string): boolean {
  return /(?:^|\/)templates\//.test(path) && !/(?:^|\/)NOTES\.txt$/.test(path);
}

/** Whether a link stands for a directory of a chart that has templates or other charts, and leads to what is no chart. */
export function hidesTemplates({ files }: Tree, link: string, target: string): boolean {
  const charts = new Set(chartFolders(files.keys()));
  const chart = chartDirectoryOf(link, charts);
  const isPart = chart !== null && /^(?:charts\/[^/]+\/)*(?:templates|charts|crds)(?:\/|$)/.test(nameIn(chart, link));
  return isPart && !charts.has(target) && chartDirectoryOf(target, charts) === null;
}
