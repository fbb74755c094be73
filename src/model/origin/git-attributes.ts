import { directoryOf } from "../kubernetes/kustomization.ts";
import { attributePattern } from "./attribute-pattern.ts";

/** The text of a `.gitattributes` file; the path is from the root of the tree. */
export interface AttributesFile {
  readonly path: string;
  readonly text: string;
}

/** What a line says of an attribute: set, unset, unspecified or a value of its own, and where. */
export interface AttributeState {
  /** True for `name`, false for `-name`, null for `!name`, else what stands behind `name=`. */
  readonly value: boolean | string | null;
  readonly file: string;
  readonly line: number;
}

/** The states of attributes by their names; those that no line mentions are left out. */
export type AttributesOf = (path: string) => ReadonlyMap<string, AttributeState>;

interface Assignment {
  readonly name: string;
  readonly value: boolean | string | null;
}

interface AttributeLine {
  readonly line: number;
  readonly matches: (steps: readonly string[]) => boolean;
  readonly assignments: readonly Assignment[];
}

interface ParsedLine {
  readonly line: number;
  readonly pattern: string;
  readonly macro: string | null;
  readonly assignments: readonly Assignment[];
}

/** git looks at no more of a line (attr.h: ATTR_MAX_LINE_LENGTH). */
const longestLine = 2048;

/** No more lines than these are looked at in a tree, since each is held against each file. */
const mostLines = 1000;

/** A larger `.gitattributes` file is not looked at, nor are more of them than these. In bytes. */
export const maxAttributesSize: number = 100_000;
const mostFiles = 100;

/** True for a file that git reads attributes from. */
export function isAttributesPath(path: string): boolean {
  return /(?:^|\/)\.gitattributes$/.test(path);
}

/** The `.gitattributes` files among the paths: those nearest to the root first, as many as are looked at. */
export function attributesPaths(paths: Iterable<string>): string[] {
  const depthOf = (path: string): number => path.split("/").length;
  const found = [...paths].filter(isAttributesPath);
  return found.toSorted((a, b) => depthOf(a) - depthOf(b)).slice(0, mostFiles);
}

/**
 * Reads the named attributes as git does (gitattributes(5)): a nearer file wins over those above it, a later line over
 * earlier ones, and a macro of the root's file that is set stands for what it is defined as.
 */
export function readAttributes(files: readonly AttributesFile[], names: readonly string[]): AttributesOf {
  const parsed = files.map((file) => ({ ...file, directory: directoryOf(file.path), lines: readLines(file.text) }));
  const root = parsed.find(({ directory }) => directory === "");
  const macros = new Map((root?.lines ?? []).flatMap((line) => (line.macro === null ? [] : [[line.macro, line]])));
  const relevant = relevantNames(names, macros);
  const byDirectory = new Map<string, { readonly path: string; readonly lines: readonly AttributeLine[] }>();
  let left = mostLines;
  for (const { path, directory, lines } of parsed) {
    const kept = lines.flatMap((line) => toMatch(line, relevant)).slice(0, left);
    left -= kept.length;
    if (kept.length > 0) byDirectory.set(directory, { path, lines: kept });
  }
  return (path) => {
    const states = new Map<string, AttributeState>();
    const steps = path.split("/");
    for (let depth = steps.length - 1; depth >= 0 && byDirectory.size > 0; depth -= 1) {
      const file = byDirectory.get(steps.slice(0, depth).join("/"));
      const below = steps.slice(depth);
      for (const { line, matches, assignments } of file?.lines.toReversed() ?? []) {
        if (matches(below)) assign(assignments, { file: file?.path ?? "", line }, macros, states);
      }
    }
    return states;
  };
}

/** What is decided first stays: lines come with the strongest first. */
function assign(
  assignments: readonly Assignment[],
  place: Pick<AttributeState, "file" | "line">,
  macros: ReadonlyMap<string, ParsedLine>,
  states: Map<string, AttributeState>,
): void {
  const waiting = [...assignments];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (states.has(next.name)) continue;
    states.set(next.name, { value: next.value, ...place });
    if (next.value === true) waiting.push(...(macros.get(next.name)?.assignments ?? []));
  }
}

/** The names that are asked for, and the macros that say something of them. */
function relevantNames(names: readonly string[], macros: ReadonlyMap<string, ParsedLine>): ReadonlySet<string> {
  const relevant = new Set(names);
  for (let known = 0; known < relevant.size; ) {
    known = relevant.size;
    for (const [macro, { assignments }] of macros) {
      if (assignments.some(({ name }) => relevant.has(name))) relevant.add(macro);
    }
  }
  return relevant;
}

function toMatch({ line, pattern, macro, assignments }: ParsedLine, relevant: ReadonlySet<string>): AttributeLine[] {
  if (macro !== null) return [];
  const own = assignments.filter(({ name }) => relevant.has(name));
  const matches = own.length === 0 ? null : attributePattern(pattern);
  return matches === null ? [] : [{ line, matches, assignments: own }];
}

function readLines(text: string): ParsedLine[] {
  const lines = text.replace(/^\ufeff/, "").split("\n");
  return lines.flatMap((line, index) => (line.length > longestLine ? [] : (readLine(line, index + 1) ?? [])));
}

function readLine(text: string, line: number): ParsedLine | null {
  const trimmed = text.replace(/^[ \t\r]+|[ \t\r]+$/g, "");
  if (trimmed === "" || trimmed.startsWith("#")) return null;
  const macro = /^\[attr\]([^ \t\r]+)/.exec(trimmed);
  const quoted = macro === null ? unquoted(trimmed) : null;
  const pattern = quoted?.text ?? /^[^ \t\r]+/.exec(trimmed)?.[0] ?? "";
  const rest = trimmed.slice(quoted?.length ?? macro?.[0].length ?? pattern.length);
  const words = rest.split(/[ \t\r]+/).filter((word) => word !== "");
  const assignments = words.map(readAssignment);
  // With a name that is none, git leaves out the whole line.
  if (![...assignments.map(({ name }) => name), ...(macro?.slice(1) ?? [])].every(isName)) return null;
  return { line, pattern, macro: macro?.[1] ?? null, assignments };
}

function readAssignment(word: string): Assignment {
  if (word.startsWith("-")) return { name: word.slice(1).replace(/=.*$/, ""), value: false };
  if (word.startsWith("!")) return { name: word.slice(1).replace(/=.*$/, ""), value: null };
  const equals = word.indexOf("=");
  return equals === -1 ? { name: word, value: true } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
}

function isName(name: string): boolean {
  return /^[A-Za-z0-9_.][A-Za-z0-9_.-]*$/.test(name) && !name.startsWith("builtin_");
}

const escapes: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** A pattern in double quotes, as C quotes, and the length of its text; null for one without. */
function unquoted(line: string): { readonly text: string; readonly length: number } | null {
  // With an escape that C does not have, git takes the quotes for a part of the pattern.
  const quoted = /^"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/.exec(line);
  if (quoted === null) return null;
  const text = (quoted[1] ?? "").replace(/\\([0-3][0-7]{2}|.)/g, (_all, code: string) => {
    return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code);
  });
  return { text, length: quoted[0].length };
}
