import { serviceViolations, unusualNodePorts } from "../../model/kubernetes/api/validation/services.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A Service has ports that the API accepts, and only fields that its type accepts. */
export const serviceInvalid: KubernetesRule = objectRule({
  id: "service-invalid",
  summary: "A Service has ports that the API rejects, or fields that its type does not take.",
  why: "The API rejects the Service.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
  kinds: ["/Service"],
  *check(object, { settings }) {
    yield* apiViolationsIn(object, settings.kubernetes, serviceViolations);
    for (const problem of apiViolationsIn(object, settings.kubernetes, unusualNodePorts)) {
      yield { ...problem, severity: "warning" };
    }
  },
});
