import { labelViolations } from "../../model/kubernetes/api/validation/names.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Labels, annotations and selectors are such that the API accepts them. */
export const labelInvalid: KubernetesRule = objectRule({
  id: "label-invalid",
  summary: "An object has a label, an annotation or a selector that the API rejects.",
  why: "The API rejects the object.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, labelViolations),
});
