import type { Finding, Severity } from "../core/finding.ts";
import type { Equivalent, RuleFacts } from "../core/rule.ts";

/** A check of another tool, and the rule that asks for the same. */
export interface ThirdPartyCheck extends Equivalent {
  /** The id of the rule. */
  readonly rule: string;
}

/** The checks of other tools that the rules list as their equivalents. */
export function thirdPartyChecks(rules: readonly RuleFacts[]): readonly ThirdPartyCheck[] {
  return rules.flatMap(({ id, equivalents = [] }) => equivalents.map((equivalent) => ({ ...equivalent, rule: id })));
}

/**
 * The severity of a finding in a Dockerfile: the one that hadolint's configuration sets for the equivalent rule of
 * hadolint, or else the finding's own.
 */
export function severityByHadolint(
  { rule, path, severity }: Pick<Finding, "rule" | "path" | "severity">,
  rules: readonly RuleFacts[],
  severities: Readonly<Record<string, Severity>>,
): Severity {
  const equivalents = rules.find(({ id }) => id === rule)?.equivalents ?? [];
  const named = equivalents.find(({ tool, names, at, step }) => {
    if (tool !== "hadolint" || at !== undefined || !Object.hasOwn(severities, names[0])) return false;
    return step === undefined || String(path.at(-1)).startsWith(step);
  });
  return named === undefined ? severity : (severities[named.names[0]] ?? severity);
}
