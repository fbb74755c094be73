import { parentPort, workerData } from "node:worker_threads";
import { rendererOf } from "../renderer/renderer-of.ts";
import { analyseUnit } from "./analyse-unit.ts";
import type { Batch, WorkerAnswer, WorkerSettings } from "./pool.ts";
import { toPortable } from "./portable.ts";

/** Answers the batches that a scan sends to this worker thread until it is stopped. */
export function serveScan(): void {
  const { settings, fix, today, known, entry = null } = workerData as WorkerSettings;
  const renderer = rendererOf(entry);
  parentPort?.on("message", (batch: Batch) => {
    parentPort?.postMessage(answer(batch));
  });

  function answer(batch: Batch): WorkerAnswer {
    try {
      return { results: batch.map((unit) => toPortable(analyseUnit(unit, settings, fix, today, known, renderer))) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }
}
