import type { CheckRun } from "../review-plan.ts";
import { link } from "./markdown.ts";
import { plural } from "./words.ts";

/** A pull request for which the check fails, and the page of its check run. */
export interface FailingPull {
  readonly number: number;
  readonly page: string | null;
}

/** The longest address that is linked: GitHub rejects a check run with too long a text, and this makes it longer. */
const addressLimit = 200;

/**
 * The check run of a commit that is also the head of other pull requests, for which the check fails. A commit has only
 * one check of a name, so it must fail for all of them: otherwise it would let the others be merged.
 */
export function failForOthers(check: CheckRun, others: readonly FailingPull[]): CheckRun {
  const [first, ...more] = others.toSorted((a, b) => a.number - b.number);
  if (first === undefined || check.conclusion === "failure") return check;
  const name = `pull request ${first.number}`;
  const page = first.page !== null && first.page.length <= addressLimit ? first.page : null;
  const rest = more.length === 0 ? "" : ` and ${plural(more.length, "more pull request")}`;
  const note =
    `> This check only fails because of ${link(name, page)}${rest} with the same head commit, ` +
    "since GitHub has one check of this name per commit. Once it passes there or that pull request is closed, run the workflow of this one again.\n\n";
  const title = `${check.title}; fails because of ${name}`;
  return { ...check, conclusion: "failure", title, summary: note + check.summary };
}
