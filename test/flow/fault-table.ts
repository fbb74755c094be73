import { afterAll, beforeAll, expect } from "vitest";
import { configFile } from "../support/analyse.ts";
import type { Fault, Seen } from "../support/github/server.ts";
import { type StandIn, startStandIn } from "../support/github/stand-in.ts";
import type { StoredPull } from "../support/github/state.ts";
import type { Outcome } from "../support/in-process.ts";
import { columnsOf } from "../support/lane.ts";
import { garbled } from "./fault-bench.ts";
import { badDeployment } from "./manifests.ts";
import { shopRules } from "./with-github.ts";

/** What a pull request changes, or a repository holds. */
export const files: Readonly<Record<string, string>> = { "web.yaml": badDeployment("web") };
/** What a pull request starts from. */
export const readme: Readonly<Record<string, string>> = { "README.md": "Shop\n" };
/** How a run goes on: as the job's token, and with hardly any patience. */
export const how = { token: "ghs_verySecretTokenOfThisJob", second: 1, timeout: 2000 } as const;

const write = "write";
const rights = { contents: write, pullRequests: write, checks: write, issues: write, securityEvents: write } as const;

/** One thing that the Action does, to be done again and again from the same start. */
export interface Job {
  readonly start: (github: StandIn) => Promise<() => Promise<Outcome>>;
  /** What it leaves on GitHub. */
  readonly end: (github: StandIn) => unknown;
}

/** The pull request that was opened last. */
export function lastPull({ state }: StandIn): StoredPull | undefined {
  return [...state.pulls.values()].at(-1);
}

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

/** The names of all faults. */
export const faultNames: readonly string[] = Object.keys(faults);

/** A job that is done with one fault after the other. */
interface FaultTable {
  /** Expects that the job ends well where nothing goes wrong, and makes requests of several kinds. */
  readonly expectClean: () => void;
  /** Expects of a fault, with each kind of request whose turn it is, that the user is told rightly. */
  readonly expectTold: (fault: string) => Promise<void>;
}

/** Starts a stand-in for the whole file, and does the job once without any fault. */
export function faultTable({ start, end }: Job): FaultTable {
  let github: StandIn;
  let clean: { readonly errors: readonly string[]; readonly whole: unknown; readonly kinds: readonly string[] };
  beforeAll(async () => {
    github = await startStandIn(configFile(...shopRules));
    github.addToken(how.token, rights);
    const run = await start(github);
    const from = github.requests.length;
    const { errors } = await run();
    clean = { errors, whole: end(github), kinds: [...new Set(github.requests.slice(from).map(kindOf))] };
  }, 180_000);
  afterAll(() => github.close());
  return {
    expectClean: () => {
      expect(clean.errors).toEqual([]);
      expect(clean.kinds.length).toBeGreaterThan(8);
    },
    expectTold: async (fault) => {
      for (const kind of columnsOf(faultNames.indexOf(fault), faultNames.length, clean.kinds)) {
        await expectTold(github, { start, end }, fault, kind, clean.whole);
      }
    },
  };
}

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
  expect(log + summary, label).not.toContain(how.token);
  // A command that was answered with a failure is given again by whoever wants it.
  const answered = exitCode === 1 && /repeat the command|Answered the command/.test(log);
  expect((await run()).errors, `${label}, then again`).toEqual([]);
  if (!answered) expect(job.end(github), `${label}, then again`).toEqual(whole);
}
