import { describe, expect, test } from "vitest";
import { createGitHubPlatform } from "../../../src/platform/github/github-platform.ts";
import type { ThreadReport } from "../../../src/platform/port.ts";
import type { ThreadChanges } from "../../../src/review/review-plan.ts";
import { type Answer, type Call, loopback } from "./loopback.ts";

const close: ThreadChanges = [
  { kind: "edit", comment: "c1", body: "**Gone:** text" },
  { kind: "resolve", thread: "t1" },
  { kind: "minimize", comment: "c1" },
];
const remove: ThreadChanges = [{ kind: "delete", comment: "c2" }];
const done: Answer = { json: { data: {} } };

async function changing(
  lists: readonly ThreadChanges[],
  answer: (call: Call, index: number) => Answer,
): Promise<{ report: ThreadReport; calls: readonly Call[] }> {
  const { repository, calls } = await loopback(answer);
  return { report: await createGitHubPlatform(repository).changeThreads(lists), calls };
}

/** The mutations of each request, in its order. */
function fieldsOf(calls: readonly Call[]): string[][] {
  return calls.map(({ body }) => [...String(body["query"]).matchAll(/m\d+: (\w+)\(/g)].map((match) => match[1] ?? ""));
}

function refusing(alias: string, type: string, message: string): Answer {
  return { json: { data: { [alias]: null }, errors: [{ type, message, path: [alias] }] } };
}

describe("changeThreads", () => {
  test("makes the first changes of all lists in one request, then the next ones", async () => {
    const { report, calls } = await changing([close, remove], () => done);
    expect(report).toEqual({ done: [close[0], remove[0], close[1], close[2]], failures: [] });
    expect(fieldsOf(calls)).toEqual([
      ["updatePullRequestReviewComment", "deletePullRequestReviewComment"],
      ["resolveReviewThread"],
      ["minimizeComment"],
    ]);
    expect(calls.map(({ body }) => body["variables"])).toEqual([
      { i0: { pullRequestReviewCommentId: "c1", body: "**Gone:** text" }, i1: { id: "c2" } },
      { i0: { threadId: "t1" } },
      { i0: { subjectId: "c1", classifier: "OUTDATED" } },
    ]);
  });

  test("sends every kind of change under its own name", async () => {
    const lists: readonly ThreadChanges[] = [
      [{ kind: "unresolve", thread: "t1" }],
      [{ kind: "unminimize", comment: "c1" }],
      [{ kind: "edit-summary", summary: "r1", body: "text" }],
    ];
    const { calls } = await changing(lists, () => done);
    expect(fieldsOf(calls)).toEqual([["unresolveReviewThread", "unminimizeComment", "updatePullRequestReview"]]);
    expect(calls[0]?.body["variables"]).toEqual({
      i0: { threadId: "t1" },
      i1: { subjectId: "c1" },
      i2: { pullRequestReviewId: "r1", body: "text" },
    });
  });

  test("sends many changes in few requests", async () => {
    const lists = Array.from({ length: 45 }, (_, at): ThreadChanges => [{ kind: "delete", comment: `c${at}` }]);
    const { report, calls } = await changing(lists, () => done);
    expect(report.done).toHaveLength(45);
    expect(fieldsOf(calls).map(({ length }) => length)).toEqual([20, 20, 5]);
  });

  test("goes on with the others where one is refused, and not with the rest of its own list", async () => {
    const { report, calls } = await changing([close, remove], (_call, index) =>
      index === 0 ? refusing("m0", "UNPROCESSABLE", "Body\nis too long") : done,
    );
    expect(report).toEqual({
      done: remove,
      failures: ["GitHub refused updatePullRequestReviewComment: Body is too long"],
    });
    expect(calls).toHaveLength(1);
  });

  test("names the permission that resolving takes, and hides what it may not resolve", async () => {
    const { report } = await changing([close], (_call, index) =>
      index === 1 ? refusing("m0", "FORBIDDEN", "Resource not accessible by integration") : done,
    );
    expect(report.done).toEqual([close[0], close[2]]);
    expect(report.failures).toEqual([expect.stringContaining('the job needs the permission "contents: write" for it')]);
  });

  test("shows nothing as open whose thread may not be opened again", async () => {
    const list: ThreadChanges = [
      { kind: "unresolve", thread: "t1" },
      { kind: "edit", comment: "c1", body: "text" },
    ];
    const { report } = await changing([list], () => refusing("m0", "FORBIDDEN", "Resource not accessible"));
    expect(report.done).toEqual([]);
  });

  test("takes what is not there any more for settled", async () => {
    const missing = { type: "NOT_FOUND", message: "Could not resolve to a node" };
    const { report, calls } = await changing([close, remove], () => {
      const errors = [
        { ...missing, path: ["m0"] },
        { ...missing, path: ["m1"] },
      ];
      return { json: { data: { m0: null, m1: null }, errors } };
    });
    expect(report).toEqual({ done: remove, failures: [] });
    expect(calls).toHaveLength(1);
  });

  test.each([
    ["an answer without a place", { json: { errors: [{ message: "Field 'm0' doesn't exist" }] } }],
    [
      "a query that GitHub does not understand",
      { json: { errors: [{ path: ["mutation ChangeThreads", "m0"], message: "Argument 'input' is missing" }] } },
    ],
    ["an error about no field", { json: { data: null, errors: [{ type: "INTERNAL", message: "Oh", path: [] }] } }],
    ["a status of refusal", { status: 403, json: { message: "Resource not accessible by integration" } }],
    ["a connection that breaks", "reset"],
  ] as const)("never throws: %s is a failure of the whole request", async (_name, answer) => {
    const { report } = await changing([close, remove], () => answer);
    expect(report.done).toEqual([]);
    expect(new Set(report.failures).size).toBe(1);
  });

  test("does without a mutation that GitHub does not know, and makes all other changes", async () => {
    const { report, calls } = await changing([close, remove], ({ body }) => {
      const at = /m(\d+): resolveReviewThread/.exec(String(body["query"]))?.[1];
      if (at === undefined) return done;
      const extensions = { code: "undefinedField", typeName: "Mutation", fieldName: "resolveReviewThread" };
      return {
        json: { errors: [{ path: ["mutation ChangeThreads", `m${at}`], extensions, message: "no such field" }] },
      };
    });
    expect(report).toEqual({
      done: [close[0], remove[0], close[2]],
      failures: ["This GitHub has no resolveReviewThread"],
    });
    expect(calls).toHaveLength(3);
  });
});
