export const id = 169;
export const ids = [169];
export const modules = {

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  Xd: () => (/* binding */ isReviewable)
});

// UNUSED EXPORTS: mayHoldManifest

// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(4060);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(4193);
// EXTERNAL MODULE: ./build/model/builds/image-mentions.js
var image_mentions = __webpack_require__(5303);
// EXTERNAL MODULE: ./build/model/kustomization.js
var kustomization = __webpack_require__(563);
// EXTERNAL MODULE: ./build/model/builds/image-name.js
var image_name = __webpack_require__(2807);
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

// EXTERNAL MODULE: ./build/model/builds/link-images.js + 2 modules
var link_images = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/model/builds/read-builds.js + 12 modules
var read_builds = __webpack_require__(4373);
// EXTERNAL MODULE: ./build/model/builds/renaming.js
var renaming = __webpack_require__(9777);
// EXTERNAL MODULE: ./build/model/deploy-unit.js
var deploy_unit = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/collect-linked.js









const statingBounds = { files: 100, size: build_file/* maxBuildFileSize */.Wu, bytes: 1_500_000 };
const manifestBounds = { files: 200, size: 200_000, bytes: 2_000_000 };
/** No more files than these are added to a review for the sake of links: Dockerfiles, and files around manifests. */
const addedLimits = { dockerfiles: 100, around: 300 };
/** Reads the builds that a commit's files state: those around the given paths first, as many as the bounds allow. */
async function statedBuilds({ entries, read, configured }, around) {
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
    const told = commit.configured.map(({ dockerfile }) => dockerfile).filter((path) => entries.has(path));
    const named = [...new Set([...[...entries.keys()].filter(dockerfile_path/* isDockerfilePath */.e), ...told])];
    const perhaps = reviewed.filter(({ path }) => !/\.(?:ya?ml|json)$/i.test(path)).map(({ path }) => path);
    if (perhaps.length === 0 && (images.length === 0 || named.length === 0))
        return [];
    const places = reviewed.map(({ path }) => path);
    const stated = await statedBuilds(commit, places);
    const dockerfiles = new Set([...named, ...stated.builds.map(({ dockerfile }) => dockerfile)]);
    const changed = new Set(perhaps.filter((path) => dockerfiles.has(path)));
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

// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(5091);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(9444);
;// CONCATENATED MODULE: ./build/collect.js







/** Bounds of one review; what lies beyond them is left out and said so. */
const collect_limits = { reviewed: 2000, context: 3000, fileBytes: limits/* maxFileSize */.o2, totalBytes: 64_000_000 };
/** The API lists no more changed files of one pull request. */
const listLimit = 3000;
/**
 * Reads the changed files that `wanted` lets through, the files around them, and those that images join to them, at the
 * head and the merge base. `stated` says how images come about, beside what the repository says of it.
 */
async function collect(platform, pull, wanted, stated = []) {
    const changes = await platform.changedFiles(pull);
    const notices = [];
    const complete = changes.length < listLimit;
    if (!complete) {
        notices.push(`Only the first ${listLimit} changed files were looked at: the platform lists no more.`);
    }
    const configured = (0,configured_builds/* configuredBuilds */.i)(stated);
    const told = new Set(configured.map(({ dockerfile }) => dockerfile));
    const mayMatter = changes.filter(({ path }) => {
        return (isReviewable(path) || told.has(path) || (0,build_file/* mayBeBuilt */.DH)(path)) && wanted(path);
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
        notices.push("The platform did not list all files of the repository: what the others hold is not known.");
    }
    const reviewed = relevant.filter(({ status }) => status !== "removed");
    const touched = new Set(relevant.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const basePath = new Map(reviewed.map(({ path, previousPath }) => [path, previousPath ?? path]));
    const skipped = [];
    const headFiles = choose(headTree, reviewed.map(({ path }) => path), touched, skipped);
    const bases = reviewed.map(({ path }) => basePath.get(path) ?? path).filter((path) => baseTree.files.has(path));
    const baseFiles = choose(baseTree, [...new Set(bases)], touched, []);
    const base = commitFiles(platform, pull.mergeBase, baseTree, configured);
    const atHead = await readAround(platform, pull.head, headTree, headFiles, skipped);
    const atBase = await readAround(platform, pull.mergeBase, baseTree, baseFiles, []);
    // Both sides read the same files, or what one of them lacks would seem to be new.
    const linked = [...new Set([...(await linkedPaths(head, atHead)), ...(await linkedPaths(base, atBase))])];
    // What moved onto a path of the base is not the file that the base has there.
    const moved = new Set(reviewed.filter(({ previousPath }) => previousPath !== null).map(({ path }) => path));
    const linkedAtBase = linked.filter((path) => !moved.has(path));
    const before = await withLinked(base, atBase, linkedAtBase);
    const after = await withLinked(head, atHead, linked);
    const whole = complete && headTree.complete && baseTree.complete && skipped.length === 0;
    return { ...none, whole, head: after, base: underNewPaths(before, reviewed), skipped };
}
/** The changes whose files are manifests or Dockerfiles: by their names, or because a build names them. */
async function reviewableAmong(changes, head) {
    const others = changes.map(({ path }) => path).filter((path) => !isReviewable(path));
    const { builds } = others.length === 0 ? { builds: [] } : await statedBuilds(head, others);
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    return changes.filter(({ path }) => isReviewable(path) || built.has(path));
}
/** Reads what is linked to the files read so far, and what the kustomizations among it name. */
async function withLinked(commit, files, linked) {
    const further = (paths, known) => {
        const own = new Set(known.map(({ path }) => path));
        return commit.read(paths.filter((path) => !own.has(path)).slice(0, collect_limits.context));
    };
    const found = await further(linked, files);
    const named = namedFiles(found, commit.entries);
    return [...files, ...found, ...(await further(named, [...files, ...found]))];
}
function commitFiles(platform, commit, { files: entries }, configured = []) {
    return {
        entries,
        configured,
        read: async (paths) => {
            const choices = paths.flatMap((path) => {
                const entry = entries.get(path);
                const fits = entry?.type === "file" && (entry.size ?? 0) <= collect_limits.fileBytes;
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
        return mayHoldManifest(path) && (named.has(path) || named.has((0,kustomization/* directoryOf */.jt)(path)));
    });
}
/** Whether a file can hold manifests as far as its name tells. */
function mayHoldManifest(path) {
    return /\.(?:ya?ml|json)$/i.test(path);
}
/** Whether a file is a manifest or a Dockerfile as far as its name tells. */
function isReviewable(path) {
    return mayHoldManifest(path) || (0,dockerfile_path/* isDockerfilePath */.e)(path);
}
async function readTree(platform, commit) {
    const { entries, complete } = await platform.listFiles(commit);
    return { files: new Map(entries.map((entry) => [entry.path, entry])), complete };
}
function choose(tree, reviewed, touched, skipped) {
    const choices = new Map();
    let bytes = 0;
    const add = (path, role) => {
        const entry = tree.files.get(path);
        if (entry === undefined)
            return tree.complete ? "not in the commit's tree" : "the platform did not list it";
        if (entry.type === "symlink")
            return "a symbolic link, which is not followed";
        if (entry.type === "submodule")
            return "a submodule";
        if ((entry.size ?? 0) > collect_limits.fileBytes)
            return `too large (${entry.size} bytes; the limit is ${collect_limits.fileBytes})`;
        if (bytes + (entry.size ?? 0) > collect_limits.totalBytes)
            return "the change is too large to be reviewed as a whole";
        bytes += entry.size ?? 0;
        choices.set(path, { entry, role });
        return null;
    };
    for (const [index, path] of reviewed.entries()) {
        const reason = index < collect_limits.reviewed ? add(path, "reviewed") : `more than ${collect_limits.reviewed} files changed`;
        if (reason !== null)
            skipped.push({ file: path, reason });
    }
    const around = (0,deploy_unit/* contextPaths */.A9)(tree.files.keys(), [...touched]).filter((path) => !choices.has(path));
    for (const path of around.slice(0, collect_limits.context))
        add(path, "context");
    return [...choices.values()];
}
async function readAll(platform, commit, choices, skipped) {
    const contents = await platform.readFiles(commit, choices.map(({ entry }) => entry));
    const files = [];
    for (const { entry, role } of choices) {
        const content = contents.get(entry.path) ?? { missing: "the platform did not hand it out" };
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


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pE: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* unused harmony exports defaultValues, defaultConfig */
/** The values of a run that was told nothing, as a configuration file would name them. */
const defaultValues = {
    preset: "recommended",
    rules: {},
    "foreign-suppressions": true,
    overrides: [],
    "kubernetes-version": { from: { major: 1, minor: 32 }, to: { major: 1, minor: 37 } },
    "fail-on": "error",
    paths: [],
    "paths-ignore": [],
    "max-comments": 30,
    "max-file-size": 4096,
    baseline: ".github/kubesuggest-baseline.txt",
    images: [],
    builds: [],
    "pull-requests-by": "rule",
    "max-pull-requests": 5,
    recipe: {
        "user-id": 1995,
        "group-id": 1995,
        "user-name": "appuser",
        "user-form": "name",
        "hostname-spread": { "max-skew": 2, "when-unsatisfiable": "DoNotSchedule" },
        "zone-spread": { "max-skew": 3, "when-unsatisfiable": "ScheduleAnyway" },
        "same-zone": "auto",
    },
};
/** The configuration of a run that was told nothing. */
const defaultConfig = resolveConfig();
/** The defaults overlaid with what each place says; later places win. */
function resolveConfig(...places) {
    const values = places.reduce(overlay, defaultValues);
    const { overrides, recipe } = values;
    return {
        settings: {
            kubernetes: values["kubernetes-version"],
            recipe: {
                userId: recipe["user-id"],
                groupId: recipe["group-id"],
                userName: recipe["user-name"],
                userForm: recipe["user-form"],
                hostnameSpread: spreadOf(recipe["hostname-spread"]),
                zoneSpread: spreadOf(recipe["zone-spread"]),
                sameZone: recipe["same-zone"],
            },
            rules: {
                preset: values.preset,
                levels: values.rules,
                overrides: overrides.flatMap(({ paths, rules }) => (rules === undefined ? [] : { paths, levels: rules })),
            },
            foreignSuppressions: values["foreign-suppressions"],
            images: values.images.map(({ image, user = null, root = false, family = null }) => {
                return { image, user, root, family };
            }),
            maxFileSize: values["max-file-size"] * 1024,
            builds: values.builds.map(({ image, dockerfile, target = null }) => ({ image, dockerfile, target })),
        },
        failOn: values["fail-on"],
        failOnBy: overrides.flatMap(({ paths, "fail-on": failOn }) => (failOn === undefined ? [] : { paths, failOn })),
        paths: values.paths,
        pathsIgnore: values["paths-ignore"],
        maxComments: values["max-comments"],
        baseline: values.baseline,
        pullRequestsBy: values["pull-requests-by"],
        maxPullRequests: values["max-pull-requests"],
    };
}
/** Groups are joined key by key; lists are replaced as a whole. */
function overlay(below, above) {
    const joined = new Map(Object.entries(below));
    for (const [key, value] of Object.entries(above)) {
        const under = joined.get(key);
        if (value !== undefined)
            joined.set(key, isGroup(under) && isGroup(value) ? overlay(under, value) : value);
    }
    return Object.fromEntries(joined);
}
function isGroup(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function spreadOf(values) {
    return { maxSkew: values["max-skew"], whenUnsatisfiable: values["when-unsatisfiable"] };
}


/***/ }),

/***/ 5126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ failTest)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7607);


/** The test for findings that fail a run where they are new. Throws a ConfigError for a glob that can't be used. */
function failTest({ failOn, failOnBy }) {
    const places = failOnBy.map((place) => ({ covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .pathTest */ .wE)(place.paths), failOn: place.failOn }));
    return ({ severity, source }) => {
        const threshold = places.findLast(({ covers }) => covers(source.path))?.failOn ?? failOn;
        return threshold !== "never" && (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .j)(severity, threshold);
    };
}


/***/ }),

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   D: () => (/* binding */ nextBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* unused harmony export entryOf */
const version = "1";
const title = "# Kubesuggest baseline ";
const explanation = `# Findings that stood before: fingerprint, rule, file, object. They neither fail a run nor get a comment.
# Written by "kubesuggest scan --write-baseline"; "kubesuggest scan --update-baseline" drops what is gone.
`;
const entryLine = /^([0-9a-f]{16}) ([a-z0-9][a-z0-9-]*) (\S+) (\S+)$/;
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
// What would end a column or could not be seen in one (Unicode TR 36), and the sign that encodes it.
const encoded = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}%]/gu;
const longestObject = 200;
/** The entry of a finding. */
function entryOf({ fingerprint, rule, source, object }) {
    const { kind, namespace, name } = object ?? {};
    const parts = [kind, namespace, name].filter((part) => typeof part === "string");
    return { fingerprint, rule, file: source.path, object: object === null ? null : shortened(parts.join("/")) };
}
/**
 * Reads a baseline. Entries may come in any order and more than once, as merges leave them, and lines may end in CRLF;
 * anything else that `writeBaseline` does not write is refused.
 */
function readBaseline(text) {
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const conflict = lines.findIndex((line) => conflictMarker.test(line));
    if (conflict !== -1)
        return { line: conflict + 1, why: "a merge has left its conflict markers here" };
    const [first = ""] = lines;
    if (!first.startsWith(title))
        return { line: 1, why: `this is no baseline, which starts with "${title.trimEnd()}"` };
    if (first !== title + version)
        return { line: 1, why: `this baseline is not of version ${version}, the only one known` };
    const entries = new Map();
    for (const [index, line] of lines.entries()) {
        if (line === "" || line.startsWith("#"))
            continue;
        const entry = readEntry(line);
        if (entry === null)
            return { line: index + 1, why: "this is no entry of a baseline: fingerprint, rule, file, object" };
        entries.set(entry.fingerprint, entry);
    }
    return entries;
}
/** The text of a baseline: a line an entry, sorted by file, rule, object and fingerprint, the same on every machine. */
function writeBaseline(entries) {
    const rows = [...entries].map(({ fingerprint, rule, file, object }) => {
        return {
            keys: [file, rule, object ?? "", fingerprint],
            line: [fingerprint, rule, column(file), column(object ?? "") || "-"],
        };
    });
    rows.sort((a, b) => a.keys.reduce((order, key, index) => order || compare(key, b.keys[index] ?? ""), 0));
    return `${title}${version}\n${explanation}${rows.map(({ line }) => `${line.join(" ")}\n`).join("")}`;
}
/**
 * The baseline after a scan: entries that the scan did not cover stay, those whose finding is gone are dropped, and
 * with `add` every finding is in it.
 */
function nextBaseline(before, findings, covers, add) {
    const found = new Map(findings.map((finding) => [finding.fingerprint, entryOf(finding)]));
    const entries = new Map();
    for (const [fingerprint, entry] of before) {
        const standing = found.get(fingerprint);
        if (standing !== undefined)
            entries.set(fingerprint, standing);
        else if (!covers(entry.file))
            entries.set(fingerprint, entry);
    }
    const dropped = before.size - entries.size;
    const kept = entries.size;
    if (add)
        for (const [fingerprint, entry] of found)
            entries.set(fingerprint, entry);
    return { entries, added: entries.size - kept, dropped };
}
function readEntry(line) {
    const [, fingerprint = "", rule = "", file = "", object = ""] = entryLine.exec(line) ?? [];
    if (fingerprint === "")
        return null;
    try {
        return {
            fingerprint,
            rule,
            file: decodeURIComponent(file),
            object: object === "-" ? null : decodeURIComponent(object),
        };
    }
    catch {
        return null;
    }
}
function column(text) {
    return text.toWellFormed().replace(encoded, (character) => {
        return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    });
}
function shortened(text) {
    const characters = Array.from(text.slice(0, 2 * longestObject));
    return characters.length <= longestObject
        ? characters.join("")
        : `${characters.slice(0, longestObject - 1).join("")}…`;
}
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mentionedImages)
/* harmony export */ });
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(563);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4193);


/** More images of one file are not looked for. */
const maximumImages = 1000;
const mention = /["']?\b(?:image|newName)["']?[ \t]*:[ \t]*["']?([^\s"'#,{}[\]]{1,512})/g;
/**
 * The images that a file names if it may be a manifest or a kustomization, found without a parser and in linear time.
 * Files that state builds run nothing, whatever they name.
 */
function mentionedImages({ path, bytes }) {
    const kustomization = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isKustomizationPath */ .rD)(path);
    if (!(kustomization || /\.(?:ya?ml|json)$/i.test(path)) || (0,_build_file_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFileKind */ .zS)(path) !== null)
        return [];
    const text = new TextDecoder().decode(bytes);
    if (!kustomization && !text.includes("apiVersion"))
        return [];
    const images = new Set();
    for (const [, image = ""] of text.matchAll(mention)) {
        images.add(image);
        if (images.size >= maximumImages)
            break;
    }
    return [...images];
}


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ renamingKustomizations)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3076);
/* harmony import */ var _formats_yaml_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5091);
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7904);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);




/** The kustomizations among files that give images another name. The others are not parsed. */
function renamingKustomizations(files) {
    return files.flatMap(({ path, bytes }) => {
        if (!(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path) || bytes.length > _formats_yaml_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxFileSize */ .o2)
            return [];
        const text = new TextDecoder().decode(bytes);
        if (!text.includes("newName"))
            return [];
        const { documents } = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s(path, text));
        return documents.flatMap(({ value }) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .readKustomization */ .kG)(path, value) ?? []);
    });
}


/***/ }),

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteOffsets)
/* harmony export */ });
/** The offsets in a text's UTF-8 bytes of offsets in the text, found in one walk however many there are. */
function byteOffsets(text, offsets) {
    const found = new Map();
    let bytes = 0;
    let index = 0;
    for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
        for (; index < offset; index += 1) {
            const code = text.charCodeAt(index);
            if (code < 0x80)
                bytes += 1;
            else if (code < 0x800)
                bytes += 2;
            else if (code >= 0xd800 && code < 0xdc00) {
                bytes += 4;
                index += 1;
            }
            else
                bytes += 3;
        }
        found.set(offset, bytes);
    }
    return found;
}


/***/ }),

/***/ 6243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf),
/* harmony export */   o: () => (/* binding */ sparseSource)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8187);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3076);


/** As many lines as any format shows around a finding, and of a long one. */
const around = 2;
const longest = 12;
/** A file of more lines is not read. */
const mostLines = 16 * 1024 * 1024;
/** The lines that the formats show of findings: with them, a report can be put into any format without its files. */
function excerptsOf(findings) {
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ source }) => source.path).values()].flatMap((own) => {
        const source = own[0]?.source;
        if (source === undefined)
            return [];
        return {
            file: source.path,
            parts: partsOf(source, own.flatMap((finding) => stretchesOf(source, finding))),
        };
    });
}
/**
 * A file of which only the lines of an excerpt are known. The others are there too, with something else in them, so
 * that lines keep their numbers. Null where parts overlap, lines are cut, or their numbers can't be meant.
 */
function sparseSource({ file, parts }) {
    const texts = [];
    let next = 1;
    let open = false;
    for (const { line, text } of parts) {
        if (line < next || line > mostLines || open)
            return null;
        // Not empty: after a CR, an LF alone would be the second half of a CRLF.
        texts.push(" \n".repeat(line - next), text);
        next = line + [...text.matchAll(/\r\n|\n|\r/g)].length;
        open = text !== "" && !/[\r\n]$/.test(text);
    }
    return new _core_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(file, texts.join(""));
}
/** First and last line of each stretch that a finding needs. */
function stretchesOf(source, { range, fix }) {
    const lineOf = (offset) => source.position(offset).line;
    const first = Math.max(1, lineOf(range[0]) - around);
    const last = Math.min(lineOf(Math.max(range[0], range[1] - 1)) + around, first + longest - 1, source.lineCount);
    const end = lineOf(range[1]);
    const edits = fix?.edits ?? [];
    const [from, to] = [edits[0]?.range[0], edits.at(-1)?.range[1]];
    const changed = from === undefined || to === undefined ? [] : [[lineOf(from), lineOf(to)]];
    return [[first, Math.max(first, last)], [end, end], ...changed];
}
function partsOf(source, stretches) {
    const runs = [];
    for (const [first, last] of stretches.toSorted((a, b) => a[0] - b[0])) {
        const run = runs.at(-1);
        if (run !== undefined && first <= run.last + 1)
            run.last = Math.max(run.last, last);
        else
            runs.push({ first, last });
    }
    const { lineStarts, text } = source;
    return runs.map(({ first, last }) => {
        return { line: first, text: text.slice(lineStarts[first - 1], lineStarts[last] ?? text.length) };
    });
}


/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _machine_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);


/** The report as JSON, documented in docs/json-report.md, with a newline at the end. */
function jsonReport(report) {
    return jsonText((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report));
}
/** A report's data as JSON text. */
function jsonText(data) {
    return `${(0,_machine_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRunnerCommands */ .WF)(JSON.stringify(data, null, 2))}\n`;
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ escapeRunnerCommands),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xB: () => (/* binding */ pathReference)
/* harmony export */ });
/** A workflow runner obeys `##[…]` anywhere in a line; in JSON the bracket can be written so that it sees none. */
function escapeRunnerCommands(json) {
    return json.replaceAll("##[", "##\\u005b");
}
/** A path as a relative URI reference (RFC 3986): each name encoded, `/` between them. */
function pathReference(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((name) => encodeURIComponent(name))
        .join("/");
}
/** At most `limit` UTF-16 units of a text, well formed, with an ellipsis where something was cut. */
function shortened(text, limit) {
    return (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`).toWellFormed();
}


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ reportData),
/* harmony export */   VD: () => (/* binding */ jsonReportVersion),
/* harmony export */   x6: () => (/* binding */ assembleData)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
/* harmony import */ var _byte_offsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9958);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6243);




/** The version of the JSON report: it rises when a key changes its meaning or goes. */
const jsonReportVersion = 1;
/** The report as plain data. */
function reportData({ shard, findings, skipped, errors, stats }) {
    const offsets = editOffsets(findings);
    return assembleData({
        shard,
        findings: findings.map((finding) => findingData(finding, offsets)),
        skipped: skipped.map(({ file, reason, line }) => ({ file, reason, ...lineKey(line) })),
        errors: errors.map(({ file, message, line }) => ({ file, message, ...lineKey(line) })),
        stats: { ...stats, baselined: stats.baselined ?? 0 },
        excerpts: (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptsOf */ .U)(findings),
    });
}
function lineKey(line) {
    return line === undefined ? {} : { line };
}
/** A report's data from its parts, with its keys in their order. */
function assembleData({ shard, findings, skipped, errors, stats, excerpts }) {
    const { files, manifests, dockerfiles, ignored, baselined, fixes } = stats;
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const [error, warning, info] = _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.map(count);
    const total = { total: findings.length, new: findings.filter((one) => one.new).length, error, warning, info };
    const counts = { files, manifests, dockerfiles, ignored, baselined, fixes, findings: total };
    return {
        version: jsonReportVersion,
        shard,
        findings,
        skipped,
        errors,
        stats: { ...counts, skipped: skipped.length, errors: errors.length },
        excerpts,
    };
}
function findingData(finding, offsets) {
    const { rule, severity, message, advice, source, range, object, path, fingerprint } = finding;
    return {
        rule,
        severity,
        message,
        advice,
        file: source.path,
        range: rangeData(source, range),
        object,
        path: (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(path),
        fingerprint,
        new: finding.new,
        baselined: finding.baselined === true ? true : undefined,
        fix: fixData(finding, offsets),
    };
}
function fixData({ fix, source }, offsets) {
    if (fix === null)
        return null;
    const { title, grade, risk, proof } = fix;
    const bytes = offsets.get(source);
    const edits = fix.edits.map(({ range, text }) => {
        const [start = 0, end = 0] = range.map((offset) => bytes?.get(offset));
        return { file: source.path, start, end, range: rangeData(source, range), text };
    });
    return { title, grade, risk, edits, proof };
}
function rangeData(source, [start, end]) {
    return { start: source.position(start), end: source.position(end) };
}
/** All offsets of a file are counted in one walk over its text: a large file can have thousands of findings. */
function editOffsets(findings) {
    const wanted = new Map();
    for (const { source, fix } of findings) {
        const offsets = wanted.get(source) ?? [];
        for (const { range } of fix?.edits ?? [])
            offsets.push(...range);
        wanted.set(source, offsets);
    }
    return new Map([...wanted].map(([source, offsets]) => [source, (0,_byte_offsets_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOffsets */ .d)(source.text, offsets)]));
}


/***/ }),

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRepositoryBaseline),
  u: () => (/* binding */ readReviewBaseline)
});

// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/core/baseline.js
var core_baseline = __webpack_require__(5995);
// EXTERNAL MODULE: ./build/scan/read-whole.js
var read_whole = __webpack_require__(744);
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(4430);
;// CONCATENATED MODULE: ./build/scan/baseline-file.js






/** Some hundred thousand entries. */
const maximumBaselineBytes = 32 * 1024 * 1024;
/** The baseline that an option names from the directory at hand, or the configuration from the root. */
function baselineFile(root, cwd, option, configured) {
    if (option !== undefined)
        return { name: option, file: path.resolve(cwd, option), named: true };
    return { name: configured, file: path.join(root, configured), named: configured !== defaultConfig.baseline };
}
/** The entries of a baseline; null where it is not there. Throws a ConfigError with name and line for a broken one. */
function loadBaseline({ name, file }) {
    const read = readWhole(file, maximumBaselineBytes);
    if (typeof read === "string")
        throw new ConfigError(`The baseline ${name} can't be used: ${read}.`);
    return read === null ? null : parseBaseline(name, read.bytes);
}
/** The entries of a baseline's bytes. Throws a ConfigError with name and line for a broken one. */
function parseBaseline(name, bytes) {
    const baseline = (0,core_baseline/* readBaseline */.mF)(decode(name, bytes));
    if (!("why" in baseline))
        return baseline;
    const remedy = 'repair it, or delete it and write it anew with "kubesuggest scan --write-baseline"';
    throw new config_error/* ConfigError */.x(`${name}:${baseline.line}: ${baseline.why}: ${remedy}.`);
}
/** Writes a baseline in one step. Throws a ConfigError where it can't be written. */
function saveBaseline({ name, file }, entries) {
    const bytes = new TextEncoder().encode(writeBaseline(entries));
    try {
        writeWhole(file, bytes);
    }
    catch (error) {
        const { code } = error;
        throw new ConfigError(`The baseline ${name} can't be written (${code ?? String(error)}).`);
    }
}
function decode(name, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new config_error/* ConfigError */.x(`${name} is not UTF-8.`);
    }
}

;// CONCATENATED MODULE: ./build/repository-baseline.js


/** Reads the baseline of a commit. Throws a PlatformError only. */
async function readRepositoryBaseline(platform, commit, path) {
    const { entries } = await platform.listFiles(commit);
    const entry = entries.find((one) => one.path === path && one.type === "file");
    if (entry === undefined)
        return { baseline: null, problem: null };
    if ((entry.size ?? 0) > maximumBaselineBytes) {
        return { baseline: null, problem: `${path}: a baseline of this size can't be meant.` };
    }
    const content = (await platform.readFiles(commit, [entry])).get(path) ?? { missing: "not found" };
    if ("missing" in content) {
        return { baseline: null, problem: `The baseline ${path} can't be read: ${content.missing}.` };
    }
    try {
        return { baseline: parseBaseline(path, content.bytes), problem: null };
    }
    catch (error) {
        if (!(error instanceof config_error/* ConfigError */.x))
            throw error;
        return { baseline: null, problem: error.message };
    }
}
/**
 * The baseline that a review goes by: that of the base, so that a pull request can't loosen its own review. A change
 * of the baseline is told, be it only that it is broken. Throws a PlatformError only.
 */
async function readReviewBaseline(platform, { mergeBase, head }, path, changes) {
    const { baseline, problem } = await readRepositoryBaseline(platform, mergeBase, path);
    const notices = problem === null ? [] : [`The base's baseline counts for nothing. ${problem}`];
    if (!changes.some((change) => change.path === path))
        return { baseline, notices };
    const next = await readRepositoryBaseline(platform, head, path);
    if (next.problem !== null)
        return { baseline, notices: [...notices, `At the head, the baseline is broken. ${next.problem}`] };
    const [before, after] = [baseline ?? new Map(), next.baseline ?? new Map()];
    const added = [...after.keys()].filter((fingerprint) => !before.has(fingerprint)).length;
    const dropped = [...before.keys()].filter((fingerprint) => !after.has(fingerprint)).length;
    return { baseline, notices: [...notices, `The baseline changes: ${added} added, ${dropped} dropped.`] };
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readConfigAt),
  F: () => (/* binding */ readRepositoryConfig)
});

// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
// EXTERNAL MODULE: ./build/config/read-options.js
var read_options = __webpack_require__(5468);
// EXTERNAL MODULE: ./build/config/schema.js + 3 modules
var schema = __webpack_require__(1034);
;// CONCATENATED MODULE: ./build/config/parse-config.js





const maximumLength = 100_000;
/** No list of globs or entries is longer: each of them is put to every file. */
const maximumItems = 1000;
/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is no YAML,
 * unknown keys and wrong values.
 */
function parse_config_parseConfig(path, text) {
    if (text.length > maximumLength)
        throw new config_error/* ConfigError */.x(`${path}: a configuration of this size can't be meant.`);
    const lines = new dist/* LineCounter */.HN();
    const documents = readYaml(path, text, lines);
    const where = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
    if ("empty" in documents)
        return {};
    const [document, another] = documents;
    const error = document?.errors[0];
    if (error)
        throw new config_error/* ConfigError */.x(`${where(error.pos[0])}: this is no YAML: ${firstLine(error.message)}`);
    if (another)
        throw new config_error/* ConfigError */.x(`${where(another.range?.[0])}: a configuration is a single YAML document.`);
    return readGroup(document?.contents, { fields: schema/* configFields */.e, label: "The configuration", where });
}
function readYaml(path, text, lineCounter) {
    try {
        return (0,dist/* parseAllDocuments */.hR)(text, { lineCounter, prettyErrors: false, strict: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new config_error/* ConfigError */.x(`${path}: it is nested too deeply.`);
        throw error;
    }
}
function readGroup(node, { fields, label, names = "key", where }) {
    if (node === null || node === undefined || isEmpty(node))
        return {};
    if (!(0,dist/* isMap */.jh)(node))
        throw new config_error/* ConfigError */.x(`${where(node.range?.[0])}: ${label} must be a map of keys to values.`);
    const values = {};
    for (const { key, value } of node.items) {
        const at = where(key?.range?.[0]);
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (!field)
            throw new config_error/* ConfigError */.x(`${at}: unknown ${names} ${shown(name)}${meant(name, fields)}`);
        if (value === null || value === undefined || isEmpty(value))
            continue;
        values[name] = readValue(value, field, name, where);
    }
    return values;
}
/** The key of that name in a group below, or the nearest name here. */
function meant(name, fields) {
    const path = pathTo(name, fields);
    return path === null ? (0,nearest/* didYouMean */.a)(name, Object.keys(fields)) : `; did you mean ${shown(path)}?`;
}
function pathTo(name, fields) {
    for (const [group, field] of Object.entries(fields)) {
        if (field.kind !== "group")
            continue;
        if (Object.hasOwn(field.fields, name))
            return `${group}.${name}`;
        const path = pathTo(name, field.fields);
        if (path !== null)
            return `${group}.${path}`;
    }
    return null;
}
function readValue(node, field, name, where) {
    if (field.kind === "group")
        return readGroup(node, { ...field, label: shown(name), where });
    if (field.kind === "items")
        return readItems(node, field, name, where);
    if (field.kind === "list")
        return readList(node, field, name, where);
    const text = scalarText(node, `${shown(name)} must be ${field.expected}`, where);
    return (0,read_options/* readScalar */.$t)(field, text, `${where(node.range?.[0])}: ${shown(name)}`);
}
function readItems(node, { fields, needs }, name, where) {
    if (!(0,dist/* isSeq */.oP)(node))
        throw new config_error/* ConfigError */.x(`${where(node.range?.[0])}: ${shown(name)} must be a list of maps.`);
    return itemsOf(node, name, where).map((item) => {
        const values = readGroup(item, { fields, label: `Each of ${shown(name)}`, where });
        const lacking = needs.find((keys) => keys.every((key) => !Object.hasOwn(values, key)));
        if (lacking === undefined)
            return values;
        const wanted = lacking.map(shown).join(" or ");
        throw new config_error/* ConfigError */.x(`${where(item?.range?.[0] ?? node.range?.[0])}: each of ${shown(name)} needs ${wanted}.`);
    });
}
function readList(node, { expected, check }, name, where) {
    const items = (0,dist/* isSeq */.oP)(node) ? itemsOf(node, name, where) : [node];
    return items.map((item) => {
        const text = scalarText(item, `each of ${shown(name)} must be ${expected}`, where);
        const problem = check(text);
        if (problem === null)
            return text;
        throw new config_error/* ConfigError */.x(`${where(item.range?.[0])}: ${shown(text)} can't be used as ${expected}: ${problem}.`);
    });
}
function itemsOf({ items, range }, name, where) {
    if (items.length <= maximumItems)
        return items;
    throw new config_error/* ConfigError */.x(`${where(range?.[0])}: ${shown(name)} can't have more than ${maximumItems} items.`);
}
/** The text as it was written, so that version 1.30 does not become the number 1.3. */
function scalarText(node, complaint, where) {
    const at = where(node.range?.[0]);
    if ((0,dist/* isAlias */.Vj)(node))
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}, not an alias.`);
    if (node.tag?.startsWith("!")) {
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}; what begins with ! needs quotes, or YAML takes it for a tag.`);
    }
    if (!(0,dist/* isScalar */.jn)(node) || isEmpty(node))
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}.`);
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
}
function shown(name) {
    return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
/** The parser's own recursion is what ends it in a text that is nested without end. */
function firstLine(message) {
    if (message.startsWith("Maximum call stack size"))
        return "it is nested too deeply";
    return (message.split("\n")[0] ?? "").replace(/:?\s*$/, "");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/config/read-config-file.js




/** Where the configuration is looked for, from the root of the repository. */
const configPaths = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];
const maximumBytes = 400_000;
/**
 * Reads the configuration file of that name, which must be there; without a name, the one at the usual place, if any.
 * Throws a ConfigError where it can't be read or says something wrong.
 */
function readConfigFile(directory, name) {
    for (const candidate of name === undefined ? configPaths : [name]) {
        const text = readText(path.resolve(directory, candidate), candidate);
        if (text !== null)
            return parseConfig(candidate, text);
    }
    if (name === undefined)
        return {};
    throw new ConfigError(`The configuration ${name} does not exist.`);
}
function readText(file, name) {
    try {
        if (statSync(file).size > maximumBytes)
            throw new ConfigError(`${name}: a configuration of this size can't be meant.`);
        return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    }
    catch (error) {
        if (error instanceof ConfigError)
            throw error;
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new ConfigError(`${name} is not UTF-8.`);
        throw new ConfigError(`The configuration ${name} can't be read (${code ?? String(error)}).`);
    }
}

;// CONCATENATED MODULE: ./build/repository-config.js



const repository_config_maximumBytes = 400_000;
/**
 * What the repository's configuration file says. It is the base's file that counts, so that a pull request can't
 * loosen its own review; a file that is named and that only the head has is read there. Throws a ConfigError where
 * the file is missing or wrong.
 */
async function readRepositoryConfig(platform, pull, name) {
    return readConfigAt(platform, name === null ? [pull.mergeBase] : [pull.mergeBase, pull.head], name);
}
/** What the configuration file of the first of these commits that has one says; throws a ConfigError as above. */
async function readConfigAt(platform, commits, name) {
    for (const commit of commits) {
        const { entries } = await platform.listFiles(commit);
        const entry = (name === null ? configPaths : [name])
            .map((path) => entries.find((one) => one.path === path))
            .find((one) => one !== undefined);
        if (entry === undefined)
            continue;
        if ((entry.size ?? 0) > repository_config_maximumBytes)
            throw new config_error/* ConfigError */.x(`${entry.path}: a configuration of this size can't be meant.`);
        const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
        if ("missing" in content)
            throw new config_error/* ConfigError */.x(`The configuration ${entry.path} can't be read: ${content.missing}.`);
        return parse_config_parseConfig(entry.path, decode(entry.path, content.bytes));
    }
    if (name === null)
        return {};
    throw new config_error/* ConfigError */.x(`The configuration that the input "config" names does not exist: ${JSON.stringify(name.slice(0, 200))}.`);
}
function decode(path, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new config_error/* ConfigError */.x(`${path} is not UTF-8.`);
    }
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Reads a file that is not larger than so many bytes; null where there is none, half a sentence where it can't be had. */
function readWhole(file, maximumBytes) {
    let descriptor;
    try {
        // A pipe in its place must not hang the program.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            return "it is no file";
        if (stats.size > maximumBytes)
            return `it has ${stats.size} bytes; more than ${maximumBytes} can't be meant`;
        return { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor), written: stats.mtimeMs };
    }
    catch (error) {
        const { code } = error;
        return code === "ENOENT" || code === "ENOTDIR" ? null : `it can't be read (${code ?? String(error)})`;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ writeWhole)
/* harmony export */ });
/* unused harmony export replaceFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


let count = 0;
/**
 * Replaces a file's content in one step, keeping its mode: readers see the old bytes or the new ones, never a part.
 * Returns why not, in one sentence, when the file is no longer what was read; throws what the file system throws.
 */
function replaceFile(file, before, after) {
    const stats = lstatSync(file);
    if (!stats.isFile())
        return "It is no longer a file, so nothing was written.";
    if (!readFileSync(file).equals(before))
        return "It has changed while it was analysed, so nothing was written.";
    swapIn(file, after, stats.mode & 0o7777, true);
    return null;
}
/**
 * Writes a file in one step, with its directories; what was there is replaced. A `quick` one can be empty after a loss
 * of power. Throws what the file system throws.
 */
function writeWhole(file, content, care = "durable") {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    swapIn(file, content, stats?.isFile() ? stats.mode & 0o7777 : null, care === "durable");
}
/** The new content takes the place of the file under its name; a mode of null is a new file's. */
function swapIn(file, content, mode, durable) {
    count += 1;
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), `.${process.pid}-${Date.now().toString(36)}-${count}.kubesuggest`);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, "wx", mode === null ? 0o666 : mode & 0o777);
    try {
        try {
            for (let done = 0; done < content.length;)
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, content, done);
            if (durable)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
        if (mode !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
