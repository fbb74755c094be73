import fc from "fast-check";
import { expect, test } from "vitest";
import type { InputFile } from "../../src/input-file.ts";
import { splitFiles } from "../../src/scan/shard.ts";

/** Units of files with different names. */
const units = fc.array(fc.array(fc.nat(5000), { minLength: 1, maxLength: 5 }), { maxLength: 30 }).map((sizes) =>
  sizes.map((unit, first) =>
    unit.map((size, second): InputFile => {
      return { path: `${(first * 7) % 31}/${second}.yaml`, bytes: new Uint8Array(size), role: "reviewed" };
    }),
  ),
);
const others = fc.uniqueArray(fc.integer({ min: 0, max: 50 }).map((number) => `other/${number}`));
const of = fc.integer({ min: 1, max: 9 });

test("every file is in one shard, and a unit's files are in the same", () => {
  fc.assert(
    fc.property(units, others, of, (all, rest, count) => {
      const shardOf = splitFiles(all, [...all.flat().map(({ path }) => path), ...rest], count);
      expect(shardOf.size).toBe(all.flat().length + rest.length);
      for (const shard of shardOf.values()) expect(shard >= 1 && shard <= count).toBe(true);
      for (const unit of all) expect(new Set(unit.map(({ path }) => shardOf.get(path))).size).toBe(1);
    }),
  );
});

test("the split does not depend on the order in which files come", () => {
  fc.assert(
    fc.property(units, others, of, (all, rest, count) => {
      const [one, other] = [splitFiles(all, rest, count), splitFiles(all.toReversed(), rest.toReversed(), count)];
      expect(new Map(other)).toEqual(new Map(one));
    }),
  );
});

test("no shard has more than another by more than the largest unit, and files in no unit are dealt out evenly", () => {
  fc.assert(
    fc.property(units, others, of, (all, rest, count) => {
      const shardOf = splitFiles(all, rest, count);
      const weight = (unit: readonly InputFile[]): number =>
        unit.reduce((sum, { bytes }) => sum + bytes.length + 1024, 0);
      const loads = Array.from({ length: count }, (_, index) => {
        const own = all.filter(([first]) => shardOf.get(first?.path ?? "") === index + 1);
        return {
          bytes: own.reduce((sum, unit) => sum + weight(unit), 0),
          rest: rest.filter((file) => shardOf.get(file) === index + 1).length,
        };
      });
      const spread = (key: "bytes" | "rest"): number => {
        return Math.max(...loads.map((load) => load[key])) - Math.min(...loads.map((load) => load[key]));
      };
      expect(spread("bytes")).toBeLessThanOrEqual(Math.max(0, ...all.map(weight)));
      expect(spread("rest")).toBeLessThanOrEqual(1);
    }),
  );
});
