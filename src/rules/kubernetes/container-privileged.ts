import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, kubeScore, polaris, trivy } from "../lib/equivalents.ts";
import { introducing, review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";
import { privilegedNeed } from "../lib/pod-standards/privileged-need.ts";

const standard: Standard = { level: "baseline", remedy: "remove privileged: true" };

/** No container sets `privileged: true`. */
export const containerPrivileged: KubernetesRule = containerRule({
  id: "container-privileged",
  summary: "A container is privileged.",
  why:
    "A privileged container has all capabilities and all devices of its node, without seccomp or AppArmor. Whoever " +
    "controls it controls the node.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_K8S_16", "kubernetes/checks/resource/k8s/PrivilegedContainers.py"),
    kubeLinter("privileged-container", "privileged"),
    kubeScore("container-security-context-privileged", "security/security.go"),
    polaris("runAsPrivileged"),
    trivy(
      ["KSV-0017", "AVD-KSV-0017", "KSV017", "no-privileged-containers", "kubernetes-no-privileged-containers"],
      "kubernetes/privileged.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/#privileged-containers",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(scope, context) {
    const at = ["securityContext", "privileged"];
    if (scope.at(...at) !== true) return;
    const message = `${scope.subject} is privileged.`;
    const need = privilegedNeed(scope);
    if (need !== null) {
      const advice = `${need} Find out what it needs, and give it only that, such as single capabilities or devices.`;
      yield judge({ at, message, advice }, scope, context, standard);
      return;
    }
    // Without privileged: true, the container has no other reason to gain privileges, and the API accepts the setting.
    const escalation = ["securityContext", "allowPrivilegeEscalation"];
    const isRuledOut = scope.at(...escalation) === false;
    const fix = review(
      `Set ${isRuledOut ? "privileged" : "privileged and allowPrivilegeEscalation"} to false`,
      "A program that uses devices or changes the kernel's settings stops working.",
      scope.set(at, false),
      ...(isRuledOut ? [] : [scope.set(escalation, false)]),
    );
    const introduced = [
      "capabilities-not-dropped",
      "container-runs-as-root",
      "seccomp-profile-missing",
      "user-namespace-missing",
    ];
    yield judge({ at, message, fix: introducing(fix, ...introduced) }, scope, context, standard);
  },
});
