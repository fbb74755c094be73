import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kics, kubeLinter, kubescape, polaris, trivy } from "../lib/equivalents.ts";
import { safeUnless } from "../lib/fixes.ts";
import { escalationRisk } from "../lib/kubernetes/escalation-risk.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import { addedCapabilities } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judgeRefusal } from "../lib/pod-standards/judge.ts";

/** Each container sets `allowPrivilegeEscalation: false`; the API has no such field for the whole pod. */
export const privilegeEscalationAllowed: KubernetesRule = containerRule({
  id: "privilege-escalation-allowed",
  summary: "A container allows its processes to gain more privileges than it started with.",
  why:
    "Without allowPrivilegeEscalation: false, an attacker inside the container can use a setuid program or file " +
    "capabilities to become root there.",
  severity: "warning",
  category: "security",
  fixes: ["safe", "review"],
  equivalents: [
    checkov("CKV_K8S_20", "kubernetes/checks/resource/k8s/AllowPrivilegeEscalation.py"),
    kics(
      "5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d",
      "k8s/privilege_escalation_allowed",
      "077fdc5f3589c607cc70fdc57bff8adc68f976ff",
    ),
    kubeLinter("privilege-escalation-container", "privilege-escalation"),
    kubescape("C-0016", "rule-allow-privilege-escalation"),
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
  *check(scope, context) {
    const { subject, container, at: valueAt, set } = scope;
    const at = ["securityContext", "allowPrivilegeEscalation"];
    const allowed = valueAt(...at) ?? null;
    // The API rejects allowPrivilegeEscalation: false next to privileged: true.
    if ((allowed !== null && allowed !== true) || valueAt("securityContext", "privileged") === true) return;
    const unlimited = addedCapabilities(container).find((name) => name === "SYS_ADMIN" || name === "ALL");
    if (unlimited !== undefined) {
      const message = `${subject} can always gain privileges because it adds the capability ${unlimited}.`;
      const advice = `Remove the capability ${unlimited} first, then set allowPrivilegeEscalation: false.`;
      const related = [
        scope.place(["securityContext", "capabilities", "add"], "the capabilities that the container adds"),
      ];
      yield judgeRefusal({ at, severity: "info", message, related, advice }, scope, context, "restricted");
      return;
    }
    const message =
      allowed === true
        ? `${subject} sets allowPrivilegeEscalation: true.`
        : `${subject} does not set allowPrivilegeEscalation: false.`;
    const found = escalationRisk(scope, context);
    const fix = safeUnless(found?.risk ?? null, "Set allowPrivilegeEscalation to false", set(at, false));
    const byCluster = allowed === null && isOpenShift(scope.pod.manifest, context.workspace) ? setByOpenShift : {};
    yield judgeRefusal({ at, message, related: found?.related ?? [], fix, ...byCluster }, scope, context, "restricted");
  },
});

/** docs.redhat.com, OpenShift Container Platform: About security context constraints, restricted-v2. */
const setByOpenShift = {
  severity: "info",
  advice: "OpenShift sets it for pods under restricted-v2, its default security context constraint, and for no others.",
} as const;
