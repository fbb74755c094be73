export const id = 632;
export const ids = [632];
export const modules = {

/***/ 80256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withContexts),
/* harmony export */   g: () => (/* binding */ contextFilePaths)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88187);
/* harmony import */ var _model_builds_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30173);
/* harmony import */ var _model_dockerfile_context_copies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22874);



/** Of a Dockerfile with more contexts, or with larger ones, nothing is said about them. */
const limits = { contexts: 4, files: 50_000 };
/** What says that a Dockerfile is built, but not for certain in which directory. */
const unsure = new Set(["configuration", "document"]);
/** The directories that the builds of a Dockerfile are handed, with a build of each; none where one can't be told. */
function statedContexts(dockerfile, builds) {
    const own = builds.filter((build) => build.dockerfile === dockerfile && !unsure.has(build.how));
    if (own.some(({ context }) => context === null))
        return [];
    const byContext = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(own, ({ context }) => context).values()].flatMap(([first]) => first ?? []);
    return byContext.length > limits.contexts ? [] : byContext;
}
/** The files that say what is in a build context: read along with a Dockerfile, first one first. */
function ignoreFiles(dockerfile, directory) {
    return [`${dockerfile}.dockerignore`, inside(directory, ".dockerignore")];
}
function inside(directory, name) {
    return directory === "" ? name : `${directory}/${name}`;
}
/** The paths of the `.dockerignore` and package.json files of the contexts in which Dockerfiles are built. */
function contextFilePaths(dockerfiles, builds, exists) {
    const paths = [...dockerfiles].flatMap((dockerfile) => {
        return statedContexts(dockerfile, builds).flatMap(({ context }) => {
            const ignore = ignoreFiles(dockerfile, context ?? "").find(exists);
            return [...(ignore === undefined ? [] : [ignore]), inside(context ?? "", "package.json")];
        });
    });
    return [...new Set(paths)].filter(exists);
}
/**
 * Files, the Dockerfiles among them with the contexts in which the builds of the repository build them. `paths` are all
 * files of the repository; `read` are those of `contextFilePaths`.
 */
function withContexts(files, builds, paths, read) {
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
                place: `line ${build.line} of ${(0,_model_builds_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(build.file)}`,
                history: directory === "" && build.how !== "workflow",
                files: own,
                ignore: ignore === undefined || text === null ? null : { path: ignore, text },
                packageJson: texts.get(inside(directory, "package.json")) ?? null,
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
function textOf(bytes) {
    return bytes.length > _model_dockerfile_context_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .maxReadAlongSize */ .Bp || bytes.includes(0)
        ? null
        : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}


/***/ }),

/***/ 72557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ filesReadAlong)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63076);
/* harmony import */ var _formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);
/* harmony import */ var _formats_dockerfile_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28092);
/* harmony import */ var _formats_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90129);
/* harmony import */ var _model_builds_build_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34057);
/* harmony import */ var _model_dockerfile_copied_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22338);
/* harmony import */ var _model_dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14388);
/* harmony import */ var _model_dockerfile_start_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75543);








/** More files are not read for the sake of Dockerfiles. */
const maximum = 500;
/**
 * The files of a tree that are read along with Dockerfiles, each with its own: those that images start with, as far as
 * COPY, ENTRYPOINT and CMD tell, and the accounts that are copied. `exists` says which paths the tree has.
 */
function filesReadAlong(files, builds, exists) {
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const pairs = [];
    for (const { path, bytes } of files) {
        if (!((0,_formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e)(path) || built.has(path)) || bytes.length > _formats_dockerfile_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maxDockerfileSize */ .Iq)
            continue;
        const file = (0,_formats_dockerfile_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .A)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(path, new TextDecoder().decode(bytes)));
        if (file.errors.length > 0)
            continue;
        const dockerfile = (0,_model_dockerfile_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_4__/* .readDockerfile */ .n_)(file, (0,_model_builds_build_options_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOptions */ .D)(path, builds));
        const wanted = [...(0,_model_dockerfile_copied_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .accountFilePaths */ .Kj)(dockerfile), ...(0,_model_dockerfile_start_files_js__WEBPACK_IMPORTED_MODULE_5__/* .startFilePaths */ .V)(dockerfile)].filter(exists);
        pairs.push(...wanted.map((name) => [path, name]));
        if (pairs.length >= maximum)
            break;
    }
    return pairs.slice(0, maximum);
}


/***/ }),

/***/ 78541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withOrigins)
/* harmony export */ });
/* harmony import */ var _model_origin_git_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42590);
/* harmony import */ var _model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32510);


/** What is said of a file's origin stands in so many bytes at its start; only a rendered chart is read as a whole. */
const headBytes = 64 * 1024;
/**
 * Files with what they and their tree say of their origins. `paths` are all that the tree has; the `.gitattributes`
 * files among the given ones are read for it and left out.
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

/***/ 57823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isReviewable),
/* harmony export */   y: () => (/* binding */ mayHoldManifest)
/* harmony export */ });
/* harmony import */ var _dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);

/** Whether a file may hold Kubernetes objects, as far as its name tells. */
function mayHoldManifest(path) {
    return /\.(?:ya?ml|json)$/i.test(path);
}
/** Whether a file is a manifest or a Dockerfile, as far as its name tells. */
function isReviewable(path) {
    return mayHoldManifest(path) || (0,_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e)(path);
}


/***/ }),

/***/ 78038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./build/analysis/build-contexts.js
var build_contexts = __webpack_require__(80256);
// EXTERNAL MODULE: ./build/analysis/files-read-along.js
var files_read_along = __webpack_require__(72557);
// EXTERNAL MODULE: ./build/analysis/with-origins.js
var with_origins = __webpack_require__(78541);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(74060);
// EXTERNAL MODULE: ./build/formats/reviewable-path.js
var reviewable_path = __webpack_require__(57823);
// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(85091);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(89444);
// EXTERNAL MODULE: ./build/model/charts/chart-files.js
var chart_files = __webpack_require__(55732);
// EXTERNAL MODULE: ./build/model/dockerfile/context-copies.js
var context_copies = __webpack_require__(22874);
// EXTERNAL MODULE: ./build/model/kubernetes/deploy-unit.js
var deploy_unit = __webpack_require__(99935);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/origin/git-attributes.js + 1 modules
var git_attributes = __webpack_require__(42590);
// EXTERNAL MODULE: ./build/model/builds/image-mentions.js
var image_mentions = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(82807);
;// CONCATENATED MODULE: ./build/model/builds/likely-manifests.js


/** Where YAML and JSON files are no manifests of what the repository deploys. */
const elsewhere = /(?:^|\/)(?:\.[^/]+|node_modules|vendor|testdata|fixtures|crds?|templates|locales?|i18n|dashboards)\/|(?:^|\/)(?:\.[^/]+|package(?:-lock)?\.json|tsconfig[^/]*\.json|composer\.json|(?:docker-)?compose[^/]*|skaffold[^/]*|Chart\.yaml|values[^/]*\.yaml|openapi[^/]*|swagger[^/]*|mkdocs\.yml|pnpm-[^/]*|renovate\.json)$/i;
const usual = /(?:^|\/)[^/]*(?:k8s|kube|deploy|manifest|kustom|overlay|base|cluster|flux|argo|gitops|release|helm|infra|apps?)[^/]*/i;
/**
 * The YAML and JSON files that may run what the Dockerfiles build, the likeliest first, judged by their paths alone:
 * those with the image's name in them, then those in places where manifests usually are, and those near the Dockerfile.
 */
function likelyManifests(paths, dockerfiles, builds) {
    const names = new Set(dockerfiles.flatMap((path) => namesOf(path, builds)));
    const places = new Set(dockerfiles.flatMap((path) => path.split("/").slice(0, -1)));
    const ranked = [];
    for (const path of paths) {
        if (!/\.(?:ya?ml|json)$/i.test(path) || elsewhere.test(path))
            continue;
        const steps = path.toLowerCase().split("/");
        const hasName = steps.some((step) => names.has(step.replace(/\.\w+$/, "")) || words(step).some((word) => names.has(word)));
        const near = steps.filter((step) => places.has(step)).length;
        const json = /\.json$/i.test(path) ? 1 : 0;
        ranked.push({ path, rank: json * 8 + (hasName ? 0 : 4) + (usual.test(path) ? 0 : 2) + (near > 0 ? 0 : 1) });
    }
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ path }) => path);
}
/** By which names images of a Dockerfile go. */
function namesOf(dockerfile, builds) {
    const images = builds.filter((build) => build.dockerfile === dockerfile).flatMap((build) => build.images);
    const directory = (0,kustomization/* directoryOf */.jt)(dockerfile);
    const own = dockerfile.slice(directory.length).replace(/^\/|\.?(?:Dockerfile|Containerfile)\.?/gi, "");
    const names = [...images.map((image) => (0,image_name/* lastStep */.M)(image) ?? ""), directory.slice(directory.lastIndexOf("/") + 1), own];
    return names.map((name) => name.toLowerCase()).filter((name) => name.length > 1);
}
function words(step) {
    return step.split(/[._-]/);
}

// EXTERNAL MODULE: ./build/model/builds/link-images.js + 1 modules
var link_images = __webpack_require__(34383);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 12 modules
var read_builds = __webpack_require__(98181);
// EXTERNAL MODULE: ./build/model/builds/renaming.js
var renaming = __webpack_require__(39777);
;// CONCATENATED MODULE: ./build/jobs/collect/collect-linked.js









const statingBounds = { files: 100, size: build_file/* maxBuildFileSize */.Wu, bytes: 1_500_000 };
const manifestBounds = { files: 200, size: 200_000, bytes: 2_000_000 };
/** No more files than these are added to a review for the sake of links: Dockerfiles, and files around manifests. */
const addedLimits = { dockerfiles: 100, around: 300 };
/** Reads the builds that a commit's files state: those around the given paths first, as many as the bounds allow. */
async function detectedBuilds({ entries, read, configured }, around) {
    const above = new Set(around.flatMap(directoriesAbove));
    const paths = (0,build_file/* buildFilesAmong */.Ie)(entries.keys());
    const near = paths.filter((path) => above.has((0,kustomization/* directoryOf */.jt)(path)));
    const files = await read(within(statingBounds, [...new Set([...near, ...paths])], entries));
    const builds = (0,read_builds/* buildsIn */.H)(files, (path) => entries.has(path));
    const own = configured.filter(({ dockerfile }) => entries.has(dockerfile));
    return { builds: [...own, ...builds], files: [...new Set(builds.map(({ file }) => file))] };
}
/**
 * The paths of what images join to the reviewed files: the Dockerfiles of the images that manifests run, the manifests
 * that run what Dockerfiles build, what is deployed with those, and the files that say so. Nothing is read where the
 * repository has no Dockerfile or the reviewed files name no image.
 */
async function linkedPaths(commit, files) {
    const { entries } = commit;
    const reviewed = files.filter(({ role }) => role === "reviewed");
    const images = reviewed.flatMap(image_mentions/* mentionedImages */.e);
    const configuredPaths = commit.configured.map(({ dockerfile }) => dockerfile).filter((path) => entries.has(path));
    const named = [...new Set([...[...entries.keys()].filter(dockerfile_path/* isDockerfilePath */.e), ...configuredPaths])];
    const maybeDockerfiles = reviewed.filter(({ path }) => !/\.(?:ya?ml|json)$/i.test(path)).map(({ path }) => path);
    if (maybeDockerfiles.length === 0 && (images.length === 0 || named.length === 0))
        return [];
    const reviewedPaths = reviewed.map(({ path }) => path);
    const stated = await detectedBuilds(commit, reviewedPaths);
    const dockerfiles = new Set([...named, ...stated.builds.map(({ dockerfile }) => dockerfile)]);
    const changed = new Set(maybeDockerfiles.filter((path) => dockerfiles.has(path)));
    const candidates = changed.size === 0 ? [] : await readLikely(commit, files, [...changed], stated.builds);
    const find = (0,link_images/* linkCandidates */.z)(stated.builds, [...dockerfiles], (0,renaming/* renamingKustomizations */.o)([...files, ...candidates]));
    const runs = (file) => (0,image_mentions/* mentionedImages */.e)(file).some((image) => find(image).links.some(({ dockerfile }) => changed.has(dockerfile)));
    const running = [...files, ...candidates].filter(runs);
    const joined = [...new Set([...images, ...running.flatMap(image_mentions/* mentionedImages */.e)])].flatMap((image) => {
        return find(image).links.map(({ dockerfile }) => dockerfile);
    });
    if (changed.size === 0 && joined.length === 0)
        return [];
    const runners = running.map(({ path }) => path);
    const around = runners.length === 0 ? [] : (0,deploy_unit/* contextPaths */.A9)(entries.keys(), runners).slice(0, addedLimits.around);
    const linked = [...new Set(joined)].slice(0, addedLimits.dockerfiles);
    return [...new Set([...stated.files, ...linked, ...runners, ...around])];
}
/** Reads the manifests that may run what the Dockerfiles build, as far as paths and sizes tell, and the bounds allow. */
async function readLikely({ entries, read }, files, dockerfiles, builds) {
    const known = new Set(files.map(({ path }) => path));
    const likely = likelyManifests(entries.keys(), dockerfiles, builds).filter((path) => !known.has(path));
    return read(within(manifestBounds, likely, entries));
}
/** The first of the paths that fit into the bounds. */
function within(bounds, paths, entries) {
    const chosen = [];
    let bytes = 0;
    for (const path of paths) {
        const entry = entries.get(path);
        // A size that the platform does not say may be any that fits.
        const size = entry?.size ?? 10_000;
        if (entry?.type !== "file" || size > bounds.size || bytes + size > bounds.bytes)
            continue;
        bytes += size;
        chosen.push(path);
        if (chosen.length >= bounds.files)
            break;
    }
    return chosen;
}
/** The directories above a path, the root among them. */
function directoriesAbove(path) {
    const directories = [];
    for (let here = (0,kustomization/* directoryOf */.jt)(path); here !== ""; here = (0,kustomization/* directoryOf */.jt)(here))
        directories.push(here);
    return [...directories, ""];
}

;// CONCATENATED MODULE: ./build/jobs/collect/collect.js














/** The API lists no more changed files of one pull request. */
const listLimit = 3000;
/** Bounds of one review; what lies beyond them is left out and said so. */
const collect_limits = {
    reviewed: listLimit,
    context: 3000,
    /** Larger manifests are not parsed, but looked at: a check is not green over one. */
    reviewedBytes: 32_000_000,
    contextBytes: limits/* maxFileSize */.o2,
    totalBytes: 64_000_000,
};
/**
 * Reads the changed files that `isIncluded` lets through, the files around them, and those that images join to them, at
 * the head and the merge base. `builds` are those of the configuration, beside the ones that the repository states.
 */
async function collect(platform, pull, isIncluded, builds = []) {
    const changes = await platform.changedFiles(pull);
    const notices = [];
    const listed = changes.length;
    const { changedFiles = listed } = pull;
    const complete = listed < listLimit && listed >= changedFiles;
    if (listed >= listLimit) {
        const all = changedFiles > listed ? ` of ${counted(changedFiles)}` : "";
        notices.push(`GitHub lists only the first ${counted(listed)}${all} changed files: any others were not reviewed.`);
    }
    else if (!complete) {
        notices.push(`GitHub listed only ${counted(listed)} of ${counted(changedFiles)} changed files: the others were not reviewed.`);
    }
    const configured = (0,configured_builds/* configuredBuilds */.i)(builds);
    const configuredPaths = new Set(configured.map(({ dockerfile }) => dockerfile));
    const mayMatter = changes.filter(({ path }) => {
        const mayBeRead = (0,reviewable_path/* isReviewable */.X)(path) || configuredPaths.has(path) || (0,build_file/* mayBeBuilt */.DH)(path) || mayBeRendered(path);
        return mayBeRead && isIncluded(path);
    });
    const none = { changes, complete, whole: complete, head: [], base: [], skipped: [], notices };
    if (mayMatter.length === 0)
        return none;
    const [headTree, baseTree] = await Promise.all([readTree(platform, pull.head), readTree(platform, pull.mergeBase)]);
    const head = commitFiles(platform, pull.head, headTree, configured);
    const relevant = await reviewableAmong(mayMatter, head);
    if (relevant.length === 0)
        return none;
    if (!headTree.complete || !baseTree.complete) {
        notices.push("GitHub did not list all files of the repository: the unlisted ones were not taken into account.");
    }
    const reviewed = relevant.filter(({ status }) => status !== "removed");
    const touched = new Set(relevant.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const basePath = new Map(reviewed.map(({ path, previousPath }) => [path, previousPath ?? path]));
    const skipped = [];
    const headFiles = choose(headTree, reviewed.map(({ path }) => path), touched, skipped);
    // What a removed file held may stand in another one now.
    const removed = relevant.filter(({ status }) => status === "removed").map(({ path }) => path);
    const bases = reviewed.map(({ path }) => basePath.get(path) ?? path).filter((path) => baseTree.files.has(path));
    const baseFiles = choose(baseTree, [...new Set(bases)], touched, [], removed);
    const base = commitFiles(platform, pull.mergeBase, baseTree, configured);
    const atHead = await readAround(platform, pull.head, headTree, headFiles, skipped);
    const atBase = await readAround(platform, pull.mergeBase, baseTree, baseFiles, []);
    // Both sides read the same files, or what one of them lacks would seem to be new.
    const linked = [...new Set([...(await linkedPaths(head, atHead)), ...(await linkedPaths(base, atBase))])];
    // What moved onto a path of the base is not the file that the base has there.
    const moved = new Set(reviewed.filter(({ previousPath }) => previousPath !== null).map(({ path }) => path));
    const linkedAtBase = linked.filter((path) => !moved.has(path));
    const renamedFrom = reviewed.flatMap(({ previousPath }) => previousPath ?? []);
    const wanted = [...touched, ...linked];
    const linkedFiles = {
        head: await withLinked(head, atHead, linked, headTree.complete),
        base: await withLinked(base, atBase, linkedAtBase, baseTree.complete),
    };
    const rendered = {
        head: await withCharts(head, linkedFiles.head, wanted),
        base: await withCharts(base, linkedFiles.base, [...wanted, ...renamedFrom]),
    };
    const before = (0,with_origins/* withOrigins */.g)(rendered.base, baseTree.files.keys());
    const after = (0,with_origins/* withOrigins */.g)(rendered.head, headTree.files.keys());
    const whole = complete && headTree.complete && baseTree.complete && skipped.length === 0;
    return { ...none, whole, head: after, base: underNewPaths(before, reviewed), skipped };
}
/** The changes whose files are manifests or Dockerfiles: by their names, or because a build names them. */
async function reviewableAmong(changes, head) {
    const others = changes.map(({ path }) => path).filter((path) => !(0,reviewable_path/* isReviewable */.X)(path));
    const { builds } = others.length === 0 ? { builds: [] } : await detectedBuilds(head, others);
    const used = new Set([
        ...builds.map(({ dockerfile }) => dockerfile),
        ...(0,chart_files/* chartFilesAround */.j6)(head.entries.keys(), others.filter(mayBeRendered)),
    ]);
    return changes.filter(({ path }) => (0,reviewable_path/* isReviewable */.X)(path) || used.has(path));
}
/**
 * Reads what is linked to the files read so far, what the kustomizations among it name, and what is built into the images
 * of the Dockerfiles among it. `complete` says whether all files of the commit are known.
 */
async function withLinked(commit, files, linked, complete) {
    const further = (paths, known) => {
        const own = new Set(known.map(({ path }) => path));
        return commit.read(paths.filter((path) => !own.has(path)).slice(0, collect_limits.context));
    };
    const found = [...files, ...(await further(linked, files))];
    const named = namedFiles(found.slice(files.length), commit.entries);
    const builds = await buildsAround(commit, found);
    const along = (0,files_read_along/* filesReadAlong */.v)(found, builds, isSmallIn(commit)).map(([, file]) => file);
    const dockerfiles = found.flatMap(({ path }) => ((0,dockerfile_path/* isDockerfilePath */.e)(path) || (0,build_file/* mayBeBuilt */.DH)(path) ? [path] : []));
    const inContexts = complete ? (0,build_contexts/* contextFilePaths */.g)(dockerfiles, builds, isSmallIn(commit)) : [];
    const wanted = new Set([...named, ...along]);
    const read = await further([...new Set([...wanted, ...inContexts])], found);
    const all = [...found, ...read.filter(({ path }) => wanted.has(path)).map((file) => withMode(file, commit))];
    return complete ? (0,build_contexts/* withContexts */.b)(all, builds, [...commit.entries.keys()], [...found, ...read]) : all;
}
/** The builds that a commit states; none are looked for where no file may be a Dockerfile. */
async function buildsAround(commit, files) {
    const paths = files.map(({ path }) => path);
    if (!paths.some((path) => (0,dockerfile_path/* isDockerfilePath */.e)(path) || (0,build_file/* mayBeBuilt */.DH)(path)))
        return [];
    return (await detectedBuilds(commit, paths)).builds;
}
/** The test of a commit's paths for files that are read for the sake of images. */
function isSmallIn({ entries }) {
    return (path) => {
        const entry = entries.get(path);
        return entry?.type === "file" && (entry.size ?? 0) <= context_copies/* maxReadAlongSize */.Bp;
    };
}
function withMode(file, { entries }) {
    const executable = entries.get(file.path)?.executable;
    return executable === undefined ? file : { ...file, executable };
}
/** A file that only charts have a use for, as far as its name tells. */
function mayBeRendered(path) {
    return /\.tpl$|\.tgz$|(?:^|\/)\.helmignore$|(?:^|\/)templates\//.test(path);
}
/**
 * Reads all that the charts with the wanted files are rendered from, those that use them and that they use, and what
 * kustomizations among the files generate objects from.
 */
async function withCharts(commit, files, wanted) {
    const paths = new Set(commit.entries.keys());
    const readFurther = async (some, known) => {
        const own = new Set(known.map(({ path }) => path));
        const missing = [...new Set(some)].filter((path) => !own.has(path)).slice(0, collect_limits.context);
        return missing.length === 0 ? [...known] : [...known, ...(await commit.read(missing))];
    };
    const manifests = (0,chart_files/* chartManifests */.Hg)(paths, wanted);
    const users = manifests.length === 0 ? [] : (0,chart_files/* dependentFolders */.vN)(await commit.read(manifests), paths, wanted);
    const charts = (0,chart_files/* chartFilesAround */.j6)(paths, [...wanted, ...users.map(chart_files/* manifestIn */.tn)]);
    let all = await readFurther([...charts, ...(0,chart_files/* generatorFiles */.JA)(files, paths)], files);
    for (let round = 0; round < chartRounds; round += 1) {
        const used = (0,chart_files/* dependencyFolders */.DT)(all, paths).map(chart_files/* manifestIn */.tn);
        const next = used.length === 0 ? all : await readFurther((0,chart_files/* chartFilesAround */.j6)(paths, used), all);
        if (next.length === all.length)
            break;
        all = next;
    }
    return all;
}
/** A chart that is used may use others; so often they are read. */
const chartRounds = 3;
function commitFiles(platform, commit, { files: entries }, configured = []) {
    return {
        entries,
        configured,
        read: async (paths) => {
            const choices = paths.flatMap((path) => {
                const entry = entries.get(path);
                const fits = entry?.type === "file" && (entry.size ?? 0) <= collect_limits.contextBytes;
                return entry && fits ? [{ entry, role: "context" }] : [];
            });
            return choices.length === 0 ? [] : readAll(platform, commit, choices, []);
        },
    };
}
/** Reads the chosen files, and then those that the kustomizations among them name. */
async function readAround(platform, commit, tree, choices, skipped) {
    const files = await readAll(platform, commit, choices, skipped);
    const known = new Set(choices.map(({ entry }) => entry.path));
    const named = namedFiles(files, tree.files).filter((path) => !known.has(path));
    const further = await commitFiles(platform, commit, tree).read(named.slice(0, collect_limits.context));
    return [...files, ...further];
}
function namedFiles(files, entries) {
    const named = new Set();
    for (const { path, bytes } of files) {
        if (!(0,kustomization/* isKustomizationPath */.rD)(path))
            continue;
        for (const target of (0,deploy_unit/* referencedPaths */.i7)(path, new TextDecoder().decode(bytes)))
            named.add(target);
    }
    if (named.size === 0)
        return [];
    return [...entries.keys()].filter((path) => {
        return (0,reviewable_path/* mayHoldManifest */.y)(path) && (named.has(path) || named.has((0,kustomization/* directoryOf */.jt)(path)));
    });
}
async function readTree(platform, commit) {
    const { entries, complete } = await platform.listFiles(commit);
    return { files: new Map(entries.map((entry) => [entry.path, entry])), complete };
}
function choose(tree, reviewed, touched, skipped, further = []) {
    const choices = new Map();
    let bytes = 0;
    const add = (path, role) => {
        const entry = tree.files.get(path);
        if (entry === undefined)
            return tree.complete ? "not in the commit's tree" : "GitHub did not list it";
        if (entry.type === "symlink")
            return "a symbolic link, which is not followed";
        if (entry.type === "submodule")
            return "a submodule";
        const limit = role === "reviewed" ? collect_limits.reviewedBytes : collect_limits.contextBytes;
        if ((entry.size ?? 0) > limit)
            return `too large (${entry.size} bytes; the limit is ${limit})`;
        if (bytes + (entry.size ?? 0) > collect_limits.totalBytes)
            return "the pull request is too large to review completely";
        bytes += entry.size ?? 0;
        choices.set(path, { entry, role });
        return null;
    };
    for (const [index, path] of reviewed.entries()) {
        const reason = index < collect_limits.reviewed ? add(path, "reviewed") : `only ${counted(collect_limits.reviewed)} changed files are reviewed`;
        if (reason !== null)
            skipped.push({ file: path, reason });
    }
    const near = [...further, ...(0,deploy_unit/* contextPaths */.A9)(tree.files.keys(), [...touched])];
    const around = [...new Set(near)].filter((path) => !choices.has(path));
    const attributes = (0,git_attributes/* attributesPaths */.Wy)(tree.files.keys()).filter((path) => {
        return (tree.files.get(path)?.size ?? 0) <= git_attributes/* maxAttributesSize */.t;
    });
    for (const path of [...around.slice(0, collect_limits.context), ...attributes])
        add(path, "context");
    return [...choices.values()];
}
async function readAll(platform, commit, choices, skipped) {
    const contents = await platform.readFiles(commit, choices.map(({ entry }) => entry));
    const files = [];
    for (const { entry, role } of choices) {
        const content = contents.get(entry.path) ?? { missing: "GitHub did not return it" };
        if ("bytes" in content)
            files.push({ path: entry.path, bytes: content.bytes, role });
        else if (role === "reviewed")
            skipped.push({ file: entry.path, reason: content.missing });
    }
    return files;
}
/** Files that were renamed take their new path, so that findings in them keep their identity. */
function underNewPaths(base, reviewed) {
    const renamed = new Map();
    const copies = new Map();
    for (const { path, previousPath, status } of reviewed) {
        if (previousPath === null)
            continue;
        if (status === "renamed")
            renamed.set(previousPath, path);
        else
            copies.set(previousPath, [...(copies.get(previousPath) ?? []), path]);
    }
    return base.flatMap((file) => {
        const moved = { ...file, path: renamed.get(file.path) ?? file.path };
        return [moved, ...(copies.get(file.path) ?? []).map((path) => ({ ...file, path }))];
    });
}
/** A number as people write it. */
function counted(count) {
    return count.toLocaleString("en-US");
}


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mentionedImages)
/* harmony export */ });
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84193);


/** More images of one file are not looked for. */
const maximumImages = 1000;
const mention = /["']?\b(?:image|newName)["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;
/** Values of charts name images in parts, of which this one says which it is. */
const repository = /["']?\brepository["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;
const valuesName = /(?:^|\/)[^/]*values[^/]*\.ya?ml$/i;
/**
 * The images that a file names if it may be a manifest, a kustomization or values of a chart, found without a parser and in linear time.
 * Files that state builds run nothing, whatever they name.
 */
function mentionedImages({ path, bytes }) {
    const kustomization = (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path);
    if (!(kustomization || /\.(?:ya?ml|json)$/i.test(path)) || (0,_build_file_js__WEBPACK_IMPORTED_MODULE_0__/* .buildFileKind */ .zS)(path) !== null)
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

/***/ 39777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renamingKustomizations)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63076);
/* harmony import */ var _formats_yaml_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85091);
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13174);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);




/** The kustomizations among files that give images another name. The others are not parsed. */
function renamingKustomizations(files) {
    return files.flatMap(({ path, bytes }) => {
        if (!(0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path) || bytes.length > _formats_yaml_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2)
            return [];
        const text = new TextDecoder().decode(bytes);
        if (!text.includes("newName"))
            return [];
        const { documents } = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s(path, text));
        return documents.flatMap(({ value }) => (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .readKustomization */ .kG)(path, value) ?? []);
    });
}


/***/ }),

/***/ 55732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ chartFiles),
/* harmony export */   DT: () => (/* binding */ dependencyFolders),
/* harmony export */   Hg: () => (/* binding */ chartManifests),
/* harmony export */   JA: () => (/* binding */ generatorFiles),
/* harmony export */   aG: () => (/* binding */ joinedByCharts),
/* harmony export */   j6: () => (/* binding */ chartFilesAround),
/* harmony export */   tn: () => (/* binding */ manifestIn),
/* harmony export */   vN: () => (/* binding */ dependentFolders)
/* harmony export */ });
/* harmony import */ var _kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99935);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77470);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69886);
/* harmony import */ var _git_ops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99980);




/** So many files of one chart are read; one with more is not rendered. */
const mostFiles = 2001;
/** What no template has a use for. */
const picture = /\.(?:png|jpe?g|gif|svg|ico|pdf|mp4|webp|woff2?|md)$/i;
/** The files that the charts of a tree are rendered from, by the paths of the tree. */
function chartFiles(paths) {
    const all = [...paths];
    const directories = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    return directories.size === 0 ? [] : within(all, directories);
}
/** The files that the charts which hold some of the files are rendered from. */
function chartFilesAround(paths, around) {
    const all = [...paths];
    const directories = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    if (directories.size === 0)
        return [];
    const own = new Set(around.flatMap((path) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, directories) ?? []));
    return own.size === 0 ? [] : within(all, own, directories);
}
function within(paths, wanted, charts = wanted) {
    const counts = new Map();
    return paths.filter((path) => {
        const directory = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, charts);
        if (directory === null || !wanted.has(directory) || picture.test(path))
            return false;
        const count = (counts.get(directory) ?? 0) + 1;
        counts.set(directory, count);
        return count <= mostFiles;
    });
}
/** The files of a tree that its kustomizations may name, beside manifests: what generators read. */
function generatorFiles(files, paths) {
    const named = new Set();
    for (const { path, bytes } of files) {
        if (!(0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .isKustomizationPath */ .rD)(path))
            continue;
        for (const target of (0,_kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .referencedPaths */ .i7)(path, new TextDecoder().decode(bytes).replaceAll("=", " "))) {
            if (paths.has(target))
                named.add(target);
        }
    }
    return [...named];
}
/** The folders of charts that charts among files depend on, as their paths or names say. */
function dependencyFolders(files, paths) {
    const directories = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths);
    const wanted = files
        .filter(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartPath */ .Ky)(path))
        .flatMap((file) => {
        return (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .readDependencies */ .gF)((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(file.path), (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(file)).flatMap(({ path, name }) => {
            if (path !== null)
                return directories.includes(path) ? [path] : [];
            return directories.filter((directory) => directory.slice(directory.lastIndexOf("/") + 1) === name);
        });
    });
    return [...new Set(wanted)];
}
/** The manifests of charts, as many as are looked at to find out which of them use others. */
function chartManifests(paths, around) {
    const folders = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths);
    const own = new Set(around.flatMap((path) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, new Set(folders)) ?? []));
    return own.size === 0 || folders.length > mostCharts ? [] : folders.map(manifestIn);
}
/** In a repository with more charts, those that use a changed one are not looked for. */
const mostCharts = 100;
/** The folders of charts among files that use a chart which holds some of the files around. */
function dependentFolders(files, paths, around) {
    const all = [...paths];
    const folders = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    const own = new Set(around.flatMap((path) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, folders) ?? []));
    const users = files.filter((file) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartPath */ .Ky)(file.path) && folders.has((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(file.path)));
    return users
        .filter((file) => dependencyFolders([file], all).some((used) => own.has(used)))
        .map(({ path }) => (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(path));
}
/** The path of the manifest of the chart in a folder. */
function manifestIn(directory) {
    return directory === "" ? "Chart.yaml" : `${directory}/Chart.yaml`;
}
/** Pairs of files whose charts are rendered together: those of one chart, and those of charts that use each other. */
function joinedByCharts(files, configured = []) {
    const paths = files.map(({ path }) => path);
    const directories = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths));
    if (directories.size === 0)
        return [];
    const pairs = [];
    for (const path of paths) {
        const directory = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, directories);
        if (directory !== null && (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(path) !== directory)
            pairs.push([manifestIn(directory), path]);
    }
    for (const { path, values } of configured) {
        if (directories.has(path))
            for (const file of values)
                pairs.push([manifestIn(path), file]);
    }
    for (const { chart, file, sources, values } of (0,_git_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedValues */ .P)(files, directories)) {
        for (const path of [file, ...sources, ...values.files])
            pairs.push([manifestIn(chart), path]);
    }
    for (const file of files) {
        if (!(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartPath */ .Ky)(file.path))
            continue;
        for (const used of dependencyFolders([file], paths))
            pairs.push([file.path, manifestIn(used)]);
    }
    return pairs;
}


/***/ }),

/***/ 40738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   QS: () => (/* binding */ gitLines),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   wM: () => (/* binding */ offsetsOf)
/* harmony export */ });
const known = new WeakMap();
/** The lines of a file; counted once. */
function gitLines(source) {
    const lines = known.get(source) ?? countLines(source);
    known.set(source, lines);
    return lines;
}
/** The line ending of a text: CRLF where every line ends so, else LF. */
function lineEndingOf(text) {
    return text.includes("\r\n") && !/(?:^|[^\r])\n/.test(text) ? "\r\n" : "\n";
}
/** The index (from 0) of the line that an offset stands on. */
function lineIndex(lines, offset) {
    let low = 0;
    let high = lines.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The line (from 1) that an offset stands on. */
function lineAt(source, offset) {
    return lineIndex(gitLines(source), offset) + 1;
}
/** The offsets of the lines from index `start` to before index `end`, with their line endings. */
function offsetsOf(source, start, end) {
    const { starts } = gitLines(source);
    return [starts[start] ?? source.text.length, starts[end] ?? source.text.length];
}
function countLines({ text, lineStarts: starts }) {
    const count = starts.at(-1) === text.length ? starts.length - 1 : starts.length;
    return { starts, count, ending: lineEndingOf(text) };
}


/***/ }),

/***/ 30231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ spansDeletion),
/* harmony export */   aA: () => (/* binding */ hunkAt),
/* harmony export */   iz: () => (/* binding */ parsePatch)
/* harmony export */ });
const headerPattern = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/**
 * Reads the patch of one file as GitHub lists it: from the first `@@`, without file headers, any text after the
 * second `@@`. Counts left out are 1. Every text gets an answer: nothing throws.
 */
function parsePatch(patch) {
    const lines = patch.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const hunks = [];
    let position = 0;
    let floor = 0;
    while (position < lines.length) {
        const header = readHeader(lines[position] ?? "");
        if (header === null)
            return broken(`line ${position + 1} should start a hunk`);
        const body = readBody(lines, position + 1, header);
        if (body === null)
            return broken(`the hunk at line ${position + 1} does not have the lines it announces`);
        if (header.startLine < floor)
            return broken(`the hunk at line ${position + 1} overlaps the one before it`);
        floor = header.startLine + header.headCount;
        hunks.push(body.hunk);
        position = body.next;
    }
    return { ok: true, hunks };
}
/** The hunk that shows all the head lines from `startLine` to `endLine`, so that a comment may stand on them. */
function hunkAt(hunks, startLine, endLine) {
    if (startLine > endLine)
        return null;
    const shows = (hunk) => hunk.startLine <= startLine && endLine < hunk.startLine + hunk.headLines.length;
    return hunks.find(shows) ?? null;
}
/** True when deleted lines are shown between the first and the last line: GitHub accepts no suggestion there. */
function spansDeletion(hunk, startLine, endLine) {
    return hunk.deletions.some((line) => startLine < line && line <= endLine);
}
function readHeader(line) {
    const match = headerPattern.exec(line);
    if (match === null)
        return null;
    const headCount = Number(match[3] ?? 1);
    const startLine = Number(match[2]);
    if (startLine === 0 && headCount > 0)
        return null;
    return { startLine, baseCount: Number(match[1] ?? 1), headCount };
}
function readBody(lines, first, header) {
    const headLines = [];
    const deletions = [];
    let base = 0;
    let next = first;
    for (; next < lines.length; next += 1) {
        const line = lines[next] ?? "";
        if (line.startsWith("\\"))
            continue;
        if (base === header.baseCount && headLines.length === header.headCount)
            break;
        const sign = line[0] ?? " ";
        if (!" +-".includes(sign))
            return null;
        if (sign === "-") {
            const above = header.startLine + headLines.length;
            if (deletions.at(-1) !== above)
                deletions.push(above);
        }
        else
            headLines.push(line.slice(1));
        if (sign !== "+")
            base += 1;
        if (base > header.baseCount || headLines.length > header.headCount)
            return null;
    }
    const complete = base === header.baseCount && headLines.length === header.headCount;
    return complete ? { hunk: { startLine: header.startLine, headLines, deletions }, next } : null;
}
function broken(detail) {
    return { ok: false, reason: `the patch can't be read: ${detail}` };
}


/***/ }),

/***/ 38039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ whyNoSuggestion),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   V3: () => (/* binding */ whyNoComment),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   hh: () => (/* binding */ readDiffs)
/* harmony export */ });
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40738);
/* harmony import */ var _diff_patch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30231);
/* harmony import */ var _writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36393);
/* harmony import */ var _writing_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65829);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);





/** The block of a suggestion may be this long, which leaves half of a comment to words. */
const blockLimit = 16_000;
/** Reads the patches of all changed files, by path at the head. */
function readDiffs(changes) {
    return new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, readDiff(change)]));
}
/** Why a change to a file's lines can't be a suggestion, in half a sentence; null where it can. */
function whyNoSuggestion(source, hunks, change) {
    const { text } = source;
    const { startLine, endLine, lines } = change;
    if (text.includes("\r"))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.bareReturn;
    if (startLine === 1 && text.startsWith("\ufeff"))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.byteOrderMark;
    if (lines.some((line) => /[^\P{Cc}\t]/u.test(line)))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.controlCharacters;
    if ((0,_writing_size_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(suggestionBlock(lines)) > blockLimit)
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.tooLong;
    const hunk = (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .hunkAt */ .aA)(hunks, startLine, endLine);
    if (hunk === null)
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.hiddenFix;
    if (!agrees(source, hunk, startLine, endLine))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.mismatch;
    return (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .spansDeletion */ .S_)(hunk, startLine, endLine) ? _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.deletedLines : null;
}
/** Why no comment can stand on a finding's own line, in half a sentence; null where one can. */
function whyNoComment(source, hunks, line) {
    const hunk = (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .hunkAt */ .aA)(hunks, line, line);
    if (hunk === null)
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.hiddenLine;
    return agrees(source, hunk, line, line) ? null : _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.mismatch;
}
/** The line a finding starts on, as git counts lines. */
function lineOf(finding) {
    return (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(finding.source, finding.range[0]);
}
/** The block that GitHub offers to commit. Without lines it deletes; one empty line leaves a blank line. */
function suggestionBlock(lines) {
    return (0,_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(lines, "suggestion");
}
function readDiff(change) {
    if (change.patch === null)
        return { ok: false, reason: _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.noPatch };
    const parsed = (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePatch */ .iz)(change.patch);
    if (parsed.ok && parsed.hunks.length === 0)
        return { ok: false, reason: _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.renamed };
    return parsed;
}
function agrees(source, hunk, startLine, endLine) {
    const lines = source.text
        .slice(...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .wM)(source, startLine - 1, endLine))
        .replace(/\n$/, "")
        .split("\n");
    const shown = hunk.headLines.slice(startLine - hunk.startLine, endLine - hunk.startLine + 1);
    return lines.length === shown.length && lines.every((line, index) => bare(line) === bare(shown[index] ?? ""));
}
function bare(line) {
    return line.replace(/^\ufeff|\r$/g, "");
}


/***/ }),

/***/ 75933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ otherAnchor),
/* harmony export */   TY: () => (/* binding */ applySuggestion),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3652);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40738);


/**
 * What a reader gets by accepting a suggestion: whole lines replaced, the file's line ending written after each new
 * one, the newline at the end of the file neither added nor dropped. In a file that mixes line endings, CRs are part
 * of the lines. Throws a RangeError for lines that the text does not have.
 */
function applySuggestion(text, startLine, endLine, lines) {
    return replaceLines(text, (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEndingOf */ .RE)(text), startLine, endLine, lines);
}
/**
 * The fewest lines whose replacement does the same as the edits. An insertion repeats the line it is made on, since a
 * suggestion can only replace. Null where the edits change nothing, or something that no suggestion can say: the
 * first line of an empty file, the newline at the end of a file, one line ending for another.
 */
function wholeLines(source, edits) {
    const { text } = source;
    const lines = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(source);
    if (lines.count === 0 || edits.length === 0)
        return null;
    const first = Math.min((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(lines, Math.min(...edits.map(({ range }) => range[0]))), lines.count - 1);
    const last = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(lines, Math.max(...edits.map(({ range }) => range[1])));
    const [from, to] = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .wM)(source, first, last + 1);
    const before = text.slice(from, to);
    const moved = edits.map(({ range, text: added }) => ({
        range: [range[0] - from, range[1] - from],
        text: added,
    }));
    const after = (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .ct)(before, moved);
    const emptied = after === "" && before.length === text.length;
    if (after === before || (!emptied && /\n$/.test(before) !== (after === "" ? from > 0 : /\n$/.test(after))))
        return null;
    const change = shortest(linesOf(before, lines.ending), linesOf(after, lines.ending));
    if (change.lines.some((line) => line.includes("\n")))
        return null;
    if (replaceLines(before, lines.ending, change.startLine, change.endLine, change.lines) !== after)
        return null;
    return { ...change, startLine: change.startLine + first, endLine: change.endLine + first };
}
/**
 * The same insertion with the line on its other side repeated: the one below instead of the one above, or the other way
 * round. Null where a change is none, or there is no such line.
 */
function otherAnchor(source, { startLine, endLine, lines }) {
    const { count, ending } = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(source);
    const lineAt = (line) => {
        const text = source.text.slice(...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .wM)(source, line - 1, line));
        return text.endsWith(ending) ? text.slice(0, -ending.length) : text;
    };
    if (startLine !== endLine || lines.length < 2)
        return null;
    const anchor = lineAt(startLine);
    if (lines[0] === anchor && startLine < count) {
        const below = lineAt(startLine + 1);
        return { startLine: startLine + 1, endLine: startLine + 1, lines: [...lines.slice(1), below] };
    }
    if (lines.at(-1) === anchor && startLine > 1) {
        const above = lineAt(startLine - 1);
        return { startLine: startLine - 1, endLine: startLine - 1, lines: [above, ...lines.slice(0, -1)] };
    }
    return null;
}
function shortest(before, after) {
    let start = 0;
    let end = before.length;
    let afterEnd = after.length;
    while (end > start + 1 && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
        end -= 1;
        afterEnd -= 1;
    }
    while (end > start + 1 && afterEnd > start && before[start] === after[start])
        start += 1;
    return { startLine: start + 1, endLine: end, lines: after.slice(start, afterEnd) };
}
function replaceLines(text, ending, startLine, endLine, lines) {
    const all = text.split(ending);
    const count = all.at(-1) === "" ? all.length - 1 : all.length;
    if (startLine < 1 || endLine < startLine || endLine > count) {
        throw new RangeError(`the text has no lines ${startLine}..${endLine}`);
    }
    return [...all.slice(0, startLine - 1), ...lines, ...all.slice(endLine)].join(ending);
}
function linesOf(text, ending) {
    const lines = text.split(ending);
    if (lines.at(-1) === "")
        lines.pop();
    return lines;
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
/** The end of a comment of Kubesuggest: its state for the next run, hidden from readers. */
const markerPattern = /\n\n<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
const lonelyMarker = /^<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
/** How each comment of Kubesuggest begins. */
const openings = [
    /^\*\*(?:❌ Error|⚠️ Warning|ℹ️ Note): /,
    // Resolved and moved ones, and open ones of earlier versions.
    /^\*\*(?:Error|Warning|Note|Resolved|Moved):\*\* /,
    /^\d+ findings? (?:here|in this file|in \d+ files):\n/,
    /^This suggestion fixes \d+ findings?:\n/,
];
const summaryPattern = /^(?:Comments on|Everything that|See the newer) [^\n]*\n\n(?:<details><summary>What is this\?<\/summary>\n\n[^\n]*\n\n<\/details>\n\n)?<!-- kubesuggest:1 summary( past)? -->\s*$/;
/** A line that names the findings of a comment; it must be the comment's last, below an empty one. */
function writeMarker(fingerprints, state = "open") {
    return `<!-- kubesuggest:1 ${fingerprints.join(",")}${state === "open" ? "" : ` ${state}`} -->`;
}
/**
 * What a comment's last line says; null for a comment that does not begin and end as those of Kubesuggest do. Markers
 * further up are text from files. Only for comments of our own account: anybody can write the same, and on GitHub all
 * workflows of a repository share one account. In a comment that a person has `edited`, there may be other text around
 * what Kubesuggest wrote.
 */
function readComment(body, edited = false) {
    const text = body.replaceAll("\r\n", "\n");
    const match = markerPattern.exec(text.slice(-10_000));
    if (match === null || !openings.some((opening) => opening.test(text)))
        return edited ? readEdited(text) : null;
    return markerOf(match);
}
/** The last marker that stands for itself on a line outside blocks of code, where text of files is. */
function readEdited(text) {
    let fence = "";
    let marker = null;
    for (const line of text.split("\n")) {
        const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
        if (fence === "")
            fence = run;
        else if (run.startsWith(fence) && line.trim() === run)
            fence = "";
        const match = run === "" && fence === "" ? lonelyMarker.exec(line) : null;
        if (match !== null)
            marker = markerOf(match);
    }
    return marker;
}
function markerOf([, names = "", state]) {
    return { fingerprints: names.split(","), state: state ?? "open" };
}
/** The fingerprints that a comment of Kubesuggest names; none for any other comment. */
function readMarker(body) {
    return readComment(body)?.fingerprints ?? [];
}
/** The last line of a review's summary, below an empty one. */
function writeSummaryMarker(state) {
    return `<!-- kubesuggest:1 summary${state === "past" ? " past" : ""} -->`;
}
/** Whether a review's text is our latest summary, or one that a newer one has replaced; null for other texts. */
function readSummaryMarker(body) {
    const match = summaryPattern.exec(body.replaceAll("\r\n", "\n"));
    if (match === null)
        return null;
    return match[1] === undefined ? "current" : "past";
}


/***/ }),

/***/ 82031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36393);

/** A rule's name, linked to its page. */
function ruleLink(rule, links) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule), links.rulePages === null ? null : `${links.rulePages}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(rule)}.md`);
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
/** The text if it fits into so many bytes, else as much of its start as fits with an ellipsis. */
function shorten(text, limit) {
    if (text.length <= limit && (text.length * 3 <= limit || byteLength(text) <= limit))
        return text;
    const { read } = encoder.encodeInto(text, new Uint8Array(Math.max(0, limit - 3)));
    return `${text.slice(0, read)}…`;
}
/**
 * The sections with rows in one text of at most `limit` bytes. The first sections are served first; each one that is
 * cut says how much is missing, and all of it is closed.
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


/***/ })

};
