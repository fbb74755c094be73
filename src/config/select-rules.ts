import { type RuleId, ruleIds } from "../core/rule-catalogue.ts";
import type { RuleLevel, RuleLevels, RuleSettings } from "../core/settings.ts";
import { ConfigError, MistakeCollector } from "./config-error.ts";
import { didYouMean } from "./nearest.ts";
import { presetLevel } from "./rule-severity.ts";

/** The ids of the named rules. `label` is the option that names them. Throws a ConfigError for unknown rules. */
export function ruleNames(names: readonly string[], label: string): readonly RuleId[] {
  const collector = new MistakeCollector();
  const ids = names.flatMap((name) => collector.try(() => ruleName(name, label)) ?? []);
  collector.end();
  return ids;
}

function ruleName(name: string, label: string): RuleId {
  const id = ruleIds.find((one) => one === name);
  if (id !== undefined) return id;
  throw new ConfigError(
    `${label}: there is no rule ${JSON.stringify(name)}${didYouMean(name, ruleIds)} "kubesuggest rules" lists them.`,
  );
}

/**
 * The settings with only the selected rules (or all rules if none is selected) and without the ignored ones. A selected
 * rule that the configuration turns off is on with its own severities.
 */
export function selectRules(
  settings: RuleSettings,
  { select, ignore }: { readonly select: readonly RuleId[]; readonly ignore: readonly RuleId[] },
): RuleSettings {
  if (select.length === 0 && ignore.length === 0) return settings;
  const kept = new Set<RuleId>((select.length === 0 ? ruleIds : select).filter((id) => !ignore.includes(id)));
  const levels = ruleIds.flatMap((id): [RuleId, RuleLevel][] => {
    const level = kept.has(id) ? levelOf(id, settings, select.includes(id)) : "off";
    return level === undefined ? [] : [[id, level]];
  });
  const overrides = settings.overrides.map((override) => ({ ...override, levels: onlyKept(override.levels, kept) }));
  return { ...settings, levels: Object.fromEntries(levels), overrides };
}

/** The configured level of a rule, undefined if there is none. A selected rule that would be off is at `default`. */
function levelOf(id: RuleId, { preset, levels }: RuleSettings, isSelected: boolean): RuleLevel | undefined {
  const configured = levels[id];
  const isOff = (configured ?? presetLevel(preset, id, "info")) === "off";
  return isSelected && isOff ? "default" : configured;
}

function onlyKept(levels: RuleLevels, kept: ReadonlySet<RuleId>): RuleLevels {
  return Object.fromEntries(Object.entries(levels).filter(([id]) => kept.has(id as RuleId)));
}
