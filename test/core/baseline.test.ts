import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Baseline,
  type BaselineEntry,
  entryOf,
  knownEntries,
  nextBaseline,
  readBaseline,
  writeBaseline,
} from "../../src/core/baseline.ts";

const head = writeBaseline([]);
const digits = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 16, maxLength: 16 });
const foreign = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).map((text) => text.toWellFormed()),
  fc.string({ unit: fc.constantFrom("a", " ", "%", "\n", "\r", "\u2028", "\u202e", "/", "#", "<", "é"), minLength: 1 }),
);
const entry: fc.Arbitrary<BaselineEntry> = fc.record({
  fingerprint: digits,
  rule: fc.constantFrom("a-rule", "other-rule"),
  file: foreign,
  object: fc.option(foreign.filter((text) => text !== "-")),
});
const entries = fc.uniqueArray(entry, { selector: ({ fingerprint }) => fingerprint, maxLength: 12 });

function read(text: string): Baseline {
  const baseline = readBaseline(text);
  if ("why" in baseline) throw new Error(`line ${baseline.line}: ${baseline.why}`);
  return baseline;
}

function expectBroken(text: string, line: number, why: string): void {
  expect(readBaseline(text)).toEqual({ line, why: expect.stringContaining(why) });
}

test("what is written is read again, whatever files and objects are called", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const text = writeBaseline(all);
      expect(text.split("\n").length).toBe(head.split("\n").length + all.length);
      expect([...read(text).values()].toSorted(byFingerprint)).toEqual(all.toSorted(byFingerprint));
    }),
  );
});

test("the text depends on the entries alone, not on their order", () => {
  fc.assert(
    fc.property(entries, (all) => {
      expect(writeBaseline(all.toReversed())).toBe(writeBaseline(all));
      expect(writeBaseline(read(writeBaseline(all)).values())).toBe(writeBaseline(all));
    }),
  );
});

test("a merge that keeps the lines of both sides is read as both sides' entries", () => {
  fc.assert(
    fc.property(entries, entries, (ours, theirs) => {
      const union = writeBaseline(ours) + writeBaseline(theirs);
      const names = new Set([...ours, ...theirs].map(({ fingerprint }) => fingerprint));
      expect(new Set(read(union.replaceAll("\n", "\r\n")).keys())).toEqual(names);
    }),
  );
});

test("a text that is cut off in the middle of a line is refused, or what is lost of it comes back as findings", () => {
  const whole = writeBaseline([
    { fingerprint: "0123456789abcdef", rule: "some-rule", file: "a b.yaml", object: "Pod/web" },
    { fingerprint: "fedcba9876543210", rule: "some-rule", file: "c.yaml", object: null },
  ]);
  const all = [...read(whole).keys()];
  const wrong = Array.from(whole, (_character, end) => readBaseline(whole.slice(0, end))).filter((baseline) => {
    return !("why" in baseline) && [...baseline.keys()].some((fingerprint, index) => fingerprint !== all[index]);
  });
  expect(wrong).toEqual([]);
});

test("a broken baseline is refused with the line", () => {
  const line = "0123456789abcdef some-rule a.yaml Pod/web\n";
  const at = head.split("\n").length;
  expectBroken("", 1, "not a baseline");
  expectBroken(line, 1, "not a baseline");
  expectBroken(head.replace("baseline 1", "baseline 2"), 1, "only 1 is supported");
  expectBroken(`${head}${line}0123456789abcde some-rule a.yaml -\n`, at + 1, "not a baseline entry");
  expectBroken(`${head}0123456789abcdef some-rule a b.yaml Pod/web\n`, at, "not a baseline entry");
  expectBroken(`${head}0123456789abcdef some-rule %ff -\n`, at, "not a baseline entry");
  expectBroken(`${head}0123456789ABCDEF some-rule a.yaml -\n`, at, "not a baseline entry");
});

test.each(["<<<<<<< HEAD", "||||||| base", "=======", ">>>>>>> topic"])("%j is told to be a conflict", (marker) => {
  expectBroken(`${head}0123456789abcdef some-rule a.yaml -\n${marker}\n`, head.split("\n").length + 1, "conflict");
});

test("an object's name can't fill a baseline", () => {
  const object = { apiVersion: "v1", kind: "Pod", namespace: "n", name: "😀".repeat(5000) };
  const made = entryOf({ fingerprint: "0123456789abcdef", rule: "r", object, source: { path: "a.yaml" } });
  expect(made.object).toMatch(/^Pod\/n\/😀+…$/u);
  expect([...(made.object ?? "")].length).toBe(200);
});

test("a new baseline drops what is gone from the files and rules looked at, and adds only what it is asked to", () => {
  const finding = (fingerprint: string, path: string) => {
    return { fingerprint, rule: "some-rule", object: null, source: { path } };
  };
  fc.assert(
    fc.property(entries, entries, fc.boolean(), fc.func(fc.boolean()), (before, found, add, covers) => {
      const old: Baseline = new Map(before.map((one) => [one.fingerprint, one]));
      const findings = found.map(({ fingerprint, file }) => finding(fingerprint, file));
      const standing = new Set(found.map(({ fingerprint }) => fingerprint));
      const next = nextBaseline(old, findings, covers, add);
      for (const one of before) {
        expect(next.entries.has(one.fingerprint)).toBe(standing.has(one.fingerprint) || !covers(one.file, one.rule));
      }
      for (const { fingerprint } of found) expect(next.entries.has(fingerprint)).toBe(add || old.has(fingerprint));
      expect(next.entries.size).toBe(old.size + next.added - next.dropped);
    }),
  );
});

function byFingerprint(a: BaselineEntry, b: BaselineEntry): number {
  return a.fingerprint < b.fingerprint ? -1 : 1;
}

describe("findings whose place has changed", () => {
  const object = { apiVersion: "v1", kind: "Pod", namespace: null, name: "web" };
  const finding = (digit: string, rule = "a-rule") => ({
    fingerprint: digit.repeat(16),
    rule,
    object,
    source: { path: "a.yaml" },
  });
  const before: Baseline = new Map(["1", "2"].map((digit) => [digit.repeat(16), entryOf(finding(digit))]));

  test("are covered by entries that are no other finding's, one each", () => {
    const now = [finding("3"), finding("1"), finding("4"), finding("5", "other-rule")];
    const known = knownEntries(before, now);
    expect([...known].map(([{ fingerprint }, entry]) => [fingerprint[0], entry.fingerprint[0]])).toEqual([
      ["1", "1"],
      ["3", "2"],
    ]);
  });

  test("are written down anew, and hide nothing else", () => {
    const { entries: next, added, dropped } = nextBaseline(before, [finding("3"), finding("1")], () => true, false);
    expect([[...next.keys()].map((fingerprint) => fingerprint[0]), added, dropped]).toEqual([["1", "3"], 0, 0]);
  });
});
