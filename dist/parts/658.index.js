export const id = 658;
export const ids = [658];
export const modules = {

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kB: () => (/* binding */ configName),
  Z9: () => (/* binding */ loadConfig),
  X2: () => (/* binding */ misplacedConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/config/read-config-file.js
var read_config_file = __webpack_require__(4941);
// EXTERNAL MODULE: ./build/config/read-options.js
var read_options = __webpack_require__(5468);
// EXTERNAL MODULE: ./build/core/rule-catalogue.js
var rule_catalogue = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
// EXTERNAL MODULE: ./build/config/rule-severity.js
var rule_severity = __webpack_require__(2065);
;// CONCATENATED MODULE: ./build/config/select-rules.js




/** The ids of the rules that are named; `label` is what named them. Throws a ConfigError for rules that there are not. */
function ruleNames(names, label) {
    const collector = new config_error/* MistakeCollector */.w();
    const ids = names.flatMap((name) => collector.try(() => ruleName(name, label)) ?? []);
    collector.end();
    return ids;
}
function ruleName(name, label) {
    const id = rule_catalogue/* ruleIds */.Z.find((one) => one === name);
    if (id !== undefined)
        return id;
    throw new config_error/* ConfigError */.x(`${label}: there is no rule ${JSON.stringify(name)}${(0,nearest/* didYouMean */.a)(name, rule_catalogue/* ruleIds */.Z)}`);
}
/**
 * The settings with only the selected rules, or all where none is, and without the ignored ones. A selected rule that
 * the configuration leaves out is on with its own severities.
 */
function selectRules(settings, { select, ignore }) {
    if (select.length === 0 && ignore.length === 0)
        return settings;
    const kept = new Set((select.length === 0 ? rule_catalogue/* ruleIds */.Z : select).filter((id) => !ignore.includes(id)));
    const levels = rule_catalogue/* ruleIds */.Z.flatMap((id) => {
        const level = kept.has(id) ? levelOf(id, settings, select.includes(id)) : "off";
        return level === undefined ? [] : [[id, level]];
    });
    const overrides = settings.overrides.map((override) => ({ ...override, levels: onlyKept(override.levels, kept) }));
    return { ...settings, levels: Object.fromEntries(levels), overrides };
}
/** What is configured for a rule, undefined where nothing is; one that is asked for is on. */
function levelOf(id, { preset, levels }, isSelected) {
    const configured = levels[id];
    const isOff = (configured ?? (0,rule_severity/* presetLevel */.k)(preset, id, "info")) === "off";
    return isSelected && isOff ? "default" : configured;
}
function onlyKept(levels, kept) {
    return Object.fromEntries(Object.entries(levels).filter(([id]) => kept.has(id)));
}

;// CONCATENATED MODULE: ./build/cli/load-config.js






/** The configuration of a command: its options over the configuration file's values over the defaults. */
function loadConfig(options, cwd, root) {
    const given = Object.fromEntries(read_options/* optionNames */.W6.map((name) => [name, options[name]]));
    const values = (0,read_options/* readOptions */.Tt)(given, (name) => `--${name}`);
    const select = ruleNames((0,read_options/* splitList */.ry)(options["select"] ?? ""), "--select");
    const ignore = ruleNames((0,read_options/* splitList */.ry)(options["ignore"] ?? ""), "--ignore");
    const file = options["config"];
    const fileValues = file === undefined ? (0,read_config_file/* readConfigFile */.RG)(root) : (0,read_config_file/* readConfigFile */.RG)(cwd, file);
    const config = (0,config_config/* resolveConfig */.pE)({ hadolint: (0,read_config_file/* readHadolintFile */.S)(root) }, fileValues, values);
    return { ...config, settings: { ...config.settings, rules: selectRules(config.settings.rules, { select, ignore }) } };
}
/** The configuration file that a command reads, as people would name it; null where there is none. */
function configName(options, root) {
    const { config } = options;
    return config ?? read_config_file/* configPaths */.hg.find((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, name))) ?? null;
}
const misplacedNames = ["kubesuggest.yml", "kubesuggest.yaml", ".kubesuggest.yml", ".kubesuggest.yaml"];
/** A sentence about a configuration that lies where nobody reads it; null where there is none. */
function misplacedConfig(options, root) {
    if (configName(options, root) !== null)
        return null;
    const found = misplacedNames.find((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, name)));
    return found === undefined
        ? null
        : `${found} is not read here: move it to ${read_config_file/* configPaths */.hg[0]}, or name it with --config.`;
}


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9445);
/* harmony import */ var _config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2065);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3417);
/* harmony import */ var _scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(441);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(895);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);






/** `kubesuggest rules`: one row a rule, with the severity that the configuration gives it. */
function rulesCommand(options, terminal) {
    const format = options["format"] ?? "text";
    if (format !== "text" && format !== "json") {
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(`rules supports the formats text and json, not ${JSON.stringify(format)}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(format, ["text", "json"])}`);
    }
    const { settings } = (0,_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(options, terminal.cwd, (0,_scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkTree */ .vE)(terminal.cwd, []).root);
    const rules = _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .allRules */ .V.map(({ id, summary, why, severity, fixes, sources }) => {
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
        terminal.out("* different in some files or namespaces: see overrides\n");
    return 0;
}
function stateOf({ id, severity }, { rules }) {
    const configured = (0,_config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityTest */ .Y)({ ...rules, overrides: [] })(id, severity, "") ?? "off";
    return { configured, overridden: rules.overrides.some(isDifferent) };
    function isDifferent({ levels, preset }) {
        return Object.hasOwn(levels, id) || (preset !== null && !Object.hasOwn(rules.levels, id));
    }
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ defaultValues),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _core_version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2222);
/* harmony import */ var _hadolint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(924);


/** The values of a run that was told nothing, as a configuration file would name them. */
const defaultValues = {
    hadolint: _hadolint_js__WEBPACK_IMPORTED_MODULE_0__/* .noHadolint */ .vH,
    preset: "recommended",
    rules: {},
    "third-party-suppressions": true,
    overrides: [],
    "kubernetes-version": { from: { major: 1, minor: 32 }, to: { major: 1, minor: _core_version_range_js__WEBPACK_IMPORTED_MODULE_1__/* .newestKnownMinor */ .HG } },
    "fail-on": "error",
    paths: [],
    "paths-ignore": [],
    "max-comments": 30,
    "max-file-size": 4096,
    fixtures: "note",
    baseline: ".github/kubesuggest-baseline.txt",
    images: [],
    builds: [],
    charts: [],
    "pull-requests-by": "rule",
    "max-pull-requests": 5,
    "time-limit": 300,
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
            hadolint: values["third-party-suppressions"] ? values.hadolint : _hadolint_js__WEBPACK_IMPORTED_MODULE_0__/* .noHadolint */ .vH,
            images: values.images.map(({ image, user = null, root = false, family = null }) => {
                return { image, user, root, family };
            }),
            fixtures: values.fixtures,
            maxFileSize: values["max-file-size"] * 1024,
            builds: values.builds.map(({ image, dockerfile, target = null }) => ({ image, dockerfile, target })),
            charts: values.charts.map(({ path, values: files = [] }) => ({ path, values: files.map(plainPath) })),
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
        timeLimit: values["time-limit"],
    };
}
function plainPath(path) {
    return path.replace(/^(?:\.\/)+/, "");
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

/***/ 924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ parseHadolint),
/* harmony export */   _L: () => (/* binding */ hadolintPaths),
/* harmony export */   vH: () => (/* binding */ noHadolint)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Where hadolint looks for its configuration, from the root of the repository. */
const hadolintPaths = [".hadolint.yaml", ".hadolint.yml"];
/** What holds without a configuration of hadolint's. */
const noHadolint = { ignored: [], severities: {}, trustedRegistries: [] };
const maximumLength = 100_000;
const maximumItems = 1000;
const severities = {
    error: "error",
    warning: "warning",
    info: "info",
    style: "info",
};
/**
 * Reads what hadolint's configuration says of rules: `ignored`, `override` and `trustedRegistries`. It is another
 * tool's file, so that what can't be read of it says nothing, and is no error.
 */
function parseHadolint(text) {
    const value = text.length > maximumLength ? null : valueOf(text);
    const override = mapAt(value, "override");
    const levels = Object.entries(severities).flatMap(([name, severity]) => {
        return listAt(override, name).map((id) => [id, severity]);
    });
    return {
        ignored: listAt(value, "ignored"),
        severities: Object.fromEntries(levels),
        trustedRegistries: listAt(value, "trustedRegistries"),
    };
}
function valueOf(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0 });
    }
    catch {
        return null;
    }
}
function mapAt(value, key) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return null;
    return value[key];
}
function listAt(value, key) {
    const list = mapAt(value, key);
    if (!Array.isArray(list))
        return [];
    return list.filter((item) => typeof item === "string" && item.length <= 200).slice(0, maximumItems);
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
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   S: () => (/* binding */ readHadolintFile),
/* harmony export */   hg: () => (/* binding */ configPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9438);
/* harmony import */ var _hadolint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(924);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5495);





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
            return (0,_parse_config_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfig */ .o)(candidate, text);
    }
    if (name === undefined)
        return {};
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The configuration ${name} does not exist.`);
}
/** What hadolint's configuration in a directory says; where there is none, or none that can be read, nothing. */
function readHadolintFile(directory) {
    for (const candidate of _hadolint_js__WEBPACK_IMPORTED_MODULE_3__/* .hadolintPaths */ ._L) {
        try {
            const text = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, candidate), candidate);
            if (text !== null)
                return (0,_hadolint_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHadolint */ .ZH)(text);
        }
        catch (error) {
            if (!(error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x))
                throw error;
        }
    }
    return _hadolint_js__WEBPACK_IMPORTED_MODULE_3__/* .noHadolint */ .vH;
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

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ severityTest),
/* harmony export */   k: () => (/* binding */ presetLevel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6406);
/* harmony import */ var _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3866);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7607);




const known = new WeakMap();
/** Reads what is configured for rules, once. Throws a ConfigError for a glob that can't be used. */
function severityTest(rules) {
    const severityOf = known.get(rules) ?? readRules(rules);
    known.set(rules, severityOf);
    return severityOf;
}
function readRules({ preset, levels, overrides }) {
    const places = overrides.map((override) => ({ ...override, covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTest */ .Y5)(override) })).toReversed();
    return (rule, severity, file, namespace = null) => {
        const named = places.find((place) => levelIn(place.levels, rule) !== null && place.covers(file, namespace));
        const start = () => {
            return places.find((place) => place.preset !== null && place.covers(file, namespace))?.preset ?? preset;
        };
        const level = levelIn(named?.levels ?? levels, rule) ?? presetLevel(start(), rule, severity);
        if (level === "off")
            return null;
        return level === "default" ? severity : level;
    };
}
/** What a preset says of a rule's finding of that severity. An error is in all presets: what can't work is no opinion. */
function presetLevel(preset, rule, severity) {
    if (preset === "none")
        return "off";
    const { preset: smallest = "recommended", severities = {} } = factsOf(rule);
    if (severity !== "error" && _core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .presets */ .v.indexOf(preset) < _core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .presets */ .v.indexOf(smallest))
        return "off";
    const least = severities[preset] ?? (preset === "strict" ? "warning" : "info");
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, least) ? "default" : least;
}
function factsOf(rule) {
    return Object.hasOwn(_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B, rule) ? (_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B[rule] ?? {}) : {};
}
function levelIn(levels, rule) {
    return Object.hasOwn(levels, rule) ? (levels[rule] ?? null) : null;
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
  cn: () => (/* binding */ describeTree),
  vE: () => (/* binding */ findWorkTree),
  wr: () => (/* binding */ openWorkTree)
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
const githubRemote = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
/** Describes a work tree by what git says of it. */
function describeTree({ root, git: isGit }) {
    const name = external_node_path_.basename(root);
    if (!isGit)
        return { repository: name, commit: null, files: null };
    const [, repository] = githubRemote.exec(gitLine(root, ["remote", "get-url", "origin"]) ?? "") ?? [];
    const commit = gitLine(root, ["rev-parse", "--verify", "HEAD"]);
    const isClean = gitLine(root, ["status", "--porcelain", "--untracked-files=no"]) === "";
    const isShown = repository !== undefined && commit !== null && isClean;
    const files = isShown ? `https://github.com/${repository}/blob/${commit}/` : null;
    return { repository: repository ?? name, commit, files };
}
function gitLine(root, args) {
    try {
        return git(root, args).trim();
    }
    catch {
        return null;
    }
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
    const real = existingPath(cwd, given);
    const stats = (0,external_node_fs_.lstatSync)(real);
    if (!stats.isFile() && !stats.isDirectory())
        throw new config_error/* ConfigError */.x(`${given} is neither a file nor a directory.`);
    return real;
}
function existingPath(cwd, given) {
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
