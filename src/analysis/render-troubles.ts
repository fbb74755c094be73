import { severityTest } from "../config/rule-severity.ts";
import type { Finding, Skipped } from "../core/finding.ts";
import { fingerprintOf } from "../core/identity.ts";
import type { Settings } from "../core/settings.ts";
import { manifestIn } from "../model/charts/chart-files.ts";
import { originOf } from "../model/origin/origin-of.ts";
import type { UnreadFile } from "../model/unread-file.ts";
import type { RenderedUnit, RenderNote } from "../rendering/rendered-unit.ts";
import type { RuleSet } from "../rules/rule-set.ts";
import { runFileRules } from "../rules/run-file-rules.ts";
import type { InputFile } from "./input-file.ts";

/**
 * The units without troubles that every clone of the repository has: those become notes, unless it could be rendered
 * before. `before` has the manifests of what could be; it is null outside of reviews, where a plugin that is not run is
 * nothing new.
 */
export function withoutUsual(units: readonly RenderedUnit[], before: ReadonlySet<string> | null): RenderedUnit[] {
  return units.map((unit) => {
    const usual = unit.troubles.filter(({ part, source, text, isUsual }) => {
      if (part === "plugin") return before === null;
      const manifest = part === "kustomization" ? source.path : manifestIn(unit.directory);
      const name = part === "values" ? renderedWith(manifest, text ?? "") : manifest;
      return isUsual === true && before?.has(name) !== true;
    });
    if (usual.length === 0) return unit;
    const notes = usual.map(({ part, source, why, text, files }): RenderNote => {
      const what = part === "kustomization" ? "not built" : "not rendered";
      const values = part === "values" ? ` with ${text ?? ""}` : "";
      const reason = part === "plugin" ? why : `${what}${values}: ${why}`;
      return { file: source.path, reason, ...(files === undefined ? {} : { files }) };
    });
    return { ...unit, troubles: unit.troubles.filter((one) => !usual.includes(one)), notes: [...unit.notes, ...notes] };
  });
}

/** What is known of a unit that could be rendered: its manifest, and for each set of values of a chart the two together. */
export function renderedNames({ texts, directory, renderedWith: sets }: RenderedUnit): string[] {
  const whole = texts.filter(({ isPartial }) => !isPartial).map(({ manifest }) => manifest);
  return [...whole, ...sets.map((name) => renderedWith(manifestIn(directory), name))];
}

function renderedWith(manifest: string, values: string): string {
  return `${manifest}\0${values}`;
}

/** What there is to know of units, as far as a reviewed file is part of what it is about. */
export function notesOf(units: readonly RenderedUnit[], files: readonly InputFile[]): Skipped[] {
  const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
  return units.flatMap((unit) => {
    const concerning = unit.notes.filter(({ files: own = unit.files }) => reviewed.some((path) => own.has(path)));
    return concerning.map(({ file, reason }) => ({ file, reason }));
  });
}

/** The units without troubles with kustomizations of which it is said already that they can't be read. */
export function withoutUnread(units: readonly RenderedUnit[], unread: ReadonlySet<string>): RenderedUnit[] {
  return units.map((unit) => {
    const troubles = unit.troubles.filter(({ part, source }) => part !== "kustomization" || !unread.has(source.path));
    return { ...unit, troubles };
  });
}

/** What can't be rendered, as files of which something can't be read. */
export function unrenderedParts(units: readonly RenderedUnit[]): UnreadFile[] {
  return units
    .flatMap(({ troubles }) => troubles)
    .map(({ part, source, range, why, text = "" }) => {
      return { source, format: "manifest", troubles: [{ part, why, range, text }] };
    });
}

/** What there is to say of units that can't be rendered, those among `files`. */
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
