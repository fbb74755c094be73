import { workerData } from "node:worker_threads";
import { type RenderMessage, type RenderThread, states } from "../../src/renderer/messages.ts";

/** How often the thread says that it is done after it is, and how long it waits before, in milliseconds. */
const late = { times: 5, pause: 30 };

const { port, state } = workerData as RenderThread;
const never = new Int32Array(new SharedArrayBuffer(4));

// A thread that answers with the request, and still wakes the other one when that has asked for more.
port.on("message", ({ request }: RenderMessage) => {
  port.postMessage({ answer: request });
  Atomics.store(state, 0, states.done);
  Atomics.notify(state, 0);
  for (let time = 0; time < late.times; time += 1) {
    Atomics.wait(never, 0, 0, late.pause);
    Atomics.notify(state, 0);
  }
});
