import path from "node:path";
import { didYouMean } from "../config/nearest.ts";
import { mostShards, parseShard, type Shard } from "../core/shard.ts";
import { printable, printablePath } from "../reporters/printable.ts";
import type { Style } from "../reporters/style.ts";
import { counted, textReport } from "../reporters/text.ts";
import type { FixMode } from "../scan/analyse-unit.ts";
import { openCache } from "../scan/cache.ts";
import { scanWorkTree, type WorkTreeReport } from "../scan/scan-work-tree.ts";
import { findWorkTree } from "../scan/sources/work-tree.ts";
import { usageError } from "./command-line.ts";
import { exitStatus } from "./exit-status.ts";
import { loadConfig } from "./load-config.ts";
import { printReport, readFormat, readHistoryFor } from "./print-report.ts";
import { createProgress } from "./progress.ts";
import { finishBaseline, openBaseline } from "./scan-baseline.ts";
import type { Terminal } from "./terminal.ts";

/** `kubesuggest scan`: checks whole trees and writes fixes where asked to. Gives the exit status. */
export async function scanCommand(
  paths: readonly string[],
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
  workerEntry: string,
): Promise<number> {
  const fix = readFix(options["fix"]);
  const format = readFormat(options["format"]);
  const history = readHistoryFor(format, options, terminal);
  const shard = readShard(options);
  const tree = findWorkTree(terminal.cwd, paths);
  const config = loadConfig(options, terminal.cwd, tree.root);
  const baseline = openBaseline(options, terminal.cwd, tree.root, config);
  const cache =
    options["cache"] === undefined ? null : openCache(path.resolve(terminal.cwd, options["cache"]), options["cache"]);
  const progress = createProgress(terminal);
  const scanned = await scanWorkTree(tree, config, {
    fix,
    workerEntry,
    onProgress: progress.step,
    ...(shard === null ? {} : { shard }),
    ...(cache === null ? {} : { cache }),
  });
  progress.end();
  for (const sentence of cache?.close() ?? []) terminal.err(`${printable(sentence)}\n`);
  const result = finishBaseline(baseline, scanned, terminal);
  if (format !== null) printReport(format, result, history, terminal);
  else terminal.out(fixedText(result, terminal.style) + textReport(result, terminal.style));
  return exitStatus(result, config);
}

function readFix(given: string | undefined): FixMode {
  if (given === undefined) return "none";
  if (given === "safe" || given === "review") return given;
  throw usageError(
    `--fix must be safe or review, not ${JSON.stringify(given)}${didYouMean(given, ["safe", "review"])}`,
  );
}

/** The shard that is asked for. Throws a ConfigError for none that there can be, and for options that need the whole. */
function readShard(options: Readonly<Record<string, string>>): Shard | null {
  const given = options["shard"];
  if (given === undefined) return null;
  const shard = parseShard(given);
  if (shard === null) {
    throw usageError(`--shard must be such as 2/5, up to ${mostShards}/${mostShards}, not ${JSON.stringify(given)}.`);
  }
  const whole = ["fix", "write-baseline", "update-baseline"].find((name) => options[name] !== undefined);
  if (whole !== undefined) throw usageError(`--${whole} needs the whole scan, not a shard of it.`);
  return shard;
}

function fixedText({ fixed }: WorkTreeReport, style: Style): string {
  const lines = [...fixed].map(
    ([file, fixes]) => `${style.green("fixed")} ${printablePath(file)} (${counted(fixes, "fix", "fixes")})`,
  );
  return lines.length > 0 ? `${lines.join("\n")}\n\n` : "";
}
