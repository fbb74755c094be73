import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MemoryState, memoryPlatform } from "../../src/platform/memory.ts";
import type { PullRequest } from "../../src/platform/port.ts";
import { type PlanInput, planReview, type ReviewedFinding } from "../../src/review/plan.ts";
import type { EarlierComment, EarlierReview, PlannedReview } from "../../src/review/review-plan.ts";
import { readComment } from "../../src/review/threads/marker.ts";
import { runs } from "../support/lane.ts";
import { deployment, findingAt, fixOf, insertAfter, planInput, posted } from "./support.ts";

const later = "b".repeat(40);

/** A finding whose suggestion inserts below a line. */
function fixable(line: number, id = line, extra: Parameters<typeof findingAt>[1] = {}): ReviewedFinding {
  return findingAt(line, { id, fix: fixOf([insertAfter(deployment, line, `# ${id}`)]), ...extra });
}

/** What stands after a review of these findings was posted and a push came, with changes to its first comment. */
function stand(findings: readonly ReviewedFinding[], extra: Partial<EarlierComment> = {}): EarlierReview {
  const earlier = posted(planReview(planInput({ findings })));
  const [first, ...others] = earlier.comments;
  return { ...earlier, head: later, comments: [{ ...(first as EarlierComment), ...extra }, ...others] };
}

function plan(
  findings: readonly ReviewedFinding[],
  earlier: EarlierReview,
  more: Partial<PlanInput> = {},
): PlannedReview {
  return planReview(planInput({ findings, earlier, ...more }));
}

/** The changes to comments and threads, in short. */
function deeds({ threadChanges }: PlannedReview): string[] {
  return threadChanges.flat().flatMap((change) => {
    if (change.kind === "edit-summary") return [];
    if (change.kind !== "edit") return [change.kind];
    return [`edit: ${/^\*\*\P{L}*(\w+):/u.exec(change.body)?.[1] ?? change.body.slice(0, 20)}`];
  });
}

/** The text after the changes of a plan. */
function textAfter({ threadChanges }: PlannedReview): string {
  const edit = threadChanges.flat().find((change) => change.kind === "edit");
  if (edit?.kind !== "edit") throw new Error("The plan edits no comment.");
  return edit.body;
}

/** A comment whose finding was gone, as we left it. */
function closed(extra: Partial<EarlierComment> = {}): EarlierReview {
  const before = stand([fixable(3)], { touched: true });
  return stand([fixable(3)], { touched: true, minimized: true, body: textAfter(plan([], before)), ...extra });
}

describe("a finding that stands", () => {
  const cases: readonly (readonly [string, Partial<EarlierComment>])[] = [
    ["as it was", {}],
    ["in a thread with people in it", { touched: true }],
    [
      "given back with other line endings",
      {
        body: `${posted(planReview(planInput({ findings: [fixable(3)] }))).comments[0]?.body.replaceAll("\n", "\r\n")}\r\n`,
      },
    ],
    ["acknowledged", { resolved: "other" }],
    ["acknowledged, hidden", { minimized: true }],
    ["acknowledged, outdated", { resolved: "other", line: null }],
    ["at lines the platform does not tell on its own commit", { line: null, commit: later }],
  ];
  it.each(cases)("is not told again: %s", (_name, extra) => {
    const { review, threadChanges } = plan([fixable(3)], stand([fixable(3)], extra));
    expect(review).toBeNull();
    expect(threadChanges.flat().filter(({ kind }) => kind !== "edit-summary")).toEqual([]);
  });

  it("is not told again where it has no suggestion and its comment is outdated", () => {
    const finding = findingAt(3);
    const { review, threadChanges } = plan(
      [findingAt(5, { id: 3 })],
      stand([finding], { line: null, startLine: null }),
    );
    expect(review).toBeNull();
    expect(threadChanges).toEqual([]);
  });

  it.each([
    ["is outdated", { line: null, startLine: null }],
    ["stands at lines that the fix does not touch any more", { line: 8 }],
  ])("gets a new suggestion where the one it has %s", (_name, extra) => {
    const earlier = stand([fixable(3)], extra);
    const first = plan([fixable(5, 3)], earlier);
    expect(first.review?.comments.map(({ line }) => line)).toEqual([5]);
    expect(first.counts).toMatchObject({ comments: 1, suggestions: 1 });
    const after = { ...earlier, comments: [...earlier.comments, ...fresh(first)] };
    expect(deeds(plan([fixable(5, 3)], after))).toEqual(["delete"]);
    const touched = {
      ...after,
      comments: after.comments.map((one) => (one.id === "0" ? { ...one, touched: true } : one)),
    };
    const second = plan([fixable(5, 3)], touched);
    expect(second.review).toBeNull();
    expect(deeds(second)).toEqual(["edit: Moved", "minimize"]);
    expect(textAfter(second)).not.toContain("```suggestion");
    expect(readComment(textAfter(second))?.state).toBe("moved");
  });

  it("has its suggestion put right in place where only its text changed", () => {
    const changed = fixable(3, 3, { fix: fixOf([insertAfter(deployment, 3, "# other")]) });
    const result = plan([changed], stand([fixable(3)], { touched: true }));
    expect(result.review).toBeNull();
    expect(deeds(result)).toEqual(["edit: Error"]);
    expect(textAfter(result)).toContain("# other");
  });

  it("loses lines to commit that nothing says are right any more", () => {
    const result = plan([findingAt(3)], stand([fixable(3)]));
    expect(result.review).toBeNull();
    expect(deeds(result)).toEqual(["edit: Error"]);
    expect(textAfter(result)).not.toContain("```suggestion");
    expect(readComment(textAfter(result))).toEqual({ fingerprints: [findingAt(3).fingerprint], state: "open" });
  });

  it("leaves a comment that tells of others too when one of them is gone", () => {
    const [a, b] = [fixable(3), fixable(4)];
    const earlier = stand([a, b]);
    expect(earlier.comments).toHaveLength(1);
    const result = plan([fixable(3)], earlier);
    expect(result.review?.comments.map(({ fingerprints }) => fingerprints)).toEqual([[a.fingerprint]]);
    expect(deeds(plan([a], { ...earlier, comments: [...earlier.comments, ...fresh(result)] }))).toEqual(["delete"]);
  });

  it("that the base has got meanwhile keeps its comment and gets no other", () => {
    const old = fixable(3, 3, { new: false });
    expect(plan([old], stand([fixable(3)]))).toMatchObject({ review: null, counts: { newFindings: 0 } });
    expect(deeds(plan([old], stand([fixable(3)])))).toEqual([]);
    const moved = plan([fixable(5, 3, { new: false })], stand([fixable(3)], { line: null }));
    expect(moved.review).toBeNull();
    expect(deeds(moved)).toEqual([]);
  });
});

describe("an acknowledged finding", () => {
  it("is counted, and still fails the check", () => {
    const { check, counts } = plan([fixable(3), fixable(7)], stand([fixable(3), fixable(7)], { resolved: "other" }));
    expect(check.conclusion).toBe("failure");
    expect(check.title).toBe("2 errors, 1 suggestion, 1 acknowledged");
    expect(check.summary).toContain("1 finding acknowledged: people resolved or hid the threads.");
    expect(check.summary).toContain("| Acknowledged in its thread |");
    expect(counts).toMatchObject({ newFindings: 2, suggestions: 1, acknowledged: 1, unplaced: 0 });
  });

  it("is left out of suggestions for its neighbours", () => {
    const earlier = stand([fixable(4)], { resolved: "other" });
    const { review } = plan([fixable(4), fixable(3)], earlier);
    expect(review?.comments.map(({ fingerprints }) => fingerprints)).toEqual([[fixable(3).fingerprint]]);
    expect(review?.comments[0]?.body).not.toContain("# 4");
  });
});

describe("a finding that is gone", () => {
  it.each([
    ["deletes a comment nobody touched", {}, false, ["delete"]],
    ["deletes one that is outdated", { line: null }, false, ["delete"]],
    ["deletes one whose suggestion was accepted", { resolved: "other" }, false, ["delete"]],
    ["says so and hides one with people in it", { touched: true }, false, ["edit: Resolved", "minimize"]],
    ["resolves its thread where that is wanted", { touched: true }, true, ["edit: Resolved", "resolve", "minimize"]],
    ["resolves nothing twice", { touched: true, resolved: "other" }, true, ["edit: Resolved", "minimize"]],
  ] as const)("%s", (_name, extra, resolveThreads, expected) => {
    const result = plan([], stand([fixable(3)], extra), { resolveThreads });
    expect(result.review).toBeNull();
    expect(deeds(result)).toEqual(expected);
  });

  it("leaves its words to those who read the thread, and nothing to commit", () => {
    const text = textAfter(plan([], stand([fixable(3)], { touched: true })));
    expect(text).toMatch(/^\*\*Resolved:\*\* Kubesuggest no longer finds this at `bbbbbbb`\.\n\n<details>/);
    expect(text).toContain('**❌ Error: Container "web" may gain privileges.');
    expect(text).not.toContain("```suggestion");
    expect(readComment(text)).toEqual({ fingerprints: [fixable(3).fingerprint], state: "gone" });
  });

  it("is told in a text that the platform takes, however long people made ours", () => {
    const [marker = ""] = /\n\n<!-- .*$/.exec(stand([fixable(3)]).comments[0]?.body ?? "") ?? [];
    const body = `**Error:** ${"ü`".repeat(32_000)}${marker}`;
    const text = textAfter(plan([], stand([fixable(3)], { touched: true, body })));
    expect(text.length).toBeLessThan(65_536);
    expect(readComment(text)?.state).toBe("gone");
  });

  it("closes a code block that it cuts", () => {
    const [marker = ""] = /\n\n<!-- .*$/.exec(stand([fixable(3)]).comments[0]?.body ?? "") ?? [];
    const body = `**Error:** So.\n\n\`\`\`\`suggestion\n${"``` x\n".repeat(10_000)}\`\`\`\`\n${marker}`;
    const text = textAfter(plan([], stand([fixable(3)], { touched: true, body })));
    expect(text).toMatch(/\n``` x\n`*…\n````\n\n<\/details>\n\n<!-- /);
    expect(text).not.toContain("suggestion");
  });

  it("is not taken for gone in a file that was not read", () => {
    const earlier = stand([fixable(3)]);
    expect(deeds(plan([], earlier, { isRead: (path) => path !== "app/web.yaml" }))).toEqual([]);
  });

  it("is done with: nothing more happens to its comment", () => {
    expect(deeds(plan([], closed()))).toEqual([]);
    expect(deeds(plan([], closed({ resolved: "self" }), { resolveThreads: true }))).toEqual([]);
    expect(deeds(plan([], closed({ resolved: "no" }), { resolveThreads: true }))).toEqual([]);
  });

  it("is finished with where the run before was cut short", () => {
    expect(deeds(plan([], closed({ minimized: false })))).toEqual(["minimize"]);
    const unresolved = closed({ minimized: false });
    expect(deeds(plan([], unresolved, { resolveThreads: true }))).toEqual(["resolve", "minimize"]);
  });
});

describe("a finding that comes back", () => {
  it.each([
    ["shows its comment again", {}, false, ["unminimize", "edit: Error"]],
    ["opens the thread that we resolved", { resolved: "self" }, true, ["unresolve", "unminimize", "edit: Error"]],
    ["revives a comment that is outdated", { line: null }, false, ["unminimize", "edit: Error"]],
  ] as const)("%s", (_name, extra, resolveThreads, expected) => {
    const result = plan([fixable(3)], closed(extra), { resolveThreads });
    expect(result.review).toBeNull();
    expect(deeds(result)).toEqual(expected);
    expect(readComment(textAfter(result))).toEqual({ fingerprints: [fixable(3).fingerprint], state: "open" });
  });

  it("has its suggestion back at its lines, and a diff where the comment is outdated", () => {
    expect(textAfter(plan([fixable(3)], closed()))).toContain("```suggestion");
    const outdated = textAfter(plan([fixable(3)], closed({ line: null })));
    expect(outdated).toContain("```diff");
    expect(outdated).not.toContain("```suggestion");
  });

  it.each([
    ["that a person resolved", { resolved: "other" }, true],
    ["that can't be opened", { resolved: "self" }, false],
  ] as const)("gets a new comment beside a thread %s", (_name, extra, resolveThreads) => {
    const earlier = closed(extra);
    const result = plan([fixable(3)], earlier, { resolveThreads });
    expect(result.review?.comments).toHaveLength(1);
    expect(deeds(result)).toEqual([]);
    const next = plan(
      [fixable(3)],
      { ...earlier, comments: [...earlier.comments, ...fresh(result)] },
      { resolveThreads },
    );
    expect(next.review).toBeNull();
    expect(deeds(next)).toEqual([]);
  });
});

describe("what others wrote", () => {
  it.each([
    ["a stranger's copy of our comment", { own: false }],
    ["another workflow's comment with our marker in it", { body: "Hi\n\n<!-- kubesuggest:1 0000000000000003 -->" }],
  ])("is no state: %s", (_name, extra) => {
    const earlier = stand([fixable(3)], extra);
    expect(plan([fixable(3)], earlier).review?.comments).toHaveLength(1);
    expect(deeds(plan([], earlier))).toEqual([]);
  });
});

describe("two runs", () => {
  const twice = (older: Partial<EarlierComment>, newer: Partial<EarlierComment>, findings = [fixable(3)]): string[] => {
    const { comments, ...rest } = stand(findings);
    const copies = [older, newer].map((extra, index) => {
      const created = `2026-11-23T00:00:0${index}Z`;
      return { ...(comments[0] as EarlierComment), id: `c${index}`, created, ...extra };
    });
    const result = plan(findings, { ...rest, comments: copies.reverse() });
    expect(result.review).toBeNull();
    return result.threadChanges
      .flat()
      .flatMap((change) => ("comment" in change ? [`${change.kind} ${change.comment}`] : []));
  };

  it.each([
    ["the newer of two equals goes", {}, {}, ["delete c1"]],
    ["the one with people in it stays", {}, { touched: true }, ["delete c0"]],
    ["the one at an older head goes", {}, { commit: later }, ["delete c0"]],
    ["the outdated one goes", { line: null }, {}, ["delete c0"]],
    [
      "of two with people in them one points to the other",
      { touched: true },
      { touched: true },
      ["edit c1", "minimize c1"],
    ],
    ["the one that is not settled goes", {}, { resolved: "other" as const }, ["delete c0"]],
  ] as const)("that both posted: %s", (_name, older, newer, expected) => {
    expect(twice(older, newer)).toEqual(expected);
  });

  it.each([
    ["the newer of two equals goes", {}, {}, ["delete c1"]],
    ["the one with people in it stays", {}, { touched: true }, ["delete c0"]],
    ["nothing with people in it goes", { touched: true }, { touched: true }, []],
  ] as const)("that both posted without a suggestion: %s", (_name, older, newer, expected) => {
    expect(twice(older, newer, [findingAt(3)])).toEqual(expected);
  });
});

describe("summaries", () => {
  it("are brought up to date in the newest review, and past in the others", () => {
    const earlier = stand([fixable(3), fixable(7)]);
    const [summary] = earlier.summaries.map((one) => ({ ...one, created: "2026-11-22T00:00:00Z", id: "older" }));
    const both = { ...earlier, summaries: [...earlier.summaries, ...(summary ? [summary] : [])] };
    const changes = plan([fixable(3)], both).threadChanges.flat();
    const texts = changes.flatMap((change) => (change.kind === "edit-summary" ? [[change.summary, change.body]] : []));
    expect(texts).toEqual([
      ["older", expect.stringMatching(/^See the newer review .*\n\n<!-- kubesuggest:1 summary past -->$/)],
      ["review", expect.stringContaining("Comments on 1 error that this pull request introduces. 1 suggestion can")],
    ]);
  });

  it("say that nothing is left", () => {
    const [change] = plan([], stand([fixable(3)]))
      .threadChanges.flat()
      .filter(({ kind }) => kind === "edit-summary");
    expect(change).toMatchObject({
      body: expect.stringMatching(/^Everything that Kubesuggest commented on is resolved\./),
    });
  });

  it("are not edited for the link to another run alone, and never where they are not ours", () => {
    const earlier = stand([fixable(3)]);
    const links = { rulePages: "https://example.org/rules/", files: null, check: "https://example.org/runs/2" };
    expect(plan([fixable(3)], earlier, { links }).threadChanges).toEqual([]);
    const strange = { ...earlier, summaries: earlier.summaries.map((one) => ({ ...one, own: false })) };
    expect(
      plan([], strange)
        .threadChanges.flat()
        .map(({ kind }) => kind),
    ).toEqual(["delete"]);
    const other = { ...earlier, summaries: earlier.summaries.map((one) => ({ ...one, body: `Hi. ${one.body}` })) };
    expect(
      plan([], other)
        .threadChanges.flat()
        .map(({ kind }) => kind),
    ).toEqual(["delete"]);
  });
});

it("changes nothing where nothing can be posted", () => {
  const result = plan([], stand([fixable(3)], { touched: true }), {
    mute: "the token of this run can't post comments",
  });
  expect(result.threadChanges).toEqual([]);
});

/** The comments of a review that is posted at the later head. */
function fresh(result: PlannedReview): EarlierComment[] {
  const created = "2026-11-23T01:00:00Z";
  return posted(result).comments.map((one) => ({ ...one, id: `new ${one.id}`, commit: later, created }));
}

interface Push {
  /** For each finding that stands its number and line, whether it has a fix and whether it is new. */
  readonly findings: readonly (readonly [id: number, line: number, fixed: boolean, isNew: boolean])[];
  readonly read: boolean;
  /** What happens to comments before: by their place, modulo their number. */
  readonly events: readonly (readonly [
    place: number,
    event: "outdated" | "answered" | "resolved" | "hidden" | "copied",
  ])[];
}

const push: fc.Arbitrary<Push> = fc.record({
  findings: fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 10 }), fc.boolean(), fc.boolean()),
    { selector: ([id]) => id, maxLength: 5 },
  ),
  read: fc.boolean(),
  events: fc.array(
    fc.tuple(fc.nat(), fc.constantFrom("outdated", "answered", "resolved", "hidden", "copied" as const)),
    { maxLength: 4 },
  ),
});

describe("over any pushes, answers, resolved threads and copies", () => {
  it("nothing is lost, nothing is said twice, and a second run does nothing", { tags: "long" }, async () => {
    const history = fc.record({
      pushes: fc.array(push, { minLength: 1, maxLength: 6 }),
      maxComments: fc.constantFrom(2, 30),
      resolveThreads: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(history, async ({ pushes, maxComments, resolveThreads }) => {
        const state = emptyState();
        for (const [index, one] of pushes.entries()) {
          state.head = index.toString(16).padStart(40, "0");
          happen(state, one);
          const before = state.comments;
          const findings = one.findings.map(findingOf);
          const input = { findings, maxComments, resolveThreads, isRead: () => one.read };
          const first = await runOnce(state, input);
          expectNothingLost(first, state, findings);
          expectNothingTwice(state, findings);
          for (const { id } of before.filter(({ touched, own }) => touched || !own)) {
            expect(state.comments.map((comment) => comment.id)).toContain(id);
          }
          // What the base has got is told only as long as it fits; leaving it out can make room for a suggestion.
          if (findings.some((finding) => !finding.new)) expect((await runOnce(state, input)).review).toBeNull();
          const { review, threadChanges } = planReview(planInput({ ...input, earlier: await earlierOf(state) }));
          expect({ review, threadChanges }).toEqual({ review: null, threadChanges: [] });
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

const pull: PullRequest = {
  number: 1,
  head: "",
  mergeBase: "",
  baseBranch: "main",
  draft: false,
  open: true,
  fork: false,
};

function emptyState(): MemoryState {
  const empty = { changes: [], files: new Map(), comments: [], summaries: [], reviews: [], checks: new Map() };
  return { pull, head: "", readOnly: false, ...empty };
}

function earlierOf(state: MemoryState): Promise<EarlierReview> {
  return memoryPlatform(state).earlierReview(state.pull);
}

function findingOf([id, line, fixed, isNew]: Push["findings"][number]): ReviewedFinding {
  return fixed ? fixable(line, id, { new: isNew }) : findingAt(line, { id, new: isNew });
}

let copies = 0;

function happen(state: MemoryState, { events }: Push): void {
  for (const [place, event] of events) {
    const target = state.comments[place % Math.max(1, state.comments.length)];
    if (target === undefined) continue;
    if (event === "copied") {
      const copy = {
        ...target,
        id: `copy ${++copies}`,
        thread: `thread of copy ${copies}`,
      };
      state.comments = [...state.comments, { ...copy, own: place % 2 === 0, touched: false }];
      continue;
    }
    const changes = {
      outdated: { line: null, startLine: null },
      answered: { touched: true },
      resolved: { resolved: "other" as const },
      hidden: { minimized: true },
    };
    state.comments = state.comments.map((one) => (one === target ? { ...one, ...changes[event] } : one));
  }
}

/** Does what a run does: posts, looks again, tidies up. */
async function runOnce(state: MemoryState, input: Partial<PlanInput>): Promise<PlannedReview> {
  const platform = memoryPlatform(state);
  const first = planReview(planInput({ ...input, earlier: await earlierOf(state) }));
  if (first.review !== null) await platform.submitReview({ ...pull, head: state.head }, first.review);
  const again = planReview(planInput({ ...input, earlier: await earlierOf(state) }));
  await platform.changeThreads(again.threadChanges);
  return first;
}

/** Every new finding is told in an open comment of ours, or the check run says that it is not. */
function expectNothingLost(result: PlannedReview, state: MemoryState, findings: readonly ReviewedFinding[]): void {
  const told = new Set(openComments(state).flatMap(({ fingerprints }) => fingerprints));
  const untold = findings.filter((finding) => finding.new && !told.has(finding.fingerprint));
  // A thread that only the posted review makes fit to come back is a comment more than the check run says.
  expect(result.counts.unplaced).toBeGreaterThanOrEqual(untold.length);
}

function expectNothingTwice(state: MemoryState, findings: readonly ReviewedFinding[]): void {
  const standing = new Set(findings.map(({ fingerprint }) => fingerprint));
  const told = openComments(state).filter(({ comment }) => !comment.touched && !isSettled(comment));
  const names = told.flatMap(({ fingerprints }) => fingerprints).filter((name) => standing.has(name));
  expect(names).toEqual([...new Set(names)]);
}

function isSettled({ resolved, minimized }: EarlierComment): boolean {
  return resolved !== "no" || minimized;
}

function openComments(state: MemoryState): { comment: EarlierComment; fingerprints: readonly string[] }[] {
  return state.comments.flatMap((comment) => {
    const marker = comment.own ? readComment(comment.body) : null;
    return marker?.state === "open" ? [{ comment, fingerprints: marker.fingerprints }] : [];
  });
}
