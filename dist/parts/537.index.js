export const id = 537;
export const ids = [537];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ markFindings)
});

// EXTERNAL MODULE: ./build/core/baseline.js
var core_baseline = __webpack_require__(5995);
// EXTERNAL MODULE: ./build/analysis/unread.js
var analysis_unread = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/core/finding.js
var core_finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/rules/lib/same-trouble.js
/** Rules that tell of one trouble in two ways, as its file is written, with the one that stands for both. */
const tellers = {
    // An image that runs as root: because nothing says otherwise, or because it goes back to root.
    "root-user-restored": "image-runs-as-root",
};
/** What a rule's findings are about: the rule, or another one that tells of the same where it is written in another way. */
function troubleOf(rule) {
    return Object.hasOwn(tellers, rule) ? (tellers[rule] ?? rule) : rule;
}

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
;// CONCATENATED MODULE: ./build/analysis/match/place.js

const containerLists = new Set(["containers", "initContainers", "ephemeralContainers"]);
/** The place of a finding. */
function placeOfFinding(finding) {
    const path = (0,identity/* namedPlace */.Dn)(finding.identity);
    const exact = JSON.stringify(path);
    if (finding.object === null) {
        const [stage, ...about] = path;
        return { finding, exact, part: typeof stage === "string" ? stage : null, aspect: JSON.stringify(about) };
    }
    const list = path.findIndex((step) => containerLists.has(step));
    const item = list === -1 ? undefined : path[list + 1];
    const from = item === undefined ? path.lastIndexOf("spec") + 1 : list + 2;
    // An item without a name is known by its index, which changes with its neighbors.
    const aspect = path.slice(from).map((step) => (typeof step === "number" ? 0 : step));
    return { finding, exact, part: containerName(item), aspect: JSON.stringify(aspect) };
}
function containerName(item) {
    return typeof item === "string" && item.startsWith("name=") ? item.slice("name=".length) : null;
}

;// CONCATENATED MODULE: ./build/analysis/match/targets.js
/** The target of a finding, by its file and object. */
function targetKey(file, object) {
    if (object === null)
        return JSON.stringify([file]);
    const { kind, namespace, name } = object;
    return JSON.stringify([file, groupOf(object), kind, namespace, name]);
}
/** Everything in a tree that findings can be about, by `targetKey`. */
function targetsByKey({ files, ground, findings, }) {
    const targets = new Map();
    for (const { source, object } of findings) {
        if (object === null)
            targets.set(targetKey(source.path, null), fileTarget(source.path, []));
    }
    for (const [path, file] of files) {
        const stages = ground.dockerfileOf(path)?.stages ?? [];
        targets.set(targetKey(path, null), fileTarget(path, stages.map(({ title }) => title)));
        if (file.format === "dockerfile")
            continue;
        for (const manifest of file.documents.flatMap(ground.manifestsOf)) {
            const key = targetKey(path, manifest.object);
            targets.set(key, withObject(targets.get(key), manifest));
        }
    }
    return targets;
}
function fileTarget(file, parts) {
    return { file, object: null, parts: new Set(parts), content: null };
}
function withObject(known, { source, object, podTemplate, value }) {
    const names = (podTemplate?.containers ?? []).flatMap(({ name }) => name ?? []);
    const parts = new Set([...(known?.parts ?? []), ...names]);
    return { file: source.path, object, parts, content: known?.content ?? contentOf(value) };
}
/** What an object says beside its metadata, as text. */
function contentOf(value) {
    const rest = { ...value };
    delete rest["metadata"];
    delete rest["apiVersion"];
    return JSON.stringify(rest);
}
/**
 * For each target of the head the one that it was in the base: the same, or one that the head has no more and that is
 * like it, by what survives a move, a change of the namespace, of the name or of the kind.
 */
function pairTargets(base, head) {
    const pairs = new Map();
    for (const key of head.keys())
        if (base.has(key))
            pairs.set(key, key);
    const gone = new Map([...base].filter(([key]) => !head.has(key)));
    const fresh = new Map([...head].filter(([key]) => !base.has(key)));
    for (const likeness of likenesses) {
        const candidates = new Map();
        for (const [key, target] of [...gone].toReversed()) {
            for (const likely of likeness(target)) {
                const keys = candidates.get(likely);
                if (keys === undefined)
                    candidates.set(likely, [key]);
                else
                    keys.push(key);
            }
        }
        for (const [key, target] of fresh) {
            const match = takeFirst(likeness(target), candidates, gone);
            if (match === null)
                continue;
            pairs.set(key, match);
            gone.delete(match);
            fresh.delete(key);
        }
    }
    return pairs;
}
/** The first target by any of the words that is still gone. */
function takeFirst(words, candidates, gone) {
    for (const word of words) {
        const keys = candidates.get(word) ?? [];
        while (keys.length > 0) {
            const key = keys.pop() ?? "";
            if (gone.has(key))
                return key;
        }
    }
    return null;
}
/** The surest first. */
const likenesses = [
    // In another file.
    ({ object }) => named(object, () => [object?.kind, object?.namespace, object?.name]),
    // In another namespace.
    ({ file, object }) => named(object, () => [file, object?.kind, object?.name]),
    // Under another name.
    ({ file, object, content }) => (object === null ? [] : [word(file, object.kind, content)]),
    ({ object, content }) => (object === null ? [] : [word(object.kind, content)]),
    ({ object }) => named(object, () => [object?.kind, object?.name]),
    // Under another name, or as another kind, and changed: containers keep their names.
    ({ file, object, parts }) => (object === null ? [] : [...parts].map((part) => word(file, object.kind, part))),
    ({ file, object, parts }) => (object === null ? [] : [...parts].map((part) => word(file, object.name, part))),
];
function named(object, words) {
    return object === null || object.name === null ? [] : [word(...words())];
}
function word(...parts) {
    return JSON.stringify(parts);
}
function groupOf({ apiVersion }) {
    const slash = apiVersion.indexOf("/");
    return slash === -1 ? "" : apiVersion.slice(0, slash);
}

;// CONCATENATED MODULE: ./build/analysis/match/match-findings.js





/**
 * Finds out which findings of the head the base has too, however either is written: first those at the same place, then
 * those of the same container on another level, any of the same container, and those of a container that was renamed.
 * Objects are followed into other files and through new names. Each finding of the base stands for one of the head; one
 * about several containers for one of each. Linear.
 */
function compareFindings(base, head) {
    const [before, after] = [targetsByKey(base), targetsByKey(head)];
    const pairs = pairTargets(before, after);
    const knownBy = (0,group_by/* groupBy */.$)(base.findings, keyOf);
    const matched = new Map();
    for (const [key, findings] of (0,group_by/* groupBy */.$)(head.findings, keyOf)) {
        const baseKey = pairs.get(key) ?? "";
        const [was, is] = [before.get(baseKey), after.get(key)];
        if (was !== undefined && is !== undefined) {
            matchTarget({ base: was, head: is }, knownBy.get(baseKey) ?? [], findings, matched);
        }
    }
    matchDisagreements(base, head, matched);
    return { matched, hasCounterpart: (finding) => pairs.has(keyOf(finding)) };
}
function keyOf({ source, object }) {
    return targetKey(source.path, object);
}
const anyPart = "*";
const passes = [
    { known: ({ finding, exact }) => [finding.rule + exact], asked: ({ finding, exact }) => finding.rule + exact },
    {
        known: (known) => partsOf(known).map((part) => part + known.aspect),
        asked: ({ part, aspect }) => (part === null ? anyPart : match_findings_named(part)) + aspect,
    },
    {
        known: (known) => partsOf(known).flatMap((part) => noWorseThan(known).map((severity) => severity + part)),
        asked: ({ part, finding }) => finding.severity + (part === null ? anyPart : match_findings_named(part)),
    },
    {
        known: (known, { head }) => (isGone(known, head) ? [known.aspect] : []),
        asked: ({ part, aspect }, { base }) => (isAdded(part, base) ? aspect : null),
    },
    {
        known: (known, { head }) => (isGone(known, head) ? noWorseThan(known) : []),
        asked: ({ part, finding }, { base }) => (isAdded(part, base) ? finding.severity : null),
    },
];
function matchTarget(pair, known, findings, matched) {
    const places = (0,group_by/* groupBy */.$)(findings.map(placeOfFinding), ({ finding }) => troubleOf(finding.rule));
    const candidates = (0,group_by/* groupBy */.$)(known.map(placeOfFinding), ({ finding }) => troubleOf(finding.rule));
    for (const [trouble, own] of places) {
        const open = (candidates.get(trouble) ?? []).map((place) => toKnown(place, pair.base));
        for (const pass of open.length === 0 ? [] : passes)
            matchBy(pass, pair, { open, own, matched });
    }
}
function toKnown(place, { parts }) {
    return { ...place, left: new Set(place.part === null ? parts : []), used: false };
}
function matchBy({ known, asked }, pair, { open, own, matched }) {
    const queues = new Map();
    for (const one of open.filter(({ used }) => !used).toReversed()) {
        for (const key of known(one, pair)) {
            const queue = queues.get(key);
            if (queue === undefined)
                queues.set(key, [one]);
            else
                queue.push(one);
        }
    }
    for (const place of own) {
        if (matched.has(place.finding))
            continue;
        const queue = queues.get(asked(place, pair) ?? "") ?? [];
        while (queue.length > 0 && !isFree(queue.at(-1), place))
            queue.pop();
        const match = queue.at(-1);
        if (match === undefined)
            continue;
        matched.set(place.finding, match.finding);
        use(match, place);
    }
}
/** True while a finding can stand for another one at that place. */
function isFree(known, { part }) {
    if (known === undefined || known.used)
        return false;
    return part === null || known.part !== null || known.left.size > 0;
}
/** A finding about one of several containers leaves the rest of what was said of all of them. */
function use(known, { part }) {
    if (part !== null && known.part === null && known.left.delete(part))
        known.used = known.left.size === 0;
    else
        known.used = true;
}
/** The containers that a finding can be recognized by, and a word for all of them. */
function partsOf({ part, left }) {
    return [anyPart, ...(part === null ? [...left] : [part]).map(match_findings_named)];
}
function match_findings_named(part) {
    return JSON.stringify(part);
}
function noWorseThan({ finding }) {
    return core_finding/* severities */.gO.filter((severity) => (0,core_finding/* atLeast */.jZ)(finding.severity, severity));
}
function isAdded(part, { parts }) {
    return part !== null && !parts.has(part);
}
function isGone({ part, left }, { parts }) {
    return (part === null ? [...left] : [part]).some((name) => !parts.has(name));
}
/** What two files disagree about is known, whichever side speaks. */
function matchDisagreements(base, head, matched) {
    const told = new Map();
    for (const finding of base.findings)
        if (finding.pair !== undefined)
            told.set(finding.pair, finding);
    for (const finding of head.findings) {
        const known = matched.has(finding) || finding.pair === undefined ? undefined : told.get(finding.pair);
        if (known !== undefined)
            matched.set(finding, known);
    }
}

;// CONCATENATED MODULE: ./build/analysis/match/mark-findings.js



/** Tells which findings of the head are new, and which old ones the baseline has. */
function markFindings(base, head, baseline) {
    const { matched, hasCounterpart } = compareFindings(base, head);
    const inBaseline = baseline === null ? null : (0,core_baseline/* knownEntries */.A7)(baseline, base.findings);
    const unread = new Set([...(0,analysis_unread/* unreadFiles */.jH)(base.findings), ...[...base.errors, ...base.skipped].map(({ file }) => file)]);
    const unknown = new Set();
    const isComparable = (finding) => finding.object === null ? (0,analysis_unread/* isFileRule */.DV)(finding.rule) : hasCounterpart(finding);
    const mark = (finding) => {
        const before = matched.get(finding);
        // An entry whose finding the base does not have is out of date: what was cured and comes back is new.
        if (before !== undefined)
            return { new: false, baselined: inBaseline?.has(before) === true };
        if (!unread.has(finding.source.path) || isComparable(finding))
            return { new: true, baselined: false };
        unknown.add(finding.source.path);
        return { new: false, baselined: false };
    };
    return { marks: new Map(head.findings.map((finding) => [finding, mark(finding)])), unknown };
}


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reviewChange)
});

// UNUSED EXPORTS: composerOf

// EXTERNAL MODULE: ./build/config/fails.js
var fails = __webpack_require__(5126);
// EXTERNAL MODULE: ./build/fix/fix-findings.js + 1 modules
var fix_findings = __webpack_require__(3268);
// EXTERNAL MODULE: ./build/fix/prove-set.js
var prove_set = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/review/plan.js + 16 modules
var plan = __webpack_require__(49);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/rules/registry.js + 290 modules
var registry = __webpack_require__(7181);
// EXTERNAL MODULE: ./build/analysis/analyze.js + 12 modules
var analyze = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/analysis/match/mark-findings.js + 4 modules
var mark_findings = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/rules/lib/places.js
var places = __webpack_require__(7634);
;// CONCATENATED MODULE: ./build/analysis/review-places.js




/** So many containers of a pod are looked at. */
const containerLimit = 20;
const nowhere = { causes: [], aliases: [] };
/** Where else a finding may be shown, and what else it may be called. */
function placesOf({ files, ground }, finding) {
    const file = files.get(finding.source.path);
    if (file?.format !== "yaml" || finding.object === null)
        return nowhere;
    const document = file.documents.find(({ range: [, end] }) => finding.range[0] < end) ?? file.documents.at(-1);
    const manifest = document && ground.manifestsOf(document).find(({ object }) => object === finding.object);
    if (manifest === undefined)
        return nowhere;
    const { about, shared } = containersOf(finding, manifest);
    const paths = [...(finding.causedBy ?? []), ...about.map(({ path }) => [...path, "image"])];
    const causes = paths.filter((path) => (0,json/* valueAt */.fK)(manifest.value, path) !== undefined);
    return {
        causes: causes.map((path) => (0,places/* rangeIn */.hO)(manifest, path)),
        aliases: shared === null ? [] : about.map((container) => aliasOf(finding, manifest, [...container.path, ...shared])),
    };
}
/** The containers that a finding is about; for a setting of their pod also its path below. */
function containersOf({ path }, { podTemplate }) {
    const own = podTemplate?.containers.find((container) => (0,core_path/* startsWith */.w1)(path, container.path));
    if (own !== undefined)
        return { about: [own], shared: null };
    const setting = podTemplate !== null && (0,core_path/* startsWith */.w1)(path, podTemplate.specPath);
    const shared = setting ? path.slice(podTemplate.specPath.length) : [];
    if (podTemplate === null || shared[0] !== "securityContext")
        return { about: [], shared: null };
    return { about: podTemplate.containers.slice(0, containerLimit), shared };
}
function aliasOf({ rule, source, object }, { value }, path) {
    return (0,identity/* fingerprintOf */.ax)((0,identity/* identityOf */.cu)({ rule, file: source.path, object, path, value }), 0);
}

// EXTERNAL MODULE: ./build/analysis/unread.js
var unread = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/analysis/review-change.js










/**
 * Reviews a change. Both trees are analysed with the same rules; what the base does not have is new. Problems that a
 * change causes in files it does not touch are reported too, old ones there are not. Pure.
 */
function reviewChange(change) {
    const { config, changes } = change;
    const { settings } = config;
    const { today = null, baseline = null, whole = true } = change;
    const options = { today, whole, context: true, fix: () => false };
    const base = (0,analyze/* analyze */.n)(change.base, settings, options);
    const head = (0,analyze/* analyze */.n)(change.head, settings, options);
    const reviewed = new Set(change.head.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    const { marks, unknown } = (0,mark_findings/* markFindings */.s)(base, head, baseline);
    const matters = (finding) => reviewed.has(finding.source.path) || marks.get(finding)?.new === true;
    const found = head.findings.filter(matters);
    const fixed = (0,fix_findings/* fixFindings */.e7)(head.ground, head.files, found, () => true);
    const findings = (0,prove_set/* proveSet */.j)(head.ground, head.files, fixed).map((finding, index) => {
        return { ...finding, ...marks.get(found[index]), ...placesOf(head, finding) };
    });
    const ignoredBefore = new Set(base.ignored.map(({ fingerprint }) => fingerprint));
    const ignored = head.ignored.filter(({ source, fingerprint }) => {
        return reviewed.has(source.path) || !ignoredBefore.has(fingerprint);
    }).length;
    const shown = findings.filter(({ baselined }) => !baselined);
    const baselined = findings.length - shown.length;
    const skipped = [...change.skipped, ...head.skipped];
    const input = {
        findings,
        skipped,
        errors: head.errors,
        reviewed: head.stats.files,
        changes,
        earlier: change.earlier,
        isRead: readFiles(change, [
            ...skipped,
            ...head.errors,
            ...[...(0,unread/* unreadFiles */.jH)(head.findings)].map((file) => ({ file })),
        ]),
        resolveThreads: change.resolveThreads ?? false,
        rules: new Map(registry/* allRules */.V.map((rule) => [rule.id, rule])),
        composer: remembering(composerOf(head)),
        maxComments: config.maxComments,
        fails: (0,fails/* failTest */.L)(config),
        links: change.links,
        notices: [...change.notices, ...unknownNotice(unknown), ...ignoredNotice(ignored), ...baselinedNotice(baselined)],
    };
    const stats = { ...head.stats, ignored, fixes: (0,analyze/* countProofs */.t)(fixed), ...(baseline === null ? {} : { baselined }) };
    return planned(input, { findings: shown, skipped, errors: head.errors, stats });
}
function planned(input, facts) {
    return {
        ...facts,
        plan: (0,plan/* planReview */.K)(input),
        mutePlan: (mute) => (0,plan/* planReview */.K)({ ...input, mute }),
        planAgain: (earlier) => (0,plan/* planReview */.K)({ ...input, earlier }),
        without(comments) {
            const refused = comments.flatMap(({ fingerprints }) => fingerprints);
            return planned({ ...input, refused: new Set([...(input.refused ?? []), ...refused]) }, facts);
        },
    };
}
/**
 * Tells which files' findings are all known: those that were read without any trouble, and those that the change does
 * not have at its head.
 */
function readFiles({ changes, complete, head }, troubles) {
    const troubled = new Set(troubles.map(({ file }) => file));
    const read = new Set(head.filter(({ role, path }) => role === "reviewed" && !troubled.has(path)).map(({ path }) => path));
    const changed = new Set(changes.filter(({ status }) => status !== "removed").map(({ path }) => path));
    return (path) => read.has(path) || (complete && !changed.has(path));
}
/** More files than these are counted. */
const namedFiles = 3;
function unknownNotice(files) {
    if (files.size === 0)
        return [];
    const names = [...files].slice(0, namedFiles).map((file) => JSON.stringify(file));
    const more = files.size > namedFiles ? [`${files.size - namedFiles} more`] : [];
    const what = (0,words/* enumerate */.HL)([...names, ...more]);
    return [
        `The base branch's ${what} can't be read, so nothing shows which findings there are new: none of them counts as new.`,
    ];
}
function ignoredNotice(count) {
    if (count === 0)
        return [];
    return [
        count === 1
            ? "1 finding is ignored by a comment or annotation."
            : `${count} findings are ignored by comments or annotations.`,
    ];
}
function baselinedNotice(count) {
    if (count === 0)
        return [];
    return [count === 1 ? "1 old finding is in the baseline." : `${count} old findings are in the baseline.`];
}
/** Composing is a proof, and a review can be planned more than once. */
function remembering({ compose, holds }) {
    const known = new Map();
    const held = new Map();
    return {
        holds(findings, edits) {
            const key = JSON.stringify([findings.map(({ fingerprint }) => fingerprint), edits]);
            const answer = held.get(key) ?? holds(findings, edits);
            held.set(key, answer);
            return answer;
        },
        compose(findings) {
            const key = findings.map(({ fingerprint }) => fingerprint).join();
            const composition = known.get(key) ?? compose(findings);
            known.set(key, composition);
            return composition;
        },
    };
}
/** What the review room needs to know of fixes: how several are made into one, and proved. */
function composerOf({ files, ground }) {
    return {
        compose(findings) {
            const file = files.get(findings[0]?.source.path ?? "");
            if (file === undefined)
                return { ok: false, reason: "the file was not read" };
            const joint = (0,fix_findings/* fixTogether */.kw)(ground, file, findings);
            if ("refused" in joint)
                return { ok: false, reason: joint.refused };
            return joint.proof.ok ? { ok: true, edits: joint.edits } : { ok: false, reason: joint.proof.reason };
        },
        holds(findings, edits) {
            const file = files.get(findings[0]?.source.path ?? "");
            return file !== undefined && (0,fix_findings/* standTogether */.Dj)(ground, file, findings, edits);
        },
    };
}


/***/ }),

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ knownEntries),
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   D: () => (/* binding */ nextBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* unused harmony export entryOf */
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8187);

const version = "1";
const title = "# Kubesuggest baseline ";
const explanation = `# Known findings: fingerprint, rule, file, object. They don't fail a run and get no comment.
# Written by "kubesuggest scan --write-baseline"; "kubesuggest scan --update-baseline" removes findings that no longer exist.
`;
const entryLine = /^([0-9a-f]{16}) ([a-z0-9][a-z0-9-]*) (\S+) (\S+)$/;
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
// What would end a column or could not be seen in one (Unicode TR 36), and the sign that encodes it.
const encoded = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}%]/gu;
const longestObject = 200;
/** The entry of a finding. */
function entryOf({ fingerprint, rule, source, object }) {
    const { kind, namespace, name } = object ?? {};
    const parts = [kind, namespace, name].filter((part) => typeof part === "string");
    return { fingerprint, rule, file: source.path, object: object === null ? null : shortened(parts.join("/")) };
}
/**
 * Reads a baseline. Entries may come in any order and more than once, as merges leave them, and lines may end in CRLF;
 * anything else that `writeBaseline` does not write is refused.
 */
function readBaseline(text) {
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    const conflict = lines.findIndex((line) => conflictMarker.test(line));
    if (conflict !== -1)
        return { line: conflict + 1, why: "unresolved merge conflict" };
    const [first = ""] = lines;
    if (!first.startsWith(title))
        return { line: 1, why: `not a baseline: its first line must start with "${title.trimEnd()}"` };
    if (first !== title + version)
        return { line: 1, why: `unsupported version of the baseline: only ${version} is supported` };
    const entries = new Map();
    for (const [index, line] of lines.entries()) {
        if (line === "" || line.startsWith("#"))
            continue;
        const entry = readEntry(line);
        if (entry === null)
            return { line: index + 1, why: "not a baseline entry, which has a fingerprint, rule, file and object" };
        entries.set(entry.fingerprint, entry);
    }
    return entries;
}
/** The text of a baseline: a line an entry, sorted by file, rule, object and fingerprint, the same on every machine. */
function writeBaseline(entries) {
    const rows = [...entries].map(({ fingerprint, rule, file, object }) => {
        return {
            keys: [file, rule, object ?? "", fingerprint],
            line: [fingerprint, rule, column(file), column(object ?? "") || "-"],
        };
    });
    rows.sort((a, b) => a.keys.reduce((order, key, index) => order || compare(key, b.keys[index] ?? ""), 0));
    return `${title}${version}\n${explanation}${rows.map(({ line }) => `${line.join(" ")}\n`).join("")}`;
}
/**
 * For findings that a baseline has, their entries: by fingerprint, or else one of the same rule, file and object that is
 * no other finding's, since a setting can move from a pod to its containers. So no more findings are known than entries.
 */
function knownEntries(baseline, findings) {
    const known = new Map();
    const left = new Map(baseline);
    for (const finding of findings) {
        const entry = baseline.get(finding.fingerprint);
        if (entry === undefined)
            continue;
        known.set(finding, entry);
        left.delete(finding.fingerprint);
    }
    const spare = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(left.values(), subjectOf);
    for (const finding of findings) {
        const entry = known.has(finding) ? undefined : spare.get(subjectOf(entryOf(finding)))?.pop();
        if (entry !== undefined)
            known.set(finding, entry);
    }
    return known;
}
function subjectOf({ rule, file, object }) {
    return JSON.stringify([rule, file, object]);
}
/**
 * The baseline after a scan: entries that the scan did not cover stay, those whose finding is gone are dropped, and
 * with `add` every finding is in it.
 */
function nextBaseline(before, findings, covers, add) {
    const known = knownEntries(before, findings);
    const standing = new Map([...known].map(([finding, { fingerprint }]) => [fingerprint, entryOf(finding)]));
    const entries = new Map();
    for (const [fingerprint, entry] of before) {
        const now = standing.get(fingerprint) ?? (covers(entry.file) ? undefined : entry);
        if (now !== undefined)
            entries.set(now.fingerprint, now);
    }
    const dropped = before.size - entries.size;
    const kept = entries.size;
    if (add)
        for (const finding of findings)
            entries.set(finding.fingerprint, entryOf(finding));
    return { entries, added: entries.size - kept, dropped };
}
function readEntry(line) {
    const [, fingerprint = "", rule = "", file = "", object = ""] = entryLine.exec(line) ?? [];
    if (fingerprint === "")
        return null;
    try {
        return {
            fingerprint,
            rule,
            file: decodeURIComponent(file),
            object: object === "-" ? null : decodeURIComponent(object),
        };
    }
    catch {
        return null;
    }
}
function column(text) {
    return text.toWellFormed().replace(encoded, (character) => {
        return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    });
}
function shortened(text) {
    const characters = Array.from(text.slice(0, 2 * longestObject));
    return characters.length <= longestObject
        ? characters.join("")
        : `${characters.slice(0, longestObject - 1).join("")}…`;
}
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 4514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRepositoryBaseline),
/* harmony export */   u: () => (/* binding */ readReviewBaseline)
/* harmony export */ });
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9438);
/* harmony import */ var _scan_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(416);


/** Reads the baseline of a commit. Throws a PlatformError only. */
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
 * The baseline that a review goes by: that of the base, so that a pull request can't loosen its own review. A change
 * of the baseline is a notice, even if it is only that the new one is broken. Throws a PlatformError only.
 */
async function readReviewBaseline(platform, { mergeBase, head }, path, changes) {
    const { baseline, problem } = await readRepositoryBaseline(platform, mergeBase, path);
    const notices = problem === null ? [] : [`The baseline in the base is ignored. ${problem}`];
    if (!changes.some((change) => change.path === path))
        return { baseline, notices };
    const next = await readRepositoryBaseline(platform, head, path);
    if (next.problem !== null)
        return { baseline, notices: [...notices, `The baseline in the pull request is invalid. ${next.problem}`] };
    const [before, after] = [baseline ?? new Map(), next.baseline ?? new Map()];
    const added = [...after.keys()].filter((fingerprint) => !before.has(fingerprint)).length;
    const dropped = [...before.keys()].filter((fingerprint) => !after.has(fingerprint)).length;
    return { baseline, notices: [...notices, `The baseline changes: ${added} added, ${dropped} removed.`] };
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ saveBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   oU: () => (/* binding */ loadBaseline),
/* harmony export */   zz: () => (/* binding */ maximumBaselineBytes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9438);
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5995);
/* harmony import */ var _read_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4430);






/** Some hundred thousand entries. */
const maximumBaselineBytes = 32 * 1024 * 1024;
/** The baseline that an option names from the directory at hand, or the configuration from the root. */
function baselineFile(root, cwd, option, configured) {
    if (option !== undefined)
        return { name: option, file: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, option), named: true };
    return { name: configured, file: node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, configured), named: configured !== _config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfig */ .sb.baseline };
}
/** The entries of a baseline; null where it is not there. Throws a ConfigError with name and line for a broken one. */
function loadBaseline({ name, file }) {
    const read = (0,_read_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .o)(file, maximumBaselineBytes);
    if (typeof read === "string")
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The baseline ${name} can't be used: ${read}.`);
    return read === null ? null : parseBaseline(name, read.bytes);
}
/** The entries of a baseline's bytes. Throws a ConfigError with name and line for a broken one. */
function parseBaseline(name, bytes) {
    const baseline = (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(decode(name, bytes));
    if (!("why" in baseline))
        return baseline;
    const remedy = 'fix the file, or delete it and create it again with "kubesuggest scan --write-baseline"';
    throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name}:${baseline.line}: ${baseline.why}: ${remedy}.`);
}
/** Writes a baseline in one step. Throws a ConfigError where it can't be written. */
function saveBaseline({ name, file }, entries) {
    const bytes = new TextEncoder().encode((0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)(entries));
    try {
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .y)(file, bytes);
    }
    catch (error) {
        const { code } = error;
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`The baseline ${name} can't be written (${code ?? String(error)}).`);
    }
}
function decode(name, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${name} is not UTF-8.`);
    }
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Reads a file that is not larger than so many bytes; null where there is none, half a sentence where it can't be had. */
function readWhole(file, maximumBytes) {
    let descriptor;
    try {
        // A pipe in its place must not hang the program.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stats.isFile())
            return "it is not a file";
        if (stats.size > maximumBytes)
            return `it has ${stats.size} bytes, more than the limit of ${maximumBytes}`;
        return { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor), written: stats.mtimeMs };
    }
    catch (error) {
        const { code } = error;
        return code === "ENOENT" || code === "ENOTDIR" ? null : `it can't be read (${code ?? String(error)})`;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   y: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


let count = 0;
/**
 * Replaces a file's content in one step, keeping its mode: readers see the old bytes or the new ones, never a part.
 * Returns why not, in one sentence, when the file is no longer what was read; throws what the file system throws.
 */
function replaceFile(file, before, after) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stats.isFile())
        return "It is no longer a file, so nothing was written.";
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file).equals(before))
        return "It changed while it was analyzed, so nothing was written.";
    swapIn(file, after, stats.mode & 0o7777, true);
    return null;
}
/**
 * Writes a file in one step, with its directories; what was there is replaced. A `quick` one can be empty after a loss
 * of power. Throws what the file system throws.
 */
function writeWhole(file, content, care = "durable") {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    swapIn(file, content, stats?.isFile() ? stats.mode & 0o7777 : null, care === "durable");
}
/** The new content takes the place of the file under its name; a mode of null is a new file's. */
function swapIn(file, content, mode, durable) {
    count += 1;
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), `.${process.pid}-${Date.now().toString(36)}-${count}.kubesuggest`);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, "wx", mode === null ? 0o666 : mode & 0o777);
    try {
        try {
            for (let done = 0; done < content.length;)
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, content, done);
            if (durable)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
        if (mode !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
