import type { Edit } from "../../core/edit.ts";
import { valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import { SourceFile } from "../../core/source-file.ts";
import { withoutEnd } from "../../core/without-end.ts";
import { parseYaml } from "./parse.ts";
import type { YamlDocument, YamlFile } from "./yaml-file.ts";

/** A YAML text inside a literal block of another file, which differs from it in its indentation only. */
export interface HeldText {
  /** The text, parsed without the indentation. */
  readonly file: YamlFile;
  /** The range in the outer file for a range of the text. */
  rangeOutside(range: Range): Range;
  /** The edits of the outer file for edits of the text. */
  editsOutside(edits: readonly Edit[]): readonly Edit[];
}

/** A header without an indentation indicator, so that the lines decide (yaml.org/spec/1.2.2: Block Scalar Headers). */
const literal = /^\|[-+]?[ \t]*(?:#[^\r\n]*)?\r?\n/;

/** The text in a literal block at a path; null for any other value. */
export function heldText({ source }: YamlFile, document: YamlDocument, path: Path): HeldText | null {
  const range = document.valueRange(path);
  const value = valueAt(document.value, path);
  if (range === null || typeof value !== "string") return null;
  const header = literal.exec(source.text.slice(...range))?.[0];
  if (header === undefined) return null;
  const lines = linesOf(source, range[0] + header.length, range[1]);
  const indent = lines.reduce((least, { text }) => {
    return text.trim() === "" ? least : Math.min(least, columnOf(text));
  }, Number.POSITIVE_INFINITY);
  const isHeld = lines.map(({ text }) => text.slice(indent)).join("\n") === withoutEnd(value, "\n");
  if (!isHeld || !Number.isFinite(indent)) return null;
  const file = parseYaml(new SourceFile(source.path, value));
  const outside = (offset: number): number => {
    const { line, column } = file.source.position(offset);
    const last = lines.length - 1;
    const { start, text } = lines[Math.min(line - 1, last)] ?? { start: range[1], text: "" };
    const end = start + text.length;
    return line - 1 > last ? end : Math.min(start + Math.min(indent, text.length) + column - 1, end);
  };
  const first = source.position(range[0] + header.length).line;
  const lineOutside = (offset: number): number => {
    return source.lineStarts[first + file.source.position(offset).line - 2] ?? source.text.length;
  };
  const margin = " ".repeat(indent);
  return {
    file,
    rangeOutside: ([start, end]) => [outside(start), outside(end)],
    editsOutside(edits) {
      return edits.map((edit) => {
        const hasInsertion = edits.some((other) => other.range[0] === edit.range[0] - 1);
        // The line break before the removed lines belongs to the insertion.
        const { range: inner, text } = hasInsertion && removesLines(value, edit) ? edit : withoutLastBreak(edit, value);
        const ending = source.lineEnding(range[0]);
        const place = removesLines(value, { range: inner, text }) ? lineOutside : outside;
        const outer: Range = [place(inner[0]), place(inner[1])];
        return { range: outer, text: text.replaceAll("\n", ending + margin) };
      });
    },
  };
}

/**
 * An edit up to the end of the text ends before its last line break instead, so that what follows keeps its own line.
 * One that removes whole lines there removes the line break before them.
 */
function withoutLastBreak(edit: Edit, text: string): Edit {
  const {
    range: [start, end],
    text: fresh,
  } = edit;
  if (end < text.length || !text.endsWith("\n")) return edit;
  const body = withoutEnd(text, "\n").length;
  const rest = withoutEnd(fresh, "\n");
  if (start > body) return { range: [body, body], text: `\n${rest}` };
  const removesBreak = rest === "" && text[start - 1] === "\n";
  return { range: [removesBreak ? start - 1 : start, body], text: rest };
}

/** Whether an edit removes lines from the start of the first one to the start of the line after them. */
function removesLines(text: string, { range: [start, end], text: fresh }: Edit): boolean {
  const isLineStart = (offset: number): boolean => offset === 0 || text[offset - 1] === "\n";
  return fresh === "" && start < end && isLineStart(start) && isLineStart(end);
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines between two offsets, without blank ones at the end. */
function linesOf(source: SourceFile, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  const first = source.position(from).line;
  for (let line = first; line <= source.lineCount; line += 1) {
    const [start] = source.lineRange(line);
    if (start >= to) break;
    lines.push({ start, text: source.line(line) });
  }
  return lines.slice(0, lines.findLastIndex(({ text }) => text.trim() !== "") + 1);
}

function columnOf(text: string): number {
  return text.length - text.trimStart().length;
}
