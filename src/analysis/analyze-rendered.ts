import type { Finding, Skipped } from "../core/finding.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import { isRenderedPath, type RenderedUnit } from "../rendering/rendered-unit.ts";
import { type RenderChoice, renderUnits } from "../rendering/units.ts";
import { type Analysis, type AnalyzeOptions, analyze, countProofs } from "./analyze.ts";
import { fixRendered, type Rendering } from "./fix-rendered.ts";
import type { InputFile } from "./input-file.ts";
import { byPlace, LeadBack } from "./lead-back.ts";
import { notApplied } from "./not-applied.ts";
import { notRendered } from "./not-rendered.ts";
import { notesOf, renderTroubles, unrenderedParts, withoutUnread, withoutUsual } from "./render-troubles.ts";
import { withoutRepeatedOutput } from "./repeated-output.ts";
import { unreadFiles, untoldParts } from "./unread.ts";

/** How a tree with charts is analysed. */
export interface RenderOptions extends AnalyzeOptions, Pick<RenderChoice, "isMeant"> {
  /** What charts are rendered with; without it they are left out. */
  readonly renderer?: Renderer | null | undefined;
  /**
   * In a review, the manifests of charts and kustomizations that the base could render: what keeps one from being rendered
   * now is new. Of the base, none.
   */
  readonly renderedBefore?: ReadonlySet<string>;
}

/** An analysis of a tree as it is rendered. */
export interface RenderedAnalysis extends Analysis {
  /** What is behind its findings in charts; null for a tree without any. */
  readonly rendered: Rendering | null;
}

/**
 * Analyses files as `analyze` does, and charts as they are rendered: their findings stand where people wrote what is
 * wrong, once for all objects and values that show it.
 */
export function analyzeRendered(
  files: readonly InputFile[],
  settings: Settings,
  { renderer, renderedBefore, isMeant = () => true, ...options }: RenderOptions = {},
): RenderedAnalysis {
  const obstacle = renderer?.obstacle;
  const units = renderer && obstacle === undefined ? renderUnits(files, settings, renderer, { isMeant }) : [];
  if (units.length === 0) {
    const plain = analyze(files, settings, options);
    const left = obstacle === undefined ? [] : notRendered(files, obstacle);
    return { ...plain, skipped: [...plain.skipped, ...left, ...notApplied(files)], rendered: null };
  }
  const wanted = options.fix ?? (() => true);
  const raw = analyze(inputsOf(files, units), settings, {
    ...options,
    partial: partialTexts(units),
    fix: (finding) => !isRenderedPath(finding.source.path) && wanted(finding),
  });
  const back = new LeadBack(units, raw.ground.ignoring, options.ignorable);
  back.expect([...raw.findings, ...raw.ignored]);
  const inTexts = raw.findings.filter(({ source }) => isRenderedPath(source.path));
  const { findings: plain, skipped: repeated } = withoutRepeatedOutput(
    raw.findings.filter(({ source }) => !isRenderedPath(source.path)),
    inTexts,
    units,
    (path) => raw.ground.workspace.originOf(path),
  );
  const led = back.findings(inTexts);
  const rendering: Rendering = { units, raw, members: led.members };
  const fixed = fixRendered(rendering, withoutTold(led.findings, plain), wanted);
  const told = withoutUnread(withoutUsual(units, renderedBefore ?? null), unreadFiles(plain));
  const troubles = renderTroubles(told, files, raw.ground.rules, settings);
  const findings = [
    ...plain.map((finding) => ({ ...finding, related: back.related(finding.related) })),
    ...fixed,
    ...troubles,
  ];
  const ignored = [
    ...raw.ignored.filter(({ source }) => !isRenderedPath(source.path)),
    ...led.ignored,
    ...back.findings(raw.ignored.filter(({ source }) => isRenderedPath(source.path))).findings,
  ];
  const elsewhere = [...led.elsewhere].map(([unit, count]): Skipped => {
    const what = count === 1 ? "1 finding in a chart" : `${count} findings in charts`;
    return { file: unit.texts[0]?.manifest ?? unit.directory, reason: `${what} that it depends on` };
  });
  const sorted = findings.toSorted(byPlace);
  return {
    ...raw,
    findings: sorted,
    ignored: ignored.toSorted(byPlace),
    overruled: raw.overruled + led.overruled,
    skipped: distinct([
      ...back.skipped(raw.skipped),
      ...untoldParts(unrenderedParts(told), troubles),
      ...notesOf(told, files),
      ...untraced(units),
      ...elsewhere,
      ...repeated,
      ...notApplied(files),
    ]),
    errors: back.errors(raw.errors),
    stats: {
      ...raw.stats,
      files: files.filter(({ role }) => role === "reviewed").length,
      ignored: ignored.length,
      fixes: countProofs(sorted),
    },
    rendered: rendering,
  };
}

/**
 * Findings in rendered text but for those that a file shows by itself. A file is looked at both ways where one
 * kustomization that holds it can be built and another can't.
 */
function withoutTold(led: readonly Finding[], plain: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ rule, source, range, path }: Finding): string =>
    JSON.stringify([rule, source.path, range[0], path]);
  const told = new Set(plain.map(placeOf));
  return led.filter((finding) => !told.has(placeOf(finding)));
}

/** The texts of units of which some templates are left out. */
function partialTexts(units: readonly RenderedUnit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ texts }) => texts.filter(({ isPartial }) => isPartial).map(({ path }) => path)));
}

/** What can't be told of the units. */
function untraced(units: readonly RenderedUnit[]): Skipped[] {
  return units.flatMap(({ texts }) => texts.flatMap((text) => text.untraced()));
}

/** Each of them once, also what several texts say of one file. */
function distinct(skipped: readonly Skipped[]): Skipped[] {
  return [...new Map(skipped.map((one) => [JSON.stringify([one.file, one.line, one.reason]), one])).values()];
}

/** The files to analyse: what units own gives way to what they are rendered to. */
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
