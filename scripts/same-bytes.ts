/**
 * Compares how the charts and kustomizations below directories are rendered with the output of Helm and kubectl, byte
 * for byte:
 *
 *   npm run same-bytes -- [--show] DIRECTORY…
 *
 * Charts are rendered with each of their sets of values, and once more with marks, which must not change anything.
 * Documents that Helm itself prints differently each time, since they contain random values or the time, are counted
 * separately. So are kustomizations that refer to remote resources, which kubectl would fetch. With --show, prints
 * where texts differ. Exits with 1 if some differ.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rendererOf } from "../src/renderer/renderer-of.ts";
import { readRenderable } from "../src/scan/read-renderable.ts";
import { openWorkTree } from "../src/scan/sources/work-tree.ts";
import { compareCharts } from "./same-bytes/charts.ts";
import { compareKustomizations } from "./same-bytes/kustomizations.ts";
import { type Compared, outcomes } from "./same-bytes/outcome.ts";

const { values, positionals: directories } = parseArgs({
  options: { show: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (directories.length === 0) {
  process.stderr.write("usage: npm run same-bytes -- [--show] DIRECTORY…\n");
  process.exit(2);
}

const renderer = rendererOf(fileURLToPath(new URL("../src/main/worker.ts", import.meta.url)));
if (renderer === null) throw new Error("There is no dist/renderer: build it with `npm run build-renderer`.");

const all: Compared[] = [];
for (const directory of directories) {
  const files = await readRenderable(openWorkTree({ root: resolve(directory), targets: [""], git: false }));
  for (const compared of [compareCharts(files, renderer), compareKustomizations(files, renderer)]) {
    for (const one of compared) {
      all.push(one);
      if (one.outcome === "equal") continue;
      console.log(`${one.kind} ${directory}/${one.name}: ${one.outcome}${one.why === "" ? "" : `: ${one.why}`}`);
      if (values.show && one.difference !== undefined) console.log(one.difference);
    }
  }
}
for (const kind of ["chart", "kustomization"] as const) {
  const own = all.filter((one) => one.kind === kind);
  console.log(`\n${own.length} × ${kind}`);
  for (const outcome of outcomes) {
    const count = own.filter((one) => one.outcome === outcome).length;
    if (count > 0) console.log(`${String(count).padStart(8)}  ${outcome}`);
  }
  const sum = (key: "equal" | "random" | "other" | "traced" | "files"): number =>
    own.reduce((total, one) => total + (one.counts?.[key] ?? 0), 0);
  console.log(`  documents: ${sum("equal")} equal, ${sum("random")} of chance, ${sum("other")} differ`);
  if (kind === "chart") console.log(`  files: ${sum("traced")} of ${sum("files")} are the same with marks`);
}
process.exit(all.some(({ outcome }) => outcome === "differs" || outcome === "marks change it") ? 1 : 0);
