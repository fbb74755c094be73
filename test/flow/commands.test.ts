import { describe, expect, test } from "vitest";
import type { StoredComment, StoredPull } from "../support/github/state.ts";
import { suggestionIn } from "../support/github/suggestions.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { reviewOf } from "../support/pull-request-job.ts";
import { badDeployment, riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const base = { "README.md": "Shop\n" };
const head = { "web.yaml": badDeployment("web") };
const bot = "github-actions[bot]";
/** As on github.com, where what a job may write to is for the workflow to say. */
const rights = { contents: "write", pullRequests: "write", checks: "write" } as const;

/** A pull request that was reviewed, with the people who may write to the repository. */
async function reviewed(files: Readonly<Record<string, string>> = head): Promise<{ pull: StoredPull; token: string }> {
  const { github } = bench;
  const token = github.addToken("commands", rights);
  for (const login of ["robin", "ada"]) github.people.set(login, "write");
  github.people.set("mallory", "read");
  const pull = github.open({ base, head: files });
  await runHere(github, pull, { token });
  return { pull, token };
}

interface TargetOutcome {
  readonly who?: string;
  readonly type?: string;
  readonly id?: number;
  readonly action?: string;
}

/** The thread of the review's comment that holds a suggestion. */
function threadOf(pull: StoredPull): StoredComment {
  const thread = pull.comments.find(({ body, replyTo }) => replyTo === null && suggestionIn(body) !== null);
  if (thread === undefined) throw new Error("The review made no suggestion.");
  return thread;
}

interface Event {
  readonly event: string;
  readonly payload: unknown;
}

function threadEvent(pull: StoredPull, body: string, said: TargetOutcome & { thread?: number } = {}): Event {
  const { who = "robin", type = "User", id = 5001, action = "created", thread = threadOf(pull).id } = said;
  const comment = { id, in_reply_to_id: thread, body, user: { login: who, type }, author_association: "OWNER" };
  const payload = { action, comment, pull_request: { number: pull.number, user: { login: pull.author } } };
  return { event: "pull_request_review_comment", payload };
}

function belowEvent(pull: StoredPull, body: string, said: TargetOutcome = {}): Event {
  const { who = "robin", type = "User", id = 6001, action = "created" } = said;
  const comment = { id, body, user: { login: who, type }, author_association: "OWNER" };
  const issue = { number: pull.number, user: { login: pull.author }, pull_request: { url: "https://x.test" } };
  return { event: "issue_comment", payload: { action, comment, issue } };
}

function inThread(
  pull: StoredPull,
  token: string,
  body: string,
  said: TargetOutcome & { thread?: number } = {},
): Promise<Outcome> {
  return runHere(bench.github, pull, { token, ...threadEvent(pull, body, said) });
}

function below(pull: StoredPull, token: string, body: string, said: TargetOutcome = {}): Promise<Outcome> {
  return runHere(bench.github, pull, { token, ...belowEvent(pull, body, said) });
}

function answersIn(pull: StoredPull): readonly StoredComment[] {
  return pull.comments.filter(({ author, replyTo }) => replyTo !== null && author === bot);
}

describe("ignore", () => {
  test("suggests the comment in the thread; accepted, the finding is ignored and nothing else has changed", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed({ "web.yaml": riskyDeployment("web") });
    const said = threadEvent(pull, "/kubesuggest ignore `sudo` is \u202eneeded for ping @octocat");
    const step = await reviewOf(github, pull, token, said);

    expect(step.exitCode).toBe(0);
    const [answer] = answersIn(pull);
    expect(answer?.replyTo).toBe(threadOf(pull).id);
    expect(answer?.body).not.toContain("\u202e");
    const before = github.read(pull, "web.yaml").toString();
    github.accept(pull, answer as StoredComment);
    const after = github.read(pull, "web.yaml").toString();
    expect(after).toMatch(/^ *# kubesuggest: ignore\[[a-z, -]+\] 'sudo' is needed for ping @octocat$/m);
    expect(after.replace(/^ *# kubesuggest: .*\n/gm, "")).toBe(before);
    const again = await runHere(github, pull, { token, inputs: { "fail-on": "info" } });
    expect(again.outputs["findings"]).toBe("0");
    expect(again.summary).toMatch(/findings? (?:is|are) ignored by/);
  });

  test("asks for a reason where there is none", async () => {
    const { pull, token } = await reviewed();
    await inThread(pull, token, "/kubesuggest ignore");
    expect(answersIn(pull).map(({ body }) => body)).toEqual([expect.stringMatching(/^Please give a reason\./)]);
  });

  test("gives the line to paste where the thread is outdated", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    const { line } = github.placeOf(pull, threadOf(pull)) as { line: number };
    const lines = badDeployment("web").split("\n");
    github.push(pull, { "web.yaml": lines.with(line - 1, `${lines[line - 1]} # x`).join("\n") });
    await inThread(pull, token, "/kubesuggest ignore as agreed");

    const [answer] = answersIn(pull);
    expect(suggestionIn(answer?.body ?? "")).toBeNull();
    expect(answer?.body).toMatch(
      /lines of this thread have changed[^]*\n {2,}# kubesuggest: ignore\[[a-z, -]+\] as agreed\n/,
    );
  });

  test("answers one comment once, however often its event comes", async () => {
    const { pull, token } = await reviewed();
    await inThread(pull, token, "/kubesuggest ignore as agreed");
    await inThread(pull, token, "/kubesuggest ignore as agreed");
    expect(answersIn(pull)).toHaveLength(1);
    await inThread(pull, token, "/kubesuggest ignore as agreed", { id: 5002 });
    expect(answersIn(pull)).toHaveLength(2);
  });
});

test("a thread on a fork's pull request, where the token may only read, gets no answer and no red run", async () => {
  const { github, token } = bench;
  const pull = github.open({ base, head, fork: true });
  github.people.set("robin", "write");
  await runHere(github, pull, { token });
  const reader = github.addToken("reader", { contents: "read", pullRequests: "read", checks: "read" });
  const { exitCode, log } = await inThread(pull, reader, "/kubesuggest explain");
  expect(exitCode).toBe(0);
  expect(log).toMatch(/^::notice [^\n]*forks/m);
  expect(answersIn(pull)).toEqual([]);
});

describe("explain", () => {
  test("tells about the rules of a thread, to the author of the pull request too", async () => {
    const { pull, token } = await reviewed();
    await inThread(pull, token, "/kubesuggest explain", { who: "sam" });
    expect(answersIn(pull)[0]?.body).toMatch(/docs\/rules\/privilege-escalation-allowed\.md/);
  });

  test("tells below the pull request about the rule that is named", async () => {
    const { pull, token } = await reviewed();
    await below(pull, token, "/kubesuggest explain pods-not-spread");
    expect(pull.remarks.map(({ body }) => body)).toEqual([expect.stringMatching(/docs\/rules\/pods-not-spread\.md/)]);
  });
});

describe("help, review, pause and resume", () => {
  test("help lists the commands, in a thread and below the pull request", async () => {
    const { pull, token } = await reviewed();
    await inThread(pull, token, "/kubesuggest help");
    await below(pull, token, "/kubesuggest help");
    const expected = expect.stringMatching(/^Write a command[^]*kubesuggest pause/);
    expect([...answersIn(pull), ...pull.remarks].map(({ body }) => body)).toEqual([expected, expected]);
  });

  test("review looks at the pull request again and says so", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    github.push(pull, { "api.yaml": badDeployment("api") });
    await below(pull, token, "/kubesuggest review");
    expect(pull.comments.map(({ path }) => path)).toContain("api.yaml");
    expect(github.checkRuns.at(-1)?.commit).toBe(pull.head);
    expect(pull.remarks.map(({ body }) => body)).toEqual([
      expect.stringContaining(`Reviewed again at \`${pull.head.slice(0, 7)}\``),
    ]);
  });

  test("pause stops comments but not the check; resume makes up for them", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    const before = pull.comments.length;
    await below(pull, token, "/kubesuggest pause");
    github.push(pull, { "api.yaml": badDeployment("api") });
    const paused = await runHere(github, pull, { token, inputs: { "fail-on": "info" } });
    expect(paused.exitCode).toBe(1);
    expect(pull.comments).toHaveLength(before);
    expect(github.checkRuns.at(-1)).toMatchObject({ commit: pull.head, conclusion: "failure" });
    expect(github.checkRuns.at(-1)?.summary).toContain("Comments are paused on this pull request");

    await below(pull, token, "/kubesuggest resume", { id: 6002 });
    expect(pull.comments.length).toBeGreaterThan(before);
    expect(github.checkRuns.at(-1)?.summary).not.toContain("paused");
  });

  test.each([99, 100, 101, 350])("pause holds, and is answered once, after %i further comments", async (count) => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    await below(pull, token, "/kubesuggest pause");
    const more = Array.from({ length: count }, (_, id) => ({ id: 8000 + id, author: "robin", body: `Remark ${id}` }));
    pull.remarks.push(...more);
    github.push(pull, { "api.yaml": badDeployment("api") });
    await runHere(github, pull, { token });
    expect(pull.comments.map(({ path }) => path)).not.toContain("api.yaml");
    await below(pull, token, "/kubesuggest pause");
    expect(pull.remarks).toHaveLength(count + 1);

    await below(pull, token, "/kubesuggest resume", { id: 6002 });
    expect(pull.comments.map(({ path }) => path)).toContain("api.yaml");
  });

  test("nobody but people who may write can pause, and nobody can by quoting the marker", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    await below(pull, token, "/kubesuggest pause", { who: "mallory" });
    await below(pull, token, "/kubesuggest explain <!-- kubesuggest:1 paused -->", { id: 6002 });
    github.push(pull, { "api.yaml": badDeployment("api") });
    await runHere(github, pull, { token });
    expect(pull.comments.map(({ path }) => path)).toContain("api.yaml");
  });
});

describe("fix", () => {
  test("commits all safe fixes as one commit, says what it did, and reviews the new head", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed({ ...head, "app/api.yaml": badDeployment("api") });
    const before = pull.head;
    const step = await reviewOf(github, pull, token, belowEvent(pull, "/kubesuggest fix"));

    expect(step.exitCode).toBe(0);
    expect(github.store.ask("rev-parse", `${pull.head}^`)).toBe(before);
    for (const path of ["web.yaml", "app/api.yaml"]) {
      expect(github.read(pull, path).toString()).toContain("allowPrivilegeEscalation: false");
    }
    const [answer] = pull.remarks;
    expect(answer?.body).toContain(pull.head.slice(0, 7));
    expect(answer?.body).toMatch(/`app\/api\.yaml`/);
    expect(github.checkRuns.at(-1)).toMatchObject({ commit: pull.head, conclusion: "success" });
    expect(answer?.body).toContain("2 findings of this pull request remain");
    expect(step.outputs).toMatchObject({ findings: "2", "new-findings": "2" });
  });

  test("leaves the review of an App's commit to the workflow that it starts", async () => {
    const { github } = bench;
    const { pull } = await reviewed();
    const app = github.addToken("app", rights, "shop-fixer[bot]");
    const { head: before } = pull;
    await below(pull, app, "/kubesuggest fix");
    expect(github.store.ask("rev-parse", `${pull.head}^`)).toBe(before);
    expect(github.checkRuns.map(({ commit }) => commit)).toEqual([before]);
    expect(pull.remarks[0]?.body).not.toContain("workflow");
  });

  test("does nothing a second time, neither for the same comment nor for another", async () => {
    const { pull, token } = await reviewed();
    await below(pull, token, "/kubesuggest fix");
    const { head: fixed } = pull;
    await below(pull, token, "/kubesuggest fix");
    expect(pull.remarks).toHaveLength(1);
    await below(pull, token, "/kubesuggest fix", { id: 6002 });
    expect(pull.head).toBe(fixed);
    expect(pull.remarks.at(-1)?.body).toMatch(/^Nothing was committed: /);
  });

  test("keeps bytes that it has no business with", async () => {
    const { github } = bench;
    const text = `\ufeff# Größe\r\n${badDeployment("web").replaceAll("\n", "\r\n")}`;
    const { pull, token } = await reviewed({ "web.yaml": text });
    await below(pull, token, "/kubesuggest fix");
    const after = github.read(pull, "web.yaml").toString();
    expect(after).not.toBe(text);
    expect(
      after.replace(
        /^ *securityContext:\r\n(?: {10,}(?:runAs|allow|seccomp|type).*\r\n)+|^ {6}securityContext:\r\n(?: {8}\w+: .*\r\n)+/gm,
        "",
      ),
    ).toBe(text);
  });

  test("leaves a file alone whose mode the commit would change", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    github.push(pull, { "tool.yaml": { mode: "100755", content: badDeployment("tool") } });
    await below(pull, token, "/kubesuggest fix");
    expect(github.store.tree(pull.head, true).find(({ path }) => path === "tool.yaml")?.mode).toBe("100755");
    expect(github.read(pull, "tool.yaml").toString()).toBe(badDeployment("tool"));
    expect(github.read(pull, "web.yaml").toString()).toContain("allowPrivilegeEscalation: false");
  });

  test("commits on top of a push that came in between", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    let pushed = false;
    github.interrupt(async ({ body }, when) => {
      if (pushed || when !== "before" || !JSON.stringify(body ?? "").includes("createCommitOnBranch")) return;
      pushed = true;
      github.push(pull, { "api.yaml": badDeployment("api") });
    });
    await below(pull, token, "/kubesuggest fix");

    expect(pushed).toBe(true);
    for (const path of ["web.yaml", "api.yaml"]) {
      expect(github.read(pull, path).toString()).toContain("allowPrivilegeEscalation: false");
    }
    expect(pull.remarks).toHaveLength(1);
  });

  test("knows its own commit when the answer to it got lost", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    let lost = false;
    github.inject(({ body }) => {
      if (lost || !JSON.stringify(body ?? "").includes("createCommitOnBranch")) return null;
      lost = true;
      return { kind: "drop", when: "after" };
    });
    await below(pull, token, "/kubesuggest fix");
    expect(pull.remarks.map(({ body }) => body)).toEqual([expect.stringContaining(pull.head.slice(0, 7))]);
  });

  test("never commits to a fork", async () => {
    const { github } = bench;
    const token = github.addToken("commands", rights);
    github.people.set("robin", "admin");
    const pull = github.open({ base, head, fork: true });
    const { head: before } = pull;
    await below(pull, token, "/kubesuggest fix");
    expect(pull.head).toBe(before);
    expect(pull.remarks[0]?.body).toMatch(/branch is in a fork/);
  });

  test("says which permission is missing", async () => {
    const { github, token: reader } = bench;
    const { pull } = await reviewed();
    const { head: before } = pull;
    const step = await below(pull, reader, "/kubesuggest fix");
    expect(step.exitCode).toBe(1);
    expect(pull.head).toBe(before);
    expect(pull.remarks[0]?.body).toMatch(/contents: write/);
    expect(github.requests.length).toBeGreaterThan(0);
  });
});

describe("silence", () => {
  test.for<[string, string, TargetOutcome]>([
    ["somebody who may only read", "/kubesuggest fix", { who: "mallory" }],
    ["somebody the repository does not know", "/kubesuggest fix", { who: "eve" }],
    ["a name that would lead elsewhere", "/kubesuggest fix", { who: "../../x" }],
    ["an App", "/kubesuggest fix", { who: "robin[bot]", type: "Bot" }],
    ["an edited comment", "/kubesuggest fix", { action: "edited" }],
    ["a quote", "> /kubesuggest fix", {}],
    ["a block of code", "```\n/kubesuggest fix\n```", {}],
    ["a mention", "Did you try /kubesuggest fix?", {}],
  ])("for %s", async ([, body, said]) => {
    const { pull, token } = await reviewed();
    const { head: before } = pull;
    const answers = [await below(pull, token, body, said), await inThread(pull, token, body, said)];
    expect(answers.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(pull.remarks).toEqual([]);
    expect(answersIn(pull)).toEqual([]);
    expect(pull.head).toBe(before);
  });

  test("in threads of other people and of other workflows", async () => {
    const { github } = bench;
    const { pull, token } = await reviewed();
    const { path, originalLine: line, body } = threadOf(pull);
    const forged = github.comment(pull, { author: "mallory", path, line, body });
    const other = github.comment(pull, { author: bot, path, line, body: "Looks good." });
    for (const { id } of [forged, other]) await inThread(pull, token, "/kubesuggest ignore as agreed", { thread: id });
    await inThread(pull, token, "/kubesuggest ignore as agreed", { thread: 999_999 });
    expect(answersIn(pull)).toEqual([]);
  });

  test("but one word of help for a word that is no command, which is not repeated", async () => {
    const { pull, token } = await reviewed();
    await below(pull, token, "/kubesuggest <img src=x> @octocat");
    expect(pull.remarks).toHaveLength(1);
    expect(pull.remarks[0]?.body).toMatch(/^Kubesuggest does not know this command/);
    expect(pull.remarks[0]?.body).not.toMatch(/img|octocat/);
  });
});

test("nothing that people write gets to act on the runner, and the token is never told", async () => {
  const { pull, token } = await reviewed();
  const events = [
    threadEvent(pull, "/kubesuggest ignore x ::set-output name=findings::666 ##[error]no", { who: "ada" }),
    belowEvent(pull, "/kubesuggest explain ::error::x", { who: "ada" }),
  ];
  for (const event of events) {
    const { log, commands } = await reviewOf(bench.github, pull, token, event);
    expect(log).not.toContain(token);
    expect(log).not.toMatch(/##\[/);
    expect(commands).toEqual([]);
  }
});
