import { enumerate } from "../../core/enumerate.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { namesOf } from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";
import { amountWords, areResourcesOpen, demandedOf } from "../lib/resources/lacking.ts";
import { lackingPath } from "../lib/resources/lacking-path.ts";

/** Each container sets the amounts of CPU and memory that a ResourceQuota requires. */
export const quotaDemandUnmet: KubernetesRule = containerRule({
  id: "quota-demand-unmet",
  summary: "A container lacks a request or limit that a ResourceQuota of its namespace requires.",
  why: "The pods of a workload are then never created, and only its events say so.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/#requests-vs-limits"],
  windows: "checked",
  schema: "full",
  *check(scope, { workspace }) {
    const demanded = areResourcesOpen(scope, workspace) ? null : demandedOf(scope, workspace);
    if (demanded === null) return;
    const { amounts, quotas } = demanded;
    yield {
      at: lackingPath(amounts),
      message: `${scope.subject} has ${enumerate(amounts.map((amount) => `no ${amountWords(amount)}`))}, but ${enumerate(quotas.map((quota) => namesOf([quota])))} ${quotas.length === 1 ? "requires" : "require"} ${amounts.length === 1 ? "one" : "them"} for each container, so the API rejects the pod.`,
      related: quotas.map((quota) => objectPlace(quota, ["spec", "hard"], "what the quota limits")),
      advice: `Set ${enumerate(amounts.map((amount) => `resources.${amount}`))}, or give defaults to all containers of the namespace with a LimitRange.`,
    };
  },
});
