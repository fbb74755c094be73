export const id = 402;
export const ids = [402];
export const modules = {

/***/ 31188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ renderTroubles),
/* harmony export */   KU: () => (/* binding */ withoutUnread),
/* harmony export */   Rt: () => (/* binding */ withoutUsual),
/* harmony export */   bf: () => (/* binding */ unreportedTroubles),
/* harmony export */   h$: () => (/* binding */ notesOf),
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
 * The units without troubles that every clone of the repository has. These become notes instead, unless the unit could
 * be rendered before. `before` has the names of what could be rendered; it is null outside of reviews, where a plugin
 * that is not run is not worth a finding.
 */
function withoutUsual(units, before) {
    return units.map((unit) => {
        const usual = unit.troubles.filter(({ part, source, text, isUsual, lacksValues, manifest: own = source.path }) => {
            if (part === "plugin")
                return before === null || isUsual === true;
            const manifest = part === "kustomization" ? own : (0,_model_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestIn */ .tn)(unit.directory);
            // A scan tells how to give a chart its values.
            const mayBeRight = isUsual === true || (lacksValues === true && before !== null);
            return mayBeRight && before?.has(inOrder(part, manifest, text)) !== true;
        });
        const others = unit.troubles.filter((one) => !usual.includes(one));
        // A chart can be rendered even if it needs values from its users.
        const kept = usual.filter(({ part }) => part !== "refused values");
        const notes = [...kept, ...others.filter(failsElsewhere)].map(noteOf);
        return { ...unit, troubles: toldOnce(others), notes: [...unit.notes, ...notes] };
    });
}
/** Whether a kustomization can't be built because of another one, at which that is reported. */
function failsElsewhere({ source, manifest = source.path }) {
    return manifest !== source.path;
}
function noteOf({ part, source, range, why, text, files, manifest = source.path }) {
    const { line } = source.position(range[0]);
    const what = part === "kustomization" ? "not built" : "not rendered";
    const values = part === "values" ? ` with ${text ?? ""}` : "";
    const place = manifest === source.path ? "" : ` (${source.path}:${line})`;
    const reason = part === "plugin" ? why : `${what}${values}: ${why}${place}`;
    return {
        file: manifest,
        ...(part === "kustomization" && place === "" && line > 1 ? { line } : {}),
        reason,
        ...(files === undefined ? {} : { files }),
    };
}
/** If all sets of values lack the same, or several kustomizations fail for one entry, this is reported only once. */
function toldOnce(troubles) {
    const keyOf = ({ source, range, why }) => `${source.path}\0${range[0]}\0${why}`;
    const mayRepeat = ({ part }) => part === "refused values" || part === "kustomization";
    const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(troubles, (one) => (mayRepeat(one) ? keyOf(one) : one));
    return [...groups.values()].flatMap(([first]) => first ?? []);
}
/**
 * The names of what has no troubles: units that could be rendered, and sets of values that a chart could be rendered
 * with or allows.
 */
function renderedNames({ texts, directory, renderedWith, allowedWith }) {
    const whole = texts.filter(({ isPartial }) => !isPartial).map(({ manifest }) => manifest);
    const manifest = (0,_model_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestIn */ .tn)(directory);
    return [
        ...whole,
        ...renderedWith.map((set) => inOrder("values", manifest, set)),
        ...allowedWith.map((set) => inOrder("refused values", manifest, set)),
    ];
}
/** The name of a unit, or of one of its sets of values, that stands for the absence of such troubles. */
function inOrder(part, manifest, values = "") {
    if (part === "values")
        return `${manifest}\0${values}`;
    return part === "refused values" ? `${manifest}\0${values}\0allowed` : manifest;
}
/** The notes of units that are about something that a reviewed file is part of. */
function notesOf(units, files) {
    const reviewed = files.filter(({ role }) => role === "reviewed").map(({ path }) => path);
    return units.flatMap((unit) => {
        const concerning = unit.notes.filter(({ files: own = unit.files }) => reviewed.some((path) => own.has(path)));
        return concerning.map(({ files: _files, ...note }) => note);
    });
}
/**
 * Why units with reviewed files can't be rendered, if no finding reports it because it is in an unchanged file and was
 * there before. Even so, it isn't known what the change does there.
 */
function unreportedTroubles(units, reviewed, told) {
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
/** The units without troubles in kustomizations that are already reported as unreadable. */
function withoutUnread(units, unread) {
    return units.map((unit) => {
        const troubles = unit.troubles.filter(({ part, source }) => part !== "kustomization" || !unread.has(source.path));
        return { ...unit, troubles };
    });
}
/** What can't be rendered, in the form of files that can't be read completely. */
function unrenderedParts(units) {
    return units
        .flatMap(({ troubles }) => troubles)
        .map(({ part, source, range, why, text = "", value = "", lacksValues = false }) => {
        return { source, format: "manifest", troubles: [{ part, why, range, text, value, lacksValues }] };
    });
}
/** The findings about units that can't be rendered. */
function renderTroubles(units, files, rules, settings) {
    const origins = new Map(files.map(({ path, origin }) => [path, origin]));
    const isFixture = (path) => (origins.get(path) ?? (0,_model_origin_origin_of_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(path, "")).fixture !== null;
    const severityOf = (0,_config_rule_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityTest */ .Y_)(settings.rules);
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
/** The edits sorted by their ranges. */
function sortEdits(edits) {
    return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
/** True if no two of these sorted edits overlap or start at the same offset, so that `applyEdits` accepts them. */
function areApart(edits) {
    return edits.every(({ range: [start] }, index) => {
        const before = edits[index - 1]?.range;
        return before === undefined || (start >= before[1] && start > before[0]);
    });
}
/**
 * Returns the text with all edits applied. The edits may come in any order, but they must lie inside the text, and no
 * two may overlap or start at the same offset, since their order would be ambiguous. Throws a RangeError otherwise.
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
/** The steps of a JSON pointer (RFC 6901). A step that looks like an index may be a key. */
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
/** The items that pass a test, and the others. */
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}


/***/ }),

/***/ 45841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ closeGaps)
/* harmony export */ });
/**
 * Where an edit removes whole lines between two blank ones, it removes one of these too, so that no gap of two is left;
 * at the end of the text, it removes the blank line before. The edits have to be sorted.
 */
function closeGaps(text, edits) {
    return edits.map((edit, index) => {
        const [start, end] = edit.range;
        if (edit.text !== "" || start === end || !isLineStart(text, start) || !isLineStart(text, end))
            return edit;
        const above = text.lastIndexOf("\n", start - 2) + 1;
        if (start === 0 || !isBlank(text.slice(above, start)))
            return edit;
        if (end === text.length) {
            const isFree = (edits[index - 1]?.range[1] ?? 0) <= above;
            return isFree ? { range: [above, end], text: "" } : edit;
        }
        const below = text.indexOf("\n", end) + 1;
        const isFree = below <= (edits[index + 1]?.range[0] ?? text.length);
        return isFree && isBlank(text.slice(end, below)) ? { range: [start, below], text: "" } : edit;
    });
}
function isLineStart(text, offset) {
    return offset === 0 || text[offset - 1] === "\n";
}
function isBlank(line) {
    return /^[ \t]*\r?\n$/.test(line);
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
 * Returns the data after operations on one document, which is also what their edits must result in. All paths refer to
 * the data before the operations, so removals come last, and the last item of a list goes first. A list or map that
 * loses its last entry stays, empty. An operation without effect leaves the data as it is: one that removes or renames
 * what is missing, sets what is already set, or has a list index beyond the end.
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
/** Sorts what is inside of a value before the value, and later items before earlier ones. Keys may go in any order. */
function byPlaceFromEnd(a, b) {
    for (const [index, step] of a.entries()) {
        const other = b[index];
        if (other === undefined || step === other)
            continue;
        if (typeof step === "number" && typeof other === "number")
            return other - step;
        return String(step) < String(other) ? -1 : 1;
    }
    return b.length - a.length;
}


/***/ }),

/***/ 91538:
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
// EXTERNAL MODULE: ./build/formats/close-gaps.js
var close_gaps = __webpack_require__(45841);
;// CONCATENATED MODULE: ./build/formats/yaml/refusal.js
/**
 * The reason why an edit can't be made with certainty, in words for a user: a sentence without a capital and a full
 * stop.
 */
class Refusal extends Error {
    name = "Refusal";
}

;// CONCATENATED MODULE: ./build/formats/yaml/block-draft.js




/** The offset where the line of an offset starts. */
function lineStart(draft, offset) {
    const lines = draft.source.yaml;
    return lines.lineStarts[lines.position(offset).line - 1] ?? 0;
}
/** The offset where the line of an offset ends, before its line ending. */
function lineEnd(draft, offset) {
    const lines = draft.source.yaml;
    return lines.lineRange(lines.position(offset).line)[1];
}
/** The line ending for new lines after an offset: that of its line, else that of the line before. */
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
/** Replaces a range of the text. */
function replaceText(draft, start, end, text) {
    draft.edits.push({ range: [start, end], text });
}
/**
 * Returns the edits sorted. Those that meet are joined, those at one point in the order in which they were made. A
 * blank is added before a comment that an edit would touch. Throws a Refusal if edits overlap.
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
    return (0,close_gaps/* closeGaps */.e)(text, result)
        .map((edit) => apartFromComment(text, edit))
        .filter((edit) => text.slice(...edit.range) !== edit.text);
}
/**
 * Joins the removal of lines with lines added below them, which take their place. Throws a Refusal for any other
 * overlap.
 */
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
/** A `#` directly after other text doesn't start a comment (YAML 1.2.2, 6.6): it would become a part of that text. */
function apartFromComment(text, { range, text: fresh }) {
    const apart = text[range[1]] !== "#" || /(?:^|[\ufeff \t\r\n])$/.test(fresh === "" ? text.slice(0, range[0]) : fresh);
    return { range, text: apart ? fresh : `${fresh} ` };
}
/** Whether a value has no text at all, as in `key:`. */
function isUnwritten(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.range?.[0] === node.range?.[1] && node.type === "PLAIN");
}
/** The offset after the colon of a key. Throws a Refusal for keys written with `?`. */
function colonEnd(draft, pair) {
    const keyEnd = pair.key.range?.[1] ?? 0;
    const colon = /^[ \t]*:/.exec(draft.source.text.slice(keyEnd, keyEnd + 200));
    if (!colon)
        throw new Refusal("a parent key has an unusual layout");
    return keyEnd + colon[0].length;
}
/**
 * The end of the comments below a place that are indented more than `column`. They belong to what is above them, so
 * additions go below them.
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
/**
 * The end of a value's content; something can be added below that line. For a value without text, `fallback` if that is
 * further on.
 */
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
 * The end of a block scalar's last line. Blank lines after it belong to what follows, unless the scalar keeps them
 * (`+`). Throws a Refusal for a scalar that the end of the file cuts off, since it would gain a line break.
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



/** Collects the operations of a document by place. Throws a Refusal if they contradict each other. */
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
/** The new value of a place that had none before. */
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
/** Whether nothing is written at a place or below it. */
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
/** The keys from which the role of a `spec` is recognized. */
const specRoles = [
    ["pod", ["containers"]],
    ["cronJob", ["jobTemplate"]],
    ["workload", ["template"]],
    ["ingress", ["defaultBackend", "ingressClassName", "rules", "tls"]],
];
/** The role of the map at a path with these keys; null if there is no order for it. */
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
/** The conventional order for the keys of the map at a path, given its keys; empty without one. */
function keyOrder(path, keys) {
    const role = roleOf(path, keys);
    return role === null ? [] : orders[role];
}
/** Sorts names in the conventional order. Names that it doesn't contain come last, in their given order. */
function sortKeys(names, order) {
    const rank = (name) => {
        const index = order.indexOf(name);
        return index === -1 ? order.length : index;
    };
    return names.toSorted((a, b) => rank(a) - rank(b));
}
/**
 * The index of the key after which a new one belongs: as in a similar map, else alphabetically if there are three or
 * more keys in that order, else by convention, else at the end. Null: before the first.
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
/**
 * Places a name after the keys that come before it in the order, but above those that come after it, which tend to be
 * long.
 */
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

// EXTERNAL MODULE: ./build/core/number-text.js
var number_text = __webpack_require__(97417);
// EXTERNAL MODULE: ./build/formats/yaml/resolve-scalar.js
var resolve_scalar = __webpack_require__(12864);
;// CONCATENATED MODULE: ./build/formats/yaml/scalar-text.js



/** Plain scalars that every YAML version reads as this very text. Stricter than necessary, since quotes do no harm. */
const plain = {
    block: /^[A-Za-z0-9_./$(][\w./@+,=$()*%~;&!?<>^|\\{}[\]'"` :#-]*$/,
    flow: /^[A-Za-z0-9_./$(][\w./@+=$()*%~;&!?<>^|\\ :-]*$/,
};
const misread = /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?0o?[0-9]+|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*\.?[0-9_]*(?:e[-+]?[0-9]+)?|0x[0-9a-f_]+|0b[01_]+)$/i;
/** Writes a scalar as YAML on one line. Strings are plain if YAML 1.1 and 1.2 both read them as that string. */
function scalarText(value, quote, surroundings) {
    if (typeof value === "string")
        return isPlain(value, surroundings) ? value : quoted(value, quote);
    if (Array.isArray(value))
        return "[]";
    if (typeof value === "number" && !(0,number_text/* isExact */.u)(value))
        throw new Refusal("the number has too many digits to be copied");
    return typeof value === "object" && value !== null ? "{}" : String(value);
}
/** Whether a string can be written without quotes. */
function isPlain(text, surroundings) {
    if (!plain[surroundings].test(text) || typeof (0,resolve_scalar/* resolvePlain */.R)(text) !== "string")
        return false;
    if (misread.test(text) || /:(?:\s|$)|\s#|\s$|^\.{3}|\{\{/.test(text))
        return false;
    return surroundings === "block" || !/:["'[{]/.test(text);
}
/** A string in quotes. These are double quotes if single ones can't express it. */
function quoted(text, quote) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that need escapes
    const special = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/;
    if (quote === "'" && !special.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./build/formats/yaml/block-text.js



/** Writes a key with its value as lines without line endings. The key is indented by `indent` spaces. */
function pairLines(key, value, indent, style, path) {
    const lines = [];
    addPair(lines, key, value, indent, style, path);
    return lines;
}
/**
 * Writes a map or list as the lines below its key, which is indented by `indent` spaces. Null for a value that goes on
 * the key's own line.
 */
function valueLines(value, indent, style, path) {
    if (!isNested(value))
        return null;
    const lines = [];
    addBelowKey(lines, value, indent, style, path);
    return lines;
}
/** Writes a list's item as lines. Its dash is indented by `indent` spaces. */
function itemLines(value, indent, style, path) {
    const lines = [];
    addItem(lines, value, indent, style, path);
    return lines;
}
/** Whether a value needs lines of its own. */
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



/** The column of a block map's keys. Throws a Refusal if its text doesn't show it. */
function columnOf(draft, offset) {
    const prefix = draft.source.text.slice(lineStart(draft, offset), offset).replace(/^\ufeff/, "");
    if (!/^ *(?:- +)*$/.test(prefix))
        throw new Refusal("its line has an unusual layout");
    return prefix.length;
}
/** The file's block style around a collection, taken from the nearest example. */
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
            for (const { value } of node.items)
                queue.push(value);
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                queue.push(item);
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
/** The quote of most strings in the file. */
function quoteHabit({ source }) {
    const known = habits.get(source) ?? mostQuotes(source.text);
    habits.set(source, known);
    return known;
}
/** The number of keys of a map that are looked at to find out their quote. */
const tellingKeys = 20;
/** The quote of the first key in the nearest map; null if one of its keys is plain. */
function keyHabit(chain) {
    const near = chain.findLast(({ node }) => (0,dist/* isMap */.jh)(node) && node.items.length > 0);
    const pairs = (near?.node.items ?? []);
    const types = pairs.slice(0, tellingKeys).map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? key.type : undefined));
    if (!types.every((type) => type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE"))
        return null;
    return types[0] === undefined ? null : types[0] === "QUOTE_DOUBLE" ? '"' : "'";
}
/** Cached, since each fix asks for it and it is the same for the whole file. */
const habits = new WeakMap();
function mostQuotes(text) {
    let balance = 0;
    for (const match of text.matchAll(/[:-] (["'])/g))
        balance += match[1] === '"' ? 1 : -1;
    return balance < 0 ? "'" : '"';
}
/**
 * The style of the flow collections around a place, taken from the nearest example. `chain` ends with the place's own
 * collection.
 */
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
/** The indentation of an offset's line. */
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






/** Adds keys to a block map, each on its own lines below the key that it belongs after. */
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
/** Whether a map starts on a line below its key, so that something can be added in between. */
function isBelowKey(draft, holder, first) {
    if (holder.pair === null || first === undefined)
        return false;
    const line = (offset) => draft.source.yaml.position(offset).line;
    return line(colonEnd(draft, holder.pair)) < line(first.key.range?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/formats/yaml/flow-text.js



/** Writes a value in flow style. `indent` is the indentation of the line that it starts on. */
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
/** Writes a key with its value in flow style. */
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






/**
 * Adds keys to a flow map, each after the entry that it belongs after: on the same line or, like the others, on its
 * own.
 */
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
/** The end of a flow map's entry. Throws a Refusal if its value has no text. */
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





/** Removes keys of a map or items of a list by their indices. If none is left, it becomes `{}` or `[]`. */
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
/** Renames a key, keeping its quotes. */
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
/** Removes entries with the commas after them or, if nothing follows, with those before them. */
function removeFromFlow(draft, entries, [index, lastIndex]) {
    const hasNext = lastIndex + 1 < entries.length;
    const around = entries.slice(hasNext ? index : index - 1, hasNext ? lastIndex + 2 : lastIndex + 1);
    const isPlain = around.slice(1).every((entry, nth) => {
        return /^\s*,\s*$/.test(draft.source.text.slice(endOf(draft, around[nth]), startOf(entry)));
    });
    if (!isPlain)
        throw new Refusal("a comment beside it would be lost");
    if (!hasNext && isCommented(draft, endOf(draft, around.at(-1)))) {
        throw new Refusal("a comment beside it would go to the entry before it");
    }
    const [first, last] = [around[0], around.at(-1)];
    if (hasNext && isMarked(first))
        throw new Refusal("an anchor or a tag before it would stay");
    const [start, end] = hasNext ? [startOf(first), startOf(last)] : [endOf(draft, first), endOf(draft, last)];
    replaceText(draft, start, end, "");
}
/** Whether only a comma stands between an offset and a comment on its line. */
function isCommented(draft, offset) {
    return /^[ \t]*,?[ \t]*#/.test(draft.source.text.slice(offset, lineEnd(draft, offset)));
}
/** Whether an entry has an anchor or a tag, which stands before its range. */
function isMarked(entry) {
    const { anchor, tag } = ("key" in entry ? entry.key : entry);
    return anchor !== undefined || tag !== undefined;
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
/** Throws a Refusal if a block scalar before the removed lines would absorb blank lines or comments after them. */
function assertNothingSlides(draft, previous, end) {
    const above = previous === undefined ? undefined : lastScalar(previous);
    if (above === undefined && previous !== undefined)
        return;
    // At the end of the text, it would lose its last line break.
    if (/^(?:$|(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n#])/.test(draft.source.text.slice(end)) && (0,dist/* isScalar */.jn)(above)) {
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
    const entries = node.items;
    assertNothingBetween(draft, node, entries, [0, entries.length - 1]);
    const last = lastContent(draft, node, start);
    const from = holder.pair === null ? start : colonEnd(draft, holder.pair);
    const lead = text.slice(from, start);
    if (lead.trim() !== "")
        throw new Refusal("a comment or an anchor before it would be lost");
    replaceText(draft, from, last, `${holder.pair === null ? "" : " "}${(0,dist/* isMap */.jh)(node) ? "{}" : "[]"}`);
}
/** The start of an entry in a block collection: its key or its dash. */
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
/** Throws a Refusal if there are comments between the entries, which would be removed with them. */
function assertNothingBetween(draft, node, entries, [first, last]) {
    for (let index = first; index < last; index += 1) {
        const end = lineEnd(draft, endOf(draft, entries[index]));
        if (draft.source.text.slice(end, entryStart(draft, node, entries, index + 1)).includes("#")) {
            throw new Refusal("a comment beside it would be lost");
        }
    }
}
/** Throws a Refusal if the removed entries contain an anchor that is used elsewhere. */
function assertUnshared(draft, entries) {
    const { shared } = draft.parsed.read();
    const queue = entries.flatMap((entry) => ("key" in entry ? [entry.key, entry.value] : [entry]));
    for (const node of queue) {
        if (node === null)
            continue;
        if (shared.has(node))
            throw new Refusal("it contains an anchor that other places use");
        if ((0,dist/* isMap */.jh)(node))
            for (const { key, value } of node.items)
                queue.push(key, value);
        if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                queue.push(item);
    }
}

;// CONCATENATED MODULE: ./build/formats/yaml/wrap-value.js








/**
 * Writes only what a new value adds around the present one, if that is the last thing in it, or around each item of a
 * list. The present text stays, with its quotes and comments; its lines are indented further. Returns false if the
 * value has to be written anew.
 */
function wrapValue(draft, node, holder, value) {
    const { pair, chain, path } = holder;
    if (pair === null || chain.at(-1)?.node.flow === true)
        return false;
    const present = (0,json/* valueAt */.fK)(draft.parsed.read().value, path);
    const frame = frameAround(value, present, path);
    if (frame !== undefined && frame !== null)
        return wrapBelow(draft, node, pair, holder, frame);
    return (0,dist/* isSeq */.oP)(node) && node.flow !== true && wrapItems(draft, node, holder, present, value);
}
/** A value with null in the place of its last entry, at any depth, that is `kept`. Undefined if it does not end so. */
function frameAround(value, kept, path) {
    if ((0,same_json/* sameJson */.V)(kept, value))
        return null;
    if (Array.isArray(value)) {
        const items = value;
        const last = frameAround(items.at(-1) ?? null, kept, [...path, items.length - 1]);
        return last === undefined || last === null ? undefined : [...items.slice(0, -1), last];
    }
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const keys = Object.keys(value);
    const key = sortKeys(keys, keyOrder(path, keys)).at(-1);
    const last = key === undefined ? undefined : frameAround(value[key] ?? null, kept, [...path, key]);
    if (key === undefined || last === undefined)
        return undefined;
    const result = { ...value };
    (0,read_value/* assign */.kp)(result, key, last);
    return result;
}
/** Puts a frame between a key and its value. */
function wrapBelow(draft, node, pair, { chain, path }, frame) {
    const column = columnOf(draft, pair.key.range?.[0] ?? 0);
    const lines = valueLines(frame, column, blockStyle(draft, chain), path);
    if (lines === null)
        return false;
    const colon = colonEnd(draft, pair);
    const ending = endingAt(draft, colon);
    replaceText(draft, colon, colon, withoutHole(lines.map((line) => ending + line).join("")));
    const margin = " ".repeat((/^[ -]*/.exec(lines.at(-1) ?? "")?.[0].length ?? 0) - column);
    const { yaml } = draft.source;
    const last = yaml.position(behindComments(draft, lastContent(draft, node, colon), column)).line;
    for (let line = yaml.position(colon).line + 1; line <= last; line += 1) {
        const [start, end] = yaml.lineRange(line);
        if (start < end)
            replaceText(draft, start, start, margin);
    }
    return true;
}
/** Puts frames between the dashes of a list and its items, which have to be scalars on one line each. */
function wrapItems(draft, seq, holder, present, value) {
    if (!Array.isArray(value) || !Array.isArray(present) || value.length !== present.length)
        return false;
    const { text } = draft.source;
    const style = blockStyle(draft, [...holder.chain, { node: seq, path: holder.path }]);
    const additions = [];
    for (const [index, item] of value.entries()) {
        const path = [...holder.path, index];
        const node = seq.items[index];
        const frame = frameAround(item, present[index], path);
        if (!(0,dist/* isScalar */.jn)(node) || frame === undefined || frame === null)
            return false;
        const [start = 0, end = 0] = node.range ?? [];
        const isBesideDash = /^ *(?:- +)+$/.test(text.slice(lineStart(draft, start), start));
        const [line = "", ...others] = itemLines(frame, 0, style, path);
        if (!isBesideDash || /[\r\n]/.test(text.slice(start, end)) || start === end || others.length > 0)
            return false;
        additions.push([start, `${withoutHole(line).slice("- ".length)} `]);
    }
    for (const [offset, addition] of additions)
        replaceText(draft, offset, offset, addition);
    return true;
}
/** The text of a frame up to the place of what it is put around. */
function withoutHole(text) {
    return text.slice(0, -" null".length);
}

;// CONCATENATED MODULE: ./build/formats/yaml/replace.js









/** Fills in a value where a key has none: `key:`, `key: null` or `key: ~`. Comments after it stay. */
function fillNull(draft, node, holder, value) {
    assertFree(node);
    placeBelow(draft, node, holder, value);
}
/**
 * Fills an empty map or list below its key, if what is around it is in block style. Returns false if it has to be filled
 * between its brackets, where a list of words is easy to read too.
 */
function fillBelow(draft, node, holder, value) {
    const { pair, chain } = holder;
    if (pair === null || node.items.length > 0 || node.flow !== true || chain.at(-1)?.node.flow === true)
        return false;
    if (Array.isArray(value) ? !value.some(isNested) : !isNested(value))
        return false;
    const { text } = draft.source;
    const [start = 0, end = 0] = node.range ?? [];
    const [keyStart = 0, keyEnd = 0] = pair.key.range ?? [];
    const isAlone = /^ *(?:- +)*$/.test(text.slice(lineStart(draft, keyStart), keyStart));
    const isBeside = /^[ \t]*:[ \t]+$/.test(text.slice(keyEnd, start));
    if (!isAlone || !isBeside || text.slice(start + 1, end - 1).trim() !== "")
        return false;
    placeBelow(draft, node, holder, value);
    return true;
}
/** Puts a value in the place of a scalar, of empty brackets or of nothing, a map or list on the lines below the key and its comment. */
function placeBelow(draft, node, holder, value) {
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
/** Replaces a value. Throws a Refusal if comments or anchors inside it would be lost. */
function replaceValue(draft, node, holder, value) {
    if (node === null || isUnwritten(node))
        return fillNull(draft, node, holder, value);
    assertFree(node);
    const inFlow = holder.chain.at(-1)?.node.flow === true;
    const flow = ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow === true;
    if (isCollection(value) && wrapValue(draft, node, holder, value))
        return;
    if (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && fillBelow(draft, node, holder, value))
        return;
    if (isBlockScalar(node))
        throw new Refusal("the value is a block scalar");
    if ((0,dist/* isScalar */.jn)(node) && !isCollection(value))
        return replaceScalar(draft, node, holder, value);
    if ((0,dist/* isScalar */.jn)(node) && !inFlow && holder.pair !== null)
        return placeBelow(draft, node, holder, value);
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
function replaceScalar(draft, node, holder, value) {
    const [start = 0, end = 0] = node.range ?? [];
    replaceText(draft, start, end, sameStyle(draft, node, holder, value));
}
/** A scalar in the style of the one that it replaces, or else, in brackets, of those around it: JSON stays JSON. */
function sameStyle(draft, node, { chain, path }, value) {
    if (typeof value === "string" && node.type === "QUOTE_DOUBLE")
        return quoted(value, '"');
    if (typeof value === "string" && node.type === "QUOTE_SINGLE")
        return quoted(value, "'");
    if (chain.at(-1)?.node.flow === true)
        return flowText(value, "", flowStyle(draft, chain), path);
    return scalarText(value, quoteHabit(draft), "block");
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













/** Makes the edits for a place and for what is below it. Throws a Refusal if they can't be made. */
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
            for (const index of earlierOf(map, pair))
                leaving.push(index);
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
    if (map.items.length === 0 && fillBelow(draft, map, holder, change_tree_valueOf(intent)))
        return;
    const additions = new Map([...missing].map(([key, child]) => [key, change_tree_valueOf(child)]));
    if (map.flow === true)
        insertIntoFlow(draft, map, additions, chain);
    else
        insertIntoBlock(draft, map, additions, holder, chain);
}
/** The indices of the other pairs with the key of a pair. */
function earlierOf(map, pair) {
    const others = new Set((0,locate/* pairsOf */.fq)(map, (0,read_value/* keyText */.Pu)(pair.key) ?? "").filter((one) => one !== pair));
    return map.items.flatMap((one, index) => (others.has(one) ? [index] : []));
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
    if (fillBelow(draft, seq, holder, intent.appends))
        return;
    if (seq.flow === true)
        appendToFlow(draft, seq, intent.appends, chain);
    else
        appendToBlock(draft, seq, intent.appends, chain);
}

// EXTERNAL MODULE: ./build/core/remember-recent.js
var remember_recent = __webpack_require__(51159);
;// CONCATENATED MODULE: ./build/formats/yaml/key-habits.js



/** The orders in each file, of which the first with a key counts. */
const ordersInFile = new WeakMap();
/** The habits for a document: its own first, else those of the other documents of its file, from the top. */
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
/** Only the last document is kept: they are edited one after the other, and a file may have thousands. */
const ownOrders = (0,remember_recent/* rememberLast */.m)((document) => ordersIn([document]));
/** For each role and each key, the keys of the first such map. Takes linear time, even if aliases repeat a value. */
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
    // A role depends on the last two steps of its path only.
    const queue = [{ here: value, path: [] }];
    for (const { here, path } of queue) {
        if (seen.has(here))
            continue;
        seen.add(here);
        const last = path.at(-1);
        const add = (entry, step) => {
            if (key_habits_isCollection(entry))
                queue.push({ here: entry, path: last === undefined ? [step] : [last, step] });
        };
        if ((0,json/* isObject */.Gv)(here)) {
            const keys = Object.keys(here);
            const role = roleOf(path, keys);
            if (role !== null)
                addKeys(orders, role, keys);
            for (const key of keys)
                add(here[key], key);
        }
        else
            here.forEach(add);
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
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style. Their result is that
 * of `applyOperations`; what is already as wanted needs no edit. An emptied map or list stays, as `{}` or `[]`. If an
 * edit may be wrong, all are refused, with a reason for the user.
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
/** Whether the data is already as an operation wants it. */
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
/** Explains an error of a document in plain words instead of those of the parser. */
function explainError({ yaml: source }, error) {
    const line = writtenLine(source, source.position(error.offset).line);
    if (error.code === undefined)
        return { why: whyOfData(error.message), line };
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
/** Whether a line has a key but is indented more than the complete value above it. */
function isDeeper(source, line, indentation) {
    if (line > source.lineCount)
        return false;
    const text = source.line(line);
    return text.startsWith(`${indentation} `) && /:(?:\s|$)/.test(text);
}
/** The closest line, from `line` upwards, with an odd number of quotes: it most likely lacks one. */
function openedAt(source, line, quote) {
    for (let one = line; one > Math.max(0, line - longestQuote); one -= 1) {
        if ((source.line(one).split(quote).length - 1) % 2 === 1)
            return one;
    }
    return line;
}
/** The most lines that are searched for the start of a quote. */
const longestQuote = 2000;
/** The line itself, or the last one above it with text: what is missing at the end is reported after the last text. */
function writtenLine(source, at) {
    let line = Math.min(at, source.lineCount);
    while (line > 1 && source.line(line).trim() === "")
        line -= 1;
    return line;
}
/** Explains an error that `readValue` found. */
function whyOfData(message) {
    const noAnchor = /^Alias .* has no matching anchor/.test(message);
    return lowerFirst(message) + (noAnchor ? "; a value that starts with * must be in quotes" : "");
}
function whyOf(code, message, text) {
    if (code === "BAD_INDENT" && message.startsWith("Flow ")) {
        return "a bracket or brace is never closed, or the lines inside it are not indented";
    }
    if (code === "UNEXPECTED_TOKEN" && /^\s*[{[].*[}\]]\s*$/.test(text)) {
        return "there is more text after the end of a value; separate two objects with a line of three dashes";
    }
    if (code === "UNEXPECTED_TOKEN" && /^Unexpected alias at node end/.test(message) && /[:-]\s+\*/.test(text)) {
        return "a value that starts with * must be in quotes";
    }
    if (code === "UNEXPECTED_TOKEN" && /^Unexpected , in flow/.test(message)) {
        return "a comma follows another one or an opening bracket or brace";
    }
    if (code === "UNEXPECTED_TOKEN" && /["']/.test(text)) {
        return "there is more text after a quoted value; a quote inside quotes must be escaped";
    }
    if (code === "MULTILINE_IMPLICIT_KEY" && /[\w"'{}[\]]:\s+[^\s#]/.test(text)) {
        return "a comma may be missing after an entry in braces";
    }
    if (code === "MISSING_CHAR")
        return missingCharacter(message);
    if (code === "BLOCK_AS_IMPLICIT_KEY" && /:\s+\S.*:(?:\s|$)/.test(text)) {
        return "a value has a colon and a space, so it must be in quotes";
    }
    return reasons[code] ?? "it is not valid YAML";
}
/** Explanations by the error codes of the `yaml` package (its `ErrorCode`). */
const reasons = {
    ALIAS_PROPS: "an alias (*name) can't have an anchor or a tag of its own",
    BAD_ALIAS: "an alias (*name) or anchor (&name) is not valid; a value that starts with * or & must be in quotes",
    BAD_DIRECTIVE: "a line that starts with % is a directive, and YAML does not have this one",
    BAD_DQ_ESCAPE: "a backslash in double quotes starts an escape sequence, and YAML does not have this one; use single quotes",
    BAD_INDENT: "its indentation does not fit the lines above it",
    BAD_PROP_ORDER: "an anchor or a tag is in the wrong place",
    BAD_SCALAR_START: "a value can't start with this character unless it is in quotes",
    BLOCK_AS_IMPLICIT_KEY: "its indentation does not fit the lines above it",
    BLOCK_IN_FLOW: "an indented block can't be inside brackets or braces",
    KEY_OVER_1024_CHARS: "a key is longer than 1,024 characters",
    MULTILINE_IMPLICIT_KEY: "a key and its colon must be on one line; a colon may be missing",
    MULTIPLE_ANCHORS: "a value has more than one anchor",
    MULTIPLE_TAGS: "a value has more than one tag",
    TAB_AS_INDENT: "its indentation has a tab, and YAML allows only spaces there",
    UNEXPECTED_TOKEN: "the text here does not fit what comes before it",
};
function missingCharacter(message) {
    if (/Expected flow|must end with|, or|flow (?:map|seq)/i.test(message)) {
        return "a bracket or brace is never closed, or a comma is missing";
    }
    if (/^Tags and anchors/.test(message)) {
        return "a tag (!name) or an anchor (&name) needs a space after it; a value that starts with ! or & must be in quotes";
    }
    if (/^Comments/.test(message))
        return "a comment needs a space before its #; a value with # in it must be in quotes";
    if (/^Sequence item without/.test(message))
        return "its indentation does not fit the lines above it";
    return "a key has no colon after it, or no space after the colon";
}
/** A line of four or more dashes, at a place or just above it, where YAML has three. */
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

/***/ 91328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ applicationsOfSet),
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   SY: () => (/* binding */ valuesFilledIn),
/* harmony export */   Y7: () => (/* binding */ templatePath)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_partition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22204);
/* harmony import */ var _kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40460);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77470);




/** The most Applications of one ApplicationSet that are read. */
const mostApplications = 50;
/** The path of the Application in an ApplicationSet that all others are made from. */
const templatePath = ["spec", "template"];
/**
 * The Applications of an ApplicationSet, as far as its generators can be read here: lists, and folders of the repository
 * (argo-cd.readthedocs.io: List Generator, Git Generator).
 */
function applicationsOfSet(set, search) {
    const template = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(set, templatePath);
    if (template === undefined)
        return [];
    const text = JSON.stringify(template);
    if (!isTemplate(text))
        return [template];
    const longest = longestApplication(set);
    const applications = [];
    for (const generator of (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(set, ["spec", "generators"])) {
        for (const one of parametersOf(generator, search).slice(0, mostApplications - applications.length)) {
            const found = filled(text, one, longest);
            if (found !== null)
                applications.push(JSON.parse(found));
        }
    }
    return applications;
}
/** The longest Application of an ApplicationSet that is read, in characters of JSON. */
function longestApplication(set) {
    return 2 * JSON.stringify(set).length + 5000;
}
/**
 * The paths at which an ApplicationSet gives values to charts that can't be read, since they depend on generators other
 * than those, or on too many parameters. `charts` are the folders of the charts in the repository.
 */
function valuesFilledIn(set, charts) {
    const sources = (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(set, [...templatePath, "spec", "sources"]).map((_one, index) => ["sources", index]);
    const generators = (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(set, ["spec", "generators"]);
    const elementsIn = generators.map((generator) => (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(generator, elements).length);
    const isBeyond = elementsIn.reduce((sum, one) => sum + one, 0) > mostApplications;
    const longest = longestApplication(set);
    return [["source"], ...sources].flatMap((place) => {
        const at = [...templatePath, "spec", ...place];
        const folder = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(set, [...at, "path"]) ?? "";
        const helm = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(set, [...at, "helm"]);
        const mayBeHere = isTemplate(folder) ? charts.size > 0 : charts.has((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)("", folder) ?? "\0");
        if (!mayBeHere || !givesValues(helm))
            return [];
        const text = JSON.stringify([folder, helm]);
        if (!isTemplate(text))
            return [];
        const isRead = !isBeyond && generators.every((generator) => fillsIn(generator, text, longest));
        return isRead ? [] : [[...at, "helm"]];
    });
}
function givesValues(helm) {
    const keys = ["fileParameters", "parameters", "valueFiles", "values", "valuesObject"];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(helm) && keys.some((key) => Object.hasOwn(helm, key));
}
/** Whether a generator can be read, and has all parameters for a text. */
function fillsIn(generator, text, longest) {
    const isOfFolders = (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(generator, directories).length > 0;
    if (!isOfFolders && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(generator, elements) === undefined)
        return false;
    const parameters = isOfFolders ? [ofFolder("folder")] : (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(generator, elements).map(ofElement);
    return parameters.every((one) => {
        const found = filled(text, one, longest);
        return found !== null && !isTemplate(found);
    });
}
const elements = ["list", "elements"];
const directories = ["git", "directories"];
/** The parameters of each Application that a generator creates; none if it can't be read. */
function parametersOf(generator, search) {
    return [...(0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(generator, elements).map(ofElement), ...foldersOf(generator, search).map(ofFolder)];
}
/** The folders that the globs of a generator name, without those that it excludes. */
function foldersOf(generator, search) {
    const all = (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(generator, directories);
    if (all.length === 0)
        return [];
    const [excluded, named] = (0,_core_partition_js__WEBPACK_IMPORTED_MODULE_3__/* .partition */ .j)(all, (one) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(one, ["exclude"]) === true);
    const globOf = (one) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, ["path"]) ?? "";
    return search.folders(named.map(globOf), excluded.map(globOf)) ?? [];
}
function ofElement(element) {
    return (name) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(element, name.split("."));
}
/** The parameters of a folder: `path` is its path, and a map of all of them for templates of Go. */
function ofFolder(folder) {
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    const known = new Map([
        ["path", folder],
        ["path.path", folder],
        ["path.basename", name],
        ["path.basenameNormalized", name.replaceAll(/[^a-zA-Z0-9-]/g, "-").toLowerCase()],
    ]);
    return (parameter) => known.get(parameter);
}
/**
 * Fills in a template, which is JSON: `{{env}}`, or `{{ .env }}` of Go. Returns null for a result that is longer than
 * `longest`.
 */
function filled(text, parameter, longest) {
    let length = text.length;
    const result = text.replace(placeholder, (gap, name) => {
        if (length > longest)
            return "";
        const found = parameter(name);
        const isPlain = typeof found === "string" || typeof found === "number" || typeof found === "boolean";
        const value = isPlain ? JSON.stringify(String(found)).slice(1, -1) : gap;
        length += value.length - gap.length;
        return value;
    });
    return length > longest ? null : result;
}
const placeholder = /\{\{\s*\.?([\w-]+(?:\.[\w-]+)*)\s*\}\}/g;
/** Whether a text has a placeholder. */
function isTemplate(text) {
    return text.includes("{{");
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
/* harmony import */ var _git_ops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52029);







/** The most files of one chart that are read. One more than a chart may have, so that a larger one is noticed. */
const mostFiles = 2001;
/** The files from which the charts of a tree are rendered, among the paths of the tree; without pictures and notes. */
function chartFiles(paths) {
    const all = [...paths];
    const directories = new Set((0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(all));
    return directories.size === 0 ? [] : within(all, directories);
}
/** The files of the charts that contain any of the files in `around`; without pictures and notes. */
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
/** The files of a tree that its kustomizations may name in addition to manifests: input of generators. */
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
/** The folders of charts on which charts among the files depend, by their paths or names. */
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
/** The manifests of charts that have to be read to find the charts which use others. None if there are too many. */
function chartManifests(paths, around) {
    const folders = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths);
    const own = new Set(around.flatMap((path) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, new Set(folders)) ?? []));
    if (own.size === 0 || folders.length > mostCharts)
        return [];
    const all = new Set(paths);
    return folders.flatMap((folder) => [manifestIn(folder), (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(folder, "requirements.yaml")].filter((path) => all.has(path)));
}
/** If a repository has more charts, those that use a changed one are not looked for. */
const mostCharts = 100;
/** The folders of charts among the files that use a chart which contains any of the files in `around`. */
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
 * Pairs of files whose charts are rendered together: files of one chart, and of charts that use each other. A library
 * connects no charts, since its users are independent of each other.
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
    // Kustomizations and charts may change these files before they give values to the chart.
    for (const { path, charts, values } of (0,_git_ops_js__WEBPACK_IMPORTED_MODULE_1__/* .deployingFiles */ .r9)(files, directories)) {
        for (const chart of charts)
            pairs.push([manifestIn(chart), path]);
        for (const other of values)
            if (known.has(other))
                pairs.push([path, other]);
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
/**
 * Adds the libraries that the charts of a group use to the group, as context. Libraries are reviewed in their own
 * groups.
 */
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
/** Returns a test for folders of library charts, which can't be installed themselves (helm.sh: Library Charts). */
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
  j7: () => (/* binding */ isInTemplates),
  $V: () => (/* binding */ manifestOf),
  P: () => (/* binding */ nameForChart),
  q0: () => (/* binding */ nameIn),
  Z$: () => (/* binding */ namedInChart),
  Kg: () => (/* binding */ readCharts),
  gF: () => (/* binding */ readDependencies)
});

// UNUSED EXPORTS: chartLimits

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/model/charts/files-of-templates.js
var files_of_templates = __webpack_require__(51373);
;// CONCATENATED MODULE: ./build/model/charts/helm-ignore.js
/** Helm leaves out hidden files of `templates/`, whatever a `.helmignore` says (pkg/ignore: AddDefaults). */
const defaultLines = ["templates/.?*"];
/**
 * Reads a `.helmignore` as Helm does (pkg/ignore): like `.gitignore`, but without `**`, and a negated line leaves out
 * everything that it does not match. Files in a directory that is left out are left out too.
 */
function readHelmIgnore(text) {
    const lines = [...text.split(/\r?\n/), ...defaultLines].flatMap((line) => readLine(line) ?? []);
    const isIgnored = (path) => {
        const isDirectory = path.endsWith("/");
        const bare = isDirectory ? path.slice(0, -1) : path;
        const name = bare.slice(bare.lastIndexOf("/") + 1);
        return lines.some(({ negated, directoryOnly, anchored, matches }) => {
            if (directoryOnly && !isDirectory)
                return negated;
            return matches(anchored ? bare : name) !== negated;
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
        rule = rule.slice(0, -1);
    const rooted = rule.startsWith("/");
    if (rooted)
        rule = rule.slice(1);
    const matches = shellPattern(rule);
    return matches === null ? null : { negated, directoryOnly, anchored: rooted || rule.includes("/"), matches };
}
/**
 * Returns a test for a pattern of Go's `filepath.Match`, which takes time proportional to pattern × name; null for a
 * pattern that Go rejects.
 */
function shellPattern(glob) {
    const sources = [""];
    const add = (source) => {
        sources.push((sources.pop() ?? "") + source);
    };
    for (let index = 0; index < glob.length; index += 1) {
        const char = glob[index] ?? "";
        if (char === "*") {
            if (sources.length === 1 || sources.at(-1) !== "")
                sources.push("");
        }
        else if (char === "?")
            add("[^/]");
        else if (char === "[") {
            const end = glob.indexOf("]", index + 2);
            if (end === -1)
                return null;
            const characters = glob
                .slice(index + 1, end)
                .replaceAll("\\", "\\\\")
                .replaceAll("[", "\\[");
            add(`[${characters}]`);
            index = end;
        }
        else {
            if (char === "\\")
                index += 1;
            add((glob[index] ?? "\\").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
        }
    }
    try {
        const chunks = sources.map((source, index) => ({ star: index > 0, text: new RegExp(source, "y") }));
        return (name) => matchChunks(chunks, name);
    }
    catch {
        return null;
    }
}
/** Takes the first place for each chunk, as Go does: a later star can stand for whatever an earlier one leaves. */
function matchChunks(chunks, name) {
    let at = 0;
    for (const [index, { star, text }] of chunks.entries()) {
        const isLast = index === chunks.length - 1;
        let end = endOf(text, name, at, isLast);
        for (let from = at; star && end === null && from < name.length && name[from] !== "/"; from += 1) {
            end = endOf(text, name, from + 1, isLast);
        }
        if (end === null)
            return false;
        at = end;
    }
    return true;
}
/** Where a chunk ends that starts at an offset of a name; null if it is not there, or if the last one ends early. */
function endOf(text, name, from, isLast) {
    text.lastIndex = from;
    const isThere = text.test(name);
    return isThere && (!isLast || text.lastIndex === name.length) ? text.lastIndex : null;
}

;// CONCATENATED MODULE: ./build/model/charts/chart.js







/** A chart with more files or bytes is not rendered. Dependencies nested deeper are left out. */
const chartLimits = { files: 2000, bytes: 16_000_000, depth: 5 };
/** Whether a file is the one that makes its folder a chart. */
function isChartPath(path) {
    return path === "Chart.yaml" || path.endsWith("/Chart.yaml");
}
/** Whether a chart lists its dependencies in a file. Charts of version 1 do so in a separate file (helm.sh: Charts). */
function isDependencyList(path) {
    return isChartPath(path) || path === "requirements.yaml" || path.endsWith("/requirements.yaml");
}
/** The folders of charts among the paths, without charts in another chart's `charts` folder. */
function chartFolders(paths) {
    const all = new Set([...paths].filter(isChartPath).map(kustomization/* directoryOf */.jt));
    return [...all].filter((directory) => holderOf(directory, all) === null).toSorted();
}
/** The folder of the chart that contains another one in its `charts` folder; null without one. */
function holderOf(directory, charts) {
    const parent = (0,kustomization/* directoryOf */.jt)(directory);
    if (parent !== "charts" && !parent.endsWith("/charts"))
        return null;
    const holder = (0,kustomization/* directoryOf */.jt)(parent);
    return charts.has(holder) ? holder : null;
}
/** Which of the given chart folders contains a file; null if none does. */
function chartDirectoryOf(path, directories) {
    for (let here = (0,kustomization/* directoryOf */.jt)(path);; here = (0,kustomization/* directoryOf */.jt)(here)) {
        if (directories.has(here))
            return here;
        if (here === "")
            return null;
    }
}
/** Whether a file of the tree is in the chart's folder, and not in that of a chart attached to it. */
function holdsFile({ directory }, path) {
    return directory === "" || path.startsWith(`${directory}/`);
}
/** The path of a chart's manifest. */
function manifestOf({ paths }) {
    return paths.get("Chart.yaml") ?? "Chart.yaml";
}
/** Whether a file is a template of a chart, or of one in its `charts` folder. */
function isChartTemplate(path, directories) {
    const directory = chartDirectoryOf(path, directories);
    return directory !== null && isInTemplates(nameIn(directory, path));
}
/** Whether a name in a chart is that of a template. */
function isInTemplates(name) {
    return /^(?:charts\/[^/]+\/)*templates\//.test(name);
}
/** Reads the charts among the files, each with its dependencies as far as they are in the files. */
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
/** The names of the charts in a list of dependencies, and their folders if it names them. */
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
    const missing = [];
    attach(source, "", []);
    const files = sizeOf(attached) > chartLimits.bytes ? (0,files_of_templates/* withoutUnreadPictures */.Xi)(attached) : attached;
    const { directory, name, metadata, dependencies } = source;
    return {
        directory,
        name,
        library: stringAt(metadata, "type") === "library",
        dependencies,
        missing,
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
            if (found === null)
                missing.push(dependency);
            else if (!above.includes(found.directory) && above.length < chartLimits.depth) {
                attach(found, folder, [...above, chart.directory]);
            }
        }
    }
}
function sizeOf(files) {
    return files.reduce((sum, { data, bytes }) => sum + (data?.length ?? bytes?.length ?? 0), 0);
}
/** Whether `helm dependency build` downloads a dependency (helm.sh: Helm Dependency). */
function isFetched({ repository }) {
    return /^(?:https?:|oci:|alias:|@)/.test(repository);
}
/** The names of the charts in folders below `charts/`, which Helm uses instead of the folders' names. */
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
    return [...files.keys()].some((file) => isPackageOf(name, file));
}
/** Whether a file is a packed version of a chart, such as `redis-1.2.3.tgz` of `redis`; `redis-ha-1.2.3.tgz` is not. */
function isPackageOf(chart, file) {
    const start = `charts/${chart}-`;
    return file.startsWith(start) && /^v?\d[^/]*\.tgz$/.test(file.slice(start.length));
}
/**
 * The chart that a dependency names by a path, or else the only chart in the tree with its name and a version that may
 * fit.
 */
function findDependency({ directory }, { name, version, repository }, sources) {
    if (repository.startsWith("file://")) {
        return sources.get((0,kustomization/* join */.fj)(directory, repository.slice("file://".length)) ?? "\0") ?? null;
    }
    // A chart that wraps another one often has the same name, and so do the wrappers for other clusters.
    const wraps = (source) => source.dependencies.some((dependency) => dependency.name === name);
    const named = [...sources.values()].filter((source) => source.name === name && mayFit(source.version, version));
    const [found, ...others] = named.filter((source) => !wraps(source));
    return others.length === 0 ? (found ?? null) : null;
}
/** Whether a version may be in a range: the range has the same major version, or none. */
function mayFit(version, range) {
    const wanted = /\d+/.exec(range)?.[0];
    return wanted === undefined || /[><|]/.test(range) || wanted === /\d+/.exec(version)?.[0];
}
/**
 * Whether a chart is for people elsewhere too: it names maintainers, has a picture for lists of charts, or has its own
 * tests.
 */
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
/** The name in a chart's folder of a file of the tree. */
function nameIn(directory, path) {
    return directory === "" ? path : path.slice(directory.length + 1);
}
function textOf(file) {
    return file === undefined ? "" : new TextDecoder().decode(file.bytes);
}
/** The data of a YAML file's first document; null if it can't be read. */
function dataOf(file) {
    if (file === undefined || file.bytes.length > chartLimits.bytes)
        return null;
    return (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(file.path, textOf(file))).documents[0]?.value ?? null;
}
function stringAt(value, key) {
    const found = (0,json/* valueAt */.fK)(value, [key]);
    return typeof found === "string" ? found : typeof found === "number" ? String(found) : "";
}
/**
 * Texts by all names that their files have in a chart, given by the paths of the files in the tree. A file outside of
 * the chart, which may have values for it, has a name of its own.
 */
function namedInChart({ paths }, texts) {
    const named = new Map();
    const inside = new Set();
    for (const [name, path] of paths) {
        const text = texts.get(path);
        if (text === undefined)
            continue;
        named.set(name, text);
        inside.add(path);
    }
    for (const [path, text] of texts)
        if (!inside.has(path))
            named.set(outsideName(path), text);
    return named;
}
/** The name that a file of the tree has in a chart, or outside of it. */
function nameForChart({ paths }, path) {
    for (const [name, own] of paths)
        if (own === path)
            return name;
    return outsideName(path);
}
/** A name that no file in a chart has. */
function outsideName(path) {
    return `\0${path}`;
}


/***/ }),

/***/ 51373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   VP: () => (/* binding */ isPackedChart),
/* harmony export */   Xi: () => (/* binding */ withoutUnreadPictures),
/* harmony export */   x0: () => (/* binding */ mentionsFiles)
/* harmony export */ });
/**
 * Whether a text uses the files of its chart (helm.sh: Accessing Files Inside Templates): by their name, by methods
 * that only they have, or with `template NAME . | toYaml`. The latter passes everything that a template sees, printed
 * and including the files, to the other template. This is usually a mistake for `include`.
 */
function mentionsFiles(text) {
    return /\bFiles\b|\.(?:GetBytes|Glob|AsConfig|AsSecrets)\b|\{\{-?[ \t]*template[ \t]+"[^"\n]*"[ \t]+[.$][ \t]*\|/.test(text);
}
/** Pictures and notes, which few templates use. They are only read for charts whose texts use files. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|svg|ico|pdf|mp4|webp|woff2?|md)$/i.test(path);
}
/** Whether a file is a packed chart. It is not visible what its templates use. */
function isPackedChart(path) {
    return /(?:^|\/)charts\/[^/]+\.tgz$/.test(path);
}
/** Reads a file, or several, by a literal name. */
const plainRead = /\.Files\.(?:Get|GetBytes|Lines|Glob)\s+(?:"([^"\\]*)"|`([^`]*)`)/g;
/** The files of a chart without pictures that no template can read. All of them, unless each name is literal. */
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
    if (rest.some(mentionsFiles))
        return files;
    return files.filter(({ name }) => !isPicture(name) || starts.some((start) => name.includes(start)));
}


/***/ }),

/***/ 55898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fluxRelease)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90694);
/* harmony import */ var _kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40460);
/* harmony import */ var _kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77470);
/* harmony import */ var _set_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85981);





/** Reads a HelmRelease; null if it is not one, or if it doesn't name its chart by a path. */
function fluxRelease(value) {
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, ["kind"]) !== "HelmRelease")
        return null;
    const spec = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["spec", "chart", "spec"]) ?? null;
    const chart = (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)("", (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, ["chart"]) ?? "");
    if (chart === null)
        return null;
    const named = (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(spec, ["valuesFiles"]).flatMap((name) => {
        return typeof name === "string" ? ((0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)("", name) ?? []) : [];
    });
    const own = (0,_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(chart, "values.yaml");
    const path = ["spec", "values"];
    const isSkipped = (action) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ["spec", action, "disableSchemaValidation"]) === true;
    return {
        wanted: (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(value, ["spec", "valuesFrom"]).length,
        skipsSchema: isSkipped("install") || isSkipped("upgrade"),
        name: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, ["metadata", "name"]) ?? "",
        chart,
        named: named.includes(own) ? named.filter((path) => path !== own) : [],
        replacesOwn: named.length > 0 && !named.includes(own),
        mapped: (from) => (0,_kubernetes_api_validation_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(value, ["spec", "valuesFrom"]).flatMap((source) => namedValues(source, from)),
        own: (0,_set_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesText */ .kF)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, path)).map((text) => ({ text, at: { path } })),
    };
}
/** The values from one source: all of them, or a single one to be set at a path. Secrets are left out. */
function namedValues(source, { mapOf, mayCopy }) {
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, ["kind"]) !== "ConfigMap")
        return [];
    const found = mapOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, ["name"]) ?? "")?.get((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, ["valuesKey"]) ?? "values.yaml");
    const target = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, ["targetPath"]);
    if (found === undefined || target === null)
        return found === undefined ? [] : [found];
    if (!mayCopy(found.text.length))
        return [];
    const [, quoted] = /^(["'])([^]*)\1$/.exec(found.text.trim()) === null ? [] : [null, found.text.trim().slice(1, -1)];
    const value = quoted ?? (0,_set_values_js__WEBPACK_IMPORTED_MODULE_3__/* .typedValue */ .iG)(found.text);
    const texts = value === null ? [] : (0,_set_values_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesText */ .kF)((0,_set_values_js__WEBPACK_IMPORTED_MODULE_3__/* .setValues */ .VI)([{ name: target, value }]));
    const { at } = found.held;
    const paths = new Map("path" in at ? [[(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerTo */ .x)(target.split(".")), at.path]] : []);
    const held = { ...found.held, at: { paths } };
    return texts.map((text) => ({ text, files: found.files, held }));
}


/***/ }),

/***/ 52029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ deployedValues),
  r9: () => (/* binding */ deployingFiles),
  BU: () => (/* binding */ mayDeploy),
  P0: () => (/* binding */ mayHoldDeployer),
  k_: () => (/* binding */ valuesByChart)
});

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/core/last-of-each.js
/** The items without those that come again later. */
function lastOfEach(items) {
    return [...new Set(items.toReversed())].reverse();
}

// EXTERNAL MODULE: ./build/formats/yaml-path.js
var yaml_path = __webpack_require__(38786);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization.js
var kustomization = __webpack_require__(77470);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-pointer.js
var json_pointer = __webpack_require__(90694);
// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(40460);
// EXTERNAL MODULE: ./build/model/charts/application-sets.js
var application_sets = __webpack_require__(91328);
// EXTERNAL MODULE: ./build/model/charts/set-values.js
var set_values = __webpack_require__(85981);
;// CONCATENATED MODULE: ./build/model/charts/argo-applications.js







/** The sources of an Application, or of the Applications of an ApplicationSet as far as its generators can be read. */
function argoSources(value, search) {
    const above = (0,json/* textAt */.$6)(value, ["kind"]) === "ApplicationSet" ? application_sets/* templatePath */.Y7 : [];
    return applicationsIn(value, search).flatMap((application) => sourcesOf(application, above, search));
}
/** The sources of an Application. `above` is its path in the object that it is read from. */
function sourcesOf(application, above, search) {
    const listed = (0,read/* listAt */.gT)(application, ["spec", "sources"]).map((source, index) => ({ source, at: ["sources", index] }));
    const sources = [{ source: (0,json/* valueAt */.fK)(application, ["spec", "source"]) ?? null, at: ["source"] }, ...listed];
    const references = new Set(sources.flatMap(({ source }) => (0,json/* textAt */.$6)(source, ["ref"]) ?? []));
    return sources.flatMap(({ source, at }) => {
        const chart = (0,kustomization/* join */.fj)("", (0,json/* textAt */.$6)(source, ["path"]) ?? "");
        const helm = (0,json/* valueAt */.fK)(source, ["helm"]) ?? null;
        if (chart === null || (0,application_sets/* isTemplate */.Fl)(chart) || (0,application_sets/* isTemplate */.Fl)(JSON.stringify(helm)))
            return [];
        const fileAt = (name) => (typeof name === "string" ? fileOf(name, chart, references) : []);
        const written = (0,read/* listAt */.gT)(helm, ["valueFiles"]).flatMap((name) => fileAt(name).flatMap((path) => expand(path, search)));
        const files = lastOfEach(written);
        const given = (0,read/* listAt */.gT)(helm, ["fileParameters"]).flatMap((one) => {
            return fileAt((0,json/* valueAt */.fK)(one, ["path"]) ?? null).map((path) => ({ name: (0,json/* textAt */.$6)(one, ["name"]) ?? "", path }));
        });
        const name = (0,json/* textAt */.$6)(application, ["metadata", "name"]) ?? "";
        const parameters = parametersIn(helm);
        const inSource = [...above, "spec", ...at, "helm"];
        return [
            {
                name,
                chart,
                named: [...files, ...given.map(({ path }) => path)],
                files,
                skipsSchema: (0,json/* valueAt */.fK)(helm, ["skipSchemaValidation"]) === true,
                isRead: parameters.filter((one) => (0,set_values/* isSettable */.Zc)(one.name)).length === (0,read/* listAt */.gT)(helm, ["parameters"]).length,
                given: (textOf) => {
                    const set = given.flatMap(({ name: key, path }) => {
                        const text = textOf(path);
                        return text === null ? [] : [{ name: key, value: text }];
                    });
                    const named = (0,set_values/* valuesText */.kF)((0,set_values/* setValues */.VI)([...parameters, ...set]));
                    const paths = new Map(parameters.map((one) => [(0,json_pointer/* pointerTo */.x)(one.name.split(".")), [...inSource, ...one.at]]));
                    return [...inlineValues(helm, inSource), ...named.map((text) => ({ text, at: { paths } }))];
                },
            },
        ];
    });
}
/**
 * The values in the Application. The text is only used if there is no object (argo-cd,
 * ApplicationSourceHelm.ValuesIsEmpty).
 */
function inlineValues(helm, inSource) {
    const object = (0,set_values/* valuesText */.kF)((0,json/* valueAt */.fK)(helm, ["valuesObject"]));
    const text = (0,json/* textAt */.$6)(helm, ["values"]);
    return object.length > 0 || text === null
        ? object.map((one) => ({ text: one, at: { path: [...inSource, "valuesObject"] } }))
        : [{ text, at: { path: [...inSource, "values"] } }];
}
/** The parameters of a source, and the path of each value below the options for Helm. */
function parametersIn(helm) {
    return (0,read/* listAt */.gT)(helm, ["parameters"]).flatMap((parameter, index) => {
        const text = (0,json/* valueAt */.fK)(parameter, ["value"]);
        const name = (0,json/* textAt */.$6)(parameter, ["name"]) ?? "";
        const at = ["parameters", index, "value"];
        if (typeof text !== "string")
            return text === undefined ? [] : [{ name, value: text, at }];
        const value = (0,json/* valueAt */.fK)(parameter, ["forceString"]) === true ? text : (0,set_values/* typedValue */.iG)(text);
        return value === null ? [] : [{ name, value, at }];
    });
}
/**
 * The path of a values file, which starts in the chart's folder or in a referenced source (`$values/env/prod.yaml`).
 */
function fileOf(name, chart, references) {
    const [, reference = "", rest = ""] = /^\$([^/]+)\/(.*)$/s.exec(name) ?? [];
    const path = references.has(reference)
        ? (0,kustomization/* join */.fj)("", rest)
        : name.startsWith("/")
            ? (0,kustomization/* join */.fj)("", name.slice(1))
            : (0,kustomization/* join */.fj)(chart, name);
    return path === null ? [] : [path];
}
/** The files that match a path with wildcards, in order; the path itself if they can't be found. */
function expand(path, search) {
    return /[*?[{]/.test(path) ? (search.files(path) ?? [path]) : [path];
}
function applicationsIn(value, search) {
    const kind = (0,json/* textAt */.$6)(value, ["kind"]);
    if (kind === "Application")
        return [value];
    return kind === "ApplicationSet" ? (0,application_sets/* applicationsOfSet */.DP)(value, search) : [];
}

// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
;// CONCATENATED MODULE: ./build/model/charts/deploying-text.js


/** Parses a text, under the path that leads back to what people write. */
function readDeploying({ path, rendered = path }, text) {
    return (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(rendered, text));
}

// EXTERNAL MODULE: ./build/model/charts/flux-releases.js
var flux_releases = __webpack_require__(55898);
// EXTERNAL MODULE: ./build/core/glob.js
var core_glob = __webpack_require__(98998);
;// CONCATENATED MODULE: ./build/model/charts/glob-search.js


/** No path on Linux is longer (limits.h, PATH_MAX), and to compare longer ones with all files would take long. */
const longestPath = 4096;
/** How often all paths of a repository may be compared with a short pattern. */
const mostPasses = 1000;
/** A pattern that is longer, in characters, counts as several. */
const shortPattern = 200;
/**
 * Finds the paths of a repository that match globs. The time is proportional to the number of paths, whatever the globs
 * are: if all paths were compared too often, nothing more is found.
 */
class GlobSearch {
    #paths;
    #known = new Map();
    #files = null;
    #folders = null;
    #passesLeft = mostPasses;
    constructor(paths) {
        this.#paths = paths;
    }
    /** The files that match a glob, in order; null if they can't be found. */
    files(glob) {
        return this.#once(`file ${glob}`, () => {
            this.#files ??= [...this.#paths()].toSorted();
            return this.#files.filter(this.#testOf([glob]));
        });
    }
    /** The folders that match some globs and none of others, in order; null if they can't be found. */
    folders(named, excluded) {
        return this.#once(`folder ${JSON.stringify([named, excluded])}`, () => {
            this.#folders ??= foldersOf(this.#paths());
            const [isNamed, isExcluded] = [this.#testOf(named), this.#testOf(excluded)];
            return this.#folders.filter((folder) => isNamed(folder) && !isExcluded(folder));
        });
    }
    #once(key, search) {
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const found = this.#passesLeft > 0 ? search() : null;
        this.#known.set(key, found);
        return found;
    }
    /** A test of paths against globs. Globs that are too long or have too many alternatives match nothing. */
    #testOf(globs) {
        const tests = globs.flatMap((glob) => {
            if (glob.length > longestPath || this.#passesLeft <= 0)
                return [];
            try {
                this.#passesLeft -= (0,core_glob/* expandBraces */.PH)(glob).length * Math.ceil((glob.length + 1) / shortPattern);
                return (0,core_glob/* globTest */.FX)(glob);
            }
            catch {
                return [];
            }
        });
        return (path) => tests.some((matches) => matches(path));
    }
}
/** The folders of files, in order, without hidden ones. */
function foldersOf(paths) {
    const found = new Set();
    for (const path of paths) {
        for (let here = (0,kustomization/* directoryOf */.jt)(path); here !== "" && !found.has(here); here = (0,kustomization/* directoryOf */.jt)(here))
            found.add(here);
    }
    return [...found].filter((one) => !/(?:^|\/)\./.test(one)).toSorted();
}

;// CONCATENATED MODULE: ./build/model/charts/kustomize-charts.js



/** Whether a text may be a kustomization that renders charts. */
function mayRenderCharts(text) {
    return /^["']?helmCharts["']?[ \t]*:/m.test(text);
}
/** The charts that a kustomization renders. Those are left out whose values in place do not come last. */
function kustomizeCharts(path, value) {
    if (!(0,kustomization/* isKustomizationPath */.rD)(path))
        return [];
    const directory = (0,kustomization/* directoryOf */.jt)(path);
    const home = (0,json/* textAt */.$6)((0,json/* valueAt */.fK)(value, ["helmGlobals"]) ?? null, ["chartHome"]) ?? "charts";
    return (0,read/* listAt */.gT)(value, ["helmCharts"]).flatMap((entry, index) => {
        const chart = (0,json/* textAt */.$6)(entry, ["name"]);
        if (chart === null)
            return [];
        const at = ["helmCharts", index, "valuesInline"];
        const inline = (0,json/* valueAt */.fK)(value, at);
        const own = (0,json/* isObject */.Gv)(inline) && Object.keys(inline).length > 0 ? [{ text: JSON.stringify(inline), at: { path: at } }] : [];
        const further = (0,read/* listAt */.gT)(entry, ["additionalValuesFiles"]);
        const merge = own.length === 0 ? "override" : ((0,json/* textAt */.$6)(entry, ["valuesMerge"]) ?? "override");
        if (merge === "merge" || (own.length > 0 && further.length > 0))
            return [];
        const files = [merge === "replace" ? null : ((0,json/* valueAt */.fK)(entry, ["valuesFile"]) ?? null), ...further];
        const named = files.flatMap((file) => (typeof file === "string" ? ((0,kustomization/* join */.fj)(directory, file) ?? []) : []));
        const name = `helmCharts in ${directory === "" ? "the root" : directory}`;
        // A chart that was fetched is in a folder with its version.
        const version = (0,json/* textAt */.$6)(entry, ["version"]);
        const folders = [home, ...(version === null ? [] : [`${home}/${chart}-${version}`])];
        const found = folders.flatMap((folder) => (0,kustomization/* join */.fj)(directory, `${folder}/${chart}`) ?? []);
        return found.map((folder) => ({ name, chart: folder, named, own }));
    });
}

;// CONCATENATED MODULE: ./build/model/charts/values-maps.js






/** Matches any text with a ConfigMap or a generator of one. */
const mark = /\bkind["']?[ \t]*:[ \t]*["']?ConfigMap\b|\bconfigMapGenerator\b/;
/**
 * The ConfigMaps of files by their names: those in manifests, and those that kustomizations generate from files
 * (without the hash at the end of the name, which other objects don't write). If several namespaces have the same name,
 * the first one counts.
 */
function valuesMaps(files) {
    const decoder = new TextDecoder();
    const byPath = new Map(files.map((file) => [file.path, file]));
    const found = new Map();
    const add = (name, map) => {
        if (typeof name === "string" && map.size > 0 && !found.has(name))
            found.set(name, map);
    };
    for (const one of files) {
        const { path, bytes } = one;
        const text = (0,yaml_path/* isYamlPath */.x)(path) ? decoder.decode(bytes) : "";
        if (!mark.test(text))
            continue;
        const read = readDeploying(one, text);
        for (const document of read.documents) {
            const { value } = document;
            const name = (0,json/* valueAt */.fK)(value, ["metadata", "name"]);
            if ((0,json/* valueAt */.fK)(value, ["kind"]) === "ConfigMap")
                add(name, textsOf(read, document, path));
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
            const text = decoder.decode(file.bytes);
            return [[key ?? name.slice(name.lastIndexOf("/") + 1), new FileText(file.path, text, path)]];
        });
        return new Map(texts);
    }
}
/** The text of a file. It is only parsed if values are taken from it: most files in ConfigMaps are something else. */
class FileText {
    text;
    files;
    #path;
    constructor(path, text, generator) {
        this.text = text;
        this.files = [generator, path];
        this.#path = path;
    }
    get held() {
        const file = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(this.#path, this.text));
        return { file, document: file.documents[0], at: { path: [] } };
    }
}
function textsOf(file, document, path) {
    const data = (0,json/* valueAt */.fK)(document.value, ["data"]);
    const entries = (0,json/* isObject */.Gv)(data) ? Object.entries(data) : [];
    return new Map(entries.flatMap(([key, text]) => {
        if (typeof text !== "string")
            return [];
        return [[key, { text, files: [path], held: { file, document, at: { path: ["data", key] } } }]];
    }));
}

;// CONCATENATED MODULE: ./build/model/charts/git-ops.js










/**
 * Patterns that match any text with an Application, an ApplicationSet or a HelmRelease, but not the definitions of
 * these kinds.
 */
const marks = [
    /\bapiVersion["']?[ \t]*:[ \t]*["']?(?:argoproj\.io|helm\.toolkit\.fluxcd\.io)\//,
    /\bkind["']?[ \t]*:[ \t]*["']?(?:Application(?:Set)?|HelmRelease)\b/,
];
/** Whether a text may contain an object that deploys a chart. */
function mayDeploy(text) {
    return marks.every((mark) => mark.test(text)) || mayRenderCharts(text);
}
/** Whether a file may contain an object that deploys a chart. Most do not, and each is asked about several times. */
function mayHoldDeployer({ bytes }) {
    const known = deploying.get(bytes) ?? mayDeploy(new TextDecoder().decode(bytes));
    deploying.set(bytes, known);
    return known;
}
/** Known answers, by the content of the file. */
const deploying = new WeakMap();
/**
 * The values with which Argo CD's Applications, Flux's HelmReleases and kustomizations deploy charts in these folders.
 * `deployers` are the files with these objects, which may be rendered ones; by default, all files.
 */
function deployedValues(files, charts, deployers = files) {
    if (charts.size === 0)
        return [];
    const given = readingOf(files, deployers);
    return deployers.flatMap((file) => {
        return objectsIn(file)
            .flatMap((object) => [
            ...argoValues(object, given),
            ...fluxValues(object, given),
            ...kustomizeValues(object, given),
        ])
            .flatMap((one) => (charts.has(one.chart) ? [{ ...one, file: file.path }] : []));
    });
}
/**
 * The files that deploy charts in these folders, and the values files that they name, whether those exist or not. If a
 * name has wildcards, the matching `paths`.
 */
function deployingFiles(files, charts, paths = () => files.map(({ path }) => path)) {
    const search = new GlobSearch(paths);
    return files.flatMap((file) => {
        const found = objectsIn(file).flatMap(({ document: { value } }) => {
            return [
                ...argoSources(value, search),
                ...[(0,flux_releases/* fluxRelease */.Z)(value)].filter((release) => release !== null),
                ...kustomizeCharts(file.path, value),
            ];
        });
        const own = (found.length === 0 ? namedInTemplate(file) : found).filter(({ chart }) => charts.has(chart));
        return own.length === 0
            ? []
            : [{ path: file.path, charts: own.map(({ chart }) => chart), values: own.flatMap(({ named }) => named) }];
    });
}
/** The charts that a template names as plain text in what it deploys, and all values files that it names. */
function namedInTemplate(one) {
    if (!/\.(?:ya?ml|tpl)$/i.test(one.path) || !mayHoldDeployer(one))
        return [];
    const text = new TextDecoder().decode(one.bytes);
    if (!text.includes("{{"))
        return [];
    const files = namesIn(text, /^[ \t]*-[ \t]+["']?([\w./-]+\.ya?ml)["']?[ \t]*\r?$/gm);
    return namesIn(text, /^[ \t-]*(?:path|chart):[ \t]*["']?([\w./-]+)["']?[ \t]*\r?$/gm).flatMap((name) => {
        const chart = (0,kustomization/* join */.fj)("", name);
        if (chart === null)
            return [];
        return {
            chart,
            named: files.flatMap((file) => (0,kustomization/* join */.fj)(file.startsWith("/") ? "" : chart, file.replace(/^\//, "")) ?? []),
        };
    });
}
/** The most names that are read from a template, for each kind of names. */
const mostNames = 100;
function namesIn(text, pattern) {
    const names = new Set([...text.matchAll(pattern)].map(([, name = ""]) => name));
    return [...names].slice(0, mostNames);
}
/** The objects of a file that may deploy something. */
function objectsIn(one) {
    if (!(0,yaml_path/* isYamlPath */.x)(one.path) || !mayHoldDeployer(one))
        return [];
    const file = readDeploying(one, new TextDecoder().decode(one.bytes));
    return file.documents.map((document) => ({ file, document }));
}
/** The values with which charts are deployed, by the charts' folders. Their names are unique for each chart. */
function valuesByChart(files, charts, deployers = files) {
    const groups = (0,group_by/* groupBy */.$)(deployedValues(files, charts, deployers), ({ chart }) => chart);
    return new Map([...groups].map(([chart, found]) => [chart, withOwnNames(found)]));
}
/**
 * Makes names unique, since several clusters may have a release of the same name: by the file, and within a file by
 * values files that others don't use, or by a number.
 */
function withOwnNames(deployed) {
    const alike = (0,group_by/* groupBy */.$)(deployed, ({ values }) => values.name);
    const named = deployed.map(({ file, values }) => {
        return (alike.get(values.name) ?? []).length > 1 ? { ...values, name: `${values.name} in ${file}` } : values;
    });
    const inFile = (0,group_by/* groupBy */.$)(named, ({ name }) => name);
    return [...inFile.values()].flatMap(([first, ...others]) => {
        if (first === undefined || others.length === 0)
            return first ?? [];
        const all = [first, ...others];
        const own = ownFilesOf(all);
        const areKnown = new Set(own).size === all.length && !own.includes(null);
        return all.map((values, index) => {
            if (areKnown)
                return { ...values, name: `${values.name} (${own[index]})` };
            return index === 0 ? values : { ...values, name: `${values.name} (${index + 1})` };
        });
    });
}
/** For each of some values, the name of the last values file that not all of them come from; null without one. */
function ownFilesOf(all) {
    const users = (0,group_by/* groupBy */.$)(all.flatMap(({ files }) => [...new Set(files)]), (file) => file);
    return all.map(({ files }) => {
        const own = files.findLast((file) => users.get(file)?.length !== all.length);
        return own?.replace(/^.*\//, "") ?? null;
    });
}
/** The most characters of files that are copied into values: many objects may name one large file. */
const mostCopied = 16_000_000;
function readingOf(files, deployers) {
    const decoder = new TextDecoder();
    const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
    const texts = new Map();
    let maps = null;
    let copied = 0;
    return {
        search: new GlobSearch(() => contents.keys()),
        textOf(path) {
            const bytes = contents.get(path);
            if (bytes === undefined)
                return null;
            const text = texts.get(path) ?? decoder.decode(bytes);
            texts.set(path, text);
            return text;
        },
        mayCopy(length) {
            copied += length;
            return copied <= mostCopied;
        },
        mapOf(name) {
            // Rendered ConfigMaps come first, since they include patches and generated values.
            maps ??= valuesMaps(deployers === files ? files : [...deployers, ...files]);
            return maps.get(name);
        },
    };
}
function argoValues(object, { search, textOf, mayCopy }) {
    return argoSources(object.document.value, search).flatMap((source) => {
        const files = source.files.filter((path) => textOf(path) !== null);
        const set = new Set();
        const copyOf = (path) => {
            const text = textOf(path);
            if (text === null || !mayCopy(text.length))
                return null;
            set.add(path);
            return text;
        };
        const given = source.given(copyOf).map((one) => heldIn(object, one));
        const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
        const own = new Set(source.files);
        const others = source.named.filter((path) => !own.has(path) && set.has(path));
        const whole = source.isRead && files.length + others.length === source.named.length;
        const values = {
            name: `Application ${source.name}`.trim(),
            texts,
            files,
            held: given.map(({ held }) => held),
            deployed: true,
            whole,
            unchecked: source.skipsSchema,
        };
        return texts.length === 0 ? [] : [{ chart: source.chart, sources: others, values }];
    });
}
function fluxValues(object, reading) {
    const { textOf } = reading;
    const release = (0,flux_releases/* fluxRelease */.Z)(object.document.value);
    if (release === null)
        return [];
    const files = release.named.filter((path) => textOf(path) !== null);
    const mapped = release.mapped(reading);
    const given = [...lastOfEach(mapped), ...release.own.map((one) => heldIn(object, one))];
    const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
    const isFound = files.length === release.named.length && mapped.length === release.wanted;
    const whole = isFound && !release.replacesOwn;
    const values = {
        name: `HelmRelease ${release.name}`.trim(),
        texts,
        files,
        held: given.map(({ held }) => held),
        deployed: true,
        whole,
        unchecked: release.skipsSchema,
    };
    const sources = [...new Set(mapped.flatMap((one) => one.files))];
    return texts.length === 0 ? [] : [{ chart: release.chart, sources, values }];
}
function kustomizeValues(object, { textOf }) {
    const { file, document } = object;
    return kustomizeCharts(file.source.path, document.value).flatMap(({ name, chart, named, own }) => {
        const files = named.filter((path) => textOf(path) !== null);
        const given = own.map((one) => heldIn(object, one));
        const texts = [...files.flatMap((path) => textOf(path) ?? []), ...given.map(({ text }) => text)];
        const held = given.map((one) => one.held);
        const values = { name, texts, files, held, deployed: true, whole: files.length === named.length };
        return texts.length === 0 ? [] : [{ chart, sources: [], values }];
    });
}
/** Values in an object, with their place. */
function heldIn({ file, document }, { text, at }) {
    return { text, held: { file, document, at } };
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




/** The folders of charts among the paths whose templates may read files, judging by the files that are given. */
function foldersWithReadFiles(files, paths) {
    const folders = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(paths);
    const known = new Set(folders);
    if (folders.length === 0)
        return [];
    const byFolder = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(files, ({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, known));
    // Whatever deploys a chart may give it values that use files, if a template renders them.
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
/** The folders of the charts that have a template which uses files. */
function foldersOfReaders(files, charts) {
    const readers = files.filter((file) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isChartTemplate */ .ZC)(file.path, charts) && speaks(file));
    return new Set(readers.map(({ path }) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartDirectoryOf */ .rq)(path, charts) ?? ""));
}
/** Templates and values in a chart. */
const isRead = /^(?:templates|charts|ci)\/|\.ya?ml$/;
/** Whether a file's text uses files, and also contains another text. */
function speaks({ bytes }, more = "") {
    const text = new TextDecoder().decode(bytes);
    return (0,_files_of_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionsFiles */ .x0)(text) && text.includes(more);
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

/***/ 85981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ setValues),
/* harmony export */   Zc: () => (/* binding */ isSettable),
/* harmony export */   iG: () => (/* binding */ typedValue),
/* harmony export */   kF: () => (/* binding */ valuesText)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

/** Sets values one after the other. Names that are more than keys for Helm are skipped. */
function setValues(named) {
    const root = {};
    // Only maps that are made here are changed.
    const made = new Map();
    for (const { name, value } of named) {
        if (!isSettable(name))
            continue;
        const steps = name.split(".");
        let here = root;
        for (const step of steps.slice(0, -1)) {
            const next = here[step];
            const map = (next === undefined ? undefined : made.get(next)) ?? ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(next) ? { ...next } : {});
            made.set(map, map);
            here[step] = map;
            here = map;
        }
        here[steps.at(-1) ?? ""] = value;
    }
    return root;
}
/** The most dots in a name (helm, pkg/strvals, MaxNestedNameLevel). */
const mostDots = 30;
/** Whether a name only consists of keys. */
function isSettable(name) {
    const keys = name.split(".", mostDots + 2);
    return keys.length <= mostDots + 1 && keys.every((key) => /^[\w-]+$/.test(key) && key !== "__proto__");
}
/** Values as a text; none without values. */
function valuesText(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).length > 0 ? [JSON.stringify(value)] : [];
}
/**
 * The value that `--set` reads from a text (helm, pkg/strvals, typedVal); null for a text with a list or several
 * values, for one that unsets a value, and for a number that is too large to be exact here.
 */
function typedValue(text) {
    if (/[,{}\\]/.test(text))
        return null;
    const word = text.toLowerCase();
    if (word === "true" || word === "false")
        return word === "true";
    if (word === "null")
        return null;
    if (!/^(?:0|[-+]\d+|[1-9]\d*)$/.test(text))
        return text;
    return Number.isSafeInteger(Number(text)) ? Number(text) + 0 : null;
}


/***/ }),

/***/ 80669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ isReadByChart),
/* harmony export */   gU: () => (/* binding */ valueSetsOf),
/* harmony export */   iZ: () => (/* binding */ filesWithValues),
/* harmony export */   oL: () => (/* binding */ furtherSets)
/* harmony export */ });
/* unused harmony export hasOwnValues */
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69886);


/**
 * The most sets of values of deployments, and of tests, with which a chart is rendered in addition to its own values.
 */
const mostDeployed = 20;
const mostTests = 12;
/** Values of an environment, beside the chart's own: `values-prod.yaml`, `values.prod.yaml`, `prod-values.yaml`. */
const overlay = /^(?:values[-._][^/]+|[^/]+[-._]values)\.ya?ml$/;
/** The values with which chart-testing renders a chart. */
const test = /^ci\/.+-values\.ya?ml$/;
/** Words in the names of files beside the chart's own values that are only used for checks. */
const testWord = /(?:^|[-._])(?:ci|e2e|lint|linting|unit-?tests?)(?=[-._])/i;
/** True for the name, in a chart, of a file that the chart is rendered from without being told so. */
function isReadByChart(name) {
    return overlay.test(name) || /^(?:charts|crds|templates)\/|^(?:values\.yaml|Chart\.(?:yaml|lock))$/.test(name);
}
/**
 * The sets of values of a chart: its own if it has any, those in files beside them, those with which something in the
 * repository deploys it, and those that are only for tests.
 */
function valueSetsOf(chart) {
    const tests = [...setsIn(chart, test, false), ...overlays(chart).filter((set) => !set.deployed)]
        .toSorted(byName)
        .slice(0, mostTests);
    if (chart.given !== undefined)
        return [...chart.given, ...tests];
    const deployed = deployedSets(chart).slice(0, mostDeployed);
    // Nobody installs a chart that has no values of its own without giving it some.
    if (!hasOwnValues(chart) && deployed.length > 0)
        return [...deployed, ...tests];
    const defaults = { name: "", texts: [], files: [], deployed: true };
    return [defaults, ...deployed, ...tests];
}
/** The files outside of a chart that have values for it. */
function filesWithValues(chart) {
    const sets = [...valueSetsOf(chart), ...furtherSets(chart)];
    const paths = sets.flatMap(({ files, held = [] }) => [...files, ...held.map(({ file }) => file.source.path)]);
    return new Set(paths.filter((path) => !(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsFile */ .D8)(chart, path)));
}
/** Whether a chart has values that are used if none are given. */
function hasOwnValues({ files }) {
    return files.some(({ name }) => name === "values.yaml");
}
/** The sets of values of deployments that are beyond the limit, so that the chart is not rendered with them. */
function furtherSets(chart) {
    return chart.given === undefined ? deployedSets(chart).slice(mostDeployed) : [];
}
function deployedSets(chart) {
    const own = overlays(chart).filter((set) => set.deployed);
    const isPart = partTest(chart.deployments);
    const sets = [...own.filter((set) => !isPart(set)).toSorted(byName), ...chart.deployments];
    const numbers = new Map();
    const numberOf = (text) => {
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        return number;
    };
    const known = new Set();
    return sets.filter(({ texts }) => {
        const key = texts.map(numberOf).join(" ");
        return !known.has(key) && known.add(key);
    });
}
/** Returns a test of whether a file of values is only used together with others, so that nothing is deployed with it. */
function partTest(deployments) {
    const uses = deployments.flatMap((user) => [...new Set(user.files)].map((file) => ({ file, user })));
    const byFile = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(uses, ({ file }) => file);
    return ({ files: [file = ""], texts: [text] }) => {
        const users = byFile.get(file) ?? [];
        return users.length > 0 && users.every(({ user }) => user.texts.length > 1 || user.texts[0] !== text);
    };
}
function overlays(chart) {
    return setsIn(chart, overlay, true).map((set) => (testWord.test(set.name) ? { ...set, deployed: false } : set));
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


/***/ }),

/***/ 99935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ deployUnits),
/* harmony export */   A9: () => (/* binding */ contextPaths),
/* harmony export */   QR: () => (/* binding */ deployUnitsOf),
/* harmony export */   i7: () => (/* binding */ referencedPaths)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88187);
/* harmony import */ var _core_remember_recent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51159);
/* harmony import */ var _formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38786);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77470);




/** Finds out which files are deployed together, from their paths and the kustomizations among them. */
function deployUnitsOf(paths, kustomizations) {
    const all = new Set(paths);
    const byPlace = new Map(kustomizations.map((kustomization) => [kustomization.directory, kustomization]));
    const isKustomization = (path) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isKustomizationPath */ .rD)(path) && byPlace.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path));
    const byDirectory = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(paths.filter((path) => !isKustomization(path)), _kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt);
    const places = new Map([...byPlace.keys(), ...all].map((path, index) => [path, index]));
    const users = usersIn(kustomizations);
    const builds = new Map();
    for (const build of widestBuilds()) {
        for (const path of build.files)
            append(builds, path, build);
    }
    const known = new Map();
    const shared = new Map();
    return {
        // Many questions are asked about the objects of one file after the other.
        filesWith: (0,_core_remember_recent_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberLast */ .m)((path) => {
            const beside = isKustomization(path) ? [path] : (byDirectory.get((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)) ?? []);
            const own = builds.get(path) ?? [];
            const key = keyOf(beside[0] ?? "", own);
            const files = known.get(key) ?? filesIn(beside, own);
            known.set(key, files);
            return files;
        }),
        kustomizationsOf(path) {
            return inOrder(usersOf(path));
        },
        isBuiltBy(path, directory) {
            for (const user of usersOf(path))
                if (user === directory)
                    return true;
            return false;
        },
    };
    /** The directories of the kustomizations that build a file, the nearest ones first. */
    function* usersOf(path) {
        const found = new Set();
        const waiting = byPlace.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)) ? [path] : [path, (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)];
        for (const next of waiting) {
            for (const user of users.get(next) ?? []) {
                if (found.has(user))
                    continue;
                found.add(user);
                waiting.push(user);
                yield user;
            }
        }
    }
    /** Those of the kustomizations that no other one builds, and one of those that build each other in a circle. */
    function widestBuilds() {
        const reached = new Set();
        const isWidest = ({ directory }) => (users.get(directory) ?? []).every((user) => user === directory);
        return [...kustomizations.filter(isWidest), ...kustomizations].flatMap(({ directory }) => {
            return reached.has(directory) ? [] : { directory, files: filesBuiltBy(directory, reached) };
        });
    }
    /** Also adds the kustomizations that are built to `reached`. A chain of them may be too long to recurse. */
    function filesBuiltBy(root, reached) {
        const files = new Set();
        const seen = new Set();
        const waiting = [root];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            if (all.has(next))
                files.add(next);
            else if (!seen.has(next)) {
                seen.add(next);
                const kustomization = byPlace.get(next);
                if (kustomization === undefined)
                    for (const path of byDirectory.get(next) ?? [])
                        files.add(path);
                else {
                    reached.add(next);
                    for (const path of namedBy(kustomization))
                        waiting.push(path);
                }
            }
        }
        return files;
    }
    /** The files beside one and those of its builds. If the builds have them all, others share the set. */
    function filesIn(beside, own) {
        const isBuilt = beside.every((path) => own.some(({ files }) => files.has(path)));
        const key = isBuilt ? keyOf("", own) : keyOf(beside[0] ?? "", own);
        const files = shared.get(key) ?? new Set(inOrder([...beside, ...own.flatMap((build) => [...build.files])]));
        shared.set(key, files);
        return files;
    }
    function inOrder(some) {
        return [...new Set(some)].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    }
}
function keyOf(beside, builds) {
    return JSON.stringify([beside, ...builds.map(({ directory }) => directory)]);
}
/** The directories of the kustomizations that name each file or directory. */
function usersIn(kustomizations) {
    const users = new Map();
    for (const kustomization of kustomizations) {
        for (const path of namedBy(kustomization))
            append(users, path, kustomization.directory);
    }
    return users;
}
/** What a kustomization names: the files and directories that it builds, and its patches. */
function namedBy({ resources, patches }) {
    return [...resources, ...patches.flatMap(({ path }) => path ?? [])];
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
/**
 * Groups files so that each group can be analyzed without the others. A group has the files of a directory, of
 * directories that are connected by kustomizations, and files that are `joined` for another reason. The given order is
 * kept.
 */
function deployUnits(files, joined = []) {
    const parents = new Map();
    const find = (directory) => {
        let here = directory;
        for (let parent = parents.get(here); parent !== undefined; parent = parents.get(here)) {
            // Shortens the way for the next one: a chain of kustomizations is as long as somebody likes.
            parents.set(here, parents.get(parent) ?? parent);
            here = parent;
        }
        return here;
    };
    const unite = (a, b) => {
        const [first, second] = [find(a), find(b)];
        if (first !== second)
            parents.set(second, first);
    };
    const directories = new Set(files.map(({ path }) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path)));
    for (const { path, bytes } of files) {
        if (!(0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isKustomizationPath */ .rD)(path))
            continue;
        for (const target of referencedPaths(path, new TextDecoder().decode(bytes))) {
            if (directories.has(target))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path), target);
            else if (directories.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(target)))
                unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path), (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(target));
        }
    }
    for (const [path, other] of joined)
        unite((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path), (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(other));
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(files, ({ path }) => find((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path))).values()];
}
/**
 * The files and directories that a kustomization's text may name: all words in it that can be a path, found without a
 * parser and in linear time. Not all of them are paths; those that are match a path of the tree.
 */
function referencedPaths(path, text) {
    const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path);
    const words = new Set(text.slice(0, 200_000).split(/[\s"'{}[\],]+/));
    return [...words].flatMap((word) => (word.endsWith(":") ? [] : ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(directory, word) ?? [])));
}
/** The most files that are read around a change; further ones are not. */
const contextLimit = 3000;
/**
 * The files that cross-file rules may need to check the changed ones: YAML and JSON files in their directories, and
 * kustomizations in directories above and below. The files that those name are read in a second step.
 */
function contextPaths(all, changed) {
    const directories = new Set(changed.map(_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt));
    const around = new Set();
    for (const directory of directories) {
        for (let here = directory;; here = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(here)) {
            around.add(here);
            if (here === "")
                break;
        }
    }
    const wanted = [];
    for (const path of all) {
        if (wanted.length >= contextLimit)
            break;
        const directory = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path);
        const near = directories.has(directory) && (0,_formats_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestPath */ .H)(path);
        if (near || ((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isKustomizationPath */ .rD)(path) && isAround(directory, around, directories)))
            wanted.push(path);
    }
    return wanted;
}
function isAround(directory, above, changed) {
    if (above.has(directory))
        return true;
    const parent = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(directory);
    return above.has(parent) || above.has((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(parent)) || changed.has(parent);
}


/***/ }),

/***/ 73436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ kustomizationRoots)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28314);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63076);
/* harmony import */ var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10144);
/* harmony import */ var _deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99935);
/* harmony import */ var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77470);





/**
 * The kustomizations of a tree that no other one builds. If several build each other in a cycle, one of them.
 * Components are not included.
 */
function kustomizationRoots(files) {
    const known = rootsOf.get(files) ?? readRoots(files);
    rootsOf.set(files, known);
    return known;
}
/** Cached, since a review asks several times for those of its trees. */
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
/** The files that a kustomization's generators read, except for those on the internet. */
function generatorPaths(directory, value) {
    const generators = ["configMapGenerator", "secretGenerator"].flatMap((key) => listOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, [key])));
    const entries = generators.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).flatMap((generator) => {
        const named = [...listOf(generator["files"]), ...listOf(generator["envs"]), generator["env"] ?? null];
        return named.filter((entry) => typeof entry === "string");
    });
    const local = entries.filter((entry) => !entry.includes("://"));
    return local.flatMap((entry) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(directory, entry.slice(entry.indexOf("=") + 1)) ?? []);
}
/** The files that generators and transformers in separate files name, relative to the kustomization's directory. */
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
    // A set keeps the order in which its items were added. A chain of kustomizations may be too long to recurse.
    const found = new Set();
    const waiting = [root];
    for (let read = waiting.pop(); read !== undefined; read = waiting.pop()) {
        if (found.has(read))
            continue;
        found.add(read);
        for (const directory of read.kustomization.resources.toReversed()) {
            const next = byDirectory.get(directory);
            if (next !== undefined)
                waiting.push(next);
        }
    }
    const parts = [...found];
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
/** Whether bytes are UTF-8, which kustomize puts into `data`; everything else goes into `binaryData`. */
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
 * The test for a pattern of `.gitattributes`, applied to the steps of a path from that file's directory
 * (gitattributes(5), gitignore(5): "PATTERN FORMAT"). Null for a pattern that matches no file: a negative one, or one
 * for directories.
 */
function attributePattern(pattern) {
    if (pattern === "" || pattern.startsWith("!") || pattern.endsWith("/"))
        return null;
    if (!pattern.includes("/")) {
        const name = readName(pattern);
        return (steps) => (0,core_glob/* matchSteps */.J6)([name], steps.slice(-1));
    }
    const steps = pattern.replace(/^\//, "").split("/");
    const glob = steps.flatMap((step, index) => {
        // git first compares the text before the first wildcard, and what is left of this pattern then begins with two
        // stars.
        const isFirst = /^[^*?[\\]+\*{2,}$/.test(step) && !/[*?[\\]/.test(steps.slice(0, index).join(""));
        if (isFirst)
            return [readName(step), "**"];
        if (!/^\*{2,}$/.test(step))
            return [readName(step)];
        // At the end, two stars mean everything inside the directory, but not the directory itself.
        return index === steps.length - 1 ? ["**", [star]] : ["**"];
    });
    return (path) => (0,core_glob/* matchSteps */.J6)(glob, path);
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
            // A set without an end matches nothing.
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
/** A set of characters, `[a-z]` or `[!a-z]`, from the index after its opening bracket; null if it does not end. */
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
        // Of a reversed range, only the start counts.
        parts.push((one) => one === from.character || (from.character <= one && one <= to.character));
        index = to.end;
    }
    if (index >= characters.length)
        return null;
    return { accepts: (character) => parts.some((part) => part(character)) !== negated, end: index };
}
/** A class such as `[:alpha:]`. One with an unknown name matches nothing. */
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


/** The longest line that git reads (attr.h: ATTR_MAX_LINE_LENGTH). Longer ones are ignored. */
const longestLine = 2048;
/** The most lines of a tree that are used, since each one is matched against each file. Further ones are ignored. */
const mostLines = 1000;
/** The largest `.gitattributes` file that is read, in bytes, and the most of these files. */
const maxAttributesSize = 100_000;
const mostFiles = 100;
/** Whether git reads attributes from a file. */
function isAttributesPath(path) {
    return /(?:^|\/)\.gitattributes$/.test(path);
}
/** The `.gitattributes` files to read among the paths, those nearest to the root first. */
function attributesPaths(paths) {
    const depthOf = (path) => path.split("/").length;
    const found = [...paths].filter(isAttributesPath);
    return found.toSorted((a, b) => depthOf(a) - depthOf(b)).slice(0, mostFiles);
}
/**
 * Reads the named attributes as git does (gitattributes(5)): a file overrides those in directories above it, a line
 * overrides those before it, and setting a macro of the root's file sets the attributes in its definition.
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
/** Adds the states of attributes that have none yet, since lines come in order of precedence. */
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
/** The names that are asked for, and the macros that set any of them. */
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
    // If any name is invalid, git ignores the whole line.
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
/** A pattern in double quotes, which are read as in C, and the length of its text; null without quotes. */
function unquoted(line) {
    // If there is an escape that C does not have, git reads the quotes as a part of the pattern.
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
/** A role as controller-gen writes it, without the lines above it: lists have no indentation. */
const role = /^---\napiVersion: rbac\.authorization\.k8s\.io\/v1\nkind: (?:Cluster)?Role\nmetadata:\n(?: {2}(?:creationTimestamp: null|name: \S+|namespace: \S+)\n)+rules:\n- (?:apiGroups|nonResourceURLs):\n/;
const ruleLine = /^(?:[- ] (?:apiGroups|nonResourceURLs|resourceNames|resources|verbs):| {2}- \S+|---|(?:apiVersion|kind): \S+|metadata:| {2}(?:creationTimestamp|name|namespace): \S+|rules:|)$/;
/**
 * Whether a file is the role that controller-gen generates from markers in Go code, at its place in Kubebuilder
 * projects (book.kubebuilder.io: RBAC markers). The file itself doesn't say so.
 */
function isRoleOfMarkers(path, text) {
    if (!rolePath.test(path))
        return false;
    const start = /^---\n/m.exec(text)?.index ?? text.length;
    const head = role.exec(text.slice(start))?.[0];
    if (head === undefined)
        return false;
    // Line by line, since an expression that repeats for millions of lines overflows the stack.
    const above = text.slice(0, start).split("\n");
    const below = text.slice(start + head.length).split("\n");
    return above.every((line) => /^(?:#.*|\s*)$/.test(line)) && below.every((line) => ruleLine.test(line));
}

// EXTERNAL MODULE: ./build/model/origin/directory-names.js
var directory_names = __webpack_require__(24115);
;// CONCATENATED MODULE: ./build/model/origin/generated-comment.js
/** "DO NOT EDIT", unless it is about something in the file: "do not edit the ports". */
const doNotEdit = /\b(?:do not|don't|never) (?:(?:manually|directly) )?edit(?=\s*(?:$|[^\w\s'"`]|(?:it|this|by hand|manually|directly)\b|th(?:e|is) (?:file|manifest|dockerfile|document)\b))/i;
const doNotChange = /\b(?:do not|don't|never) (?:(?:manually|directly) )?(?:modify|change) (?:this (?:file|manifest|dockerfile|document)|by hand|manually|directly)\b/i;
/** Words that may come before "generated" if it is about the file. */
const fileWords = "note|warning|attention|important|caution|this|is|an?|was|were|has|have|been|are|file|files|manifests?|dockerfile|yaml|json|code|document|auto|automatically";
/** "Code generated by x", "This file was auto-generated from y", "GENERATED FILE"; not "The key is generated by z". */
const generatedBy = new RegExp(`^(?:(?:${fileWords})\\b[^\\w]*){0,12}(?:auto)?generated\\b(?:(?: automatically)? (?:by|from|via|with|using)\\b| (?:file|manifest|code|dockerfile)\\b|\\s*$)`, "i");
/** A program that only writes the license above this comment (https://github.com/AbsaOSS/golic). */
const licenseWriter = /^Generated by GoLic\b/;
const sentenceEnd = /[.!;](?:\s+|$)|\s[-\u2013\u2014]+\s/;
/** The first comment at the top of a file that says that a program writes it; null without one. */
function generatedComment(comments) {
    return comments.find(({ text }) => saysGenerated(text)) ?? null;
}
function saysGenerated(text) {
    if (/(?:^|\s)@generated\b/.test(text) || doNotEdit.test(text) || doNotChange.test(text))
        return true;
    if (licenseWriter.test(text))
        return false;
    return text.split(sentenceEnd).some((sentence) => generatedBy.test(sentence.trim()));
}
/** The most lines between the comment and the name of the program or the sources, above or below. */
const nearby = 4;
/** The possible paths of files in a comment and in those around it, without duplicates, in order. */
function pathsNear(comment, comments) {
    const near = comments.filter(({ line }) => Math.abs(line - comment.line) <= nearby);
    const words = [comment, ...near].flatMap(({ text }) => text.match(/[\w@.+/-]+/g) ?? []);
    const paths = words.map((word) => word.replace(/^(?:\.\/)+/, "").replace(/[.]+$/, ""));
    return [...new Set(paths.filter((path) => /[/.]|^[A-Z]\w*file$/.test(path)))];
}

// EXTERNAL MODULE: ./build/model/origin/git-attributes.js + 1 modules
var git_attributes = __webpack_require__(42590);
;// CONCATENATED MODULE: ./build/model/origin/head-comments.js
/** The most lines that are read. A longer head is a licence, which says nothing about a program that wrote the file. */
const mostLines = 200;
const longestComment = 300;
/** The keys that JSON files, which have no comments, use for a comment. */
const jsonComment = /^\s*[[{]\s*"(?:\/\/|_?comment|\$comment)"\s*:\s*"((?:[^"\\\n]|\\.){1,1000})"/i;
/**
 * The comments at the top of a YAML file or Dockerfile, before anything but directives and document markers. For a JSON
 * file, its first value, if the key shows that it is a comment.
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







/** A tree of which only one file is known. */
const unknownTree = {
    has: () => false,
    charts: new Map(),
    ofVersions: new Set(),
    attributesOf: () => new Map(),
};
/** A tree with these paths, with what it says about origins. */
function originTree(paths, attributes) {
    return {
        has: (path) => paths.has(path),
        charts: (0,chart_output/* chartDirectories */.QE)(paths),
        ofVersions: (0,directory_names/* directoriesOfVersions */.I$)(paths),
        attributesOf: (0,git_attributes/* readAttributes */.wb)(attributes, ["linguist-generated", "linguist-vendored"]),
    };
}
/** The origin of a file, according to its text, its path and the tree around it. Never throws. */
function originOf(path, text, tree = unknownTree) {
    return {
        generated: generatedMark(path, text, tree),
        fixture: (0,directory_names/* directoryNamed */.RY)(path, directory_names/* fixtureDirectories */.NG) ?? (0,directory_names/* testDirectory */.W0)(path) ?? (0,directory_names/* appliedByTest */.TC)(path, tree.has),
    };
}
/**
 * The first mark in order of what they reveal about the source. The attribute that says "not generated" overrides the
 * others.
 */
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
        return { kind: "chart", chart, templates: (0,chart_output/* templatesIn */.bU)(path, text, charts, has) };
    const comment = generatedComment(comments);
    if (comment === null)
        return null;
    const sources = pathsNear(comment, comments).flatMap((named) => findAbove(path, named, has) ?? []);
    return { kind: "comment", ...comment, sources: [...new Set(sources)].slice(0, 3) };
}
/** The file with a name that is relative to another file's directory, or to one above it; null if there is none. */
function findAbove(path, named, has) {
    for (const directory of (0,kustomization/* directoriesAbove */.jH)(path)) {
        const found = (0,kustomization/* join */.fj)(directory, named);
        if (found !== null && found !== path && has(found))
            return found;
    }
    return null;
}
function attributeMark(attribute, state) {
    if (state === undefined || booleanOf(state) !== true)
        return null;
    return { kind: "attribute", attribute, file: state.file, line: state.line };
}
/**
 * Reads a state as github-linguist does: any value but "false" is true (lib/linguist/lazy_blob.rb, boolean_attribute).
 */
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
    const installer = (0,directory_names/* installerSource */.UC)(path, has);
    if (installer !== null)
        return { kind: "installer", from: installer };
    const copies = (0,directory_names/* directoryNamed */.RY)(path, directory_names/* copiedDirectories */.i6);
    if (copies !== null)
        return { kind: "copies", directory: copies };
    const released = (0,directory_names/* releaseDirectory */.fF)(path, ofVersions);
    return released === null ? null : { kind: "release", directory: released };
}


/***/ }),

/***/ 31554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nameKustomizations)
/* harmony export */ });
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44124);
/* harmony import */ var _model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77470);


const mostNamed = 5;
/** Kustomizations in a sentence, as the directories of their files. */
function nameKustomizations(paths) {
    const names = [...new Set(paths)].map((path) => (0,_model_kubernetes_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(path) || "the root").toSorted();
    const left = names.length - mostNamed;
    return left > 1 ? `${names.slice(0, mostNamed).join(", ")} and ${left} other kustomizations` : (0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .H)(names);
}


/***/ }),

/***/ 84945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderedPath),
/* harmony export */   h: () => (/* binding */ isRenderedPath)
/* harmony export */ });
/** A character that is in no path of a tree. */
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
/** Whether a path is that of a rendered text. */
function isRenderedPath(path) {
    return path.includes(mark);
}


/***/ }),

/***/ 35712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ trimmedLine)
/* harmony export */ });
/** The range of a line without the blanks around it; of the last line if the file has no such line. */
function trimmedLine(source, line) {
    const [start, end] = source.lineRange(Math.min(line, source.lineCount));
    const text = source.text.slice(start, end);
    const indent = text.length - text.trimStart().length;
    return [start + Math.min(indent, text.length), start + Math.max(indent, text.trimEnd().length)];
}


/***/ }),

/***/ 47825:
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
// EXTERNAL MODULE: ./build/model/charts/git-ops.js + 6 modules
var git_ops = __webpack_require__(52029);
// EXTERNAL MODULE: ./build/model/kubernetes/kustomization-files.js
var kustomization_files = __webpack_require__(73436);
// EXTERNAL MODULE: ./build/model/charts/files-of-templates.js
var files_of_templates = __webpack_require__(51373);
// EXTERNAL MODULE: ./build/model/charts/value-sets.js
var value_sets = __webpack_require__(80669);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-pointer.js
var json_pointer = __webpack_require__(90694);
// EXTERNAL MODULE: ./build/core/source-file.js
var source_file = __webpack_require__(63076);
// EXTERNAL MODULE: ./build/formats/yaml/parse.js + 3 modules
var parse = __webpack_require__(10144);
;// CONCATENATED MODULE: ./build/rendering/charts/chart-sources.js




/** Opens the files of a chart when they are first needed. */
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
    /** The key in the values of the chart that this one uses and that a pointer leads into. */
    const innerKey = (path) => {
        const dependency = chart.dependencies.find(({ alias }) => alias === path[0]);
        const folder = `charts/${dependency?.name ?? path[0]}/`;
        if (!texts.has(`${folder}Chart.yaml`) || chart.vendored.includes(folder))
            return null;
        return keyIn(`${folder}values.yaml`, read(`${folder}values.yaml`), path.slice(1));
    };
    const keyOf = (pointer) => {
        const path = (0,json_pointer/* pointerSteps */.$)(pointer);
        const own = keyIn("values.yaml", read("values.yaml"), path);
        return own !== null && own.present > 0 ? own : (innerKey(path) ?? own);
    };
    return {
        template(name) {
            const own = unaliased(name, chart);
            if (chart.vendored.some((folder) => own.startsWith(folder)))
                return "elsewhere";
            return open(own) ?? (own.startsWith("charts/") ? "elsewhere" : null);
        },
        values: keyOf,
        printed(pointer) {
            const key = keyOf(pointer);
            const inner = key === null || isKeySet(key) ? null : innerKey((0,json_pointer/* pointerSteps */.$)(pointer));
            return inner !== null && isKeySet(inner) ? inner : key;
        },
    };
}
/** Whether a key is in its file. */
function isKeySet({ present, path }) {
    return present === path.length;
}
/** The place where a key is or would be set in a values file; null if the file can't be read. */
function keyIn(name, file, pointed) {
    const document = file?.documents[0];
    if (file === null || document === undefined || document.errors.length > 0)
        return null;
    return keyBelow({ name, file, document }, [], pointed);
}
/** The place where a key is or would be set in values that a document has at some path. */
function keyBelow(at, above, pointed) {
    const { value } = at.document;
    const path = [...above, ...numbered((0,json/* valueAt */.fK)(value, above), pointed)];
    let present = above.length;
    while (present < path.length && (0,json/* valueAt */.fK)(value, path.slice(0, present + 1)) !== undefined)
        present += 1;
    return { ...at, path, present };
}
/** The path with numbers for the items of lists. */
function numbered(value, path) {
    let here = value;
    return path.map((step) => {
        const own = Array.isArray(here) && /^\d+$/.test(String(step)) ? Number(step) : step;
        here = (0,json/* valueAt */.fK)(here, [own]);
        return own;
    });
}
/** The range to show for a key: the longest part of its path that is in the file. */
function keyRange({ document, path, present }) {
    return document.anchor(path.slice(0, present));
}
/** The path of a key in the values of the chart that a template belongs to, given its path in those of a chart around it. */
function pathInChart(template, path) {
    const charts = (/^(?:charts\/[^/]+\/)*/.exec(template)?.[0] ?? "")
        .split("/")
        .filter((_name, index) => index % 2 === 1);
    const depth = charts.findIndex((name, index) => path[index] !== name);
    return path.slice(depth === -1 ? charts.length : depth);
}
/**
 * The name of a template with the names of charts. Helm uses the names that charts have in the chart that uses them.
 */
function unaliased(name, { dependencies }) {
    const [, alias = "", rest = ""] = /^charts\/([^/]+)(\/.*)$/s.exec(name) ?? [];
    const dependency = dependencies.find((one) => one.alias === alias);
    return dependency === undefined ? name : `charts/${dependency.name}${rest}`;
}

;// CONCATENATED MODULE: ./build/core/last-index.js
/**
 * The last of some indexes from 0 for which a test holds; -1 if it holds for none. It must hold for all indexes before
 * that one, so that few of them are tried.
 */
function lastIndexWhere(count, holds) {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

// EXTERNAL MODULE: ./build/core/operation.js
var operation = __webpack_require__(47519);
// EXTERNAL MODULE: ./build/core/related.js
var related = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/model/kubernetes/placeholder.js
var placeholder = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/rendering/rendered-unit.js
var rendered_unit = __webpack_require__(84945);
;// CONCATENATED MODULE: ./build/rendering/large-definition.js
/** A longer definition of a resource, in characters, is mostly a schema, about which no rule reports anything. */
const largeText = 20_000;
const kindLine = /^kind: *["']?CustomResourceDefinition\b/m;
const groupLine = /^apiVersion: *["']?apiextensions\.k8s\.io\/v1/m;
/** A key at the root of a definition that marks that its schemas were left out. */
const mark = "kubesuggest-without-schemas";
const markLine = new RegExp(`^${mark}: true$`, "m");
/** Whether a document is a long definition of a resource, or was one before its schemas were left out. */
function isLargeDefinition(text) {
    if (!kindLine.test(text) || !(text.length > largeText || markLine.test(text)))
        return false;
    return groupLine.test(text) && hasOnlyPlainKeys(text);
}
const rootKey = new RegExp(`^(apiVersion|kind|metadata|spec|status|${mark}):(?:[ \\t\\r]|$)`);
/**
 * Whether all lines without indentation are keys of a definition, each of them only once. The first one must be a key.
 * Then the others are, too: none can be quoted text that hides another kind.
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
 * A file without the schemas of long definitions of resources, which take most of the time when objects are read and
 * written. Only schemas in block style, as programs write them, are left out.
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
/** Removes the lines that are indented further than the key of a schema. */
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

;// CONCATENATED MODULE: ./build/rendering/templates/trace-templates.js
const nothingKnown = { segments: new Map(), nodes: [], paths: [], guards: [] };
/**
 * The most templates that may fail to be traced alone. After that, no more are tried, since each may take all of its
 * time.
 */
const mostFailures = 2;
/** Traces templates of a chart: together if there is enough time for that, or else each one alone. */
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
/** The name of a template as the library uses it. */
function engineName(chartName, template) {
    return `${chartName}/${template}`;
}

;// CONCATENATED MODULE: ./build/rendering/templates/rendered-file.js






/** Helm treats every line that begins like a marker as one, since templates may trim its end. */
const marker = /^---(?!-).*$/gm;
/** A line that may determine when an object is created. */
const hookLine = /helm\.sh\/hook\b/;
/**
 * The hooks for which only `helm test` creates objects (helm.sh: Chart Hooks; the others are from before version 3).
 */
const testHooks = /^\s*test(?:-success|-failure)?\s*(?:,\s*test(?:-success|-failure)?\s*)*$/;
/** A document with nothing but comments and blanks. */
const nothing = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;
/**
 * Combines the output of templates into one text, in the order of their names. Objects that only tests create, and
 * empty documents, are left out.
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
/** Whether only `helm test` creates an object. One that another hook also creates exists after an installation. */
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
/** The name of a template without the name of the chart. */
function templateName(name) {
    return name.slice(name.indexOf("/") + 1);
}
function rendered_file_documentsIn(text) {
    const ranges = [];
    // Helm trims leading blanks before it looks for markers, including those before the first one.
    const lead = /^\s+(?=---)/.exec(text)?.[0].length ?? 0;
    let start = lead;
    for (const { index: at, 0: line } of text.slice(lead).matchAll(marker)) {
        const index = lead + at;
        ranges.push([start, index]);
        // What follows a marker on its line belongs to the document, unless it is a comment.
        start = index + (/^---[ \t]*[^#\s]/.test(line) ? 3 : line.length);
    }
    return [...ranges, [start, text.length]];
}
/** The origins of rendered objects. Their templates are traced when they are first needed. */
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
    const found = documentFrom(documents, offset);
    return found !== undefined && offset <= found.end ? found : null;
}
/** The last document that starts at or before an offset, which may be behind it. */
function documentFrom(documents, offset) {
    return documents[lastIndexWhere(documents.length, (index) => (documents[index]?.start ?? 0) <= offset)];
}
/** The index of the last segment that starts at or before an offset; of several that start there, the last one. */
function lastBefore(segments, offset) {
    return lastIndexWhere(segments.length, (index) => (segments[index]?.offset ?? 0) <= offset);
}

// EXTERNAL MODULE: ./build/rendering/trimmed-line.js
var trimmed_line = __webpack_require__(35712);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/same-json.js
var same_json = __webpack_require__(31669);
// EXTERNAL MODULE: ./build/formats/yaml/edit-yaml.js + 15 modules
var edit_yaml = __webpack_require__(91538);
// EXTERNAL MODULE: ./build/model/kubernetes/sops.js
var sops = __webpack_require__(93592);
// EXTERNAL MODULE: ./build/model/origin/origin-of.js + 3 modules
var origin_of = __webpack_require__(76650);
;// CONCATENATED MODULE: ./build/rendering/templates/branches.js
const action = /\{\{-?\s*(if|with|range|define|block|end)\b|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|\{\{-?\s*(else)\b/g;
/** A line that ends a branch and prints nothing. */
const branchEnd = /^( *)\{\{- *end *\}\} *$/;
/** The branches of a template around an offset, the outermost first. */
function branchesAt(text, offset) {
    const branches = [];
    for (const { index, 1: word, 2: other } of text.matchAll(action)) {
        if (index >= offset)
            break;
        const last = word === "end" || other !== undefined ? branches.pop() : undefined;
        if (other !== undefined)
            branches.push({ start: last?.start ?? index, part: index });
        else if (word !== undefined && word !== "end")
            branches.push({ start: index, part: index });
    }
    return branches;
}
/** The branches that two places share, the outermost first. */
function sharedBranches(a, b) {
    const end = a.findIndex(({ part }, index) => part !== b[index]?.part);
    return end === -1 ? a : a.slice(0, end);
}
/** Whether text in the first branches is always there when text in the others is. */
function isAround(branches, others) {
    return sharedBranches(branches, others).length === branches.length;
}
function sameBranches(a, b) {
    return a.length === b.length && isAround(a, b);
}
/** Whether two places are in different parts of one branch, so that only one of them is ever printed. */
function areApartByBranch(a, b) {
    const { length } = sharedBranches(a, b);
    return a[length] !== undefined && a[length].start === b[length]?.start;
}
/** Whether a branch has several parts, of which one is taken. */
function hasOtherParts(text, { start, part }) {
    return part !== start || endOfBranch(text, start) === null;
}
/** The offset of the `end` of the branch that starts at an offset; null if it has an `else`, or no `end`. */
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
 * The offset of the `end` of the branch that starts at an offset, which may continue with any number of `else if`. Null
 * if something is printed in all other cases.
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
/** How many characters of an action are read to find its keywords. */
const mostOfAction = 40;
/** Whether a text ends each branch that it starts, and no other one. */
function keepsBranches(text) {
    return branchChange(text, 0) === 0;
}
/**
 * By how many branches a text leads deeper. Null if it leaves a branch around it, or goes to another part of that
 * branch.
 */
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

;// CONCATENATED MODULE: ./build/rendering/templates/asked-for.js

/** A line with nothing but a key and `true` or `false`. */
const switchLine = /^\s*[\w.-]+:\s+(?:true|false)\s*$/;
/** A line that starts an item or an object: the condition is then about all of it, not about one setting. */
const wholeThing = /^[ \t]*(?:-\s|kind:)/m;
/**
 * The line, counted from 1, of an `if` or `with` whose branch only turns on or off a setting that edits change. The
 * branch would lose its effect, or have the opposite one. Null for other changes.
 */
function switchAskedFor(source, edits) {
    const changing = edits.filter(({ range: [start, end] }) => end > start);
    for (const { range } of changing) {
        const { line } = source.position(range[0]);
        const branch = branchesAt(source.text, range[0]).at(-1);
        if (branch === undefined || !switchLine.test(source.line(line)))
            continue;
        const between = source.text.slice(branch.part, source.lineStarts[line - 1]);
        const condition = source.text.slice(branch.start, source.text.indexOf("}}", branch.start));
        if (asksValues(condition) && !wholeThing.test(between))
            return source.position(branch.start).line;
    }
    return null;
}
/** Whether a condition is about values, not about what the cluster supports. */
function asksValues(condition) {
    return (/^\{\{-?\s*(?:if|with)\b/.test(condition) && /[.$]\w/.test(condition) && !/semver|\.Capabilities/.test(condition));
}

;// CONCATENATED MODULE: ./build/rendering/templates/goes-on.js

/** An action that prints nothing itself: a branch, a variable, a failure or a comment. */
const silent = /^\{\{-? *(?:(?:if|else|end|with|range|define|block|fail)\b|\$\w* *:?=|\/\*)/;
/** The indentation of what an action prints. */
const indented = /\| *n?indent +(\d+)\b/;
/**
 * Whether something may be printed below a line of a template that continues what is above it. Something new there, in
 * the given column, would then come in between if other values turn that on. Items of a list may be in the same column
 * as the key that contains them.
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
        // An action that removes the line break before it can continue anything.
        if (printed === "any" || (printed !== null && (printed > column || (printed === column && hasItems))))
            return true;
        const change = branchChange(text, depth);
        if (change === null)
            return false;
        depth += change;
    }
    return false;
}
/**
 * The column in which an action at the start of a line prints something; `any` if it continues the line above, and null
 * if it prints nothing.
 */
function printedColumn(line) {
    const text = line.trim();
    if (!text.startsWith("{{") || silent.test(text))
        return null;
    const depth = indented.exec(text)?.[1];
    if (depth !== undefined)
        return Number(depth);
    return text.startsWith("{{-") ? "any" : columnOfText(line);
}
/**
 * Whether a line belongs to a list with its items in a given column, or to a key there that may contain such a list.
 */
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

;// CONCATENATED MODULE: ./build/rendering/templates/refused-beside.js
/** What the API rejects beside a key, as validateSecurityContext does in its validation of pods. */
const refusals = [
    { key: /^allowPrivilegeEscalation: false$/, beside: /^\s*(?:- +)?privileged:(?! *false *(?:#|$))|SYS_ADMIN/ },
];
/** Tells for a line of a template whether it may print what the API rejects beside some keys of the same map. */
function refusedBeside(keys) {
    const refused = refusals.filter(({ key }) => keys.some((text) => key.test(text)));
    return (line) => refused.some(({ beside }) => beside.test(line));
}

;// CONCATENATED MODULE: ./build/rendering/templates/template-map.js



/** The lines in which a template may print a key of the map at a line, going by its text. */
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
 * Whether a map may contain, with other values, something that conflicts with lines that are added to it: the same
 * keys, if a whole map of the values is printed there, or what the API rejects beside them.
 */
function mayPrintAlso({ source, line: known, branches }, written, templates) {
    const column = leadingSpaces(written[0] ?? "");
    const keys = written.filter((text) => leadingSpaces(text) === column).map((text) => text.trim());
    const [first, last] = extentOf(source, known, column);
    const isRefused = refusedBeside(keys);
    // Actions above the first key may print other keys.
    let start = first;
    while (start > 1 && isAside(source.line(start - 1)))
        start -= 1;
    const isTaken = (offset) => !areApartByBranch(branchesAt(source.text, offset), branches);
    for (let line = start; line <= last; line += 1) {
        if (isRefused(source.line(line)) && isTaken(source.lineRange(line)[0]))
            return true;
    }
    const [from, to] = [source.lineRange(start)[0], source.lineRange(last)[1]];
    const starts = keys.map((key) => key.slice(0, key.indexOf(":") + 1));
    const search = { starts, templates, known: new Map() };
    return actionsIn(source.text.slice(from, to)).some((action) => {
        const isList = holdsItems(source, source.position(from + action.offset).line, column);
        return !isList && isOpen(action, column, search) && isTaken(from + action.offset);
    });
}
/**
 * The line below the key of a map in a template that may print, with other values, what the API rejects beside one more
 * key that is printed at an offset; null if there is none.
 */
function refusingLine(source, holder, added, printedAt) {
    const isRefused = refusedBeside([added]);
    const column = leadingSpaces(source.line(holder));
    const branches = branchesAt(source.text, printedAt);
    for (let line = holder + 1; line <= source.lineCount; line += 1) {
        const text = source.line(line);
        if (!isAside(text) && leadingSpaces(text) <= column)
            return null;
        const isApart = () => areApartByBranch(branchesAt(source.text, source.lineRange(line)[0]), branches);
        if (isRefused(text) && !isApart())
            return line;
    }
    return null;
}
function actionsIn(text) {
    return [...text.matchAll(/^( *)(\{\{(?:-?\s*\/\*[\s\S]*?\*\/|[\s\S]*?)\}\})/gm)].map(({ index, 1: indent = "", 2: own = "" }) => {
        return { offset: index, column: indent.length, text: own.replaceAll(/\s+/g, " ") };
    });
}
/** Whether an action prints items of a list in a column: other items are above it, or a key without a value. */
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
/** How many levels of nested helpers are looked into. Deeper ones may print anything. */
const deepest = 4;
/** Whether an action prints keys of a map in a column, and possibly one of those that are looked for. */
function isOpen({ text, column: own }, column, search, depth = 0) {
    const printed = printedColumn(" ".repeat(own) + text);
    if (printed === null || (printed !== "any" && printed !== column))
        return false;
    const helper = /^\{\{-? ?(?:include|template) ("[^"]+")/.exec(text)?.[1];
    return helper === undefined || depth === deepest || isOpenIn(helper, search, depth);
}
function isOpenIn(helper, search, depth) {
    const key = `${depth} ${helper}`;
    const known = search.known.get(key);
    if (known !== undefined)
        return known;
    const body = bodyOf(helper, search.templates());
    const answer = body === null ||
        body.split("\n").some((line) => search.starts.some((start) => line.trimStart().startsWith(start))) ||
        actionsIn(body).some((action) => isOpen(action, 0, search, depth + 1));
    search.known.set(key, answer);
    return answer;
}
/** The text of a helper; null if it isn't in these templates. */
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
/** The first and the last line of a map, given one of its lines. Lines of the template at its end are included. */
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
/** The first line of a map, given one of its lines. Lines above it may be printed, too. */
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
/** Whether a line is only for templates or readers. */
function isAside(text) {
    return text.trim() === "" || /^\s*(?:\{\{|#)/.test(text);
}
function leadingSpaces(text) {
    return text.length - text.trimStart().length;
}
/** The column of a key, after the dash if it is the first one of an item. */
function columnOfKey(text) {
    return (/^ *(?:- +)*/.exec(text)?.[0] ?? "").length;
}

;// CONCATENATED MODULE: ./build/rendering/templates/template-anchor.js


/** The line of the template that a rendered line comes from, if it begins with text of the template. */
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
    const branches = branchesAt(source.text, at);
    return { template: piece.node.file, source, line, rendered, indent: at - lineStart - indent, branches };
}
/** The line of the key that contains the map at an offset, if it is in the same template. */
function holderAt(sources, parent, first) {
    const { text } = sources;
    // An action without output may leave an empty line above the first key.
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
/**
 * The lines of other keys of a map that something is added to, if they have their value on the same line; the nearest
 * comes first.
 */
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

;// CONCATENATED MODULE: ./build/rendering/templates/map-branches.js



/** The most keys of a map whose branches are looked up; further ones are ignored. */
const mostKeys = 50;
/** The branches around all keys of a map, or around an item. The first key may be in more branches. */
function branchesOfKeys(sources, parent, first) {
    const { text } = sources;
    const column = columnOfKey(first.rendered);
    let { branches } = first;
    let line = text.position(parent).line + 1;
    for (let keys = 1; line <= text.lineCount && keys < mostKeys && branches.length > 0; line += 1) {
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
            branches = sharedBranches(branches, anchor.branches);
    }
    return branches;
}
/**
 * The branches around a map. Of the branches of its first key, those that are not in `around` are around that key
 * alone, unless they have an `else`, which makes them one of several forms of the map.
 */
function branchesOfMap({ source, branches }, around) {
    const shared = sharedBranches(branches, around).length;
    const lastForm = branches.findLastIndex((branch) => hasOtherParts(source.text, branch));
    return branches.slice(0, Math.max(shared, lastForm + 1));
}
/** Whether a place is in the same form of a map as all of its keys, whose branches are given. */
function isInForm({ source, branches: own }, branches) {
    return !branches.slice(own.length).some((branch) => hasOtherParts(source.text, branch));
}
/** The line that ends the branches around the first key of a map alone, if it does nothing else; otherwise null. */
function behindBranch(first, branches) {
    const { source, branches: own } = first;
    const branch = own[branches.length];
    const end = branch === undefined || branch.part !== branch.start ? null : endOfBranch(source.text, branch.start);
    if (end === null)
        return null;
    const { line } = source.position(end);
    return branchEnd.test(source.line(line)) ? { ...first, line, branches } : null;
}

;// CONCATENATED MODULE: ./build/rendering/templates/copy-labels.js



const labelLine = /^ *["']?[\w./-]+["']?:(?: .*)?$/;
/** The key of labels, followed by an action that prints them below. */
const printingHolder = /^ *matchLabels: *(\{\{-? *(?:include|toYaml)\b[^{}]*\| *nindent +)\d+( *-?\}\}) *$/;
/** The key of labels in braces that contain actions. */
const inBraces = /^ *matchLabels: *(\{(?!\{).*\{\{.*\}) *$/;
/** An action that prints whole lines with a given indentation. */
const printing = /^( *)(\{\{-? *(?:include|toYaml)\b[^{}]*\| *n?indent +)(\d+)( *-?\}\}) *$/;
/** A line with nothing but a comment, in which no branch starts or ends. */
const comment = /^ *#(?!.*\{\{-? *(?:if|with|range|end|else|define|block)\b)/;
/** A line that starts or ends a branch. */
const branching = /^ *\{\{-? *(?:(?:if|with) [^{}]*|(end) *)\}\} *$/;
/**
 * Replaces the labels of a selector in lines that are to be written with the text from the template. The workload's own
 * selector there fits every release; its rendered labels fit only one. Lines without such labels stay the same.
 */
function withSourceLabels(lines, { labels, source, line }) {
    const block = sourceBlock(source, line);
    const [, start, rest] = printingHolder.exec(source.line(line)) ?? [];
    const [, braces] = inBraces.exec(source.line(line)) ?? [];
    const result = [];
    for (let index = 0; index < lines.length; index += 1) {
        const text = lines[index] ?? "";
        result.push(text);
        const own = labelsBelow(lines, index);
        if (own === null || !(0,same_json/* sameJson */.V)(labelsIn(own), labels))
            continue;
        const column = indentOf(own[0] ?? "");
        const moved = block === null ? null : movedBlock(block, column);
        if (moved !== null)
            result.push(...moved);
        else if (braces !== undefined)
            result.push(`${result.pop()?.trimEnd()} ${braces}`);
        else if (start !== undefined)
            result.push(`${result.pop()?.trimEnd()} ${start}${column}${rest}`);
        else
            continue;
        index += own.length;
    }
    return result;
}
/** Whether lines have the labels of a selector, or some in braces. */
function mayHoldLabels(lines, labels) {
    return lines.some((text, index) => {
        const own = labelsBelow(lines, index);
        return own === null ? /\bmatchLabels: *\{[^{]*$/.test(text) : (0,same_json/* sameJson */.V)(labelsIn(own), labels);
    });
}
/** The lines of the labels below a line; null if it isn't that of their key. */
function labelsBelow(lines, index) {
    const holder = /^( *)matchLabels: *$/.exec(lines[index] ?? "")?.[1];
    if (holder === undefined)
        return null;
    const end = lines.findIndex((one, at) => at > index && indentOf(one) <= holder.length);
    return lines.slice(index + 1, end === -1 ? lines.length : end);
}
function labelsIn(lines) {
    return (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("", lines.join("\n"))).documents[0]?.value ?? null;
}
/**
 * The lines of a template below `matchLabels:`, if they contain only labels, actions that print labels, and branches
 * around these; otherwise null.
 */
function sourceBlock(source, line) {
    const holder = source.line(line);
    if (!/^ *matchLabels: *$/.test(holder))
        return null;
    const lines = [];
    /** The lines of a branch whose end has not been reached. */
    let open = [];
    let depth = 0;
    for (let next = line + 1; next <= source.lineCount; next += 1) {
        const text = source.line(next);
        if (comment.test(text))
            continue;
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
/** The lines of a block, with their labels moved to another column. */
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
        // Text that only the action indents must begin at the start of the line.
        const isAlone = !start.startsWith("{{-") && !start.includes("nindent");
        if (isAlone && indent > 0)
            return null;
        return `${" ".repeat(isAlone ? 0 : column)}${start}${column}${end}`;
    });
    return moved.every((text) => text !== null) ? moved : null;
}
/** The column at which the text or the output of a line starts. */
function columnOf(text) {
    return Number(printing.exec(text)?.[3] ?? indentOf(text));
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ./build/rendering/templates/shared-selector.js

/** An action with the same output wherever all values and the release are passed to it. */
const general = /^\{\{-? *include +"[^"]+" +[.$] *\| *n?indent +\d+ *-?\}\}$/;
/** A label that is the same for every release. */
const constant = /^["']?[\w./-]+["']?: [^{]*$/;
const holder = /^ *matchLabels:(.*)$/;
/**
 * Whether a helper can write the labels of a workload's selector in the same way as the workload does in another
 * template: there, they come from helpers that are given everything, and so do the labels of all workloads that use
 * this helper.
 */
function isSharedSelector(selector, place, templates) {
    const around = [selector, place].map(({ source, line }) => {
        const branches = branchesAt(source.text, source.lineRange(line)[0]);
        return branches.map(({ start }) => source.text.slice(start));
    });
    if (around.flat().some((branch) => !/^\{\{-?\s*(?:if|define)\b/.test(branch)))
        return false;
    const name = /^\{\{-?\s*define\s+("[^"]+")/.exec(around[1]?.[0] ?? "")?.[1];
    const labels = shared_selector_labelsBelow(selector.source, selector.line);
    if (name === undefined || labels === null)
        return false;
    const callers = templates().filter(({ text }) => isCalled(name, text));
    return callers.every((source) => {
        const lines = Array.from({ length: source.lineCount }, (_item, index) => index + 1);
        const own = lines.filter((line) => holder.test(source.line(line)));
        return own.length > 0 && own.every((line) => shared_selector_labelsBelow(source, line) === labels);
    });
}
function isCalled(name, text) {
    return text.includes(`include ${name}`) || text.includes(`template ${name}`);
}
/** The labels below a line as the template writes them, in one text; null if they depend on where they are. */
function shared_selector_labelsBelow(source, line) {
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

;// CONCATENATED MODULE: ./build/rendering/templates/selector-at.js




/**
 * Lines that are to be written at a place, with the labels that the object at an offset selects its pods by as the
 * template writes them there. The template must do so under the same conditions, or in the same way in all templates.
 * Null if the lines have labels that would only be right for some values.
 */
function withOwnLabels(lines, sources, offset, place) {
    const selector = sources.selector(offset);
    if (selector === null)
        return lines;
    const { key, range, labels } = selector;
    const anchor = anchorAt(sources, key);
    const isUsable = anchor !== null &&
        ((sameBranches(anchor.branches, place.branches) && anchor.template === place.template) ||
            isSharedSelector(anchor, place, sources.templates));
    const written = isUsable ? withSourceLabels(lines, { labels, source: anchor.source, line: anchor.line }) : lines;
    const isConstant = sources.origins.within(...range).every(({ node }) => node.kind !== "action");
    return isConstant || !mayHoldLabels(written, labels) ? written : null;
}

;// CONCATENATED MODULE: ./build/rendering/templates/place-in-else.js



/** The first line of a branch around a single key, and of a further part of it, if it prints nothing. */
const branchStart = /^ *\{\{- *(?:if|with) [^{}]*[^-{}]\}\} *$/;
const branchGoesOn = /^ *\{\{- *else +(?:if|with) [^{}]*[^-{}]\}\} *$/;
/**
 * Moves lines of a key into an `else`. The template prints the key on a line of its own, in a branch for when there is
 * a value; the new lines are for when there is none. A map would be needed in both cases, so it is only moved if it is
 * printed in several forms.
 */
function moveToElse(sources, at, { source, template, branches: around }, written, [printed = 1, ...further]) {
    const [own = "", ...below] = written;
    const isOneKey = below.every((line) => columnOfKey(line) > columnOfKey(own) || /^ *- /.test(line));
    const isMap = below.length > 0 && !/^ *- /.test(below[0] ?? "");
    if (!isOneKey || printed === 1 || !branchStart.test(source.line(printed - 1)))
        return null;
    if (isMap && further.length === 0)
        return null;
    const [start] = source.lineRange(printed - 1);
    const end = endOfChoices(source.text, start);
    const branches = branchesAt(source.text, start);
    if (end === null || !isAround(branches, around))
        return null;
    const branchesOfLine = (line) => branchesAt(source.text, source.lineRange(line)[0]);
    const isOtherChoice = (line) => {
        return branchGoesOn.test(source.line(line - 1)) && areApartByBranch(branchesOfLine(printed), branchesOfLine(line));
    };
    if (!further.every(isOtherChoice))
        return null;
    const { line } = source.position(end);
    const indent = branchEnd.exec(source.line(line))?.[1];
    if (indent === undefined)
        return null;
    const lines = withOwnLabels(written, sources, at, { template, source, line: printed - 1, branches });
    if (lines === null)
        return null;
    const [offset] = source.lineRange(line);
    const ending = source.lineEnding(offset);
    const text = [`${indent}{{- else }}`, ...lines].map((one) => one + ending).join("");
    return { template, guarded: false, edit: { range: [offset, offset], text } };
}

;// CONCATENATED MODULE: ./build/rendering/templates/place-lines.js







/**
 * Moves lines into the template, below the line that they follow or below another one of the same map, with the same
 * indentation. Nothing may come between what is above and what other values print below it.
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
    // More deeply indented lines belong to an existing key, whose branches are also those of its map.
    const isFurther = columnOfKey(written[0] ?? "") > columnOfKey(first.rendered);
    const around = isFurther ? first.branches : (holder?.branches ?? branchesOfKeys(sources, parent, first));
    const branches = branchesOfMap(first, around);
    const last = isFirstItem && isOneLine(first) ? first : holder;
    const places = [anchorAt(sources, at), ...siblings, last].filter((one) => {
        return one !== null && one.template === first.template && isAround(one.branches, branches);
    });
    const by = places[0]?.indent;
    if (by === undefined)
        return null;
    const shiftedLines = written.map((line) => shifted(line, by));
    if (shiftedLines.includes(null))
        return null;
    const plain = shiftedLines.filter((line) => line !== null);
    // The map of a key without a value is below it, if there is one.
    const below = Math.min((anchorAt(sources, at)?.line ?? first.line) + 1, first.source.lineCount);
    const mapLine = isFurther ? below : first.line;
    const printed = plain.flatMap((line) => printedBelow(first.source, mapLine, line));
    if (printed.length > 0)
        return moveToElse(sources, at, { ...first, branches }, plain, printed);
    const column = leadingSpaces(plain[0] ?? "");
    const form = sharedBranches(branches, branchesOfKeys(sources, parent, first));
    const behind = isItem || isFirstItem || isFurther ? null : behindBranch(first, branches);
    const place = [...places, behind].find((one) => {
        return one?.indent === by && isInForm(one, form) && !goesOnBelow(one.source, one.line, column, isItem);
    });
    const map = { ...first, line: mapLine, branches: place?.branches ?? [] };
    if (place == null || (!isItem && mayPrintAlso(map, plain, sources.templates)))
        return null;
    const lines = withOwnLabels(plain, sources, at, place);
    if (lines === null)
        return null;
    const offset = place.source.lineRange(place.line)[1];
    const ending = place.source.lineEnding(offset);
    return {
        template: place.template,
        guarded: !sameBranches(place.branches, first.branches),
        edit: { range: [offset, offset], text: lines.map((line) => ending + line).join("") },
    };
}
/** Whether a key of an item has its value on the same line, so that other keys can follow. */
function isOneLine({ rendered }) {
    return /^\s*-\s+[^\s:]+:\s+\S/.test(rendered);
}
function shifted(line, by) {
    if (by >= 0)
        return " ".repeat(by) + line;
    return line.slice(0, -by).trim() === "" ? line.slice(-by) : null;
}

;// CONCATENATED MODULE: ./build/rendering/templates/place-text.js

/**
 * Moves a change within text. The template itself must contain what the change removes, and what is next to it on its
 * line.
 */
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
/** Moves the removal of a line whose end was printed by an action: the line with the action is removed. */
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
/**
 * An edit without the text at its start and end that it doesn't change, since an action may have printed what is next
 * to it.
 */
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

;// CONCATENATED MODULE: ./build/rendering/templates/place-literal.js



/**
 * Moves edits of a rendered text into the template that they come from, if the text around them is the same there,
 * character by character. Null if it isn't. `parentOf` returns the offset of the item or map that an edit belongs to.
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
function isLineEnd(text, offset) {
    return offset === text.length || text[offset] === "\n" || text.startsWith("\r\n", offset);
}

// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
;// CONCATENATED MODULE: ./build/rendering/charts/earlier-keys.js


/**
 * Whether a repeated key remains in an object with any values after all but its last occurrence are removed. It does if
 * the last one is text of the same template, under no further conditions. What an action prints may be missing with
 * other values.
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
        return { file: piece.node.file, branches: branchesAt(source.text, piece.node.offset + offset - piece.start) };
    };
    const last = key === undefined ? null : placeAt(key.range[0]);
    if (key === undefined || last === null)
        return false;
    return key.earlier.every(([start]) => {
        const place = placeAt(start);
        return place?.file === last.file && isAround(last.branches, place.branches);
    });
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
;// CONCATENATED MODULE: ./build/rendering/charts/asked-keys.js



/** The branches of one template file that were run for the template at an offset. */
function guardsIn(origins, offset, file) {
    return origins.guards(offset).filter((guard) => guard.file === file);
}
/**
 * The distinct keys that some branches ask for, including those for which they only ask whether a map has them. A branch
 * that runs for one entry of the values after the other asks for a key of each: of these, only the keys of the entries
 * that something is `printed` from, nearby or else around that.
 */
function keysAsked(guards, written, printed) {
    const keys = guards.flatMap((guard) => {
        const [, map, key] = /\bhasKey +\$?\.Values\.([\w.]+) +"(\w+)"/.exec(written(guard) ?? "") ?? [];
        const asked = map === undefined || key === undefined ? [] : [[...map.split("."), key]];
        return [...asksOf(guard).flatMap((asks) => ownKeys(asks, printed)), ...asked];
    });
    return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}
/** Those of alike keys that are in an entry that something is printed from, or all of them if it is from none. */
function ownKeys({ keys, byEntry }, printed) {
    if (byEntry === null)
        return keys;
    const own = printed.map((paths) => {
        const entries = new Set(paths.map((path) => entryOf(path, byEntry.depth)));
        return [...entries].flatMap((entry) => byEntry.keys.get(entry) ?? []);
    });
    return own.find(({ length }) => length > 0) ?? keys;
}
function asksOf(guard) {
    const known = asksOfGuards.get(guard);
    if (known !== undefined)
        return known;
    const alike = (0,group_by/* groupBy */.$)(guard.asks.map(json_pointer/* pointerSteps */.$), (key) => JSON.stringify([key.length, key.at(-1)]));
    const asks = [...alike.values()].map((keys) => {
        const [first = []] = keys;
        const last = first.findLastIndex((step, index) => keys.some((key) => key[index] !== step));
        const depth = last + 1;
        return { keys, byEntry: last === -1 ? null : { depth, keys: (0,group_by/* groupBy */.$)(keys, (key) => entryOf(key, depth)) } };
    });
    asksOfGuards.set(guard, asks);
    return asks;
}
/** What branches ask for, so that many objects that one template prints are told apart in little time. */
const asksOfGuards = new WeakMap();
function entryOf(key, depth) {
    return JSON.stringify(key.slice(0, depth));
}
/**
 * The entry of the values that all of some keys are in, if something is printed from it: `components.cart` for its
 * `securityContext`. Null if there is none.
 */
function entryOfKeys(keys, printed) {
    const [first, ...others] = keys;
    if (first === undefined)
        return null;
    let depth = first.length - 1;
    while (depth > 0 && !others.every((key) => key.length > depth && (0,core_path/* startsWith */.w1)(key, first.slice(0, depth))))
        depth -= 1;
    const entry = first.slice(0, depth);
    return depth > 0 && printed.some((path) => (0,core_path/* startsWith */.w1)(path, entry)) ? entry : null;
}

;// CONCATENATED MODULE: ./build/model/charts/held-values.js



/** The text of the values if their file gets another text; null if they are not there then, or are single values. */
function textOfHeld({ file, document, at }, text) {
    if (!("path" in at))
        return null;
    if (at.path.length === 0)
        return text;
    const changed = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(file.source.path, text)).documents[document.index];
    const value = changed === undefined ? undefined : (0,json/* valueAt */.fK)(changed.value, at.path);
    if (typeof value === "string")
        return value;
    return (0,json/* isObject */.Gv)(value) ? JSON.stringify(value) : null;
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/schemas.js
var schemas = __webpack_require__(50496);
;// CONCATENATED MODULE: ./build/rendering/charts/api-versions.js

/** The groups and versions that every cluster since 1.29 serves by default. */
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

;// CONCATENATED MODULE: ./build/rendering/charts/seen-files.js

/**
 * The files that are always needed: the chart's manifests, values and their schema, templates, and the charts that it
 * contains.
 */
const always = /^(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json)|templates\/.*|charts\/.*)$/;
/**
 * The files of a chart that can affect what it is rendered to. Templates only see other files if they, or values that
 * they render, mention them. Definitions and documents are often most of a chart.
 */
function seenFiles(chart, set) {
    const needed = neededFiles.get(chart) ?? neededIn(chart);
    neededFiles.set(chart, needed);
    return set.texts.some(files_of_templates/* mentionsFiles */.x0) ? chart.files : needed;
}
/** Gives a chart's templates all of its files from now on, for a chart that prints all that a template sees. */
function keepAllFiles(chart) {
    neededFiles.set(chart, chart.files);
}
/** Known results, since charts are rendered many times. */
const neededFiles = new WeakMap();
function neededIn({ files }) {
    const folders = files.flatMap(({ name }) => /^(.*\/)?Chart\.yaml$/.exec(name)?.[1] ?? []);
    const inner = folders.toSorted((a, b) => b.length - a.length);
    const needed = files.filter(({ name }) => {
        const folder = inner.find((one) => name.startsWith(one)) ?? "";
        return always.test(name.slice(folder.length));
    });
    const mayReadFiles = needed.some(({ name, data }) => (0,files_of_templates/* isPackedChart */.VP)(name) || (data !== undefined && (0,files_of_templates/* mentionsFiles */.x0)(data)));
    return mayReadFiles ? files : needed;
}

;// CONCATENATED MODULE: ./build/rendering/charts/with-known.js
/**
 * All of a chart of which the templates of some names were rendered, if the others do what they do in a known way of
 * rendering. Without names, all were rendered.
 */
function withKnown(now, known, names) {
    if (names == null)
        return now;
    const isLeft = (name) => !names.includes(name);
    return {
        ...now,
        files: withOutput(known.files, now.files, names),
        part: null,
        askers: [...known.askers.filter(isLeft), ...now.askers],
        changers: new Map([...[...known.changers].filter(([name]) => isLeft(name)), ...now.changers]),
    };
}
/** The output of templates, with the new output of some. */
function withOutput(old, now, templates) {
    const files = new Map(old);
    for (const name of templates) {
        const printed = now.get(name);
        if (printed === undefined)
            files.delete(name);
        else
            files.set(name, printed);
    }
    return files;
}

;// CONCATENATED MODULE: ./build/rendering/charts/render-chart.js









const otherRelease = "other-release";
/**
 * A placeholder, since it isn't known where a chart is installed. It differs from the namespace that is used if none is
 * given.
 */
const releaseNamespace = "release-namespace";
/** Renders a chart in each way in which it may be deployed. */
function renderChart(chart, kubernetes, renderer) {
    if (chart.obstacle !== null)
        return { chart, failure: { reason: chart.obstacle } };
    const sets = (0,value_sets/* valueSetsOf */.gU)(chart);
    const { render, checked } = setRenderer(chart, kubernetes, renderer);
    const failed = [];
    const outcomes = sets
        .filter(({ deployed }) => deployed)
        .flatMap((set) => {
        const own = render(set);
        const failure = own.find((outcome) => !isRendered(outcome));
        // A chart's own values may not be sufficient.
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
    // Tests may set values that no environment sets.
    for (const set of tests) {
        const rendered = distinct(render(set).filter(isRendered));
        if (rendered.length > 0)
            return { chart, variants: rendered, failed, checked };
    }
    const failure = outcomes.find((outcome) => !isRendered(outcome));
    return { chart, failure: failure ?? { reason: "it has no values that it can be rendered with" } };
}
/**
 * Renders sets of values, each for the versions for which its output may differ. After a slow failure, nothing more is
 * rendered.
 */
function setRenderer(chart, kubernetes, renderer) {
    const checked = [];
    let first = null;
    let slow = null;
    const render = (variant, known) => {
        if (slow !== null)
            return slow;
        const outcome = known === null ? renderVariant(chart, variant, renderer) : renderLike(known, chart, variant, renderer);
        if (isRendered(outcome))
            first ??= outcome;
        else if (outcome.isSlow === true)
            slow = outcome;
        return outcome;
    };
    const renderSet = (set) => {
        const outcomes = [];
        for (const variant of variantsOf(chart, set, kubernetes).toReversed()) {
            const [latest] = outcomes;
            const isKnown = latest !== undefined && isRendered(latest);
            if (isKnown && latest.askers.length === 0)
                return [{ ...latest, alike: [variant.name] }];
            if (latest !== undefined && !isKnown && latest.ignoresVersion === true)
                return outcomes;
            outcomes.unshift(render(variant, isKnown ? latest : first));
        }
        return outcomes;
    };
    return {
        /** The sets that were checked so far. */
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
/**
 * The variants without those that have the same output as the chart's own values or the latest version, which have no
 * other findings.
 */
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
            changers: same.reduce((all, { changers }) => together(all, changers), home.changers),
            alike: [...home.alike, ...same.flatMap(({ variant, alike }) => [variant.name, ...alike])],
        };
    });
}
/** The templates that modify values in one of two ways of rendering. What differs between them is not known. */
function together(one, other) {
    const names = [...one.keys(), ...other.keys()];
    return new Map(names.map((name) => [name, one.get(name) === other.get(name) ? (one.get(name) ?? "") : ""]));
}
/**
 * The ways of rendering in which a fix of a chart is proved: those that findings are reported for, those of tests in
 * the latest version, and another release.
 */
function provingVariants(chart, kubernetes, isTold) {
    const variants = (0,value_sets/* valueSetsOf */.gU)(chart)
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
/**
 * Renders a chart like in a known way, but for other values or another version. Only templates for which that may make a
 * difference are rendered.
 */
function renderLike(known, chart, variant, renderer) {
    const { askers, changers, variant: before } = known;
    const all = () => renderVariant(chart, variant, renderer, { lean: [] });
    if (variant.release !== before.release)
        return all();
    if (variant.version === before.version) {
        return renderVariant(chart, variant, renderer, { lean: [], changersBefore: changers, known });
    }
    const isUnclear = askers.some((name) => changers.get(name) === "");
    if (variant.set !== before.set || isUnclear)
        return all();
    const names = [...new Set([...askers, ...changers.keys()])];
    const outcome = renderVariant(chart, variant, renderer, { lean: names, known });
    if (!isRendered(outcome))
        return outcome;
    return askers.every((name) => outcome.changers.get(name) === changers.get(name)) ? outcome : all();
}
/** Renders a chart in one way. */
function renderVariant(chart, variant, renderer, changes = {}) {
    const { replaced = new Map(), lean, changersBefore: changers, known } = changes;
    const seen = seenFiles(chart, variant.set);
    const texts = replaced.size === 0 ? variant.set.texts : changedTexts(chart, variant.set, replaced);
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
    };
    const valuesBefore = (known ?? { variant }).variant.set.texts;
    const before = changers === undefined ? {} : { before: { files: changed.map(withComments), values: valuesBefore, changers } };
    const answer = renderer.renderChart({ ...request, ...before });
    if ("reason" in answer) {
        if (seen === chart.files || !answer.reason.includes(leftOut))
            return answer;
        keepAllFiles(chart);
        return renderVariant(chart, variant, renderer, changes);
    }
    const rendered = known === undefined ? answer : withKnown(answer, known, changers === undefined ? lean : answer.part);
    return renderedVariant(chart, variant, rendered, renderer, request);
}
function renderedVariant(chart, variant, rendered, renderer, request) {
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
        askers: rendered.askers,
        part: rendered.part,
        changers: rendered.changers,
        alike: [],
    };
}
/** The texts of a set of values, of which some may be in files that are replaced. */
function changedTexts(chart, { texts, files, held = [] }, replaced) {
    const newText = (path) => replaced.get((0,charts_chart/* nameForChart */.P)(chart, path))?.data;
    return texts.map((text, index) => {
        const path = files[index];
        if (path !== undefined)
            return newText(path) ?? text;
        const own = held[index - files.length];
        const changed = own === undefined ? undefined : newText(own.file.source.path);
        return own === undefined || changed === undefined ? text : (textOfHeld(own, changed) ?? text);
    });
}
/** The marker in the renderer's errors for files that were left out, but that a template reads. */
const leftOut = "main.leftOut";
function rootName({ files }, { name }) {
    const [first] = files.keys();
    return first === undefined ? name : first.slice(0, first.indexOf("/"));
}
/** A comment of a template that is meant for this program. Comments of templates are not in their output. */
const ignoreComment = /\{\{-?[ \t]*\/\*([ \t]*kubesuggest:[^\r\n{}]*?)\*\/[ \t]*-?\}\}/g;
/**
 * A template in which comments for this program are replaced with YAML comments of the same length. The same file
 * always has the same result.
 */
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

;// CONCATENATED MODULE: ./build/rendering/charts/place-values.js






function setting(path, value) {
    return { path, value, kind: "set" };
}
const mostGuards = 3;
/**
 * A value for a key of the values, with a template expression instead of the name of a release, since many charts
 * render their values as templates. The proof shows whether this chart does.
 */
function generalValue(value) {
    const text = JSON.stringify(value);
    const general = text
        .replaceAll(placeholder/* releaseName */["do"], "{{ .Release.Name }}")
        .replaceAll(releaseNamespace, "{{ .Release.Namespace }}");
    return general === text ? value : JSON.parse(general);
}
/**
 * The keys of the values that may decide what an operation sets, the most likely first: the key that the text was
 * printed from, or one that the template asks for before it prints the text.
 */
function valuesChanges(operation, document, origins, { lookup, written }) {
    if (operation.kind === "append")
        return listKey(document, operation.path, operation.value, origins);
    if (operation.kind === "remove" || operation.kind === "rename") {
        const { document: _document, ...change } = operation;
        return printedAs(document, operation.path, origins).map((path) => ({ ...change, path }));
    }
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
/** How many steps of a path exist in a value. */
function presentDepth(value, path) {
    let depth = 0;
    while (depth < path.length && (0,json/* valueAt */.fK)(value, path.slice(0, depth + 1)) !== undefined)
        depth += 1;
    return depth;
}
function words(path) {
    return path.map(String);
}
/** The key that a scalar was printed from if there is only one, or else the keys that it was combined from. */
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
/** The key of the values that a key or an item was printed from as a part of a map or list; none if it is not known. */
function printedAs(document, path, origins) {
    const [index, key] = path.slice(-2);
    const range = document.keyRange(path) ?? document.valueRange(path);
    const piece = range === null ? null : origins.at(range[0]);
    if (piece === null || piece.node.kind !== "action" || piece.paths.length !== 1)
        return [];
    const steps = words((0,json_pointer/* pointerSteps */.$)(piece.paths[0] ?? ""));
    const isItem = /^\d+$/.test(steps.at(-1) ?? "");
    if (typeof key === "number")
        return isItem ? [steps] : [];
    if (steps.at(-1) === key)
        return [steps];
    // The first key of an item is printed on the line of the item, as part of it.
    return isItem && typeof index === "number" && key !== undefined ? [[...steps, key]] : [];
}
/** The key of a list whose items were all printed unchanged. */
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
/** The shortest value that is taken for a part of a text. A shorter one may occur in it by chance. */
const shortestPart = 3;
/**
 * Keys of which one can change a text into another: their values are parts of it, like those of a registry and a
 * repository in the name of an image. For maps that a template passes on, the keys in them are used.
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
/** The keys of a map; none if nothing was printed for it, and null if it isn't a map. */
function keysIn(document, path) {
    const map = (0,json/* valueAt */.fK)(document.value, path);
    return (0,json/* isObject */.Gv)(map) ? Object.keys(map) : map === null ? [] : null;
}
/** The map of the values that a map was printed from as a whole; null if the template writes some of it. */
function wholeMap(document, path, origins) {
    const isPrinted = (key) => {
        const range = document.keyRange([...path, key]);
        const piece = range === null ? null : origins.at(range[0]);
        return piece?.node.kind === "action" && piece.paths.some((pointer) => (0,json_pointer/* pointerSteps */.$)(pointer).at(-1) === key);
    };
    return keysIn(document, path)?.every(isPrinted) === true ? blockKey(document, path, origins) : null;
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
 * The keys of the values that are named in the action that printed a map. An action that copies its values leaves no
 * trace of them. If it names several, only those that are named like the map.
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
    // The last key is the default for the others, or they are defaults for it.
    return (named.length < 2 ? named : named.filter(isAlike).toReversed()).slice(0, mostGuards);
}
/** The keys that the template asks for near a place, and that are named like what is missing there. */
function guardKeys(document, parent, missing, value, { origins, written }) {
    const [near, far] = guardsAround(document, parent, origins);
    const [name = "", ...rest] = missing;
    const blocks = rest.length === 0 ? missing : missing.slice(0, -1);
    const printed = printedAround(document, parent, origins);
    const changes = keysAsked([...near, ...far], written, printed).flatMap((path) => {
        const [last = "", above = ""] = path.toReversed();
        if (endsInName(last, name))
            return [setting([...path, ...rest], value)];
        return switches.test(last) && blocks.some((block) => endsInName(above, block)) ? [setting(path, true)] : [];
    });
    return changes.slice(0, mostGuards);
}
/** The branches that ran for the template of a map: those near it, and the others, the nearest first. */
function guardsAround(document, map, origins) {
    const range = document.valueRange(map);
    const start = range === null ? null : origins.at(range[0]);
    if (range === null || start === null)
        return [[], []];
    const holder = origins.at(document.keyRange(map)?.[0] ?? range[0]);
    const lines = [...(holder === null ? [] : [holder]), ...origins.within(range[0], range[1])].flatMap(({ node }) => {
        return node.file === start.node.file ? [node.line] : [];
    });
    const first = lines.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY);
    const last = lines.reduce((most, line) => Math.max(most, line), Number.NEGATIVE_INFINITY);
    const isAbove = ({ line }) => line < first - 1;
    const distance = ({ line }) => Math.max(first - line, line - last);
    const [near, far] = (0,partition/* partition */.j)(guardsIn(origins, range[0], start.node.file), (guard) => distance(guard) <= guardReach);
    return [
        near.toSorted((a, b) => Number(isAbove(a)) - Number(isAbove(b)) || a.line - b.line),
        far.toSorted((a, b) => distance(a) - distance(b)),
    ];
}
/** The keys of the values that something is printed from in a map, and those in its whole document. */
function printedAround(document, map, origins) {
    return [document.valueRange(map), document.range].map((range) => {
        const pieces = range === null ? [] : origins.within(...range);
        return [...new Set(pieces.flatMap(({ paths }) => paths))].map(json_pointer/* pointerSteps */.$);
    });
}
/**
 * Maps of the values that a printed block may come from, although there is no trace of it because a helper copied it:
 * one that the template asks for right before it prints the block and that is named like it, or one that contains a
 * switch that it asks for.
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
    const keys = keysAsked(nearest, written, printedAround(document, block, origins)).flatMap((path) => {
        const [last = "", above = ""] = path.toReversed();
        if (endsInName(last, name))
            return [path];
        return switches.test(last) && endsInName(above, name) ? [path.slice(0, -1)] : [];
    });
    return keys.slice(0, mostGuards);
}
/** Keys of values that turn on something named like the map that contains them. */
const switches = /^(?:enabled?|create)$/;
/**
 * How many lines before the first or after the last printed line a branch without output may be to count as near. Those
 * further away are tried last.
 */
const guardReach = 12;
/** Whether a key ends in a name: `containerSecurityContext` and `podSecurityContext` end in `securityContext`. */
function endsInName(key, name) {
    return key.toLowerCase().endsWith(name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/rendering/charts/further-keys.js


/** An action that hands a map on to a helper, or prints what is at a key, with all that it is given. */
const further_keys_action = /\{\{-?\s*(?:(include|template)\s+"[^"]*"\s+|(?:with|if)\b|toYaml\b)([\s\S]*?)\}\}/g;
const valuesKey = /\.Values((?:\.\w+)+)/g;
/** All keys that a template names would take too long to try. */
const most = 6;
/** What is printed with other values stands before the first line that something was printed from, or behind the last. */
const reach = 12;
/**
 * Keys of the values that may be printed where something is missing, though neither their names nor what was printed show
 * it: the template of the object hands the map that they stand in on to a helper, under another name, or it prints all
 * that a map has in that place, such as `extra`. The nearest first.
 */
function furtherChanges(operation, document, origins, { templateAt, printsKey }, lookup) {
    const { path, kind } = operation;
    const depth = presentDepth(document.value, path);
    if (kind !== "set" || depth === path.length)
        return [];
    const [holder, missing] = [path[depth - 1], path.slice(depth).map(String)];
    const range = document.valueRange(path.slice(0, depth));
    const template = range === null ? null : templateAt(range[0]);
    if (range === null || template === null)
        return [];
    const pieces = origins.within(range[0], range[1]).filter(({ node }) => node.file === template.name);
    if (pieces.length === 0)
        return [];
    const first = pieces.reduce((least, { node }) => Math.min(least, node.line), Number.POSITIVE_INFINITY);
    const last = pieces.reduce((most, { node }) => Math.max(most, node.line), 0);
    const distance = ({ line }) => Math.max(first - line, line - last, 0);
    const keys = keysInActions(template.source)
        .filter((key) => mayHoldKeys(lookup(key.path)))
        .toSorted((a, b) => distance(a) - distance(b));
    // What a line of a template prints with other values, too, would stand there twice.
    const isOpen = !printsKey(missing[0] ?? "");
    const changes = keys.flatMap((key) => {
        const setAt = (...steps) => ({
            path: [...key.path, ...steps],
            value: operation.value,
            kind,
        });
        if (holdsName(key, missing[0] ?? ""))
            return [setAt(...missing.slice(1))];
        if (!key.isGiven)
            return isOpen && distance(key) <= reach ? [setAt(...missing)] : [];
        return typeof holder === "string" ? [setAt(...missing), setAt(holder, ...missing)] : [setAt(...missing)];
    });
    return [...new Map(changes.map((change) => [JSON.stringify(change.path), change])).values()].slice(0, most);
}
function keysInActions(source) {
    return [...source.text.matchAll(further_keys_action)].flatMap(({ index, 1: call, 2: said = "" }) => {
        const { line } = source.position(index);
        return [...said.matchAll(valuesKey)].map(([, steps = ""]) => {
            return { path: steps.slice(1).split("."), isGiven: call !== undefined, line };
        });
    });
}
function mayHoldKeys(value) {
    return value === undefined || value === null || (0,json/* isObject */.Gv)(value);
}
/** `podSecurityContextOfServer` for `securityContext`. */
function holdsName({ path }, name) {
    return (path.at(-1) ?? "").toLowerCase().includes(name.toLowerCase());
}

// EXTERNAL MODULE: ./build/core/without-end.js
var without_end = __webpack_require__(64134);
;// CONCATENATED MODULE: ./build/formats/yaml/held-text.js




/** A header without an indentation indicator, so that the lines decide (yaml.org/spec/1.2.2: Block Scalar Headers). */
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
    const lines = linesOf(source, range[0] + header.length, range[1]);
    const indent = lines.reduce((least, { text }) => {
        return text.trim() === "" ? least : Math.min(least, held_text_columnOf(text));
    }, Number.POSITIVE_INFINITY);
    const isHeld = lines.map(({ text }) => text.slice(indent)).join("\n") === (0,without_end/* withoutEnd */.M)(value, "\n");
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
    const first = source.position(range[0] + header.length).line;
    const lineOutside = (offset) => {
        return source.lineStarts[first + file.source.position(offset).line - 2] ?? source.text.length;
    };
    const margin = " ".repeat(indent);
    return {
        file,
        rangeOutside: ([start, end]) => [outside(start), outside(end)],
        editsOutside(edits) {
            return edits.map((edit) => {
                const hasInsertion = edits.some((other) => other.range[0] === edit.range[0] - 1);
                // The line break before the removed lines belongs to the insertion.
                const { range: inner, text } = hasInsertion && removesLines(value, edit) ? edit : withoutLastBreak(edit, value);
                const ending = source.lineEnding(range[0]);
                const place = removesLines(value, { range: inner, text }) ? lineOutside : outside;
                const outer = [place(inner[0]), place(inner[1])];
                return { range: outer, text: text.replaceAll("\n", ending + margin) };
            });
        },
    };
}
/**
 * An edit up to the end of the text ends before its last line break instead, so that what follows keeps its own line.
 * One that removes whole lines there removes the line break before them.
 */
function withoutLastBreak(edit, text) {
    const { range: [start, end], text: fresh, } = edit;
    if (end < text.length || !text.endsWith("\n"))
        return edit;
    const body = (0,without_end/* withoutEnd */.M)(text, "\n").length;
    const rest = (0,without_end/* withoutEnd */.M)(fresh, "\n");
    if (start > body)
        return { range: [body, body], text: `\n${rest}` };
    const removesBreak = rest === "" && text[start - 1] === "\n";
    return { range: [removesBreak ? start - 1 : start, body], text: rest };
}
/** Whether an edit removes lines from the start of the first one to the start of the line after them. */
function removesLines(text, { range: [start, end], text: fresh }) {
    const isLineStart = (offset) => offset === 0 || text[offset - 1] === "\n";
    return fresh === "" && start < end && isLineStart(start) && isLineStart(end);
}
/** The lines between two offsets, without blank ones at the end. */
function linesOf(source, from, to) {
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

;// CONCATENATED MODULE: ./build/rendering/charts/given-keys.js








/** A key in a file of values. */
function inWholeFile(key) {
    return { key, source: key.file.source, rangeOf: (range) => range, editsOf: (edits) => edits };
}
/** The key at a pointer in the last text of a set that has it; null if none has. */
function givenKey(set, pointer) {
    for (const text of givenTexts(set).toReversed()) {
        const given = text(pointer);
        if (given !== null && isKeySet(given.key))
            return given;
    }
    return null;
}
/** The texts of a set. Later ones override earlier ones. */
function givenTexts(set) {
    const known = textsOfSets.get(set);
    if (known !== undefined)
        return known;
    const { texts, files, held = [] } = set;
    const read = [
        ...files.map((path, index) => textOfFile(path, texts[index] ?? "")),
        ...held.map((one, index) => textInObject(one, texts[files.length + index] ?? "")),
    ];
    textsOfSets.set(set, read);
    return read;
}
const textsOfSets = new WeakMap();
function textOfFile(path, text) {
    let file = null;
    return (pointer) => {
        file ??= (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, text));
        const key = keyIn(path, file, (0,json_pointer/* pointerSteps */.$)(pointer));
        return key === null ? null : inWholeFile(key);
    };
}
function textInObject(held, known) {
    const { file, document, at } = held;
    const { source } = file;
    const place = { name: source.path, file, document };
    if ("paths" in at) {
        return (pointer) => {
            const path = at.paths.get(pointer);
            return path === undefined
                ? null
                : { ...inWholeFile({ ...place, path, present: path.length }), editsOf: () => null };
        };
    }
    const { path } = at;
    const text = heldText(file, document, path) ?? quotedText(held);
    const isEditable = !(0,rendered_unit/* isRenderedPath */.h)(source.path) && textOfHeld(held, source.text) === known;
    return (pointer) => {
        const steps = (0,json_pointer/* pointerSteps */.$)(pointer);
        const key = text === null ? keyBelow(place, path, steps) : keyIn(source.path, text.file, steps);
        if (key === null)
            return null;
        return {
            key,
            source,
            rangeOf: (range) => text?.rangeOutside(range) ?? range,
            editsOf: (edits) => (!isEditable ? null : text === null ? edits : text.editsOutside(edits)),
        };
    };
}
/** A text of values in quotes or folded lines: its keys are shown as the whole text, which is not changed. */
function quotedText({ file, document, at }) {
    const path = "path" in at ? at.path : [];
    const value = (0,json/* valueAt */.fK)(document.value, path);
    if (typeof value !== "string")
        return null;
    return {
        file: (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(file.source.path, value)),
        rangeOutside: () => document.anchor(path),
        editsOutside: () => null,
    };
}

;// CONCATENATED MODULE: ./build/rendering/charts/idle-values.js

/** A key of the values, as templates name it. */
const valueName = /\.Values\.[\w.]*\w/g;
/** The first key of the values that no template reads any more once edits are made; null where none is lost. */
function idleValue(source, edits, templates) {
    const named = edits.flatMap(({ range: [start, end] }) => source.text.slice(start, end).match(valueName) ?? []);
    if (named.length === 0)
        return null;
    const changed = (0,edit/* applyEdits */.ct)(source.text, edits);
    const texts = [changed, ...templates.filter(({ path }) => path !== source.path).map(({ text }) => text)];
    const read = new Set(texts.flatMap((text) => text.match(valueName) ?? []));
    const idle = named.find((name) => !read.has(name));
    return idle === undefined ? null : idle.slice(".Values.".length);
}

;// CONCATENATED MODULE: ./build/rendering/charts/keys-of-values.js



/** The deepest level of keys: those below are details of a setting. */
const keys_of_values_deepest = 5;
const keys_of_values_most = 5_000;
/** A key as a template refers to it. */
const mention = /\.Values((?:\.\w+)+)/g;
/** An action of a template. */
const keys_of_values_action = /\{\{(?!-?\s*\/\*)[\s\S]*?\}\}/g;
const ofDependency = /^charts\/([^/]+)\/(?:templates\/|values\.yaml$)/;
/**
 * The keys that a chart's values contain, or that its templates refer to. Those of charts that it uses are below the
 * names of these charts.
 */
function keysOfValues({ files, dependencies }) {
    const keys = new Map();
    const add = (path, value) => {
        const key = JSON.stringify(path);
        if (keys.size < keys_of_values_most && keys.get(key)?.value === undefined)
            keys.set(key, { path, value });
    };
    const addAll = (value, path) => {
        if (!(0,json/* isObject */.Gv)(value) || path.length === keys_of_values_deepest)
            return;
        for (const [key, item] of Object.entries(value)) {
            add([...path, key], item);
            addAll(item, [...path, key]);
        }
    };
    for (const { name, data } of files) {
        if (data === undefined)
            continue;
        const prefixes = prefixesIn(name, dependencies);
        if (name === "values.yaml" || (ofDependency.test(name) && name.endsWith("/values.yaml"))) {
            const value = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(name, data)).documents[0]?.value ?? null;
            for (const prefix of prefixes)
                addAll(value, prefix);
        }
        else {
            for (const path of prefixes.length === 0 ? [] : keysMentioned(data, prefixes))
                add(path, undefined);
        }
    }
    return [...keys.values()];
}
/**
 * The keys that are mentioned in one action of a template, if there are several: the action may print one of them in the
 * place of another one, or merge them.
 */
function keysMentionedTogether({ files, dependencies }) {
    const groups = new Map();
    for (const { name, data = "" } of files) {
        const prefixes = name.endsWith("values.yaml") ? [] : prefixesIn(name, dependencies);
        if (prefixes.length === 0)
            continue;
        for (const [text] of data.matchAll(keys_of_values_action)) {
            const found = new Map(keysMentioned(text, prefixes).map((path) => [JSON.stringify(path), path]));
            if (found.size > 1)
                groups.set([...found.keys()].join(), [...found.values()]);
        }
    }
    return [...groups.values()];
}
/** The keys of the values that a file of a chart mentions, from their root. */
function keysMentionedIn({ dependencies }, name, text) {
    return keysMentioned(text, prefixesIn(name, dependencies));
}
/** The keys that a text refers to, below each prefix. Global values are the same for all charts. */
function keysMentioned(text, prefixes) {
    return [...text.matchAll(mention)].flatMap(([, steps = ""]) => {
        const own = steps.slice(1).split(".");
        return own[0] === "global" ? [own] : prefixes.map((prefix) => [...prefix, ...own]);
    });
}
/** Where the values of a file of a chart are: at the root, or below the names of a dependency; nowhere for other files. */
function prefixesIn(name, dependencies) {
    const folder = ofDependency.exec(name)?.[1];
    if (folder === undefined)
        return name === "values.yaml" || name.startsWith("templates/") ? [[]] : [];
    return aliasesOf(folder, dependencies).map((alias) => [alias]);
}
/** The names that a chart in a folder below `charts` has in the values. */
function aliasesOf(folder, dependencies) {
    const named = dependencies.filter(({ name }) => name === folder).map(({ alias }) => alias);
    return named.length === 0 ? [folder] : named;
}

;// CONCATENATED MODULE: ./build/rendering/charts/namesakes.js


/** The most keys with the same name that are tried, to save time. */
const namesakes_most = 3;
/** The deepest level of keys: values are grouped by a component, and by a part of one. */
const namesakes_deepest = 3;
/**
 * Changes of values with keys that are named like what is missing in an object, or like the map that lacks it. If a
 * template copies all of its values, or prints what another one printed, nothing else shows where they go.
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
    return nearest.slice(0, namesakes_most).map((key) => ({ path: key, value, kind: "set" }));
}
function keysNamed(values, name, path = []) {
    if (!(0,json/* isObject */.Gv)(values) || path.length === namesakes_deepest)
        return [];
    return Object.entries(values).flatMap(([key, value]) => {
        const own = [...path, key];
        const isOne = endsInName(key, name) && (value === null || typeof value === "object");
        return isOne ? [own] : keysNamed(value, name, own);
    });
}

;// CONCATENATED MODULE: ./build/rendering/charts/named-keys.js
const named_keys_text = String.raw `"(?:\\.|[^"\\])*"|\x60[^\x60]*\x60`;
const chain = String.raw `(?:\$\w*(?:\.\w+)*|(?:\.[A-Za-z_]\w*)+|\.(?![\w.]))`;
/**
 * A key below a map, with its name in quotes: `index .Values "a" "b"`, `get .Values "a"`, `dig "a" "b" nil .Values`.
 */
const named_keys_mention = new RegExp(String.raw `\b(?:index|get|hasKey)\s+\(?(?<map>${chain})\)?(?<keys>(?:\s+"[\w-]+")+)|` +
    String.raw `\bdig(?<steps>(?:\s+"[\w-]+")+)\s+(?:\S+|\([^()]*\))\s+(?<from>${chain})|` +
    String.raw `(?<skipped>${named_keys_text})|(?<![\w.)])(?<chain>${chain})`, "g");
/** The keys that the text of an action names. */
function named_keys_keysNamed(said, scope) {
    return [...said.matchAll(named_keys_mention)].flatMap(({ index, 0: whole, groups = {} }) => {
        const from = groups["map"] ?? groups["from"] ?? groups["chain"];
        if (from === undefined)
            return [];
        const further = [...(groups["keys"] ?? groups["steps"] ?? "").matchAll(/"([^"]*)"/g)].map(([, step = ""]) => step);
        const key = keyOf(from, further, scope);
        return key === null ? [] : [{ key, start: index, end: index + whole.length }];
    });
}
function keyOf(written, further, scope) {
    const named = namesAt(written, further, scope);
    return named === "top" || named === null || "parts" in named ? null : named;
}
/** The place that a chain of names leads to. */
function namesAt(written, further, { dot, variables }) {
    const [start = "", ...rest] = written.split(".");
    let steps = [...rest.filter((step) => step !== ""), ...further];
    let from = start === "" ? dot : (variables.get(start) ?? null);
    while (from && from !== "top" && "parts" in from && steps.length > 0) {
        const [step = "", ...others] = steps;
        from = Object.hasOwn(from.parts, step) ? from.parts[step] : undefined;
        steps = others;
    }
    // If everything that a template is given is passed on, the values still have this name.
    const values = steps.indexOf("Values");
    if (values !== -1)
        return { steps: steps.slice(values + 1), isWhole: true };
    // At a key that a map was not given, it has nothing.
    if (from === undefined)
        return null;
    if (from === "top")
        return steps.length === 0 ? "top" : null;
    if (from === null)
        return steps.length === 0 ? null : { steps, isWhole: false };
    return "parts" in from ? from : { ...from, steps: [...from.steps, ...steps] };
}
/** The result of an expression: the place that its only name leads to, or a map that it makes. */
function namesGiven(said, scope, depth = 0) {
    const own = /^\(([\s\S]*)\)$/.exec(said.trim())?.[1] ?? said.trim();
    const pairs = own.startsWith("dict ") ? functionArguments(own.slice("dict ".length)) : null;
    if (pairs !== null && depth < deepestParts)
        return { parts: partsOf(pairs, scope, depth) };
    if (onlyChain.test(own)) {
        const names = namesAt(own, [], scope);
        return depth > 0 && names !== null && names !== "top" && "parts" in names ? null : names;
    }
    const [first, ...others] = named_keys_keysNamed(own, scope);
    if (first === undefined || others.length > 0)
        return null;
    const functions = `${own.slice(0, first.start)} ${own.slice(first.end)}`.match(/[A-Za-z]\w*/g) ?? [];
    return functions.every((name) => keeping.has(name)) ? first.key : null;
}
/** Functions that return their argument, possibly with something added or left out. */
const keeping = new Set(["default", "dict", "deepCopy", "mustDeepCopy", "required", "omit", "toYaml", "fromYaml"]);
/** The deepest nesting of such maps. Maps made in helpers of helpers could grow without end. */
const deepestParts = 2;
const mostParts = 30;
function partsOf(pairs, scope, depth) {
    const names = pairs.filter((_one, index) => index % 2 === 0).slice(0, mostParts);
    const entries = names.map((name, index) => {
        return [name.replaceAll('"', ""), namesGiven(pairs[2 * index + 1] ?? "", scope, depth + 1)];
    });
    return Object.fromEntries(entries);
}
const onlyChain = new RegExp(`^${chain}$`);
const argument = new RegExp(String.raw `${named_keys_text}|[^\s()]+|\(`, "y");
/** The arguments of a function; null if they can't be read. */
function functionArguments(said) {
    const found = [];
    for (let at = 0; at < said.length;) {
        if (/\s/.test(said[at] ?? "")) {
            at += 1;
            continue;
        }
        argument.lastIndex = at;
        const one = argument.exec(said)?.[0];
        if (one === undefined || one === "|")
            return one === "|" ? found : null;
        const end = one === "(" ? closing(said, at) : at + one.length;
        if (end === null)
            return null;
        found.push(said.slice(at, end));
        at = end;
    }
    return found;
}
/** The offset after the parenthesis that closes the one at an offset; null if there is none. */
function closing(said, start) {
    let depth = 0;
    for (const { index, 0: one } of said.slice(start).matchAll(new RegExp(String.raw `${named_keys_text}|[()]`, "g"))) {
        if (one === "(")
            depth += 1;
        else if (one === ")")
            depth -= 1;
        if (depth === 0)
            return start + index + 1;
    }
    return null;
}
/** Whether a key may be the one at a path. A dependency has its values below its name in those of the chart. */
function mayBeAt({ steps, isWhole }, path, isOfDependency) {
    const isSuffix = steps.length > 0 && steps.length <= path.length;
    const rest = path.slice(path.length - steps.length);
    return (isSuffix &&
        (steps.length === path.length || !isWhole || isOfDependency) &&
        steps.every((step, index) => step === "*" || step === rest[index]));
}

;// CONCATENATED MODULE: ./build/rendering/charts/other-form.js


/** An action of a template, with the text between its braces. */
const other_form_action = /\{\{-?\s*(?:\/\*[\s\S]*?\*\/|([\s\S]*?))\s*-?\}\}/g;
/** Keywords that start branches. */
const starting = /^(?:if|with|range|define|block)\b/;
const other_form_nothing = /^\s*(?:\{\}|\[\]|null|""|'')?\s*$/;
/** Functions that return the opposite of their argument. */
const contrary = /\b(?:not|empty)\s+(?=\(|$)/g;
const contraryBehind = /^\s*\)*\s*\|\s*(?:not|empty)\b/;
/** A condition that is true for little or nothing. */
const littleOf = /\b(?:eq|lt|le)\b(?=.*(?:\blen\b|""|\bnil\b))/;
/** How many characters before and after a key are read. Whatever is further away is not about the key. */
const other_form_reach = 500;
const definition = /\{\{-?\s*define\s+("[^"]*")\s*-?\}\}/g;
const call = /\b(?:include|template)\s+(?:("[^"]*")|\S)/g;
const mostHelpers = 1_000;
const other_form_deepest = 30;
/**
 * Finds the keys for which templates do something else while the key is empty: they ask for the opposite of the key, or
 * have an `else`. If the key were set, this would no longer be done, which only shows with other values. Helpers are
 * read with their arguments. `aliasesOf` returns the names that a chart in the folder `charts` has in the values.
 */
function otherFormsIn(templates, aliasesOf = (folder) => [folder]) {
    const helpers = new Map(templates.flatMap(({ text }) => definitionsIn(text).map(({ name, body }) => [name, body])));
    const found = [];
    const read = new Set();
    const readHelper = (name, dot, owner, depth) => {
        const body = helpers.get(name);
        const key = JSON.stringify([name, dot, owner]);
        if (body === undefined || depth > other_form_deepest || read.size === mostHelpers || read.has(key))
            return;
        read.add(key);
        readText(body, dot, owner, depth);
    };
    const readText = (text, dot, owner, depth) => {
        const { keys, calls } = formsIn(text, dot);
        for (const key of keys)
            found.push({ key, owner });
        for (const { name, given } of calls) {
            if (name !== null)
                readHelper(name, given, owner, depth + 1);
            // If the name is computed, any helper may be meant.
            else
                for (const one of helpers.keys())
                    readHelper(one, null, owner, depth + 1);
        }
    };
    for (const { name, text } of templates) {
        const folder = /^charts\/([^/]+)\//.exec(name)?.[1];
        readText(withoutDefinitions(text), "top", folder === undefined ? null : aliasesOf(folder), 0);
    }
    // No template asks for a key of an item in a list that is only printed.
    const printedWhole = new Map();
    const isPrintedWhole = (key) => {
        const known = printedWhole.get(key) ?? templates.every(({ text }) => printsWhole(text, key));
        printedWhole.set(key, known);
        return known;
    };
    return (path) => !path.some((step, index) => /^\d+$/.test(step) && isPrintedWhole(path[index - 1] ?? "")) &&
        found.some(({ key, owner }) => {
            const isBelow = owner === null || path[0] === "global" || owner.includes(path[0] ?? "");
            return isBelow && mayBeAt(key, path, owner !== null);
        });
}
/** Whether a template does nothing with keys of a name but ask whether they are set, and print all of them as YAML. */
function printsWhole(text, key) {
    if (!/^\w+$/.test(key) || /\bfromYaml/.test(text))
        return false;
    const mention = new RegExp(`\\b${key}\\b`);
    const whole = new RegExp(`^(?:else )?if [$\\w.]*\\.${key}$|\\btoYaml [$\\w.]*\\.${key}(?![\\w.])`, "g");
    return [...text.matchAll(other_form_action)].every(([, said = ""]) => !mention.test(said.replace(whole, "")));
}
function definitionsIn(text) {
    return [...text.matchAll(definition)].flatMap(({ index: start, 0: whole, 1: name = "" }) => {
        const end = endOfBranch(text, start);
        return end === null ? [] : [{ name, body: text.slice(start + whole.length, end), start, end }];
    });
}
function withoutDefinitions(text) {
    let rest = "";
    let last = 0;
    for (const { start, end } of definitionsIn(text)) {
        if (start < last)
            continue;
        rest += text.slice(last, start);
        last = text.indexOf("}}", end) + 2;
    }
    return rest + text.slice(last);
}
function formsIn(text, dot) {
    const found = [];
    const calls = [];
    const open = [];
    let scope = { dot, variables: new Map([["$", dot]]) };
    for (const { index, 0: whole, 1: said = "" } of text.matchAll(other_form_action)) {
        const mentions = named_keys_keysNamed(said, scope);
        const keys = mentions.map(({ key }) => key);
        const isLittle = littleOf.test(said);
        for (const { key, start, end } of mentions) {
            const [before, behind] = [said.slice(Math.max(0, start - other_form_reach), start), said.slice(end, end + other_form_reach)];
            if (isLittle || isContraryOf(before) || contraryBehind.test(behind))
                found.push(key);
        }
        calls.push(...callsIn(said, scope));
        const here = open.at(-1);
        if (starting.test(said)) {
            open.push({ outside: scope, asks: keys, otherwise: null });
            scope = within(said, scope);
        }
        else if (/^else\b/.test(said) && here !== undefined) {
            if (said !== "else")
                for (const key of here.asks)
                    found.push(key);
            here.otherwise = { start: index + whole.length, asked: here.asks };
            here.asks = keys;
            scope = said === "else" ? here.outside : within(said.replace(/^else\s+/, ""), here.outside);
        }
        else if (/^end\b/.test(said)) {
            const { otherwise = null, outside = scope } = open.pop() ?? {};
            scope = outside;
            if (otherwise !== null && !other_form_nothing.test(text.slice(otherwise.start, index)))
                found.push(...otherwise.asked);
        }
        else
            scope = withVariables(said, scope);
    }
    return { keys: found, calls };
}
/** Whether a text ends right before something whose opposite is asked for. */
function isContraryOf(before) {
    return [...before.matchAll(contrary)].some(({ index, 0: whole }) => {
        let depth = 0;
        const rest = before.slice(index + whole.length);
        for (const one of rest) {
            if (one === "(")
                depth += 1;
            else if (one === ")" && depth === 1)
                return false;
            else if (one === ")")
                depth -= 1;
        }
        return rest === "" || depth > 0;
    });
}
function callsIn(said, scope) {
    return [...said.matchAll(call)].map(({ index, 0: whole, 1: name }) => {
        const [given] = functionArguments(said.slice(index + whole.length)) ?? [];
        return { name: name ?? null, given: given === undefined ? null : namesGiven(given, scope) };
    });
}
/** The scope inside a branch. */
function within(said, scope) {
    const [, word = "", declared = "", asked = ""] = /^(\w+)\s+(?:((?:\$\w*\s*,\s*)?\$\w*)\s*:=)?\s*([\s\S]*)$/.exec(said) ?? [];
    if (word === "define" || word === "block")
        return { dot: null, variables: new Map([["$", null]]) };
    const given = namesGiven(asked, scope);
    const inside = word === "range" ? itemOf(given) : given;
    const variables = new Map(scope.variables);
    const names = declared.split(",").map((name) => name.trim());
    for (const name of names.filter((one) => one !== ""))
        variables.set(name, name === names.at(-1) ? inside : null);
    return { dot: word === "if" ? scope.dot : inside, variables };
}
function itemOf(given) {
    return given === null || given === "top" || "parts" in given ? null : { ...given, steps: [...given.steps, "*"] };
}
/**
 * The scope after a variable is set. A variable that gets another value later is treated as unknown, since it may still
 * have the first one.
 */
function withVariables(said, scope) {
    const [, name = "", sign, value = ""] = /^(\$\w+)\s*(:?=)\s*([\s\S]*)$/.exec(said) ?? [];
    if (name === "")
        return scope;
    return {
        ...scope,
        variables: new Map([...scope.variables, [name, sign === ":=" ? namesGiven(value, scope) : null]]),
    };
}

;// CONCATENATED MODULE: ./build/rendering/charts/chart-candidates.js






















/** The possible places of a change in values and templates, the most likely first. */
function chartCandidates(places, wanted, file, variant) {
    const known = knownIn(places);
    const shown = valuesCandidates(places, wanted, file, variant, (operation, document) => valuesChanges(operation, document, variant.origins, known));
    const texts = {
        templateAt: (offset) => templateOf(places, variant, offset),
        printsKey: (key) => {
            const line = new RegExp(`^ *(?:- +)?${key.replaceAll(/[^\w]/g, "\\$&")}:`, "m");
            return templatesOf(places).some(({ source }) => line.test(source.text));
        },
    };
    const further = valuesCandidates(places, wanted, file, variant, (operation, document) => furtherChanges(operation, document, variant.origins, texts, known.lookup));
    const candidates = [...shown, ...literalCandidates(places, wanted, file, variant)];
    const guessed = candidates.some(({ edits }) => edits.length > 0)
        ? []
        : valuesCandidates(places, wanted, file, variant, (operation, { value }) => namesakeChanges(operation, value, known.lookup([])));
    const others = further
        .filter(({ hindrance }) => hindrance === null)
        .map((candidate) => ({ ...candidate, isGuess: true }));
    return [...candidates, ...guessed, ...others].filter(({ source, edits, hindrance }) => (edits.length > 0 || hindrance !== null) && (0,origin_of/* originOf */.y)(source.path, source.text).generated === null);
}
function templateOf({ sources }, { objects }, offset) {
    const name = documentFrom(objects.documents, offset)?.template;
    const source = name === undefined ? null : sources.template(name);
    return name !== undefined && source instanceof source_file/* SourceFile */.s ? { name, source } : null;
}
function valuesCandidates(places, { operations }, file, { variant, origins }, changesOf) {
    const choices = operations.map((operation) => {
        const document = file.documents[operation.document];
        return document === undefined ? [] : changesOf(operation, document);
    });
    const most = Math.max(0, ...choices.map(({ length }) => length));
    if (choices.some(({ length }) => length === 0))
        return [];
    const targets = editedIn(places, variant.set);
    const refused = operations
        .map((operation) => refusedIn(places, operation, file, origins))
        .find((why) => why !== null);
    return Array.from({ length: most }).flatMap((_item, index) => {
        const changes = choices.map((list) => list[index] ?? list[0]).filter((change) => change !== undefined);
        const candidates = lastTargets(targets, changes).flatMap((target) => {
            return valuesEdits(places, changes, target, variant.set.name) ?? [];
        });
        return candidates.map((candidate) => ({ ...candidate, hindrance: candidate.hindrance ?? refused ?? null }));
    });
}
/** The reason against one more key in a map that values are printed into, in half a sentence; null if there is none. */
function refusedIn({ sources }, operation, file, origins) {
    const document = file.documents[operation.document];
    const key = operation.path.at(-1);
    if (operation.kind !== "set" || document === undefined || typeof key !== "string")
        return null;
    const map = operation.path.slice(0, -1);
    const [holder, inside] = [document.keyRange(map), document.valueRange(map)];
    const piece = holder === null ? null : origins.at(holder[0]);
    const source = piece === null || piece.node.kind === "action" ? null : sources.template(piece.node.file);
    if (piece === null || holder === null || inside === null || !(source instanceof source_file/* SourceFile */.s))
        return null;
    const start = piece.node.offset + holder[0] - piece.start;
    const printed = origins.within(...inside).find(({ node }) => node.kind === "action" && node.file === piece.node.file);
    const added = `${key}: ${JSON.stringify(operation.value)}`;
    const line = refusingLine(source, source.position(start).line, added, printed?.node.offset ?? start);
    return line === null
        ? null
        : `the API would reject it beside what other values may print in line ${line} of ${source.path}`;
}
/** The keys of the values that some operations may apply to, if the key or a map that contains it is in a file. */
function keysOfChange(places, operations, file, { origins, variant }) {
    const targets = targetsIn(places, variant.set);
    return operations.flatMap((operation) => {
        const document = file.documents[operation.document];
        if (document === undefined)
            return [];
        const changes = valuesChanges(operation, document, origins, knownIn(places));
        const found = changes.flatMap(({ path }) => targets.map((target) => target((0,json_pointer/* pointerTo */.x)(path))?.key ?? null));
        return found.filter((key) => key !== null).filter(({ present }) => present > 0);
    });
}
/** Where keys are or would be: in the chart's own values, and in each text of a set, which overrides those before it. */
function targetsIn({ sources }, set) {
    const own = (pointer) => {
        const key = sources.values(pointer);
        return key === null ? null : inWholeFile(key);
    };
    return [own, ...givenTexts(set)];
}
/** Where keys are changed or added. Values that are only for tests get no further keys: nothing is deployed with them. */
function editedIn(places, set) {
    const targets = targetsIn(places, set);
    return set.deployed ? targets : targets.map((target, index) => (index === 0 ? target : asFarAsSet(target)));
}
/** A text without the keys that it does not set. */
function asFarAsSet(text) {
    return (pointer) => {
        const given = text(pointer);
        return isPresent(given) ? given : null;
    };
}
/** The last text that sets all keys of some changes, since nothing before it has an effect on them; otherwise all texts. */
function lastTargets(targets, changes) {
    const sets = (target) => {
        return changes.every(({ path }) => isPresent(target((0,json_pointer/* pointerTo */.x)(path))));
    };
    const last = targets.findLastIndex(sets);
    return last > 0 ? targets.slice(last) : targets;
}
function valueIn({ sources }, path) {
    const key = sources.printed((0,json_pointer/* pointerTo */.x)(path));
    return key === null || !isKeySet(key) ? undefined : (0,json/* valueAt */.fK)(key.document.value, key.path);
}
/** Looks things up in the files of a chart. */
function knownIn(places) {
    return {
        lookup: (path) => valueIn(places, path),
        written: (node) => writtenAction(places, node),
    };
}
/** The text of an action in one of the chart's own templates; null for any other template. */
function writtenAction({ sources }, { file, offset }) {
    const source = file.startsWith("templates/") ? sources.template(file) : null;
    if (!(source instanceof source_file/* SourceFile */.s))
        return null;
    const end = source.text.indexOf("}}", offset);
    return source.text.slice(offset, end === -1 ? offset : end);
}
/** The edits that make some changes in the chart's own values or in one text of a set of values. */
function valuesEdits(places, changes, target, setName) {
    const keys = changes.map(({ path }) => target((0,json_pointer/* pointerTo */.x)(path)));
    const [first] = keys;
    if (first == null || keys.some((one) => one?.key.name !== first.key.name))
        return null;
    if (changes.some(({ kind }, index) => kind !== "set" && kind !== "append" && !isPresent(keys[index])))
        return null;
    const { file, document } = first.key;
    const operations = changes.map((change, index) => {
        const place = { document: document.index, path: keys[index]?.key.path ?? [] };
        return "value" in change ? { ...change, ...place, value: generalValue(change.value) } : { ...change, ...place };
    });
    const result = (0,edit_yaml/* editYaml */.a)(file, operations);
    const candidate = { source: first.source, ofValues: changes, guarded: false, verbatim: false };
    if (!result.ok)
        return first.key.present === 0 ? null : { ...candidate, edits: [], hindrance: whyNotEdited(first, result.reason) };
    const edits = first.editsOf(result.edits);
    if (edits !== null)
        return { ...candidate, edits, hindrance: encryptionOf(first) ?? otherFormOf(places, changes) };
    const manifest = places.sources.template("Chart.yaml");
    const hindrance = `${setName} sets ${changes.map(({ path }) => path.join(".")).join(" and ")}, and fixes are not made there`;
    return isPresent(first) && manifest instanceof source_file/* SourceFile */.s
        ? { ...candidate, source: manifest, edits: [], hindrance }
        : null;
}
function encryptionOf({ source }) {
    return (0,sops/* isTextOfSops */.Oe)(source.text)
        ? `${source.path} is encrypted with SOPS, which would not decrypt it after a fix`
        : null;
}
function isPresent(given) {
    return given != null && isKeySet(given.key);
}
/** The reason why a key of values can't be changed, with its line. */
function whyNotEdited({ key, source, rangeOf }, reason) {
    const path = key.path.slice(0, key.present);
    const { line } = source.position(rangeOf(key.document.anchor(path))[0]);
    return `${path.join(".")} can't be changed in line ${line} of ${source.path}: ${reason}`;
}
/**
 * The reason against setting a key that is empty so far, if templates do something else while it is empty; otherwise
 * null.
 */
function otherFormOf(places, changes) {
    const filled = changes.flatMap(({ path, kind }) => {
        const steps = path.map((_step, index) => path.slice(0, index + 1));
        const set = kind === "set" ? steps : steps.slice(0, -1);
        return set.filter((key) => isNothing(valueIn(places, key)));
    });
    if (filled.length === 0)
        return null;
    const hasOtherForm = otherForms.get(places) ??
        otherFormsIn(templateTexts(places), (folder) => aliasesOf(folder, places.chart.dependencies));
    otherForms.set(places, hasOtherForm);
    const found = filled.find((key) => hasOtherForm(key));
    if (found === undefined)
        return null;
    return `templates do something else as long as ${found.join(".")} has nothing in the values`;
}
const otherForms = new WeakMap();
function templateTexts(places) {
    return templatesOf(places).map(({ name, source: { text } }) => ({ name, text }));
}
/** Whether an `if` treats a value as false. */
function isNothing(value) {
    if ((0,json/* isObject */.Gv)(value))
        return Object.keys(value).length === 0;
    return Array.isArray(value) ? value.length === 0 : !value;
}
/** The templates that people write and that are rendered to objects, with their names in the chart. */
function templatesOf({ chart, sources }) {
    const names = [...chart.paths.keys()].filter((name) => (0,charts_chart/* isInTemplates */.j7)(name) && !name.endsWith("NOTES.txt"));
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
        const path = ["spec", "selector", "matchLabels"];
        const [key, range] = [document?.keyRange(path) ?? null, document?.valueRange(path) ?? null];
        const labels = (0,json/* valueAt */.fK)(document?.value, path);
        return key === null || range === null || labels === undefined ? null : { key: key[0], range, labels };
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
    const hindrance = printedIn(wanted, file, origins) ?? choiceIn(source, literal.edits, templates());
    return [{ source, edits: (0,edit/* sortEdits */.Wz)(literal.edits), ofValues: [], guarded, hindrance, verbatim: true }];
}
/**
 * Why a change of a template would let a value have another meaning, in half a sentence: it is to be set to what the
 * template prints already, but under another key. Null if it does not.
 */
function printedIn({ operations }, file, origins) {
    const kept = operations.some((operation) => {
        const document = file.documents[operation.document];
        const range = document?.valueRange(operation.path) ?? null;
        if (operation.kind !== "set" || range === null)
            return false;
        const isSame = (0,same_json/* sameJson */.V)((0,json/* valueAt */.fK)(document?.value, operation.path), operation.value);
        return isSame && origins.within(...range).some(({ node }) => node.kind === "action");
    });
    return kept ? "what the values set for the old key would count for the new one" : null;
}
/** Why a change of a template would take a choice from those who set the values, in half a sentence; null if it does not. */
function choiceIn(source, edits, templates) {
    const asked = switchAskedFor(source, edits);
    if (asked !== null)
        return `the values decide it, by the condition in line ${asked} of ${source.path}`;
    const idle = idleValue(source, edits, templates);
    return idle === null ? null : `${idle} in the values would then have no effect`;
}
/** The start of the innermost existing map or item that a change is about. */
function parentOf({ range: [offset] }, { operations }, file) {
    const starts = operations.flatMap(({ document: index, path }) => {
        const document = file.documents[index];
        return document?.valueRange(presentParent(document, path))?.[0] ?? [];
    });
    const above = starts.filter((start) => start <= offset);
    // Something new may be above everything in the map, right below the key that contains it.
    return above.length > 0
        ? above.reduce((last, start) => Math.max(last, start))
        : starts.reduce((first, start) => Math.min(first, start), file.source.text.length);
}
function presentParent({ value }, path) {
    let depth = path.length - 1;
    while (depth > 0 && !(0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(value, path.slice(0, depth))))
        depth -= 1;
    return path.slice(0, depth);
}

;// CONCATENATED MODULE: ./build/rendering/charts/lacking-values.js










/**
 * The map of the values that lacks something, if all of what the template prints there is that map; or else the entry of
 * the values that lacks it: `components.cart` where the template asks for the `securityContext` of each component, and
 * prints it if there is one. Null where the template has a part in it.
 */
function lackingValues(lacking, origins, sources) {
    const whole = wholeMap(lacking.document, lacking.map, origins);
    return whole === null ? lackingEntry(lacking, origins, sources) : { path: whole, isTelling: true };
}
/**
 * Null also if there is no fix, so that nothing can be done about a single entry, or if something else than a map is
 * missing: of that, a template can have a default.
 */
function lackingEntry(lacking, origins, sources) {
    const { document, map } = lacking;
    const [start] = document.valueRange(map) ?? [];
    if (start === undefined || !isMapAdded(lacking))
        return null;
    const guards = guardsOfKey(lacking, start, origins, sources);
    const [{ file: template } = { file: "" }] = guards;
    const printed = printedAround(document, map, origins);
    const keys = keysAsked(guards, () => null, printed);
    const path = entryOfKeys(keys, printed.flat());
    // All that a chart is given by the one around it is no entry.
    if (path === null || pathInChart(template, path).length === 0)
        return null;
    return { path, isTelling: guards.some(({ asks }) => asks.length > keys.length) };
}
/** Whether a fix adds what is missing, and that is a map. */
function isMapAdded({ map, missing, proposal }) {
    const operations = proposal?.operations.filter(operation/* concernsDocument */.X$) ?? [];
    const added = [...map, ...missing.slice(0, 1)];
    return operations.some((one) => {
        return one.kind === "set" && (0,core_path/* startsWith */.w1)(one.path, added) && (one.path.length > added.length || (0,json/* isObject */.Gv)(one.value));
    });
}
/**
 * The branches around the only line in which the template may print what is missing, as far as they are in the map. None
 * if it prints something else there otherwise.
 */
function guardsOfKey({ file, missing: [key] }, start, origins, sources) {
    const template = (name) => {
        const source = sources.template(name);
        return source instanceof source_file/* SourceFile */.s ? source : null;
    };
    const first = anchorAt({ text: file.source, origins, template }, start);
    if (first === null || typeof key !== "string")
        return [];
    const { source, branches } = first;
    const indent = " ".repeat(columnOfKey(first.rendered) + first.indent);
    const [line, ...others] = printedBelow(source, first.line, `${indent}${key}:`);
    if (line === undefined || others.length > 0)
        return [];
    const around = branchesAt(source.text, source.lineRange(line)[0]).slice(branches.length);
    if (around.some((branch) => hasOtherParts(source.text, branch)))
        return [];
    const lines = new Set(around.map((branch) => source.position(branch.start).line));
    return guardsIn(origins, start, first.template).filter((guard) => lines.has(guard.line));
}

;// CONCATENATED MODULE: ./build/rendering/charts/actions-behind.js
/**
 * The actions of a template that determine the variables of a line, and those that determine the variables in these, in
 * any order. Actions in other branches are included, since it isn't known which branch was taken.
 */
function actionsBehind(template, line) {
    const first = variablesIn(line);
    if (first.length === 0)
        return [];
    const actions = actionsOf(template).filter(({ gives }) => gives.length > 0);
    const known = new Set(first);
    const behind = new Set();
    // A variable that is added to the set during the loop is visited, too.
    for (const variable of known) {
        for (const { text, gives } of actions) {
            if (!gives.includes(variable) || behind.has(text))
                continue;
            behind.add(text);
            for (const other of variablesIn(text))
                known.add(other);
        }
    }
    return [...behind];
}
function actionsOf(template) {
    return [...template.matchAll(/\{\{(?:[^}"`]|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}(?!\}))*\}\}/g)].map(({ 0: text }) => {
        const assigned = [...text.matchAll(/\$\w+(?:\s*,\s*\$\w+)?(?=\s*:?=)/g)].flatMap(({ 0: names }) => variablesIn(names));
        const changed = [...text.matchAll(/\b(?:set|merge|mergeOverwrite)\s+(\$\w+)/g)].map(({ 1: name = "" }) => name);
        return { text, gives: [...assigned, ...changed] };
    });
}
/** All variables except `$` itself, which contains everything. */
function variablesIn(text) {
    return [...text.matchAll(/\$\w+/g)].map(({ 0: name }) => name);
}

;// CONCATENATED MODULE: ./build/rendering/charts/settled-later.js







/**
 * Whether a finding in a chart is settled by whoever installs it, differs in each release, or comes from values that
 * only a test of the chart sets.
 */
function isSettledLater(finding, line, from) {
    const { awaits, compares = [], range } = finding;
    // People can choose any name for a release, including the value that its name is compared with.
    if (compares.includes(placeholder/* releaseName */["do"]))
        return true;
    // What can't be read isn't checked either, whoever gives the values.
    const isUnread = finding.object === null && finding.path[0] === "file";
    if (!from.set.deployed && !isUnread && isGivenBy(from.set, [...from.printed, ...pointersBehind(line)]))
        return true;
    if (awaits === "chance")
        return [lineAt(line), ...actionsOfLine(line)].some((text) => chance.test(text));
    if (awaits === undefined || !isCompletedByOthers(from))
        return false;
    if (awaits === "key")
        return writesKey(from.chart, from.text.slice(...range));
    return printsEmptyValue(from, lineAt(line));
}
/**
 * What to do about text that can't be read because a template prints a value that the chart leaves empty; null if that
 * is not the cause.
 */
function adviceForEmpty({ object, path }, line, from) {
    if (object !== null || path[0] !== "file" || !printsEmptyValue(from, lineAt(line)))
        return null;
    return "A value is empty here: give it one, in a file ci/NAME-values.yaml of the chart or with charts in the configuration, or correct the template.";
}
/**
 * Whether whoever installs the chart completes the values: those of the chart itself, and those of an example in a
 * chart for others.
 */
function isCompletedByOthers({ chart, set }) {
    return set.name === "" || (chart.published && set.files.every((path) => (0,charts_chart/* holdsFile */.D8)(chart, path)));
}
function isGivenBy(set, pointers) {
    return pointers.some((pointer) => givenValue(set, pointer) !== undefined);
}
/** The values that determine the variables of a line, as JSON pointers. */
function pointersBehind(line) {
    const named = actionsOfLine(line).flatMap((text) => [...text.matchAll(/\.Values\.([\w.]+)/g)]);
    return named.map(({ 1: name = "" }) => (0,json_pointer/* pointerTo */.x)(name.split(".")));
}
function actionsOfLine(line) {
    return actionsBehind(line.source.text, lineAt(line));
}
/**
 * The value that the files of a set give to a key, where later files override earlier ones; undefined if none of them
 * sets it.
 */
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
/** Something that a cluster would generate randomly is the same for everybody here, and not secret. */
const chance = /\b(?:rand\w+|gen\w+|uuidv4|htpasswd|bcrypt|derivePassword|encryptAES|lookup)\b/;
/** An action that prints a value, possibly quoted or truncated, but without another text for an empty one. */
const printedValue = /\{\{-?\s*(?:s?quote\s+)?\$?\.Values\.([\w.]+)\s*(?:\|\s*(?:s?quote|lower|toString|trunc \d+|trimSuffix "-")\s*)*-?\}\}/g;
/**
 * Whether a line of a template prints a value that the chart leaves empty, so that whoever installs the chart has to
 * set it.
 */
function printsEmptyValue({ sources, set }, line) {
    return [...line.matchAll(printedValue)].some(([, name = ""]) => {
        const pointer = (0,json_pointer/* pointerTo */.x)(name.split("."));
        const key = sources.values(pointer);
        const own = key === null ? undefined : (0,json/* valueAt */.fK)(key.document.value, key.path);
        const value = givenValue(set, pointer) ?? own;
        return value === undefined || value === null || value === "";
    });
}
/** Whether a template writes a key when there is a value for it. `place` is the text that needs the key. */
function writesKey({ files }, place) {
    const key = /([\w.-]+)["']?\s*$/.exec(place)?.[1];
    if (key === undefined)
        return false;
    const line = new RegExp(`^[ \\t]*["']?${key.replaceAll(".", "\\.")}["']?[ \\t]*:`, "m");
    return files.some(({ name, data }) => name.includes("templates/") && data !== undefined && line.test(data));
}

;// CONCATENATED MODULE: ./build/rendering/charts/chart-text.js



















/** The text of a chart as rendered with one set of values, which can be traced back to the files that people write. */
function chartText(chart, sources, rendered, isPartial) {
    const { variant, objects, origins } = rendered;
    const path = (0,rendered_unit/* renderedPath */.$)(chart.directory, variant.name);
    let parsed = null;
    const read = () => {
        parsed ??= (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, objects.text));
        return parsed;
    };
    const printed = { chart, sources, rendered, read, keysOfFix: fixKeys(chart, sources, rendered, read) };
    return {
        path,
        manifest: (0,charts_chart/* manifestOf */.$V)(chart),
        files: new Set(chart.paths.values()),
        valuesIn: valuesOf(chart, variant.set),
        text: objects.text,
        variant: variant.name,
        isPartial,
        expect: (offsets) => origins.expect(offsets),
        untraced: () => [...origins.failures()].flatMap(([template, why]) => untraced(sources, template, why)),
        templateAt: (offset) => templateAt(printed, offset),
        sourceRange(range) {
            const led = sourceRange(printed, range);
            if (led === null || led === "elsewhere")
                return null;
            return {
                ...led,
                related: valuesPlaces(sources, rendered.variant.set, printedPointers(piecesOf(rendered, range))),
            };
        },
        lead: (finding) => sourcePlace(printed, finding),
    };
}
/** The files and rendered texts with the values of a chart and of the charts in it, and of a set. */
function valuesOf({ paths }, { files, held = [] }) {
    const own = [...paths].flatMap(([name, path]) => (/(?:^|\/)values\.yaml$/.test(name) ? [path] : []));
    return new Set([...own, ...files, ...held.map(({ file }) => file.source.path)]);
}
/**
 * Returns a function that finds the keys of values that a fix would set. The finding is reported there, so a comment
 * there may ignore it.
 */
function fixKeys(chart, sources, rendered, read) {
    if (!holdsComments(chart, rendered.variant.set.files))
        return () => [];
    return ({ proposal }) => {
        if (proposal === null)
            return [];
        return keysOfChange({ chart, sources }, proposal.operations.filter(operation/* concernsDocument */.X$), read(), rendered);
    };
}
function piecesOf({ origins }, [start, end]) {
    return origins.within(start, Math.max(end, start + 1));
}
/** The document at an offset. Something missing at the end of a document is reported right after it. */
function chart_text_documentAt({ objects: { documents } }, offset) {
    return documentFrom(documents, offset) ?? documents[0];
}
function templateAt({ sources, rendered }, offset) {
    const document = chart_text_documentAt(rendered, offset);
    const source = document === undefined ? null : sources.template(document.template);
    return source instanceof source_file/* SourceFile */.s ? source.path : null;
}
function sourceRange({ sources, rendered }, range) {
    const piece = rendered.origins.at(range[0]);
    if (piece === null)
        return templateStart(sources, chart_text_documentAt(rendered, range[0]));
    const source = sources.template(piece.node.file);
    if (source === null || source === "elsewhere")
        return source;
    const isPrinted = piece.node.kind === "action" && piece.paths.length > 0;
    return {
        source,
        range: rangeIn(source, piece, range, rendered.objects.text),
        traced: true,
        ...(isPrinted ? { value: piece.paths.map((one) => nameInValues(sources, piece.node.file, one)).join() } : {}),
    };
}
/**
 * What a key of the values is called in the chart of a template, so that it is the same in all charts that use that one,
 * unless their own values set it.
 */
function nameInValues(sources, template, pointer) {
    const path = pathInChart(template, (0,json_pointer/* pointerSteps */.$)(pointer));
    const inner = (0,json_pointer/* pointerTo */.x)(path);
    if (inner === pointer)
        return pointer;
    const key = sources.values(pointer);
    const isOwn = key !== null && key.name === "values.yaml" && isKeySet(key);
    return isOwn ? `${key.file.source.path}${pointer}` : inner;
}
function sourcePlace(printed, finding) {
    const { chart, sources, rendered, keysOfFix } = printed;
    const joined = finding.object === null && finding.path[0] === "file" ? joinedLine(printed, finding.range) : null;
    const led = joined ?? sourceRange(printed, finding.range);
    if (led === null || led === "elsewhere")
        return "elsewhere";
    const pieces = piecesOf(rendered, finding.range);
    const paths = pieces.flatMap((piece) => piece.paths);
    const from = { chart, sources, text: rendered.objects.text, set: rendered.variant.set, printed: paths };
    if (isSettledLater(finding, led, from))
        return null;
    const advice = joined === null ? adviceForEmpty(finding, led, from) : joinedAdvice;
    const lacking = led.value === undefined ? lackingIn(printed, finding) : null;
    const value = lacking === null ? undefined : (0,json_pointer/* pointerTo */.x)(lacking.path);
    const template = rendered.origins.at(finding.range[0])?.node.file ?? "";
    const pointers = [...printedPointers(pieces), ...(value !== undefined && lacking?.isTelling === true ? [value] : [])];
    return {
        ...led,
        ...(value === undefined ? {} : { value: nameInValues(sources, template, value) }),
        ...(advice === null ? {} : { advice }),
        related: valuesPlaces(sources, rendered.variant.set, pointers, finding.path),
        written: [...valuesKeys(pointers, sources.values), ...keysOfFix(finding)],
        // In a chart that others also use, the names of objects depend on those charts.
        name: (0,charts_chart/* holdsFile */.D8)(chart, led.source.path) ? generalName(finding.object?.name ?? null) : "*",
        namespace: generalName(finding.object?.namespace ?? null),
        path: finding.path,
    };
}
/** Where the values lack what a finding is about; null if that is a matter of the template. */
function lackingIn({ sources, rendered, read }, { object, path, range, proposal }) {
    const file = object === null ? null : read();
    const documents = file?.documents ?? [];
    const document = documents[lastIndexWhere(documents.length, (at) => (documents[at]?.range[0] ?? 0) <= range[0])];
    const depth = document === undefined ? path.length : presentDepth(document.value, path);
    if (file === null || document === undefined || depth === path.length)
        return null;
    const [map, missing] = [path.slice(0, depth), path.slice(depth)];
    return lackingValues({ file, document, map, missing, proposal }, rendered.origins, sources);
}
const joinedAdvice = "This line is joined to the one before it: {{- or -}} removes the line break between them. Remove that dash: nothing in this document was checked.";
/** The line of a template that is printed behind another one, in the line at a range; null where none is. */
function joinedLine({ sources, rendered: { objects, origins } }, [offset]) {
    const { text } = objects;
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    const end = text.indexOf("\n", offset);
    for (const piece of origins.within(start, end === -1 ? text.length : end)) {
        if (piece.start <= start || text.slice(start, piece.start).trim() === "" || text[piece.start] === "\n")
            continue;
        const source = sources.template(piece.node.file);
        if (!(source instanceof source_file/* SourceFile */.s) || origins.at(piece.start - 1)?.node.file !== piece.node.file)
            continue;
        const { line, column } = source.position(piece.node.offset);
        const before = source.line(line).slice(0, column - 1);
        if (before.trim() === "")
            return { source, range: (0,trimmed_line/* trimmedLine */.f)(source, line), traced: true };
    }
    return null;
}
/**
 * Whether a values file has comments for this program: one of the chart, of its dependencies, or one of the given
 * files.
 */
function holdsComments({ files, paths }, others) {
    return files.some(({ name, data }) => {
        const isOfValues = /(?:^|\/)values\.yaml$/.test(name) || others.includes(paths.get(name) ?? "");
        return isOfValues && data?.includes("kubesuggest:") === true;
    });
}
/** Says that the findings of a template are reported at its first line. */
function untraced(sources, template, why) {
    const source = sources.template(template);
    if (!(source instanceof source_file/* SourceFile */.s))
        return [];
    return [{ file: source.path, reason: `findings are at its first line, since its text could not be traced: ${why}` }];
}
function templateStart(sources, document) {
    const source = document === undefined ? null : sources.template(document.template);
    return source instanceof source_file/* SourceFile */.s ? { source, range: (0,trimmed_line/* trimmedLine */.f)(source, 1), traced: false } : source;
}
/** The same text in the source, as far as it matches; the whole line if an action printed it. */
function rangeIn(source, { node, start }, [from, to], text) {
    if (node.kind === "action")
        return (0,trimmed_line/* trimmedLine */.f)(source, node.line);
    const at = node.offset + from - start;
    let length = 0;
    while (from + length < to && source.text[at + length] === text[from + length] && text[from + length] !== "\n")
        length += 1;
    // If an action follows, it belongs to the text.
    const line = source.position(at).line;
    const end = source.lineRange(line)[1];
    const rest = source.text.slice(at + length, end);
    if (from + length < to && rest.includes("{{"))
        return [at, at + length + rest.trimEnd().length];
    return length === 0 ? (0,trimmed_line/* trimmedLine */.f)(source, line) : [at, at + length];
}
const mostValues = 3;
/** The keys of values at some pointers, if they are in a file. */
function valuesKeys(pointers, keyOf) {
    return pointers.flatMap((pointer) => {
        const key = keyOf(pointer);
        return key === null || key.present === 0 ? [] : [key];
    });
}
function printedPointers(pieces) {
    return [...new Set(pieces.flatMap(({ paths }) => paths))].slice(0, mostValues);
}
/**
 * The places where some values are set: by the set of values if it has them, otherwise in the chart's own
 * values. `path` is what a finding there is about. A place may be in a rendered text.
 */
function valuesPlaces(sources, set, pointers, path = []) {
    return pointers.flatMap((pointer) => {
        const own = sources.printed(pointer);
        const given = givenKey(set, pointer) ?? (own === null || own.present === 0 ? null : inWholeFile(own));
        if (given === null)
            return [];
        const key = keyInItem(given.key, path);
        const isCause = isKeySet(key);
        const message = isCause ? "the value that is set here" : "where the value would be set";
        return [{ ...(0,related/* relatedPlace */.L6)(given.source, given.rangeOf(keyRange(key)), message), isCause }];
    });
}
/** The key of an item that a finding is about. `toYaml` prints the first key on the line of the item, as part of it. */
function keyInItem(item, path) {
    const [index, key] = path.slice(-2);
    if (typeof index !== "number" || typeof key !== "string" || typeof item.path.at(-1) !== "number")
        return item;
    const own = [...item.path, key];
    const isSet = item.present === item.path.length && (0,json/* valueAt */.fK)(item.document.value, own) !== undefined;
    return isSet ? { ...item, path: own, present: own.length } : item;
}
/** A name without the parts that depend on the release. */
function generalName(name) {
    return name === null ? null : name.replaceAll(placeholder/* releaseName */["do"], "*").replaceAll(releaseNamespace, "*");
}

// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
// EXTERNAL MODULE: ./build/core/enumerate.js
var enumerate = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/formats/template.js
var formats_template = __webpack_require__(61889);
// EXTERNAL MODULE: ./build/formats/yaml/explain-error.js
var explain_error = __webpack_require__(99275);
;// CONCATENATED MODULE: ./build/rendering/not-here.js

/**
 * Names that a repository lacks, as part of a sentence: `a, which is not in the repository`, `a and b, which are not
 * …`.
 */
function notHere(names) {
    return `${(0,enumerate/* enumerate */.H)(names)}, which ${names.length === 1 ? "is" : "are"} not in the repository`;
}

;// CONCATENATED MODULE: ./build/rendering/charts/render-in-parts.js



/** The most templates that are left out. A chart with more is not worth the time, and is not rendered at all. */
const mostLeft = 20;
/**
 * Renders a chart. If that fails with all values, the templates that fail with the first set of values are left out.
 */
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
/** A template that fails on its own, or because it includes one that was left out; many do so for a checksum. */
function leftTemplate(chart, left, name, reason) {
    const [, asked = ""] = /no template "[^"/]*\/([^"]+)" associated/.exec(reason) ?? [];
    const cause = left.find((one) => one.name === unaliased(asked, chart));
    if (cause === undefined)
        return { name, reason };
    return { name, reason: `it includes ${cause.name}, which can't be rendered`, includes: cause.includes ?? cause.name };
}
/** The template that caused an error, if it prints objects. Helm names it before the templates that it includes. */
function failedTemplate(chart, { reason, isSlow = false }) {
    const named = namedTemplate(reason);
    const name = named === null || isSlow ? null : unaliased(named.name, chart);
    const isOwn = name !== null && /(?:^|\/)templates\/(?:.*\/)?[^_/][^/]*$/.test(name) && chart.paths.has(name);
    return isOwn && chart.files.some((file) => file.name === name) ? name : null;
}
/** The first place in a template that is named in an error of Helm, with the template's name in the chart. */
function namedTemplate(reason) {
    // A chart can fail with a message of any length, so each path in it is read once.
    for (const [, name = "", line] of reason.matchAll(/(?<![\w./-])([\w./-]{1,4096}):(\d+)/g)) {
        if (/\/[\w.-]+\.(?:ya?ml|tpl|txt)$/.test(name)) {
            return { name: name.slice(name.indexOf("/") + 1), line: Number(line) };
        }
    }
    return null;
}
/** Templates grouped by cause, sorted by name, except that those that only include another one come last. */
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

;// CONCATENATED MODULE: ./build/rendering/charts/chart-troubles.js













/**
 * The troubles of a chart that can't be rendered: Helm's error at the line that it names, or the missing charts, which
 * may be the cause of any error.
 */
function failureOf(chart, reason) {
    const sources = chartSources(chart);
    const lacks = lackOf(chart);
    if (lacks !== null) {
        return troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", ...lacks, why: `it ${lacks.why}` });
    }
    const template = ["Chart.yaml", "values.yaml"].map((name) => sources.template(name)).find(isUnrendered);
    if (template !== undefined) {
        const why = `${template.path} is a template`;
        return troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", why, isUsual: true });
    }
    const named = namedTemplate(reason);
    const source = named === null ? null : sources.template(named.name);
    return source instanceof source_file/* SourceFile */.s
        ? troubleAt(chart, source, named?.line ?? 1, { part: "chart", why: reason })
        : troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", why: reason });
}
/** Whether a file of a chart is a template of another program, which has to render it before Helm can read it. */
function isUnrendered(source) {
    return source instanceof source_file/* SourceFile */.s && (0,formats_template/* needsRendering */.G)(source);
}
/**
 * The templates of a chart that are not rendered: one trouble for each cause, and a note for every other template with
 * the same cause.
 */
function leftTroubles(chart, sources, left) {
    const all = byCause(left).map(([first, ...others]) => {
        const { troubles, notes } = leftTrouble(chart, sources, first);
        const further = others.flatMap((other) => leftTrouble(chart, sources, other).troubles);
        const reasons = further.map(({ source, why }) => ({ file: source.path, reason: `not rendered: ${why}` }));
        return { troubles, notes: [...notes, ...reasons] };
    });
    return { troubles: all.flatMap(({ troubles }) => troubles), notes: all.flatMap(({ notes }) => notes) };
}
/** Why a chart can't be rendered with some of the values that it is deployed with. */
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
        return [{ ...own, source, range: (0,trimmed_line/* trimmedLine */.f)(source, 1), why, isUsual: lacks?.isUsual ?? true }];
    });
}
/** The error because of which a values file can't be read; null if all can be read. */
function unreadValues({ files, texts }) {
    for (const [index, path] of files.entries()) {
        const source = new source_file/* SourceFile */.s(path, texts[index] ?? "");
        const error = (0,parse/* parseYaml */.hN)(source).documents.flatMap(({ errors }) => errors)[0];
        if (error === undefined)
            continue;
        const { why, line } = (0,explain_error/* explainError */.U)(source, error);
        const range = source.yaml.lineRange(line);
        return isUnrendered(source) ? { source, range, why: "it is a template", isUsual: true } : { source, range, why };
    }
    return null;
}
/** Notes about the sets of values with which a chart is not rendered, because there are too many of them. */
function furtherValues(chart) {
    const further = (0,value_sets/* furtherSets */.oL)(chart);
    if (further.length === 0)
        return [];
    const files = new Set([...chart.paths.values(), ...further.flatMap((set) => set.files)]);
    const names = (0,enumerate/* enumerate */.H)(further.map(({ name }) => name).toSorted());
    return [{ file: (0,charts_chart/* manifestOf */.$V)(chart), reason: `not rendered with ${names}: there are too many sets of values`, files }];
}
function leftTrouble(chart, sources, { name, reason }) {
    // Missing charts also provide values, so they may be the cause of any failure.
    const lacks = lackOf(chart);
    const trouble = lacks === null ? { why: reason } : { ...lacks, why: `it ${lacks.why}` };
    const line = namedTemplate(reason)?.line ?? 1;
    return troubleAt(chart, sources.template(name), line, { part: "template of a chart", ...trouble });
}
/** The dependencies of a chart that are not in the repository; null if all of them are. */
function lackOf({ missing }) {
    if (missing.length === 0)
        return null;
    const names = [...new Set(missing.map(({ name }) => name))].toSorted();
    return { why: `depends on ${notHere(names)}`, isUsual: missing.every(charts_chart/* isFetched */.cg) };
}
function troubleAt(chart, source, line, trouble) {
    const why = halfSentence(trouble.why);
    if (!(source instanceof source_file/* SourceFile */.s))
        return { troubles: [], notes: [{ file: chart.directory, reason: why }] };
    const lacksValues = asksForValues.test(why) || readsMissing.test(trouble.why);
    return { troubles: [{ ...trouble, source, range: (0,trimmed_line/* trimmedLine */.f)(source, line), why, lacksValues }], notes: [] };
}
/** An error message of the template itself, from `required` or `fail`. */
const asksForValues = /^execution error at \(/;
/** A key of a map that is not in the values. Deployment tools give values that are not in the chart, such as helmfile. */
const readsMissing = /\.Values\.[^<>]{0,300}>:\s+nil pointer evaluating interface \{\}/;
const longestReason = 300;
/** The message of a library as half a sentence. A long one of Helm is cut to that of the innermost template. */
function halfSentence(reason) {
    const text = (0,without_end/* withoutEnd */.M)(reason.replace(/\s+/g, " ").trim(), ".:");
    const inner = text.length > longestReason ? text.split(": error calling include: ").at(-1) : text;
    return (0,cut_text/* cutText */.I)(inner ?? text, longestReason);
}

// EXTERNAL MODULE: ./build/model/kubernetes/api/validation/read.js
var read = __webpack_require__(40460);
;// CONCATENATED MODULE: ./build/rendering/charts/lock-notes.js





/**
 * Notes about dependencies that come from elsewhere than a chart says: `helm dependency build` takes their repositories
 * from the lock file (helm, downloader.Manager.Build).
 */
function lockNotes(chart, sources) {
    return ["Chart.lock", "requirements.lock"].flatMap((name) => {
        const source = sources.template(name);
        const [document] = source instanceof source_file/* SourceFile */.s ? (0,parse/* parseYaml */.hN)(source).documents : [];
        if (!(source instanceof source_file/* SourceFile */.s) || document === undefined)
            return [];
        return (0,read/* listAt */.gT)(document.value, ["dependencies"]).flatMap((locked, index) => {
            const [own, repository] = [(0,json/* textAt */.$6)(locked, ["name"]), (0,json/* textAt */.$6)(locked, ["repository"]) ?? ""];
            const stated = chart.dependencies.filter((one) => one.name === own).map((one) => one.repository);
            const isOther = stated.length > 0 && [repository, ...stated].every(isAddress);
            if (own === null || !isOther || stated.some((one) => sameAddress(one, repository)))
                return [];
            const { line } = source.position(document.anchor(["dependencies", index, "repository"])[0]);
            const reason = `${own} comes from another repository here than the chart says`;
            return [{ file: source.path, line, reason, files: new Set([source.path, (0,charts_chart/* manifestOf */.$V)(chart)]) }];
        });
    });
}
/** Whether a repository is named by its address, and not by a name that each computer gives it. */
function isAddress(repository) {
    return /^(?:https?|oci):\/\//.test(repository);
}
function sameAddress(a, b) {
    return a.replace(/\/$/, "") === b.replace(/\/$/, "");
}

;// CONCATENATED MODULE: ./build/rendering/charts/changing-parts.js
/** What a template can be told by the cluster, the clock or the release: a rendering shows one of several answers. */
const changing = /\b(?:ago|derivePassword|env|expandenv|genCA|getHostByName|lookup|now|rand\w+|shuffle|unixEpoch|uuidv4)\b|\.Release\.(?:IsInstall|IsUpgrade|Name|Namespace|Revision)\b|\.Capabilities\b/;
/** A right of a pod that an action prints. */
const printedRight = /^[ \t-]*(hostIPC|hostNetwork|hostPID|privileged):[ \t]*(\{\{.{1,500}\}\})[ \t]*\r?$/gm;
/** A variable that an action sets. */
const assignment = /(\$\w+)[ \t]*:?=([^{}\n]{1,500})/g;
/**
 * The rights of pods that a template decides by what changes from one run to another, and that are not given where it is
 * rendered here.
 */
function changingParts(text, printed) {
    if (!changing.test(text))
        return [];
    const changed = new Set([...text.matchAll(assignment)].flatMap(([, name = "", value = ""]) => (changing.test(value) ? [name] : [])));
    return [...text.matchAll(printedRight)].flatMap(({ index, 0: line, 1: key = "", 2: action = "" }) => {
        const isChanging = changing.test(action) || (action.match(/\$\w+/g) ?? []).some((name) => changed.has(name));
        if (!isChanging || new RegExp(`\\b${key}: true\\b`).test(printed))
            return [];
        return [{ offset: index + line.search(/\S/), key }];
    });
}

;// CONCATENATED MODULE: ./build/rendering/charts/off-parts.js
const off_parts_action = /\{\{-?\s*(?:(if|with|range|define|block|end|else)\b|(\/\*))?[\s\S]*?\}\}/g;
const printed = "\u0001";
/** Settings that give a container access beyond its limits, as they are written in YAML. */
const off_parts_setting = /(?<![\w-])["']?(?:(?:allowPrivilegeEscalation|host(?:IPC|Network|PID|Process)|privileged)["']?: +true|hostPath["']?:|runAsNonRoot["']?: +false|runAsUser["']?: +0|procMount["']?: +Unmasked)/;
/**
 * The containers and such settings in branches of a template that did not print anything in its output. A branch counts
 * as such only if some of its text is nowhere in the output, since a branch that is taken prints all of its text.
 */
function offParts(template, output) {
    const lines = off_parts_linesOf(template);
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
/** Whether the item of a list that starts at the first line has an image. */
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
function off_parts_linesOf(template) {
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
        // An action spans as many lines as its text.
        take(whole.replaceAll(/[^\n]/g, ""));
    }
    take(`${template.slice(at)}\n`);
    return lines;
}
/**
 * Returns a function that looks for text in an output. A template prints in order, so the search begins at the last
 * match.
 */
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
    // The output of an action can be anything, but the text around it must be there.
    return pieces.every(isIn);
}

;// CONCATENATED MODULE: ./build/rendering/charts/off-templates.js




/**
 * The objects in the templates at some paths, and the containers in them, that no values in the repository turn on.
 * Nothing shows what they are rendered to.
 */
function offTemplates({ files, paths }, variants, wanted) {
    return files.flatMap(({ name, data }) => {
        const path = paths.get(name);
        if (path === undefined || data === undefined || !wanted.has(path))
            return [];
        const source = new source_file/* SourceFile */.s(path, data);
        // The output of helpers may be in any template.
        if (isHelper(name))
            return offInHelper(source, variants.map(({ objects }) => objects.text).join("\n"));
        if (!isTemplate(name))
            return [];
        const printed = variants.flatMap(({ objects }) => textsOf(objects, name));
        const off = offIn(source, printed);
        if (off.some(({ line }) => line === undefined))
            return off;
        const all = [...partsIn(source, printed.join("\n")), ...changingIn(source, printed.join("\n"))];
        const parts = all.filter(({ line = 1 }) => {
            return off.every((one) => !isInDocument(source, line, one.line ?? 1));
        });
        return [...off, ...parts];
    });
}
/** Helm only renders the templates in such a file that others include. */
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
function changingIn(source, printed) {
    return changingParts(source.text, printed).map(({ offset, key }) => {
        const reason = `${key} was not checked: the cluster, the time or the release decides on it`;
        return { file: source.path, line: source.position(offset).line, reason };
    });
}
function isInDocument({ text, lineStarts }, line, other) {
    const [start = 0, end = 0] = [lineStarts[Math.min(line, other) - 1], lineStarts[Math.max(line, other) - 1]];
    return !text.slice(start, end).includes("\n---");
}
/** Whether a file of a chart only has templates that others include. */
function isHelper(name) {
    return /^(?:charts\/[^/]+\/)*templates\/(?:.*\/)?_[^/]*$/.test(name);
}
/** A line with which a template creates an object for `helm test` only. */
const testHook = /^[ \t]*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*$|[{,][ \t]*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*[},]/m;
/** Whether a file of a chart is rendered to objects. */
function isTemplate(name) {
    return /^(?:charts\/[^/]+\/)*templates\/(?:.*\/)?[^_/][^/]*$/.test(name) && !/(?:^|\/)NOTES\.txt$/.test(name);
}
function textsOf({ text, documents }, name) {
    return documents.filter(({ template }) => template === name).map(({ start, end }) => text.slice(start, end));
}
const off_templates_comment = /\{\{-?\s*\/\*.*?\*\/\s*-?\}\}/gs;
const off_templates_kindLine = /^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/gm;
function offIn(source, printed) {
    const text = source.text.replaceAll(off_templates_comment, (whole) => whole.replaceAll(/[^\n]/g, " "));
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
 * If a template has several objects of one kind and prints fewer, the offsets of those that least resemble the output.
 * An object that shares its document with another is left out, since it may be one of two alternatives.
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
/** The text of the document around an offset, between its markers. */
function off_templates_documentAt(text, index) {
    const start = text.lastIndexOf("\n---", index);
    const end = text.indexOf("\n---", index);
    return text.slice(start === -1 ? 0 : start + "\n---".length, end === -1 ? text.length : end);
}
/** The lines that a template prints without any change. */
function literalLines(text) {
    const lines = text.split("\n").map((line) => line.trim());
    return lines.filter((line) => line !== "" && !line.includes("{{") && !/^(?:#|---)/.test(line));
}
/** The largest share of lines that one of several outputs contains. */
function likeness(lines, outputs) {
    if (lines.length === 0)
        return 1;
    return (outputs.reduce((most, output) => Math.max(most, lines.filter((line) => output.has(line)).length), 0) / lines.length);
}
const why = "no values in the repository turn it on";
const ofTests = "only helm test creates it";

// EXTERNAL MODULE: ./build/formats/yaml/apply-operations.js
var apply_operations = __webpack_require__(65294);
;// CONCATENATED MODULE: ./build/rendering/is-made.js


/** Whether a change contains the fix of a finding itself, not just the same fix at another place. */
function isMade({ source, proposal }, { path, operations }) {
    const own = proposal?.operations.filter(operation/* concernsDocument */.X$) ?? [];
    return (source.path === path &&
        own.some((one) => operations.some((made) => made.document === one.document && (0,core_path/* samePath */.Eb)(made.path, one.path))));
}

;// CONCATENATED MODULE: ./build/rendering/leaf-changes.js



/** How two values differ: all different values below maps and lists. */
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
/** A change as a text that is the same for every item of a list. */
function changePattern({ path, value }) {
    return (0,same_json/* canonicalText */.A)([(0,core_path/* generalPath */.cZ)(path), value ?? null, value === undefined]);
}
/** Whether a change is of an annotation that restarts pods when a file changes. It may result from any change. */
function isChecksum({ path }) {
    const [parent, key] = path.slice(-2);
    return (parent === "annotations" && typeof key === "string" && /^checksum\/|\/checksum|(?:^|-)checksum(?:-|$)/.test(key));
}

;// CONCATENATED MODULE: ./build/rendering/compare-texts.js





/**
 * Compares a rendered text before and after a change. Only declared changes may result, and all of the wanted ones
 * must.
 */
function compareTexts(before, after, text, { wanted, allowed }) {
    const { variant, told, suffix, adapt } = text;
    const own = wanted.filter((one) => one.variant === variant);
    if (before === after)
        return own.length === 0 ? { ok: true, others: [] } : missed(suffix);
    const [old, now] = [segmentsOf(before), segmentsOf(after)];
    if (old.length !== now.length)
        return refused(`other objects would be rendered${suffix}`);
    const declared = [...wanted, ...allowed];
    const patterns = new Set(declared.flatMap(({ changes }) => changes.map((change) => changePattern(adapt(change)))));
    const places = placesOf(declared.filter((one) => one.variant === variant));
    const ownPlaces = placesOf(own);
    const changed = new Map();
    const others = [];
    for (const [index, segment] of old.entries()) {
        if (segment === now[index])
            continue;
        const [was, is] = [readSegment(segment), readSegment(now[index] ?? "")];
        if (!was.isRead || !is.isRead)
            return refused(`something that can't be read would change${suffix}`);
        if (is.repeated > was.repeated)
            return refused(`a key would appear twice in an object${suffix}`);
        changed.set(index, is.value);
        const changes = leafChanges(was.value, is.value).filter((change) => !isChecksum(change));
        for (const change of changes) {
            if (!patterns.has(changePattern(change)))
                return refused(`something else would change${suffix}`);
            if (!told)
                continue;
            const place = placeKey(index, change.path);
            if (!places.has(place))
                return refused("it would also change objects that must not have it");
            if (!ownPlaces.has(place))
                others.push({ variant, document: index, path: change.path });
        }
    }
    const isDone = own.every(({ document, changes }) => {
        // Needed for removals: a value that should be removed is also missing in an unchanged document.
        return (changed.has(document) && changes.every(({ path, value }) => (0,same_json/* sameJson */.V)((0,json/* valueAt */.fK)(changed.get(document), path), value)));
    });
    return isDone ? { ok: true, others } : missed(suffix);
}
/**
 * Whether a change respects what others set. With their values, a value may only disappear or change if it is the same
 * `without` those values, and new values must be declared.
 */
function keepsWhatIsSet(before, after, without, { wanted, allowed }) {
    const [old, now] = [segmentsOf(before), segmentsOf(after)];
    if (old.length !== now.length)
        return false;
    const changes = [...wanted, ...allowed].flatMap((declared) => declared.changes);
    const patterns = new Set(changes.map(changePattern));
    const isAsUsual = (index, path, value) => {
        const usual = segmentsOf(without() ?? "");
        return usual.length === old.length && (0,same_json/* sameJson */.V)(value, (0,json/* valueAt */.fK)(readSegment(usual[index] ?? "").value, path));
    };
    return old.every((segment, index) => {
        if (segment === now[index])
            return true;
        const [was, is] = [readSegment(segment), readSegment(now[index] ?? "")];
        const different = leafChanges(was.value, is.value).filter((change) => !isChecksum(change));
        return (was.isRead &&
            is.isRead &&
            is.repeated <= was.repeated &&
            different.every((change) => {
                const given = (0,json/* valueAt */.fK)(was.value, change.path);
                return patterns.has(changePattern(change)) && (compare_texts_isNothing(given) || isAsUsual(index, change.path, given));
            }));
    });
}
/** One of the places in each object that has some of them, apart from the objects whose change is wanted. */
function furtherObjects(places, { wanted }) {
    const keyOf = ({ variant, document }) => {
        return JSON.stringify([variant, document]);
    };
    const own = new Set(wanted.map(keyOf));
    const further = new Map(places.filter((place) => !own.has(keyOf(place))).map((place) => [keyOf(place), place]));
    return [...further.values()];
}
/** The documents of a rendered text, as texts. Only markers are between them. */
function segmentsOf(text) {
    return text.replace(/^---\n/, "").split(/^---$/m);
}
function readSegment(text) {
    const [document, ...others] = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("", text)).documents;
    const times = document?.repeated.map(({ earlier }) => earlier.length) ?? [];
    const isRead = document?.errors.length === 0 && others.every(({ value, errors }) => value === null && errors.length === 0);
    return { value: document?.value ?? null, repeated: times.reduce((sum, count) => sum + count, 0), isRead };
}
function compare_texts_isNothing(value) {
    return value === undefined || value === null || ((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0);
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

;// CONCATENATED MODULE: ./build/rendering/place-all.js





const nowhere = "nothing in the repository shows where the change belongs";
/**
 * Finds a place for each change. Changes that others could affect are first proved alone, in the text in which they
 * were made. Those that change further objects, or are the same as others, are proved alone, too, so that it is known
 * what each of them changes. Then all others are proved together in all texts; those that change the same place are
 * proved one after the other. If some can't be combined, or it isn't certain which of them changes another object, the
 * changes are split in half until each is proved alone.
 */
function placeAll(wishes, prover) {
    const results = wishes.map(() => ({ refused: nowhere }));
    const chosen = [];
    const likelyOf = givingUp((wish) => likelyPlace(wish, prover));
    for (const [index, wish] of wishes.entries()) {
        const first = wishes.length === 1 ? null : likelyOf(wish);
        if (first === null)
            results[index] = placeAlone(wish, prover);
        else if ("candidate" in first)
            chosen.push({ index, wish, ...first });
        else
            results[index] = first;
    }
    const [shared, own] = (0,partition/* partition */.j)(chosen, sharesEdits(chosen));
    for (const { index, wish } of shared)
        results[index] = placeAlone(wish, prover);
    for (const batch of batchesOf(own))
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
        const proof = texts === null ? null : prover.prove(texts, joinedWish(members.map(({ wish }) => looseWish(wish))));
        const shares = proof?.ok === true ? sharesOf(proof.others, members) : null;
        if (shares !== null) {
            for (const one of members) {
                results[one.index] = prover.placed(one.candidate, furtherObjects(shares.get(one) ?? [], one.wish.wish));
            }
            return;
        }
        const half = members.length >> 1;
        accept(members.slice(0, half));
        accept(members.slice(half));
    }
}
/** After so many changes of one line that all fail in the same way, no more are tried: each attempt takes long. */
const mostAlike = 3;
/** Looks for places as a function does, but not for changes of a line for which it found none for several others. */
function givingUp(placeOf) {
    const lines = new Map();
    return (wish) => {
        const key = wish.line === undefined ? undefined : JSON.stringify([wish.about, wish.line]);
        const before = key === undefined ? undefined : lines.get(key);
        if (before !== undefined && before !== "works" && before.times === mostAlike)
            return { refused: before.refused };
        const found = placeOf(wish);
        if (key === undefined || before === "works")
            return found;
        const times = before !== undefined && "refused" in found && before.refused === found.refused ? before.times : 0;
        lines.set(key, "refused" in found ? { refused: found.refused, times: times + 1 } : "works");
        return found;
    };
}
/** Returns a test whether a change also changes other objects, as far as is known, or has an edit of another one. */
function sharesEdits(all) {
    const keysOf = ({ candidate: { source, edits } }) => {
        return edits.map((edit) => JSON.stringify([source.path, edit]));
    };
    const owners = new Map();
    for (const one of all)
        for (const key of keysOf(one))
            owners.set(key, (owners.get(key) ?? new Set()).add(one));
    return (one) => one.others.length > 0 || keysOf(one).some((key) => (owners.get(key)?.size ?? 0) > 1);
}
/** The most likely place of a change. A change of verbatim text is not proved yet. */
function likelyPlace(wish, prover) {
    const [first] = wish.candidates;
    return first?.verbatim === true ? { candidate: first, others: [] } : firstProved(wish, prover, wish.home);
}
/**
 * The changes in as few groups as possible, each without conflicting edits. What a change must not do would not show if
 * another one in its group is meant to do just that, so those about something else that set the same are kept apart.
 */
function batchesOf(all) {
    const batches = [];
    for (const one of all) {
        const { source, edits: own } = one.candidate;
        const joined = ({ edits }) => {
            return (0,edit/* sortEdits */.Wz)([...(edits.get(source.path) ?? []), ...own]);
        };
        const { about } = one.wish;
        const patterns = patternsOf(one.wish);
        const fitting = batches.find((other) => {
            return patterns.every((pattern) => (other.about.get(pattern) ?? about) === about) && (0,edit/* areApart */.NQ)(joined(other));
        });
        const batch = fitting ?? { members: [], edits: new Map(), about: new Map() };
        if (fitting === undefined)
            batches.push(batch);
        batch.members.push(one);
        batch.edits.set(source.path, joined(batch));
        for (const pattern of patterns)
            batch.about.set(pattern, about);
    }
    return batches.map(({ members }) => members);
}
/** The patterns of what a change must do, and of what it may do without harm. */
function patternsOf({ wish, harmless = [] }) {
    return [...new Set([...wish.wanted, ...harmless].flatMap(({ changes }) => changes.map(changePattern)))];
}
/**
 * Sorts similar changes next to each other. Often either all or none of them can be combined with the others, so that
 * fewer splits are needed.
 */
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
/** The first candidate that is proved, or why there is none. */
function firstProved(place, prover, only) {
    const { wish, harmless = [], nowhere: why = nowhere } = place;
    const exact = firstWith(place, wish, prover, only);
    if ("candidate" in exact)
        return exact;
    const allowed = [...wish.allowed, ...harmless];
    const found = harmless.length === 0 ? exact : firstWith(place, { ...wish, allowed }, prover, only);
    return "candidate" in found ? found : { refused: exact.refused ?? why };
}
function firstWith(place, wish, prover, only) {
    let reason = null;
    for (const candidate of place.candidates) {
        const { source, edits } = candidate;
        const texts = new Map([[source.path, (0,edit/* applyEdits */.ct)(source.text, edits)]]);
        const proof = prover.prove(texts, wish, only);
        const objection = proof.ok ? prover.objection?.(candidate, wish, place.home) : proof.reason;
        if (proof.ok && objection == null)
            return { candidate, others: furtherObjects(proof.others, wish) };
        if (candidate.isGuess !== true)
            reason ??= `a change in ${source.path} does not work, since ${objection}`;
    }
    return { refused: reason };
}
/**
 * Whether only one file can have a change, so that all its candidates reach the same objects. If the first is proved
 * together with its harmless changes, no other one does without these.
 */
function hasOneFile({ candidates }) {
    return candidates.every(({ source, verbatim }) => verbatim && source.path === candidates[0]?.source.path);
}
/** What a change may do when it is proved together with others. */
function looseWish(place) {
    const { wish, harmless = [] } = place;
    return hasOneFile(place) ? { ...wish, allowed: [...wish.allowed, ...harmless] } : wish;
}
/**
 * The other places that each of some changes changes when all are made: those that are harmless for it, and for it
 * alone. Null if some place isn't like that.
 */
function sharesOf(places, members) {
    const owners = new Map();
    for (const one of places.length === 0 ? [] : members) {
        for (const { variant, document, changes } of hasOneFile(one.wish) ? (one.wish.harmless ?? []) : []) {
            for (const { path } of changes) {
                const key = JSON.stringify([variant, document, path]);
                owners.set(key, (owners.get(key) ?? new Set()).add(one));
            }
        }
    }
    const shares = new Map();
    for (const place of places) {
        const [owner, ...others] = owners.get(JSON.stringify([place.variant, place.document, place.path])) ?? [];
        if (owner === undefined || others.length > 0)
            return null;
        shares.set(owner, [...(shares.get(owner) ?? []), place]);
    }
    return shares;
}
/** The texts with the edits of all candidates; null if two edits conflict. */
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

;// CONCATENATED MODULE: ./build/rendering/prove-elsewhere.js
/** Proves a change in the other units that are made from one of its files, after the proof in its own unit. */
function proveElsewhere(own, { changed, wish, known }, others) {
    if (!own.ok)
        return own;
    // In other units, these are other documents.
    const made = [...wish.wanted, ...wish.allowed].map((one) => ({ ...one, document: -1 }));
    for (const { files, valuesFrom, objection } of others) {
        const isConcerned = [...changed.keys()].some((path) => files.has(path) || valuesFrom.has(path));
        const reason = isConcerned ? objection({ changed, known, made }) : null;
        if (reason !== null)
            return { ok: false, reason };
    }
    return own;
}

;// CONCATENATED MODULE: ./build/rendering/suiting-changes.js


/** Whether the fix of a finding also suits objects with more pods, and doesn't harm those with a single one. */
function suitsOthers({ proposal }) {
    return proposal?.suitsFrom !== undefined;
}
/** The change of an object that should get a fix made for another object, if that suits it; otherwise its own. */
function suitingChange(made, own, finding) {
    return made === undefined || !suitsOthers(finding) ? own : { ...own, changes: made.changes };
}
/**
 * The same change of the same object elsewhere, if the object doesn't need it and isn't harmed by it: it runs a single
 * pod, is a Service with the same routing, or is test data. `changesOf` returns what the change is in another
 * version of the object.
 */
function idleChanges(findings, same, changesOf) {
    const objects = findings.some(suitsOthers) ? same() : null;
    return objects === null ? [] : idleIn(objects, changesOf);
}
/** The same for given objects. */
function idleIn({ own, others }, changesOf) {
    return others.flatMap(({ variant, document, value, isReported }) => {
        return !isReported || isIdle(value, own) ? [{ variant, document, changes: changesOf(value) }] : [];
    });
}
function isIdle(value, own) {
    if ((0,json/* valueAt */.fK)(own, ["kind"]) === "Service")
        return (0,same_json/* sameJson */.V)(routingOf(value), routingOf(own));
    const replicas = (0,json/* valueAt */.fK)(value, ["spec", "replicas"]) ?? 1;
    return typeof replicas === "number" && replicas <= 1;
}
/** Everything about a Service except its ports and pods. */
function routingOf(service) {
    const spec = (0,json/* valueAt */.fK)(service, ["spec"]);
    const { ports: _ports, selector: _selector, ...rest } = (0,json/* isObject */.Gv)(spec) ? spec : {};
    return [rest, (0,json/* valueAt */.fK)(service, ["metadata", "annotations"]) ?? {}];
}

;// CONCATENATED MODULE: ./build/rendering/charts/rival-keys.js


/** The most rivals for one name; further ones are not tried. */
const rival_keys_most = 16;
/** Shorter names appear in others by chance. */
const shortestName = 4;
/**
 * The keys that are named like one that the changes set, or like the map that contains it, and those that an action
 * mentions together with it or a map around it. A template may print one of them while the other one is empty, or merge
 * them.
 */
function rivalKeys(changes, known, together = []) {
    const found = new Map();
    const values = new Map(together.length === 0 ? [] : known.map((key) => [JSON.stringify(key.path), key.value]));
    for (const change of changes) {
        if (change.kind !== "set")
            continue;
        const { path, value } = change;
        const add = (key, depth) => {
            const id = JSON.stringify(key.path);
            const isRelated = (0,core_path/* startsWith */.w1)(key.path, path.slice(0, depth)) || (0,core_path/* startsWith */.w1)(path, key.path);
            if (isRelated || found.has(id))
                return;
            const mark = `rival-${found.size}-value`;
            const rest = path.slice(depth);
            const other = rest.reduceRight((inner, step) => ({ [step]: inner, [mark]: mark }), unlike(value, mark));
            if (isOfKind(key.value, other))
                found.set(id, { path: key.path, value: other, mark });
        };
        for (const depth of [path.length - 1, path.length].filter((one) => one > 0)) {
            const limit = found.size + rival_keys_most;
            const name = path[depth - 1] ?? "";
            for (const key of known) {
                if (found.size < limit && isNamedAlike(key.path.at(-1) ?? "", name))
                    add(key, depth);
            }
        }
        const limit = found.size + rival_keys_most;
        for (const group of together) {
            const depths = group.filter((one) => (0,core_path/* startsWith */.w1)(path, one)).map(({ length }) => length);
            if (depths.length === 0)
                continue;
            for (const other of group) {
                if (found.size < limit)
                    add({ path: other, value: values.get(JSON.stringify(other)) }, Math.max(...depths));
            }
        }
    }
    return [...found.values()];
}
function isNamedAlike(a, b) {
    const [short = "", long = ""] = [a.toLowerCase(), b.toLowerCase()].toSorted((x, y) => x.length - y.length);
    return short === long || (short.length >= shortestName && long.includes(short));
}
/** Whether something may be set instead of a value. */
function isOfKind(value, other) {
    if (value === undefined || value === null || value === "")
        return true;
    return (0,json/* isObject */.Gv)(value) === (0,json/* isObject */.Gv)(other) && Array.isArray(value) === Array.isArray(other);
}
/** A value of the same form that differs in each part. */
function unlike(value, mark) {
    if (typeof value === "boolean")
        return !value;
    if (typeof value === "number")
        return value + 1;
    if (Array.isArray(value))
        return value.map((item) => unlike(item, mark));
    if (!(0,json/* isObject */.Gv)(value))
        return mark;
    const entries = Object.entries(value).map(([key, item]) => [key, unlike(item, mark)]);
    return { ...Object.fromEntries(entries), [mark]: mark };
}

;// CONCATENATED MODULE: ./build/rendering/charts/off-readers.js




/**
 * Finds the paths of templates that print nothing with any known values, and mention a key that changes of values are
 * about. Nothing shows what the changes do there once other values turn these templates on.
 */
function offReaders(chart, variants) {
    const printed = new Set(variants.flatMap(({ files }) => [...files.keys()].map((name) => nameIn(chart, name))));
    const off = chart.files.flatMap(({ name, data = "" }) => {
        const path = chart.paths.get(name);
        const isOff = (0,charts_chart/* isInTemplates */.j7)(name) && !printed.has(name) && !/(?:^|\/)(?:_[^/]*|NOTES\.txt)$/.test(name);
        return path === undefined || !isOff ? [] : [{ path, keys: keysMentionedIn(chart, name, data) }];
    });
    return (changes) => {
        const isRead = (key) => {
            return changes.some(({ path }) => (0,core_path/* startsWith */.w1)(path, key) || (0,core_path/* startsWith */.w1)(key, path));
        };
        return off.flatMap(({ path, keys }) => (keys.some(isRead) ? [path] : []));
    };
}
/** The name in a chart of a template, from its name with that of the chart. */
function nameIn(chart, template) {
    return unaliased(template.slice(template.indexOf("/") + 1), chart);
}

;// CONCATENATED MODULE: ./build/rendering/charts/values-risks.js



/** What is not known of changes of a chart's values, or whom else they are for, each as a sentence. */
function valuesRisks(chart, variants, isPartial) {
    const offReadersOf = offReaders(chart, variants);
    const always = [
        ...((0,value_sets/* furtherSets */.oL)(chart).length > 0
            ? ["Not checked with all values that deploy this chart: there are too many."]
            : []),
        ...(isPartial ? ["Not checked in templates that can't be rendered."] : []),
        ...(chart.published ? ["It changes a default of a chart that others use too."] : []),
    ];
    return (changes) => {
        if (changes.length === 0)
            return [];
        const off = offReadersOf(changes);
        if (off.length === 0)
            return always;
        const which = off.length === 1 ? "it" : "them";
        return [`Not checked in ${templatesIn(chart, off)}: no values in the repository turn ${which} on.`, ...always];
    };
}
/** The most templates that are named. */
const mostNamed = 2;
/** The names of templates in the folder of a chart's templates; only some of them if there are many. */
function templatesIn({ directory }, paths) {
    const folder = directory === "" ? "templates/" : `${directory}/templates/`;
    const names = paths.map((path) => (path.startsWith(folder) ? path.slice(folder.length) : path));
    const left = names.length - mostNamed;
    return (0,enumerate/* enumerate */.H)(left < 2 ? names : [...names.slice(0, mostNamed), `${left} more templates`]);
}

;// CONCATENATED MODULE: ./build/rendering/charts/place-chart.js





















/**
 * Finds places for changes of a chart: a key of its values, or else the text of a template. Each place is proved. Changes
 * that are placed for other charts can be proved in this one, too.
 */
function chartPlacer(input) {
    const { chart, prover, variants } = input;
    const texts = renderedFiles(chart, variants);
    const objectsOf = objectsFrom(input, texts);
    let known = null;
    let risksOf = null;
    let together;
    const rivalsOf = ({ ofValues }) => {
        if (ofValues.length === 0)
            return [];
        known ??= keysOfValues(chart);
        together ??= keysMentionedTogether(chart);
        return rivalKeys(ofValues, known, together);
    };
    return {
        place(wanted, known, units) {
            const wishes = wanted.map((one) => wishOf(input, texts, one, known));
            return placeAll(wishes, {
                prove(changed, wish, only) {
                    const proof = prover.prove((0,charts_chart/* namedInChart */.Z$)(chart, changed), wish, only);
                    return only === undefined ? proveElsewhere(proof, { changed, wish, known }, units) : proof;
                },
                placed(candidate, others) {
                    risksOf ??= valuesRisks(chart, variants, input.isPartial);
                    return placementOf(candidate, others, risksOf(candidate.ofValues));
                },
                objection(candidate, wish, home) {
                    const rivals = rivalsOf(candidate);
                    if (rivals.length === 0)
                        return null;
                    const { source, edits } = candidate;
                    const changed = (0,charts_chart/* namedInChart */.Z$)(chart, new Map([[source.path, (0,edit/* applyEdits */.ct)(source.text, edits)]]));
                    const overruled = prover.overruled(changed, wish, home, rivals);
                    return overruled && `it would override what users set at ${overruled.path.join(".")}`;
                },
            });
        },
        objection({ changed, known, made }) {
            const idle = made.flatMap(({ shared, changes }) => {
                if (shared === undefined)
                    return [];
                return idleIn({ own: shared.value, others: objectsOf(shared) }, () => changes);
            });
            const allowed = [...known.flatMap((finding) => texts.declaredBy(finding) ?? []), ...made, ...idle];
            const { ok } = prover.prove((0,charts_chart/* namedInChart */.Z$)(chart, changed), { wanted: [], allowed });
            return ok ? null : `it would also change what ${(0,charts_chart/* manifestOf */.$V)(chart)} renders`;
        },
    };
}
function renderedFiles(chart, variants) {
    const byPath = new Map(variants.map((one) => [(0,rendered_unit/* renderedPath */.$)(chart.directory, one.variant.name), one]));
    const valuesFrom = (0,value_sets/* filesWithValues */.iZ)(chart);
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
    let objects = null;
    const objectsOf = ({ variant, objects: { documents } }) => {
        const file = read((0,rendered_unit/* renderedPath */.$)(chart.directory, variant.name));
        return (file?.documents ?? []).map(({ index, value, range: [, end] }) => {
            // Its start is that of its marker, which belongs to none.
            const template = documentFrom(documents, end)?.template ?? null;
            return { variant: variant.name, document: index, value, isReported: true, template };
        });
    };
    return {
        valuesFrom,
        variantAt: (path) => byPath.get(path),
        read,
        objects() {
            objects ??= variants.flatMap(objectsOf);
            return objects;
        },
        declaredBy(finding) {
            const known = declared.get(finding);
            const found = known === undefined ? declare(finding) : known;
            declared.set(finding, found);
            return found;
        },
    };
}
/** What a change must do, what else it may do, and the places that it may have. */
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
    const isOwn = ({ source: { path } }) => (0,charts_chart/* holdsFile */.D8)(chart, path) || texts.valuesFrom.has(path);
    const elsewhere = all.find((one) => !isOwn(one))?.source.path;
    const hindrance = all.find((candidate) => candidate.hindrance !== null)?.hindrance;
    const nowhere = elsewhere === undefined ? hindrance : `it belongs in ${elsewhere}, which other charts may use too`;
    return {
        home: variant?.variant.name ?? "",
        about: [...rules].toSorted().join(),
        ...lineOf(variant, members),
        candidates: all.filter((one) => isOwn(one) && one.hindrance === null),
        wish: {
            wanted: [...here, ...others],
            allowed: alike.flatMap((finding) => texts.declaredBy(finding) ?? []),
        },
        harmless: [
            ...(made === undefined || !members.some(suitsOthers) ? [] : sharedChange(input, texts, made)),
            ...idleChanges(members, () => sameObjects(texts, made), () => made?.changes ?? []),
        ],
        ...(nowhere == null ? {} : { nowhere }),
    };
}
/** The line of a template that a change belongs to. */
function lineOf(variant, [first]) {
    const node = first === undefined ? undefined : variant?.origins.at(first.range[0])?.node;
    return node === undefined ? {} : { line: `${node.line} ${node.file}` };
}
/** An object, and its versions with other values: what the same template prints with the same kind and name. */
function sameObjects(texts, made) {
    const own = objectOf(texts, made);
    if (own === undefined)
        return null;
    const keyOf = ({ template, value }) => {
        return JSON.stringify([template, (0,json/* valueAt */.fK)(value, ["kind"]), (0,json/* valueAt */.fK)(value, ["metadata", "name"])]);
    };
    const others = texts.objects().filter((one) => one.variant !== own.variant && keyOf(one) === keyOf(own));
    return { own: own.value, others };
}
/** The change of an object, for the charts that may use its template too. */
function sharedChange({ sources }, texts, made) {
    const own = objectOf(texts, made);
    const template = own === undefined ? null : pathOf(sources, own);
    return own === undefined || template === null ? [] : [{ ...made, shared: { template, value: own.value } }];
}
function objectOf(texts, made) {
    return texts.objects().find(({ variant, document }) => variant === made?.variant && document === made.document);
}
/** Returns the objects of one kind that this chart renders from a template that another chart may use, too. */
function objectsFrom({ sources }, texts) {
    const keyOf = (template, value) => JSON.stringify([template, (0,json/* valueAt */.fK)(value, ["kind"])]);
    let known = null;
    return ({ template, value }) => {
        known ??= (0,group_by/* groupBy */.$)(texts.objects(), (one) => keyOf(pathOf(sources, one), one.value));
        return known.get(keyOf(template, value)) ?? [];
    };
}
function pathOf(sources, { template }) {
    const source = template === null ? null : sources.template(template);
    return source instanceof source_file/* SourceFile */.s ? source.path : null;
}
function placementOf({ source, edits, guarded }, others, ofValues) {
    // Other values render the same objects.
    const count = Math.max(0, ...[...(0,group_by/* groupBy */.$)(others, ({ variant }) => variant).values()].map(({ length }) => length));
    const risks = [
        ...(count === 0
            ? []
            : [`It also changes ${count === 1 ? "another object" : `${count} other objects`} of this chart.`]),
        ...(guarded ? ["Other values turn on other parts of this block, which have to go with it."] : []),
        ...ofValues,
    ];
    // The line that is changed, or the one above an insertion.
    const { line } = source.position(edits[0]?.range[0] ?? 0);
    return { source, edits, range: (0,trimmed_line/* trimmedLine */.f)(source, line), risk: risks.length === 0 ? null : risks.join(" ") };
}
/** The changes that a wanted change declares for the objects in the text in which it was made. */
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
;// CONCATENATED MODULE: ./build/rendering/charts/prove-rivals.js




/** The most rounds of the search: while one rival is set, the effect of others may not be visible. */
const mostRounds = 3;
const mostTried = 8;
/** From so many on, it is cheaper to find out first which of them matter. */
const fewRivals = 3;
/** The most outputs that are kept: those of a few fixes. */
const mostRemembered = 48;
/** Renders templates of a chart with other keys set, with and without a change. */
function overruledFinder(chart, renderer) {
    // The output is the same for several fixes: without the change, and with it if they share it.
    const render = (0,remember_recent/* rememberRecent */.r)(mostRemembered, (_key, { variant, templates, replaced }, rivals) => {
        const texts = [...variant.set.texts, JSON.stringify(valuesWith(rivals))];
        const outcome = renderVariant(chart, { ...variant, set: { ...variant.set, texts } }, renderer, {
            lean: templates,
            replaced,
        });
        return "objects" in outcome ? outcome.objects.text : null;
    });
    const rendered = (change, rivals) => {
        const { variant, templates, replaced } = change;
        return render(JSON.stringify([variant.name, templates, rivals, [...replaced.values()]]), change, rivals);
    };
    return (change, wish, rivals) => {
        const before = (own) => rendered({ ...change, replaced: new Map() }, own);
        const after = (own) => rendered(change, own);
        const printed = printedOf(rivals, before);
        const left = rivals.filter((rival) => !printed.includes(rival));
        const near = nearOnes([...printed, ...printedOf(left, after)], rivals, before, after);
        const overruled = near.slice(0, mostTried).find((rival) => {
            const old = before([rival]);
            // If the chart can't be rendered with the rival, the rival can't be overridden.
            if (old === null)
                return false;
            const now = after([rival]);
            return now === null || !keepsWhatIsSet(old, now, () => before([]), wish);
        });
        return overruled ?? null;
    };
}
/** The keys whose values are printed. */
function printedOf(rivals, render) {
    const found = [];
    let left = [...rivals];
    for (let round = 0; round < mostRounds && left.length > 0; round += 1) {
        const text = render(left);
        // If they can't all be set together, it isn't determined which of them are the reason.
        if (text === null)
            return [...found, ...left];
        const seen = left.filter(({ mark }) => text.includes(mark));
        if (seen.length === 0)
            break;
        found.push(...seen);
        left = left.filter((one) => !seen.includes(one));
    }
    return found;
}
/**
 * The rivals that are printed in objects that the change affects, or about which that can't be told. What else a
 * template prints the others in, such as the same key of each component, stays as it is: none of them is rendered alone.
 */
function nearOnes(printed, rivals, before, after) {
    if (printed.length < fewRivals)
        return printed;
    const texts = [before(rivals), after(rivals), before([]), after([])].map((text) => segmentsOf(text ?? ""));
    const [old = [], now = [], oldAlone = [], nowAlone = []] = texts;
    if (texts.some(({ length }) => length !== old.length))
        return printed;
    const affected = old.map((text, index) => text !== now[index] || oldAlone[index] !== nowAlone[index]);
    return printed.filter(({ mark }) => {
        const holders = old.flatMap((text, index) => (`${text}${now[index] ?? ""}`.includes(mark) ? [index] : []));
        return holders.length === 0 || holders.some((index) => affected[index] === true);
    });
}
/** Values in which all of some keys are set. */
function valuesWith(rivals) {
    let values = {};
    for (const { path, value } of rivals)
        values = withValue(values, path, value);
    return values;
}
function withValue(map, [step, ...rest], value) {
    if (step === undefined)
        return map;
    const inner = Object.hasOwn(map, step) ? map[step] : undefined;
    return { ...map, [step]: rest.length === 0 ? value : withValue((0,json/* isObject */.Gv)(inner) ? inner : {}, rest, value) };
}

;// CONCATENATED MODULE: ./build/rendering/charts/prove-chart.js








/** The most rendered changes of a chart that are kept, since fixes of several objects often make the same change. */
const mostRendered = 12;
/**
 * Renders what is needed of a chart once without changes, and once with each change. Only templates that the change may
 * affect are rendered again.
 */
function chartProver(chart, kubernetes, renderer, known) {
    /** The names under which findings are reported, by the names of all variants with the same output. */
    const told = new Map(known.flatMap((one) => namesOf(one).map((name) => [name, one.variant.name])));
    const variants = provingVariants(chart, kubernetes, (name) => told.has(name));
    const changeOf = chartChanges(chart, renderer, known);
    // The same object for all variants and changes, so that the renderer recognizes the file.
    const fileOf = (0,remember_recent/* rememberRecent */.r)(mostRendered, (_key, name, data) => {
        return { name, data };
    });
    const filesOf = (texts) => {
        return new Map([...texts].map(([name, data]) => [name, fileOf(`${name}\0${data}`, name, data)]));
    };
    const findOverruled = overruledFinder(chart, renderer);
    return {
        overruled(texts, wish, home, rivals) {
            const variant = variants.find(({ name }) => name === home);
            const replaced = filesOf(texts);
            const change = variant && changeOf(`${home}\0${JSON.stringify([...texts])}`, variant, replaced);
            if (variant === undefined || change == null || change.templates.length === 0)
                return null;
            return findOverruled({ variant, templates: change.templates, replaced }, wish, rivals);
        },
        prove(texts, wish, only) {
            const others = [];
            const replaced = filesOf(texts);
            const key = JSON.stringify([...texts]);
            /** The outcome for a set of values for which the version of Kubernetes makes no difference. */
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
                others.push(outcome.others);
                if (!change.asksVersion)
                    settled.set(variant.set, name);
            }
            return { ok: true, others: others.flat() };
        },
    };
}
/** Proves a change in one way of rendering. `name` is the name under which its findings are reported. */
function proveChange({ before, after, isRefused }, variant, { name, isTold }, wish) {
    const suffix = withValues(variant);
    if (after === null)
        return { ok: false, reason: `the chart could then not be rendered${suffix}` };
    if (isRefused)
        return { ok: false, reason: `the schema of the chart's values does not allow it${suffix}` };
    const adapt = (one) => forRelease(one, variant);
    return compareTexts(before, after, { variant: name, told: isTold, suffix, adapt }, wish);
}
function chartChanges(chart, renderer, known) {
    const whole = new Map(known.flatMap((one) => namesOf(one).map((name) => [name, { ...one, text: one.objects.text }])));
    const printedIn = (rendered) => {
        if (!("objects" in rendered))
            return null;
        const { files, objects, refused, askers, part, changers } = rendered;
        return { files, text: objects.text, refused, askers, part, changers };
    };
    /** What is printed without a change. */
    const printedBefore = (variant) => {
        const found = whole.get(variant.name);
        if (found !== undefined)
            return found;
        const like = known.find((one) => one.variant.version === variant.version);
        const rendered = like === undefined
            ? renderVariant(chart, variant, renderer, { lean: [] })
            : renderLike(like, chart, variant, renderer);
        const printed = printedIn(rendered);
        whole.set(variant.name, printed);
        return printed;
    };
    return (0,remember_recent/* rememberRecent */.r)(mostRendered, (_key, variant, replaced) => {
        const old = printedBefore(variant);
        if (old === null)
            return null;
        const changes = { replaced, lean: [], changersBefore: old.changers };
        const now = printedIn(renderVariant(chart, variant, renderer, changes));
        if (now === null)
            return { before: old.text, after: null, isRefused: false, asksVersion: false, templates: [] };
        const after = now.part === null ? now.text : joinObjects(withOutput(old.files, now.files, now.part)).text;
        const refusedBefore = new Set(old.refused.map(({ path }) => (0,json_pointer/* pointerTo */.x)(path)));
        const isRefused = now.refused.some(({ path }) => !refusedBefore.has((0,json_pointer/* pointerTo */.x)(path)));
        const names = now.part ?? [...new Set([...old.files.keys(), ...now.files.keys()])];
        const templates = names.filter((name) => old.files.get(name) !== now.files.get(name));
        return { before: old.text, after, isRefused, asksVersion: now.askers.length > 0, templates };
    });
}
function namesOf({ variant, alike }) {
    return [variant.name, ...alike];
}
/** Objects that are named after the release or its namespace have other names in another release. */
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
/**
 * The tokens that may come next: brackets, commas and colons are themselves, `s` is a string, `v` another scalar, `.`
 * the end.
 */
const value = "{[sv";
/** The offset where a text stops being JSON (RFC 8259) or ends too early; null if it is valid. */
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

;// CONCATENATED MODULE: ./build/rendering/charts/schema-troubles.js











/**
 * Helm's errors about the values of a chart, which it checks before it renders anything (helm.sh: Charts, Schema
 * Files): invalid schemas, and values that they reject. A missing value may be given elsewhere, unless the chart is
 * complete with all dependencies, and so are the values.
 */
function schemaTroubles(sources, checked, isWhole) {
    const asked = askedSets(checked);
    const own = asked.find(({ set }) => set.name === "")?.refused ?? [];
    const others = asked.filter(({ set }) => set.name !== "");
    // A value that all others override is meant to be overridden.
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
/**
 * The largest schema that is read, in characters, since reading takes time that grows with the square of the number of
 * its parts.
 */
const longestSchema = 500_000;
/** A chart without the schemas that would take too long to read, and notes about them. */
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
/** The names of the sets of values in which the schema of a chart rejects nothing. */
function acceptedSets(checked) {
    return askedSets(checked).flatMap(({ set, refused }) => (refused.length === 0 ? [set.name] : []));
}
/** The sets of values for which it is known what Helm rejects, with what it rejects. */
function askedSets(checked) {
    return checked
        .filter(({ set }) => set.unchecked !== true && !set.texts.some(isEncrypted))
        .map(({ set, refused }) => ({ set, refused: refused.filter(isMeant) }));
}
/** Whether the rejected text is final: another program may replace a placeholder before Helm sees it. */
function isMeant({ text }) {
    return text === null || !(0,placeholder/* hasTokenMark */.HZ)(text);
}
/** Whether values are encrypted with SOPS, which changes their types and adds a key of its own (getsops.io). */
function isEncrypted(text) {
    return text.includes("ENC[");
}
function isIn(refused, { schema, path, why }) {
    const pointer = (0,json_pointer/* pointerTo */.x)(path);
    return refused.some((other) => other.schema === schema && other.why === why && (0,json_pointer/* pointerTo */.x)(other.path) === pointer);
}
/** One trouble for each invalid schema, whatever the values are. */
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
            return [{ part: "schema", source, range: (0,trimmed_line/* trimmedLine */.f)(source, line), why: "it is not JSON" }];
        }
        const key = keyIn(name, (0,parse/* parseYaml */.hN)(source), path);
        const range = key === null ? (0,trimmed_line/* trimmedLine */.f)(source, 1) : keyRange(key);
        return [
            { part: "schema", source, range, why: halfSentence(path.length === 0 ? `it ${why}` : sentence(path, why)) },
        ];
    });
}
/** A value of a set that a schema rejects, at the place where it is set last. */
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
function placeOf(sources, set, path) {
    const pointer = (0,json_pointer/* pointerTo */.x)(path);
    const given = path.length === 0 ? null : givenKey(set, pointer);
    if (given !== null && !(0,rendered_unit/* isRenderedPath */.h)(given.source.path)) {
        return { source: given.source, range: given.rangeOf(keyRange(given.key)) };
    }
    const key = sources.values(pointer);
    if (key !== null && key.present > 0)
        return { source: key.file.source, range: keyRange(key) };
    const manifest = sources.template("Chart.yaml");
    return manifest instanceof source_file/* SourceFile */.s ? { source: manifest, range: (0,trimmed_line/* trimmedLine */.f)(manifest, 1) } : null;
}
function sentence(path, why) {
    return `${path.length === 0 ? "the top level" : JSON.stringify(path.join("."))} ${why}`;
}

;// CONCATENATED MODULE: ./build/rendering/charts/chart-unit.js












/** Renders a chart, unless it is a library for other charts. */
function chartUnit(given, kubernetes, renderer) {
    const { chart, notes: unasked } = withoutLargeSchemas(given);
    const files = new Set(chart.paths.values());
    const { directory } = chart;
    const unrendered = { directory, files, valuesFrom: (0,value_sets/* filesWithValues */.iZ)(chart), texts: [], notes: [], troubles: [] };
    const nothing = { ...unrendered, renderedWith: [], allowedWith: [], turnedOff: () => [] };
    const unproved = {
        place: (wanted) => wanted.map(() => ({ refused: "the chart is not rendered" })),
        objection: () => null,
    };
    const owned = ownedFiles(chart);
    if (chart.library)
        return { ...nothing, ...unproved, owned, turnedOff: (paths) => offTemplates(chart, [], paths) };
    const { rendering, left } = renderInParts(chart, kubernetes, renderer);
    if ("failure" in rendering) {
        return { ...nothing, ...unproved, owned: new Set(), ...failureOf(chart, rendering.failure.reason) };
    }
    const sources = chartSources(chart);
    const { variants, chart: rendered } = rendering;
    const texts = variants.map((variant) => chartText(chart, sources, variant, left.length > 0));
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
        notes: [...missing, ...unasked, ...notes, ...furtherValues(chart), ...lockNotes(chart, sources)],
        renderedWith: (0,value_sets/* valueSetsOf */.gU)(chart)
            .filter((set) => set.deployed && failed.every((one) => one.set.name !== set.name))
            .map(({ name }) => name),
        allowedWith: acceptedSets(checked),
        turnedOff: (paths) => offTemplates(rendered, variants, paths),
        ...placer,
    };
}
/** The templates in the chart's folder, and files that they render. Its other files may be manifests. */
function ownedFiles(chart) {
    const { files, paths } = chart;
    const texts = new Map(files.map(({ name, data = "" }) => [name, data]));
    const names = [...paths.keys()];
    const readsFiles = names.some((name) => (0,charts_chart/* isInTemplates */.j7)(name) && (0,files_of_templates/* mentionsFiles */.x0)(texts.get(name) ?? ""));
    const isOwned = (name) => (0,charts_chart/* isInTemplates */.j7)(name) || (readsFiles && name.includes("/") && (texts.get(name) ?? "").includes("{{"));
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

;// CONCATENATED MODULE: ./build/rendering/kustomizations/build-kustomization.js


/** Whether it is test data. Nothing is reported for that, so it isn't known which of its objects a fix may change. */
function isTestData({ path }) {
    return (0,origin_of/* originOf */.y)(path, "").fixture !== null;
}
/** The most files and bytes that a kustomization is built from; a larger one is not built. */
const kustomizationLimits = { files: 2000, bytes: 8_000_000 };
/** The reason for which a kustomization beyond these limits is not built. */
const beyondLimits = "it is built from more than 2,000 files or 8 MB";
/** Builds a kustomization from the texts of files, leaving out long definitions of resources. */
function buildKustomization(root, texts, renderer, textOnly = false) {
    const [whole, lean] = [new Map(), new Map()];
    for (const name of root.files) {
        const text = texts.get(name) ?? "";
        whole.set(name, text);
        lean.set(name, withoutSchemas(text));
    }
    const built = builtAsSuch(root, lean, renderer, textOnly);
    const isAsWritten = [...whole].every(([name, text]) => lean.get(name) === text);
    // A patch may need what was left out. A missing file, however, is missing anyway.
    if (!("reason" in built) || isAsWritten || /doesn't exist|no such file/.test(built.reason))
        return built;
    return buildFrom(root, whole, renderer, textOnly);
}
/**
 * Builds it with information about where objects come from. If the result is empty, it is also built without, since
 * only then an empty result may be an error.
 */
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
        return { reason: beyondLimits };
    const absent = root.absent.map((name) => ({ name, data: "" }));
    const built = renderer.buildKustomization({
        files: [...files, ...absent],
        directory: root.directory,
        textOnly,
    });
    return "reason" in built ? built : build_kustomization_withoutDefinitions(built);
}
function build_kustomization_withoutDefinitions(built) {
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
;// CONCATENATED MODULE: ./build/rendering/kustomizations/idle-entries.js






/** How many kustomizations are built to find out whether an entry changes anything; beyond that, nothing is said. */
const mostProbes = 60;
/** A build with this many characters of kustomizations, multiplied by the objects, counts as two: it takes longer. */
const usualWork = 600_000;
/** The name of an image that only a probe can have written. */
const shown = "probe.invalid/kubesuggest";
/**
 * The entries in kustomizations that change nothing, since no object matches the target of a patch, or no container runs
 * an image of `images`. kustomize says nothing about these. Only for kustomizations with a changed file, none of which
 * was built in part. Components may have entries for others.
 */
function idleEntries({ built, unbuilt, texts }, renderer, changed) {
    const concerned = built.filter(({ root }) => [...root.files].some((path) => changed.has(path)));
    const paths = new Set(concerned.flatMap(({ root }) => [...root.files].filter(kubernetes_kustomization/* isKustomizationPath */.rD)));
    const affixesIn = new Map([...paths].map((path) => [path, affixesOf(texts.get(path) ?? "")]));
    const affixes = new Map(concerned.map((one) => [one, [...one.root.files].flatMap((path) => affixesIn.get(path) ?? [])]));
    let probes = 0;
    return [...paths].flatMap((path) => {
        const source = new source_file/* SourceFile */.s(path, texts.get(path) ?? "");
        const [document] = (0,parse/* parseYaml */.hN)(source).documents;
        const holders = built.filter(({ root }) => root.files.has(path));
        const isKnown = !unbuilt.has(path) && holders.every(({ isWhole }) => isWhole);
        if (document === undefined || !isKnown || (0,json/* textAt */.$6)(document.value, ["kind"]) === "Component")
            return [];
        const idle = selectingEntries(document.value).filter((entry) => {
            if (probes >= mostProbes)
                return false;
            if (holders.some((holder) => entry.mayChange(holder, affixes.get(holder) ?? [])))
                return false;
            const probed = new Map([...texts, [path, JSON.stringify(withEntry(document.value, entry))]]);
            return holders.every(({ root, parsed }) => {
                probes += probesFor(root, parsed.documents.length, texts);
                const outcome = probes > mostProbes ? null : buildKustomization(root, probed, renderer, true);
                return outcome !== null && !("reason" in outcome) && !outcome.text.includes(shown);
            });
        });
        return idle.map(({ path: at, reason }) => {
            const { line } = source.position(document.anchor(at)[0]);
            return { file: path, line, reason, findings: "known" };
        });
    });
}
/** How many probes a build counts as. */
function probesFor({ files }, objects, texts) {
    const lengths = [...files].filter(kubernetes_kustomization/* isKustomizationPath */.rD).map((path) => texts.get(path)?.length ?? 0);
    return 1 + Math.floor((lengths.reduce((sum, length) => sum + length, 0) * objects) / usualWork);
}
function selectingEntries(kustomization) {
    const patches = ["patches", "patchesJson6902"].flatMap((field) => {
        return itemsOf(kustomization, field).flatMap(([index, item]) => patchEntry([field, index], item) ?? []);
    });
    const images = itemsOf(kustomization, "images").flatMap(([index, item]) => {
        return imageEntry(["images", index], item) ?? [];
    });
    return [...patches, ...images];
}
function patchEntry(path, { target }) {
    if (!(0,json/* isObject */.Gv)(target))
        return null;
    const words = Object.entries(target).flatMap(([key, value]) => typeof value === "string" ? [`${key}: ${value}`] : []);
    return {
        path,
        reason: `this patch changes nothing: no object matches its target, ${(0,cut_text/* quoteShort */.p)(words.join(", "), 120)}`,
        mayChange: (built, affixes) => built.parsed.documents.some(({ value }) => isSelected(target, value, affixes)),
        probe: { target, patch: '[{"op": "test", "path": "/kind", "value": ""}]' },
    };
}
/** What may follow the name of an image. */
const imageEnds = [":", "@", "\n", '"', "'"];
function imageEntry(path, item) {
    const { name, newName } = item;
    if (typeof name !== "string" || name === "")
        return null;
    const result = typeof newName === "string" && newName !== "" ? newName : name;
    return {
        path,
        reason: `this entry of images changes nothing: no container runs ${(0,cut_text/* quoteShort */.p)(name, 120)}`,
        mayChange: ({ text }) => ["", '"', "'"].some((quote) => imageEnds.some((end) => text.includes(`image: ${quote}${result}${end}`))),
        probe: { name, newName: shown },
    };
}
/**
 * Whether a target seems to select an object, of which only the last name is known. If it does not seem so, a build shows
 * whether it does.
 */
function isSelected(target, object, affixes) {
    const names = idle_entries_namesOf((0,json/* textAt */.$6)(object, ["metadata", "name"]) ?? "", affixes);
    return (isLike(target["kind"], [(0,json/* textAt */.$6)(object, ["kind"]) ?? ""]) &&
        isLike(target["name"], names) &&
        hasAll(target["labelSelector"], (0,json/* valueAt */.fK)(object, ["metadata", "labels"])) &&
        hasAll(target["annotationSelector"], (0,json/* valueAt */.fK)(object, ["metadata", "annotations"])));
}
/** The most prefixes and suffixes that are taken from a name. */
const mostAffixes = 10;
/** A name, and what it may have been before prefixes and suffixes were added. */
function idle_entries_namesOf(name, affixes) {
    const names = [name];
    for (let last = name; names.length <= mostAffixes; names.push(last)) {
        const own = last;
        const start = affixes.find((affix) => affix !== "" && own !== affix && own.startsWith(affix));
        const end = affixes.find((affix) => affix !== "" && own !== affix && own.endsWith(affix));
        if (start === undefined && end === undefined)
            break;
        last = start === undefined ? own.slice(0, -(end ?? "").length) : own.slice(start.length);
    }
    return names;
}
/** The prefix and the suffix that a kustomization adds to names. */
function affixesOf(text) {
    const value = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s("", text)).documents[0]?.value ?? null;
    return ["namePrefix", "nameSuffix"].flatMap((key) => (0,json/* textAt */.$6)(value, [key]) ?? []);
}
/** Whether a word of a target is one of some words. It may also be a pattern, which may take very long to match. */
function isLike(wanted, words) {
    return typeof wanted !== "string" || wanted === "" || wanted === ".*" || words.includes(wanted);
}
/** Whether labels may be those of a selector. Only equalities are compared. */
function hasAll(selector, labels) {
    if (typeof selector !== "string")
        return true;
    return selector.split(",").every((requirement) => {
        const [, key, value] = /^\s*([\w./-]+)\s*==?\s*([\w.-]+)\s*$/.exec(requirement) ?? [];
        return key === undefined || (0,json/* valueAt */.fK)(labels, [key]) === value;
    });
}
/** The kustomization with the probe of an entry in its place. */
function withEntry(kustomization, { path: [field = "", index], probe }) {
    const items = (0,json/* valueAt */.fK)(kustomization, [field]);
    const changed = Array.isArray(items) ? items.map((item, at) => (at === index ? probe : item)) : [];
    return (0,json/* isObject */.Gv)(kustomization) ? { ...kustomization, [field]: changed } : kustomization;
}
function itemsOf(kustomization, field) {
    const items = (0,json/* valueAt */.fK)(kustomization, [field]);
    return Array.isArray(items)
        ? [...items.entries()].flatMap(([index, item]) => ((0,json/* isObject */.Gv)(item) ? [[index, item]] : []))
        : [];
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/field-entries.js

/**
 * The fields of a kustomization that set something at a path of an object (kubectl.docs.kubernetes.io: Kustomization).
 */
function fieldEntries(kustomization, object, path) {
    const found = [
        field_entries_imageEntry(kustomization, object, path),
        replicasEntry(kustomization, object, path),
        namespaceEntry(kustomization, object, path),
        ...metadataEntries(kustomization, object, path),
        literalEntry(kustomization, object, path),
    ];
    return found.filter((entry) => entry !== null);
}
/** `images`: the final tag, digest or name of an image. */
function field_entries_imageEntry(kustomization, object, path) {
    const image = (0,json/* valueAt */.fK)(object, path);
    if (path.at(-1) !== "image" || typeof image !== "string")
        return null;
    for (const [index, entry] of field_entries_itemsOf(kustomization, "images")) {
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
/** The key of an entry that sets the end of an image; null if it sets no end or another one. */
function imageKey({ digest, newTag, newName }, end) {
    const tag = typeof newTag === "string" ? `:${newTag}` : "";
    if (typeof digest === "string")
        return end === `@${digest}` || end === `${tag}@${digest}` ? "digest" : null;
    if (tag !== "")
        return end === tag ? "newTag" : null;
    return newName !== undefined && /^(?:[:@]|$)/.test(end) ? "newName" : null;
}
/** The changes of an entry for another image. Parts that the entry does not set must stay the same. */
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
/** `replicas`: the number of pods of an object. */
function replicasEntry(kustomization, object, path) {
    if (path.join() !== "spec,replicas")
        return null;
    const items = field_entries_itemsOf(kustomization, "replicas");
    for (const [index, { name, count }] of items) {
        if (!isNamed(object, name) || count !== (0,json/* valueAt */.fK)(object, path))
            continue;
        const { change, ...entry } = valueEntry(["replicas", index, "count"]);
        // Without a count, the entry would mean 0.
        const whole = items.length === 1 ? ["replicas"] : ["replicas", index];
        const removal = { kind: "remove", document: 0, path: whole };
        return { ...entry, change: (operation) => (operation.kind === "remove" ? [removal] : change(operation)) };
    }
    return null;
}
/** `namespace`: the namespace of all objects. */
function namespaceEntry(kustomization, object, path) {
    const namespace = (0,json/* valueAt */.fK)(kustomization, ["namespace"]);
    const isSetThere = path.join() === "metadata,namespace" && namespace !== undefined && namespace === (0,json/* valueAt */.fK)(object, path);
    return isSetThere ? valueEntry(["namespace"]) : null;
}
/** `commonAnnotations`, `commonLabels` and `labels`: the annotations and labels of all objects and their pods. */
function metadataEntries(kustomization, object, path) {
    const [holder, key] = path.slice(-2);
    const value = (0,json/* valueAt */.fK)(object, path);
    if (path.at(-3) !== "metadata" || typeof key !== "string" || value === undefined)
        return [];
    const labels = field_entries_itemsOf(kustomization, "labels").map(([index]) => ["labels", index, "pairs"]);
    const maps = holder === "annotations" ? [["commonAnnotations"]] : holder === "labels" ? [["commonLabels"], ...labels] : [];
    return maps.flatMap((map) => {
        const said = (0,json/* valueAt */.fK)(kustomization, [...map, key]);
        return said !== value ? [] : [valueEntry([...map, key])];
    });
}
/** `configMapGenerator` and `secretGenerator`: a literal value in them. */
function literalEntry(kustomization, object, path) {
    const kinds = [
        ["ConfigMap", "configMapGenerator"],
        ["Secret", "secretGenerator"],
    ];
    const field = kinds.find(([kind]) => kind === (0,json/* valueAt */.fK)(object, ["kind"]))?.[1];
    const key = path[1];
    if (field === undefined || path[0] !== "data" || typeof key !== "string")
        return null;
    for (const [index, { name, literals }] of field_entries_itemsOf(kustomization, field)) {
        const items = Array.isArray(literals) && isNamed(object, name) ? literals : [];
        const at = items.findIndex((literal) => typeof literal === "string" && literal.startsWith(`${key}=`));
        if (at !== -1)
            return { path: [field, index, "literals", at], change: () => null };
    }
    return null;
}
/** An entry that contains the value itself. */
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
/** Whether an object has a name, possibly with a prefix and a suffix from kustomizations. */
function isNamed(object, name) {
    const own = (0,json/* valueAt */.fK)(object, ["metadata", "name"]);
    return typeof own === "string" && typeof name === "string" && name !== "" && own.includes(name);
}
function field_entries_itemsOf(kustomization, key) {
    const items = (0,json/* valueAt */.fK)(kustomization, [key]);
    return !Array.isArray(items)
        ? []
        : [...items.entries()].flatMap(([index, item]) => ((0,json/* isObject */.Gv)(item) ? [[index, item]] : []));
}

// EXTERNAL MODULE: ./build/model/kubernetes/read-manifests.js
var read_manifests = __webpack_require__(94192);
;// CONCATENATED MODULE: ./build/rendering/kustomizations/kustomization-sources.js






/** Opens the files that a kustomization is built from when they are first needed. */
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
    const ofKind = (path, object) => {
        const kind = (0,json/* valueAt */.fK)(object, ["kind"]);
        return (read(path)?.manifests ?? []).filter((manifest) => manifest.kind === kind);
    };
    const inFile = (path, object) => {
        const name = (0,json/* valueAt */.fK)(object, ["metadata", "name"]);
        const same = ofKind(path, object);
        const named = same.filter((manifest) => typeof name === "string" && manifest.name !== null && name.includes(manifest.name));
        return named.toSorted(byLongestName);
    };
    const ofOtherKind = (path, object) => {
        const name = (0,json/* valueAt */.fK)(object, ["metadata", "name"]);
        const withPods = (read(path)?.manifests ?? []).filter((manifest) => manifest.name === name && hasPodTemplate(manifest.value));
        return hasPodTemplate(object) && withPods.length === 1 ? withPods : [];
    };
    return {
        open: (path) => read(path)?.file.source ?? null,
        places(object, origin, path) {
            const own = origin?.path == null || origin.repository !== null ? null : (0,kubernetes_kustomization/* join */.fj)(root.directory, origin.path);
            const isLost = own === null && origin?.repository === null && generatorOf(object, origin) === null;
            // If all annotations are changed, the one that says where an object comes from is lost.
            const files = own !== null ? [own] : isLost ? [...root.resources] : [];
            const named = files.flatMap((file) => inFile(file, object)).toSorted(byLongestName);
            // A patch may have changed the name.
            const single = own === null || named.length > 0 ? [] : ofKind(own, object);
            const found = single.length === 1 ? single : named.slice(0, 1);
            // A patch may have changed the kind.
            const whole = found.length > 0 || own === null ? found : ofOtherKind(own, object);
            const patches = [...root.patches]
                .filter((patch) => patch !== own)
                .flatMap((patch) => inFile(patch, object).slice(0, 1));
            const wanted = (0,json/* valueAt */.fK)(object, path);
            const places = [...patches, ...whole].flatMap((manifest) => placeIn(manifest, object, path, read) ?? []);
            // Places that have the final value come first, the patch that is applied last before others. They are followed by
            // those that contain the most of the path.
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
/** The kustomization that generates an object. One that changes all annotations of an object only appears to do so. */
function generatorOf(object, origin) {
    const kind = (0,json/* valueAt */.fK)(object, ["kind"]);
    return kind === "ConfigMap" || kind === "Secret" ? (origin?.generatedBy ?? null) : null;
}
/** Sorts objects whose names are all part of one name: the one with the longest name comes first. */
function byLongestName(a, b) {
    return (b.name?.length ?? 0) - (a.name?.length ?? 0);
}
function hasPodTemplate(object) {
    return (0,json/* valueAt */.fK)(object, ["spec", "template", "spec"]) !== undefined;
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
/**
 * How far a path of an object can be followed in another one, by the names of items, and the value at the end of that
 * part.
 */
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
/**
 * Whether the file that takes precedence has the value as it was built. If the value is missing, it must have all of
 * the path that exists.
 */
function isSetThere(place, object, path) {
    if (place === undefined)
        return false;
    const wanted = (0,json/* valueAt */.fK)(object, path);
    if (wanted === undefined)
        return place.depth >= heldDepth(object, path);
    return place.depth === path.length && (0,same_json/* sameJson */.V)((0,json/* valueAt */.fK)(place.manifest.value, place.path), wanted);
}
/** The index of the corresponding item in another list: by its name, or the same index if items have no names. */
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

;// CONCATENATED MODULE: ./build/rendering/kustomizations/patch-entries.js










/**
 * The patches of a kustomization, the last one first: those with their text in it, and those in files for which only
 * the kustomization names the target. A patch looks like the object, or is a list of changes (RFC 6902).
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
            return entriesOf(inlineText(file, document, { at, ofItem: (0,json/* isObject */.Gv)(item) ? ["patch"] : [] }, text), target);
        }
        const path = named === null ? null : (0,kubernetes_kustomization/* join */.fj)((0,kubernetes_kustomization/* directoryOf */.jt)(file.source.path), named);
        const other = path === null || target === undefined ? null : read(path);
        return other === null ? [] : entriesOf(fileText(other), target);
    });
}
function inlineText(outer, document, { at, ofItem }, text) {
    const path = [...at, ...ofItem];
    const held = heldText(outer, document, path);
    return {
        source: outer.source,
        file: held?.file ?? (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(outer.source.path, text)),
        rangeOf: (range) => held?.rangeOutside(range) ?? document.anchor(path),
        edits: (edits) => held?.editsOutside(edits) ?? null,
        removal() {
            const list = (0,json/* valueAt */.fK)(document.value, at.slice(0, -1));
            const isOnly = Array.isArray(list) && list.length === 1;
            const whole = isOnly ? at.slice(0, -1) : at;
            const result = (0,edit_yaml/* editYaml */.a)(outer, [{ kind: "remove", document: document.index, path: whole }]);
            const hasComment = [at, whole].some((path) => isBelowComment(outer.source, document.anchor(path)));
            return result.ok && !hasComment ? result.edits : null;
        },
        written: [{ file: outer, document, path }],
    };
}
/** Whether there is a comment above, which would remain and seem to be about something else. */
function isBelowComment(source, [start]) {
    const { line } = source.position(start);
    return (line > 1 &&
        source
            .line(line - 1)
            .trimStart()
            .startsWith("#"));
}
function fileText(file) {
    const isJson = file.source.path.endsWith(".json");
    return {
        source: file.source,
        file,
        rangeOf: (range) => range,
        edits: (edits) => (isJson ? null : edits),
        // The kustomization names the file, and others may do so, too.
        removal: () => null,
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
                // If the whole value of a change in the list is removed, the change itself is.
                const isWhole = operation.kind === "remove" && own.length > 0 && moved.length === own.length;
                return { ...operation, document: document.index, path: isWhole ? own.slice(0, -1) : moved };
            });
            if (leavesNothing(document.value, moved))
                return patch.removal();
            const result = (0,edit_yaml/* editYaml */.a)(patch.file, moved);
            return result.ok ? patch.edits(result.edits) : null;
        },
    };
}
/** Whether operations only remove changes from a list of changes, and remove all of them. */
function leavesNothing(patch, operations) {
    const isGoing = operations.every(({ kind, path }) => kind === "remove" && path.length === 1);
    return isGoing && Array.isArray(patch) && new Set(operations.map(({ path }) => path[0])).size === patch.length;
}
/** A path of the object in the patch. Items are found by name as far as the patch has them; the rest stays the same. */
function mappedPath(patch, object, { own, from, path }) {
    const rest = path.slice(from);
    const { mapped, depth } = followed((0,json/* valueAt */.fK)(object, path.slice(0, from)), (0,json/* valueAt */.fK)(patch, own) ?? null, rest);
    return [...own, ...mapped, ...rest.slice(depth)];
}
/** The changes in a list of changes that set something at a path, the last one first. */
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
        // If a change appends to a list, it must be for the item with the same name.
        const isOther = steps.at(-1) === "-" && (0,json/* valueAt */.fK)(value, ["name"]) !== (0,json/* valueAt */.fK)(object, [...path.slice(0, steps.length), "name"]);
        if (!isAbove || isOther || !saysOf(value, (0,json/* valueAt */.fK)(object, path.slice(0, steps.length)), rest))
            return [];
        const shown = rest.length === 0 ? [index, "path"] : null;
        return [{ own: [index, "value"], from: steps.length, path, shown }];
    });
}
/**
 * Whether a value sets what another one has at a path. If nothing is there, it must have all of the path that exists.
 */
function saysOf(value, whole, path) {
    const wanted = (0,json/* valueAt */.fK)(whole, path);
    const { depth, found } = followed(whole, value, path);
    if (wanted !== undefined)
        return depth === path.length && (0,same_json/* sameJson */.V)(found, wanted);
    return depth === heldDepth(whole, path) && (depth > 0 || (0,json/* isObject */.Gv)(value));
}
/**
 * Whether a target may select an object. Names are regular expressions, so anything that isn't a plain name may match.
 */
function isTarget(object, target) {
    const kind = (0,json/* valueAt */.fK)(target, ["kind"]);
    const name = (0,json/* valueAt */.fK)(target, ["name"]);
    const isAny = (said) => typeof said !== "string" || /[^\w.-]|\.\*/.test(said);
    return (isAny(kind) || kind === (0,json/* valueAt */.fK)(object, ["kind"])) && (isAny(name) || isNamed(object, name));
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/kustomization-entries.js








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
/** The edits of one file that make several changes, each with its entry; null if they can't be combined. */
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/formats/yaml/locate.js
var locate = __webpack_require__(53609);
// EXTERNAL MODULE: ./build/formats/yaml/parsed-document.js
var parsed_document = __webpack_require__(11850);
// EXTERNAL MODULE: ./build/formats/yaml/read-value.js
var read_value = __webpack_require__(61067);
;// CONCATENATED MODULE: ./build/formats/yaml/path-at.js





/** The path of the innermost key or item at an offset of a document. */
function pathAt(document, offset) {
    const path = [];
    for (let here = (0,parsed_document/* parsedOf */.r)(document)?.root ?? null; (0,dist/* isMap */.jh)(here) || (0,dist/* isSeq */.oP)(here);) {
        const items = here.items;
        const index = lastIndexWhere(items.length, (at) => startOf(items[at]) <= offset);
        const item = items[index];
        if (item === undefined || offset > endOf(item))
            break;
        const step = "key" in item ? (0,read_value/* keyText */.Pu)(item.key) : index;
        if (step === null)
            break;
        path.push(step);
        here = "key" in item ? item.value : item;
    }
    return path;
}
function startOf(item) {
    const node = item !== undefined && "key" in item ? item.key : item;
    return node?.range?.[0] ?? 0;
}
function endOf(item) {
    if (!("key" in item))
        return (0,locate/* contentEnd */.XA)(item);
    return Math.max((0,locate/* contentEnd */.XA)(item.key), item.value === null ? 0 : (0,locate/* contentEnd */.XA)(item.value));
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/kustomization-text.js






/** The text of a built kustomization, which can be traced back to the files that people write. */
function kustomizationText(built) {
    const { path, text, root } = built;
    return {
        path,
        manifest: root.path,
        files: root.files,
        valuesIn: new Set(),
        text,
        variant: "",
        isPartial: false,
        expect: () => undefined,
        untraced: () => [],
        templateAt: () => null,
        sourceRange: (range) => kustomization_text_sourceRange(built, range),
        lead: (finding) => kustomization_text_sourcePlace(built, finding),
    };
}
/** The kustomization itself, if nothing more specific is known. */
function kustomization_text_startOf({ sources, root }) {
    return sources.open(root.path) ?? new source_file/* SourceFile */.s(root.path, "");
}
function kustomization_text_documentAt({ parsed: { documents } }, offset) {
    const isBefore = (index) => (documents[index]?.range[1] ?? 0) < offset;
    const found = documents[lastIndexWhere(documents.length, isBefore) + 1];
    return found !== undefined && found.range[0] <= offset ? found : undefined;
}
function kustomization_text_sourceRange(built, range) {
    const document = kustomization_text_documentAt(built, range[0]);
    const start = kustomization_text_startOf(built);
    if (document === undefined)
        return { source: start, range: start.lineRange(1), related: [] };
    const path = pathAt(document, range[0]);
    const [found] = built.sources.places(document.value, built.origins[document.index], path);
    const entry = entryAt(built, document, path, found);
    if (entry !== undefined)
        return { source: entry.source, range: entry.range, related: [] };
    if (found === undefined)
        return { source: start, range: start.lineRange(1), related: [] };
    const { file, document: there, manifest, path: own } = found;
    return { source: file.source, range: there.anchor([...manifest.root, ...own]), related: [] };
}
/** The entry of a kustomization that sets a path of an object, if the files of the object do not. */
function entryAt({ entries }, { value }, path, found) {
    return isSetThere(found, value, path) ? undefined : entries(value, path)[0];
}
function kustomization_text_sourcePlace(built, finding) {
    const document = kustomization_text_documentAt(built, finding.range[0]);
    if (document === undefined || finding.object === null)
        return generatedPlace(built, finding, document);
    if (finding.awaits === "namespace" && waitsForNamespace(built, finding, document))
        return null;
    const { path } = finding;
    const places = built.sources.places(document.value, built.origins[document.index], path);
    const [found] = places;
    // A comment counts in every file that affects the value, so also in the base if an overlay patches the same.
    const inFiles = places.map(writtenAt);
    const entry = entryAt(built, document, path, found);
    if (entry !== undefined) {
        const { source, range, written } = entry;
        const related = found === undefined ? [] : [changedPlace(found)];
        const name = found?.manifest.name ?? kustomization_text_generalName(built, finding.object.name, document);
        const namespace = found?.manifest.namespace ?? finding.object.namespace;
        return { source, range, traced: true, related, written: [...written, ...inFiles], name, namespace, path };
    }
    if (found === undefined)
        return generatedPlace(built, finding, document);
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
/** The place where the kustomization generates an object, or the closest place in the files. */
function generatedPlace(built, finding, document) {
    const name = finding.object?.name ?? null;
    const generator = generatorIn(built, document);
    const { source, range } = generator === null ? kustomization_text_sourceRange(built, finding.range) : generatorPlace(built, generator, name);
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
    const source = sources.open((0,kubernetes_kustomization/* join */.fj)(root.directory, generator) ?? root.path) ?? kustomization_text_startOf(built);
    const own = name === null ? "" : withoutHash(name);
    const named = Array.from({ length: source.lineCount }, (_item, index) => index + 1).find((line) => {
        const said = /\bname: *["']?([\w.-]+)/.exec(source.line(line))?.[1];
        return said !== undefined && own.endsWith(said);
    });
    return { source, range: source.lineRange(named ?? 1) };
}
/**
 * Whether a binding lacks the namespace of a ServiceAccount that has none here either. Whoever uses the kustomization
 * sets `namespace`, and kustomize then sets both.
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
/** The name of a generated object without the hash of its contents. */
function withoutHash(name) {
    return name.replace(/-[a-z0-9]{10}$/, "");
}

// EXTERNAL MODULE: ./build/formats/encrypted.js
var formats_encrypted = __webpack_require__(85379);
;// CONCATENATED MODULE: ./build/rendering/kustomizations/failure-reason.js


/** What kustomize writes before the error of a kustomization that another one builds. */
const steps = /(?:recursed accumulation of path|couldn't make target for path) '\/?([^']*)': /g;
/** The directories of the kustomizations, from the outside in, that an error leads through on its way to the cause. */
function failingDirectories(reason) {
    return [...reason.matchAll(steps)].map(([, directory = ""]) => directory);
}
/** The most characters of an error that are reworded, and that are shown in the end; the rest is cut off. */
const [longestError, failure_reason_longestReason] = [4_000, 300];
/** An error in one line, in plain words: that of the innermost kustomization. */
function shortReason(reason) {
    const last = [...reason.matchAll(steps)].at(-1);
    const own = last === undefined ? reason : reason.slice(last.index + last[0].length);
    const line = own
        .replace(/\s+/g, " ")
        .trim()
        .replace(/ ?&\{0x[\da-f]+(?: 0x[\da-f]+)*\}/g, "")
        .replace(/^trouble configuring builtin \w+ with config: `.*?`: /, "");
    return (0,cut_text/* cutText */.I)((0,without_end/* withoutEnd */.M)(inPlainWords((0,cut_text/* cutText */.I)(line, longestError)), ".: "), failure_reason_longestReason);
}
/** The two ways in which kustomize prints which object it looks for. */
const failure_reason_printed = /id resid\.ResId\{Gvk:resid\.Gvk\{[^{}]*Kind:"(\w*)"[^{}]*\}, Name:"([^"]*)"[^{}]*\}/g;
const identity = /\b([A-Z]\w*)\.(?:\[\w+\]|v\d\w*)\.(?:\[\w+\]|[a-z][\w.-]*)\/([^\s"'/]+?)\.(?:\[\w+\]|[a-z][\w-]*)(?![\w.-])/g;
/** What kustomize says, and what that means. */
const meanings = [
    [failure_reason_printed, '$1 "$2"'],
    [identity, '$1 "$2"'],
    [/^failed to get the patch file from path\(([^)]*)\): .*$/, "it names the patch $1, which does not exist"],
    [
        /^accumulating resources: accumulation err='accumulating resources from '([^']*)': '[^']*' doesn't exist': must build .*$/,
        "it names $1, which does not exist",
    ],
    [
        /^accumulating resources: accumulation err='merging resources from '([^']*)': may not add resource with an already registered id: (.*?)': must build .*$/,
        "$1 adds the $2, which is already there",
    ],
    [
        /^accumulating components: loader\.New "must build at directory: not a valid directory: '\/?([^']*)' doesn't exist"$/,
        "it names the component $1, which does not exist",
    ],
    [
        /^(?:no resource matches strategic merge patch .*?: )?no matches for Id ([^;]*); failed to find unique target for patch .*$/,
        "it patches the $1, which it does not have",
    ],
    [/^must specify a target for JSON patch \[path: "([^"]*)"\]$/, "the JSON patch $1 needs a target"],
    [/^must specify a target for JSON patch \[.*\]$/, "a JSON patch needs a target"],
    [
        /^(?:error in \w+ for path: '([^']*)': Unable to \w+ nonexistent key: .*|\w+ operation does not apply: doc is missing (?:path|key): ([^:]*): missing value)$/,
        "a JSON patch changes $1$2, which is not there",
    ],
    [
        /^unable to parse SM or JSON patch from \[path: "([^"]*)"\].*$/,
        "the patch $1 is neither an object, with its kind and name, nor a JSON patch",
    ],
    [
        /^unable to parse SM or JSON patch from \[.*$/,
        "a patch is neither an object, with its kind and name, nor a JSON patch",
    ],
    [/^invalid Kustomization: json: unknown field "([^"]*)"$/, 'it has the field "$1", which kustomize does not know'],
    [
        /^invalid Kustomization: json: cannot unmarshal (\w+) into Go struct field \w+\.([\w.]+) of type .*$/,
        "the value of $2 can't be of the type $1",
    ],
    [
        /^resource with name (\S*) does not match a config with the following GVK \[.*\]$/,
        "it sets the replicas of $1, a workload that it does not have",
    ],
];
function inPlainWords(reason) {
    return meanings.reduce((text, [pattern, meaning]) => text.replace(pattern, meaning), reason);
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/failing-entry.js





/**
 * Finds the entry for which a kustomization can't be built, in the kustomization that fails: a base fails by itself, but
 * a component fails because of the one that includes it.
 */
function failurePlace(root, texts, { reason, isSlow = false }, fails) {
    const chain = failingDirectories(reason).flatMap((directory) => kustomizationIn(directory, root, texts) ?? []);
    const own = kustomizationAt(root.path, texts);
    const at = chain.findLastIndex(({ document }) => (0,json/* textAt */.$6)(document?.value, ["kind"]) !== "Component");
    const failing = chain[at] ?? own;
    const included = chain[at + 1];
    const { source, document } = failing;
    const found = document === undefined
        ? null
        : included === undefined
            ? (namedEntry(document, (0,kubernetes_kustomization/* directoryOf */.jt)(source.path), reason) ??
                (isSlow ? null : triedEntry(failing, texts, fails)))
            : failing_entry_entryOf(document, (0,kubernetes_kustomization/* directoryOf */.jt)(source.path), (0,kubernetes_kustomization/* directoryOf */.jt)(included.source.path));
    return { source, range: found === null ? source.lineRange(1) : (document?.anchor(found) ?? source.lineRange(1)) };
}
function kustomizationIn(directory, { files }, texts) {
    const path = [...files].find((one) => (0,kubernetes_kustomization/* isKustomizationPath */.rD)(one) && (0,kubernetes_kustomization/* directoryOf */.jt)(one) === directory);
    return path === undefined ? null : kustomizationAt(path, texts);
}
function kustomizationAt(path, texts) {
    const source = new source_file/* SourceFile */.s(path, texts.get(path) ?? "");
    return { source, document: (0,parse/* parseYaml */.hN)(source).documents[0] };
}
/** The entry for a directory. */
function failing_entry_entryOf({ value }, own, directory) {
    const entries = listsOf(value, ["components", "resources", "bases"]);
    return entries.find(({ item }) => typeof item === "string" && (0,kubernetes_kustomization/* join */.fj)(own, item) === directory)?.path ?? null;
}
/** The entry with a file or directory, or the field, that an error names in quotes. */
function namedEntry({ value }, directory, reason) {
    const field = /json: (?:unknown field "|.* Go struct field \w+\.)(\w+)/.exec(reason)?.[1];
    if (field !== undefined && (0,json/* valueAt */.fK)(value, [field]) !== undefined)
        return [field];
    const named = new Set(reason.match(/(?<=["'(])[^"'()\s]+(?=["')])/g));
    const entries = listsOf(value, ["resources", "bases", "components", ...patchFields]).flatMap(({ item, path }) => {
        if (typeof item === "string")
            return [{ name: item, path }];
        const name = (0,json/* textAt */.$6)(item, ["path"]);
        return name === null ? [] : [{ name, path: [...path, "path"] }];
    });
    // If it is named twice, the second one is too many.
    const found = entries.findLast(({ name }) => named.has(name) || named.has(`/${(0,kubernetes_kustomization/* join */.fj)(directory, name)}`));
    return found?.path ?? null;
}
const patchFields = ["patchesStrategicMerge", "patches", "patchesJson6902"];
/** The fields whose entries may be the cause of an error that names none of them. */
const triedFields = [
    ...patchFields,
    "replacements",
    "vars",
    "replicas",
    "images",
    "configMapGenerator",
    "secretGenerator",
];
/** The first entry with which a kustomization fails, of a field without which it does not; null if it is not found. */
function triedEntry({ source, document }, texts, fails) {
    const value = document?.value;
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const failsWith = (field, items) => {
        const changed = { ...value, [field]: items };
        return fails(new Map([...texts, [source.path, JSON.stringify(changed)]]));
    };
    for (const field of triedFields) {
        const items = value[field];
        if (!Array.isArray(items) || items.length === 0)
            continue;
        const failsWithout = failsWith(field, []);
        if (failsWithout === null)
            return null;
        if (failsWithout)
            continue;
        // The first `fine` entries do no harm, and the first `bad` do.
        let [fine, bad] = [0, items.length];
        while (bad - fine > 1) {
            const middle = (fine + bad) >> 1;
            const failsWithFirst = failsWith(field, items.slice(0, middle));
            if (failsWithFirst === null)
                return null;
            if (failsWithFirst)
                bad = middle;
            else
                fine = middle;
        }
        return [field, bad - 1];
    }
    return null;
}
function listsOf(value, fields) {
    return fields.flatMap((field) => {
        const list = (0,json/* valueAt */.fK)(value, [field]);
        return Array.isArray(list) ? list.map((item, index) => ({ item, path: [field, index] })) : [];
    });
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/kustomization-troubles.js











/** How many kustomizations are built once more with fewer entries, to find the one that is the cause. */
const mostTries = 40;
/** The troubles of kustomizations that can't be built, each at the entry that is the cause. */
function unbuiltTroubles(failed, texts, build) {
    let tries = 0;
    // Kustomizations fail together if they share a base.
    const known = new Map();
    return failed.map(({ root, failure }) => {
        const [reason, directories] = [shortReason(failure.reason), failingDirectories(failure.reason)];
        const key = JSON.stringify([directories.length === 0 ? root.directory : directories, reason]);
        const place = known.get(key) ??
            failurePlace(root, texts, failure, (changed) => {
                tries += 1;
                if (tries > mostTries)
                    return null;
                const outcome = build(root, changed);
                return "reason" in outcome && shortReason(outcome.reason) === reason;
            });
        known.set(key, place);
        return unbuiltTrouble({ root, failure }, texts, place);
    });
}
function unbuiltTrouble({ root, failure }, texts, { source, range }) {
    const needed = neededBy(root, failure) ?? unrenderedSource(root, texts, failure);
    const failing = failingDirectories(failure.reason).at(-1) ?? root.directory;
    const where = (0,kubernetes_kustomization/* directoryOf */.jt)(source.path) === failing ? "" : ` (in ${failing || "the root"})`;
    const why = `${needed ?? shortReason(failure.reason)}${where}`;
    return {
        part: "kustomization",
        source,
        range,
        why,
        isUsual: needed !== null,
        files: root.files,
        manifest: root.path,
    };
}
/**
 * Why a kustomization can't be built because it needs more than the repository contains, or is not built because it is
 * too large, which is not a mistake; null if it is a mistake.
 */
function neededBy({ absent, onlyChanges }, { reason, left = [] }) {
    if (isAbsence(reason) || reason === beyondLimits)
        return shortReason(reason);
    if (onlyChanges && isAboutAnObject(reason))
        return "it patches what another program renders";
    if (isAboutAnObject(reason) && variable.test(reason))
        return `Flux may add what is missing: ${shortReason(reason)}`;
    const needed = [...new Set([...left, ...absent])].slice(0, 5);
    if (needed.length === 0 || !isAboutAnObject(reason))
        return null;
    return `it needs ${notHere(needed)}: ${shortReason(reason)}`;
}
/** Why a kustomization can't be built here, if a file that it is built from is a template or encrypted; null otherwise. */
function unrenderedSource({ files }, texts, { reason }) {
    if (!/yaml\b/i.test(reason))
        return null;
    const encrypted = [...files].find((path) => (0,formats_encrypted/* isEncrypted */.p)(texts.get(path) ?? ""));
    if (encrypted !== undefined)
        return `it is built from ${encrypted}, which is ${formats_encrypted/* encryptedWords */.S}`;
    const template = [...files].find((path) => (0,formats_template/* needsRendering */.G)(new source_file/* SourceFile */.s(path, texts.get(path) ?? "")));
    return template === undefined ? null : `it is built from ${template}, which is a template`;
}
/**
 * A variable in the name of a missing object. Flux fills it in after it has built a kustomization together with the
 * components that a Flux Kustomization names (fluxcd.io: Kustomization, spec.components).
 */
const variable = /\$\{\w+\}/;
/** Whether an error is about an object that a patch or a replacement refers to, and that is missing. */
function isAboutAnObject(reason) {
    return /no matches for|no resource matches|unique target|fieldPath|nothing selected/.test(reason);
}
/**
 * Whether an error is about a file that is not in the repository. Something else may create it, so that is not a
 * mistake.
 */
function isAbsence(reason) {
    return /no such file|not found|doesn't exist|does not exist|unable to find|evalsymlink|must build at directory|\bGet \\?"https?:/i.test(reason);
}
/** The troubles of kustomizations whose text can't be read. */
function unreadKustomizations(texts) {
    return [...texts].flatMap(([path, text]) => {
        if (!(0,kubernetes_kustomization/* isKustomizationPath */.rD)(path))
            return [];
        const source = new source_file/* SourceFile */.s(path, text);
        const [error] = (0,parse/* parseYaml */.hN)(source).documents[0]?.errors ?? [];
        if (error === undefined)
            return [];
        const { why, line } = (0,explain_error/* explainError */.U)(source, error);
        const range = source.yaml.lineRange(line);
        const trouble = { part: "kustomization", source, range, files: new Set([path]) };
        return [(0,formats_template/* needsRendering */.G)(source) ? { ...trouble, why: "it is a template", isUsual: true } : { ...trouble, why }];
    });
}
/** The troubles of generators and transformers that were not run, so that what they add or change was not checked. */
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
            isUsual: key === "generators" && decrypting.test(name),
        };
        function textOf(entry) {
            const path = typeof entry === "string" ? (0,kubernetes_kustomization/* join */.fj)((0,kubernetes_kustomization/* directoryOf */.jt)(file), entry) : null;
            return texts.get(path ?? "") ?? entry;
        }
    });
}
/**
 * Generators that only decrypt Secrets, which no review can see (https://github.com/viaduct-ai/kustomize-sops,
 * https://github.com/goabout/kustomize-sopssecretgenerator).
 */
const decrypting = /^(?:ksops(?:-exec)? \(viaduct\.ai|SopsSecretGenerator \(goabout\.com)\//;
/** Why a plugin was not run. It is named by its kind and version, or by its file if those are not known. */
function unrunReason(name) {
    if (name.endsWith("(builtin)"))
        return "could not be run";
    return name.endsWith(")") ? "is no part of kustomize, and was not run" : "can't be read, and was not run";
}
/** What is missing in a built kustomization. */
function builtWithout({ path, absent }, { left }) {
    // The settings of charts say nothing without these.
    const named = [...new Set(left)].filter((name) => name !== "helmGlobals");
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

// EXTERNAL MODULE: ./build/rendering/kustomizations/name-kustomizations.js
var name_kustomizations = __webpack_require__(31554);
;// CONCATENATED MODULE: ./build/rendering/kustomizations/further-objects-risk.js


/** Says which further objects a change reaches, and in which kustomizations; null if there are none. */
function furtherObjectsRisk(built, others) {
    if (others.length === 0)
        return null;
    const homes = new Map(built.map((one) => [one.path, one]));
    const names = others.map(({ variant, document }) => {
        return nameOf(homes.get(variant)?.parsed.documents[document]?.value ?? null);
    });
    const [name, ...further] = new Set(names);
    const what = further.length > 0 ? `${further.length + 1} other objects` : (name ?? "another object");
    return `It also changes ${what} in ${(0,name_kustomizations/* nameKustomizations */._)(others.map(({ variant }) => homes.get(variant)?.root.path ?? ""))}.`;
}
/** The kind and the name of an object; null if it has no name. */
function nameOf(object) {
    const [kind, name] = [(0,json/* valueAt */.fK)(object, ["kind"]), (0,json/* valueAt */.fK)(object, ["metadata", "name"])];
    return typeof kind === "string" && typeof name === "string" ? `${kind} ${JSON.stringify(name)}` : null;
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/own-selector.js


/**
 * The operations on a workload as operations on another version of it: where they write the selector of the first, they
 * write the one that the other has. Kustomize adds its labels to the selectors of an object everywhere, so that they
 * differ between the overlays and the base, and it adds them to new selectors, too.
 */
function withOwnSelector(operations, workload, other) {
    const [from, to] = [workload, other].map((value) => (0,json/* valueAt */.fK)(value, ["spec", "selector"]));
    if (!(0,json/* isObject */.Gv)(from) || !(0,json/* isObject */.Gv)(to) || (0,same_json/* sameJson */.V)(from, to))
        return operations;
    const replaced = (value) => {
        if (Array.isArray(value))
            return value.map(replaced);
        if (!(0,json/* isObject */.Gv)(value))
            return value;
        if ((0,same_json/* sameJson */.V)(value, from))
            return to;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item)]));
    };
    return operations.map((operation) => {
        return "value" in operation ? { ...operation, value: replaced(operation.value) } : operation;
    });
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/prove-kustomization.js



/**
 * Proves a change by building all kustomizations again that contain a changed file. Those are all that it can reach.
 */
function proveKustomizations(built, { changed, texts, only }, renderer, wish) {
    const meant = built.filter(({ path }) => only === undefined || path === only);
    const [reached, unreached] = (0,partition/* partition */.j)(meant, ({ root }) => [...changed.keys()].some((path) => root.files.has(path)));
    const missed = unreached.find(({ path }) => wish.wanted.some(({ variant }) => variant === path));
    if (missed !== undefined)
        return { ok: false, reason: `it would not reach the object${inFolder(missed)}` };
    const others = [];
    for (const one of reached) {
        const suffix = inFolder(one);
        const plain = one.plain();
        const outcome = buildKustomization(one.root, texts, renderer, plain !== null);
        if ("reason" in outcome)
            return { ok: false, reason: `the kustomization could not be built${suffix}` };
        const text = {
            variant: one.path,
            told: !isTestData(one),
            suffix,
            adapt: (change) => change,
        };
        const proof = compareTexts(plain ?? one.text, outcome.text, text, wish);
        if (!proof.ok)
            return proof;
        others.push(proof.others);
    }
    return { ok: true, others: others.flat() };
}
function inFolder({ root: { directory } }) {
    return ` in ${directory === "" ? "the root" : directory}`;
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/place-kustomization.js
















/**
 * Finds places for changes in the files that kustomizations are built from. Each place is proved. Changes that are placed
 * for charts can be proved in the kustomizations, too.
 */
function kustomizationPlacer(built, texts, renderer) {
    const declared = new Map();
    const declaredOf = (finding) => {
        const found = declared.get(finding) ?? declaredBy(built, finding);
        declared.set(finding, found);
        return found;
    };
    const prove = (changed, wish, only) => {
        return proveKustomizations(built, { changed, texts: new Map([...texts, ...changed]), only }, renderer, wish);
    };
    const wishOf = (one, known) => {
        const home = built.find(({ path }) => path === one.path);
        const members = one.findings.flat();
        const own = new Set(members);
        const rules = new Set(members.map(({ rule }) => rule));
        const here = home === undefined ? [] : place_kustomization_declaredHere(home, one.operations);
        const [made] = here;
        const changesOf = (version) => {
            const operations = one.operations.filter((operation) => operation.document === made?.document);
            const object = home?.parsed.documents[made?.document ?? -1]?.value ?? null;
            return changesBy(withOwnSelector(operations, object, version), version);
        };
        const suiting = (own, member) => {
            if (!suitsOthers(member))
                return own;
            const version = built.find(({ path }) => path === own.variant)?.parsed.documents[own.document]?.value;
            if (made === undefined || version === undefined)
                return own;
            return suitingChange({ ...made, changes: changesOf(version) }, own, member);
        };
        const others = members.flatMap((member) => {
            return isMade(member, one) ? [] : declaredOf(member).map((change) => suiting(change, member));
        });
        const wish = {
            wanted: [...here, ...others],
            allowed: known.filter((other) => rules.has(other.rule) && !own.has(other)).flatMap(declaredOf),
        };
        const harmless = idleChanges(members, () => place_kustomization_sameObjects(built, home, made), changesOf);
        const about = [...rules].toSorted().join();
        const places = home === undefined ? { candidates: [] } : candidatesFor(home, one);
        return { home: one.path, about, wish, harmless, ...places };
    };
    return {
        place(wanted, known, units) {
            const wishes = wanted.map((one) => wishOf(one, known));
            return placeAll(wishes, {
                prove(changed, wish, only) {
                    const proof = prove(changed, wish, only);
                    return only === undefined ? proveElsewhere(proof, { changed, wish, known }, units) : proof;
                },
                placed: ({ source, edits, range }, others) => {
                    return { source, edits, range, risk: furtherObjectsRisk(built, others) };
                },
            });
        },
        objection({ changed, known, made }) {
            const proof = prove(changed, { wanted: [], allowed: [...known.flatMap(declaredOf), ...made] });
            return proof.ok ? null : proof.reason;
        },
    };
}
/** The other objects that kustomizations build from the same object. */
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
        const same = one.parsed.documents.filter((other) => other !== document && sourceOf(one, other) === own);
        const isReported = !isTestData(one);
        return same.map(({ index, value }) => ({ variant: one.path, document: index, value, isReported }));
    });
    return { own: document.value, others };
}
/**
 * The possible changes of files, beginning with the file that takes precedence: if the kustomization itself sets a
 * value, changes elsewhere have no effect.
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
function saidIn({ parsed, sources, origins, entries }, { document: index, path }) {
    const document = parsed.documents[index];
    if (document === undefined)
        return { entries: [], others: [], isSet: false };
    const [place] = sources.places(document.value, origins[index], path);
    const isSet = (0,json/* valueAt */.fK)(document.value, path) !== undefined;
    if (!isSetThere(place, document.value, path))
        return { entries: entries(document.value, path), others: [], isSet };
    return { entries: [], others: isSet ? [] : entries(document.value, path), isSet };
}
/**
 * Changes of entries in kustomizations, with all operations in one file: what an entry sets is often changed together
 * with what is missing beside it.
 */
function entryCandidates({ operations }, said) {
    const places = said.flatMap(({ entries }) => entries);
    return [...new Map(places.map((entry) => [entry.key, entry])).values()].flatMap((first) => {
        const changes = operations.flatMap((operation, index) => {
            const own = [...(said[index]?.entries ?? []), ...(said[index]?.others ?? [])];
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
/** Changes of files with objects and patches. */
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
        if ((0,origin_of/* originOf */.y)(first.file.source.path, first.file.source.text).generated !== null)
            return [];
        const moved = operations.map((operation, index) => {
            const place = chosen[index];
            return { ...operation, document: place.document.index, path: [...place.manifest.root, ...place.path] };
        });
        const object = parsed.documents[operations[0]?.document ?? -1]?.value ?? null;
        const forms = new Set([withOwnSelector(moved, object, first.manifest.value), moved]);
        return [...forms].flatMap((form) => {
            const result = (0,edit_yaml/* editYaml */.a)(first.file, form);
            if (!result.ok || result.edits.length === 0)
                return [];
            const range = first.document.anchor([...first.manifest.root, ...first.path]);
            return [{ source: first.file.source, edits: result.edits, verbatim: true, range }];
        });
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
        return [{ variant: path, document: document.index, changes: changesBy(own, document.value) }];
    });
}
/** What operations on one object change in it. */
function changesBy(operations, object) {
    return leafChanges(object, (0,apply_operations/* applyOperations */.n)(object, operations));
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/taken-out.js





/** The objects in resources at some paths that every kustomization removes again, so that they are in no built text. */
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
            // It may be there under another name, and long definitions are left out of built texts.
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

;// CONCATENATED MODULE: ./build/rendering/kustomizations/unapplied-patches.js



/**
 * The paths of the patches that change nothing in the output of a kustomization, because it was built without the
 * objects that they are for, such as those of a remote base.
 */
function unappliedPatches({ parts }, { left }, { documents }) {
    if (left.length === 0)
        return [];
    const isThere = ({ kind, name }) => {
        return documents.some(({ value }) => {
            return ((0,json/* isObject */.Gv)(value) && unapplied_patches_isNamed(kind, (0,json/* textAt */.$6)(value, ["kind"])) && unapplied_patches_isNamed(name, (0,json/* textAt */.$6)(value, ["metadata", "name"])));
        });
    };
    return parts.flatMap(({ patches }) => {
        return patches.flatMap(({ path, target }) => (path === null || target === null || isThere(target) ? [] : [path]));
    });
}
/**
 * Whether a target may select a kind or name. Targets are regular expressions, and names may have a prefix or suffix by
 * now.
 */
function unapplied_patches_isNamed(wanted, actual) {
    return wanted === null || actual === null || /[^\w.-]|\.\*/.test(wanted) || actual.includes(wanted);
}
/** Notes about those of them that are JSON patches (RFC 6902). Other patches are judged by what they set. */
function unappliedNotes(paths, texts) {
    const reason = "what this JSON patch changes is not checked: the kustomization was built without what it changes";
    return [...new Set(paths)].flatMap((path) => {
        const [document] = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, texts.get(path) ?? "")).documents;
        return Array.isArray(document?.value) ? [{ file: path, reason, files: new Set([path]) }] : [];
    });
}

;// CONCATENATED MODULE: ./build/rendering/kustomizations/kustomization-unit.js














/** Builds the kustomizations of a tree that no other one builds. They form one unit, since they share files. */
function kustomizationUnit(files, renderer, isMeant) {
    const roots = (0,kustomization_files/* kustomizationRoots */.Z)(files).filter(({ path }) => isMeant(path));
    const texts = kustomization_unit_textsOf(files);
    const unread = unreadKustomizations(texts);
    if (roots.length === 0 && unread.length === 0)
        return null;
    const { built, notes, troubles, plugins, unapplied } = buildAll(roots, texts, renderer);
    const owned = new Set(built.flatMap(({ root }) => [...root.resources, ...root.patches]));
    const unbuilt = new Set(roots
        .filter((root) => built.every((one) => one.root !== root))
        .flatMap(({ resources, patches }) => [...resources, ...patches]));
    for (const path of unapplied)
        unbuilt.add(path);
    const unbuiltFiles = new Set(roots.filter((root) => built.every((one) => one.root !== root)).flatMap(({ files: own }) => [...own]));
    // Files of a kustomization that can't be built are also checked on their own.
    const isOnlyBuilt = (path) => owned.has(path) && !unbuilt.has(path);
    return {
        directory: roots[0]?.directory ?? "",
        files: new Set(roots.flatMap((root) => [...root.files])),
        valuesFrom: new Set(),
        texts: built.map(kustomizationText),
        owned: new Set([...owned].filter(isOnlyBuilt)),
        // Kustomizations share bases, so the same plugin occurs several times.
        troubles: [...unread, ...troubles, ...kustomization_unit_distinct(plugins)],
        notes: [...notes, ...unappliedNotes(unapplied, texts)],
        renderedWith: [],
        allowedWith: [],
        turnedOff: (paths) => takenOut(built, texts, new Set([...paths].filter(isOnlyBuilt))),
        idle: (paths) => idleEntries({ built, unbuilt: unbuiltFiles, texts }, renderer, paths),
        ...kustomizationPlacer(built, texts, renderer),
    };
}
function buildAll(roots, texts, renderer) {
    const built = [];
    const notes = [];
    const failed = [];
    const plugins = [];
    const unapplied = [];
    for (const root of roots) {
        const outcome = buildKustomization(root, texts, renderer);
        if ("reason" in outcome) {
            failed.push({ root, failure: outcome });
            continue;
        }
        notes.push(...builtWithout(root, outcome).map((note) => ({ ...note, files: root.files })));
        plugins.push(...unrunPlugins(outcome, texts));
        const path = (0,rendered_unit/* renderedPath */.$)(root.directory, "");
        const parsed = (0,parse/* parseYaml */.hN)(new source_file/* SourceFile */.s(path, outcome.text));
        unapplied.push(...unappliedPatches(root, outcome, parsed));
        // As with kubectl, the built text doesn't start with a marker.
        built.push({
            root,
            path,
            text: outcome.text,
            origins: outcome.origins,
            sources: kustomizationSources(root, texts),
            entries: kustomizationEntries(root, texts),
            parsed,
            isWhole: outcome.left.length === 0 && outcome.unrun.length === 0,
            plain: plainText(root, texts, renderer, outcome.text),
        });
    }
    const troubles = unbuiltTroubles(failed, texts, (root, changed) => buildKustomization(root, changed, renderer, true));
    return { built, notes, troubles, plugins, unapplied };
}
function kustomization_unit_distinct(troubles) {
    return [
        ...new Map(troubles.map((trouble) => [JSON.stringify([trouble.source.path, trouble.why]), trouble])).values(),
    ];
}
/** Builds the kustomization once more when the plain text is first needed. */
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
 * The files for finding out what deploys charts. If units render such files, the rendered texts, with the paths of the
 * units' manifests, replace the files that the units own.
 */
function withRendered(files, units) {
    const encoder = new TextEncoder();
    const rendered = units.flatMap(({ texts }) => {
        return texts
            .filter(({ text }) => (0,git_ops/* mayDeploy */.BU)(text))
            .map(({ path: rendered, manifest: path, text }) => ({ path, rendered, bytes: encoder.encode(text) }));
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
/** Whether a chart has a template of something that deploys charts. */
function holdsDeployers({ files }) {
    return files.some(({ name, data = "" }) => (0,charts_chart/* isInTemplates */.j7)(name) && (0,git_ops/* mayDeploy */.BU)(data));
}
/** Builds the kustomizations with files that deploy charts. */
function kustomizationsThatDeploy(files, renderer) {
    const deploying = new Set(files.filter((file) => (0,yaml_path/* isYamlPath */.x)(file.path) && (0,git_ops/* mayHoldDeployer */.P0)(file)).map(({ path }) => path));
    if (deploying.size === 0)
        return null;
    const roots = (0,kustomization_files/* kustomizationRoots */.Z)(files).filter((root) => [...root.resources].some((path) => deploying.has(path)));
    const wanted = new Set(roots.map(({ path }) => path));
    return wanted.size === 0 ? null : kustomizationUnit(files, renderer, (path) => wanted.has(path));
}
/** The sets of values that the configuration gives for the chart in a folder. */
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

/** The findings of rules over a file that can't be read, or only in part. They have no fix and no fingerprint yet. */
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
