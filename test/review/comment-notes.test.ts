import { describe, expect, it } from "vitest";
import type { ConfiguredValue } from "../../src/core/fix.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { planReview, type ReviewedFinding } from "../../src/review/plan.ts";
import { addedFile, deployment, findingAt, fixOf, insertAfter, planInput, posted } from "./support.ts";

function fixed(configured: readonly ConfiguredValue[] = []): ReviewedFinding {
  const extra = configured.length === 0 ? {} : { configured };
  return findingAt(9, { fix: fixOf([insertAfter(deployment, 10, "          tty: false")], extra) });
}

function bodyOf(findings: readonly ReviewedFinding[], path = "app/web.yaml"): string {
  return planReview(planInput({ findings, changes: [addedFile(path, deployment)] })).review?.comments[0]?.body ?? "";
}

describe("why a fix writes its values", () => {
  it("is folded away where the configuration chose them", () => {
    const body = bodyOf([fixed(["user-name", "user-id"])]);
    expect(body).toContain(
      "<details><summary>Why these values?</summary>\n\nThey come from the [configuration](https://example.org/configuration.md), where you can change them:\n\n- `fix-defaults.user-id`: ",
    );
    expect(body.indexOf("user-id")).toBeLessThan(body.indexOf("user-name"));
    expect(body).toMatch(/<\/details>\n\n<details><summary>Ignore this finding<\/summary>/);
  });

  it("goes without a word elsewhere", () => {
    expect(bodyOf([fixed()])).not.toContain("Why these values");
  });
});

describe("how to ignore a finding", () => {
  it("is a line that can be copied", () => {
    expect(bodyOf([fixed()])).toContain("`# kubesuggest: ignore[privilege-escalation-allowed] REASON`");
  });

  it("is another way in JSON, which has no comments", () => {
    const source = new SourceFile("app/web.json", deployment);
    const body = bodyOf([findingAt(9, { source })], "app/web.json");
    expect(body).toContain("JSON has no comments. Leave the file out with `paths-ignore`");
    expect(body).not.toContain("# kubesuggest: ignore");
  });

  it.each(["ignore-comment-unused", "manifest-unreadable"])("is not told of %s, which no comment ignores", (rule) => {
    expect(bodyOf([findingAt(9, { rule })])).not.toMatch(/Ignore th|kubesuggest: ignore/);
  });
});

describe("the paragraph on what Kubesuggest is", () => {
  it("stands above the first review of a pull request, and stays there when its text changes", () => {
    const first = planReview(planInput({ findings: [fixed()] }));
    expect(first.review?.body).toContain("<details><summary>What is this?</summary>");
    const after = planReview(planInput({ findings: [], earlier: posted(first) }));
    const edit = after.threadChanges.flat().find(({ kind }) => kind === "edit-summary");
    expect(edit).toMatchObject({ body: expect.stringMatching(/^Everything [^]*What is this\?/) });
  });

  it("is left out where people know, and not repeated above later reviews", () => {
    const known = { head: "a".repeat(40), open: true, comments: [], summaries: [], known: true };
    const informed = planReview(planInput({ findings: [fixed()], earlier: known }));
    expect(informed.review?.body).toMatch(/^Comments on/);
    expect(informed.review?.body).not.toContain("What is this?");

    const first = planReview(planInput({ findings: [fixed()] }));
    const findings = [fixed(), findingAt(1, { rule: "root-user" })];
    const second = planReview(planInput({ findings, earlier: posted(first) }));
    expect(second.review?.body).toMatch(/^Comments on/);
    expect(second.review?.body).not.toContain("What is this?");
  });
});

describe("a pull request with paused comments", () => {
  it("gets no comment and no change of one; the check tells of all and fails as before", () => {
    const first = planReview(planInput({ findings: [fixed()] }));
    const earlier = { ...posted(first), paused: true };
    const plan = planReview(planInput({ findings: [fixed(), findingAt(1)], earlier }));
    expect(plan.review).toBeNull();
    expect(plan.threadChanges).toEqual([]);
    expect(plan.check.conclusion).toBe("failure");
    expect(plan.check.summary).toContain("Comments are paused on this pull request: /kubesuggest resume");
    expect(plan.check.summary).toContain("Only here: comments are paused on this pull request.");
  });
});
