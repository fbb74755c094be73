export const id = 244;
export const ids = [244];
export const modules = {

/***/ 2244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  workflowText: () => (/* binding */ workflowText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(9438);
// EXTERNAL MODULE: ./build/config/read-config-file.js
var read_config_file = __webpack_require__(4941);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(9582);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/scan/scan.js + 5 modules
var scan = __webpack_require__(371);
// EXTERNAL MODULE: ./build/scan/sources/work-tree.js + 1 modules
var work_tree = __webpack_require__(441);
// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __webpack_require__(2222);
// EXTERNAL MODULE: ./build/model/images/image-owner.js
var image_owner = __webpack_require__(214);
// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/scan/survey.js



/** Looks at the texts of manifests and Dockerfiles. */
function surveyFiles(files) {
    const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
    return { versions: versionsIn(texts), registry: ownRegistry(texts) };
}
function versionsIn(texts) {
    const pattern = /(?:kindest\/node:v|rancher\/k3s:v|kubernetes_?version["']?\s*[:=]\s*["']?v?)1\.(\d{2})\b/gi;
    const minors = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, minor]) => Number(minor)));
    const known = minors.filter((minor) => minor > 0 && minor <= version_range/* newestKnownMinor */.HG).toSorted((a, b) => a - b);
    const [first] = known;
    const last = known.at(-1);
    if (first === undefined || last === undefined)
        return null;
    return first === last ? `"1.${first}"` : `1.${first}-1.${last}`;
}
function ownRegistry(texts) {
    const counts = new Map();
    for (const text of texts) {
        for (const [, reference = ""] of text.matchAll(/^[\s-]*image:\s*["']?([\w./:@-]{1,300})["']?\s*$/gm)) {
            const registry = (0,images_images/* parseImage */.z)(reference)?.registry ?? "docker.io";
            if (registry === "docker.io" || (0,image_owner/* imageOwner */.d)(reference) !== "own")
                continue;
            counts.set(registry, (counts.get(registry) ?? 0) + 1);
        }
    }
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
    return most?.[0] ?? null;
}

// EXTERNAL MODULE: ./build/cli/progress.js
var cli_progress = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/cli/init-command.js












/** Where the workflow goes. */
const workflowPath = ".github/workflows/kubesuggest.yml";
/** The workflow that reviews pull requests. */
const workflowText = `name: Kubesuggest
on: pull_request
permissions:
  contents: read
  pull-requests: write
  checks: write
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: kubesuggest/kubesuggest@v1
`;
/** `kubesuggest init`: looks at the repository and writes a configuration and the workflow where there are none. */
async function initCommand(terminal, workerEntry) {
    const tree = (0,work_tree/* findWorkTree */.vE)(terminal.cwd, []);
    const progress = (0,cli_progress/* createProgress */.m)(terminal);
    const scanned = await (0,scan/* scan */.S)((0,work_tree/* openWorkTree */.wr)({ ...tree, targets: [""] }), config/* defaultConfig */.sb, {
        fix: "none",
        workerEntry,
        onProgress: progress.step,
    });
    progress.end();
    terminal.out(`${foundText(scanned.report)}\n\n`);
    const existing = read_config_file/* configPaths */.h.find((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(tree.root, name)));
    const files = [
        { name: existing ?? read_config_file/* configPaths */.h[0] ?? "", text: firstConfig(scanned) },
        { name: workflowPath, text: workflowText },
    ];
    for (const { name, text } of files) {
        const isNew = writeNew(tree.root, name, text);
        terminal.out(isNew ? `${terminal.style.green("wrote")} ${name}\n` : `kept  ${name}, which is there already\n`);
    }
    terminal.out(`\n${nextSteps(scanned.report)}\n`);
    return 0;
}
function foundText({ findings, stats }) {
    const looked = `${(0,reporters_text/* counted */.hS)(stats.manifests, "manifest")} and ${(0,reporters_text/* counted */.hS)(stats.dockerfiles, "Dockerfile")}`;
    const counts = finding/* severities */.gO.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [(0,reporters_text/* counted */.hS)(count, finding/* severityNames */.qx[severity])];
    });
    return `This repository has ${looked}, with ${counts.length === 0 ? "no findings" : counts.join(", ")} today.`;
}
function nextSteps({ findings }) {
    const commit = "Commit these files: from then on, every pull request is reviewed.";
    if (findings.length === 0)
        return commit;
    return [
        "To see the findings:                         kubesuggest scan",
        "To start clean, and hear only of new ones:   kubesuggest scan --write-baseline",
        "",
        commit,
    ].join("\n");
}
/** Never overwrites. Throws a ConfigError where the file can't be written. */
function writeNew(root, name, text) {
    const file = external_node_path_.join(root, name);
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text, { flag: "wx" });
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST")
            return false;
        throw new config_error/* ConfigError */.x(`${name} can't be written (${code ?? String(error)}).`);
    }
}
/** A configuration that says what holds without one, for people to change, with what the repository tells. */
function firstConfig({ files }) {
    const { versions, registry } = surveyFiles(files);
    return `# Configuration of Kubesuggest. All keys: https://github.com/kubesuggest/kubesuggest/blob/main/docs/configuration.md

# recommended: errors and warnings with few false alarms. Others: restricted, strict, all, none.
preset: ${config/* defaultValues */.gH.preset}

# The Kubernetes versions that the manifests must work on.
${versions === null ? "# " : ""}kubernetes-version: ${versions ?? rangeText(config/* defaultValues */.gH["kubernetes-version"])}

# The check fails at this severity or above: error, warning, info or never.
fail-on: ${config/* defaultValues */.gH["fail-on"]}

# Severities of single rules: off, default, error, warning or info.
# rules:
#   pods-not-spread: info

# Other settings for some files.
# overrides:
#   - paths: [examples/, test/]
#     fail-on: never

# What is known of your own images: the user that they start as.
# images:
#   - image: ${(0,printable/* printable */.g$)(registry ?? "registry.example.com")}/*
#     user: 1001
`;
}
function rangeText({ from, to }) {
    return `${from.major}.${from.minor}-${to.major}.${to.minor}`;
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
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
