import { describe, expect, it } from "vitest";
import type { RelatedLocation } from "../../src/core/finding.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { planReview } from "../../src/review/plan.ts";
import type { ReviewComment } from "../../src/review/review-plan.ts";
import { deployment, findingAt, fixOf, insertAfter, planInput, posted } from "./support.ts";

const service = new SourceFile("app/service.yaml", "kind: Service\nspec:\n  selector: {app: shop}\n");
const workload = new SourceFile("app/web.yaml", deployment);
/** Shows lines 8 to 10 of the Deployment, of which it adds the last one. */
const patch = "@@ -8,2 +8,3 @@\n       containers:\n         - name: web\n+          image: nginx:1.25";
const change = { path: workload.path, previousPath: null, status: "modified", patch } as const;

function at({ path }: SourceFile, line: number): RelatedLocation {
  return { file: path, start: { line, column: 1 }, end: { line, column: 5 }, message: `line ${line} of the workload` };
}

/** The comments about a finding in a Service that the change leaves alone. */
function comments(related: readonly RelatedLocation[], extra: Parameters<typeof findingAt>[1] = {}) {
  const finding = findingAt(3, { source: service, message: 'Service "shop" selects no pods', related, ...extra });
  const input = planInput({ findings: [finding], changes: [change] });
  const plan = planReview(input);
  return { plan, input, placed: (plan.review?.comments ?? []).map(placeOf), body: plan.review?.comments[0]?.body };
}

function placeOf({ path, line }: ReviewComment): string {
  return `${path}:${line}`;
}

describe("a finding in lines that a change leaves alone", () => {
  it("has its comment at the related place that the change adds, with a link to its own", () => {
    const { placed, body, plan } = comments([at(workload, 9), at(workload, 10), at(workload, 2)]);
    expect(placed).toEqual(["app/web.yaml:10"]);
    expect(body).toContain(
      "**Related:** [what this change affects](https://example.org/blob/abc/app/service.yaml#L3), [line 9 of the workload](https://example.org/blob/abc/app/web.yaml#L9) and [line 2 of the workload](https://example.org/blob/abc/app/web.yaml#L2).",
    );
    expect(plan.counts).toMatchObject({ comments: 1, unplaced: 0 });
  });

  it("has it at one that the change only shows if it adds none", () => {
    expect(comments([at(workload, 2), at(workload, 9)]).placed).toEqual(["app/web.yaml:9"]);
  });

  it("has none if the change shows no related place or one that is only near, or if it is a note", () => {
    expect(comments([at(workload, 2), at(service, 1)]).placed).toEqual([]);
    expect(comments([at(workload, 10)], { severity: "info" }).placed).toEqual([]);
    expect(comments([{ ...at(workload, 10), isCause: false }]).placed).toEqual([]);
  });

  it("shows its fix as a diff, and says why it is no suggestion", () => {
    const fix = fixOf([insertAfter(service.text, 3, "  type: ClusterIP")]);
    const { body, plan } = comments([at(workload, 10)], { fix });
    expect(plan.suggestions).toEqual([]);
    expect(body).toContain("+  type: ClusterIP");
    expect(body).toContain("This fix can't be a suggestion, because this pull request does not change the file.");
  });

  it("shares the comment with others at that line, each with a link to its own place", () => {
    const both = [1, 3].map((line) => findingAt(line, { source: service, related: [at(workload, 10)] }));
    const { review } = planReview(planInput({ findings: both, changes: [change] }));
    expect(review?.comments.map(placeOf)).toEqual(["app/web.yaml:10"]);
    expect(review?.comments[0]?.body).toContain("2 findings in another file:");
    expect(review?.comments[0]?.body).toContain(
      "[`app/service.yaml:1`](https://example.org/blob/abc/app/service.yaml#L1)",
    );
  });

  it("keeps its comment on the next run", () => {
    const { plan, input } = comments([at(workload, 10)]);
    const again = planReview({ ...input, earlier: posted(plan) });
    expect(again.review).toBeNull();
    expect(again.threadChanges).toEqual([]);
  });
});
