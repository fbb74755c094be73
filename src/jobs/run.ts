import { ConfigError } from "../config/config-error.ts";
import { isSystemError, systemReason } from "../core/system-error.ts";
import { connectGitHub } from "../platform/github/connect.ts";
import { type Platform, PlatformError } from "../platform/port.ts";
import { type RunContext, readContext, readEvent } from "../platform/runner/event.ts";
import { type ActionInputs, readInputs } from "../platform/runner/inputs.ts";
import { rendererOf } from "../renderer/renderer-of.ts";

/** Creates the platform of a run; tests provide their own. */
export type Connect = (context: RunContext, token: string) => Promise<Platform>;

/**
 * Runs the Action: reviews the pull request of the event, posts the review, the check run, the job summary and the
 * outputs, and fails the step when new findings reach `fail-on`. For other events it scans the whole repository, in
 * worker threads that run `workerEntry`. Errors are logged as one sentence.
 */
export async function run(
  env: NodeJS.ProcessEnv,
  connect: Connect = connectGitHub,
  workerEntry: string | null = null,
): Promise<void> {
  try {
    const inputs = readInputs(env);
    const context = { ...readContext(env), renderer: rendererOf(workerEntry) };
    const event = readEvent(env, inputs.pullRequest);
    if (event.kind === "nothing") {
      const { log, setOutputs } = await import("../platform/runner/workflow-commands.ts");
      log(event.why);
      setOutputs({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "success" });
      return;
    }
    const platform = await connect(context, inputs.token);
    if (event.kind === "merge-group") {
      await (await import("./review/pass-merge-group.ts")).passMergeGroup(platform, event.head);
      return;
    }
    if (event.kind === "comment") {
      await (await import("./commands/run-command.ts")).runCommand(platform, event.comment, inputs, context);
      return;
    }
    if (event.kind === "scan") {
      await (await import("./scan/scan-repository.ts")).scanRepository(platform, event, inputs, context, workerEntry);
      return;
    }
    const numbers = event.kind === "pull-request" ? [event.number] : await platform.pullRequestsOf(event.head);
    if (numbers.length === 0) (await import("./review/review-pull-request.ts")).skipStaleRun();
    for (const number of numbers) await review(platform, number, inputs, context).catch(report);
  } catch (error) {
    await report(error);
  }
}

async function review(platform: Platform, number: number, inputs: ActionInputs, context: RunContext): Promise<void> {
  const pull = await platform.pullRequest(number);
  // Loading the analysis takes longer than everything before, and would delay the first request.
  const { reviewPullRequest } = await import("./review/review-pull-request.ts");
  await reviewPullRequest(platform, pull, inputs, context);
}

async function report(error: unknown): Promise<void> {
  const { debug, fail } = await import("../platform/runner/workflow-commands.ts");
  if (error instanceof PlatformError || error instanceof ConfigError) return fail(error.message);
  if (isSystemError(error)) {
    return fail(
      `The runner could not read or write a file (${systemReason(error)}): give it what it lacks, and run again.`,
    );
  }
  fail(
    `Kubesuggest failed: ${error instanceof Error ? error.message : String(error)} This is a bug. Please report it.`,
  );
  if (error instanceof Error) debug(error.stack ?? "");
}
