import { expect, test } from "vitest";
import type { Fault, Seen } from "../support/github/server.ts";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { hasTurn } from "../support/lane.ts";
import { riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const names = Array.from({ length: 9 }, (_, at) => `web-${at}.yaml`);
const head = Object.fromEntries(names.map((name) => [name, riskyDeployment(name)]));
const words = "Unprocessable Entity: Line could not be resolved";

function review(pull: StoredPull): Promise<Outcome> {
  return runHere(bench.github, pull, { token: bench.token, inputs: { "fail-on": "never" }, second: 1 });
}

/** Has GitHub refuse every review with a comment on one of these files, and fail otherwise as told. */
function refuse(files: readonly string[], otherwise: (seen: Seen) => Fault | null = () => null): void {
  bench.github.inject((seen) => {
    const fault = otherwise(seen);
    const { comments } = (isReview(seen) ? seen.body : { comments: [] }) as { comments: readonly { path: string }[] };
    if (!comments.some(({ path }) => files.includes(path))) return fault;
    // What is refused has no effect, whether or not the answer arrives.
    if (fault !== null && fault.kind !== "delay") return { ...fault, when: "before" };
    return { kind: "status", when: "before", status: 422, message: words };
  });
}

function isReview({ method, path }: Seen): boolean {
  return method === "POST" && path.endsWith("/reviews");
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
  expect(log).toContain(`rejected ${bad.length} comment`);
  for (const name of names) {
    const ofFile = summary.split("\n#### ").find((part) => part.slice(0, part.indexOf("\n")).includes(name)) ?? "";
    const row = ofFile.split("\n").find((line) => line.startsWith("| ⚠️&nbsp;Warning")) ?? "";
    expect(row).toContain(bad.includes(name) ? "GitHub rejected a comment there" : "Suggestion");
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
  expect(log).toContain("rejected 9 comments");
  expect(summary.match(/^\+ +allowPrivilegeEscalation: false$/gm)).toHaveLength(9);
  expect(github.checkRuns).toMatchObject([{ status: "completed", conclusion: "success" }]);
});

const faults: Readonly<Record<string, Fault>> = {
  "reset before": { kind: "drop", when: "before" },
  "reset after": { kind: "drop", when: "after" },
  "502 after": { kind: "status", when: "after", status: 502 },
  "403": { kind: "status", when: "before", status: 403, message: "Resource not accessible by integration" },
};

test.for(Object.keys(faults))(
  "%s at any request of a refused review doubles nothing",
  { tags: "long" },
  async (name) => {
    const { github } = bench;
    const row = Object.keys(faults).indexOf(name);
    const four = Object.fromEntries(Object.entries(head).slice(0, 4));
    const expectOneEach = async (at: number): Promise<number> => {
      const pull = github.open({ base: { "README.md": "Shop\n" }, head: four });
      let since = -1;
      refuse(["web-2.yaml"], (seen) => {
        since += since >= 0 || isReview(seen) ? 1 : 0;
        return since === at ? (faults[name] ?? null) : null;
      });
      const { errors, exitCode } = await review(pull);
      const length = since;
      expect(errors.length, `${name} at ${at}`).toBe(exitCode === 0 ? 0 : 1);
      expect(new Set(pathsOf(pull)).size, `${name} at ${at}`).toBe(pull.comments.length);

      refuse(["web-2.yaml"]);
      expect((await review(pull)).errors).toEqual([]);
      expect(pathsOf(pull), `${name} at ${at}`).toEqual(["web-0.yaml", "web-1.yaml", "web-3.yaml"]);
      expect(github.checkRuns.filter(({ commit }) => commit === pull.head)).toMatchObject([{ status: "completed" }]);
      return length;
    };
    // A fault may make more requests necessary than there are without one.
    let length = await expectOneEach(Infinity);
    for (let at = 0; at < length; at += 1) {
      if (hasTurn(row, Object.keys(faults).length, at)) length = Math.max(length, await expectOneEach(at));
    }
    expect(length).toBeGreaterThan(10);
  },
);
