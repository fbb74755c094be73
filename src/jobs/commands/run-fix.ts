import { fixAll } from "../../commands/fix-all.ts";
import { fixedReply, notFixed, unclearReply } from "../../commands/reply.ts";
import type { Finding } from "../../core/finding.ts";
import type { CommitRequest } from "../../platform/conversation.ts";
import { PlatformError, type PullRequest } from "../../platform/port.ts";
import { fail, log } from "../../platform/runner/workflow-commands.ts";
import { fixBudget } from "../../scan/time-budget.ts";
import { linksAt, repositoryUrl } from "../repository/links.ts";
import { reviewPullRequest } from "../review/review-pull-request.ts";
import { type CommandJob, commandTries, markedAnswer, readPull } from "./command-job.ts";

/** The result of an attempt: a reply, and the commit if one was made; null if the head moved in the meantime. */
type Attempt = {
  readonly answer: string;
  readonly commit: string | null;
  /** True if no workflow will review the commit. */
  readonly silent: boolean;
} | null;

/** How often and how long to wait: it takes the platform a moment until a pull request shows a new commit. */
const polling = { times: 4, milliseconds: 1500 };

/**
 * Commits the safe fixes for what a pull request introduces, replies with what was done or why not, and reviews the new
 * head. Throws a PlatformError or ConfigError.
 */
export async function commitFixes(job: CommandJob, first: PullRequest): Promise<void> {
  const { platform, conversation, comment } = job;
  const reason = skipReason(first);
  let done: Attempt = reason === null ? null : { answer: notFixed(reason), commit: null, silent: false };
  let failure: PlatformError | null = null;
  try {
    for (let left = commandTries, pull = first; done === null && left > 0; left -= 1) {
      done = await commitOnce(job, pull);
      if (done === null) pull = await platform.pullRequest(comment.pull);
    }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    failure = asOfCommand(error);
  }
  const headMoved = "the pull request kept getting new commits: repeat the command";
  const answer = failure === null ? (done?.answer ?? notFixed(headMoved)) : failedReply(failure);
  await conversation.comment(comment.pull, markedAnswer(answer, job));
  log("Answered the command.");
  if (failure !== null) fail(failure.message);
  if (done?.commit && done.silent) await reviewHead(job, done.commit);
}

/**
 * Rewords an error that asks to run the job again: the command has been answered by then, so a new run would do
 * nothing.
 */
function asOfCommand({ message, reason }: PlatformError): PlatformError {
  return new PlatformError(message.replace("run the job again", "repeat the command"), reason);
}

function failedReply({ message, reason }: PlatformError): string {
  return reason === "unclear" ? unclearReply(message) : notFixed(message);
}

/** Why nothing can be committed to a pull request; null if it is possible. */
function skipReason({ open, fork }: PullRequest): string | null {
  if (!open) return "the pull request is closed";
  return fork ? "the branch is in a fork, where Kubesuggest commits nothing: accept the suggestions instead" : null;
}

async function commitOnce(job: CommandJob, pull: PullRequest): Promise<Attempt> {
  const { context, conversation } = job;
  const { config, collection, today } = await readPull(job, pull);
  const { head, base, whole } = collection;
  const spared = await unwritableFiles(job, pull);
  const { files, cured, left, late } = fixAll({
    head,
    base,
    whole,
    spared,
    settings: config.settings,
    today,
    renderer: context.renderer ?? null,
    budget: fixBudget(config.timeLimit),
  });
  if (cured.length === 0) {
    const answer = notFixed(
      late
        ? "the time limit was reached before a fix was proved: raise `time-limit`, or accept the suggestions"
        : "no new finding of this pull request has a safe fix",
    );
    return (await conversation.isCurrent(pull)) ? { answer, commit: null, silent: false } : null;
  }
  const made = await conversation.commit(pull, { files, ...messageOf(job, cured) });
  if (made === "head-moved") return null;
  const { commit } = made;
  log(`Committed the fixes of ${cured.length} findings in ${files.length} files as ${commit}.`);
  const address = `${repositoryUrl(context)}/commit/${commit}`;
  const silent = await conversation.isJobAccount();
  return { answer: fixedReply({ commit, address, cured, left, silent }, linksAt(pull.head, context)), commit, silent };
}

/**
 * Files that a commit through the API would change by accident: it writes them without the executable mode, and their
 * names in UTF-8.
 */
async function unwritableFiles({ platform }: CommandJob, { head }: PullRequest): Promise<ReadonlySet<string>> {
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

/** Reviews the new head here, since a commit made with a job's own token does not start a workflow. */
async function reviewHead({ platform, comment, inputs, context }: CommandJob, commit: string): Promise<void> {
  for (let left = polling.times; left > 0; left -= 1) {
    const pull = await platform.pullRequest(comment.pull);
    if (pull.head === commit) return reviewPullRequest(platform, pull, inputs, context);
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, polling.milliseconds));
  }
  log("The pull request has a newer commit, which its own run reviews.");
}
