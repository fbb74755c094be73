export const id = 916;
export const ids = [916];
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
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/core/batched.js
var batched = __webpack_require__(92211);
// EXTERNAL MODULE: ./build/core/version.js + 1 modules
var version = __webpack_require__(84253);
// EXTERNAL MODULE: ./build/reporters/format.js + 17 modules
var reporters_format = __webpack_require__(71450);
// EXTERNAL MODULE: ./build/reporters/json.js
var reporters_json = __webpack_require__(56499);
// EXTERNAL MODULE: ./build/reporters/report-data.js
var report_data = __webpack_require__(82188);
// EXTERNAL MODULE: ./build/reporters/report-origin.js
var report_origin = __webpack_require__(47162);
// EXTERNAL MODULE: ./build/reporters/tool.js
var reporters_tool = __webpack_require__(84163);
// EXTERNAL MODULE: ./build/rules/registry.js + 416 modules
var registry = __webpack_require__(85630);
// EXTERNAL MODULE: ./build/scan/reports/read-history.js
var read_history = __webpack_require__(14943);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/cli/command-line.js
var command_line = __webpack_require__(10895);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/reporters/style.js
var style = __webpack_require__(51844);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
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
        throw (0,command_line/* usageError */.W)(`--output: there is no format ${JSON.stringify(word)}${(0,nearest/* didYouMean */.a)(word, ["text", ...reporters_format/* formats */.F])}`);
    }
    return { name: file, format };
}
function formatByName(name) {
    const format = formatOf[external_node_path_.extname(name).toLowerCase()];
    if (format !== undefined)
        return format;
    throw (0,command_line/* usageError */.W)(`--output ${name} does not say which format: write --output FORMAT=${name}, such as json=${name}.`);
}
/** Writes the report to each of the files. Throws a ConfigError where that fails. */
function writeOutputs(outputs, report, cwd, piecesOf) {
    for (const { name, format } of outputs) {
        const pieces = format === null ? [(0,reporters_text/* textReport */.Mf)(report, (0,style/* createStyle */._)({ colors: false, width: lineWidth }))] : piecesOf(format);
        try {
            writePieces(external_node_path_.resolve(cwd, name), pieces);
        }
        catch (error) {
            throw new config_error/* ConfigError */.x(`${name} can't be written (${(0,system_error/* systemReason */.u)(error)}).`);
        }
    }
}
function writePieces(file, pieces) {
    const descriptor = (0,external_node_fs_.openSync)(file, "w");
    try {
        for (const piece of (0,batched/* batched */.Q)(pieces))
            (0,external_node_fs_.writeFileSync)(descriptor, piece);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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
        throw (0,command_line/* usageError */.W)("--history needs --format html.");
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
 * report in JSON where that holds more than the report.
 */
function printReport({ format, outputs, history, origin }, report, text, terminal, json) {
    const tool = { version: version/* version */.r, rules: registry/* allRules */.V, rulePages: reporters_tool/* publicRulePages */.CN };
    const piecesOf = (wanted) => {
        if (wanted === "json")
            return json?.() ?? (0,reporters_json/* jsonPieces */.Mx)((0,report_data/* reportData */.TI)(report));
        return [(0,reporters_format/* formatReport */.C)(wanted, report, { tool, history, origin, compressedSize: (bytes) => (0,external_node_zlib_.gzipSync)(bytes).length })];
    };
    writeOutputs(outputs, report, terminal.cwd, piecesOf);
    for (const piece of format === null ? [text()] : (0,batched/* batched */.Q)(piecesOf(format)))
        terminal.out(piece);
}
/** True where a page is made, which says what it is about. */
function makesPage({ format, outputs }) {
    return format === "html" || outputs.some((output) => output.format === "html");
}


/***/ }),

/***/ 33916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/core/shard.js
var core_shard = __webpack_require__(31998);
// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 4 modules
var renderer_of = __webpack_require__(97128);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(94112);
;// CONCATENATED MODULE: ./build/reporters/patch.js

/** The changes of files as one patch in git's format, which `git apply` takes; empty where nothing changes. */
function patchOf(files) {
    return files
        .filter(({ before, after }) => before !== after)
        .map(filePatch)
        .join("");
}
/** Source of the header lines: https://git-scm.com/docs/diff-format */
function filePatch({ path, before, after }) {
    const [from, to] = [`a/${path}`, `b/${path}`];
    const hunks = (0,create/* formatPatch */.Gu)((0,create/* structuredPatch */.YB)(from, to, before, after, undefined, undefined, { context: 3 }), create/* OMIT_HEADERS */.Jg);
    return `diff --git ${quoted(from)} ${quoted(to)}\n--- ${named(from)}\n+++ ${named(to)}\n${hunks}`;
}
/** A name in a `---` line: behind one with a space, a tab says where it ends. */
function named(name) {
    const text = quoted(name);
    return text === name && name.includes(" ") ? `${name}\t` : text;
}
/** Control characters, quotes and backslashes are written as in C, in quotes. */
function quoted(name) {
    if (!/[\p{Cc}"\\]/u.test(name))
        return name;
    const escaped = [...new TextEncoder().encode(name)].map((byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
    });
    return `"${escaped.join("")}"`;
}

// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
// EXTERNAL MODULE: ./build/scan/analyse-files.js + 1 modules
var analyse_files = __webpack_require__(3191);
// EXTERNAL MODULE: ./build/scan/cache.js + 2 modules
var scan_cache = __webpack_require__(48636);
// EXTERNAL MODULE: ./build/scan/fix-some.js
var fix_some = __webpack_require__(71912);
// EXTERNAL MODULE: ./build/scan/scan.js + 5 modules
var scan_scan = __webpack_require__(10371);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/scan/scan-report.js
var scan_report = __webpack_require__(37746);
// EXTERNAL MODULE: ./build/scan/sources/work-tree.js + 1 modules
var work_tree = __webpack_require__(20441);
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(64430);
;// CONCATENATED MODULE: ./build/scan/scan-work-tree.js





/** Scans a work tree and writes the fixes that are asked for. */
async function scanWorkTree(tree, config, options) {
    const scanned = await scan(openWorkTree(tree), config, options);
    return reportWritten(tree, scanned, () => scan(openWorkTree(tree), config, { ...options, fix: "none" }));
}
/**
 * Writes the fixes of a scan and gives the report of the tree as it is then. What the scan says holds only if all of
 * them could be written: otherwise the tree is looked at again, so that no finding is lost.
 */
async function reportWritten(tree, scanned, lookAgain) {
    const result = writeFixes(tree.root, scanned.files, scanned.fixed);
    return withWritten(result.errors.length === 0 ? scanned : await lookAgain(), result);
}
/** The report of a scan that saw a tree as it is once fixes are written, with what came of writing them. */
function withWritten({ report, covers }, { written, errors }) {
    return { ...report, errors: [...errors, ...report.errors].sort(scan_report/* byFile */.y), fixed: written, covers };
}
/** Writes changed files, each in one step. */
function writeFixes(root, files, fixed) {
    const written = new Map();
    const errors = [];
    const before = new Map(files.map((file) => [file.path, file.bytes]));
    for (const { path: file, bytes, fixes } of fixed) {
        try {
            const refusal = (0,write_file/* replaceFile */.f)(root, file, before.get(file) ?? new Uint8Array(), bytes);
            if (refusal === null)
                written.set(file, fixes);
            else
                errors.push({ file, message: refusal });
        }
        catch (error) {
            errors.push({ file, message: `Its fixes could not be written (${(0,system_error/* systemReason */.u)(error)}).` });
        }
    }
    return { written, errors };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/config/read-config-file.js
var read_config_file = __webpack_require__(34941);
// EXTERNAL MODULE: ./build/formats/reviewable-path.js
var reviewable_path = __webpack_require__(57823);
;// CONCATENATED MODULE: ./build/scan/sources/watch-tree.js



/** Editors write a file in several steps; a scan waits until nothing has happened for that long. In milliseconds. */
const calm = 150;
/**
 * Calls `scan` whenever a file changes that a scan may read, one call at a time, until the program is stopped. Changes
 * during a scan lead to another one. `isOwn` names files that the scan itself writes; `onReady` is called once changes
 * are seen.
 */
async function watchTree(root, isOwn, onReady, scan) {
    let changed = false;
    let wake = () => undefined;
    let timer;
    (0,external_node_fs_.watch)(root, { recursive: true }).on("change", (_event, name) => {
        const path = String(name).replaceAll("\\", "/");
        if (!isWatched(path) || isOwn(path))
            return;
        clearTimeout(timer);
        timer = setTimeout(() => {
            changed = true;
            wake();
        }, calm);
    });
    onReady();
    for (;;) {
        if (!changed) {
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
        changed = false;
        await scan();
    }
}
function isWatched(path) {
    if (path.split("/").some((step) => step === ".git" || step === "node_modules"))
        return false;
    return (0,reviewable_path/* isReviewable */.X)(path) || read_config_file/* configPaths */.hg.includes(path);
}

// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/reporters/proved-fix.js
var proved_fix = __webpack_require__(75473);
;// CONCATENATED MODULE: ./build/cli/ask-fixes.js


const question = "Apply this fix? [y]es, [n]o, [a]ll that are left, [q]uit: ";
const meanings = { y: "yes", yes: "yes", n: "no", no: "no", a: "all", all: "all", q: "quit", quit: "quit" };
/** Shows each finding with a proved fix and asks about it. Gives those whose fix is wanted. */
async function askFixes({ findings }, terminal, prompt) {
    const fixable = findings.filter((finding) => (0,proved_fix/* provedFix */.a)(finding) !== null);
    const wanted = [];
    for (const [index, finding] of fixable.entries()) {
        terminal.out(`${terminal.style.dim(`Fix ${index + 1} of ${fixable.length}`)}\n`);
        terminal.out(`${(0,reporters_text/* textFinding */.dl)(finding, terminal.style)}\n`);
        const answer = await askUntilClear(prompt);
        if (answer === "quit")
            break;
        if (answer === "all")
            return [...wanted, ...fixable.slice(index)];
        if (answer === "yes")
            wanted.push(finding);
        terminal.out("\n");
    }
    return wanted;
}
/** The end of the input is a wish to stop. */
async function askUntilClear(prompt) {
    for (;;) {
        const text = await prompt.ask(question);
        if (text === null)
            return "quit";
        const word = text.trim().toLowerCase();
        if (Object.hasOwn(meanings, word))
            return meanings[word];
    }
}

// EXTERNAL MODULE: ./build/cli/command-line.js
var command_line = __webpack_require__(10895);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/cli/fix-mode.js


/** What `--fix` and `--diff` ask for. Throws a ConfigError for values that they can't have. */
function readFixAction(options) {
    const { fix, diff } = options;
    if (fix !== undefined && diff !== undefined)
        throw (0,command_line/* usageError */.W)("Use either --fix or --diff: --diff changes nothing.");
    if (fix === "ask")
        return { kind: "ask" };
    if (fix !== undefined)
        return { kind: "write", applicability: readApplicability("--fix", fix, "safe, review or ask") };
    if (diff === undefined)
        return { kind: "show" };
    return { kind: "diff", applicability: readApplicability("--diff", diff, "safe or review") };
}
/** The fixes that a scan makes in memory for it. */
function modeOf(action) {
    return action.kind === "write" || action.kind === "diff" ? action.applicability : "none";
}
function readApplicability(option, given, choices) {
    if (given === "safe" || given === "review")
        return given;
    const words = choices.split(/, | or /);
    throw (0,command_line/* usageError */.W)(`${option} must be ${choices}, not ${JSON.stringify(given)}${(0,nearest/* didYouMean */.a)(given, words)}`);
}

// EXTERNAL MODULE: ./build/cli/load-config.js + 1 modules
var load_config = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/cli/print-report.js + 1 modules
var print_report = __webpack_require__(46247);
// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(20902);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/baseline.js
var baseline = __webpack_require__(35995);
// EXTERNAL MODULE: ./build/scan/apply-baseline.js
var apply_baseline = __webpack_require__(35846);
// EXTERNAL MODULE: ./build/scan/baseline-file.js
var baseline_file = __webpack_require__(10416);
;// CONCATENATED MODULE: ./build/cli/scan-baseline.js







/** Reads the baseline that a scan goes by. Throws a ConfigError where it is broken, or not where it was said to be. */
function openBaseline(options, cwd, root, { baseline: configured }) {
    const { "write-baseline": write, "update-baseline": update, baseline } = options;
    if (write !== undefined && update !== undefined) {
        throw (0,command_line/* usageError */.W)("Use either --write-baseline or --update-baseline: writing also removes findings that no longer exist.");
    }
    const target = write || update || undefined;
    if (target !== undefined && baseline !== undefined)
        throw (0,command_line/* usageError */.W)("The baseline file is given twice.");
    const file = (0,baseline_file/* baselineFile */._S)(root, cwd, target ?? baseline, configured);
    const entries = (0,baseline_file/* loadBaseline */.oU)(file);
    const mode = write === undefined ? (update === undefined ? "read" : "update") : "write";
    if (entries === null && (mode === "update" || (mode === "read" && file.named))) {
        throw new config_error/* ConfigError */.x(`The baseline ${file.name} does not exist: "kubesuggest scan --write-baseline" creates it.`);
    }
    return { file, entries, mode, show: options["show-baselined"] !== undefined };
}
/** Writes the baseline where that is asked for, and takes its findings out of the report. */
function finishBaseline(opened, scanned, terminal) {
    const { entries: before, mode, show } = opened;
    if (before === null && mode === "read")
        return scanned;
    const entries = mode === "read" ? applyOnly(opened, before ?? new Map(), scanned, terminal) : rewrite(opened, scanned, terminal);
    return (0,apply_baseline/* applyBaseline */.Q)(scanned, entries, show);
}
function rewrite({ file, entries: before, mode }, scanned, terminal) {
    const next = (0,baseline/* nextBaseline */.D)(before ?? new Map(), scanned.findings, scanned.covers, mode === "write");
    save(file, next, terminal);
    return next.entries;
}
/** What was fixed leaves the baseline at once. What else is gone is only reported, and not by a shard, which sees a part. */
function applyOnly({ file }, before, scanned, terminal) {
    const { findings, covers, fixed, shard } = scanned;
    const withoutFixed = (0,baseline/* nextBaseline */.D)(before, findings, (path) => fixed.has(path) && covers(path), false);
    if (withoutFixed.dropped > 0)
        save(file, withoutFixed, terminal);
    const { dropped } = (0,baseline/* nextBaseline */.D)(withoutFixed.entries, findings, covers, false);
    if (dropped > 0 && shard === undefined) {
        const one = dropped === 1;
        const stale = `${(0,reporters_text/* counted */.hS)(dropped, "entry", "entries")} of ${(0,printable/* printable */.g$)(file.name)} no longer match${one ? "es" : ""}`;
        terminal.err(`${stale} a finding: "kubesuggest scan --update-baseline" removes ${one ? "it" : "them"}.\n`);
    }
    return withoutFixed.entries;
}
function save(file, { entries, added, dropped }, terminal) {
    (0,baseline_file/* saveBaseline */.XY)(file, entries.values());
    const counts = `${(0,reporters_text/* counted */.hS)(entries.size, "finding")}: ${added} added, ${dropped} removed`;
    terminal.err(`${(0,printable/* printable */.g$)(file.name)} now has ${counts}.\n`);
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/cli/scan-text.js




/** What fixes were made in which files, as people read it; empty where there are none. */
function fixedText(fixed, style) {
    const files = [...fixed].map(([file, fixes]) => {
        const heading = `${style.green("fixed")} ${style.bold((0,printable/* printablePath */.Vj)(file))} (${(0,reporters_text/* counted */.hS)(fixes.length, "fix", "fixes")})`;
        return [heading, ...[...(0,group_by/* groupBy */.$)(fixes, keyOf).values()].map((same) => fixLine(same, style))].join("\n");
    });
    return files.length === 0 ? "" : `${files.join("\n")}\n\n`;
}
function keyOf({ rule, title }) {
    return `${rule} ${title}`;
}
function fixLine(same, style) {
    const [first] = same;
    const times = same.length === 1 ? "" : ` (${same.length} times)`;
    return `  ${(0,printable/* printable */.g$)(first?.title ?? "")}${times} ${style.dim(`[${(0,printable/* printable */.g$)(first?.rule ?? "")}]`)}`;
}
/** The report of a scan for people; `quiet` leaves only the findings. */
function scanText(report, quiet, hints, style) {
    if (quiet)
        return (0,reporters_text/* textFindings */.CC)(report, style);
    return `${(0,reporters_text/* textReport */.Mf)(report, style)}${hintsText(report, hints, style)}`;
}
function hintsText(report, { targets, status, canFix }, style) {
    const { findings, stats } = report;
    const fixes = findings.flatMap((finding) => (0,proved_fix/* provedFix */.a)(finding) ?? []);
    const safe = fixes.filter(({ applicability }) => applicability === "safe").length;
    const command = `kubesuggest scan${targets === "" ? "" : ` ${targets}`}`;
    const lines = [];
    if (findings.length === 0 && stats.manifests + stats.dockerfiles === 0) {
        lines.push("There is nothing to check here: no Kubernetes manifest and no Dockerfile was found.");
    }
    if (canFix && safe > 0)
        lines.push(`"${command} --fix" applies the safe fixes.`);
    if (canFix && fixes.length > safe)
        lines.push(`"${command} --fix=ask" asks about each fix, and shows its risk.`);
    if (status === 0 && findings.some((finding) => finding.new)) {
        lines.push("Exit status 0: no finding is as severe as --fail-on.");
    }
    return lines.map((line) => `${style.dim(line)}\n`).join("");
}

;// CONCATENATED MODULE: ./build/cli/standard-input.js



const defaultName = "stdin.yaml";
const maximumBytes = 64 * 1024 * 1024;
/** Standard input as a tree with one file; `name` is what the file is called. Throws a ConfigError where there is none. */
function openStandardInput(name = defaultName) {
    const file = { path: fileName(name), bytes: readAll() };
    return {
        targets: [file.path],
        paths: [file.path],
        complete: false,
        skipped: [],
        errors: [],
        notices: [],
        readBuildFiles: async () => [],
        readFiles: async (paths) => ({ files: paths.includes(file.path) ? [file] : [], skipped: [], errors: [] }),
    };
}
/** A path in the tree: what a report can name, wherever it leads on the disk. */
function fileName(name) {
    const path = name.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
    if (path === "" || path.split("/").includes("..")) {
        throw new config_error/* ConfigError */.x(`--stdin-filename must be the path of a file in the repository, not ${JSON.stringify(name)}.`);
    }
    return path;
}
function readAll() {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(0);
        if (bytes.length > maximumBytes)
            throw new config_error/* ConfigError */.x("Standard input has more than 64 MB.");
        return new Uint8Array(bytes);
    }
    catch (error) {
        if (error instanceof config_error/* ConfigError */.x)
            throw error;
        throw new config_error/* ConfigError */.x(`Standard input can't be read (${(0,system_error/* systemReason */.u)(error)}).`);
    }
}

;// CONCATENATED MODULE: ./build/cli/scan-command.js

























/** `kubesuggest scan`: checks files and whole trees, and writes fixes where asked to. Gives the exit status. */
async function scanCommand(given, options, terminal, workerEntry) {
    const paths = given.map((one) => (one === "/dev/stdin" ? "-" : one));
    const isPiped = paths.includes("-");
    checkCombination(paths, options);
    const action = readFixAction(options);
    const target = (0,print_report/* readTarget */._E)(options, terminal);
    const shard = readShard(options);
    const tree = (0,work_tree/* findWorkTree */.vE)(terminal.cwd, isPiped ? [] : paths);
    const job = { options, paths, tree, action, target, shard, workerEntry };
    const status = await scanOnce(job, terminal);
    if (options["watch"] === undefined)
        return status;
    const isOwn = (file) => {
        return target.outputs.some(({ name }) => external_node_path_.resolve(terminal.cwd, name) === external_node_path_.join(tree.root, file));
    };
    const onReady = () => terminal.err("Watching for changes. Press Ctrl-C to stop.\n");
    return watchTree(tree.root, isOwn, onReady, async () => {
        if (terminal.interactive)
            terminal.out("\u001bc");
        await scanOnce(job, terminal);
    });
}
function checkCombination(paths, options) {
    const isPiped = paths.includes("-");
    if (isPiped && paths.length > 1)
        throw (0,command_line/* usageError */.W)('"-" stands for standard input, and can only stand alone.');
    if (!isPiped && options["stdin-filename"] !== undefined)
        throw (0,command_line/* usageError */.W)('--stdin-filename needs "-" as the path.');
    const whole = ["watch", "cache", "shard", "write-baseline", "update-baseline"].find((name) => name in options);
    if (isPiped && whole !== undefined)
        throw (0,command_line/* usageError */.W)(`--${whole} can't be used with standard input.`);
    if (options["watch"] !== undefined && options["fix"] === "ask")
        throw (0,command_line/* usageError */.W)("--watch can't be used with --fix=ask.");
    const reported = ["format", "output", "history"].find((name) => name in options);
    if (options["diff"] !== undefined && reported !== undefined) {
        throw (0,command_line/* usageError */.W)(`--${reported} can't be used with --diff, which prints a patch.`, "scan");
    }
}
async function scanOnce(job, terminal) {
    const { options, tree } = job;
    const started = performance.now();
    const config = (0,config_config/* configFor */.m3)((0,work_tree/* remoteOwner */.Iq)(tree.root), (0,load_config/* loadConfig */.Z9)(options, terminal.cwd, tree.root));
    const hint = (0,load_config/* misplacedConfig */.X2)(options, tree.root);
    if (hint !== null && !job.target.quiet)
        terminal.err(`${(0,printable/* printable */.g$)(hint)}\n`);
    const status = job.paths.includes("-")
        ? await scanInput(job, config, terminal)
        : await scanTree(job, config, terminal);
    if (options["verbose"] !== undefined) {
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        terminal.err(`Tree: ${(0,printable/* printable */.g$)(tree.root)}${tree.git ? " (git)" : ""}\n`);
        terminal.err(`Configuration: ${(0,printable/* printable */.g$)((0,load_config/* configName */.kB)(options, tree.root) ?? "none, so the defaults")}\n`);
        terminal.err(`Time: ${seconds} s\n`);
    }
    return status;
}
async function scanTree(job, config, terminal) {
    const { options, tree, action, target } = job;
    const baseline = openBaseline(options, terminal.cwd, tree.root, config);
    const scanned = await runScan(job, config, terminal);
    if (action.kind === "diff")
        return printPatch(scanned, config, terminal);
    const written = action.kind === "ask"
        ? await askAndWrite(job, scanned, config, terminal)
        : await reportWritten(tree, scanned, () => runScan({ ...job, action: { kind: "show" } }, config, terminal));
    const result = finishBaseline(baseline, written, terminal);
    const status = (0,exit_status/* exitStatus */.$)(result, config);
    // What has just failed is no advice.
    const canFix = action.kind === "show" || result.errors.length === 0;
    const hints = { targets: targetsText(job.paths), status, canFix };
    const { style } = terminal;
    const origin = (0,print_report/* makesPage */.TW)(target) ? { ...target.origin, ...(0,work_tree/* describeTree */.cn)(tree) } : target.origin;
    (0,print_report/* printReport */.Y_)({ ...target, origin }, result, () => fixedText(result.fixed, style) + scanText(result, target.quiet, hints, style), terminal);
    return status;
}
/** Without a tree to write to, the fixed text goes to standard output, and the report to standard error. */
async function scanInput({ options, action, target }, config, terminal) {
    if (action.kind === "ask")
        throw (0,command_line/* usageError */.W)("--fix=ask can't be used with standard input.");
    const source = openStandardInput(options["stdin-filename"]);
    const scanned = await (0,scan_scan/* scan */.S)(source, config, { fix: modeOf(action), workerEntry: null, onProgress: () => undefined });
    if (action.kind === "diff")
        return printPatch(scanned, config, terminal);
    const status = (0,exit_status/* exitStatus */.$)(scanned.report, config);
    const text = () => {
        return scanText(scanned.report, target.quiet, { targets: "-", status, canFix: false }, terminal.style);
    };
    if (action.kind === "show")
        (0,print_report/* printReport */.Y_)(target, scanned.report, text, terminal);
    else {
        const file = scanned.fixed[0] ?? (await source.readFiles(source.paths)).files[0];
        terminal.out(textIn(file?.bytes));
        (0,print_report/* printReport */.Y_)(target, scanned.report, text, { ...terminal, out: terminal.err, style: terminal.errorStyle });
    }
    return status;
}
async function runScan({ options, action, tree, shard, workerEntry }, config, terminal) {
    const { cache: directory } = options;
    const cache = directory === undefined ? null : (0,scan_cache/* openCache */.b)(external_node_path_.resolve(terminal.cwd, directory), directory, tree.root);
    const progress = (0,cli_progress/* createProgress */.m)(terminal);
    const scanned = await (0,scan_scan/* scan */.S)((0,work_tree/* openWorkTree */.wr)(tree), config, {
        fix: modeOf(action),
        workerEntry,
        onProgress: progress.step,
        ...(shard === null ? {} : { shard }),
        ...(cache === null ? {} : { cache }),
    });
    progress.end();
    for (const sentence of cache?.close() ?? [])
        terminal.err(`${(0,printable/* printable */.g$)(sentence)}\n`);
    return scanned;
}
/** Asks about each fix, writes those that are wanted, and scans again. */
async function askAndWrite(job, scanned, config, terminal) {
    if (terminal.prompt === null)
        throw (0,command_line/* usageError */.W)("--fix=ask needs a terminal to ask on.");
    const prompt = terminal.prompt();
    const wanted = await askFixes(scanned.report, terminal, prompt);
    prompt.close();
    const { files, known } = scanned;
    const units = (0,analyse_files/* unitsToReview */.D)(files, known);
    const means = { settings: config.settings, today: (0,ignore_comment/* dayOf */.kb)(new Date()), known, renderer: (0,renderer_of/* rendererOf */.D)(job.workerEntry) };
    const made = (0,fix_some/* fixSome */.a)(units, wanted, means);
    const written = writeFixes(job.tree.root, files, made.files);
    const left = wanted.length - made.fixed.length;
    if (left > 0)
        terminal.err(`${(0,reporters_text/* counted */.hS)(left, "fix", "fixes")} could not be made together with the others.\n`);
    return withWritten(await runScan(job, config, terminal), written);
}
/** The text of a file with its byte order mark, which belongs to what is compared and printed. */
function textIn(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** Prints what the fixes would change. A patch that is not empty gives 1, as findings do that fixes leave. */
function printPatch({ files, fixed, report }, config, terminal) {
    const before = new Map(files.map(({ path: file, bytes }) => [file, bytes]));
    const changed = fixed.map(({ path: file, bytes }) => {
        return { path: file, before: textIn(before.get(file)), after: textIn(bytes) };
    });
    const patch = patchOf(changed);
    // On a screen, nothing in a file may act as a command; a program gets the patch as it is.
    terminal.out(terminal.style.wraps ? patch.split("\n").map(printable/* printable */.g$).join("\n") : patch);
    const fixes = fixed.reduce((sum, file) => sum + file.fixes.length, 0);
    terminal.err(fixesText(fixes, fixed.length, report));
    return patch === "" ? (0,exit_status/* exitStatus */.$)(report, config) : 1;
}
function fixesText(fixes, files, { findings }) {
    const left = findings.length === 0 ? "" : ` ${(0,reporters_text/* counted */.hS)(findings.length, "finding")} would be left.`;
    if (fixes === 0)
        return `There is nothing to fix.${left}\n`;
    return `${(0,reporters_text/* counted */.hS)(fixes, "fix", "fixes")} in ${(0,reporters_text/* counted */.hS)(files, "file")}; nothing was changed.${left}\n`;
}
/** The arguments as they go into a command line, where that needs no quoting. */
function targetsText(paths) {
    return paths.every((one) => /^[\w./-]+$/.test(one)) ? paths.join(" ") : "";
}
/** The shard that is asked for. Throws a ConfigError for none that there can be, and for options that need the whole. */
function readShard(options) {
    const given = options["shard"];
    if (given === undefined)
        return null;
    const shard = (0,core_shard/* parseShard */.u)(given);
    if (shard === null) {
        throw (0,command_line/* usageError */.W)(`--shard must look like 2/5, up to ${core_shard/* mostShards */.b}/${core_shard/* mostShards */.b}, not ${JSON.stringify(given)}.`);
    }
    const whole = ["fix", "diff", "watch", "write-baseline", "update-baseline"].find((name) => options[name] !== undefined);
    if (whole !== undefined)
        throw (0,command_line/* usageError */.W)(`--${whole} can't be used with --shard.`);
    return shard;
}


/***/ }),

/***/ 31998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mostShards),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** More shards than any runner has jobs (a matrix of GitHub Actions has 256 at most). */
const mostShards = 1000;
/** The shard of a text such as `2/5`; null for one that names none. */
function parseShard(text) {
    const [, index = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
    return index > 0 && index <= of && of <= mostShards ? { index, of } : null;
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

/***/ 35846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ applyBaseline)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35995);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);


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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
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
/** A result as the text of an entry: its seal on a line of its own, then JSON. Null for what JSON can't hold. */
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
/** The result of a unit from the text of its entry; half a sentence where it is none that can be trusted. */
function readEntry(all, key, unit, secret) {
    const json = all.slice(65, -1);
    if (all[64] !== "\n" || !all.endsWith("\n") || (0,digest/* sealOf */.Ru)(json, secret) !== all.slice(0, 64))
        return "its seal does not match";
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
;// CONCATENATED MODULE: ./build/scan/cache-secret.js





const fileName = "secret";
const cache_secret_form = /^[0-9a-f]{64}$/;
/**
 * The secret of a cache for scans of a tree, which is made where there is none: what seals an entry must be nothing that
 * the tree can bring. `KUBESUGGEST_CACHE_SECRET` wins. Beside a cache elsewhere, the secret lies in the cache, readable
 * by its owner only; the secret of caches in the tree lies in the directory of the user's program state.
 */
function cacheSecret(directory, root, env = process.env) {
    const given = env["KUBESUGGEST_CACHE_SECRET"] ?? "";
    if (given !== "")
        return { secret: given, problem: null };
    const file = external_node_path_.join(isWithin(root, directory) ? stateDirectory(env) : directory, fileName);
    const known = readSecret(file);
    if (known !== null)
        return { secret: known, problem: null };
    const secret = (0,external_node_crypto_.randomBytes)(32).toString("hex");
    try {
        writeSecret(file, secret);
        // Of scans that begin together, all go by the one that was written last.
        return { secret: readSecret(file) ?? secret, problem: null };
    }
    catch (error) {
        const problem = `The secret of the cache can't be kept in ${file} (${(0,system_error/* systemReason */.u)(error)}): the next scan won't use the results of this one.`;
        return { secret, problem };
    }
}
/** Where programs keep what is not for other machines (XDG Base Directory Specification; on Windows its own place). */
function stateDirectory(env) {
    const [local, state] = [env["LOCALAPPDATA"] ?? "", env["XDG_STATE_HOME"] ?? ""];
    if (process.platform === "win32" && local !== "")
        return external_node_path_.join(local, "kubesuggest");
    return external_node_path_.join(external_node_path_.isAbsolute(state) ? state : external_node_path_.join((0,external_node_os_.homedir)(), ".local", "state"), "kubesuggest");
}
/** Null where there is none, or one that others can have read or written. */
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
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
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
/** Whether a directory is in a tree by its name, or by where links on its way lead. */
function isWithin(root, directory) {
    return [directory, realPathOf(directory)].some((one) => {
        const relative = external_node_path_.relative(root, one);
        return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
    });
}
/** Where a path leads, as far as it is there. */
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
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(64430);
;// CONCATENATED MODULE: ./build/scan/cache.js







const day = 24 * 60 * 60 * 1000;
const defaultBounds = { bytes: 256 * 1024 * 1024, entries: 100_000, age: 30 * day };
const maximumEntryBytes = 64 * 1024 * 1024;
/** Entries of another format lie elsewhere. */
const formatVersion = "kubesuggest-1";
// Without an extension: a cache may lie in the tree that is scanned, and is no manifest of it.
const entryName = /^[0-9a-f]{62}$/;
const temporaryName = /^\.[\w-]+\.kubesuggest$/;
/**
 * The cache for scans of a tree in a directory, which is made where it is missing. Throws a ConfigError where there is
 * something else.
 */
function openCache(directory, name, root, bounds = defaultBounds) {
    if ((0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false })?.isFile()) {
        throw new config_error/* ConfigError */.x(`The cache ${name} is not a directory.`);
    }
    const entries = external_node_path_.join(directory, formatVersion);
    const fileOf = (key) => external_node_path_.join(entries, key.slice(0, 2), key.slice(2));
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
                if (written === 0)
                    writeGitignore(entries);
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

/***/ 71912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fixSome)
/* harmony export */ });
/* harmony import */ var _analyse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69576);

/**
 * Makes the fixes of exactly these findings, which are of these deploy units. A unit in which another finding would
 * come up is left as it is.
 */
function fixSome(units, findings, { settings, today, known, renderer = null }) {
    const wanted = new Set(findings.map(({ fingerprint }) => fingerprint));
    const paths = new Set(findings.map(({ source }) => source.path));
    const isWanted = ({ fingerprint }) => wanted.has(fingerprint);
    const files = [];
    const fixed = [];
    for (const unit of units) {
        if (!unit.some(({ path }) => paths.has(path)))
            continue;
        const before = new Set((0,_analyse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .analyseUnit */ .cH)(unit, settings, "none", today, known, { renderer }).findings.map(fingerprintOf));
        const after = (0,_analyse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .fixUnit */ .en)(unit, settings, isWanted, today, known, { renderer });
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


/***/ })

};
