import { podRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { appArmorAnnotations } from "../lib/pod-standards/apparmor-annotations.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";
import { unconfinedNeed, unconfinedPaths } from "../lib/pod-standards/unconfined.ts";

const standard: Standard = { level: "baseline", remedy: "remove the setting" };

/** No pod turns AppArmor off. */
export const apparmorUnconfined: KubernetesRule = podRule({
  id: "apparmor-unconfined",
  summary: "A pod turns off AppArmor.",
  why: "On nodes with AppArmor, the default profile keeps containers from mounting file systems and changing the kernel.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tutorials/security/apparmor/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(pod, context) {
    const paths = unconfinedPaths(pod, "appArmorProfile");
    const annotations = appArmorAnnotations(pod).filter(({ profile }) => profile === "unconfined");
    const operations = [
      ...paths.map((path) => pod.set(path, "RuntimeDefault")),
      ...annotations.map(({ scope, path }) => scope.set(path, "runtime/default")),
    ];
    if (operations.length === 0) return;
    const [path] = paths;
    const own = path === undefined ? [] : [{ at: path }];
    const [place = { at: [] }] = [...own, ...annotations.map((each) => ({ on: each.scope, at: each.path }))];
    const value = path === undefined ? "unconfined" : "type: Unconfined";
    const message = `${pod.subject} turns off AppArmor (${value}).`;
    const need = unconfinedNeed(pod);
    if (need !== null) {
      yield judge({ ...place, message, advice: need }, pod, context, standard);
      return;
    }
    const fix = review(
      "Set the AppArmor profile to the runtime's default",
      "A program that mounts file systems or writes to parts of /proc and /sys stops working.",
      ...operations,
    );
    yield judge({ ...place, message, fix }, pod, context, standard);
  },
});
