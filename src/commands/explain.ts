import type { Links, RuleInfo } from "../review/writing/words.ts";
import { explainReply, ruleWanted } from "./reply.ts";

/** The parts of a rule that an answer shows. */
export type ExplainedRule = RuleInfo & { readonly id: string };

/**
 * The answer to `explain`: about the named rule, or else about those that our comment `told` names outside its code
 * blocks. Only names of known rules appear in the answer.
 */
export function answerExplain(
  name: string | null,
  told: string | null,
  rules: readonly ExplainedRule[],
  links: Links,
): string {
  const prose = (told ?? "").replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, "");
  const named = new Set(name === null ? [...prose.matchAll(/`([a-z0-9-]{1,80})`/g)].map((match) => match[1]) : [name]);
  const meant = rules.filter(({ id }) => named.has(id));
  return meant.length === 0 ? ruleWanted(links) : explainReply(meant, links);
}
