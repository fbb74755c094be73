import { enumerate } from "../../core/enumerate.ts";
import { scaleTarget } from "../../model/kubernetes/unit-index.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { containerName } from "../lib/kubernetes/pod-security.ts";
import { indexAround, referencedBy } from "../lib/kubernetes/unit-objects.ts";
import { isRequestedByDefault, utilizationMetrics, withoutRequest } from "../lib/kubernetes/utilization.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** All containers in pods that are scaled by utilization have a request for the resource. */
export const utilizationWithoutRequest: KubernetesRule = objectRule({
  id: "utilization-without-request",
  summary: "An autoscaler scales by the utilization of a resource that a container does not request.",
  why: "Utilization is a percentage of the request. If a container has none, the autoscaler does nothing for this metric.",
  severity: "warning",
  category: "reliability",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work",
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics",
  ],
  kinds: ["autoscaling/HorizontalPodAutoscaler"],
  *check({ manifest, subject }, { workspace }) {
    const target = scaleTarget(manifest);
    const workload = target === null ? null : referencedBy(manifest, target, workspace);
    if (workload === null) return;
    const index = indexAround(manifest, workspace);
    for (const metric of utilizationMetrics(manifest)) {
      const { resource, path } = metric;
      const idle = withoutRequest(workload, metric);
      const [first] = idle;
      if (first === undefined || isRequestedByDefault(workload, resource, index)) continue;
      const places = idle.map((container) => [...container.path, "resources"]);
      if (places.some((place) => workspace.patched(workload, place))) continue;
      const names = enumerate(idle.map(containerName));
      yield {
        at: path,
        message: `${subject} scales by the utilization of ${resource}, but ${names} of ${workload.kind} "${workload.name}" ${idle.length === 1 ? "does" : "do"} not request ${resource}.`,
        related: [objectPlace(workload, first.path, "the container without a request")],
        advice: `Set resources.requests.${resource} to what the container normally uses.`,
      };
    }
  },
});
