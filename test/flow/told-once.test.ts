import { describe, expect, test } from "vitest";
import type { StoredComment, StoredPull } from "../support/github/state.ts";
import { suggestionIn } from "../support/github/suggestions.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const bad = riskyDeployment("web");
/** The same, whose container may safely be kept from gaining privileges. */
const mixed = bad.replace(/^ *command: .*\n/m, "");

function open(text: string): StoredPull {
  return bench.github.open({ base: { "README.md": "Shop\n" }, head: { "web.yaml": text } });
}

async function review(pull: StoredPull, further: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const inputs = { "fail-on": "never", ...further };
  const outcome = await runHere(bench.github, pull, { token: bench.token, inputs, second: 1 });
  expect(outcome.errors).toEqual([]);
  return outcome;
}

async function expectRest(pull: StoredPull): Promise<void> {
  const before = structuredClone(pull.comments);
  const { log } = await review(pull);
  expect(log).toContain("There are no new comments to post.");
  expect(pull.comments).toEqual(before);
}

function suggested({ comments }: StoredPull): StoredComment[] {
  return comments.filter(({ body }) => suggestionIn(body) !== null);
}

test("a safe fix is suggested alone, and the risky one for its lines together with it or by the run after it", async () => {
  const { github } = bench;
  const pull = open(mixed);
  await review(pull);
  const [safe, ...others] = suggested(pull);
  expect(pull.comments).toEqual([safe]);
  expect(others).toEqual([]);
  expect(safe?.body).toContain("Safe to apply.");
  expect(safe?.body).toContain("**Or commit the following suggestion instead.**");
  await expectRest(pull);

  github.accept(pull, safe as StoredComment);
  await review(pull);
  const [risky] = suggested(pull);
  expect(pull.comments).toEqual([risky]);
  expect(risky?.body).toContain("**Check first:**");
  await expectRest(pull);
  github.accept(pull, risky as StoredComment);
  await review(pull);
  expect(pull.comments).toEqual([]);
  expect(
    github
      .read(pull, "web.yaml")
      .toString()
      .match(/securityContext:/g),
  ).toHaveLength(2);
});

test("what is left of accepted suggestions is not taken for settled by people if there are too many for one run", async () => {
  const { github } = bench;
  const names = ["a.yaml", "b.yaml", "c.yaml"];
  const head = Object.fromEntries(names.map((name) => [name, mixed]));
  const pull = github.open({ base: { "README.md": "Shop\n" }, head });
  await review(pull);
  github.accept(pull, ...suggested(pull));
  const told: string[] = [];
  for (const _name of names) {
    await review(pull, { "max-comments": "1" });
    expect(github.checkRuns.at(-1)?.title).not.toContain("acknowledged");
    const [open, ...others] = suggested(pull).filter(({ resolved }) => !resolved) as [StoredComment];
    expect(others).toEqual([]);
    told.push(open.path);
    github.accept(pull, open);
  }
  expect(told).toEqual(names);
  await review(pull);
  expect(pull.comments).toEqual([]);
});

test("of two suggestions for the same lines, the second fixes all and leaves nothing to tell", async () => {
  const { github } = bench;
  const pull = open(mixed);
  await review(pull);
  const [both] = suggested(pull);
  github.acceptSecond(pull, both as StoredComment);
  await review(pull);
  expect(pull.comments.filter(({ resolved }) => !resolved)).toEqual([]);
  await expectRest(pull);
});

describe("a comment that a person edited", () => {
  test.for<[string, (body: string) => string]>([
    ["above", (body) => `Please look, all.\n\n${body}`],
    ["below", (body) => `${body}\n\nLater.`],
    ["taking its last line away", (body) => body.slice(0, body.lastIndexOf("<!--"))],
  ])("%s is not posted again, keeps their words, and ends with its finding", async ([, edit]) => {
    const { github } = bench;
    const pull = open(bad);
    await review(pull);
    const [comment] = pull.comments as [StoredComment];
    Object.assign(comment, { body: edit(comment.body), editor: "sam" });
    await expectRest(pull);
    github.push(pull, { "web.yaml": `# The front.\n${bad}` });
    await expectRest(pull);
    expect(pull.comments).toHaveLength(1);
    github.push(pull, { "web.yaml": curedDeployment("web") });
    await review(pull);
    expect(suggested(pull).length).toBeLessThanOrEqual(1);
    expect(pull.comments).toHaveLength(1);
  });
});

describe("a finding of a pod", () => {
  const whole = bad.replace(/^ *initContainers: .*\n/m, "");

  test("that becomes one of its container keeps what people have settled", async () => {
    const { github } = bench;
    const pull = open(whole);
    await review(pull);
    for (const comment of pull.comments) github.resolve(comment, "sam");
    github.push(pull, { "web.yaml": bad });
    await review(pull);
    expect(github.checkRuns.at(-1)?.title).toBe("2 warnings, 2 acknowledged");
    github.push(pull, { "web.yaml": whole });
    await review(pull);
    expect(github.checkRuns.at(-1)?.title).toBe("2 warnings, 2 acknowledged");
    expect(suggested(pull)).toHaveLength(2);
  });

  test("that becomes one of its container is told once", async () => {
    const { github } = bench;
    const pull = open(whole);
    await review(pull);
    github.push(pull, { "web.yaml": bad });
    await review(pull);
    await expectRest(pull);
    const names = pull.comments.map(({ body }) => body.match(/container-runs-as-root`/g)?.length ?? 0);
    expect(names.reduce((sum, count) => sum + count, 0)).toBe(1);
  });
});
