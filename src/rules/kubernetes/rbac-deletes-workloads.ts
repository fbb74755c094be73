import { trivyCheck } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { grantRule } from "../lib/rbac/grant-rule.ts";
import { deletingWorkloads } from "../lib/rbac/grants.ts";
import { isForProgram } from "../lib/rbac/program-role.ts";

/** Roles don't allow deleting workloads, which stops applications. */
export const rbacDeletesWorkloads: KubernetesRule = grantRule({
  id: "rbac-deletes-workloads",
  summary: "A role allows deleting pods, workloads or whole namespaces, though not creating them.",
  why: "Subjects can stop applications, in every namespace that the role is bound in.",
  equivalents: [trivyCheck("048", "deny-create-update-malicious-pod", "allowing_to_update_a_malicious_pod")],
  grants: deletingWorkloads,
  givenTo: "edit",
  power: "stop workloads",
  advice: "Remove the verbs, or grant them in the namespaces that need them.",
  adviceInNamespace: "Remove the verbs if nothing has to stop workloads there.",
  except: ({ verbs }, { manifest }, { workspace }) => {
    return verbs.includes("create") || verbs.includes("*") || isForProgram(manifest, workspace);
  },
});
