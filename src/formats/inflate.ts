import { Z_NO_FLUSH, Z_STREAM_END, ZStream, zlibInflate, zlibInflateInit2, zlibInflateReset } from "pako";

/** zlib's value for "largest window, detect a zlib or gzip header" (zlib.net, manual: inflateInit2). */
const anyHead = 32 + 15;

/**
 * Decompresses gzip or zlib data (RFC 1950, 1951, 1952). Stops where the data is corrupt, and at about 16 times its
 * compressed size. Null if the bytes are neither, or if nothing is in them.
 */
export function unpacked(bytes: Uint8Array): Uint8Array | null {
  const stream = new ZStream();
  stream.input = bytes;
  stream.avail_in = bytes.length;
  stream.output = new Uint8Array(16 * bytes.length + 4096);
  stream.avail_out = stream.output.length;
  zlibInflateInit2(stream, anyHead);
  // Several gzip members may follow each other.
  while (zlibInflate(stream, Z_NO_FLUSH) === Z_STREAM_END && stream.avail_in > 0) zlibInflateReset(stream);
  return stream.next_out === 0 ? null : stream.output.slice(0, stream.next_out);
}
