import { expect, it } from "vitest";
import { defaultConfig } from "../src/config/config.ts";
import { reviewChange } from "../src/review-change.ts";

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - {name: web, image: web}\n";
const comment = "# kubesuggest: ignore[container-runs-as-root, privilege-escalation-allowed] until=2026-12-31 a test\n";

function review(head: string, base: string | null, today: string) {
  const input = (text: string) => [
    { path: "a.yaml", bytes: new TextEncoder().encode(text), role: "reviewed" as const },
  ];
  return reviewChange({
    changes: [{ path: "a.yaml", previousPath: null, status: base === null ? "added" : "modified", patch: null }],
    head: input(head),
    base: base === null ? [] : input(base),
    skipped: [],
    config: defaultConfig,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    today,
  });
}

it("says how many findings comments keep out of a review", () => {
  const { findings, stats, plan } = review(comment + pod, null, "2026-12-31");
  expect(findings).toEqual([]);
  expect(stats.ignored).toBe(2);
  expect(plan.check.summary).toContain("2 findings are ignored by comments.");
});

it("takes a finding whose comment goes away for a new one, and one whose comment has ended for an old one", () => {
  expect(review(pod, comment + pod, "2026-12-31").plan.counts).toMatchObject({ findings: 2, newFindings: 2 });
  expect(review(pod, comment + pod, "2027-01-01").plan.counts).toMatchObject({ findings: 2, newFindings: 0 });
});
