import { retiredVersion } from "../../model/kubernetes/api/retired-versions.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { migration } from "../lib/kubernetes/version-migration.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The cluster must serve the API version of each object. */
export const apiVersionRemoved: KubernetesRule = objectRule({
  id: "api-version-removed",
  summary: "An object uses an API version that the cluster does not serve.",
  why: "The API server rejects the object: kubectl reports that it has no matches for its kind.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
  ],
  *check(object, { settings }) {
    const { kind, object: reference } = object.manifest;
    const { from, to } = settings.kubernetes;
    const retired = retiredVersion(reference.apiVersion, kind);
    if (retired === undefined || retired.removed === null || retired.removed > to.minor) return;
    if (kind === "CustomResourceDefinition" && object.at("spec", "names") === undefined) return; // a patch for a definition
    yield {
      at: ["apiVersion"],
      message: `${object.subject} uses ${reference.apiVersion}, which Kubernetes has not served since 1.${retired.removed}.`,
      ...(retired.removed > from.minor ? { severity: "warning" } : {}),
      ...migration(object, retired, settings.kubernetes),
    };
  },
});
