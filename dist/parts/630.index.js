export const id = 630;
export const ids = [630,579];
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

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ areApart),
/* harmony export */   Wz: () => (/* binding */ sortEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/** The edits sorted by their ranges. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/** True if no two of these sorted edits overlap or start at the same offset, so that `applyEdits` accepts them. */
function areApart(edits) {
    return edits.every(({ range: [start] }, index) => {
        const before = edits[index - 1]?.range;
        return before === undefined || (start >= before[1] && start > before[0]);
    });
}
/**
 * Returns the text with all edits applied. The edits may come in any order, but they must lie inside the text, and no
 * two may overlap or start at the same offset, since their order would be ambiguous. Throws a RangeError otherwise.
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
/** All configurable values, in the order in which they are shown. */
const configuredValues = [
    "user-id",
    "group-id",
    "user-name",
    "hostname-spread",
    "zone-spread",
    "same-zone",
];


/***/ }),

/***/ 52899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shownIntroduced)
/* harmony export */ });
/** The most introduced findings that are shown to people; the others are only counted. */
const toldLimit = 5;
/** The first of the findings that a fix introduces, without those that its risk contains word for word. */
function shownIntroduced({ introduced = [], risk = "" }) {
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
/* harmony export */   GF: () => (/* binding */ shownPlaces),
/* harmony export */   L6: () => (/* binding */ relatedPlace),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   mk: () => (/* binding */ listedPlaces),
/* harmony export */   mt: () => (/* binding */ isForward)
/* harmony export */ });
/** The most related places of a finding that are shown to people; the others are only counted. */
const toldLimit = 5;
/** The most related places in an output for other programs; the others are left out. */
const listedLimit = 100;
/** A range of a file as a place that a finding is also about; `message` says what is there. */
function relatedPlace(source, [start, end], message) {
    return { file: source.path, start: source.position(start), end: source.position(end), message };
}
/** Returns the first of the places, to show to people, and the number of the others. */
function shownPlaces(related) {
    const told = related.slice(0, toldLimit);
    return { told, more: related.length - told.length };
}
/** The places that an output for other programs lists. */
function listedPlaces(related) {
    return related.slice(0, listedLimit);
}
/** The last line on which a place has a character; for an empty place, the line it is on. */
function lastLineOf({ start, end }) {
    return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}
/** Whether `end` is at or after `start`. */
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
/* harmony import */ var _review_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45455);



/**
 * Passes the check of a merge group, in case the check is required: its changes were reviewed on their pull requests.
 */
async function passMergeGroup(platform, head) {
    const title = "Reviewed on the pull requests";
    (0,_platform_runner_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.log)(`Merge group at ${head.slice(0, 7)}: its changes were reviewed on their pull requests.`);
    const summary = "A merge group contains only changes that were reviewed on their pull requests.";
    const check = { name: _review_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I, conclusion: "success", title, summary, text: null, annotations: [] };
    try {
        await platform.publishCheck(head, check, null);
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
