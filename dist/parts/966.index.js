export const id = 966;
export const ids = [966];
export const modules = {

/***/ 80727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   wg: () => (/* binding */ findRoot),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _core_cut_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49144);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90921);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7943);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14905);




/** The root of the working tree that contains a directory. Throws a PlatformError if there is none. */
async function findRoot(directory) {
    try {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["rev-parse", "--show-toplevel"]);
        return output.toString().replace(/\n$/, "");
    }
    catch (error) {
        if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
            throw error;
        const [, distrusted] = /dubious ownership in repository at '(.+?)'?$/.exec(error.stderr) ?? [];
        if (distrusted !== undefined) {
            const remedy = `git config --global --add safe.directory ${distrusted}`;
            throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W(`git does not trust this repository, since it belongs to another user: if you do, run "${remedy}".`);
        }
        throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W('This is not a git repository: go to one, or use "kubesuggest scan".');
    }
}
/** The commit of a branch, tag or other revision. Throws a PlatformError if it does not exist. */
async function resolveCommit(root, revision) {
    const shown = (0,_core_cut_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteShort */ .p)(revision, 100);
    // A revision such as `:/text` or `a..b` is not a point in history that a user would review.
    if (revision === "" || revision.length > 1000 || /[\0\n:]|\.\./.test(revision) || revision.startsWith("-")) {
        throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W(`${shown} is not a valid name of a branch, tag or commit.`);
    }
    try {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
        const commit = output.toString().trim();
        if ((0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(commit))
            return commit;
    }
    catch (error) {
        if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
            throw error;
    }
    throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W(`There is no branch, tag or commit ${shown} here: fetch it, or check its spelling.`);
}
/** Whether the repository at a directory has a commit. In a partial clone, its trees may still be missing. */
async function hasCommit(directory, commit) {
    if (!(0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(commit))
        return false;
    try {
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["cat-file", "-e", `${commit}^{commit}`]);
        return true;
    }
    catch {
        return false;
    }
}
/** The merge base of two commits. Throws a PlatformError if there is none or it has not been fetched. */
async function mergeBase(root, base, head) {
    try {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["merge-base", "--end-of-options", base, head]);
        return output.toString().split("\n")[0] ?? "";
    }
    catch (error) {
        if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
            throw error;
    }
    const shallow = (await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
    if (shallow)
        throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W('This clone is too shallow to compare with the base: run "git fetch --unshallow".');
    throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W("The base and the head have no commit in common: choose another --base.");
}
/** The branch to compare with by default: the head of the remote, or else main or master. */
async function defaultBranch(root) {
    const candidates = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
    for (const candidate of candidates) {
        try {
            await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["rev-parse", "--verify", "--quiet", `${candidate}^{commit}`]);
            return candidate;
        }
        catch (error) {
            if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
                throw error;
        }
    }
    throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W("No default branch was found: set the branch to compare with by --base.");
}


/***/ }),

/***/ 88341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   vV: () => (/* binding */ splitZero)
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90921);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14905);


/** Contents are read in portions of about this many bytes, to bound the memory. */
const portionBytes = 32 * 1024 * 1024;
/** Every file of a commit's tree. */
async function listCommit(root, commit) {
    const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ["ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", commit]);
    return splitZero(output).flatMap((row) => {
        const match = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(row);
        const [, mode, type, oid = "", size, path = ""] = match ?? [];
        if (match === null)
            return [];
        const kind = type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
        return [
            { path, type: kind, size: size === "-" ? null : Number(size), oid, executable: mode === "100755" },
        ];
    });
}
/** The contents of entries by path. Each blob is read once. */
async function readObjects(root, entries) {
    const sizes = new Map();
    for (const { type, oid, size } of entries)
        if (type === "file" && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(oid))
            sizes.set(oid, size ?? 0);
    const contents = new Map();
    for (const portion of portionsOf(sizes)) {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .feedGit */ .lH)(root, ["cat-file", "--batch"], `${portion.join("\n")}\n`);
        readBatch(output, contents);
    }
    return new Map(entries.map((entry) => [entry.path, contentOf(entry, contents)]));
}
/** Splits output of git with `-z`, in which each item ends with NUL. */
function splitZero(output) {
    return output.toString("utf8").split("\0").slice(0, -1);
}
function contentOf({ type, oid }, contents) {
    if (type === "symlink")
        return { missing: "a symbolic link, which is not followed" };
    if (type === "submodule")
        return { missing: "a submodule" };
    return contents.get(oid) ?? { missing: "git does not have it" };
}
function portionsOf(sizes) {
    const portions = [];
    let bytes = portionBytes;
    for (const [oid, size] of sizes) {
        if (bytes >= portionBytes) {
            portions.push([]);
            bytes = 0;
        }
        portions.at(-1)?.push(oid);
        bytes += size;
    }
    return portions;
}
/** Reads items such as `<oid> blob <size>\n<content>\n` or `<oid> missing\n` (git-cat-file, batch output). */
function readBatch(output, contents) {
    for (let position = 0; position < output.length;) {
        const end = output.indexOf(10, position);
        if (end < 0)
            return;
        const [oid = "", type, size] = output.toString("latin1", position, end).split(" ");
        position = end + 1;
        if (size === undefined)
            continue;
        const length = Number(size);
        if (type === "blob")
            contents.set(oid, { bytes: new Uint8Array(output.subarray(position, position + length)) });
        position += length + 1;
    }
}


/***/ }),

/***/ 14905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49144);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7943);



/** The most output of a call, in bytes. Beyond it, the call fails. No repository has a file list that long. */
const outputLimit = 512 * 1024 * 1024;
/** Options that prevent a repository's own configuration from running programs or changing the output. */
const steady = [
    "-c",
    "core.quotePath=false",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "diff.noprefix=false",
    "-c",
    "diff.mnemonicPrefix=false",
    "-c",
    "diff.suppressBlankEmpty=false",
    "-c",
    "color.ui=false",
    "--no-optional-locks",
    "--no-pager",
    "--literal-pathspecs",
];
/** A failed call of git, with the first line of its error output. */
class GitFailure extends _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W {
    stderr;
    constructor(command, stderr) {
        super(`git ${command} failed${stderr === "" ? "." : `: ${stderr}`}`);
        this.stderr = stderr;
    }
}
/**
 * Runs git in a directory, without a shell, and returns its output. Throws a GitFailure, or a PlatformError if git
 * can't be started.
 */
function runGit(directory, args) {
    const options = { cwd: directory, env: cleanEnvironment(), encoding: "buffer", maxBuffer: outputLimit };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...steady, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(failureOf(error, args[0] ?? "", stderr.toString()));
        });
    });
}
/** Runs git with a text as its input, which may be longer than the buffer of a pipe. */
function feedGit(directory, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...steady, ...args], { cwd: directory, env: cleanEnvironment() });
        const out = [];
        const err = [];
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => err.push(chunk));
        // If git ends early, it closes the pipe. Its exit status then says why.
        child.stdin.on("error", () => { });
        child.on("error", (error) => reject(failureOf(error, args[0] ?? "", "")));
        child.on("close", (status) => {
            if (status === 0)
                resolve(Buffer.concat(out));
            else
                reject(new GitFailure(args[0] ?? "", firstLine(Buffer.concat(err).toString())));
        });
        child.stdin.end(input);
    });
}
/**
 * Variables by which users configure git, such as `safe.directory` in a container. The options above take precedence
 * over them, as over a configuration file (git-config, Environment).
 */
const configuring = /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS)|DISCOVERY_ACROSS_FILESYSTEM)$/;
/** The environment without other variables of git, such as GIT_DIR, which would direct it to another repository. */
function cleanEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || configuring.test(name));
    return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}
function failureOf(error, command, stderr) {
    const { code } = error;
    if (code === "ENOENT") {
        return new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W("git could not be started: install it, and run this in a directory that exists.");
    }
    return new GitFailure(command, firstLine(stderr) || (typeof code === "string" ? code : ""));
}
function firstLine(text) {
    const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
    return (0,_core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(line.replace(/^(fatal|error): /, ""), 300);
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ linkTexts)
/* harmony export */ });
/** Longer links are left out: no path on Linux is longer (limits.h, PATH_MAX), so they lead nowhere. */
const maximumBytes = 4096;
/** The targets of the symbolic links among the entries, by the path of the link. Git stores them as file contents. */
async function linkTexts(entries, read) {
    const links = entries.filter(({ type, size }) => type === "symlink" && (size ?? 0) <= maximumBytes);
    const contents = await read(links.map((entry) => ({ ...entry, type: "file" })));
    const texts = [...contents].flatMap(([path, content]) => {
        return "bytes" in content ? [[path, new TextDecoder().decode(content.bytes)]] : [];
    });
    return new Map(texts.filter(([, text]) => text.length <= maximumBytes && !text.includes("\0")));
}


/***/ }),

/***/ 90921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Whether a text looks like an object id of git, SHA-1 or SHA-256. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether the bytes are exactly those of the blob with this id (git hashes a header and the content). */
function isBlob(bytes, oid) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}


/***/ }),

/***/ 36056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ states)
/* harmony export */ });
/** What the thread is doing. */
const states = { waiting: 0, working: 1, done: 2 };


/***/ }),

/***/ 17456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ rendererFiles),
  D: () => (/* binding */ rendererOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/core/version.js + 1 modules
var version = __webpack_require__(84253);
;// CONCATENATED MODULE: ./build/renderer/find-modules.js




/** The npm package of the modules. It has the same version as the program. */
const packageName = "kubesuggest-renderer";
/**
 * Looks for the modules next to a program, as in the Action or a checkout, and then for their npm package, which is
 * installed with the program unless optional dependencies are omitted.
 */
function findModules(workerEntry) {
    const own = external_node_path_.dirname(workerEntry);
    const beside = ["../renderer", "../../dist/renderer"]
        .map((folder) => external_node_path_.join(own, folder))
        .find((folder) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, "helm.wasm.br")));
    return beside === undefined ? findPackage(workerEntry) : { folder: beside };
}
function findPackage(workerEntry) {
    const description = pathOf(`${packageName}/package.json`, workerEntry);
    if (description === null)
        return { obstacle: `${packageName} is not installed. ${remedy}` };
    const found = JSON.parse((0,external_node_fs_.readFileSync)(description, "utf8")).version;
    if (found === version/* version */.r)
        return { folder: external_node_path_.dirname(description) };
    const both = `${packageName} is ${String(found)} here and kubesuggest is ${version/* version */.r}: they have to be the same version`;
    return { obstacle: `${both}. ${remedy}` };
}
const remedy = `To check charts and kustomizations, run "npm install ${packageName}@${version/* version */.r}"`;
function pathOf(file, from) {
    try {
        return (0,external_node_module_.createRequire)(from).resolve(file);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/renderer/remember-builds.js

/** The most text of kustomizations that is kept, in UTF-16 units. Beyond that, the oldest builds are dropped. */
const keptText = 16_000_000;
/**
 * A renderer that builds a kustomization only once as long as its files are the same. A review builds those of the base
 * and of the head, and most changes leave most of them alone. An error of the library is kept as well; if a limit of
 * the thread was reached, the build is tried again.
 */
function rememberBuilds(renderer, limit = keptText) {
    const known = new Map();
    let size = 0;
    const keep = (key, outcome) => {
        known.set(key, outcome);
        size += sizeOf(outcome);
        for (const [oldest, other] of known) {
            if (size <= limit)
                return;
            known.delete(oldest);
            size -= sizeOf(other);
        }
    };
    return {
        ...renderer,
        buildKustomization(request) {
            const key = keyOf(request);
            const answer = known.get(key) ?? renderer.buildKustomization(request);
            if (isOfLibrary(answer) && !known.has(key))
                keep(key, answer);
            return answer;
        },
    };
}
/** Whether an outcome comes from the library: only then does it say what was left out. */
function isOfLibrary({ left }) {
    return left !== undefined;
}
function sizeOf(outcome) {
    return "reason" in outcome ? outcome.reason.length : outcome.text.length;
}
function keyOf({ files, directory, textOnly = false }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([directory, files.length, textOnly]));
    for (const { name, data, bytes } of files) {
        const content = bytes ?? Buffer.from(data ?? "");
        hash.update(JSON.stringify([name, bytes === undefined, content.length])).update(content);
    }
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/renderer/file-numbers.js
/** Numbers files by identity: the same object keeps its number as long as it is referenced. */
function fileNumbers() {
    const known = new WeakMap();
    let last = 0;
    const numbered = (file) => {
        const id = known.get(file);
        if (id !== undefined)
            return { file, id, isKept: true };
        last += 1;
        known.set(file, last);
        return { file, id: last, isKept: false };
    };
    return {
        toSend: (files) => files.map(numbered),
        whole: (files) => files.map((file) => ({ ...numbered(file), isKept: false })),
    };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/renderer/messages.js
var messages = __webpack_require__(36056);
;// CONCATENATED MODULE: ./build/renderer/render-thread.js


/** The most time that a thread may take to start, even on a busy machine. In milliseconds. */
const startLimit = 120_000;
/**
 * The most processor time for one request (`work`), and the most time to wait for it on a busy machine (`wait`). In
 * milliseconds.
 */
const renderLimits = { work: 20_000, wait: 60_000, slow: 5000 };
/**
 * A thread that is started with its first request, and again after it was stopped for taking too long. `worked` returns
 * the processor time of this program, in all its threads.
 */
function renderThread(place, limits = renderLimits, worked = workedSoFar) {
    let thread = null;
    return {
        ask(library, request, contents = []) {
            thread ??= start(place);
            const { port, state, worker } = thread;
            Atomics.store(state, 0, messages/* states */.x.waiting);
            port.postMessage({ library, request, contents });
            const started = waitWhile(messages/* states */.x.waiting, state, startLimit);
            const [begun, before] = [performance.now(), worked()];
            const sinceThen = () => worked() - before;
            const ended = started && waitForAnswer(state, limits, sinceThen);
            const message = ended ? (0,external_node_worker_threads_.receiveMessageOnPort)(port) : undefined;
            // Other threads and other programs also work, so each of the two clocks can only overstate the time of the
            // request.
            const isSlow = performance.now() - begun > limits.slow && sinceThen() > limits.slow;
            if (message !== undefined)
                return { ...message.message, isSlow };
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
function workedSoFar() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
/** Waits for an answer; false when the limit of processor time or of waiting is reached. */
function waitForAnswer(state, { work, wait }, worked) {
    const end = performance.now() + wait;
    for (let left = work; left > 0; left = Math.min(work - worked(), end - performance.now())) {
        if (waitWhile(messages/* states */.x.working, state, Math.max(left, shortestWait)))
            return true;
    }
    return false;
}
/** The shortest time to wait, in milliseconds. */
const shortestWait = 10;
/**
 * Waits until the thread's state changes; false if the time runs out first. The wait may end early without a change,
 * because of a late notification from the request before.
 */
function waitWhile(known, state, limit) {
    const end = performance.now() + limit;
    for (let left = limit; left > 0; left = end - performance.now()) {
        if (Atomics.wait(state, 0, known, left) === "not-equal")
            return true;
    }
    return Atomics.load(state, 0) !== known;
}
function start({ entry, folder }) {
    const { port1: own, port2: port } = new external_node_worker_threads_.MessageChannel();
    const state = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { port, state, folder };
    // Errors of the thread are reported as answers. It must not keep the process alive.
    const worker = new external_node_worker_threads_.Worker(entry, { workerData, transferList: [port] }).on("error", () => undefined);
    worker.unref();
    own.unref();
    return { worker, port: own, state };
}

;// CONCATENATED MODULE: ./build/renderer/wasm-renderer.js


/** A renderer that uses the libraries of Helm and kustomize. Nothing is loaded before the first request. */
function wasmRenderer(place) {
    const thread = renderThread(place);
    const numbers = fileNumbers();
    const ask = (library, { request, contents }) => {
        const outcome = thread.ask(library, JSON.stringify(request), contents);
        const pace = outcome.isSlow ? { isSlow: true } : {};
        if ("failure" in outcome)
            return { reason: plain(outcome.failure), ...pace };
        const answer = JSON.parse(outcome.answer);
        if (answer.error === undefined)
            return { ...answer, contents: outcome.contents };
        const failure = { reason: plain(answer.error), left: answer.left ?? [], ...pace };
        return answer.always === true ? { ...failure, ignoresVersion: true } : failure;
    };
    const askForChart = (request, provenance) => {
        const named = chartMessage(request, numbers.toSend, provenance);
        const answer = ask("helm", named);
        // A thread that was restarted, or received much since, has forgotten the files it had.
        if (!("reason" in answer) || answer.reason !== unknownFile)
            return answer;
        return ask("helm", chartMessage(request, numbers.whole, provenance));
    };
    return {
        renderChart(request) {
            const answer = askForChart(request, false);
            if ("reason" in answer)
                return answer;
            const { missing, refused = [], asked: askers = [], part, changers = {} } = answer;
            const told = { refused: refused.map(toRefusal), askers, part: part ?? null };
            return { files: filesOf(answer), missing: missing ?? [], changers: new Map(Object.entries(changers)), ...told };
        },
        traceChart(request, files) {
            const answer = askForChart(request, true);
            return "reason" in answer ? answer : toOrigins(answer, files);
        },
        buildKustomization({ files, directory, textOnly = false }) {
            const { contents, add } = gathered();
            const request = { files: files.map(add), path: directory, plain: textOnly };
            const answer = ask("kustomize", { request, contents });
            return "reason" in answer ? answer : toKustomization(answer);
        },
    };
}
/** The module's answer to an unknown file number. */
const unknownFile = "unknown file";
/** Gathers the contents of the files of a message. */
function gathered() {
    const contents = [];
    return {
        contents,
        // Only the bytes themselves are to be sent, not the memory that they share with others.
        add: ({ name, data = "", bytes }) => ({
            name,
            data: contents.push(bytes === undefined ? data : new Uint8Array(bytes)) - 1,
        }),
    };
}
function chartMessage(request, numbered, provenance) {
    const { values, kubernetes, apiVersions, release, namespace, lean, before, bare = false } = request;
    const { contents, add } = gathered();
    const messages = (files) => numbered(files).map(({ file, id, isKept }) => ({ ...(isKept ? { name: file.name } : add(file)), id }));
    const part = lean === undefined ? {} : { lean: true, only: lean };
    const old = before === undefined
        ? {}
        : {
            before: messages(before.files),
            valuesBefore: before.values,
            changers: Object.fromEntries(before.changers),
        };
    const chart = { files: messages(request.files), values, kube: kubernetes, api: apiVersions, release, namespace };
    return { request: { ...chart, provenance, bare, ...part, ...old }, contents };
}
function filesOf({ files, contents }) {
    return new Map(Object.entries(files ?? {}).map(([name, index]) => [name, contents[index] ?? ""]));
}
function toRefusal({ schema, path, why, given, text }) {
    return { schema: schema ?? null, path: path ?? [], why, isGiven: given === true, text: text ?? null };
}
/** Reads where rendered text comes from. A file that renders differently when it is traced has no origins. */
function toOrigins(answer, clean) {
    const { map, nodes, paths, guards } = answer;
    const traced = filesOf(answer);
    const exact = Object.entries(map ?? {}).filter(([name]) => traced.get(name) === clean.get(name));
    return {
        segments: new Map(exact.map(([name, segments]) => [name, (segments ?? []).map(toSegment)])),
        nodes: (nodes ?? []).map(({ f, o, l, k }) => {
            return { file: f, offset: o, line: l, kind: kinds[k] ?? "whole" };
        }),
        paths: paths ?? [],
        guards: (guards ?? []).map(({ f, s, l, w, a }) => {
            return { file: f, offset: s, line: l, word: w, asks: a ?? [] };
        }),
    };
}
const kinds = ["text", "action", "whole"];
function toSegment([offset = 0, node = -1, ...paths]) {
    return { offset, node: node === -1 ? null : node, paths };
}
function toKustomization(answer) {
    const { text, left, unrun, origins, contents } = answer;
    return {
        text: text === undefined ? "" : (contents[text] ?? ""),
        left: left ?? [],
        unrun: unrun ?? [],
        origins: (origins ?? []).map(({ path, repo, in: generator }) => {
            return { path: path ?? null, repository: repo ?? null, generatedBy: generator ?? null };
        }),
    };
}
/** Rewords what a trap says when a module reaches its limits. */
function plain(reason) {
    if (/Maximum call stack|stack overflow|stack exceeds/.test(reason))
        return "it is nested too deeply";
    if (/unreachable|out of bounds|cannot grow|out of memory|runtime: /.test(reason)) {
        return "it needs more than 512 MiB of memory";
    }
    return reason;
}

;// CONCATENATED MODULE: ./build/renderer/renderer-of.js





/**
 * The renderer of a program whose entry for worker threads is given; the program of the rendering thread is next to it.
 * Null if there is no entry or no such program. If the modules are not installed, returns a renderer that reports so.
 */
function rendererOf(workerEntry) {
    if (workerEntry === null)
        return null;
    const entry = external_node_path_.join(external_node_path_.dirname(workerEntry), `render-worker${external_node_path_.extname(workerEntry)}`);
    if (!(0,external_node_fs_.existsSync)(entry))
        return null;
    const found = findModules(workerEntry);
    return "folder" in found ? rememberBuilds(wasmRenderer({ entry, folder: found.folder })) : unable(found.obstacle);
}
/** The module files that the renderer of a program uses. */
function rendererFiles(workerEntry) {
    const found = findModules(workerEntry);
    return "folder" in found ? libraries.map((name) => external_node_path_.join(found.folder, `${name}.wasm.br`)) : [];
}
const libraries = ["helm", "kustomize"];
function unable(obstacle) {
    const refuse = () => ({ reason: obstacle });
    return { obstacle, renderChart: refuse, traceChart: refuse, buildKustomization: refuse };
}


/***/ }),

/***/ 98229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   pw: () => (/* binding */ readSummaryMarker),
/* harmony export */   sS: () => (/* binding */ writeSummaryMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36393);

/** The end of a Kubesuggest comment: its state for the next run, hidden from readers. */
const markerPattern = /\n\n<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
const lonelyMarker = /^<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
/** How every Kubesuggest comment begins. */
const openings = [
    /^\*\*(?:❌ Error|⚠️ Warning|ℹ️ Note): /,
    // Resolved and moved comments, and open comments of earlier versions.
    /^\*\*(?:Error|Warning|Note|Resolved|Moved):\*\* /,
    /^\d+ findings? (?:here|in this file|in \d+ files):\n/,
    /^This suggestion fixes \d+ findings?:\n/,
];
const summaryPattern = /^(?:Comments on|Everything that|See the newer) [^\n]*\n\n(?:<details><summary>What is this\?<\/summary>\n\n[^\n]*\n\n<\/details>\n\n)?<!-- kubesuggest:1 summary( past)? -->\s*$/;
/**
 * Writes the line that names the findings of a comment. It must be the last line of the comment, after a blank line.
 */
function writeMarker(fingerprints, state = "open") {
    return `<!-- kubesuggest:1 ${fingerprints.join(",")}${state === "open" ? "" : ` ${state}`} -->`;
}
/**
 * Reads the last line of a comment; null for a comment that does not begin and end like those of Kubesuggest. Markers
 * further up are text from files. Use it for comments of our own account only: anybody can write the same, and on
 * GitHub all workflows of a repository share one account. A comment that a person has `edited` may have other text
 * around what Kubesuggest wrote.
 */
function readComment(body, edited = false) {
    const text = body.replaceAll("\r\n", "\n");
    const match = markerPattern.exec(text.slice(-10_000));
    if (match === null || !openings.some((opening) => opening.test(text)))
        return edited ? readEdited(text) : null;
    return markerOf(match);
}
/** The last marker that is on a line of its own outside code blocks, where the text of files is. */
function readEdited(text) {
    const outside = (0,_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLines */ .zQ)(text).filter(({ isCode }) => !isCode);
    const matches = outside.map(({ line }) => lonelyMarker.exec(line)).filter((match) => match !== null);
    const last = matches.at(-1);
    return last === undefined ? null : markerOf(last);
}
function markerOf([, names = "", state]) {
    return { fingerprints: names.split(","), state: state ?? "open" };
}
/** The fingerprints that a Kubesuggest comment names; empty for any other comment. */
function readMarker(body) {
    return readComment(body)?.fingerprints ?? [];
}
/** Writes the last line of a review's summary. A blank line goes before it. */
function writeSummaryMarker(state) {
    return `<!-- kubesuggest:1 summary${state === "past" ? " past" : ""} -->`;
}
/** Whether a review's text is our latest summary or one that a newer one has replaced; null for other texts. */
function readSummaryMarker(body) {
    const match = summaryPattern.exec(body.replaceAll("\r\n", "\n"));
    if (match === null)
        return null;
    return match[1] === undefined ? "current" : "past";
}


/***/ }),

/***/ 36393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xR: () => (/* binding */ tableCell),
/* harmony export */   zQ: () => (/* binding */ markdownLines),
/* harmony export */   zU: () => (/* binding */ shortenMarkdown)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34477);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65829);


const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
    "`": "&#96;",
    "*": "&#42;",
    _: "&#95;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    "~": "&#126;",
    $: "&#36;",
};
/** The text on one line: line breaks become spaces, and invisible characters U+FFFD. */
function oneLine(text) {
    return (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceInvisible */ .k)(text.replace(/[\t\r\n]+/g, " "), () => "\ufffd").trim();
}
/**
 * Escapes plain text as Markdown that shows exactly this text, on one line, anywhere: in a paragraph, a list item, a
 * table cell, a link's text, or between HTML tags. Markup characters are written as entities, which CommonMark (2.5)
 * never reads as syntax. Mentions, references to issues and commits, addresses and names of emoji are broken up by a
 * zero-width space, since GitHub looks for them after rendering.
 */
function escapeText(text) {
    return escapeLine(oneLine(text));
}
/**
 * Escapes a sentence as Markdown for a paragraph or a list item: text between backticks becomes code, and everything
 * else shows exactly as it is. Sentences quote names from files, so nothing in either part may render as markup,
 * mention somebody or become a link.
 */
function escapeProse(text) {
    const parts = oneLine(text).split(/`([^`]+)`/);
    return parts
        .map((part, index) => {
        if (index % 2 === 1)
            return codeSpan(part);
        // Two adjacent code spans would join into one longer fence.
        return part === "" && index > 0 && index < parts.length - 1 ? "&#8203;" : escapeLine(part);
    })
        .join("");
}
/**
 * What Markdown reads as syntax, and what GitHub turns into something else. A number alone or a word alone is hardly ever
 * the hash of a commit.
 */
const active = /[&<>\\`*_[\]|~$@#]|:\/\/|:(?=[\w+-]+:)|(?<![a-z\d])(?:www\.|gh-(?=\d))|(?<!\w)(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?!\w)/gi;
function escapeLine(line) {
    return line
        .replace(active, disarm)
        .replace(/^[-+=:]/, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_match, digits, sign) => `${digits}&#${sign.charCodeAt(0)};`);
}
/**
 * Formats text as inline code on one line; safe in table cells and links too. Nothing in it renders as markup, mentions
 * somebody or becomes a link. Brackets, pipes and backslashes are written as entities, since Markdown finds blocks
 * (tables, link definitions) before code spans.
 */
function inlineCode(text) {
    const line = oneLine(text);
    if (line === "")
        return "<code></code>";
    if (/[|\\[\]]/.test(line))
        return `<code>${escapeText(line)}</code>`;
    return codeSpan(line);
}
function codeSpan(line) {
    const fence = "`".repeat(longestRun(line) + 1);
    const padding = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Escapes plain text for a table cell, shortened to `limit` characters. */
function tableCell(text, limit = 300) {
    const part = text.slice(0, limit * 8);
    const characters = [...oneLine(part)];
    const whole = characters.length <= limit && part.length === text.length;
    return escapeText(whole ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`);
}
/** A link whose text is already Markdown; the text alone where there is no address. */
function link(markdown, address) {
    return address === null ? markdown : `[${markdown}](${address.replace(/[()<>\s\\"|]/g, encodeCharacter)})`;
}
/** Encodes each segment of a path for use in a URL. */
function encodePath(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encodeCharacter))
        .join("/");
}
/** Lines as a fenced code block that they can't close, ending with a newline. Without lines the block is empty. */
function fenced(lines, info) {
    const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
    return `${[`${fence}${info}`, ...lines, fence].join("\n")}\n`;
}
/** The lines of Markdown with its code blocks (CommonMark, 4.5). */
function markdownLines(text) {
    let fence = "";
    return text.split("\n").map((line) => {
        const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
        const isCode = fence !== "" || run !== "";
        if (fence === "")
            fence = run;
        else if (run.startsWith(fence) && line.trim() === run)
            fence = "";
        return { line, isCode, fence };
    });
}
/** Markdown shortened to `limit` bytes, like `shorten`. If that ends in a code block, it is closed on a further line. */
function shortenMarkdown(text, limit) {
    const short = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit);
    const fence = short === text ? "" : (markdownLines(short).at(-1)?.fence ?? "");
    return fence === "" ? short : `${short}\n${fence}`;
}
function disarm(match) {
    const entity = entities[match];
    if (entity !== undefined)
        return entity;
    if (match === "://")
        return ":&#8203;//";
    // Seven digits are enough for a hash.
    if (/^[\da-f]{7}/i.test(match))
        return match.replace(/.{6}(?=.)/g, "$&&#8203;");
    const last = match.length - (match.length > 1 ? 1 : 0);
    return `${match.slice(0, last)}&#8203;${match.slice(last)}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function encodeCharacter(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}


/***/ }),

/***/ 65829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
const encoder = new TextEncoder();
/** The length of a text in UTF-8 bytes. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/** Returns the text if it fits into `limit` bytes, else as much of its start as fits, followed by an ellipsis. */
function shorten(text, limit) {
    if (text.length <= limit && (text.length * 3 <= limit || byteLength(text) <= limit))
        return text;
    const { read } = encoder.encodeInto(text, new Uint8Array(Math.max(0, limit - 3)));
    return `${text.slice(0, read)}…`;
}
/**
 * Joins the sections that have rows into one text of at most `limit` bytes. Earlier sections get their space first. A
 * section that is cut says how many rows are missing and is still closed properly.
 */
function pack(sections, limit) {
    const filled = sections.filter((section) => section.rows.length > 0);
    const notes = filled.map(({ more, rows }) => `\n${more(rows.length)}\n`);
    let owed = notes.reduce((sum, note) => sum + byteLength(note), 0);
    let text = "";
    let used = 0;
    for (const [index, section] of filled.entries()) {
        owed -= byteLength(notes[index] ?? "");
        const part = packSection(section, limit - used - owed);
        text += part;
        used += byteLength(part);
    }
    return text;
}
function packSection({ head, rows, tail, more }, limit) {
    let room = limit - byteLength(`${head}${tail}\n${more(rows.length)}\n`);
    const kept = [];
    for (const row of rows) {
        room -= byteLength(row);
        if (room < 0)
            break;
        kept.push(row);
    }
    const missing = rows.length - kept.length;
    const note = missing === 0 ? "" : `\n${more(missing)}\n`;
    return kept.length === 0 ? note : `${head}${kept.join("")}${tail}${note}`;
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   yi: () => (/* binding */ severityLabel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);

const labels = { error: "Error", warning: "Warning", info: "Note" };
/** Icons with a color of their own, since GitHub can't color text. They are always followed by the word. */
const marks = { error: "❌", warning: "⚠️", info: "ℹ️" };
/** The icon of a severity with its word: "⚠️ Warning". */
function severityMark(severity) {
    return `${marks[severity]} ${labels[severity]}`;
}
/** The word before a finding's message. */
function severityLabel(severity) {
    return labels[severity];
}
/** A number with its noun: "1 file", "2 files". */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Findings counted by severity: "2 errors, 1 note"; empty without findings. */
function severityCounts(findings) {
    return _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [plural(count, _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity])];
    });
}
/** A path shortened to 120 characters by cutting its start: the end says more. */
function shortPath(path) {
    const characters = [...path];
    return characters.length > 120 ? `…${characters.slice(-119).join("")}` : path;
}
/** Adds a full stop to the text unless it already ends like a sentence. */
function sentence(text) {
    const trimmed = text.trim();
    return trimmed === "" || /[.!?…]["')\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** Why a fix is shown as a diff instead of a suggestion, or a finding in the check run instead of a comment. */
const reasons = {
    bareReturn: "the file contains CR characters, which a suggestion could change",
    byteOrderMark: "it changes the line with the file's byte order mark",
    controlCharacters: "its lines contain control characters",
    deletedLines: "lines were deleted between the ones it replaces, and GitHub can't apply a suggestion there",
    hiddenFix: "it changes lines outside the diff",
    hiddenLine: "the line is outside the diff",
    limit: "the comment limit was reached",
    fixLimit: "there are more fixes than one review can suggest",
    mismatch: "the diff does not match the file at the head commit",
    mute: "the token of this run can't post comments",
    pendingReview: "the account of this run has a pending review on the pull request, and GitHub accepts no other one",
    refused: "the review could not be posted",
    refusedComment: "GitHub rejected a comment there",
    paused: "comments are paused on this pull request",
    note: "it is a note without a fix",
    noPatch: "GitHub shows no diff for this file: it is too large or binary",
    renamed: "the file was renamed without changes, so the diff shows none of its lines",
    tooLong: "it is too long for a comment",
    waits: "another suggestion for the same lines comes first; once it is committed, the next run offers this fix",
    unchangedFile: "this pull request does not change the file",
};


/***/ })

};
