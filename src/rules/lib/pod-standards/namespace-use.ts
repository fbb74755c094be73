import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** For each list of objects that are deployed together, the namespaces of those that say who cares for a namespace. */
const knownUnits = new WeakMap<readonly Manifest[], ReadonlySet<string | null>>();

/** True where pods, quotas or network policies are deployed with a Namespace, into it or without naming one. */
export function holdsObjects(name: string, manifest: Manifest, workspace: Workspace): boolean {
  const unit = workspace.unitOf(manifest);
  const known = knownUnits.get(unit) ?? new Set(unit.filter(fillsNamespace).map(({ namespace }) => namespace));
  knownUnits.set(unit, known);
  return known.has(name) || known.has(null);
}

function fillsNamespace({ kind, podTemplate }: Manifest): boolean {
  return podTemplate !== null || kind === "ResourceQuota" || kind === "NetworkPolicy";
}
