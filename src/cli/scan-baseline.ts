import type { Config } from "../config/config.ts";
import { ConfigError } from "../config/config-error.ts";
import { type Baseline, type BaselineChange, nextBaseline } from "../core/baseline.ts";
import { printable } from "../reporters/printable.ts";
import { counted } from "../reporters/text.ts";
import { applyBaseline } from "../scan/apply-baseline.ts";
import { type BaselineFile, baselineFile, loadBaseline, saveBaseline } from "../scan/baseline-file.ts";
import type { WorkTreeReport } from "../scan/scan-work-tree.ts";
import { usageError } from "./command-line.ts";
import { selectionTest } from "./load-config.ts";
import type { Terminal } from "./terminal.ts";

/** The baseline of a scan: its entries, and whether the scan writes it. */
export interface OpenBaseline {
  readonly file: BaselineFile;
  /** Null if the file does not exist. */
  readonly entries: Baseline | null;
  readonly mode: "read" | "write" | "update";
  readonly show: boolean;
  /** Whether the options let the scan check a rule. */
  readonly checks: (rule: string) => boolean;
}

/**
 * Reads the baseline for a scan. Throws a ConfigError if it is invalid, or missing where an option or the configuration
 * names it.
 */
export function openBaseline(
  options: Readonly<Record<string, string>>,
  cwd: string,
  root: string,
  { baseline: configured }: Config,
): OpenBaseline {
  const { "write-baseline": write, "update-baseline": update, baseline } = options;
  if (write !== undefined && update !== undefined) {
    throw usageError(
      "Use either --write-baseline or --update-baseline: writing also removes findings that no longer exist.",
      "scan",
    );
  }
  const target = write || update || undefined;
  if (target !== undefined && baseline !== undefined) throw usageError("The baseline file is given twice.", "scan");
  const file = baselineFile(root, cwd, target ?? baseline, configured);
  const entries = loadBaseline(file);
  const mode = write === undefined ? (update === undefined ? "read" : "update") : "write";
  if (entries === null && (mode === "update" || (mode === "read" && file.named))) {
    throw new ConfigError(`The baseline ${file.name} does not exist: "kubesuggest scan --write-baseline" creates it.`);
  }
  return { file, entries, mode, show: options["show-baselined"] !== undefined, checks: selectionTest(options) };
}

/** Writes the baseline if that was requested, and removes its findings from the report. */
export function finishBaseline(opened: OpenBaseline, scanned: WorkTreeReport, terminal: Terminal): WorkTreeReport {
  const { entries: before, mode, show } = opened;
  if (before === null && mode === "read") return scanned;
  const entries =
    mode === "read" ? applyOnly(opened, before ?? new Map(), scanned, terminal) : rewrite(opened, scanned, terminal);
  return applyBaseline(scanned, entries, show);
}

function rewrite(
  { file, entries: before, mode, checks }: OpenBaseline,
  scanned: WorkTreeReport,
  terminal: Terminal,
): Baseline {
  const covers = (path: string, rule: string): boolean => scanned.covers(path) && checks(rule);
  const next = nextBaseline(before ?? new Map(), scanned.findings, covers, mode === "write");
  save(file, next, terminal);
  return next.entries;
}

/**
 * Fixed findings leave the baseline at once. Other entries without a finding are only reported, and not by a shard,
 * which sees only a part.
 */
function applyOnly(
  { file, checks }: OpenBaseline,
  before: Baseline,
  scanned: WorkTreeReport,
  terminal: Terminal,
): Baseline {
  const { findings, fixed, shard } = scanned;
  const covers = (path: string, rule: string): boolean => scanned.covers(path) && checks(rule);
  const withoutFixed = nextBaseline(before, findings, (path, rule) => fixed.has(path) && covers(path, rule), false);
  if (withoutFixed.dropped > 0) save(file, withoutFixed, terminal);
  const { dropped } = nextBaseline(withoutFixed.entries, findings, covers, false);
  if (dropped > 0 && shard === undefined) {
    const one = dropped === 1;
    const stale = `${counted(dropped, "entry", "entries")} of ${printable(file.name)} no longer match${one ? "es" : ""}`;
    terminal.err(`${stale} a finding: "kubesuggest scan --update-baseline" removes ${one ? "it" : "them"}.\n`);
  }
  return withoutFixed.entries;
}

function save(file: BaselineFile, { entries, added, dropped }: BaselineChange, terminal: Terminal): void {
  saveBaseline(file, entries.values());
  const counts = `${counted(entries.size, "finding")}: ${added} added, ${dropped} removed`;
  terminal.err(`${printable(file.name)} now has ${counts}.\n`);
}
