import type { VersionRange } from "../../../core/settings.ts";

/**
 * In-tree volume types that kubelets can no longer mount, with the first version that can't and what to use instead.
 */
export const removedTypes: readonly (readonly [type: string, since: number, instead: string])[] = [
  ["gitRepo", 33, "Clone the repository in an init container into an emptyDir volume."],
  ["glusterfs", 26, "Use a CSI driver or NFS."],
  ["cephfs", 31, "Use the CSI driver of CephFS."],
  ["rbd", 31, "Use the CSI driver of RBD."],
];

/** Whether the newest version of a range no longer mounts a type. */
export function isRemovedType(type: string, { to }: VersionRange): boolean {
  return removedTypes.some(([removed, since]) => removed === type && since <= to.minor);
}
