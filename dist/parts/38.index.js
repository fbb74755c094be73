export const id = 38;
export const ids = [38];
export const modules = {

/***/ 5126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ failTest)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7607);


/** The test for findings that fail a run where they are new. Throws a ConfigError for a glob that can't be used. */
function failTest({ failOn, failOnBy }) {
    const places = failOnBy.map((place) => ({ covers: (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .placeTest */ .Y5)(place), failOn: place.failOn }));
    return ({ severity, source, object }) => {
        const namespace = (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N6)(object);
        const threshold = places.findLast(({ covers }) => covers(source.path, namespace))?.failOn ?? failOn;
        return threshold !== "never" && (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, threshold);
    };
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toldIntroduced)
/* harmony export */ });
/** People are told of so many findings that a fix leaves in what it writes. */
const toldLimit = 5;
/** The first of the findings that stay in what a fix writes, without those that its risk tells word for word. */
function toldIntroduced({ introduced = [], risk = "" }) {
    const untold = introduced.filter(({ message }) => !risk.includes(message));
    const told = untold.slice(0, toldLimit);
    return { told, more: untold.length - told.length };
}


/***/ }),

/***/ 7337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   g5: () => (/* binding */ toldPlaces),
/* harmony export */   mk: () => (/* binding */ listedPlaces),
/* harmony export */   mt: () => (/* binding */ isForward)
/* harmony export */ });
/** People are told of so many other places of a finding. */
const toldLimit = 5;
/** Programs are given so many. */
const listedLimit = 100;
/** The first of the places, for people, and a count of the others. */
function toldPlaces(related) {
    const told = related.slice(0, toldLimit);
    return { told, more: related.length - told.length };
}
/** The places that a format for other programs lists. */
function listedPlaces(related) {
    return related.slice(0, listedLimit);
}
/** The last line of which a place has something; of an empty place the line it is on. */
function lastLineOf({ start, end }) {
    return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}
/** Whether the second position is not before the first one. */
function isForward(start, end) {
    return start.line < end.line || (start.line === end.line && start.column <= end.column);
}


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPullRequest: () => (/* binding */ reviewPullRequest),
  skipStaleRun: () => (/* binding */ skipStaleRun)
});

// EXTERNAL MODULE: ./build/analysis/review-change.js + 1 modules
var review_change = __webpack_require__(5972);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/platform/runner/workflow-commands.js
var workflow_commands = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/jobs/collect/collect.js + 2 modules
var collect = __webpack_require__(8038);
// EXTERNAL MODULE: ./build/jobs/repository/links.js
var repository_links = __webpack_require__(7211);
// EXTERNAL MODULE: ./build/jobs/repository/read-baseline.js
var read_baseline = __webpack_require__(4514);
// EXTERNAL MODULE: ./build/jobs/repository/read-config.js
var read_config = __webpack_require__(9847);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/jobs/review/log-review.js




/** So many files of a kind are named in the log; the job summary has the others, and the debug log. */
const nameLimit = 5;
const detailLimit = 1000;
/** Logs what was read of a pull request, and what was not, and why. */
function logCollected(pull, { changes, head, skipped, notices }) {
    const reviewed = head.filter(({ role }) => role === "reviewed").length;
    (0,workflow_commands.log)(`Pull request ${pull.number} at ${pull.head.slice(0, 7)}: ${(0,words/* plural */.LS)(changes.length, "changed file")}, ` +
        `${reviewed} to review, ${head.length - reviewed} read for context.`);
    list(skipped.map(({ file, reason }) => `Skipped ${JSON.stringify(file)}: ${reason}.`));
    for (const text of notices)
        (0,workflow_commands.log)(text);
}
/** Logs what was found and proved, and what has no comment, and why; each finding in debug mode only. */
function logFindings({ findings: all, plan, stats, errors }) {
    const { findings, newFindings, suggestions } = plan.counts;
    const read = `${(0,words/* plural */.LS)(stats.manifests, "manifest")} and ${(0,words/* plural */.LS)(stats.dockerfiles, "Dockerfile")}`;
    (0,workflow_commands.log)(`Read ${read}: ${(0,words/* plural */.LS)(findings, "finding")}, ${newFindings} of them new, ${(0,words/* plural */.LS)(suggestions, "suggestion")}.`);
    const proofs = proofsByRule(all);
    if (proofs.length > 0)
        (0,workflow_commands.log)(`Fixes: ${proofs.join("; ")}.`);
    list(errors.map(({ file, message }) => `Could not read ${JSON.stringify(file)}: ${(0,words/* sentence */.em)(message)}`));
    const why = [...plan.withoutComment].map(([reason, count]) => `${count} because ${reason}`);
    if (why.length > 0)
        (0,workflow_commands.log)(`New findings without a comment: ${why.join(", ")}.`);
    for (const finding of all.slice(0, detailLimit))
        (0,workflow_commands.debug)(describe(finding));
}
/** How many fixes of each rule are proved, and how many are not. */
function proofsByRule(findings) {
    const fixed = findings.filter(({ fix }) => fix !== null);
    return [...(0,group_by/* groupBy */.$)(fixed, ({ rule }) => rule)].map(([rule, members]) => {
        const proved = members.filter(({ fix }) => fix?.proof.ok === true).length;
        const unproved = members.length - proved;
        return `${rule} ${proved} proved${unproved === 0 ? "" : `, ${unproved} not`}`;
    });
}
function list(lines) {
    for (const line of lines.slice(0, nameLimit))
        (0,workflow_commands.log)(line);
    const rest = lines.slice(nameLimit);
    if (rest.length > 0)
        (0,workflow_commands.log)(`… and ${rest.length} more: see the job summary.`);
    for (const line of rest.slice(0, detailLimit))
        (0,workflow_commands.debug)(line);
}
function describe({ rule, severity, source, range, fix, new: isNew }) {
    const { line } = source.position(range[0]);
    const proof = fix?.proof.ok === false ? `not proved: ${fix.proof.reason}` : "proved";
    const cure = fix === null ? "no fix" : `fix ${JSON.stringify(fix.title)} ${proof}`;
    return `${finding/* severityNames */.qx[severity]} ${rule} at ${JSON.stringify(source.path)}:${line}, ${isNew ? "new" : "old"}; ${cure}`;
}

;// CONCATENATED MODULE: ./build/jobs/review/post-review.js



/** Posts the review and publishes the check run, that also where the review was refused: nothing found may get lost. */
async function postReview(platform, pull, decided) {
    const failures = [];
    let posted;
    try {
        posted = await postComments(platform, pull, decided, failures);
        if (posted.review === "head-moved")
            return { ...posted, failures };
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W))
            throw error;
        failures.push(error);
        const plan = decided.mutePlan(error.reason === "forbidden" ? words/* reasons */.Ot.mute : words/* reasons */.Ot.refused);
        posted = { review: "refused", reviewed: decided, plan };
    }
    const { check } = posted.plan;
    try {
        await platform.publishCheck(pull.head, check);
        (0,workflow_commands.log)(`Published the check run: ${check.title}.`);
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W))
            throw error;
        failures.push(error);
        (0,workflow_commands.annotate)(check.annotations);
    }
    return { ...posted, failures };
}
async function postComments(platform, pull, decided, failures) {
    const { review } = decided.plan;
    if (review === null) {
        (0,workflow_commands.log)("There are no new comments to post.");
        return { review: "none", reviewed: decided, plan: decided.plan };
    }
    const { outcome, refused, failure } = await platform.submitReview(pull, review);
    if (failure !== undefined)
        failures.push(failure);
    if (outcome === "posted")
        (0,workflow_commands.log)(`Posted a review with ${(0,words/* plural */.LS)(review.comments.length - refused.length, "comment")}.`);
    if (refused.length > 0) {
        (0,workflow_commands.log)(`GitHub rejected ${(0,words/* plural */.LS)(refused.length, "comment")}: their findings are in the check run.`);
    }
    const reviewed = refused.length === 0 ? decided : decided.without(refused);
    return { review: outcome === "refused" ? "none" : outcome, reviewed, plan: reviewed.plan };
}

;// CONCATENATED MODULE: ./build/jobs/review/update-threads.js



/** Past participles in the order of the log. */
const verbs = {
    delete: "deleted",
    edit: "edited",
    minimize: "hidden",
    unminimize: "shown again",
    resolve: "resolved",
    unresolve: "reopened",
    "edit-summary": "updated with a new summary",
};
/**
 * Brings earlier comments up to date, once the review is posted: a run that ends before leaves a comment too many, never
 * one too few. The changes are decided over the comments that are there then, since another run may have written
 * meanwhile. Nothing is changed for a head that is no longer current. Failures are logged; the next run makes up for
 * them.
 */
async function updateThreads(platform, pull, reviewed, posted) {
    if (!posted && reviewed.plan.threadChanges.length === 0)
        return "done";
    try {
        const now = await platform.earlierReview(pull);
        if (!now.open)
            return "done";
        if (now.head !== pull.head)
            return "head-moved";
        const { threadChanges } = reviewed.planAgain(now);
        if (threadChanges.length === 0)
            return "done";
        const { done, failures } = await platform.changeThreads(threadChanges);
        if (done.length > 0)
            (0,workflow_commands.log)(`Earlier comments: ${countChanges(done)}.`);
        for (const failure of new Set(failures))
            (0,workflow_commands.log)(`An earlier comment was not updated: ${(0,words/* sentence */.em)(failure)}`);
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W))
            throw error;
        (0,workflow_commands.log)(`Earlier comments were not updated: ${error.message}`);
    }
    return "done";
}
function countChanges(changes) {
    const counts = Object.entries(verbs).map(([kind, verb]) => {
        return { count: changes.filter((change) => change.kind === kind).length, verb };
    });
    return counts.flatMap(({ count, verb }) => (count === 0 ? [] : [`${count} ${verb}`])).join(", ");
}

;// CONCATENATED MODULE: ./build/jobs/review/review-pull-request.js














/** Reviews one pull request and publishes the result everywhere the token may. Throws a PlatformError or ConfigError. */
async function reviewPullRequest(platform, pull, inputs, context) {
    if (!pull.open) {
        return skip(`Pull request ${pull.number} is closed: there is nothing to review.`);
    }
    const posting = await postReview(platform, pull, await decide(platform, pull, inputs, context));
    const posted = posting.review === "posted";
    if (posted || posting.review === "none") {
        const end = await updateThreads(platform, pull, posting.reviewed, posted);
        if (posted && end === "head-moved")
            await catchUp(platform, pull, inputs, context);
    }
    await reportResult(posting, pull);
}
async function decide(platform, pull, inputs, context) {
    const config = (0,config_config/* resolveConfig */.pE)(await (0,read_config/* readRepositoryConfig */.F)(platform, pull, inputs.config), inputs.values);
    const [collection, earlier] = await Promise.all([
        (0,collect/* collect */.F)(platform, pull, (0,path_filter/* pathFilter */.Y1)(config), config.settings.builds),
        platform.earlierReview(pull),
    ]);
    logCollected(pull, collection);
    const { baseline, notices } = await (0,read_baseline/* readReviewBaseline */.u)(platform, pull, config.baseline, collection.changes);
    const [links, today] = [(0,repository_links/* linksAt */.f)(pull.head, context), (0,ignore_comment/* dayOf */.kb)(new Date())];
    const { resolveThreads } = inputs;
    const known = { ...collection, baseline, notices: [...collection.notices, ...notices] };
    const reviewed = (0,review_change/* reviewChange */.r)({ ...known, config, earlier, resolveThreads, links, today });
    logFindings(reviewed);
    return reviewed;
}
/**
 * A push came between the last look at the head and the review. The newer commit's own run may have looked before those
 * comments were there, so they are brought up to date here. Its check run is left to it.
 */
async function catchUp(platform, old, inputs, context) {
    (0,workflow_commands.log)("The pull request has a newer commit than the review that was just posted: its comments are updated again.");
    try {
        for (let round = 0; round < 3; round += 1) {
            const pull = await platform.pullRequest(old.number);
            if (!pull.open)
                return;
            const reviewed = await decide(platform, pull, inputs, context);
            const { review } = reviewed.plan;
            const end = review === null ? null : await platform.submitReview(pull, review);
            if (end?.outcome === "head-moved")
                continue;
            const left = reviewed.without(end?.refused ?? []);
            if ((await updateThreads(platform, pull, left, end?.outcome === "posted")) === "done")
                return;
        }
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W))
            throw error;
        (0,workflow_commands.log)(`The comments were not updated: ${error.message}`);
    }
}
/** Ends a run for which no open pull request has the commit of the other workflow as its head any more. */
function skipStaleRun() {
    skip("The commit that the other workflow ran on is not the head of any open pull request: there is nothing to review.");
}
function skip(why) {
    (0,workflow_commands.log)(why);
    (0,workflow_commands.setOutputs)({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "neutral", report: "" });
}
async function reportResult({ reviewed, review, plan, failures }, pull) {
    const headMoved = review === "head-moved";
    const conclusion = headMoved ? "neutral" : plan.check.conclusion;
    (0,workflow_commands.setOutputs)({
        findings: plan.counts.findings,
        "new-findings": plan.counts.newFindings,
        suggestions: plan.counts.suggestions,
        conclusion,
        report: (0,workflow_commands.writeReport)((0,json/* jsonReport */.L)(reviewed)),
    });
    if (headMoved) {
        (0,workflow_commands.log)("The pull request is closed or has a newer commit, which its own run reviews: nothing was posted.");
        return;
    }
    await (0,workflow_commands.writeJobSummary)(plan.summary);
    const refused = failures.filter(({ reason }) => reason === "forbidden");
    if (refused.length > 0)
        (0,workflow_commands.notice)(explainRefusal(pull, refused));
    const broken = failures.find(({ reason }) => reason !== "forbidden");
    if (broken)
        throw broken;
    if (conclusion === "failure")
        (0,workflow_commands.fail)(plan.check.title);
}
function explainRefusal(pull, refused) {
    const where = "All findings are in the job summary";
    if (!pull.fork)
        return `${refused.map(({ message }) => message).join(" ")} ${where}.`;
    return (`The token of a pull request from a fork is read-only, so nothing could be posted. ${where}; ` +
        "to get suggestions, post them from a second workflow on workflow_run, or run Kubesuggest on pull_request_target, " +
        "where it needs no checkout and runs no code from the fork: see docs/permissions.md of Kubesuggest.");
}


/***/ }),

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteOffsets)
/* harmony export */ });
/** The offsets in a text's UTF-8 bytes of offsets in the text, found in one walk however many there are. */
function byteOffsets(text, offsets) {
    const found = new Map();
    let bytes = 0;
    let index = 0;
    for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
        for (; index < offset; index += 1) {
            const code = text.charCodeAt(index);
            if (code < 0x80)
                bytes += 1;
            else if (code < 0x800)
                bytes += 2;
            else if (code >= 0xd800 && code < 0xdc00) {
                bytes += 4;
                index += 1;
            }
            else
                bytes += 3;
        }
        found.set(offset, bytes);
    }
    return found;
}


/***/ }),

/***/ 6243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excerptsOf),
/* harmony export */   o: () => (/* binding */ sparseSource)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8187);
/* harmony import */ var _core_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3076);


/** As many lines as any format shows around a finding, and of a long one. */
const around = 2;
const longest = 12;
/** A file of more lines is not read. */
const mostLines = 16 * 1024 * 1024;
/** The lines that the formats show of findings: with them, a report can be put into any format without its files. */
function excerptsOf(findings) {
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ source }) => source.path).values()].flatMap((own) => {
        const source = own[0]?.source;
        if (source === undefined)
            return [];
        return {
            file: source.path,
            parts: partsOf(source, own.flatMap((finding) => stretchesOf(source, finding))),
        };
    });
}
/**
 * A file of which only the lines of an excerpt are known. The others are there too, with something else in them, so
 * that lines keep their numbers. Null where parts overlap, lines are cut, or their numbers can't be meant.
 */
function sparseSource({ file, parts }) {
    const texts = [];
    let next = 1;
    let open = false;
    for (const { line, text } of parts) {
        if (line < next || line > mostLines || open)
            return null;
        // Not empty: after a CR, an LF alone would be the second half of a CRLF.
        texts.push(" \n".repeat(line - next), text);
        next = line + [...text.matchAll(/\r\n|\n|\r/g)].length;
        open = text !== "" && !/[\r\n]$/.test(text);
    }
    return new _core_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(file, texts.join(""));
}
/** First and last line of each stretch that a finding needs. */
function stretchesOf(source, { range, fix }) {
    const lineOf = (offset) => source.position(offset).line;
    const first = Math.max(1, lineOf(range[0]) - around);
    const last = Math.min(lineOf(Math.max(range[0], range[1] - 1)) + around, first + longest - 1, source.lineCount);
    const end = lineOf(range[1]);
    const edits = fix?.edits ?? [];
    const [from, to] = [edits[0]?.range[0], edits.at(-1)?.range[1]];
    const changed = from === undefined || to === undefined ? [] : [[lineOf(from), lineOf(to)]];
    return [[first, Math.max(first, last)], [end, end], ...changed];
}
function partsOf(source, stretches) {
    const runs = [];
    for (const [first, last] of stretches.toSorted((a, b) => a[0] - b[0])) {
        const run = runs.at(-1);
        if (run !== undefined && first <= run.last + 1)
            run.last = Math.max(run.last, last);
        else
            runs.push({ first, last });
    }
    const { lineStarts, text } = source;
    return runs.map(({ first, last }) => {
        return { line: first, text: text.slice(lineStarts[first - 1], lineStarts[last] ?? text.length) };
    });
}


/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jsonReport),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _machine_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2188);


/** The report as JSON, documented in docs/json-report.md, with a newline at the end. */
function jsonReport(report) {
    return jsonText((0,_report_data_js__WEBPACK_IMPORTED_MODULE_0__/* .reportData */ .TI)(report));
}
/** A report's data as JSON text. */
function jsonText(data) {
    return `${(0,_machine_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRunnerCommands */ .WF)(JSON.stringify(data, null, 2))}\n`;
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ escapeRunnerCommands),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xB: () => (/* binding */ pathReference)
/* harmony export */ });
/** A workflow runner obeys `##[…]` anywhere in a line; in JSON the bracket can be written so that it sees none. */
function escapeRunnerCommands(json) {
    return json.replaceAll("##[", "##\\u005b");
}
/** A path as a relative URI reference (RFC 3986): each name encoded, `/` between them. */
function pathReference(path) {
    return path
        .toWellFormed()
        .split("/")
        .map((name) => encodeURIComponent(name))
        .join("/");
}
/** At most `limit` UTF-16 units of a text, well formed, with an ellipsis where something was cut. */
function shortened(text, limit) {
    return (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`).toWellFormed();
}


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ reportData),
/* harmony export */   VD: () => (/* binding */ jsonReportVersion),
/* harmony export */   x6: () => (/* binding */ assembleData)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3059);
/* harmony import */ var _byte_offsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9958);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);




/** The version of the JSON report: it rises when a key changes its meaning or goes. */
const jsonReportVersion = 1;
/** The report as plain data. */
function reportData({ shard, findings, skipped, errors, stats }) {
    const offsets = editOffsets(findings);
    return assembleData({
        shard,
        findings: findings.map((finding) => findingData(finding, offsets)),
        skipped: skipped.map(({ file, reason, line }) => ({ file, reason, ...lineKey(line) })),
        errors: errors.map(({ file, message, line }) => ({ file, message, ...lineKey(line) })),
        stats: { ...stats, baselined: stats.baselined ?? 0 },
        excerpts: (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptsOf */ .U)(findings),
    });
}
function lineKey(line) {
    return line === undefined ? {} : { line };
}
/** A report's data from its parts, with its keys in their order. */
function assembleData({ shard, findings, skipped, errors, stats, excerpts }) {
    const { files, manifests, dockerfiles, ignored, baselined, fixes } = stats;
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const [error, warning, info] = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map(count);
    const total = { total: findings.length, new: findings.filter((one) => one.new).length, error, warning, info };
    const counts = { files, manifests, dockerfiles, ignored, baselined, fixes, findings: total };
    return {
        version: jsonReportVersion,
        shard,
        findings,
        skipped,
        errors,
        stats: { ...counts, skipped: skipped.length, errors: errors.length },
        excerpts,
    };
}
function findingData(finding, offsets) {
    const { rule, severity, message, advice, source, range, object, path, related, fingerprint } = finding;
    return {
        rule,
        severity,
        message,
        advice,
        file: source.path,
        range: rangeData(source, range),
        object,
        path: (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(path),
        related: related.map(({ file, start, end, message: what }) => ({ file, range: { start, end }, message: what })),
        fingerprint,
        new: finding.new,
        baselined: finding.baselined === true ? true : undefined,
        fix: fixData(finding, offsets),
    };
}
function fixData({ fix, source }, offsets) {
    if (fix === null)
        return null;
    const { title, applicability, risk, introduced, proof } = fix;
    const bytes = offsets.get(source);
    const edits = fix.edits.map(({ range, text }) => {
        const [start = 0, end = 0] = range.map((offset) => bytes?.get(offset));
        return { file: source.path, start, end, range: rangeData(source, range), text };
    });
    return { title, applicability, risk, introduced, edits, proof };
}
function rangeData(source, [start, end]) {
    return { start: source.position(start), end: source.position(end) };
}
/** All offsets of a file are counted in one walk over its text: a large file can have thousands of findings. */
function editOffsets(findings) {
    const wanted = new Map();
    for (const { source, fix } of findings) {
        const offsets = wanted.get(source) ?? [];
        for (const { range } of fix?.edits ?? [])
            offsets.push(...range);
        wanted.set(source, offsets);
    }
    return new Map([...wanted].map(([source, offsets]) => [source, (0,_byte_offsets_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOffsets */ .d)(source.text, offsets)]));
}


/***/ })

};
