export const id = 820;
export const ids = [820];
export const modules = {

/***/ 80256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withContexts),
/* harmony export */   g: () => (/* binding */ contextFilePaths)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _model_builds_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30173);
/* harmony import */ var _model_dockerfile_context_copies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22874);
/* harmony import */ var _model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77470);




/** The most contexts of a Dockerfile, and the most files in one. With more, nothing is reported about its contexts. */
const limits = { contexts: 4, files: 50_000 };
/** Sources that say that a Dockerfile is built, but not for certain in which directory. */
const unsure = new Set(["configuration", "document"]);
/** A build of a Dockerfile for each directory in which it is built; none if one of the directories isn't known. */
function statedContexts(dockerfile, builds) {
    const own = builds.filter((build) => build.dockerfile === dockerfile && !unsure.has(build.how));
    if (own.some(({ context }) => context === null))
        return [];
    const byContext = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(own, ({ context }) => context).values()].flatMap(([first]) => first ?? []);
    return byContext.length > limits.contexts ? [] : byContext;
}
/** The possible ignore files of a build context, the one that takes precedence first. */
function ignoreFiles(dockerfile, directory) {
    return [`${dockerfile}.dockerignore`, (0,_model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(directory, ".dockerignore")];
}
/** The paths of the `.dockerignore` and package.json files of the contexts in which Dockerfiles are built. */
function contextFilePaths(dockerfiles, builds, exists) {
    const paths = [...dockerfiles].flatMap((dockerfile) => {
        return statedContexts(dockerfile, builds).flatMap(({ context }) => {
            const ignore = ignoreFiles(dockerfile, context ?? "").find(exists);
            return [...(ignore === undefined ? [] : [ignore]), (0,_model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(context ?? "", "package.json")];
        });
    });
    return [...new Set(paths)].filter(exists);
}
/**
 * The files, with the contexts in which the repository builds its Dockerfiles. `paths` are all files of the repository,
 * `read` those of `contextFilePaths`, and `gone` is what a change removes.
 */
function withContexts(files, builds, paths, read, gone = new Map()) {
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const texts = new Map(read.map(({ path, bytes }) => [path, textOf(bytes)]));
    const all = new Set(paths);
    const listed = new Map();
    const filesIn = (directory) => {
        const known = listed.get(directory) ?? below(paths, directory);
        listed.set(directory, known);
        return known;
    };
    return files.map((file) => {
        if (!built.has(file.path))
            return file;
        const contexts = statedContexts(file.path, builds).map((build) => {
            const directory = build.context ?? "";
            const own = filesIn(directory);
            const ignore = ignoreFiles(file.path, directory).find((path) => all.has(path));
            const text = ignore === undefined ? null : (texts.get(ignore) ?? null);
            if (own.length > limits.files || (ignore !== undefined && text === null))
                return null;
            return {
                directory,
                place: `line ${build.line} of ${(0,_model_builds_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(build.file)}`,
                history: directory === "" && build.how !== "workflow",
                files: own,
                ignore: ignore === undefined || text === null ? null : { path: ignore, text },
                packageJson: texts.get((0,_model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(directory, "package.json")) ?? null,
                ...(gone.size === 0 ? {} : { gone: goneIn(gone, directory) }),
            };
        });
        const known = contexts.flatMap((context) => context ?? []);
        return known.length === 0 || known.length < contexts.length ? file : { ...file, contexts: known };
    });
}
function below(paths, directory) {
    if (directory === "")
        return paths;
    return paths.flatMap((path) => (path.startsWith(`${directory}/`) ? [path.slice(directory.length + 1)] : []));
}
function goneIn(gone, directory) {
    const start = (0,_model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(directory, "");
    const own = [...gone].filter(([path]) => path.startsWith(start));
    return new Map(own.map(([path, now]) => [path.slice(start.length), now?.startsWith(start) ? now.slice(start.length) : null]));
}
function textOf(bytes) {
    return bytes.length > _model_dockerfile_context_copies_js__WEBPACK_IMPORTED_MODULE_0__/* .maxReadAlongSize */ .Bp || bytes.includes(0)
        ? null
        : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}


/***/ }),

/***/ 72557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ filesReadAlong)
/* harmony export */ });
/* harmony import */ var _formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);
/* harmony import */ var _model_builds_base_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98179);
/* harmony import */ var _model_builds_link_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34383);
/* harmony import */ var _model_builds_read_alone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2318);
/* harmony import */ var _model_dockerfile_copied_accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22338);
/* harmony import */ var _model_dockerfile_start_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75543);






/** The most files that are read along with Dockerfiles; further ones are ignored. */
const maximum = 2000;
/**
 * The files of a tree that are read along with Dockerfiles, each with its Dockerfile: the Dockerfiles of its base
 * images, the files that images start with, as far as COPY, ENTRYPOINT and CMD show, and copied account files.
 * `dockerfiles` are the paths of all Dockerfiles, and `exists` says whether the tree has a path.
 */
function filesReadAlong(files, builds, dockerfiles, exists) {
    const links = (0,_model_builds_link_images_js__WEBPACK_IMPORTED_MODULE_2__/* .linkImages */ .r)(builds, dockerfiles, []);
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const pairs = [];
    for (const { path, bytes } of files) {
        const dockerfile = (0,_formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e)(path) || built.has(path) ? (0,_model_builds_read_alone_js__WEBPACK_IMPORTED_MODULE_3__/* .readAlone */ .U)({ path, bytes }, builds) : null;
        if (dockerfile === null)
            continue;
        const bases = (0,_model_builds_base_links_js__WEBPACK_IMPORTED_MODULE_1__/* .baseLinks */ .f)(dockerfile, links).map((base) => base.dockerfile);
        const named = [...new Set([...bases, ...(0,_model_dockerfile_copied_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .accountFilePaths */ .Kj)(dockerfile), ...(0,_model_dockerfile_start_files_js__WEBPACK_IMPORTED_MODULE_5__/* .startFilePaths */ .V)(dockerfile)])];
        const wanted = named.filter(exists);
        pairs.push(...wanted.map((name) => [path, name]));
        if (pairs.length >= maximum)
            break;
    }
    return pairs.slice(0, maximum);
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf)
/* harmony export */ });
/** The total size of files in bytes. */
function sizeOf(files) {
    return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}


/***/ }),

/***/ 78541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withOrigins)
/* harmony export */ });
/* harmony import */ var _model_origin_git_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42590);
/* harmony import */ var _model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76650);


/** How many bytes at the beginning of a file are searched for its origin. Only a rendered chart is read completely. */
const headBytes = 64 * 1024;
/**
 * The files with their origins, according to the files and their tree. `paths` are all paths of the tree. The
 * `.gitattributes` files among the given ones are read for this, and left out of the result.
 */
function withOrigins(files, paths) {
    const decoder = new TextDecoder();
    const attributes = files.filter(({ path }) => (0,_model_origin_git_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttributesPath */ .VV)(path));
    const texts = attributes.map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
    const tree = (0,_model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_1__/* .originTree */ .B)(new Set(paths), texts);
    const given = files.filter(({ path }) => !(0,_model_origin_git_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttributesPath */ .VV)(path));
    return given.map((file) => {
        const head = (0,_model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(file.path, decoder.decode(file.bytes.subarray(0, headBytes)), tree);
        const isCut = head.generated?.kind === "chart" && file.bytes.length > headBytes;
        return { ...file, origin: isCut ? (0,_model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(file.path, decoder.decode(file.bytes), tree) : head };
    });
}


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mentionedImages)
/* harmony export */ });
/* harmony import */ var _formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38786);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84193);



/** The most images that are collected from one file. */
const maximumImages = 1000;
const mention = /["']?\b(?:image|newName)["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;
/** The values of charts name images in parts; this one identifies the image. */
const repository = /["']?\brepository["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;
const valuesName = /(?:^|\/)[^/]*values[^/]*\.ya?ml$/i;
/**
 * The images that a file names, if it may be a manifest, a kustomization or values of a chart. Found without a parser,
 * in linear time. Files that state builds don't run images, so they give none.
 */
function mentionedImages({ path, bytes }) {
    const kustomization = (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path);
    if (!(kustomization || (0,_formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestPath */ .H)(path)) || (0,_build_file_js__WEBPACK_IMPORTED_MODULE_0__/* .buildFileKind */ .zS)(path) !== null)
        return [];
    const text = new TextDecoder().decode(bytes);
    const values = valuesName.test(path);
    if (!kustomization && !values && !text.includes("apiVersion"))
        return [];
    const images = new Set();
    for (const [, image = ""] of [...text.matchAll(mention), ...(values ? text.matchAll(repository) : [])]) {
        images.add(image);
        if (images.size >= maximumImages)
            break;
    }
    return [...images];
}


/***/ }),

/***/ 76827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesAround),
/* harmony export */   n: () => (/* binding */ linkedUnits)
/* harmony export */ });
/* harmony import */ var _formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);
/* harmony import */ var _charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55732);
/* harmony import */ var _kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99935);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84193);
/* harmony import */ var _image_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5303);
/* harmony import */ var _link_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34383);
/* harmony import */ var _read_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29452);
/* harmony import */ var _renaming_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39777);








/**
 * Splits files into deploy units, and joins units if one runs what a Dockerfile of the other builds. A chart and its
 * files are one unit. The files of a library chart are context in the units of all charts that use it, and a unit of
 * their own.
 */
function linkedUnits(files, { builds, dockerfiles, readAlong = [], charts: configured = [] }) {
    const charts = (0,_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .joinedByCharts */ .aG)(files, configured);
    if (dockerfiles.length === 0)
        return (0,_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withLibraries */ .im)((0,_kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .deployUnits */ .$L)(files, charts), files);
    const linksOf = (0,_link_images_js__WEBPACK_IMPORTED_MODULE_4__/* .linkImages */ .r)(builds, dockerfiles, (0,_renaming_js__WEBPACK_IMPORTED_MODULE_6__/* .renamingKustomizations */ .o)(files));
    const joined = files.flatMap((file) => {
        const links = (0,_image_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionedImages */ .e)(file).flatMap(linksOf);
        return links.map(({ dockerfile }) => [file.path, dockerfile]);
    });
    return (0,_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withLibraries */ .im)((0,_kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .deployUnits */ .$L)(files, [...joined, ...readAlong, ...charts]), files);
}
/**
 * All files that the analysis of one file needs: what is deployed with it, linked to it, or states builds. `configured`
 * are the builds of the configuration.
 */
function filesAround(files, path, configured = []) {
    const builds = [...configured, ...(0,_read_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .buildsIn */ .H)(files)];
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const dockerfiles = files.map((file) => file.path).filter((file) => (0,_formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e)(file) || built.has(file));
    const unit = linkedUnits(files, { builds, dockerfiles }).find((one) => one.some((file) => file.path === path)) ?? [];
    const own = new Set(unit.map((file) => file.path));
    return files.filter((file) => own.has(file.path) || (unit.length > 0 && (0,_build_file_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFileKind */ .zS)(file.path) !== null));
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readAlone)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63076);
/* harmony import */ var _formats_dockerfile_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28092);
/* harmony import */ var _formats_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85855);
/* harmony import */ var _dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14388);
/* harmony import */ var _build_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34057);





/** Reads a Dockerfile without anything around it but its builds; null if it is too large or has errors. */
function readAlone({ path, bytes }, builds) {
    if (bytes.length > _formats_dockerfile_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDockerfileSize */ .Iq)
        return null;
    const file = (0,_formats_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .Ai)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s(path, new TextDecoder().decode(bytes)));
    return file.errors.length > 0 ? null : (0,_dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .readDockerfile */ .n_)(file, (0,_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOptions */ .D)(path, builds));
}


/***/ }),

/***/ 39777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renamingKustomizations)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63076);
/* harmony import */ var _formats_yaml_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85091);
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10144);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);




/** The kustomizations among the files that rename images. Others are not parsed. */
function renamingKustomizations(files) {
    return files.flatMap(({ path, bytes }) => {
        if (!(0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path) || bytes.length > _formats_yaml_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2)
            return [];
        const text = new TextDecoder().decode(bytes);
        if (!text.includes("newName"))
            return [];
        const { documents } = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s(path, text));
        return documents.flatMap(({ value }) => (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .readKustomization */ .kG)(path, value) ?? []);
    });
}


/***/ }),

/***/ 10532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ analyzeUnits),
  D: () => (/* binding */ unitsToReview)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/analysis/input-file.js
var input_file = __webpack_require__(7890);
// EXTERNAL MODULE: ./build/model/builds/linked-units.js
var linked_units = __webpack_require__(76827);
// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 5 modules
var renderer_of = __webpack_require__(17456);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/scan/analyze-unit.js
var analyze_unit = __webpack_require__(33027);
// EXTERNAL MODULE: ./build/scan/late-optimizing.js
var late_optimizing = __webpack_require__(71699);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/scan/portable.js
var portable = __webpack_require__(14661);
;// CONCATENATED MODULE: ./build/scan/pool.js



/**
 * Analyzes batches in worker threads, and also in this thread if `here` is given. If a worker dies, only the batch it
 * was working on is lost, and its files are reported as errors. Results are in the order of the units.
 */
async function analyzeInWorkers(batches, workerSettings, { entry, workers, here }, onDone) {
    const results = [];
    const { timeLimit } = workerSettings;
    const start = performance.now();
    const startNow = () => {
        if (timeLimit === undefined)
            return startWorker(entry, workerSettings);
        const left = Math.max(0, timeLimit - (performance.now() - start) / 1000);
        return startWorker(entry, { ...workerSettings, timeLimit: left });
    };
    const left = [...batches.keys()];
    const take = () => left.shift();
    const batchAt = (index) => batches[index] ?? [];
    const keep = (index, found) => {
        results[index] = found;
        onDone(batchAt(index), found);
    };
    const lose = (index, failure) => {
        results[index] = batchAt(index).map((unit) => lostResult(unit, failure));
        onDone(batchAt(index), null);
    };
    const queue = {
        take,
        giveBack: (indexes) => left.unshift(...indexes),
        batchAt,
        settle: (index, answer) => "results" in answer ? keep(index, answer.results.map(portable/* fromPortable */.w)) : lose(index, answer.failure),
    };
    async function workHere(analyse) {
        for (let index = take(); index !== undefined; index = take()) {
            keep(index, batchAt(index).map(analyse));
            // Lets this thread handle messages that the workers have sent in the meantime.
            await (0,promises_.setImmediate)();
        }
    }
    // With a second batch in reserve, a worker does not have to wait while this thread is busy.
    const ahead = here === undefined ? 1 : 2;
    const threads = Array.from({ length: Math.min(workers, batches.length) }, () => keepBusy(startNow, queue, ahead));
    await Promise.all([...threads, ...(here === undefined ? [] : [workHere(here)])]);
    return results.flat();
}
/** Gives batches to one worker, `ahead` at a time, until there are none left. A worker that fails is replaced. */
function keepBusy(start, queue, ahead) {
    return new Promise((done) => {
        let worker = null;
        let given = [];
        const fill = () => {
            while (given.length < ahead) {
                const index = queue.take();
                if (index === undefined)
                    break;
                given.push(index);
                worker ??= startHeard();
                worker.postMessage(queue.batchAt(index));
            }
            if (given.length === 0)
                void Promise.resolve(worker?.terminate()).then(() => done());
        };
        const fail = (failed, failure) => {
            if (worker !== failed)
                return;
            worker = null;
            const [index, ...others] = given;
            given = [];
            queue.giveBack(others);
            if (index !== undefined)
                queue.settle(index, { failure });
            void failed.terminate().then(fill);
        };
        const startHeard = () => {
            const started = start();
            return started
                .on("message", (answer) => {
                if (worker !== started)
                    return;
                if ("failure" in answer)
                    return fail(started, answer.failure);
                const index = given.shift();
                if (index !== undefined)
                    queue.settle(index, answer);
                fill();
            })
                .on("messageerror", ({ message }) => fail(started, message))
                .on("error", ({ message }) => fail(started, message))
                .on("exit", (code) => fail(started, `it stopped with status ${code}`));
        };
        fill();
    });
}
/**
 * Megabytes for short-lived objects: most of what a worker creates is trees of a single file, so this avoids many
 * garbage collections.
 */
const youngGeneration = 32;
function startWorker(entry, workerSettings) {
    const resourceLimits = { maxYoungGenerationSizeMb: youngGeneration };
    return new external_node_worker_threads_.Worker(entry, { workerData: workerSettings, resourceLimits });
}
function lostResult(unit, reason) {
    const message = `not analyzed because the worker thread failed: ${reason.split("\n")[0]}`;
    const errors = unit.filter(({ role }) => role === "reviewed").map(({ path }) => ({ file: path, message }));
    return {
        findings: [],
        skipped: [],
        errors,
        stats: { files: unit.length, manifests: 0, dockerfiles: 0, ignored: 0, fixes: { proved: 0, unproved: 0 } },
        fixed: [],
    };
}

// EXTERNAL MODULE: ./build/scan/time-budget.js
var time_budget = __webpack_require__(6377);
;// CONCATENATED MODULE: ./build/scan/analyze-files.js









/**
 * The approximate size of the batches in which deploy units are analyzed, in bytes: small enough to keep all threads
 * busy to the end.
 */
const batchBytes = 256 * 1024;
/** The batch size if this thread analyzes too: it only handles messages from the workers between its own batches. */
const smallBatchBytes = 64 * 1024;
/** Below this many bytes, starting threads takes longer than they save. */
const workerBytes = 1024 * 1024;
/**
 * Up to this many bytes, this thread analyzes too, which saves starting one worker. Above it, that saves little, and
 * the garbage of the analysis would pile up next to all files and results, which this thread holds.
 */
const sharedBytes = 32 * 1024 * 1024;
/** Analyzes deploy units, in worker threads if that is worthwhile. Results are in the order of the units. */
async function analyzeUnits(units, known, { settings, timeLimit }, { fix, workerEntry, onProgress, onBatch, threads = (0,external_node_os_.availableParallelism)(), today = (0,ignore_comment/* dayOf */.kb)(new Date()) }) {
    const bytes = units.reduce((sum, unit) => sum + (0,input_file/* sizeOf */.$)(unit), 0);
    const isShared = bytes <= sharedBytes;
    const batches = batchesOf(units, isShared ? smallBatchBytes : batchBytes);
    const total = units.reduce((sum, unit) => sum + unit.length, 0);
    let done = 0;
    const onDone = (batch, results) => {
        onBatch?.(batch, results);
        done += batch.reduce((sum, unit) => sum + unit.length, 0);
        onProgress(done, total);
    };
    (0,late_optimizing/* optimizeLate */.o)();
    const large = batches.length > 1 && bytes >= workerBytes;
    const means = { budget: (0,time_budget/* timeBudget */.B6)(timeLimit), renderer: (0,renderer_of/* rendererOf */.D)(workerEntry) };
    const here = (unit) => (0,analyze_unit/* analyzeUnit */.Pl)(unit, settings, fix, today, known, means);
    if (large && workerEntry !== null && threads > 1) {
        const settingsOfWorker = { settings, fix, today, known, timeLimit, entry: workerEntry };
        const share = isShared ? { workers: threads - 1, here } : { workers: threads };
        return analyzeInWorkers(batches, settingsOfWorker, { entry: workerEntry, ...share }, onDone);
    }
    return batches.flatMap((batch) => {
        const results = batch.map(here);
        onDone(batch, results);
        return results;
    });
}
/** The deploy units of files, without those that have no file to review. */
function unitsToReview(files, known) {
    return (0,linked_units/* linkedUnits */.n)(files, known).filter((unit) => unit.some(({ role }) => role === "reviewed"));
}
function batchesOf(units, size) {
    const batches = [];
    let bytes = size;
    for (const unit of units) {
        if (bytes >= size) {
            batches.push([]);
            bytes = 0;
        }
        batches.at(-1)?.push(unit);
        bytes += (0,input_file/* sizeOf */.$)(unit);
    }
    return batches;
}


/***/ }),

/***/ 33027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   LV: () => (/* binding */ knownTo),
/* harmony export */   Pl: () => (/* binding */ analyzeUnit),
/* harmony export */   en: () => (/* binding */ fixUnit)
/* harmony export */ });
/* harmony import */ var _analysis_analyze_rendered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91723);
/* harmony import */ var _analysis_join_fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46321);
/* harmony import */ var _config_rule_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62065);
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36785);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3652);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88187);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69530);







/** The most passes. Each pass makes at least one fix in every fixable file, and all fixes that can be combined. */
const maximumPasses = 50;
/** Remembers the Dockerfiles as a set: a repository can have thousands, and every unit looks them up. */
const dockerfilesOf = new WeakMap();
/**
 * The part of what is known about the repository's images that the analysis of a deploy unit needs. Links lead to
 * Dockerfiles of the same unit, so a unit without Dockerfiles needs nothing, and its result does not depend on other
 * builds.
 */
function knownTo(files, known) {
    const dockerfiles = dockerfilesOf.get(known) ?? new Set(known.dockerfiles);
    dockerfilesOf.set(known, dockerfiles);
    return files.some(({ path }) => dockerfiles.has(path)) ? known : { builds: [], dockerfiles: [] };
}
/**
 * Analyzes files that are deployed together. With `fix`, makes their proved fixes in memory until nothing is left to
 * fix, and reports what remains. `known` is what is known about images beyond these files; only the part that `knownTo`
 * returns is used. The input is not changed.
 */
function analyzeUnit(files, settings, fix, today = null, known, means = {}) {
    const wanted = (finding) => fix !== "none" && hasFix(finding, fix);
    try {
        return fixUnit(files, settings, wanted, today, known, means);
    }
    catch (error) {
        return failedUnit(files, error);
    }
}
/** Reports a bug in this program as an error of what is deployed together, so that the rest of the scan goes on. */
function failedUnit(files, error) {
    const [first, ...others] = files.filter(({ role }) => role === "reviewed");
    const count = `${(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(others.length)} ${others.length === 1 ? "other" : "others"}`;
    const which = others.length === 0 ? "this file" : `this file and of ${count} deployed with it`;
    const message = `Nothing of ${which} was checked because of a bug in Kubesuggest (${String(error)}).`;
    const stats = { files: 0, manifests: 0, dockerfiles: 0, ignored: 0, fixes: { proved: 0, unproved: 0 } };
    return { findings: [], skipped: [], errors: first ? [{ file: first.path, message }] : [], stats, fixed: [] };
}
/**
 * Analyzes files like `analyzeUnit`, but makes the fixes of those findings that are `wanted`, whenever they come up.
 * Only proved fixes are made. Errors are thrown.
 */
function fixUnit(files, settings, wanted, today = null, known, { budget = _core_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .unlimited */ .O, renderer = null } = {}) {
    const current = new Map(files.map((file) => [file.path, file]));
    const made = new Map();
    const options = { today, budget, renderer, ...(known === undefined ? {} : knownTo(files, known)) };
    let analysis = (0,_analysis_analyze_rendered_js__WEBPACK_IMPORTED_MODULE_0__/* .analyzeRendered */ .U)(files, settings, options);
    for (let pass = 0; pass < maximumPasses; pass += 1) {
        const texts = fixOnce(analysis, wanted);
        if (texts.size === 0)
            break;
        for (const [path, { text, fixes }] of texts) {
            const file = current.get(path);
            if (!file)
                continue;
            current.set(path, { ...file, bytes: new TextEncoder().encode(text) });
            made.set(path, [...(made.get(path) ?? []), ...fixes]);
        }
        analysis = (0,_analysis_analyze_rendered_js__WEBPACK_IMPORTED_MODULE_0__/* .analyzeRendered */ .U)([...current.values()], settings, options);
    }
    const { skipped, errors, stats } = analysis;
    const findings = analysis.findings.map((finding) => asInScans(finding, settings));
    const late = files.some(({ path }) => budget.spent(path));
    const fixed = [...made].map(([path, fixes]) => {
        return { path, bytes: current.get(path)?.bytes ?? new Uint8Array(), fixes };
    });
    return { findings, skipped, errors, stats, fixed, ...(late ? { late } : {}) };
}
/** Gives a finding the severity for scans, in which nothing is new. */
function asInScans(finding, { rules }) {
    return finding.noteInScans === true ? (0,_config_rule_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .asNote */ .$N)(finding, rules) : finding;
}
/** Returns the new texts of the files in which at least one fix can be made now. */
function fixOnce(analysis, wanted) {
    const fixable = analysis.findings.filter((finding) => finding.fix?.proof.ok === true && wanted(finding));
    const texts = new Map();
    for (const findings of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(fixable, ({ source }) => source).values()) {
        const fixed = fixText(analysis, findings);
        if (fixed !== null)
            texts.set(findings[0]?.source.path ?? "", fixed);
    }
    return texts;
}
/** A file's text after as many fixes as can be combined; the next pass makes the others. */
function fixText(analysis, findings) {
    const [first] = findings;
    if (first === undefined)
        return null;
    const joint = (0,_analysis_join_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFixes */ .g7)(analysis, findings);
    if (joint.ok)
        return { text: (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .applyEdits */ .ct)(first.source.text, joint.edits), fixes: findings.map(fixMade) };
    if (findings.length === 1)
        return null;
    const half = findings.length >> 1;
    return fixText(analysis, findings.slice(0, half)) ?? fixText(analysis, findings.slice(half));
}
function fixMade({ rule, message, fix }) {
    return { rule, message, title: fix?.title ?? "" };
}
/** Whether a finding has a fix of this applicability or a safer one. */
function hasFix({ fix }, applicability) {
    return fix !== null && (fix.applicability === "safe" || applicability === "review");
}


/***/ }),

/***/ 80150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ filesDigest),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes: 64 hexadecimal digits. */
function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** A seal that proves that the author of a text knows a secret (HMAC-SHA-256), as 64 hexadecimal digits. */
function sealOf(text, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(text).digest("hex");
}
const listDigests = new WeakMap();
/**
 * Digests a build context. Dockerfiles with the same context share its list of files, so the digest of the list is
 * cached.
 */
function contextDigest({ files, ...context }) {
    const known = listDigests.get(files) ?? sha256Hex(files.join("\0"));
    listDigests.set(files, known);
    return [context, known];
}
/**
 * The digest of files, each with its name, role, content and what is known about its surroundings, and of everything in
 * `more`, as 64 hexadecimal digits.
 */
function filesDigest(files, more) {
    const rows = files.map(({ path, role, bytes, origin, contexts = [], executable }) => {
        return [path, role, sha256Hex(bytes), origin ?? null, executable ?? null, contexts.map(contextDigest)];
    });
    return sha256Hex(JSON.stringify([more, rows]));
}


/***/ }),

/***/ 58316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is a directory or is below it, judging by the paths alone. */
function isWithin(directory, target) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, target);
    return relative !== ".." && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative);
}


/***/ }),

/***/ 14661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toPortable),
/* harmony export */   w: () => (/* binding */ fromPortable)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63076);

/** Converts a result to send it to another thread. */
function toPortable(result) {
    const numbers = new Map();
    const findings = result.findings.map((finding) => {
        const source = numbers.get(finding.source) ?? numbers.size;
        numbers.set(finding.source, source);
        return { ...finding, source };
    });
    return { ...result, findings, sources: [...numbers.keys()].map(({ path, text }) => [path, text]) };
}
/** Converts a result from another thread back. */
function fromPortable({ sources, ...result }) {
    const files = sources.map(([path, text]) => new _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, text));
    const findings = result.findings.map((finding) => ({ ...finding, source: files[finding.source] }));
    return { ...result, findings };
}


/***/ }),

/***/ 37746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ scanReport),
/* harmony export */   y: () => (/* binding */ byFile)
/* harmony export */ });
/**
 * Builds the report of a scan of `files` files from the results of their deploy units and the notes from reading them.
 */
function scanReport(results, notes, files) {
    const findings = toldOnce(results.flatMap((result) => result.findings))
        .sort(byPlace)
        .map((finding) => ({ ...finding, new: true }));
    const total = (count) => results.reduce((sum, one) => sum + count(one), 0);
    return {
        findings,
        skipped: [...notes.skipped, ...results.flatMap(({ skipped }) => skipped)].sort(byFile),
        errors: [...notes.errors, ...results.flatMap(({ errors }) => errors)].sort(byFile),
        stats: {
            files,
            manifests: total(({ stats }) => stats.manifests),
            dockerfiles: total(({ stats }) => stats.dockerfiles),
            ignored: total(({ stats }) => stats.ignored),
            fixes: {
                proved: total(({ stats }) => stats.fixes.proved),
                unproved: total(({ stats }) => stats.fixes.unproved),
            },
        },
    };
}
/** Removes duplicates: units that share a library chart can each have the same findings in it. */
function toldOnce(findings) {
    const told = new Set();
    return findings.filter(({ fingerprint }) => {
        const isFirst = !told.has(fingerprint);
        told.add(fingerprint);
        return isFirst;
    });
}
function byPlace(a, b) {
    return compare(a.source.path, b.source.path) || a.range[0] - b.range[0] || compare(a.rule, b.rule);
}
/** Sorts entries by their files. */
function byFile(a, b) {
    return compare(a.file, b.file);
}
/** Compares by UTF-16 code units, which is the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 27581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/analysis/build-contexts.js
var build_contexts = __webpack_require__(80256);
// EXTERNAL MODULE: ./build/analysis/files-read-along.js
var files_read_along = __webpack_require__(72557);
// EXTERNAL MODULE: ./build/analysis/unread.js
var unread = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/analysis/with-origins.js
var with_origins = __webpack_require__(78541);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(97607);
// EXTERNAL MODULE: ./build/formats/reviewable-path.js
var reviewable_path = __webpack_require__(57823);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(89444);
// EXTERNAL MODULE: ./build/model/charts/chart-files.js
var chart_files = __webpack_require__(55732);
// EXTERNAL MODULE: ./build/model/charts/pictures-of-templates.js
var pictures_of_templates = __webpack_require__(7255);
// EXTERNAL MODULE: ./build/model/dockerfile/context-copies.js
var context_copies = __webpack_require__(22874);
// EXTERNAL MODULE: ./build/model/origin/file-origin.js
var file_origin = __webpack_require__(59750);
// EXTERNAL MODULE: ./build/model/origin/git-attributes.js + 1 modules
var git_attributes = __webpack_require__(42590);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/scan/analyze-files.js + 1 modules
var analyze_files = __webpack_require__(10532);
// EXTERNAL MODULE: ./build/scan/analyze-unit.js
var analyze_unit = __webpack_require__(33027);
// EXTERNAL MODULE: ./build/scan/digest.js
var digest = __webpack_require__(80150);
;// CONCATENATED MODULE: ./build/scan/cache-key.js


/**
 * Returns a function that gives units their keys: a digest of everything that the result without fixes depends on, as
 * 64 hexadecimal digits.
 */
function unitKeys({ program, settings, known, today }) {
    const settingsText = JSON.stringify(settings);
    const settingsDays = daysIn(settingsText);
    const [base, all] = [(0,digest/* sha256Hex */.fg)(JSON.stringify([program, settingsText])), (0,digest/* sha256Hex */.fg)(JSON.stringify(known))];
    return (unit) => {
        const builds = (0,analyze_unit/* knownTo */.LV)(unit, known) === known ? all : null;
        const days = unit.flatMap(({ bytes }) => daysIn(Buffer.from(bytes).toString("latin1")));
        return (0,digest/* filesDigest */.AD)(unit, [base, builds, positionAmong(new Set([...settingsDays, ...days]), today)]);
    };
}
function daysIn(text) {
    return text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}
/**
 * Counts the days before today, and those up to and including today. Anything that expires only compares today with the
 * day that is written, so two days with the same position among the written days give the same result.
 */
function positionAmong(days, today) {
    const written = [...days];
    return [written.filter((day) => day < today).length, written.filter((day) => day <= today).length];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/version.js + 1 modules
var version = __webpack_require__(84253);
// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 5 modules
var renderer_of = __webpack_require__(17456);
;// CONCATENATED MODULE: ./build/scan/program.js





/** The digest of the program with all its rules and data and of its Node.js version, as 64 hexadecimal digits. */
function programDigest(entry) {
    const files = entry === null ? [] : [...programFiles(entry), ...(0,renderer_of/* rendererFiles */.N)(entry)];
    const parts = files.map((file) => (0,digest/* sha256Hex */.fg)((0,external_node_fs_.readFileSync)(file)));
    return (0,digest/* sha256Hex */.fg)([version/* version */.r, process.version, ...parts].join("\n"));
}
/**
 * The files that a program consists of. In a bundle, they are next to the entry; in the sources, the entry is in one of
 * the folders of `src`.
 */
function programFiles(entry) {
    const extension = external_node_path_.extname(entry);
    const directory = extension === ".ts" ? external_node_path_.dirname(external_node_path_.dirname(entry)) : external_node_path_.dirname(entry);
    const names = (0,external_node_fs_.readdirSync)(directory, { recursive: extension === ".ts", encoding: "utf8" });
    return names
        .filter((name) => name.endsWith(extension))
        .sort()
        .map((name) => external_node_path_.join(directory, name));
}

;// CONCATENATED MODULE: ./build/scan/analyze-cached.js





/**
 * Analyzes deploy units like `analyzeUnits`, but takes results from the cache, if there is one. A unit in which a fix
 * is to be made is always analyzed: no file is ever written from a cached result.
 */
async function analyzeCached(units, known, config, options) {
    const { cache, fix, onProgress, workerEntry, today = (0,ignore_comment/* dayOf */.kb)(new Date()) } = options;
    if (cache === undefined)
        return (0,analyze_files/* analyzeUnits */.G)(units, known, config, options);
    const keyParts = { program: programDigest(workerEntry), settings: config.settings, known, today };
    const keys = units.map(unitKeys(keyParts));
    const cached = units.map((unit, index) => {
        const result = cache.find(keys[index] ?? "", unit);
        const isToFix = fix !== "none" && result?.findings.some((finding) => (0,analyze_unit/* hasFix */.EQ)(finding, fix));
        return isToFix ? null : result;
    });
    const missing = units.filter((_unit, index) => cached[index] === null);
    const keyOf = new Map(units.map((unit, index) => [unit, keys[index] ?? ""]));
    const reused = countFiles(units) - countFiles(missing);
    const results = await (0,analyze_files/* analyzeUnits */.G)(missing, known, config, {
        ...options,
        today,
        onProgress: (done, total) => onProgress(done + reused, total + reused),
        onBatch(batch, found) {
            for (const [index, unit] of batch.entries()) {
                const result = found?.[index];
                if (result !== undefined && result.fixed.length === 0 && !result.late)
                    cache.keep(keyOf.get(unit) ?? "", result);
            }
        },
    });
    let next = 0;
    return cached.map((result) => {
        if (result !== null)
            return result;
        next += 1;
        return results[next - 1];
    });
}
function countFiles(units) {
    return units.reduce((sum, unit) => sum + unit.length, 0);
}

// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(74060);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 14 modules
var read_builds = __webpack_require__(29452);
;// CONCATENATED MODULE: ./build/scan/known-builds.js



/**
 * Reads which Dockerfile builds what in a tree, from the configuration and from files that define builds. These files
 * are only read if there is a Dockerfile, or a file with another name that may be one.
 */
async function readKnownBuilds(source, configured) {
    const { paths } = source;
    const all = new Set(paths);
    const dockerfiles = paths.filter(dockerfile_path/* isDockerfilePath */.e);
    const stated = configured.filter(({ dockerfile }) => all.has(dockerfile));
    if (dockerfiles.length + stated.length === 0 && !paths.some(build_file/* mayBeBuilt */.DH))
        return { builds: [], dockerfiles };
    const files = await source.readBuildFiles((0,build_file/* buildFilesAmong */.Ie)(paths));
    const builds = [...stated, ...(0,read_builds/* buildsIn */.H)(files, (path) => all.has(path))];
    const named = builds.map(({ dockerfile }) => dockerfile).filter((path) => all.has(path));
    return { builds, dockerfiles: [...new Set([...dockerfiles, ...named])] };
}
/** The Dockerfiles that the configuration names but the tree does not have, usually because of a mistyped path. */
function missingDockerfiles({ paths, skipped }, configured) {
    const all = new Set([...paths, ...skipped.map(({ file }) => file)]);
    const missing = new Set(configured.map(({ dockerfile }) => dockerfile).filter((path) => !all.has(path)));
    return [...missing].map((file) => ({ file, reason: "missing, but the configuration builds images from it" }));
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/scan/little-garbage.js

/** From this number of files on, what a scan holds until its end makes up most of its memory. */
const manyFiles = 20_000;
/**
 * Keeps the garbage small next to many files and results, at the cost of about a tenth more processor time. By default,
 * V8 would let it grow to several times the memory in use. V8 reads the first two flags at each collection, and the
 * last one when a thread starts. From now on, this thread's space for short-lived objects no longer grows beyond its
 * size after the start. Worker threads, which mostly create short-lived objects, get their full space from the start.
 */
function keepLittleGarbage(files) {
    if (files < manyFiles)
        return;
    (0,external_node_v8_.setFlagsFromString)("--heap-growing-percent=100");
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    (0,external_node_v8_.setFlagsFromString)("--min-semi-space-size=16");
}

// EXTERNAL MODULE: ./build/model/charts/chart.js + 1 modules
var charts_chart = __webpack_require__(69886);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization-files.js
var kustomization_files = __webpack_require__(73436);
;// CONCATENATED MODULE: ./build/scan/made-from.js



/**
 * The files from which something is made that was not judged, whose findings may be in them: the values of a chart with a
 * file in `unread`, and the files of a kustomization that is itself in `unread` or builds one that is.
 */
function madeFrom(files, unread) {
    const paths = files.map(({ path }) => path);
    const folders = new Set((0,charts_chart/* chartFolders */.ue)(paths));
    const charts = new Set([...unread].map((path) => (0,charts_chart/* chartDirectoryOf */.rq)(path, folders)));
    const values = paths.filter((path) => {
        const chart = (0,charts_chart/* chartDirectoryOf */.rq)(path, folders);
        return chart !== null && charts.has(chart) && !/(?:^|\/)templates\//.test(path);
    });
    const left = (0,kustomization_files/* kustomizationRoots */.Z)(files).filter((root) => {
        return [...root.files].some((path) => (0,kustomization/* isKustomizationPath */.rD)(path) && unread.has(path));
    });
    return new Set([...values, ...left.flatMap((root) => [...root.files])]);
}

// EXTERNAL MODULE: ./build/scan/scan-report.js
var scan_report = __webpack_require__(37746);
// EXTERNAL MODULE: ./build/analysis/input-file.js
var input_file = __webpack_require__(7890);
;// CONCATENATED MODULE: ./build/scan/shard.js



/** The cost of a file in addition to its bytes. */
const fileWeight = 1024;
/**
 * Assigns files to shards. Units stay together and are distributed by size, the largest first, each to the shard with
 * the least load. Files outside of units are distributed in turn. The result is the same on every machine, since it
 * only depends on paths and sizes.
 */
function splitFiles(units, files, of) {
    const shardOf = new Map();
    const loads = Array.from({ length: of }, () => 0);
    const weighed = withSharedFiles(units).map((unit) => ({
        unit,
        weight: (0,input_file/* sizeOf */.$)(unit) + unit.length * fileWeight,
        name: firstOf(unit),
    }));
    weighed.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : Number(a.name > b.name)));
    for (const { unit, weight } of weighed) {
        const lightest = loads.indexOf(loads.reduce((least, load) => Math.min(least, load), Number.POSITIVE_INFINITY));
        loads[lightest] = (loads[lightest] ?? 0) + weight;
        for (const { path } of unit)
            shardOf.set(path, lightest + 1);
    }
    let next = 0;
    for (const file of files.toSorted()) {
        if (shardOf.has(file))
            continue;
        shardOf.set(file, (next % of) + 1);
        next += 1;
    }
    return shardOf;
}
/** Joins units that share files, so that the findings in those files end up in one report. */
function withSharedFiles(units) {
    const homes = new Map();
    for (const unit of units) {
        const joined = new Set(unit);
        for (const home of new Set(unit.flatMap(({ path }) => homes.get(path) ?? []))) {
            for (const file of home)
                joined.add(file);
        }
        for (const { path } of joined)
            homes.set(path, joined);
    }
    return [...new Set(homes.values())].map((files) => [
        ...new Map([...files].map((file) => [file.path, file])).values(),
    ]);
}
function firstOf(unit) {
    return unit.reduce((least, { path }) => (path < least ? path : least), unit[0]?.path ?? "");
}
/** Returns a test for the files of a shard, or for all files without one. Unlisted files belong to the first shard. */
function shardTest(shard, units, files) {
    if (shard === undefined)
        return () => true;
    const shardOf = splitFiles(units, files, shard.of);
    return (path) => (shardOf.get(path) ?? 1) === shard.index;
}
/** Identifies the scan in a shard's report. `inputs` is everything it depends on besides the files and the program. */
function shardMark(shard, files, inputs, entry) {
    return { ...shard, scan: (0,digest/* filesDigest */.AD)(files, [programDigest(entry), inputs]).slice(0, 32) };
}

// EXTERNAL MODULE: ./build/scan/sources/tree-source.js
var tree_source = __webpack_require__(59307);
;// CONCATENATED MODULE: ./build/scan/young-objects.js

/**
 * Has V8 create all objects where its minor garbage collections reach them. By default, it creates them among the old
 * ones wherever most of what the same code created before has lived on. Reading files is such code: what it creates is
 * kept, but when proofs read the changed text again, it is not.
 */
function createObjectsYoung() {
    (0,external_node_v8_.setFlagsFromString)("--no-allocation-site-pretenuring");
}

;// CONCATENATED MODULE: ./build/scan/scan.js





















/**
 * Scans those targets of a tree that the configuration includes, or a shard of them, together with the files around
 * them.
 */
async function scan(source, config, options) {
    const { settings } = config;
    const { shard, workerEntry } = options;
    const isIncluded = (0,path_filter/* pathFilter */.Y1)(config);
    const isTarget = (path) => source.targets.some((target) => (0,tree_source/* covers */.h)(target, path)) && isIncluded(path);
    const { files, known, targets, skipped, errors } = await readTargets(source, settings, isTarget);
    const units = (0,analyze_files/* unitsToReview */.D)(files, known);
    const isInShard = shardTest(shard, units, [...targets, ...[...skipped, ...source.errors].map(({ file }) => file)]);
    const notRead = new Set(skipped.map(({ file }) => file));
    const count = targets.filter((path) => isInShard(path) && !notRead.has(path)).length;
    options.onStart?.(count);
    const ownUnits = units.filter((unit) => unit.some(({ path, role }) => role === "reviewed" && isInShard(path)));
    const results = await analyzeCached(ownUnits, known, config, options);
    const report = (0,scan_report/* scanReport */.M)(results, { skipped, errors }, count);
    const directories = new Set(source.errors.map(({ file }) => file));
    const isCovered = (path) => isTarget(path) && isInShard(path);
    const reported = report.errors.filter(({ file }) => isCovered(file) || (directories.has(file) && isInShard(file)));
    const inputs = [settings, known, targets, skipped, source.errors];
    return {
        report: {
            ...(shard === undefined ? {} : { shard: shardMark(shard, files, inputs, workerEntry) }),
            ...report,
            skipped: report.skipped.filter(({ file }) => isCovered(file)),
            errors: reported,
        },
        files,
        known,
        fixed: results.flatMap(({ fixed }) => fixed),
        covers: coverage((path) => isCovered(path) && !source.isUnseen(path), new Set([...notJudged(reported, report.skipped), ...(0,unread/* unreadFiles */.jH)(report.findings)]), files),
    };
}
/**
 * Reads the manifests and Dockerfiles of a tree, including those around the targets, and which Dockerfile builds what.
 */
async function readTargets(source, settings, isTarget) {
    const configured = (0,configured_builds/* configuredBuilds */.i)(settings.builds);
    const known = { ...(await readKnownBuilds(source, configured)), charts: settings.charts };
    const named = new Set([...source.targets, ...known.dockerfiles]);
    const isCandidate = (path) => (0,reviewable_path/* isReviewable */.X)(path) || named.has(path);
    const candidates = source.paths.filter(isCandidate);
    createObjectsYoung();
    keepLittleGarbage(candidates.length);
    const helpers = (0,chart_files/* chartFiles */.AQ)(source.paths).filter((path) => !isCandidate(path));
    const first = await source.readFiles([...(0,git_attributes/* attributesPaths */.Wy)(source.paths), ...candidates, ...helpers]);
    const read = await withNamedFiles(source, first);
    const neverRead = source.skipped.filter(({ file }) => isCandidate(file));
    const skipped = [...missingDockerfiles(source, configured), ...neverRead, ...read.skipped];
    const files = read.files.map(({ path, bytes }) => {
        return { path, bytes, role: isTarget(path) && isCandidate(path) ? "reviewed" : "context" };
    });
    const isUsed = ({ path, bytes }) => !(0,git_attributes/* isAttributesPath */.VV)(path) || bytes.length <= git_attributes/* maxAttributesSize */.t;
    const start = await readFilesAlong(source, known, files);
    const own = await inContexts(source, known, files.filter(isUsed));
    return {
        files: (0,with_origins/* withOrigins */.g)([...own, ...start.files], source.paths).map((file) => asNamed(file, source.targets)),
        known: start.known,
        targets: candidates.filter(isTarget),
        skipped: skipped.filter(({ file }) => isTarget(file) && isCandidate(file)),
        errors: [...source.errors, ...read.errors.filter(({ file }) => isCandidate(file))],
    };
}
/** Treats a file in a directory of copies like any other if that directory was named as a target. */
function asNamed(file, targets) {
    const { generated, fixture } = file.origin ?? file_origin/* sourceOrigin */.U;
    if (generated?.kind !== "copies" || !targets.some((target) => (0,tree_source/* covers */.h)(generated.directory, target)))
        return file;
    return { ...file, origin: { generated: null, fixture } };
}
/** Adds to the Dockerfiles among the files the contexts in which they are built, if all files of the tree are known. */
async function inContexts(source, { builds, dockerfiles }, files) {
    if (!source.complete || builds.length === 0)
        return files;
    const paths = [...source.paths, ...source.skipped.map(({ file }) => file)];
    const all = new Set(paths);
    const { files: read } = await source.readFiles((0,build_contexts/* contextFilePaths */.g)(dockerfiles, builds, (path) => all.has(path)));
    return (0,build_contexts/* withContexts */.b)(files, builds, paths, read);
}
/** Adds the files from which kustomizations generate objects, and those that templates may read. */
async function withNamedFiles(source, read) {
    const known = new Set(read.files.map(({ path }) => path));
    const named = [
        ...(0,chart_files/* generatorFiles */.JA)(read.files, new Set(source.paths)),
        ...(0,pictures_of_templates/* picturesOfTemplates */.KN)(read.files, source.paths),
    ];
    const further = named.filter((path) => !known.has(path));
    if (further.length === 0)
        return read;
    const { files } = await source.readFiles(further);
    return { ...read, files: [...read.files, ...files] };
}
/** Reads the files that are analyzed along with Dockerfiles. */
async function readFilesAlong(source, known, files) {
    const all = new Set(source.paths);
    const pairs = (0,files_read_along/* filesReadAlong */.v)(files, known.builds, known.dockerfiles, (path) => all.has(path));
    if (pairs.length === 0)
        return { files: [], known };
    const there = new Set(files.map(({ path }) => path));
    const wanted = [...new Set(pairs.map(([, file]) => file))].filter((path) => !there.has(path));
    const read = await source.readFiles(wanted);
    const small = read.files.filter(({ bytes }) => bytes.length <= context_copies/* maxReadAlongSize */.Bp);
    return {
        files: small.map((file) => ({ ...file, role: "context" })),
        known: { ...known, readAlong: pairs },
    };
}
/** Files that may have unreported findings. */
function notJudged(errors, skipped) {
    return [...errors, ...skipped.filter(({ findings }) => findings !== "known")].map(({ file }) => file);
}
/**
 * Returns a test for targets whose findings are all known: not for those that failed, are below a directory that failed,
 * or that something is made from which failed.
 */
function coverage(isTarget, failed, files) {
    const unread = new Set([...failed].map((file) => (file === "." ? "" : file)));
    // Only a baseline asks for this.
    let left = null;
    return (path) => {
        if (!isTarget(path) || unread.has("") || [path, ...directoriesOf(path)].some((one) => unread.has(one)))
            return false;
        left ??= madeFrom(files, unread);
        return !left.has(path);
    };
}
function directoriesOf(path) {
    const steps = path.split("/");
    return steps.slice(0, -1).map((_step, index) => steps.slice(0, index + 1).join("/"));
}


/***/ }),

/***/ 59307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/** Whether a file is the target or below it. */
function covers(target, file) {
    return target === "" || file === target || file.startsWith(`${target}/`);
}


/***/ })

};
