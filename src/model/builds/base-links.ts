import type { ImageLink, ImageLinks } from "../dockerfile/image-uses.ts";
import { isCatalogued } from "../images/known-images.ts";

/**
 * The stage of a Dockerfile of the repository that an image in a FROM is known to come from; null for an image of
 * others, and if only names suggest it. The tag doesn't matter, so a known public image is taken for that one.
 */
export function baseLink(image: string, links: ImageLinks): ImageLink | null {
  if (isCatalogued(image)) return null;
  const [link, ...others] = links(image);
  return link?.certain === true && others.length === 0 ? link : null;
}
