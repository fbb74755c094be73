import type { Finding } from "../core/finding.ts";
import { moveIntoContainer } from "../fix/move-into-container.ts";
import type { Composition, FixComposer } from "../review/placement/group-findings.ts";
import type { MaybeRendered } from "./fix-rendered.ts";
import { holdJoined, joinFixes } from "./join-fixes.ts";

/** What the room `review` needs to know about fixes: how several are combined, and proved. */
export function composerOf(analysis: MaybeRendered): FixComposer {
  return {
    compose: (findings) => joinFixes(analysis, findings),
    holds: (findings, edits) => holdJoined(analysis, findings, edits),
    moveBeside(findings, others) {
      const file = analysis.files.get(findings[0]?.source.path ?? "");
      // Fixes in rendered text are composed there, where the text of all templates is known.
      const isRendered = ({ fingerprint }: Finding): boolean => analysis.rendered?.members.has(fingerprint) === true;
      if (file === undefined || findings.some(isRendered)) return [];
      return moveIntoContainer(file, findings, others);
    },
  };
}

/** A composer that remembers its results: composing requires a proof, and a review can be planned several times. */
export function rememberingComposer({ compose, holds, moveBeside }: FixComposer): FixComposer {
  const known = new Map<string, Composition>();
  const held = new Map<string, boolean>();
  return {
    holds(findings, edits) {
      const key = JSON.stringify([findings.map(({ fingerprint }) => fingerprint), edits]);
      const answer = held.get(key) ?? holds(findings, edits);
      held.set(key, answer);
      return answer;
    },
    compose(findings) {
      const key = JSON.stringify(findings.map(({ fingerprint, proposal }) => [fingerprint, proposal?.operations]));
      const composition = known.get(key) ?? compose(findings);
      known.set(key, composition);
      return composition;
    },
    moveBeside,
  };
}
