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
/**
 * How long one request may work, and how long that may take on a machine that has other things to do too. In
 * milliseconds.
 */
export const renderLimits: RenderLimits = { work: 20_000, wait: 60_000, slow: 5000 };

interface RenderLimits {
  readonly work: number;
  readonly wait: number;
  /** What takes longer, and ends, is not worth to be tried much more. */
  readonly slow: number;
}

/** A thread that renders, asked as if it were a function. */
export interface SyncThread {
  /** An answer as JSON, or why there is none, and whether that took long. */
  ask(library: Library, request: string): RenderAnswer & { readonly isSlow: boolean };
}

/**
 * A thread that is started when it is first asked, and again when it was stopped for taking too long. `worked` tells how
 * long this program has worked, in all its threads.
 */
export function renderThread(
  place: ThreadPlace,
  limits: RenderLimits = renderLimits,
  worked: () => number = workedSoFar,
): SyncThread {
  let thread: Started | null = null;
  return {
    ask(library, request) {
      thread ??= start(place);
      const { port, state, worker } = thread;
      Atomics.store(state, 0, states.waiting);
      port.postMessage({ library, request });
      const started = waitWhile(states.waiting, state, startLimit);
      const [begun, before] = [performance.now(), worked()];
      const sinceThen = (): number => worked() - before;
      const ended = started && waitForAnswer(state, limits, sinceThen);
      const message = ended ? receiveMessageOnPort(port) : undefined;
      // Other threads work too, and so do other programs: it took no longer than either says.
      const isSlow = performance.now() - begun > limits.slow && sinceThen() > limits.slow;
      if (message !== undefined) return { ...(message.message as RenderAnswer), isSlow };
      thread = null;
      void worker.terminate();
      const why = started ? `it takes longer than ${limits.work / 1000} seconds` : "the renderer did not start";
      return { failure: why, isSlow };
    },
  };
}

/** In milliseconds: on a busy machine, time goes by without. */
function workedSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Waits for an answer; false when the thread has worked, or has been waited for, as long as it may. */
function waitForAnswer(state: Int32Array, { work, wait }: RenderLimits, worked: () => number): boolean {
  const end = performance.now() + wait;
  for (let left = work; left > 0; left = Math.min(work - worked(), end - performance.now())) {
    if (waitWhile(states.working, state, Math.max(left, shortestWait))) return true;
  }
  return false;
}

/** In milliseconds. */
const shortestWait = 10;

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
