import { createHash, createHmac } from "node:crypto";
import type { InputFile } from "../analysis/input-file.ts";
import type { BuildContext } from "../model/dockerfile/build-context.ts";

/** The SHA-256 of bytes: 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A seal that proves that the author of a text knows a secret (HMAC-SHA-256), as 64 hexadecimal digits. */
export function sealOf(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}

const listDigests = new WeakMap<readonly string[], string>();

/**
 * Digests a build context. Dockerfiles with the same context share its list of files, so the digest of the list is
 * cached.
 */
function contextDigest({ files, ...context }: BuildContext): unknown {
  const known = listDigests.get(files) ?? sha256Hex(files.join("\0"));
  listDigests.set(files, known);
  return [context, known];
}

/**
 * The digest of files, each with its name, role, content and what is known about its surroundings, and of everything in
 * `more`, as 64 hexadecimal digits.
 */
export function filesDigest(files: readonly InputFile[], more: unknown): string {
  const rows = files.map(({ path, role, bytes, origin, contexts = [], executable }) => {
    return [path, role, sha256Hex(bytes), origin ?? null, executable ?? null, contexts.map(contextDigest)];
  });
  return sha256Hex(JSON.stringify([more, rows]));
}
