import { readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { brotliDecompressSync } from "node:zlib";
import { withBoundedMemory } from "./bounded-memory.ts";
import { initialMemoryPages, mostMemoryPages } from "./limits.ts";
import type { ModuleAnswer, RenderMessage } from "./messages.ts";
import { type StartedModule, startModule } from "./wasi.ts";

/**
 * How much of a function runs before V8 optimizes it, in bytes. The default is so low that optimizing took four fifths
 * of the time for one chart. With this budget, one chart reaches it for a single function, and a hundred charts take a
 * tenth less time than without optimizing. V8 reads this flag when it compiles a module.
 */
const optimizingBudget = "--wasm-tiering-budget=300000000";

/**
 * How many calls an import has before V8 compiles a wrapper for it. All threads share the wrappers. If two of them
 * replace the same one at once, V8 13.6 can free it twice, which ends the process, so none is ever replaced. V8 of Node
 * 20 does not know this flag.
 */
const wrapperBudget = "--wasm-wrapper-tiering-budget=1000000000";
const firstV8WithWrapperBudget = 12;

/**
 * Validates functions when they are first called: the modules are built together with this program, and a chart calls
 * only a few of their functions. Validating all of them took longer than rendering a small chart.
 */
const lazyChecks = "--wasm-lazy-validation";

/** The size of a page of memory, in bytes. */
const pageSize = 64 * 1024;

/** More than a module has, so that it is decompressed into a single buffer. Only the used part of it takes memory. */
const unpackedSize = 32 * 1024 * 1024;

/** Calls a module. See `RenderMessage`. */
export interface ModuleCaller {
  call(request: string, contents: RenderMessage["contents"]): ModuleAnswer;
}

/** Loads a module from a folder. A call that traps is tried once more in a new instance before it throws. */
export function openModule(folder: string, name: string): ModuleCaller {
  const packed = readFileSync(path.join(folder, `${name}.wasm.br`));
  const bytes = brotliDecompressSync(packed, { chunkSize: unpackedSize });
  setFlagsFromString(lazyChecks);
  setFlagsFromString(optimizingBudget);
  if (Number.parseInt(process.versions.v8, 10) >= firstV8WithWrapperBudget) setFlagsFromString(wrapperBudget);
  const memory = { initial: initialMemoryPages, most: mostMemoryPages };
  const module = new WebAssembly.Module(withBoundedMemory(bytes, memory));
  let instance: StartedModule | null = null;
  const attempt: ModuleCaller["call"] = (request, contents) => {
    instance ??= startModule(module);
    const started = instance;
    // After a trap, the state of an instance is unknown.
    instance = null;
    const answer = callOnce(started, [request, ...contents]);
    // Memory never shrinks. An instance whose memory grew is replaced by a new one.
    if (started.memory.buffer.byteLength <= initialMemoryPages * pageSize) instance = started;
    return answer;
  };
  return {
    call(request, contents) {
      try {
        return attempt(request, contents);
      } catch {
        return attempt(request, contents);
      }
    },
  };
}

interface Exports {
  readonly allocate: (size: number) => number;
  readonly release: (at: number) => void;
  readonly call: (at: number, size: number) => number;
}

/** The size of the length before each part of a message, in bytes. */
const lengthSize = 4;

function callOnce({ exports, memory }: StartedModule, parts: readonly (string | Uint8Array)[]): ModuleAnswer {
  const { allocate, release, call } = exports as unknown as Exports;
  const sizes = parts.map((part) => Buffer.byteLength(part));
  const size = sizes.reduce((sum, one) => sum + lengthSize + one, 0);
  const at = allocate(size) >>> 0;
  const message = Buffer.from(memory.buffer, at, size);
  let end = 0;
  for (const [index, part] of parts.entries()) {
    end = message.writeUInt32LE(sizes[index] ?? 0, end);
    if (typeof part === "string") message.write(part, end);
    else message.set(part, end);
    end += sizes[index] ?? 0;
  }
  const answer = call(at, size) >>> 0;
  release(at);
  const [text = "", ...contents] = partsAt(Buffer.from(memory.buffer, answer));
  release(answer);
  return { answer: text, contents };
}

/** The parts of a message, whose length precedes them. */
function partsAt(bytes: Buffer): string[] {
  const parts: string[] = [];
  const end = lengthSize + bytes.readUInt32LE(0);
  for (let at = lengthSize; at < end; ) {
    const start = at + lengthSize;
    at = start + bytes.readUInt32LE(at);
    parts.push(bytes.toString("utf8", start, at));
  }
  return parts;
}
