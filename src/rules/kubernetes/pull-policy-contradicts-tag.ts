import { containerRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** An image is never pulled with `imagePullPolicy: Never`. What a node keeps of an image without a version is part of `image-tag-floating`. */
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

/** Clusters on a developer's machine, whose nodes are loaded with images. */
const localPath = /(?:^|[/_.-])(?:dev|development|e2e|k3d|kind|local|minikube|microk8s|tests?)(?:[/_.-]|$)/i;
