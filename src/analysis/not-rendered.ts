import type { Skipped } from "../core/finding.ts";
import { chartFolders, isChartPath } from "../model/charts/chart.ts";
import { directoryOf } from "../model/kubernetes/kustomization.ts";
import { kustomizationRoots } from "../model/kubernetes/kustomization-files.ts";
import type { InputFile } from "./input-file.ts";

/** The charts and kustomizations under review, with the obstacle because of which none of them is rendered. */
export function notRendered(files: readonly InputFile[], obstacle: string): Skipped[] {
  const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
  const folders = new Set(chartFolders(files.map(({ path }) => path)));
  const charts = files
    .map(({ path }) => path)
    .filter((path) => isChartPath(path) && folders.has(directoryOf(path)))
    .filter((path) => reviewed.some((one) => one.startsWith(path.slice(0, -"Chart.yaml".length))));
  const kustomizations = kustomizationRoots(files)
    .filter((root) => reviewed.some((path) => root.files.has(path)))
    .map(({ path }) => path);
  return [...charts, ...kustomizations].map((file) => ({ file, reason: `not rendered: ${obstacle}` }));
}
