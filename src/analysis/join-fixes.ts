import type { Edit } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import { fixTogether } from "../fix/fix-findings.ts";
import type { RenderedAnalysis } from "./analyze-rendered.ts";

/** The edits of several fixes of one file, proved together; or why they can't be made together, in half a sentence. */
export type JoinedFixes =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: string };

/** Makes the fixes of some findings of one file into one change of it, and proves that. */
export function joinFixes({ files, ground }: RenderedAnalysis, findings: readonly Finding[]): JoinedFixes {
  const file = files.get(findings[0]?.source.path ?? "");
  if (file === undefined) return { ok: false, reason: "the file was not read" };
  const joint = fixTogether(ground, file, findings);
  if ("refused" in joint) return { ok: false, reason: joint.refused };
  return joint.proof.ok ? { ok: true, edits: joint.edits } : { ok: false, reason: joint.proof.reason };
}
