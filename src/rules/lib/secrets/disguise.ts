import { fingerprintOf } from "../../../core/identity.ts";

/** The longest text that is taken for the secret itself. A longer one holds more than that. */
const longestSecret = 500;

/**
 * Returns a text that identifies a secret without revealing anything about it. If the text holds more than the secret,
 * the rest of it may change, so it is identified by its place.
 */
export function disguise(text: string, place: string): string {
  return text.length > longestSecret || /\s/.test(text) ? place : fingerprintOf(text, 0);
}
