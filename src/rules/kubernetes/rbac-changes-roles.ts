import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { changingRoles } from "../lib/rbac/grants.ts";
import { isForProgram } from "../lib/rbac/program-role.ts";

/** Roles don't allow changing roles and bindings, which determine who may do what. */
export const rbacChangesRoles: KubernetesRule = grantRule({
  id: "rbac-changes-roles",
  summary: "A role allows changing roles or bindings.",
  why: "Subjects can pass on all their rights to anybody. Together with other rights, that makes a takeover last.",
  sources: [`${goodPractices}#escalate-verb`],
  grants: changingRoles,
  givenTo: "admin",
  power: "change who may do what",
  advice: "Leave it to the people or the pipeline that manage access, and to operators that can't do without it.",
  except: (_rule, { manifest }, { workspace }) => isForProgram(manifest, workspace),
});
