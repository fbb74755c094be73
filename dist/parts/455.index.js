export const id = 455;
export const ids = [455];
export const modules = {

/***/ 63284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isAdded),
/* harmony export */   S: () => (/* binding */ firstInChange)
/* harmony export */ });
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30231);

/** The first of some places whose line the change adds, or else shows; undefined if it shows none of them. */
function firstInChange(places, hunksOf) {
    const isShown = ({ file, start: { line } }) => (0,_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .hunkAt */ .aA)(hunksOf(file), line, line) !== null;
    return places.find((place) => isAdded(place, hunksOf)) ?? places.find(isShown);
}
/** Whether the change adds the line of a place. */
function isAdded({ file, start: { line } }, hunksOf) {
    return hunksOf(file).some(({ additions }) => additions.includes(line));
}


/***/ }),

/***/ 79220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  n6: () => (/* binding */ compareText),
  b8: () => (/* binding */ fitsBeside),
  zg: () => (/* binding */ groupFixes)
});

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/operation.js
var core_operation = __webpack_require__(47519);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/review/placement/concerns.js


/**
 * Splits the findings of one suggestion into those that can be decided on separately: by the key of the manifest under
 * which their fixes write. Keeps the order of the findings. Returns a single part where they can't be separated or are
 * about the same container.
 */
function concernsOf(findings) {
    const places = findings.map(placesOf);
    const all = places.flat();
    const common = commonLength(all);
    const inContainer = all[0]?.slice(0, common).some(isContainerList) === true;
    if (inContainer || all.length === 0 || all.some((path) => typeof path[common] !== "string"))
        return [findings];
    const keys = places.map((paths) => [...new Set(paths.map((path) => JSON.stringify(path[common])))]);
    if (keys.some((own) => own.length !== 1))
        return [findings];
    return [...(0,group_by/* groupBy */.$)(findings, (finding) => keys[findings.indexOf(finding)]?.[0] ?? "").values()];
}
/** Whether a step of a path is a key that holds the containers of a pod. */
function isContainerList(step) {
    return step === "containers" || step === "initContainers" || step === "ephemeralContainers";
}
/**
 * The paths that a fix writes to, each prefixed with the document's number; empty if it does not write to a manifest.
 */
function placesOf({ fix }) {
    return (fix?.operations ?? []).map((operation) => {
        return (0,core_operation/* concernsDocument */.X$)(operation) ? [operation.document, ...operation.path] : [];
    });
}
function commonLength(paths) {
    const [first = []] = paths;
    const differs = first.findIndex((step, index) => paths.some((path) => path[index] !== step));
    return differs === -1 ? first.length : differs;
}

// EXTERNAL MODULE: ./build/review/placement/suggestion.js
var suggestion = __webpack_require__(75933);
;// CONCATENATED MODULE: ./build/review/placement/group-findings.js






/** The most fixes in one suggestion: a longer one would help nobody. A larger group is not built. */
const groupLimit = 50;
/** The fixes of one container are joined into one suggestion only if it spans at most this many lines. */
const reachLimit = 20;
/** Orders findings by what a reader should see first: the most severe, then those with a safe fix, then by place. */
function byUrgency(a, b) {
    return (finding/* severities */.gO.indexOf(a.severity) - finding/* severities */.gO.indexOf(b.severity) ||
        applicabilityRank(a) - applicabilityRank(b) ||
        compareText(a.source.path, b.source.path) ||
        a.range[0] - b.range[0] ||
        compareText(a.rule, b.rule) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders texts by their UTF-16 units, the same on every machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * Groups the fixes of one file's findings so that the lines of two groups never overlap, and each group can be accepted
 * alone or after any others. A group holds fixes of one applicability: those on lines that touch, unless they are about
 * different things and can have lines of their own, and those of one container. `fits` returns half a sentence that
 * says why a change can't be a suggestion, or null.
 *
 * A fix that needs the lines of a safe one moves to the next line if both are right then; otherwise it waits. A note
 * whose fix reaches around the lines of others is placed after them in the same way. Where fixes that touch can't be
 * combined, the more urgent one stays and the other becomes an obstacle.
 */
function groupFixes(source, findings, fits, composer) {
    const obstacles = new Map();
    const ranked = findings.toSorted(byUrgency);
    let settled = [];
    for (const late of [false, true]) {
        for (const grade of [isSafe, isForReview]) {
            const ground = { source, fits, composer, settled };
            const next = ranked.filter((finding) => grade(finding) && reachesAround(finding) === late);
            settled = [...settled, ...groupTouching(ground, next, obstacles)];
        }
    }
    const joined = joinContainers({ source, fits, composer }, settled);
    const parted = joined.flatMap((group) => partConcerns({ source, fits, composer }, group, joined, obstacles));
    return { groups: parted, obstacles };
}
/**
 * Splits a group that needs review into its concerns, which can be decided on separately, the most urgent first. A
 * concern without lines of its own has to wait. Returns the group unchanged where only one concern would get lines.
 */
function partConcerns(ground, group, all, obstacles) {
    const concerns = isSafe(leader(group)) ? [] : concernsOf(group.findings);
    if (concerns.length < 2)
        return [group];
    const settled = all.filter((one) => one !== group);
    const parts = [];
    const waiting = [];
    for (const concern of concerns) {
        const part = buildGroup({ ...ground, settled: [...settled, ...parts] }, concern);
        if (typeof part === "string")
            waiting.push([concern, part]);
        else
            parts.push(part);
    }
    if (parts.length < 2 || parts[0]?.findings !== concerns[0])
        return [group];
    for (const [concern, reason] of waiting)
        for (const finding of concern)
            obstacles.set(finding, reason);
    return parts;
}
function groupTouching(ground, findings, obstacles) {
    const groups = [];
    for (const finding of findings) {
        const group = buildGroup(ground, [finding]);
        if (typeof group !== "string")
            groups.push(group);
        else
            obstacles.set(finding, group);
    }
    for (let run = touchingRun(groups); run.length > 1; run = touchingRun(groups)) {
        const [first, second] = run;
        const all = buildGroup(ground, membersOf(run));
        const merged = typeof all === "string" ? buildGroup(ground, membersOf([first, second])) : all;
        const used = typeof all === "string" ? [first, second] : run;
        const rest = groups.filter((group) => !used.includes(group));
        if (typeof merged !== "string")
            groups.splice(0, groups.length, ...rest, merged);
        else {
            const [kept, dropped] = byUrgency(leader(first), leader(second)) <= 0 ? [first, second] : [second, first];
            groups.splice(0, groups.length, ...rest, kept);
            const waits = merged === words/* reasons */.Ot.waits;
            const reason = waits ? merged : `it can't be combined with another fix on the same lines: ${merged}`;
            for (const finding of dropped.findings)
                obstacles.set(finding, reason);
        }
    }
    return groups;
}
/**
 * Joins the groups that are about the same container and have the same applicability, where that leaves the lines of
 * all other groups alone.
 */
function joinContainers(ground, groups) {
    let joined = groups.toSorted((a, b) => a.change.startLine - b.change.startLine);
    for (const [container, alike] of (0,group_by/* groupBy */.$)(joined, containerOf)) {
        if (container === null)
            continue;
        let last = alike[0];
        for (const next of alike.slice(1)) {
            const merged = joinNear(ground, last, next, joined);
            if (merged !== null)
                joined = [...joined.filter((group) => group !== last && group !== next), merged];
            last = merged ?? next;
        }
    }
    return joined;
}
function joinNear(ground, first, second, all) {
    if (second.change.endLine - first.change.startLine >= reachLimit)
        return null;
    const settled = all.filter((group) => group !== first && group !== second);
    const merged = buildGroup({ ...ground, settled }, membersOf([first, second]));
    return typeof merged === "string" ? null : merged;
}
/**
 * A key for the container that all operations of a group are about, combined with its applicability; null if there is
 * no such container.
 */
function containerOf(group) {
    const keys = group.findings.flatMap(({ fix }) => (fix?.operations ?? []).map(containerKey));
    const [first = null] = keys;
    if (first === null || keys.some((key) => key !== first))
        return null;
    return `${leader(group).fix?.applicability} ${first}`;
}
function containerKey(operation) {
    if (!(0,core_operation/* concernsDocument */.X$)(operation))
        return null;
    const list = operation.path.findIndex(isContainerList);
    return list === -1 ? null : JSON.stringify([operation.document, operation.path.slice(0, list + 2)]);
}
function buildGroup(ground, findings) {
    const { source, composer } = ground;
    if (findings.length > groupLimit)
        return "there are too many fixes on these lines";
    const alone = findings.length === 1 ? findings[0]?.fix : undefined;
    const composition = alone ? { ok: true, edits: alone.edits } : composer.compose(findings);
    if (!composition.ok)
        return composition.reason;
    const { edits } = composition;
    const change = (0,suggestion/* wholeLines */.zo)(source, edits);
    if (change === null)
        return "it can't be expressed as whole lines";
    const places = [change, (0,suggestion/* otherAnchor */.Ke)(source, change)].filter((place) => place !== null);
    const possible = places.filter((place) => ground.fits(place) === null);
    if (possible.length === 0)
        return ground.fits(change) ?? words/* reasons */.Ot.mismatch;
    const group = possible
        .map((place) => ({ findings, edits, change: place }))
        .find((candidate) => fitsBeside(ground, candidate));
    return group ?? words/* reasons */.Ot.waits;
}
/**
 * Whether a group leaves the lines of the settled groups alone and is right together with those that edit at the same
 * offsets.
 */
function fitsBeside({ settled, composer }, group) {
    if (settled.some(({ change }) => (0,suggestion/* overlap */.EF)(change, group.change)))
        return false;
    const starts = new Set(group.edits.map(({ range }) => range[0]));
    const near = settled.filter(({ edits }) => edits.some(({ range }) => starts.has(range[0])));
    if (near.length === 0)
        return true;
    const inOrder = [...near, group].sort((a, b) => a.change.startLine - b.change.startLine);
    const edits = joinEdits(inOrder.flatMap((one) => one.edits));
    return composer.holds(membersOf(inOrder), edits);
}
/** Merges the insertions at the same offset into one edit each, in the order given. */
function joinEdits(edits) {
    return [...(0,group_by/* groupBy */.$)(edits, ({ range }) => range.join()).values()].flatMap((alike) => {
        const [first] = alike;
        if (first === undefined || first.range[0] < first.range[1])
            return alike;
        return [{ range: first.range, text: alike.map(({ text }) => text).join("") }];
    });
}
/**
 * The first groups, from the top of the file, whose lines overlap or touch one another; at most one group if none do.
 */
function touchingRun(groups) {
    groups.sort((a, b) => a.change.startLine - b.change.startLine || byUrgency(leader(a), leader(b)));
    let run = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const group of groups) {
        if (group.change.startLine > end + 1) {
            if (run.length > 1)
                return run;
            run = [];
        }
        run.push(group);
        end = Math.max(end, group.change.endLine);
    }
    return run;
}
function membersOf(groups) {
    return groups.flatMap((group) => group.findings).sort(byUrgency);
}
function leader(group) {
    return group.findings[0];
}
/**
 * Whether a finding is a note whose fix leaves more lines in between alone than it changes: such a fix must not tie
 * those lines to itself.
 */
function reachesAround({ severity, source, fix }) {
    if (severity !== "info" || fix === null || fix.edits.length < 2)
        return false;
    const lines = fix.edits.map(({ range }) => [source.position(range[0]).line, source.position(range[1]).line]);
    const changed = lines.reduce((sum, [start, end]) => sum + end - start + 1, 0);
    const span = Math.max(...lines.map(([, end]) => end)) - Math.min(...lines.map(([start]) => start)) + 1;
    return span > 2 * changed;
}
function isSafe({ fix }) {
    return fix?.applicability === "safe";
}
function isForReview(finding) {
    return !isSafe(finding);
}
function applicabilityRank(finding) {
    if (finding.fix === null)
        return 2;
    return finding.fix.applicability === "safe" ? 0 : 1;
}


/***/ }),

/***/ 45455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ checkName),
  K: () => (/* binding */ planReview)
});

// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/review/placement/group-findings.js + 1 modules
var group_findings = __webpack_require__(79220);
// EXTERNAL MODULE: ./build/review/placement/line-eligibility.js
var line_eligibility = __webpack_require__(38039);
// EXTERNAL MODULE: ./build/review/diff/lines.js
var diff_lines = __webpack_require__(40738);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/review/placement/suggestion.js
var suggestion = __webpack_require__(75933);
;// CONCATENATED MODULE: ./build/review/placement/complete-groups.js



/** The most lines that a second suggestion spans. A fix that would make it longer keeps waiting. */
const reachLimit = 20;
/**
 * Finds an alternative to each safe group: its fixes together with those that wait for it. For a pod with only one
 * container, this includes what the pod would set for all its containers. Both are suggestions for the same lines, so
 * that a reader picks one of them; GitHub applies only one suggestion per line.
 */
function completeGroups(ground, { groups, obstacles }) {
    const waiting = new Set([...obstacles].flatMap(([finding, reason]) => (reason === words/* reasons */.Ot.waits ? [finding] : [])));
    const grouped = [...groups.flatMap(({ findings }) => findings), ...waiting];
    return groups.map((group) => {
        const waited = [...waiting].filter((finding) => waitsFor(ground.source, finding, group));
        const completed = waited.length === 0 ? null : complete(ground, group, waited, { groups, grouped });
        for (const finding of completed?.complete?.waited ?? [])
            waiting.delete(finding);
        return completed ?? { ...group, complete: null };
    });
}
function waitsFor(source, { fix }, group) {
    if (group.findings.some((finding) => finding.fix?.applicability !== "safe"))
        return false;
    const change = fix === null ? null : (0,suggestion/* wholeLines */.zo)(source, fix.edits);
    if (change === null)
        return false;
    const places = [change, (0,suggestion/* otherAnchor */.Ke)(source, change)].filter((place) => place !== null);
    const taken = [group.change, (0,suggestion/* otherAnchor */.Ke)(source, group.change)].filter((place) => place !== null);
    return places.some((place) => taken.some((other) => (0,suggestion/* overlap */.EF)(place, other)));
}
function complete(ground, group, waited, { groups, grouped }) {
    const own = [...group.findings, ...waited];
    const others = groups.filter((other) => other !== group);
    const beside = grouped.filter((finding) => !own.includes(finding));
    const { composer } = ground;
    const moved = composer.moveBeside(group.findings, beside);
    for (const findings of moved.length === 0 ? [own] : [[...own, ...moved], own]) {
        const placed = place(ground, group, findings.toSorted(group_findings/* byUrgency */.td), others);
        if (placed === null)
            continue;
        const [change, lines] = placed;
        return { ...group, change, complete: { findings: findings.toSorted(group_findings/* byUrgency */.td), lines, waited } };
    }
    return null;
}
/**
 * Returns the change of a group and, for the same range, the new lines for a larger set of findings. The range is wider
 * than the group's own where that is necessary. Null where no range fits.
 */
function place({ source, fits, composer }, group, findings, settled) {
    const composition = composer.compose(findings);
    const first = composition.ok ? (0,suggestion/* wholeLines */.zo)(source, composition.edits) : null;
    if (!composition.ok || first === null)
        return null;
    const places = [first, (0,suggestion/* otherAnchor */.Ke)(source, first)].filter((one) => one !== null);
    for (const one of places) {
        const startLine = Math.min(one.startLine, group.change.startLine);
        const endLine = Math.max(one.endLine, group.change.endLine);
        if (endLine - startLine >= reachLimit)
            continue;
        const narrow = (0,suggestion/* widen */.oP)(source, group.change, startLine, endLine);
        const whole = (0,suggestion/* widen */.oP)(source, one, startLine, endLine);
        if (fits(narrow) !== null || fits(whole) !== null)
            continue;
        const ground = { source, fits, composer, settled };
        if (!(0,group_findings/* fitsBeside */.b8)(ground, { ...group, change: narrow }))
            continue;
        if ((0,group_findings/* fitsBeside */.b8)(ground, { findings, edits: composition.edits, change: whole }))
            return [narrow, whole.lines];
    }
    return null;
}

// EXTERNAL MODULE: ./build/review/diff/first-in-change.js
var first_in_change = __webpack_require__(63284);
;// CONCATENATED MODULE: ./build/review/placement/place-elsewhere.js


/**
 * The related place at which a comment about a finding may be, if its own line can't have one for the given reason: the
 * first that the change adds, or else shows. What is wrong with a Service may come from the labels that the change gives
 * to a Deployment.
 */
function relatedInChange({ related, severity }, reason, diffs) {
    if (severity === "info" || (reason !== words/* reasons */.Ot.unchangedFile && reason !== words/* reasons */.Ot.hiddenLine))
        return null;
    const places = related.filter(({ isCause }) => isCause !== false);
    const found = (0,first_in_change/* firstInChange */.S)(places, (path) => {
        const diff = diffs.get(path);
        return diff?.ok === true ? diff.hunks : [];
    });
    return found ?? null;
}

;// CONCATENATED MODULE: ./build/review/placement/place-comments.js







/**
 * The most fixes that can become suggestions, the most urgent first: nobody reads more, and each has to be composed.
 */
const fixLimit = 1000;
/** The most findings in one comment; the rest go into another comment on the same line. */
const commentLimit = 50;
/**
 * Places each finding: in a suggestion on the lines of its fix, else in a comment on its own line or on a line that
 * causes it, else at a related place in the change, else nowhere.
 */
function placeComments(findings, diffs, composer) {
    const drafts = [];
    const obstacles = new Map();
    const unplaced = new Map();
    const ranked = [...findings].sort(group_findings/* byUrgency */.td);
    const late = new Set(ranked.filter((finding) => finding.fix?.proof.ok === true).slice(fixLimit));
    for (const finding of late)
        obstacles.set(finding, words/* reasons */.Ot.fixLimit);
    for (const [path, members] of (0,group_by/* groupBy */.$)(ranked, (finding) => finding.source.path)) {
        const diff = diffs.get(path) ?? { ok: false, reason: words/* reasons */.Ot.unchangedFile };
        if (!diff.ok) {
            for (const finding of members)
                unplaced.set(finding, diff.reason);
            continue;
        }
        const fixable = members.filter((finding) => finding.fix?.proof.ok === true && !late.has(finding));
        const suggested = draftSuggestions(path, fixable, diff.hunks, composer, obstacles);
        const placed = new Set(suggested.flatMap((draft) => draft.findings));
        const rest = members.filter((finding) => !placed.has(finding));
        const plain = draftPlain(path, rest, diff.hunks, { obstacles, unplaced });
        for (const draft of [...suggested, ...plain])
            drafts.push(draft);
    }
    for (const draft of draftElsewhere(unplaced, diffs)) {
        drafts.push(draft);
        for (const finding of draft.findings) {
            if (finding.fix?.proof.ok === true)
                obstacles.set(finding, unplaced.get(finding) ?? words/* reasons */.Ot.hiddenFix);
            unplaced.delete(finding);
        }
    }
    return { drafts: drafts.sort(byWeight), obstacles, unplaced };
}
function draftSuggestions(path, findings, hunks, composer, obstacles) {
    const source = findings[0]?.source;
    if (source === undefined)
        return [];
    const fits = (change) => (0,line_eligibility/* whyNoSuggestion */.O1)(source, hunks, change);
    const grouped = (0,group_findings/* groupFixes */.zg)(source, findings, fits, composer);
    for (const [finding, reason] of grouped.obstacles)
        obstacles.set(finding, reason);
    return completeGroups({ source, fits, composer }, grouped).map(({ change, findings: own, complete }) => {
        const suggestion = { file: path, ...change, findings: own, ...(complete !== null && { complete }) };
        const waited = complete?.waited ?? [];
        for (const finding of waited)
            obstacles.delete(finding);
        return { path, startLine: change.startLine, endLine: change.endLine, findings: [...own, ...waited], suggestion };
    });
}
function draftPlain(path, findings, hunks, { obstacles, unplaced }) {
    const drafts = [];
    const places = (0,group_by/* groupBy */.$)(findings, (finding) => plainPlace(finding, hunks, obstacles.get(finding)));
    for (const [line, members] of places) {
        if (typeof line === "string") {
            for (const finding of members)
                unplaced.set(finding, line);
            continue;
        }
        for (let from = 0; from < members.length; from += commentLimit) {
            const part = members.slice(from, from + commentLimit);
            drafts.push({ path, startLine: line, endLine: line, findings: part, suggestion: null });
        }
    }
    return drafts;
}
/** Drafts for findings whose own lines can't have a comment, at related places. */
function draftElsewhere(unplaced, diffs) {
    const places = [...unplaced].flatMap(([finding, reason]) => {
        const place = relatedInChange(finding, reason, diffs);
        return place === null ? [] : [{ finding, path: place.file, line: place.start.line }];
    });
    return [...(0,group_by/* groupBy */.$)(places, ({ path, line }) => `${line} ${path}`).values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const findings = [first, ...others].slice(0, commentLimit).map(({ finding }) => finding);
        return [{ path: first.path, startLine: first.line, endLine: first.line, findings, suggestion: null }];
    });
}
/** Returns the line for a comment without a suggestion, or half a sentence that says why there is none. */
function plainPlace(finding, hunks, obstacle) {
    const { source, severity, fix, causes = [] } = finding;
    // A note that offers nothing to accept is worth a line in the check run, not a notification.
    if (severity === "info" && fix?.proof.ok !== true)
        return words/* reasons */.Ot.note;
    if (severity === "info" && obstacle === words/* reasons */.Ot.waits)
        return words/* reasons */.Ot.waits;
    const own = (0,line_eligibility/* lineOf */.cA)(finding);
    const lines = [own, ...causes.map(([start]) => (0,diff_lines/* lineAt */.mh)(source, start))];
    const line = lines.find((one) => (0,line_eligibility/* whyNoComment */.V3)(source, hunks, one) === null);
    return line ?? (0,line_eligibility/* whyNoComment */.V3)(source, hunks, own) ?? words/* reasons */.Ot.hiddenLine;
}
function byWeight(a, b) {
    return (0,group_findings/* byUrgency */.td)(a.findings[0], b.findings[0]) || (0,group_findings/* compareText */.n6)(a.path, b.path);
}

;// CONCATENATED MODULE: ./build/review/placement/repeats.js

/** Up to this many comments of one rule are posted separately, each at its own place; more are gathered into one. */
const repeatLimit = 3;
/** The most findings in one gathered comment; the rest go into another one. */
const findingLimit = 50;
/**
 * Groups drafts into units that become one comment each, ordered by their first draft. A unit is a single draft, or all
 * plain drafts of the same rule, in one file or several, if there are many. Drafts with a suggestion always stay
 * separate, and a rule that reports an error in a file is gathered for that file only.
 */
function unitsOf(drafts) {
    const broken = new Set(drafts.filter(hasError).map(rulesInFile));
    const kindOf = (draft) => {
        if (draft.suggestion !== null)
            return draft;
        return broken.has(rulesInFile(draft)) ? rulesInFile(draft) : rulesOf(draft);
    };
    const units = [...(0,group_by/* groupBy */.$)(drafts, kindOf).values()].flatMap((alike) => {
        return alike.length > repeatLimit ? filled(alike) : alike.map((draft) => [draft]);
    });
    const places = new Map(drafts.map((draft, place) => [draft, place]));
    return units.toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
/** Merges the new comments of each unit into one, placed where the most urgent of them belongs. */
function gather(postings, units) {
    const unitOf = new Map(units.flatMap((unit) => unit.map((draft) => [draft, unit])));
    return [...(0,group_by/* groupBy */.$)(postings, ({ draft }) => unitOf.get(draft) ?? draft).values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined || members.length === 1)
            return members;
        const findings = members.flatMap((comment) => comment.findings);
        return [{ draft: { ...first.draft, findings }, findings }];
    });
}
/**
 * Where the same rules have many suggestions: all drafts but the first, which is the one that explains why the findings
 * matter.
 */
function briefDrafts(drafts) {
    const suggestions = drafts.filter(({ suggestion }) => suggestion !== null);
    const many = [...(0,group_by/* groupBy */.$)(suggestions, rulesOf).values()].filter(({ length }) => length > repeatLimit);
    return new Set(many.flatMap((alike) => alike.slice(1)));
}
function hasError({ findings }) {
    return findings.some(({ severity }) => severity === "error");
}
function rulesInFile(draft) {
    return JSON.stringify([draft.path, rulesOf(draft)]);
}
function rulesOf({ findings }) {
    return JSON.stringify([...new Set(findings.map(({ rule }) => rule))].toSorted());
}
function filled(alike) {
    const units = [];
    let room = 0;
    for (const draft of alike) {
        room -= draft.findings.length;
        const last = units.at(-1);
        if (last !== undefined && room >= 0)
            last.push(draft);
        else {
            units.push([draft]);
            room = findingLimit - draft.findings.length;
        }
    }
    return units;
}

;// CONCATENATED MODULE: ./build/review/refused.js
/**
 * Whether the platform rejected the comment of a draft. `refused` holds the fingerprints of the findings in such
 * comments.
 */
function isRefused({ findings }, refused) {
    return findings.some(({ fingerprint }) => refused.has(fingerprint));
}
/**
 * The same drafts, with `why` as the reason why the findings of rejected ones have no comment or suggestion, in half a
 * sentence.
 */
function explainRefused({ drafts, obstacles, unplaced }, refused, why) {
    const all = drafts.filter((draft) => isRefused(draft, refused));
    const reasonsOf = (some) => some.flatMap(({ findings }) => findings.map((finding) => [finding, why]));
    return {
        drafts,
        obstacles: new Map([...obstacles, ...reasonsOf(all.filter(({ suggestion }) => suggestion !== null))]),
        unplaced: new Map([...unplaced, ...reasonsOf(all)]),
    };
}

// EXTERNAL MODULE: ./build/review/threads/own-comment.js
var own_comment = __webpack_require__(63567);
// EXTERNAL MODULE: ./build/review/writing/markdown.js
var markdown = __webpack_require__(36393);
// EXTERNAL MODULE: ./build/review/writing/outdated-comment.js
var outdated_comment = __webpack_require__(25040);
;// CONCATENATED MODULE: ./build/review/threads/thread-changes.js



/** Reopens a thread. Only the last step, the edit, marks it as open. */
function reopenThread(comment, reopened, input) {
    if (reopened === undefined)
        return null;
    const { draft, fingerprints } = reopened;
    const body = draft === null ? writeWithoutSuggestion(comment, fingerprints, input) : input.write(draft, draft.findings);
    const changes = [];
    if (comment.resolved !== "no")
        changes.push({ kind: "unresolve", thread: comment.thread });
    if (comment.minimized)
        changes.push({ kind: "unminimize", comment: comment.id });
    return [...changes, { kind: "edit", comment: comment.id, body }];
}
/** Deletes or closes a comment whose findings are gone. */
function closeThread(comment, input) {
    if (!comment.touched)
        return [{ kind: "delete", comment: comment.id }];
    return [
        { kind: "edit", comment: comment.id, body: (0,outdated_comment/* writeResolvedBody */.aG)(comment.body, input.head) },
        ...resolveAndHide(comment, input),
    ];
}
/**
 * Resolves a thread if allowed, then hides its comment. Hiding comes last, so a hidden comment has already been
 * handled, and a thread that somebody reopens later is left alone.
 */
function resolveAndHide(comment, { resolveThreads }) {
    if (comment.minimized)
        return [];
    const resolves = resolveThreads && comment.resolved === "no";
    return [...(resolves ? [{ kind: "resolve", thread: comment.thread }] : []), ...hideComment(comment)];
}
/** Deletes or hides a comment whose findings are all in another one. */
function supersede(comment) {
    if (!comment.touched)
        return [{ kind: "delete", comment: comment.id }];
    return [{ kind: "edit", comment: comment.id, body: (0,outdated_comment/* writeSupersededBody */.mA)(comment.body) }, ...hideComment(comment)];
}
/** Removes a suggestion that could still be committed although its proof no longer holds. */
function removeSuggestion(comment, fingerprints, input) {
    if (comment.line === null || !(0,own_comment/* hasSuggestion */.bq)(comment.body))
        return [];
    return editComment(comment, writeWithoutSuggestion(comment, fingerprints, input));
}
/** Sets the text of a comment if it differs. */
function editComment(comment, body) {
    return isSame(comment.body, body) ? [] : [{ kind: "edit", comment: comment.id, body }];
}
/** Hides an outdated comment. */
function hideComment({ id, minimized }) {
    return minimized ? [] : [{ kind: "minimize", comment: id }];
}
/** Writes a comment about these findings at the place of an earlier one, without a suggestion. */
function writeWithoutSuggestion(comment, fingerprints, input) {
    const findings = fingerprints.flatMap((fingerprint) => input.findings.get(fingerprint) ?? []);
    const endLine = comment.line ?? 1;
    const startLine = comment.startLine ?? endLine;
    return input.write({ path: comment.path, startLine, endLine, findings, suggestion: null }, findings);
}
/**
 * Whether a comment already says what it should. The platform may return a text with other line endings and without
 * trailing white space, and a link may point to a line of a file at an earlier commit.
 */
function isSame(posted, body) {
    return withoutCommits(posted.replaceAll("\r\n", "\n").trimEnd()) === withoutCommits(body.trimEnd());
}
/** The files whose findings a comment may be about: its own file and those it links to. */
function filesOf({ path, body }) {
    const linked = [...body.matchAll(/\]\([^()\s]*\/blob\/[0-9a-f]{40,64}\/([^()\s]*)#L\d+\)/g)].map(([, file = ""]) => file);
    return [path, ...new Set(linked.map(decodePath))];
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
const lineAtCommit = /\]\(([^()\s]*\/blob\/)[0-9a-f]{40,64}(\/[^()\s]*)#L\d+\)/g;
/** Removes commits and lines from links in the text. Code blocks, which can be committed, are left unchanged. */
function withoutCommits(body) {
    const lines = (0,markdown/* markdownLines */.zQ)(body).map(({ line, isCode }) => (isCode ? line : line.replace(lineAtCommit, "]($1$2)")));
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./build/review/threads/match-comments.js


/**
 * The closed comments whose threads are reopened, each with the findings it will be about. A thread stays closed if a
 * suggestion covers its findings together with others, since that suggestion is posted anew, or if Kubesuggest can't or
 * must not reopen it.
 */
function findReopened(input, earlier) {
    const reopened = new Map();
    const taken = new Set(earlier.open);
    for (const own of earlier.own) {
        const { resolved } = own.comment;
        if (own.state !== "gone" || !(resolved === "no" || (resolved === "self" && input.resolveThreads)))
            continue;
        const fingerprints = (0,own_comment/* pending */.Ub)(own, earlier).filter((fingerprint) => input.isNew(fingerprint) && !taken.has(fingerprint));
        if (fingerprints.length === 0 || sharesSuggestion(fingerprints, input))
            continue;
        for (const fingerprint of fingerprints)
            taken.add(fingerprint);
        const draft = input.drafts.find((one) => isExactly(one, fingerprints) && isAt(own.comment, one, input));
        reopened.set(own, { fingerprints, draft: draft ?? null });
    }
    return reopened;
}
function sharesSuggestion(fingerprints, { drafts }) {
    return drafts.some((draft) => {
        const shared = fingerprintsOf(draft).filter((name) => fingerprints.includes(name)).length;
        return draft.suggestion !== null && shared > 0 && !isExactly(draft, fingerprints);
    });
}
function isExactly({ findings }, fingerprints) {
    return findings.length === fingerprints.length && findings.every((one) => fingerprints.includes(one.fingerprint));
}
/**
 * For each draft with a suggestion, the comment that holds it, if there is one and each finding of the draft has a
 * comment.
 */
function matchComments(input, earlier, open) {
    const { head } = input;
    const matches = new Map();
    for (const draft of input.drafts) {
        const names = fingerprintsOf(draft);
        if (draft.suggestion === null || !names.every((name) => earlier.open.has(name)))
            continue;
        const members = new Set(names);
        const shared = ({ live }) => live.filter((fingerprint) => members.has(fingerprint)).length;
        const [best] = open
            .filter((own) => shared(own) > 0 && isAt(own.comment, draft, input))
            .sort((a, b) => {
            const byHead = Number(b.comment.commit === head) - Number(a.comment.commit === head);
            return shared(b) - shared(a) || byHead || Number(b.comment.touched) - Number(a.comment.touched);
        });
        if (best !== undefined && ![...matches.values()].includes(best))
            matches.set(draft, best);
    }
    return matches;
}
/**
 * Whether a comment is where a draft belongs. For a comment on the head commit with the same text, this is so whatever
 * lines the platform reports.
 */
function isAt(comment, draft, { head, write }) {
    const { path, startLine, line, commit } = comment;
    if (path !== draft.path)
        return false;
    if (line === draft.endLine && (startLine ?? line) === draft.startLine)
        return true;
    return commit === head && isSame(comment.body, write(draft, draft.findings));
}
/** The drafts whose findings have no comment, or whose suggestion is missing or outdated in the existing comments. */
function chooseNewComments({ drafts, mayPost }, matches, unmatched, commented) {
    return drafts.flatMap((draft) => {
        if (matches.has(draft) || !mayPost(draft))
            return [];
        const uncommented = draft.findings.filter(({ fingerprint }) => !commented.has(fingerprint));
        if (draft.suggestion === null)
            return uncommented.length === 0 ? [] : [{ draft, findings: uncommented }];
        const members = new Set(fingerprintsOf(draft));
        const isStale = ({ comment: { body }, live }) => ((0,own_comment/* hasSuggestion */.bq)(body) || !(0,own_comment/* offersFix */.dU)(body) || (0,own_comment/* waitsForSafe */.VA)(body)) &&
            live.some((fingerprint) => members.has(fingerprint));
        return uncommented.length > 0 || unmatched.some(isStale) ? [{ draft, findings: draft.findings }] : [];
    });
}
/** Assigns each remaining finding to one of the unmatched comments. Comments in which people took part come first. */
function assignFindings(unmatched, earlier, inMatches) {
    const taken = new Set(inMatches);
    const assigned = new Map();
    for (const own of [...unmatched].sort((a, b) => Number(b.comment.touched) - Number(a.comment.touched))) {
        const left = (0,own_comment/* pending */.Ub)(own, earlier).filter((fingerprint) => !taken.has(fingerprint));
        assigned.set(own, left);
        for (const fingerprint of left)
            taken.add(fingerprint);
    }
    return assigned;
}
/** The fingerprints of a draft's findings. */
function fingerprintsOf({ findings }) {
    return findings.map(({ fingerprint }) => fingerprint);
}

;// CONCATENATED MODULE: ./build/review/threads/threads.js




/**
 * Decides which comments are posted and how each earlier Kubesuggest comment changes. A finding that has a comment does
 * not get another, unless its suggestion has to be rewritten because the code has changed. Threads in which people took
 * part are never deleted, and findings of files that were not read are not assumed to be gone. Pure.
 */
function planThreads(earlier, input) {
    const open = earlier.own.filter((own) => isOpen(own) && (0,own_comment/* pending */.Ub)(own, earlier).length > 0);
    const reopened = findReopened(input, earlier);
    const matches = matchComments(input, earlier, open);
    const draftOf = new Map([...matches].map(([draft, own]) => [own, draft]));
    const inMatches = new Set([...matches.keys()].flatMap(fingerprintsOf));
    const unmatched = open.filter((own) => !draftOf.has(own));
    const inReopened = [...reopened.values()].flatMap(({ fingerprints }) => fingerprints);
    const commented = new Set([...inMatches, ...unmatched.flatMap((own) => (0,own_comment/* pending */.Ub)(own, earlier)), ...inReopened]);
    const newComments = chooseNewComments(input, matches, unmatched, commented);
    const posted = new Set(newComments.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    const assigned = assignFindings(unmatched, earlier, inMatches);
    const changes = earlier.own.map((own) => {
        const { comment, state } = own;
        const draft = draftOf.get(own);
        if (draft !== undefined)
            return isKept(comment, draft) ? [] : editComment(comment, input.write(draft, draft.findings));
        if (state === "moved")
            return hideComment(comment);
        if (state === "gone")
            return reopenThread(comment, reopened.get(own), input) ?? resolveAndHide(comment, input);
        if (own.live.length === 0)
            return filesOf(comment).every(input.isRead) ? closeThread(comment, input) : [];
        if ((0,own_comment/* isAcknowledged */.V)(own))
            return [];
        const all = (0,own_comment/* pending */.Ub)(own, earlier);
        if (all.length > 0 && all.every((fingerprint) => inMatches.has(fingerprint)))
            return supersede(comment);
        // Rewritten, it would look as if people had resolved the thread because of what is left.
        if (own.halfCommitted && (0,own_comment/* isClosed */.Lx)(comment))
            return [];
        const left = assigned.get(own) ?? [];
        if (left.length === 0)
            return comment.touched ? [] : [{ kind: "delete", comment: comment.id }];
        if (left.length < all.length)
            return editComment(comment, writeWithoutSuggestion(comment, left, input));
        return left.every((fingerprint) => posted.has(fingerprint)) ? [] : removeSuggestion(comment, left, input);
    });
    const reopenedDrafts = [...reopened.values()].flatMap(({ draft }) => draft ?? []);
    return {
        newComments,
        inPlace: new Set([...matches.keys(), ...reopenedDrafts].filter(({ suggestion }) => suggestion !== null)),
        commented: new Set([...commented, ...posted]),
        changes: changes.filter(({ length }) => length > 0),
    };
}
function isOpen(own) {
    return own.state === "open" && !(0,own_comment/* isAcknowledged */.V)(own);
}
/** Whether a person's edit stays: always, unless the comment holds a suggestion that is no longer right. */
function isKept({ edited, body }, { suggestion }) {
    if (!edited || suggestion === null)
        return false;
    const { lines, complete } = suggestion;
    const right = [lines, ...(complete === undefined ? [] : [complete.lines])].map((some) => (0,line_eligibility/* suggestionBlock */.St)(some));
    return !(0,own_comment/* hasSuggestion */.bq)(right.reduce((text, block) => text.replace(block.trimEnd(), ""), body.replaceAll("\r\n", "\n")));
}

// EXTERNAL MODULE: ./build/core/edit.js
var core_edit = __webpack_require__(3652);
;// CONCATENATED MODULE: ./build/review/diff/diff.js


/**
 * Returns the edits of a file as the hunks of a unified diff, one entry per line. `patch` and `git apply` accept it
 * once file headers are put in front. Empty where the edits change nothing.
 */
function unifiedDiff(source, edits, context = 3) {
    const { count } = (0,diff_lines/* gitLines */.QS)(source);
    const before = (start, end) => splitLines(source.text.slice(...(0,diff_lines/* offsetsOf */.wM)(source, start, end)));
    const diff = [];
    let shift = 0;
    for (const blocks of neighbourhoods(changedBlocks(source, edits), context * 2)) {
        const start = Math.max(0, (blocks[0]?.start ?? 0) - context);
        const end = Math.min(count, (blocks.at(-1)?.end ?? 0) + context);
        const growth = blocks.reduce((sum, block) => sum + block.after.length - (block.end - block.start), 0);
        diff.push([`@@ -${extent(start, end - start)} +${extent(start + shift, end - start + growth)} @@`]);
        let position = start;
        for (const block of blocks) {
            diff.push(signed(" ", before(position, block.start)));
            diff.push(signed("-", before(block.start, block.end)), signed("+", block.after));
            position = block.end;
        }
        diff.push(signed(" ", before(position, end)));
        shift += growth;
    }
    return diff.flat();
}
function changedBlocks(source, edits) {
    const lines = (0,diff_lines/* gitLines */.QS)(source);
    const groups = [];
    for (const edit of (0,core_edit/* sortEdits */.Wz)(edits)) {
        const first = (0,diff_lines/* lineIndex */.Dp)(lines, edit.range[0]);
        const last = (0,diff_lines/* lineIndex */.Dp)(lines, edit.range[1]);
        const previous = groups.at(-1);
        if (previous === undefined || first > previous.last)
            groups.push({ first, last, edits: [edit] });
        else {
            previous.edits.push(edit);
            previous.last = Math.max(previous.last, last);
        }
    }
    return groups.flatMap((group) => blockOf(source, group.first, group.last, group.edits));
}
function blockOf(source, first, last, edits) {
    const [from, to] = (0,diff_lines/* offsetsOf */.wM)(source, first, last + 1);
    const text = source.text.slice(from, to);
    const moved = edits.map((edit) => ({
        range: [edit.range[0] - from, edit.range[1] - from],
        text: edit.text,
    }));
    const before = splitLines(text);
    const after = splitLines((0,core_edit/* applyEdits */.ct)(text, moved));
    let low = 0;
    let [end, afterEnd] = [before.length, after.length];
    while (end > 0 && afterEnd > 0 && before[end - 1] === after[afterEnd - 1]) {
        end -= 1;
        afterEnd -= 1;
    }
    while (low < end && low < afterEnd && before[low] === after[low])
        low += 1;
    return end === low && afterEnd === low
        ? []
        : [{ start: first + low, end: first + end, after: after.slice(low, afterEnd) }];
}
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function neighbourhoods(blocks, distance) {
    const groups = [];
    for (const block of blocks) {
        const previous = groups.at(-1);
        const gap = block.start - (previous?.at(-1)?.end ?? 0);
        if (previous !== undefined && gap <= distance)
            previous.push(block);
        else
            groups.push([block]);
    }
    return groups;
}
function extent(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function signed(sign, lines) {
    return lines.flatMap((line) => line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"]);
}

// EXTERNAL MODULE: ./build/review/threads/marker.js
var marker = __webpack_require__(98229);
// EXTERNAL MODULE: ./build/core/fix.js
var fix = __webpack_require__(78601);
// EXTERNAL MODULE: ./build/review/writing/docs-link.js
var docs_link = __webpack_require__(17468);
// EXTERNAL MODULE: ./build/review/writing/size.js
var size = __webpack_require__(65829);
;// CONCATENATED MODULE: ./build/review/writing/comment-notes.js





/**
 * The most rules that one ignore comment names; beyond that it shows a placeholder, since each is better ignored at its
 * own place.
 */
const ruleLimit = 5;
/** The most bytes of an alert with several risks; further ones are only counted. */
const alertLimit = 2_000;
/**
 * What to check before accepting fixes, each risk once, in a colored alert; empty where there is no risk. GitHub
 * renders alerts only at the top level, never inside a list.
 */
function riskAlert(findings) {
    const risks = [...new Set(findings.flatMap(riskOf))];
    if (risks.length === 0)
        return "";
    const paragraphs = [];
    let room = alertLimit;
    for (const risk of risks) {
        const paragraph = `> **Check first:** ${(0,markdown/* escapeProse */.fd)(risk)}\n`;
        room -= (0,size/* byteLength */.dp)(paragraph);
        if (room < 0 && paragraphs.length > 0)
            break;
        paragraphs.push(paragraph);
    }
    const left = risks.length - paragraphs.length;
    if (left > 0)
        paragraphs.push(`> … and ${(0,words/* plural */.LS)(left, "more risk")}, listed in the check run.\n`);
    return `> [!IMPORTANT]\n${paragraphs.join(">\n")}`;
}
/** What can go wrong with a fix, as a sentence; empty for a safe fix. */
function riskOf({ fix }) {
    if (fix === null || fix.applicability === "safe")
        return [];
    const { risk = "It can change how the application behaves." } = fix;
    return [(0,words/* sentence */.em)((0,size/* shorten */.ml)(risk, 300))];
}
const reasons = {
    "user-id": "the user ID for an application without a user of its own.",
    "group-id": "the group ID for an application without a user of its own.",
    "user-name": "the name of a user that a fix creates.",
    "hostname-spread": "how evenly the pods must be spread across nodes, and whether a pod waits if they can't be.",
    "zone-spread": "how evenly the pods must be spread across zones, and whether a pod waits if they can't be.",
    "same-zone": "which setting keeps traffic in its zone. It also depends on `kubernetes-version`.",
};
/**
 * Where the values that fixes write come from, in a collapsed section; empty where none come from the configuration.
 */
function valuesNote(findings, links) {
    const used = new Set(findings.flatMap(({ fix }) => fix?.configured ?? []));
    const keys = fix/* configuredValues */.H.filter((key) => used.has(key));
    if (keys.length === 0)
        return "";
    const rows = keys.map((key) => `- ${(0,markdown/* inlineCode */.ti)(`fix-defaults.${key}`)}: ${reasons[key]}`);
    const head = `They come from the ${(0,docs_link/* docsLink */._)("configuration", "configuration.md", links)}, where you can change them:`;
    return folded("Why these values?", `${head}\n\n${rows.join("\n")}`);
}
/** How to ignore findings, with a reason, in a collapsed section; empty for findings that no comment can ignore. */
function ignoreNote(findings, links) {
    const all = [...new Set(findings.map(({ rule }) => rule))].filter(isIgnorable);
    const [first] = findings;
    if (all.length === 0 || first === undefined)
        return "";
    const title = findings.length === 1 ? "Ignore this finding" : "Ignore these findings";
    if (/\.json$/i.test(first.source.path)) {
        const text = `JSON has no comments. Leave the file out with \`paths-ignore\` in the ${(0,docs_link/* docsLink */._)("configuration", "configuration.md", links)}.`;
        return folded(title, text);
    }
    const list = all.length > ruleLimit ? "RULE" : all.join(", ");
    // People copy this, so it must not contain entities or zero-width spaces; rule ids need none.
    const comment = `\`# kubesuggest: ignore[${list.replace(/[^\w, -]/g, "")}] REASON\``;
    const byHand = `Put a ${(0,docs_link/* docsLink */._)("comment", "ignore.md", links)} above the lines it is about: ${comment}`;
    const command = `Or reply \`/kubesuggest ignore REASON\`, if this repository uses ${(0,docs_link/* docsLink */._)("commands", "commands.md", links)}.`;
    return folded(title, `${byHand}\n\n${command}`);
}
/**
 * Whether a comment can ignore findings of a rule: not those about ignore comments, nor about files whose comments
 * can't be read.
 */
function isIgnorable(rule) {
    return !/^ignore-comment-|-unreadable$|^template-not-rendered$/.test(rule);
}
function folded(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n\n</details>\n`;
}

// EXTERNAL MODULE: ./build/core/introduced.js
var introduced = __webpack_require__(52899);
// EXTERNAL MODULE: ./build/review/writing/rule-link.js
var rule_link = __webpack_require__(82031);
;// CONCATENATED MODULE: ./build/review/writing/introduced.js





/** The longest message of a finding and the longest line of Markdown with several of them, in bytes. */
const messageLimit = 300;
const lineLimit = 2_000;
/** The findings that a fix leaves in what it writes, as a line of Markdown; empty where there are none. */
function introducedLine(fix, links) {
    const { told, more } = (0,introduced/* shownIntroduced */.D)(fix);
    const shown = [];
    let room = lineLimit;
    for (const { rule, message } of told) {
        const text = `${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(message, messageLimit)))} (${(0,rule_link/* ruleLink */.l)((0,size/* shorten */.ml)(rule, 100), links)})`;
        room -= (0,size/* byteLength */.dp)(text) + 1;
        if (room < 0)
            break;
        shown.push(text);
    }
    return listed("**After this change:**", shown, told.length + more);
}
/** The findings that a fix leaves in what it writes, in plain text; empty where there are none. */
function introducedText(fix) {
    const { told, more } = (0,introduced/* shownIntroduced */.D)(fix);
    const shown = told.map(({ rule, message }) => `${(0,words/* sentence */.em)((0,size/* shorten */.ml)(message, messageLimit))} (${(0,size/* shorten */.ml)(rule, 100)})`);
    return listed("After this change:", shown, told.length + more);
}
function listed(label, shown, total) {
    if (total === 0)
        return "";
    const more = total - shown.length;
    return [label, ...shown, ...(more === 0 ? [] : [`${(0,words/* plural */.LS)(more, "more finding")}.`])].join(" ");
}

// EXTERNAL MODULE: ./build/core/related.js
var core_related = __webpack_require__(87337);
;// CONCATENATED MODULE: ./build/review/writing/related.js





/** The longest description of a place, address, and line of Markdown with several places, in bytes. */
const phraseLimit = 120;
const addressLimit = 1_000;
const related_lineLimit = 2_000;
/** The other places that a finding is about, as a line of Markdown with links; empty where there are none. */
function relatedLine({ related }, links) {
    const { told } = (0,core_related/* shownPlaces */.GF)(related);
    const shown = [];
    let room = related_lineLimit;
    for (const place of told) {
        const text = linkedPlace(place, links);
        room -= (0,size/* byteLength */.dp)(text) + 2;
        if (room < 0)
            break;
        shown.push(text);
    }
    return related_listed("**Related:**", shown, related.length);
}
/** The other places that a finding is about, in plain text, each with its file and line. */
function relatedText({ related }) {
    const { told } = (0,core_related/* shownPlaces */.GF)(related);
    const shown = told.map((place) => `${(0,size/* shorten */.ml)(place.message, phraseLimit)} (${nameOf(place)})`);
    return related_listed("Related:", shown, related.length);
}
/** Links a place in the file as it was when the line was written: lines may move later, the link stays right. */
function linkedPlace(place, { files }) {
    const phrase = (0,markdown/* escapeText */.X1)((0,size/* shorten */.ml)(place.message, phraseLimit));
    const address = files === null ? null : `${files}${(0,markdown/* encodePath */.O0)(place.file)}#L${place.start.line}`;
    if (address === null || address.length > addressLimit)
        return `${phrase} (${(0,markdown/* inlineCode */.ti)(nameOf(place))})`.trim();
    return (0,markdown/* link */.nf)(phrase === "" ? (0,markdown/* inlineCode */.ti)(nameOf(place)) : phrase, address);
}
function related_listed(label, shown, total) {
    if (total === 0)
        return "";
    const more = total - shown.length;
    return `${label} ${(0,enumerate/* enumerate */.H)(more === 0 ? shown : [...shown, `${more} more`])}.`;
}
function nameOf({ file, start }) {
    return `${(0,words/* shortPath */._1)(file)}:${start.line}`;
}

;// CONCATENATED MODULE: ./build/review/writing/comment.js











/**
 * The most bytes of diffs in one comment, and of text for each of its two suggestions, which may have 16,000 bytes each.
 * GitHub accepts 65,536 characters, and rejects a whole review if one comment is too long.
 */
const diffLimit = 12_000;
const listLimit = 10_000;
/**
 * The most fingerprints in the marker of a comment, aliases included; the findings' own fingerprints are always kept.
 */
const nameLimit = 300;
/** Writes a comment about some findings of a draft; about all of them if it has a suggestion. */
function writeComment(draft, told, wording) {
    const { path, startLine, endLine, suggestion } = draft;
    const fingerprints = told.map((finding) => finding.fingerprint);
    const { complete, findings: cured = told } = suggestion ?? {};
    const parts = [
        describeFindings(draft, cured, wording),
        suggestion === null ? describeDiffs(told, wording) : (0,line_eligibility/* suggestionBlock */.St)(suggestion.lines),
        complete === undefined ? "" : describeComplete(complete, cured, wording),
        valuesNote(complete?.findings ?? told, wording.links),
        ignoreNote(told, wording.links),
        (0,marker/* writeMarker */.en)(namesOf(fingerprints, wording)),
    ];
    const body = parts.filter((part) => part !== "").join("\n");
    return { path, startLine: startLine === endLine ? null : startLine, line: endLine, body, fingerprints };
}
/**
 * What a fix does and what to know before applying it, in a few sentences of Markdown; empty where there is no fix or
 * advice.
 */
function describeFix(finding, wording) {
    const risks = riskOf(finding).map((risk) => `**Check first:** ${(0,markdown/* escapeProse */.fd)(risk)}`);
    return fixSentences(finding, wording, risks);
}
/** What a fix does and the given risks; empty where there is nothing to say. */
function fixSentences(finding, { links }, risks = []) {
    const { fix, proposal, advice } = finding;
    const title = (0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(fix?.title ?? proposal?.title ?? "", 200)));
    const hint = advice === null ? "" : (0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(advice, 400)));
    const safety = fix?.applicability === "safe" && fix.proof.ok ? "Safe to apply." : "";
    const introduced = fix === null ? "" : introducedLine(fix, links);
    return [title, safety, ...risks, introduced, hint].filter((part) => part !== "").join(" ");
}
/** The lines of the diff that a finding's fix makes; empty where it has no fix or its edits can't be applied. */
function diffOf(finding) {
    const { fix, source } = finding;
    if (fix === null)
        return [];
    try {
        return unifiedDiff(source, fix.edits).map((line) => line.replace(/\r$/, ""));
    }
    catch (error) {
        // Only an unproved fix can have edits that overlap. Then just its diff is left out, and the review goes on.
        if (error instanceof RangeError && !fix.proof.ok)
            return [];
        throw error;
    }
}
/** Why a fix is shown as a diff, as a sentence of Markdown; empty where that needs no explanation. */
function diffNote(finding, wording) {
    const { fix } = finding;
    if (fix !== null && !fix.proof.ok) {
        return `Kubesuggest could not prove this fix: ${(0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(fix.proof.reason, 300)))} Check it before you use it.`;
    }
    const obstacle = wording.obstacles.get(finding);
    if (obstacle === words/* reasons */.Ot.waits)
        return `This fix can't be a suggestion yet, because ${(0,words/* sentence */.em)(words/* reasons */.Ot.waits)}`;
    return obstacle === undefined
        ? ""
        : `This fix can't be a suggestion, because ${(0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(obstacle, 300)))}`;
}
/**
 * The fingerprints of a comment's findings with their aliases, so that the next push recognizes a finding even if it
 * has another fingerprint by then.
 */
function namesOf(fingerprints, { aliases }) {
    const others = fingerprints.flatMap((fingerprint) => aliases.get(fingerprint) ?? []);
    return [...fingerprints, ...new Set(others)].slice(0, Math.max(fingerprints.length, nameLimit));
}
function describeFindings(draft, findings, wording) {
    const files = new Set(findings.map(({ source }) => source.path));
    const suggested = draft.suggestion !== null;
    const apart = files.size > 1 || !files.has(draft.path) || findings.some((finding) => (0,line_eligibility/* lineOf */.cA)(finding) !== draft.endLine);
    if (apart && !suggested && findings.length > 1) {
        return describePlaces(findings, files.size, draft, wording);
    }
    const alert = riskAlert(findings);
    const risks = alert === "" ? "" : `\n${alert}`;
    if (findings.length === 1)
        return describeOne(draft, findings[0], wording) + risks;
    const rows = toldOnce(findings, wording).map((finding) => `${describeOne(draft, finding, wording)}\n`);
    const count = (0,words/* plural */.LS)(findings.length, "finding");
    const head = suggested ? `This suggestion fixes ${count}:\n\n` : `${count} here:\n\n`;
    return (0,size/* pack */.qq)([{ head, rows, tail: "", more: moreFindings }], listLimit).trimEnd() + `\n${risks}`;
}
/**
 * Merges findings at one line that would be described in the same words, and joins their related places. This happens
 * when several templates render the same key of the values.
 */
function toldOnce(findings, wording) {
    const alike = (0,group_by/* groupBy */.$)(findings, (finding) => {
        const { rule, source, message } = finding;
        return JSON.stringify([rule, source.path, (0,line_eligibility/* lineOf */.cA)(finding), message, fixSentences(finding, wording)]);
    });
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        return others.length === 0 ? first : { ...first, related: [first, ...others].flatMap(({ related }) => related) };
    });
}
/**
 * The second suggestion for the same lines: what it fixes beyond the first one, and what to check before accepting it.
 */
function describeComplete({ findings, lines }, cured, wording) {
    const names = new Set(cured.map(({ fingerprint }) => fingerprint));
    const rows = findings
        .filter(({ fingerprint }) => !names.has(fingerprint))
        .map((finding) => {
        return `- ${headline(finding)} ${reason(finding, wording, false)} ${fixLabel(finding)} ${fixSentences(finding, wording)}\n`;
    });
    const head = "**Or commit the following suggestion instead.** It holds the one above, and also fixes:\n\n";
    const list = (0,size/* pack */.qq)([{ head, rows, tail: "", more: moreFindings }], listLimit).trimEnd();
    return `${list}\n\n${riskAlert(findings)}\n${(0,line_eligibility/* suggestionBlock */.St)(lines)}`;
}
/**
 * Describes one finding in paragraphs: what is wrong, why it matters, and what to do. The rule's link follows the
 * reason.
 */
function describeOne(draft, finding, wording) {
    const fix = fixSentences(finding, wording);
    const paragraphs = [
        headline(finding),
        reason(finding, wording, wording.brief.has(draft)),
        relatedLine(withOwnPlace(finding, draft), wording.links),
        fix === "" ? "" : `${fixLabel(finding)} ${fix}`,
    ];
    return paragraphs
        .filter((paragraph) => paragraph !== "")
        .map((paragraph) => `${paragraph}\n`)
        .join("\n");
}
/** A finding whose comment is at a related place, with its own place instead of that one. */
function withOwnPlace(finding, { path, endLine, suggestion }) {
    const { source, range, related } = finding;
    const others = related.filter(({ file, start: { line } }) => file !== path || line !== endLine);
    const isHere = source.path === path && (0,line_eligibility/* lineOf */.cA)(finding) === endLine;
    if (isHere || suggestion !== null || others.length === related.length)
        return finding;
    const [start, end] = [source.position(range[0]), source.position(range[1])];
    return { ...finding, related: [{ file: source.path, start, end, message: "what this change affects" }, ...others] };
}
/**
 * Describes findings on several lines as a list of places. What applies to all findings of a rule is said once, below
 * the list.
 */
function describePlaces(findings, files, draft, wording) {
    const help = new Map(findings.map((finding) => [finding, helpText(finding, wording)]));
    const isElsewhere = files > 1 || findings[0]?.source.path !== draft.path;
    const rules = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule).values()];
    const isShared = (alike) => new Set(alike.map((one) => help.get(one))).size === 1;
    const shared = new Set(rules.filter(isShared).flat());
    const said = new Set();
    const rows = findings.map((finding) => {
        const own = shared.has(finding) ? "" : (help.get(finding) ?? "");
        const key = `${finding.rule} ${own}`;
        const parts = [
            `${placeLink(finding, isElsewhere, wording.links)}: ${(0,words/* severityMark */.nU)(finding.severity)}: ${messageOf(finding)}`,
            relatedLine(finding, wording.links),
            said.has(key) ? "" : own,
        ];
        said.add(key);
        return `- ${parts.filter((part) => part !== "").join(" ")}\n`;
    });
    const below = rules.flatMap(([first]) => {
        if (first === undefined)
            return [];
        const common = shared.has(first) ? (help.get(first) ?? "") : "";
        return [reason(first, wording, wording.brief.has(draft)), common].filter((text) => text !== "");
    });
    const where = files > 1 ? `in ${files} files` : isElsewhere ? "in another file" : "in this file";
    const list = { head: `${(0,words/* plural */.LS)(findings.length, "finding")} ${where}:\n\n`, rows, tail: "\n", more: moreFindings };
    const notes = below.map((text) => `${text}\n\n`);
    const more = (left) => `… and ${(0,words/* plural */.LS)(left, "more note")} in the check run.`;
    return `${(0,size/* pack */.qq)([list, { head: "", rows: notes, tail: "", more }], listLimit).trimEnd()}\n`;
}
/** What to do about a finding, with the risk of its fix; empty where nothing is known. */
function helpText(finding, wording) {
    const fix = describeFix(finding, wording);
    return fix === "" ? "" : `${fixLabel(finding)} ${fix}`;
}
function moreFindings(left) {
    return `… and ${left} more, listed in the check run.`;
}
function fixLabel({ fix }) {
    return fix === null ? "**What to do:**" : "**Fix:**";
}
/** Why a finding matters, with the link to its rule; only the link if the reason is given elsewhere. */
function reason(finding, wording, brief) {
    const why = brief ? "" : (0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(wording.rules.get(finding.rule)?.why ?? "", 500)));
    return [why, (0,rule_link/* ruleLink */.l)(finding.rule, wording.links)].filter((part) => part !== "").join(" ");
}
/** The diffs of the fixes, one for each rule and fix title, taken from the first finding that has it. */
function describeDiffs(findings, wording) {
    const blocks = [];
    const shown = new Set();
    let room = diffLimit;
    for (const finding of findings) {
        const diff = diffOf(finding);
        const kind = finding.rule + (finding.fix?.title ?? "");
        if (diff.length === 0 || shown.has(kind))
            continue;
        shown.add(kind);
        const label = findings.length === 1 ? "" : `${(0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(finding.fix?.title ?? "", 200)))}\n\n`;
        const note = diffNote(finding, wording);
        const block = `${label}${(0,markdown/* fenced */.OF)(diff, "diff")}${note === "" ? "" : `\n${note}\n`}`;
        room -= (0,size/* byteLength */.dp)(block);
        if (room < 0)
            return [...blocks, "More diffs are in the check run: they are too long for a comment.\n"].join("\n");
        blocks.push(block);
    }
    const fixes = findings.filter((finding) => diffOf(finding).length > 0).length;
    if (fixes > blocks.length)
        blocks.push("The diffs of the other places are in the check run.\n");
    return blocks.join("\n");
}
function headline(finding) {
    return `**${(0,words/* severityMark */.nU)(finding.severity)}: ${messageOf(finding)}**`;
}
function messageOf({ message }) {
    return (0,markdown/* escapeText */.X1)((0,words/* sentence */.em)((0,size/* shorten */.ml)(message, 400)));
}
/**
 * Links a finding's place in the file as it was when the comment was written: lines may move later, the link stays
 * right.
 */
function placeLink(finding, withFile, { files }) {
    const line = (0,line_eligibility/* lineOf */.cA)(finding);
    const { path } = finding.source;
    const label = withFile ? (0,markdown/* inlineCode */.ti)(`${(0,words/* shortPath */._1)(path)}:${line}`) : `Line ${line}`;
    return (0,markdown/* link */.nf)(label, files === null ? null : `${files}${(0,markdown/* encodePath */.O0)(path)}#L${line}`);
}

;// CONCATENATED MODULE: ./build/review/writing/annotation.js







/**
 * The longest paragraph of the message, details and title, in bytes. GitHub accepts 64 KB for message and details each,
 * and 255 for the title.
 */
const paragraphLimit = 4_000;
const detailsLimit = 60_000;
const titleLimit = 250;
/**
 * Annotates a finding at its actual line, with its fix as a diff in the details. Plain text: annotations render no
 * Markdown.
 */
function annotateFinding(finding, wording) {
    const { source, range, rule, severity, fix, proposal, advice } = finding;
    const startLine = (0,diff_lines/* lineAt */.mh)(source, range[0]);
    const endLine = (0,diff_lines/* lineAt */.mh)(source, Math.max(range[0], range[1] - 1));
    const [lineStart] = (0,diff_lines/* offsetsOf */.wM)(source, startLine - 1, startLine);
    const columns = startLine === endLine && range[1] > range[0];
    const title = fix?.title ?? proposal?.title;
    const risk = fix?.applicability === "review" ? fix.risk : undefined;
    const paragraphs = [
        finding.message,
        wording.rules.get(rule)?.why ?? "",
        relatedText(finding),
        title === undefined ? "" : `Fix: ${(0,words/* sentence */.em)(title)}${risk === undefined ? "" : ` Check first: ${risk}`}`,
        fix === null ? "" : introducedText(fix),
        advice ?? "",
    ];
    return {
        path: source.path,
        startLine,
        endLine,
        startColumn: columns ? range[0] - lineStart + 1 : null,
        endColumn: columns ? range[1] - lineStart : null,
        severity,
        title: (0,size/* shorten */.ml)((0,markdown/* oneLine */.TN)((0,size/* shorten */.ml)(`${rule}: ${wording.rules.get(rule)?.summary ?? finding.message}`, titleLimit)), titleLimit),
        message: plainParagraphs(paragraphs),
        details: cutLines(diffOf(finding)),
    };
}
/** Annotates a file that could not be reviewed, at the line where that failed, or else at the first line. */
function annotateError(error) {
    const line = error.line ?? 1;
    return {
        path: error.file,
        startLine: line,
        endLine: line,
        startColumn: null,
        endColumn: null,
        severity: "warning",
        title: "Not reviewed",
        message: plainParagraphs([error.message]),
        details: null,
    };
}
function plainParagraphs(paragraphs) {
    const lines = paragraphs.map((paragraph) => (0,words/* sentence */.em)((0,markdown/* oneLine */.TN)((0,size/* shorten */.ml)(paragraph, paragraphLimit))));
    return lines.filter((line) => line !== "").join("\n\n");
}
function cutLines(lines) {
    if (lines.length === 0)
        return null;
    let room = detailsLimit;
    const kept = [];
    for (const line of lines) {
        room -= (0,size/* byteLength */.dp)(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    if (kept.length < lines.length)
        kept.push(`… ${lines.length - kept.length} more lines`);
    return kept.join("\n");
}

// EXTERNAL MODULE: ./build/review/writing/summaries.js
var writing_summaries = __webpack_require__(90714);
;// CONCATENATED MODULE: ./build/review/writing/summary.js








/** The longest diff in the summary, in bytes. A longer one is left out; the annotation has it. */
const summary_diffLimit = 20_000;
/** Notices about the whole run that the reader must see, one sentence per line. */
function noticeSection(notices) {
    const rows = notices.map((notice) => `> ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)(notice))}\n>\n`);
    return { head: "", rows, tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more notice")} not shown.` };
}
/** The new findings, in one table per file; the file with the most urgent one comes first. */
function newFindingsSection(shown, wording) {
    const files = (0,group_by/* groupBy */.$)(shown, ({ finding }) => finding.source.path);
    const rows = [...files].flatMap(([path, entries]) => {
        // Sections are cut between rows: so the first row holds the start of the table, and the last one its end.
        const head = `\n#### ${summary_placeLink(path, undefined, wording.links)}\n\n| | Finding | Line | Shown |\n| --- | --- | --- | --- |\n`;
        return entries.map((entry, index) => {
            const line = `${findingCells(entry.finding, wording)} ${lineCell(entry.finding, wording.links)} | ${shownCell(entry)} |\n`;
            return index === 0 ? `${head}${line}` : line;
        });
    });
    const more = (count) => `${(0,words/* plural */.LS)(count, "more new finding")} not shown.`;
    return { head: "### New findings\n", rows, tail: "\n", more };
}
/** The findings that the base also has, collapsed. */
function olderFindingsSection(findings, wording) {
    const title = `${(0,words/* plural */.LS)(findings.length, "finding")} from before this pull request`;
    const rows = findings.map((finding) => {
        return `${findingCells(finding, wording)} ${summary_placeLink(finding.source.path, (0,line_eligibility/* lineOf */.cA)(finding), wording.links)} |\n`;
    });
    const head = `<details><summary>${title}</summary>\n\n| | Finding | Place |\n| --- | --- | --- |\n`;
    const more = (count) => `${(0,words/* plural */.LS)(count, "more older finding")} not shown.`;
    return { head, rows, tail: "\n</details>\n\n", more };
}
/** The fixes of findings that have no comment, each as a collapsed diff. */
function diffSection(shown, wording) {
    const rows = shown.flatMap(({ finding, where }) => {
        const diff = where === "check" ? diffOf(finding) : [];
        if (diff.length === 0)
            return [];
        const block = (0,markdown/* fenced */.OF)(diff, "diff");
        const fits = (0,size/* byteLength */.dp)(block) <= summary_diffLimit;
        const body = fits ? block : `The diff has ${(0,words/* plural */.LS)(diff.length, "line")}; the annotation shows it.\n`;
        const title = `${(0,markdown/* tableCell */.xR)(summary_place(finding))}: ${(0,markdown/* tableCell */.xR)(finding.fix?.title ?? "")}`;
        const related = relatedLine(finding, wording.links);
        const notes = [related, describeFix(finding, wording), diffNote(finding, wording)]
            .filter((note) => note !== "")
            .join(" ");
        return [`<details><summary>${title}</summary>\n\n${notes}\n\n${body}\n</details>\n\n`];
    });
    const head = "### Fixes without a comment\n\n";
    return { head, rows, tail: "", more: (count) => `${(0,words/* plural */.LS)(count, "more diff")} not shown.` };
}
/** The files that could not be read and the rules that failed. */
function errorSection(errors, links) {
    const rows = errors.map(({ file, message, line }) => `- ${summary_placeLink(file, line, links)}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message), 500)}\n`);
    return {
        head: "### Not reviewed because of errors\n\n",
        rows,
        tail: "\n",
        more: (count) => `${(0,words/* plural */.LS)(count, "more error")} not shown.`,
    };
}
/** What the change adds that silences findings, so that reviewers can decide whether that is right. */
function silencedSection(silenced, links) {
    const rows = silenced.map(({ file, message, line }) => `- ${summary_placeLink(file, line, links)}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message), 500)}\n`);
    return {
        head: `### Silenced by this pull request: ${silenced.length}\n\n`,
        rows,
        tail: "\n",
        more: (count) => `${count} more not shown.`,
    };
}
/** What was skipped on purpose, collapsed. */
function skippedSection(skipped, links) {
    const rows = skipped.map(({ file, reason, line }) => `- ${summary_placeLink(file, line, links)}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(reason), 500)}\n`);
    const head = `<details><summary>Skipped: ${skipped.length}</summary>\n\n`;
    return { head, rows, tail: "\n</details>\n\n", more: (count) => `${(0,words/* plural */.LS)(count, "more skipped file")} not shown.` };
}
function findingCells({ severity, message, rule }, wording) {
    const text = `${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message))} ${(0,rule_link/* ruleLink */.l)(rule, wording.links)}`;
    return `| ${unbroken((0,words/* severityMark */.nU)(severity))} | ${text} |`;
}
function lineCell(finding, { files }) {
    const line = (0,line_eligibility/* lineOf */.cA)(finding);
    return (0,markdown/* link */.nf)(String(line), files === null ? null : `${files}${(0,markdown/* encodePath */.O0)(finding.source.path)}#L${line}`);
}
/** Keeps an icon and its word on one line in a narrow cell. */
function unbroken(text) {
    return text.replaceAll(" ", "&nbsp;");
}
function shownCell({ where, earlier, reason }) {
    if (where === "check")
        return `Only here: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(reason ?? ""))}`;
    if (where === "acknowledged")
        return "Acknowledged in its thread";
    const name = where === "suggestion" ? "Suggestion" : "Comment";
    return earlier ? `${name} (earlier)` : name;
}
function summary_place(finding) {
    return `${finding.source.path}:${(0,line_eligibility/* lineOf */.cA)(finding)}`;
}
function summary_placeLink(file, line, links) {
    const short = (0,words/* shortPath */._1)(file);
    const label = (0,markdown/* inlineCode */.ti)(line === undefined ? short : `${short}:${line}`);
    return (0,markdown/* link */.nf)(label, links.files === null ? null : `${links.files}${(0,markdown/* encodePath */.O0)(file)}${line === undefined ? "" : `#L${line}`}`);
}

;// CONCATENATED MODULE: ./build/review/plan.js
















/** The name of the check run. No job may have the same name, or the platform could not tell them apart. */
const checkName = "kubesuggest";
/** The longest text of a check run, in bytes: the platform silently cuts longer ones. */
const checkTextLimit = 65_000;
/** The longest job summary, in bytes: GitHub rejects summaries above 1 MiB. */
const jobSummaryLimit = 1_000_000;
/**
 * The most findings that are annotated; a notice says so. More would cost minutes of requests, and nobody reads them.
 */
const annotationLimit = 1_000;
const errorLimit = 50;
const nothing = new Set();
/** Decides everything a run says on a pull request. Pure; never throws, whatever the findings or patches contain. */
function planReview(given) {
    const input = given.earlier?.paused === true ? withoutComments(given) : given;
    const ranked = [...input.findings].sort(group_findings/* byUrgency */.td);
    const fresh = ranked.filter((finding) => finding.new);
    const older = ranked.filter((finding) => !finding.new && finding.baselined !== true);
    const told = (0,own_comment/* readEarlierState */.q_)(input.earlier?.comments ?? [], ranked);
    const { drafts, obstacles, unplaced } = plan_place(input, ranked, told);
    const aliases = new Map(ranked.flatMap((one) => (one.aliases?.length ? [[one.fingerprint, one.aliases]] : [])));
    const brief = briefDrafts(drafts);
    const wording = { rules: input.rules, links: input.links, obstacles, aliases, brief };
    const threads = settle(input, told, drafts, wording);
    const suggestions = drafts
        .filter(({ suggestion }) => suggestion !== null)
        .flatMap((draft) => {
        const stands = threads.inPlace.has(draft) || threads.newComments.some((comment) => comment.draft === draft);
        return stands ? (draft.suggestion ?? []) : [];
    });
    const commented = fresh.filter(({ fingerprint }) => {
        return threads.commented.has(fingerprint) || told.acknowledged.has(fingerprint);
    });
    const body = (0,outdated_comment/* writeReviewBody */.iY)(commented, suggestions.length, fresh.length - commented.length, input.links);
    const standing = input.earlier?.summaries ?? [];
    const review = writeReview(threads, (0,writing_summaries/* writeSummary */.Sy)(standing, body, input.links, input.earlier?.known === true), wording);
    const summaries = input.mute ? [] : (0,writing_summaries/* planSummaries */.yF)(standing, body, input.links);
    const places = placesOf(threads);
    const shown = fresh.map((finding) => showing(finding, places, threads, told, unplaced));
    const { check, summary } = writeCheck(input, shown, older, suggestions.length, wording);
    const counts = {
        findings: fresh.length + older.length,
        newFindings: fresh.length,
        suggestions: suggestions.length,
        comments: review?.comments.length ?? 0,
        unplaced: shown.filter(({ where }) => where === "check").length,
        acknowledged: shown.filter(({ where }) => where === "acknowledged").length,
    };
    const threadChanges = [...threads.changes, ...summaries];
    const untold = (0,group_by/* groupBy */.$)(shown.filter(({ where }) => where === "check"), ({ reason }) => reason ?? "");
    const withoutComment = new Map([...untold].map(([reason, { length }]) => [reason, length]));
    return { review, threadChanges, check, summary, counts, suggestions, withoutComment };
}
/** Where people want no comments, none are posted or changed, and the check run reports everything. */
function withoutComments(input) {
    const notice = "Comments are paused on this pull request: /kubesuggest resume turns them on again";
    return { ...input, mute: input.mute ?? words/* reasons */.Ot.paused, notices: [...input.notices, notice] };
}
/**
 * Places the findings that are to have comments. An old finding is placed only where an open comment is about it
 * already: it may have been merged into the base since.
 */
function plan_place(input, ranked, told) {
    const { mute, refused = nothing, refusal = words/* reasons */.Ot.refusedComment } = input;
    const wanted = ranked.filter(({ new: isNew, fingerprint }) => {
        return !told.acknowledged.has(fingerprint) && (isNew || told.open.has(fingerprint));
    });
    if (mute === undefined) {
        return explainRefused(placeComments(wanted, (0,line_eligibility/* readDiffs */.hh)(input.changes), input.composer), refused, refusal);
    }
    return { drafts: [], obstacles: new Map(), unplaced: new Map(wanted.map((finding) => [finding, mute])) };
}
function settle(input, told, drafts, wording) {
    if (input.mute !== undefined)
        return { newComments: [], inPlace: new Set(), commented: told.open, changes: [] };
    const findings = new Map(input.findings.map((finding) => [finding.fingerprint, finding]));
    const news = new Set(input.findings.filter((finding) => finding.new).map(({ fingerprint }) => fingerprint));
    const worthy = drafts.filter(({ findings }) => findings.some(({ fingerprint }) => news.has(fingerprint)));
    const units = unitsOf(worthy);
    const chosen = new Set(units.slice(0, Math.max(0, input.maxComments)).flat());
    const threads = planThreads(told, {
        head: input.earlier?.head ?? "",
        findings,
        drafts,
        isNew: (fingerprint) => news.has(fingerprint),
        mayPost: (draft) => chosen.has(draft) && !isRefused(draft, input.refused ?? nothing),
        isRead: input.isRead,
        resolveThreads: input.resolveThreads,
        write: (draft, findings) => writeComment(draft, findings, wording).body,
    });
    return { ...threads, newComments: gather(threads.newComments, units) };
}
/**
 * The conclusion of the check: only what the pull request introduces can fail it, and so can files that were not
 * checked, since they may contain anything.
 */
function conclude(fresh, { fails, errors, isUnjudged, complete }) {
    const isUnsure = errors.some(({ file }) => isUnjudged(file)) || (!complete && isUnjudged(null));
    return isUnsure || fresh.some(fails) ? "failure" : "success";
}
function writeCheck(input, shown, older, suggestions, wording) {
    const fresh = shown.map(({ finding }) => finding);
    const sections = writeSections(input, shown, older, wording);
    const lead = writeLead(input, fresh, shown);
    const annotated = [...fresh, ...older].slice(0, annotationLimit).map((finding) => annotateFinding(finding, wording));
    const check = {
        name: checkName,
        conclusion: conclude(fresh, input),
        title: checkTitle(input, shown, suggestions),
        summary: lead + (0,size/* pack */.qq)(sections.summary, checkTextLimit - (0,size/* byteLength */.dp)(lead)),
        text: (0,size/* pack */.qq)(sections.text, checkTextLimit) || null,
        annotations: [...annotated, ...input.errors.slice(0, errorLimit).map(annotateError)],
    };
    const heading = `## Kubesuggest: ${check.title}\n\n${lead}`;
    const rest = (0,size/* pack */.qq)([...sections.summary, ...sections.text], jobSummaryLimit - (0,size/* byteLength */.dp)(heading));
    return { check, summary: heading + rest };
}
function writeReview({ newComments }, body, wording) {
    if (newComments.length === 0)
        return null;
    const comments = newComments.map(({ draft, findings }) => writeComment(draft, findings, wording));
    // Lower lines first: when several suggestions are committed at once, the lines above them do not move.
    comments.sort((a, b) => (0,group_findings/* compareText */.n6)(a.path, b.path) || b.line - a.line);
    return { body, comments };
}
function placesOf({ newComments, inPlace }) {
    const posted = newComments.flatMap(({ draft, findings }) => {
        return findings.map((finding) => [finding, draft]);
    });
    // A finding that is in two comments is shown where it comes first.
    return { posted: new Map(posted.toReversed()), inPlace: new Set([...inPlace].flatMap(({ findings }) => findings)) };
}
function showing(finding, { posted, inPlace }, threads, told, unplaced) {
    const { fingerprint } = finding;
    const reason = null;
    if (told.acknowledged.has(fingerprint))
        return { finding, where: "acknowledged", earlier: true, reason };
    const draft = posted.get(finding);
    if (draft !== undefined) {
        return { finding, where: draft.suggestion === null ? "comment" : "suggestion", earlier: false, reason };
    }
    if (inPlace.has(finding))
        return { finding, where: "suggestion", earlier: true, reason };
    if (threads.commented.has(fingerprint))
        return { finding, where: "comment", earlier: true, reason };
    return { finding, where: "check", earlier: false, reason: unplaced.get(finding) ?? words/* reasons */.Ot.limit };
}
function writeSections(input, shown, older, wording) {
    const byPlace = [...older].sort((a, b) => (0,group_findings/* compareText */.n6)(a.source.path, b.source.path) || a.range[0] - b.range[0]);
    const total = shown.length + older.length;
    const cut = total <= annotationLimit ? [] : [`Only the first ${annotationLimit} of ${total} findings are annotated`];
    return {
        summary: [
            noticeSection([...input.notices, ...cut]),
            newFindingsSection(shown, wording),
            silencedSection(input.silenced ?? [], input.links),
            errorSection(input.errors, input.links),
            skippedSection(input.skipped, input.links),
        ],
        text: [diffSection(shown, wording), olderFindingsSection(byPlace, wording)],
    };
}
function writeLead(input, fresh, shown) {
    if (input.reviewed === 0 && fresh.length === 0) {
        return input.notices.length > 0
            ? ""
            : "No Kubernetes manifest or Dockerfile was changed, so there was nothing to review.\n\n";
    }
    const scope = `${(0,words/* plural */.LS)(input.reviewed, "file")} reviewed.`;
    if (fresh.length === 0)
        return `${scope} Kubesuggest found no new problems.\n\n`;
    const hidden = shown.filter(({ where }) => where === "check").length;
    const settled = shown.filter(({ where }) => where === "acknowledged").length;
    const notes = [
        (0,words/* sentence */.em)(`This pull request introduces ${(0,enumerate/* enumerate */.H)((0,words/* severityCounts */.ur)(fresh))}`),
        hidden === 0 ? "" : `${(0,words/* plural */.LS)(hidden, "finding")} without a comment: see the table for the reason.`,
        settled === 0 ? "" : `${(0,words/* plural */.LS)(settled, "finding")} acknowledged: people resolved or hid the threads.`,
    ];
    return `${[scope, ...notes].filter((note) => note !== "").join(" ")}\n\n`;
}
function checkTitle(input, shown, suggestions) {
    const failed = new Set(input.errors.map(({ file }) => file)).size;
    const { length: silenced } = input.silenced ?? [];
    const trouble = [
        ...(silenced === 0 ? [] : [`${silenced} silenced`]),
        ...(failed === 0 ? [] : [`${(0,words/* plural */.LS)(failed, "file")} not reviewed`]),
        ...(input.complete ? [] : ["not all changed files known"]),
    ];
    if (shown.length > 0) {
        const offers = suggestions === 0 ? [] : [(0,words/* plural */.LS)(suggestions, "suggestion")];
        const settled = shown.filter(({ where }) => where === "acknowledged").length;
        const acknowledged = settled === 0 ? [] : [`${settled} acknowledged`];
        const counts = (0,words/* severityCounts */.ur)(shown.map(({ finding }) => finding));
        return [...counts, ...offers, ...acknowledged, ...trouble].join(", ");
    }
    if (input.findings.length > 0)
        return ["No new findings", ...trouble].join(", ");
    if (input.reviewed > 0)
        return ["No findings", ...trouble].join(", ");
    return failed === 0 ? ["Nothing to review", ...trouble].join(", ") : trouble.join(", ");
}


/***/ }),

/***/ 63567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   Ub: () => (/* binding */ pending),
/* harmony export */   V: () => (/* binding */ isAcknowledged),
/* harmony export */   VA: () => (/* binding */ waitsForSafe),
/* harmony export */   bq: () => (/* binding */ hasSuggestion),
/* harmony export */   dU: () => (/* binding */ offersFix),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   q_: () => (/* binding */ readEarlierState)
/* harmony export */ });
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40738);
/* harmony import */ var _placement_group_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79220);
/* harmony import */ var _writing_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36393);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98229);





/**
 * Reads earlier comments, except those of other accounts and those that Kubesuggest did not write. A finding is open if
 * any of its fingerprints is, and acknowledged if its own fingerprint or all its aliases are.
 */
function readEarlierState(comments, current) {
    const byName = new Map(current.flatMap(({ fingerprint, aliases = [] }) => aliases.map((name) => [name, fingerprint])));
    for (const { fingerprint } of current)
        byName.set(fingerprint, fingerprint);
    const settled = new Set();
    const own = comments.flatMap((comment) => {
        const marker = comment.own ? ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readComment */ .W3)(comment.body, comment.edited) ?? guessed(comment, current)) : null;
        if (marker === null)
            return [];
        const live = marker.fingerprints.flatMap((name) => byName.get(name) ?? []);
        const halfCommitted = hasChoice(comment.body) && marker.fingerprints.some((name) => !byName.has(name));
        const read = { comment, state: marker.state, live: [...new Set(live)], halfCommitted };
        if (isAcknowledged(read))
            for (const name of marker.fingerprints)
                settled.add(name);
        return [read];
    });
    own.sort((a, b) => byAge(a.comment, b.comment));
    const acknowledged = new Set(current.filter((one) => isSettled(one, settled)).map(({ fingerprint }) => fingerprint));
    const open = own.filter((one) => one.state === "open" && !isAcknowledged(one)).flatMap(({ live }) => live);
    return { own, acknowledged, open: new Set(open.filter((fingerprint) => !acknowledged.has(fingerprint))) };
}
/**
 * Where a person removed the line that names the findings of a comment: guesses the nearest finding of each rule that
 * the comment mentions.
 */
function guessed({ path, line, body, edited }, current) {
    if (!edited || line === null)
        return null;
    const nearest = new Map();
    const distance = ({ source, range }) => Math.abs((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(source, range[0]) - line);
    for (const finding of current) {
        if (finding.source.path !== path || !body.includes((0,_writing_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(finding.rule)))
            continue;
        const best = nearest.get(finding.rule);
        if (best === undefined || distance(finding) < distance(best))
            nearest.set(finding.rule, finding);
    }
    const fingerprints = [...nearest.values()].map(({ fingerprint }) => fingerprint);
    return fingerprints.length === 0 ? null : { fingerprints, state: "open" };
}
function isSettled({ fingerprint, aliases = [] }, settled) {
    return settled.has(fingerprint) || (aliases.length > 0 && aliases.every((name) => settled.has(name)));
}
/**
 * Whether people resolved or hid the thread of a finding that still exists. Kubesuggest itself only closes threads of
 * findings that are gone. Committing a suggestion also resolves the thread, but says nothing about the findings that
 * the suggestion leaves.
 */
function isAcknowledged({ comment, state, live, halfCommitted }) {
    return state === "open" && live.length > 0 && !halfCommitted && isClosed(comment);
}
/** Whether a comment is hidden or its thread is resolved, by whomever. */
function isClosed({ resolved, minimized }) {
    return resolved !== "no" || minimized;
}
/** The findings of a comment that people have not acknowledged in another comment. */
function pending({ live }, { acknowledged }) {
    return live.filter((fingerprint) => !acknowledged.has(fingerprint));
}
/** Whether a comment has a suggestion. Elsewhere in a comment, text from files is never at the start of a line. */
function hasSuggestion(body) {
    return /^`{3,}suggestion\r?$/m.test(body);
}
/** Whether a comment offers two suggestions to choose from. */
function hasChoice(body) {
    return (body.match(/^`{3,}suggestion\r?$/gm) ?? []).length > 1;
}
/** Whether a comment has a fix in any form. If not, there may be a fix by now. */
function offersFix(body) {
    return /\*\*Fix:\*\* /.test(body);
}
/** Whether a comment has a fix that is to become a suggestion once another one is committed. */
function waitsForSafe(body) {
    return body.includes(_writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.waits);
}
/** Sorts older comments first, in the same order in every run. */
function byAge(a, b) {
    return (0,_placement_group_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.created, b.created) || (0,_placement_group_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id);
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

/***/ 25040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ writeResolvedBody),
/* harmony export */   f8: () => (/* binding */ hasIntro),
/* harmony export */   iY: () => (/* binding */ writeReviewBody),
/* harmony export */   mA: () => (/* binding */ writeSupersededBody),
/* harmony export */   sD: () => (/* binding */ writePastReviewBody),
/* harmony export */   zz: () => (/* binding */ withIntro)
/* harmony export */ });
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44124);
/* harmony import */ var _threads_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98229);
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17468);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36393);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);





/** The most bytes of an earlier text that are kept: people can edit our comments up to the platform's limit. */
const textLimit = 50_000;
/** The text of a comment whose findings are gone at a commit. The earlier text is kept for readers of the thread. */
function writeResolvedBody(body, head) {
    return rewrite(body, `**Resolved:** Kubesuggest no longer finds this at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(head.slice(0, 7))}.`, "gone");
}
/** The text of a comment that another one replaces. */
function writeSupersededBody(body) {
    return rewrite(body, "**Moved:** The code around it has changed. See the newer comment.", "moved");
}
/**
 * The text above the comments of a review. It counts the findings that have comments, those of earlier reviews
 * included, and says how many new findings have none.
 */
function writeReviewBody(findings, suggestions, rest, links) {
    const counts = (0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .H)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(findings));
    const news = counts === ""
        ? "Everything that Kubesuggest commented on is resolved."
        : `Comments on ${counts} that this pull request introduces.`;
    const offer = suggestions === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(suggestions, "suggestion")} can be committed directly.`];
    const check = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`check ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)("kubesuggest")}`, links.check);
    const more = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more new finding")} ${rest === 1 ? "is" : "are"} only in the ${check}.`;
    const all = rest === 0 ? `All findings are in the ${check}.` : more;
    return `${[news, ...offer, all].join(" ")}\n\n${(0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummaryMarker */ .sS)("current")}`;
}
const introTitle = "What is this?";
/** Whether the text above our comments explains what Kubesuggest is. */
function hasIntro(body) {
    return body.includes(`<summary>${introTitle}</summary>`);
}
/** Adds a collapsed paragraph for people who are new to Kubesuggest: what it is and how to configure it. */
function withIntro(body, links) {
    const marker = body.lastIndexOf("<!-- ");
    const name = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_1__/* .docsLink */ ._)("Kubesuggest", "README.md", links);
    const configuration = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_1__/* .docsLink */ ._)("configuration", "configuration.md", links);
    const commands = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_1__/* .docsLink */ ._)("commands", "commands.md", links);
    const paragraph = `${name} reviews the Kubernetes manifests and Dockerfiles that a pull request changes. It checks each fix before it ` +
        `suggests it. The ${configuration} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(".github/kubesuggest.yml")} sets which rules are on and what ` +
        `fails the check. Where a repository uses ${commands}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)("/kubesuggest help")} lists them.`;
    const folded = `<details><summary>${introTitle}</summary>\n\n${paragraph}\n\n</details>\n\n`;
    return body.slice(0, marker) + folded + body.slice(marker);
}
/** The text above the comments of a review that a newer one has followed. */
function writePastReviewBody() {
    return `See the newer review of this pull request.\n\n${(0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummaryMarker */ .sS)("past")}`;
}
/**
 * Replaces a comment with a headline and its collapsed earlier text. Suggestions become plain code, so that nobody
 * commits what is no longer right.
 */
function rewrite(body, headline, state) {
    const text = body.replaceAll("\r\n", "\n");
    const said = withoutMarker(text)
        .replace(/^(`{3,})suggestion$/gm, "$1")
        .trim();
    const folded = `<details><summary>Earlier text</summary>\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMarkdown */ .zU)(said, textLimit)}\n\n</details>`;
    return `${headline}\n\n${folded}\n\n${(0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMarker */ .en)((0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readComment */ .W3)(body, true)?.fingerprints ?? [], state)}`;
}
/** Removes the marker; a person may have written text below it, which stays. */
function withoutMarker(text) {
    const start = text.lastIndexOf("<!-- kubesuggest:1 ");
    const end = text.indexOf("\n", start);
    return start === -1 ? text : text.slice(0, start) + (end === -1 ? "" : text.slice(end));
}


/***/ }),

/***/ 90714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   dr: () => (/* binding */ hasOwnSummary),
/* harmony export */   yF: () => (/* binding */ planSummaries)
/* harmony export */ });
/* harmony import */ var _threads_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98229);
/* harmony import */ var _threads_own_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63567);
/* harmony import */ var _outdated_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25040);



/** The text above a new review. For people who may not know Kubesuggest, it includes an introduction. */
function writeSummary(summaries, body, links, isKnown) {
    return isKnown || hasOwnSummary(summaries) ? body : (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .withIntro */ .zz)(body, links);
}
/** Whether an earlier review of ours is on the pull request. */
function hasOwnSummary(summaries) {
    return summaries.some((one) => one.own && (0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readSummaryMarker */ .pw)(one.body) !== null);
}
/** Updates our newest current summary and marks the others as past, so that at most one is current. */
function planSummaries(summaries, text, links) {
    const current = summaries.filter((one) => one.own && (0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readSummaryMarker */ .pw)(one.body) === "current").sort(_threads_own_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI);
    const newest = current.pop();
    const past = current.map(({ id }) => change(id, (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .writePastReviewBody */ .sD)()));
    if (newest === undefined)
        return past;
    const body = (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .hasIntro */ .f8)(newest.body) ? (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .withIntro */ .zz)(text, links) : text;
    if (readable(newest.body) === readable(body))
        return past;
    return [...past, change(newest.id, body)];
}
function change(summary, body) {
    return [{ kind: "edit-summary", summary, body }];
}
/**
 * The text as people read it, without link targets. Each run links to itself, which alone is no reason to edit a
 * summary.
 */
function readable(body) {
    return body
        .replaceAll("\r\n", "\n")
        .replace(/\]\([^)]*\)/g, "]")
        .trimEnd();
}


/***/ })

};
