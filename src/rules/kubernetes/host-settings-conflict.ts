import { hostSettingViolations } from "../../model/kubernetes/api/validation/host-settings.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Pods and containers don't combine settings about the host and about privileges that exclude each other. */
export const hostSettingsConflict: KubernetesRule = objectRule({
  id: "host-settings-conflict",
  summary: "A pod or container has settings about the host or about privileges that can't be combined.",
  why: "The API rejects the object.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
  ],
  only: "with pods",
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, hostSettingViolations),
});
