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

/** The edits of several fixes of one file taken together, with their proof. */
export interface JointFix {
  readonly edits: readonly Edit[];
  readonly proof: Proof;
  /** What the edits amount to, repairs of what the fixes write among it. */
  readonly operations: readonly Operation[];
  readonly repairs: readonly FixProposal[];
  /** Findings in what is written that stay. */
  readonly introduced: readonly Finding[];
}

/** How much fixes may give to do: `own` for one part of a file, and for all that is analyzed together. In characters. */
interface ProofLimit {
  /** What the part is called. */
  readonly name: string;
  readonly own: number;
  /** So many at least, and so many times the size of all. Real repositories come to twice their size. */
  readonly shared: { readonly least: number; readonly timesSize: number };
}

const limits: Readonly<Record<"document" | "dockerfile" | "whole", ProofLimit>> = {
  /**
   * Each proof reads text again, a document or an item of a list in it. A document's fixes are proved until so many
   * characters are read, which takes some seconds. Only a huge document full of problems comes near.
   */
  document: { name: "document", own: 2_000_000, shared: { least: 4_000_000, timesSize: 20 } },
  /**
   * Of a Dockerfile, only what changes is read again, but rules go through all of it. Of 2,500 Dockerfiles of public
   * repositories, the one with the most to prove comes to 370,000 characters.
   */
  dockerfile: { name: "file", own: 1_200_000, shared: { least: 3_000_000, timesSize: 15 } },
  /** A file whose ignore comments change is read again as a whole. */
  whole: { name: "file", own: 400_000, shared: { least: 1_000_000, timesSize: 5 } },
};

/**
 * All rules are asked again about all containers of a pod that a fix changes. The fixes of one object are proved until
 * so many containers are looked at: all fixes of thirty containers with one problem each. Of 4,000 workloads of public
 * repositories, the one with the most to prove takes 152.
 */
const containerLimit = 1_000;

/**
 * Makes the edits of the wanted findings' fixes, each on its own, and proves them. A fix that can't be made leaves its
 * reason as advice.
 */
export function fixFindings(
  ground: ProofContext,
  files: ReadonlyMap<string, ReadFile>,
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
  budget: Budget = unlimited,
): Finding[] {
  const read = new Map<unknown, number>();
  const size = [...files.values()].reduce((sum, { source }) => sum + source.text.length, 0);
  const exceeds = (what: unknown, cost: number, limit: number): boolean => {
    const total = (read.get(what) ?? 0) + cost;
    if (total <= limit) read.set(what, total);
    return total > limit;
  };
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
    const manifest = manifestOf(ground, part, finding);
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

/** Why there is no fix where its proof threw: a mistake in this program costs one fix, and not all that is to be said. */
export function proofFailed(error: unknown): string {
  return `its proof failed because of a bug in Kubesuggest (${String(error)})`;
}

/** What a proof of the finding's fix changes: the document of a YAML file, or all of a Dockerfile. */
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

/** The object that a proof of the finding's fix changes; of several pod templates, the one that the fix changes. */
function manifestOf(ground: ProofContext, part: YamlDocument | ReadFile, { proposal }: Finding): Manifest | undefined {
  const [operation] = yamlOperations(proposal?.operations ?? []);
  if ("source" in part || operation === undefined) return undefined;
  const manifests = objectsAt(ground.manifestsOf(part), operation.path);
  return (
    manifests.find(({ scope, root, podTemplate }) => {
      return scope === "pods" && podTemplate !== null && isInPods(operation.path.slice(root.length), podTemplate);
    }) ?? manifests[0]
  );
}

function isInPods(path: Path, { path: own, containers, judged }: PodTemplate): boolean {
  return (
    judged === "here" && (startsWith(path, own) || containers.some((container) => startsWith(path, container.path)))
  );
}

/** Makes the edits of one finding's fix and proves them. A fix that can't be made leaves its reason as advice. */
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

/** A fix is for review where something that it writes, or that repairs what it writes, is. */
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

/** A fix may write what needs a fix of its own, and that one again; so often it is looked at. */
const maximumRepairs = 3;

/** Makes one set of edits for several findings of a file and proves it; or says why there can be none. */
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
 * Whether the edits of several proved fixes, each made for itself, are right once all are made: what people get who
 * accept one suggestion after the other.
 */
export function standTogether(
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
