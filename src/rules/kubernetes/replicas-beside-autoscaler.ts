import { objectRule } from "../lib/define-kubernetes.ts";
import { kubeScore } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { indexAround, onlyOne } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** Only its autoscaler sets the number of pods of a workload. */
export const replicasBesideAutoscaler: KubernetesRule = objectRule({
  id: "replicas-beside-autoscaler",
  summary: "A workload sets replicas although an autoscaler changes its number of pods.",
  why: "Each time the manifest is applied, the number of pods goes back to this value, whatever the load is.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  equivalents: [kubeScore("deployment-targeted-by-hpa-does-not-have-replicas-configured", "apps/apps.go")],
  sources: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling",
  ],
  kinds: ["apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet", "argoproj.io/Rollout"],
  *check({ manifest, subject, at: valueAt, remove }, { workspace }) {
    const { group, kind, namespace, name } = manifest;
    const at = ["spec", "replicas"];
    const replicas = valueAt(...at);
    // An autoscaler does not touch a workload with 0 pods.
    if (typeof replicas !== "number" || replicas === 0 || name === null) return;
    const index = indexAround(manifest, workspace);
    const autoscaler = onlyOne(index.autoscalersOf({ group, kind, namespace, name }), manifest);
    if (autoscaler === null || index.named({ group, kind, namespace, name }).length > 1) return;
    const scaler = `${autoscaler.kind} ${JSON.stringify(autoscaler.name)}`;
    yield {
      at,
      message: `${subject} sets replicas: ${replicas}, but ${scaler} sets its number of pods.`,
      related: [objectPlace(autoscaler, ["spec", "scaleTargetRef"], "the autoscaler")],
      fix: review(
        "Remove replicas",
        "The first kubectl apply without it can scale the workload down to 1 pod: first run kubectl apply " +
          "edit-last-applied and remove it there.",
        remove(at),
      ),
    };
  },
});
