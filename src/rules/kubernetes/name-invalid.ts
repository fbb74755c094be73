import { nameViolations } from "../../model/kubernetes/api/validation/names.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Objects, containers and volumes have names that the API accepts. */
export const nameInvalid: KubernetesRule = objectRule({
  id: "name-invalid",
  summary: "An object, container or volume has a name that the API rejects.",
  why: "The API rejects the object.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, nameViolations),
});
