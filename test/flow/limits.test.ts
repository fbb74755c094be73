import { expect, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const readme = { "README.md": "Shop\n" };

function review(pull: StoredPull, inputs: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return runHere(bench.github, pull, { token: bench.token, second: 1, inputs: { "fail-on": "never", ...inputs } });
}

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`apps/web-${at}.yaml`, riskyDeployment("web")]));
}

test("hundreds of comments are posted a hundred at a time, found again on all pages, and taken away again", {
  timeout: 90_000,
}, async () => {
  const { github } = bench;
  const pull = github.open({ base: readme, head: many(230) });
  for (let line = 1; line <= 110; line += 1) {
    github.comment(pull, { author: "sam", path: `apps/web-${line}.yaml`, line: 3, body: "Why?" });
  }
  const inputs = { "max-comments": "210" };
  const { errors, log } = await review(pull, inputs);
  expect(errors).toEqual([]);
  expect(log).toContain("Posted a review with 210 comments.");
  const ours = (): StoredPull["comments"] => pull.comments.filter(({ author }) => author !== "sam");
  expect(ours()).toHaveLength(210);
  const posts = github.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/reviews"));
  expect(posts.map(({ body }) => (body as { comments: unknown[] }).comments.length)).toEqual([100, 100, 10]);
  const current = pull.reviews.filter(({ body }) => body.includes("<!-- kubesuggest:1 summary -->"));
  expect(current).toHaveLength(1);
  expect(current[0]?.body).toContain("40 more new findings are only in the");
  const [check] = github.checkRuns;
  expect(check?.annotations).toHaveLength(460);
  expect(Buffer.byteLength(check?.summary ?? "")).toBeLessThanOrEqual(65_535);
  expect(check?.text?.trimEnd()).toMatch(/<\/details>$|not shown\.$/);

  await review(pull, inputs);
  expect(ours()).toHaveLength(210);
  github.push(pull, Object.fromEntries(Object.keys(many(230)).map((path) => [path, curedDeployment("web")])));
  expect((await review(pull, inputs)).errors).toEqual([]);
  expect(ours()).toEqual([]);
});

test("what an interrupted review of hundreds lacks is said, and posted by the next run", {
  timeout: 60_000,
}, async () => {
  const { github } = bench;
  const pull = github.open({ base: readme, head: many(130) });
  const inputs = { "max-comments": "120" };
  let posts = 0;
  github.inject(({ method, path }) => {
    if (method !== "POST" || !path.endsWith("/reviews")) return null;
    posts += 1;
    return posts === 2 ? { kind: "status", when: "before", status: 500 } : null;
  });
  const { exitCode, errors, outputs } = await review(pull, inputs);
  expect(exitCode).toBe(1);
  expect(errors).toEqual([expect.stringContaining("run the job again")]);
  expect(pull.comments).toHaveLength(100);
  expect(outputs["suggestions"]).toBe("100");
  expect(github.checkRuns[0]?.title).toContain("100 suggestions");
  github.inject(null);
  expect((await review(pull, inputs)).errors).toEqual([]);
  expect(new Set(pull.comments.map(({ path }) => path)).size).toBe(120);
  expect(pull.comments).toHaveLength(120);
  expect(github.checkRuns).toMatchObject([{ status: "completed" }]);
});

test("a comment that a person has made as long as can be is still closed", async () => {
  const { github } = bench;
  const pull = github.open({ base: readme, head: many(1) });
  await review(pull);
  const [comment] = pull.comments;
  if (comment === undefined) throw new Error("Nothing was posted.");
  const at = comment.body.lastIndexOf("\n\n<!-- ");
  const filler = "\u{1f6a2} more ".repeat(7000).slice(0, 65_536 - comment.body.length - 1);
  comment.body = `${comment.body.slice(0, at)}\n${filler}${comment.body.slice(at)}`;
  comment.editor = "sam";
  github.push(pull, { "apps/web-0.yaml": curedDeployment("web") });
  const { log, errors } = await review(pull);

  expect(errors).toEqual([]);
  expect(log).not.toContain("left as it is");
  expect(comment.body).toMatch(/^\*\*Resolved:/);
});

test("large files are read whole, and too large ones are named", async () => {
  const { github } = bench;
  const filler = (bytes: number): string => "# filler filler filler filler filler filler filler\n".repeat(bytes / 50);
  const head = {
    "large.yaml": riskyDeployment("large") + filler(1_500_000),
    "huge.yaml": riskyDeployment("huge") + filler(5_000_000),
    "web.yaml": riskyDeployment("web"),
  };
  const pull = github.open({ base: readme, head });
  const { errors, log } = await review(pull);

  expect(errors).toEqual([]);
  expect(pull.comments.map(({ path }) => path)).toEqual(["web.yaml"]);
  const [check] = github.checkRuns;
  expect(new Set(check?.annotations.map(({ path }) => path))).toEqual(new Set(["large.yaml", "web.yaml"]));
  expect(check?.summary).toContain("GitHub shows no diff for this file: it is too large or binary.");
  expect(check?.summary).toMatch(/huge\.yaml.*too large \(\d+ bytes; the limit is 4194304\)/);
  expect(log).toMatch(/Skipped "huge\.yaml": too large/);
});

test("every list is asked for in pages of a hundred, and not beyond what is there", async () => {
  const { github } = bench;
  const pull = github.open({ base: readme, head: many(101) });
  await review(pull);
  const lists = github.requests.filter(({ path }) => /\/(files|check-runs|annotations)\?/.test(path));
  expect(lists.length).toBeGreaterThanOrEqual(3);
  for (const { path } of lists) expect(path).toContain("per_page=100");
  expect(lists.filter(({ path }) => path.includes("/files?"))).toHaveLength(2);
});
