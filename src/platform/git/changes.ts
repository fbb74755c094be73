import type { ChangedFile, ChangeStatus } from "../../review/change.ts";
import { splitZero } from "./objects.ts";
import { runGit } from "./run-git.ts";

/** Options to compare files as GitHub does, regardless of the user's configuration. */
const diffOptions = [
  "--find-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--submodule=short",
  "--ignore-submodules=dirty",
];

const statuses: Readonly<Record<string, ChangeStatus>> = { A: "added", D: "removed", R: "renamed", C: "copied" };

/** The changes between two commits or, without a head, from the base to the working tree, without untracked files. */
export async function listChanges(root: string, base: string, head: string | null): Promise<ChangedFile[]> {
  const range = ["--end-of-options", base, ...(head === null ? [] : [head])];
  const names = splitZero(await runGit(root, ["diff", "--raw", "-z", "--no-abbrev", ...diffOptions, ...range]));
  const patches = splitPatches(await runGit(root, ["diff", "-p", "-U3", "--full-index", ...diffOptions, ...range]));
  const changes: ChangedFile[] = [];
  for (let index = 0; index < names.length; ) {
    const letter = (names[index] ?? "").split(" ")[4]?.[0] ?? "M";
    const moved = letter === "R" || letter === "C";
    const first = names[index + 1] ?? "";
    const path = moved ? (names[index + 2] ?? "") : first;
    index += moved ? 3 : 2;
    // A path in conflict is listed a second time with its current state.
    if (letter === "U") continue;
    // A file that became a link, or the reverse, is shown as a deletion and an addition.
    const patch = (letter === "T" ? patches.splice(0, 2)[1] : patches.shift()) ?? null;
    changes.push({ path, previousPath: moved ? first : null, status: statuses[letter] ?? "modified", patch });
  }
  return changes;
}

/** The patch of each file, starting at its first hunk, in the order of the raw list; null for a binary file. */
function splitPatches(output: Buffer): (string | null)[] {
  const parts = `\n${output.toString("utf8")}`.split("\ndiff --git ").slice(1);
  return parts.map((part) => {
    const start = part.indexOf("\n@@ ");
    if (start >= 0)
      return part
        .slice(start + 1)
        .replace(/\n\* Unmerged path [^]*$/, "")
        .replace(/\n$/, "");
    return /\n(Binary files |GIT binary patch)/.test(part) ? null : "";
  });
}
