import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keysRead, keysReadOfOthers } from "../../src/rules/keys-read.ts";
import { allRules, ruleSet } from "../../src/rules/registry.ts";
import { printCases } from "../support/rule-cases/cases-file.ts";
import {
  isRecorded,
  type KeyReads,
  noReads,
  recordedKeys,
  recordingRules,
} from "../support/rule-cases/recorded-reads.ts";
import {
  casesFileOf,
  interplayFile,
  interplayOf,
  printInterplay,
  type RuleCaseRun,
  readCases,
  runAlone,
} from "../support/rule-cases/rule-cases.ts";

const advice = "npm run record-cases records what is said now.";

const rules = allRules.map((rule) => {
  const file = readCases(rule.id);
  const known = new Map<string, RuleCaseRun>();
  const run = (name: string): RuleCaseRun => {
    const ruleCase = file.cases.find((one) => one.name === name);
    if (ruleCase === undefined) throw new Error(`there is no case ${name}`);
    const result = known.get(name) ?? { name, ...runAlone(rule.id, file, ruleCase) };
    known.set(name, result);
    return result;
  };
  return { ...rule, file, run, runs: () => file.cases.map(({ name }) => run(name)) };
});

describe.each(rules)("$id", ({ id, severity, fixes, file, run, runs }) => {
  it.each(file.cases)("$name", ({ name, expectation }) => {
    const result = run(name);
    expect(lines(result.expectation), advice).toBe(lines(expectation));
    if (!result.unproved) expect(result.left).toEqual([]);
  });

  it("has cases in which it speaks, one in which it is silent, and each applicability that it declares", () => {
    const severities = runs().map((result) => result.severities);
    expect(severities.flat()).toContain(severity);
    expect(severities).toContainEqual([]);
    expect([...new Set(runs().flatMap(({ applicabilities }) => applicabilities))].toSorted()).toEqual(fixes.toSorted());
  });

  it("has its cases written in the format", () => {
    expect(printCases(file)).toBe(readFileSync(casesFileOf(id), "utf8"));
  });
});

describe("all rules together", () => {
  const reads = noReads();
  const recording = recordingRules(ruleSet, reads);

  it("change by their fixes what others say, and read of objects, what is recorded", () => {
    const runs = rules.map(({ id, file }) => {
      return [id, file.cases.map((one) => interplayOf(id, file, one, recording))] as const;
    });
    expect(printInterplay(new Map(runs)), advice).toBe(readFileSync(interplayFile, "utf8"));
    expect(unrecorded(reads.own, keysRead), advice).toEqual([]);
    expect(unrecorded(reads.others, keysReadOfOthers), advice).toEqual([]);
    expect([...reads.own.keys()].toSorted(), advice).toEqual(Object.keys(keysRead).toSorted());
    expect(Object.keys(keysReadOfOthers).toSorted()).toEqual(
      [...ruleSet.kubernetes, ...ruleSet.dockerfile].map(({ id }) => id).toSorted(),
    );
  });
});

/** What rules read that is not recorded. */
function unrecorded(reads: KeyReads, recorded: Readonly<Record<string, string>>) {
  return [...reads].flatMap(([id, keys]) => {
    const known = recorded[id]?.split(" ") ?? [];
    const unknown = recordedKeys(keys).filter((key) => !isRecorded(key, known));
    return unknown.length === 0 ? [] : [{ id, keys: unknown }];
  });
}

function lines(some: readonly string[]): string {
  return some.map((line) => `${line}\n`).join("");
}
