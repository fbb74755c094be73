import type { StandIn } from "./github/stand-in.ts";
import type { StoredPull } from "./github/state.ts";
import { type Job, runAction, type StepResult } from "./runner.ts";

/** Runs the Action as a workflow on `pull_request` would. */
export function reviewOf(
  github: StandIn,
  pull: StoredPull,
  token: string,
  job: Partial<Job> = {},
): Promise<StepResult> {
  return runAction({
    apiUrl: github.url,
    repository: `${github.owner}/${github.repo}`,
    event: "pull_request",
    payload: {
      action: "synchronize",
      number: pull.number,
      pull_request: { number: pull.number, head: { sha: pull.head }, base: { sha: pull.base, ref: "main" } },
    },
    token,
    ...job,
  });
}
