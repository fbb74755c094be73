import { enumerate } from "../core/enumerate.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { suggestionBlock } from "../review/placement/line-eligibility.ts";
import type { LineChange } from "../review/placement/suggestion.ts";
import { writePauseMarker } from "../review/threads/pause.ts";
import { escapeProse, escapeText, fenced, inlineCode, link } from "../review/writing/markdown.ts";
import { ruleLink } from "../review/writing/rule-link.ts";
import { pack, shorten } from "../review/writing/size.ts";
import { type Links, plural, type RuleInfo, sentence } from "../review/writing/words.ts";
import type { IgnoreCommentPlace } from "./place-ignore.ts";

/** The longest list in an answer, in bytes, far below what the platform accepts. Further rows are only counted. */
const listLimit = 20_000;

/** Lists the commands and where they can be used. For an unknown command, says first that it is unknown. */
export function helpReply(kind: "help" | "unknown" = "unknown"): string {
  const head = "Write a command as the first line of a comment.";
  return [
    kind === "help" ? head : `Kubesuggest does not know this command here. ${head}`,
    "",
    "In reply to a comment by Kubesuggest:",
    "",
    "- `/kubesuggest ignore REASON` suggests a comment in the file that ignores its findings; `/kubesuggest ignore[RULE] REASON` those of one rule.",
    "- `/kubesuggest explain` explains its rules.",
    "",
    "In the conversation of the pull request:",
    "",
    "- `/kubesuggest fix` commits all safe fixes to the branch.",
    "- `/kubesuggest review` reviews the pull request again.",
    "- `/kubesuggest pause` stops review comments on this pull request, and `/kubesuggest resume` starts them again.",
    "- `/kubesuggest explain RULE` explains a rule.",
    "- `/kubesuggest help` shows this list.",
    "",
  ].join("\n");
}

/** Says that the pull request is reviewed again. */
export function reviewedReply(commit: string, links: Links): string {
  return `Reviewed again at ${inlineCode(commit.slice(0, 7))}. The result is in the ${link("check `kubesuggest`", links.check)}.\n`;
}

/** Says that there is nothing to review. */
export function notReviewed(): string {
  return "The pull request is closed: there is nothing to review.\n";
}

/** Says that comments are paused or on again. The next run reads the state from the marker. */
export function pauseReply(state: "paused" | "resumed"): string {
  const text =
    state === "paused"
      ? "Review comments are paused on this pull request. The check still reports all findings, and still fails for them. `/kubesuggest resume` starts the comments again."
      : "Review comments are on again.";
  return `${text}\n\n${writePauseMarker(state)}`;
}

/** Asks for the reason, which every ignore comment needs. */
export function reasonWanted(): string {
  return "Please give a reason. It becomes part of the comment in the file: `/kubesuggest ignore REASON`.\n";
}

/** Offers the lines with an ignore comment added. */
export function ignoreSuggested(change: LineChange, findings: readonly Finding[], links: Links): string {
  const what = `This suggestion adds a comment to the file. With it, ${rulesNamed(findings, links)} ${isIgnored(findings)} here.`;
  return `${what} Nothing else changes.\n\n${suggestionBlock(change.lines)}`;
}

/** Ignore comments that people have to add to a file by hand. */
export interface CommentsByHand {
  readonly path: string;
  /** The number of lines in the file. */
  readonly lineCount: number;
  readonly comments: readonly IgnoreCommentPlace[];
  /** Whether it is proved that they ignore only what was asked for. */
  readonly exact: boolean;
}

/** Shows ignore comments to add by hand. `why` says in half a sentence why they can't be a suggestion. */
export function ignoreByHand({ path, lineCount, comments, exact }: CommentsByHand, why: string): string {
  const parts = comments.map(({ line, text }) => {
    const name = shorten(path, 300);
    const where = line > lineCount ? `at the end of ${inlineCode(name)}` : `above ${inlineCode(`${name}:${line}`)}`;
    return `Add this line ${where}, as of the latest commit of the pull request:\n\n${fenced([text], "")}`;
  });
  const caution = exact ? [] : ["It may also ignore other findings: check what else is below that line.\n"];
  const note = `Kubesuggest can't make this a suggestion, because ${escapeText(sentence(why))}\n`;
  return [note, ...parts, ...caution].join("\n");
}

/** Says in half a sentence why nothing can be ignored. */
export function cannotIgnore(why: string): string {
  return `This can't be ignored by a comment: ${escapeText(sentence(why))}\n`;
}

/** Explains rules, each with a link to its page. */
export function explainReply(rules: readonly (RuleInfo & { readonly id: string })[], links: Links): string {
  return rules
    .map(({ id, summary, why }) => `**${ruleLink(id, links)}:** ${escapeProse(summary)} ${escapeProse(why)}\n`)
    .join("\n");
}

/** Asks which rule is meant. */
export function ruleWanted(links: Links): string {
  const all = links.rulePages === null ? "" : ` See ${link("all rules", links.rulePages)}.`;
  return `Which rule? Reply to a comment by Kubesuggest, or name the rule: \`/kubesuggest explain RULE\`.${all}\n`;
}

/** The result of committing fixes. */
export interface Committed {
  readonly commit: string;
  /** The address of the commit's page. */
  readonly address: string;
  readonly cured: readonly Finding[];
  /** The number of new findings that are left. */
  readonly left: number;
  /** Whether the platform starts no workflows for the commit. */
  readonly silent: boolean;
}

/** Says what was committed. */
export function fixedReply({ commit, address, cured, left, silent }: Committed, links: Links): string {
  const files = groupBy(cured, ({ source }) => source.path);
  const rows = [...files].map(([path, findings]) => {
    const parts = [...groupBy(findings, ({ rule }) => rule)].map(([rule, some]) => {
      return `${ruleLink(rule, links)}${some.length > 1 ? ` (${some.length} times)` : ""}`;
    });
    return `- ${inlineCode(shorten(path, 300))}: ${parts.join(", ")}\n`;
  });
  const where = link(inlineCode(commit.slice(0, 7)), address);
  const head = `Committed ${plural(cured.length, "safe fix").replace("fixs", "fixes")} as ${where}:\n\n`;
  const more = (count: number): string => `… and ${plural(count, "more file")}.`;
  const rest =
    left === 0 ? "" : `\n${plural(left, "finding")} of this pull request ${left === 1 ? "remains" : "remain"}.\n`;
  const advice =
    "A commit made with a workflow's own token starts no other workflows. To start them, push again, or close and reopen the pull request.";
  const note = silent ? `\n${advice}\n` : "";
  return `${pack([{ head, rows, tail: "", more }], listLimit)}${rest}${note}`;
}

/** Says why nothing was committed, as a sentence. */
export function notFixed(why: string): string {
  return `Nothing was committed: ${escapeText(sentence(shorten(why, 600)))}\n`;
}

/** Says that it is unknown whether something was committed. */
export function unclearReply(why: string): string {
  return `${escapeText(sentence(why))}\n`;
}

function rulesNamed(findings: readonly Finding[], links: Links): string {
  return enumerate([...new Set(findings.map(({ rule }) => rule))].toSorted().map((rule) => ruleLink(rule, links)));
}

function isIgnored(findings: readonly Finding[]): string {
  return new Set(findings.map(({ rule }) => rule)).size === 1 ? "is ignored" : "are ignored";
}
