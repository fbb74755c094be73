export const id = 725;
export const ids = [725];
export const modules = {

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/* harmony import */ var _config_fails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5126);

/** 1 when a new finding is at or above `fail-on`, 2 when something could not be read, otherwise 0. */
function exitStatus({ findings, errors }, config) {
    const fails = (0,_config_fails_js__WEBPACK_IMPORTED_MODULE_0__/* .failTest */ .L)(config);
    if (findings.some((finding) => finding.new && fails(finding)))
        return 1;
    return errors.length > 0 ? 2 : 0;
}


/***/ }),

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

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ readFormat),
/* harmony export */   Q2: () => (/* binding */ readHistoryFor),
/* harmony export */   Y_: () => (/* binding */ printReport)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9445);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
/* harmony import */ var _reporters_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8017);
/* harmony import */ var _scan_reports_read_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4943);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(895);
/* harmony import */ var _rules_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9658);








/** The format that a command is asked for, null for text. Throws a ConfigError for one that there is not. */
function readFormat(given) {
    if (given === undefined || given === "text")
        return null;
    const format = _reporters_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F.find((name) => name === given);
    if (format !== undefined)
        return format;
    const names = ["text", ..._reporters_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F];
    throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)(`--format must be one of ${names.join(", ")}, not ${JSON.stringify(given)}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(given, names)}`);
}
/** The earlier scans that `--history` names. Throws a ConfigError where they can't be read or the format shows none. */
function readHistoryFor(format, options, terminal) {
    const given = options["history"];
    if (given !== undefined && format !== "html")
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)("--history needs --format html.");
    return (0,_scan_reports_read_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .L)(given?.split("\n") ?? [], terminal.cwd);
}
/** Prints the report in a format for other programs. */
function printReport(format, report, history, terminal) {
    const tool = { version: _core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r, rules: _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .allRules */ .V, rulePages: _rules_command_js__WEBPACK_IMPORTED_MODULE_6__.rulePages };
    terminal.out((0,_reporters_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReport */ .C)(format, report, { tool, history, compressedSize: (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text).length }));
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

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(9445);
// EXTERNAL MODULE: ./build/core/shard.js
var core_shard = __webpack_require__(1998);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(9582);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/scan/cache.js + 1 modules
var scan_cache = __webpack_require__(9956);
// EXTERNAL MODULE: ./build/scan/scan.js + 8 modules
var scan = __webpack_require__(5491);
// EXTERNAL MODULE: ./build/scan/scan-report.js
var scan_report = __webpack_require__(7746);
// EXTERNAL MODULE: ./build/scan/sources/work-tree.js + 1 modules
var work_tree = __webpack_require__(441);
// EXTERNAL MODULE: ./build/scan/write-file.js
var write_file = __webpack_require__(4430);
;// CONCATENATED MODULE: ./build/scan/scan-work-tree.js





/** Scans a work tree and writes the fixes that are asked for. */
async function scanWorkTree(tree, config, options) {
    const { report, files, fixed, covers } = await (0,scan/* scan */.S)((0,work_tree/* openWorkTree */.w)(tree), config, options);
    const { counts, errors } = writeFixes(tree.root, files, fixed);
    const unwritten = new Set(errors.map(({ file }) => file));
    return {
        ...report,
        errors: [...errors, ...report.errors].sort(scan_report/* byFile */.y),
        fixed: counts,
        covers: (file) => covers(file) && !unwritten.has(file),
    };
}
function writeFixes(root, files, fixed) {
    const counts = new Map();
    const errors = [];
    const before = new Map(files.map((file) => [file.path, file.bytes]));
    for (const { path: file, bytes, fixes } of fixed) {
        try {
            const refusal = (0,write_file/* replaceFile */.f)(external_node_path_.join(root, file), before.get(file) ?? new Uint8Array(), bytes);
            if (refusal === null)
                counts.set(file, fixes);
            else
                errors.push({ file, message: refusal });
        }
        catch (error) {
            const { code } = error;
            errors.push({ file, message: `Its fixes could not be written (${code ?? String(error)}).` });
        }
    }
    return { counts, errors };
}

// EXTERNAL MODULE: ./build/cli/command-line.js
var command_line = __webpack_require__(895);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/cli/load-config.js
var load_config = __webpack_require__(3788);
// EXTERNAL MODULE: ./build/cli/print-report.js
var print_report = __webpack_require__(2757);
;// CONCATENATED MODULE: ./build/cli/progress.js
const patience = 1000;
const interval = 100;
/** A line on standard error that counts files, shown to a person and only once a run takes long. */
function createProgress(terminal) {
    const start = Date.now();
    let last = 0;
    let shown = false;
    return {
        step(done, total) {
            const now = Date.now();
            if (!terminal.interactive || now - start < patience || now - last < interval)
                return;
            last = now;
            shown = true;
            terminal.err(`\r\u001b[K${terminal.errorStyle.dim(`Analyzing: ${done} of ${total} files`)}`);
        },
        end() {
            if (shown)
                terminal.err("\r\u001b[K");
        },
    };
}

// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/core/baseline.js
var baseline = __webpack_require__(5995);
// EXTERNAL MODULE: ./build/scan/apply-baseline.js
var apply_baseline = __webpack_require__(5846);
// EXTERNAL MODULE: ./build/scan/baseline-file.js
var baseline_file = __webpack_require__(416);
;// CONCATENATED MODULE: ./build/cli/scan-baseline.js







/** Reads the baseline that a scan goes by. Throws a ConfigError where it is broken, or not where it was said to be. */
function openBaseline(options, cwd, root, { baseline: configured }) {
    const { "write-baseline": write, "update-baseline": update, baseline } = options;
    if (write !== undefined && update !== undefined) {
        throw (0,command_line/* usageError */.Wp)("Use either --write-baseline or --update-baseline: writing also removes findings that no longer exist.");
    }
    const target = write || update || undefined;
    if (target !== undefined && baseline !== undefined)
        throw (0,command_line/* usageError */.Wp)("The baseline file is given twice.");
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

;// CONCATENATED MODULE: ./build/cli/scan-command.js














/** `kubesuggest scan`: checks whole trees and writes fixes where asked to. Gives the exit status. */
async function scanCommand(paths, options, terminal, workerEntry) {
    const fix = readFix(options["fix"]);
    const format = (0,print_report/* readFormat */.C$)(options["format"]);
    const history = (0,print_report/* readHistoryFor */.Q2)(format, options, terminal);
    const shard = readShard(options);
    const tree = (0,work_tree/* findWorkTree */.v)(terminal.cwd, paths);
    const config = (0,load_config/* loadConfig */.Z)(options, terminal.cwd, tree.root);
    const baseline = openBaseline(options, terminal.cwd, tree.root, config);
    const cache = options["cache"] === undefined ? null : (0,scan_cache/* openCache */.b)(external_node_path_.resolve(terminal.cwd, options["cache"]), options["cache"]);
    const progress = createProgress(terminal);
    const scanned = await scanWorkTree(tree, config, {
        fix,
        workerEntry,
        onProgress: progress.step,
        ...(shard === null ? {} : { shard }),
        ...(cache === null ? {} : { cache }),
    });
    progress.end();
    for (const sentence of cache?.close() ?? [])
        terminal.err(`${(0,printable/* printable */.g$)(sentence)}\n`);
    const result = finishBaseline(baseline, scanned, terminal);
    if (format !== null)
        (0,print_report/* printReport */.Y_)(format, result, history, terminal);
    else
        terminal.out(fixedText(result, terminal.style) + (0,reporters_text/* textReport */.Mf)(result, terminal.style));
    return (0,exit_status/* exitStatus */.$)(result, config);
}
function readFix(given) {
    if (given === undefined)
        return "none";
    if (given === "safe" || given === "review")
        return given;
    throw (0,command_line/* usageError */.Wp)(`--fix must be safe or review, not ${JSON.stringify(given)}${(0,nearest/* didYouMean */.a)(given, ["safe", "review"])}`);
}
/** The shard that is asked for. Throws a ConfigError for none that there can be, and for options that need the whole. */
function readShard(options) {
    const given = options["shard"];
    if (given === undefined)
        return null;
    const shard = (0,core_shard/* parseShard */.u)(given);
    if (shard === null) {
        throw (0,command_line/* usageError */.Wp)(`--shard must look like 2/5, up to ${core_shard/* mostShards */.b}/${core_shard/* mostShards */.b}, not ${JSON.stringify(given)}.`);
    }
    const whole = ["fix", "write-baseline", "update-baseline"].find((name) => options[name] !== undefined);
    if (whole !== undefined)
        throw (0,command_line/* usageError */.Wp)(`--${whole} can't be used with --shard.`);
    return shard;
}
function fixedText({ fixed }, style) {
    const lines = [...fixed].map(([file, fixes]) => `${style.green("fixed")} ${(0,printable/* printablePath */.Vj)(file)} (${(0,reporters_text/* counted */.hS)(fixes, "fix", "fixes")})`);
    return lines.length > 0 ? `${lines.join("\n")}\n\n` : "";
}


/***/ }),

/***/ 1998:
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
