import { type Analysis, analyze } from "../analyze.ts";
import type { Finding } from "../core/finding.ts";
import { readIgnoreComments, writeIgnoreComment } from "../core/ignore-comment.ts";
import type { Settings } from "../core/settings.ts";
import type { InputFile } from "../input-file.ts";
import { lineOf } from "../review/anchor.ts";
import { gitLines, offsetsOf } from "../review/lines.ts";
import { applySuggestion, type LineChange } from "../review/suggestion.ts";

/** What is to be ignored, and all that the proof of it stands on. */
export interface IgnoreOrder {
  /** The tree at the head, and what the rules say of it. */
  readonly files: readonly InputFile[];
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly today: string;
  /** Findings of one file; never empty. */
  readonly findings: readonly Finding[];
  /** A clean one: a line of text that a comment can hold. */
  readonly reason: string;
}

/** Beyond these, places are not tried: each takes an analysis. */
const placeLimit = 16;

/** Why a comment with this reason would not work, in half a sentence; null where it does. */
export function reasonObstacle({ findings, reason, today }: IgnoreOrder): string | null {
  const rules = rulesOf(findings);
  const text = writeIgnoreComment(rules, reason);
  const read = readIgnoreComments([{ range: [0, text.length], text }], { rules: new Set(rules), today });
  return read.void[0]?.why ?? null;
}

/**
 * The change to exactly these lines that adds ignore comments and does nothing but that: afterwards the findings are
 * ignored, every other one stands as before, and nothing else is read differently. Null where no such change exists.
 */
export function placeIgnore(order: IgnoreOrder, [start, end]: readonly [number, number]): LineChange | null {
  const { source } = order.findings[0] as Finding;
  if (start < 1 || end > gitLines(source).count) return null;
  const places = placesIn(order, start, end);
  const together = places.find((place) =>
    silences(order, order.findings, start, end, [[place, rulesOf(order.findings)]]),
  );
  if (together !== undefined) return changeWith(order, start, end, [[together, rulesOf(order.findings)]]);
  const apart: Addition[] = [];
  for (const rule of rulesOf(order.findings)) {
    const members = order.findings.filter((finding) => finding.rule === rule);
    const place = places.find((one) => silences(order, members, start, end, [[one, [rule]]]));
    if (place === undefined) return null;
    apart.push([place, [rule]]);
  }
  return silences(order, order.findings, start, end, apart) ? changeWith(order, start, end, apart) : null;
}

/** The lines with the comment above the line that the first finding starts on, proved or not. */
export function commentAbove(order: IgnoreOrder): { readonly line: number; readonly text: string } {
  const line = lineOf(order.findings[0] as Finding);
  const indent = indentOf(linesOf(order, line, line)[0] ?? "");
  return { line, text: " ".repeat(indent) + writeIgnoreComment(rulesOf(order.findings), order.reason) };
}

/** A line of its own, above that line (from 1), so far from the left. */
interface Place {
  readonly above: number;
  readonly indent: number;
}

type Addition = readonly [place: Place, rules: readonly string[]];

/** Places for a comment on a line of its own between lines, the most natural first. */
function placesIn(order: IgnoreOrder, start: number, end: number): Place[] {
  const lines = linesOf(order, start, end);
  const above = lines.flatMap((line, index) => {
    return line.trim() === "" ? [] : [{ above: start + index, indent: indentOf(line) }];
  });
  const anchors = new Set(order.findings.map(lineOf));
  const first = above.filter((place) => anchors.has(place.above));
  const others = above.filter((place) => !anchors.has(place.above));
  const below = levelsAt(order, end).map((indent) => ({ above: end + 1, indent }));
  return [...first, ...others.slice(0, 1), ...below, ...others.slice(1)].slice(0, placeLimit);
}

/** How far the line and those around it are indented, the innermost first. */
function levelsAt(order: IgnoreOrder, line: number): number[] {
  const levels: number[] = [];
  for (const text of linesOf(order, 1, line).reverse()) {
    const indent = indentOf(text);
    if (text.trim() !== "" && indent < (levels.at(-1) ?? Number.POSITIVE_INFINITY)) levels.push(indent);
    if (indent === 0 && text.trim() !== "") break;
  }
  return levels;
}

function silences(
  order: IgnoreOrder,
  targets: readonly Finding[],
  start: number,
  end: number,
  additions: readonly Addition[],
): boolean {
  const { files, analysis, settings, today } = order;
  const { source } = order.findings[0] as Finding;
  const change = changeWith(order, start, end, additions);
  const text = applySuggestion(source.text, start, end, change.lines);
  const changed = files.map((file) => {
    return file.path === source.path ? { ...file, bytes: new TextEncoder().encode(text) } : file;
  });
  const after = analyze(changed, settings, { today, context: true, fix: () => false });
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

function changeWith(order: IgnoreOrder, start: number, end: number, additions: readonly Addition[]): LineChange {
  const commentsAt = (line: number): string[] =>
    additions
      .filter(([place]) => place.above === line)
      .map(([{ indent }, rules]) => " ".repeat(indent) + writeIgnoreComment(rules, order.reason));
  const lines = linesOf(order, start, end).flatMap((line, index) => [...commentsAt(start + index), line]);
  return { startLine: start, endLine: end, lines: [...lines, ...commentsAt(end + 1)] };
}

/** Lines (from 1) without their line endings. */
function linesOf({ findings }: IgnoreOrder, start: number, end: number): string[] {
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
