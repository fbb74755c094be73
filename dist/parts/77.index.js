export const id = 77;
export const ids = [77];
export const modules = {

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: ./build/analysis/review-change.js + 3 modules
var review_change = __webpack_require__(88029);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(97607);
// EXTERNAL MODULE: ./build/jobs/collect/collect.js + 2 modules
var collect = __webpack_require__(78038);
// EXTERNAL MODULE: ./build/jobs/repository/read-baseline.js
var read_baseline = __webpack_require__(84514);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/platform/git/objects.js
var objects = __webpack_require__(88341);
// EXTERNAL MODULE: ./build/platform/git/run-git.js
var run_git = __webpack_require__(14905);
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
var commits = __webpack_require__(80727);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 2 modules
var renderer_of = __webpack_require__(44523);
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
// EXTERNAL MODULE: ./build/reporters/fix-diff.js
var fix_diff = __webpack_require__(52356);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/cli/review-text.js




/** A review as its reader would meet it: comments with their suggestions, what has no line in the diff, the counts. */
function reviewText(shown, style, quiet = false) {
    const { findings, plan, notices, silenced, errors, skipped } = shown;
    const comments = plan.review?.comments ?? [];
    const commented = new Set(comments.flatMap(({ fingerprints }) => fingerprints));
    const unplaced = findings.filter((finding) => finding.new && !commented.has(finding.fingerprint));
    const older = findings.length - findings.filter((finding) => finding.new).length;
    const parts = [
        ...(quiet ? [] : notices).map((notice) => `${style.yellow("Note:")} ${(0,printable/* printable */.g$)(notice)}`),
        ...comments.map((comment) => commentText(comment, shown, style)),
        ...section("New findings without a comment: outside the diff, or over the comment limit", unplaced, style),
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
    return `${(0,reporters_text/* summaryLine */.dC)({ ...shown, findings: newFindings }, style, "new finding")}\nReview: ${counts}. Check: ${conclusion}.`;
}

;// CONCATENATED MODULE: ./build/cli/review-command.js












/** `kubesuggest review`: shows what the review of a local range would say. Gives the exit status. */
async function reviewCommand(options, terminal, workerEntry) {
    const target = (0,print_report/* readTarget */._E)(options, terminal);
    const names = { base: options["base"] ?? null, head: options["head"] ?? null };
    const { root, platform, pull } = await openLocalRange(terminal.cwd, names);
    const config = (0,load_config/* loadConfig */.Z9)(options, terminal.cwd, root);
    const collection = await (0,collect/* collect */.F)(platform, pull, (0,path_filter/* pathFilter */.Y1)(config), config.settings.builds);
    const { baseline, notices, silencing } = await (0,read_baseline/* readReviewBaseline */.u)(platform, pull, config.baseline, collection.changes);
    const change = { ...collection, baseline, notices: [...collection.notices, ...notices], silencing };
    const links = { rulePages: null, files: null, check: null };
    const reviewed = (0,review_change/* reviewChange */.r)({
        ...change,
        config,
        earlier: null,
        links,
        today: (0,ignore_comment/* dayOf */.kb)(new Date()),
        budget: (0,time_budget/* reviewBudget */.m)(config.timeLimit),
        renderer: (0,renderer_of/* rendererOf */.D)(workerEntry),
    });
    const text = () => reviewText({ ...reviewed, notices: change.notices }, terminal.style, target.quiet);
    (0,print_report/* printReport */.Y_)(target, reviewed, text, terminal);
    return (0,exit_status/* exitStatus */.$)(reviewed, config);
}


/***/ })

};
