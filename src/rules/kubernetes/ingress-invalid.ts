import { ingressViolations } from "../../model/kubernetes/api/validation/ingresses.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** An Ingress has hosts, paths and backends that the API accepts. */
export const ingressInvalid: KubernetesRule = objectRule({
  id: "ingress-invalid",
  summary: "An Ingress has a host, path or backend that the API rejects.",
  why: "The API rejects the Ingress, and nothing that it routes can be reached.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
  kinds: ["networking.k8s.io/Ingress"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, ingressViolations),
});
