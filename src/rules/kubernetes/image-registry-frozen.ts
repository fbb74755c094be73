import { containerRule } from "../lib/define-kubernetes.ts";
import { safeUnless } from "../lib/fixes.ts";
import { frozenImage } from "../lib/kubernetes/frozen-images.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Images come from a place that still gets updates. */
export const imageRegistryFrozen: KubernetesRule = containerRule({
  id: "image-registry-frozen",
  summary: "A container runs an image from a registry or an organization that gets no updates.",
  why: "No security fixes are published there, and images can disappear. New pods then fail to start.",
  severity: "warning",
  category: "reliability",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/",
    "https://kubernetes.io/blog/2023/03/10/image-registry-redirect/",
    "https://github.com/bitnami/containers/issues/83267",
  ],
  windows: "checked",
  *check({ subject, container, set }) {
    const frozen = container.image === null ? null : frozenImage(container.image);
    if (frozen === null) return;
    const { place, image, risk } = frozen;
    const at = ["image"];
    const message = `${subject} runs an image from ${place}.`;
    if (image !== null) yield { at, message, fix: safeUnless(risk, `Use ${image}`, set(at, image)) };
    else
      yield { at, message, severity: "info", advice: "Use an image from registry.k8s.io or from the project itself." };
  },
});
