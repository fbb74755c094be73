import { indexedObjects } from "../../core/indexed.ts";
import { isObject, type JsonObject } from "../../core/json.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Volumes whose files the kubelet updates, with a description of their source. */
const updated: Readonly<Record<string, string>> = {
  configMap: "a ConfigMap",
  downwardAPI: "the downward API",
  projected: "a projected volume",
  secret: "a Secret",
};

/** Files of a ConfigMap or Secret are mounted with their directory, so that the kubelet can update them. */
export const subPathNeverUpdated: KubernetesRule = containerRule({
  id: "sub-path-never-updated",
  summary: "A container mounts a file of a ConfigMap or Secret by subPath, where it is never updated.",
  why: "The container sees a change only after a restart. Other mounts get it within a minute or so.",
  severity: "info",
  category: "reliability",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically",
    "https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod",
  ],
  *check({ manifest, subject, pod, at: valueAt }) {
    if (manifest.group === "batch") return;
    const volumes = indexedObjects(pod.at("volumes")).map(([, volume]) => volume);
    const sources = new Map(volumes.map((volume) => [volume["name"], sourceOf(volume)]));
    const places: number[] = [];
    for (const [index, { name = null, subPath, subPathExpr }] of indexedObjects(valueAt("volumeMounts"))) {
      const path = subPath ?? subPathExpr;
      if (typeof path === "string" && path !== "" && (sources.get(name) ?? null) !== null) places.push(index);
    }
    const [first] = places;
    if (first === undefined) return;
    const mount = valueAt("volumeMounts", first);
    const source = isObject(mount) ? sources.get(mount["name"]) : null;
    const others = places.length === 1 ? "" : ` The same is true of ${places.length - 1} more of its mounts.`;
    yield {
      at: ["volumeMounts", first],
      message: `${subject} mounts ${source} by subPath, so it sees changes only after a restart.${others}`,
      advice: "Mount the whole volume into a directory of its own, or restart the pods when the data changes.",
    };
  },
});

function sourceOf(volume: JsonObject): string | null {
  const type = Object.keys(updated).find((key) => (volume[key] ?? null) !== null);
  return type === undefined ? null : (updated[type] ?? null);
}
