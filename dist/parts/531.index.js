export const id = 531;
export const ids = [531];
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

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ repositoryUrl),
/* harmony export */   f: () => (/* binding */ linksAt)
/* harmony export */ });
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6393);

/** The address of the repository on the server. */
function repositoryUrl({ serverUrl, owner, repo }) {
    return `${serverUrl}/${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(`${owner}/${repo}`)}`;
}
/** The links of texts about a commit: to rules, to its files, and to the run. */
function linksAt(commit, context) {
    const { runId, rulePages } = context;
    const url = repositoryUrl(context);
    return { rulePages, files: `${url}/blob/${commit}/`, check: runId === null ? null : `${url}/actions/runs/${runId}` };
}


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRepositoryConfig),
/* harmony export */   i: () => (/* binding */ readConfigAt)
/* harmony export */ });
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5495);
/* harmony import */ var _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4941);



const maximumBytes = 400_000;
/**
 * What the repository's configuration file says. It is the base's file that counts, so that a pull request can't
 * loosen its own review; a file that is named and that only the head has is read there. Throws a ConfigError where
 * the file is missing or wrong.
 */
async function readRepositoryConfig(platform, pull, name) {
    return readConfigAt(platform, name === null ? [pull.mergeBase] : [pull.mergeBase, pull.head], name);
}
/** What the configuration file of the first of these commits that has one says; throws a ConfigError as above. */
async function readConfigAt(platform, commits, name) {
    for (const commit of commits) {
        const { entries } = await platform.listFiles(commit);
        const entry = (name === null ? _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configPaths */ .h : [name])
            .map((path) => entries.find((one) => one.path === path))
            .find((one) => one !== undefined);
        if (entry === undefined)
            continue;
        if ((entry.size ?? 0) > maximumBytes)
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${entry.path}: the configuration is too large.`);
        const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
        if ("missing" in content)
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`The configuration ${entry.path} can't be read: ${content.missing}.`);
        return (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(entry.path, decode(entry.path, content.bytes));
    }
    if (name === null)
        return {};
    throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`The configuration that the input "config" names does not exist: ${JSON.stringify(name.slice(0, 200))}.`);
}
function decode(path, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${path} is not UTF-8.`);
    }
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4823);
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6393);
/* harmony import */ var _review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5829);







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
function writeReport(text, name = "report.json") {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kubesuggest-"));
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    return file;
}
/** The runner obeys `::` at the start of a line, and `##[` anywhere in a line that does not start so. */
function plain(text) {
    return tame((0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(text)).replace(/^::/, ": :");
}
function tame(text) {
    return text.replaceAll("##[", "# #[");
}


/***/ })

};
