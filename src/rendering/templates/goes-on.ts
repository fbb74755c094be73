import type { SourceFile } from "../../core/source-file.ts";
import { branchChange } from "./branches.ts";

/** An action that prints nothing itself: a branch, a variable, a failure or a comment. */
const silent = /^\{\{-? *(?:(?:if|else|end|with|range|define|block|fail)\b|\$\w* *:?=|\/\*)/;
/** The indentation of what an action prints. */
const indented = /\| *n?indent +(\d+)\b/;

/**
 * Whether something may be printed below a line of a template that continues what is above it. Something new there, in
 * the given column, would then come in between if other values turn that on. Items of a list may be in the same column
 * as the key that contains them.
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
    // An action that removes the line break before it can continue anything.
    if (printed === "any" || (printed !== null && (printed > column || (printed === column && hasItems)))) return true;
    const change = branchChange(text, depth);
    if (change === null) return false;
    depth += change;
  }
  return false;
}

/**
 * The column in which an action at the start of a line prints something; `any` if it continues the line above, and null
 * if it prints nothing.
 */
export function printedColumn(line: string): number | "any" | null {
  const text = line.trim();
  if (!text.startsWith("{{") || silent.test(text)) return null;
  const depth = indented.exec(text)?.[1];
  if (depth !== undefined) return Number(depth);
  return text.startsWith("{{-") ? "any" : columnOfText(line);
}

/**
 * Whether a line belongs to a list with its items in a given column, or to a key there that may contain such a list.
 */
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
