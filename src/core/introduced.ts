import type { Fix, IntroducedFinding } from "./fix.ts";

/** People are told of so many findings that a fix leaves in what it writes. */
const toldLimit = 5;

/** The findings in what a fix writes that people are told of, and how many more there are. */
export interface ToldIntroduced {
  readonly told: readonly IntroducedFinding[];
  readonly more: number;
}

/** The first of the findings that stay in what a fix writes, without those that its risk tells word for word. */
export function toldIntroduced({ introduced = [], risk = "" }: Fix): ToldIntroduced {
  const untold = introduced.filter(({ message }) => !risk.includes(message));
  const told = untold.slice(0, toldLimit);
  return { told, more: untold.length - told.length };
}
