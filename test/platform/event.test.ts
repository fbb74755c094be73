import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readContext, readEvent } from "../../src/platform/runner/event.ts";

interface Example {
  readonly name: string;
  readonly examples: readonly Record<string, { readonly number?: number; readonly head_sha?: string }>[];
}

const all = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@octokit/webhooks-examples"), "utf8"),
) as Example[];

const directory = mkdtempSync(path.join(tmpdir(), "kubesuggest-event-"));
afterAll(() => rmSync(directory, { recursive: true }));
let files = 0;

describe("readEvent", () => {
  test.each(["pull_request", "pull_request_target"])("%s gives the number of each example's pull request", (name) => {
    const { examples } = all.find((example) => example.name === "pull_request") as Example;
    expect(examples.length).toBeGreaterThan(10);
    for (const payload of examples) {
      const event = readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: written(payload) }, null);
      expect(event).toEqual({ kind: "pull-request", number: payload["pull_request"]?.number });
    }
  });

  test("merge_group gives the head of the group", () => {
    const { examples } = all.find((example) => example.name === "merge_group") as Example;
    for (const payload of examples) {
      const event = readEvent({ GITHUB_EVENT_NAME: "merge_group", GITHUB_EVENT_PATH: written(payload) }, null);
      expect(event).toEqual({ kind: "merge-group", head: payload["merge_group"]?.head_sha });
    }
  });

  test("workflow_run gives the head commit, and reads nothing else of the other run", () => {
    const head = "a".repeat(40);
    const run = {
      head_sha: head,
      head_branch: "fix",
      head_repository: { id: 7, owner: { login: "sam" } },
      pull_requests: [{ number: 99 }],
    };
    const env = { GITHUB_EVENT_NAME: "workflow_run", GITHUB_EVENT_PATH: written({ workflow_run: run }) };
    expect(readEvent(env, null)).toEqual({
      kind: "workflow-run",
      head: { commit: head, branch: "fix", owner: "sam", repository: 7 },
    });
  });

  test("issues gives a commit to scan only where a person ticked a box of a tracking issue", () => {
    const tracking = "\n<!-- kubesuggest:tracking {} -->";
    const ticked = "- [x] <!-- kubesuggest:ask kubesuggest/fix-a-rule -->Fix a-rule";
    const read = (payload: object): string => {
      const place = { GITHUB_SHA: "a".repeat(40), GITHUB_REF: "refs/heads/main" };
      return readEvent({ GITHUB_EVENT_NAME: "issues", GITHUB_EVENT_PATH: written(payload), ...place }, null).kind;
    };
    const edit = { action: "edited", issue: { body: ticked + tracking }, sender: { type: "User" } };
    expect(read(edit)).toBe("scan");
    expect(read({ ...edit, action: "opened" })).toBe("nothing");
    expect(read({ ...edit, sender: { type: "Bot" } })).toBe("nothing");
    expect(read({ ...edit, issue: { body: ticked } })).toBe("nothing");
    expect(read({ ...edit, issue: { body: ticked.replace("x", " ") + tracking } })).toBe("nothing");
    const { examples } = all.find((example) => example.name === "issues") as Example;
    expect(examples.length).toBeGreaterThan(3);
    for (const payload of examples) expect(read(payload)).toBe("nothing");
  });

  test("a number given as input wins over the event", () => {
    expect(readEvent({ GITHUB_EVENT_NAME: "workflow_dispatch" }, 12)).toEqual({ kind: "pull-request", number: 12 });
  });

  test.each(["schedule", "push", "workflow_dispatch", "repository_dispatch"])("%s gives the commit to scan", (name) => {
    const env = { GITHUB_EVENT_NAME: name, GITHUB_SHA: "a".repeat(40), GITHUB_REF: "refs/heads/main" };
    expect(readEvent(env, null)).toEqual({ kind: "scan", commit: "a".repeat(40), ref: "refs/heads/main" });
    for (const wrong of [{ GITHUB_SHA: "HEAD" }, { GITHUB_REF: "main" }, { GITHUB_REF: "refs/pull/1/merge" }]) {
      expect(() => readEvent({ ...env, ...wrong }, null)).toThrow("GITHUB_SHA and GITHUB_REF");
    }
  });

  test.each([
    ["workflow_dispatch", "{}", /GITHUB_SHA/],
    ["release", "{}", /"release".*pull_request_target/],
    ["pull_request", "{ broken", /it is not JSON/],
    ["pull_request", '{"pull_request": {"number": "7"}}', /names no pull request/],
    ["pull_request", "null", /names no pull request/],
    ["workflow_run", '{"workflow_run": {"head_sha": "--upload-pack=x", "head_branch": "b"}}', /which commit/],
    ["workflow_run", '{"workflow_run": null}', /which commit/],
    ["merge_group", '{"merge_group": {"head_sha": "x\\n::error::"}}', /no head commit/],
  ])("%s with %s is refused in one sentence", (name, payload, sentence) => {
    const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: written(payload) };
    expect(() => readEvent(env, null)).toThrow(
      expect.objectContaining({ name: "PlatformError", message: expect.stringMatching(sentence) }),
    );
  });

  test("an event file that is not there is refused", () => {
    const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: "/nonexistent" };
    expect(() => readEvent(env, null)).toThrow("ENOENT");
  });
});

describe("readContext", () => {
  test("addresses of GitHub Enterprise come from the environment", () => {
    const env = {
      GITHUB_REPOSITORY: "o/r",
      GITHUB_API_URL: "https://ghe.example/api/v3/",
      GITHUB_GRAPHQL_URL: "https://ghe.example/api/graphql",
      GITHUB_SERVER_URL: "https://ghe.example",
    };
    expect(readContext(env)).toMatchObject({
      apiUrl: "https://ghe.example/api/v3",
      graphqlUrl: "https://ghe.example/api/graphql",
      serverUrl: "https://ghe.example",
      owner: "o",
      repo: "r",
    });
  });

  test.each(["", "o", "o/r/x", "o/../x", "o/r\n"])("a repository called %j is refused", (name) => {
    expect(() => readContext({ GITHUB_REPOSITORY: name })).toThrow("owner/name");
  });
});

function written(payload: unknown): string {
  files += 1;
  const file = path.join(directory, `event-${files}.json`);
  writeFileSync(file, typeof payload === "string" ? payload : JSON.stringify(payload));
  return file;
}
