import { parentPort, workerData } from "node:worker_threads";
import type { InputFile } from "./input-file.ts";
import { analyseUnits } from "./scan/analyse-units.ts";
import type { WorkerAnswer, WorkerOrder } from "./scan/pool.ts";
import { toPortable } from "./scan/portable.ts";

/** Answers the batches that a scan sends to this worker thread until it is stopped. */
export function serveScan(): void {
  const { settings, wish, today, known } = workerData as WorkerOrder;
  parentPort?.on("message", (batch: readonly InputFile[]) => {
    parentPort?.postMessage(answer(batch));
  });

  function answer(batch: readonly InputFile[]): WorkerAnswer {
    try {
      return { result: toPortable(analyseUnits(batch, settings, wish, today, known)) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }
}
