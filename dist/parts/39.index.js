export const id = 39;
export const ids = [39];
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

/***/ 15126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unjudgedTest),
/* harmony export */   L: () => (/* binding */ failTest)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97607);


/** Returns a test for findings that fail a run if they are new. Throws a ConfigError for a glob that can't be used. */
function failTest(config) {
    const thresholdAt = thresholds(config);
    return ({ severity, source, object }) => {
        const threshold = thresholdAt(source.path, (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(object));
        return threshold !== "never" && (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, threshold);
    };
}
/**
 * Returns a test for files that fail a run if they could not be checked, since each counts as an error. A null path
 * means files whose names are not known either. Throws a ConfigError for a glob that can't be used.
 */
function unjudgedTest(config) {
    const thresholdAt = thresholds(config);
    return (path) => (path === null ? config.failOn : thresholdAt(path, null)) !== "never";
}
function thresholds({ failOn, failOnBy }) {
    const places = failOnBy.map((place) => ({ covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .placeTest */ .Y5)(place), failOn: place.failOn }));
    return (path, namespace) => places.findLast(({ covers }) => covers(path, namespace))?.failOn ?? failOn;
}


/***/ }),

/***/ 35995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ knownEntries),
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   D: () => (/* binding */ nextBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* unused harmony export entryOf */
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88187);

const version = "1";
const title = "# Kubesuggest baseline ";
const explanation = `# Known findings: fingerprint, rule, file, object. They don't fail a run and get no comment.
# Written by "kubesuggest scan --write-baseline"; "kubesuggest scan --update-baseline" removes findings that no longer exist.
`;
const entryLine = /^([0-9a-f]{16}) ([a-z0-9][a-z0-9-]*) (\S+) (\S+)$/;
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
// Characters that would end a column or be invisible in one (Unicode TR 36), and `%`, which starts an encoded byte.
const encoded = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}%]/gu;
const longestObject = 200;
/** The entry of a finding. */
function entryOf({ fingerprint, rule, source, object }) {
    const { kind, namespace, name } = object ?? {};
    const parts = [kind, namespace, name].filter((part) => typeof part === "string");
    return { fingerprint, rule, file: source.path, object: object === null ? null : shortened(parts.join("/")) };
}
/**
 * Reads a baseline. Since people merge baselines, entries may be out of order or repeated. Lines may end in CRLF.
 * Anything else that `writeBaseline` would not write is refused.
 */
function readBaseline(text) {
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const conflict = lines.findIndex((line) => conflictMarker.test(line));
    if (conflict !== -1)
        return { line: conflict + 1, why: "unresolved merge conflict" };
    const [first = ""] = lines;
    if (!first.startsWith(title))
        return { line: 1, why: `not a baseline: its first line must start with "${title.trimEnd()}"` };
    if (first !== title + version)
        return { line: 1, why: `unsupported version of the baseline: only ${version} is supported` };
    const entries = new Map();
    for (const [index, line] of lines.entries()) {
        if (line === "" || line.startsWith("#"))
            continue;
        const entry = readEntry(line);
        if (entry === null)
            return { line: index + 1, why: "not a baseline entry, which has a fingerprint, rule, file and object" };
        entries.set(entry.fingerprint, entry);
    }
    return entries;
}
/** The text of a baseline: one line per entry, sorted by file, rule, object and fingerprint on every machine alike. */
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
 * Maps each finding that is in the baseline to its entry. The entry has the finding's fingerprint or, failing that, its
 * rule, file and object, since a setting can move from a pod to its containers. No entry counts for two findings.
 */
function knownEntries(baseline, findings) {
    const known = new Map();
    const left = new Map(baseline);
    for (const finding of findings) {
        const entry = baseline.get(finding.fingerprint);
        if (entry === undefined)
            continue;
        known.set(finding, entry);
        left.delete(finding.fingerprint);
    }
    const spare = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(left.values(), subjectOf);
    for (const finding of findings) {
        const entry = known.has(finding) ? undefined : spare.get(subjectOf(entryOf(finding)))?.pop();
        if (entry !== undefined)
            known.set(finding, entry);
    }
    return known;
}
function subjectOf({ rule, file, object }) {
    return JSON.stringify([rule, file, object]);
}
/**
 * The baseline after a scan. Entries of files and rules that the scan did not cover stay, and entries whose finding is
 * gone are dropped. With `add`, new findings get entries too.
 */
function nextBaseline(before, findings, covers, add) {
    const known = knownEntries(before, findings);
    const standing = new Map([...known].map(([finding, { fingerprint }]) => [fingerprint, entryOf(finding)]));
    const entries = new Map();
    for (const [fingerprint, entry] of before) {
        const now = standing.get(fingerprint) ?? (covers(entry.file, entry.rule) ? undefined : entry);
        if (now !== undefined)
            entries.set(now.fingerprint, now);
    }
    const dropped = before.size - entries.size;
    const kept = entries.size;
    if (add)
        for (const finding of findings)
            entries.set(finding.fingerprint, entryOf(finding));
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
/** Orders texts by code units, which gives the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
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

/***/ 49958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteOffsets)
/* harmony export */ });
/**
 * Maps offsets in a text (UTF-16 units) to offsets in its UTF-8 bytes. Walks over the text only once, however many
 * there are.
 */
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

/***/ 96243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf),
/* harmony export */   o: () => (/* binding */ sparseSource)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88187);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63076);


/** The most lines that any format shows around a finding, and of a long finding. */
const around = 2;
const longest = 12;
/** The highest line number in an excerpt; an excerpt that goes beyond it is rejected. */
const mostLines = 16 * 1024 * 1024;
/**
 * The lines that the formats show for findings. With these excerpts, a report can be converted to any format without
 * its files.
 */
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
 * Builds a source file of which only the lines of an excerpt are known. All other lines are empty, so that line numbers
 * stay right. Null where parts overlap, lines are cut off, or line numbers are unreasonable.
 */
function sparseSource({ file, parts }) {
    const texts = [];
    let next = 1;
    let open = false;
    for (const { line, text } of parts) {
        if (line < next || line > mostLines || open)
            return null;
        texts.push("\n".repeat(line - next), text);
        next = line + [...text.matchAll(/\n/g)].length;
        open = text !== "" && !text.endsWith("\n");
    }
    return new _core_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(file, texts.join(""));
}
/** The first and last line of each stretch that is needed to show a finding. */
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

/***/ 56499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ jsonReport),
/* harmony export */   Mx: () => (/* binding */ jsonPieces)
/* harmony export */ });
/* unused harmony export jsonText */
/* harmony import */ var _machine_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29978);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82188);


/** The report as JSON, as documented in docs/json-report.md, with a newline at the end. */
function jsonReport(report) {
    return jsonText((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report));
}
/** A report's data as JSON text. */
function jsonText(data) {
    return [...jsonPieces(data)].join("");
}
/** A report's data as JSON text in pieces, since a report can be longer than a string may be. */
function* jsonPieces(data) {
    let before = "{\n";
    for (const [key, value] of Object.entries(data)) {
        if (value === undefined)
            continue;
        yield `${before}  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* itemPieces(value);
        else
            yield indented(value, 1);
        before = ",\n";
    }
    yield "\n}\n";
}
function* itemPieces(items) {
    let before = "[\n    ";
    for (const item of items) {
        yield before + indented(item, 2);
        before = ",\n    ";
    }
    yield "\n  ]";
}
/** JSON as it stands this many levels deep: written inside as many lists, without their brackets. */
function indented(value, levels) {
    const [around, opening, closing] = levels === 1 ? [[value], "[\n  ", "\n]"] : [[[value]], "[\n  [\n    ", "\n  ]\n]"];
    return (0,_machine_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRunnerCommands */ .WF)(JSON.stringify(around, null, 2).slice(opening.length, -closing.length));
}


/***/ }),

/***/ 29978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ escapeRunnerCommands),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xB: () => (/* binding */ pathReference)
/* harmony export */ });
/** Escapes `##[` in JSON: a workflow runner obeys `##[...]` anywhere in a line, but not with an escaped bracket. */
function escapeRunnerCommands(json) {
    return json.replaceAll("##[", "##\\u005b");
}
/** A path as a relative URI reference (RFC 3986): each segment is encoded, with `/` between them. */
function pathReference(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((name) => encodeURIComponent(name))
        .join("/");
}
/** A text cut to at most `limit` UTF-16 units, well formed, with an ellipsis where something was cut. */
function shortened(text, limit) {
    return (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`).toWellFormed();
}


/***/ }),

/***/ 82188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ reportData),
/* harmony export */   VD: () => (/* binding */ jsonReportVersion),
/* harmony export */   x6: () => (/* binding */ assembleData)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33059);
/* harmony import */ var _byte_offsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49958);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96243);




/** The version of the JSON report. It increases when a key changes its meaning or is removed. */
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
        excerpts: (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptsOf */ .U)(findings),
    });
}
function lineKey(line) {
    return line === undefined ? {} : { line };
}
/** Builds a report's data from its parts, with the keys in their fixed order. */
function assembleData({ shard, findings, skipped, errors, stats, excerpts }) {
    const { files, manifests, dockerfiles, ignored, baselined, fixes } = stats;
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const [error, warning, info] = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map(count);
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
    const { rule, severity, message, advice, source, range, object, path, related, fingerprint } = finding;
    return {
        rule,
        severity,
        message,
        advice,
        file: source.path,
        range: rangeData(source, range),
        object,
        path: (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(path),
        related: related.map(({ file, start, end, message: what }) => ({ file, range: { start, end }, message: what })),
        fingerprint,
        new: finding.new,
        baselined: finding.baselined === true ? true : undefined,
        fix: fixData(finding, offsets),
    };
}
function fixData({ fix, source }, offsets) {
    if (fix === null)
        return null;
    const { title, applicability, risk, introduced, proof } = fix;
    const bytes = offsets.get(source);
    const edits = fix.edits.map(({ range, text }) => {
        const [start = 0, end = 0] = range.map((offset) => bytes?.get(offset));
        return { file: source.path, start, end, range: rangeData(source, range), text };
    });
    return { title, applicability, risk, introduced, edits, proof };
}
function rangeData(source, [start, end]) {
    return { start: source.position(start), end: source.position(end) };
}
/** Converts all offsets of a file in one walk over its text: a large file can have thousands of findings. */
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

/***/ 10416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ saveBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   oU: () => (/* binding */ loadBaseline),
/* harmony export */   zz: () => (/* binding */ maximumBaselineBytes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45169);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99438);
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35995);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71626);
/* harmony import */ var _read_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70744);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64430);







/** The largest baseline that is read: some hundred thousand entries. A larger one is an error. */
const maximumBaselineBytes = 32 * 1024 * 1024;
/** Locates the baseline: an option is relative to `cwd`, the configuration's value to the root. */
function baselineFile(root, cwd, option, configured) {
    if (option !== undefined)
        return { name: option, file: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, option), named: true, within: null };
    const named = configured !== _config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfig */ .sb.baseline;
    return { name: configured, file: node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, configured), named, within: root };
}
/**
 * Reads the entries of a baseline; null if it does not exist. Throws a ConfigError with name and line if it is invalid.
 */
function loadBaseline({ name, file }) {
    const read = (0,_read_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .o)(file, maximumBaselineBytes);
    if (typeof read === "string")
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The baseline ${name} can't be used: ${read}.`);
    return read === null ? null : parseBaseline(name, read.bytes);
}
/** Parses the entries of a baseline. Throws a ConfigError with name and line if they are invalid. */
function parseBaseline(name, bytes) {
    const baseline = (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(decode(name, bytes));
    if (!("why" in baseline))
        return baseline;
    const remedy = 'fix the file, or delete it and create it again with "kubesuggest scan --write-baseline"';
    throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name}:${baseline.line}: ${baseline.why}: ${remedy}.`);
}
/** Writes a baseline atomically. Throws a ConfigError if that fails. */
function saveBaseline({ name, file, within }, entries) {
    if (within !== null && (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isBehindLink */ .pK)(within, file)) {
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The baseline ${name} can't be written (it is behind a symbolic link).`);
    }
    const bytes = new TextEncoder().encode((0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)(entries));
    try {
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(file, bytes);
    }
    catch (error) {
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The baseline ${name} can't be written (${(0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .systemReason */ .u)(error)}).`);
    }
}
function decode(name, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name} is not UTF-8.`);
    }
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

/***/ 70744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71626);


/** Reads a file of at most `maximumBytes`; null if it does not exist, half a sentence if it can't be read. */
function readWhole(file, maximumBytes) {
    let descriptor;
    try {
        // Non-blocking, since a named pipe instead of the file must not hang the program.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            return "it is not a file";
        if (stats.size > maximumBytes)
            return `it has ${stats.size} bytes, more than the limit of ${maximumBytes}`;
        return { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor), written: stats.mtimeMs };
    }
    catch (error) {
        const { code } = error;
        return code === "ENOENT" || code === "ENOTDIR" ? null : `it can't be read (${(0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemReason */ .u)(error)})`;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
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
