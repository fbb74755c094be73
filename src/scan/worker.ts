import { parentPort, workerData } from "node:worker_threads";
import { unlimited } from "../core/budget.ts";
import { rendererOf } from "../renderer/renderer-of.ts";
import { analyzeUnit } from "./analyze-unit.ts";
import type { Batch, WorkerAnswer, WorkerSettings } from "./pool.ts";
import { toPortable } from "./portable.ts";
import { timeBudget } from "./time-budget.ts";

/** Answers the batches that a scan sends to this worker thread until it is stopped. */
export function serveScan(): void {
  const { settings, fix, today, known, timeLimit, entry = null } = workerData as WorkerSettings;
  const means = {
    budget: timeLimit === undefined ? unlimited : timeBudget(timeLimit),
    renderer: rendererOf(entry),
  };
  parentPort?.on("message", (batch: Batch) => {
    parentPort?.postMessage(answer(batch));
  });

  function answer(batch: Batch): WorkerAnswer {
    try {
      return { results: batch.map((unit) => toPortable(analyzeUnit(unit, settings, fix, today, known, means))) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }
}
