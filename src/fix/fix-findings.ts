import type { Edit } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import type { Proof } from "../core/fix.ts";
import { concernsDocument } from "../core/operation.ts";
import type { YamlDocument } from "../formats/yaml/yaml-file.ts";
import type { ProofContext, ReadFile } from "./change.ts";
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
  ground: ProofContext,
  files: ReadonlyMap<string, ReadFile>,
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
): Finding[] {
  const read = new Map<YamlDocument | ReadFile, number>();
  return findings.map((finding) => {
    const file = files.get(finding.source.path);
    const part = file && partToChange(file, finding);
    if (file === undefined || part === undefined || !wanted(finding)) return finding;
    const total = (read.get(part) ?? 0) + sizeOf(part);
    if (total > rereadLimit) return withoutFix(finding, "the document is too large to prove all fixes in it");
    read.set(part, total);
    return fixFinding(ground, file, finding);
  });
}

/** What a proof of the finding's fix reads again: the document of a YAML file, or all of a Dockerfile. */
function partToChange(file: ReadFile, { proposal }: Finding): YamlDocument | ReadFile | undefined {
  const [operation] = proposal?.operations ?? [];
  if (operation === undefined) return undefined;
  if (file.format === "dockerfile" || !concernsDocument(operation)) return file;
  return file.documents[operation.document];
}

function sizeOf(part: YamlDocument | ReadFile): number {
  return "source" in part ? part.source.text.length : part.range[1] - part.range[0];
}

/** Makes the edits of one finding's fix and proves them. A fix that can't be made leaves its reason as advice. */
export function fixFinding(ground: ProofContext, file: ReadFile, finding: Finding): Finding {
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
  ground: ProofContext,
  file: ReadFile,
  findings: readonly Finding[],
): JointFix | { readonly refused: string } {
  const composition = composeFixes(
    file,
    findings.flatMap((finding) => finding.proposal ?? []),
  );
  if (!composition.ok) return { refused: composition.reason };
  const { edits, operations } = composition;
  return { edits, proof: proveChanges(ground, [{ file, edits, operations, resolves: findings }]) };
}
