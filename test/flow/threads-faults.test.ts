import { afterAll, expect, test } from "vitest";
import { configFile } from "../support/analyse.ts";
import type { Fault } from "../support/github/server.ts";
import { startStandIn } from "../support/github/stand-in.ts";
import type { StoredCheckRun, StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { columnsOf } from "../support/lane.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { shopRules } from "./with-github.ts";

const inputs = { "fail-on": "never", "resolve-threads": "true" };
const limit = { status: 403, message: "You have exceeded a secondary rate limit.", headers: { "retry-after": "2" } };
const troubles: Readonly<Record<string, Fault>> = {
  "reset before": { kind: "drop", when: "before" },
  "reset after": { kind: "drop", when: "after" },
  "502 before": { kind: "status", when: "before", status: 502 },
  "502 after": { kind: "status", when: "after", status: 502 },
  "secondary limit": { kind: "status", when: "before", ...limit },
  "401": { kind: "status", when: "before", status: 401, message: "Bad credentials" },
  "403": { kind: "status", when: "before", status: 403, message: "Resource not accessible by integration" },
  "404": { kind: "status", when: "before", status: 404, message: "Not Found" },
  "422": { kind: "status", when: "before", status: 422, message: "Validation Failed" },
};
const names = Object.keys(troubles);

/** One for all cases, each of which starts from the same state of one pull request. */
const github = await startStandIn(configFile(...shopRules));
afterAll(() => github.close());
const token = github.addToken("job", { contents: "write", pullRequests: "write", checks: "write" });
const pull = await prepare();
const start = structuredClone({ pull, checks: github.checkRuns });

const normal = await recordNormalRun();

test("a normal run makes every kind of change", () => {
  expect(normal.requests.length).toBeGreaterThan(12);
  expect(normal.end).toEqual([
    "back.yaml:17 open",
    "moved.yaml:17 open",
    "moved.yaml:outdated moved hidden",
    "new.yaml:17 open",
    "talk.yaml:17 gone hidden resolved",
  ]);
});

test.for(names)("%s at single requests is put right by the next run", { tags: "long" }, async (name) => {
  const places = columnsOf(names.indexOf(name), names.length, fromReview());
  for (const at of places) await expectSurvival([[at, name]]);
});

test.for(names)("%s, then another fault, is put right by the next run", { tags: "long" }, async (one) => {
  const row = names.indexOf(one);
  const places = fromReview();
  for (const [at, other] of columnsOf(row + 1, names.length, [...names.entries()])) {
    const first = places[(at + row * 2) % places.length] ?? 0;
    await expectSurvival([
      [first, one],
      [first + 1 + (at % 4), other],
    ]);
  }
});

/** The places of the requests from the review on; those that only read before are the same in every run. */
function fromReview(): number[] {
  const review = normal.requests.findIndex((request) => /^POST .*\/reviews/.test(request));
  return [...normal.requests.keys()].filter((at) => at >= review);
}

/** Runs with the faults, then without any, and holds both ends to what people may expect. */
async function expectSurvival(faults: readonly (readonly [number, string])[]): Promise<void> {
  const label = faults.map(([at, name]) => `${name} at ${at} (${normal.requests[at] ?? "a later request"})`).join(", ");
  startAgain();
  const from = github.requests.length;
  github.inject((seen) => {
    const [, name = ""] = faults.find(([at]) => at === seen.index - from) ?? [];
    return troubles[name] ?? null;
  });
  expectWords(await review(), label);
  expectSafe(label);
  github.inject(null);
  const repaired = await review();
  expectWords(repaired, `${label}, then again`);
  expect(repaired.exitCode, label).toBe(0);
  expect(endOf(), `${label}, then again`).toEqual(normal.end);
  expect(summaries(), `${label}, then again`).toHaveLength(1);
  expect(github.violations, label).toEqual([]);
}

/** What people wrote is there, and no finding of a file is told by nobody, or by two. */
function expectSafe(label: string): void {
  const replies = pull.comments.filter(({ replyTo }) => replyTo !== null);
  expect(replies.map(({ path }) => path).toSorted(), label).toEqual(["back.yaml", "moved.yaml", "talk.yaml"]);
  const told = endOf();
  expect(told.filter((one) => one.startsWith("moved.yaml:17")).length, label).toBeLessThanOrEqual(1);
  expect(
    told.filter((one) => one.startsWith("moved.yaml") && one.includes("open")),
    label,
  ).not.toEqual([]);
}

function expectWords({ errors, exitCode, log }: Outcome, label: string): void {
  expect(errors.length, `${label}: an error is one sentence`).toBe(exitCode === 0 ? 0 : 1);
  expect(log, `${label}: no stack`).not.toMatch(/^\s+at |This is a bug/m);
}

function startAgain(): void {
  Object.assign(pull, structuredClone(start.pull));
  (github.checkRuns as StoredCheckRun[]).splice(0, Infinity, ...structuredClone(start.checks));
}

/** Threads to be deleted, closed, moved and revived, and a finding to be told. */
async function prepare(): Promise<StoredPull> {
  const names = ["moved", "talk", "quiet", "back"];
  const head = Object.fromEntries(names.map((name) => [`${name}.yaml`, riskyDeployment(name)]));
  const opened = github.open({ base: { "README.md": "Shop\n" }, head });
  await review(opened);
  for (const comment of opened.comments.filter(({ path }) => path !== "quiet.yaml")) {
    github.reply(opened, comment, "sam", "Why?");
  }
  github.push(opened, { "back.yaml": curedDeployment("back") });
  await review(opened);
  github.push(opened, {
    "moved.yaml": riskyDeployment("moved").replace("web:1.0.0", "web:2.0.0"),
    "talk.yaml": curedDeployment("talk"),
    "quiet.yaml": curedDeployment("quiet"),
    "back.yaml": riskyDeployment("back"),
    "new.yaml": riskyDeployment("new"),
  });
  return opened;
}

function review(of: StoredPull = pull): Promise<Outcome> {
  return runHere(github, of, { token, inputs, second: 2 });
}

async function recordNormalRun(): Promise<{ requests: readonly string[]; end: readonly string[] }> {
  const from = github.requests.length;
  await review();
  const requests = github.requests.slice(from).map(({ method, path, body }) => {
    return `${method} ${path.split("?")[0]} ${/(?:query|mutation) \w+/.exec(JSON.stringify(body ?? ""))?.[0] ?? ""}`;
  });
  return { requests, end: endOf() };
}

function endOf(): string[] {
  const openers = pull.comments.filter(({ replyTo }) => replyTo === null);
  return openers
    .map((comment) => {
      const state =
        /^\*\*(Resolved|Moved):/.exec(comment.body)?.[1]?.toLowerCase().replace("resolved", "gone") ?? "open";
      const marks = [comment.minimized === null ? [] : ["hidden"], comment.resolved ? ["resolved"] : []].flat();
      return [`${comment.path}:${github.placeOf(pull, comment)?.line ?? "outdated"}`, state, ...marks].join(" ");
    })
    .toSorted();
}

function summaries(): string[] {
  return pull.reviews.map(({ body }) => body).filter((body) => body.includes("<!-- kubesuggest:1 summary -->"));
}
