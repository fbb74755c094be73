import { describe, expect, it } from "vitest";
import { compareTexts, type DeclaredChange } from "../../src/rendering/compare-texts.ts";

const text = { variant: "v", told: true, suffix: " in live", adapt: <Change>(change: Change): Change => change };

function change(document: number, path: readonly string[], value?: number): DeclaredChange {
  return { variant: "v", document, changes: [{ path, value }] };
}

const before = "replicas: 3\n---\nspec:\n  a: 1\n";

describe("a rendered text after a change", () => {
  const wanted = [change(0, ["replicas"]), change(1, ["spec", "b"], 2)];

  it("proves it where all that is wanted came true, and nothing else", () => {
    const after = "{}\n---\nspec:\n  a: 1\n  b: 2\n";
    expect(compareTexts(before, after, text, { wanted, allowed: [] })).toEqual({ ok: true, others: [] });
    expect(compareTexts(before, after, text, { wanted: wanted.slice(1), allowed: wanted })).toEqual({
      ok: true,
      others: [{ variant: "v", document: 0, path: ["replicas"] }],
    });
  });

  it("refutes it where what is to be removed is still there, in a document that has not changed", () => {
    const after = "replicas: 3\n---\nspec:\n  a: 1\n  b: 2\n";
    const proof = compareTexts(before, after, text, { wanted, allowed: [] });
    expect(proof).toEqual({ ok: false, reason: "it would not reach the object in live" });
  });

  it("refutes it where something else changes, or the same thing in another object", () => {
    const other = compareTexts(before, "{}\n---\nspec:\n  a: 2\n  b: 2\n", text, { wanted, allowed: [] });
    expect(other).toEqual({ ok: false, reason: "something else would change in live" });
    const elsewhere = compareTexts("a: 1\n---\na: 1\n", "b: 2\n---\nb: 2\n", text, {
      wanted: [
        {
          ...change(0, ["b"], 2),
          changes: [
            { path: ["a"], value: undefined },
            { path: ["b"], value: 2 },
          ],
        },
      ],
      allowed: [],
    });
    expect(elsewhere).toEqual({ ok: false, reason: "it would also change objects that must not have it" });
  });

  it.each([
    ["text that is not YAML", "b: [1\n", "b: [2\n"],
    ["a document behind another marker", "b: 1\n--- # c\nd: 1\n", "b: 1\n--- # c\nd: 2\n"],
    ["a document behind a marker and a blank", "b: 1\n--- \nd: 1\n", "b: 1\n--- \nd: 2\n"],
  ])("refutes it where %s changes", (_what, was, is) => {
    const only = { wanted: [change(0, ["a"], 2)], allowed: [] };
    expect(compareTexts(`a: 1\n---\n${was}`, `a: 2\n---\n${was}`, text, only)).toEqual({ ok: true, others: [] });
    const proof = compareTexts(`a: 1\n---\n${was}`, `a: 2\n---\n${is}`, text, only);
    expect(proof).toEqual({ ok: false, reason: "something that can't be read would change in live" });
  });
});
