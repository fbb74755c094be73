import { readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { brotliDecompressSync } from "node:zlib";
import { withBoundedMemory } from "./bounded-memory.ts";
import { mostMemoryPages } from "./limits.ts";
import { type StartedModule, startModule } from "./wasi.ts";

/** An instance that holds more than this after a call is given up for a new one. In bytes. */
const largeMemory = 320 * 1024 * 1024;

/**
 * How much of a function is run before V8 optimizes it, in bytes: its own limit is low enough that for one chart this took
 * four fifths of the time. It is read when a module is compiled.
 */
const optimizingBudget = "--wasm-tiering-budget=1000000000";

/**
 * How many calls an import has before V8 compiles a wrapper for it. All threads share the wrappers, and while two of them
 * replace the same one, V8 13.6 can free it twice and end the process: so none is replaced. V8 of Node 20 does not know it.
 */
const wrapperBudget = "--wasm-wrapper-tiering-budget=1000000000";
const firstV8WithWrapperBudget = 12;

/**
 * Each function is checked when it is first called: the modules are built with this program, and a chart calls few of
 * their functions. To check them all took longer than to render a small chart.
 */
const lazyChecks = "--wasm-lazy-validation";

/** More than a module has, so that it is unpacked into one buffer, of which only the used part takes memory. */
const unpackedSize = 32 * 1024 * 1024;

/** Calls a module: a request as JSON, an answer as JSON. */
export interface ModuleCaller {
  call(request: string): string;
}

/** Reads a module of a folder. What it traps on is tried once more in a new instance before it is thrown. */
export function openModule(folder: string, name: string): ModuleCaller {
  const packed = readFileSync(path.join(folder, `${name}.wasm.br`));
  const bytes = brotliDecompressSync(packed, { chunkSize: unpackedSize });
  setFlagsFromString(lazyChecks);
  setFlagsFromString(optimizingBudget);
  if (Number.parseInt(process.versions.v8, 10) >= firstV8WithWrapperBudget) setFlagsFromString(wrapperBudget);
  const module = new WebAssembly.Module(withBoundedMemory(bytes, mostMemoryPages));
  let instance: StartedModule | null = null;
  const attempt = (request: string): string => {
    instance ??= startModule(module);
    const started = instance;
    // A trap leaves an instance that nobody can tell the state of.
    instance = null;
    const answer = callOnce(started, request);
    if (started.memory.buffer.byteLength <= largeMemory) instance = started;
    return answer;
  };
  return {
    call(request) {
      try {
        return attempt(request);
      } catch {
        return attempt(request);
      }
    },
  };
}

interface Exports {
  readonly allocate: (size: number) => number;
  readonly release: (at: number) => void;
  readonly call: (at: number, size: number) => number;
}

function callOnce({ exports, memory }: StartedModule, request: string): string {
  const { allocate, release, call } = exports as unknown as Exports;
  const bytes = Buffer.from(request);
  const at = allocate(bytes.length) >>> 0;
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
  const answer = call(at, bytes.length) >>> 0;
  release(at);
  const size = new DataView(memory.buffer).getUint32(answer, true);
  const text = Buffer.from(memory.buffer, answer + 4, size).toString("utf8");
  release(answer);
  return text;
}
