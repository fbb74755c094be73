import type { Chart, GivenValues } from "./chart.ts";

/** One set of values that a chart is rendered with. */
export type ValueSet = GivenValues;

/** So many sets of values that something is deployed with are looked at, beside a chart's own. */
const mostDeployed = 20;
const mostTests = 12;

/** `values-prod.yaml`, `values.prod.yaml`, `prod-values.yaml`: values of an environment beside the chart's own. */
const overlay = /^(?:values[-._][^/]+|[^/]+[-._]values)\.ya?ml$/;
/** What chart-testing renders a chart with. */
const test = /^ci\/.+-values\.ya?ml$/;
/** Words in the name of a file beside the chart's own values with which it is only rendered to be checked. */
const testWord = /(?:^|[-._])(?:ci|e2e|lint|linting|unit-?tests?)(?=[-._])/i;

/**
 * The value sets of a chart: its own values, those of files beside them, those that something in the repository deploys
 * it with, and those that only tests use.
 */
export function valueSetsOf(chart: Chart): ValueSet[] {
  const tests = [...setsIn(chart, test, false), ...overlays(chart).filter((set) => !set.deployed)]
    .toSorted(byName)
    .slice(0, mostTests);
  if (chart.given !== undefined) return [...chart.given, ...tests];
  const defaults: ValueSet = { name: "", texts: [], files: [], deployed: true };
  return [defaults, ...deployedSets(chart).slice(0, mostDeployed), ...tests];
}

/** The sets of values that a chart is deployed with and that are too many to be looked at. */
export function furtherSets(chart: Chart): ValueSet[] {
  return chart.given === undefined ? deployedSets(chart).slice(mostDeployed) : [];
}

function deployedSets(chart: Chart): ValueSet[] {
  const known = new Set<string>();
  const own = overlays(chart).filter((set) => set.deployed);
  return [...own.toSorted(byName), ...chart.deployments].filter(({ texts }) => {
    const key = JSON.stringify(texts);
    return !known.has(key) && known.add(key);
  });
}

function overlays(chart: Chart): ValueSet[] {
  return setsIn(chart, overlay, true).map((set) => (testWord.test(set.name) ? { ...set, deployed: false } : set));
}

function setsIn({ files, paths }: Chart, pattern: RegExp, deployed: boolean): ValueSet[] {
  return files.flatMap(({ name, data }) => {
    if (!pattern.test(name) || data === undefined) return [];
    return [{ name, texts: [data], files: [paths.get(name) ?? name], deployed }];
  });
}

function byName(a: ValueSet, b: ValueSet): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
