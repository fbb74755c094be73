import { describe, expect, test } from "vitest";
import type { StoredComment, StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const readme = { "README.md": "Shop\n" };
const bad = riskyDeployment("web");
const good = curedDeployment("web");
/** The same findings, whose fix belongs to other lines: what the suggestion repeats has changed. */
const changed = bad.replace("web:1.0.0", "web:2.0.0");

function open(files: Readonly<Record<string, string>> = { "web.yaml": bad }): StoredPull {
  return bench.github.open({ base: readme, head: files });
}

async function review(
  pull: StoredPull,
  inputs: Readonly<Record<string, string>> = {},
  token = bench.token,
): Promise<Outcome> {
  const outcome = await runHere(bench.github, pull, { token, inputs: { "fail-on": "never", ...inputs }, second: 1 });
  expect(outcome.errors).toEqual([]);
  return outcome;
}

/** The comments that open a thread. */
function openers(pull: StoredPull): StoredComment[] {
  return pull.comments.filter(({ replyTo }) => replyTo === null);
}

function only(pull: StoredPull): StoredComment {
  const [first, ...others] = openers(pull);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error("The pull request has no comment.");
  return first;
}

/** What stands: state, suggestion and place of each thread, in few words. */
function standing(pull: StoredPull): string[] {
  return openers(pull).map((comment) => {
    const place = bench.github.placeOf(pull, comment);
    const state = /^\*\*(Resolved|Moved):/.exec(comment.body)?.[1]?.toLowerCase().replace("resolved", "gone") ?? "open";
    const marks = [comment.minimized === null ? "" : "hidden", comment.resolved ? "resolved" : ""].filter(
      (mark) => mark,
    );
    return [`${comment.path}:${place?.line ?? "outdated"}`, state, ...marks].join(" ");
  });
}

/** Summaries that say what stands now. */
function currentSummaries(pull: StoredPull): string[] {
  return pull.reviews.map(({ body }) => body).filter((body) => body.includes("<!-- kubesuggest:1 summary -->"));
}

/** A run after which nothing changes any more, whatever is done again. */
async function expectRest(pull: StoredPull, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  const before = structuredClone({ comments: pull.comments, reviews: pull.reviews });
  const { log } = await review(pull, inputs);
  expect(log).toContain("There are no new comments to post.");
  expect({ comments: pull.comments, reviews: pull.reviews }).toEqual(before);
}

describe("a finding that stands", () => {
  test("keeps its comment where lines have moved, and the check run of each head says so", async () => {
    const pull = open();
    await review(pull);
    const [{ id }] = [only(pull)];
    bench.github.push(pull, { "web.yaml": `# The front.\n${bad}` });
    await review(pull);

    expect(only(pull).id).toBe(id);
    expect(standing(pull)).toEqual(["web.yaml:18 open"]);
    expect(bench.github.checkRuns.map(({ commit }) => commit)).toContain(pull.head);
    expect(bench.github.checkRuns.at(-1)?.summary).toContain("Suggestion (earlier)");
    await expectRest(pull);
  });

  test("gets its suggestion anew, once, where the lines it replaces have changed", async () => {
    const pull = open();
    await review(pull);
    const old = only(pull);
    bench.github.push(pull, { "web.yaml": changed });
    expect(standing(pull)).toEqual(["web.yaml:outdated open"]);
    const { log } = await review(pull);

    expect(log).toContain("Earlier comments: 1 deleted");
    expect(only(pull).id).not.toBe(old.id);
    expect(only(pull).body).toContain("web:2.0.0");
    expect(standing(pull)).toEqual(["web.yaml:17 open"]);
    expect(currentSummaries(pull)).toHaveLength(1);
    await expectRest(pull);
    bench.github.accept(pull, only(pull));
    expect(bench.github.read(pull, "web.yaml").toString()).toContain("allowPrivilegeEscalation: false");
  });

  test("keeps the old thread, hidden and pointing on, where people have written in it", async () => {
    const pull = open();
    await review(pull);
    const old = only(pull);
    bench.github.reply(pull, old, "sam", "Why?");
    bench.github.push(pull, { "web.yaml": changed });
    await review(pull);

    expect(standing(pull)).toEqual(["web.yaml:outdated moved hidden", "web.yaml:17 open"]);
    expect(pull.comments.map(({ body }) => body)).toContain("Why?");
    expect(bench.github.suggestions(pull)).toHaveLength(1);
    await expectRest(pull);
  });

  test("loses no thread in a file that could not be read", async () => {
    const pull = open({ "web.yaml": bad, "api.yaml": riskyDeployment("api") });
    await review(pull);
    bench.github.push(pull, { "web.yaml": `${bad}  broken: [\n`, "api.yaml": curedDeployment("api") });
    await review(pull);

    expect(openers(pull).map(({ path }) => path)).toEqual(["web.yaml"]);
  });

  test("loses no thread when its file is left out by the configuration", async () => {
    const pull = open();
    await review(pull);
    await review(pull, { "paths-ignore": "web.yaml" });
    expect(openers(pull)).toHaveLength(1);
  });
});

describe("a finding that is gone", () => {
  test("leaves nothing but the summary where nobody took part", async () => {
    const pull = open();
    await review(pull);
    bench.github.push(pull, { "web.yaml": good });
    await review(pull);

    expect(pull.comments).toEqual([]);
    expect(currentSummaries(pull)).toEqual([
      expect.stringMatching(/^Everything that Kubesuggest commented on is resolved\./),
    ]);
    await expectRest(pull);
  });

  test("takes its comment along when the suggestion was accepted", async () => {
    const pull = open();
    await review(pull);
    bench.github.accept(pull, only(pull));
    await review(pull);
    expect(pull.comments).toEqual([]);
  });

  test.for(["answered", "reacted to", "edited"] as const)(
    "is said to be gone in a thread that somebody %s",
    async (how) => {
      const pull = open();
      await review(pull);
      const comment = only(pull);
      if (how === "answered") bench.github.reply(pull, comment, "sam", "On it.");
      if (how === "reacted to") comment.reactions.push("sam");
      if (how === "edited") comment.editor = "sam";
      bench.github.push(pull, { "web.yaml": good });
      await review(pull);

      expect(standing(pull)).toEqual([expect.stringMatching(/ gone hidden$/)]);
      expect(only(pull).body).toContain(`no longer finds this at \`${pull.head.slice(0, 7)}\`.`);
      expect(bench.github.suggestions(pull)).toEqual([]);
      await expectRest(pull);
    },
  );

  test("is gone with its file, and with the pull request's change of it", async () => {
    const { github } = bench;
    const base = { ...readme, "api.yaml": curedDeployment("api") };
    const pull = github.open({ base, head: { "web.yaml": bad, "api.yaml": riskyDeployment("api") } });
    await review(pull);
    expect(openers(pull)).toHaveLength(2);
    github.push(pull, { "web.yaml": null, "api.yaml": curedDeployment("api") });
    await review(pull);
    expect(pull.comments).toEqual([]);
  });

  test("has its thread resolved where that is wanted, and open again when it comes back", async () => {
    const { github } = bench;
    const token = github.addToken("strong", { contents: "write", pullRequests: "write", checks: "write" });
    const inputs = { "resolve-threads": "true" };
    const pull = open();
    await review(pull, inputs, token);
    github.reply(pull, only(pull), "sam", "On it.");
    github.push(pull, { "web.yaml": good });
    await review(pull, inputs, token);
    expect(only(pull)).toMatchObject({ resolved: true, resolvedBy: "github-actions[bot]", minimized: "OUTDATED" });
    github.push(pull, { "web.yaml": bad });
    await review(pull, inputs, token);
    expect(only(pull)).toMatchObject({ resolved: false, minimized: null });
    expect(github.checkRuns.at(-1)?.title).toBe("2 warnings, 1 suggestion");
  });

  test("says in the log which permission resolving takes, and does all the rest", async () => {
    const pull = open();
    await review(pull);
    bench.github.reply(pull, only(pull), "sam", "On it.");
    bench.github.push(pull, { "web.yaml": good });
    const { log, exitCode } = await review(pull, { "resolve-threads": "true" });

    expect(exitCode).toBe(0);
    expect(log).toContain('the job needs the permission "contents: write"');
    expect(standing(pull)).toEqual([expect.stringMatching(/ gone hidden$/)]);
    await expectRest(pull, { "resolve-threads": "true" });
  });
});

describe("a finding that comes back", () => {
  test("revives its thread instead of adding a comment", async () => {
    const { github } = bench;
    const pull = open();
    await review(pull);
    const { id } = only(pull);
    github.reply(pull, only(pull), "sam", "On it.");
    github.push(pull, { "web.yaml": good });
    await review(pull);
    github.push(pull, { "web.yaml": bad });
    const { log } = await review(pull);

    expect(log).toContain("Earlier comments: 1 edited, 1 shown again");
    expect(only(pull)).toMatchObject({ id, minimized: null });
    expect(standing(pull)).toEqual(["web.yaml:17 open"]);
    expect(currentSummaries(pull)).toEqual([expect.stringMatching(/^Comments on 2 warnings that .* 1 suggestion can/)]);
    await expectRest(pull);
  });

  test("is told in a new comment where a person has resolved the old thread", async () => {
    const { github } = bench;
    const pull = open();
    await review(pull);
    github.reply(pull, only(pull), "sam", "Done.");
    github.resolve(only(pull), "sam");
    github.push(pull, { "web.yaml": good });
    await review(pull);
    github.push(pull, { "web.yaml": bad });
    await review(pull);

    expect(standing(pull)).toEqual([expect.stringMatching(/ gone hidden resolved$/), "web.yaml:17 open"]);
    await expectRest(pull);
  });
});

describe("what people settle", () => {
  test("is respected over pushes, counted, and still fails the check", async () => {
    const { github, token } = bench;
    const pull = open();
    await review(pull);
    github.resolve(only(pull), "sam");
    github.push(pull, { "web.yaml": changed });
    const { exitCode, outputs } = await runHere(github, pull, { token, inputs: { "fail-on": "warning" } });

    expect(standing(pull)).toEqual(["web.yaml:outdated open resolved"]);
    expect({ exitCode, "new-findings": outputs["new-findings"], suggestions: outputs["suggestions"] }).toEqual({
      exitCode: 1,
      "new-findings": "2",
      suggestions: "0",
    });
    expect(github.checkRuns.at(-1)).toMatchObject({ conclusion: "failure", title: "2 warnings, 2 acknowledged" });
    expect(github.checkRuns.at(-1)?.summary).toContain("2 findings acknowledged: people resolved or hid the threads.");
    await expectRest(pull);
  });

  test("is opened by nobody but people", async () => {
    const { github } = bench;
    const pull = open();
    await review(pull);
    github.resolve(only(pull), "sam");
    await review(pull);
    Object.assign(only(pull), { resolved: false, resolvedBy: null });
    await review(pull);
    expect(github.checkRuns.at(-1)?.title).toBe("2 warnings, 1 suggestion");
    await expectRest(pull);
  });
});

describe("forged state", () => {
  test.for([
    ["a stranger's copy of a comment of ours", (body: string) => body],
    ["a stranger's word that it is gone", (body: string) => body.replace(/ -->\s*$/, " gone -->")],
  ] as const)("in %s changes nothing", async ([, forge]) => {
    const { github } = bench;
    const pull = open();
    await review(pull);
    const { body, path } = only(pull);
    pull.comments.splice(0);
    pull.reviews.splice(0);
    const forged = github.comment(pull, { author: "mallory", path, line: 17, body: forge(body) });
    await review(pull);
    expect(openers(pull).map(({ author }) => author)).toEqual(["mallory", "github-actions[bot]"]);
    github.push(pull, { "web.yaml": good });
    await review(pull);
    expect(pull.comments).toEqual([forged]);
    expect(forged).toMatchObject({ editor: null, minimized: null, resolved: false });
  });

  test("in a summary changes nothing", async () => {
    const pull = open();
    await review(pull);
    const [ours] = pull.reviews;
    const forged = { ...structuredClone(ours), id: 9_999_999, author: "mallory" };
    pull.reviews.push(forged as StoredPull["reviews"][number]);
    bench.github.push(pull, { "web.yaml": good });
    await review(pull);
    expect(pull.reviews.map(({ body }) => body)).toEqual([expect.stringMatching(/^Everything that/), forged.body]);
    expect(forged.body).toMatch(/^Comments on 2 warnings/);
  });

  test("is not taken from a comment of the same account by another workflow", async () => {
    const { github } = bench;
    const pull = open();
    await review(pull);
    const [marker = ""] = /<!-- kubesuggest:1 .* -->$/.exec(only(pull).body) ?? [];
    pull.comments.splice(0);
    const body = `Lint: see the log.\n\n${marker}`;
    github.comment(pull, { author: "github-actions[bot]", path: "web.yaml", line: 17, body });
    await review(pull);
    expect(openers(pull)).toHaveLength(2);
    github.push(pull, { "web.yaml": good });
    await review(pull);
    expect(openers(pull).map((one) => one.body)).toEqual([body]);
  });
});

test("says over five pushes what stands, in one summary at a time", async () => {
  const { github } = bench;
  const pull = open();
  const files = ["web", "api", "shop", "mail", "jobs"];
  for (const [index, name] of files.entries()) {
    if (index > 0) github.push(pull, { [`${name}.yaml`]: riskyDeployment(name) });
    await review(pull);
    expect(currentSummaries(pull)).toEqual([
      expect.stringContaining(
        `Comments on ${2 * (index + 1)} warnings that this pull request introduces. ${index + 1} sugg`,
      ),
    ]);
  }
  expect(pull.reviews).toHaveLength(files.length);
  expect(openers(pull).map(({ path }) => path)).toEqual(files.map((name) => `${name}.yaml`));
  await expectRest(pull);
});

test.each([99, 100, 230])(
  "says so in one summary at a time, even after %i further reviews by people",
  async (count) => {
    const { github } = bench;
    const pull = open();
    await review(pull);
    for (let id = 0; id < count; id += 1) {
      github.comment(pull, { author: "sam", path: "web.yaml", line: 3, body: `Remark ${id}` });
    }
    github.push(pull, { "api.yaml": riskyDeployment("api") });
    await review(pull);
    expect(currentSummaries(pull)).toEqual([expect.stringContaining("Comments on 4 warnings")]);
    github.push(pull, { "web.yaml": good });
    await review(pull);
    expect(currentSummaries(pull)).toEqual([expect.stringContaining("Comments on 2 warnings")]);
  },
);
