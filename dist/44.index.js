export const id = 44;
export const ids = [44];
export const modules = {

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitFixes: () => (/* binding */ commitFixes)
});

// EXTERNAL MODULE: ./build/action-review.js + 4 modules
var action_review = __webpack_require__(5645);
// EXTERNAL MODULE: ./build/command-job.js
var command_job = __webpack_require__(5387);
// EXTERNAL MODULE: ./build/analyze.js + 9 modules
var analyze = __webpack_require__(2637);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/fix/fix-findings.js
var fix_findings = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/fix/prove-set.js
var prove_set = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/rules/comments/ignore-comment-unused.js
var ignore_comment_unused = __webpack_require__(588);
;// CONCATENATED MODULE: ./build/commands/fix-all.js






/**
 * Makes every safe fix of what the pull request brings in, all proved together: read again, the tree has none of the
 * cured findings and no other one that it did not have before. Else nothing is fixed. Pure.
 */
function fixAll({ head, base, spared, settings, today, whole = true }) {
    const old = (0,analyze/* analyze */.n)(base, settings, { today, whole, context: true, fix: () => false });
    const known = new Set(old.findings.map(({ fingerprint }) => fingerprint));
    const isNew = ({ fingerprint }) => !known.has(fingerprint);
    const now = (0,analyze/* analyze */.n)(head, settings, { today, whole, context: true, fix: isNew });
    const fresh = now.findings.filter(isNew);
    const isSafe = ({ fix }) => fix?.grade === "safe" && fix.proof.ok;
    const safe = fresh.filter((finding) => isSafe(finding) && !spared.has(finding.source.path));
    const cured = (0,prove_set/* proveSet */.j)(now.ground, now.files, safe).filter(({ fix }) => fix?.proof.ok === true);
    const texts = new Map();
    for (const [path, members] of (0,group_by/* groupBy */.$)(cured, ({ source }) => source.path)) {
        const file = now.files.get(path);
        const joint = file === undefined ? null : (0,fix_findings/* fixTogether */.kw)(now.ground, file, members);
        if (file === undefined || joint === null || "refused" in joint)
            return nothing(fresh);
        texts.set(path, new TextEncoder().encode((0,edit/* applyEdits */.ct)(file.source.text, joint.edits)));
    }
    const changed = head.map((file) => ({ ...file, bytes: texts.get(file.path) ?? file.bytes }));
    const after = (0,analyze/* analyze */.n)(changed, settings, { today, whole, context: true, fix: () => false });
    const allowed = new Set(now.findings.map(({ fingerprint }) => fingerprint));
    for (const { fingerprint } of cured)
        allowed.delete(fingerprint);
    // What is cured needs no ignore comment any more: that is the next review's to say.
    const strays = after.findings.some(({ fingerprint, rule }) => {
        return !allowed.has(fingerprint) && rule !== ignore_comment_unused/* ignoreCommentUnused */.c.id;
    });
    if (strays || after.errors.length > now.errors.length)
        return nothing(fresh);
    const files = [...texts].map(([path, bytes]) => ({ path, bytes }));
    return { files, cured, left: after.findings.filter(isNew).length };
}
function nothing(fresh) {
    return { files: [], cured: [], left: fresh.length };
}

// EXTERNAL MODULE: ./build/commands/reply.js
var reply = __webpack_require__(3855);
// EXTERNAL MODULE: ./build/platform/actions.js
var actions = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/platform/platform.js
var platform_platform = __webpack_require__(5719);
// EXTERNAL MODULE: ./build/review/markdown.js
var markdown = __webpack_require__(3972);
;// CONCATENATED MODULE: ./build/action-fix.js







/** The platform takes a moment until a pull request shows the commit that was just made. */
const lookAgain = { times: 4, milliseconds: 1500 };
/**
 * Commits the safe fixes of what a pull request brings in, says in a comment what was done or why not, and reviews the
 * new head. Throws a PlatformError or ConfigError.
 */
async function commitFixes(job, first) {
    const { platform, talk, comment } = job;
    const obstacle = fixObstacle(first);
    let done = obstacle === null ? null : { answer: (0,reply/* notFixed */.wj)(obstacle), commit: null, silent: false };
    let failure = null;
    try {
        for (let left = command_job/* commandTries */.z0, pull = first; done === null && left > 0; left -= 1) {
            done = await commitOnce(job, pull);
            if (done === null)
                pull = await platform.pullRequest(comment.pull);
        }
    }
    catch (error) {
        if (!(error instanceof platform_platform/* PlatformError */.W))
            throw error;
        failure = error;
    }
    const busy = "the pull request got new commits all the while: give the command again";
    const answer = failure === null ? (done?.answer ?? (0,reply/* notFixed */.wj)(busy)) : (0,reply/* notFixed */.wj)(failure.message);
    await talk.comment(comment.pull, (0,command_job/* markedAnswer */.jO)(answer, job));
    (0,actions.log)("Answered the command.");
    if (failure !== null)
        (0,actions.fail)(failure.message);
    if (done?.commit && done.silent)
        await reviewHead(job, done.commit);
}
function fixObstacle({ open, fork }) {
    if (!open)
        return "the pull request is closed";
    return fork ? "the branch is in a fork, where suggestions can be accepted and nothing is committed" : null;
}
async function commitOnce(job, pull) {
    const { context, talk } = job;
    const { config, collection, today } = await (0,command_job/* readPull */.Es)(job, pull);
    const { head, base, whole } = collection;
    const spared = await sparedIn(job, pull);
    const { files, cured, left } = fixAll({ head, base, whole, spared, settings: config.settings, today });
    if (cured.length === 0) {
        const answer = (0,reply/* notFixed */.wj)("no finding that this pull request brings in has a safe fix");
        return (await talk.isCurrent(pull)) ? { answer, commit: null, silent: false } : null;
    }
    const made = await talk.commit(pull, { files, ...messageOf(job, cured) });
    if (made === "head-moved")
        return null;
    const { commit } = made;
    (0,actions.log)(`Committed the fixes of ${cured.length} findings in ${files.length} files as ${commit}.`);
    const address = `${context.serverUrl}/${(0,markdown/* encodePath */.O0)(`${context.owner}/${context.repo}`)}/commit/${commit}`;
    const silent = await talk.isJobAccount();
    return { answer: (0,reply/* fixedReply */.P4)({ commit, address, cured, left, silent }, (0,action_review.linksOf)(pull, context)), commit, silent };
}
/** The API writes files with the plain mode and names in UTF-8: what is otherwise would come out changed. */
async function sparedIn({ platform }, { head }) {
    const { entries } = await platform.listFiles(head);
    return new Set(entries.filter(({ path, executable }) => executable || path.includes("\ufffd")).map(({ path }) => path));
}
function messageOf({ comment }, cured) {
    const rules = [...new Set(cured.map(({ rule }) => rule))].toSorted();
    return {
        headline: `Apply ${cured.length} safe ${cured.length === 1 ? "fix" : "fixes"} of Kubesuggest`,
        body: [...rules.map((rule) => `- ${rule}`), "", `Kubesuggest-Command: ${comment.id}`].join("\n"),
    };
}
/** A commit that a job's own token made starts no workflow, so its review is made here. */
async function reviewHead({ platform, comment, inputs, context }, commit) {
    for (let left = lookAgain.times; left > 0; left -= 1) {
        const pull = await platform.pullRequest(comment.pull);
        if (pull.head === commit)
            return (0,action_review.reviewPullRequest)(platform, pull, inputs, context);
        if (left > 1)
            await new Promise((resolve) => setTimeout(resolve, lookAgain.milliseconds));
    }
    (0,actions.log)("The pull request has another head by now, whose own run reviews it.");
}


/***/ })

};
