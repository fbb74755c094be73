import { setImmediate } from "node:timers/promises";
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

/** Who works on batches. */
export interface Crew {
  /** The file that worker threads run. */
  readonly entry: string;
  /** How many worker threads there may be. */
  readonly workers: number;
  /** Analyses units in this thread, which then does its share; left out, it only waits for the workers. */
  readonly here?: (unit: readonly InputFile[]) => UnitResult;
}

/**
 * Analyses batches in worker threads, and in this thread too where it is told how. A worker that dies costs the batch
 * that it was at, whose files are then reported as errors. Results come in the order of the units.
 */
export async function analyseInWorkers(
  batches: readonly Batch[],
  workerSettings: WorkerSettings,
  { entry, workers, here }: Crew,
  onDone: BatchDone,
): Promise<UnitResult[]> {
  const results: (readonly UnitResult[])[] = [];
  const { timeLimit } = workerSettings;
  const start = performance.now();
  const startNow = (): Worker => {
    if (timeLimit === undefined) return startWorker(entry, workerSettings);
    const left = Math.max(0, timeLimit - (performance.now() - start) / 1000);
    return startWorker(entry, { ...workerSettings, timeLimit: left });
  };
  const left = [...batches.keys()];
  const take = (): number | undefined => left.shift();
  const batchAt = (index: number): Batch => batches[index] ?? [];
  const keep = (index: number, found: readonly UnitResult[]): void => {
    results[index] = found;
    onDone(batchAt(index), found);
  };
  const lose = (index: number, failure: string): void => {
    results[index] = batchAt(index).map((unit) => lostResult(unit, failure));
    onDone(batchAt(index), null);
  };
  const queue: BatchQueue = {
    take,
    giveBack: (indexes) => left.unshift(...indexes),
    batchAt,
    settle: (index, answer) =>
      "results" in answer ? keep(index, answer.results.map(fromPortable)) : lose(index, answer.failure),
  };
  async function workHere(analyse: (unit: readonly InputFile[]) => UnitResult): Promise<void> {
    for (let index = take(); index !== undefined; index = take()) {
      keep(index, batchAt(index).map(analyse));
      // What the workers have done meanwhile is heard now.
      await setImmediate();
    }
  }
  // With a batch in reserve, a worker need not wait while this thread is busy.
  const ahead = here === undefined ? 1 : 2;
  const threads = Array.from({ length: Math.min(workers, batches.length) }, () => keepBusy(startNow, queue, ahead));
  await Promise.all([...threads, ...(here === undefined ? [] : [workHere(here)])]);
  return results.flat();
}

/** The batches that nobody works on yet, by their places, and where answers go. */
interface BatchQueue {
  take(): number | undefined;
  giveBack(indexes: readonly number[]): void;
  batchAt(index: number): Batch;
  settle(index: number, answer: WorkerAnswer): void;
}

/** Gives batches to one worker, `ahead` at once, until there are none left; a worker that fails is replaced. */
function keepBusy(start: () => Worker, queue: BatchQueue, ahead: number): Promise<void> {
  return new Promise((done) => {
    let worker: Worker | null = null;
    let given: number[] = [];
    const fill = (): void => {
      while (given.length < ahead) {
        const index = queue.take();
        if (index === undefined) break;
        given.push(index);
        worker ??= startHeard();
        worker.postMessage(queue.batchAt(index));
      }
      if (given.length === 0) void Promise.resolve(worker?.terminate()).then(() => done());
    };
    const fail = (failed: Worker, failure: string): void => {
      if (worker !== failed) return;
      worker = null;
      const [index, ...others] = given;
      given = [];
      queue.giveBack(others);
      if (index !== undefined) queue.settle(index, { failure });
      void failed.terminate().then(fill);
    };
    const startHeard = (): Worker => {
      const started = start();
      return started
        .on("message", (answer: WorkerAnswer) => {
          if (worker !== started) return;
          if ("failure" in answer) return fail(started, answer.failure);
          const index = given.shift();
          if (index !== undefined) queue.settle(index, answer);
          fill();
        })
        .on("messageerror", ({ message }: Error) => fail(started, message))
        .on("error", ({ message }: Error) => fail(started, message))
        .on("exit", (code: number) => fail(started, `it stopped with status ${code}`));
    };
    fill();
  });
}

/** Megabytes for what lives shortly: trees of one file are most of what a worker makes, and spare it many collections. */
const youngGeneration = 32;

function startWorker(entry: string, workerSettings: WorkerSettings): Worker {
  const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration };
  return new Worker(entry, { workerData: workerSettings, resourceLimits });
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
