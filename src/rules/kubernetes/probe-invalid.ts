import { probeViolations } from "../../model/kubernetes/api/validation/probes.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A probe has exactly one action, and only settings that its kind accepts. */
export const probeInvalid: KubernetesRule = objectRule({
  id: "probe-invalid",
  summary: "A probe or lifecycle hook has no action, several of them, or a setting that the API rejects.",
  why: "The API rejects the object.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],
  only: "with pods",
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, probeViolations),
});
