import { formatPatch, OMIT_HEADERS, type StructuredPatchHunk, structuredPatch } from "diff";

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
  const hunks = hunksIn(sectionsOf(before, after)) ?? hunksIn([{ start: [0, 0], old: before, now: after }]) ?? [];
  const file = { oldFileName: from, newFileName: to, oldHeader: undefined, newHeader: undefined, hunks };
  const text = formatPatch(file, OMIT_HEADERS);
  return `diff --git ${quoted(from)} ${quoted(to)}\n--- ${named(from)}\n+++ ${named(to)}\n${text}`;
}

/** How many unchanged lines are shown around changed ones. */
const context = 3;

/**
 * The changes in all sections; null if some of them would not have unchanged lines on both sides. Without these, git
 * takes the start or the end of a section for that of the file.
 */
function hunksIn(sections: readonly Section[]): StructuredPatchHunk[] | null {
  const hunks: StructuredPatchHunk[] = [];
  for (const [index, { start, old, now }] of sections.entries()) {
    for (const hunk of structuredPatch("", "", old, now, undefined, undefined, { context }).hunks) {
      const [first, last] = [hunk.lines.slice(0, context), hunk.lines.slice(-context)];
      const inside = [...(index === 0 ? [] : first), ...(index === sections.length - 1 ? [] : last)];
      if (inside.some((line) => !line.startsWith(" "))) return null;
      hunks.push({ ...hunk, oldStart: hunk.oldStart + start[0], newStart: hunk.newStart + start[1] });
    }
  }
  return hunks;
}

/** Parts of two texts that correspond, and the lines before them. */
interface Section {
  readonly start: readonly [old: number, now: number];
  readonly old: string;
  readonly now: string;
}

/**
 * Splits two texts in the middle of lines that both have, wherever so many are the same that no change on one side
 * shows lines of the other. The time for comparing texts grows with the square of their changes.
 */
function sectionsOf(before: string, after: string): readonly Section[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [places, others] = [uniqueLines(old), uniqueLines(now)];
  const sections: Section[] = [];
  let start: Section["start"] = [0, 0];
  const endSection = (at: number, other: number): void => {
    sections.push({ start, old: old.slice(start[0], at).join(""), now: now.slice(start[1], other).join("") });
    start = [at, other];
  };
  for (const [line, at] of places) {
    const other = others.get(line);
    if (other === undefined || at < start[0] + context + 1 || other < start[1] + context + 1) continue;
    const around = Array.from({ length: 2 * context + 2 }, (_item, index) => index - context - 1);
    if (around.every((by) => old[at + by] !== undefined && old[at + by] === now[other + by])) endSection(at, other);
  }
  endSection(old.length, now.length);
  return sections;
}

/** The lines of a text with their ends. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** The lines that a text has once, with their indexes. */
function uniqueLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (found.has(line)) repeated.add(line);
    else found.set(line, index);
  }
  for (const line of repeated) found.delete(line);
  return found;
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
