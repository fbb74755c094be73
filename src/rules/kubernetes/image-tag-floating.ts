import { imageOwner, type OwnershipSettings } from "../../model/images/image-owner.ts";
import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, kubeScore, polaris, trivy } from "../lib/equivalents.ts";
import { possibleImages } from "../lib/image-agreement/built-image.ts";
import { floatingTag } from "../lib/kubernetes/image-tag.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Images are named by a version or a digest, so that all pods run the same one. */
export const imageTagFloating: KubernetesRule = containerRule({
  id: "image-tag-floating",
  summary: "A container runs the latest image instead of a specific version.",
  why: "Pods of one workload can run different versions, and a rollback gets the same image again.",
  severity: "warning",
  category: "reliability",
  fixes: [],
  equivalents: [
    checkov("CKV_K8S_14", "kubernetes/checks/resource/k8s/ImageTagFixed.py"),
    kubeLinter("latest-tag"),
    kubeScore("container-image-tag", "container/container.go"),
    polaris("tagNotSpecified"),
    trivy(["KSV-0013", "AVD-KSV-0013", "KSV013", "use-specific-tags"], "kubernetes/uses_image_tag_latest.rego"),
  ],
  sources: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  windows: "checked",
  *check(scope, context) {
    const { subject, container } = scope;
    const tag = floatingTag(container.image);
    if (tag === null) return;
    const at = ["image"];
    const kept = scope.at("imagePullPolicy") === "IfNotPresent";
    const stale = kept ? ", and with imagePullPolicy: IfNotPresent, a node keeps the one that it has" : "";
    const message =
      tag === "none"
        ? `${subject} runs ${container.image} without a tag, which means latest${stale}.`
        : `${subject} runs ${container.image}, which can be a different image for each pod${stale}.`;
    const built = possibleImages(scope, context);
    const isBuilt = built.length > 0;
    if (built.some(({ tagged }) => tagged === true)) return;
    // A bare name of an own image isn't in any registry: whatever builds the image also replaces the name.
    if (isBuilt && tag === "none" && !container.image?.includes("/")) return;
    if (isBuilt || isUnqualified(container.image, context.settings)) {
      const where = isBuilt ? "The image is built in this repository" : "The image seems to be one that you build";
      yield {
        at,
        severity: "info",
        message,
        advice: `${where}: let the pipeline that deploys it set its tag or digest.`,
      };
    } else {
      // Whoever follows an example wants the current version.
      const severity = isShowcasePath(scope.manifest.source.path) ? "info" : "warning";
      yield { at, severity, message, advice: "Name the version that you have tested, or its digest." };
    }
  },
});

/**
 * Whether a name has no registry and isn't one of Docker's official images, so that tools such as Skaffold replace it,
 * or its registry is on a developer's machine.
 */
function isUnqualified(image: string | null, settings: OwnershipSettings): boolean {
  if (image === null) return false;
  return /^localhost[:/]/.test(image) || (!image.includes("/") && imageOwner(image, settings) === "own");
}
