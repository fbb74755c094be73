import { isDockerfilePath } from "./dockerfile/dockerfile-path.ts";
import { isManifestPath } from "./yaml-path.ts";

/** Whether a file may hold Kubernetes objects or a kustomization, as far as its name tells. */
export function mayHoldManifest(path: string): boolean {
  return isManifestPath(path) || /(?:^|\/)Kustomization$/.test(path);
}

/** Whether a file is a manifest or a Dockerfile, as far as its name tells. */
export function isReviewable(path: string): boolean {
  return mayHoldManifest(path) || isDockerfilePath(path);
}
