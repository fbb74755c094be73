import type { RuleFacts } from "../core/rule.ts";

/** What reports for other programs say about this one. */
export interface Tool {
  readonly version: string;
  readonly rules: readonly RuleFacts[];
  /** The base URL of the rules' pages (`<id>.md`), without a slash at the end. */
  readonly rulePages: string;
}

/** The name of the program in reports. */
export const toolName = "Kubesuggest";

/** The home page of the program. */
export const toolAddress = "https://github.com/kubesuggest/kubesuggest";

/** The base URL of the pages of this program's rules. */
export const publicRulePages: string = `${toolAddress}/blob/main/docs/rules`;

/** The URL of a rule's page, or null if the tool has no such rule. */
export function rulePage(id: string, { rules, rulePages }: Tool): string | null {
  return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}
