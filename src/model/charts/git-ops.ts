import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import { join } from "../kubernetes/kustomization.ts";
import type { GivenValues, TreeFile } from "./chart.ts";
import { type MapText, type ValuesMap, valuesMaps } from "./values-maps.ts";

/** Values that something in the repository deploys a chart of the repository with. */
export interface DeployedValues {
  /** The folder of the chart. */
  readonly chart: string;
  /** The file that says so. */
  readonly file: string;
  /** Other files that hold some of the values. */
  readonly sources: readonly string[];
  readonly values: GivenValues;
}

/** What a text says that may hold an Application or a HelmRelease: definitions of these kinds do not. */
const marks = [
  /\bapiVersion["']?[ \t]*:[ \t]*["']?(?:argoproj\.io|helm\.toolkit\.fluxcd\.io)\//,
  /\bkind["']?[ \t]*:[ \t]*["']?(?:Application|HelmRelease)\b/,
];

/** The values that Argo CD's Applications and Flux's HelmReleases among files give to charts in these folders. */
export function deployedValues(files: readonly TreeFile[], charts: ReadonlySet<string>): DeployedValues[] {
  if (charts.size === 0) return [];
  const decoder = new TextDecoder();
  const texts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const textOf = (path: string): string | null => {
    const bytes = texts.get(path);
    return bytes === undefined ? null : decoder.decode(bytes);
  };
  let maps: ReadonlyMap<string, ValuesMap> | null = null;
  const mapOf = (name: string): ValuesMap | undefined => {
    maps ??= valuesMaps(files);
    return maps.get(name);
  };
  return files.flatMap((file) => {
    return documentsIn(file)
      .flatMap((value) => [...argoValues(value, textOf), ...fluxValues(value, mapOf)])
      .flatMap((one) => {
        return charts.has(one.chart) ? [{ ...one, file: file.path }] : [];
      });
  });
}

/** A file that deploys a chart, and the values files that it names. */
export interface DeployingFile {
  readonly path: string;
  /** The folders of the charts. */
  readonly charts: readonly string[];
  readonly values: readonly string[];
}

/** The files that deploy charts in these folders, and the values files that they name, whether those are there or not. */
export function deployingFiles(files: readonly TreeFile[], charts: ReadonlySet<string>): DeployingFile[] {
  return files.flatMap((file) => {
    const found = documentsIn(file).flatMap((value) => {
      const flux = textAt(value, ["kind"]) === "HelmRelease" ? fluxChart(value) : null;
      return [...argoSources(value), ...(flux === null ? [] : [{ chart: flux, named: [] }])];
    });
    const own = found.filter(({ chart }) => charts.has(chart));
    return own.length === 0
      ? []
      : [{ path: file.path, charts: own.map(({ chart }) => chart), values: own.flatMap(({ named }) => named) }];
  });
}

/** The objects of a file that may deploy something. */
function documentsIn({ path, bytes }: TreeFile): Json[] {
  const text = /\.ya?ml$/i.test(path) ? new TextDecoder().decode(bytes) : "";
  if (!marks.every((mark) => mark.test(text))) return [];
  return parseYaml(new SourceFile(path, text)).documents.map(({ value }) => value);
}

/** The values that charts are deployed with, by the folders of the charts. */
export function valuesByChart(
  files: readonly TreeFile[],
  charts: ReadonlySet<string>,
): ReadonlyMap<string, readonly GivenValues[]> {
  const groups = groupBy(deployedValues(files, charts), ({ chart }) => chart);
  return new Map([...groups].map(([chart, found]) => [chart, found.map(({ values }) => values)]));
}

type Found = Omit<DeployedValues, "file">;

/** Argo CD: `source` or `sources` with a path, and what `helm` says (argo-cd.readthedocs.io: Helm). */
function argoValues(value: Json, textOf: (path: string) => string | null): Found[] {
  return argoSources(value).flatMap(({ source, chart, named }): Found[] => {
    const files = named.filter((path) => textOf(path) !== null);
    const inline = textAt(source, ["helm", "values"]);
    const texts = [
      ...files.map((path) => textOf(path) ?? ""),
      ...(inline === null ? [] : [inline]),
      ...asText(valueAt(source, ["helm", "valuesObject"])),
      ...asText(parametersOf(listAt(source, ["helm", "parameters"]))),
    ];
    return texts.length === 0
      ? []
      : [{ chart, sources: [], values: { name: nameOf("Application", value), texts, files, deployed: true } }];
  });
}

/** The sources of an Application that may be charts, with the values files that each names. */
function argoSources(value: Json): { readonly source: Json; readonly chart: string; readonly named: string[] }[] {
  if (textAt(value, ["kind"]) !== "Application") return [];
  const sources = [valueAt(value, ["spec", "source"]) ?? null, ...listAt(value, ["spec", "sources"])];
  const references = new Set(sources.flatMap((source) => textAt(source, ["ref"]) ?? []));
  return sources.flatMap((source) => {
    const chart = join("", textAt(source, ["path"]) ?? "");
    if (chart === null) return [];
    const named = listAt(source, ["helm", "valueFiles"]).flatMap((name) => {
      return typeof name === "string" ? (valueFile(name, chart, references) ?? []) : [];
    });
    return [{ source, chart, named }];
  });
}

/** A values file from the chart's folder, or from the root of a source that is named (`$values/env/prod.yaml`). */
function valueFile(name: string, chart: string, references: ReadonlySet<string>): string | null {
  const [, reference = "", rest = ""] = /^\$([^/]+)\/(.*)$/s.exec(name) ?? [];
  if (references.has(reference)) return join("", rest);
  return name.startsWith("/") ? join("", name.slice(1)) : join(chart, name);
}

/** Flux: a chart by its path in the repository, with values of ConfigMaps and over them those in place (fluxcd.io: HelmRelease). */
function fluxValues(value: Json, mapOf: (name: string) => ValuesMap | undefined): Found[] {
  if (textAt(value, ["kind"]) !== "HelmRelease") return [];
  const chart = fluxChart(value);
  const named = listAt(value, ["spec", "valuesFrom"]).flatMap((source) => namedValues(source, mapOf) ?? []);
  const texts = [...named.map(({ text }) => text), ...asText(valueAt(value, ["spec", "values"]))];
  if (chart === null || texts.length === 0) return [];
  const sources = named.flatMap(({ files }) => files);
  return [{ chart, sources, values: { name: nameOf("HelmRelease", value), texts, files: [], deployed: true } }];
}

function fluxChart(value: Json): string | null {
  return join("", textAt(value, ["spec", "chart", "spec", "chart"]) ?? "");
}

/** What one source of values holds. Those that set a single key are left out, and secrets. */
function namedValues(source: Json, mapOf: (name: string) => ValuesMap | undefined): MapText | undefined {
  if (textAt(source, ["kind"]) !== "ConfigMap" || valueAt(source, ["targetPath"]) !== undefined) return undefined;
  return mapOf(textAt(source, ["name"]) ?? "")?.get(textAt(source, ["valuesKey"]) ?? "values.yaml");
}

function nameOf(kind: string, value: Json): string {
  return `${kind} ${textAt(value, ["metadata", "name"]) ?? ""}`.trim();
}

function asText(value: Json | undefined): string[] {
  return isObject(value) && Object.keys(value).length > 0 ? [JSON.stringify(value)] : [];
}

/** Parameters as values. Names that Helm reads as more than keys are left out. */
function parametersOf(parameters: readonly Json[]): Json {
  const root: Record<string, Json> = {};
  for (const parameter of parameters) {
    const name = textAt(parameter, ["name"]) ?? "";
    const value = valueAt(parameter, ["value"]);
    if (!/^[\w-]+(?:\.[\w-]+)*$/.test(name) || value === undefined || /(?:^|\.)__proto__(?:\.|$)/.test(name)) continue;
    const steps = name.split(".");
    let here = root;
    for (const step of steps.slice(0, -1)) {
      const next = here[step];
      const map: Record<string, Json> = isObject(next) ? { ...next } : {};
      here[step] = map;
      here = map;
    }
    here[steps.at(-1) ?? ""] = value;
  }
  return root;
}

function textAt(value: Json | undefined, path: Path): string | null {
  const text = valueAt(value, path);
  return typeof text === "string" ? text : null;
}
