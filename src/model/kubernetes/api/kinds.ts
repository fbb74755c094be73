import type { Manifest } from "../manifest.ts";
import { readPodTemplate } from "../read-pod-template.ts";
import { apiSchemas } from "./schemas.ts";

/** The API versions of each kind that the tables know: `Deployment` is of `apps/v1`. */
const versionsByKind: ReadonlyMap<string, readonly string[]> = (() => {
  const versions = new Map<string, string[]>();
  for (const key of Object.keys(apiSchemas.kinds)) {
    const slash = key.lastIndexOf("/");
    const kind = key.slice(slash + 1);
    versions.set(kind, [...(versions.get(kind) ?? []), key.slice(0, slash)]);
  }
  return versions;
})();

const known: ReadonlySet<string> = new Set([...versionsByKind.values()].flat());

/**
 * The API versions that a kind of the API has, where an object names it with another one that never had it: a
 * Deployment of `v1`. Empty for all other objects, those of versions that once had the kind among them.
 */
export function rightVersions(apiVersion: string, kind: string): readonly string[] {
  const versions = versionsByKind.get(kind) ?? [];
  return known.has(apiVersion) && !versions.includes(apiVersion) ? versions : [];
}

/** True for a kind that the API has or had in this version. */
export function isOfApi(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(apiSchemas.kinds, `${apiVersion}/${kind}`);
}

/** An object as it would be with another API version. */
export function withVersion(manifest: Manifest, apiVersion: string): Manifest {
  const slash = apiVersion.indexOf("/");
  const group = slash === -1 ? "" : apiVersion.slice(0, slash);
  const value = { ...manifest.value, apiVersion };
  return {
    ...manifest,
    object: { ...manifest.object, apiVersion },
    group,
    version: apiVersion.slice(slash + 1),
    value,
    podTemplate: readPodTemplate(group, manifest.kind, value),
  };
}
