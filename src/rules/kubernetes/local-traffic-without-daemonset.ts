import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { isDaemonSet, namesOf, routedSpec, workloadPlaces } from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** `internalTrafficPolicy: Local` needs a pod on every node that has callers. */
export const localTrafficWithoutDaemonSet: KubernetesRule = objectRule({
  id: "local-traffic-without-daemonset",
  summary: "A Service keeps traffic on the node although its pods don't run on every node.",
  why: "With internalTrafficPolicy: Local, callers on a node without a ready pod of the Service get no answer at all.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/"],
  kinds: ["/Service"],
  *check({ manifest, set }, { workspace }) {
    if (routedSpec(manifest)?.["internalTrafficPolicy"] !== "Local") return;
    const backends = workspace.workloadsOf(manifest);
    if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet)) return;
    const at = ["spec", "internalTrafficPolicy"];
    const risk = "Traffic that was kept on its node can leave it then.";
    yield {
      at,
      message: `This Service keeps traffic on the node, but ${namesOf(backends.items)} need not run on each.`,
      related: workloadPlaces(backends.items),
      fix: review("Let the Service reach pods on all nodes", risk, set(at, "Cluster")),
    };
  },
});
