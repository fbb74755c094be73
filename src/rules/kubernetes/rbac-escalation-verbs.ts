import { kics } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { escalating } from "../lib/rbac/grants.ts";

/** Roles don't contain the verbs with which people can grant permissions that they don't have. */
export const rbacEscalationVerbs: KubernetesRule = grantRule({
  id: "rbac-escalation-verbs",
  summary: "A role allows granting rights that its subjects don't have themselves.",
  why: "With escalate, a subject can add any right to a role; with bind, it can bind any role, cluster-admin too.",
  equivalents: [
    kics(
      "8320826e-7a9c-4b0b-9535-578333193432",
      "k8s/rbac_roles_allow_privilege_escalation",
      "75090d6d07a1560027f905ada6f6bab989fcd3d5",
    ),
  ],
  sources: [`${goodPractices}#escalate-verb`],
  grants: escalating,
  power: "give themselves rights that they don't have",
  advice: "Remove the verbs. If a controller needs bind, name the roles that it binds in resourceNames.",
  objects: ["cluster-admin", "admin", "edit"],
});
