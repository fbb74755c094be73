import { isObject, valueAt } from "../../core/json.ts";
import { podRule } from "../lib/define-kubernetes.ts";
import { trivy } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

/** The types that the baseline standard allows, `container_engine_t` only from 1.31 on. */
const allowedTypes = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];

const standard: Standard = { level: "baseline", remedy: "remove the option" };

/** Pods set no SELinux user or role, and no type that gives them more access. */
export const selinuxOptionsSet: KubernetesRule = podRule({
  id: "selinux-options-set",
  summary: "A pod sets an SELinux user, a role, or a type that is not one of those for containers.",
  why: "A type such as spc_t turns off what keeps the container from the files and processes of its node.",
  severity: "warning",
  category: "security",
  fixes: [],
  equivalents: [
    trivy(
      ["KSV-0025", "AVD-KSV-0025", "KSV025", "no-custom-selinux-options", "kubernetes-no-custom-selinux-options"],
      "kubernetes/selinux_custom_options_set.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(pod, context) {
    const bases = [[], ...pod.containers.map(({ base }) => base.slice(pod.base.length))];
    const found = bases.flatMap((base) => {
      const path = [...base, "securityContext", "seLinuxOptions"];
      const options = pod.at(...path);
      const keys = ["user", "role", "type"].filter((key) => {
        const value = isObject(options) ? valueAt(options, [key]) : undefined;
        if (typeof value !== "string" || value === "") return false;
        return key !== "type" || !allowedTypes.includes(value);
      });
      return keys.map((key) => ({ path: [...path, key], text: `${key}: ${JSON.stringify(pod.at(...path, key))}` }));
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const message = `${pod.subject} sets an SELinux option that containers should not have (${first.text}).`;
    const related = others.map(({ path }) => pod.place(path, "another such option"));
    const advice = "Remove the option, or use the type container_t. The level may stay.";
    yield judge(
      { at: first.path, message, related, advice, extent: found.map(({ text }) => text) },
      pod,
      context,
      standard,
    );
  },
});
