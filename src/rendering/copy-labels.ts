import type { SourceFile } from "../core/source-file.ts";

/** A selector of a workload: where it stands in the rendered text, and where in the template. */
export interface WrittenSelector {
  /** Its labels as they are rendered, each on a line of its own. */
  readonly rendered: readonly string[];
  readonly source: SourceFile;
  /** The line of `matchLabels:`. */
  readonly line: number;
}

const labelLine = /^ *["']?[\w./-]+["']?:(?: .*)?$/;
/** The key of labels with an action behind it that prints them below. */
const printingHolder = /^ *matchLabels: *(\{\{-? *(?:include|toYaml)\b[^{}]*\| *nindent +)\d+( *-?\}\}) *$/;
/** An action that prints whole lines, as far indented as it says. */
const printing = /^( *)(\{\{-? *(?:include|toYaml)\b[^{}]*\| *n?indent +)(\d+)( *-?\}\}) *$/;

/**
 * Lines that are to be written, with the labels of a selector in the words of the template: what the workload's own
 * selector says there fits every release, and what it is rendered to fits one. Lines without such labels stay.
 */
export function withSourceLabels(lines: readonly string[], { rendered, source, line }: WrittenSelector): string[] {
  const block = sourceBlock(source, line);
  const [, start, rest] = printingHolder.exec(source.line(line)) ?? [];
  const labels = new Set(rendered.map((text) => text.trim()));
  const result: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? "";
    result.push(text);
    const holder = /^( *)matchLabels: *$/.exec(text)?.[1];
    if (holder === undefined) continue;
    const end = lines.findIndex((one, at) => at > index && indentOf(one) <= holder.length);
    const own = lines.slice(index + 1, end === -1 ? lines.length : end);
    if (own.length !== labels.size || !own.every((one) => labels.has(one.trim()))) continue;
    const column = indentOf(own[0] ?? "");
    const moved = block === null ? null : movedBlock(block, column);
    if (moved !== null) result.push(...moved);
    else if (start !== undefined) result.push(`${result.pop()?.trimEnd()} ${start}${column}${rest}`);
    else continue;
    index += own.length;
  }
  return result;
}

/** The lines of a template below `matchLabels:`, if nothing but labels and what prints labels is among them. */
function sourceBlock(source: SourceFile, line: number): readonly string[] | null {
  const holder = source.line(line);
  if (!/^ *matchLabels: *$/.test(holder)) return null;
  const lines: string[] = [];
  for (let next = line + 1; next <= source.lineCount; next += 1) {
    const text = source.line(next);
    const isAction = printing.test(text);
    if (!isAction && (indentOf(text) <= indentOf(holder) || text.trim() === "")) break;
    if (!isAction && !labelLine.test(text)) return null;
    lines.push(text);
  }
  return lines.length === 0 ? null : lines;
}

/** The lines of a block, their labels in another column. */
function movedBlock(block: readonly string[], column: number): string[] | null {
  const first = block[0] ?? "";
  const own = Number(printing.exec(first)?.[3] ?? indentOf(first));
  const moved = block.map((text): string | null => {
    const action = printing.exec(text);
    if (action === null) return indentOf(text) === own ? " ".repeat(column) + text.trimStart() : null;
    const [, , start = "", depth = "", end = ""] = action;
    return Number(depth) === own ? `${" ".repeat(column)}${start}${column}${end}` : null;
  });
  return moved.every((text) => text !== null) ? moved : null;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
