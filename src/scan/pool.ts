import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { InputFile } from "../analysis/input-file.ts";
import type { Settings } from "../core/settings.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import type { FixMode } from "./analyse-unit.ts";
import { fromPortable, type PortableResult, type UnitResult } from "./portable.ts";

/** What a worker is started with. */
export interface WorkerSettings {
  readonly settings: Settings;
  readonly fix: FixMode;
  readonly today: string | null;
  readonly known?: KnownBuilds;
  /** The seconds that are left when the worker starts; left out, there is no limit. */
  readonly timeLimit?: number;
  /** The program of the threads, beside which the renderer lies. */
  readonly entry?: string;
}

/** Deploy units, each the files that are analysed together. */
export type Batch = readonly (readonly InputFile[])[];

/** What a worker answers to a batch: a result for each unit. */
export type WorkerAnswer = { readonly results: readonly PortableResult[] } | { readonly failure: string };

/** Called for each batch that is done; `results` are null where they were lost with a worker. */
export type BatchDone = (batch: Batch, results: readonly UnitResult[] | null) => void;

/**
 * Analyses batches in worker threads that run `entry`, one batch at a time each. A worker that dies costs its batch,
 * whose files are then reported as errors. Results come in the order of the units.
 */
export async function analyseInWorkers(
  batches: readonly Batch[],
  workerSettings: WorkerSettings,
  entry: string,
  onDone: BatchDone,
  workers: number = availableParallelism(),
): Promise<UnitResult[]> {
  const results: (readonly UnitResult[])[] = [];
  const { timeLimit } = workerSettings;
  const start = performance.now();
  const settingsNow = (): WorkerSettings => {
    if (timeLimit === undefined) return workerSettings;
    return { ...workerSettings, timeLimit: Math.max(0, timeLimit - (performance.now() - start) / 1000) };
  };
  let next = 0;
  async function runWorker(): Promise<void> {
    let worker: Worker | null = null;
    while (next < batches.length) {
      const index = next;
      next += 1;
      const batch = batches[index] ?? [];
      worker ??= startWorker(entry, settingsNow());
      const answer = await ask(worker, batch);
      if ("failure" in answer) {
        await worker.terminate();
        worker = null;
      }
      const found = "results" in answer ? answer.results.map(fromPortable) : null;
      results[index] = found ?? batch.map((unit) => lostResult(unit, "failure" in answer ? answer.failure : ""));
      onDone(batch, found);
    }
    await worker?.terminate();
  }
  await Promise.all(Array.from({ length: Math.min(workers, batches.length) }, runWorker));
  return results.flat();
}

/** Megabytes for what lives shortly: trees of one file are most of what a worker makes, and spare it many collections. */
const youngGeneration = 32;

function startWorker(entry: string, workerSettings: WorkerSettings): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration };
  const worker = new Worker(entry, { workerData: workerSettings, resourceLimits });
  // A worker that fails once more, when it has been given up, must not take the process with it.
  return worker.on("error", () => undefined);
}

function ask(worker: Worker, batch: Batch): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const answered = (answer: WorkerAnswer): void => settle(answer);
    const failed = (error: Error): void => settle({ failure: error.message });
    const stopped = (code: number): void => settle({ failure: `it stopped with status ${code}` });
    function settle(answer: WorkerAnswer): void {
      worker.off("message", answered).off("messageerror", failed).off("error", failed).off("exit", stopped);
      resolve(answer);
    }
    worker.on("message", answered).on("messageerror", failed).on("error", failed).on("exit", stopped);
    worker.postMessage(batch);
  });
}

function lostResult(unit: readonly InputFile[], reason: string): UnitResult {
  const message = `not analyzed because the worker thread failed: ${reason.split("\n")[0]}`;
  const errors = unit.filter(({ role }) => role === "reviewed").map(({ path }) => ({ file: path, message }));
  return {
    findings: [],
    skipped: [],
    errors,
    stats: { files: unit.length, manifests: 0, dockerfiles: 0, ignored: 0, fixes: { proved: 0, unproved: 0 } },
    fixed: [],
  };
}
