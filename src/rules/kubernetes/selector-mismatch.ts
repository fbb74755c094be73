import { selectorViolations } from "../../model/kubernetes/api/validation/selectors.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { kubeLinter, kubeScore } from "../lib/equivalents.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A workload selects the pods of its own template. */
export const selectorMismatch: KubernetesRule = objectRule({
  id: "selector-mismatch",
  summary: "The selector of a workload does not match the labels of its own pods.",
  why: "The API rejects such a workload, because it would create pods endlessly.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  equivalents: [
    kubeLinter("mismatching-selector"),
    kubeScore("deployment-pod-selector-labels-match-template-metadata-labels", "apps/apps.go"),
    kubeScore("statefulset-pod-selector-labels-match-template-metadata-labels", "apps/apps.go"),
  ],
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector"],
  only: "with pods",
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, selectorViolations),
});
