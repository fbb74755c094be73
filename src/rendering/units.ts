import type { Renderer } from "../core/renderer.ts";
import type { VersionRange } from "../core/settings.ts";
import { readCharts, type TreeFile } from "../model/charts/chart.ts";
import { valuesByChart } from "../model/charts/git-ops.ts";
import type { ValueSet } from "../model/charts/value-sets.ts";
import { chartUnit } from "./chart-unit.ts";
import { kustomizationUnit } from "./kustomization-unit.ts";
import type { RenderedUnit } from "./rendered-unit.ts";

/** Renders the charts and kustomizations of a tree; with given values, charts with those alone. */
export function renderUnits(
  files: readonly TreeFile[],
  kubernetes: VersionRange,
  renderer: Renderer,
  given: ValueSet | null = null,
): RenderedUnit[] {
  const read = readCharts(files);
  const deployments = valuesByChart(files, new Set(read.map(({ directory }) => directory)));
  const charts = read.map((chart) => {
    const own = { ...chart, deployments: deployments.get(chart.directory) ?? [] };
    return chartUnit(given === null ? own : { ...own, given }, kubernetes, renderer);
  });
  const kustomizations = kustomizationUnit(files, renderer);
  return [...charts, ...(kustomizations === null ? [] : [kustomizations])];
}
