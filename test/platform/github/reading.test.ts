import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createGitHubPlatform } from "../../../src/platform/github/github-platform.ts";
import type { PullRequest, TreeEntry } from "../../../src/platform/port.ts";
import { type Call, loopback } from "./loopback.ts";
import { threadNode, threadsAnswer } from "./thread-node.ts";

const head = "a".repeat(40);
const base = "b".repeat(40);
const fork = "c".repeat(40);
const pull: PullRequest = {
  number: 7,
  head,
  mergeBase: fork,
  baseBranch: "main",
  draft: false,
  open: true,
  fork: false,
};

describe("pullRequest", () => {
  test("reads the head, the merge base and where the head lives", async () => {
    const { repository, calls } = await loopback(({ route }) =>
      route.includes("/compare/")
        ? { json: { merge_base_commit: { sha: fork } } }
        : {
            json: {
              state: "open",
              draft: true,
              head: { sha: head, repo: null },
              base: { sha: base, ref: "main", repo: { id: 1 } },
            },
          },
    );
    expect(await createGitHubPlatform(repository).pullRequest(7)).toEqual({ ...pull, draft: true, fork: true });
    expect(calls.map(({ route }) => route)).toEqual([
      "GET /repos/octo/app/pulls/7",
      `GET /repos/octo/app/compare/${base}...${head}`,
    ]);
  });
});

test("branches without a commit in common are said to be so, and no permission is blamed", async () => {
  const { repository } = await loopback(({ route }) => {
    if (route.endsWith("/pulls/7")) {
      const repo = { id: 1 };
      return { json: { state: "open", head: { sha: head, repo }, base: { sha: head, ref: "main", repo } } };
    }
    return { status: 404, json: { message: "No common ancestor between main and sam:orphan." } };
  });
  const reading = createGitHubPlatform(repository).pullRequest(7);
  await expect(reading).rejects.toThrow(/no commit in common with its base.*rebase it/);
});

describe("changedFiles", () => {
  test("reads every page and keeps renames and withheld patches apart", async () => {
    const page = Array.from({ length: 100 }, (_, index) => file(`f${index}.yaml`, "modified"));
    const last = [
      { ...file("new.yaml", "renamed"), previous_filename: "old.yaml", changes: 0, patch: undefined },
      { ...file("large.json", "modified"), patch: undefined },
      file("mode.sh", "changed"),
    ];
    const { repository, calls } = await loopback(({ query }) => ({ json: query.get("page") === "1" ? page : last }));
    const changes = await createGitHubPlatform(repository).changedFiles(pull);
    expect(calls.map(({ query }) => query.toString())).toEqual(["per_page=100&page=1", "per_page=100&page=2"]);
    expect(changes).toHaveLength(103);
    expect(changes.slice(100)).toEqual([
      { path: "new.yaml", previousPath: "old.yaml", status: "renamed", patch: "" },
      { path: "large.json", previousPath: null, status: "modified", patch: null },
      { path: "mode.sh", previousPath: null, status: "modified", patch: "@@ -1 +1 @@" },
    ]);
  });
});

describe("listFiles", () => {
  test("asks once for a commit and tells links and submodules from files", async () => {
    const tree = [
      { path: "a", mode: "040000", type: "tree", sha: base },
      { path: "a/b.yaml", mode: "100644", type: "blob", sha: head, size: 3 },
      { path: "link", mode: "120000", type: "blob", sha: head, size: 1 },
      { path: "sub", mode: "160000", type: "commit", sha: head },
    ];
    const { repository, calls } = await loopback(() => ({ json: { tree, truncated: false } }));
    const platform = createGitHubPlatform(repository);
    const { entries, complete } = await platform.listFiles(head);
    await platform.listFiles(head);
    expect(calls).toHaveLength(1);
    expect(complete).toBe(true);
    expect(entries.map(({ path, type, size }) => [path, type, size])).toEqual([
      ["a/b.yaml", "file", 3],
      ["link", "symlink", 1],
      ["sub", "submodule", null],
    ]);
  });

  test("walks the parts of a tree that GitHub cuts", async () => {
    const part = "d".repeat(40);
    const { repository } = await loopback(({ route, query }) => {
      if (route.endsWith(part)) return { json: { tree: [row("deep.yaml", "blob")], truncated: false } };
      const tree = [row("top.yaml", "blob"), row("dir", "tree", part)];
      return { json: { tree, truncated: query.get("recursive") === "1" } };
    });
    const { entries, complete } = await createGitHubPlatform(repository).listFiles(head);
    expect(complete).toBe(true);
    expect(entries.map(({ path }) => path)).toEqual(["top.yaml", "dir/deep.yaml"]);
  });

  test("says that a list is not complete rather than asking without end", async () => {
    const { repository, calls } = await loopback(() => ({
      json: { tree: [row("one", "tree"), row("two", "tree")], truncated: true },
    }));
    expect((await createGitHubPlatform(repository).listFiles(head)).complete).toBe(false);
    expect(calls.length).toBeLessThanOrEqual(60);
  });
});

describe("readFiles", () => {
  test("gives exact bytes: what GraphQL changes is read again one by one", async () => {
    const plain = Buffer.from("kind: Pod\r\nname: ü\n");
    const marked = Buffer.from("\ufeffkind: Pod\n");
    const latin = Buffer.from("name: \xfc\n", "latin1");
    const wide = Buffer.from("\ufeffkind: Pod\n", "utf16le");
    const { repository, calls } = await loopback((call) => {
      const single = [marked, latin, wide].find((bytes) => call.route.endsWith(oidOf(bytes)));
      if (single) return { json: { content: single.toString("base64"), encoding: "base64" } };
      return blobs(
        call,
        new Map([
          [oidOf(plain), { isBinary: false, text: plain.toString() }],
          [oidOf(marked), { isBinary: false, text: "kind: Pod\n" }],
          [oidOf(latin), { isBinary: false, text: "name: ü\n" }],
          [oidOf(wide), { isBinary: true, text: null }],
        ]),
      );
    });
    const platform = createGitHubPlatform(repository);
    const wanted = [entry("a", plain), entry("b", marked), entry("c", latin), entry("copy", plain), entry("w", wide)];
    const contents = await platform.readFiles(head, wanted);
    expect(bytesOf(contents.get("a"))).toEqual(plain);
    expect(bytesOf(contents.get("copy"))).toEqual(plain);
    expect(bytesOf(contents.get("b"))).toEqual(marked);
    expect(bytesOf(contents.get("c"))).toEqual(latin);
    expect(bytesOf(contents.get("w"))).toEqual(wide);
    expect(calls).toHaveLength(4);
    await platform.readFiles(base, wanted);
    expect(calls).toHaveLength(4);
  });

  test("asks for a hundred files in one query, and never for links", async () => {
    const files = Array.from({ length: 250 }, (_, index) => Buffer.from(`n: ${index}\n`));
    const { repository, calls } = await loopback((call) =>
      blobs(call, new Map(files.map((bytes) => [oidOf(bytes), { isBinary: false, text: bytes.toString() }]))),
    );
    const link: TreeEntry = { path: "link", type: "symlink", size: 4, oid: head };
    const wanted = [...files.map((bytes, index) => entry(`f${index}`, bytes)), link];
    const contents = await createGitHubPlatform(repository).readFiles(head, wanted);
    expect(calls).toHaveLength(3);
    expect(contents.size).toBe(251);
    expect(contents.get("link")).toEqual({ missing: "a symbolic link, which is not followed" });
  });

  test("reads where links lead, and no text that is too long for a path", async () => {
    const files = [Buffer.from("../real.yaml"), Buffer.from("x".repeat(5000))];
    const { repository, calls } = await loopback((call) =>
      blobs(call, new Map(files.map((bytes) => [oidOf(bytes), { isBinary: false, text: bytes.toString() }]))),
    );
    const links = files.map((bytes, index): TreeEntry => ({ ...entry(`f${index}`, bytes), type: "symlink" }));
    const texts = await createGitHubPlatform(repository).readLinks(head, [...links, entry("file", Buffer.from("a"))]);
    expect([...texts]).toEqual([["f0", "../real.yaml"]]);
    expect(calls).toHaveLength(1);
  });

  test("an object that GitHub does not have is missing, and an id that is none is never sent", async () => {
    const { repository, calls } = await loopback((call) => blobs(call, new Map()));
    const odd: TreeEntry = { path: "odd", type: "file", size: 1, oid: '") { id } evil: object(oid: "' };
    const contents = await createGitHubPlatform(repository).readFiles(head, [entry("gone", Buffer.from("x")), odd]);
    expect(contents.get("gone")).toEqual({ missing: "GitHub does not have it" });
    expect(contents.get("odd")).toEqual({ missing: "GitHub does not have it" });
    expect(JSON.stringify(calls)).not.toContain("evil");
  });
});

describe("earlierReview", () => {
  test("reads all pages and believes only what this account wrote", async () => {
    const { repository, calls } = await loopback(({ body }) => {
      const { cursor: after, first } = body["variables"] as { cursor: string | null; first: boolean };
      expect(first).toBe(after === null);
      const page = [
        threadNode({ id: "1" }),
        threadNode({ id: "2", viewerDidAuthor: false, author: { __typename: "Bot", login: "github-actions" } }),
        threadNode({ id: "3", viewerDidAuthor: false, author: { __typename: "User", login: "github-actions" } }),
        threadNode({ id: "0" }, { comments: { totalCount: 0, nodes: [] } }),
      ];
      const nodes = after === null ? page : [threadNode({ id: "4", viewerDidAuthor: false })];
      const pageInfo = { hasNextPage: after === null, endCursor: after === null ? "cursor" : null };
      return { json: threadsAnswer("github-actions[bot]", [], { reviewThreads: { pageInfo, nodes } }) };
    });
    const { comments } = await createGitHubPlatform(repository).earlierReview(pull);
    expect(calls).toHaveLength(2);
    expect(comments.map(({ id, own }) => [id, own])).toEqual([
      ["1", true],
      ["2", true],
      ["3", false],
      ["4", false],
    ]);
  });

  test("says that it can't use an answer without what it asked for", async () => {
    const { repository, calls } = await loopback(() => ({ json: threadsAnswer("x", [{}]) }));
    await expect(createGitHubPlatform(repository).earlierReview(pull)).rejects.toThrow(
      /^GitHub's answer can't be used .* \(it does not contain what was asked for\): run the job again\.$/,
    );
    expect(calls).toHaveLength(3);
  });

  const bot = { __typename: "Bot", login: "github-actions" };
  const sam = { __typename: "User", login: "sam" };
  test.each([
    ["nobody has touched", {}, {}, 1, {}],
    ["somebody answered", {}, {}, 2, { touched: true }],
    ["somebody reacted to", { reactions: { totalCount: 1 } }, {}, 1, { touched: true }],
    ["somebody else edited", { editor: sam }, {}, 1, { touched: true }],
    ["we edited", { editor: bot }, {}, 1, { touched: false }],
    ["is hidden", { isMinimized: true }, {}, 1, { minimized: true }],
    ["a person resolved", {}, { isResolved: true, resolvedBy: { login: "sam" } }, 1, { resolved: "other" }],
    ["an App resolved", {}, { isResolved: true }, 1, { resolved: "self" }],
    ["stands on several lines", {}, { startLine: 1 }, 1, { startLine: 1, line: 3 }],
    ["is outdated", {}, { startLine: 1, isOutdated: true }, 1, { startLine: null, line: null }],
    ["stands on the base's side", {}, { diffSide: "LEFT" }, 1, { line: null }],
    ["was made on a commit that is gone", { originalCommit: null }, {}, 1, { commit: null }],
  ] as const)("knows a comment that %s", async (_name, comment, thread, total, expected) => {
    const nodes = [threadNode({ id: "1", ...comment }, thread, total)];
    const { repository } = await loopback(() => ({ json: threadsAnswer("github-actions[bot]", nodes) }));
    const { comments } = await createGitHubPlatform(repository).earlierReview(pull);
    const untouched = { minimized: false, resolved: "no", touched: false, startLine: null, line: 3, commit: head };
    expect(comments).toMatchObject([{ id: "1", thread: "thread of 1", own: true, ...untouched, ...expected }]);
  });

  test("reads the head, the state and the texts of reviews of this moment", async () => {
    const review = (id: string, author: unknown): object => {
      return { id, body: `text ${id}`, createdAt: "2026-11-23T00:00:00Z", viewerDidAuthor: false, author };
    };
    const pageInfo = { hasPreviousPage: false, startCursor: null };
    const reviews = { pageInfo, nodes: [review("r1", bot), null, review("r2", sam), review("r3", null)] };
    const { repository } = await loopback(() => {
      return {
        json: threadsAnswer("github-actions[bot]", [], { reviews, state: "MERGED", headRefOid: "b".repeat(40) }),
      };
    });
    const earlier = await createGitHubPlatform(repository).earlierReview(pull);
    expect(earlier).toMatchObject({ head: "b".repeat(40), open: false });
    expect(earlier.summaries.map(({ id, own, body }) => [id, own, body])).toEqual([
      ["r1", true, "text r1"],
      ["r2", false, "text r2"],
      ["r3", false, "text r3"],
    ]);
  });
});

function file(filename: string, status: string): Record<string, unknown> {
  return { filename, status, changes: 1, patch: "@@ -1 +1 @@" };
}

function row(path: string, type: string, sha = head): Record<string, unknown> {
  return { path, type, sha, mode: type === "tree" ? "040000" : "100644" };
}

function oidOf(bytes: Buffer): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function entry(path: string, bytes: Buffer): TreeEntry {
  return { path, type: "file", size: bytes.length, oid: oidOf(bytes) };
}

function bytesOf(content: { bytes: Uint8Array } | { missing: string } | undefined): Buffer | null {
  return content && "bytes" in content ? Buffer.from(content.bytes) : null;
}

function blobs(call: Call, known: ReadonlyMap<string, unknown>): { json: unknown } {
  const fields = String(call.body["query"]).matchAll(/(b\d+): object\(oid: "([0-9a-f]+)"\)/g);
  const repository = Object.fromEntries([...fields].map(([, alias, oid]) => [alias, known.get(oid ?? "") ?? null]));
  return { json: { data: { repository } } };
}
