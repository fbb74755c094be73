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

/** A Service in front of a DaemonSet should prefer the pod on the caller's node. */
export const daemonSetServiceNotLocal: KubernetesRule = objectRule({
  id: "daemonset-service-not-local",
  summary: "A Service in front of a DaemonSet sends traffic to pods on other nodes.",
  why:
    "A DaemonSet usually runs a pod on every node, but without a traffic policy most requests go to a pod on another " +
    "node. That adds latency and, between zones, often cost.",
  severity: "warning",
  category: "efficiency",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/",
    "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/2086-service-internal-traffic-policy",
  ],
  kinds: ["/Service"],
  *check({ manifest, subject, set }, { workspace, settings: { kubernetes } }) {
    const spec = routedSpec(manifest);
    if (spec === null || hasRoutingChoice(manifest) || spec["sessionAffinity"] === "ClientIP") return;
    const { items: daemons, complete } = workspace.workloadsOf(manifest);
    if (!complete || daemons.length === 0 || !daemons.every(isDaemonSet)) return;
    if (!supportsInternalPolicy(spec, kubernetes) || needsOtherNodes(manifest, spec, daemons)) return;
    // Objects that refer to the Service call it from other nodes: the control plane, a proxy, a monitor.
    if (workspace.referencesTo(manifest).items.length > 0) return;
    const related = workloadPlaces(daemons);
    const message = `${subject} sends traffic to pods of ${namesOf(daemons)} on any node.`;
    const everywhere = daemons.every((daemonSet) => reachesEveryNode(daemonSet, workspace));
    if (!everywhere && supportsFrom(kubernetes, 34)) {
      // On by default from 1.34 (KEP-3015): the pod on the same node if it is ready, otherwise another one.
      const at = ["spec", "trafficDistribution"];
      const risk = "Pods on nodes with many callers get more traffic than before.";
      const fix = review("Prefer pods on the caller's node", risk, set(at, "PreferSameNode"));
      yield { at, restsOn: routingChoices, message, related, severity: "info", fix };
      return;
    }
    const at = ["spec", "internalTrafficPolicy"];
    const gapless = daemons.every(rollsWithoutGap);
    const safe = everywhere && gapless && supportsFrom(kubernetes, 24);
    const risk = everywhere && !gapless ? rolloutRisk : nodesRisk;
    const fix = safeUnless(safe ? null : risk, "Keep traffic on the caller's node", set(at, "Local"));
    yield { at, restsOn: routingChoices, message, related, severity: everywhere ? "warning" : "info", fix };
  },
});

const rolloutRisk =
  "While the DaemonSet pod of a node restarts, for example in a rollout, callers on that node get no response.";
const nodesRisk = "Callers on nodes without a ready DaemonSet pod get no response.";
