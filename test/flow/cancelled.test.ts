import { afterAll, expect, test } from "vitest";
import { configFile } from "../support/analyse.ts";
import { startStandIn } from "../support/github/stand-in.ts";
import type { StoredPull } from "../support/github/state.ts";
import { runHere } from "../support/in-process.ts";
import { columnsOf } from "../support/lane.ts";
import { reviewOf } from "../support/pull-request-job.ts";
import type { StepResult } from "../support/runner.ts";
import { badDeployment, goodDeployment } from "./manifests.ts";
import { shopRules } from "./with-github.ts";

const statuses = { SIGINT: 130, SIGTERM: 143 } as const;
const inputs = { "fail-on": "never" };

/** More findings than one request for a check run can carry. */
const count = 27;
const head = Object.fromEntries(Array.from({ length: count }, (_, at) => [`web-${at}.yaml`, badDeployment(`w${at}`)]));
/** One comment goes and one comes. */
const next = { "web-0.yaml": goodDeployment("w0"), "new.yaml": badDeployment("new") };

const github = await startStandIn(configFile(...shopRules));
afterAll(() => github.close());
const token = github.addToken("job", { contents: "read", pullRequests: "write", checks: "write" });

interface Moment {
  readonly at: number;
  readonly when: "before" | "after";
}

const normal = await recordNormalRun();

test("a normal run writes a review, changes to earlier comments, and a check run in two parts", () => {
  const writes = normal.requests.filter((request) => request.split(" ")[2] !== "read");
  expect(writes.map((request) => request.replace(/\/repos\/shop\/platform|\d+/g, ""))).toEqual([
    "POST /pulls//reviews write",
    "POST /check-runs write",
    "PATCH /check-runs/ write",
    "POST /graphql write",
  ]);
});

test.for(Object.keys(statuses) as (keyof typeof statuses)[])(
  "%s at any request leaves nothing half done, and the next run does the rest once",
  { tags: "long" },
  async (signal) => {
    for (const moment of columnsOf(Object.keys(statuses).indexOf(signal), 2, moments(signal))) {
      const label = `${signal} ${moment.when} request ${moment.at}: ${normal.requests[moment.at]}`;
      const pull = await prepare();
      const step = await cancelled(pull, signal, moment);
      expect(step.exitCode, label).toBe(statuses[signal]);
      expect(step.stderr, label).toBe("");
      expect(
        step.commands.filter(({ name }) => name === "error").map(({ message }) => message),
        label,
      ).toEqual([expect.stringMatching(/^Kubesuggest was canceled .*run the job again/)]);
      expectNothingInProgress(pull, label);

      const again = await runHere(github, pull, { token, inputs, second: 1 });
      expect(again.exitCode, label).toBe(0);
      expect(endOf(pull), label).toEqual(normal.end);
      expect(github.violations, label).toEqual([]);
    }
  },
);

/** Every write before and after its effect; of the other requests each signal gets every second one. */
function moments(signal: keyof typeof statuses): Moment[] {
  const odd = signal === "SIGINT" ? 1 : 0;
  return normal.requests.flatMap((request, at): Moment[] => {
    if (request.endsWith(" write")) return [{ at, when: at % 2 === odd ? "before" : "after" }];
    return at % 2 === odd ? [{ at, when: "before" }] : [];
  });
}

/** Sends the signal while GitHub is at a request, and lets GitHub go on only when the program has ended. */
async function cancelled(pull: StoredPull, signal: NodeJS.Signals, { at, when }: Moment): Promise<StepResult> {
  const from = github.requests.length;
  let kill: (signal: NodeJS.Signals) => void = () => {};
  const step = reviewOf(github, pull, token, { inputs, started: (send) => (kill = send) });
  github.interrupt(async (seen, now) => {
    if (seen.index !== from + at || now !== when) return;
    kill(signal);
    await step;
  });
  const result = await step;
  await new Promise((resolve) => setTimeout(resolve, 20));
  github.interrupt(null);
  expect(github.requests.length, "requests after the signal").toBeLessThanOrEqual(from + at + 2);
  return result;
}

function expectNothingInProgress(pull: StoredPull, label: string): void {
  const checks = github.checkRuns.filter(({ commit }) => commit === pull.head);
  expect(checks.length, label).toBeLessThanOrEqual(1);
  for (const check of checks) expect(check, label).toMatchObject({ status: "completed", conclusion: "success" });
  expect(pull.reviews.map(({ state }) => state)).not.toContain("PENDING");
}

/** A pull request with a review, and a push for which there is none yet. */
async function prepare(): Promise<StoredPull> {
  const pull = github.open({ base: { "README.md": "Shop\n" }, head });
  await runHere(github, pull, { token, inputs, second: 1 });
  github.push(pull, next);
  return pull;
}

async function recordNormalRun(): Promise<{ requests: readonly string[]; end: unknown }> {
  const pull = await prepare();
  const from = github.requests.length;
  await runHere(github, pull, { token, inputs, second: 1 });
  const requests = github.requests.slice(from).map(({ method, path, body }) => {
    const reads = method === "GET" || JSON.stringify(body).includes('"query":"query ');
    return `${method} ${path.split("?")[0]} ${reads ? "read" : "write"}`;
  });
  return { requests, end: endOf(pull) };
}

function endOf(pull: StoredPull): unknown {
  return {
    comments: pull.comments.map(({ path, originalLine }) => `${path}:${originalLine}`).toSorted(),
    checks: github.checkRuns
      .filter(({ commit }) => commit === pull.head)
      .map(({ status, annotations }) => `${status} ${annotations.length}`),
    summaries: pull.reviews.filter(({ body }) => body.includes("<!-- kubesuggest:1 summary -->")).length,
  };
}
