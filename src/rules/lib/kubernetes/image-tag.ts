import { parseImage } from "../../../model/images/images.ts";

/** How an image leaves its version open: without a tag, or with `latest`; null if it does not, or is no image's name. */
export function floatingTag(reference: string | null): "none" | "latest" | null {
  const image = reference === null ? null : parseImage(reference);
  if (image === null || image.digest !== null) return null;
  if (image.tag === null) return "none";
  return image.tag === "latest" ? "latest" : null;
}
