import type { SourceFile } from "../../core/source-file.ts";
import { branchChange } from "./branches.ts";

/** The lines of a branch, a variable, a failure or a comment of a template: what prints nothing by itself. */
const silent = /^\{\{-? *(?:(?:if|else|end|with|range|define|block|fail)\b|\$\w* *:?=|\/\*)/;
/** How far what an action prints is indented. */
const indented = /\| *n?indent +(\d+)\b/;

/**
 * Whether, below a line of a template, something may be printed that goes on with what stands above. What is new there,
 * in a column that is given, would come between the two as soon as other values turn that on. Items of a list may stand
 * in the column of the key that holds them.
 */
export function goesOnBelow(source: SourceFile, line: number, column: number, isItem: boolean): boolean {
  const hasItems = !isItem && mayHaveItems(source, line, column);
  let depth = 0;
  for (let next = line + 1; next <= source.lineCount; next += 1) {
    const text = source.line(next).trim();
    const own = columnOfText(source.line(next));
    if (text === "" || text.startsWith("#")) continue;
    if (!text.startsWith("{{")) return own > column || (own === column && !isItem && text.startsWith("- "));
    const printed = printedColumn(source.line(next));
    // What takes the line break before it away goes on with anything.
    if (printed === "any" || (printed !== null && (printed > column || (printed === column && hasItems)))) return true;
    const change = branchChange(text, depth);
    if (change === null) return false;
    depth += change;
  }
  return false;
}

/** The column in which a line of an action prints something; any for one that goes on with the line above, null for none. */
export function printedColumn(line: string): number | "any" | null {
  const text = line.trim();
  if (!text.startsWith("{{") || silent.test(text)) return null;
  const depth = indented.exec(text)?.[1];
  if (depth !== undefined) return Number(depth);
  return text.startsWith("{{-") ? "any" : columnOfText(line);
}

/** Whether a line belongs to a list whose items stand in a column, or to a key there that may hold such a list. */
function mayHaveItems(source: SourceFile, line: number, column: number): boolean {
  for (let above = line; above >= 1; above -= 1) {
    const text = source.line(above);
    if (text.trim() === "" || /^\s*(?:\{\{|#)/.test(text) || columnOfText(text) > column) continue;
    return columnOfText(text) === column && /^ *- |: *(?:#.*)?$/.test(text);
  }
  return false;
}

function columnOfText(text: string): number {
  return text.length - text.trimStart().length;
}
