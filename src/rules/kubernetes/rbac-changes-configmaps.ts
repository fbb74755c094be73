import { trivyCheck } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { grantRule } from "../lib/rbac/grant-rule.ts";
import { changingConfigMaps } from "../lib/rbac/grants.ts";
import { isClusterWide } from "../lib/rbac/role-reach.ts";

const harmless: ReadonlySet<string> = new Set(["create", "get", "list", "watch"]);

/** Roles don't allow changing ConfigMaps in kube-system, which configure the cluster. */
export const rbacChangesConfigmaps: KubernetesRule = grantRule({
  id: "rbac-changes-configmaps",
  summary: "A role allows changing ConfigMaps that configure the cluster.",
  why: "In kube-system, ConfigMaps configure DNS (coredns) and, on some platforms, who is an administrator (aws-auth).",
  equivalents: [trivyCheck("049", "no-manage-configmaps", "manage_configmaps")],
  grants: changingConfigMaps,
  givenTo: "edit",
  power: "change ConfigMaps that may configure the cluster",
  advice: "Name the ConfigMaps in resourceNames, or use a Role in the namespace of the application.",
  adviceInNamespace: "Name the ConfigMaps in resourceNames, and leave create to what needs it.",
  objects: ["aws-auth", "coredns"],
  presetOf: ({ resourceNames, verbs }, { manifest }, { workspace }) => {
    // Create alone can't change existing ones. It is in a rule of its own if the other verbs are limited to names.
    if (verbs.every((verb) => harmless.has(verb))) return "strict";
    if (resourceNames.length > 0 || manifest.namespace === "kube-system") return null;
    return isClusterWide(manifest, workspace) ? null : "strict";
  },
});
