/**
 * Shows that the cases of each rule notice when the rule reports something else: changes what it yields (messages,
 * places, severities, the applicability and risk of fixes ...) and looks for a case whose record no longer matches.
 *
 *   npm run mutants -- [--changed-since REVISION] [RULE…]
 *
 * Prints a row for each rule: ✔ killed, ✘ survived, – nothing to change. Exits with 1 if a mutant survives.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import type { RuleSet } from "../src/rules/rule-set.ts";
import { type CasesFile, type RuleCase } from "../test/support/rule-cases/cases-file.ts";
import { readCases, rulesWithCases } from "../test/support/rule-cases/rule-cases.ts";
import { onlyRules, runCase } from "../test/support/rule-cases/run-case.ts";
import { type Mutation, mutate, mutations } from "./mutants/mutations.ts";

type Fate = "killed" | "survived" | "untouched";

const marks: Readonly<Record<Fate, string>> = { killed: "✔", survived: "✘", untouched: "–" };

const { values, positionals } = parseArgs({
  options: { "changed-since": { type: "string" } },
  allowPositionals: true,
});
const since = values["changed-since"];
const rules = positionals.length > 0 ? positionals : since === undefined ? rulesWithCases() : rulesChangedSince(since);
const unknown = rules.filter((rule) => !rulesWithCases().includes(rule));
if (unknown.length > 0) {
  process.stderr.write(`no such rules: ${unknown.join(", ")}\n`);
  process.exit(2);
}

const width = Math.max(0, ...rules.map(({ length }) => length));
process.stdout.write(`${" ".repeat(width)}  ${mutations.map(({ name }) => name).join("  ")}\n`);
const counts = { killed: 0, survived: 0, untouched: 0 };
for (const rule of rules) {
  const file = readCases(rule);
  const fates = mutations.map((mutation) => fateOf(rule, file, mutation));
  for (const fate of fates) counts[fate] += 1;
  const cells = fates.map((fate, index) => marks[fate].padEnd(mutations[index]?.name.length ?? 0));
  process.stdout.write(`${rule.padEnd(width)}  ${cells.join("  ").trimEnd()}\n`);
}
process.stdout.write(`\n${counts.killed} mutants killed, ${counts.survived} survived.\n`);
if (counts.survived > 0) process.exitCode = 1;

/** Whether a case of the rule notices a mutation; `untouched` if the rule yields nothing that the mutation changes. */
function fateOf(rule: string, file: CasesFile, mutation: Mutation): Fate {
  let touched = false;
  const mutated = mutate(onlyRules([rule, ...file.beside]), rule, mutation, () => {
    touched = true;
  });
  if (file.cases.some((ruleCase) => notices(rule, ruleCase, mutated))) return "killed";
  return touched ? "survived" : "untouched";
}

function notices(rule: string, ruleCase: RuleCase, rules: RuleSet): boolean {
  try {
    return runCase(rule, ruleCase, rules).expectation.join("\n") !== ruleCase.expectation.join("\n");
  } catch {
    return true;
  }
}

/** The rules that a change may affect: those whose files or cases change, or all if shared code changes. */
function rulesChangedSince(revision: string): readonly string[] {
  const output = execFileSync("git", ["diff", "--name-only", "--no-renames", revision], { encoding: "utf8" });
  const files = output.split("\n");
  const all = rulesWithCases();
  if (
    files.some((file) => /^(?:src\/(?:rules\/lib|model)|test\/(?:rules\/samples|support\/rule-cases))\//.test(file))
  ) {
    return all;
  }
  const ids = new Set(
    files.map((file) => /^(?:src\/rules|test\/rules)\/(?:.+\/)?([\w-]+)\.(?:ts|cases)$/.exec(file)?.[1]),
  );
  return all.filter((rule) => ids.has(rule));
}
