import { supportsFrom } from "../../core/version-range.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

const standard: Standard = { level: "baseline", remedy: "remove procMount" };

/** Containers don't see all of `/proc`, except in a user namespace. */
export const procMountUnmasked: KubernetesRule = containerRule({
  id: "proc-mount-unmasked",
  summary: "A container sees parts of /proc that the runtime hides.",
  why: "Through them, a program can read or change the kernel of the node.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  equivalents: [
    kubeLinter("unsafe-proc-mount"),
    polaris("procMount"),
    trivy(
      ["KSV-0027", "AVD-KSV-0027", "KSV027", "no-custom-proc-mask", "kubernetes-no-custom-proc-mask"],
      "kubernetes/non_default_proc_masks_set.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#managing-access-to-the-proc-filesystem",
  ],
  *check(scope, context) {
    const at = ["securityContext", "procMount"];
    if (scope.at(...at) !== "Unmasked") return;
    const inUserNamespace = scope.pod.at("hostUsers") === false;
    if (inUserNamespace && supportsFrom(context.settings.kubernetes, 35)) return;
    const fix = review(
      "Set procMount to Default",
      "A program that runs containers inside this one stops working.",
      scope.set(at, "Default"),
    );
    const message = `${scope.subject} sees all of /proc (procMount: Unmasked).`;
    yield judge({ at, message, fix }, scope, context, standard);
  },
});
