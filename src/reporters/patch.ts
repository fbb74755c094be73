import { formatPatch, OMIT_HEADERS, structuredPatch } from "diff";

/** A file before and after its fixes. */
export interface ChangedText {
  /** From the root of the tree, with forward slashes. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The changes of files as one patch in git's format, which `git apply` accepts; empty where nothing changes. */
export function patchOf(files: readonly ChangedText[]): string {
  return files
    .filter(({ before, after }) => before !== after)
    .map(filePatch)
    .join("");
}

/** Source of the header lines: https://git-scm.com/docs/diff-format */
function filePatch({ path, before, after }: ChangedText): string {
  const [from, to] = [`a/${path}`, `b/${path}`];
  const hunks = formatPatch(
    structuredPatch(from, to, before, after, undefined, undefined, { context: 3 }),
    OMIT_HEADERS,
  );
  return `diff --git ${quoted(from)} ${quoted(to)}\n--- ${named(from)}\n+++ ${named(to)}\n${hunks}`;
}

/** A name in a `---` or `+++` line. If it contains a space, a tab marks its end. */
function named(name: string): string {
  const text = quoted(name);
  return text === name && name.includes(" ") ? `${name}\t` : text;
}

/** A name as git writes it: in quotes with C-style escapes if it contains control characters, quotes or backslashes. */
function quoted(name: string): string {
  if (!/[\p{Cc}"\\]/u.test(name)) return name;
  const escaped = [...new TextEncoder().encode(name)].map((byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
  });
  return `"${escaped.join("")}"`;
}
