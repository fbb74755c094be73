import type { Budget } from "../core/budget.ts";

/** A file may take this share of a run's time: one that is made to be slow does not cost the others their review. */
const fileShare = 0.25;

/** Both sides of a change are analysed, the base first: it leaves the head most of the time. */
const baseShare = 0.4;

/** A clock in milliseconds, from any start. */
type Clock = () => number;

/** The time of a run that starts now. It has `limit` seconds; a file, the same for each, a share of them. */
export function timeBudget(limit: number, now: Clock = () => performance.now()): Budget {
  const milliseconds = limit * 1000;
  const end = now() + milliseconds;
  const used = new Map<string, number>();
  let current: string | null = null;
  let since = now();
  return {
    spent(file) {
      const time = now();
      if (current !== null) used.set(current, (used.get(current) ?? 0) + time - since);
      current = file;
      since = time;
      return time >= end || (used.get(file) ?? 0) >= milliseconds * fileShare;
    },
  };
}

/** The head of a change may take so much of the time of making all fixes; the rest is for proving the outcome. */
const fixShare = 0.7;

/** The time of making all fixes of a change, which starts now: for both sides, and for the outcome. */
export function fixBudget(limit: number, now?: Clock): Readonly<Record<"base" | "head" | "outcome", Budget>> {
  return {
    base: timeBudget(limit * fixShare * baseShare, now),
    head: timeBudget(limit * fixShare, now),
    outcome: timeBudget(limit, now),
  };
}

/** The time of a review that starts now, for the analysis of each side. */
export function reviewBudget(limit: number, now?: Clock): { readonly base: Budget; readonly head: Budget } {
  return { base: timeBudget(limit * baseShare, now), head: timeBudget(limit, now) };
}
