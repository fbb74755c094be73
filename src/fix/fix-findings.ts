import { type Budget, unlimited } from "../core/budget.ts";
import type { Edit } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import type { FixProposal, Proof } from "../core/fix.ts";
import { concernsComment, concernsDocument, type Operation } from "../core/operation.ts";
import { type Path, startsWith } from "../core/path.ts";
import type { YamlDocument } from "../formats/yaml/yaml-file.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../model/kubernetes/pod-template.ts";
import { objectsAt, type ProofContext, type ReadFile } from "./change.ts";
import { composeFixes, yamlOperations } from "./compose.ts";
import { foldOperations } from "./fold-operations.ts";
import { judgeChanges } from "./prove.ts";
import { holdsTogether } from "./prove-set.ts";
import { rereadSize } from "./reread-yaml.ts";

/** The edits of several fixes of one file together, with their proof. */
export interface JointFix {
  readonly edits: readonly Edit[];
  readonly proof: Proof;
  /** The operations that the edits carry out, including repairs of what the fixes write. */
  readonly operations: readonly Operation[];
  readonly repairs: readonly FixProposal[];
  /** Findings in what the fixes write that are not repaired. */
  readonly introduced: readonly Finding[];
}

/** The most characters that the proofs of fixes may read. Fixes beyond a limit are not offered. */
interface ProofLimit {
  /** The name, in messages, of the part of a file that `own` is for. */
  readonly name: string;
  /** The limit for one part of a file. */
  readonly own: number;
  /**
   * The limit for everything that is analyzed together: `least` plus `timesSize` times its size. Real repositories need
   * twice their size.
   */
  readonly shared: { readonly least: number; readonly timesSize: number };
}

const limits: Readonly<Record<"document" | "dockerfile" | "whole", ProofLimit>> = {
  /**
   * Each proof reads a document, or an item of a list in it, again. Reading this many characters takes some seconds.
   * Only a huge document full of problems comes near.
   */
  document: { name: "document", own: 2_000_000, shared: { least: 4_000_000, timesSize: 20 } },
  /**
   * Only the changed part of a Dockerfile is read again, but rules go through all of it. Of 2,500 Dockerfiles in public
   * repositories, the one with the most to prove needs 370,000 characters.
   */
  dockerfile: { name: "file", own: 1_200_000, shared: { least: 3_000_000, timesSize: 15 } },
  /** A file whose ignore comments change is read again as a whole. */
  whole: { name: "file", own: 400_000, shared: { least: 1_000_000, timesSize: 5 } },
};

/**
 * The most containers that the proofs for one object may check; further fixes are not offered. Each proof checks all
 * containers of the pod again, so this is enough for thirty containers with one problem each. Of 4,000 workloads in
 * public repositories, the one with the most to prove needs 152.
 */
const containerLimit = 1_000;

/**
 * However little text is read again, rules go through all of the object that a fix changes. So many characters are gone
 * through for one object, such as 200 fixes of one with 20,000.
 */
const objectLimit = 4_000_000;

/**
 * Makes the edits of each wanted finding's fix separately and proves them. If a fix can't be made, the finding gets the
 * reason as advice.
 */
export function fixFindings(
  ground: ProofContext,
  files: ReadonlyMap<string, ReadFile>,
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
  budget: Budget = unlimited,
): Finding[] {
  const [exceeds, exceedsInObject] = [counter(), counter()];
  const size = [...files.values()].reduce((sum, { source }) => sum + source.text.length, 0);
  return findings.map((finding) => {
    const file = files.get(finding.source.path);
    const part = file && partToChange(file, finding);
    if (file === undefined || part === undefined || !wanted(finding)) return finding;
    if (budget.spent(file.source.path)) return withoutFix(finding, "the time limit was reached before it was proved");
    const { name, own, shared } = limitOf(part, finding);
    const cost = sizeToRead(file, part, finding);
    if (exceeds(part, cost, own)) return withoutFix(finding, `the ${name} is too large to prove all fixes in it`);
    if (exceeds(shared, cost, shared.least + shared.timesSize * size)) {
      return withoutFix(finding, "there is too much to prove in all files together");
    }
    const changed = changedBy(ground, part, finding);
    const [object] = changed;
    const length = object === undefined ? 0 : sizeOfObject(object, ground.manifestsOf(object.document).length);
    if (exceedsInObject(object, length, objectLimit)) {
      return withoutFix(finding, "the object is too large to prove all fixes in it");
    }
    const manifest = manifestOf(changed, finding);
    const containers = manifest?.podTemplate?.containers.length ?? 0;
    if (exceeds(manifest, containers, containerLimit)) {
      return withoutFix(finding, "the pod has too many containers to prove all fixes in it");
    }
    try {
      return fixFinding(ground, file, finding);
    } catch (error) {
      return withoutFix(finding, proofFailed(error));
    }
  });
}

/** Adds up the costs of things. True for a cost that exceeds a limit: it is not added. */
function counter(): (what: unknown, cost: number, limit: number) => boolean {
  const spent = new Map<unknown, number>();
  return (what, cost, limit) => {
    const total = (spent.get(what) ?? 0) + cost;
    if (total <= limit) spent.set(what, total);
    return total > limit;
  };
}

/** The reason for a missing fix if its proof threw an error: a bug in this program only costs that fix. */
export function proofFailed(error: unknown): string {
  return `its proof failed because of a bug in Kubesuggest (${String(error)})`;
}

/** What a finding's fix changes: a document of a YAML file, or the whole file for Dockerfiles and changed comments. */
function partToChange(file: ReadFile, { proposal }: Finding): YamlDocument | ReadFile | undefined {
  const [operation] = proposal?.operations ?? [];
  if (operation === undefined) return undefined;
  if (file.format === "dockerfile" || !concernsDocument(operation)) return file;
  return file.documents[operation.document];
}

function limitOf(part: YamlDocument | ReadFile, { proposal }: Finding): ProofLimit {
  if (!("source" in part)) return limits.document;
  const readsAll = part.format === "yaml" || proposal?.operations.some(concernsComment) === true;
  return readsAll ? limits.whole : limits.dockerfile;
}

function sizeToRead(file: ReadFile, part: YamlDocument | ReadFile, { proposal }: Finding): number {
  if ("source" in part || file.format === "dockerfile") return file.source.text.length;
  return rereadSize(file, part, yamlOperations(proposal?.operations ?? []));
}

/** The object that a proof of the finding's fix changes: itself, and each of its pod templates. */
function changedBy(ground: ProofContext, part: YamlDocument | ReadFile, { proposal }: Finding): readonly Manifest[] {
  const [operation] = yamlOperations(proposal?.operations ?? []);
  return "source" in part || operation === undefined ? [] : objectsAt(ground.manifestsOf(part), operation.path);
}

/** How long an object is; of several in a list, about. */
function sizeOfObject({ document, root }: Manifest, inDocument: number): number {
  const [start, end] = document.range;
  return (end - start) / (root.length === 0 ? 1 : inDocument);
}

/** Of an object with several pod templates, the one that the finding's fix changes. */
function manifestOf(changed: readonly Manifest[], { proposal }: Finding): Manifest | undefined {
  const [operation] = yamlOperations(proposal?.operations ?? []);
  const pods = changed.find(({ scope, root, podTemplate }) => {
    const isOfPods = scope === "pods" && podTemplate !== null && operation !== undefined;
    return isOfPods && isInPods(operation.path.slice(root.length), podTemplate);
  });
  return pods ?? changed[0];
}

function isInPods(path: Path, { path: own, containers, judged }: PodTemplate): boolean {
  return (
    judged === "here" && (startsWith(path, own) || containers.some((container) => startsWith(path, container.path)))
  );
}

/** Makes the edits of one finding's fix and proves them. If it can't be made, the finding gets the reason as advice. */
export function fixFinding(ground: ProofContext, file: ReadFile, finding: Finding): Finding {
  if (finding.proposal === null) return finding;
  const joint = fixTogether(ground, file, [finding]);
  if ("refused" in joint) return withoutFix(finding, joint.refused);
  const { edits, proof, operations, repairs, introduced } = joint;
  const proposal = withRepairs({ ...finding.proposal, operations }, repairs, introduced);
  const notes = introduced.map(({ rule, message }) => ({ rule, message }));
  return {
    ...finding,
    proposal,
    fix: { ...proposal, edits, proof, ...(notes.length === 0 ? {} : { introduced: notes }) },
  };
}

/** Adds the risks of repairs and of introduced warnings to a fix. If there are any, the fix is for review. */
function withRepairs(
  proposal: FixProposal,
  repairs: readonly FixProposal[],
  introduced: readonly Finding[],
): FixProposal {
  const warnings = introduced.filter(({ severity }) => severity !== "info").map(({ message }) => message);
  const risks = [...new Set([...repairs.flatMap(({ risk }) => risk ?? []), ...warnings])];
  if (risks.length === 0) return proposal;
  return { ...proposal, applicability: "review", risk: [proposal.risk ?? [], risks].flat().join(" ") };
}

function withoutFix(finding: Finding, why: string): Finding {
  const reason = `No fix is offered: ${why}.`;
  return { ...finding, advice: finding.advice === null ? reason : `${finding.advice} ${reason}` };
}

/** What a fix writes may need a fix itself, and so on. At most this many rounds of such repairs are tried. */
const maximumRepairs = 3;

/** Makes one set of edits for several findings of a file and proves it, or returns why there can't be one. */
export function fixTogether(
  ground: ProofContext,
  file: ReadFile,
  findings: readonly Finding[],
): JointFix | { readonly refused: string } {
  const proposals = findings.flatMap((finding) => finding.proposal ?? []);
  let joint = composeAndProve(ground, file, findings, proposals);
  const repairs: FixProposal[] = [];
  for (let round = 0; round < maximumRepairs && "edits" in joint && joint.repairable.length > 0; round += 1) {
    const further = joint.repairable.flatMap(({ proposal }) => proposal ?? []);
    const folded = foldOperations(
      file,
      joint.operations,
      further.flatMap(({ operations }) => operations),
    );
    if (folded === null) break;
    const next = composeAndProve(ground, file, findings, [{ title: "", applicability: "safe", operations: folded }]);
    if (!("edits" in next) || !next.proof.ok) break;
    joint = next;
    repairs.push(...further);
  }
  if ("refused" in joint) return joint;
  const { repairable, ...made } = joint;
  const worst = repairable.find(({ severity }) => severity === "error");
  const reason = `a finding of ${worst?.rule} would appear`;
  const proof: Proof = worst === undefined ? made.proof : { ok: false, failed: "resolves", reason };
  return { ...made, proof, repairs, introduced: [...made.introduced, ...repairable] };
}

/**
 * Whether the edits of several proved fixes, made separately, are right when all are applied, as when people accept one
 * suggestion after the other.
 */
export function holdTogether(
  ground: ProofContext,
  file: ReadFile,
  findings: readonly Finding[],
  edits: readonly Edit[],
): boolean {
  const composition = composeFixes(
    file,
    findings.flatMap(({ proposal }) => proposal ?? []),
  );
  if (!composition.ok) return false;
  const change = { file, edits, operations: composition.operations, resolves: findings };
  return holdsTogether(judgeChanges(ground, [change]), findings);
}

type MadeFix = Omit<JointFix, "repairs"> & { readonly repairable: readonly Finding[] };

function composeAndProve(
  ground: ProofContext,
  file: ReadFile,
  findings: readonly Finding[],
  proposals: readonly FixProposal[],
): MadeFix | { readonly refused: string } {
  const composition = composeFixes(file, proposals);
  if (!composition.ok) return { refused: composition.reason };
  const { edits, operations } = composition;
  const verdict = judgeChanges(ground, [{ file, edits, operations, resolves: findings }]);
  if (!verdict.ok) return { edits, operations, proof: verdict, introduced: [], repairable: [] };
  const { introduced, repairable } = verdict;
  return { edits, operations, proof: { ok: true }, introduced, repairable };
}
