import { objectRule } from "../lib/define-kubernetes.ts";
import { textsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Services don't set externalIPs, with which they take over traffic to these addresses (CVE-2020-8554). */
export const serviceWithExternalIps: KubernetesRule = objectRule({
  id: "service-with-external-ips",
  summary: "A Service takes over traffic to addresses in externalIPs.",
  why: "Nodes send all traffic from the cluster to these addresses to the Service, whoever owns them: CVE-2020-8554. The field has been deprecated since Kubernetes 1.36, and many clusters forbid it.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#external-ips",
    "https://github.com/kubernetes/kubernetes/issues/97076",
  ],
  kinds: ["/Service"],
  *check(service) {
    const addresses = textsOf(service.at("spec", "externalIPs"));
    if (addresses.length === 0) return;
    const listed = addresses.slice(0, 3).join(", ") + (addresses.length > 3 ? " and others" : "");
    yield {
      at: ["spec", "externalIPs"],
      extent: addresses,
      message: `${service.subject} takes over the cluster's traffic to ${listed} with externalIPs.`,
      advice: "Use a Service of type LoadBalancer, with a controller such as MetalLB where there is no cloud.",
    };
  },
});
