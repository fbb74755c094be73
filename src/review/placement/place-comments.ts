import type { Finding } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import type { Range } from "../../core/range.ts";
import { lineAt } from "../diff/lines.ts";
import type { Hunk } from "../diff/patch.ts";
import type { Suggestion } from "../review-plan.ts";
import { reasons } from "../writing/words.ts";
import { completeGroups } from "./complete-groups.ts";
import { byUrgency, compareText, type FixComposer, groupFixes } from "./group-findings.ts";
import { type FileDiff, lineOf, whyNoComment, whyNoSuggestion } from "./line-eligibility.ts";
import { relatedInChange } from "./place-elsewhere.ts";
import type { LineChange } from "./suggestion.ts";

/** The draft of a comment: what it is about and where it would be placed. */
export interface PlacedComment {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The most urgent first. Never empty. */
  readonly findings: readonly Finding[];
  readonly suggestion: Suggestion | null;
}

/** A finding with the text ranges that cause it, where a comment may be placed as well. */
export interface PlaceableFinding extends Finding {
  readonly causes?: readonly Range[];
}

/** Where each finding belongs: in a draft, or elsewhere with the reason. */
export interface PlacedComments {
  /** The most urgent first. */
  readonly drafts: readonly PlacedComment[];
  /** Why a finding's proved fix is not a suggestion, in half a sentence. */
  readonly obstacles: ReadonlyMap<Finding, string>;
  /** Why a finding can't have a comment, in half a sentence. */
  readonly unplaced: ReadonlyMap<Finding, string>;
}

/**
 * The most fixes that can become suggestions, the most urgent first: nobody reads more, and each has to be composed.
 */
const fixLimit = 1000;
/** The most findings in one comment; the rest go into another comment on the same line. */
const commentLimit = 50;

/**
 * Places each finding: in a suggestion on the lines of its fix, else in a comment on its own line or on a line that
 * causes it, else at a related place in the change, else nowhere.
 */
export function placeComments(
  findings: readonly PlaceableFinding[],
  diffs: ReadonlyMap<string, FileDiff>,
  composer: FixComposer,
): PlacedComments {
  const drafts: PlacedComment[] = [];
  const obstacles = new Map<Finding, string>();
  const unplaced = new Map<Finding, string>();
  const ranked = [...findings].sort(byUrgency);
  const late = new Set(ranked.filter((finding) => finding.fix?.proof.ok === true).slice(fixLimit));
  for (const finding of late) obstacles.set(finding, reasons.fixLimit);
  for (const [path, members] of groupBy(ranked, (finding) => finding.source.path)) {
    const diff = diffs.get(path) ?? { ok: false, reason: reasons.unchangedFile };
    if (!diff.ok) {
      for (const finding of members) unplaced.set(finding, diff.reason);
      continue;
    }
    const fixable = members.filter((finding) => finding.fix?.proof.ok === true && !late.has(finding));
    const suggested = draftSuggestions(path, fixable, diff.hunks, composer, obstacles);
    const placed = new Set(suggested.flatMap((draft) => draft.findings));
    const rest = members.filter((finding) => !placed.has(finding));
    const plain = draftPlain(path, rest, diff.hunks, { obstacles, unplaced });
    for (const draft of [...suggested, ...plain]) drafts.push(draft);
  }
  for (const draft of draftElsewhere(unplaced, diffs)) {
    drafts.push(draft);
    for (const finding of draft.findings) {
      if (finding.fix?.proof.ok === true) obstacles.set(finding, unplaced.get(finding) ?? reasons.hiddenFix);
      unplaced.delete(finding);
    }
  }
  return { drafts: drafts.sort(byWeight), obstacles, unplaced };
}

function draftSuggestions(
  path: string,
  findings: readonly Finding[],
  hunks: readonly Hunk[],
  composer: FixComposer,
  obstacles: Map<Finding, string>,
): PlacedComment[] {
  const source = findings[0]?.source;
  if (source === undefined) return [];
  const fits = (change: LineChange): string | null => whyNoSuggestion(source, hunks, change);
  const grouped = groupFixes(source, findings, fits, composer);
  for (const [finding, reason] of grouped.obstacles) obstacles.set(finding, reason);
  return completeGroups({ source, fits, composer }, grouped).map(({ change, findings: own, complete }) => {
    const suggestion = { file: path, ...change, findings: own, ...(complete !== null && { complete }) };
    const waited = complete?.waited ?? [];
    for (const finding of waited) obstacles.delete(finding);
    return { path, startLine: change.startLine, endLine: change.endLine, findings: [...own, ...waited], suggestion };
  });
}

function draftPlain(
  path: string,
  findings: readonly PlaceableFinding[],
  hunks: readonly Hunk[],
  { obstacles, unplaced }: Record<"obstacles" | "unplaced", Map<Finding, string>>,
): PlacedComment[] {
  const drafts: PlacedComment[] = [];
  const places = groupBy(findings, (finding) => plainPlace(finding, hunks, obstacles.get(finding)));
  for (const [line, members] of places) {
    if (typeof line === "string") {
      for (const finding of members) unplaced.set(finding, line);
      continue;
    }
    for (let from = 0; from < members.length; from += commentLimit) {
      const part = members.slice(from, from + commentLimit);
      drafts.push({ path, startLine: line, endLine: line, findings: part, suggestion: null });
    }
  }
  return drafts;
}

/** Drafts for findings whose own lines can't have a comment, at related places. */
function draftElsewhere(unplaced: ReadonlyMap<Finding, string>, diffs: ReadonlyMap<string, FileDiff>): PlacedComment[] {
  const places = [...unplaced].flatMap(([finding, reason]) => {
    const place = relatedInChange(finding, reason, diffs);
    return place === null ? [] : [{ finding, path: place.file, line: place.start.line }];
  });
  return [...groupBy(places, ({ path, line }) => `${line} ${path}`).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const findings = [first, ...others].slice(0, commentLimit).map(({ finding }) => finding);
    return [{ path: first.path, startLine: first.line, endLine: first.line, findings, suggestion: null }];
  });
}

/** Returns the line for a comment without a suggestion, or half a sentence that says why there is none. */
function plainPlace(finding: PlaceableFinding, hunks: readonly Hunk[], obstacle: string | undefined): number | string {
  const { source, severity, fix, causes = [] } = finding;
  // A note that offers nothing to accept is worth a line in the check run, not a notification.
  if (severity === "info" && fix?.proof.ok !== true) return reasons.note;
  if (severity === "info" && obstacle === reasons.waits) return reasons.waits;
  const own = lineOf(finding);
  const lines = [own, ...causes.map(([start]) => lineAt(source, start))];
  const line = lines.find((one) => whyNoComment(source, hunks, one) === null);
  return line ?? whyNoComment(source, hunks, own) ?? reasons.hiddenLine;
}

function byWeight(a: PlacedComment, b: PlacedComment): number {
  return byUrgency(a.findings[0] as Finding, b.findings[0] as Finding) || compareText(a.path, b.path);
}
