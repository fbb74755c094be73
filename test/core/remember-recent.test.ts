import fc from "fast-check";
import { expect, test } from "vitest";
import { rememberLast, rememberRecent } from "../../src/core/remember-recent.ts";

/** Says what a remembering function made anew for some keys, in turn. */
function madeFor(
  keys: readonly number[],
  remember: (make: (key: number) => object) => (key: number) => object,
): number[] {
  const made: number[] = [];
  const ask = remember((key) => {
    made.push(key);
    return {};
  });
  for (const key of keys) ask(key);
  return made;
}

test("gives what it gave before for one of the latest keys, and makes it again for others", () => {
  expect(madeFor([1, 2, 1, 2], (make) => rememberRecent(2, make))).toEqual([1, 2]);
  expect(madeFor([1, 2, 3, 2, 1], (make) => rememberRecent(2, make))).toEqual([1, 2, 3, 1]);
});

test("remembers keys up to a weight, and always the latest one", () => {
  const byItself = (key: number): number => key;
  expect(madeFor([3, 4, 3, 4], (make) => rememberRecent(7, make, byItself))).toEqual([3, 4]);
  expect(madeFor([3, 4, 1, 4, 3], (make) => rememberRecent(7, make, byItself))).toEqual([3, 4, 1, 3]);
  expect(madeFor([1, 9, 9, 3, 1], (make) => rememberRecent(7, make, byItself))).toEqual([1, 9, 3, 1]);
});

test("gives each key its own, whatever it forgets", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 20 }), (keys, most) => {
      const [recent, last] = [
        rememberRecent(
          most,
          (key: number) => ({ key }),
          (key) => key,
        ),
        rememberLast((key: number) => ({ key })),
      ];
      for (const key of keys) expect([recent(key).key, last(key).key]).toEqual([key, key]);
    }),
  );
});

test("remembers the last key alone", () => {
  expect(madeFor([1, 1, 2, 1], rememberLast)).toEqual([1, 2, 1]);
});
