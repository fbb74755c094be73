/** One hunk of a file's patch, seen from the head. Lines count from 1. */
export interface Hunk {
  /** The first head line shown. For a hunk without head lines: the line after which base lines were deleted. */
  readonly startLine: number;
  /** The text of each head line shown (context or added), in order, without its newline. */
  readonly headLines: readonly string[];
  /** The head lines that the base does not have, in ascending order. */
  readonly additions: readonly number[];
  /** The head lines that have deleted base lines directly above them, in ascending order. */
  readonly deletions: readonly number[];
}

/** The hunks of a patch in ascending order, or why the text is not a patch. */
export type ParsedPatch =
  | { readonly ok: true; readonly hunks: readonly Hunk[] }
  | { readonly ok: false; readonly reason: string };

interface Header {
  readonly startLine: number;
  readonly baseCount: number;
  readonly headCount: number;
}

const headerPattern = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * Parses the patch of one file as GitHub returns it: starting at the first `@@`, without file headers, possibly with
 * text after the second `@@` of a hunk header. A count that is left out is 1. Never throws, whatever the text.
 */
export function parsePatch(patch: string): ParsedPatch {
  const lines = patch.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const hunks: Hunk[] = [];
  let position = 0;
  let floor = 0;
  while (position < lines.length) {
    const header = readHeader(lines[position] ?? "");
    if (header === null) return broken(`line ${position + 1} should start a hunk`);
    const body = readBody(lines, position + 1, header);
    if (body === null) return broken(`the hunk at line ${position + 1} does not have the lines it announces`);
    if (header.startLine < floor) return broken(`the hunk at line ${position + 1} overlaps the one before it`);
    floor = header.startLine + header.headCount;
    hunks.push(body.hunk);
    position = body.next;
  }
  return { ok: true, hunks };
}

/**
 * The hunk that shows all head lines from `startLine` to `endLine`, so that a comment can be placed on them; null if
 * none does.
 */
export function hunkAt(hunks: readonly Hunk[], startLine: number, endLine: number): Hunk | null {
  if (startLine > endLine) return null;
  const shows = (hunk: Hunk): boolean =>
    hunk.startLine <= startLine && endLine < hunk.startLine + hunk.headLines.length;
  return hunks.find(shows) ?? null;
}

/** Whether deleted lines are shown between the first and the last line. GitHub does not accept suggestions there. */
export function spansDeletion(hunk: Hunk, startLine: number, endLine: number): boolean {
  return hunk.deletions.some((line) => startLine < line && line <= endLine);
}

function readHeader(line: string): Header | null {
  const match = headerPattern.exec(line);
  if (match === null) return null;
  const headCount = Number(match[3] ?? 1);
  const startLine = Number(match[2]);
  if (startLine === 0 && headCount > 0) return null;
  return { startLine, baseCount: Number(match[1] ?? 1), headCount };
}

function readBody(lines: readonly string[], first: number, header: Header): { hunk: Hunk; next: number } | null {
  const headLines: string[] = [];
  const [additions, deletions]: [number[], number[]] = [[], []];
  let base = 0;
  let next = first;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (line.startsWith("\\")) continue;
    if (base === header.baseCount && headLines.length === header.headCount) break;
    const sign = line[0] ?? " ";
    if (!" +-".includes(sign)) return null;
    const here = header.startLine + headLines.length;
    if (sign === "+") additions.push(here);
    if (sign !== "-") headLines.push(line.slice(1));
    else if (deletions.at(-1) !== here) deletions.push(here);
    if (sign !== "+") base += 1;
    if (base > header.baseCount || headLines.length > header.headCount) return null;
  }
  const complete = base === header.baseCount && headLines.length === header.headCount;
  return complete ? { hunk: { startLine: header.startLine, headLines, additions, deletions }, next } : null;
}

function broken(detail: string): ParsedPatch {
  return { ok: false, reason: `the patch can't be read: ${detail}` };
}
