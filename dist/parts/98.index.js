export const id = 98;
export const ids = [98];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitFixes: () => (/* binding */ commitFixes)
});

// EXTERNAL MODULE: ./build/analysis/analyze.js + 12 modules
var analyze = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/analysis/match/mark-findings.js + 4 modules
var mark_findings = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/core/edit.js
var edit = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(8187);
// EXTERNAL MODULE: ./build/fix/fix-findings.js + 1 modules
var fix_findings = __webpack_require__(3268);
// EXTERNAL MODULE: ./build/fix/prove-set.js
var prove_set = __webpack_require__(3991);
// EXTERNAL MODULE: ./build/rules/ignore-comments/ignore-comment-unused.js
var ignore_comment_unused = __webpack_require__(9179);
;// CONCATENATED MODULE: ./build/commands/fix-all.js







/**
 * Makes every safe fix of what the pull request brings in, all proved together: read again, the tree has none of the
 * cured findings and no other one that it did not have before. Else nothing is fixed. Pure.
 */
function fixAll({ head, base, spared, settings, today, whole = true }) {
    const old = (0,analyze/* analyze */.n)(base, settings, { today, whole, context: true, fix: () => false });
    const now = (0,analyze/* analyze */.n)(head, settings, { today, whole, context: true, fix: () => false });
    const fresh = (0,fix_findings/* fixFindings */.e7)(now.ground, now.files, newOf(old, now), () => true);
    const isSafe = ({ fix }) => fix?.applicability === "safe" && fix.proof.ok;
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
    return { files, cured, left: newOf(old, after).length };
}
function newOf(old, now) {
    const { marks } = (0,mark_findings/* markFindings */.s)(old, now, null);
    return now.findings.filter((finding) => marks.get(finding)?.new === true);
}
function nothing(fresh) {
    return { files: [], cured: [], left: fresh.length };
}

// EXTERNAL MODULE: ./build/commands/reply.js
var reply = __webpack_require__(3855);
// EXTERNAL MODULE: ./build/platform/port.js
var port = __webpack_require__(7943);
// EXTERNAL MODULE: ./build/platform/runner/workflow-commands.js
var workflow_commands = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/jobs/repository/links.js
var links = __webpack_require__(7211);
// EXTERNAL MODULE: ./build/jobs/review/review-pull-request.js + 3 modules
var review_pull_request = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/jobs/commands/command-job.js
var command_job = __webpack_require__(8823);
;// CONCATENATED MODULE: ./build/jobs/commands/run-fix.js







/** The platform takes a moment until a pull request shows the commit that was just made. */
const polling = { times: 4, milliseconds: 1500 };
/**
 * Commits the safe fixes of what a pull request brings in, says in a comment what was done or why not, and reviews the
 * new head. Throws a PlatformError or ConfigError.
 */
async function commitFixes(job, first) {
    const { platform, conversation, comment } = job;
    const reason = skipReason(first);
    let done = reason === null ? null : { answer: (0,reply/* notFixed */.wj)(reason), commit: null, silent: false };
    let failure = null;
    try {
        for (let left = command_job/* commandTries */.z0, pull = first; done === null && left > 0; left -= 1) {
            done = await commitOnce(job, pull);
            if (done === null)
                pull = await platform.pullRequest(comment.pull);
        }
    }
    catch (error) {
        if (!(error instanceof port/* PlatformError */.W))
            throw error;
        failure = error;
    }
    const headMoved = "the pull request kept getting new commits: repeat the command";
    const answer = failure === null ? (done?.answer ?? (0,reply/* notFixed */.wj)(headMoved)) : (0,reply/* notFixed */.wj)(failure.message);
    await conversation.comment(comment.pull, (0,command_job/* markedAnswer */.jO)(answer, job));
    (0,workflow_commands.log)("Answered the command.");
    if (failure !== null)
        (0,workflow_commands.fail)(failure.message);
    if (done?.commit && done.silent)
        await reviewHead(job, done.commit);
}
/** Why nothing can be committed to a pull request; null where it can. */
function skipReason({ open, fork }) {
    if (!open)
        return "the pull request is closed";
    return fork ? "the branch is in a fork, where Kubesuggest commits nothing: accept the suggestions instead" : null;
}
async function commitOnce(job, pull) {
    const { context, conversation } = job;
    const { config, collection, today } = await (0,command_job/* readPull */.Es)(job, pull);
    const { head, base, whole } = collection;
    const spared = await unwritableFiles(job, pull);
    const { files, cured, left } = fixAll({ head, base, whole, spared, settings: config.settings, today });
    if (cured.length === 0) {
        const answer = (0,reply/* notFixed */.wj)("no new finding of this pull request has a safe fix");
        return (await conversation.isCurrent(pull)) ? { answer, commit: null, silent: false } : null;
    }
    const made = await conversation.commit(pull, { files, ...messageOf(job, cured) });
    if (made === "head-moved")
        return null;
    const { commit } = made;
    (0,workflow_commands.log)(`Committed the fixes of ${cured.length} findings in ${files.length} files as ${commit}.`);
    const address = `${(0,links/* repositoryUrl */.E)(context)}/commit/${commit}`;
    const silent = await conversation.isJobAccount();
    return { answer: (0,reply/* fixedReply */.P4)({ commit, address, cured, left, silent }, (0,links/* linksAt */.f)(pull.head, context)), commit, silent };
}
/** The API writes files with the plain mode and names in UTF-8: what is otherwise would come out changed. */
async function unwritableFiles({ platform }, { head }) {
    const { entries } = await platform.listFiles(head);
    return new Set(entries.filter(({ path, executable }) => executable || path.includes("\ufffd")).map(({ path }) => path));
}
function messageOf({ comment }, cured) {
    const rules = [...new Set(cured.map(({ rule }) => rule))].toSorted();
    return {
        headline: `Apply ${cured.length} safe ${cured.length === 1 ? "fix" : "fixes"} from Kubesuggest`,
        body: [...rules.map((rule) => `- ${rule}`), "", `Kubesuggest-Command: ${comment.id}`].join("\n"),
    };
}
/** A commit that a job's own token made starts no workflow, so its review is made here. */
async function reviewHead({ platform, comment, inputs, context }, commit) {
    for (let left = polling.times; left > 0; left -= 1) {
        const pull = await platform.pullRequest(comment.pull);
        if (pull.head === commit)
            return (0,review_pull_request.reviewPullRequest)(platform, pull, inputs, context);
        if (left > 1)
            await new Promise((resolve) => setTimeout(resolve, polling.milliseconds));
    }
    (0,workflow_commands.log)("The pull request has a newer commit, which its own run reviews.");
}


/***/ })

};
