import type { RelatedLocation } from "../../../core/finding.ts";
import type { ImageStage, ImageUse, Instruction, RunsAs } from "../../../model/dockerfile/dockerfile.ts";
import { instructionsOf } from "../dockerfile/lineage.ts";
import { effective } from "../kubernetes/pod-security.ts";
import { worksAsAnyUser } from "../non-root/any-user.ts";
import { userOf } from "../non-root/pod-user.ts";
import { objectPlace } from "../places.ts";
import { disagreementId } from "./built-image.ts";

/** How a container and the image it runs disagree about the user. */
export type UserDisagreement = DifferentIds | RootForbidden | NameForbidden;

/** The pod sets one user ID, the image another. */
export interface DifferentIds {
  readonly kind: "ids";
  readonly pod: number;
  readonly podGroup: number | null;
  readonly image: ImageIds;
  /** Whether files of the image belong to its user. */
  readonly matters: boolean;
}

/** The pod forbids root and sets no user; the image runs as root. */
export interface RootForbidden {
  readonly kind: "root";
}

/** The pod forbids root and sets no user; the image names its user, and the kubelet verifies only numeric IDs. */
export interface NameForbidden {
  readonly kind: "name";
  readonly name: string;
  readonly image: ImageIds | null;
}

/** The numeric IDs of the user and group that an image runs as. */
export interface ImageIds {
  readonly uid: number;
  readonly gid: number | null;
}

/** How a container and its image disagree about the user; null if they agree or if it isn't known. */
export function userDisagreement(use: ImageUse): UserDisagreement | null {
  const { stage, certain } = use;
  if (!certain || stage.system?.family === "windows") return null;
  const { uid, gid, nonRoot } = userOf(use);
  if (uid === null) return nonRoot ? forbidden(stage.user) : null;
  const image = idsOf(stage.user);
  if (uid === 0 || image === null || image.uid === uid || worksAsAnyUser(stage)) return null;
  return { kind: "ids", pod: uid, podGroup: gid, image, matters: ownsFiles(stage) };
}

/** The instruction that sets the user of an image: its USER, or FROM if the base image sets it. */
export function userInstruction({ user, from }: ImageStage): Instruction {
  return user.set ?? from;
}

/** The place in a pod that sets the user of the container; `message` says what is there. */
export function podUserPlace({ workload, container }: ImageUse, message: string): RelatedLocation {
  const template = workload.podTemplate;
  const path = template === null ? container.path : effective(template, container, "runAsUser").path;
  return objectPlace(workload, path, message);
}

/** Identifies a disagreement about the user, in the same way for the Dockerfile and for the pod. */
export function userPair(use: ImageUse): string {
  return disagreementId(use, "user");
}

function forbidden(user: RunsAs): RootForbidden | NameForbidden | null {
  if (user.kind === "root") return { kind: "root" };
  return user.kind === "user" && user.name !== null ? { kind: "name", name: user.name, image: idsOf(user) } : null;
}

function idsOf(user: RunsAs): ImageIds | null {
  return user.kind === "user" && user.uid !== null && user.uid > 0 ? { uid: user.uid, gid: user.gid } : null;
}

/** Whether an instruction changes the owner of files: in most images, to the image's user. */
function ownsFiles(stage: ImageStage): boolean {
  return instructionsOf(stage).some(({ keyword, flags, text }) => {
    return (keyword === "RUN" && /\bchown\b/.test(text)) || flags.some(({ name }) => name === "chown");
  });
}
