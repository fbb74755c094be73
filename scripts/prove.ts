/**
 * Holds every fix of a directory's manifests to the laws, with another YAML implementation than the program's own:
 *
 *   npm run prove -- DIRECTORY…
 *
 * Prints, per rule, the findings, the fixes, how many are proved and why the others are not, and the lines changed
 * beyond the declared ones. Exits with 1 when a law is violated.
 */
import { resolve } from "node:path";
import { analyze } from "../src/analyze.ts";
import { defaultConfig } from "../src/config/config.ts";
import { deployUnits } from "../src/model/deploy-unit.ts";
import { listTree } from "../src/scan/list-files.ts";
import { readFiles } from "../src/scan/read-files.ts";
import { checkFix } from "./prove/check-fix.ts";
import { checkFixedPoint } from "./prove/check-fixed-point.ts";
import { checkSubsets } from "./prove/check-subsets.ts";
import { printTable, Tally } from "./prove/tally.ts";

const directories = process.argv.slice(2);
if (directories.length === 0) {
  process.stderr.write("usage: npm run prove -- DIRECTORY…\n");
  process.exit(2);
}

const tally = new Tally();
for (const directory of directories) {
  const root = resolve(directory);
  const files = readFiles(root, listTree({ root, targets: [""], git: false }).files, () => "reviewed").files;
  for (const unit of deployUnits(files)) {
    try {
      const analysis = analyze(unit, defaultConfig.settings);
      for (const finding of analysis.findings) tally.count(finding, checkFix(analysis, finding));
      for (const error of analysis.errors) tally.error(error);
      for (const violation of checkSubsets(unit, analysis)) tally.violate(violation);
      for (const violation of checkFixedPoint(unit)) tally.violate(violation);
    } catch (error) {
      tally.violate(`${unit[0]?.path}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}
process.exitCode = printTable(tally);
