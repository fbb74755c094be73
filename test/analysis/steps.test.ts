import { describe, expect, it } from "vitest";
import { type Attack, attacks, mostSteps } from "../../scripts/bench/attacks.ts";
import { countSteps } from "../../scripts/bench/count-steps.ts";
import { type Cost, exponentOf } from "../../scripts/bench/exponent.ts";
import { groupedAttacks } from "../../scripts/bench/grouped-attacks.ts";
import { asInput } from "../../scripts/bench/trees.ts";
import { analyze } from "../../src/analysis/analyze.ts";
import { sizeOf } from "../../src/analysis/input-file.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { hasTurn, runs } from "../support/lane.ts";
import { onlyRules } from "../support/rule-cases/run-case.ts";

const { settings } = resolveConfig({ preset: "all" });

/** Rules that have something to say and to fix in the attacks that only a limit holds. */
const few = onlyRules([
  "ignore-comment-unused",
  "pods-not-spread",
  "privilege-escalation-allowed",
  "service-crosses-zones",
  "sudo-used",
  "topology-spread-invalid",
]);

/** What analyses cost in steps, by the bytes that they are given. */
function costsOf({ files }: Attack, sizes: readonly number[], rules?: RuleSet): readonly Cost[] {
  return sizes.map((n) => {
    const input = asInput(files(n));
    return {
      size: sizeOf(input),
      cost: countSteps(() => analyze(input, settings, rules === undefined ? {} : { rules })),
    };
  });
}

function growth(attack: Attack, sizes: readonly number[], rules?: RuleSet): number {
  return exponentOf(costsOf(attack, sizes, rules));
}

describe("the steps of an analysis grow no faster than its input", () => {
  it.each(attacks.filter(({ limited }) => !limited))("for $name", (attack) => {
    const sizes = [attack.size / 4, attack.size / 2, attack.size].map(Math.ceil);
    expect(growth(attack, sizes)).toBeLessThanOrEqual(1.2);
  });

  it.each(attacks.filter(({ limited }) => limited))("for $name", { tags: "long" }, (attack) => {
    const { size } = attack;
    // All rules together take minutes.
    const isWhole = runs(100) >= 100;
    expect(growth(attack, [size, 2 * size, 3 * size], isWhole ? undefined : few)).toBeLessThanOrEqual(1.2);
  });
});

describe("the steps of an analysis stay below a bound for each byte", () => {
  const turns = groupedAttacks.map((attack, index) => ({ ...attack, index }));

  it.each(turns)("for $name, as many as there are", { tags: "long" }, ({ index, ...attack }) => {
    const { size, whole } = attack;
    const limit = whole ? mostSteps.perByteOfWhole : mostSteps.perByte;
    // Each takes all rules once, here or in the longer run.
    const rates = costsOf(attack, [size, 2 * size], few).map((each) => each.cost / each.size);
    const all = hasTurn(index, 3, 0) ? costsOf(attack, [size]).map((each) => each.cost / each.size) : [];
    expect(Math.max(...rates, ...all)).toBeLessThanOrEqual(limit);
    expect(Math.max(...rates) / Math.min(...rates)).toBeLessThanOrEqual(1.2);
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
