import type { Dockerfile } from "./dockerfile/dockerfile.ts";
import type { Manifest } from "./kubernetes/manifest.ts";

/** What rules check: a Kubernetes object or a Dockerfile. */
export type RuleTarget = Manifest | Dockerfile;

/** Whether a target is a Kubernetes object. */
export function isManifest(target: RuleTarget): target is Manifest {
  return "podTemplate" in target;
}
