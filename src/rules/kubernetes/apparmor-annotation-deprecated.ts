import { supportsFrom } from "../../core/version-range.ts";
import { podRule } from "../lib/define-kubernetes.ts";
import { safe } from "../lib/fixes.ts";
import { removeKey } from "../lib/kubernetes/remove-key.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { type AppArmorAnnotation, appArmorAnnotations } from "../lib/pod-standards/apparmor-annotations.ts";

/** AppArmor profiles are set with the field that has replaced annotations. */
export const apparmorAnnotationDeprecated: KubernetesRule = podRule({
  id: "apparmor-annotation-deprecated",
  summary: "A pod sets its AppArmor profile with an annotation, which has been deprecated since Kubernetes 1.30.",
  why: "A later release will ignore the annotation, and the container then runs with the default profile.",
  severity: "info",
  category: "correctness",
  fixes: ["safe"],
  sources: [
    "https://kubernetes.io/docs/tutorials/security/apparmor/#securing-a-pod",
    "https://kubernetes.io/docs/reference/labels-annotations-taints/#container-apparmor-security-beta-kubernetes-io",
  ],
  *check(pod, { settings }) {
    if (!supportsFrom(settings.kubernetes, 30)) return;
    for (const annotation of appArmorAnnotations(pod)) {
      const profile = profileOf(annotation);
      const scope = pod.containers.find(({ container }) => container.name === annotation.container);
      if (profile === null || scope === undefined) continue;
      const removal = removeKey(annotation.scope, annotation.path);
      // The API rejects a pod whose field and annotation differ.
      const isSet = (scope.at("securityContext", "appArmorProfile") ?? null) !== null;
      yield {
        on: annotation.scope,
        at: annotation.path,
        message: `${scope.subject} gets its AppArmor profile from an annotation, which has been deprecated since Kubernetes 1.30.`,
        fix: isSet
          ? safe("Remove the annotation", removal)
          : safe(
              "Replace the annotation with appArmorProfile",
              removal,
              scope.set(["securityContext", "appArmorProfile"], profile),
            ),
      };
    }
  },
});

/**
 * The field that replaces an annotation (pkg/util/pod of Kubernetes). Null if there is none, or if another rule reports
 * the annotation.
 */
function profileOf({ profile }: AppArmorAnnotation): { readonly [key: string]: string } | null {
  if (profile === "runtime/default") return { type: "RuntimeDefault" };
  const [, name = ""] = /^localhost\/(.+)$/.exec(profile) ?? [];
  return name === "" ? null : { type: "Localhost", localhostProfile: name };
}
