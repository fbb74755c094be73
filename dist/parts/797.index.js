export const id = 797;
export const ids = [797];
export const modules = {

/***/ 32900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/* harmony import */ var _config_fails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15126);

/** 1 when a new finding is at or above `fail-on`, 2 when something could not be read, otherwise 0. */
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
  X2: () => (/* binding */ misplacedConfig)
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
    throw new config_error/* ConfigError */.x(`${label}: there is no rule ${JSON.stringify(name)}${(0,nearest/* didYouMean */.a)(name, rule_catalogue/* ruleIds */.Z)} "kubesuggest rules" lists them.`);
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

// EXTERNAL MODULE: ./build/core/compliance.js
var core_compliance = __webpack_require__(44791);
// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
;// CONCATENATED MODULE: ./build/cli/load-config.js










/** The configuration of a command: its options over the configuration file's values over the defaults. */
function loadConfig(options, cwd, root) {
    const given = Object.fromEntries(read_options/* optionNames */.W6.map((name) => [name, options[name]]));
    const values = (0,read_options/* readOptions */.Tt)(given, (name) => `--${name}`);
    const select = selectedRules(options);
    const ignore = ruleNames((0,read_options/* splitList */.ry)(options["ignore"] ?? ""), "--ignore");
    const file = options["config"];
    const fileValues = file === undefined ? (0,read_config_file/* readConfigFile */.RG)(root) : (0,read_config_file/* readConfigFile */.RG)(cwd, file, root);
    const config = (0,config_config/* resolveConfig */.pE)({ hadolint: (0,read_config_file/* readHadolintFile */.S)(root) }, fileValues, values);
    return { ...config, settings: { ...config.settings, rules: selectRules(config.settings.rules, { select, ignore }) } };
}
/** The rules that the options ask for; none where they leave it to the configuration. */
function selectedRules({ select = "", compliance }) {
    const named = ruleNames((0,read_options/* splitList */.ry)(select), "--select");
    if (compliance === undefined)
        return named;
    if (named.length > 0)
        throw new config_error/* ConfigError */.x("--compliance and --select can't be used together.");
    const standard = core_compliance/* standardNames */.q0.find((name) => name === compliance);
    if (standard === undefined) {
        const choices = (0,enumerate/* enumerate */.H)(core_compliance/* standardNames */.q0, "or");
        throw new config_error/* ConfigError */.x(`--compliance must be ${choices}, not ${JSON.stringify(compliance.slice(0, 60))}.`);
    }
    return rule_catalogue/* ruleIds */.Z.filter((id) => (0,core_compliance/* standardsOf */.sp)(id).includes(standard));
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










/** `kubesuggest merge`: joins JSON reports to one, in any format. Gives the exit status of a scan that found the same. */
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
/** Each report's files below a directory that is called like the report. */
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
// EXTERNAL MODULE: ./build/rules/registry.js + 422 modules
var registry = __webpack_require__(53176);
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










/** The formats that the end of a file's name stands for. */
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
/** Reads the values of `--output`: `FILE` or `FORMAT=FILE`. Throws a ConfigError where the format is not clear. */
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
    const format = formatOf[external_node_path_.extname(name).toLowerCase()];
    if (format !== undefined)
        return format;
    throw (0,command_line/* usageError */.W)(`--output ${name} does not say which format: write --output FORMAT=${name}, such as json=${name}.`);
}
/** Writes the report to each of the files. Throws a ConfigError that names all for which that fails. */
function writeOutputs(outputs, report, cwd, piecesOf) {
    const mistakes = new config_error/* MistakeCollector */.w();
    for (const { name, format } of outputs) {
        const pieces = format === null ? [(0,reporters_text/* textReport */.Mf)(report, (0,style/* createStyle */._)({ colors: false, width: lineWidth }))] : piecesOf(format);
        mistakes.try(() => writePieces(external_node_path_.resolve(cwd, name), name, pieces));
    }
    mistakes.end();
}
/** A report that does not fit leaves nothing behind: half of one could be taken for all. */
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
















/** What the options say of the report. Throws a ConfigError for formats and files that can't be used. */
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
/** The format that a command is asked for, null for text. Throws a ConfigError for one that there is not. */
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
 * Writes the report to the files that are named, and to standard output; `text` is what people read there, `json` the
 * report in JSON where that holds more than the report. Throws a ConfigError, after all else, for files that can't be
 * written.
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
/** Formats that have no place for files that were skipped. */
const withoutSkipped = new Set(["concise", "github", "gitlab", "rdjson"]);
/** Formats that can't tell the findings of the baseline from others, and leave them out. */
const withoutBaselined = new Set(["gitlab", "rdjson"]);
/** What the report holds and its formats do not show. */
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
/** True where a page is made, which says what it is about. */
function makesPage({ format, outputs }) {
    return format === "html" || outputs.some((output) => output.format === "html");
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


/** The test for findings that fail a run where they are new. Throws a ConfigError for a glob that can't be used. */
function failTest(config) {
    const thresholdAt = thresholds(config);
    return ({ severity, source, object }) => {
        const threshold = thresholdAt(source.path, (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(object));
        return threshold !== "never" && (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, threshold);
    };
}
/**
 * The test for files that nobody could look at: they count as errors. Null stands for files of which not even the names
 * are known. Throws a ConfigError for a glob that can't be used.
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

/***/ 62065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ severityTest),
/* harmony export */   k: () => (/* binding */ presetLevel)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_preset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41971);
/* harmony import */ var _core_rule_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43866);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97607);




const known = new WeakMap();
/** Reads what is configured for rules, once. Throws a ConfigError for a glob that can't be used. */
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
/** What a preset says of a rule's finding of that severity. An error is in all presets: what can't work is no opinion. */
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
/** Edits in the order of their place in the text. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/** True for edits in their order of which no two overlap or start at the same point: `applyEdits` takes them. */
function areApart(edits) {
    return edits.every(({ range: [start] }, index) => {
        const before = edits[index - 1]?.range;
        return before === undefined || (start >= before[1] && start > before[0]);
    });
}
/**
 * The text with all edits made. The edits may come in any order but must lie inside the text, and no two may
 * overlap or stand at the same point: which of them came first would be anybody's guess.
 * Throws a RangeError otherwise.
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

/***/ 49958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteOffsets)
/* harmony export */ });
/** The offsets in a text's UTF-8 bytes of offsets in the text, found in one walk however many there are. */
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


/** As many lines as any format shows around a finding, and of a long one. */
const around = 2;
const longest = 12;
/** A file of more lines is not read. */
const mostLines = 16 * 1024 * 1024;
/** The lines that the formats show of findings: with them, a report can be put into any format without its files. */
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
 * A file of which only the lines of an excerpt are known. The others are there too, with something else in them, so
 * that lines keep their numbers. Null where parts overlap, lines are cut, or their numbers can't be meant.
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
/** First and last line of each stretch that a finding needs. */
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


/** The report as JSON, documented in docs/json-report.md, with a newline at the end. */
function jsonReport(report) {
    return jsonText((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report));
}
/** A report's data as JSON text. */
function jsonText(data) {
    return [...jsonPieces(data)].join("");
}
/** The same in pieces, since a report can be longer than a string may be. */
function* jsonPieces(data) {
    let before = "{\n";
    for (const [key, value] of Object.entries(data)) {
        if (value === undefined)
            continue;
        yield `${before}  ${JSON.stringify(key)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* itemPieces(value);
        else
            yield indented(value, "  ");
        before = ",\n";
    }
    yield "\n}\n";
}
function* itemPieces(items) {
    let before = "[\n    ";
    for (const item of items) {
        yield before + indented(item, "    ");
        before = ",\n    ";
    }
    yield "\n  ]";
}
/** No text of JSON holds a line break of its own. */
function indented(value, indent) {
    return (0,_machine_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRunnerCommands */ .WF)(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indent}`);
}


/***/ }),

/***/ 29978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ escapeRunnerCommands),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xB: () => (/* binding */ pathReference)
/* harmony export */ });
/** A workflow runner obeys `##[…]` anywhere in a line; in JSON the bracket can be written so that it sees none. */
function escapeRunnerCommands(json) {
    return json.replaceAll("##[", "##\\u005b");
}
/** A path as a relative URI reference (RFC 3986): each name encoded, `/` between them. */
function pathReference(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((name) => encodeURIComponent(name))
        .join("/");
}
/** At most `limit` UTF-16 units of a text, well formed, with an ellipsis where something was cut. */
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
 * Joins the shards of one scan, or reports of different files, to the report that one scan of everything would have
 * given. A sentence without its full stop where they don't belong together or one is missing.
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
/** The report with all its files put below a directory. */
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
/** Shards must be all of one scan, each once. */
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
/** No file may be in two reports. */
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




/** The version of the JSON report: it rises when a key changes its meaning or goes. */
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
/** A report's data from its parts, with its keys in their order. */
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
/** All offsets of a file are counted in one walk over its text: a large file can have thousands of findings. */
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







// Data is printed again with its keys in the order of these schemas.
const range = dist/* object */.Ikc({ start: stored_data/* positionSchema */.tI, end: stored_data/* positionSchema */.tI });
/** Other formats count lines in 32 bits. */
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
    /** Reports of earlier versions say nothing of related places. */
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
/** The same as `readReportData` from a report's text. */
function readReport(json) {
    return readReportData(parseJson(json));
}
/**
 * The data of a JSON report from what it holds, undefined for what is no JSON; without keys that nobody knows. Half a
 * sentence that says why it is none where it can't be read.
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
 * The report of which these are the data, as far as formats show it: of its files it knows the excerpts only. Half a
 * sentence where findings and excerpts don't fit together.
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





/** Reads a JSON report from a file. Throws a ConfigError that names it where it is none that can be joined. */
function readReportFile(name, cwd) {
    const data = readReportData((0,read_report_json/* readReportJson */.V)(external_node_path_.resolve(cwd, name), name));
    if (typeof data === "string")
        throw new config_error/* ConfigError */.x(`${name} is not a JSON report that can be combined: ${data}.`);
    // What is wrong with one report is said of it, not of the whole.
    const revived = revivedReport(data);
    if (typeof revived === "string")
        throw new config_error/* ConfigError */.x(`${name} is not a JSON report that can be combined: ${revived}.`);
    return { name, data };
}
/** Merges reports into one. Throws a ConfigError where they are not the shards of one scan, or have the same files. */
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
