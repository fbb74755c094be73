import { kubescape } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { goodPractices, grantRule } from "../lib/rbac/grant-rule.ts";
import { creatingVolumes } from "../lib/rbac/grants.ts";

/** A PersistentVolume can be any directory of a node. */
export const rbacCreatesVolumes: KubernetesRule = grantRule({
  id: "rbac-creates-volumes",
  summary: "A role allows creating PersistentVolumes.",
  why: "A PersistentVolume with hostPath gives a pod any directory of a node, whatever Pod Security says of the pod.",
  equivalents: [kubescape("C-0278", "rule-can-create-pv")],
  sources: [`${goodPractices}#persistent-volume-creation`],
  grants: creatingVolumes,
  power: "offer any directory of a node as a volume",
  advice: "Let people create PersistentVolumeClaims, and leave PersistentVolumes to a provisioner.",
});
