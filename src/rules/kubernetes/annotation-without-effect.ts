import type { Json } from "../../core/json.ts";
import { supportsFrom } from "../../core/version-range.ts";
import { objectScope, podRule } from "../lib/define-kubernetes.ts";
import { safe } from "../lib/fixes.ts";
import { removeKey } from "../lib/kubernetes/remove-key.ts";
import { seccompFix, seccompTarget } from "../lib/kubernetes/seccomp-annotations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Pods have no annotations that Kubernetes has stopped reading. */
export const annotationWithoutEffect: KubernetesRule = podRule({
  id: "annotation-without-effect",
  summary: "A pod has an annotation that Kubernetes ignores.",
  why: "A field has replaced the annotation. The setting looks as if it were on, but it is off.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/reference/labels-annotations-taints/#seccomp-security-alpha-kubernetes-io-pod",
    "https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/",
  ],
  *check(pod, { settings }) {
    const object = objectScope(pod.manifest);
    for (const [key, value] of Object.entries(pod.template.annotations)) {
      const at = [...pod.template.path, "metadata", "annotations", key];
      const problem = { on: object, at };
      if (key === criticalPod) {
        const message = `${pod.subject} sets the annotation ${key}, which Kubernetes has ignored since 1.16.`;
        const fix = safe("Remove the annotation", removeKey(object, at));
        yield { ...problem, message, fix, ...criticalAdvice(pod.at("priorityClassName")) };
      }
      const target = seccompTarget(pod, key);
      if (target === null || !supportsFrom(settings.kubernetes, 27)) continue;
      const message = `${pod.subject} sets the annotation ${key}, which Kubernetes has ignored since 1.27.`;
      yield { ...problem, message, ...seccompFix(target, value, removeKey(object, at)) };
    }
  },
});

const criticalPod = "scheduler.alpha.kubernetes.io/critical-pod";

function criticalAdvice(priority: Json | undefined): { readonly advice?: string } {
  if ((priority ?? null) !== null) return {};
  return { advice: "If the pod is critical, set priorityClassName: system-cluster-critical instead." };
}
