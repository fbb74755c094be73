import { valueText } from "../../model/kubernetes/api/validation/read.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";
import { rolloutOf } from "../lib/reliability/rollout.ts";
import { servicesSelecting } from "../lib/reliability/services-of-pods.ts";

/** A rolling update of a Deployment behind a Service keeps some of its pods running. */
export const rolloutStopsAllPods: KubernetesRule = objectRule({
  id: "rollout-stops-all-pods",
  summary: "A rolling update may stop all pods of a Deployment at once.",
  why: "Its Service has no pod left until the first new one is ready.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable"],
  kinds: ["apps/Deployment"],
  *check({ manifest, subject, at: valueAt, remove }, { workspace }) {
    const rollout = isPassing(manifest) ? null : rolloutOf(manifest);
    const { minimum: replicas } = workspace.replicasOf(manifest);
    if (rollout === null || rollout.type !== "RollingUpdate" || replicas === null || replicas < 2) return;
    const unavailable = rollout.unavailableOf(replicas);
    if (unavailable === null || unavailable < replicas) return;
    const [service] = servicesSelecting(manifest, workspace);
    if (service === undefined) return;
    const at = ["spec", "strategy", "rollingUpdate", "maxUnavailable"];
    const risk = "An update takes longer: at most a quarter of the pods may be missing at a time.";
    yield {
      at,
      restsOn: [["spec", "replicas"]],
      message: `${subject} sets maxUnavailable: ${valueText(valueAt(...at))}, so an update may stop all of its pods at once.`,
      related: [objectPlace(service, ["metadata", "name"], "the Service that is without pods then")],
      fix: review("Remove maxUnavailable, so that the default of 25% applies", risk, remove(at)),
    };
  },
});
