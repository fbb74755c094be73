export const id = 281;
export const ids = [281];
export const modules = {

/***/ 42281:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/renderer/messages.js
var messages = __webpack_require__(36056);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/renderer/bounded-memory.js
const memorySection = 5;
/** The length of a module's header: its magic number and version. */
const headerSize = 8;
/** Returns the module with bounds of its memory. Go itself starts with as little as possible and sets no limit. */
function withBoundedMemory(module, { initial, most }) {
    let at = headerSize;
    while (at < module.length) {
        const id = module[at];
        const [size, body] = readNumber(module, at + 1);
        if (id === memorySection) {
            const [count, limits] = readNumber(module, body);
            if (count !== 1 || module[limits] !== 0)
                throw new Error("the module's memory has a bound of its own");
            const [least] = readNumber(module, limits + 1);
            const own = [1, 1, ...writeNumber(Math.max(least, initial)), ...writeNumber(most)];
            const section = [memorySection, ...writeNumber(own.length), ...own];
            return Buffer.concat([module.subarray(0, at), Buffer.from(section), module.subarray(body + size)]);
        }
        at = body + size;
    }
    throw new Error("the module has no memory");
}
/** Reads an unsigned LEB128 number: seven bits per byte, the low ones first. */
function readNumber(bytes, start) {
    let value = 0;
    for (let at = start, shift = 0;; at += 1, shift += 7) {
        const byte = bytes[at] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128)
            return [value >>> 0, at + 1];
    }
}
function writeNumber(value) {
    const bytes = [];
    for (let rest = value;; rest >>>= 7) {
        if (rest < 128)
            return [...bytes, rest];
        bytes.push((rest & 127) | 128);
    }
}

;// CONCATENATED MODULE: ./build/renderer/limits.js
/** The most memory that a module can use, in pages of 64 KiB: 512 MiB. A request that needs more fails. */
const mostMemoryPages = 8192;
/**
 * The memory that a module starts with, in pages of 64 KiB: 320 MiB, of which only what is used takes memory. It isn't
 * used up by most charts. If it grew in the small steps that Go takes, V8 would collect the garbage of the thread after
 * each of them, from 64 MiB on: that was a hundred collections in a scan of a hundred charts.
 */
const initialMemoryPages = 5120;

;// CONCATENATED MODULE: ./build/renderer/wasi.js
const notSupported = 52;
const badDescriptor = 8;
const success = 0;
const realTime = 0;
/** The fixed time of day, in nanoseconds: 2023-11-14. Durations are measured by another clock. */
const fixedTime = 1700000000000000000n;
/** The most log writes of the module that are kept for an error message. */
const logLimit = 100;
/**
 * Starts a Go module with the functions it imports: a time of day that stands still, random bytes that are always the
 * same, and a log that is only used for errors. There is no environment, no file and no network.
 */
function startModule(module) {
    let memory = null;
    const log = [];
    const bytes = (at, size) => new Uint8Array(buffer(), at, size);
    const view = () => new DataView(buffer());
    function buffer() {
        if (memory === null)
            throw new Error("the module has not been started");
        return memory.buffer;
    }
    const none = (count, size) => {
        view().setUint32(count, 0, true);
        view().setUint32(size, 0, true);
        return success;
    };
    const calls = {
        args_get: () => success,
        args_sizes_get: none,
        environ_get: () => success,
        environ_sizes_get: none,
        clock_time_get: (clock, _precision, at) => {
            view().setBigUint64(at, clock === realTime ? fixedTime : process.hrtime.bigint(), true);
            return success;
        },
        random_get: (at, size) => {
            bytes(at, size).fill(7);
            return success;
        },
        fd_write: (_descriptor, vectors, count, written) => {
            let total = 0;
            for (let index = 0; index < count; index += 1) {
                const at = view().getUint32(vectors + 8 * index, true);
                const size = view().getUint32(vectors + 8 * index + 4, true);
                if (log.length < logLimit)
                    log.push(Buffer.from(bytes(at, size)).toString("utf8"));
                total += size;
            }
            view().setUint32(written, total, true);
            return success;
        },
        fd_fdstat_get: (descriptor, at) => {
            if (descriptor > 2)
                return badDescriptor;
            bytes(at, 24).fill(0);
            return success;
        },
        fd_fdstat_set_flags: () => success,
        fd_prestat_get: () => badDescriptor,
        sched_yield: () => success,
        proc_exit: (code) => {
            throw new Error(`the renderer gave up (${code}): ${log.join("").slice(0, 400)}`);
        },
        // A sleep ends immediately: Go throws if clock events never arrive.
        poll_oneoff: (subscriptions, events, count, stored) => {
            let told = 0;
            for (let index = 0; index < count; index += 1) {
                const subscription = subscriptions + 48 * index;
                if (view().getUint8(subscription + 8) !== 0)
                    continue;
                const event = events + 32 * told;
                bytes(event, 32).fill(0);
                view().setBigUint64(event, view().getBigUint64(subscription, true), true);
                told += 1;
            }
            view().setUint32(stored, told, true);
            return success;
        },
    };
    const imports = {};
    for (const { module: space, name } of WebAssembly.Module.imports(module)) {
        imports[space] = { ...imports[space], [name]: calls[name] ?? (() => notSupported) };
    }
    const { exports } = new WebAssembly.Instance(module, imports);
    memory = exports["memory"];
    exports["_initialize"]();
    return { exports, memory };
}

;// CONCATENATED MODULE: ./build/renderer/module-caller.js







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
/** Loads a module from a folder. A call that traps is tried once more in a new instance before it throws. */
function openModule(folder, name) {
    const packed = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, `${name}.wasm.br`));
    const bytes = (0,external_node_zlib_.brotliDecompressSync)(packed, { chunkSize: unpackedSize });
    (0,external_node_v8_.setFlagsFromString)(lazyChecks);
    (0,external_node_v8_.setFlagsFromString)(optimizingBudget);
    if (Number.parseInt(process.versions.v8, 10) >= firstV8WithWrapperBudget)
        (0,external_node_v8_.setFlagsFromString)(wrapperBudget);
    const memory = { initial: initialMemoryPages, most: mostMemoryPages };
    const module = new WebAssembly.Module(withBoundedMemory(bytes, memory));
    let instance = null;
    const attempt = (request, contents) => {
        instance ??= startModule(module);
        const started = instance;
        // After a trap, the state of an instance is unknown.
        instance = null;
        const answer = callOnce(started, [request, ...contents]);
        // Memory never shrinks. An instance whose memory grew is replaced by a new one.
        if (started.memory.buffer.byteLength <= initialMemoryPages * pageSize)
            instance = started;
        return answer;
    };
    return {
        call(request, contents) {
            try {
                return attempt(request, contents);
            }
            catch {
                return attempt(request, contents);
            }
        },
    };
}
/** The size of the length before each part of a message, in bytes. */
const lengthSize = 4;
function callOnce({ exports, memory }, parts) {
    const { allocate, release, call } = exports;
    const sizes = parts.map((part) => Buffer.byteLength(part));
    const size = sizes.reduce((sum, one) => sum + lengthSize + one, 0);
    const at = allocate(size) >>> 0;
    const message = Buffer.from(memory.buffer, at, size);
    let end = 0;
    for (const [index, part] of parts.entries()) {
        end = message.writeUInt32LE(sizes[index] ?? 0, end);
        if (typeof part === "string")
            message.write(part, end);
        else
            message.set(part, end);
        end += sizes[index] ?? 0;
    }
    const answer = call(at, size) >>> 0;
    release(at);
    const [text = "", ...contents] = partsAt(Buffer.from(memory.buffer, answer));
    release(answer);
    return { answer: text, contents };
}
/** The parts of a message, whose length precedes them. */
function partsAt(bytes) {
    const parts = [];
    const end = lengthSize + bytes.readUInt32LE(0);
    for (let at = lengthSize; at < end;) {
        const start = at + lengthSize;
        at = start + bytes.readUInt32LE(at);
        parts.push(bytes.toString("utf8", start, at));
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/renderer/serve.js



/** Answers requests to render in this thread until it is stopped. */
function serveRenderer() {
    const { port, state, folder } = external_node_worker_threads_.workerData;
    const callers = new Map();
    port.on("message", (message) => {
        port.postMessage(answer(message));
        Atomics.store(state, 0, messages/* states */.x.done);
        Atomics.notify(state, 0);
    });
    function answer({ library, request, contents }) {
        try {
            const caller = callers.get(library) ?? openModule(folder, library);
            callers.set(library, caller);
            Atomics.store(state, 0, messages/* states */.x.working);
            Atomics.notify(state, 0);
            return caller.call(request, contents);
        }
        catch (error) {
            return { failure: error instanceof Error ? error.message : String(error) };
        }
    }
}

;// CONCATENATED MODULE: ./build/main/render-worker.js

serveRenderer();


/***/ }),

/***/ 36056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ states)
/* harmony export */ });
/** What the thread is doing. */
const states = { waiting: 0, working: 1, done: 2 };


/***/ })

};
