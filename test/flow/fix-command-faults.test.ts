import { test } from "vitest";
import { runHere } from "../support/in-process.ts";
import { faultNames, faultTable, files, how, lastPull, readme } from "./fault-table.ts";

const { expectClean, expectTold } = faultTable({
  start: async (github) => {
    github.people.set("robin", "write");
    const pull = github.open({ base: readme, head: files });
    await runHere(github, pull, how);
    const comment = { id: 7001, body: "/kubesuggest fix", user: { login: "robin", type: "User" } };
    const issue = { number: pull.number, user: { login: "sam" }, pull_request: {} };
    const payload = { action: "created", comment, issue };
    return () => runHere(github, pull, { ...how, event: "issue_comment", payload });
  },
  end: (github) => {
    const pull = lastPull(github);
    const commits = github.store.ask("rev-list", "--count", `${pull?.base}..${pull?.head}`);
    return { answers: pull?.remarks.length, commits };
  },
});

test("a command without a fault ends well", () => expectClean());

test.for(faultNames)("%s for each kind of request of a command", { tags: "long" }, (fault) => expectTold(fault));
