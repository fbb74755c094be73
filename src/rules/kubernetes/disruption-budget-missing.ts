import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { objectScope, podRule } from "../lib/define-kubernetes.ts";
import { kics, kubeScore } from "../lib/equivalents.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { mayHaveBudget } from "../lib/reliability/budget-cover.ts";

/** A workload that runs several pods to stay available keeps some of them while nodes are drained. */
export const disruptionBudgetMissing: KubernetesRule = podRule({
  id: "disruption-budget-missing",
  summary: "A workload with several pods has no PodDisruptionBudget.",
  why: "While nodes are drained, for example to upgrade the cluster, all of its pods can be evicted at the same time.",
  severity: "info",
  category: "reliability",
  fixes: [],
  equivalents: [
    kics(
      "b23e9b98-0cb6-4fc9-b257-1f3270442678",
      "k8s/deployment_without_pod_disruption_budget",
      "e3275a56678a2c0f72b836221323c6e05501d078",
    ),
    kubeScore("deployment-has-poddisruptionbudget", "disruptionbudget/disruptionbudget.go"),
    kubeScore("statefulset-has-poddisruptionbudget", "disruptionbudget/disruptionbudget.go"),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
    "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/",
  ],
  kinds: ["apps/Deployment", "apps/StatefulSet", "argoproj.io/Rollout"],
  windows: "checked",
  *check({ manifest, subject }, { workspace }) {
    const { minimum: replicas, source } = workspace.replicasOf(manifest);
    if (replicas === null || replicas < 2 || isPassing(manifest) || isShowcasePath(manifest.source.path)) return;
    if (mayHaveBudget(manifest, workspace)) return;
    yield {
      on: objectScope(manifest),
      at: ["metadata", "name"],
      message: `${subject} runs ${source === manifest ? "" : "at least "}${replicas} pods without a PodDisruptionBudget.`,
      advice:
        "Add a PodDisruptionBudget with the workload's selector and maxUnavailable: 1, or more if fewer pods can do the work.",
    };
  },
});
