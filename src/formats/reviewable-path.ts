import { isDockerfilePath } from "./dockerfile/dockerfile-path.ts";
import { isManifestPath } from "./yaml-path.ts";

/** Whether a file may contain Kubernetes objects or a kustomization, judging by its name. */
export function mayHoldManifest(path: string): boolean {
  return isManifestPath(path) || /(?:^|\/)Kustomization$/.test(path);
}

/** Whether a file may be a manifest or a Dockerfile, judging by its name. */
export function isReviewable(path: string): boolean {
  return mayHoldManifest(path) || isDockerfilePath(path);
}
