export const id = 417;
export const ids = [417];
export const modules = {

/***/ 20902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
const patience = 1000;
const interval = 100;
/** A line on standard error that counts files. It is only shown to people, and only once a run takes long. */
function createProgress(terminal) {
    const start = Date.now();
    let last = 0;
    let shown = false;
    return {
        step(done, total) {
            const now = Date.now();
            if (!terminal.interactive || now - start < patience || now - last < interval)
                return;
            last = now;
            shown = true;
            terminal.err(`\r\u001b[K${terminal.errorStyle.dim(`Analyzing: ${done} of ${total} files`)}`);
        },
        end() {
            if (shown)
                terminal.err("\r\u001b[K");
        },
    };
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

/***/ 20441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cn: () => (/* binding */ describeTree),
  vE: () => (/* binding */ findWorkTree),
  wr: () => (/* binding */ openWorkTree),
  Iq: () => (/* binding */ remoteOwner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/scan/is-within.js
var is_within = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/formats/detect.js
var detect = __webpack_require__(48416);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(74060);
// EXTERNAL MODULE: ./build/formats/reviewable-path.js
var reviewable_path = __webpack_require__(57823);
// EXTERNAL MODULE: ./build/scan/linked-directories.js
var linked_directories = __webpack_require__(81241);
;// CONCATENATED MODULE: ./build/scan/sources/read-files.js







/** Far more than a manifest can have; the parsers have their own, smaller limits. A larger file is an error. */
const maximumBytes = 64 * 1024 * 1024;
/**
 * Reads the files that may hold manifests and drops others after a look at their bytes, without parsing. Links are
 * never followed: what they point to inside the tree is listed under its own path, and what is outside is not part of
 * the scan.
 */
function readFiles(root, paths) {
    const files = [];
    const skipped = [];
    const errors = [];
    const linkedDirectory = (0,linked_directories/* linkedDirectories */.x)(root);
    for (const file of paths) {
        const link = linkedDirectory(file);
        if (link !== null) {
            skipped.push(...behindLink(root, file, link));
            continue;
        }
        const content = readFile(external_node_path_.join(root, file));
        if (content === null)
            continue;
        if (typeof content !== "string")
            files.push({ path: file, ...content });
        else if (content === "link")
            skipped.push(...uncheckedLink(root, file));
        else
            errors.push({ file, message: content });
    }
    return { files, skipped, errors };
}
/**
 * Reads a file. Returns `link` for a symbolic link, a sentence if it can't be read, and null if it no longer exists.
 */
function readFile(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const { size, ...stats } = (0,external_node_fs_.fstatSync)(descriptor);
        if ((stats.mode & external_node_fs_.constants.S_IFMT) !== external_node_fs_.constants.S_IFREG)
            return null;
        if (size > maximumBytes)
            return `The file has ${size} bytes, more than the limit of ${maximumBytes}.`;
        // A buffer of its own, not a part of a shared one, since it is transferred to another thread.
        const bytes = new Uint8Array(size);
        let length = 0;
        while (length < size) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, size - length, null);
            if (read === 0)
                break;
            length += read;
        }
        const mode = process.platform === "win32" ? {} : { executable: (stats.mode & external_node_fs_.constants.S_IXUSR) !== 0 };
        return { bytes: length === size ? bytes : bytes.slice(0, length), ...mode };
    }
    catch (error) {
        const { code } = error;
        if (code === "ELOOP" || code === "EMLINK")
            return "link";
        // Node shows bytes of a name that are not UTF-8 as U+FFFD, so the file can't be found by that name.
        if (code === "ENOENT" && file.includes("\ufffd"))
            return "Its name is not UTF-8, so it can't be opened.";
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        return code === "EACCES" || code === "EPERM"
            ? "You don't have permission to read this file."
            : `It can't be read (${code}).`;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * A tracked file in a directory that is now a symbolic link. If the link leads to a place in the tree, the files there
 * are read instead.
 */
function behindLink(root, file, link) {
    return linkOutside(root, link).map(({ reason }) => ({ file, reason: `behind ${reason}` }));
}
function linkOutside(root, file) {
    try {
        const inside = (0,is_within/* isWithin */.U)(root, external_node_fs_.realpathSync.native(external_node_path_.join(root, file)));
        return inside ? [] : [{ file, reason: "a symbolic link to a place outside the tree" }];
    }
    catch {
        return [{ file, reason: "a broken symbolic link" }];
    }
}
/** Reports a link that leads out of the tree, or to a manifest or Dockerfile that is named differently. */
function uncheckedLink(root, file) {
    const outside = linkOutside(root, file);
    if (outside.length > 0)
        return outside;
    const real = external_node_fs_.realpathSync.native(external_node_path_.join(root, file));
    const target = external_node_path_.relative(root, real).replaceAll(external_node_path_.sep, "/");
    if ((0,reviewable_path/* isReviewable */.X)(target) && (0,dockerfile_path/* isDockerfilePath */.e)(target) === (0,dockerfile_path/* isDockerfilePath */.e)(file))
        return [];
    const content = readFile(real);
    if (content === null || typeof content === "string" || (0,detect/* detect */.o)(file, content.bytes).kind === "skip")
        return [];
    return [{ file, reason: `a symbolic link to ${JSON.stringify(target)}, which is not checked in its place` }];
}

// EXTERNAL MODULE: ./build/scan/sources/tree-source.js
var tree_source = __webpack_require__(59307);
;// CONCATENATED MODULE: ./build/scan/sources/work-tree.js









/** Directories with files of other people, excluded unless a scan names them. */
const excludedDirectories = new Set([".git", "node_modules", "vendor"]);
/**
 * Finds the tree that contains the given paths. Throws a ConfigError for paths that don't exist, don't share a tree, or
 * lead out of the tree around `cwd` through a symbolic link: whoever created the link may not be the person who names
 * it.
 */
function findWorkTree(cwd, paths) {
    const here = external_node_fs_.realpathSync.native(cwd);
    const real = (paths.length === 0 ? ["."] : paths).map((given) => realPath(here, given));
    const first = real[0] ?? here;
    const start = (0,external_node_fs_.lstatSync)(first).isDirectory() ? first : external_node_path_.dirname(first);
    const top = gitTop(start);
    const root = top ?? ((0,is_within/* isWithin */.U)(here, first) ? here : start);
    for (const [index, target] of real.entries()) {
        if (!(0,is_within/* isWithin */.U)(root, target))
            throw new config_error/* ConfigError */.x(`${paths[index]} is not in ${root}: scan it separately.`);
    }
    return { root, targets: real.map((target) => slashed(external_node_path_.relative(root, target))), git: top !== null };
}
/** Describes a work tree by what git knows about it. */
function describeTree({ root, git: isGit }) {
    const name = external_node_path_.basename(root);
    if (!isGit)
        return { repository: name, commit: null, files: null };
    const remote = remoteOf(root);
    const repository = remote?.host === "github.com" && /^[\w.-]+$/.test(remote.name) ? `${remote.owner}/${remote.name}` : null;
    const commit = gitLine(root, ["rev-parse", "--verify", "HEAD"]);
    const isClean = gitLine(root, ["status", "--porcelain", "--untracked-files=no"]) === "";
    const isShown = repository !== null && commit !== null && isClean;
    const files = isShown ? `https://github.com/${repository}/blob/${commit}/` : null;
    return { repository: repository ?? name, commit, files };
}
/** The owner of a work tree's repository, according to its remote `origin`; null if that is not clear. */
function remoteOwner(root) {
    return remoteOf(root)?.owner ?? null;
}
const hostedRemote = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)(bitbucket\.org|codeberg\.org|github\.com|gitlab\.com)(?::22)?[/:]([\w.-]+)\/(.*?)(?:\.git)?\/?$/;
/**
 * Parses the remote `origin` if it is on one of the public hosts, whose addresses start with an owner; null for others.
 */
function remoteOf(root) {
    const found = hostedRemote.exec(gitLine(root, ["remote", "get-url", "origin"]) ?? "");
    if (found === null)
        return null;
    const [, host = "", owner = "", name = ""] = found;
    return { host, owner, name };
}
function gitLine(root, args) {
    try {
        return git(root, args).trim();
    }
    catch {
        return null;
    }
}
/** Lists the files of a work tree. */
function openWorkTree(tree) {
    const { root, targets } = tree;
    const { files, errors, sparse } = listWorkTree(tree);
    return {
        targets,
        paths: files,
        complete: errors.length === 0,
        skipped: [],
        isUnseen: (file) => sparse.has(file) && !(0,external_node_fs_.existsSync)(external_node_path_.join(root, file)),
        errors,
        notices: [],
        readBuildFiles: async (paths) => readFiles(root, paths).files,
        readFiles: async (paths) => readFiles(root, paths),
    };
}
/**
 * Lists every file of the tree, sorted and relative to the root: what git tracks or would track, or everything without
 * git. Files of other people (`node_modules`, `vendor`) are left out unless a target is inside of them. Links are
 * listed but not followed.
 */
function listWorkTree(tree) {
    const errors = [];
    const known = tree.git ? gitFiles(tree.root) : null;
    const listed = known === null ? walk(tree.root, "", errors) : [...known.files, ...packedCharts(tree.root, known.files)];
    const kept = listed.filter((file) => !isExcluded(file) || tree.targets.some((target) => isOwnFile(file, target)));
    for (const target of tree.targets) {
        if (kept.some((file) => (0,tree_source/* covers */.h)(target, file)))
            continue;
        // Named explicitly although git ignores it.
        const isFile = (0,external_node_fs_.lstatSync)(external_node_path_.join(tree.root, target)).isFile();
        for (const file of isFile ? [target] : walk(tree.root, target, errors))
            kept.push(file);
    }
    return { files: [...new Set(kept)].sort(), sparse: known?.sparse ?? new Set(), errors };
}
function isExcluded(file) {
    return file.split("/").some((step) => excludedDirectories.has(step));
}
/** Whether a target covers a file, without an excluded directory between the two. */
function isOwnFile(file, target) {
    return (0,tree_source/* covers */.h)(target, file) && !isExcluded(file.slice(target.length));
}
function realPath(cwd, given) {
    const real = existingPath(cwd, given);
    const named = external_node_path_.resolve(cwd, given);
    if (real !== named) {
        const top = gitTop(cwd) ?? cwd;
        if ((0,is_within/* isWithin */.U)(top, named) && !(0,is_within/* isWithin */.U)(top, real)) {
            throw new config_error/* ConfigError */.x(`${given} leads out of ${top} by a symbolic link: name the place that it leads to.`);
        }
    }
    const stats = (0,external_node_fs_.lstatSync)(real);
    if (!stats.isFile() && !stats.isDirectory())
        throw new config_error/* ConfigError */.x(`${given} is neither a file nor a directory.`);
    return real;
}
function existingPath(cwd, given) {
    try {
        return external_node_fs_.realpathSync.native(external_node_path_.resolve(cwd, given));
    }
    catch {
        throw new config_error/* ConfigError */.x(`${given} does not exist.`);
    }
}
function slashed(file) {
    return external_node_path_.sep === "/" ? file : file.replaceAll(external_node_path_.sep, "/");
}
/** The root of the git work tree that contains a directory; null if there is none, or without git. */
function gitTop(directory) {
    try {
        return external_node_fs_.realpathSync.native(git(directory, ["rev-parse", "--show-toplevel"]).replace(/\r?\n$/, ""));
    }
    catch {
        return null;
    }
}
/** What git tracks or would track; null without git. `sparse` are the files that it does not check out. */
function gitFiles(root) {
    try {
        // Each file has a letter and a space in front of it.
        const output = git(root, ["ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard"]);
        const rows = output.split("\0").filter((row) => row !== "");
        const sparse = rows.filter((row) => row.startsWith("S ")).map((row) => row.slice(2));
        return { files: rows.map((row) => row.slice(2)), sparse: new Set(sparse) };
    }
    catch {
        return null;
    }
}
/** What git sets for its hooks: it would name another root or index than those of the directory. */
const hookVariables = new Set([
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
]);
function git(cwd, args) {
    // A repository's own settings must not make git run anything, such as an fsmonitor hook.
    const command = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args];
    return (0,external_node_child_process_.execFileSync)("git", command, {
        cwd,
        env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !hookVariables.has(name))),
        encoding: "utf8",
        maxBuffer: 1024 ** 3,
        stdio: ["ignore", "pipe", "ignore"],
    });
}
/** Charts that `helm dependency build` has downloaded for a chart; most repositories ignore them. */
function packedCharts(root, files) {
    const manifests = files.filter((file) => /(?:^|\/)Chart\.yaml$/.test(file));
    return manifests.flatMap((file) => {
        const folder = `${file.slice(0, -"Chart.yaml".length)}charts`;
        if ((0,external_node_fs_.lstatSync)(external_node_path_.join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        const packed = entriesOf(root, folder, []).filter((entry) => entry.isFile() && entry.name.endsWith(".tgz"));
        return packed.map(({ name }) => `${folder}/${name}`);
    });
}
function walk(root, below, errors) {
    const files = [];
    const waiting = [below];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const entry of entriesOf(root, directory, errors)) {
            const file = (0,kustomization/* inside */.nx)(directory, entry.name);
            if (entry.isFile() || entry.isSymbolicLink())
                files.push(file);
            else if (entry.isDirectory() && !excludedDirectories.has(entry.name))
                waiting.push(file);
        }
    }
    return files;
}
function entriesOf(root, directory, errors) {
    try {
        return (0,external_node_fs_.readdirSync)(external_node_path_.join(root, directory), { withFileTypes: true });
    }
    catch (error) {
        errors.push({ file: directory || ".", message: `This directory can't be listed (${(0,system_error/* systemReason */.u)(error)}).` });
        return [];
    }
}


/***/ })

};
