import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { isDaemonSet, namesOf, routedSpec, workloadPlaces } from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/**
 * A NodePort Service with `externalTrafficPolicy: Local` has a pod on every node: unlike with a load balancer, nothing
 * sends its callers to nodes with pods.
 */
export const nodePortLocal: KubernetesRule = objectRule({
  id: "node-port-local",
  summary: "A NodePort Service only uses pods on the node that is called, but its pods may not run on every node.",
  why: "With externalTrafficPolicy: Local, a node without a ready pod of the Service drops the traffic to its node port.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#external-traffic-policy",
    "https://kubernetes.io/docs/tutorials/services/source-ip/#source-ip-for-services-with-type-nodeport",
  ],
  kinds: ["/Service"],
  *check({ manifest, subject, set }, { workspace }) {
    const spec = routedSpec(manifest);
    if (spec?.["type"] !== "NodePort" || spec["externalTrafficPolicy"] !== "Local") return;
    const backends = workspace.workloadsOf(manifest);
    if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet)) return;
    const at = ["spec", "externalTrafficPolicy"];
    const risk = "Pods then see the address of a node instead of the caller's.";
    yield {
      at,
      restsOn: [["spec", "type"]],
      message: `${subject} sets externalTrafficPolicy: Local, but ${namesOf(backends.items)} may not run on every node.`,
      related: workloadPlaces(backends.items),
      fix: review("Set externalTrafficPolicy to Cluster", risk, set(at, "Cluster")),
    };
  },
});
