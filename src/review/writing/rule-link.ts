import { encodePath, inlineCode, link } from "./markdown.ts";
import type { Links } from "./words.ts";

/** A rule's name, linked to its page. */
export function ruleLink(rule: string, links: Links): string {
  return link(inlineCode(rule), links.rulePages === null ? null : `${links.rulePages}${encodePath(rule)}.md`);
}
