import { supportsFrom } from "../../core/version-range.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { kubeLinter } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { keepsOnPurpose } from "../lib/kubernetes/disruption-budget.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A PodDisruptionBudget does not protect pods that do not work anyway. */
export const unhealthyPodsBlockDrain: KubernetesRule = objectRule({
  id: "unhealthy-pods-block-drain",
  summary: "A PodDisruptionBudget also protects pods that are not ready.",
  why: "With the default policy, a pod that never gets ready can't be evicted while too few others are ready, and its node can't be drained.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  equivalents: [kubeLinter("pdb-unhealthy-pod-eviction-policy")],
  sources: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"],
  kinds: ["policy/PodDisruptionBudget"],
  *check({ manifest, subject, at: valueAt, set }, { settings }) {
    const at = ["spec", "unhealthyPodEvictionPolicy"];
    // The field is on by default since 1.27.
    if (manifest.version !== "v1" || valueAt(...at) != null || !supportsFrom(settings.kubernetes, 27)) return;
    if (keepsOnPurpose(manifest)) return;
    const risk =
      "A pod that only needs longer to get ready, for example to catch up with a leader, can then be evicted too.";
    yield {
      at,
      message: `${subject} does not set unhealthyPodEvictionPolicy: AlwaysAllow.`,
      fix: review("Set unhealthyPodEvictionPolicy to AlwaysAllow", risk, set(at, "AlwaysAllow")),
    };
  },
});
