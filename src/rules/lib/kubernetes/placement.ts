import { isObject, type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import { objectsOf } from "./lists.ts";
import { selectorMatches } from "./own-selector.ts";

/** The node label that tells nodes apart. */
export const hostname = "kubernetes.io/hostname";

/** The node label that tells zones (data centres) apart. */
export const zone = "topology.kubernetes.io/zone";

/** True where something else than a topology spread settles which nodes the pods of a workload can run on. */
export function isPlaced(manifest: Manifest, template: PodTemplate, workspace: Workspace): boolean {
  const { spec } = template;
  const scheduler = spec["schedulerName"] ?? "default-scheduler";
  if (scheduler !== "default-scheduler" || spec["nodeName"] != null || spec["hostNetwork"] === true) return true;
  if (valueAt(spec, ["nodeSelector", hostname]) !== undefined || pinsHost(spec)) return true;
  const bound = template.containers.some(({ value }) =>
    objectsOf(value["ports"]).some((port) => port["hostPort"] != null),
  );
  if (bound || wantsCompany(template)) return true;
  return hasNodeVolume(manifest, template, workspace);
}

/** The topology keys over which a pod keeps away from its like by anti-affinity. */
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

/** The affinity terms that concern pods of this very template. */
function affinityTerms(template: PodTemplate, kind: string, strength: "required" | "preferred"): readonly JsonObject[] {
  const key = `${strength}DuringSchedulingIgnoredDuringExecution`;
  const terms = objectsOf(valueAt(template.spec, ["affinity", kind, key]));
  const plain = strength === "required" ? terms : terms.map((term) => term["podAffinityTerm"] ?? null).filter(isObject);
  return plain.filter(
    ({ labelSelector }) => isObject(labelSelector) && selectorMatches(labelSelector, template.labels) !== false,
  );
}

function pinsHost(spec: JsonObject): boolean {
  const affinity = valueAt(spec, ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"]);
  const terms = isObject(affinity) ? objectsOf(affinity["nodeSelectorTerms"]) : [];
  return terms.some((term) => {
    const pins = (expression: JsonObject): boolean =>
      expression["operator"] === "In" || expression["operator"] === "Exists";
    return (
      objectsOf(term["matchFields"]).length > 0 ||
      objectsOf(term["matchExpressions"]).some((expression) => expression["key"] === hostname && pins(expression))
    );
  });
}

/** Volumes that live on one node, or that one node at a time can mount, place the pods themselves. */
function hasNodeVolume(manifest: Manifest, template: PodTemplate, workspace: Workspace): boolean {
  const volumes = objectsOf(template.spec["volumes"]);
  if (volumes.some((volume) => isObject(volume["hostPath"]))) return true;
  const claims = objectsOf(valueAt(manifest.value, ["spec", "volumeClaimTemplates"]));
  if (
    claims.some((claim) => /local|host-?path/i.test(JSON.stringify(valueAt(claim, ["spec", "storageClassName"]) ?? "")))
  )
    return true;
  return volumes
    .filter((volume) => isObject(volume["persistentVolumeClaim"]))
    .some((volume) => !isShared(manifest, valueAt(volume, ["persistentVolumeClaim", "claimName"]), workspace));
}

function isShared(manifest: Manifest, name: Json | undefined, workspace: Workspace): boolean {
  const claim = workspace
    .unitOf(manifest)
    .find((other) => other.kind === "PersistentVolumeClaim" && other.group === "" && other.name === name);
  const modes = claim ? valueAt(claim.value, ["spec", "accessModes"]) : undefined;
  return Array.isArray(modes) && (modes.includes("ReadWriteMany") || modes.includes("ReadOnlyMany"));
}
