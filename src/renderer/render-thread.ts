import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Library, RenderAnswer, RenderThread } from "./messages.ts";
import { states } from "./messages.ts";

/** Where the program of the thread is, and the folder of the modules. */
export interface ThreadPlace {
  readonly entry: string;
  readonly folder: string;
}

/** A thread must be ready within this time, on a busy machine too. In milliseconds. */
const startLimit = 120_000;
/** What one request may take. In milliseconds. */
export const renderLimit = 20_000;

/** A thread that renders, asked as if it were a function. */
export interface SyncThread {
  /** An answer as JSON, or why there is none. */
  ask(library: Library, request: string): RenderAnswer;
}

/** A thread that is started when it is first asked, and again when it was stopped for taking too long. */
export function renderThread(place: ThreadPlace, limit: number = renderLimit): SyncThread {
  let thread: Started | null = null;
  return {
    ask(library, request) {
      thread ??= start(place);
      const { port, state, worker } = thread;
      Atomics.store(state, 0, states.waiting);
      port.postMessage({ library, request });
      const started = waitWhile(states.waiting, state, startLimit);
      const ended = started && waitWhile(states.working, state, limit);
      const message = ended ? receiveMessageOnPort(port) : undefined;
      if (message !== undefined) return message.message as RenderAnswer;
      thread = null;
      void worker.terminate();
      return { failure: started ? `it takes longer than ${limit / 1000} seconds` : "the renderer did not start" };
    },
  };
}

/**
 * Waits as long as the thread does the same; false when that took all of the time. A thread may be woken with nothing
 * changed: by what the other one still had to say of the request before.
 */
function waitWhile(known: number, state: Int32Array, limit: number): boolean {
  const end = performance.now() + limit;
  for (let left = limit; left > 0; left = end - performance.now()) {
    if (Atomics.wait(state, 0, known, left) === "not-equal") return true;
  }
  return Atomics.load(state, 0) !== known;
}

interface Started extends Pick<RenderThread, "port" | "state"> {
  readonly worker: Worker;
}

function start({ entry, folder }: ThreadPlace): Started {
  const { port1: own, port2: port } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(4));
  const workerData: RenderThread = { port, state, folder };
  // Errors of the thread are answers; it must keep no process alive.
  const worker = new Worker(entry, { workerData, transferList: [port] }).on("error", () => undefined);
  worker.unref();
  own.unref();
  return { worker, port: own, state };
}
