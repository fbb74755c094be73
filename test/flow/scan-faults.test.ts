import { expect, test } from "vitest";
import type { Fault, Seen } from "../support/github/server.ts";
import type { StandIn } from "../support/github/stand-in.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { hasTurn } from "../support/lane.ts";
import { badDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const branch = "kubesuggest/fix-privilege-escalation-allowed";
const faults: readonly Extract<Fault, { when: unknown }>[] = [
  { kind: "drop", when: "before" },
  { kind: "drop", when: "after" },
  { kind: "status", when: "after", status: 502 },
];

function scan(github: StandIn): Promise<Outcome> {
  const rights = { contents: "write", pullRequests: "write", issues: "write", securityEvents: "write" } as const;
  return runHere(
    github,
    { number: 0 },
    {
      token: github.addToken("scans", rights),
      event: "schedule",
      payload: {},
      second: 1,
      inputs: { publish: "issue,pull-request", "fail-on": "never" },
      env: { GITHUB_SHA: github.state.branches.get("main") ?? "", GITHUB_REF: "refs/heads/main" },
    },
  );
}

/** The first scan makes everything; the second moves a branch that stands. */
function prepare(github: StandIn): void {
  github.state.branches.clear();
  github.state.issues.length = 0;
  github.state.proposals.length = 0;
  github.commit({ "web.yaml": badDeployment("web") });
}

function expectWhole(github: StandIn, text: string): void {
  expect(github.state.issues).toMatchObject([{ open: true }]);
  expect(github.state.proposals).toMatchObject([{ state: "open", branch }]);
  expect([...github.state.branches.keys()].toSorted()).toEqual([branch, "main"]);
  const head = github.state.branches.get(branch) ?? "";
  expect(github.store.git(["show", `${head}:web.yaml`]).toString()).toBe(
    `${text}          securityContext:\n            allowPrivilegeEscalation: false\n`,
  );
}

/** Whether a request can have an effect: for others, an answer that got lost is no answer. */
function writes({ method, body }: Seen): boolean {
  const { query = "" } = (body ?? {}) as { readonly query?: string };
  return method !== "GET" && !query.startsWith("query ");
}

test.each(faults)(
  "a scan that meets a fault says so, and the next one puts everything right: %j",
  { tags: "long" },
  async (fault) => {
    const { github } = bench;
    const moved = `# moved on\n${badDeployment("web")}`;
    for (const again of [false, true]) {
      const start = async (): Promise<void> => {
        prepare(github);
        if (!again) return;
        await scan(github);
        github.commit({ "web.yaml": moved });
      };
      await start();
      const before = github.requests.length;
      await scan(github);
      const clean = github.requests.slice(before);
      for (const [at, request] of clean.entries()) {
        if (fault.when === "after" && !writes(request)) continue;
        if (!hasTurn(faults.indexOf(fault), faults.length, at)) continue;
        await start();
        const from = github.requests.length;
        github.inject(({ index }) => (index - from === at ? fault : null));
        const outcome = await scan(github);
        github.inject(null);
        expect(outcome.errors.length).toBeLessThanOrEqual(1);
        expect(outcome.log).not.toContain("This is a bug");
        expect((await scan(github)).errors).toEqual([]);
        expectWhole(github, again ? moved : badDeployment("web"));
      }
    }
  },
);
