import type { Comment } from "../../core/comment.ts";
import type { Range } from "../../core/range.ts";
import { type Heredoc, heredocsIn } from "./heredocs.ts";
import {
  isSkippedLine,
  joinLines,
  type LogicalLine,
  lengthWithoutEscape,
  linesOf,
  type PhysicalLine,
  withoutMargin,
} from "./logical-line.ts";
import { readInstruction } from "./read-instruction.ts";

/** The lines of one instruction, with its heredocs and the comments in between. */
export interface InstructionLines {
  readonly kind: "instruction";
  readonly line: LogicalLine;
  /** From the keyword to the end of the last line, including heredocs. */
  readonly range: Range;
  /** The lines of its heredocs, including the end markers. */
  readonly heredoc: string;
  /** False if a heredoc has no end before that of the file. */
  readonly terminated: boolean;
  readonly comments: readonly Comment[];
  /** The offset where the next line starts. */
  readonly next: number;
}

/**
 * An item of a Dockerfile: an instruction, a comment between instructions, or a line that is only an escape character.
 */
export type DockerfileLines =
  | InstructionLines
  | { readonly kind: "comment"; readonly comment: Comment; readonly next: number }
  | { readonly kind: "unfollowed"; readonly start: number; readonly next: number };

/**
 * Splits a text into instructions and comments as BuildKit does (`frontend/dockerfile/parser`). Starts at an offset at
 * the start of a line outside of any instruction. Blank lines are skipped.
 */
export function* readLines(text: string, from: number, escape: string): Iterable<DockerfileLines> {
  const lastLines = lastLinesOf(text);
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at);
    if (lengthWithoutEscape(withoutMargin(line.text), escape) === 0) {
      yield { kind: "unfollowed", start: at, next: line.end };
      at = line.end;
    } else if (isSkippedLine(line.text)) {
      const comment = commentIn(line);
      if (comment !== null) yield { kind: "comment", comment, next: line.end };
      at = line.end;
    } else {
      const lines = instructionAt(text, line, escape, lastLines);
      yield lines;
      at = lines.next;
    }
  }
}

/** For the text of each line, the offset of the last line with that text. */
type LastLines = () => ReadonlyMap<string, number>;

function lastLinesOf(text: string): LastLines {
  let known: ReadonlyMap<string, number> | undefined;
  return () => (known ??= new Map([...linesOf(text, 0)].map((line) => [line.text, line.start])));
}

function instructionAt(text: string, first: PhysicalLine, escape: string, lastLines: LastLines): InstructionLines {
  const start = first.start + first.text.length - withoutMargin(first.text).length;
  const line = joinLines(text, start, text.length, escape);
  const comments: Comment[] = [];
  let at = first.end;
  while (at <= line.end && at < text.length) {
    const part = lineAt(text, at);
    const comment = isSkippedLine(part.text) ? commentIn(part) : null;
    if (comment !== null) comments.push(comment);
    at = part.end;
  }
  const [end] = line.dangling[0] ?? [line.end];
  let stop = end;
  let terminated = true;
  for (const heredoc of heredocsAsked(line, escape)) {
    // Older releases of BuildKit don't allow blanks after `<<`. So if no line ends such a heredoc, it is not one.
    if (heredoc.spaced && (lastLines().get(heredoc.name) ?? -1) < at) continue;
    const last = lastLineOf(heredoc, text, at);
    terminated = last !== null;
    stop = last === null ? end : last.start + last.text.length;
    at = last?.end ?? text.length;
  }
  const heredoc = stop > end ? text.slice(line.end, stop).replace(/^\r*\n/, "") : "";
  return { kind: "instruction", line, range: [start, stop], heredoc, terminated, comments, next: at };
}

function lineAt(text: string, at: number): PhysicalLine {
  const [line] = linesOf(text, at);
  return line ?? { start: at, end: text.length, text: "", whole: "" };
}

function commentIn({ start, text }: PhysicalLine): Comment | null {
  const mark = text.indexOf("#");
  return mark === -1 ? null : { range: [start + mark, start + text.length], text: text.slice(mark) };
}

/** The heredocs in a logical line. Only RUN, COPY and ADD have any, and not in their JSON form. */
function heredocsAsked(logical: LogicalLine, escape: string): readonly Heredoc[] {
  if (!logical.text.includes("<<")) return [];
  const read = readInstruction(logical, 0, { index: 0, range: [0, 0], escape, heredoc: "" });
  const { keyword, json } = read.trigger ?? read;
  return !json && /^(?:ADD|COPY|RUN)$/.test(keyword) ? heredocsIn(logical.text) : [];
}

function lastLineOf({ name, tabs }: Heredoc, text: string, from: number): PhysicalLine | null {
  for (const line of linesOf(text, from)) {
    if ((tabs ? line.text.replace(/^\t+/, "") : line.text) === name) return line;
  }
  return null;
}
