import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { isDaemonSet, namesOf, routedSpec, workloadPlaces } from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A Service with `internalTrafficPolicy: Local` has a pod on every node with callers. */
export const localTrafficWithoutDaemonSet: KubernetesRule = objectRule({
  id: "local-traffic-without-daemonset",
  summary: "A Service only uses pods on the caller's node, but its pods may not run on every node.",
  why: "With internalTrafficPolicy: Local, callers on a node without a ready pod of the Service get no response.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/"],
  kinds: ["/Service"],
  *check({ manifest, subject, set }, { workspace }) {
    if (routedSpec(manifest)?.["internalTrafficPolicy"] !== "Local") return;
    const backends = workspace.workloadsOf(manifest);
    if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet)) return;
    const at = ["spec", "internalTrafficPolicy"];
    const risk = "Traffic that stayed on its node can go to other nodes.";
    yield {
      at,
      message: `${subject} sets internalTrafficPolicy: Local, but ${namesOf(backends.items)} may not run on every node.`,
      related: workloadPlaces(backends.items),
      fix: review("Set internalTrafficPolicy to Cluster", risk, set(at, "Cluster")),
    };
  },
});
