import type { Finding } from "../core/finding.ts";
import type { Proof, ProofLaw } from "../core/fix.ts";
import { apiViolations } from "../model/api/violations.ts";
import type { Manifest } from "../model/manifest.ts";
import { readManifests } from "../model/read-manifests.ts";
import type { Workspace } from "../model/workspace.ts";
import { kubernetesRules } from "../rules/index.ts";
import { runRules } from "../rules/run-rules.ts";
import type { Change, Ground } from "./change.ts";
import { rereadChange } from "./reread.ts";
import { sameValue } from "./same-value.ts";

/**
 * Proves that changes, made together, do what they say and nothing else: they apply, every document still parses,
 * the data differs by exactly what was declared, no comment or line ending is lost, the API of every target version
 * takes the changed objects, the named findings are gone and no finding of any rule has appeared in the changed
 * objects or those related to them.
 */
export function proveChanges(ground: Ground, changes: readonly Change[]): Proof {
  const replaced = new Map<Manifest, Manifest>();
  for (const change of changes) {
    for (const reread of rereadChange(change)) {
      if (!reread.ok) return reread;
      const before = ground.manifestsOf(reread.before);
      const after = readManifests(reread.after).manifests;
      if (before.length !== after.length) return broken("parses", "the number of objects would change");
      for (const [index, manifest] of before.entries()) {
        const changed = after[index] as Manifest;
        if (!sameValue(manifest.value, changed.value)) replaced.set(manifest, changed);
      }
    }
  }
  for (const [before, after] of replaced) {
    const known = apiViolations(before, ground.settings.kubernetes);
    const fresh = apiViolations(after, ground.settings.kubernetes).find((violation) => !known.includes(violation));
    if (fresh !== undefined) return broken("is-valid", `the API would refuse it: ${fresh}`);
  }
  return proveCured(
    ground,
    changes.flatMap((change) => change.cures),
    replaced,
  );
}

function proveCured(ground: Ground, cured: readonly Finding[], replaced: ReadonlyMap<Manifest, Manifest>): Proof {
  const context = { settings: ground.settings, workspace: ground.workspace.replace(replaced) };
  const allowed = new Map<string, number>();
  const affected = affectedBy(ground.workspace, context.workspace, replaced);
  for (const manifest of affected) {
    for (const { identity } of ground.findingsOf(manifest)) count(allowed, identity, 1);
  }
  for (const { identity } of cured) count(allowed, identity, -1);
  for (const manifest of affected) {
    const outcome = runRules(kubernetesRules, replaced.get(manifest) ?? manifest, context);
    for (const finding of outcome.findings) {
      if (count(allowed, finding.identity, -1) >= 0) continue;
      const again = cured.some(({ identity }) => identity === finding.identity);
      return broken("cures", again ? `${finding.rule} would still stand` : `${finding.rule} would appear`);
    }
    if (outcome.errors.length > 0) return broken("cures", outcome.errors[0]?.message ?? "a rule failed");
  }
  return { ok: true };
}

/** The changed objects, and those that what they say is about, before or after. All as they stand now. */
function affectedBy(
  before: Workspace,
  after: Workspace,
  replaced: ReadonlyMap<Manifest, Manifest>,
): ReadonlySet<Manifest> {
  const affected = new Set(replaced.keys());
  const originals = new Map([...replaced].map(([original, changed]) => [changed, original]));
  for (const [original, changed] of replaced) {
    for (const related of relatedTo(original, before)) affected.add(related);
    for (const related of relatedTo(changed, after)) affected.add(originals.get(related) ?? related);
  }
  return affected;
}

function relatedTo(manifest: Manifest, workspace: Workspace): readonly Manifest[] {
  const services = workspace.servicesOf(manifest).items;
  const workloads = workspace.workloadsOf(manifest).items;
  if (manifest.podTemplate !== null || workloads.length > 0) return [...services, ...workloads];
  return workspace.unitOf(manifest).filter((other) => {
    return other.podTemplate !== null && workspace.replicasOf(other).source === manifest;
  });
}

function count(counts: Map<string, number>, key: string, step: number): number {
  const next = (counts.get(key) ?? 0) + step;
  counts.set(key, next);
  return next;
}

function broken(failed: ProofLaw, reason: string): Proof {
  return { ok: false, failed, reason };
}
