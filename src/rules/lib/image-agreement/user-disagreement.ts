import type { ImageUse, RunsAs } from "../../../model/dockerfile/dockerfile.ts";
import { commandText, instructionsOf } from "../dockerfile/lineage.ts";
import { userOf } from "../non-root/pod-user.ts";

/** How a container and the image it runs disagree about the user. */
export type UserDisagreement =
  /** The pod names one number, the image another. `matters` where files of the image belong to its user. */
  | {
      readonly kind: "ids";
      readonly pod: number;
      readonly podGroup: number | null;
      readonly image: ImageIds;
      readonly matters: boolean;
    }
  /** The pod forbids root and names nobody; the image runs as root. */
  | { readonly kind: "root" }
  /** The pod forbids root and names nobody; the image names a user whose number a kubelet can't see. */
  | { readonly kind: "name"; readonly name: string; readonly image: ImageIds | null };

/** Whom an image runs as, in numbers. */
export interface ImageIds {
  readonly uid: number;
  readonly gid: number | null;
}

/** How a container and its image disagree about the user; null where they don't, or nobody can tell. */
export function userDisagreement(use: ImageUse): UserDisagreement | null {
  const { stage, certain } = use;
  if (!certain || stage.system?.family === "windows") return null;
  const { uid, gid, nonRoot } = userOf(use);
  const { user } = stage;
  const image = idsOf(user);
  if (uid === null) {
    if (!nonRoot) return null;
    if (user.kind === "root") return { kind: "root" };
    return user.kind === "user" && user.name !== null ? { kind: "name", name: user.name, image } : null;
  }
  if (uid === 0 || image === null || image.uid === uid || takesAnyUser(use)) return null;
  return { kind: "ids", pod: uid, podGroup: gid, image, matters: handsOver(use) };
}

/** One text for both sides of a disagreement. */
export function pairOf({ dockerfile, stage, workload, container }: ImageUse): string {
  const { kind, namespace, name, source } = workload;
  const parts = ["user", dockerfile.file.source.path, stage.title, source.path, kind, namespace, name, container.name];
  return JSON.stringify(parts);
}

/** The image of a container as messages name it, with how it is known. */
export function imageOf({ dockerfile, how }: ImageUse): string {
  return `the image that ${dockerfile.file.source.path} makes (${how})`;
}

function idsOf(user: RunsAs): ImageIds | null {
  return user.kind === "user" && user.uid !== null && user.uid > 0 ? { uid: user.uid, gid: user.gid } : null;
}

/** Images that give the root group what their user has run as anybody (OpenShift's guidelines for images). */
function takesAnyUser({ stage }: ImageUse): boolean {
  return instructionsOf(stage).some((instruction) => {
    return /\bg=u\b|\bchgrp\s+(?:-\w+\s+)*0\b|\bfix-permissions\b|\bchown\s+(?:-\w+\s+)*\w+:(?:0|root)\b/.test(
      commandText(instruction),
    );
  });
}

function handsOver({ stage }: ImageUse): boolean {
  return instructionsOf(stage).some(({ keyword, flags, text }) => {
    return (keyword === "RUN" && /\bchown\b/.test(text)) || flags.some(({ name }) => name === "chown");
  });
}
