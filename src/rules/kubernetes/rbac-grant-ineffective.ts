import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { ineffectivePart } from "../lib/rbac/ineffective.ts";
import { policyRulesOf, roleKinds } from "../lib/rbac/policy-rule.ts";

/** Roles contain no texts that match no request, although the API accepts them. */
export const rbacGrantIneffective: KubernetesRule = objectRule({
  id: "rbac-grant-ineffective",
  summary: "A part of a role matches no request.",
  why: "The API accepts the role, but requests that it seems to allow are denied.",
  severity: "warning",
  category: "correctness",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources",
    "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/apis/rbac/v1/evaluation_helpers.go",
  ],
  kinds: roleKinds,
  *check(role) {
    for (const rule of policyRulesOf(role)) {
      const found = ineffectivePart(rule, role.manifest.kind);
      if (found === null) continue;
      const { key, problem, advice } = found;
      yield {
        at: ["rules", rule.index, key],
        restsOn: [["rules", rule.index]],
        message: `${role.subject} ${problem}.`,
        advice,
      };
    }
  },
});
