import { unknownProbePorts } from "../../model/kubernetes/api/validation/probes.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Probes use the name of a port only if their container declares it. */
export const probePortUnknown: KubernetesRule = objectRule({
  id: "probe-port-unknown",
  summary: "A probe or lifecycle hook names a port that its container does not declare.",
  why: "The API accepts the object, but the probe always fails: the container never becomes ready, or is restarted again and again.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port",
  ],
  only: "with pods",
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, unknownProbePorts),
});
