import type { Edit } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import type { Proof } from "../core/fix.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { Ground } from "./change.ts";
import { composeFixes } from "./compose.ts";
import { proveChanges } from "./prove.ts";

/** The edits of several fixes of one file taken together, with their proof. */
export interface JointFix {
  readonly edits: readonly Edit[];
  readonly proof: Proof;
}

/**
 * Each proof reads a document again; a document's fixes are proved until so many characters are read, which takes some
 * ten seconds. Only a huge document full of problems comes near.
 */
const rereadLimit = 8_000_000;

/**
 * Makes the edits of the wanted findings' fixes, each on its own, and proves them. A fix that can't be made leaves its
 * reason as advice.
 */
export function fixFindings(
  ground: Ground,
  files: ReadonlyMap<string, YamlFile>,
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
): Finding[] {
  const read = new Map<YamlDocument, number>();
  return findings.map((finding) => {
    const file = files.get(finding.source.path);
    const document = file?.documents[finding.proposal?.operations[0]?.document ?? -1];
    if (file === undefined || document === undefined || !wanted(finding)) return finding;
    const [start, end] = document.range;
    const total = (read.get(document) ?? 0) + end - start;
    if (total > rereadLimit) return withoutFix(finding, "the document is too large to prove all fixes in it");
    read.set(document, total);
    return fixFinding(ground, file, finding);
  });
}

/** Makes the edits of one finding's fix and proves them. A fix that can't be made leaves its reason as advice. */
export function fixFinding(ground: Ground, file: YamlFile, finding: Finding): Finding {
  const { proposal } = finding;
  if (proposal === null) return finding;
  const joint = fixTogether(ground, file, [finding]);
  if ("refused" in joint) return withoutFix(finding, joint.refused);
  return { ...finding, fix: { ...proposal, ...joint } };
}

function withoutFix(finding: Finding, why: string): Finding {
  const reason = `No fix is offered: ${why}.`;
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
