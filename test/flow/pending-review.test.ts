import { expect, test } from "vitest";
import { type StoredPull, takeId } from "../support/github/state.ts";
import { suggestionIn } from "../support/github/suggestions.ts";
import { runHere } from "../support/in-process.ts";
import { badDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const inputs = { "fail-on": "never" };

/** Starts a review as a person does on the website, without submitting it. */
function startReview(pull: StoredPull, author: string): void {
  const id = takeId(bench.github.state);
  pull.reviews.push({ id, author, commit: pull.head, body: "My own notes", state: "PENDING" });
}

function open(): StoredPull {
  return bench.github.open({ base: { "README.md": "Shop\n" }, head: { "web.yaml": badDeployment("web") } });
}

test("beside a pending review of the same account, the check run says everything and why there are no comments", async () => {
  const { github, token } = bench;
  const pull = open();
  startReview(pull, "github-actions[bot]");
  const { exitCode, errors, log, summary, outputs } = await runHere(github, pull, { token, inputs });

  expect([exitCode, errors]).toEqual([0, []]);
  expect(outputs["conclusion"]).toBe("success");
  expect(log).toContain("has a pending review on this pull request: submit or discard that review");
  expect(summary).toContain("Only here: the account of this run has a pending review on the pull request");
  expect(summary).toContain("+          securityContext:");
  expect(github.checkRuns.map(({ title }) => title)).toEqual(["2 warnings"]);
  expect(pull.comments).toEqual([]);
  expect(pull.reviews.map(({ state, body }) => [state, body])).toEqual([["PENDING", "My own notes"]]);

  pull.reviews.length = 0;
  await runHere(github, pull, { token, inputs });
  expect(pull.comments).toHaveLength(2);
  expect(github.checkRuns.map(({ title }) => title)).toEqual(["2 warnings, 2 suggestions"]);
});

test("earlier comments are kept right beside a pending review", async () => {
  const { github, token } = bench;
  const pull = open();
  await runHere(github, pull, { token, inputs });
  const before = github.suggestions(pull).length;
  for (const comment of github.suggestions(pull)) github.reply(pull, comment, "robin", "Later");
  startReview(pull, "github-actions[bot]");
  // With the suggestion for this container, it would have the key twice.
  const changed = badDeployment("web").replace(
    /(image: .*)/,
    "$1\n          securityContext:\n            readOnlyRootFilesystem: true",
  );
  github.push(pull, { "web.yaml": changed });
  const { log } = await runHere(github, pull, { token, inputs });
  expect(log).toContain("Earlier comments: 1 edited");
  expect(github.suggestions(pull)).toHaveLength(before - 1);
});

test("a person's token, which may have no check run either, leaves everything in the job summary", async () => {
  const { github } = bench;
  const token = github.addToken("personal", { contents: "read", pullRequests: "write", checks: "write" }, "robin");
  const pull = open();
  startReview(pull, "robin");
  const { exitCode, errors, log, summary } = await runHere(github, pull, { token, inputs });
  expect([exitCode, errors]).toEqual([0, []]);
  expect(log).toContain("All findings are in the job summary.");
  expect(summary).toContain("+          securityContext:");
  expect(log.match(/^::warning /gm)).toHaveLength(2);
});

test("the pending review of somebody else is in nobody's way", async () => {
  const { github, token } = bench;
  const pull = open();
  startReview(pull, "robin");
  await runHere(github, pull, { token, inputs });
  expect(pull.comments).toHaveLength(2);
});

test("a command in a thread that can't be answered says why", async () => {
  const { github, token } = bench;
  const pull = open();
  github.people.set("robin", "write");
  await runHere(github, pull, { token, inputs });
  startReview(pull, "github-actions[bot]");
  const thread = pull.comments.find(({ body }) => suggestionIn(body) !== null);
  const comment = {
    id: 5001,
    in_reply_to_id: thread?.id,
    body: "/kubesuggest explain",
    user: { login: "robin", type: "User" },
  };
  const payload = { action: "created", comment, pull_request: { number: pull.number, user: { login: pull.author } } };
  const answer = () => runHere(github, pull, { token, event: "pull_request_review_comment", payload });
  expect((await answer()).errors).toEqual([expect.stringContaining("has a pending review on this pull request")]);
  pull.reviews.pop();
  expect((await answer()).errors).toEqual([]);
  expect(pull.comments.filter(({ replyTo }) => replyTo !== null)).toHaveLength(1);
});
