import { createHash } from "node:crypto";

/** Whether a text has the form of an object id of git, SHA-1 or SHA-256. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether bytes are exactly the blob that an object id names (git hashes a header and the content). */
export function isBlob(bytes: Uint8Array, oid: string): boolean {
  const hash = createHash(oid.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}
