import type { ImageBuild } from "./image-build.ts";

/** The builds that compose files, workflows and the like state among these files. */
export function buildsIn(
  _files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): readonly ImageBuild[] {
  return [];
}
