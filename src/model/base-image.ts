import type { BaseImage } from "./base-images.ts";

/** What the table knows of the image that a FROM names; null for an image it does not know. */
export function baseImage(reference: string): BaseImage | null {
  return reference === "" ? null : null;
}
