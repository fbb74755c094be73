import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { join } from "../kubernetes/kustomization.ts";
import type { GivenValues, TreeFile } from "./chart.ts";

/** Values that something in the repository deploys a chart of the repository with. */
export interface DeployedValues {
  /** The folder of the chart. */
  readonly chart: string;
  /** The file that says so. */
  readonly file: string;
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
  return files.flatMap((file) => {
    const text = /\.ya?ml$/i.test(file.path) ? decoder.decode(file.bytes) : "";
    if (!marks.every((mark) => mark.test(text))) return [];
    const { documents } = parseYaml(new SourceFile(file.path, text));
    return documents
      .flatMap(({ value }) => [...argoValues(value, textOf), ...fluxValues(value)])
      .flatMap((one) => {
        return charts.has(one.chart) ? [{ ...one, file: file.path }] : [];
      });
  });
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
  if (textAt(value, ["kind"]) !== "Application") return [];
  const sources = [valueAt(value, ["spec", "source"]), ...listAt(value, ["spec", "sources"])];
  return sources.flatMap((source): Found[] => {
    const chart = join("", textAt(source, ["path"]) ?? "");
    if (chart === null) return [];
    const named = listAt(source, ["helm", "valueFiles"]).filter((name) => typeof name === "string");
    const files = named.flatMap((name) => join(chart, name) ?? []).filter((path) => textOf(path) !== null);
    const inline = textAt(source, ["helm", "values"]);
    const texts = [
      ...files.map((path) => textOf(path) ?? ""),
      ...(inline === null ? [] : [inline]),
      ...asText(valueAt(source, ["helm", "valuesObject"])),
      ...asText(parametersOf(listAt(source, ["helm", "parameters"]))),
    ];
    return texts.length === 0
      ? []
      : [{ chart, values: { name: nameOf("Application", value), texts, files, deployed: true } }];
  });
}

/** Flux: a chart by its path in the repository, with values in place (fluxcd.io: HelmRelease). */
function fluxValues(value: Json): Found[] {
  if (textAt(value, ["kind"]) !== "HelmRelease") return [];
  const chart = join("", textAt(value, ["spec", "chart", "spec", "chart"]) ?? "");
  const texts = asText(valueAt(value, ["spec", "values"]));
  if (chart === null || texts.length === 0) return [];
  return [{ chart, values: { name: nameOf("HelmRelease", value), texts, files: [], deployed: true } }];
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

function listAt(value: Json | undefined, path: Path): readonly Json[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}
