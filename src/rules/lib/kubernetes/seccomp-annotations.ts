import type { FixProposal } from "../../../core/fix.ts";
import type { JsonObject } from "../../../core/json.ts";
import type { YamlOperation } from "../../../core/operation.ts";
import type { PodScope, Scope } from "../define-kubernetes.ts";
import { review, safe } from "../fixes.ts";

/** The part of a pod that a seccomp annotation applies to: the pod or one of its containers; null for other keys. */
export function seccompTarget(pod: PodScope, key: string): Scope | null {
  if (key === "seccomp.security.alpha.kubernetes.io/pod") return pod;
  const prefix = "container.seccomp.security.alpha.kubernetes.io/";
  if (!key.startsWith(prefix)) return null;
  const name = key.slice(prefix.length);
  return pod.containers.find(({ container }) => container.name === name) ?? null;
}

/**
 * Replaces such an annotation with the field. If the field is set or would change nothing, the annotation is only
 * removed.
 */
export function seccompFix(target: Scope, value: string, removal: YamlOperation): { readonly fix: FixProposal } {
  const profile = profileOf(value);
  if (profile === null || (target.at("securityContext", "seccompProfile") ?? null) !== null) {
    return { fix: safe("Remove the annotation", removal) };
  }
  const operation = target.set(["securityContext", "seccompProfile"], profile);
  const title = "Replace the annotation with seccompProfile";
  return { fix: review(title, risks[profile.type], removal, operation) };
}

/** What may go wrong when a profile applies again: since 1.27, the annotation has had no effect. */
const risks = {
  RuntimeDefault:
    "Programs fail where they use system calls that the default profile of the container runtime forbids.",
  Localhost: "Pods do not start on nodes that do not have the profile.",
} as const;

/** The profile that the value of an annotation means; null for none (pkg/api/pod of Kubernetes 1.26). */
function profileOf(value: string): (JsonObject & { readonly type: keyof typeof risks }) | null {
  if (value === "runtime/default" || value === "docker/default") return { type: "RuntimeDefault" };
  const [, path = ""] = /^localhost\/(.+)$/.exec(value) ?? [];
  return path === "" ? null : { type: "Localhost", localhostProfile: path };
}
