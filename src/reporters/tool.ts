import type { RuleFacts } from "../core/rule.ts";

/** What reports for other programs say of this one. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly RuleFacts[];
  /** The address below which each rule has its page, `<id>.md`, without a slash at the end. */
  readonly rulePages: string;
}

/** The name of the program in reports. */
export const toolName = "Kubesuggest";

/** Where the program is at home. */
export const toolAddress = "https://github.com/kubesuggest/kubesuggest";

/** The address below which the rules of this program have their pages. */
export const publicRulePages: string = `${toolAddress}/blob/main/docs/rules`;

/** The page of a rule, or null for what is no rule of the tool. */
export function rulePage(id: string, { rules, rulePages }: Tool): string | null {
  return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}
