import type { Problem } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { ImageUse } from "../../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../model/kubernetes/pod-template.ts";
import {
  type ImageIds,
  imageOf,
  pairOf,
  type UserDisagreement,
  userDisagreement,
} from "../lib/image-agreement/user-disagreement.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import { capitalize, containerName, effective, isWhole } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A container runs as the user that its image is built for, when the image is built in the same repository. */
export const podUserDiffersFromImage: KubernetesRule = {
  id: "pod-user-differs-from-image",
  summary: "A container is to run as another user than its image, built in this repository, is made for.",
  why: "Another user can't write what belongs to the image's own, and a kubelet refuses an image that may run as root.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check(manifest, { workspace }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows || !isWhole(manifest, template) || isOpenShift(manifest, workspace))
      return;
    for (const use of workspace.imagesOf(manifest)) {
      const disagreement = userDisagreement(use);
      if (disagreement !== null) yield problemOf(manifest, template, use, disagreement);
    }
  },
};

function problemOf(manifest: Manifest, template: PodTemplate, use: ImageUse, found: UserDisagreement): Problem {
  const { container } = use;
  const who = capitalize(containerName(container));
  const own = [...container.path, "securityContext", "runAsUser"];
  if (found.kind === "root") {
    return {
      message: `${who} can't start: ${imageOf(use)} runs as root, which runAsNonRoot: true forbids.`,
      path: own,
      severity: "error",
      advice: `Let ${use.dockerfile.file.source.path} name a user other than root.`,
    };
  }
  if (found.kind === "name") {
    const message =
      `${who} can't start: ${imageOf(use)} runs as user ${JSON.stringify(found.name)}, ` +
      "and a kubelet can't tell by a name that it is not root.";
    const common = { message, path: own, severity: "error", pair: pairOf(use) } as const;
    if (found.image === null) return { ...common, advice: "Set runAsUser to that user's number." };
    return { ...common, fix: asImage(manifest, template, use, found.image, "safe") };
  }
  const { image, pod, matters } = found;
  const message = `${who} runs as user ${pod}, ${imageOf(use)} is made for user ${image.uid}.`;
  const setting = effective(template, container, "runAsUser");
  const common = { message, path: setting.path, severity: matters ? "warning" : "info", pair: pairOf(use) } as const;
  if (setting.level === "pod" && template.containers.length > 1) {
    return { ...common, advice: `Set runAsUser to ${image.uid} on the container, or build the image for user ${pod}.` };
  }
  return { ...common, fix: asImage(manifest, template, use, image, "review") };
}

/** Where the pod names a user or a group, it becomes the image's; where it names none, the container gets the user. */
function asImage(
  { document, root }: Manifest,
  template: PodTemplate,
  { container }: ImageUse,
  { uid, gid }: ImageIds,
  applicability: "review" | "safe",
): FixProposal {
  const operations: YamlOperation[] = [];
  const set = (key: string, value: number): void => {
    const { path } = effective(template, container, key);
    operations.push({ kind: "set", document: document.index, path: [...root, ...path], value });
  };
  const user = effective(template, container, "runAsUser");
  const place = user.value === undefined ? [...container.path, "securityContext", "runAsUser"] : user.path;
  operations.push({ kind: "set", document: document.index, path: [...root, ...place], value: uid });
  const group = effective(template, container, "runAsGroup").value;
  if (applicability === "review" && typeof group === "number" && group !== gid && gid !== null) set("runAsGroup", gid);
  const title = `Run as user ${uid}, as the image does`;
  if (applicability === "safe") return { title, applicability, operations };
  return { title, applicability, risk: "Volumes written as the other user may keep their owner.", operations };
}
