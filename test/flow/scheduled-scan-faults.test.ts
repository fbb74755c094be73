import { test } from "vitest";
import { runHere } from "../support/in-process.ts";
import { faultNames, faultTable, files, how } from "./fault-table.ts";

const { expectClean, expectTold } = faultTable({
  start: async (github) => {
    const { state } = github;
    state.branches.clear();
    state.issues.length = 0;
    state.proposals.length = 0;
    const commit = github.commit(files);
    const inputs = { publish: "issue,pull-request,sarif", "fail-on": "never" };
    const env = { GITHUB_SHA: commit, GITHUB_REF: "refs/heads/main" };
    return () => runHere(github, { number: 0 }, { ...how, event: "schedule", payload: {}, inputs, env });
  },
  end: ({ state }) => ({
    issues: state.issues.map(({ title }) => title),
    proposals: state.proposals.map(({ branch }) => branch),
    branches: [...state.branches.keys()].toSorted(),
  }),
});

test("a scheduled scan without a fault ends well", () => expectClean());

test.for(faultNames)("%s for each kind of request of a scheduled scan", { tags: "long" }, (fault) => expectTold(fault));
