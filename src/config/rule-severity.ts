import { atLeast, type Finding, type Severity } from "../core/finding.ts";
import { type Preset, presets } from "../core/preset.ts";
import { presetFacts, type RuleId } from "../core/rule-catalogue.ts";
import type { RuleLevel, RuleLevels, RuleSettings, Start } from "../core/settings.ts";
import { placeTest } from "./path-filter.ts";

/** Further facts about a finding that decide whether presets report it. */
export interface Circumstances {
  /** The smallest preset that reports the finding, if it is larger than the rule's. */
  readonly preset?: Preset | undefined;
  /** The lowest severity that `recommended` reports in the file, since not every file is worth a note. */
  readonly least?: Severity;
}

/**
 * The configured severity of a rule's finding, given its own severity, its file and its namespace (null if it is in
 * none); null if the finding is not reported.
 */
export type SeverityOf = (
  rule: string,
  severity: Severity,
  file: string,
  namespace?: string | null,
  circumstances?: Circumstances,
) => Severity | null;

/**
 * A finding as it is reported where it is worth a note only (see `Problem.noteInScans`), unless the configuration sets
 * another severity.
 */
export function asNote<Found extends Finding>(finding: Found, rules: RuleSettings): Found {
  const severity = severityTest(rules)(finding.rule, "info", finding.source.path) ?? "info";
  return atLeast(severity, finding.severity) ? finding : { ...finding, severity };
}

const known = new WeakMap<RuleSettings, SeverityOf>();

/** Returns the `SeverityOf` for some settings, which is cached. Throws a ConfigError for a glob that can't be used. */
export function severityTest(rules: RuleSettings): SeverityOf {
  const severityOf = known.get(rules) ?? readRules(rules);
  known.set(rules, severityOf);
  return severityOf;
}

function readRules({ preset, levels, overrides }: RuleSettings): SeverityOf {
  const places = overrides.map((override) => ({ ...override, covers: placeTest(override) })).toReversed();
  return (rule, severity, file, namespace = null, circumstances = {}) => {
    const named = places.find((place) => levelIn(place.levels, rule) !== null && place.covers(file, namespace));
    const start = (): Start => {
      return places.find((place) => place.preset !== null && place.covers(file, namespace))?.preset ?? preset;
    };
    const level = levelIn(named?.levels ?? levels, rule) ?? presetLevel(start(), rule, severity, circumstances);
    if (level === "off") return null;
    return level === "default" ? severity : level;
  };
}

/** The level that a preset gives to a rule's finding. Errors are in all presets: what can't work is not an opinion. */
export function presetLevel(
  preset: Start,
  rule: string,
  severity: Severity,
  { preset: own = "recommended", least = "info" }: Circumstances = {},
): RuleLevel {
  if (preset === "none") return "off";
  const { preset: smallest = "recommended", severities = {} } = factsOf(rule);
  if (severity !== "error" && sizeOf(preset) < Math.max(sizeOf(smallest), sizeOf(own))) return "off";
  if (preset === "recommended" && !atLeast(severity, least)) return "off";
  const lowest = severities[preset] ?? (preset === "strict" ? "warning" : "info");
  return atLeast(severity, lowest) ? "default" : lowest;
}

function sizeOf(preset: Preset): number {
  return presets.indexOf(preset);
}

function factsOf(rule: string): NonNullable<(typeof presetFacts)[RuleId]> {
  return Object.hasOwn(presetFacts, rule) ? (presetFacts[rule as RuleId] ?? {}) : {};
}

function levelIn(levels: RuleLevels, rule: string): RuleLevel | null {
  return Object.hasOwn(levels, rule) ? (levels[rule as RuleId] ?? null) : null;
}
