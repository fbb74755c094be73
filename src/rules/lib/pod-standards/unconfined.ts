import type { Path } from "../../../core/path.ts";
import type { PodScope } from "../define-kubernetes.ts";

/** The profiles of kernel security modules that a pod and its containers can have. */
export type ProfileKey = "appArmorProfile" | "seccompProfile";

/** The paths, from the pod's spec, at which a profile is turned off. */
export function unconfinedPaths(pod: PodScope, key: ProfileKey): readonly Path[] {
  const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
  const paths = bases.map((base) => [...base, "securityContext", key, "type"]);
  return paths.filter((path) => pod.at(...path) === "Unconfined");
}
