import type { Fix } from "../../core/fix.ts";
import { shownIntroduced } from "../../core/introduced.ts";
import { escapeText } from "./markdown.ts";
import { ruleLink } from "./rule-link.ts";
import { byteLength, shorten } from "./size.ts";
import { type Links, plural, sentence } from "./words.ts";

/** The longest message of a finding and the longest line of Markdown with several of them, in bytes. */
const messageLimit = 300;
const lineLimit = 2_000;

/** The findings that a fix leaves in what it writes, as a line of Markdown; empty where there are none. */
export function introducedLine(fix: Fix, links: Links): string {
  const { told, more } = shownIntroduced(fix);
  const shown: string[] = [];
  let room = lineLimit;
  for (const { rule, message } of told) {
    const text = `${escapeText(sentence(shorten(message, messageLimit)))} (${ruleLink(shorten(rule, 100), links)})`;
    room -= byteLength(text) + 1;
    if (room < 0) break;
    shown.push(text);
  }
  return listed("**After this change:**", shown, told.length + more);
}

/** The findings that a fix leaves in what it writes, in plain text; empty where there are none. */
export function introducedText(fix: Fix): string {
  const { told, more } = shownIntroduced(fix);
  const shown = told.map(({ rule, message }) => `${sentence(shorten(message, messageLimit))} (${shorten(rule, 100)})`);
  return listed("After this change:", shown, told.length + more);
}

function listed(label: string, shown: readonly string[], total: number): string {
  if (total === 0) return "";
  const more = total - shown.length;
  return [label, ...shown, ...(more === 0 ? [] : [`${plural(more, "more finding")}.`])].join(" ");
}
