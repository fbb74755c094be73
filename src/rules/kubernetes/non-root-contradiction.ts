import type { Problem } from "../../core/finding.ts";
import { type Json } from "../../core/json.ts";
import { formatPath, type Path } from "../../core/path.ts";
import type { Settings } from "../../core/settings.ts";
import { configuredUser } from "../../model/images/configured-images.ts";
import { imageUser } from "../../model/images/known-images.ts";
import type { Container, PodTemplate } from "../../model/kubernetes/pod-template.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import {
  capitalize,
  containerName,
  effective,
  isWhole,
  podSecurityContextOf,
  securityContextOf,
} from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Settings with which the kubelet starts no container, or the API takes no object. */
export const nonRootContradiction: KubernetesRule = {
  id: "non-root-contradiction",
  summary: "A container has to run as non-root and as root at once, or as a user that can't exist.",
  why: "The kubelet refuses to start such a container, and the API refuses ids out of range.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check(manifest, { workspace, settings }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows) return;
    yield* wrongIds([...template.specPath, "securityContext"], podSecurityContextOf(template));
    const seen = new Set<string>();
    const judged = isWhole(manifest, template) && !isOpenShift(manifest, workspace);
    // Of an image that a Dockerfile here builds, other rules speak.
    const built = new Set(workspace.imagesOf(manifest).flatMap(({ certain, container }) => (certain ? container : [])));
    for (const container of template.containers) {
      yield* wrongIds([...container.path, "securityContext"], securityContextOf(container));
      const problem =
        contradiction(template, container) ??
        (judged && !built.has(container) ? byImage(template, container, settings) : null);
      if (problem === null || seen.has(formatPath(problem.path))) continue;
      seen.add(formatPath(problem.path));
      yield problem;
    }
  },
};

function contradiction(template: PodTemplate, container: Container): Problem | null {
  const nonRoot = effective(template, container, "runAsNonRoot");
  const user = effective(template, container, "runAsUser");
  if (nonRoot.value !== true || user.value !== 0) return null;
  const shared = nonRoot.level === "pod" && user.level === "pod";
  const who = shared ? "The pod's containers have" : `${capitalize(containerName(container))} has`;
  return {
    message: `${who} runAsNonRoot: true and runAsUser: 0, so the kubelet refuses to start ${shared ? "them" : "it"}.`,
    path: user.path,
    advice: "Give it the id of a user other than root, or set runAsNonRoot to false where it needs root.",
  };
}

/** Its image starts as root, and nothing in the pod names another user. */
function byImage(template: PodTemplate, container: Container, { images }: Settings): Problem | null {
  if (effective(template, container, "runAsNonRoot").value !== true || container.image === null) return null;
  if (effective(template, container, "runAsUser").value !== undefined) return null;
  const advice = rootImageAdvice(container.image, images);
  if (advice === null) return null;
  return {
    message: `${capitalize(containerName(container))} can't start: its image runs as root, which runAsNonRoot: true forbids.`,
    path: [...container.path, "securityContext", "runAsUser"],
    advice,
  };
}

/** What to do about an image that starts as root; null for one that does not, as far as anybody knows. */
function rootImageAdvice(reference: string, images: Settings["images"]): string | null {
  const stated = configuredUser(reference, images);
  if (stated?.uid === 0) return "Set runAsUser to a user that this image can run as, or runAsNonRoot to false.";
  if (stated !== null) return null;
  const image = imageUser(reference);
  if (image.kind !== "known" || image.start !== "root") return null;
  return image.advice ?? `Set runAsUser to ${image.uid}, a user that this image brings.`;
}

function* wrongIds(path: Path, context: { readonly [key: string]: Json }): Iterable<Problem> {
  for (const key of ["runAsUser", "runAsGroup", "fsGroup"]) {
    const id = context[key];
    if (typeof id !== "number" || (Number.isInteger(id) && id >= 0 && id <= 2147483647)) continue;
    yield {
      message: `${key} is ${id}, but the API only takes whole numbers from 0 to 2147483647.`,
      path: [...path, key],
      advice: "Use the number of a user or group that the image knows.",
    };
  }
}
