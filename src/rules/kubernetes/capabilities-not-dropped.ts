import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, trivy } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { addedCapabilities } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { capabilityNeed, dropAll, dropRisk, dropsAll } from "../lib/pod-standards/drop-all.ts";
import { leftToHarden } from "../lib/pod-standards/hardened.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

const standard: Standard = {
  level: "restricted",
  remedy: "drop all capabilities and add those that it needs",
  agents: "access",
};

/** Each container drops all capabilities. */
export const capabilitiesNotDropped: KubernetesRule = containerRule({
  id: "capabilities-not-dropped",
  summary: "A container keeps the capabilities that the container runtime gives by default.",
  why:
    "Root in the container can then change the owner of files, send raw packets and more. Most programs need no " +
    "capability at all.",
  severity: "info",
  severities: { restricted: "warning" },
  category: "security",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_K8S_37", "kubernetes/checks/resource/k8s/MinimizeCapabilities.py"),
    trivy(
      ["KSV-0003", "AVD-KSV-0003", "KSV003", "drop-default-capabilities", "kubernetes-drop-default-capabilities"],
      "kubernetes/capabilities_no_drop_all.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
  ],
  *check(scope, context) {
    if (scope.at("securityContext", "privileged") === true || dropsAll(scope)) return;
    // Another rule reports this first.
    if (addedCapabilities(scope.container).includes("ALL")) return;
    const at = ["securityContext", "capabilities", "drop"];
    const message = `${scope.subject} does not drop all capabilities.`;
    const need = capabilityNeed(scope, context);
    if (need !== null) {
      yield leftToHarden(judge({ at, message, advice: need }, scope, context, standard), scope.pod, scope.template);
      return;
    }
    const fix = review("Drop all capabilities", dropRisk(scope, context), ...dropAll(scope));
    yield leftToHarden(judge({ at, message, fix }, scope, context, standard), scope.pod, scope.template);
  },
});
