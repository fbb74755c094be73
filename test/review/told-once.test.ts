import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/core/edit.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import type { FixComposer } from "../../src/review/placement/group-findings.ts";
import { type PlanInput, planReview, type ReviewedFinding } from "../../src/review/plan.ts";
import type { EarlierReview, PlannedReview } from "../../src/review/review-plan.ts";
import { readComment } from "../../src/review/threads/marker.ts";
import { reasons } from "../../src/review/writing/words.ts";
import { addedFile, deployment, findingAt, fixOf, insertAfter, plainComposer, planInput, posted } from "./support.ts";

const name = (id: number): string => id.toString(16).padStart(16, "0");

function bodies(plan: PlannedReview): string[] {
  return plan.review?.comments.map(({ body }) => body) ?? [];
}

/** What stands after a plan: its comments are there, those it changes are changed. */
function afterwards(earlier: EarlierReview, plan: PlannedReview): EarlierReview {
  const changes = plan.threadChanges.flat();
  const gone = new Set(changes.flatMap((change) => (change.kind === "delete" ? change.comment : [])));
  const fresh = posted(plan).comments.map((comment) => ({
    ...comment,
    id: `new ${comment.id}`,
    created: "2026-12-01",
  }));
  return { ...earlier, comments: [...earlier.comments.filter(({ id }) => !gone.has(id)), ...fresh] };
}

describe("a comment that a person has edited", () => {
  const findings = [findingAt(3), findingAt(6, { fix: fixOf([insertAfter(deployment, 6, "x: 1")]) })];
  const input = (extra: Partial<PlanInput> = {}): PlanInput => planInput({ findings, ...extra });
  const first = posted(planReview(input()));

  it.each<[string, (body: string) => string]>([
    ["above", (body) => `Please look at this, @team.\n\n${body}`],
    ["below", (body) => `${body}\n\nWe discussed it: later.`],
    ["in the middle", (body) => body.replace("\n\n", "\n\nSo we have heard.\n\n")],
    ["by taking most of it away", (body) => body.slice(body.lastIndexOf("<!--"))],
    ["by taking its last line away", (body) => body.slice(0, body.lastIndexOf("<!--"))],
    ["by taking its suggestion away", (body) => body.replace(/```suggestion\n[^]*?```\n/, "")],
  ])("%s is the same comment, and keeps their words", (_how, edit) => {
    const comments = first.comments.map((one) => ({ ...one, body: edit(one.body), touched: true, edited: true }));
    const plan = planReview(input({ earlier: { ...first, comments } }));
    expect(plan.review).toBeNull();
    expect(plan.threadChanges).toEqual([]);
    expect(plan.counts.unplaced).toBe(0);
  });

  it("gets its suggestion set right where that is another one now", () => {
    const comments = first.comments.map((one) => ({ ...one, body: `Hm.\n\n${one.body}`, touched: true, edited: true }));
    const other = [findingAt(3), findingAt(6, { fix: fixOf([insertAfter(deployment, 6, "y: 2")]) })];
    const plan = planReview(planInput({ findings: other, earlier: { ...first, comments } }));
    expect(plan.review).toBeNull();
    expect(plan.threadChanges).toMatchObject([[{ kind: "edit", body: expect.stringContaining("y: 2") }]]);
  });

  it("ends where its finding is gone, and keeps their words", () => {
    const comments = first.comments.map((one) => ({ ...one, body: `${one.body}\n\nHm.`, touched: true, edited: true }));
    const plan = planReview(planInput({ findings: [], earlier: { ...first, comments } }));
    const edits = plan.threadChanges.flat().flatMap((change) => (change.kind === "edit" ? [change.body] : []));
    expect(edits.map((body) => readComment(body)?.state)).toEqual(["gone", "gone"]);
    expect(edits.flatMap((body) => readComment(body)?.fingerprints ?? [])).toEqual([name(6), name(3)]);
    expect(edits.every((body) => body.includes("\n\nHm.\n\n</details>"))).toBe(true);
  });

  it("is not one that merely quotes ours in a block of code", () => {
    const marker = `<!-- kubesuggest:1 ${name(3)} -->`;
    for (const fence of ["```", "~~~", "````"]) {
      expect(readComment(`Look:\n\n${fence}\n\n${marker}\n\n${fence}\n`, true)).toBeNull();
    }
    expect(readComment(`Look:\n\n${marker}`, true)?.fingerprints).toEqual([name(3)]);
    expect(readComment(`Look:\n\n${marker}`)).toBeNull();
  });
});

describe("a setting that moves between a pod and its containers", () => {
  const pod = findingAt(7, { id: 100, aliases: [name(1), name(2)] });
  const [web, log, sidecar] = [findingAt(9, { id: 1 }), findingAt(10, { id: 2 }), findingAt(8, { id: 3 })];
  const told = posted(planReview(planInput({ findings: [pod] })));

  it("keeps its comment, and tells only of a container that is new", () => {
    const plan = planReview(planInput({ findings: [web, log], earlier: told }));
    expect(plan.review).toBeNull();
    expect(plan.threadChanges.flat().filter(({ kind }) => kind !== "edit-summary")).toEqual([]);
    const more = planReview(planInput({ findings: [sidecar, web, log], earlier: told }));
    expect(more.review?.comments.map(({ fingerprints }) => fingerprints)).toEqual([[name(3)]]);
  });

  it("stays acknowledged, but for a container that is new", () => {
    const earlier = { ...told, comments: told.comments.map((one) => ({ ...one, resolved: "other" as const })) };
    const plan = planReview(planInput({ findings: [sidecar, web, log], earlier }));
    expect(plan.counts).toMatchObject({ acknowledged: 2, comments: 1 });
  });

  it("keeps one of the comments of its containers, and no other", () => {
    const earlier = posted(planReview(planInput({ findings: [web, log] })));
    expect(earlier.comments).toHaveLength(2);
    const plan = planReview(planInput({ findings: [pod], earlier }));
    expect(plan.review).toBeNull();
    expect(plan.threadChanges.flat().filter(({ kind }) => kind === "delete")).toHaveLength(1);
  });

  it("is acknowledged for the pod only when it is for each container", () => {
    const earlier = posted(planReview(planInput({ findings: [web, log] })));
    const resolved = (count: number): EarlierReview => ({
      ...earlier,
      comments: earlier.comments.map((one, at) => ({ ...one, resolved: at < count ? "other" : "no" })),
    });
    const acknowledged = (count: number): number =>
      planReview(planInput({ findings: [pod], earlier: resolved(count) })).counts.acknowledged;
    expect([acknowledged(0), acknowledged(1), acknowledged(2)]).toEqual([0, 0, 1]);
  });
});

describe("a fix that waits for a safe one", () => {
  const safe = findingAt(9, { id: 1, fix: fixOf([insertAfter(deployment, 10, "          a: {b: 1}")]) });
  const risky = findingAt(9, {
    id: 2,
    rule: "root-user",
    severity: "warning",
    fix: fixOf([insertAfter(deployment, 10, "          a: {c: 1}")], { applicability: "review" }),
  });
  const composer: FixComposer = {
    ...plainComposer,
    compose: (all) => (all.length > 1 ? { ok: false, reason: "they differ" } : plainComposer.compose(all)),
    holds: () => false,
  };
  const first = planReview(planInput({ findings: [safe, risky], composer }));

  it("is told of, with a diff and what to do, but not suggested", () => {
    expect(first.suggestions.map(({ findings }) => findings.map(({ fingerprint }) => fingerprint))).toEqual([
      [name(1)],
    ]);
    expect(bodies(first)).toHaveLength(2);
    const waiting = bodies(first).find((body) => !body.includes("```suggestion"));
    expect(waiting).toContain("+          a: {c: 1}");
    expect(waiting).toContain(`This fix can't be a suggestion yet, because ${reasons.waits}.`);
  });

  it("is only in the check run as a note", () => {
    const plan = planReview(planInput({ findings: [safe, { ...risky, severity: "info" }], composer }));
    expect(bodies(plan)).toHaveLength(1);
    expect(plan.check.summary).toContain(`Only here: ${reasons.waits}.`);
  });

  it("is suggested, once, when the safe one is in", () => {
    const text = deployment.replace("nginx:1.25\n", "nginx:1.25\n          a: {b: 1}\n");
    const source = new SourceFile("app/web.yaml", text);
    const fix = fixOf([insertAfter(text, 11, "          c: 1")], { applicability: "review" });
    const { fix: _fix, ...rest } = risky;
    const now: ReviewedFinding = { ...rest, source, fix };
    const earlier = posted(first);
    const input = { findings: [now], changes: [addedFile("app/web.yaml", text)] };
    const next = planReview(planInput({ ...input, earlier }));
    expect(bodies(next)).toHaveLength(1);
    expect(bodies(next)[0]).toContain("```suggestion");
    const stood = {
      ...earlier,
      comments: [...earlier.comments, ...afterwards({ ...earlier, comments: [] }, next).comments],
    };
    const tidied = planReview(planInput({ ...input, earlier: stood }));
    expect(tidied.review).toBeNull();
    expect(tidied.threadChanges.flat().filter(({ kind }) => kind === "delete")).toHaveLength(2);
  });
});

describe("a fix that can be committed together with a safe one", () => {
  const lines = (text: string): string => insertAfter(deployment, 10, text).text;
  const at = insertAfter(deployment, 10, "").range;
  const safe = findingAt(9, { id: 1, fix: fixOf([{ range: at, text: lines("          a: {b: 1}") }]) });
  const risky = findingAt(9, {
    id: 2,
    rule: "root-user",
    severity: "warning",
    message: "It may be root",
    fix: fixOf([{ range: at, text: lines("          a: {c: 1}") }], { applicability: "review", risk: "It may break." }),
  });
  const both: Edit = { range: at, text: lines("          a: {b: 1, c: 1}") };
  const composer: FixComposer = {
    ...plainComposer,
    compose: (all) => (all.length > 1 ? { ok: true, edits: [both] } : plainComposer.compose(all)),
    holds: () => false,
  };
  const first = planReview(planInput({ findings: [safe, risky], composer }));
  const [body = ""] = bodies(first);

  it("is told in its comment, behind the suggestion of the safe one, with one for both", () => {
    expect(bodies(first)).toHaveLength(1);
    const blocks = [...body.matchAll(/```suggestion\n([^]*?)\n```/g)].map(([, text]) => text);
    expect(blocks).toEqual([
      "          image: nginx:1.25\n          a: {b: 1}",
      "          image: nginx:1.25\n          a: {b: 1, c: 1}",
    ]);
    const [before, between = ""] = body.split("```suggestion");
    expect(before).not.toContain("It may");
    expect(between).toContain("**Or commit the following suggestion instead.**");
    expect(between).toContain("- **⚠️ Warning: It may be root.**");
    expect(between).toContain("> **Check first:** It may break.");
    expect(readComment(body)?.fingerprints).toEqual([name(1), name(2)]);
    expect(first.counts).toMatchObject({ suggestions: 1, comments: 1, unplaced: 0 });
  });

  it("loses the suggestion for both where that is no longer right, even if a person has edited the comment", () => {
    const earlier = posted(first, { body: `Hm.\n\n${body}`, touched: true, edited: true });
    const same = planReview(planInput({ findings: [safe, risky], composer, earlier }));
    expect(same.threadChanges).toEqual([]);
    const alone = planReview(planInput({ findings: [safe], composer, earlier }));
    const edits = alone.threadChanges.flat().flatMap((change) => (change.kind === "edit" ? [change.body] : []));
    expect(edits.map((text) => text.match(/^```suggestion$/gm)?.length)).toEqual([1]);
    expect(readComment(edits[0] ?? "")?.fingerprints).toEqual([name(1)]);
  });

  const resolved = posted(first);
  const committed = { ...resolved, comments: resolved.comments.map((one) => ({ ...one, resolved: "other" as const })) };

  it("is acknowledged where people resolve the thread and commit neither", () => {
    const plan = planReview(planInput({ findings: [safe, risky], composer, earlier: committed }));
    expect(plan.counts).toMatchObject({ acknowledged: 2, comments: 0 });
  });

  it("is suggested alone where they commit the safe one, which resolves the thread", () => {
    const text = deployment.replace("nginx:1.25\n", "nginx:1.25\n          a: {b: 1}\n");
    const source = new SourceFile("app/web.yaml", text);
    const fix = fixOf([insertAfter(text, 11, "          c: 1")], { applicability: "review" });
    const { fix: _fix, ...rest } = risky;
    const comments = committed.comments.map((one) => ({ ...one, line: null }));
    const changes = [addedFile("app/web.yaml", text)];
    const earlier = { ...committed, comments };
    const plan = planReview(planInput({ findings: [{ ...rest, source, fix }], changes, earlier }));
    expect(plan.counts).toMatchObject({ acknowledged: 0, comments: 1 });
    expect(bodies(plan)[0]?.match(/```suggestion/g)).toHaveLength(1);
  });

  it("needs nothing more where they commit both", () => {
    const plan = planReview(planInput({ findings: [], earlier: committed }));
    expect(plan.review).toBeNull();
  });
});

describe("a finding whose own line is not in the diff", () => {
  const patch = "@@ -2 +2 @@\n-kind: Pod\n+kind: Deployment";
  const changes = [{ path: "app/web.yaml", previousPath: null, status: "modified" as const, patch }];
  const start = deployment.indexOf("kind");

  it("stands on the line that brings it about, with its fix as a diff", () => {
    const fix = fixOf([insertAfter(deployment, 9, "x: 1")]);
    const finding = findingAt(9, {
      fix,
      causes: [
        [0, 3],
        [start, start + 4],
      ],
    });
    const plan = planReview(planInput({ findings: [finding], changes }));
    expect(plan.review?.comments).toMatchObject([{ line: 2, startLine: null }]);
    expect(bodies(plan)[0]).toContain("+x: 1");
    const again = planReview(planInput({ findings: [finding], changes, earlier: posted(plan) }));
    expect([again.review, again.threadChanges]).toEqual([null, []]);
  });

  it("is in the check run where those are not either", () => {
    const plan = planReview(planInput({ findings: [findingAt(9, { causes: [[0, 3]] })], changes }));
    expect(plan.review).toBeNull();
    expect(plan.check.summary).toContain("the line is outside the diff");
  });
});

describe("one rule over several files", () => {
  const files = ["a", "b", "c", "d", "e"].map((one) => new SourceFile(`app/${one} ${one}.yaml`, deployment));
  const changes = files.map(({ path }) => addedFile(path, deployment));
  const warning = { severity: "warning", advice: "Ask the owner of `web`." } as const;
  const plain = files.map((source, at) => findingAt(3, { source, id: at + 1, ...warning }));
  const commit = "a".repeat(40);
  const links = { rulePages: null, files: `https://github.com/shop/app/blob/${commit}/`, check: null };
  const input = (findings: readonly ReviewedFinding[], extra: Partial<PlanInput> = {}): PlanInput =>
    planInput({ findings, changes, links, ...extra });

  it("says once what it means, and lists its places", () => {
    const [body, ...others] = bodies(planReview(input(plain)));
    expect(others).toEqual([]);
    expect(body).toMatch(/^5 findings in 5 files:\n\n- \[`app\/a a\.yaml:3`\]\(https:\S+a%20a\.yaml#L3\): ⚠️ Warning: /);
    expect(body?.match(/^- \[`/gm)).toHaveLength(5);
    expect(body?.match(/A child process could become root\./g)).toHaveLength(1);
    expect(body?.match(/\*\*What to do:\*\* Ask the owner of `web`\./g)).toHaveLength(1);
  });

  it("is not taken for gone while one of its files is not read", () => {
    const earlier = posted(planReview(input(plain)));
    const kinds = (unread: string | null): string[] => {
      const plan = planReview(input([], { earlier, isRead: (path) => path !== unread }));
      return plan.threadChanges.flat().map(({ kind }) => kind);
    };
    expect(kinds("app/d d.yaml")).not.toContain("delete");
    expect(kinds(null)).toContain("delete");
  });

  it("with suggestions says at the first of them why it matters, and at each what it does", () => {
    const fix = fixOf([insertAfter(deployment, 3, "x: 1")]);
    const plan = planReview(input(plain.map((finding) => ({ ...finding, fix, advice: null }))));
    expect(bodies(plan)).toHaveLength(5);
    expect(bodies(plan).filter((body) => body.includes("A child process could become root."))).toHaveLength(1);
    for (const body of bodies(plan)) {
      expect(body).toContain("**Fix:** Set it right. Safe to apply.");
      expect(body).toContain("```suggestion\n");
    }
  });
});
