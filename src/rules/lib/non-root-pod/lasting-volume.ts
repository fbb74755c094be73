import { valueAt } from "../../../core/json.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";

/** Volumes whose files are deleted with the pod, or that Kubernetes writes for each pod. */
const passing = ["configMap", "downwardAPI", "emptyDir", "ephemeral", "gitRepo", "image", "projected", "secret"];

/** The name of a volume with lasting files that a container mounts; null if there is none. */
export function lastingVolume({ manifest, at, pod }: ContainerScope): string | null {
  const claims = objectsOf(valueAt(manifest.value, ["spec", "volumeClaimTemplates"]));
  const claimed = claims.flatMap((claim) => textsOf([valueAt(claim, ["metadata", "name"]) ?? null]));
  const volumes = objectsOf(pod.at("volumes")).filter((volume) => !passing.some((kind) => kind in volume));
  const lasting = new Set([...claimed, ...volumes.flatMap(({ name }) => textsOf([name ?? null]))]);
  const mounted = objectsOf(at("volumeMounts")).flatMap(({ name }) => textsOf([name ?? null]));
  return mounted.find((name) => lasting.has(name)) ?? null;
}
