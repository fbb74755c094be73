import { podRule } from "../lib/define-kubernetes.ts";
import { trivy } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";
import { unconfinedName, unconfinedNeed, unconfinedPaths } from "../lib/pod-standards/unconfined.ts";

const standard: Standard = { level: "baseline", remedy: "set the type to RuntimeDefault" };

/** Pods don't turn seccomp off. */
export const seccompUnconfined: KubernetesRule = podRule({
  id: "seccomp-unconfined",
  summary: "A pod turns off the filter for system calls (seccomp).",
  why: "Without it, attackers can reach parts of the kernel that programs rarely need and that often have bugs.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  equivalents: [
    trivy(
      ["KSV-0104", "AVD-KSV-0104", "KSV104", "no-seccomp-unconfined", "kubernetes-no-seccomp-unconfined"],
      "kubernetes/seccomp_profile_unconfined.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/reference/node/seccomp/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(pod, context) {
    const paths = unconfinedPaths(pod, "seccompProfile");
    const [first, ...others] = paths;
    if (first === undefined) return;
    const message = `${pod.subject} turns off seccomp (type: Unconfined).`;
    const related = others.map((path) => pod.place(path, "another profile that is turned off"));
    const extent = paths.map((path) => unconfinedName(pod, path));
    const need = unconfinedNeed(pod);
    if (need !== null) {
      yield judge({ at: first, message, related, advice: need, extent }, pod, context, standard);
      return;
    }
    const fix = review(
      "Set the seccomp profile to RuntimeDefault",
      "A program that needs a system call outside the profile of the container runtime stops working.",
      ...paths.map((path) => pod.set(path, "RuntimeDefault")),
    );
    yield judge({ at: first, message, related, fix, extent }, pod, context, standard);
  },
});
