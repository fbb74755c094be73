import { fingerprintOf } from "../../../core/identity.ts";

/** Longer texts hold more than a secret. */
const longestSecret = 500;

/**
 * A word for a secret that tells it from others and says nothing of it. A text that holds more than the secret is known
 * by its place, since the rest of it may change.
 */
export function disguise(text: string, place: string): string {
  return text.length > longestSecret || /\s/.test(text) ? place : fingerprintOf(text, 0);
}
