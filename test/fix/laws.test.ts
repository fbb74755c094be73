import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFix } from "../../scripts/prove/check-fix.ts";
import { checkFixedPoint } from "../../scripts/prove/check-fixed-point.ts";
import { type AnalyzedUnit, checkSubsets } from "../../scripts/prove/check-subsets.ts";
import { randomFrom } from "../../scripts/prove/random.ts";
import type { Analysis } from "../../src/analysis/analyze.ts";
import { analyse, inputOf } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";
import { manifestText } from "./manifest-text.ts";

/** Texts as they stand while somebody is typing: pieces gone, doubled, swapped, or with any character put in. */
const mutatedText = fc
  .tuple(
    manifestText,
    fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom(...mutations())), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, steps]) => {
    return steps.reduce((now, [at, length, put]) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + put(now.slice(start, start + length)) + now.slice(start + length);
    }, text);
  });

function mutations(): ((piece: string) => string)[] {
  const inserted = [
    "\t",
    "\n",
    "\r",
    " ",
    "#",
    "'",
    '"',
    "{",
    "]",
    ",",
    ":",
    "- ",
    "&a ",
    "*a",
    "? ",
    "|\n",
    "---\n",
    "\u2028",
  ];
  return [
    () => "",
    (piece) => piece + piece,
    ...inserted.map(
      (put) =>
        (piece: string): string =>
          put + piece,
    ),
  ];
}

/** By all rules: the laws are about the fixes of each. */
function analysed(text: string): Analysis {
  return analyse({ "app.yaml": text });
}

function unitOf(text: string): AnalyzedUnit {
  return { unit: [inputOf("app.yaml", text)], analysis: analysed(text) };
}

function violationsOf(text: string): string[] {
  return analysed(text).findings.flatMap((finding) => checkFix(finding)?.violations ?? []);
}

describe("every proved fix", () => {
  it("keeps the laws in manifests of any layout", { tags: "long" }, () => {
    let [compared, unread] = [0, 0];
    fc.assert(
      fc.property(manifestText, (text) => {
        const { findings, errors } = analysed(text);
        const checks = findings.flatMap((finding) => checkFix(finding) ?? []);
        compared += checks.filter((check) => check.compared).length;
        unread += errors.length;
        expect(checks.flatMap(({ violations }) => violations)).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
    expect(compared).toBeGreaterThan(runs(300));
    expect(unread).toBe(0);
  });

  it("keeps them in manifests that are half broken", { tags: "long" }, () => {
    fc.assert(
      fc.property(mutatedText, (text) => {
        expect(violationsOf(text)).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it("keeps them with any others, accepted in any order", { tags: "long" }, () => {
    fc.assert(
      fc.property(manifestText, fc.nat(), (text, seed) => {
        expect(checkSubsets(unitOf(text), randomFrom(seed), 4)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  it("leads to a fixed point in few passes", { tags: "long" }, () => {
    fc.assert(
      fc.property(manifestText, (text) => {
        expect(checkFixedPoint([inputOf("app.yaml", text)])).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("analyze", () => {
  it("never throws, whatever a file holds", { tags: "long" }, () => {
    const head = fc.constantFrom(
      "",
      "apiVersion: v1\nkind: Pod\n",
      "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - ",
    );
    fc.assert(
      fc.property(head, fc.oneof(fc.string({ unit: "binary" }), fc.string()), (start, text) => {
        expect(analysed(start + text).files.size).toBeLessThan(2);
      }),
      { numRuns: runs(500) },
    );
  });
});
