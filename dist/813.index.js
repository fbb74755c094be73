export const id = 813;
export const ids = [813];
export const modules = {

/***/ 7813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obeyComment: () => (/* binding */ obeyComment)
});

// EXTERNAL MODULE: ./build/action-review.js + 4 modules
var action_review = __webpack_require__(5645);
// EXTERNAL MODULE: ./build/analyze.js + 9 modules
var analyze = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/command-job.js
var command_job = __webpack_require__(5387);
// EXTERNAL MODULE: ./build/review/anchor.js + 1 modules
var review_anchor = __webpack_require__(4201);
// EXTERNAL MODULE: ./build/review/lines.js
var review_lines = __webpack_require__(9434);
// EXTERNAL MODULE: ./build/review/marker.js
var marker = __webpack_require__(1199);
// EXTERNAL MODULE: ./build/review/words.js
var words = __webpack_require__(7060);
// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var build_rules = __webpack_require__(7245);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/core/ignore-comment.js
var ignore_comment = __webpack_require__(6826);
// EXTERNAL MODULE: ./build/review/suggestion.js
var suggestion = __webpack_require__(8185);
;// CONCATENATED MODULE: ./build/commands/place-ignore.js






/** Beyond these, places are not tried: each takes an analysis. */
const placeLimit = 16;
const findingLimit = 10;
/** Why a comment with this reason would not work, in half a sentence; null where it does. */
function reasonObstacle({ findings, reason, today }) {
    const rules = rulesOf(findings);
    const text = (0,ignore_comment/* writeIgnoreComment */.n6)(rules, reason);
    const read = (0,ignore_comment/* readIgnoreComments */.LN)([{ range: [0, text.length], text }], { rules: new Set(rules), today });
    return read.void[0]?.why ?? null;
}
/**
 * The change to exactly these lines that adds ignore comments and does nothing but that: afterwards the findings are
 * ignored, every other one stands as before, and nothing else is read differently. Null where no such change exists.
 */
function placeIgnore(order, [start, end]) {
    const { source } = order.findings[0];
    if (start < 1 || end > (0,review_lines/* gitLines */.QS)(source).count)
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
/** A comment for each rule, or where one can't do, for each of its findings. */
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
/** The comment above the line that the first finding starts on, not proved. */
function commentAbove(order) {
    const line = (0,review_anchor/* lineOf */.cA)(order.findings[0]);
    const indent = indentOf(linesOf(order, line, line)[0] ?? "");
    return commentAt(order, { line, indent }, rulesOf(order.findings));
}
function commentAt({ reason }, { line, indent }, rules) {
    return { line, text: " ".repeat(indent) + (0,ignore_comment/* writeIgnoreComment */.n6)(rules, reason) };
}
/** Places for a comment on a line of its own between lines, the most natural first. */
function placesIn(order, start, end) {
    const lines = linesOf(order, start, end);
    const above = lines.flatMap((line, index) => {
        return line.trim() === "" ? [] : [{ line: start + index, indent: indentOf(line) }];
    });
    const anchors = new Set(order.findings.map(review_anchor/* lineOf */.cA));
    const first = above.filter((place) => anchors.has(place.line));
    const others = above.filter((place) => !anchors.has(place.line));
    const below = levelsAt(order, end).map((indent) => ({ line: end + 1, indent }));
    return [...first, ...others.slice(0, 1), ...below, ...others.slice(1)].slice(0, placeLimit);
}
/** How far the line and those around it are indented, the innermost first. */
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
    const { files, analysis, settings, today } = order;
    const { source } = order.findings[0];
    const text = (0,suggestion/* applySuggestion */.T)(source.text, change.startLine, change.endLine, change.lines);
    const changed = files.map((file) => {
        return file.path === source.path ? { ...file, bytes: new TextEncoder().encode(text) } : file;
    });
    const after = (0,analyze/* analyze */.n)(changed, settings, { today, context: true, fix: () => false });
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
/** Lines (from 1) without their line endings. */
function linesOf({ findings }, start, end) {
    const { source } = findings[0];
    const { ending } = (0,review_lines/* gitLines */.QS)(source);
    const text = source.text.slice(...(0,review_lines/* offsetsOf */.wM)(source, start - 1, end));
    return (text.endsWith(ending) ? text.slice(0, -ending.length) : text).split(ending);
}
function rulesOf(findings) {
    return [...new Set(findings.map(({ rule }) => rule))].toSorted();
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

// EXTERNAL MODULE: ./build/commands/reply.js
var reply = __webpack_require__(3855);
;// CONCATENATED MODULE: ./build/commands/answer-ignore.js







/** Beyond so many lines no place for a comment is looked for. */
const spanLimit = 200;
/** The answer to `ignore`: a proved suggestion on the thread's own lines, else what to put in by hand and why. Pure. */
function answerIgnore(request) {
    const { analysis, told, path, rules, lines, links } = request;
    const meant = new Set((0,marker/* readMarker */.t7)(told));
    const isMeant = ({ fingerprint, source, rule }) => meant.has(fingerprint) && source.path === path && (rules.length === 0 || rules.includes(rule));
    const findings = withoutNotes(analysis.findings.filter(isMeant));
    if (findings.length === 0)
        return (0,reply/* cannotIgnore */.mC)(goneReason(analysis.ignored.some(isMeant)));
    if (findings.every(({ rule }) => build_rules/* commentRules */.zV.some(({ id }) => id === rule))) {
        return (0,reply/* cannotIgnore */.mC)("it is about an ignore comment itself, which can be corrected or removed");
    }
    if (/\.json$/i.test(path))
        return (0,reply/* cannotIgnore */.mC)("JSON has no comments");
    const order = { ...request, findings };
    const refusal = reasonObstacle(order);
    if (refusal !== null)
        return (0,reply/* cannotIgnore */.mC)(`with these words the comment would not work, since ${refusal}`);
    const placed = lines === null ? null : placeIgnore(order, lines);
    const obstacle = placed === null ? noChange(lines) : obstacleTo(placed.change, order, request);
    if (placed !== null && obstacle === null)
        return (0,reply/* ignoreSuggested */.sC)(placed.change, findings, links);
    const byHand = placed ?? placeNearFindings(order);
    const comments = byHand?.comments ?? [commentAbove(order)];
    const { count: lineCount } = (0,review_lines/* gitLines */.QS)(findings[0].source);
    return (0,reply/* ignoreByHand */.xB)({ path, lineCount, comments, exact: byHand !== null }, obstacle ?? "");
}
function obstacleTo(change, { findings }, { path, changes }) {
    const diff = (0,review_anchor/* readDiffs */.hh)(changes).get(path);
    if (diff === undefined)
        return words/* reasons */.Ot.unchangedFile;
    return diff.ok ? (0,review_anchor/* suggestionObstacle */.Os)(findings[0].source, diff.hunks, change) : diff.reason;
}
function placeNearFindings(order) {
    const lines = order.findings.map(review_anchor/* lineOf */.cA);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return last - first > spanLimit ? null : placeIgnore(order, [first, last]);
}
function noChange(lines) {
    if (lines === null)
        return "the lines of this thread have changed";
    return "no comment on the lines of this thread would ignore just this";
}
/** Findings about ignore comments can't be ignored; beside others they are left as they are. */
function withoutNotes(findings) {
    const others = findings.filter(({ rule }) => build_rules/* commentRules */.zV.every(({ id }) => id !== rule));
    return others.length > 0 ? others : findings;
}
function goneReason(ignored) {
    return ignored ? "a comment in the file ignores it already" : "the finding does not stand at the head any more";
}

;// CONCATENATED MODULE: ./build/commands/explain.js

/**
 * The answer to `explain`: about the rule that was named, else about those that a comment of ours names outside of its
 * blocks of code. Rule names are looked up, never repeated.
 */
function answerExplain(name, told, rules, links) {
    const prose = (told ?? "").replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, "");
    const named = new Set(name === null ? [...prose.matchAll(/`([a-z0-9-]{1,80})`/g)].map((match) => match[1]) : [name]);
    const meant = rules.filter(({ id }) => named.has(id));
    return meant.length === 0 ? (0,reply/* ruleWanted */._S)(links) : (0,reply/* explainReply */.Sk)(meant, links);
}

;// CONCATENATED MODULE: ./build/commands/parse-command.js
/** Longer reasons are cut, in characters. */
const reasonLimit = 200;
/**
 * Reads the command of a comment: its first line with anything on it, starting with `/kubesuggest`. So nothing in a
 * quote, a list or a block of code can be one. Null for a comment that asks nothing.
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
        case "fix":
            return rest.length > 0 ? { kind: "unknown" } : { kind: "fix" };
        default:
            return { kind: "unknown" };
    }
}
function namesIn(list = "") {
    return list
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "");
}
/**
 * A reason as a comment of any format can hold it: one line of at most 200 characters, without control, formatting or
 * unassigned characters, and without backticks.
 */
function cleanReason(text) {
    const plain = text
        .toWellFormed()
        .replace(/\p{C}/gu, (character) => (/\s/.test(character) ? " " : ""))
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
var reply_marker = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/model/builds/configured-builds.js
var configured_builds = __webpack_require__(9444);
// EXTERNAL MODULE: ./build/model/builds/linked-units.js
var linked_units = __webpack_require__(6827);
// EXTERNAL MODULE: ./build/platform/actions.js
var actions = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(5719);
;// CONCATENATED MODULE: ./build/action-command.js














/**
 * Carries out the command of a comment, if it is one and its author may give it, and answers it once. Anybody else's
 * words are passed over in silence. Throws a PlatformError or ConfigError.
 */
async function obeyComment(platform, comment, inputs, context) {
    const command = comment === null || comment.bot ? null : parseCommand(comment.body);
    if (comment === null || command === null)
        return (0,actions.log)("The comment holds no command for Kubesuggest.");
    const talk = platform.conversation;
    if (talk === undefined)
        throw new platform_platform/* PlatformError */.W("There is nobody to answer here.");
    const job = { platform, talk, comment, inputs, context };
    if (!(await mayGive(command, job)))
        return (0,actions.log)("The comment's author may not give this command: it is passed over.");
    if (comment.thread === null)
        await answerBelow(job, command);
    else
        await answerThread(job, command, comment.thread);
}
/** Explaining a rule changes nothing, so that the author of the pull request may ask for it too. */
async function mayGive(command, { comment, talk }) {
    return (command.kind === "explain" && comment.ofPullAuthor) || talk.mayWrite(comment.author);
}
async function answerThread(job, command, root) {
    const { platform, talk, comment } = job;
    for (let left = command_job/* commandTries */.z0; left > 0; left -= 1) {
        const pull = await platform.pullRequest(comment.pull);
        const thread = await talk.ownThread(comment.pull, root);
        if (thread === null || (0,marker/* readMarker */.t7)(thread.body).length === 0)
            return (0,actions.log)("The thread is not one of Kubesuggest's: its commands are not for it.");
        if ((0,reply_marker/* isAnswered */.Q)(thread.replies, comment.id))
            return (0,actions.log)("The command has its answer already.");
        const answer = await threadAnswer(job, command, pull, thread);
        // The thread's lines and the file's text must be of one commit: a suggestion replaces the lines as they are now.
        if (!(await talk.isCurrent(pull)))
            continue;
        return replyWhereAllowed(job, pull, thread, answer);
    }
    throw new platform_platform/* PlatformError */.W("The pull request got new commits all the while: give the command again.");
}
/** In threads of a fork's pull request the token may only read, and nobody has done anything wrong. */
async function replyWhereAllowed(job, pull, thread, answer) {
    try {
        await job.talk.reply(pull, thread, (0,command_job/* markedAnswer */.jO)(answer, job));
        (0,actions.log)("Answered the command in its thread.");
    }
    catch (error) {
        if (!(error instanceof platform_platform/* PlatformError */.W && error.reason === "forbidden" && pull.fork))
            throw error;
        (0,actions.notice)("In threads on pull requests from forks a job may only read: the command has no answer there.");
    }
}
async function threadAnswer(job, command, pull, thread) {
    const links = (0,action_review.linksOf)(pull, job.context);
    if (command.kind === "explain")
        return answerExplain(command.rule, thread.body, build_rules/* allRules */.V7, links);
    if (command.kind !== "ignore")
        return (0,reply/* helpReply */.wc)();
    if (command.reason === "")
        return (0,reply/* reasonWanted */.QE)();
    const { config, collection, today } = await (0,command_job/* readPull */.Es)(job, pull);
    const { settings } = config;
    const { path, lines, body: told } = thread;
    // Each place for the comment takes an analysis: of what is deployed with the file, not of all that was changed.
    const files = (0,linked_units/* filesAround */.X)(collection.head, path, (0,configured_builds/* configuredBuilds */.i)(settings.builds));
    const analysis = (0,analyze/* analyze */.n)(files, settings, { today, context: true, fix: () => false });
    const tree = { files, changes: collection.changes, analysis, settings, today };
    const { rules, reason } = command;
    return answerIgnore({ ...tree, told, path, lines, rules, reason, links });
}
async function answerBelow(job, command) {
    const { platform, talk, comment, context } = job;
    if ((0,reply_marker/* isAnswered */.Q)(await talk.ownComments(comment.pull), comment.id))
        return (0,actions.log)("The command has its answer already.");
    const pull = await platform.pullRequest(comment.pull);
    if (command.kind === "fix")
        return (await __webpack_require__.e(/* import() */ 44).then(__webpack_require__.bind(__webpack_require__, 7044))).commitFixes(job, pull);
    const explained = command.kind === "explain" ? answerExplain(command.rule, null, build_rules/* allRules */.V7, (0,action_review.linksOf)(pull, context)) : null;
    await talk.comment(comment.pull, (0,command_job/* markedAnswer */.jO)(explained ?? (0,reply/* helpReply */.wc)(), job));
    (0,actions.log)("Answered the command.");
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   jO: () => (/* binding */ markedAnswer),
/* harmony export */   z0: () => (/* binding */ commandTries)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7034);
/* harmony import */ var _commands_reply_marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1974);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);
/* harmony import */ var _config_path_filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7607);
/* harmony import */ var _core_ignore_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6826);
/* harmony import */ var _repository_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5104);






/** The head may move while a command is carried out; it is begun again until it was tried this often. */
const commandTries = 2;
/** Reads what a command is about. Throws a PlatformError or ConfigError. */
async function readPull({ platform, inputs }, pull) {
    const config = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfig */ .pE)(await (0,_repository_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryConfig */ .F)(platform, pull, inputs.config), inputs.values);
    const collection = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .Fo)(platform, pull, (0,_config_path_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFilter */ .Y1)(config), config.settings.builds);
    return { config, collection, today: (0,_core_ignore_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(new Date()) };
}
/** An answer as it is posted: with the hidden line that says which comment it answers. */
function markedAnswer(answer, { comment }) {
    return `${answer}\n${(0,_commands_reply_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReplyMarker */ .K)(comment.id)}`;
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeReplyMarker),
/* harmony export */   Q: () => (/* binding */ isAnswered)
/* harmony export */ });
/** The last line of an answer: which comment it answers, hidden from readers. */
function writeReplyMarker(comment) {
    return `<!-- kubesuggest:reply:1 ${comment} -->`;
}
/** True when one of our own comments answers this comment already. To be asked of our own comments only. */
function isAnswered(own, comment) {
    return own.some((body) => body.trimEnd().endsWith(writeReplyMarker(comment)));
}


/***/ }),

/***/ 3855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ fixedReply),
/* harmony export */   QE: () => (/* binding */ reasonWanted),
/* harmony export */   Sk: () => (/* binding */ explainReply),
/* harmony export */   _S: () => (/* binding */ ruleWanted),
/* harmony export */   mC: () => (/* binding */ cannotIgnore),
/* harmony export */   sC: () => (/* binding */ ignoreSuggested),
/* harmony export */   wc: () => (/* binding */ helpReply),
/* harmony export */   wj: () => (/* binding */ notFixed),
/* harmony export */   xB: () => (/* binding */ ignoreByHand)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8187);
/* harmony import */ var _review_anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4201);
/* harmony import */ var _review_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _review_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3972);
/* harmony import */ var _review_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7872);
/* harmony import */ var _review_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7060);






/** Words of one answer, in bytes: far below what the platform takes. */
const listLimit = 20_000;
/** What Kubesuggest can be told, and where. */
function helpReply() {
    return [
        "Kubesuggest knows these commands, each as the first line of a comment:",
        "",
        "- `/kubesuggest ignore REASON`, in reply to a comment of Kubesuggest: suggests the comment in the file that ignores its findings. `/kubesuggest ignore[RULE] REASON` ignores those of one rule.",
        "- `/kubesuggest explain`, in reply to a comment of Kubesuggest, or `/kubesuggest explain RULE`: tells about the rule.",
        "- `/kubesuggest fix`, on the pull request: commits all safe fixes to its branch.",
        "",
    ].join("\n");
}
/** Asks for what an ignore comment can't do without. */
function reasonWanted() {
    return "Why is this to be ignored? Say it in the command, and it will stand beside the code: `/kubesuggest ignore REASON`.\n";
}
/** Offers the lines with an ignore comment added. */
function ignoreSuggested(change, findings, links) {
    const what = `This suggestion adds a comment to the file, so that ${rulesNamed(findings, links)} ${isIgnored(findings)} here.`;
    return `${what} Nothing else changes.\n\n${(0,_review_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestionBlock */ .St)(change.lines)}`;
}
/** Gives ignore comments to be put in by hand; `why` says in half a sentence what keeps them from being a suggestion. */
function ignoreByHand({ path, lineCount, comments, exact }, why) {
    const parts = comments.map(({ line, text }) => {
        const name = (0,_review_size_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(path, 300);
        const where = line > lineCount ? `at the end of ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(name)}` : `above ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(`${name}:${line}`)}`;
        return `Put this line ${where}, as the file is at the head of the pull request:\n\n${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)([text], "")}`;
    });
    const caution = exact ? [] : ["It may ignore more than this finding: see what else stands below that line.\n"];
    const note = `There is no suggestion for this, because ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_review_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(why))}\n`;
    return [note, ...parts, ...caution].join("\n");
}
/** Says in half a sentence why nothing can be ignored. */
function cannotIgnore(why) {
    return `This can't be ignored by a comment: ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_review_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(why))}\n`;
}
/** What rules say of themselves, each with its page. */
function explainReply(rules, links) {
    return rules
        .map(({ id, summary, why }) => `**${(0,_review_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLink */ .lN)(id, links)}:** ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(summary)} ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(why)}\n`)
        .join("\n");
}
/** Asks which rule is meant. */
function ruleWanted(links) {
    const all = links.rulePages === null ? "" : ` ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("All rules", links.rulePages)} have a page.`;
    return `Which rule? Ask in reply to a comment of Kubesuggest, or name it: \`/kubesuggest explain RULE\`.${all}\n`;
}
/** Says what was committed. */
function fixedReply({ commit, address, cured, left, silent }, links) {
    const files = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(cured, ({ source }) => source.path);
    const rows = [...files].map(([path, findings]) => {
        const parts = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(findings, ({ rule }) => rule)].map(([rule, some]) => {
            return `${(0,_review_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLink */ .lN)(rule, links)}${some.length > 1 ? ` (${some.length} times)` : ""}`;
        });
        return `- ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_review_size_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(path, 300))}: ${parts.join(", ")}\n`;
    });
    const where = (0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(commit.slice(0, 7)), address);
    const head = `Committed ${(0,_review_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(cured.length, "safe fix").replace("fixs", "fixes")} as ${where}:\n\n`;
    const more = (count) => `… and ${(0,_review_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, "more file")}.`;
    const rest = left === 0 ? "" : `\n${(0,_review_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(left, "finding")} of this pull request ${left === 1 ? "is" : "are"} left.\n`;
    const advice = "A commit of a job's own token starts no other workflow: push again, or close and reopen the pull request.";
    const note = silent ? `\n${advice}\n` : "";
    return `${(0,_review_size_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .qq)([{ head, rows, tail: "", more }], listLimit)}${rest}${note}`;
}
/** Says why nothing was committed, as a sentence. */
function notFixed(why) {
    return `Nothing was committed: ${(0,_review_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_review_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)((0,_review_size_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(why, 600)))}\n`;
}
function rulesNamed(findings, links) {
    return (0,_review_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)([...new Set(findings.map(({ rule }) => rule))].toSorted().map((rule) => (0,_review_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleLink */ .lN)(rule, links)));
}
function isIgnored(findings) {
    return new Set(findings.map(({ rule }) => rule)).size === 1 ? "is ignored" : "are ignored";
}


/***/ }),

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesAround),
/* harmony export */   n: () => (/* binding */ linkedUnits)
/* harmony export */ });
/* harmony import */ var _formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4060);
/* harmony import */ var _deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1170);
/* harmony import */ var _build_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4193);
/* harmony import */ var _image_mentions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5303);
/* harmony import */ var _link_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);
/* harmony import */ var _read_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4373);
/* harmony import */ var _renaming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9777);







/** Deploy units, those joined of which one runs what a Dockerfile of the other builds. */
function linkedUnits(files, { builds, dockerfiles }) {
    if (dockerfiles.length === 0)
        return (0,_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .deployUnits */ .$L)(files);
    const linksOf = (0,_link_images_js__WEBPACK_IMPORTED_MODULE_0__/* .linkImages */ .r)(builds, dockerfiles, (0,_renaming_js__WEBPACK_IMPORTED_MODULE_2__/* .renamingKustomizations */ .o)(files));
    const joined = files.flatMap((file) => {
        const links = (0,_image_mentions_js__WEBPACK_IMPORTED_MODULE_4__/* .mentionedImages */ .e)(file).flatMap(linksOf);
        return links.map(({ dockerfile }) => [file.path, dockerfile]);
    });
    return (0,_deploy_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .deployUnits */ .$L)(files, joined);
}
/**
 * All that an analysis of one file needs of the files: what is deployed with it, linked to it, or states builds.
 * `configured` are the builds that the configuration states.
 */
function filesAround(files, path, configured = []) {
    const builds = [...configured, ...(0,_read_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsIn */ .H)(files)];
    const built = new Set(builds.map(({ dockerfile }) => dockerfile));
    const dockerfiles = files.map((file) => file.path).filter((file) => (0,_formats_dockerfile_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isDockerfilePath */ .e)(file) || built.has(file));
    const unit = linkedUnits(files, { builds, dockerfiles }).find((one) => one.some((file) => file.path === path)) ?? [];
    const own = new Set(unit);
    return files.filter((file) => own.has(file) || (unit.length > 0 && (0,_build_file_js__WEBPACK_IMPORTED_MODULE_6__/* .buildFileKind */ .zS)(file.path) !== null));
}


/***/ })

};
