import { parseImage } from "../images/images.ts";
import { unknown } from "./expand-values.ts";

/**
 * The name of an image as a build gives it, which may contain `unknown`. With the tag if it is known. If the start of
 * the name is unknown, a star stands for it, before the remaining steps. Null if not even the last step is known.
 */
export function imageName(text: string): string | null {
  const name = text.trim().replace(/^docker:\/\//, "");
  if (name === "" || name.length > 512) return null;
  const at = name.indexOf("@");
  const tagged = at === -1 ? name : name.slice(0, at);
  const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
  const repository = colon === -1 ? tagged : tagged.slice(0, colon);
  const tag = colon === -1 ? "" : tagged.slice(colon);
  const end = repository.lastIndexOf(unknown);
  if (end === -1) {
    const whole = tag.includes(unknown) ? repository : tagged;
    return parseImage(whole) === null ? null : whole;
  }
  const rest = repository.slice(end + 1);
  return rest.startsWith("/") && parseImage(rest.slice(1)) !== null ? `*${rest}` : null;
}

/** The last step of an image's name, in lower case, without tag and digest; null if it is not the name of an image. */
export function lastStep(image: string): string | null {
  const parsed = parseImage(image.startsWith("*/") ? image.slice(2) : image);
  return parsed === null ? null : parsed.repository.slice(parsed.repository.lastIndexOf("/") + 1).toLowerCase();
}
