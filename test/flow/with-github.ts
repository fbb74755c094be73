import { afterEach, beforeEach, expect } from "vitest";
import type { RuleId } from "../../src/core/rule-catalogue.ts";
import { configFile } from "../support/analyse.ts";
import { type StandIn, startStandIn } from "../support/github/stand-in.ts";

/** A stand-in for each test, and what a job's token may do in a workflow that follows the docs. */
export interface Bench {
  github: StandIn;
  token: string;
}

/** The rules that the tests' Deployments are about. */
export const shopRules: readonly RuleId[] = ["container-runs-as-root", "privilege-escalation-allowed"];

/**
 * Gives every test of a file a stand-in of its own whose repository asks for some rules, null for one without a
 * configuration, and fails it when GitHub would not have understood a request.
 */
export function withGitHub(rules: readonly RuleId[] | null = shopRules): Bench {
  const bench = {} as Bench;
  beforeEach(async () => {
    bench.github = await startStandIn(rules === null ? {} : configFile(...rules));
    bench.token = bench.github.addToken("job", { contents: "read", pullRequests: "write", checks: "write" });
  });
  afterEach(async () => {
    await bench.github.close();
    expect(bench.github.violations).toEqual([]);
  });
  return bench;
}
