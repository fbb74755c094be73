import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { changingNamespaces } from "../lib/rbac/grants.ts";

/** Roles don't allow changing labels of namespaces, which Pod Security and NetworkPolicies depend on. */
export const rbacChangesNamespaces: KubernetesRule = grantRule({
  id: "rbac-changes-namespaces",
  summary: "A role allows changing the labels of namespaces.",
  why: "With other labels, a namespace no longer enforces its Pod Security level, or NetworkPolicies let it in.",
  sources: [`${goodPractices}#namespace-modification`],
  grants: changingNamespaces,
  power: "change namespaces and their labels",
  advice: "Name the namespaces in resourceNames.",
});
