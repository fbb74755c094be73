import { afterAll, expect } from "vitest";
import { configFile } from "../support/analyse.ts";
import type { Fault } from "../support/github/server.ts";
import { type StandIn, startStandIn } from "../support/github/stand-in.ts";
import type { StoredCheckRun, StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { riskyDeployment } from "./manifests.ts";
import { shopRules } from "./with-github.ts";

const base = { "README.md": "Shop\n" };
const head = { "web.yaml": riskyDeployment("web"), "api.yaml": riskyDeployment("api") };
const tokenName = "ghs_verySecretTokenOfThisJob";
const inputs = { "fail-on": "never" };

/** What goes wrong with a request. `expire` makes the token worthless from then on. */
type Trouble = Fault | { readonly kind: "expire" };

const limit = { status: 403, message: "You have exceeded a secondary rate limit.", headers: { "retry-after": "2" } };
/** All that goes wrong, by name. */
export const troubles: Readonly<Record<string, Trouble>> = {
  "reset before": { kind: "drop", when: "before" },
  "reset after": { kind: "drop", when: "after" },
  "500 before": { kind: "status", when: "before", status: 500 },
  "500 after": { kind: "status", when: "after", status: 500 },
  "502 before": { kind: "status", when: "before", status: 502 },
  "502 after": { kind: "status", when: "after", status: 502 },
  "secondary limit": { kind: "status", when: "before", ...limit },
  "401": { kind: "status", when: "before", status: 401, message: "Bad credentials" },
  "403": { kind: "status", when: "before", status: 403, message: "Resource not accessible by integration" },
  "404": { kind: "status", when: "before", status: 404, message: "Not Found" },
  "422": { kind: "status", when: "before", status: 422, message: "Validation Failed" },
  "slow answer": { kind: "delay", milliseconds: 400 },
  "expired token": { kind: "expire" },
};

const page = "<!DOCTYPE html><html><title>Sign in</title></html>";

function textToNull(_key: string, value: unknown): unknown {
  return typeof value === "string" ? null : value;
}

/** Answers of success that are none, by name: the request had its effect. */
export const garbled: Readonly<Record<string, Trouble>> = {
  "a cut answer": { kind: "garble", garble: (text) => text.slice(0, text.length >> 1) },
  "a web page": { kind: "garble", garble: () => page, type: "text/html" },
  "a web page that is called JSON": { kind: "garble", garble: () => page },
  "an empty answer": { kind: "garble", garble: () => "" },
  null: { kind: "garble", garble: () => "null" },
  "{}": { kind: "garble", garble: () => "{}" },
  "[]": { kind: "garble", garble: () => "[]" },
  "[{}]": { kind: "garble", garble: () => "[{}]" },
  "null for each text": { kind: "garble", garble: (text) => JSON.stringify(JSON.parse(text), textToNull) },
};

/** What all cases of a file share, each of which opens a pull request of its own. */
export interface FaultBench {
  readonly github: StandIn;
  /** What happens where nothing goes wrong. */
  readonly normal: { readonly requests: readonly string[]; readonly comments: readonly string[] };
}

/** Starts a stand-in for the whole file, and runs once without any fault. */
export async function startFaultBench(): Promise<FaultBench> {
  const github = await startStandIn(configFile(...shopRules));
  afterAll(() => github.close());
  const pull = prepare(github);
  await runHere(github, pull, { token: tokenName, inputs, second: 5 });
  const requests = github.requests.map(({ method, path }) => `${method} ${path.split("?")[0]}`);
  return { github, normal: { requests, comments: placesOf(pull) } };
}

/** A place of a run, counted in requests, and what goes wrong there. */
export type FaultAt = readonly [at: number, name: string];

/** Runs with the faults, then without any, and holds both ends to what people may expect. */
export async function expectSurvival({ github, normal }: FaultBench, faults: readonly FaultAt[]): Promise<void> {
  const label = faults.map(([at, name]) => `${name} at ${at} (${normal.requests[at] ?? "a later request"})`).join(", ");
  const pull = prepare(github);
  const from = github.requests.length;
  github.inject((seen) => {
    const [, name = ""] = faults.find(([at]) => at === seen.index - from) ?? [];
    const trouble = troubles[name] ?? garbled[name];
    if (trouble?.kind !== "expire") return trouble ?? null;
    github.addToken(tokenName, {});
    return { kind: "status", when: "before", status: 401, message: "Bad credentials" };
  });
  const timeout = faults.some(([, name]) => name === "slow answer") ? 200 : 30_000;
  const broken = await runHere(github, pull, { token: tokenName, inputs, second: 5, timeout });
  const spent = github.requests.length - from;
  expect.soft(spent, `${label}: requests`).toBeLessThan(normal.requests.length + 20);
  expectEnd(github, pull, broken, label);
  github.inject(null);
  allow(github);
  // People run a job again once GitHub has got to what was on its way.
  if (timeout === 200) await new Promise((resolve) => setTimeout(resolve, 400));
  const repaired = await runHere(github, pull, { token: tokenName, inputs, second: 5 });
  expectEnd(github, pull, repaired, `${label}, then again`);
  expect(repaired.exitCode, `${label}: the next run`).toBe(0);
  expect(placesOf(pull), `${label}: the repaired review`).toEqual(normal.comments);
  expect(
    checksOf(github, pull).map(({ conclusion }) => conclusion),
    `${label}: the repaired check run`,
  ).toEqual(["success"]);
  expect(github.violations, label).toEqual([]);
}

function expectEnd(
  github: StandIn,
  pull: StoredPull,
  { exitCode, errors, log, summary }: Outcome,
  label: string,
): void {
  const checks = checksOf(github, pull);
  expect(new Set(placesOf(pull)).size, `${label}: no comment twice`).toBe(pull.comments.length);
  expect(
    checks.filter(({ status }) => status !== "completed"),
    `${label}: no check run in progress`,
  ).toEqual([]);
  expect(checks.length, `${label}: one check run`).toBeLessThanOrEqual(1);
  expect(errors.length, `${label}: an error is one sentence`).toBe(exitCode === 0 ? 0 : 1);
  expect(log, `${label}: no stack`).not.toMatch(/^\s+at |This is a bug/m);
  expect(log + summary + JSON.stringify(checks), `${label}: no token`).not.toContain(tokenName);
  if (exitCode !== 0) return;
  const told = checks.length === 1 || /^::(warning|notice|error) [^\n]*file=/m.test(log);
  expect(told, `${label}: a green run has told its findings`).toBe(true);
}

function prepare(github: StandIn): StoredPull {
  allow(github);
  return github.open({ base, head, title: `Change ${github.state.pulls.size + 1}` });
}

function allow(github: StandIn): void {
  github.addToken(tokenName, { contents: "read", pullRequests: "write", checks: "write" });
}

function placesOf(pull: StoredPull): string[] {
  return pull.comments.map(({ path, originalLine, body }) => `${path}:${originalLine} ${body}`).toSorted();
}

function checksOf(github: StandIn, pull: StoredPull): StoredCheckRun[] {
  return github.checkRuns.filter(({ commit }) => commit === pull.head);
}
