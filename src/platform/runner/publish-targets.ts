import { ConfigError } from "../../config/config-error.ts";
import { didYouMean } from "../../config/nearest.ts";
import { quoteShort } from "../../core/cut-text.ts";

/**
 * The values of the input `publish`: where the results of scanning a whole repository can go. `sarif` uploads the log
 * to code scanning; `sarif-file` leaves that to another step.
 */
export const publishTargets = [
  "summary",
  "html",
  "sarif",
  "sarif-file",
  "issue",
  "pull-request",
  "onboarding",
] as const;

/** One of `publishTargets`. */
export type PublishTarget = (typeof publishTargets)[number];

/** Reads the input `publish`: targets separated by commas or white space; by default only the summary. */
export function readPublishTargets(text: string): ReadonlySet<PublishTarget> {
  const names = text
    .split(/[,\s]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return new Set(["summary"]);
  return new Set(
    names.map((name) => {
      const target = publishTargets.find((one) => one === name);
      if (target !== undefined) return target;
      throw new ConfigError(
        `The input "publish" accepts ${publishTargets.join(", ")}, not ${quoteShort(name)}${didYouMean(name, [...publishTargets])}`,
      );
    }),
  );
}
