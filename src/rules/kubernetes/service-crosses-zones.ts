import type { FixProposal } from "../../core/fix.ts";
import { type JsonObject, valueAt } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { FixDefaults, Settings, VersionRange } from "../../core/settings.ts";
import { supportsFrom } from "../../core/version-range.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { KubernetesContext } from "../../model/kubernetes/workspace.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { hostname, zone } from "../lib/kubernetes/placement.ts";
import {
  hasRoutingChoice,
  isAside,
  isDaemonSet,
  routedSpec,
  topologyHints,
  topologyMode,
} from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Below this many pods a zone is likely to be without one, and the hints are off (KEP-2433). */
const fewestPods = 3;

/** A Service of several pods should prefer those of the caller's zone. */
export const serviceCrossesZones: KubernetesRule = {
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
  *check(manifest, context) {
    const spec = routedSpec(manifest);
    if (spec === null || hasRoutingChoice(manifest, spec) || wantsCertainPods(spec)) return;
    if (isAside(spec) || hasMeshRouting(manifest, context)) return;
    const pods = fewestBackends(manifest, context);
    if (pods === null || pods < fewestPods) return;
    const fix = fixFor(manifest, context.settings);
    const path = fix.operations[0]?.path.slice(manifest.root.length) ?? [];
    yield { message: `This Service spreads its traffic over ${pods} or more pods without regard to zones.`, path, fix };
  },
};

/** True where the Service is for one pod or role, or keeps its callers with the pod they had. */
function wantsCertainPods(spec: JsonObject): boolean {
  if (spec["sessionAffinity"] === "ClientIP" || spec["externalTrafficPolicy"] === "Local") return true;
  const selector = Object.entries(spec["selector"] ?? {});
  return selector.some(([key, value]) => {
    if (key === "statefulset.kubernetes.io/pod-name" || key === "apps.kubernetes.io/pod-index") return true;
    const role = /^(?:master|primary|leader|writer|active)$/i;
    return /role|leader/i.test(key) || (typeof value === "string" && role.test(value));
  });
}

/** Istio keeps traffic in its locality by a DestinationRule for the Service, in place of kube-proxy. */
function hasMeshRouting(service: Manifest, { workspace }: KubernetesContext): boolean {
  const { items } = workspace.referencesTo(service);
  return items.some(({ group, kind }) => group === "networking.istio.io" && kind === "DestinationRule");
}

/** True where the pods are bound to a node or zone, so that there may be no other zone to keep out of. */
function isInOneZone({ podTemplate }: Manifest): boolean {
  if (podTemplate === null) return false;
  const { spec } = podTemplate;
  const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
  const terms = objectsOf(valueAt(spec, required)).flatMap((term) => objectsOf(term["matchExpressions"]));
  return (
    spec["nodeName"] != null ||
    [zone, hostname].some((key) => valueAt(spec, ["nodeSelector", key]) !== undefined) ||
    terms.some(({ key }) => key === zone || key === hostname)
  );
}

/** The fewest pods behind the Service; null where that can't be told, and for pods that are no interchangeable servers. */
function fewestBackends(service: Manifest, { workspace }: KubernetesContext): number | null {
  const backends = workspace.workloadsOf(service);
  if (!backends.complete) return null;
  let pods = 0;
  for (const workload of backends.items) {
    if (isDaemonSet(workload) || /^(?:Pod|Job|CronJob|StatefulSet)$/.test(workload.kind)) return null;
    const { minimum, source } = workspace.replicasOf(workload);
    if (minimum === null || isInOneZone(workload)) return null;
    if (source === workload && workspace.patched(workload, ["spec", "replicas"])) return null;
    pods += minimum;
  }
  return pods;
}

function fixFor(manifest: Manifest, { kubernetes, fixDefaults }: Settings): FixProposal<YamlOperation> {
  const root = manifest.root;
  const set = (path: readonly string[], value: string): FixProposal<YamlOperation>["operations"] => [
    { kind: "set", document: manifest.document.index, path: [...root, ...path], value },
  ];
  const title = "Keep the traffic in its zone where possible";
  const distribution = distributionFor(kubernetes, fixDefaults.sameZone);
  if (distribution !== null) {
    return {
      title,
      applicability: "review",
      risk: "Each zone's pods get all of that zone's traffic, which can overload them where callers are unevenly spread.",
      operations: set(["spec", "trafficDistribution"], distribution),
    };
  }
  const [key, value] = supportsFrom(kubernetes, 27) ? [topologyMode, "Auto"] : [topologyHints, "auto"];
  return { title, applicability: "safe", operations: set(["metadata", "annotations", key], value) };
}

/** The value of `trafficDistribution` that all versions take; null where an annotation is wanted, or has to do. */
function distributionFor(kubernetes: VersionRange, mode: FixDefaults["sameZone"]): string | null {
  if (mode === "annotation") return null;
  if (supportsFrom(kubernetes, 34)) return "PreferSameZone";
  // The older name of the same: on by default from 1.31 (KEP-4444), and still taken by the latest.
  return mode === "traffic-distribution" && supportsFrom(kubernetes, 31) ? "PreferClose" : null;
}
