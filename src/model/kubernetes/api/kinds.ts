import type { Manifest } from "../manifest.ts";
import { readPodTemplate } from "../read-pod-template.ts";
import { apiSchemas } from "./schemas.ts";

/** The API versions of each known kind: `Deployment` has `apps/v1`. */
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
 * The API versions of an API kind, if an object has another known version that never had the kind: a Deployment with
 * `v1`. Empty for all other objects, including those with a version that once had the kind.
 */
export function rightVersions(apiVersion: string, kind: string): readonly string[] {
  const versions = versionsByKind.get(kind) ?? [];
  return known.has(apiVersion) && !versions.includes(apiVersion) ? versions : [];
}

/** Whether the API has or had a kind in this version. */
export function isOfApi(apiVersion: string, kind: string): boolean {
  return Object.hasOwn(apiSchemas.kinds, `${apiVersion}/${kind}`);
}

/** The manifest of an object with another API version. */
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
