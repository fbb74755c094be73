import { containerRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/**
 * Containers don't set `imagePullPolicy: Never`, with which an image is never pulled. How long a node keeps an image
 * without a version is reported by `image-tag-floating`.
 */
export const pullPolicyContradictsTag: KubernetesRule = containerRule({
  id: "pull-policy-contradicts-tag",
  summary: "A container never pulls its image.",
  why: "On a node that does not have the image, the container never starts; elsewhere it runs whatever has the name there.",
  severity: "info",
  preset: "strict",
  category: "reliability",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  windows: "checked",
  *check({ manifest, subject, container, at: valueAt }) {
    if (container.image === null || localPath.test(manifest.source.path)) return;
    if (valueAt("imagePullPolicy") !== "Never") return;
    yield {
      at: ["imagePullPolicy"],
      restsOn: [["image"]],
      message: `${subject} sets imagePullPolicy: Never, so it starts only on nodes that have the image already.`,
      advice: "Use IfNotPresent unless the image is loaded onto each node.",
    };
  },
});

/** Paths of manifests for clusters on a developer's machine, on whose nodes images are loaded. */
const localPath = /(?:^|[/_.-])(?:dev|development|e2e|k3d|kind|local|minikube|microk8s|tests?)(?:[/_.-]|$)/i;
