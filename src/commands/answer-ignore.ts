import type { Finding } from "../core/finding.ts";
import { readDiffs, suggestionObstacle } from "../review/anchor.ts";
import type { ChangedFile } from "../review/change.ts";
import { readMarker } from "../review/marker.ts";
import type { Links } from "../review/words.ts";
import { commentAbove, type IgnoreOrder, placeIgnore, reasonObstacle } from "./place-ignore.ts";
import { cannotIgnore, ignoreByHand, ignoreSuggested } from "./reply.ts";

/** A thread of ours and what it was asked to ignore. */
export interface IgnoreRequest extends Omit<IgnoreOrder, "findings"> {
  /** The body of the comment that opens the thread. */
  readonly told: string;
  readonly path: string;
  /** Null where the thread is outdated. */
  readonly lines: readonly [start: number, end: number] | null;
  readonly changes: readonly ChangedFile[];
  readonly links: Links;
}

/** The answer to `ignore`: a proved suggestion on the thread's own lines, else the line to put in by hand and why. Pure. */
export function answerIgnore(request: IgnoreRequest): string {
  const { analysis, told, path, lines, changes, links } = request;
  const meant = new Set(readMarker(told));
  const isMeant = ({ fingerprint, source }: Finding): boolean => meant.has(fingerprint) && source.path === path;
  const findings = analysis.findings.filter(isMeant);
  if (findings.length === 0) return cannotIgnore(goneReason(analysis.ignored.some(isMeant)));
  if (/\.json$/i.test(path)) return cannotIgnore("JSON has no comments");
  const order: IgnoreOrder = { ...request, findings };
  const void_ = reasonObstacle(order);
  if (void_ !== null) return cannotIgnore(`with these words the comment would not work, since ${void_}`);
  const change = lines === null ? null : placeIgnore(order, lines);
  if (change !== null) {
    const diff = readDiffs(changes).get(path);
    const source = (findings[0] as Finding).source;
    const obstacle =
      diff?.ok === true ? suggestionObstacle(source, diff.hunks, change) : "the diff does not show the file";
    if (obstacle === null) return ignoreSuggested(change, findings, links);
    return ignoreByHand({ path, ...commentAbove(order) }, obstacle, links);
  }
  const why =
    lines === null ? "the lines of this thread have changed" : "no comment on these lines would ignore just this";
  return ignoreByHand({ path, ...commentAbove(order) }, why, links);
}

function goneReason(ignored: boolean): string {
  return ignored ? "a comment in the file ignores it already" : "the finding does not stand at the head any more";
}
