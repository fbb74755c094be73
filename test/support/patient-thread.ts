import { existsSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { type RenderMessage, type RenderThread, states } from "../../src/renderer/messages.ts";

const { port, state, folder: sign } = workerData as RenderThread;
const never = new Int32Array(new SharedArrayBuffer(4));
/** In milliseconds. */
const pause = 5;

// A thread that works until there is a file, and answers with the request.
port.on("message", ({ request }: RenderMessage) => {
  Atomics.store(state, 0, states.working);
  Atomics.notify(state, 0);
  while (!existsSync(sign)) Atomics.wait(never, 0, 0, pause);
  port.postMessage({ answer: request });
  Atomics.store(state, 0, states.done);
  Atomics.notify(state, 0);
});
