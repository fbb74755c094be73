import type { FixProposal } from "../../../core/fix.ts";
import type { ContainerScope, Scope } from "../define-kubernetes.ts";
import { review, safe } from "../fixes.ts";
import type { ImageIds } from "./user-disagreement.ts";

/** The container gets the number of the user that its image names. */
export function runAsMissingUser(container: ContainerScope, { uid }: ImageIds): FixProposal {
  return safe(titleOf(uid), container.set(["securityContext", "runAsUser"], uid));
}

/** The user that the pod names becomes the image's, and so does the group where the pod names one. */
export function runAsImageUser(container: ContainerScope, { uid, gid }: ImageIds): FixProposal {
  const set = (key: string, id: number) => levelOf(container, key).set(["securityContext", key], id);
  const group = container.effective("runAsGroup").value;
  const risk = "Volumes written as the other user may keep their owner.";
  const operations = [set("runAsUser", uid)];
  if (typeof group === "number" && gid !== null && group !== gid) operations.push(set("runAsGroup", gid));
  return review(titleOf(uid), risk, ...operations);
}

function titleOf(uid: number): string {
  return `Run as user ${uid}, as the image does`;
}

/** What sets a key for a container: the container itself or its pod. */
function levelOf(container: ContainerScope, key: string): Scope {
  return container.effective(key).level === "pod" ? container.pod : container;
}
