export const id = 678;
export const ids = [678];
export const modules = {

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passMergeGroup: () => (/* binding */ passMergeGroup)
/* harmony export */ });
/* harmony import */ var _platform_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5719);
/* harmony import */ var _review_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(533);



/** Lets a merge group pass: what is in it was reviewed on its pull requests, and required checks wait for a word. */
async function passMergeGroup(platform, head) {
    const title = "Reviewed on the pull requests";
    (0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__.log)(`Merge group at ${head.slice(0, 7)}: its changes were reviewed on their pull requests.`);
    const summary = "A merge group brings in nothing that was not reviewed on its pull requests.";
    const check = { name: _review_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I, conclusion: "success", title, summary, text: null, annotations: [] };
    try {
        await platform.publishCheck(head, check);
    }
    catch (error) {
        if (!(error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W && error.reason === "forbidden"))
            throw error;
        (0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__.notice)(error.message);
    }
    (0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__.setOutputs)({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "success", report: "" });
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

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, in the order of their first appearance: `Map.groupBy`, which Node 20 does not have yet. */
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


/***/ })

};
