export const id = 641;
export const ids = [641,605];
export const modules = {

/***/ 1605:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4823);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3972);
/* harmony import */ var _review_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7872);







/** The runner shows ten annotations of each kind for a step and drops the rest without a word. */
const perLevel = 10;
/** The runner cuts longer messages. */
const messageBytes = 4000;
const say = { error: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, info: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm };
/** One line of the log. What it quotes can't start a workflow command. */
function log(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(plain(text));
}
/** A remark that people see on the run's page. */
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(plain(text), messageBytes), { title: "Kubesuggest" });
}
/** Fails the step with a sentence. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(plain(text), messageBytes));
}
/** What only the debug log shows, in runs for which it was asked. */
function debug(text) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o())
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(text, messageBytes));
}
/** Shows findings where the token may write neither comments nor checks: the most severe, within the runner's limits. */
function annotate(annotations) {
    for (const severity of _core_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .g) {
        const all = annotations.filter((annotation) => annotation.severity === severity);
        for (const { path: file, title, message, startLine, endLine, startColumn, endColumn } of all.slice(0, perLevel)) {
            say[severity]((0,_review_size_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(tame(message), messageBytes), {
                title: plain(title),
                file,
                startLine,
                endLine,
                ...(startColumn === null || endColumn === null ? {} : { startColumn, endColumn }),
            });
        }
        if (all.length > perLevel)
            log(`${all.length - perLevel} more of severity ${severity} are in the job summary.`);
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
    return tame((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text)).replace(/^::/, ": :");
}
function tame(text) {
    return text.replaceAll("##[", "# #[");
}


/***/ }),

/***/ 4201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hr: () => (/* binding */ commentObstacle),
  cA: () => (/* binding */ lineOf),
  hh: () => (/* binding */ readDiffs),
  St: () => (/* binding */ suggestionBlock),
  Os: () => (/* binding */ suggestionObstacle)
});

// EXTERNAL MODULE: ./build/review/lines.js
var review_lines = __webpack_require__(9434);
// EXTERNAL MODULE: ./build/review/markdown.js
var markdown = __webpack_require__(3972);
;// CONCATENATED MODULE: ./build/review/patch.js
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
            return broken(`the hunk at line ${position + 1} has not the lines it announces`);
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

// EXTERNAL MODULE: ./build/review/size.js
var size = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/review/words.js
var words = __webpack_require__(7060);
;// CONCATENATED MODULE: ./build/review/anchor.js





/** The block of a suggestion may be this long, which leaves half of a comment to words. */
const blockLimit = 16_000;
/** Reads the patches of all changed files, by path at the head. */
function readDiffs(changes) {
    return new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, readDiff(change)]));
}
/** Why a change to a file's lines can't be a suggestion, in half a sentence; null where it can. */
function suggestionObstacle(source, hunks, change) {
    const { text } = source;
    const { startLine, endLine, lines } = change;
    if (text.includes("\r"))
        return words/* reasons */.Ot.bareReturn;
    if (startLine === 1 && text.startsWith("\ufeff"))
        return words/* reasons */.Ot.byteOrderMark;
    if (lines.some((line) => /[^\P{Cc}\t]/u.test(line)))
        return words/* reasons */.Ot.controlCharacters;
    if ((0,size/* byteLength */.dp)(suggestionBlock(lines)) > blockLimit)
        return words/* reasons */.Ot.tooLong;
    const hunk = hunkAt(hunks, startLine, endLine);
    if (hunk === null)
        return words/* reasons */.Ot.hiddenFix;
    if (!agrees(source, hunk, startLine, endLine))
        return words/* reasons */.Ot.mismatch;
    return spansDeletion(hunk, startLine, endLine) ? words/* reasons */.Ot.deletedLines : null;
}
/** Why no comment can stand on a finding's own line, in half a sentence; null where one can. */
function commentObstacle(source, hunks, line) {
    const hunk = hunkAt(hunks, line, line);
    if (hunk === null)
        return words/* reasons */.Ot.hiddenLine;
    return agrees(source, hunk, line, line) ? null : words/* reasons */.Ot.mismatch;
}
/** The line a finding starts on, as git counts lines. */
function lineOf(finding) {
    return (0,review_lines/* lineAt */.mh)(finding.source, finding.range[0]);
}
/** The block that GitHub offers to commit. Without lines it deletes; one empty line leaves a blank line. */
function suggestionBlock(lines) {
    return (0,markdown/* fenced */.OF)(lines, "suggestion");
}
function readDiff(change) {
    if (change.patch === null)
        return { ok: false, reason: words/* reasons */.Ot.noPatch };
    const parsed = parsePatch(change.patch);
    if (parsed.ok && parsed.hunks.length === 0)
        return { ok: false, reason: words/* reasons */.Ot.renamed };
    return parsed;
}
function agrees(source, hunk, startLine, endLine) {
    const lines = source.text
        .slice(...(0,review_lines/* offsetsOf */.wM)(source, startLine - 1, endLine))
        .replace(/\n$/, "")
        .split("\n");
    const shown = hunk.headLines.slice(startLine - hunk.startLine, endLine - hunk.startLine + 1);
    return lines.length === shown.length && lines.every((line, index) => bare(line) === bare(shown[index] ?? ""));
}
function bare(line) {
    return line.replace(/^\ufeff|\r$/g, "");
}


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D6: () => (/* binding */ describeFix),
  ix: () => (/* binding */ diffNote),
  n_: () => (/* binding */ diffOf),
  lN: () => (/* binding */ ruleLink),
  HF: () => (/* binding */ writeComment)
});

// EXTERNAL MODULE: ./build/review/anchor.js + 1 modules
var review_anchor = __webpack_require__(4201);
// EXTERNAL MODULE: ./build/core/edit.js
var core_edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/review/lines.js
var review_lines = __webpack_require__(9434);
;// CONCATENATED MODULE: ./build/review/diff.js


/**
 * The edits of a file as the hunks of a unified diff, with three lines of context, one entry a line. `patch` and
 * `git apply` take it once file headers stand before it. Empty where the edits change nothing.
 */
function unifiedDiff(source, edits, context = 3) {
    const { count } = (0,review_lines/* gitLines */.QS)(source);
    const before = (start, end) => splitLines(source.text.slice(...(0,review_lines/* offsetsOf */.wM)(source, start, end)));
    const diff = [];
    let shift = 0;
    for (const blocks of neighbourhoods(changedBlocks(source, edits), context * 2)) {
        const start = Math.max(0, (blocks[0]?.start ?? 0) - context);
        const end = Math.min(count, (blocks.at(-1)?.end ?? 0) + context);
        const growth = blocks.reduce((sum, block) => sum + block.after.length - (block.end - block.start), 0);
        diff.push(`@@ -${extent(start, end - start)} +${extent(start + shift, end - start + growth)} @@`);
        let position = start;
        for (const block of blocks) {
            diff.push(...signed(" ", before(position, block.start)));
            diff.push(...signed("-", before(block.start, block.end)), ...signed("+", block.after));
            position = block.end;
        }
        diff.push(...signed(" ", before(position, end)));
        shift += growth;
    }
    return diff;
}
function changedBlocks(source, edits) {
    const lines = (0,review_lines/* gitLines */.QS)(source);
    const groups = [];
    for (const edit of (0,core_edit/* sortEdits */.Wz)(edits)) {
        const first = (0,review_lines/* lineIndex */.Dp)(lines, edit.range[0]);
        const last = (0,review_lines/* lineIndex */.Dp)(lines, edit.range[1]);
        const previous = groups.at(-1);
        if (previous === undefined || first > previous.last)
            groups.push({ first, last, edits: [edit] });
        else {
            previous.edits.push(edit);
            previous.last = Math.max(previous.last, last);
        }
    }
    return groups.flatMap((group) => blockOf(source, group.first, group.last, group.edits));
}
function blockOf(source, first, last, edits) {
    const [from, to] = (0,review_lines/* offsetsOf */.wM)(source, first, last + 1);
    const text = source.text.slice(from, to);
    const moved = edits.map((edit) => ({
        range: [edit.range[0] - from, edit.range[1] - from],
        text: edit.text,
    }));
    const before = splitLines(text);
    const after = splitLines((0,core_edit/* applyEdits */.ct)(text, moved));
    let low = 0;
    let [end, afterEnd] = [before.length, after.length];
    while (end > 0 && afterEnd > 0 && before[end - 1] === after[afterEnd - 1]) {
        end -= 1;
        afterEnd -= 1;
    }
    while (low < end && low < afterEnd && before[low] === after[low])
        low += 1;
    return end === low && afterEnd === low
        ? []
        : [{ start: first + low, end: first + end, after: after.slice(low, afterEnd) }];
}
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function neighbourhoods(blocks, distance) {
    const groups = [];
    for (const block of blocks) {
        const previous = groups.at(-1);
        const gap = block.start - (previous?.at(-1)?.end ?? 0);
        if (previous !== undefined && gap <= distance)
            previous.push(block);
        else
            groups.push([block]);
    }
    return groups;
}
function extent(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function signed(sign, lines) {
    return lines.flatMap((line) => line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"]);
}

// EXTERNAL MODULE: ./build/review/markdown.js
var markdown = __webpack_require__(3972);
// EXTERNAL MODULE: ./build/review/marker.js
var marker = __webpack_require__(1199);
// EXTERNAL MODULE: ./build/review/size.js
var size = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/review/words.js
var words = __webpack_require__(7060);
;// CONCATENATED MODULE: ./build/review/comment.js






/** Words and diffs of one comment share 32,000 bytes; a review with a longer body is refused as a whole. */
const diffLimit = 12_000;
const listLimit = 12_000;
/** Writes a comment that tells of some findings of a draft; with a suggestion, of all. */
function writeComment(draft, told, wording) {
    const { path, startLine, endLine, suggestion } = draft;
    const fingerprints = told.map((finding) => finding.fingerprint);
    const parts = [
        told.length === 1 ? describeOne(told[0], wording) : describeSeveral(draft, told, wording),
        suggestion === null ? describeDiffs(told, wording) : (0,review_anchor/* suggestionBlock */.St)(suggestion.lines),
        told.length === 1 ? `${ruleLink(told[0]?.rule ?? "", wording.links)}\n` : "",
        (0,marker/* writeMarker */.en)(fingerprints),
    ];
    const body = parts.filter((part) => part !== "").join("\n");
    return { path, startLine: startLine === endLine ? null : startLine, line: endLine, body, fingerprints };
}
/** A rule's name, linked to its page. */
function ruleLink(rule, links) {
    return (0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(rule), links.rulePages === null ? null : `${links.rulePages}${(0,markdown/* encodePath */.O0)(rule)}.md`);
}
/** What a fix does and what to know before taking it, in a sentence or two of Markdown; empty where there is none. */
function describeFix(finding) {
    const { fix, proposal, advice } = finding;
    const title = (0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(fix?.title ?? proposal?.title ?? "", 200)));
    const hint = advice === null ? "" : (0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(advice, 400)));
    if (fix === null)
        return [title, hint].filter((part) => part !== "").join(" ");
    return [title, gradeNote(finding), hint].filter((part) => part !== "").join(" ");
}
/** The lines of the diff that a finding's fix makes; none where it has no fix or its edits don't apply. */
function diffOf(finding) {
    const { fix, source } = finding;
    if (fix === null)
        return [];
    try {
        return unifiedDiff(source, fix.edits).map((line) => line.replace(/\r$/, ""));
    }
    catch (error) {
        // Only an unproved fix can have edits that clash; it costs its diff, not the review.
        if (error instanceof RangeError && !fix.proof.ok)
            return [];
        throw error;
    }
}
/** Why a fix is shown as a diff, as a sentence of Markdown; empty where nothing needs to be said. */
function diffNote(finding, wording) {
    const { fix } = finding;
    if (fix !== null && !fix.proof.ok) {
        return `Kubesuggest could not prove this fix: ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(fix.proof.reason, 300)))} Check it before you use it.`;
    }
    const obstacle = wording.obstacles.get(finding);
    return obstacle === undefined
        ? ""
        : `This is no suggestion to commit, because ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(obstacle, 300)))}`;
}
function describeOne(finding, wording) {
    const paragraphs = [headline(finding), why(finding, wording)];
    const fix = describeFix(finding);
    if (fix !== "")
        paragraphs.push(`**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`);
    return paragraphs.map((paragraph) => `${paragraph}\n`).join("\n");
}
function describeSeveral(draft, findings, wording) {
    const suggested = draft.suggestion !== null;
    const apart = !suggested && findings.some((finding) => (0,review_anchor/* lineOf */.cA)(finding) !== draft.endLine);
    const explained = new Set();
    const rows = findings.map((finding) => {
        const parts = [
            apart ? lineLink(finding, wording.links) : "",
            headline(finding),
            explained.has(finding.rule) ? "" : why(finding, wording),
        ];
        explained.add(finding.rule);
        const fix = describeFix(finding);
        if (fix !== "")
            parts.push(`**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`);
        parts.push(`(${ruleLink(finding.rule, wording.links)})`);
        return `- ${parts.filter((part) => part !== "").join(" ")}\n`;
    });
    const count = (0,words/* plural */.LS)(findings.length, "finding");
    const where = apart ? "in this file" : "here";
    const head = suggested ? `This suggestion fixes ${count}:\n\n` : `${count} ${where}:\n\n`;
    const more = (left) => `… and ${left} more, listed in the check run.`;
    return (0,size/* pack */.qq)([{ head, rows, tail: "", more }], listLimit);
}
function describeDiffs(findings, wording) {
    const blocks = [];
    let room = diffLimit;
    for (const finding of findings) {
        const diff = diffOf(finding);
        if (diff.length === 0)
            continue;
        const label = findings.length === 1 ? "" : `${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(finding.fix?.title ?? "", 200)))}\n\n`;
        const note = diffNote(finding, wording);
        const block = `${label}${(0,markdown/* fenced */.OF)(diff, "diff")}${note === "" ? "" : `\n${note}\n`}`;
        room -= (0,size/* byteLength */.dp)(block);
        if (room < 0)
            return [...blocks, "Further diffs are too long for a comment; the check run shows them.\n"].join("\n");
        blocks.push(block);
    }
    return blocks.join("\n");
}
function headline(finding) {
    return `**${(0,words/* severityLabel */.yi)(finding.severity)}:** ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(finding.message, 400)))}`;
}
/** Lines move and the link does not: it leads to the file as it was when the comment was written. */
function lineLink(finding, { files }) {
    const line = (0,review_anchor/* lineOf */.cA)(finding);
    return `${(0,markdown/* link */.nf)(`Line ${line}`, files === null ? null : `${files}${(0,markdown/* encodePath */.O0)(finding.source.path)}#L${line}`)}:`;
}
function why(finding, wording) {
    return (0,markdown/* escapeText */.X1)((0,size/* shorten */.ml)(wording.rules.get(finding.rule)?.why ?? "", 500));
}
function gradeNote({ fix }) {
    if (fix === null)
        return "";
    if (fix.grade === "safe")
        return fix.proof.ok ? "Safe to apply." : "";
    const risk = fix.risk === undefined ? "it can change how the application behaves." : (0,words/* sentence */.em)((0,size/* shorten */.ml)(fix.risk, 300));
    return `**Check first:** ${(0,markdown/* escapeText */.X1)(risk)}`;
}


/***/ }),

/***/ 9434:
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
function countLines({ text, lineStarts }) {
    const starts = text.includes("\r") ? [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] : lineStarts;
    const count = starts.at(-1) === text.length ? starts.length - 1 : starts.length;
    return { starts, count, ending: lineEndingOf(text) };
}


/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   pw: () => (/* binding */ readSummaryMarker),
/* harmony export */   sS: () => (/* binding */ writeSummaryMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/** The end of a comment of ours: what it says, for the next run, hidden from readers. */
const markerPattern = /\n\n<!-- kubesuggest:1 ([0-9a-f]{16}(?:,[0-9a-f]{16})*)(?: (gone|moved))? -->\s*$/;
/** How each comment of ours begins. */
const openings = [
    /^\*\*(?:Error|Warning|Note|Gone|Moved):\*\* /,
    /^\d+ findings? (?:here|in this file):\n/,
    /^This suggestion fixes \d+ findings?:\n/,
];
const summaryPattern = /^(?:Comments|Nothing|A newer) [^\n]*\n\n<!-- kubesuggest:1 summary( past)? -->\s*$/;
/** A line that names the findings of a comment; it must be the comment's last, below an empty one. */
function writeMarker(fingerprints, state = "open") {
    return `<!-- kubesuggest:1 ${fingerprints.join(",")}${state === "open" ? "" : ` ${state}`} -->`;
}
/**
 * What a comment's last line says; null for a comment that does not begin and end as ours do. Markers further up are
 * text from files. To be asked of our own account's comments only: anybody can write the same, and on GitHub all
 * workflows of a repository share one account.
 */
function readComment(body) {
    const text = body.replaceAll("\r\n", "\n");
    const match = markerPattern.exec(text.slice(-10_000));
    const fingerprints = match?.[1]?.split(",") ?? [];
    if (fingerprints.length === 0 || !openings.some((opening) => opening.test(text)))
        return null;
    return { fingerprints, state: match?.[2] ?? "open" };
}
/** The fingerprints that a comment of ours names; none where it is no comment as ours are. */
function readMarker(body) {
    return readComment(body)?.fingerprints ?? [];
}
/** The last line of a review's summary, below an empty one. */
function writeSummaryMarker(state) {
    return `<!-- kubesuggest:1 summary${state === "past" ? " past" : ""} -->`;
}
/** Whether a review's text is a summary of ours that holds, or one that a newer one replaces; null for other texts. */
function readSummaryMarker(body) {
    const match = summaryPattern.exec(body.replaceAll("\r\n", "\n"));
    if (match === null)
        return null;
    return match[1] === undefined ? "current" : "past";
}


/***/ }),

/***/ 533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ checkName),
  K: () => (/* binding */ planReview)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/review/anchor.js + 1 modules
var review_anchor = __webpack_require__(4201);
// EXTERNAL MODULE: ./build/review/comment.js + 1 modules
var comment = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/review/lines.js
var lines = __webpack_require__(9434);
// EXTERNAL MODULE: ./build/review/markdown.js
var markdown = __webpack_require__(3972);
// EXTERNAL MODULE: ./build/review/size.js
var size = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/review/words.js
var words = __webpack_require__(7060);
;// CONCATENATED MODULE: ./build/review/annotation.js





/** Bytes of a paragraph of the message, of the details and of the title; GitHub takes 64 KB twice, and 255. */
const paragraphLimit = 4_000;
const detailsLimit = 60_000;
const titleLimit = 250;
/** A finding at its true line, with its fix as a diff on demand. Plain text: annotations render no Markdown. */
function annotateFinding(finding, wording) {
    const { source, range, rule, severity, fix, proposal, advice } = finding;
    const startLine = (0,lines/* lineAt */.mh)(source, range[0]);
    const endLine = (0,lines/* lineAt */.mh)(source, Math.max(range[0], range[1] - 1));
    const lineStart = source.text.lastIndexOf("\n", range[0] - 1) + 1;
    const columns = startLine === endLine && range[1] > range[0];
    const title = fix?.title ?? proposal?.title;
    const risk = fix?.grade === "review" ? fix.risk : undefined;
    const paragraphs = [
        finding.message,
        wording.rules.get(rule)?.why ?? "",
        title === undefined ? "" : `Fix: ${(0,words/* sentence */.em)(title)}${risk === undefined ? "" : ` Check first: ${risk}`}`,
        advice ?? "",
    ];
    return {
        path: source.path,
        startLine,
        endLine,
        startColumn: columns ? range[0] - lineStart + 1 : null,
        endColumn: columns ? range[1] - lineStart : null,
        severity,
        title: (0,size/* shorten */.ml)((0,markdown/* oneLine */.TN)((0,size/* shorten */.ml)(`${rule}: ${wording.rules.get(rule)?.summary ?? finding.message}`, titleLimit)), titleLimit),
        message: plainParagraphs(paragraphs),
        details: cutLines((0,comment/* diffOf */.n_)(finding)),
    };
}
/** A file that could not be reviewed, at the line that stopped it. */
function annotateError(error) {
    const line = error.line ?? 1;
    return {
        path: error.file,
        startLine: line,
        endLine: line,
        startColumn: null,
        endColumn: null,
        severity: "warning",
        title: "Not reviewed",
        message: plainParagraphs([error.message]),
        details: null,
    };
}
function plainParagraphs(paragraphs) {
    const lines = paragraphs.map((paragraph) => (0,words/* sentence */.em)((0,markdown/* oneLine */.TN)((0,size/* shorten */.ml)(paragraph, paragraphLimit))));
    return lines.filter((line) => line !== "").join("\n\n");
}
function cutLines(lines) {
    if (lines.length === 0)
        return null;
    let room = detailsLimit;
    const kept = [];
    for (const line of lines) {
        room -= (0,size/* byteLength */.dp)(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    if (kept.length < lines.length)
        kept.push(`… ${lines.length - kept.length} more lines`);
    return kept.join("\n");
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/review/suggestion.js
var suggestion = __webpack_require__(8185);
;// CONCATENATED MODULE: ./build/review/group.js


/** More fixes than these in one suggestion help nobody. */
const groupLimit = 50;
/** Orders findings by what a reader should see first: the most severe, then those with a safe fix, then by place. */
function byUrgency(a, b) {
    return (finding/* severities */.g.indexOf(a.severity) - finding/* severities */.g.indexOf(b.severity) ||
        gradeRank(a) - gradeRank(b) ||
        compareText(a.source.path, b.source.path) ||
        a.range[0] - b.range[0] ||
        compareText(a.rule, b.rule) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders texts by their UTF-16 units, the same on every machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Groups the fixes of one file's findings so that no two groups' lines overlap or touch and dependent fixes stay
 * together. `fits` says in half a sentence why a change can't be a suggestion, or null. Where fixes that touch don't
 * go together, the more pressing one stays and the other becomes an obstacle.
 */
function groupFixes(source, findings, fits, composer) {
    const obstacles = new Map();
    const groups = [];
    const build = (members) => buildGroup(source, members, fits, composer);
    for (const members of dependencies(findings, composer)) {
        const group = build(members);
        if (typeof group !== "string")
            groups.push(group);
        else
            for (const finding of members)
                obstacles.set(finding, group);
    }
    for (let run = touchingRun(groups); run.length > 1; run = touchingRun(groups)) {
        const [first, second] = run;
        const all = build(membersOf(run));
        const merged = typeof all === "string" ? build(membersOf([first, second])) : all;
        const used = typeof all === "string" ? [first, second] : run;
        const rest = groups.filter((group) => !used.includes(group));
        if (typeof merged !== "string")
            groups.splice(0, groups.length, ...rest, merged);
        else {
            const [kept, dropped] = byUrgency(leader(first), leader(second)) <= 0 ? [first, second] : [second, first];
            groups.splice(0, groups.length, ...rest, kept);
            const reason = `it can't be combined with another fix on the same lines, since ${merged}`;
            for (const finding of dropped.findings)
                obstacles.set(finding, reason);
        }
    }
    return { groups, obstacles };
}
function buildGroup(source, findings, fits, composer) {
    if (findings.length > groupLimit)
        return "there are too many of them";
    const alone = findings.length === 1 ? findings[0]?.fix : undefined;
    const composition = alone ? { ok: true, edits: alone.edits } : composer.compose(findings);
    if (!composition.ok)
        return composition.reason;
    const change = (0,suggestion/* wholeLines */.z)(source, composition.edits);
    if (change === null)
        return "whole lines can't express it";
    return fits(change) ?? { findings, change };
}
function dependencies(findings, composer) {
    const { dependent } = composer;
    const clusters = [];
    for (const finding of [...findings].sort(byUrgency)) {
        const related = dependent ? clusters.filter((cluster) => cluster.some((other) => dependent(finding, other))) : [];
        const [home, ...others] = related;
        if (home === undefined) {
            clusters.push([finding]);
            continue;
        }
        home.push(...others.flat(), finding);
        home.sort(byUrgency);
        for (const other of others)
            clusters.splice(clusters.indexOf(other), 1);
    }
    return clusters;
}
/** The first groups, from the top of the file, whose lines overlap or touch one another; one or none when none do. */
function touchingRun(groups) {
    groups.sort((a, b) => a.change.startLine - b.change.startLine || byUrgency(leader(a), leader(b)));
    let run = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const group of groups) {
        if (group.change.startLine > end + 1) {
            if (run.length > 1)
                return run;
            run = [];
        }
        run.push(group);
        end = Math.max(end, group.change.endLine);
    }
    return run;
}
function membersOf(groups) {
    return groups.flatMap((group) => group.findings).sort(byUrgency);
}
function leader(group) {
    return group.findings[0];
}
function gradeRank(finding) {
    if (finding.fix === null)
        return 2;
    return finding.fix.grade === "safe" ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/review/draft.js




/** Fixes beyond these are not looked at: no reader goes through so many, and each takes a composition. */
const fixLimit = 1000;
/** One comment tells of so many findings at most. */
const commentLimit = 50;
/** Places findings: a suggestion on the lines of the fix, else a comment on the finding's own line, else nowhere. */
function draftComments(findings, diffs, composer) {
    const drafts = [];
    const obstacles = new Map();
    const unplaced = new Map();
    const ranked = [...findings].sort(byUrgency);
    const late = new Set(ranked.filter((finding) => finding.fix?.proof.ok === true).slice(fixLimit));
    for (const finding of late)
        obstacles.set(finding, words/* reasons */.Ot.limit);
    for (const [path, members] of (0,group_by/* groupBy */.$)(ranked, (finding) => finding.source.path)) {
        const diff = diffs.get(path) ?? { ok: false, reason: words/* reasons */.Ot.unchangedFile };
        if (!diff.ok) {
            for (const finding of members)
                unplaced.set(finding, diff.reason);
            continue;
        }
        const fixable = members.filter((finding) => finding.fix?.proof.ok === true && !late.has(finding));
        const suggested = draftSuggestions(path, fixable, diff.hunks, composer, obstacles);
        const placed = new Set(suggested.flatMap((draft) => draft.findings));
        const rest = members.filter((finding) => !placed.has(finding));
        drafts.push(...suggested, ...draftPlain(path, rest, diff.hunks, unplaced));
    }
    return { drafts: drafts.sort(byWeight), obstacles, unplaced };
}
function draftSuggestions(path, findings, hunks, composer, obstacles) {
    const source = findings[0]?.source;
    if (source === undefined)
        return [];
    const grouped = groupFixes(source, findings, (change) => (0,review_anchor/* suggestionObstacle */.Os)(source, hunks, change), composer);
    for (const [finding, reason] of grouped.obstacles)
        obstacles.set(finding, reason);
    return grouped.groups.map((group) => {
        const suggestion = { file: path, ...group.change, findings: group.findings };
        return { path, startLine: suggestion.startLine, endLine: suggestion.endLine, findings: group.findings, suggestion };
    });
}
function draftPlain(path, findings, hunks, unplaced) {
    const drafts = [];
    for (const finding of findings.filter(isMereNote))
        unplaced.set(finding, words/* reasons */.Ot.note);
    for (const [line, members] of (0,group_by/* groupBy */.$)(findings.filter((finding) => !isMereNote(finding)), review_anchor/* lineOf */.cA)) {
        const obstacle = (0,review_anchor/* commentObstacle */.hr)(members[0].source, hunks, line);
        if (obstacle !== null) {
            for (const finding of members)
                unplaced.set(finding, obstacle);
            continue;
        }
        for (let from = 0; from < members.length; from += commentLimit) {
            const part = members.slice(from, from + commentLimit);
            drafts.push({ path, startLine: line, endLine: line, findings: part, suggestion: null });
        }
    }
    return drafts;
}
/** A note that offers nothing to accept is worth a line in the check run, not a notification. */
function isMereNote({ severity, fix }) {
    return severity === "info" && fix?.proof.ok !== true;
}
function byWeight(a, b) {
    return byUrgency(a.findings[0], b.findings[0]) || compareText(a.path, b.path);
}

// EXTERNAL MODULE: ./build/review/marker.js
var review_marker = __webpack_require__(1199);
;// CONCATENATED MODULE: ./build/review/own-comment.js


/** Reads earlier comments; those of other accounts, and those that are not like ours, say nothing. */
function readTold(comments, standing) {
    const own = comments.flatMap((comment) => {
        const marker = comment.own ? (0,review_marker/* readComment */.W3)(comment.body) : null;
        if (marker === null)
            return [];
        const live = marker.fingerprints.filter((fingerprint) => standing.has(fingerprint));
        return [{ comment, state: marker.state, live: [...new Set(live)] }];
    });
    own.sort((a, b) => byAge(a.comment, b.comment));
    const acknowledged = new Set(own.filter(isAcknowledged).flatMap(({ live }) => live));
    const open = own.filter(({ state }) => state === "open").flatMap(({ live }) => live);
    return { own, acknowledged, open: new Set(open.filter((fingerprint) => !acknowledged.has(fingerprint))) };
}
/** Whether people have settled the thread of a finding that stands. We ourselves close only what is gone. */
function isAcknowledged({ comment, state, live }) {
    return state === "open" && live.length > 0 && (comment.resolved !== "no" || comment.minimized);
}
/** What a comment tells of that people have not settled in another one. */
function pending({ live }, { acknowledged }) {
    return live.filter((fingerprint) => !acknowledged.has(fingerprint));
}
/** Whether a comment offers lines to commit. Text of files never stands at the start of a line elsewhere. */
function hasSuggestion(body) {
    return /^`{3,}suggestion\r?$/m.test(body);
}
/** Whether a comment tells of a fix, in whatever form: without one there may be one by now. */
function offersFix(body) {
    return /\*\*Fix:\*\* /.test(body);
}
/** The older first, the same in every run. */
function byAge(a, b) {
    return compareText(a.created, b.created) || compareText(a.id, b.id);
}

;// CONCATENATED MODULE: ./build/review/past-words.js




/** People can make a text of ours as long as the platform allows. Bytes. */
const textLimit = 50_000;
/** The text of a comment whose findings are gone at a commit; what it said stays for those who read its thread. */
function writeGone(body, head) {
    return rewrite(body, `**Gone:** At ${(0,markdown/* inlineCode */.ti)(head.slice(0, 7))}, Kubesuggest does not find this any more.`, "gone");
}
/** The text of a comment that another one replaces. */
function writeMoved(body) {
    return rewrite(body, "**Moved:** The code around it has changed; a newer comment has what is right now.", "moved");
}
/**
 * The text above the comments of a review: of all that stands in comments, those of earlier reviews included, and how
 * many new findings are the rest.
 */
function writeReviewBody(findings, suggestions, rest, links) {
    const counts = (0,words/* enumerate */.HL)((0,words/* severityCounts */.ur)(findings));
    const news = counts === ""
        ? "Nothing is left of what Kubesuggest commented on."
        : `Comments on ${counts} that this pull request brings in.`;
    const offer = suggestions === 0 ? [] : [`${(0,words/* plural */.LS)(suggestions, "suggestion")} can be committed from here.`];
    const check = (0,markdown/* link */.nf)(`check ${(0,markdown/* inlineCode */.ti)("kubesuggest")}`, links.check);
    const more = `${(0,words/* plural */.LS)(rest, "more new finding")} ${rest === 1 ? "is" : "are"} in the ${check} only.`;
    const all = rest === 0 ? `All findings are in the ${check}.` : more;
    return `${[news, ...offer, all].join(" ")}\n\n${(0,review_marker/* writeSummaryMarker */.sS)("current")}`;
}
/** The text above the comments of a review after which another one was posted. */
function writePastReviewBody() {
    return `A newer review of this pull request says what stands now.\n\n${(0,review_marker/* writeSummaryMarker */.sS)("past")}`;
}
/** Lines to commit become mere code: nobody should commit what is not right any more. */
function rewrite(body, headline, state) {
    const text = body.replaceAll("\r\n", "\n");
    const said = text
        .slice(0, text.lastIndexOf("\n\n<!-- "))
        .replace(/^(`{3,})suggestion$/gm, "$1")
        .trim();
    const folded = `<details><summary>What it said</summary>\n\n${(0,size/* shorten */.ml)(said, textLimit)}\n\n</details>`;
    return `${headline}\n\n${folded}\n\n${(0,review_marker/* writeMarker */.en)((0,review_marker/* readComment */.W3)(body)?.fingerprints ?? [], state)}`;
}

;// CONCATENATED MODULE: ./build/review/refused.js

/** Whether the platform would not take the comment of a draft; `refused` has the fingerprints of such comments. */
function isRefused({ findings }, refused) {
    return findings.some(({ fingerprint }) => refused.has(fingerprint));
}
/** The same drafts, with the platform's refusal as the reason why their findings have no comment or suggestion. */
function explainRefused({ drafts, obstacles, unplaced }, refused) {
    const all = drafts.filter((draft) => isRefused(draft, refused));
    const reasonsOf = (some) => some.flatMap(({ findings }) => findings.map((finding) => [finding, words/* reasons */.Ot.refusedComment]));
    return {
        drafts,
        obstacles: new Map([...obstacles, ...reasonsOf(all.filter(({ suggestion }) => suggestion !== null))]),
        unplaced: new Map([...unplaced, ...reasonsOf(all)]),
    };
}

;// CONCATENATED MODULE: ./build/review/repeats.js

/** Up to so many comments of one rule in one file stand on their own lines. */
const repeatLimit = 3;
/** One comment tells of so many findings at most. */
const findingLimit = 50;
/**
 * What makes one comment each, in the order of the first draft of each: a draft, or where the same rule has many plain
 * comments in one file, all of them. A suggestion always keeps its own place.
 */
function unitsOf(drafts) {
    const units = [...(0,group_by/* groupBy */.$)(drafts, kindOf).values()].flatMap((alike) => {
        return alike.length > repeatLimit ? filled(alike) : alike.map((draft) => [draft]);
    });
    const places = new Map(drafts.map((draft, place) => [draft, place]));
    return units.toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
/** The postings with those of one unit made one, which stands where the most pressing of them belongs. */
function gather(postings, units) {
    const unitOf = new Map(units.flatMap((unit) => unit.map((draft) => [draft, unit])));
    return [...(0,group_by/* groupBy */.$)(postings, ({ draft }) => unitOf.get(draft) ?? draft).values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined || members.length === 1)
            return members;
        const findings = members.flatMap(({ told }) => told);
        return [{ draft: { ...first.draft, findings }, told: findings }];
    });
}
/** The same for plain drafts of one file that speak of the same rules; a draft with a suggestion is of its own kind. */
function kindOf(draft) {
    if (draft.suggestion !== null)
        return draft;
    return JSON.stringify([draft.path, ...new Set(draft.findings.map(({ rule }) => rule).toSorted())]);
}
function filled(alike) {
    const units = [];
    let room = 0;
    for (const draft of alike) {
        room -= draft.findings.length;
        const last = units.at(-1);
        if (last !== undefined && room >= 0)
            last.push(draft);
        else {
            units.push([draft]);
            room = findingLimit - draft.findings.length;
        }
    }
    return units;
}

;// CONCATENATED MODULE: ./build/review/summaries.js



/** Brings the newest summary of ours up to date and makes the others past, so that one at most is current. */
function planSummaries(summaries, body) {
    const current = summaries.filter((one) => one.own && (0,review_marker/* readSummaryMarker */.pw)(one.body) === "current").sort(byAge);
    const newest = current.pop();
    const past = current.map(({ id }) => change(id, writePastReviewBody()));
    if (newest === undefined || readable(newest.body) === readable(body))
        return past;
    return [...past, change(newest.id, body)];
}
function change(summary, body) {
    return [{ kind: "edit-summary", summary, body }];
}
/** What people read of it: each run links to itself, which alone is no reason to edit. */
function readable(body) {
    return body
        .replaceAll("\r\n", "\n")
        .replace(/\]\([^)]*\)/g, "]")
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/review/summary.js





/** A diff longer than this is left out of the summary; the annotation has it. */
const diffLimit = 20_000;
/** One sentence a line that the reader must know of the whole run. */
function noticeSection(notices) {
    const rows = notices.map((notice) => `> ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)(notice))}\n>\n`);
    return { head: "", rows, tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more notice")} not shown.` };
}
/** The new findings in a table, each with the place where it is shown. */
function newFindingsSection(shown, wording) {
    const rows = shown.map((entry) => `${findingCells(entry.finding, wording)} ${shownCell(entry)} |\n`);
    const head = "| | New finding | Place | Shown |\n| --- | --- | --- | --- |\n";
    return { head, rows, tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more new finding")} not shown.` };
}
/** The findings that the base has too, folded away. */
function olderFindingsSection(findings, wording) {
    const title = `${(0,words/* plural */.LS)(findings.length, "finding")} that stood before this pull request`;
    const rows = findings.map((finding) => `${findingCells(finding, wording)}\n`);
    const head = `<details><summary>${title}</summary>\n\n| | Finding | Place |\n| --- | --- | --- |\n`;
    const more = (count) => `${(0,words/* plural */.LS)(count, "more older finding")} not shown.`;
    return { head, rows, tail: "\n</details>\n\n", more };
}
/** The fixes of findings that have no comment, each as a folded diff. */
function diffSection(shown, wording) {
    const rows = shown.flatMap(({ finding, where }) => {
        const diff = where === "check" ? (0,comment/* diffOf */.n_)(finding) : [];
        if (diff.length === 0)
            return [];
        const block = (0,markdown/* fenced */.OF)(diff, "diff");
        const fits = (0,size/* byteLength */.dp)(block) <= diffLimit;
        const body = fits ? block : `The diff has ${(0,words/* plural */.LS)(diff.length, "line")}; the annotation shows it.\n`;
        const title = `${(0,markdown/* tableCell */.xR)(place(finding))}: ${(0,markdown/* tableCell */.xR)(finding.fix?.title ?? "")}`;
        const notes = [(0,comment/* describeFix */.D6)(finding), (0,comment/* diffNote */.ix)(finding, wording)].filter((note) => note !== "").join(" ");
        return [`<details><summary>${title}</summary>\n\n${notes}\n\n${body}\n</details>\n\n`];
    });
    const head = "### Fixes that no comment could hold\n\n";
    return { head, rows, tail: "", more: (count) => `${(0,words/* plural */.LS)(count, "more diff")} not shown.` };
}
/** The files that could not be read and the rules that failed. */
function errorSection(errors, links) {
    const rows = errors.map(({ file, message, line }) => `- ${placeLink(file, line, links)}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message), 500)}\n`);
    return {
        head: "### Not reviewed because of errors\n\n",
        rows,
        tail: "\n",
        more: (count) => `${(0,words/* plural */.LS)(count, "more error")} not shown.`,
    };
}
/** What was left out on purpose, folded away. */
function skippedSection(skipped, links) {
    const rows = skipped.map(({ file, reason, line }) => `- ${placeLink(file, line, links)}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(reason), 500)}\n`);
    const head = `<details><summary>Skipped on purpose: ${skipped.length}</summary>\n\n`;
    return { head, rows, tail: "\n</details>\n\n", more: (count) => `${(0,words/* plural */.LS)(count, "more skipped file")} not shown.` };
}
function findingCells(finding, wording) {
    const { severity, message, rule, source } = finding;
    const text = `${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message))} ${(0,comment/* ruleLink */.lN)(rule, wording.links)}`;
    return `| ${(0,words/* severityLabel */.yi)(severity)} | ${text} | ${placeLink(source.path, (0,review_anchor/* lineOf */.cA)(finding), wording.links)} |`;
}
function shownCell({ where, earlier, reason }) {
    if (where === "check")
        return `Here only: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(reason ?? ""))}`;
    if (where === "acknowledged")
        return "Acknowledged in its thread";
    const name = where === "suggestion" ? "Suggestion" : "Comment";
    return earlier ? `${name} (earlier)` : name;
}
function place(finding) {
    return `${finding.source.path}:${(0,review_anchor/* lineOf */.cA)(finding)}`;
}
function placeLink(file, line, links) {
    const characters = [...file];
    const short = characters.length > 120 ? `…${characters.slice(-119).join("")}` : file;
    const label = (0,markdown/* inlineCode */.ti)(line === undefined ? short : `${short}:${line}`);
    return (0,markdown/* link */.nf)(label, links.files === null ? null : `${links.files}${(0,markdown/* encodePath */.O0)(file)}${line === undefined ? "" : `#L${line}`}`);
}

;// CONCATENATED MODULE: ./build/review/thread-changes.js


/** Opens a thread again. Only the last step makes it count as open. */
function revive(comment, back, input) {
    if (back === undefined)
        return null;
    const { draft, fingerprints } = back;
    const body = draft === null ? writePlain(comment, fingerprints, input) : input.write(draft, draft.findings);
    const changes = [];
    if (comment.resolved !== "no")
        changes.push({ kind: "unresolve", thread: comment.thread });
    if (comment.minimized)
        changes.push({ kind: "unminimize", comment: comment.id });
    return [...changes, { kind: "edit", comment: comment.id, body }];
}
/** Ends a comment whose findings are gone. */
function thread_changes_close(comment, input) {
    if (!comment.touched)
        return [{ kind: "delete", comment: comment.id }];
    return [{ kind: "edit", comment: comment.id, body: writeGone(comment.body, input.head) }, ...shut(comment, input)];
}
/** Hides last: what is hidden has been resolved as far as may be, and whoever opens its thread again is left alone. */
function shut(comment, { resolveThreads }) {
    if (comment.minimized)
        return [];
    const resolves = resolveThreads && comment.resolved === "no";
    return [...(resolves ? [{ kind: "resolve", thread: comment.thread }] : []), ...hide(comment)];
}
/** Ends a comment for which another one stands. */
function replace(comment) {
    if (!comment.touched)
        return [{ kind: "delete", comment: comment.id }];
    return [{ kind: "edit", comment: comment.id, body: writeMoved(comment.body) }, ...hide(comment)];
}
/** Takes away lines that could still be committed, though nothing says any more that they are right. */
function disarm(comment, fingerprints, input) {
    if (comment.line === null || !hasSuggestion(comment.body))
        return [];
    return edit(comment, writePlain(comment, fingerprints, input));
}
/** Gives a comment its text, where that is another one. */
function edit(comment, body) {
    return isSame(comment.body, body) ? [] : [{ kind: "edit", comment: comment.id, body }];
}
/** Hides a comment that is out of date. */
function hide({ id, minimized }) {
    return minimized ? [] : [{ kind: "minimize", comment: id }];
}
/** The text of a comment that tells of these findings where it stands, without lines to commit. */
function writePlain(comment, fingerprints, input) {
    const findings = fingerprints.flatMap((fingerprint) => input.standing.get(fingerprint) ?? []);
    const endLine = comment.line ?? 1;
    const startLine = comment.startLine ?? endLine;
    return input.write({ path: comment.path, startLine, endLine, findings, suggestion: null }, findings);
}
/** The platform gives texts back with other line endings, and without white space at their end. */
function isSame(posted, body) {
    return posted.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd();
}

;// CONCATENATED MODULE: ./build/review/thread-places.js


/**
 * The closed comments whose threads come back, each with what it then tells. Where a suggestion tells of other findings
 * too it is posted anew, and a thread that we can't or must not open again stays closed.
 */
function findReturns(input, told) {
    const returns = new Map();
    const taken = new Set(told.open);
    for (const own of told.own) {
        const { resolved } = own.comment;
        if (own.state !== "gone" || !(resolved === "no" || (resolved === "self" && input.resolveThreads)))
            continue;
        const back = pending(own, told).filter((fingerprint) => input.isNew(fingerprint) && !taken.has(fingerprint));
        if (back.length === 0 || sharesSuggestion(back, input))
            continue;
        for (const fingerprint of back)
            taken.add(fingerprint);
        const draft = input.drafts.find((one) => isExactly(one, back) && standsAt(own.comment, one, input));
        returns.set(own, { fingerprints: back, draft: draft ?? null });
    }
    return returns;
}
function sharesSuggestion(fingerprints, { drafts }) {
    return drafts.some((draft) => {
        const shared = fingerprintsOf(draft).filter((name) => fingerprints.includes(name)).length;
        return draft.suggestion !== null && shared > 0 && !isExactly(draft, fingerprints);
    });
}
function isExactly({ findings }, fingerprints) {
    return findings.length === fingerprints.length && findings.every((one) => fingerprints.includes(one.fingerprint));
}
/** For each draft with a suggestion the comment that holds it, where one does and the draft has nothing untold. */
function findHomes(input, told, open) {
    const { head } = input;
    const homes = new Map();
    for (const draft of input.drafts) {
        const names = fingerprintsOf(draft);
        if (draft.suggestion === null || !names.every((name) => told.open.has(name)))
            continue;
        const members = new Set(names);
        const shared = ({ live }) => live.filter((fingerprint) => members.has(fingerprint)).length;
        const [best] = open
            .filter((own) => shared(own) > 0 && standsAt(own.comment, draft, input))
            .sort((a, b) => {
            const byHead = Number(b.comment.commit === head) - Number(a.comment.commit === head);
            return shared(b) - shared(a) || byHead || Number(b.comment.touched) - Number(a.comment.touched);
        });
        if (best !== undefined && ![...homes.values()].includes(best))
            homes.set(draft, best);
    }
    return homes;
}
/** Whether a comment stands where a draft belongs. On its own commit it does, whatever the platform says of its lines. */
function standsAt(comment, draft, { head, write }) {
    const { path, startLine, line, commit } = comment;
    if (path !== draft.path)
        return false;
    if (line === draft.endLine && (startLine ?? line) === draft.startLine)
        return true;
    return commit === head && isSame(comment.body, write(draft, draft.findings));
}
/** What is untold, and lines to commit that no comment holds yet, or none any longer as they should be. */
function choosePostings({ drafts, mayPost }, homes, strays, known) {
    return drafts.flatMap((draft) => {
        if (homes.has(draft) || !mayPost(draft))
            return [];
        const untold = draft.findings.filter(({ fingerprint }) => !known.has(fingerprint));
        if (draft.suggestion === null)
            return untold.length === 0 ? [] : [{ draft, told: untold }];
        const members = new Set(fingerprintsOf(draft));
        const isStale = ({ comment: { body }, live }) => (hasSuggestion(body) || !offersFix(body)) && live.some((fingerprint) => members.has(fingerprint));
        return untold.length > 0 || strays.some(isStale) ? [{ draft, told: draft.findings }] : [];
    });
}
/** What each comment without a suggestion in place is needed for, each finding once; first those with people in them. */
function keepStrays(strays, told, atHome) {
    const said = new Set(atHome);
    const kept = new Map();
    for (const own of [...strays].sort((a, b) => Number(b.comment.touched) - Number(a.comment.touched))) {
        const left = pending(own, told).filter((fingerprint) => !said.has(fingerprint));
        kept.set(own, left);
        for (const fingerprint of left)
            said.add(fingerprint);
    }
    return kept;
}
/** The fingerprints of a draft's findings. */
function fingerprintsOf({ findings }) {
    return findings.map(({ fingerprint }) => fingerprint);
}

;// CONCATENATED MODULE: ./build/review/threads.js



/**
 * Decides what is posted and what becomes of every earlier comment of ours. What was told is not told again, unless
 * lines to commit have to be given anew for code that has changed. Threads in which people have taken part are never
 * deleted, and findings of files that were not read are not taken for gone. Pure.
 */
function planThreads(told, input) {
    const open = told.own.filter((own) => own.state === "open" && pending(own, told).length > 0);
    const returns = findReturns(input, told);
    const homes = findHomes(input, told, open);
    const draftOf = new Map([...homes].map(([draft, own]) => [own, draft]));
    const atHome = new Set([...homes.keys()].flatMap(fingerprintsOf));
    const strays = open.filter((own) => !draftOf.has(own));
    const back = [...returns.values()].flatMap(({ fingerprints }) => fingerprints);
    const tells = new Set([...atHome, ...strays.flatMap((own) => pending(own, told)), ...back]);
    const postings = choosePostings(input, homes, strays, tells);
    const posted = new Set(postings.flatMap((posting) => posting.told.map(({ fingerprint }) => fingerprint)));
    const kept = keepStrays(strays, told, atHome);
    const changes = told.own.map((own) => {
        const { comment, state } = own;
        const draft = draftOf.get(own);
        if (draft !== undefined)
            return edit(comment, input.write(draft, draft.findings));
        if (state === "moved")
            return hide(comment);
        if (state === "gone")
            return revive(comment, returns.get(own), input) ?? shut(comment, input);
        if (own.live.length === 0)
            return input.isRead(comment.path) ? thread_changes_close(comment, input) : [];
        if (isAcknowledged(own))
            return [];
        const mine = pending(own, told);
        if (mine.length > 0 && mine.every((fingerprint) => atHome.has(fingerprint)))
            return replace(comment);
        const left = kept.get(own) ?? [];
        if (left.length === 0)
            return comment.touched ? [] : [{ kind: "delete", comment: comment.id }];
        if (left.length < mine.length)
            return edit(comment, writePlain(comment, left, input));
        return left.every((fingerprint) => posted.has(fingerprint)) ? [] : disarm(comment, left, input);
    });
    const whole = [...returns.values()].flatMap(({ draft }) => draft ?? []);
    return {
        postings,
        inPlace: new Set([...homes.keys(), ...whole].filter(({ suggestion }) => suggestion !== null)),
        told: new Set([...tells, ...posted]),
        changes: changes.filter(({ length }) => length > 0),
    };
}

;// CONCATENATED MODULE: ./build/review/plan.js















/** The name of the check run. No job may share it, or the platform could not tell them apart. */
const checkName = "kubesuggest";
/** The platform cuts longer texts of a check run, without a word. Bytes. */
const checkTextLimit = 65_000;
/** Job summaries beyond 1 MiB are refused. Bytes. */
const jobSummaryLimit = 1_000_000;
/** More annotations cost minutes of requests and no one reads them. */
const annotationLimit = 1_000;
const errorLimit = 50;
const nothing = new Set();
/** Decides everything a run says on a pull request. Pure; never throws on what findings or patches hold. */
function planReview(input) {
    const ranked = [...input.findings].sort(byUrgency);
    const fresh = ranked.filter((finding) => finding.new);
    const older = ranked.filter((finding) => !finding.new && finding.baselined !== true);
    const told = readTold(input.earlier?.comments ?? [], new Set(ranked.map(({ fingerprint }) => fingerprint)));
    const { drafts, obstacles, unplaced } = plan_place(input, ranked, told);
    const wording = { rules: input.rules, links: input.links, obstacles };
    const threads = settle(input, told, drafts, wording);
    const suggestions = drafts
        .filter(({ suggestion }) => suggestion !== null)
        .flatMap((draft) => {
        const stands = threads.inPlace.has(draft) || threads.postings.some((posting) => posting.draft === draft);
        return stands ? (draft.suggestion ?? []) : [];
    });
    const commented = fresh.filter(({ fingerprint }) => {
        return threads.told.has(fingerprint) || told.acknowledged.has(fingerprint);
    });
    const body = writeReviewBody(commented, suggestions.length, fresh.length - commented.length, input.links);
    const review = writeReview(threads, body, wording);
    const summaries = input.mute ? [] : planSummaries(input.earlier?.summaries ?? [], body);
    const shown = fresh.map((finding) => showing(finding, threads, told, unplaced));
    const { check, summary } = writeCheck(input, shown, older, suggestions.length, wording);
    const counts = {
        findings: fresh.length + older.length,
        newFindings: fresh.length,
        suggestions: suggestions.length,
        comments: review?.comments.length ?? 0,
        unplaced: shown.filter(({ where }) => where === "check").length,
        acknowledged: shown.filter(({ where }) => where === "acknowledged").length,
    };
    const tidying = [...threads.changes, ...summaries];
    const untold = (0,group_by/* groupBy */.$)(shown.filter(({ where }) => where === "check"), ({ reason }) => reason ?? "");
    const withoutComment = new Map([...untold].map(([reason, { length }]) => [reason, length]));
    return { review, tidying, check, summary, counts, suggestions, withoutComment };
}
/** Old findings have a place only where a comment tells of them already: the base may have got them since. */
function plan_place(input, ranked, told) {
    const { mute, refused = nothing } = input;
    const wanted = ranked.filter(({ new: isNew, fingerprint }) => {
        return !told.acknowledged.has(fingerprint) && (isNew || told.open.has(fingerprint));
    });
    if (mute === undefined) {
        return explainRefused(draftComments(wanted, (0,review_anchor/* readDiffs */.hh)(input.changes), input.composer), refused);
    }
    return { drafts: [], obstacles: new Map(), unplaced: new Map(wanted.map((finding) => [finding, mute])) };
}
function settle(input, told, drafts, wording) {
    if (input.mute !== undefined)
        return { postings: [], inPlace: new Set(), told: told.open, changes: [] };
    const standing = new Map(input.findings.map((finding) => [finding.fingerprint, finding]));
    const news = new Set(input.findings.filter((finding) => finding.new).map(({ fingerprint }) => fingerprint));
    const worthy = drafts.filter(({ findings }) => findings.some(({ fingerprint }) => news.has(fingerprint)));
    const units = unitsOf(worthy);
    const chosen = new Set(units.slice(0, Math.max(0, input.maxComments)).flat());
    const threads = planThreads(told, {
        head: input.earlier?.head ?? "",
        standing,
        drafts,
        isNew: (fingerprint) => news.has(fingerprint),
        mayPost: (draft) => chosen.has(draft) && !isRefused(draft, input.refused ?? nothing),
        isRead: input.isRead,
        resolveThreads: input.resolveThreads,
        write: (draft, findings) => (0,comment/* writeComment */.HF)(draft, findings, wording).body,
    });
    return { ...threads, postings: gather(threads.postings, units) };
}
/** The verdict: only what the pull request brings in can fail it. */
function conclude(fresh, { fails }) {
    return fresh.some(fails) ? "failure" : "success";
}
function writeCheck(input, shown, older, suggestions, wording) {
    const fresh = shown.map(({ finding }) => finding);
    const sections = writeSections(input, shown, older, wording);
    const lead = writeLead(input, fresh, shown);
    const annotated = [...fresh, ...older].slice(0, annotationLimit).map((finding) => annotateFinding(finding, wording));
    const check = {
        name: checkName,
        conclusion: conclude(fresh, input),
        title: checkTitle(input, shown, suggestions),
        summary: lead + (0,size/* pack */.qq)(sections.summary, checkTextLimit - (0,size/* byteLength */.dp)(lead)),
        text: (0,size/* pack */.qq)(sections.text, checkTextLimit) || null,
        annotations: [...annotated, ...input.errors.slice(0, errorLimit).map(annotateError)],
    };
    const heading = `## Kubesuggest: ${check.title}\n\n${lead}`;
    const rest = (0,size/* pack */.qq)([...sections.summary, ...sections.text], jobSummaryLimit - (0,size/* byteLength */.dp)(heading));
    return { check, summary: heading + rest };
}
function writeReview({ postings }, body, wording) {
    if (postings.length === 0)
        return null;
    const comments = postings.map(({ draft, told }) => (0,comment/* writeComment */.HF)(draft, told, wording));
    // Lower lines first: when several suggestions are committed at once, those above keep their place.
    comments.sort((a, b) => compareText(a.path, b.path) || b.line - a.line);
    return { body, comments };
}
function showing(finding, threads, told, unplaced) {
    const { fingerprint } = finding;
    const reason = null;
    if (told.acknowledged.has(fingerprint))
        return { finding, where: "acknowledged", earlier: true, reason };
    const posting = threads.postings.find((one) => one.told.includes(finding));
    if (posting !== undefined) {
        return { finding, where: posting.draft.suggestion === null ? "comment" : "suggestion", earlier: false, reason };
    }
    const inPlace = [...threads.inPlace].some(({ findings }) => findings.includes(finding));
    if (inPlace)
        return { finding, where: "suggestion", earlier: true, reason };
    if (threads.told.has(fingerprint))
        return { finding, where: "comment", earlier: true, reason };
    return { finding, where: "check", earlier: false, reason: unplaced.get(finding) ?? words/* reasons */.Ot.limit };
}
function writeSections(input, shown, older, wording) {
    const byPlace = [...older].sort((a, b) => compareText(a.source.path, b.source.path) || a.range[0] - b.range[0]);
    const total = shown.length + older.length;
    const cut = total <= annotationLimit ? [] : [`Only the first ${annotationLimit} of ${total} findings are annotated`];
    return {
        summary: [
            noticeSection([...input.notices, ...cut]),
            newFindingsSection(shown, wording),
            errorSection(input.errors, input.links),
            skippedSection(input.skipped, input.links),
        ],
        text: [diffSection(shown, wording), olderFindingsSection(byPlace, wording)],
    };
}
function writeLead(input, fresh, shown) {
    if (input.reviewed === 0 && fresh.length === 0) {
        return input.notices.length > 0 ? "" : "No Kubernetes manifest was changed, so there was nothing to review.\n\n";
    }
    const scope = `${(0,words/* plural */.LS)(input.reviewed, "file")} reviewed.`;
    if (fresh.length === 0)
        return `${scope} This pull request brings in no problem that Kubesuggest knows.\n\n`;
    const hidden = shown.filter(({ where }) => where === "check").length;
    const settled = shown.filter(({ where }) => where === "acknowledged").length;
    const notes = [
        (0,words/* sentence */.em)(`This pull request brings in ${(0,words/* enumerate */.HL)((0,words/* severityCounts */.ur)(fresh))}`),
        hidden === 0 ? "" : `${(0,words/* plural */.LS)(hidden, "finding")} without a comment: the table says why.`,
        settled === 0 ? "" : `${(0,words/* plural */.LS)(settled, "finding")} acknowledged: people resolved or hid the threads.`,
    ];
    return `${[scope, ...notes].filter((note) => note !== "").join(" ")}\n\n`;
}
function checkTitle(input, shown, suggestions) {
    const failed = new Set(input.errors.map(({ file }) => file)).size;
    const trouble = failed === 0 ? [] : [`${(0,words/* plural */.LS)(failed, "file")} not reviewed`];
    if (shown.length > 0) {
        const offers = suggestions === 0 ? [] : [(0,words/* plural */.LS)(suggestions, "suggestion")];
        const settled = shown.filter(({ where }) => where === "acknowledged").length;
        const acknowledged = settled === 0 ? [] : [`${settled} acknowledged`];
        const counts = (0,words/* severityCounts */.ur)(shown.map(({ finding }) => finding));
        return [...counts, ...offers, ...acknowledged, ...trouble].join(", ");
    }
    if (input.findings.length > 0)
        return ["No new findings", ...trouble].join(", ");
    if (input.reviewed > 0)
        return ["No findings", ...trouble].join(", ");
    return failed === 0 ? "Nothing to review" : trouble.join("");
}


/***/ }),

/***/ 7872:
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


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applySuggestion),
/* harmony export */   z: () => (/* binding */ wholeLines)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3652);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9434);


/**
 * What a reader gets by accepting a suggestion: whole lines replaced, the file's line ending written after each new
 * one, the newline at the end of the file neither added nor dropped. In a file that mixes line endings, CRs are part
 * of the lines. Throws a RangeError for lines that the text does not have.
 */
function applySuggestion(text, startLine, endLine, lines) {
    return replaceLines(text, (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEndingOf */ .RE)(text), startLine, endLine, lines);
}
/**
 * The fewest lines whose replacement does the same as the edits. An insertion repeats the line it is made on, since a
 * suggestion can only replace. Null where the edits change nothing, or something that no suggestion can say: the
 * first line of an empty file, the newline at the end of a file, one line ending for another.
 */
function wholeLines(source, edits) {
    const { text } = source;
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(source);
    if (lines.count === 0 || edits.length === 0)
        return null;
    const first = Math.min((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(lines, Math.min(...edits.map(({ range }) => range[0]))), lines.count - 1);
    const last = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(lines, Math.max(...edits.map(({ range }) => range[1])));
    const [from, to] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .wM)(source, first, last + 1);
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

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   yi: () => (/* binding */ severityLabel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);

const labels = { error: "Error", warning: "Warning", info: "Note" };
const nouns = { error: "error", warning: "warning", info: "note" };
/** The word before a finding's message. */
function severityLabel(severity) {
    return labels[severity];
}
/** A number with its noun: "1 file", "2 files". */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Findings counted by severity: "2 errors, 1 note"; empty without findings. */
function severityCounts(findings) {
    return _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [plural(count, nouns[severity])];
    });
}
/** "a", "a and b", "a, b and c". */
function enumerate(items) {
    if (items.length < 2)
        return items.join("");
    return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** The text with a full stop, unless it ends a sentence already. */
function sentence(text) {
    const trimmed = text.trim();
    return trimmed === "" || /[.!?…]["')\]]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
/** Why a fix is shown as a diff and not as a suggestion, or a finding in the check run and not in a comment. */
const reasons = {
    bareReturn: "the file has CR characters, which accepting a suggestion could change",
    byteOrderMark: "it changes the line with the file's byte order mark",
    controlCharacters: "its lines hold control characters",
    deletedLines: "lines were deleted between the ones it replaces, and GitHub applies no suggestion there",
    hiddenFix: "it reaches lines that the diff does not show",
    hiddenLine: "the diff does not show this line",
    limit: "the limit of comments was reached",
    mismatch: "the diff and the file's text at the head commit differ",
    mute: "the token of this run may not post comments",
    refused: "the review could not be posted",
    refusedComment: "GitHub would not take a comment there",
    note: "it is a note without a fix",
    noPatch: "GitHub shows no diff of this file: it is too large or binary",
    renamed: "the file was renamed without a change, so the diff shows no line of it",
    tooLong: "it is too long for a comment",
    unchangedFile: "this pull request does not change the file",
};


/***/ })

};
