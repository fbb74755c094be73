import { imageOwner } from "../../model/images/image-owner.ts";
import { parseImage } from "../../model/images/images.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov } from "../lib/equivalents.ts";
import { possibleImages } from "../lib/image-agreement/built-image.ts";
import { floatingTag } from "../lib/kubernetes/image-tag.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Containers name their image by its digest, which always means the same image. */
export const imageDigestMissing: KubernetesRule = containerRule({
  id: "image-digest-missing",
  summary: "A container names its image by a tag, without a digest.",
  why: "A tag can be moved to another image, by mistake or by an attacker who gets into the registry. A digest can't.",
  severity: "info",
  category: "security",
  preset: "strict",
  fixes: [],
  equivalents: [checkov("CKV_K8S_43", "kubernetes/checks/resource/k8s/ImageDigest.py")],
  sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  windows: "checked",
  *check(scope, context) {
    const { subject, container } = scope;
    const image = container.image === null ? null : parseImage(container.image);
    if (image === null || image.digest !== null || floatingTag(container.image) !== null) return;
    // Whatever builds the image also writes its name.
    if (possibleImages(scope, context).length > 0) return;
    if (!container.image?.includes("/") && imageOwner(container.image ?? "", context.settings) === "own") return;
    yield {
      at: ["image"],
      message: `${subject} names the image ${container.image} without a digest.`,
      advice:
        'Put the digest of the image that you have tested behind its tag ("docker buildx imagetools inspect" shows it), and let Renovate or Dependabot keep both up to date.',
    };
  },
});
