const notSupported = 52;
const badDescriptor = 8;
const success = 0;
const realTime = 0;
/** The fixed time of day, in nanoseconds: 2023-11-14. Durations are measured by another clock. */
const fixedTime = 1_700_000_000_000_000_000n;
/** The most log writes of the module that are kept for an error message. */
const logLimit = 100;

/** A WebAssembly module that has been started. */
export interface StartedModule {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly memory: WebAssembly.Memory;
}

/**
 * Starts a Go module with the functions it imports: a time of day that stands still, random bytes that are always the
 * same, and a log that is only used for errors. There is no environment, no file and no network.
 */
export function startModule(module: WebAssembly.Module): StartedModule {
  let memory: WebAssembly.Memory | null = null;
  const log: string[] = [];
  const bytes = (at: number, size: number): Uint8Array => new Uint8Array(buffer(), at, size);
  const view = (): DataView => new DataView(buffer());
  function buffer(): ArrayBuffer {
    if (memory === null) throw new Error("the module has not been started");
    return memory.buffer;
  }
  const none = (count: number, size: number): number => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return success;
  };
  const calls: Readonly<Record<string, WebAssembly.ImportValue>> = {
    args_get: () => success,
    args_sizes_get: none,
    environ_get: () => success,
    environ_sizes_get: none,
    clock_time_get: (clock: number, _precision: bigint, at: number) => {
      view().setBigUint64(at, clock === realTime ? fixedTime : process.hrtime.bigint(), true);
      return success;
    },
    random_get: (at: number, size: number) => {
      bytes(at, size).fill(7);
      return success;
    },
    fd_write: (_descriptor: number, vectors: number, count: number, written: number) => {
      let total = 0;
      for (let index = 0; index < count; index += 1) {
        const at = view().getUint32(vectors + 8 * index, true);
        const size = view().getUint32(vectors + 8 * index + 4, true);
        if (log.length < logLimit) log.push(Buffer.from(bytes(at, size)).toString("utf8"));
        total += size;
      }
      view().setUint32(written, total, true);
      return success;
    },
    fd_fdstat_get: (descriptor: number, at: number) => {
      if (descriptor > 2) return badDescriptor;
      bytes(at, 24).fill(0);
      return success;
    },
    fd_fdstat_set_flags: () => success,
    fd_prestat_get: () => badDescriptor,
    sched_yield: () => success,
    proc_exit: (code: number) => {
      throw new Error(`the renderer gave up (${code}): ${log.join("").slice(0, 400)}`);
    },
    // A sleep ends immediately: Go throws if clock events never arrive.
    poll_oneoff: (subscriptions: number, events: number, count: number, stored: number) => {
      let told = 0;
      for (let index = 0; index < count; index += 1) {
        const subscription = subscriptions + 48 * index;
        if (view().getUint8(subscription + 8) !== 0) continue;
        const event = events + 32 * told;
        bytes(event, 32).fill(0);
        view().setBigUint64(event, view().getBigUint64(subscription, true), true);
        told += 1;
      }
      view().setUint32(stored, told, true);
      return success;
    },
  };
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const { module: space, name } of WebAssembly.Module.imports(module)) {
    imports[space] = { ...imports[space], [name]: calls[name] ?? (() => notSupported) };
  }
  const { exports } = new WebAssembly.Instance(module, imports);
  memory = exports["memory"] as WebAssembly.Memory;
  (exports["_initialize"] as () => void)();
  return { exports, memory };
}
