import { objectRule } from "../lib/define-kubernetes.ts";
import { deprecatedKustomizationFields } from "../lib/kubernetes/kustomization-fields.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Kustomizations use the fields that have replaced older ones. */
export const kustomizeFieldDeprecated: KubernetesRule = objectRule({
  id: "kustomize-field-deprecated",
  summary: "A kustomization uses a deprecated field.",
  why: "kustomize warns about it with each build. A later major version may no longer read it.",
  severity: "info",
  category: "style",
  fixes: ["safe", "review"],
  sources: [
    "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/",
    "https://github.com/kubernetes-sigs/kustomize/releases/tag/kustomize%2Fv5.0.0",
  ],
  kinds: ["kustomize.config.k8s.io/Component", "kustomize.config.k8s.io/Kustomization"],
  *check(kustomization) {
    for (const { key, now, repair } of deprecatedKustomizationFields) {
      const value = kustomization.at(key);
      if (value === undefined || value === null) continue;
      const message = `This kustomization uses ${key}, which is deprecated: ${now} has replaced it.`;
      yield { at: [key], message, ...repair(kustomization, value) };
    }
  },
});
