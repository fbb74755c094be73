import { enumerate } from "../../core/enumerate.ts";
import { podRule } from "../lib/define-kubernetes.ts";
import { trivyCheck } from "../lib/equivalents.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge } from "../lib/pod-standards/judge.ts";
import { isSafeSysctl, sysctlSafeSince } from "../lib/pod-standards/safe-sysctls.ts";

/** A pod only sets sysctls that every kubelet accepts. */
export const unsafeSysctl: KubernetesRule = podRule({
  id: "unsafe-sysctl",
  summary: "A pod sets a sysctl that kubelets refuse unless they are configured for it.",
  why:
    "On a node whose kubelet does not list it in allowedUnsafeSysctls, the pod fails with SysctlForbidden. Such a " +
    "sysctl can affect other pods on the node.",
  severity: "warning",
  category: "security",
  fixes: [],
  equivalents: [trivyCheck("026", "no-unsafe-sysctl", "unsafe_sysctl_options_set")],
  sources: [
    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(pod, context) {
    const list = pod.at("securityContext", "sysctls");
    const named = (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) => {
      const name = objectsOf([pod.at("securityContext", "sysctls", index) ?? null])[0]?.["name"];
      return typeof name === "string" ? [{ index, name }] : [];
    });
    const unsafe = named.filter(({ name }) => !isSafeSysctl(name, context.settings.kubernetes));
    const [first, ...others] = unsafe;
    if (first === undefined) return;
    const names = enumerate(unsafe.map(({ name }) => name));
    const nouns = unsafe.length === 1 ? "a sysctl that is" : "sysctls that are";
    const since = unsafe.reduce((latest, { name }) => Math.max(latest, sysctlSafeSince(name) ?? 0), 0);
    const isNew = unsafe.every(({ name }) => sysctlSafeSince(name) !== null);
    const when = isNew ? `not safe before Kubernetes 1.${since}` : "not safe";
    const at = (index: number) => ["securityContext", "sysctls", index];
    const problem = {
      at: at(first.index),
      message: `${pod.subject} sets ${nouns} ${when}: ${names}.`,
      related: others.map(({ index }) => pod.place(at(index), "another such sysctl")),
      extent: unsafe.map(({ name }) => name),
      advice:
        "Remove it, or let the kubelets of the nodes allow it (allowedUnsafeSysctls) and keep other pods off them.",
    };
    // Some clusters of the range allow it, so the namespace may allow it too.
    if (isNew) yield { ...problem, severity: "info" };
    else yield judge(problem, pod, context, { level: "baseline", remedy: "remove it" });
  },
});
