import type { Finding } from "../core/finding.ts";
import type { FailedProof, Proof, ProofLaw } from "../core/fix.ts";
import { identityIn } from "../core/identity.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import { readDockerfile } from "../model/dockerfile/read-dockerfile.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { readManifests, rereadManifests } from "../model/kubernetes/read-manifests.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import { freshViolation } from "../rules/fresh-violation.ts";
import { type ChangedTree, changedTree, rerunChanged, rerunRules } from "../rules/rerun-rules.ts";
import { type FindingMark, type RuleOutcome, runRules } from "../rules/run-rules.ts";
import { type Change, objectsAt, type ProofContext } from "./change.ts";
import { commentOperations, dockerfileOperations, yamlOperations } from "./compose.ts";
import { commentHarm, ignoreHarm, type ProvedTree } from "./prove-suppressions.ts";
import { userHarm } from "./prove-users.ts";
import { type DockerfileChange, rereadDockerfile } from "./reread-dockerfile.ts";
import { type Reread, rereadYaml, type YamlChange } from "./reread-yaml.ts";
import { sameValue } from "./same-value.ts";
import { isWritten } from "./written.ts";

/** The changed objects and Dockerfiles of a tree: the new version of each by the old one. */
interface Changed {
  readonly manifests: Map<Manifest, Manifest>;
  readonly dockerfiles: Map<Dockerfile, Dockerfile>;
}

/**
 * The result of proving changes. If they keep the laws, there may still be two kinds of findings in what they write:
 * those in `repairable` have a fix; those in `introduced` have none and are not errors.
 */
export type Verdict =
  | { readonly ok: true; readonly introduced: readonly Finding[]; readonly repairable: readonly Finding[] }
  | FailedProof;

/** Proves changes without repairs: a repairable finding in what they write refutes them, unless it is a note. */
export function proveChanges(ground: ProofContext, changes: readonly Change[]): Proof {
  const verdict = judgeChanges(ground, changes);
  if (!verdict.ok) return verdict;
  const worst = verdict.repairable.find(({ severity }) => severity !== "info");
  return worst === undefined ? { ok: true } : broken("resolves", `a finding of ${worst.rule} would appear`);
}

/**
 * Judges whether changes, made together, do what they declare and nothing else:
 *
 * - They apply, every file still parses, and the data differs by exactly what was declared.
 * - No line ending is lost, and no comment except those declared.
 * - Every RUN has the rights that it needs, and the API of every target version accepts the changed objects.
 * - The findings to resolve are gone, and what comments ignore stays ignored.
 * - No finding of any rule has appeared elsewhere in the changed objects or those related to them, except for notes
 *   that a fix declares in `introduces` and findings that it `reveals`.
 */
export function judgeChanges(ground: ProofContext, changes: readonly Change[]): Verdict {
  const changed: Changed = { manifests: new Map(), dockerfiles: new Map() };
  for (const { file, edits, operations } of changes) {
    const comments = commentOperations(operations);
    const failure =
      file.format === "yaml"
        ? readAgain(ground, { file, edits, operations: yamlOperations(operations), comments }, changed.manifests)
        : buildAgain(
            ground,
            { file, edits, operations: dockerfileOperations(operations), comments },
            changed.dockerfiles,
          );
    if (failure !== null) return failure;
  }
  for (const [before, after] of changed.manifests) {
    const fresh = freshViolation(before, after, ground.settings.kubernetes, ground.violationsOf);
    if (fresh !== null) return broken("is-valid", `the Kubernetes API would reject it: ${fresh}`);
  }
  const workspace = ground.workspace.replace(changed);
  const replaced = new Map<RuleTarget, RuleTarget>([...changed.manifests, ...changed.dockerfiles]);
  const originals = new Map([...replaced].map(([before, after]) => [after, before]));
  const changedGround = changedTree(ground.rules, workspace, replaced);
  const outcomes = new Map<RuleTarget, RuleOutcome>();
  const outcomeOf = (subject: RuleTarget): RuleOutcome => {
    const outcome = outcomes.get(subject) ?? outcomeIn(ground, subject, changedGround, originals);
    outcomes.set(subject, outcome);
    return outcome;
  };
  const tree = { workspace, replaced, outcomeOf };
  for (const change of changes) {
    const harm = commentHarm(ground, change, tree);
    if (harm !== null) return broken("changes-nothing-else", harm);
  }
  const harm = ignoreHarm(ground, changed.manifests, tree);
  if (harm !== null) return broken("changes-nothing-else", harm);
  return judgeFindings(ground, changes, tree);
}

/** The results of the rules for a target in a changed tree. Only rules that the changes may affect are run again. */
function outcomeIn(
  { rules, settings, outcomeOf }: ProofContext,
  subject: RuleTarget,
  tree: ChangedTree,
  originals: ReadonlyMap<RuleTarget, RuleTarget>,
): RuleOutcome {
  const before = originals.get(subject);
  if (before === undefined) return rerunRules(rules, subject, outcomeOf(subject), tree, settings);
  if (!isManifest(before) || !isManifest(subject)) return runRules(rules, subject, tree.workspace, settings);
  return rerunChanged(rules, { before, now: subject }, outcomeOf(before), tree, settings);
}

function readAgain(ground: ProofContext, change: YamlChange, changed: Map<Manifest, Manifest>): FailedProof | null {
  // Ignore comments are found by their places in the text. Rereading only a part does not update those places.
  const parts = ground.ignores.work(change.file.source.path) ? "whole" : "in parts";
  for (const reread of rereadYaml(change, parts)) {
    if (!reread.ok) return reread;
    const failure = reread.part === null ? noteChanges(ground, reread, changed) : notePart(ground, reread, changed);
    if (failure !== null) return failure;
  }
  return null;
}

function noteChanges(
  ground: ProofContext,
  reread: Extract<Reread, { ok: true }>,
  changed: Map<Manifest, Manifest>,
): FailedProof | null {
  const before = ground.manifestsOf(reread.before);
  const after = readManifests(reread.after).manifests;
  if (before.length !== after.length) return broken("parses", "the number of objects would change");
  for (const [index, manifest] of before.entries()) {
    const now = after[index] as Manifest;
    if (isChanged(manifest, now)) changed.set(manifest, now);
  }
  return null;
}

/** Like `noteChanges`, for a reread part of a document, in which only one object can have changed. */
function notePart(
  ground: ProofContext,
  { before, after, part }: Extract<Reread, { ok: true }>,
  changed: Map<Manifest, Manifest>,
): FailedProof | null {
  const [document] = after.documents;
  const manifests = objectsAt(ground.manifestsOf(before), part ?? []);
  if (manifests.length === 0 || document === undefined)
    return noteChanges(ground, { ok: true, before, after, part }, changed);
  const again = rereadManifests(manifests, document);
  if (again === null) return broken("parses", "the number of objects would change");
  for (const [index, manifest] of manifests.entries()) {
    const now = again[index] as Manifest;
    if (isChanged(manifest, now)) changed.set(manifest, now);
  }
  return null;
}

/**
 * Whether a manifest has changed. One that represents a single pod template of an object is compared by its pods only.
 * A template that is `judged` apart never counts as changed, since its containers belong to another template.
 */
function isChanged(before: Manifest, now: Manifest): boolean {
  if (before === now) return false;
  if (before.scope === "object") return !sameValue(before.value, now.value);
  const [pods, podsNow] = [before.podTemplate, now.podTemplate];
  if (pods?.judged === "apart") return false;
  const containers = podsNow?.containers ?? [];
  return (
    !sameValue(pods?.spec ?? null, podsNow?.spec ?? null) ||
    pods?.containers.length !== containers.length ||
    containers.some(({ value }, index) => !sameValue(pods.containers[index]?.value ?? null, value))
  );
}

function buildAgain(
  ground: ProofContext,
  change: DockerfileChange,
  changed: Map<Dockerfile, Dockerfile>,
): FailedProof | null {
  const before = ground.dockerfileOf(change.file.source.path);
  if (before === undefined) return broken("parses", "the Dockerfile was not read");
  const reread = rereadDockerfile(change);
  if (!reread.ok) return reread;
  const after = readDockerfile(reread.after, before.build, before);
  const harm = userHarm(before, after, change.operations);
  if (harm !== null) return broken("is-valid", `a build would stop: ${harm}`);
  changed.set(before, after);
  return null;
}

function judgeFindings(ground: ProofContext, changes: readonly Change[], tree: ProvedTree): Verdict {
  const resolved = changes.flatMap((change) => change.resolves);
  const accepted = new Set(resolved.flatMap(({ proposal }) => proposal?.introduces ?? []));
  const reveals = resolved.some(({ proposal }) => proposal?.reveals === true);
  const introduced: Finding[] = [];
  const repairable: Finding[] = [];
  const appeared = newFindings(ground, resolved, tree);
  if ("ok" in appeared) return appeared;
  for (const { finding, before, after } of appeared) {
    const { rule, severity, source, identity } = finding;
    if (resolved.some((other) => other.identity === identity))
      return broken("resolves", `the finding of ${rule} would remain`);
    const isKnown = (): boolean => ground.outcomeOf(before).marks.some((known) => known.rule === rule);
    if (accepted.has(rule) && (severity === "info" || isKnown())) continue;
    if (severity !== "error" && reveals) continue;
    if (!isWritten(finding, before, after, changes)) return broken("resolves", `a finding of ${rule} would appear`);
    if (!ground.isOn(rule, source.path, finding.object?.namespace)) continue;
    if (finding.proposal !== null) repairable.push(finding);
    else if (severity === "error") return broken("resolves", `a finding of ${rule} would appear`);
    else introduced.push(finding);
  }
  return { ok: true, introduced, repairable };
}

/** A finding that did not exist before the changes, with its target before and after them. */
interface NewFinding {
  readonly finding: Finding;
  readonly before: RuleTarget;
  readonly after: RuleTarget;
}

/**
 * The findings that the changes introduce, without those that only move to another place in an unchanged object. A
 * target for which no rule ran again has none.
 */
function newFindings(
  ground: ProofContext,
  resolved: readonly Finding[],
  { workspace, replaced, outcomeOf }: ProvedTree,
): readonly NewFinding[] | FailedProof {
  const allowed = new Map<string, number>();
  const movable = new Map<string, number>();
  const affected: { readonly target: RuleTarget; readonly after: RuleTarget; readonly outcome: RuleOutcome }[] = [];
  const again = new Set(resolved.map(({ identity }) => identity));
  const rules = new Set(resolved.map(({ rule }) => rule));
  // Marks that stay the same would count once on either side, so they are skipped, except those of resolved findings.
  const isCounted = (mark: FindingMark, outcome: RuleOutcome): boolean => {
    return outcome.isRun(mark.rule) || (rules.has(mark.rule) && again.has(mark.identity));
  };
  for (const target of affectedBy(ground.workspace, workspace, replaced)) {
    const before = ground.outcomeOf(target);
    const after = replaced.get(target) ?? target;
    const outcome = outcomeOf(after);
    const [error] = outcome.errors;
    if (error !== undefined) return broken("resolves", error.message);
    // No rule ran again for this target.
    if (outcome === before) continue;
    affected.push({ target, after, outcome });
    for (const mark of before.marks) {
      if (!isCounted(mark, outcome)) continue;
      count(allowed, mark.identity, 1);
      if (!replaced.has(target)) count(movable, troubleOf(mark), 1);
    }
  }
  for (const { identity } of resolved) count(allowed, identity, -1);
  const fresh: NewFinding[] = [];
  for (const { target, after, outcome } of affected) {
    outcome.marks.forEach((mark, index) => {
      if (!isCounted(mark, outcome)) return;
      const identity = identityBefore(target, mark);
      if (count(allowed, identity, -1) < 0) {
        fresh.push({ finding: { ...outcome.findingAt(index), identity }, before: target, after });
      } else if (movable.size > 0) count(movable, troubleOf(mark), -1);
    });
  }
  return fresh.filter(({ finding }) => again.has(finding.identity) || count(movable, troubleOf(finding), -1) < 0);
}

/** The identity of a finding after a change, with the object as it was called before: a fix may correct its namespace. */
function identityBefore(before: RuleTarget, { identity, object }: FindingMark): string {
  if (!isManifest(before) || object === null) return identity;
  const { apiVersion, kind, namespace, name } = before.object;
  const isSame =
    apiVersion === object.apiVersion && kind === object.kind && namespace === object.namespace && name === object.name;
  return isSame ? identity : identityIn(before.object, identity);
}

/** The changed targets and those related to them before or after the change, all in their unchanged versions. */
function affectedBy(
  before: Workspace,
  after: Workspace,
  replaced: ReadonlyMap<RuleTarget, RuleTarget>,
): ReadonlySet<RuleTarget> {
  const affected = new Set(replaced.keys());
  const originals = new Map([...replaced].map(([original, changed]) => [changed, original]));
  for (const [original, changed] of replaced) {
    for (const related of relatedTo(original, before)) affected.add(related);
    for (const related of relatedTo(changed, after)) affected.add(originals.get(related) ?? related);
  }
  return affected;
}

function relatedTo(subject: RuleTarget, workspace: Workspace): readonly RuleTarget[] {
  if (!("podTemplate" in subject)) return workspace.usesOf(subject).map(({ workload }) => workload);
  const services = workspace.servicesOf(subject).items;
  const workloads = workspace.workloadsOf(subject).items;
  const images = workspace.imagesOf(subject).map(({ dockerfile }) => dockerfile);
  if (subject.podTemplate !== null || workloads.length > 0) return [...services, ...workloads, ...images];
  return workspace.scaledBy(subject);
}

/** A key that stays the same if a finding moves to another place in an unchanged object. */
function troubleOf({ rule, severity, source, object }: FindingMark): string {
  return JSON.stringify([rule, severity, source.path, object]);
}

function count(counts: Map<string, number>, key: string, step: number): number {
  const next = (counts.get(key) ?? 0) + step;
  counts.set(key, next);
  return next;
}

function broken(failed: ProofLaw, reason: string): FailedProof {
  return { ok: false, failed, reason };
}
