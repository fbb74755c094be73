import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, type Run, runHere } from "../support/in-process.ts";
import { curedDeployment, riskyDeployment } from "./manifests.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub();
const base = { "README.md": "Shop\n" };
const head = { "web.yaml": riskyDeployment("web"), "api.yaml": riskyDeployment("api") };
const optional = ["resolvedBy", "isMinimized", "editor", "originalCommit", "reactions"];

function review(pull: StoredPull, how: Partial<Run> = {}): Promise<Outcome> {
  return runHere(bench.github, pull, { token: bench.token, second: 1, inputs: { "fail-on": "never" }, ...how });
}

describe("the addresses of GitHub Enterprise Server", () => {
  test.for([
    ["below a path of their own", "", "/api/graphql"],
    ["as the environment names them", "/elsewhere/graphql", "/elsewhere/graphql"],
  ] as const)("are asked %s", async ([, given, graphql]) => {
    const { github } = bench;
    const pull = github.open({ base, head });
    const paths: string[] = [];
    const address = await enterprise(github.url, graphql, paths);
    const env = {
      GITHUB_SERVER_URL: "https://ghe.example",
      ...(given === "" ? {} : { GITHUB_GRAPHQL_URL: address + given }),
    };
    const { exitCode, errors } = await review(pull, { apiUrl: `${address}/api/v3`, env });

    expect(errors).toEqual([]);
    expect(exitCode).toBe(0);
    expect(pull.comments).toHaveLength(2);
    expect(github.checkRuns).toMatchObject([{ status: "completed", conclusion: "success" }]);
    expect(github.checkRuns[0]?.summary).toContain("https://ghe.example/shop/platform/blob/");
    expect(paths.every((path) => path === graphql || path.startsWith("/api/v3/repos/"))).toBe(true);
    expect(paths).toContain(graphql);
  });
});

describe("what an older GitHub does not know", () => {
  test.for([...optional, optional.join(" ")])("%s keeps no review from being right", async (names) => {
    const { github } = bench;
    const fields = names.split(" ");
    for (const field of fields) github.lacks.add(field);
    const pull = github.open({ base, head });
    expect((await review(pull)).errors).toEqual([]);
    expect(pull.comments).toHaveLength(2);
    await review(pull);
    expect(pull.comments).toHaveLength(2);

    github.push(pull, { "web.yaml": curedDeployment("web"), "new.yaml": riskyDeployment("new") });
    expect((await review(pull)).errors).toEqual([]);
    const told = pull.comments.filter(({ body }) => !body.startsWith("**Resolved:")).map(({ path }) => path);
    expect(told.toSorted()).toEqual(["api.yaml", "new.yaml"]);
    // Nobody knows whether somebody reacted, so what was said stays.
    const gone = pull.comments.filter(({ body }) => body.startsWith("**Resolved:"));
    expect(gone).toHaveLength(fields.includes("reactions") ? 1 : 0);
  });

  test.for(["minimizeComment", "resolveReviewThread"])("%s is said in the log, and all else is done", async (field) => {
    const { github } = bench;
    const token = github.addToken("job", { contents: "write", pullRequests: "write", checks: "write" });
    const how = { token, inputs: { "fail-on": "never", "resolve-threads": "true" } };
    github.lacks.add(field);
    const pull = github.open({ base, head });
    await review(pull, how);
    for (const comment of pull.comments.slice(0, 1)) github.reply(pull, comment, "sam", "Why?");
    const [talked, quiet] = pull.comments;
    github.push(pull, { "web.yaml": curedDeployment("web"), "api.yaml": curedDeployment("api") });
    const { log, errors, exitCode } = await review(pull, how);

    expect([errors, exitCode]).toEqual([[], 0]);
    expect(log).toContain(`This GitHub has no ${field}`);
    expect(pull.comments).not.toContain(quiet);
    expect(talked?.body).toMatch(/^\*\*Resolved:/);
    expect(talked?.resolved).toBe(field !== "resolveReviewThread");
    expect(talked?.minimized === null).toBe(field === "minimizeComment");
    expect((await review(pull, how)).errors).toEqual([]);
  });

  test("is said in one sentence where a review can't do without it", async () => {
    const { github } = bench;
    github.lacks.add("reviewThreads");
    const pull = github.open({ base, head });
    const { errors, exitCode } = await review(pull);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/too old.*does not support reviewThreads/)]);
    expect(pull.reviews).toEqual([]);
  });
});

/** Passes requests to these addresses on, and answers all others as a server that knows nothing of them. */
async function enterprise(target: string, graphql: string, paths: string[]): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? "";
    paths.push(path.split("?")[0] ?? "");
    const inner = path === graphql ? "/graphql" : /^\/api\/v3(\/repos\/.*)$/.exec(path)?.[1];
    if (inner === undefined) {
      outgoing.writeHead(404).end("{}");
      return;
    }
    const { method, headers } = incoming;
    const passed = request(target + inner, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
