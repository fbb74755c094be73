import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { YamlFile } from "../formats/yaml/yaml-file.ts";
import type { Change, Ground } from "./change.ts";
import { composeFixes } from "./compose.ts";
import { proveChanges } from "./prove.ts";

/**
 * Proves that the proved fixes hold together, whatever their files: all of them made at once must keep every law. A
 * fix that does not go with those before it loses its proof, with the law `stands-alone`.
 */
export function proveSet(
  ground: Ground,
  files: ReadonlyMap<string, YamlFile>,
  findings: readonly Finding[],
): readonly Finding[] {
  const byFile = groupBy(findings.filter(isProved), ({ source }) => files.get(source.path));
  const accepted = new Map<YamlFile, readonly Finding[]>();
  const holds = (file: YamlFile, members: readonly Finding[]): boolean => {
    const changes = changesOf(new Map([...accepted, [file, members]]));
    return changes !== null && proveChanges(ground, changes).ok;
  };
  const everything = changesOf(byFile);
  if (everything !== null && proveChanges(ground, everything).ok) return findings;
  const refused = new Set<Finding>();
  for (const [file, members] of byFile) {
    if (file === undefined) continue;
    if (holds(file, members)) {
      accepted.set(file, members);
      continue;
    }
    for (const finding of members) {
      const grown = [...(accepted.get(file) ?? []), finding];
      if (holds(file, grown)) accepted.set(file, grown);
      else refused.add(finding);
    }
  }
  return findings.map((finding) => (refused.has(finding) ? withoutProof(finding) : finding));
}

function changesOf(byFile: ReadonlyMap<YamlFile | undefined, readonly Finding[]>): Change[] | null {
  const changes: Change[] = [];
  for (const [file, members] of byFile) {
    if (file === undefined) return null;
    const composition = composeFixes(
      file,
      members.flatMap(({ proposal }) => proposal ?? []),
    );
    if (!composition.ok) return null;
    changes.push({ file, edits: composition.edits, operations: composition.operations, cures: members });
  }
  return changes;
}

function isProved(finding: Finding): boolean {
  return finding.fix?.proof.ok === true;
}

function withoutProof(finding: Finding): Finding {
  if (finding.fix === null) return finding;
  const reason = "accepted together with the other fixes it would break a rule";
  return { ...finding, fix: { ...finding.fix, proof: { ok: false, failed: "stands-alone", reason } } };
}
