import { parentPort, workerData } from "node:worker_threads";
import { analyseUnit } from "./analyse-unit.ts";
import type { Batch, WorkerAnswer, WorkerSettings } from "./pool.ts";
import { toPortable } from "./portable.ts";

/** Answers the batches that a scan sends to this worker thread until it is stopped. */
export function serveScan(): void {
  const { settings, fix, today, known } = workerData as WorkerSettings;
  parentPort?.on("message", (batch: Batch) => {
    parentPort?.postMessage(answer(batch));
  });

  function answer(batch: Batch): WorkerAnswer {
    try {
      return { results: batch.map((unit) => toPortable(analyseUnit(unit, settings, fix, today, known))) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }
}
