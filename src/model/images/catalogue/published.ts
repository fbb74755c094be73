import { commits } from "./commits.ts";
import { library } from "./entry.ts";
import type { KnownImage, KnownUser } from "./known-image.ts";

/** A repository with the Dockerfiles of published images, at the commit at which they were read. */
export type SourceRepository = keyof typeof commits;

/** The advice for an image whose entry point starts as root and then switches to its own user. */
export const stepsDownAdvice: string =
  "Its entrypoint starts as root and then switches to its own user. To start as that user, set runAsUser to its ID " +
  "in this image. That user must own the files on the data volume, if the pod has one.";

/**
 * A published image with a ready-made program, and the Dockerfile that it is built from. `starts` is the user that it
 * starts as: `root`, `root, then another user` if its entry point switches users, or `uid` or `uid:gid` with a name.
 * The group is left out if it is the root group or not fixed. `stage` is the stage of the Dockerfile that is published.
 * `scripts/image-users.ts` compares the entries with the Dockerfiles.
 */
export function published(
  images: readonly (string | RegExp)[],
  starts: string,
  repository: SourceRepository,
  path: string,
  stage: string | null = null,
): KnownImage {
  const fragment = stage === null ? "" : `#${stage}`;
  return {
    images,
    runsAs: userOf(starts),
    source: `https://github.com/${repository}/blob/${commits[repository]}/${path}${fragment}`,
  };
}

/** Like `published`, for an official image of Docker Hub. */
export function official(name: string, starts: string, repository: SourceRepository, path: string): KnownImage {
  return published(library(name), starts, repository, path);
}

function userOf(starts: string): KnownUser {
  if (starts === "root") return { start: "root", uid: null, gid: null };
  if (starts === "root, then another user") {
    return { start: "root", uid: null, gid: null, stepsDown: true, advice: stepsDownAdvice };
  }
  const [ids = "", name] = starts.split(" ");
  const [uid, gid] = ids.split(":").map(Number);
  const user = { start: "user", uid: uid ?? null, gid: gid ?? null } as const;
  return name === undefined ? user : { ...user, name };
}
