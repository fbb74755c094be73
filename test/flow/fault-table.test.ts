import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configFile } from "../support/analyse.ts";
import type { Fault, Seen } from "../support/github/server.ts";
import { type StandIn, startStandIn } from "../support/github/stand-in.ts";
import { type Outcome, type Run, runHere } from "../support/in-process.ts";
import { columnsOf } from "../support/lane.ts";
import { garbled } from "./fault-bench.ts";
import { badDeployment } from "./manifests.ts";
import { shopRules } from "./with-github.ts";

const files = { "web.yaml": badDeployment("web") };
const readme = { "README.md": "Shop\n" };
const quick = { second: 1, timeout: 2000 } as const;
const write = "write";
const rights = { contents: write, pullRequests: write, checks: write, issues: write, securityEvents: write } as const;
const name = "ghs_verySecretTokenOfThisJob";

/** One thing that the Action does, to be done again and again from the same start. */
interface Job {
  readonly start: (github: StandIn) => Promise<() => Promise<Outcome>>;
  /** What it leaves on GitHub. */
  readonly end: (github: StandIn) => unknown;
}

const lastPull = ({ state }: StandIn) => [...state.pulls.values()].at(-1);

function command(body: string): Job {
  return {
    start: async (github) => {
      github.people.set("robin", "write");
      const pull = github.open({ base: readme, head: files });
      await runHere(github, pull, { token: name, ...quick });
      const comment = { id: 7001, body, user: { login: "robin", type: "User" } };
      const issue = { number: pull.number, user: { login: "sam" }, pull_request: {} };
      const how: Run = {
        token: name,
        event: "issue_comment",
        payload: { action: "created", comment, issue },
        ...quick,
      };
      return () => runHere(github, pull, how);
    },
    end: (github) => {
      const pull = lastPull(github);
      const commits = github.store.ask("rev-list", "--count", `${pull?.base}..${pull?.head}`);
      return { answers: pull?.remarks.length, commits };
    },
  };
}

const jobs: Readonly<Record<string, Job>> = {
  review: {
    start: async (github) => {
      const pull = github.open({ base: readme, head: files });
      return () => runHere(github, pull, { token: name, ...quick, inputs: { "fail-on": "never" } });
    },
    end: (github) => {
      const pull = lastPull(github);
      const checks = github.checkRuns.filter(({ commit }) => commit === pull?.head);
      return { comments: pull?.comments.length, checks: checks.map(({ conclusion }) => conclusion) };
    },
  },
  "/kubesuggest fix": command("/kubesuggest fix"),
  "scheduled scan": {
    start: async (github) => {
      const { state } = github;
      state.branches.clear();
      state.issues.length = 0;
      state.proposals.length = 0;
      const commit = github.commit(files);
      const inputs = { publish: "issue,pull-request,sarif", "fail-on": "never" };
      const env = { GITHUB_SHA: commit, GITHUB_REF: "refs/heads/main" };
      return () =>
        runHere(github, { number: 0 }, { token: name, event: "schedule", payload: {}, inputs, env, ...quick });
    },
    end: ({ state }) => ({
      issues: state.issues.map(({ title }) => title),
      proposals: state.proposals.map(({ branch }) => branch),
      branches: [...state.branches.keys()].toSorted(),
    }),
  },
};

function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: "status", when: "before", status, message, headers };
}

const later = /because GitHub's rate limit was reached: run the job again later\.$/;
const again = /: run the job again\.$/;

/** Each fault, for all requests of a kind, and how the sentence about it ends. */
const faults: Readonly<Record<string, readonly [fault: Fault, sentence: RegExp]>> = {
  "401": [refusal(401, "Bad credentials"), /^GitHub does not accept the token: .*Check the input "token"\.$/],
  "403 for want of a permission": [
    refusal(403, "Resource not accessible by integration"),
    /: give the job the permission "[a-z-]+: (?:read|write)"\. \(Resource not accessible by integration\)$/,
  ],
  "403 for want of single sign-on": [
    refusal(403, "Resource protected by organization SAML enforcement."),
    /: authorize the token for the organization's single sign-on\. \(/,
  ],
  "403 for an address": [
    refusal(403, "The `shop` organization has an IP allow list enabled, and your IP address is not permitted."),
    /: let the job run where the organization's list of allowed IP addresses permits it\. \(/,
  ],
  "403 for an archive": [
    refusal(403, "Repository was archived so is read-only."),
    /is archived, and can't be changed\. \(/,
  ],
  "403 for the limit of an hour": [
    refusal(403, "API rate limit exceeded", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4000000000" }),
    later,
  ],
  "403 for too many at once": [
    refusal(403, "You have exceeded a secondary rate limit.", { "retry-after": "200" }),
    later,
  ],
  "404": [
    refusal(404, "Not Found"),
    /: it does not exist, or the job needs the permission "[a-z-]+: (?:read|write)"\.$/,
  ],
  "409": [refusal(409, "Conflict"), again],
  "410": [
    refusal(410, "Issues has been disabled in this repository."),
    /: Issues has been disabled in this repository \(410\)\.$/,
  ],
  "422": [refusal(422, "Validation Failed"), /^GitHub refused to [^:]+: Validation Failed\.$/],
  "429": [refusal(429, "Too many requests"), later],
  "429 with a time to wait": [refusal(429, "Too many requests", { "retry-after": "1" }), later],
  "451": [refusal(451, "Repository access blocked"), /: Repository access blocked \(451\)\.$/],
  "502": [refusal(502, "Bad gateway"), again],
  "a redirect": [
    refusal(301, "Moved Permanently"),
    /\(it leads elsewhere, as if the repository was renamed\): run the job again\.$/,
  ],
  "a reset before": [{ kind: "drop", when: "before" }, again],
  "a reset after": [{ kind: "drop", when: "after" }, again],
  ...Object.fromEntries(Object.entries(garbled).map(([kind, fault]) => [kind, [fault as Fault, again]] as const)),
};

/** What a request is, without what differs from pull request to pull request. */
function kindOf({ method, path, body }: Seen): string {
  const query = /\b(?:query|mutation) (\w+)/.exec(JSON.stringify(body ?? ""))?.[1];
  const plain = decodeURIComponent(path.split("?")[0] ?? "")
    .replace(/^\/repos\/shop\/platform/, "")
    .replace(/[0-9a-f]{40}/g, "SHA")
    .replace(/\/\d+/g, "/N");
  return query === undefined ? `${method} ${plain}` : `${method} ${query}`;
}

describe.each(Object.entries(jobs))("%s", (_name, { start, end }) => {
  let github: StandIn;
  let clean: { readonly errors: readonly string[]; readonly whole: unknown; readonly kinds: readonly string[] };

  beforeAll(async () => {
    github = await startStandIn(configFile(...shopRules));
    github.addToken(name, rights);
    const run = await start(github);
    const from = github.requests.length;
    const { errors } = await run();
    clean = { errors, whole: end(github), kinds: [...new Set(github.requests.slice(from).map(kindOf))] };
  }, 180_000);
  afterAll(() => github.close());

  test("ends well without a fault", () => {
    expect(clean.errors).toEqual([]);
    expect(clean.kinds.length).toBeGreaterThan(8);
  });

  test.for(Object.keys(faults))("%s for each kind of request", { tags: "long" }, async (fault) => {
    const all = Object.keys(faults);
    for (const kind of columnsOf(all.indexOf(fault), all.length, clean.kinds)) {
      await expectTold(github, { start, end }, fault, kind, clean.whole);
    }
  });
});

/** The job ends with one right sentence, or does without the answer; the next one leaves what a sound one leaves. */
async function expectTold(github: StandIn, job: Job, fault: string, kind: string, whole: unknown): Promise<void> {
  const label = `${fault} for ${kind}`;
  const [trouble, sentence = /^$/] = faults[fault] ?? [];
  const run = await job.start(github);
  github.inject((seen) => (kindOf(seen) === kind ? (trouble ?? null) : null));
  const { errors, exitCode, log, summary } = await run();
  github.inject(null);
  expect(errors.length, label).toBe(exitCode === 0 ? 0 : 1);
  for (const error of errors) expect(error.replace("repeat the command", "run the job again"), label).toMatch(sentence);
  expect(log, label).not.toMatch(/^\s+at |This is a bug/m);
  expect(log + summary, label).not.toContain(name);
  // A command that was answered with a failure is given again by whoever wants it.
  const answered = exitCode === 1 && /repeat the command|Answered the command/.test(log);
  expect((await run()).errors, `${label}, then again`).toEqual([]);
  if (!answered) expect(job.end(github), `${label}, then again`).toEqual(whole);
}
