import { describe, expect, test } from "vitest";
import { createGitHubPlatform } from "../../../src/platform/github/github-platform.ts";
import type { Platform, PullRequest } from "../../../src/platform/port.ts";
import type { Review } from "../../../src/review/review-plan.ts";
import { type Answer, loopback } from "./loopback.ts";
import { threadsAnswer } from "./thread-node.ts";

const head = "a".repeat(40);
const facts = { mergeBase: head, baseBranch: "main", draft: false, open: true, fork: false };
const pull: PullRequest = { number: 7, head, ...facts };
const review: Review = {
  body: "Summary",
  comments: [{ path: "a.yaml", startLine: null, line: 4, body: "one", fingerprints: ["0".repeat(16)] }],
};
const check = {
  name: "kubesuggest",
  conclusion: "success",
  title: "t",
  summary: "s",
  text: null,
  annotations: [],
} as const;

const secondary = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
const primary = "API rate limit exceeded for installation ID 1.";

function inSeconds(seconds: number): string {
  return String(Math.ceil(Date.now() / 1000) + seconds);
}

/** What GitHub answers to a request too many; made when it is asked, since some name a time of day. */
const limits: Readonly<Record<string, () => Answer>> = {
  "403 with retry-after": () => ({ status: 403, json: { message: secondary }, headers: { "retry-after": "3" } }),
  "429 with retry-after": () => ({ status: 429, json: { message: secondary }, headers: { "retry-after": "3" } }),
  "429 that names no limit": () => ({
    status: 429,
    json: { message: "Too many requests" },
    headers: { "retry-after": "3" },
  }),
  "429 with a date": () => ({
    status: 429,
    json: { message: "Too many requests" },
    headers: { "retry-after": new Date(Date.now() + 20_000).toUTCString() },
  }),
  "403 without a time": () => ({ status: 403, json: { message: secondary } }),
  "403 with a time of day": () => ({
    status: 403,
    json: { message: primary },
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(20) },
  }),
  "429 with a time of day": () => ({
    status: 429,
    json: { message: primary },
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(20) },
  }),
};

const tooLong: Readonly<Record<string, () => Answer>> = {
  "an hour by retry-after": () => ({ status: 403, json: { message: secondary }, headers: { "retry-after": "3600" } }),
  "an hour by a 429": () => ({ status: 429, json: { message: "Slow down" }, headers: { "retry-after": "3600" } }),
  "an hour by the time of day": () => ({
    status: 403,
    json: { message: primary },
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(3600) },
  }),
};

/** Requests of each kind: a read, a query, a write that people are told of, and one that they are not. */
const requests: Readonly<Record<string, readonly [route: string, ask: (platform: Platform) => Promise<unknown>]>> = {
  "a list": ["GET /repos/octo/app/git/trees/", (platform) => platform.listFiles(head)],
  "a query": ["POST /graphql", (platform) => platform.earlierReview(pull)],
  "a review": ["POST /repos/octo/app/pulls/7/reviews", (platform) => platform.submitReview(pull, review)],
  "a check run": ["POST /repos/octo/app/check-runs", (platform) => platform.publishCheck(head, check, 7)],
};

async function asking(
  name: string,
  answer: (times: number) => Answer | null,
): Promise<{ ask: () => Promise<unknown>; sent: () => number }> {
  const [limited, ask] = requests[name] ?? ["", async () => {}];
  let times = 0;
  const { repository } = await loopback(({ route }) => {
    if (route.startsWith(limited)) {
      times += 1;
      const refusal = answer(times);
      if (refusal !== null) return refusal;
    }
    if (route === "POST /graphql") return { json: threadsAnswer("x", []) };
    if (route.endsWith("/check-runs")) return { json: { check_runs: [], id: 5 } };
    return { json: { tree: [], truncated: false, state: "open", head: { sha: head } } };
  });
  return { ask: () => ask(createGitHubPlatform(repository)), sent: () => times };
}

describe.each(Object.keys(requests))("%s", (name) => {
  test.each(Object.keys(limits))("is sent again after %s, as late as GitHub says", async (kind) => {
    const { ask, sent } = await asking(name, (times) => (times === 1 ? (limits[kind]?.() ?? null) : null));
    await ask();
    expect(sent()).toBe(2);
  });

  test.each(Object.keys(tooLong))("is given up after %s, in a sentence that says so", async (kind) => {
    const { ask, sent } = await asking(name, () => tooLong[kind]?.() ?? null);
    await expect(ask()).rejects.toThrow(
      /could not .* because GitHub's rate limit was reached: run the job again later/,
    );
    expect(sent()).toBe(1);
  });

  test.each(["403 with retry-after", "429 that names no limit"])(
    "is not sent for ever where %s never ends",
    async (kind) => {
      const { ask, sent } = await asking(name, () => limits[kind]?.() ?? null);
      await expect(ask()).rejects.toThrow(/rate limit/);
      expect(sent()).toBeLessThanOrEqual(3);
    },
  );
});

test("all waiting of a run together is bounded", async () => {
  const { repository, calls } = await loopback(() => limits["403 without a time"]?.() ?? "reset");
  const platform = createGitHubPlatform(repository);
  for (const commit of ["a", "b", "c"]) {
    await expect(platform.listFiles(commit.repeat(40))).rejects.toThrow(/rate limit/);
  }
  // Ninety seconds are enough for one wait of sixty.
  expect(calls).toHaveLength(4);
});

test("a query that GraphQL refuses in words is sent again too", async () => {
  const refusal = { json: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] } };
  const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(20) };
  const { ask, sent } = await asking("a query", (times) => (times === 1 ? { ...refusal, headers: reset } : null));
  await ask();
  expect(sent()).toBe(2);
});
