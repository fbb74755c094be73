export const id = 996;
export const ids = [996];
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

/***/ 82996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/analysis/review-change.js + 12 modules
var review_change = __webpack_require__(96980);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(97607);
// EXTERNAL MODULE: ./build/jobs/collect/collect.js + 25 modules
var collect = __webpack_require__(21304);
// EXTERNAL MODULE: ./build/jobs/repository/read-baseline.js
var read_baseline = __webpack_require__(84514);
// EXTERNAL MODULE: ./build/platform/link-texts.js
var link_texts = __webpack_require__(8641);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/platform/git/objects.js
var objects = __webpack_require__(88341);
// EXTERNAL MODULE: ./build/platform/git/run-git.js
var run_git = __webpack_require__(14905);
;// CONCATENATED MODULE: ./build/platform/git/changes.js


/** Options to compare files as GitHub does, regardless of the user's configuration. */
const diffOptions = [
    "--find-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--submodule=short",
    "--ignore-submodules=dirty",
];
const statuses = { A: "added", D: "removed", R: "renamed", C: "copied" };
/** The changes between two commits or, without a head, from the base to the working tree, without untracked files. */
async function listChanges(root, base, head) {
    const range = ["--end-of-options", base, ...(head === null ? [] : [head])];
    const names = (0,objects/* splitZero */.vV)(await (0,run_git/* runGit */.EO)(root, ["diff", "--raw", "-z", "--no-abbrev", ...diffOptions, ...range]));
    const patches = splitPatches(await (0,run_git/* runGit */.EO)(root, ["diff", "-p", "-U3", "--full-index", ...diffOptions, ...range]));
    const changes = [];
    for (let index = 0; index < names.length;) {
        const letter = (names[index] ?? "").split(" ")[4]?.[0] ?? "M";
        const moved = letter === "R" || letter === "C";
        const first = names[index + 1] ?? "";
        const path = moved ? (names[index + 2] ?? "") : first;
        index += moved ? 3 : 2;
        // A path in conflict is listed a second time with its current state.
        if (letter === "U")
            continue;
        // A file that became a link, or the reverse, is shown as a deletion and an addition.
        const patch = (letter === "T" ? patches.splice(0, 2)[1] : patches.shift()) ?? null;
        changes.push({ path, previousPath: moved ? first : null, status: statuses[letter] ?? "modified", patch });
    }
    return changes;
}
/** The patch of each file, starting at its first hunk, in the order of the raw list; null for a binary file. */
function splitPatches(output) {
    const parts = `\n${output.toString("utf8")}`.split("\ndiff --git ").slice(1);
    return parts.map((part) => {
        const start = part.indexOf("\n@@ ");
        if (start >= 0)
            return part
                .slice(start + 1)
                .replace(/\n\* Unmerged path [^]*$/, "")
                .replace(/\n$/, "");
        return /\n(Binary files |GIT binary patch)/.test(part) ? null : "";
    });
}

// EXTERNAL MODULE: ./build/platform/git/commits.js
var commits = __webpack_require__(80727);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
;// CONCATENATED MODULE: ./build/platform/git/working-tree.js






/** Larger files are not read: they are not manifests and would only fill the memory. */
const maximumBytes = 64 * 1024 * 1024;
/**
 * The files of the working tree that git tracks or would add. Their object ids are unknown, so they are empty, except for
 * files that a sparse checkout leaves out: those are in the index only.
 */
async function listWorkingTree(root) {
    const output = await (0,run_git/* runGit */.EO)(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
    const entries = [];
    const missing = new Set();
    for (const file of (0,objects/* splitZero */.vV)(output)) {
        const name = file.replace(/\/$/, "");
        const stats = await (0,promises_.lstat)(external_node_path_.join(root, name)).catch(() => null);
        if (stats === null)
            missing.add(name);
        else
            entries.push({ path: name, type: typeOf(stats), size: stats.size, oid: "" });
    }
    if (missing.size === 0)
        return entries;
    return [...entries, ...(await listSparse(root)).filter((entry) => missing.has(entry.path))];
}
function typeOf(stats) {
    if (stats.isSymbolicLink())
        return "symlink";
    return stats.isDirectory() ? "submodule" : "file";
}
/** The files of the index that a sparse checkout leaves out. */
async function listSparse(root) {
    const rows = (0,objects/* splitZero */.vV)(await (0,run_git/* runGit */.EO)(root, ["ls-files", "-z", "-t", "--stage"]));
    return rows.flatMap((row) => {
        const [, mode = "", oid = "", file = ""] = /^S (\d+) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(row) ?? [];
        if (file === "")
            return [];
        const type = mode === "160000" ? "submodule" : mode === "120000" ? "symlink" : "file";
        return [{ path: file, type, size: null, oid }];
    });
}
/** The paths of files that git does not track yet but would add. */
async function listUntracked(root) {
    return (0,objects/* splitZero */.vV)(await (0,run_git/* runGit */.EO)(root, ["ls-files", "-z", "--others", "--exclude-standard"]));
}
/** The targets of symbolic links in the working tree, by the path of the link. */
async function readWorkingLinks(root, links) {
    const texts = new Map();
    for (const { path: file } of links) {
        try {
            if (!(await isBehindLink(root, file)))
                texts.set(file, await (0,promises_.readlink)(external_node_path_.join(root, file)));
        }
        catch {
            // It is not a link any more.
        }
    }
    return texts;
}
/** Reads a file of the working tree with at most `most` bytes. Never follows symbolic links, nor leaves the tree. */
async function readWorkingFile(root, file, most = maximumBytes) {
    const full = external_node_path_.join(root, file);
    if (file.split("/").includes(".."))
        return { missing: "a file outside of the tree" };
    try {
        if (await isBehindLink(root, file))
            return { missing: "a file behind a symbolic link, which is not followed" };
        const handle = await (0,promises_.open)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const stats = await handle.stat();
            if (!stats.isFile())
                return { missing: "not a regular file" };
            if (stats.size > most)
                return { missing: `too large (${stats.size} bytes)` };
            return { bytes: new Uint8Array(await handle.readFile()) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const { code } = error;
        if (code === "ELOOP" || code === "EMLINK")
            return { missing: "a symbolic link, which is not followed" };
        if (code === "ENOENT" || code === "ENOTDIR")
            return { missing: "no longer there" };
        return { missing: `it can't be read (${(0,system_error/* systemReason */.u)(error)})` };
    }
}
async function isBehindLink(root, file) {
    const directory = await (0,promises_.realpath)(external_node_path_.dirname(external_node_path_.join(root, file)));
    return directory !== external_node_path_.join(await (0,promises_.realpath)(root), external_node_path_.dirname(file));
}

;// CONCATENATED MODULE: ./build/platform/git/local-range.js






/**
 * The largest untracked file, in bytes, that gets a patch, as GitHub has none for large files either. Logs and data that
 * git does not ignore would fill the memory.
 */
const patchLimit = 4 * 1024 * 1024;
/** Used in place of a commit id for the files on disk. */
const workingTree = "working tree";
/** Opens the range from the merge base of both to the head. Throws a PlatformError for names that git does not know. */
async function openLocalRange(directory, names) {
    const root = await (0,commits/* findRoot */.wg)(directory);
    const baseBranch = names.base ?? (await (0,commits/* defaultBranch */.OR)(root));
    const base = await (0,commits/* resolveCommit */.WL)(root, baseBranch);
    const headCommit = await (0,commits/* resolveCommit */.WL)(root, names.head ?? "HEAD");
    const start = await (0,commits/* mergeBase */.wu)(root, base, headCommit);
    const head = names.head === null ? workingTree : headCommit;
    const pull = { number: 0, head, mergeBase: start, baseBranch, draft: false, open: true, fork: false };
    return { root, platform: localPlatform(root), pull };
}
/** A local repository as a read-only platform. */
function localPlatform(root) {
    return {
        pullRequest: nowhere,
        pullRequestsOf: nowhere,
        changedFiles: (pull) => pull.head === workingTree ? changesOnDisk(root, pull) : listChanges(root, pull.mergeBase, pull.head),
        async listFiles(commit) {
            const entries = commit === workingTree ? await listWorkingTree(root) : await (0,objects/* listCommit */.E$)(root, commit);
            return { entries, complete: true };
        },
        async readFiles(commit, entries) {
            if (commit !== workingTree)
                return (0,objects/* readObjects */.$I)(root, entries);
            const isStored = ({ oid }) => oid !== "";
            const contents = new Map(await (0,objects/* readObjects */.$I)(root, entries.filter(isStored)));
            for (const entry of entries) {
                if (!isStored(entry))
                    contents.set(entry.path, await readWorkingFile(root, entry.path));
            }
            return contents;
        },
        async readLinks(commit, links) {
            if (commit !== workingTree)
                return (0,link_texts/* linkTexts */.r)(links, (entries) => (0,objects/* readObjects */.$I)(root, entries));
            return readWorkingLinks(root, links);
        },
        earlierReview: nowhere,
        submitReview: nowhere,
        changeThreads: nowhere,
        publishCheck: nowhere,
    };
}
/** The changes in the working tree. Files that git does not track yet are part of them. */
async function changesOnDisk(root, pull) {
    const tracked = await listChanges(root, pull.mergeBase, null);
    const untracked = [];
    for (const path of await listUntracked(root)) {
        const content = await readWorkingFile(root, path, patchLimit);
        const patch = "bytes" in content ? additionPatch(content.bytes) : null;
        untracked.push({ path, previousPath: null, status: "added", patch });
    }
    return [...tracked, ...untracked];
}
function additionPatch(bytes) {
    if (bytes.includes(0))
        return null;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    if (text === "")
        return "";
    const lines = text.replace(/\n$/, "").split("\n");
    const end = text.endsWith("\n") ? [] : ["\\ No newline at end of file"];
    return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`), ...end].join("\n");
}
function nowhere() {
    return Promise.reject(new port/* PlatformError */.W("A local repository has no pull requests."));
}

// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 5 modules
var renderer_of = __webpack_require__(17456);
// EXTERNAL MODULE: ./build/scan/late-optimizing.js
var late_optimizing = __webpack_require__(71699);
// EXTERNAL MODULE: ./build/scan/sources/work-tree.js + 1 modules
var work_tree = __webpack_require__(20441);
// EXTERNAL MODULE: ./build/scan/time-budget.js
var time_budget = __webpack_require__(6377);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(32900);
// EXTERNAL MODULE: ./build/cli/load-config.js + 1 modules
var load_config = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/cli/print-report.js + 1 modules
var print_report = __webpack_require__(46247);
// EXTERNAL MODULE: ./build/cli/command-line.js + 1 modules
var command_line = __webpack_require__(6493);
;// CONCATENATED MODULE: ./build/cli/review-range.js

/**
 * Reads what `review` compares: `A..B`, `A...B` or `A`, as in `git diff`, or its options. An end that is left out is
 * HEAD; a single revision is compared with the working tree. Throws a ConfigError if there are both a range and
 * options, or two ranges.
 */
function reviewRange(words, options) {
    const [range, another] = words;
    const { base = null, head = null } = options;
    if (range === undefined)
        return { base, head };
    if (another !== undefined) {
        throw (0,command_line/* usageError */.W)(`review takes one range, such as ${range}..${another}, but got ${words.length} arguments.`, "review");
    }
    const [from = "", to] = range.split(/\.{2,3}/);
    const taken = to === undefined ? ["base"] : ["base", "head"];
    for (const option of taken) {
        if (options[option] !== undefined)
            throw (0,command_line/* usageError */.W)(`review got both ${range} and --${option}.`, "review");
    }
    return { base: from === "" ? "HEAD" : from, head: to === undefined ? head : to === "" ? "HEAD" : to };
}

// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/reporters/fix-diff.js
var fix_diff = __webpack_require__(52356);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
// EXTERNAL MODULE: ./build/reporters/wrap.js
var wrap = __webpack_require__(86937);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/cli/review-text.js






/**
 * A review as readers would see it: comments with their suggestions, new findings without a comment, and the counts.
 */
function reviewText(shown, style, quiet = false) {
    const { findings, plan, notices, silenced, errors, skipped } = shown;
    const comments = plan.review?.comments ?? [];
    const commented = new Set(comments.flatMap(({ fingerprints }) => fingerprints));
    const unplaced = findings.filter((finding) => finding.new && !commented.has(finding.fingerprint));
    const older = findings.length - findings.filter((finding) => finding.new).length;
    const parts = [
        ...(quiet ? [] : notices).map((notice) => `${style.yellow("Note:")} ${(0,printable/* printable */.g$)(notice)}`),
        ...comments.map((comment) => commentText(comment, shown, style)),
        ...section("New findings without a comment: notes without a fix, outside the diff, or over the comment limit", unplaced, style),
        ...(quiet || silenced.length === 0 ? [] : [silencedText(silenced, style)]),
        ...(quiet ? [] : (0,reporters_text/* textNotes */.$I)(errors, skipped, style)),
        ...(older > 0 && !quiet
            ? [style.dim(`${(0,reporters_text/* counted */.hS)(older, "finding")} already in the base: see "kubesuggest scan".`)]
            : []),
        ...(quiet ? [] : [verdict(shown, comments.length, style)]),
    ];
    return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}
function silencedText(silenced, style) {
    const rows = silenced.map(({ file, line, message }) => {
        const place = line === undefined ? (0,printable/* printablePath */.Vj)(file) : `${(0,printable/* printablePath */.Vj)(file)}:${line}`;
        return `  ${place} ${(0,printable/* printable */.g$)((0,words/* sentence */.em)(message))}`;
    });
    return [`${style.yellow("Silenced by this change:")} ${silenced.length}`, ...rows].join("\n");
}
function commentText(comment, { findings, plan }, style) {
    const { path, startLine, line, fingerprints } = comment;
    const ownFindings = findings.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
    const suggestion = plan.suggestions.find((one) => {
        if (one.file !== path || one.endLine !== line || one.startLine !== (startLine ?? line))
            return false;
        // There may be another comment on the same lines.
        return one.findings.some(({ fingerprint }) => fingerprints.includes(fingerprint));
    });
    const lines = startLine === null ? `line ${line}` : `lines ${startLine} to ${line}`;
    const heading = `${style.blue("●")} ${style.bold(`Comment on ${(0,printable/* printablePath */.Vj)(path)}, ${lines}`)}`;
    if (suggestion === undefined)
        return [heading, ...ownFindings.map((finding) => (0,reporters_text/* textFinding */.dl)(finding, style))].join("\n");
    const problems = ownFindings.flatMap((finding) => [
        ...(0,reporters_text/* textProblem */.Fy)(finding, style),
        ...(finding.fix === null ? [] : (0,reporters_text/* textFixTitle */.J_)(finding.fix, style)),
        ...(0,reporters_text/* textAdvice */.sk)(finding, style),
    ]);
    return [heading, ...problems, ...suggestionText(suggestion, style), ...completeText(suggestion, style)].join("\n");
}
function completeText({ complete, ...suggestion }, style) {
    if (complete === undefined)
        return [];
    const [, ...lines] = suggestionText({ ...suggestion, lines: complete.lines }, style);
    const more = complete.findings.filter((finding) => !suggestion.findings.includes(finding));
    const rules = (0,enumerate/* enumerate */.H)([...new Set(more.map(({ rule }) => rule))]);
    return [`  ${style.green("or instead:")} with the fix of ${rules}`, ...lines];
}
/** The lines that accepting the suggestion would replace, before and after. */
function suggestionText({ findings, startLine, endLine, lines }, style) {
    const source = findings[0]?.source;
    if (!source)
        return [];
    const [start] = source.lineRange(startLine);
    const [, end] = source.lineRange(endLine);
    const next = source.lineStarts[endLine] ?? source.text.length;
    const text = lines.join(source.lineEnding(start));
    // A suggestion without lines also deletes the last line ending of its range.
    const edit = lines.length === 0 ? { range: [start, next], text: "" } : { range: [start, end], text };
    return [`  ${style.green("suggestion:")}`, ...(0,fix_diff/* fixDiff */.LC)(source, [edit], style)];
}
function section(title, findings, style) {
    if (findings.length === 0)
        return [];
    return [style.bold(`${title}:`), ...findings.map((finding) => (0,reporters_text/* textFinding */.dl)(finding, style))];
}
function verdict(shown, comments, style) {
    const { findings, plan } = shown;
    const newFindings = findings.filter((finding) => finding.new);
    const counts = `${(0,reporters_text/* counted */.hS)(comments, "comment")}, ${(0,reporters_text/* counted */.hS)(plan.suggestions.length, "suggestion")}`;
    const conclusion = plan.check.conclusion === "failure" ? style.red("failure") : style.green(plan.check.conclusion);
    const summary = (0,wrap/* wrapText */.C)((0,reporters_text/* summaryLine */.dC)({ ...shown, findings: newFindings }, style, "new finding"), { used: 0, indent: 0 }, style);
    const nothing = shown.stats.files === 0 ? "There is nothing to review: no manifest and no Dockerfile has changed.\n" : "";
    return `${nothing}${summary}\nReview: ${counts}. Check: ${conclusion}.`;
}

;// CONCATENATED MODULE: ./build/cli/review-command.js
















/** `kubesuggest review`: shows the review of a local range. Returns the exit status. */
async function reviewCommand(range, options, terminal, workerEntry) {
    const target = (0,print_report/* readTarget */._E)(options, terminal);
    const { root, platform, pull } = await openLocalRange(terminal.cwd, reviewRange(range, options));
    const config = (0,config_config/* configFor */.m3)((0,work_tree/* remoteOwner */.Iq)(root), (0,load_config/* loadConfig */.Z9)(options, terminal.cwd, root));
    const collection = await (0,collect/* collect */.F)(platform, pull, (0,path_filter/* pathFilter */.Y1)(config), config.settings);
    const { baseline, notices, silencing } = await (0,read_baseline/* readReviewBaseline */.u)(platform, pull, config.baseline, collection.changes);
    const change = { ...collection, baseline, notices: [...collection.notices, ...notices], silencing };
    (0,late_optimizing/* optimizeLate */.o)();
    const links = { rulePages: null, files: null, check: null };
    const reviewed = (0,review_change/* reviewChange */.r)({
        ...change,
        config,
        earlier: null,
        links,
        today: (0,ignore_comment/* dayOf */.kb)(new Date()),
        budget: (0,time_budget/* reviewBudget */.mK)(config.timeLimit),
        renderer: (0,renderer_of/* rendererOf */.D)(workerEntry),
    });
    const text = () => reviewText({ ...reviewed, notices: change.notices }, terminal.style, target.quiet);
    (0,print_report/* printReport */.Y_)(target, reviewed, text, terminal);
    return (0,exit_status/* exitStatus */.$)(reviewed, config);
}


/***/ }),

/***/ 58316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is a directory or is below it, judging by the paths alone. */
function isWithin(directory, target) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, target);
    return relative !== ".." && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative);
}


/***/ }),

/***/ 59307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/** Whether a file is the target or below it. */
function covers(target, file) {
    return target === "" || file === target || file.startsWith(`${target}/`);
}


/***/ }),

/***/ 20441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cn: () => (/* binding */ describeTree),
  vE: () => (/* binding */ findWorkTree),
  wr: () => (/* binding */ openWorkTree),
  Iq: () => (/* binding */ remoteOwner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/scan/is-within.js
var is_within = __webpack_require__(58316);
// EXTERNAL MODULE: ./build/formats/detect.js
var detect = __webpack_require__(48416);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(74060);
// EXTERNAL MODULE: ./build/formats/reviewable-path.js
var reviewable_path = __webpack_require__(57823);
// EXTERNAL MODULE: ./build/scan/linked-directories.js
var linked_directories = __webpack_require__(81241);
;// CONCATENATED MODULE: ./build/scan/sources/read-files.js







/** Far more than a manifest can have; the parsers have their own, smaller limits. A larger file is an error. */
const maximumBytes = 64 * 1024 * 1024;
/**
 * Reads the files that may hold manifests and drops others after a look at their bytes, without parsing. Links are
 * never followed: what they point to inside the tree is listed under its own path, and what is outside is not part of
 * the scan.
 */
function readFiles(root, paths) {
    const files = [];
    const skipped = [];
    const errors = [];
    const linkedDirectory = (0,linked_directories/* linkedDirectories */.x)(root);
    for (const file of paths) {
        const link = linkedDirectory(file);
        if (link !== null) {
            skipped.push(...behindLink(root, file, link));
            continue;
        }
        const content = readFile(external_node_path_.join(root, file));
        if (content === null)
            continue;
        if (typeof content !== "string")
            files.push({ path: file, ...content });
        else if (content === "link")
            skipped.push(...uncheckedLink(root, file));
        else
            errors.push({ file, message: content });
    }
    return { files, skipped, errors };
}
/**
 * Reads a file. Returns `link` for a symbolic link, a sentence if it can't be read, and null if it no longer exists.
 */
function readFile(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const { size, ...stats } = (0,external_node_fs_.fstatSync)(descriptor);
        if ((stats.mode & external_node_fs_.constants.S_IFMT) !== external_node_fs_.constants.S_IFREG)
            return null;
        if (size > maximumBytes)
            return `The file has ${size} bytes, more than the limit of ${maximumBytes}.`;
        // A buffer of its own, not a part of a shared one, since it is transferred to another thread.
        const bytes = new Uint8Array(size);
        let length = 0;
        while (length < size) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, size - length, null);
            if (read === 0)
                break;
            length += read;
        }
        const mode = process.platform === "win32" ? {} : { executable: (stats.mode & external_node_fs_.constants.S_IXUSR) !== 0 };
        return { bytes: length === size ? bytes : bytes.slice(0, length), ...mode };
    }
    catch (error) {
        const { code } = error;
        if (code === "ELOOP" || code === "EMLINK")
            return "link";
        // Node shows bytes of a name that are not UTF-8 as U+FFFD, so the file can't be found by that name.
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
/**
 * A tracked file in a directory that is now a symbolic link. If the link leads to a place in the tree, the files there
 * are read instead.
 */
function behindLink(root, file, link) {
    return linkOutside(root, link).map(({ reason }) => ({ file, reason: `behind ${reason}` }));
}
function linkOutside(root, file) {
    try {
        const inside = (0,is_within/* isWithin */.U)(root, external_node_fs_.realpathSync.native(external_node_path_.join(root, file)));
        return inside ? [] : [{ file, reason: "a symbolic link to a place outside the tree" }];
    }
    catch {
        return [{ file, reason: "a broken symbolic link" }];
    }
}
/** Reports a link that leads out of the tree, or to a manifest or Dockerfile that is named differently. */
function uncheckedLink(root, file) {
    const outside = linkOutside(root, file);
    if (outside.length > 0)
        return outside;
    const real = external_node_fs_.realpathSync.native(external_node_path_.join(root, file));
    const target = external_node_path_.relative(root, real).replaceAll(external_node_path_.sep, "/");
    if ((0,reviewable_path/* isReviewable */.X)(target) && (0,dockerfile_path/* isDockerfilePath */.e)(target) === (0,dockerfile_path/* isDockerfilePath */.e)(file))
        return [];
    const content = readFile(real);
    if (content === null || typeof content === "string" || (0,detect/* detect */.o)(file, content.bytes).kind === "skip")
        return [];
    return [{ file, reason: `a symbolic link to ${JSON.stringify(target)}, which is not checked in its place` }];
}

// EXTERNAL MODULE: ./build/scan/sources/tree-source.js
var tree_source = __webpack_require__(59307);
;// CONCATENATED MODULE: ./build/scan/sources/work-tree.js









/** Directories with files of other people, excluded unless a scan names them. */
const excludedDirectories = new Set([".git", "node_modules", "vendor"]);
/**
 * Finds the tree that contains the given paths. Throws a ConfigError for paths that don't exist, don't share a tree, or
 * lead out of the tree around `cwd` through a symbolic link: whoever created the link may not be the person who names
 * it.
 */
function findWorkTree(cwd, paths) {
    const here = external_node_fs_.realpathSync.native(cwd);
    const real = (paths.length === 0 ? ["."] : paths).map((given) => realPath(here, given));
    const first = real[0] ?? here;
    const start = (0,external_node_fs_.lstatSync)(first).isDirectory() ? first : external_node_path_.dirname(first);
    const top = gitTop(start);
    const root = top ?? ((0,is_within/* isWithin */.U)(here, first) ? here : start);
    for (const [index, target] of real.entries()) {
        if (!(0,is_within/* isWithin */.U)(root, target))
            throw new config_error/* ConfigError */.x(`${paths[index]} is not in ${root}: scan it separately.`);
    }
    return { root, targets: real.map((target) => slashed(external_node_path_.relative(root, target))), git: top !== null };
}
/** Describes a work tree by what git knows about it. */
function describeTree({ root, git: isGit }) {
    const name = external_node_path_.basename(root);
    if (!isGit)
        return { repository: name, commit: null, files: null };
    const remote = remoteOf(root);
    const repository = remote?.host === "github.com" && /^[\w.-]+$/.test(remote.name) ? `${remote.owner}/${remote.name}` : null;
    const commit = gitLine(root, ["rev-parse", "--verify", "HEAD"]);
    const isClean = gitLine(root, ["status", "--porcelain", "--untracked-files=no"]) === "";
    const isShown = repository !== null && commit !== null && isClean;
    const files = isShown ? `https://github.com/${repository}/blob/${commit}/` : null;
    return { repository: repository ?? name, commit, files };
}
/** The owner of a work tree's repository, according to its remote `origin`; null if that is not clear. */
function remoteOwner(root) {
    return remoteOf(root)?.owner ?? null;
}
const hostedRemote = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)(bitbucket\.org|codeberg\.org|github\.com|gitlab\.com)(?::22)?[/:]([\w.-]+)\/(.*?)(?:\.git)?\/?$/;
/**
 * Parses the remote `origin` if it is on one of the public hosts, whose addresses start with an owner; null for others.
 */
function remoteOf(root) {
    const found = hostedRemote.exec(gitLine(root, ["remote", "get-url", "origin"]) ?? "");
    if (found === null)
        return null;
    const [, host = "", owner = "", name = ""] = found;
    return { host, owner, name };
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
    const { files, errors, sparse } = listWorkTree(tree);
    return {
        targets,
        paths: files,
        complete: errors.length === 0,
        skipped: [],
        isUnseen: (file) => sparse.has(file) && !(0,external_node_fs_.existsSync)(external_node_path_.join(root, file)),
        errors,
        notices: [],
        readBuildFiles: async (paths) => readFiles(root, paths).files,
        readFiles: async (paths) => readFiles(root, paths),
    };
}
/**
 * Lists every file of the tree, sorted and relative to the root: what git tracks or would track, or everything without
 * git. Files of other people (`node_modules`, `vendor`) are left out unless a target is inside of them. Links are
 * listed but not followed.
 */
function listWorkTree(tree) {
    const errors = [];
    const known = tree.git ? gitFiles(tree.root) : null;
    const listed = known === null ? walk(tree.root, "", errors) : [...known.files, ...packedCharts(tree.root, known.files)];
    const kept = listed.filter((file) => !isExcluded(file) || tree.targets.some((target) => isOwnFile(file, target)));
    for (const target of tree.targets) {
        if (kept.some((file) => (0,tree_source/* covers */.h)(target, file)))
            continue;
        // Named explicitly although git ignores it.
        const isFile = (0,external_node_fs_.lstatSync)(external_node_path_.join(tree.root, target)).isFile();
        for (const file of isFile ? [target] : walk(tree.root, target, errors))
            kept.push(file);
    }
    return { files: [...new Set(kept)].sort(), sparse: known?.sparse ?? new Set(), errors };
}
function isExcluded(file) {
    return file.split("/").some((step) => excludedDirectories.has(step));
}
/** Whether a target covers a file, without an excluded directory between the two. */
function isOwnFile(file, target) {
    return (0,tree_source/* covers */.h)(target, file) && !isExcluded(file.slice(target.length));
}
function realPath(cwd, given) {
    const real = existingPath(cwd, given);
    const named = external_node_path_.resolve(cwd, given);
    if (real !== named) {
        const top = gitTop(cwd) ?? cwd;
        if ((0,is_within/* isWithin */.U)(top, named) && !(0,is_within/* isWithin */.U)(top, real)) {
            throw new config_error/* ConfigError */.x(`${given} leads out of ${top} by a symbolic link: name the place that it leads to.`);
        }
    }
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
function slashed(file) {
    return external_node_path_.sep === "/" ? file : file.replaceAll(external_node_path_.sep, "/");
}
/** The root of the git work tree that contains a directory; null if there is none, or without git. */
function gitTop(directory) {
    try {
        return external_node_fs_.realpathSync.native(git(directory, ["rev-parse", "--show-toplevel"]).replace(/\r?\n$/, ""));
    }
    catch {
        return null;
    }
}
/** What git tracks or would track; null without git. `sparse` are the files that it does not check out. */
function gitFiles(root) {
    try {
        // Each file has a letter and a space in front of it.
        const output = git(root, ["ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard"]);
        const rows = output.split("\0").filter((row) => row !== "");
        const sparse = rows.filter((row) => row.startsWith("S ")).map((row) => row.slice(2));
        return { files: rows.map((row) => row.slice(2)), sparse: new Set(sparse) };
    }
    catch {
        return null;
    }
}
/** What git sets for its hooks: it would name another root or index than those of the directory. */
const hookVariables = new Set([
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
]);
function git(cwd, args) {
    // A repository's own settings must not make git run anything, such as an fsmonitor hook.
    const command = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args];
    return (0,external_node_child_process_.execFileSync)("git", command, {
        cwd,
        env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !hookVariables.has(name))),
        encoding: "utf8",
        maxBuffer: 1024 ** 3,
        stdio: ["ignore", "pipe", "ignore"],
    });
}
/** Charts that `helm dependency build` has downloaded for a chart; most repositories ignore them. */
function packedCharts(root, files) {
    const manifests = files.filter((file) => /(?:^|\/)Chart\.yaml$/.test(file));
    return manifests.flatMap((file) => {
        const folder = `${file.slice(0, -"Chart.yaml".length)}charts`;
        if ((0,external_node_fs_.lstatSync)(external_node_path_.join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true)
            return [];
        const packed = entriesOf(root, folder, []).filter((entry) => entry.isFile() && entry.name.endsWith(".tgz"));
        return packed.map(({ name }) => `${folder}/${name}`);
    });
}
function walk(root, below, errors) {
    const files = [];
    const waiting = [below];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
        for (const entry of entriesOf(root, directory, errors)) {
            const file = (0,kustomization/* inside */.nx)(directory, entry.name);
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
        errors.push({ file: directory || ".", message: `This directory can't be listed (${(0,system_error/* systemReason */.u)(error)}).` });
        return [];
    }
}


/***/ })

};
