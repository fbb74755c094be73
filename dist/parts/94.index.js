export const id = 94;
export const ids = [94];
export const modules = {

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ defaultValues),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _core_version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2222);

/** The values of a run that was told nothing, as a configuration file would name them. */
const defaultValues = {
    preset: "recommended",
    rules: {},
    "third-party-suppressions": true,
    overrides: [],
    "kubernetes-version": { from: { major: 1, minor: 32 }, to: { major: 1, minor: _core_version_range_js__WEBPACK_IMPORTED_MODULE_0__/* .newestKnownMinor */ .HG } },
    "fail-on": "error",
    paths: [],
    "paths-ignore": [],
    "max-comments": 30,
    "max-file-size": 4096,
    fixtures: "note",
    baseline: ".github/kubesuggest-baseline.txt",
    images: [],
    builds: [],
    "pull-requests-by": "rule",
    "max-pull-requests": 5,
    "fix-defaults": {
        "user-id": 1995,
        "group-id": 1995,
        "user-name": "appuser",
        "user-form": "number",
        "hostname-spread": { "max-skew": 2, "when-unsatisfiable": "DoNotSchedule" },
        "zone-spread": { "max-skew": 3, "when-unsatisfiable": "ScheduleAnyway" },
        "same-zone": "auto",
    },
};
/** The configuration of a run that was told nothing. */
const defaultConfig = resolveConfig();
/** The defaults overlaid with what each place says; later places win. */
function resolveConfig(...places) {
    const values = places.reduce(overlay, defaultValues);
    const { overrides, "fix-defaults": fixDefaults } = values;
    return {
        settings: {
            kubernetes: values["kubernetes-version"],
            fixDefaults: {
                userId: fixDefaults["user-id"],
                groupId: fixDefaults["group-id"],
                userName: fixDefaults["user-name"],
                userForm: fixDefaults["user-form"],
                hostnameSpread: spreadOf(fixDefaults["hostname-spread"]),
                zoneSpread: spreadOf(fixDefaults["zone-spread"]),
                sameZone: fixDefaults["same-zone"],
            },
            rules: {
                preset: values.preset,
                levels: values.rules,
                overrides: overrides.flatMap(({ preset = null, rules, ...place }) => {
                    return preset === null && rules === undefined ? [] : { ...placeOf(place), preset, levels: rules ?? {} };
                }),
            },
            thirdPartySuppressions: values["third-party-suppressions"],
            images: values.images.map(({ image, user = null, root = false, family = null }) => {
                return { image, user, root, family };
            }),
            fixtures: values.fixtures,
            maxFileSize: values["max-file-size"] * 1024,
            builds: values.builds.map(({ image, dockerfile, target = null }) => ({ image, dockerfile, target })),
        },
        failOn: values["fail-on"],
        failOnBy: overrides.flatMap(({ "fail-on": failOn, ...place }) => {
            return failOn === undefined ? [] : { ...placeOf(place), failOn };
        }),
        paths: values.paths,
        pathsIgnore: values["paths-ignore"],
        maxComments: values["max-comments"],
        baseline: values.baseline,
        pullRequestsBy: values["pull-requests-by"],
        maxPullRequests: values["max-pull-requests"],
    };
}
function placeOf({ paths = null, namespaces = null }) {
    return { paths, namespaces };
}
/** Groups are joined key by key; lists are replaced as a whole. */
function overlay(below, above) {
    const joined = new Map(Object.entries(below));
    for (const [key, value] of Object.entries(above)) {
        const under = joined.get(key);
        if (value !== undefined)
            joined.set(key, isGroup(under) && isGroup(value) ? overlay(under, value) : value);
    }
    return Object.fromEntries(joined);
}
function isGroup(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function spreadOf(values) {
    return { maxSkew: values["max-skew"], whenUnsatisfiable: values["when-unsatisfiable"] };
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9438);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9445);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5468);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4217);





const maximumLength = 100_000;
/** No list of globs or entries is longer: each of them is put to every file. */
const maximumItems = 1000;
/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is no YAML,
 * unknown keys and wrong values.
 */
function parseConfig(path, text) {
    if (text.length > maximumLength)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}: the configuration is too large.`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = readYaml(path, text, lines);
    const where = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
    };
    if ("empty" in documents)
        return {};
    const [document, another] = documents;
    const error = document?.errors[0];
    if (error)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${where(error.pos[0])}: invalid YAML: ${firstLine(error.message)}`);
    if (another)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${where(another.range?.[0])}: the configuration must be a single YAML document.`);
    return readGroup(document?.contents, { fields: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .configFields */ .e, label: "The configuration", where });
}
function readYaml(path, text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { lineCounter, prettyErrors: false, strict: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${path}: the configuration is nested too deeply.`);
        throw error;
    }
}
function readGroup(node, { fields, label, names = "key", where }) {
    if (node === null || node === undefined || isEmpty(node))
        return {};
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${where(node.range?.[0])}: ${label} must be a map of keys to values.`);
    const values = {};
    const collector = new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MistakeCollector */ .w();
    for (const { key, value } of node.items) {
        collector.try(() => {
            const at = where(key?.range?.[0]);
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : "";
            const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
            if (!field)
                throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${at}: unknown ${names} ${shown(name)}${meant(name, fields)}`);
            if (value === null || value === undefined || isEmpty(value))
                return;
            values[name] = readValue(value, field, name, where);
        });
    }
    collector.end();
    return values;
}
/** The key of that name in a group below, or the nearest name here. */
function meant(name, fields) {
    const path = pathTo(name, fields);
    return path === null ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, Object.keys(fields)) : `; did you mean ${shown(path)}?`;
}
function pathTo(name, fields) {
    for (const [group, field] of Object.entries(fields)) {
        if (field.kind !== "group")
            continue;
        if (Object.hasOwn(field.fields, name))
            return `${group}.${name}`;
        const path = pathTo(name, field.fields);
        if (path !== null)
            return `${group}.${path}`;
    }
    return null;
}
function readValue(node, field, name, where) {
    if (field.kind === "group")
        return readGroup(node, { ...field, label: shown(name), where });
    if (field.kind === "items")
        return readItems(node, field, name, where);
    if (field.kind === "list")
        return readList(node, field, name, where);
    const text = scalarText(node, `${shown(name)} must be ${field.expected}`, where);
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readScalar */ .$t)(field, text, `${where(node.range?.[0])}: ${shown(name)}`);
}
function readItems(node, { fields, needs }, name, where) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${where(node.range?.[0])}: ${shown(name)} must be a list of maps.`);
    return readEach(itemsOf(node, name, where), (item) => {
        const values = readGroup(item, { fields, label: `Each of ${shown(name)}`, where });
        const lacking = needs.find((keys) => keys.every((key) => !Object.hasOwn(values, key)));
        if (lacking === undefined)
            return values;
        const wanted = lacking.map(shown).join(" or ");
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${where(item?.range?.[0] ?? node.range?.[0])}: each of ${shown(name)} needs ${wanted}.`);
    });
}
function readList(node, { expected, check }, name, where) {
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? itemsOf(node, name, where) : [node];
    return readEach(items, (item) => {
        const text = scalarText(item, `each of ${shown(name)} must be ${expected}`, where);
        const problem = check(text);
        if (problem === null)
            return text;
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${where(item.range?.[0])}: ${shown(text)} can't be used as ${expected}: ${problem}.`);
    });
}
/** Reads all items, and throws one ConfigError with the mistakes of all. */
function readEach(items, read) {
    const collector = new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MistakeCollector */ .w();
    const values = items.flatMap((item) => {
        const value = collector.try(() => read(item));
        return value === null ? [] : [value];
    });
    collector.end();
    return values;
}
function itemsOf({ items, range }, name, where) {
    if (items.length <= maximumItems)
        return items;
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${where(range?.[0])}: ${shown(name)} can't have more than ${maximumItems} items.`);
}
/** The text as it was written, so that version 1.30 does not become the number 1.3. */
function scalarText(node, complaint, where) {
    const at = where(node.range?.[0]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${at}: ${complaint}, not an alias.`);
    if (node.tag?.startsWith("!")) {
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${at}: ${complaint}; quote a value that starts with !, or YAML reads it as a tag.`);
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || isEmpty(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${at}: ${complaint}.`);
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
function isEmpty(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null;
}
function shown(name) {
    return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
/** The parser's own recursion is what ends it in a text that is nested without end. */
function firstLine(message) {
    if (message.startsWith("Maximum call stack size"))
        return "it is nested too deeply";
    return (message.split("\n")[0] ?? "").replace(/:?\s*$/, "");
}


/***/ }),

/***/ 4941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile),
/* harmony export */   h: () => (/* binding */ configPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9438);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5495);




/** Where the configuration is looked for, from the root of the repository. */
const configPaths = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];
const maximumBytes = 400_000;
/**
 * Reads the configuration file of that name, which must be there; without a name, the one at the usual place, if any.
 * Throws a ConfigError where it can't be read or says something wrong.
 */
function readConfigFile(directory, name) {
    for (const candidate of name === undefined ? configPaths : [name]) {
        const text = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, candidate), candidate);
        if (text !== null)
            return (0,_parse_config_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o)(candidate, text);
    }
    if (name === undefined)
        return {};
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The configuration ${name} does not exist.`);
}
function readText(file, name) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > maximumBytes)
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name}: the configuration is too large.`);
        return new TextDecoder("utf-8", { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        if (error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x)
            throw error;
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name} is not UTF-8.`);
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The configuration ${name} can't be read (${code ?? String(error)}).`);
    }
}


/***/ }),

/***/ 2899:
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

/***/ 7337:
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
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9582);

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

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ fixDiff),
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   em: () => (/* binding */ diffShows)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3652);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3076);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7820);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9582);




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

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ textNotes),
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
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8187);
/* harmony import */ var _core_introduced_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2899);
/* harmony import */ var _core_related_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7337);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7820);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2356);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9582);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4163);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6937);









/** The report for people: each finding with its lines and its fix, what could not be read, and the counts. */
function textReport(report, style) {
    const parts = [
        ...report.findings.map((finding) => textFinding(finding, style)),
        ...textNotes(report.errors, report.skipped, style),
        summaryLine(report, style),
    ];
    return `${parts.join("\n\n")}\n`;
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

/***/ 4163:
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


/***/ })

};
