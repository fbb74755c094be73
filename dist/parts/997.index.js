export const id = 997;
export const ids = [997];
export const modules = {

/***/ 46321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ holdJoined),
/* harmony export */   Ps: () => (/* binding */ proveTogether),
/* harmony export */   g7: () => (/* binding */ joinFixes)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36785);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3652);
/* harmony import */ var _core_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47519);
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83268);
/* harmony import */ var _fix_prove_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63991);
/* harmony import */ var _fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95536);






/** Combines the fixes of some findings in one file into one change, and proves it. */
function joinFixes({ files, ground, rendered = null }, findings) {
    if (rendered !== null && findings.some(({ fingerprint }) => rendered.members.has(fingerprint))) {
        return joinRendered(rendered, findings);
    }
    const file = files.get(findings[0]?.source.path ?? "");
    if (file === undefined)
        return { ok: false, reason: "the file was not read" };
    const joint = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTogether */ .kw)(ground, file, findings);
    if ("refused" in joint)
        return { ok: false, reason: joint.refused };
    return joint.proof.ok ? { ok: true, edits: joint.edits } : { ok: false, reason: joint.proof.reason };
}
/**
 * Whether the separate edits of several proved fixes of one file are still right when all are made. In charts, they are
 * if they result in the one change that was proved for all of them.
 */
function holdJoined(analysis, findings, edits) {
    const { files, ground, rendered = null } = analysis;
    const [first] = findings;
    if (first === undefined)
        return false;
    if (rendered?.members.has(first.fingerprint) !== true) {
        const file = files.get(first.source.path);
        return file !== undefined && (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .holdTogether */ .Y6)(ground, file, findings, edits);
    }
    const joint = joinFixes(analysis, findings);
    if (!joint.ok || !(0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .areApart */ .NQ)((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .sortEdits */ .Wz)(edits)))
        return false;
    return (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(first.source.text, joint.edits) === (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(first.source.text, edits);
}
/** Proves fixes together, as long as the budget lasts. Those of charts are proved by rendering, each on its own. */
function proveTogether(head, fixed, budget = _core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .unlimited */ .O) {
    const { rendered = null } = head;
    if (rendered === null)
        return (0,_fix_prove_set_js__WEBPACK_IMPORTED_MODULE_2__/* .proveSet */ .j)(head.ground, head.files, fixed, budget);
    const isRendered = ({ fingerprint }) => rendered.members.has(fingerprint);
    const proved = (0,_fix_prove_set_js__WEBPACK_IMPORTED_MODULE_2__/* .proveSet */ .j)(head.ground, head.files, fixed.filter((finding) => !isRendered(finding)), budget);
    let next = 0;
    return fixed.map((finding) => {
        if (isRendered(finding))
            return finding;
        next += 1;
        return proved[next - 1];
    });
}
function joinRendered(rendering, findings) {
    const [only] = findings;
    // One change of values may be the fix for several charts, and is proved in all of them.
    if (only?.fix != null && findings.every(({ fix }) => sameEdits(fix, only.fix))) {
        return { ok: true, edits: only.fix.edits };
    }
    const { raw, members } = rendering;
    const all = findings.map(({ fingerprint }) => members.get(fingerprint) ?? []);
    const path = all[0]
        ?.map(({ source }) => source.path)
        .find((one) => all.every((some) => some.some(({ source }) => source.path === one)));
    const chosen = all.flatMap((some) => some.find(({ source }) => source.path === path) ?? []);
    const file = raw.files.get(path ?? "");
    const [first] = chosen;
    const unit = first === undefined ? undefined : (0,_fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__/* .unitOf */ .uF)(rendering, first);
    if (file === undefined || path === undefined || unit === undefined)
        return { ok: false, reason: "they are not rendered together" };
    const joint = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTogether */ .kw)(raw.ground, file, chosen);
    if ("refused" in joint)
        return { ok: false, reason: joint.refused };
    if (!joint.proof.ok)
        return { ok: false, reason: joint.proof.reason };
    const operations = joint.operations.filter(_core_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .concernsDocument */ .X$);
    const [placement] = (0,_fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__/* .placeChanges */ .XH)(rendering, unit, [{ path, edits: joint.edits, operations, findings: all }]);
    if (placement === undefined || "refused" in placement) {
        return { ok: false, reason: placement?.refused ?? "it was not tried" };
    }
    const isHere = placement.source.path === only?.source.path;
    return isHere ? { ok: true, edits: placement.edits } : { ok: false, reason: "they belong into different files" };
}
function sameEdits(one, other) {
    return one !== null && other !== null && JSON.stringify(one.edits) === JSON.stringify(other.edits);
}


/***/ }),

/***/ 30195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand),
/* harmony export */   workflowText: () => (/* binding */ workflowText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45169);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99438);
/* harmony import */ var _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34941);
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44124);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4823);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71626);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84253);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69530);
/* harmony import */ var _scan_first_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61023);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27581);
/* harmony import */ var _scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20441);
/* harmony import */ var _scan_write_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64430);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20902);















/** The path of the workflow. */
const workflowPath = ".github/workflows/kubesuggest.yml";
/** The tag that moves with each release of this major version: `v1` for 1.2.3. */
const majorTag = `v${_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r.split(".")[0]}`;
/** The workflow that reviews pull requests. */
const workflowText = `name: Kubesuggest
on: pull_request
permissions:
  contents: read
  pull-requests: write
  checks: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: kubesuggest/kubesuggest@${majorTag}
`;
/** `kubesuggest init`: looks at the repository, and writes a configuration and the workflow if they don't exist. */
async function initCommand(terminal, workerEntry) {
    const tree = (0,_scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .findWorkTree */ .vE)(terminal.cwd, []);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .createProgress */ .m)(terminal);
    const scanned = await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .scan */ .S)((0,_scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .openWorkTree */ .wr)({ ...tree, targets: [""] }), _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .sb, {
        fix: "none",
        workerEntry,
        onProgress: progress.step,
    });
    progress.end();
    terminal.out(`${foundText(scanned.report)}\n\n`);
    const existing = _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_4__/* .configPaths */ .hg.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(tree.root, name)));
    const files = [
        { name: existing ?? _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_4__/* .configPaths */ .hg[0] ?? "", text: (0,_scan_first_config_js__WEBPACK_IMPORTED_MODULE_8__/* .firstConfigOf */ .K)(scanned.files) },
        { name: workflowPath, text: workflowText },
    ];
    for (const { name, text } of files) {
        const isNew = writeNew(tree.root, name, text);
        terminal.out(isNew ? `${terminal.style.green("wrote")} ${name}\n` : `kept  ${name}, which is there already\n`);
    }
    terminal.out(`\n${nextSteps(scanned.report)}\n`);
    if (!tree.git)
        terminal.err("This directory is not a git repository: the workflow runs once it is one, on GitHub.\n");
    return 0;
}
function foundText({ findings, stats }) {
    if (stats.manifests + stats.dockerfiles === 0)
        return "There are no Kubernetes manifests and no Dockerfiles here yet.";
    const looked = `${(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(stats.manifests, "manifest")} and ${(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(stats.dockerfiles, "Dockerfile")}`;
    const counts = _core_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count, _core_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severityNames */ .qx[severity])];
    });
    return `This repository has ${looked}, with ${counts.length === 0 ? "no findings" : (0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_13__/* .enumerate */ .H)(counts)} today.`;
}
function nextSteps({ findings }) {
    const commit = "Commit these files: from then on, every pull request is reviewed.";
    if (findings.length === 0)
        return commit;
    return [
        "To see the findings:                kubesuggest scan",
        "To start clean, with new ones only: kubesuggest scan --write-baseline",
        "",
        commit,
    ].join("\n");
}
/** Creates a file and never overwrites one. Throws a ConfigError if the file can't be written. */
function writeNew(root, name, text) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name);
    if ((0,_scan_write_file_js__WEBPACK_IMPORTED_MODULE_11__/* .isBehindLink */ .pK)(root, file))
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${name} can't be written (it is behind a symbolic link).`);
    try {
        (0,_scan_write_file_js__WEBPACK_IMPORTED_MODULE_11__/* .makeDirectories */ .Kb)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag: "wx" });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return false;
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${name} can't be written (${(0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_14__/* .systemReason */ .u)(error)}).`);
    }
}


/***/ }),

/***/ 61023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ firstConfigOf)
});

// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __webpack_require__(12222);
// EXTERNAL MODULE: ./build/model/images/image-owner.js
var image_owner = __webpack_require__(60214);
// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(31423);
;// CONCATENATED MODULE: ./build/scan/survey.js



/** Collects facts from the texts of manifests and Dockerfiles. */
function surveyFiles(files) {
    const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
    return { versions: versionsIn(texts), registry: ownRegistry(texts) };
}
function versionsIn(texts) {
    const pattern = /(?:kindest\/node:v|rancher\/k3s:v|kubernetes_?version["']?\s*[:=]\s*["']?v?)1\.(\d{2})\b/gi;
    const minors = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, minor]) => Number(minor)));
    const known = minors.filter((minor) => minor > 0 && minor <= version_range/* newestKnownMinor */.HG).toSorted((a, b) => a - b);
    const [first] = known;
    const last = known.at(-1);
    if (first === undefined || last === undefined)
        return null;
    return first === last ? `"1.${first}"` : `1.${first}-1.${last}`;
}
function ownRegistry(texts) {
    const counts = new Map();
    for (const text of texts) {
        for (const [, reference = ""] of text.matchAll(/^[ \t-]*image:\s*["']?([\w./:@-]{1,300})["']?\s*$/gm)) {
            const registry = (0,images_images/* parseImage */.z)(reference)?.registry ?? "docker.io";
            if (registry === "docker.io" || (0,image_owner/* imageOwner */.d)(reference, { images: [], owner: null }) !== "own")
                continue;
            counts.set(registry, (counts.get(registry) ?? 0) + 1);
        }
    }
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
    return most?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/scan/first-config.js



/**
 * Writes a configuration that states the defaults, for people to change, with values found in the files of the
 * repository.
 */
function firstConfigOf(files) {
    const { versions, registry } = surveyFiles(files);
    return `# Configuration of Kubesuggest. All keys: https://github.com/kubesuggest/kubesuggest/blob/main/docs/configuration.md

# recommended: errors and warnings with few false alarms. Others: restricted, strict, all, none.
preset: ${config/* defaultValues */.gH.preset}

# The Kubernetes versions that the manifests must work on.
${versions === null ? "# " : ""}kubernetes-version: ${versions ?? rangeText(config/* defaultValues */.gH["kubernetes-version"])}

# The check fails at this severity or above: error, warning, note or never.
fail-on: ${config/* defaultValues */.gH["fail-on"]}

# Severities of single rules: off, default, error, warning or note.
# rules:
#   pods-not-spread: note

# Other settings for some files.
# overrides:
#   - paths: [examples/, test/]
#     fail-on: never

# What is known of your own images: the user that they start as.
# images:
#   - image: ${(0,printable/* printable */.g$)(registry ?? "registry.example.com")}/*
#     user: 1001
`;
}
function rangeText({ from, to }) {
    return `${from.major}.${from.minor}-${to.major}.${to.minor}`;
}


/***/ }),

/***/ 71699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ optimizeLate)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/** The first version of V8 with this flag and with a quick compiler for what is not optimized yet. */
const firstVersion = 13;
/**
 * Has V8's optimizing compiler wait for the code that runs most. Each object goes through thousands of functions, and
 * by default they are all optimized after some hundred objects. Most analyses end before that has paid: optimizing took
 * an eighth of the processor time of 1,000 objects, and a tenth of that of 9,000. In a long one, the code that runs most
 * is optimized all the same.
 */
function optimizeLate() {
    if (Number.parseInt(process.versions.v8, 10) < firstVersion)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--invocation-count-for-turbofan=40000");
}


/***/ }),

/***/ 81241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ linkedDirectories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Returns a function that finds the first directory on the path from a tree's root to a file that is a symbolic link;
 * null if there is none. It caches what it has seen: create a new one if links may have changed.
 */
function linkedDirectories(root) {
    const known = new Map([
        ["", null],
        [".", null],
    ]);
    const linkedAt = (directory) => {
        const before = known.get(directory);
        if (before !== undefined)
            return before;
        const above = linkedAt(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(directory));
        const isLink = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory), { throwIfNoEntry: false })?.isSymbolicLink() === true;
        const answer = above ?? (isLink() ? directory : null);
        known.set(directory, answer);
        return answer;
    };
    return (file) => linkedAt(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file));
}


/***/ }),

/***/ 64430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ makeDirectories),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   pK: () => (/* binding */ isBehindLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _linked_directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81241);



let count = 0;
/**
 * Replaces the content of a file in a tree atomically and keeps its mode: readers see either the old bytes or the new
 * ones. Links in its path are not followed. If the file is no longer what was read, returns a sentence that says so.
 * Throws errors of the file system.
 */
function replaceFile(root, name, before, after) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name);
    const behindLink = "It is behind a symbolic link now, so nothing was written.";
    if ((0,_linked_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedDirectories */ .x)(root)(name) !== null)
        return behindLink;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stats.isFile())
        return "It is no longer a file, so nothing was written.";
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).equals(before))
        return "It changed while it was analyzed, so nothing was written.";
    const swapped = swapIn(file, after, stats.mode & 0o7777, true, () => (0,_linked_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedDirectories */ .x)(root)(name) === null);
    return swapped ? null : behindLink;
}
/**
 * Whether there is a symbolic link between a directory and a file below it. A tree must not be able to lead writes out
 * of it.
 */
function isBehindLink(root, file) {
    return (0,_linked_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedDirectories */ .x)(root)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")) !== null;
}
/** Creates a directory and its parents. Throws errors of the file system, which Node's recursive `mkdir` hides. */
function makeDirectories(directory) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
        return;
    makeDirectories(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
    }
}
/**
 * Writes or replaces a file atomically and creates its directories. A `quick` file may be empty after a power failure.
 * Throws errors of the file system.
 */
function writeWhole(file, content, care = "durable") {
    makeDirectories(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    swapIn(file, content, stats?.isFile() ? stats.mode & 0o7777 : null, care === "durable");
}
/**
 * Replaces a file with new content through a temporary file, unless `mayStill` says no. A mode of null gives a new file
 * the default mode. Returns whether it was replaced.
 */
function swapIn(file, content, mode, durable, mayStill = () => true) {
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
        if (!mayStill()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
            return false;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
        return true;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
