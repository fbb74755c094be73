import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceFile } from "../../src/core/source-file.ts";
import { type PlanInput, planReview, type ReviewedFinding } from "../../src/review/plan.ts";
import type { EarlierReview, PlannedReview } from "../../src/review/review-plan.ts";
import { readComment } from "../../src/review/threads/marker.ts";
import { addedFile, findingAt, fixOf, planInput, posted } from "./support.ts";

const text = Array.from({ length: 120 }, (_, at) => `key-${at + 1}: value\n`).join("");
const source = new SourceFile("app/web.yaml", text);
const other = new SourceFile("app/api.yaml", text);
const changes = [addedFile("app/web.yaml", text), addedFile("app/api.yaml", text)];

function input(findings: readonly ReviewedFinding[], extra: Partial<PlanInput> = {}): PlanInput {
  return planInput({ findings, changes, ...extra });
}

/** The same rule on every second of so many lines. */
function repeated(count: number, extra: Partial<Omit<ReviewedFinding, "path">> = {}): ReviewedFinding[] {
  return Array.from({ length: count }, (_, at) =>
    findingAt(2 * at + 1, { source, severity: "warning", ...extra, id: at + 1 }),
  );
}

/** A fix that changes the finding's own line and no other. */
function suggestible(finding: ReviewedFinding): ReviewedFinding {
  return { ...finding, fix: fixOf([{ range: finding.range, text: "KEY_" }]) };
}

function markers(plan: PlannedReview): string[][] {
  return (plan.review?.comments ?? []).map(({ body }) => [...(readComment(body)?.fingerprints ?? [])]);
}

describe("one rule that fires many times in one file", () => {
  it("makes one comment, at the first of the most severe places, that links every line", () => {
    const findings = repeated(6);
    const [first, ...rest] = findings as [ReviewedFinding, ...ReviewedFinding[]];
    const plan = planReview(
      input([first, { ...(rest[2] as ReviewedFinding), severity: "error" }, ...rest.toSpliced(2, 1)]),
    );
    expect(plan.review?.comments).toMatchObject([{ path: "app/web.yaml", startLine: null, line: 7 }]);
    const body = plan.review?.comments[0]?.body ?? "";
    expect(body).toMatch(
      /^6 findings in this file:\n\n- \[Line 7\]\(https:\/\/example\.org\/blob\/abc\/app\/web\.yaml#L7\): \*\*Error:/,
    );
    expect([...body.matchAll(/\[Line (\d+)\]/g)].map((match) => match[1])).toEqual(["7", "1", "3", "5", "9", "11"]);
    expect(body.match(/A child process could become root/g)).toHaveLength(1);
    expect(markers(plan).map((names) => names.toSorted())).toEqual([findings.map(({ fingerprint }) => fingerprint)]);
    expect(plan.counts).toMatchObject({ comments: 1, unplaced: 0 });
    expect(plan.check.annotations).toHaveLength(6);
  });

  it.each([
    ["up to three times", repeated(3), 3],
    [
      "in several files, which is told once",
      [
        ...repeated(3),
        ...repeated(3, { source: other }).map((one, at) => ({ ...one, fingerprint: `f${at}`.padStart(16, "0") })),
      ],
      1,
    ],
    [
      "in several files, whose errors stand in their own",
      [
        ...repeated(2),
        ...repeated(2, { source: other, severity: "error" }).map((one, at) => ({
          ...one,
          fingerprint: `f${at}`.padStart(16, "0"),
        })),
      ],
      4,
    ],
    ["beside other rules", repeated(8).map((one, at) => ({ ...one, rule: at < 5 ? "root-user" : `rule-${at}` })), 4],
    ["with suggestions, which keep their places", repeated(8).map((one) => suggestible(one)), 8],
    ["partly with suggestions", repeated(9).map((one, at) => (at < 4 ? suggestible(one) : one)), 5],
    ["more often than one comment can tell", repeated(60), 2],
  ] as const)("%s", (_name, findings, comments) => {
    const plan = planReview(input(findings));
    expect(plan.review?.comments).toHaveLength(comments);
    expect(markers(plan).flat().toSorted()).toEqual(findings.map(({ fingerprint }) => fingerprint).toSorted());
  });

  it("counts as one comment where their number is limited", () => {
    const urgent = findingAt(100, { source, id: 99, rule: "root-user" });
    const mild = findingAt(110, { source, id: 100, rule: "other", severity: "warning" });
    const plan = planReview(input([...repeated(20), urgent, mild], { maxComments: 2 }));
    expect(plan.review?.comments.map(({ line }) => line)).toEqual([100, 1]);
    expect(plan.counts.unplaced).toBe(1);
    expect(plan.review?.body).toContain("1 more new finding is only in the [check `kubesuggest`]");
  });

  it("has further ones told by a comment on the first of those", () => {
    const before = planReview(input(repeated(5)));
    const now = planReview(input(repeated(7), { earlier: posted(before) }));
    expect(now.review?.comments).toMatchObject([{ line: 11 }]);
    expect(markers(now)).toEqual([["0000000000000006", "0000000000000007"]]);
    expect(now.threadChanges.filter(([change]) => change?.kind !== "edit-summary")).toEqual([]);
  });

  it("stays one comment while some are gone, and ends when all are", () => {
    const earlier = posted(planReview(input(repeated(6))));
    const fewer = planReview(input(repeated(2), { earlier }));
    expect(fewer.review).toBeNull();
    expect(fewer.threadChanges.flat().map(({ kind }) => kind)).not.toContain("delete");
    expect(
      planReview(input([], { earlier }))
        .threadChanges.flat()
        .map(({ kind }) => kind),
    ).toContain("delete");
  });
});

describe("for any findings", () => {
  const anyFinding = fc.record({
    line: fc.integer({ min: 1, max: 120 }),
    file: fc.boolean(),
    rule: fc.constantFrom("privilege-escalation-allowed", "root-user", "other"),
    severity: fc.constantFrom("error" as const, "warning" as const),
    fixed: fc.boolean(),
    fresh: fc.boolean(),
  });
  const anyFindings = fc.array(anyFinding, { maxLength: 60 }).map((all) =>
    all.map(({ line, file, rule, severity, fixed, fresh }, at) => {
      const finding = findingAt(line, { source: file ? source : other, rule, severity, new: fresh, id: at + 1 });
      return fixed ? suggestible(finding) : finding;
    }),
  );

  it("no more is posted than may be, nothing twice, and a second run has nothing to say", () => {
    fc.assert(
      fc.property(anyFindings, fc.integer({ min: 0, max: 40 }), (findings, maxComments) => {
        const first = planReview(input(findings, { maxComments }));
        const told = markers(first);
        expect(told.length).toBeLessThanOrEqual(maxComments);
        expect(told.every((names) => names.length > 0)).toBe(true);
        expect(new Set(told.flat()).size).toBe(told.flat().length);
        expect(told.flat()).toHaveLength(findings.filter((one) => one.new).length - first.counts.unplaced);
        expect(first.review?.comments.map(({ fingerprints }) => fingerprints) ?? []).toEqual(told);
        expectNothingLeft(planReview(input(findings, { maxComments, earlier: posted(first) })), posted(first));
      }),
    );
  });
});

function expectNothingLeft(plan: PlannedReview, { summaries }: EarlierReview): void {
  expect(plan.review).toBeNull();
  expect(plan.threadChanges).toEqual([]);
  expect(summaries.length).toBeLessThanOrEqual(1);
}
