import type { FixProposal } from "../../../core/fix.ts";
import { type JsonObject, valueAt } from "../../../core/json.ts";
import type { Settings, SpreadValues } from "../../../core/settings.ts";
import { supportsFrom } from "../../../core/version-range.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { PodScope } from "../define-kubernetes.ts";
import { configured, safeUnless } from "../fixes.ts";
import { objectsOf } from "./lists.ts";
import { hostname, keptApart, stableNodeLabel, zone } from "./placement.ts";

/** The node labels for spreading pods, and the plural noun for the domains of each. */
const domains = new Map([
  [hostname, "nodes"],
  [zone, "zones"],
]);

/** What spread constraints are made from. */
interface Spread {
  /** The selector of the workload. */
  readonly selector: JsonObject;
  readonly replicas: number;
  /** True if an autoscaler changes the number of pods. */
  readonly autoscaled: boolean;
  readonly settings: Settings;
}

interface Topology extends SpreadValues {
  readonly key: string;
}

/**
 * The node labels for spreading pods that no constraint or anti-affinity covers; empty if the constraints can't be
 * read.
 */
export function unspreadTopologies(pod: PodScope): readonly string[] {
  const existing = pod.at("topologySpreadConstraints") ?? [];
  if (!Array.isArray(existing)) return [];
  const constraints = objectsOf(existing).map(({ topologyKey }) => topologyKey);
  const apart = (["required", "preferred"] as const).flatMap((strength) => keptApart(pod.template, strength));
  const covered = new Set(
    [...constraints, ...apart].map((key) => (typeof key === "string" ? stableNodeLabel(key) : "")),
  );
  return [...domains.keys()].filter((key) => !covered.has(key));
}

/** The domains of node labels in a sentence: `nodes or zones`. */
export function domainsOf(topologies: readonly string[], conjunction: "and" | "or"): string {
  return topologies.map((key) => domains.get(key) ?? key).join(` ${conjunction} `);
}

/** Adds a spread constraint for each of the node labels. */
export function spreadFix(pod: PodScope, keys: readonly string[], spread: Spread): FixProposal {
  const { hostnameSpread, zoneSpread } = spread.settings.fixDefaults;
  const topologies = keys.map((key) => {
    return { key, ...fitted(key === hostname ? hostnameSpread : zoneSpread, spread.replicas) };
  });
  const constraints = topologies.map((topology) => constraintFor(topology, spread, pod.manifest));
  const path = ["topologySpreadConstraints"];
  const extended = objectsOf(pod.at(...path)).length > 0;
  const fix = safeUnless(
    pendingRisk(topologies, spread, pod),
    `Spread the pods across ${domainsOf(keys, "and")}`,
    ...(extended ? constraints.map((value) => pod.append(path, value)) : [pod.set(path, constraints)]),
  );
  const values = keys.map((key) => (key === hostname ? "hostname-spread" : "zone-spread"));
  return { ...configured(fix, ...values), suitsFrom: spread.replicas };
}

/** A hard maxSkew that equals the number of replicas lets all of them share one node, so it must be smaller. */
function fitted(values: SpreadValues, replicas: number): SpreadValues {
  if (values.whenUnsatisfiable === "ScheduleAnyway") return values;
  return { ...values, maxSkew: Math.max(1, Math.min(values.maxSkew, replicas - 1)) };
}

function pendingRisk(topologies: readonly Topology[], { autoscaled }: Spread, pod: PodScope): string | null {
  const hard = topologies.find(({ whenUnsatisfiable }) => whenUnsatisfiable === "DoNotSchedule");
  if (hard === undefined) return null;
  const place = domainsOf([hard.key], "and").replace(/s$/, "");
  const pods = hard.maxSkew === 1 ? "pod" : "pods";
  return [
    `If a ${place} has no room, new pods can stay Pending: each ${place} may run at most ${hard.maxSkew} ${pods} more ` +
      `than the ${place} with the fewest.`,
    ...(autoscaled ? ["This can also stop the autoscaler from adding pods."] : []),
    ...(claimsVolumes(pod) ? ["A pod can also stay Pending if its volumes keep it in one zone."] : []),
  ].join(" ");
}

/** Whether each pod gets volumes of its own, which it keeps. */
function claimsVolumes({ manifest }: PodScope): boolean {
  return objectsOf(valueAt(manifest.value, ["spec", "volumeClaimTemplates"])).length > 0;
}

function constraintFor({ key, maxSkew, whenUnsatisfiable }: Topology, spread: Spread, manifest: Manifest): JsonObject {
  const { selector, settings } = spread;
  const revision = revisionLabel(manifest);
  return {
    maxSkew,
    topologyKey: key,
    whenUnsatisfiable,
    labelSelector: selector,
    // Without matchLabelKeys, a rollout counts the pods that it will remove (KEP-3243, on by default from 1.27).
    ...(revision !== null && supportsFrom(settings.kubernetes, 27) && { matchLabelKeys: [revision] }),
    // Without nodeTaintsPolicy, tainted nodes count as empty and keep pods Pending (KEP-3094, on by default from 1.26).
    ...(whenUnsatisfiable === "DoNotSchedule" &&
      supportsFrom(settings.kubernetes, 26) && { nodeTaintsPolicy: "Honor" }),
  };
}

/** The label that differs between the pods of two revisions; null if there is none. */
function revisionLabel({ group, kind, value }: Manifest): string | null {
  if (valueAt(value, ["spec", "selector", "matchLabels", "pod-template-hash"]) !== undefined) return null;
  if (group === "apps" && kind === "Deployment") return "pod-template-hash";
  return group === "argoproj.io" ? "rollouts-pod-template-hash" : null;
}
