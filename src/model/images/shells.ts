import type { BaseImage } from "./image-facts.ts";
import { parseImage } from "./images.ts";

const shells = ["ash", "bash", "dash", "ksh", "sh", "zsh"];
const shellPath = new RegExp(`^(?:/(?:usr/)?bin/)?(?:${shells.join("|")})$`);

/** Distroless images of which some versions have a shell (distroless issues 601 and 1178). */
const distrolessWithShell = /(?:^|\/)(?:bun|python)/;

/** True for the name of a shell, and for its path in one of the usual directories. */
export function isShell(program: string): boolean {
  return shellPath.test(program);
}

/**
 * True for an image that is known to have no shell. Debug images have one at another path, and a digest without a tag
 * may belong to a debug image.
 */
export function comesWithoutShell(reference: string, image: BaseImage | null): boolean {
  const named = parseImage(reference);
  if (image === null || named === null || image.family !== "distroless" || image.shell) return false;
  const { repository, tag, digest } = named;
  if (distrolessWithShell.test(repository) || tag?.includes("debug") === true) return false;
  return tag !== null || digest === null;
}
