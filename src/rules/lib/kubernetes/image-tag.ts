import { parseImage } from "../../../model/images/images.ts";

/**
 * How an image leaves its version open: without a tag, or with `latest`. Null if it doesn't, or if it isn't the name of
 * an image.
 */
export function floatingTag(reference: string | null): "none" | "latest" | null {
  const image = reference === null ? null : parseImage(reference);
  if (image === null || image.digest !== null) return null;
  // No repository has capital letters (distribution/reference), so they are a placeholder.
  if (image.repository !== image.repository.toLowerCase()) return null;
  if (image.tag === null) return "none";
  return image.tag === "latest" ? "latest" : null;
}
