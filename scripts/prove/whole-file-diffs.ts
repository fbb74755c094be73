import type { InputFile } from "../../src/analysis/input-file.ts";
import type { FileDiff } from "../../src/review/placement/line-eligibility.ts";

/** Diffs as for new files: one hunk with every line. */
export function wholeFileDiffs(files: readonly InputFile[]): ReadonlyMap<string, FileDiff> {
  return new Map(
    files.map(({ path, bytes }) => {
      const headLines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\n");
      if (headLines.at(-1) === "") headLines.pop();
      return [path, { ok: true, hunks: [{ startLine: 1, headLines, additions: [], deletions: [] }] }];
    }),
  );
}
