import { unknownResources } from "../../model/kubernetes/api/validation/resource-names.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A role names resources that exist in one of its API groups. */
export const roleResourceUnknown: KubernetesRule = objectRule({
  id: "role-resource-unknown",
  summary: "A role names a resource that none of its API groups has.",
  why: "The API accepts the role, but the rule grants nothing: requests for what was meant are denied.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"],
  kinds: ["rbac.authorization.k8s.io/Role", "rbac.authorization.k8s.io/ClusterRole"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, unknownResources),
});
