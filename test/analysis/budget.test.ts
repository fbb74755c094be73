import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analyze.ts";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { defaultConfig } from "../../src/config/config.ts";
import type { Budget } from "../../src/core/budget.ts";
import { analyse, inputsOf } from "../support/analyse.ts";

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - {name: web, image: web}\n";
const files = { Dockerfile: "FROM debian:13\nRUN make\n", "a.yaml": `${pod}---\n${pod}`, "b.yaml": pod };

/** A budget that so many questions leave something of. */
function questions(count: number): Budget {
  let asked = 0;
  return {
    spent() {
      asked += 1;
      return asked > count;
    },
  };
}

function said({ findings }: Pick<Analysis, "findings">): string[] {
  const unread = findings.filter(({ rule }) => rule.endsWith("-unreadable"));
  return unread.map(({ source, range, message }) => `${source.path}:${source.position(range[0]).line} ${message}`);
}

describe("an analysis without time", () => {
  it("says that nothing was checked, of each file", () => {
    const analysis = analyse(files, { budget: questions(0) });
    expect(analysis.findings).toHaveLength(3);
    expect(said(analysis)).toEqual([
      "Dockerfile:1 Nothing in this Dockerfile was checked: the time limit was reached.",
      "a.yaml:1 Nothing from this line on was checked: the time limit was reached.",
      "b.yaml:1 Nothing from this line on was checked: the time limit was reached.",
    ]);
  });

  it("keeps what it has found, and says from which line on nothing was checked", () => {
    // Three files are read, and the first object is judged.
    const analysis = analyse(files, { budget: questions(4) });
    expect(said(analysis)).toContain("a.yaml:9 Nothing from this line on was checked: the time limit was reached.");
    const found = analysis.findings.filter(
      ({ source, rule }) => source.path === "a.yaml" && rule !== "manifest-unreadable",
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ fix }) => fix)).toEqual(found.map(() => null));
    const unproved = found.filter(({ proposal }) => proposal !== null);
    expect(unproved.length).toBeGreaterThan(0);
    for (const { advice } of unproved) {
      expect(advice).toMatch(/No fix is offered: the time limit was reached before it was proved\.$/);
    }
  });

  it("says nothing of ignore comments that it has not judged", () => {
    const commented = { "a.yaml": `${pod}---\n# kubesuggest: ignore[pods-not-spread] a test\n${pod}` };
    expect(said(analyse(commented, { budget: questions(2) }))).toHaveLength(1);
    const rules = analyse(commented, { budget: questions(2) }).findings.map(({ rule }) => rule);
    expect(rules).not.toContain("ignore-comment-unused");
  });

  it("finds nothing else than one with time, whenever it ends", () => {
    const all = new Set(analyse(files).findings.map(({ fingerprint }) => fingerprint));
    for (let count = 0; count < 30; count += 1) {
      const { findings } = analyse(files, { budget: questions(count) });
      const others = findings.filter(({ rule, fingerprint }) => !rule.endsWith("-unreadable") && !all.has(fingerprint));
      expect(others).toEqual([]);
    }
  });
});

describe("a review without time", () => {
  const change = {
    changes: [{ path: "b.yaml", previousPath: null, status: "modified" as const, patch: null }],
    head: inputsOf({ "b.yaml": pod }),
    base: inputsOf({ "b.yaml": pod }),
    skipped: [],
    config: defaultConfig,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
  };

  it("fails, even where there was none for the base either", () => {
    const budget = { base: questions(0), head: questions(0) };
    const { plan, findings } = reviewChange({ ...change, budget });
    expect(findings).toMatchObject([{ rule: "manifest-unreadable", new: true }]);
    expect(plan.check.conclusion).toBe("failure");
  });

  it("takes no finding for new where there was none for the base", () => {
    const budget = { base: questions(0), head: questions(1000) };
    expect(reviewChange({ ...change, budget }).plan.counts.newFindings).toBe(0);
  });

  it("offers no fix that was not proved together with the others", () => {
    const counted = questions(1000);
    let asked = 0;
    const counting: Budget = { spent: (file) => ((asked += 1), counted.spent(file)) };
    reviewChange({ ...change, budget: { base: questions(1000), head: counting } });
    const { findings } = reviewChange({ ...change, budget: { base: questions(1000), head: questions(asked - 1) } });
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.map(({ proof }) => proof)).toEqual(
      fixes.map(() => ({
        ok: false,
        failed: "stands-alone",
        reason: "the time limit was reached before it was proved together with the other fixes",
      })),
    );
  });
});
