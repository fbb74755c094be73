export const id = 136;
export const ids = [136];
export const modules = {

/***/ 88596:
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33059);



/** Returns the data with only the keys that the schema names, or half a sentence on how the data breaks the schema. */
function readData(schema, data) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, data, { abortEarly: true, message: wordsFor });
    return result.success ? result.output : describeIssue(result.issues[0]);
}
/** A schema for whole numbers from `least` to `most`. */
function integer(least, most = Number.MAX_SAFE_INTEGER) {
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    const words = `is not a whole number ${bounds}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(words), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(words), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(least, words), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(most, words));
}
const line = valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(integer(1));
// Schemas of values that several kinds of stored data contain.
const severitySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO);
const fingerprintSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{16}$/));
const positionSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: integer(1), column: integer(1) });
const skippedSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line,
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["known", "none"])),
});
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
    // Valibot takes a list for a map in which keys are missing.
    const isList = last?.type === "object" && Array.isArray(last.input);
    const place = isList ? path.slice(0, -1) : path;
    const words = isList ? "is not a map" : issue.message;
    return `${(0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(place.map(({ key }) => key)) || "it"} ${words}`;
}
/** Describes an issue. JSON has no `undefined`, so it means that a key is missing. */
function wordsFor({ type, input, path }) {
    if (input === undefined)
        return "is missing";
    if (type === "string")
        return "is not a string";
    if (type === "boolean")
        return "is not true or false";
    if (type === "array")
        return "is not a list";
    // A variant's issue without a path is about the whole map, one with a path about the key that selects the variant.
    if (type === "object" || (type === "variant" && path === undefined))
        return "is not a map";
    if (type === "regex")
        return "has the wrong format";
    return "is not one of the allowed values";
}


/***/ }),

/***/ 35846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ applyBaseline)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35995);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);


/**
 * Removes and counts the findings that are in the baseline. With `show` they stay, but are marked as `baselined` and
 * not new. Shards with different baselines do not belong to the same scan.
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
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(JSON.stringify([mark.scan, [[...baseline.keys()].sort(), show]]));
    return { ...mark, scan: digest.slice(0, 32) };
}


/***/ }),

/***/ 48636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// UNUSED EXPORTS: defaultCacheBounds

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/fix.js
var fix = __webpack_require__(78601);
// EXTERNAL MODULE: ./build/core/related.js
var related = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/core/stored-data.js
var stored_data = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/scan/digest.js
var digest = __webpack_require__(80150);
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
    configured: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* picklist */.KIO(fix/* configuredValues */.H))),
});
const cache_entry_fix = dist/* object */.Ikc({
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
    fix: dist/* nullable */.mee(cache_entry_fix),
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
/**
 * Writes a result as the text of a cache entry: its seal on the first line, then JSON. Null if JSON can't represent it.
 */
function writeEntry(key, { findings, skipped, errors, stats }, secret) {
    const placed = findings.map(({ source, ...rest }) => ({ ...rest, file: source.path }));
    const data = { key, findings: placed, skipped, errors, stats };
    try {
        const json = JSON.stringify(data, (_name, value) => {
            if (typeof value === "number" && !Number.isFinite(value))
                throw new RangeError("JSON has no such number");
            return value;
        });
        return `${(0,digest/* sealOf */.Ru)(json, secret)}\n${json}\n`;
    }
    catch {
        return null;
    }
}
/**
 * Reads the result of a unit from the text of its cache entry. Returns half a sentence if the entry can't be trusted.
 */
function readEntry(all, key, unit, secret) {
    const json = all.slice(65, -1);
    if (all[64] !== "\n" || !all.endsWith("\n") || (0,digest/* sealOf */.Ru)(json, secret) !== all.slice(0, 64))
        return "its seal does not match";
    const data = parseJson(json);
    const checked = (0,stored_data/* readData */.v3)(entry, data);
    if (typeof checked === "string")
        return checked;
    // Operations have more keys than are checked, so the data is used as it was written.
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
/** Decodes a file as the analysis does: a byte order mark is part of the text. */
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/scan/is-within.js
var is_within = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(64430);
;// CONCATENATED MODULE: ./build/scan/cache-secret.js







const fileName = "secret";
const cache_secret_form = /^[0-9a-f]{64}$/;
/**
 * Returns the secret of a cache for scans of a tree, and creates it if there is none. It must not come from the tree
 * itself, or the tree could bring forged entries. `KUBESUGGEST_CACHE_SECRET` takes precedence. For a cache outside of
 * the tree, the secret is stored in the cache, readable only by its owner. For caches inside the tree, it is stored in
 * the directory for the user's program state.
 */
function cacheSecret(directory, root, env = process.env) {
    const given = env["KUBESUGGEST_CACHE_SECRET"] ?? "";
    if (given !== "")
        return { secret: given, problem: null };
    const file = external_node_path_.join(leadsWithin(root, directory) ? stateDirectory(env) : directory, fileName);
    const known = readSecret(file);
    if (known !== null)
        return { secret: known, problem: null };
    const secret = (0,external_node_crypto_.randomBytes)(32).toString("hex");
    try {
        writeSecret(file, secret);
        // If several scans start at the same time, all use the secret that was written last.
        return { secret: readSecret(file) ?? secret, problem: null };
    }
    catch (error) {
        const problem = `The secret of the cache can't be kept in ${file} (${(0,system_error/* systemReason */.u)(error)}): the next scan won't use the results of this one.`;
        return { secret, problem };
    }
}
/** The directory for state that stays on this machine (XDG Base Directory Specification; on Windows its equivalent). */
function stateDirectory(env) {
    const [local, state] = [env["LOCALAPPDATA"] ?? "", env["XDG_STATE_HOME"] ?? ""];
    if (process.platform === "win32" && local !== "")
        return external_node_path_.join(local, "kubesuggest");
    return external_node_path_.join(external_node_path_.isAbsolute(state) ? state : external_node_path_.join((0,external_node_os_.homedir)(), ".local", "state"), "kubesuggest");
}
/** Reads the secret; null if there is none, or if others could have read or written it. */
function readSecret(file) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(file);
        const own = process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o077) === 0);
        const text = stats.isFile() && stats.size < 100 && own ? (0,external_node_fs_.readFileSync)(file, "utf8").trim() : "";
        return cache_secret_form.test(text) ? text : null;
    }
    catch {
        return null;
    }
}
function writeSecret(file, secret) {
    (0,write_file/* makeDirectories */.Kb)(external_node_path_.dirname(file));
    const temporary = external_node_path_.join(external_node_path_.dirname(file), `.${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.kubesuggest`);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, `${secret}\n`, { flag: "wx", mode: 0o600 });
        (0,external_node_fs_.chmodSync)(temporary, 0o600);
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Whether a directory is in a tree, judging by its path or by where links in the path lead. */
function leadsWithin(root, directory) {
    return (0,is_within/* isWithin */.U)(root, directory) || (0,is_within/* isWithin */.U)(root, realPathOf(directory));
}
/** The real path of a file, with links resolved as far as the path exists. */
function realPathOf(file) {
    try {
        return external_node_fs_.realpathSync.native(file);
    }
    catch {
        const above = external_node_path_.dirname(file);
        return above === file ? file : external_node_path_.join(realPathOf(above), external_node_path_.basename(file));
    }
}

// EXTERNAL MODULE: ./build/scan/read-whole.js
var read_whole = __webpack_require__(70744);
;// CONCATENATED MODULE: ./build/scan/cache.js









const day = 24 * 60 * 60 * 1000;
/** The default limits of a cache. */
const defaultCacheBounds = { bytes: 256 * 1024 * 1024, entries: 100_000, age: 30 * day };
const maximumEntryBytes = 64 * 1024 * 1024;
/** The folder of the entries. Other formats use other folders. */
const formatVersion = "kubesuggest-1";
// Entries have no extension, so that a cache inside the scanned tree is not taken for manifests.
const entryName = /^[0-9a-f]{62}$/;
const temporaryName = /^\.[\w-]+\.kubesuggest$/;
/**
 * Opens the cache in a directory, which is created if missing, for scans of a tree. Throws a ConfigError if there is a
 * file instead.
 */
function openCache(directory, name, root, bounds = defaultCacheBounds) {
    if ((0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false })?.isFile()) {
        throw new config_error/* ConfigError */.x(`The cache ${name} is not a directory.`);
    }
    const entries = external_node_path_.join(directory, formatVersion);
    const fileOf = (key) => external_node_path_.join(entries, key.slice(0, 2), key.slice(2));
    // Links inside the tree are not followed. Outside of it, the user decides where the cache is.
    const above = (0,is_within/* isWithin */.U)(root, directory) ? root : directory;
    const used = new Set();
    const broken = [];
    let sealing = null;
    const secretOf = () => {
        sealing ??= cacheSecret(directory, root);
        return sealing.secret;
    };
    let written = 0;
    let refusal = null;
    return {
        find(key, unit) {
            const file = fileOf(key);
            const read = (0,read_whole/* readWhole */.o)(file, maximumEntryBytes);
            if (read === null)
                return null;
            const result = typeof read === "string" ? read : readEntry(decode(read.bytes), key, unit, secretOf());
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
            const entry = refusal === null ? writeEntry(key, result, secretOf()) : null;
            if (entry === null)
                return;
            try {
                if ((0,write_file/* isBehindLink */.pK)(above, fileOf(key))) {
                    refusal = "it is behind a symbolic link";
                    return;
                }
                if (written === 0)
                    writeGitignore(entries);
                (0,write_file/* writeWhole */.f8)(fileOf(key), new TextEncoder().encode(entry), "quick");
                used.add(fileOf(key));
                written += 1;
            }
            catch (error) {
                refusal = (0,system_error/* systemReason */.u)(error);
            }
        },
        close() {
            if (written > 0)
                prune(entries, used, bounds);
            const [first] = broken;
            const several = `${broken.length} of its entries were refused and replaced, including`;
            return [
                ...(first === undefined
                    ? []
                    : [`The cache ${name}: ${broken.length === 1 ? "an entry was refused and replaced:" : several} ${first}.`]),
                ...(sealing?.problem == null ? [] : [sealing.problem]),
                ...(refusal === null
                    ? []
                    : [`The cache ${name} can't be written (${refusal}): this scan's results were not cached.`]),
            ];
        },
    };
}
/**
 * Deletes entries that are too old, then the oldest ones until the limits are met. Entries that this scan used are
 * deleted last.
 */
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
        .filter((name) => /^[0-9a-f]{2}$/.test(name) && (0,external_node_fs_.lstatSync)(external_node_path_.join(root, name)).isDirectory())
        .flatMap((name) => namesIn(external_node_path_.join(root, name)).map((file) => external_node_path_.join(root, name, file)))
        .flatMap((file) => {
        const isTemporary = temporaryName.test(external_node_path_.basename(file));
        if (!isTemporary && !entryName.test(external_node_path_.basename(file)))
            return [];
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (!stats?.isFile())
            return [];
        // Another scan may be writing this file right now. Leftovers of stopped scans are deleted along with old entries.
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
/** Keeps git from committing a cache inside a work tree, and scans from listing it. */
function writeGitignore(root) {
    const file = external_node_path_.join(root, ".gitignore");
    if (!(0,external_node_fs_.existsSync)(file))
        (0,write_file/* writeWhole */.f8)(file, new TextEncoder().encode("*\n"), "quick");
}
/** Marks an entry as used, so that it is kept. If that fails, the entry is just recreated some day. */
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

/***/ 71912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fixSome)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30630);
/* harmony import */ var _analyze_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33027);



/**
 * Makes the fixes of exactly these findings, which are in these deploy units. A unit in which that would cause another
 * finding is left unchanged, except for findings that the fixes state or reveal.
 */
function fixSome(units, findings, { settings, today, known, renderer = null }) {
    const wanted = new Set(findings.map(({ fingerprint }) => fingerprint));
    const byPath = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ source }) => source.path);
    const isWanted = ({ fingerprint }) => wanted.has(fingerprint);
    const files = [];
    const fixed = new Set();
    for (const unit of units) {
        if (!unit.some(({ path }) => byPath.has(path)))
            continue;
        const before = (0,_analyze_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .analyzeUnit */ .Pl)(unit, settings, "none", today, known, { renderer }).findings;
        const after = (0,_analyze_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .fixUnit */ .en)(unit, settings, isWanted, today, known, { renderer });
        const { left, appeared } = compareScans(before, after.findings);
        const made = before.filter((finding) => isWanted(finding) && !left.has(finding.fingerprint));
        if (after.fixed.length === 0 || !appeared.every((finding) => isExpected(finding, made)))
            continue;
        files.push(...after.fixed);
        const own = unit.flatMap(({ path }) => byPath.get(path) ?? []);
        for (const finding of own)
            if (!left.has(finding.fingerprint))
                fixed.add(finding);
    }
    return { files, fixed: findings.filter((finding) => fixed.has(finding)) };
}
/**
 * Compares findings before and after fixes, which can change the API group and the namespace of an object, and give it
 * a valid name.
 */
function compareScans(before, after) {
    const had = new Set(before.map(fingerprintOf));
    const left = new Set(after.map(fingerprintOf));
    const gone = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(before.filter(({ fingerprint }) => !left.has(fingerprint)), (finding) => identityAnywhere(finding));
    const appeared = [];
    for (const finding of after) {
        if (had.has(finding.fingerprint))
            continue;
        const same = gone.get(identityAnywhere(finding))?.shift() ?? gone.get(identityAnywhere(finding, null))?.shift();
        if (same === undefined)
            appeared.push(finding);
        else
            left.add(same.fingerprint);
    }
    return { left, appeared };
}
/** The identity of a finding, regardless of the API group and the namespace of its object, which may have had no name. */
function identityAnywhere({ identity, object }, name = object?.name ?? null) {
    return object === null ? identity : (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityIn */ .K2)({ ...object, apiVersion: "", namespace: null, name }, identity);
}
/** Whether the fixes of some findings state that another one appears, or reveal it. */
function isExpected({ rule, message, severity, object }, fixed) {
    return fixed.some(({ proposal, fix, object: own }) => {
        const isSame = own !== null && own.kind === object?.kind && own.name === object.name;
        return ((isSame && severity !== "error" && proposal?.reveals === true) ||
            (severity === "info" && proposal?.introduces?.includes(rule) === true) ||
            fix?.introduced?.some((one) => one.rule === rule && one.message === message) === true);
    });
}
function fingerprintOf({ fingerprint }) {
    return fingerprint;
}


/***/ })

};
