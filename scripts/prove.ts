/**
 * Holds every fix of a directory's manifests and Dockerfiles to the laws, with another YAML implementation than the
 * program's own, and Dockerfiles compared line by line:
 *
 *   npm run prove -- [--seed=NUMBER] DIRECTORY…
 *
 * Prints, per rule, the findings, the fixes, how many are proved and why the others are not, how many were compared so,
 * and the lines changed beyond those the fixes are about. Exits with 1 when a law is violated. Which
 * suggestions are accepted together is left to chance; the seed makes a run repeatable.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "../src/analysis/analyze.ts";
import { defaultConfig } from "../src/config/config.ts";
import { deployUnits } from "../src/model/kubernetes/deploy-unit.ts";
import { openWorkTree } from "../src/scan/sources/work-tree.ts";
import { checkFix } from "./prove/check-fix.ts";
import { checkFixedPoint } from "./prove/check-fixed-point.ts";
import { checkSubsets } from "./prove/check-subsets.ts";
import { randomFrom } from "./prove/random.ts";
import { printTable, Tally } from "./prove/tally.ts";

/** Subsets of suggestions tried for one deploy unit. */
const samples = 6;

const { values, positionals: directories } = parseArgs({
  options: { seed: { type: "string" } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
if (directories.length === 0 || !Number.isSafeInteger(seed)) {
  process.stderr.write("usage: npm run prove -- [--seed=NUMBER] DIRECTORY…\n");
  process.exit(2);
}

const tally = new Tally();
const random = randomFrom(seed);
for (const directory of directories) {
  const root = resolve(directory);
  const source = openWorkTree({ root, targets: [""], git: false });
  const { files } = await source.readFiles(source.paths);
  for (const unit of deployUnits(files.map((file) => ({ ...file, role: "reviewed" }) as const))) {
    try {
      const analysis = analyze(unit, defaultConfig.settings);
      tally.countAnalysis(analysis);
      for (const finding of analysis.findings) tally.countFinding(finding, checkFix(finding));
      tally.violations.push(...checkSubsets(unit, analysis, random, samples), ...checkFixedPoint(unit));
    } catch (error) {
      tally.violations.push(`${unit[0]?.path}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}
console.log(`seed ${seed}\n`);
process.exitCode = printTable(tally);
