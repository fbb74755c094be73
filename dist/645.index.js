export const id = 645;
export const ids = [645];
export const modules = {

/***/ 5645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linksOf: () => (/* binding */ linksOf),
  passStaleRun: () => (/* binding */ passStaleRun),
  reviewPullRequest: () => (/* binding */ reviewPullRequest)
});

// EXTERNAL MODULE: ./build/platform/actions.js
var actions = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(5719);
// EXTERNAL MODULE: ./build/review/words.js
var words = __webpack_require__(7060);
;// CONCATENATED MODULE: ./build/action-post.js



/** Posts the review and publishes the check run, that also where the review was refused: nothing found may get lost. */
async function post(platform, pull, decided) {
    const failures = [];
    let posted;
    try {
        posted = await postComments(platform, pull, decided, failures);
        if (posted.review === "head-moved")
            return { ...posted, failures };
    }
    catch (error) {
        if (!(error instanceof platform_platform/* PlatformError */.W))
            throw error;
        failures.push(error);
        const plan = decided.mutePlan(error.reason === "forbidden" ? words/* reasons */.Ot.mute : words/* reasons */.Ot.refused);
        posted = { review: "refused", reviewed: decided, plan };
    }
    const { check } = posted.plan;
    try {
        await platform.publishCheck(pull.head, check);
        (0,actions.log)(`Published the check run: ${check.title}.`);
    }
    catch (error) {
        if (!(error instanceof platform_platform/* PlatformError */.W))
            throw error;
        failures.push(error);
        (0,actions.annotate)(check.annotations);
    }
    return { ...posted, failures };
}
async function postComments(platform, pull, decided, failures) {
    const { review } = decided.plan;
    if (review === null) {
        (0,actions.log)("There is no new comment to post.");
        return { review: "none", reviewed: decided, plan: decided.plan };
    }
    const { outcome, refused, failure } = await platform.submitReview(pull, review);
    if (failure !== undefined)
        failures.push(failure);
    if (outcome === "posted")
        (0,actions.log)(`Posted a review with ${(0,words/* plural */.LS)(review.comments.length - refused.length, "comment")}.`);
    if (refused.length > 0) {
        (0,actions.log)(`GitHub would not take ${(0,words/* plural */.LS)(refused.length, "comment")}: what they would say is in the check run.`);
    }
    const reviewed = refused.length === 0 ? decided : decided.without(refused);
    return { review: outcome === "refused" ? "none" : outcome, reviewed, plan: reviewed.plan };
}

// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
;// CONCATENATED MODULE: ./build/action-story.js



/** So many files of a kind are named in the log; the job summary has the others, and the debug log. */
const nameLimit = 5;
const detailLimit = 1000;
/** Logs what was read of a pull request, and what was not, and why. */
function tellCollected(pull, { changes, head, skipped, notices }) {
    const reviewed = head.filter(({ role }) => role === "reviewed").length;
    (0,actions.log)(`Pull request ${pull.number} at ${pull.head.slice(0, 7)}: ${(0,words/* plural */.LS)(changes.length, "changed file")}, ` +
        `${reviewed} to look at, ${head.length - reviewed} read around them.`);
    list(skipped.map(({ file, reason }) => `Left out ${JSON.stringify(file)}: ${reason}.`));
    for (const text of notices)
        (0,actions.log)(text);
}
/** Logs what was found and proved, and what has no comment, and why; each finding in debug mode only. */
function tellFound({ findings: all, plan, stats, errors }) {
    const { findings, newFindings, suggestions } = plan.counts;
    const read = `${(0,words/* plural */.LS)(stats.manifests, "manifest")} and ${(0,words/* plural */.LS)(stats.dockerfiles, "Dockerfile")}`;
    (0,actions.log)(`Read ${read}: ${(0,words/* plural */.LS)(findings, "finding")}, ${newFindings} of them new, ${(0,words/* plural */.LS)(suggestions, "suggestion")}.`);
    const proofs = proofsByRule(all);
    if (proofs.length > 0)
        (0,actions.log)(`Fixes: ${proofs.join("; ")}.`);
    list(errors.map(({ file, message }) => `Could not read ${JSON.stringify(file)}: ${(0,words/* sentence */.em)(message)}`));
    const why = [...plan.withoutComment].map(([reason, count]) => `${count} because ${reason}`);
    if (why.length > 0)
        (0,actions.log)(`New findings without a comment: ${why.join(", ")}.`);
    for (const finding of all.slice(0, detailLimit))
        (0,actions.debug)(describe(finding));
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
        (0,actions.log)(line);
    const rest = lines.slice(nameLimit);
    if (rest.length > 0)
        (0,actions.log)(`… and ${rest.length} more like it, which the job summary lists.`);
    for (const line of rest.slice(0, detailLimit))
        (0,actions.debug)(line);
}
function describe({ rule, severity, source, range, fix, new: isNew }) {
    const { line } = source.position(range[0]);
    const proof = fix?.proof.ok === false ? `not proved: ${fix.proof.reason}` : "proved";
    const cure = fix === null ? "no fix" : `fix ${JSON.stringify(fix.title)} ${proof}`;
    return `${severity} ${rule} at ${JSON.stringify(source.path)}:${line}, ${isNew ? "new" : "old"}; ${cure}`;
}

;// CONCATENATED MODULE: ./build/action-tidy.js



/** Past participles in the order in which the log tells them. */
const deeds = {
    delete: "deleted",
    edit: "edited",
    minimize: "hidden",
    unminimize: "shown again",
    resolve: "resolved",
    unresolve: "opened again",
    "edit-summary": "summarised anew",
};
/**
 * Brings earlier comments up to date, once the review is posted: a run that ends before leaves a comment too many, never
 * one too few. What to do is decided over what stands then, since another run may have written meanwhile. Nothing is
 * changed for a head that is no longer current. Failures are logged; the next run makes up for them.
 */
async function tidyThreads(platform, pull, reviewed, posted) {
    if (!posted && reviewed.plan.tidying.length === 0)
        return "done";
    try {
        const now = await platform.earlierReview(pull);
        if (!now.open)
            return "done";
        if (now.head !== pull.head)
            return "head-moved";
        const { tidying } = reviewed.planAgain(now);
        if (tidying.length === 0)
            return "done";
        const { done, failures } = await platform.changeThreads(tidying);
        if (done.length > 0)
            (0,actions.log)(`Earlier comments: ${tell(done)}.`);
        for (const failure of new Set(failures))
            (0,actions.log)(`An earlier comment was left as it is: ${(0,words/* sentence */.em)(failure)}`);
    }
    catch (error) {
        if (!(error instanceof platform_platform/* PlatformError */.W))
            throw error;
        (0,actions.log)(`Earlier comments were left as they are: ${error.message}`);
    }
    return "done";
}
function tell(changes) {
    const counts = Object.entries(deeds).map(([kind, deed]) => {
        return { count: changes.filter((change) => change.kind === kind).length, deed };
    });
    return counts.flatMap(({ count, deed }) => (count === 0 ? [] : [`${count} ${deed}`])).join(", ");
}

// EXTERNAL MODULE: ./build/collect.js + 2 modules
var collect = __webpack_require__(7034);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/config/path-filter.js
var path_filter = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/core/ignore-comment.js
var ignore_comment = __webpack_require__(6826);
// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/repository-baseline.js + 1 modules
var repository_baseline = __webpack_require__(9942);
// EXTERNAL MODULE: ./build/repository-config.js + 2 modules
var repository_config = __webpack_require__(5104);
// EXTERNAL MODULE: ./build/review/markdown.js
var markdown = __webpack_require__(3972);
// EXTERNAL MODULE: ./build/analyze.js + 9 modules
var analyze = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/config/fails.js
var fails = __webpack_require__(5126);
// EXTERNAL MODULE: ./build/fix/fix-findings.js
var fix_findings = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/fix/prove-set.js
var prove_set = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/review/plan.js + 12 modules
var plan = __webpack_require__(533);
// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var rules = __webpack_require__(7245);
;// CONCATENATED MODULE: ./build/review-change.js






/**
 * Reviews a change. Both trees are analysed with the same rules; what the base does not have is new. Problems that a
 * change causes in files it does not touch are reported too, old ones there are not. Pure.
 */
function reviewChange(change) {
    const { config, changes } = change;
    const { settings } = config;
    const { today = null, baseline = null, whole = true } = change;
    const base = (0,analyze/* analyze */.n)(change.base, settings, { today, whole, context: true, fix: () => false });
    const known = new Set(base.findings.map(({ fingerprint }) => fingerprint));
    const reviewed = new Set(change.head.filter(({ role }) => role === "reviewed").map(({ path }) => path));
    const matters = ({ source, fingerprint }) => reviewed.has(source.path) || !known.has(fingerprint);
    const head = (0,analyze/* analyze */.n)(change.head, settings, { today, whole, context: true, fix: matters });
    const ignored = head.ignored.filter(matters).length;
    const findings = (0,prove_set/* proveSet */.j)(head.ground, head.files, head.findings.filter(matters)).map((finding) => {
        // An entry whose finding the base does not have is out of date: what was cured and comes back is new.
        const isKnown = known.has(finding.fingerprint);
        return { ...finding, new: !isKnown, baselined: isKnown && baseline?.has(finding.fingerprint) === true };
    });
    const shown = findings.filter(({ baselined }) => !baselined);
    const baselined = findings.length - shown.length;
    const skipped = [...change.skipped, ...head.skipped];
    const input = {
        findings,
        skipped,
        errors: head.errors,
        reviewed: head.stats.files,
        changes,
        earlier: change.earlier,
        isRead: readFiles(change, [...skipped, ...head.errors]),
        resolveThreads: change.resolveThreads ?? false,
        rules: new Map(rules/* allRules */.V7.map((rule) => [rule.id, rule])),
        composer: remembering(composerOf(head)),
        maxComments: config.maxComments,
        fails: (0,fails/* failTest */.L)(config),
        links: change.links,
        notices: [...change.notices, ...ignoredNotice(ignored), ...baselinedNotice(baselined)],
    };
    const stats = { ...head.stats, ignored, ...(baseline === null ? {} : { baselined }) };
    return planned(input, { findings: shown, skipped, errors: head.errors, stats });
}
function planned(input, facts) {
    return {
        ...facts,
        plan: (0,plan/* planReview */.K)(input),
        mutePlan: (mute) => (0,plan/* planReview */.K)({ ...input, mute }),
        planAgain: (earlier) => (0,plan/* planReview */.K)({ ...input, earlier }),
        without(comments) {
            const refused = comments.flatMap(({ fingerprints }) => fingerprints);
            return planned({ ...input, refused: new Set([...(input.refused ?? []), ...refused]) }, facts);
        },
    };
}
/**
 * Tells which files' findings are all known: those that were read without any trouble, and those that the change does
 * not have at its head.
 */
function readFiles({ changes, complete, head }, troubles) {
    const troubled = new Set(troubles.map(({ file }) => file));
    const read = new Set(head.filter(({ role, path }) => role === "reviewed" && !troubled.has(path)).map(({ path }) => path));
    const changed = new Set(changes.filter(({ status }) => status !== "removed").map(({ path }) => path));
    return (path) => read.has(path) || (complete && !changed.has(path));
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
function baselinedNotice(count) {
    if (count === 0)
        return [];
    return [count === 1 ? "1 old finding is in the baseline." : `${count} old findings are in the baseline.`];
}
/** Composing is a proof, and a review can be planned more than once. */
function remembering({ compose }) {
    const known = new Map();
    return {
        compose(findings) {
            const key = findings.map(({ fingerprint }) => fingerprint).join();
            const composition = known.get(key) ?? compose(findings);
            known.set(key, composition);
            return composition;
        },
    };
}
/** What the review room needs to know of fixes: how several are made into one, and proved. */
function composerOf({ files, ground }) {
    return {
        compose(findings) {
            const file = files.get(findings[0]?.source.path ?? "");
            if (file === undefined)
                return { ok: false, reason: "the file was not read" };
            const joint = (0,fix_findings/* fixTogether */.kw)(ground, file, findings);
            if ("refused" in joint)
                return { ok: false, reason: joint.refused };
            return joint.proof.ok ? { ok: true, edits: joint.edits } : { ok: false, reason: joint.proof.reason };
        },
    };
}

;// CONCATENATED MODULE: ./build/action-review.js














/** Reviews one pull request and says the result everywhere the token may. Throws a PlatformError or ConfigError. */
async function reviewPullRequest(platform, pull, inputs, context) {
    if (!pull.open) {
        return pass(`Pull request ${pull.number} is closed: there is nothing to review.`);
    }
    const posting = await post(platform, pull, await decide(platform, pull, inputs, context));
    const posted = posting.review === "posted";
    if (posted || posting.review === "none") {
        const end = await tidyThreads(platform, pull, posting.reviewed, posted);
        if (posted && end === "head-moved")
            await catchUp(platform, pull, inputs, context);
    }
    await action_review_tell(posting, pull);
}
async function decide(platform, pull, inputs, context) {
    const config = (0,config_config/* resolveConfig */.pE)(await (0,repository_config/* readRepositoryConfig */.F)(platform, pull, inputs.config), inputs.values);
    const [collection, earlier] = await Promise.all([
        (0,collect/* collect */.Fo)(platform, pull, (0,path_filter/* pathFilter */.Y1)(config), config.settings.builds),
        platform.earlierReview(pull),
    ]);
    tellCollected(pull, collection);
    const { baseline, notices } = await (0,repository_baseline/* readReviewBaseline */.u)(platform, pull, config.baseline, collection.changes);
    const [links, today] = [linksOf(pull, context), (0,ignore_comment/* dayOf */.kb)(new Date())];
    const { resolveThreads } = inputs;
    const known = { ...collection, baseline, notices: [...collection.notices, ...notices] };
    const reviewed = reviewChange({ ...known, config, earlier, resolveThreads, links, today });
    tellFound(reviewed);
    return reviewed;
}
/**
 * A push came between the last look at the head and the review. The newer commit's own run may have looked before those
 * comments stood, so they are brought up to date here. Its check run is left to it.
 */
async function catchUp(platform, old, inputs, context) {
    (0,actions.log)("The pull request has a newer commit than the review that was just posted: its comments are looked at again.");
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
            if ((await tidyThreads(platform, pull, left, end?.outcome === "posted")) === "done")
                return;
        }
    }
    catch (error) {
        if (!(error instanceof platform_platform/* PlatformError */.W))
            throw error;
        (0,actions.log)(`The comments were left as they are: ${error.message}`);
    }
}
/** Says that no open pull request stands at the commit of the other workflow any more. */
function passStaleRun() {
    pass("No open pull request has the commit that the other workflow ran on as its head: there is nothing to review.");
}
function pass(why) {
    (0,actions.log)(why);
    (0,actions.setOutputs)({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "neutral", report: "" });
}
/** Where readers of a pull request can go on. */
function linksOf(pull, { serverUrl, owner, repo, runId, rulePages }) {
    const home = `${serverUrl}/${(0,markdown/* encodePath */.O0)(`${owner}/${repo}`)}`;
    const check = runId === null ? null : `${home}/actions/runs/${runId}`;
    return { rulePages, files: `${home}/blob/${pull.head}/`, check };
}
async function action_review_tell({ reviewed, review, plan, failures }, pull) {
    const headMoved = review === "head-moved";
    const conclusion = headMoved ? "neutral" : plan.check.conclusion;
    (0,actions.setOutputs)({
        findings: plan.counts.findings,
        "new-findings": plan.counts.newFindings,
        suggestions: plan.counts.suggestions,
        conclusion,
        report: (0,actions.writeReport)((0,json/* jsonReport */.L)(reviewed)),
    });
    if (headMoved) {
        (0,actions.log)("The pull request has a newer commit, whose own run reviews it, or is closed: nothing was posted.");
        return;
    }
    await (0,actions.writeJobSummary)(plan.summary);
    const refused = failures.filter(({ reason }) => reason === "forbidden");
    if (refused.length > 0)
        (0,actions.notice)(explainRefusal(pull, refused));
    const broken = failures.find(({ reason }) => reason !== "forbidden");
    if (broken)
        throw broken;
    if (conclusion === "failure")
        (0,actions.fail)(plan.check.title);
}
function explainRefusal(pull, refused) {
    const where = "All findings are in the job summary";
    if (!pull.fork)
        return `${refused.map(({ message }) => message).join(" ")} ${where}.`;
    return (`The token of a pull request from a fork may only read, so nothing could be posted. ${where}; ` +
        "to get suggestions, post them from a second workflow on workflow_run, or run Kubesuggest on pull_request_target, " +
        "where it needs no checkout and runs nothing of the fork: see docs/permissions.md of Kubesuggest.");
}


/***/ }),

/***/ 3991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ proveSet)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8187);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7969);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3914);



/** A set that does not hold is searched for what breaks it with so many proofs; what is undecided then is refused. */
const proofLimit = 100;
/**
 * Proves that the proved fixes hold together, whatever their files: all of them made at once must keep every law. A
 * fix that does not go with those before it loses its proof, with the law `stands-alone`.
 */
function proveSet(ground, files, findings) {
    let proofs = 0;
    const holds = (members) => {
        proofs += 1;
        const changes = proofs > proofLimit ? null : changesOf(files, members);
        return changes !== null && (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .proveChanges */ .u)(ground, changes).ok;
    };
    const accept = (accepted, candidates) => {
        const all = [...accepted, ...candidates];
        if (candidates.length === 0 || holds(all))
            return all;
        if (candidates.length === 1 || proofs > proofLimit)
            return accepted;
        const half = candidates.length >> 1;
        return accept(accept(accepted, candidates.slice(0, half)), candidates.slice(half));
    };
    const proved = findings.filter(isProved);
    const accepted = new Set(accept([], proved));
    const refused = new Set(proved.filter((finding) => !accepted.has(finding)));
    return findings.map((finding) => (refused.has(finding) ? withoutProof(finding) : finding));
}
function changesOf(files, findings) {
    const changes = [];
    for (const [path, members] of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(findings, ({ source }) => source.path)) {
        const file = files.get(path);
        if (file === undefined)
            return null;
        const composition = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composeFixes */ .a7)(file, members.flatMap(({ proposal }) => proposal ?? []));
        if (!composition.ok)
            return null;
        changes.push({ file, edits: composition.edits, operations: composition.operations, cures: members });
    }
    return changes;
}
function isProved(finding) {
    return finding.fix?.proof.ok === true;
}
function withoutProof(finding) {
    if (finding.fix === null)
        return finding;
    const reason = "accepted together with the other fixes it would break a rule";
    return { ...finding, fix: { ...finding.fix, proof: { ok: false, failed: "stands-alone", reason } } };
}


/***/ })

};
