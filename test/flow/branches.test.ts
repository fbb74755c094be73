import { describe, expect, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const readme = { "README.md": "Shop\n" };
const bad = riskyDeployment("web");
const lfsPointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;

async function review(pull: StoredPull, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const how = { token: bench.token, inputs: { "fail-on": "warning", ...inputs }, second: 1 };
  return runHere(bench.github, pull, how);
}

function places(pull: StoredPull): string[] {
  return pull.comments.map((comment) => `${comment.path}:${bench.github.placeOf(pull, comment)?.line ?? "outdated"}`);
}

describe("a branch", () => {
  test("that is pushed anew with the same content keeps its comments", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad } });
    await review(pull);
    const before = structuredClone(pull.comments);
    github.forcePush(pull, { "web.yaml": bad, "notes.md": "Another commit.\n" });
    await review(pull);
    expect(pull.comments).toEqual(before);
    expect(github.checkRuns.map(({ commit }) => commit)).toContain(pull.head);
  });

  test("that is pushed anew with other content has comments on that only", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad, "api.yaml": riskyDeployment("api") } });
    await review(pull);
    github.forcePush(pull, { "web.yaml": `# New.\n${bad}`, "shop.yaml": riskyDeployment("shop") });
    await review(pull);
    expect(places(pull)).toEqual(["web.yaml:18", "shop.yaml:17"]);
  });

  test("that is rebased onto a base with one of its changes keeps the comments of the others", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad, "api.yaml": riskyDeployment("api") } });
    await review(pull);
    github.pushBase(pull, { "api.yaml": riskyDeployment("api") });
    github.rebase(pull);
    const { outputs } = await review(pull);
    expect(places(pull)).toEqual(["web.yaml:17"]);
    expect(outputs).toMatchObject({ findings: "2", "new-findings": "2" });
  });

  test("whose base moves on keeps its comments, since the merge base counts", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad } });
    await review(pull);
    github.pushBase(pull, { "api.yaml": riskyDeployment("api") });
    const { outputs } = await review(pull);
    expect(places(pull)).toEqual(["web.yaml:17"]);
    expect(outputs["new-findings"]).toBe("2");
  });

  test("that is pointed at another base is judged against that one", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad } });
    const first = pull.head;
    github.push(pull, { "api.yaml": riskyDeployment("api") });
    await review(pull);
    expect(places(pull)).toEqual(["api.yaml:17", "web.yaml:17"]);
    github.retarget(pull, "release", first);
    const { outputs } = await review(pull);
    expect(places(pull)).toEqual(["api.yaml:17"]);
    expect(outputs["new-findings"]).toBe("2");
  });

  test("that was deleted together with its fork can be reviewed as long as the pull request is open", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad }, fork: true });
    pull.orphaned = true;
    const { errors } = await review(pull, { "fail-on": "never" });
    expect(errors).toEqual([]);
    expect(places(pull)).toEqual(["web.yaml:17"]);
  });
});

describe("a pull request", () => {
  test("that is a draft is reviewed like any other, and not again once it is ready", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad }, draft: true });
    expect((await review(pull)).exitCode).toBe(1);
    pull.draft = false;
    const { log } = await review(pull);
    expect(log).toContain("There are no new comments to post.");
    expect(places(pull)).toEqual(["web.yaml:17"]);
  });

  test("that is closed is left as it is, and looked at again when it is opened again", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad, "api.yaml": riskyDeployment("api") } });
    await review(pull);
    pull.state = "closed";
    github.push(pull, { "web.yaml": curedDeployment("web") });
    const before = structuredClone(pull.comments);
    const { exitCode, outputs, log } = await review(pull);
    expect({ exitCode, conclusion: outputs["conclusion"] }).toEqual({ exitCode: 0, conclusion: "neutral" });
    expect(log).toContain("is closed: there is nothing to review.");
    expect(pull.comments).toEqual(before);
    pull.state = "open";
    await review(pull);
    expect(places(pull)).toEqual(["api.yaml:17"]);
  });
});

describe("a file", () => {
  test("that is renamed by a push takes its findings along", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad } });
    await review(pull);
    github.push(pull, { "web.yaml": null, "deploy/web.yaml": bad });
    await review(pull);
    expect(places(pull)).toEqual(["deploy/web.yaml:17"]);
  });

  test("that is renamed keeps the thread that people wrote in, closed", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad } });
    await review(pull);
    const [comment] = pull.comments;
    if (comment !== undefined) github.reply(pull, comment, "sam", "It moves.");
    github.push(pull, { "web.yaml": null, "deploy/web.yaml": bad });
    await review(pull);
    expect(comment).toMatchObject({ body: expect.stringMatching(/^\*\*Resolved:/), minimized: "OUTDATED" });
    expect(pull.comments.map(({ path, replyTo }) => [path, replyTo !== null])).toEqual([
      ["web.yaml", false],
      ["web.yaml", true],
      ["deploy/web.yaml", false],
    ]);
  });

  test("that was renamed and made worse has comments on what is worse only", async () => {
    const { github } = bench;
    const base = { ...readme, "old.yaml": curedDeployment("web") };
    const worse = curedDeployment("web").replace("allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true");
    const pull = github.open({ base, head: { "old.yaml": null, "new.yaml": worse } });
    const { outputs } = await review(pull);
    expect(outputs["new-findings"]).toBe("1");
    expect(pull.comments.map(({ path }) => path)).toEqual(["new.yaml"]);
  });

  test.for([
    ["a pointer of Git LFS", lfsPointer, 0],
    ["a submodule", { mode: "160000", content: "1".repeat(40) }, 0],
    ["a symbolic link", { mode: "120000", content: "../web.yaml" }, 1],
    ["bytes", new Uint8Array([0, 1, 2, 255, 254, 0]), 0],
  ] as const)(
    "that becomes %s keeps its comments, since nothing is known of their findings",
    async ([, content, status]) => {
      const { github } = bench;
      const pull = github.open({ base: readme, head: { "web.yaml": bad, "api.yaml": riskyDeployment("api") } });
      await review(pull);
      github.push(pull, { "web.yaml": content, "api.yaml": curedDeployment("api") });
      const { exitCode } = await review(pull);
      expect(exitCode).toBe(status);
      expect(pull.comments.map(({ path }) => path)).toEqual(["web.yaml"]);
    },
  );

  test("that the base has as a manifest and that becomes a pointer of Git LFS fails the check", async () => {
    const { github } = bench;
    const base = { ...readme, "web.yaml": curedDeployment("web"), "data.yaml": "a: 1\n" };
    const pull = github.open({
      base,
      head: { "web.yaml": lfsPointer, "data.yaml": lfsPointer, "new.yaml": lfsPointer },
    });
    expect((await review(pull)).exitCode).toBe(1);
    const [check] = github.checkRuns.slice(-1);
    expect(check?.title).toBe("No findings, 1 file not reviewed");
    expect(check?.summary).toContain("it is a Git LFS pointer, not the file itself, and was a manifest before");
  });

  test("among more than the platform lists is not taken for gone", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad, "zoo.yaml": riskyDeployment("zoo") } });
    await review(pull);
    expect(places(pull)).toHaveLength(2);
    const many = Object.fromEntries(Array.from({ length: 2999 }, (_, at) => [`a/${at}.txt`, "x\n"]));
    github.push(pull, { ...many, "web.yaml": curedDeployment("web") });
    await review(pull);
    expect(github.checkRuns.at(-1)?.summary).toContain(
      "GitHub listed only 3,000 changed files: 1 more was reviewed, without comments.",
    );
    expect(pull.comments.map(({ path }) => path)).toEqual(["zoo.yaml"]);
  });

  test("whose patch is withheld by a push keeps its thread, and still fails the check", async () => {
    const { github } = bench;
    const pull = github.open({ base: readme, head: { "web.yaml": bad } });
    await review(pull);
    github.limits.patchBytes = 2000;
    github.push(pull, { "web.yaml": `${bad}${"# filler\n".repeat(400)}` });
    await review(pull);
    expect(pull.comments).toHaveLength(1);
    expect(places(pull)).toEqual(["web.yaml:outdated"]);
    expect(github.checkRuns.at(-1)?.conclusion).toBe("failure");
  });
});
