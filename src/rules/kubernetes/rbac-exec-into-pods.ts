import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { grantRule } from "../lib/rbac/grant-rule.ts";
import { enteringPods } from "../lib/rbac/grants.ts";

/** Roles don't allow entering pods, which gives access to everything that the pod has. */
export const rbacExecIntoPods: KubernetesRule = grantRule({
  id: "rbac-exec-into-pods",
  summary: "A role allows running commands in pods or reaching their ports.",
  why: "A command in a pod has the pod's service account, Secrets and network access. Forwarded ports and proxied requests bypass NetworkPolicies and reach what listens only inside the pod.",
  grants: enteringPods,
  givenTo: "edit",
  power: "get into pods",
  advice: "Leave it to people who debug, in single namespaces, and not to workloads.",
});
