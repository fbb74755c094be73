import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unpacked } from "../../src/formats/inflate.ts";

const words = fc.array(fc.constantFrom("apiVersion", ": v1\n", "kind", "a", "\0", "é"), { maxLength: 300 });
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
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
  const head = [0x1f, 0x8b, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 3, 2, 0, 1, 2, 97, 0, 98, 0, 1, 2];
  const packed = new Uint8Array([...head, ...deflateRawSync("text")]);
  expect(new TextDecoder().decode(unpacked(packed) ?? undefined)).toBe("text");
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
