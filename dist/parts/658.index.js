export const id = 658;
export const ids = [658];
export const modules = {

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5169);
/* harmony import */ var _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4941);
/* harmony import */ var _config_read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5468);



/** The configuration of a command: its options over the configuration file's values over the defaults. */
function loadConfig(options, cwd, root) {
    const given = Object.fromEntries(_config_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionNames */ .W6.map((name) => [name, options[name]]));
    const values = (0,_config_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .Tt)(given, (name) => `--${name}`);
    const file = options["config"];
    const fileValues = file === undefined ? (0,_config_read_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .R)(root) : (0,_config_read_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .R)(cwd, file);
    return (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(fileValues, values);
}


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   rulePages: () => (/* binding */ rulePages),
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9445);
/* harmony import */ var _config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2065);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8017);
/* harmony import */ var _scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(441);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(895);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3788);







/** The address below which each rule has its page. */
const rulePages = "https://github.com/kubesuggest/kubesuggest/blob/main/docs/rules";
/** `kubesuggest rules`: one row a rule, with the severity that the configuration gives it. */
function rulesCommand(options, terminal) {
    const format = options["format"] ?? "text";
    if (format !== "text" && format !== "json") {
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(`rules supports the formats text and json, not ${JSON.stringify(format)}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(format, ["text", "json"])}`);
    }
    const { settings } = (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z)(options, terminal.cwd, (0,_scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkTree */ .v)(terminal.cwd, []).root);
    const rules = _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .allRules */ .V.map(({ id, summary, why, severity, fixes, sources }) => {
        return { id, summary, why, severity, fixes, sources, ...stateOf({ id, severity }, settings) };
    });
    if (format === "json") {
        terminal.out(`${JSON.stringify(rules, null, 2)}\n`);
        return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, configured, overridden, fixes, summary } of rules) {
        const facts = `${`${configured}${overridden ? "*" : ""}`.padEnd(8)} ${(fixes.join(", ") || "no fix").padEnd(13)}`;
        terminal.out(`${terminal.style.bold(id.padEnd(width))}  ${terminal.style.dim(facts)} ${summary}\n`);
    }
    if (rules.some(({ overridden }) => overridden))
        terminal.out("* different in some files: see overrides\n");
    return 0;
}
function stateOf({ id, severity }, { rules }) {
    const configured = (0,_config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityTest */ .Y)({ ...rules, overrides: [] })(id, severity, "") ?? "off";
    return { configured, overridden: rules.overrides.some(({ levels }) => Object.hasOwn(levels, id)) };
}
/** `kubesuggest explain RULE`: all that a rule knows of itself. */
function explainCommand(names, terminal) {
    const [name] = names;
    if (name === undefined || names.length > 1)
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)("explain needs the name of one rule.");
    const rule = _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .allRules */ .V.find(({ id }) => id === name);
    if (!rule) {
        const known = _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .allRules */ .V.map(({ id }) => id);
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(`there is no rule ${JSON.stringify(name)}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, known)}`);
    }
    terminal.out(ruleText(rule, terminal.style));
    return 0;
}
function ruleText({ id, summary, why, severity, fixes, sources }, style) {
    const fixing = fixes.length === 0
        ? "None: the right fix depends on the application."
        : fixes
            .map((applicability) => applicability === "safe" ? "Safe: can be applied without a review." : "To review: read the risk first.")
            .join(" ");
    const lines = [
        style.bold(id),
        summary,
        "",
        ...[["Why", why], ["Severity", _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityNames */ .qx[severity]], ["Fixes", fixing]].map(([label, text]) => `${style.dim(label.padEnd(9))} ${text}`),
        ...sources.map((source, index) => `${style.dim((index === 0 ? "Sources" : "").padEnd(9))} ${source}`),
        `${style.dim("Page".padEnd(9))} ${rulePages}/${id}.md`,
    ];
    return `${lines.join("\n")}\n`;
}


/***/ }),

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

/***/ 9307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/** True when a file is the target or lies below it. */
function covers(target, file) {
    return target === "" || file === target || file.startsWith(`${target}/`);
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findWorkTree),
  w: () => (/* binding */ openWorkTree)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
;// CONCATENATED MODULE: ./build/scan/sources/read-files.js


/** Far more than a manifest can be; the readers below set their own, smaller limits. */
const maximumBytes = 64 * 1024 * 1024;
/**
 * Reads the files that may hold manifests; what can't is dropped by a look at its bytes, without parsing. Links are
 * never followed: what they point to in the tree is listed under its own path, and what lies outside is no part of the scan.
 */
function readFiles(root, paths) {
    const files = [];
    const skipped = [];
    const errors = [];
    for (const file of paths) {
        const content = readFile(external_node_path_.join(root, file));
        if (content === null)
            continue;
        if (typeof content !== "string")
            files.push({ path: file, bytes: content });
        else if (content === "link")
            skipped.push(...linkOutside(root, file));
        else
            errors.push({ file, message: content });
    }
    return { files, skipped, errors };
}
/** The bytes; `link`, or a sentence where they can't be had; null for what is no longer there. */
function readFile(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const { size, ...stats } = (0,external_node_fs_.fstatSync)(descriptor);
        if ((stats.mode & external_node_fs_.constants.S_IFMT) !== external_node_fs_.constants.S_IFREG)
            return null;
        if (size > maximumBytes)
            return `The file has ${size} bytes, more than the limit of ${maximumBytes}.`;
        // Its own buffer, not a part of a shared one: it is handed to another thread.
        const bytes = new Uint8Array(size);
        let length = 0;
        while (length < size) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, size - length, null);
            if (read === 0)
                break;
            length += read;
        }
        return length === size ? bytes : bytes.slice(0, length);
    }
    catch (error) {
        const { code } = error;
        if (code === "ELOOP" || code === "EMLINK")
            return "link";
        // Node shows the bytes of a name that are no UTF-8 as U+FFFD, by which the file can't be found again.
        if (code === "ENOENT" && file.includes("\ufffd"))
            return "Its name is not UTF-8, so it can't be opened.";
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        return code === "EACCES" || code === "EPERM"
            ? "You don't have permission to read this file."
            : `It can't be read (${code}).`;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function linkOutside(root, file) {
    try {
        const relative = external_node_path_.relative(root, external_node_fs_.realpathSync.native(external_node_path_.join(root, file)));
        const inside = relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
        return inside ? [] : [{ file, reason: "a symbolic link to a place outside the tree" }];
    }
    catch {
        return [{ file, reason: "a broken symbolic link" }];
    }
}

// EXTERNAL MODULE: ./build/scan/sources/tree-source.js
var tree_source = __webpack_require__(9307);
;// CONCATENATED MODULE: ./build/scan/sources/work-tree.js






/** Directories of other people's files, left out unless a scan names them. */
const excludedDirectories = new Set([".git", "node_modules", "vendor"]);
/** Finds the tree around the given paths. Throws a ConfigError for paths that don't exist or don't share a tree. */
function findWorkTree(cwd, paths) {
    const real = (paths.length === 0 ? ["."] : paths).map((given) => realPath(cwd, given));
    const here = external_node_fs_.realpathSync.native(cwd);
    const first = real[0] ?? here;
    const start = (0,external_node_fs_.lstatSync)(first).isDirectory() ? first : external_node_path_.dirname(first);
    const top = gitTop(start);
    const root = top ?? (isWithin(here, first) ? here : start);
    for (const [index, target] of real.entries()) {
        if (!isWithin(root, target))
            throw new config_error/* ConfigError */.x(`${paths[index]} is not in ${root}: scan it separately.`);
    }
    return { root, targets: real.map((target) => slashed(external_node_path_.relative(root, target))), git: top !== null };
}
/** Lists the files of a work tree. */
function openWorkTree(tree) {
    const { root, targets } = tree;
    const { files, errors } = listWorkTree(tree);
    return {
        targets,
        paths: files,
        skipped: [],
        errors,
        notices: [],
        readBuildFiles: async (paths) => readFiles(root, paths).files,
        readFiles: async (paths) => readFiles(root, paths),
    };
}
/**
 * Every file of the tree, sorted, from the root: what git tracks or would track, or all of it outside of git. Other
 * people's files (`node_modules`, `vendor`) are left out unless a target lies in them. Links are listed, not followed.
 */
function listWorkTree(tree) {
    const errors = [];
    const listed = (tree.git ? gitFiles(tree.root) : null) ?? walk(tree.root, "", errors);
    const kept = listed.filter((file) => !isExcluded(file) || tree.targets.some((target) => isOwnFile(file, target)));
    for (const target of tree.targets) {
        if (kept.some((file) => (0,tree_source/* covers */.h)(target, file)))
            continue;
        // Named by hand though git ignores it.
        const isFile = (0,external_node_fs_.lstatSync)(external_node_path_.join(tree.root, target)).isFile();
        for (const file of isFile ? [target] : walk(tree.root, target, errors))
            kept.push(file);
    }
    return { files: [...new Set(kept)].sort(), errors };
}
function isExcluded(file) {
    return file.split("/").some((step) => excludedDirectories.has(step));
}
/** True when a target covers a file and no excluded directory lies between the two. */
function isOwnFile(file, target) {
    return (0,tree_source/* covers */.h)(target, file) && !isExcluded(file.slice(target.length));
}
function realPath(cwd, given) {
    try {
        return external_node_fs_.realpathSync.native(external_node_path_.resolve(cwd, given));
    }
    catch {
        throw new config_error/* ConfigError */.x(`${given} does not exist.`);
    }
}
function isWithin(root, target) {
    const relative = external_node_path_.relative(root, target);
    return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
function slashed(file) {
    return external_node_path_.sep === "/" ? file : file.replaceAll(external_node_path_.sep, "/");
}
/** The top of the git work tree around a directory; null outside of one, or without git. */
function gitTop(directory) {
    try {
        return external_node_fs_.realpathSync.native(git(directory, ["rev-parse", "--show-toplevel"]).replace(/\r?\n$/, ""));
    }
    catch {
        return null;
    }
}
function gitFiles(root) {
    try {
        const output = git(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        return output.split("\0").filter((file) => file !== "");
    }
    catch {
        return null;
    }
}
function git(cwd, args) {
    // A repository's own settings must not make git run anything: no fsmonitor hook.
    const command = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args];
    return (0,external_node_child_process_.execFileSync)("git", command, {
        cwd,
        encoding: "utf8",
        maxBuffer: 1024 ** 3,
        stdio: ["ignore", "pipe", "ignore"],
    });
}
function walk(root, below, errors) {
    const files = [];
    const waiting = [below];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const entry of entriesOf(root, directory, errors)) {
            const file = directory === "" ? entry.name : `${directory}/${entry.name}`;
            if (entry.isFile() || entry.isSymbolicLink())
                files.push(file);
            else if (entry.isDirectory() && !excludedDirectories.has(entry.name))
                waiting.push(file);
        }
    }
    return files;
}
function entriesOf(root, directory, errors) {
    try {
        return (0,external_node_fs_.readdirSync)(external_node_path_.join(root, directory), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        errors.push({ file: directory || ".", message: `This directory can't be listed (${code ?? String(error)}).` });
        return [];
    }
}


/***/ })

};
