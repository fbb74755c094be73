import { type Json, valueAt } from "../../core/json.ts";
import { pointerSteps } from "../../core/json-pointer.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import type { Chart } from "../../model/charts/chart.ts";

/** The files of a chart that people write. */
export interface ChartSources {
  /**
   * The file of the tree with a template, by its name in the chart. The template may be in a chart that this one uses.
   */
  template(name: string): SourceFile | "elsewhere" | null;
  /** The place where a key of the values is or would be set: the file, and the path in it. */
  values(pointer: string): ValuesKey | null;
  /** The same, but in the values of a chart that this one uses if these alone set it. */
  printed(pointer: string): ValuesKey | null;
}

/** A place in a values file. */
export interface ValuesKey {
  readonly name: string;
  readonly file: YamlFile;
  readonly document: YamlDocument;
  readonly path: Path;
  /** How many steps of the path are in the file. */
  readonly present: number;
}

/** Opens the files of a chart when they are first needed. */
export function chartSources(chart: Chart): ChartSources {
  const texts = new Map(chart.files.map(({ name, data }) => [name, data]));
  const opened = new Map<string, SourceFile>();
  const parsed = new Map<string, YamlFile>();
  const open = (name: string): SourceFile | null => {
    const path = chart.paths.get(name);
    const text = texts.get(name);
    if (path === undefined || text === undefined) return null;
    const source = opened.get(name) ?? new SourceFile(path, text);
    opened.set(name, source);
    return source;
  };
  const read = (name: string): YamlFile | null => {
    const source = open(name);
    if (source === null) return null;
    const file = parsed.get(name) ?? parseYaml(source);
    parsed.set(name, file);
    return file;
  };
  /** The key in the values of the chart that this one uses and that a pointer leads into. */
  const innerKey = (path: readonly string[]): ValuesKey | null => {
    const dependency = chart.dependencies.find(({ alias }) => alias === path[0]);
    const folder = `charts/${dependency?.name ?? path[0]}/`;
    if (!texts.has(`${folder}Chart.yaml`) || chart.vendored.includes(folder)) return null;
    return keyIn(`${folder}values.yaml`, read(`${folder}values.yaml`), path.slice(1));
  };
  const keyOf = (pointer: string): ValuesKey | null => {
    const path = pointerSteps(pointer);
    const own = keyIn("values.yaml", read("values.yaml"), path);
    return own !== null && own.present > 0 ? own : (innerKey(path) ?? own);
  };
  return {
    template(name) {
      const own = unaliased(name, chart);
      if (chart.vendored.some((folder) => own.startsWith(folder))) return "elsewhere";
      return open(own) ?? (own.startsWith("charts/") ? "elsewhere" : null);
    },
    values: keyOf,
    printed(pointer) {
      const key = keyOf(pointer);
      const inner = key === null || isKeySet(key) ? null : innerKey(pointerSteps(pointer));
      return inner !== null && isKeySet(inner) ? inner : key;
    },
  };
}

/** Whether a key is in its file. */
export function isKeySet({ present, path }: Pick<ValuesKey, "path" | "present">): boolean {
  return present === path.length;
}

/** The place where a key is or would be set in a values file; null if the file can't be read. */
export function keyIn(name: string, file: YamlFile | null, pointed: readonly string[]): ValuesKey | null {
  const document = file?.documents[0];
  if (file === null || document === undefined || document.errors.length > 0) return null;
  return keyBelow({ name, file, document }, [], pointed);
}

/** The place where a key is or would be set in values that a document has at some path. */
export function keyBelow(
  at: Pick<ValuesKey, "name" | "file" | "document">,
  above: Path,
  pointed: readonly string[],
): ValuesKey {
  const { value } = at.document;
  const path = [...above, ...numbered(valueAt(value, above), pointed)];
  let present = above.length;
  while (present < path.length && valueAt(value, path.slice(0, present + 1)) !== undefined) present += 1;
  return { ...at, path, present };
}

/** The path with numbers for the items of lists. */
function numbered(value: Json | undefined, path: readonly string[]): Path {
  let here = value;
  return path.map((step) => {
    const own: string | number = Array.isArray(here) && /^\d+$/.test(String(step)) ? Number(step) : step;
    here = valueAt(here, [own]);
    return own;
  });
}

/** The range to show for a key: the longest part of its path that is in the file. */
export function keyRange({ document, path, present }: ValuesKey): Range {
  return document.anchor(path.slice(0, present));
}

/** The path of a key in the values of the chart that a template belongs to, given its path in those of a chart around it. */
export function pathInChart(template: string, path: readonly string[]): readonly string[] {
  const charts = (/^(?:charts\/[^/]+\/)*/.exec(template)?.[0] ?? "")
    .split("/")
    .filter((_name, index) => index % 2 === 1);
  const depth = charts.findIndex((name, index) => path[index] !== name);
  return path.slice(depth === -1 ? charts.length : depth);
}

/**
 * The name of a template with the names of charts. Helm uses the names that charts have in the chart that uses them.
 */
export function unaliased(name: string, { dependencies }: Pick<Chart, "dependencies">): string {
  const [, alias = "", rest = ""] = /^charts\/([^/]+)(\/.*)$/s.exec(name) ?? [];
  const dependency = dependencies.find((one) => one.alias === alias);
  return dependency === undefined ? name : `charts/${dependency.name}${rest}`;
}
