import path from "node:path";
import { type Config, configFor } from "../config/config.ts";
import { mostShards, parseShard, type Shard } from "../core/shard.ts";
import { rendererOf } from "../renderer/renderer-of.ts";
import { patchOf } from "../reporters/patch.ts";
import { printable } from "../reporters/printable.ts";
import type { Report } from "../reporters/report.ts";
import { counted } from "../reporters/text.ts";
import { unitsToReview } from "../scan/analyze-files.ts";
import { openCache } from "../scan/cache.ts";
import { fixSome } from "../scan/fix-some.ts";
import { type ScannedTree, scan } from "../scan/scan.ts";
import { reportWritten, type WorkTreeReport, withWritten, writeFixes } from "../scan/scan-work-tree.ts";
import { watchTree } from "../scan/sources/watch-tree.ts";
import { describeTree, findWorkTree, openWorkTree, remoteOwner, type WorkTree } from "../scan/sources/work-tree.ts";
import { dayOf } from "../suppression/ignore-comment.ts";
import { askFixes } from "./ask-fixes.ts";
import { usageError } from "./command-line.ts";
import { exitStatus } from "./exit-status.ts";
import { type FixAction, modeOf, readFixAction } from "./fix-mode.ts";
import { configName, loadConfig, misplacedConfig } from "./load-config.ts";
import { makesPage, printReport, type ReportTarget, readTarget } from "./print-report.ts";
import { createProgress } from "./progress.ts";
import { finishBaseline, openBaseline } from "./scan-baseline.ts";
import { fixedText, scanText } from "./scan-text.ts";
import { openStandardInput } from "./standard-input.ts";
import type { Terminal } from "./terminal.ts";

type Options = Readonly<Record<string, string>>;

/** A requested scan with its parsed options. */
interface ScanJob {
  readonly options: Options;
  /** The arguments. */
  readonly paths: readonly string[];
  /** What is scanned. For standard input, the tree in which its file is named. */
  readonly tree: WorkTree;
  readonly action: FixAction;
  readonly target: ReportTarget;
  readonly shard: Shard | null;
  readonly workerEntry: string;
}

/** `kubesuggest scan`: checks files and whole trees, and writes fixes on request. Returns the exit status. */
export async function scanCommand(
  given: readonly string[],
  options: Options,
  terminal: Terminal,
  workerEntry: string,
): Promise<number> {
  const paths = given.map((one) => (one === "/dev/stdin" ? "-" : one));
  const isPiped = paths.includes("-");
  checkCombination(paths, options);
  const action = readFixAction(options);
  const target = readTarget(options, terminal);
  const shard = readShard(options);
  const tree = findWorkTree(terminal.cwd, isPiped ? [] : paths);
  const job = { options, paths, tree, action, target, shard, workerEntry };
  const status = await scanOnce(job, terminal);
  if (options["watch"] === undefined) return status;
  const isOwn = (file: string): boolean => {
    return target.outputs.some(({ name }) => path.resolve(terminal.cwd, name) === path.join(tree.root, file));
  };
  const sayWatching = (): void => terminal.err("Watching for changes. Press Ctrl-C to stop.\n");
  return watchTree(tree.root, isOwn, sayWatching, async () => {
    if (terminal.interactive) terminal.out("\u001bc");
    await scanOnce(job, terminal);
    if (terminal.interactive) sayWatching();
  });
}

function checkCombination(paths: readonly string[], options: Options): void {
  const isPiped = paths.includes("-");
  if (isPiped && paths.length > 1) throw usageError('"-" stands for standard input, and can only stand alone.', "scan");
  if (!isPiped && options["stdin-filename"] !== undefined)
    throw usageError('--stdin-filename needs "-" as the path.', "scan");
  const whole = ["watch", "cache", "shard", "write-baseline", "update-baseline"].find((name) => name in options);
  if (isPiped && whole !== undefined) throw usageError(`--${whole} can't be used with standard input.`, "scan");
  if (options["watch"] !== undefined && options["fix"] === "ask")
    throw usageError("--watch can't be used with --fix=ask.", "scan");
  const reported = ["format", "output", "history"].find((name) => name in options);
  if (options["diff"] !== undefined && reported !== undefined) {
    throw usageError(`--${reported} can't be used with --diff, which prints a patch.`, "scan");
  }
}

async function scanOnce(job: ScanJob, terminal: Terminal): Promise<number> {
  const { options, tree } = job;
  const started = performance.now();
  const config = configFor(remoteOwner(tree.root), loadConfig(options, terminal.cwd, tree.root));
  const hint = misplacedConfig(options, tree.root);
  if (hint !== null && !job.target.quiet) terminal.err(`${printable(hint)}\n`);
  const status = job.paths.includes("-")
    ? await scanInput(job, config, terminal)
    : await scanTree(job, config, terminal);
  if (options["verbose"] !== undefined) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    terminal.err(`Tree: ${printable(tree.root)}${tree.git ? " (git)" : ""}\n`);
    terminal.err(`Configuration: ${printable(configName(options, tree.root) ?? "none, so the defaults")}\n`);
    terminal.err(`Time: ${seconds} s\n`);
  }
  return status;
}

async function scanTree(job: ScanJob, config: Config, terminal: Terminal): Promise<number> {
  const { options, tree, action, target } = job;
  const baseline = openBaseline(options, terminal.cwd, tree.root, config);
  const scanned = await runScan(job, config, terminal);
  if (action.kind === "diff") return printPatch(scanned, config, terminal);
  const written =
    action.kind === "ask"
      ? await askAndWrite(job, scanned, config, terminal)
      : await reportWritten(tree, scanned, () => runScan({ ...job, action: { kind: "show" } }, config, terminal));
  const result = finishBaseline(baseline, written, terminal);
  const status = exitStatus(result, config);
  // Don't advise to write fixes if that has just failed.
  const canFix = action.kind === "show" || result.errors.length === 0;
  const filtered = config.paths.length + config.pathsIgnore.length > 0;
  const hints = { targets: targetsText(job.paths), status, canFix, filtered };
  const { style } = terminal;
  const origin = makesPage(target) ? { ...target.origin, ...describeTree(tree) } : target.origin;
  printReport(
    { ...target, origin },
    result,
    () => fixedText(result.fixed, style) + scanText(result, target.quiet, hints, style),
    terminal,
  );
  return status;
}

/**
 * Scans standard input. There is no tree to write to, so fixed text goes to standard output, and the report to standard
 * error.
 */
async function scanInput({ options, action, target }: ScanJob, config: Config, terminal: Terminal): Promise<number> {
  if (action.kind === "ask") throw usageError("--fix=ask can't be used with standard input.", "scan");
  const source = openStandardInput(options["stdin-filename"]);
  const scanned = await scan(source, config, { fix: modeOf(action), workerEntry: null, onProgress: () => undefined });
  if (action.kind === "diff") return printPatch(scanned, config, terminal);
  const status = exitStatus(scanned.report, config);
  const text = (): string => {
    const hints = { targets: "-", status, canFix: false, filtered: false };
    return scanText(scanned.report, target.quiet, hints, terminal.style);
  };
  if (action.kind === "show") printReport(target, scanned.report, text, terminal);
  else {
    const file = scanned.fixed[0] ?? (await source.readFiles(source.paths)).files[0];
    terminal.out(textIn(file?.bytes));
    printReport(target, scanned.report, text, { ...terminal, out: terminal.err, style: terminal.errorStyle });
  }
  return status;
}

async function runScan(
  { options, action, tree, shard, workerEntry }: ScanJob,
  config: Config,
  terminal: Terminal,
): Promise<ScannedTree> {
  const { cache: directory } = options;
  const cache = directory === undefined ? null : openCache(path.resolve(terminal.cwd, directory), directory, tree.root);
  const progress = createProgress(terminal);
  const scanned = await scan(openWorkTree(tree), config, {
    fix: modeOf(action),
    workerEntry,
    onProgress: progress.step,
    ...(shard === null ? {} : { shard }),
    ...(cache === null ? {} : { cache }),
  });
  progress.end();
  for (const sentence of cache?.close() ?? []) terminal.err(`${printable(sentence)}\n`);
  return scanned;
}

/** Asks about each fix, writes the wanted ones, and scans again. */
async function askAndWrite(
  job: ScanJob,
  scanned: ScannedTree,
  config: Config,
  terminal: Terminal,
): Promise<WorkTreeReport> {
  if (terminal.prompt === null) throw usageError("--fix=ask needs a terminal to ask on.", "scan");
  const prompt = terminal.prompt();
  const wanted = await askFixes(scanned.report, terminal, prompt);
  prompt.close();
  const { files, known } = scanned;
  const units = unitsToReview(files, known);
  const means = { settings: config.settings, today: dayOf(new Date()), known, renderer: rendererOf(job.workerEntry) };
  const made = fixSome(units, wanted, means);
  const written = writeFixes(job.tree.root, files, made.files);
  const left = wanted.length - made.fixed.length;
  if (left > 0) terminal.err(`${counted(left, "fix", "fixes")} could not be made together with the others.\n`);
  return withWritten(await runScan(job, config, terminal), written);
}

/** The text of a file including its byte order mark, which must be compared and printed, too. */
function textIn(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Prints the fixes as a patch. A non-empty patch results in status 1, as do findings without a fix. */
function printPatch({ files, fixed, report }: ScannedTree, config: Config, terminal: Terminal): number {
  const before = new Map(files.map(({ path: file, bytes }) => [file, bytes]));
  const changed = fixed.map(({ path: file, bytes }) => {
    return { path: file, before: textIn(before.get(file)), after: textIn(bytes) };
  });
  const patch = patchOf(changed);
  // On a screen, nothing in a file may act as a terminal command; a program gets the patch unchanged.
  terminal.out(terminal.style.wraps ? patch.split("\n").map(printable).join("\n") : patch);
  const fixes = fixed.reduce((sum, file) => sum + file.fixes.length, 0);
  terminal.err(fixesText(fixes, fixed.length, report));
  return patch === "" ? exitStatus(report, config) : 1;
}

function fixesText(fixes: number, files: number, { findings }: Report): string {
  const left = findings.length === 0 ? "" : ` ${counted(findings.length, "finding")} would be left.`;
  if (fixes === 0) return `There is nothing to fix.${left}\n`;
  return `${counted(fixes, "fix", "fixes")} in ${counted(files, "file")}; nothing was changed.${left}\n`;
}

/** The arguments as typed on a command line; null if they need quoting or are too long. */
function targetsText(paths: readonly string[]): string | null {
  const text = paths.join(" ");
  return text.length <= 60 && paths.every((one) => /^[\w./-]+$/.test(one)) ? text : null;
}

/** Reads the requested shard. Throws a ConfigError for an invalid shard, and for options that need the whole scan. */
function readShard(options: Options): Shard | null {
  const given = options["shard"];
  if (given === undefined) return null;
  const shard = parseShard(given);
  if (shard === null) {
    throw usageError(
      `--shard must look like 2/5, up to ${mostShards}/${mostShards}, not ${JSON.stringify(given)}.`,
      "scan",
    );
  }
  const whole = ["fix", "diff", "watch", "write-baseline", "update-baseline"].find(
    (name) => options[name] !== undefined,
  );
  if (whole !== undefined) throw usageError(`--${whole} can't be used with --shard.`, "scan");
  return shard;
}
