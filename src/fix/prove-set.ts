import { type Budget, unlimited } from "../core/budget.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Change, ProofContext, ReadFile } from "./change.ts";
import { composeFixes } from "./compose.ts";
import { judgeChanges, type Verdict } from "./prove.ts";

/** The most proofs to find the fixes that break a set. Fixes that are undecided by then are refused. */
const proofLimit = 100;

/**
 * Proves that the proved fixes hold together, across all files: applied at once, they must keep every law. A fix that
 * does not work with the ones before it loses its proof, by the law `stands-alone`.
 */
export function proveSet(
  ground: ProofContext,
  files: ReadonlyMap<string, ReadFile>,
  findings: readonly Finding[],
  budget: Budget = unlimited,
): readonly Finding[] {
  let proofs = 0;
  let late = false;
  const holds = (members: readonly Finding[]): boolean => {
    proofs += 1;
    late ||= budget.spent(members[0]?.source.path ?? "");
    if (late) return false;
    const changes = proofs > proofLimit ? null : changesOf(files, members);
    return changes !== null && holdsTogether(judgeChanges(ground, changes), members);
  };
  const accept = (accepted: readonly Finding[], candidates: readonly Finding[]): readonly Finding[] => {
    const all = [...accepted, ...candidates];
    if (candidates.length === 0 || holds(all)) return all;
    if (candidates.length === 1 || proofs > proofLimit || late) return accepted;
    const half = candidates.length >> 1;
    return accept(accept(accepted, candidates.slice(0, half)), candidates.slice(half));
  };
  const proved = findings.filter(isProved);
  const accepted = new Set(accept([], proved));
  const refused = new Set(proved.filter((finding) => !accepted.has(finding)));
  return findings.map((finding) => (refused.has(finding) ? withoutProof(finding, late) : finding));
}

function changesOf(files: ReadonlyMap<string, ReadFile>, findings: readonly Finding[]): Change[] | null {
  const changes: Change[] = [];
  for (const [path, members] of groupBy(findings, ({ source }) => source.path)) {
    const file = files.get(path);
    if (file === undefined) return null;
    const composition = composeFixes(
      file,
      members.flatMap(({ proposal }) => proposal ?? []),
    );
    if (!composition.ok) return null;
    changes.push({ file, edits: composition.edits, operations: composition.operations, resolves: members });
  }
  return changes;
}

/** Whether the fixes together introduce no findings, other than notes, that are not known from their own proofs. */
export function holdsTogether(verdict: Verdict, members: readonly Finding[]): boolean {
  if (!verdict.ok) return false;
  const known = new Set(members.flatMap(({ fix }) => fix?.introduced ?? []).map(({ rule, message }) => rule + message));
  return [...verdict.introduced, ...verdict.repairable].every(({ rule, message, severity }) => {
    return severity === "info" || known.has(rule + message);
  });
}

function isProved(finding: Finding): boolean {
  return finding.fix?.proof.ok === true;
}

function withoutProof(finding: Finding, late: boolean): Finding {
  if (finding.fix === null) return finding;
  const reason = late
    ? "the time limit was reached before it was proved together with the other fixes"
    : "together with the other fixes, it would cause a new finding";
  return { ...finding, fix: { ...finding.fix, proof: { ok: false, failed: "stands-alone", reason } } };
}
