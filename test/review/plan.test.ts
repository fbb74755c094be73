import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/core/finding.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { type PlanInput, planReview } from "../../src/review/plan.ts";
import type { PlannedReview } from "../../src/review/review-plan.ts";
import { readMarker } from "../../src/review/threads/marker.ts";
import { byteLength } from "../../src/review/writing/size.ts";
import { addedFile, deployment, findingAt, fixOf, insertAfter, planInput, posted } from "./support.ts";

const securityContext = "          securityContext:\n            allowPrivilegeEscalation: false";

function escalation(extra: Parameters<typeof findingAt>[1] = {}): ReturnType<typeof findingAt> {
  const fix = fixOf([insertAfter(deployment, 10, securityContext)], { title: "Set allowPrivilegeEscalation to false" });
  return findingAt(9, { id: 1, fix, ...extra });
}

function rootUser(extra: Parameters<typeof findingAt>[1] = {}): ReturnType<typeof findingAt> {
  const fix = fixOf([insertAfter(deployment, 7, "      securityContext:\n        runAsNonRoot: true")], {
    title: "Run as user 1995",
    applicability: "review",
    risk: "The image must let user 1995 read its files.",
  });
  return findingAt(7, {
    id: 2,
    rule: "root-user",
    severity: "warning",
    message: "The pod runs as root",
    fix,
    ...extra,
  });
}

function ignoreNote(rules: string, what = "this finding"): string {
  return `<details><summary>Ignore ${what}</summary>

Put a [comment](https://example.org/ignore.md) above the lines it is about: \`# kubesuggest: ignore[${rules}] REASON\`

Or reply \`/kubesuggest ignore REASON\`, if this repository uses [commands](https://example.org/commands.md).

</details>
`;
}

function bodies(plan: PlannedReview): string[] {
  return plan.review?.comments.map(({ body }) => body) ?? [];
}

describe("the words of a review", () => {
  it("says in a comment what is wrong, why it matters and what accepting does", () => {
    const plan = planReview(planInput({ findings: [escalation()] }));
    expect(plan.review?.comments).toEqual([
      {
        path: "app/web.yaml",
        startLine: null,
        line: 10,
        fingerprints: ["0000000000000001"],
        body: `**❌ Error: Container "web" may gain privileges.**

A child process could become root. [\`privilege-escalation-allowed\`](https://example.org/rules/privilege-escalation-allowed.md)

**Fix:** Set allowPrivilegeEscalation to false. Safe to apply.

\`\`\`suggestion
          image: nginx:1.25
          securityContext:
            allowPrivilegeEscalation: false
\`\`\`

${ignoreNote("privilege-escalation-allowed")}
<!-- kubesuggest:1 0000000000000001 -->`,
      },
    ]);
    const [counts, ...rest] = plan.review?.body.split("\n\n") ?? [];
    expect(counts).toBe(
      "Comments on 1 error that this pull request introduces. 1 suggestion can be committed directly. " +
        "All findings are in the [check `kubesuggest`](https://example.org/runs/1).",
    );
    expect(rest.at(-1)).toBe("<!-- kubesuggest:1 summary -->");
  });

  it("tells of the findings that one suggestion cures together", () => {
    const near = rootUser({
      fix: fixOf([insertAfter(deployment, 9, "          tty: false")], {
        title: "Run as user 1995",
        applicability: "review",
        risk: "The image must let user 1995 read its files",
      }),
    });
    const { fix } = escalation();
    const risky = escalation({ fix: fix && { ...fix, applicability: "review", risk: "Nothing may call sudo" } });
    const plan = planReview(planInput({ findings: [near, risky] }));
    expect(bodies(plan)).toEqual([
      `This suggestion fixes 2 findings:

**❌ Error: Container "web" may gain privileges.**

A child process could become root. [\`privilege-escalation-allowed\`](https://example.org/rules/privilege-escalation-allowed.md)

**Fix:** Set allowPrivilegeEscalation to false.

**⚠️ Warning: The pod runs as root.**

Root in a container is close to root on the node. [\`root-user\`](https://example.org/rules/root-user.md)

**Fix:** Run as user 1995.

> [!IMPORTANT]
> **Check first:** Nothing may call sudo.
>
> **Check first:** The image must let user 1995 read its files.

\`\`\`suggestion
          tty: false
          image: nginx:1.25
          securityContext:
            allowPrivilegeEscalation: false
\`\`\`

${ignoreNote("privilege-escalation-allowed, root-user", "these findings")}
<!-- kubesuggest:1 0000000000000001,0000000000000002 -->`,
    ]);
  });

  it("shows as a diff, with the reason, what can't be a suggestion", () => {
    const patch = "@@ -6,3 +6,4 @@ spec:\n   template:\n     spec:\n       containers:\n+        - name: web";
    const changes = [{ path: "app/web.yaml", previousPath: null, status: "modified" as const, patch }];
    const plan = planReview(planInput({ findings: [escalation()], changes }));
    expect(plan.review?.comments[0]?.line).toBe(9);
    expect(bodies(plan)).toEqual([
      `**❌ Error: Container "web" may gain privileges.**

A child process could become root. [\`privilege-escalation-allowed\`](https://example.org/rules/privilege-escalation-allowed.md)

**Fix:** Set allowPrivilegeEscalation to false. Safe to apply.

\`\`\`diff
@@ -8,3 +8,5 @@
       containers:
         - name: web
           image: nginx:1.25
+          securityContext:
+            allowPrivilegeEscalation: false
\`\`\`

This fix can't be a suggestion, because it changes lines outside the diff.

${ignoreNote("privilege-escalation-allowed")}
<!-- kubesuggest:1 0000000000000001 -->`,
    ]);
    expect(plan.counts).toMatchObject({ suggestions: 0, comments: 1, unplaced: 0 });
  });

  it("gives advice where there is no fix", () => {
    const advice = "Two replicas can't be spread over three zones; raise replicas first";
    const plan = planReview(planInput({ findings: [findingAt(7, { advice, rule: "root-user" })] }));
    expect(bodies(plan)[0]).toContain(
      "\n**What to do:** Two replicas can't be spread over three zones; raise replicas first.\n",
    );
  });

  it("offers an unproved fix as a diff only, and says so", () => {
    const proof = { ok: false, failed: "resolves", reason: "root-user would appear" } as const;
    const plan = planReview(
      planInput({ findings: [escalation({ fix: { ...fixOf([insertAfter(deployment, 10, "x")]), proof } })] }),
    );
    expect(bodies(plan)[0]).toContain("```diff\n");
    expect(bodies(plan)[0]).toContain("could not prove this fix: root-user would appear. Check it before you use it.");
    expect(bodies(plan)[0]).not.toMatch(/```suggestion|Safe to apply/);
  });

  it("keeps a finding whose unproved fix does not even apply", () => {
    const proof = { ok: false, failed: "applies", reason: "two edits overlap" } as const;
    const twice = insertAfter(deployment, 10, "x");
    const plan = planReview(planInput({ findings: [escalation({ fix: { ...fixOf([twice, twice]), proof } })] }));
    expect(bodies(plan)[0]).toContain('**❌ Error: Container "web" may gain privileges.**');
    expect(bodies(plan)[0]).not.toContain("```");
    expect(plan.check.annotations[0]?.details).toBeNull();
  });

  it("annotates the first column of a file that starts with a blank line", () => {
    const source = new SourceFile("app/web.yaml", `\n${deployment}`);
    const plan = planReview(planInput({ findings: [findingAt(1, { source, range: [0, 1] })] }));
    expect(plan.check.annotations[0]).toMatchObject({ startLine: 1, endLine: 1, startColumn: 1, endColumn: 1 });
  });

  it("sums up in the check run what is new, what is old and where it is shown", () => {
    const elsewhere = findingAt(7, {
      id: 5,
      rule: "root-user",
      source: new SourceFile("lib/other.yaml", deployment),
      fix: rootUser().fix,
    });
    const old = findingAt(2, { id: 6, severity: "info", message: "An old | note", new: false });
    const plan = planReview(
      planInput({
        findings: [escalation(), elsewhere, old],
        errors: [{ file: "bad.yaml", message: "Line 3 is no YAML", line: 3 }],
        skipped: [{ file: "chart/templates/x.yaml", reason: "It is a template" }],
        notices: ["GitHub lists the first 3,000 files only"],
        reviewed: 3,
      }),
    );
    expect(plan.check).toMatchObject({
      name: "kubesuggest",
      conclusion: "failure",
      title: "2 errors, 1 suggestion, 1 file not reviewed",
    });
    expect(
      plan.check.summary,
    ).toBe(`3 files reviewed. This pull request introduces 2 errors. 1 finding without a comment: see the table for the reason.

> GitHub lists the first 3,000 files only.
>

### New findings

#### [\`app/web.yaml\`](https://example.org/blob/abc/app/web.yaml)

| | Finding | Line | Shown |
| --- | --- | --- | --- |
| ❌&nbsp;Error | Container "web" may gain privileges. [\`privilege-escalation-allowed\`](https://example.org/rules/privilege-escalation-allowed.md) | [9](https://example.org/blob/abc/app/web.yaml#L9) | Suggestion |

#### [\`lib/other.yaml\`](https://example.org/blob/abc/lib/other.yaml)

| | Finding | Line | Shown |
| --- | --- | --- | --- |
| ❌&nbsp;Error | Container "web" may gain privileges. [\`root-user\`](https://example.org/rules/root-user.md) | [7](https://example.org/blob/abc/lib/other.yaml#L7) | Only here: this pull request does not change the file. |

### Not reviewed because of errors

- [\`bad.yaml:3\`](https://example.org/blob/abc/bad.yaml#L3): Line 3 is no YAML.

<details><summary>Skipped: 1</summary>

- [\`chart/templates/x.yaml\`](https://example.org/blob/abc/chart/templates/x.yaml): It is a template.

</details>

`);
    expect(plan.check.text).toBe(`### Fixes without a comment

<details><summary>lib/other.yaml:7: Run as user 1995</summary>

Run as user 1995. **Check first:** The image must let user 1995 read its files.

\`\`\`diff
@@ -5,6 +5,8 @@
 spec:
   template:
     spec:
+      securityContext:
+        runAsNonRoot: true
       containers:
         - name: web
           image: nginx:1.25
\`\`\`

</details>

<details><summary>1 finding from before this pull request</summary>

| | Finding | Place |
| --- | --- | --- |
| ℹ️&nbsp;Note | An old &#124; note. [\`privilege-escalation-allowed\`](https://example.org/rules/privilege-escalation-allowed.md) | [\`app/web.yaml:2\`](https://example.org/blob/abc/app/web.yaml#L2) |

</details>

`);
    expect(plan.summary).toContain("## Kubesuggest: 2 errors, 1 suggestion, 1 file not reviewed\n\n3 files reviewed.");
  });
});

describe("what is posted", () => {
  it("is nothing where every finding was posted before", () => {
    const findings = [escalation(), rootUser()];
    const first = planReview(planInput({ findings }));
    expect(first.review?.comments).toHaveLength(2);
    const second = planReview(planInput({ findings, earlier: posted(first) }));
    expect(second.review).toBeNull();
    expect(second.counts.suggestions).toBe(2);
    expect(second.check.summary).toContain("Suggestion (earlier)");
    expect(second.check.conclusion).toBe("failure");
  });

  it("does not believe the markers of others", () => {
    const first = planReview(planInput({ findings: [escalation()] }));
    const second = planReview(planInput({ findings: [escalation()], earlier: posted(first, { own: false }) }));
    expect(second.review?.comments).toHaveLength(1);
  });

  it("is what a push brought in; a suggestion that grows by it is made anew", () => {
    const first = planReview(planInput({ findings: [escalation()] }));
    const near = rootUser({ fix: fixOf([insertAfter(deployment, 9, "          tty: false")]) });
    const second = planReview(planInput({ findings: [escalation(), near], earlier: posted(first) }));
    expect(bodies(second)).toHaveLength(1);
    expect(bodies(second)[0]).toContain("This suggestion fixes 2 findings:\n");
    expect(second.review?.comments[0]?.fingerprints).toEqual(["0000000000000001", "0000000000000002"]);
    expect(second.review?.body).toContain(
      "Comments on 1 error and 1 warning that this pull request introduces. 1 sugg",
    );
  });

  it("tells of findings on one line in one comment", () => {
    const plan = planReview(
      planInput({ findings: [findingAt(7, { id: 1 }), findingAt(7, { id: 2, rule: "root-user" })] }),
    );
    expect(plan.review?.comments).toHaveLength(1);
    expect(bodies(plan)[0]).toContain("2 findings here:\n");
  });

  it("leaves findings of the base alone", () => {
    const plan = planReview(planInput({ findings: [escalation({ new: false })] }));
    expect(plan.review).toBeNull();
    expect(plan.check).toMatchObject({ conclusion: "success", title: "No new findings" });
    expect(plan.check.annotations).toHaveLength(1);
  });

  it("is the most severe of what the limit allows, and the rest stands in the check run, run after run", () => {
    const mild = [3, 5, 9].map((line) => findingAt(line, { severity: "warning", rule: "root-user" }));
    const findings = [...mild, findingAt(7, { severity: "error" }), findingAt(1, { severity: "error" })];
    const first = planReview(planInput({ findings, maxComments: 2 }));
    expect(first.review?.comments.map(({ line }) => line)).toEqual([7, 1]);
    expect(first.counts.unplaced).toBe(3);
    expect(first.review?.body).toContain(
      "3 more new findings are only in the [check `kubesuggest`](https://example.org/runs/1).",
    );
    expect(first.check.summary.match(/Only here: the comment limit was reached\./g)).toHaveLength(3);
    expect(planReview(planInput({ findings, maxComments: 2, earlier: posted(first) })).review).toBeNull();
    expect(planReview(planInput({ findings, maxComments: 0 })).review).toBeNull();
  });

  it("leaves notes that offer nothing to accept to the check run", () => {
    const plan = planReview(planInput({ findings: [findingAt(3, { severity: "info" })] }));
    expect(plan.review).toBeNull();
    expect(plan.check.annotations).toHaveLength(1);
    expect(plan.check.summary).toContain("Only here: it is a note without a fix.");
  });

  it("goes from the bottom of each file to its top", () => {
    const other = new SourceFile("app/a.yaml", deployment);
    const findings = [2, 8, 5].flatMap((line) => {
      const rule = `rule-${line}`;
      return [findingAt(line, { rule }), findingAt(line, { rule, id: line + 20, source: other })];
    });
    const changes = [addedFile("app/web.yaml", deployment), addedFile("app/a.yaml", deployment)];
    const plan = planReview(planInput({ findings, changes }));
    expect(plan.review?.comments.map(({ path, line }) => `${path}:${line}`)).toEqual([
      "app/a.yaml:8",
      "app/a.yaml:5",
      "app/a.yaml:2",
      "app/web.yaml:8",
      "app/web.yaml:5",
      "app/web.yaml:2",
    ]);
  });

  it.each([
    ["a withheld patch", { patch: null }, "GitHub shows no diff for this file: it is too large or binary."],
    ["a pure rename", { patch: "", status: "renamed" as const }, "renamed without changes"],
    ["a broken patch", { patch: "@@ nonsense" }, "the patch can't be read"],
    ["lines out of sight", { patch: "@@ -1 +1 @@\n-a\n+apiVersion: apps/v1" }, "the line is outside the diff."],
    [
      "a patch of another commit",
      { patch: addedFile("x", deployment.replace(/^/gm, "#")).patch },
      "the diff does not match the file at the head commit.",
    ],
  ])("is nothing inline for %s, and the summary says why", (_name, change, reason) => {
    const changes = [{ path: "app/web.yaml", previousPath: null, status: "modified" as const, ...change }];
    const plan = planReview(planInput({ findings: [escalation()], changes }));
    expect(plan.review).toBeNull();
    expect(plan.check.summary).toContain(reason);
    expect(plan.check.text).toContain("```diff");
    expect(plan.check.annotations).toMatchObject([
      { startLine: 9, details: expect.stringContaining("+          securityContext:") },
    ]);
  });

  it("is no suggestion where accepting it could do something else", () => {
    const texts = [deployment.replaceAll("\n", "\r\n"), deployment.replace("nginx", "ng\rinx")];
    for (const text of texts) {
      const at = text.trimEnd().length;
      const source = new SourceFile("app/web.yaml", text);
      const fix = fixOf([{ range: [at, at], text: text.includes("\r\n") ? "\r\nx: 1" : "\nx: 1" }]);
      const finding: Finding & { new: boolean } = { ...escalation({ fix }), source };
      const plan = planReview(planInput({ findings: [finding], changes: [addedFile("app/web.yaml", text)] }));
      expect(bodies(plan)[0]).toContain("because the file contains CR characters");
      expect(bodies(plan)[0]).not.toContain("```suggestion");
    }
  });

  it("never replaces lines across deleted ones", () => {
    const shown = deployment.split("\n").slice(0, -1);
    const patch = `@@ -1,11 +1,10 @@\n${shown.map((line, index) => `${index === 8 ? "-        - old\n" : ""} ${line}`).join("\n")}`;
    const changes = [{ path: "app/web.yaml", previousPath: null, status: "modified" as const, patch }];
    const wide = escalation({ fix: fixOf([insertAfter(deployment, 7, "a: 1"), insertAfter(deployment, 10, "b: 1")]) });
    const [body] = bodies(planReview(planInput({ findings: [wide], changes })));
    expect(body).toContain("because lines were deleted between the ones it replaces");
    expect(bodies(planReview(planInput({ findings: [escalation()], changes })))[0]).toContain("```suggestion");
  });
});

describe("the check run", () => {
  it("is green and says so when there was nothing to review", () => {
    const { check, review } = planReview(planInput({ reviewed: 0 }));
    expect(review).toBeNull();
    expect(check).toEqual({
      name: "kubesuggest",
      conclusion: "success",
      title: "Nothing to review",
      summary: "No Kubernetes manifest or Dockerfile was changed, so there was nothing to review.\n\n",
      text: null,
      annotations: [],
    });
  });

  it("leaves the words to the caller who has a reason not to review", () => {
    const { check } = planReview(
      planInput({ reviewed: 0, notices: ["The pull requests of a merge queue were reviewed one by one"] }),
    );
    expect(check.summary).toBe("> The pull requests of a merge queue were reviewed one by one.\n>\n\n");
  });

  it("fails on new findings only, where they are such that fail", () => {
    const findings = [findingAt(2, { severity: "warning" }), findingAt(4, { severity: "info", new: false })];
    const concluded = (fails: Severity): unknown =>
      planReview(planInput({ findings, fails: ({ severity }) => severity === fails })).check.conclusion;
    expect(concluded("warning")).toBe("failure");
    expect(concluded("info")).toBe("success");
  });

  it("fails over what nobody has looked at, unless nothing is to fail it there", () => {
    const errors = [{ file: "lost.yaml", message: "GitHub did not list it" }];
    const concluded = (input: Partial<PlanInput>): string[] => {
      const { check } = planReview(
        planInput({ isUnjudged: (path) => path === "lost.yaml" || path === null, ...input }),
      );
      return [check.conclusion, check.title];
    };
    expect(concluded({ errors })).toEqual(["failure", "No findings, 1 file not reviewed"]);
    expect(concluded({ errors: [{ file: "other.yaml", message: "x" }] })[0]).toBe("success");
    expect(concluded({ complete: false })).toEqual(["failure", "No findings, not all changed files known"]);
    expect(concluded({ complete: false, isUnjudged: () => false })[0]).toBe("success");
  });

  it("counts in its title", () => {
    const findings = [escalation(), rootUser(), findingAt(1, { severity: "info" }), findingAt(4, { id: 4 })];
    expect(planReview(planInput({ findings })).check.title).toBe("2 errors, 1 warning, 1 note, 2 suggestions");
    expect(planReview(planInput()).check.title).toBe("No findings");
  });

  it("annotates every finding at its true line, new ones first, and each error", () => {
    const findings = [findingAt(2, { new: false }), rootUser()];
    const errors = [{ file: "bad.yaml", message: "Line 3 is no YAML", line: 3 }];
    expect(planReview(planInput({ findings, errors })).check.annotations).toEqual([
      {
        path: "app/web.yaml",
        startLine: 7,
        endLine: 7,
        startColumn: 1,
        endColumn: 4,
        severity: "warning",
        title: "root-user: A container runs as root.",
        message:
          "The pod runs as root.\n\nRoot in a container is close to root on the node.\n\n" +
          "Fix: Run as user 1995. Check first: The image must let user 1995 read its files.",
        details: expect.stringContaining("+        runAsNonRoot: true"),
      },
      expect.objectContaining({ startLine: 2, details: null }),
      expect.objectContaining({ path: "bad.yaml", startLine: 3, title: "Not reviewed", message: "Line 3 is no YAML." }),
    ]);
  });
});

describe("the limits", () => {
  const long = "`|@x <b>#1 ".repeat(3000);

  it("hold for a comment with two long suggestions and many findings, each with a risk of its own", () => {
    const value = `          # ${"x".repeat(14_500)}`;
    const safe = Array.from({ length: 25 }, (_, id) => {
      const added = id === 0 ? value : `          # safe ${id}`;
      return findingAt(9, { id, message: `${id} ${long}`, fix: fixOf([insertAfter(deployment, 10, added)]) });
    });
    const risky = Array.from({ length: 25 }, (_, id) => {
      const edits = [insertAfter(deployment, 10, `          # risky ${id}`)];
      const fix = fixOf(edits, { applicability: "review", title: long, risk: `${id} ${"@_".repeat(150)}` });
      return findingAt(9, { id: 100 + id, message: `${id} ${long}`, fix });
    });
    const plan = planReview(planInput({ findings: [...safe, ...risky] }));
    const [comment, ...others] = plan.review?.comments ?? [];
    expect(others).toEqual([]);
    const body = comment?.body ?? "";
    expect(body.match(/^`{3,}suggestion$/gm)).toHaveLength(2);
    expect(byteLength(body)).toBeGreaterThan(50_000);
    expect(byteLength(body)).toBeLessThanOrEqual(65_000);
    expect(body).toMatch(/^> … and \d+ more risks, listed in the check run\.$/m);
    expect(readMarker(body)).toHaveLength(50);
  });

  it("hold for thousands of findings with long words, and nothing is cut in the middle", () => {
    const source = new SourceFile("app/web.yaml", deployment);
    const findings = Array.from({ length: 3000 }, (_, id) =>
      findingAt(1 + (id % 10), {
        id,
        source,
        message: long,
        advice: long,
        fix: id % 2 ? rootUser().fix : null,
        new: id % 3 > 0,
      }),
    );
    const errors = Array.from({ length: 500 }, (_, index) => ({ file: `${index}.yaml`, message: long }));
    const plan = planReview(
      planInput({ findings, errors, skipped: errors.map(({ file }) => ({ file, reason: long })), maxComments: 100 }),
    );
    expect(byteLength(plan.check.summary)).toBeLessThanOrEqual(65_535);
    expect(byteLength(plan.check.text ?? "")).toBeLessThanOrEqual(65_535);
    expect(byteLength(plan.summary)).toBeLessThanOrEqual(1_048_576);
    expect(plan.check.title.length).toBeLessThanOrEqual(255);
    expect(plan.check.summary).toMatch(/\d+ more new findings not shown\./);
    for (const text of [plan.check.summary, plan.check.text ?? "", plan.summary]) {
      expect((text.match(/^`{3,}/gm) ?? []).length % 2).toBe(0);
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    }
    for (const { body } of plan.review?.comments ?? []) expect(byteLength(body)).toBeLessThanOrEqual(32_000);
    expect(plan.check.annotations).toHaveLength(1050);
    expect(plan.check.summary).toContain("> Only the first 1000 of 3000 findings are annotated.\n");
    for (const { message, title } of plan.check.annotations) {
      expect(byteLength(message)).toBeLessThanOrEqual(64_000);
      expect(byteLength(title)).toBeLessThanOrEqual(255);
    }
  });

  it("turn a suggestion that is too long into a diff, and a diff that is too long into a hint", () => {
    const fix = fixOf([insertAfter(deployment, 10, "x: 1\n".repeat(4000).trimEnd())]);
    const [body] = bodies(planReview(planInput({ findings: [escalation({ fix })] })));
    expect(body).not.toContain("```");
    expect(body).toContain("More diffs are in the check run: they are too long for a comment.");
  });

  it("hold for one comment with a hostile finding", () => {
    const finding = escalation({
      message: long,
      advice: long,
      fix: fixOf(rootUser().fix?.edits ?? [], { title: long, applicability: "review", risk: long }),
    });
    const [body] = bodies(planReview(planInput({ findings: [finding] })));
    expect(byteLength(body ?? "")).toBeLessThanOrEqual(32_000);
    expect((body ?? "").replace(/`[^`\n]+`/g, "")).not.toMatch(/@x|#1 |<b>/);
    expect(body).toContain("```suggestion\n");
  });
});
