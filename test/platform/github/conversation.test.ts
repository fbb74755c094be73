import { describe, expect, test } from "vitest";
import type { OwnThread } from "../../../src/platform/conversation.ts";
import { createConversation } from "../../../src/platform/github/conversation.ts";
import { type Answer, type Call, loopback } from "./loopback.ts";

const [head, other] = ["a".repeat(40), "b".repeat(40)];
const pull = { number: 7, head };
const thread: OwnThread = { id: 3_000_000_011, path: "a.yaml", lines: [1, 2], body: "", replies: [] };
const order = {
  files: [{ path: "a b.yaml", bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x0d, 0x0a]) }],
  headline: "Apply 1 safe fix",
  body: "Kubesuggest-Command: 9",
};

/** The pull request as GitHub tells of it. */
function pullData(sha: string, repo: object | null = { id: 1 }): Answer {
  return { json: { head: { sha, ref: "topic", repo }, base: { repo: { id: 1 } } } };
}

function refused(type: string, message: string): Answer {
  return {
    json: { data: { createCommitOnBranch: null }, errors: [{ type, message, path: ["createCommitOnBranch"] }] },
  };
}

const isQuery = ({ body }: Call, name: string): boolean => String(body["query"]).includes(name);

describe("mayWrite", () => {
  test.each([
    ["admin", true],
    ["write", true],
    ["read", false],
    ["none", false],
  ])("takes %s for %s", async (permission, may) => {
    const { repository, calls } = await loopback(() => ({ json: { permission, role_name: permission } }));
    expect(await createConversation(repository).mayWrite("robin")).toBe(may);
    expect(calls.map(({ route }) => route)).toEqual(["GET /repos/octo/app/collaborators/robin/permission"]);
  });

  test("asks about nobody whose name is none", async () => {
    const { repository, calls } = await loopback(() => ({ json: { permission: "admin" } }));
    for (const name of ["", "../robin", "a/b", "ro bin", "x".repeat(200), "robin[bot]"]) {
      expect(await createConversation(repository).mayWrite(name)).toBe(false);
    }
    expect(calls).toEqual([]);
  });

  test("says what it could not find out, and takes nobody for anybody", async () => {
    const { repository } = await loopback(() => ({ status: 404, json: { message: "Not Found" } }));
    expect(await createConversation(repository).mayWrite("robin")).toBe(false);
    const down = await loopback(() => ({ status: 403, json: { message: "Resource not accessible" } }));
    await expect(createConversation(down.repository).mayWrite("robin")).rejects.toThrow(
      /what the comment's author may do/,
    );
  });
});

describe("commit", () => {
  test("commits all bytes on top of the head that was read, to the branch of the pull request", async () => {
    const { repository, calls } = await loopback((call) =>
      isQuery(call, "CommitFixes")
        ? { json: { data: { createCommitOnBranch: { commit: { oid: other } } } } }
        : pullData(head),
    );
    expect(await createConversation(repository).commit(pull, order)).toEqual({ commit: other });
    expect(calls.at(-1)?.body["variables"]).toEqual({
      input: {
        branch: { repositoryNameWithOwner: "octo/app", branchName: "topic" },
        expectedHeadOid: head,
        message: { headline: "Apply 1 safe fix", body: "Kubesuggest-Command: 9" },
        fileChanges: { additions: [{ path: "a b.yaml", contents: "77u/DQo=" }] },
      },
    });
  });

  test.each([
    ["in another repository", pullData(head, { id: 2 })],
    ["in a repository that is gone", pullData(head, null)],
  ])("commits nothing where the branch is %s", async (_where, answer) => {
    const { repository, calls } = await loopback(() => answer);
    await expect(createConversation(repository).commit(pull, order)).rejects.toThrow(/another repository/);
    expect(calls).toHaveLength(1);
  });

  test("gives way to a push, before and while it commits", async () => {
    const before = await loopback(() => pullData(other));
    expect(await createConversation(before.repository).commit(pull, order)).toBe("head-moved");
    const stale = 'Expected branch to point to "b" but it did not. Pull and try again.';
    const during = await loopback((call, index) => {
      if (isQuery(call, "CommitFixes")) return refused("STALE_DATA", stale);
      if (isQuery(call, "Head")) return { json: { data: { repository: { object: commitBy("Sam's change", head) } } } };
      return pullData(index === 0 ? head : other);
    });
    expect(await createConversation(during.repository).commit(pull, order)).toBe("head-moved");
  });

  test.each<[string, string, string | { commit: string }]>([
    ["its own", "Apply 1 safe fix\n\nKubesuggest-Command: 9", { commit: other }],
    ["one for another order", "Apply 1 safe fix\n\nKubesuggest-Command: 8", "head-moved"],
  ])("takes the commit that it finds after a lost answer for %s", async (_whose, message, result) => {
    const { repository, calls } = await loopback((call, index) => {
      if (isQuery(call, "CommitFixes")) return "reset";
      if (isQuery(call, "Head")) return { json: { data: { repository: { object: commitBy(message, head) } } } };
      return pullData(index === 0 ? head : other);
    });
    expect(await createConversation(repository).commit(pull, order)).toEqual(result);
    expect(calls.filter((call) => isQuery(call, "CommitFixes"))).toHaveLength(1);
  });

  test("says in GitHub's words why it may not commit to a branch", async () => {
    const { repository } = await loopback((call) =>
      isQuery(call, "CommitFixes")
        ? refused("UNPROCESSABLE", "Changes must be made through\na merge queue")
        : pullData(head),
    );
    await expect(createConversation(repository).commit(pull, order)).rejects.toThrow(
      "GitHub refused to commit the fixes: Changes must be made through a merge queue",
    );
  });

  test("names the permission that is missing", async () => {
    const { repository } = await loopback((call) =>
      isQuery(call, "CommitFixes") ? refused("FORBIDDEN", "Resource not accessible by integration") : pullData(head),
    );
    await expect(createConversation(repository).commit(pull, order)).rejects.toThrow(/contents: write/);
  });

  test("does not send more than GitHub takes", async () => {
    const { repository, calls } = await loopback(() => pullData(head));
    const files = [{ path: "a.yaml", bytes: new Uint8Array(21_000_000) }];
    await expect(createConversation(repository).commit(pull, { ...order, files })).rejects.toThrow(/too large/);
    expect(calls).toEqual([]);
  });
});

describe("reply", () => {
  test.each([true, false])("posts once after a lost answer, when the first try arrived: %s", async (arrived) => {
    let posts = 0;
    const { repository } = await loopback((call) => {
      if (!call.route.startsWith("POST /repos")) return { json: threads(arrived ? ["Answer"] : []) };
      posts += 1;
      return posts === 1 ? "reset" : { status: 201, json: {} };
    });
    await createConversation(repository).reply(pull, thread, "Answer");
    expect(posts).toBe(arrived ? 1 : 2);
  });
});

function commitBy(message: string, parent: string): object {
  return { message, parents: { nodes: [{ oid: parent }] } };
}

/** An answer to the query for our thread, with these replies of our own. */
function threads(replies: readonly string[]): unknown {
  const word = (id: number, body: string) => ({
    fullDatabaseId: String(id),
    body,
    viewerDidAuthor: true,
    author: null,
  });
  const nodes = [word(thread.id, "Opening"), ...replies.map((body, index) => word(thread.id + 1 + index, body))];
  const one = { path: "a.yaml", isOutdated: false, line: 2, startLine: 1, diffSide: "RIGHT", comments: { nodes } };
  const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [one] };
  return { data: { viewer: { login: "x[bot]" }, repository: { pullRequest: { reviewThreads } } } };
}
