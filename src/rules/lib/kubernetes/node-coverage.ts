import { isObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { takesNodePorts, toleratesEveryTaint } from "./placement.ts";

/**
 * True if a DaemonSet runs on every node that can have callers: it only selects Linux nodes, tolerates every taint, and
 * is not deployed together with Windows pods.
 */
export function reachesEveryNode(daemonSet: Manifest, workspace: Workspace): boolean {
  const { podTemplate } = daemonSet;
  if (podTemplate === null || workspace.having(daemonSet, systems, "windows").length > 0) return false;
  const { spec } = podTemplate;
  // A RuntimeClass may restrict the nodes (`scheduling.nodeSelector`).
  if (spec["runtimeClassName"] != null) return false;
  const selector = spec["nodeSelector"] ?? {};
  if (!isObject(selector) || Object.entries(selector).some(([key, value]) => !isLinux(key, value))) return false;
  const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
  if (spec["nodeName"] != null || valueAt(spec, required) != null) return false;
  return toleratesEveryTaint(spec["tolerations"]);
}

/** Whether a rollout starts the new pod of a node before it stops the old one (KEP-1591). */
export function rollsWithoutGap({ value, podTemplate }: Manifest): boolean {
  const strategy = valueAt(value, ["spec", "updateStrategy"]);
  const update = valueAt(strategy, ["rollingUpdate"]);
  if (!isObject(update) || (valueAt(strategy, ["type"]) ?? "RollingUpdate") !== "RollingUpdate") return false;
  // Two pods can't use the same port of a node, so the old one must stop first.
  if (podTemplate === null || takesNodePorts(podTemplate)) return false;
  const none = (amount: unknown): boolean => amount === 0 || amount === "0" || amount === "0%";
  return update["maxSurge"] != null && !none(update["maxSurge"]) && none(update["maxUnavailable"]);
}

function isLinux(key: string, value: unknown): boolean {
  return key === "kubernetes.io/os" && value === "linux";
}

const systems: Facts = remembered(({ podTemplate }) => (podTemplate?.windows ? ["windows"] : []));
