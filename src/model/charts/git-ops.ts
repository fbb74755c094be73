import { groupBy } from "../../core/group-by.ts";
import { lastOfEach } from "../../core/last-of-each.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { join } from "../kubernetes/kustomization.ts";
import { argoSources } from "./argo-applications.ts";
import type { GivenValues, TreeFile } from "./chart.ts";
import { type DeployingText, readDeploying } from "./deploying-text.ts";
import { fluxRelease, type ValuesMaps } from "./flux-releases.ts";
import { GlobSearch } from "./glob-search.ts";
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

/** Whether a file may contain an object that deploys a chart. Most do not, and each is asked about several times. */
export function mayHoldDeployer({ bytes }: Pick<TreeFile, "bytes">): boolean {
  const known = deploying.get(bytes) ?? mayDeploy(new TextDecoder().decode(bytes));
  deploying.set(bytes, known);
  return known;
}

/** Known answers, by the content of the file. */
const deploying = new WeakMap<Uint8Array, boolean>();

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
  const search = new GlobSearch(paths);
  return files.flatMap((file) => {
    const found = objectsIn(file).flatMap(({ document: { value } }) => {
      return [
        ...argoSources(value, search),
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
function namedInTemplate(one: TreeFile): { readonly chart: string; readonly named: readonly string[] }[] {
  if (!/\.(?:ya?ml|tpl)$/i.test(one.path) || !mayHoldDeployer(one)) return [];
  const text = new TextDecoder().decode(one.bytes);
  if (!text.includes("{{")) return [];
  const files = namesIn(text, /^[ \t]*-[ \t]+["']?([\w./-]+\.ya?ml)["']?[ \t]*\r?$/gm);
  return namesIn(text, /^[ \t-]*(?:path|chart):[ \t]*["']?([\w./-]+)["']?[ \t]*\r?$/gm).flatMap((name) => {
    const chart = join("", name);
    if (chart === null) return [];
    return {
      chart,
      named: files.flatMap((file) => join(file.startsWith("/") ? "" : chart, file.replace(/^\//, "")) ?? []),
    };
  });
}

/** The most names that are read from a template, for each kind of names. */
const mostNames = 100;

function namesIn(text: string, pattern: RegExp): string[] {
  const names = new Set([...text.matchAll(pattern)].map(([, name = ""]) => name));
  return [...names].slice(0, mostNames);
}

/** A document of a file with objects that deploy charts. */
interface DeployingObject {
  readonly file: YamlFile;
  readonly document: YamlDocument;
}

/** The objects of a file that may deploy something. */
function objectsIn(one: DeployingText): DeployingObject[] {
  if (!isYamlPath(one.path) || !mayHoldDeployer(one)) return [];
  const file = readDeploying(one, new TextDecoder().decode(one.bytes));
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
    const own = ownFilesOf(all);
    const areKnown = new Set(own).size === all.length && !own.includes(null);
    return all.map((values, index) => {
      if (areKnown) return { ...values, name: `${values.name} (${own[index]})` };
      return index === 0 ? values : { ...values, name: `${values.name} (${index + 1})` };
    });
  });
}

/** For each of some values, the name of the last values file that not all of them come from; null without one. */
function ownFilesOf(all: readonly GivenValues[]): (string | null)[] {
  const users = groupBy(
    all.flatMap(({ files }) => [...new Set(files)]),
    (file) => file,
  );
  return all.map(({ files }) => {
    const own = files.findLast((file) => users.get(file)?.length !== all.length);
    return own?.replace(/^.*\//, "") ?? null;
  });
}

/** What can be read from files. */
interface Reading extends ValuesMaps {
  readonly search: GlobSearch;
  readonly textOf: (path: string) => string | null;
}

/** The most characters of files that are copied into values: many objects may name one large file. */
const mostCopied = 16_000_000;

function readingOf(files: readonly TreeFile[], deployers: readonly DeployingText[]): Reading {
  const decoder = new TextDecoder();
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const texts = new Map<string, string>();
  let maps: ReadonlyMap<string, ValuesMap> | null = null;
  let copied = 0;
  return {
    search: new GlobSearch(() => contents.keys()),
    textOf(path) {
      const bytes = contents.get(path);
      if (bytes === undefined) return null;
      const text = texts.get(path) ?? decoder.decode(bytes);
      texts.set(path, text);
      return text;
    },
    mayCopy(length) {
      copied += length;
      return copied <= mostCopied;
    },
    mapOf(name) {
      // Rendered ConfigMaps come first, since they include patches and generated values.
      maps ??= valuesMaps(deployers === files ? files : [...deployers, ...files]);
      return maps.get(name);
    },
  };
}

type Found = Omit<DeployedValues, "file">;

function argoValues(object: DeployingObject, { search, textOf, mayCopy }: Reading): Found[] {
  return argoSources(object.document.value, search).flatMap((source): Found[] => {
    const files = source.files.filter((path) => textOf(path) !== null);
    const set = new Set<string>();
    const copyOf = (path: string): string | null => {
      const text = textOf(path);
      if (text === null || !mayCopy(text.length)) return null;
      set.add(path);
      return text;
    };
    const given = source.given(copyOf).map((one) => heldIn(object, one));
    const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
    const own = new Set(source.files);
    const others = source.named.filter((path) => !own.has(path) && set.has(path));
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

function fluxValues(object: DeployingObject, reading: Reading): Found[] {
  const { textOf } = reading;
  const release = fluxRelease(object.document.value);
  if (release === null) return [];
  const files = release.named.filter((path) => textOf(path) !== null);
  const mapped = release.mapped(reading);
  const given = [...lastOfEach(mapped), ...release.own.map((one) => heldIn(object, one))];
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
  const sources = [...new Set(mapped.flatMap((one) => one.files))];
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
