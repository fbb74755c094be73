import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/core/json.ts";
import { selectorMatches } from "../../../src/rules/lib/kubernetes/own-selector.ts";

const labels = { app: "web", tier: "front" };

describe("selectorMatches", () => {
  it.each<[JsonObject, boolean | null]>([
    [{ matchLabels: { app: "web" } }, true],
    [{ matchLabels: { app: "web", tier: "back" } }, false],
    [{ matchLabels: { team: "shop" } }, false],
    [{ matchExpressions: [{ key: "app", operator: "In", values: ["api", "web"] }] }, true],
    [{ matchExpressions: [{ key: "app", operator: "NotIn", values: ["web"] }] }, false],
    [{ matchExpressions: [{ key: "team", operator: "NotIn", values: ["shop"] }] }, true],
    [{ matchExpressions: [{ key: "tier", operator: "Exists" }] }, true],
    [{ matchExpressions: [{ key: "tier", operator: "DoesNotExist" }] }, false],
    [{ matchLabels: { app: "web" }, matchExpressions: [{ key: "team", operator: "Exists" }] }, false],
    [{ matchExpressions: [{ key: "app", operator: "Gt", values: ["1"] }] }, null],
    [{ matchLabels: { app: "api" }, matchExpressions: ["broken"] }, false],
    [{ matchLabels: "broken" }, null],
    [{ matchLabels: { constructor: "web" } }, false],
  ])("says of %j: %j", (selector, expected) => {
    expect(selectorMatches(selector, labels)).toBe(expected);
  });

  it("matches every set of labels that has all of its own", () => {
    const some = fc.dictionary(fc.string(), fc.string());
    fc.assert(
      fc.property(some, some, (wanted, others) => {
        expect(selectorMatches({ matchLabels: wanted }, { ...others, ...wanted })).toBe(true);
      }),
    );
  });
});
