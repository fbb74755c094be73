/**
 * Maps offsets in a text (UTF-16 units) to offsets in its UTF-8 bytes. Walks over the text only once, however many
 * there are.
 */
export function byteOffsets(text: string, offsets: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let bytes = 0;
  let index = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; index < offset; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) bytes += 1;
      else if (code < 0x800) bytes += 2;
      else if (code >= 0xd800 && code < 0xdc00) {
        bytes += 4;
        index += 1;
      } else bytes += 3;
    }
    found.set(offset, bytes);
  }
  return found;
}
