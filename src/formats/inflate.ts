import { Z_NO_FLUSH, Z_STREAM_END, ZStream, zlibInflate, zlibInflateInit2, zlibInflateReset } from "pako";

/** zlib's own number for "any window, behind the head of zlib or gzip" (zlib.net, manual: inflateInit2). */
const anyHead = 32 + 15;

/**
 * What gzip or zlib has packed (RFC 1950, 1951, 1952), up to the place where it is broken, or larger by far than what it is
 * packed in; null for any other bytes, and where nothing is packed.
 */
export function unpacked(bytes: Uint8Array): Uint8Array | null {
  const stream = new ZStream();
  stream.input = bytes;
  stream.avail_in = bytes.length;
  stream.output = new Uint8Array(16 * bytes.length + 4096);
  stream.avail_out = stream.output.length;
  zlibInflateInit2(stream, anyHead);
  // One packed text may follow another.
  while (zlibInflate(stream, Z_NO_FLUSH) === Z_STREAM_END && stream.avail_in > 0) zlibInflateReset(stream);
  return stream.next_out === 0 ? null : stream.output.slice(0, stream.next_out);
}
