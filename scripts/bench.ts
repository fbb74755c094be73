import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Parser, parseAllDocuments } from "yaml";
import { analyze } from "../src/analysis/analyze.ts";
import { type InputFile, sizeOf } from "../src/analysis/input-file.ts";
import { defaultConfig, resolveConfig } from "../src/config/config.ts";
import { optimizeLate } from "../src/scan/late-optimizing.ts";
import { type Attack, attacks } from "./bench/attacks.ts";
import { exponentOf } from "./bench/exponent.ts";
import { deployment, oneFile, times } from "./bench/generate.ts";
import { groupedAttacks } from "./bench/grouped-attacks.ts";
import { type Row, ratioRow, shortest, table } from "./bench/measure.ts";
import { comparePeers, peersTable } from "./bench/peers.ts";
import { requestsOf } from "./bench/requests.ts";
import { bareStart, firstRequest } from "./bench/start.ts";
import { asInput, manifestTree, otherTree, type TextFile } from "./bench/trees.ts";

const { settings } = defaultConfig;
const { settings: strictest } = resolveConfig({ preset: "all" });
/** The highest exponent by which costs may grow with size. */
const steepest = 1.2;
/** The most seconds per megabyte with all rules on and all fixes proved, regardless of the exponent. */
const dearest = { other: 75, whole: 300 };
const builtCli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const sourceCli = fileURLToPath(new URL("../src/main/cli.ts", import.meta.url));
const cliEntry = existsSync(builtCli) ? builtCli : sourceCli;
const actionEntry = fileURLToPath(new URL("../dist/index.js", import.meta.url));

const [option, directory] = process.argv.slice(2);
if (option === undefined) await measure();
else if (option === "--peers" && directory !== undefined) compare(directory);
else throw new Error("usage: npm run bench [-- --peers DIR]");

async function measure(): Promise<void> {
  // As the programs do, so that the rows show what users wait for.
  optimizeLate();
  const rows = [
    proving(),
    ...[...attacks, ...groupedAttacks].map(attacking),
    await rejecting(),
    await analysing("analysing sound manifests / parsing them", Number.POSITIVE_INFINITY),
    await analysing("analysing, one in 20 with a finding / parsing", 20),
    await scanning(),
    await starting(),
    await requesting(),
  ];
  process.stdout.write(`${table(rows)}\n`);
}

/** Compares complete runs of this program and of other scanners on one tree, one after the other. */
function compare(tree: string): void {
  const { runs, skipped } = comparePeers(tree);
  const left = skipped.map((reason) => `skipped ${reason}\n`).join("");
  process.stdout.write(`${peersTable(runs)}\n${left}`);
}

/**
 * The time that a newly started program takes to prove three fixes for each of many Deployments. It must be the first
 * row.
 */
function proving(): Row {
  const resources = "          resources: {requests: {cpu: 10m, memory: 64Mi}}\n";
  const input = asInput(oneFile(times(1000, (i) => deployment(i) + resources)));
  const start = process.cpuUsage();
  const { proved } = analyze(input, settings).stats.fixes;
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  return {
    name: "a file of 1,000 Deployments with 3,000 proofs, cold",
    target: "≤ 2 s",
    measured: `${seconds.toFixed(2)} s for ${proved} proofs in ${(sizeOf(input) / 1000).toFixed(0)} kB`,
    met: proved >= 3000 && seconds <= 2,
  };
}

/** The processor time that an analysis with all rules takes, in milliseconds. */
function attackCost(input: readonly InputFile[]): number {
  const start = process.cpuUsage();
  analyze(input, strictest);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What files made to be slow cost, and the exponent by which that grows with their size. */
function attacking({ name, size, files, whole }: Attack): Row {
  const costs = [1, 2, 4, 8].map((factor) => {
    const input = (): InputFile[] => asInput(files(size * factor));
    const cost = attackCost(input());
    // Short times are measured again: collecting the garbage of earlier work can easily double them.
    const again = cost < 1000 ? [attackCost(input()), attackCost(input())] : [];
    return { size: sizeOf(input()), cost: Math.min(cost, ...again) };
  });
  const exponent = exponentOf(costs);
  // Every size counts, since a limit that larger sizes reach makes them cheap. In milliseconds per kilobyte.
  const rate = Math.max(...costs.map((each) => (1000 * each.cost) / each.size));
  const limit = whole ? dearest.whole : dearest.other;
  const figures = costs.map((each) => `${(each.size / 1000).toFixed(0)} kB ${each.cost.toFixed(0)} ms`).join(", ");
  return {
    name: `attack: ${name}`,
    target: `n^${steepest} and ${limit} s per MB at most`,
    measured: `n^${exponent.toFixed(2)}, ${rate.toFixed(0)} s per MB (${figures})`,
    met: exponent <= steepest && rate <= limit,
  };
}

/** Files without manifests must not be parsed, and cost next to nothing compared to parsing them. */
async function rejecting(): Promise<Row> {
  const files = otherTree(3000);
  const input = asInput(files);
  const parses = countParses(() => analyze(input, settings));
  const cost = await shortest(3, () => analyze(input, settings));
  const yardstick = await shortest(1, () => parseAll(files));
  const row = ratioRow("rejecting 3000 files without manifests / parsing them", cost, yardstick, 0.05);
  return { ...row, measured: `${row.measured}, ${parses} parsed`, met: row.met === true && parses === 0 };
}

async function analysing(name: string, flawed: number): Promise<Row> {
  const files = manifestTree(300, flawed);
  const input = asInput(files);
  // Both sides are warmed up and measured in turns, so that neither gets better conditions.
  parseAll(files);
  analyze(input, settings);
  const costs = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 5; run += 1) {
    costs[0] = Math.min(costs[0] ?? 0, await shortest(1, () => analyze(input, settings)));
    costs[1] = Math.min(costs[1] ?? 0, await shortest(1, () => parseAll(files)));
  }
  return ratioRow(name, costs[0] ?? 0, costs[1] ?? 0, 1.5);
}

async function scanning(): Promise<Row> {
  const cores = availableParallelism();
  const name = `scanning a large tree on ${cores} cores / on one (by taskset)`;
  const skipped = (why: string): Row => ({ name, target: "< 1", measured: why, met: null });
  if (cores === 1) return skipped("this machine has one core");
  const core = firstCore();
  if (core === null) return skipped("there is no taskset");
  const root = mkdtempSync(path.join(tmpdir(), "kubesuggest-bench-"));
  try {
    for (const file of manifestTree(3000, 20)) {
      mkdirSync(path.dirname(path.join(root, file.path)), { recursive: true });
      writeFileSync(path.join(root, file.path), file.text);
    }
    const command = [process.execPath, cliEntry, "scan", "--quiet", "--fail-on", "never", root];
    let [one, all] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 3; round += 1) {
      one = Math.min(one, await shortest(1, () => runToEnd(["taskset", "--cpu-list", core, ...command])));
      all = Math.min(all, await shortest(1, () => runToEnd(command)));
    }
    return ratioRow(name, all, one, 0.5 + 0.5 / Math.min(cores, 4));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * The first core that this process may run on; null if `taskset` is missing. Only `taskset` can restrict a program to
 * one core, including the garbage collection and compilation that V8 otherwise does on another core.
 */
function firstCore(): string | null {
  const { stdout } = spawnSync("taskset", ["--cpu-list", "--pid", String(process.pid)], { encoding: "utf8" });
  return /: (\d+)/.exec(stdout ?? "")?.[1] ?? null;
}

function runToEnd([program = "", ...args]: readonly string[]): void {
  const { status } = spawnSync(program, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}`);
}

async function starting(): Promise<Row> {
  const name = "start of the Action to its first request / bare node";
  if (!existsSync(actionEntry)) return { name, target: "≤ 4", measured: "dist/index.js is not built", met: null };
  try {
    let [action, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < 7; run += 1) {
      bare = Math.min(bare, await bareStart());
      action = Math.min(action, await firstRequest(actionEntry));
    }
    return ratioRow(name, action, bare, 4);
  } catch (error) {
    return { name, target: "≤ 4", measured: error instanceof Error ? error.message : String(error), met: false };
  }
}

/** GitHub accepts 50 annotations in one request, so 60 findings may take one more request than one finding. */
async function requesting(): Promise<Row> {
  const row = { name: "requests of a review with 60 findings / with 1", target: "≤ 1 batch more" };
  if (!existsSync(actionEntry)) return { ...row, measured: "dist/index.js is not built", met: null };
  try {
    const [many, one] = [await requestsOf(60), await requestsOf(1)];
    return { ...row, measured: `${many} / ${one}`, met: many - one <= 1 };
  } catch (error) {
    return { ...row, measured: error instanceof Error ? error.message : String(error), met: false };
  }
}

function parseAll(files: readonly TextFile[]): number {
  return files.reduce((count, { text }) => count + parseAllDocuments(text).length, 0);
}

/** Counts the texts that the `yaml` package parses. */
function countParses(work: () => unknown): number {
  const { parse } = Parser.prototype;
  let count = 0;
  Parser.prototype.parse = function (...args) {
    count += 1;
    return parse.apply(this, args);
  };
  work();
  Parser.prototype.parse = parse;
  return count;
}
