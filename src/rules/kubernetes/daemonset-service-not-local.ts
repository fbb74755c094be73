import { supportsFrom } from "../../core/version-range.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { review, safeUnless } from "../lib/fixes.ts";
import { needsOtherNodes, supportsInternalPolicy } from "../lib/kubernetes/daemon-service.ts";
import { reachesEveryNode, rollsWithoutGap } from "../lib/kubernetes/node-coverage.ts";
import {
  hasRoutingChoice,
  isDaemonSet,
  namesOf,
  routedSpec,
  routingChoices,
  workloadPlaces,
} from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A Service in front of a DaemonSet should hand its callers the pod of their own node. */
export const daemonSetServiceNotLocal: KubernetesRule = objectRule({
  id: "daemonset-service-not-local",
  summary: "A Service of a DaemonSet sends its callers to pods on other nodes.",
  why:
    "Each node has a pod of the DaemonSet, but without a traffic policy most requests cross the network to another " +
    "node's, which costs time, and money between zones.",
  severity: "warning",
  category: "efficiency",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/",
    "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2086-service-internal-traffic-policy",
  ],
  kinds: ["/Service"],
  *check({ manifest, set }, { workspace, settings: { kubernetes } }) {
    const spec = routedSpec(manifest);
    if (spec === null || hasRoutingChoice(manifest) || spec["sessionAffinity"] === "ClientIP") return;
    const { items: daemons, complete } = workspace.workloadsOf(manifest);
    if (!complete || daemons.length === 0 || !daemons.every(isDaemonSet)) return;
    if (!supportsInternalPolicy(spec, kubernetes) || needsOtherNodes(manifest, spec, daemons)) return;
    // Whatever names the Service calls it from elsewhere: the control plane, a proxy, a monitor.
    if (workspace.referencesTo(manifest).items.length > 0) return;
    const related = workloadPlaces(daemons);
    const message = `This Service sends callers to any node's pod of ${namesOf(daemons)}.`;
    const everywhere = daemons.every((daemonSet) => reachesEveryNode(daemonSet, workspace));
    if (!everywhere && supportsFrom(kubernetes, 34)) {
      // On by default from 1.34 (KEP-3015): the node's own pod when it is ready, else another.
      const at = ["spec", "trafficDistribution"];
      const risk = "The pods of busy nodes get more of the traffic than before.";
      const fix = review("Prefer the pod of the caller's node", risk, set(at, "PreferSameNode"));
      yield { at, restsOn: routingChoices, message, related, severity: "info", fix };
      return;
    }
    const at = ["spec", "internalTrafficPolicy"];
    const gapless = daemons.every(rollsWithoutGap);
    const safe = everywhere && gapless && supportsFrom(kubernetes, 24);
    const risk = everywhere && !gapless ? rolloutRisk : nodesRisk;
    const fix = safeUnless(safe ? null : risk, "Keep the Service's traffic on the node", set(at, "Local"));
    yield { at, restsOn: routingChoices, message, related, severity: everywhere ? "warning" : "info", fix };
  },
});

const rolloutRisk =
  "While a node's daemon pod restarts, in each rollout too, pods on that node get no answer from this Service.";
const nodesRisk = "Pods on nodes without a ready daemon pod get no answer from this Service.";
