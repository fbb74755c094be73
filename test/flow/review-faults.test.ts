import { test } from "vitest";
import { runHere } from "../support/in-process.ts";
import { faultNames, faultTable, files, how, lastPull, readme } from "./fault-table.ts";

const { expectClean, expectTold } = faultTable({
  start: async (github) => {
    const pull = github.open({ base: readme, head: files });
    return () => runHere(github, pull, { ...how, inputs: { "fail-on": "never" } });
  },
  end: (github) => {
    const pull = lastPull(github);
    const checks = github.checkRuns.filter(({ commit }) => commit === pull?.head);
    return { comments: pull?.comments.length, checks: checks.map(({ conclusion }) => conclusion) };
  },
});

test("a review without a fault ends well", () => expectClean());

test.for(faultNames)("%s for each kind of request of a review", { tags: "long" }, (fault) => expectTold(fault));
