import type { Finding, Skipped } from "../core/finding.ts";
import { partition } from "../core/partition.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import type { FileOrigin } from "../model/origin/file-origin.ts";
import { isRenderedPath, type RenderedUnit } from "../rendering/rendered-unit.ts";
import { type RenderChoice, renderUnits } from "../rendering/units.ts";
import { type Analysis, type AnalyzeOptions, analyze, countProofs } from "./analyze.ts";
import { fixRendered, type Rendering } from "./fix-rendered.ts";
import type { InputFile } from "./input-file.ts";
import { notApplied } from "./not-applied.ts";
import { notRendered } from "./not-rendered.ts";
import { withoutPrinted } from "./printed-manifests.ts";
import { notesOf, renderTroubles, unrenderedParts, withoutUnread, withoutUsual } from "./render-troubles.ts";
import { withoutRepeatedOutput } from "./repeated-output.ts";
import { byPlace } from "./sort-findings.ts";
import { type MappedFindings, SourceMapper } from "./source-mapper.ts";
import { unreadFiles, unreportedParts } from "./unread.ts";

/** The options for analyzing a tree with charts. */
export interface RenderOptions extends AnalyzeOptions, Pick<RenderChoice, "isMeant"> {
  /** Renders charts; without it, they are left out. */
  readonly renderer?: Renderer | null | undefined;
  /**
   * In a review, what could be rendered of the base: charts and kustomizations by their manifests. Whatever prevents
   * one of these from being rendered now is new. Empty when the base itself is analyzed.
   */
  readonly renderedBefore?: ReadonlySet<string>;
}

/** An analysis of a tree as it is rendered. */
export interface RenderedAnalysis extends Analysis {
  /** The rendering that its findings in charts are based on; null for a tree without charts. */
  readonly rendered: Rendering | null;
}

/**
 * Analyzes files as `analyze` does, and charts as they are rendered. Findings in charts are reported where people wrote
 * what is wrong, once for all objects and values that show it.
 */
export function analyzeRendered(
  files: readonly InputFile[],
  settings: Settings,
  { renderer, renderedBefore, isMeant = () => true, ...options }: RenderOptions = {},
): RenderedAnalysis {
  const obstacle = renderer?.obstacle;
  const units = renderer && obstacle === undefined ? renderUnits(files, settings, renderer, { isMeant }) : [];
  if (units.length > 0) return analyzeUnits(files, units, settings, options, renderedBefore ?? null);
  const plain = analyze(files, settings, options);
  const left = obstacle === undefined ? [] : notRendered(files, obstacle);
  return { ...plain, skipped: [...plain.skipped, ...left, ...notApplied(files, null)], rendered: null };
}

/** Analyzes a tree in which some files are rendered. */
function analyzeUnits(
  files: readonly InputFile[],
  units: readonly RenderedUnit[],
  settings: Settings,
  options: AnalyzeOptions,
  renderedBefore: ReadonlySet<string> | null,
): RenderedAnalysis {
  const wanted = options.fix ?? (() => true);
  const raw = analyze(inputsOf(files, units), settings, {
    ...options,
    ...(isRenderedWhole(files, units) ? {} : { earlier: null }),
    partial: partialTexts(units),
    fix: (finding) => !isRenderedPath(finding.source.path) && wanted(finding),
  });
  const back = new SourceMapper(units, raw.ground.ignoring, options.ignorable);
  back.expect([...raw.findings, ...raw.ignored]);
  const [inTexts, inFiles] = partition(raw.findings, ({ source }) => isRenderedPath(source.path));
  const originOf = (path: string): FileOrigin => raw.ground.workspace.originOf(path);
  const { findings: plain, skipped: repeated } = withoutRepeatedOutput(inFiles, inTexts, units, originOf);
  const led = back.findings(inTexts);
  const rendering: Rendering = { units, raw, members: led.members, causes: led.causes };
  const fixed = fixRendered(rendering, withoutTold(led.findings, plain), wanted);
  const told = withoutUsual(withoutUnread(units, unreadFiles(plain)), renderedBefore);
  const troubles = renderTroubles(told, files, raw.ground.rules, settings);
  const withRelated = plain.map((finding) => ({ ...finding, related: back.related(finding.related) }));
  const findings = [...withRelated, ...fixed, ...troubles].toSorted(byPlace);
  const ignored = ignoredFindings(raw.ignored, back, led);
  const skipped = distinct([
    ...back.skipped(withoutPrinted(raw.skipped, units)),
    ...unreportedParts(unrenderedParts(told), troubles),
    ...notesOf(told, files),
    ...untraced(units),
    ...elsewhereNotes(led),
    ...repeated,
    ...notApplied(files, units),
  ]);
  const reviewed = files.filter(({ role }) => role === "reviewed").length;
  return {
    ...raw,
    findings,
    ignored,
    overruled: raw.overruled + led.overruled,
    skipped,
    errors: back.errors(raw.errors),
    stats: { ...raw.stats, files: reviewed, ignored: ignored.length, fixes: countProofs(findings) },
    rendered: rendering,
  };
}

/** The findings that comments ignore: in files, in rendered text, and in the files that rendered text comes from. */
function ignoredFindings(raw: readonly Finding[], back: SourceMapper, led: MappedFindings): readonly Finding[] {
  const [inTexts, inFiles] = partition(raw, ({ source }) => isRenderedPath(source.path));
  return [...inFiles, ...led.ignored, ...back.findings(inTexts).findings].toSorted(byPlace);
}

/** The number of findings in charts that come from elsewhere. */
function elsewhereNotes({ elsewhere }: MappedFindings): Skipped[] {
  return [...elsewhere].map(([unit, count]): Skipped => {
    const what = count === 1 ? "1 finding in a chart" : `${count} findings in charts`;
    const file = unit.texts[0]?.manifest ?? unit.directory;
    return { file, reason: `${what} that it depends on`, findings: "known" };
  });
}

/**
 * The findings in rendered text, except those that are also found in the file itself. A file is analyzed both ways if
 * it belongs to a kustomization that can be built and to another that can't.
 */
function withoutTold(led: readonly Finding[], plain: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ rule, source, range, path }: Finding): string =>
    JSON.stringify([rule, source.path, range[0], path]);
  const told = new Set(plain.map(placeOf));
  return led.filter((finding) => !told.has(placeOf(finding)));
}

/** Whether everything that is made from files under review can be rendered. */
function isRenderedWhole(files: readonly InputFile[], units: readonly RenderedUnit[]): boolean {
  const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
  return units.every((unit) => {
    return unit.troubles.every(({ files: own = unit.files }) => !reviewed.some((path) => own.has(path)));
  });
}

/** The texts of units in which some templates are left out. */
function partialTexts(units: readonly RenderedUnit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ texts }) => texts.filter(({ isPartial }) => isPartial).map(({ path }) => path)));
}

/** The parts of units that can't be traced back to files. */
function untraced(units: readonly RenderedUnit[]): Skipped[] {
  return units.flatMap(({ texts }) => texts.flatMap((text) => text.untraced()));
}

/** The entries without duplicates, since several texts can report the same about one file. */
function distinct(skipped: readonly Skipped[]): Skipped[] {
  return [...new Map(skipped.map((one) => [JSON.stringify([one.file, one.line, one.reason]), one])).values()];
}

/** The files to analyze. Files that units own are replaced with what they are rendered to. */
function inputsOf(files: readonly InputFile[], units: readonly RenderedUnit[]): InputFile[] {
  const owned = new Set(units.flatMap((unit) => [...unit.owned]));
  const reviewed = new Set(files.filter(({ role }) => role === "reviewed").map(({ path }) => path));
  const origins = new Map(files.map(({ path, origin }) => [path, origin]));
  const encoder = new TextEncoder();
  const rendered = units.flatMap((unit) => {
    return unit.texts.map(({ path, text, manifest, files: own }): InputFile => {
      const origin = origins.get(manifest);
      const role = [...own].some((one) => reviewed.has(one)) ? "reviewed" : "context";
      return { path, bytes: encoder.encode(text), role, ...(origin === undefined ? {} : { origin }) };
    });
  });
  return [...files.filter(({ path }) => !owned.has(path)), ...rendered];
}
