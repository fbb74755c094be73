import { fixAll } from "../../commands/fix-all.ts";
import { fixedReply, notFixed } from "../../commands/reply.ts";
import type { Finding } from "../../core/finding.ts";
import type { CommitRequest } from "../../platform/conversation.ts";
import { PlatformError, type PullRequest } from "../../platform/port.ts";
import { fail, log } from "../../platform/runner/workflow-commands.ts";
import { encodePath } from "../../review/writing/markdown.ts";
import { linksOf, reviewPullRequest } from "../review/review-pull-request.ts";
import { type CommandJob, commandTries, markedAnswer, readPull } from "./command-job.ts";

/** What a try came to: an answer, with the commit where one was made; null where the head moved meanwhile. */
type Try = {
  readonly answer: string;
  readonly commit: string | null;
  /** No workflow will review the commit. */
  readonly silent: boolean;
} | null;

/** The platform takes a moment until a pull request shows the commit that was just made. */
const lookAgain = { times: 4, milliseconds: 1500 };

/**
 * Commits the safe fixes of what a pull request brings in, says in a comment what was done or why not, and reviews the
 * new head. Throws a PlatformError or ConfigError.
 */
export async function commitFixes(job: CommandJob, first: PullRequest): Promise<void> {
  const { platform, talk, comment } = job;
  const obstacle = fixObstacle(first);
  let done: Try = obstacle === null ? null : { answer: notFixed(obstacle), commit: null, silent: false };
  let failure: PlatformError | null = null;
  try {
    for (let left = commandTries, pull = first; done === null && left > 0; left -= 1) {
      done = await commitOnce(job, pull);
      if (done === null) pull = await platform.pullRequest(comment.pull);
    }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failure = error;
  }
  const busy = "the pull request kept getting new commits: repeat the command";
  const answer = failure === null ? (done?.answer ?? notFixed(busy)) : notFixed(failure.message);
  await talk.comment(comment.pull, markedAnswer(answer, job));
  log("Answered the command.");
  if (failure !== null) fail(failure.message);
  if (done?.commit && done.silent) await reviewHead(job, done.commit);
}

function fixObstacle({ open, fork }: PullRequest): string | null {
  if (!open) return "the pull request is closed";
  return fork ? "the branch is in a fork, where Kubesuggest commits nothing: accept the suggestions instead" : null;
}

async function commitOnce(job: CommandJob, pull: PullRequest): Promise<Try> {
  const { context, talk } = job;
  const { config, collection, today } = await readPull(job, pull);
  const { head, base, whole } = collection;
  const spared = await sparedIn(job, pull);
  const { files, cured, left } = fixAll({ head, base, whole, spared, settings: config.settings, today });
  if (cured.length === 0) {
    const answer = notFixed("no new finding of this pull request has a safe fix");
    return (await talk.isCurrent(pull)) ? { answer, commit: null, silent: false } : null;
  }
  const made = await talk.commit(pull, { files, ...messageOf(job, cured) });
  if (made === "head-moved") return null;
  const { commit } = made;
  log(`Committed the fixes of ${cured.length} findings in ${files.length} files as ${commit}.`);
  const address = `${context.serverUrl}/${encodePath(`${context.owner}/${context.repo}`)}/commit/${commit}`;
  const silent = await talk.isJobAccount();
  return { answer: fixedReply({ commit, address, cured, left, silent }, linksOf(pull, context)), commit, silent };
}

/** The API writes files with the plain mode and names in UTF-8: what is otherwise would come out changed. */
async function sparedIn({ platform }: CommandJob, { head }: PullRequest): Promise<ReadonlySet<string>> {
  const { entries } = await platform.listFiles(head);
  return new Set(
    entries.filter(({ path, executable }) => executable || path.includes("\ufffd")).map(({ path }) => path),
  );
}

function messageOf({ comment }: CommandJob, cured: readonly Finding[]): Pick<CommitRequest, "headline" | "body"> {
  const rules = [...new Set(cured.map(({ rule }) => rule))].toSorted();
  return {
    headline: `Apply ${cured.length} safe ${cured.length === 1 ? "fix" : "fixes"} from Kubesuggest`,
    body: [...rules.map((rule) => `- ${rule}`), "", `Kubesuggest-Command: ${comment.id}`].join("\n"),
  };
}

/** A commit that a job's own token made starts no workflow, so its review is made here. */
async function reviewHead({ platform, comment, inputs, context }: CommandJob, commit: string): Promise<void> {
  for (let left = lookAgain.times; left > 0; left -= 1) {
    const pull = await platform.pullRequest(comment.pull);
    if (pull.head === commit) return reviewPullRequest(platform, pull, inputs, context);
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, lookAgain.milliseconds));
  }
  log("The pull request has a newer commit, which its own run reviews.");
}
