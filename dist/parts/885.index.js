export const id = 885;
export const ids = [885];
export const modules = {

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ knownEntries),
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   D: () => (/* binding */ nextBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* unused harmony export entryOf */
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8187);

const version = "1";
const title = "# Kubesuggest baseline ";
const explanation = `# Known findings: fingerprint, rule, file, object. They don't fail a run and get no comment.
# Written by "kubesuggest scan --write-baseline"; "kubesuggest scan --update-baseline" removes findings that no longer exist.
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
 * For findings that a baseline has, their entries: by fingerprint, or else one of the same rule, file and object that is
 * no other finding's, since a setting can move from a pod to its containers. So no more findings are known than entries.
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
 * The baseline after a scan: entries that the scan did not cover stay, those whose finding is gone are dropped, and
 * with `add` every finding is in it.
 */
function nextBaseline(before, findings, covers, add) {
    const known = knownEntries(before, findings);
    const standing = new Map([...known].map(([finding, { fingerprint }]) => [fingerprint, entryOf(finding)]));
    const entries = new Map();
    for (const [fingerprint, entry] of before) {
        const now = standing.get(fingerprint) ?? (covers(entry.file) ? undefined : entry);
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
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ proofSchema),
/* harmony export */   S8: () => (/* binding */ fingerprintSchema),
/* harmony export */   X5: () => (/* binding */ severitySchema),
/* harmony export */   bx: () => (/* binding */ applicabilitySchema),
/* harmony export */   cH: () => (/* binding */ skippedSchema),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oH: () => (/* binding */ fileErrorSchema),
/* harmony export */   q4: () => (/* binding */ objectReferenceSchema),
/* harmony export */   tI: () => (/* binding */ positionSchema),
/* harmony export */   v3: () => (/* binding */ readData),
/* harmony export */   vT: () => (/* binding */ introducedSchema),
/* harmony export */   vq: () => (/* binding */ fixCountsSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);



/** The data as the schema states it, without keys that it doesn't name; half a sentence where the data breaks it. */
function readData(schema, data) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, data, { abortEarly: true, message: wordsFor });
    return result.success ? result.output : describeIssue(result.issues[0]);
}
/** A whole number that is not less than `least` and not more than `most`. */
function integer(least, most = Number.MAX_SAFE_INTEGER) {
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    const words = `is not a whole number ${bounds}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(words), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(words), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(least, words), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(most, words));
}
const line = valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(integer(1));
// What several kinds of stored data hold.
const severitySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO);
const fingerprintSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{16}$/));
const positionSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: integer(1), column: integer(1) });
const skippedSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line });
const fileErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line });
const fixCountsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    proved: integer(0),
    unproved: integer(0),
});
const applicabilitySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["safe", "review"]);
const introducedSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const objectReferenceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    apiVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    namespace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const laws = ["applies", "parses", "resolves", "changes-nothing-else", "is-valid", "stands-alone"];
const proofSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt("ok", [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ok: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ok: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), failed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(laws), reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
function describeIssue(issue) {
    const path = issue.path ?? [];
    const last = path.at(-1);
    // Valibot takes a list for a map without keys.
    const isList = last?.type === "object" && Array.isArray(last.input);
    const place = isList ? path.slice(0, -1) : path;
    const words = isList ? "is not a map" : issue.message;
    return `${(0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(place.map(({ key }) => key)) || "it"} ${words}`;
}
/** JSON has no undefined: it stands for a key that is not there. */
function wordsFor({ type, input, path }) {
    if (input === undefined)
        return "is missing";
    if (type === "string")
        return "is not a string";
    if (type === "boolean")
        return "is not true or false";
    if (type === "array")
        return "is not a list";
    // A variant's issue without a path is about the whole map, any other about the key that tells variants apart.
    if (type === "object" || (type === "variant" && path === undefined))
        return "is not a map";
    if (type === "regex")
        return "has the wrong format";
    return "is not one of the allowed values";
}


/***/ }),

/***/ 5846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ applyBaseline)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5995);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(150);


/**
 * The report without the findings that the baseline has, which are counted; with `show` they stay, and differ from the
 * others by being `baselined` and not new. Shards that go by different baselines are not of one scan.
 */
function applyBaseline(report, baseline, show) {
    const known = (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .knownEntries */ .A7)(baseline, report.findings);
    const isKnown = (finding) => known.has(finding);
    const findings = show
        ? report.findings.map((finding) => (isKnown(finding) ? { ...finding, new: false, baselined: true } : finding))
        : report.findings.filter((finding) => !isKnown(finding));
    return {
        ...report,
        ...(report.shard === undefined ? {} : { shard: markBaseline(report.shard, baseline, show) }),
        findings,
        stats: { ...report.stats, baselined: report.findings.filter(isKnown).length },
    };
}
function markBaseline(mark, baseline, show) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(JSON.stringify([mark.scan, [[...baseline.keys()].sort(), show]]));
    return { ...mark, scan: digest.slice(0, 32) };
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ saveBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   oU: () => (/* binding */ loadBaseline),
/* harmony export */   zz: () => (/* binding */ maximumBaselineBytes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9438);
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5995);
/* harmony import */ var _read_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4430);






/** Some hundred thousand entries. */
const maximumBaselineBytes = 32 * 1024 * 1024;
/** The baseline that an option names from the directory at hand, or the configuration from the root. */
function baselineFile(root, cwd, option, configured) {
    if (option !== undefined)
        return { name: option, file: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, option), named: true };
    return { name: configured, file: node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, configured), named: configured !== _config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfig */ .sb.baseline };
}
/** The entries of a baseline; null where it is not there. Throws a ConfigError with name and line for a broken one. */
function loadBaseline({ name, file }) {
    const read = (0,_read_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .o)(file, maximumBaselineBytes);
    if (typeof read === "string")
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The baseline ${name} can't be used: ${read}.`);
    return read === null ? null : parseBaseline(name, read.bytes);
}
/** The entries of a baseline's bytes. Throws a ConfigError with name and line for a broken one. */
function parseBaseline(name, bytes) {
    const baseline = (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(decode(name, bytes));
    if (!("why" in baseline))
        return baseline;
    const remedy = 'fix the file, or delete it and create it again with "kubesuggest scan --write-baseline"';
    throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name}:${baseline.line}: ${baseline.why}: ${remedy}.`);
}
/** Writes a baseline in one step. Throws a ConfigError where it can't be written. */
function saveBaseline({ name, file }, entries) {
    const bytes = new TextEncoder().encode((0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)(entries));
    try {
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .y)(file, bytes);
    }
    catch (error) {
        const { code } = error;
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The baseline ${name} can't be written (${code ?? String(error)}).`);
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

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/related.js
var related = __webpack_require__(7337);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/core/stored-data.js
var stored_data = __webpack_require__(8596);
// EXTERNAL MODULE: ./build/scan/digest.js
var digest = __webpack_require__(150);
;// CONCATENATED MODULE: ./build/scan/cache-entry.js






const offset = (0,stored_data/* integer */.nd)(0);
const range = dist/* pipe */.FsL(dist/* array */.YOg(offset), dist/* length */.Bw9(2, "is not a list of 2 items"));
const proposal = dist/* object */.Ikc({
    title: dist/* string */.YjP(),
    applicability: stored_data/* applicabilitySchema */.bx,
    operations: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* string */.YjP() })),
    risk: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    introduces: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* string */.YjP())),
    reveals: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
});
const fix = dist/* object */.Ikc({
    ...proposal.entries,
    edits: dist/* array */.YOg(dist/* object */.Ikc({ range, text: dist/* string */.YjP() })),
    proof: stored_data/* proofSchema */.A_,
    introduced: dist/* exactOptional */.yqP(dist/* array */.YOg(stored_data/* introducedSchema */.vT)),
});
const cache_entry_related = dist/* object */.Ikc({ file: dist/* string */.YjP(), start: stored_data/* positionSchema */.tI, end: stored_data/* positionSchema */.tI, message: dist/* string */.YjP() });
const finding = dist/* object */.Ikc({
    rule: dist/* string */.YjP(),
    severity: stored_data/* severitySchema */.X5,
    message: dist/* string */.YjP(),
    advice: dist/* nullable */.mee(dist/* string */.YjP()),
    file: dist/* string */.YjP(),
    range,
    object: dist/* nullable */.mee(stored_data/* objectReferenceSchema */.q4),
    path: dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), offset], "is not a string or a whole number")),
    identity: dist/* string */.YjP(),
    fingerprint: stored_data/* fingerprintSchema */.S8,
    related: dist/* array */.YOg(cache_entry_related),
    proposal: dist/* nullable */.mee(proposal),
    fix: dist/* nullable */.mee(fix),
    pair: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
const entry = dist/* object */.Ikc({
    key: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
    findings: dist/* array */.YOg(finding),
    skipped: dist/* array */.YOg(stored_data/* skippedSchema */.cH),
    errors: dist/* array */.YOg(stored_data/* fileErrorSchema */.oH),
    stats: dist/* object */.Ikc({
        files: (0,stored_data/* integer */.nd)(0),
        manifests: (0,stored_data/* integer */.nd)(0),
        dockerfiles: (0,stored_data/* integer */.nd)(0),
        ignored: (0,stored_data/* integer */.nd)(0),
        fixes: stored_data/* fixCountsSchema */.vq,
    }),
});
/** A result as the text of an entry: its digest on a line of its own, then JSON. Null for what JSON can't hold. */
function writeEntry(key, { findings, skipped, errors, stats }) {
    const placed = findings.map(({ source, ...rest }) => ({ ...rest, file: source.path }));
    const data = { key, findings: placed, skipped, errors, stats };
    try {
        const json = JSON.stringify(data, (_name, value) => {
            if (typeof value === "number" && !Number.isFinite(value))
                throw new RangeError("JSON has no such number");
            return value;
        });
        return `${(0,digest/* sha256Hex */.f)(json)}\n${json}\n`;
    }
    catch {
        return null;
    }
}
/** The result of a unit from the text of its entry; half a sentence where it is none that can be trusted. */
function readEntry(all, key, unit) {
    const json = all.slice(65, -1);
    if (all[64] !== "\n" || !all.endsWith("\n") || (0,digest/* sha256Hex */.f)(json) !== all.slice(0, 64))
        return "its digest does not match";
    const data = parseJson(json);
    const checked = (0,stored_data/* readData */.v3)(entry, data);
    if (typeof checked === "string")
        return checked;
    // Operations have more keys than are checked: the data stays as it was written.
    const { findings, key: stated, ...rest } = data;
    if (stated !== key)
        return "it belongs to other files";
    const paths = new Set(unit.map(({ path }) => path));
    const sources = new Map();
    const result = [];
    for (const { file, ...found } of findings) {
        const source = sources.get(file) ?? sourceOf(unit.find(({ path }) => path === file));
        const edits = found.fix?.edits ?? [];
        if (source === null || !(0,edit/* areApart */.NQ)(edits) || ![found, ...edits].every(({ range: one }) => isIn(source, one))) {
            return "a finding in it has no file";
        }
        if (!found.related.every((place) => isPlace(place, paths)))
            return "a finding in it has an invalid place";
        sources.set(file, source);
        result.push({ ...found, source });
    }
    return { ...rest, findings: result, fixed: [] };
}
/** As the analysis reads it: a byte order mark is part of the text. */
function sourceOf(file) {
    if (file === undefined)
        return null;
    try {
        return new source_file/* SourceFile */.s(file.path, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes));
    }
    catch {
        return null;
    }
}
function isPlace({ file, start, end }, paths) {
    return paths.has(file) && (0,related/* isForward */.mt)(start, end);
}
function isIn({ text: all }, [start, end]) {
    return start <= end && end <= all.length;
}
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/scan/read-whole.js
var read_whole = __webpack_require__(744);
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(4430);
;// CONCATENATED MODULE: ./build/scan/cache.js






const day = 24 * 60 * 60 * 1000;
const defaultBounds = { bytes: 256 * 1024 * 1024, entries: 100_000, age: 30 * day };
const maximumEntryBytes = 64 * 1024 * 1024;
/** Entries of another format lie elsewhere. */
const formatVersion = "kubesuggest-1";
// Without an extension: a cache may lie in the tree that is scanned, and is no manifest of it.
const entryName = /^[0-9a-f]{62}$/;
const temporaryName = /^\.[\w-]+\.kubesuggest$/;
/** A cache in a directory, which is made where it is missing. Throws a ConfigError where there is something else. */
function openCache(directory, name, bounds = defaultBounds) {
    if ((0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false })?.isFile()) {
        throw new config_error/* ConfigError */.x(`The cache ${name} is not a directory.`);
    }
    const root = external_node_path_.join(directory, formatVersion);
    const fileOf = (key) => external_node_path_.join(root, key.slice(0, 2), key.slice(2));
    const used = new Set();
    const broken = [];
    let written = 0;
    let refusal = null;
    return {
        find(key, unit) {
            const file = fileOf(key);
            const read = (0,read_whole/* readWhole */.o)(file, maximumEntryBytes);
            if (read === null)
                return null;
            const result = typeof read === "string" ? read : readEntry(decode(read.bytes), key, unit);
            if (typeof result === "string") {
                broken.push(`${external_node_path_.relative(directory, file)}: ${result}`);
                return null;
            }
            used.add(file);
            if (typeof read !== "string" && Date.now() - read.written > day)
                touch(file);
            return result;
        },
        keep(key, result) {
            const entry = refusal === null ? writeEntry(key, result) : null;
            if (entry === null)
                return;
            try {
                if (written === 0)
                    writeGitignore(root);
                (0,write_file/* writeWhole */.y)(fileOf(key), new TextEncoder().encode(entry), "quick");
                used.add(fileOf(key));
                written += 1;
            }
            catch (error) {
                refusal = error.code ?? String(error);
            }
        },
        close() {
            if (written > 0)
                prune(root, used, bounds);
            const [first] = broken;
            const several = `${broken.length} of its entries were broken and replaced, including`;
            return [
                ...(first === undefined
                    ? []
                    : [`The cache ${name}: ${broken.length === 1 ? "an entry was broken and replaced:" : several} ${first}.`]),
                ...(refusal === null
                    ? []
                    : [`The cache ${name} can't be written (${refusal}): this scan's results were not cached.`]),
            ];
        },
    };
}
/** Deletes what is too old, then the oldest until the bounds are kept; what this scan has used comes last. */
function prune(root, used, bounds) {
    const entries = storedEntries(root);
    const rank = ({ file }) => Number(used.has(file));
    entries.sort((a, b) => rank(a) - rank(b) || a.time - b.time);
    let count = entries.length;
    let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    for (const entry of entries) {
        const isOld = rank(entry) === 0 && Date.now() - entry.time > bounds.age;
        if (!isOld && count <= bounds.entries && bytes <= bounds.bytes)
            continue;
        (0,external_node_fs_.rmSync)(entry.file, { force: true });
        count -= 1;
        bytes -= entry.bytes;
    }
}
function storedEntries(root) {
    return namesIn(root)
        .filter((name) => /^[0-9a-f]{2}$/.test(name))
        .flatMap((name) => namesIn(external_node_path_.join(root, name)).map((file) => external_node_path_.join(root, name, file)))
        .flatMap((file) => {
        const isTemporary = temporaryName.test(external_node_path_.basename(file));
        if (!isTemporary && !entryName.test(external_node_path_.basename(file)))
            return [];
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (!stats?.isFile())
            return [];
        // Another scan may be writing it just now; what is left of a scan that was stopped goes with the old entries.
        return [{ file, bytes: stats.size, time: stats.mtimeMs }];
    });
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
/** A cache in a work tree is nothing to commit, nor to list with what a scan looks at. */
function writeGitignore(root) {
    const file = external_node_path_.join(root, ".gitignore");
    if (!(0,external_node_fs_.existsSync)(file))
        (0,write_file/* writeWhole */.y)(file, new TextEncoder().encode("*\n"), "quick");
}
/** That an entry was of use keeps it; where that can't be noted, it is made again some day. */
function touch(file) {
    try {
        const now = new Date();
        (0,external_node_fs_.utimesSync)(file, now, now);
    }
    catch { }
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fixSome)
/* harmony export */ });
/* harmony import */ var _analyse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9576);

/**
 * Makes the fixes of exactly these findings, which are of these deploy units. A unit in which another finding would
 * come up is left as it is.
 */
function fixSome(units, findings, { settings, today, known }) {
    const wanted = new Set(findings.map(({ fingerprint }) => fingerprint));
    const paths = new Set(findings.map(({ source }) => source.path));
    const isWanted = ({ fingerprint }) => wanted.has(fingerprint);
    const files = [];
    const fixed = [];
    for (const unit of units) {
        if (!unit.some(({ path }) => paths.has(path)))
            continue;
        const before = new Set((0,_analyse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .analyseUnit */ .cH)(unit, settings, "none", today, known).findings.map(fingerprintOf));
        const after = (0,_analyse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .fixUnit */ .en)(unit, settings, isWanted, today, known);
        const left = new Set(after.findings.map(fingerprintOf));
        if (after.fixed.length === 0 || [...left].some((fingerprint) => !before.has(fingerprint)))
            continue;
        files.push(...after.fixed);
        const own = new Set(unit.map(({ path }) => path));
        fixed.push(...findings.filter(({ source, fingerprint }) => own.has(source.path) && !left.has(fingerprint)));
    }
    return { files, fixed };
}
function fingerprintOf({ fingerprint }) {
    return fingerprint;
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
            return "it is not a file";
        if (stats.size > maximumBytes)
            return `it has ${stats.size} bytes, more than the limit of ${maximumBytes}`;
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
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   y: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


let count = 0;
/**
 * Replaces a file's content in one step, keeping its mode: readers see the old bytes or the new ones, never a part.
 * Returns why not, in one sentence, when the file is no longer what was read; throws what the file system throws.
 */
function replaceFile(file, before, after) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stats.isFile())
        return "It is no longer a file, so nothing was written.";
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).equals(before))
        return "It changed while it was analyzed, so nothing was written.";
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
