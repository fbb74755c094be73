import { type Budget, unlimited } from "../core/budget.ts";
import { applyEdits, areApart, type Edit, sortEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { concernsDocument } from "../core/operation.ts";
import { fixTogether, holdTogether } from "../fix/fix-findings.ts";
import { proveSet } from "../fix/prove-set.ts";
import { type MaybeRendered, placeChanges, type Rendering, unitOf } from "./fix-rendered.ts";

/** The edits of several fixes of one file, proved together, or why they can't be made together, in half a sentence. */
export type JoinedFixes =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

/** Combines the fixes of some findings in one file into one change, and proves it. */
export function joinFixes(
  { files, ground, rendered = null }: MaybeRendered,
  findings: readonly Finding[],
): JoinedFixes {
  if (rendered !== null && findings.some(({ fingerprint }) => rendered.members.has(fingerprint))) {
    return joinRendered(rendered, findings);
  }
  const file = files.get(findings[0]?.source.path ?? "");
  if (file === undefined) return { ok: false, reason: "the file was not read" };
  const joint = fixTogether(ground, file, findings);
  if ("refused" in joint) return { ok: false, reason: joint.refused };
  return joint.proof.ok ? { ok: true, edits: joint.edits } : { ok: false, reason: joint.proof.reason };
}

/**
 * Whether the separate edits of several proved fixes of one file are still right when all are made. In charts, they are
 * if they result in the one change that was proved for all of them.
 */
export function holdJoined(analysis: MaybeRendered, findings: readonly Finding[], edits: readonly Edit[]): boolean {
  const { files, ground, rendered = null } = analysis;
  const [first] = findings;
  if (first === undefined) return false;
  if (rendered?.members.has(first.fingerprint) !== true) {
    const file = files.get(first.source.path);
    return file !== undefined && holdTogether(ground, file, findings, edits);
  }
  const joint = joinFixes(analysis, findings);
  if (!joint.ok || !areApart(sortEdits(edits))) return false;
  return applyEdits(first.source.text, joint.edits) === applyEdits(first.source.text, edits);
}

/** Proves fixes together, as long as the budget lasts. Those of charts are proved by rendering, each on its own. */
export function proveTogether(
  head: MaybeRendered,
  fixed: readonly Finding[],
  budget: Budget = unlimited,
): readonly Finding[] {
  const { rendered = null } = head;
  if (rendered === null) return proveSet(head.ground, head.files, fixed, budget);
  const isRendered = ({ fingerprint }: Finding): boolean => rendered.members.has(fingerprint);
  const proved = proveSet(
    head.ground,
    head.files,
    fixed.filter((finding) => !isRendered(finding)),
    budget,
  );
  let next = 0;
  return fixed.map((finding) => {
    if (isRendered(finding)) return finding;
    next += 1;
    return proved[next - 1] as Finding;
  });
}

function joinRendered(rendering: Rendering, findings: readonly Finding[]): JoinedFixes {
  const [only] = findings;
  // One change of values may be the fix for several charts, and is proved in all of them.
  if (only?.fix != null && findings.every(({ fix }) => sameEdits(fix, only.fix))) {
    return { ok: true, edits: only.fix.edits };
  }
  const { raw, members } = rendering;
  const all = findings.map(({ fingerprint }) => members.get(fingerprint) ?? []);
  const path = all[0]
    ?.map(({ source }) => source.path)
    .find((one) => all.every((some) => some.some(({ source }) => source.path === one)));
  const chosen = all.flatMap((some) => some.find(({ source }) => source.path === path) ?? []);
  const file = raw.files.get(path ?? "");
  const [first] = chosen;
  const unit = first === undefined ? undefined : unitOf(rendering, first);
  if (file === undefined || path === undefined || unit === undefined)
    return { ok: false, reason: "they are not rendered together" };
  const joint = fixTogether(raw.ground, file, chosen);
  if ("refused" in joint) return { ok: false, reason: joint.refused };
  if (!joint.proof.ok) return { ok: false, reason: joint.proof.reason };
  const operations = joint.operations.filter(concernsDocument);
  const [placement] = placeChanges(rendering, unit, [{ path, edits: joint.edits, operations, findings: all }]);
  if (placement === undefined || "refused" in placement) {
    return { ok: false, reason: placement?.refused ?? "it was not tried" };
  }
  const isHere = placement.source.path === only?.source.path;
  return isHere ? { ok: true, edits: placement.edits } : { ok: false, reason: "they belong into different files" };
}

function sameEdits(one: Fix | null, other: Fix | null): boolean {
  return one !== null && other !== null && JSON.stringify(one.edits) === JSON.stringify(other.edits);
}
