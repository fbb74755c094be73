import { describe, expect, it } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { type Baseline, entryOf } from "../../src/core/baseline.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { EarlierComment, EarlierReview } from "../../src/review/review-plan.ts";
import { writeMarker } from "../../src/review/threads/marker.ts";
import { inputsOf, only } from "../support/analyse.ts";

const config = resolveConfig(
  only(
    "container-runs-as-root",
    "ignore-comment-unused",
    "manifest-unreadable",
    "pods-not-spread",
    "privilege-escalation-allowed",
  ),
);

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - {name: web, image: web}\n";
const comment = "# kubesuggest: ignore[container-runs-as-root, privilege-escalation-allowed] until=2026-12-31 a test\n";

function review(head: string, base: string | null, today: string, baseline?: Baseline, whole = true) {
  const input = (text: string) => inputsOf({ "a.yaml": text });
  return reviewChange({
    changes: [{ path: "a.yaml", previousPath: null, status: base === null ? "added" : "modified", patch: null }],
    head: input(head),
    base: base === null ? [] : input(base),
    skipped: [],
    whole,
    config,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    today,
    ...(baseline === undefined ? {} : { baseline }),
  });
}

it("says how many findings comments keep out of a review", () => {
  const { findings, stats, plan } = review(comment + pod, null, "2026-12-31");
  expect(findings).toEqual([]);
  expect(stats.ignored).toBe(2);
  expect(plan.check.summary).toContain("2 findings are ignored by comments or annotations.");
});

it("takes a finding whose comment goes away for a new one, and one whose comment has ended for an old one", () => {
  expect(review(pod, comment + pod, "2026-12-31").plan.counts).toMatchObject({ findings: 2, newFindings: 2 });
  expect(review(pod, comment + pod, "2027-01-01").plan.counts).toMatchObject({ findings: 2, newFindings: 0 });
});

describe("an ignore comment that nothing needs", () => {
  const unused = "# kubesuggest: ignore[pods-not-spread] a test\n";
  const rulesOf = ({ findings }: ReturnType<typeof review>): string[] => findings.map(({ rule }) => rule);

  it("is told of with its removal, as new where the pull request brings it in", () => {
    const { findings } = review(unused + comment + pod, comment + pod, "2026-12-31");
    expect(findings).toMatchObject([{ rule: "ignore-comment-unused", new: true, fix: { proof: { ok: true } } }]);
    const again = review(unused + comment + pod, unused + comment + pod, "2026-12-31");
    expect(again.findings).toMatchObject([{ rule: "ignore-comment-unused", new: false }]);
  });

  it("is told of where the pull request cures what it silenced", () => {
    const cured = pod.replace("image: web", "image: web, securityContext: {allowPrivilegeEscalation: false}");
    const { findings } = review(comment + cured, comment + pod, "2026-12-31");
    expect(findings).toMatchObject([{ rule: "ignore-comment-unused", new: true }]);
    const fixed = applyEdits(comment + cured, findings[0]?.fix?.edits ?? []);
    expect(fixed).toBe(comment.replace(", privilege-escalation-allowed", "") + cured);
  });

  it("is not told of where files could not be had", () => {
    expect(rulesOf(review(unused + comment + pod, null, "2026-12-31", undefined, false))).toEqual([]);
  });
});

describe("findings of the baseline", () => {
  const day = "2026-12-31";
  const entries = review(pod, null, day).findings.map((finding) => [finding.fingerprint, entryOf(finding)] as const);
  const baseline: Baseline = new Map(entries);

  it("are counted and not told where the base has them", () => {
    const told = review(`# moved\n${pod}`, pod, day);
    expect(told.findings.length).toBe(entries.length);
    expect(told.plan.check.text).toContain("from before this pull request");
    const { findings, stats, plan } = review(`# moved\n${pod}`, pod, day, baseline);
    expect({ findings, baselined: stats.baselined }).toEqual({ findings: [], baselined: entries.length });
    expect(plan.check.summary).toContain(`${entries.length} old findings are in the baseline.`);
    expect({ text: plan.check.text, annotations: plan.check.annotations }).toEqual({ text: null, annotations: [] });
  });

  it("are new where the base has them no more", () => {
    const { findings, stats, plan } = review(pod, comment + pod, day, baseline);
    expect(findings.every((finding) => finding.new)).toBe(true);
    expect(findings.length).toBe(entries.length);
    expect(stats.baselined).toBe(0);
    expect(plan.counts.newFindings).toBe(entries.length);
  });

  it("keep the thread that tells of them", () => {
    const comment: EarlierComment = {
      id: "1",
      thread: "t",
      own: true,
      path: "a.yaml",
      startLine: null,
      line: 1,
      body: `2 findings here:\n\n${writeMarker(entries.map(([fingerprint]) => fingerprint))}`,
      commit: null,
      created: "2026-01-01T00:00:00Z",
      minimized: false,
      resolved: "no",
      touched: false,
      edited: false,
    };
    const earlier: EarlierReview = { head: "", open: true, comments: [comment], summaries: [] };
    const other = pod.replace("name: web\nspec", "name: other\nspec");
    const tidied = (of: Baseline | undefined) =>
      review(`${pod}# more\n`, pod, day, of).planAgain(earlier).threadChanges;
    expect(tidied(baseline)).toEqual(tidied(undefined));
    expect(review(other, pod, day, baseline).planAgain(earlier).threadChanges).not.toEqual(tidied(baseline));
  });
});

describe("a file that can't be read", () => {
  const day = "2026-12-31";
  const broken = pod.replace("name: web", "name: @web");
  const rulesOf = ({ findings }: ReturnType<typeof review>): [string, boolean][] => {
    return findings.map((finding) => [finding.rule, finding.new]);
  };

  it("fails the check, with a comment at its line", () => {
    const { findings, plan } = review(broken, pod, day);
    expect(findings).toMatchObject([{ rule: "manifest-unreadable", severity: "error", new: true }]);
    expect(findings[0]?.source.position(findings[0].range[0]).line).toBe(4);
    expect(plan.check.conclusion).toBe("failure");
  });

  it("is old where the base could not be read either, whatever the reason", () => {
    expect(rulesOf(review(`${broken}\tx: 1\n`, broken, day))).toEqual([["manifest-unreadable", false]]);
  });

  it("leaves it open in the base what is new at the head, and says so", () => {
    const { findings, plan } = review(pod, broken, day);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((finding) => finding.new)).toEqual([]);
    expect(plan.check.conclusion).toBe("success");
    expect(plan.check.summary).toContain('"a.yaml" can\'t be read, so nothing shows which findings there are new');
  });

  it("leaves nothing open of the documents that the base has all the same", () => {
    const other = pod.replaceAll("web", "other");
    const { findings } = review(
      `${pod}---\n${other}`,
      `${pod.replace("image: web", "image: web, securityContext: {allowPrivilegeEscalation: false}")}---\n${other.replace("name: other", "name: @")}`,
      day,
    );
    const fresh = findings.filter((finding) => finding.new);
    expect(fresh.map(({ rule, object }) => [rule, object?.name])).toEqual([["privilege-escalation-allowed", "web"]]);
  });

  it("may hold a key twice, which is new where the base has it once", () => {
    const twice = pod.replace("  name: web\n", "  name: web\n  name: web\n");
    const { findings } = review(twice, pod, day);
    expect(findings.filter((finding) => finding.new)).toMatchObject([
      { rule: "manifest-unreadable", fix: { applicability: "safe", proof: { ok: true } } },
    ]);
    expect(rulesOf(review(`# more\n${twice}`, twice, day)).every(([, isNew]) => !isNew)).toBe(true);
  });
});
