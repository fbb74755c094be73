import { isObject, type JsonObject, valueAt } from "../../../core/json.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import { objectsOf } from "./lists.ts";

/**
 * Labels of nodes that are not machines. A pod on AWS Fargate gets a node of its own, and Fargate does not support
 * topology spread constraints. All pods of a virtual kubelet share one node, so a strict constraint keeps them Pending.
 * GKE Autopilot is not among them: its nodes are machines, and it supports the constraints.
 *
 * - https://docs.aws.amazon.com/eks/latest/userguide/fargate.html
 * - https://virtual-kubelet.io/docs/setup/
 */
const serverlessNodes = new Map([
  ["eks.amazonaws.com/compute-type", "fargate"],
  ["type", "virtual-kubelet"],
]);

/** The pod label by which people choose a Fargate profile. */
const fargateProfile = "eks.amazonaws.com/fargate-profile";

/** Whether the pods run on serverless nodes, where spread constraints do not work. */
export function runsOnServerlessNodes({ spec, labels }: PodTemplate): boolean {
  if (Object.hasOwn(labels, fargateProfile)) return true;
  const selector = spec["nodeSelector"];
  if (isObject(selector) && Object.entries(selector).some(([key, value]) => serverlessNodes.get(key) === value)) {
    return true;
  }
  return requiredNodeTerms(spec).some((term) => objectsOf(term["matchExpressions"]).some(choosesServerless));
}

function choosesServerless({ key, operator, values }: JsonObject): boolean {
  const serverless = typeof key === "string" ? serverlessNodes.get(key) : undefined;
  return serverless !== undefined && operator === "In" && Array.isArray(values) && values.includes(serverless);
}

/** The node selector terms that a pod requires; at least one of them has to match. */
export function requiredNodeTerms(spec: JsonObject): readonly JsonObject[] {
  const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
  return objectsOf(valueAt(spec, [...required, "nodeSelectorTerms"]));
}
