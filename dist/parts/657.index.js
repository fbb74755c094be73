export const id = 657;
export const ids = [657];
export const modules = {

/***/ 31188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ renderTroubles),
/* harmony export */   KU: () => (/* binding */ withoutUnread),
/* harmony export */   Rt: () => (/* binding */ withoutUsual),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   jG: () => (/* binding */ untoldTroubles),
/* harmony export */   ln: () => (/* binding */ unrenderedParts),
/* harmony export */   y_: () => (/* binding */ renderedNames)
/* harmony export */ });
/* harmony import */ var _config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62065);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88187);
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30630);
/* harmony import */ var _model_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55732);
/* harmony import */ var _model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76650);
/* harmony import */ var _rules_run_file_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81430);






/**
 * The units without troubles that every clone of the repository has: those become notes, unless it could be rendered
 * before. `before` has the manifests of what could be; it is null outside of reviews, where a plugin that is not run is
 * nothing new.
 */
function withoutUsual(units, before) {
    return units.map((unit) => {
        const usual = unit.troubles.filter(({ part, source, text, isUsual }) => {
            if (part === "plugin")
                return before === null;
            const manifest = part === "kustomization" ? source.path : (0,_model_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestIn */ .tn)(unit.directory);
            return isUsual === true && before?.has(inOrder(part, manifest, text)) !== true;
        });
        const troubles = toldOnce(unit.troubles.filter((one) => !usual.includes(one)));
        if (usual.length === 0)
            return { ...unit, troubles };
        // Values that users are to give keep nothing from being rendered.
        const kept = usual.filter(({ part }) => part !== "refused values");
        const notes = kept.map(({ part, source, why, text, files }) => {
            const what = part === "kustomization" ? "not built" : "not rendered";
            const values = part === "values" ? ` with ${text ?? ""}` : "";
            const reason = part === "plugin" ? why : `${what}${values}: ${why}`;
            return { file: source.path, reason, ...(files === undefined ? {} : { files }) };
        });
        return { ...unit, troubles, notes: [...unit.notes, ...notes] };
    });
}
/** What all sets of values lack is told of the first one. */
function toldOnce(troubles) {
    const keyOf = ({ source, range, why }) => `${source.path}\0${range[0]}\0${why}`;
    const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(troubles, (one) => (one.part === "refused values" ? keyOf(one) : one));
    return [...groups.values()].flatMap(([first]) => first ?? []);
}
/** What is in order: a unit that could be rendered, and sets of values that a chart could be rendered with or allows. */
function renderedNames({ texts, directory, renderedWith, allowedWith }) {
    const whole = texts.filter(({ isPartial }) => !isPartial).map(({ manifest }) => manifest);
    const manifest = (0,_model_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestIn */ .tn)(directory);
    return [
        ...whole,
        ...renderedWith.map((set) => inOrder("values", manifest, set)),
        ...allowedWith.map((set) => inOrder("refused values", manifest, set)),
    ];
}
/** What is in order where there are no such troubles, of a unit or of one of its sets of values. */
function inOrder(part, manifest, values = "") {
    if (part === "values")
        return `${manifest}\0${values}`;
    return part === "refused values" ? `${manifest}\0${values}\0allowed` : manifest;
}
/** What there is to know of units, as far as a reviewed file is part of what it is about. */
function notesOf(units, files) {
    const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
    return units.flatMap((unit) => {
        const concerning = unit.notes.filter(({ files: own = unit.files }) => reviewed.some((path) => own.has(path)));
        return concerning.map(({ file, reason }) => ({ file, reason }));
    });
}
/**
 * What keeps units with reviewed files from being rendered and no finding tells of, since it stands in a file that a change
 * leaves alone and did so before: what the change does there is not known all the same.
 */
function untoldTroubles(units, reviewed, told) {
    const placeOf = (path, offset) => `${offset} ${path}`;
    const known = new Set(told.map(({ source, range }) => placeOf(source.path, range[0])));
    return units.flatMap(({ files, troubles }) => {
        if (![...files].some((path) => reviewed.has(path)))
            return [];
        return troubles
            .filter(({ part, isUsual }) => part === "kustomization" && isUsual !== true)
            .filter(({ source, range }) => !known.has(placeOf(source.path, range[0])))
            .map(({ source, range, why }) => {
            return { file: source.path, reason: `not built: ${why}`, line: source.position(range[0]).line };
        });
    });
}
/** The units without troubles with kustomizations of which it is said already that they can't be read. */
function withoutUnread(units, unread) {
    return units.map((unit) => {
        const troubles = unit.troubles.filter(({ part, source }) => part !== "kustomization" || !unread.has(source.path));
        return { ...unit, troubles };
    });
}
/** What can't be rendered, as files of which something can't be read. */
function unrenderedParts(units) {
    return units
        .flatMap(({ troubles }) => troubles)
        .map(({ part, source, range, why, text = "", value = "" }) => {
        return { source, format: "manifest", troubles: [{ part, why, range, text, value }] };
    });
}
/** What there is to say of units that can't be rendered, those among `files`. */
function renderTroubles(units, files, rules, settings) {
    const origins = new Map(files.map(({ path, origin }) => [path, origin]));
    const isFixture = (path) => (origins.get(path) ?? (0,_model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(path, "")).fixture !== null;
    const severityOf = (0,_config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityTest */ .Y)(settings.rules);
    return unrenderedParts(units).flatMap((file) => {
        const { path } = file.source;
        return (0,_rules_run_file_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .runFileRules */ .N)(rules.files, file).flatMap((finding) => {
            const severity = severityOf(finding.rule, finding.severity, path);
            const counted = settings.fixtures !== "normal" && isFixture(path) ? fixtureSeverity(settings) : severity;
            if (severity === null || counted === null)
                return [];
            return [{ ...finding, severity: counted, fingerprint: (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintOf */ .ax)(finding.identity, 0) }];
        });
    });
}
function fixtureSeverity({ fixtures }) {
    return fixtures === "off" ? null : "info";
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ areApart),
/* harmony export */   Wz: () => (/* binding */ sortEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/** Edits in the order of their place in the text. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/** True for edits in their order of which no two overlap or start at the same point: `applyEdits` takes them. */
function areApart(edits) {
    return edits.every(({ range: [start] }, index) => {
        const before = edits[index - 1]?.range;
        return before === undefined || (start >= before[1] && start > before[0]);
    });
}
/**
 * The text with all edits made. The edits may come in any order but must lie inside the text, and no two may
 * overlap or stand at the same point: which of them came first would be anybody's guess.
 * Throws a RangeError otherwise.
 */
function applyEdits(text, edits) {
    let result = "";
    let position = 0;
    let previous;
    for (const edit of sortEdits(edits)) {
        const [start, end] = edit.range;
        const clash = previous !== undefined && (start < position || start === previous.range[0]);
        if (clash || end < start || end > text.length) {
            throw new RangeError(`edit ${start}..${end} overlaps another one or leaves the text`);
        }
        result += text.slice(position, start) + edit.text;
        position = end;
        previous = edit;
    }
    return result + text.slice(position);
}


/***/ }),

/***/ 90694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pointerSteps),
/* harmony export */   x: () => (/* binding */ pointerTo)
/* harmony export */ });
/** The steps of a JSON pointer (RFC 6901). What looks like an index may be a key. */
function pointerSteps(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The JSON pointer of some steps. */
function pointerTo(steps) {
    return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 47519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ concernsComment),
/* harmony export */   Gy: () => (/* binding */ concernsInstruction),
/* harmony export */   X$: () => (/* binding */ concernsDocument)
/* harmony export */ });
/** True for an operation on a YAML or JSON document. */
function concernsDocument(operation) {
    return "document" in operation;
}
/** True for an operation on a comment. */
function concernsComment(operation) {
    return "comment" in operation;
}
/** True for an operation on an instruction of a Dockerfile. */
function concernsInstruction(operation) {
    return "instruction" in operation;
}


/***/ }),

/***/ 22204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ partition)
/* harmony export */ });
/** Items that pass a test, and the others. */
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}


/***/ }),

/***/ 65294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ applyOperations)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33059);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61067);



/**
 * The data after operations, all of one document: what their edits must amount to. Every path is one of the data as
 * given, so removals come last, and of a list the last item first. A list or map that loses its last entry stays,
 * empty. What is to be removed or renamed and is not there leaves the data as it is; so does a value that is already
 * set, and a list index beyond the end.
 */
function applyOperations(value, operations) {
    let result = value;
    for (const operation of operations) {
        if (operation.kind === "set")
            result = change(result, operation.path, (old) => merged(old, operation.value));
        if (operation.kind === "append")
            result = change(result, operation.path, (old) => appended(old, operation.value));
    }
    const leaving = operations.filter((operation, index) => (operation.kind === "remove" || operation.kind === "rename") &&
        operations.findIndex((other) => other.kind === operation.kind && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .samePath */ .Eb)(other.path, operation.path)) === index);
    for (const operation of leaving.toSorted((a, b) => byPlaceFromEnd(a.path, b.path))) {
        const last = operation.path.at(-1);
        if (last === undefined)
            continue;
        result = change(result, operation.path.slice(0, -1), (parent) => operation.kind === "remove"
            ? without(parent, last)
            : renamed(parent, last, operation.kind === "rename" ? operation.key : ""));
    }
    return result;
}
function change(value, path, update) {
    return changed(value, path, update) ?? null;
}
function changed(value, path, update) {
    const [step, ...rest] = path;
    if (step === undefined)
        return update(value);
    if (typeof step === "number") {
        if (!Array.isArray(value) || step >= value.length)
            return value;
        const items = value;
        return items.map((item, index) => (index === step ? (changed(item, rest, update) ?? null) : item));
    }
    if (value !== undefined && value !== null && !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const old = value !== undefined && value !== null && Object.hasOwn(value, step) ? value[step] : undefined;
    const next = changed(old, rest, update);
    if (next === undefined)
        return value;
    const result = { ...value };
    (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(result, step, next);
    return result;
}
function merged(old, value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(old) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const result = { ...old };
    for (const [key, entry] of Object.entries(value)) {
        (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(result, key, Object.hasOwn(old, key) ? merged(old[key], entry) : entry);
    }
    return result;
}
function appended(old, value) {
    if (old === undefined || old === null)
        return [value];
    return Array.isArray(old) ? [...old, value] : old;
}
function without(parent, last) {
    if (Array.isArray(parent))
        return parent.filter((_, index) => index !== last);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parent))
        return parent;
    return fromEntries(Object.entries(parent).filter(([key]) => key !== last));
}
function renamed(parent, last, name) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parent) || Object.hasOwn(parent, name))
        return parent;
    return fromEntries(Object.entries(parent).map(([key, value]) => [key === last ? name : key, value]));
}
function fromEntries(entries) {
    const result = {};
    for (const [key, value] of entries)
        (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp)(result, key, value);
    return result;
}
function byPlaceFromEnd(a, b) {
    for (const [index, step] of a.entries()) {
        const other = b[index];
        if (typeof step === "number" && typeof other === "number" && step !== other)
            return other - step;
    }
    return b.length - a.length;
}


/***/ }),

/***/ 43971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ editYaml)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/core/same-json.js
var same_json = __webpack_require__(31669);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/edit.js
var core_edit = __webpack_require__(3652);
;// CONCATENATED MODULE: ./build/formats/yaml/refusal.js
/** Why an edit can't be made with certainty, in words for a user: a sentence without capital and full stop. */
class Refusal extends Error {
    name = "Refusal";
}

;// CONCATENATED MODULE: ./build/formats/yaml/block-draft.js



/** The start of an offset's line. */
function lineStart(draft, offset) {
    const lines = draft.source.yaml;
    return lines.lineStarts[lines.position(offset).line - 1] ?? 0;
}
/** The end of an offset's line, before its line ending. */
function lineEnd(draft, offset) {
    const lines = draft.source.yaml;
    return lines.lineRange(lines.position(offset).line)[1];
}
/** The line ending that new lines after an offset get: that line's own, else the one before it. */
function endingAt(draft, offset) {
    const { text } = draft.source;
    const own = /^(?:\r\n|\n|\r)/.exec(text.slice(lineEnd(draft, offset), lineEnd(draft, offset) + 2));
    if (own)
        return own[0];
    const start = lineStart(draft, offset);
    return /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "\n";
}
/** Adds lines below the line of an offset. */
function insertLines(draft, offset, lines) {
    const at = lineEnd(draft, offset);
    const ending = endingAt(draft, offset);
    draft.edits.push({ range: [at, at], text: lines.map((line) => ending + line).join("") });
}
/** Replaces a stretch of text. */
function replaceText(draft, start, end, text) {
    draft.edits.push({ range: [start, end], text });
}
/**
 * The edits sorted, those at one point joined in the order they were made, and with a blank before a comment that they
 * reach. Throws a Refusal where they overlap.
 */
function finishedEdits(draft) {
    const { text } = draft.source;
    const result = [];
    for (const edit of (0,core_edit/* sortEdits */.Wz)(draft.edits)) {
        const previous = result.at(-1);
        if (previous === undefined || edit.range[0] > previous.range[1]) {
            result.push(edit);
        }
        else if (edit.range[0] === previous.range[1]) {
            result[result.length - 1] = { range: [previous.range[0], edit.range[1]], text: previous.text + edit.text };
        }
        else
            result[result.length - 1] = inPlaceOfLines(text, previous, edit);
    }
    return result.map((edit) => apartFromComment(text, edit)).filter((edit) => text.slice(...edit.range) !== edit.text);
}
/** Lines that are to stand below lines which go take their place. Throws a Refusal for other edits that overlap. */
function inPlaceOfLines(text, gone, added) {
    const [start, end] = gone.range;
    const ending = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(start, end - 2), end))?.[0] ?? "";
    const isBelow = ending !== "" && added.range[0] === end - ending.length && added.range[1] === added.range[0];
    const wholeLines = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
    const fits = (gone.text === "" || gone.text.endsWith(ending)) && added.text.startsWith(ending);
    if (!isBelow || !wholeLines || !fits)
        throw new Refusal("two changes touch the same text");
    return { range: gone.range, text: gone.text + added.text.slice(ending.length) + ending };
}
/** A `#` right behind other text starts no comment (YAML 1.2.2, 6.6): it would be a part of that text. */
function apartFromComment(text, { range, text: fresh }) {
    const apart = text[range[1]] !== "#" || /(?:^|[\ufeff \t\r\n])$/.test(fresh === "" ? text.slice(0, range[0]) : fresh);
    return { range, text: apart ? fresh : `${fresh} ` };
}
/** True for a value that is not written at all, as in `key:`. */
function isUnwritten(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.range?.[0] === node.range?.[1] && node.type === "PLAIN");
}
/** The offset behind the colon of a key. Throws a Refusal for keys written with `?`. */
function colonEnd(draft, pair) {
    const keyEnd = pair.key.range?.[1] ?? 0;
    const colon = /^[ \t]*:/.exec(draft.source.text.slice(keyEnd, keyEnd + 200));
    if (!colon)
        throw new Refusal("a parent key has an unusual layout");
    return keyEnd + colon[0].length;
}
/**
 * Where the comments below a place end that are indented further than `column`: they belong to what stands above, and
 * what is added comes below them.
 */
function behindComments(draft, offset, column) {
    const lines = draft.source.yaml;
    let last = offset;
    for (let line = lines.position(offset).line + 1; line <= lines.lineCount; line += 1) {
        const [start, end] = lines.lineRange(line);
        const text = draft.source.text.slice(start, end);
        const indent = /^ *(?=#)/.exec(text)?.[0].length ?? -1;
        if (indent > column)
            last = start;
        else if (text.trim() !== "")
            break;
    }
    return last;
}
/** The last offset of a value's content, on the line below which something can be added. */
function lastContent(draft, node, fallback) {
    if (node === null || isUnwritten(node))
        return Math.max(fallback, node?.range?.[0] ?? 0);
    if ((0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED"))
        return blockScalarEnd(draft, node);
    if ((0,dist/* isAlias */.Vj)(node) || (0,dist/* isScalar */.jn)(node) || (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true))
        return node.range?.[1] ?? 0;
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.at(-1);
        return lastContent(draft, pair.value, colonEnd(draft, pair));
    }
    if ((0,dist/* isSeq */.oP)(node))
        return lastContent(draft, node.items.at(-1), node.range?.[0] ?? 0);
    throw new Refusal("the text has an unusual layout");
}
/**
 * The end of a block scalar's last line. Blank lines after it are left to what follows, but not where the scalar
 * keeps them (`+`). A scalar that the end of the file cuts off would gain a line break.
 */
function blockScalarEnd(draft, node) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    const header = lineEnd(draft, start);
    const marks = /^[|>][-+0-9]*/.exec(text.slice(start, start + 4))?.[0] ?? "";
    if (!/[\r\n]/.test(text[end - 1] ?? "")) {
        if (marks.includes("-"))
            return end;
        throw new Refusal("a block scalar before it ends the file without a line break");
    }
    let last = beforeEnding(text, end);
    while (!marks.includes("+") && last > header && /[\r\n]/.test(text[last - 1] ?? ""))
        last = beforeEnding(text, last);
    return last;
}
function beforeEnding(text, offset) {
    return offset - (text.slice(Math.max(0, offset - 2), offset) === "\r\n" ? 2 : 1);
}

// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(61067);
;// CONCATENATED MODULE: ./build/formats/yaml/change-tree.js



/** Gathers the operations of a document by place. Throws a Refusal where they contradict one another. */
function planChanges(operations) {
    const root = newIntent();
    for (const operation of operations) {
        let here = root;
        for (const step of operation.path)
            here = childOf(here, step);
        if (operation.kind === "set")
            want(here, operation.value);
        else if (operation.kind === "append")
            here.appends.push(operation.value);
        else if (operation.kind === "remove")
            here.remove = true;
        else if (operation.kind === "remove-repeated")
            here.removeRepeated = true;
        else if (here.rename === null || here.rename === operation.key)
            here.rename = operation.key;
        else
            throw contradiction();
    }
    assertConsistent(root);
    return root;
}
/** What stands at a place where nothing stood before. */
function change_tree_valueOf(intent) {
    if (intent.value !== undefined)
        return intent.value;
    if (intent.appends.length > 0)
        return intent.appends;
    const result = {};
    for (const [key, child] of intent.children) {
        if (typeof key === "number")
            throw new Refusal("the list that the fix would change does not exist");
        if (!isIdle(child))
            (0,read_value/* assign */.kp)(result, key, change_tree_valueOf(child));
    }
    return result;
}
/** True where nothing is to be written at a place or below. */
function isIdle(intent) {
    if (intent.value !== undefined || intent.map || intent.appends.length > 0)
        return false;
    for (const child of intent.children.values())
        if (!isIdle(child))
            return false;
    return true;
}
function newIntent() {
    return { map: false, remove: false, removeRepeated: false, rename: null, appends: [], children: new Map() };
}
function childOf(intent, step) {
    const known = intent.children.get(step);
    if (known)
        return known;
    const child = newIntent();
    intent.children.set(step, child);
    return child;
}
function want(intent, value) {
    if ((0,json/* isObject */.Gv)(value)) {
        intent.map = true;
        for (const [key, entry] of Object.entries(value))
            want(childOf(intent, key), entry);
        return;
    }
    if (intent.value !== undefined && JSON.stringify(intent.value) !== JSON.stringify(value))
        throw contradiction();
    intent.value = value;
}
function assertConsistent(intent) {
    const { children } = intent;
    const names = new Set();
    let isMap = intent.map;
    let isNumbered = false;
    let isChanged = isMap;
    for (const [key, child] of children) {
        assertConsistent(child);
        const isActive = !isIdle(child);
        isChanged ||= isActive;
        if (typeof key === "number")
            isNumbered = true;
        else
            isMap ||= isActive;
        const { rename } = child;
        if (rename === null)
            continue;
        if (names.has(rename) || children.has(rename))
            throw contradiction();
        names.add(rename);
    }
    const isList = intent.appends.length > 0 || (isNumbered && isChanged);
    if ((isMap && isList) || (intent.value !== undefined && (isMap || isList || children.size > 0)))
        throw contradiction();
    if (intent.removeRepeated && (intent.remove || intent.rename !== null))
        throw contradiction();
    if (intent.remove && (children.size > 0 || intent.rename !== null || !isIdle(intent)))
        throw contradiction();
}
function contradiction() {
    return new Refusal("two changes conflict in the same place");
}

;// CONCATENATED MODULE: ./build/formats/yaml/key-order.js
/** The order in which people and the API reference write the keys of common maps. */
const objectOrder = ["apiVersion", "kind", "metadata", "type", "spec", "data", "stringData", "status"];
const metadataOrder = ["name", "generateName", "namespace", "labels", "annotations", "finalizers", "ownerReferences"];
const securityContextOrder = [
    "runAsNonRoot",
    "runAsUser",
    "runAsGroup",
    "fsGroup",
    "fsGroupChangePolicy",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "privileged",
    "allowPrivilegeEscalation",
    "readOnlyRootFilesystem",
    "capabilities",
    "seccompProfile",
    "appArmorProfile",
    "seLinuxOptions",
    "procMount",
    "sysctls",
];
const containerOrder = [
    "name",
    "image",
    "imagePullPolicy",
    "restartPolicy",
    "securityContext",
    "command",
    "args",
    "workingDir",
    "ports",
    "envFrom",
    "env",
    "resources",
    "volumeMounts",
    "volumeDevices",
    "startupProbe",
    "livenessProbe",
    "readinessProbe",
    "lifecycle",
];
const constraintOrder = [
    "maxSkew",
    "minDomains",
    "topologyKey",
    "whenUnsatisfiable",
    "labelSelector",
    "matchLabelKeys",
    "nodeAffinityPolicy",
    "nodeTaintsPolicy",
];
const workloadSpecOrder = [
    "replicas",
    "revisionHistoryLimit",
    "minReadySeconds",
    "progressDeadlineSeconds",
    "strategy",
    "updateStrategy",
    "serviceName",
    "podManagementPolicy",
    "selector",
    "template",
    "volumeClaimTemplates",
];
const podSpecOrder = [
    "serviceAccountName",
    "serviceAccount",
    "automountServiceAccountToken",
    "restartPolicy",
    "priorityClassName",
    "terminationGracePeriodSeconds",
    "hostNetwork",
    "hostPID",
    "hostIPC",
    "dnsPolicy",
    "imagePullSecrets",
    "securityContext",
    "nodeSelector",
    "tolerations",
    "affinity",
    "topologySpreadConstraints",
    "initContainers",
    "containers",
    "volumes",
];
const cronJobSpecOrder = [
    "schedule",
    "timeZone",
    "concurrencyPolicy",
    "startingDeadlineSeconds",
    "suspend",
    "successfulJobsHistoryLimit",
    "failedJobsHistoryLimit",
    "jobTemplate",
];
const ingressSpecOrder = ["ingressClassName", "defaultBackend", "tls", "rules"];
const serviceSpecOrder = [
    "type",
    "clusterIP",
    "clusterIPs",
    "externalName",
    "ipFamilyPolicy",
    "ipFamilies",
    "internalTrafficPolicy",
    "externalTrafficPolicy",
    "trafficDistribution",
    "sessionAffinity",
    "publishNotReadyAddresses",
    "selector",
    "ports",
];
const orders = {
    constraint: constraintOrder,
    container: containerOrder,
    cronJob: cronJobSpecOrder,
    ingress: ingressSpecOrder,
    metadata: metadataOrder,
    object: objectOrder,
    pod: podSpecOrder,
    securityContext: securityContextOrder,
    service: serviceSpecOrder,
    workload: workloadSpecOrder,
};
/** The keys that tell what a `spec` is of. */
const specRoles = [
    ["pod", ["containers"]],
    ["cronJob", ["jobTemplate"]],
    ["workload", ["template"]],
    ["ingress", ["defaultBackend", "ingressClassName", "rules", "tls"]],
];
/** What the map at a path holds, given the keys it has; null where nothing is known of it. */
function roleOf(path, keys) {
    const last = path.at(-1);
    const list = typeof last === "number" ? path.at(-2) : undefined;
    if (last === undefined || list === "items")
        return "object";
    if (list === "containers" || list === "initContainers" || list === "ephemeralContainers")
        return "container";
    if (list === "topologySpreadConstraints")
        return "constraint";
    if (last === "metadata" || last === "securityContext")
        return last;
    if (last !== "spec")
        return null;
    const told = specRoles.find(([, own]) => own.some((key) => keys.includes(key)));
    return told?.[0] ?? "service";
}
/** The conventional order of the keys of the map at a path, given the keys it has; empty where there is none. */
function keyOrder(path, keys) {
    const role = roleOf(path, keys);
    return role === null ? [] : orders[role];
}
/** Names in the conventional order as far as it knows them, the others after them as given. */
function sortKeys(names, order) {
    const rank = (name) => {
        const index = order.indexOf(name);
        return index === -1 ? order.length : index;
    };
    return names.toSorted((a, b) => rank(a) - rank(b));
}
/**
 * After which of a map's keys a new one belongs: as in a map like it, else by the alphabet where three or more keys
 * keep it, else by convention, else at the end. Null: before the first.
 */
function placeAfter(keys, name, options) {
    const { order, habit, mayLead } = options;
    if (habit !== null)
        return placeInOrder(keys, name, habit, mayLead);
    if (keys.length >= 3 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) {
        const after = keys.findLastIndex((key) => key < name);
        return after === -1 ? null : after;
    }
    return placeInOrder(keys, name, order, mayLead);
}
/** Behind the keys that the order has before a name, but above those that it has behind: what is long stands there. */
function placeInOrder(keys, name, order, mayLead) {
    const rank = order.indexOf(name);
    if (rank === -1)
        return keys.length - 1;
    const isBefore = (key) => order.includes(key) && order.indexOf(key) < rank;
    const follower = keys.findIndex((key) => order.indexOf(key) > rank);
    if (follower > 0) {
        const after = keys.slice(0, follower).findLastIndex(isBefore);
        return after === -1 ? follower - 1 : after;
    }
    if (follower === 0 && mayLead)
        return null;
    const after = keys.findLastIndex(isBefore);
    if (after !== -1)
        return after;
    return follower === 0 ? null : keys.length - 1;
}

// EXTERNAL MODULE: ./build/formats/yaml/resolve-scalar.js
var resolve_scalar = __webpack_require__(12864);
;// CONCATENATED MODULE: ./build/formats/yaml/scalar-text.js

/** Plain scalars that every YAML version reads as this very text. Stricter than need be: quotes do no harm. */
const plain = {
    block: /^[A-Za-z0-9_./$(][\w./@+,=$()*%~;&!?<>^|\\{}[\]'"` :#-]*$/,
    flow: /^[A-Za-z0-9_./$(][\w./@+=$()*%~;&!?<>^|\\ :-]*$/,
};
const misread = /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?0o?[0-9]+|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*\.?[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0b[01_]+)$/i;
/** A scalar as YAML text on one line. Strings stay plain where YAML 1.1 and 1.2 both read them as that string. */
function scalarText(value, quote, surroundings) {
    if (typeof value === "string")
        return isPlain(value, surroundings) ? value : quoted(value, quote);
    if (Array.isArray(value))
        return "[]";
    return typeof value === "object" && value !== null ? "{}" : String(value);
}
/** True when a string can stand without quotes. */
function isPlain(text, surroundings) {
    if (!plain[surroundings].test(text) || typeof (0,resolve_scalar/* resolvePlain */.R)(text) !== "string")
        return false;
    if (misread.test(text) || /:(?:\s|$)|\s#|\s$|^\.{3}|\{\{/.test(text))
        return false;
    return surroundings === "block" || !/:["'[{]/.test(text);
}
/** A string in quotes; in double quotes where single ones can't hold it. */
function quoted(text, quote) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that need escapes
    const special = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
    if (quote === "'" && !special.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./build/formats/yaml/block-text.js



/** A key with its value as lines without endings, indented by a number of spaces. */
function pairLines(key, value, indent, style, path) {
    const lines = [];
    addPair(lines, key, value, indent, style, path);
    return lines;
}
/** A map or list as lines below the key that holds it, which stands `indent` spaces deep; null for what fits behind the key. */
function valueLines(value, indent, style, path) {
    if (!isNested(value))
        return null;
    const lines = [];
    addBelowKey(lines, value, indent, style, path);
    return lines;
}
/** A list's item as lines, its dash `indent` spaces deep. */
function itemLines(value, indent, style, path) {
    const lines = [];
    addItem(lines, value, indent, style, path);
    return lines;
}
/** True for what stands on lines of its own. */
function isNested(value) {
    return Array.isArray(value) ? value.length > 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0;
}
function addPair(lines, key, value, indent, style, path) {
    const name = style.keyQuote === null ? scalarText(key, style.quote, "block") : quoted(key, style.keyQuote);
    const head = `${" ".repeat(indent)}${name}:`;
    if (!isNested(value))
        lines.push(`${head} ${scalarText(value, style.quote, "block")}`);
    else {
        lines.push(head);
        addBelowKey(lines, value, indent, style, [...path, key]);
    }
}
function addBelowKey(lines, value, indent, style, path) {
    addNested(lines, value, indent + (Array.isArray(value) ? style.dash : style.step), style, path);
}
function addItem(lines, value, indent, style, path) {
    const dash = `${" ".repeat(indent)}- `;
    const first = lines.length;
    if (isNested(value))
        addNested(lines, value, indent + 2, style, path);
    else
        lines.push(`${" ".repeat(indent + 2)}${scalarText(value, style.quote, "block")}`);
    lines[first] = dash + (lines[first] ?? "").slice(indent + 2);
}
function addNested(lines, value, indent, style, path) {
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            addItem(lines, item, indent, style, [...path, index]);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        const keys = Object.keys(value);
        for (const key of sortKeys(keys, keyOrder(path, keys))) {
            addPair(lines, key, value[key] ?? null, indent, style, path);
        }
    }
}

;// CONCATENATED MODULE: ./build/formats/yaml/find-style.js



/** The column at which a block map's keys stand. Throws a Refusal where that can't be told from its text. */
function columnOf(draft, offset) {
    const prefix = draft.source.text.slice(lineStart(draft, offset), offset).replace(/^\ufeff/, "");
    if (!/^ *(?:- +)*$/.test(prefix))
        throw new Refusal("its line has an unusual layout");
    return prefix.length;
}
/** The file's habit around a collection, the nearest example first. */
function blockStyle(draft, chain) {
    const near = chain.toReversed().map((ancestor) => ancestor.node);
    const step = nearest(draft, near, dist/* isMap */.jh);
    const dash = nearest(draft, near, dist/* isSeq */.oP);
    return { step: step || 2, dash: dash ?? 0, quote: quoteHabit(draft), keyQuote: keyHabit(chain) };
}
function nearest(draft, near, kind) {
    for (const node of near) {
        const found = sample(draft, node, kind);
        if (found !== null)
            return found;
    }
    const queue = [draft.parsed.root];
    for (const node of queue) {
        const found = sample(draft, node, kind);
        if (found !== null)
            return found;
        if (queue.length > 5000)
            break;
        if ((0,dist/* isMap */.jh)(node))
            queue.push(...node.items.map((pair) => pair.value));
        if ((0,dist/* isSeq */.oP)(node))
            queue.push(...node.items);
    }
    return null;
}
function sample(draft, node, kind) {
    if (!(0,dist/* isMap */.jh)(node) || node.flow === true)
        return null;
    for (const pair of node.items) {
        const { value } = pair;
        if (!kind(value) || !((0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)) || value.flow === true || value.items.length === 0)
            continue;
        const keyAt = pair.key.range?.[0] ?? 0;
        const first = (0,dist/* isMap */.jh)(value) ? value.items[0].key.range?.[0] : value.range?.[0];
        if (first === undefined || draft.source.yaml.position(first).line === draft.source.yaml.position(keyAt).line)
            continue;
        const prefix = draft.source.text.slice(lineStart(draft, first), first);
        const own = draft.source.text.slice(lineStart(draft, keyAt), keyAt).replace(/^\ufeff/, "");
        if (/^ *$/.test(prefix) && /^ *(?:- +)*$/.test(own))
            return prefix.length - own.length;
    }
    return null;
}
/** The quote that most strings of the file stand in. */
function quoteHabit({ source }) {
    const known = habits.get(source) ?? mostQuotes(source.text);
    habits.set(source, known);
    return known;
}
/** Of a map, so many keys tell how they are written. */
const tellingKeys = 20;
/** The quote in which the keys of the nearest map stand, the first one's; null where one of them is plain. */
function keyHabit(chain) {
    const near = chain.findLast(({ node }) => (0,dist/* isMap */.jh)(node) && node.items.length > 0);
    const pairs = (near?.node.items ?? []);
    const types = pairs.slice(0, tellingKeys).map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? key.type : undefined));
    if (!types.every((type) => type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE"))
        return null;
    return types[0] === undefined ? null : types[0] === "QUOTE_DOUBLE" ? '"' : "'";
}
/** Asked by each fix, and the same for all of a file. */
const habits = new WeakMap();
function mostQuotes(text) {
    let balance = 0;
    for (const match of text.matchAll(/[:-] (["'])/g))
        balance += match[1] === '"' ? 1 : -1;
    return balance < 0 ? "'" : '"';
}
/** How the flow collections around a place are laid out, the nearest example first. `chain` ends with the place's own collection. */
function flowStyle(draft, chain) {
    const { text } = draft.source;
    const maps = chain
        .toReversed()
        .flatMap(({ node }) => ((0,dist/* isMap */.jh)(node) && node.flow === true && node.items.length > 0 ? [node] : []));
    const [map] = maps;
    const pair = map?.items[0];
    const quoteKeys = (0,dist/* isScalar */.jn)(pair?.key) && pair.key.type === "QUOTE_DOUBLE";
    const strings = chain
        .flatMap(({ node }) => (node.flow === true ? entryValues(node.items) : []))
        .filter(isText);
    const tight = pair !== undefined && text[colonAfter(text, pair)] !== " " && pair.value !== null && quoteKeys;
    return {
        keyQuote: quoteKeys ? '"' : keyHabit(chain),
        quoteStrings: quoteKeys || (strings.length > 0 && strings.every((each) => (0,dist/* isScalar */.jn)(each) && each.type === "QUOTE_DOUBLE")),
        quote: quoteHabit(draft),
        colon: tight ? ":" : ": ",
        comma: tight ? "," : ", ",
        lines: linesOf(draft, chain),
    };
}
function linesOf(draft, chain) {
    const { text } = draft.source;
    for (const { node } of chain.toReversed()) {
        if (node.flow !== true)
            return null;
        const [first] = node.items;
        if (first === undefined)
            continue;
        const start = ("key" in first ? first.key.range : first.range)?.[0] ?? 0;
        const indent = text.slice(lineStart(draft, start), start);
        if (!/^[ \t]*$/.test(indent))
            return null;
        const open = indentOf(draft, node.range?.[0] ?? 0);
        const unit = indent.startsWith(open) && indent.length > open.length ? indent.slice(open.length) : "  ";
        const trailingComma = /,\s*$/.test(text.slice(0, (node.range?.[1] ?? 1) - 1).slice(-400));
        return { unit, ending: endingAt(draft, start), trailingComma };
    }
    return null;
}
/** The white space before the first character of an offset's line. */
function indentOf(draft, offset) {
    const start = lineStart(draft, offset);
    return /^\ufeff?([ \t]*)/.exec(draft.source.text.slice(start, offset))?.[1] ?? "";
}
function colonAfter(text, pair) {
    return text.indexOf(":", pair.key.range?.[1] ?? 0) + 1;
}
function entryValues(entries) {
    return entries.map((entry) => ("key" in entry ? entry.value : entry));
}
function isText(node) {
    return ((0,dist/* isScalar */.jn)(node) &&
        typeof node.value === "string" &&
        (node.type !== "PLAIN" || (/[a-z]/i.test(node.value) && !/^(?:true|false|null)$/.test(node.value))));
}

;// CONCATENATED MODULE: ./build/formats/yaml/insert-block.js






/** Adds keys to a block map, each on lines of its own below the key it belongs after. */
function insertIntoBlock(draft, map, additions, holder, chain) {
    const pairs = map.items;
    const keys = pairs.map((pair) => (0,read_value/* keyText */.Pu)(pair.key) ?? "");
    const all = [...keys, ...additions.keys()];
    const order = keyOrder(holder.path, all);
    const role = roleOf(holder.path, all);
    const mayLead = isBelowKey(draft, holder, pairs[0]);
    const column = columnOf(draft, pairs[0]?.key.range?.[0] ?? 0);
    const style = blockStyle(draft, chain);
    const places = new Map();
    for (const key of sortKeys([...additions.keys()], order)) {
        const habit = role === null ? null : draft.habits(role, key);
        const after = placeAfter(keys, key, { order, habit, mayLead }) ?? (mayLead ? -1 : 0);
        places.set(after, [...(places.get(after) ?? []), key]);
    }
    for (const [after, names] of places) {
        const pair = pairs[after];
        const offset = pair
            ? behindComments(draft, pairEnd(draft, pair), column)
            : colonEnd(draft, holder.pair);
        const lines = names.flatMap((key) => pairLines(key, additions.get(key) ?? null, column, style, holder.path));
        insertLines(draft, offset, lines);
    }
}
/** Adds items to the end of a block list. */
function appendToBlock(draft, seq, values, chain) {
    const start = seq.range?.[0] ?? 0;
    const column = columnOf(draft, start);
    if (draft.source.text[start] !== "-")
        throw new Refusal("the list has an unusual layout");
    const path = chain.at(-1)?.path ?? [];
    const style = blockStyle(draft, chain);
    const lines = values.flatMap((value, index) => itemLines(value, column, style, [...path, index]));
    insertLines(draft, behindComments(draft, lastContent(draft, seq.items.at(-1), start), column), lines);
}
function pairEnd(draft, pair) {
    return lastContent(draft, pair.value, colonEnd(draft, pair));
}
/** True where a map starts on a line below the key that holds it, so that something fits between. */
function isBelowKey(draft, holder, first) {
    if (holder.pair === null || first === undefined)
        return false;
    const line = (offset) => draft.source.yaml.position(offset).line;
    return line(colonEnd(draft, holder.pair)) < line(first.key.range?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/formats/yaml/flow-text.js



/** A value in flow style; `indent` is the white space before the line it starts on. */
function flowText(value, indent, style, path) {
    if (Array.isArray(value) && value.length > 0) {
        const items = value.map((item, index) => flowText(item, inner(indent, style), style, [...path, index]));
        return enclosed("[", items, "]", indent, style);
    }
    if ((0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0) {
        const keys = Object.keys(value);
        const names = sortKeys(keys, keyOrder(path, keys));
        const pairs = names.map((key) => flowPair(key, value[key] ?? null, inner(indent, style), style, path));
        return enclosed("{", pairs, "}", indent, style);
    }
    if (typeof value === "string" && style.quoteStrings)
        return quoted(value, '"');
    return scalarText(value, style.quote, "flow");
}
/** A key with its value in flow style. */
function flowPair(key, value, indent, style, path) {
    const name = style.keyQuote !== null ? quoted(key, style.keyQuote) : scalarText(key, style.quote, "flow");
    return name + style.colon + flowText(value, indent, style, [...path, key]);
}
function inner(indent, style) {
    return indent + (style.lines?.unit ?? "");
}
function enclosed(open, entries, close, indent, style) {
    if (style.lines === null)
        return open + entries.join(style.comma) + close;
    const { ending, trailingComma } = style.lines;
    const lines = entries.map((entry) => ending + inner(indent, style) + entry);
    return `${open}${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}${close}`;
}

;// CONCATENATED MODULE: ./build/formats/yaml/insert-flow.js






/** Adds keys to a flow map: behind the entry they belong after, on the same line or one of their own, as the others. */
function insertIntoFlow(draft, map, additions, chain) {
    const path = chain.at(-1)?.path ?? [];
    const pairs = map.items;
    const keys = pairs.map((pair) => (0,read_value/* keyText */.Pu)(pair.key) ?? "");
    const all = [...keys, ...additions.keys()];
    const order = keyOrder(path, all);
    const role = roleOf(path, all);
    const write = (key) => (indent, style) => flowPair(key, additions.get(key) ?? null, indent, style, path);
    const names = sortKeys([...additions.keys()], order);
    if (pairs.length === 0)
        return fillEmpty(draft, map, names.map(write), chain);
    const places = new Map();
    for (const name of names) {
        const habit = role === null ? null : draft.habits(role, name);
        const after = placeAfter(keys, name, { order, habit, mayLead: false }) ?? 0;
        places.set(after, [...(places.get(after) ?? []), name]);
    }
    for (const [after, group] of places) {
        const pair = pairs[after];
        const start = pair.key.range?.[0] ?? 0;
        addBehind(draft, start, entryEnd(draft, pair), group.map(write), flowStyle(draft, chain));
    }
}
/** Adds items to the end of a flow list. */
function appendToFlow(draft, seq, values, chain) {
    const path = chain.at(-1)?.path ?? [];
    const writers = values.map((value) => (indent, style) => flowText(value, indent, style, [...path, 0]));
    const last = seq.items.at(-1);
    if (last === undefined)
        return fillEmpty(draft, seq, writers, chain);
    const [start, end] = last.range ?? [0, 0];
    if (start === end)
        throw new Refusal("the list has an unusual layout");
    addBehind(draft, start, end, writers, flowStyle(draft, chain));
}
/** The end of a flow map's entry. Throws a Refusal for entries without a written value. */
function entryEnd(draft, pair) {
    const [start = 0, end = 0] = pair.value?.range ?? [];
    if (start === end)
        throw new Refusal("the entry before it has no value");
    return draft.source.text[end - 1] === "\n" ? start : end;
}
function addBehind(draft, start, end, writers, style) {
    const { text } = draft.source;
    const indent = text.slice(lineStart(draft, start), start);
    const rest = /^([ \t]*,)?[ \t]*(?:[ \t]#.*)?$/.exec(text.slice(end, lineEnd(draft, end)));
    if (!/^[ \t]*$/.test(indent) || rest === null) {
        const flat = style.lines === null || /^[ \t]*$/.test(indent) ? style : { ...style, lines: null };
        replaceText(draft, end, end, writers.map((write) => style.comma + write(indentOf(draft, start), flat)).join(""));
        return;
    }
    const ending = endingAt(draft, end);
    const lines = writers.map((write) => ending + indent + write(indent, style));
    const at = lineEnd(draft, end);
    if (rest[1] === undefined)
        replaceText(draft, end, end, ",");
    replaceText(draft, at, at, lines.join(",") + (rest[1] === undefined ? "" : ","));
}
function fillEmpty(draft, node, writers, chain) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    const inside = text.slice(start + 1, end - 1);
    if (inside.trim() !== "")
        throw new Refusal("the empty brackets contain a comment");
    const style = flowStyle(draft, chain);
    const indent = indentOf(draft, start);
    if (style.lines === null) {
        const pad = /[\r\n]/.test(inside) ? "" : inside.slice(0, 1);
        const entries = writers.map((write) => write(indent, style));
        return replaceText(draft, start + 1, end - 1, pad + entries.join(style.comma) + pad);
    }
    const { unit, ending, trailingComma } = style.lines;
    const lines = writers.map((write) => ending + indent + unit + write(indent + unit, style));
    replaceText(draft, start + 1, end - 1, `${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}`);
}

// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(53609);
// EXTERNAL MODULE: ./build/formats/yaml/not-editable.js
var not_editable = __webpack_require__(55163);
;// CONCATENATED MODULE: ./build/formats/yaml/remove.js





/** Removes keys of a map or items of a list, by their index. One that loses all of them becomes `{}` or `[]`. */
function removeEntries(draft, node, indices, holder) {
    const entries = node.items;
    assertUnshared(draft, indices.map((index) => entries[index]));
    if (indices.length === entries.length)
        return emptyCollection(draft, node, holder);
    const runs = runsOf(indices);
    for (const run of runs) {
        if (node.flow === true)
            removeFromFlow(draft, entries, run);
        else
            removeFromBlock(draft, node, entries, run);
    }
}
function runsOf(indices) {
    const runs = [];
    for (const index of indices.toSorted((a, b) => a - b)) {
        const run = runs.at(-1);
        if (run !== undefined && run[1] === index - 1)
            run[1] = index;
        else
            runs.push([index, index]);
    }
    return runs;
}
/** Gives a key another name, in the quotes it had. */
function renameKey(draft, map, pair, name, chain) {
    const [start = 0, end = 0] = pair.key.range ?? [];
    const type = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.type : undefined;
    colonEnd(draft, pair);
    const text = type === "QUOTE_DOUBLE"
        ? quoted(name, '"')
        : type === "QUOTE_SINGLE"
            ? quoted(name, "'")
            : scalarText(name, quoteHabit(draft), map.flow === true ? "flow" : "block");
    if (type === undefined && flowStyle(draft, chain).keyQuote !== null)
        throw new Refusal("the key has an unusual layout");
    replaceText(draft, start, end, text);
}
/** With the commas behind them, or those before them where nothing follows. */
function removeFromFlow(draft, entries, [index, lastIndex]) {
    const hasNext = lastIndex + 1 < entries.length;
    const around = entries.slice(hasNext ? index : index - 1, hasNext ? lastIndex + 2 : lastIndex + 1);
    const isPlain = around.slice(1).every((entry, nth) => {
        return /^\s*,\s*$/.test(draft.source.text.slice(endOf(draft, around[nth]), startOf(entry)));
    });
    if (!isPlain)
        throw new Refusal("a comment beside it would be lost");
    const [first, last] = [around[0], around.at(-1)];
    const [start, end] = hasNext ? [startOf(first), startOf(last)] : [endOf(draft, first), endOf(draft, last)];
    replaceText(draft, start, end, "");
}
function removeFromBlock(draft, node, entries, [index, lastIndex]) {
    const { text } = draft.source;
    const entry = entries[lastIndex];
    const start = entryStart(draft, node, entries, index);
    const end = lineEnd(draft, endOf(draft, entry));
    const next = entries[lastIndex + 1];
    assertNothingBetween(draft, node, entries, [index, lastIndex]);
    const first = lineStart(draft, start);
    if (text
        .slice(first, start)
        .replace(/^\ufeff/, "")
        .trim() !== "") {
        if (next === undefined)
            throw new Refusal("it is on the same line as its parent");
        const nextStart = entryStart(draft, node, entries, lastIndex + 1);
        if (text.slice(end, nextStart).trim() !== "" || text.slice(endOf(draft, entry), end).trim() !== "") {
            throw new Refusal("a comment beside it would be lost");
        }
        return replaceText(draft, start, nextStart, "");
    }
    assertNothingSlides(draft, entries[index - 1], end);
    const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? "";
    const from = text.startsWith("\ufeff", first) ? first + 1 : first;
    if (ending !== "" || from === 0)
        return replaceText(draft, from, end + ending.length, "");
    replaceText(draft, from - (text.slice(0, from).endsWith("\r\n") ? 2 : 1), end, "");
}
/** A block of text before the removed lines would take in blank lines or comments that follow them. */
function assertNothingSlides(draft, previous, end) {
    const above = previous === undefined ? undefined : lastScalar(previous);
    if (above === undefined && previous !== undefined)
        return;
    if (/^(?:\r\n|\n|\r)?[ \t]*(?:[\r\n#]|$)/.test(draft.source.text.slice(end)) && (0,dist/* isScalar */.jn)(above)) {
        throw new Refusal("a block scalar before it would absorb the lines after it");
    }
}
function lastScalar(entry) {
    const node = "key" in entry ? entry.value : entry;
    if ((0,dist/* isScalar */.jn)(node))
        return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? node : undefined;
    if (!((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) || node.flow === true)
        return undefined;
    const last = node.items.at(-1);
    return last === undefined ? undefined : lastScalar(last);
}
function emptyCollection(draft, node, holder) {
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    if (node.flow === true) {
        if (text.slice(start, end).includes("#"))
            throw new Refusal("a comment inside it would be lost");
        return replaceText(draft, start + 1, end - 1, "");
    }
    const last = lastContent(draft, node, start);
    const from = holder.pair === null ? start : colonEnd(draft, holder.pair);
    const lead = text.slice(from, start);
    if (lead.trim() !== "")
        throw new Refusal("a comment or an anchor before it would be lost");
    replaceText(draft, from, last, `${holder.pair === null ? "" : " "}${(0,dist/* isMap */.jh)(node) ? "{}" : "[]"}`);
}
/** Where an entry of a block collection starts: a key, or the dash of an item. */
function entryStart(draft, node, entries, index) {
    const entry = entries[index];
    if ((0,dist/* isMap */.jh)(node))
        return startOf(entry);
    const { text } = draft.source;
    const seqStart = node.range?.[0] ?? 0;
    if (index === 0)
        return seqStart;
    const column = seqStart - lineStart(draft, seqStart);
    const before = lineEnd(draft, endOf(draft, entries[index - 1]));
    for (const match of text.slice(before, startOf(entry)).matchAll(/(?:\r\n|\n|\r)( *)-(?=[ \t\r\n]|$)/g)) {
        if (match[1]?.length === column)
            return before + match.index + match[0].length - 1;
    }
    throw new Refusal("the list has an unusual layout");
}
function startOf(entry) {
    return ("key" in entry ? entry.key.range : entry.range)?.[0] ?? 0;
}
function endOf(draft, entry) {
    if (!("key" in entry))
        return lastContent(draft, entry, startOf(entry));
    const pair = entry;
    return lastContent(draft, pair.value, colonEnd(draft, pair));
}
/** Comments between entries that go together would go with them. */
function assertNothingBetween(draft, node, entries, [first, last]) {
    for (let index = first; index < last; index += 1) {
        const end = lineEnd(draft, endOf(draft, entries[index]));
        if (draft.source.text.slice(end, entryStart(draft, node, entries, index + 1)).includes("#")) {
            throw new Refusal("a comment beside it would be lost");
        }
    }
}
/** An anchor inside what goes may be used elsewhere. */
function assertUnshared(draft, entries) {
    const { shared } = draft.parsed.read();
    const queue = entries.flatMap((entry) => ("key" in entry ? [entry.key, entry.value] : [entry]));
    for (const node of queue) {
        if (node === null)
            continue;
        if (shared.has(node))
            throw new Refusal("it contains an anchor that other places use");
        if ((0,dist/* isMap */.jh)(node))
            queue.push(...node.items.flatMap((pair) => [pair.key, pair.value]));
        if ((0,dist/* isSeq */.oP)(node))
            queue.push(...node.items);
    }
}

;// CONCATENATED MODULE: ./build/formats/yaml/replace.js








/** Puts a value where a key has none: `key:`, `key: null` or `key: ~`. Comments behind it stay. */
function fillNull(draft, node, holder, value) {
    assertFree(node);
    const inFlow = holder.chain.at(-1)?.node.flow === true;
    const lines = inFlow || holder.pair === null ? null : linesBelow(draft, holder, value);
    if (lines === null || holder.pair === null)
        return fillInline(draft, node, holder, value);
    const colon = colonEnd(draft, holder.pair);
    const end = isUnwritten(node) ? colon : (node?.range?.[1] ?? colon);
    const between = draft.source.text.slice(colon, node?.range?.[0] ?? colon);
    if (!isUnwritten(node) && /[\r\n]/.test(between)) {
        assertBare(draft, colon, end);
        const ending = endingAt(draft, colon);
        return replaceText(draft, colon, end, lines.map((line) => ending + line).join(""));
    }
    if (end > colon)
        replaceText(draft, colon, end, "");
    insertLines(draft, end, lines);
}
/** Replaces a value. Throws a Refusal where comments or anchors inside it would be lost. */
function replaceValue(draft, node, holder, value) {
    if (node === null || isUnwritten(node))
        return fillNull(draft, node, holder, value);
    assertFree(node);
    const inFlow = holder.chain.at(-1)?.node.flow === true;
    const flow = ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
    if (isBlockScalar(node))
        throw new Refusal("the value is a block scalar");
    if ((0,dist/* isScalar */.jn)(node) && !isCollection(value))
        return replaceScalar(draft, node, value, inFlow);
    const [start = 0, end = 0] = node.range ?? [];
    if (inFlow || (flow && isCollection(value))) {
        assertBare(draft, start, end);
        const own = flow ? [...holder.chain, { node: node, path: holder.path }] : holder.chain;
        return replaceText(draft, start, end, flowText(value, indentOf(draft, start), flowStyle(draft, own), holder.path));
    }
    if (holder.pair === null)
        throw new Refusal("a list item would have to be rewritten");
    const colon = colonEnd(draft, holder.pair);
    const last = lastContent(draft, node, colon);
    assertBare(draft, colon, last);
    const lines = linesBelow(draft, holder, value);
    const ending = endingAt(draft, colon);
    const text = lines
        ? lines.map((line) => ending + line).join("")
        : ` ${scalarText(value, quoteHabit(draft), "block")}`;
    replaceText(draft, colon, last, text);
}
function replaceScalar(draft, node, value, inFlow) {
    const [start = 0, end = 0] = node.range ?? [];
    replaceText(draft, start, end, sameStyle(draft, node, value, inFlow));
}
function sameStyle(draft, node, value, inFlow) {
    if (typeof value === "string" && node.type === "QUOTE_DOUBLE")
        return quoted(value, '"');
    if (typeof value === "string" && node.type === "QUOTE_SINGLE")
        return quoted(value, "'");
    return scalarText(value, quoteHabit(draft), inFlow ? "flow" : "block");
}
function fillInline(draft, node, holder, value) {
    const last = holder.chain.at(-1);
    const inFlow = last?.node.flow === true;
    const text = inFlow
        ? flowText(value, indentOf(draft, holder.pair?.key.range?.[0] ?? node?.range?.[0] ?? 0), flowStyle(draft, holder.chain), holder.path)
        : isCollection(value) && holder.pair === null
            ? null
            : scalarText(value, quoteHabit(draft), "block");
    if (text === null)
        throw new Refusal("the list item has no value");
    if (!isUnwritten(node)) {
        const [start = 0, end = 0] = node?.range ?? [];
        return replaceText(draft, start, end, text);
    }
    if (holder.pair === null)
        throw new Refusal("the list item has no value");
    const colon = colonEnd(draft, holder.pair);
    replaceText(draft, colon, colon, ` ${text}`);
}
function linesBelow(draft, holder, value) {
    if (!isCollection(value))
        return null;
    const column = columnOf(draft, holder.pair?.key.range?.[0] ?? 0);
    return valueLines(value, column, blockStyle(draft, holder.chain), holder.path);
}
function isCollection(value) {
    return Array.isArray(value) || (0,json/* isObject */.Gv)(value);
}
function isBlockScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
function assertFree(node) {
    if (node === null)
        return;
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined || node.tag !== undefined) {
        throw new Refusal("the value has an anchor or a tag");
    }
}
function assertBare(draft, start, end) {
    const text = draft.source.text.slice(start, end);
    if (/#|(?:^|[\s,[{:])[&*!]/.test(text))
        throw new Refusal("a comment or an anchor inside the value would be lost");
}

;// CONCATENATED MODULE: ./build/formats/yaml/edit-value.js













/** Makes the edits that a place and what lies below it need. Throws a Refusal. */
function editValue(draft, node, holder, intent) {
    if (isIdle(intent) && ![...intent.children.values()].some(changesKeys))
        return;
    const current = (0,json/* valueAt */.fK)(draft.parsed.read().value, holder.path);
    if (intent.value !== undefined && (0,same_json/* sameJson */.V)(current, intent.value))
        return;
    const obstacle = (0,not_editable/* whyNotEditable */.A)(draft.parsed, holder.path);
    if (obstacle !== null)
        throw new Refusal(obstacle);
    if (intent.value !== undefined)
        return replaceValue(draft, node, holder, intent.value);
    if (node === null || ((0,dist/* isScalar */.jn)(node) && (0,read_value/* scalarValue */.Um)(node) === null)) {
        if (!isIdle(intent))
            fillNull(draft, node, holder, change_tree_valueOf(intent));
        return;
    }
    const forList = intent.appends.length > 0 || [...intent.children.keys()].some((key) => typeof key === "number");
    if ((0,dist/* isSeq */.oP)(node) && (forList || isIdle(intent)))
        return editSeq(draft, node, holder, intent);
    if ((0,dist/* isMap */.jh)(node) && !forList)
        return editMap(draft, node, holder, intent);
    if (isIdle(intent))
        return;
    throw new Refusal(`the fix needs a ${forList ? "list" : "map"} where the file has something else`);
}
function changesKeys(intent) {
    return (intent.remove || intent.removeRepeated || intent.rename !== null || [...intent.children.values()].some(changesKeys));
}
function editMap(draft, map, holder, intent) {
    const chain = [...holder.chain, { node: map, path: holder.path }];
    const missing = new Map();
    const leaving = [];
    for (const [key, child] of intent.children) {
        const pair = (0,locate/* pairAt */.ey)(map, String(key));
        if (!pair) {
            if (!isIdle(child))
                missing.set(String(key), child);
            continue;
        }
        if (child.removeRepeated)
            leaving.push(...earlierOf(map, pair).map((earlier) => map.items.indexOf(earlier)));
        if (child.remove)
            leaving.push(map.items.indexOf(pair));
        else
            editValue(draft, pair.value, { pair, chain, path: [...holder.path, key] }, child);
        if (child.rename !== null)
            renameKey(draft, map, pair, child.rename, chain);
    }
    if (leaving.length > 0)
        removeEntries(draft, map, leaving, holder);
    if (missing.size === 0)
        return;
    if (leaving.length > 0)
        throw new Refusal("keys of one map can't be added and removed at the same time");
    const additions = new Map([...missing].map(([key, child]) => [key, change_tree_valueOf(child)]));
    if (map.flow === true)
        insertIntoFlow(draft, map, additions, chain);
    else
        insertIntoBlock(draft, map, additions, holder, chain);
}
function earlierOf(map, pair) {
    return (0,locate/* pairsOf */.fq)(map, (0,read_value/* keyText */.Pu)(pair.key) ?? "").filter((one) => one !== pair);
}
function editSeq(draft, seq, holder, intent) {
    const chain = [...holder.chain, { node: seq, path: holder.path }];
    const leaving = [];
    for (const [key, child] of intent.children) {
        const item = typeof key === "number" ? seq.items[key] : undefined;
        if (item === undefined) {
            if (!isIdle(child))
                throw new Refusal("the list has no such item");
        }
        else if (child.remove)
            leaving.push(Number(key));
        else
            editValue(draft, item, { pair: null, chain, path: [...holder.path, key] }, child);
    }
    if (leaving.length > 0)
        removeEntries(draft, seq, leaving, holder);
    if (intent.appends.length === 0)
        return;
    if (leaving.length > 0)
        throw new Refusal("items of one list can't be added and removed at the same time");
    if (seq.flow === true)
        appendToFlow(draft, seq, intent.appends, chain);
    else
        appendToBlock(draft, seq, intent.appends, chain);
}

// EXTERNAL MODULE: ./build/core/remember-recent.js
var remember_recent = __webpack_require__(51159);
;// CONCATENATED MODULE: ./build/formats/yaml/key-habits.js



/** By a file, the orders in it, of which the first that has a key counts. */
const ordersInFile = new WeakMap();
/** The habits in a document: those of its own first, else those of the others of its file, from the top. */
function habitsIn(file, document) {
    return (role, key) => {
        const own = ownOrders(document).get(role)?.get(key);
        if (own !== undefined)
            return own;
        const orders = ordersInFile.get(file) ?? ordersIn(file.documents);
        ordersInFile.set(file, orders);
        return orders.get(role)?.get(key) ?? null;
    };
}
/** One document is edited after the other, and a file may have thousands. */
const ownOrders = (0,remember_recent/* rememberLast */.m)((document) => ordersIn([document]));
/** The keys of the first map of each role that has a key, by both. Linear, also where aliases repeat a value. */
function ordersIn(documents) {
    const orders = new Map();
    for (const { value } of documents)
        addOrders(orders, value);
    return orders;
}
function addOrders(orders, value) {
    if (!key_habits_isCollection(value))
        return;
    const seen = new Set();
    const queue = [{ here: value, path: [] }];
    for (const { here, path } of queue) {
        if (seen.has(here))
            continue;
        seen.add(here);
        const keys = Object.keys(here);
        const isMap = (0,json/* isObject */.Gv)(here);
        const role = isMap ? roleOf(path, keys) : null;
        if (role !== null)
            addKeys(orders, role, keys);
        // A role depends on the last two steps only.
        const near = path.slice(-1);
        for (const key of keys) {
            const entry = here[key];
            if (key_habits_isCollection(entry))
                queue.push({ here: entry, path: [...near, isMap ? key : Number(key)] });
        }
    }
}
function addKeys(orders, role, keys) {
    const ofRole = orders.get(role) ?? new Map();
    orders.set(role, ofRole);
    for (const key of keys)
        if (!ofRole.has(key))
            ofRole.set(key, keys);
}
function key_habits_isCollection(value) {
    return typeof value === "object" && value !== null;
}

// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(11850);
;// CONCATENATED MODULE: ./build/formats/yaml/edit-yaml.js










/**
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style. What they amount
 * to is `applyOperations`; what already holds needs no edit. An emptied map or list stays, as `{}` or `[]`. Refuses,
 * with a reason for the user, whatever is not certain.
 */
function editYaml(file, operations) {
    const edits = [];
    try {
        for (const [index, group] of (0,group_by/* groupBy */.$)(operations, (operation) => operation.document)) {
            const document = file.documents[index];
            if (document === undefined)
                throw new Refusal("the file has no such document");
            edits.push(...editDocument(file, document, group));
        }
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, reason: error.message };
        throw error;
    }
    return { ok: true, edits: edits.toSorted((a, b) => a.range[0] - b.range[0]) };
}
function editDocument(file, document, operations) {
    const parsed = (0,parsed_document/* parsedOf */.r)(document);
    if (parsed === null || document.errors.length > 0)
        throw new Refusal("the document has syntax errors");
    const { value } = document;
    const all = planChanges(operations);
    const needed = operations.filter((operation) => !holds(document, operation));
    if (needed.length === 0)
        return [];
    for (const operation of needed) {
        const last = operation.path.at(-1);
        if (operation.kind === "rename" ? typeof last !== "string" : operation.kind === "remove" && last === undefined) {
            throw new Refusal("the key to change does not exist");
        }
        if (operation.kind === "rename" && (0,json/* valueAt */.fK)(value, [...operation.path.slice(0, -1), operation.key]) !== undefined) {
            throw new Refusal(`the key ${JSON.stringify(operation.key)} already exists there`);
        }
        const obstacle = document.obstacle(operation.path);
        if (obstacle !== null)
            throw new Refusal(obstacle);
    }
    const intent = needed.length === operations.length ? all : planChanges(needed);
    const draft = { source: file.source, parsed, edits: [], habits: habitsIn(file, document) };
    editValue(draft, parsed.root, { pair: null, chain: [], path: [] }, intent);
    return finishedEdits(draft);
}
/** True where the data already says what an operation wants. */
function holds({ value, repeated }, operation) {
    if (operation.kind === "remove-repeated")
        return repeated.every(({ path }) => !(0,core_path/* samePath */.Eb)(path, operation.path));
    const here = (0,json/* valueAt */.fK)(value, operation.path);
    if (operation.kind === "append")
        return false;
    return operation.kind === "set" ? includes(here, operation.value) : here === undefined;
}
function includes(here, wanted) {
    if (!(0,json/* isObject */.Gv)(wanted))
        return (0,same_json/* sameJson */.V)(here, wanted);
    if (!(0,json/* isObject */.Gv)(here))
        return false;
    return Object.entries(wanted).every(([key, entry]) => includes((0,json/* valueAt */.fK)(here, [key]), entry));
}


/***/ }),

/***/ 99275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainError)
/* harmony export */ });
/** What is wrong with a document, in words for people and not in those of the parser. */
function explainError({ yaml: source }, error) {
    const line = writtenLine(source, source.position(error.offset).line);
    if (error.code === undefined)
        return { why: lowerFirst(error.message), line };
    const near = separatorAround(source, line);
    if (near !== null)
        return { why: `${JSON.stringify(near.text)} is not a document separator, which is three dashes`, line: near.line };
    const comment = /^\s*\/[/*]/.exec(source.text);
    if (comment !== null) {
        const at = source.position(comment[0].length - 1).line;
        return { why: "JSON has no comments, and those of YAML start with #", line: at };
    }
    const text = source.line(line);
    const indentation = /^[ \t]*/.exec(text)?.[0] ?? "";
    if (indentation.includes("\t"))
        return { why: "its indentation has a tab, and YAML allows only spaces there", line };
    if (/closing ['"]quote/.test(error.message)) {
        const quote = error.message.includes("'") ? "'" : '"';
        return { why: "a quote that opens here is never closed", line: openedAt(source, line, quote) };
    }
    if (error.code === "BLOCK_AS_IMPLICIT_KEY" && isDeeper(source, line + 1, indentation)) {
        return { why: "its indentation does not fit the line above it", line: line + 1 };
    }
    return { why: whyOf(error.code, error.message, text), line };
}
/** True for a line with a key below a value that is complete. */
function isDeeper(source, line, indentation) {
    if (line > source.lineCount)
        return false;
    const text = source.line(line);
    return text.startsWith(`${indentation} `) && /:(?:\s|$)/.test(text);
}
/** The closest line from `line` up that has an odd number of quotes: the one that most likely lacks another. */
function openedAt(source, line, quote) {
    for (let one = line; one > Math.max(0, line - longestQuote); one -= 1) {
        if ((source.line(one).split(quote).length - 1) % 2 === 1)
            return one;
    }
    return line;
}
/** So many lines are looked through for the start of a quote. */
const longestQuote = 2000;
/** A line with text: what is missing at the end of a text is missed behind its last line. */
function writtenLine(source, at) {
    let line = Math.min(at, source.lineCount);
    while (line > 1 && source.line(line).trim() === "")
        line -= 1;
    return line;
}
function whyOf(code, message, text) {
    if (code === "BAD_INDENT" && message.startsWith("Flow ")) {
        return "a bracket or brace is never closed, or the lines between are not indented";
    }
    if (code === "UNEXPECTED_TOKEN" && /^\s*[{[].*[}\]]\s*$/.test(text)) {
        return "there is text behind the end of a value; between two objects belongs a line with ---";
    }
    if (code === "UNEXPECTED_TOKEN" && /["']/.test(text)) {
        return "there is text behind a value in quotes; a quote inside of quotes must be escaped";
    }
    if (code === "MISSING_CHAR")
        return missingCharacter(message);
    if (code === "BLOCK_AS_IMPLICIT_KEY" && /:\s+\S.*:(?:\s|$)/.test(text)) {
        return "a value has a colon and a space, so it must be in quotes";
    }
    return reasons[code] ?? "it is not valid YAML";
}
/** What the mistakes of the `yaml` package (its `ErrorCode`) are about. */
const reasons = {
    ALIAS_PROPS: "an alias (*name) can't have an anchor or a tag of its own",
    BAD_ALIAS: "an alias (*name) or anchor (&name) is not written as it must be; a value that starts with * or & must be in quotes",
    BAD_DIRECTIVE: "a line that starts with % is a directive, and this is none that YAML knows",
    BAD_DQ_ESCAPE: "a backslash between double quotes starts an escape, and YAML does not know this one; use single quotes",
    BAD_INDENT: "its indentation does not fit the lines above it",
    BAD_PROP_ORDER: "an anchor or a tag is at the wrong place",
    BAD_SCALAR_START: "a value can't start with this character unless it is in quotes",
    BLOCK_AS_IMPLICIT_KEY: "its indentation does not fit the lines above it",
    BLOCK_IN_FLOW: "there is an indented block between brackets or braces",
    KEY_OVER_1024_CHARS: "a key is longer than 1,024 characters",
    MULTILINE_IMPLICIT_KEY: "a key and its colon must be on one line; a colon may be missing",
    MULTIPLE_ANCHORS: "a value has more than one anchor",
    MULTIPLE_TAGS: "a value has more than one tag",
    TAB_AS_INDENT: "its indentation has a tab, and YAML allows only spaces there",
    UNEXPECTED_TOKEN: "the text here does not belong to what is before it",
};
function missingCharacter(message) {
    if (/Expected flow|must end with|, or|flow (?:map|seq)/i.test(message)) {
        return "a bracket or brace is never closed, or a comma is missing";
    }
    if (/^Tags and anchors/.test(message)) {
        return "a tag (!name) or an anchor (&name) needs a space behind it; a value that starts with ! or & must be in quotes";
    }
    if (/^Comments/.test(message))
        return "a comment needs a space before its #; a value with # in it must be in quotes";
    return "a colon, or the space behind it, is missing after a key";
}
/** A line of four or more dashes at a place or just above it, where YAML would have three. */
function separatorAround(source, line) {
    const candidates = [line, line - 1].filter((one) => one >= 1 && one <= source.lineCount);
    for (const one of candidates) {
        const text = source
            .line(one)
            .replace(/^\ufeff/, "")
            .trimEnd();
        if (/^-{4,40}$/.test(text))
            return { text, line: one };
    }
    return null;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 55732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ chartFiles),
/* harmony export */   DT: () => (/* binding */ dependencyFolders),
/* harmony export */   Hg: () => (/* binding */ chartManifests),
/* harmony export */   JA: () => (/* binding */ generatorFiles),
/* harmony export */   aG: () => (/* binding */ joinedByCharts),
/* harmony export */   im: () => (/* binding */ withLibraries),
/* harmony export */   j6: () => (/* binding */ chartFilesAround),
/* harmony export */   tn: () => (/* binding */ manifestIn),
/* harmony export */   vN: () => (/* binding */ dependentFolders)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88187);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28314);
/* harmony import */ var _kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99935);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77470);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69886);
/* harmony import */ var _files_of_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51373);
/* harmony import */ var _git_ops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31588);







/** So many files of one chart are read; one with more is not rendered. */
const mostFiles = 2001;
/** The files that the charts of a tree are rendered from, by the paths of the tree; without pictures and notes. */
function chartFiles(paths) {
    const all = [...paths];
    const directories = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    return directories.size === 0 ? [] : within(all, directories);
}
/** The files that the charts which hold some of the files are rendered from; without pictures and notes. */
function chartFilesAround(paths, around) {
    const all = [...paths];
    const directories = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    if (directories.size === 0)
        return [];
    const own = new Set(around.flatMap((path) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, directories) ?? []));
    return own.size === 0 ? [] : within(all, own, directories);
}
function within(paths, wanted, charts = wanted) {
    const counts = new Map();
    return paths.filter((path) => {
        const directory = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, charts);
        if (directory === null || !wanted.has(directory) || (0,_files_of_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .isPicture */ .D1)(path))
            return false;
        const count = (counts.get(directory) ?? 0) + 1;
        counts.set(directory, count);
        return count <= mostFiles;
    });
}
/** The files of a tree that its kustomizations may name, beside manifests: what generators read. */
function generatorFiles(files, paths) {
    const named = new Set();
    for (const { path, bytes } of files) {
        if (!(0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .isKustomizationPath */ .rD)(path))
            continue;
        for (const target of (0,_kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .referencedPaths */ .i7)(path, new TextDecoder().decode(bytes).replaceAll("=", " "))) {
            if (paths.has(target))
                named.add(target);
        }
    }
    return [...named];
}
/** The folders of charts that charts among files depend on, as their paths or names say. */
function dependencyFolders(files, paths) {
    const directories = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths);
    const wanted = files
        .filter(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isDependencyList */ ._)(path))
        .flatMap((file) => {
        return (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .readDependencies */ .gF)((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(file.path), (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(file)).flatMap(({ path, name }) => {
            if (path !== null)
                return directories.includes(path) ? [path] : [];
            return directories.filter((directory) => directory.slice(directory.lastIndexOf("/") + 1) === name);
        });
    });
    return [...new Set(wanted)];
}
/** The manifests of charts, as many as are looked at to find out which of them use others. */
function chartManifests(paths, around) {
    const folders = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths);
    const own = new Set(around.flatMap((path) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, new Set(folders)) ?? []));
    if (own.size === 0 || folders.length > mostCharts)
        return [];
    const all = new Set(paths);
    return folders.flatMap((folder) => [manifestIn(folder), (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(folder, "requirements.yaml")].filter((path) => all.has(path)));
}
/** In a repository with more charts, those that use a changed one are not looked for. */
const mostCharts = 100;
/** The folders of charts among files that use a chart which holds some of the files around. */
function dependentFolders(files, paths, around) {
    const all = [...paths];
    const folders = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    const own = new Set(around.flatMap((path) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, folders) ?? []));
    const users = files.filter((file) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isDependencyList */ ._)(file.path) && folders.has((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(file.path)));
    const dependent = users
        .filter((file) => dependencyFolders([file], all).some((used) => own.has(used)))
        .map(({ path }) => (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path));
    return [...new Set(dependent)];
}
/** The path of the manifest of the chart in a folder. */
function manifestIn(directory) {
    return (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(directory, "Chart.yaml");
}
/**
 * Pairs of files whose charts are rendered together: those of one chart, and those of charts that use each other. A
 * library joins nothing: its users have nothing to do with each other.
 */
function joinedByCharts(files, configured = []) {
    const paths = files.map(({ path }) => path);
    const directories = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths));
    if (directories.size === 0)
        return [];
    const pairs = [];
    for (const path of paths) {
        const directory = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, directories);
        if (directory !== null && (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path) !== directory)
            pairs.push([manifestIn(directory), path]);
    }
    for (const { path, values } of configured) {
        if (directories.has(path))
            for (const file of values)
                pairs.push([manifestIn(path), file]);
    }
    for (const { chart, file, sources, values } of (0,_git_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedValues */ .Pj)(files, directories)) {
        for (const path of [file, ...sources, ...values.files])
            pairs.push([manifestIn(chart), path]);
    }
    const known = new Set(paths);
    // What a kustomization or a chart makes of them may give values to the chart.
    for (const { path, charts, values } of (0,_git_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .deployingFiles */ .r9)(files, directories)) {
        const others = [path, ...values.filter((other) => known.has(other))];
        for (const chart of charts)
            for (const other of others)
                pairs.push([manifestIn(chart), other]);
    }
    const isLibrary = libraryTest(files);
    for (const file of files) {
        if (!(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isDependencyList */ ._)(file.path) || !directories.has((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(file.path)))
            continue;
        for (const used of dependencyFolders([file], paths)) {
            if (!isLibrary(used))
                pairs.push([file.path, manifestIn(used)]);
        }
    }
    return pairs;
}
/** Adds to groups of files the libraries that their charts use. Those are looked at in groups of their own. */
function withLibraries(groups, files) {
    const paths = files.map(({ path }) => path);
    const folders = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths));
    const isLibrary = libraryTest(files);
    if (![...folders].some(isLibrary))
        return [...groups];
    const byFolder = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(files, ({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, folders));
    const filesOf = (folder) => byFolder.get(folder) ?? [];
    return groups.map((group) => {
        const used = new Set();
        for (let more = group.filter(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isDependencyList */ ._)(path)); more.length > 0;) {
            const found = dependencyFolders(more, paths).filter((folder) => isLibrary(folder) && !used.has(folder));
            for (const folder of found)
                used.add(folder);
            more = found.flatMap(filesOf);
        }
        const own = new Set(group.map(({ path }) => path));
        const lent = [...used].flatMap(filesOf).filter(({ path }) => !own.has(path));
        return [...group, ...lent.map((file) => ({ ...file, role: "context" }))];
    });
}
/** Tells the folders of charts that can't be installed, and are only there for others (helm.sh: Library Charts). */
function libraryTest(files) {
    const manifests = new Map(files.filter(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartPath */ .Ky)(path)).map((file) => [(0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(file.path), file]));
    const known = new Map();
    return (folder) => {
        const answer = known.get(folder) ?? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)(manifests.get(folder)), ["type"]) === "library";
        known.set(folder, answer);
        return answer;
    };
}


/***/ }),

/***/ 69886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* binding */ chartDirectoryOf),
  ue: () => (/* binding */ chartFolders),
  qu: () => (/* binding */ dataOf),
  D8: () => (/* binding */ holdsFile),
  Ky: () => (/* binding */ isChartPath),
  ZC: () => (/* binding */ isChartTemplate),
  _: () => (/* binding */ isDependencyList),
  cg: () => (/* binding */ isFetched),
  $V: () => (/* binding */ manifestOf),
  kc: () => (/* binding */ missingDependencies),
  q0: () => (/* binding */ nameIn),
  Kg: () => (/* binding */ readCharts),
  gF: () => (/* binding */ readDependencies),
  WL: () => (/* binding */ standsInTemplates)
});

// UNUSED EXPORTS: chartLimits

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(40138);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/charts/files-of-templates.js
var files_of_templates = __webpack_require__(51373);
;// CONCATENATED MODULE: ./build/model/charts/helm-ignore.js
/** Helm leaves hidden files of `templates/` out whatever a `.helmignore` says (pkg/ignore: AddDefaults). */
const defaultLines = ["templates/.?*"];
/**
 * Reads a `.helmignore` as Helm does (pkg/ignore): like `.gitignore`, but without `**`, and a line that is negated
 * leaves out all that it does not match. A file in a directory that is left out is left out too.
 */
function readHelmIgnore(text) {
    const lines = [...text.split(/\r?\n/), ...defaultLines].flatMap((line) => readLine(line) ?? []);
    const isIgnored = (path) => {
        const isDirectory = path.endsWith("/");
        const bare = isDirectory ? path.slice(0, -1) : path;
        const name = bare.slice(bare.lastIndexOf("/") + 1);
        return lines.some(({ negated, directoryOnly, anchored, pattern }) => {
            if (directoryOnly && !isDirectory)
                return negated;
            return pattern.test(anchored ? bare : name) !== negated;
        });
    };
    return (path) => {
        const steps = path.split("/");
        const above = steps.slice(0, -1).map((_step, index) => `${steps.slice(0, index + 1).join("/")}/`);
        return above.some(isIgnored) || isIgnored(path);
    };
}
function readLine(raw) {
    let rule = raw.trim();
    if (rule === "" || rule.startsWith("#") || rule.includes("**"))
        return null;
    const negated = rule.startsWith("!");
    if (negated)
        rule = rule.slice(1);
    const directoryOnly = rule.endsWith("/");
    if (directoryOnly)
        rule = rule.replace(/\/+$/, "");
    const rooted = rule.startsWith("/");
    if (rooted)
        rule = rule.slice(1);
    const pattern = shellPattern(rule);
    return pattern === null ? null : { negated, directoryOnly, anchored: rooted || rule.includes("/"), pattern };
}
/** A pattern of Go's `filepath.Match`; null for one that Go refuses. */
function shellPattern(glob) {
    let source = "";
    for (let index = 0; index < glob.length; index += 1) {
        const char = glob[index] ?? "";
        if (char === "*")
            source += source.endsWith("[^/]*") ? "" : "[^/]*";
        else if (char === "?")
            source += "[^/]";
        else if (char === "[") {
            const end = glob.indexOf("]", index + 2);
            if (end === -1)
                return null;
            source += `[${glob
                .slice(index + 1, end)
                .replaceAll("\\", "\\\\")
                .replaceAll("[", "\\[")}]`;
            index = end;
        }
        else {
            if (char === "\\")
                index += 1;
            source += (glob[index] ?? "\\").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
        }
    }
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/model/charts/chart.js







/** A chart with more files, more bytes or charts nested deeper is not rendered. */
const chartLimits = { files: 2000, bytes: 16_000_000, depth: 5 };
/** True for the file that makes its folder a chart. */
function isChartPath(path) {
    return path === "Chart.yaml" || path.endsWith("/Chart.yaml");
}
/** True for a file in which a chart lists its dependencies: of version 1, they are in a file of their own (helm.sh: Charts). */
function isDependencyList(path) {
    return isChartPath(path) || path === "requirements.yaml" || path.endsWith("/requirements.yaml");
}
/** The folders of charts among paths, without those of charts that another one holds in its `charts` folder. */
function chartFolders(paths) {
    const all = new Set([...paths].filter(isChartPath).map(kustomization/* directoryOf */.jt));
    return [...all].filter((directory) => holderOf(directory, all) === null).toSorted();
}
/** The folder of the chart that holds another one in its `charts` folder. */
function holderOf(directory, charts) {
    const parent = (0,kustomization/* directoryOf */.jt)(directory);
    if (parent !== "charts" && !parent.endsWith("/charts"))
        return null;
    const holder = (0,kustomization/* directoryOf */.jt)(parent);
    return charts.has(holder) ? holder : null;
}
/** The chart folder, of those given, that a file lies in; null where it lies in none. */
function chartDirectoryOf(path, directories) {
    for (let here = (0,kustomization/* directoryOf */.jt)(path);; here = (0,kustomization/* directoryOf */.jt)(here)) {
        if (directories.has(here))
            return here;
        if (here === "")
            return null;
    }
}
/** Whether a file of the tree lies in the chart's folder, and not in that of a chart that is attached to it. */
function holdsFile({ directory }, path) {
    return directory === "" || path.startsWith(`${directory}/`);
}
/** The path of the manifest of a chart. */
function manifestOf({ paths }) {
    return paths.get("Chart.yaml") ?? "Chart.yaml";
}
/** True for a file among the templates of a chart, or of one in its `charts` folder. */
function isChartTemplate(path, directories) {
    const directory = chartDirectoryOf(path, directories);
    return directory !== null && standsInTemplates(nameIn(directory, path));
}
/** The same by its name in the chart. */
function standsInTemplates(name) {
    return /^(?:charts\/[^/]+\/)*templates\//.test(name);
}
/** Reads the charts among files, each with the dependencies that the files hold. */
function readCharts(files) {
    const directories = new Set(chartFolders(files.map(({ path }) => path)));
    if (directories.size === 0)
        return [];
    const byChart = (0,group_by/* groupBy */.$)(files, ({ path }) => chartDirectoryOf(path, directories));
    const sources = new Map([...directories].map((directory) => [directory, readSource(directory, byChart.get(directory) ?? [])]));
    return [...sources.values()].map((source) => assemble(source, sources));
}
function readSource(directory, own) {
    const inChart = new Map(own.map((file) => [nameIn(directory, file.path), file]));
    const isIgnored = readHelmIgnore(textOf(inChart.get(".helmignore")));
    const files = new Map([...inChart].filter(([name]) => name === "Chart.yaml" || !isIgnored(name)));
    const metadata = dataOf(files.get("Chart.yaml"));
    const listed = (0,json/* valueAt */.fK)(metadata, ["dependencies"]) ?? (0,json/* valueAt */.fK)(dataOf(files.get("requirements.yaml")), ["dependencies"]);
    return {
        directory,
        name: stringAt(metadata, "name"),
        version: stringAt(metadata, "version"),
        metadata,
        dependencies: (Array.isArray(listed) ? listed : []).flatMap(readDependency),
        files,
    };
}
/** What a chart's list says of the charts that it uses: their names, and their folders where it names them. */
function readDependencies(directory, list) {
    const listed = (0,json/* valueAt */.fK)(list, ["dependencies"]);
    return (Array.isArray(listed) ? listed : []).flatMap(readDependency).map(({ name, repository }) => {
        const isPath = repository.startsWith("file://");
        return { name, path: isPath ? (0,kustomization/* join */.fj)(directory, repository.slice("file://".length)) : null };
    });
}
function readDependency(value) {
    const name = stringAt(value, "name");
    if (name === "")
        return [];
    const alias = stringAt(value, "alias") || name;
    return [{ name, alias, version: stringAt(value, "version"), repository: stringAt(value, "repository") }];
}
function assemble(source, sources) {
    const attached = [];
    const paths = new Map();
    const vendored = [];
    attach(source, "", []);
    const files = sizeOf(attached) > chartLimits.bytes ? (0,files_of_templates/* withoutUnreadPictures */.Xi)(attached) : attached;
    const { directory, name, metadata, dependencies } = source;
    return {
        directory,
        name,
        library: stringAt(metadata, "type") === "library",
        dependencies,
        files,
        paths,
        vendored,
        deployments: [],
        published: isPublished(source),
        obstacle: obstacleOf(files.length, sizeOf(files)),
    };
    function attach(chart, prefix, above) {
        const names = nestedNames(chart);
        for (const [name, file] of chart.files) {
            const placed = prefix + renamed(name, names);
            attached.push(rendererFile(placed, file));
            paths.set(placed, file.path);
        }
        const held = new Set(names.values());
        for (const dependency of chart.dependencies) {
            const folder = `${prefix}charts/${dependency.name}/`;
            const isOwn = dependency.repository === "" || dependency.repository.startsWith("file://");
            if (held.has(dependency.name) || isPacked(chart, dependency)) {
                if (!isOwn)
                    vendored.push(folder);
                continue;
            }
            const found = findDependency(chart, dependency, sources);
            if (found === null || above.includes(found.directory) || above.length >= chartLimits.depth)
                continue;
            attach(found, folder, [...above, chart.directory]);
        }
    }
}
function sizeOf(files) {
    return files.reduce((sum, { data, bytes }) => sum + (data?.length ?? bytes?.length ?? 0), 0);
}
/** The dependencies that a chart declares and that nothing in the tree holds. */
function missingDependencies({ dependencies, files }) {
    const names = files.map(({ name }) => name);
    return dependencies.filter(({ name: own }) => {
        return !names.some((name) => name.startsWith(`charts/${own}/`) || (name.startsWith(`charts/${own}-`) && name.endsWith(".tgz")));
    });
}
/** Whether `helm dependency build` fetches a dependency (helm.sh: Helm Dependency). */
function isFetched({ repository }) {
    return /^(?:https?:|oci:|alias:|@)/.test(repository);
}
/** Folders below `charts/`, and the names of the charts in them, which Helm goes by. */
function nestedNames({ files }) {
    const names = new Map();
    for (const [name, file] of files) {
        const folder = /^charts\/([^/]+)\/Chart\.yaml$/.exec(name)?.[1];
        if (folder !== undefined)
            names.set(folder, stringAt(dataOf(file), "name") || folder);
    }
    return names;
}
function renamed(name, names) {
    const [, folder = "", rest = ""] = /^charts\/([^/]+)(\/.*)$/s.exec(name) ?? [];
    const own = names.get(folder);
    return own === undefined ? name : `charts/${own}${rest}`;
}
function isPacked({ files }, { name }) {
    return [...files.keys()].some((file) => file.startsWith(`charts/${name}-`) && file.endsWith(".tgz"));
}
/** What a chart names by a path, or else the only chart of the tree with that name whose version may fit. */
function findDependency({ directory }, { name, version, repository }, sources) {
    if (repository.startsWith("file://")) {
        return sources.get((0,kustomization/* join */.fj)(directory, repository.slice("file://".length)) ?? "\0") ?? null;
    }
    // A chart that wraps another one often has its name, and so do the wrappers of other clusters.
    const wraps = (source) => source.dependencies.some((dependency) => dependency.name === name);
    const named = [...sources.values()].filter((source) => source.name === name && mayFit(source.version, version));
    const [found, ...others] = named.filter((source) => !wraps(source));
    return others.length === 0 ? (found ?? null) : null;
}
/** Whether a version may be in a range: they have the same first number, or the range has none. */
function mayFit(version, range) {
    const wanted = /\d+/.exec(range)?.[0];
    return wanted === undefined || /[><|]/.test(range) || wanted === /\d+/.exec(version)?.[0];
}
/** Charts that name who maintains them, have a picture for a list of charts, or are tested by themselves are for others too. */
function isPublished({ metadata, files }) {
    if (!(0,json/* isObject */.Gv)(metadata))
        return false;
    const isListed = Array.isArray(metadata["maintainers"]) || typeof metadata["icon"] === "string";
    return isListed || [...files.keys()].some((name) => name.startsWith("ci/"));
}
function obstacleOf(files, bytes) {
    if (files > chartLimits.files)
        return `it has more than ${chartLimits.files} files`;
    return bytes > chartLimits.bytes ? `it is larger than ${chartLimits.bytes / 1_000_000} MB` : null;
}
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function rendererFile(name, { bytes }) {
    if (bytes.includes(0))
        return { name, bytes };
    try {
        return { name, data: decoder.decode(bytes) };
    }
    catch {
        return { name, bytes };
    }
}
/** The name, in a chart's folder, of a file of the tree. */
function nameIn(directory, path) {
    return directory === "" ? path : path.slice(directory.length + 1);
}
function textOf(file) {
    return file === undefined ? "" : new TextDecoder().decode(file.bytes);
}
/** The data of a YAML file's first document; null where it can't be read. */
function dataOf(file) {
    if (file === undefined || file.bytes.length > chartLimits.bytes)
        return null;
    return (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(file.path, textOf(file))).documents[0]?.value ?? null;
}
function stringAt(value, key) {
    const found = (0,json/* valueAt */.fK)(value, [key]);
    return typeof found === "string" ? found : typeof found === "number" ? String(found) : "";
}


/***/ }),

/***/ 51373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   GB: () => (/* binding */ speaksOfFiles),
/* harmony export */   VP: () => (/* binding */ isPackedChart),
/* harmony export */   Xi: () => (/* binding */ withoutUnreadPictures)
/* harmony export */ });
/**
 * Whether a text speaks of the files of its chart (helm.sh: Accessing Files Inside Templates): by their name, by what
 * only they can be asked, or as `template NAME . | toYaml` does. That prints all that a template sees, files among it,
 * and gives the print to the other template, as a rule for nothing: `include` was meant.
 */
function speaksOfFiles(text) {
    return /\bFiles\b|\.(?:GetBytes|Glob|AsConfig|AsSecrets)\b|\{\{-?[ \t]*template[ \t]+"[^"\n]*"[ \t]+[.$][ \t]*\|/.test(text);
}
/** What few templates have a use for: it is only read for charts whose texts speak of files. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|svg|ico|pdf|mp4|webp|woff2?|md)$/i.test(path);
}
/** True for a chart that is packed: what its templates speak of can't be seen. */
function isPackedChart(path) {
    return /(?:^|\/)charts\/[^/]+\.tgz$/.test(path);
}
/** A file, or several, that a template reads by a name that is written out. */
const plainRead = /\.Files\.(?:Get|GetBytes|Lines|Glob)\s+(?:"([^"\\]*)"|`([^`]*)`)/g;
/** The files of a chart without pictures that no template can mean: all of them, unless each name is written out. */
function withoutUnreadPictures(files) {
    const starts = [];
    const rest = files.map(({ name, data = "" }) => {
        if (isPicture(name))
            return "";
        const other = data.replaceAll(plainRead, (_all, quoted, raw) => {
            starts.push(/^[^*?[{]*/.exec(quoted ?? raw ?? "")?.[0] ?? "");
            return "";
        });
        return other.replaceAll(/\.As(?:Config|Secrets)\b/g, "");
    });
    if (rest.some(speaksOfFiles))
        return files;
    return files.filter(({ name }) => !isPicture(name) || starts.some((start) => name.includes(start)));
}


/***/ }),

/***/ 31588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ deployedValues),
  r9: () => (/* binding */ deployingFiles),
  BU: () => (/* binding */ mayDeploy),
  k_: () => (/* binding */ valuesByChart)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(40138);
// EXTERNAL MODULE: ./build/formats/yaml-path.js
var yaml_path = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(98998);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(40460);
;// CONCATENATED MODULE: ./build/model/charts/set-values.js

/** What values are set to one after the other. Names that Helm reads as more than keys are left out. */
function setValues(named) {
    const root = {};
    for (const { name, value } of named) {
        if (!isSettable(name))
            continue;
        const steps = name.split(".");
        let here = root;
        for (const step of steps.slice(0, -1)) {
            const next = here[step];
            const map = (0,json/* isObject */.Gv)(next) ? { ...next } : {};
            here[step] = map;
            here = map;
        }
        here[steps.at(-1) ?? ""] = value;
    }
    return root;
}
/** Whether a name is nothing but keys. */
function isSettable(name) {
    return /^[\w-]+(?:\.[\w-]+)*$/.test(name) && !/(?:^|\.)__proto__(?:\.|$)/.test(name);
}
/** What `--set` makes of a text (helm, pkg/strvals, typedVal); null for one that it reads as a list or as several values. */
function typedValue(text) {
    if (/[,{}\\]/.test(text))
        return null;
    if (text === "true" || text === "false")
        return text === "true";
    return /^(?:0|-?[1-9]\d{0,15})$/.test(text) ? Number(text) : text;
}

;// CONCATENATED MODULE: ./build/model/charts/argo-applications.js





/** The sources of an Application, or of those that an ApplicationSet makes as far as it lists what they differ in. */
function argoSources(value, paths) {
    return applicationsIn(value).flatMap((application) => sourcesOf(application, paths));
}
function sourcesOf(application, paths) {
    const sources = [(0,json/* valueAt */.fK)(application, ["spec", "source"]) ?? null, ...(0,read/* listAt */.gT)(application, ["spec", "sources"])];
    const references = new Set(sources.flatMap((source) => (0,json/* textAt */.$6)(source, ["ref"]) ?? []));
    return sources.flatMap((source) => {
        const chart = (0,kustomization/* join */.fj)("", (0,json/* textAt */.$6)(source, ["path"]) ?? "");
        const helm = (0,json/* valueAt */.fK)(source, ["helm"]) ?? null;
        if (chart === null || isTemplate(chart) || isTemplate(JSON.stringify(helm)))
            return [];
        const fileAt = (name) => (typeof name === "string" ? fileOf(name, chart, references) : []);
        const files = (0,read/* listAt */.gT)(helm, ["valueFiles"]).flatMap((name) => fileAt(name).flatMap((path) => expand(path, paths)));
        const given = (0,read/* listAt */.gT)(helm, ["fileParameters"]).flatMap((one) => {
            return fileAt((0,json/* valueAt */.fK)(one, ["path"]) ?? null).map((path) => ({ name: (0,json/* textAt */.$6)(one, ["name"]) ?? "", path }));
        });
        const name = (0,json/* textAt */.$6)(application, ["metadata", "name"]) ?? "";
        const parameters = parametersIn(helm);
        return [
            {
                name,
                chart,
                named: [...files, ...given.map(({ path }) => path)],
                files,
                skipsSchema: (0,json/* valueAt */.fK)(helm, ["skipSchemaValidation"]) === true,
                isRead: parameters.filter((one) => isSettable(one.name)).length === (0,read/* listAt */.gT)(helm, ["parameters"]).length,
                texts: (textOf) => {
                    const set = given.flatMap(({ name: key, path }) => {
                        const text = textOf(path);
                        return text === null ? [] : [{ name: key, value: text }];
                    });
                    return [
                        ...files.flatMap((path) => textOf(path) ?? []),
                        ...inlineValues(helm),
                        ...asText(setValues([...parameters, ...set])),
                    ];
                },
            },
        ];
    });
}
/** Text counts only where there is no object (argo-cd, ApplicationSourceHelm.ValuesIsEmpty). */
function inlineValues(helm) {
    const object = asText((0,json/* valueAt */.fK)(helm, ["valuesObject"]));
    const text = (0,json/* textAt */.$6)(helm, ["values"]);
    return object.length > 0 || text === null ? object : [text];
}
function parametersIn(helm) {
    return (0,read/* listAt */.gT)(helm, ["parameters"]).flatMap((parameter) => {
        const text = (0,json/* valueAt */.fK)(parameter, ["value"]);
        const name = (0,json/* textAt */.$6)(parameter, ["name"]) ?? "";
        if (typeof text !== "string")
            return text === undefined ? [] : [{ name, value: text }];
        const value = (0,json/* valueAt */.fK)(parameter, ["forceString"]) === true ? text : typedValue(text);
        return value === null ? [] : [{ name, value }];
    });
}
/** A file from the chart's folder, or from the root of a source that is named (`$values/env/prod.yaml`). */
function fileOf(name, chart, references) {
    const [, reference = "", rest = ""] = /^\$([^/]+)\/(.*)$/s.exec(name) ?? [];
    const path = references.has(reference)
        ? (0,kustomization/* join */.fj)("", rest)
        : name.startsWith("/")
            ? (0,kustomization/* join */.fj)("", name.slice(1))
            : (0,kustomization/* join */.fj)(chart, name);
    return path === null ? [] : [path];
}
/** The files that a path with wildcards stands for, in their order. */
function expand(path, paths) {
    if (!/[*?[{]/.test(path))
        return [path];
    try {
        return [...paths()].filter((0,glob/* globTest */.F)(path)).toSorted();
    }
    catch {
        return [];
    }
}
/** So many Applications of one ApplicationSet are looked at. */
const mostListed = 50;
function applicationsIn(value) {
    const kind = (0,json/* textAt */.$6)(value, ["kind"]);
    if (kind === "Application")
        return [value];
    const template = kind === "ApplicationSet" ? (0,json/* valueAt */.fK)(value, ["spec", "template"]) : undefined;
    if (template === undefined)
        return [];
    const text = JSON.stringify(template);
    if (!isTemplate(text))
        return [template];
    const elements = (0,read/* listAt */.gT)(value, ["spec", "generators"]).flatMap((one) => (0,read/* listAt */.gT)(one, ["list", "elements"]));
    return elements.slice(0, mostListed).map((element) => JSON.parse(filled(text, element)));
}
/** A template, as JSON, with what one element of a list says: `{{env}}`, or `{{ .env }}` of Go. */
function filled(text, element) {
    return text.replace(/\{\{\s*\.?([\w-]+(?:\.[\w-]+)*)\s*\}\}/g, (placeholder, name) => {
        const found = (0,json/* valueAt */.fK)(element, name.split("."));
        const isPlain = typeof found === "string" || typeof found === "number" || typeof found === "boolean";
        return isPlain ? JSON.stringify(String(found)).slice(1, -1) : placeholder;
    });
}
function isTemplate(text) {
    return text.includes("{{");
}
function asText(value) {
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0 ? [JSON.stringify(value)] : [];
}

;// CONCATENATED MODULE: ./build/model/charts/flux-releases.js




/** Null for what is no HelmRelease of a chart by its path. */
function fluxRelease(value) {
    if ((0,json/* textAt */.$6)(value, ["kind"]) !== "HelmRelease")
        return null;
    const spec = (0,json/* valueAt */.fK)(value, ["spec", "chart", "spec"]) ?? null;
    const chart = (0,kustomization/* join */.fj)("", (0,json/* textAt */.$6)(spec, ["chart"]) ?? "");
    if (chart === null)
        return null;
    const named = (0,read/* listAt */.gT)(spec, ["valuesFiles"]).flatMap((name) => {
        return typeof name === "string" ? ((0,kustomization/* join */.fj)("", name) ?? []) : [];
    });
    // Without the chart's own values among them, they stand in their place, and nothing here is rendered so.
    const own = (0,kustomization/* inside */.nx)(chart, "values.yaml");
    const inPlace = flux_releases_asText((0,json/* valueAt */.fK)(value, ["spec", "values"]));
    const isSkipped = (action) => (0,json/* valueAt */.fK)(value, ["spec", action, "disableSchemaValidation"]) === true;
    return {
        wanted: (0,read/* listAt */.gT)(value, ["spec", "valuesFrom"]).length + inPlace.length,
        skipsSchema: isSkipped("install") || isSkipped("upgrade"),
        name: (0,json/* textAt */.$6)(value, ["metadata", "name"]) ?? "",
        chart,
        named: named.includes(own) ? named.filter((path) => path !== own) : [],
        given: (mapOf) => [
            ...(0,read/* listAt */.gT)(value, ["spec", "valuesFrom"]).flatMap((source) => namedValues(source, mapOf)),
            ...inPlace,
        ],
    };
}
/** What one source of values holds: all of them, or the one of a key. Secrets are left out. */
function namedValues(source, mapOf) {
    if ((0,json/* textAt */.$6)(source, ["kind"]) !== "ConfigMap")
        return [];
    const found = mapOf((0,json/* textAt */.$6)(source, ["name"]) ?? "")?.get((0,json/* textAt */.$6)(source, ["valuesKey"]) ?? "values.yaml");
    const target = (0,json/* textAt */.$6)(source, ["targetPath"]);
    if (found === undefined || target === null)
        return found === undefined ? [] : [found];
    const [, quoted] = /^(["'])([^]*)\1$/.exec(found.text.trim()) === null ? [] : [null, found.text.trim().slice(1, -1)];
    const value = quoted ?? typedValue(found.text);
    return value === null ? [] : flux_releases_asText(setValues([{ name: target, value }]), found.files);
}
function flux_releases_asText(value, files = []) {
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0 ? [{ text: JSON.stringify(value), files }] : [];
}

;// CONCATENATED MODULE: ./build/model/charts/values-maps.js





/** What a text says that may hold a ConfigMap. */
const mark = /\bkind["']?[ \t]*:[ \t]*["']?ConfigMap\b|\bconfigMapGenerator\b/;
/**
 * The ConfigMaps of files by their names: manifests, and what kustomizations generate from files (the hash at the end of
 * a generated name is not part of the name that others write). One name may stand in several namespaces; the first counts.
 */
function valuesMaps(files) {
    const decoder = new TextDecoder();
    const byPath = new Map(files.map((file) => [file.path, file]));
    const found = new Map();
    const add = (name, map) => {
        if (typeof name === "string" && map.size > 0 && !found.has(name))
            found.set(name, map);
    };
    for (const { path, bytes } of files) {
        const text = (0,yaml_path/* isYamlPath */.x)(path) ? decoder.decode(bytes) : "";
        if (!mark.test(text))
            continue;
        for (const { value } of (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text)).documents) {
            if ((0,json/* valueAt */.fK)(value, ["kind"]) === "ConfigMap")
                add((0,json/* valueAt */.fK)(value, ["metadata", "name"]), textsOf(value, path));
            if (!(0,kustomization/* isKustomizationPath */.rD)(path))
                continue;
            const generators = (0,json/* valueAt */.fK)(value, ["configMapGenerator"]);
            for (const generator of Array.isArray(generators) ? generators : []) {
                add((0,json/* valueAt */.fK)(generator, ["name"]), filesOf(generator, path));
            }
        }
    }
    return found;
    function filesOf(generator, path) {
        const named = (0,json/* valueAt */.fK)(generator, ["files"]);
        const texts = (Array.isArray(named) ? named : []).flatMap((entry) => {
            if (typeof entry !== "string")
                return [];
            const [, key, name = ""] = /^(?:([^=]+)=)?(.*)$/s.exec(entry) ?? [];
            const file = byPath.get((0,kustomization/* join */.fj)((0,kustomization/* directoryOf */.jt)(path), name) ?? "");
            if (file === undefined)
                return [];
            const text = { text: decoder.decode(file.bytes), files: [path, file.path] };
            return [[key ?? name.slice(name.lastIndexOf("/") + 1), text]];
        });
        return new Map(texts);
    }
}
function textsOf(map, path) {
    const data = (0,json/* valueAt */.fK)(map, ["data"]);
    const entries = (0,json/* isObject */.Gv)(data) ? Object.entries(data) : [];
    return new Map(entries.flatMap(([key, text]) => {
        return typeof text === "string" ? [[key, { text, files: [path] }]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/model/charts/git-ops.js








/** What a text says that may hold an Application, an ApplicationSet or a HelmRelease: definitions of these kinds do not. */
const marks = [
    /\bapiVersion["']?[ \t]*:[ \t]*["']?(?:argoproj\.io|helm\.toolkit\.fluxcd\.io)\//,
    /\bkind["']?[ \t]*:[ \t]*["']?(?:Application(?:Set)?|HelmRelease)\b/,
];
/** Whether a text may hold what deploys a chart. */
function mayDeploy(text) {
    return marks.every((mark) => mark.test(text));
}
/**
 * The values that Argo CD's Applications and Flux's HelmReleases give to charts in these folders: those among files, or
 * among `deployers`, which may be as something renders them.
 */
function deployedValues(files, charts, deployers = files) {
    if (charts.size === 0)
        return [];
    const given = readingOf(files, deployers);
    return deployers.flatMap((file) => {
        return documentsIn(file)
            .flatMap((value) => [...argoValues(value, given), ...fluxValues(value, given)])
            .flatMap((one) => (charts.has(one.chart) ? [{ ...one, file: file.path }] : []));
    });
}
/**
 * The files that deploy charts in these folders, and the values files that they name, whether those are there or not;
 * among `paths` where they name them with wildcards.
 */
function deployingFiles(files, charts, paths = () => files.map(({ path }) => path)) {
    return files.flatMap((file) => {
        const found = documentsIn(file).flatMap((value) => {
            return [...argoSources(value, paths), ...[fluxRelease(value)].filter((release) => release !== null)];
        });
        const own = (found.length === 0 ? namedInTemplate(file) : found).filter(({ chart }) => charts.has(chart));
        return own.length === 0
            ? []
            : [{ path: file.path, charts: own.map(({ chart }) => chart), values: own.flatMap(({ named }) => named) }];
    });
}
/** The charts that a template which deploys some names in plain text, and all files of values that it names. */
function namedInTemplate({ path, bytes }) {
    const text = /\.(?:ya?ml|tpl)$/i.test(path) ? new TextDecoder().decode(bytes) : "";
    if (!text.includes("{{") || !mayDeploy(text))
        return [];
    const files = [...text.matchAll(/^[ \t]*-[ \t]+["']?([\w./-]+\.ya?ml)["']?[ \t]*\r?$/gm)].map(([, name = ""]) => name);
    return [...text.matchAll(/^[ \t-]*(?:path|chart):[ \t]*["']?([\w./-]+)["']?[ \t]*\r?$/gm)].flatMap(([, name = ""]) => {
        const chart = (0,kustomization/* join */.fj)("", name);
        if (chart === null)
            return [];
        return {
            chart,
            named: files.flatMap((file) => (0,kustomization/* join */.fj)(file.startsWith("/") ? "" : chart, file.replace(/^\//, "")) ?? []),
        };
    });
}
/** The objects of a file that may deploy something. */
function documentsIn({ path, bytes }) {
    const text = (0,yaml_path/* isYamlPath */.x)(path) ? new TextDecoder().decode(bytes) : "";
    if (!mayDeploy(text))
        return [];
    return (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text)).documents.map(({ value }) => value);
}
/** The values that charts are deployed with, by the folders of the charts; no two of one chart have the same name. */
function valuesByChart(files, charts, deployers = files) {
    const groups = (0,group_by/* groupBy */.$)(deployedValues(files, charts, deployers), ({ chart }) => chart);
    return new Map([...groups].map(([chart, found]) => [chart, withOwnNames(found)]));
}
/** Clusters have releases of the same name: those are told apart by their files, and in one file they are counted. */
function withOwnNames(deployed) {
    const alike = (0,group_by/* groupBy */.$)(deployed, ({ values }) => values.name);
    const named = deployed.map(({ file, values }) => {
        return (alike.get(values.name) ?? []).length > 1 ? { ...values, name: `${values.name} in ${file}` } : values;
    });
    const used = new Map();
    return named.map((values) => {
        const before = used.get(values.name) ?? 0;
        used.set(values.name, before + 1);
        return before === 0 ? values : { ...values, name: `${values.name} (${before + 1})` };
    });
}
function readingOf(files, deployers) {
    const decoder = new TextDecoder();
    const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
    let maps = null;
    return {
        paths: () => contents.keys(),
        textOf(path) {
            const bytes = contents.get(path);
            return bytes === undefined ? null : decoder.decode(bytes);
        },
        mapOf(name) {
            // What is rendered has the values that a patch or a generator gave it.
            maps ??= valuesMaps(deployers === files ? files : [...deployers, ...files]);
            return maps.get(name);
        },
    };
}
function argoValues(value, { paths, textOf }) {
    return argoSources(value, paths).flatMap((source) => {
        const texts = source.texts(textOf);
        const files = source.files.filter((path) => textOf(path) !== null);
        const others = source.named.filter((path) => !source.files.includes(path) && textOf(path) !== null);
        const whole = source.isRead && files.length + others.length === source.named.length;
        const values = {
            name: `Application ${source.name}`.trim(),
            texts,
            files,
            deployed: true,
            whole,
            unchecked: source.skipsSchema,
        };
        return texts.length === 0 ? [] : [{ chart: source.chart, sources: others, values }];
    });
}
function fluxValues(value, { textOf, mapOf }) {
    const release = fluxRelease(value);
    if (release === null)
        return [];
    const files = release.named.filter((path) => textOf(path) !== null);
    const given = release.given(mapOf);
    const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
    const whole = files.length === release.named.length && given.length === release.wanted;
    const values = {
        name: `HelmRelease ${release.name}`.trim(),
        texts,
        files,
        deployed: true,
        whole,
        unchecked: release.skipsSchema,
    };
    const sources = given.flatMap((one) => one.files);
    return texts.length === 0 ? [] : [{ chart: release.chart, sources, values }];
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ foldersWithReadFiles),
/* harmony export */   KN: () => (/* binding */ picturesOfTemplates),
/* harmony export */   Vy: () => (/* binding */ foldersOfReaders)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38786);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69886);
/* harmony import */ var _files_of_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51373);




/** The folders, of charts among paths, whose files templates may read, as far as the files that are there tell. */
function foldersWithReadFiles(files, paths) {
    const folders = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths);
    const known = new Set(folders);
    if (folders.length === 0)
        return [];
    const byFolder = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(files, ({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, known));
    // Whatever deploys a chart may give it values that speak of files, where a template renders them.
    const others = byFolder.get(null) ?? [];
    if (others.some((file) => (0,_formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlPath */ .x)(file.path) && speaks(file, "{{")))
        return folders.filter((folder) => byFolder.has(folder));
    return folders.filter((folder) => {
        return (byFolder.get(folder) ?? []).some((file) => {
            const name = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .q0)(folder, file.path);
            return (0,_files_of_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackedChart */ .VP)(name) || ((!name.includes("/") || isRead.test(name)) && speaks(file));
        });
    });
}
/** The folders of charts, those among `charts`, with a template that speaks of files. */
function foldersOfReaders(files, charts) {
    const readers = files.filter((file) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartTemplate */ .ZC)(file.path, charts) && speaks(file));
    return new Set(readers.map(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, charts) ?? ""));
}
/** Where templates and values lie in a chart. */
const isRead = /^(?:templates|charts|ci)\/|\.ya?ml$/;
/** Whether a file's text speaks of files, and says something else too. */
function speaks({ bytes }, more = "") {
    const text = new TextDecoder().decode(bytes);
    return (0,_files_of_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .speaksOfFiles */ .GB)(text) && text.includes(more);
}
/** The pictures and notes of charts whose templates may read them. */
function picturesOfTemplates(files, paths) {
    const all = [...paths];
    const charts = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    const pictures = all.filter((path) => (0,_files_of_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .isPicture */ .D1)(path) && (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, charts) !== null);
    if (pictures.length === 0)
        return [];
    const folders = new Set(foldersWithReadFiles(files, all));
    return folders.size === 0 ? [] : pictures.filter((path) => folders.has((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, charts) ?? "\0"));
}


/***/ }),

/***/ 99935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ deployUnits),
/* harmony export */   A9: () => (/* binding */ contextPaths),
/* harmony export */   QR: () => (/* binding */ deployUnitsOf),
/* harmony export */   i7: () => (/* binding */ referencedPaths)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88187);
/* harmony import */ var _formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38786);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);



/** Finds out which files are deployed together, from their paths and the kustomizations among them. */
function deployUnitsOf(paths, kustomizations) {
    const byDirectory = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(paths, _kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt);
    const all = new Set(paths);
    const byPlace = new Map(kustomizations.map((kustomization) => [kustomization.directory, kustomization]));
    const builds = new Map();
    for (const { directory } of kustomizations) {
        const build = { directory, files: new Set() };
        collect(directory, build.files, new Set());
        for (const path of build.files)
            builds.set(path, [...(builds.get(path) ?? []), build]);
    }
    const known = new Map();
    const shared = new Map();
    return {
        filesWith(path) {
            let files = known.get(path);
            if (files === undefined) {
                const own = builds.get(path) ?? [];
                const key = JSON.stringify([(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), ...own.map(({ directory }) => directory)]);
                files =
                    shared.get(key) ??
                        new Set([byDirectory.get((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)) ?? [], ...own.map((build) => [...build.files])].flat());
                shared.set(key, files);
                known.set(path, files);
            }
            return files;
        },
        kustomizationsOf: (path) => (builds.get(path) ?? []).map(({ directory }) => directory),
    };
    function collect(directory, build, seen) {
        if (seen.has(directory))
            return;
        seen.add(directory);
        const kustomization = byPlace.get(directory);
        for (const path of byDirectory.get(directory) ?? [])
            if (kustomization === undefined)
                build.add(path);
        for (const resource of kustomization?.resources ?? []) {
            if (all.has(resource))
                build.add(resource);
            else
                collect(resource, build, seen);
        }
        for (const { path } of kustomization?.patches ?? [])
            if (path !== null && all.has(path))
                build.add(path);
    }
}
/**
 * Groups files so that each group can be analysed without the others: files of one directory, of directories that
 * kustomizations join, or whose files are `joined` for another reason. Groups and their files keep the order given.
 */
function deployUnits(files, joined = []) {
    const parents = new Map();
    const find = (directory) => {
        let here = directory;
        while (parents.has(here))
            here = parents.get(here) ?? here;
        return here;
    };
    const unite = (a, b) => {
        const [first, second] = [find(a), find(b)];
        if (first !== second)
            parents.set(second, first);
    };
    const directories = new Set(files.map(({ path }) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path)));
    for (const { path, bytes } of files) {
        if (!(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path))
            continue;
        for (const target of referencedPaths(path, new TextDecoder().decode(bytes))) {
            if (directories.has(target))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), target);
            else if (directories.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(target)))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(target));
        }
    }
    for (const [path, other] of joined)
        unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(other));
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(files, ({ path }) => find((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path))).values()];
}
/**
 * The files and directories that a kustomization's text may name: every word of it that can be a path, read without a
 * parser and in linear time. Some are none; those that are match a path of the tree.
 */
function referencedPaths(path, text) {
    const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
    const words = new Set(text.slice(0, 200_000).split(/[\s"'{}[\],]+/));
    return [...words].flatMap((word) => (word.endsWith(":") ? [] : ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, word) ?? [])));
}
/** Never more files than these are read around a change. */
const contextLimit = 3000;
/**
 * The files that cross-file rules may need to judge the changed ones: their directories' YAML and JSON files, and the
 * kustomizations of the directories above and below the changed ones. What those name comes in a second round.
 */
function contextPaths(all, changed) {
    const directories = new Set(changed.map(_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt));
    const around = new Set();
    for (const directory of directories) {
        for (let here = directory;; here = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(here)) {
            around.add(here);
            if (here === "")
                break;
        }
    }
    const wanted = [];
    for (const path of all) {
        if (wanted.length >= contextLimit)
            break;
        const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
        const near = directories.has(directory) && (0,_formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestPath */ .H)(path);
        if (near || ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(path) && isAround(directory, around, directories)))
            wanted.push(path);
    }
    return wanted;
}
function isAround(directory, above, changed) {
    if (above.has(directory))
        return true;
    const parent = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(directory);
    return above.has(parent) || above.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(parent)) || changed.has(parent);
}


/***/ }),

/***/ 73436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ kustomizationRoots)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28314);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63076);
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40138);
/* harmony import */ var _deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99935);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);





/**
 * The kustomizations of a tree that no other one builds, and of those that build each other in a circle one; components
 * are none by themselves.
 */
function kustomizationRoots(files) {
    const known = rootsOf.get(files) ?? readRoots(files);
    rootsOf.set(files, known);
    return known;
}
/** A review asks for those of its trees several times. */
const rootsOf = new WeakMap();
function readRoots(files) {
    const byDirectory = new Map();
    const paths = new Set(files.map(({ path }) => path));
    for (const file of files) {
        const read = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationPath */ .rD)(file.path) ? readOne(file, paths) : null;
        if (read !== null && !byDirectory.has(read.kustomization.directory))
            byDirectory.set(read.kustomization.directory, read);
    }
    const used = new Set([...byDirectory.values()].flatMap(({ kustomization }) => kustomization.resources));
    const roots = [...byDirectory.values()].filter(({ kustomization, component }) => !component && !used.has(kustomization.directory));
    const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
    const found = roots.map((root) => rootOf(root, byDirectory, contents));
    const reached = new Set(found.flatMap(({ parts }) => parts.map(({ directory }) => directory)));
    for (const read of byDirectory.values()) {
        if (read.component || reached.has(read.kustomization.directory))
            continue;
        const root = rootOf(read, byDirectory, contents);
        for (const { directory } of root.parts)
            reached.add(directory);
        found.push(root);
    }
    return found.toSorted((a, b) => (a.directory < b.directory ? -1 : 1));
}
function readOne({ path, bytes }, paths) {
    const text = new TextDecoder().decode(bytes);
    const value = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(new _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text)).documents[0]?.value ?? null;
    const kustomization = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .readKustomization */ .kG)(path, value);
    if (kustomization === null)
        return null;
    const named = (0,_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .referencedPaths */ .i7)(path, text.replaceAll("=", " ")).filter((one) => paths.has(one));
    return {
        path,
        kustomization,
        component: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, ["kind"]) === "Component",
        onlyChanges: originsOfObjects.every((key) => listOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, [key])).length === 0),
        generated: generatorPaths((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), value),
        named,
        plugins: ["generators", "transformers"]
            .flatMap((key) => listOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, [key])))
            .flatMap((entry) => (typeof entry === "string" ? ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), entry) ?? []) : [])),
    };
}
/** The fields of a kustomization that its objects come from (kubectl.docs.kubernetes.io: Kustomization file). */
const originsOfObjects = [
    "resources",
    "bases",
    "components",
    "generators",
    "configMapGenerator",
    "secretGenerator",
    "helmCharts",
    "helmChartInflationGenerator",
];
/** The files that the generators of a kustomization read, but for those of the internet. */
function generatorPaths(directory, value) {
    const generators = ["configMapGenerator", "secretGenerator"].flatMap((key) => listOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, [key])));
    const entries = generators.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).flatMap((generator) => {
        const named = [...listOf(generator["files"]), ...listOf(generator["envs"]), generator["env"] ?? null];
        return named.filter((entry) => typeof entry === "string");
    });
    const local = entries.filter((entry) => !entry.includes("://"));
    return local.flatMap((entry) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, entry.slice(entry.indexOf("=") + 1)) ?? []);
}
/** The files that the generators and transformers in files of their own name, from the kustomization's directory on. */
function namedByPlugins({ path, plugins }, contents) {
    return plugins.flatMap((plugin) => {
        const bytes = contents.get(plugin);
        const text = bytes === undefined ? "" : new TextDecoder().decode(bytes).replaceAll("=", " ");
        return (0,_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .referencedPaths */ .i7)(path, text).filter((one) => contents.has(one));
    });
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function rootOf(root, byDirectory, paths) {
    const parts = [];
    const seen = new Set();
    const visit = (read) => {
        if (seen.has(read.path))
            return;
        seen.add(read.path);
        parts.push(read);
        for (const directory of read.kustomization.resources) {
            const next = byDirectory.get(directory);
            if (next !== undefined)
                visit(next);
        }
    };
    visit(root);
    const resources = parts.flatMap(({ kustomization }) => kustomization.resources).filter((path) => paths.has(path));
    const patches = parts.flatMap(({ kustomization }) => kustomization.patches).flatMap(({ path }) => path ?? []);
    const generated = parts.flatMap((part) => part.generated);
    const named = parts.flatMap((part) => [...part.named, ...namedByPlugins(part, paths)]);
    return {
        directory: root.kustomization.directory,
        path: root.path,
        parts: parts.map(({ kustomization }) => kustomization),
        files: new Set([
            ...parts.map(({ path }) => path),
            ...named,
            ...resources,
            ...generated.filter((path) => paths.has(path)),
        ]),
        resources: new Set(resources),
        patches: new Set(patches.filter((path) => paths.has(path))),
        absent: [...new Set(generated.filter((path) => !paths.has(path)))],
        binary: [...new Set(generated)].flatMap((path) => {
            const bytes = paths.get(path);
            return bytes === undefined || isText(bytes) ? [] : [{ name: path, bytes }];
        }),
        onlyChanges: root.onlyChanges,
    };
}
/** True for bytes that are UTF-8, which kustomize puts into `data`; all else goes into `binaryData`. */
function isText(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 42590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ attributesPaths),
  VV: () => (/* binding */ isAttributesPath),
  t: () => (/* binding */ maxAttributesSize),
  wb: () => (/* binding */ readAttributes)
});

// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(98998);
;// CONCATENATED MODULE: ./build/model/origin/attribute-pattern.js

const star = { kind: "star", accepts: () => true };
const any = { kind: "any", accepts: () => true };
const never = { kind: "text", accepts: () => false };
/**
 * The test of a pattern of `.gitattributes` over the steps of a path from that file's directory (gitattributes(5),
 * gitignore(5): "PATTERN FORMAT"). Null for a pattern that no file matches: one that is negative, or of directories.
 */
function attributePattern(pattern) {
    if (pattern === "" || pattern.startsWith("!") || pattern.endsWith("/"))
        return null;
    if (!pattern.includes("/")) {
        const name = readName(pattern);
        return (steps) => (0,core_glob/* matchSteps */.J)([name], steps.slice(-1));
    }
    const steps = pattern.replace(/^\//, "").split("/");
    const glob = steps.flatMap((step, index) => {
        // git looks for text before the first wildcard by itself, and what is left then begins with two stars.
        const isFirst = /^[^*?[\\]+\*{2,}$/.test(step) && !/[*?[\\]/.test(steps.slice(0, index).join(""));
        if (isFirst)
            return [readName(step), "**"];
        if (!/^\*{2,}$/.test(step))
            return [readName(step)];
        // At the end it means everything inside, and not the directory itself.
        return index === steps.length - 1 ? ["**", [star]] : ["**"];
    });
    return (path) => (0,core_glob/* matchSteps */.J)(glob, path);
}
function readName(text) {
    const characters = [...text];
    const tokens = [];
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? "";
        if (character === "*")
            tokens.push(star);
        else if (character === "?")
            tokens.push(any);
        else if (character === "\\") {
            index += 1;
            tokens.push(exactly(characters[index]));
        }
        else if (character === "[") {
            const set = readSet(characters, index + 1);
            // Without its end, a set matches nothing.
            if (set === null)
                return [never];
            tokens.push({ kind: "text", accepts: set.accepts });
            index = set.end;
        }
        else
            tokens.push(exactly(character));
    }
    return tokens;
}
function exactly(character) {
    return character === undefined ? never : { kind: "text", accepts: (other) => other === character };
}
const classes = new Map([
    ["alnum", /[0-9A-Za-z]/],
    ["alpha", /[A-Za-z]/],
    ["digit", /[0-9]/],
    ["lower", /[a-z]/],
    ["punct", /[!-/:-@[-`{-~]/],
    ["upper", /[A-Z]/],
    ["xdigit", /[0-9A-Fa-f]/],
]);
/** A set of characters, `[a-z]` or `[!a-z]`, from behind its opening bracket; null where it does not end. */
function readSet(characters, start) {
    const negated = characters[start] === "!" || characters[start] === "^";
    const first = negated ? start + 1 : start;
    const parts = [];
    let index = first;
    while (index < characters.length && (characters[index] !== "]" || index === first)) {
        const named = classAt(characters, index);
        if (named !== null) {
            parts.push((character) => named.pattern.test(character));
            index = named.end;
            continue;
        }
        const from = escapedAt(characters, index);
        const hasEnd = characters[from.end] === "-" && ![undefined, "]"].includes(characters[from.end + 1]);
        const to = hasEnd ? escapedAt(characters, from.end + 1) : from;
        // Of a range that runs backwards, only its start counts.
        parts.push((one) => one === from.character || (from.character <= one && one <= to.character));
        index = to.end;
    }
    if (index >= characters.length)
        return null;
    return { accepts: (character) => parts.some((part) => part(character)) !== negated, end: index };
}
/** A class such as `[:alpha:]`, which matches nothing where its name is none. */
function classAt(characters, index) {
    const name = /^\[:([a-z]{1,10}):\]/.exec(characters.slice(index, index + 14).join(""))?.[1];
    return name === undefined ? null : { pattern: classes.get(name) ?? /(?!)/, end: index + name.length + 4 };
}
function escapedAt(characters, index) {
    const escaped = characters[index] === "\\" && index + 1 < characters.length;
    const at = escaped ? index + 1 : index;
    return { character: characters[at] ?? "", end: at + 1 };
}

;// CONCATENATED MODULE: ./build/model/origin/git-attributes.js


/** git looks at no more of a line (attr.h: ATTR_MAX_LINE_LENGTH). */
const longestLine = 2048;
/** No more lines than these are looked at in a tree, since each is held against each file. */
const mostLines = 1000;
/** A larger `.gitattributes` file is not looked at, nor are more of them than these. In bytes. */
const maxAttributesSize = 100_000;
const mostFiles = 100;
/** True for a file that git reads attributes from. */
function isAttributesPath(path) {
    return /(?:^|\/)\.gitattributes$/.test(path);
}
/** The `.gitattributes` files among the paths: those nearest to the root first, as many as are looked at. */
function attributesPaths(paths) {
    const depthOf = (path) => path.split("/").length;
    const found = [...paths].filter(isAttributesPath);
    return found.toSorted((a, b) => depthOf(a) - depthOf(b)).slice(0, mostFiles);
}
/**
 * Reads the named attributes as git does (gitattributes(5)): a nearer file wins over those above it, a later line over
 * earlier ones, and a macro of the root's file that is set stands for what it is defined as.
 */
function readAttributes(files, names) {
    const parsed = files.map((file) => ({ ...file, directory: (0,kustomization/* directoryOf */.jt)(file.path), lines: readLines(file.text) }));
    const root = parsed.find(({ directory }) => directory === "");
    const macros = new Map((root?.lines ?? []).flatMap((line) => (line.macro === null ? [] : [[line.macro, line]])));
    const relevant = relevantNames(names, macros);
    const byDirectory = new Map();
    let left = mostLines;
    for (const { path, directory, lines } of parsed) {
        const kept = lines.flatMap((line) => toMatch(line, relevant)).slice(0, left);
        left -= kept.length;
        if (kept.length > 0)
            byDirectory.set(directory, { path, lines: kept });
    }
    return (path) => {
        const states = new Map();
        const steps = path.split("/");
        for (let depth = steps.length - 1; depth >= 0 && byDirectory.size > 0; depth -= 1) {
            const file = byDirectory.get(steps.slice(0, depth).join("/"));
            const below = steps.slice(depth);
            for (const { line, matches, assignments } of file?.lines.toReversed() ?? []) {
                if (matches(below))
                    git_attributes_assign(assignments, { file: file?.path ?? "", line }, macros, states);
            }
        }
        return states;
    };
}
/** What is decided first stays: lines come with the strongest first. */
function git_attributes_assign(assignments, place, macros, states) {
    const waiting = [...assignments];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (states.has(next.name))
            continue;
        states.set(next.name, { value: next.value, ...place });
        if (next.value === true)
            waiting.push(...(macros.get(next.name)?.assignments ?? []));
    }
}
/** The names that are asked for, and the macros that say something of them. */
function relevantNames(names, macros) {
    const relevant = new Set(names);
    for (let known = 0; known < relevant.size;) {
        known = relevant.size;
        for (const [macro, { assignments }] of macros) {
            if (assignments.some(({ name }) => relevant.has(name)))
                relevant.add(macro);
        }
    }
    return relevant;
}
function toMatch({ line, pattern, macro, assignments }, relevant) {
    if (macro !== null)
        return [];
    const own = assignments.filter(({ name }) => relevant.has(name));
    const matches = own.length === 0 ? null : attributePattern(pattern);
    return matches === null ? [] : [{ line, matches, assignments: own }];
}
function readLines(text) {
    const lines = text.replace(/^\ufeff/, "").split("\n");
    return lines.flatMap((line, index) => (line.length > longestLine ? [] : (readLine(line, index + 1) ?? [])));
}
function readLine(text, line) {
    const trimmed = text.replace(/^[ \t\r]+|[ \t\r]+$/g, "");
    if (trimmed === "" || trimmed.startsWith("#"))
        return null;
    const macro = /^\[attr\]([^ \t\r]+)/.exec(trimmed);
    const quoted = macro === null ? unquoted(trimmed) : null;
    const pattern = quoted?.text ?? /^[^ \t\r]+/.exec(trimmed)?.[0] ?? "";
    const rest = trimmed.slice(quoted?.length ?? macro?.[0].length ?? pattern.length);
    const words = rest.split(/[ \t\r]+/).filter((word) => word !== "");
    const assignments = words.map(readAssignment);
    // With a name that is none, git leaves out the whole line.
    if (![...assignments.map(({ name }) => name), ...(macro?.slice(1) ?? [])].every(isName))
        return null;
    return { line, pattern, macro: macro?.[1] ?? null, assignments };
}
function readAssignment(word) {
    if (word.startsWith("-"))
        return { name: word.slice(1).replace(/=.*$/, ""), value: false };
    if (word.startsWith("!"))
        return { name: word.slice(1).replace(/=.*$/, ""), value: null };
    const equals = word.indexOf("=");
    return equals === -1 ? { name: word, value: true } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
}
function isName(name) {
    return /^[A-Za-z0-9_.][A-Za-z0-9_.-]*$/.test(name) && !name.startsWith("builtin_");
}
const escapes = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
/** A pattern in double quotes, as C quotes, and the length of its text; null for one without. */
function unquoted(line) {
    // With an escape that C does not have, git takes the quotes for a part of the pattern.
    const quoted = /^"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/.exec(line);
    if (quoted === null)
        return null;
    const text = (quoted[1] ?? "").replace(/\\([0-3][0-7]{2}|.)/g, (_all, code) => {
        return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code);
    });
    return { text, length: quoted[0].length };
}


/***/ }),

/***/ 76650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ originOf),
  B: () => (/* binding */ originTree)
});

// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/origin/chart-output.js
var chart_output = __webpack_require__(85487);
;// CONCATENATED MODULE: ./build/model/origin/controller-gen.js
const rolePath = /(?:^|\/)config\/rbac\/role\.yaml$/;
/** A role as controller-gen writes it: without comments but at its top, and with lists in the column of their keys. */
const role = /^(?:#.*\n|\s*\n)*---\napiVersion: rbac\.authorization\.k8s\.io\/v1\nkind: (?:Cluster)?Role\nmetadata:\n(?: {2}(?:creationTimestamp: null|name: \S+|namespace: \S+)\n)+rules:\n- (?:apiGroups|nonResourceURLs):\n/;
const ruleLine = /^(?:[- ] (?:apiGroups|nonResourceURLs|resourceNames|resources|verbs):| {2}- \S+|---|(?:apiVersion|kind): \S+|metadata:| {2}(?:creationTimestamp|name|namespace): \S+|rules:|)$/;
/**
 * Whether a file is the role that controller-gen makes of markers in Go code, where projects of Kubebuilder have it
 * (book.kubebuilder.io: RBAC markers). Nothing in it says so.
 */
function isRoleOfMarkers(path, text) {
    if (!rolePath.test(path))
        return false;
    const head = role.exec(text)?.[0];
    return (head !== undefined &&
        text
            .slice(head.length)
            .split("\n")
            .every((line) => ruleLine.test(line)));
}

// EXTERNAL MODULE: ./build/model/origin/directory-names.js
var directory_names = __webpack_require__(24115);
;// CONCATENATED MODULE: ./build/model/origin/generated-comment.js
/** "DO NOT EDIT", unless it goes on to name something in the file: "do not edit the ports". */
const doNotEdit = /\b(?:do not|don't|never) (?:(?:manually|directly) )?edit(?=\s*(?:$|[^\w\s'"`]|(?:it|this|by hand|manually|directly)\b|th(?:e|is) (?:file|manifest|dockerfile|document)\b))/i;
const doNotChange = /\b(?:do not|don't|never) (?:(?:manually|directly) )?(?:modify|change) (?:this (?:file|manifest|dockerfile|document)|by hand|manually|directly)\b/i;
/** Words that may come before "generated" where it is the file that is spoken of. */
const fileWords = "note|warning|attention|important|caution|this|is|an?|was|were|has|have|been|are|file|files|manifests?|dockerfile|yaml|json|code|document|auto|automatically";
/** "Code generated by x", "This file was auto-generated from y", "GENERATED FILE"; not "The key is generated by z". */
const generatedBy = new RegExp(`^(?:(?:${fileWords})\\b[^\\w]*){0,12}(?:auto)?generated\\b(?:(?: automatically)? (?:by|from|via|with|using)\\b| (?:file|manifest|code|dockerfile)\\b|\\s*$)`, "i");
const sentenceEnd = /[.!;](?:\s+|$)|\s[-\u2013\u2014]+\s/;
/** The first comment at the top of a file that says that a program writes it; null where none does. */
function generatedComment(comments) {
    return comments.find(({ text }) => saysGenerated(text)) ?? null;
}
function saysGenerated(text) {
    if (/(?:^|\s)@generated\b/.test(text) || doNotEdit.test(text) || doNotChange.test(text))
        return true;
    return text.split(sentenceEnd).some((sentence) => generatedBy.test(sentence.trim()));
}
/** How far from the comment the program may be named: above or below, in lines. */
const nearby = 4;
/** What may be the paths of files in a comment and those around it, each once and in order. */
function pathsNear(comment, comments) {
    const near = comments.filter(({ line }) => Math.abs(line - comment.line) <= nearby);
    const words = [comment, ...near].flatMap(({ text }) => text.match(/[\w@.+/-]+/g) ?? []);
    const paths = words.map((word) => word.replace(/^(?:\.\/)+/, "").replace(/[.]+$/, ""));
    return [...new Set(paths.filter((path) => /[/.]|^[A-Z]\w*file$/.test(path)))];
}

// EXTERNAL MODULE: ./build/model/origin/git-attributes.js + 1 modules
var git_attributes = __webpack_require__(42590);
;// CONCATENATED MODULE: ./build/model/origin/head-comments.js
/** A file whose head is longer than this has a licence on top, and nothing about a program that wrote it. */
const mostLines = 200;
const longestComment = 300;
/** The keys under which JSON files, which have no comments, say something of themselves. */
const jsonComment = /^\s*[[{]\s*"(?:\/\/|_?comment|\$comment)"\s*:\s*"((?:[^"\\\n]|\\.){1,1000})"/i;
/**
 * The comments at the top of a YAML file or Dockerfile, before anything else but directives and document markers; of a
 * JSON file the first value, where its key says that it is a comment.
 */
function headComments(text) {
    const json = jsonComment.exec(text);
    if (json !== null) {
        const before = text.slice(0, json[0].length - (json[1] ?? "").length);
        return [{ line: before.split("\n").length, text: json[1] ?? "" }];
    }
    const comments = [];
    for (const [index, line] of text
        .replace(/^\ufeff/, "")
        .split(/\r\n|\n|\r/, mostLines)
        .entries()) {
        const comment = /^\s*(?:---\s+)?#+(.*)$/.exec(line.slice(0, longestComment))?.[1];
        if (comment !== undefined)
            comments.push({ line: index + 1, text: plain(comment) });
        else if (!/^\s*$|^---\s*$|^%[A-Z]/.test(line))
            break;
    }
    return comments;
}
function plain(comment) {
    return comment
        .trim()
        .replace(/^[-=*#!~/\s]+/, "")
        .replace(/(?:[-=*#~/]|\s)+$/, "");
}

;// CONCATENATED MODULE: ./build/model/origin/origin-of.js







/** What is known of a tree of which only one file is. */
const unknownTree = {
    has: () => false,
    charts: new Map(),
    ofVersions: new Set(),
    attributesOf: () => new Map(),
};
/** A tree with these paths, as far as it says something of origins. */
function originTree(paths, attributes) {
    return {
        has: (path) => paths.has(path),
        charts: (0,chart_output/* chartDirectories */.QE)(paths),
        ofVersions: (0,directory_names/* directoriesOfVersions */.I$)(paths),
        attributesOf: (0,git_attributes/* readAttributes */.wb)(attributes, ["linguist-generated", "linguist-vendored"]),
    };
}
/** Where a file comes from, as its text, its path and the tree around it say. Never throws. */
function originOf(path, text, tree = unknownTree) {
    return {
        generated: generatedMark(path, text, tree),
        fixture: (0,directory_names/* directoryNamed */.RY)(path, directory_names/* fixtureDirectories */.NG) ?? (0,directory_names/* testDirectory */.W0)(path),
    };
}
/** What tells most of the source comes first; the attribute that says "not generated" outdoes all others. */
function generatedMark(path, text, tree) {
    const attributes = tree.attributesOf(path);
    const generated = attributes.get("linguist-generated");
    const vendored = attributes.get("linguist-vendored");
    const marked = attributeMark("linguist-generated", generated) ?? attributeMark("linguist-vendored", vendored);
    if (booleanOf(generated) === false)
        return attributeMark("linguist-vendored", vendored);
    return textMark(path, text, tree) ?? marked ?? markersMark(path, text) ?? directoryMark(path, tree);
}
function markersMark(path, text) {
    return isRoleOfMarkers(path, text) ? { kind: "markers" } : null;
}
function textMark(path, text, { has, charts }) {
    const comments = headComments(text);
    const chart = (0,chart_output/* chartOf */.IS)(comments);
    if (chart !== null)
        return { kind: "chart", chart, templates: (0,chart_output/* templatesIn */.bU)(text, charts, has) };
    const comment = generatedComment(comments);
    if (comment === null)
        return null;
    const sources = pathsNear(comment, comments).flatMap((named) => findAbove(path, named, has) ?? []);
    return { kind: "comment", ...comment, sources: [...new Set(sources)].slice(0, 3) };
}
/** A file that is named from the directory of another or from one above it. */
function findAbove(path, named, has) {
    for (let directory = (0,kustomization/* directoryOf */.jt)(path);; directory = (0,kustomization/* directoryOf */.jt)(directory)) {
        const found = (0,kustomization/* join */.fj)(directory, named);
        if (found !== null && found !== path && has(found))
            return found;
        if (directory === "")
            return null;
    }
}
function attributeMark(attribute, state) {
    if (state === undefined || booleanOf(state) !== true)
        return null;
    return { kind: "attribute", attribute, file: state.file, line: state.line };
}
/** As github-linguist reads it: any value but "false" is true (lib/linguist/lazy_blob.rb, boolean_attribute). */
function booleanOf(state) {
    if (state === undefined || state.value === null)
        return null;
    return state.value !== false && state.value !== "false";
}
function directoryMark(path, { has, ofVersions }) {
    const directory = (0,directory_names/* directoryNamed */.RY)(path, directory_names/* renderedDirectories */.vO);
    if (directory !== null)
        return { kind: "directory", directory };
    const bundle = (0,directory_names/* bundleOf */.cj)(path, has);
    if (bundle !== null)
        return { kind: "bundle", ...bundle };
    const copies = (0,directory_names/* directoryNamed */.RY)(path, directory_names/* copiedDirectories */.i6);
    if (copies !== null)
        return { kind: "copies", directory: copies };
    const released = (0,directory_names/* releaseDirectory */.fF)(path, ofVersions);
    return released === null ? null : { kind: "release", directory: released };
}


/***/ }),

/***/ 84945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderedPath),
/* harmony export */   h: () => (/* binding */ isRenderedPath)
/* harmony export */ });
/** No path of a tree holds this character. */
const mark = "\0";
/** The path of a text that a unit is rendered to. Texts of different variants are not deployed together. */
function renderedPath(directory, variant) {
    return [
        ...(directory === "" ? [] : [directory]),
        `${mark}rendered`,
        variant.replaceAll("/", ":"),
        "objects.yaml",
    ].join("/");
}
/** True for the path of a rendered text. */
function isRenderedPath(path) {
    return path.includes(mark);
}


/***/ }),

/***/ 29606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ renderUnits)
});

// EXTERNAL MODULE: ./build/core/partition.js
var partition = __webpack_require__(22204);
// EXTERNAL MODULE: ./build/formats/yaml-path.js
var yaml_path = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/model/charts/chart.js + 1 modules
var charts_chart = __webpack_require__(69886);
// EXTERNAL MODULE: ./build/model/charts/git-ops.js + 4 modules
var git_ops = __webpack_require__(31588);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization-files.js
var kustomization_files = __webpack_require__(73436);
// EXTERNAL MODULE: ./build/core/operation.js
var operation = __webpack_require__(47519);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(40138);
// EXTERNAL MODULE: ./build/model/charts/files-of-templates.js
var files_of_templates = __webpack_require__(51373);
;// CONCATENATED MODULE: ./build/model/charts/value-sets.js
/** So many sets of values that something is deployed with are looked at, beside a chart's own. */
const mostDeployed = 20;
const mostTests = 12;
/** `values-prod.yaml`, `values.prod.yaml`, `prod-values.yaml`: values of an environment beside the chart's own. */
const overlay = /^(?:values[-._][^/]+|[^/]+[-._]values)\.ya?ml$/;
/** What chart-testing renders a chart with. */
const test = /^ci\/.+-values\.ya?ml$/;
/**
 * The value sets of a chart: its own values, those of files beside them, those that something in the repository deploys
 * it with, and those that only tests use.
 */
function valueSetsOf(chart) {
    const tests = setsIn(chart, test, false).toSorted(byName).slice(0, mostTests);
    if (chart.given !== undefined)
        return [...chart.given, ...tests];
    const defaults = { name: "", texts: [], files: [], deployed: true };
    return [defaults, ...deployedSets(chart).slice(0, mostDeployed), ...tests];
}
/** The sets of values that a chart is deployed with and that are too many to be looked at. */
function furtherSets(chart) {
    return chart.given === undefined ? deployedSets(chart).slice(mostDeployed) : [];
}
function deployedSets(chart) {
    const known = new Set();
    return [...setsIn(chart, overlay, true).toSorted(byName), ...chart.deployments].filter(({ texts }) => {
        const key = JSON.stringify(texts);
        return !known.has(key) && known.add(key);
    });
}
function setsIn({ files, paths }, pattern, deployed) {
    return files.flatMap(({ name, data }) => {
        if (!pattern.test(name) || data === undefined)
            return [];
        return [{ name, texts: [data], files: [paths.get(name) ?? name], deployed }];
    });
}
function byName(a, b) {
    return a.name < b.name ? -1 : Number(a.name > b.name);
}

// EXTERNAL MODULE: ./build/model/kubernetes/placeholder.js
var placeholder = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-pointer.js
var json_pointer = __webpack_require__(90694);
// EXTERNAL MODULE: ./build/formats/yaml/edit-yaml.js + 14 modules
var edit_yaml = __webpack_require__(43971);
// EXTERNAL MODULE: ./build/model/origin/origin-of.js + 3 modules
var origin_of = __webpack_require__(76650);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
;// CONCATENATED MODULE: ./build/rendering/guard-stack.js
const action = /\{\{-?\s*(if|with|range|define|block|end)\b|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|\{\{-?\s*(else)\b/g;
/** The branches of a template that an offset lies in, in words that tell branches apart. */
function guardStack(text, offset) {
    const stack = [];
    for (const match of text.matchAll(action)) {
        if (match.index >= offset)
            break;
        const [, word, other] = match;
        if (word === "end")
            stack.pop();
        else if (word !== undefined)
            stack.push(String(match.index));
        else if (other !== undefined)
            stack.push(`${stack.pop()}:${match.index}`);
    }
    return stack.join(" ");
}
/** The branches of a template that an offset lies in, from the outermost one, each from its start on. */
function branchesAt(text, offset) {
    const starts = guardStack(text, offset).split(" ");
    return starts.filter((start) => start !== "").map((start) => text.slice(Number(start.split(":")[0])));
}
/** Whether what stands in the first branches is there whenever what stands in the others is. */
function isAround(guards, others) {
    return guards === others || guards === "" || others.startsWith(`${guards} `);
}
/** Whether two places lie in different parts of one branch, of which only one is ever taken. */
function areApartByBranch(a, b) {
    const others = b.split(" ");
    const at = a.split(" ").findIndex((guard, index) => guard !== others[index]);
    const [one, other] = [a.split(" ")[at], others[at]].map((guard) => guard?.split(":")[0]);
    return at !== -1 && one !== "" && one === other;
}
/** Where the `end` of the branch stands that starts at an offset; null where it has an `else`, or no `end`. */
function endOfBranch(text, start) {
    let depth = 0;
    for (const { index, 1: word, 2: other } of text.slice(start).matchAll(action)) {
        if (other !== undefined && depth === 1)
            return null;
        if (word !== undefined)
            depth += word === "end" ? -1 : 1;
        if (depth === 0)
            return word === "end" ? start + index : null;
    }
    return null;
}
/**
 * Where the `end` of the branch stands that starts at an offset, and goes on with `else if` as often as it may; null where
 * something is printed in all other cases.
 */
function endOfChoices(text, start) {
    let depth = 0;
    for (const { index, 1: word, 2: other } of text.slice(start).matchAll(action)) {
        const isFurther = /^\{\{-?\s*else\s+(?:if|with)\b/.test(text.slice(start + index, start + index + mostOfAction));
        if (other !== undefined && depth === 1 && !isFurther)
            return null;
        if (word !== undefined)
            depth += word === "end" ? -1 : 1;
        if (depth === 0)
            return word === "end" ? start + index : null;
    }
    return null;
}
/** The words of an action stand within so many characters of its start. */
const mostOfAction = 40;
/** True for a text that ends each branch which it starts, and no other one. */
function keepsBranches(text) {
    return branchChange(text, 0) === 0;
}
/** By how many branches a text leads deeper; null where it leaves one that it lies in, or goes to another part of it. */
function branchChange(text, depth) {
    let now = depth;
    for (const { 1: word, 2: other } of text.matchAll(action)) {
        if (now === 0 && (word === "end" || other !== undefined))
            return null;
        if (word !== undefined)
            now += word === "end" ? -1 : 1;
    }
    return now - depth;
}

;// CONCATENATED MODULE: ./build/rendering/earlier-keys.js


/**
 * Whether a key that stands more than once stays in an object with any values where those before the last one go: the
 * last one is text of the same template, under no more conditions. What an action prints may be gone with other values.
 */
function staysWithoutEarlier({ kind, document, path }, file, origins, template) {
    if (kind !== "remove-repeated")
        return true;
    const key = file.documents[document]?.repeated.find((one) => (0,core_path/* samePath */.Eb)(one.path, path));
    const placeAt = (offset) => {
        const piece = origins.at(offset);
        const source = piece === null || piece.node.kind === "action" ? null : template(piece.node.file);
        if (piece === null || source === null)
            return null;
        return { file: piece.node.file, guards: guardStack(source.text, piece.node.offset + offset - piece.start) };
    };
    const last = key === undefined ? null : placeAt(key.range[0]);
    if (key === undefined || last === null)
        return false;
    return key.earlier.every(([start]) => {
        const place = placeAt(start);
        return place?.file === last.file && isAround(last.guards, place.guards);
    });
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/schemas.js
var schemas = __webpack_require__(50496);
;// CONCATENATED MODULE: ./build/rendering/api-versions.js

/** The groups and versions that every cluster since 1.29 serves, as it is installed. */
const served = [
    "v1",
    "admissionregistration.k8s.io/v1",
    "apiextensions.k8s.io/v1",
    "apiregistration.k8s.io/v1",
    "apps/v1",
    "authentication.k8s.io/v1",
    "authorization.k8s.io/v1",
    "autoscaling/v1",
    "autoscaling/v2",
    "batch/v1",
    "certificates.k8s.io/v1",
    "coordination.k8s.io/v1",
    "discovery.k8s.io/v1",
    "events.k8s.io/v1",
    "flowcontrol.apiserver.k8s.io/v1",
    "networking.k8s.io/v1",
    "node.k8s.io/v1",
    "policy/v1",
    "rbac.authorization.k8s.io/v1",
    "scheduling.k8s.io/v1",
    "storage.k8s.io/v1",
];
/** What a cluster serves, as `.Capabilities.APIVersions` lists it: groups with versions, and their kinds. */
const apiVersions = [...served, ...Object.keys(schemas/* apiSchemas */.N.kinds)];

;// CONCATENATED MODULE: ./build/rendering/large-definition.js
/** Definitions of resources beyond this are long schemas, of which no rule has anything to say. In characters. */
const largeText = 20_000;
const kindLine = /^kind: *["']?CustomResourceDefinition\b/m;
const groupLine = /^apiVersion: *["']?apiextensions\.k8s\.io\/v1/m;
/** A key of the root that a definition has whose schemas were left out. */
const mark = "kubesuggest-without-schemas";
const markLine = new RegExp(`^${mark}: true$`, "m");
/** Whether the text of a document is a long definition of a resource, or was one. */
function isLargeDefinition(text) {
    if (!kindLine.test(text) || !(text.length > largeText || markLine.test(text)))
        return false;
    return groupLine.test(text) && hasOnlyPlainKeys(text);
}
const rootKey = new RegExp(`^(apiVersion|kind|metadata|spec|status|${mark}):(?:[ \\t\\r]|$)`);
/**
 * Whether all lines that are not indented are keys of a definition, each of them once. The first one is a key then, so
 * that the others are too: none can be text in quotes that hides another kind.
 */
function hasOnlyPlainKeys(text) {
    const seen = new Set();
    let isFirst = true;
    for (const line of text.split("\n")) {
        if (/^(?:#|---[ \t]*(?:#.*)?\r?$|\r?$)/.test(line))
            continue;
        if (/^[ \t]/.test(line)) {
            if (isFirst && line.trim() !== "")
                return false;
            continue;
        }
        isFirst = false;
        const key = rootKey.exec(line)?.[1];
        if (key === undefined || seen.has(key))
            return false;
        seen.add(key);
    }
    return true;
}
/**
 * A file without the schemas of long definitions of resources, which are most of what takes time where objects are read
 * and written again. Only schemas in blocks, as programs write them, are left out.
 */
function withoutSchemas(text) {
    if (text.length <= largeText || !kindLine.test(text))
        return text;
    return documentsIn(text)
        .map((document) => (isLargeDefinition(document) ? withoutBlocks(document) : document))
        .join("");
}
function documentsIn(text) {
    return text.split(/^(?=---(?:[ \t]|\r?$))/m);
}
/** Takes out what is further in than a line with the key of a schema. */
function withoutBlocks(document) {
    const kept = [];
    let indent = null;
    for (const line of document.split(/(?<=\n)/)) {
        const start = line.search(/\S/);
        if (indent !== null && (start === -1 || start > indent || line[start] === "#"))
            continue;
        indent = null;
        const schema = /^( *)openAPIV3Schema:[ \t]*\r?$/m.exec(line);
        if (schema === null) {
            kept.push(line);
            continue;
        }
        indent = schema[1]?.length ?? 0;
        kept.push(`${" ".repeat(indent)}openAPIV3Schema: {type: object}\n`);
    }
    const rest = kept.join("");
    if (rest.length === document.length)
        return document;
    return rest.replace(kindLine, (found) => `${mark}: true\n${found}`);
}

;// CONCATENATED MODULE: ./build/rendering/trace-templates.js
const nothingKnown = { segments: new Map(), nodes: [], paths: [], guards: [] };
/** After so many templates that can't be traced by themselves, no more are tried: each may take all of its time. */
const mostFailures = 2;
/** Traces templates of a chart: together as far as that can be done in time, else each by itself. */
function templateTraces(chartName, trace) {
    const known = new Map();
    const expected = new Set();
    const failed = new Map();
    const add = (templates) => {
        const outcome = failed.size < mostFailures
            ? trace(templates.map((name) => engineName(chartName, name)))
            : { reason: "too many others could not be traced" };
        if ("reason" in outcome && templates.length > 1) {
            for (const one of templates)
                add([one]);
            return;
        }
        for (const name of templates) {
            const isExact = !("reason" in outcome) && outcome.segments.has(engineName(chartName, name));
            if (!isExact)
                failed.set(name, "reason" in outcome ? outcome.reason : "it comes out otherwise when it is traced");
            known.set(name, "reason" in outcome ? nothingKnown : outcome);
        }
    };
    return {
        of(template) {
            if (!known.has(template))
                add([...new Set([template, ...expected])].filter((name) => !known.has(name)));
            return known.get(template) ?? nothingKnown;
        },
        expect: (template) => void expected.add(template),
        failures: () => failed,
    };
}
/** The name of a template as the library has it. */
function engineName(chartName, template) {
    return `${chartName}/${template}`;
}

;// CONCATENATED MODULE: ./build/rendering/rendered-file.js





/** Helm takes what starts like a marker for one: templates trim the end of its line away. */
const marker = /^---(?!-).*$/gm;
/** A line that may say when an object is made. */
const hookLine = /helm\.sh\/hook\b/;
/** All that `helm test` makes objects for (helm.sh: Chart Hooks; the others are from before version 3). */
const testHooks = /^\s*test(?:-success|-failure)?\s*(?:,\s*test(?:-success|-failure)?\s*)*$/;
/** A document with nothing but comments and blanks. */
const nothing = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;
/**
 * Puts what templates printed into one text, in the order of their names. What only tests make, and what holds nothing,
 * is left out.
 */
function joinObjects(files) {
    const documents = [];
    let text = "";
    for (const [name, printed] of [...files].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))) {
        for (const [from, to] of rendered_file_documentsIn(printed)) {
            const own = printed.slice(from, to);
            if (own.trim() === "" || isTestHook(own) || isEmpty(own) || isLargeDefinition(own))
                continue;
            text += "---\n";
            documents.push({ template: templateName(name), start: text.length, end: text.length + own.length, from });
            text += own.endsWith("\n") ? own : `${own}\n`;
        }
    }
    return { text, documents };
}
/** True for the text of an object that only `helm test` makes: what another hook makes too is there after an installation. */
function isTestHook(text) {
    if (!hookLine.test(text))
        return false;
    const [document, ...others] = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("", text)).documents;
    if (document === undefined || others.length > 0 || document.errors.length > 0)
        return false;
    const hook = (0,json/* valueAt */.fK)(document.value, ["metadata", "annotations", "helm.sh/hook"]);
    return typeof hook === "string" && testHooks.test(hook);
}
function isEmpty(text) {
    return text.length < 10_000 && nothing.test(text);
}
/** The name of a template without the chart's name before it. */
function templateName(name) {
    return name.slice(name.indexOf("/") + 1);
}
function rendered_file_documentsIn(text) {
    const ranges = [];
    // Helm trims blanks at the start before it looks for markers, those before the first one too.
    const lead = /^\s+(?=---)/.exec(text)?.[0].length ?? 0;
    let start = lead;
    for (const { index: at, 0: line } of text.slice(lead).matchAll(marker)) {
        const index = lead + at;
        ranges.push([start, index]);
        // What stands behind the marker belongs to the document, unless it is a comment.
        start = index + (/^---[ \t]*[^#\s]/.test(line) ? 3 : line.length);
    }
    return [...ranges, [start, text.length]];
}
/** Where the text of rendered objects comes from, as far as their templates are traced when that is asked for. */
function originsOf({ documents }, traces, chartName) {
    const tracedAt = ({ template }) => {
        const origins = traces.of(template);
        return { origins, segments: origins.segments.get(engineName(chartName, template)) ?? [] };
    };
    return {
        at(offset) {
            const document = documentAt(documents, offset);
            if (document === null)
                return null;
            const traced = tracedAt(document);
            const index = lastBefore(traced.segments, offset - document.start + document.from);
            return index === -1 ? null : pieceOf(document, traced, index);
        },
        within(start, end) {
            const document = documentAt(documents, start);
            if (document === null)
                return [];
            const traced = tracedAt(document);
            const { segments } = traced;
            const pieces = [];
            const first = lastBefore(segments, start - document.start + document.from);
            for (let index = Math.max(first, 0); index < segments.length; index += 1) {
                const piece = pieceOf(document, traced, index);
                if ((segments[index]?.offset ?? 0) + document.start - document.from >= end)
                    break;
                if (piece !== null)
                    pieces.push(piece);
            }
            return pieces;
        },
        guards(offset) {
            const document = documentAt(documents, offset);
            return document === null ? [] : traces.of(document.template).guards;
        },
        expect(offsets) {
            for (const offset of offsets) {
                const document = documentAt(documents, offset);
                if (document !== null)
                    traces.expect(document.template);
            }
        },
        failures: () => traces.failures(),
    };
}
function pieceOf(document, { origins, segments }, index) {
    const segment = segments[index];
    const node = segment?.node == null ? undefined : origins.nodes[segment.node];
    if (segment === undefined || node === undefined)
        return null;
    const shift = document.start - document.from;
    return {
        node,
        start: segment.offset + shift,
        end: Math.min((segments[index + 1]?.offset ?? Number.POSITIVE_INFINITY) + shift, document.end),
        paths: segment.paths.flatMap((path) => origins.paths[path] ?? []),
    };
}
function documentAt(documents, offset) {
    let low = 0;
    let high = documents.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((documents[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const found = documents[low];
    return found !== undefined && found.start <= offset && offset <= found.end ? found : null;
}
/** The index of the last segment that starts at an offset or before it; of several there, the last one. */
function lastBefore(segments, offset) {
    let low = 0;
    let high = segments.length - 1;
    if ((segments[0]?.offset ?? Number.POSITIVE_INFINITY) > offset)
        return -1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((segments[middle]?.offset ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/rendering/seen-files.js

/** What every chart is read from: its manifests, values with their schema, templates, and the charts that are packed in it. */
const always = /^(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json)|templates\/.*|charts\/.*)$/;
/**
 * The files of a chart that make a difference to what it is rendered to. Templates see others only where they, or text of
 * values that they render, speak of them; definitions and documents are often most of a chart.
 */
function seenFiles(chart, set) {
    const needed = neededFiles.get(chart) ?? neededIn(chart);
    neededFiles.set(chart, needed);
    return set.texts.some(files_of_templates/* speaksOfFiles */.GB) ? chart.files : needed;
}
/** Charts are rendered many times. */
const neededFiles = new WeakMap();
function neededIn({ files }) {
    const folders = files.flatMap(({ name }) => /^(.*\/)?Chart\.yaml$/.exec(name)?.[1] ?? []);
    const inner = folders.toSorted((a, b) => b.length - a.length);
    const needed = files.filter(({ name }) => {
        const folder = inner.find((one) => name.startsWith(one)) ?? "";
        return always.test(name.slice(folder.length));
    });
    const mayReadFiles = needed.some(({ name, data }) => (0,files_of_templates/* isPackedChart */.VP)(name) || (data !== undefined && (0,files_of_templates/* speaksOfFiles */.GB)(data)));
    return mayReadFiles ? files : needed;
}

;// CONCATENATED MODULE: ./build/rendering/render-chart.js






const otherRelease = "other-release";
/** Nobody knows where a chart goes; it is not the namespace that is meant where nothing is said. */
const releaseNamespace = "release-namespace";
/** Renders a chart in each way that something may be deployed. */
function renderChart(chart, kubernetes, renderer) {
    if (chart.obstacle !== null)
        return { chart, failure: { reason: chart.obstacle } };
    const sets = valueSetsOf(chart);
    const { render, checked } = setRenderer(chart, kubernetes, renderer);
    const failed = [];
    const outcomes = sets
        .filter(({ deployed }) => deployed)
        .flatMap((set) => {
        const own = render(set);
        const failure = own.find((outcome) => !isRendered(outcome));
        // A chart's own values need not suffice.
        if (failure !== undefined && set.name !== "")
            failed.push({ set, reason: failure.reason });
        return own;
    });
    const variants = distinct(outcomes.filter(isRendered));
    const tests = sets.filter(({ deployed }) => !deployed);
    if (variants.length > 0) {
        const isWrong = checked.some(({ set, refused }) => set.name === "" && refused.some(({ isGiven }) => isGiven));
        if (isWrong)
            tests.forEach(render);
        return { chart, variants, failed, checked };
    }
    // What no environment gives, a test may.
    for (const set of tests) {
        const rendered = distinct(render(set).filter(isRendered));
        if (rendered.length > 0)
            return { chart, variants: rendered, failed, checked };
    }
    const failure = outcomes.find((outcome) => !isRendered(outcome));
    return { chart, failure: failure ?? { reason: "it has no values that it can be rendered with" } };
}
/** Renders sets of values, each in the versions in which it may come out otherwise. After a slow failure none is tried. */
function setRenderer(chart, kubernetes, renderer) {
    const checked = [];
    let isInOrder = false;
    let slow = null;
    const render = (variant) => {
        if (slow !== null)
            return slow;
        const outcome = renderVariant(chart, variant, renderer, isInOrder ? { lean: [] } : {});
        if (isRendered(outcome))
            isInOrder = true;
        else if (outcome.isSlow === true)
            slow = outcome;
        return outcome;
    };
    const renderSet = (set) => {
        const outcomes = [];
        for (const variant of variantsOf(chart, set, kubernetes).toReversed()) {
            const [latest] = outcomes;
            if (latest !== undefined && isRendered(latest) && !latest.asksVersion) {
                return [{ ...latest, alike: [variant.name] }];
            }
            outcomes.unshift(render(variant));
        }
        return outcomes;
    };
    return {
        /** What was said of the sets so far. */
        checked: checked,
        render(set) {
            const outcomes = renderSet(set);
            const rendered = outcomes.find(isRendered);
            if (rendered !== undefined)
                checked.push({ set, refused: rendered.refused });
            return outcomes;
        },
    };
}
/** Without what comes out as with the chart's own values, or as with the latest version: nothing more is found in it. */
function distinct(all) {
    const standsFor = ({ objects, variant: { set } }) => {
        const same = all.filter((other) => other.objects.text === objects.text);
        return (same.find(({ variant }) => variant.name === "") ??
            same.find(({ variant }) => variant.set === set && variant.name === set.name));
    };
    const homes = all.map((one) => standsFor(one) ?? one);
    return [...new Set(homes)].map((home) => {
        const same = all.filter((one, index) => homes[index] === home && one !== home);
        return {
            ...home,
            changers: [...new Set([home, ...same].flatMap(({ changers }) => changers))],
            alike: [...home.alike, ...same.flatMap(({ variant, alike }) => [variant.name, ...alike])],
        };
    });
}
/**
 * The ways in which a fix of a chart is proved: those that findings are told of, those of tests in the latest version,
 * and another release.
 */
function provingVariants(chart, kubernetes, isTold) {
    const variants = valueSetsOf(chart)
        .flatMap((set) => variantsOf(chart, set, kubernetes))
        .filter(({ name, set, version }) => set.deployed || version === kubernetes.to || isTold(name));
    const [first] = variants;
    if (first === undefined)
        return variants;
    return [...variants, { ...first, name: "another release", release: otherRelease, namespace: "other-namespace" }];
}
function variantsOf({ files }, set, { from, to }) {
    const asks = from.minor !== to.minor && files.some(({ data }) => data?.includes(".Capabilities") === true);
    const versions = asks ? [from, to] : [to];
    return versions.map((version) => {
        const name = asks && version === from ? `${set.name} 1.${version.minor}` : set.name;
        return { name, set, version, release: placeholder/* releaseName */["do"], namespace: releaseNamespace };
    });
}
/** Renders a chart in one way. */
function renderVariant(chart, variant, renderer, { replaced = new Map(), lean, changersBefore: changers } = {}) {
    const seen = seenFiles(chart, variant.set);
    const texts = variant.set.texts.map((text, index) => {
        const name = nameOf(chart, variant.set.files[index] ?? "");
        return (name === null ? undefined : replaced.get(name)?.data) ?? text;
    });
    const changed = seen.filter(({ name }) => replaced.has(name));
    const request = {
        files: seen.map((file) => withComments(replaced.get(file.name) ?? file)),
        values: texts,
        kubernetes: `v1.${variant.version.minor}.0`,
        apiVersions: apiVersions,
        release: variant.release,
        namespace: variant.namespace,
        bare: seen !== chart.files,
        ...(lean === undefined ? {} : { lean }),
        ...(changers === undefined
            ? {}
            : { before: { files: changed.map(withComments), values: variant.set.texts, changers } }),
    };
    const rendered = renderer.renderChart(request);
    if ("reason" in rendered)
        return rendered.reason.includes(leftOut) ? { ...rendered, reason: disguised } : rendered;
    const objects = joinObjects(rendered.files);
    const name = rootName(rendered, chart);
    const traces = templateTraces(name, (templates) => renderer.traceChart({ ...request, lean: templates }, rendered.files));
    return {
        variant,
        files: rendered.files,
        objects,
        origins: originsOf(objects, traces, name),
        missing: rendered.missing,
        refused: rendered.refused,
        asksVersion: rendered.asksVersion,
        part: rendered.part,
        changers: rendered.changers,
        alike: [],
    };
}
/** What the renderer has in the place of files that were left out. */
const leftOut = "main.leftOut";
const disguised = "a template reads files of the chart, and nothing in the chart says the word Files";
/** The name of a chart's file at a path of the tree. */
function nameOf({ paths }, path) {
    for (const [name, own] of paths)
        if (own === path)
            return name;
    return null;
}
function rootName({ files }, { name }) {
    const [first] = files.keys();
    return first === undefined ? name : first.slice(0, first.indexOf("/"));
}
/** A comment of a template that speaks to this program. Templates leave no trace of theirs. */
const ignoreComment = /\{\{-?[ \t]*\/\*([ \t]*kubesuggest:[^\r\n{}]*?)\*\/[ \t]*-?\}\}/g;
/** A template whose comments for this program are comments of YAML, of the same length. The same for the same file. */
function withComments(file) {
    const { name, data } = file;
    if (data === undefined || !/(?:^|\/)templates\/.*\.ya?ml$/.test(name) || !data.includes("kubesuggest:"))
        return file;
    const known = commented.get(file) ?? {
        name,
        data: data.replace(ignoreComment, (whole, said) => `#${said.trimEnd()}`.padEnd(whole.length)),
    };
    commented.set(file, known);
    return known;
}
const commented = new WeakMap();
function isRendered(outcome) {
    return "objects" in outcome;
}

;// CONCATENATED MODULE: ./build/rendering/place-values.js





function setting(path, value) {
    return { path, value, kind: "set" };
}
const mostGuards = 3;
/**
 * A value for a key of the values, in the words of templates where it has the name of a release: many charts take their
 * values for templates. The proof shows whether this one does.
 */
function generalValue(value) {
    const text = JSON.stringify(value);
    const general = text
        .replaceAll(placeholder/* releaseName */["do"], "{{ .Release.Name }}")
        .replaceAll(releaseNamespace, "{{ .Release.Namespace }}");
    return general === text ? value : JSON.parse(general);
}
/**
 * The keys of the values that may decide what an operation is to set, the likeliest first: the key that the text there
 * was printed from, or one that the template asks for before it prints it.
 */
function valuesChanges(operation, document, origins, { lookup, written }) {
    if (operation.kind === "append")
        return listKey(document, operation.path, operation.value, origins);
    if (operation.kind !== "set")
        return [];
    const { path, value } = operation;
    const depth = presentDepth(document.value, path);
    if (depth === path.length && !(0,json/* isObject */.Gv)(value))
        return exactKey(document, path, value, { origins, lookup });
    const block = blockKey(document, path.slice(0, depth), origins);
    if (block !== null)
        return [setting([...block, ...words(path.slice(depth))], value)];
    const missing = words(path.slice(depth));
    const [name] = missing;
    const parent = path.slice(0, depth);
    const named = namedKeys(document, parent, origins, written).map((key) => setting([...key, ...missing], value));
    if (name === undefined)
        return named;
    const held = heldKeys(document, parent, { origins, written }).map((key) => setting([...key, ...missing], value));
    return [...held, ...guardKeys(document, parent, missing, value, { origins, written }), ...named];
}
/** How many steps of a path lead to something. */
function presentDepth(value, path) {
    let depth = 0;
    while (depth < path.length && (0,json/* valueAt */.fK)(value, path.slice(0, depth + 1)) !== undefined)
        depth += 1;
    return depth;
}
function words(path) {
    return path.map(String);
}
/** The key that a scalar was printed from, if it was printed from one alone; or those that it was put together from. */
function exactKey(document, path, value, { origins, lookup }) {
    const range = document.valueRange(path);
    if (range === null)
        return [];
    const paths = new Set(origins.within(range[0], range[1]).flatMap((piece) => piece.paths));
    const ending = [...paths].filter((pointer) => (0,json_pointer/* pointerSteps */.$)(pointer).at(-1) === path.at(-1));
    const pointer = paths.size === 1 ? [...paths][0] : ending.length === 1 ? ending[0] : undefined;
    const key = pointer === undefined ? null : words((0,json_pointer/* pointerSteps */.$)(pointer));
    const parts = partChanges((0,json/* valueAt */.fK)(document.value, path), value, [...paths].map((one) => words((0,json_pointer/* pointerSteps */.$)(one))), lookup);
    return key === null || (0,json/* isObject */.Gv)(lookup(key)) ? parts : [setting(key, value)];
}
/** The key of a list of which all items were printed as they are. */
function listKey(document, path, value, origins) {
    const range = document.valueRange(path);
    if (range === null || !Array.isArray((0,json/* valueAt */.fK)(document.value, path)))
        return [];
    const pointers = origins.within(range[0], range[1]).flatMap((piece) => piece.paths);
    const lists = new Set(pointers.map((pointer) => JSON.stringify(words((0,json_pointer/* pointerSteps */.$)(pointer).slice(0, -1)))));
    const [list] = lists;
    const isItem = pointers.every((pointer) => /^\d+$/.test(String((0,json_pointer/* pointerSteps */.$)(pointer).at(-1))));
    return list === undefined || lists.size > 1 || !isItem
        ? []
        : [{ path: JSON.parse(list), value, kind: "append" }];
}
/** What is shorter stands in a text by chance. */
const shortestPart = 3;
/**
 * Keys of which one makes a text another one: their values stand in it, as those of a registry and a repository do in the
 * name of an image. Of maps that a template hands on, their keys.
 */
function partChanges(before, after, keys, lookup) {
    if (typeof before !== "string" || typeof after !== "string")
        return [];
    const parts = keys.flatMap((key) => {
        const value = lookup(key);
        return (0,json/* isObject */.Gv)(value) ? Object.entries(value).map(([name, item]) => [[...key, name], item]) : [[key, value]];
    });
    const changes = parts.flatMap(([path, part]) => {
        if (typeof part !== "string" || part.length < shortestPart)
            return [];
        const [start = "", end, ...more] = before.split(part);
        if (end === undefined || more.length > 0 || !after.startsWith(start))
            return [];
        const rest = after.slice(start.length);
        const value = rest.slice(0, rest.length - end.length);
        return rest.endsWith(end) && value !== "" ? [setting(path, value)] : [];
    });
    return [...new Map(changes.map((change) => [JSON.stringify(change.path), change])).values()].slice(0, mostGuards);
}
/** The keys of a map, none of one for which nothing was printed; null for what is none. */
function keysIn(document, path) {
    const map = (0,json/* valueAt */.fK)(document.value, path);
    return (0,json/* isObject */.Gv)(map) ? Object.keys(map) : map === null ? [] : null;
}
/** The key of a map that was printed as a whole. */
function blockKey(document, path, origins) {
    const keys = keysIn(document, path);
    if (keys === null)
        return null;
    const bases = new Set();
    for (const key of keys) {
        const range = document.keyRange([...path, key]);
        const piece = range === null ? null : origins.at(range[0]);
        if (piece?.node.kind !== "action")
            continue;
        for (const pointer of piece.paths) {
            const steps = (0,json_pointer/* pointerSteps */.$)(pointer);
            if (steps.at(-1) === key)
                bases.add(JSON.stringify(steps.slice(0, -1)));
        }
    }
    if (keys.length === 0) {
        const range = document.valueRange(path);
        const pieces = range === null ? [] : origins.within(range[0], range[1]);
        for (const { paths, node } of pieces)
            if (node.kind === "action" && paths.length === 1)
                bases.add(JSON.stringify(words((0,json_pointer/* pointerSteps */.$)(paths[0] ?? ""))));
    }
    const [base] = bases;
    return base === undefined || bases.size > 1 ? null : JSON.parse(base);
}
/**
 * The keys of the values that the action names which printed a map: one that copied its values leaves no trace. Of
 * several, those that are named like it.
 */
function namedKeys(document, path, origins, written) {
    const keys = keysIn(document, path);
    if (keys === null)
        return [];
    const [key] = keys;
    const range = key === undefined ? document.valueRange(path) : document.keyRange([...path, key]);
    const piece = range === null ? null : origins.at(range[0]);
    if (piece === null || piece.node.kind !== "action")
        return [];
    const names = new Set((written(piece.node) ?? "").match(/(?<=\.Values\.)[\w.]+/g));
    const named = [...names].map((name) => name.split("."));
    const block = path.at(-1);
    const isAlike = (key) => typeof block === "string" && endsInName(key.at(-1) ?? "", block);
    // The last one is what the others are a default for, or the other way round.
    return (named.length < 2 ? named : named.filter(isAlike).toReversed()).slice(0, mostGuards);
}
/** Keys that the template asks for near a place, named like what is missing there. */
function guardKeys(document, parent, missing, value, { origins, written }) {
    const range = document.valueRange(parent);
    const start = range === null ? null : origins.at(range[0]);
    if (range === null || start === null)
        return [];
    const holder = origins.at(document.keyRange(parent)?.[0] ?? range[0]);
    const lines = [...(holder === null ? [] : [holder]), ...origins.within(range[0], range[1])].flatMap(({ node }) => {
        return node.file === start.node.file ? [node.line] : [];
    });
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    const [name = "", ...rest] = missing;
    const blocks = rest.length === 0 ? missing : missing.slice(0, -1);
    const isAbove = ({ line }) => line < first - 1;
    const distance = ({ line }) => Math.max(first - line, line - last);
    const [near, far] = (0,partition/* partition */.j)(guardsIn(origins, range[0], start.node.file), (guard) => distance(guard) <= guardReach);
    const nearest = near.toSorted((a, b) => Number(isAbove(a)) - Number(isAbove(b)) || a.line - b.line);
    const others = far.toSorted((a, b) => distance(a) - distance(b));
    const changes = keysAsked([...nearest, ...others], written).flatMap((path) => {
        const [last = "", above = ""] = path.toReversed();
        if (endsInName(last, name))
            return [setting([...path, ...rest], value)];
        return switches.test(last) && blocks.some((block) => endsInName(above, block)) ? [setting(path, true)] : [];
    });
    return changes.slice(0, mostGuards);
}
/**
 * Maps of the values that a printed block may come from though nothing shows it, since a helper copied it: one that the
 * template asks for just before it prints the block, and that is named like it, or one in which it asks for a switch.
 */
function heldKeys(document, block, { origins, written }) {
    const name = block.at(-1);
    const [key, range] = [document.keyRange(block), document.valueRange(block)];
    const [start, inside] = [key, range].map((one) => (one === null ? null : origins.at(one[0])));
    if (key === null || typeof name !== "string" || start == null || inside?.node.kind !== "action")
        return [];
    const { file, line: here } = start.node;
    const nearest = guardsIn(origins, key[0], file)
        .filter(({ line }) => line <= here && line >= here - guardReach)
        .toSorted((a, b) => b.line - a.line);
    const keys = keysAsked(nearest, written).flatMap((path) => {
        const [last = "", above = ""] = path.toReversed();
        if (endsInName(last, name))
            return [path];
        return switches.test(last) && endsInName(above, name) ? [path.slice(0, -1)] : [];
    });
    return keys.slice(0, mostGuards);
}
/** The branches of one template file that were run with the template of a character. */
function guardsIn(origins, offset, file) {
    return origins.guards(offset).filter((guard) => guard.file === file);
}
/** The keys that some branches ask for, each once: also those of which they only ask whether a map has them. */
function keysAsked(guards, written) {
    const keys = guards.flatMap((guard) => {
        const [, map, key] = /\bhasKey +\$?\.Values\.([\w.]+) +"(\w+)"/.exec(written(guard) ?? "") ?? [];
        const asked = map === undefined || key === undefined ? [] : [[...map.split("."), key]];
        return [...guard.asks.map((pointer) => words((0,json_pointer/* pointerSteps */.$)(pointer))), ...asked];
    });
    return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}
/** Keys of values that turn on what is named like the map that holds them. */
const switches = /^(?:enabled?|create)$/;
/**
 * A guard that printed nothing stands before the first line that something was printed from, or behind the last: those
 * further away are asked last.
 */
const guardReach = 12;
/** `securityContext`, and `containerSecurityContext` or `podSecurityContext` for it. */
function endsInName(key, name) {
    return key.toLowerCase().endsWith(name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/rendering/namesakes.js


/** All keys of a name would take too long to try. */
const most = 3;
/** Values are grouped by a component, and by a part of one. */
const deepest = 3;
/**
 * Keys of the values that are named like what is missing in an object, or like the map that lacks it: where a template
 * copies all of its values, or prints what another one printed, nothing else shows where they go.
 */
function namesakeChanges(operation, object, values) {
    if (operation.kind !== "set")
        return [];
    const { path, value } = operation;
    const depth = presentDepth(object, path);
    const [missing, holder] = [path.slice(depth).map(String), path[depth - 1]];
    const [name] = missing;
    if (name === undefined)
        return [];
    const own = keysNamed(values, name).map((key) => [...key, ...missing.slice(1)]);
    const above = typeof holder === "string" ? keysNamed(values, holder).map((key) => [...key, ...missing]) : [];
    const nearest = [...above, ...own].toSorted((a, b) => a.length - b.length);
    return nearest.slice(0, most).map((key) => ({ path: key, value, kind: "set" }));
}
function keysNamed(values, name, path = []) {
    if (!(0,json/* isObject */.Gv)(values) || path.length === deepest)
        return [];
    return Object.entries(values).flatMap(([key, value]) => {
        const own = [...path, key];
        const isOne = endsInName(key, name) && (value === null || typeof value === "object");
        return isOne ? [own] : keysNamed(value, name, own);
    });
}

;// CONCATENATED MODULE: ./build/rendering/other-form.js
/** An action of a template: what stands between its braces. */
const other_form_action = /\{\{-?\s*(?:\/\*[\s\S]*?\*\/|([\s\S]*?))\s*-?\}\}/g;
/** The words that start and end branches. */
const starting = /^(?:if|with|range|define|block)\b/;
const other_form_nothing = /^\s*(?:\{\}|\[\]|null|""|'')?\s*$/;
/**
 * Whether a template does something else where a key of the values has nothing, or is false: as soon as it has something,
 * that would no longer be done, and only with other values could it be seen. It asks for the contrary of the key, or has
 * an `else`.
 */
function hasOtherForm(text, path, isOfDependency) {
    // Of a chart's values, a dependency has those below a name.
    const steps = path.map(escaped);
    const ends = isOfDependency ? steps.map((_step, index) => steps.slice(index)) : [steps];
    const key = `\\$?\\.Values\\.(?:${ends.map((end) => end.join("\\.")).join("|")})(?![\\w.])`;
    const named = new RegExp(key);
    if (!named.test(text))
        return false;
    const denied = new RegExp(`\\b(?:not|empty)\\s+(?:\\(\\s*(?:(?:and|or)\\b[^()]*)?)*${key}`);
    /** The branches that are open: whether one asks for the key, and where its text starts if that is an `else`. */
    const open = [];
    for (const { index, 0: whole, 1: said = "" } of text.matchAll(other_form_action)) {
        const asks = named.test(said);
        if (asks && denied.test(said))
            return true;
        const here = open.at(-1);
        if (starting.test(said))
            open.push({ asks, otherwise: null });
        else if (/^else\b/.test(said) && here !== undefined) {
            if (here.asks && said !== "else")
                return true;
            here.otherwise = here.asks ? index + whole.length : null;
            here.asks ||= asks;
        }
        else if (/^end\b/.test(said)) {
            const { otherwise = null } = open.pop() ?? {};
            if (otherwise !== null && !other_form_nothing.test(text.slice(otherwise, index)))
                return true;
        }
    }
    return false;
}
function escaped(step) {
    return step.replaceAll(/[^\w]/g, "\\$&");
}

// EXTERNAL MODULE: ./build/core/same-json.js
var same_json = __webpack_require__(31669);
;// CONCATENATED MODULE: ./build/rendering/copy-labels.js



const labelLine = /^ *["']?[\w./-]+["']?:(?: .*)?$/;
/** The key of labels with an action behind it that prints them below. */
const printingHolder = /^ *matchLabels: *(\{\{-? *(?:include|toYaml)\b[^{}]*\| *nindent +)\d+( *-?\}\}) *$/;
/** An action that prints whole lines, as far indented as it says. */
const printing = /^( *)(\{\{-? *(?:include|toYaml)\b[^{}]*\| *n?indent +)(\d+)( *-?\}\}) *$/;
/** A line that starts a branch, or ends one. */
const branching = /^ *\{\{-? *(?:(?:if|with) [^{}]*|(end) *)\}\} *$/;
/**
 * Lines that are to be written, with the labels of a selector in the words of the template: what the workload's own
 * selector says there fits every release, and what it is rendered to fits one. Lines without such labels stay.
 */
function withSourceLabels(lines, { rendered, source, line }) {
    const block = sourceBlock(source, line);
    const [, start, rest] = printingHolder.exec(source.line(line)) ?? [];
    const labels = labelsIn(rendered);
    const result = [];
    for (let index = 0; index < lines.length; index += 1) {
        const text = lines[index] ?? "";
        result.push(text);
        const holder = /^( *)matchLabels: *$/.exec(text)?.[1];
        if (holder === undefined)
            continue;
        const end = lines.findIndex((one, at) => at > index && indentOf(one) <= holder.length);
        const own = lines.slice(index + 1, end === -1 ? lines.length : end);
        if (!(0,same_json/* sameJson */.V)(labelsIn(own), labels))
            continue;
        const column = indentOf(own[0] ?? "");
        const moved = block === null ? null : movedBlock(block, column);
        if (moved !== null)
            result.push(...moved);
        else if (start !== undefined)
            result.push(`${result.pop()?.trimEnd()} ${start}${column}${rest}`);
        else
            continue;
        index += own.length;
    }
    return result;
}
function labelsIn(lines) {
    return (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("", lines.join("\n"))).documents[0]?.value ?? null;
}
/**
 * The lines of a template below `matchLabels:`, if nothing but labels, what prints labels and branches around these are
 * among them.
 */
function sourceBlock(source, line) {
    const holder = source.line(line);
    if (!/^ *matchLabels: *$/.test(holder))
        return null;
    const lines = [];
    /** The lines of a branch whose end is not reached. */
    let open = [];
    let depth = 0;
    for (let next = line + 1; next <= source.lineCount; next += 1) {
        const text = source.line(next);
        const branch = branching.exec(text);
        if (branch !== null) {
            depth += branch[1] === undefined ? 1 : -1;
            if (depth < 0)
                break;
        }
        else if (text.trim() === "" || columnOf(text) <= indentOf(holder)) {
            if (open.some((one) => !branching.test(one)))
                return null;
            break;
        }
        else if (!printing.test(text) && !labelLine.test(text))
            return null;
        open.push(text);
        if (depth > 0)
            continue;
        lines.push(...open);
        open = [];
    }
    return lines.length === 0 ? null : lines;
}
/** The lines of a block, their labels in another column. */
function movedBlock(block, column) {
    const own = columnOf(block.find((text) => !branching.test(text)) ?? "");
    const moved = block.map((text) => {
        const indent = indentOf(text);
        if (branching.test(text))
            return " ".repeat(indent === 0 ? 0 : Math.max(0, indent + column - own)) + text.trim();
        if (columnOf(text) !== own)
            return null;
        const [, , start = "", depth, end = ""] = printing.exec(text) ?? [];
        if (depth === undefined)
            return " ".repeat(column) + text.trimStart();
        // What is indented by the action alone starts with the line.
        const isAlone = !start.startsWith("{{-") && !start.includes("nindent");
        if (isAlone && indent > 0)
            return null;
        return `${" ".repeat(isAlone ? 0 : column)}${start}${column}${end}`;
    });
    return moved.every((text) => text !== null) ? moved : null;
}
/** The column in which what a line says or prints starts. */
function columnOf(text) {
    return Number(printing.exec(text)?.[3] ?? indentOf(text));
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ./build/rendering/goes-on.js

/** The lines of a branch, a variable, a failure or a comment of a template: what prints nothing by itself. */
const silent = /^\{\{-? *(?:(?:if|else|end|with|range|define|block|fail)\b|\$\w* *:?=|\/\*)/;
/** How far what an action prints is indented. */
const indented = /\| *n?indent +(\d+)\b/;
/**
 * Whether, below a line of a template, something may be printed that goes on with what stands above. What is new there,
 * in a column that is given, would come between the two as soon as other values turn that on. Items of a list may stand
 * in the column of the key that holds them.
 */
function goesOnBelow(source, line, column, isItem) {
    const hasItems = !isItem && mayHaveItems(source, line, column);
    let depth = 0;
    for (let next = line + 1; next <= source.lineCount; next += 1) {
        const text = source.line(next).trim();
        const own = columnOfText(source.line(next));
        if (text === "" || text.startsWith("#"))
            continue;
        if (!text.startsWith("{{"))
            return own > column || (own === column && !isItem && text.startsWith("- "));
        const printed = printedColumn(source.line(next));
        // What takes the line break before it away goes on with anything.
        if (printed === "any" || (printed !== null && (printed > column || (printed === column && hasItems))))
            return true;
        const change = branchChange(text, depth);
        if (change === null)
            return false;
        depth += change;
    }
    return false;
}
/** The column in which a line of an action prints something; any for one that goes on with the line above, null for none. */
function printedColumn(line) {
    const text = line.trim();
    if (!text.startsWith("{{") || silent.test(text))
        return null;
    const depth = indented.exec(text)?.[1];
    if (depth !== undefined)
        return Number(depth);
    return text.startsWith("{{-") ? "any" : columnOfText(line);
}
/** Whether a line belongs to a list whose items stand in a column, or to a key there that may hold such a list. */
function mayHaveItems(source, line, column) {
    for (let above = line; above >= 1; above -= 1) {
        const text = source.line(above);
        if (text.trim() === "" || /^\s*(?:\{\{|#)/.test(text) || columnOfText(text) > column)
            continue;
        return columnOfText(text) === column && /^ *- |: *(?:#.*)?$/.test(text);
    }
    return false;
}
function columnOfText(text) {
    return text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ./build/rendering/shared-selector.js

/** What prints the same wherever all values and the release are given. */
const general = /^\{\{-? *include +"[^"]+" +[.$] *\| *n?indent +\d+ *-?\}\}$/;
/** A label that is the same for every release. */
const constant = /^["']?[\w./-]+["']?: [^{]*$/;
const holder = /^ *matchLabels:(.*)$/;
/**
 * Whether a helper may say the labels of a workload's selector as the workload says them in another template: there, they
 * come of helpers that are given all there is, and so do those of all workloads that this helper is a part of.
 */
function isSharedSelector(selector, place, templates) {
    const around = [selector, place].map(({ source, line }) => branchesAt(source.text, source.lineRange(line)[0]));
    if (around.flat().some((branch) => !/^\{\{-?\s*(?:if|define)\b/.test(branch)))
        return false;
    const name = /^\{\{-?\s*define\s+("[^"]+")/.exec(around[1]?.[0] ?? "")?.[1];
    const labels = labelsBelow(selector.source, selector.line);
    if (name === undefined || labels === null)
        return false;
    const callers = templates().filter(({ text }) => isCalled(name, text));
    return callers.every((source) => {
        const lines = Array.from({ length: source.lineCount }, (_item, index) => index + 1);
        const own = lines.filter((line) => holder.test(source.line(line)));
        return own.length > 0 && own.every((line) => labelsBelow(source, line) === labels);
    });
}
function isCalled(name, text) {
    return text.includes(`include ${name}`) || text.includes(`template ${name}`);
}
/** The labels below a line as the template says them, in one text; null where they depend on where they stand. */
function labelsBelow(source, line) {
    const written = source.line(line);
    const behind = holder.exec(written)?.[1]?.trim() ?? "";
    if (behind !== "")
        return general.test(behind) ? withoutDepth(behind) : null;
    const lines = [];
    for (let next = line + 1; next <= source.lineCount; next += 1) {
        const text = source.line(next);
        const isAction = general.test(text.trim());
        if (!isAction && shared_selector_indentOf(text) <= shared_selector_indentOf(written))
            break;
        if (!isAction && !constant.test(text.trim()))
            return null;
        lines.push(withoutDepth(text.trim()));
    }
    return lines.length === 0 ? null : lines.join("\n");
}
function withoutDepth(text) {
    return text.replace(/\d+( *-?\}\})$/, "$1");
}
function shared_selector_indentOf(text) {
    return text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ./build/rendering/template-map.js


/** The lines in which a template may print a key of the map that starts at a line, as far as its text says. */
function printedBelow(source, start, written) {
    const [, indent = "", key = ""] = /^( *)([\w.-]+):/.exec(written) ?? [];
    const lines = [];
    if (key === "")
        return lines;
    const [first, last] = extentOf(source, start, indent.length);
    for (let line = first; line <= last; line += 1) {
        const text = source.line(line);
        const column = columnOfKey(text);
        if (!isAside(text) && column === indent.length && text.slice(column).startsWith(`${key}:`))
            lines.push(line);
    }
    return lines;
}
/**
 * Whether a map may hold, with other values, what does not go with lines that are written into it: the same keys, where
 * all of a map of the values is printed there, or what the API refuses beside them.
 */
function mayPrintAlso({ source, line: known, guards }, written, templates) {
    const column = leadingSpaces(written[0] ?? "");
    const keys = written.filter((text) => leadingSpaces(text) === column).map((text) => text.trim());
    const refused = refusals.filter(({ key }) => keys.some((text) => key.test(text)));
    const [first, last] = extentOf(source, known, column);
    // Above the first key, actions may print others.
    let start = first;
    while (start > 1 && isAside(source.line(start - 1)))
        start -= 1;
    const isTaken = (offset) => !areApartByBranch(guardStack(source.text, offset), guards);
    for (let line = start; line <= last; line += 1) {
        const isRefused = refused.some(({ beside }) => beside.test(source.line(line)));
        if (isRefused && isTaken(source.lineRange(line)[0]))
            return true;
    }
    const [from, to] = [source.lineRange(start)[0], source.lineRange(last)[1]];
    return actionsIn(source.text.slice(from, to)).some((action) => {
        const isList = holdsItems(source, source.position(from + action.offset).line, column);
        return !isList && isOpen(action, column, keys, templates) && isTaken(from + action.offset);
    });
}
function actionsIn(text) {
    return [...text.matchAll(/^( *)(\{\{(?:-?\s*\/\*[\s\S]*?\*\/|[\s\S]*?)\}\})/gm)].map(({ index, 1: indent = "", 2: own = "" }) => {
        return { offset: index, column: indent.length, text: own.replaceAll(/\s+/g, " ") };
    });
}
/** Whether what an action prints in a column are items of a list there: others stand above it, or a key without a value. */
function holdsItems(source, line, column) {
    let isEmpty = true;
    for (let above = line - 1; above >= 1; above -= 1) {
        const text = source.line(above);
        if (isAside(text))
            continue;
        if (leadingSpaces(text) > column)
            isEmpty = false;
        else if (/^ *- /.test(text))
            return leadingSpaces(text) === column;
        else
            return isEmpty && leadingSpaces(text) === column && /:\s*(?:#.*)?$/.test(text);
    }
    return false;
}
/** What the API's validation refuses beside a key. */
const refusals = [
    { key: /^allowPrivilegeEscalation: false$/, beside: /^\s*(?:- +)?privileged:(?! *false *(?:#|$))|SYS_ADMIN/ },
];
/** Helpers that call others deeper than this are not looked into. */
const template_map_deepest = 4;
/** Whether an action prints keys of a map in a column, and may print one that some lines start with. */
function isOpen({ text, column: own }, column, keys, templates, depth = 0) {
    const printed = printedColumn(" ".repeat(own) + text);
    if (printed === null || (printed !== "any" && printed !== column))
        return false;
    const helper = /^\{\{-? ?(?:include|template) ("[^"]+")/.exec(text)?.[1];
    const body = helper === undefined || depth === template_map_deepest ? null : bodyOf(helper, templates());
    if (body === null)
        return true;
    const starts = keys.map((key) => key.slice(0, key.indexOf(":") + 1));
    const isNamed = body.split("\n").some((line) => starts.some((start) => line.trimStart().startsWith(start)));
    return isNamed || actionsIn(body).some((action) => isOpen(action, 0, keys, templates, depth + 1));
}
/** The text of a helper; null for one that no template here has. */
function bodyOf(name, templates) {
    const start = new RegExp(`\\{\\{-?\\s*define\\s+${name.replaceAll(/[^\w"]/g, "\\$&")}`);
    for (const { text } of templates) {
        const at = text.search(start);
        const end = at === -1 ? null : endOfBranch(text, at);
        if (end !== null)
            return text.slice(text.indexOf("}}", at) + 2, end);
    }
    return null;
}
/** The first and the last line of a map of which a line is known, with lines of the template at its end. */
function extentOf(source, known, column) {
    const isBehind = (line) => {
        const text = source.line(line);
        return (!isAside(text) &&
            (columnOfKey(text) < column || (line > known && leadingSpaces(text) < column && /^ *- /.test(text))));
    };
    const first = mapStart(source, known, column);
    let last = first - 1;
    while (last < source.lineCount && !isBehind(last + 1))
        last += 1;
    return [first, last];
}
/** The first line of a map of which a line is known: what stands above that may be printed too. */
function mapStart(source, known, indent) {
    let start = known;
    for (let line = known; line >= 1; line -= 1) {
        const text = source.line(line);
        if (isAside(text))
            continue;
        if (columnOfKey(text) < indent)
            break;
        start = line;
        if (/^ *- /.test(text) && columnOfKey(text) === indent)
            break;
    }
    return start;
}
/** Lines that only templates or readers have a use for. */
function isAside(text) {
    return text.trim() === "" || /^\s*(?:\{\{|#)/.test(text);
}
function leadingSpaces(text) {
    return text.length - text.trimStart().length;
}
/** The column of a key: behind the dash where it is the first of an item. */
function columnOfKey(text) {
    return (/^ *(?:- +)*/.exec(text)?.[0] ?? "").length;
}

;// CONCATENATED MODULE: ./build/rendering/place-literal.js






/**
 * Moves edits of a rendered text into the template that they come from: where the text around them stands there letter
 * for letter. Null where it does not. `parentOf` gives, for an edit, where the item or map starts that it belongs to.
 */
function literalEdits(sources, edits, parentOf) {
    const moved = edits.map((edit) => moveEdit(sources, edit, parentOf(edit)));
    const [first] = moved;
    if (first == null || moved.some((one) => one?.template !== first.template))
        return null;
    return {
        template: first.template,
        edits: (0,edit/* sortEdits */.Wz)(moved.flatMap((one) => one?.edit ?? [])),
        guarded: moved.some((one) => one?.guarded === true),
    };
}
function moveEdit(sources, edit, parent) {
    if (edit.text.includes("{{"))
        return null;
    const [start, end] = edit.range;
    const isBelow = start === end && /^\r?\n/.test(edit.text) && isLineEnd(sources.text.text, start);
    if (isBelow)
        return moveLines(sources, edit, parent);
    return moveText(sources, edit) ?? (edit.text === "" ? moveRemoval(sources, edit) : null);
}
/** A line to be removed that an action printed the end of: the line that has the action goes. */
function moveRemoval(sources, { range: [start, end] }) {
    const { text } = sources;
    const { line: removed } = text.position(start);
    const isLine = start === text.lineStarts[removed - 1] && end === (text.lineStarts[removed] ?? text.text.length);
    const anchor = isLine ? anchorAt(sources, start) : null;
    if (anchor === null)
        return null;
    const { source, line, template } = anchor;
    const written = source.line(line);
    if (!/^ *[\w.-]+: *\{\{/.test(written) || /\{\{-? *end\b/.test(written))
        return null;
    const range = [source.lineStarts[line - 1] ?? 0, source.lineStarts[line] ?? source.text.length];
    return { template, guarded: false, edit: { range, text: "" } };
}
function isLineEnd(text, offset) {
    return offset === text.length || text[offset] === "\n" || text.startsWith("\r\n", offset);
}
/** A change within text: what it takes away, and what stands beside it in its line, must be the template's own. */
function moveText({ text, origins, template }, edit) {
    const { range: [start, end], text: fresh, } = narrowed(edit, text.text);
    const isFirst = end > start && text.text.slice(text.lineRange(text.position(start).line)[0], start).trim() === "";
    const around = [
        isFirst ? start : Math.max(0, start - 1),
        Math.min(text.text.length, end + (end > start ? 0 : 1)),
    ];
    const piece = origins.at(around[0]);
    const source = piece === null || piece.node.kind === "action" ? null : template(piece.node.file);
    if (piece === null || source === null)
        return null;
    const shift = piece.node.offset - piece.start;
    const same = source.text.slice(around[0] + shift, around[1] + shift) === text.text.slice(...around);
    const last = origins.at(Math.max(start, end - 1));
    const isOne = last !== null &&
        last.node.kind !== "action" &&
        last.node.offset - last.start === shift &&
        last.node.file === piece.node.file;
    if (!same || !isOne)
        return null;
    return { template: piece.node.file, guarded: false, edit: { range: [start + shift, end + shift], text: fresh } };
}
/** An edit without what it leaves as it is at its start and its end: beside that, an action may have printed something. */
function narrowed({ range: [start, end], text: fresh }, text) {
    const old = text.slice(start, end);
    const most = Math.min(old.length, fresh.length);
    let same = 0;
    while (same < most && old[same] === fresh[same])
        same += 1;
    let last = 0;
    while (last < most - same && old.at(-1 - last) === fresh.at(-1 - last))
        last += 1;
    return { range: [start + same, end - last], text: fresh.slice(same, fresh.length - last) };
}
/**
 * Lines below a line: they go below that line in the template, or below another one of the same map, as far indented as it
 * is. Nothing may come between what stands above and what other values print below that.
 */
function moveLines(sources, { range: [at], text: fresh }, parent) {
    const first = anchorAt(sources, parent);
    if (first === null)
        return null;
    const written = fresh.split(/\r?\n/).slice(1);
    const isItem = /^ *- /.test(written[0] ?? "");
    const siblings = isItem ? [] : siblingPlaces(sources, at, parent, leadingSpaces(written[0] ?? ""));
    const isFirstItem = /^\s*-/.test(first.rendered);
    const holder = isFirstItem ? null : holderAt(sources, parent, first);
    // Lines further in belong to a key that is there: the branches of that key are those of its map too.
    const isFurther = columnOfKey(written[0] ?? "") > columnOfKey(first.rendered);
    const around = isFurther ? first.guards : (holder?.guards ?? guardsOfKeys(sources, parent, first));
    const guards = guardsOfMap(first, around);
    const last = isFirstItem && isOneLine(first) ? first : holder;
    const places = [anchorAt(sources, at), ...siblings, last].filter((one) => {
        return one !== null && one.template === first.template && isAround(one.guards, guards);
    });
    const by = places[0]?.indent;
    if (by === undefined)
        return null;
    const shiftedLines = written.map((line) => shifted(line, by));
    if (shiftedLines.includes(null))
        return null;
    const plain = shiftedLines.filter((line) => line !== null);
    const printed = plain.flatMap((line) => printedBelow(first.source, first.line, line));
    if (printed.length > 0)
        return moveToElse(sources, at, { ...first, guards }, plain, printed);
    const column = leadingSpaces(plain[0] ?? "");
    const form = sharedGuards(guards, guardsOfKeys(sources, parent, first));
    const behind = isItem || isFirstItem || isFurther ? null : behindBranch(first, guards);
    const place = [...places, behind].find((one) => {
        return one?.indent === by && isInForm(one, form) && !goesOnBelow(one.source, one.line, column, isItem);
    });
    const map = { ...first, guards: place?.guards ?? "" };
    if (place == null || (!isItem && mayPrintAlso(map, plain, sources.templates)))
        return null;
    const selector = selectorAt(sources, at, place);
    const lines = selector === null ? plain : withSourceLabels(plain, selector);
    const offset = place.source.lineRange(place.line)[1];
    const ending = place.source.lineEnding(offset);
    return {
        template: place.template,
        guarded: place.guards !== first.guards,
        edit: { range: [offset, offset], text: lines.map((line) => ending + line).join("") },
    };
}
/** The lines of other keys, with a value in the same line, of a map that something goes into; the nearest first. */
function siblingPlaces(sources, at, parent, column) {
    const { text } = sources;
    const places = [];
    for (let { line } = text.position(at); line >= text.position(parent).line; line -= 1) {
        const isKey = new RegExp(`^ {${column}}[\\w.-]+: +[^\\s#]`).test(text.line(line));
        const isAlone = line === text.lineCount || leadingSpaces(text.line(line + 1)) <= column;
        if (isKey && isAlone)
            places.push(anchorAt(sources, text.lineStarts[line - 1] ?? 0));
    }
    return places;
}
/** The line that ends the branches which the first key of a map has to itself, if it does nothing else. */
function behindBranch(first, guards) {
    const { source, guards: own } = first;
    const start = own.split(" ")[guards.split(" ").filter(Boolean).length];
    const end = start === undefined ? null : endOfBranch(source.text, Number(start));
    if (end === null)
        return null;
    const { line } = source.position(end);
    return branchEnd.test(source.line(line)) ? { ...first, line, guards } : null;
}
/** A branch for one key alone that prints nothing else in its first line and its last one. */
const branchStart = /^ *\{\{- *(?:if|with) [^{}]*[^-{}]\}\} *$/;
const branchGoesOn = /^ *\{\{- *else +(?:if|with) [^{}]*[^-{}]\}\} *$/;
const branchEnd = /^( *)\{\{- *end *\}\} *$/;
/**
 * Lines of a key that the template prints in a line of its own, within a branch for when there is a value: they go into
 * an `else` of that branch. A map would be wanted in both, but for one that is printed in several forms.
 */
function moveToElse(sources, at, { source, template, guards: around }, written, [printed = 1, ...further]) {
    const [own = "", ...below] = written;
    const isOneKey = below.every((line) => columnOfKey(line) > columnOfKey(own) || /^ *- /.test(line));
    const isMap = below.length > 0 && !/^ *- /.test(below[0] ?? "");
    if (!isOneKey || printed === 1 || !branchStart.test(source.line(printed - 1)))
        return null;
    if (isMap && further.length === 0)
        return null;
    const [start] = source.lineRange(printed - 1);
    const end = endOfChoices(source.text, start);
    const guards = guardStack(source.text, start);
    if (end === null || !isAround(guards, around))
        return null;
    const guardsOfLine = (line) => guardStack(source.text, source.lineRange(line)[0]);
    const isOtherChoice = (line) => {
        return branchGoesOn.test(source.line(line - 1)) && areApartByBranch(guardsOfLine(printed), guardsOfLine(line));
    };
    if (!further.every(isOtherChoice))
        return null;
    const { line } = source.position(end);
    const indent = branchEnd.exec(source.line(line))?.[1];
    if (indent === undefined)
        return null;
    const selector = selectorAt(sources, at, { template, source, line: printed - 1, guards });
    const lines = selector === null ? written : withSourceLabels(written, selector);
    const [offset] = source.lineRange(line);
    const ending = source.lineEnding(offset);
    const text = [`${indent}{{- else }}`, ...lines].map((one) => one + ending).join("");
    return { template, guarded: false, edit: { range: [offset, offset], text } };
}
/**
 * The labels that the object at an offset selects its pods by, where the template says them under the same conditions as
 * a place, or where they are the same in all templates.
 */
function selectorAt(sources, offset, place) {
    const key = sources.selector(offset);
    const anchor = key === null ? null : anchorAt(sources, key);
    if (key === null || anchor === null)
        return null;
    const isBeside = anchor.guards === place.guards && anchor.template === place.template;
    if (!isBeside && !isSharedSelector(anchor, place, sources.templates))
        return null;
    const { text } = sources;
    const indent = anchor.rendered.length - anchor.rendered.trimStart().length;
    const rendered = [];
    for (let line = text.position(key).line + 1; line <= text.lineCount; line += 1) {
        const own = text.line(line);
        if (own.length - own.trimStart().length <= indent)
            break;
        rendered.push(own);
    }
    return { rendered, source: anchor.source, line: anchor.line };
}
/** Whether a key of an item of a list has its value in the same line, so that others can go below. */
function isOneLine({ rendered }) {
    return /^\s*-\s+[^\s:]+:\s+\S/.test(rendered);
}
/** The line of the key that holds the map that starts at an offset, if the same template has it. */
function holderAt(sources, parent, first) {
    const { text } = sources;
    // An action that prints nothing may leave an empty line above the first key.
    let line = text.position(parent).line - 1;
    while (line > 0 && text.line(line).trim() === "")
        line -= 1;
    if (line === 0)
        return null;
    const above = text.line(line);
    const isHolder = /^\s*(?:-\s+)?[^\s:#]+:\s*$/.test(above) && leadingSpaces(above) < leadingSpaces(first.rendered);
    const holder = isHolder ? anchorAt(sources, text.lineStarts[line - 1] ?? 0) : null;
    return holder?.template === first.template ? holder : null;
}
/** More keys of a map than these are not asked for the branches that they stand in. */
const mostKeys = 50;
/** The branches that all keys of a map stand in, or an item: the first one may have some to itself. */
function guardsOfKeys(sources, parent, first) {
    const { text } = sources;
    const column = columnOfKey(first.rendered);
    let { guards } = first;
    let line = text.position(parent).line + 1;
    for (let keys = 1; line <= text.lineCount && keys < mostKeys && guards !== ""; line += 1) {
        const own = text.line(line);
        if (own.trim() === "" || leadingSpaces(own) > column)
            continue;
        if (leadingSpaces(own) < column || own.startsWith("---"))
            break;
        if (/^\s*-/.test(own))
            continue;
        keys += 1;
        const anchor = anchorAt(sources, text.lineStarts[line - 1] ?? 0);
        if (anchor?.template === first.template)
            guards = sharedGuards(guards, anchor.guards);
    }
    return guards;
}
/** The branches that two places share, from the outermost in. */
function sharedGuards(a, b) {
    const others = b.split(" ");
    const own = a.split(" ");
    const end = own.findIndex((guard, index) => guard !== others[index]);
    return own.slice(0, end === -1 ? own.length : end).join(" ");
}
/**
 * The branches that a map stands in, given those around all of it: what its first key has more of are branches of that
 * key alone, unless there is an `else`, which makes them one of several forms of the map.
 */
function guardsOfMap({ source, guards }, around) {
    const shared = sharedGuards(guards, around).split(" ").filter(Boolean).length;
    const own = guards.split(" ").filter(Boolean);
    while (own.length > shared && !isForm(source, own.at(-1)))
        own.pop();
    return own.join(" ");
}
/** Whether a branch has others beside it, of which one is taken. */
function isForm({ text }, guard = "") {
    return guard.includes(":") || endOfBranch(text, Number(guard)) === null;
}
/** Whether a place is in the form of a map that the branches are which all of its keys stand in. */
function isInForm({ source, guards: own }, guards) {
    const further = guards.split(" ").slice(own.split(" ").filter(Boolean).length);
    return !further.some((guard) => guard !== "" && isForm(source, guard));
}
/** The line of the template that the line of a rendered character comes from, if it starts with text there. */
function anchorAt({ text, origins, template }, offset) {
    const [start, end] = text.lineRange(text.position(offset).line);
    const rendered = text.text.slice(start, end);
    const indent = rendered.length - rendered.trimStart().length;
    const piece = origins.at(start + indent);
    if (piece === null || piece.node.kind === "action")
        return null;
    const source = template(piece.node.file);
    if (source === null)
        return null;
    const at = piece.node.offset + start + indent - piece.start;
    const { line } = source.position(at);
    const [lineStart, lineEnd] = source.lineRange(line);
    const written = source.text.slice(lineStart, lineEnd);
    const isStart = source.text.slice(lineStart, at).trim() === "";
    const isWhole = written.split("{{").length === written.split("}}").length && keepsBranches(written) && !/-\}\}\s*$/.test(written);
    if (!isStart || !isWhole)
        return null;
    const guards = guardStack(source.text, at);
    return { template: piece.node.file, source, line, rendered, indent: at - lineStart - indent, guards };
}
function shifted(line, by) {
    if (by >= 0)
        return " ".repeat(by) + line;
    return line.slice(0, -by).trim() === "" ? line.slice(-by) : null;
}

;// CONCATENATED MODULE: ./build/rendering/chart-candidates.js












/** The places in values and templates that a change may have, the likeliest first. */
function chartCandidates(places, wanted, file, variant) {
    const known = knownIn(places);
    const shown = valuesCandidates(places, wanted, file, variant, (operation, document) => valuesChanges(operation, document, variant.origins, known));
    const candidates = [...shown, ...literalCandidates(places, wanted, file, variant)];
    const guessed = candidates.length > 0
        ? []
        : valuesCandidates(places, wanted, file, variant, (operation, { value }) => namesakeChanges(operation, value, known.lookup([])));
    return [...candidates, ...guessed].filter(({ source, edits }) => edits.length > 0 && (0,origin_of/* originOf */.y)(source.path, source.text).generated === null);
}
function valuesCandidates(places, { operations }, file, { variant }, changesOf) {
    const choices = operations.map((operation) => {
        const document = file.documents[operation.document];
        return document === undefined ? [] : changesOf(operation, document);
    });
    const most = Math.max(0, ...choices.map(({ length }) => length));
    if (choices.some(({ length }) => length === 0))
        return [];
    const overlays = variant.set.files.flatMap((path) => nameInChart(places.chart, path) ?? []);
    return Array.from({ length: most }).flatMap((_item, index) => {
        const changes = choices.map((list) => list[index] ?? list[0]).filter((change) => change !== undefined);
        return [null, ...overlays].flatMap((overlay) => valuesEdits(places, changes, overlay) ?? []);
    });
}
/** The keys of the values that some operations may go to, in the files where they or what holds them stand. */
function keysOfChange(places, operations, file, { origins, variant }) {
    const overlays = variant.set.files.flatMap((path) => nameInChart(places.chart, path) ?? []);
    return operations.flatMap((operation) => {
        const document = file.documents[operation.document];
        if (document === undefined)
            return [];
        const changes = valuesChanges(operation, document, origins, knownIn(places));
        const keys = changes.flatMap(({ path }) => [null, ...overlays].map((overlay) => keyAt(places, path, overlay)));
        return keys.filter((key) => key !== null).filter(({ present }) => present > 0);
    });
}
/** Where a key stands or would stand: in the chart's own values, or in those of an overlay. */
function keyAt({ sources }, path, overlay) {
    const pointer = (0,json_pointer/* pointerTo */.x)(path);
    return overlay === null ? sources.values(pointer) : sources.overlay(overlay, pointer);
}
/** The name in a chart of a file of the tree. */
function nameInChart({ paths }, path) {
    for (const [name, own] of paths)
        if (own === path)
            return name;
    return null;
}
function valueIn({ sources }, path) {
    const key = sources.values((0,json_pointer/* pointerTo */.x)(path));
    return key === null || key.present < key.path.length ? undefined : (0,json/* valueAt */.fK)(key.document.value, key.path);
}
/** What the files of a chart say. */
function knownIn(places) {
    return {
        lookup: (path) => valueIn(places, path),
        written({ file, offset }) {
            const source = file.startsWith("templates/") ? places.sources.template(file) : null;
            if (!(source instanceof source_file/* SourceFile */.s))
                return null;
            const end = source.text.indexOf("}}", offset);
            return source.text.slice(offset, end === -1 ? offset : end);
        },
    };
}
/** The edits of one values file that make some changes: the chart's own, or the given one. */
function valuesEdits(places, changes, overlay) {
    const keys = changes.map(({ path }) => keyAt(places, path, overlay));
    const [first] = keys;
    if (first == null || keys.some((key) => key?.name !== first.name))
        return null;
    const { file, document } = first;
    const operations = changes.map(({ value, kind }, index) => {
        return { kind, document: document.index, path: keys[index]?.path ?? [], value: generalValue(value) };
    });
    const result = (0,edit_yaml/* editYaml */.a)(file, operations);
    return result.ok
        ? {
            source: file.source,
            edits: result.edits,
            ofValues: true,
            guarded: false,
            settles: settled(places, changes),
            verbatim: false,
        }
        : null;
}
/** A key that gets something where it has nothing, though templates do something else then. */
function settled(places, changes) {
    const filled = changes.flatMap(({ path, kind }) => {
        const steps = path.map((_step, index) => path.slice(0, index + 1));
        const set = kind === "set" ? steps : steps.slice(0, -1);
        return set.filter((key) => isNothing(valueIn(places, key)));
    });
    const found = filled.find((key) => {
        return templatesOf(places).some(({ name, source }) => hasOtherForm(source.text, key, name.startsWith("charts/")));
    });
    return found === undefined ? null : found.join(".");
}
/** What an `if` takes for false. */
function isNothing(value) {
    if ((0,json/* isObject */.Gv)(value))
        return Object.keys(value).length === 0;
    return Array.isArray(value) ? value.length === 0 : !value;
}
/** The templates that people write and that objects come from, with their names in the chart. */
function templatesOf({ chart, sources }) {
    const names = [...chart.paths.keys()].filter((name) => (0,charts_chart/* standsInTemplates */.WL)(name) && !name.endsWith("NOTES.txt"));
    return names.flatMap((name) => {
        const source = sources.template(name);
        return source instanceof source_file/* SourceFile */.s ? [{ name, source }] : [];
    });
}
function literalCandidates(places, wanted, file, { origins }) {
    const template = (name) => {
        const source = places.sources.template(name);
        return source instanceof source_file/* SourceFile */.s ? source : null;
    };
    const selector = (offset) => {
        const document = file.documents.find(({ range: [start, end] }) => start <= offset && offset <= end);
        return document?.keyRange(["spec", "selector", "matchLabels"])?.[0] ?? null;
    };
    const templates = () => templatesOf(places).map(({ source }) => source);
    const rendered = { text: file.source, origins, template, templates, selector };
    if (!wanted.operations.every((operation) => staysWithoutEarlier(operation, file, origins, template)))
        return [];
    const literal = literalEdits(rendered, wanted.edits, (edit) => parentOf(edit, wanted, file));
    const source = literal === null ? null : template(literal.template);
    if (literal === null || source === null)
        return [];
    const { guarded } = literal;
    return [{ source, edits: (0,edit/* sortEdits */.Wz)(literal.edits), ofValues: false, guarded, settles: null, verbatim: true }];
}
/** Where the innermost map or item starts that a change is about and that is there already. */
function parentOf({ range: [offset] }, { operations }, file) {
    const starts = operations.flatMap(({ document: index, path }) => {
        const document = file.documents[index];
        return document?.valueRange(presentParent(document, path))?.[0] ?? [];
    });
    const above = starts.filter((start) => start <= offset);
    // What is new may stand above all that the map has, below the key that holds it.
    return above.length > 0 ? Math.max(...above) : Math.min(...starts, file.source.text.length);
}
function presentParent({ value }, path) {
    let depth = path.length - 1;
    while (depth > 0 && !(0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(value, path.slice(0, depth))))
        depth -= 1;
    return path.slice(0, depth);
}

;// CONCATENATED MODULE: ./build/rendering/chart-sources.js




/** Opens the files of a chart as they are asked for. */
function chartSources(chart) {
    const texts = new Map(chart.files.map(({ name, data }) => [name, data]));
    const opened = new Map();
    const parsed = new Map();
    const open = (name) => {
        const path = chart.paths.get(name);
        const text = texts.get(name);
        if (path === undefined || text === undefined)
            return null;
        const source = opened.get(name) ?? new source_file/* SourceFile */.s(path, text);
        opened.set(name, source);
        return source;
    };
    const read = (name) => {
        const source = open(name);
        if (source === null)
            return null;
        const file = parsed.get(name) ?? (0,parse/* parseYaml */.hN)(source);
        parsed.set(name, file);
        return file;
    };
    return {
        template(name) {
            const own = unaliased(name, chart);
            if (chart.vendored.some((folder) => own.startsWith(folder)))
                return "elsewhere";
            return open(own) ?? (own.startsWith("charts/") ? "elsewhere" : null);
        },
        overlay: (name, pointer) => keyIn(name, read(name), (0,json_pointer/* pointerSteps */.$)(pointer)),
        values(pointer) {
            const path = (0,json_pointer/* pointerSteps */.$)(pointer);
            const own = keyIn("values.yaml", read("values.yaml"), path);
            if (own !== null && own.present > 0)
                return own;
            const dependency = chart.dependencies.find(({ alias }) => alias === path[0]);
            const folder = `charts/${dependency?.name ?? path[0]}/`;
            if (texts.has(`${folder}Chart.yaml`) && !chart.vendored.includes(folder)) {
                const inner = keyIn(`${folder}values.yaml`, read(`${folder}values.yaml`), path.slice(1));
                if (inner !== null)
                    return inner;
            }
            return own;
        },
    };
}
/** Where a key is set in a values file, or would be; null for a file that can't be read. */
function keyIn(name, file, pointed) {
    const document = file?.documents[0];
    if (file === null || document === undefined || document.errors.length > 0)
        return null;
    const path = numbered(document, pointed);
    let present = 0;
    while (present < path.length && (0,json/* valueAt */.fK)(document.value, path.slice(0, present + 1)) !== undefined)
        present += 1;
    return { name, file, document, path, present };
}
/** The path with numbers where a list has items. */
function numbered({ value }, path) {
    let here = value;
    return path.map((step) => {
        const own = Array.isArray(here) && /^\d+$/.test(String(step)) ? Number(step) : step;
        here = (0,json/* valueAt */.fK)(here, [own]);
        return own;
    });
}
/** The text to show for a key: the longest part of it that stands there. */
function keyRange({ document, path, present }) {
    return document.anchor(path.slice(0, present));
}
/** The name of a template by the names of charts, where Helm goes by what they are called in another one. */
function unaliased(name, { dependencies }) {
    const [, alias = "", rest = ""] = /^charts\/([^/]+)(\/.*)$/s.exec(name) ?? [];
    const dependency = dependencies.find((one) => one.alias === alias);
    return dependency === undefined ? name : `charts/${dependency.name}${rest}`;
}

// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/formats/yaml/explain-error.js
var explain_error = __webpack_require__(99275);
;// CONCATENATED MODULE: ./build/rendering/not-here.js

/** What a repository lacks, as part of a sentence: `a, which is not in the repository`, `a and b, which are not …`. */
function notHere(names) {
    return `${(0,enumerate/* enumerate */.H)(names)}, which ${names.length === 1 ? "is" : "are"} not in the repository`;
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/rendering/render-in-parts.js



/** So many templates are left out at most: a chart with more of them is not worth the time. */
const mostLeft = 20;
/** Renders a chart; where it fails with all values, without the templates that fail with the first ones of them. */
function renderInParts(chart, kubernetes, renderer) {
    const whole = renderChart(chart, kubernetes, renderer);
    const [variant] = provingVariants(chart, kubernetes, () => true);
    if (!("failure" in whole) || variant === undefined)
        return { rendering: whole, left: [] };
    const left = [];
    let [rest, failure] = [chart, whole.failure];
    while (failure !== null) {
        const name = failedTemplate(rest, failure);
        if (name === null || left.length === mostLeft)
            return { rendering: whole, left: [] };
        left.push(leftTemplate(rest, left, name, failure.reason));
        rest = { ...rest, files: rest.files.filter((file) => file.name !== name) };
        const outcome = renderVariant(rest, variant, renderer);
        failure = "reason" in outcome ? outcome : null;
        if (!("reason" in outcome) && outcome.objects.documents.length === 0)
            return { rendering: whole, left: [] };
    }
    return { rendering: renderChart(rest, kubernetes, renderer), left };
}
/** A template that fails: by itself, or since it includes all of one that was left out, as many do for its checksum. */
function leftTemplate(chart, left, name, reason) {
    const [, asked = ""] = /no template "[^"/]*\/([^"]+)" associated/.exec(reason) ?? [];
    const cause = left.find((one) => one.name === unaliased(asked, chart));
    if (cause === undefined)
        return { name, reason };
    return { name, reason: `it includes ${cause.name}, which can't be rendered`, includes: cause.includes ?? cause.name };
}
/** The template that a reason is about, if it is one that prints objects: it is named first, then what it includes. */
function failedTemplate(chart, { reason, isSlow = false }) {
    const named = namedTemplate(reason);
    const name = named === null || isSlow ? null : unaliased(named.name, chart);
    const isOwn = name !== null && /(?:^|\/)templates\/(?:.*\/)?[^_/][^/]*$/.test(name) && chart.paths.has(name);
    return isOwn && chart.files.some((file) => file.name === name) ? name : null;
}
/** The first place in a template that Helm names in a reason, by the template's name in the chart. */
function namedTemplate(reason) {
    const [, name = "", line = "1"] = /([\w./-]+\/[\w.-]+\.(?:ya?ml|tpl|txt)):(\d+)/.exec(reason) ?? [];
    return name === "" ? null : { name: name.slice(name.indexOf("/") + 1), line: Number(line) };
}
/** Templates by their causes, in the order of their names, but for those that only include another one. */
function byCause(left) {
    const sorted = left.toSorted((a, b) => {
        return Number(a.includes !== undefined) - Number(b.includes !== undefined) || (a.name < b.name ? -1 : 1);
    });
    const reasons = new Map(left.map(({ name, reason }) => [name, reason]));
    const causeOf = ({ reason, includes }) => {
        const cause = includes === undefined ? reason : (reasons.get(includes) ?? reason);
        return cause.trim().split(/:\s/).at(-1) ?? "";
    };
    return [...(0,group_by/* groupBy */.$)(sorted, causeOf).values()];
}

;// CONCATENATED MODULE: ./build/rendering/trimmed-line.js
/** A line without the blanks around it; the last one where the file has no such line. */
function trimmedLine(source, line) {
    const [start, end] = source.lineRange(Math.min(line, source.lineCount));
    const text = source.text.slice(start, end);
    const indent = text.length - text.trimStart().length;
    return [start + Math.min(indent, text.length), start + Math.max(indent, text.trimEnd().length)];
}

;// CONCATENATED MODULE: ./build/rendering/chart-troubles.js










/** What Helm says, at the line that it names; or which charts are missing, whatever comes of that. */
function failureOf(chart, reason) {
    const sources = chartSources(chart);
    const lacks = lackOf(chart);
    if (lacks !== null) {
        return troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", ...lacks, why: `it ${lacks.why}` });
    }
    const named = namedTemplate(reason);
    const source = named === null ? null : sources.template(named.name);
    return source instanceof source_file/* SourceFile */.s
        ? troubleAt(chart, source, named?.line ?? 1, { part: "chart", why: reason })
        : troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", why: reason });
}
/** What of a chart is not rendered: one trouble for each cause, and a note for each other template with it. */
function leftTroubles(chart, sources, left) {
    const all = byCause(left).map(([first, ...others]) => {
        const { troubles, notes } = leftTrouble(chart, sources, first);
        const further = others.flatMap((other) => leftTrouble(chart, sources, other).troubles);
        const reasons = further.map(({ source, why }) => ({ file: source.path, reason: `not rendered: ${why}` }));
        return { troubles, notes: [...notes, ...reasons] };
    });
    return { troubles: all.flatMap(({ troubles }) => troubles), notes: all.flatMap(({ notes }) => notes) };
}
/** What keeps a chart from being rendered with some of the values that something is deployed with. */
function failedValues(chart, sources, failed) {
    const lacks = lackOf(chart);
    const files = new Set(chart.paths.values());
    return failed.flatMap(({ set, reason }) => {
        const own = { part: "values", text: set.name, files: new Set([...files, ...set.files]) };
        const broken = unreadValues(set);
        if (broken !== null)
            return [{ ...own, ...broken }];
        const [path, text] = [set.files[0], set.texts[0]];
        const source = path === undefined || text === undefined ? sources.template("Chart.yaml") : new source_file/* SourceFile */.s(path, text);
        if (!(source instanceof source_file/* SourceFile */.s))
            return [];
        const why = halfSentence(lacks === null ? reason : `it ${lacks.why}`);
        return [{ ...own, source, range: trimmedLine(source, 1), why, isUsual: lacks?.isUsual ?? true }];
    });
}
/** The mistake that keeps a file of values from being read; null where none does. */
function unreadValues({ files, texts }) {
    for (const [index, path] of files.entries()) {
        const source = new source_file/* SourceFile */.s(path, texts[index] ?? "");
        const error = (0,parse/* parseYaml */.hN)(source).documents.flatMap(({ errors }) => errors)[0];
        if (error === undefined)
            continue;
        const { why, line } = (0,explain_error/* explainError */.U)(source, error);
        return { source, range: source.yaml.lineRange(line), why };
    }
    return null;
}
/** Says with which values a chart is not rendered, because there are too many. */
function furtherValues(chart) {
    const further = furtherSets(chart);
    if (further.length === 0)
        return [];
    const files = new Set([...chart.paths.values(), ...further.flatMap((set) => set.files)]);
    const names = (0,enumerate/* enumerate */.H)(further.map(({ name }) => name).toSorted());
    return [{ file: (0,charts_chart/* manifestOf */.$V)(chart), reason: `not rendered with ${names}: there are too many sets of values`, files }];
}
function leftTrouble(chart, sources, { name, reason }) {
    // Values of what is missing are missing too: whatever fails may do so for that.
    const lacks = lackOf(chart);
    const trouble = lacks === null ? { why: reason } : { ...lacks, why: `it ${lacks.why}` };
    const line = namedTemplate(reason)?.line ?? 1;
    return troubleAt(chart, sources.template(name), line, { part: "template of a chart", ...trouble });
}
/** What a chart depends on that the repository does not have; null where there is nothing of that. */
function lackOf(chart) {
    const missing = (0,charts_chart/* missingDependencies */.kc)(chart);
    if (missing.length === 0)
        return null;
    const names = [...new Set(missing.map(({ name }) => name))].toSorted();
    return { why: `depends on ${notHere(names)}`, isUsual: missing.every(charts_chart/* isFetched */.cg) };
}
function troubleAt({ directory }, source, line, trouble) {
    const why = halfSentence(trouble.why);
    if (!(source instanceof source_file/* SourceFile */.s))
        return { troubles: [], notes: [{ file: directory, reason: why }] };
    return { troubles: [{ ...trouble, source, range: trimmedLine(source, line), why }], notes: [] };
}
const longestReason = 300;
/** A reason of a library as half a sentence. */
function halfSentence(reason) {
    const text = reason
        .replace(/\s+/g, " ")
        .trim()
        .replace(/[.:]+$/, "");
    return text.length > longestReason ? `${text.slice(0, longestReason)}…` : text;
}

;// CONCATENATED MODULE: ./build/rendering/off-parts.js
const off_parts_action = /\{\{-?\s*(?:(if|with|range|define|block|end|else)\b|(\/\*))?[\s\S]*?\}\}/g;
const printed = "\u0001";
/** What lets a container out of its bounds, as it is written. */
const off_parts_setting = /(?<![\w-])["']?(?:(?:allowPrivilegeEscalation|host(?:IPC|Network|PID|Process)|privileged)["']?: +true|hostPath["']?:|runAsNonRoot["']?: +false|runAsUser["']?: +0|procMount["']?: +Unmasked)/;
/**
 * The containers and such settings in those branches of a template that print nothing of its output. A branch counts as
 * one only where some text in it stands nowhere in the output, since all of that is printed where a branch is taken.
 */
function offParts(template, output) {
    const lines = linesOf(template);
    const known = new Map();
    const isIn = searchIn(output);
    const isOff = ({ branch }) => isBranchOff(branch, isIn, known);
    const found = [];
    let inside = -1;
    for (const [index, { text, parts }] of lines.entries()) {
        const indent = text.search(/\S/);
        if (indent === -1 || (inside !== -1 && indent > inside))
            continue;
        inside = -1;
        if (text.startsWith("- ", indent) && holdsImage(lines.slice(index), indent)) {
            if (!parts.some((part) => part.text !== "" && isOff(part)))
                continue;
            inside = indent;
            found.push({ line: index + 1, what: "this container" });
        }
        else {
            const settings = parts.flatMap((part) => {
                const said = off_parts_setting.exec(part.text)?.[0];
                return said === undefined || !isOff(part) ? [] : [said];
            });
            found.push(...settings.map((said) => ({ line: index + 1, what: JSON.stringify(said.replace(/:$/, "")) })));
        }
    }
    return found;
}
/** True for an item of a list that has an image, as far as its lines go in. */
function holdsImage(lines, indent) {
    for (const [index, { text }] of lines.entries()) {
        const column = text.search(/\S/);
        if (column === -1)
            continue;
        if (index > 0 && column <= indent)
            return false;
        const isOwn = index === 0 || column === indent + 2;
        if (isOwn && /^\s*(?:- +)?image: *\S/.test(text))
            return true;
    }
    return false;
}
function linesOf(template) {
    const root = { parent: null, texts: [] };
    const lines = [];
    let here = root;
    let line = [];
    const endPart = (part) => {
        line.push({ text: part, branch: here });
        here.texts.push(part.trim());
    };
    let part = "";
    const take = (text) => {
        const [first = "", ...others] = text.split("\n");
        part += first;
        for (const next of others) {
            endPart(part);
            lines.push({ text: line.map((one) => one.text).join(""), parts: line });
            [line, part] = [[], next];
        }
    };
    let at = 0;
    for (const { 0: whole, 1: word, 2: comment, index } of template.matchAll(off_parts_action)) {
        take(template.slice(at, index));
        at = index + whole.length;
        if (word !== undefined) {
            endPart(part);
            part = "";
            if (word === "end" || word === "else")
                here = here.parent ?? root;
            if (word !== "end")
                here = { parent: here, texts: [] };
        }
        else if (comment === undefined)
            part += printed;
        // The lines of an action are those of its text.
        take(whole.replaceAll(/[^\n]/g, ""));
    }
    take(`${template.slice(at)}\n`);
    return lines;
}
/** What a template prints stands in its order, so that a text is looked for from the last one on first. */
function searchIn(output) {
    let last = 0;
    return (text) => {
        const behind = output.indexOf(text, last);
        const found = behind === -1 ? output.lastIndexOf(text, last) : behind;
        if (found !== -1)
            last = found;
        return found !== -1;
    };
}
function isBranchOff(branch, isIn, known) {
    const before = known.get(branch);
    if (before !== undefined)
        return before;
    const isOff = branch.parent !== null &&
        (isBranchOff(branch.parent, isIn, known) || branch.texts.some((text) => !isPrinted(text, isIn)));
    known.set(branch, isOff);
    return isOff;
}
function isPrinted(text, isIn) {
    const pieces = text.split(printed).map((piece) => piece.trim());
    if (text.startsWith("#") || !/\w/.test(pieces.join("")))
        return true;
    // What an action prints may be anything, the pieces around it are not.
    return pieces.every(isIn);
}

;// CONCATENATED MODULE: ./build/rendering/off-templates.js



/**
 * The objects in templates at some paths, and containers in them, that no values in the repository turn on: nothing shows
 * what they are rendered to.
 */
function offTemplates({ files, paths }, variants, wanted) {
    return files.flatMap(({ name, data }) => {
        const path = paths.get(name);
        if (path === undefined || data === undefined || !wanted.has(path))
            return [];
        const source = new source_file/* SourceFile */.s(path, data);
        // What helpers print may stand in any template.
        if (isHelper(name))
            return offInHelper(source, variants.map(({ objects }) => objects.text).join("\n"));
        if (!isTemplate(name))
            return [];
        const printed = variants.flatMap(({ objects }) => textsOf(objects, name));
        const off = offIn(source, printed);
        if (off.some(({ line }) => line === undefined))
            return off;
        const parts = partsIn(source, printed.join("\n")).filter(({ line = 1 }) => {
            return off.every((one) => !isInDocument(source, line, one.line ?? 1));
        });
        return [...off, ...parts];
    });
}
/** Helm renders nothing of such a file but the templates that others take from it. */
function offInHelper(source, printed) {
    const kinds = /\{\{-?\s*define\b/.test(source.text) ? [] : [...source.text.matchAll(off_templates_kindLine)];
    if (kinds.length === 0)
        return partsIn(source, printed);
    return kinds.map(({ 1: kind, index }) => {
        const reason = `this ${kind} was not checked: Helm renders no file whose name starts with an underscore`;
        return { file: source.path, line: source.position(index).line, reason };
    });
}
function partsIn(source, printed) {
    return offParts(source.text, printed).map(({ line, what }) => {
        return { file: source.path, line, reason: `${what} was not checked: ${why}` };
    });
}
function isInDocument({ text, lineStarts }, line, other) {
    const [start = 0, end = 0] = [lineStarts[Math.min(line, other) - 1], lineStarts[Math.max(line, other) - 1]];
    return !text.slice(start, end).includes("\n---");
}
/** True for a file of a chart that others take templates from. */
function isHelper(name) {
    return /^(?:charts\/[^/]+\/)*templates\/(?:.*\/)?_[^/]*$/.test(name);
}
/** A line of a template that makes what only `helm test` does. */
const testHook = /^\s*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*$|[{,][ \t]*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*[},]/m;
/** True for a file of a chart that is rendered to objects. */
function isTemplate(name) {
    return /^(?:charts\/[^/]+\/)*templates\/(?:.*\/)?[^_/][^/]*$/.test(name) && !/(?:^|\/)NOTES\.txt$/.test(name);
}
function textsOf({ text, documents }, name) {
    return documents.filter(({ template }) => template === name).map(({ start, end }) => text.slice(start, end));
}
const comment = /\{\{-?\s*\/\*.*?\*\/\s*-?\}\}/gs;
const off_templates_kindLine = /^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/gm;
function offIn(source, printed) {
    const text = source.text.replaceAll(comment, (whole) => whole.replaceAll(/[^\n]/g, " "));
    const kinds = [...text.matchAll(off_templates_kindLine)];
    const known = new Set(printed.flatMap((one) => [...one.matchAll(off_templates_kindLine)].map(([, kind]) => kind)));
    if (kinds.length === 0) {
        const isEmpty = printed.length > 0 || text.replaceAll(/\{\{-?\s*define\b.*\{\{-?\s*end\s*-?\}\}/gs, "").trim() === "";
        return isEmpty ? [] : [{ file: source.path, reason: `nothing in it was checked: ${why}` }];
    }
    const unlike = lessPrinted(text, kinds, printed);
    return kinds
        .filter((found) => !known.has(found[1]) || unlike.has(found.index))
        .map(({ 1: kind, index }) => {
        const reason = testHook.test(off_templates_documentAt(text, index)) ? ofTests : why;
        return {
            file: source.path,
            line: source.position(index).line,
            reason: `this ${kind} was not checked: ${reason}`,
        };
    });
}
/**
 * Of several objects of one kind, of which fewer are printed: where those stand that are least like what is. An object
 * without a document of its own is left out, since it may be one of two choices.
 */
function lessPrinted(text, kinds, printed) {
    const found = new Set();
    for (const [kind, all] of (0,group_by/* groupBy */.$)(kinds, ([, name]) => name)) {
        const outputs = [
            ...new Set(printed.filter((one) => [...one.matchAll(off_templates_kindLine)].some(([, name]) => name === kind))),
        ];
        const own = all.filter(({ index }) => [...off_templates_documentAt(text, index).matchAll(off_templates_kindLine)].length === 1);
        const missing = own.length - outputs.length;
        if (outputs.length === 0 || missing < 1)
            continue;
        const lines = outputs.map((output) => new Set(literalLines(output)));
        const scored = own.map(({ index }) => ({ index, score: likeness(literalLines(off_templates_documentAt(text, index)), lines) }));
        const least = scored.filter(({ score }) => score < 1).toSorted((a, b) => a.score - b.score);
        for (const { index } of least.slice(0, missing))
            found.add(index);
    }
    return found;
}
/** The text between the markers around a place. */
function off_templates_documentAt(text, index) {
    const start = text.lastIndexOf("\n---", index);
    const end = text.indexOf("\n---", index);
    return text.slice(start === -1 ? 0 : start + "\n---".length, end === -1 ? text.length : end);
}
/** The lines that a template prints as they stand. */
function literalLines(text) {
    const lines = text.split("\n").map((line) => line.trim());
    return lines.filter((line) => line !== "" && !line.includes("{{") && !/^(?:#|---)/.test(line));
}
/** The largest part of lines that one of several outputs has. */
function likeness(lines, outputs) {
    if (lines.length === 0)
        return 1;
    return Math.max(...outputs.map((output) => lines.filter((line) => output.has(line)).length / lines.length));
}
const why = "no values in the repository turn it on";
const ofTests = "only helm test creates it";

// EXTERNAL MODULE: ./build/formats/yaml/apply-operations.js
var apply_operations = __webpack_require__(65294);
;// CONCATENATED MODULE: ./build/rendering/is-made.js


/** Whether a change holds the fix of a finding as it was made, and not only the same fix at another place. */
function isMade({ source, proposal }, { path, operations }) {
    const own = proposal?.operations.filter(operation/* concernsDocument */.X$) ?? [];
    return (source.path === path &&
        own.some((one) => operations.some((made) => made.document === one.document && (0,core_path/* samePath */.Eb)(made.path, one.path))));
}

;// CONCATENATED MODULE: ./build/rendering/leaf-changes.js



/** How two values differ: everything below maps and lists that is not the same. */
function leafChanges(before, after, path = []) {
    if ((0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return keys.flatMap((key) => leafChanges(own(before, key), own(after, key), [...path, key]));
    }
    if (Array.isArray(before) && Array.isArray(after)) {
        const [old, now] = [before, after];
        const length = Math.max(old?.length ?? 0, now?.length ?? 0);
        return Array.from({ length }).flatMap((_item, index) => leafChanges(old?.[index], now?.[index], [...path, index]));
    }
    if (before === undefined && (0,json/* isObject */.Gv)(after)) {
        const entries = Object.entries(after);
        if (entries.length > 0)
            return entries.flatMap(([key, item]) => leafChanges(undefined, item, [...path, key]));
    }
    return (0,same_json/* sameJson */.V)(before, after) ? [] : [{ path, value: after }];
}
function own(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
/** A change in words that are the same for every item of a list. */
function changePattern({ path, value }) {
    return (0,same_json/* canonicalText */.A)([(0,core_path/* generalPath */.cZ)(path), value ?? null, value === undefined]);
}
/** Annotations that roll pods over when a file changes: they follow from any change. */
function isChecksum({ path }) {
    const [parent, key] = path.slice(-2);
    return (parent === "annotations" && typeof key === "string" && /^checksum\/|\/checksum|(?:^|-)checksum(?:-|$)/.test(key));
}

;// CONCATENATED MODULE: ./build/rendering/place-all.js



const nowhere = "nothing in the repository shows where the change belongs";
/**
 * Finds a place for each change. Each that others could have a part in is proved by itself in the text that it was made
 * in; then all are proved together in all texts, those that change the same place one after the other. Where some don't
 * go together, they are proved by parts, in the end each by itself.
 */
function placeAll(wishes, prover) {
    const results = wishes.map(() => ({ refused: nowhere }));
    const chosen = [];
    for (const [index, wish] of wishes.entries()) {
        const first = wishes.length === 1 ? null : likelyPlace(wish, prover);
        if (first === null)
            results[index] = placeAlone(wish, prover);
        else if ("candidate" in first)
            chosen.push({ index, wish, ...first });
        else
            results[index] = first;
    }
    for (const batch of batchesOf(chosen))
        accept(likeTogether(batch));
    return results;
    function accept(members) {
        const [first] = members;
        if (first === undefined)
            return;
        if (members.length === 1) {
            results[first.index] = placeAlone(first.wish, prover);
            return;
        }
        const texts = joinedTexts(members.map(({ candidate }) => candidate));
        if (texts !== null && prover.prove(texts, joinedWish(members.map(({ wish }) => wish.wish))).ok) {
            for (const { index, candidate, others } of members)
                results[index] = prover.placed(candidate, others);
            return;
        }
        const half = members.length >> 1;
        accept(members.slice(0, half));
        accept(members.slice(half));
    }
}
/** The place that a change most likely has: one of text is not proved yet. */
function likelyPlace(wish, prover) {
    const [first] = wish.candidates;
    return first?.verbatim === true ? { candidate: first, others: 0 } : firstProved(wish, prover, wish.home);
}
/** Changes that go together as texts, in as few parts as that takes. */
function batchesOf(all) {
    const batches = [];
    for (const one of all) {
        const fitting = batches.find((batch) => joinedTexts([...batch, one].map(({ candidate }) => candidate)) !== null);
        if (fitting === undefined)
            batches.push([one]);
        else
            fitting.push(one);
    }
    return batches;
}
/** Changes of one kind side by side: often all of them go with the others or none does, and parts are found sooner. */
function likeTogether(batch) {
    const kinds = (0,group_by/* groupBy */.$)(batch, ({ wish }) => {
        const change = wish.wish.wanted[0]?.changes[0];
        return change === undefined ? "" : changePattern(change);
    });
    return [...kinds.values()].flat();
}
function placeAlone(wish, prover) {
    const first = firstProved(wish, prover);
    return "candidate" in first ? prover.placed(first.candidate, first.others) : first;
}
/** The first candidate that is proved; or why there is none. */
function firstProved(place, prover, only) {
    const { wish, harmless = [], nowhere: why = nowhere } = place;
    const exact = firstWith(place.candidates, wish, prover, only);
    if ("candidate" in exact)
        return exact;
    const allowed = [...wish.allowed, ...harmless];
    const found = harmless.length === 0 ? exact : firstWith(place.candidates, { ...wish, allowed }, prover, only);
    return "candidate" in found ? found : { refused: exact.refused ?? why };
}
function firstWith(candidates, wish, prover, only) {
    let reason = null;
    for (const candidate of candidates) {
        const { source, edits } = candidate;
        const texts = new Map([[source.path, (0,edit/* applyEdits */.ct)(source.text, edits)]]);
        const proof = prover.prove(texts, wish, only);
        if (proof.ok)
            return { candidate, others: proof.others };
        reason ??= `a change in ${source.path} does not work, since ${proof.reason}`;
    }
    return { refused: reason };
}
/** The texts with the edits of all; null where two change the same place. */
function joinedTexts(candidates) {
    const texts = new Map();
    for (const [path, own] of (0,group_by/* groupBy */.$)(candidates, ({ source }) => source.path)) {
        const edits = new Map(own.flatMap((one) => one.edits).map((edit) => [JSON.stringify(edit), edit]));
        const sorted = (0,edit/* sortEdits */.Wz)([...edits.values()]);
        if (!(0,edit/* areApart */.NQ)(sorted))
            return null;
        texts.set(path, (0,edit/* applyEdits */.ct)(own[0]?.source.text ?? "", sorted));
    }
    return texts;
}
function joinedWish(wishes) {
    const wanted = new Set(wishes.flatMap((wish) => wish.wanted));
    const allowed = new Set(wishes.flatMap((wish) => wish.allowed));
    return { wanted: [...wanted], allowed: [...allowed] };
}

// EXTERNAL MODULE: ./build/rendering/rendered-unit.js
var rendered_unit = __webpack_require__(84945);
;// CONCATENATED MODULE: ./build/rendering/suiting-changes.js


/** Whether the fix of a finding also does for objects with more pods, and no harm to those with a single one. */
function suitsOthers({ proposal }) {
    return proposal?.suitsFrom !== undefined;
}
/** What becomes of an object that is to get what was made for another one, where that suits it. */
function suitingChange(made, own, finding) {
    return made === undefined || !suitsOthers(finding) ? own : { ...own, changes: made.changes };
}
/**
 * The same change of the same object elsewhere, where that needs none and comes to no harm: it runs a single pod, or is
 * a Service that routes what it gets in the same way.
 */
function idleChanges(made, findings, same) {
    const objects = made === undefined || !findings.some(suitsOthers) ? null : same();
    if (made === undefined || objects === null)
        return [];
    return objects.others.flatMap(({ variant, document, value }) => {
        return isIdle(value, objects.own) ? [{ variant, document, changes: made.changes }] : [];
    });
}
function isIdle(value, own) {
    if ((0,json/* valueAt */.fK)(own, ["kind"]) === "Service")
        return (0,same_json/* sameJson */.V)(routingOf(value), routingOf(own));
    const replicas = (0,json/* valueAt */.fK)(value, ["spec", "replicas"]) ?? 1;
    return typeof replicas === "number" && replicas <= 1;
}
/** All that a Service says but for its ports and its pods. */
function routingOf(service) {
    const spec = (0,json/* valueAt */.fK)(service, ["spec"]);
    const { ports: _ports, selector: _selector, ...rest } = (0,json/* isObject */.Gv)(spec) ? spec : {};
    return [rest, (0,json/* valueAt */.fK)(service, ["metadata", "annotations"]) ?? {}];
}

;// CONCATENATED MODULE: ./build/rendering/place-chart.js













/** Finds places for changes of a chart: a key of its values, else the text of a template. Each is proved. */
function chartPlacer(input) {
    const { chart, prover, variants } = input;
    const texts = renderedFiles(chart, variants);
    return (wanted, known) => {
        const wishes = wanted.map((one) => wishOf(input, texts, one, known));
        return placeAll(wishes, {
            prove: (changed, wish, only) => {
                const named = [...changed].flatMap(([path, text]) => {
                    const name = nameInChart(chart, path);
                    return name === null ? [] : [[name, text]];
                });
                return prover.prove(new Map(named), wish, only);
            },
            placed: (candidate, others) => placementOf(input, candidate, others),
        });
    };
}
function renderedFiles(chart, variants) {
    const byPath = new Map(variants.map((one) => [(0,rendered_unit/* renderedPath */.$)(chart.directory, one.variant.name), one]));
    const parsed = new Map();
    const declared = new Map();
    const read = (path) => {
        const variant = byPath.get(path);
        if (variant === undefined)
            return null;
        const file = parsed.get(path) ?? (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, variant.objects.text));
        parsed.set(path, file);
        return file;
    };
    const declare = ({ proposal, source }) => {
        const own = proposal?.operations.filter(operation/* concernsDocument */.X$) ?? [];
        const variant = byPath.get(source.path);
        const document = read(source.path)?.documents[own[0]?.document ?? -1];
        if (variant === undefined || document === undefined)
            return null;
        const changes = leafChanges(document.value, (0,apply_operations/* applyOperations */.n)(document.value, own));
        return { variant: variant.variant.name, document: document.index, changes };
    };
    return {
        variantAt: (path) => byPath.get(path),
        read,
        declaredBy(finding) {
            const known = declared.get(finding);
            const found = known === undefined ? declare(finding) : known;
            declared.set(finding, found);
            return found;
        },
    };
}
/** What a change must do and may do elsewhere, and the places that it may have. */
function wishOf(input, texts, wanted, known) {
    const { chart } = input;
    const file = texts.read(wanted.path);
    const variant = texts.variantAt(wanted.path);
    const isRendered = file !== null && variant !== undefined;
    const members = wanted.findings.flat();
    const rules = new Set(members.map(({ rule }) => rule));
    const own = new Set(members);
    const alike = known.filter((finding) => rules.has(finding.rule) && !own.has(finding));
    const here = isRendered ? declaredHere(file, variant, wanted) : [];
    const [made] = here;
    const others = members.flatMap((member) => {
        const change = isMade(member, wanted) ? null : texts.declaredBy(member);
        return change === null ? [] : [suitingChange(made, change, member)];
    });
    const all = isRendered ? chartCandidates(input, wanted, file, variant) : [];
    const elsewhere = all.find(({ source }) => !(0,charts_chart/* holdsFile */.D8)(chart, source.path))?.source.path;
    const settles = all.find((candidate) => candidate.settles !== null)?.settles;
    const nowhere = elsewhere === undefined
        ? settles && `templates do something else as long as ${settles} has nothing in the values`
        : `it belongs in ${elsewhere}, which other charts may use too`;
    return {
        home: variant?.variant.name ?? "",
        candidates: all.filter((one) => (0,charts_chart/* holdsFile */.D8)(chart, one.source.path) && one.settles === null),
        wish: {
            wanted: [...here, ...others],
            allowed: alike.flatMap((finding) => texts.declaredBy(finding) ?? []),
        },
        harmless: idleChanges(made, members, () => sameObjects(input, texts, made)),
        ...(nowhere == null ? {} : { nowhere }),
    };
}
/** An object with other values: what the same template prints of the same kind and name. */
function sameObjects({ chart, variants }, texts, made) {
    const home = variants.find(({ variant }) => variant.name === made?.variant);
    const documentsOf = ({ variant, objects }) => {
        const file = texts.read((0,rendered_unit/* renderedPath */.$)(chart.directory, variant.name));
        return (file?.documents ?? []).map(({ index, value, range: [start] }) => {
            const template = objects.documents.findLast((one) => one.start <= start)?.template;
            const key = JSON.stringify([template, (0,json/* valueAt */.fK)(value, ["kind"]), (0,json/* valueAt */.fK)(value, ["metadata", "name"])]);
            return { variant: variant.name, document: index, value, key };
        });
    };
    const own = home === undefined ? undefined : documentsOf(home).find(({ document }) => document === made?.document);
    if (own === undefined)
        return null;
    const others = variants.filter((one) => one !== home).flatMap(documentsOf);
    return { own: own.value, others: others.filter(({ key }) => key === own.key) };
}
function placementOf({ chart, isPartial }, { source, edits, ofValues, guarded }, others) {
    const risks = [
        ...(others === 0
            ? []
            : [`It also changes ${others === 1 ? "another object" : `${others} other objects`} of this chart.`]),
        ...(guarded ? ["Other values turn on other parts of this block, which have to go with it."] : []),
        ...(ofValues && isPartial ? ["What it does in templates that can't be rendered is not known."] : []),
        ...(ofValues && chart.published ? ["It changes a default of a chart that others use too."] : []),
    ];
    // The line that is changed, or the one above what is new.
    const { line } = source.position(edits[0]?.range[0] ?? 0);
    return { source, edits, range: trimmedLine(source, line), risk: risks.length === 0 ? null : risks.join(" ") };
}
/** What a change declares of the objects in the text that it was made in. */
function declaredHere(file, { variant }, { operations }) {
    return file.documents.flatMap((document) => {
        const own = operations.filter((operation) => operation.document === document.index);
        if (own.length === 0)
            return [];
        const changes = leafChanges(document.value, (0,apply_operations/* applyOperations */.n)(document.value, own));
        return [{ variant: variant.name, document: document.index, changes }];
    });
}

// EXTERNAL MODULE: ./build/core/remember-recent.js
var remember_recent = __webpack_require__(51159);
;// CONCATENATED MODULE: ./build/rendering/compare-texts.js





/** Compares a rendered text with what it is after a change: only what is declared may differ, and all that is wanted must. */
function compareTexts(before, after, text, { wanted, allowed }) {
    const { variant, told, suffix, adapt } = text;
    const own = wanted.filter((one) => one.variant === variant);
    if (before === after)
        return own.length === 0 ? { ok: true, others: 0 } : missed(suffix);
    const [old, now] = [segmentsOf(before), segmentsOf(after)];
    if (old.length !== now.length)
        return refused(`other objects would be rendered${suffix}`);
    const declared = [...wanted, ...allowed];
    const patterns = new Set(declared.flatMap(({ changes }) => changes.map((change) => changePattern(adapt(change)))));
    const places = placesOf(declared.filter((one) => one.variant === variant));
    const owned = new Set(own.map(({ document }) => document));
    const changed = new Map();
    let others = 0;
    for (const [index, segment] of old.entries()) {
        if (segment === now[index])
            continue;
        const [was, is] = [readSegment(segment), readSegment(now[index] ?? "")];
        if (is.repeated > was.repeated)
            return refused(`a key would stand twice in an object${suffix}`);
        changed.set(index, is.value);
        const changes = leafChanges(was.value, is.value).filter((change) => !isChecksum(change));
        for (const change of changes) {
            if (!patterns.has(changePattern(change)))
                return refused(`something else would change${suffix}`);
            if (told && !places.has(placeKey(index, change.path))) {
                return refused("it would also change objects that must not have it");
            }
        }
        if (told && changes.length > 0 && !owned.has(index))
            others += 1;
    }
    const isDone = own.every(({ document, changes }) => {
        // What is to be removed is not there either in a document that has not changed.
        return (changed.has(document) && changes.every(({ path, value }) => (0,same_json/* sameJson */.V)((0,json/* valueAt */.fK)(changed.get(document), path), value)));
    });
    return isDone ? { ok: true, others } : missed(suffix);
}
/** The texts of the documents of a rendered text, which has nothing but a marker between them. */
function segmentsOf(text) {
    return text.replace(/^---\n/, "").split(/^---$/m);
}
/** What a document says, and how many of its keys stand more than once. */
function readSegment(text) {
    const [document] = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("", text)).documents;
    const times = document?.repeated.map(({ earlier }) => earlier.length) ?? [];
    return { value: document?.value ?? null, repeated: times.reduce((sum, count) => sum + count, 0) };
}
function placesOf(declared) {
    return new Set(declared.flatMap(({ document, changes }) => changes.map(({ path }) => placeKey(document, path))));
}
function placeKey(document, path) {
    return JSON.stringify([document, ...path]);
}
function missed(suffix) {
    return refused(`it would not reach the object${suffix}`);
}
function refused(reason) {
    return { ok: false, reason };
}

;// CONCATENATED MODULE: ./build/rendering/prove-chart.js






/** So many changes of a chart are kept as they were rendered: fixes of several objects often make the same one. */
const mostRendered = 12;
/**
 * Renders what is needed of a chart as it stands once, and with each change. Only templates that can tell a change are
 * rendered again.
 */
function chartProver(chart, kubernetes, renderer, known) {
    /** What findings are told of, by the names of all variants that come out so. */
    const told = new Map(known.flatMap((one) => namesOf(one).map((name) => [name, one.variant.name])));
    const variants = provingVariants(chart, kubernetes, (name) => told.has(name));
    const changeOf = chartChanges(chart, renderer, known);
    // The same file for all variants and all changes, which the renderer knows again.
    const fileOf = (0,remember_recent/* rememberRecent */.r)(mostRendered, (_key, name, data) => {
        return { name, data };
    });
    return {
        prove(texts, wish, only) {
            let others = 0;
            const replaced = new Map([...texts].map(([name, data]) => [name, fileOf(`${name}\0${data}`, name, data)]));
            const key = JSON.stringify([...texts]);
            /** What a set of values came out as, where no version of Kubernetes makes a difference. */
            const settled = new Map();
            for (const variant of variants) {
                const name = told.get(variant.name) ?? variant.name;
                if ((only !== undefined && variant.name !== only) || settled.get(variant.set) === name)
                    continue;
                const change = changeOf(`${variant.name}\0${key}`, variant, replaced);
                if (change === null)
                    continue;
                const outcome = proveChange(change, variant, { name, isTold: told.has(variant.name) }, wish);
                if (!outcome.ok)
                    return outcome;
                others = Math.max(others, outcome.others);
                if (!change.asksVersion)
                    settled.set(variant.set, name);
            }
            return { ok: true, others };
        },
    };
}
/** Proves a change in one way to render the chart, by what it is told as. */
function proveChange({ before, after, isRefused }, variant, { name, isTold }, wish) {
    const suffix = withValues(variant);
    if (after === null)
        return { ok: false, reason: `the chart could not be rendered${suffix}` };
    if (isRefused)
        return { ok: false, reason: `the schema of the chart's values does not allow it${suffix}` };
    const adapt = (one) => forRelease(one, variant);
    return compareTexts(before, after, { variant: name, told: isTold, suffix, adapt }, wish);
}
function chartChanges(chart, renderer, known) {
    const whole = new Map(known.flatMap((one) => namesOf(one).map((name) => [name, { ...one, text: one.objects.text }])));
    const render = (variant, changes) => {
        const rendered = renderVariant(chart, variant, renderer, changes);
        if (!("objects" in rendered))
            return null;
        const { files, objects, refused, asksVersion, part, changers } = rendered;
        return { files, text: objects.text, refused, asksVersion, part, changers };
    };
    /** What is printed as the chart stands. */
    const printedBefore = (variant) => {
        const found = whole.get(variant.name);
        if (found !== undefined)
            return found;
        const printed = render(variant, { lean: [] });
        whole.set(variant.name, printed);
        return printed;
    };
    return (0,remember_recent/* rememberRecent */.r)(mostRendered, (_key, variant, replaced) => {
        const old = printedBefore(variant);
        if (old === null)
            return null;
        const now = render(variant, { replaced, lean: [], changersBefore: old.changers });
        if (now === null)
            return { before: old.text, after: null, isRefused: false, asksVersion: false };
        const after = now.part === null ? now.text : withParts(old, now, now.part);
        const refusedBefore = new Set(old.refused.map(({ path }) => (0,json_pointer/* pointerTo */.x)(path)));
        const isRefused = now.refused.some(({ path }) => !refusedBefore.has((0,json_pointer/* pointerTo */.x)(path)));
        return { before: old.text, after, isRefused, asksVersion: now.asksVersion };
    });
}
function namesOf({ variant, alike }) {
    return [variant.name, ...alike];
}
/** All objects, those of some templates as they are now. */
function withParts(old, now, templates) {
    const files = new Map(old.files);
    for (const name of templates) {
        const printed = now.files.get(name);
        if (printed === undefined)
            files.delete(name);
        else
            files.set(name, printed);
    }
    return joinObjects(files).text;
}
/** What is named after the release or its namespace has another name in another one. */
function forRelease({ path, value }, { release, namespace }) {
    if (release === placeholder/* releaseName */["do"] || value === undefined)
        return { path, value };
    const text = JSON.stringify(value).replaceAll(placeholder/* releaseName */["do"], release).replaceAll(releaseNamespace, namespace);
    return { path, value: JSON.parse(text) };
}
function withValues({ set, release }) {
    if (release !== placeholder/* releaseName */["do"])
        return " in another release";
    return set.name === "" ? "" : ` with ${set.name}`;
}

;// CONCATENATED MODULE: ./build/formats/json-mistake.js
const blanks = /[ \t\r\n]*/y;
const scalar = /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** What may come next: brackets, commas and colons as they are, `s` for a string, `v` for another scalar, `.` for the end. */
const value = "{[sv";
/** Where a text stops being JSON (RFC 8259), or ends too early; null where all of it is. */
function jsonMistake(text) {
    const open = [];
    let wanted = value;
    for (let at = afterBlanks(text, 0);; at = afterBlanks(text, at)) {
        scalar.lastIndex = at;
        const found = scalar.exec(text)?.[0];
        const char = text[at] ?? ".";
        const kind = at >= text.length ? "." : found === undefined ? char : char === '"' ? "s" : "v";
        if (!wanted.includes(kind))
            return at;
        if (kind === ".")
            return null;
        at += found?.length ?? 1;
        if (kind === "{" || kind === "[") {
            open.push(kind);
            wanted = kind === "{" ? "s}" : `${value}]`;
        }
        else if (kind === ":")
            wanted = value;
        else if (kind === ",")
            wanted = open.at(-1) === "{" ? "s" : value;
        else if (kind === "s" && wanted.startsWith("s") && wanted !== value)
            wanted = ":";
        else {
            if (kind === "}" || kind === "]")
                open.pop();
            const inner = open.at(-1);
            wanted = inner === undefined ? "." : inner === "{" ? ",}" : ",]";
        }
    }
}
function afterBlanks(text, at) {
    blanks.lastIndex = at;
    return at + (blanks.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ./build/rendering/schema-troubles.js









/**
 * What Helm says of the values of a chart before it renders anything (helm.sh: Charts, Schema Files): of schemas that are
 * wrong themselves, and of values that they don't allow. What is missing may be given where nobody sees it, unless the
 * chart is whole, with all that it depends on, and so are the values.
 */
function schemaTroubles(sources, checked, isWhole) {
    const asked = askedSets(checked);
    const own = asked.find(({ set }) => set.name === "")?.refused ?? [];
    const others = asked.filter(({ set }) => set.name !== "");
    // What all others set otherwise is there to be set otherwise.
    const wrong = own.filter((refusal) => refusal.isGiven && others.every(({ refused }) => isIn(refused, refusal)));
    const isTold = (set, refusal) => {
        if (!refusal.isGiven)
            return true;
        return set.name === "" ? wrong.includes(refusal) : !isIn(own, refusal);
    };
    const told = asked.flatMap(({ set, refused }) => {
        const all = set.deployed ? refused.filter((refusal) => isTold(set, refusal)) : [];
        return all.flatMap((refusal) => {
            const isUsual = !refusal.isGiven && !(isWhole && set.whole === true);
            return refusedValue(sources, set, refusal).map((trouble) => ({ ...trouble, isUsual }));
        });
    });
    return [...wrongSchemas(sources, checked), ...told];
}
/** How long a schema may be: to read it takes the square of the number of its parts. */
const longestSchema = 500_000;
/** A chart without schemas that take too long to read, and notes that say so. */
function withoutLargeSchemas(chart) {
    const [large, files] = (0,partition/* partition */.j)(chart.files, ({ name, data = "" }) => {
        return /(?:^|\/)values\.schema\.json$/.test(name) && data.length > longestSchema;
    });
    if (large.length === 0)
        return { chart, notes: [] };
    const notes = large.flatMap(({ name }) => {
        const file = chart.paths.get(name);
        return file === undefined
            ? []
            : [{ file, reason: "values are not compared with it, since it is larger than 500 kB" }];
    });
    return { chart: { ...chart, files }, notes };
}
/** The names of the sets of values that the schema of a chart has nothing against. */
function acceptedSets(checked) {
    return askedSets(checked).flatMap(({ set, refused }) => (refused.length === 0 ? [set.name] : []));
}
/** The sets of values of which it is known what Helm says, and what that is. */
function askedSets(checked) {
    return checked
        .filter(({ set }) => set.unchecked !== true && !set.texts.some(isEncrypted))
        .map(({ set, refused }) => ({ set, refused: refused.filter(isMeant) }));
}
/** Another program may put something else in the place of a text before Helm sees it. */
function isMeant({ text }) {
    return text === null || !(0,placeholder/* hasTokenMark */.HZ)(text);
}
/** Values that are kept encrypted, with SOPS, are texts of another type and hold a key of its own (getsops.io). */
function isEncrypted(text) {
    return text.includes("ENC[");
}
function isIn(refused, { schema, path, why }) {
    const pointer = (0,json_pointer/* pointerTo */.x)(path);
    return refused.some((other) => other.schema === schema && other.why === why && (0,json_pointer/* pointerTo */.x)(other.path) === pointer);
}
/** One trouble for each schema: the values are of no account. */
function wrongSchemas(sources, checked) {
    const first = new Map();
    for (const refusal of checked.flatMap(({ refused }) => refused)) {
        if (refusal.schema !== null && !first.has(refusal.schema))
            first.set(refusal.schema, refusal);
    }
    return [...first].flatMap(([name, { path, why }]) => {
        const source = sources.template(name);
        if (!(source instanceof source_file/* SourceFile */.s))
            return [];
        const start = source.text.startsWith("\uFEFF") ? 1 : 0;
        const mistake = jsonMistake(source.text.slice(start));
        if (mistake !== null) {
            const { line } = source.position(start + mistake);
            return [{ part: "schema", source, range: trimmedLine(source, line), why: "it is no JSON" }];
        }
        const key = keyIn(name, (0,parse/* parseYaml */.hN)(source), path);
        const range = key === null ? trimmedLine(source, 1) : keyRange(key);
        return [
            { part: "schema", source, range, why: halfSentence(path.length === 0 ? `it ${why}` : sentence(path, why)) },
        ];
    });
}
/** A value of a set that a schema does not allow, where it is set last. */
function refusedValue(sources, set, { schema, path, why }) {
    const place = schema === null ? placeOf(sources, set, path) : null;
    if (place === null)
        return [];
    return [
        {
            part: "refused values",
            ...place,
            text: set.name,
            value: (0,json_pointer/* pointerTo */.x)(path),
            why: halfSentence(sentence(path, why)),
        },
    ];
}
function placeOf(sources, { files, texts }, path) {
    for (const [index, text] of [...texts.entries()].toReversed()) {
        const file = files[index];
        const key = keyIn(file ?? "", (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(file ?? "", text)), path);
        if (key === null || key.present < path.length || path.length === 0)
            continue;
        // What deploys the chart sets it in place, and is no file of the chart.
        if (file === undefined)
            break;
        return { source: key.file.source, range: keyRange(key) };
    }
    const key = sources.values((0,json_pointer/* pointerTo */.x)(path));
    if (key !== null && key.present > 0)
        return { source: key.file.source, range: keyRange(key) };
    const manifest = sources.template("Chart.yaml");
    return manifest instanceof source_file/* SourceFile */.s ? { source: manifest, range: trimmedLine(manifest, 1) } : null;
}
function sentence(path, why) {
    return `${path.length === 0 ? "the top level" : JSON.stringify(path.join("."))} ${why}`;
}

;// CONCATENATED MODULE: ./build/rendering/settled-later.js






/**
 * True for a finding in a chart that whoever installs the chart settles, that each release has in another way, or that
 * comes of values which only a test of the chart gives it.
 */
function isSettledLater(finding, line, from) {
    const { awaits, compares = [], range } = finding;
    // People name a release as they like, also after the value that its name is compared with.
    if (compares.includes(placeholder/* releaseName */["do"]))
        return true;
    if (!from.set.deployed && from.printed.some((pointer) => givenValue(from.set, pointer) !== undefined))
        return true;
    if (awaits === "chance")
        return chance.test(lineAt(line));
    if (awaits === undefined || !isCompletedByOthers(from))
        return false;
    if (awaits === "key")
        return writesKey(from.chart, from.text.slice(...range));
    return printsEmptyValue(from, lineAt(line));
}
/** What to do about a text that can't be read where a template prints a value that the chart leaves empty; null elsewhere. */
function adviceForEmpty({ object, path }, line, from) {
    if (object !== null || path[0] !== "file" || !printsEmptyValue(from, lineAt(line)))
        return null;
    return "A value is empty here: give it one, in a file ci/NAME-values.yaml of the chart or with charts in the configuration, or correct the template.";
}
/** Whoever installs a chart completes its own values, and those of an example that a chart for others comes with. */
function isCompletedByOthers({ chart, set }) {
    return set.name === "" || (chart.published && set.files.every((path) => (0,charts_chart/* holdsFile */.D8)(chart, path)));
}
/** What the files of a set say for a value, the later over the earlier; undefined where none of them speaks of it. */
function givenValue(set, pointer) {
    const path = (0,json_pointer/* pointerSteps */.$)(pointer);
    const files = filesOfSets.get(set) ?? set.texts.map(readValues);
    filesOfSets.set(set, files);
    return files.map((values) => (0,json/* valueAt */.fK)(values, path)).findLast((value) => value !== undefined);
}
const filesOfSets = new WeakMap();
function readValues(text) {
    return (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("values.yaml", text)).documents[0]?.value ?? null;
}
function lineAt({ source, range: [start] }) {
    return source.line(source.position(start).line);
}
/** What a cluster would make by chance is the same for everybody here, and no secret. */
const chance = /\b(?:rand\w+|gen\w+|uuidv4|htpasswd|bcrypt|derivePassword|encryptAES|lookup)\b/;
/** An action that prints a value, at most in quotes or cut to a length: none that has another text for an empty one. */
const printedValue = /\{\{-?\s*(?:s?quote\s+)?\$?\.Values\.([\w.]+)\s*(?:\|\s*(?:s?quote|lower|toString|trunc \d+|trimSuffix "-")\s*)*-?\}\}/g;
/** True for a line of a template with a value that the chart leaves empty: whoever installs the chart has to set it. */
function printsEmptyValue({ sources, set }, line) {
    return [...line.matchAll(printedValue)].some(([, name = ""]) => {
        const pointer = (0,json_pointer/* pointerTo */.x)(name.split("."));
        const key = sources.values(pointer);
        const own = key === null ? undefined : (0,json/* valueAt */.fK)(key.document.value, key.path);
        const value = givenValue(set, pointer) ?? own;
        return value === undefined || value === null || value === "";
    });
}
/** True for a key that a template writes once there is a value for it; `place` is the text of who needs it. */
function writesKey({ files }, place) {
    const key = /([\w.-]+)["']?\s*$/.exec(place)?.[1];
    if (key === undefined)
        return false;
    const line = new RegExp(`^[ \\t]*["']?${key.replaceAll(".", "\\.")}["']?[ \\t]*:`, "m");
    return files.some(({ name, data }) => name.includes("templates/") && data !== undefined && line.test(data));
}

;// CONCATENATED MODULE: ./build/rendering/chart-unit.js



















/** Renders a chart, unless only others use it. */
function chartUnit(given, kubernetes, renderer) {
    const { chart, notes: unasked } = withoutLargeSchemas(given);
    const files = new Set(chart.paths.values());
    const { directory } = chart;
    const unrendered = { directory, files, texts: [], notes: [], troubles: [] };
    const nothing = { ...unrendered, renderedWith: [], allowedWith: [], turnedOff: () => [] };
    const place = (wanted) => wanted.map(() => ({ refused: "the chart is not rendered" }));
    const owned = ownedFiles(chart);
    if (chart.library)
        return { ...nothing, owned, place, turnedOff: (paths) => offTemplates(chart, [], paths) };
    const { rendering, left } = renderInParts(chart, kubernetes, renderer);
    if ("failure" in rendering) {
        return { ...nothing, owned: new Set(), ...failureOf(chart, rendering.failure.reason), place };
    }
    const sources = chartSources(chart);
    const { variants, chart: rendered } = rendering;
    const texts = variants.map((variant) => textOf(chart, sources, variant, left.length > 0));
    const prover = chartProver(rendered, kubernetes, renderer, variants);
    const placer = chartPlacer({ chart: rendered, sources, prover, variants, isPartial: left.length > 0 });
    const { troubles, notes } = leftTroubles(chart, sources, left);
    const { failed, checked } = rendering;
    const missing = missingNotes(rendering);
    return {
        ...nothing,
        owned,
        texts,
        troubles: [
            ...troubles,
            ...failedValues(chart, sources, failed),
            ...schemaTroubles(sources, checked, missing.length === 0),
        ],
        notes: [...missing, ...unasked, ...notes, ...furtherValues(chart)],
        renderedWith: valueSetsOf(chart)
            .filter((set) => set.deployed && failed.every((one) => one.set.name !== set.name))
            .map(({ name }) => name),
        allowedWith: acceptedSets(checked),
        turnedOff: (paths) => offTemplates(rendered, variants, paths),
        place: placer,
    };
}
/** Templates of the chart and of those in its folder, and files that they render. What else it holds may be manifests. */
function ownedFiles(chart) {
    const { files, paths } = chart;
    const texts = new Map(files.map(({ name, data = "" }) => [name, data]));
    const names = [...paths.keys()];
    const readsFiles = names.some((name) => (0,charts_chart/* standsInTemplates */.WL)(name) && (0,files_of_templates/* speaksOfFiles */.GB)(texts.get(name) ?? ""));
    const isOwned = (name) => (0,charts_chart/* standsInTemplates */.WL)(name) || (readsFiles && name.includes("/") && (texts.get(name) ?? "").includes("{{"));
    const owned = [...paths].filter(([name, path]) => isOwned(name) && (0,charts_chart/* holdsFile */.D8)(chart, path));
    return new Set(owned.map(([, path]) => path));
}
function missingNotes({ chart, ...rendering }) {
    if (!("variants" in rendering))
        return [];
    const missing = [...new Set(rendering.variants.flatMap((variant) => variant.missing))];
    if (missing.length === 0)
        return [];
    const file = (0,charts_chart/* manifestOf */.$V)(chart);
    const what = missing.length === 1 ? "a dependency that is" : "dependencies that are";
    return [{ file, reason: `rendered without ${what} not in the repository: ${missing.toSorted().join(", ")}` }];
}
function textOf(chart, sources, rendered, isPartial) {
    const { variant, objects, origins } = rendered;
    const path = (0,rendered_unit/* renderedPath */.$)(chart.directory, variant.name);
    const { text } = objects;
    // A comment may stand where the fix goes, which is also where a reader is told of it.
    const mayHaveComments = holdsComments(chart, variant.set.files);
    let parsed = null;
    const keysOfFix = ({ proposal }) => {
        if (proposal === null || !mayHaveComments)
            return [];
        parsed ??= (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text));
        return keysOfChange({ chart, sources }, proposal.operations.filter(operation/* concernsDocument */.X$), parsed, rendered);
    };
    // What is missing at the end of a document is told behind it.
    const documentAt = (offset) => objects.documents.findLast(({ start }) => start <= offset) ?? objects.documents[0];
    const leadRange = (range) => {
        const piece = origins.at(range[0]);
        const fallback = templateStart(sources, documentAt(range[0]));
        if (piece === null)
            return fallback;
        const source = sources.template(piece.node.file);
        if (source === null || source === "elsewhere")
            return source;
        return { source, range: rangeIn(source, piece, range, text), traced: true };
    };
    return {
        path,
        manifest: (0,charts_chart/* manifestOf */.$V)(chart),
        files: new Set(chart.paths.values()),
        text,
        variant: variant.name,
        isPartial,
        expect: (offsets) => origins.expect(offsets),
        untraced: () => [...origins.failures()].flatMap(([template, why]) => untraced(sources, template, why)),
        templateAt(offset) {
            const document = documentAt(offset);
            const source = document === undefined ? null : sources.template(document.template);
            return source instanceof source_file/* SourceFile */.s ? source.path : null;
        },
        leadRange(range) {
            const led = leadRange(range);
            if (led === null || led === "elsewhere")
                return null;
            return { ...led, related: valuesPlaces(sources, origins.within(range[0], Math.max(range[1], range[0] + 1))) };
        },
        lead(finding) {
            const led = leadRange(finding.range);
            if (led === null || led === "elsewhere")
                return "elsewhere";
            const pieces = origins.within(finding.range[0], Math.max(finding.range[1], finding.range[0] + 1));
            const printed = pieces.flatMap(({ paths }) => paths);
            const from = { chart, sources, text, set: variant.set, printed };
            if (isSettledLater(finding, led, from))
                return null;
            const advice = adviceForEmpty(finding, led, from);
            return {
                ...led,
                ...(advice === null ? {} : { advice }),
                related: valuesPlaces(sources, pieces),
                written: [...valuesKeys(sources, pieces), ...keysOfFix(finding)],
                // In a chart that others use too, objects have the names of all of them.
                name: (0,charts_chart/* holdsFile */.D8)(chart, led.source.path) ? generalName(finding.object?.name ?? null) : "*",
                namespace: generalName(finding.object?.namespace ?? null),
                path: finding.path,
            };
        },
    };
}
/** Whether a file of values speaks to this program: those of a chart and of what it depends on, or some others. */
function holdsComments({ files, paths }, others) {
    return files.some(({ name, data }) => {
        const isOfValues = /(?:^|\/)values\.yaml$/.test(name) || others.includes(paths.get(name) ?? "");
        return isOfValues && data?.includes("kubesuggest:") === true;
    });
}
/** Says that findings of a template stand at its start. */
function untraced(sources, template, why) {
    const source = sources.template(template);
    if (!(source instanceof source_file/* SourceFile */.s))
        return [];
    return [{ file: source.path, reason: `findings are at its first line, since its text could not be traced: ${why}` }];
}
function templateStart(sources, document) {
    const source = document === undefined ? null : sources.template(document.template);
    return source instanceof source_file/* SourceFile */.s ? { source, range: trimmedLine(source, 1), traced: false } : source;
}
/** The same letters in the source, as far as they are the same; all of the line for what an action printed. */
function rangeIn(source, { node, start }, [from, to], text) {
    if (node.kind === "action")
        return trimmedLine(source, node.line);
    const at = node.offset + from - start;
    let length = 0;
    while (from + length < to && source.text[at + length] === text[from + length] && text[from + length] !== "\n")
        length += 1;
    // Where an action follows, it is part of what is meant.
    const line = source.position(at).line;
    const end = source.lineRange(line)[1];
    const rest = source.text.slice(at + length, end);
    if (from + length < to && rest.includes("{{"))
        return [at, at + length + rest.trimEnd().length];
    return length === 0 ? trimmedLine(source, line) : [at, at + length];
}
const mostValues = 3;
/** The keys of the values that were printed in some pieces, as far as they stand in a file. */
function valuesKeys(sources, pieces) {
    const pointers = [...new Set(pieces.flatMap(({ paths }) => paths))].slice(0, mostValues);
    return pointers.flatMap((pointer) => {
        const key = sources.values(pointer);
        return key === null || key.present === 0 ? [] : [key];
    });
}
function valuesPlaces(sources, pieces) {
    return valuesKeys(sources, pieces).map((key) => {
        const { source } = key.file;
        const [start, end] = keyRange(key);
        const message = key.present === key.path.length ? "the value that is set here" : "where the value would be set";
        return { file: source.path, start: source.position(start), end: source.position(end), message };
    });
}
/** A name as it is for every release. */
function generalName(name) {
    return name === null ? null : name.replaceAll(placeholder/* releaseName */["do"], "*").replaceAll(releaseNamespace, "*");
}

;// CONCATENATED MODULE: ./build/rendering/build-kustomization.js

/** A kustomization with more files or bytes is not built. */
const kustomizationLimits = { files: 2000, bytes: 8_000_000 };
/** Builds a kustomization from the texts of files, without long definitions of resources. */
function buildKustomization(root, texts, renderer, textOnly = false) {
    const [whole, lean] = [new Map(), new Map()];
    for (const name of root.files) {
        const text = texts.get(name) ?? "";
        whole.set(name, text);
        lean.set(name, withoutSchemas(text));
    }
    const built = builtAsSuch(root, lean, renderer, textOnly);
    const isAsWritten = [...whole].every(([name, text]) => lean.get(name) === text);
    // A patch may be for what was left out; a missing file is missing anyway.
    if (!("reason" in built) || isAsWritten || /doesn't exist|no such file/.test(built.reason))
        return built;
    return buildFrom(root, whole, renderer, textOnly);
}
/** Builds it with what tells where objects come from, unless nothing is built: only by itself, it may be refused as empty. */
function builtAsSuch(...[root, texts, renderer, textOnly]) {
    const built = buildFrom(root, texts, renderer, textOnly);
    if (textOnly || "reason" in built || built.text !== "")
        return built;
    const plain = buildFrom(root, texts, renderer, true);
    return "reason" in plain ? plain : built;
}
function buildFrom(root, texts, renderer, textOnly) {
    const binary = new Map(root.binary.map((file) => [file.name, file]));
    const files = [...texts].map(([name, data]) => binary.get(name) ?? { name, data });
    const bytes = files.reduce((sum, { data, bytes: others }) => sum + (data ?? others ?? "").length, 0);
    if (files.length > kustomizationLimits.files || bytes > kustomizationLimits.bytes)
        return { reason: "it is too large" };
    const absent = root.absent.map((name) => ({ name, data: "" }));
    const built = renderer.buildKustomization({
        files: [...files, ...absent],
        directory: root.directory,
        textOnly,
    });
    return "reason" in built ? built : withoutDefinitions(built);
}
function withoutDefinitions(built) {
    const documents = built.text.split(/^---\n/m);
    if (documents.length !== built.origins.length)
        return built;
    const kept = documents.map((text) => !isLargeDefinition(text));
    return {
        ...built,
        text: documents.filter((_text, index) => kept[index]).join("---\n"),
        origins: built.origins.filter((_origin, index) => kept[index]),
    };
}

// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kubernetes_kustomization = __webpack_require__(77470);
;// CONCATENATED MODULE: ./build/rendering/field-entries.js

/** The fields of a kustomization that make something in an object what it is (kubectl.docs.kubernetes.io: Kustomization). */
function fieldEntries(kustomization, object, path) {
    const found = [
        imageEntry(kustomization, object, path),
        replicasEntry(kustomization, object, path),
        namespaceEntry(kustomization, object, path),
        ...metadataEntries(kustomization, object, path),
        literalEntry(kustomization, object, path),
    ];
    return found.filter((entry) => entry !== null);
}
/** `images`: the tag, the digest or the name that an image has in the end. */
function imageEntry(kustomization, object, path) {
    const image = (0,json/* valueAt */.fK)(object, path);
    if (path.at(-1) !== "image" || typeof image !== "string")
        return null;
    for (const [index, entry] of itemsOf(kustomization, "images")) {
        const { name, newName } = entry;
        const start = typeof newName === "string" ? newName : name;
        if (typeof start !== "string" || !image.startsWith(start))
            continue;
        const own = [index, entry];
        const key = imageKey(entry, image.slice(start.length));
        if (key !== null)
            return { path: ["images", index, key], change: (operation) => imageChange(operation, image, own) };
    }
    return null;
}
/** The key of an entry that says how an image ends; null where it says nothing of that. */
function imageKey({ digest, newTag, newName }, end) {
    const tag = typeof newTag === "string" ? `:${newTag}` : "";
    if (typeof digest === "string")
        return end === `@${digest}` || end === `${tag}@${digest}` ? "digest" : null;
    if (tag !== "")
        return end === tag ? "newTag" : null;
    return newName !== undefined && /^(?:[:@]|$)/.test(end) ? "newName" : null;
}
/** The keys of an entry for another image. What the entry says nothing of must stay. */
function imageChange(operation, image, [index, entry]) {
    if (operation.kind !== "set" || typeof operation.value !== "string")
        return null;
    const [before, after] = [imageParts(image), imageParts(operation.value)];
    const keys = { newName: "name", newTag: "tag", digest: "digest" };
    const changes = Object.entries(keys).flatMap(([key, part]) => (before[part] === after[part] ? [] : [{ key, part }]));
    if (changes.some(({ key, part }) => after[part] === "" || (key !== "newName" && entry[key] === undefined)))
        return null;
    return changes.map(({ key, part }) => setAt(["images", index, key], after[part]));
}
function imageParts(image) {
    const [, name = "", tag = "", digest = ""] = /^(.*?)(?::([^:/@]+))?(?:@(.+))?$/s.exec(image) ?? [];
    return { name, tag, digest };
}
/** `replicas`: how often an object runs. */
function replicasEntry(kustomization, object, path) {
    if (path.join() !== "spec,replicas")
        return null;
    for (const [index, { name, count }] of itemsOf(kustomization, "replicas")) {
        if (isNamed(object, name) && count === (0,json/* valueAt */.fK)(object, path))
            return valueEntry(["replicas", index, "count"]);
    }
    return null;
}
/** `namespace`: where all objects go. */
function namespaceEntry(kustomization, object, path) {
    const namespace = (0,json/* valueAt */.fK)(kustomization, ["namespace"]);
    const isSaid = path.join() === "metadata,namespace" && namespace !== undefined && namespace === (0,json/* valueAt */.fK)(object, path);
    return isSaid ? valueEntry(["namespace"]) : null;
}
/** `commonAnnotations`, `commonLabels` and `labels`: what all objects and their pods have. */
function metadataEntries(kustomization, object, path) {
    const [holder, key] = path.slice(-2);
    const value = (0,json/* valueAt */.fK)(object, path);
    if (path.at(-3) !== "metadata" || typeof key !== "string" || value === undefined)
        return [];
    const labels = itemsOf(kustomization, "labels").map(([index]) => ["labels", index, "pairs"]);
    const maps = holder === "annotations" ? [["commonAnnotations"]] : holder === "labels" ? [["commonLabels"], ...labels] : [];
    return maps.flatMap((map) => {
        const said = (0,json/* valueAt */.fK)(kustomization, [...map, key]);
        return said !== value ? [] : [valueEntry([...map, key])];
    });
}
/** `configMapGenerator` and `secretGenerator`: a value that stands in them. */
function literalEntry(kustomization, object, path) {
    const kinds = [
        ["ConfigMap", "configMapGenerator"],
        ["Secret", "secretGenerator"],
    ];
    const field = kinds.find(([kind]) => kind === (0,json/* valueAt */.fK)(object, ["kind"]))?.[1];
    const key = path[1];
    if (field === undefined || path[0] !== "data" || typeof key !== "string")
        return null;
    for (const [index, { name, literals }] of itemsOf(kustomization, field)) {
        const items = Array.isArray(literals) && isNamed(object, name) ? literals : [];
        const at = items.findIndex((literal) => typeof literal === "string" && literal.startsWith(`${key}=`));
        if (at !== -1)
            return { path: [field, index, "literals", at], change: () => null };
    }
    return null;
}
/** An entry that holds the value itself. */
function valueEntry(path) {
    return {
        path,
        change(operation) {
            if (operation.kind === "set" && !(0,json/* isObject */.Gv)(operation.value))
                return [setAt(path, operation.value)];
            return operation.kind === "rename" || operation.kind === "remove" ? [{ ...operation, path }] : null;
        },
    };
}
function setAt(path, value) {
    return { kind: "set", document: 0, path, value };
}
/** Whether an object has a name, to which kustomizations may add at both ends. */
function isNamed(object, name) {
    const own = (0,json/* valueAt */.fK)(object, ["metadata", "name"]);
    return typeof own === "string" && typeof name === "string" && name !== "" && own.includes(name);
}
function itemsOf(kustomization, key) {
    const items = (0,json/* valueAt */.fK)(kustomization, [key]);
    return !Array.isArray(items)
        ? []
        : [...items.entries()].flatMap(([index, item]) => ((0,json/* isObject */.Gv)(item) ? [[index, item]] : []));
}

;// CONCATENATED MODULE: ./build/formats/yaml/held-text.js



/** A header without an indentation of its own, for which the lines speak (yaml.org/spec/1.2.2: Block Scalar Headers). */
const literal = /^\|[-+]?[ \t]*(?:#[^\r\n]*)?\r?\n/;
/** The text in a literal block at a path; null for any other value. */
function heldText({ source }, document, path) {
    const range = document.valueRange(path);
    const value = (0,json/* valueAt */.fK)(document.value, path);
    if (range === null || typeof value !== "string")
        return null;
    const header = literal.exec(source.text.slice(...range))?.[0];
    if (header === undefined)
        return null;
    const lines = held_text_linesOf(source, range[0] + header.length, range[1]);
    const indent = Math.min(...lines.filter(({ text }) => text.trim() !== "").map(({ text }) => held_text_columnOf(text)));
    const isHeld = lines.map(({ text }) => text.slice(indent)).join("\n") === value.replace(/\n+$/, "");
    if (!isHeld || !Number.isFinite(indent))
        return null;
    const file = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(source.path, value));
    const outside = (offset) => {
        const { line, column } = file.source.position(offset);
        const last = lines.length - 1;
        const { start, text } = lines[Math.min(line - 1, last)] ?? { start: range[1], text: "" };
        const end = start + text.length;
        return line - 1 > last ? end : Math.min(start + Math.min(indent, text.length) + column - 1, end);
    };
    const margin = " ".repeat(indent);
    return {
        file,
        rangeOutside: ([start, end]) => [outside(start), outside(end)],
        editsOutside(edits) {
            return edits.map((edit) => {
                const { range: inner, text } = withoutLastBreak(edit, value);
                const ending = source.lineEnding(range[0]);
                const outer = [outside(inner[0]), outside(inner[1])];
                return { range: outer, text: text.replaceAll("\n", ending + margin) };
            });
        },
    };
}
/** An edit that ends with the text ends before its last line break instead, so that what follows keeps its own. */
function withoutLastBreak(edit, text) {
    const { range: [start, end], text: fresh, } = edit;
    if (end < text.length || !text.endsWith("\n"))
        return edit;
    const body = text.replace(/\n+$/, "").length;
    if (start <= body)
        return { range: [start, body], text: fresh.replace(/\n+$/, "") };
    return { range: [body, body], text: `\n${fresh.replace(/\n+$/, "")}` };
}
/** The lines between two offsets, without blank ones at the end. */
function held_text_linesOf(source, from, to) {
    const lines = [];
    const first = source.position(from).line;
    for (let line = first; line <= source.lineCount; line += 1) {
        const [start] = source.lineRange(line);
        if (start >= to)
            break;
        lines.push({ start, text: source.line(line) });
    }
    return lines.slice(0, lines.findLastIndex(({ text }) => text.trim() !== "") + 1);
}
function held_text_columnOf(text) {
    return text.length - text.trimStart().length;
}

// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
;// CONCATENATED MODULE: ./build/rendering/kustomization-sources.js






/** Opens the files that a kustomization is built from as they are asked for. */
function kustomizationSources(root, texts) {
    const parsed = new Map();
    const read = (path) => {
        const known = parsed.get(path);
        if (known !== undefined)
            return known;
        const text = texts.get(path);
        const file = text === undefined ? null : (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text));
        const found = file === null ? null : (0,read_manifests/* readManifests */.PX)(file);
        const result = file === null || found === null ? null : { file, manifests: [...found.manifests, ...found.partial] };
        parsed.set(path, result);
        return result;
    };
    const inFile = (path, object) => {
        const kind = (0,json/* valueAt */.fK)(object, ["kind"]);
        const name = (0,json/* valueAt */.fK)(object, ["metadata", "name"]);
        const same = (read(path)?.manifests ?? []).filter((manifest) => manifest.kind === kind);
        const named = same.filter((manifest) => typeof name === "string" && manifest.name !== null && name.includes(manifest.name));
        return named.toSorted(byLongestName);
    };
    return {
        open: (path) => read(path)?.file.source ?? null,
        places(object, origin, path) {
            const own = origin?.path == null || origin.repository !== null ? null : (0,kubernetes_kustomization/* join */.fj)(root.directory, origin.path);
            const isLost = own === null && origin?.repository === null && generatorOf(object, origin) === null;
            // A change of all annotations takes away the one that says where an object comes from.
            const files = own !== null ? [own] : isLost ? [...root.resources] : [];
            const whole = files
                .flatMap((file) => inFile(file, object))
                .toSorted(byLongestName)
                .slice(0, 1);
            const patches = [...root.patches]
                .filter((patch) => patch !== own)
                .flatMap((patch) => inFile(patch, object).slice(0, 1));
            const wanted = (0,json/* valueAt */.fK)(object, path);
            const places = [...patches, ...whole].flatMap((manifest) => placeIn(manifest, object, path, read) ?? []);
            // Of those that have it as it is in the end, a patch comes last; then what has most of the way to it.
            const isEqual = (place) => {
                return place.depth === path.length && (0,same_json/* sameJson */.V)((0,json/* valueAt */.fK)(place.manifest.value, place.path), wanted);
            };
            const best = wanted === undefined ? [] : places.filter(isEqual);
            const others = places
                .filter((place) => !best.includes(place))
                .toSorted((a, b) => b.depth - a.depth || Number(isWhole(b, whole)) - Number(isWhole(a, whole)));
            return [...best, ...others];
        },
    };
}
/** The kustomization that generates an object. One that changes all annotations of an object only seems to do so. */
function generatorOf(object, origin) {
    const kind = (0,json/* valueAt */.fK)(object, ["kind"]);
    return kind === "ConfigMap" || kind === "Secret" ? (origin?.generatedBy ?? null) : null;
}
/** Of objects whose names are part of one name, that with the longest comes first. */
function byLongestName(a, b) {
    return (b.name?.length ?? 0) - (a.name?.length ?? 0);
}
function isWhole({ manifest }, whole) {
    return whole.includes(manifest);
}
function placeIn(manifest, object, path, read) {
    const file = read(manifest.source.path)?.file;
    if (file === undefined)
        return null;
    const { mapped, depth } = followed(object, manifest.value, path);
    return { file, document: manifest.document, manifest, path: [...mapped, ...path.slice(depth)], depth };
}
/** How far a path of an object can be followed in another one, by the names of items; and what is found at its end there. */
function followed(object, other, path) {
    const mapped = [];
    let [here, there] = [object, other];
    for (const step of path) {
        const own = typeof step === "number" ? itemLike(here, step, there) : step;
        const next = own === null ? undefined : (0,json/* valueAt */.fK)(there, [own]);
        if (own === null || next === undefined)
            break;
        mapped.push(own);
        here = (0,json/* valueAt */.fK)(here, [step]);
        there = next;
    }
    return { mapped, depth: mapped.length, found: there };
}
/** How many steps of a path an object has. */
function heldDepth(object, path) {
    let depth = path.length;
    while (depth > 0 && (0,json/* valueAt */.fK)(object, path.slice(0, depth)) === undefined)
        depth -= 1;
    return depth;
}
/** Whether the file that has the last word has it as it was built, or all that there is of what is missing. */
function isSaid(place, object, path) {
    if (place === undefined)
        return false;
    const wanted = (0,json/* valueAt */.fK)(object, path);
    if (wanted === undefined)
        return place.depth >= heldDepth(object, path);
    return place.depth === path.length && (0,same_json/* sameJson */.V)((0,json/* valueAt */.fK)(place.manifest.value, place.path), wanted);
}
/** The index of the item that another list has for one: by its name, or where no item has one, the same index. */
function itemLike(list, index, other) {
    if (!Array.isArray(list) || !Array.isArray(other))
        return null;
    const items = other;
    const item = list[index];
    const name = (0,json/* isObject */.Gv)(item) ? item["name"] : undefined;
    if (typeof name !== "string")
        return index < items.length ? index : null;
    const found = items.findIndex((one) => (0,json/* isObject */.Gv)(one) && one["name"] === name);
    return found === -1 ? null : found;
}

;// CONCATENATED MODULE: ./build/rendering/patch-entries.js










/**
 * The patches of a kustomization, the last one first: those whose text stands in it, and those in files that only it
 * says what they are for. A patch is like the object, or a list of changes (RFC 6902).
 */
function patchTexts(file, read) {
    const [document] = file.documents;
    const kustomization = document?.value;
    const items = ["patches", "patchesJson6902", "patchesStrategicMerge"].flatMap((field) => {
        const list = (0,json/* valueAt */.fK)(kustomization, [field]);
        return !Array.isArray(list) ? [] : list.map((item, index) => ({ item, at: [field, index] }));
    });
    return items.toReversed().flatMap(({ item, at }) => {
        const text = (0,json/* isObject */.Gv)(item) ? item["patch"] : item;
        const target = (0,json/* isObject */.Gv)(item) ? item["target"] : undefined;
        const named = (0,json/* isObject */.Gv)(item) && typeof item["path"] === "string" ? item["path"] : null;
        if (document !== undefined && typeof text === "string" && ((0,json/* isObject */.Gv)(item) || text.includes("\n"))) {
            return entriesOf(inlineText(file, document, (0,json/* isObject */.Gv)(item) ? [...at, "patch"] : at, text), target);
        }
        const path = named === null ? null : (0,kubernetes_kustomization/* join */.fj)((0,kubernetes_kustomization/* directoryOf */.jt)(file.source.path), named);
        const other = path === null || target === undefined ? null : read(path);
        return other === null ? [] : entriesOf(fileText(other), target);
    });
}
function inlineText(outer, document, path, text) {
    const held = heldText(outer, document, path);
    return {
        source: outer.source,
        file: held?.file ?? (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(outer.source.path, text)),
        rangeOf: (range) => held?.rangeOutside(range) ?? document.anchor(path),
        edits: (edits) => held?.editsOutside(edits) ?? null,
        written: [{ file: outer, document, path }],
    };
}
function fileText(file) {
    const isJson = file.source.path.endsWith(".json");
    return {
        source: file.source,
        file,
        rangeOf: (range) => range,
        edits: (edits) => (isJson ? null : edits),
        written: [],
    };
}
function entriesOf(patch, target) {
    return patch.file.documents.map((document) => {
        const { value } = document;
        return (object, path) => {
            if (target !== undefined && !isTarget(object, target))
                return [];
            if (Array.isArray(value))
                return changesOf(value, object, path).map((said) => patch_entries_placeOf(patch, document, object, said));
            const isMeant = target !== undefined ||
                ((0,json/* valueAt */.fK)(value, ["kind"]) === (0,json/* valueAt */.fK)(object, ["kind"]) &&
                    isNamed(object, (0,json/* valueAt */.fK)(value, ["metadata", "name"])));
            return isMeant && saysOf(value, object, path)
                ? [patch_entries_placeOf(patch, document, object, { own: [], from: 0, path, shown: null })]
                : [];
        };
    });
}
function patch_entries_placeOf(patch, document, object, { own, from, path, shown }) {
    const there = mappedPath(document.value, object, { own, from, path });
    const at = shown ?? there;
    return {
        source: patch.source,
        range: patch.rangeOf(document.anchor(at)),
        written: [...patch.written, { file: patch.file, document, path: at }],
        key: JSON.stringify([patch.source.path, patch.written.map((one) => one.path), document.index]),
        edits(operations) {
            const moved = operations.map((operation) => {
                const moved = mappedPath(document.value, object, { own, from, path: operation.path });
                // A change of a list of changes is one itself where all of its value goes.
                const isWhole = operation.kind === "remove" && own.length > 0 && moved.length === own.length;
                return { ...operation, document: document.index, path: isWhole ? own.slice(0, -1) : moved };
            });
            const result = (0,edit_yaml/* editYaml */.a)(patch.file, moved);
            return result.ok ? patch.edits(result.edits) : null;
        },
    };
}
/** A path of the object in the patch: as far as the patch has it by the names of items, and on as it is. */
function mappedPath(patch, object, { own, from, path }) {
    const rest = path.slice(from);
    const { mapped, depth } = followed((0,json/* valueAt */.fK)(object, path.slice(0, from)), (0,json/* valueAt */.fK)(patch, own) ?? null, rest);
    return [...own, ...mapped, ...rest.slice(depth)];
}
/** The changes in a list of changes that make a path what it is, the last one first. */
function changesOf(changes, object, path) {
    const indexes = [...changes.keys()].toReversed();
    return indexes.flatMap((index) => {
        const pointer = (0,json/* valueAt */.fK)(changes, [index, "path"]);
        const value = (0,json/* valueAt */.fK)(changes, [index, "value"]);
        if (typeof pointer !== "string" || value === undefined)
            return [];
        const steps = (0,json_pointer/* pointerSteps */.$)(pointer);
        const isAbove = steps.every((step, at) => {
            return step === String(path[at]) || (step === "-" && typeof path[at] === "number");
        });
        const rest = path.slice(steps.length);
        // What is added to a list is the item of its name.
        const isOther = steps.at(-1) === "-" && (0,json/* valueAt */.fK)(value, ["name"]) !== (0,json/* valueAt */.fK)(object, [...path.slice(0, steps.length), "name"]);
        if (!isAbove || isOther || !saysOf(value, (0,json/* valueAt */.fK)(object, path.slice(0, steps.length)), rest))
            return [];
        const shown = rest.length === 0 ? [index, "path"] : null;
        return [{ own: [index, "value"], from: steps.length, path, shown }];
    });
}
/** Whether a value says what stands at a path of another one; of what is missing there, all that would hold it. */
function saysOf(value, whole, path) {
    const wanted = (0,json/* valueAt */.fK)(whole, path);
    const { depth, found } = followed(whole, value, path);
    if (wanted !== undefined)
        return depth === path.length && (0,same_json/* sameJson */.V)(found, wanted);
    return depth === heldDepth(whole, path) && (depth > 0 || (0,json/* isObject */.Gv)(value));
}
/** Whether an object may be what a target names. Names are regular expressions: what is more than a name may fit. */
function isTarget(object, target) {
    const kind = (0,json/* valueAt */.fK)(target, ["kind"]);
    const name = (0,json/* valueAt */.fK)(target, ["name"]);
    const isAny = (said) => typeof said !== "string" || /[^\w.-]|\.\*/.test(said);
    return (isAny(kind) || kind === (0,json/* valueAt */.fK)(object, ["kind"])) && (isAny(name) || isNamed(object, name));
}

;// CONCATENATED MODULE: ./build/rendering/kustomization-entries.js








/** Reads the kustomizations that one is built from. */
function kustomizationEntries(root, texts) {
    const read = (path) => {
        const text = texts.get(path);
        return text === undefined ? [] : [(0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text))];
    };
    const others = [...root.files].filter((path) => path !== root.path && (0,kubernetes_kustomization/* isKustomizationPath */.rD)(path));
    const files = [root.path, ...others].flatMap((path) => {
        return read(path).map((file) => ({ file, patches: patchTexts(file, (named) => read(named)[0] ?? null) }));
    });
    return (object, path) => {
        return files.flatMap(({ file, patches }) => {
            const [document] = file.documents;
            if (document === undefined)
                return [];
            return [
                ...fieldEntries(document.value, object, path).map((entry) => fieldPlace(file, document, entry)),
                ...patches.flatMap((patch) => patch(object, path)),
            ];
        });
    };
}
function fieldPlace(file, document, { path, change }) {
    return {
        source: file.source,
        range: document.anchor(path),
        written: [{ file, document, path }],
        key: JSON.stringify([file.source.path, path]),
        edits(operations) {
            const changes = operations.map((operation) => change(operation));
            if (changes.includes(null))
                return null;
            const own = changes.flatMap((some) => some ?? []).map((one) => ({ ...one, document: document.index }));
            const result = (0,edit_yaml/* editYaml */.a)(file, own);
            return result.ok ? result.edits : null;
        },
    };
}
/** The edits of one file that make several changes, of which each has its entry; null where they don't go together. */
function entryEdits(changes) {
    const groups = (0,group_by/* groupBy */.$)(changes, ({ entry }) => entry.key);
    const edits = [...groups.values()].map((group) => {
        return group[0]?.entry.edits(group.map(({ operation }) => operation)) ?? null;
    });
    if (edits.includes(null))
        return null;
    const sorted = (0,edit/* sortEdits */.Wz)(edits.flatMap((some) => some ?? []));
    return (0,edit/* areApart */.NQ)(sorted) ? sorted : null;
}

;// CONCATENATED MODULE: ./build/rendering/kustomization-text.js




/** The text of a kustomization that was built, with the way back to the files that people write. */
function kustomizationText(built) {
    const { path, text, root } = built;
    return {
        path,
        manifest: root.path,
        files: root.files,
        text,
        variant: "",
        isPartial: false,
        expect: () => undefined,
        untraced: () => [],
        templateAt: () => null,
        leadRange: (range) => leadRange(built, range),
        lead: (finding) => leadFinding(built, finding),
    };
}
/** The kustomization itself, where nothing else can be told. */
function startOf({ sources, root }) {
    return sources.open(root.path) ?? new source_file/* SourceFile */.s(root.path, "");
}
function kustomization_text_documentAt({ parsed }, offset) {
    return parsed.documents.find(({ range: [from, to] }) => from <= offset && offset <= to);
}
function leadRange(built, range) {
    const document = kustomization_text_documentAt(built, range[0]);
    const path = document === undefined ? [] : pathAt(document, range[0]);
    const [found] = document === undefined ? [] : built.sources.places(document.value, built.origins[document.index], path);
    const start = startOf(built);
    if (found === undefined)
        return { source: start, range: start.lineRange(1), related: [] };
    const { file, document: there, manifest, path: own } = found;
    return { source: file.source, range: there.anchor([...manifest.root, ...own]), related: [] };
}
function leadFinding(built, finding) {
    const document = kustomization_text_documentAt(built, finding.range[0]);
    if (document === undefined || finding.object === null)
        return leadGenerated(built, finding, document);
    if (finding.awaits === "namespace" && waitsForNamespace(built, finding, document))
        return null;
    const { path } = finding;
    const places = built.sources.places(document.value, built.origins[document.index], path);
    const [found] = places;
    // A comment counts in all that has a say in it: in the base too where an overlay patches the same.
    const inFiles = places.map(writtenAt);
    const entry = isSaid(found, document.value, path) ? undefined : built.entries(document.value, path)[0];
    if (entry !== undefined) {
        const { source, range, written } = entry;
        const related = found === undefined ? [] : [changedPlace(found)];
        const name = found?.manifest.name ?? kustomization_text_generalName(built, finding.object.name, document);
        const namespace = found?.manifest.namespace ?? finding.object.namespace;
        return { source, range, traced: true, related, written: [...written, ...inFiles], name, namespace, path };
    }
    if (found === undefined)
        return leadGenerated(built, finding, document);
    const { file, document: there, manifest, path: own } = found;
    return {
        source: file.source,
        range: there.anchor([...manifest.root, ...own]),
        traced: true,
        related: [],
        written: inFiles,
        name: manifest.name,
        namespace: manifest.namespace,
        path: own,
    };
}
function writtenAt({ file, document, manifest, path }) {
    return { file, document, path: [...manifest.root, ...path] };
}
/** Where the kustomization says that an object is to be generated, or what is closest in the files. */
function leadGenerated(built, finding, document) {
    const name = finding.object?.name ?? null;
    const generator = generatorIn(built, document);
    const { source, range } = generator === null ? leadRange(built, finding.range) : generatorPlace(built, generator, name);
    return {
        source,
        range,
        traced: true,
        related: [],
        written: [],
        name: kustomization_text_generalName(built, name, document),
        namespace: finding.object?.namespace ?? null,
        path: finding.path,
    };
}
function generatorPlace(built, generator, name) {
    const { sources, root } = built;
    const source = sources.open((0,kubernetes_kustomization/* join */.fj)(root.directory, generator) ?? root.path) ?? startOf(built);
    const own = name === null ? "" : withoutHash(name);
    const named = Array.from({ length: source.lineCount }, (_item, index) => index + 1).find((line) => {
        const said = /\bname: *["']?([\w.-]+)/.exec(source.line(line))?.[1];
        return said !== undefined && own.endsWith(said);
    });
    return { source, range: source.lineRange(named ?? 1) };
}
/**
 * True for a binding that lacks the namespace of a ServiceAccount which has none here either: whoever builds upon the
 * kustomization says `namespace`, and kustomize then sets both.
 */
function waitsForNamespace({ parsed }, { path }, document) {
    const subject = path.slice(0, -1);
    const name = (0,json/* valueAt */.fK)(document.value, [...subject, "name"]);
    if ((0,json/* valueAt */.fK)(document.value, [...subject, "kind"]) !== "ServiceAccount")
        return false;
    return parsed.documents.some(({ value }) => {
        const isNamed = (0,json/* valueAt */.fK)(value, ["kind"]) === "ServiceAccount" && (0,json/* valueAt */.fK)(value, ["metadata", "name"]) === name;
        return isNamed && (0,json/* valueAt */.fK)(value, ["metadata", "namespace"]) === undefined;
    });
}
function generatorIn({ origins }, document) {
    return document === undefined ? null : generatorOf(document.value, origins[document.index]);
}
function kustomization_text_generalName(built, name, document) {
    return name === null || generatorIn(built, document) === null ? name : withoutHash(name);
}
function changedPlace({ file, document, manifest, path }) {
    const [start, end] = document.anchor([...manifest.root, ...path]);
    const { source } = file;
    return {
        file: source.path,
        start: source.position(start),
        end: source.position(end),
        message: "the object that it changes",
    };
}
/** The name of a generated object without the hash of what it holds. */
function withoutHash(name) {
    return name.replace(/-[a-z0-9]{10}$/, "");
}
/** The innermost key or item that a character of a document belongs to. */
function pathAt(document, offset) {
    const path = [];
    for (let here = document.value;; here = (0,json/* valueAt */.fK)(document.value, path)) {
        const steps = Array.isArray(here) ? [...here.keys()] : (0,json/* isObject */.Gv)(here) ? Object.keys(here) : [];
        const next = steps.find((step) => {
            const own = [...path, step];
            const start = (document.keyRange(own) ?? document.valueRange(own))?.[0] ?? Number.POSITIVE_INFINITY;
            return start <= offset && offset <= (document.valueRange(own)?.[1] ?? start);
        });
        if (next === undefined)
            return path;
        path.push(next);
    }
}

;// CONCATENATED MODULE: ./build/rendering/kustomization-troubles.js






/** Why one can't be built that needs more than the repository has, which is no mistake; null where it is one. */
function neededBy({ absent, onlyChanges }, { reason, left = [] }) {
    if (isAbsence(reason))
        return shortReason(reason);
    if (onlyChanges && isAboutAnObject(reason))
        return "it patches what another program renders";
    const needed = [...new Set([...left, ...absent])].slice(0, 5);
    if (needed.length === 0 || !isAboutAnObject(reason))
        return null;
    return `it needs ${notHere(needed)}: ${shortReason(reason)}`;
}
/** An object that a patch or a replacement goes for, and that is not there. */
function isAboutAnObject(reason) {
    return /no matches for|no resource matches|unique target|fieldPath|nothing selected/.test(reason);
}
/** A file that is not in the repository may be made by somebody else: that is no mistake. */
function isAbsence(reason) {
    return /no such file|not found|doesn't exist|does not exist|unable to find|evalsymlink|must build at directory|\bGet \\?"https?:/i.test(reason);
}
/** What a chain of kustomizations that build each other stops at, with the directory of the last one. */
function innermost(reason) {
    const steps = [...reason.matchAll(/(?:recursed accumulation of path|couldn't make target for path) '\/?([^']*)': /g)];
    const last = steps.at(-1);
    return last === undefined ? reason : `${reason.slice(last.index + last[0].length)} (in ${last[1] || "the root"})`;
}
const kustomization_troubles_longestReason = 300;
/** An object as kustomize prints one that is not there. */
const identity = /id resid\.ResId\{Gvk:resid\.Gvk\{[^{}]*Kind:"(\w*)"[^{}]*\}, Name:"([^"]*)"[^{}]*\}/g;
/** A reason in one line: what the innermost kustomization stops at. */
function shortReason(reason) {
    const text = innermost(reason.replace(/\s+/g, " ").trim())
        .replace(/ ?&\{0x[\da-f]+(?: 0x[\da-f]+)*\}/g, "")
        .replace(identity, (_whole, kind, name) => `${kind} "${name}"`)
        .replace(/[.:]+$/, "");
    return text.length > kustomization_troubles_longestReason ? `${text.slice(0, kustomization_troubles_longestReason)}…` : text;
}
/** Kustomizations whose text can't be read. */
function unreadKustomizations(texts) {
    return [...texts].flatMap(([path, text]) => {
        if (!(0,kubernetes_kustomization/* isKustomizationPath */.rD)(path))
            return [];
        const source = new source_file/* SourceFile */.s(path, text);
        const [error] = (0,parse/* parseYaml */.hN)(source).documents[0]?.errors ?? [];
        if (error === undefined)
            return [];
        const { why, line } = (0,explain_error/* explainError */.U)(source, error);
        return [{ part: "kustomization", source, range: source.yaml.lineRange(line), why }];
    });
}
/** Generators and transformers that were not run: what they add or change was not checked. */
function unrunPlugins({ unrun }, texts) {
    return unrun.map(({ file, key, name }) => {
        const source = new source_file/* SourceFile */.s(file, texts.get(file) ?? "");
        const [document] = (0,parse/* parseYaml */.hN)(source).documents;
        const what = key === "generators" ? "the generator" : "the transformer";
        const why = `${what} ${shortReason(name)} ${unrunReason(name)}`;
        const range = document?.anchor([key]) ?? source.lineRange(1);
        const entries = (0,json/* valueAt */.fK)(document?.value, [key]);
        return {
            part: "plugin",
            source,
            range,
            why,
            text: JSON.stringify(Array.isArray(entries) ? entries.map(textOf) : []),
        };
        function textOf(entry) {
            const path = typeof entry === "string" ? (0,kubernetes_kustomization/* join */.fj)((0,kubernetes_kustomization/* directoryOf */.jt)(file), entry) : null;
            return texts.get(path ?? "") ?? entry;
        }
    });
}
/** A plugin is named by its kind and version, or where those are not known by its file. */
function unrunReason(name) {
    if (name.endsWith("(builtin)"))
        return "could not be run";
    return name.endsWith(")") ? "is no part of kustomize, and was not run" : "can't be read, and was not run";
}
/** What a kustomization was built without. */
function builtWithout({ path, absent }, { left }) {
    const named = [...new Set(left)];
    const without = named.length === 0 ? [] : [{ file: path, reason: `built without ${named.slice(0, 5).join(", ")}` }];
    const empty = absent.length === 0
        ? []
        : [
            {
                file: path,
                reason: `built with an empty ${notHere(absent.slice(0, 5))}`,
            },
        ];
    return [...without, ...empty];
}

;// CONCATENATED MODULE: ./build/rendering/prove-kustomization.js



/** Proves a change by building again all kustomizations that hold a changed file. */
function proveKustomizations(built, { changed, texts, only }, renderer, wish) {
    let others = 0;
    for (const one of built) {
        if (only !== undefined && one.path !== only)
            continue;
        if (![...changed.keys()].some((path) => one.root.files.has(path)))
            continue;
        const suffix = ` in ${one.root.directory === "" ? "the root" : one.root.directory}`;
        const plain = one.plain();
        const outcome = buildKustomization(one.root, texts, renderer, plain !== null);
        if ("reason" in outcome)
            return { ok: false, reason: `the kustomization could not be built${suffix}` };
        // Of test data nothing is told, so that it is not known which of its objects may change.
        const told = (0,origin_of/* originOf */.y)(one.path, "").fixture === null;
        const text = { variant: one.path, told, suffix, adapt: (change) => change };
        const proof = compareTexts(plain ?? one.text, outcome.text, text, wish);
        if (!proof.ok)
            return proof;
        others = Math.max(others, proof.others);
    }
    return { ok: true, others };
}

;// CONCATENATED MODULE: ./build/rendering/place-kustomization.js












/** Finds places for changes in the files that kustomizations are built from. Each is proved. */
function placeInKustomizations(built, wanted, known, texts, renderer) {
    const declared = new Map();
    const declaredOf = (finding) => {
        const found = declared.get(finding) ?? declaredBy(built, finding);
        declared.set(finding, found);
        return found;
    };
    const wishes = wanted.map((one) => {
        const home = built.find(({ path }) => path === one.path);
        const members = one.findings.flat();
        const own = new Set(members);
        const rules = new Set(members.map(({ rule }) => rule));
        const here = home === undefined ? [] : place_kustomization_declaredHere(home, one.operations);
        const [made] = here;
        const others = members.flatMap((member) => {
            return isMade(member, one) ? [] : declaredOf(member).map((change) => suitingChange(made, change, member));
        });
        const wish = {
            wanted: [...here, ...others],
            allowed: known.filter((other) => rules.has(other.rule) && !own.has(other)).flatMap(declaredOf),
        };
        const harmless = idleChanges(made, members, () => place_kustomization_sameObjects(built, home, made));
        return { home: one.path, wish, harmless, ...(home === undefined ? { candidates: [] } : candidatesFor(home, one)) };
    });
    return placeAll(wishes, {
        prove: (changed, wish, only) => proveKustomizations(built, { changed, texts: new Map([...texts, ...changed]), only }, renderer, wish),
        placed: ({ source, edits, range }, others) => {
            const what = others === 1 ? "another object" : `${others} other objects`;
            return { source, edits, range, risk: others === 0 ? null : `It also changes ${what}.` };
        },
    });
}
/** The objects that are built of the same one in other ways. */
function place_kustomization_sameObjects(built, home, made) {
    const sourceOf = ({ sources, origins }, { value, index }) => {
        const [place] = sources.places(value, origins[index], []);
        return place === undefined ? null : JSON.stringify([place.file.source.path, place.document.index]);
    };
    const document = home?.parsed.documents.find(({ index }) => index === made?.document);
    const own = home === undefined || document === undefined ? null : sourceOf(home, document);
    if (own === null || document === undefined)
        return null;
    const others = built.flatMap((one) => {
        const same = one === home ? [] : one.parsed.documents.filter((other) => sourceOf(one, other) === own);
        return same.map(({ index, value }) => ({ variant: one.path, document: index, value }));
    });
    return { own: document.value, others };
}
/**
 * The files that may be changed, the one that has the last word first: what the kustomization itself sets leaves other
 * changes without effect.
 */
function candidatesFor(built, wanted) {
    const inFiles = fileCandidates(built, wanted);
    const said = wanted.operations.map((operation) => saidIn(built, operation));
    const [first] = said.flatMap(({ entries }) => entries);
    if (first === undefined)
        return { candidates: inFiles };
    const inEntries = entryCandidates(wanted, said);
    const nowhere = `it is set in ${first.source.path}, in a form that can't be changed here`;
    const isSet = said.some((one) => one.isSet && one.entries.length > 0);
    return { candidates: isSet ? inEntries : [...inEntries, ...inFiles], nowhere };
}
/** What kustomizations say of an operation's path, and whether that is there already. */
function saidIn({ parsed, sources, origins, entries }, { document: index, path }) {
    const document = parsed.documents[index];
    if (document === undefined)
        return { entries: [], isSet: false };
    const [place] = sources.places(document.value, origins[index], path);
    const isSet = (0,json/* valueAt */.fK)(document.value, path) !== undefined;
    return { entries: isSaid(place, document.value, path) ? [] : entries(document.value, path), isSet };
}
/** Changes of the entries of kustomizations: all operations in one file. */
function entryCandidates({ operations }, said) {
    const places = said.flatMap(({ entries }) => entries);
    return [...new Map(places.map((entry) => [entry.key, entry])).values()].flatMap((first) => {
        const changes = operations.flatMap((operation, index) => {
            const own = said[index]?.entries ?? [];
            const entry = own.find(({ key }) => key === first.key) ?? own.find(({ source }) => source.path === first.source.path);
            return entry === undefined ? [] : [{ entry, operation }];
        });
        const edits = changes.length < operations.length ? null : entryEdits(changes);
        if (edits === null || edits.length === 0)
            return [];
        const { source, range } = first;
        return (0,origin_of/* originOf */.y)(source.path, source.text).generated === null ? [{ source, edits, verbatim: true, range }] : [];
    });
}
/** Changes of the files of objects and patches. */
function fileCandidates({ parsed, sources, origins }, { operations }) {
    const choices = operations.map((operation) => {
        const document = parsed.documents[operation.document];
        return document === undefined ? [] : sources.places(document.value, origins[operation.document], operation.path);
    });
    const paths = new Set(choices.flatMap((places) => places.map(({ file }) => file.source.path)));
    return [...paths].flatMap((path) => {
        const chosen = choices.map((places) => places.find(({ file }) => file.source.path === path));
        const [first] = chosen;
        if (first === undefined || chosen.includes(undefined))
            return [];
        const moved = operations.map((operation, index) => {
            const place = chosen[index];
            return { ...operation, document: place.document.index, path: [...place.manifest.root, ...place.path] };
        });
        const result = (0,edit_yaml/* editYaml */.a)(first.file, moved);
        if (!result.ok || result.edits.length === 0)
            return [];
        if ((0,origin_of/* originOf */.y)(first.file.source.path, first.file.source.text).generated !== null)
            return [];
        return [
            {
                source: first.file.source,
                edits: result.edits,
                verbatim: true,
                range: first.document.anchor([...first.manifest.root, ...first.path]),
            },
        ];
    });
}
function declaredBy(built, finding) {
    const home = built.find(({ path }) => path === finding.source.path);
    const operations = finding.proposal?.operations.filter(operation/* concernsDocument */.X$) ?? [];
    return home === undefined ? [] : place_kustomization_declaredHere(home, operations);
}
function place_kustomization_declaredHere({ parsed, path }, operations) {
    return parsed.documents.flatMap((document) => {
        const own = operations.filter((operation) => operation.document === document.index);
        if (own.length === 0)
            return [];
        return [
            {
                variant: path,
                document: document.index,
                changes: leafChanges(document.value, (0,apply_operations/* applyOperations */.n)(document.value, own)),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/rendering/taken-out.js





/** The objects in resources at some paths that every kustomization takes out again: what is built does not show them. */
function takenOut(built, texts, wanted) {
    const resources = new Set(built.flatMap(({ root }) => [...root.resources]));
    const paths = [...resources].filter((path) => wanted.has(path) && texts.has(path));
    if (paths.length === 0)
        return [];
    const objects = builtObjects(built);
    return paths.flatMap((path) => {
        const source = new source_file/* SourceFile */.s(path, texts.get(path) ?? "");
        const own = (0,read_manifests/* readManifests */.PX)((0,parse/* parseYaml */.hN)(source)).manifests.filter(({ scope }) => scope === "object");
        return own.flatMap(({ kind, name, document, root }) => {
            const alike = (objects.get(path) ?? []).filter((object) => object.kind === kind);
            const isThere = alike.some((object) => name === null || String(object.name).includes(name));
            // Under another name it may be there all the same, and long definitions are left out of what is built.
            const isKnown = isThere || alike.length >= own.filter((one) => one.kind === kind).length;
            if (isKnown || kind === "CustomResourceDefinition")
                return [];
            const { line } = source.position(document.anchor(root)[0]);
            return [{ file: path, line, reason: `this ${kind} was not checked: all kustomizations take it out again` }];
        });
    });
}
function builtObjects(built) {
    const found = new Map();
    for (const { root, parsed, origins } of built) {
        for (const [index, { value }] of parsed.documents.entries()) {
            const origin = origins[index];
            const path = origin?.path == null || origin.repository !== null ? null : (0,kubernetes_kustomization/* join */.fj)(root.directory, origin.path);
            if (path === null || !(0,json/* isObject */.Gv)(value))
                continue;
            const { kind, metadata } = value;
            const object = { kind, name: (0,json/* isObject */.Gv)(metadata) ? metadata["name"] : undefined };
            const others = found.get(path);
            if (others === undefined)
                found.set(path, [object]);
            else
                others.push(object);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/rendering/kustomization-unit.js












/** Builds the kustomizations of a tree: those that no other one builds. They are one unit, since they share files. */
function kustomizationUnit(files, renderer, isMeant) {
    const roots = (0,kustomization_files/* kustomizationRoots */.Z)(files).filter(({ path }) => isMeant(path));
    const texts = kustomization_unit_textsOf(files);
    const unread = unreadKustomizations(texts);
    if (roots.length === 0 && unread.length === 0)
        return null;
    const built = [];
    const notes = [];
    const troubles = [...unread];
    const plugins = [];
    for (const root of roots) {
        const outcome = buildKustomization(root, texts, renderer);
        if ("reason" in outcome) {
            const source = new source_file/* SourceFile */.s(root.path, texts.get(root.path) ?? "");
            const needed = neededBy(root, outcome);
            const why = needed ?? shortReason(outcome.reason);
            const { files: own } = root;
            troubles.push({
                part: "kustomization",
                source,
                range: source.lineRange(1),
                why,
                isUsual: needed !== null,
                files: own,
            });
            continue;
        }
        notes.push(...builtWithout(root, outcome).map((note) => ({ ...note, files: root.files })));
        plugins.push(...unrunPlugins(outcome, texts));
        const path = (0,rendered_unit/* renderedPath */.$)(root.directory, "");
        const sources = kustomizationSources(root, texts);
        // What is built starts without a marker, as kubectl prints it.
        built.push({
            root,
            path,
            text: outcome.text,
            origins: outcome.origins,
            sources,
            entries: kustomizationEntries(root, texts),
            parsed: (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, outcome.text)),
            plain: plainText(root, texts, renderer, outcome.text),
        });
    }
    const owned = new Set(built.flatMap(({ root }) => [...root.resources, ...root.patches]));
    const unbuilt = new Set(roots
        .filter((root) => built.every((one) => one.root !== root))
        .flatMap(({ resources, patches }) => [...resources, ...patches]));
    // Files of one that can't be built are looked at as they are.
    const isOnlyBuilt = (path) => owned.has(path) && !unbuilt.has(path);
    return {
        directory: roots[0]?.directory ?? "",
        files: new Set(roots.flatMap((root) => [...root.files])),
        texts: built.map(kustomizationText),
        owned: new Set([...owned].filter(isOnlyBuilt)),
        // Kustomizations share bases.
        troubles: [...troubles, ...kustomization_unit_distinct(plugins)],
        notes,
        renderedWith: [],
        allowedWith: [],
        turnedOff: (paths) => takenOut(built, texts, new Set([...paths].filter(isOnlyBuilt))),
        place: (wanted, known) => placeInKustomizations(built, wanted, known, texts, renderer),
    };
}
function kustomization_unit_distinct(troubles) {
    return [
        ...new Map(troubles.map((trouble) => [JSON.stringify([trouble.source.path, trouble.why]), trouble])).values(),
    ];
}
/** Builds it once more when that is first asked for. */
function plainText(root, texts, renderer, text) {
    let plain;
    return () => {
        if (plain !== undefined)
            return plain;
        const built = buildKustomization(root, texts, renderer, true);
        const isSame = !("reason" in built) && segmentsOf(built.text).length === segmentsOf(text).length;
        plain = isSame ? built.text : null;
        return plain;
    };
}
function kustomization_unit_textsOf(files) {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    return new Map(files.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
}

;// CONCATENATED MODULE: ./build/rendering/rendered-deployers.js

/**
 * The files that deploy charts, where units render such: what they are rendered to, under the paths of the units'
 * manifests, in place of the files that they own.
 */
function withRendered(files, units) {
    const encoder = new TextEncoder();
    const rendered = units.flatMap(({ texts }) => {
        return texts
            .filter(({ text }) => (0,git_ops/* mayDeploy */.BU)(text))
            .map(({ manifest: path, text }) => ({ path, bytes: encoder.encode(text) }));
    });
    if (rendered.length === 0)
        return files;
    const owned = new Set(units.flatMap((unit) => [...unit.owned]));
    return [...rendered, ...files.filter(({ path }) => !owned.has(path))];
}

;// CONCATENATED MODULE: ./build/rendering/units.js








/** Renders the charts and kustomizations of a tree. */
function renderUnits(files, { kubernetes, charts: configured }, renderer, { given = null, isMeant = () => true } = {}) {
    const read = (0,charts_chart/* readCharts */.Kg)(files);
    const folders = new Set(read.map(({ directory }) => directory));
    const [deploying, others] = (0,partition/* partition */.j)(read, holdsDeployers);
    const unitOf = (chart, deployments) => {
        const chosen = given === null ? configuredValues(chart.directory, configured, files) : [given];
        const own = { ...chart, deployments: deployments.get(chart.directory) ?? [] };
        return chartUnit(chosen.length === 0 ? own : { ...own, given: chosen }, kubernetes, renderer);
    };
    const built = read.length === 0 ? null : kustomizationsThatDeploy(files, renderer);
    const known = built === null ? files : withRendered(files, [built]);
    const first = (0,git_ops/* valuesByChart */.k_)(files, folders, known);
    const isWanted = (chart) => isMeant((0,charts_chart/* manifestOf */.$V)(chart));
    const units = new Map(deploying.map((chart) => [chart, unitOf(chart, first)]));
    const second = units.size === 0 ? first : (0,git_ops/* valuesByChart */.k_)(files, folders, withRendered(known, [...units.values()]));
    for (const chart of others.filter(isWanted))
        units.set(chart, unitOf(chart, second));
    const charts = read.filter(isWanted).flatMap((chart) => units.get(chart) ?? []);
    const kustomizations = kustomizationUnit(files, renderer, isMeant);
    return [...charts, ...(kustomizations === null ? [] : [kustomizations])];
}
/** True for a chart with a template of what deploys charts. */
function holdsDeployers({ files }) {
    return files.some(({ name, data = "" }) => (0,charts_chart/* standsInTemplates */.WL)(name) && (0,git_ops/* mayDeploy */.BU)(data));
}
/** Builds the kustomizations that are made from files which deploy charts. */
function kustomizationsThatDeploy(files, renderer) {
    const decoder = new TextDecoder();
    const deploying = new Set(files.filter(({ path, bytes }) => (0,yaml_path/* isYamlPath */.x)(path) && (0,git_ops/* mayDeploy */.BU)(decoder.decode(bytes))).map(({ path }) => path));
    if (deploying.size === 0)
        return null;
    const roots = (0,kustomization_files/* kustomizationRoots */.Z)(files).filter((root) => [...root.resources].some((path) => deploying.has(path)));
    const wanted = new Set(roots.map(({ path }) => path));
    return wanted.size === 0 ? null : kustomizationUnit(files, renderer, (path) => wanted.has(path));
}
/** The sets of values that a configuration states for the chart in a folder. */
function configuredValues(directory, configured, files) {
    const decoder = new TextDecoder();
    const own = configured.filter(({ path }) => path === directory || (path === "." && directory === ""));
    return own.map(({ values }) => {
        const found = values.flatMap((path) => files.find((file) => file.path === path) ?? []);
        const texts = found.map(({ bytes }) => decoder.decode(bytes));
        return { name: values.join(", "), texts, files: found.map(({ path }) => path), deployed: true };
    });
}


/***/ }),

/***/ 81430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runFileRules)
/* harmony export */ });
/* harmony import */ var _core_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30630);

/** What rules say of a file of which something can't be read. Findings carry no fix and no fingerprint yet. */
function runFileRules(rules, file) {
    const { source } = file;
    return rules.flatMap((rule) => {
        return [...rule.check(file)].map(({ at, path, message, severity, advice, fix, noteInScans = false }) => {
            return {
                rule: rule.id,
                severity: severity ?? rule.severity,
                message,
                advice: advice ?? null,
                source,
                range: at.range,
                object: null,
                path,
                identity: (0,_core_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)({ rule: rule.id, file: source.path, object: null, path, value: null }),
                fingerprint: "",
                related: [],
                proposal: fix ?? null,
                fix: null,
                ...(noteInScans && { noteInScans }),
            };
        });
    });
}


/***/ })

};
