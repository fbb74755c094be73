import { afterEach, beforeEach, expect } from "vitest";
import { type StandIn, startStandIn } from "../support/github/stand-in.ts";

/** A stand-in for each test, and what a job's token may do in a workflow that follows the docs. */
export interface Bench {
  github: StandIn;
  token: string;
}

/** Gives every test of a file a stand-in of its own, and fails it when GitHub would not have understood a request. */
export function withGitHub(): Bench {
  const bench = {} as Bench;
  beforeEach(async () => {
    bench.github = await startStandIn();
    bench.token = bench.github.addToken("job", { contents: "read", pullRequests: "write", checks: "write" });
  });
  afterEach(async () => {
    await bench.github.close();
    expect(bench.github.violations).toEqual([]);
  });
  return bench;
}
