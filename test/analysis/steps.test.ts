import { describe, expect, it } from "vitest";
import { attacks } from "../../scripts/bench/attacks.ts";
import { countSteps } from "../../scripts/bench/count-steps.ts";
import { exponentOf } from "../../scripts/bench/exponent.ts";
import { asInput } from "../../scripts/bench/trees.ts";
import { analyze } from "../../src/analysis/analyze.ts";
import { sizeOf } from "../../src/analysis/input-file.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { runs } from "../support/lane.ts";
import { onlyRules } from "../support/rule-cases/run-case.ts";

const { settings } = resolveConfig({ preset: "all" });

/** Rules that have something to say and to fix in the attacks that only a limit holds. */
const few = onlyRules([
  "ignore-comment-unused",
  "pods-not-spread",
  "privilege-escalation-allowed",
  "service-crosses-zones",
  "sudo-used",
]);

/** The exponent by which the steps of an analysis grow with the bytes that it is given. */
function growth(files: (typeof attacks)[number]["files"], sizes: readonly number[], rules?: RuleSet): number {
  return exponentOf(
    sizes.map((n) => {
      const input = asInput(files(n));
      return {
        size: sizeOf(input),
        cost: countSteps(() => analyze(input, settings, rules === undefined ? {} : { rules })),
      };
    }),
  );
}

describe("the steps of an analysis grow no faster than its input", () => {
  it.each(attacks.filter(({ limited }) => !limited))("for $name", ({ size, files }) => {
    const sizes = [size / 4, size / 2, size].map(Math.ceil);
    expect(growth(files, sizes)).toBeLessThanOrEqual(1.2);
  });

  it.each(attacks.filter(({ limited }) => limited))("for $name", { tags: "long" }, ({ size, files }) => {
    // All rules together take minutes.
    const isWhole = runs(100) >= 100;
    expect(growth(files, [size, 2 * size, 3 * size], isWhole ? undefined : few)).toBeLessThanOrEqual(1.2);
  });
});

describe("countSteps", () => {
  it("tells a line from a square", () => {
    const items = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
    const lineOf = (n: number): number => countSteps(() => items(n).map((item) => item + 1));
    const squareOf = (n: number): number =>
      countSteps(() => items(n).map((item) => items(n).filter((other) => other > item)));
    const exponent = (cost: (n: number) => number): number =>
      exponentOf([100, 200, 400].map((n) => ({ size: n, cost: cost(n) })));
    expect(exponent(lineOf)).toBeCloseTo(1, 1);
    expect(exponent(squareOf)).toBeCloseTo(2, 1);
  });
});
