import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { SourceFile } from "../core/source-file.ts";

/** Consecutive lines of a file, with their line endings. */
export interface ExcerptPart {
  /** The number of the first line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a file that a report shows, in order. */
export interface Excerpt {
  readonly file: string;
  readonly parts: readonly ExcerptPart[];
}

type Stretch = readonly [first: number, last: number];

/** The most lines that any format shows around a finding, and of a long finding. */
const around = 2;
const longest = 12;

/** The highest line number in an excerpt; an excerpt that goes beyond it is rejected. */
const mostLines = 16 * 1024 * 1024;

/**
 * The lines that the formats show for findings. With these excerpts, a report can be converted to any format without
 * its files.
 */
export function excerptsOf(findings: readonly Finding[]): Excerpt[] {
  return [...groupBy(findings, ({ source }) => source.path).values()].flatMap((own) => {
    const source = own[0]?.source;
    if (source === undefined) return [];
    return {
      file: source.path,
      parts: partsOf(
        source,
        own.flatMap((finding) => stretchesOf(source, finding)),
      ),
    };
  });
}

/**
 * Builds a source file of which only the lines of an excerpt are known. All other lines are empty, so that line numbers
 * stay right. Null where parts overlap, lines are cut off, or line numbers are unreasonable.
 */
export function sparseSource({ file, parts }: Excerpt): SourceFile | null {
  const texts: string[] = [];
  let next = 1;
  let open = false;
  for (const { line, text } of parts) {
    if (line < next || line > mostLines || open) return null;
    texts.push("\n".repeat(line - next), text);
    next = line + [...text.matchAll(/\n/g)].length;
    open = text !== "" && !text.endsWith("\n");
  }
  return new SourceFile(file, texts.join(""));
}

/** The first and last line of each stretch that is needed to show a finding. */
function stretchesOf(source: SourceFile, { range, fix }: Finding): Stretch[] {
  const lineOf = (offset: number): number => source.position(offset).line;
  const first = Math.max(1, lineOf(range[0]) - around);
  const last = Math.min(lineOf(Math.max(range[0], range[1] - 1)) + around, first + longest - 1, source.lineCount);
  const end = lineOf(range[1]);
  const edits = fix?.edits ?? [];
  const [from, to] = [edits[0]?.range[0], edits.at(-1)?.range[1]];
  const changed: Stretch[] = from === undefined || to === undefined ? [] : [[lineOf(from), lineOf(to)]];
  return [[first, Math.max(first, last)], [end, end], ...changed];
}

function partsOf(source: SourceFile, stretches: readonly Stretch[]): ExcerptPart[] {
  const runs: { first: number; last: number }[] = [];
  for (const [first, last] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const run = runs.at(-1);
    if (run !== undefined && first <= run.last + 1) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  const { lineStarts, text } = source;
  return runs.map(({ first, last }) => {
    return { line: first, text: text.slice(lineStarts[first - 1], lineStarts[last] ?? text.length) };
  });
}
