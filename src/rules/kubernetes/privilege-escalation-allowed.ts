import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import { safeUnless } from "../lib/fixes.ts";
import { escalationRisk } from "../lib/kubernetes/escalation-risk.ts";
import { addedCapabilities } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Each container has to say `allowPrivilegeEscalation: false`; the API has no such field for the whole pod. */
export const privilegeEscalationAllowed: KubernetesRule = containerRule({
  id: "privilege-escalation-allowed",
  summary: "A container's processes can gain more privileges than it was started with.",
  why:
    "Without allowPrivilegeEscalation: false a setuid program or a file capability turns an intruder in the " +
    "container into its root.",
  severity: "warning",
  category: "security",
  fixes: ["safe", "review"],
  equivalents: [
    checkov("CKV_K8S_20", "kubernetes/checks/resource/k8s/AllowPrivilegeEscalation.py"),
    kubeLinter("privilege-escalation-container", "privilege-escalation"),
    polaris("privilegeEscalationAllowed"),
    trivy(
      ["KSV-0001", "AVD-KSV-0001", "KSV001", "no-self-privesc", "kubernetes-no-self-privesc"],
      "kubernetes/can_elevate_its_own_privileges.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  ],
  *check(scope) {
    const { subject, container, at: valueAt, set } = scope;
    const at = ["securityContext", "allowPrivilegeEscalation"];
    const allowed = valueAt(...at) ?? null;
    // The API refuses the field next to privileged: true, where it would mean nothing.
    if ((allowed !== null && allowed !== true) || valueAt("securityContext", "privileged") === true) return;
    const unlimited = addedCapabilities(container).find((name) => name === "SYS_ADMIN" || name === "ALL");
    if (unlimited !== undefined) {
      const message = `${subject} can gain any privilege, because it adds the capability ${unlimited}.`;
      const advice = `allowPrivilegeEscalation: false contradicts ${unlimited}: drop the capability first.`;
      const related = [scope.place(["securityContext", "capabilities", "add"], "the added capabilities")];
      yield { at, severity: "info", message, related, advice };
      return;
    }
    const message = `${subject} ${allowed === true ? "explicitly lets" : "lets"} its processes gain privileges.`;
    yield {
      at,
      message,
      fix: safeUnless(escalationRisk(scope), "Set allowPrivilegeEscalation to false", set(at, false)),
    };
  },
});
