import { objectRule } from "../lib/define-kubernetes.ts";
import { kubeScore, polaris } from "../lib/equivalents.ts";
import { namesOf } from "../lib/kubernetes/service.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";
import { rolloutOf } from "../lib/reliability/rollout.ts";
import { servicesSelecting } from "../lib/reliability/services-of-pods.ts";

/** A Deployment behind a Service has a second pod in case a node fails. */
export const singleReplica: KubernetesRule = objectRule({
  id: "single-replica",
  summary: "A Deployment behind a Service runs a single pod.",
  why: "If its node fails or is drained, the Service has no pod until a new one is ready.",
  severity: "info",
  category: "reliability",
  preset: "strict",
  fixes: [],
  equivalents: [kubeScore("deployment-replicas", "deployment/deployment.go"), polaris("deploymentMissingReplicas")],
  sources: ["https://kubernetes.io/docs/setup/production-environment/"],
  kinds: ["apps/Deployment"],
  *check({ manifest, subject }, { workspace }) {
    const rollout = isPassing(manifest) ? null : rolloutOf(manifest);
    // Recreate means that there must never be two pods.
    if (rollout === null || rollout.type === "Recreate") return;
    const { minimum, source } = workspace.replicasOf(manifest);
    if (minimum !== 1 || source !== manifest) return;
    const [service] = servicesSelecting(manifest, workspace);
    if (service === undefined) return;
    yield {
      at: ["spec", "replicas"],
      message: `${subject} runs a single pod, and ${namesOf([service])} depends on it.`,
      related: [objectPlace(service, ["metadata", "name"], "the Service in front of the pod")],
      advice: "If the program can run more than once at the same time, set replicas to 2 or more.",
    };
  },
});
