import { run } from "../jobs/run.ts";
import { endWhenCancelled } from "../platform/runner/cancellation.ts";
import { workerBeside } from "./worker-beside.ts";

endWhenCancelled();
await run(process.env, undefined, workerBeside(import.meta.url));
