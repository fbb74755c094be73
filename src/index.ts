import { run } from "./action.ts";
import { endWhenCancelled } from "./platform/cancellation.ts";

endWhenCancelled();
await run(process.env);
