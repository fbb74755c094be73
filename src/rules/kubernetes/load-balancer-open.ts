import { objectRule } from "../lib/define-kubernetes.ts";
import { isInternal, sourceRangesOf } from "../lib/kubernetes/exposure.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/**
 * A Service of type LoadBalancer limits who can reach it. By default, a cloud's load balancer accepts traffic from
 * everywhere.
 */
export const loadBalancerOpen: KubernetesRule = objectRule({
  id: "load-balancer-open",
  summary: "A Service of type LoadBalancer accepts traffic from every address.",
  why: "Most providers give a load balancer a public address. Without loadBalancerSourceRanges, the whole internet reaches the pods.",
  severity: "info",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer",
    "https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer",
  ],
  kinds: ["/Service"],
  *check(service) {
    if (service.at("spec", "type") !== "LoadBalancer" || isInternal(service.manifest)) return;
    const { path, name, ranges } = sourceRangesOf(service.manifest);
    const all = ranges.find((range) => range === "0.0.0.0/0" || range === "::/0");
    if (ranges.length > 0 && all === undefined) return;
    yield {
      at: all === undefined ? ["spec", "type"] : path,
      restsOn: [["spec", "loadBalancerSourceRanges"], path],
      // Most Services without ranges are meant for everybody.
      ...(all === undefined ? { preset: "restricted" } : {}),
      message:
        all === undefined
          ? `${service.subject} is of type LoadBalancer without loadBalancerSourceRanges, so it accepts traffic from every address.`
          : `${service.subject} lists ${all} in ${name}, which is every address.`,
      advice:
        "If not everybody should reach it, list the ranges that should, or use the annotation of your provider for an internal load balancer.",
    };
  },
});
