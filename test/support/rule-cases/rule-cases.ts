import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ruleSet } from "../../../src/rules/registry.ts";
import type { RuleSet } from "../../../src/rules/rule-set.ts";
import { splitLines } from "./case-text.ts";
import { type CasesFile, parseCases, printCases, type RuleCase, type Sample } from "./cases-file.ts";
import { type CaseRun, onlyRules, runCase } from "./run-case.ts";

const folder = new URL("../../rules/", import.meta.url);

/** A case of a rule, with what the rule says of it. */
export interface RuleCaseRun extends CaseRun {
  readonly name: string;
}

/** Where the fixes of rules are recorded that change what other rules say. */
export const interplayFile: string = fileURLToPath(new URL("interplay.txt", folder));

/** Where the keys are recorded that rules read. */
export const keysReadFile: string = fileURLToPath(new URL("../../src/rules/keys-read.ts", folder));

/** Where the cases of a rule are. */
export function casesFileOf(rule: string): string {
  return fileURLToPath(new URL(`${rule}.cases`, folder));
}

/** The ids of all rules that have cases. */
export function rulesWithCases(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".cases"));
  return names.map((name) => name.slice(0, -".cases".length)).toSorted();
}

/** What a rule says of one of its cases, alone or beside those that its cases name. */
export function runAlone(rule: string, { beside }: CasesFile, ruleCase: RuleCase): CaseRun {
  return runCase(rule, ruleCase, onlyRules([rule, ...beside]));
}

/** What changes where all rules are run: what the fixes of a case do to other rules, and other rules to its fixes. */
export function interplayOf(rule: string, file: CasesFile, ruleCase: RuleCase, rules: RuleSet = ruleSet): RuleCaseRun {
  const together = runCase(rule, ruleCase, rules);
  const alone = runAlone(rule, file, ruleCase);
  const isSame = JSON.stringify(together.expectation) === JSON.stringify(alone.expectation);
  const effects = isSame ? together.effects : [...together.effects, "what it says differs beside the other rules"];
  return { name: ruleCase.name, ...together, effects };
}

/** The cases of a rule. Throws, with the file's path, where they are not in the format. */
export function readCases(rule: string): CasesFile {
  const file = casesFileOf(rule);
  try {
    return parseCases(readFileSync(file, "utf8"), sharedSamples());
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A cases file with what its rule says of each case now. */
export function recordedCases(rule: string, file: CasesFile): string {
  return printCases({
    ...file,
    cases: file.cases.map((one) => ({ ...one, expectation: runAlone(rule, file, one).expectation })),
  });
}

/**
 * The text that records which findings of other rules appear and disappear by a fix that is made alone. One line for
 * each kind of effect of a case; a count where it has it several times.
 */
export function printInterplay(runs: ReadonlyMap<string, readonly RuleCaseRun[]>): string {
  const sorted = [...runs].toSorted(([a], [b]) => compare(a, b));
  const lines = sorted.flatMap(([rule, cases]) => {
    const own = cases.flatMap(({ name, effects }) => {
      return [...new Set(effects)].map((effect) => {
        const count = effects.filter((other) => other === effect).length;
        return { effect, line: `${rule} · ${name} · ${effect}${count === 1 ? "" : ` ×${count}`}` };
      });
    });
    return own.toSorted((a, b) => compare(a.effect, b.effect)).map(({ line }) => line);
  });
  return lines.map((line) => `${line}\n`).join("");
}

function sharedSamples(): Sample[] {
  const samples = new URL("samples/", folder);
  return readdirSync(samples).map((name) => {
    return { name, block: [], lines: splitLines(readFileSync(new URL(name, samples), "utf8")).lines };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
