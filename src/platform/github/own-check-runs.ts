import type { CheckRun } from "../../review/review-plan.ts";
import type { FailingPull } from "../../review/writing/shared-check.ts";
import { isOpenAt } from "./pull-request.ts";
import { at, type Repository } from "./repository.ts";

/** A check run of ours on a commit. */
export interface OwnCheckRun {
  readonly id: number;
  /** The pull request that it is about; null if it does not say. */
  readonly pull: number | null;
  /** The conclusion for that pull request alone. */
  readonly own: string | null;
  /** The conclusion that the commit has because of this run. */
  readonly conclusion: string | null;
  readonly page: string | null;
  /** The number of its annotations. */
  readonly annotated: number;
}

const pattern = /^kubesuggest(?::(\d+):(\w+))?$/;

/**
 * The text that marks a check run as ours, since any workflow may use the same name. It names the pull request, if the
 * check is about one, and the conclusion for that one alone.
 */
export function externalIdOf(pull: number | null, own: CheckRun["conclusion"]): string {
  return pull === null ? "kubesuggest" : `kubesuggest:${pull}:${own}`;
}

/** Our check runs of that name on a commit, the newest first. */
export async function listOwnRuns(repository: Repository, commit: string, name: string): Promise<OwnCheckRun[]> {
  const { data } = await repository.client.rest.checks.listForRef({
    ...at(repository),
    ref: commit,
    check_name: name,
    filter: "all",
    per_page: 100,
  });
  const runs = data.check_runs.flatMap((run): OwnCheckRun[] => {
    const { id, external_id: mark, conclusion, html_url: page, output } = run;
    const [whole, pull = null, own = null] = pattern.exec(mark ?? "") ?? [];
    if (whole === undefined) return [];
    return [
      { id, pull: pull === null ? null : Number(pull), own, conclusion, page, annotated: output.annotations_count },
    ];
  });
  return runs.sort((a, b) => b.id - a.id);
}

/** The other pull requests for which the check of a commit fails, if they are still open and it is their head. */
export async function failingOthers(
  repository: Repository,
  commit: string,
  runs: readonly OwnCheckRun[],
  pull: number,
): Promise<FailingPull[]> {
  const failing: FailingPull[] = [];
  const seen = new Set<number>([pull]);
  for (const { pull: number, own, page } of runs) {
    if (number === null || seen.has(number)) continue;
    seen.add(number);
    if (own !== "failure") continue;
    // If that can't be found out, it counts as open: the check may rather fail once too often.
    if (await isOpenAt(repository, { number, head: commit }).catch(() => true)) failing.push({ number, page });
  }
  return failing;
}
