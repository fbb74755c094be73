import type { ImageLinks } from "../dockerfile/image-uses.ts";
import type { Kustomization } from "../kustomization.ts";
import type { ImageBuild } from "./image-build.ts";

/** Finds the Dockerfiles that may build an image: by the builds that are known, else by names. */
export function linkImages(
  _builds: readonly ImageBuild[],
  _dockerfiles: readonly string[],
  _kustomizations: readonly Kustomization[],
): ImageLinks {
  return () => [];
}
