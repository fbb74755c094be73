import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGitHubPlatform } from "../../../src/platform/github/github-platform.ts";
import type { PullRequest } from "../../../src/platform/port.ts";
import type { Annotation, CheckRun, Review, ReviewComment } from "../../../src/review/review-plan.ts";
import { runs } from "../../support/lane.ts";
import { type Answer, type Call, loopback } from "./loopback.ts";
import { threadNode, threadsAnswer } from "./thread-node.ts";

const head = "a".repeat(40);
const pull: PullRequest = {
  number: 7,
  head,
  mergeBase: head,
  baseBranch: "main",
  draft: false,
  open: true,
  fork: false,
};
const review: Review = {
  body: "Summary",
  comments: [
    { path: "a.yaml", startLine: null, line: 4, body: "one", fingerprints: ["0".repeat(16)] },
    { path: "a.yaml", startLine: 6, line: 9, body: "many", fingerprints: ["1".repeat(16)] },
  ],
};

describe("submitReview", () => {
  test("posts one review at the head, with a start line only where there are several lines", async () => {
    const { repository, calls } = await loopback(({ route }) => ({
      json: route.startsWith("GET") ? { state: "open", head: { sha: head } } : {},
    }));
    expect(await createGitHubPlatform(repository).submitReview(pull, review)).toEqual({
      outcome: "posted",
      refused: [],
    });
    expect(calls.map(({ route }) => route)).toEqual([
      "GET /repos/octo/app/pulls/7",
      "POST /repos/octo/app/pulls/7/reviews",
    ]);
    expect(calls[1]?.body).toEqual({
      commit_id: head,
      event: "COMMENT",
      body: "Summary",
      comments: [
        { path: "a.yaml", line: 4, side: "RIGHT", body: "one" },
        { path: "a.yaml", line: 9, side: "RIGHT", start_line: 6, start_side: "RIGHT", body: "many" },
      ],
    });
  });

  test("posts nothing once the head has moved", async () => {
    const { repository, calls } = await loopback(() => ({ json: { state: "open", head: { sha: "f".repeat(40) } } }));
    expect(await createGitHubPlatform(repository).submitReview(pull, review)).toEqual({
      outcome: "head-moved",
      refused: [],
    });
    expect(calls).toHaveLength(1);
  });

  test("posts nothing on a pull request that was closed", async () => {
    const { repository } = await loopback(() => ({ json: { state: "closed", head: { sha: head } } }));
    const end = await createGitHubPlatform(repository).submitReview(pull, review);
    expect(end).toEqual({ outcome: "head-moved", refused: [] });
  });

  const unclear: readonly (readonly [string, Answer])[] = [
    ["a bad gateway", { status: 502, json: {} }],
    ["a connection that breaks", "reset"],
  ];
  test.each(unclear)("after %s it looks whether the review stands and never sends it twice", async (_name, failure) => {
    for (const stands of [true, false]) {
      const { repository, calls } = await loopback((call) => afterFailure(call, failure, stands));
      const posting = createGitHubPlatform(repository).submitReview(pull, review);
      if (stands) expect(await posting).toEqual({ outcome: "posted", refused: [] });
      else await expect(posting).rejects.toThrow(/run the job again/);
      expect(calls.filter(({ route }) => route.startsWith("POST /repos"))).toHaveLength(1);
    }
  });

  test.each([
    [["Pull request review thread line must be part of the diff and diff hunk can't be blank"]],
    [["Line could not be resolved"]],
    [["Line could not be resolved, Path could not be resolved, and Line could not be resolved"]],
    [[{ message: "start line must precede the end line" }]],
    [[{ resource: "PullRequestReview", code: "custom", message: "Path could not be resolved" }]],
    [["Review comments is invalid and Review threads is invalid"]],
    [["body is too long (maximum is 65536 characters)"]],
  ])("takes %j for a word on comments, each of which is then tried", async (errors) => {
    const { repository, calls } = await loopback(({ route, body }) => {
      if (route.startsWith("GET")) return { json: { state: "open", head: { sha: head } } };
      const bad = (body["comments"] as { line: number }[]).some(({ line }) => line === 9);
      return bad ? { status: 422, json: { message: "Unprocessable Entity", errors } } : { json: {} };
    });
    const end = await createGitHubPlatform(repository).submitReview(pull, review);
    expect(end).toEqual({ outcome: "posted", refused: [review.comments[1]] });
    expect(calls.filter(({ route }) => route.startsWith("POST"))).toHaveLength(3);
  });

  test.each([["was submitted too quickly"], ["Validation Failed"], [{}]])(
    "takes %j for a word on the whole review",
    async (errors) => {
      expect(await refused(422, { message: "Unprocessable Entity", errors })).toMatchObject({ reason: "failed" });
    },
  );

  test("posts all comments but the refused ones, each once, in a bounded number of requests", {
    tags: "long",
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 230 }), fc.array(fc.nat(229), { maxLength: 40 }), async (size, at) => {
        const bad = new Set(at);
        const comments = Array.from({ length: size }, (_, line) => commentAt(line + 1));
        const [posted, requests]: [number[], number[]] = [[], []];
        const { repository } = await loopback(({ route, body }) => {
          if (route.startsWith("GET")) return { json: { state: "open", head: { sha: head } } };
          const part = (body["comments"] as { line: number }[]).map(({ line }) => line);
          requests.push(part.length);
          if (part.some((line) => bad.has(line - 1)))
            return { status: 422, json: { errors: ["line must be part of the diff"] } };
          posted.push(...part);
          return { json: {} };
        });
        const end = await createGitHubPlatform(repository).submitReview(pull, { body: "Summary", comments });
        const left = end.refused.map(({ line }) => line);

        expect([...posted, ...left].toSorted((a, b) => a - b)).toEqual(comments.map(({ line }) => line));
        expect(end.outcome).toBe(posted.length === 0 ? "refused" : "posted");
        expect(requests.length).toBeLessThanOrEqual(32);
        expect(Math.max(...requests)).toBeLessThanOrEqual(100);
        // So few are always found among so many.
        const found = comments.filter(({ line }) => bad.has(line - 1)).map(({ line }) => line);
        if (size <= 30 && found.length <= 2) expect(left.toSorted((a, b) => a - b)).toEqual(found);
      }),
      { numRuns: runs(15) },
    );
  });

  test("says what stands and what does not where a later part fails", async () => {
    const comments = Array.from({ length: 250 }, (_, line) => commentAt(line + 1));
    let posts = 0;
    const { repository } = await loopback(({ route }) => {
      if (route.startsWith("GET")) return { json: { state: "open", head: { sha: head } } };
      if (route === "POST /graphql") return { json: threadsAnswer("x", []) };
      posts += 1;
      return posts === 2 ? { status: 500, json: {} } : { json: {} };
    });
    const end = await createGitHubPlatform(repository).submitReview(pull, { body: "Summary", comments });
    expect(end).toMatchObject({ outcome: "posted", failure: { name: "PlatformError" } });
    expect(end.refused).toEqual(comments.slice(100));
    expect(posts).toBe(2);
  });

  test("posts nothing more once the head has moved", async () => {
    let looks = 0;
    const { repository, calls } = await loopback(({ route, body }) => {
      if (route.startsWith("GET")) {
        looks += 1;
        return { json: { state: "open", head: { sha: looks <= 2 ? head : "f".repeat(40) } } };
      }
      const { length } = body["comments"] as unknown[];
      return length === 2 ? { status: 422, json: { errors: ["line must be part of the diff"] } } : { json: {} };
    });
    const end = await createGitHubPlatform(repository).submitReview(pull, review);
    expect(end).toEqual({ outcome: "posted", refused: [review.comments[1]] });
    expect(calls.filter(({ route }) => route.startsWith("POST"))).toHaveLength(2);
  });

  test("a token that may not comment gets the permission it lacks named", async () => {
    const error = await refused(403, { message: "Resource not accessible by integration" });
    expect(error).toMatchObject({ name: "PlatformError", reason: "forbidden" });
    expect(String(error)).toContain('"pull-requests: write"');
  });

  test("waits for a secondary limit and then posts", async () => {
    let limited = true;
    const { repository, calls } = await loopback(({ route }) => {
      if (route.startsWith("GET")) return { json: { state: "open", head: { sha: head } } };
      if (!limited) return { json: {} };
      limited = false;
      return {
        status: 403,
        json: { message: "You have exceeded a secondary rate limit" },
        headers: { "retry-after": "2" },
      };
    });
    expect(await createGitHubPlatform(repository).submitReview(pull, review)).toEqual({
      outcome: "posted",
      refused: [],
    });
    expect(calls).toHaveLength(3);
  });

  test("does not wait for longer than a job should", async () => {
    const error = await refused(
      403,
      { message: "You have exceeded a secondary rate limit" },
      { "retry-after": "3600" },
    );
    expect(String(error)).toContain("rate limit");
  });
});

describe("publishCheck", () => {
  test("makes a completed run and adds annotations fifty at a time", async () => {
    const { repository, calls } = await loopback(({ route }) => ({
      json: route.startsWith("GET") ? { check_runs: [] } : { id: 5 },
    }));
    await createGitHubPlatform(repository).publishCheck(head, checkWith(120), 7);
    const writes = calls.slice(1, -1);
    expect(writes.map(({ route }) => route)).toEqual([
      "POST /repos/octo/app/check-runs",
      "PATCH /repos/octo/app/check-runs/5",
      "PATCH /repos/octo/app/check-runs/5",
    ]);
    expect(writes.map(annotationLines)).toEqual([lines(1, 50), lines(51, 100), lines(101, 120)]);
    expect(writes[0]?.body).toMatchObject({
      name: "kubesuggest",
      head_sha: head,
      status: "completed",
      conclusion: "failure",
      external_id: "kubesuggest:7:failure",
    });
    expect(calls.at(-1)?.route).toMatch(/^GET .*check-runs$/);
  });

  test("renews its own run and sends only the annotations it lacks", async () => {
    const own = {
      id: 9,
      external_id: "kubesuggest:7:failure",
      conclusion: "failure",
      output: { annotations_count: 2 },
    };
    const other = { id: 8, external_id: "someone", output: { annotations_count: 0 } };
    const { repository, calls } = await loopback(({ route }) => {
      if (route.endsWith("/annotations")) return { json: [wire(1), wire(2)] };
      return { json: route.startsWith("GET") ? { check_runs: [other, own] } : {} };
    });
    await createGitHubPlatform(repository).publishCheck(head, checkWith(3), 7);
    expect(calls.at(-2)?.route).toBe("PATCH /repos/octo/app/check-runs/9");
    expect(calls.map(annotationLines).at(-2)).toEqual([3]);
  });

  test("makes a new run where the old one shows what is no longer true", async () => {
    const own = {
      id: 9,
      external_id: "kubesuggest:7:failure",
      conclusion: "failure",
      output: { annotations_count: 1 },
    };
    const { repository, calls } = await loopback(({ route }) => {
      if (route.endsWith("/annotations")) return { json: [wire(77)] };
      return { json: route.startsWith("GET") ? { check_runs: [own] } : { id: 10 } };
    });
    await createGitHubPlatform(repository).publishCheck(head, checkWith(1), 7);
    expect(calls.at(-2)?.route).toBe("POST /repos/octo/app/check-runs");
  });

  test("after an unclear answer it finds the run that was made all the same", async () => {
    let made = false;
    const { repository, calls } = await loopback(({ route }) => {
      if (route.startsWith("POST")) {
        made = true;
        return { status: 502, json: {} };
      }
      const own = { id: 9, external_id: "kubesuggest", conclusion: "failure", output: { annotations_count: 0 } };
      return { json: { check_runs: made ? [own] : [] } };
    });
    await createGitHubPlatform(repository).publishCheck(head, checkWith(0), 7);
    expect(calls.map(({ route }) => route.split(" ")[0])).toEqual(["GET", "POST", "GET", "PATCH", "GET"]);
  });
});

describe("errors", () => {
  const cases: readonly (readonly [number, RegExp])[] = [
    [401, /does not accept the token.*"token"/],
    [403, /"contents: read"/],
    [404, /does not exist, or the job needs the permission/],
    [500, /answered with 500.*run the job again/],
  ];
  test.each(cases)("%i becomes one sentence that says what to do", async (status, sentence) => {
    const { repository } = await loopback(() => ({ status, json: { message: "Some\nwords" } }));
    const error = await createGitHubPlatform(repository)
      .listFiles(head)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "PlatformError", message: expect.stringMatching(sentence) });
    expect(String(error)).not.toMatch(/secret-token|\n/);
  });

  test("a read is tried again after a failure of the server", async () => {
    const { repository, calls } = await loopback((_call, index) =>
      index < 2 ? { status: 502, json: {} } : { json: { tree: [], truncated: false } },
    );
    expect(await createGitHubPlatform(repository).listFiles(head)).toEqual({ entries: [], complete: true });
    expect(calls).toHaveLength(3);
  });

  test("a query that may not be made is explained like a request", async () => {
    const errors = [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }];
    const { repository } = await loopback(() => ({ json: { data: { repository: null }, errors } }));
    const error = await createGitHubPlatform(repository)
      .earlierReview(pull)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: "forbidden" });
    expect(String(error)).toContain('"pull-requests: read"');
  });

  test("a query whose connection breaks is explained too", async () => {
    const { repository } = await loopback(() => "reset");
    const error = await createGitHubPlatform(repository)
      .earlierReview(pull)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "PlatformError", message: expect.stringContaining("can't be reached") });
  });
});

function afterFailure({ route, body }: Call, failure: Answer, stands: boolean): Answer {
  if (route.startsWith("GET")) return { json: { state: "open", head: { sha: head } } };
  if (route !== "POST /graphql") return failure;
  expect(body["query"]).toContain("reviewThreads");
  // The same words on an older commit are another comment.
  const older = threadNode({ id: "1", body: "many", originalCommit: { oid: "e".repeat(40) } });
  return { json: threadsAnswer("x", stands ? [older, threadNode({ id: "2", body: "many" })] : [older]) };
}

async function refused(status: number, json: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const { repository } = await loopback(({ route }) =>
    route.startsWith("GET") ? { json: { state: "open", head: { sha: head } } } : { status, json, headers },
  );
  return createGitHubPlatform(repository)
    .submitReview(pull, review)
    .catch((error: unknown) => error);
}

function commentAt(line: number): ReviewComment {
  return {
    path: "a.yaml",
    startLine: null,
    line,
    body: `comment ${line}`,
    fingerprints: [String(line).padStart(16, "0")],
  };
}

function checkWith(count: number): CheckRun {
  const annotations = lines(1, count).map((line): Annotation => {
    const place = { startLine: line, endLine: line, startColumn: null, endColumn: null };
    return { path: "a.yaml", ...place, severity: "error", title: "t", message: `m${line}`, details: null };
  });
  return { name: "kubesuggest", conclusion: "failure", title: "t", summary: "s", text: null, annotations };
}

function wire(line: number): Record<string, unknown> {
  const place = { start_line: line, end_line: line, start_column: null, end_column: null };
  return { path: "a.yaml", ...place, annotation_level: "failure", title: "t", message: `m${line}`, raw_details: null };
}

function annotationLines({ body }: Call): unknown[] {
  const { annotations = [] } = (body["output"] ?? {}) as { annotations?: { start_line: number }[] };
  return annotations.map(({ start_line }) => start_line);
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
