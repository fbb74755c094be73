export const id = 916;
export const ids = [916];
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
// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 5 modules
var renderer_of = __webpack_require__(17456);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(94112);
;// CONCATENATED MODULE: ./build/reporters/patch.js

/** The changes of files as one patch in git's format, which `git apply` accepts; empty where nothing changes. */
function patchOf(files) {
    return files
        .filter(({ before, after }) => before !== after)
        .map(filePatch)
        .join("");
}
/** Source of the header lines: https://git-scm.com/docs/diff-format */
function filePatch({ path, before, after }) {
    const [from, to] = [`a/${path}`, `b/${path}`];
    const hunks = hunksIn(sectionsOf(before, after)) ?? hunksIn([{ start: [0, 0], old: before, now: after }]) ?? [];
    const file = { oldFileName: from, newFileName: to, oldHeader: undefined, newHeader: undefined, hunks };
    const text = (0,create/* formatPatch */.Gu)(file, create/* OMIT_HEADERS */.Jg);
    return `diff --git ${quoted(from)} ${quoted(to)}\n--- ${named(from)}\n+++ ${named(to)}\n${text}`;
}
/** How many unchanged lines are shown around changed ones. */
const context = 3;
/**
 * The changes in all sections; null if some of them would not have unchanged lines on both sides. Without these, git
 * takes the start or the end of a section for that of the file.
 */
function hunksIn(sections) {
    const hunks = [];
    for (const [index, { start, old, now }] of sections.entries()) {
        for (const hunk of (0,create/* structuredPatch */.YB)("", "", old, now, undefined, undefined, { context }).hunks) {
            const [first, last] = [hunk.lines.slice(0, context), hunk.lines.slice(-context)];
            const inside = [...(index === 0 ? [] : first), ...(index === sections.length - 1 ? [] : last)];
            if (inside.some((line) => !line.startsWith(" ")))
                return null;
            hunks.push({ ...hunk, oldStart: hunk.oldStart + start[0], newStart: hunk.newStart + start[1] });
        }
    }
    return hunks;
}
/**
 * Splits two texts in the middle of lines that both have, wherever so many are the same that no change on one side
 * shows lines of the other. The time for comparing texts grows with the square of their changes.
 */
function sectionsOf(before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    const [places, others] = [uniqueLines(old), uniqueLines(now)];
    const sections = [];
    let start = [0, 0];
    const endSection = (at, other) => {
        sections.push({ start, old: old.slice(start[0], at).join(""), now: now.slice(start[1], other).join("") });
        start = [at, other];
    };
    for (const [line, at] of places) {
        const other = others.get(line);
        if (other === undefined || at < start[0] + context + 1 || other < start[1] + context + 1)
            continue;
        const around = Array.from({ length: 2 * context + 2 }, (_item, index) => index - context - 1);
        if (around.every((by) => old[at + by] !== undefined && old[at + by] === now[other + by]))
            endSection(at, other);
    }
    endSection(old.length, now.length);
    return sections;
}
/** The lines of a text with their ends. */
function linesOf(text) {
    return text.split(/(?<=\n)/);
}
/** The lines that a text has once, with their indexes. */
function uniqueLines(lines) {
    const found = new Map();
    const repeated = new Set();
    for (const [index, line] of lines.entries()) {
        if (found.has(line))
            repeated.add(line);
        else
            found.set(line, index);
    }
    for (const line of repeated)
        found.delete(line);
    return found;
}
/** A name in a `---` or `+++` line. If it contains a space, a tab marks its end. */
function named(name) {
    const text = quoted(name);
    return text === name && name.includes(" ") ? `${name}\t` : text;
}
/** A name as git writes it: in quotes with C-style escapes if it contains control characters, quotes or backslashes. */
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
// EXTERNAL MODULE: ./build/scan/analyze-files.js + 1 modules
var analyze_files = __webpack_require__(10532);
// EXTERNAL MODULE: ./build/scan/cache.js + 2 modules
var scan_cache = __webpack_require__(48636);
// EXTERNAL MODULE: ./build/scan/fix-some.js
var fix_some = __webpack_require__(71912);
// EXTERNAL MODULE: ./build/scan/scan.js + 8 modules
var scan_scan = __webpack_require__(27581);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/scan/scan-report.js
var scan_report = __webpack_require__(37746);
// EXTERNAL MODULE: ./build/scan/sources/work-tree.js + 1 modules
var work_tree = __webpack_require__(20441);
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(64430);
;// CONCATENATED MODULE: ./build/scan/scan-work-tree.js





/** Scans a work tree and writes the requested fixes. */
async function scanWorkTree(tree, config, options) {
    const scanned = await scan(openWorkTree(tree), config, options);
    return reportWritten(tree, scanned, () => scan(openWorkTree(tree), config, { ...options, fix: "none" }));
}
/**
 * Writes the fixes of a scan and returns the report of the tree after that. The scan's report is only right if all
 * fixes could be written. Otherwise the tree is scanned again, so that no finding is lost.
 */
async function reportWritten(tree, scanned, lookAgain) {
    const result = writeFixes(tree.root, scanned.files, scanned.fixed);
    return withWritten(result.errors.length === 0 ? scanned : await lookAgain(), result);
}
/** The report of a scan that saw the tree with its fixes, combined with the result of writing them. */
function withWritten({ report, covers }, { written, errors }) {
    return { ...report, errors: [...errors, ...report.errors].sort(scan_report/* byFile */.y), fixed: written, covers };
}
/** Writes changed files, each atomically. */
function writeFixes(root, files, fixed) {
    const written = new Map();
    const errors = [];
    const before = new Map(files.map((file) => [file.path, file.bytes]));
    for (const { path: file, bytes, fixes } of fixed) {
        try {
            const refusal = (0,write_file/* replaceFile */.fR)(root, file, before.get(file) ?? new Uint8Array(), bytes);
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



/** How long to wait after the last change before a scan, in milliseconds: editors write a file in several steps. */
const calm = 150;
/**
 * Calls `scan` whenever a manifest, a Dockerfile or the configuration changes, one call at a time, until the program is
 * stopped. Changes during a scan lead to another one. `isOwn` matches files that the scan itself writes. `onReady` is
 * called once changes are being watched.
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
/** Files that decide what others render, build or count for: helpers of charts, ignore files, attributes of git. */
const decidesWithOthers = /\.(?:tpl|helmignore|dockerignore|gitattributes)$/;
function isWatched(path) {
    if (path.split("/").some((step) => step === ".git" || step === "node_modules"))
        return false;
    return (0,reviewable_path/* isReviewable */.X)(path) || read_config_file/* configPaths */.hg.includes(path) || decidesWithOthers.test(path);
}

// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/reporters/proved-fix.js
var proved_fix = __webpack_require__(75473);
;// CONCATENATED MODULE: ./build/cli/ask-fixes.js


const question = "Apply this fix? [y]es, [n]o, [a]ll that are left, [q]uit: ";
const meanings = { y: "yes", yes: "yes", n: "no", no: "no", a: "all", all: "all", q: "quit", quit: "quit" };
const help = `y - apply this fix
n - skip it
a - apply this fix and all that are left
q - stop; the fixes that you said yes to are applied
Ctrl-C - stop, and change nothing
`;
/** Shows each finding with a proved fix and asks about it. Returns the findings whose fixes are wanted. */
async function askFixes({ findings }, terminal, prompt) {
    const fixable = findings.filter((finding) => (0,proved_fix/* provedFix */.a)(finding) !== null);
    const wanted = [];
    for (const [index, finding] of fixable.entries()) {
        terminal.out(`${terminal.style.dim(`Fix ${index + 1} of ${fixable.length}`)}\n`);
        terminal.out(`${(0,reporters_text/* textFinding */.dl)(finding, terminal.style)}\n`);
        const answer = await askUntilClear(terminal, prompt);
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
/** Asks until the answer is clear. The end of the input means quit. */
async function askUntilClear(terminal, prompt) {
    for (;;) {
        const text = await prompt.ask(question);
        if (text === null)
            return "quit";
        const word = text.trim().toLowerCase();
        if (Object.hasOwn(meanings, word))
            return meanings[word];
        terminal.err(help);
    }
}

// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(6493);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/cli/fix-mode.js


/** Reads `--fix` and `--diff`. Throws a ConfigError for invalid values. */
function readFixAction(options) {
    const { fix, diff } = options;
    if (fix !== undefined && diff !== undefined)
        throw (0,command_line/* usageError */.W)("Use either --fix or --diff: --diff changes nothing.", "scan");
    if (fix === "ask")
        return { kind: "ask" };
    if (fix !== undefined)
        return { kind: "write", applicability: readApplicability("--fix", fix, "safe, review or ask") };
    if (diff === undefined)
        return { kind: "show" };
    return { kind: "diff", applicability: readApplicability("--diff", diff, "safe or review") };
}
/** The fixes that a scan makes in memory for this action. */
function modeOf(action) {
    return action.kind === "write" || action.kind === "diff" ? action.applicability : "none";
}
function readApplicability(option, given, choices) {
    if (given === "safe" || given === "review")
        return given;
    const words = choices.split(/, | or /);
    throw (0,command_line/* usageError */.W)(`${option} must be ${choices}, not ${JSON.stringify(given)}${(0,nearest/* didYouMean */.a)(given, words)}`, "scan");
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








/**
 * Reads the baseline for a scan. Throws a ConfigError if it is invalid, or missing where an option or the configuration
 * names it.
 */
function openBaseline(options, cwd, root, { baseline: configured }) {
    const { "write-baseline": write, "update-baseline": update, baseline } = options;
    if (write !== undefined && update !== undefined) {
        throw (0,command_line/* usageError */.W)("Use either --write-baseline or --update-baseline: writing also removes findings that no longer exist.", "scan");
    }
    const target = write || update || undefined;
    if (target !== undefined && baseline !== undefined)
        throw (0,command_line/* usageError */.W)("The baseline file is given twice.", "scan");
    const file = (0,baseline_file/* baselineFile */._S)(root, cwd, target ?? baseline, configured);
    const entries = (0,baseline_file/* loadBaseline */.oU)(file);
    const mode = write === undefined ? (update === undefined ? "read" : "update") : "write";
    if (entries === null && (mode === "update" || (mode === "read" && file.named))) {
        throw new config_error/* ConfigError */.x(`The baseline ${file.name} does not exist: "kubesuggest scan --write-baseline" creates it.`);
    }
    return { file, entries, mode, show: options["show-baselined"] !== undefined, checks: (0,load_config/* selectionTest */.TB)(options) };
}
/** Writes the baseline if that was requested, and removes its findings from the report. */
function finishBaseline(opened, scanned, terminal) {
    const { entries: before, mode, show } = opened;
    if (before === null && mode === "read")
        return scanned;
    const entries = mode === "read" ? applyOnly(opened, before ?? new Map(), scanned, terminal) : rewrite(opened, scanned, terminal);
    return (0,apply_baseline/* applyBaseline */.Q)(scanned, entries, show);
}
function rewrite({ file, entries: before, mode, checks }, scanned, terminal) {
    const covers = (path, rule) => scanned.covers(path) && checks(rule);
    const next = (0,baseline/* nextBaseline */.D)(before ?? new Map(), scanned.findings, covers, mode === "write");
    save(file, next, terminal);
    return next.entries;
}
/**
 * Fixed findings leave the baseline at once. Other entries without a finding are only reported, and not by a shard,
 * which sees only a part.
 */
function applyOnly({ file, checks }, before, scanned, terminal) {
    const { findings, fixed, shard } = scanned;
    const covers = (path, rule) => scanned.covers(path) && checks(rule);
    const withoutFixed = (0,baseline/* nextBaseline */.D)(before, findings, (path, rule) => fixed.has(path) && covers(path, rule), false);
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




/** The fixes that were made in each file, for people; empty if there are none. */
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
/** The report of a scan for people. With `quiet`, only the findings. */
function scanText(report, quiet, hints, style) {
    if (quiet)
        return (0,reporters_text/* textFindings */.CC)(report, style);
    return `${(0,reporters_text/* textReport */.Mf)(report, style)}${hintsText(report, hints, style)}`;
}
function hintsText(report, { targets, status, canFix, filtered }, style) {
    const { findings, skipped, stats } = report;
    const fixes = findings.flatMap((finding) => (0,proved_fix/* provedFix */.a)(finding) ?? []);
    const safe = fixes.filter(({ applicability }) => applicability === "safe").length;
    const withOption = (option) => {
        if (targets === null)
            return `The same command with ${option}`;
        return `"kubesuggest scan${targets === "" ? "" : ` ${targets}`} ${option}"`;
    };
    const lines = [];
    if (findings.length + skipped.length + stats.manifests + stats.dockerfiles === 0) {
        lines.push("There is nothing to check here: no Kubernetes manifest and no Dockerfile was found.");
        if (filtered)
            lines.push('"paths" and "paths-ignore" leave out files: check what they match.');
    }
    if (canFix && safe > 0)
        lines.push(`${withOption("--fix")} applies the safe fixes.`);
    if (canFix && fixes.length > safe)
        lines.push(`${withOption("--fix=ask")} asks about each fix and shows its risk.`);
    if (findings.length > 0)
        lines.push('"kubesuggest explain RULE" explains a rule, with an example.');
    if (status === 0 && findings.some((finding) => finding.new)) {
        lines.push("Exit status 0: no finding is as severe as --fail-on.");
    }
    return lines.map((line) => `${style.dim(line)}\n`).join("");
}

;// CONCATENATED MODULE: ./build/cli/standard-input.js



const defaultName = "stdin.yaml";
const maximumBytes = 64 * 1024 * 1024;
/**
 * Standard input as a tree with one file, which is called `name`. Throws a ConfigError if it can't be read, or for a
 * name outside of the tree.
 */
function openStandardInput(name = defaultName) {
    const file = { path: fileName(name), bytes: readAll() };
    return {
        targets: [file.path],
        paths: [file.path],
        complete: false,
        isUnseen: () => false,
        skipped: [],
        errors: [],
        notices: [],
        readBuildFiles: async () => [],
        readFiles: async (paths) => ({ files: paths.includes(file.path) ? [file] : [], skipped: [], errors: [] }),
    };
}
/** Checks and normalizes a path in the tree. It is only a name for the report and need not exist. */
function fileName(name) {
    const path = name.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
    if (path === "" || path.split("/").includes("..")) {
        throw new config_error/* ConfigError */.x(`--stdin-filename must be the path of a file in the repository, not ${JSON.stringify(name)}.`);
    }
    return path;
}
function readAll() {
    try {
        const chunks = [];
        let size = 0;
        for (let chunk = readChunk(); chunk.length > 0; chunk = readChunk()) {
            size += chunk.length;
            if (size > maximumBytes)
                throw new config_error/* ConfigError */.x("Standard input has more than 64 MB.");
            chunks.push(chunk);
        }
        return new Uint8Array(Buffer.concat(chunks));
    }
    catch (error) {
        if (error instanceof config_error/* ConfigError */.x)
            throw error;
        throw new config_error/* ConfigError */.x(`Standard input can't be read (${(0,system_error/* systemReason */.u)(error)}).`);
    }
}
const chunkBytes = 64 * 1024;
/** The milliseconds between two attempts to read. */
const pause = 10;
/** The next bytes of standard input; none at its end, which Windows reports as an error. */
function readChunk() {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
        try {
            return chunk.subarray(0, (0,external_node_fs_.readSync)(0, chunk));
        }
        catch (error) {
            const { code } = error;
            if (code === "EOF")
                return chunk.subarray(0, 0);
            if (code !== "EAGAIN")
                throw error;
            // The program that writes is slower, and the pipe does not block, as some programs set it.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
        }
    }
}

;// CONCATENATED MODULE: ./build/cli/scan-command.js

























/** `kubesuggest scan`: checks files and whole trees, and writes fixes on request. Returns the exit status. */
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
    const sayWatching = () => terminal.err("Watching for changes. Press Ctrl-C to stop.\n");
    return watchTree(tree.root, isOwn, sayWatching, async () => {
        if (terminal.interactive)
            terminal.out("\u001bc");
        await scanOnce(job, terminal);
        if (terminal.interactive)
            sayWatching();
    });
}
function checkCombination(paths, options) {
    const isPiped = paths.includes("-");
    if (isPiped && paths.length > 1)
        throw (0,command_line/* usageError */.W)('"-" stands for standard input, and can only stand alone.', "scan");
    if (!isPiped && options["stdin-filename"] !== undefined)
        throw (0,command_line/* usageError */.W)('--stdin-filename needs "-" as the path.', "scan");
    const whole = ["watch", "cache", "shard", "write-baseline", "update-baseline"].find((name) => name in options);
    if (isPiped && whole !== undefined)
        throw (0,command_line/* usageError */.W)(`--${whole} can't be used with standard input.`, "scan");
    if (options["watch"] !== undefined && options["fix"] === "ask")
        throw (0,command_line/* usageError */.W)("--watch can't be used with --fix=ask.", "scan");
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
    // Don't advise to write fixes if that has just failed.
    const canFix = action.kind === "show" || result.errors.length === 0;
    const filtered = config.paths.length + config.pathsIgnore.length > 0;
    const hints = { targets: targetsText(job.paths), status, canFix, filtered };
    const { style } = terminal;
    const origin = (0,print_report/* makesPage */.TW)(target) ? { ...target.origin, ...(0,work_tree/* describeTree */.cn)(tree) } : target.origin;
    (0,print_report/* printReport */.Y_)({ ...target, origin }, result, () => fixedText(result.fixed, style) + scanText(result, target.quiet, hints, style), terminal);
    return status;
}
/**
 * Scans standard input. There is no tree to write to, so fixed text goes to standard output, and the report to standard
 * error.
 */
async function scanInput({ options, action, target }, config, terminal) {
    if (action.kind === "ask")
        throw (0,command_line/* usageError */.W)("--fix=ask can't be used with standard input.", "scan");
    const source = openStandardInput(options["stdin-filename"]);
    const scanned = await (0,scan_scan/* scan */.S)(source, config, { fix: modeOf(action), workerEntry: null, onProgress: () => undefined });
    if (action.kind === "diff")
        return printPatch(scanned, config, terminal);
    const status = (0,exit_status/* exitStatus */.$)(scanned.report, config);
    const text = () => {
        const hints = { targets: "-", status, canFix: false, filtered: false };
        return scanText(scanned.report, target.quiet, hints, terminal.style);
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
/** Asks about each fix, writes the wanted ones, and scans again. */
async function askAndWrite(job, scanned, config, terminal) {
    if (terminal.prompt === null)
        throw (0,command_line/* usageError */.W)("--fix=ask needs a terminal to ask on.", "scan");
    const prompt = terminal.prompt();
    const wanted = await askFixes(scanned.report, terminal, prompt);
    prompt.close();
    const { files, known } = scanned;
    const units = (0,analyze_files/* unitsToReview */.D)(files, known);
    const means = { settings: config.settings, today: (0,ignore_comment/* dayOf */.kb)(new Date()), known, renderer: (0,renderer_of/* rendererOf */.D)(job.workerEntry) };
    const made = (0,fix_some/* fixSome */.a)(units, wanted, means);
    const written = writeFixes(job.tree.root, files, made.files);
    const left = wanted.length - made.fixed.length;
    if (left > 0)
        terminal.err(`${(0,reporters_text/* counted */.hS)(left, "fix", "fixes")} could not be made together with the others.\n`);
    return withWritten(await runScan(job, config, terminal), written);
}
/** The text of a file including its byte order mark, which must be compared and printed, too. */
function textIn(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** Prints the fixes as a patch. A non-empty patch results in status 1, as do findings without a fix. */
function printPatch({ files, fixed, report }, config, terminal) {
    const before = new Map(files.map(({ path: file, bytes }) => [file, bytes]));
    const changed = fixed.map(({ path: file, bytes }) => {
        return { path: file, before: textIn(before.get(file)), after: textIn(bytes) };
    });
    const patch = patchOf(changed);
    // On a screen, nothing in a file may act as a terminal command; a program gets the patch unchanged.
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
/** The arguments as typed on a command line; null if they need quoting or are too long. */
function targetsText(paths) {
    const text = paths.join(" ");
    return text.length <= 60 && paths.every((one) => /^[\w./-]+$/.test(one)) ? text : null;
}
/** Reads the requested shard. Throws a ConfigError for an invalid shard, and for options that need the whole scan. */
function readShard(options) {
    const given = options["shard"];
    if (given === undefined)
        return null;
    const shard = (0,core_shard/* parseShard */.u)(given);
    if (shard === null) {
        throw (0,command_line/* usageError */.W)(`--shard must look like 2/5, up to ${core_shard/* mostShards */.b}/${core_shard/* mostShards */.b}, not ${JSON.stringify(given)}.`, "scan");
    }
    const whole = ["fix", "diff", "watch", "write-baseline", "update-baseline"].find((name) => options[name] !== undefined);
    if (whole !== undefined)
        throw (0,command_line/* usageError */.W)(`--${whole} can't be used with --shard.`, "scan");
    return shard;
}


/***/ }),

/***/ 31998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mostShards),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** The most shards of a scan. No runner has as many jobs: a matrix of GitHub Actions has at most 256. */
const mostShards = 1000;
/** Parses a shard such as `2/5`; null if the text is not one. */
function parseShard(text) {
    const [, index = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
    return index > 0 && index <= of && of <= mostShards ? { index, of } : null;
}


/***/ })

};
