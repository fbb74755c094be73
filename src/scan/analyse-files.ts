import type { Config } from "../config/config.ts";
import { dayOf } from "../core/ignore-comment.ts";
import type { InputFile } from "../input-file.ts";
import { type KnownBuilds, linkedUnits } from "../model/builds/linked-units.ts";
import { analyseUnits, type FixWish } from "./analyse-units.ts";
import { analyseInWorkers } from "./pool.ts";
import type { UnitResult } from "./portable.ts";

/** How a scan is run. */
export interface ScanOptions {
  readonly fix: FixWish;
  /** The file that worker threads run, which must answer with `serveScan`; null keeps all work in this thread. */
  readonly workerEntry: string | null;
  /** Told now and then how many files are done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** The most worker threads; as many as there are cores when left out. */
  readonly workers?: number;
  /** The day of the scan, `YYYY-MM-DD`, for ignore comments that end; the clock's, in UTC, when left out. */
  readonly today?: string;
}

/** Deploy units go to the analysis in batches of about this size: enough to keep all threads busy to the end. */
const batchBytes = 256 * 1024;

/** Below this, starting threads costs more than they save. */
const workerBytes = 1024 * 1024;

/** Analyses files deploy unit by deploy unit, in worker threads where that is worth it. The input stays as it is. */
export async function analyseFiles(
  files: readonly InputFile[],
  known: KnownBuilds,
  config: Config,
  options: ScanOptions,
): Promise<UnitResult[]> {
  return analyseBatches(batchesOf(files, known), config, { ...options, known });
}

/** Whole deploy units, gathered to batches; units without a file to review are not needed. */
function batchesOf(files: readonly InputFile[], known: KnownBuilds): InputFile[][] {
  const batches: InputFile[][] = [];
  let bytes = batchBytes;
  for (const unit of linkedUnits(files, known)) {
    if (!unit.some(({ role }) => role === "reviewed")) continue;
    if (bytes >= batchBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(...unit);
    bytes += sizeOf(unit);
  }
  return batches;
}

async function analyseBatches(
  batches: readonly InputFile[][],
  { settings }: Config,
  {
    fix,
    workerEntry,
    onProgress,
    workers,
    known,
    today = dayOf(new Date()),
  }: ScanOptions & { readonly known: KnownBuilds },
): Promise<UnitResult[]> {
  const total = batches.reduce((sum, batch) => sum + batch.length, 0);
  let done = 0;
  const step = (files: number): void => {
    done += files;
    onProgress(done, total);
  };
  const large = batches.length > 1 && batches.reduce((sum, batch) => sum + sizeOf(batch), 0) >= workerBytes;
  if (large && workerEntry !== null && workers !== 1) {
    return analyseInWorkers(batches, { settings, wish: fix, today, known }, workerEntry, step, workers);
  }
  return batches.map((batch) => {
    const result = analyseUnits(batch, settings, fix, today, known);
    step(batch.length);
    return result;
  });
}

function sizeOf(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
