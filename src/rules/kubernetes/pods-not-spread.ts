import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { podRule } from "../lib/define-kubernetes.ts";
import { polaris } from "../lib/equivalents.ts";
import { ownSelector, selectorMatches } from "../lib/kubernetes/own-selector.ts";
import { isPlaced } from "../lib/kubernetes/placement.ts";
import { domainsOf, spreadFix, unspreadTopologies } from "../lib/kubernetes/pod-spread.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** Workloads with at least two pods spread them across nodes and zones with topology spread constraints. */
export const podsNotSpread: KubernetesRule = podRule({
  id: "pods-not-spread",
  summary: "The pods of a workload can all run on the same node or in the same zone.",
  why: "If that node or zone fails, all replicas fail with it.",
  severity: "warning",
  category: "reliability",
  fixes: ["safe", "review"],
  equivalents: [polaris("topologySpreadConstraint")],
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
  kinds: [
    "/ReplicationController",
    "apps.kruise.io/CloneSet",
    "apps.kruise.io/StatefulSet",
    "apps/Deployment",
    "apps/ReplicaSet",
    "apps/StatefulSet",
    "argoproj.io/Rollout",
  ],
  windows: "checked",
  schema: "full",
  *check(pod, { workspace, settings }) {
    const { manifest, template, subject } = pod;
    const selector = ownSelector(manifest);
    if (selector === null || selectorMatches(selector, template.labels) !== true) return;
    const { minimum: replicas, source } = workspace.replicasOf(manifest);
    if (replicas === null || replicas < 2 || isPlaced(pod, workspace)) return;
    const topologies = unspreadTopologies(pod);
    if (topologies.length === 0) return;
    const autoscaled = source !== null && source !== manifest;
    yield {
      at: ["topologySpreadConstraints"],
      restsOn: [["affinity", "podAntiAffinity"]],
      ...(!autoscaled && { causedBy: [["spec", "replicas"]] }),
      ...((topologies.length === 1 || isShowcasePath(manifest.source.path)) && { severity: "info" }),
      message: `${subject} runs ${autoscaled ? "at least " : ""}${replicas} pods without spreading them across ${domainsOf(topologies, "or")}.`,
      ...(autoscaled && {
        related: [objectPlace(source, ["metadata", "name"], "the autoscaler that sets the minimum number of pods")],
      }),
      fix: spreadFix(pod, topologies, { selector, replicas, autoscaled, settings }),
    };
  },
});
