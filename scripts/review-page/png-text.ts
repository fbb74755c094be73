import { crc32 } from "node:zlib";

const signatureSize = 8;
/** The size of a chunk's length, type and checksum. */
const frameSize = 12;
const keyword = "Description\0";

/** Adds hidden ASCII text to a PNG (PNG, 11.3.3.2: tEXt). */
export function withText(png: Buffer, text: string): Buffer {
  const data = Buffer.from(`tEXt${keyword}${text}`, "latin1");
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  // After the header, which has to be first.
  const at = signatureSize + frameSize + png.readUInt32BE(signatureSize);
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)]);
}

/** The text that `withText` added to a PNG; null if there is none. */
export function textIn(png: Buffer): string | null {
  for (let at = signatureSize; at < png.length; at += frameSize + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "tEXt" && data.toString("latin1").startsWith(keyword)) {
      return data.toString("latin1", keyword.length);
    }
  }
  return null;
}
