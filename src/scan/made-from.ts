import type { InputFile } from "../analysis/input-file.ts";
import { chartDirectoryOf, chartFolders } from "../model/charts/chart.ts";
import { isKustomizationPath } from "../model/kubernetes/kustomization.ts";
import { kustomizationRoots } from "../model/kubernetes/kustomization-files.ts";

/**
 * The files from which something is made that was not judged, whose findings may be in them: the values of a chart with a
 * file in `unread`, and the files of a kustomization that is itself in `unread` or builds one that is.
 */
export function madeFrom(files: readonly InputFile[], unread: ReadonlySet<string>): ReadonlySet<string> {
  const paths = files.map(({ path }) => path);
  const folders = new Set(chartFolders(paths));
  const charts = new Set([...unread].map((path) => chartDirectoryOf(path, folders)));
  const values = paths.filter((path) => {
    const chart = chartDirectoryOf(path, folders);
    return chart !== null && charts.has(chart) && !/(?:^|\/)templates\//.test(path);
  });
  const left = kustomizationRoots(files).filter((root) => {
    return [...root.files].some((path) => isKustomizationPath(path) && unread.has(path));
  });
  return new Set([...values, ...left.flatMap((root) => [...root.files])]);
}
