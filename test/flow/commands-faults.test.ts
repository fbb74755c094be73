import { beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../support/github/server.ts";
import { botLogin } from "../support/github/stand-in.ts";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { hasTurn } from "../support/lane.ts";
import { badDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const files = { base: { "README.md": "Shop\n" }, head: { "web.yaml": badDeployment("web") } };
/** The worst of all: it had its effect, and nobody heard of it. */
const fault: Fault = { kind: "drop", when: "after" };

let token = "";
let said = { path: "", line: 0, body: "" };

beforeEach(async () => {
  const { github } = bench;
  token = github.addToken("commands", { contents: "write", pullRequests: "write", checks: "write" });
  github.people.set("robin", "write");
  const pull = github.open(files);
  await runHere(github, pull, { token });
  const [comment] = pull.comments;
  if (comment === undefined) throw new Error("The review made no comment.");
  said = { path: comment.path, line: comment.originalLine, body: comment.body };
});

/** A pull request as a review leaves it. */
function open(): StoredPull {
  const pull = bench.github.open(files);
  bench.github.comment(pull, { author: botLogin, ...said });
  return pull;
}

function give(command: string, pull: StoredPull, place: "thread" | "below"): Promise<Outcome> {
  const comment = { id: 7001, body: command, user: { login: "robin", type: "User" } };
  const subject = { number: pull.number, user: { login: "sam" } };
  const [event, payload] =
    place === "thread"
      ? [
          "pull_request_review_comment",
          { comment: { ...comment, in_reply_to_id: pull.comments[0]?.id }, pull_request: subject },
        ]
      : ["issue_comment", { comment, issue: { ...subject, pull_request: {} } }];
  return runHere(bench.github, pull, { token, event, payload: { action: "created", ...payload } });
}

const answersTo = (pull: StoredPull): readonly { readonly author: string }[] =>
  [...pull.comments.slice(1), ...pull.remarks].filter(({ author }) => author === botLogin);

/** Carries a command out with one request of it going wrong, for each request in turn, and then once more. */
async function withEachFault(
  command: string,
  place: "thread" | "below",
  check: (pull: StoredPull) => void,
): Promise<void> {
  const { github } = bench;
  const clean = github.requests.length;
  await give(command, open(), place);
  const requests = github.requests.slice(clean);
  const count = requests.findIndex(({ method, path }) => method === "POST" && path.endsWith("/comments")) + 1;
  expect(count).toBeGreaterThan(5);
  for (let at = 0; at < count; at += 1) {
    if (!hasTurn(place === "thread" ? 0 : 1, 2, at)) continue;
    const pull = open();
    const from = github.requests.length;
    github.inject(({ index }) => (index === from + at ? fault : null));
    const first = await give(command, pull, place);
    github.inject(null);
    if (answersTo(pull).length === 0) expect(first.exitCode, `fault at ${at}`).toBe(1);
    await give(command, pull, place);
    expect(answersTo(pull), `fault at ${at}`).toHaveLength(1);
    check(pull);
  }
}

describe("after the loss of any one answer", () => {
  test("ignore ends in one answer", { tags: "long" }, async () => {
    await withEachFault("/kubesuggest ignore as agreed", "thread", (pull) => {
      expect(pull.comments.at(-1)?.body).toContain("```suggestion");
    });
  });

  test("fix ends in one commit and one answer", { tags: "long" }, async () => {
    await withEachFault("/kubesuggest fix", "below", (pull) => {
      const { store } = bench.github;
      expect(store.ask("rev-list", "--count", `${pull.base}..${pull.head}`)).toBe("2");
      expect(store.git(["show", `${pull.head}:web.yaml`]).toString()).toContain("allowPrivilegeEscalation: false");
    });
  });
});
