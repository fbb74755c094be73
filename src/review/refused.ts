import type { Finding } from "../core/finding.ts";
import type { PlacedComment, PlacedComments } from "./placement/place-comments.ts";

/**
 * Whether the platform rejected the comment of a draft. `refused` holds the fingerprints of the findings in such
 * comments.
 */
export function isRefused({ findings }: PlacedComment, refused: ReadonlySet<string>): boolean {
  return findings.some(({ fingerprint }) => refused.has(fingerprint));
}

/**
 * The same drafts, with `why` as the reason why the findings of rejected ones have no comment or suggestion, in half a
 * sentence.
 */
export function explainRefused(
  { drafts, obstacles, unplaced }: PlacedComments,
  refused: ReadonlySet<string>,
  why: string,
): PlacedComments {
  const all = drafts.filter((draft) => isRefused(draft, refused));
  const reasonsOf = (some: readonly PlacedComment[]): [Finding, string][] =>
    some.flatMap(({ findings }) => findings.map((finding): [Finding, string] => [finding, why]));
  return {
    drafts,
    obstacles: new Map([...obstacles, ...reasonsOf(all.filter(({ suggestion }) => suggestion !== null))]),
    unplaced: new Map([...unplaced, ...reasonsOf(all)]),
  };
}
