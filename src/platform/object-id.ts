import { createHash } from "node:crypto";

/** Whether a text looks like an object id of git, SHA-1 or SHA-256. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether the bytes are exactly those of the blob with this id (git hashes a header and the content). */
export function isBlob(bytes: Uint8Array, oid: string): boolean {
  const hash = createHash(oid.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}
