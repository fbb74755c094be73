import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { InputFile } from "../analysis/input-file.ts";
import type { Settings } from "../core/settings.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import type { FixMode } from "./analyze-unit.ts";
import { fromPortable, type PortableResult, type UnitResult } from "./portable.ts";

/** The data that a worker is started with. */
export interface WorkerSettings {
  readonly settings: Settings;
  readonly fix: FixMode;
  readonly today: string | null;
  readonly known?: KnownBuilds;
  /** The seconds left when the worker starts; if left out, there is no limit. */
  readonly timeLimit?: number;
  /** The program of the threads; the renderer is located relative to it. */
  readonly entry?: string;
}

/** Deploy units, each a list of files that are analyzed together. */
export type Batch = readonly (readonly InputFile[])[];

/** The worker's answer to a batch: one result per unit. */
export type WorkerAnswer = { readonly results: readonly PortableResult[] } | { readonly failure: string };

/** Called for each batch that is done. `results` is null if they were lost with a worker. */
export type BatchDone = (batch: Batch, results: readonly UnitResult[] | null) => void;

/** Who works on the batches. */
export interface Crew {
  /** The file that worker threads run. */
  readonly entry: string;
  /** The most worker threads. */
  readonly workers: number;
  /** Analyzes units in this thread, which then does its share; if left out, this thread only waits for the workers. */
  readonly here?: (unit: readonly InputFile[]) => UnitResult;
}

/**
 * Analyzes batches in worker threads, and also in this thread if `here` is given. If a worker dies, only the batch it
 * was working on is lost, and its files are reported as errors. Results are in the order of the units.
 */
export async function analyzeInWorkers(
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
      // Lets this thread handle messages that the workers have sent in the meantime.
      await setImmediate();
    }
  }
  // With a second batch in reserve, a worker does not have to wait while this thread is busy.
  const ahead = here === undefined ? 1 : 2;
  const threads = Array.from({ length: Math.min(workers, batches.length) }, () => keepBusy(startNow, queue, ahead));
  await Promise.all([...threads, ...(here === undefined ? [] : [workHere(here)])]);
  return results.flat();
}

/** The indexes of the batches that nobody works on yet, and where answers go. */
interface BatchQueue {
  take(): number | undefined;
  giveBack(indexes: readonly number[]): void;
  batchAt(index: number): Batch;
  settle(index: number, answer: WorkerAnswer): void;
}

/** Gives batches to one worker, `ahead` at a time, until there are none left. A worker that fails is replaced. */
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

/**
 * Megabytes for short-lived objects: most of what a worker creates is trees of a single file, so this avoids many
 * garbage collections.
 */
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
