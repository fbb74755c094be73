export const id = 139;
export const ids = [139];
export const modules = {

/***/ 46321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ proveTogether),
/* harmony export */   g7: () => (/* binding */ joinFixes),
/* harmony export */   iL: () => (/* binding */ standJoined)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36785);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3652);
/* harmony import */ var _core_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47519);
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83268);
/* harmony import */ var _fix_prove_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63991);
/* harmony import */ var _fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95536);






/** Makes the fixes of some findings of one file into one change of it, and proves that. */
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
 * Whether the edits of several proved fixes of one file, each made for itself, are right once all are made. Those of
 * charts are where they amount to the one change that was proved for all.
 */
function standJoined(analysis, findings, edits) {
    const { files, ground, rendered = null } = analysis;
    const [first] = findings;
    if (first === undefined)
        return false;
    if (rendered?.members.has(first.fingerprint) !== true) {
        const file = files.get(first.source.path);
        return file !== undefined && (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .standTogether */ .Dj)(ground, file, findings, edits);
    }
    const joint = joinFixes(analysis, findings);
    if (!joint.ok || !(0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .areApart */ .NQ)((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .sortEdits */ .Wz)(edits)))
        return false;
    return (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(first.source.text, joint.edits) === (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(first.source.text, edits);
}
/** Proves fixes together, as long as the budget lasts; those of charts are proved by rendering, each by itself. */
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
    if (only?.fix != null && findings.length === 1)
        return { ok: true, edits: only.fix.edits };
    const { raw, members } = rendering;
    const all = findings.map(({ fingerprint }) => members.get(fingerprint) ?? []);
    const path = all[0]
        ?.map(({ source }) => source.path)
        .find((one) => all.every((some) => some.some(({ source }) => source.path === one)));
    const chosen = all.flatMap((some) => some.find(({ source }) => source.path === path) ?? []);
    const file = raw.files.get(path ?? "");
    const [first] = chosen;
    const unit = first === undefined ? undefined : (0,_fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__/* .unitOf */ .u)(rendering, first);
    if (file === undefined || path === undefined || unit === undefined)
        return { ok: false, reason: "they are not rendered together" };
    const joint = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTogether */ .kw)(raw.ground, file, chosen);
    if ("refused" in joint)
        return { ok: false, reason: joint.refused };
    if (!joint.proof.ok)
        return { ok: false, reason: joint.proof.reason };
    const operations = joint.operations.filter(_core_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .concernsDocument */ .X$);
    const [placement] = unit.place([{ path, edits: joint.edits, operations, findings: all }], raw.findings);
    if (placement === undefined || "refused" in placement) {
        return { ok: false, reason: placement?.refused ?? "it was not tried" };
    }
    const isHere = placement.source.path === only?.source.path;
    return isHere ? { ok: true, edits: placement.edits } : { ok: false, reason: "they belong into different files" };
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
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4823);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69530);
/* harmony import */ var _scan_first_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61023);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10371);
/* harmony import */ var _scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20441);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20902);











/** Where the workflow goes. */
const workflowPath = ".github/workflows/kubesuggest.yml";
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
      - uses: kubesuggest/kubesuggest@v1
`;
/** `kubesuggest init`: looks at the repository and writes a configuration and the workflow where there are none. */
async function initCommand(terminal, workerEntry) {
    const tree = (0,_scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .findWorkTree */ .vE)(terminal.cwd, []);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .createProgress */ .m)(terminal);
    const scanned = await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .scan */ .S)((0,_scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .openWorkTree */ .wr)({ ...tree, targets: [""] }), _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .sb, {
        fix: "none",
        workerEntry,
        onProgress: progress.step,
    });
    progress.end();
    terminal.out(`${foundText(scanned.report)}\n\n`);
    const existing = _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_4__/* .configPaths */ .hg.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(tree.root, name)));
    const files = [
        { name: existing ?? _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_4__/* .configPaths */ .hg[0] ?? "", text: (0,_scan_first_config_js__WEBPACK_IMPORTED_MODULE_7__/* .firstConfigOf */ .K)(scanned.files) },
        { name: workflowPath, text: workflowText },
    ];
    for (const { name, text } of files) {
        const isNew = writeNew(tree.root, name, text);
        terminal.out(isNew ? `${terminal.style.green("wrote")} ${name}\n` : `kept  ${name}, which is there already\n`);
    }
    terminal.out(`\n${nextSteps(scanned.report)}\n`);
    return 0;
}
function foundText({ findings, stats }) {
    const looked = `${(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(stats.manifests, "manifest")} and ${(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(stats.dockerfiles, "Dockerfile")}`;
    const counts = _core_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(count, _core_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severityNames */ .qx[severity])];
    });
    return `This repository has ${looked}, with ${counts.length === 0 ? "no findings" : counts.join(", ")} today.`;
}
function nextSteps({ findings }) {
    const commit = "Commit these files: from then on, every pull request is reviewed.";
    if (findings.length === 0)
        return commit;
    return [
        "To see the findings:                         kubesuggest scan",
        "To start clean, and hear only of new ones:   kubesuggest scan --write-baseline",
        "",
        commit,
    ].join("\n");
}
/** Never overwrites. Throws a ConfigError where the file can't be written. */
function writeNew(root, name, text) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag: "wx" });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return false;
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${name} can't be written (${code ?? String(error)}).`);
    }
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
 * range's first line.
 */
function codeFrame(source, range, style, paintCaret) {
    const start = source.position(range[0]);
    const last = Math.min(source.position(Math.max(range[0], range[1] - 1)).line, start.line + longestUnderline - 1);
    const from = Math.max(1, start.line - 1);
    const to = Math.min(source.lineCount, last + 1);
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
/** The changed lines of each group of sorted edits that share lines, equal lines at both ends kept as one line of context. */
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
        return compareLines(linesOf(before), linesOf((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .ct)(before, shifted)), first);
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
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   dl: () => (/* binding */ textFinding),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   sk: () => (/* binding */ textAdvice)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88187);
/* harmony import */ var _core_introduced_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52899);
/* harmony import */ var _core_related_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87337);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7820);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52356);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69582);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84163);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86937);









/** The report for people: each finding with its lines and its fix, what could not be read, and the counts. */
function textReport(report, style) {
    const parts = [
        ...report.findings.map((finding) => textFinding(finding, style)),
        ...textNotes(report.errors, report.skipped, style),
        summaryLine(report, style),
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
    const isInDiff = fix !== null && (0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffShows */ .em)(source.position(range[0]).line, source, fix.edits);
    const problem = textProblem(finding, style, isInDiff ? "without lines" : "with lines");
    return [...problem, ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}
/** What is wrong, where, and what other places it is about; without the fix, and without lines that a diff shows. */
function textProblem(finding, style, frame = "with lines") {
    const { source, range, severity, message, rule, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const place = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printablePath */ .Vj)(source.path)}:${line}:${column}`;
    const paint = severityPaint(severity, style);
    const name = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity];
    const used = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(place) + name.length + 2;
    const sentence = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message), { used, indent: 2 }, style);
    const status = baselined ? style.dim(" (in the baseline)") : "";
    return [
        `${style.bold(place)} ${paint(name)} ${sentence} ${style.dim(ruleMark(rule, style))}${status}`,
        ...(frame === "with lines" ? (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .codeFrame */ .l)(source, range, style, paint) : []),
        ...textRelated(finding, style),
    ];
}
/** The rule's id in brackets, which leads to its page where links are understood. */
function ruleMark(rule, style) {
    const id = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(rule);
    const isPlain = /^[a-z][a-z0-9-]*$/.test(rule);
    return `[${isPlain ? style.link(id, `${_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .publicRulePages */ .CN}/${rule}.md`) : id}]`;
}
/** A labeled sentence under a finding. */
function labeled(label, paint, sentence, style) {
    return `  ${paint(label)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapText */ .C)((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(sentence), { used: label.length + 3, indent: 4 }, style)}`;
}
function textRelated({ related }, style) {
    const { told, more } = (0,_core_related_js__WEBPACK_IMPORTED_MODULE_6__/* .toldPlaces */ .g5)(related);
    const lines = told.map(({ file, start, message }) => {
        return `  ${style.bold("also:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printablePath */ .Vj)(file)}:${start.line}:${start.column} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message)}`;
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
        errors.map((error) => `${notePlace(error, style)} ${style.red("could not be read:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(error.message)}`),
        [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(skipped, ({ reason }) => reason).values()].flatMap((same) => skippedLines(same, style)),
    ];
    return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}
function notePlace({ file, line }, style) {
    return style.bold((0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printablePath */ .Vj)(file) + (line === undefined ? "" : `:${line}`));
}
function skippedLines(same, style) {
    const [first] = same;
    if (first === undefined)
        return [];
    const reason = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(first.reason);
    if (same.length <= namedSkipped)
        return same.map((one) => `${notePlace(one, style)} ${style.dim("skipped:")} ${reason}`);
    const named = same.slice(0, namedSkipped).map((one) => notePlace(one, style));
    const rest = `${counted(same.length - namedSkipped, "other")}`;
    return [`${named.join(", ")} and ${rest} ${style.dim("skipped:")} ${reason}`];
}
/** The counts in one line; `noun` is what the findings are called. */
function summaryLine({ findings, skipped, errors, stats, shard }, style, noun = "finding") {
    const kinds = [
        stats.manifests > 0 || stats.dockerfiles === 0 ? [counted(stats.manifests, "manifest")] : [],
        stats.dockerfiles > 0 ? [counted(stats.dockerfiles, "Dockerfile")] : [],
    ];
    const looked = `${kinds.flat().join(" and ")} of ${counted(stats.files, "file")}`;
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
    const { told, more } = (0,_core_introduced_js__WEBPACK_IMPORTED_MODULE_8__/* .toldIntroduced */ .D)(fix);
    for (const { rule, message } of told) {
        lines.push(`${labeled("after this change:", style.bold, message, style)} ${style.dim(ruleMark(rule, style))}`);
    }
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
function textFix({ fix, source }, style) {
    if (fix === null)
        return [];
    const lines = textFixTitle(fix, style);
    if (!fix.proof.ok)
        lines.push(labeled("not proved:", style.red, fix.proof.reason, style));
    return [...lines, ...(0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .fixDiff */ .LC)(source, fix.edits, style)];
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



/** Looks at the texts of manifests and Dockerfiles. */
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
        for (const [, reference = ""] of text.matchAll(/^[\s-]*image:\s*["']?([\w./:@-]{1,300})["']?\s*$/gm)) {
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



/** A configuration that says what holds without one, for people to change, with what the files of the repository tell. */
function firstConfigOf(files) {
    const { versions, registry } = surveyFiles(files);
    return `# Configuration of Kubesuggest. All keys: https://github.com/kubesuggest/kubesuggest/blob/main/docs/configuration.md

# recommended: errors and warnings with few false alarms. Others: restricted, strict, all, none.
preset: ${config/* defaultValues */.gH.preset}

# The Kubernetes versions that the manifests must work on.
${versions === null ? "# " : ""}kubernetes-version: ${versions ?? rangeText(config/* defaultValues */.gH["kubernetes-version"])}

# The check fails at this severity or above: error, warning, info or never.
fail-on: ${config/* defaultValues */.gH["fail-on"]}

# Severities of single rules: off, default, error, warning or info.
# rules:
#   pods-not-spread: info

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

/***/ 81241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ linkedDirectories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Finds the first directory on the way from a tree's root to a file that is a link, from the root; null where there is
 * none. What it was told of a directory it keeps: ask a new one where the answer may have changed.
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


/***/ })

};
