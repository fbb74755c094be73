/**
 * Records what the rules report for the cases in test/rules, for all rules or for some:
 *
 *   npm run record-cases -- [RULE…]
 *
 * For all rules, it also records how their fixes change what other rules report, and which keys of objects they read.
 * Review the diff before you commit it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { ruleSet } from "../src/rules/registry.ts";
import { noReads, readsText, recordingRules } from "../test/support/rule-cases/recorded-reads.ts";
import {
  casesFileOf,
  interplayFile,
  interplayOf,
  keysReadFile,
  printInterplay,
  readCases,
  recordedCases,
  rulesWithCases,
} from "../test/support/rule-cases/rule-cases.ts";

const known = rulesWithCases();
const asked = process.argv.slice(2);
const unknown = asked.filter((rule) => !known.includes(rule));
if (unknown.length > 0) {
  process.stderr.write(`no such cases: ${unknown.map(casesFileOf).join(", ")}\n`);
  process.exit(2);
}

for (const rule of asked.length > 0 ? asked : known) {
  writeIfChanged(casesFileOf(rule), recordedCases(rule, readCases(rule)));
}
const reads = noReads();
const recording = recordingRules(ruleSet, reads);
const runs = known.map((rule) => {
  const file = readCases(rule);
  return [rule, file.cases.map((one) => interplayOf(rule, file, one, recording))] as const;
});
writeIfChanged(interplayFile, printInterplay(new Map(runs)));
writeIfChanged(keysReadFile, readsText(reads));

function writeIfChanged(file: string, text: string): void {
  if (readText(file) === text) return;
  writeFileSync(file, text);
  process.stdout.write(`recorded ${file}\n`);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
