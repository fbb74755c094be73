import { isOutOfTime } from "../analysis/unread.ts";
import type { Finding } from "../core/finding.ts";
import type { ChangedFile } from "../review/change.ts";
import { gitLines } from "../review/diff/lines.ts";
import { lineOf, readDiffs, whyNoSuggestion } from "../review/placement/line-eligibility.ts";
import type { LineChange } from "../review/placement/suggestion.ts";
import { readMarker } from "../review/threads/marker.ts";
import { type Links, reasons } from "../review/writing/words.ts";
import { ruleSet } from "../rules/registry.ts";
import { commentAbove, type IgnorePlacement, type PlacedIgnore, placeIgnore, whyNoReason } from "./place-ignore.ts";
import { cannotIgnore, ignoreByHand, ignoreSuggested } from "./reply.ts";

/** A request in one of our threads to ignore its findings. */
export interface IgnoreRequest extends Omit<IgnorePlacement, "findings"> {
  /** The body of the comment that opens the thread. */
  readonly told: string;
  readonly path: string;
  /** The rules to ignore; empty for all rules in the comment. */
  readonly rules: readonly string[];
  /** The lines of the thread, from 1; null if the thread is outdated. */
  readonly lines: readonly [start: number, end: number] | null;
  readonly changes: readonly ChangedFile[];
  readonly links: Links;
}

/** If the findings are further apart, in lines, no place near them is searched for. */
const spanLimit = 200;

/**
 * The answer to `ignore`: a proved suggestion on the thread's own lines, or else which comment to add by hand and why.
 * Pure.
 */
export function answerIgnore(request: IgnoreRequest): string {
  const { analysis, told, path, rules, lines, links } = request;
  const meant = new Set(readMarker(told));
  const isMeant = ({ fingerprint, source, rule }: Finding): boolean =>
    meant.has(fingerprint) && source.path === path && (rules.length === 0 || rules.includes(rule));
  const isLate = analysis.findings.some((finding) => isOutOfTime(finding) && finding.source.path === path);
  if (isLate || request.budget?.spent(path) === true)
    return cannotIgnore("the time limit was reached before all of the file was checked");
  const findings = withoutNotes(analysis.findings.filter(isMeant));
  if (findings.length === 0) return cannotIgnore(goneReason(analysis.ignored.some(isMeant)));
  if (findings.every(({ rule }) => ruleSet.ignoreComments.some(({ id }) => id === rule))) {
    return cannotIgnore("the finding is about an ignore comment; correct or remove that comment instead");
  }
  if (/\.json$/i.test(path)) return cannotIgnore("JSON has no comments");
  const order: IgnorePlacement = { ...request, findings };
  const refusal = whyNoReason(order);
  if (refusal !== null) return cannotIgnore(`the comment would not work: ${refusal}`);
  const placed = lines === null ? null : placeIgnore(order, lines);
  const obstacle = placed === null ? noChange(order, path, lines) : obstacleTo(placed.change, order, request);
  if (placed !== null && obstacle === null) return ignoreSuggested(placed.change, findings, links);
  const byHand = placed ?? placeNearFindings(order);
  const comments = byHand?.comments ?? [commentAbove(order)];
  const { count: lineCount } = gitLines((findings[0] as Finding).source);
  return ignoreByHand({ path, lineCount, comments, exact: byHand !== null }, obstacle ?? "");
}

function obstacleTo(
  change: LineChange,
  { findings }: IgnorePlacement,
  { path, changes, analysis }: IgnoreRequest,
): string | null {
  if (analysis.ground.workspace.originOf(path).generated !== null) {
    return "the file is generated, and would be generated without the comment the next time";
  }
  const diff = readDiffs(changes).get(path);
  if (diff === undefined) return reasons.unchangedFile;
  return diff.ok ? whyNoSuggestion((findings[0] as Finding).source, diff.hunks, change) : diff.reason;
}

function placeNearFindings(order: IgnorePlacement): PlacedIgnore | null {
  const lines = order.findings.map(lineOf);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return last - first > spanLimit ? null : placeIgnore(order, [first, last]);
}

function noChange({ budget }: IgnorePlacement, path: string, lines: IgnoreRequest["lines"]): string {
  if (lines === null) return "the lines of this thread have changed";
  if (budget?.spent(path) === true) return "the time limit was reached before a place for it was proved";
  return "no comment on the lines of this thread would ignore only this finding";
}

/** Leaves out findings about ignore comments, which can't be ignored, unless there are no others. */
function withoutNotes(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.filter(({ rule }) => ruleSet.ignoreComments.every(({ id }) => id !== rule));
  return others.length > 0 ? others : findings;
}

function goneReason(ignored: boolean): string {
  return ignored ? "a comment in the file already ignores it" : "the finding no longer exists at the latest commit";
}
