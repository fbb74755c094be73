import { groupBy } from "../../core/group-by.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { join } from "../kubernetes/kustomization.ts";
import { argoSources } from "./argo-applications.ts";
import type { GivenValues, TreeFile } from "./chart.ts";
import { type DeployingText, readDeploying } from "./deploying-text.ts";
import { fluxRelease } from "./flux-releases.ts";
import type { TextAt } from "./held-values.ts";
import { kustomizeCharts, mayRenderCharts } from "./kustomize-charts.ts";
import { type MapText, type ValuesMap, valuesMaps } from "./values-maps.ts";

/** Values with which something in the repository deploys a chart of the repository. */
export interface DeployedValues {
  /** The chart's folder. */
  readonly chart: string;
  /** The file that deploys it. */
  readonly file: string;
  /** Other files with some of the values. */
  readonly sources: readonly string[];
  readonly values: GivenValues;
}

/**
 * Patterns that match any text with an Application, an ApplicationSet or a HelmRelease, but not the definitions of
 * these kinds.
 */
const marks = [
  /\bapiVersion["']?[ \t]*:[ \t]*["']?(?:argoproj\.io|helm\.toolkit\.fluxcd\.io)\//,
  /\bkind["']?[ \t]*:[ \t]*["']?(?:Application(?:Set)?|HelmRelease)\b/,
];

/** Whether a text may contain an object that deploys a chart. */
export function mayDeploy(text: string): boolean {
  return marks.every((mark) => mark.test(text)) || mayRenderCharts(text);
}

/**
 * The values with which Argo CD's Applications, Flux's HelmReleases and kustomizations deploy charts in these folders.
 * `deployers` are the files with these objects, which may be rendered ones; by default, all files.
 */
export function deployedValues(
  files: readonly TreeFile[],
  charts: ReadonlySet<string>,
  deployers: readonly DeployingText[] = files,
): DeployedValues[] {
  if (charts.size === 0) return [];
  const given = readingOf(files, deployers);
  return deployers.flatMap((file) => {
    return objectsIn(file)
      .flatMap((object) => [
        ...argoValues(object, given),
        ...fluxValues(object, given),
        ...kustomizeValues(object, given),
      ])
      .flatMap((one) => (charts.has(one.chart) ? [{ ...one, file: file.path }] : []));
  });
}

/** A file that deploys charts, and the values files that it names. */
export interface DeployingFile {
  readonly path: string;
  /** The charts' folders. */
  readonly charts: readonly string[];
  readonly values: readonly string[];
}

/**
 * The files that deploy charts in these folders, and the values files that they name, whether those exist or not. If a
 * name has wildcards, the matching `paths`.
 */
export function deployingFiles(
  files: readonly TreeFile[],
  charts: ReadonlySet<string>,
  paths: () => Iterable<string> = () => files.map(({ path }) => path),
): DeployingFile[] {
  return files.flatMap((file) => {
    const found = objectsIn(file).flatMap(({ document: { value } }) => {
      return [
        ...argoSources(value, paths),
        ...[fluxRelease(value)].filter((release) => release !== null),
        ...kustomizeCharts(file.path, value),
      ];
    });
    const own = (found.length === 0 ? namedInTemplate(file) : found).filter(({ chart }) => charts.has(chart));
    return own.length === 0
      ? []
      : [{ path: file.path, charts: own.map(({ chart }) => chart), values: own.flatMap(({ named }) => named) }];
  });
}

/** The charts that a template names as plain text in what it deploys, and all values files that it names. */
function namedInTemplate({ path, bytes }: TreeFile): { readonly chart: string; readonly named: readonly string[] }[] {
  const text = /\.(?:ya?ml|tpl)$/i.test(path) ? new TextDecoder().decode(bytes) : "";
  if (!text.includes("{{") || !mayDeploy(text)) return [];
  const files = [...text.matchAll(/^[ \t]*-[ \t]+["']?([\w./-]+\.ya?ml)["']?[ \t]*\r?$/gm)].map(
    ([, name = ""]) => name,
  );
  return [...text.matchAll(/^[ \t-]*(?:path|chart):[ \t]*["']?([\w./-]+)["']?[ \t]*\r?$/gm)].flatMap(
    ([, name = ""]) => {
      const chart = join("", name);
      if (chart === null) return [];
      return {
        chart,
        named: files.flatMap((file) => join(file.startsWith("/") ? "" : chart, file.replace(/^\//, "")) ?? []),
      };
    },
  );
}

/** A document of a file with objects that deploy charts. */
interface DeployingObject {
  readonly file: YamlFile;
  readonly document: YamlDocument;
}

/** The objects of a file that may deploy something. */
function objectsIn(one: DeployingText): DeployingObject[] {
  const text = isYamlPath(one.path) ? new TextDecoder().decode(one.bytes) : "";
  if (!mayDeploy(text)) return [];
  const file = readDeploying(one, text);
  return file.documents.map((document) => ({ file, document }));
}

/** The values with which charts are deployed, by the charts' folders. Their names are unique for each chart. */
export function valuesByChart(
  files: readonly TreeFile[],
  charts: ReadonlySet<string>,
  deployers: readonly DeployingText[] = files,
): ReadonlyMap<string, readonly GivenValues[]> {
  const groups = groupBy(deployedValues(files, charts, deployers), ({ chart }) => chart);
  return new Map([...groups].map(([chart, found]) => [chart, withOwnNames(found)]));
}

/**
 * Makes names unique, since several clusters may have a release of the same name: by the file, and within a file by
 * values files that others don't use, or by a number.
 */
function withOwnNames(deployed: readonly DeployedValues[]): GivenValues[] {
  const alike = groupBy(deployed, ({ values }) => values.name);
  const named = deployed.map(({ file, values }) => {
    return (alike.get(values.name) ?? []).length > 1 ? { ...values, name: `${values.name} in ${file}` } : values;
  });
  const inFile = groupBy(named, ({ name }) => name);
  return [...inFile.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const all = [first, ...others];
    const own = all.map((values) => ownFileOf(values, all));
    const areKnown = new Set(own).size === all.length && !own.includes(null);
    return all.map((values, index) => {
      if (areKnown) return { ...values, name: `${values.name} (${own[index]})` };
      return index === 0 ? values : { ...values, name: `${values.name} (${index + 1})` };
    });
  });
}

/** The name of the last values file that not all of some values come from; null without one. */
function ownFileOf({ files }: GivenValues, all: readonly GivenValues[]): string | null {
  const own = files.findLast((file) => all.some((one) => !one.files.includes(file)));
  return own?.replace(/^.*\//, "") ?? null;
}

/** What can be read from files. */
interface Reading {
  readonly paths: () => Iterable<string>;
  readonly textOf: (path: string) => string | null;
  readonly mapOf: (name: string) => ValuesMap | undefined;
}

function readingOf(files: readonly TreeFile[], deployers: readonly DeployingText[]): Reading {
  const decoder = new TextDecoder();
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  let maps: ReadonlyMap<string, ValuesMap> | null = null;
  return {
    paths: () => contents.keys(),
    textOf(path) {
      const bytes = contents.get(path);
      return bytes === undefined ? null : decoder.decode(bytes);
    },
    mapOf(name) {
      // Rendered ConfigMaps come first, since they include patches and generated values.
      maps ??= valuesMaps(deployers === files ? files : [...deployers, ...files]);
      return maps.get(name);
    },
  };
}

type Found = Omit<DeployedValues, "file">;

function argoValues(object: DeployingObject, { paths, textOf }: Reading): Found[] {
  return argoSources(object.document.value, paths).flatMap((source): Found[] => {
    const files = source.files.filter((path) => textOf(path) !== null);
    const given = source.given(textOf).map((one) => heldIn(object, one));
    const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
    const others = source.named.filter((path) => !source.files.includes(path) && textOf(path) !== null);
    const whole = source.isRead && files.length + others.length === source.named.length;
    const values = {
      name: `Application ${source.name}`.trim(),
      texts,
      files,
      held: given.map(({ held }) => held),
      deployed: true,
      whole,
      unchecked: source.skipsSchema,
    };
    return texts.length === 0 ? [] : [{ chart: source.chart, sources: others, values }];
  });
}

function fluxValues(object: DeployingObject, { textOf, mapOf }: Reading): Found[] {
  const release = fluxRelease(object.document.value);
  if (release === null) return [];
  const files = release.named.filter((path) => textOf(path) !== null);
  const mapped = release.mapped(mapOf);
  const given = [...mapped, ...release.own.map((one) => heldIn(object, one))];
  const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
  const isFound = files.length === release.named.length && mapped.length === release.wanted;
  const whole = isFound && !release.replacesOwn;
  const values = {
    name: `HelmRelease ${release.name}`.trim(),
    texts,
    files,
    held: given.map(({ held }) => held),
    deployed: true,
    whole,
    unchecked: release.skipsSchema,
  };
  const sources = mapped.flatMap((one) => one.files);
  return texts.length === 0 ? [] : [{ chart: release.chart, sources, values }];
}

function kustomizeValues(object: DeployingObject, { textOf }: Reading): Found[] {
  const { file, document } = object;
  return kustomizeCharts(file.source.path, document.value).flatMap(({ name, chart, named, own }): Found[] => {
    const files = named.filter((path) => textOf(path) !== null);
    const given = own.map((one) => heldIn(object, one));
    const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
    const held = given.map((one) => one.held);
    const values = { name, texts, files, held, deployed: true, whole: files.length === named.length };
    return texts.length === 0 ? [] : [{ chart, sources: [], values }];
  });
}

/** Values in an object, with their place. */
function heldIn({ file, document }: DeployingObject, { text, at }: TextAt): Pick<MapText, "held" | "text"> {
  return { text, held: { file, document, at } };
}
