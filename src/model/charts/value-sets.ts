import type { Chart, GivenValues } from "./chart.ts";

/** One set of values that a chart is rendered with. */
export type ValueSet = GivenValues;

const mostDeployed = 8;
const mostTests = 12;

/** `values-prod.yaml`, `values.prod.yaml`, `prod-values.yaml`: values of an environment beside the chart's own. */
const overlay = /^(?:values[-._][^/]+|[^/]+[-._]values)\.ya?ml$/;
/** What chart-testing renders a chart with. */
const test = /^ci\/.+-values\.ya?ml$/;

/**
 * The value sets of a chart: its own values, those of files beside them, those that something in the repository deploys
 * it with, and those that only tests use.
 */
export function valueSetsOf({ files, paths, given, deployments }: Chart): ValueSet[] {
  const texts = new Map(files.map(({ name, data }) => [name, data]));
  const setsOf = (pattern: RegExp, deployed: boolean): ValueSet[] => {
    return [...texts].flatMap(([name, text]) => {
      if (!pattern.test(name) || text === undefined) return [];
      return [{ name, texts: [text], files: [paths.get(name) ?? name], deployed }];
    });
  };
  const defaults: ValueSet = { name: "", texts: [], files: [], deployed: true };
  const overlays = setsOf(overlay, true).toSorted(byName);
  const known = new Set(overlays.map(({ texts: own }) => JSON.stringify(own)));
  const others = deployments.filter(({ texts: some }) => !known.has(JSON.stringify(some)));
  const deployed = [...overlays, ...others].slice(0, mostDeployed);
  const tests = setsOf(test, false).toSorted(byName).slice(0, mostTests);
  if (given !== undefined) return [...given, ...tests];
  return [defaults, ...deployed, ...tests];
}

function byName(a: ValueSet, b: ValueSet): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
