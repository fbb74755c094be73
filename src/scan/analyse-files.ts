import { availableParallelism } from "node:os";
import { type InputFile, sizeOf } from "../analysis/input-file.ts";
import type { Config } from "../config/config.ts";
import type { Shard } from "../core/shard.ts";
import { type KnownBuilds, linkedUnits } from "../model/builds/linked-units.ts";
import { rendererOf } from "../renderer/renderer-of.ts";
import { dayOf } from "../suppression/ignore-comment.ts";
import { analyseUnit, type FixMode } from "./analyse-unit.ts";
import type { ResultCache } from "./cache.ts";
import { analyseInWorkers, type BatchDone } from "./pool.ts";
import type { UnitResult } from "./portable.ts";
import { timeBudget } from "./time-budget.ts";

/** How a scan is run. */
export interface ScanOptions {
  readonly fix: FixMode;
  /** The file that worker threads run, which must answer with `serveScan`; null keeps all work in this thread. */
  readonly workerEntry: string | null;
  /** Called before the analysis with the number of files that are looked at. */
  readonly onStart?: (files: number) => void;
  /** Called now and then with how many files are done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** The most threads, this one among them; as many as there are cores when left out. */
  readonly threads?: number;
  /** The day of the scan, `YYYY-MM-DD`, for ignore comments that end; the clock's, in UTC, when left out. */
  readonly today?: string;
  /** The part of the deploy units that is looked at; all of them when left out. */
  readonly shard?: Shard;
  /** Where results of earlier scans are; none are looked for when left out. */
  readonly cache?: ResultCache;
  /** Called with the results of each batch as soon as they are there. */
  readonly onBatch?: BatchDone;
}

/** Deploy units go to the analysis in batches of about this size: enough to keep all threads busy to the end. */
const batchBytes = 256 * 1024;

/** Where this thread analyses too, it hears of the workers between two batches of its own. */
const smallBatchBytes = 64 * 1024;

/** Below this, starting threads costs more than they save. */
const workerBytes = 1024 * 1024;

/**
 * Up to this, this thread analyses too and spares a worker its start. Of more, that saves little, and the garbage of the
 * analysis would pile up beside all files and results, which this thread holds.
 */
const sharedBytes = 32 * 1024 * 1024;

/** Analyses deploy units, in worker threads where that is worth it. Results come in the order of the units. */
export async function analyseUnits(
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
  const large = batches.length > 1 && bytes >= workerBytes;
  const means = { budget: timeBudget(timeLimit), renderer: rendererOf(workerEntry) };
  const here = (unit: readonly InputFile[]): UnitResult => analyseUnit(unit, settings, fix, today, known, means);
  if (large && workerEntry !== null && threads > 1) {
    const settingsOfWorker = { settings, fix, today, known, timeLimit, entry: workerEntry };
    const share = isShared ? { workers: threads - 1, here } : { workers: threads };
    return analyseInWorkers(batches, settingsOfWorker, { entry: workerEntry, ...share }, onDone);
  }
  return batches.flatMap((batch) => {
    const results = batch.map(here);
    onDone(batch, results);
    return results;
  });
}

/** The deploy units of files; those without a file to review are not needed. */
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
