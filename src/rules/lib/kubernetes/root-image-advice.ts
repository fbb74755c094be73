import type { Settings } from "../../../core/settings.ts";
import { configuredUser } from "../../../model/images/configured-images.ts";
import { imageUser } from "../../../model/images/known-images.ts";

/** What to do about an image that is known to start as root; null for any other image. */
export function rootImageAdvice(reference: string, images: Settings["images"]): string | null {
  const configured = configuredUser(reference, images);
  if (configured?.uid === 0) return anyUser;
  if (configured !== null) return null;
  const image = imageUser(reference);
  if (image.kind !== "known" || image.start !== "root") return null;
  return (
    image.advice ?? (image.uid === null ? anyUser : `Set runAsUser: ${image.uid}, a user that the image provides.`)
  );
}

const anyUser = "Set runAsUser to a user that the image supports, or set runAsNonRoot: false.";
