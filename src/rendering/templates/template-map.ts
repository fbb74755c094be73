import type { SourceFile } from "../../core/source-file.ts";
import { areApartByBranch, type Branch, branchesAt, endOfBranch } from "./branches.ts";
import { printedColumn } from "./goes-on.ts";
import { refusedBeside } from "./refused-beside.ts";

/** The lines in which a template may print a key of the map at a line, going by its text. */
export function printedBelow(source: SourceFile, start: number, written: string): number[] {
  const [, indent = "", key = ""] = /^( *)([\w.-]+):/.exec(written) ?? [];
  const lines: number[] = [];
  if (key === "") return lines;
  const [first, last] = extentOf(source, start, indent.length);
  for (let line = first; line <= last; line += 1) {
    const text = source.line(line);
    const column = columnOfKey(text);
    if (!isAside(text) && column === indent.length && text.slice(column).startsWith(`${key}:`)) lines.push(line);
  }
  return lines;
}

/** A map in a template: one of its lines, and the branches around it. */
export interface TemplateMap {
  readonly source: SourceFile;
  readonly line: number;
  readonly branches: readonly Branch[];
}

/**
 * Whether a map may contain, with other values, something that conflicts with lines that are added to it: the same
 * keys, if a whole map of the values is printed there, or what the API rejects beside them.
 */
export function mayPrintAlso(
  { source, line: known, branches }: TemplateMap,
  written: readonly string[],
  templates: () => readonly SourceFile[],
): boolean {
  const column = leadingSpaces(written[0] ?? "");
  const keys = written.filter((text) => leadingSpaces(text) === column).map((text) => text.trim());
  const [first, last] = extentOf(source, known, column);
  const isRefused = refusedBeside(keys);
  // Actions above the first key may print other keys.
  let start = first;
  while (start > 1 && isAside(source.line(start - 1))) start -= 1;
  const isTaken = (offset: number): boolean => !areApartByBranch(branchesAt(source.text, offset), branches);
  for (let line = start; line <= last; line += 1) {
    if (isRefused(source.line(line)) && isTaken(source.lineRange(line)[0])) return true;
  }
  const [from, to] = [source.lineRange(start)[0], source.lineRange(last)[1]];
  const starts = keys.map((key) => key.slice(0, key.indexOf(":") + 1));
  const search: HelperSearch = { starts, templates, known: new Map() };
  return actionsIn(source.text.slice(from, to)).some((action) => {
    const isList = holdsItems(source, source.position(from + action.offset).line, column);
    return !isList && isOpen(action, column, search) && isTaken(from + action.offset);
  });
}

/**
 * The line below the key of a map in a template that may print, with other values, what the API rejects beside one more
 * key that is printed at an offset; null if there is none.
 */
export function refusingLine(source: SourceFile, holder: number, added: string, printedAt: number): number | null {
  const isRefused = refusedBeside([added]);
  const column = leadingSpaces(source.line(holder));
  const branches = branchesAt(source.text, printedAt);
  for (let line = holder + 1; line <= source.lineCount; line += 1) {
    const text = source.line(line);
    if (!isAside(text) && leadingSpaces(text) <= column) return null;
    const isApart = (): boolean => areApartByBranch(branchesAt(source.text, source.lineRange(line)[0]), branches);
    if (isRefused(text) && !isApart()) return line;
  }
  return null;
}

/** An action at the start of a line, and its column. */
interface LeadingAction {
  readonly offset: number;
  readonly column: number;
  readonly text: string;
}

function actionsIn(text: string): readonly LeadingAction[] {
  return [...text.matchAll(/^( *)(\{\{(?:-?\s*\/\*[\s\S]*?\*\/|[\s\S]*?)\}\})/gm)].map(
    ({ index, 1: indent = "", 2: own = "" }) => {
      return { offset: index, column: indent.length, text: own.replaceAll(/\s+/g, " ") };
    },
  );
}

/** Whether an action prints items of a list in a column: other items are above it, or a key without a value. */
function holdsItems(source: SourceFile, line: number, column: number): boolean {
  let isEmpty = true;
  for (let above = line - 1; above >= 1; above -= 1) {
    const text = source.line(above);
    if (isAside(text)) continue;
    if (leadingSpaces(text) > column) isEmpty = false;
    else if (/^ *- /.test(text)) return leadingSpaces(text) === column;
    else return isEmpty && leadingSpaces(text) === column && /:\s*(?:#.*)?$/.test(text);
  }
  return false;
}

/** How many levels of nested helpers are looked into. Deeper ones may print anything. */
const deepest = 4;

/** What helpers print, for some keys: whether it may be one of these, by the helper's name and depth. */
interface HelperSearch {
  readonly starts: readonly string[];
  readonly templates: () => readonly SourceFile[];
  readonly known: Map<string, boolean>;
}

/** Whether an action prints keys of a map in a column, and possibly one of those that are looked for. */
function isOpen({ text, column: own }: LeadingAction, column: number, search: HelperSearch, depth = 0): boolean {
  const printed = printedColumn(" ".repeat(own) + text);
  if (printed === null || (printed !== "any" && printed !== column)) return false;
  const helper = /^\{\{-? ?(?:include|template) ("[^"]+")/.exec(text)?.[1];
  return helper === undefined || depth === deepest || isOpenIn(helper, search, depth);
}

function isOpenIn(helper: string, search: HelperSearch, depth: number): boolean {
  const key = `${depth} ${helper}`;
  const known = search.known.get(key);
  if (known !== undefined) return known;
  const body = bodyOf(helper, search.templates());
  const answer =
    body === null ||
    body.split("\n").some((line) => search.starts.some((start) => line.trimStart().startsWith(start))) ||
    actionsIn(body).some((action) => isOpen(action, 0, search, depth + 1));
  search.known.set(key, answer);
  return answer;
}

/** The text of a helper; null if it isn't in these templates. */
function bodyOf(name: string, templates: readonly SourceFile[]): string | null {
  const start = new RegExp(`\\{\\{-?\\s*define\\s+${name.replaceAll(/[^\w"]/g, "\\$&")}`);
  for (const { text } of templates) {
    const at = text.search(start);
    const end = at === -1 ? null : endOfBranch(text, at);
    if (end !== null) return text.slice(text.indexOf("}}", at) + 2, end);
  }
  return null;
}

/** The first and the last line of a map, given one of its lines. Lines of the template at its end are included. */
function extentOf(source: SourceFile, known: number, column: number): readonly [first: number, last: number] {
  const isBehind = (line: number): boolean => {
    const text = source.line(line);
    return (
      !isAside(text) &&
      (columnOfKey(text) < column || (line > known && leadingSpaces(text) < column && /^ *- /.test(text)))
    );
  };
  const first = mapStart(source, known, column);
  let last = first - 1;
  while (last < source.lineCount && !isBehind(last + 1)) last += 1;
  return [first, last];
}

/** The first line of a map, given one of its lines. Lines above it may be printed, too. */
function mapStart(source: SourceFile, known: number, indent: number): number {
  let start = known;
  for (let line = known; line >= 1; line -= 1) {
    const text = source.line(line);
    if (isAside(text)) continue;
    if (columnOfKey(text) < indent) break;
    start = line;
    if (/^ *- /.test(text) && columnOfKey(text) === indent) break;
  }
  return start;
}

/** Whether a line is only for templates or readers. */
function isAside(text: string): boolean {
  return text.trim() === "" || /^\s*(?:\{\{|#)/.test(text);
}

export function leadingSpaces(text: string): number {
  return text.length - text.trimStart().length;
}

/** The column of a key, after the dash if it is the first one of an item. */
export function columnOfKey(text: string): number {
  return (/^ *(?:- +)*/.exec(text)?.[0] ?? "").length;
}
