import { objectRule } from "../lib/define-kubernetes.ts";
import { review, safe } from "../lib/fixes.ts";
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

/** Below this many pods a zone is likely to be without one, and the hints are off (KEP-2433). */
const fewestPods = 3;

/** A Service of several pods should prefer those of the caller's zone. */
export const serviceCrossesZones: KubernetesRule = objectRule({
  id: "service-crosses-zones",
  summary: "A Service sends its callers to pods in any zone.",
  why: "Two of three requests cross to another zone when there are three, which costs latency and, with most providers, money.",
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
    const message = `This Service spreads its traffic over ${pods} or more pods without regard to zones.`;
    const title = "Keep the traffic in its zone where possible";
    const distribution = sameZoneDistribution(settings);
    if (distribution !== null) {
      const at = ["spec", "trafficDistribution"];
      yield {
        at,
        restsOn: routingChoices,
        message,
        related,
        fix: review(title, overloadRisk, service.set(at, distribution)),
      };
      return;
    }
    const [key, value] = sameZoneAnnotation(settings.kubernetes);
    const at = ["metadata", "annotations", key];
    yield { at, restsOn: routingChoices, message, related, fix: safe(title, service.set(at, value)) };
  },
});

const overloadRisk =
  "Each zone's pods get all of that zone's traffic, which can overload them where callers are unevenly spread.";
