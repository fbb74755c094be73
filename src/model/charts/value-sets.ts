import { groupBy } from "../../core/group-by.ts";
import { type Chart, type GivenValues, holdsFile } from "./chart.ts";

/** A set of values with which a chart is rendered. */
export type ValueSet = GivenValues;

/**
 * The most sets of values of deployments, and of tests, with which a chart is rendered in addition to its own values.
 */
const mostDeployed = 20;
const mostTests = 12;

/** Values of an environment, beside the chart's own: `values-prod.yaml`, `values.prod.yaml`, `prod-values.yaml`. */
const overlay = /^(?:values[-._][^/]+|[^/]+[-._]values)\.ya?ml$/;
/** The values with which chart-testing renders a chart. */
const test = /^ci\/.+-values\.ya?ml$/;
/** Words in the names of files beside the chart's own values that are only used for checks. */
const testWord = /(?:^|[-._])(?:ci|e2e|lint|linting|unit-?tests?)(?=[-._])/i;

/** True for the name, in a chart, of a file that the chart is rendered from without being told so. */
export function isReadByChart(name: string): boolean {
  return overlay.test(name) || /^(?:charts|crds|templates)\/|^(?:values\.yaml|Chart\.(?:yaml|lock))$/.test(name);
}

/**
 * The sets of values of a chart: its own if it has any, those in files beside them, those with which something in the
 * repository deploys it, and those that are only for tests.
 */
export function valueSetsOf(chart: Chart): ValueSet[] {
  const tests = [...setsIn(chart, test, false), ...overlays(chart).filter((set) => !set.deployed)]
    .toSorted(byName)
    .slice(0, mostTests);
  if (chart.given !== undefined) return [...chart.given, ...tests];
  const deployed = deployedSets(chart).slice(0, mostDeployed);
  // Nobody installs a chart that has no values of its own without giving it some.
  if (!hasOwnValues(chart) && deployed.length > 0) return [...deployed, ...tests];
  const defaults: ValueSet = { name: "", texts: [], files: [], deployed: true };
  return [defaults, ...deployed, ...tests];
}

/** The files outside of a chart that have values for it. */
export function filesWithValues(chart: Chart): ReadonlySet<string> {
  const sets = [...valueSetsOf(chart), ...furtherSets(chart)];
  const paths = sets.flatMap(({ files, held = [] }) => [...files, ...held.map(({ file }) => file.source.path)]);
  return new Set(paths.filter((path) => !holdsFile(chart, path)));
}

/** Whether a chart has values that are used if none are given. */
export function hasOwnValues({ files }: Chart): boolean {
  return files.some(({ name }) => name === "values.yaml");
}

/** The sets of values of deployments that are beyond the limit, so that the chart is not rendered with them. */
export function furtherSets(chart: Chart): ValueSet[] {
  return chart.given === undefined ? deployedSets(chart).slice(mostDeployed) : [];
}

function deployedSets(chart: Chart): ValueSet[] {
  const own = overlays(chart).filter((set) => set.deployed);
  const isPart = partTest(chart.deployments);
  const sets = [...own.filter((set) => !isPart(set)).toSorted(byName), ...chart.deployments];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const known = new Set<string>();
  return sets.filter(({ texts }) => {
    const key = texts.map(numberOf).join(" ");
    return !known.has(key) && known.add(key);
  });
}

/** Returns a test of whether a file of values is only used together with others, so that nothing is deployed with it. */
function partTest(deployments: readonly GivenValues[]): (set: ValueSet) => boolean {
  const uses = deployments.flatMap((user) => [...new Set(user.files)].map((file) => ({ file, user })));
  const byFile = groupBy(uses, ({ file }) => file);
  return ({ files: [file = ""], texts: [text] }) => {
    const users = byFile.get(file) ?? [];
    return users.length > 0 && users.every(({ user }) => user.texts.length > 1 || user.texts[0] !== text);
  };
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
