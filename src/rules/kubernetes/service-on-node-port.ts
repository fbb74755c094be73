import { objectRule } from "../lib/define-kubernetes.ts";
import { kics } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Services don't open a port on every node. */
export const serviceOnNodePort: KubernetesRule = objectRule({
  id: "service-on-node-port",
  summary: "A Service of type NodePort opens a port on every node.",
  why: "Whoever reaches a node reaches the Service, past an Ingress and its TLS. Callers have to know which nodes work.",
  severity: "info",
  category: "security",
  fixes: [],
  equivalents: [
    kics(
      "845acfbe-3e10-4b8e-b656-3b404d36dfb2",
      "k8s/service_type_is_nodeport",
      "067c2ed90f25fd2dfab41ff289476c9b4a90e376",
    ),
  ],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"],
  kinds: ["/Service"],
  *check(service) {
    if (service.at("spec", "type") !== "NodePort") return;
    yield {
      at: ["spec", "type"],
      message: `${service.subject} is of type NodePort and opens its ports on every node.`,
      advice:
        "For traffic from outside, use an Ingress, a Gateway or a load balancer; inside the cluster, ClusterIP is enough.",
    };
  },
});
