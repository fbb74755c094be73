import type { Renderer } from "../core/renderer.ts";
import type { ConfiguredChart, Settings } from "../core/settings.ts";
import { manifestOf, readCharts, type TreeFile } from "../model/charts/chart.ts";
import { valuesByChart } from "../model/charts/git-ops.ts";
import type { ValueSet } from "../model/charts/value-sets.ts";
import { chartUnit } from "./chart-unit.ts";
import { kustomizationUnit } from "./kustomization-unit.ts";
import type { RenderedUnit } from "./rendered-unit.ts";

/** What is rendered of a tree, where that is not all of it with all values. */
export interface RenderChoice {
  /** Charts are rendered with these values alone. */
  readonly given?: ValueSet | null;
  /** Asked of the `Chart.yaml` or the kustomization file by which something is known. */
  readonly isMeant?: (manifest: string) => boolean;
}

/** Renders the charts and kustomizations of a tree. */
export function renderUnits(
  files: readonly TreeFile[],
  { kubernetes, charts: configured }: Pick<Settings, "kubernetes" | "charts">,
  renderer: Renderer,
  { given = null, isMeant = () => true }: RenderChoice = {},
): RenderedUnit[] {
  const read = readCharts(files);
  const deployments = valuesByChart(files, new Set(read.map(({ directory }) => directory)));
  const meant = read.filter((chart) => isMeant(manifestOf(chart)));
  const charts = meant.map((chart) => {
    const chosen = given === null ? configuredValues(chart.directory, configured, files) : [given];
    const own = { ...chart, deployments: deployments.get(chart.directory) ?? [] };
    return chartUnit(chosen.length === 0 ? own : { ...own, given: chosen }, kubernetes, renderer);
  });
  const kustomizations = kustomizationUnit(files, renderer, isMeant);
  return [...charts, ...(kustomizations === null ? [] : [kustomizations])];
}

/** The sets of values that a configuration states for the chart in a folder. */
function configuredValues(
  directory: string,
  configured: readonly ConfiguredChart[],
  files: readonly TreeFile[],
): ValueSet[] {
  const decoder = new TextDecoder();
  const own = configured.filter(({ path }) => path === directory || (path === "." && directory === ""));
  return own.map(({ values }) => {
    const found = values.flatMap((path) => files.find((file) => file.path === path) ?? []);
    const texts = found.map(({ bytes }) => decoder.decode(bytes));
    return { name: values.join(", "), texts, files: found.map(({ path }) => path), deployed: true };
  });
}
