export const id = 542;
export const ids = [542];
export const modules = {

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* unused harmony export defaultValues */
/** The values of a run that was told nothing, as a configuration file would name them. */
const defaultValues = {
    preset: "recommended",
    rules: {},
    "third-party-suppressions": true,
    overrides: [],
    "kubernetes-version": { from: { major: 1, minor: 32 }, to: { major: 1, minor: 37 } },
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
                overrides: overrides.flatMap(({ paths, rules }) => (rules === undefined ? [] : { paths, levels: rules })),
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
        failOnBy: overrides.flatMap(({ paths, "fail-on": failOn }) => (failOn === undefined ? [] : { paths, failOn })),
        paths: values.paths,
        pathsIgnore: values["paths-ignore"],
        maxComments: values["max-comments"],
        baseline: values.baseline,
        pullRequestsBy: values["pull-requests-by"],
        maxPullRequests: values["max-pull-requests"],
    };
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
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9438);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9445);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5468);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4217);





const maximumLength = 100_000;
/** No list of globs or entries is longer: each of them is put to every file. */
const maximumItems = 1000;
/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is no YAML,
 * unknown keys and wrong values.
 */
function parseConfig(path, text) {
    if (text.length > maximumLength)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${path}: the configuration is too large.`);
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
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${where(error.pos[0])}: invalid YAML: ${firstLine(error.message)}`);
    if (another)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${where(another.range?.[0])}: the configuration must be a single YAML document.`);
    return readGroup(document?.contents, { fields: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configFields */ .e, label: "The configuration", where });
}
function readYaml(path, text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { lineCounter, prettyErrors: false, strict: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${path}: the configuration is nested too deeply.`);
        throw error;
    }
}
function readGroup(node, { fields, label, names = "key", where }) {
    if (node === null || node === undefined || isEmpty(node))
        return {};
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${where(node.range?.[0])}: ${label} must be a map of keys to values.`);
    const values = {};
    for (const { key, value } of node.items) {
        const at = where(key?.range?.[0]);
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : "";
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (!field)
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${at}: unknown ${names} ${shown(name)}${meant(name, fields)}`);
        if (value === null || value === undefined || isEmpty(value))
            continue;
        values[name] = readValue(value, field, name, where);
    }
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
    return (0,_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readScalar */ .$t)(field, text, `${where(node.range?.[0])}: ${shown(name)}`);
}
function readItems(node, { fields, needs }, name, where) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${where(node.range?.[0])}: ${shown(name)} must be a list of maps.`);
    return itemsOf(node, name, where).map((item) => {
        const values = readGroup(item, { fields, label: `Each of ${shown(name)}`, where });
        const lacking = needs.find((keys) => keys.every((key) => !Object.hasOwn(values, key)));
        if (lacking === undefined)
            return values;
        const wanted = lacking.map(shown).join(" or ");
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${where(item?.range?.[0] ?? node.range?.[0])}: each of ${shown(name)} needs ${wanted}.`);
    });
}
function readList(node, { expected, check }, name, where) {
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? itemsOf(node, name, where) : [node];
    return items.map((item) => {
        const text = scalarText(item, `each of ${shown(name)} must be ${expected}`, where);
        const problem = check(text);
        if (problem === null)
            return text;
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${where(item.range?.[0])}: ${shown(text)} can't be used as ${expected}: ${problem}.`);
    });
}
function itemsOf({ items, range }, name, where) {
    if (items.length <= maximumItems)
        return items;
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${where(range?.[0])}: ${shown(name)} can't have more than ${maximumItems} items.`);
}
/** The text as it was written, so that version 1.30 does not become the number 1.3. */
function scalarText(node, complaint, where) {
    const at = where(node.range?.[0]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${at}: ${complaint}, not an alias.`);
    if (node.tag?.startsWith("!")) {
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${at}: ${complaint}; quote a value that starts with !, or YAML reads it as a tag.`);
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || isEmpty(node))
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${at}: ${complaint}.`);
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
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9438);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5495);




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
            return (0,_parse_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o)(candidate, text);
    }
    if (name === undefined)
        return {};
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`The configuration ${name} does not exist.`);
}
function readText(file, name) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > maximumBytes)
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${name}: the configuration is too large.`);
        return new TextDecoder("utf-8", { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        if (error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x)
            throw error;
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${name} is not UTF-8.`);
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`The configuration ${name} can't be read (${code ?? String(error)}).`);
    }
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
/** The lines of a finding with one line before and after, numbered, and a caret line under the range's first line. */
function codeFrame(source, range, style) {
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
        lines.push(`${style.dim(`  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}${style.red(carets)}`);
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
/* harmony export */   L: () => (/* binding */ fixDiff),
/* harmony export */   T: () => (/* binding */ changedParts)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3652);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3076);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7820);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9582);




const longestDiff = 24;
/** What sorted edits change, line by line: removed lines with their numbers, added ones after them; parts apart by a gap. */
function fixDiff(source, edits, style) {
    const gutter = String(source.position(edits.at(-1)?.range[1] ?? 0).line).length;
    const lines = [];
    for (const part of changedParts(source, edits)) {
        if (lines.length > 0)
            lines.push(style.dim(`  ${" ".repeat(gutter)} ┆`));
        for (const [kind, number, text] of part) {
            const label = String(number ?? "").padStart(gutter);
            const shown = clipped(text, style.width - gutter - 7);
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

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ formatReport),
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/core/related.js
var core_related = __webpack_require__(7337);
// EXTERNAL MODULE: ./build/reporters/machine-text.js
var machine_text = __webpack_require__(9978);
;// CONCATENATED MODULE: ./build/reporters/gitlab.js


const gitLabSeverity = {
    error: "critical",
    warning: "major",
    info: "info",
};
/**
 * The report for GitLab's Code Quality widget: a JSON array with one entry a finding and a `blocker` for each file
 * that could not be read. Fingerprints are unique in the report. What the baseline has is not in it.
 * Sources: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format and, for other locations,
 * https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md#other-locations
 */
function gitLabReport({ findings, errors }) {
    const used = new Map();
    const shown = findings.filter(({ baselined }) => baselined !== true);
    const entries = [...shown.map(findingEntry), ...errors.map(errorEntry)].map((entry) => {
        return { ...entry, fingerprint: unused(entry.fingerprint, used) };
    });
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(entries, null, 2))}\n`;
}
function findingEntry({ source, range, message, rule, fingerprint, severity, related }) {
    const begin = source.position(range[0]).line;
    const end = source.position(Math.max(range[0], range[1] - 1)).line;
    const others = (0,core_related/* listedPlaces */.mk)(related).map((place) => {
        return { path: place.file.toWellFormed(), lines: { begin: place.start.line, end: (0,core_related/* lastLineOf */.SH)(place) } };
    });
    return {
        description: message.toWellFormed(),
        check_name: rule,
        fingerprint,
        severity: gitLabSeverity[severity],
        location: { path: source.path.toWellFormed(), lines: { begin, end } },
        ...(others.length === 0 ? {} : { other_locations: others }),
    };
}
function errorEntry({ file, message, line = 1 }) {
    return {
        description: `Could not be read: ${message}`.toWellFormed(),
        check_name: "unreadable-file",
        fingerprint: `unreadable-file:${file}:${message}`.toWellFormed(),
        severity: "blocker",
        location: { path: file.toWellFormed(), lines: { begin: line, end: line } },
    };
}
/** The fingerprint, with the lowest number behind it that makes it one that was not used yet. */
function unused(fingerprint, used) {
    const times = used.get(fingerprint) ?? 0;
    used.set(fingerprint, times + 1);
    return times === 0 ? fingerprint : unused(`${fingerprint}-${times + 1}`, used);
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js
var sha2 = __webpack_require__(5514);
// EXTERNAL MODULE: ./build/core/finding.js
var core_finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/reporters/history.js
var reporters_history = __webpack_require__(8845);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(9582);
;// CONCATENATED MODULE: ./build/reporters/markup.js

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/** Foreign text for an element or a quoted attribute of HTML, on one line, its invisible characters shown. */
function escapeHtml(text) {
    return (0,printable/* printable */.g$)(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}
/**
 * Foreign text on one line as Markdown that shows exactly it, wherever it stands: what could be syntax is an entity
 * (CommonMark 2.5), and a zero-width space breaks mentions, references and addresses, which GitHub looks for later.
 */
function escapeMarkdown(text) {
    return (0,printable/* printable */.g$)(text)
        .replace(/^-|^\d+(?=[.)])|:(?=\/\/)|www(?=\.)|\bgh(?=-\d)|[^\p{L}\p{N} .,;:()/-]/giu, encoded)
        .replace(/&#(?:35|58|64);(?=.)/g, "$&\u200b");
}
function encoded(match) {
    if (match.length > 1 && /[a-z]/i.test(match))
        return `${match}\u200b`;
    return [...match].map((character) => `&#${character.codePointAt(0)};`).join("");
}
/** Foreign text as code on one line, in a table cell too. */
function codeSpan(text) {
    const content = (0,printable/* printable */.g$)(text).replace(/[^\p{L}\p{N} ./,:;-]|:(?=\/\/)|(?<=www)\./giu, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${content}</code>`;
}
/** Lines, each printable already, as a fenced block that they can't close. */
function fencedBlock(lines, language) {
    const longest = Math.max(0, ...lines.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}

;// CONCATENATED MODULE: ./build/reporters/html-chart.js


const mostBars = 15;
/** A table with a bar in each row; rows beyond the fifteen longest are added up in one. Severities keep their order. */
function barChart(caption, all) {
    const sorted = all.some(({ severity }) => severity) ? all : all.toSorted((a, b) => b.count - a.count);
    const rest = sorted.slice(mostBars);
    const others = { label: `${rest.length} others`, count: rest.reduce((sum, { count }) => sum + count, 0) };
    const bars = rest.length === 0 ? sorted : [...sorted.slice(0, mostBars), others];
    const most = Math.max(1, ...bars.map(({ count }) => count));
    const rows = bars.map(({ label, count, severity }) => {
        const width = ((count / most) * 100).toFixed(1);
        const bar = `<rect${severity === undefined ? "" : ` class="${severity}"`} width="${width}%" height="12" rx="2"/>`;
        const cells = `<td class="number">${count}</td><td class="bar" aria-hidden="true"><svg height="12">${bar}</svg></td>`;
        return `<tr><th scope="row">${escapeHtml(shortLabel(label))}</th>${cells}</tr>`;
    });
    const head = `<thead><tr><th scope="col">${escapeHtml(caption)}</th><th scope="col" class="number">Findings</th>`;
    const close = '<td aria-hidden="true"></td></tr></thead>';
    return `<div><table><caption>By ${escapeHtml(caption.toLowerCase())}</caption>${head}${close}<tbody>${rows.join("")}</tbody></table></div>`;
}
const width = 800;
const height = 240;
const margin = 40;
const lines = ["total", ...core_finding/* severities */.gO];
/** The counts of scans, oldest first, as a line chart and, for those who can't see it, as a table. */
function historyChart(scans) {
    const most = Math.max(1, ...scans.map(({ total }) => total));
    const across = (index) => margin + (index / Math.max(1, scans.length - 1)) * (width - 2 * margin);
    const down = (count) => height - margin - (count / most) * (height - 2 * margin);
    const point = (name, index) => {
        return `${across(index).toFixed(1)},${down(countOf(scans[index], name)).toFixed(1)}`;
    };
    const drawn = lines.map((name) => {
        const points = scans.map((_scan, index) => point(name, index));
        const dots = points.map((place) => {
            const [x, y] = place.split(",");
            return `<circle class="${name}" cx="${x}" cy="${y}" r="3"/>`;
        });
        return `<polyline class="${name}" points="${points.join(" ")}"/>${dots.join("")}`;
    });
    const axis = [0, most].map((count) => {
        const y = down(count).toFixed(1);
        return `<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}"/><text x="2" y="${y}">${count}</text>`;
    });
    const [first, last] = [scans[0]?.total ?? 0, scans.at(-1)?.total ?? 0];
    const title = `Findings of ${scans.length} scans: from ${first} to ${last}. The table below has all numbers.`;
    const svg = `<svg class="lines" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`;
    const legend = `<p class="dim">Lines: total and <span class="error">errors</span> solid, <span class="warning">warnings</span> dashed, <span class="info">notes</span> dotted.</p>`;
    return `${svg}${axis.join("")}${drawn.join("")}</svg>${legend}${historyTable(scans)}`;
}
function historyTable(scans) {
    const heads = ["Total", "Errors", "Warnings", "Notes"].map((name) => `<th scope="col" class="number">${name}</th>`);
    const rows = scans.map((scan) => {
        const cells = lines.map((name) => `<td class="number">${countOf(scan, name)}</td>`);
        return `<tr><th scope="row">${escapeHtml(shortLabel(scan.label))}</th>${cells.join("")}</tr>`;
    });
    const head = `<thead><tr><th scope="col">Scan</th>${heads.join("")}</tr></thead>`;
    return `<table class="history"><caption>Findings of each scan, oldest first</caption>${head}<tbody>${rows.join("")}</tbody></table>`;
}
function countOf(scan, name) {
    if (scan === undefined)
        return 0;
    return name === "total" ? scan.total : scan.severities[name];
}
function shortLabel(label) {
    return label.length <= 200 ? label : `${label.slice(0, 200)}…`;
}

// EXTERNAL MODULE: ./build/core/introduced.js
var introduced = __webpack_require__(2899);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/reporters/fix-diff.js
var fix_diff = __webpack_require__(2356);
;// CONCATENATED MODULE: ./build/reporters/diff-text.js

const longestDiff = 200;
const longestLine = 1000;
/** What sorted edits change as the lines of a diff, `null` between parts; what is too long is cut with a word about it. */
function diffLines(source, edits) {
    const lines = (0,fix_diff/* changedParts */.T)(source, edits).flatMap((part, index) => (index === 0 ? part : [null, ...part]));
    const shown = lines.slice(0, longestDiff).map((line) => (line === null ? null : clipped(line)));
    const rest = lines.length - shown.length;
    return rest === 0 ? shown : [...shown, null, [" ", null, `… ${rest} more lines`]];
}
function clipped([kind, number, text]) {
    return [kind, number, text.length <= longestLine ? text : `${text.slice(0, longestLine)}…`];
}

// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
;// CONCATENATED MODULE: ./build/reporters/proved-fix.js

/** The fix of a finding where its proof held and it changes something; other fixes leave no program through a report. */
function provedFix({ fix }) {
    return fix?.proof.ok === true && fix.edits.length > 0 ? fix : null;
}
/** All edits of a fix as one: the smallest range that holds them, and the text that takes its place. */
function joinedEdit({ source }, { edits }) {
    const start = edits[0]?.range[0] ?? 0;
    const end = edits.at(-1)?.range[1] ?? start;
    const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
    return { range: [start, end], text: (0,edit/* applyEdits */.ct)(source.text.slice(start, end), shifted) };
}

;// CONCATENATED MODULE: ./build/reporters/tool.js
/** The name of the program in reports. */
const toolName = "Kubesuggest";
/** Where the program is at home. */
const toolAddress = "https://github.com/kubesuggest/kubesuggest";
/** The page of a rule, or null for what is no rule of the tool. */
function rulePage(id, { rules, rulePages }) {
    return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}

;// CONCATENATED MODULE: ./build/reporters/html-finding.js








const around = 2;
const longestExcerpt = 12;
const html_finding_longestLine = 300;
const longestText = 2000;
/** A finding as a row of the table; without its code and its fix where `short` is asked for. */
function findingRow(finding, tool, short) {
    const { severity, rule, source, range, message, baselined } = finding;
    const { line } = source.position(range[0]);
    const kind = fixKind(finding);
    const cells = [
        `<td data-value="${core_finding/* severities */.gO.indexOf(severity)}" class="${severity}">${core_finding/* severityNames */.qx[severity]}</td>`,
        `<td>${ruleLink(rule, tool)}</td>`,
        `<td><code>${html_finding_text(source.path)}</code></td>`,
        `<td class="number">${line}</td>`,
        `<td>${html_finding_text(message)}${baselined ? " <em>In the baseline.</em>" : ""}${short ? "" : details(finding, tool)}</td>`,
        `<td>${kind}</td>`,
    ];
    const data = `data-severity="${severity}" data-rule="${html_finding_text(rule)}" data-fix="${kind}"`;
    return `<tr ${data}>${cells.join("")}</tr>`;
}
/** What kind of fix a finding has, as the filter names it. */
function fixKind(finding) {
    return provedFix(finding)?.applicability ?? "none";
}
function details(finding, tool) {
    const { source, range, object, path, advice, fix } = finding;
    const about = object === null
        ? []
        : [`<p>${html_finding_text(`${object.kind} ${object.name ?? ""}`)} <code>${html_finding_text((0,core_path/* formatPath */.jV)(path))}</code></p>`];
    const parts = [...about, `<pre><code>${excerpt(source, range)}</code></pre>`, ...relatedList(finding)];
    if (advice !== null)
        parts.push(`<p><strong>Advice:</strong> ${html_finding_text(advice)}</p>`);
    if (fix !== null) {
        parts.push(`<p><strong>${fix.applicability === "safe" ? "Safe fix" : "Fix to review"}:</strong> ${html_finding_text(fix.title)}</p>`);
        if (fix.risk !== undefined)
            parts.push(`<p><strong>Risk:</strong> ${html_finding_text(fix.risk)}</p>`);
        parts.push(...introducedList(fix, tool));
        if (fix.proof.ok)
            parts.push(diff(finding));
        else
            parts.push(`<p><strong>Not proved:</strong> ${html_finding_text(fix.proof.reason)}</p>`);
    }
    const summary = fixKind(finding) === "none" ? "Code" : "Code and fix";
    return `<details><summary>${summary}</summary>${parts.join("")}</details>`;
}
function relatedList({ related }) {
    const { told, more } = (0,core_related/* toldPlaces */.g5)(related);
    if (told.length === 0)
        return [];
    const items = told.map(({ file, start, message }) => {
        return `<li><code>${html_finding_text(file)}:${start.line}</code>: ${html_finding_text(message)}</li>`;
    });
    const rest = more === 0 ? "" : `<li>and ${more} more</li>`;
    return [`<p><strong>Related:</strong></p><ul>${items.join("")}${rest}</ul>`];
}
function introducedList(fix, tool) {
    const { told, more } = (0,introduced/* toldIntroduced */.D)(fix);
    if (told.length === 0)
        return [];
    const items = told.map(({ rule, message }) => `<li>${html_finding_text(message)} ${ruleLink(rule, tool)}</li>`);
    const rest = more === 0 ? "" : `<li>and ${more} more</li>`;
    return [`<p><strong>After this change:</strong></p><ul>${items.join("")}${rest}</ul>`];
}
function ruleLink(rule, tool) {
    const page = rulePage(rule, tool);
    const name = `<code>${html_finding_text(rule)}</code>`;
    return page === null ? name : `<a href="${escapeHtml(page)}" rel="noreferrer">${name}</a>`;
}
/** The lines around a range with their numbers, the range marked. */
function excerpt(source, range) {
    const first = source.position(range[0]);
    const last = source.position(Math.max(range[0], range[1] - 1));
    const from = Math.max(1, first.line - around);
    const to = Math.min(source.lineCount, last.line + around, from + longestExcerpt - 1);
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const [start, end] = source.lineRange(line);
        const left = line === first.line ? Math.max(start, range[0] - html_finding_longestLine / 2) : start;
        const right = Math.min(end, left + html_finding_longestLine);
        const shown = marked(source.text, [left, right], range);
        lines.push(`${String(line).padStart(String(to).length)}  ${left > start ? "…" : ""}${shown}${right < end ? "…" : ""}`);
    }
    return lines.join("\n");
}
function marked(all, [left, right], [start, end]) {
    const from = Math.min(Math.max(start, left), right);
    const to = Math.min(Math.max(end, from), right);
    const part = (a, b) => escapeHtml(all.slice(a, b));
    if (from === to)
        return part(left, right);
    return `${part(left, from)}<mark>${part(from, to)}</mark>${part(to, right)}`;
}
function diff({ source, fix }) {
    const lines = diffLines(source, fix?.edits ?? []).map((line) => {
        if (line === null)
            return "⋮";
        const [kind, , content] = line;
        if (kind === " ")
            return `  ${escapeHtml(content)}`;
        return kind === "+" ? `<ins>+ ${escapeHtml(content)}</ins>` : `<del>- ${escapeHtml(content)}</del>`;
    });
    return `<pre><code>${lines.join("\n")}</code></pre>`;
}
function html_finding_text(foreign) {
    return escapeHtml(foreign.length <= longestText ? foreign : `${foreign.slice(0, longestText)}…`);
}

;// CONCATENATED MODULE: ./build/reporters/html-text.js
/** The style sheet of the HTML report: readable in light and dark, with focus to be seen, fit to be printed. */
const htmlStyle = `
:root{color-scheme:light dark;--back:#fff;--soft:#f3f4f6;--text:#1b1f24;--dim:#4d5660;--line:#c8cdd3;--link:#0550ae;
--error:#b3261e;--warning:#8a5300;--info:#0a5aa8;--add:#d7f5de;--del:#ffe0de;--mark:#ffec99}
@media (prefers-color-scheme:dark){:root{--back:#12161c;--soft:#1d232b;--text:#e8ecf0;--dim:#a9b3bd;--line:#3d4650;
--link:#7cb8ff;--error:#ff9a93;--warning:#f0b757;--info:#83bfff;--add:#123d22;--del:#4d1a1a;--mark:#5c4a00}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif}
header,main,footer{max-width:90rem;margin:0 auto;padding:1rem}
h1{margin:0 0 .5rem}h2{margin:2rem 0 .5rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem;background:var(--back);padding:.5rem 1rem}.skip:focus{left:0;top:0}
.totals{display:flex;flex-wrap:wrap;gap:1rem;padding:0;margin:1rem 0;list-style:none}
.totals li{background:var(--soft);border-radius:.5rem;padding:.5rem 1rem}.totals b{display:block;font-size:1.75rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem}
.charts>:last-child{grid-column:1/-1}.charts>*{background:var(--soft);border-radius:.5rem;padding:1rem;overflow-x:auto}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;overflow-wrap:anywhere}
#findings th,#findings td,.history th,.history td{border-bottom:1px solid var(--line)}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.bar{width:45%}.bar svg,.lines{display:block;width:100%}
rect{fill:var(--info)}rect.error,circle.error{fill:var(--error)}rect.warning,circle.warning{fill:var(--warning)}
circle.info{fill:var(--info)}circle.total{fill:var(--text)}
.lines{height:auto;max-height:20rem}.lines polyline{fill:none;stroke:var(--text);stroke-width:2}
.lines polyline.error{stroke:var(--error)}.lines polyline.warning{stroke:var(--warning);stroke-dasharray:8 3}
.lines polyline.info{stroke:var(--info);stroke-dasharray:2 3}
.lines line{stroke:var(--line)}.lines text{fill:var(--text);font-size:12px}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.dim{color:var(--dim)}
.filters{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin:.5rem 0}[hidden]{display:none!important}
.filters label{display:block;font-size:.9rem}
input,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--dim);border-radius:.25rem;padding:.25rem .5rem}
th button{border:0;padding:0 .25rem;font-weight:600;background:none;cursor:pointer;text-align:left}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
.scroll{overflow-x:auto}
code,pre{font:14px/1.45 ui-monospace,monospace}
pre{background:var(--soft);padding:.5rem;border-radius:.25rem;overflow-x:auto;margin:.25rem 0;tab-size:2}
pre ins,pre del{text-decoration:none;display:inline-block;min-width:100%}ins{background:var(--add)}del{background:var(--del)}
mark{background:var(--mark);color:inherit}
summary{cursor:pointer}
@media print{.filters,.skip{display:none}body{font-size:12px}}
`;
/** The script of the HTML report: sorts by column and filters, and makes no markup from text. Without it all rows show. */
const htmlScript = `
"use strict";
const table = document.getElementById("findings");
const body = table && table.tBodies[0];
if (body) {
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const collator = new Intl.Collator("en", { numeric: true });
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent : cell.dataset.value;
  };
  const sortBy = (column) => {
    const ascending = heads[column].getAttribute("aria-sort") !== "ascending";
    for (const head of heads) head.setAttribute("aria-sort", "none");
    heads[column].setAttribute("aria-sort", ascending ? "ascending" : "descending");
    const keyed = rows.map((row) => [valueOf(row, column), row]);
    keyed.sort((a, b) => collator.compare(a[0], b[0]) * (ascending ? 1 : -1));
    const sorted = document.createDocumentFragment();
    for (const [, row] of keyed) sorted.append(row);
    body.append(sorted);
  };
  heads.forEach((head, column) => {
    const button = head.querySelector("button");
    if (button) button.addEventListener("click", () => sortBy(column));
  });
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const filter = () => {
    const { search, severity, rule, fix } = form.elements;
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const fits =
        (severity.value === "" || row.dataset.severity === severity.value) &&
        (rule.value === "" || row.dataset.rule === rule.value) &&
        (fix.value === "" || row.dataset.fix === fix.value) &&
        (wanted === "" || texts.get(row).includes(wanted));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count + " of " + rows.length + " shown";
  };
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
}
`;

// EXTERNAL MODULE: ./build/reporters/style.js
var style = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/reporters/html.js











/** The rows of the table take at most so many UTF-16 units: a browser shall open the page. */
const rowLimit = 20 * 1024 * 1024;
/** Notes on files beyond these are counted only. */
const noteLimit = 500;
/**
 * The report as one HTML page that needs nothing but itself: totals, charts, and a table of the findings with their
 * code and fixes, the most severe first. `history` holds earlier scans, oldest first. Rows that would make the page too
 * large are first shown without code and fix, then left out and counted.
 */
function htmlReport(report, tool, history) {
    const hash = (text) => `'sha256-${btoa(String.fromCharCode(...(0,sha2/* sha256 */.sc)(new TextEncoder().encode(text))))}'`;
    const policy = `default-src 'none'; style-src ${hash(htmlStyle)}; script-src ${hash(htmlScript)}; base-uri 'none'; form-action 'none'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${toolName} report</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the findings</a>
<header><h1>${toolName} report</h1>
<p>${escapeHtml((0,reporters_text/* summaryLine */.dC)(report, (0,style/* createStyle */._)(false, 120)))}</p></header>
<main>
${[totals(report), ...charts(report), ...historySection(report, history), ...findingsSection(report.findings, tool), ...notes(report)].join("\n")}
</main>
<footer class="dim">Made by <a href="${toolAddress}" rel="noreferrer">${toolName}</a> ${escapeHtml(tool.version)}.</footer>
<script>${htmlScript}</script>
</body>
</html>
`;
}
function totals({ findings, errors, stats }) {
    const numbers = [
        ["findings", findings.length],
        ...core_finding/* severities */.gO.map((severity) => [
            `${core_finding/* severityNames */.qx[severity]}s`,
            findings.filter((one) => one.severity === severity).length,
        ]),
        ["safe fixes", findings.filter((finding) => fixKind(finding) === "safe").length],
        ["fixes to review", findings.filter((finding) => fixKind(finding) === "review").length],
        ["ignored", stats.ignored],
        ...(stats.baselined ? [["in the baseline", stats.baselined]] : []),
        ["unreadable files", errors.length],
    ];
    return `<ul class="totals" aria-label="Totals">${numbers.map(([name, count]) => `<li><b>${count}</b> ${name}</li>`).join("")}</ul>`;
}
function charts({ findings }) {
    if (findings.length === 0)
        return [];
    const bars = (keyOf) => {
        return [...(0,group_by/* groupBy */.$)(findings, keyOf)].map(([label, group]) => ({ label, count: group.length }));
    };
    const bySeverity = core_finding/* severities */.gO.map((severity) => {
        return {
            label: core_finding/* severityNames */.qx[severity],
            severity,
            count: findings.filter((one) => one.severity === severity).length,
        };
    });
    const all = [
        barChart("Severity", bySeverity),
        barChart("Rule", bars(({ rule }) => rule)),
        barChart("Directory", bars(({ source }) => source.path.split("/").slice(0, -1).join("/") || "(top)")),
    ];
    return [
        `<section aria-labelledby="charts"><h2 id="charts">Charts</h2><div class="charts">${all.join("")}</div></section>`,
    ];
}
function historySection(report, history) {
    if (history.length === 0)
        return [];
    const chart = historyChart([...history, (0,reporters_history/* countsOf */.m)(report, "this scan")]);
    return [`<section aria-labelledby="history"><h2 id="history">History</h2>${chart}</section>`];
}
function findingsSection(findings, tool) {
    const heading = `<section aria-labelledby="results"><h2 id="results" tabindex="-1">Findings</h2>`;
    if (findings.length === 0)
        return [`${heading}<p>No findings.</p></section>`];
    const rows = rowsWithin(findings, tool);
    const left = findings.length - rows.length;
    const cut = left === 0
        ? ""
        : `<p><strong>${(0,reporters_text/* counted */.hS)(left, "more finding")}</strong>, the least severe, did not fit on this page.</p>`;
    const names = ["Severity", "Rule", "File", "Line", "Finding", "Fix"];
    const heads = names.map((name, index) => {
        const order = index === 0 ? "ascending" : "none";
        return `<th scope="col" aria-sort="${order}"><button type="button">${name}</button></th>`;
    });
    const caption = "<caption>Findings, most severe first; the buttons in the header sort by column</caption>";
    const table = `<table id="findings">${caption}<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table>`;
    const region = `<div class="scroll" role="region" aria-labelledby="results" tabindex="0">${table}</div>`;
    return [`${heading}${filters(findings)}${region}${cut}</section>`];
}
function rowsWithin(findings, tool) {
    const rows = [];
    let room = rowLimit;
    for (const finding of core_finding/* severities */.gO.flatMap((severity) => findings.filter((one) => one.severity === severity))) {
        const whole = findingRow(finding, tool, false);
        const row = whole.length <= room ? whole : findingRow(finding, tool, true);
        if (row.length > room)
            break;
        room -= row.length;
        rows.push(row);
    }
    return rows;
}
function filters(findings) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
    const names = core_finding/* severities */.gO.map((severity) => core_finding/* severityNames */.qx[severity]);
    const choice = (name, label, values, names = values) => {
        const options = values.map((value, index) => {
            return `<option value="${escapeHtml(value)}">${escapeHtml(names[index] ?? value)}</option>`;
        });
        return `<label>${label}<br><select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
    };
    return `<form id="filters" class="filters" aria-label="Filter the findings" hidden>
<label>Search<br><input name="search" type="search" autocomplete="off"></label>
${choice("severity", "Severity", core_finding/* severities */.gO, names)}${choice("rule", "Rule", rules)}${choice("fix", "Fix", ["safe", "review", "none"])}
<button type="reset">Show all</button><output id="shown" aria-live="polite"></output></form>`;
}
function notes({ errors, skipped }) {
    const list = (title, entries) => {
        if (entries.length === 0)
            return [];
        const items = entries.slice(0, noteLimit).map((entry) => {
            const line = entry.line === undefined ? "" : `, line ${entry.line}`;
            const why = "message" in entry ? entry.message : entry.reason;
            return `<li><code>${escapeHtml(entry.file.slice(0, 1000))}</code>${line}: ${escapeHtml(why.slice(0, 1000))}</li>`;
        });
        const rest = entries.length - items.length;
        const more = rest === 0 ? "" : `<li>and ${rest} more</li>`;
        const summary = `<summary>${title}: ${(0,reporters_text/* counted */.hS)(entries.length, "entry", "entries")}</summary>`;
        return [`<details>${summary}<ul>${items.join("")}${more}</ul></details>`];
    };
    const lists = [...list("Could not be read", errors), ...list("Skipped", skipped)];
    if (lists.length === 0)
        return [];
    return [`<section aria-labelledby="notes"><h2 id="notes">Not checked</h2>${lists.join("")}</section>`];
}

// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
;// CONCATENATED MODULE: ./build/reporters/xml.js
// What XML 1.0 (2.2) lets no document hold, not even as a reference, and lone surrogates.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const xml_entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
};
/** Text for an attribute between quotes, or an element: characters that XML forbids are removed, all others kept. */
function escapeXml(text) {
    return text
        .replace(forbidden, "")
        .replace(/[&<>"'\t\n\r]/g, (character) => xml_entities[character] ?? "")
        .replaceAll("##[", "##&#91;");
}

;// CONCATENATED MODULE: ./build/reporters/junit.js









const junit_style = (0,style/* createStyle */._)(false, 120);
/**
 * The report as JUnit XML: a suite for each file, a test case for each finding. Errors and warnings are failures,
 * infos and what the baseline has are skipped cases, files that could not be read are errors. A report without any of them has one passing case.
 */
function junitReport({ findings, errors, skipped }) {
    const cases = [
        ...findings.map((finding) => ({ file: finding.source.path, ...findingCase(finding) })),
        ...errors.map(errorCase),
    ];
    const suites = [...(0,group_by/* groupBy */.$)(cases, ({ file }) => file)].map(([file, of]) => suite(file, of));
    const notes = skipped.map(({ file, reason, line }) => `${file}${line === undefined ? "" : `:${line}`}: ${reason}`);
    const body = suites.length > 0 ? suites : [suite(toolName, [passed])];
    const tail = notes.length > 0 ? [`  <system-out>${escapeXml(notes.join("\n"))}</system-out>`] : [];
    const head = `<testsuites name="${toolName}" ${counts(suites.length > 0 ? cases : [passed])}>`;
    return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...withNotes(body, tail), "</testsuites>"].join("\n")}\n`;
}
const passed = { outcome: "passed", xml: `    <testcase name="no findings" classname="${toolName}"/>` };
function findingCase(finding) {
    const { source, range, rule, severity, message, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const head = testCase(`${rule} at ${line}:${column}`, source.path, line);
    if (severity === "info" || baselined) {
        const skip = `<skipped message="${escapeXml(message)}"/>`;
        return { outcome: "skipped", xml: `${head}\n      ${skip}\n    </testcase>` };
    }
    const attributes = `type="${severity}" message="${escapeXml(message)}"`;
    const failure = `<failure ${attributes}>${escapeXml(junit_details(finding).join("\n"))}</failure>`;
    return { outcome: "failure", xml: `${head}\n      ${failure}\n    </testcase>` };
}
function junit_details(finding) {
    const { source, range, object, path, advice, related } = finding;
    const { told, more } = (0,core_related/* toldPlaces */.g5)(related);
    const fix = provedFix(finding);
    const { line, column } = source.position(range[0]);
    const named = object === null ? [] : [`${object.kind} ${object.name ?? "without a name"}: ${(0,core_path/* formatPath */.jV)(path)}`];
    return [
        `${source.path}:${line}:${column}`,
        ...named,
        ...told.map(({ file, start, message }) => `Also ${file}:${start.line}:${start.column}: ${message}`),
        ...(more === 0 ? [] : [`… and ${more} more`]),
        ...(advice === null ? [] : [advice]),
        ...(fix === null ? [] : fixText(source, fix)),
    ];
}
function fixText(source, fix) {
    const { told, more } = (0,introduced/* toldIntroduced */.D)(fix);
    return [
        `Fix (${fix.applicability}): ${fix.title}`,
        ...told.map(({ rule, message }) => `After this change: ${message} [${rule}]`),
        ...(more === 0 ? [] : [`… and ${more} more`]),
        ...(0,fix_diff/* fixDiff */.L)(source, fix.edits, junit_style),
    ];
}
function errorCase({ file, message, line = 1 }) {
    const error = `<error type="unreadable" message="${escapeXml(message)}"/>`;
    return { file, outcome: "error", xml: `${testCase("readable", file, line)}\n      ${error}\n    </testcase>` };
}
function testCase(name, file, line) {
    const path = escapeXml(file);
    return `    <testcase name="${escapeXml(name)}" classname="${path}" file="${path}" line="${line}">`;
}
function suite(name, cases) {
    const head = `  <testsuite name="${escapeXml(name)}" ${counts(cases)}>`;
    return [head, ...cases.map(({ xml }) => xml), "  </testsuite>"].join("\n");
}
/** Readers know output of a suite, not of all suites: what was left out goes into the last one. */
function withNotes(suites, notes) {
    const last = suites.at(-1) ?? "";
    const [note] = notes;
    if (note === undefined)
        return [...suites];
    return [...suites.slice(0, -1), last.replace(/ {2}<\/testsuite>$/, () => `  ${note}\n  </testsuite>`)];
}
function counts(cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    const numbers = [count("failure"), count("error"), count("skipped")];
    return `tests="${cases.length}" failures="${numbers[0]}" errors="${numbers[1]}" skipped="${numbers[2]}"`;
}

;// CONCATENATED MODULE: ./build/reporters/markdown.js










/** GitHub takes this much of a job summary: 1 MiB. */
const byteLimit = 1024 * 1024;
/** Kept back for what closes the report. */
const reserve = 1024;
/** Notes on files beyond these are counted only. */
const markdown_noteLimit = 100;
/**
 * The report as Markdown for a job summary: counts, a table of rules, and the findings of each file with their fixes
 * as diffs. It stays below 1 MiB: first diffs are left out, then findings, which are counted.
 */
function markdownReport(report, tool) {
    const head = [
        `# ${toolName}`,
        (0,reporters_text/* summaryLine */.dC)(report, (0,style/* createStyle */._)(false, 120)),
        ...ruleTable(report.findings, tool),
        ...noteList("Could not be read", report.errors, ({ message }) => message),
        ...noteList("Skipped", report.skipped, ({ reason }) => reason),
    ];
    const room = { bytes: byteLimit - reserve - size(head.join("\n\n")) };
    const parts = [];
    let left = report.findings.length;
    for (const [file, findings] of (0,group_by/* groupBy */.$)(report.findings, ({ source }) => source.path)) {
        const part = filePart(file, findings, tool, room);
        if (part.shown > 0)
            parts.push(part.text);
        left -= part.shown;
        if (part.shown < findings.length)
            break;
    }
    const more = left === 0 ? [] : [`**${(0,reporters_text/* counted */.hS)(left, "more finding")}** did not fit into this summary.`];
    return `${[...head, ...parts, ...more].join("\n\n")}\n`;
}
function ruleTable(findings, tool) {
    if (findings.length === 0)
        return [];
    const rows = [...(0,group_by/* groupBy */.$)(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
        .toSorted((a, b) => b.length - a.length)
        .flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const all = [first, ...others];
        const fixes = (applicability) => all.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
        return `| ${markdown_ruleLink(first.rule, tool)} | ${core_finding/* severityNames */.qx[first.severity]} | ${all.length} | ${fixes("safe")} | ${fixes("review")} |`;
    });
    return [
        ["| Rule | Severity | Findings | Safe fixes | Fixes to review |", "|---|---|---:|---:|---:|", ...rows].join("\n"),
    ];
}
function noteList(title, notes, reasonOf) {
    if (notes.length === 0)
        return [];
    const rows = notes.slice(0, markdown_noteLimit).map((note) => {
        const line = note.line === undefined ? "" : `, line ${note.line}`;
        return `- ${codeSpan(cut(note.file))}${line}: ${escapeMarkdown(cut(reasonOf(note)))}`;
    });
    const rest = notes.length - rows.length;
    const all = rest === 0 ? rows : [...rows, `- and ${rest} more`];
    const summary = `<summary>${title}: ${(0,reporters_text/* counted */.hS)(notes.length, "file")}</summary>`;
    return [`<details>${summary}\n\n${all.join("\n")}\n\n</details>`];
}
/** Takes what it shows off the room that is left. */
function filePart(file, findings, tool, room) {
    const open = `<details open><summary>${codeSpan(cut(file))}: ${(0,reporters_text/* counted */.hS)(findings.length, "finding")}</summary>`;
    const close = "</details>";
    const shown = [];
    room.bytes -= size(open) + close.length + 4;
    for (const finding of findings) {
        const short = findingText(finding, tool);
        const whole = [short, ...diffText(finding)].join("\n\n");
        const text = size(whole) + 2 <= room.bytes ? whole : short;
        if (size(text) + 2 > room.bytes)
            break;
        room.bytes -= size(text) + 2;
        shown.push(text);
    }
    return { text: [open, ...shown, close].join("\n\n"), shown: shown.length };
}
function findingText(finding, tool) {
    const { source, range, severity, message, rule, advice, fix, baselined } = finding;
    const { line } = source.position(range[0]);
    const lines = [
        `**${core_finding/* severityNames */.qx[severity]}**, line ${line}: ${escapeMarkdown(cut(message))} (${markdown_ruleLink(rule, tool)})${baselined ? ", in the baseline" : ""}`,
    ];
    lines.push(...markdown_relatedList(finding));
    if (advice !== null)
        lines.push(`**Advice:** ${escapeMarkdown(cut(advice))}`);
    if (fix === null)
        return lines.join("\n\n");
    const label = fix.applicability === "safe" ? "Safe fix" : "Fix to review";
    lines.push(`**${label}:** ${escapeMarkdown(cut(fix.title))}`);
    if (fix.risk !== undefined)
        lines.push(`**Risk:** ${escapeMarkdown(cut(fix.risk))}`);
    lines.push(...markdown_introducedList(fix, tool));
    if (!fix.proof.ok)
        lines.push(`**Not proved:** ${escapeMarkdown(cut(fix.proof.reason))}`);
    return lines.join("\n\n");
}
function markdown_relatedList({ related }) {
    const { told, more } = (0,core_related/* toldPlaces */.g5)(related);
    if (told.length === 0)
        return [];
    const rows = told.map(({ file, start, message }) => {
        return `- ${codeSpan(`${cut(file)}:${start.line}`)}: ${escapeMarkdown(cut(message))}`;
    });
    return ["**Related:**", (more === 0 ? rows : [...rows, `- and ${more} more`]).join("\n")];
}
function markdown_introducedList(fix, tool) {
    const { told, more } = (0,introduced/* toldIntroduced */.D)(fix);
    if (told.length === 0)
        return [];
    const rows = told.map(({ rule, message }) => `- ${escapeMarkdown(cut(message))} (${markdown_ruleLink(rule, tool)})`);
    return ["**After this change:**", (more === 0 ? rows : [...rows, `- and ${more} more`]).join("\n")];
}
function diffText({ fix, source }) {
    if (fix?.proof.ok !== true)
        return [];
    const lines = diffLines(source, fix.edits).map((line) => (line === null ? "@@" : line[0] + (0,printable/* printable */.g$)(line[2])));
    return lines.length === 0 ? [] : [fencedBlock(lines, "diff")];
}
function markdown_ruleLink(rule, tool) {
    const page = rulePage(rule, tool);
    return page === null ? codeSpan(rule) : `[${codeSpan(rule)}](${page})`;
}
/** One text of a hostile manifest shall not push out everything else. */
function cut(text) {
    return text.length <= 1000 ? text : `${text.slice(0, 1000)}…`;
}
function size(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./build/reporters/byte-offsets.js
var byte_offsets = __webpack_require__(9958);
;// CONCATENATED MODULE: ./build/reporters/rdjson.js





const rdSeverity = { error: "ERROR", warning: "WARNING", info: "INFO" };
/**
 * The report in the Reviewdog Diagnostic Format. Lines and columns count from 1, columns in UTF-8 bytes; the end is
 * the place after the last character. Suggestions there are alternatives, so a fix is one, with all its edits joined.
 * What the baseline has is not in it.
 * Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
function rdjsonReport({ findings, errors }, tool) {
    const placed = findings.filter(({ baselined }) => baselined !== true).map(placeFinding);
    const offsets = offsetsOf(placed);
    const data = {
        source: { name: toolName, url: toolAddress },
        diagnostics: [...placed.map((one) => diagnostic(one, tool, offsets)), ...errors.map(errorDiagnostic)],
    };
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(data, null, 2))}\n`;
}
function placeFinding(finding) {
    const fix = provedFix(finding);
    return { finding, suggestion: fix === null ? null : joinedEdit(finding, fix) };
}
function diagnostic({ finding, suggestion }, tool, offsets) {
    const { source, range, message, advice, severity, rule, related } = finding;
    const others = (0,core_related/* listedPlaces */.mk)(related).map(relatedLocation);
    const url = rulePage(rule, tool);
    const place = (of) => byteRange(source, of, offsets);
    return {
        message: (advice === null ? message : `${message} ${advice}`).toWellFormed(),
        location: { path: source.path.toWellFormed(), range: place(range) },
        severity: rdSeverity[severity],
        code: url === null ? { value: rule } : { value: rule, url },
        ...(others.length === 0 ? {} : { related_locations: others }),
        ...(suggestion === null ? {} : { suggestions: [{ range: place(suggestion.range), text: suggestion.text }] }),
    };
}
/** In whole lines: columns count bytes, and the text of the other file is not at hand. */
function relatedLocation(place) {
    const range = { start: { line: place.start.line }, end: { line: (0,core_related/* lastLineOf */.SH)(place) } };
    return { message: place.message.toWellFormed(), location: { path: place.file.toWellFormed(), range } };
}
function errorDiagnostic({ file, message, line }) {
    return {
        message: `Could not be read: ${message}`.toWellFormed(),
        location: { path: file.toWellFormed(), ...(line === undefined ? {} : { range: { start: { line } } }) },
        severity: "ERROR",
        code: { value: "unreadable-file" },
    };
}
/** All offsets of a file are counted in one walk over its text: one line can hold thousands of findings. */
function offsetsOf(placed) {
    const wanted = new Map();
    for (const { finding, suggestion } of placed) {
        const { source, range } = finding;
        const offsets = wanted.get(source) ?? [];
        for (const offset of [...range, ...(suggestion?.range ?? [])])
            offsets.push(offset, lineStart(source, offset));
        wanted.set(source, offsets);
    }
    return new Map([...wanted].map(([source, offsets]) => [source, (0,byte_offsets/* byteOffsets */.d)(source.text, offsets)]));
}
function byteRange(source, [start, end], offsets) {
    const bytes = (offset) => offsets.get(source)?.get(offset) ?? 0;
    const position = (offset) => {
        return { line: source.position(offset).line, column: bytes(offset) - bytes(lineStart(source, offset)) + 1 };
    };
    return { start: position(start), end: position(end) };
}
function lineStart(source, offset) {
    return source.lineStarts[source.position(offset).line - 1] ?? 0;
}

;// CONCATENATED MODULE: ./build/reporters/sarif-result.js





/** A phrase longer than this is no text of a link. */
const phraseLimit = 200;
/** A finding as a SARIF result; `ruleIndex` is the place of its rule among those of the run, if it is there. */
function sarifResult(finding, level, ruleIndex) {
    const { rule, source, range, fingerprint, related } = finding;
    const fix = provedFix(finding);
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level,
        message: { text: messageText(finding) },
        locations: [
            {
                physicalLocation: { artifactLocation: artifact(source.path), region: region(source, range) },
                ...logicalLocations(finding),
            },
        ],
        ...(related.length === 0 ? {} : { relatedLocations: (0,core_related/* listedPlaces */.mk)(related).map(sarif_result_relatedLocation) }),
        // GitHub knows an alert again by the first one alone.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "kubesuggest/v1": fingerprint },
        ...(finding.baselined ? { suppressions: [{ kind: "external", justification: "It is in the baseline." }] } : {}),
        ...(fix === null ? {} : { fixes: [sarifFix(source, fix)] }),
    };
}
/** Viewers show related locations where the message links to them by their ids (SARIF 2.1.0, 3.11.6); GitHub only there. */
function messageText({ message, advice, related }) {
    const { told, more } = (0,core_related/* toldPlaces */.g5)(related);
    const links = told.map((place, index) => {
        return `[${unlinked((0,machine_text/* shortened */.vI)(place.message, phraseLimit))}](${index + 1})`;
    });
    const rest = more === 0 ? "" : ` and ${more} more`;
    const parts = [message, advice ?? ""].map((part) => (part.includes("](") ? unlinked(part) : part));
    const also = links.length === 0 ? "" : `Related: ${links.join(", ")}${rest}.`;
    return [...parts, also]
        .filter((part) => part !== "")
        .join(" ")
        .toWellFormed();
}
/** Text of which no part is a link, nor ends the link that it is the text of. */
function unlinked(text) {
    return text.replace(/[[\]\\]/g, "\\$&");
}
function sarif_result_relatedLocation({ file, start, end, message }, index) {
    const place = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    return {
        id: index + 1,
        physicalLocation: { artifactLocation: artifact(file), region: place },
        message: { text: message.toWellFormed() },
    };
}
function artifact(path) {
    return { uri: (0,machine_text/* pathReference */.xB)(path), uriBaseId: "%SRCROOT%" };
}
/** The end column is that after the last character. A byte order mark is no column of its line. */
function region(source, [start, end]) {
    const mark = source.text.startsWith("\ufeff") ? 1 : 0;
    const place = (offset) => {
        const { line, column } = source.position(offset);
        return [line, line === 1 ? Math.max(1, column - mark) : column];
    };
    const [startLine, startColumn] = place(start);
    const [endLine, endColumn] = place(end);
    return { startLine, startColumn, endLine, endColumn };
}
function sarifFix(source, fix) {
    const { applicability, edits } = fix;
    return {
        description: { text: sarif_result_fixText(fix) },
        artifactChanges: [
            {
                artifactLocation: artifact(source.path),
                replacements: edits.map(({ range, text: inserted }) => ({
                    deletedRegion: region(source, range),
                    ...(inserted === "" ? {} : { insertedContent: { text: inserted } }),
                })),
            },
        ],
        properties: { applicability },
    };
}
function sarif_result_fixText(fix) {
    const { title, risk } = fix;
    const { told, more } = (0,introduced/* toldIntroduced */.D)(fix);
    const after = told.map(({ rule, message }) => `${message} (${rule})`);
    const rest = more === 0 ? "" : ` and ${more} more`;
    const left = after.length === 0 ? [] : [`After this change: ${after.join(" ")}${rest}`];
    const parts = [...(risk === undefined ? [] : [risk]), ...left];
    return (parts.length === 0 ? title : [`${title}.`, ...parts].join(" ")).toWellFormed();
}
function logicalLocations({ object, path }) {
    if (object === null)
        return {};
    const fullyQualifiedName = [nameOf(object), (0,core_path/* formatPath */.jV)(path)].filter((part) => part !== "").join("#");
    const name = (object.name ?? object.kind).toWellFormed();
    return { logicalLocations: [{ name, fullyQualifiedName: fullyQualifiedName.toWellFormed(), kind: "resource" }] };
}
function nameOf({ apiVersion, kind, namespace, name }) {
    return [apiVersion, kind, ...(namespace === null ? [] : [namespace]), ...(name === null ? [] : [name])].join("/");
}

;// CONCATENATED MODULE: ./build/reporters/sarif.js




/** The most that GitHub takes of one upload: results of a run, and bytes of the compressed file. */
const resultLimit = 25_000;
const sarif_byteLimit = 10_000_000;
/** Notifications beyond these are counted only. */
const notificationLimit = 1000;
/** GitHub shows this much of a name and of a description. */
const descriptionLimit = 1024;
const levels = {
    error: "error",
    warning: "warning",
    info: "note",
};
/**
 * The report as one run of SARIF 2.1.0 that keeps GitHub's limits: the most severe findings first, and what does not
 * fit is counted in a notification. `compressedSize` says how many bytes a text takes as gzip.
 * Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function sarifReport(report, tool, compressedSize) {
    const sorted = core_finding/* severities */.gO.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
    let shown = Math.min(sorted.length, resultLimit);
    for (;;) {
        const text = sarifText(report, sorted.slice(0, shown), tool);
        if (shown === 0 || compressedSize(text) < sarif_byteLimit)
            return text;
        shown = Math.floor(shown / 2);
    }
}
function sarifText(report, shown, tool) {
    const rules = new Map(tool.rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: toolName,
                        informationUri: toolAddress,
                        semanticVersion: tool.version,
                        rules: tool.rules.map((rule) => sarifRule(rule, tool)),
                    },
                },
                automationDetails: { id: "kubesuggest/" },
                columnKind: "utf16CodeUnits",
                newlineSequences: ["\r\n", "\n", "\r"],
                originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
                invocations: [invocation(report, report.findings.length - shown.length)],
                results: shown.map((finding) => sarifResult(finding, levels[finding.severity], rules.get(finding.rule))),
            },
        ],
    };
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(log))}\n`;
}
function sarifRule({ id, summary, why, severity, fixes, sources }, tool) {
    const page = rulePage(id, tool);
    const links = sources.map((source) => `- <${source}>`);
    const help = [
        why,
        fixes.length === 0 ? "No automatic fix." : `Fixes: ${fixes.join(", ")}.`,
        ...(page === null ? [] : [`See ${page}`]),
    ];
    return {
        id,
        name: sarif_nameOf(id),
        shortDescription: { text: (0,machine_text/* shortened */.vI)(summary, descriptionLimit) },
        fullDescription: { text: (0,machine_text/* shortened */.vI)(why, descriptionLimit) },
        ...(page === null ? {} : { helpUri: page }),
        help: {
            text: help.join("\n"),
            markdown: [`**${summary}**`, why, ...(page === null ? [] : [`[About this rule](${page})`]), links.join("\n")]
                .filter((part) => part !== "")
                .join("\n\n"),
        },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            precision: "very-high",
            "problem.severity": severity === "info" ? "recommendation" : severity,
            tags: ["kubernetes", ...fixes.map((applicability) => `fix-${applicability}`)],
        },
    };
}
/** The id as a name, which must be another one: `PodsNotSpread`. */
function sarif_nameOf(id) {
    return id.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase());
}
function invocation({ errors, skipped }, cut) {
    const notes = [
        ...errors.map((error) => notification("error", `Could not be read: ${error.message}`, error)),
        ...skipped.map((entry) => notification("note", `Skipped: ${entry.reason}`, entry)),
    ];
    const rest = notes.length - notificationLimit;
    const more = rest > 0 ? [notification("warning", `${rest} more files could not be read or were skipped.`, null)] : [];
    const lost = cut > 0 ? [notification("warning", cutMessage(cut), null)] : [];
    return {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: [...lost, ...more, ...notes.slice(0, notificationLimit)],
    };
}
function cutMessage(cut) {
    return `${cut} more findings, the least severe, are not in this file: GitHub would reject it as too large.`;
}
function notification(level, text, place) {
    const message = { text: (0,machine_text/* shortened */.vI)(text, descriptionLimit) };
    if (place === null)
        return { level, message };
    const artifactLocation = { uri: (0,machine_text/* pathReference */.xB)(place.file), uriBaseId: "%SRCROOT%" };
    const region = place.line === undefined ? {} : { region: { startLine: place.line } };
    return { level, message, locations: [{ physicalLocation: { artifactLocation, ...region } }] };
}

;// CONCATENATED MODULE: ./build/reporters/format.js







/** The formats of reports for other programs, as `--format` names them. */
const formats = ["json", "sarif", "html", "markdown", "junit", "gitlab", "rdjson"];
/** The report in a format. */
function formatReport(format, report, { tool, history, compressedSize }) {
    switch (format) {
        case "json":
            return (0,json/* jsonReport */.L)(report);
        case "sarif":
            return sarifReport(report, tool, compressedSize);
        case "html":
            return htmlReport(report, tool, history);
        case "markdown":
            return markdownReport(report, tool);
        case "junit":
            return junitReport(report);
        case "gitlab":
            return gitLabReport(report);
        case "rdjson":
            return rdjsonReport(report, tool);
    }
}


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readCounts),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);


/** The counts of a report. */
function countsOf({ findings }, label) {
    return counted(findings.map(({ severity }) => severity), label);
}
/** The counts of an earlier JSON report from its text; a sentence that says why it is none where it can't be read. */
function readCounts(text, label) {
    const data = parseJson(text);
    if (!isRecord(data))
        return "it is not a JSON object";
    if (data["version"] !== _report_data_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonReportVersion */ .VD)
        return `its version is not ${_report_data_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonReportVersion */ .VD}`;
    const { findings, stats, shard } = data;
    if (shard !== undefined)
        return 'it is only one shard: combine all shards with "kubesuggest merge" first';
    if (!Array.isArray(findings))
        return "it has no list of findings";
    const found = [];
    for (const finding of findings) {
        const severity = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((name) => isRecord(finding) && finding["severity"] === name);
        if (severity === undefined)
            return "one of its findings has no severity";
        found.push(severity);
    }
    const stated = isRecord(stats) && isRecord(stats["findings"]) ? stats["findings"]["total"] : undefined;
    if (stated !== found.length)
        return "it has a different number of findings than it says";
    return counted(found, label);
}
function counted(found, label) {
    const count = { error: 0, warning: 0, info: 0 };
    for (const severity of found)
        count[severity] += 1;
    return { label, total: found.length, severities: count };
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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
/* harmony export */   sk: () => (/* binding */ textAdvice)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_introduced_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2899);
/* harmony import */ var _core_related_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7337);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7820);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2356);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9582);






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
    return [...textProblem(finding, style), ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}
/** What is wrong, where, and what other places it is about; without the fix. */
function textProblem(finding, style) {
    const { source, range, severity, message, rule, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const place = style.bold(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printablePath */ .Vj)(source.path)}:${line}:${column}`);
    return [
        `${place} ${severityPaint(severity, style)(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity])} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message)} ${style.dim(`[${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(rule)}]${baselined ? " (in the baseline)" : ""}`)}`,
        ...(0,_code_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .codeFrame */ .l)(source, range, style),
        ...textRelated(finding, style),
    ];
}
function textRelated({ related }, style) {
    const { told, more } = (0,_core_related_js__WEBPACK_IMPORTED_MODULE_3__/* .toldPlaces */ .g5)(related);
    const lines = told.map(({ file, start, message }) => {
        return `  ${style.bold("also:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printablePath */ .Vj)(file)}:${start.line}:${start.column} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message)}`;
    });
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
/** What to do by hand; empty where nothing is to be said. */
function textAdvice({ advice }, style) {
    return advice === null ? [] : [`  ${style.bold("advice:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(advice)}`];
}
/** Errors and skipped files, a line each. Empty lists give no part. */
function textNotes(errors, skipped, style) {
    const place = ({ file, line }) => style.bold((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printablePath */ .Vj)(file) + (line === undefined ? "" : `:${line}`));
    const notes = [
        errors.map((error) => `${place(error)} ${style.red("could not be read:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error.message)}`),
        skipped.map((entry) => `${place(entry)} ${style.dim("skipped:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(entry.reason)}`),
    ];
    return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}
/** The counts in one line. */
function summaryLine({ findings, skipped, errors, stats, shard }, style) {
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
        return `${style.green("No findings")} in ${looked}${tail}.`;
    const bySeverity = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [severityPaint(severity, style)(counted(count, _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity]))];
    });
    const fixes = (applicability) => findings.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
    const total = `${style.bold(counted(findings.length, "finding"))}: ${bySeverity.join(", ")},`;
    return `${total} in ${looked}${tail}. Fixes: ${fixes("safe")} safe, ${fixes("review")} to review.`;
}
/** A number and its noun. */
function counted(count, noun, nouns = `${noun}s`) {
    return `${count} ${count === 1 ? noun : nouns}`;
}
/** What a fix does, risks and leaves behind, without its lines. */
function textFixTitle(fix, style) {
    const { applicability, title, risk } = fix;
    const label = applicability === "safe" ? style.green("safe fix:") : style.yellow("fix to review:");
    const lines = [`  ${label} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(title)}`];
    if (risk !== undefined)
        lines.push(`  ${style.yellow("risk:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(risk)}`);
    const { told, more } = (0,_core_introduced_js__WEBPACK_IMPORTED_MODULE_4__/* .toldIntroduced */ .D)(fix);
    for (const { rule, message } of told) {
        lines.push(`  ${style.bold("after this change:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message)} ${style.dim(`[${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(rule)}]`)}`);
    }
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
function textFix({ fix, source }, style) {
    if (fix === null)
        return [];
    const lines = textFixTitle(fix, style);
    if (!fix.proof.ok)
        lines.push(`  ${style.red("not proved:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(fix.proof.reason)}`);
    return [...lines, ...(0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .fixDiff */ .L)(source, fix.edits, style)];
}
function severityPaint(severity, style) {
    return { error: style.red, warning: style.yellow, info: style.blue }[severity];
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9438);
/* harmony import */ var _reporters_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8845);
/* harmony import */ var _read_report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4329);




/** The counts of earlier JSON reports, in the order they are named. Throws a ConfigError for one that is none. */
function readHistory(names, cwd) {
    return names.map((name) => {
        const counts = (0,_reporters_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readCounts */ .Z)((0,_read_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readReportText */ .K)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, name), name), name);
        if (typeof counts === "string")
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .x(`${name} is not a JSON report of an earlier scan: ${counts}.`);
        return counts;
    });
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readReportText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9438);


const maximumBytes = 200 * 1024 * 1024;
/** The text of a report that the user names. Throws a ConfigError where it can't be read. */
function readReportText(file, name) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > maximumBytes)
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${name} is too large for a report.`);
        return new TextDecoder("utf-8", { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
    }
    catch (error) {
        if (error instanceof _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x)
            throw error;
        const { code } = error;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`The report ${name} is not UTF-8.`);
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`The report ${name} can't be read (${code ?? String(error)}).`);
    }
}


/***/ }),

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/** True when a file is the target or lies below it. */
function covers(target, file) {
    return target === "" || file === target || file.startsWith(`${target}/`);
}


/***/ })

};
