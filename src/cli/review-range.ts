import type { RangeNames } from "../platform/git/local-range.ts";
import { usageError } from "./command-line.ts";

/**
 * Reads what `review` compares: `A..B`, `A...B` or `A`, as in `git diff`, or its options. An end that is left out is
 * HEAD; a single revision is compared with the working tree. Throws a ConfigError if there are both a range and
 * options, or two ranges.
 */
export function reviewRange(words: readonly string[], options: Readonly<Record<string, string>>): RangeNames {
  const [range, another] = words;
  const { base = null, head = null } = options;
  if (range === undefined) return { base, head };
  if (another !== undefined) {
    throw usageError(
      `review takes one range, such as ${range}..${another}, but got ${words.length} arguments.`,
      "review",
    );
  }
  const [from = "", to] = range.split(/\.{2,3}/);
  const taken = to === undefined ? ["base"] : ["base", "head"];
  for (const option of taken) {
    if (options[option] !== undefined) throw usageError(`review got both ${range} and --${option}.`, "review");
  }
  return { base: from === "" ? "HEAD" : from, head: to === undefined ? head : to === "" ? "HEAD" : to };
}
