import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Library, RenderAnswer, RenderMessage, RenderThread } from "./messages.ts";
import { states } from "./messages.ts";

/** The program of the thread, and the folder of the modules. */
export interface ThreadPlace {
  readonly entry: string;
  readonly folder: string;
}

/** The most time that a thread may take to start, even on a busy machine. In milliseconds. */
const startLimit = 120_000;
/**
 * The most processor time for one request (`work`), and the most time to wait for it on a busy machine (`wait`). In
 * milliseconds.
 */
export const renderLimits: RenderLimits = { work: 20_000, wait: 60_000, slow: 5000 };

interface RenderLimits {
  readonly work: number;
  readonly wait: number;
  /** A request that takes longer than this, in both kinds of time, is reported as slow: not worth many more tries. */
  readonly slow: number;
}

/** A thread that renders, with a synchronous interface. */
export interface SyncThread {
  /** Returns an answer, or the reason why there is none, and whether that took long. See `RenderMessage`. */
  ask(
    library: Library,
    request: string,
    contents?: RenderMessage["contents"],
  ): RenderAnswer & { readonly isSlow: boolean };
}

/**
 * A thread that is started with its first request, and again after it was stopped for taking too long. `worked` returns
 * the processor time of this program, in all its threads.
 */
export function renderThread(
  place: ThreadPlace,
  limits: RenderLimits = renderLimits,
  worked: () => number = workedSoFar,
): SyncThread {
  let thread: Started | null = null;
  return {
    ask(library, request, contents = []) {
      thread ??= start(place);
      const { port, state, worker } = thread;
      Atomics.store(state, 0, states.waiting);
      port.postMessage({ library, request, contents });
      const started = waitWhile(states.waiting, state, startLimit);
      const [begun, before] = [performance.now(), worked()];
      const sinceThen = (): number => worked() - before;
      const ended = started && waitForAnswer(state, limits, sinceThen);
      const message = ended ? receiveMessageOnPort(port) : undefined;
      // Other threads and other programs also work, so each of the two clocks can only overstate the time of the
      // request.
      const isSlow = performance.now() - begun > limits.slow && sinceThen() > limits.slow;
      if (message !== undefined) return { ...(message.message as RenderAnswer), isSlow };
      thread = null;
      void worker.terminate();
      const why = started ? `it takes longer than ${limits.work / 1000} seconds` : "the renderer did not start";
      return { failure: why, isSlow };
    },
  };
}

/**
 * The processor time used by this program in milliseconds, which does not run on while a busy machine does other
 * things.
 */
function workedSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Waits for an answer; false when the limit of processor time or of waiting is reached. */
function waitForAnswer(state: Int32Array, { work, wait }: RenderLimits, worked: () => number): boolean {
  const end = performance.now() + wait;
  for (let left = work; left > 0; left = Math.min(work - worked(), end - performance.now())) {
    if (waitWhile(states.working, state, Math.max(left, shortestWait))) return true;
  }
  return false;
}

/** The shortest time to wait, in milliseconds. */
const shortestWait = 10;

/**
 * Waits until the thread's state changes; false if the time runs out first. The wait may end early without a change,
 * because of a late notification from the request before.
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
  // Errors of the thread are reported as answers. It must not keep the process alive.
  const worker = new Worker(entry, { workerData, transferList: [port] }).on("error", () => undefined);
  worker.unref();
  own.unref();
  return { worker, port: own, state };
}
