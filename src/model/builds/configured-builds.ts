import type { ConfiguredBuild } from "../../core/settings.ts";
import type { ImageBuild } from "./image-build.ts";

/** The builds in a configuration. Their images are patterns of names. */
export function configuredBuilds(stated: readonly ConfiguredBuild[]): ImageBuild[] {
  return stated.map(({ dockerfile, image, target }) => {
    return { dockerfile, target, images: [image], context: null, args: {}, how: "configuration", file: "", line: 0 };
  });
}
