import { type Finding, type Severity, severities } from "../../core/finding.ts";

/** What a reader is told of a rule. */
export interface RuleInfo {
  readonly summary: string;
  readonly why: string;
}

/** Where readers can go on; null where there is no such page. */
export interface Links {
  /** The folder of the rules' pages, ending with a slash; a rule's page is its id with `.md`. */
  readonly rulePages: string | null;
  /** The folder of the repository's files at the head commit, ending with a slash. */
  readonly files: string | null;
  /** The check run or the run that made it. */
  readonly check: string | null;
}

const labels: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note" };
const nouns: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** The word before a finding's message. */
export function severityLabel(severity: Severity): string {
  return labels[severity];
}

/** A number with its noun: "1 file", "2 files". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Findings counted by severity: "2 errors, 1 note"; empty without findings. */
export function severityCounts(findings: readonly Finding[]): string[] {
  return severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [plural(count, nouns[severity])];
  });
}

/** "a", "a and b", "a, b and c". */
export function enumerate(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A path of at most 120 characters: its end tells more than its start. */
export function shortPath(path: string): string {
  const characters = [...path];
  return characters.length > 120 ? `…${characters.slice(-119).join("")}` : path;
}

/** The text with a full stop, unless it ends a sentence already. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]["')\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Why a fix is shown as a diff and not as a suggestion, or a finding in the check run and not in a comment. */
export const reasons = {
  bareReturn: "the file has CR characters, which accepting a suggestion could change",
  byteOrderMark: "it changes the line with the file's byte order mark",
  controlCharacters: "its lines hold control characters",
  deletedLines: "lines were deleted between the ones it replaces, and GitHub applies no suggestion there",
  hiddenFix: "it reaches lines that the diff does not show",
  hiddenLine: "the diff does not show this line",
  limit: "the limit of comments was reached",
  mismatch: "the diff and the file's text at the head commit differ",
  mute: "the token of this run may not post comments",
  refused: "the review could not be posted",
  refusedComment: "GitHub would not take a comment there",
  note: "it is a note without a fix",
  noPatch: "GitHub shows no diff of this file: it is too large or binary",
  renamed: "the file was renamed without a change, so the diff shows no line of it",
  tooLong: "it is too long for a comment",
  unchangedFile: "this pull request does not change the file",
} as const;
