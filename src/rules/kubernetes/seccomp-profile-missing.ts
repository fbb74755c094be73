import { enumerate } from "../../core/enumerate.ts";
import { supportsFrom } from "../../core/version-range.ts";
import { type ContainerScope, podRule } from "../lib/define-kubernetes.ts";
import { checkov, trivy } from "../lib/equivalents.ts";
import { safeUnless } from "../lib/fixes.ts";
import { capitalize, containerName } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { leftToHarden } from "../lib/pod-standards/hardened.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";
import { hasSeccompType, seccompRisk } from "../lib/pod-standards/seccomp.ts";

const standard: Standard = {
  level: "restricted",
  remedy: "set seccompProfile to RuntimeDefault",
  agents: "access",
};

/** Every container has a seccomp profile, either its own or that of its pod. */
export const seccompProfileMissing: KubernetesRule = podRule({
  id: "seccomp-profile-missing",
  summary: "A pod has no filter for system calls (seccomp), unless its node sets one.",
  why:
    "Without a profile, a container may make every system call. The default profile of the container runtime blocks " +
    "those that programs rarely need and attackers often use.",
  severity: "info",
  severities: { restricted: "warning" },
  category: "security",
  fixes: ["safe", "review"],
  equivalents: [
    checkov("CKV_K8S_31", "kubernetes/checks/resource/k8s/Seccomp.py"),
    trivy(
      ["KSV-0030", "AVD-KSV-0030", "KSV030", "use-default-seccomp", "kubernetes-use-default-seccomp"],
      "kubernetes/runtime_default_seccomp_profile_not_set.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/reference/node/seccomp/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  ],
  *check(pod, context) {
    const { template, containers } = pod;
    const counts = !supportsFrom(context.settings.kubernetes, 27);
    if (counts && "seccomp.security.alpha.kubernetes.io/pod" in template.annotations) return;
    // Privileged containers run without a profile, whatever is set.
    const missing = containers.filter(
      (scope) => scope.at("securityContext", "privileged") !== true && !hasSeccompType(scope),
    );
    if (missing.length === 0) return;
    const who = missing.length === containers.length ? pod.subject : capitalize(enumerate(missing.map(nameOf)));
    const message = `${who} ${missing.length === 1 || who === pod.subject ? "sets" : "set"} no seccompProfile.`;
    const at = ["securityContext", "seccompProfile"];
    // Knative does not accept a securityContext for the pod.
    const places = template.schema === "full" ? [pod] : missing;
    const fix = safeUnless(
      seccompRisk(missing),
      "Set seccompProfile to RuntimeDefault",
      ...places.map((scope) => scope.set([...at, "type"], "RuntimeDefault")),
    );
    yield leftToHarden(judge({ at, message, fix }, pod, context, standard), pod, template);
  },
});

function nameOf({ container }: ContainerScope): string {
  return containerName(container);
}
