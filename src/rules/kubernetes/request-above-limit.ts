import { resourceViolations } from "../../model/kubernetes/api/validation/resources.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Containers request no more of a resource than they may use. */
export const requestAboveLimit: KubernetesRule = objectRule({
  id: "request-above-limit",
  summary: "A container requests more of a resource than its limit allows.",
  why: "The API rejects the object. Extended resources and huge pages need a request and a limit that are equal.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  sources: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  only: "with pods",
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, resourceViolations),
});
