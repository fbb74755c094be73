import type { Config } from "../config/config.ts";
import { ConfigError } from "../config/config-error.ts";
import { type Baseline, type BaselineChange, nextBaseline } from "../core/baseline.ts";
import { printable } from "../reporters/printable.ts";
import type { ShardMark } from "../reporters/report.ts";
import { counted } from "../reporters/text.ts";
import { applyBaseline } from "../scan/apply-baseline.ts";
import { type BaselineFile, baselineFile, loadBaseline, saveBaseline } from "../scan/baseline-file.ts";
import { digestOf } from "../scan/digest.ts";
import type { ScanResult } from "../scan/scan-tree.ts";
import { usageError } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** The baseline of a scan: what it says, and what is to become of it. */
export interface OpenBaseline {
  readonly place: BaselineFile;
  /** Null where there is none. */
  readonly entries: Baseline | null;
  readonly wish: "read" | "write" | "update";
  readonly show: boolean;
}

/** Reads the baseline that a scan goes by. Throws a ConfigError where it is broken, or not where it was said to be. */
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
    );
  }
  const target = write || update || undefined;
  if (target !== undefined && baseline !== undefined) throw usageError("The baseline file is given twice.");
  const place = baselineFile(root, cwd, target ?? baseline, configured);
  const entries = loadBaseline(place);
  const wish = write === undefined ? (update === undefined ? "read" : "update") : "write";
  if (entries === null && (wish === "update" || (wish === "read" && place.named))) {
    throw new ConfigError(`The baseline ${place.name} does not exist: "kubesuggest scan --write-baseline" creates it.`);
  }
  return { place, entries, wish, show: options["show-baselined"] !== undefined };
}

/** Writes the baseline where that is wished for, and takes its findings out of the report. */
export function settleBaseline(opened: OpenBaseline, scanned: ScanResult, terminal: Terminal): ScanResult {
  const { entries: before, wish, show } = opened;
  if (before === null && wish === "read") return scanned;
  const entries =
    wish === "read" ? readOnly(opened, before ?? new Map(), scanned, terminal) : rewritten(opened, scanned, terminal);
  return { ...applyBaseline(scanned, entries, show), ...markWith(scanned.shard, [...entries.keys()].sort(), show) };
}

function rewritten({ place, entries: before, wish }: OpenBaseline, scanned: ScanResult, terminal: Terminal): Baseline {
  const next = nextBaseline(before ?? new Map(), scanned.findings, scanned.covers, wish === "write");
  save(place, next, terminal);
  return next.entries;
}

/** What was fixed leaves the baseline at once. What is gone in other ways is told, but by a shard, which sees a part. */
function readOnly({ place }: OpenBaseline, before: Baseline, scanned: ScanResult, terminal: Terminal): Baseline {
  const { findings, covers, fixed, shard } = scanned;
  const cured = nextBaseline(before, findings, (file) => fixed.has(file) && covers(file), false);
  if (cured.dropped > 0) save(place, cured, terminal);
  const { dropped } = nextBaseline(cured.entries, findings, covers, false);
  if (dropped > 0 && shard === undefined) {
    const one = dropped === 1;
    const stale = `${counted(dropped, "entry", "entries")} of ${printable(place.name)} no longer match${one ? "es" : ""}`;
    terminal.err(`${stale} a finding: "kubesuggest scan --update-baseline" removes ${one ? "it" : "them"}.\n`);
  }
  return cured.entries;
}

function save(place: BaselineFile, { entries, added, dropped }: BaselineChange, terminal: Terminal): void {
  saveBaseline(place, entries.values());
  const counts = `${counted(entries.size, "finding")}: ${added} added, ${dropped} removed`;
  terminal.err(`${printable(place.name)} now has ${counts}.\n`);
}

/** Shards that go by different baselines are not of one scan. */
function markWith(mark: ShardMark | undefined, ...parts: readonly unknown[]): { readonly shard?: ShardMark } {
  if (mark === undefined) return {};
  return { shard: { ...mark, scan: digestOf(JSON.stringify([mark.scan, parts])).slice(0, 32) } };
}
