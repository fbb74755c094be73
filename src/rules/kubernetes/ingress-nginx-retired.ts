import { objectRule } from "../lib/define-kubernetes.ts";
import { isNginxController, nginxAnnotationPath, nginxAnnotations } from "../lib/kubernetes/ingress-nginx.ts";
import { containerName } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Nothing depends on ingress-nginx, which no longer gets security fixes. */
export const ingressNginxRetired: KubernetesRule = objectRule({
  id: "ingress-nginx-retired",
  summary: "An object depends on ingress-nginx, which was retired in March 2026.",
  why: "The project gets no more releases, not even security fixes, although it is the part of the cluster that faces the internet.",
  severity: "info",
  category: "security",
  preset: "strict",
  fixes: [],
  sources: [
    "https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/",
    "https://gateway-api.sigs.k8s.io/guides/migrating-from-ingress/",
  ],
  *check({ manifest, subject }) {
    const advice = "Plan to move to the Gateway API or to another Ingress controller.";
    const [annotation] = manifest.kind === "Ingress" ? nginxAnnotations(manifest) : [];
    if (annotation !== undefined) {
      const at = nginxAnnotationPath(annotation);
      yield { at, message: `${subject} has annotations for ingress-nginx, which was retired in March 2026.`, advice };
    }
    const controller = manifest.podTemplate?.containers.find(({ image }) => isNginxController(image));
    if (controller === undefined) return;
    const message = `${subject} runs ingress-nginx in ${containerName(controller)}, which was retired in March 2026.`;
    yield { at: [...controller.path, "image"], message, advice };
  },
});
