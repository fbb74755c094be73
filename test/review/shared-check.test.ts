import { describe, expect, it } from "vitest";
import type { CheckRun } from "../../src/review/review-plan.ts";
import { failForOthers } from "../../src/review/writing/shared-check.ts";
import { byteLength } from "../../src/review/writing/size.ts";

const passing: CheckRun = {
  name: "kubesuggest",
  conclusion: "success",
  title: "No findings",
  summary: "1 file reviewed.",
  text: null,
  annotations: [],
};

describe("failForOthers", () => {
  it("leaves a check alone if it fails itself or no other pull request does", () => {
    const failing: CheckRun = { ...passing, conclusion: "failure" };
    expect(failForOthers(passing, [])).toBe(passing);
    expect(failForOthers(failing, [{ number: 3, page: null }])).toBe(failing);
  });

  it("fails a check and links the first of the others", () => {
    const others = [
      { number: 12, page: null },
      { number: 3, page: "https://example.org/runs/1" },
    ];
    const { conclusion, title, summary } = failForOthers(passing, others);
    expect([conclusion, title]).toEqual(["failure", "No findings; fails because of pull request 3"]);
    expect(summary).toContain("because of [pull request 3](https://example.org/runs/1) and 1 more pull request with");
    expect(summary.endsWith("\n\n1 file reviewed.")).toBe(true);
  });

  it("adds less than what is left of the limit of GitHub", () => {
    const others = Array.from({ length: 100 }, (_, number) => ({ number, page: `https://${"x".repeat(5000)}` }));
    for (const page of ["x".repeat(200), "x".repeat(300)]) {
      const { summary } = failForOthers({ ...passing, summary: "" }, [{ number: 0, page }, ...others]);
      expect(byteLength(summary)).toBeLessThan(500);
    }
  });
});
