import { indexedObjects } from "../../core/indexed.ts";
import { isObject, type Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { type PodScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { nodeLabelsIn } from "../lib/kubernetes/node-labels.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import { toleratesEveryTaint } from "../lib/kubernetes/placement.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

const outdated = "node-role.kubernetes.io/master";
const current = "node-role.kubernetes.io/control-plane";

/**
 * Pods don't select or tolerate nodes of the control plane by the old name only: kubeadm now sets only `control-plane`.
 */
export const controlPlaneLabelOutdated: KubernetesRule = podRule({
  id: "control-plane-label-outdated",
  summary: "A pod selects or tolerates control-plane nodes only by their old name, master.",
  why: "kubeadm stopped setting this label in Kubernetes 1.24, and this taint in 1.25. The pod can't be scheduled on these nodes.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io-control-plane",
    "https://github.com/kubernetes/enhancements/tree/master/keps/sig-cluster-lifecycle/kubeadm/2067-rename-master-label-taint",
  ],
  *check(pod, { workspace }) {
    const { spec } = pod.template;
    // Few pods have problems, so the rest of the pod is searched only for those.
    const problems = [...problemsOf(pod)];
    if (problems.length === 0 || namesControlPlane(spec, 0) || toleratesControlPlane(spec)) return;
    // OpenShift nodes have kept the old label and the old taint.
    if (!isOpenShift(pod.manifest, workspace)) yield* problems;
  },
});

function* problemsOf(pod: PodScope): Iterable<ScopedProblem> {
  const { spec } = pod.template;
  const risk = "Check that your nodes have this label or taint: some distributions still use the old name.";
  for (const { label, path, isKey } of nodeLabelsIn(spec)) {
    // k3s and others set the label to "true".
    if (label !== outdated || (isKey && pod.at(...path) !== "")) continue;
    const message = `${pod.subject} selects nodes by the label ${outdated}, which kubeadm no longer sets.`;
    const operation = isKey ? pod.rename(path, current) : pod.set(path, current);
    yield { at: path, message, fix: review(`Use ${current}`, risk, operation) };
  }
  for (const path of tolerationsOf(pod)) {
    const message = `${pod.subject} tolerates the taint ${outdated}, which kubeadm no longer sets.`;
    yield { at: path, message, fix: review(`Tolerate ${current}`, risk, pod.set(path, current)) };
  }
}

function tolerationsOf({ at }: PodScope): readonly Path[] {
  return indexedObjects(at("tolerations")).flatMap(([index, { key }]) => {
    return key === outdated ? [["tolerations", index, "key"]] : [];
  });
}

function toleratesControlPlane(spec: Json): boolean {
  return isObject(spec) && toleratesEveryTaint(spec["tolerations"], ["NoSchedule"]);
}

/** Whether the pod names the control plane anywhere. If so, the old name is there for old clusters. */
function namesControlPlane(value: Json, depth: number): boolean {
  if (depth > 12 || value === null || typeof value !== "object") return value === current || value === otherName;
  const entries = Object.entries(value) as readonly (readonly [string, Json])[];
  return entries.some(([key, item]) => key === current || key === otherName || namesControlPlane(item, depth + 1));
}

/** The name of the control plane in RKE. */
const otherName = "node-role.kubernetes.io/controlplane";
