import type { BaselineEntry } from "../core/baseline.ts";
import { inlineCode } from "../review/writing/markdown.ts";
import { byteLength, pack } from "../review/writing/size.ts";
import { plural } from "../review/writing/words.ts";
import { fixBranchPrefix } from "./fix-groups.ts";
import { type FixPullText, writeFixPullMarker } from "./fix-pull-text.ts";

/** The branch for removing entries from the baseline whose finding is gone. */
export const baselineBranch: string = `${fixBranchPrefix}baseline`;

const bodyLimit = 65_000;

/** The text of a pull request that removes these entries from the baseline. */
export function writeBaselinePull(path: string, dropped: readonly BaselineEntry[]): FixPullText {
  const count = `${dropped.length} ${dropped.length === 1 ? "entry" : "entries"}`;
  const start = `${inlineCode(path)} has ${count} whose finding no longer exists: it was fixed, or its object was removed. Without them, a finding that comes back is a new one.\n\n`;
  const foot = `\n${writeFixPullMarker({ fingerprints: dropped.map(({ fingerprint }) => fingerprint), done: false })}`;
  const rows = dropped.map(({ rule, file, object }) => {
    return `| ${inlineCode(rule)} | ${inlineCode(file)}${object === null ? "" : `, ${inlineCode(object)}`} |\n`;
  });
  const section = {
    head: "| Rule | Where |\n| --- | --- |\n",
    rows,
    tail: "\n",
    more: (rest: number) => `${plural(rest, "more row")} not shown.`,
  };
  const body = start + pack([section], bodyLimit - byteLength(start) - byteLength(foot)) + foot;
  return { title: `Remove ${count} from the baseline`, body };
}
