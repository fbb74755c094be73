export const id = 579;
export const ids = [579];
export const modules = {

/***/ 92211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ batched)
/* harmony export */ });
/** A batch is complete once it has at least this many characters. */
const batchLength = 2 ** 20;
/** The same text in fewer, longer pieces, so that it takes fewer writes. */
function* batched(pieces) {
    let batch = "";
    for (const piece of pieces) {
        batch += piece;
        if (batch.length < batchLength)
            continue;
        yield batch;
        batch = "";
    }
    yield batch;
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   debug: () => (/* binding */ debug),
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   log: () => (/* binding */ log),
/* harmony export */   notice: () => (/* binding */ notice),
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   writeJobSummary: () => (/* binding */ writeJobSummary),
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96421);
/* harmony import */ var _core_batched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92211);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4823);
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36393);
/* harmony import */ var _review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65829);








/** The most annotations of each severity. The runner silently drops further ones of a step. */
const perLevel = 10;
/** The longest message. The runner cuts longer ones. */
const messageBytes = 4000;
const writeAnnotation = { error: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, info: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm };
/** Writes a line to the log. Quoted text in it can't start a workflow command. */
function log(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(plain(text));
}
/** Shows a notice on the run's page. */
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(plain(text), messageBytes), { title: "Kubesuggest" });
}
/** Fails the step with a message. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(plain(text), messageBytes));
}
/** Writes a line to the debug log, in runs with debug logging. */
function debug(text) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o())
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(text, messageBytes));
}
/** Shows findings if the token may write neither comments nor checks. The runner's limits apply to each severity. */
function annotate(annotations) {
    for (const severity of _core_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO) {
        const all = annotations.filter((annotation) => annotation.severity === severity);
        for (const { path: file, title, message, startLine, endLine, startColumn, endColumn } of all.slice(0, perLevel)) {
            writeAnnotation[severity]((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(tame(message), messageBytes), {
                title: plain(title),
                file,
                startLine,
                endLine,
                ...(startColumn === null || endColumn === null ? {} : { startColumn, endColumn }),
            });
        }
        if (all.length > perLevel)
            log(`${all.length - perLevel} more ${_core_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severityNames */ .qx[severity]}s are in the job summary.`);
    }
}
/** Sets the Action's outputs. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
}
/** Writes the job summary, if the runner supports it. */
async function writeJobSummary(markdown) {
    if (!process.env["GITHUB_STEP_SUMMARY"])
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(markdown, true).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(`The job summary could not be written: ${plain(String(error))}`);
    }
}
/** Writes a report to a file of that name in a new directory and returns its path. */
function writeReport(pieces, name = "report.json") {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kubesuggest-"));
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "w");
    try {
        for (const batch of (0,_core_batched_js__WEBPACK_IMPORTED_MODULE_7__/* .batched */ .Q)(pieces))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, batch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return file;
}
/** Disables commands in a text: the runner obeys `::` at the start of a line, and `##[` anywhere in other lines. */
function plain(text) {
    return tame((0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(text)).replace(/^::/, ": :");
}
function tame(text) {
    return text.replaceAll("##[", "# #[");
}


/***/ })

};
