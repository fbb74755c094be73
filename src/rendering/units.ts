import { partition } from "../core/partition.ts";
import type { Renderer } from "../core/renderer.ts";
import type { ConfiguredChart, Settings } from "../core/settings.ts";
import { isYamlPath } from "../formats/yaml-path.ts";
import { type Chart, isInTemplates, manifestOf, readCharts, type TreeFile } from "../model/charts/chart.ts";
import { mayDeploy, mayHoldDeployer, valuesByChart } from "../model/charts/git-ops.ts";
import type { ValueSet } from "../model/charts/value-sets.ts";
import { kustomizationRoots } from "../model/kubernetes/kustomization-files.ts";
import { chartUnit } from "./charts/chart-unit.ts";
import { kustomizationUnit } from "./kustomizations/kustomization-unit.ts";
import { withRendered } from "./rendered-deployers.ts";
import type { RenderedUnit } from "./rendered-unit.ts";

/** What is rendered of a tree, if not all of it with all values. */
export interface RenderChoice {
  /** If given, charts are only rendered with these values. */
  readonly given?: ValueSet | null;
  /** Whether to render a chart or kustomization, given the path of its `Chart.yaml` or kustomization file. */
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
  const folders = new Set(read.map(({ directory }) => directory));
  const [deploying, others] = partition(read, holdsDeployers);
  const unitOf = (chart: Chart, deployments: Deployments): RenderedUnit => {
    const chosen = given === null ? configuredValues(chart.directory, configured, files) : [given];
    const own = { ...chart, deployments: deployments.get(chart.directory) ?? [] };
    return chartUnit(chosen.length === 0 ? own : { ...own, given: chosen }, kubernetes, renderer);
  };
  const built = read.length === 0 ? null : kustomizationsThatDeploy(files, renderer);
  const known = built === null ? files : withRendered(files, [built]);
  const first = valuesByChart(files, folders, known);
  const isWanted = (chart: Chart): boolean => isMeant(manifestOf(chart));
  const units = new Map(deploying.map((chart) => [chart, unitOf(chart, first)]));
  const second = units.size === 0 ? first : valuesByChart(files, folders, withRendered(known, [...units.values()]));
  for (const chart of others.filter(isWanted)) units.set(chart, unitOf(chart, second));
  const charts = read.filter(isWanted).flatMap((chart) => units.get(chart) ?? []);
  const kustomizations = kustomizationUnit(files, renderer, isMeant);
  return [...charts, ...(kustomizations === null ? [] : [kustomizations])];
}

type Deployments = ReturnType<typeof valuesByChart>;

/** Whether a chart has a template of something that deploys charts. */
function holdsDeployers({ files }: Chart): boolean {
  return files.some(({ name, data = "" }) => isInTemplates(name) && mayDeploy(data));
}

/** Builds the kustomizations with files that deploy charts. */
function kustomizationsThatDeploy(files: readonly TreeFile[], renderer: Renderer): RenderedUnit | null {
  const deploying = new Set(
    files.filter((file) => isYamlPath(file.path) && mayHoldDeployer(file)).map(({ path }) => path),
  );
  if (deploying.size === 0) return null;
  const roots = kustomizationRoots(files).filter((root) => [...root.resources].some((path) => deploying.has(path)));
  const wanted = new Set(roots.map(({ path }) => path));
  return wanted.size === 0 ? null : kustomizationUnit(files, renderer, (path) => wanted.has(path));
}

/** The sets of values that the configuration gives for the chart in a folder. */
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
