export const id = 440;
export const ids = [440];
export const modules = {

/***/ 71440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPullRequest: () => (/* binding */ reviewPullRequest),
  skipStaleRun: () => (/* binding */ skipStaleRun)
});

// EXTERNAL MODULE: ./build/analysis/review-change.js + 12 modules
var review_change = __webpack_require__(96980);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(97607);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/platform/runner/save-memory.js

/** With fewer changed files, even the memory of a small runner suffices. */
const manyFiles = 500;
/**
 * Keeps the heap small in a review of many changed files, for a third more CPU time. If the machine has room, V8 lets
 * garbage grow to several times the used memory, and a runner in a container may have less than it seems. V8 reads both
 * flags at each garbage collection; a heap that has grown before does not shrink.
 */
function saveMemory(changedFiles) {
    if (changedFiles < manyFiles)
        return;
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    (0,external_node_v8_.setFlagsFromString)("--heap-growing-percent=40");
}

// EXTERNAL MODULE: ./build/platform/runner/workflow-commands.js
var workflow_commands = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(56499);
// EXTERNAL MODULE: ./build/reporters/report-data.js
var report_data = __webpack_require__(82188);
// EXTERNAL MODULE: ./build/review/plan.js + 15 modules
var plan = __webpack_require__(45455);
// EXTERNAL MODULE: ./build/review/writing/summaries.js
var writing_summaries = __webpack_require__(90714);
// EXTERNAL MODULE: ./build/scan/late-optimizing.js
var late_optimizing = __webpack_require__(71699);
// EXTERNAL MODULE: ./build/scan/time-budget.js
var time_budget = __webpack_require__(6377);
// EXTERNAL MODULE: ./build/suppression/ignore-comment.js
var ignore_comment = __webpack_require__(61348);
// EXTERNAL MODULE: ./build/jobs/collect/collect.js + 25 modules
var collect = __webpack_require__(21304);
// EXTERNAL MODULE: ./build/jobs/repository/links.js
var repository_links = __webpack_require__(37211);
// EXTERNAL MODULE: ./build/jobs/repository/read-baseline.js
var read_baseline = __webpack_require__(84514);
// EXTERNAL MODULE: ./build/jobs/repository/read-config.js
var read_config = __webpack_require__(89847);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __webpack_require__(4823);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/review/writing/words.js
var words = __webpack_require__(1523);
;// CONCATENATED MODULE: ./build/jobs/review/log-review.js




/** The most files of a kind that are named in the log, and in the debug log. The job summary has the others. */
const nameLimit = 5;
const detailLimit = 1000;
/** Logs what was read of a pull request, and what was not and why. */
function logCollected(pull, { changes, head, skipped, notices }) {
    const reviewed = head.filter(({ role }) => role === "reviewed").length;
    (0,workflow_commands.log)(`Pull request ${pull.number} at ${pull.head.slice(0, 7)}: ${(0,words/* plural */.LS)(changes.length, "changed file")}, ` +
        `${reviewed} to review, ${head.length - reviewed} read for context.`);
    list(skipped.map(({ file, reason }) => `Skipped ${JSON.stringify(file)}: ${reason}.`));
    for (const text of notices)
        (0,workflow_commands.log)(text);
}
/**
 * Logs what was found and proved, and which findings have no comment and why. Individual findings are logged in debug
 * mode only.
 */
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
/** The numbers of proved and unproved fixes, by rule. */
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



/**
 * Posts the review and publishes the check run. The check run is published even if the review was rejected, so that no
 * findings are lost.
 */
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
        posted = withoutReview(decided, error);
    }
    const { check } = posted.plan;
    try {
        await platform.publishCheck(pull.head, check, pull.number);
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
/** What is published if the review could not be posted. */
function withoutReview(decided, { reason }) {
    const { review } = decided.plan;
    if (reason === "pending-review" && review !== null) {
        // Earlier comments can be changed nevertheless, such as one with a suggestion that is no longer right.
        const reviewed = decided.without(review.comments, words/* reasons */.Ot.pendingReview);
        return { review: "none", reviewed, plan: reviewed.plan };
    }
    const plan = decided.mutePlan(reason === "forbidden" ? words/* reasons */.Ot.mute : words/* reasons */.Ot.refused);
    return { review: "refused", reviewed: decided, plan };
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



/** What the log says about each kind of change, in the order of the log. */
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
 * Updates earlier comments after the review is posted: a run that ends in between leaves a comment too many, never one
 * too few. The changes are planned again from the comments that exist then, since another run may have written some in
 * the meantime. Nothing is changed if the head is no longer current. Failures are logged, and the next run makes up for
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




















/**
 * Reviews one pull request and publishes the result wherever the token allows. Throws a PlatformError or ConfigError.
 */
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
    saveMemory(pull.changedFiles ?? 0);
    const configured = await (0,read_config/* readRepositoryConfig */.F)(platform, pull, inputs.config);
    const config = (0,config_config/* configFor */.m3)(context.owner, (0,config_config/* resolveConfig */.pE)(configured.values, inputs.values));
    const [collection, earlier] = await Promise.all([
        (0,collect/* collect */.F)(platform, pull, (0,path_filter/* pathFilter */.Y1)(config), config.settings),
        platform.earlierReview(pull),
    ]);
    logCollected(pull, collection);
    (0,late_optimizing/* optimizeLate */.o)();
    const standing = await (0,read_baseline/* readReviewBaseline */.u)(platform, pull, config.baseline, collection.changes);
    const [links, today] = [(0,repository_links/* linksAt */.f)(pull.head, context), (0,ignore_comment/* dayOf */.kb)(new Date())];
    const { resolveThreads } = inputs;
    const known = configured.exists || (await isKnown(platform, pull, collection, earlier));
    const { baseline } = standing;
    const notices = [...collection.notices, ...standing.notices];
    const silencing = [...configured.silencing, ...standing.silencing];
    const change = { ...collection, baseline, notices, silencing };
    const reviewed = (0,review_change/* reviewChange */.r)({
        ...change,
        config,
        earlier: { ...earlier, known },
        resolveThreads,
        links,
        today,
        budget: (0,time_budget/* reviewBudget */.mK)(config.timeLimit),
        renderer: context.renderer ?? null,
    });
    logFindings(reviewed);
    return reviewed;
}
/** Whether people have already seen one of our reviews. The platform is only asked if this may be the first one. */
async function isKnown(platform, pull, { head }, { summaries }) {
    if ((0,writing_summaries/* hasOwnSummary */.dr)(summaries) || !head.some(({ role }) => role === "reviewed"))
        return true;
    return (await platform.reviewedBefore?.(pull, plan/* checkName */.I)) === true;
}
/**
 * Updates the comments for a commit that was pushed between the last check of the head and the review. The run for that
 * commit may have read the comments before the review was posted. Its check run is left alone.
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
/** Ends a run because the commit of the other workflow is no longer the head of any open pull request. */
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
        report: (0,workflow_commands.writeReport)((0,json/* jsonPieces */.Mx)((0,report_data/* reportData */.TI)(reviewed))),
    });
    if (headMoved) {
        (0,workflow_commands.log)("The pull request is closed or has a newer commit, which its own run reviews: nothing was posted.");
        return;
    }
    await (0,workflow_commands.writeJobSummary)(plan.summary);
    const refused = failures.filter(isRefusal);
    if (refused.length > 0)
        (0,workflow_commands.notice)(explainRefusal(pull, review, refused));
    const broken = failures.find((failure) => !isRefusal(failure));
    if (broken)
        throw broken;
    if (conclusion === "failure")
        (0,workflow_commands.fail)(plan.check.title);
}
/** Whether something was not posted for a reason that is not a fault of the run: then it is no reason to fail. */
function isRefusal({ reason }) {
    return reason === "forbidden" || reason === "pending-review";
}
function explainRefusal(pull, review, refused) {
    const where = "All findings are in the job summary";
    const isReadOnly = pull.fork && review !== "posted" && refused.every(({ reason }) => reason === "forbidden");
    if (!isReadOnly)
        return `${refused.map(({ message }) => message).join(" ")} ${where}.`;
    return (`The token of a pull request from a fork is read-only, so nothing could be posted. ${where}; ` +
        "to get suggestions, post them from a second workflow on workflow_run, or run Kubesuggest on pull_request_target, " +
        "where it needs no checkout and runs no code from the fork: see docs/permissions.md of Kubesuggest.");
}


/***/ })

};
