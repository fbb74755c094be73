import { type Path, startsWith } from "../../../core/path.ts";
import type { PodScope } from "../define-kubernetes.ts";
import { privilegedNeed } from "./privileged-need.ts";

/** The profiles of kernel security modules that a pod and its containers can have. */
export type ProfileKey = "appArmorProfile" | "seccompProfile";

/** The paths, from the pod's spec, at which a profile is turned off. */
export function unconfinedPaths(pod: PodScope, key: ProfileKey): readonly Path[] {
  const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
  const paths = bases.map((base) => [...base, "securityContext", key, "type"]);
  return paths.filter((path) => pod.at(...path) === "Unconfined");
}

/** The name of the container that turns a profile off at a path from the pod's spec; empty if it is the pod itself. */
export function unconfinedName(pod: PodScope, path: Path): string {
  const own = pod.containers.find(({ base }) => startsWith(path, base.slice(pod.base.length)));
  return own?.container.name ?? "";
}

/** The sign that a pod turns a profile off for a reason, with what to do, as sentences; null if there is none. */
export function unconfinedNeed(pod: PodScope): string | null {
  const [need] = pod.containers.flatMap((container) => privilegedNeed(container) ?? []);
  return need === undefined ? null : `${need} Find out what it needs, and allow only that in a profile of its own.`;
}
