import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** A file in a commit. */
export interface FileId {
  readonly path: string;
  /** The blob's object id, 40 hexadecimal digits. */
  readonly oid: string;
}

/** The object id that git gives to these bytes. Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(bytes: Uint8Array): string {
  return bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes)));
}

/** A digest of a set of files, in any order. 32 hexadecimal digits. */
export function fileIdsDigest(files: readonly FileId[]): string {
  const lines = files.map(({ path, oid }) => JSON.stringify([path, oid])).toSorted();
  return bytesToHex(sha256(utf8ToBytes(lines.join("\n"))).slice(0, 16));
}
