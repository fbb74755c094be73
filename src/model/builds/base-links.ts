import type { BuiltStage, Dockerfile } from "../dockerfile/dockerfile.ts";
import type { ImageLinks } from "../dockerfile/image-uses.ts";
import { contextName } from "../dockerfile/named-contexts.ts";
import { usedImages } from "../dockerfile/used-images.ts";
import { isCatalogued } from "../images/known-images.ts";

/**
 * The stage of a Dockerfile of the repository that an image in a FROM is known to come from; null for an image of
 * others, and if only names suggest it. The tag doesn't matter, so a known public image is taken for that one.
 */
export function baseLink(image: string, links: ImageLinks): BuiltStage | null {
  if (isCatalogued(image)) return null;
  const [link, ...others] = links(image);
  return link?.certain === true && others.length === 0 ? link : null;
}

/** The stages of other Dockerfiles of the repository that a Dockerfile is built from, as far as that is known. */
export function baseLinks(dockerfile: Dockerfile, links: ImageLinks): readonly BuiltStage[] {
  const { namedContexts, contextStages } = dockerfile.build;
  const images = [...usedImages(dockerfile)].filter((image) => !namedContexts.has(contextName(image)));
  const found = [...images.flatMap((image) => baseLink(image, links) ?? []), ...contextStages.values()];
  return found.filter((link) => link.dockerfile !== dockerfile.file.source.path);
}
