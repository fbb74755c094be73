import { podRule } from "../lib/define-kubernetes.ts";
import { polaris } from "../lib/equivalents.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Pods have a priority class, for clusters that distinguish important pods from others. */
export const priorityClassMissing: KubernetesRule = podRule({
  id: "priority-class-missing",
  summary: "A pod has no priority class.",
  why: "If a cluster is full, pods of a higher priority take the place of others. Without a class, a pod has the default priority.",
  severity: "info",
  category: "reliability",
  preset: "all",
  fixes: [],
  equivalents: [polaris("priorityClassNotSet")],
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"],
  windows: "checked",
  schema: "full",
  *check({ manifest, subject, at }) {
    if (at("priorityClassName") != null || at("priority") != null || isPassing(manifest)) return;
    yield {
      at: ["priorityClassName"],
      message: `${subject} does not set priorityClassName.`,
      advice: 'Set it to one of the classes of your cluster, which "kubectl get priorityclasses" lists.',
    };
  },
});
