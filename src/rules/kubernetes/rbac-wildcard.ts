import { objectRule } from "../lib/define-kubernetes.ts";
import { checkov, kics, kubeLinter, trivy } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { grantsOf, policyRulesOf, roleKinds } from "../lib/rbac/policy-rule.ts";
import { isForProgram } from "../lib/rbac/program-role.ts";
import { addsTo, isClusterWide, isStandardRole } from "../lib/rbac/role-reach.ts";
import { wildcardOf } from "../lib/rbac/wildcards.ts";

const listAll = "List the API groups, resources and verbs that are needed.";

/** Roles have no `*`, which also grants whatever is added later. */
export const rbacWildcard: KubernetesRule = objectRule({
  id: "rbac-wildcard",
  summary: "A role grants all verbs, resources or API groups with a wildcard.",
  why: "A wildcard grants more than anybody listed, and also what later versions and new resource types add.",
  severity: "warning",
  category: "security",
  fixes: [],
  equivalents: [
    checkov("CKV_K8S_49", "kubernetes/checks/resource/k8s/WildcardRoles.py"),
    kics(
      "6b896afb-ca07-467a-b256-1a0077a1c08e",
      "k8s/rbac_wildcard_in_rule",
      "71fa86724cfda4f801ee59b0a2927e622d09339c",
    ),
    kubeLinter("wildcard-in-rules"),
    trivy(
      [
        "KSV-0046",
        "AVD-KSV-0046",
        "KSV046",
        "no-wildcard-resource-clusterrole",
        "kubernetes-no-wildcard-resource-clusterrole",
      ],
      "kubernetes/manage_all_resources.rego",
      { step: "resources" },
    ),
    trivy(
      ["KSV-0112", "AVD-KSV-0112", "KSV112", "no-wildcard-resource-role", "kubernetes-no-wildcard-resource-role"],
      "kubernetes/manage_all_resources_at_namespace.rego",
      { step: "resources" },
    ),
  ],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  kinds: roleKinds,
  *check(role, { workspace }) {
    const wide = isClusterWide(role.manifest, workspace);
    for (const rule of policyRulesOf(role)) {
      const found = wildcardOf(rule);
      if (found === null) continue;
      const [everywhere, inNamespace] = found.severity;
      if (everywhere === "info" && (isStandardRole(role.manifest) || addsTo(role.manifest) !== null)) continue;
      // Controllers need full access to the types that they are for.
      if (found.custom === true && isForProgram(role.manifest, workspace)) continue;
      yield {
        at: ["rules", rule.index, found.key],
        restsOn: [["rules", rule.index]],
        extent: grantsOf(rule),
        severity: wide ? everywhere : inNamespace,
        message: `Subjects of ${role.subject} can ${found.power}.`,
        advice: found.key === "nonResourceURLs" ? "List the paths that are needed." : listAll,
      };
    }
  },
});
