import { describe, expect, it } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { type Baseline, entryOf } from "../../src/core/baseline.ts";
import { applyEdits } from "../../src/core/edit.ts";
import { jsonReport } from "../../src/reporters/json.ts";
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
    "template-not-rendered",
  ),
);

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - {name: web, image: web}\n";
const comment = "# kubesuggest: ignore[container-runs-as-root, privilege-escalation-allowed] until=2026-12-31 a test\n";

function review(
  head: string,
  base: string | null,
  today: string,
  baseline?: Baseline,
  whole = true,
  more: Partial<typeof config> = {},
) {
  const input = (text: string) => inputsOf({ "a.yaml": text });
  return reviewChange({
    changes: [{ path: "a.yaml", previousPath: null, status: base === null ? "added" : "modified", patch: null }],
    head: input(head),
    base: base === null ? [] : input(base),
    skipped: [],
    whole,
    config: { ...config, ...more },
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

  it("is new where it could not be read before, since nobody knows what the change does", () => {
    const { findings, plan } = review(`${broken}\tx: 1\n`, broken, day);
    expect(findings).toMatchObject([{ rule: "manifest-unreadable", new: true }]);
    expect(plan.check.conclusion).toBe("failure");
  });

  it("is old where only documents beside what can't be read are changed", () => {
    const other = pod.replaceAll("web", "other");
    const rules = rulesOf(review(`${other}# more\n---\n${broken}`, `${other}---\n${broken}`, day));
    expect(rules.filter(([rule]) => rule === "manifest-unreadable")).toEqual([["manifest-unreadable", false]]);
  });

  it("fails the check where it becomes a template, and not where it has been one", () => {
    const template = pod.replace("name: web", "name: {{ name }}");
    for (const base of [null, pod, template]) {
      const { findings, plan } = review(`${template}# more\n`, base, day);
      const isNew = base !== template;
      expect(findings).toMatchObject([{ rule: "template-not-rendered", severity: "error", new: isNew }]);
      expect(plan.check.conclusion).toBe(isNew ? "failure" : "success");
    }
  });

  it("is read where braces stand inside of a text, as kubectl reads it", () => {
    const text = pod.replace("    - {name: web, image: web}", "    - name: web{{ include }}\n      image: web");
    expect(rulesOf(review(text, null, day))).toContainEqual(["privilege-escalation-allowed", true]);
  });

  it("leaves it open in the base what is new at the head, and says so", () => {
    const { findings, plan } = review(pod, broken, day);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((finding) => finding.new)).toEqual([]);
    expect(plan.check.conclusion).toBe("success");
    expect(plan.check.summary).toContain('"a.yaml" can\'t be read, so nothing shows which findings there are new');
  });

  it("counts as new what a change brings where the base can't be read", () => {
    const other = pod.replaceAll("web", "other");
    const { findings } = review(`${pod}---\n${other}`, broken, day);
    const fresh = findings.filter((finding) => finding.new);
    expect(new Set(fresh.map(({ object }) => object?.name))).toEqual(new Set(["other"]));
    expect(fresh.map(({ rule }) => rule)).toContain("privilege-escalation-allowed");
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

describe("what a pull request brings to silence findings", () => {
  const today = "2026-12-31";
  const fromBase = { trustIgnores: "base" } as const;
  const linter = pod.replace("  name: web\n", '  name: web\n  annotations: {kube-linter.io/ignore-all: "a test"}\n');
  const rules = ["container-runs-as-root", "privilege-escalation-allowed"];

  it.each([
    ["an ignore comment", comment + pod],
    ["a suppression for another tool", linter],
  ])("is counted and listed: %s", (_, head) => {
    for (const base of [null, pod]) {
      const { silenced, plan } = review(head, base, today);
      expect(silenced.map(({ message }) => /\((.*?)\)$/.exec(message)?.[1] ?? "").toSorted()).toEqual(rules);
      expect(plan.check.title).toMatch(/2 silenced$/);
      expect(plan.check.summary).toMatch(/### Silenced by this pull request: 2\n\n- `a\.yaml:\d+`: /);
    }
    const { silenced, plan } = review(head, head, today);
    expect(silenced).toEqual([]);
    expect(plan.check.title + plan.check.summary).not.toMatch(/silenced/i);
  });

  it.each([
    ["an ignore comment", comment + pod],
    ["a suppression for another tool", linter],
  ])("does not count with trust-ignores: base, and what the base has does: %s", (_, head) => {
    const added = review(head, null, today, undefined, true, fromBase);
    expect(added.findings.map(({ rule, new: isNew }) => `${rule} ${isNew}`).toSorted()).toEqual(
      rules.map((rule) => `${rule} true`),
    );
    expect(added.silenced).toEqual([]);
    expect(added.stats.ignored).toBe(0);
    expect(added.plan.check.summary).toContain("2 findings are reported although a comment or annotation says to");
    expect(review(head, pod, today, undefined, true, fromBase).plan.counts).toMatchObject({
      findings: 2,
      newFindings: 0,
    });
    const before = review(`${head}# more\n`, head, today, undefined, true, fromBase);
    expect({ findings: before.findings, ignored: before.stats.ignored }).toEqual({ findings: [], ignored: 2 });
  });

  it("of findings with one identity, only as many are ignored as the base ignores", () => {
    const one = "---\n# kubesuggest: ignore[privilege-escalation-allowed] a test\n" + pod;
    const many = review(one + one, one, today, undefined, true, fromBase);
    const escalations = many.findings.filter(({ rule }) => rule === "privilege-escalation-allowed");
    expect({ reported: escalations.length, ignored: many.stats.ignored }).toEqual({ reported: 1, ignored: 1 });
  });
});

describe("in a file with lone CRs", () => {
  const spec = "spec: {containers: [{name: web, image: web}]}";
  const text = [
    "apiVersion: v1\rkind: Pod\nmetadata:\r  name: web\r  labels: {a: b}\n  labels: {a: b}\r",
    `${spec}\n---\r# one\r# two\napiVersion: v1\rkind: Pod\nmetadata: {name: more}\r${spec}\n`,
    '---\rapiVersion: v1\n---\rkind: Pod\rmetadata: {name: "x\n',
  ].join("");

  it("every line number is the one of git", () => {
    const reviewed = review(text, null, "2026-12-31");
    const gitLine = (offset: number): number => text.slice(0, offset).split("\n").length;
    const { findings, plan } = reviewed;
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(2);
    const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
    const lines = sorted(findings.map(({ range }) => gitLine(range[0])));
    const data = JSON.parse(jsonReport(reviewed)) as { findings: { range: { start: { line: number } } }[] };
    expect(sorted(data.findings.map(({ range }) => range.start.line))).toEqual(lines);
    expect(sorted(plan.check.annotations.map(({ startLine }) => startLine))).toEqual(lines);
    const again = findings.find(({ rule, message }) => rule === "manifest-unreadable" && message.includes("labels"));
    expect(again?.message).toContain("after line 2:");
  });

  it("comments stand where YAML has them", () => {
    const commented = text.replace("# two\n", "# kubesuggest: ignore[privilege-escalation-allowed] a test\r");
    const { findings, stats } = review(commented, null, "2026-12-31");
    expect(stats.ignored).toBe(1);
    expect(findings.filter(({ rule }) => rule === "privilege-escalation-allowed")).toHaveLength(1);
  });
});

it("a finding in a base is new where an overlay no longer removes it, and is told in the check", () => {
  const base = {
    "base/kustomization.yaml": "resources: [pod.yaml]\n",
    "base/pod.yaml": pod.replace("image: web", "image: web, securityContext: {runAsNonRoot: true, runAsUser: 4000}"),
    "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: harden.yaml}]\n",
    "prod/harden.yaml": pod.replace("image: web", "securityContext: {allowPrivilegeEscalation: false}"),
  };
  const { "prod/harden.yaml": _gone, ...left } = base;
  const head = { ...left, "prod/kustomization.yaml": "resources: [../base]\n" };
  const { plan } = reviewChange({
    changes: [
      { path: "prod/kustomization.yaml", previousPath: null, status: "modified", patch: null },
      { path: "prod/harden.yaml", previousPath: null, status: "removed", patch: null },
    ],
    head: inputsOf(head),
    base: inputsOf(base),
    skipped: [],
    whole: true,
    config,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    today: "2026-12-31",
  });
  expect(plan.counts).toMatchObject({ findings: 1, newFindings: 1 });
  expect(plan.review?.comments ?? []).toEqual([]);
  expect(plan.check.annotations.map(({ path, message }) => [path, message])).toEqual([
    ["base/pod.yaml", expect.stringContaining("allowPrivilegeEscalation")],
  ]);
});
