import type { Finding } from "../core/finding.ts";
import type { RenderProof, RenderWish } from "./compare-texts.ts";
import type { OtherUnit } from "./rendered-unit.ts";

/** A change of files, by path, that was proved in the unit that it is placed for. */
interface ProvedChange {
  readonly changed: ReadonlyMap<string, string>;
  readonly wish: RenderWish;
  readonly known: readonly Finding[];
}

/** Proves a change in the other units that are made from one of its files, after the proof in its own unit. */
export function proveElsewhere(
  own: RenderProof,
  { changed, wish, known }: ProvedChange,
  others: readonly OtherUnit[],
): RenderProof {
  if (!own.ok) return own;
  // In other units, these are other documents.
  const made = [...wish.wanted, ...wish.allowed].map((one) => ({ ...one, document: -1 }));
  for (const { files, valuesFrom, objection } of others) {
    const isConcerned = [...changed.keys()].some((path) => files.has(path) || valuesFrom.has(path));
    const reason = isConcerned ? objection({ changed, known, made }) : null;
    if (reason !== null) return { ok: false, reason };
  }
  return own;
}
