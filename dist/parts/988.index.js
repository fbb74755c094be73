export const id = 988;
export const ids = [988];
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

/***/ 21304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(74060);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(89444);
// EXTERNAL MODULE: ./build/model/charts/chart.js + 1 modules
var charts_chart = __webpack_require__(69886);
// EXTERNAL MODULE: ./build/model/charts/git-ops.js + 6 modules
var git_ops = __webpack_require__(52029);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(84193);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 14 modules
var read_builds = __webpack_require__(29452);
;// CONCATENATED MODULE: ./build/jobs/collect/altered-builds.js




/** The most Dockerfiles that are added to a review because they are built in another way; the rest are left out. */
const mostAltered = 50;
/**
 * The Dockerfiles that a change does not touch but builds or runs in another way: a changed file names another stage,
 * other arguments, another context or another user. The files that say so are included. Reads nothing if no such file
 * changes.
 */
async function dockerfilesBuiltAnew(head, base, changes) {
    const stating = changes.filter(({ path }) => statesBuilds(path));
    const hasDockerfile = [...head.entries.keys()].some(dockerfile_path/* isDockerfilePath */.e) || head.configured.length > 0;
    if (stating.length === 0 || !hasDockerfile)
        return [];
    const touched = new Set(changes.map(({ path }) => path));
    const now = await waysToBuild(head, stating.map(({ path }) => path));
    const before = await waysToBuild(base, stating.map(({ path, previousPath }) => previousPath ?? path));
    const altered = [...new Set([...now.keys(), ...before.keys()])].filter((dockerfile) => {
        return head.entries.has(dockerfile) && !touched.has(dockerfile) && now.get(dockerfile) !== before.get(dockerfile);
    });
    const saying = altered.length === 0 ? [] : stating.map(({ path }) => path).filter((path) => head.entries.has(path));
    return [...altered.slice(0, mostAltered), ...saying];
}
/** Whether a file may say how images are built. Documents do not count, since they only show examples. */
function statesBuilds(path) {
    const kind = (0,build_file/* buildFileKind */.zS)(path);
    return kind !== null && kind !== "document";
}
/** How the files build and run the image of each Dockerfile, as a text that can be compared. */
async function waysToBuild({ entries, read }, paths) {
    const builds = (0,read_builds/* buildsIn */.H)(await read(paths), (path) => entries.has(path));
    const byDockerfile = (0,group_by/* groupBy */.$)(builds, ({ dockerfile }) => dockerfile);
    return new Map([...byDockerfile].map(([dockerfile, some]) => [dockerfile, JSON.stringify(some.map(wordOf).toSorted())]));
}
function wordOf({ target, args, run, context }) {
    return JSON.stringify([target, args, run ?? null, context]);
}

// EXTERNAL MODULE: ./build/model/dockerfile/build-context.js + 1 modules
var build_context = __webpack_require__(82103);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/formats/reviewable-path.js
var reviewable_path = __webpack_require__(57823);
// EXTERNAL MODULE: ./build/model/builds/image-mentions.js
var image_mentions = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/formats/yaml-path.js
var yaml_path = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(82807);
;// CONCATENATED MODULE: ./build/model/builds/likely-manifests.js



/** YAML and JSON files that are not manifests deployed by the repository. */
const elsewhere = /(?:^|\/)(?:\.[^/]+|node_modules|vendor|testdata|fixtures|crds?|templates|locales?|i18n|dashboards)\/|(?:^|\/)(?:\.[^/]+|package(?:-lock)?\.json|tsconfig[^/]*\.json|composer\.json|(?:docker-)?compose[^/]*|skaffold[^/]*|Chart\.yaml|values[^/]*\.yaml|openapi[^/]*|swagger[^/]*|mkdocs\.yml|pnpm-[^/]*|renovate\.json)$/i;
const usual = /(?:^|\/)[^/]*(?:k8s|kube|deploy|manifest|kustom|overlay|base|cluster|flux|argo|gitops|release|helm|infra|apps?)[^/]*/i;
/**
 * The YAML and JSON files that may run the images of the Dockerfiles, the likeliest first, judging by their paths only:
 * those with the image's name in them, then those in usual places for manifests, then those near the Dockerfile.
 */
function likelyManifests(paths, dockerfiles, builds) {
    const names = new Set(dockerfiles.flatMap((path) => namesOf(path, builds)));
    const places = new Set(dockerfiles.flatMap((path) => path.split("/").slice(0, -1)));
    const ranked = [];
    for (const path of paths) {
        if (!(0,yaml_path/* isManifestPath */.H)(path) || elsewhere.test(path))
            continue;
        const steps = path.toLowerCase().split("/");
        const hasName = steps.some((step) => names.has(step.replace(/\.\w+$/, "")) || words(step).some((word) => names.has(word)));
        const near = steps.filter((step) => places.has(step)).length;
        const json = /\.json$/i.test(path) ? 1 : 0;
        ranked.push({ path, rank: json * 8 + (hasName ? 0 : 4) + (usual.test(path) ? 0 : 2) + (near > 0 ? 0 : 1) });
    }
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ path }) => path);
}
/** The names that images of a Dockerfile may have. */
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
// EXTERNAL MODULE: ./build/model/builds/renaming.js
var renaming = __webpack_require__(39777);
// EXTERNAL MODULE: ./build/model/kubernetes/deploy-unit.js
var deploy_unit = __webpack_require__(99935);
// EXTERNAL MODULE: ./build/model/builds/base-links.js + 1 modules
var base_links = __webpack_require__(98179);
// EXTERNAL MODULE: ./build/model/builds/read-alone.js
var read_alone = __webpack_require__(2318);
;// CONCATENATED MODULE: ./build/jobs/collect/within-bounds.js
/** The paths that fit into the bounds, in order. Paths that are not files or too large are left out. */
function within(bounds, paths, entries) {
    const chosen = [];
    let bytes = 0;
    for (const path of paths) {
        const entry = entries.get(path);
        // Where the platform does not report a size, a small one is assumed.
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

;// CONCATENATED MODULE: ./build/jobs/collect/related-dockerfiles.js




/** How many Dockerfiles are searched for the images of a changed one. */
const dependentBounds = { files: 50, size: 100_000, bytes: 1_000_000 };
/** The longest chain of base images that is followed, and the most Dockerfiles that are added because of them. */
const limits = { chain: 5, bases: 50 };
/**
 * The Dockerfiles that are built from images of the changed ones, and those that build the base images of all of these
 * and of the `linked` ones, with the base images of the latter.
 */
async function relatedDockerfiles({ entries, read }, changed, linked, { builds, paths }) {
    const links = (0,link_images/* linkImages */.r)(builds, paths, []);
    const basesOf = (file) => {
        const dockerfile = (0,read_alone/* readAlone */.U)(file, builds);
        return dockerfile === null ? [] : (0,base_links/* baseLinks */.f)(dockerfile, links).map((base) => base.dockerfile);
    };
    const isNamed = builds.some(({ dockerfile, images }) => changed.has(dockerfile) && images.length > 0);
    const others = isNamed ? paths.filter((path) => !changed.has(path)) : [];
    const candidates = await read(within(dependentBounds, others, entries));
    const dependents = candidates.filter((file) => basesOf(file).some((path) => changed.has(path)));
    const found = new Set([...changed, ...linked]);
    const bases = new Set();
    let latest = [...found].filter((path) => entries.has(path));
    for (let step = 0; step < limits.chain && latest.length > 0 && bases.size < limits.bases; step += 1) {
        const next = new Set((await read(latest)).flatMap(basesOf));
        latest = [...next].filter((path) => entries.has(path) && !found.has(path)).slice(0, limits.bases - bases.size);
        for (const path of latest) {
            found.add(path);
            bases.add(path);
        }
    }
    return [...dependents.map(({ path }) => path), ...bases];
}

;// CONCATENATED MODULE: ./build/jobs/collect/collect-linked.js












const statingBounds = { files: 100, size: build_file/* maxBuildFileSize */.Wu, bytes: 1_500_000 };
const manifestBounds = { files: 200, size: 200_000, bytes: 2_000_000 };
/**
 * The most files that are added to a review because of images: Dockerfiles, and files around manifests. The rest are
 * left out.
 */
const addedLimits = { dockerfiles: 100, around: 300 };
/**
 * Reads the builds that the files of a commit define, as many as the bounds allow. Files in directories above the given
 * paths come first.
 */
async function detectedBuilds({ entries, read, configured }, around) {
    const above = new Set(around.flatMap(kustomization/* directoriesAbove */.jH));
    const paths = (0,build_file/* buildFilesAmong */.Ie)(entries.keys());
    const near = paths.filter((path) => above.has((0,kustomization/* directoryOf */.jt)(path)));
    const files = await read(within(statingBounds, [...new Set([...near, ...paths])], entries));
    const builds = (0,read_builds/* buildsIn */.H)(files, (path) => entries.has(path));
    const own = configured.filter(({ dockerfile }) => entries.has(dockerfile));
    return { builds: [...own, ...builds], files: [...new Set(builds.map(({ file }) => file))] };
}
/**
 * The paths of the files that are linked to the reviewed files by images: the Dockerfiles of images that manifests run,
 * the manifests that run what Dockerfiles build, what is deployed together with those, the Dockerfiles of base images,
 * and the files that define the builds. Reads nothing if the repository has no Dockerfile or the reviewed files name no image.
 */
async function linkedPaths(commit, files) {
    const { entries } = commit;
    const reviewed = files.filter(({ role }) => role === "reviewed");
    const images = reviewed.flatMap(image_mentions/* mentionedImages */.e);
    const configuredPaths = commit.configured.map(({ dockerfile }) => dockerfile).filter((path) => entries.has(path));
    const named = [...new Set([...[...entries.keys()].filter(dockerfile_path/* isDockerfilePath */.e), ...configuredPaths])];
    const maybeDockerfiles = reviewed.filter(({ path }) => !(0,reviewable_path/* mayHoldManifest */.y)(path)).map(({ path }) => path);
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
    const known = { builds: stated.builds, paths: [...dockerfiles] };
    const related = await relatedDockerfiles(commit, changed, linked, known);
    return [...new Set([...stated.files, ...linked, ...related, ...runners, ...around])];
}
/** Reads the manifests that may run what the Dockerfiles build, judging by their paths, within the bounds. */
async function readLikely({ entries, read }, files, dockerfiles, builds) {
    const known = new Set(files.map(({ path }) => path));
    const likely = likelyManifests(entries.keys(), dockerfiles, builds).filter((path) => !known.has(path));
    return read(within(manifestBounds, likely, entries));
}

;// CONCATENATED MODULE: ./build/jobs/collect/altered-contexts.js




/** The most Dockerfiles that are added to a review because of their build contexts; the rest are left out. */
const mostDockerfiles = 50;
/** The paths of the base that a change removes. A renamed file is mapped to its new path, a deleted one to null. */
function goneFiles(changes) {
    return new Map(changes.flatMap(({ path, previousPath, status }) => {
        if (status === "removed")
            return [[path, null]];
        return status === "renamed" && previousPath !== null ? [[previousPath, path]] : [];
    }));
}
/**
 * The Dockerfiles that a change does not touch but whose build contexts it changes: their `.dockerignore` changes, or a
 * file that they name is gone. Reads nothing for other changes, or if the repository has no Dockerfile.
 */
async function dockerfilesOfContexts(commit, changes) {
    const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const ignores = new Set([...touched].filter((path) => path.endsWith(".dockerignore")));
    const gone = [...goneFiles(changes).keys()].filter((path) => !commit.entries.has(path) && !ignores.has(path));
    const hasDockerfile = [...commit.entries.keys()].some(dockerfile_path/* isDockerfilePath */.e) || commit.configured.length > 0;
    if ((ignores.size === 0 && gone.length === 0) || !hasDockerfile)
        return [];
    const { builds } = await detectedBuilds(commit, [...touched]);
    const left = builds.filter(({ dockerfile, context }) => context !== null && !touched.has(dockerfile));
    const ignored = left.filter(({ dockerfile, context }) => {
        return ignores.has(`${dockerfile}.dockerignore`) || ignores.has((0,kustomization/* inside */.nx)(context ?? "", ".dockerignore"));
    });
    const directories = new Set([...commit.entries.keys()].flatMap(kustomization/* directoriesAbove */.jH));
    const lost = left.flatMap(({ dockerfile, context }) => {
        const names = new Set(gone.flatMap((path) => lostNames(context ?? "", path, directories)));
        return names.size === 0 ? [] : [{ dockerfile, names }];
    });
    const read = await commit.read([...new Set(lost.map(({ dockerfile }) => dockerfile))].slice(0, mostDockerfiles));
    const words = new Map(read.map(({ path, bytes }) => [path, wordsOf(new TextDecoder().decode(bytes))]));
    const naming = lost.filter(({ dockerfile, names }) => words.get(dockerfile)?.some((word) => names.has(word)));
    const found = [...ignored, ...naming].map(({ dockerfile }) => dockerfile);
    return [...new Set(found)].slice(0, mostDockerfiles);
}
/**
 * A removed file of a context and the parent directories that are gone with it, relative to the context as in a COPY.
 */
function lostNames(context, path, directories) {
    const start = (0,kustomization/* inside */.nx)(context, "");
    if (!path.startsWith(start))
        return [];
    const above = (0,kustomization/* directoriesAbove */.jH)(path).filter((one) => one.startsWith(start) && one !== "" && !directories.has(one));
    return [path, ...above].map((one) => one.slice(start.length));
}
/** The words of a Dockerfile that may name a file of its context. */
function wordsOf(text) {
    return text.split(/[\s"',[\]]+/).map(build_context/* contextPath */.VJ);
}

// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/model/joined-commands.js
var joined_commands = __webpack_require__(42948);
;// CONCATENATED MODULE: ./build/model/deploy-commands.js

const address = /["'\s=](?:https?:\/\/|git::|git@|oci:\/\/|github\.com\/)/;
const fetching = /\b(?:curl|wget)\b|\bhttps?:\/\//;
const takesFile = /(?:^|\s)(?:-f|-k|--filename|--kustomize)\b/;
/**
 * The commands of a file by which Helm deploys with values or from elsewhere, and by which other tools apply what is not
 * in the repository.
 * https://helm.sh/docs/helm/helm_upgrade/
 * https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/
 */
function* deployCommands(path, text) {
    if (!(0,joined_commands/* isCommandFile */.Y)(path))
        return;
    for (const command of helmCommands(text)) {
        if (givesValues.test(command.text) || address.test(command.text))
            yield { tool: "helm", ...command };
    }
    for (const command of (0,joined_commands/* joinedCommands */.g)(text, /\b(?:kubectl|oc)\b/, /\b(?:apply|create|replace)\b/, takesFile)) {
        const isFetched = command.input !== null && fetching.test(command.input);
        if (isFetched || address.test(command.text))
            yield { tool: "kubectl", ...command };
    }
    for (const command of (0,joined_commands/* joinedCommands */.g)(text, /\bkustomize[ \t]/, /\bbuild\b/)) {
        if (address.test(command.text))
            yield { tool: "kustomize", ...command };
    }
}
const givesValues = /(?:^|\s)(?:-f|--values|--set(?:-file|-json|-literal|-string)?)(?:[\s="']|$)/;
function helmCommands(text) {
    return (0,joined_commands/* joinedCommands */.g)(text, /\bhelm3?\b/i, /\b(?:install|template|upgrade)\b/);
}
/** Steps of pipelines that deploy charts, and what Terraform deploys them with. */
const helmSteps = /\bHelmDeploy@|\bhelm_release\b|\bvalueFile\b|\bvalues-files?\b|\bhelm[-_]values\b/i;
/** Whether a file deploys charts with values, by commands or by steps. */
function deploysWithValues(path, text) {
    if (/\.(?:tf|tofu)$/i.test(path))
        return helmSteps.test(text);
    if (!(0,joined_commands/* isCommandFile */.Y)(path))
        return false;
    // What builds its commands as lists has no lines of them.
    return (helmSteps.test(text) || !helmCommands(text).next().done || /["']helm["'],\s*["'](?:install|upgrade)/.test(text));
}

// EXTERNAL MODULE: ./build/model/other-deployers.js
var other_deployers = __webpack_require__(83264);
;// CONCATENATED MODULE: ./build/jobs/collect/changed-commands.js





/** So much is read to find out what changed commands deploy. */
const bounds = { files: 50, size: 500_000, bytes: 2_000_000 };
/** What a change of a file of commands speaks of if it may concern what is deployed. */
const changed_commands_words = /\b(?:helm3?|kubectl|oc|kustomize)\b|(?:^|\s)(?:-f|-k|--values|--set|--filename)\b/;
/** The commands that a change brings or alters and by which something is deployed that nothing here looks at. */
async function changedCommands(head, changes, known) {
    const touched = changes.filter(({ path, patch, status }) => {
        return status !== "removed" && (0,joined_commands/* isCommandFile */.Y)(path) && (patch === null || changed_commands_words.test(patch));
    });
    if (touched.length === 0)
        return [];
    const own = new Map(known.map((file) => [file.path, file]));
    const missing = touched.map(({ path }) => path).filter((path) => !own.has(path));
    for (const file of await head.read(within(bounds, missing, head.entries)))
        own.set(file.path, file);
    return touched.flatMap(({ path, patch }) => {
        const bytes = own.get(path)?.bytes;
        return bytes === undefined ? [] : commandsLeft(new source_file/* SourceFile */.s(path, new TextDecoder().decode(bytes)), patch);
    });
}
/** By each tool, the first command of which a line is new. */
function commandsLeft(source, patch) {
    const { path, text } = source;
    const added = patch === null ? null : addedLines(patch);
    const isNew = (part) => added === null || part.split("\n").some((line) => added.has(line.trim()));
    const told = (0,other_deployers/* deployedOtherwise */.tL)(path, text);
    const tools = new Set(told === null ? [] : [told.tool]);
    return [...deployCommands(path, text)].flatMap(({ tool, offset, end }) => {
        if (tools.has(tool) || !isNew(text.slice(offset, end)))
            return [];
        tools.add(tool);
        const { line } = source.position(offset);
        return [{ file: path, reason: `what ${tool} makes of it is not checked`, line, findings: "none" }];
    });
}
function addedLines(patch) {
    const lines = patch.split("\n").filter((line) => line.startsWith("+"));
    return new Set(lines.map((line) => line.slice(1).trim()).filter((line) => line.length > 3));
}

// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/formats/detect.js
var detect = __webpack_require__(48416);
;// CONCATENATED MODULE: ./build/jobs/collect/follow-link.js
/** The most links that Linux follows when it resolves a path (path_resolution(7)). */
const mostLinks = 40;
/** The most steps that are taken. No path that people use has as many; links full of `x/../` would take minutes. */
const mostSteps = 2000;
/**
 * Follows a link as POSIX does: step by step, so that `..` goes up from the place that a link has led to. A link that
 * takes too many steps counts as one that leads back to itself.
 */
function followLink(start, stepAt) {
    const ahead = start.split("/");
    const behind = [];
    let links = 0;
    let steps = 0;
    for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
        steps += 1;
        if (steps > mostSteps)
            return { kind: "loop", path: start };
        if (name === "" || name === ".")
            continue;
        if (name === "..") {
            if (behind.pop() === undefined)
                return { kind: "outside", path: ["..", ...ahead].join("/") };
            continue;
        }
        const path = [...behind, name].join("/");
        const step = stepAt(path);
        if (typeof step === "object") {
            if (step.link === undefined)
                return { kind: "unread", path };
            if (step.link.startsWith("/"))
                return { kind: "outside", path: step.link };
            links += 1;
            if (links > mostLinks)
                return { kind: "loop", path };
            ahead.unshift(...step.link.split("/"));
            continue;
        }
        if (step === "missing")
            return { kind: "missing", path: [path, ...ahead].join("/") };
        if (step === "submodule")
            return { kind: "submodule", path };
        if (step === "file")
            return ahead.length === 0 ? { kind: "file", path } : { kind: "missing", path: [path, ...ahead].join("/") };
        behind.push(name);
    }
    return { kind: "directory", path: behind.join("/") };
}

;// CONCATENATED MODULE: ./build/jobs/collect/follow-links.js


/**
 * Returns where symbolic links of a commit lead. Links on the way are read when they are reached, for all paths at
 * once.
 */
async function followLinks(platform, { commit, tree: { files } }, links) {
    const texts = new Map();
    const directories = new Set(links.length === 0 ? [] : [...files.keys()].flatMap(kustomization/* directoriesAbove */.jH));
    const stepAt = (path) => {
        const type = files.get(path)?.type;
        if (type === "symlink")
            return { link: texts.get(path) };
        return type ?? (directories.has(path) ? "directory" : "missing");
    };
    const follow = () => new Map(links.map((path) => [path, followLink(path, stepAt)]));
    let ends = follow();
    for (let unread = unreadIn(ends); unread.length > 0; unread = unreadIn(ends)) {
        const entries = unread.flatMap((path) => files.get(path) ?? []);
        const read = await platform.readLinks(commit, entries);
        // A link that can't be read counts as leading outside of the tree.
        for (const { path } of entries)
            texts.set(path, read.get(path) ?? "/");
        ends = follow();
    }
    return ends;
}
function unreadIn(ends) {
    return [...new Set([...ends.values()].flatMap(({ kind, path }) => (kind === "unread" ? [path] : [])))];
}

// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var yaml_limits = __webpack_require__(85091);
;// CONCATENATED MODULE: ./build/jobs/collect/limits.js

/** The API lists at most this many changed files of a pull request. */
const listLimit = 3000;
/** The limits of one review. What goes beyond them is left out and reported. Sizes are in bytes. */
const limits_limits = {
    reviewed: listLimit,
    context: 3000,
    /**
     * Files above the size limit for parsing are read too, so that they are reported and the check does not just pass.
     */
    reviewedBytes: 32_000_000,
    contextBytes: yaml_limits/* maxFileSize */.o2,
    totalBytes: 64_000_000,
};

;// CONCATENATED MODULE: ./build/jobs/collect/named-links.js



/**
 * Returns a test for symbolic links in a tree that may stand in for a manifest, a Dockerfile or a file that a chart is
 * rendered from: because of their names, or because they are in a chart, where Helm follows links of any name.
 */
function namedLinkTest({ files }) {
    let charts = null;
    const isInChart = (path) => {
        charts ??= new Set((0,charts_chart/* chartFolders */.ue)(files.keys()));
        return (0,charts_chart/* chartDirectoryOf */.rq)(path, charts) !== null;
    };
    return (path) => files.get(path)?.type === "symlink" && (isForItself(path) || isInChart(path));
}
/** Whether a tree has links that pass `namedLinkTest`. */
function hasNamedLinks(tree) {
    return [...tree.files.keys()].some(namedLinkTest(tree));
}
/** Whether a file with this name may be a manifest or a Dockerfile, regardless of its directory. */
function isForItself(path) {
    return (0,reviewable_path/* isReviewable */.X)(path) || (0,build_file/* mayBeBuilt */.DH)(path);
}
/**
 * Whether Helm renders a file into manifests because of its directory, regardless of its name. Notes are only shown to
 * people.
 */
function isTemplateName(path) {
    return /(?:^|\/)templates\//.test(path) && !/(?:^|\/)NOTES\.txt$/.test(path);
}
/**
 * Whether a link replaces a directory of a chart that holds templates or other charts, but does not lead into a chart.
 */
function hidesTemplates({ files }, link, target) {
    const charts = new Set((0,charts_chart/* chartFolders */.ue)(files.keys()));
    const chart = (0,charts_chart/* chartDirectoryOf */.rq)(link, charts);
    const isPart = chart !== null && /^(?:charts\/[^/]+\/)*(?:templates|charts|crds)(?:\/|$)/.test((0,charts_chart/* nameIn */.q0)(chart, link));
    return isPart && !charts.has(target) && (0,charts_chart/* chartDirectoryOf */.rq)(target, charts) === null;
}

;// CONCATENATED MODULE: ./build/jobs/collect/changed-links.js










/**
 * Reports on symbolic links that are named like manifests or Dockerfiles if a change adds them, redirects them or
 * changes their targets. They are followed in the trees of the commits only. Links to files that are checked at their
 * own place, or that are not manifests, are not mentioned.
 */
async function changedLinks(platform, head, base, question) {
    const { isIncluded, touched, reviewableAmong } = question;
    const all = namedLinks(head.tree).filter(isIncluded);
    const links = [...all.filter((path) => touched.has(path)), ...all.filter((path) => !touched.has(path))];
    const beyond = links.splice(limits_limits.reviewed).filter((path) => touched.has(path));
    const changed = await changedAmong(platform, head, base, links, touched);
    const files = changed.flatMap(({ path, end }) => (end.kind === "file" ? [path, end.path] : [path]));
    const reviewable = await reviewableAmong([...new Set(files)]);
    const named = changed.filter(({ path }) => reviewable.has(path));
    const isChecked = (path) => isIncluded(path) && reviewable.has(path);
    const left = { skipped: [], errors: beyond.map(unfollowed) };
    for (const { path, end } of named)
        sayWhereTo(path, end, left, head.tree);
    left.errors.push(...(await unlikeFiles(platform, head, named, isChecked)));
    return left;
}
function namedLinks(tree) {
    return [...tree.files.keys()].filter(namedLinkTest(tree));
}
/** The links that the change touches, and those that now lead to another place or to other content. */
async function changedAmong(platform, head, base, links, touched) {
    const ends = await followLinks(platform, head, links);
    const known = links.filter((path) => base.tree.files.get(path)?.type === "symlink");
    const before = await followLinks(platform, base, known);
    return [...ends].flatMap(([path, end]) => {
        const isTouched = touched.has(end.path) || (end.kind === "directory" && hasInside(touched, end.path));
        const leadsElsewhere = isTouched || (base.tree.complete && before.get(path)?.path !== end.path);
        const isChanged = touched.has(path) || (end.kind !== "missing" && leadsElsewhere);
        return isChanged ? [{ path, end }] : [];
    });
}
function hasInside(paths, directory) {
    return [...paths].some((path) => path.startsWith(`${directory}/`));
}
/** Reports that a link leads to something that can't be checked. */
function sayWhereTo(file, end, { skipped, errors }, tree) {
    if (end.kind === "directory" && hidesTemplates(tree, file, end.path)) {
        const what = `it is a symbolic link to the directory ${quoted(end.path)}`;
        errors.push({ file, message: `${what}, whose files are not checked in its place: put the files themselves there` });
        return;
    }
    const why = whereTo(end);
    if (why === null)
        return;
    // A JSON file is rarely a manifest, nor are notes and images of a chart, and nothing here can tell whether they are.
    const isSeldom = /\.json$/i.test(file) || !isForItself(file);
    if (isSeldom && !isTemplateName(file))
        skipped.push({ file, reason: `a symbolic link ${why}` });
    else
        errors.push({ file, message: `it is a symbolic link ${why}` });
}
/** Reports links to files that are not checked as the kind of file that the name of the link suggests. */
async function unlikeFiles(platform, { commit, tree }, links, isChecked) {
    const givesValues = valuesTest(tree);
    const unlike = links.filter(({ path, end }) => {
        const isSame = isChecked(end.path) && areAlike(path, end.path) && !givesValues(path);
        return end.kind === "file" && !isSame;
    });
    let bytes = 0;
    const entries = [...new Set(unlike.map(({ end }) => end.path))].flatMap((path) => {
        const entry = tree.files.get(path);
        bytes += entry?.size ?? 0;
        return entry && (entry.size ?? 0) <= limits_limits.reviewedBytes && bytes <= limits_limits.totalBytes ? [entry] : [];
    });
    const contents = await platform.readFiles(commit, entries);
    return unlike.flatMap(({ path, end }) => {
        const content = contents.get(end.path) ?? { missing: "too large" };
        if (!givesValues(path) && "bytes" in content && needsNoWord(path, end.path, content.bytes, isChecked(end.path)))
            return [];
        return [
            {
                file: path,
                message: `it is a symbolic link to ${quoted(end.path)}, which is not checked in its place: ${remedy}`,
            },
        ];
    });
}
/** Returns a test for the files that name a chart or give it values: Helm follows links in their places. */
function valuesTest({ files }) {
    const charts = new Set((0,charts_chart/* chartFolders */.ue)(files.keys()));
    return (path) => {
        const chart = (0,charts_chart/* chartDirectoryOf */.rq)(path, charts);
        return chart !== null && /^(?:charts\/[^/]+\/)*(?:Chart|values)\.yaml$/.test((0,charts_chart/* nameIn */.q0)(chart, path));
    };
}
/** Whether two file names suggest the same kind of content. */
function areAlike(path, other) {
    return ((0,reviewable_path/* mayHoldManifest */.y)(path) === (0,reviewable_path/* mayHoldManifest */.y)(other) &&
        (0,dockerfile_path/* isDockerfilePath */.e)(path) === (0,dockerfile_path/* isDockerfilePath */.e)(other) &&
        (0,kustomization/* isKustomizationPath */.rD)(path) === (0,kustomization/* isKustomizationPath */.rD)(other));
}
/**
 * Whether a link can go unmentioned: its target is not a manifest or Dockerfile under the link's name, or it is checked
 * as the same kind at its own place.
 */
function needsNoWord(link, target, bytes, isChecked) {
    if ((0,kustomization/* isKustomizationPath */.rD)(link))
        return false;
    if (!isForItself(link)) {
        const isTemplate = isTemplateName(link) && new TextDecoder().decode(bytes).includes("{{");
        return isChecked || (!isTemplate && (0,detect/* detect */.o)(`${link}.yaml`, bytes).kind === "skip");
    }
    const found = (0,detect/* detect */.o)(link, bytes, !(0,reviewable_path/* mayHoldManifest */.y)(link));
    return found.kind === "skip" || (isChecked && (0,detect/* detect */.o)(target, bytes, !(0,reviewable_path/* mayHoldManifest */.y)(target)).kind === found.kind);
}
/**
 * Describes where a link leads if it can't be followed to the end; null if it leads to a file or directory in its tree.
 */
function whereTo({ kind, path }) {
    if (kind === "outside")
        return `to ${quoted(path)}, outside of the repository`;
    if (kind === "missing")
        return `to ${quoted(path)}, which is not in the repository`;
    if (kind === "submodule")
        return `into the submodule ${quoted(path)}`;
    return kind === "loop" ? "that leads back to itself" : null;
}
function unfollowed(file) {
    return { file, message: `only ${(0,reporters_text/* thousands */.oh)(limits_limits.reviewed)} symbolic links are followed` };
}
const remedy = "put the file itself there";
function quoted(path) {
    return (0,cut_text/* quoteShort */.p)(path, 200);
}

;// CONCATENATED MODULE: ./build/jobs/collect/manifests-elsewhere.js



/** So much is read to find out whether the rest of the repository has an object that the change removes. */
const manifests_elsewhere_bounds = { files: 300, size: 200_000, bytes: 3_000_000 };
/**
 * Other manifests of the head, the nearest ones first, if the change may remove objects: they may have the same objects.
 * Reads nothing for other changes.
 */
async function manifestsElsewhere({ entries, read }, changes, known) {
    const removing = changes.filter(mayRemoveObject);
    if (known.length === 0 || removing.length === 0)
        return [];
    const own = new Set(known.map(({ path }) => path));
    const around = new Set(removing.flatMap(({ path }) => (0,kustomization/* directoriesAbove */.jH)(path)));
    const nearness = (path) => (0,kustomization/* directoriesAbove */.jH)(path).find((one) => around.has(one))?.length ?? 0;
    const others = [...entries.keys()].filter((path) => (0,yaml_path/* isYamlPath */.x)(path) && !own.has(path));
    const sorted = others
        .map((path) => ({ path, near: nearness(path) }))
        .toSorted((a, b) => b.near - a.near)
        .map(({ path }) => path);
    return read(within(manifests_elsewhere_bounds, sorted, entries));
}
/** Whether a change takes away the kind or the name of an object, or an item of a kustomization. */
function mayRemoveObject({ path, previousPath, patch }) {
    if (!(0,yaml_path/* isManifestPath */.H)(path) && !(0,yaml_path/* isManifestPath */.H)(previousPath ?? ""))
        return false;
    return patch === null || ((0,kustomization/* isKustomizationPath */.rD)(path) ? /^-/m : /^-[ \t"-]*(?:kind|name)\b/m).test(patch);
}

;// CONCATENATED MODULE: ./build/jobs/collect/read-commit.js




/** Lists the files of a commit. */
async function listTree(platform, commit) {
    const { entries, complete } = await platform.listFiles(commit);
    return { files: new Map(entries.map((entry) => [entry.path, entry])), complete };
}
/** A commit's files, which are read on demand, each only once, within the limits. */
function readableFiles(platform, commit, { files: entries }, { builds, charts } = { builds: [], charts: [] }) {
    const known = new Map();
    return {
        entries,
        configured: builds,
        charts,
        read: async (paths) => {
            const choices = paths.flatMap((path) => {
                const entry = entries.get(path);
                const fits = entry?.type === "file" && (entry.size ?? 0) <= limits_limits.contextBytes;
                return entry && fits && !known.has(path) ? [{ entry, role: "context" }] : [];
            });
            const read = choices.length === 0 ? [] : await readAll(platform, commit, choices, []);
            for (const file of read)
                known.set(file.path, file);
            return paths.flatMap((path) => known.get(path) ?? []);
        },
    };
}
/** Reads the chosen files, and then the files that kustomizations among them name, recursively. */
async function readAround(platform, commit, tree, choices, errors) {
    const files = await readAll(platform, commit, choices, errors);
    const chosen = choices.map(({ entry }) => entry.path);
    return [...files, ...(await readNamed(readableFiles(platform, commit, tree), files, chosen))];
}
/** The longest chain of kustomizations naming each other that is followed; what comes after is not read. */
const longestChain = 20;
/**
 * Reads the files that the kustomizations among some files name, recursively. The given files and the `known` ones are
 * left out of the result.
 */
async function readNamed(commit, files, known = []) {
    const seen = new Set([...known, ...files.map(({ path }) => path)]);
    const found = [];
    let latest = files;
    for (let step = 0; step < longestChain && latest.length > 0; step += 1) {
        const named = namedFiles(latest, commit.entries).filter((path) => !seen.has(path));
        for (const path of named)
            seen.add(path);
        latest = await commit.read(named.slice(0, limits_limits.context - found.length));
        found.push(...latest);
    }
    return found;
}
/** The paths of the manifests that the kustomizations among some files name. */
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
async function readAll(platform, commit, choices, errors) {
    const contents = await platform.readFiles(commit, choices.map(({ entry }) => entry));
    const files = [];
    for (const { entry, role } of choices) {
        const content = contents.get(entry.path) ?? { missing: "GitHub did not return it" };
        if ("bytes" in content)
            files.push({ path: entry.path, bytes: content.bytes, role });
        else if (role === "reviewed")
            errors.push({ file: entry.path, message: content.missing });
    }
    return files;
}

// EXTERNAL MODULE: ./build/analysis/with-origins.js
var with_origins = __webpack_require__(78541);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization-files.js
var kustomization_files = __webpack_require__(73436);
// EXTERNAL MODULE: ./build/model/origin/git-attributes.js + 1 modules
var git_attributes = __webpack_require__(42590);
;// CONCATENATED MODULE: ./build/jobs/collect/choose-files.js




const choose_files_remedy = 'exclude it with "paths-ignore", or make the pull request smaller';
/**
 * Chooses the files to review, those around them and `further` ones, within the limits. Files to review that can't be
 * read are added to `left` with the reason.
 */
function choose(tree, reviewed, touched, left, further = []) {
    const choices = new Map();
    let bytes = 0;
    const add = (path, role) => {
        const entry = tree.files.get(path);
        const failed = (why) => ({ to: "errors", why });
        if (entry === undefined)
            return failed(tree.complete ? "it is not in the commit's tree" : "GitHub did not list it");
        if (entry.type === "symlink")
            return failed("it is a symbolic link, which is not followed: put the file itself there");
        if (entry.type === "submodule")
            return { to: "skipped", why: "a submodule" };
        const limit = role === "reviewed" ? limits_limits.reviewedBytes : limits_limits.contextBytes;
        if ((entry.size ?? 0) > limit)
            return failed(`it has ${entry.size} bytes, and the limit is ${limit}: ${choose_files_remedy}`);
        if (bytes + (entry.size ?? 0) > limits_limits.totalBytes) {
            return failed(`the changed files have more than ${(0,reporters_text/* thousands */.oh)(limits_limits.totalBytes)} bytes together: ${choose_files_remedy}`);
        }
        bytes += entry.size ?? 0;
        choices.set(path, { entry, role });
        return null;
    };
    for (const [index, path] of reviewed.entries()) {
        const refused = index < limits_limits.reviewed
            ? add(path, "reviewed")
            : { to: "errors", why: `only ${(0,reporters_text/* thousands */.oh)(limits_limits.reviewed)} changed files are reviewed: ${choose_files_remedy}` };
        if (refused?.to === "skipped")
            left.skipped.push({ file: path, reason: refused.why });
        if (refused?.to === "errors")
            left.errors.push({ file: path, message: refused.why });
    }
    const near = [...further, ...(0,deploy_unit/* contextPaths */.A9)(tree.files.keys(), [...touched])];
    const around = [...new Set(near)].filter((path) => !choices.has(path));
    const attributes = (0,git_attributes/* attributesPaths */.Wy)(tree.files.keys()).filter((path) => {
        return (tree.files.get(path)?.size ?? 0) <= git_attributes/* maxAttributesSize */.t;
    });
    for (const path of [...around.slice(0, limits_limits.context), ...attributes])
        add(path, "context");
    return [...choices.values()];
}

// EXTERNAL MODULE: ./build/model/charts/chart-files.js
var chart_files = __webpack_require__(55732);
// EXTERNAL MODULE: ./build/model/charts/files-of-templates.js
var files_of_templates = __webpack_require__(51373);
// EXTERNAL MODULE: ./build/model/charts/pictures-of-templates.js
var pictures_of_templates = __webpack_require__(7255);
// EXTERNAL MODULE: ./build/model/charts/value-sets.js
var value_sets = __webpack_require__(80669);
;// CONCATENATED MODULE: ./build/jobs/collect/named-by-kustomizations.js




/** The most that is read to find out which kustomizations name a changed file; the rest are not looked at. */
const named_by_kustomizations_bounds = { files: 300, size: 200_000, bytes: 1_500_000 };
/**
 * Finds the changed files that are named by kustomizations but not named like manifests: kustomize builds objects from
 * files of any name. Kustomizations in directories above a changed file are read first, as many as the bounds allow.
 */
async function namedByKustomizations({ entries, read }, changed) {
    const others = new Set(changed.filter((path) => !(0,reviewable_path/* isReviewable */.X)(path) && isFileOrLink(entries.get(path))));
    const all = others.size === 0 ? [] : [...entries.keys()].filter(kustomization/* isKustomizationPath */.rD);
    if (all.length === 0)
        return { files: new Set(), kustomizations: [] };
    const above = new Set([...others].flatMap(kustomization/* directoriesAbove */.jH));
    const near = all.filter((path) => above.has((0,kustomization/* directoryOf */.jt)(path)));
    const found = await read(within(named_by_kustomizations_bounds, [...new Set([...near, ...all])], entries));
    const naming = found.map(({ path, bytes }) => {
        // Generators name files as `key=path`.
        const text = new TextDecoder().decode(bytes).replaceAll("=", " ");
        return { path, named: (0,deploy_unit/* referencedPaths */.i7)(path, text).filter((one) => others.has(one)) };
    });
    return {
        files: new Set(naming.flatMap(({ named }) => named)),
        kustomizations: naming.flatMap(({ path, named }) => (named.length === 0 ? [] : [path])),
    };
}
/** Whether an entry is a file, or a link, which kustomize follows. */
function isFileOrLink(entry) {
    return entry?.type === "file" || entry?.type === "symlink";
}

// EXTERNAL MODULE: ./build/analysis/left-elsewhere.js + 1 modules
var left_elsewhere = __webpack_require__(31710);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-signs.js
var dockerfile_signs = __webpack_require__(77257);
// EXTERNAL MODULE: ./build/model/origin/directory-names.js
var directory_names = __webpack_require__(24115);
;// CONCATENATED MODULE: ./build/jobs/collect/otherwise-named.js








/** The most that is read to find out what files with other names contain; the rest are reported as not read. */
const otherwise_named_bounds = { files: 300, size: 500_000, bytes: 3_000_000 };
/** Names of templates and copies, which add something to the name of a manifest: `web.yaml.j2`, `web.yaml.txt`. */
const furtherEnding = /\.(?:ya?ml|json)[^/\w][^/]*$/i;
/** Other names of texts and templates, and names without an extension. */
const openEnding = /(?:^|\/)[^/.]+$|\.(?:bak|disabled|erb|gotmpl|hbs|in|j2|jinja2?|k8s|kube|manifest|mustache|old|orig|template|tmpl|tpl|txt)$/i;
/**
 * Looks into changed files with other names: kubectl and BuildKit accept files of any name, and other tools deploy what
 * is described in languages of their own.
 */
async function otherwiseNamed(head, changed) {
    const candidates = changed.filter((change) => mayHoldSomething(change)).map(({ path }) => path);
    const there = candidates.filter((path) => head.entries.get(path)?.type === "file");
    const likely = [...there].toSorted((a, b) => Number((0,dockerfile_signs/* mentionsDockerfile */.kP)(b)) - Number((0,dockerfile_signs/* mentionsDockerfile */.kP)(a)));
    const wanted = within(otherwise_named_bounds, likely, head.entries);
    const files = wanted.length === 0 ? [] : await head.read(wanted);
    const isDockerfile = ({ path, bytes }) => {
        return (0,dockerfile_signs/* isDockerfileByText */.d6)(path, new TextDecoder().decode(bytes));
    };
    const dockerfiles = new Set(files.filter(isDockerfile).map(({ path }) => path));
    const others = files.filter(({ path }) => !dockerfiles.has(path));
    const left = others.flatMap(({ path, bytes }) => whatIsLeft(path, bytes));
    const beyond = likely.filter((path) => !wanted.includes(path) && isExpected(path, head));
    const packed = changed.filter(({ path }) => packedChart.test(path) && head.entries.get(path)?.type === "file");
    return { dockerfiles, left: [...left, ...unread(beyond), ...packedLeft(packed.map(({ path }) => path))] };
}
/** The name of a packed chart: its own name and a version (helm.sh: Helm Package). */
const packedChart = /-v?\d+\.\d+\.\d+[^/]*\.tgz$/;
/** Reports packed charts. Those in the `charts` folder of another chart are rendered with it, and are not given here. */
function packedLeft([first, ...others]) {
    if (first === undefined)
        return [];
    const more = others.length === 0 ? "" : `, nor ${others.length === 1 ? "is 1 other" : `are ${others.length} others`}`;
    return [{ file: first, reason: `it looks like a packed chart and is not checked${more}` }];
}
function mayHoldSomething({ path, patch }) {
    if ((0,reviewable_path/* isReviewable */.X)(path) || (0,directory_names/* directoryNamed */.RY)(path, directory_names/* fixtureDirectories */.NG) !== null)
        return false;
    if (furtherEnding.test(path) || openEnding.test(path) || (0,dockerfile_signs/* mentionsDockerfile */.kP)(path))
        return true;
    return ((0,build_file/* buildFileKind */.zS)(path) !== null || (0,other_deployers/* mayDeployOtherwise */.Hb)(path, patch) || (0,build_file/* showsDockerfile */.dz)(patch) || (0,build_file/* showsManifest */.Eb)(patch));
}
/** Whether an unread file is worth reporting: a large text is probably data unless its name says otherwise. */
function isExpected(path, { entries }) {
    return (entries.get(path)?.size ?? 0) <= otherwise_named_bounds.size || furtherEnding.test(path) || (0,dockerfile_signs/* mentionsDockerfile */.kP)(path);
}
/** Reports the files that were not read because there was too much to read. */
function unread([first, ...others]) {
    if (first === undefined)
        return [];
    const more = others.length === 0 ? "" : `, as may ${others.length} others`;
    return [
        { file: first, reason: `not read, since there is too much to read: it may be a manifest or a Dockerfile${more}` },
    ];
}
function whatIsLeft(path, bytes) {
    const asManifest = (0,detect/* detect */.o)(furtherEnding.test(path) ? `${path}.yaml` : path, bytes);
    if (asManifest.kind !== "skip") {
        const reason = "it looks like a manifest and is not checked, since its name does not end in .yaml, .yml or .json";
        return [{ file: path, reason }];
    }
    const left = (0,left_elsewhere/* leftElsewhere */.p)(path, bytes);
    if (left.length > 0 || !(0,dockerfile_signs/* mentionsDockerfile */.kP)(path))
        return left;
    // A template of a Dockerfile may not be a valid one before it is filled in.
    const reason = "it looks like a Dockerfile and is not checked, since it has another name and no build in the repository uses it";
    return (0,dockerfile_signs/* startsLikeDockerfile */.$D)(new TextDecoder().decode(bytes)) ? [{ file: path, reason }] : [];
}

// EXTERNAL MODULE: ./build/core/partition.js
var partition = __webpack_require__(22204);
;// CONCATENATED MODULE: ./build/jobs/collect/read-deployments.js







/** Paths of folders and files that are commonly used to describe what is deployed where. */
const likely = /(?:^|[/._-])(?:argo(?:cd)?|gitops|flux|apps?|applications?|(?:helm-?)?releases?|clusters?|deploy(?:ments?)?|env(?:ironment)?s?)(?=[/._-]).*\.ya?ml$/i;
/** Whether a file of that name may say what is deployed where. */
function isLikelyDeployer(path) {
    return likely.test(path);
}
/**
 * The most that is read, in one request, to find out what deploys a chart. Files whose paths give no hint are only read
 * if they are small.
 */
const read_deployments_bounds = { files: 100, size: 100_000, bytes: 1_000_000 };
const shortBounds = { ...read_deployments_bounds, size: 10_000, bytes: 300_000 };
const nowhere = { near: new Set(), isSure: false };
/**
 * Reads the files that deploy the charts among `files` with values, as far as paths tell where to look, and the files
 * that contain those values or that the configuration names.
 */
async function readDeployments(commit, files) {
    const known = new Set(files.map(({ path }) => path));
    const folders = new Set((0,charts_chart/* chartFolders */.ue)(known));
    if (folders.size === 0)
        return [];
    const paths = () => commit.entries.keys();
    const found = await readCandidates(commit, known, folders);
    const deploying = (0,git_ops/* deployingFiles */.r9)([...files, ...found], folders, paths);
    const beside = new Set(deploying.map(({ path }) => (0,kustomization/* directoryOf */.jt)(path)));
    const stated = commit.charts.filter(({ path }) => folders.has(path)).flatMap(({ values }) => values);
    const wanted = new Set([...deploying.flatMap(({ path, values }) => [path, ...values]), ...stated]);
    // Flux may take values from objects in files next to the release.
    const kept = found.filter(({ path }) => wanted.has(path) || beside.has((0,kustomization/* directoryOf */.jt)(path)));
    const there = new Set([...known, ...kept.map(({ path }) => path)]);
    const further = [...wanted].filter((path) => commit.entries.has(path) && !there.has(path));
    return [...kept, ...(further.length === 0 ? [] : await commit.read(further.slice(0, read_deployments_bounds.files)))];
}
/**
 * The folders of the charts that are deployed with values from touched files (which may be deleted), and the files that
 * say so.
 */
async function deployedWithValues(commit, files, touched) {
    const folders = new Set((0,charts_chart/* chartFolders */.ue)(commit.entries.keys()));
    const stated = commit.charts.filter(({ values }) => values.some((path) => touched.has(path)));
    const charts = stated.map(({ path }) => path).filter((path) => folders.has(path));
    const bytes = new Map(files.map((file) => [file.path, file.bytes]));
    const giving = [...touched].filter((path) => {
        return (0,yaml_path/* isYamlPath */.x)(path) && (0,charts_chart/* chartDirectoryOf */.rq)(path, folders) === null && mayHoldValues(bytes.get(path));
    });
    if (folders.size === 0 || giving.length === 0)
        return { charts, files: [] };
    const near = new Set(giving.map(kustomization/* directoryOf */.jt));
    const isSure = giving.some((path) => holdsValues(path, bytes.get(path)));
    const found = await readCandidates(commit, new Set(bytes.keys()), folders, { near, isSure });
    const all = [...files, ...found];
    const paths = () => commit.entries.keys();
    const given = new Set(giving);
    const naming = [
        ...(0,git_ops/* deployingFiles */.r9)(all, folders, paths).map(({ path, charts: own, values }) => ({
            path,
            charts: own,
            from: values,
        })),
        ...(0,git_ops/* deployedValues */.Pj)(all, folders).map(({ file, chart, sources }) => ({ path: file, charts: [chart], from: sources })),
    ].filter(({ from }) => from.some((path) => given.has(path)));
    const saying = new Set(naming.map(({ path }) => path));
    return {
        charts: [...new Set([...charts, ...naming.flatMap((one) => one.charts)])],
        files: found.filter(({ path }) => saying.has(path)),
    };
}
/**
 * Whether a file may give values to a chart: not if it is an object other than a ConfigMap. A deleted file may have
 * done so.
 */
function mayHoldValues(bytes) {
    const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
    return !/^["']?kind["']?[ \t]*:/m.test(text) || text.includes("ConfigMap");
}
/** True for what is no object, and for a ConfigMap with a values file in it: something may deploy a chart with that. */
function holdsValues(path, bytes) {
    if (bytes === undefined)
        return false;
    const text = new TextDecoder().decode(bytes);
    if (/^kind:[ \t]*["']?ConfigMap\b/m.test(text))
        return /^[ \t{]*[\w."'-]*values\.ya?ml["']?[ \t]*:/m.test(text);
    return !path.startsWith(".") && !(0,kustomization/* isKustomizationPath */.rD)(path) && (0,detect/* detect */.o)(path, bytes).kind === "skip";
}
/**
 * Reads files that may deploy charts in these folders: because of their paths, or because they are in one of the
 * directories `near`. If `isSure`, something certainly deploys a chart, and other files are read as well.
 */
async function readCandidates({ entries, read }, known, folders, { near, isSure } = nowhere) {
    const all = new Set((0,charts_chart/* chartFolders */.ue)(entries.keys()));
    const elsewhere = [...entries.keys()].filter((path) => {
        return (0,yaml_path/* isYamlPath */.x)(path) && !known.has(path) && (0,charts_chart/* chartDirectoryOf */.rq)(path, all) === null;
    });
    const isNamed = namesChart(folders);
    const [beside, others] = (0,partition/* partition */.j)(elsewhere, (path) => near.has((0,kustomization/* directoryOf */.jt)(path)));
    const [told, untold] = (0,partition/* partition */.j)(others, (path) => likely.test(path) || isNamed(path));
    const candidates = within(read_deployments_bounds, [...beside, ...told], entries);
    // Files that still fit into the request cost nothing extra, but no request is made just for them.
    const room = candidates.length === 0 && !isSure ? 0 : read_deployments_bounds.files - candidates.length;
    return read([...candidates, ...within(shortBounds, untold, entries).slice(0, room)]);
}
/** Returns a test for paths in which a folder or file is named like the folder of a chart. */
function namesChart(folders) {
    const names = new Set([...folders].map((folder) => folder.slice(folder.lastIndexOf("/") + 1)));
    return (path) => path
        .replace(/\.ya?ml$/i, "")
        .split("/")
        .some((part) => names.has(part));
}

;// CONCATENATED MODULE: ./build/jobs/collect/with-charts.js








/** Whether only charts can use a file, judging by its name. */
function mayBeRendered(path) {
    return /\.tpl$|\.tgz$|(?:^|\/)\.helmignore$|(?:^|\/)templates\//.test(path);
}
/**
 * Reads everything that the charts with the wanted files are rendered from, the charts that use them or are used by
 * them, what deploys them, and what kustomizations among the files generate objects from. For charts with `further`
 * files, reads only what they are rendered from.
 */
async function withCharts(commit, files, wanted, further = []) {
    const paths = new Set(commit.entries.keys());
    const readFurther = async (some, known) => {
        const own = new Set(known.map(({ path }) => path));
        const missing = [...new Set(some)].filter((path) => !own.has(path)).slice(0, limits_limits.context);
        return missing.length === 0 ? [...known] : [...known, ...(await commit.read(missing))];
    };
    const manifests = (0,chart_files/* chartManifests */.Hg)(paths, wanted);
    const users = manifests.length === 0 ? [] : (0,chart_files/* dependentFolders */.vN)(await commit.read(manifests), paths, wanted);
    const touched = new Set(wanted);
    const together = builtTogether(files, touched);
    const deploying = files.filter(({ path }) => touched.has(path) || together.has(path));
    const deployed = (0,git_ops/* deployingFiles */.r9)(deploying, new Set((0,charts_chart/* chartFolders */.ue)(paths))).flatMap((one) => one.charts);
    const given = await deployedWithValues(commit, files, touched);
    const concerned = [...users, ...deployed, ...given.charts].map(chart_files/* manifestIn */.tn);
    const charts = (0,chart_files/* chartFilesAround */.j6)(paths, [...wanted, ...further, ...concerned]);
    let all = await readFurther([...charts, ...(0,chart_files/* generatorFiles */.JA)(files, paths)], [...files, ...given.files]);
    for (let round = 0; round < chartRounds; round += 1) {
        const used = (0,chart_files/* dependencyFolders */.DT)(all, paths).map(chart_files/* manifestIn */.tn);
        const next = used.length === 0 ? all : await readFurther((0,chart_files/* chartFilesAround */.j6)(paths, used), all);
        if (next.length === all.length)
            break;
        all = next;
    }
    const deployedWith = [...all, ...(await readDeployments(commit, all))];
    return await readFurther((0,pictures_of_templates/* picturesOfTemplates */.KN)(deployedWith, paths), deployedWith);
}
/** The files of kustomizations that are also built from touched files: a patch may change what deploys a chart. */
function builtTogether(files, touched) {
    const roots = (0,kustomization_files/* kustomizationRoots */.Z)(files).filter((root) => [...root.files].some((path) => touched.has(path)));
    return new Set(roots.flatMap((root) => [...root.files]));
}
/** Reports changed files that templates of a chart may read but that are too large to be read for them. */
function tooLargeForTemplates({ entries }, files, touched) {
    const large = [...touched].filter((path) => !(0,reviewable_path/* isReviewable */.X)(path) && (entries.get(path)?.size ?? 0) > limits_limits.contextBytes);
    if (large.length === 0)
        return [];
    const charts = new Set((0,charts_chart/* chartFolders */.ue)(entries.keys()));
    const folders = new Set((0,pictures_of_templates/* foldersWithReadFiles */.$v)(files, entries.keys()));
    return large
        .filter((file) => folders.has((0,charts_chart/* chartDirectoryOf */.rq)(file, charts) ?? "\0"))
        .map((file) => ({
        file,
        message: `templates may read it, it has ${entries.get(file)?.size} bytes, and the limit is ${limits_limits.contextBytes}`,
    }));
}
/** The longest chain of charts using each other that is read; charts beyond it are not. */
const chartRounds = 3;

;// CONCATENATED MODULE: ./build/jobs/collect/relevant-changes.js











/**
 * Finds the changes that matter: because of their names, or because a build, a chart or a kustomization at the head
 * uses them.
 */
async function relevantChanges(head, changes, isIncluded) {
    const included = changes.map(({ path }) => path).filter(isIncluded);
    const folders = new Set((0,charts_chart/* chartFolders */.ue)(head.entries.keys()));
    const isInChart = (path) => (0,charts_chart/* chartDirectoryOf */.rq)(path, folders) !== null;
    const configured = new Set(head.configured.map(({ dockerfile }) => dockerfile));
    const buildable = new Set(changes.filter(build_file/* mayChangeDockerfile */.O8).map(({ path }) => path));
    const mayMatter = included.filter((path) => {
        const mayBeDockerfile = configured.has(path) || (0,build_file/* mayBeBuilt */.DH)(path) || buildable.has(path);
        return mayBeDockerfile || (0,reviewable_path/* isReviewable */.X)(path) || mayBeRendered(path) || isInChart(path);
    });
    const named = await namedByKustomizations(head, included);
    const reviewable = await reviewableAmong(mayMatter, head);
    const isKnown = (path) => reviewable.has(path) || named.files.has(path);
    const unknown = changes.filter(({ path, status }) => {
        return status !== "removed" && isIncluded(path) && !isKnown(path) && !isInChart(path);
    });
    const readsItself = (path) => {
        const folder = (0,charts_chart/* chartDirectoryOf */.rq)(path, folders);
        return folder !== null && (0,value_sets/* isReadByChart */.Wg)((0,charts_chart/* nameIn */.q0)(folder, path));
    };
    const others = await otherwiseNamed(head, unknown);
    const relevant = changes.filter(({ path }) => isKnown(path) || others.dockerfiles.has(path));
    // Files that only templates read are judged in the output of those templates.
    const isForTemplates = (path) => !(0,reviewable_path/* isReviewable */.X)(path) && !mayBeRendered(path) && isInChart(path);
    const submodules = included
        .filter((path) => !(0,reviewable_path/* isReviewable */.X)(path) && head.entries.get(path)?.type === "submodule")
        .map((file) => ({ file, reason: "a submodule" }));
    return {
        relevant,
        reviewed: relevant.filter(({ path, status }) => status !== "removed" && !isForTemplates(path)),
        kustomizations: named.kustomizations,
        values: included.filter((path) => !readsItself(path) && !named.files.has(path)),
        unseen: [...submodules, ...others.left],
    };
}
/**
 * Returns those of the paths whose files are manifests, Dockerfiles or files of charts: because of their names, or
 * because they are used as such.
 */
async function reviewableAmong(paths, head) {
    const others = paths.filter((path) => !(0,reviewable_path/* isReviewable */.X)(path));
    const { builds } = others.length === 0 ? { builds: [] } : await detectedBuilds(head, others);
    const used = new Set([
        ...builds.map(({ dockerfile }) => dockerfile),
        ...(0,chart_files/* chartFilesAround */.j6)(head.entries.keys(), others),
        ...(await picturesRead(others, head)),
    ]);
    return new Set(paths.filter((path) => (0,reviewable_path/* isReviewable */.X)(path) || used.has(path)));
}
/** Returns those of the paths whose files are images or notes that templates of their charts may read. */
async function picturesRead(paths, { entries, read }) {
    const folders = new Set((0,charts_chart/* chartFolders */.ue)(entries.keys()));
    const pictures = paths.filter((path) => (0,files_of_templates/* isPicture */.D1)(path) && (0,charts_chart/* chartDirectoryOf */.rq)(path, folders) !== null);
    if (pictures.length === 0)
        return [];
    const files = await read((0,chart_files/* chartFilesAround */.j6)(entries.keys(), pictures));
    const wanted = new Set(pictures);
    return (0,pictures_of_templates/* picturesOfTemplates */.KN)(files, entries.keys()).filter((path) => wanted.has(path));
}
/** The old paths of renamed and copied files that were not reviewed under their old names: what they contain is new. */
async function unseenBefore(base, reviewed, isIncluded) {
    const old = reviewed.flatMap(({ previousPath }) => previousPath ?? []);
    const named = await namedByKustomizations(base, old);
    const seen = await reviewableAmong(old, base);
    return new Set(old.filter((path) => !isIncluded(path) || !(seen.has(path) || named.files.has(path))));
}

// EXTERNAL MODULE: ./build/analysis/build-contexts.js
var build_contexts = __webpack_require__(80256);
// EXTERNAL MODULE: ./build/analysis/files-read-along.js
var files_read_along = __webpack_require__(72557);
// EXTERNAL MODULE: ./build/model/dockerfile/context-copies.js
var context_copies = __webpack_require__(22874);
;// CONCATENATED MODULE: ./build/jobs/collect/with-linked.js








/**
 * Reads the files linked to those read so far, the files that kustomizations among the linked ones name, and the files
 * built into the images of the Dockerfiles. `complete` says whether all files of the commit are known, and `gone` has
 * those that the change removes.
 */
async function withLinked(commit, files, linked, complete, gone = new Map()) {
    const further = (paths, known) => {
        const own = new Set(known.map(({ path }) => path));
        return commit.read(paths.filter((path) => !own.has(path)).slice(0, limits_limits.context));
    };
    const found = [...files, ...(await further(linked, files))];
    const named = await readNamed(commit, found.slice(files.length), found.map(({ path }) => path));
    const builds = await buildsAround(commit, found);
    const dockerfiles = found.flatMap(({ path }) => ((0,dockerfile_path/* isDockerfilePath */.e)(path) || (0,build_file/* mayBeBuilt */.DH)(path) ? [path] : []));
    const along = (0,files_read_along/* filesReadAlong */.v)(found, builds, dockerfiles, isSmallIn(commit)).map(([, file]) => file);
    const inContexts = complete ? (0,build_contexts/* contextFilePaths */.g)(dockerfiles, builds, isSmallIn(commit)) : [];
    const wanted = new Set([...named.map(({ path }) => path), ...along]);
    const read = await further([...new Set([...wanted, ...inContexts])], found);
    const all = [...found, ...read.filter(({ path }) => wanted.has(path)).map((file) => withMode(file, commit))];
    return complete ? (0,build_contexts/* withContexts */.b)(all, builds, [...commit.entries.keys()], [...found, ...read], gone) : all;
}
/** The builds that a commit defines. They are only looked for if one of the files may be a Dockerfile. */
async function buildsAround(commit, files) {
    const paths = files.map(({ path }) => path);
    if (!paths.some((path) => (0,dockerfile_path/* isDockerfilePath */.e)(path) || (0,build_file/* mayBeBuilt */.DH)(path)))
        return [];
    return (await detectedBuilds(commit, paths)).builds;
}
/** Returns a test for paths of a commit whose files are small enough to be read along with Dockerfiles. */
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

;// CONCATENATED MODULE: ./build/jobs/collect/read-sides.js










/** Lists the files of a commit and returns it as a side. */
async function sideAt(platform, commit, configured) {
    const tree = await listTree(platform, commit);
    return { commit, tree, files: readableFiles(platform, commit, tree, configured) };
}
/**
 * Reads what a change affects and everything around it, on both sides. Reviewed files that can't be read are added to
 * `left`.
 */
async function readSides(platform, { head, base }, concerned, left) {
    const { touched, reviewed, kustomizations, altered, gone } = concerned;
    const unseen = await unseenBefore(base.files, reviewed, concerned.isIncluded);
    const near = {
        head: await readAround(platform, head.commit, head.tree, chosenAtHead(head, concerned, left), left.errors),
        base: await readAround(platform, base.commit, base.tree, chosenAtBase(base, concerned, unseen), []),
    };
    // Both sides must read the same files. Otherwise what one of them lacks would look new.
    const joined = [...(await linkedPaths(head.files, near.head)), ...(await linkedPaths(base.files, near.base))];
    const linked = [...new Set([...joined, ...altered, ...kustomizations])];
    // A file that was moved to a path of the base is not the file that the base has at that path.
    const moved = new Set(reviewed.filter(({ previousPath }) => previousPath !== null).map(({ path }) => path));
    const wanted = [...touched, ...linked];
    const atHead = await withLinked(head.files, near.head, linked, head.tree.complete, gone);
    const linkedAtBase = linked.filter((path) => !moved.has(path));
    const atBase = await withLinked(base.files, near.base, linkedAtBase, base.tree.complete);
    const after = await withCharts(head.files, atHead, wanted);
    left.errors.push(...tooLargeForTemplates(head.files, after, touched));
    // If a chart only became used with this change, its findings existed before.
    const used = after.map(({ path }) => path).filter((path) => base.tree.files.has(path) && !moved.has(path));
    const renamedFrom = reviewed.flatMap(({ previousPath }) => previousPath ?? []);
    const before = await withCharts(base.files, atBase, [...wanted, ...renamedFrom], used);
    const seen = before.filter(({ path }) => !unseen.has(path));
    return {
        head: (0,with_origins/* withOrigins */.g)(after, head.tree.files.keys()),
        base: underNewPaths((0,with_origins/* withOrigins */.g)(seen, base.tree.files.keys()), reviewed),
    };
}
function chosenAtHead({ tree }, { touched, reviewed }, left) {
    const isNamedLink = namedLinkTest(tree);
    const files = reviewed.map(({ path }) => path).filter((path) => !isNamedLink(path));
    return choose(tree, files, touched, left);
}
function chosenAtBase({ tree }, { touched, relevant, reviewed }, unseen) {
    const old = reviewed.map(({ path, previousPath }) => previousPath ?? path);
    const files = old.filter((path) => tree.files.has(path) && !unseen.has(path));
    // What a removed file contained may now be in another file.
    const removed = relevant.filter(({ status }) => status === "removed").map(({ path }) => path);
    return choose(tree, [...new Set(files)], touched, { skipped: [], errors: [] }, removed);
}
/** The paths that changes touch, including old ones. */
function pathsOf(changes) {
    return new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
}
/**
 * Gives renamed files their new path, so that findings in them keep their identity. Files that the base builds from or
 * deploys with are kept at the old path as well, since other files refer to them by it.
 */
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
    const isNamed = renamed.size === 0 ? () => false : namedTest(base);
    return base.flatMap((file) => {
        const path = renamed.get(file.path);
        const moved = { ...file, path: path ?? file.path };
        const stays = path !== undefined && isNamed(file) ? [file] : [];
        return [moved, ...stays, ...(copies.get(file.path) ?? []).map((copy) => ({ ...file, path: copy }))];
    });
}
/** Returns a test for files that are part of a kustomization, or that hold values and are named by other files. */
function namedTest(files) {
    const parts = new Set((0,kustomization_files/* kustomizationRoots */.Z)(files).flatMap((root) => [...root.files]));
    const decoder = new TextDecoder();
    const texts = files.map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
    return ({ path, bytes }) => {
        if (parts.has(path))
            return true;
        const name = path.slice(path.lastIndexOf("/") + 1);
        return (0,detect/* detect */.o)(path, bytes).kind === "skip" && texts.some((one) => one.path !== path && one.text.includes(name));
    };
}

;// CONCATENATED MODULE: ./build/jobs/collect/unlisted-changes.js

/**
 * The changed files that are missing from the platform's list, which has a limit: those that differ between the two
 * complete trees and are not in `listed`. They have no patches. A file with the same content at another path was
 * renamed. In a working tree, whose list has no limit, files have no object ids: those count as unchanged.
 */
function unlistedChanges(head, base, listed) {
    const known = new Set(listed.flatMap(({ path, previousPath, status }) => [path, ...(status === "renamed" ? [previousPath] : [])]));
    const differs = (one, other) => {
        return [...one.files.values()].filter(({ path, oid }) => {
            const before = other.files.get(path)?.oid;
            return !known.has(path) && before !== oid && before !== "" && oid !== "";
        });
    };
    const gone = (0,group_by/* groupBy */.$)(differs(base, head).filter(({ path }) => !head.files.has(path)), ({ oid }) => oid);
    const changes = differs(head, base).map(({ path, oid }) => {
        const previousPath = base.files.has(path) ? null : (gone.get(oid)?.shift()?.path ?? null);
        const status = base.files.has(path) ? "modified" : previousPath === null ? "added" : "renamed";
        return { path, previousPath, status, patch: null };
    });
    const removed = [...gone.values()].flat().map(({ path }) => {
        return { path, previousPath: null, status: "removed", patch: null };
    });
    return [...changes, ...removed];
}

// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/model/kubernetes/rights-inside.js
var rights_inside = __webpack_require__(30213);
;// CONCATENATED MODULE: ./build/jobs/collect/values-of-others.js













/** So much is read to find out whether a tool deploys something with changed files. */
const values_of_others_bounds = { files: 80, size: 200_000, bytes: 1_500_000 };
/**
 * Those of changed files that are no manifests and that a command, or a file of another tool above them, names: values
 * with which it deploys a chart. Nothing renders it with them.
 */
async function valuesOfOthers(head, changed, known = []) {
    const { entries } = head;
    const bytesOf = new Map(known.map(({ path, bytes }) => [path, bytes]));
    const named = changed.filter((path) => values_of_others_mayHoldValues(path) && entries.get(path)?.type === "file");
    const isManifest = (path) => {
        const bytes = bytesOf.get(path);
        return bytes !== undefined && (0,detect/* detect */.o)(path, bytes).kind !== "skip";
    };
    const values = named.filter((path) => !isManifest(path));
    if (values.length === 0)
        return [];
    const above = new Set(values.flatMap(kustomization/* directoriesAbove */.jH));
    const paths = [...entries.keys()];
    const deployers = paths.filter((path) => (0,other_deployers/* isDeployerPath */.ks)(path) && above.has((0,kustomization/* directoryOf */.jt)(path)));
    const commands = paths.filter((path) => (0,joined_commands/* isCommandFile */.Y)(path) || /\.tf$/i.test(path)).toSorted(byLikelihood);
    const releases = paths.filter((path) => isLikelyDeployer(path));
    const read = [
        ...(await head.read(within(values_of_others_bounds, [...deployers, ...commands], entries))),
        ...(await head.read(within(values_of_others_bounds, releases, entries))),
    ];
    const saying = [...read, ...known].flatMap(deployersIn);
    const unread = values.filter((path) => !bytesOf.has(path) && (0,yaml_path/* isYamlPath */.x)(path));
    for (const { path, bytes } of await head.read(within(values_of_others_bounds, unread, entries)))
        bytesOf.set(path, bytes);
    return values.flatMap((path) => {
        if (isManifest(path))
            return [];
        const name = path.slice(path.lastIndexOf("/") + 1);
        const using = saying.find((one) => (0,charts_chart/* holdsFile */.D8)(one, path) && one.names(name));
        if (using === undefined)
            return rightsLeft(path, bytesOf.get(path));
        return [{ file: path, reason: `what ${using.tool} makes of it is not checked`, findings: "none" }];
    });
}
/** Rights of pods in data that is no object: something may make pods of it. */
function rightsLeft(path, bytes) {
    if (bytes === undefined || bytes.length > values_of_others_bounds.size || (0,kustomization/* isKustomizationPath */.rD)(path) || path.startsWith("."))
        return [];
    const text = new TextDecoder().decode(bytes);
    if (!mayGiveRights.test(text))
        return [];
    const source = new source_file/* SourceFile */.s(path, text);
    const found = (0,parse/* parseYaml */.hN)(source).documents.flatMap((document) => {
        return (0,rights_inside/* rightsIn */.n)(document.value).map((at) => ({ key: at.at(-1), offset: document.anchor(at)[0] }));
    });
    return found.slice(0, 1).map(({ key, offset }) => {
        const reason = `what ${String(key)} in it does is not checked: it is in no object`;
        return { file: path, reason, line: source.position(offset).line, findings: "none" };
    });
}
const mayGiveRights = /privileged|host(?:IPC|Network|Path|PID)|\\[uUx]/i;
/** Whether a file may hold values, as far as its name tells: one that only programs write or read does not. */
function values_of_others_mayHoldValues(path) {
    if ((0,other_deployers/* isDeployerPath */.ks)(path) || (0,joined_commands/* isCommandFile */.Y)(path) || /(?:^|\/)(?:Chart|kustomization)\.ya?ml$/.test(path))
        return false;
    return (/\.ya?ml(?:\.\w+)?$|\.(?:json|vals)$|values/i.test(path) && !/(?:package|tsconfig|lock)[^/]*\.json$/i.test(path));
}
/** Where a repository says first how it is deployed, its pipelines before its other scripts. */
function byLikelihood(a, b) {
    return rankOf(a) - rankOf(b) || Number(a > b) - Number(a < b);
}
function rankOf(path) {
    if (/helm|deploy|release|install/i.test(path))
        return 0;
    if (/^\.|ci[./-]|pipeline/i.test(path))
        return 1;
    return /makefile|taskfile|justfile|\.sh$/i.test(path) ? 2 : 3;
}
function deployersIn({ path, bytes }) {
    const text = new TextDecoder().decode(bytes);
    if (deploysWithValues(path, text))
        return [{ tool: "helm", directory: "", names: nameTest(text) }];
    if ((0,yaml_path/* isYamlPath */.x)(path) && (0,git_ops/* mayDeploy */.BU)(text)) {
        const tool = (0,kustomization/* isKustomizationPath */.rD)(path) ? "kustomize" : text.includes("argoproj.io/") ? "Argo CD" : "Flux";
        return [{ tool, directory: "", names: nameTest(text) }];
    }
    const found = (0,other_deployers/* isDeployerPath */.ks)(path) ? (0,other_deployers/* deployedOtherwise */.tL)(path, text) : null;
    return found === null ? [] : [{ tool: found.tool, directory: (0,kustomization/* directoryOf */.jt)(path), names: nameTest(text) }];
}
/** A name with something in it that only a run fills in: `{{ .Environment.Name }}.yaml`, `values-$ENV.yaml`. */
const filledIn = /(?:(?<![\w.-])[\w.-]+)?(?:\$\{\{[^{}\n]*\}\}|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|\$\([^()\n]*\)|\$\w+(?!\w)|%\w+%|\*)[\w.-]*\.(?:ya?ml|json)\b/g;
const mostPatterns = 100;
/** Tells names of files that a text has, as they stand or with a part that is filled in. */
function nameTest(text) {
    const patterns = [...new Set(text.match(filledIn))].slice(0, mostPatterns).map((pattern) => {
        const [start = "", ...others] = pattern.split(/\$?\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\$\w+|%\w+%|\*/);
        return { start, end: others.at(-1) ?? "" };
    });
    const isFilled = (name) => {
        return patterns.some(({ start, end }) => {
            return name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
        });
    };
    return (name) => text.includes(name) || isFilled(name);
}

;// CONCATENATED MODULE: ./build/jobs/collect/collect.js

















/**
 * Reads the changed files that `isIncluded` accepts, the files around them, and those that are linked to them by images
 * or values of charts, at the head and at the merge base. `stated` is what the configuration says about such links, in
 * addition to what the repository says.
 */
async function collect(platform, pull, isIncluded, stated = { builds: [], charts: [] }) {
    const { changes, complete, notices } = await allChanges(platform, pull);
    const none = {
        changes,
        complete,
        whole: complete,
        head: [],
        base: [],
        elsewhere: [],
        skipped: [],
        errors: [],
        notices,
    };
    if (changes.length === 0)
        return none;
    const gone = goneFiles(changes);
    const configured = { builds: (0,configured_builds/* configuredBuilds */.i)(stated.builds), charts: stated.charts };
    const head = await sideAt(platform, pull.head, configured);
    const found = await relevantChanges(head.files, changes, isIncluded);
    const { unseen } = found;
    const included = changes.filter(({ path }) => isIncluded(path));
    if (found.relevant.length === 0 && gone.size === 0 && !mayConcernOthers(changes, head.tree)) {
        return { ...none, skipped: [...unseen, ...(await leftToOthers(head.files, included, found.values, []))] };
    }
    const base = await sideAt(platform, pull.mergeBase, configured);
    const inOtherContexts = head.tree.complete ? await dockerfilesOfContexts(head.files, changes) : [];
    const builtAnew = await dockerfilesBuiltAnew(head.files, base.files, changes);
    const altered = [...new Set([...inOtherContexts, ...builtAnew])].filter(isIncluded);
    const left = await changedLinks(platform, head, base, {
        touched: pathsOf(changes),
        isIncluded,
        reviewableAmong: (paths) => reviewableAmong(paths, head.files),
    });
    const isConcerned = found.relevant.length > 0 || altered.length > 0;
    const concerned = { ...found, touched: pathsOf(found.relevant), altered, gone, isIncluded };
    const files = isConcerned ? await readSides(platform, { head, base }, concerned, left) : { head: [], base: [] };
    const isListed = head.tree.complete && base.tree.complete;
    return {
        ...none,
        ...files,
        elsewhere: await manifestsElsewhere(head.files, changes, files.head),
        whole: complete && isListed && left.skipped.length + left.errors.length === 0,
        skipped: [...left.skipped, ...unseen, ...(await leftToOthers(head.files, included, found.values, files.head))],
        errors: left.errors,
        notices: isConcerned && !isListed ? [...notices, unlisted] : notices,
    };
}
/** What other tools deploy with changed values, and what changed commands deploy. */
async function leftToOthers(head, changes, values, known) {
    const folders = new Set((0,charts_chart/* chartFolders */.ue)(head.entries.keys()));
    const read = [...(0,git_ops/* deployingFiles */.r9)(known, folders, () => head.entries.keys()), ...head.charts];
    const rendered = new Set(read.flatMap((one) => one.values));
    const others = values.filter((path) => !rendered.has(path));
    return [...(await valuesOfOthers(head, others, known)), ...(await changedCommands(head, changes, known))];
}
const unlisted = "GitHub did not list all files of the repository: the unlisted ones were not taken into account.";
/**
 * Whether changes to files that are not reviewed may affect other files: the Dockerfiles built from them, or links to
 * them.
 */
function mayConcernOthers(changes, head) {
    const ignores = changes.some(({ path, previousPath }) => /\.dockerignore$/.test(`${previousPath ?? ""}\n${path}`));
    const builds = changes.some(({ path }) => statesBuilds(path)) && [...head.files.keys()].some(dockerfile_path/* isDockerfilePath */.e);
    // A symbolic link that is named like a manifest may lead to any file.
    return ignores || builds || hasNamedLinks(head);
}
/** The changed files that the platform lists. If the list is cut, the rest are found by comparing the trees. */
async function allChanges(platform, pull) {
    const listed = await platform.changedFiles(pull);
    const { changedFiles: count = listed.length } = pull;
    if (listed.length >= count && listed.length < listLimit)
        return { changes: listed, complete: true, notices: [] };
    const [head, base] = await Promise.all([listTree(platform, pull.head), listTree(platform, pull.mergeBase)]);
    const cut = `GitHub listed only ${(0,reporters_text/* thousands */.oh)(listed.length)} changed files`;
    if (!head.complete || !base.complete) {
        return {
            changes: listed,
            complete: false,
            notices: [`${cut}, and not all of both trees: others were not reviewed.`],
        };
    }
    const others = unlistedChanges(head, base, listed);
    if (others.length === 0)
        return { changes: listed, complete: true, notices: [] };
    const told = `${(0,reporters_text/* thousands */.oh)(others.length)} more ${others.length === 1 ? "was" : "were"} reviewed, without comments`;
    return { changes: [...listed, ...others], complete: true, notices: [`${cut}: ${told}.`] };
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
/** The lines of a file, counted only once. */
function gitLines(source) {
    const lines = known.get(source) ?? countLines(source);
    known.set(source, lines);
    return lines;
}
/** The line ending of a text: CRLF if every line ends with it, else LF. */
function lineEndingOf(text) {
    return text.includes("\r\n") && !/(?:^|[^\r])\n/.test(text) ? "\r\n" : "\n";
}
/** The index (from 0) of the line that contains an offset. */
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
/** The number (from 1) of the line that contains an offset. */
function lineAt(source, offset) {
    return lineIndex(gitLines(source), offset) + 1;
}
/** The offsets of the lines from index `start` up to, but not including, index `end`, with their line endings. */
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
 * Parses the patch of one file as GitHub returns it: starting at the first `@@`, without file headers, possibly with
 * text after the second `@@` of a hunk header. A count that is left out is 1. Never throws, whatever the text.
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
/**
 * The hunk that shows all head lines from `startLine` to `endLine`, so that a comment can be placed on them; null if
 * none does.
 */
function hunkAt(hunks, startLine, endLine) {
    if (startLine > endLine)
        return null;
    const shows = (hunk) => hunk.startLine <= startLine && endLine < hunk.startLine + hunk.headLines.length;
    return hunks.find(shows) ?? null;
}
/** Whether deleted lines are shown between the first and the last line. GitHub does not accept suggestions there. */
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
    const [additions, deletions] = [[], []];
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
        const here = header.startLine + headLines.length;
        if (sign === "+")
            additions.push(here);
        if (sign !== "-")
            headLines.push(line.slice(1));
        else if (deletions.at(-1) !== here)
            deletions.push(here);
        if (sign !== "+")
            base += 1;
        if (base > header.baseCount || headLines.length > header.headCount)
            return null;
    }
    const complete = base === header.baseCount && headLines.length === header.headCount;
    return complete ? { hunk: { startLine: header.startLine, headLines, additions, deletions }, next } : null;
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





/** The longest suggestion block, in bytes; a longer one is not offered. Leaves half of a comment for text. */
const blockLimit = 16_000;
/** Parses the patches of all changed files, by their path at the head. */
function readDiffs(changes) {
    return new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, readDiff(change)]));
}
/** Returns half a sentence that says why a change to a file's lines can't be a suggestion; null if it can. */
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
/** Returns half a sentence that says why a line can't have a comment; null if it can. */
function whyNoComment(source, hunks, line) {
    const hunk = (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .hunkAt */ .aA)(hunks, line, line);
    if (hunk === null)
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.hiddenLine;
    return agrees(source, hunk, line, line) ? null : _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.mismatch;
}
/** The number of the line on which a finding starts, as git counts lines. */
function lineOf(finding) {
    return (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(finding.source, finding.range[0]);
}
/** The block that GitHub offers to commit. No lines at all delete the range; one empty line leaves a blank line. */
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
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Ke: () => (/* binding */ otherAnchor),
/* harmony export */   TY: () => (/* binding */ applySuggestion),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3652);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40738);


/**
 * Returns the text after a reader accepts a suggestion: whole lines are replaced, each new line gets the file's line
 * ending, and the newline at the end of the file is neither added nor dropped. In a file that mixes line endings, CRs
 * are part of the lines. Throws a RangeError for lines that the text does not have.
 */
function applySuggestion(text, startLine, endLine, lines) {
    return replaceLines(text, (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEndingOf */ .RE)(text), startLine, endLine, lines);
}
/**
 * The smallest replacement of whole lines that has the same effect as the edits. An insertion repeats the line it is
 * made at, since a suggestion can only replace. Null where the edits change nothing, or something that a suggestion
 * can't express: the first line of an empty file, the newline at the end of a file, one line ending for another.
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
 * Returns the same insertion attached to the neighboring line: the one below instead of the one above, or the other way
 * round. Null where the change is not an insertion or there is no such line.
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
/** Whether two changes replace at least one common line. */
function overlap(a, b) {
    return a.startLine <= b.endLine && b.startLine <= a.endLine;
}
/** Extends a change to a larger range, which must contain that of the change. The added lines stay as they are. */
function widen(source, change, startLine, endLine) {
    const { ending } = (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(source);
    const between = (first, last) => {
        return linesOf(source.text.slice(...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .wM)(source, first - 1, last)), ending);
    };
    const above = startLine === change.startLine ? [] : between(startLine, change.startLine - 1);
    const below = endLine === change.endLine ? [] : between(change.endLine + 1, endLine);
    return { startLine, endLine, lines: [...above, ...change.lines, ...below] };
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


/***/ })

};
