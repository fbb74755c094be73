import { availableParallelism } from "node:os";
import { type InputFile, sizeOf } from "../analysis/input-file.ts";
import type { Config } from "../config/config.ts";
import type { Shard } from "../core/shard.ts";
import { type KnownBuilds, linkedUnits } from "../model/builds/linked-units.ts";
import { rendererOf } from "../renderer/renderer-of.ts";
import { dayOf } from "../suppression/ignore-comment.ts";
import { analyzeUnit, type FixMode } from "./analyze-unit.ts";
import type { ResultCache } from "./cache.ts";
import { optimizeLate } from "./late-optimizing.ts";
import { analyzeInWorkers, type BatchDone } from "./pool.ts";
import type { UnitResult } from "./portable.ts";
import { timeBudget } from "./time-budget.ts";

/** How a scan is run. */
export interface ScanOptions {
  readonly fix: FixMode;
  /**
   * The file that worker threads run, which must answer with `serveScan`. With null, all work is done in this thread.
   */
  readonly workerEntry: string | null;
  /** Called before the analysis with the number of files to check. */
  readonly onStart?: (files: number) => void;
  /** Called from time to time with the number of finished files and their total. */
  readonly onProgress: (done: number, total: number) => void;
  /** The most threads, including this one; by default the number of cores. */
  readonly threads?: number;
  /** The day of the scan, `YYYY-MM-DD`, for ignore comments that expire; by default today in UTC. */
  readonly today?: string;
  /** The part of the deploy units that is checked; by default all. */
  readonly shard?: Shard;
  /** The results of earlier scans; if left out, there is no cache. */
  readonly cache?: ResultCache;
  /** Called with the results of each batch as soon as they are available. */
  readonly onBatch?: BatchDone;
}

/**
 * The approximate size of the batches in which deploy units are analyzed, in bytes: small enough to keep all threads
 * busy to the end.
 */
const batchBytes = 256 * 1024;

/** The batch size if this thread analyzes too: it only handles messages from the workers between its own batches. */
const smallBatchBytes = 64 * 1024;

/** Below this many bytes, starting threads takes longer than they save. */
const workerBytes = 1024 * 1024;

/**
 * Up to this many bytes, this thread analyzes too, which saves starting one worker. Above it, that saves little, and
 * the garbage of the analysis would pile up next to all files and results, which this thread holds.
 */
const sharedBytes = 32 * 1024 * 1024;

/** Analyzes deploy units, in worker threads if that is worthwhile. Results are in the order of the units. */
export async function analyzeUnits(
  units: readonly (readonly InputFile[])[],
  known: KnownBuilds,
  { settings, timeLimit }: Config,
  { fix, workerEntry, onProgress, onBatch, threads = availableParallelism(), today = dayOf(new Date()) }: ScanOptions,
): Promise<UnitResult[]> {
  const bytes = units.reduce((sum, unit) => sum + sizeOf(unit), 0);
  const isShared = bytes <= sharedBytes;
  const batches = batchesOf(units, isShared ? smallBatchBytes : batchBytes);
  const total = units.reduce((sum, unit) => sum + unit.length, 0);
  let done = 0;
  const onDone: BatchDone = (batch, results) => {
    onBatch?.(batch, results);
    done += batch.reduce((sum, unit) => sum + unit.length, 0);
    onProgress(done, total);
  };
  optimizeLate();
  const large = batches.length > 1 && bytes >= workerBytes;
  const means = { budget: timeBudget(timeLimit), renderer: rendererOf(workerEntry) };
  const here = (unit: readonly InputFile[]): UnitResult => analyzeUnit(unit, settings, fix, today, known, means);
  if (large && workerEntry !== null && threads > 1) {
    const settingsOfWorker = { settings, fix, today, known, timeLimit, entry: workerEntry };
    const share = isShared ? { workers: threads - 1, here } : { workers: threads };
    return analyzeInWorkers(batches, settingsOfWorker, { entry: workerEntry, ...share }, onDone);
  }
  return batches.flatMap((batch) => {
    const results = batch.map(here);
    onDone(batch, results);
    return results;
  });
}

/** The deploy units of files, without those that have no file to review. */
export function unitsToReview(files: readonly InputFile[], known: KnownBuilds): InputFile[][] {
  return linkedUnits(files, known).filter((unit) => unit.some(({ role }) => role === "reviewed"));
}

function batchesOf(units: readonly (readonly InputFile[])[], size: number): (readonly InputFile[])[][] {
  const batches: (readonly InputFile[])[][] = [];
  let bytes = size;
  for (const unit of units) {
    if (bytes >= size) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(unit);
    bytes += sizeOf(unit);
  }
  return batches;
}
