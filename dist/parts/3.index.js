export const id = 3;
export const ids = [3];
export const modules = {

/***/ 44791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q0: () => (/* binding */ standardNames),
/* harmony export */   sp: () => (/* binding */ standardsOf),
/* harmony export */   tO: () => (/* binding */ standards),
/* harmony export */   ux: () => (/* binding */ controlsOf)
/* harmony export */ });
/* unused harmony export compliance */
/** The names of the standards. `pss-restricted` includes everything in `pss-baseline`. */
const standardNames = ["pss-baseline", "pss-restricted", "nsa", "cis"];
/** What people read for each standard. Titles have the version, since numbers and headings differ between versions. */
const standards = {
    "pss-baseline": {
        title: "Pod Security Standards: Baseline",
        source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    },
    "pss-restricted": {
        title: "Pod Security Standards: Restricted",
        source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    },
    nsa: {
        title: "NSA and CISA Kubernetes Hardening Guide 1.2",
        source: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
    },
    cis: {
        title: "CIS Kubernetes Benchmark 1.11",
        source: "https://www.cisecurity.org/benchmark/kubernetes",
    },
};
/**
 * The controls that each rule checks, at least in part: the names of Pod Security's controls, the headings of the NSA
 * and CISA guide, the numbers of CIS. A control is listed only if the rule asks for what the control asks for.
 */
const compliance = {
    "apparmor-unconfined": { "pss-baseline": ["AppArmor"], nsa: ["Pod security enforcement"] },
    "binding-to-broad-role": { nsa: ["Role-based access control"] },
    "binding-to-cluster-admin": { nsa: ["Role-based access control"], cis: ["5.1.1"] },
    "binding-to-default-account": { cis: ["5.1.5"] },
    "binding-to-everyone": { nsa: ["Role-based access control"] },
    "binding-to-system-masters": { cis: ["5.1.7"] },
    "capabilities-added": { "pss-baseline": ["Capabilities"], nsa: ["Pod security enforcement"], cis: ["5.2.9"] },
    "capabilities-not-dropped": {
        "pss-restricted": ["Capabilities"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.10"],
    },
    "container-privileged": {
        "pss-baseline": ["Privileged Containers"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.2"],
    },
    "container-runs-as-root": { "pss-restricted": ["Running as Non-root"], nsa: ["Non-root containers"], cis: ["5.2.7"] },
    "host-namespace-shared": {
        "pss-baseline": ["Host Namespaces"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.3", "5.2.4", "5.2.5"],
    },
    "host-path-mounted": { "pss-baseline": ["HostPath Volumes"], nsa: ["Pod security enforcement"], cis: ["5.2.12"] },
    "host-port-used": { "pss-baseline": ["Host Ports"], cis: ["5.2.13"] },
    "host-process-container": { "pss-baseline": ["HostProcess"], nsa: ["Pod security enforcement"], cis: ["5.2.11"] },
    "image-runs-as-root": { nsa: ["Non-root containers"] },
    "namespace-without-default-deny": { nsa: ["Network policies"], cis: ["5.3.2"] },
    "namespace-without-pod-security": { nsa: ["Pod security enforcement"], cis: ["5.2.1"] },
    "network-policy-allows-all": { nsa: ["Network policies"] },
    "pods-not-isolated": { nsa: ["Network policies"], cis: ["5.3.2"] },
    "privilege-escalation-allowed": {
        "pss-restricted": ["Privilege Escalation"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.6"],
    },
    "probe-host-set": { "pss-baseline": ["Host Probes / Lifecycle Hooks"] },
    "proc-mount-unmasked": { "pss-baseline": ["/proc Mount Type"] },
    "rbac-approves-certificates": { cis: ["5.1.11"] },
    "rbac-changes-roles": { nsa: ["Role-based access control"] },
    "rbac-changes-webhooks": { cis: ["5.1.12"] },
    "rbac-creates-volumes": { cis: ["5.1.9"] },
    "rbac-creates-workloads": { nsa: ["Role-based access control"], cis: ["5.1.4"] },
    "rbac-escalation-verbs": { nsa: ["Role-based access control"], cis: ["5.1.8"] },
    "rbac-exec-into-pods": { nsa: ["Role-based access control"] },
    "rbac-impersonates": { nsa: ["Role-based access control"], cis: ["5.1.8"] },
    "rbac-issues-tokens": { cis: ["5.1.13"] },
    "rbac-node-proxy": { cis: ["5.1.10"] },
    "rbac-reads-secrets": { nsa: ["Role-based access control"], cis: ["5.1.2"] },
    "rbac-wildcard": { nsa: ["Role-based access control"], cis: ["5.1.3"] },
    "root-filesystem-writable": { nsa: ["Immutable container file systems"] },
    "root-group": { nsa: ["Pod security enforcement"] },
    "root-user-restored": { nsa: ["Non-root containers"] },
    "runtime-socket-mounted": {
        "pss-baseline": ["HostPath Volumes"],
        nsa: ["Pod security enforcement"],
        cis: ["5.2.12"],
    },
    "seccomp-profile-missing": { "pss-restricted": ["Seccomp"], nsa: ["Pod security enforcement"] },
    "seccomp-unconfined": { "pss-baseline": ["Seccomp"], nsa: ["Pod security enforcement"] },
    "secret-committed": { nsa: ["Secrets"] },
    "secret-in-config-map": { nsa: ["Secrets"] },
    "secret-in-environment": { cis: ["5.4.1"] },
    "secret-in-plain-text": { nsa: ["Secrets"] },
    "selinux-options-set": { "pss-baseline": ["SELinux"], nsa: ["Pod security enforcement"] },
    "service-account-token-mounted": { nsa: ["Protecting Pod service account tokens"], cis: ["5.1.6"] },
    "system-namespace-used": { nsa: ["Namespaces"] },
    "unsafe-sysctl": { "pss-baseline": ["Sysctls"] },
    "volume-type-restricted": { "pss-restricted": ["Volume Types"] },
};
/** The controls that a rule checks, by standard; empty for most rules. */
function controlsOf(rule) {
    const own = Object.hasOwn(compliance, rule) ? compliance[rule] : undefined;
    return standardNames.flatMap((name) => (own?.[name] === undefined ? [] : [[name, own[name]]]));
}
/** The standards that a rule counts towards. Whatever Baseline asks for, Restricted asks for too. */
function standardsOf(rule) {
    const own = controlsOf(rule).map(([standard]) => standard);
    return standardNames.filter((name) => {
        return own.includes(name) || (name === "pss-restricted" && own.includes("pss-baseline"));
    });
}


/***/ }),

/***/ 37211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ repositoryUrl),
/* harmony export */   f: () => (/* binding */ linksAt)
/* harmony export */ });
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36393);

/** The URL of the repository on the server. */
function repositoryUrl({ serverUrl, owner, repo }) {
    return `${serverUrl}/${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(`${owner}/${repo}`)}`;
}
/** The links for texts about a commit: to rules, to its files, and to the run. */
function linksAt(commit, context) {
    const { runId, rulePages } = context;
    const url = repositoryUrl(context);
    return { rulePages, files: `${url}/blob/${commit}/`, check: runId === null ? null : `${url}/actions/runs/${runId}` };
}


/***/ }),

/***/ 84514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRepositoryBaseline),
/* harmony export */   u: () => (/* binding */ readReviewBaseline)
/* harmony export */ });
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99438);
/* harmony import */ var _scan_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10416);


/** Reads the baseline of a commit. Throws only a PlatformError. */
async function readRepositoryBaseline(platform, commit, path) {
    const { entries } = await platform.listFiles(commit);
    const entry = entries.find((one) => one.path === path && one.type === "file");
    if (entry === undefined)
        return { baseline: null, problem: null };
    if ((entry.size ?? 0) > _scan_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maximumBaselineBytes */ .zz) {
        return { baseline: null, problem: `${path}: the baseline is too large.` };
    }
    const content = (await platform.readFiles(commit, [entry])).get(path) ?? { missing: "not found" };
    if ("missing" in content) {
        return { baseline: null, problem: `The baseline ${path} can't be read: ${content.missing}.` };
    }
    try {
        return { baseline: (0,_scan_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .nk)(path, content.bytes), problem: null };
    }
    catch (error) {
        if (!(error instanceof _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x))
            throw error;
        return { baseline: null, problem: error.message };
    }
}
/**
 * Reads the baseline that a review uses: that of the base, so that a pull request can't weaken its own review. A notice
 * reports changes of the baseline, even if the new one is just broken. Throws only a PlatformError.
 */
async function readReviewBaseline(platform, { mergeBase, head }, path, changes) {
    const { baseline, problem } = await readRepositoryBaseline(platform, mergeBase, path);
    const notices = problem === null ? [] : [`The baseline in the base is ignored. ${problem}`];
    if (!changes.some((change) => change.path === path))
        return { baseline, notices, silencing: [] };
    const next = await readRepositoryBaseline(platform, head, path);
    if (next.problem !== null)
        return {
            baseline,
            notices: [...notices, `The baseline in the pull request is invalid. ${next.problem}`],
            silencing: [],
        };
    const before = baseline ?? new Map();
    const after = next.baseline ?? new Map();
    const added = [...after.values()].filter(({ fingerprint }) => !before.has(fingerprint));
    const dropped = [...before.keys()].filter((fingerprint) => !after.has(fingerprint)).length;
    return {
        baseline,
        notices: [...notices, `The baseline changes: ${added.length} added, ${dropped} removed.`],
        silencing: added.map(({ rule, file, object }) => {
            return { file, message: `Added to the baseline: ${object === null ? rule : `${rule}, ${object}`}` };
        }),
    };
}


/***/ }),

/***/ 89847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRepositoryConfig),
/* harmony export */   i: () => (/* binding */ readConfigAt)
/* harmony export */ });
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99438);
/* harmony import */ var _config_extends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11349);
/* harmony import */ var _config_hadolint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70924);
/* harmony import */ var _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34941);
/* harmony import */ var _core_cut_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49144);





const maximumBytes = 400_000;
/**
 * Reads the repository's configuration file. The file of the base is used, so that a pull request can't weaken its own
 * review. If a file is named explicitly and only exists at the head, it is read from there, and that is reported.
 * Throws a ConfigError if the file is missing or invalid.
 */
async function readRepositoryConfig(platform, pull, name) {
    const hadolint = await readHadolintAt(platform, pull.mergeBase);
    const atBase = await findConfig(platform, pull.mergeBase, name);
    const exists = atBase !== null || name !== null;
    if (atBase !== null || name === null)
        return { values: { hadolint, ...atBase }, silencing: [], exists };
    const atHead = await readConfigAt(platform, pull.head, name);
    const message = "This configuration is used for the review, and the base does not have it";
    return { values: { ...atHead, hadolint }, silencing: [{ file: name, message }], exists };
}
/** Reads the configuration file of a commit. Throws a ConfigError if it is missing or invalid. */
async function readConfigAt(platform, commit, name) {
    const hadolint = await readHadolintAt(platform, commit);
    const values = await findConfig(platform, commit, name);
    if (values !== null)
        return { hadolint, ...values };
    if (name === null)
        return { hadolint };
    throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`The configuration that the input "config" names does not exist: ${(0,_core_cut_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteShort */ .p)(name, 200)}.`);
}
/** Reads the first configuration file that the commit has; null if it has none. */
async function findConfig(platform, commit, name) {
    const { entries } = await platform.listFiles(commit);
    const entry = (name === null ? _config_read_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configPaths */ .hg : [name])
        .map((path) => entries.find((one) => one.path === path))
        .find((one) => one !== undefined);
    if (entry === undefined)
        return null;
    const text = await readText(platform, commit, entry);
    return (0,_config_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .readExtendedAsync */ .Ad)({ name: entry.path, text }, async (reference) => {
        if (reference.repository !== null)
            return readShared(platform, reference.repository, reference.path);
        const beside = entries.find(({ path, type }) => path === reference.path && type === "file");
        return beside === undefined ? null : readText(platform, commit, beside);
    });
}
/** Reads hadolint's configuration in a commit; empty settings if there is none or it can't be read. */
async function readHadolintAt(platform, commit) {
    const { entries } = await platform.listFiles(commit);
    const entry = entries.find(({ path }) => _config_hadolint_js__WEBPACK_IMPORTED_MODULE_2__/* .hadolintPaths */ ._L.includes(path));
    if (entry === undefined || (entry.size ?? 0) > maximumBytes)
        return _config_hadolint_js__WEBPACK_IMPORTED_MODULE_2__/* .noHadolint */ .vH;
    const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
    return "missing" in content ? _config_hadolint_js__WEBPACK_IMPORTED_MODULE_2__/* .noHadolint */ .vH : (0,_config_hadolint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHadolint */ .ZH)(new TextDecoder().decode(content.bytes));
}
async function readText(platform, commit, entry) {
    if ((entry.size ?? 0) > maximumBytes)
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${entry.path}: the configuration is too large.`);
    const content = (await platform.readFiles(commit, [entry])).get(entry.path) ?? { missing: "not found" };
    if ("missing" in content)
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`The configuration ${entry.path} can't be read: ${content.missing}.`);
    return decode(entry.path, content.bytes);
}
/** Reads a file of another repository; null if it does not exist or the token may not read it. */
async function readShared(platform, { owner, name, commit }, path) {
    const label = `${owner}/${name}/${path}`;
    if (platform.readForeign === undefined) {
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${label}: configurations of other repositories can't be read here.`);
    }
    const bytes = await platform.readForeign({ owner, name, commit, path });
    if (bytes === null)
        return null;
    if (bytes.length > maximumBytes)
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${label}: the configuration is too large.`);
    return decode(label, bytes);
}
function decode(path, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`${path} is not UTF-8.`);
    }
}


/***/ }),

/***/ 34174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanRepository: () => (/* binding */ scanRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/config/fails.js
var fails = __webpack_require__(15126);
// EXTERNAL MODULE: ./build/core/baseline.js
var core_baseline = __webpack_require__(35995);
// EXTERNAL MODULE: ./build/core/version.js + 1 modules
var version = __webpack_require__(84253);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/platform/runner/workflow-commands.js
var workflow_commands = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 5 modules
var renderer_of = __webpack_require__(17456);
// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
// EXTERNAL MODULE: ./build/rules/registry.js + 430 modules
var registry = __webpack_require__(15812);
// EXTERNAL MODULE: ./build/scan/apply-baseline.js
var apply_baseline = __webpack_require__(35846);
// EXTERNAL MODULE: ./build/scan/cache.js + 2 modules
var scan_cache = __webpack_require__(48636);
// EXTERNAL MODULE: ./build/scan/reports/report-files.js + 1 modules
var report_files = __webpack_require__(8656);
// EXTERNAL MODULE: ./build/scan/scan.js + 8 modules
var scan = __webpack_require__(27581);
// EXTERNAL MODULE: ./build/formats/yaml/limits.js
var limits = __webpack_require__(85091);
// EXTERNAL MODULE: ./build/model/builds/build-file.js
var build_file = __webpack_require__(84193);
;// CONCATENATED MODULE: ./build/scan/sources/commit-tree.js


/** The limits of one scan, with or without a checkout. What goes beyond them is skipped and reported. */
const commit_tree_limits = { files: 20_000, bytes: 256_000_000, buildFiles: 2000 };
/** Lists the files of a commit. */
async function openCommit(platform, commit) {
    const { entries: list, complete } = await platform.listFiles(commit);
    const entries = new Map(list.map((entry) => [entry.path, entry]));
    const cut = "GitHub did not list all files of the repository: the others were not checked.";
    const entriesOf = (paths) => paths.flatMap((path) => entries.get(path) ?? []);
    return {
        targets: [""],
        paths: list.filter(({ type }) => type === "file").map(({ path }) => path),
        skipped: list.flatMap(({ path, type }) => (type === "file" ? [] : { file: path, reason: typeReasons[type] })),
        complete,
        isUnseen: (path) => !complete && !entries.has(path),
        errors: [],
        notices: complete ? [] : [cut],
        entries,
        async readBuildFiles(paths) {
            const small = entriesOf(paths).filter(({ size }) => (size ?? 0) <= build_file/* maxBuildFileSize */.Wu);
            return (await readEntries(platform, commit, small.slice(0, commit_tree_limits.buildFiles))).files;
        },
        async readFiles(paths) {
            const { chosen, skipped } = chooseWithinLimits(entriesOf(paths));
            const read = await readEntries(platform, commit, chosen);
            return { ...read, skipped: [...skipped, ...read.skipped] };
        },
    };
}
const typeReasons = {
    symlink: "a symbolic link, which is not followed",
    submodule: "a submodule",
};
async function readEntries(platform, commit, entries) {
    const contents = await platform.readFiles(commit, entries);
    const files = [];
    const skipped = [];
    for (const { path, executable } of entries) {
        const content = contents.get(path) ?? { missing: "GitHub did not return it" };
        if ("bytes" in content)
            files.push({ path, bytes: content.bytes, ...(executable === undefined ? {} : { executable }) });
        else
            skipped.push({ file: path, reason: content.missing });
    }
    return { files, skipped, errors: [] };
}
/** Splits the files into those that can be read within the limits and the others. */
function chooseWithinLimits(entries) {
    const chosen = [];
    const skipped = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = entry.size ?? 0;
        const reason = skipReason(size, chosen.length, bytes + size);
        if (reason !== null) {
            skipped.push({ file: entry.path, reason });
            continue;
        }
        bytes += size;
        chosen.push(entry);
    }
    return { chosen, skipped };
}
function skipReason(size, files, bytes) {
    if (size > limits/* maxFileSize */.o2)
        return `too large (${size} bytes; the limit is ${limits/* maxFileSize */.o2})`;
    if (files >= commit_tree_limits.files)
        return `a scan reads at most ${commit_tree_limits.files} files`;
    return bytes > commit_tree_limits.bytes ? `a scan reads at most ${commit_tree_limits.bytes / 1_000_000} MB` : null;
}

// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/jobs/repository/links.js
var repository_links = __webpack_require__(37211);
// EXTERNAL MODULE: ./build/jobs/repository/read-baseline.js
var read_baseline = __webpack_require__(84514);
// EXTERNAL MODULE: ./build/jobs/repository/read-config.js
var read_config = __webpack_require__(89847);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(98998);
;// CONCATENATED MODULE: ./build/publish/code-owners.js

/** Where GitHub looks for the file. The first path that exists counts. */
const codeOwnersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Longer patterns are skipped, since no person writes them. */
const maximumPatternLength = 500;
/** The most lines that are read; further ones are ignored. GitHub reads files up to 3 MB, which is more. */
const maximumLines = 20_000;
/**
 * Reads a CODEOWNERS file. The owners of a path are on the last line whose pattern matches it. Like GitHub, this skips
 * lines with an invalid syntax; it also skips patterns with braces. Source:
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function readCodeOwners(text) {
    const lines = text
        .split(/\r?\n/, maximumLines)
        .flatMap((line) => readLine(line) ?? [])
        .toReversed();
    const known = new Map();
    return (path) => {
        const owners = known.get(path) ?? lines.find(({ matches }) => matches(path))?.owners ?? [];
        known.set(path, owners);
        return owners;
    };
}
function readLine(line) {
    const [written = "", ...words] = line
        .replace(/(?:^|\s)#.*$/, "")
        .trim()
        .split(/(?<!\\)\s+/);
    // A space in a path is escaped, as in gitignore.
    const pattern = written.replaceAll("\\ ", " ");
    if (pattern === "" || pattern.length > maximumPatternLength || /^!|[[\]\\{}]/.test(pattern))
        return null;
    const owners = words.filter((word) => /^@[\w./-]+$|^[^\s@]+@[^\s@]+$/.test(word));
    return { matches: patternTest(pattern), owners };
}
/**
 * A test for a pattern of gitignore without negations and classes. `dir/*` only matches entries directly in `dir`, and
 * `/*` those in the root.
 */
function patternTest(pattern) {
    const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
    const anchored = pattern.startsWith("/") || bare.includes("/");
    if (bare === "" || bare === "**" || (bare === "*" && !anchored))
        return () => true;
    const glob = anchored ? bare : `**/${bare}`;
    // Most paths differ from most patterns at once, and a comparison with a glob is slow.
    const start = /^[^*?]*/.exec(glob)?.[0] ?? "";
    const matches = globTests(glob, pattern.endsWith("/"), anchored);
    return (path) => path.startsWith(start) && matches.some((test) => test(path));
}
/** The tests of a glob, of which one must succeed: for what is below a directory, and for the entry itself. */
function globTests(glob, isDirectory, anchored) {
    if (anchored && !isDirectory && /(?:^|\/)\*$/.test(glob))
        return [(0,core_glob/* globTest */.FX)(glob)];
    return [(0,core_glob/* globTest */.FX)(`${glob}/**`), ...(isDirectory ? [] : [(0,core_glob/* globTest */.FX)(glob)])];
}

// EXTERNAL MODULE: ./build/publish/dashboard.js
var dashboard = __webpack_require__(30392);
// EXTERNAL MODULE: ./build/publish/tracking-state.js
var tracking_state = __webpack_require__(59451);
// EXTERNAL MODULE: ./build/reporters/format.js + 18 modules
var reporters_format = __webpack_require__(75491);
// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(56499);
// EXTERNAL MODULE: ./build/reporters/report-data.js
var report_data = __webpack_require__(82188);
// EXTERNAL MODULE: ./build/scan/reports/read-history.js
var read_history = __webpack_require__(14943);
;// CONCATENATED MODULE: ./build/jobs/scan/catch-failure.js

/**
 * Publishes one thing and returns the result. If that throws a PlatformError, adds it to the failures and returns null.
 */
async function catchFailure(failures, publish) {
    try {
        return await publish();
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W))
            throw error;
        failures.push(error);
        return null;
    }
}

// EXTERNAL MODULE: ./build/model/builds/linked-units.js
var linked_units = __webpack_require__(76827);
// EXTERNAL MODULE: ./build/review/writing/markdown.js
var markdown = __webpack_require__(36393);
// EXTERNAL MODULE: ./build/review/writing/size.js
var size = __webpack_require__(65829);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/publish/severity-cells.js


/** The heads of the columns of `severityCells`. */
const severityHeads = finding/* severities */.gO.map((severity) => `${(0,words/* severityLabel */.yi)(severity)}s`).join(" | ");
/** The cells of a Markdown table that say how many findings there are of each severity, the worst first. */
function severityCells(findings) {
    return finding/* severities */.gO.map((one) => findings.filter(({ severity }) => severity === one).length).join(" | ");
}
/** The rank of the worst finding among some, from 0 for an error. */
function worstSeverity(findings) {
    return finding/* severities */.gO.findIndex((one) => findings.some(({ severity }) => severity === one));
}

;// CONCATENATED MODULE: ./build/publish/fix-groups.js



/** The prefix of all branches of fixes. */
const fixBranchPrefix = "kubesuggest/fix-";
/** The most files that a pull request changes, so that people can review it. Further files, by path, are left out. */
const fileLimit = 100;
/**
 * Groups the findings that have a proved safe fix. Groups with the most severe findings come first, then the largest.
 * A group that touches too many files only has the findings of the first files by path.
 */
function fixPullGroups(findings, by, ownersOf) {
    const groups = (0,group_by/* groupBy */.$)(findings.filter(isSafelyFixable), (finding) => groupName(finding, by, ownersOf));
    return [...groups]
        .toSorted(([, a], [, b]) => worstSeverity(a) - worstSeverity(b) || b.length - a.length)
        .map(([name, some]) => ({ name, branch: branchOf(name, by), findings: firstFiles(some) }));
}
/** Whether the finding's fix is safe and proved, so that it may be applied automatically. */
function isSafelyFixable({ fix }) {
    return fix?.applicability === "safe" && fix.proof.ok;
}
function groupName({ rule, source }, by, ownersOf) {
    if (by === "rule")
        return rule;
    if (by === "owner")
        return ownersOf(source.path)[0] ?? "";
    return source.path.includes("/") ? source.path.slice(0, source.path.indexOf("/")) : "";
}
/** A valid branch name, different for each group. */
function branchOf(name, by) {
    if (by === "rule")
        return `${fixBranchPrefix}${name}`;
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 40);
    const plain = slug !== "" && (slug === name || `@${slug}` === name);
    return `${fixBranchPrefix}${by}-${plain ? slug : `${slug}-${(0,identity/* fingerprintOf */.ax)(name, 0).slice(0, 8)}`}`;
}
function firstFiles(findings) {
    const files = [...new Set(findings.map(({ source }) => source.path))].toSorted(byCodeUnits).slice(0, fileLimit);
    const chosen = new Set(files);
    return findings.filter(({ source }) => chosen.has(source.path));
}
function byCodeUnits(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
;// CONCATENATED MODULE: ./build/publish/fix-pull-text.js





const bodyLimit = 65_000;
/** The most fingerprints that are kept. Declined fixes beyond that are offered again. */
const keptLimit = 2000;
const pattern = /\n<!-- kubesuggest:fixes (open|done)((?: [0-9a-f]{16})*) -->\s*$/;
/** The text of a pull request that fixes these findings of a group. */
function writeFixPull({ name }, by, findings, links) {
    const [first] = findings;
    const what = by === "rule" ? `Fix ${name}` : `Apply the safe fixes ${placeWords(name, by)}`;
    const files = new Set(findings.map(({ source }) => source.path)).size;
    const head = [
        `This fixes ${(0,words/* plural */.LS)(findings.length, "finding")} in ${(0,words/* plural */.LS)(files, "file")}. Each fix is proved to solve its problem and to change nothing else, alone and together with the others.`,
        "To decline these fixes, close this pull request: no other one will propose them. As long as nobody else commits to its branch, Kubesuggest updates it when the files change.",
    ];
    const foot = `\n${writeFixPullMarker({ fingerprints: findings.map(({ fingerprint }) => fingerprint), done: false })}`;
    const start = `${head.join("\n\n")}\n\n`;
    const sections = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)].map(([rule, some]) => ruleSection(rule, some, links));
    const body = start + (0,size/* pack */.qq)(sections, bodyLimit - (0,size/* byteLength */.dp)(start) - (0,size/* byteLength */.dp)(foot)) + foot;
    return { title: `${(0,cut_text/* cutText */.I)(what, 150)} (${(0,words/* plural */.LS)(first === undefined ? 0 : findings.length, "finding")})`, body };
}
/** Writes the last line of a pull request's body. */
function writeFixPullMarker({ fingerprints, done }) {
    const kept = fingerprints.slice(0, keptLimit).map((fingerprint) => ` ${fingerprint}`);
    return `<!-- kubesuggest:fixes ${done ? "done" : "open"}${kept.join("")} -->`;
}
/** Reads the last line of a pull request's body; null if Kubesuggest did not write it. */
function readFixPullMarker(body) {
    const [, state, list = ""] = pattern.exec(body.replaceAll("\r\n", "\n")) ?? [];
    return state === undefined ? null : { done: state === "done", fingerprints: list.split(" ").filter(Boolean) };
}
/** Marks the body of a pull request that Kubesuggest closes itself. */
function markDone(body) {
    return body.replace(/<!-- kubesuggest:fixes open(?=[ 0-9a-f]* -->\s*$)/, "<!-- kubesuggest:fixes done");
}
/**
 * Describes a group in a title or commit message. Nothing can be escaped there, so characters that could mention people,
 * close issues or become emoji are replaced.
 */
function placeWords(name, by) {
    const plain = (0,markdown/* oneLine */.TN)(name)
        .replace(/^@/, "")
        .replace(/[@#]|:\/\/|:(?=[\w+-]+:)|gh-(?=\d)/gi, "_");
    if (by === "owner")
        return plain === "" ? "of files without an owner" : `of ${plain}`;
    return plain === "" ? "in the root directory" : `in ${plain}`;
}
function ruleSection(rule, findings, links) {
    const page = links.rulePages === null ? null : `${links.rulePages}${rule}.md`;
    const rows = findings.map((finding) => `| ${place(finding, links)} | ${(0,markdown/* tableCell */.xR)(fixWords(finding))} |\n`);
    return {
        head: `${(0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(rule), page)}\n\n| Where | What is fixed |\n| --- | --- |\n`,
        rows,
        tail: "\n",
        more: (count) => `${(0,words/* plural */.LS)(count, "more finding")} of ${(0,markdown/* inlineCode */.ti)(rule)} not shown.`,
    };
}
function fixWords({ message, fix }) {
    return `${(0,words/* sentence */.em)(message)} Fix: ${(0,words/* sentence */.em)(fix?.title ?? "")}`;
}
function place({ source, object }, links) {
    const file = (0,markdown/* link */.nf)((0,markdown/* inlineCode */.ti)(source.path), links.files === null ? null : `${links.files}${(0,markdown/* encodePath */.O0)(source.path)}`);
    if (object === null)
        return file;
    return `${file}, ${(0,markdown/* tableCell */.xR)(`${object.kind} ${object.name ?? ""}`.trim(), 100)}`;
}

;// CONCATENATED MODULE: ./build/publish/baseline-pull.js





/** The branch for removing entries from the baseline whose finding is gone. */
const baselineBranch = `${fixBranchPrefix}baseline`;
const baseline_pull_bodyLimit = 65_000;
/** The text of a pull request that removes these entries from the baseline. */
function writeBaselinePull(path, dropped) {
    const count = `${dropped.length} ${dropped.length === 1 ? "entry" : "entries"}`;
    const start = `${(0,markdown/* inlineCode */.ti)(path)} has ${count} whose finding no longer exists: it was fixed, or its object was removed. Without them, a finding that comes back is a new one.\n\n`;
    const foot = `\n${writeFixPullMarker({ fingerprints: dropped.map(({ fingerprint }) => fingerprint), done: false })}`;
    const rows = dropped.map(({ rule, file, object }) => {
        return `| ${(0,markdown/* inlineCode */.ti)(rule)} | ${(0,markdown/* inlineCode */.ti)(file)}${object === null ? "" : `, ${(0,markdown/* inlineCode */.ti)(object)}`} |\n`;
    });
    const section = {
        head: "| Rule | Where |\n| --- | --- |\n",
        rows,
        tail: "\n",
        more: (rest) => `${(0,words/* plural */.LS)(rest, "more row")} not shown.`,
    };
    const body = start + (0,size/* pack */.qq)([section], baseline_pull_bodyLimit - (0,size/* byteLength */.dp)(start) - (0,size/* byteLength */.dp)(foot)) + foot;
    return { title: `Remove ${count} from the baseline`, body };
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/_md.js
var _md = __webpack_require__(99792);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./node_modules/@noble/hashes/legacy.js
/**

SHA1 (RFC 3174), MD5 (RFC 1321), and RIPEMD160 legacy, weak hash functions.
RFC 2286 only covers HMAC-RIPEMD160 wrapper material and test vectors,
not the base RIPEMD-160 compression spec.
Don't use them in a new protocol. What "weak" means:

- Collisions can be made with 2^18 effort in MD5, 2^60 in SHA1, 2^80 in RIPEMD160.
- No practical pre-image attacks (only theoretical, 2^123.4)
- HMAC seems kinda ok: https://www.rfc-editor.org/rfc/rfc6151
 * @module
 */


/** Initial SHA-1 state from RFC 3174 §6.1. */
const SHA1_IV = /* @__PURE__ */ Uint32Array.from([
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0,
]);
// Reusable 80-word SHA-1 message schedule buffer.
const SHA1_W = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA1 legacy hash class. */
class _SHA1 extends _md/* HashMD */.ol {
    A = SHA1_IV[0] | 0;
    B = SHA1_IV[1] | 0;
    C = SHA1_IV[2] | 0;
    D = SHA1_IV[3] | 0;
    E = SHA1_IV[4] | 0;
    constructor() {
        super(64, 20, 8, false);
    }
    get() {
        const { A, B, C, D, E } = this;
        return [A, B, C, D, E];
    }
    set(A, B, C, D, E) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            SHA1_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 80; i++)
            SHA1_W[i] = (0,utils/* rotl */.aZ)(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
        // Compression function main loop, 80 rounds
        let { A, B, C, D, E } = this;
        for (let i = 0; i < 80; i++) {
            let F, K;
            if (i < 20) {
                F = (0,_md/* Chi */.r9)(B, C, D);
                K = 0x5a827999;
            }
            else if (i < 40) {
                F = B ^ C ^ D;
                K = 0x6ed9eba1;
            }
            else if (i < 60) {
                F = (0,_md/* Maj */.TQ)(B, C, D);
                K = 0x8f1bbcdc;
            }
            else {
                F = B ^ C ^ D;
                K = 0xca62c1d6;
            }
            const T = ((0,utils/* rotl */.aZ)(A, 5) + F + E + K + SHA1_W[i]) | 0;
            E = D;
            D = C;
            C = (0,utils/* rotl */.aZ)(B, 30);
            B = A;
            A = T;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        this.set(A, B, C, D, E);
    }
    roundClean() {
        (0,utils/* clean */.uH)(SHA1_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0);
        (0,utils/* clean */.uH)(this.buffer);
    }
}
/**
 * SHA1 (RFC 3174) legacy hash function. It was cryptographically broken.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA1.
 * ```ts
 * sha1(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha1 = /* @__PURE__ */ (0,utils/* createHasher */.qj)(() => new _SHA1());
/** RFC 1321 `T[i]` uses `floor(2^32 * abs(sin(i)))`; this is the shared `2^32` scale factor. */
const p32 = /* @__PURE__ */ Math.pow(2, 32);
/** RFC 1321 `T[1..64]` table. */
const K = /* @__PURE__ */ Array.from({ length: 64 }, (_, i) => Math.floor(p32 * Math.abs(Math.sin(i + 1))));
/** MD5 initial state from RFC 1321, stored as 4 u32 words. */
const MD5_IV = /* @__PURE__ */ SHA1_IV.slice(0, 4);
// Reusable 16-word MD5 message block buffer.
const MD5_W = /* @__PURE__ */ new Uint32Array(16);
// RFC 1321 §3.4 per-round rotate amounts, flattened to 64 entries so the round loop
// avoids allocating a 4-element array literal every round (measured ~5% of md5).
const MD5_SHIFTS = /* @__PURE__ */ (() => {
    const S = [
        [7, 12, 17, 22],
        [5, 9, 14, 20],
        [4, 11, 16, 23],
        [6, 10, 15, 21],
    ];
    return Uint8Array.from({ length: 64 }, (_, i) => S[Math.floor(i / 16)][i % 4]);
})();
/** Internal MD5 legacy hash class. */
class _MD5 extends _md/* HashMD */.ol {
    A = MD5_IV[0] | 0;
    B = MD5_IV[1] | 0;
    C = MD5_IV[2] | 0;
    D = MD5_IV[3] | 0;
    constructor() {
        super(64, 16, 8, true);
    }
    get() {
        const { A, B, C, D } = this;
        return [A, B, C, D];
    }
    set(A, B, C, D) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            MD5_W[i] = view.getUint32(offset, true);
        // Compression function main loop, 64 rounds
        let { A, B, C, D } = this;
        for (let i = 0; i < 64; i++) {
            let F, g;
            if (i < 16) {
                F = (0,_md/* Chi */.r9)(B, C, D);
                g = i;
            }
            else if (i < 32) {
                // RFC 1321 round 2 uses G(B,C,D) = (B & D) | (C & ~D), which is `Chi(D, B, C)`.
                F = (0,_md/* Chi */.r9)(D, B, C);
                g = (5 * i + 1) % 16;
            }
            else if (i < 48) {
                F = B ^ C ^ D;
                g = (3 * i + 5) % 16;
            }
            else {
                F = C ^ (B | ~D);
                g = (7 * i) % 16;
            }
            F = F + A + K[i] + MD5_W[g];
            A = D;
            D = C;
            C = B;
            B = B + (0,utils/* rotl */.aZ)(F, MD5_SHIFTS[i]);
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        this.set(A, B, C, D);
    }
    roundClean() {
        (0,utils/* clean */.uH)(MD5_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0);
        (0,utils/* clean */.uH)(this.buffer);
    }
}
/**
 * MD5 (RFC 1321) legacy hash function. It was cryptographically broken.
 * MD5 architecture is similar to SHA1, with some differences:
 * - Reduced output length: 16 bytes (128 bit) instead of 20
 * - 64 rounds, instead of 80
 * - Little-endian: could be faster, but will require more code
 * - Non-linear index selection: huge speed-up for unroll
 * - Per round constants: more memory accesses, additional speed-up for unroll
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with MD5.
 * ```ts
 * md5(new Uint8Array([97, 98, 99]));
 * ```
 */
const md5 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _MD5())));
// RIPEMD-160
// Permutation repeatedly applied to derive the later RIPEMD-160 message-order tables.
const Rho160 = /* @__PURE__ */ Uint8Array.from([
    7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8,
]);
const Id160 = /* @__PURE__ */ (() => Uint8Array.from(new Array(16).fill(0).map((_, i) => i)))();
const Pi160 = /* @__PURE__ */ (() => Id160.map((i) => (9 * i + 5) % 16))();
// Five left/right message-word orderings for the RIPEMD-160 dual-lane rounds.
const idxLR = /* @__PURE__ */ (() => {
    const L = [Id160];
    const R = [Pi160];
    const res = [L, R];
    for (let i = 0; i < 4; i++)
        for (let j of res)
            j.push(j[i].map((k) => Rho160[k]));
    return res;
})();
const idxL = /* @__PURE__ */ (() => idxLR[0])();
const idxR = /* @__PURE__ */ (() => idxLR[1])();
// const [idxL, idxR] = idxLR;
// Base per-group shift table before the left/right message-order permutations are applied.
const shifts160 = /* @__PURE__ */ [
    [11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8],
    [12, 13, 11, 15, 6, 9, 9, 7, 12, 15, 11, 13, 7, 8, 7, 7],
    [13, 15, 14, 11, 7, 7, 6, 8, 13, 14, 13, 12, 5, 5, 6, 9],
    [14, 11, 12, 14, 8, 6, 5, 5, 15, 12, 15, 14, 9, 9, 8, 6],
    [15, 12, 13, 13, 9, 5, 8, 6, 14, 11, 12, 11, 8, 6, 5, 5],
].map((i) => Uint8Array.from(i));
const shiftsL160 = /* @__PURE__ */ idxL.map((idx, i) => idx.map((j) => shifts160[i][j]));
const shiftsR160 = /* @__PURE__ */ idxR.map((idx, i) => idx.map((j) => shifts160[i][j]));
// Five left-lane additive constants for RIPEMD-160.
const Kl160 = /* @__PURE__ */ Uint32Array.from([
    0x00000000, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e,
]);
// Five right-lane additive constants for RIPEMD-160.
const Kr160 = /* @__PURE__ */ Uint32Array.from([
    0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0x00000000,
]);
// Called `f()` in the spec; valid `group` values are 0..4, and out-of-range
// inputs currently fall through to the group-4 branch.
function ripemd_f(group, x, y, z) {
    if (group === 0)
        return x ^ y ^ z;
    if (group === 1)
        return (x & y) | (~x & z);
    if (group === 2)
        return (x | ~y) ^ z;
    if (group === 3)
        return (x & z) | (y & ~z);
    return x ^ (y | ~z);
}
// Reusable 16-word RIPEMD-160 message block buffer.
const BUF_160 = /* @__PURE__ */ new Uint32Array(16);
/**
 * Internal RIPEMD-160 legacy hash class.
 * RFC 2286 only adds HMAC-RIPEMD160 material, not the core hash specification.
 */
class _RIPEMD160 extends _md/* HashMD */.ol {
    h0 = 0x67452301 | 0;
    h1 = 0xefcdab89 | 0;
    h2 = 0x98badcfe | 0;
    h3 = 0x10325476 | 0;
    h4 = 0xc3d2e1f0 | 0;
    constructor() {
        super(64, 20, 8, true);
    }
    get() {
        const { h0, h1, h2, h3, h4 } = this;
        return [h0, h1, h2, h3, h4];
    }
    set(h0, h1, h2, h3, h4) {
        this.h0 = h0 | 0;
        this.h1 = h1 | 0;
        this.h2 = h2 | 0;
        this.h3 = h3 | 0;
        this.h4 = h4 | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        for (let i = 0; i < 16; i++, offset += 4)
            BUF_160[i] = view.getUint32(offset, true);
        // prettier-ignore
        let al = this.h0 | 0, ar = al, bl = this.h1 | 0, br = bl, cl = this.h2 | 0, cr = cl, dl = this.h3 | 0, dr = dl, el = this.h4 | 0, er = el;
        // Instead of iterating 0 to 80, we split it into 5 groups
        // And use the groups in constants, functions, etc. Much simpler
        for (let group = 0; group < 5; group++) {
            const rGroup = 4 - group;
            const hbl = Kl160[group], hbr = Kr160[group]; // prettier-ignore
            const rl = idxL[group], rr = idxR[group]; // prettier-ignore
            const sl = shiftsL160[group], sr = shiftsR160[group]; // prettier-ignore
            for (let i = 0; i < 16; i++) {
                const tl = ((0,utils/* rotl */.aZ)(al + ripemd_f(group, bl, cl, dl) + BUF_160[rl[i]] + hbl, sl[i]) + el) | 0;
                al = el, el = dl, dl = (0,utils/* rotl */.aZ)(cl, 10) | 0, cl = bl, bl = tl; // prettier-ignore
            }
            // 2 loops are 10% faster
            for (let i = 0; i < 16; i++) {
                const tr = ((0,utils/* rotl */.aZ)(ar + ripemd_f(rGroup, br, cr, dr) + BUF_160[rr[i]] + hbr, sr[i]) + er) | 0;
                ar = er, er = dr, dr = (0,utils/* rotl */.aZ)(cr, 10) | 0, cr = br, br = tr; // prettier-ignore
            }
        }
        // Add the compressed chunk to the current hash value
        // Final recombination cross-adds the left/right lane accumulators into the next h0..h4 order.
        this.set((this.h1 + cl + dr) | 0, (this.h2 + dl + er) | 0, (this.h3 + el + ar) | 0, (this.h4 + al + br) | 0, (this.h0 + bl + cr) | 0);
    }
    roundClean() {
        (0,utils/* clean */.uH)(BUF_160);
    }
    destroy() {
        this.destroyed = true;
        (0,utils/* clean */.uH)(this.buffer);
        this.set(0, 0, 0, 0, 0);
    }
}
/**
 * RIPEMD-160 - a legacy hash function from 1990s.
 * RFC 2286 only covers HMAC-RIPEMD160 test material; the links below point
 * at the base RIPEMD-160 references.
 * * {@link https://homes.esat.kuleuven.be/~bosselae/ripemd160.html}
 * * {@link https://homes.esat.kuleuven.be/~bosselae/ripemd160/pdf/AB-9601/AB-9601.pdf}
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with RIPEMD-160.
 * ```ts
 * ripemd160(new Uint8Array([97, 98, 99]));
 * ```
 */
const ripemd160 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _RIPEMD160())));

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js
var sha2 = __webpack_require__(35514);
;// CONCATENATED MODULE: ./build/publish/blob-id.js



/** The object id that git gives to these bytes. Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes) {
    return (0,utils/* bytesToHex */.My)(sha1((0,utils/* concatBytes */.Id)((0,utils/* utf8ToBytes */.AI)(`blob ${bytes.length}\0`), bytes)));
}
/** A digest of a set of files, in any order. 32 hexadecimal digits. */
function fileIdsDigest(files) {
    const lines = files.map(({ path, oid }) => JSON.stringify([path, oid])).toSorted();
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(lines.join("\n"))).slice(0, 16));
}

;// CONCATENATED MODULE: ./build/publish/fix-commit.js



const fix_commit_pattern = /^Kubesuggest-Content: ([0-9a-f]{32})\nKubesuggest-Base: ([0-9a-f]{32})$/;
/** The message of a commit that fixes files. Its trailers tell later runs what the commit contains. */
function writeFixCommit(headline, files) {
    const trailers = [
        `Kubesuggest-Content: ${fileIdsDigest(files.after)}`,
        `Kubesuggest-Base: ${fileIdsDigest(files.before)}`,
    ];
    return {
        headline: (0,cut_text/* cutText */.I)((0,markdown/* oneLine */.TN)(headline), 200),
        body: `Each fix is proved to solve its problem and to change nothing else.\n\n${trailers.join("\n")}`,
    };
}
/** Reads the trailers of a commit message; null if the commit is not by Kubesuggest. */
function readFixTrailers(message) {
    const last = message.trimEnd().split("\n\n").at(-1) ?? "";
    const [, content, base] = fix_commit_pattern.exec(last) ?? [];
    return content === undefined || base === undefined ? null : { content, base };
}

;// CONCATENATED MODULE: ./build/publish/fix-plan.js



/**
 * The fingerprints of the findings whose fixes people have declined by closing the pull request with them, and have not
 * asked for again since.
 */
function declinedFixes({ pulls }) {
    const markersOf = (wanted) => pulls.filter(({ state, own }) => state === wanted && own).flatMap(({ body }) => readFixPullMarker(body) ?? []);
    const offered = new Set(markersOf("open").flatMap(({ fingerprints }) => fingerprints));
    const closed = markersOf("closed").filter(({ done }) => !done);
    return new Set(closed.flatMap(({ fingerprints }) => fingerprints).filter((one) => !offered.has(one)));
}
/** The open pull request of a branch, if Kubesuggest opened it; null otherwise. */
function openPull({ pulls }) {
    return pulls.find(({ state, own }) => state === "open" && own) ?? null;
}
/**
 * Decides what to do so that a branch contains exactly the wanted fixes on top of the scanned commit. A branch with
 * anything that Kubesuggest did not commit is never touched. If its files are already as wanted, the branch stays, even
 * if the default branch has changed in other files, so that reviews of it remain valid.
 */
function planFix(wanted, existing) {
    const { branch } = existing;
    const pull = openPull(existing);
    const others = existing.pulls.find(({ state, own }) => state === "open" && !own);
    if (others !== undefined)
        return { kind: "leave", reason: `pull request ${others.number} uses its branch`, pull: null };
    if (branch === null)
        return { kind: "move", before: null, pull: null };
    if (!isUntouched(branch))
        return { kind: "leave", reason: "others have committed to its branch", pull };
    const trailers = readFixTrailers(branch.commits[0]?.message ?? "");
    const current = trailers?.content === fileIdsDigest(wanted.after) && trailers.base === fileIdsDigest(wanted.before);
    if (!current)
        return { kind: "move", before: branch.head, pull };
    return pull === null ? { kind: "open" } : { kind: "keep", pull };
}
/** Whether a branch has at most one commit, which Kubesuggest made and nobody has changed. */
function isUntouched({ commits, files }) {
    const [commit, another] = commits;
    if (commit === undefined)
        return true;
    return another === undefined && commit.own && readFixTrailers(commit.message)?.content === fileIdsDigest(files);
}

// EXTERNAL MODULE: ./build/scan/fix-some.js
var fix_some = __webpack_require__(71912);
;// CONCATENATED MODULE: ./build/jobs/scan/publish-proposal.js





/** The state of a branch that does not exist. */
const noBranch = { branch: null, pulls: [] };
/**
 * Updates a branch and its pull request to match a proposal. Returns the URL of the open pull request; null if the
 * branch was left alone and has none. Throws a PlatformError.
 */
async function publishProposal(base, { branch, files, text }, existing) {
    const { publishing, label } = base;
    const ids = idsOf(files, base);
    const step = planFix(ids, existing);
    switch (step.kind) {
        case "leave":
            (0,workflow_commands.log)(`The branch ${branch} was not changed: ${step.reason}.`);
            return step.pull?.url ?? null;
        case "keep":
            await updateText(publishing, step.pull, text);
            return step.pull.url;
        case "open":
            break;
        case "move": {
            const commit = writeFixCommit(text.title, ids);
            const request = { name: branch, before: step.before, base: base.commit, ...commit, files };
            if ((await publishing.moveBranch(request)) === "moved") {
                (0,workflow_commands.log)(`The branch ${branch} got a push in the meantime and was not changed.`);
                return openPull(existing)?.url ?? null;
            }
            if (step.pull === null)
                break;
            await updateText(publishing, step.pull, text);
            (0,workflow_commands.log)(`Updated ${step.pull.url}.`);
            return step.pull.url;
        }
    }
    const { url } = await publishing.openPull({ branch, base: base.branch.name, label, ...text });
    (0,workflow_commands.log)(`Opened ${url}: ${text.title}.`);
    return url;
}
/** Closes the pull request and deletes the branch if nothing is left to propose, unless others have committed to it. */
async function closeStale(publishing, name, existing) {
    const { branch } = existing;
    const pull = openPull(existing);
    if (branch !== null && !isUntouched(branch)) {
        if (pull !== null)
            (0,workflow_commands.log)(`${pull.url} has nothing left to fix, but stays open: others have committed to it.`);
        return;
    }
    if (pull !== null) {
        await publishing.updatePull(pull.number, { body: markDone(pull.body), state: "closed" });
        (0,workflow_commands.log)(`Closed ${pull.url}: nothing is left to fix.`);
    }
    const others = existing.pulls.some(({ state, own }) => state === "open" && !own);
    if (branch !== null && !others)
        await publishing.deleteBranch(name, branch.head);
}
function idsOf(files, { entries }) {
    // A new file has no id before.
    const before = files.map(({ path }) => ({ path, oid: entries.get(path)?.oid ?? "" }));
    const after = files.map(({ path, bytes }) => ({ path, oid: blobId(bytes) }));
    return { before, after };
}
/**
 * Updates the text of a pull request only if the title or the hidden last line differs, since people may have edited
 * it.
 */
async function updateText(publishing, { number, title, body }, text) {
    const lastLine = (all) => all.trimEnd().split(/\r?\n/).at(-1) ?? "";
    if (title === text.title && lastLine(body) === lastLine(text.body))
        return;
    await publishing.updatePull(number, text);
}

;// CONCATENATED MODULE: ./build/jobs/scan/publish-fix-pulls.js









/**
 * Opens, updates and closes the pull requests that fix what a scan found. A failure only affects its own pull request.
 * Throws a PlatformError if the existing branches and pull requests can't be read.
 */
async function publishFixPulls(job) {
    const { publishing, tree, config, findings, ownersOf } = job;
    const mayFix = (finding) => mayChange(tree.entries.get(finding.source.path));
    const fixable = findings.filter((finding) => isSafelyFixable(finding) && mayFix(finding));
    const groups = fixPullGroups(fixable, config.pullRequestsBy, ownersOf);
    const branches = [...groups.map(({ branch }) => branch), ...(job.stale === null ? [] : [baselineBranch])];
    const all = await publishing.fixBranches(fixBranchPrefix, branches);
    const proposals = [
        ...groups.map((group) => () => proposeFixes(job, group, all) ?? declinedOffer(job, group, all)),
        () => proposeBaseline(job, all),
    ];
    const failures = [];
    const offers = [];
    const open = new Set([...all].filter(([, existing]) => openPull(existing) !== null).map(([name]) => name));
    const wanted = new Set();
    for (const propose of proposals) {
        const proposal = propose();
        if (proposal === null)
            continue;
        if (!("files" in proposal)) {
            offers.push(proposal);
            continue;
        }
        const { branch, text } = proposal;
        const asked = job.asked.has(branch);
        wanted.add(branch);
        const waits = !asked && !open.has(branch) && open.size >= config.maxPullRequests;
        const publish = () => publishProposal(baseOf(job), proposal, all.get(branch) ?? noBranch);
        const url = waits ? null : await catchFailure(failures, publish);
        if (url !== null)
            open.add(branch);
        offers.push({ branch, title: text.title, pull: url === null ? null : { url, state: "open" }, asked });
    }
    const waiting = offers.filter(({ pull, asked }) => pull === null && !asked).length;
    if (waiting > 0)
        (0,workflow_commands.log)(waitingText(waiting, config.maxPullRequests));
    for (const [name, existing] of all) {
        if (!wanted.has(name))
            await catchFailure(failures, () => closeStale(publishing, name, existing));
    }
    return { urls: offers.flatMap(({ pull }) => (pull?.state === "open" ? [pull.url] : [])), offers, failures };
}
function waitingText(waiting, most) {
    if (most === 0)
        return `${waiting} pull requests are opened only if somebody asks for them in the tracking issue.`;
    return `${waiting} more pull requests wait until fewer than ${most} are open.`;
}
function baseOf({ publishing, branch, commit, tree, config }) {
    return { publishing, branch, commit, entries: tree.entries, label: config.label };
}
/** The fixes of a group that nobody has declined; null if none are left. */
function proposeFixes(job, group, all) {
    const { tree, config, today, links, asked } = job;
    const { branch } = group;
    const declined = asked.has(branch) ? new Set() : declinedFixes(all.get(branch) ?? noBranch);
    const findings = group.findings.filter(({ fingerprint }) => !declined.has(fingerprint));
    if (findings.length === 0)
        return null;
    const units = (0,linked_units/* linkedUnits */.n)(tree.files, tree.known);
    const { files, fixed } = (0,fix_some/* fixSome */.a)(units, findings, {
        settings: config.settings,
        today,
        known: tree.known,
        renderer: tree.renderer ?? null,
    });
    if (files.length === 0)
        return null;
    return { branch, files, text: writeFixPull(group, config.pullRequestsBy, fixed, links) };
}
/** A group whose fixes were all declined, which people can still request; null for any other group. */
function declinedOffer({ config, links }, group, all) {
    const { branch, findings } = group;
    const existing = all.get(branch) ?? noBranch;
    const declined = declinedFixes(existing);
    if (!findings.every(({ fingerprint }) => declined.has(fingerprint)))
        return null;
    const pull = existing.pulls.find(({ state, own }) => state === "closed" && own) ?? null;
    return { branch, title: writeFixPull(group, config.pullRequestsBy, findings, links).title, pull, asked: false };
}
function proposeBaseline({ stale, asked }, all) {
    if (stale === null)
        return null;
    const declined = asked.has(baselineBranch) ? new Set() : declinedFixes(all.get(baselineBranch) ?? noBranch);
    if (stale.dropped.every(({ fingerprint }) => declined.has(fingerprint)))
        return null;
    const { path, bytes, dropped } = stale;
    return { branch: baselineBranch, files: [{ path, bytes }], text: writeBaselinePull(path, dropped) };
}
/**
 * Whether a file can be changed through GitHub's API: its commits only support files without the executable mode, with
 * paths in UTF-8.
 */
function mayChange(entry) {
    return entry !== undefined && entry.executable !== true && !entry.path.includes("\ufffd");
}

// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/review/placement/line-eligibility.js
var line_eligibility = __webpack_require__(38039);
// EXTERNAL MODULE: ./build/review/writing/docs-link.js
var docs_link = __webpack_require__(17468);
// EXTERNAL MODULE: ./build/review/writing/rule-link.js
var rule_link = __webpack_require__(82031);
;// CONCATENATED MODULE: ./build/publish/tracking-issue.js











/** The longest body, in bytes. GitHub takes 65,536 characters, and a text never has fewer bytes than characters. */
const tracking_issue_bodyLimit = 65_000;
/** The most rows in a table of directories or owners; further ones are only counted. */
const tableLimit = 50;
/** The title under which people find the issue. */
const trackingTitle = "Kubesuggest: findings in this repository";
/** The issue for the findings of a whole repository, with the state for the next scan as its last line. */
function trackingIssue(tracking) {
    const { findings, before } = tracking;
    const state = (0,tracking_state/* trackingState */.Zi)(findings);
    const change = before === null ? null : (0,tracking_state/* changeSince */.Js)(before, state);
    const head = `${[headline(tracking), changeText(change), ...tracking.notices.map(notice)].filter(Boolean).join("\n\n")}\n\n`;
    const foot = `\n${stopNote(tracking)}\n\n${(0,tracking_state/* writeTrackingState */.QS)(state)}`;
    const room = tracking_issue_bodyLimit - (0,size/* byteLength */.dp)(head) - (0,size/* byteLength */.dp)(foot);
    return { title: trackingTitle, body: head + (0,size/* pack */.qq)(sections(tracking), room) + foot, open: findings.length > 0 };
}
function headline({ findings, commit }) {
    const at = `at ${(0,markdown/* inlineCode */.ti)(commit.slice(0, 7))}`;
    if (findings.length === 0)
        return `**No findings** ${at}.`;
    const files = new Set(findings.map(({ source }) => source.path)).size;
    const safe = findings.filter((finding) => isProved(finding) && finding.fix?.applicability === "safe").length;
    const review = findings.filter(isProved).length - safe;
    const fixes = [
        safe === 0 ? "" : `${safe} can be fixed by a safe fix`,
        review === 0 ? "" : `${review} by a fix to review`,
    ].filter((part) => part !== "");
    const total = `**${(0,words/* plural */.LS)(findings.length, "finding")}** in ${(0,words/* plural */.LS)(files, "file")} ${at}`;
    const more = fixes.length === 0 ? "" : ` ${(0,words/* sentence */.em)(fixes.join(", "))}`;
    return `${total}: ${(0,enumerate/* enumerate */.H)((0,words/* severityCounts */.ur)(findings))}.${more}`;
}
function changeText(change) {
    if (change === null)
        return "";
    const { before, now, appeared, gone } = change;
    if (appeared === null || gone === null) {
        return before === now ? "The same number as in the last scan." : `The last scan had ${(0,words/* plural */.LS)(before, "finding")}.`;
    }
    if (appeared === 0 && gone === 0)
        return "Nothing has changed since the last scan.";
    return `Since the last scan, ${(0,words/* plural */.LS)(appeared, "finding")} appeared and ${gone} disappeared.`;
}
function stopNote({ links }) {
    const workflow = (0,docs_link/* docsLink */._)("the workflow", "scheduled-scans.md", links);
    return `Each scan rewrites this text. To stop that, close the issue as *not planned*, and it stays closed; or remove \`issue\` from \`publish\` in ${workflow}.`;
}
function notice(text) {
    return `> ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)(text))}`;
}
function sections(tracking) {
    const { findings, ownersOf } = tracking;
    const byDirectory = (0,group_by/* groupBy */.$)(findings, ({ source }) => directoryOf(source.path));
    const owners = ownersOf === null ? [] : [ownerTable(findings, ownersOf)];
    const largestFirst = [...byDirectory].toSorted(([, a], [, b]) => b.length - a.length);
    return [
        (0,dashboard/* fixSection */.ve)(tracking.offers),
        ruleTable(tracking),
        ...owners,
        directoryTable(largestFirst),
        ...largestFirst.slice(0, tableLimit).map(([directory, some]) => directoryList(directory, some, tracking)),
    ];
}
function ruleTable({ findings, links }) {
    const rows = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)]
        .toSorted(([, a], [, b]) => worstSeverity(a) - worstSeverity(b) || b.length - a.length)
        .map(([rule, all]) => `| ${(0,rule_link/* ruleLink */.l)(rule, links)} | ${severityCells(all)} | ${all.filter(isProved).length} |\n`);
    const head = `| Rule | ${severityHeads} | With a fix |\n| --- | ---: | ---: | ---: | ---: |\n`;
    return { head, rows, tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more rule")} not shown.` };
}
/** A table of findings by owner. A finding in a file with several owners counts for each of them. */
function ownerTable(findings, ownersOf) {
    const owned = [...(0,group_by/* groupBy */.$)(findings, ({ source }) => source.path)].flatMap(([path, some]) => {
        const owners = ownersOf(path);
        return (owners.length === 0 ? [""] : owners).map((owner) => ({ owner, some }));
    });
    const all = [...(0,group_by/* groupBy */.$)(owned, ({ owner }) => owner)]
        .map(([owner, parts]) => [owner, parts.flatMap(({ some }) => some)])
        .toSorted(([, a], [, b]) => b.length - a.length);
    return countTable("Owner", all, (owner) => (owner === "" ? "nobody" : (0,markdown/* inlineCode */.ti)(owner)));
}
function directoryTable(byDirectory) {
    return countTable("Directory", byDirectory, (directory) => (0,markdown/* inlineCode */.ti)(directory === "" ? "." : (0,words/* shortPath */._1)(directory)));
}
function countTable(title, groups, label) {
    const rows = groups.slice(0, tableLimit).map(([name, some]) => `| ${label(name)} | ${severityCells(some)} |\n`);
    const rest = groups.length - rows.length;
    const last = rest === 0 ? [] : [`| and ${rest} more | | | |\n`];
    const head = `| ${title} | ${severityHeads} |\n| --- | ---: | ---: | ---: |\n`;
    return { head, rows: [...rows, ...last], tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more row")} not shown.` };
}
function directoryList(directory, findings, { links }) {
    const title = `${(0,markdown/* tableCell */.xR)(directory === "" ? "." : (0,words/* shortPath */._1)(directory))}: ${(0,words/* plural */.LS)(findings.length, "finding")}`;
    const rows = findings.map((finding) => `- ${findingText(finding, links)}\n`);
    return {
        head: `<details><summary>${title}</summary>\n\n`,
        rows,
        tail: "\n</details>\n\n",
        more: (count) => `${(0,words/* plural */.LS)(count, "more finding")} in ${(0,markdown/* inlineCode */.ti)((0,words/* shortPath */._1)(directory) || ".")} not shown.`,
    };
}
function findingText(finding, links) {
    const { severity, source, message, rule } = finding;
    const line = (0,line_eligibility/* lineOf */.cA)(finding);
    const label = (0,markdown/* inlineCode */.ti)(`${(0,words/* shortPath */._1)(source.path)}:${line}`);
    const place = (0,markdown/* link */.nf)(label, links.files === null ? null : `${links.files}${(0,markdown/* encodePath */.O0)(source.path)}#L${line}`);
    return `${(0,words/* severityLabel */.yi)(severity)}, ${place}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message))} ${(0,rule_link/* ruleLink */.l)(rule, links)}`;
}
function isProved({ fix }) {
    return fix?.proof.ok === true;
}
function directoryOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

;// CONCATENATED MODULE: ./build/jobs/scan/publish-issue.js




/** Creates or updates the tracking issue and returns its URL; null if there is none and nothing to open one for. */
async function publishIssue({ report, target, tree, links, config }, { publishing, existing, ownersOf, offers }) {
    const before = existing === null ? null : (0,tracking_state/* readTrackingState */.dG)(existing.body);
    const known = report.stats.baselined ?? 0;
    const baselined = known === 0 ? [] : [`${known} of them are in the baseline`];
    const unread = report.errors.length === 0 ? [] : [`${(0,reporters_text/* counted */.hS)(report.errors.length, "file")} could not be read`];
    const tracking = {
        findings: report.findings,
        commit: target.commit,
        before,
        ownersOf,
        links,
        offers,
        notices: [...(tree?.notices ?? []), ...baselined, ...unread],
    };
    const issue = trackingIssue(tracking);
    if (existing === null) {
        if (!issue.open)
            return null;
        const { url } = await publishing.createIssue({ ...issue, label: config.label }, tracking_state/* isTrackingIssue */.DG);
        (0,workflow_commands.log)(`Opened the tracking issue: ${url}.`);
        return url;
    }
    // Closing it as not planned means that it is to stay closed.
    await publishing.updateIssue(existing.number, { ...issue, keepState: existing.notPlanned });
    (0,workflow_commands.log)(`Updated the tracking issue: ${existing.url}.`);
    return existing.url;
}

// EXTERNAL MODULE: ./build/config/read-config-file.js
var read_config_file = __webpack_require__(34941);
;// CONCATENATED MODULE: ./build/publish/onboarding-pull.js









/** The branch of the pull request that sets up a repository. */
const onboardingBranch = "kubesuggest/configure";
const onboarding_pull_bodyLimit = 65_000;
/** Whether people have merged or closed such a pull request before. If so, it is not proposed again. */
function isOnboardingDecided({ pulls }) {
    return pulls.some(({ state, own, body }) => {
        return own && (state === "merged" || (state === "closed" && readFixPullMarker(body)?.done === false));
    });
}
/** The text of the pull request that adds a first configuration and a baseline with today's findings. */
function writeOnboardingPull({ config, baseline, findings }, links) {
    const keys = (0,docs_link/* docsLink */._)("all keys", "configuration.md", links);
    const files = [
        `- ${(0,markdown/* inlineCode */.ti)(config)} is the configuration: it holds the defaults, for you to change (${keys}).`,
        ...(baseline === null ? [] : [baselineLine(baseline, findings.length, links)]),
    ];
    const start = [
        "This sets up Kubesuggest, which reviews the Kubernetes manifests and Dockerfiles of each pull request.",
        files.join("\n"),
        `Merge it to start with that. If you close it instead, it is not proposed again. You can change its files here: once somebody else has committed to the branch, Kubesuggest leaves it alone. Until then, each scan brings it up to date.`,
        "",
    ].join("\n\n");
    const foot = `\n${writeFixPullMarker({ fingerprints: findings.map(({ fingerprint }) => fingerprint), done: false })}`;
    const title = baseline === null ? "Configure Kubesuggest" : "Configure Kubesuggest, with a baseline";
    const rows = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)]
        .toSorted(([, a], [, b]) => worstSeverity(a) - worstSeverity(b) || b.length - a.length)
        .map(([rule, some]) => `| ${(0,rule_link/* ruleLink */.l)(rule, links)} | ${severityCells(some)} |\n`);
    const section = {
        head: `### Findings today\n\n| Rule | ${severityHeads} |\n| --- | ---: | ---: | ---: |\n`,
        rows,
        tail: "\n",
        more: (count) => `${(0,words/* plural */.LS)(count, "more rule")} not shown.`,
    };
    return { title, body: start + (0,size/* pack */.qq)([section], onboarding_pull_bodyLimit - (0,size/* byteLength */.dp)(start) - (0,size/* byteLength */.dp)(foot)) + foot };
}
function baselineLine(path, count, links) {
    const baseline = (0,docs_link/* docsLink */._)("baseline", "baseline.md", links);
    const standing = (0,words/* plural */.LS)(count, "finding");
    return `- ${(0,markdown/* inlineCode */.ti)(path)} is a ${baseline} of today's ${standing}: they get no comments and don't fail the check, so you only hear of new ones.`;
}

// EXTERNAL MODULE: ./build/scan/first-config.js + 1 modules
var first_config = __webpack_require__(61023);
;// CONCATENATED MODULE: ./build/jobs/scan/publish-onboarding.js






/**
 * Proposes a first configuration and a baseline if the default branch has no configuration. Once it has one, removes
 * what is left of the proposal. Returns the URL of the open pull request; null if there is none. Throws a
 * PlatformError.
 */
async function publishOnboarding(scan, publishing, branch) {
    const { target, tree, config, inputs } = scan;
    if (tree === null)
        return null;
    const all = await publishing.fixBranches(onboardingBranch, [onboardingBranch]);
    const existing = all.get(onboardingBranch) ?? noBranch;
    if (inputs.config !== null || read_config_file/* configPaths */.hg.some((path) => tree.entries.has(path))) {
        await closeStale(publishing, onboardingBranch, existing);
        return null;
    }
    if (isOnboardingDecided(existing)) {
        (0,workflow_commands.log)("The pull request with a first configuration was declined: it is not proposed again.");
        return null;
    }
    const { commit } = target;
    const base = { publishing, branch, commit, entries: tree.entries, label: config.label };
    return publishProposal(base, proposeOnboarding(scan, tree), existing);
}
function proposeOnboarding({ config, report, links }, { files, entries }) {
    const encoder = new TextEncoder();
    const [name = ""] = read_config_file/* configPaths */.hg;
    const { findings } = report;
    const baseline = findings.length === 0 || entries.has(config.baseline) ? null : config.baseline;
    const added = [{ path: name, bytes: encoder.encode((0,first_config/* firstConfigOf */.K)(files)) }];
    if (baseline !== null) {
        const known = (0,core_baseline/* nextBaseline */.D)(new Map(), findings, () => true, true).entries;
        added.push({ path: baseline, bytes: encoder.encode((0,core_baseline/* writeBaseline */.B9)(known.values())) });
    }
    return {
        branch: onboardingBranch,
        files: added,
        text: writeOnboardingPull({ config: name, baseline, findings }, links),
    };
}

;// CONCATENATED MODULE: ./build/jobs/scan/publish-scan.js














/**
 * Publishes a scan to all places that the inputs name. A failure only affects its own place. Paths are relative to
 * `directory`.
 */
async function publishScan(scan, directory) {
    const { report, data, tool, origin, inputs } = scan;
    const history = inputs.publish.has("html") ? (0,read_history/* readHistory */.L)(inputs.history, directory) : [];
    const format = { tool, history, origin, compressedSize: (text) => (0,external_node_zlib_.gzipSync)(text).length };
    const outputs = { report: (0,workflow_commands.writeReport)((0,json/* jsonPieces */.Mx)(data ?? (0,report_data/* reportData */.TI)(report))) };
    const failures = [];
    const wants = (target) => inputs.publish.has(target);
    if (wants("html"))
        outputs["html"] = (0,workflow_commands.writeReport)([(0,reporters_format/* formatReport */.C)("html", report, format)], "report.html");
    if (wants("sarif") || wants("sarif-file")) {
        const sarif = (0,reporters_format/* formatReport */.C)("sarif", report, format);
        outputs["sarif"] = (0,workflow_commands.writeReport)([sarif], "report.sarif");
        if (wants("sarif"))
            await catchFailure(failures, () => publishSarif(scan, sarif));
    }
    if (wants("issue") || wants("pull-request") || wants("onboarding"))
        await catchFailure(failures, () => publishToBranch(scan, outputs, failures));
    if (wants("summary"))
        await (0,workflow_commands.writeJobSummary)((0,reporters_format/* formatReport */.C)("markdown", report, format));
    return { outputs, failures };
}
async function publishSarif({ platform, target }, sarif) {
    const { commit, ref } = target;
    const end = await publishingOf(platform).uploadSarif({ commit, ref, sarif });
    (0,workflow_commands.log)(end === "complete" ? "Code scanning accepted the results." : "Code scanning is still processing the results.");
}
/**
 * Publishes the tracking issue and the pull requests. They are about the default branch, so other scans must not write
 * them.
 */
async function publishToBranch(scan, outputs, failures) {
    const { platform, target, inputs } = scan;
    const publishing = publishingOf(platform);
    const branch = await publishing.defaultBranch();
    if (target.ref !== `refs/heads/${branch.name}`) {
        (0,workflow_commands.log)(`The issue and the pull requests were not updated: they are about ${branch.name}, and this scan is of ${target.ref}.`);
        return;
    }
    if (target.commit !== branch.head) {
        (0,workflow_commands.log)(`${branch.name} has new commits since this run started: the scan of the latest one publishes the rest.`);
        return;
    }
    const ownersOf = await readOwners(scan);
    // Ticked boxes are read before the pull requests are opened, and written back afterwards.
    const issue = inputs.publish.has("issue")
        ? await catchFailure(failures, async () => ({ existing: await publishing.findIssue(tracking_state/* isTrackingIssue */.DG) }))
        : null;
    const asked = (0,dashboard/* askedBranches */.Zv)(issue?.existing?.body ?? "");
    const pulls = inputs.publish.has("pull-request")
        ? await catchFailure(failures, () => publishPulls(scan, branch, ownersOf, asked))
        : null;
    if (pulls !== null)
        outputs["pull-requests"] = pulls.urls.join("\n");
    failures.push(...(pulls?.failures ?? []));
    if (issue !== null) {
        await catchFailure(failures, async () => {
            // Read again, since people can tick boxes while the pull requests are opened.
            const existing = issue.existing === null ? null : await publishing.findIssue(tracking_state/* isTrackingIssue */.DG);
            const ticked = (0,dashboard/* askedBranches */.Zv)(existing?.body ?? "");
            const offers = inputs.publish.has("pull-request") ? (0,dashboard/* keepTicked */.g1)(pulls?.offers ?? null, ticked, asked) : [];
            outputs["issue"] = (await publishIssue(scan, { publishing, existing, ownersOf, offers })) ?? "";
        });
    }
    if (inputs.publish.has("onboarding")) {
        await catchFailure(failures, async () => {
            outputs["onboarding"] = (await publishOnboarding(scan, publishing, branch)) ?? "";
        });
    }
}
/** Null if there are only reports, without files to fix. */
async function publishPulls(scan, branch, ownersOf, asked) {
    const { platform, target, tree, stale, report, config, today, links } = scan;
    if (tree === null)
        return null;
    return publishFixPulls({
        publishing: publishingOf(platform),
        branch,
        commit: target.commit,
        tree,
        findings: report.findings,
        config,
        today,
        ownersOf: ownersOf ?? (() => []),
        links,
        stale,
        asked,
    });
}
async function readOwners({ platform, target }) {
    const { entries } = await platform.listFiles(target.commit);
    const candidates = codeOwnersPaths.map((name) => entries.find((one) => one.path === name && one.type === "file"));
    const entry = candidates.find((one) => one !== undefined);
    if (entry === undefined || (entry.size ?? 0) > 3_000_000)
        return null;
    const content = (await platform.readFiles(target.commit, [entry])).get(entry.path);
    return content !== undefined && "bytes" in content ? readCodeOwners(new TextDecoder().decode(content.bytes)) : null;
}
function publishingOf({ publishing }) {
    if (publishing === undefined)
        throw new port/* PlatformError */.W("Nothing can be published here.");
    return publishing;
}

;// CONCATENATED MODULE: ./build/jobs/scan/scan-repository.js





















/**
 * Scans a whole commit and publishes the result where the input `publish` says; a failure only affects its own place.
 * Fails the step when findings reach `fail-on` or a place failed. Throws a PlatformError or ConfigError if the scan
 * itself is not possible.
 */
async function scanRepository(platform, target, inputs, context, workerEntry) {
    const stated = await (0,read_config/* readConfigAt */.i)(platform, target.commit, inputs.config);
    const config = (0,config_config/* configFor */.m3)(context.owner, (0,config_config/* resolveConfig */.pE)(stated, inputs.values));
    const today = (0,ignore_comment/* dayOf */.kb)(new Date());
    const directory = context.workspace ?? process.cwd();
    const found = inputs.reports.length > 0
        ? mergeShards(inputs.reports, directory)
        : await scanCommit({ platform, target, inputs, config, today }, directory, workerEntry);
    logFound(found);
    const tool = { version: version/* version */.r, rules: registry/* allRules */.V, rulePages: context.rulePages.replace(/\/$/, "") };
    const links = (0,repository_links/* linksAt */.f)(target.commit, context);
    const repository = `${context.owner}/${context.repo}`;
    const origin = { repository, commit: target.commit, date: today, files: links.files };
    const scanned = { platform, target, inputs, config, ...found, tool, origin, links, today };
    setResult(scanned, await publishScan(scanned, directory));
}
function mergeShards(names, directory) {
    const { data, report } = (0,report_files/* mergeReportFiles */.w)(names.map((name) => (0,report_files/* readReportFile */.$)(name, directory)));
    (0,workflow_commands.log)(`Combined ${(0,reporters_text/* counted */.hS)(names.length, "report")}.`);
    return { report, data, stale: null, tree: null };
}
async function scanCommit({ platform, target, inputs, config, today, }, directory, workerEntry) {
    const { baseline, problem } = await (0,read_baseline/* readRepositoryBaseline */.c)(platform, target.commit, config.baseline);
    if (problem !== null)
        throw new config_error/* ConfigError */.x(problem);
    const source = await openCommit(platform, target.commit);
    const { shard } = inputs;
    const part = shard === null ? "" : `, shard ${shard.index} of ${shard.of}`;
    const name = `${target.ref} at ${target.commit.slice(0, 7)}${part}`;
    const cache = inputs.cache === null ? undefined : (0,scan_cache/* openCache */.b)(external_node_path_.resolve(directory, inputs.cache), inputs.cache, directory);
    const { report, files, known, covers } = await (0,scan/* scan */.S)(source, config, {
        fix: "none",
        workerEntry,
        onStart: (count) => (0,workflow_commands.log)(`Scanning ${name}: ${(0,reporters_text/* counted */.hS)(count, "file")} to check.`),
        onProgress: () => undefined,
        today,
        ...(shard === null ? {} : { shard }),
        ...(cache === undefined ? {} : { cache }),
    });
    for (const sentence of cache?.close() ?? [])
        (0,workflow_commands.notice)(sentence);
    const renderer = (0,renderer_of/* rendererOf */.D)(workerEntry);
    const tree = { files, known, entries: source.entries, notices: source.notices, renderer };
    // Findings in the baseline do not fail the step, but are still reported and fixed.
    if (baseline === null)
        return { tree, data: null, report, stale: null };
    const stale = staleEntries(baseline, config.baseline, report, covers);
    return { tree, data: null, report: (0,apply_baseline/* applyBaseline */.Q)(report, baseline, true), stale };
}
/**
 * The baseline entries that no longer match anything. Entries for files that were not read completely may still match,
 * so they stay.
 */
function staleEntries(baseline, name, report, covers) {
    const { entries, dropped } = (0,core_baseline/* nextBaseline */.D)(baseline, report.findings, covers, false);
    if (dropped === 0 || report.shard !== undefined)
        return null;
    const bytes = new TextEncoder().encode((0,core_baseline/* writeBaseline */.B9)(entries.values()));
    return { path: name, bytes, dropped: [...baseline.values()].filter(({ fingerprint }) => !entries.has(fingerprint)) };
}
function logFound({ report: { findings, stats, errors }, tree }) {
    const read = `${(0,reporters_text/* counted */.hS)(stats.manifests, "manifest")} and ${(0,reporters_text/* counted */.hS)(stats.dockerfiles, "Dockerfile")}`;
    (0,workflow_commands.log)(`Read ${read}: ${(0,reporters_text/* counted */.hS)(findings.length, "finding")}, ${(0,reporters_text/* counted */.hS)(stats.fixes.proved, "proved fix", "proved fixes")}.`);
    for (const { file, message } of errors.slice(0, 20))
        (0,workflow_commands.log)(`Could not read ${JSON.stringify(file)}: ${message}`);
    if (errors.length > 20)
        (0,workflow_commands.log)(`Could not read ${errors.length - 20} more files.`);
    for (const text of tree?.notices ?? [])
        (0,workflow_commands.log)(text);
}
/** Sets the outputs, and fails the step because of findings or places that failed. */
function setResult({ report, config }, { outputs, failures }) {
    const { findings } = report;
    const newFindings = findings.filter((finding) => finding.new);
    const failing = newFindings.filter((0,fails/* failTest */.L)(config));
    (0,workflow_commands.setOutputs)({
        findings: findings.length,
        "new-findings": newFindings.length,
        suggestions: 0,
        conclusion: failing.length > 0 || (report.errors.length > 0 && config.failOn !== "never") ? "failure" : "success",
        ...outputs,
    });
    const [first, ...others] = new Set(failures.map(({ message }) => message));
    for (const message of others)
        (0,workflow_commands.notice)(message);
    if (first !== undefined)
        return (0,workflow_commands.fail)(first);
    if (failing.length > 0)
        return (0,workflow_commands.fail)(`${(0,reporters_text/* counted */.hS)(failing.length, "finding")} at or above "fail-on".`);
    if (report.errors.length > 0 && config.failOn !== "never") {
        (0,workflow_commands.fail)(`${(0,reporters_text/* counted */.hS)(report.errors.length, "file")} could not be checked: the log and the report say why.`);
    }
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   debug: () => (/* binding */ debug),
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   log: () => (/* binding */ log),
/* harmony export */   notice: () => (/* binding */ notice),
/* harmony export */   setOutputs: () => (/* binding */ setOutputs),
/* harmony export */   writeJobSummary: () => (/* binding */ writeJobSummary),
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96421);
/* harmony import */ var _core_batched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92211);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4823);
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36393);
/* harmony import */ var _review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65829);








/** The most annotations of each severity. The runner silently drops further ones of a step. */
const perLevel = 10;
/** The longest message. The runner cuts longer ones. */
const messageBytes = 4000;
const writeAnnotation = { error: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, info: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm };
/** Writes a line to the log. Quoted text in it can't start a workflow command. */
function log(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq(plain(text));
}
/** Shows a notice on the run's page. */
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(plain(text), messageBytes), { title: "Kubesuggest" });
}
/** Fails the step with a message. */
function fail(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(plain(text), messageBytes));
}
/** Writes a line to the debug log, in runs with debug logging. */
function debug(text) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o())
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(text, messageBytes));
}
/** Shows findings if the token may write neither comments nor checks. The runner's limits apply to each severity. */
function annotate(annotations) {
    for (const severity of _core_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO) {
        const all = annotations.filter((annotation) => annotation.severity === severity);
        for (const { path: file, title, message, startLine, endLine, startColumn, endColumn } of all.slice(0, perLevel)) {
            writeAnnotation[severity]((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(tame(message), messageBytes), {
                title: plain(title),
                file,
                startLine,
                endLine,
                ...(startColumn === null || endColumn === null ? {} : { startColumn, endColumn }),
            });
        }
        if (all.length > perLevel)
            log(`${all.length - perLevel} more ${_core_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severityNames */ .qx[severity]}s are in the job summary.`);
    }
}
/** Sets the Action's outputs. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
}
/** Writes the job summary, if the runner supports it. */
async function writeJobSummary(markdown) {
    if (!process.env["GITHUB_STEP_SUMMARY"])
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(markdown, true).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(`The job summary could not be written: ${plain(String(error))}`);
    }
}
/** Writes a report to a file of that name in a new directory and returns its path. */
function writeReport(pieces, name = "report.json") {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(process.env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kubesuggest-"));
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "w");
    try {
        for (const batch of (0,_core_batched_js__WEBPACK_IMPORTED_MODULE_7__/* .batched */ .Q)(pieces))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, batch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return file;
}
/** Disables commands in a text: the runner obeys `::` at the start of a line, and `##[` anywhere in other lines. */
function plain(text) {
    return tame((0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(text)).replace(/^::/, ": :");
}
function tame(text) {
    return text.replaceAll("##[", "# #[");
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

/***/ 69582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _core_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34477);

/**
 * Makes untrusted text safe for one line of a terminal or a log: control characters become visible symbols (`␛`),
 * invisible ones `<U+202E>`, and nothing in the text starts a workflow command. Tabs become two spaces.
 */
function printable(text) {
    const plain = (0,_core_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k)(text.replaceAll("\t", "  "), picture);
    return plain.replaceAll("##[", "# #[");
}
/** A path made safe like `printable`, which also can't be a workflow command at the start of a line. */
function printablePath(path) {
    const text = printable(path);
    return /^\s*::/.test(text) ? `./${text}` : text;
}
/** The number of columns that a printable text takes: wide characters take two, combining characters none. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += wide.test(character) ? 2 : 1;
    }
    return width;
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function picture(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}


/***/ }),

/***/ 51844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createStyle)
/* harmony export */ });
/** Creates the style for a place with these capabilities. */
function createStyle({ colors, links = false, wraps = false, width }) {
    const paint = (open, close) => (text) => colors && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        blue: paint(36, 39),
        width,
        wraps,
        link: (text, address) => (links ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text),
    };
}


/***/ }),

/***/ 86937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69582);

/** Formatting codes, which take no columns on a terminal: see `createStyle`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks begin with one.
const marks = /\u001b(?:\[\d+m|\]8;;[^\u001b]*\u001b\\)/g;
/**
 * Wraps a printable sentence, formatted or not, at its spaces to fit the screen. Later lines are indented by `indent`
 * spaces; `used` columns of the first line are already taken. A word that is too long gets a line of its own. Text that
 * is not read on a screen stays on one line.
 */
function wrapText(text, { used, indent }, style) {
    if (!style.wraps)
        return text;
    const lines = [];
    let line = "";
    let column = used;
    for (const word of text.split(" ")) {
        const width = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(word.replace(marks, ""));
        if (line !== "" && column + 1 + width > style.width) {
            lines.push(line);
            line = "";
            column = indent;
        }
        column += (line === "" ? 0 : 1) + width;
        line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${" ".repeat(indent)}`);
}


/***/ }),

/***/ 40738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   QS: () => (/* binding */ gitLines),
/* harmony export */   RE: () => (/* binding */ lineEndingOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   wM: () => (/* binding */ offsetsOf)
/* harmony export */ });
const known = new WeakMap();
/** The lines of a file, counted only once. */
function gitLines(source) {
    const lines = known.get(source) ?? countLines(source);
    known.set(source, lines);
    return lines;
}
/** The line ending of a text: CRLF if every line ends with it, else LF. */
function lineEndingOf(text) {
    return text.includes("\r\n") && !/(?:^|[^\r])\n/.test(text) ? "\r\n" : "\n";
}
/** The index (from 0) of the line that contains an offset. */
function lineIndex(lines, offset) {
    let low = 0;
    let high = lines.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The number (from 1) of the line that contains an offset. */
function lineAt(source, offset) {
    return lineIndex(gitLines(source), offset) + 1;
}
/** The offsets of the lines from index `start` up to, but not including, index `end`, with their line endings. */
function offsetsOf(source, start, end) {
    const { starts } = gitLines(source);
    return [starts[start] ?? source.text.length, starts[end] ?? source.text.length];
}
function countLines({ text, lineStarts: starts }) {
    const count = starts.at(-1) === text.length ? starts.length - 1 : starts.length;
    return { starts, count, ending: lineEndingOf(text) };
}


/***/ }),

/***/ 30231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ spansDeletion),
/* harmony export */   aA: () => (/* binding */ hunkAt),
/* harmony export */   iz: () => (/* binding */ parsePatch)
/* harmony export */ });
const headerPattern = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/**
 * Parses the patch of one file as GitHub returns it: starting at the first `@@`, without file headers, possibly with
 * text after the second `@@` of a hunk header. A count that is left out is 1. Never throws, whatever the text.
 */
function parsePatch(patch) {
    const lines = patch.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    const hunks = [];
    let position = 0;
    let floor = 0;
    while (position < lines.length) {
        const header = readHeader(lines[position] ?? "");
        if (header === null)
            return broken(`line ${position + 1} should start a hunk`);
        const body = readBody(lines, position + 1, header);
        if (body === null)
            return broken(`the hunk at line ${position + 1} does not have the lines it announces`);
        if (header.startLine < floor)
            return broken(`the hunk at line ${position + 1} overlaps the one before it`);
        floor = header.startLine + header.headCount;
        hunks.push(body.hunk);
        position = body.next;
    }
    return { ok: true, hunks };
}
/**
 * The hunk that shows all head lines from `startLine` to `endLine`, so that a comment can be placed on them; null if
 * none does.
 */
function hunkAt(hunks, startLine, endLine) {
    if (startLine > endLine)
        return null;
    const shows = (hunk) => hunk.startLine <= startLine && endLine < hunk.startLine + hunk.headLines.length;
    return hunks.find(shows) ?? null;
}
/** Whether deleted lines are shown between the first and the last line. GitHub does not accept suggestions there. */
function spansDeletion(hunk, startLine, endLine) {
    return hunk.deletions.some((line) => startLine < line && line <= endLine);
}
function readHeader(line) {
    const match = headerPattern.exec(line);
    if (match === null)
        return null;
    const headCount = Number(match[3] ?? 1);
    const startLine = Number(match[2]);
    if (startLine === 0 && headCount > 0)
        return null;
    return { startLine, baseCount: Number(match[1] ?? 1), headCount };
}
function readBody(lines, first, header) {
    const headLines = [];
    const [additions, deletions] = [[], []];
    let base = 0;
    let next = first;
    for (; next < lines.length; next += 1) {
        const line = lines[next] ?? "";
        if (line.startsWith("\\"))
            continue;
        if (base === header.baseCount && headLines.length === header.headCount)
            break;
        const sign = line[0] ?? " ";
        if (!" +-".includes(sign))
            return null;
        const here = header.startLine + headLines.length;
        if (sign === "+")
            additions.push(here);
        if (sign !== "-")
            headLines.push(line.slice(1));
        else if (deletions.at(-1) !== here)
            deletions.push(here);
        if (sign !== "+")
            base += 1;
        if (base > header.baseCount || headLines.length > header.headCount)
            return null;
    }
    const complete = base === header.baseCount && headLines.length === header.headCount;
    return complete ? { hunk: { startLine: header.startLine, headLines, additions, deletions }, next } : null;
}
function broken(detail) {
    return { ok: false, reason: `the patch can't be read: ${detail}` };
}


/***/ }),

/***/ 38039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ whyNoSuggestion),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   V3: () => (/* binding */ whyNoComment),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   hh: () => (/* binding */ readDiffs)
/* harmony export */ });
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40738);
/* harmony import */ var _diff_patch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30231);
/* harmony import */ var _writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36393);
/* harmony import */ var _writing_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65829);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);





/** The longest suggestion block, in bytes; a longer one is not offered. Leaves half of a comment for text. */
const blockLimit = 16_000;
/** Parses the patches of all changed files, by their path at the head. */
function readDiffs(changes) {
    return new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, readDiff(change)]));
}
/** Returns half a sentence that says why a change to a file's lines can't be a suggestion; null if it can. */
function whyNoSuggestion(source, hunks, change) {
    const { text } = source;
    const { startLine, endLine, lines } = change;
    if (text.includes("\r"))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.bareReturn;
    if (startLine === 1 && text.startsWith("\ufeff"))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.byteOrderMark;
    if (lines.some((line) => /[^\P{Cc}\t]/u.test(line)))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.controlCharacters;
    if ((0,_writing_size_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(suggestionBlock(lines)) > blockLimit)
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.tooLong;
    const hunk = (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .hunkAt */ .aA)(hunks, startLine, endLine);
    if (hunk === null)
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.hiddenFix;
    if (!agrees(source, hunk, startLine, endLine))
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.mismatch;
    return (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .spansDeletion */ .S_)(hunk, startLine, endLine) ? _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.deletedLines : null;
}
/** Returns half a sentence that says why a line can't have a comment; null if it can. */
function whyNoComment(source, hunks, line) {
    const hunk = (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .hunkAt */ .aA)(hunks, line, line);
    if (hunk === null)
        return _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.hiddenLine;
    return agrees(source, hunk, line, line) ? null : _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.mismatch;
}
/** The number of the line on which a finding starts, as git counts lines. */
function lineOf(finding) {
    return (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(finding.source, finding.range[0]);
}
/** The block that GitHub offers to commit. No lines at all delete the range; one empty line leaves a blank line. */
function suggestionBlock(lines) {
    return (0,_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(lines, "suggestion");
}
function readDiff(change) {
    if (change.patch === null)
        return { ok: false, reason: _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.noPatch };
    const parsed = (0,_diff_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePatch */ .iz)(change.patch);
    if (parsed.ok && parsed.hunks.length === 0)
        return { ok: false, reason: _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.renamed };
    return parsed;
}
function agrees(source, hunk, startLine, endLine) {
    const lines = source.text
        .slice(...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .wM)(source, startLine - 1, endLine))
        .replace(/\n$/, "")
        .split("\n");
    const shown = hunk.headLines.slice(startLine - hunk.startLine, endLine - hunk.startLine + 1);
    return lines.length === shown.length && lines.every((line, index) => bare(line) === bare(shown[index] ?? ""));
}
function bare(line) {
    return line.replace(/^\ufeff|\r$/g, "");
}


/***/ }),

/***/ 17468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ docsLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36393);

/** Links a page of the documentation, next to the rules' pages; the text alone where there are no pages. */
function docsLink(text, page, { rulePages }) {
    const folder = rulePages?.endsWith("/rules/") === true ? rulePages.slice(0, -"rules/".length) : null;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(text, folder === null ? null : `${folder}${page}`);
}


/***/ }),

/***/ 82031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ruleLink)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36393);

/** A rule's name, linked to its page. */
function ruleLink(rule, links) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule), links.rulePages === null ? null : `${links.rulePages}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(rule)}.md`);
}


/***/ }),

/***/ 61023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ firstConfigOf)
});

// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/core/version-range.js
var version_range = __webpack_require__(12222);
// EXTERNAL MODULE: ./build/model/images/image-owner.js
var image_owner = __webpack_require__(60214);
// EXTERNAL MODULE: ./build/model/images/images.js
var images_images = __webpack_require__(31423);
;// CONCATENATED MODULE: ./build/scan/survey.js



/** Collects facts from the texts of manifests and Dockerfiles. */
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
        for (const [, reference = ""] of text.matchAll(/^[ \t-]*image:\s*["']?([\w./:@-]{1,300})["']?\s*$/gm)) {
            const registry = (0,images_images/* parseImage */.z)(reference)?.registry ?? "docker.io";
            if (registry === "docker.io" || (0,image_owner/* imageOwner */.d)(reference, { images: [], owner: null }) !== "own")
                continue;
            counts.set(registry, (counts.get(registry) ?? 0) + 1);
        }
    }
    const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
    return most?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/scan/first-config.js



/**
 * Writes a configuration that states the defaults, for people to change, with values found in the files of the
 * repository.
 */
function firstConfigOf(files) {
    const { versions, registry } = surveyFiles(files);
    return `# Configuration of Kubesuggest. All keys: https://github.com/kubesuggest/kubesuggest/blob/main/docs/configuration.md

# recommended: errors and warnings with few false alarms. Others: restricted, strict, all, none.
preset: ${config/* defaultValues */.gH.preset}

# The Kubernetes versions that the manifests must work on.
${versions === null ? "# " : ""}kubernetes-version: ${versions ?? rangeText(config/* defaultValues */.gH["kubernetes-version"])}

# The check fails at this severity or above: error, warning, note or never.
fail-on: ${config/* defaultValues */.gH["fail-on"]}

# Severities of single rules: off, default, error, warning or note.
# rules:
#   pods-not-spread: note

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
