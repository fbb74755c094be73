import { rbacViolations } from "../../model/kubernetes/api/validation/rbac.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import { withSubjectNamespace } from "../lib/kubernetes/subject-namespace.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Roles and bindings have rules, roles and subjects that the API accepts. */
export const rbacInvalid: KubernetesRule = objectRule({
  id: "rbac-invalid",
  summary: "A role or a binding has a rule, role or subject that the API rejects.",
  why: "The API rejects the object, and nobody gets the permissions.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/"],
  kinds: ["Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"].map(
    (kind) => `rbac.authorization.k8s.io/${kind}`,
  ),
  *check(object, { settings, workspace }) {
    for (const problem of apiViolationsIn(object, settings.kubernetes, rbacViolations)) {
      yield withSubjectNamespace(problem, object, workspace);
    }
  },
});
