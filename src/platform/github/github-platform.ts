import { linkTexts } from "../link-texts.ts";
import type { FileContent, Platform } from "../port.ts";
import { readBlobs } from "./blobs.ts";
import { putCheckRun } from "./check-run.ts";
import { readEarlierReview } from "./comments.ts";
import { createConversation } from "./conversation.ts";
import { readForeignFile } from "./foreign-file.ts";
import { createPublishing } from "./publishing.ts";
import { readChangedFiles, readPullRequest, readPullRequestsOf } from "./pull-request.ts";
import type { Repository } from "./repository.ts";
import { submitReview } from "./review.ts";
import { reviewedBefore } from "./reviewed-before.ts";
import { changeThreads } from "./threads.ts";
import { readTree } from "./tree.ts";

/**
 * GitHub as a platform. These are all its requests:
 *
 * - `GET pulls/{n}`, at the start and again just before a review is posted
 * - `GET pulls?state=open&head={owner}:{branch}`, on `workflow_run` only
 * - `GET compare/{base}...{head}`, for the merge base
 * - `GET pulls/{n}/files`, page by page
 * - `GET git/trees/{commit}?recursive=1`, and parts of the tree if it is too large
 * - GraphQL `Blobs`, a hundred files per query; `GET git/blobs/{oid}` for files that GraphQL can't return byte by byte
 * - `GET repos/{owner}/{repo}/contents/{path}?ref={commit}`, for each shared configuration in another repository
 * - GraphQL `Threads`, page by page; again after a review was posted, before earlier comments are changed, and when the
 *   answer to a posted review is unclear
 * - GraphQL `OwnComments` and `Reviews`, page by page, if there are more than a hundred comments below the pull request or
 *   reviews
 * - GraphQL `ReviewedBefore`, once for a pull request that has no review of ours, if there is no configuration
 * - `POST pulls/{n}/reviews`, once, and again with parts of the comments if GitHub only accepts some of them
 * - GraphQL `ChangeThreads`, twenty changes to earlier comments per query
 * - `GET commits/{sha}/check-runs`, and `GET check-runs/{id}/annotations` if the newest is about this pull request;
 *   `GET pulls/{n}` for others with the same head, if their check fails
 * - `POST check-runs` or `PATCH check-runs/{id}`, fifty annotations each; then `GET commits/{sha}/check-runs` again
 * - for people's commands, the requests of `createConversation`
 * - for scans of the whole repository, the requests of `createPublishing`
 */
export function createGitHubPlatform(repository: Repository): Platform {
  const blobs = new Map<string, FileContent>();
  const trees = new Map<string, ReturnType<Platform["listFiles"]>>();
  return {
    pullRequest: (number) => readPullRequest(repository, number),
    pullRequestsOf: (head) => readPullRequestsOf(repository, head),
    changedFiles: (pull) => readChangedFiles(repository, pull),
    listFiles(commit) {
      const tree = trees.get(commit) ?? readTree(repository, commit);
      trees.set(commit, tree);
      return tree;
    },
    readFiles: (_commit, entries) => readBlobs(repository, entries, blobs),
    readLinks: (_commit, links) => linkTexts(links, (entries) => readBlobs(repository, entries, blobs)),
    readForeign: (file) => readForeignFile(repository, file),
    reviewedBefore: (pull, check) => reviewedBefore(repository, pull.number, check),
    earlierReview: (pull) => readEarlierReview(repository, pull.number),
    submitReview: (pull, review) => submitReview(repository, pull, review),
    changeThreads: (lists) => changeThreads(repository, lists),
    publishCheck: (commit, check, pull) => putCheckRun(repository, commit, check, pull),
    conversation: createConversation(repository),
    publishing: createPublishing(repository),
  };
}
