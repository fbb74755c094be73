import type { Finding } from "../core/finding.ts";
import type { Proof, ProofLaw } from "../core/fix.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import { readDockerfile } from "../model/dockerfile/read-dockerfile.ts";
import { apiViolations } from "../model/kubernetes/api/violations.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { readManifests } from "../model/kubernetes/read-manifests.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import type { RuleTarget } from "../model/rule-target.ts";
import { type RuleOutcome, runRules } from "../rules/run-rules.ts";
import type { Change, ProofContext } from "./change.ts";
import { commentOperations, dockerfileOperations, yamlOperations } from "./compose.ts";
import { commentHarm, ignoreHarm, type ProvedTree } from "./prove-suppressions.ts";
import { type DockerfileChange, rereadDockerfile } from "./reread-dockerfile.ts";
import { rereadYaml, type YamlChange } from "./reread-yaml.ts";
import { sameValue } from "./same-value.ts";

/** What changes make of the objects and Dockerfiles of a tree. */
interface Changed {
  readonly manifests: Map<Manifest, Manifest>;
  readonly dockerfiles: Map<Dockerfile, Dockerfile>;
}

/**
 * Proves that changes, made together, do what they say and nothing else: they apply, every file still parses, what it
 * says differs by exactly what was declared, no line ending is lost and no comment but those declared, the API of every target version takes
 * the changed objects, the named findings are gone, what comments ignore stays ignored, and no finding of any rule has
 * appeared in what was changed or is related to it, but for notes that a fix says it leaves.
 */
export function proveChanges(ground: ProofContext, changes: readonly Change[]): Proof {
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
    const known = apiViolations(before, ground.settings.kubernetes);
    const fresh = apiViolations(after, ground.settings.kubernetes).find((violation) => !known.includes(violation));
    if (fresh !== undefined) return broken("is-valid", `the API would refuse it: ${fresh}`);
  }
  const workspace = ground.workspace.replace(changed);
  const replaced = new Map<RuleTarget, RuleTarget>([...changed.manifests, ...changed.dockerfiles]);
  const outcomes = new Map<RuleTarget, RuleOutcome>();
  const outcomeOf = (subject: RuleTarget): RuleOutcome => {
    const outcome = outcomes.get(subject) ?? runRules(ground.rules, subject, workspace, ground.settings);
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
  return proveCured(
    ground,
    changes.flatMap((change) => change.resolves),
    tree,
  );
}

function readAgain(ground: ProofContext, change: YamlChange, changed: Map<Manifest, Manifest>): Proof | null {
  for (const reread of rereadYaml(change)) {
    if (!reread.ok) return reread;
    const before = ground.manifestsOf(reread.before);
    const after = readManifests(reread.after).manifests;
    if (before.length !== after.length) return broken("parses", "the number of objects would change");
    for (const [index, manifest] of before.entries()) {
      const now = after[index] as Manifest;
      if (!sameValue(manifest.value, now.value)) changed.set(manifest, now);
    }
  }
  return null;
}

function buildAgain(
  ground: ProofContext,
  change: DockerfileChange,
  changed: Map<Dockerfile, Dockerfile>,
): Proof | null {
  const before = ground.dockerfileOf(change.file.source.path);
  if (before === undefined) return broken("parses", "the Dockerfile was not read");
  const reread = rereadDockerfile(change);
  if (!reread.ok) return reread;
  changed.set(before, readDockerfile(reread.after, before.build));
  return null;
}

function proveCured(
  ground: ProofContext,
  cured: readonly Finding[],
  { workspace, replaced, outcomeOf }: ProvedTree,
): Proof {
  const allowed = new Map<string, number>();
  const movable = new Map<string, number>();
  const affected = affectedBy(ground.workspace, workspace, replaced);
  for (const subject of affected) {
    for (const finding of ground.findingsOf(subject)) {
      count(allowed, finding.identity, 1);
      if (!replaced.has(subject)) count(movable, troubleOf(finding), 1);
    }
  }
  for (const { identity } of cured) count(allowed, identity, -1);
  const fresh: Finding[] = [];
  for (const subject of affected) {
    const { findings, errors } = outcomeOf(replaced.get(subject) ?? subject);
    if (errors.length > 0) return broken("cures", errors[0]?.message ?? "a rule failed");
    for (const finding of findings) {
      if (count(allowed, finding.identity, -1) < 0) fresh.push(finding);
      else count(movable, troubleOf(finding), -1);
    }
  }
  const told = new Set(cured.flatMap(({ proposal }) => proposal?.introduces ?? []));
  for (const finding of fresh) {
    if (cured.some(({ identity }) => identity === finding.identity)) {
      return broken("cures", `${finding.rule} would still stand`);
    }
    if (finding.severity === "info" && told.has(finding.rule)) continue;
    if (count(movable, troubleOf(finding), -1) < 0) return broken("cures", `${finding.rule} would appear`);
  }
  return { ok: true };
}

/** What is changed, and those that what it says is about, before or after. All as they stand now. */
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
  return workspace.unitOf(subject).filter((other) => {
    return other.podTemplate !== null && workspace.replicasOf(other).source === subject;
  });
}

/** What stays of a finding that is told at another place of an object which nobody has changed. */
function troubleOf({ rule, severity, source, object }: Finding): string {
  return JSON.stringify([rule, severity, source.path, object]);
}

function count(counts: Map<string, number>, key: string, step: number): number {
  const next = (counts.get(key) ?? 0) + step;
  counts.set(key, next);
  return next;
}

function broken(failed: ProofLaw, reason: string): Proof {
  return { ok: false, failed, reason };
}
