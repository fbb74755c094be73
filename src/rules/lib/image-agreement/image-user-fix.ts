import type { FixProposal } from "../../../core/fix.ts";
import type { ContainerScope, Scope } from "../define-kubernetes.ts";
import { introducing, review, safe } from "../fixes.ts";
import type { ImageIds } from "./user-disagreement.ts";

/**
 * Sets runAsUser of a container to the numeric ID of the image's user. Naming the user in the image is then only a
 * note.
 */
export function runAsMissingUser(container: ContainerScope, { uid }: ImageIds): FixProposal {
  return introducing(safe(titleOf(uid), container.set(["securityContext", "runAsUser"], uid)), "user-named");
}

/** Changes runAsUser to the image's user, and runAsGroup, if it is set, to the image's group. */
export function runAsImageUser(container: ContainerScope, { uid, gid }: ImageIds): FixProposal {
  const set = (key: string, id: number) => levelOf(container, key).set(["securityContext", key], id);
  const group = container.effective("runAsGroup").value;
  const risk =
    "Existing files on volumes may belong to the current user, and the new one may not be able to access them.";
  const operations = [set("runAsUser", uid)];
  if (typeof group === "number" && gid !== null && group !== gid) operations.push(set("runAsGroup", gid));
  return review(titleOf(uid), risk, ...operations);
}

function titleOf(uid: number): string {
  return `Run as user ${uid}, the user of the image`;
}

/** The scope in which a key is set for a container: the container or its pod. */
function levelOf(container: ContainerScope, key: string): Scope {
  return container.effective(key).level === "pod" ? container.pod : container;
}
