import { type Json, valueAt } from "../../core/json.ts";

/**
 * Whether SOPS has encrypted a document. Its code covers all values of the file, also those in plain text, so that it
 * decrypts no file that anything else has changed (getsops.io: Message Authentication Code).
 */
export function isEncryptedBySops(document: Json): boolean {
  return typeof valueAt(document, ["sops", "mac"]) === "string";
}

/** Whether SOPS has encrypted the text of a file in YAML or JSON. */
export function isTextOfSops(text: string): boolean {
  return /^[ \t]+"?mac"?: *"?ENC\[/m.test(text);
}

/** Whether SOPS has encrypted a value. */
export function isValueOfSops(value: string): boolean {
  return value.startsWith("ENC[");
}
