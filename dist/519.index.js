export const id = 519;
export const ids = [519];
export const modules = {

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passMergeGroup: () => (/* binding */ passMergeGroup)
/* harmony export */ });
/* harmony import */ var _platform_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);
/* harmony import */ var _platform_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5719);
/* harmony import */ var _review_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34);



/** Lets a merge group pass: what is in it was reviewed on its pull requests, and required checks wait for a word. */
async function passMergeGroup(platform, head) {
    const title = "Reviewed on the pull requests";
    (0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(`Merge group at ${head.slice(0, 7)}: its changes were reviewed on their pull requests.`);
    const summary = "A merge group brings in nothing that was not reviewed on its pull requests.";
    const check = { name: _review_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I, conclusion: "success", title, summary, text: null, annotations: [] };
    try {
        await platform.publishCheck(head, check);
    }
    catch (error) {
        if (!(error instanceof _platform_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .W && error.reason === "forbidden"))
            throw error;
        (0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(error.message);
    }
    (0,_platform_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0)({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "success", report: "" });
}


/***/ })

};
