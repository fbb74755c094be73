import { isObject, valueAt } from "../../core/json.ts";
import type { Manifest } from "../../model/manifest.ts";
import { objectsOf } from "./lists.ts";

/** True when a DaemonSet is sure to run on every Linux node: it selects no nodes and tolerates every taint. */
export function reachesEveryNode({ podTemplate }: Manifest): boolean {
  if (podTemplate === null || podTemplate.windows) return false;
  const { spec } = podTemplate;
  const selector = spec["nodeSelector"] ?? {};
  if (!isObject(selector) || Object.entries(selector).some(([key, value]) => !isLinux(key, value))) return false;
  const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
  if (spec["nodeName"] != null || valueAt(spec, required) != null) return false;
  return objectsOf(spec["tolerations"]).some(({ key, operator, effect }) => {
    return operator === "Exists" && (key ?? "") === "" && (effect ?? "") === "";
  });
}

/** True when a rollout starts the new pod of a node before it stops the old one (KEP-1591), so that none is without. */
export function rollsWithoutGap({ value }: Manifest): boolean {
  const update = valueAt(value, ["spec", "updateStrategy", "rollingUpdate"]);
  if (!isObject(update)) return false;
  const none = (amount: unknown): boolean => amount === 0 || amount === "0" || amount === "0%";
  return update["maxSurge"] != null && !none(update["maxSurge"]) && none(update["maxUnavailable"]);
}

function isLinux(key: string, value: unknown): boolean {
  return key === "kubernetes.io/os" && value === "linux";
}
