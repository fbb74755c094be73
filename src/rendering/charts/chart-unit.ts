import type { Finding, RelatedLocation, Skipped } from "../../core/finding.ts";
import { concernsDocument } from "../../core/operation.ts";
import type { Range } from "../../core/range.ts";
import type { Renderer } from "../../core/renderer.ts";
import type { VersionRange } from "../../core/settings.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import { type Chart, holdsFile, manifestOf, standsInTemplates } from "../../model/charts/chart.ts";
import { speaksOfFiles } from "../../model/charts/files-of-templates.ts";
import { valueSetsOf } from "../../model/charts/value-sets.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import { type RenderedText, type RenderedUnit, renderedPath, type SourcePlace } from "../rendered-unit.ts";
import type { Piece, RenderedDocument } from "../templates/rendered-file.ts";
import { trimmedLine } from "../trimmed-line.ts";
import { keysOfChange } from "./chart-candidates.ts";
import { type ChartSources, chartSources, keyRange, type ValuesKey } from "./chart-sources.ts";
import { failedValues, failureOf, furtherValues, leftTroubles } from "./chart-troubles.ts";
import { offTemplates } from "./off-templates.ts";
import { chartPlacer } from "./place-chart.ts";
import { chartProver } from "./prove-chart.ts";
import { type ChartRendering, type RenderedVariant, releaseNamespace } from "./render-chart.ts";
import { renderInParts } from "./render-in-parts.ts";
import { acceptedSets, schemaTroubles, withoutLargeSchemas } from "./schema-troubles.ts";
import { adviceForEmpty, isSettledLater } from "./settled-later.ts";

/** Renders a chart, unless only others use it. */
export function chartUnit(given: Chart, kubernetes: VersionRange, renderer: Renderer): RenderedUnit {
  const { chart, notes: unasked } = withoutLargeSchemas(given);
  const files = new Set(chart.paths.values());
  const { directory } = chart;
  const unrendered = { directory, files, texts: [], notes: [], troubles: [] };
  const nothing = { ...unrendered, renderedWith: [], allowedWith: [], turnedOff: () => [] };
  const place: RenderedUnit["place"] = (wanted) => wanted.map(() => ({ refused: "the chart is not rendered" }));
  const owned = ownedFiles(chart);
  if (chart.library) return { ...nothing, owned, place, turnedOff: (paths) => offTemplates(chart, [], paths) };
  const { rendering, left } = renderInParts(chart, kubernetes, renderer);
  if ("failure" in rendering) {
    return { ...nothing, owned: new Set(), ...failureOf(chart, rendering.failure.reason), place };
  }
  const sources = chartSources(chart);
  const { variants, chart: rendered } = rendering;
  const texts = variants.map((variant) => textOf(chart, sources, variant, left.length > 0));
  const prover = chartProver(rendered, kubernetes, renderer, variants);
  const placer = chartPlacer({ chart: rendered, sources, prover, variants, isPartial: left.length > 0 });
  const { troubles, notes } = leftTroubles(chart, sources, left);
  const { failed, checked } = rendering;
  const missing = missingNotes(rendering);
  return {
    ...nothing,
    owned,
    texts,
    troubles: [
      ...troubles,
      ...failedValues(chart, sources, failed),
      ...schemaTroubles(sources, checked, missing.length === 0),
    ],
    notes: [...missing, ...unasked, ...notes, ...furtherValues(chart)],
    renderedWith: valueSetsOf(chart)
      .filter((set) => set.deployed && failed.every((one) => one.set.name !== set.name))
      .map(({ name }) => name),
    allowedWith: acceptedSets(checked),
    turnedOff: (paths) => offTemplates(rendered, variants, paths),
    place: placer,
  };
}

/** Templates of the chart and of those in its folder, and files that they render. What else it holds may be manifests. */
function ownedFiles(chart: Chart): ReadonlySet<string> {
  const { files, paths } = chart;
  const texts = new Map(files.map(({ name, data = "" }) => [name, data]));
  const names = [...paths.keys()];
  const readsFiles = names.some((name) => standsInTemplates(name) && speaksOfFiles(texts.get(name) ?? ""));
  const isOwned = (name: string): boolean =>
    standsInTemplates(name) || (readsFiles && name.includes("/") && (texts.get(name) ?? "").includes("{{"));
  const owned = [...paths].filter(([name, path]) => isOwned(name) && holdsFile(chart, path));
  return new Set(owned.map(([, path]) => path));
}

function missingNotes({ chart, ...rendering }: ChartRendering): Skipped[] {
  if (!("variants" in rendering)) return [];
  const missing = [...new Set(rendering.variants.flatMap((variant) => variant.missing))];
  if (missing.length === 0) return [];
  const file = manifestOf(chart);
  const what = missing.length === 1 ? "a dependency that is" : "dependencies that are";
  return [{ file, reason: `rendered without ${what} not in the repository: ${missing.toSorted().join(", ")}` }];
}

function textOf(chart: Chart, sources: ChartSources, rendered: RenderedVariant, isPartial: boolean): RenderedText {
  const { variant, objects, origins } = rendered;
  const path = renderedPath(chart.directory, variant.name);
  const { text } = objects;
  // A comment may stand where the fix goes, which is also where a reader is told of it.
  const mayHaveComments = holdsComments(chart, variant.set.files);
  let parsed: YamlFile | null = null;
  const keysOfFix = ({ proposal }: Finding): ValuesKey[] => {
    if (proposal === null || !mayHaveComments) return [];
    parsed ??= parseYaml(new SourceFile(path, text));
    return keysOfChange({ chart, sources }, proposal.operations.filter(concernsDocument), parsed, rendered);
  };
  // What is missing at the end of a document is told behind it.
  const documentAt = (offset: number): RenderedDocument | undefined =>
    objects.documents.findLast(({ start }) => start <= offset) ?? objects.documents[0];
  const leadRange = (range: Range): Led | "elsewhere" | null => {
    const piece = origins.at(range[0]);
    const fallback = templateStart(sources, documentAt(range[0]));
    if (piece === null) return fallback;
    const source = sources.template(piece.node.file);
    if (source === null || source === "elsewhere") return source;
    return { source, range: rangeIn(source, piece, range, text), traced: true };
  };
  return {
    path,
    manifest: manifestOf(chart),
    files: new Set(chart.paths.values()),
    text,
    variant: variant.name,
    isPartial,
    expect: (offsets) => origins.expect(offsets),
    untraced: () => [...origins.failures()].flatMap(([template, why]) => untraced(sources, template, why)),
    templateAt(offset) {
      const document = documentAt(offset);
      const source = document === undefined ? null : sources.template(document.template);
      return source instanceof SourceFile ? source.path : null;
    },
    leadRange(range) {
      const led = leadRange(range);
      if (led === null || led === "elsewhere") return null;
      return { ...led, related: valuesPlaces(sources, origins.within(range[0], Math.max(range[1], range[0] + 1))) };
    },
    lead(finding): SourcePlace | "elsewhere" | null {
      const led = leadRange(finding.range);
      if (led === null || led === "elsewhere") return "elsewhere";
      const pieces = origins.within(finding.range[0], Math.max(finding.range[1], finding.range[0] + 1));
      const printed = pieces.flatMap(({ paths }) => paths);
      const from = { chart, sources, text, set: variant.set, printed };
      if (isSettledLater(finding, led, from)) return null;
      const advice = adviceForEmpty(finding, led, from);
      return {
        ...led,
        ...(advice === null ? {} : { advice }),
        related: valuesPlaces(sources, pieces),
        written: [...valuesKeys(sources, pieces), ...keysOfFix(finding)],
        // In a chart that others use too, objects have the names of all of them.
        name: holdsFile(chart, led.source.path) ? generalName(finding.object?.name ?? null) : "*",
        namespace: generalName(finding.object?.namespace ?? null),
        path: finding.path,
      };
    },
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

type Led = Pick<SourcePlace, "source" | "range" | "traced">;

function templateStart(
  sources: ChartSources,
  document: { readonly template: string } | undefined,
): Led | "elsewhere" | null {
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
function valuesKeys(sources: ChartSources, pieces: readonly Piece[]): ValuesKey[] {
  const pointers = [...new Set(pieces.flatMap(({ paths }) => paths))].slice(0, mostValues);
  return pointers.flatMap((pointer) => {
    const key = sources.values(pointer);
    return key === null || key.present === 0 ? [] : [key];
  });
}

function valuesPlaces(sources: ChartSources, pieces: readonly Piece[]): RelatedLocation[] {
  return valuesKeys(sources, pieces).map((key) => {
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
