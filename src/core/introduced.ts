import type { Fix, IntroducedFinding } from "./fix.ts";

/** The most introduced findings that are shown to people; the others are only counted. */
const toldLimit = 5;

/** The findings in what a fix writes that are shown to people, and how many more there are. */
export interface ShownIntroduced {
  readonly told: readonly IntroducedFinding[];
  readonly more: number;
}

/** The first of the findings that a fix introduces, without those that its risk contains word for word. */
export function shownIntroduced({ introduced = [], risk = "" }: Fix): ShownIntroduced {
  const untold = introduced.filter(({ message }) => !risk.includes(message));
  const told = untold.slice(0, toldLimit);
  return { told, more: untold.length - told.length };
}
