import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { impersonating } from "../lib/rbac/grants.ts";

/** Roles don't allow impersonation, which gives the permissions of somebody else. */
export const rbacImpersonates: KubernetesRule = grantRule({
  id: "rbac-impersonates",
  summary: "A role allows acting as any user, group or service account.",
  why: "Whoever can impersonate a group can be in system:masters, which may do everything.",
  sources: [`${goodPractices}#impersonate-verb`],
  grants: impersonating,
  givenTo: "edit",
  power: "act as others",
  advice: "Name the users or groups in resourceNames.",
  objects: ["system:masters", "system:admin", "kubernetes-admin", "cluster-admin"],
});
