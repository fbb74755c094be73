export const id = 240;
export const ids = [240,579];
export const modules = {

/***/ 92211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ batched)
/* harmony export */ });
/** Pieces of text are written together up to this many characters. */
const batchLength = 2 ** 20;
/** The same text in fewer pieces, each as long as is worth writing at once. */
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
/* harmony import */ var _review_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98291);



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
/* harmony import */ var _core_batched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92211);
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
/** The runner obeys `::` at the start of a line, and `##[` anywhere in a line that does not start so. */
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
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Ke: () => (/* binding */ otherAnchor),
/* harmony export */   TY: () => (/* binding */ applySuggestion),
/* harmony export */   oP: () => (/* binding */ widen),
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
/** Whether two changes replace a line in common. */
function overlap(a, b) {
    return a.startLine <= b.endLine && b.startLine <= a.endLine;
}
/** The same change as one of more lines, which stay as they are. The range holds that of the change. */
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
