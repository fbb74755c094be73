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
