export const id = 557;
export const ids = [557];
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

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/analysis/review-change.js + 4 modules
var review_change = __webpack_require__(5001);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/jobs/collect/collect.js + 2 modules
var collect = __webpack_require__(8038);
// EXTERNAL MODULE: ./build/jobs/repository/read-baseline.js
var read_baseline = __webpack_require__(4514);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/platform/git/objects.js
var objects = __webpack_require__(8341);
// EXTERNAL MODULE: ./build/platform/git/run-git.js
var run_git = __webpack_require__(4905);
;// CONCATENATED MODULE: ./build/platform/git/changes.js


/** The files are compared as GitHub compares them, whatever the user's configuration says. */
const diffOptions = [
    "--find-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--submodule=short",
    "--ignore-submodules=dirty",
];
const statuses = { A: "added", D: "removed", R: "renamed", C: "copied" };
/** How two commits differ; without a head, how the working tree differs from the base, untracked files aside. */
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
        // A path in conflict is listed once more, as what it is now.
        if (letter === "U")
            continue;
        // What turned into a link or back is shown as a deletion and an addition.
        const patch = (letter === "T" ? patches.splice(0, 2)[1] : patches.shift()) ?? null;
        changes.push({ path, previousPath: moved ? first : null, status: statuses[letter] ?? "modified", patch });
    }
    return changes;
}
/** One patch from its first hunk on for each file, in the order of the raw list; null for a binary file. */
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
var commits = __webpack_require__(727);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/platform/git/working-tree.js





/** Larger files are no manifests, and would only fill the memory. */
const maximumBytes = 64 * 1024 * 1024;
/** Files of the working tree: tracked ones and those that git would add. Their object ids are unknown and empty. */
async function listWorkingTree(root) {
    const output = await (0,run_git/* runGit */.EO)(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
    const entries = [];
    for (const file of (0,objects/* splitZero */.vV)(output)) {
        const name = file.replace(/\/$/, "");
        const stats = await (0,promises_.lstat)(external_node_path_.join(root, name)).catch(() => null);
        if (stats === null)
            continue;
        const type = stats.isSymbolicLink() ? "symlink" : stats.isDirectory() ? "submodule" : "file";
        entries.push({ path: name, type, size: stats.size, oid: "" });
    }
    return entries;
}
/** The paths that git would add but does not track yet. */
async function listUntracked(root) {
    return (0,objects/* splitZero */.vV)(await (0,run_git/* runGit */.EO)(root, ["ls-files", "-z", "--others", "--exclude-standard"]));
}
/** Reads a file of the working tree, and never one that a link leads to. */
async function readWorkingFile(root, file) {
    const full = external_node_path_.join(root, file);
    try {
        const directory = await (0,promises_.realpath)(external_node_path_.dirname(full));
        if (directory !== external_node_path_.join(await (0,promises_.realpath)(root), external_node_path_.dirname(file))) {
            return { missing: "a file behind a symbolic link, which is not followed" };
        }
        const handle = await (0,promises_.open)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const stats = await handle.stat();
            if (!stats.isFile())
                return { missing: "not a regular file" };
            if (stats.size > maximumBytes)
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
        return { missing: `it can't be read (${code ?? String(error)})` };
    }
}

;// CONCATENATED MODULE: ./build/platform/git/local-range.js





/** Stands where a commit would, for files as they are on disk. */
const workingTree = "working tree";
/** Opens the range from the merge base of both to the head. Throws a PlatformError for what git does not know. */
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
/** A local repository as a platform that can be read; there is nowhere to post to. */
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
            const contents = new Map();
            for (const { path } of entries)
                contents.set(path, await readWorkingFile(root, path));
            return contents;
        },
        earlierReview: nowhere,
        submitReview: nowhere,
        changeThreads: nowhere,
        publishCheck: nowhere,
    };
}
/** Files that git does not track yet belong to the change as much as the others. */
async function changesOnDisk(root, pull) {
    const tracked = await listChanges(root, pull.mergeBase, null);
    const untracked = [];
    for (const path of await listUntracked(root)) {
        const content = await readWorkingFile(root, path);
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

// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/cli/load-config.js
var load_config = __webpack_require__(3788);
// EXTERNAL MODULE: ./build/cli/print-report.js
var print_report = __webpack_require__(2757);
// EXTERNAL MODULE: ./build/reporters/fix-diff.js
var fix_diff = __webpack_require__(2356);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(9582);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/cli/review-text.js



/** A review as its reader would meet it: comments with their suggestions, what has no line in the diff, the counts. */
function reviewText(shown, style) {
    const { findings, plan, notices, errors, skipped } = shown;
    const comments = plan.review?.comments ?? [];
    const commented = new Set(comments.flatMap(({ fingerprints }) => fingerprints));
    const unplaced = findings.filter((finding) => finding.new && !commented.has(finding.fingerprint));
    const older = findings.length - findings.filter((finding) => finding.new).length;
    const parts = [
        ...notices.map((notice) => `${style.yellow("Note:")} ${(0,printable/* printable */.g$)(notice)}`),
        ...comments.map((comment) => commentText(comment, shown, style)),
        ...section("New findings without a comment: outside the diff, or over the comment limit", unplaced, style),
        ...(0,reporters_text/* textNotes */.$I)(errors, skipped, style),
        ...(older > 0 ? [style.dim(`${(0,reporters_text/* counted */.hS)(older, "finding")} already in the base: see "kubesuggest scan".`)] : []),
        verdict(shown, comments.length, style),
    ];
    return `${parts.join("\n\n")}\n`;
}
function commentText(comment, { findings, plan }, style) {
    const { path, startLine, line, fingerprints } = comment;
    const ownFindings = findings.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
    const suggestion = plan.suggestions.find((one) => {
        return one.file === path && one.endLine === line && one.startLine === (startLine ?? line);
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
    return [heading, ...problems, ...suggestionText(suggestion, style)].join("\n");
}
/** The lines that a click would replace, before and after. */
function suggestionText({ findings, startLine, endLine, lines }, style) {
    const source = findings[0]?.source;
    if (!source)
        return [];
    const [start] = source.lineRange(startLine);
    const [, end] = source.lineRange(endLine);
    const next = source.lineStarts[endLine] ?? source.text.length;
    const text = lines.join(source.lineEnding(start));
    // Without lines, the range goes with its line ending.
    const edit = lines.length === 0 ? { range: [start, next], text: "" } : { range: [start, end], text };
    return [`  ${style.green("suggestion:")}`, ...(0,fix_diff/* fixDiff */.L)(source, [edit], style)];
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
    return `${(0,reporters_text/* summaryLine */.dC)({ ...shown, findings: newFindings }, style)}\nReview: ${counts}. Check: ${conclusion}.`;
}

;// CONCATENATED MODULE: ./build/cli/review-command.js










/** `kubesuggest review`: shows what the review of a local range would say. Gives the exit status. */
async function reviewCommand(options, terminal) {
    const format = (0,print_report/* readFormat */.C$)(options["format"]);
    const history = (0,print_report/* readHistoryFor */.Q2)(format, options, terminal);
    const names = { base: options["base"] ?? null, head: options["head"] ?? null };
    const { root, platform, pull } = await openLocalRange(terminal.cwd, names);
    const config = (0,load_config/* loadConfig */.Z)(options, terminal.cwd, root);
    const collection = await (0,collect/* collect */.F)(platform, pull, (0,path_filter/* pathFilter */.Y1)(config), config.settings.builds);
    const { baseline, notices } = await (0,read_baseline/* readReviewBaseline */.u)(platform, pull, config.baseline, collection.changes);
    const change = { ...collection, baseline, notices: [...collection.notices, ...notices] };
    const links = { rulePages: null, files: null, check: null };
    const reviewed = (0,review_change/* reviewChange */.r)({ ...change, config, earlier: null, links, today: (0,ignore_comment/* dayOf */.kb)(new Date()) });
    if (format !== null)
        (0,print_report/* printReport */.Y_)(format, reviewed, history, terminal);
    else
        terminal.out(reviewText({ ...reviewed, notices: change.notices }, terminal.style));
    return (0,exit_status/* exitStatus */.$)(reviewed, config);
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

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   wg: () => (/* binding */ findRoot),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(921);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7943);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4905);



/** The root of the working tree that a directory lies in. Throws a PlatformError where there is none. */
async function findRoot(directory) {
    try {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["rev-parse", "--show-toplevel"]);
        return output.toString().replace(/\n$/, "");
    }
    catch (error) {
        if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
            throw error;
        if (/dubious ownership/.test(error.stderr))
            throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W(`git does not trust this repository: ${error.stderr}`);
        throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W('This is not a git repository: go to one, or use "kubesuggest scan".');
    }
}
/** The commit that a branch, tag or other revision names. Throws a PlatformError for one that there is not. */
async function resolveCommit(root, revision) {
    const shown = JSON.stringify(revision.slice(0, 100));
    // An address such as `:/text` or `a..b` is no place in history that a user would review.
    if (revision === "" || revision.length > 1000 || /[\0\n:]|\.\./.test(revision) || revision.startsWith("-")) {
        throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W(`${shown} is not a valid name of a branch, tag or commit.`);
    }
    try {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
        const commit = output.toString().trim();
        if ((0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(commit))
            return commit;
    }
    catch (error) {
        if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
            throw error;
    }
    throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W(`There is no branch, tag or commit ${shown} here: fetch it, or check its spelling.`);
}
/** Whether the repository at a directory has a commit, with its whole tree as far as git knows. */
async function hasCommit(directory, commit) {
    if (!(0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(commit))
        return false;
    try {
        await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["cat-file", "-e", `${commit}^{commit}`]);
        return true;
    }
    catch {
        return false;
    }
}
/** The newest commit that both have in their history. Throws a PlatformError where there is none, or none was fetched. */
async function mergeBase(root, base, head) {
    try {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["merge-base", "--end-of-options", base, head]);
        return output.toString().split("\n")[0] ?? "";
    }
    catch (error) {
        if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
            throw error;
    }
    const shallow = (await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
    if (shallow)
        throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W('This clone is too shallow to compare with the base: run "git fetch --unshallow".');
    throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W("The base and the head have no commit in common: choose another --base.");
}
/** The branch that changes are meant for: what the remote calls its head, or main or master. */
async function defaultBranch(root) {
    const candidates = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
    for (const candidate of candidates) {
        try {
            await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ["rev-parse", "--verify", "--quiet", `${candidate}^{commit}`]);
            return candidate;
        }
        catch (error) {
            if (!(error instanceof _run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .Xi))
                throw error;
        }
    }
    throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W("No default branch was found: set the branch to compare with by --base.");
}


/***/ }),

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   vV: () => (/* binding */ splitZero)
/* harmony export */ });
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(921);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);


/** Contents are read in portions of this many bytes, so that memory stays bounded. */
const portionBytes = 32 * 1024 * 1024;
/** Every file of a commit's tree. */
async function listCommit(root, commit) {
    const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ["ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", commit]);
    return splitZero(output).flatMap((row) => {
        const match = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(row);
        const [, mode, type, oid = "", size, path = ""] = match ?? [];
        if (match === null)
            return [];
        const kind = type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
        return [
            { path, type: kind, size: size === "-" ? null : Number(size), oid, executable: mode === "100755" },
        ];
    });
}
/** The contents of blobs by path, each read once. */
async function readObjects(root, entries) {
    const sizes = new Map();
    for (const { type, oid, size } of entries)
        if (type === "file" && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .T)(oid))
            sizes.set(oid, size ?? 0);
    const contents = new Map();
    for (const portion of portionsOf(sizes)) {
        const output = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .feedGit */ .lH)(root, ["cat-file", "--batch"], `${portion.join("\n")}\n`);
        readBatch(output, contents);
    }
    return new Map(entries.map((entry) => [entry.path, contentOf(entry, contents)]));
}
/** The texts in output whose items end with NUL, as `-z` makes git write. */
function splitZero(output) {
    return output.toString("utf8").split("\0").slice(0, -1);
}
function contentOf({ type, oid }, contents) {
    if (type === "symlink")
        return { missing: "a symbolic link, which is not followed" };
    if (type === "submodule")
        return { missing: "a submodule" };
    return contents.get(oid) ?? { missing: "git does not have it" };
}
function portionsOf(sizes) {
    const portions = [];
    let bytes = portionBytes;
    for (const [oid, size] of sizes) {
        if (bytes >= portionBytes) {
            portions.push([]);
            bytes = 0;
        }
        portions.at(-1)?.push(oid);
        bytes += size;
    }
    return portions;
}
/** `<oid> blob <size>\n<content>\n`, or `<oid> missing\n` (git-cat-file, batch output). */
function readBatch(output, contents) {
    for (let position = 0; position < output.length;) {
        const end = output.indexOf(10, position);
        if (end < 0)
            return;
        const [oid = "", type, size] = output.toString("latin1", position, end).split(" ");
        position = end + 1;
        if (size === undefined)
            continue;
        const length = Number(size);
        if (type === "blob")
            contents.set(oid, { bytes: new Uint8Array(output.subarray(position, position + length)) });
        position += length + 1;
    }
}


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   lH: () => (/* binding */ feedGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7943);


/** Far more than the list of files of the largest repositories. */
const outputLimit = 512 * 1024 * 1024;
/** Options that keep a repository's own configuration from running programs or changing the output. */
const steady = [
    "-c",
    "core.quotePath=false",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "diff.noprefix=false",
    "-c",
    "diff.mnemonicPrefix=false",
    "-c",
    "diff.suppressBlankEmpty=false",
    "-c",
    "color.ui=false",
    "--no-optional-locks",
    "--no-pager",
    "--literal-pathspecs",
];
/** A failed call of git: its exit status, and the first line it said. */
class GitFailure extends _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W {
    stderr;
    constructor(command, stderr) {
        super(`git ${command} failed${stderr === "" ? "." : `: ${stderr}`}`);
        this.stderr = stderr;
    }
}
/** Runs git in a directory, without a shell, and gives what it printed. Throws a GitFailure, or says that git is missing. */
function runGit(directory, args) {
    const options = { cwd: directory, env: cleanEnvironment(), encoding: "buffer", maxBuffer: outputLimit };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...steady, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(failureOf(error, args[0] ?? "", stderr.toString()));
        });
    });
}
/** Runs git and feeds it a text, which may be longer than what pipes hold. */
function feedGit(directory, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...steady, ...args], { cwd: directory, env: cleanEnvironment() });
        const out = [];
        const err = [];
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => err.push(chunk));
        // A git that ends early closes the pipe; its exit status says why.
        child.stdin.on("error", () => { });
        child.on("error", (error) => reject(failureOf(error, args[0] ?? "", "")));
        child.on("close", (status) => {
            if (status === 0)
                resolve(Buffer.concat(out));
            else
                reject(new GitFailure(args[0] ?? "", firstLine(Buffer.concat(err).toString())));
        });
        child.stdin.end(input);
    });
}
/** Variables such as GIT_DIR would turn git to another repository. */
function cleanEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}
function failureOf(error, command, stderr) {
    const { code } = error;
    if (code === "ENOENT") {
        return new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W("git could not be started: install it, and run this in a directory that exists.");
    }
    return new GitFailure(command, firstLine(stderr) || (typeof code === "string" ? code : ""));
}
function firstLine(text) {
    const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
    return line.replace(/^(fatal|error): /, "").slice(0, 300);
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   q: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Whether a text has the form of an object id of git, SHA-1 or SHA-256. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Whether bytes are exactly the blob that an object id names (git hashes a header and the content). */
function isBlob(bytes, oid) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}


/***/ }),

/***/ 6393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\\": "&#92;",
    "`": "&#96;",
    "*": "&#42;",
    _: "&#95;",
    "[": "&#91;",
    "]": "&#93;",
    "|": "&#124;",
    "~": "&#126;",
    $: "&#36;",
};
/** The text on one line, with line breaks as spaces and invisible characters as U+FFFD. */
function oneLine(text) {
    return (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k)(text.replace(/[\t\r\n]+/g, " "), () => "\ufffd").trim();
}
/**
 * Plain text as Markdown that shows exactly it, on one line, wherever it stands: in a paragraph, a list item, a table
 * cell, a link's text, or between HTML tags. Structure is written as entities, which CommonMark (2.5) never reads as
 * syntax; mentions, issue references and addresses are broken by a zero-width space, since GitHub looks for them
 * after rendering.
 */
function escapeText(text) {
    return oneLine(text)
        .replace(/[&<>\\`*_[\]|~$@#]|:\/\/|(?<![a-z\d])(?:www\.|gh-(?=\d))/gi, disarm)
        .replace(/^[-+=:]/, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_match, digits, sign) => `${digits}&#${sign.charCodeAt(0)};`);
}
/**
 * Text as inline code, on one line; safe in a table cell and a link too. Nothing in it renders, mentions or links.
 * Brackets, pipes and backslashes stand as entities: the blocks of Markdown (tables, link definitions) are found
 * before its code spans.
 */
function inlineCode(text) {
    const line = oneLine(text);
    if (line === "")
        return "<code></code>";
    if (/[|\\[\]]/.test(line))
        return `<code>${escapeText(line)}</code>`;
    const fence = "`".repeat(longestRun(line) + 1);
    const padding = /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${padding}${line}${padding}${fence}`;
}
/** Plain text as a table cell, at most `limit` characters of it. */
function tableCell(text, limit = 300) {
    const part = text.slice(0, limit * 8);
    const characters = [...oneLine(part)];
    const whole = characters.length <= limit && part.length === text.length;
    return escapeText(whole ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`);
}
/** A link whose text is Markdown already; the text alone where there is no address. */
function link(markdown, address) {
    return address === null ? markdown : `[${markdown}](${address.replace(/[()<>\s\\"|]/g, encodeCharacter)})`;
}
/** A path in an address, each of its names encoded. */
function encodePath(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encodeCharacter))
        .join("/");
}
/** Lines as a fenced block that they can't close, ending with a newline. No lines make a block with nothing in it. */
function fenced(lines, info) {
    const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
    return `${[`${fence}${info}`, ...lines, fence].join("\n")}\n`;
}
function disarm(match) {
    const entity = entities[match];
    if (entity !== undefined)
        return entity;
    if (match === "://")
        return ":&#8203;//";
    const last = match.length - (match.length > 1 ? 1 : 0);
    return `${match.slice(0, last)}&#8203;${match.slice(last)}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function encodeCharacter(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
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
