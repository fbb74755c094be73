export const id = 429;
export const ids = [429];
export const modules = {

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ areApart),
/* harmony export */   Wz: () => (/* binding */ sortEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/** Edits in the order of their place in the text. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/** True for edits in their order of which no two overlap or start at the same point: `applyEdits` takes them. */
function areApart(edits) {
    return edits.every(({ range: [start] }, index) => {
        const before = edits[index - 1]?.range;
        return before === undefined || (start >= before[1] && start > before[0]);
    });
}
/**
 * The text with all edits made. The edits may come in any order but must lie inside the text, and no two may
 * overlap or stand at the same point: which of them came first would be anybody's guess.
 * Throws a RangeError otherwise.
 */
function applyEdits(text, edits) {
    let result = "";
    let position = 0;
    let previous;
    for (const edit of sortEdits(edits)) {
        const [start, end] = edit.range;
        const clash = previous !== undefined && (start < position || start === previous.range[0]);
        if (clash || end < start || end > text.length) {
            throw new RangeError(`edit ${start}..${end} overlaps another one or leaves the text`);
        }
        result += text.slice(position, start) + edit.text;
        position = end;
        previous = edit;
    }
    return result + text.slice(position);
}


/***/ }),

/***/ 78601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ configuredValues)
/* harmony export */ });
/** All of them, in the order in which people are told. */
const configuredValues = [
    "user-id",
    "group-id",
    "user-name",
    "hostname-spread",
    "zone-spread",
    "same-zone",
];


/***/ }),

/***/ 88187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, in the order of their first appearance: `Map.groupBy`, which Node 20 does not have yet. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
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

/***/ 47519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ concernsComment),
/* harmony export */   Gy: () => (/* binding */ concernsInstruction),
/* harmony export */   X$: () => (/* binding */ concernsDocument)
/* harmony export */ });
/** True for an operation on a YAML or JSON document. */
function concernsDocument(operation) {
    return "document" in operation;
}
/** True for an operation on a comment. */
function concernsComment(operation) {
    return "comment" in operation;
}
/** True for an operation on an instruction of a Dockerfile. */
function concernsInstruction(operation) {
    return "instruction" in operation;
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

/***/ 86870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passMergeGroup: () => (/* binding */ passMergeGroup)
/* harmony export */ });
/* harmony import */ var _platform_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7943);
/* harmony import */ var _platform_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1579);
/* harmony import */ var _review_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14334);



/** Passes a merge group: its changes were reviewed on their pull requests, and a required check waits for a check run. */
async function passMergeGroup(platform, head) {
    const title = "Reviewed on the pull requests";
    (0,_platform_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.log)(`Merge group at ${head.slice(0, 7)}: its changes were reviewed on their pull requests.`);
    const summary = "A merge group contains only changes that were reviewed on their pull requests.";
    const check = { name: _review_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I, conclusion: "success", title, summary, text: null, annotations: [] };
    try {
        await platform.publishCheck(head, check);
    }
    catch (error) {
        if (!(error instanceof _platform_port_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .W && error.reason === "forbidden"))
            throw error;
        (0,_platform_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.notice)(error.message);
    }
    (0,_platform_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.setOutputs)({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "success", report: "" });
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
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4823);
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36393);
/* harmony import */ var _review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65829);







/** The runner shows ten annotations of each kind for a step and drops the rest silently. */
const perLevel = 10;
/** The runner cuts longer messages. */
const messageBytes = 4000;
const writeAnnotation = { error: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, info: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm };
/** One line of the log. What it quotes can't start a workflow command. */
function log(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(plain(text));
}
/** A remark that people see on the run's page. */
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(plain(text), messageBytes), { title: "Kubesuggest" });
}
/** Fails the step with a sentence. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(plain(text), messageBytes));
}
/** What only the debug log shows, in runs for which it was asked. */
function debug(text) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o())
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(text, messageBytes));
}
/** Shows findings where the token may write neither comments nor checks: the most severe, within the runner's limits. */
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
/** Writes the job summary, where the runner takes one. */
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
/** Writes a report to a file of that name in a directory of its own and gives its path. */
function writeReport(text, name = "report.json") {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kubesuggest-"));
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    return file;
}
/** The runner obeys `::` at the start of a line, and `##[` anywhere in a line that does not start so. */
function plain(text) {
    return tame((0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(text)).replace(/^::/, ": :");
}
function tame(text) {
    return text.replaceAll("##[", "# #[");
}


/***/ })

};
