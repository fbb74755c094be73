import type { Finding } from "../core/finding.ts";
import type { Draft, Drafts } from "./placement/place-comments.ts";
import { reasons } from "./writing/words.ts";

/** Whether the platform would not take the comment of a draft; `refused` has the fingerprints of such comments. */
export function isRefused({ findings }: Draft, refused: ReadonlySet<string>): boolean {
  return findings.some(({ fingerprint }) => refused.has(fingerprint));
}

/** The same drafts, with the platform's refusal as the reason why their findings have no comment or suggestion. */
export function explainRefused({ drafts, obstacles, unplaced }: Drafts, refused: ReadonlySet<string>): Drafts {
  const all = drafts.filter((draft) => isRefused(draft, refused));
  const reasonsOf = (some: readonly Draft[]): [Finding, string][] =>
    some.flatMap(({ findings }) => findings.map((finding): [Finding, string] => [finding, reasons.refusedComment]));
  return {
    drafts,
    obstacles: new Map([...obstacles, ...reasonsOf(all.filter(({ suggestion }) => suggestion !== null))]),
    unplaced: new Map([...unplaced, ...reasonsOf(all)]),
  };
}
