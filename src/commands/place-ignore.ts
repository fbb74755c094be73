import type { Analysis } from "../analysis/analyze.ts";
import { analyzeRendered } from "../analysis/analyze-rendered.ts";
import type { InputFile } from "../analysis/input-file.ts";
import { type Budget, unlimited } from "../core/budget.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import { gitLines, offsetsOf } from "../review/diff/lines.ts";
import { lineOf } from "../review/placement/line-eligibility.ts";
import { applySuggestion, type LineChange } from "../review/placement/suggestion.ts";
import { readIgnoreComments, writeIgnoreComment } from "../suppression/ignore-comment.ts";

/** Findings to ignore, and everything that the proof of an ignore comment is based on. */
export interface IgnorePlacement {
  /** The tree at the head, and its analysis. */
  readonly files: readonly InputFile[];
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly today: string;
  readonly renderer?: Renderer | null;
  /** The budget for finding a place; unlimited by default. */
  readonly budget?: Budget;
  /** Findings of one file; never empty. */
  readonly findings: readonly Finding[];
  /** A reason as `cleanReason` returns it: one line that fits in a comment. */
  readonly reason: string;
}

/** The most places tried, and the most findings for which separate comments are tried: each try is an analysis. */
const placeLimit = 16;
const findingLimit = 10;

/** An ignore comment on a separate line, and the line (from 1) of the current file that it goes above. */
export interface IgnoreCommentPlace {
  readonly line: number;
  readonly text: string;
}

/** Proved ignore comments, and the change of lines that adds them. */
export interface PlacedIgnore {
  readonly change: LineChange;
  readonly comments: readonly IgnoreCommentPlace[];
}

/** Why a comment with this reason would not work, in half a sentence; null if it would. */
export function whyNoReason({ findings, reason, today }: IgnorePlacement): string | null {
  const rules = rulesOf(findings);
  const text = writeIgnoreComment(rules, reason);
  const read = readIgnoreComments([{ range: [0, text.length], text }], { rules: new Set(rules), today });
  return read.void[0]?.why ?? null;
}

/**
 * The change to exactly these lines that only adds ignore comments. Afterwards the findings are ignored, all other
 * findings are as before, and nothing else is read differently. Null if no such change was found.
 */
export function placeIgnore(order: IgnorePlacement, [start, end]: readonly [number, number]): PlacedIgnore | null {
  const { source } = order.findings[0] as Finding;
  if (start < 1 || end > gitLines(source).count) return null;
  const places = placesIn(order, start, end);
  const works = (targets: readonly Finding[], comments: readonly IgnoreCommentPlace[]): boolean =>
    silences(order, targets, changeWith(order, start, end, comments));
  const find = (targets: readonly Finding[]): IgnoreCommentPlace | undefined =>
    places.map((place) => commentAt(order, place, rulesOf(targets))).find((comment) => works(targets, [comment]));
  const together = find(order.findings);
  const comments = together === undefined ? apart(order.findings, find) : [together];
  if (comments === null || !works(order.findings, comments)) return null;
  return { change: changeWith(order, start, end, comments), comments };
}

/** Finds a comment for each rule or, if one is not enough, for each finding of the rule. */
function apart(
  findings: readonly Finding[],
  find: (targets: readonly Finding[]) => IgnoreCommentPlace | undefined,
): IgnoreCommentPlace[] | null {
  if (findings.length > findingLimit) return null;
  const comments: IgnoreCommentPlace[] = [];
  for (const members of groupBy(findings, ({ rule }) => rule).values()) {
    const one = find(members);
    const each = one === undefined ? members.map((member) => find([member])) : [one];
    for (const comment of each) {
      if (comment === undefined) return null;
      comments.push(comment);
    }
  }
  return comments.sort((a, b) => a.line - b.line || indentOf(b.text) - indentOf(a.text));
}

/** The comment above the line on which the first finding starts, without proof. */
export function commentAbove(order: IgnorePlacement): IgnoreCommentPlace {
  const line = lineOf(order.findings[0] as Finding);
  const indent = indentOf(linesOf(order, line, line)[0] ?? "");
  return commentAt(order, { line, indent }, rulesOf(order.findings));
}

/** A place for a comment: above a line (from 1), with an indentation in characters. */
interface Place {
  readonly line: number;
  readonly indent: number;
}

function commentAt({ reason }: IgnorePlacement, { line, indent }: Place, rules: readonly string[]): IgnoreCommentPlace {
  return { line, text: " ".repeat(indent) + writeIgnoreComment(rules, reason) };
}

/** Places for a comment on a separate line from `start` to after `end`, the most natural first. */
function placesIn(order: IgnorePlacement, start: number, end: number): Place[] {
  const lines = linesOf(order, start, end);
  const above = lines.flatMap((line, index) => {
    return line.trim() === "" ? [] : [{ line: start + index, indent: indentOf(line) }];
  });
  const anchors = new Set(order.findings.map(lineOf));
  const first = above.filter((place) => anchors.has(place.line));
  const others = above.filter((place) => !anchors.has(place.line));
  const below = levelsAt(order, end).map((indent) => ({ line: end + 1, indent }));
  return [...first, ...others.slice(0, 1), ...below, ...others.slice(1)].slice(0, placeLimit);
}

/** The indentations of a line and of the blocks that contain it, the innermost first. */
function levelsAt(order: IgnorePlacement, line: number): number[] {
  const levels: number[] = [];
  for (const text of linesOf(order, 1, line).reverse()) {
    const indent = indentOf(text);
    if (text.trim() !== "" && indent < (levels.at(-1) ?? Number.POSITIVE_INFINITY)) levels.push(indent);
    if (indent === 0 && text.trim() !== "") break;
  }
  return levels;
}

function silences(order: IgnorePlacement, targets: readonly Finding[], change: LineChange): boolean {
  const { files, analysis, settings, today, renderer, budget = unlimited } = order;
  const { source } = order.findings[0] as Finding;
  if (budget.spent(source.path)) return false;
  const text = applySuggestion(source.text, change.startLine, change.endLine, change.lines);
  const changed = files.map((file) => {
    return file.path === source.path ? { ...file, bytes: new TextEncoder().encode(text) } : file;
  });
  const after = analyzeRendered(changed, settings, { today, context: true, fix: () => false, renderer, budget });
  if (budget.spent(source.path)) return false;
  const gone = new Set(targets.map(({ fingerprint }) => fingerprint));
  const left = analysis.findings.filter(({ fingerprint }) => !gone.has(fingerprint));
  return (
    sameFindings(after.findings, left) &&
    sameFindings(after.ignored, [...analysis.ignored, ...targets]) &&
    after.errors.length === analysis.errors.length &&
    after.skipped.length === analysis.skipped.length &&
    after.stats.manifests === analysis.stats.manifests
  );
}

function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  const [left, right] = [some, others].map((findings) => findings.map(({ fingerprint }) => fingerprint).toSorted());
  return JSON.stringify(left) === JSON.stringify(right);
}

function changeWith(
  order: IgnorePlacement,
  start: number,
  end: number,
  comments: readonly IgnoreCommentPlace[],
): LineChange {
  const above = (line: number): string[] => comments.filter((one) => one.line === line).map(({ text }) => text);
  const lines = linesOf(order, start, end).flatMap((line, index) => [...above(start + index), line]);
  return { startLine: start, endLine: end, lines: [...lines, ...above(end + 1)] };
}

/** The lines from `start` to `end` (from 1, inclusive) without their line endings. */
function linesOf({ findings }: IgnorePlacement, start: number, end: number): string[] {
  const { source } = findings[0] as Finding;
  const { ending } = gitLines(source);
  const text = source.text.slice(...offsetsOf(source, start - 1, end));
  return (text.endsWith(ending) ? text.slice(0, -ending.length) : text).split(ending);
}

function rulesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].toSorted();
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
