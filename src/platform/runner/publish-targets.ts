import { ConfigError } from "../../config/config-error.ts";
import { didYouMean } from "../../config/nearest.ts";

/**
 * Where a scan of the whole repository can go, as the input `publish` names it. `sarif` hands the log to code scanning,
 * `sarif-file` leaves that to another step.
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

/** Reads the input `publish`: targets separated by commas or newlines; the summary alone when left out. */
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
        `The input "publish" accepts ${publishTargets.join(", ")}, not ${JSON.stringify(name.slice(0, 60))}${didYouMean(name, [...publishTargets])}`,
      );
    }),
  );
}
