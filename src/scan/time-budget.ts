import type { Budget } from "../core/budget.ts";

/**
 * The share of a run's time that one file may take, so that a file made to be slow does not keep others from being
 * reviewed.
 */
const fileShare = 0.25;

/**
 * The base's share of a review's time. Both sides of a change are analyzed, the base first, so this leaves most of the
 * time to the head.
 */
const baseShare = 0.4;

/** A clock in milliseconds with any starting point. */
type Clock = () => number;

/** The time budget of a run that starts now and has `limit` seconds. Every file may take the same share of them. */
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

/** The head's share of the time for making all fixes; the rest is for proving the outcome. */
const fixShare = 0.7;

/** The time budgets for making all fixes of a change, starting now: for both sides and for the outcome. */
export function fixBudget(limit: number, now?: Clock): Readonly<Record<"base" | "head" | "outcome", Budget>> {
  return {
    base: timeBudget(limit * fixShare * baseShare, now),
    head: timeBudget(limit * fixShare, now),
    outcome: timeBudget(limit, now),
  };
}

/** The time budgets of a review that starts now, for the analysis of each side. */
export function reviewBudget(limit: number, now?: Clock): { readonly base: Budget; readonly head: Budget } {
  return { base: timeBudget(limit * baseShare, now), head: timeBudget(limit, now) };
}
