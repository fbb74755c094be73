export const id = 797;
export const ids = [797];
export const modules = {

/***/ 32900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/* harmony import */ var _config_fails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15126);

/** Returns 1 if a new finding is at or above `fail-on`, 2 if something could not be read, otherwise 0. */
function exitStatus({ findings, errors }, config) {
    const fails = (0,_config_fails_js__WEBPACK_IMPORTED_MODULE_0__/* .failTest */ .L)(config);
    if (findings.some((finding) => finding.new && fails(finding)))
        return 1;
    return errors.length > 0 ? 2 : 0;
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kB: () => (/* binding */ configName),
  Z9: () => (/* binding */ loadConfig),
  X2: () => (/* binding */ misplacedConfig),
  TB: () => (/* binding */ selectionTest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/config/read-config-file.js
var read_config_file = __webpack_require__(34941);
// EXTERNAL MODULE: ./build/config/read-options.js
var read_options = __webpack_require__(95468);
// EXTERNAL MODULE: ./build/core/rule-catalogue.js
var rule_catalogue = __webpack_require__(43866);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/config/rule-severity.js
var rule_severity = __webpack_require__(62065);
;// CONCATENATED MODULE: ./build/config/select-rules.js




/** The ids of the named rules. `label` is the option that names them. Throws a ConfigError for unknown rules. */
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
    throw new config_error/* ConfigError */.x(`${label}: there is no rule ${JSON.stringify(name)}${(0,nearest/* didYouMean */.a)(name, rule_catalogue/* ruleIds */.Z)} "kubesuggest rules" lists them.`);
}
/**
 * The settings with only the selected rules (or all rules if none is selected) and without the ignored ones. A selected
 * rule that the configuration turns off is on with its own severities.
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
/** The configured level of a rule, undefined if there is none. A selected rule that would be off is at `default`. */
function levelOf(id, { preset, levels }, isSelected) {
    const configured = levels[id];
    const isOff = (configured ?? (0,rule_severity/* presetLevel */.kN)(preset, id, "info")) === "off";
    return isSelected && isOff ? "default" : configured;
}
function onlyKept(levels, kept) {
    return Object.fromEntries(Object.entries(levels).filter(([id]) => kept.has(id)));
}

// EXTERNAL MODULE: ./build/core/compliance.js
var core_compliance = __webpack_require__(44791);
// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
;// CONCATENATED MODULE: ./build/cli/load-config.js











/** The configuration of a command: its options override the configuration file, which overrides the defaults. */
function loadConfig(options, cwd, root) {
    const given = Object.fromEntries(read_options/* optionNames */.W6.map((name) => [name, options[name]]));
    const values = (0,read_options/* readOptions */.Tt)(given, (name) => `--${name}`);
    const selection = ruleSelection(options);
    const file = options["config"];
    const fileValues = file === undefined ? (0,read_config_file/* readConfigFile */.RG)(root) : (0,read_config_file/* readConfigFile */.RG)(cwd, file, root);
    const config = (0,config_config/* resolveConfig */.pE)({ hadolint: (0,read_config_file/* readHadolintFile */.S)(root) }, fileValues, values);
    return { ...config, settings: { ...config.settings, rules: selectRules(config.settings.rules, selection) } };
}
/** Returns a test for the rules that the options do not leave out, whatever the configuration says of them. */
function selectionTest(options) {
    const { select, ignore } = ruleSelection(options);
    const [selected, ignored] = [new Set(select), new Set(ignore)];
    return (rule) => (selected.size === 0 || selected.has(rule)) && !ignored.has(rule);
}
function ruleSelection(options) {
    return { select: selectedRules(options), ignore: ruleNames((0,read_options/* splitList */.ry)(options["ignore"] ?? ""), "--ignore") };
}
/** The rules that the options select; empty if they leave that to the configuration. */
function selectedRules({ select = "", compliance }) {
    const named = ruleNames((0,read_options/* splitList */.ry)(select), "--select");
    if (compliance === undefined)
        return named;
    if (named.length > 0)
        throw new config_error/* ConfigError */.x("--compliance and --select can't be used together.");
    const standard = core_compliance/* standardNames */.q0.find((name) => name === compliance);
    if (standard === undefined) {
        const choices = (0,enumerate/* enumerate */.H)(core_compliance/* standardNames */.q0, "or");
        throw new config_error/* ConfigError */.x(`--compliance must be ${choices}, not ${(0,cut_text/* quoteShort */.p)(compliance)}.`);
    }
    return rule_catalogue/* ruleIds */.Z.filter((id) => (0,core_compliance/* standardsOf */.sp)(id).includes(standard));
}
/** The configuration file that a command reads, as people would name it; null if there is none. */
function configName(options, root) {
    const { config } = options;
    return config ?? read_config_file/* configPaths */.hg.find((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, name))) ?? null;
}
const misplacedNames = ["kubesuggest.yml", "kubesuggest.yaml", ".kubesuggest.yml", ".kubesuggest.yaml"];
/** A sentence about a configuration file in a place where it is not read; null if there is none. */
function misplacedConfig(options, root) {
    if (configName(options, root) !== null)
        return null;
    const found = misplacedNames.find((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, name)));
    return found === undefined
        ? null
        : `${found} is not read here: move it to ${read_config_file/* configPaths */.hg[0]}, or name it with --config.`;
}


/***/ }),

/***/ 28797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99438);
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56499);
/* harmony import */ var _reporters_merge_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93775);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69530);
/* harmony import */ var _scan_reports_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8656);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6493);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32900);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9329);
/* harmony import */ var _print_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46247);










/**
 * `kubesuggest merge`: merges JSON reports into one, in any format. Returns the exit status of a scan with the same
 * findings.
 */
function mergeCommand(names, options, terminal) {
    if (names.length === 0)
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .W)("merge needs the JSON reports to combine.", "merge");
    const target = (0,_print_report_js__WEBPACK_IMPORTED_MODULE_9__/* .readTarget */ ._E)(options, terminal);
    const config = (0,_load_config_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfig */ .Z9)(options, terminal.cwd, terminal.cwd);
    const reports = names.map((name) => (0,_scan_reports_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readReportFile */ .$)(name, terminal.cwd));
    const { data: merged, report } = (0,_scan_reports_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeReportFiles */ .w)(options["separate"] === undefined ? reports : separated(reports));
    const { style } = terminal;
    const text = () => {
        return target.quiet ? (0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textFindings */ .CC)(report, style) : (0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textReport */ .Mf)(report, style);
    };
    (0,_print_report_js__WEBPACK_IMPORTED_MODULE_9__/* .printReport */ .Y_)(target, report, text, terminal, () => (0,_reporters_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonPieces */ .Mx)(merged));
    return (0,_exit_status_js__WEBPACK_IMPORTED_MODULE_7__/* .exitStatus */ .$)(report, config);
}
/** Moves the files of each report below a directory that is named like the report. */
function separated(reports) {
    const directories = new Map();
    return reports.map(({ name, data }) => {
        const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(name).replace(/\.json$/i, "");
        const other = directories.get(directory);
        if (other !== undefined)
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${other} and ${name} have the same name, so --separate can't tell them apart.`);
        if (data.shard !== undefined)
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${name} is one shard: merge the shards of each repository first.`);
        directories.set(directory, name);
        return { name, data: (0,_reporters_merge_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .reportBelow */ .i)(directory, data) };
    });
}


/***/ }),

/***/ 46247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TW: () => (/* binding */ makesPage),
  Y_: () => (/* binding */ printReport),
  _E: () => (/* binding */ readTarget)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/core/batched.js
var batched = __webpack_require__(92211);
// EXTERNAL MODULE: ./build/core/version.js + 1 modules
var version = __webpack_require__(84253);
// EXTERNAL MODULE: ./build/reporters/format.js + 18 modules
var reporters_format = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/reporters/json.js
var reporters_json = __webpack_require__(56499);
// EXTERNAL MODULE: ./build/reporters/report-data.js
var report_data = __webpack_require__(82188);
// EXTERNAL MODULE: ./build/reporters/report-origin.js
var report_origin = __webpack_require__(47162);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
// EXTERNAL MODULE: ./build/reporters/tool.js
var reporters_tool = __webpack_require__(84163);
// EXTERNAL MODULE: ./build/rules/registry.js + 430 modules
var registry = __webpack_require__(15812);
// EXTERNAL MODULE: ./build/scan/reports/read-history.js
var read_history = __webpack_require__(14943);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(6493);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/reporters/style.js
var style = __webpack_require__(51844);
;// CONCATENATED MODULE: ./build/cli/outputs.js










/** The formats by file extension. */
const formatOf = {
    ".txt": null,
    ".json": "json",
    ".sarif": "sarif",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".xml": "junit",
};
const lineWidth = 120;
/** Parses the values of `--output`: `FILE` or `FORMAT=FILE`. Throws a ConfigError if the format is not clear. */
function readOutputs(given) {
    return given === undefined ? [] : given.split("\n").map(readOutput);
}
function readOutput(given) {
    const [, word = "", file = ""] = /^([a-z]+)=(.+)$/.exec(given) ?? [];
    if (file === "")
        return { name: given, format: formatByName(given) };
    if (word === "text")
        return { name: file, format: null };
    const format = reporters_format/* formats */.F.find((one) => one === word);
    if (format === undefined) {
        const names = ["text", ...reporters_format/* formats */.F];
        throw (0,command_line/* usageError */.W)(`--output: the format must be one of ${names.join(", ")}, not ${JSON.stringify(word)}${(0,nearest/* didYouMean */.a)(word, names)}`);
    }
    return { name: file, format };
}
function formatByName(name) {
    // The standard of SARIF also allows this ending.
    const format = /\.sarif\.json$/i.test(name) ? "sarif" : formatOf[external_node_path_.extname(name).toLowerCase()];
    if (format !== undefined)
        return format;
    throw (0,command_line/* usageError */.W)(`--output ${name} does not say which format: write --output FORMAT=${name}, such as json=${name}.`);
}
/** Writes the report to all files. Throws a ConfigError that names every file for which that failed. */
function writeOutputs(outputs, report, cwd, piecesOf) {
    const mistakes = new config_error/* MistakeCollector */.w();
    for (const { name, format } of outputs) {
        const pieces = format === null ? [(0,reporters_text/* textReport */.Mf)(report, (0,style/* createStyle */._)({ colors: false, width: lineWidth }))] : piecesOf(format);
        mistakes.try(() => writePieces(external_node_path_.resolve(cwd, name), name, pieces));
    }
    mistakes.end();
}
/** Writes a report and removes it if that fails, since half a report could be taken for a whole one. */
function writePieces(file, name, pieces) {
    let isFile = false;
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, "w");
        try {
            isFile = (0,external_node_fs_.fstatSync)(descriptor).isFile();
            for (const piece of (0,batched/* batched */.Q)(pieces))
                (0,external_node_fs_.writeFileSync)(descriptor, piece);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (error) {
        if (isFile)
            (0,external_node_fs_.rmSync)(file, { force: true });
        throw new config_error/* ConfigError */.x(`${name} can't be written (${(0,system_error/* systemReason */.u)(error)}).`);
    }
}

;// CONCATENATED MODULE: ./build/cli/print-report.js
















/** Reads the options about the report. Throws a ConfigError for formats and files that can't be used. */
function readTarget(options, terminal) {
    const format = readFormat(options["format"]);
    const outputs = readOutputs(options["output"]);
    const history = options["history"];
    const isHtml = format === "html" || outputs.some((output) => output.format === "html");
    if (history !== undefined && !isHtml)
        throw (0,command_line/* usageError */.W)("--history is for HTML reports: add --format html, or --output report.html.");
    const scans = (0,read_history/* readHistory */.L)(history?.split("\n") ?? [], terminal.cwd);
    const origin = { ...report_origin/* unknownOrigin */.P, date: (0,ignore_comment/* dayOf */.kb)(new Date()) };
    return { format, outputs, history: scans, origin, quiet: options["quiet"] !== undefined };
}
/** Reads the format for standard output; null for text. Throws a ConfigError for an unknown format. */
function readFormat(given) {
    if (given === undefined || given === "text")
        return null;
    const format = reporters_format/* formats */.F.find((name) => name === given);
    if (format !== undefined)
        return format;
    const names = ["text", ...reporters_format/* formats */.F];
    throw (0,command_line/* usageError */.W)(`--format must be one of ${names.join(", ")}, not ${JSON.stringify(given)}${(0,nearest/* didYouMean */.a)(given, names)}`);
}
/**
 * Writes the report to the named files and to standard output. `text` returns the report for people, and `json` the
 * JSON report if it has more than `report`. Throws a ConfigError for files that can't be written, after everything else
 * is done.
 */
function printReport({ format, outputs, history, origin, quiet }, report, text, terminal, json) {
    const tool = { version: version/* version */.r, rules: registry/* allRules */.V, rulePages: reporters_tool/* publicRulePages */.CN };
    const piecesOf = (wanted) => {
        if (wanted === "json")
            return json?.() ?? (0,reporters_json/* jsonPieces */.Mx)((0,report_data/* reportData */.TI)(report));
        return [(0,reporters_format/* formatReport */.C)(wanted, report, { tool, history, origin, compressedSize: (bytes) => (0,external_node_zlib_.gzipSync)(bytes).length })];
    };
    const mistakes = new config_error/* MistakeCollector */.w();
    mistakes.try(() => writeOutputs(outputs, report, terminal.cwd, piecesOf));
    for (const piece of format === null ? [text()] : (0,batched/* batched */.Q)(piecesOf(format)))
        terminal.out(piece);
    if (!quiet)
        for (const sentence of untold(format, outputs, report, terminal.errorStyle))
            terminal.err(`${sentence}\n`);
    mistakes.end();
}
/** Formats that have no place for skipped files. */
const withoutSkipped = new Set(["concise", "github", "gitlab", "rdjson"]);
/** Formats that can't mark findings as baselined, and therefore leave them out. */
const withoutBaselined = new Set(["gitlab", "rdjson"]);
/** What is in the report but not shown by its formats. */
function untold(format, outputs, report, style) {
    const skipped = withoutSkipped.has(format) ? (0,reporters_text/* textNotes */.$I)([], report.skipped, style) : [];
    const old = report.findings.filter(({ baselined }) => baselined === true).length;
    const silent = [...new Set([format, ...outputs.map((output) => output.format)])].filter((one) => {
        return withoutBaselined.has(one);
    });
    if (old === 0 || silent.length === 0)
        return skipped;
    return [...skipped, `${(0,reporters_text/* counted */.hS)(old, "finding")} of the baseline left out: ${silent.join(" and ")} can't mark them.`];
}
/** Whether an HTML page is written, which describes what was scanned. */
function makesPage({ format, outputs }) {
    return format === "html" || outputs.some((output) => output.format === "html");
}


/***/ }),

/***/ 45169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gH: () => (/* binding */ defaultValues),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   m3: () => (/* binding */ configFor),
/* harmony export */   pE: () => (/* binding */ resolveConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _core_version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12222);
/* harmony import */ var _hadolint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70924);


/** The default values, under the keys of a configuration file. */
const defaultValues = {
    hadolint: _hadolint_js__WEBPACK_IMPORTED_MODULE_0__/* .noHadolint */ .vH,
    extends: [],
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
    "trust-ignores": "head",
    baseline: ".github/kubesuggest-baseline.txt",
    images: [],
    builds: [],
    charts: [],
    "pull-requests-by": "rule",
    "max-pull-requests": 5,
    label: "kubesuggest",
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
/** The default configuration. */
const defaultConfig = resolveConfig();
/** Joins the values from several sources. Later sources override earlier ones. */
function joinValues(places) {
    return places.reduce(overlay, {});
}
/** The configuration from the defaults and the values of each source. Later sources override earlier ones. */
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
            images: values.images.map(({ image, user = null, root = false, family = null, own = null }) => {
                return { image, user, root, family, own };
            }),
            owner: null,
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
        trustIgnores: values["trust-ignores"],
        baseline: values.baseline,
        pullRequestsBy: values["pull-requests-by"],
        maxPullRequests: values["max-pull-requests"],
        label: values.label === "none" ? null : values.label,
        timeLimit: values["time-limit"],
    };
}
function plainPath(path) {
    return path.replace(/^(?:\.\/)+/, "");
}
/** Sets the owner of the repository, so that the owner's images on public registries are known to be their own. */
function configFor(owner, config) {
    return { ...config, settings: { ...config.settings, owner } };
}
function placeOf({ paths = null, namespaces = null }) {
    return { paths, namespaces };
}
/** Overlays values with others that take precedence. Groups are joined key by key; lists are replaced as a whole. */
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

/***/ 11349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vb: () => (/* binding */ nameOf),
  Ad: () => (/* binding */ readExtendedAsync),
  nw: () => (/* binding */ readExtendedSync)
});

// UNUSED EXPORTS: readExtended

// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/config/read-options.js
var read_options = __webpack_require__(95468);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(68473);
;// CONCATENATED MODULE: ./build/config/parse-config.js






const maximumLength = 100_000;
/** The most items of a list; more are an error, since each glob or entry is matched against every file. */
const maximumItems = 1000;
/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is not YAML,
 * unknown keys and wrong values.
 */
function parseConfig(path, text) {
    if (text.length > maximumLength)
        throw new config_error/* ConfigError */.x(`${path}: the configuration is too large.`);
    const lines = new dist/* LineCounter */.HN();
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
        throw new config_error/* ConfigError */.x(`${where(error.pos[0])}: invalid YAML: ${firstLine(error.message)}`);
    if (another)
        throw new config_error/* ConfigError */.x(`${where(another.range?.[0])}: the configuration must be a single YAML document.`);
    return readGroup(document?.contents, { fields: schema/* configFields */.e, label: "The configuration", where });
}
function readYaml(path, text, lineCounter) {
    try {
        return (0,dist/* parseAllDocuments */.hR)(text, { lineCounter, prettyErrors: false, strict: true });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new config_error/* ConfigError */.x(`${path}: the configuration is nested too deeply.`);
        throw error;
    }
}
function readGroup(node, { fields, label, names = "key", where }) {
    if (node === null || node === undefined || isEmpty(node))
        return {};
    if (!(0,dist/* isMap */.jh)(node))
        throw new config_error/* ConfigError */.x(`${where(node.range?.[0])}: ${label} must be a map of keys to values.`);
    const values = {};
    const collector = new config_error/* MistakeCollector */.w();
    for (const { key, value } of node.items) {
        collector.try(() => {
            const at = where(key?.range?.[0]);
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : "";
            const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
            if (!field)
                throw new config_error/* ConfigError */.x(`${at}: unknown ${names} ${(0,cut_text/* quoteShort */.p)(name)}${meant(name, fields)}`);
            if (value === null || value === undefined || isEmpty(value))
                return;
            values[name] = readValue(value, field, name, where);
        });
    }
    collector.end();
    return values;
}
/** Suggests the key of that name in a nested group, or else the most similar name in this group. */
function meant(name, fields) {
    const path = pathTo(name, fields);
    return path === null ? (0,nearest/* didYouMean */.a)(name, Object.keys(fields)) : `; did you mean ${(0,cut_text/* quoteShort */.p)(path)}?`;
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
        return readGroup(node, { ...field, label: (0,cut_text/* quoteShort */.p)(name), where });
    if (field.kind === "items")
        return readItems(node, field, name, where);
    if (field.kind === "list")
        return readList(node, field, name, where);
    const text = scalarText(node, `${(0,cut_text/* quoteShort */.p)(name)} must be ${field.expected}`, where);
    return (0,read_options/* readScalar */.$t)(field, text, `${where(node.range?.[0])}: ${(0,cut_text/* quoteShort */.p)(name)}`);
}
function readItems(node, { fields, needs }, name, where) {
    if (!(0,dist/* isSeq */.oP)(node))
        throw new config_error/* ConfigError */.x(`${where(node.range?.[0])}: ${(0,cut_text/* quoteShort */.p)(name)} must be a list of maps.`);
    return readEach(itemsOf(node, name, where), (item) => {
        const values = readGroup(item, { fields, label: `Each of ${(0,cut_text/* quoteShort */.p)(name)}`, where });
        const lacking = needs.find((keys) => keys.every((key) => !Object.hasOwn(values, key)));
        if (lacking === undefined)
            return values;
        const wanted = lacking.map((key) => (0,cut_text/* quoteShort */.p)(key)).join(" or ");
        throw new config_error/* ConfigError */.x(`${where(item?.range?.[0] ?? node.range?.[0])}: each of ${(0,cut_text/* quoteShort */.p)(name)} needs ${wanted}.`);
    });
}
function readList(node, { expected, check }, name, where) {
    const items = (0,dist/* isSeq */.oP)(node) ? itemsOf(node, name, where) : [node];
    return readEach(items, (item) => {
        const text = scalarText(item, `each of ${(0,cut_text/* quoteShort */.p)(name)} must be ${expected}`, where);
        const problem = check(text);
        if (problem === null)
            return text;
        throw new config_error/* ConfigError */.x(`${where(item.range?.[0])}: ${(0,cut_text/* quoteShort */.p)(text)} can't be used as ${expected}: ${problem}.`);
    });
}
/** Reads all items. Throws one ConfigError with all their mistakes. */
function readEach(items, read) {
    const collector = new config_error/* MistakeCollector */.w();
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
    throw new config_error/* ConfigError */.x(`${where(range?.[0])}: ${(0,cut_text/* quoteShort */.p)(name)} can't have more than ${maximumItems} items.`);
}
/** The text of a scalar as it was written, so that version 1.30 does not become the number 1.3. */
function scalarText(node, complaint, where) {
    const at = where(node.range?.[0]);
    if ((0,dist/* isAlias */.Vj)(node))
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}, not an alias.`);
    if (node.tag?.startsWith("!")) {
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}; quote a value that starts with !, or YAML reads it as a tag.`);
    }
    if (!(0,dist/* isScalar */.jn)(node) || isEmpty(node))
        throw new config_error/* ConfigError */.x(`${at}: ${complaint}.`);
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}
function isEmpty(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null;
}
/** The first line of a parser's message. The parser's recursion overflows the stack if a text is nested too deeply. */
function firstLine(message) {
    if (message.startsWith("Maximum call stack size"))
        return "it is nested too deeply";
    return (message.split("\n")[0] ?? "").replace(/:?\s*$/, "");
}

// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/config/extends.js




/** The limits on the length of a chain of files that extend each other, and on the files read for one configuration. */
const depthLimit = 5;
const fileLimit = 20;
/**
 * Reads a configuration with everything that it extends. Yields a reference to each file that it needs, expects the
 * file's text in return (null if it does not exist), and returns the joined values of all files. In `extends`, later
 * files override earlier ones, and a file overrides those that it extends. Throws a ConfigError.
 */
function* readExtended(file) {
    let left = fileLimit;
    return (0,config/* joinValues */.jw)(yield* placesOf(file, null, [file.name]));
    function* placesOf({ name, text }, repository, chain) {
        const { extends: wanted = [], ...own } = parseConfig(name, text);
        const places = [];
        for (const one of wanted) {
            const reference = referenceTo(one, repository);
            const key = nameOf(reference);
            if (chain.includes(key))
                throw new config_error/* ConfigError */.x(`${name}: "extends" goes in a circle: ${[...chain, key].join(" → ")}.`);
            if (chain.length >= depthLimit) {
                throw new config_error/* ConfigError */.x(`${name}: "extends" is nested too deeply: at most ${depthLimit} files can build on each other.`);
            }
            if (left === 0)
                throw new config_error/* ConfigError */.x(`${name}: "extends" reads too many files: at most ${fileLimit} are possible.`);
            left -= 1;
            const found = yield reference;
            if (found === null)
                throw new config_error/* ConfigError */.x(`${name} extends ${key}, which does not exist or can't be read.`);
            places.push(...(yield* placesOf({ name: key, text: found }, reference.repository, [...chain, key])));
        }
        return [...places, own];
    }
}
/** Runs `readExtended` with a synchronous `read`. */
function readExtendedSync(file, read) {
    const steps = readExtended(file);
    let step = steps.next();
    while (step.done !== true)
        step = steps.next(read(step.value));
    return step.value;
}
/** Runs `readExtended` with an asynchronous `read`. */
async function readExtendedAsync(file, read) {
    const steps = readExtended(file);
    let step = steps.next();
    while (step.done !== true)
        step = steps.next(await read(step.value));
    return step.value;
}
/** The name of a file in messages, written as in `extends`. */
function nameOf({ repository, path }) {
    return repository === null ? path : `${repository.owner}/${repository.name}/${path}@${repository.commit}`;
}
/** Parses an entry of `extends`. A path alone refers to the repository and commit of the file that has the entry. */
function referenceTo(text, beside) {
    const [, owner, name, path, commit] = scalars/* extendsPattern */.g9.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined || commit === undefined) {
        return { repository: beside, path: text.replace(/^(?:\.\/)+/, "") };
    }
    return { repository: { owner, name, commit }, path };
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

/***/ 70924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZH: () => (/* binding */ parseHadolint),
/* harmony export */   _L: () => (/* binding */ hadolintPaths),
/* harmony export */   vH: () => (/* binding */ noHadolint)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The paths where hadolint looks for its configuration, relative to the root of the repository. */
const hadolintPaths = [".hadolint.yaml", ".hadolint.yml"];
/** The settings if there is no configuration of hadolint. */
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
 * Reads `ignored`, `override` and `trustedRegistries` from hadolint's configuration. Since the file belongs to another
 * tool, anything in it that can't be read is skipped without an error.
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

/***/ 34941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   S: () => (/* binding */ readHadolintFile),
/* harmony export */   hg: () => (/* binding */ configPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71626);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99438);
/* harmony import */ var _extends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11349);
/* harmony import */ var _hadolint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70924);






/** The default paths of the configuration, relative to the root of the repository; the first that exists is used. */
const configPaths = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];
const maximumBytes = 400_000;
/**
 * Reads the configuration file of that name, which must exist. Without a name, reads the one at a default path, if any.
 * Files that it extends are read from `root`. Throws a ConfigError if something can't be read or is wrong.
 */
function readConfigFile(directory, name, root = directory) {
    for (const candidate of name === undefined ? configPaths : [name]) {
        const text = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, candidate), candidate);
        if (text !== null)
            return (0,_extends_js__WEBPACK_IMPORTED_MODULE_3__/* .readExtendedSync */ .nw)({ name: candidate, text }, (reference) => readBase(root, reference));
    }
    if (name === undefined)
        return {};
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The configuration ${name} does not exist.`);
}
/** Reads hadolint's configuration in a directory. Returns empty settings if there is none or it can't be read. */
function readHadolintFile(directory) {
    for (const candidate of _hadolint_js__WEBPACK_IMPORTED_MODULE_4__/* .hadolintPaths */ ._L) {
        try {
            const text = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, candidate), candidate);
            if (text !== null)
                return (0,_hadolint_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHadolint */ .ZH)(text);
        }
        catch (error) {
            if (!(error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x))
                throw error;
        }
    }
    return _hadolint_js__WEBPACK_IMPORTED_MODULE_4__/* .noHadolint */ .vH;
}
function readBase(root, reference) {
    const { repository, path: name } = reference;
    if (repository === null)
        return readText(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, name), name);
    throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${(0,_extends_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(reference)} is in another repository, which only the Action reads: on the command line, name a copy of it with --config.`);
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
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The configuration ${name} can't be read (${(0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .u)(error)}).`);
    }
}


/***/ }),

/***/ 62065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ asNote),
/* harmony export */   Y_: () => (/* binding */ severityTest),
/* harmony export */   kN: () => (/* binding */ presetLevel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_preset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41971);
/* harmony import */ var _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43866);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97607);




/**
 * A finding as it is reported where it is worth a note only (see `Problem.noteInScans`), unless the configuration sets
 * another severity.
 */
function asNote(finding, rules) {
    const severity = severityTest(rules)(finding.rule, "info", finding.source.path) ?? "info";
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, finding.severity) ? finding : { ...finding, severity };
}
const known = new WeakMap();
/** Returns the `SeverityOf` for some settings, which is cached. Throws a ConfigError for a glob that can't be used. */
function severityTest(rules) {
    const severityOf = known.get(rules) ?? readRules(rules);
    known.set(rules, severityOf);
    return severityOf;
}
function readRules({ preset, levels, overrides }) {
    const places = overrides.map((override) => ({ ...override, covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .placeTest */ .Y5)(override) })).toReversed();
    return (rule, severity, file, namespace = null, circumstances = {}) => {
        const named = places.find((place) => levelIn(place.levels, rule) !== null && place.covers(file, namespace));
        const start = () => {
            return places.find((place) => place.preset !== null && place.covers(file, namespace))?.preset ?? preset;
        };
        const level = levelIn(named?.levels ?? levels, rule) ?? presetLevel(start(), rule, severity, circumstances);
        if (level === "off")
            return null;
        return level === "default" ? severity : level;
    };
}
/** The level that a preset gives to a rule's finding. Errors are in all presets: what can't work is not an opinion. */
function presetLevel(preset, rule, severity, { preset: own = "recommended", least = "info" } = {}) {
    if (preset === "none")
        return "off";
    const { preset: smallest = "recommended", severities = {} } = factsOf(rule);
    if (severity !== "error" && sizeOf(preset) < Math.max(sizeOf(smallest), sizeOf(own)))
        return "off";
    if (preset === "recommended" && !(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, least))
        return "off";
    const lowest = severities[preset] ?? (preset === "strict" ? "warning" : "info");
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, lowest) ? "default" : lowest;
}
function sizeOf(preset) {
    return _core_preset_js__WEBPACK_IMPORTED_MODULE_3__/* .presets */ .v.indexOf(preset);
}
function factsOf(rule) {
    return Object.hasOwn(_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B, rule) ? (_core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .presetFacts */ .B[rule] ?? {}) : {};
}
function levelIn(levels, rule) {
    return Object.hasOwn(levels, rule) ? (levels[rule] ?? null) : null;
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ areApart),
/* harmony export */   Wz: () => (/* binding */ sortEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/** The edits sorted by their ranges. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/** True if no two of these sorted edits overlap or start at the same offset, so that `applyEdits` accepts them. */
function areApart(edits) {
    return edits.every(({ range: [start] }, index) => {
        const before = edits[index - 1]?.range;
        return before === undefined || (start >= before[1] && start > before[0]);
    });
}
/**
 * Returns the text with all edits applied. The edits may come in any order, but they must lie inside the text, and no
 * two may overlap or start at the same offset, since their order would be ambiguous. Throws a RangeError otherwise.
 */
function applyEdits(text, edits) {
    let result = "";
    let position = 0;
    let previous;
    for (const edit of sortEdits(edits)) {
        const [start, end] = edit.range;
        const clash = previous !== undefined && (start < position || start === previous.range[0]);
        if (clash || end < start || end > text.length) {
            throw new RangeError(`edit ${start}..${end} overlaps another one or leaves the text`);
        }
        result += text.slice(position, start) + edit.text;
        position = end;
        previous = edit;
    }
    return result + text.slice(position);
}


/***/ }),

/***/ 52899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shownIntroduced)
/* harmony export */ });
/** The most introduced findings that are shown to people; the others are only counted. */
const toldLimit = 5;
/** The first of the findings that a fix introduces, without those that its risk contains word for word. */
function shownIntroduced({ introduced = [], risk = "" }) {
    const untold = introduced.filter(({ message }) => !risk.includes(message));
    const told = untold.slice(0, toldLimit);
    return { told, more: untold.length - told.length };
}


/***/ }),

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

/***/ 40806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ markWidth)
/* harmony export */ });
/** The number of characters that a byte order mark takes at the start of a line, which nobody sees as part of it. */
function markWidth({ text }, line) {
    return line === 1 && text.startsWith("\ufeff") ? 1 : 0;
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _byte_order_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40806);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69582);


const longestUnderline = 3;
/**
 * The numbered lines of a finding with one line before and after, and carets in a color of their own under the first
 * line of the range. The lines before and after are left out where `isElsewhere` says that they are shown elsewhere.
 */
function codeFrame(source, range, style, paintCaret, isElsewhere = () => false) {
    const start = source.position(range[0]);
    const last = Math.min(source.position(Math.max(range[0], range[1] - 1)).line, start.line + longestUnderline - 1);
    const from = start.line > 1 && !isElsewhere(start.line - 1) ? start.line - 1 : start.line;
    const to = last < source.lineCount && !isElsewhere(last + 1) ? last + 1 : last;
    const gutter = String(to).length;
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const mark = (0,_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .markWidth */ .C)(source, line);
        const text = source.line(line).slice(mark);
        const column = line === start.line ? Math.max(0, start.column - 1 - mark) : 0;
        const window = clip(text, column, style.width - gutter - 5);
        lines.push(numbered(String(line).padStart(gutter), window.text, style));
        if (line !== start.line)
            continue;
        const [lineStart, lineEnd] = source.lineRange(line);
        const end = Math.max(Math.min(range[1], lineEnd) - lineStart - mark, column + 1);
        const before = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(window.text.slice(0, window.shift + column)));
        const marked = window.text.slice(window.shift + column, Math.max(0, window.shift + end));
        const carets = "^".repeat(Math.max(1, Math.min((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(marked)), style.width)));
        lines.push(`${style.dim(`  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}${paintCaret(carets)}`);
    }
    return lines;
}
/** A line of a file after its number, or after blanks where the number is empty. */
function numbered(number, text, style) {
    return `${style.dim(`  ${number} │`)} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}`.trimEnd();
}
/**
 * Cuts a line to a part that fits the width and contains the column. `shift` is added to a column of the line to get
 * the column in the part.
 */
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

/***/ 52356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ fixDiff),
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   em: () => (/* binding */ diffShows)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3652);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63076);
/* harmony import */ var _byte_order_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40806);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7820);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69582);





const longestDiff = 200;
/** Lines that a fix writes are shown whole, up to this many characters: nobody reads longer ones. */
const longestAdded = 2000;
/**
 * What sorted edits change, line by line: removed lines with their numbers, then added ones. A gap separates the parts.
 */
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
/** Whether the diff of these edits shows the line with this number. */
function diffShows(line, source, edits) {
    return changedParts(source, edits).some((part) => part.some(([, number]) => number === line));
}
/**
 * The changed lines for each group of sorted edits that share lines. Of the equal lines before and after, one each is
 * kept as context. What comes after the last line ending of a file is not a line and is left out.
 */
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
        const start = Math.min(source.lineRange(first)[0] + (0,_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .markWidth */ .C)(source, first), edits[0]?.range[0] ?? 0);
        // An edit can end between the two characters of a line ending.
        const end = Math.max(source.lineRange(last)[1], edits.at(-1)?.range[1] ?? 0);
        const before = source.text.slice(start, end);
        const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
        const lines = compareLines(linesOf(before), linesOf((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .ct)(before, shifted)), first);
        return lines.filter(([, number]) => number === null || number <= source.lineCount);
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
    const file = new _core_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s("", text);
    return file.lineStarts.map((_, index) => file.line(index + 1));
}
function clipped(text, width) {
    return text.length > width ? `${text.slice(0, width - 1)}…` : text;
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

/***/ 93775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   i: () => (/* binding */ reportBelow)
/* harmony export */ });
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82188);

/**
 * Joins the shards of one scan, or reports about different files, into the report that a single scan of everything
 * would have produced. Returns a sentence without its full stop if they don't belong together or one is missing.
 */
function mergeReports(reports) {
    const problem = shardProblem(reports) ?? overlapProblem(reports);
    if (problem !== null)
        return problem;
    const all = reports.map(({ data }) => data);
    const byFile = (entries) => {
        return entries.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
    };
    return (0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .assembleData */ .x6)({
        shard: undefined,
        findings: byFile(all.flatMap(({ findings }) => findings)),
        skipped: byFile(all.flatMap(({ skipped }) => skipped)),
        errors: byFile(all.flatMap(({ errors }) => errors)),
        stats: summed(all.map(({ stats }) => stats)),
        excerpts: byFile(all.flatMap(({ excerpts }) => excerpts)),
    });
}
/** The report with all its files moved below a directory. */
function reportBelow(directory, data) {
    const below = (entry) => {
        return { ...entry, file: `${directory}/${entry.file}` };
    };
    return {
        ...data,
        findings: data.findings.map((finding) => {
            const { fix, related } = finding;
            return {
                ...below(finding),
                related: related.map(below),
                fix: fix === null ? null : { ...fix, edits: fix.edits.map(below) },
            };
        }),
        skipped: data.skipped.map(below),
        errors: data.errors.map(below),
        excerpts: data.excerpts.map(below),
    };
}
/** Why shards don't fit together: all of them must be of one scan, each exactly once. */
function shardProblem(reports) {
    const first = reports.find(({ data }) => data.shard !== undefined);
    if (first?.data.shard === undefined)
        return null;
    const { of, scan } = first.data.shard;
    const names = new Map();
    for (const { name, data } of reports) {
        if (data.shard === undefined)
            return `${first.name} is a shard, and ${name} is not`;
        const { index } = data.shard;
        if (data.shard.of !== of)
            return `${first.name} is one of ${of} shards, and ${name} one of ${data.shard.of}`;
        if (data.shard.scan !== scan) {
            return `${first.name} and ${name} are shards of different scans: their files, options or versions differ`;
        }
        const other = names.get(index);
        if (other !== undefined)
            return `${other} and ${name} are both shard ${index} of ${of}`;
        names.set(index, name);
    }
    if (names.size === of)
        return null;
    const missing = Array.from({ length: Math.min(of, names.size + 1) }, (_, index) => index + 1).find((index) => !names.has(index));
    return `${of - names.size} of ${of} shards are missing, including shard ${missing}`;
}
/** Whether a file is in two reports, which is not allowed; if so, says which. */
function overlapProblem(reports) {
    const owners = new Map();
    for (const report of reports) {
        const { findings, skipped, errors } = report.data;
        for (const { file } of [...findings, ...skipped, ...errors]) {
            const owner = owners.get(file) ?? report;
            if (owner !== report)
                return `${owner.name} and ${report.name} both contain ${JSON.stringify(file.slice(0, 200))}`;
            owners.set(file, report);
        }
    }
    return null;
}
function summed(stats) {
    const total = (count) => stats.reduce((sum, one) => sum + count(one), 0);
    return {
        files: total(({ files }) => files),
        manifests: total(({ manifests }) => manifests),
        dockerfiles: total(({ dockerfiles }) => dockerfiles),
        ignored: total(({ ignored }) => ignored),
        baselined: total(({ baselined }) => baselined),
        fixes: { proved: total(({ fixes }) => fixes.proved), unproved: total(({ fixes }) => fixes.unproved) },
    };
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

/***/ 69530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ textNotes),
/* harmony export */   CC: () => (/* binding */ textFindings),
/* harmony export */   Fy: () => (/* binding */ textProblem),
/* harmony export */   J_: () => (/* binding */ textFixTitle),
/* harmony export */   Mf: () => (/* binding */ textReport),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   dl: () => (/* binding */ textFinding),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   sk: () => (/* binding */ textAdvice)
/* harmony export */ });
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44124);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88187);
/* harmony import */ var _core_introduced_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52899);
/* harmony import */ var _core_related_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87337);
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7820);
/* harmony import */ var _fix_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52356);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69582);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84163);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86937);










/**
 * Writes the report for people: each finding with its lines and its fix, the files that could not be read, and the
 * counts.
 */
function textReport(report, style) {
    const parts = [
        ...report.findings.map((finding) => textFinding(finding, style)),
        ...textNotes(report.errors, report.skipped, style),
        (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(summaryLine(report, style), { used: 0, indent: 0 }, style),
    ];
    return `${parts.join("\n\n")}\n`;
}
/** Only the findings of a report, for people who want no counts. */
function textFindings({ findings }, style) {
    return findings.map((finding) => `${textFinding(finding, style)}\n`).join("\n");
}
/** One finding: place, message and rule; its lines; and what its fix changes, or why there is no fix. */
function textFinding(finding, style) {
    const { source, range, fix } = finding;
    const isInDiff = (line) => fix !== null && (0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffShows */ .em)(line, source, fix.edits);
    const problem = textProblem(finding, style, isInDiff(source.position(range[0]).line) ? null : isInDiff);
    return [...problem, ...textFix(finding, style), ...textAdvice(finding, style)].join("\n");
}
/**
 * What is wrong, where, and which other places it is about, without the fix. The lines around the finding that
 * `isElsewhere` matches are left out; null leaves out all lines.
 */
function textProblem(finding, style, isElsewhere = () => false) {
    const { source, range, severity, message, rule, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const place = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(source.path)}:${line}:${column}`;
    const paint = severityPaint(severity, style);
    const name = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severityNames */ .qx[severity];
    const used = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F1)(place) + name.length + 2;
    const status = baselined ? style.dim(" (in the baseline)") : "";
    const sentence = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)} ${style.dim(ruleMark(rule, style))}${status}`;
    return [
        `${style.bold(place)} ${paint(name)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(sentence, { used, indent: 2 }, style)}`,
        ...(isElsewhere === null ? [] : (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .codeFrame */ .l)(source, range, style, paint, isElsewhere)),
        ...textRelated(finding, style),
    ];
}
/** The rule's id in brackets, linked to its page where links are supported. */
function ruleMark(rule, style) {
    const id = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(rule);
    const isPlain = /^[a-z][a-z0-9-]*$/.test(rule);
    return `[${isPlain ? style.link(id, `${_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .publicRulePages */ .CN}/${rule}.md`) : id}]`;
}
/** A labeled sentence below a finding, followed by `mark`, which may be formatted already. */
function labeled(label, paint, sentence, style, mark = "") {
    return `  ${paint(label)} ${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapText */ .C)(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(sentence)}${mark}`, { used: label.length + 3, indent: 4 }, style)}`;
}
function textRelated({ related }, style) {
    const { told, more } = (0,_core_related_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPlaces */ .GF)(related);
    const lines = told.map(({ file, start, message }) => {
        return `  ${style.bold("also:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(file)}:${start.line}:${start.column} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(message)}`;
    });
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
/** What to do by hand; empty where there is no advice. */
function textAdvice({ advice }, style) {
    return advice === null ? [] : [labeled("advice:", style.bold, advice, style)];
}
/** The most files named per reason for skipping; the rest are only counted. */
const namedSkipped = 3;
/** Errors, one line each, and skipped files, one line per reason. An empty list is left out. */
function textNotes(errors, skipped, style) {
    const notes = [
        errors.map((error) => `${notePlace(error, style)} ${style.red("error:")} ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(error.message)}`),
        [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(skipped, ({ reason }) => reason).values()].flatMap((same) => skippedLines(same, style)),
    ];
    return notes.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}
function notePlace({ file, line }, style) {
    return style.bold((0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printablePath */ .Vj)(file) + (line === undefined ? "" : `:${line}`));
}
function skippedLines(same, style) {
    const [first] = same;
    if (first === undefined)
        return [];
    const reason = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(first.reason);
    const named = same.slice(0, namedSkipped).map((one) => notePlace(one, style));
    const rest = same.length - named.length;
    const all = rest === 0 ? named : [...named, counted(rest, "other")];
    return [`${(0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_8__/* .enumerate */ .H)(all)} ${style.dim("skipped:")} ${reason}`];
}
/** The counts in one line. `noun` is the word for the findings. */
function summaryLine({ findings, skipped, errors, stats, shard }, style, noun = "finding") {
    const looked = checkedText(stats);
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
/** What was checked, as part of a sentence. */
function checkedText({ manifests, dockerfiles, files }) {
    const kinds = [
        ...(manifests > 0 || dockerfiles === 0 ? [counted(manifests, "manifest")] : []),
        ...(dockerfiles > 0 ? [counted(dockerfiles, "Dockerfile")] : []),
    ];
    return `${kinds.join(" and ")} of ${counted(files, "file")}`;
}
/** A number and its noun. */
function counted(count, noun, nouns = `${noun}s`) {
    return `${thousands(count)} ${count === 1 ? noun : nouns}`;
}
/** A number with commas as thousands separators. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** What a fix does, what it risks and which findings it leaves, without its lines. */
function textFixTitle(fix, style) {
    const { applicability, title, risk } = fix;
    const isSafe = applicability === "safe";
    const lines = [labeled(isSafe ? "safe fix:" : "fix to review:", isSafe ? style.green : style.yellow, title, style)];
    if (risk !== undefined)
        lines.push(labeled("risk:", style.yellow, risk, style));
    const { told, more } = (0,_core_introduced_js__WEBPACK_IMPORTED_MODULE_9__/* .shownIntroduced */ .D)(fix);
    for (const { rule, message } of told) {
        lines.push(labeled("after this change:", style.bold, message, style, ` ${style.dim(ruleMark(rule, style))}`));
    }
    return more === 0 ? lines : [...lines, style.dim(`  … and ${more} more`)];
}
function textFix({ fix, source }, style) {
    if (fix === null)
        return [];
    const lines = textFixTitle(fix, style);
    if (!fix.proof.ok)
        lines.push(labeled("not proved:", style.red, fix.proof.reason, style));
    return [...lines, ...(0,_fix_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .fixDiff */ .LC)(source, fix.edits, style)];
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
/** The home page of the program. */
const toolAddress = "https://github.com/kubesuggest/kubesuggest";
/** The base URL of the pages of this program's rules. */
const publicRulePages = `${toolAddress}/blob/main/docs/rules`;
/** The URL of a rule's page, or null if the tool has no such rule. */
function rulePage(id, { rules, rulePages }) {
    return rules.some((rule) => rule.id === id) ? `${rulePages}/${encodeURIComponent(id.toWellFormed())}.md` : null;
}


/***/ }),

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ mergeReportFiles),
  $: () => (/* binding */ readReportFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/reporters/merge-reports.js
var merge_reports = __webpack_require__(93775);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/core/related.js
var related = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/core/stored-data.js
var stored_data = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/reporters/excerpts.js
var reporters_excerpts = __webpack_require__(96243);
// EXTERNAL MODULE: ./build/reporters/report-data.js
var report_data = __webpack_require__(82188);
;// CONCATENATED MODULE: ./build/reporters/read-report.js







// Data is written again with its keys in the order of these schemas.
const range = dist/* object */.Ikc({ start: stored_data/* positionSchema */.tI, end: stored_data/* positionSchema */.tI });
/** A line or column number: other formats store these in 32 bits. */
const counted = (0,stored_data/* integer */.nd)(1, 2 ** 31 - 1);
const place = dist/* object */.Ikc({ line: counted, column: counted });
const forward = dist/* pipe */.FsL(dist/* object */.Ikc({ start: place, end: place }), dist/* check */.z6Y(({ start, end }) => (0,related/* isForward */.mt)(start, end), "ends before it starts"));
const read_report_related = dist/* object */.Ikc({ file: dist/* string */.YjP(), range: forward, message: dist/* string */.YjP() });
const read_report_edit = dist/* object */.Ikc({ file: dist/* string */.YjP(), start: (0,stored_data/* integer */.nd)(0), end: (0,stored_data/* integer */.nd)(0), range, text: dist/* string */.YjP() });
const fix = dist/* object */.Ikc({
    title: dist/* string */.YjP(),
    applicability: stored_data/* applicabilitySchema */.bx,
    risk: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    introduced: dist/* exactOptional */.yqP(dist/* array */.YOg(stored_data/* introducedSchema */.vT)),
    edits: dist/* array */.YOg(read_report_edit),
    proof: stored_data/* proofSchema */.A_,
});
const finding = dist/* object */.Ikc({
    rule: dist/* string */.YjP(),
    severity: stored_data/* severitySchema */.X5,
    message: dist/* string */.YjP(),
    advice: dist/* nullable */.mee(dist/* string */.YjP()),
    file: dist/* string */.YjP(),
    range,
    object: dist/* nullable */.mee(stored_data/* objectReferenceSchema */.q4),
    path: dist/* string */.YjP(),
    /** Reports of earlier versions have no related places. */
    related: dist/* optional */.lqM(dist/* array */.YOg(read_report_related), []),
    fingerprint: stored_data/* fingerprintSchema */.S8,
    new: dist/* boolean */.zMY(),
    baselined: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    fix: dist/* nullable */.mee(fix),
});
const stats = dist/* object */.Ikc({
    files: (0,stored_data/* integer */.nd)(0),
    manifests: (0,stored_data/* integer */.nd)(0),
    dockerfiles: (0,stored_data/* integer */.nd)(0),
    ignored: (0,stored_data/* integer */.nd)(0),
    baselined: (0,stored_data/* integer */.nd)(0),
    skipped: (0,stored_data/* integer */.nd)(0),
    errors: (0,stored_data/* integer */.nd)(0),
    fixes: stored_data/* fixCountsSchema */.vq,
    findings: dist/* object */.Ikc({ total: (0,stored_data/* integer */.nd)(0), new: (0,stored_data/* integer */.nd)(0), error: (0,stored_data/* integer */.nd)(0), warning: (0,stored_data/* integer */.nd)(0), info: (0,stored_data/* integer */.nd)(0) }),
});
const excerpt = dist/* object */.Ikc({ file: dist/* string */.YjP(), parts: dist/* array */.YOg(dist/* object */.Ikc({ line: (0,stored_data/* integer */.nd)(1), text: dist/* string */.YjP() })) });
const scan = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{32}$/));
const versioned = dist/* object */.Ikc({ version: (0,stored_data/* integer */.nd)(0) });
const report = dist/* object */.Ikc({
    shard: dist/* exactOptional */.yqP(dist/* object */.Ikc({ index: (0,stored_data/* integer */.nd)(1), of: (0,stored_data/* integer */.nd)(1), scan })),
    findings: dist/* array */.YOg(finding),
    skipped: dist/* array */.YOg(stored_data/* skippedSchema */.cH),
    errors: dist/* array */.YOg(stored_data/* fileErrorSchema */.oH),
    stats,
    excerpts: dist/* array */.YOg(excerpt),
});
/** Reads a report from its JSON text; half a sentence that says why that is not possible. */
function readReport(json) {
    return readReportData(parseJson(json));
}
/**
 * Validates the parsed content of a JSON report (undefined if it was not JSON) and drops unknown keys. Returns half a
 * sentence that says why it is not a report if it can't be read.
 */
function readReportData(data) {
    if (data === undefined)
        return "it is not JSON";
    const stated = (0,stored_data/* readData */.v3)(versioned, data);
    if (typeof stated === "string")
        return stated;
    if (stated.version !== report_data/* jsonReportVersion */.VD)
        return `its version is ${stated.version}, not ${report_data/* jsonReportVersion */.VD}`;
    const read = (0,stored_data/* readData */.v3)(report, data);
    if (typeof read === "string")
        return read;
    const { shard, findings, skipped, errors, stats: said } = read;
    if (shard !== undefined && shard.index > shard.of)
        return `it is shard ${shard.index} of ${shard.of}`;
    const isWhole = said.findings.total === findings.length && said.skipped === skipped.length && said.errors === errors.length;
    return isWhole ? (0,report_data/* assembleData */.x6)(read) : "its lists have a different length than it says";
}
/**
 * Rebuilds a report from its data, as far as formats show it: only the excerpts of its files are known. Returns half a
 * sentence that says what is wrong if findings and excerpts don't fit together.
 */
function revivedReport({ shard, findings, skipped, errors, stats, excerpts }) {
    const sources = new Map(excerpts.map((one) => [one.file, (0,reporters_excerpts/* sparseSource */.o)(one)]));
    if (sources.size < excerpts.length)
        return "it has two excerpts of one file";
    const revived = [];
    for (const [index, data] of findings.entries()) {
        const { file, path: formatted, range: where, fix: fixData, rule, severity, message, advice, object: about } = data;
        const source = sources.get(file);
        if (source === undefined || source === null)
            return `it has no complete excerpt of the file of findings[${index}]`;
        const [path, at, fixed] = [(0,core_path/* parsePath */.Rr)(formatted), offsets(source, where), fixData && revivedFix(source, fixData)];
        if (path === null)
            return `findings[${index}].path is not a path`;
        if (at === null || typeof fixed === "string")
            return `findings[${index}] is outside its excerpt`;
        revived.push({
            rule,
            severity,
            message,
            advice,
            source,
            range: at,
            object: about,
            path,
            identity: "",
            fingerprint: data.fingerprint,
            related: data.related.map((one) => ({ file: one.file, ...one.range, message: one.message })),
            proposal: null,
            fix: fixed,
            new: data.new,
            ...(data.baselined === true ? { baselined: true } : {}),
        });
    }
    return { ...(shard === undefined ? {} : { shard }), findings: revived, skipped, errors, stats };
}
function revivedFix(source, { edits, risk, introduced, ...data }) {
    const placed = [];
    for (const { file, range: where, text: inserted } of edits) {
        const at = offsets(source, where);
        if (at === null || file !== source.path)
            return "misplaced";
        placed.push({ range: at, text: inserted });
    }
    if (!(0,edit/* areApart */.NQ)(placed))
        return "overlapping";
    const beside = { ...(risk === undefined ? {} : { risk }), ...(introduced === undefined ? {} : { introduced }) };
    return { ...data, ...beside, operations: [], edits: placed };
}
function offsets(source, { start, end }) {
    const [from, to] = [source.offset(start), source.offset(end)];
    return from === null || to === null || from > to ? null : [from, to];
}
function parseJson(json) {
    try {
        return JSON.parse(json.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/scan/reports/read-report-json.js + 1 modules
var read_report_json = __webpack_require__(48585);
;// CONCATENATED MODULE: ./build/scan/reports/report-files.js





/** Reads a JSON report from a file. Throws a ConfigError that names the file if it can't be merged. */
function readReportFile(name, cwd) {
    const data = readReportData((0,read_report_json/* readReportJson */.V)(external_node_path_.resolve(cwd, name), name));
    if (typeof data === "string")
        throw new config_error/* ConfigError */.x(`${name} is not a JSON report that can be combined: ${data}.`);
    // Checked here, so that the error names this report and not the whole.
    const revived = revivedReport(data);
    if (typeof revived === "string")
        throw new config_error/* ConfigError */.x(`${name} is not a JSON report that can be combined: ${revived}.`);
    return { name, data };
}
/** Merges reports into one. Throws a ConfigError if they are not the shards of one scan, or contain the same files. */
function mergeReportFiles(reports) {
    const data = (0,merge_reports/* mergeReports */.C)(reports);
    if (typeof data === "string")
        throw new config_error/* ConfigError */.x(`${data}.`);
    const report = revivedReport(data);
    if (typeof report === "string")
        throw new config_error/* ConfigError */.x(`The reports can't be combined: ${report}.`);
    return { data, report };
}


/***/ })

};
