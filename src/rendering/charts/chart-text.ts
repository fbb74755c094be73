import type { Finding, RelatedLocation, Skipped } from "../../core/finding.ts";
import { concernsDocument } from "../../core/operation.ts";
import type { Range } from "../../core/range.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import { type Chart, holdsFile, manifestOf } from "../../model/charts/chart.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import { type Elsewhere, type RenderedText, renderedPath, type SourcePlace } from "../rendered-unit.ts";
import type { Piece, RenderedDocument } from "../templates/rendered-file.ts";
import { trimmedLine } from "../trimmed-line.ts";
import { keysOfChange } from "./chart-candidates.ts";
import { type ChartSources, keyRange, type ValuesKey } from "./chart-sources.ts";
import { type RenderedVariant, releaseNamespace } from "./render-chart.ts";
import { adviceForEmpty, isSettledLater } from "./settled-later.ts";

/** What leads from the text of a chart back to its files. */
interface Printed {
  readonly chart: Chart;
  readonly sources: ChartSources;
  readonly rendered: RenderedVariant;
  /** The keys of the values that the fix of a finding would set. */
  readonly keysOfFix: (finding: Finding) => readonly ValuesKey[];
}

/** The text of a chart as one set of values renders it, with the way back to the files that people write. */
export function chartText(
  chart: Chart,
  sources: ChartSources,
  rendered: RenderedVariant,
  isPartial: boolean,
): RenderedText {
  const { variant, objects, origins } = rendered;
  const path = renderedPath(chart.directory, variant.name);
  const printed = { chart, sources, rendered, keysOfFix: fixKeys(chart, sources, rendered, path) };
  return {
    path,
    manifest: manifestOf(chart),
    files: new Set(chart.paths.values()),
    text: objects.text,
    variant: variant.name,
    isPartial,
    expect: (offsets) => origins.expect(offsets),
    untraced: () => [...origins.failures()].flatMap(([template, why]) => untraced(sources, template, why)),
    templateAt: (offset) => templateAt(printed, offset),
    leadRange(range) {
      const led = leadRange(printed, range);
      if (led === null || led === "elsewhere") return null;
      return { ...led, related: valuesPlaces(sources, rendered.variant.set, piecesOf(rendered, range)) };
    },
    lead: (finding) => leadFinding(printed, finding),
  };
}

/** Finds the keys of values that a fix would set: a comment may stand there, which is where a reader is told of it. */
function fixKeys(chart: Chart, sources: ChartSources, rendered: RenderedVariant, path: string): Printed["keysOfFix"] {
  if (!holdsComments(chart, rendered.variant.set.files)) return () => [];
  let parsed: YamlFile | null = null;
  return ({ proposal }) => {
    if (proposal === null) return [];
    parsed ??= parseYaml(new SourceFile(path, rendered.objects.text));
    return keysOfChange({ chart, sources }, proposal.operations.filter(concernsDocument), parsed, rendered);
  };
}

function piecesOf({ origins }: RenderedVariant, [start, end]: Range): readonly Piece[] {
  return origins.within(start, Math.max(end, start + 1));
}

/** The document that holds an offset. What is missing at the end of a document is reported behind it. */
function documentAt({ objects: { documents } }: RenderedVariant, offset: number): RenderedDocument | undefined {
  return documents.findLast(({ start }) => start <= offset) ?? documents[0];
}

function templateAt({ sources, rendered }: Printed, offset: number): string | null {
  const document = documentAt(rendered, offset);
  const source = document === undefined ? null : sources.template(document.template);
  return source instanceof SourceFile ? source.path : null;
}

type Led = Pick<SourcePlace, "source" | "range" | "traced">;

function leadRange({ sources, rendered }: Printed, range: Range): Led | Elsewhere | null {
  const piece = rendered.origins.at(range[0]);
  if (piece === null) return templateStart(sources, documentAt(rendered, range[0]));
  const source = sources.template(piece.node.file);
  if (source === null || source === "elsewhere") return source;
  return { source, range: rangeIn(source, piece, range, rendered.objects.text), traced: true };
}

function leadFinding(printed: Printed, finding: Finding): SourcePlace | Elsewhere | null {
  const { chart, sources, rendered, keysOfFix } = printed;
  const led = leadRange(printed, finding.range);
  if (led === null || led === "elsewhere") return "elsewhere";
  const pieces = piecesOf(rendered, finding.range);
  const paths = pieces.flatMap((piece) => piece.paths);
  const from = { chart, sources, text: rendered.objects.text, set: rendered.variant.set, printed: paths };
  if (isSettledLater(finding, led, from)) return null;
  const advice = adviceForEmpty(finding, led, from);
  return {
    ...led,
    ...(advice === null ? {} : { advice }),
    related: valuesPlaces(sources, rendered.variant.set, pieces),
    written: [...valuesKeys(pieces, sources.values), ...keysOfFix(finding)],
    // In a chart that others use too, objects have the names of all of them.
    name: holdsFile(chart, led.source.path) ? generalName(finding.object?.name ?? null) : "*",
    namespace: generalName(finding.object?.namespace ?? null),
    path: finding.path,
  };
}

/** Whether a file of values speaks to this program: those of a chart and of what it depends on, or some others. */
function holdsComments({ files, paths }: Chart, others: readonly string[]): boolean {
  return files.some(({ name, data }) => {
    const isOfValues = /(?:^|\/)values\.yaml$/.test(name) || others.includes(paths.get(name) ?? "");
    return isOfValues && data?.includes("kubesuggest:") === true;
  });
}

/** Says that findings of a template stand at its start. */
function untraced(sources: ChartSources, template: string, why: string): Skipped[] {
  const source = sources.template(template);
  if (!(source instanceof SourceFile)) return [];
  return [{ file: source.path, reason: `findings are at its first line, since its text could not be traced: ${why}` }];
}

function templateStart(sources: ChartSources, document: RenderedDocument | undefined): Led | Elsewhere | null {
  const source = document === undefined ? null : sources.template(document.template);
  return source instanceof SourceFile ? { source, range: trimmedLine(source, 1), traced: false } : source;
}

/** The same letters in the source, as far as they are the same; all of the line for what an action printed. */
function rangeIn(source: SourceFile, { node, start }: Piece, [from, to]: Range, text: string): Range {
  if (node.kind === "action") return trimmedLine(source, node.line);
  const at = node.offset + from - start;
  let length = 0;
  while (from + length < to && source.text[at + length] === text[from + length] && text[from + length] !== "\n")
    length += 1;
  // Where an action follows, it is part of what is meant.
  const line = source.position(at).line;
  const end = source.lineRange(line)[1];
  const rest = source.text.slice(at + length, end);
  if (from + length < to && rest.includes("{{")) return [at, at + length + rest.trimEnd().length];
  return length === 0 ? trimmedLine(source, line) : [at, at + length];
}

const mostValues = 3;

/** The keys of the values that were printed in some pieces, as far as they stand in a file. */
function valuesKeys(pieces: readonly Piece[], keyOf: ChartSources["values"]): ValuesKey[] {
  const pointers = [...new Set(pieces.flatMap(({ paths }) => paths))].slice(0, mostValues);
  return pointers.flatMap((pointer) => {
    const key = keyOf(pointer);
    return key === null || key.present === 0 ? [] : [key];
  });
}

/** Where the values that were printed are set: in the file of a set where that has them, else among the chart's own. */
function valuesPlaces(sources: ChartSources, set: ValueSet, pieces: readonly Piece[]): RelatedLocation[] {
  const keyOf = (pointer: string): ValuesKey | null => {
    const own = sources.overlay(set.name, pointer);
    return own !== null && own.present === own.path.length ? own : sources.values(pointer);
  };
  return valuesKeys(pieces, keyOf).map((key) => {
    const { source } = key.file;
    const [start, end] = keyRange(key);
    const message = key.present === key.path.length ? "the value that is set here" : "where the value would be set";
    return { file: source.path, start: source.position(start), end: source.position(end), message };
  });
}

/** A name as it is for every release. */
function generalName(name: string | null): string | null {
  return name === null ? null : name.replaceAll(releaseName, "*").replaceAll(releaseNamespace, "*");
}
