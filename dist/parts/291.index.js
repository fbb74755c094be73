export const id = 291;
export const ids = [291];
export const modules = {

/***/ 79220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  n6: () => (/* binding */ compareText),
  zg: () => (/* binding */ groupFixes),
  aX: () => (/* binding */ standsBeside)
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
 * The findings of one suggestion, parted by the key of a manifest under which their fixes write: those that can be
 * decided apart. Each in its order, the part with the first finding first. One part where they can't be told apart, or
 * are about one container.
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
/** Whether a step of a path is a key with the containers of a pod. */
function isContainerList(step) {
    return step === "containers" || step === "initContainers" || step === "ephemeralContainers";
}
/** Where a fix writes, the document's number first; empty where it does not write into a manifest. */
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






/** More fixes than these in one suggestion help nobody. */
const groupLimit = 50;
/** The fixes of one container make one suggestion if it has at most so many lines. */
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
 * Groups the fixes of one file's findings so that no two groups' lines overlap, and each group can be accepted alone or
 * after any others. Only fixes of one applicability are bound together: those on lines that touch, unless they are about
 * different things and find lines, and those of one container. `fits` says in half a sentence why a change can't be a suggestion, or null. Where a fix needs the lines
 * of a safe one it takes the next line, if both are right then, or else waits; so does a note whose fix reaches around
 * the lines of others. Where fixes that touch don't go together,
 * the more pressing one stays and the other becomes an obstacle.
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
 * A group for review whose fixes can be decided apart, as one for each concern that has lines of its own, the most
 * pressing first; the others wait. The group as it is where only one would have lines.
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
/** The groups with those of one container and applicability made one, where that leaves the lines of all others alone. */
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
/** The container that all operations of a group are about, with its applicability, as a key; null without such a one. */
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
        .find((candidate) => standsBeside(ground, candidate));
    return group ?? words/* reasons */.Ot.waits;
}
/** True for a group that leaves the lines of the settled ones alone, and is right together with those at its place. */
function standsBeside({ settled, composer }, group) {
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
/** Edits with those that insert at one point made one, in the order given. */
function joinEdits(edits) {
    return [...(0,group_by/* groupBy */.$)(edits, ({ range }) => range.join()).values()].flatMap((alike) => {
        const [first] = alike;
        if (first === undefined || first.range[0] < first.range[1])
            return alike;
        return [{ range: first.range, text: alike.map(({ text }) => text).join("") }];
    });
}
/** The first groups, from the top of the file, whose lines overlap or touch one another; one or none when none do. */
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
/** A note whose fix spans more lines that it leaves alone than it changes: it must not bind what stands between them. */
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

/***/ 98291:
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



/** A second suggestion has at most so many lines between its first and its last change. */
const reachLimit = 20;
/**
 * Finds what else could be committed with each safe group: the fixes that wait for it, and with those of a pod's only
 * container what the pod wants to set for all of its containers. Both are suggestions for the same lines, so that a
 * reader takes one or the other; GitHub applies only one suggestion per line.
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
/** The lines of a group and of more findings on the same range: wider than the group's own where it has to be. */
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
        if (!(0,group_findings/* standsBeside */.aX)(ground, { ...group, change: narrow }))
            continue;
        if ((0,group_findings/* standsBeside */.aX)(ground, { findings, edits: composition.edits, change: whole }))
            return [narrow, whole.lines];
    }
    return null;
}

;// CONCATENATED MODULE: ./build/review/placement/place-comments.js






/** Fixes beyond these are not looked at: no reader goes through so many, and each takes a composition. */
const fixLimit = 1000;
/** One comment tells of so many findings at most. */
const commentLimit = 50;
/**
 * Places findings: a suggestion on the lines of the fix, else a comment on the finding's own line or on one that brings it
 * about, else nowhere.
 */
function placeComments(findings, diffs, composer) {
    const drafts = [];
    const obstacles = new Map();
    const unplaced = new Map();
    const ranked = [...findings].sort(group_findings/* byUrgency */.td);
    const late = new Set(ranked.filter((finding) => finding.fix?.proof.ok === true).slice(fixLimit));
    for (const finding of late)
        obstacles.set(finding, words/* reasons */.Ot.limit);
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
        drafts.push(...suggested, ...draftPlain(path, rest, diff.hunks, { obstacles, unplaced }));
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
/** The line of a comment without a suggestion, or in half a sentence why there is none. */
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

/** Up to so many comments of one rule say all there is to say, each at its place. */
const repeatLimit = 3;
/** One comment tells of so many findings at most. */
const findingLimit = 50;
/**
 * What makes one comment each, in the order of the first draft of each: a draft, or where the same rule has many plain
 * comments, in one file or several, all of them. A suggestion always keeps its own place, and an error its file.
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
/** The postings with those of one unit made one, which stands where the most pressing of them belongs. */
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
/** Where the same rules have many suggestions: all but the first, which says why their findings matter. */
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

/** Whether the platform would not take the comment of a draft; `refused` has the fingerprints of such comments. */
function isRefused({ findings }, refused) {
    return findings.some(({ fingerprint }) => refused.has(fingerprint));
}
/** The same drafts, with the platform's refusal as the reason why their findings have no comment or suggestion. */
function explainRefused({ drafts, obstacles, unplaced }, refused) {
    const all = drafts.filter((draft) => isRefused(draft, refused));
    const reasonsOf = (some) => some.flatMap(({ findings }) => findings.map((finding) => [finding, words/* reasons */.Ot.refusedComment]));
    return {
        drafts,
        obstacles: new Map([...obstacles, ...reasonsOf(all.filter(({ suggestion }) => suggestion !== null))]),
        unplaced: new Map([...unplaced, ...reasonsOf(all)]),
    };
}

// EXTERNAL MODULE: ./build/review/threads/own-comment.js
var own_comment = __webpack_require__(63567);
// EXTERNAL MODULE: ./build/review/writing/outdated-comment.js
var outdated_comment = __webpack_require__(25040);
;// CONCATENATED MODULE: ./build/review/threads/thread-changes.js


/** Opens a thread again. Only the last step makes it count as open. */
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
/** Ends a comment whose findings are gone. */
function closeThread(comment, input) {
    if (!comment.touched)
        return [{ kind: "delete", comment: comment.id }];
    return [
        { kind: "edit", comment: comment.id, body: (0,outdated_comment/* writeResolvedBody */.aG)(comment.body, input.head) },
        ...resolveAndHide(comment, input),
    ];
}
/** Hides last: what is hidden has been resolved as far as may be, and whoever opens its thread again is left alone. */
function resolveAndHide(comment, { resolveThreads }) {
    if (comment.minimized)
        return [];
    const resolves = resolveThreads && comment.resolved === "no";
    return [...(resolves ? [{ kind: "resolve", thread: comment.thread }] : []), ...hideComment(comment)];
}
/** Ends a comment whose findings are all in another one. */
function supersede(comment) {
    if (!comment.touched)
        return [{ kind: "delete", comment: comment.id }];
    return [{ kind: "edit", comment: comment.id, body: (0,outdated_comment/* writeSupersededBody */.mA)(comment.body) }, ...hideComment(comment)];
}
/** Takes away a suggestion that could still be committed, though no proof holds for it any more. */
function removeSuggestion(comment, fingerprints, input) {
    if (comment.line === null || !(0,own_comment/* hasSuggestion */.bq)(comment.body))
        return [];
    return editComment(comment, writeWithoutSuggestion(comment, fingerprints, input));
}
/** Sets the text of a comment, where it differs. */
function editComment(comment, body) {
    return isSame(comment.body, body) ? [] : [{ kind: "edit", comment: comment.id, body }];
}
/** Hides a comment that is out of date. */
function hideComment({ id, minimized }) {
    return minimized ? [] : [{ kind: "minimize", comment: id }];
}
/** The text of a comment about these findings at its place, without a suggestion. */
function writeWithoutSuggestion(comment, fingerprints, input) {
    const findings = fingerprints.flatMap((fingerprint) => input.findings.get(fingerprint) ?? []);
    const endLine = comment.line ?? 1;
    const startLine = comment.startLine ?? endLine;
    return input.write({ path: comment.path, startLine, endLine, findings, suggestion: null }, findings);
}
/**
 * Whether a comment says what it should. The platform gives texts back with other line endings, and without white space
 * at their end; and a link may lead to a line of a file as it was at an earlier commit.
 */
function isSame(posted, body) {
    return withoutCommits(posted.replaceAll("\r\n", "\n").trimEnd()) === withoutCommits(body.trimEnd());
}
/** The files whose findings a comment may tell of: its own, and those that it has a link to. */
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
/** The text without commit and line in its links; blocks of code, which can be committed, stay as they are. */
function withoutCommits(body) {
    let fence = "";
    const lines = body.split("\n").map((line) => {
        if (fence !== "") {
            if (line === fence)
                fence = "";
            return line;
        }
        fence = /^`{3,}/.exec(line)?.[0] ?? "";
        return fence === "" ? line.replace(lineAtCommit, "]($1$2)") : line;
    });
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./build/review/threads/match-comments.js


/**
 * The closed comments whose threads are opened again, each with the findings it is then about. Where a suggestion is
 * about other findings too it is posted anew, and a thread that Kubesuggest can't or must not open again stays closed.
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
/** For each draft with a suggestion the comment that holds it, where one does and each of its findings has a comment. */
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
/** Whether a comment is where a draft belongs. On its own commit it is, whatever lines the platform gives for it. */
function isAt(comment, draft, { head, write }) {
    const { path, startLine, line, commit } = comment;
    if (path !== draft.path)
        return false;
    if (line === draft.endLine && (startLine ?? line) === draft.startLine)
        return true;
    return commit === head && isSame(comment.body, write(draft, draft.findings));
}
/** The drafts of findings without a comment, and of suggestions that no comment holds as they should be. */
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
/** The findings that each unmatched comment keeps, each in one comment; first those in which people took part. */
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
 * Decides which comments are posted and how each earlier comment of Kubesuggest changes. A finding with a comment gets
 * no other one, unless its suggestion has to be made anew for code that has changed. Threads in which people have taken
 * part are never deleted, and findings of files that were not read are not taken for gone. Pure.
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
/** A person's words stay, unless they stand around a suggestion that is not right any more. */
function isKept({ edited, body }, { suggestion }) {
    if (!edited || suggestion === null)
        return false;
    return !(0,own_comment/* hasSuggestion */.bq)(body) || body.replaceAll("\r\n", "\n").includes((0,line_eligibility/* suggestionBlock */.St)(suggestion.lines).trimEnd());
}

// EXTERNAL MODULE: ./build/core/edit.js
var core_edit = __webpack_require__(3652);
;// CONCATENATED MODULE: ./build/review/diff/diff.js


/**
 * The edits of a file as the hunks of a unified diff, with three lines of context, one entry a line. `patch` and
 * `git apply` take it once file headers stand before it. Empty where the edits change nothing.
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
        diff.push(`@@ -${extent(start, end - start)} +${extent(start + shift, end - start + growth)} @@`);
        let position = start;
        for (const block of blocks) {
            diff.push(...signed(" ", before(position, block.start)));
            diff.push(...signed("-", before(block.start, block.end)), ...signed("+", block.after));
            position = block.end;
        }
        diff.push(...signed(" ", before(position, end)));
        shift += growth;
    }
    return diff;
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
// EXTERNAL MODULE: ./build/review/writing/markdown.js
var markdown = __webpack_require__(36393);
// EXTERNAL MODULE: ./build/review/writing/size.js
var size = __webpack_require__(65829);
;// CONCATENATED MODULE: ./build/review/writing/comment-notes.js





/** More rules than these are not named in one ignore comment: each is better ignored at its own place. */
const ruleLimit = 5;
/**
 * What to check before accepting fixes, each risk once, set apart in a color: empty where nothing can go wrong. GitHub
 * shows such a block at the top level only, never inside a list.
 */
function riskAlert(findings) {
    const risks = [...new Set(findings.flatMap(riskOf))];
    if (risks.length === 0)
        return "";
    const paragraphs = risks.map((risk) => `> **Check first:** ${(0,markdown/* escapeProse */.fd)(risk)}\n`);
    return `> [!IMPORTANT]\n${paragraphs.join(">\n")}`;
}
/** What can go wrong with a fix, as a sentence; none for a safe one. */
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
/** Where the values that fixes write come from, folded away; empty where the configuration has no part in them. */
function valuesNote(findings, links) {
    const used = new Set(findings.flatMap(({ fix }) => fix?.configured ?? []));
    const keys = fix/* configuredValues */.H.filter((key) => used.has(key));
    if (keys.length === 0)
        return "";
    const rows = keys.map((key) => `- ${(0,markdown/* inlineCode */.ti)(`fix-defaults.${key}`)}: ${reasons[key]}`);
    const head = `They come from the ${(0,docs_link/* docsLink */._)("configuration", "configuration.md", links)}, where you can change them:`;
    return folded("Why these values?", `${head}\n\n${rows.join("\n")}`);
}
/** How to ignore findings with a reason, folded away; empty for those that no comment can ignore. */
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
    // People copy it, so that no entity or zero-width space may stand in it; the ids of rules need none.
    const comment = `\`# kubesuggest: ignore[${list.replace(/[^\w, -]/g, "")}] REASON\``;
    const byHand = `Put a ${(0,docs_link/* docsLink */._)("comment", "ignore.md", links)} above the lines it is about: ${comment}`;
    const command = `Or reply \`/kubesuggest ignore REASON\`, if this repository uses ${(0,docs_link/* docsLink */._)("commands", "commands.md", links)}.`;
    return folded(title, `${byHand}\n\n${command}`);
}
/** No comment ignores what is wrong with a comment, or with a file in which none can be found. */
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





/** Bytes of a finding's message, and of a line in Markdown with several of them. */
const messageLimit = 300;
const lineLimit = 2_000;
/** The findings that a fix leaves in what it writes, in a line of Markdown; empty where there is none to tell. */
function introducedLine(fix, links) {
    const { told, more } = (0,introduced/* toldIntroduced */.D)(fix);
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
/** The same in plain text. */
function introducedText(fix) {
    const { told, more } = (0,introduced/* toldIntroduced */.D)(fix);
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





/** Bytes of what stands at a place, of an address, and of a line in Markdown with several of them. */
const phraseLimit = 120;
const addressLimit = 1_000;
const related_lineLimit = 2_000;
/** The other places that a finding is about in a line of Markdown, each with a link; empty where there are none. */
function relatedLine({ related }, links) {
    const { told } = (0,core_related/* toldPlaces */.g5)(related);
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
/** The same in plain text, each with its file and line. */
function relatedText({ related }) {
    const { told } = (0,core_related/* toldPlaces */.g5)(related);
    const shown = told.map((place) => `${(0,size/* shorten */.ml)(place.message, phraseLimit)} (${nameOf(place)})`);
    return related_listed("Related:", shown, related.length);
}
/** Lines move and the link does not: it leads to the file as it was when the line was written. */
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











/** Words and diffs of one comment share 32,000 bytes; a review with a longer body is refused as a whole. */
const diffLimit = 12_000;
const listLimit = 12_000;
/** A comment ends with so many fingerprints at most, those of its findings not counted. */
const nameLimit = 300;
/** Writes a comment that tells of some findings of a draft; with a suggestion, of all. */
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
/** What a fix does and what to know before taking it, in a sentence or two of Markdown; empty where there is none. */
function describeFix(finding, wording) {
    const risks = riskOf(finding).map((risk) => `**Check first:** ${(0,markdown/* escapeProse */.fd)(risk)}`);
    return fixSentences(finding, wording, risks);
}
/** What a fix does, without what it risks; empty where there is none. */
function fixSentences(finding, { links }, risks = []) {
    const { fix, proposal, advice } = finding;
    const title = (0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(fix?.title ?? proposal?.title ?? "", 200)));
    const hint = advice === null ? "" : (0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(advice, 400)));
    const safety = fix?.applicability === "safe" && fix.proof.ok ? "Safe to apply." : "";
    const introduced = fix === null ? "" : introducedLine(fix, links);
    return [title, safety, ...risks, introduced, hint].filter((part) => part !== "").join(" ");
}
/** The lines of the diff that a finding's fix makes; none where it has no fix or its edits don't apply. */
function diffOf(finding) {
    const { fix, source } = finding;
    if (fix === null)
        return [];
    try {
        return unifiedDiff(source, fix.edits).map((line) => line.replace(/\r$/, ""));
    }
    catch (error) {
        // Only an unproved fix can have edits that clash; it costs its diff, not the review.
        if (error instanceof RangeError && !fix.proof.ok)
            return [];
        throw error;
    }
}
/** Why a fix is shown as a diff, as a sentence of Markdown; empty where nothing needs to be said. */
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
/** By fingerprints that have been told once, a finding is known wherever it is written by the next push. */
function namesOf(fingerprints, { aliases }) {
    const others = fingerprints.flatMap((fingerprint) => aliases.get(fingerprint) ?? []);
    return [...fingerprints, ...new Set(others)].slice(0, Math.max(fingerprints.length, nameLimit));
}
function describeFindings(draft, findings, wording) {
    const files = new Set(findings.map(({ source }) => source.path));
    const suggested = draft.suggestion !== null;
    const apart = files.size > 1 || findings.some((finding) => (0,line_eligibility/* lineOf */.cA)(finding) !== draft.endLine);
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
 * Findings of one place that are told in the same words, each once with the other places of all: what several templates
 * print of one key of the values is found in each.
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
/** A second suggestion for the same lines, with what it fixes more than the first and what to check before. */
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
/** What is wrong on a line of its own, why, and what helps. The link is said once, behind the reason. */
function describeOne(draft, finding, wording) {
    const fix = fixSentences(finding, wording);
    const paragraphs = [
        headline(finding),
        reason(finding, wording, wording.brief.has(draft)),
        relatedLine(finding, wording.links),
        fix === "" ? "" : `${fixLabel(finding)} ${fix}`,
    ];
    return paragraphs
        .filter((paragraph) => paragraph !== "")
        .map((paragraph) => `${paragraph}\n`)
        .join("\n");
}
/** Findings of several lines are a list of places: what holds for all of a rule's is said once, below. */
function describePlaces(findings, files, draft, wording) {
    const help = new Map(findings.map((finding) => [finding, helpText(finding, wording)]));
    const rules = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule).values()];
    const isShared = (alike) => new Set(alike.map((one) => help.get(one))).size === 1;
    const shared = new Set(rules.filter(isShared).flat());
    const said = new Set();
    const rows = findings.map((finding) => {
        const own = shared.has(finding) ? "" : (help.get(finding) ?? "");
        const key = `${finding.rule} ${own}`;
        const parts = [
            `${placeLink(finding, files > 1, wording.links)}: ${(0,words/* severityMark */.nU)(finding.severity)}: ${messageOf(finding)}`,
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
    const where = files > 1 ? `in ${files} files` : "in this file";
    const list = { head: `${(0,words/* plural */.LS)(findings.length, "finding")} ${where}:\n\n`, rows, tail: "\n", more: moreFindings };
    const notes = below.map((text) => `${text}\n\n`);
    const more = (left) => `… and ${(0,words/* plural */.LS)(left, "more note")} in the check run.`;
    return `${(0,size/* pack */.qq)([list, { head: "", rows: notes, tail: "", more }], listLimit).trimEnd()}\n`;
}
/** What helps against a finding, with its risk; empty where nothing is known. */
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
/** Why a finding matters, with the link to its rule; the link alone where the reason is told elsewhere. */
function reason(finding, wording, brief) {
    const why = brief ? "" : (0,markdown/* escapeProse */.fd)((0,words/* sentence */.em)((0,size/* shorten */.ml)(wording.rules.get(finding.rule)?.why ?? "", 500)));
    return [why, (0,rule_link/* ruleLink */.l)(finding.rule, wording.links)].filter((part) => part !== "").join(" ");
}
/** The diff of each kind of fix, of the first finding that has it. */
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
/** Lines move and the link does not: it leads to the file as it was when the comment was written. */
function placeLink(finding, withFile, { files }) {
    const line = (0,line_eligibility/* lineOf */.cA)(finding);
    const { path } = finding.source;
    const label = withFile ? (0,markdown/* inlineCode */.ti)(`${(0,words/* shortPath */._1)(path)}:${line}`) : `Line ${line}`;
    return (0,markdown/* link */.nf)(label, files === null ? null : `${files}${(0,markdown/* encodePath */.O0)(path)}#L${line}`);
}

;// CONCATENATED MODULE: ./build/review/writing/annotation.js







/** Bytes of a paragraph of the message, of the details and of the title; GitHub takes 64 KB twice, and 255. */
const paragraphLimit = 4_000;
const detailsLimit = 60_000;
const titleLimit = 250;
/** A finding at its true line, with its fix as a diff on demand. Plain text: annotations render no Markdown. */
function annotateFinding(finding, wording) {
    const { source, range, rule, severity, fix, proposal, advice } = finding;
    const startLine = (0,diff_lines/* lineAt */.mh)(source, range[0]);
    const endLine = (0,diff_lines/* lineAt */.mh)(source, Math.max(range[0], range[1] - 1));
    const lineStart = source.text.lastIndexOf("\n", range[0] - 1) + 1;
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
/** A file that could not be reviewed, at the line that stopped it. */
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








/** A diff longer than this is left out of the summary; the annotation has it. */
const summary_diffLimit = 20_000;
/** One sentence a line that the reader must know of the whole run. */
function noticeSection(notices) {
    const rows = notices.map((notice) => `> ${(0,markdown/* escapeText */.X1)((0,words/* sentence */.em)(notice))}\n>\n`);
    return { head: "", rows, tail: "\n", more: (count) => `${(0,words/* plural */.LS)(count, "more notice")} not shown.` };
}
/** The new findings, in a table for each file; the file with the most pressing one first. */
function newFindingsSection(shown, wording) {
    const files = (0,group_by/* groupBy */.$)(shown, ({ finding }) => finding.source.path);
    const rows = [...files].flatMap(([path, entries]) => {
        // A cut falls between two rows: what opens and ends a table belongs to its first and last one.
        const head = `\n#### ${summary_placeLink(path, undefined, wording.links)}\n\n| | Finding | Line | Shown |\n| --- | --- | --- | --- |\n`;
        return entries.map((entry, index) => {
            const line = `${findingCells(entry.finding, wording)} ${lineCell(entry.finding, wording.links)} | ${shownCell(entry)} |\n`;
            return index === 0 ? `${head}${line}` : line;
        });
    });
    const more = (count) => `${(0,words/* plural */.LS)(count, "more new finding")} not shown.`;
    return { head: "### New findings\n", rows, tail: "\n", more };
}
/** The findings that the base has too, folded away. */
function olderFindingsSection(findings, wording) {
    const title = `${(0,words/* plural */.LS)(findings.length, "finding")} from before this pull request`;
    const rows = findings.map((finding) => {
        return `${findingCells(finding, wording)} ${summary_placeLink(finding.source.path, (0,line_eligibility/* lineOf */.cA)(finding), wording.links)} |\n`;
    });
    const head = `<details><summary>${title}</summary>\n\n| | Finding | Place |\n| --- | --- | --- |\n`;
    const more = (count) => `${(0,words/* plural */.LS)(count, "more older finding")} not shown.`;
    return { head, rows, tail: "\n</details>\n\n", more };
}
/** The fixes of findings that have no comment, each as a folded diff. */
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
/** What the change brings to silence findings: those who review it decide whether that is right. */
function silencedSection(silenced, links) {
    const rows = silenced.map(({ file, message, line }) => `- ${summary_placeLink(file, line, links)}: ${(0,markdown/* tableCell */.xR)((0,words/* sentence */.em)(message), 500)}\n`);
    return {
        head: `### Silenced by this pull request: ${silenced.length}\n\n`,
        rows,
        tail: "\n",
        more: (count) => `${count} more not shown.`,
    };
}
/** What was left out on purpose, folded away. */
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
/** Narrow cells must not break between a sign and its word. */
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
















/** The name of the check run. No job may share it, or the platform could not tell them apart. */
const checkName = "kubesuggest";
/** The platform cuts longer texts of a check run, without a word. Bytes. */
const checkTextLimit = 65_000;
/** Job summaries beyond 1 MiB are refused. Bytes. */
const jobSummaryLimit = 1_000_000;
/** More annotations cost minutes of requests and no one reads them. */
const annotationLimit = 1_000;
const errorLimit = 50;
const nothing = new Set();
/** Decides everything a run says on a pull request. Pure; never throws on what findings or patches hold. */
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
    const shown = fresh.map((finding) => showing(finding, threads, told, unplaced));
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
/** Where people want no comments, none is posted or changed, and the check run tells of everything. */
function withoutComments(input) {
    const notice = "Comments are paused on this pull request: /kubesuggest resume turns them on again";
    return { ...input, mute: input.mute ?? words/* reasons */.Ot.paused, notices: [...input.notices, notice] };
}
/** Old findings have a place only where a comment tells of them already: the base may have got them since. */
function plan_place(input, ranked, told) {
    const { mute, refused = nothing } = input;
    const wanted = ranked.filter(({ new: isNew, fingerprint }) => {
        return !told.acknowledged.has(fingerprint) && (isNew || told.open.has(fingerprint));
    });
    if (mute === undefined) {
        return explainRefused(placeComments(wanted, (0,line_eligibility/* readDiffs */.hh)(input.changes), input.composer), refused);
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
/** The verdict: only what the pull request brings in can fail it. */
/** What was not looked at may hold anything: a check over it is not green. */
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
    // Lower lines first: when several suggestions are committed at once, those above keep their place.
    comments.sort((a, b) => (0,group_findings/* compareText */.n6)(a.path, b.path) || b.line - a.line);
    return { body, comments };
}
function showing(finding, threads, told, unplaced) {
    const { fingerprint } = finding;
    const reason = null;
    if (told.acknowledged.has(fingerprint))
        return { finding, where: "acknowledged", earlier: true, reason };
    const comment = threads.newComments.find((one) => one.findings.includes(finding));
    if (comment !== undefined) {
        return { finding, where: comment.draft.suggestion === null ? "comment" : "suggestion", earlier: false, reason };
    }
    const inPlace = [...threads.inPlace].some(({ findings }) => findings.includes(finding));
    if (inPlace)
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
 * Reads earlier comments; those of other accounts, and those that Kubesuggest did not write, are left out. A finding is
 * open where one of its names is, and acknowledged where its own is or all others are.
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
/** Where a person has taken away the line that says what a comment is about: the nearest finding of each rule it names. */
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
 * Whether people have resolved or hidden the thread of a finding that is there. We close only what is gone. Committing a
 * suggestion resolves the thread too, which is no word on what the suggestion leaves.
 */
function isAcknowledged({ comment, state, live, halfCommitted }) {
    return state === "open" && live.length > 0 && !halfCommitted && (comment.resolved !== "no" || comment.minimized);
}
/** The findings of a comment that people have not acknowledged in another one. */
function pending({ live }, { acknowledged }) {
    return live.filter((fingerprint) => !acknowledged.has(fingerprint));
}
/** Whether a comment has a suggestion. Text of files is never at the start of a line elsewhere. */
function hasSuggestion(body) {
    return /^`{3,}suggestion\r?$/m.test(body);
}
/** Whether a comment has two suggestions, of which one is to be chosen. */
function hasChoice(body) {
    return (body.match(/^`{3,}suggestion\r?$/gm) ?? []).length > 1;
}
/** Whether a comment has a fix, in whatever form: without one there may be one by now. */
function offersFix(body) {
    return /\*\*Fix:\*\* /.test(body);
}
/** Whether a comment has a fix that was to become a suggestion once another one is in. */
function waitsForSafe(body) {
    return body.includes(_writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot.waits);
}
/** The older first, the same in every run. */
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

/** A page of the documentation beside the rules' pages, as a link; the text alone where there are no pages. */
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
/* harmony import */ var _threads_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98229);
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17468);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36393);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65829);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1523);






/** People can make a text of ours as long as the platform allows. Bytes. */
const textLimit = 50_000;
/** The text of a comment whose findings are gone at a commit; what it said stays for those who read its thread. */
function writeResolvedBody(body, head) {
    return rewrite(body, `**Resolved:** Kubesuggest no longer finds this at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(head.slice(0, 7))}.`, "gone");
}
/** The text of a comment that another one replaces. */
function writeSupersededBody(body) {
    return rewrite(body, "**Moved:** The code around it has changed. See the newer comment.", "moved");
}
/**
 * The text above the comments of a review: of all that stands in comments, those of earlier reviews included, and how
 * many new findings are the rest.
 */
function writeReviewBody(findings, suggestions, rest, links) {
    const counts = (0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .H)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(findings));
    const news = counts === ""
        ? "Everything that Kubesuggest commented on is resolved."
        : `Comments on ${counts} that this pull request introduces.`;
    const offer = suggestions === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(suggestions, "suggestion")} can be committed directly.`];
    const check = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`check ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)("kubesuggest")}`, links.check);
    const more = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more new finding")} ${rest === 1 ? "is" : "are"} only in the ${check}.`;
    const all = rest === 0 ? `All findings are in the ${check}.` : more;
    return `${[news, ...offer, all].join(" ")}\n\n${(0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSummaryMarker */ .sS)("current")}`;
}
const introTitle = "What is this?";
/** Whether a text above comments of ours tells what Kubesuggest is. */
function hasIntro(body) {
    return body.includes(`<summary>${introTitle}</summary>`);
}
/** The same text with a folded paragraph, for people who have never seen one, of what this is and how to configure it. */
function withIntro(body, links) {
    const marker = body.lastIndexOf("<!-- ");
    const name = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .docsLink */ ._)("Kubesuggest", "README.md", links);
    const configuration = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .docsLink */ ._)("configuration", "configuration.md", links);
    const commands = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .docsLink */ ._)("commands", "commands.md", links);
    const paragraph = `${name} reviews the Kubernetes manifests and Dockerfiles that a pull request changes. It checks each fix before it ` +
        `suggests it. The ${configuration} in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(".github/kubesuggest.yml")} sets which rules are on and what ` +
        `fails the check. Where a repository uses ${commands}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)("/kubesuggest help")} lists them.`;
    const folded = `<details><summary>${introTitle}</summary>\n\n${paragraph}\n\n</details>\n\n`;
    return body.slice(0, marker) + folded + body.slice(marker);
}
/** The text above the comments of a review after which another one was posted. */
function writePastReviewBody() {
    return `See the newer review of this pull request.\n\n${(0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSummaryMarker */ .sS)("past")}`;
}
/** Lines to commit become mere code: nobody should commit what is not right any more. */
function rewrite(body, headline, state) {
    const text = body.replaceAll("\r\n", "\n");
    const said = withoutMarker(text)
        .replace(/^(`{3,})suggestion$/gm, "$1")
        .trim();
    const folded = `<details><summary>Earlier text</summary>\n\n${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(said, textLimit)}\n\n</details>`;
    return `${headline}\n\n${folded}\n\n${(0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .writeMarker */ .en)((0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .readComment */ .W3)(body, true)?.fingerprints ?? [], state)}`;
}
/** A person may have written below the marker. */
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
/* harmony import */ var _threads_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98229);
/* harmony import */ var _threads_own_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63567);
/* harmony import */ var _outdated_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25040);



/** The text above a new review: one that people may not know tells what Kubesuggest is. */
function writeSummary(summaries, body, links, isKnown) {
    return isKnown || hasOwnSummary(summaries) ? body : (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .withIntro */ .zz)(body, links);
}
/** Whether an earlier review of ours stands on the pull request. */
function hasOwnSummary(summaries) {
    return summaries.some((one) => one.own && (0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readSummaryMarker */ .pw)(one.body) !== null);
}
/** Brings the newest summary of ours up to date and makes the others past, so that one at most is current. */
function planSummaries(summaries, text, links) {
    const current = summaries.filter((one) => one.own && (0,_threads_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readSummaryMarker */ .pw)(one.body) === "current").sort(_threads_own_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .byAge */ .jI);
    const newest = current.pop();
    const past = current.map(({ id }) => change(id, (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .writePastReviewBody */ .sD)()));
    if (newest === undefined)
        return past;
    const body = (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .hasIntro */ .f8)(newest.body) ? (0,_outdated_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .withIntro */ .zz)(text, links) : text;
    if (readable(newest.body) === readable(body))
        return past;
    return [...past, change(newest.id, body)];
}
function change(summary, body) {
    return [{ kind: "edit-summary", summary, body }];
}
/** What people read of it: each run links to itself, which alone is no reason to edit. */
function readable(body) {
    return body
        .replaceAll("\r\n", "\n")
        .replace(/\]\([^)]*\)/g, "]")
        .trimEnd();
}


/***/ })

};
