/**
 * Checks that every fix in a directory's manifests, Dockerfiles, charts and kustomizations obeys the laws, with another
 * YAML implementation than the program's own, and line by line for Dockerfiles:
 *
 *   npm run prove -- [--seed=NUMBER] [--places] DIRECTORY…
 *
 * Prints the findings and fixes per rule: how many fixes are proved and why the others are not, how many were compared
 * in this way, and how many lines changed that their fixes are not about. Exits with 1 if a law is violated. Which
 * suggestions are accepted together is random; the seed makes a run repeatable. With --places, it asks for some fields
 * wherever charts and kustomizations lack them, and prints for how many it finds a proved place.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { analyzeRendered } from "../src/analysis/analyze-rendered.ts";
import { defaultConfig } from "../src/config/config.ts";
import { linkedUnits } from "../src/model/builds/linked-units.ts";
import { rendererOf } from "../src/renderer/renderer-of.ts";
import { readRenderable } from "../src/scan/read-renderable.ts";
import { openWorkTree } from "../src/scan/sources/work-tree.ts";
import { checkFix } from "./prove/check-fix.ts";
import { checkFixedPoint } from "./prove/check-fixed-point.ts";
import { checkRendered } from "./prove/check-rendered.ts";
import { checkSubsets } from "./prove/check-subsets.ts";
import { fieldRules } from "./prove/field-rules.ts";
import { randomFrom } from "./prove/random.ts";
import { printTable, Tally } from "./prove/tally.ts";

/** The number of random subsets of suggestions tried per deploy unit. */
const samples = 6;

const { values, positionals: directories } = parseArgs({
  options: { seed: { type: "string" }, places: { type: "boolean", default: false } },
  allowPositionals: true,
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
if (directories.length === 0 || !Number.isSafeInteger(seed)) {
  process.stderr.write("usage: npm run prove -- [--seed=NUMBER] [--places] DIRECTORY…\n");
  process.exit(2);
}

const { settings } = defaultConfig;
const renderer = rendererOf(fileURLToPath(new URL("../src/main/worker.ts", import.meta.url)));
if (renderer === null) throw new Error("There is no dist/renderer: build it with `npm run build-renderer`.");

const tally = new Tally();
const random = randomFrom(seed);
for (const directory of directories) {
  const source = openWorkTree({ root: resolve(directory), targets: [""], git: false });
  const files = await readRenderable(source);
  for (const unit of linkedUnits(files, { builds: [], dockerfiles: [] })) {
    try {
      const analysis = analyzeRendered(unit, settings, { renderer, ...(values.places && { rules: fieldRules }) });
      const { rendered } = analysis;
      tally.countAnalysis(analysis);
      for (const finding of analysis.findings) {
        const isRendered = rendered?.members.has(finding.fingerprint) === true;
        if (values.places && !isRendered) continue;
        const found = isRendered ? checkRendered(finding, { unit, rendering: rendered, settings, renderer }) : null;
        if (isRendered) tally.countRendered(finding, found);
        else tally.countFinding(finding, checkFix(finding));
      }
      if (values.places) continue;
      const means = { unit, analysis, renderer };
      tally.violations.push(...checkSubsets(means, random, samples), ...checkFixedPoint(unit, renderer));
    } catch (error) {
      tally.violations.push(`${unit[0]?.path}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}
console.log(`seed ${seed}\n`);
process.exit(printTable(tally));
