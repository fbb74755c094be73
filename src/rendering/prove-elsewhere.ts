import type { Finding } from "../core/finding.ts";
import type { RenderProof } from "./compare-texts.ts";
import type { OtherUnit } from "./rendered-unit.ts";

/** Proves new texts of files, by path, in the units that are made from any of them, after the proof in their own unit. */
export function proveElsewhere(
  own: RenderProof,
  changed: ReadonlyMap<string, string>,
  known: readonly Finding[],
  others: readonly OtherUnit[],
): RenderProof {
  if (!own.ok) return own;
  for (const { files, objection } of others) {
    const reason = [...changed.keys()].some((path) => files.has(path)) ? objection(changed, known) : null;
    if (reason !== null) return { ok: false, reason };
  }
  return own;
}
