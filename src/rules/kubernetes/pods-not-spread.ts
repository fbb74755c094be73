import type { Problem } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import { type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Settings, SpreadValues } from "../../core/settings.ts";
import { supportsFrom } from "../../core/version-range.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../model/kubernetes/pod-template.ts";
import { polaris } from "../lib/equivalents.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import { ownSelector, selectorMatches } from "../lib/kubernetes/own-selector.ts";
import { hostname, isPlaced, keptApart, zone } from "../lib/kubernetes/placement.ts";
import { isWhole } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Workloads with two pods or more spread them over nodes and zones by topology spread constraints. */
export const podsNotSpread: KubernetesRule = {
  id: "pods-not-spread",
  summary: "The pods of a workload may all run on one node or in one zone.",
  why: "When that node or zone fails, every replica fails with it.",
  severity: "warning",
  category: "reliability",
  fixes: ["safe", "review"],
  equivalents: [polaris("topologySpreadConstraint")],
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
  *check(manifest, { workspace, settings }) {
    const template = manifest.podTemplate;
    if (template === null || template.schema !== "full" || !isWhole(manifest, template)) return;
    if (!spreadable.has(`${manifest.group}/${manifest.kind}`)) return;
    const selector = ownSelector(manifest);
    if (selector === null || selectorMatches(selector, template.labels) !== true) return;
    const { minimum } = workspace.replicasOf(manifest);
    if (minimum === null || minimum < 2 || isPlaced(manifest, template, workspace)) return;
    const problem = problemOf(manifest, template, { selector, replicas: minimum, settings });
    if (problem !== null) yield problem;
  },
};

const spreadable = new Set([
  "apps/Deployment",
  "apps/ReplicaSet",
  "apps/StatefulSet",
  "/ReplicationController",
  "apps.kruise.io/CloneSet",
  "apps.kruise.io/StatefulSet",
  "argoproj.io/Rollout",
]);

interface Wish {
  readonly selector: JsonObject;
  readonly replicas: number;
  readonly settings: Settings;
}

function problemOf(manifest: Manifest, template: PodTemplate, wish: Wish): Problem | null {
  const existing = template.spec["topologySpreadConstraints"] ?? [];
  if (!Array.isArray(existing)) return null;
  const listed = objectsOf(existing).map((item) => stableKey(item["topologyKey"]));
  const apart = [...keptApart(template, "required"), ...keptApart(template, "preferred")];
  const covered = [...listed, ...apart.map(stableKey)];
  const missing = [hostname, zone].filter((key) => !covered.includes(key));
  if (missing.length === 0) return null;
  const over = missing.map((key) => (key === hostname ? "nodes" : "zones")).join(" or ");
  return {
    message: `The ${wish.replicas} or more pods of this ${manifest.kind} are not spread over ${over}.`,
    path: [...template.specPath, "topologySpreadConstraints"],
    ...(missing.length === 1 ? { severity: "info" } : {}),
    fix: fixOf(manifest, template, { ...wish, keys: missing, append: existing.length > 0 }),
  };
}

function fixOf(
  manifest: Manifest,
  template: PodTemplate,
  wish: Wish & { readonly keys: readonly string[]; readonly append: boolean },
): FixProposal {
  const { hostnameSpread, zoneSpread } = wish.settings.fixDefaults;
  const chosen = wish.keys.map((key) => ({
    key,
    ...fitting(key === hostname ? hostnameSpread : zoneSpread, wish.replicas),
  }));
  const constraints = chosen.map((spread) => constraintOf(spread, wish, manifest));
  const path = [...manifest.root, ...template.specPath, "topologySpreadConstraints"];
  const document = manifest.document.index;
  const hard = chosen.find(({ whenUnsatisfiable }) => whenUnsatisfiable === "DoNotSchedule");
  const places = hard === undefined ? 0 : Math.ceil(wish.replicas / hard.maxSkew);
  const where = hard?.key === zone ? "zones" : "nodes";
  const need = `${wish.replicas} replicas need at least ${places}`;
  const risk = `Pods stay Pending while too few ${where} have room for them: ${need}.`;
  return {
    title: `Spread the pods over ${wish.keys.map((key) => (key === hostname ? "nodes" : "zones")).join(" and ")}`,
    ...(hard === undefined ? { applicability: "safe" } : { applicability: "review", risk }),
    operations: wish.append
      ? constraints.map((value) => ({ kind: "append", document, path, value }))
      : [{ kind: "set", document, path, value: constraints }],
  };
}

/** A hard maxSkew as large as the number of replicas lets all of them share one node, so it has to be smaller. */
function fitting(values: SpreadValues, replicas: number): SpreadValues {
  if (values.whenUnsatisfiable === "ScheduleAnyway") return values;
  return { ...values, maxSkew: Math.max(1, Math.min(values.maxSkew, replicas - 1)) };
}

function constraintOf(spread: SpreadValues & { readonly key: string }, wish: Wish, manifest: Manifest): JsonObject {
  const hard = spread.whenUnsatisfiable === "DoNotSchedule";
  const { kubernetes } = wish.settings;
  const hash = revisionLabel(manifest);
  return {
    maxSkew: spread.maxSkew,
    topologyKey: spread.key,
    whenUnsatisfiable: spread.whenUnsatisfiable,
    labelSelector: wish.selector,
    // Else a rollout counts the pods it is about to remove (KEP-3243, on from 1.27).
    ...(hash !== null && supportsFrom(kubernetes, 27) ? { matchLabelKeys: [hash] } : {}),
    // Else tainted nodes count as empty places for ever and block the others (KEP-3094, on from 1.26).
    ...(hard && supportsFrom(kubernetes, 26) ? { nodeTaintsPolicy: "Honor" } : {}),
  };
}

function revisionLabel({ group, kind, value }: Manifest): string | null {
  if (valueAt(value, ["spec", "selector", "matchLabels", "pod-template-hash"]) !== undefined) return null;
  if (group === "apps" && kind === "Deployment") return "pod-template-hash";
  return group === "argoproj.io" ? "rollouts-pod-template-hash" : null;
}

function stableKey(key: Json | undefined): string {
  if (key === "failure-domain.beta.kubernetes.io/zone") return zone;
  return typeof key === "string" ? key : "";
}
