import { objectScope, podRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { isTemporaryPod } from "../lib/pod-standards/temporary-pod.ts";

/** Pods belong to a workload that replaces them. */
export const nakedPod: KubernetesRule = podRule({
  id: "naked-pod",
  summary: "A Pod has no controller that replaces it.",
  why: "When its node fails or is drained, such a Pod is gone for good. It can't be updated in place either.",
  severity: "info",
  category: "reliability",
  kinds: ["/Pod"],
  windows: "checked",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/overview/#naked-pods-vs-replicasets-deployments-and-jobs",
    "https://kubernetes.io/docs/concepts/workloads/controllers/",
  ],
  *check(pod) {
    if (isTemporaryPod(pod)) return;
    const policy = pod.at("restartPolicy") ?? "Always";
    const workload = policy === "Always" ? "Deployment" : "Job";
    yield {
      on: objectScope(pod.manifest),
      at: ["kind"],
      message: `${pod.subject} has no controller, so nothing replaces it when its node fails.`,
      advice: `Make it the template of a ${workload}.`,
    };
  },
});
