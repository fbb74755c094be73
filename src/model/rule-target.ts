import type { Dockerfile } from "./dockerfile/dockerfile.ts";
import type { Manifest } from "./kubernetes/manifest.ts";

/** What rules look at: a Kubernetes object or a Dockerfile. */
export type RuleTarget = Manifest | Dockerfile;

/** True for a Kubernetes object. */
export function isManifest(target: RuleTarget): target is Manifest {
  return "podTemplate" in target;
}
