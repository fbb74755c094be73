import { crc32, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unpacked } from "../../src/formats/inflate.ts";

const words = fc.array(fc.constantFrom("apiVersion", ": v1\n", "kind", "a", "\0", "é"), {
  minLength: 1,
  maxLength: 300,
});
const contents = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 3000 }),
  words.map((some) => new TextEncoder().encode(some.join(""))),
);

test("unpacks what gzip and zlib have packed, at any level", () => {
  fc.assert(
    fc.property(contents, fc.integer({ min: 0, max: 9 }), (bytes, level) => {
      expect(unpacked(gzipSync(bytes, { level }))).toEqual(bytes);
      expect(unpacked(deflateSync(bytes, { level }))).toEqual(bytes);
    }),
  );
});

test("reads the head of gzip with a name, a comment and further fields", () => {
  const head = [0x1f, 0x8b, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 3, 2, 0, 1, 2, 97, 0, 98, 0];
  const sum = crc32(new Uint8Array(head)) & 0xffff;
  const packed = new Uint8Array([...head, sum & 0xff, sum >> 8, ...deflateRawSync("text")]);
  expect(new TextDecoder().decode(unpacked(packed) ?? undefined)).toBe("text");
});

test("unpacks what is packed in several parts, one behind the other", () => {
  fc.assert(
    fc.property(fc.array(contents, { minLength: 1, maxLength: 4 }), (parts) => {
      const packed = new Uint8Array(Buffer.concat(parts.map((bytes) => gzipSync(bytes))));
      const size = 16 * packed.length + 4096;
      expect(unpacked(packed)).toEqual(new Uint8Array(Buffer.concat(parts).subarray(0, size)));
    }),
  );
});

test("gives what stands before the place where data is cut off", () => {
  fc.assert(
    fc.property(contents, fc.nat(), (bytes, place) => {
      const packed = gzipSync(bytes, { level: 0 });
      const cut = packed.subarray(0, place % packed.length);
      const head = 10 + 5;
      expect(unpacked(cut) ?? new Uint8Array()).toEqual(bytes.slice(0, Math.max(0, cut.length - head)));
    }),
  );
});

test("gives what there is of broken data, and never more than a few times its size", () => {
  fc.assert(
    fc.property(contents, fc.nat(), fc.integer({ min: 0, max: 255 }), (bytes, place, value) => {
      const packed = new Uint8Array(gzipSync(bytes));
      packed[place % packed.length] = value;
      const cut = packed.subarray(0, place % packed.length);
      for (const some of [packed, cut]) expect((unpacked(some)?.length ?? 0) <= 16 * some.length + 4096).toBe(true);
    }),
  );
  const bomb = gzipSync(new Uint8Array(5_000_000));
  expect(unpacked(bomb)).toHaveLength(16 * bomb.length + 4096);
});

test("leaves alone what neither has packed", () => {
  for (const text of ["", "x", "apiVersion: v1\n", "\x1f\x8b"]) {
    expect(unpacked(new TextEncoder().encode(text))).toBeNull();
  }
});
