import type { Edit } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import type { Proof } from "../core/fix.ts";
import type { YamlFile } from "../formats/yaml/yaml-file.ts";
import type { Ground } from "./change.ts";
import { composeFixes } from "./compose.ts";
import { proveChanges } from "./prove.ts";

/** The edits of several fixes of one file taken together, with their proof. */
export interface JointFix {
  readonly edits: readonly Edit[];
  readonly proof: Proof;
}

/** Makes the edits of a finding's fix and proves them. A fix that can't be made leaves its reason as advice. */
export function fixFinding(ground: Ground, file: YamlFile, finding: Finding): Finding {
  const { proposal } = finding;
  if (proposal === null) return finding;
  const joint = fixTogether(ground, file, [finding]);
  if (!("refused" in joint)) return { ...finding, fix: { ...proposal, ...joint } };
  const reason = `No fix is offered: ${joint.refused}.`;
  return { ...finding, advice: finding.advice === null ? reason : `${finding.advice} ${reason}` };
}

/** Makes one set of edits for several findings of a file and proves it; or says why there can be none. */
export function fixTogether(
  ground: Ground,
  file: YamlFile,
  findings: readonly Finding[],
): JointFix | { readonly refused: string } {
  const composition = composeFixes(
    file,
    findings.flatMap((finding) => finding.proposal ?? []),
  );
  if (!composition.ok) return { refused: composition.reason };
  const { edits, operations } = composition;
  return { edits, proof: proveChanges(ground, [{ file, edits, operations, cures: findings }]) };
}
