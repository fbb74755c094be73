import { dataViolations } from "../../model/kubernetes/api/validation/data.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { apiViolationsIn } from "../lib/kubernetes/api-violations.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A ConfigMap or Secret has keys and values that the API accepts. */
export const dataInvalid: KubernetesRule = objectRule({
  id: "data-invalid",
  summary: "A ConfigMap or Secret has a key or value that the API rejects, or lacks a key that its type requires.",
  why: "The API rejects the object, and pods that use it do not start.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/configmap/",
    "https://kubernetes.io/docs/concepts/configuration/secret/#secret-types",
  ],
  kinds: ["/ConfigMap", "/Secret"],
  check: (object, { settings }) => apiViolationsIn(object, settings.kubernetes, dataViolations),
});
