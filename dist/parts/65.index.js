export const id = 65;
export const ids = [65];
export const modules = {

/***/ 61359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFixes)
/* harmony export */ });
/* harmony import */ var _fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83268);
/* harmony import */ var _fix_rendered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95536);


/**
 * Makes the fixes of findings, each in the text that it was found in. A kustomization is a file of its own and is built
 * as well: what was found in its objects is at its lines, but not about these.
 */
function makeFixes({ ground, files, rendered = null }, findings, budget) {
    const isInFile = ({ fingerprint }) => rendered?.members.has(fingerprint) !== true;
    const fixed = (0,_fix_fix_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .fixFindings */ .e7)(ground, files, findings, isInFile, budget);
    return rendered === null ? fixed : (0,_fix_rendered_js__WEBPACK_IMPORTED_MODULE_1__/* .fixRendered */ .Rq)(rendered, fixed, () => true);
}


/***/ }),

/***/ 54106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ broughtLineTest)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./build/analysis/match/brought-lines.js

/**
 * Returns a function that says whether the base does not have a line there, comparing only the texts: this shows what a
 * change brings even if the base can't be read. Indentation is ignored, since it may be what the change corrects.
 */
function broughtLineTest(base, head) {
    const [before, after] = [base, head].map((files) => new Map(files.map(({ path, bytes }) => [path, bytes])));
    const known = new Map();
    const decoder = new TextDecoder();
    return ({ file, start: { line } }) => {
        const [old, now] = [before?.get(file), after?.get(file)];
        if (old === undefined || now === undefined)
            return null;
        const brought = known.get(file) ?? linesBrought(decoder.decode(old), decoder.decode(now));
        known.set(file, brought);
        return brought.has(line);
    };
}
/**
 * The most lines in which two texts may differ to be compared line by line, since the work grows with the square of
 * their number. Beyond that, lines are only counted.
 */
const mostEdits = 1000;
/**
 * The numbers of the lines, from 1, that only the head has: there are more of them than in the base, and they are not
 * part of the lines that both have in the same order.
 */
function linesBrought(base, head) {
    const [before, after] = [linesOf(base), linesOf(head)];
    const [had, has] = [counted(before), counted(after)];
    const parts = diffArrays(before, after, { maxEditLength: mostEdits });
    const isKept = parts?.filter(({ removed }) => !removed).flatMap(({ value, added }) => value.map(() => !added)) ?? [];
    const brought = after.flatMap((line, index) => {
        return isKept[index] !== true && (has.get(line) ?? 0) > (had.get(line) ?? 0) ? [index + 1] : [];
    });
    return new Set(brought);
}
function linesOf(text) {
    return text.split(/\r\n|\n|\r/).map((line) => line.trim());
}
function counted(lines) {
    const counts = new Map();
    for (const line of lines)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ markFindings)
});

// EXTERNAL MODULE: ./build/core/baseline.js
var core_baseline = __webpack_require__(35995);
// EXTERNAL MODULE: ./build/core/finding.js
var core_finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/model/unread-file.js
var unread_file = __webpack_require__(83246);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/rules/lib/same-trouble.js
/**
 * Rules that report the same problem as another rule, depending on how the file is written. Each one is mapped to the
 * rule that represents both.
 */
const tellers = {
    // An image that runs as root, because nothing says otherwise or because it switches back to root.
    "root-user-restored": "image-runs-as-root",
};
/**
 * What the findings of a rule are about: the rule itself, or the one that reports the same problem if it is written
 * differently.
 */
function troubleOf(rule) {
    return Object.hasOwn(tellers, rule) ? (tellers[rule] ?? rule) : rule;
}

// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
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
    // An item without a name is identified by its index, which depends on its neighbors.
    const aspect = path.slice(from).map((step) => (typeof step === "number" ? 0 : step));
    return { finding, exact, part: containerName(item), aspect: JSON.stringify(aspect) };
}
function containerName(item) {
    return typeof item === "string" && item.startsWith("name=") ? item.slice("name=".length) : null;
}

// EXTERNAL MODULE: ./build/analysis/match/targets.js
var targets = __webpack_require__(32963);
;// CONCATENATED MODULE: ./build/analysis/match/match-findings.js





/**
 * Determines which findings of the head are also in the base, even if they are written differently. It first looks for
 * those at the same place, then for those of the same container on another level, any of the same container, and those
 * of a renamed container. Objects are followed into other files and to new names. Each finding of the base matches one
 * of the head; one about several containers matches one for each of them. Linear.
 */
function compareFindings(base, head) {
    const [before, after] = [base.targets, head.targets];
    const pairs = (0,targets/* pairTargets */.pi)(before, after);
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
    return (0,targets/* targetKey */.hD)(source.path, object);
}
const anyPart = "*";
const passes = [
    { known: ({ finding, exact }) => [finding.rule + exact], asked: ({ finding, exact }) => finding.rule + exact },
    {
        known: (known) => partsOf(known).map((part) => part + known.aspect),
        asked: ({ part, aspect }) => (part === null ? anyPart : named(part)) + aspect,
    },
    {
        known: (known) => partsOf(known).flatMap((part) => noWorseThan(known).map((severity) => severity + part)),
        asked: ({ part, finding }) => finding.severity + (part === null ? anyPart : named(part)),
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
/** Whether a finding can still match another one at that place. */
function isFree(known, { part }) {
    if (known === undefined || known.used)
        return false;
    return part === null || known.part !== null || known.left.size > 0;
}
/** If a finding about all containers is matched by one about a single container, the others are still open. */
function use(known, { part }) {
    if (part !== null && known.part === null && known.left.delete(part))
        known.used = known.left.size === 0;
    else
        known.used = true;
}
/** The containers by which a finding can be recognized, and a word for all of them. */
function partsOf({ part, left }) {
    return [anyPart, ...(part === null ? [...left] : [part]).map(named)];
}
function named(part) {
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
/** A disagreement between two files is known, no matter on which side it is reported. */
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

;// CONCATENATED MODULE: ./build/analysis/compare-rendered.js



/**
 * Determines which findings of the head are also in the base. Those in charts are compared in rendered text: a finding
 * is known if any object that shows it had it before, unless the change sets a value that causes it in another one.
 * `isSet` says whether it sets the value at a place.
 */
function compareRendered(base, head, isSet) {
    const raw = compareFindings(base.raw, head.raw);
    if (base.members === null && head.members === null)
        return { ...raw, brought: new Map() };
    const [toldBefore, membersOf] = [toldBy(base), membersIn(head)];
    const earlier = new Map(base.findings.map((finding) => [finding.identity, finding]));
    const isSetFor = (member) => head.causes.get(member)?.some(isSet) === true;
    const matched = new Map();
    const brought = new Map();
    for (const finding of head.findings) {
        const members = membersOf(finding);
        const was = members.map((member) => raw.matched.get(member)).find((one) => one !== undefined);
        const own = was === undefined ? [] : members.filter((member) => !raw.matched.has(member) && isSetFor(member));
        if (own.length > 0) {
            brought.set(finding, own);
            continue;
        }
        const known = was === undefined ? undefined : toldBefore.get(was.fingerprint);
        const same = earlier.get(finding.identity);
        const isSame = same !== undefined && (isTrouble(finding) || isReadOtherwise(finding, same));
        const match = known ?? (isSame ? same : undefined);
        if (match !== undefined)
            matched.set(finding, match);
    }
    // A file is read by itself once what it was a part of can't be built, and the other way round.
    function isReadOtherwise(finding, before) {
        const isRendered = ({ members }, one) => members?.has(one.fingerprint) === true;
        return isRendered(head, finding) !== isRendered(base, before) && (0,core_finding/* atLeast */.jZ)(before.severity, finding.severity);
    }
    return {
        matched,
        brought,
        hasCounterpart: (finding) => membersOf(finding).some((member) => raw.hasCounterpart(member)),
    };
}
const troubleParts = new Set(unread_file/* troubledParts */.Eg);
/** Whether a finding is about a unit that can't be rendered, which has no text to compare. */
function isTrouble({ object, path }) {
    return object === null && troubleParts.has(path[0]);
}
/** The reported findings, by the fingerprints of all findings that they represent. */
function toldBy({ findings, members }) {
    return new Map(findings.flatMap((finding) => {
        const own = members?.get(finding.fingerprint) ?? [finding];
        return own.map((member) => [member.fingerprint, finding]);
    }));
}
function membersIn({ raw, members }) {
    if (members === null)
        return (finding) => [finding];
    const byFingerprint = new Map(raw.findings.map((finding) => [finding.fingerprint, finding]));
    return ({ fingerprint }) => {
        const own = byFingerprint.get(fingerprint);
        return members.get(fingerprint) ?? (own === undefined ? [] : [own]);
    };
}

// EXTERNAL MODULE: ./build/analysis/unread.js
var unread = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/analysis/match/goes-further.js




/**
 * Returns a function that says whether a finding goes further than its counterpart in the base: a capability doesn't
 * cover another one that is added beside it. All findings of the base about the same container (or the same object, if
 * they are about none) count together, since the entries of a list can change places.
 */
function extentTest(base) {
    const known = (0,group_by/* groupBy */.$)(base.filter(({ extent }) => extent !== undefined), sayerOf);
    return ({ extent }, before) => {
        if (extent === undefined || before.extent === undefined)
            return false;
        const words = (known.get(sayerOf(before)) ?? [before]).flatMap((one) => one.extent ?? []);
        return extent.some((word) => !words.some((other) => covers(other, word)));
    };
}
/**
 * Returns a function that finds the counterpart in the base of a finding that has become smaller, and so begins at
 * another place. It is one of the same object that the head no longer has, and that went at least as far. Each
 * counterpart is found only once.
 */
function narrowedFrom(base, isKept) {
    const gone = (0,group_by/* groupBy */.$)(base.filter((finding) => finding.extent !== undefined && !isKept(finding)), wholeOf);
    return (finding) => {
        const { extent = [] } = finding;
        const candidates = extent.length === 0 ? [] : (gone.get(wholeOf(finding)) ?? []);
        const at = candidates.findIndex((one) => {
            return ((0,core_finding/* atLeast */.jZ)(one.severity, finding.severity) &&
                extent.every((word) => one.extent?.some((other) => covers(other, word))));
        });
        return at === -1 ? undefined : candidates.splice(at, 1)[0];
    };
}
function wholeOf({ rule, source, object }) {
    return JSON.stringify([rule, (0,targets/* targetKey */.hD)(source.path, object)]);
}
function sayerOf(finding) {
    const { rule, source, object } = finding;
    return JSON.stringify([rule, (0,targets/* targetKey */.hD)(source.path, object), placeOfFinding(finding).part]);
}
function covers(known, word) {
    return known === word || (known.endsWith("*") && word.startsWith(known.slice(0, -1)));
}

;// CONCATENATED MODULE: ./build/analysis/match/mark-findings.js





/**
 * Determines which findings of the head are new, and which old ones are in the baseline. `brings` says which places the
 * change brings: this counts if the base can't be read there, and for values that cause a finding.
 */
function markFindings(base, head, baseline, brings) {
    const { matched, brought, hasCounterpart } = compareRendered(base, head, (place) => {
        return brings(place) ?? !base.unread.has(place.file);
    });
    const inBaseline = baseline === null ? null : (0,core_baseline/* knownEntries */.A7)(baseline, base.findings);
    const unknown = new Set();
    const hasSameText = (finding, before) => {
        const text = head.unjudged.get(finding);
        return before !== undefined && text !== undefined && text === base.unjudged.get(before);
    };
    // A template that fails in a chart of which other templates are rendered now may have failed before.
    const isHiddenBefore = ({ source, path }) => path[0] === "template of a chart" && base.unrendered.has(source.path);
    const isComparable = (finding) => finding.object === null ? (0,unread/* isFileRule */.DV)(finding.rule) && !isHiddenBefore(finding) : hasCounterpart(finding);
    // What was harmless as test data, or while it was turned off, may not be harmless where it is used.
    const isUsedNow = (finding, before) => base.harmless.has(before.source.path) &&
        !head.harmless.has(finding.source.path) &&
        !(0,core_finding/* atLeast */.jZ)(before.severity, finding.severity);
    const goesFurther = extentTest(base.raw.findings);
    const kept = new Set(matched.values());
    const narrowed = narrowedFrom(base.findings, (finding) => kept.has(finding));
    const mark = (finding) => {
        // It isn't known whether the parts left out of both sides are the same.
        if ((0,unread/* isOutOfTime */.bK)(finding))
            return { new: true, baselined: false };
        const before = matched.get(finding) ?? narrowed(finding);
        // It isn't known what a change does in a part that can't be read, whatever was there before.
        if ((0,unread/* isUnjudged */.t5)(finding) && !hasSameText(finding, before))
            return { new: true, baselined: false };
        // A baseline entry without a finding in the base is out of date: something that was fixed and comes back is new.
        if (before !== undefined) {
            const isOld = !isUsedNow(finding, before) && !goesFurther(finding, before);
            return { new: !isOld, baselined: isOld && inBaseline?.has(before) === true };
        }
        const isKnown = !base.unread.has(finding.source.path) || isComparable(finding);
        if (isKnown || brings(placeOf(finding)) === true)
            return { new: true, baselined: false };
        unknown.add(finding.source.path);
        return { new: false, baselined: false };
    };
    return { marks: new Map(head.findings.map((finding) => [finding, mark(finding)])), unknown, brought };
}
function placeOf({ source, range: [offset] }) {
    return { file: source.path, start: source.position(offset) };
}


/***/ }),

/***/ 73485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reviewSide)
/* harmony export */ });
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4752);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32963);


/** Extracts from an analysis what is needed for comparing. */
function reviewSide(analysis) {
    const { findings, rendered, errors, skipped, files, turnedOff, ground } = analysis;
    const { raw, members, causes } = rendered ?? { raw: analysis, members: null, causes: new Map() };
    const troubled = rendered?.units.filter(({ troubles }) => troubles.some(({ part }) => part !== "plugin")) ?? [];
    const texts = findings.filter(_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnjudged */ .t5).flatMap((finding) => {
        const text = textAround(finding, analysis);
        return text === null ? [] : [[finding, text]];
    });
    return {
        findings,
        raw: { findings: raw.findings, targets: (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsByKey */ .$m)(raw) },
        members,
        causes,
        unread: new Set([
            ...troubled.flatMap(({ files }) => [...files]),
            ...(0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadFiles */ .jH)(findings),
            ...errors.map(({ file }) => file),
            ...skipped.filter((one) => one.findings === undefined).map(({ file }) => file),
        ]),
        unrendered: new Set(troubled.filter(({ texts }) => texts.length === 0).flatMap(({ files }) => [...files])),
        harmless: new Set([...files.keys()].filter((path) => turnedOff.has(path) || ground.workspace.originOf(path).fixture !== null)),
        unjudged: new Map(texts),
    };
}
/** The text of the document that a finding is about; null if no document of the file was read. */
function textAround({ source, range: [offset] }, { files }) {
    const file = files.get(source.path);
    if (file?.format !== "yaml")
        return null;
    const document = file.documents.find(({ range }) => range[0] <= offset && offset <= range[1]);
    return document === undefined ? null : file.source.text.slice(...document.range);
}


/***/ }),

/***/ 32963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ targetsByKey),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   pi: () => (/* binding */ pairTargets)
/* harmony export */ });
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
/** The data of an object without its metadata, as text. */
function contentOf(value) {
    const rest = { ...value };
    delete rest["metadata"];
    delete rest["apiVersion"];
    return JSON.stringify(rest);
}
/**
 * The target in the base for each target of the head. It is the same one, or one that the head no longer has and that
 * resembles it in what stays the same after a move or a change of the namespace, the name or the kind.
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
/** The first target that is found under one of the words and has not been matched yet. */
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
/** The most certain one comes first. */
const likenesses = [
    // The object was moved to another file.
    ({ object }) => named(object, () => [object?.kind, object?.namespace, object?.name]),
    // The object was moved to another namespace.
    ({ file, object }) => named(object, () => [file, object?.kind, object?.name]),
    // The object was renamed.
    ({ file, object, content }) => (object === null ? [] : [word(file, object.kind, content)]),
    ({ object, content }) => (object === null ? [] : [word(object.kind, content)]),
    ({ object }) => named(object, () => [object?.kind, object?.name]),
    // The object was renamed, and so were names inside it, in its labels and selectors.
    ({ file, object, content }) => (object === null ? [] : [word(file, object.kind, withoutNames(content))]),
    // The object was renamed or became another kind, and was changed; its containers keep their names.
    ({ file, object, parts }) => (object === null ? [] : [...parts].map((part) => word(file, object.kind, part))),
    ({ file, object, parts }) => (object === null ? [] : [...parts].map((part) => word(file, object.name, part))),
    // The object and names inside it were renamed, and it was changed; its containers keep their images.
    ({ file, object, content }) => object === null ? [] : imagesIn(content).map((image) => word(file, object.kind, image)),
];
/** Keys with names of objects, and keys that select objects by them. */
const namingKeys = new Set(["name", "labels", "matchLabels", "selector"]);
function withoutNames(content) {
    return JSON.stringify(JSON.parse(content ?? "null"), (key, value) => (namingKeys.has(key) ? undefined : value));
}
/** The images in content, without registries and versions. */
function imagesIn(content) {
    const images = (content ?? "").matchAll(/"image":"(?:[^"\\]*\/)?([^"\\/:@]+)[^"\\/]*"/g);
    return [...images].map(([, image = ""]) => image);
}
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


/***/ }),

/***/ 96980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ reviewChange)
});

// EXTERNAL MODULE: ./build/config/fails.js
var fails = __webpack_require__(15126);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(97607);
// EXTERNAL MODULE: ./build/core/budget.js
var core_budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/model/origin/origin-of.js + 3 modules
var origin_of = __webpack_require__(76650);
// EXTERNAL MODULE: ./build/review/plan.js + 15 modules
var plan = __webpack_require__(45455);
// EXTERNAL MODULE: ./build/rules/registry.js + 430 modules
var registry = __webpack_require__(15812);
// EXTERNAL MODULE: ./build/analysis/analyze.js + 11 modules
var analyze = __webpack_require__(33777);
// EXTERNAL MODULE: ./build/analysis/analyze-rendered.js + 6 modules
var analyze_rendered = __webpack_require__(91723);
// EXTERNAL MODULE: ./build/formats/dockerfile/dockerfile-path.js
var dockerfile_path = __webpack_require__(74060);
// EXTERNAL MODULE: ./build/formats/yaml-path.js
var yaml_path = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization-files.js
var kustomization_files = __webpack_require__(73436);
;// CONCATENATED MODULE: ./build/analysis/concerned-kustomizations.js




/**
 * Returns a function that says whether a review has to render a chart or kustomization. It has to build the
 * kustomizations that a changed file belongs to in either tree, and those that share files with these: a fix may go
 * there, and must suit them all. The others are only read as files, for what they say about changed ones. If there are
 * Dockerfiles, or files other than manifests change, all kustomizations are built, since any pod may run what these are
 * about.
 */
function concernedKustomizations({ changes, base, head }) {
    const changed = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const roots = [...(0,kustomization_files/* kustomizationRoots */.Z)(base), ...(0,kustomization_files/* kustomizationRoots */.Z)(head)];
    const known = new Set(roots.filter((root) => sharesFile(root, changed)).flatMap((root) => [...root.files]));
    const isAboutAny = ({ path, role, contexts }) => {
        if (contexts !== undefined || (0,dockerfile_path/* isDockerfilePath */.e)(path))
            return true;
        return role === "reviewed" && !known.has(path) && !(0,yaml_path/* isManifestPath */.H)(path);
    };
    if (head.some(isAboutAny))
        return () => true;
    const concerned = new Set(roots.filter((root) => sharesFile(root, known)).map(({ path }) => path));
    return (manifest) => !(0,kustomization/* isKustomizationPath */.rD)(manifest) || concerned.has(manifest);
}
function sharesFile({ files, absent }, paths) {
    return [...files, ...absent].some((path) => paths.has(path));
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(40460);
// EXTERNAL MODULE: ./build/fix/compose.js + 2 modules
var compose = __webpack_require__(2983);
;// CONCATENATED MODULE: ./build/fix/move-into-container.js




/**
 * Fields that mean the same for a pod and for a container. Those of the container take precedence:
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#security-context-1
 */
const sharedFields = new Set(["runAsNonRoot", "runAsUser", "runAsGroup", "seccompProfile"]);
/**
 * Volumes that any user can use without the pod's `fsGroup`: an emptyDir has mode 0777, the others are readable by all.
 * https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/volume/emptydir/empty_dir.go
 */
const openVolumes = ["emptyDir", "configMap", "secret", "projected", "downwardAPI"];
/**
 * Moves fixes from a pod's `securityContext` into that of its only container. Returns those of `others` whose fixes can
 * be moved, with the moved fix. This is only done if all fixes of `findings` write into that container, and at least
 * one of them into its `securityContext`.
 */
function moveIntoContainer(file, findings, others) {
    const [first] = findings.flatMap(({ proposal }) => (0,compose/* yamlOperations */._A)(proposal?.operations ?? []));
    if (first === undefined || file.format !== "yaml")
        return [];
    const at = first.path.indexOf("containers");
    const path = first.path.slice(0, at);
    const container = [...path, "containers", 0];
    const below = (place) => (operation) => {
        return "document" in operation && operation.document === first.document && (0,core_path/* startsWith */.w1)(operation.path, place);
    };
    const operations = findings.flatMap(({ proposal }) => proposal?.operations ?? []);
    if (at === -1 || !operations.every(below(container)))
        return [];
    if (!operations.some(below([...container, "securityContext"])))
        return [];
    const spec = (0,json/* valueAt */.fK)(file.documents[first.document]?.value ?? null, path);
    if (!(0,json/* isObject */.Gv)(spec) || !hasOneContainer(spec))
        return [];
    return others.flatMap((finding) => {
        const proposal = moved(finding.proposal, { document: first.document, path, spec });
        return proposal === null || finding.fix?.proof.ok !== true ? [] : [{ ...finding, proposal }];
    });
}
function hasOneContainer({ containers, initContainers, ephemeralContainers }) {
    if (initContainers !== undefined || ephemeralContainers !== undefined)
        return false;
    return Array.isArray(containers) && containers.length === 1;
}
function moved(proposal, { document, path, spec }) {
    if (proposal === null || proposal.operations.length === 0)
        return null;
    const from = [...path, "securityContext"];
    const operations = [];
    for (const operation of proposal.operations) {
        if (!("document" in operation) || operation.kind !== "set" || operation.document !== document)
            return null;
        const rest = operation.path.slice(from.length);
        const value = rest.length === 0 ? withoutGroup(operation.value, spec) : operation.value;
        const fields = rest.length === 0 && (0,json/* isObject */.Gv)(value) ? Object.keys(value) : rest.slice(0, 1);
        if (!(0,core_path/* startsWith */.w1)(operation.path, from) || !fields.every((field) => sharedFields.has(String(field))))
            return null;
        operations.push({ ...operation, path: [...path, "containers", 0, "securityContext", ...rest], value });
    }
    return { ...proposal, operations };
}
/** The value to set, without an `fsGroup` that none of the mounted volumes needs. */
function withoutGroup(value, spec) {
    const named = (0,read/* listAt */.gT)(spec, ["volumes"]);
    const isOpen = (name) => named.some((volume) => (0,json/* valueAt */.fK)(volume, ["name"]) === name && openVolumes.some((kind) => hasKey(volume, kind)));
    const mounted = (0,read/* listAt */.gT)(spec, ["containers", 0, "volumeMounts"]).map((mount) => (0,json/* valueAt */.fK)(mount, ["name"]));
    if (!(0,json/* isObject */.Gv)(value) || !mounted.every(isOpen))
        return value;
    const { fsGroup: _, ...rest } = value;
    return rest;
}
function hasKey(value, key) {
    return (0,json/* isObject */.Gv)(value) && key in value;
}

// EXTERNAL MODULE: ./build/analysis/join-fixes.js
var join_fixes = __webpack_require__(46321);
;// CONCATENATED MODULE: ./build/analysis/fix-composer.js


/** What the room `review` needs to know about fixes: how several are combined, and proved. */
function composerOf(analysis) {
    return {
        compose: (findings) => (0,join_fixes/* joinFixes */.g7)(analysis, findings),
        holds: (findings, edits) => (0,join_fixes/* holdJoined */.H3)(analysis, findings, edits),
        moveBeside(findings, others) {
            const file = analysis.files.get(findings[0]?.source.path ?? "");
            // Fixes in rendered text are composed there, where the text of all templates is known.
            const isRendered = ({ fingerprint }) => analysis.rendered?.members.has(fingerprint) === true;
            if (file === undefined || findings.some(isRendered))
                return [];
            return moveIntoContainer(file, findings, others);
        },
    };
}
/** A composer that remembers its results: composing requires a proof, and a review can be planned several times. */
function rememberingComposer({ compose, holds, moveBeside }) {
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
            const key = JSON.stringify(findings.map(({ fingerprint, proposal }) => [fingerprint, proposal?.operations]));
            const composition = known.get(key) ?? compose(findings);
            known.set(key, composition);
            return composition;
        },
        moveBeside,
    };
}

// EXTERNAL MODULE: ./build/analysis/fix-rendered.js
var fix_rendered = __webpack_require__(95536);
// EXTERNAL MODULE: ./build/formats/detect.js
var detect = __webpack_require__(48416);
;// CONCATENATED MODULE: ./build/analysis/hidden-manifests.js

/** Files that are now in Git LFS and were manifests in the base, where they would be checked. */
function hiddenManifests(skipped, base) {
    const pointers = new Set(skipped.filter(({ reason }) => reason === detect/* pointerWords */.Z).map(({ file }) => file));
    return base
        .filter(({ path, bytes }) => pointers.has(path) && (0,detect/* detect */.o)(path, bytes).kind !== "skip")
        .map(({ path }) => ({ file: path, message: `it is ${detect/* pointerWords */.Z}, and was a manifest before` }));
}

// EXTERNAL MODULE: ./build/config/rule-severity.js
var rule_severity = __webpack_require__(62065);
// EXTERNAL MODULE: ./build/model/charts/chart.js + 1 modules
var chart = __webpack_require__(69886);
// EXTERNAL MODULE: ./build/model/other-deployers.js
var other_deployers = __webpack_require__(83264);
// EXTERNAL MODULE: ./build/analysis/unread.js
var analysis_unread = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/analysis/known-templates.js





/**
 * Reports the templates that a change adds in a language in which the base has others: people there know that something
 * renders them. One note says it for the first of them, and the others are listed as not checked. A file that was no
 * template before still counts as one by mistake.
 */
function foldKnownTemplates(findings, { head, base }, { rules }) {
    const before = new Set(base.map(({ path }) => path));
    const isAdded = ({ new: isNew, rule, path: [part], source }) => {
        return isNew && part === "template" && (0,analysis_unread/* isFileRule */.DV)(rule) && !before.has(source.path);
    };
    if (!findings.some(isAdded))
        return { findings, skipped: [] };
    const folders = new Set((0,chart/* chartFolders */.ue)(before));
    const known = new Set(base.filter(({ path }) => (0,chart/* chartDirectoryOf */.rq)(path, folders) === null).map(languageOf));
    const files = new Map(head.map((file) => [file.path, file]));
    const languageAt = (path) => {
        const file = files.get(path);
        return file === undefined ? null : languageOf(file);
    };
    const folded = findings.filter((finding) => {
        const language = isAdded(finding) ? languageAt(finding.source.path) : null;
        return language !== null && known.has(language) && (0,rule_severity/* asNote */.$N)(finding, rules).severity !== finding.severity;
    });
    const [first, ...others] = folded;
    if (first === undefined)
        return { findings, skipped: [] };
    const note = { ...(0,rule_severity/* asNote */.$N)(first, rules), advice: adviceFor(others.length) };
    const left = new Set(others);
    return {
        findings: findings.filter((finding) => !left.has(finding)).map((finding) => (finding === first ? note : finding)),
        skipped: others.map(({ source, range: [offset] }) => {
            return { file: source.path, reason: "a template that is not rendered here", line: source.position(offset).line };
        }),
    };
}
function adviceFor(others) {
    const found = "The repository already has templates like it.";
    if (others === 0)
        return found;
    return `${found} ${others} more that the change adds ${others === 1 ? "is" : "are"} listed as not checked.`;
}
/** The language of a template or of its values, by the first mark; null for all other files. */
function languageOf({ path, bytes }) {
    const detected = (0,detect/* detect */.o)(path, bytes, false);
    if (detected.kind !== "template" || detected.plain) {
        return (0,other_deployers/* deployedOtherwise */.tL)(path, new TextDecoder().decode(bytes))?.tool === "ytt" ? "manifest #@" : null;
    }
    const { source, offset, format } = detected;
    const [mark = "a token"] = /^(?:#@|\{[{%]|<%)/.exec(source.text.slice(offset, offset + 2)) ?? [];
    return `${format} ${mark.replace("{%", "{{")}`;
}

// EXTERNAL MODULE: ./build/analysis/make-fixes.js
var make_fixes = __webpack_require__(61359);
// EXTERNAL MODULE: ./build/analysis/match/brought-lines.js + 1 modules
var brought_lines = __webpack_require__(54106);
// EXTERNAL MODULE: ./build/analysis/match/mark-findings.js + 5 modules
var mark_findings = __webpack_require__(6295);
// EXTERNAL MODULE: ./build/analysis/match/review-side.js
var review_side = __webpack_require__(73485);
;// CONCATENATED MODULE: ./build/analysis/new-origins.js
/** The changed files that the change marks as generated or as test data, so that less is reported for them. */
function newOrigins(base, head) {
    const before = new Map(base.map(({ path, origin }) => [path, origin]));
    return head.flatMap(({ path, role, origin }) => {
        const was = before.get(path);
        const message = role === "reviewed" && origin && was ? whatIsNew(was, origin) : null;
        return message === null ? [] : [{ file: path, message }];
    });
}
function whatIsNew(was, { generated, fixture }) {
    if (fixture !== null && was.fixture === null) {
        return `The file is now in ${JSON.stringify(`${fixture}/`)} and treated as test data, for which less is reported`;
    }
    if (generated === null || was.generated !== null)
        return null;
    const place = generated.kind === "attribute"
        ? `line ${generated.line} of ${generated.file}`
        : generated.kind === "comment"
            ? `line ${generated.line}`
            : "its path or text";
    return `The file is now marked as generated (${place}), so less is reported for it`;
}

// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
// EXTERNAL MODULE: ./build/model/kubernetes/removed-objects.js + 1 modules
var removed_objects = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/rules/lib/places.js
var places = __webpack_require__(17634);
;// CONCATENATED MODULE: ./build/analysis/objects-before.js







/**
 * What is kept of the objects of the base, so that the analysis of the head finds those that the change removes. Null
 * if some of the head's files are not known.
 */
function objectsBefore(base, change) {
    const { changes, head, elsewhere = [], skipped, errors = [], complete, whole = true } = change;
    if (!complete || !whole || errors.length > 0 || skipped.some(({ findings }) => findings === undefined))
        return null;
    const isWritten = wordTest(changes, head);
    const isIn = objectTest(elsewhere);
    const paths = new Set(head.map(({ path }) => path));
    const texts = new Map(base.rendered?.units.flatMap((unit) => unit.texts.map((text) => [text.path, text])));
    // A file that now has a name under which it is not read, such as that of a template, still has the object.
    const moved = new Set(changes.filter(({ path }) => !paths.has(path)).flatMap(({ previousPath }) => previousPath ?? []));
    const isBuilt = ({ source }) => (0,kustomization/* isKustomizationPath */.rD)(texts.get(source.path)?.manifest ?? "");
    const stays = (manifest) => {
        const { path } = manifest.source;
        const { generated, fixture } = base.ground.workspace.originOf(path);
        if (generated !== null || fixture !== null || moved.has(path))
            return true;
        const text = texts.get(path);
        if (text === undefined || isBuilt(manifest))
            return false;
        // A template that is still there may print the object with other values.
        const template = text.templateAt((0,places/* rangeIn */.hO)(manifest, [])[0]);
        return template === null || paths.has(template);
    };
    return (0,removed_objects/* earlierObjects */.B)(base.ground.workspace, {
        stays,
        isBuilt,
        isWritten,
        isElsewhere: (kind, name) => isWritten(name) || isIn(kind, name),
    });
}
/**
 * Returns a test for words that the change adds in files without objects: values, scripts, the files of other tools. A
 * file whose patch is not known may get any word.
 */
function wordTest(changes, head) {
    const bytesOf = new Map(head.map(({ path, bytes }) => [path, bytes]));
    let words;
    const wordsAdded = () => {
        const others = changes.filter(({ path, status }) => {
            if (status === "removed")
                return false;
            const bytes = bytesOf.get(path);
            return bytes === undefined || (0,detect/* detect */.o)(path, bytes).kind === "skip";
        });
        if (others.some(({ patch }) => patch === null))
            return "any";
        const lines = others.flatMap(({ patch }) => patch?.match(/^\+.*$/gm) ?? []);
        return new Set(lines.flatMap((line) => line.split(/[^\w.-]+/)));
    };
    return (word) => {
        words ??= wordsAdded();
        return words === "any" || words.has(word);
    };
}
/** Returns a test for objects in files: manifests, templates that print them, and kustomizations that generate them. */
function objectTest(files) {
    const decoder = new TextDecoder();
    let texts;
    const known = new Map();
    const objectsIn = (path, text) => {
        const found = known.get(path) ?? manifestsIn(path, text);
        known.set(path, found);
        return found;
    };
    return (kind, name) => {
        texts ??= files.map(({ path, bytes }) => [path, decoder.decode(bytes)]);
        return texts.some(([path, text]) => {
            if (!text.includes(name))
                return false;
            if ((0,kustomization/* isKustomizationPath */.rD)(path))
                return /Generator/.test(text);
            if (text.includes("{{"))
                return text.includes(`kind: ${kind}`);
            return objectsIn(path, text).some((one) => one.kind === kind && one.name === name);
        });
    };
}
function manifestsIn(path, text) {
    const { manifests, partial } = (0,read_manifests/* readManifests */.PX)((0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text)));
    return [...manifests, ...partial];
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/analysis/off-in-all-charts.js

/** The parts of changed templates that no values turn on, in any of the charts that contain them. */
function offInAllCharts(units, changed) {
    const shown = units.filter(({ texts }) => texts.length > 0);
    // The templates of a library are shown where another chart uses them.
    const isShown = (path) => shown.some(({ files }) => files.has(path));
    const idle = units.filter(({ texts, files }) => texts.length === 0 && ![...files].some(isShown));
    const rendered = [...shown, ...idle];
    const all = rendered.flatMap((unit) => unit.turnedOff(changed));
    return [...(0,group_by/* groupBy */.$)(all, (one) => JSON.stringify(one)).values()].flatMap((same) => {
        const [first] = same;
        const holders = rendered.filter(({ files }) => first !== undefined && files.has(first.file));
        return first !== undefined && same.length >= holders.length ? [first] : [];
    });
}

// EXTERNAL MODULE: ./build/core/related.js
var core_related = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/review/diff/first-in-change.js
var first_in_change = __webpack_require__(63284);
// EXTERNAL MODULE: ./build/review/diff/lines.js
var lines = __webpack_require__(40738);
// EXTERNAL MODULE: ./build/review/diff/patch.js
var diff_patch = __webpack_require__(30231);
;// CONCATENATED MODULE: ./build/analysis/place-in-change.js





/**
 * Moves findings in charts, which are about a template and about values, to the one that the change touched. If it
 * touched both, those without a fix that are about a single value move there. If the fix is in the other one, an advice
 * says where and what.
 */
function placeInChange(findings, { led, causes }, changes, head) {
    const hunksOf = hunksIn(changes);
    const open = place_in_change_opener(head);
    const isShown = ({ source, range }) => {
        const line = (0,lines/* lineAt */.mh)(source, range[0]);
        return (0,diff_patch/* hunkAt */.aA)(hunksOf(source.path), line, line) !== null;
    };
    // The template is right if all that it does is print the value that the change sets.
    const isOfOneValue = (finding) => {
        const [only, ...others] = distinctPlaces(causes(finding).flat());
        return finding.object !== null && only !== undefined && others.length === 0 && (0,first_in_change/* isAdded */.N)(only, hunksOf);
    };
    return findings.map((finding) => {
        const { fix, fingerprint, source } = finding;
        if (fix === null) {
            return isShown(finding) && !isOfOneValue(finding) ? finding : atCause(finding, causes(finding), hunksOf, open);
        }
        const before = led.get(fingerprint);
        if (isShown(finding) || before === undefined || before.source.path === source.path)
            return finding;
        return isShown(before) ? apartFromFix(finding, before, fix) : finding;
    });
}
/** A finding at its first place, apart from its fix. */
function apartFromFix(finding, before, fix) {
    const { source, range } = finding;
    const line = source.position(range[0]).line;
    const advice = `${fix.title}: the place for it is ${source.path}, line ${line}.`;
    const others = before.related.filter(({ file, start }) => file !== source.path || start.line !== line);
    return {
        ...before,
        advice: [before.advice ?? [], advice].flat().join(" "),
        related: [(0,core_related/* relatedPlace */.L6)(finding.source, finding.range, "the values to change"), ...others],
        fix: null,
    };
}
/**
 * A finding at a value that causes it, if the change sets it or at least shows it; otherwise where it was. Of the values
 * of other deployments, those that the change shows are related places.
 */
function atCause(finding, causes, hunksOf, open) {
    const cause = (0,first_in_change/* firstInChange */.S)(causes.flat(), hunksOf);
    const source = cause === undefined ? null : open(cause.file);
    if (cause === undefined || source === null)
        return finding;
    const [start, end] = [source.offset(cause.start), source.offset(cause.end)];
    if (start === null || end === null)
        return finding;
    const own = causes.find((places) => places.includes(cause)) ?? [];
    const alike = causes.flatMap((places) => (0,first_in_change/* firstInChange */.S)(places, hunksOf) ?? []);
    const further = finding.related.filter(({ isCause }) => isCause === undefined);
    const others = distinctPlaces([...own, ...alike, ...further]).filter((one) => !isSamePlace(one, cause));
    const related = [(0,core_related/* relatedPlace */.L6)(finding.source, finding.range, "the template that prints it"), ...others];
    return { ...finding, source, range: [start, end], related };
}
function distinctPlaces(places) {
    const known = new Set();
    return places.filter(({ file, start: { line } }) => {
        const key = `${line} ${file}`;
        return !known.has(key) && known.add(key);
    });
}
function isSamePlace(one, other) {
    return one.file === other.file && one.start.line === other.start.line;
}
/** Returns a function that gives a file as it is at the head; null for one that was not read. */
function place_in_change_opener(head) {
    const opened = new Map();
    return (path) => {
        const known = opened.get(path);
        if (known !== undefined)
            return known;
        const bytes = head.find((file) => file.path === path)?.bytes;
        const source = bytes === undefined ? null : new source_file/* SourceFile */.s(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
        opened.set(path, source);
        return source;
    };
}
function hunksIn(changes) {
    const byPath = new Map(changes.map((change) => [change.path, change.patch]));
    const known = new Map();
    return (path) => {
        const hunks = known.get(path) ?? readHunks(byPath.get(path) ?? "");
        known.set(path, hunks);
        return hunks;
    };
}
function readHunks(patch) {
    const parsed = (0,diff_patch/* parsePatch */.iz)(patch);
    return parsed.ok ? parsed.hunks : [];
}

// EXTERNAL MODULE: ./build/analysis/render-troubles.js
var render_troubles = __webpack_require__(31188);
// EXTERNAL MODULE: ./build/core/identity.js
var identity = __webpack_require__(30630);
;// CONCATENATED MODULE: ./build/analysis/review-places.js




/** The most containers of a pod that are looked at. */
const containerLimit = 20;
const nowhere = { causes: [], aliases: [] };
/** Where else a finding may be shown, and which other fingerprints it may have. */
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
/**
 * The containers that a finding is about. If it is about a setting of their pod, also its path below the pod's spec.
 */
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

;// CONCATENATED MODULE: ./build/analysis/rendered-places.js

/**
 * Like `placesOf`, but also for findings in charts and kustomizations: their causes are traced back to what people
 * wrote.
 */
function writtenPlaces(head) {
    const { rendered } = head;
    if (rendered === null)
        return (finding) => placesOf(head, finding);
    const texts = new Map(rendered.units.flatMap((unit) => unit.texts.map((text) => [text.path, text])));
    return (finding) => {
        const [member] = rendered.members.get(finding.fingerprint) ?? [];
        if (member === undefined)
            return placesOf(head, finding);
        const text = texts.get(member.source.path);
        const led = placesOf(rendered.raw, member).causes.flatMap((cause) => text?.sourceRange(cause) ?? []);
        const own = led.filter(({ source }) => source.path === finding.source.path);
        return { causes: own.map(({ range }) => range), aliases: [] };
    };
}

// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
;// CONCATENATED MODULE: ./build/analysis/review-notices.js

/** The sentences about these facts. */
function reviewNotices({ unknown, ignored, overruled, baselined }) {
    return [
        ...unknownNotice(unknown),
        ...ignoredNotice(ignored),
        ...overruledNotice(overruled),
        ...baselinedNotice(baselined),
    ];
}
/** The most files that are named; further ones are only counted. */
const namedFiles = 3;
function unknownNotice(files) {
    if (files.size === 0)
        return [];
    const names = [...files].slice(0, namedFiles).map((file) => JSON.stringify(file));
    const more = files.size > namedFiles ? [`${files.size - namedFiles} more`] : [];
    const what = (0,enumerate/* enumerate */.H)([...names, ...more]);
    return [
        `The base branch's ${what} can't be read, so nothing shows which findings there are new: only those in lines that the change brings count as new.`,
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
function overruledNotice(count) {
    if (count === 0)
        return [];
    const what = count === 1 ? "1 finding is" : `${count} findings are`;
    return [
        `${what} reported although a comment or annotation says to ignore ${count === 1 ? "it" : "them"}, because the base does not ignore ${count === 1 ? "it" : "them"} (trust-ignores).`,
    ];
}
function baselinedNotice(count) {
    if (count === 0)
        return [];
    return [count === 1 ? "1 old finding is in the baseline." : `${count} old findings are in the baseline.`];
}

;// CONCATENATED MODULE: ./build/analysis/review-change.js


























/**
 * Reviews a change. Both trees are analyzed with the same rules; findings that the base does not have are new. Problems
 * that a change causes in files that it does not touch are reported, too; old ones there are not. Pure.
 */
function reviewChange(change) {
    const { config, changes, baseline = null } = change;
    const { base, head } = analyzeSides(change);
    const reviewed = new Set(change.head.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    const { found, fixed, findings: all, unknown } = reviewedFindings(change, base, head, reviewed);
    const { findings, skipped: templates } = foldKnownTemplates(all, change, config.settings);
    const ignoredBefore = new Set(base.ignored.map(({ fingerprint }) => fingerprint));
    const newlyIgnored = head.ignored.filter(({ fingerprint }) => !ignoredBefore.has(fingerprint));
    const ignored = new Set([...newlyIgnored, ...head.ignored.filter(({ source }) => reviewed.has(source.path))]).size;
    const silenced = [
        ...(change.silencing ?? []),
        ...newOrigins(change.base, change.head),
        ...newlyIgnored.map(silencedFinding),
    ];
    const shown = findings.filter(({ baselined }) => !baselined);
    const baselined = findings.length - shown.length;
    // Templates with helpers of charts have no findings themselves: they are checked where they are used.
    const changed = new Set([...reviewed, ...changes.map(({ path }) => path).filter((0,path_filter/* pathFilter */.Y1)(config))]);
    const skipped = [
        ...change.skipped,
        ...head.skipped,
        ...templates,
        ...offInAllCharts(head.rendered?.units ?? [], changed),
        ...idleIn(head, changes).filter((one) => !base.idle.has(idleKey(one))),
        ...(0,render_troubles/* unreportedTroubles */.bf)(head.rendered?.units ?? [], reviewed, found),
        ...onlyErrorsNotes(head, reviewed, config.settings),
    ];
    const errors = [...(change.errors ?? []), ...head.errors, ...hiddenManifests(head.skipped, change.base)];
    const unread = [...(0,analysis_unread/* unreadFiles */.jH)(head.findings)].map((file) => ({ file }));
    const troubled = [...skipped.filter(({ findings: own }) => own !== "known"), ...errors, ...unread];
    const input = {
        findings,
        skipped,
        errors,
        silenced,
        changes,
        isUnjudged: (0,fails/* unjudgedTest */.J)(config),
        complete: change.complete,
        reviewed: head.stats.files,
        earlier: change.earlier,
        isRead: readFiles(change, troubled),
        resolveThreads: change.resolveThreads ?? false,
        rules: new Map(registry/* allRules */.V.map((rule) => [rule.id, rule])),
        composer: rememberingComposer(composerOf(head)),
        maxComments: config.maxComments,
        fails: (0,fails/* failTest */.L)(config),
        links: change.links,
        notices: [...change.notices, ...reviewNotices({ unknown, ignored, overruled: head.overruled, baselined })],
    };
    const stats = { ...head.stats, ignored, fixes: (0,analyze/* countProofs */.t)(fixed), ...(baseline === null ? {} : { baselined }) };
    return planned(input, { findings: shown, silenced, skipped, errors, stats });
}
/** The entries that change nothing in kustomizations with changed files. */
function idleIn({ rendered }, changes) {
    const paths = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    return (rendered?.units ?? []).flatMap((unit) => unit.idle?.(paths) ?? []);
}
function idleKey({ file, reason }) {
    return JSON.stringify([file, reason]);
}
/** Analyses both trees in the same way, without fixes. */
function analyzeSides(change) {
    const { config, today = null, whole = true, budget = { base: core_budget/* unlimited */.O, head: core_budget/* unlimited */.O } } = change;
    const { settings } = config;
    const isMeant = concernedKustomizations(change);
    const options = { today, whole, context: true, fix: () => false, renderer: change.renderer, isMeant };
    const base = baseOf(change, settings, { ...options, proofs: false, budget: budget.base });
    const trust = config.trustIgnores === "base" ? { ignorable: base.ignorable } : {};
    const before = { renderedBefore: base.rendered, earlier: base.objects };
    const headOptions = { ...options, ...trust, ...before, budget: budget.head };
    return { base, head: (0,analyze_rendered/* analyzeRendered */.U)(change.head, settings, headOptions) };
}
/** Analyzes the base, and releases everything that the review does not need of it before the head is analyzed. */
function baseOf(change, settings, options) {
    const base = (0,analyze_rendered/* analyzeRendered */.U)(change.base, settings, { ...options, renderedBefore: new Set() });
    const { ignored } = base;
    return {
        side: (0,review_side/* reviewSide */._)(base),
        ignored,
        ignorable: [...ignored, ...(base.rendered?.raw.ignored ?? [])],
        rendered: new Set(base.rendered?.units.flatMap(render_troubles/* renderedNames */.y_)),
        idle: new Set(idleIn(base, change.changes).map(idleKey)),
        objects: objectsBefore(base, change),
    };
}
/** The findings that a review is about, with their fixes and marks. */
function reviewedFindings(change, base, whole, reviewed) {
    const { baseline = null, budget = { base: core_budget/* unlimited */.O, head: core_budget/* unlimited */.O } } = change;
    const brings = (0,brought_lines/* broughtLineTest */.U)(change.base, change.head);
    const { marks, unknown, brought } = (0,mark_findings/* markFindings */.s)(base.side, (0,review_side/* reviewSide */._)(whole), baseline, brings);
    const head = (0,fix_rendered/* withBrought */.K$)(whole, brought);
    const found = head.findings.filter((finding) => {
        return reviewed.has(finding.source.path) || marks.get(finding)?.new === true;
    });
    const fixed = fixesOf(head, found, change, budget.head);
    const placesOfFinding = writtenPlaces(head);
    const findings = (0,join_fixes/* proveTogether */.Ps)(head, fixed, budget.head).map((finding, index) => {
        return { ...finding, ...marks.get(found[index]), ...placesOfFinding(finding) };
    });
    return { found, fixed, findings, unknown };
}
/** The findings with their fixes. Those in charts are placed where the change touched what they are about. */
function fixesOf(head, found, { changes, head: files }, budget) {
    const fixed = (0,make_fixes/* makeFixes */.w)(head, found, budget);
    if (head.rendered === null)
        return fixed;
    const led = new Map(found.map((finding) => [finding.fingerprint, finding]));
    return placeInChange(fixed, { led, causes: (0,fix_rendered/* causesIn */.MC)(head.rendered) }, changes, files);
}
/** The changed files for which the preset reports only errors. */
function onlyErrorsNotes({ files, ground, rendered }, reviewed, { rules }) {
    if (rules.preset !== "recommended")
        return [];
    const owned = new Set(rendered?.units.flatMap((unit) => [...unit.owned]));
    return [...reviewed].flatMap((file) => {
        const read = files.has(file) ? ground.workspace.originOf(file) : owned.has(file) ? (0,origin_of/* originOf */.y)(file, "") : null;
        const generated = read?.generated ?? null;
        const why = generated === null ? undefined : whyOnlyErrors[generated.kind];
        return why === undefined
            ? []
            : [{ file, reason: `only errors in it are reported, since ${why}`, findings: "known" }];
    });
}
const whyOnlyErrors = {
    copies: "its directory is named like one that holds copies from elsewhere",
    release: "it has a version in its path and is treated as a release",
};
function planned(input, facts) {
    return {
        ...facts,
        plan: (0,plan/* planReview */.K)(input),
        mutePlan: (mute) => (0,plan/* planReview */.K)({ ...input, mute }),
        planAgain: (earlier) => (0,plan/* planReview */.K)({ ...input, earlier }),
        without(comments, refusal) {
            const names = comments.flatMap(({ fingerprints }) => fingerprints);
            const refused = new Set([...(input.refused ?? []), ...names]);
            return planned({ ...input, refused, ...(refusal === undefined ? {} : { refusal }) }, facts);
        },
    };
}
/**
 * Returns a function that says whether all findings of a file are known: it was read without trouble, or the change has
 * no such file at its head.
 */
function readFiles({ changes, complete, head }, troubles) {
    const troubled = new Set(troubles.map(({ file }) => file));
    const read = new Set(head.filter(({ role, path }) => role === "reviewed" && !troubled.has(path)).map(({ path }) => path));
    const changed = new Set(changes.filter(({ status }) => status !== "removed").map(({ path }) => path));
    return (path) => read.has(path) || (complete && !changed.has(path));
}
function silencedFinding({ source, range, message, rule }) {
    return {
        file: source.path,
        line: source.position(range[0]).line,
        message: `${message.replace(/\.$/, "")} (${rule})`,
    };
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

/***/ 63102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
