export const id = 658;
export const ids = [658];
export const modules = {

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

/***/ 79658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49445);
/* harmony import */ var _config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62065);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15812);
/* harmony import */ var _scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20441);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6493);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9329);







/** `kubesuggest rules`: prints one row per rule, with the severity that the configuration gives it. */
function rulesCommand(options, terminal) {
    const format = options["format"] ?? "text";
    if (format !== "text" && format !== "json") {
        throw (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)(`rules supports the formats text and json, not ${JSON.stringify(format)}${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(format, ["text", "json"])}`);
    }
    const { settings } = (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z9)(options, terminal.cwd, (0,_scan_sources_work_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkTree */ .vE)(terminal.cwd, []).root);
    const rules = _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .allRules */ .V.map(({ id, summary, why, severity, fixes, sources }) => {
        return { id, summary, why, severity, fixes, sources, ...stateOf({ id, severity }, settings) };
    });
    if (format === "json") {
        terminal.out(`${JSON.stringify(rules, null, 2)}\n`);
        return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, configured, overridden, fixes, summary } of rules) {
        const facts = `${`${configured === "off" ? configured : _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityNames */ .qx[configured]}${overridden ? "*" : ""}`.padEnd(8)} ${(fixes.join(", ") || "no fix").padEnd(13)}`;
        terminal.out(`${terminal.style.bold(id.padEnd(width))}  ${terminal.style.dim(facts)} ${summary}\n`);
    }
    if (rules.some(({ overridden }) => overridden))
        terminal.out("* different in some files or namespaces: see overrides\n");
    return 0;
}
function stateOf({ id, severity }, { rules }) {
    const configured = (0,_config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityTest */ .Y_)({ ...rules, overrides: [] })(id, severity, "") ?? "off";
    return { configured, overridden: rules.overrides.some(isDifferent) };
    function isDifferent({ levels, preset }) {
        return Object.hasOwn(levels, id) || (preset !== null && !Object.hasOwn(rules.levels, id));
    }
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

/***/ 81241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ linkedDirectories)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Returns a function that finds the first directory on the path from a tree's root to a file that is a symbolic link;
 * null if there is none. It caches what it has seen: create a new one if links may have changed.
 */
function linkedDirectories(root) {
    const known = new Map([
        ["", null],
        [".", null],
    ]);
    const linkedAt = (directory) => {
        const before = known.get(directory);
        if (before !== undefined)
            return before;
        const above = linkedAt(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(directory));
        const isLink = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, directory), { throwIfNoEntry: false })?.isSymbolicLink() === true;
        const answer = above ?? (isLink() ? directory : null);
        known.set(directory, answer);
        return answer;
    };
    return (file) => linkedAt(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file));
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
