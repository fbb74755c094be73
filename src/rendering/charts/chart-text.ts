import type { Finding, RelatedLocation, Skipped } from "../../core/finding.ts";
import { valueAt } from "../../core/json.ts";
import { pointerSteps, pointerTo } from "../../core/json-pointer.ts";
import { lastIndexWhere } from "../../core/last-index.ts";
import { concernsDocument } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import { relatedPlace } from "../../core/related.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import { type Chart, holdsFile, manifestOf } from "../../model/charts/chart.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import { type Elsewhere, type RenderedText, renderedPath, type SourcePlace } from "../rendered-unit.ts";
import { documentFrom, type Piece, type RenderedDocument } from "../templates/rendered-file.ts";
import { trimmedLine } from "../trimmed-line.ts";
import { keysOfChange } from "./chart-candidates.ts";
import { type ChartSources, isKeySet, keyRange, pathInChart, type ValuesKey } from "./chart-sources.ts";
import { givenKey, inWholeFile } from "./given-keys.ts";
import { type LackingValues, lackingValues } from "./lacking-values.ts";
import { presentDepth } from "./place-values.ts";
import { type RenderedVariant, releaseNamespace } from "./render-chart.ts";
import { adviceForEmpty, isSettledLater } from "./settled-later.ts";

/** What is needed to trace the text of a chart back to its files. */
interface Printed {
  readonly chart: Chart;
  readonly sources: ChartSources;
  readonly rendered: RenderedVariant;
  /** The rendered text, read as YAML. */
  readonly read: () => YamlFile;
  /** The keys of the values that the fix of a finding would set. */
  readonly keysOfFix: (finding: Finding) => readonly ValuesKey[];
}

/** The text of a chart as rendered with one set of values, which can be traced back to the files that people write. */
export function chartText(
  chart: Chart,
  sources: ChartSources,
  rendered: RenderedVariant,
  isPartial: boolean,
): RenderedText {
  const { variant, objects, origins } = rendered;
  const path = renderedPath(chart.directory, variant.name);
  let parsed: YamlFile | null = null;
  const read = (): YamlFile => {
    parsed ??= parseYaml(new SourceFile(path, objects.text));
    return parsed;
  };
  const printed = { chart, sources, rendered, read, keysOfFix: fixKeys(chart, sources, rendered, read) };
  return {
    path,
    manifest: manifestOf(chart),
    files: new Set(chart.paths.values()),
    valuesIn: valuesOf(chart, variant.set),
    text: objects.text,
    variant: variant.name,
    isPartial,
    expect: (offsets) => origins.expect(offsets),
    untraced: () => [...origins.failures()].flatMap(([template, why]) => untraced(sources, template, why)),
    templateAt: (offset) => templateAt(printed, offset),
    sourceRange(range) {
      const led = sourceRange(printed, range);
      if (led === null || led === "elsewhere") return null;
      return {
        ...led,
        related: valuesPlaces(sources, rendered.variant.set, printedPointers(piecesOf(rendered, range))),
      };
    },
    lead: (finding) => sourcePlace(printed, finding),
  };
}

/** The files and rendered texts with the values of a chart and of the charts in it, and of a set. */
function valuesOf({ paths }: Chart, { files, held = [] }: ValueSet): ReadonlySet<string> {
  const own = [...paths].flatMap(([name, path]) => (/(?:^|\/)values\.yaml$/.test(name) ? [path] : []));
  return new Set([...own, ...files, ...held.map(({ file }) => file.source.path)]);
}

/**
 * Returns a function that finds the keys of values that a fix would set. The finding is reported there, so a comment
 * there may ignore it.
 */
function fixKeys(
  chart: Chart,
  sources: ChartSources,
  rendered: RenderedVariant,
  read: Printed["read"],
): Printed["keysOfFix"] {
  if (!holdsComments(chart, rendered.variant.set.files)) return () => [];
  return ({ proposal }) => {
    if (proposal === null) return [];
    return keysOfChange({ chart, sources }, proposal.operations.filter(concernsDocument), read(), rendered);
  };
}

function piecesOf({ origins }: RenderedVariant, [start, end]: Range): readonly Piece[] {
  return origins.within(start, Math.max(end, start + 1));
}

/** The document at an offset. Something missing at the end of a document is reported right after it. */
function documentAt({ objects: { documents } }: RenderedVariant, offset: number): RenderedDocument | undefined {
  return documentFrom(documents, offset) ?? documents[0];
}

function templateAt({ sources, rendered }: Printed, offset: number): string | null {
  const document = documentAt(rendered, offset);
  const source = document === undefined ? null : sources.template(document.template);
  return source instanceof SourceFile ? source.path : null;
}

type Led = Pick<SourcePlace, "source" | "range" | "traced" | "value">;

function sourceRange({ sources, rendered }: Printed, range: Range): Led | Elsewhere | null {
  const piece = rendered.origins.at(range[0]);
  if (piece === null) return templateStart(sources, documentAt(rendered, range[0]));
  const source = sources.template(piece.node.file);
  if (source === null || source === "elsewhere") return source;
  const isPrinted = piece.node.kind === "action" && piece.paths.length > 0;
  return {
    source,
    range: rangeIn(source, piece, range, rendered.objects.text),
    traced: true,
    ...(isPrinted ? { value: piece.paths.map((one) => nameInValues(sources, piece.node.file, one)).join() } : {}),
  };
}

/**
 * What a key of the values is called in the chart of a template, so that it is the same in all charts that use that one,
 * unless their own values set it.
 */
function nameInValues(sources: ChartSources, template: string, pointer: string): string {
  const path = pathInChart(template, pointerSteps(pointer));
  const inner = pointerTo(path);
  if (inner === pointer) return pointer;
  const key = sources.values(pointer);
  const isOwn = key !== null && key.name === "values.yaml" && isKeySet(key);
  return isOwn ? `${key.file.source.path}${pointer}` : inner;
}

function sourcePlace(printed: Printed, finding: Finding): SourcePlace | Elsewhere | null {
  const { chart, sources, rendered, keysOfFix } = printed;
  const joined = finding.object === null && finding.path[0] === "file" ? joinedLine(printed, finding.range) : null;
  const led = joined ?? sourceRange(printed, finding.range);
  if (led === null || led === "elsewhere") return "elsewhere";
  const pieces = piecesOf(rendered, finding.range);
  const paths = pieces.flatMap((piece) => piece.paths);
  const from = { chart, sources, text: rendered.objects.text, set: rendered.variant.set, printed: paths };
  if (isSettledLater(finding, led, from)) return null;
  const advice = joined === null ? adviceForEmpty(finding, led, from) : joinedAdvice;
  const lacking = led.value === undefined ? lackingIn(printed, finding) : null;
  const value = lacking === null ? undefined : pointerTo(lacking.path);
  const template = rendered.origins.at(finding.range[0])?.node.file ?? "";
  const pointers = [...printedPointers(pieces), ...(value !== undefined && lacking?.isTelling === true ? [value] : [])];
  return {
    ...led,
    ...(value === undefined ? {} : { value: nameInValues(sources, template, value) }),
    ...(advice === null ? {} : { advice }),
    related: valuesPlaces(sources, rendered.variant.set, pointers, finding.path),
    written: [...valuesKeys(pointers, sources.values), ...keysOfFix(finding)],
    // In a chart that others also use, the names of objects depend on those charts.
    name: holdsFile(chart, led.source.path) ? generalName(finding.object?.name ?? null) : "*",
    namespace: generalName(finding.object?.namespace ?? null),
    path: finding.path,
  };
}

/** Where the values lack what a finding is about; null if that is a matter of the template. */
function lackingIn(
  { sources, rendered, read }: Printed,
  { object, path, range, proposal }: Finding,
): LackingValues | null {
  const file = object === null ? null : read();
  const documents = file?.documents ?? [];
  const document = documents[lastIndexWhere(documents.length, (at) => (documents[at]?.range[0] ?? 0) <= range[0])];
  const depth = document === undefined ? path.length : presentDepth(document.value, path);
  if (file === null || document === undefined || depth === path.length) return null;
  const [map, missing] = [path.slice(0, depth), path.slice(depth)];
  return lackingValues({ file, document, map, missing, proposal }, rendered.origins, sources);
}

const joinedAdvice =
  "This line is joined to the one before it: {{- or -}} removes the line break between them. Remove that dash: nothing in this document was checked.";

/** The line of a template that is printed behind another one, in the line at a range; null where none is. */
function joinedLine({ sources, rendered: { objects, origins } }: Printed, [offset]: Range): Led | null {
  const { text } = objects;
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  for (const piece of origins.within(start, end === -1 ? text.length : end)) {
    if (piece.start <= start || text.slice(start, piece.start).trim() === "" || text[piece.start] === "\n") continue;
    const source = sources.template(piece.node.file);
    if (!(source instanceof SourceFile) || origins.at(piece.start - 1)?.node.file !== piece.node.file) continue;
    const { line, column } = source.position(piece.node.offset);
    const before = source.line(line).slice(0, column - 1);
    if (before.trim() === "") return { source, range: trimmedLine(source, line), traced: true };
  }
  return null;
}

/**
 * Whether a values file has comments for this program: one of the chart, of its dependencies, or one of the given
 * files.
 */
function holdsComments({ files, paths }: Chart, others: readonly string[]): boolean {
  return files.some(({ name, data }) => {
    const isOfValues = /(?:^|\/)values\.yaml$/.test(name) || others.includes(paths.get(name) ?? "");
    return isOfValues && data?.includes("kubesuggest:") === true;
  });
}

/** Says that the findings of a template are reported at its first line. */
function untraced(sources: ChartSources, template: string, why: string): Skipped[] {
  const source = sources.template(template);
  if (!(source instanceof SourceFile)) return [];
  return [{ file: source.path, reason: `findings are at its first line, since its text could not be traced: ${why}` }];
}

function templateStart(sources: ChartSources, document: RenderedDocument | undefined): Led | Elsewhere | null {
  const source = document === undefined ? null : sources.template(document.template);
  return source instanceof SourceFile ? { source, range: trimmedLine(source, 1), traced: false } : source;
}

/** The same text in the source, as far as it matches; the whole line if an action printed it. */
function rangeIn(source: SourceFile, { node, start }: Piece, [from, to]: Range, text: string): Range {
  if (node.kind === "action") return trimmedLine(source, node.line);
  const at = node.offset + from - start;
  let length = 0;
  while (from + length < to && source.text[at + length] === text[from + length] && text[from + length] !== "\n")
    length += 1;
  // If an action follows, it belongs to the text.
  const line = source.position(at).line;
  const end = source.lineRange(line)[1];
  const rest = source.text.slice(at + length, end);
  if (from + length < to && rest.includes("{{")) return [at, at + length + rest.trimEnd().length];
  return length === 0 ? trimmedLine(source, line) : [at, at + length];
}

const mostValues = 3;

/** The keys of values at some pointers, if they are in a file. */
function valuesKeys(pointers: readonly string[], keyOf: ChartSources["values"]): ValuesKey[] {
  return pointers.flatMap((pointer) => {
    const key = keyOf(pointer);
    return key === null || key.present === 0 ? [] : [key];
  });
}

function printedPointers(pieces: readonly Piece[]): readonly string[] {
  return [...new Set(pieces.flatMap(({ paths }) => paths))].slice(0, mostValues);
}

/**
 * The places where some values are set: by the set of values if it has them, otherwise in the chart's own
 * values. `path` is what a finding there is about. A place may be in a rendered text.
 */
function valuesPlaces(
  sources: ChartSources,
  set: ValueSet,
  pointers: readonly string[],
  path: Path = [],
): RelatedLocation[] {
  return pointers.flatMap((pointer): RelatedLocation[] => {
    const own = sources.printed(pointer);
    const given = givenKey(set, pointer) ?? (own === null || own.present === 0 ? null : inWholeFile(own));
    if (given === null) return [];
    const key = keyInItem(given.key, path);
    const isCause = isKeySet(key);
    const message = isCause ? "the value that is set here" : "where the value would be set";
    return [{ ...relatedPlace(given.source, given.rangeOf(keyRange(key)), message), isCause }];
  });
}

/** The key of an item that a finding is about. `toYaml` prints the first key on the line of the item, as part of it. */
function keyInItem(item: ValuesKey, path: Path): ValuesKey {
  const [index, key] = path.slice(-2);
  if (typeof index !== "number" || typeof key !== "string" || typeof item.path.at(-1) !== "number") return item;
  const own = [...item.path, key];
  const isSet = item.present === item.path.length && valueAt(item.document.value, own) !== undefined;
  return isSet ? { ...item, path: own, present: own.length } : item;
}

/** A name without the parts that depend on the release. */
function generalName(name: string | null): string | null {
  return name === null ? null : name.replaceAll(releaseName, "*").replaceAll(releaseNamespace, "*");
}
