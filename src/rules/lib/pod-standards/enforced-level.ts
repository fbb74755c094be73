import type { RelatedLocation } from "../../../core/finding.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { objectPlace } from "../places.ts";

/** The two Pod Security Standards that reject pods; `restricted` rejects everything that `baseline` rejects. */
export type StandardLevel = "baseline" | "restricted";

/** The level with which a Namespace makes admission reject pods (kubernetes.io: Pod Security Admission). */
export interface EnforcedLevel {
  readonly namespace: string;
  readonly level: StandardLevel;
  /** The minor version whose rules apply; null for those of the cluster's version. */
  readonly minor: number | null;
  /** The label that sets it. */
  readonly place: RelatedLocation;
}

const enforceLabel = "pod-security.kubernetes.io/enforce";

/** Whether an object is a Namespace. */
export function isNamespace({ group, kind }: Manifest): boolean {
  return group === "" && kind === "Namespace";
}

const namespaceNames: Facts = remembered((manifest) => {
  return isNamespace(manifest) && manifest.name !== null ? [manifest.name] : [];
});

/** The Namespaces of that name among those deployed with an object. */
export function namespacesNamed(name: string, manifest: Manifest, workspace: Workspace): readonly Manifest[] {
  return workspace.having(manifest, namespaceNames, name);
}

/**
 * The level that the namespace of an object enforces. Null if it enforces none, or if that isn't known: the object
 * names no namespace, the unit has no such Namespace or several, or a kustomization sets one of these values.
 */
export function enforcedLevel(manifest: Manifest, workspace: Workspace): EnforcedLevel | null {
  if (manifest.namespace === null || workspace.patched(manifest, ["metadata", "namespace"])) return null;
  const [namespace, ...others] = namespacesNamed(manifest.namespace, manifest, workspace);
  if (namespace === undefined || others.length > 0) return null;
  const level = namespace.labels[enforceLabel];
  if (level !== "baseline" && level !== "restricted") return null;
  const path = ["metadata", "labels", enforceLabel];
  if (workspace.patched(namespace, path)) return null;
  const version = /^v1\.(\d{1,3})$/.exec(namespace.labels[`${enforceLabel}-version`] ?? "")?.[1];
  return {
    namespace: manifest.namespace,
    level,
    minor: version === undefined ? null : Number(version),
    place: objectPlace(namespace, path, `the label that makes admission enforce ${level}`),
  };
}
