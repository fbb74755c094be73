import { type PodScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { safe } from "../lib/fixes.ts";
import { type NodeLabelUse, nodeLabelsIn } from "../lib/kubernetes/node-labels.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Labels of nodes that got stable names in 1.14 or 1.17. */
const stableNames: Readonly<Record<string, string>> = {
  "beta.kubernetes.io/arch": "kubernetes.io/arch",
  "beta.kubernetes.io/instance-type": "node.kubernetes.io/instance-type",
  "beta.kubernetes.io/os": "kubernetes.io/os",
  "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
  "failure-domain.beta.kubernetes.io/zone": "topology.kubernetes.io/zone",
};

/** Pods name the labels of nodes by their stable names. */
export const labelDeprecated: KubernetesRule = podRule({
  id: "label-deprecated",
  summary: "A pod selects nodes by a deprecated label.",
  why: "Stable names have replaced the beta labels, which nodes may lose in a later release of Kubernetes.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe"],
  windows: "checked",
  sources: ["https://kubernetes.io/docs/reference/labels-annotations-taints/#beta-kubernetes-io-os"],
  *check(pod) {
    for (const use of nodeLabelsIn(pod.template.spec)) {
      const stable = Object.hasOwn(stableNames, use.label) ? stableNames[use.label] : undefined;
      if (stable !== undefined) yield problemOf(pod, use, stable);
    }
  },
});

function problemOf(pod: PodScope, { label, path, isKey }: NodeLabelUse, stable: string): ScopedProblem {
  const message = `${pod.subject} uses the deprecated node label ${label}. Its name is now ${stable}.`;
  const other = isKey ? pod.at(...path.slice(0, -1), stable) : undefined;
  if (other === undefined) {
    return { at: path, message, fix: safe(`Use ${stable}`, isKey ? pod.rename(path, stable) : pod.set(path, stable)) };
  }
  if (other === pod.at(...path))
    return { at: path, message, fix: safe("Remove the deprecated label", pod.remove(path)) };
  return {
    at: path,
    message,
    advice: `The pod also selects nodes by ${stable}, with a different value. Keep only one.`,
  };
}
