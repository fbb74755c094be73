import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kics, polaris, trivy } from "../lib/equivalents.ts";
import { endsByItself, isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { isGiven } from "../lib/resources/capacity-objects.ts";
import { areResourcesOpen, demandedOf, setsAmount } from "../lib/resources/lacking.ts";

/** Containers limit their CPU, for clusters in which all workloads must be kept apart. */
export const cpuLimitMissing: KubernetesRule = containerRule({
  id: "cpu-limit-missing",
  summary: "A container does not limit its CPU.",
  why:
    "Without a limit, a container can use all idle CPU of its node. Its neighbors still get what they request; a limit " +
    "makes the speed of the container predictable, and slows it down even on an idle node.",
  severity: "info",
  category: "reliability",
  preset: "strict",
  fixes: [],
  equivalents: [
    checkov("CKV_K8S_11", "kubernetes/checks/resource/k8s/CPULimits.py"),
    kics("4ac0e2b7-d2d2-4af7-8799-e8de6721ccda", "k8s/cpu_limits_not_set", "4634dde423ce0e3b50a5c6e4539c6a66c67da0b5"),
    polaris("cpuLimitsMissing"),
    trivy(
      ["KSV-0011", "AVD-KSV-0011", "KSV011", "limit-cpu", "kubernetes-limit-cpu"],
      "kubernetes/CPU_not_limited.rego",
    ),
  ],
  sources: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits"],
  windows: "checked",
  schema: "full",
  *check(scope, { workspace }) {
    const { container, manifest, subject } = scope;
    if (container.kind === "init" || endsByItself(manifest) || isPassing(manifest)) return;
    if (setsAmount(scope, "limits.cpu") || areResourcesOpen(scope, workspace)) return;
    if (isGiven(manifest, "limits.cpu", workspace)) return;
    if (demandedOf(scope, workspace)?.amounts.includes("limits.cpu")) return;
    yield {
      at: ["resources", "limits", "cpu"],
      message: `${subject} has no CPU limit.`,
      advice:
        "If your cluster requires CPU limits, set resources.limits.cpu above the peak of the container, and watch " +
        "container_cpu_cfs_throttled_periods_total, which counts how often the limit slows it down.",
    };
  },
});
