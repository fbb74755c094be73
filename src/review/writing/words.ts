import { type Finding, type Severity, severities, severityNames } from "../../core/finding.ts";

/** What readers are told about a rule. */
export interface RuleInfo {
  readonly summary: string;
  readonly why: string;
}

/** Where readers can find more; null where there is no such page. */
export interface Links {
  /** The folder of the rules' pages, ending with a slash; a rule's page is its id with `.md`. */
  readonly rulePages: string | null;
  /** The folder of the repository's files at the head commit, ending with a slash. */
  readonly files: string | null;
  /** The page of the check run, or of the workflow run that made it. */
  readonly check: string | null;
}

const labels: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note" };

/** Icons with a color of their own, since GitHub can't color text. They are always followed by the word. */
const marks: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

/** The icon of a severity with its word: "⚠️ Warning". */
export function severityMark(severity: Severity): string {
  return `${marks[severity]} ${labels[severity]}`;
}

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
    return count === 0 ? [] : [plural(count, severityNames[severity])];
  });
}

/** A path shortened to 120 characters by cutting its start: the end says more. */
export function shortPath(path: string): string {
  const characters = [...path];
  return characters.length > 120 ? `…${characters.slice(-119).join("")}` : path;
}

/** Adds a full stop to the text unless it already ends like a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]["')\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Why a fix is shown as a diff instead of a suggestion, or a finding in the check run instead of a comment. */
export const reasons = {
  bareReturn: "the file contains CR characters, which a suggestion could change",
  byteOrderMark: "it changes the line with the file's byte order mark",
  controlCharacters: "its lines contain control characters",
  deletedLines: "lines were deleted between the ones it replaces, and GitHub can't apply a suggestion there",
  hiddenFix: "it changes lines outside the diff",
  hiddenLine: "the line is outside the diff",
  limit: "the comment limit was reached",
  fixLimit: "there are more fixes than one review can suggest",
  mismatch: "the diff does not match the file at the head commit",
  mute: "the token of this run can't post comments",
  pendingReview: "the account of this run has a pending review on the pull request, and GitHub accepts no other one",
  refused: "the review could not be posted",
  refusedComment: "GitHub rejected a comment there",
  paused: "comments are paused on this pull request",
  note: "it is a note without a fix",
  noPatch: "GitHub shows no diff for this file: it is too large or binary",
  renamed: "the file was renamed without changes, so the diff shows none of its lines",
  tooLong: "it is too long for a comment",
  waits: "another suggestion for the same lines comes first; once it is committed, the next run offers this fix",
  unchangedFile: "this pull request does not change the file",
} as const;
