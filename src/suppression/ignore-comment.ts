import type { Comment } from "../core/comment.ts";
import { quoteShort } from "../core/cut-text.ts";
import type { Finding } from "../core/finding.ts";
import type { ThirdPartyCheck } from "./third-party-check.ts";

/** An ignore comment that works: findings of these rules are not reported at its place. */
export interface IgnoreComment extends Comment {
  /** Rule ids as written; never empty. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day on which it works, `YYYY-MM-DD`; null if it does not expire. */
  readonly until: string | null;
}

/** An ignore comment that does not work. */
export interface BrokenIgnoreComment extends Comment {
  /** Why it does not work, in half a sentence. */
  readonly why: string;
  /** Its last day, `YYYY-MM-DD`, if it has expired and nothing else is wrong with it; null otherwise. */
  readonly ended: string | null;
}

/** The ignore comments of a file. */
export interface IgnoreComments {
  readonly working: readonly IgnoreComment[];
  readonly void: readonly BrokenIgnoreComment[];
  /** The rules that the working comments name. */
  readonly named: ReadonlySet<string>;
}

/** Options for reading ignore comments and suppressions. */
export interface IgnoreOptions {
  /** The ids of all rules that a comment can ignore. */
  readonly rules: ReadonlySet<string>;
  /** The ids of the rules that no comment can ignore: those about ignore comments. */
  readonly exempt?: ReadonlySet<string>;
  /** The day of the run, `YYYY-MM-DD`; with null, nothing expires. */
  readonly today: string | null;
  /** Whether a finding may be ignored at all; by default, every finding may. */
  readonly mayIgnore?: (finding: Finding) => boolean;
  /** The checks of other tools whose suppressions count; by default none. */
  readonly thirdParty?: readonly ThirdPartyCheck[];
  /** The rules of hadolint that its configuration ignores. */
  readonly hadolintIgnored?: readonly string[];
}

/** A text that every ignore comment contains. In a file without it, comments need not be read. */
export const ignoreWord = "kubesuggest:";

const maximumRules = 50;
const head = /^#+[ \t]*kubesuggest:[ \t]*ignore(?![\w-])[ \t]*/;
const ruleList = /^\[([^[\]]*)\][ \t]*/;
const untilWord = /(?<!\S)until=(\S*)/;

/** Finds and reads ignore comments: `# kubesuggest: ignore[rule, rule] until=2027-01-31 reason`. */
export function readIgnoreComments(comments: readonly Comment[], reading: IgnoreOptions): IgnoreComments {
  const working: IgnoreComment[] = [];
  const broken: BrokenIgnoreComment[] = [];
  for (const { range, text } of comments) {
    const read = readOne(text, reading);
    if (read === null) continue;
    if (typeof read === "string") broken.push({ range, text, why: read, ended: null });
    else if (read.until !== null && reading.today !== null && reading.today > read.until) {
      broken.push({ range, text, why: `it expired on ${read.until}`, ended: read.until });
    } else working.push({ range, text, ...read });
  }
  return { working, void: broken, named: new Set(working.flatMap(({ rules }) => rules)) };
}

/** The text of an ignore comment without some of its rules; empty if no rule is left. */
export function withoutRules(text: string, rules: readonly string[]): string {
  const start = head.exec(text)?.[0].length ?? 0;
  const list = ruleList.exec(text.slice(start))?.[1] ?? "";
  const left = list.split(",").filter((name) => !rules.includes(name.trim()));
  if (left.length === 0) return "";
  const from = text.indexOf("[", start) + 1;
  return text.slice(0, from) + left.join(",").trim() + text.slice(from + list.length);
}

/** An ignore comment for some rules, on one line. The reason must be one line without control characters. */
export function writeIgnoreComment(rules: readonly string[], reason: string): string {
  return `# kubesuggest: ignore[${rules.join(", ")}] ${reason}`;
}

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The parts of an ignore comment, or why it does not work, or null if the text is any other comment. */
function readOne(
  text: string,
  { rules: known, exempt }: IgnoreOptions,
): Omit<IgnoreComment, keyof Comment> | string | null {
  const start = head.exec(text);
  if (start === null) return null;
  const afterHead = text.slice(start[0].length);
  const list = ruleList.exec(afterHead);
  if (list === null) return "it names no rule in brackets: ignore[rule]";
  const rules = (list[1] ?? "").split(",").map((name) => name.trim());
  if (rules.length > maximumRules) return "it names too many rules";
  const stranger = rules.find((name) => !known.has(name));
  if (stranger !== undefined && exempt?.has(stranger) === true) return `a comment can't ignore ${stranger}`;
  if (stranger !== undefined) {
    return stranger === "" ? "it names no rule in its brackets" : `there is no rule ${quoteShort(stranger, 80)}`;
  }
  const rest = afterHead.slice(list[0].length);
  const end = untilWord.exec(rest);
  const until = end?.[1] ?? null;
  if (until !== null && !isDay(until)) return "its until= is not a date such as 2027-01-31";
  const reason = (end === null ? rest : rest.replace(end[0], " ")).replace(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) return "it has no reason after the rule";
  return { rules, reason, until };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(new Date(time)) === text;
}
