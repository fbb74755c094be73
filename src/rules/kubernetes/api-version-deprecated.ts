import { retiredVersion } from "../../model/kubernetes/api/retired-versions.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { migration } from "../lib/kubernetes/version-migration.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Objects don't use an API version that is still served everywhere but has been replaced by a newer one. */
export const apiVersionDeprecated: KubernetesRule = objectRule({
  id: "api-version-deprecated",
  summary: "An object uses a deprecated API version.",
  why: "Kubernetes still serves it, but warns about it and removes most deprecated versions in a later release.",
  severity: "info",
  category: "correctness",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
  ],
  *check(object, { settings }) {
    const { kind, object: reference } = object.manifest;
    const { to } = settings.kubernetes;
    const retired = retiredVersion(reference.apiVersion, kind);
    if (retired === undefined || retired.deprecated > to.minor) return;
    if (retired.removed !== null && retired.removed <= to.minor) return;
    const named = reference.apiVersion === "v1" ? `v1 ${kind}` : reference.apiVersion;
    const removal = retired.removed === null ? "" : `, and is planned to be removed in 1.${retired.removed}`;
    const repair = migration(object, retired, settings.kubernetes);
    yield {
      at: ["apiVersion"],
      message: `${object.subject} uses ${named}, which has been deprecated since Kubernetes 1.${retired.deprecated}${removal}.`,
      advice: "advice" in repair ? repair.advice : `${repair.fix.title}.`,
    };
  },
});
