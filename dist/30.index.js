export const id = 30;
export const ids = [30];
export const modules = {

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveScan: () => (/* binding */ serveScan)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _scan_analyse_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9576);
/* harmony import */ var _scan_portable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);



/** Answers the batches that a scan sends to this worker thread until it is stopped. */
function serveScan() {
    const { settings, wish, today, known } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", (batch) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer(batch));
    });
    function answer(batch) {
        try {
            return { results: batch.map((unit) => (0,_scan_portable_js__WEBPACK_IMPORTED_MODULE_2__/* .toPortable */ .B)((0,_scan_analyse_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .analyseUnit */ .cH)(unit, settings, wish, today, known))) };
        }
        catch (error) {
            return { failure: error instanceof Error ? error.message : String(error) };
        }
    }
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ knownTo),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cH: () => (/* binding */ analyseUnit),
/* harmony export */   en: () => (/* binding */ fixUnit)
/* harmony export */ });
/* harmony import */ var _analyze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3652);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8187);
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8094);




/** Every pass makes at least one fix of each fixable file; fixes that compose are made in one. */
const maximumPasses = 50;
/** A repository can have thousands of them, and is asked about once a unit. */
const dockerfilesOf = new WeakMap();
/**
 * What a deploy unit needs to be told of the repository's images. Links lead to Dockerfiles of the same unit, so that
 * one without any needs nothing, and its result does not change with what is built elsewhere.
 */
function knownTo(files, known) {
    const dockerfiles = dockerfilesOf.get(known) ?? new Set(known.dockerfiles);
    dockerfilesOf.set(known, dockerfiles);
    return files.some(({ path }) => dockerfiles.has(path)) ? known : { builds: [], dockerfiles: [] };
}
/**
 * Analyses files that are deployed together; with a wish, makes their proved fixes in memory again and again until
 * nothing is left to fix, and reports what remains. `known` says of the images what the files alone may not; of it,
 * only what `knownTo` leaves is used. The input stays as it is.
 */
function analyseUnit(files, settings, wish, today = null, known) {
    const wanted = (finding) => wish !== "none" && isWanted(finding, wish);
    return fixUnit(files, settings, wanted, today, known);
}
/** As `analyseUnit`, for the fixes of those findings that are wanted, as they come up; only proved fixes can be. */
function fixUnit(files, settings, wanted, today = null, known) {
    const current = new Map(files.map((file) => [file.path, file]));
    const counts = new Map();
    const options = { today, ...(known === undefined ? {} : knownTo(files, known)) };
    let analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)(files, settings, options);
    for (let pass = 0; pass < maximumPasses; pass += 1) {
        const texts = fixOnce(analysis, wanted);
        if (texts.size === 0)
            break;
        for (const [path, { text, fixes }] of texts) {
            const file = current.get(path);
            if (!file)
                continue;
            current.set(path, { ...file, bytes: new TextEncoder().encode(text) });
            counts.set(path, (counts.get(path) ?? 0) + fixes);
        }
        analysis = (0,_analyze_js__WEBPACK_IMPORTED_MODULE_0__/* .analyze */ .n)([...current.values()], settings, options);
    }
    const { findings, skipped, errors, stats } = analysis;
    const fixed = [...counts].map(([path, fixes]) => {
        return { path, bytes: current.get(path)?.bytes ?? new Uint8Array(), fixes };
    });
    return { findings, skipped, errors, stats, fixed };
}
/** The new texts of the files of which some fix can be made now. */
function fixOnce(analysis, wanted) {
    const fixable = analysis.findings.filter((finding) => finding.fix?.proof.ok === true && wanted(finding));
    const texts = new Map();
    for (const findings of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(fixable, ({ source }) => source).values()) {
        const fixed = fixText(analysis, findings);
        if (fixed !== null)
            texts.set(findings[0]?.source.path ?? "", fixed);
    }
    return texts;
}
/** A file's text with as many fixes made as go together; the next pass finds those that were left. */
function fixText(analysis, findings) {
    const [first] = findings;
    const file = analysis.files.get(first?.source.path ?? "");
    if (first === undefined || file === undefined)
        return null;
    const joint = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTogether */ .kw)(analysis.ground, file, findings);
    if ("edits" in joint && joint.proof.ok) {
        return { text: (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .ct)(file.source.text, joint.edits), fixes: findings.length };
    }
    if (findings.length === 1)
        return null;
    const half = findings.length >> 1;
    return fixText(analysis, findings.slice(0, half)) ?? fixText(analysis, findings.slice(half));
}
/** True where a fix of this wish can be made for the finding. */
function isWanted({ fix }, wish) {
    return fix !== null && (fix.grade === "safe" || wish === "review");
}


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toPortable),
/* harmony export */   w: () => (/* binding */ fromPortable)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3076);

/** Takes a result apart for another thread. */
function toPortable(result) {
    const numbers = new Map();
    const findings = result.findings.map((finding) => {
        const source = numbers.get(finding.source) ?? numbers.size;
        numbers.set(finding.source, source);
        return { ...finding, source };
    });
    return { ...result, findings, sources: [...numbers.keys()].map(({ path, text }) => [path, text]) };
}
/** Puts a result from another thread together again. */
function fromPortable({ sources, ...result }) {
    const files = sources.map(([path, text]) => new _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, text));
    const findings = result.findings.map((finding) => ({ ...finding, source: files[finding.source] }));
    return { ...result, findings };
}


/***/ })

};
