import type { Json } from "../../core/json.ts";
import { sameJson } from "../../core/same-json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";

/** A selector of a workload, in the rendered text and in the template. */
export interface WrittenSelector {
  /** Its labels as they are rendered. */
  readonly labels: Json;
  readonly source: SourceFile;
  /** The line of `matchLabels:`. */
  readonly line: number;
}

const labelLine = /^ *["']?[\w./-]+["']?:(?: .*)?$/;
/** The key of labels, followed by an action that prints them below. */
const printingHolder = /^ *matchLabels: *(\{\{-? *(?:include|toYaml)\b[^{}]*\| *nindent +)\d+( *-?\}\}) *$/;
/** The key of labels in braces that contain actions. */
const inBraces = /^ *matchLabels: *(\{(?!\{).*\{\{.*\}) *$/;
/** An action that prints whole lines with a given indentation. */
const printing = /^( *)(\{\{-? *(?:include|toYaml)\b[^{}]*\| *n?indent +)(\d+)( *-?\}\}) *$/;
/** A line with nothing but a comment, in which no branch starts or ends. */
const comment = /^ *#(?!.*\{\{-? *(?:if|with|range|end|else|define|block)\b)/;
/** A line that starts or ends a branch. */
const branching = /^ *\{\{-? *(?:(?:if|with) [^{}]*|(end) *)\}\} *$/;

/**
 * Replaces the labels of a selector in lines that are to be written with the text from the template. The workload's own
 * selector there fits every release; its rendered labels fit only one. Lines without such labels stay the same.
 */
export function withSourceLabels(lines: readonly string[], { labels, source, line }: WrittenSelector): string[] {
  const block = sourceBlock(source, line);
  const [, start, rest] = printingHolder.exec(source.line(line)) ?? [];
  const [, braces] = inBraces.exec(source.line(line)) ?? [];
  const result: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? "";
    result.push(text);
    const own = labelsBelow(lines, index);
    if (own === null || !sameJson(labelsIn(own), labels)) continue;
    const column = indentOf(own[0] ?? "");
    const moved = block === null ? null : movedBlock(block, column);
    if (moved !== null) result.push(...moved);
    else if (braces !== undefined) result.push(`${result.pop()?.trimEnd()} ${braces}`);
    else if (start !== undefined) result.push(`${result.pop()?.trimEnd()} ${start}${column}${rest}`);
    else continue;
    index += own.length;
  }
  return result;
}

/** Whether lines have the labels of a selector, or some in braces. */
export function mayHoldLabels(lines: readonly string[], labels: Json): boolean {
  return lines.some((text, index) => {
    const own = labelsBelow(lines, index);
    return own === null ? /\bmatchLabels: *\{[^{]*$/.test(text) : sameJson(labelsIn(own), labels);
  });
}

/** The lines of the labels below a line; null if it isn't that of their key. */
function labelsBelow(lines: readonly string[], index: number): readonly string[] | null {
  const holder = /^( *)matchLabels: *$/.exec(lines[index] ?? "")?.[1];
  if (holder === undefined) return null;
  const end = lines.findIndex((one, at) => at > index && indentOf(one) <= holder.length);
  return lines.slice(index + 1, end === -1 ? lines.length : end);
}

function labelsIn(lines: readonly string[]): Json {
  return parseYaml(new SourceFile("", lines.join("\n"))).documents[0]?.value ?? null;
}

/**
 * The lines of a template below `matchLabels:`, if they contain only labels, actions that print labels, and branches
 * around these; otherwise null.
 */
function sourceBlock(source: SourceFile, line: number): readonly string[] | null {
  const holder = source.line(line);
  if (!/^ *matchLabels: *$/.test(holder)) return null;
  const lines: string[] = [];
  /** The lines of a branch whose end has not been reached. */
  let open: string[] = [];
  let depth = 0;
  for (let next = line + 1; next <= source.lineCount; next += 1) {
    const text = source.line(next);
    if (comment.test(text)) continue;
    const branch = branching.exec(text);
    if (branch !== null) {
      depth += branch[1] === undefined ? 1 : -1;
      if (depth < 0) break;
    } else if (text.trim() === "" || columnOf(text) <= indentOf(holder)) {
      if (open.some((one) => !branching.test(one))) return null;
      break;
    } else if (!printing.test(text) && !labelLine.test(text)) return null;
    open.push(text);
    if (depth > 0) continue;
    lines.push(...open);
    open = [];
  }
  return lines.length === 0 ? null : lines;
}

/** The lines of a block, with their labels moved to another column. */
function movedBlock(block: readonly string[], column: number): string[] | null {
  const own = columnOf(block.find((text) => !branching.test(text)) ?? "");
  const moved = block.map((text): string | null => {
    const indent = indentOf(text);
    if (branching.test(text)) return " ".repeat(indent === 0 ? 0 : Math.max(0, indent + column - own)) + text.trim();
    if (columnOf(text) !== own) return null;
    const [, , start = "", depth, end = ""] = printing.exec(text) ?? [];
    if (depth === undefined) return " ".repeat(column) + text.trimStart();
    // Text that only the action indents must begin at the start of the line.
    const isAlone = !start.startsWith("{{-") && !start.includes("nindent");
    if (isAlone && indent > 0) return null;
    return `${" ".repeat(isAlone ? 0 : column)}${start}${column}${end}`;
  });
  return moved.every((text) => text !== null) ? moved : null;
}

/** The column at which the text or the output of a line starts. */
function columnOf(text: string): number {
  return Number(printing.exec(text)?.[3] ?? indentOf(text));
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
