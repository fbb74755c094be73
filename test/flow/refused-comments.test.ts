import { expect, test } from "vitest";
import type { Seen } from "../support/github/server.ts";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { badDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const names = Array.from({ length: 9 }, (_, at) => `web-${at}.yaml`);
const head = Object.fromEntries(names.map((name) => [name, badDeployment(name)]));
const words = "Unprocessable Entity: Pull request review thread line must be part of the diff";

function review(pull: StoredPull): Promise<Outcome> {
  return runHere(bench.github, pull, { token: bench.token, inputs: { "fail-on": "never" }, second: 1 });
}

/** Has GitHub refuse every review with a comment on one of these files. */
function refuse(files: readonly string[]): void {
  const isBad = ({ path }: { path: string }): boolean => files.includes(path);
  bench.github.inject(({ method, path, body }: Seen) => {
    if (method !== "POST" || !path.endsWith("/reviews")) return null;
    const { comments } = body as { readonly comments: readonly { path: string }[] };
    return comments.some(isBad) ? { kind: "status", when: "before", status: 422, message: words } : null;
  });
}

function pathsOf(pull: StoredPull): string[] {
  return pull.comments.map(({ path }) => path).toSorted();
}

test.for<readonly [string, readonly string[]]>([
  ["one", ["web-3.yaml"]],
  ["the first and the last", ["web-0.yaml", "web-8.yaml"]],
  ["most", names.slice(1, 8)],
])("%s of many being refused, the others get their place, once", async ([, bad]) => {
  const { github } = bench;
  const pull = github.open({ base: { "README.md": "Shop\n" }, head });
  refuse(bad);
  const { exitCode, errors, log, summary, outputs } = await review(pull);

  expect(exitCode).toBe(0);
  expect(errors).toEqual([]);
  const good = names.filter((name) => !bad.includes(name));
  expect(pathsOf(pull)).toEqual(good);
  expect(outputs["suggestions"]).toBe(String(good.length));
  expect(log).toContain(`Posted a review with ${good.length} comment`);
  expect(log).toContain(`would not take ${bad.length} comment`);
  for (const name of names) {
    const row = summary.split("\n").find((line) => line.startsWith("| Warning") && line.includes(name)) ?? "";
    expect(row).toContain(bad.includes(name) ? "GitHub would not take a comment there" : "Suggestion");
  }
  expect(summary.match(/^\+ +allowPrivilegeEscalation: false$/gm)).toHaveLength(bad.length);
  const [check, ...others] = github.checkRuns;
  expect(others).toEqual([]);
  expect(check?.annotations.map(({ path }) => path)).toEqual(expect.arrayContaining([...bad]));
  const current = pull.reviews.filter(({ body }) => body.includes("<!-- kubesuggest:1 summary -->"));
  expect(current.map(({ body }) => body)).toEqual([
    expect.stringContaining(`${good.length} suggestion${good.length === 1 ? "" : "s"} can be committed`),
  ]);

  await review(pull);
  expect(pathsOf(pull)).toEqual(good);
  github.inject(null);
  await review(pull);
  expect(pathsOf(pull)).toEqual(names);
});

test("all of them being refused, the check run says everything", async () => {
  const { github } = bench;
  const pull = github.open({ base: { "README.md": "Shop\n" }, head });
  refuse(names);
  const { exitCode, errors, summary, log } = await review(pull);

  expect(exitCode).toBe(0);
  expect(errors).toEqual([]);
  expect(pull.reviews).toEqual([]);
  expect(log).toContain("would not take 9 comments");
  expect(summary.match(/^\+ +allowPrivilegeEscalation: false$/gm)).toHaveLength(9);
  expect(github.checkRuns).toMatchObject([{ status: "completed", conclusion: "success" }]);
});
