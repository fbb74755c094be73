import { severityTest } from "../config/rule-severity.ts";
import type { Finding, Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { fingerprintOf } from "../core/identity.ts";
import type { Settings } from "../core/settings.ts";
import { manifestIn } from "../model/charts/chart-files.ts";
import { originOf } from "../model/origin/origin-of.ts";
import type { UnreadFile } from "../model/unread-file.ts";
import type { RenderedUnit, RenderNote, RenderTrouble } from "../rendering/rendered-unit.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { runFileRules } from "../rules/run-file-rules.ts";
import type { InputFile } from "./input-file.ts";

/**
 * The units without troubles that every clone of the repository has. These become notes instead, unless the unit could
 * be rendered before. `before` has the names of what could be rendered; it is null outside of reviews, where a plugin
 * that is not run is not worth a finding.
 */
export function withoutUsual(units: readonly RenderedUnit[], before: ReadonlySet<string> | null): RenderedUnit[] {
  return units.map((unit) => {
    const usual = unit.troubles.filter(({ part, source, text, isUsual, lacksValues, manifest: own = source.path }) => {
      if (part === "plugin") return before === null || isUsual === true;
      const manifest = part === "kustomization" ? own : manifestIn(unit.directory);
      // A scan tells how to give a chart its values.
      const mayBeRight = isUsual === true || (lacksValues === true && before !== null);
      return mayBeRight && before?.has(inOrder(part, manifest, text)) !== true;
    });
    const others = unit.troubles.filter((one) => !usual.includes(one));
    // A chart can be rendered even if it needs values from its users.
    const kept = usual.filter(({ part }) => part !== "refused values");
    const notes = [...kept, ...others.filter(failsElsewhere)].map(noteOf);
    return { ...unit, troubles: toldOnce(others), notes: [...unit.notes, ...notes] };
  });
}

/** Whether a kustomization can't be built because of another one, at which that is reported. */
function failsElsewhere({ source, manifest = source.path }: RenderTrouble): boolean {
  return manifest !== source.path;
}

function noteOf({ part, source, range, why, text, files, manifest = source.path }: RenderTrouble): RenderNote {
  const { line } = source.position(range[0]);
  const what = part === "kustomization" ? "not built" : "not rendered";
  const values = part === "values" ? ` with ${text ?? ""}` : "";
  const place = manifest === source.path ? "" : ` (${source.path}:${line})`;
  const reason = part === "plugin" ? why : `${what}${values}: ${why}${place}`;
  return {
    file: manifest,
    ...(part === "kustomization" && place === "" && line > 1 ? { line } : {}),
    reason,
    ...(files === undefined ? {} : { files }),
  };
}

/** If all sets of values lack the same, or several kustomizations fail for one entry, this is reported only once. */
function toldOnce(troubles: readonly RenderTrouble[]): RenderTrouble[] {
  const keyOf = ({ source, range, why }: RenderTrouble): string => `${source.path}\0${range[0]}\0${why}`;
  const mayRepeat = ({ part }: RenderTrouble): boolean => part === "refused values" || part === "kustomization";
  const groups = groupBy(troubles, (one) => (mayRepeat(one) ? keyOf(one) : one));
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/**
 * The names of what has no troubles: units that could be rendered, and sets of values that a chart could be rendered
 * with or allows.
 */
export function renderedNames({ texts, directory, renderedWith, allowedWith }: RenderedUnit): string[] {
  const whole = texts.filter(({ isPartial }) => !isPartial).map(({ manifest }) => manifest);
  const manifest = manifestIn(directory);
  return [
    ...whole,
    ...renderedWith.map((set) => inOrder("values", manifest, set)),
    ...allowedWith.map((set) => inOrder("refused values", manifest, set)),
  ];
}

/** The name of a unit, or of one of its sets of values, that stands for the absence of such troubles. */
function inOrder(part: RenderTrouble["part"], manifest: string, values = ""): string {
  if (part === "values") return `${manifest}\0${values}`;
  return part === "refused values" ? `${manifest}\0${values}\0allowed` : manifest;
}

/** The notes of units that are about something that a reviewed file is part of. */
export function notesOf(units: readonly RenderedUnit[], files: readonly InputFile[]): Skipped[] {
  const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
  return units.flatMap((unit) => {
    const concerning = unit.notes.filter(({ files: own = unit.files }) => reviewed.some((path) => own.has(path)));
    return concerning.map(({ files: _files, ...note }) => note);
  });
}

/**
 * Why units with reviewed files can't be rendered, if no finding reports it because it is in an unchanged file and was
 * there before. Even so, it isn't known what the change does there.
 */
export function unreportedTroubles(
  units: readonly RenderedUnit[],
  reviewed: ReadonlySet<string>,
  told: readonly Finding[],
): Skipped[] {
  const placeOf = (path: string, offset: number): string => `${offset} ${path}`;
  const known = new Set(told.map(({ source, range }) => placeOf(source.path, range[0])));
  return units.flatMap(({ files, troubles }) => {
    if (![...files].some((path) => reviewed.has(path))) return [];
    return troubles
      .filter(({ part, isUsual }) => part === "kustomization" && isUsual !== true)
      .filter(({ source, range }) => !known.has(placeOf(source.path, range[0])))
      .map(({ source, range, why }): Skipped => {
        return { file: source.path, reason: `not built: ${why}`, line: source.position(range[0]).line };
      });
  });
}

/** The units without troubles in kustomizations that are already reported as unreadable. */
export function withoutUnread(units: readonly RenderedUnit[], unread: ReadonlySet<string>): RenderedUnit[] {
  return units.map((unit) => {
    const troubles = unit.troubles.filter(({ part, source }) => part !== "kustomization" || !unread.has(source.path));
    return { ...unit, troubles };
  });
}

/** What can't be rendered, in the form of files that can't be read completely. */
export function unrenderedParts(units: readonly RenderedUnit[]): UnreadFile[] {
  return units
    .flatMap(({ troubles }) => troubles)
    .map(({ part, source, range, why, text = "", value = "", lacksValues = false }) => {
      return { source, format: "manifest", troubles: [{ part, why, range, text, value, lacksValues }] };
    });
}

/** The findings about units that can't be rendered. */
export function renderTroubles(
  units: readonly RenderedUnit[],
  files: readonly InputFile[],
  rules: RuleSet,
  settings: Settings,
): Finding[] {
  const origins = new Map(files.map(({ path, origin }) => [path, origin]));
  const isFixture = (path: string): boolean => (origins.get(path) ?? originOf(path, "")).fixture !== null;
  const severityOf = severityTest(settings.rules);
  return unrenderedParts(units).flatMap((file) => {
    const { path } = file.source;
    return runFileRules(rules.files, file).flatMap((finding) => {
      const severity = severityOf(finding.rule, finding.severity, path);
      const counted = settings.fixtures !== "normal" && isFixture(path) ? fixtureSeverity(settings) : severity;
      if (severity === null || counted === null) return [];
      return [{ ...finding, severity: counted, fingerprint: fingerprintOf(finding.identity, 0) }];
    });
  });
}

function fixtureSeverity({ fixtures }: Settings): "info" | null {
  return fixtures === "off" ? null : "info";
}
