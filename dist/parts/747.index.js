export const id = 747;
export const ids = [747];
export const modules = {

/***/ 46321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ holdJoined),
/* harmony export */   Ps: () => (/* binding */ proveTogether),
/* harmony export */   g7: () => (/* binding */ joinFixes)
/* harmony export */ });
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36785);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3652);
/* harmony import */ var _core_operation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47519);
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83268);
/* harmony import */ var _fix_prove_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63991);
/* harmony import */ var _fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95536);






/** Combines the fixes of some findings in one file into one change, and proves it. */
function joinFixes({ files, ground, rendered = null }, findings) {
    if (rendered !== null && findings.some(({ fingerprint }) => rendered.members.has(fingerprint))) {
        return joinRendered(rendered, findings);
    }
    const file = files.get(findings[0]?.source.path ?? "");
    if (file === undefined)
        return { ok: false, reason: "the file was not read" };
    const joint = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTogether */ .kw)(ground, file, findings);
    if ("refused" in joint)
        return { ok: false, reason: joint.refused };
    return joint.proof.ok ? { ok: true, edits: joint.edits } : { ok: false, reason: joint.proof.reason };
}
/**
 * Whether the separate edits of several proved fixes of one file are still right when all are made. In charts, they are
 * if they result in the one change that was proved for all of them.
 */
function holdJoined(analysis, findings, edits) {
    const { files, ground, rendered = null } = analysis;
    const [first] = findings;
    if (first === undefined)
        return false;
    if (rendered?.members.has(first.fingerprint) !== true) {
        const file = files.get(first.source.path);
        return file !== undefined && (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .holdTogether */ .Y6)(ground, file, findings, edits);
    }
    const joint = joinFixes(analysis, findings);
    if (!joint.ok || !(0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .areApart */ .NQ)((0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .sortEdits */ .Wz)(edits)))
        return false;
    return (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(first.source.text, joint.edits) === (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(first.source.text, edits);
}
/** Proves fixes together, as long as the budget lasts. Those of charts are proved by rendering, each on its own. */
function proveTogether(head, fixed, budget = _core_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .unlimited */ .O) {
    const { rendered = null } = head;
    if (rendered === null)
        return (0,_fix_prove_set_js__WEBPACK_IMPORTED_MODULE_2__/* .proveSet */ .j)(head.ground, head.files, fixed, budget);
    const isRendered = ({ fingerprint }) => rendered.members.has(fingerprint);
    const proved = (0,_fix_prove_set_js__WEBPACK_IMPORTED_MODULE_2__/* .proveSet */ .j)(head.ground, head.files, fixed.filter((finding) => !isRendered(finding)), budget);
    let next = 0;
    return fixed.map((finding) => {
        if (isRendered(finding))
            return finding;
        next += 1;
        return proved[next - 1];
    });
}
function joinRendered(rendering, findings) {
    const [only] = findings;
    // One change of values may be the fix for several charts, and is proved in all of them.
    if (only?.fix != null && findings.every(({ fix }) => sameEdits(fix, only.fix))) {
        return { ok: true, edits: only.fix.edits };
    }
    const { raw, members } = rendering;
    const all = findings.map(({ fingerprint }) => members.get(fingerprint) ?? []);
    const path = all[0]
        ?.map(({ source }) => source.path)
        .find((one) => all.every((some) => some.some(({ source }) => source.path === one)));
    const chosen = all.flatMap((some) => some.find(({ source }) => source.path === path) ?? []);
    const file = raw.files.get(path ?? "");
    const [first] = chosen;
    const unit = first === undefined ? undefined : (0,_fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__/* .unitOf */ .uF)(rendering, first);
    if (file === undefined || path === undefined || unit === undefined)
        return { ok: false, reason: "they are not rendered together" };
    const joint = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTogether */ .kw)(raw.ground, file, chosen);
    if ("refused" in joint)
        return { ok: false, reason: joint.refused };
    if (!joint.proof.ok)
        return { ok: false, reason: joint.proof.reason };
    const operations = joint.operations.filter(_core_operation_js__WEBPACK_IMPORTED_MODULE_5__/* .concernsDocument */ .X$);
    const [placement] = (0,_fix_rendered_js__WEBPACK_IMPORTED_MODULE_3__/* .placeChanges */ .XH)(rendering, unit, [{ path, edits: joint.edits, operations, findings: all }]);
    if (placement === undefined || "refused" in placement) {
        return { ok: false, reason: placement?.refused ?? "it was not tried" };
    }
    const isHere = placement.source.path === only?.source.path;
    return isHere ? { ok: true, edits: placement.edits } : { ok: false, reason: "they belong into different files" };
}
function sameEdits(one, other) {
    return one !== null && other !== null && JSON.stringify(one.edits) === JSON.stringify(other.edits);
}


/***/ }),

/***/ 99438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ MistakeCollector),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user (in options, inputs or configuration). Only the message is shown, without a stack trace. */
class ConfigError extends Error {
    name = "ConfigError";
    /** Each mistake as a separate sentence; the message contains all of them. */
    mistakes;
    constructor(...mistakes) {
        super(mistakes.join(" "));
        this.mistakes = mistakes;
    }
}
/**
 * Collects the mistakes in parts that can be read independently, so that people see all mistakes at once. Other errors
 * are not caught.
 */
class MistakeCollector {
    #mistakes = [];
    /** Returns what `read` returns, or null if it throws a ConfigError. */
    try(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof ConfigError))
                throw error;
            this.#mistakes.push(...error.mistakes);
            return null;
        }
    }
    /** Throws one ConfigError with all mistakes, if there are any. */
    end() {
        const [first, ...others] = this.#mistakes;
        if (first !== undefined)
            throw new ConfigError(first, ...others);
    }
}


/***/ }),

/***/ 97607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   N6: () => (/* binding */ namespaceOf),
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   Y5: () => (/* binding */ placeTest)
/* harmony export */ });
/* unused harmony export pathTest */
/* harmony import */ var _core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49144);
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98998);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99438);



const maximumGlobLength = 1000;
/**
 * Returns a test of whether `paths` and `paths-ignore` select a path (relative to the repository's root). Throws a
 * ConfigError for a glob that can't be used.
 */
function pathFilter(config) {
    const included = config.paths.length === 0 ? () => true : pathTest(config.paths);
    const ignored = pathTest(config.pathsIgnore);
    return (path) => included(path) && !ignored(path);
}
/**
 * Returns a test of whether a list of globs matches a path. A glob for a directory matches everything below it. A glob
 * after `!` excludes what earlier globs matched. An empty list matches nothing, and a list with only such exclusions
 * matches everything else. Throws a ConfigError for a glob that can't be used.
 */
function pathTest(globs) {
    const tests = globs.map((glob) => ({ inverted: glob.startsWith("!"), matches: compile(glob) }));
    const otherwise = globs.length > 0 && tests.every(({ inverted }) => inverted);
    return (path) => tests.reduce((result, { inverted, matches }) => (matches(path) ? !inverted : result), otherwise);
}
/** Returns a test of whether a file and namespace are in a place. Throws a ConfigError for an unusable glob. */
function placeTest({ paths, namespaces }) {
    const isPath = paths === null ? () => true : pathTest(paths);
    const isNamespace = namespaces === null ? null : pathTest(namespaces);
    return (path, namespace) => {
        return isPath(path) && (isNamespace === null || (namespace !== null && isNamespace(namespace)));
    };
}
/** The namespace that an object's manifest names, or for a Namespace its own name; null if there is none. */
function namespaceOf(object) {
    return object?.kind === "Namespace" ? object.name : (object?.namespace ?? null);
}
/** Why a glob can't be used, in half a sentence; null if it can. */
function globProblem(glob) {
    if (!/[^!\s]/.test(glob))
        return "it is empty";
    if (glob.length > maximumGlobLength)
        return "it is too long";
    try {
        (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(plain(glob));
        return null;
    }
    catch (error) {
        return error instanceof RangeError ? error.message : String(error);
    }
}
function compile(glob) {
    const problem = globProblem(glob);
    if (problem !== null)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(`The glob ${(0,_core_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteShort */ .p)(glob)} can't be used: ${problem}.`);
    const pattern = plain(glob);
    if (pattern === "" || pattern === ".")
        return () => true;
    const itself = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(pattern);
    const below = (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globTest */ .FX)(`${pattern}/**`);
    return (path) => itself(path) || below(path);
}
function plain(glob) {
    return glob
        .replace(/^!/, "")
        .replace(/^\.?\/+/, "")
        .replace(/\/+$/, "");
}


/***/ }),

/***/ 49144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   p: () => (/* binding */ quoteShort)
/* harmony export */ });
/**
 * The text if it has at most `most` UTF-16 units, else that much of its start, followed by an ellipsis. Half a character
 * is left out: as JSON, it would be refused.
 */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** A name or value that somebody typed, in quotes for a message; a long one is cut. */
function quoteShort(text, most = 60) {
    return JSON.stringify(cutText(text, most));
}


/***/ }),

/***/ 86838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** The optimal string alignment distance: counts insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            let cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 44124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
/** Items as a list in a sentence: `a`, `a and b`, `a, b and c`, or `a, b or c`. Empty if there are no items. */
function enumerate(items, word = "and") {
    if (items.length < 2)
        return items.join("");
    return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}


/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qx: () => (/* binding */ severityNames)
/* harmony export */ });
/** Severities, the most severe first. */
const severities = ["error", "warning", "info"];
/** What people read for each severity. Configuration and data use `info` for a note. */
const severityNames = { error: "error", warning: "warning", info: "note" };
/** True when `severity` is at least as severe as `threshold`. */
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}


/***/ }),

/***/ 98998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ nameGlobTest),
/* harmony export */   FX: () => (/* binding */ globTest),
/* harmony export */   J6: () => (/* binding */ matchSteps),
/* harmony export */   PH: () => (/* binding */ expandBraces)
/* harmony export */ });
const maximumAlternatives = 200;
/**
 * Returns a test of whole paths against a glob. `*` and `?` stay within a directory, `**` as a whole step crosses
 * directories, `[a-z]` and `{a,b}` choose, and everything else matches itself. The time is at most proportional to
 * glob × path for any input. Throws a RangeError if the braces expand to too many alternatives.
 */
function globTest(glob) {
    const alternatives = expandBraces(glob).map((text) => text.split("/").map(readStep));
    return (path) => {
        const steps = path.split("/");
        return path === glob || alternatives.some((pattern) => matchSteps(pattern, steps));
    };
}
/** Returns a test of names against a glob of one step, in which braces stand for themselves. It never throws. */
function nameGlobTest(glob) {
    const tokens = readStep(glob);
    return (name) => tokens === "**" || matchStep(tokens, name);
}
/** The globs without braces that a glob stands for. Throws a RangeError if there are too many. */
function expandBraces(glob) {
    let done = [glob];
    for (;;) {
        const next = done.flatMap((text) => {
            const group = firstChoice(text);
            if (group === undefined)
                return [text];
            const after = text.slice(group.index + group[0].length);
            return (group[1] ?? "").split(",").map((choice) => text.slice(0, group.index) + choice + after);
        });
        if (next.length > maximumAlternatives)
            throw new RangeError("its braces expand to too many alternatives");
        if (next.length === done.length && next.every((text, index) => text === done[index]))
            return done;
        done = next;
    }
}
/** The first braces with a comma in them and no further braces. */
function firstChoice(text) {
    for (const group of text.matchAll(/\{([^{}]*)\}/g))
        if (group[1]?.includes(",") === true)
            return group;
    return undefined;
}
function readStep(text) {
    if (text === "**")
        return "**";
    const parts = text.match(/\[!?[^\]]+\]|[\s\S]/gu) ?? [];
    return parts.map((part) => {
        if (part === "*")
            return { kind: "star", accepts: () => true };
        if (part === "?")
            return { kind: "any", accepts: () => true };
        if (part.length > 2 && part.startsWith("["))
            return { kind: "text", accepts: readClass(part.slice(1, -1)) };
        return { kind: "text", accepts: (character) => character === part };
    });
}
function readClass(text) {
    const negated = text.startsWith("!");
    const parts = (negated ? text.slice(1) : text).match(/[\s\S]-[\s\S]|[\s\S]/gu) ?? [];
    const ranges = parts.map((part) => [...part]).map((characters) => [characters[0] ?? "", characters.at(-1) ?? ""]);
    return (character) => ranges.some(([from = "", to = ""]) => from <= character && character <= to) !== negated;
}
/** Matches wildcards. It backtracks to the last star only, which is enough: a later star can cover for earlier ones. */
function matchList(pattern, items, isStar, fits) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < items.length;) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && fits(part, items[index])) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            index = resume;
            at = star + 1;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isStar);
}
/** Whether the steps of a path match those of a glob. The time is at most proportional to glob × path. */
function matchSteps(pattern, steps) {
    return matchList(pattern, steps, (part) => part === "**", (part, step) => part !== "**" && matchStep(part, step));
}
function matchStep(tokens, step) {
    return matchList(tokens, [...step], (token) => token.kind === "star", (token, character) => token.accepts(character));
}


/***/ }),

/***/ 88187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items grouped by key, the keys in the order in which they first appear. Node 20 does not have `Map.groupBy` yet. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 34477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ replaceInvisible)
/* harmony export */ });
/**
 * Characters that are invisible or reorder text: controls, format characters, lone surrogates, line and paragraph
 * separators, everything that a font may leave out by Unicode (`Default_Ignorable_Code_Point`: fillers, tags, joiners,
 * variation selectors), and the blank Braille pattern. A variation selector right after a pictograph is allowed.
 */
const invisible = /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** The text with each invisible character replaced by what `shown` returns for it. */
function replaceInvisible(text, shown) {
    return text.replace(invisible, shown);
}


/***/ }),

/***/ 41971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ presets)
/* harmony export */ });
/** All presets, the smallest first. */
const presets = ["recommended", "restricted", "strict", "all"];


/***/ }),

/***/ 43866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ presetFacts),
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The ids of all rules in alphabetical order, as a configuration can name them. */
const ruleIds = [
    "add-for-local-files",
    "annotation-without-effect",
    "api-version-deprecated",
    "api-version-removed",
    "apk-index-kept",
    "apparmor-annotation-deprecated",
    "apparmor-unconfined",
    "apt-used-in-script",
    "arg-not-in-scope",
    "autoscaler-invalid",
    "backend-port-unknown",
    "base-image-invalid",
    "base-image-not-minimal",
    "base-image-outdated",
    "base-image-untrusted",
    "binding-to-broad-role",
    "binding-to-cluster-admin",
    "binding-to-default-account",
    "binding-to-everyone",
    "binding-to-system-masters",
    "cache-mount-owned-by-root",
    "capabilities-added",
    "capabilities-not-dropped",
    "capability-name-invalid",
    "command-needs-shell",
    "config-key-missing",
    "container-privileged",
    "container-runs-as-root",
    "context-copied-whole",
    "continuation-line-empty",
    "control-plane-label-outdated",
    "copied-file-missing",
    "copy-owned-by-root",
    "copy-target-not-directory",
    "cpu-limit-missing",
    "credential-in-instruction",
    "cron-job-deadline-missing",
    "cron-job-may-overlap",
    "cron-job-never-runs",
    "daemonset-service-not-local",
    "data-invalid",
    "default-namespace-used",
    "dependencies-copied-late",
    "disruption-budget-blocks-drain",
    "disruption-budget-invalid",
    "disruption-budget-missing",
    "disruption-budgets-overlap",
    "dockerfile-unreadable",
    "download-error-ignored",
    "download-piped-to-shell",
    "download-progress-logged",
    "duplicate-environment-variable",
    "egress-reaches-metadata",
    "environment-variable-undefined",
    "ephemeral-storage-unlimited",
    "expose-differs-from-pod",
    "expose-not-plain",
    "field-deprecated",
    "finished-job-kept",
    "from-argument-undeclared",
    "grace-period-too-short",
    "healthcheck-without-probe",
    "host-aliases-set",
    "host-namespace-shared",
    "host-path-mounted",
    "host-port-used",
    "host-process-container",
    "host-settings-conflict",
    "ignore-comment-broken",
    "ignore-comment-expired",
    "ignore-comment-unused",
    "image-digest-missing",
    "image-for-build-platform",
    "image-registry-frozen",
    "image-runs-as-root",
    "image-tag-floating",
    "image-user-differs-from-pod",
    "image-without-version",
    "ingress-catches-all-hosts",
    "ingress-class-contradicted",
    "ingress-invalid",
    "ingress-nginx-retired",
    "ingress-snippet",
    "ingress-without-tls",
    "instruction-invalid",
    "instruction-overridden",
    "keyword-casing",
    "kustomize-field-deprecated",
    "label-deprecated",
    "label-invalid",
    "list-not-json",
    "liveness-probe-impatient",
    "liveness-probe-missing",
    "load-balancer-open",
    "local-traffic-without-daemonset",
    "maintainer-deprecated",
    "manifest-unreadable",
    "memory-volume-unlimited",
    "mode-changed-after-copy",
    "naked-pod",
    "name-invalid",
    "namespace-without-default-deny",
    "namespace-without-pod-security",
    "network-policy-allows-all",
    "network-policy-ineffective",
    "network-policy-invalid",
    "network-policy-one-sided",
    "node-port-local",
    "non-root-contradiction",
    "npm-install-ignores-lock",
    "object-invalid",
    "package-archive-gone",
    "package-install-without-root",
    "package-lists-kept",
    "package-lists-updated-alone",
    "package-manager-waits",
    "password-in-image",
    "persistent-volume-on-node",
    "pip-cache-kept",
    "pipe-hides-failure",
    "platform-fixed",
    "platform-redundant",
    "pod-invalid",
    "pod-user-differs-from-image",
    "pods-not-isolated",
    "pods-not-spread",
    "port-not-exposed",
    "priority-class-missing",
    "privilege-escalation-allowed",
    "privileged-port",
    "probe-host-set",
    "probe-invalid",
    "probe-port-unknown",
    "probes-identical",
    "proc-mount-unmasked",
    "program-started-by-npm",
    "pull-policy-contradicts-tag",
    "quota-demand-unmet",
    "rbac-approves-certificates",
    "rbac-changes-configmaps",
    "rbac-changes-namespaces",
    "rbac-changes-network",
    "rbac-changes-roles",
    "rbac-changes-secrets",
    "rbac-changes-webhooks",
    "rbac-creates-volumes",
    "rbac-creates-workloads",
    "rbac-deletes-events",
    "rbac-deletes-workloads",
    "rbac-escalation-verbs",
    "rbac-exec-into-pods",
    "rbac-grant-ineffective",
    "rbac-impersonates",
    "rbac-invalid",
    "rbac-issues-tokens",
    "rbac-node-proxy",
    "rbac-reads-secrets",
    "rbac-wildcard",
    "read-only-root-without-volume",
    "readiness-probe-missing",
    "removed-object-used",
    "replicas-beside-autoscaler",
    "request-above-limit",
    "resource-unit-wrong",
    "resources-missing",
    "restart-policy-invalid",
    "role-resource-unknown",
    "rollout-stops-all-pods",
    "root-filesystem-writable",
    "root-group",
    "root-user-restored",
    "run-without-effect",
    "runtime-socket-mounted",
    "scale-target-contradicted",
    "schedule-invalid",
    "seccomp-profile-missing",
    "seccomp-unconfined",
    "secret-committed",
    "secret-copied",
    "secret-in-build",
    "secret-in-config-map",
    "secret-in-environment",
    "secret-in-plain-text",
    "selector-matches-nothing",
    "selector-mismatch",
    "selinux-options-set",
    "server-fields-committed",
    "service-account-alias",
    "service-account-token-mounted",
    "service-crosses-zones",
    "service-invalid",
    "service-on-node-port",
    "service-with-external-ips",
    "session-affinity-ineffective",
    "shell-form-without-shell",
    "single-replica",
    "stage-name-ambiguous",
    "stage-reference-broken",
    "start-in-shell-form",
    "start-script-broken",
    "stateful-set-service-not-headless",
    "sub-path-never-updated",
    "sudo-used",
    "system-namespace-used",
    "target-port-unknown",
    "template-not-rendered",
    "token-never-expires",
    "topology-annotation-ineffective",
    "topology-spread-invalid",
    "unhealthy-pods-block-drain",
    "unsafe-sysctl",
    "update-strategy-invalid",
    "user-log-too-large",
    "user-missing",
    "user-named",
    "user-namespace-missing",
    "user-not-numeric",
    "user-unused",
    "utilization-without-request",
    "value-without-equals",
    "verification-switched-off",
    "volume-blocks-rollout",
    "volume-type-removed",
    "volume-type-restricted",
    "workdir-relative",
];
/** The rules that presets treat in a special way, and how. */
const presetFacts = {
    "base-image-not-minimal": { preset: "strict" },
    "capabilities-added": { severities: { restricted: "warning" } },
    "capabilities-not-dropped": { severities: { restricted: "warning" } },
    "cpu-limit-missing": { preset: "strict" },
    "download-piped-to-shell": { preset: "strict" },
    "download-progress-logged": { preset: "all" },
    "ephemeral-storage-unlimited": { preset: "strict" },
    "field-deprecated": { preset: "strict" },
    "finished-job-kept": { preset: "strict" },
    "host-aliases-set": { preset: "all" },
    "image-digest-missing": { preset: "strict" },
    "image-without-version": { preset: "strict" },
    "ingress-nginx-retired": { preset: "strict" },
    "keyword-casing": { preset: "all" },
    "liveness-probe-missing": { preset: "strict" },
    "network-policy-one-sided": { preset: "strict" },
    "pipe-hides-failure": { preset: "all" },
    "platform-fixed": { preset: "strict" },
    "platform-redundant": { preset: "all" },
    "pods-not-isolated": { preset: "strict" },
    "priority-class-missing": { preset: "all" },
    "probes-identical": { preset: "strict" },
    "pull-policy-contradicts-tag": { preset: "strict" },
    "root-filesystem-writable": { preset: "strict" },
    "seccomp-profile-missing": { severities: { restricted: "warning" } },
    "secret-in-environment": { preset: "all" },
    "single-replica": { preset: "strict" },
    "user-named": { preset: "strict" },
    "user-namespace-missing": { preset: "all" },
    "user-unused": { preset: "strict" },
    "value-without-equals": { preset: "strict" },
    "volume-type-restricted": { severities: { restricted: "warning" } },
};


/***/ }),

/***/ 12222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ supportsFrom),
/* harmony export */   FG: () => (/* binding */ parseVersionRange),
/* harmony export */   HG: () => (/* binding */ newestKnownMinor)
/* harmony export */ });
/** The newest minor version of Kubernetes 1 whose API this program knows. */
const newestKnownMinor = 37;
/** Parses `1.34`, `v1.34.2` or a range such as `1.29-1.37`, both ends included; null for any other text. */
function parseVersionRange(text) {
    const [first = "", second, ...rest] = text.split("-").map((part) => part.trim());
    const from = parseVersion(first);
    const to = second === undefined ? from : parseVersion(second);
    if (from === null || to === null || rest.length > 0 || from.minor > to.minor)
        return null;
    return { from, to };
}
/** Whether every version of the range is at least 1.`minor`, so that a feature of that version can be relied on. */
function supportsFrom({ from }, minor) {
    return from.minor >= minor;
}
function parseVersion(text) {
    const match = /^v?1\.(\d{1,3})(?:\.\d{1,4})?$/.exec(text);
    return match === null ? null : { major: 1, minor: Number(match[1]) };
}


/***/ }),

/***/ 84253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/core/version.js

/** The program's version. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 69795:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/budget.js
var budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/renderer/renderer-of.js + 5 modules
var renderer_of = __webpack_require__(17456);
// EXTERNAL MODULE: ./build/scan/analyze-unit.js
var analyze_unit = __webpack_require__(33027);
// EXTERNAL MODULE: ./build/scan/portable.js
var portable = __webpack_require__(14661);
// EXTERNAL MODULE: ./build/scan/time-budget.js
var time_budget = __webpack_require__(6377);
;// CONCATENATED MODULE: ./build/scan/worker.js






/** Answers the batches that a scan sends to this worker thread until it is stopped. */
function serveScan() {
    const { settings, fix, today, known, timeLimit, entry = null } = external_node_worker_threads_.workerData;
    const means = {
        budget: timeLimit === undefined ? budget/* unlimited */.O : (0,time_budget/* timeBudget */.B6)(timeLimit),
        renderer: (0,renderer_of/* rendererOf */.D)(entry),
    };
    external_node_worker_threads_.parentPort?.on("message", (batch) => {
        external_node_worker_threads_.parentPort?.postMessage(answer(batch));
    });
    function answer(batch) {
        try {
            return { results: batch.map((unit) => (0,portable/* toPortable */.B)((0,analyze_unit/* analyzeUnit */.Pl)(unit, settings, fix, today, known, means))) };
        }
        catch (error) {
            return { failure: error instanceof Error ? error.message : String(error) };
        }
    }
}

;// CONCATENATED MODULE: ./build/main/worker.js

serveScan();


/***/ }),

/***/ 36056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ states)
/* harmony export */ });
/** What the thread is doing. */
const states = { waiting: 0, working: 1, done: 2 };


/***/ }),

/***/ 17456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ rendererFiles),
  D: () => (/* binding */ rendererOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/core/version.js + 1 modules
var version = __webpack_require__(84253);
;// CONCATENATED MODULE: ./build/renderer/find-modules.js




/** The npm package of the modules. It has the same version as the program. */
const packageName = "kubesuggest-renderer";
/**
 * Looks for the modules next to a program, as in the Action or a checkout, and then for their npm package, which is
 * installed with the program unless optional dependencies are omitted.
 */
function findModules(workerEntry) {
    const own = external_node_path_.dirname(workerEntry);
    const beside = ["../renderer", "../../dist/renderer"]
        .map((folder) => external_node_path_.join(own, folder))
        .find((folder) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, "helm.wasm.br")));
    return beside === undefined ? findPackage(workerEntry) : { folder: beside };
}
function findPackage(workerEntry) {
    const description = pathOf(`${packageName}/package.json`, workerEntry);
    if (description === null)
        return { obstacle: `${packageName} is not installed. ${remedy}` };
    const found = JSON.parse((0,external_node_fs_.readFileSync)(description, "utf8")).version;
    if (found === version/* version */.r)
        return { folder: external_node_path_.dirname(description) };
    const both = `${packageName} is ${String(found)} here and kubesuggest is ${version/* version */.r}: they have to be the same version`;
    return { obstacle: `${both}. ${remedy}` };
}
const remedy = `To check charts and kustomizations, run "npm install ${packageName}@${version/* version */.r}"`;
function pathOf(file, from) {
    try {
        return (0,external_node_module_.createRequire)(from).resolve(file);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/renderer/remember-builds.js

/** The most text of kustomizations that is kept, in UTF-16 units. Beyond that, the oldest builds are dropped. */
const keptText = 16_000_000;
/**
 * A renderer that builds a kustomization only once as long as its files are the same. A review builds those of the base
 * and of the head, and most changes leave most of them alone. An error of the library is kept as well; if a limit of
 * the thread was reached, the build is tried again.
 */
function rememberBuilds(renderer, limit = keptText) {
    const known = new Map();
    let size = 0;
    const keep = (key, outcome) => {
        known.set(key, outcome);
        size += sizeOf(outcome);
        for (const [oldest, other] of known) {
            if (size <= limit)
                return;
            known.delete(oldest);
            size -= sizeOf(other);
        }
    };
    return {
        ...renderer,
        buildKustomization(request) {
            const key = keyOf(request);
            const answer = known.get(key) ?? renderer.buildKustomization(request);
            if (isOfLibrary(answer) && !known.has(key))
                keep(key, answer);
            return answer;
        },
    };
}
/** Whether an outcome comes from the library: only then does it say what was left out. */
function isOfLibrary({ left }) {
    return left !== undefined;
}
function sizeOf(outcome) {
    return "reason" in outcome ? outcome.reason.length : outcome.text.length;
}
function keyOf({ files, directory, textOnly = false }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([directory, files.length, textOnly]));
    for (const { name, data, bytes } of files) {
        const content = bytes ?? Buffer.from(data ?? "");
        hash.update(JSON.stringify([name, bytes === undefined, content.length])).update(content);
    }
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/renderer/file-numbers.js
/** Numbers files by identity: the same object keeps its number as long as it is referenced. */
function fileNumbers() {
    const known = new WeakMap();
    let last = 0;
    const numbered = (file) => {
        const id = known.get(file);
        if (id !== undefined)
            return { file, id, isKept: true };
        last += 1;
        known.set(file, last);
        return { file, id: last, isKept: false };
    };
    return {
        toSend: (files) => files.map(numbered),
        whole: (files) => files.map((file) => ({ ...numbered(file), isKept: false })),
    };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/renderer/messages.js
var messages = __webpack_require__(36056);
;// CONCATENATED MODULE: ./build/renderer/render-thread.js


/** The most time that a thread may take to start, even on a busy machine. In milliseconds. */
const startLimit = 120_000;
/**
 * The most processor time for one request (`work`), and the most time to wait for it on a busy machine (`wait`). In
 * milliseconds.
 */
const renderLimits = { work: 20_000, wait: 60_000, slow: 5000 };
/**
 * A thread that is started with its first request, and again after it was stopped for taking too long. `worked` returns
 * the processor time of this program, in all its threads.
 */
function renderThread(place, limits = renderLimits, worked = workedSoFar) {
    let thread = null;
    return {
        ask(library, request, contents = []) {
            thread ??= start(place);
            const { port, state, worker } = thread;
            Atomics.store(state, 0, messages/* states */.x.waiting);
            port.postMessage({ library, request, contents });
            const started = waitWhile(messages/* states */.x.waiting, state, startLimit);
            const [begun, before] = [performance.now(), worked()];
            const sinceThen = () => worked() - before;
            const ended = started && waitForAnswer(state, limits, sinceThen);
            const message = ended ? (0,external_node_worker_threads_.receiveMessageOnPort)(port) : undefined;
            // Other threads and other programs also work, so each of the two clocks can only overstate the time of the
            // request.
            const isSlow = performance.now() - begun > limits.slow && sinceThen() > limits.slow;
            if (message !== undefined)
                return { ...message.message, isSlow };
            thread = null;
            void worker.terminate();
            const why = started ? `it takes longer than ${limits.work / 1000} seconds` : "the renderer did not start";
            return { failure: why, isSlow };
        },
    };
}
/**
 * The processor time used by this program in milliseconds, which does not run on while a busy machine does other
 * things.
 */
function workedSoFar() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
/** Waits for an answer; false when the limit of processor time or of waiting is reached. */
function waitForAnswer(state, { work, wait }, worked) {
    const end = performance.now() + wait;
    for (let left = work; left > 0; left = Math.min(work - worked(), end - performance.now())) {
        if (waitWhile(messages/* states */.x.working, state, Math.max(left, shortestWait)))
            return true;
    }
    return false;
}
/** The shortest time to wait, in milliseconds. */
const shortestWait = 10;
/**
 * Waits until the thread's state changes; false if the time runs out first. The wait may end early without a change,
 * because of a late notification from the request before.
 */
function waitWhile(known, state, limit) {
    const end = performance.now() + limit;
    for (let left = limit; left > 0; left = end - performance.now()) {
        if (Atomics.wait(state, 0, known, left) === "not-equal")
            return true;
    }
    return Atomics.load(state, 0) !== known;
}
function start({ entry, folder }) {
    const { port1: own, port2: port } = new external_node_worker_threads_.MessageChannel();
    const state = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { port, state, folder };
    // Errors of the thread are reported as answers. It must not keep the process alive.
    const worker = new external_node_worker_threads_.Worker(entry, { workerData, transferList: [port] }).on("error", () => undefined);
    worker.unref();
    own.unref();
    return { worker, port: own, state };
}

;// CONCATENATED MODULE: ./build/renderer/wasm-renderer.js


/** A renderer that uses the libraries of Helm and kustomize. Nothing is loaded before the first request. */
function wasmRenderer(place) {
    const thread = renderThread(place);
    const numbers = fileNumbers();
    const ask = (library, { request, contents }) => {
        const outcome = thread.ask(library, JSON.stringify(request), contents);
        const pace = outcome.isSlow ? { isSlow: true } : {};
        if ("failure" in outcome)
            return { reason: plain(outcome.failure), ...pace };
        const answer = JSON.parse(outcome.answer);
        if (answer.error === undefined)
            return { ...answer, contents: outcome.contents };
        const failure = { reason: plain(answer.error), left: answer.left ?? [], ...pace };
        return answer.always === true ? { ...failure, ignoresVersion: true } : failure;
    };
    const askForChart = (request, provenance) => {
        const named = chartMessage(request, numbers.toSend, provenance);
        const answer = ask("helm", named);
        // A thread that was restarted, or received much since, has forgotten the files it had.
        if (!("reason" in answer) || answer.reason !== unknownFile)
            return answer;
        return ask("helm", chartMessage(request, numbers.whole, provenance));
    };
    return {
        renderChart(request) {
            const answer = askForChart(request, false);
            if ("reason" in answer)
                return answer;
            const { missing, refused = [], asked: askers = [], part, changers = {} } = answer;
            const told = { refused: refused.map(toRefusal), askers, part: part ?? null };
            return { files: filesOf(answer), missing: missing ?? [], changers: new Map(Object.entries(changers)), ...told };
        },
        traceChart(request, files) {
            const answer = askForChart(request, true);
            return "reason" in answer ? answer : toOrigins(answer, files);
        },
        buildKustomization({ files, directory, textOnly = false }) {
            const { contents, add } = gathered();
            const request = { files: files.map(add), path: directory, plain: textOnly };
            const answer = ask("kustomize", { request, contents });
            return "reason" in answer ? answer : toKustomization(answer);
        },
    };
}
/** The module's answer to an unknown file number. */
const unknownFile = "unknown file";
/** Gathers the contents of the files of a message. */
function gathered() {
    const contents = [];
    return {
        contents,
        // Only the bytes themselves are to be sent, not the memory that they share with others.
        add: ({ name, data = "", bytes }) => ({
            name,
            data: contents.push(bytes === undefined ? data : new Uint8Array(bytes)) - 1,
        }),
    };
}
function chartMessage(request, numbered, provenance) {
    const { values, kubernetes, apiVersions, release, namespace, lean, before, bare = false } = request;
    const { contents, add } = gathered();
    const messages = (files) => numbered(files).map(({ file, id, isKept }) => ({ ...(isKept ? { name: file.name } : add(file)), id }));
    const part = lean === undefined ? {} : { lean: true, only: lean };
    const old = before === undefined
        ? {}
        : {
            before: messages(before.files),
            valuesBefore: before.values,
            changers: Object.fromEntries(before.changers),
        };
    const chart = { files: messages(request.files), values, kube: kubernetes, api: apiVersions, release, namespace };
    return { request: { ...chart, provenance, bare, ...part, ...old }, contents };
}
function filesOf({ files, contents }) {
    return new Map(Object.entries(files ?? {}).map(([name, index]) => [name, contents[index] ?? ""]));
}
function toRefusal({ schema, path, why, given, text }) {
    return { schema: schema ?? null, path: path ?? [], why, isGiven: given === true, text: text ?? null };
}
/** Reads where rendered text comes from. A file that renders differently when it is traced has no origins. */
function toOrigins(answer, clean) {
    const { map, nodes, paths, guards } = answer;
    const traced = filesOf(answer);
    const exact = Object.entries(map ?? {}).filter(([name]) => traced.get(name) === clean.get(name));
    return {
        segments: new Map(exact.map(([name, segments]) => [name, (segments ?? []).map(toSegment)])),
        nodes: (nodes ?? []).map(({ f, o, l, k }) => {
            return { file: f, offset: o, line: l, kind: kinds[k] ?? "whole" };
        }),
        paths: paths ?? [],
        guards: (guards ?? []).map(({ f, s, l, w, a }) => {
            return { file: f, offset: s, line: l, word: w, asks: a ?? [] };
        }),
    };
}
const kinds = ["text", "action", "whole"];
function toSegment([offset = 0, node = -1, ...paths]) {
    return { offset, node: node === -1 ? null : node, paths };
}
function toKustomization(answer) {
    const { text, left, unrun, origins, contents } = answer;
    return {
        text: text === undefined ? "" : (contents[text] ?? ""),
        left: left ?? [],
        unrun: unrun ?? [],
        origins: (origins ?? []).map(({ path, repo, in: generator }) => {
            return { path: path ?? null, repository: repo ?? null, generatedBy: generator ?? null };
        }),
    };
}
/** Rewords what a trap says when a module reaches its limits. */
function plain(reason) {
    if (/Maximum call stack|stack overflow|stack exceeds/.test(reason))
        return "it is nested too deeply";
    if (/unreachable|out of bounds|cannot grow|out of memory|runtime: /.test(reason)) {
        return "it needs more than 512 MiB of memory";
    }
    return reason;
}

;// CONCATENATED MODULE: ./build/renderer/renderer-of.js





/**
 * The renderer of a program whose entry for worker threads is given; the program of the rendering thread is next to it.
 * Null if there is no entry or no such program. If the modules are not installed, returns a renderer that reports so.
 */
function rendererOf(workerEntry) {
    if (workerEntry === null)
        return null;
    const entry = external_node_path_.join(external_node_path_.dirname(workerEntry), `render-worker${external_node_path_.extname(workerEntry)}`);
    if (!(0,external_node_fs_.existsSync)(entry))
        return null;
    const found = findModules(workerEntry);
    return "folder" in found ? rememberBuilds(wasmRenderer({ entry, folder: found.folder })) : unable(found.obstacle);
}
/** The module files that the renderer of a program uses. */
function rendererFiles(workerEntry) {
    const found = findModules(workerEntry);
    return "folder" in found ? libraries.map((name) => external_node_path_.join(found.folder, `${name}.wasm.br`)) : [];
}
const libraries = ["helm", "kustomize"];
function unable(obstacle) {
    const refuse = () => ({ reason: obstacle });
    return { obstacle, renderChart: refuse, traceChart: refuse, buildKustomization: refuse };
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

/***/ 33027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   LV: () => (/* binding */ knownTo),
/* harmony export */   Pl: () => (/* binding */ analyzeUnit),
/* harmony export */   en: () => (/* binding */ fixUnit)
/* harmony export */ });
/* harmony import */ var _analysis_analyze_rendered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91723);
/* harmony import */ var _analysis_join_fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46321);
/* harmony import */ var _config_rule_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62065);
/* harmony import */ var _core_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36785);
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3652);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88187);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69530);







/** The most passes. Each pass makes at least one fix in every fixable file, and all fixes that can be combined. */
const maximumPasses = 50;
/** Remembers the Dockerfiles as a set: a repository can have thousands, and every unit looks them up. */
const dockerfilesOf = new WeakMap();
/**
 * The part of what is known about the repository's images that the analysis of a deploy unit needs. Links lead to
 * Dockerfiles of the same unit, so a unit without Dockerfiles needs nothing, and its result does not depend on other
 * builds.
 */
function knownTo(files, known) {
    const dockerfiles = dockerfilesOf.get(known) ?? new Set(known.dockerfiles);
    dockerfilesOf.set(known, dockerfiles);
    return files.some(({ path }) => dockerfiles.has(path)) ? known : { builds: [], dockerfiles: [] };
}
/**
 * Analyzes files that are deployed together. With `fix`, makes their proved fixes in memory until nothing is left to
 * fix, and reports what remains. `known` is what is known about images beyond these files; only the part that `knownTo`
 * returns is used. The input is not changed.
 */
function analyzeUnit(files, settings, fix, today = null, known, means = {}) {
    const wanted = (finding) => fix !== "none" && hasFix(finding, fix);
    try {
        return fixUnit(files, settings, wanted, today, known, means);
    }
    catch (error) {
        return failedUnit(files, error);
    }
}
/** Reports a bug in this program as an error of what is deployed together, so that the rest of the scan goes on. */
function failedUnit(files, error) {
    const [first, ...others] = files.filter(({ role }) => role === "reviewed");
    const count = `${(0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(others.length)} ${others.length === 1 ? "other" : "others"}`;
    const which = others.length === 0 ? "this file" : `this file and of ${count} deployed with it`;
    const message = `Nothing of ${which} was checked because of a bug in Kubesuggest (${String(error)}).`;
    const stats = { files: 0, manifests: 0, dockerfiles: 0, ignored: 0, fixes: { proved: 0, unproved: 0 } };
    return { findings: [], skipped: [], errors: first ? [{ file: first.path, message }] : [], stats, fixed: [] };
}
/**
 * Analyzes files like `analyzeUnit`, but makes the fixes of those findings that are `wanted`, whenever they come up.
 * Only proved fixes are made. Errors are thrown.
 */
function fixUnit(files, settings, wanted, today = null, known, { budget = _core_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .unlimited */ .O, renderer = null } = {}) {
    const current = new Map(files.map((file) => [file.path, file]));
    const made = new Map();
    const options = { today, budget, renderer, ...(known === undefined ? {} : knownTo(files, known)) };
    let analysis = (0,_analysis_analyze_rendered_js__WEBPACK_IMPORTED_MODULE_0__/* .analyzeRendered */ .U)(files, settings, options);
    for (let pass = 0; pass < maximumPasses; pass += 1) {
        const texts = fixOnce(analysis, wanted);
        if (texts.size === 0)
            break;
        for (const [path, { text, fixes }] of texts) {
            const file = current.get(path);
            if (!file)
                continue;
            current.set(path, { ...file, bytes: new TextEncoder().encode(text) });
            made.set(path, [...(made.get(path) ?? []), ...fixes]);
        }
        analysis = (0,_analysis_analyze_rendered_js__WEBPACK_IMPORTED_MODULE_0__/* .analyzeRendered */ .U)([...current.values()], settings, options);
    }
    const { skipped, errors, stats } = analysis;
    const findings = analysis.findings.map((finding) => asInScans(finding, settings));
    const late = files.some(({ path }) => budget.spent(path));
    const fixed = [...made].map(([path, fixes]) => {
        return { path, bytes: current.get(path)?.bytes ?? new Uint8Array(), fixes };
    });
    return { findings, skipped, errors, stats, fixed, ...(late ? { late } : {}) };
}
/** Gives a finding the severity for scans, in which nothing is new. */
function asInScans(finding, { rules }) {
    return finding.noteInScans === true ? (0,_config_rule_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .asNote */ .$N)(finding, rules) : finding;
}
/** Returns the new texts of the files in which at least one fix can be made now. */
function fixOnce(analysis, wanted) {
    const fixable = analysis.findings.filter((finding) => finding.fix?.proof.ok === true && wanted(finding));
    const texts = new Map();
    for (const findings of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(fixable, ({ source }) => source).values()) {
        const fixed = fixText(analysis, findings);
        if (fixed !== null)
            texts.set(findings[0]?.source.path ?? "", fixed);
    }
    return texts;
}
/** A file's text after as many fixes as can be combined; the next pass makes the others. */
function fixText(analysis, findings) {
    const [first] = findings;
    if (first === undefined)
        return null;
    const joint = (0,_analysis_join_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .joinFixes */ .g7)(analysis, findings);
    if (joint.ok)
        return { text: (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .applyEdits */ .ct)(first.source.text, joint.edits), fixes: findings.map(fixMade) };
    if (findings.length === 1)
        return null;
    const half = findings.length >> 1;
    return fixText(analysis, findings.slice(0, half)) ?? fixText(analysis, findings.slice(half));
}
function fixMade({ rule, message, fix }) {
    return { rule, message, title: fix?.title ?? "" };
}
/** Whether a finding has a fix of this applicability or a safer one. */
function hasFix({ fix }, applicability) {
    return fix !== null && (fix.applicability === "safe" || applicability === "review");
}


/***/ }),

/***/ 14661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toPortable),
/* harmony export */   w: () => (/* binding */ fromPortable)
/* harmony export */ });
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63076);

/** Converts a result to send it to another thread. */
function toPortable(result) {
    const numbers = new Map();
    const findings = result.findings.map((finding) => {
        const source = numbers.get(finding.source) ?? numbers.size;
        numbers.set(finding.source, source);
        return { ...finding, source };
    });
    return { ...result, findings, sources: [...numbers.keys()].map(({ path, text }) => [path, text]) };
}
/** Converts a result from another thread back. */
function fromPortable({ sources, ...result }) {
    const files = sources.map(([path, text]) => new _core_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, text));
    const findings = result.findings.map((finding) => ({ ...finding, source: files[finding.source] }));
    return { ...result, findings };
}


/***/ })

};
