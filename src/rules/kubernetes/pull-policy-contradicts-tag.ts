import { containerRule } from "../lib/define-kubernetes.ts";
import { floatingTag } from "../lib/kubernetes/image-tag.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** An image without a version is only pulled anew with `imagePullPolicy: Always`, and never pulled with `Never`. */
export const pullPolicyContradictsTag: KubernetesRule = containerRule({
  id: "pull-policy-contradicts-tag",
  summary: "A container's imagePullPolicy does not fit its image.",
  why: "A node that has an older image of the same tag keeps it, so that pods on different nodes run different versions.",
  severity: "info",
  preset: "strict",
  category: "reliability",
  fixes: [],
  sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  windows: "checked",
  *check({ manifest, subject, container, at: valueAt }) {
    const policy = valueAt("imagePullPolicy");
    const at = ["imagePullPolicy"];
    const restsOn = [["image"]];
    if (container.image === null || localPath.test(manifest.source.path)) return;
    if (policy === "IfNotPresent" && floatingTag(container.image) !== null) {
      const message = `${subject} sets imagePullPolicy: IfNotPresent, but ${container.image} changes under the same name.`;
      yield {
        at,
        restsOn,
        message,
        advice: "Name a version of the image. Until then, remove imagePullPolicy: the default is Always.",
      };
    } else if (policy === "Never") {
      const message = `${subject} sets imagePullPolicy: Never, so it starts only on nodes that have the image already.`;
      yield { at, restsOn, message, advice: "Use IfNotPresent unless the image is loaded onto each node." };
    }
  },
});

/** Clusters on a developer's machine, whose nodes are loaded with images. */
const localPath = /(?:^|[/_.-])(?:dev|development|e2e|k3d|kind|local|minikube|microk8s|tests?)(?:[/_.-]|$)/i;
