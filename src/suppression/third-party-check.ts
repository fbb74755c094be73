import type { Finding, Severity } from "../core/finding.ts";
import type { Equivalent, RuleFacts } from "../core/rule.ts";

/** A check of another tool, and the rule that asks the same. */
export interface ThirdPartyCheck extends Equivalent {
  /** The id of the rule. */
  readonly rule: string;
}

/** The checks of other tools that rules name as their equivalents. */
export function thirdPartyChecks(rules: readonly RuleFacts[]): readonly ThirdPartyCheck[] {
  return rules.flatMap(({ id, equivalents = [] }) => equivalents.map((equivalent) => ({ ...equivalent, rule: id })));
}

/**
 * The severity that hadolint's configuration gives a finding of a Dockerfile whose rule asks what one of hadolint's
 * asks; the finding's own where it says nothing of that one.
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
