import { pointerTo } from "../../core/json-pointer.ts";
import { partition } from "../../core/partition.ts";
import type { ValuesRefusal } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { jsonMistake } from "../../formats/json-mistake.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { Chart } from "../../model/charts/chart.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { hasTokenMark } from "../../model/kubernetes/placeholder.ts";
import { isRenderedPath, type RenderNote, type RenderTrouble } from "../rendered-unit.ts";
import { trimmedLine } from "../trimmed-line.ts";
import { type ChartSources, keyIn, keyRange } from "./chart-sources.ts";
import { halfSentence } from "./chart-troubles.ts";
import { givenKey } from "./given-keys.ts";
import type { CheckedSet } from "./render-chart.ts";

/**
 * Helm's errors about the values of a chart, which it checks before it renders anything (helm.sh: Charts, Schema
 * Files): invalid schemas, and values that they reject. A missing value may be given elsewhere, unless the chart is
 * complete with all dependencies, and so are the values.
 */
export function schemaTroubles(
  sources: ChartSources,
  checked: readonly CheckedSet[],
  isWhole: boolean,
): RenderTrouble[] {
  const asked = askedSets(checked);
  const own = asked.find(({ set }) => set.name === "")?.refused ?? [];
  const others = asked.filter(({ set }) => set.name !== "");
  // A value that all others override is meant to be overridden.
  const wrong = own.filter((refusal) => refusal.isGiven && others.every(({ refused }) => isIn(refused, refusal)));
  const isTold = (set: ValueSet, refusal: ValuesRefusal): boolean => {
    if (!refusal.isGiven) return true;
    return set.name === "" ? wrong.includes(refusal) : !isIn(own, refusal);
  };
  const told = asked.flatMap(({ set, refused }) => {
    const all = set.deployed ? refused.filter((refusal) => isTold(set, refusal)) : [];
    return all.flatMap((refusal) => {
      const isUsual = !refusal.isGiven && !(isWhole && set.whole === true);
      return refusedValue(sources, set, refusal).map((trouble) => ({ ...trouble, isUsual }));
    });
  });
  return [...wrongSchemas(sources, checked), ...told];
}

/**
 * The largest schema that is read, in characters, since reading takes time that grows with the square of the number of
 * its parts.
 */
const longestSchema = 500_000;

/** A chart without the schemas that would take too long to read, and notes about them. */
export function withoutLargeSchemas(chart: Chart): { readonly chart: Chart; readonly notes: readonly RenderNote[] } {
  const [large, files] = partition(chart.files, ({ name, data = "" }) => {
    return /(?:^|\/)values\.schema\.json$/.test(name) && data.length > longestSchema;
  });
  if (large.length === 0) return { chart, notes: [] };
  const notes = large.flatMap(({ name }) => {
    const file = chart.paths.get(name);
    return file === undefined
      ? []
      : [{ file, reason: "values are not compared with it, since it is larger than 500 kB" }];
  });
  return { chart: { ...chart, files }, notes };
}

/** The names of the sets of values in which the schema of a chart rejects nothing. */
export function acceptedSets(checked: readonly CheckedSet[]): readonly string[] {
  return askedSets(checked).flatMap(({ set, refused }) => (refused.length === 0 ? [set.name] : []));
}

/** The sets of values for which it is known what Helm rejects, with what it rejects. */
function askedSets(checked: readonly CheckedSet[]): readonly CheckedSet[] {
  return checked
    .filter(({ set }) => set.unchecked !== true && !set.texts.some(isEncrypted))
    .map(({ set, refused }) => ({ set, refused: refused.filter(isMeant) }));
}

/** Whether the rejected text is final: another program may replace a placeholder before Helm sees it. */
function isMeant({ text }: ValuesRefusal): boolean {
  return text === null || !hasTokenMark(text);
}

/** Whether values are encrypted with SOPS, which changes their types and adds a key of its own (getsops.io). */
function isEncrypted(text: string): boolean {
  return text.includes("ENC[");
}

function isIn(refused: readonly ValuesRefusal[], { schema, path, why }: ValuesRefusal): boolean {
  const pointer = pointerTo(path);
  return refused.some((other) => other.schema === schema && other.why === why && pointerTo(other.path) === pointer);
}

/** One trouble for each invalid schema, whatever the values are. */
function wrongSchemas(sources: ChartSources, checked: readonly CheckedSet[]): RenderTrouble[] {
  const first = new Map<string, ValuesRefusal>();
  for (const refusal of checked.flatMap(({ refused }) => refused)) {
    if (refusal.schema !== null && !first.has(refusal.schema)) first.set(refusal.schema, refusal);
  }
  return [...first].flatMap(([name, { path, why }]): RenderTrouble[] => {
    const source = sources.template(name);
    if (!(source instanceof SourceFile)) return [];
    const start = source.text.startsWith("\uFEFF") ? 1 : 0;
    const mistake = jsonMistake(source.text.slice(start));
    if (mistake !== null) {
      const { line } = source.position(start + mistake);
      return [{ part: "schema", source, range: trimmedLine(source, line), why: "it is not JSON" }];
    }
    const key = keyIn(name, parseYaml(source), path);
    const range = key === null ? trimmedLine(source, 1) : keyRange(key);
    return [
      { part: "schema", source, range, why: halfSentence(path.length === 0 ? `it ${why}` : sentence(path, why)) },
    ];
  });
}

/** A value of a set that a schema rejects, at the place where it is set last. */
function refusedValue(sources: ChartSources, set: ValueSet, { schema, path, why }: ValuesRefusal): RenderTrouble[] {
  const place = schema === null ? placeOf(sources, set, path) : null;
  if (place === null) return [];
  return [
    {
      part: "refused values",
      ...place,
      text: set.name,
      value: pointerTo(path),
      why: halfSentence(sentence(path, why)),
    },
  ];
}

function placeOf(
  sources: ChartSources,
  set: ValueSet,
  path: readonly string[],
): Pick<RenderTrouble, "source" | "range"> | null {
  const pointer = pointerTo(path);
  const given = path.length === 0 ? null : givenKey(set, pointer);
  if (given !== null && !isRenderedPath(given.source.path)) {
    return { source: given.source, range: given.rangeOf(keyRange(given.key)) };
  }
  const key = sources.values(pointer);
  if (key !== null && key.present > 0) return { source: key.file.source, range: keyRange(key) };
  const manifest = sources.template("Chart.yaml");
  return manifest instanceof SourceFile ? { source: manifest, range: trimmedLine(manifest, 1) } : null;
}

function sentence(path: readonly string[], why: string): string {
  return `${path.length === 0 ? "the top level" : JSON.stringify(path.join("."))} ${why}`;
}
