import type { Scope } from "../lib/define-kubernetes.ts";
import { kubescape } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { creatingVolumes } from "../lib/rbac/grants.ts";
import { isListed, policyRulesOf } from "../lib/rbac/policy-rule.ts";

/** Roles don't allow creating PersistentVolumes, which can be any directory of a node. */
export const rbacCreatesVolumes: KubernetesRule = grantRule({
  id: "rbac-creates-volumes",
  summary: "A role allows creating PersistentVolumes, or changing who gets them.",
  why: "A PersistentVolume with hostPath gives a pod any directory of a node, whatever Pod Security says of the pod. A changed volume can go to somebody else's claim.",
  equivalents: [kubescape("C-0278", "rule-can-create-pv")],
  sources: [`${goodPractices}#persistent-volume-creation`],
  grants: creatingVolumes,
  power: "decide what storage pods get",
  advice: "Let people create PersistentVolumeClaims, and leave PersistentVolumes to a provisioner.",
  except: (_rule, role) => isProvisioner(role),
});

/**
 * Whether a role belongs to a program that creates volumes for claims: it watches StorageClasses, which describe how.
 */
function isProvisioner(role: Scope): boolean {
  return policyRulesOf(role).some(({ apiGroups, resources, verbs }) => {
    return isListed(apiGroups, "storage.k8s.io") && resources.includes("storageclasses") && isListed(verbs, "watch");
  });
}
