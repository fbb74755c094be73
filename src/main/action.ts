import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { run } from "../jobs/run.ts";
import { endWhenCancelled } from "../platform/runner/cancellation.ts";

// One bundle serves as program and as worker thread.
if (isMainThread) {
  endWhenCancelled();
  await run(process.env, undefined, fileURLToPath(import.meta.url));
} else (await import("../scan/worker.ts")).serveScan();
