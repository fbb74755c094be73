export const id = 368;
export const ids = [368,579];
export const modules = {

/***/ 61974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeReplyMarker),
/* harmony export */   Q: () => (/* binding */ isAnswered)
/* harmony export */ });
/** The last line of an answer. It is hidden from readers and has the id of the comment that is answered. */
function writeReplyMarker(comment) {
    return `<!-- kubesuggest:reply:1 ${comment} -->`;
}
/** Whether one of our own comments already answers this comment. `own` must only contain our comments. */
function isAnswered(own, comment) {
    return own.some((body) => body.trimEnd().endsWith(writeReplyMarker(comment)));
}


/***/ }),

/***/ 93855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ pauseReply),
/* harmony export */   P4: () => (/* binding */ fixedReply),
/* harmony export */   QE: () => (/* binding */ reasonWanted),
/* harmony export */   SS: () => (/* binding */ reviewedReply),
/* harmony export */   Sk: () => (/* binding */ explainReply),
/* harmony export */   _S: () => (/* binding */ ruleWanted),
/* harmony export */   mC: () => (/* binding */ cannotIgnore),
/* harmony export */   sC: () => (/* binding */ ignoreSuggested),
/* harmony export */   vE: () => (/* binding */ notReviewed),
/* harmony export */   wc: () => (/* binding */ helpReply),
/* harmony export */   wj: () => (/* binding */ notFixed),
/* harmony export */   xB: () => (/* binding */ ignoreByHand),
/* harmony export */   zr: () => (/* binding */ unclearReply)
/* harmony export */ });
/* harmony import */ var _core_enumerate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44124);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88187);
/* harmony import */ var _review_placement_line_eligibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38039);
/* harmony import */ var _review_threads_pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23573);
/* harmony import */ var _review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36393);
/* harmony import */ var _review_writing_rule_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82031);
/* harmony import */ var _review_writing_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65829);
/* harmony import */ var _review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1523);








/** The longest list in an answer, in bytes, far below what the platform accepts. Further rows are only counted. */
const listLimit = 20_000;
/** Lists the commands and where they can be used. For an unknown command, says first that it is unknown. */
function helpReply(kind = "unknown") {
    const head = "Write a command as the first line of a comment.";
    return [
        kind === "help" ? head : `Kubesuggest does not know this command here. ${head}`,
        "",
        "In reply to a comment by Kubesuggest:",
        "",
        "- `/kubesuggest ignore REASON` suggests a comment in the file that ignores its findings; `/kubesuggest ignore[RULE] REASON` those of one rule.",
        "- `/kubesuggest explain` explains its rules.",
        "",
        "In the conversation of the pull request:",
        "",
        "- `/kubesuggest fix` commits all safe fixes to the branch.",
        "- `/kubesuggest review` reviews the pull request again.",
        "- `/kubesuggest pause` stops review comments on this pull request, and `/kubesuggest resume` starts them again.",
        "- `/kubesuggest explain RULE` explains a rule.",
        "- `/kubesuggest help` shows this list.",
        "",
    ].join("\n");
}
/** Says that the pull request is reviewed again. */
function reviewedReply(commit, links) {
    return `Reviewed again at ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.slice(0, 7))}. The result is in the ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("check `kubesuggest`", links.check)}.\n`;
}
/** Says that there is nothing to review. */
function notReviewed() {
    return "The pull request is closed: there is nothing to review.\n";
}
/** Says that comments are paused or on again. The next run reads the state from the marker. */
function pauseReply(state) {
    const text = state === "paused"
        ? "Review comments are paused on this pull request. The check still reports all findings, and still fails for them. `/kubesuggest resume` starts the comments again."
        : "Review comments are on again.";
    return `${text}\n\n${(0,_review_threads_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .writePauseMarker */ .U)(state)}`;
}
/** Asks for the reason, which every ignore comment needs. */
function reasonWanted() {
    return "Please give a reason. It becomes part of the comment in the file: `/kubesuggest ignore REASON`.\n";
}
/** Offers the lines with an ignore comment added. */
function ignoreSuggested(change, findings, links) {
    const what = `This suggestion adds a comment to the file. With it, ${rulesNamed(findings, links)} ${isIgnored(findings)} here.`;
    return `${what} Nothing else changes.\n\n${(0,_review_placement_line_eligibility_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestionBlock */ .St)(change.lines)}`;
}
/** Shows ignore comments to add by hand. `why` says in half a sentence why they can't be a suggestion. */
function ignoreByHand({ path, lineCount, comments, exact }, why) {
    const parts = comments.map(({ line, text }) => {
        const name = (0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(path, 300);
        const where = line > lineCount ? `at the end of ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)}` : `above ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(`${name}:${line}`)}`;
        return `Add this line ${where}, as of the latest commit of the pull request:\n\n${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)([text], "")}`;
    });
    const caution = exact ? [] : ["It may also ignore other findings: check what else is below that line.\n"];
    const note = `Kubesuggest can't make this a suggestion, because ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(why))}\n`;
    return [note, ...parts, ...caution].join("\n");
}
/** Says in half a sentence why nothing can be ignored. */
function cannotIgnore(why) {
    return `This can't be ignored by a comment: ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(why))}\n`;
}
/** Explains rules, each with a link to its page. */
function explainReply(rules, links) {
    return rules
        .map(({ id, summary, why }) => `**${(0,_review_writing_rule_link_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .l)(id, links)}:** ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(summary)} ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeProse */ .fd)(why)}\n`)
        .join("\n");
}
/** Asks which rule is meant. */
function ruleWanted(links) {
    const all = links.rulePages === null ? "" : ` See ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("all rules", links.rulePages)}.`;
    return `Which rule? Reply to a comment by Kubesuggest, or name the rule: \`/kubesuggest explain RULE\`.${all}\n`;
}
/** Says what was committed. */
function fixedReply({ commit, address, cured, left, silent }, links) {
    const files = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(cured, ({ source }) => source.path);
    const rows = [...files].map(([path, findings]) => {
        const parts = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(findings, ({ rule }) => rule)].map(([rule, some]) => {
            return `${(0,_review_writing_rule_link_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .l)(rule, links)}${some.length > 1 ? ` (${some.length} times)` : ""}`;
        });
        return `- ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(path, 300))}: ${parts.join(", ")}\n`;
    });
    const where = (0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.slice(0, 7)), address);
    const head = `Committed ${(0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(cured.length, "safe fix").replace("fixs", "fixes")} as ${where}:\n\n`;
    const more = (count) => `… and ${(0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, "more file")}.`;
    const rest = left === 0 ? "" : `\n${(0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, "finding")} of this pull request ${left === 1 ? "remains" : "remain"}.\n`;
    const advice = "A commit made with a workflow's own token starts no other workflows. To start them, push again, or close and reopen the pull request.";
    const note = silent ? `\n${advice}\n` : "";
    return `${(0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .qq)([{ head, rows, tail: "", more }], listLimit)}${rest}${note}`;
}
/** Says why nothing was committed, as a sentence. */
function notFixed(why) {
    return `Nothing was committed: ${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_review_writing_size_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(why, 600)))}\n`;
}
/** Says that it is unknown whether something was committed. */
function unclearReply(why) {
    return `${(0,_review_writing_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_review_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(why))}\n`;
}
function rulesNamed(findings, links) {
    return (0,_core_enumerate_js__WEBPACK_IMPORTED_MODULE_7__/* .enumerate */ .H)([...new Set(findings.map(({ rule }) => rule))].toSorted().map((rule) => (0,_review_writing_rule_link_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .l)(rule, links)));
}
function isIgnored(findings) {
    return new Set(findings.map(({ rule }) => rule)).size === 1 ? "is ignored" : "are ignored";
}


/***/ }),

/***/ 92211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ batched)
/* harmony export */ });
/** A batch is complete once it has at least this many characters. */
const batchLength = 2 ** 20;
/** The same text in fewer, longer pieces, so that it takes fewer writes. */
function* batched(pieces) {
    let batch = "";
    for (const piece of pieces) {
        batch += piece;
        if (batch.length < batchLength)
            continue;
        yield batch;
        batch = "";
    }
    yield batch;
}


/***/ }),

/***/ 88823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   jO: () => (/* binding */ markedAnswer),
/* harmony export */   z0: () => (/* binding */ commandTries)
/* harmony export */ });
/* harmony import */ var _commands_reply_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61974);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45169);
/* harmony import */ var _config_path_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97607);
/* harmony import */ var _suppression_ignore_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61348);
/* harmony import */ var _collect_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21304);
/* harmony import */ var _repository_read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89847);






/** How often a command is tried: the head may move while it is carried out, and then it starts over. */
const commandTries = 2;
/** Reads the pull request that a command is about. Throws a PlatformError or ConfigError. */
async function readPull({ platform, inputs, context }, pull) {
    const { values } = await (0,_repository_read_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepositoryConfig */ .F)(platform, pull, inputs.config);
    const config = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFor */ .m3)(context.owner, (0,_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(values, inputs.values));
    const collection = await (0,_collect_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .F)(platform, pull, (0,_config_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFilter */ .Y1)(config), config.settings);
    return { config, collection, today: (0,_suppression_ignore_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(new Date()) };
}
/** A reply as it is posted: with the hidden line that says which comment it replies to. */
function markedAnswer(answer, { comment }) {
    return `${answer}\n${(0,_commands_reply_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReplyMarker */ .K)(comment.id)}`;
}


/***/ }),

/***/ 4856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/analysis/analyze-rendered.js + 6 modules
var analyze_rendered = __webpack_require__(91723);
// EXTERNAL MODULE: ./build/analysis/unread.js
var unread = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/review/diff/lines.js
var diff_lines = __webpack_require__(40738);
// EXTERNAL MODULE: ./build/review/placement/line-eligibility.js
var line_eligibility = __webpack_require__(38039);
// EXTERNAL MODULE: ./build/review/threads/marker.js
var marker = __webpack_require__(98229);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/rules/registry.js + 430 modules
var registry = __webpack_require__(15812);
// EXTERNAL MODULE: ./build/core/budget.js
var core_budget = __webpack_require__(36785);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/review/placement/suggestion.js
var suggestion = __webpack_require__(75933);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
;// CONCATENATED MODULE: ./build/commands/place-ignore.js







/** The most places tried, and the most findings for which separate comments are tried: each try is an analysis. */
const placeLimit = 16;
const findingLimit = 10;
/** Why a comment with this reason would not work, in half a sentence; null if it would. */
function whyNoReason({ findings, reason, today }) {
    const rules = rulesOf(findings);
    const text = (0,ignore_comment/* writeIgnoreComment */.n6)(rules, reason);
    const read = (0,ignore_comment/* readIgnoreComments */.LN)([{ range: [0, text.length], text }], { rules: new Set(rules), today });
    return read.void[0]?.why ?? null;
}
/**
 * The change to exactly these lines that only adds ignore comments. Afterwards the findings are ignored, all other
 * findings are as before, and nothing else is read differently. Null if no such change was found.
 */
function placeIgnore(order, [start, end]) {
    const { source } = order.findings[0];
    if (start < 1 || end > (0,diff_lines/* gitLines */.QS)(source).count)
        return null;
    const places = placesIn(order, start, end);
    const works = (targets, comments) => silences(order, targets, changeWith(order, start, end, comments));
    const find = (targets) => places.map((place) => commentAt(order, place, rulesOf(targets))).find((comment) => works(targets, [comment]));
    const together = find(order.findings);
    const comments = together === undefined ? apart(order.findings, find) : [together];
    if (comments === null || !works(order.findings, comments))
        return null;
    return { change: changeWith(order, start, end, comments), comments };
}
/** Finds a comment for each rule or, if one is not enough, for each finding of the rule. */
function apart(findings, find) {
    if (findings.length > findingLimit)
        return null;
    const comments = [];
    for (const members of (0,group_by/* groupBy */.$)(findings, ({ rule }) => rule).values()) {
        const one = find(members);
        const each = one === undefined ? members.map((member) => find([member])) : [one];
        for (const comment of each) {
            if (comment === undefined)
                return null;
            comments.push(comment);
        }
    }
    return comments.sort((a, b) => a.line - b.line || indentOf(b.text) - indentOf(a.text));
}
/** The comment above the line on which the first finding starts, without proof. */
function commentAbove(order) {
    const line = (0,line_eligibility/* lineOf */.cA)(order.findings[0]);
    const indent = indentOf(linesOf(order, line, line)[0] ?? "");
    return commentAt(order, { line, indent }, rulesOf(order.findings));
}
function commentAt({ reason }, { line, indent }, rules) {
    return { line, text: " ".repeat(indent) + (0,ignore_comment/* writeIgnoreComment */.n6)(rules, reason) };
}
/** Places for a comment on a separate line from `start` to after `end`, the most natural first. */
function placesIn(order, start, end) {
    const lines = linesOf(order, start, end);
    const above = lines.flatMap((line, index) => {
        return line.trim() === "" ? [] : [{ line: start + index, indent: indentOf(line) }];
    });
    const anchors = new Set(order.findings.map(line_eligibility/* lineOf */.cA));
    const first = above.filter((place) => anchors.has(place.line));
    const others = above.filter((place) => !anchors.has(place.line));
    const below = levelsAt(order, end).map((indent) => ({ line: end + 1, indent }));
    return [...first, ...others.slice(0, 1), ...below, ...others.slice(1)].slice(0, placeLimit);
}
/** The indentations of a line and of the blocks that contain it, the innermost first. */
function levelsAt(order, line) {
    const levels = [];
    for (const text of linesOf(order, 1, line).reverse()) {
        const indent = indentOf(text);
        if (text.trim() !== "" && indent < (levels.at(-1) ?? Number.POSITIVE_INFINITY))
            levels.push(indent);
        if (indent === 0 && text.trim() !== "")
            break;
    }
    return levels;
}
function silences(order, targets, change) {
    const { files, analysis, settings, today, renderer, budget = core_budget/* unlimited */.O } = order;
    const { source } = order.findings[0];
    if (budget.spent(source.path))
        return false;
    const text = (0,suggestion/* applySuggestion */.TY)(source.text, change.startLine, change.endLine, change.lines);
    const changed = files.map((file) => {
        return file.path === source.path ? { ...file, bytes: new TextEncoder().encode(text) } : file;
    });
    const after = (0,analyze_rendered/* analyzeRendered */.U)(changed, settings, { today, context: true, fix: () => false, renderer, budget });
    if (budget.spent(source.path))
        return false;
    const gone = new Set(targets.map(({ fingerprint }) => fingerprint));
    const left = analysis.findings.filter(({ fingerprint }) => !gone.has(fingerprint));
    return (sameFindings(after.findings, left) &&
        sameFindings(after.ignored, [...analysis.ignored, ...targets]) &&
        after.errors.length === analysis.errors.length &&
        after.skipped.length === analysis.skipped.length &&
        after.stats.manifests === analysis.stats.manifests);
}
function sameFindings(some, others) {
    const [left, right] = [some, others].map((findings) => findings.map(({ fingerprint }) => fingerprint).toSorted());
    return JSON.stringify(left) === JSON.stringify(right);
}
function changeWith(order, start, end, comments) {
    const above = (line) => comments.filter((one) => one.line === line).map(({ text }) => text);
    const lines = linesOf(order, start, end).flatMap((line, index) => [...above(start + index), line]);
    return { startLine: start, endLine: end, lines: [...lines, ...above(end + 1)] };
}
/** The lines from `start` to `end` (from 1, inclusive) without their line endings. */
function linesOf({ findings }, start, end) {
    const { source } = findings[0];
    const { ending } = (0,diff_lines/* gitLines */.QS)(source);
    const text = source.text.slice(...(0,diff_lines/* offsetsOf */.wM)(source, start - 1, end));
    return (text.endsWith(ending) ? text.slice(0, -ending.length) : text).split(ending);
}
function rulesOf(findings) {
    return [...new Set(findings.map(({ rule }) => rule))].toSorted();
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./build/commands/reply.js
var reply = __webpack_require__(93855);
;// CONCATENATED MODULE: ./build/commands/answer-ignore.js








/** If the findings are further apart, in lines, no place near them is searched for. */
const spanLimit = 200;
/**
 * The answer to `ignore`: a proved suggestion on the thread's own lines, or else which comment to add by hand and why.
 * Pure.
 */
function answerIgnore(request) {
    const { analysis, told, path, rules, lines, links } = request;
    const meant = new Set((0,marker/* readMarker */.t7)(told));
    const isMeant = ({ fingerprint, source, rule }) => meant.has(fingerprint) && source.path === path && (rules.length === 0 || rules.includes(rule));
    const isLate = analysis.findings.some((finding) => (0,unread/* isOutOfTime */.bK)(finding) && finding.source.path === path);
    if (isLate || request.budget?.spent(path) === true)
        return (0,reply/* cannotIgnore */.mC)("the time limit was reached before all of the file was checked");
    const findings = withoutNotes(analysis.findings.filter(isMeant));
    if (findings.length === 0)
        return (0,reply/* cannotIgnore */.mC)(goneReason(analysis.ignored.some(isMeant)));
    if (findings.every(({ rule }) => registry/* ruleSet */.n.ignoreComments.some(({ id }) => id === rule))) {
        return (0,reply/* cannotIgnore */.mC)("the finding is about an ignore comment; correct or remove that comment instead");
    }
    if (/\.json$/i.test(path))
        return (0,reply/* cannotIgnore */.mC)("JSON has no comments");
    const order = { ...request, findings };
    const refusal = whyNoReason(order);
    if (refusal !== null)
        return (0,reply/* cannotIgnore */.mC)(`the comment would not work: ${refusal}`);
    const placed = lines === null ? null : placeIgnore(order, lines);
    const obstacle = placed === null ? noChange(order, path, lines) : obstacleTo(placed.change, order, request);
    if (placed !== null && obstacle === null)
        return (0,reply/* ignoreSuggested */.sC)(placed.change, findings, links);
    const byHand = placed ?? placeNearFindings(order);
    const comments = byHand?.comments ?? [commentAbove(order)];
    const { count: lineCount } = (0,diff_lines/* gitLines */.QS)(findings[0].source);
    return (0,reply/* ignoreByHand */.xB)({ path, lineCount, comments, exact: byHand !== null }, obstacle ?? "");
}
function obstacleTo(change, { findings }, { path, changes, analysis }) {
    if (analysis.ground.workspace.originOf(path).generated !== null) {
        return "the file is generated, and would be generated without the comment the next time";
    }
    const diff = (0,line_eligibility/* readDiffs */.hh)(changes).get(path);
    if (diff === undefined)
        return words/* reasons */.Ot.unchangedFile;
    return diff.ok ? (0,line_eligibility/* whyNoSuggestion */.O1)(findings[0].source, diff.hunks, change) : diff.reason;
}
function placeNearFindings(order) {
    const lines = order.findings.map(line_eligibility/* lineOf */.cA);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return last - first > spanLimit ? null : placeIgnore(order, [first, last]);
}
function noChange({ budget }, path, lines) {
    if (lines === null)
        return "the lines of this thread have changed";
    if (budget?.spent(path) === true)
        return "the time limit was reached before a place for it was proved";
    return "no comment on the lines of this thread would ignore only this finding";
}
/** Leaves out findings about ignore comments, which can't be ignored, unless there are no others. */
function withoutNotes(findings) {
    const others = findings.filter(({ rule }) => registry/* ruleSet */.n.ignoreComments.every(({ id }) => id !== rule));
    return others.length > 0 ? others : findings;
}
function goneReason(ignored) {
    return ignored ? "a comment in the file already ignores it" : "the finding no longer exists at the latest commit";
}

;// CONCATENATED MODULE: ./build/commands/explain.js

/**
 * The answer to `explain`: about the named rule, or else about those that our comment `told` names outside its code
 * blocks. Only names of known rules appear in the answer.
 */
function answerExplain(name, told, rules, links) {
    const prose = (told ?? "").replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, "");
    const named = new Set(name === null ? [...prose.matchAll(/`([a-z0-9-]{1,80})`/g)].map((match) => match[1]) : [name]);
    const meant = rules.filter(({ id }) => named.has(id));
    return meant.length === 0 ? (0,reply/* ruleWanted */._S)(links) : (0,reply/* explainReply */.Sk)(meant, links);
}

// EXTERNAL MODULE: ./build/core/invisible.js
var invisible = __webpack_require__(34477);
;// CONCATENATED MODULE: ./build/commands/parse-command.js

/** The longest reason, in characters. Longer ones are cut. */
const reasonLimit = 200;
/**
 * Reads the command of a comment: its first line that is not blank, if it starts with `/kubesuggest`. So nothing in a
 * quote, a list or a code block is taken for a command. Null for a comment without a command.
 */
function parseCommand(body) {
    const lines = body.slice(0, 10_000).split(/\r\n|\n|\r/);
    const line = lines.find((one) => one.trim() !== "") ?? "";
    if (!/^ {0,3}\/kubesuggest(?!\S)/i.test(line))
        return null;
    const ignore = /^\S+\s+ignore(?:\s*\[([^[\]]*)\]|(?!\S))(.*)$/i.exec(line.trim());
    if (ignore !== null)
        return { kind: "ignore", rules: namesIn(ignore[1]), reason: cleanReason(ignore[2] ?? "") };
    const [, word = "", ...rest] = line.trim().split(/\s+/);
    switch (word.toLowerCase()) {
        case "explain":
            return rest.length > 1 ? { kind: "unknown" } : { kind: "explain", rule: rest[0] ?? null };
        default:
            return plainCommand(word.toLowerCase(), rest.length > 0);
    }
}
/** Reads a command that is a single word. */
function plainCommand(word, more) {
    const kind = ["fix", "help", "review", "pause", "resume"].find((name) => name === word);
    return kind === undefined || more ? { kind: "unknown" } : { kind };
}
function namesIn(list = "") {
    return list
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
/**
 * Makes a reason safe for a comment in any format: one line of at most 200 characters, without invisible or unassigned
 * characters and without backticks.
 */
function cleanReason(text) {
    const blank = (character) => (/\s/.test(character) ? " " : "");
    const plain = (0,invisible/* replaceInvisible */.k)(text.toWellFormed(), blank)
        .replace(/\p{C}/gu, "")
        .replaceAll("`", "'")
        .replace(/\s+/g, " ")
        .trim();
    const characters = [...plain];
    if (characters.length <= reasonLimit)
        return plain;
    return `${characters
        .slice(0, reasonLimit - 1)
        .join("")
        .trimEnd()}…`;
}

// EXTERNAL MODULE: ./build/commands/reply-marker.js
var reply_marker = __webpack_require__(61974);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(89444);
// EXTERNAL MODULE: ./build/model/builds/linked-units.js
var linked_units = __webpack_require__(76827);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/platform/runner/workflow-commands.js
var workflow_commands = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/scan/time-budget.js
var time_budget = __webpack_require__(6377);
// EXTERNAL MODULE: ./build/jobs/repository/links.js
var repository_links = __webpack_require__(37211);
// EXTERNAL MODULE: ./build/jobs/commands/command-job.js
var command_job = __webpack_require__(88823);
;// CONCATENATED MODULE: ./build/jobs/commands/run-command.js















/**
 * Carries out the command in a comment, if there is one and its author may use it, and replies once. Other comments get
 * no reply. Throws a PlatformError or ConfigError.
 */
async function runCommand(platform, comment, inputs, context) {
    const command = comment === null || comment.bot ? null : parseCommand(comment.body);
    if (comment === null || command === null)
        return (0,workflow_commands.log)("The comment contains no command for Kubesuggest.");
    const { conversation } = platform;
    if (conversation === undefined)
        throw new port/* PlatformError */.W("Comments can't be answered here.");
    const job = { platform, conversation, comment, inputs, context };
    if (!(await isAllowed(command, job)))
        return (0,workflow_commands.log)("The comment's author may not use this command: it is ignored.");
    if (comment.thread === null)
        await answerBelow(job, command);
    else
        await answerThread(job, command, comment.thread);
}
/** Explaining a rule changes nothing, so the author of the pull request may also ask for that. */
async function isAllowed(command, { comment, conversation }) {
    return (command.kind === "explain" && comment.ofPullAuthor) || conversation.mayWrite(comment.author);
}
async function answerThread(job, command, root) {
    const { platform, conversation, comment } = job;
    for (let left = command_job/* commandTries */.z0; left > 0; left -= 1) {
        const pull = await platform.pullRequest(comment.pull);
        const thread = await conversation.ownThread(comment.pull, root);
        if (thread === null || (0,marker/* readMarker */.t7)(thread.body).length === 0)
            return (0,workflow_commands.log)("The thread was not started by Kubesuggest: commands in it are ignored.");
        if ((0,reply_marker/* isAnswered */.Q)(thread.replies, comment.id))
            return (0,workflow_commands.log)("The command has already been answered.");
        const answer = await threadAnswer(job, command, pull, thread);
        // The thread's lines and the file's text must come from the same commit, since a suggestion replaces the current
        // lines.
        if (!(await conversation.isCurrent(pull)))
            continue;
        return replyWhereAllowed(job, pull, thread, answer);
    }
    throw new port/* PlatformError */.W("The pull request kept getting new commits: repeat the command.");
}
/**
 * In threads on a pull request from a fork, the token may be read-only. That is nobody's fault, so it is not an error.
 */
async function replyWhereAllowed(job, pull, thread, answer) {
    try {
        await job.conversation.reply(pull, thread, (0,command_job/* markedAnswer */.jO)(answer, job));
        (0,workflow_commands.log)("Answered the command in its thread.");
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W && error.reason === "forbidden" && pull.fork))
            throw error;
        (0,workflow_commands.notice)("In review threads of pull requests from forks, the token is read-only: the command can't be answered there.");
    }
}
async function threadAnswer(job, command, pull, thread) {
    const links = (0,repository_links/* linksAt */.f)(pull.head, job.context);
    if (command.kind === "explain")
        return answerExplain(command.rule, thread.body, registry/* allRules */.V, links);
    if (command.kind !== "ignore")
        return (0,reply/* helpReply */.wc)(command.kind === "help" ? "help" : "unknown");
    if (command.reason === "")
        return (0,reply/* reasonWanted */.QE)();
    const { config, collection, today } = await (0,command_job/* readPull */.Es)(job, pull);
    const { settings } = config;
    const { path, lines, body: told } = thread;
    // Each possible place for the comment needs an analysis: so only of what is deployed with the file, not of all
    // changes.
    const files = (0,linked_units/* filesAround */.X)(collection.head, path, (0,configured_builds/* configuredBuilds */.i)(settings.builds));
    const { renderer = null } = job.context;
    const meant = new Set((0,marker/* readMarker */.t7)(thread.body));
    const fix = ({ fingerprint }) => meant.has(fingerprint);
    const budget = (0,time_budget/* timeBudget */.B6)(config.timeLimit);
    const analysis = (0,analyze_rendered/* analyzeRendered */.U)(files, settings, { today, context: true, fix, renderer, budget });
    const tree = { files, changes: collection.changes, analysis, settings, today, renderer, budget };
    const { rules, reason } = command;
    return answerIgnore({ ...tree, told, path, lines, rules, reason, links });
}
async function answerBelow(job, command) {
    const { platform, conversation, comment } = job;
    if ((0,reply_marker/* isAnswered */.Q)(await conversation.ownComments(comment.pull), comment.id))
        return (0,workflow_commands.log)("The command has already been answered.");
    const pull = await platform.pullRequest(comment.pull);
    if (command.kind === "fix")
        return (await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(455), __webpack_require__.e(65), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 46098))).commitFixes(job, pull);
    const answer = await answerHere(job, command, pull);
    await conversation.comment(comment.pull, (0,command_job/* markedAnswer */.jO)(answer, job));
    (0,workflow_commands.log)("Answered the command.");
    if (command.kind === "resume" && pull.open)
        await reviewAgain(job, pull);
}
/** Returns the reply to a command in the conversation. For a review, the review comes first. */
async function answerHere(job, command, pull) {
    const links = (0,repository_links/* linksAt */.f)(pull.head, job.context);
    switch (command.kind) {
        case "explain":
            return answerExplain(command.rule, null, registry/* allRules */.V, links);
        case "pause":
            return (0,reply/* pauseReply */.HA)("paused");
        case "resume":
            return (0,reply/* pauseReply */.HA)("resumed");
        case "review":
            if (!pull.open)
                return (0,reply/* notReviewed */.vE)();
            await reviewAgain(job, pull);
            return (0,reply/* reviewedReply */.SS)(pull.head, links);
        case "help":
            return (0,reply/* helpReply */.wc)("help");
        case "fix":
        case "ignore":
        case "unknown":
            return (0,reply/* helpReply */.wc)();
    }
}
async function reviewAgain({ platform, inputs, context }, pull) {
    const { reviewPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(455), __webpack_require__.e(65), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 71440));
    await reviewPullRequest(platform, pull, inputs, context);
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

/***/ 76827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesAround),
/* harmony export */   n: () => (/* binding */ linkedUnits)
/* harmony export */ });
/* harmony import */ var _formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74060);
/* harmony import */ var _charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55732);
/* harmony import */ var _kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99935);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84193);
/* harmony import */ var _image_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5303);
/* harmony import */ var _link_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34383);
/* harmony import */ var _read_builds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29452);
/* harmony import */ var _renaming_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39777);








/**
 * Splits files into deploy units, and joins units if one runs what a Dockerfile of the other builds. A chart and its
 * files are one unit. The files of a library chart are context in the units of all charts that use it, and a unit of
 * their own.
 */
function linkedUnits(files, { builds, dockerfiles, readAlong = [], charts: configured = [] }) {
    const charts = (0,_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .joinedByCharts */ .aG)(files, configured);
    if (dockerfiles.length === 0)
        return (0,_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withLibraries */ .im)((0,_kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .deployUnits */ .$L)(files, charts), files);
    const linksOf = (0,_link_images_js__WEBPACK_IMPORTED_MODULE_4__/* .linkImages */ .r)(builds, dockerfiles, (0,_renaming_js__WEBPACK_IMPORTED_MODULE_6__/* .renamingKustomizations */ .o)(files));
    const joined = files.flatMap((file) => {
        const links = (0,_image_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionedImages */ .e)(file).flatMap(linksOf);
        return links.map(({ dockerfile }) => [file.path, dockerfile]);
    });
    return (0,_charts_chart_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withLibraries */ .im)((0,_kubernetes_deploy_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .deployUnits */ .$L)(files, [...joined, ...readAlong, ...charts]), files);
}
/**
 * All files that the analysis of one file needs: what is deployed with it, linked to it, or states builds. `configured`
 * are the builds of the configuration.
 */
function filesAround(files, path, configured = []) {
    const builds = [...configured, ...(0,_read_builds_js__WEBPACK_IMPORTED_MODULE_5__/* .buildsIn */ .H)(files)];
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const dockerfiles = files.map((file) => file.path).filter((file) => (0,_formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfilePath */ .e)(file) || built.has(file));
    const unit = linkedUnits(files, { builds, dockerfiles }).find((one) => one.some((file) => file.path === path)) ?? [];
    const own = new Set(unit.map((file) => file.path));
    return files.filter((file) => own.has(file.path) || (unit.length > 0 && (0,_build_file_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFileKind */ .zS)(file.path) !== null));
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


/***/ })

};
