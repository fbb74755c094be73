import { createHash, createHmac } from "node:crypto";
import type { InputFile } from "../analysis/input-file.ts";

/** The SHA-256 of bytes: 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What shows that somebody who knows a secret has written a text (HMAC-SHA-256): 64 hexadecimal digits. */
export function sealOf(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

/** The digest of files, each with its name, role, content and origin, and of all in `more`. 64 hexadecimal digits. */
export function filesDigest(files: readonly InputFile[], more: unknown): string {
  const rows = files.map(({ path, role, bytes, origin }) => [path, role, sha256Hex(bytes), origin ?? null]);
  return sha256Hex(JSON.stringify([more, rows]));
}
