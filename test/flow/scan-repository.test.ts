import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeBaseline } from "../../src/core/baseline.ts";
import { jsonText } from "../../src/reporters/json.ts";
import { mergeReports, type NamedReport } from "../../src/reporters/merge-reports.ts";
import { readReport } from "../../src/reporters/read-report.ts";
import { onlyText } from "../support/analyse.ts";
import type { StoredIssue, StoredProposal } from "../support/github/state.ts";
import { type Outcome, type Run, runHere } from "../support/in-process.ts";
import { runAction } from "../support/runner.ts";
import { badDeployment, goodDeployment } from "./manifests.ts";
import { shopRules, withGitHub } from "./with-github.ts";

const bench = withGitHub();
const everywhere = { publish: "summary,html,sarif,issue,pull-request" };
const rights = { contents: "write", pullRequests: "write", issues: "write", securityEvents: "write" } as const;
const bot = "github-actions[bot]";
const fixBranch = "kubesuggest/fix-privilege-escalation-allowed";

/** A scan of the default branch as a schedule starts it. */
function scan(inputs: Readonly<Record<string, string>> = everywhere, how: Partial<Run> = {}): Promise<Outcome> {
  const { github } = bench;
  const commit = github.state.branches.get("main") ?? "";
  return runHere(
    github,
    { number: 0 },
    {
      token: github.addToken("scans", rights),
      event: "schedule",
      payload: { schedule: "0 5 * * 1" },
      inputs: { "fail-on": "never", ...inputs },
      env: { GITHUB_SHA: commit, GITHUB_REF: "refs/heads/main" },
      ...how,
    },
  );
}

function proposals(state?: StoredProposal["state"]): readonly StoredProposal[] {
  return bench.github.state.proposals.filter((one) => state === undefined || one.state === state);
}

function head(branch: string): string | undefined {
  return bench.github.state.branches.get(branch);
}

function fileAt(branch: string, path: string): string {
  return bench.github.store.git(["show", `${head(branch) ?? ""}:${path}`]).toString();
}

/** The paths that a branch changes against its merge base with main. */
function changedOn(branch: string): string[] {
  const names = bench.github.store.git(["diff", "--name-only", `${head("main") ?? ""}...${head(branch) ?? ""}`]);
  return names.toString().split("\n").filter(Boolean);
}

describe("publishing", () => {
  test("goes wherever it is asked for, and a second scan repeats nothing", async () => {
    const { github } = bench;
    const main = github.commit({ "k8s/web.yaml": badDeployment("web"), "README.md": "Shop\n" });
    const first = await scan();

    expect(first.errors).toEqual([]);
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({ findings: "2", conclusion: "success" });
    expect(first.summary).toContain("2 findings");
    expect(readFileSync(first.outputs["html"] ?? "", "utf8")).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(readFileSync(first.outputs["sarif"] ?? "", "utf8"))).toEqual(github.state.sarifs[0]?.log);
    expect(github.state.sarifs).toMatchObject([{ commit: main, ref: "refs/heads/main", log: { version: "2.1.0" } }]);
    expect(github.state.issues).toMatchObject([{ author: bot, open: true }]);
    expect(first.outputs["issue"]).toMatch(/\/issues\/\d+$/);
    expect(proposals()).toMatchObject([{ branch: fixBranch, base: "main", state: "open" }]);
    expect(first.outputs["pull-requests"]).toMatch(/\/pull\/\d+$/);
    const bad = badDeployment("web");
    expect(fileAt(fixBranch, "k8s/web.yaml")).toBe(
      `${bad}          securityContext:\n            allowPrivilegeEscalation: false\n`,
    );
    expect(changedOn(fixBranch)).toEqual(["k8s/web.yaml"]);
    expect([...github.state.branches.keys()].toSorted()).toEqual([fixBranch, "main"]);
    expect(head("main")).toBe(main);

    const before = [head(fixBranch), structuredClone(github.state.issues), structuredClone(proposals())];
    const from = github.requests.length;
    const second = await scan();
    expect(second.outputs["pull-requests"]).toBe(first.outputs["pull-requests"]);
    const [, issues] = before as [string, typeof github.state.issues];
    expect([head(fixBranch), proposals()]).toEqual([before[0], before[2]]);
    expect(github.state.issues.map(({ number }) => number)).toEqual(issues.map(({ number }) => number));
    expect(github.state.issues[0]?.body).toContain("Nothing has changed since the last scan.");
    const written = github.requests.slice(from).filter(({ method }) => method === "POST" || method === "PATCH");
    expect(written.filter(({ path }) => path !== "/graphql").map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /repos/shop/platform/code-scanning/sarifs",
      `PATCH /repos/shop/platform/issues/${github.state.issues[0]?.number}`,
    ]);
  });

  test("is the summary alone unless it is asked for more, and needs no more than to read then", async () => {
    const { github } = bench;
    github.commit({ "k8s/web.yaml": badDeployment("web") });
    const token = github.addToken("reader", { contents: "read" });
    const outcome = await scan({ "fail-on": "warning" }, { token });

    expect(outcome.summary).toContain("2 findings");
    expect(outcome.errors).toEqual(['2 findings at or above "fail-on".']);
    expect(outcome.exitCode).toBe(1);
    // The branch, the configuration, and the files.
    expect(github.requests.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
  });

  test("leaves issue and pull requests alone for other branches, and for a head that has moved on", async () => {
    const { github } = bench;
    const old = github.commit({ "web.yaml": badDeployment("web") });
    const onBranch = await scan(everywhere, {
      event: "push",
      env: { GITHUB_SHA: old, GITHUB_REF: "refs/heads/feature" },
    });
    expect(onBranch.log).toContain("they are about main, and this scan is of refs/heads/feature");
    github.commit({ "README.md": "Newer\n" });
    const late = await scan(everywhere, { env: { GITHUB_SHA: old, GITHUB_REF: "refs/heads/main" } });
    expect(late.log).toContain("main has new commits since this run started");
    expect([github.state.issues, proposals()]).toEqual([[], []]);
    expect(github.state.sarifs.map(({ ref }) => ref)).toEqual(["refs/heads/feature", "refs/heads/main"]);
  });

  test("says what a token may not do, and does the rest", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    const token = github.addToken("poor", { contents: "write", pullRequests: "read", issues: "write" });
    const outcome = await scan(everywhere, { token });

    expect(outcome.exitCode).toBe(1);
    expect(outcome.log).toContain('give the job the permission "security-events: write"');
    expect(outcome.log).toContain('give the job the permission "pull-requests: write"');
    expect(github.state.issues).toHaveLength(1);
    expect(outcome.summary).toContain("2 findings");
  });

  test("explains the setting that keeps workflows from opening pull requests", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    github.state.mayOpenPulls = false;
    const refused = await scan({ publish: "pull-request" });
    expect(refused.errors).toEqual([
      expect.stringContaining("Allow GitHub Actions to create and approve pull requests"),
    ]);

    github.state.mayOpenPulls = true;
    const allowed = await scan({ publish: "pull-request" });
    expect(allowed.errors).toEqual([]);
    expect(proposals("open")).toHaveLength(1);
  });

  test("says why code scanning takes no results", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    github.state.sarifEnd = ["failed", "the log has too many rules"];
    const outcome = await scan({ publish: "sarif" });
    expect(outcome.errors).toEqual(["Code scanning rejected the SARIF log: the log has too many rules"]);
    expect(outcome.outputs["sarif"]).toMatch(/report\.sarif$/);
  });

  test("leaves the log to another step where only the file is asked for", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    const outcome = await scan({ publish: "sarif-file" });
    expect(outcome.errors).toEqual([]);
    expect(JSON.parse(readFileSync(outcome.outputs["sarif"] ?? "", "utf8"))).toMatchObject({ version: "2.1.0" });
    expect(github.state.sarifs).toEqual([]);
  });

  test("refuses a place that there is not, before it asks anything", async () => {
    const outcome = await scan({ publish: "isue" });
    expect(outcome.errors).toEqual([expect.stringContaining('did you mean "issue"')]);
    expect(bench.github.requests).toEqual([]);
  });
});

describe("the tracking issue", () => {
  test("is closed when all is clean, and the same one is opened again", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "issue" });
    github.commit({ "web.yaml": goodDeployment("web") });
    await scan({ publish: "issue" });
    expect(github.state.issues).toMatchObject([{ open: false, reason: "completed" }]);
    expect(github.state.issues[0]?.body).toContain("0 findings appeared and 2 disappeared.");
    github.commit({ "api.yaml": badDeployment("api") });
    await scan({ publish: "issue" });
    expect(github.state.issues).toMatchObject([{ open: true }]);
    expect(github.state.issues[0]?.body).toContain("2 findings appeared and 0 disappeared.");
  });

  test("is not opened where nothing was ever found", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": goodDeployment("web") });
    const outcome = await scan({ publish: "issue" });
    expect(github.state.issues).toEqual([]);
    expect(outcome.outputs["issue"]).toBe("");
  });

  test("stays closed where people have closed it as not planned", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "issue" });
    const [issue] = github.state.issues;
    Object.assign(issue ?? {}, { open: false, reason: "not_planned" });
    github.commit({ "api.yaml": badDeployment("api") });
    await scan({ publish: "issue" });
    expect(github.state.issues).toMatchObject([{ open: false, reason: "not_planned" }]);
    expect(issue?.body).toContain("**4 findings**");
  });

  test("is never one that somebody else wrote, whatever it says", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "issue" });
    const [ours] = github.state.issues;
    github.state.issues.splice(0, 1, { ...structuredClone(ours as object), author: "mallory" } as never);
    const forged = github.state.issues[0]?.body;
    await scan({ publish: "issue" });
    expect(github.state.issues.map(({ author }) => author)).toEqual(["mallory", bot]);
    expect(github.state.issues[0]?.body).toBe(forged);
  });
});

describe("the boxes of the tracking issue", () => {
  const both = { publish: "issue,pull-request" };
  const onRequest = `${onlyText(...shopRules)}max-pull-requests: 0\n`;
  const empty = `- [ ] <!-- kubesuggest:ask ${fixBranch} -->Fix privilege-escalation-allowed (1 finding)`;
  const tick = (): void => {
    for (const issue of bench.github.state.issues) issue.body = issue.body.replaceAll("- [ ]", "- [x]");
  };

  test("ask for pull requests, which no limit keeps back", async () => {
    const { github } = bench;
    github.commit({ ".github/kubesuggest.yml": onRequest, "web.yaml": badDeployment("web") });
    await scan(both);
    expect(proposals()).toEqual([]);
    expect(github.state.issues[0]?.body).toContain(`Tick a box to ask for a pull request`);
    expect(github.state.issues[0]?.body).toContain(empty);

    tick();
    const outcome = await scan(both);
    expect(outcome.errors).toEqual([]);
    expect(proposals()).toMatchObject([{ branch: fixBranch, state: "open", labels: ["kubesuggest"] }]);
    expect(github.state.issues[0]).toMatchObject({ labels: ["kubesuggest"] });
    expect(github.state.issues[0]?.body).not.toContain("kubesuggest:ask");
    expect(github.state.issues[0]?.body).toMatch(
      /^- Open: \[Fix privilege-escalation-allowed \(1 finding\)\]\(.*\/pull\/\d+\)$/m,
    );

    await scan(both);
    expect(proposals()).toMatchObject([{ state: "open" }]);
  });

  test("ask again for what was declined, and it stays then", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan(both);
    Object.assign(proposals()[0] ?? {}, { state: "closed" });
    github.state.branches.delete(fixBranch);
    await scan(both);
    expect(proposals("open")).toEqual([]);
    expect(github.state.issues[0]?.body).toMatch(
      /^- \[ \] <!-- kubesuggest:ask .* -->Fix .*, declined in \[a closed pull request\]\(.*\/pull\/\d+\)$/m,
    );

    tick();
    await scan(both);
    await scan(both);
    expect(proposals().map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(changedOn(fixBranch)).toEqual(["web.yaml"]);
  });

  test("stay ticked until the pull request could be opened", async () => {
    const { github } = bench;
    github.commit({ ".github/kubesuggest.yml": onRequest, "web.yaml": badDeployment("web") });
    await scan(both);
    tick();
    github.state.mayOpenPulls = false;
    const refused = await scan(both);
    expect(refused.errors).toEqual([expect.stringContaining("Allow GitHub Actions to create")]);
    expect(github.state.issues[0]?.body).toContain(empty.replace("[ ]", "[x]"));
    github.state.mayOpenPulls = true;
    await scan(both);
    expect(proposals("open")).toHaveLength(1);
  });

  test("stay ticked if the pull requests could not be read", async () => {
    const { github } = bench;
    github.commit({ ".github/kubesuggest.yml": onRequest, "web.yaml": badDeployment("web") });
    await scan(both);
    tick();
    github.inject(({ body }) => {
      const isForPulls = JSON.stringify(body ?? null).includes("query FixPulls");
      return isForPulls ? { kind: "status", when: "before", status: 422, message: "Validation Failed" } : null;
    });
    expect((await scan(both)).errors).toHaveLength(1);
    github.inject(null);
    expect(github.state.issues[0]?.body).toContain(`- [x] <!-- kubesuggest:ask ${fixBranch} -->`);
    await scan(both);
    expect(proposals("open")).toHaveLength(1);
  });

  test("stay ticked if that happens while the pull requests are opened", async () => {
    const { github } = bench;
    github.commit({ ".github/kubesuggest.yml": onRequest, "web.yaml": badDeployment("web") });
    await scan(both);
    github.inject(({ body }) => {
      if (JSON.stringify(body ?? null).includes("query FixPulls")) tick();
      return null;
    });
    await scan(both);
    github.inject(null);
    expect(proposals()).toEqual([]);
    expect(github.state.issues[0]?.body).toContain(empty.replace("[ ]", "[x]"));
    await scan(both);
    expect(proposals("open")).toHaveLength(1);
  });

  test("are those of our own issue, whatever is ticked in another one", async () => {
    const { github } = bench;
    github.commit({ ".github/kubesuggest.yml": onRequest, "web.yaml": badDeployment("web") });
    await scan(both);
    const [ours] = github.state.issues;
    const body = ours?.body.replaceAll("- [ ]", "- [x]") ?? "";
    github.state.issues.push({ ...structuredClone(ours as StoredIssue), number: 99, author: "mallory", body });
    await scan(both);
    expect(proposals()).toEqual([]);
  });

  test("start a scan when a person ticks one, and nothing else does", async () => {
    const { github } = bench;
    github.commit({ ".github/kubesuggest.yml": onRequest, "web.yaml": badDeployment("web") });
    await scan(both);
    const [issue] = github.state.issues;
    const edit = (body: string, type: string): Partial<Run> => {
      return { event: "issues", payload: { action: "edited", issue: { body }, sender: { type } } };
    };
    const before = github.requests.length;
    for (const [body, type] of [
      [issue?.body ?? "", "User"],
      [issue?.body.replaceAll("- [ ]", "- [x]") ?? "", "Bot"],
      ["- [x] <!-- kubesuggest:ask kubesuggest/fix-x -->", "User"],
    ] as const) {
      const idle = await scan(both, edit(body, type));
      expect([idle.exitCode, idle.log]).toEqual([0, expect.stringContaining("Nobody has ticked a box")]);
    }
    expect(github.requests.length).toBe(before);

    tick();
    await scan(both, edit(issue?.body ?? "", "User"));
    expect(proposals("open")).toHaveLength(1);
  });
});

describe("the pull request that sets up a repository", () => {
  const branch = "kubesuggest/configure";
  const setUp = { publish: "onboarding" };
  const startWith = (files: Record<string, string>): void => {
    const { state, store } = bench.github;
    state.branches.set("main", store.commit(files, { parent: null, whole: true, message: "Start" }));
  };

  test("adds a configuration and a baseline that hides what stands, and is kept up to date", async () => {
    const { github } = bench;
    startWith({ "web.yaml": badDeployment("web") });
    const first = await scan(setUp);
    expect(first.errors).toEqual([]);
    expect(first.outputs["onboarding"]).toMatch(/\/pull\/\d+$/);
    expect(changedOn(branch)).toEqual([".github/kubesuggest-baseline.txt", ".github/kubesuggest.yml"]);
    expect(fileAt(branch, ".github/kubesuggest.yml")).toContain("preset: recommended");
    expect(proposals()).toMatchObject([
      { title: "Configure Kubesuggest, with a baseline", state: "open", labels: ["kubesuggest"] },
    ]);
    const made = head(branch);
    await scan(setUp);
    expect([head(branch), proposals().length]).toEqual([made, 1]);

    github.commit({ "api.yaml": badDeployment("api") });
    await scan(setUp);
    expect(head(branch)).not.toBe(made);
    expect(fileAt(branch, ".github/kubesuggest-baseline.txt")).toContain("api.yaml");

    github.commit({
      ".github/kubesuggest.yml": fileAt(branch, ".github/kubesuggest.yml"),
      ".github/kubesuggest-baseline.txt": fileAt(branch, ".github/kubesuggest-baseline.txt"),
    });
    Object.assign(proposals()[0] ?? {}, { state: "merged" });
    const last = await scan({ ...setUp, "fail-on": "info" });
    expect([last.exitCode, last.outputs["new-findings"], last.outputs["onboarding"]]).toEqual([0, "0", ""]);
    expect(head(branch)).toBeUndefined();
  });

  test("is not proposed again once people have closed it", async () => {
    const { github } = bench;
    startWith({ "notes.md": "Nothing to check\n" });
    await scan(setUp);
    expect(proposals()).toMatchObject([{ title: "Configure Kubesuggest", state: "open" }]);
    expect(changedOn(branch)).toEqual([".github/kubesuggest.yml"]);
    Object.assign(proposals()[0] ?? {}, { state: "closed" });
    github.state.branches.delete(branch);
    const outcome = await scan(setUp);
    expect(outcome.log).toContain("it is not proposed again");
    expect(proposals("open")).toEqual([]);
  });

  test("is not there where the repository has a configuration", async () => {
    const { github } = bench;
    github.commit({ ".github/kubesuggest.yml": onlyText(...shopRules), "web.yaml": badDeployment("web") });
    const outcome = await scan(setUp);
    expect([outcome.errors, outcome.outputs["onboarding"], proposals()]).toEqual([[], "", []]);
  });
});

describe("a pull request with fixes", () => {
  test("is renewed in place when its files move on, and kept when others do", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    const made = head(fixBranch);
    github.commit({ "README.md": "More\n" });
    await scan({ publish: "pull-request" });
    expect(head(fixBranch)).toBe(made);

    const moved = `# Of the shop\n${badDeployment("web")}`;
    github.commit({ "web.yaml": moved });
    const outcome = await scan({ publish: "pull-request" });
    expect(outcome.log).toMatch(/Updated .*\/pull\/\d+/);
    expect(proposals()).toMatchObject([{ state: "open" }]);
    expect(head(fixBranch)).not.toBe(made);
    expect(fileAt(fixBranch, "web.yaml")).toBe(
      `${moved}          securityContext:\n            allowPrivilegeEscalation: false\n`,
    );
    expect(changedOn(fixBranch)).toEqual(["web.yaml"]);
  });

  test("grows with what is found, and says so", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    github.commit({ "api.yaml": badDeployment("api") });
    await scan({ publish: "pull-request" });
    expect(proposals()).toMatchObject([
      {
        state: "open",
        title: "Fix privilege-escalation-allowed (2 findings)",
        body: expect.stringContaining("api.yaml"),
      },
    ]);
    expect(changedOn(fixBranch)).toEqual(["api.yaml", "web.yaml"]);
  });

  test("is left alone once people have committed to its branch, also when nothing is left to fix", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    const theirs = github.commit({ "web.yaml": `${fileAt(fixBranch, "web.yaml")}# mine\n` }, fixBranch);
    github.commit({ "web.yaml": `# moved on\n${badDeployment("web")}` });
    const outcome = await scan({ publish: "pull-request" });
    expect(outcome.log).toContain("others have committed to its branch");
    expect(outcome.outputs["pull-requests"]).toMatch(/\/pull\/\d+$/);
    github.commit({ "web.yaml": goodDeployment("web") });
    await scan({ publish: "pull-request" });
    expect(head(fixBranch)).toBe(theirs);
    expect(proposals()).toMatchObject([{ state: "open" }]);
  });

  test("loses nothing that people push while it is renewed", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    github.commit({ "web.yaml": `# moved on\n${badDeployment("web")}` });
    let theirs = "";
    github.interrupt(async ({ body }, when) => {
      const query = (body as { query?: string } | undefined)?.query ?? "";
      if (theirs !== "" || when !== "before" || !query.startsWith("mutation MoveBranches")) return;
      theirs = github.commit({ "notes.txt": "wait\n" }, fixBranch);
    });
    const outcome = await scan({ publish: "pull-request" });
    expect(outcome.errors).toEqual([]);
    expect(outcome.log).toContain("got a push in the meantime");
    expect(head(fixBranch)).toBe(theirs);
    expect([...github.state.branches.keys()].filter((name) => name.startsWith("kubesuggest/next/"))).toEqual([]);
  });

  test("is closed with its branch when nothing is left to fix, and comes anew with new findings", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    github.commit({ "web.yaml": goodDeployment("web") });
    await scan({ publish: "pull-request" });
    expect(proposals()).toMatchObject([{ state: "closed" }]);
    expect(head(fixBranch)).toBeUndefined();
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    expect(proposals()).toMatchObject([{ state: "closed" }, { state: "open" }]);
  });

  test("is not opened again for what people have declined", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    Object.assign(proposals()[0] ?? {}, { state: "closed" });
    github.state.branches.delete(fixBranch);
    const outcome = await scan({ publish: "pull-request" });
    expect(outcome.outputs["pull-requests"]).toBe("");
    expect([proposals("open"), head(fixBranch)]).toEqual([[], undefined]);
    github.commit({ "api.yaml": badDeployment("api") });
    await scan({ publish: "pull-request" });
    expect(proposals("open")).toHaveLength(1);
    expect(changedOn(fixBranch)).toEqual(["api.yaml"]);
  });

  test("follows a merged one when there is more to fix", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    await scan({ publish: "pull-request" });
    Object.assign(proposals()[0] ?? {}, { state: "merged" });
    // Squashed: the branch itself is not part of main.
    github.commit({ "web.yaml": fileAt(fixBranch, "web.yaml"), "api.yaml": badDeployment("api") });
    await scan({ publish: "pull-request" });
    expect(proposals()).toMatchObject([{ state: "merged" }, { state: "open" }]);
    expect(changedOn(fixBranch)).toEqual(["api.yaml"]);
  });

  test("is not mistaken for one from a fork, or for somebody else's", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web") });
    const stranger = {
      title: "Mine",
      body: "x\n<!-- kubesuggest:fixes open -->",
      base: "main",
      author: "mallory",
      labels: [],
    };
    const forked = { number: 7, ...stranger, branch: fixBranch, state: "open" as const, fork: true };
    github.state.proposals.push(structuredClone(forked));
    await scan({ publish: "pull-request" });
    expect(proposals()).toMatchObject([forked, { state: "open", author: bot }]);
    const made = head(fixBranch);

    Object.assign(proposals()[1] ?? {}, { author: "mallory" });
    github.commit({ "web.yaml": `# moved on\n${badDeployment("web")}` });
    const outcome = await scan({ publish: "pull-request" });
    expect(outcome.log).toContain("uses its branch");
    expect(head(fixBranch)).toBe(made);
  });

  test("is one for each directory or owner, as many as may stand open at a time", async () => {
    const { github } = bench;
    const config = `${onlyText(...shopRules)}pull-requests-by: owner\nmax-pull-requests: 2\n`;
    github.commit({
      ".github/kubesuggest.yml": config,
      CODEOWNERS: "/a/ @shop/a\n/b/ @shop/b @shop/c\n/c/ @shop/a\n",
      "a/web.yaml": badDeployment("a"),
      "b/web.yaml": badDeployment("b"),
      "c/web.yaml": badDeployment("c"),
      "d/web.yaml": badDeployment("d"),
    });
    const outcome = await scan({ publish: "pull-request" });
    expect(proposals().map(({ title }) => title)).toEqual([
      "Apply the safe fixes of shop/a (2 findings)",
      "Apply the safe fixes of shop/b (1 finding)",
    ]);
    expect(proposals().map(({ branch }) => changedOn(branch))).toEqual([["a/web.yaml", "c/web.yaml"], ["b/web.yaml"]]);
    expect(outcome.log).toContain("1 more pull requests wait until fewer than 2 are open.");

    const other = `${onlyText(...shopRules)}pull-requests-by: directory\nmax-pull-requests: 9\n`;
    github.commit({ ".github/kubesuggest.yml": other });
    await scan({ publish: "pull-request" });
    expect(proposals("open").map(({ branch }) => changedOn(branch)[0])).toEqual([
      "a/web.yaml",
      "b/web.yaml",
      "c/web.yaml",
      "d/web.yaml",
    ]);
    expect(proposals("closed")).toHaveLength(2);
  });

  test("leaves executable files and links alone", async () => {
    const { github } = bench;
    github.commit({
      "web.yaml": { mode: "100755", content: badDeployment("web") },
      "link.yaml": { mode: "120000", content: "web.yaml" },
    });
    const outcome = await scan({ publish: "pull-request" });
    expect(outcome.outputs["findings"]).toBe("2");
    expect(proposals()).toEqual([]);
  });
});

describe("the baseline", () => {
  const path = ".github/kubesuggest-baseline.txt";

  test("is part of the picture, does not fail, and loses what is gone in a pull request", async () => {
    const { github } = bench;
    github.commit({ "web.yaml": badDeployment("web"), "api.yaml": badDeployment("api") });
    const first = await scan({});
    const { findings } = JSON.parse(readFileSync(first.outputs["report"] ?? "", "utf8")) as {
      findings: { fingerprint: string; rule: string; file: string }[];
    };
    const entries = findings.map((finding) => ({ ...finding, object: null }));
    github.commit({ [path]: writeBaseline(entries), "api.yaml": goodDeployment("api") });
    const scanned = await scan({ "fail-on": "info", publish: "issue, pull-request" });

    expect(scanned.errors).toEqual([]);
    expect(scanned.outputs).toMatchObject({ findings: "2", "new-findings": "0", conclusion: "success" });
    expect(github.state.issues[0]?.body).toContain("2 of them are in the baseline.");
    expect(proposals().map(({ title }) => title)).toEqual([
      "Fix privilege-escalation-allowed (1 finding)",
      "Remove 2 entries from the baseline",
    ]);
    const kept = entries.filter(({ file }) => file === "web.yaml");
    expect(fileAt("kubesuggest/fix-baseline", path)).toBe(
      writeBaseline(kept.map((entry) => ({ ...entry, object: "Deployment/web" }))),
    );
    expect(changedOn("kubesuggest/fix-baseline")).toEqual([path]);

    github.commit({ [path]: fileAt("kubesuggest/fix-baseline", path) });
    await scan({ publish: "pull-request" });
    expect(proposals("closed").map(({ branch }) => branch)).toEqual(["kubesuggest/fix-baseline"]);
  });

  test("keeps what people have declined to drop", async () => {
    const { github } = bench;
    const entry = { fingerprint: "0".repeat(16), rule: "some-rule", file: "gone.yaml", object: null };
    github.commit({ [path]: writeBaseline([entry]), "web.yaml": goodDeployment("web") });
    await scan({ publish: "pull-request" });
    Object.assign(proposals()[0] ?? {}, { state: "closed" });
    await scan({ publish: "pull-request" });
    expect(proposals().map(({ state }) => state)).toEqual(["closed"]);
  });

  test("that is broken stops a scan with its place", async () => {
    bench.github.commit({ [path]: "# Kubesuggest baseline 1\nnonsense\n" });
    expect((await scan({})).errors).toEqual([expect.stringContaining(`${path}:2: not a baseline entry`)]);
  });
});

describe("several jobs", () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`k8s/${at}/web.yaml`, badDeployment(`web-${at}`)]),
  );

  test("share a scan, and the reports of all shards are published as one", async () => {
    const { github } = bench;
    github.commit(files);
    const whole = await scan({});
    const shards = [await scan({ shard: "1/2" }), await scan({ shard: "2/2" })];
    const counts = shards.map(({ outputs }) => Number(outputs["findings"]));
    expect(counts.every((count) => count > 0)).toBe(true);
    const reports = shards.map(({ outputs }) => outputs["report"]).join("\n");
    const from = github.requests.length;
    const all = await scan({ reports, publish: "summary, html, sarif, issue" });

    expect(all.errors).toEqual([]);
    expect(readFileSync(all.outputs["report"] ?? "", "utf8")).toBe(readFileSync(whole.outputs["report"] ?? "", "utf8"));
    expect(all.summary).toBe(whole.summary);
    expect(github.state.issues).toMatchObject([{ body: expect.stringContaining("**24 findings**") }]);
    expect(github.state.sarifs).toHaveLength(1);
    const queries = github.requests
      .slice(from)
      .map(({ body }) => (body as { query?: string } | undefined)?.query ?? "");
    // The configuration alone.
    expect(queries.filter((query) => query.includes("Blobs"))).toHaveLength(1);
  });

  test("are told what can't be", async () => {
    const { github } = bench;
    github.commit(files);
    const [shard] = [await scan({ shard: "1/2" })];
    const report = shard.outputs["report"] ?? "";
    const wrong: readonly [Record<string, string>, RegExp][] = [
      [{ shard: "3/2" }, /"shard" must look like 2\/5/],
      [{ shard: "1/2", publish: "issue" }, /"publish" can't have issue/],
      [{ shard: "1/2", reports: report }, /can.t be used together/],
      [{ reports: report, publish: "pull-request" }, /can't have pull-request/],
      [{ reports: report }, /shard/],
      [{ reports: "nowhere.json" }, /nowhere\.json/],
    ];
    for (const [inputs, sentence] of wrong) {
      expect((await scan(inputs)).errors).toEqual([expect.stringMatching(sentence)]);
    }
  });
});

describe("without a checkout", () => {
  test("files come a hundred at a time", async () => {
    const { github } = bench;
    const files = Array.from({ length: 250 }, (_, at) => [`k8s/${at}/web.yaml`, badDeployment(`web-${at}`)]);
    github.commit(Object.fromEntries(files));
    const outcome = await scan({});
    expect(outcome.outputs["findings"]).toBe("500");
    const [, , ...reads] = github.requests.map(({ method }) => method);
    expect(reads).toEqual(["POST", "POST", "POST"]);
  });
});

describe("built, with a checkout", () => {
  test("files come from its git objects, and worker threads share the work", { timeout: 120_000 }, async () => {
    const { github } = bench;
    const padding = `# ${"x".repeat(5000)}\n`;
    const files = Array.from({ length: 300 }, (_, at) => [`k8s/${at}/web.yaml`, padding + badDeployment(`web-${at}`)]);
    const commit = github.commit(Object.fromEntries(files));
    const workspace = mkdtempSync(join(tmpdir(), "scan-checkout-"));
    try {
      github.store.git(["update-ref", "refs/heads/main", commit]);
      github.store.git(["clone", "-q", "--no-checkout", github.store.directory, workspace]);
      const step = await runAction({
        apiUrl: github.url,
        repository: `${github.owner}/${github.repo}`,
        event: "schedule",
        payload: { schedule: "0 5 * * 1" },
        token: github.addToken("scans", rights),
        inputs: { publish: "summary, html, issue", "fail-on": "never" },
        env: { GITHUB_SHA: commit, GITHUB_REF: "refs/heads/main", GITHUB_WORKSPACE: workspace },
      });
      expect(step.stderr).toBe("");
      expect(step.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({ findings: "600", conclusion: "success" });
      expect((step.report as { findings: unknown[] }).findings).toHaveLength(600);
      expect(step.summary).toContain("600 findings");
      const asked = github.requests.map(({ path, body }) => (body as { query?: string } | undefined)?.query ?? path);
      expect(asked.filter((text) => /Blobs|git\/(?:trees|blobs)/.test(text))).toEqual([]);
    } finally {
      rmSync(workspace, { recursive: true, force: true });
    }
  });
});

describe("a scan in shards with a cache", () => {
  test("says in its parts what one scan says, also from the cache", async () => {
    const { github } = bench;
    const directory = mkdtempSync(join(tmpdir(), "kubesuggest-cache-"));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const names = ["a", "b", "c", "d", "e"];
    github.commit(Object.fromEntries(names.map((name) => [`${name}/web.yaml`, badDeployment(name)])));
    const reportOf = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
      const { outputs, exitCode, errors } = await scan(inputs);
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
      return readFileSync(outputs["report"] ?? "", "utf8");
    };
    const whole = await reportOf({});
    expect(JSON.parse(whole).findings.length).toBe(10);
    const rounds: string[] = [];
    for (const _round of [1, 2]) {
      const reports: NamedReport[] = [];
      for (const shard of ["1/3", "2/3", "3/3"]) {
        const data = readReport(await reportOf({ shard, cache: directory, publish: "html" }));
        expect(data).toMatchObject({ shard: { of: 3 } });
        if (typeof data !== "string") reports.push({ name: shard, data });
      }
      const merged = mergeReports(reports);
      rounds.push(typeof merged === "string" ? merged : jsonText(merged));
    }
    expect(rounds).toEqual([whole, whole]);
    const entries = readdirSync(directory, { recursive: true, encoding: "utf8" });
    // One for each directory, that of the configuration among them.
    expect(entries.filter((name) => /[0-9a-f]{62}$/.test(name)).length).toBe(names.length + 1);
  });
});
