export const id = 380;
export const ids = [380];
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
 * files of the repository; `read` are those of `contextFilePaths`; `gone` is what a change takes away.
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
                place: `line ${build.line} of ${(0,_model_builds_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(build.file)}`,
                history: directory === "" && build.how !== "workflow",
                files: own,
                ignore: ignore === undefined || text === null ? null : { path: ignore, text },
                packageJson: texts.get(inside(directory, "package.json")) ?? null,
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
    const start = inside(directory, "");
    const own = [...gone].filter(([path]) => path.startsWith(start));
    return new Map(own.map(([path, now]) => [path.slice(start.length), now?.startsWith(start) ? now.slice(start.length) : null]));
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

/***/ 52899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toldIntroduced)
/* harmony export */ });
/** People are told of so many findings that a fix leaves in what it writes. */
const toldLimit = 5;
/** The first of the findings that stay in what a fix writes, without those that its risk tells word for word. */
function toldIntroduced({ introduced = [], risk = "" }) {
    const untold = introduced.filter(({ message }) => !risk.includes(message));
    const told = untold.slice(0, toldLimit);
    return { told, more: untold.length - told.length };
}


/***/ }),

/***/ 87337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   g5: () => (/* binding */ toldPlaces),
/* harmony export */   mk: () => (/* binding */ listedPlaces),
/* harmony export */   mt: () => (/* binding */ isForward)
/* harmony export */ });
/** People are told of so many other places of a finding. */
const toldLimit = 5;
/** Programs are given so many. */
const listedLimit = 100;
/** The first of the places, for people, and a count of the others. */
function toldPlaces(related) {
    const told = related.slice(0, toldLimit);
    return { told, more: related.length - told.length };
}
/** The places that a format for other programs lists. */
function listedPlaces(related) {
    return related.slice(0, listedLimit);
}
/** The last line of which a place has something; of an empty place the line it is on. */
function lastLineOf({ start, end }) {
    return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}
/** Whether the second position is not before the first one. */
function isForward(start, end) {
    return start.line < end.line || (start.line === end.line && start.column <= end.column);
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
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63993);
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
/* harmony export */   im: () => (/* binding */ withLibraries),
/* harmony export */   j6: () => (/* binding */ chartFilesAround),
/* harmony export */   tn: () => (/* binding */ manifestIn),
/* harmony export */   vN: () => (/* binding */ dependentFolders)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88187);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28314);
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
/**
 * Pairs of files whose charts are rendered together: those of one chart, and those of charts that use each other. A
 * library joins nothing: its users have nothing to do with each other.
 */
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
    for (const { chart, file, sources, values } of (0,_git_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedValues */ .Pj)(files, directories)) {
        for (const path of [file, ...sources, ...values.files])
            pairs.push([manifestIn(chart), path]);
    }
    const isLibrary = libraryTest(files);
    for (const file of files) {
        if (!(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartPath */ .Ky)(file.path))
            continue;
        for (const used of dependencyFolders([file], paths)) {
            if (!isLibrary(used))
                pairs.push([file.path, manifestIn(used)]);
        }
    }
    return pairs;
}
/** Adds to groups of files the libraries that their charts use. Those are looked at in groups of their own. */
function withLibraries(groups, files) {
    const paths = files.map(({ path }) => path);
    const folders = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths));
    const isLibrary = libraryTest(files);
    if (![...folders].some(isLibrary))
        return [...groups];
    const byFolder = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(files, ({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, folders));
    const filesOf = (folder) => byFolder.get(folder) ?? [];
    return groups.map((group) => {
        const used = new Set();
        for (let more = group.filter(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartPath */ .Ky)(path)); more.length > 0;) {
            const found = dependencyFolders(more, paths).filter((folder) => isLibrary(folder) && !used.has(folder));
            for (const folder of found)
                used.add(folder);
            more = found.flatMap(filesOf);
        }
        const own = new Set(group.map(({ path }) => path));
        const lent = [...used].flatMap(filesOf).filter(({ path }) => !own.has(path));
        return [...group, ...lent.map((file) => ({ ...file, role: "context" }))];
    });
}
/** Tells the folders of charts that can't be installed, and are only there for others (helm.sh: Library Charts). */
function libraryTest(files) {
    const manifests = new Map(files.filter(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartPath */ .Ky)(path)).map((file) => [(0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(file.path), file]));
    const known = new Map();
    return (folder) => {
        const answer = known.get(folder) ?? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(manifests.get(folder)), ["type"]) === "library";
        known.set(folder, answer);
        return answer;
    };
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69582);

const longestUnderline = 3;
/**
 * The lines of a finding with one line before and after, numbered, and a caret line, in its own color, under the
 * range's first line. Of the lines before and after, those are left out that `isElsewhere` says are shown there.
 */
function codeFrame(source, range, style, paintCaret, isElsewhere = () => false) {
    const start = source.position(range[0]);
    const last = Math.min(source.position(Math.max(range[0], range[1] - 1)).line, start.line + longestUnderline - 1);
    const from = start.line > 1 && !isElsewhere(start.line - 1) ? start.line - 1 : start.line;
    const to = last < source.lineCount && !isElsewhere(last + 1) ? last + 1 : last;
    const gutter = String(to).length;
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const text = source.line(line).replace(/^\ufeff/, "");
        const window = clip(text, line === start.line ? start.column - 1 : 0, style.width - gutter - 5);
        lines.push(numbered(String(line).padStart(gutter), window.text, style));
        if (line !== start.line)
            continue;
        const [lineStart, lineEnd] = source.lineRange(line);
        const end = Math.max(Math.min(range[1], lineEnd) - lineStart, start.column);
        const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(window.text.slice(0, window.shift + start.column - 1)));
        const marked = window.text.slice(window.shift + start.column - 1, Math.max(0, window.shift + end));
        const carets = "^".repeat(Math.max(1, Math.min((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(marked)), style.width)));
        lines.push(`${style.dim(`  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}${paintCaret(carets)}`);
    }
    return lines;
}
/** One line of a file behind its number, or behind blanks where the number is empty. */
function numbered(number, text, style) {
    return `${style.dim(`  ${number} │`)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)}`.trimEnd();
}
/** The part of a line that fits, with the column in it; `shift` turns a column of the line into one of the part. */
function clip(text, column, width) {
    if (text.length <= width)
        return { text, shift: 0 };
    const start = column < width - 20 ? 0 : column - 20;
    const part = text.slice(start, start + width - 2);
    const lead = start > 0 ? "…" : "";
    const tail = start + width - 2 < text.length ? "…" : "";
    return { text: `${lead}${part}${tail}`, shift: lead.length - start };
}


/***/ }),

/***/ 52356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ fixDiff),
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   em: () => (/* binding */ diffShows)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3652);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63076);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7820);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69582);




const longestDiff = 200;
/** Lines that a fix writes are shown whole, up to what nobody reads. */
const longestAdded = 2000;
/** What sorted edits change, line by line: removed lines with their numbers, added ones after them; parts apart by a gap. */
function fixDiff(source, edits, style) {
    const gutter = String(source.position(edits.at(-1)?.range[1] ?? 0).line).length;
    const lines = [];
    for (const part of changedParts(source, edits)) {
        if (lines.length > 0)
            lines.push(style.dim(`  ${" ".repeat(gutter)} ┆`));
        for (const [kind, number, text] of part) {
            const label = String(number ?? "").padStart(gutter);
            const shown = clipped(text, kind === "+" ? longestAdded : style.width - gutter - 7);
            if (kind === " ")
                lines.push((0,_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .numbered */ .j)(label, `  ${shown}`, style));
            else if (kind === "-")
                lines.push(`${style.dim(`  ${label} │`)} ${style.red(`- ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(shown)}`)}`);
            else
                lines.push(`${style.dim(`  ${label} │`)} ${style.green(`+ ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(shown)}`)}`);
        }
    }
    if (lines.length <= longestDiff)
        return lines;
    return [...lines.slice(0, longestDiff - 1), style.dim(`  … ${lines.length - longestDiff + 1} more lines`)];
}
/** True where the diff of these edits shows the line of that number. */
function diffShows(line, source, edits) {
    return changedParts(source, edits).some((part) => part.some(([, number]) => number === line));
}
/**
 * The changed lines of each group of sorted edits that share lines, equal lines at both ends kept as one line of context;
 * not what stands behind the last line ending of a file, which is no line.
 */
function changedParts(source, all) {
    const groups = [];
    for (const edit of all) {
        const first = source.position(edit.range[0]).line;
        const last = source.position(edit.range[1]).line;
        const open = groups.at(-1);
        if (open && first <= open.last) {
            open.last = Math.max(open.last, last);
            open.edits.push(edit);
        }
        else
            groups.push({ first, last, edits: [edit] });
    }
    return groups.map(({ first, last, edits }) => {
        const start = source.lineRange(first)[0];
        // An edit can end between the two characters of a line ending.
        const end = Math.max(source.lineRange(last)[1], edits.at(-1)?.range[1] ?? 0);
        const before = source.text.slice(start, end);
        const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
        const lines = compareLines(linesOf(before), linesOf((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .ct)(before, shifted)), first);
        return lines.filter(([, number]) => number === null || number <= source.lineCount);
    });
}
function compareLines(before, after, first) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    const rest = Math.min(before.length, after.length) - head;
    while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    const removed = before.slice(head, before.length - tail);
    const added = after.slice(head, after.length - tail);
    const lines = [];
    if (head > 0)
        lines.push([" ", first + head - 1, before[head - 1] ?? ""]);
    for (const [index, text] of removed.entries())
        lines.push(["-", first + head + index, text]);
    for (const text of added)
        lines.push(["+", null, text]);
    if (tail > 0)
        lines.push([" ", first + before.length - tail, before[before.length - tail] ?? ""]);
    return lines;
}
function linesOf(text) {
    const file = new _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s("", text);
    return file.lineStarts.map((_, index) => file.line(index + 1));
}
function clipped(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}


/***/ }),

/***/ 69530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ textNotes),
/* harmony export */   CC: () => (/* binding */ textFindings),
/* harmony export */   Fy: () => (/* binding */ textProblem),
/* harmony export */   J_: () => (/* binding */ textFixTitle),
/* harmony export */   Mf: () => (/* binding */ textReport),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   dl: () => (/* binding */ textFinding),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   sk: () => (/* binding */ textAdvice)
/* harmony export */ });
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44124);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88187);
/* harmony import */ var _core_introduced_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52899);
/* harmony import */ var _core_related_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87337);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7820);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52356);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69582);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84163);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86937);










/** The report for people: each finding with its lines and its fix, what could not be read, and the counts. */
function textReport(report, style) {
    const parts = [
        ...report.findings.map((finding) => textFinding(finding, style)),
        ...textNotes(report.errors, report.skipped, style),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(summaryLine(report, style), { used: 0, indent: 0 }, style),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** The findings of a report alone, for people who want no counts. */
function textFindings({ findings }, style) {
    return findings.map((finding) => `${textFinding(finding, style)}\n`).join("\n");
}
/** One finding: place, message and rule; its lines; what its fix changes, or why there is none. */
function textFinding(finding, style) {
    const { source, range, fix } = finding;
    const isInDiff = (line) => fix !== null && (0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffShows */ .em)(line, source, fix.edits);
    const problem = textProblem(finding, style, isInDiff(source.position(range[0]).line) ? null : isInDiff);
    return [...problem, ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}
/**
 * What is wrong, where, and what other places it is about, without the fix. Its lines are shown but for those around it
 * that `isElsewhere` names; null leaves all of them out.
 */
function textProblem(finding, style, isElsewhere = () => false) {
    const { source, range, severity, message, rule, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const place = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(source.path)}:${line}:${column}`;
    const paint = severityPaint(severity, style);
    const name = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity];
    const used = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F1)(place) + name.length + 2;
    const status = baselined ? style.dim(" (in the baseline)") : "";
    const sentence = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)} ${style.dim(ruleMark(rule, style))}${status}`;
    return [
        `${style.bold(place)} ${paint(name)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(sentence, { used, indent: 2 }, style)}`,
        ...(isElsewhere === null ? [] : (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .codeFrame */ .l)(source, range, style, paint, isElsewhere)),
        ...textRelated(finding, style),
    ];
}
/** The rule's id in brackets, which leads to its page where links are understood. */
function ruleMark(rule, style) {
    const id = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(rule);
    const isPlain = /^[a-z][a-z0-9-]*$/.test(rule);
    return `[${isPlain ? style.link(id, `${_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .publicRulePages */ .CN}/${rule}.md`) : id}]`;
}
/** A labeled sentence under a finding, and what stands behind it, which may be marked up. */
function labeled(label, paint, sentence, style, mark = "") {
    return `  ${paint(label)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(sentence)}${mark}`, { used: label.length + 3, indent: 4 }, style)}`;
}
function textRelated({ related }, style) {
    const { told, more } = (0,_core_related_js__WEBPACK_IMPORTED_MODULE_6__/* .toldPlaces */ .g5)(related);
    const lines = told.map(({ file, start, message }) => {
        return `  ${style.bold("also:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(file)}:${start.line}:${start.column} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)}`;
    });
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
/** What to do by hand; empty where nothing is to be said. */
function textAdvice({ advice }, style) {
    return advice === null ? [] : [labeled("advice:", style.bold, advice, style)];
}
/** Of files that were skipped for the same reason, these many are named. */
const namedSkipped = 3;
/** Errors, a line each, and skipped files, a line for each reason. Empty lists give no part. */
function textNotes(errors, skipped, style) {
    const notes = [
        errors.map((error) => `${notePlace(error, style)} ${style.red("error:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(error.message)}`),
        [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(skipped, ({ reason }) => reason).values()].flatMap((same) => skippedLines(same, style)),
    ];
    return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}
function notePlace({ file, line }, style) {
    return style.bold((0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(file) + (line === undefined ? "" : `:${line}`));
}
function skippedLines(same, style) {
    const [first] = same;
    if (first === undefined)
        return [];
    const reason = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(first.reason);
    const named = same.slice(0, namedSkipped).map((one) => notePlace(one, style));
    const rest = same.length - named.length;
    const all = rest === 0 ? named : [...named, counted(rest, "other")];
    return [`${(0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_8__/* .enumerate */ .H)(all)} ${style.dim("skipped:")} ${reason}`];
}
/** The counts in one line; `noun` is what the findings are called. */
function summaryLine({ findings, skipped, errors, stats, shard }, style, noun = "finding") {
    const looked = checkedText(stats);
    const aside = [
        ...(shard === undefined ? [] : [`shard ${shard.index} of ${shard.of}`]),
        ...(errors.length > 0 ? [style.red(counted(errors.length, "error"))] : []),
        ...(skipped.length > 0 ? [`${counted(skipped.length, "file")} skipped`] : []),
        ...(stats.ignored > 0 ? [`${stats.ignored} ignored`] : []),
        ...(stats.baselined ? [`${stats.baselined} in the baseline`] : []),
    ];
    const tail = aside.length > 0 ? ` (${aside.join(", ")})` : "";
    if (findings.length === 0)
        return `${style.green(`No ${noun}s`)} in ${looked}${tail}.`;
    const bySeverity = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [severityPaint(severity, style)(counted(count, _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity]))];
    });
    const fixes = (applicability) => findings.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
    const total = `${style.bold(counted(findings.length, noun))}: ${bySeverity.join(", ")},`;
    return `${total} in ${looked}${tail}. Fixes: ${fixes("safe")} safe, ${fixes("review")} to review.`;
}
/** What was checked, as a part of a sentence. */
function checkedText({ manifests, dockerfiles, files }) {
    const kinds = [
        ...(manifests > 0 || dockerfiles === 0 ? [counted(manifests, "manifest")] : []),
        ...(dockerfiles > 0 ? [counted(dockerfiles, "Dockerfile")] : []),
    ];
    return `${kinds.join(" and ")} of ${counted(files, "file")}`;
}
/** A number and its noun. */
function counted(count, noun, nouns = `${noun}s`) {
    return `${thousands(count)} ${count === 1 ? noun : nouns}`;
}
/** A number with commas between its thousands. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** What a fix does, risks and leaves behind, without its lines. */
function textFixTitle(fix, style) {
    const { applicability, title, risk } = fix;
    const isSafe = applicability === "safe";
    const lines = [labeled(isSafe ? "safe fix:" : "fix to review:", isSafe ? style.green : style.yellow, title, style)];
    if (risk !== undefined)
        lines.push(labeled("risk:", style.yellow, risk, style));
    const { told, more } = (0,_core_introduced_js__WEBPACK_IMPORTED_MODULE_9__/* .toldIntroduced */ .D)(fix);
    for (const { rule, message } of told) {
        lines.push(labeled("after this change:", style.bold, message, style, ` ${style.dim(ruleMark(rule, style))}`));
    }
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
function textFix({ fix, source }, style) {
    if (fix === null)
        return [];
    const lines = textFixTitle(fix, style);
    if (!fix.proof.ok)
        lines.push(labeled("not proved:", style.red, fix.proof.reason, style));
    return [...lines, ...(0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .fixDiff */ .LC)(source, fix.edits, style)];
}
function severityPaint(severity, style) {
    return { error: style.red, warning: style.yellow, info: style.blue }[severity];
}


/***/ }),

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ publicRulePages),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   bD: () => (/* binding */ toolAddress),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The name of the program in reports. */
const toolName = "Kubesuggest";
/** Where the program is at home. */
const toolAddress = "https://github.com/kubesuggest/kubesuggest";
/** The address below which the rules of this program have their pages. */
const publicRulePages = `${toolAddress}/blob/main/docs/rules`;
/** The page of a rule, or null for what is no rule of the tool. */
function rulePage(id, { rules, rulePages }) {
    return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}


/***/ })

};
