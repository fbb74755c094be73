import type { Path } from "../../../core/path.ts";
import type { PodScope } from "../define-kubernetes.ts";

/**
 * Where a pod says that it runs as processes of its Windows node: for all of its containers, or for one of them. The
 * API then demands hostNetwork: true.
 * https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/
 */
export function hostProcessPaths(pod: PodScope): readonly Path[] {
  const bases: readonly Path[] = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
  const paths = bases.map((base) => [...base, "securityContext", "windowsOptions", "hostProcess"]);
  return paths.filter((path) => pod.at(...path) === true);
}
