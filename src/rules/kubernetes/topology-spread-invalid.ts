import { podRule } from "../lib/define-kubernetes.ts";
import { kubeScore } from "../lib/equivalents.ts";
import {
  deprecatedNodeLabel,
  refusedMinDomains,
  repeatedConstraint,
  spreadConstraints,
} from "../lib/kubernetes/spread-constraint.ts";
import { emptySelector, otherPodsSelector, repeatedLabel } from "../lib/kubernetes/spread-selector.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The API accepts all topology spread constraints of a pod, and they have an effect. */
export const topologySpreadInvalid: KubernetesRule = podRule({
  id: "topology-spread-invalid",
  summary: "A topology spread constraint is rejected by the API or has no effect.",
  why: "The API rejects the object, or its pods are not spread even though the manifest suggests that they are.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  equivalents: [
    kubeScore("pod-topology-spread-constraints", "podtopologyspreadconstraints/podtopologyspreadconstraints.go", {
      step: "labelSelector",
    }),
  ],
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
  windows: "checked",
  *check(pod) {
    for (const constraint of spreadConstraints(pod)) {
      yield* emptySelector(constraint);
      yield* otherPodsSelector(constraint);
      yield* repeatedConstraint(constraint);
      yield* refusedMinDomains(constraint);
      yield* deprecatedNodeLabel(constraint);
      yield* repeatedLabel(constraint);
    }
  },
});
