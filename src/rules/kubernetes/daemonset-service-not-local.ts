import type { Problem } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import type { JsonObject } from "../../core/json.ts";
import { supportsFrom } from "../../core/version-range.ts";
import { parseImage } from "../../model/images/images.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { reachesEveryNode, rollsWithoutGap } from "../lib/kubernetes/node-coverage.ts";
import { hasRoutingChoice, isAside, isDaemonSet, namesOf, routedSpec } from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A Service in front of a DaemonSet should hand its callers the pod of their own node. */
export const daemonSetServiceNotLocal: KubernetesRule = {
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
  *check(manifest, context) {
    const spec = routedSpec(manifest);
    if (spec === null || hasRoutingChoice(manifest, spec) || spec["sessionAffinity"] === "ClientIP") return;
    const backends = context.workspace.workloadsOf(manifest);
    if (!backends.complete || backends.items.length === 0 || !backends.items.every(isDaemonSet)) return;
    if (!supportsLocal(spec, context) || needsOtherNodes(manifest, spec, backends.items)) return;
    // Whoever names the Service calls it from elsewhere: the control plane, a proxy, a monitor.
    if (context.workspace.referencesTo(manifest).items.length > 0) return;
    yield problemOf(manifest, backends.items, context);
  },
};

function problemOf(
  manifest: Manifest,
  daemons: readonly Manifest[],
  { settings, workspace }: KubernetesContext,
): Problem {
  const everywhere = daemons.every((daemonSet) => reachesEveryNode(daemonSet, workspace));
  const gapless = daemons.every(rollsWithoutGap);
  const safe = everywhere && gapless && supportsFrom(settings.kubernetes, 24);
  const soft = !everywhere && supportsFrom(settings.kubernetes, 34);
  const fix = soft ? preferSameNode(manifest) : local(manifest, safe, everywhere && !gapless);
  return {
    message: `This Service sends callers to any node's pod of ${namesOf(daemons)}.`,
    path: ["spec", soft ? "trafficDistribution" : "internalTrafficPolicy"],
    severity: everywhere ? "warning" : "info",
    fix,
  };
}

function local(manifest: Manifest, safe: boolean, onlyInRollouts: boolean): FixProposal {
  const operations = [set(manifest, "internalTrafficPolicy", "Local")];
  const title = "Keep the Service's traffic on the node";
  if (safe) return { title, applicability: "safe", operations };
  const risk = onlyInRollouts
    ? "While a node's daemon pod restarts, in each rollout too, pods on that node get no answer from this Service."
    : "Pods on nodes without a ready daemon pod get no answer from this Service.";
  return { title, applicability: "review", risk, operations };
}

/** KEP-3015: on by default from 1.34; the node's own pod when it is ready, else another. */
function preferSameNode(manifest: Manifest): FixProposal {
  return {
    title: "Prefer the pod of the caller's node",
    applicability: "review",
    risk: "The pods of busy nodes get more of the traffic than before.",
    operations: [set(manifest, "trafficDistribution", "PreferSameNode")],
  };
}

function set(manifest: Manifest, key: string, value: string): FixProposal["operations"][number] {
  return { kind: "set", document: manifest.document.index, path: [...manifest.root, "spec", key], value };
}

/** Before 1.24 the policy also held traffic from outside to its node (kubernetes/kubernetes#106497). */
function supportsLocal(spec: JsonObject, { settings }: KubernetesContext): boolean {
  const inside = (spec["type"] ?? "ClusterIP") === "ClusterIP" && spec["externalIPs"] == null;
  return supportsFrom(settings.kubernetes, inside ? 22 : 24);
}

const peers =
  /ceph|rook|gluster|longhorn|openebs|minio|seaweed|portworx|linstor|nfs|csi|etcd|consul|zookeeper|kafka|cassandra|elastic|mongo|redis|storage/i;

/** Daemons whose pods are not interchangeable, and those that must answer even when the node's own pod is gone. */
function needsOtherNodes(service: Manifest, spec: JsonObject, daemons: readonly Manifest[]): boolean {
  const ports = objectsOf(spec["ports"]);
  // A way into the cluster: its callers are outside, and have been seen to.
  if (spec["externalTrafficPolicy"] === "Local") return true;
  if (ports.some(({ port, targetPort, name }) => port === 53 || targetPort === 53 || isDns(name))) return true;
  const names = [service, ...daemons].map(({ name }) => name ?? "");
  const containers = daemons.flatMap(({ podTemplate }) => podTemplate?.containers ?? []);
  const programs = containers.map(({ image }) => parseImage(image ?? "")?.repository ?? "");
  if ([...names, ...programs].some((text) => peers.test(text))) return true;
  // Scrapers and admission call from elsewhere and want each pod, or any.
  if (service.annotations["prometheus.io/scrape"] === "true") return true;
  return isAside(spec);
}

function isDns(name: unknown): boolean {
  return typeof name === "string" && /^dns(?:-|$)/.test(name);
}
