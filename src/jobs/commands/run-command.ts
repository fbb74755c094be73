import { analyzeRendered } from "../../analysis/analyze-rendered.ts";
import { answerIgnore } from "../../commands/answer-ignore.ts";
import { answerExplain } from "../../commands/explain.ts";
import { type Command, parseCommand } from "../../commands/parse-command.ts";
import { helpReply, notReviewed, pauseReply, reasonWanted, reviewedReply } from "../../commands/reply.ts";
import { isAnswered } from "../../commands/reply-marker.ts";
import type { Finding } from "../../core/finding.ts";
import { configuredBuilds } from "../../model/builds/configured-builds.ts";
import { filesAround } from "../../model/builds/linked-units.ts";
import type { CommandComment, OwnThread } from "../../platform/conversation.ts";
import { type Platform, PlatformError, type PullRequest } from "../../platform/port.ts";
import type { RunContext } from "../../platform/runner/event.ts";
import type { ActionInputs } from "../../platform/runner/inputs.ts";
import { log, notice } from "../../platform/runner/workflow-commands.ts";
import { readMarker } from "../../review/threads/marker.ts";
import { allRules } from "../../rules/registry.ts";
import { timeBudget } from "../../scan/time-budget.ts";
import { linksAt } from "../repository/links.ts";
import { type CommandJob, commandTries, markedAnswer, readPull } from "./command-job.ts";

/**
 * Carries out the command in a comment, if there is one and its author may use it, and replies once. Other comments get
 * no reply. Throws a PlatformError or ConfigError.
 */
export async function runCommand(
  platform: Platform,
  comment: CommandComment | null,
  inputs: ActionInputs,
  context: RunContext,
): Promise<void> {
  const command = comment === null || comment.bot ? null : parseCommand(comment.body);
  if (comment === null || command === null) return log("The comment contains no command for Kubesuggest.");
  const { conversation } = platform;
  if (conversation === undefined) throw new PlatformError("Comments can't be answered here.");
  const job: CommandJob = { platform, conversation, comment, inputs, context };
  if (!(await isAllowed(command, job))) return log("The comment's author may not use this command: it is ignored.");
  if (comment.thread === null) await answerBelow(job, command);
  else await answerThread(job, command, comment.thread);
}

/** Explaining a rule changes nothing, so the author of the pull request may also ask for that. */
async function isAllowed(command: Command, { comment, conversation }: CommandJob): Promise<boolean> {
  return (command.kind === "explain" && comment.ofPullAuthor) || conversation.mayWrite(comment.author);
}

async function answerThread(job: CommandJob, command: Command, root: number): Promise<void> {
  const { platform, conversation, comment } = job;
  for (let left = commandTries; left > 0; left -= 1) {
    const pull = await platform.pullRequest(comment.pull);
    const thread = await conversation.ownThread(comment.pull, root);
    if (thread === null || readMarker(thread.body).length === 0)
      return log("The thread was not started by Kubesuggest: commands in it are ignored.");
    if (isAnswered(thread.replies, comment.id)) return log("The command has already been answered.");
    const answer = await threadAnswer(job, command, pull, thread);
    // The thread's lines and the file's text must come from the same commit, since a suggestion replaces the current
    // lines.
    if (!(await conversation.isCurrent(pull))) continue;
    return replyWhereAllowed(job, pull, thread, answer);
  }
  throw new PlatformError("The pull request kept getting new commits: repeat the command.");
}

/**
 * In threads on a pull request from a fork, the token may be read-only. That is nobody's fault, so it is not an error.
 */
async function replyWhereAllowed(job: CommandJob, pull: PullRequest, thread: OwnThread, answer: string): Promise<void> {
  try {
    await job.conversation.reply(pull, thread, markedAnswer(answer, job));
    log("Answered the command in its thread.");
  } catch (error) {
    if (!(error instanceof PlatformError && error.reason === "forbidden" && pull.fork)) throw error;
    notice(
      "In review threads of pull requests from forks, the token is read-only: the command can't be answered there.",
    );
  }
}

async function threadAnswer(job: CommandJob, command: Command, pull: PullRequest, thread: OwnThread): Promise<string> {
  const links = linksAt(pull.head, job.context);
  if (command.kind === "explain") return answerExplain(command.rule, thread.body, allRules, links);
  if (command.kind !== "ignore") return helpReply(command.kind === "help" ? "help" : "unknown");
  if (command.reason === "") return reasonWanted();
  const { config, collection, today } = await readPull(job, pull);
  const { settings } = config;
  const { path, lines, body: told } = thread;
  // Each possible place for the comment needs an analysis: so only of what is deployed with the file, not of all
  // changes.
  const files = filesAround(collection.head, path, configuredBuilds(settings.builds));
  const { renderer = null } = job.context;
  const meant = new Set(readMarker(thread.body));
  const fix = ({ fingerprint }: Finding): boolean => meant.has(fingerprint);
  const budget = timeBudget(config.timeLimit);
  const analysis = analyzeRendered(files, settings, { today, context: true, fix, renderer, budget });
  const tree = { files, changes: collection.changes, analysis, settings, today, renderer, budget };
  const { rules, reason } = command;
  return answerIgnore({ ...tree, told, path, lines, rules, reason, links });
}

async function answerBelow(job: CommandJob, command: Command): Promise<void> {
  const { platform, conversation, comment } = job;
  if (isAnswered(await conversation.ownComments(comment.pull), comment.id))
    return log("The command has already been answered.");
  const pull = await platform.pullRequest(comment.pull);
  if (command.kind === "fix") return (await import("./run-fix.ts")).commitFixes(job, pull);
  const answer = await answerHere(job, command, pull);
  await conversation.comment(comment.pull, markedAnswer(answer, job));
  log("Answered the command.");
  if (command.kind === "resume" && pull.open) await reviewAgain(job, pull);
}

/** Returns the reply to a command in the conversation. For a review, the review comes first. */
async function answerHere(job: CommandJob, command: Command, pull: PullRequest): Promise<string> {
  const links = linksAt(pull.head, job.context);
  switch (command.kind) {
    case "explain":
      return answerExplain(command.rule, null, allRules, links);
    case "pause":
      return pauseReply("paused");
    case "resume":
      return pauseReply("resumed");
    case "review":
      if (!pull.open) return notReviewed();
      await reviewAgain(job, pull);
      return reviewedReply(pull.head, links);
    case "help":
      return helpReply("help");
    case "fix":
    case "ignore":
    case "unknown":
      return helpReply();
  }
}

async function reviewAgain({ platform, inputs, context }: CommandJob, pull: PullRequest): Promise<void> {
  const { reviewPullRequest } = await import("../review/review-pull-request.ts");
  await reviewPullRequest(platform, pull, inputs, context);
}
