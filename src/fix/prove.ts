import type { Finding } from "../core/finding.ts";
import type { Proof, ProofLaw } from "../core/fix.ts";
import { apiViolations } from "../model/api/violations.ts";
import type { Manifest } from "../model/manifest.ts";
import { readManifests } from "../model/read-manifests.ts";
import { kubernetesRules } from "../rules/index.ts";
import { runRules } from "../rules/run-rules.ts";
import type { Change, Ground } from "./change.ts";
import { rereadChange } from "./reread.ts";
import { textLoss } from "./text-kept.ts";

/**
 * Proves that changes, made together, do what they say and nothing else: they apply, every document still parses,
 * the data differs by exactly what was declared, no comment or line ending is lost, the API of every target version
 * takes the changed objects, the named findings are gone and no finding of any rule has appeared in the changed
 * objects or those related to them.
 */
export function proveChanges(ground: Ground, changes: readonly Change[]): Proof {
  const replaced = new Map<Manifest, Manifest>();
  for (const change of changes) {
    const loss = textLoss(change);
    if (loss !== null) return broken("changes-nothing-else", loss);
    for (const reread of rereadChange(change)) {
      if (!reread.ok) return reread;
      const before = ground.manifestsOf(reread.before);
      const after = readManifests(reread.after).manifests;
      if (before.length !== after.length) return broken("parses", "the number of objects would change");
      for (const [index, manifest] of before.entries()) replaced.set(manifest, after[index] as Manifest);
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
  const affected = affectedBy(ground, replaced.keys());
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

function affectedBy(ground: Ground, changed: Iterable<Manifest>): ReadonlySet<Manifest> {
  const affected = new Set<Manifest>();
  for (const manifest of changed) {
    affected.add(manifest);
    for (const service of ground.workspace.servicesOf(manifest).items) affected.add(service);
    for (const workload of ground.workspace.workloadsOf(manifest).items) affected.add(workload);
  }
  return affected;
}

function count(counts: Map<string, number>, key: string, step: number): number {
  const next = (counts.get(key) ?? 0) + step;
  counts.set(key, next);
  return next;
}

function broken(failed: ProofLaw, reason: string): Proof {
  return { ok: false, failed, reason };
}
