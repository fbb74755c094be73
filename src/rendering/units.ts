import type { Renderer } from "../core/renderer.ts";
import type { VersionRange } from "../core/settings.ts";
import { readCharts, type TreeFile } from "../model/charts/chart.ts";
import { chartUnit } from "./chart-unit.ts";
import { kustomizationUnit } from "./kustomization-unit.ts";
import type { RenderedUnit } from "./rendered-unit.ts";

/** Renders the charts and kustomizations of a tree. */
export function renderUnits(files: readonly TreeFile[], kubernetes: VersionRange, renderer: Renderer): RenderedUnit[] {
  const charts = readCharts(files).map((chart) => chartUnit(chart, kubernetes, renderer));
  const kustomizations = kustomizationUnit(files, renderer);
  return [...charts, ...(kustomizations === null ? [] : [kustomizations])];
}
