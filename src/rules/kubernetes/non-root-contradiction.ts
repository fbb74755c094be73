import type { Problem } from "../../core/finding.ts";
import { type Json } from "../../core/json.ts";
import { formatPath, type Path } from "../../core/path.ts";
import { imageUser } from "../../model/images.ts";
import type { Container, PodTemplate } from "../../model/pod-template.ts";
import type { KubernetesRule } from "./kubernetes-rule.ts";
import { isOpenShift } from "./open-shift.ts";
import { effective, isWhole, nameOf, podSecurityContextOf, securityContextOf, sentence } from "./pod-security.ts";

/** Settings with which the kubelet starts no container, or the API takes no object. */
export const nonRootContradiction: KubernetesRule = {
  id: "non-root-contradiction",
  summary: "A container has to run as non-root and as root at once, or as a user that can't exist.",
  why: "The kubelet refuses to start such a container, and the API refuses ids out of range.",
  severity: "error",
  fixes: [],
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  *check(manifest, { workspace }) {
    const template = manifest.podTemplate;
    if (template === null || template.windows) return;
    yield* wrongIds([...template.specPath, "securityContext"], podSecurityContextOf(template));
    const seen = new Set<string>();
    const judged = isWhole(manifest, template) && !isOpenShift(manifest, workspace);
    for (const container of template.containers) {
      yield* wrongIds([...container.path, "securityContext"], securityContextOf(container));
      const problem = contradiction(template, container, judged);
      if (problem === null || seen.has(formatPath(problem.path))) continue;
      seen.add(formatPath(problem.path));
      yield problem;
    }
  },
};

function contradiction(template: PodTemplate, container: Container, byImage: boolean): Problem | null {
  const nonRoot = effective(template, container, "runAsNonRoot");
  if (nonRoot.value !== true) return null;
  const user = effective(template, container, "runAsUser");
  if (user.value === 0) {
    const shared = nonRoot.level === "pod" && user.level === "pod";
    const who = shared ? "The pod's containers have" : `${sentence(nameOf(container))} has`;
    return {
      message: `${who} runAsNonRoot: true and runAsUser: 0, so the kubelet refuses to start ${shared ? "them" : "it"}.`,
      path: user.path,
      advice: "Give it the id of a user other than root, or set runAsNonRoot to false where it needs root.",
    };
  }
  if (user.value !== undefined || container.image === null || !byImage) return null;
  const image = imageUser(container.image);
  if (image.kind !== "known" || image.start !== "root") return null;
  return {
    message: `${sentence(nameOf(container))} can't start: its image runs as root, which runAsNonRoot: true forbids.`,
    path: [...container.path, "securityContext", "runAsUser"],
    advice: image.advice ?? `Set runAsUser to ${image.uid}, a user that this image brings.`,
  };
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
