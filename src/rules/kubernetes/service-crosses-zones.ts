import type { FixProposal } from "../../core/fix.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { configured, review, safe } from "../lib/fixes.ts";
import { fewestServers } from "../lib/kubernetes/backends.ts";
import { sameZoneAnnotation, sameZoneDistribution } from "../lib/kubernetes/same-zone.ts";
import {
  hasMeshRouting,
  hasRoutingChoice,
  isAside,
  routedSpec,
  routingChoices,
  wantsCertainPods,
  workloadPlaces,
} from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** With fewer pods, some zone probably has none, and topology-aware routing is off (KEP-2433). */
const fewestPods = 3;

/** A Service with several pods prefers those in the caller's zone. */
export const serviceCrossesZones: KubernetesRule = objectRule({
  id: "service-crosses-zones",
  summary: "A Service sends traffic to pods in any zone.",
  why:
    "In a cluster with three zones, about two of three requests go to another zone. That adds latency and, with most " +
    "providers, cost.",
  severity: "info",
  category: "efficiency",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/",
    "https://kubernetes.io/docs/concepts/services-networking/service/#traffic-distribution",
    "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/4444-service-traffic-distribution",
  ],
  kinds: ["/Service"],
  *check(service, context) {
    const { manifest } = service;
    const { workspace, settings } = context;
    const spec = routedSpec(manifest);
    if (spec === null || hasRoutingChoice(manifest) || wantsCertainPods(spec) || isAside(spec)) return;
    if (hasMeshRouting(manifest, workspace)) return;
    const pods = fewestServers(manifest, workspace);
    if (pods === null || pods < fewestPods) return;
    const related = workloadPlaces(workspace.workloadsOf(manifest).items);
    const message = `${service.subject} sends traffic to at least ${pods} pods, regardless of their zone.`;
    const title = "Prefer pods in the caller's zone";
    const distribution = sameZoneDistribution(settings);
    if (distribution !== null) {
      const at = ["spec", "trafficDistribution"];
      yield {
        at,
        restsOn: routingChoices,
        message,
        related,
        fix: suitingAll(configured(review(title, overloadRisk, service.set(at, distribution)), "same-zone")),
      };
      return;
    }
    const [key, value] = sameZoneAnnotation(settings.kubernetes);
    const at = ["metadata", "annotations", key];
    const fix = suitingAll(configured(safe(title, service.set(at, value)), "same-zone"));
    yield { at, restsOn: routingChoices, message, related, fix };
  },
});

/**
 * The fix suits any number of zones: a zone without pods, or fewer pods than zones, leave the traffic as it is
 * (KEP-4444, KEP-2433).
 */
function suitingAll(fix: FixProposal): FixProposal {
  return { ...fix, suitsFrom: fewestPods };
}

const overloadRisk =
  "Pods get all the traffic of their zone, which can overload them if some zones have more callers than others.";
