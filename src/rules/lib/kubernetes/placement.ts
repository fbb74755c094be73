import { isObject, type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "./lists.ts";
import { selectorMatches } from "./own-selector.ts";
import { requiredNodeTerms, runsOnServerlessNodes } from "./serverless-nodes.ts";

/** The node label with a different value for each node. */
export const hostname = "kubernetes.io/hostname";

/** The node label with a different value for each zone (data center). */
export const zone = "topology.kubernetes.io/zone";

const deprecatedNodeLabels = new Map([
  ["beta.kubernetes.io/hostname", hostname],
  ["failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"],
  ["failure-domain.beta.kubernetes.io/zone", zone],
]);

/** The label that replaced a deprecated node label; any other label is returned unchanged. */
export function stableNodeLabel(key: string): string {
  return deprecatedNodeLabels.get(key) ?? key;
}

/** Whether something other than topology spread constraints determines the nodes of the pods. */
export function isPlaced(pod: PodScope, workspace: Workspace): boolean {
  const { spec } = pod.template;
  const scheduler = spec["schedulerName"] ?? "default-scheduler";
  return (
    scheduler !== "default-scheduler" ||
    spec["nodeName"] != null ||
    takesNodePorts(pod.template) ||
    runsOnServerlessNodes(pod.template) ||
    valueAt(spec, ["nodeSelector", hostname]) !== undefined ||
    requiresNode(spec) ||
    wantsCompany(pod.template) ||
    hasNodeVolume(pod, workspace)
  );
}

/** True if the pods use ports of their node, so that each node can only run one of them. */
export function takesNodePorts({ spec, containers }: PodTemplate): boolean {
  if (spec["hostNetwork"] === true) return true;
  return containers.some(({ value }) => objectsOf(value["ports"]).some((port) => port["hostPort"] != null));
}

/** True if the pods are bound to a node or zone. */
export function isBoundToZone({ spec }: PodTemplate): boolean {
  const bound = new Set<Json | undefined>([hostname, zone]);
  return (
    spec["nodeName"] != null ||
    [hostname, zone].some((key) => valueAt(spec, ["nodeSelector", key]) !== undefined) ||
    requiredNodeTerms(spec).some((term) => objectsOf(term["matchExpressions"]).some(({ key }) => bound.has(key)))
  );
}

/** The topology keys of the anti-affinity between the pods of a workload. */
export function keptApart(template: PodTemplate, strength: "required" | "preferred"): readonly string[] {
  return affinityTerms(template, "podAntiAffinity", strength).flatMap(({ topologyKey }) =>
    typeof topologyKey === "string" ? [topologyKey] : [],
  );
}

function wantsCompany(template: PodTemplate): boolean {
  return affinityTerms(template, "podAffinity", "required").some(
    ({ topologyKey }) => topologyKey === hostname || topologyKey === zone,
  );
}

/** The affinity terms whose selector may match the pods of the template itself. */
function affinityTerms(template: PodTemplate, kind: string, strength: "required" | "preferred"): readonly JsonObject[] {
  const key = `${strength}DuringSchedulingIgnoredDuringExecution`;
  const terms = objectsOf(valueAt(template.spec, ["affinity", kind, key]));
  const plain = strength === "required" ? terms : terms.map((term) => term["podAffinityTerm"]).filter(isObject);
  return plain.filter(
    ({ labelSelector }) => isObject(labelSelector) && selectorMatches(labelSelector, template.labels) !== false,
  );
}

/** True if a node affinity requires certain nodes. */
function requiresNode(spec: JsonObject): boolean {
  return requiredNodeTerms(spec).some((term) => {
    if (objectsOf(term["matchFields"]).length > 0) return true;
    return objectsOf(term["matchExpressions"]).some(({ key, operator }) => {
      return key === hostname && (operator === "In" || operator === "Exists");
    });
  });
}

/**
 * Whether a volume is on one node or may only be mounted by one node at a time. Claims that are not known count too.
 */
function hasNodeVolume(pod: PodScope, workspace: Workspace): boolean {
  const volumes = objectsOf(pod.at("volumes"));
  if (volumes.some((volume) => isObject(volume["hostPath"]))) return true;
  const claims = objectsOf(valueAt(pod.manifest.value, ["spec", "volumeClaimTemplates"]));
  const local = claims.some((claim) => {
    return /local|host-?path/i.test(JSON.stringify(valueAt(claim, ["spec", "storageClassName"]) ?? ""));
  });
  if (local) return true;
  return volumes
    .filter((volume) => isObject(volume["persistentVolumeClaim"]))
    .some((volume) => {
      const name = valueAt(volume, ["persistentVolumeClaim", "claimName"]);
      const [claim] = typeof name === "string" ? workspace.having(pod.manifest, claimNames, name) : [];
      const modes = valueAt(claim?.value, ["spec", "accessModes"]);
      return !Array.isArray(modes) || !(modes.includes("ReadWriteMany") || modes.includes("ReadOnlyMany"));
    });
}

const claimNames: Facts = remembered(({ group, kind, name }) => {
  return group === "" && kind === "PersistentVolumeClaim" && name !== null ? [name] : [];
});

/**
 * Whether pods tolerate every taint that can keep them off a node, or every one with some of these effects. A toleration
 * without a key and with the operator Exists matches all taints of its effect, and without an effect those of all.
 */
export function toleratesEveryTaint(
  tolerations: Json | undefined,
  effects: readonly string[] = ["NoSchedule", "NoExecute"],
): boolean {
  const tolerated = objectsOf(tolerations).flatMap(({ key, operator, effect }) => {
    return (key ?? "") === "" && operator === "Exists" ? [effect ?? ""] : [];
  });
  return tolerated.includes("") || effects.every((effect) => tolerated.includes(effect));
}
