import { directoryOf } from "../kubernetes/kustomization.ts";
import { attributePattern } from "./attribute-pattern.ts";

/** A `.gitattributes` file. Its path is from the root of the tree. */
export interface AttributesFile {
  readonly path: string;
  readonly text: string;
}

/** The state of an attribute: set, unset, unspecified or a value; and the line that decides it. */
export interface AttributeState {
  /** True for `name`, false for `-name`, null for `!name`, else the text after `name=`. */
  readonly value: boolean | string | null;
  readonly file: string;
  readonly line: number;
}

/** Returns the states of a file's attributes by their names. Attributes that no line sets are missing. */
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

/** The longest line that git reads (attr.h: ATTR_MAX_LINE_LENGTH). Longer ones are ignored. */
const longestLine = 2048;

/** The most lines of a tree that are used, since each one is matched against each file. Further ones are ignored. */
const mostLines = 1000;

/** The largest `.gitattributes` file that is read, in bytes, and the most of these files. */
export const maxAttributesSize: number = 100_000;
const mostFiles = 100;

/** Whether git reads attributes from a file. */
export function isAttributesPath(path: string): boolean {
  return /(?:^|\/)\.gitattributes$/.test(path);
}

/** The `.gitattributes` files to read among the paths, those nearest to the root first. */
export function attributesPaths(paths: Iterable<string>): string[] {
  const depthOf = (path: string): number => path.split("/").length;
  const found = [...paths].filter(isAttributesPath);
  return found.toSorted((a, b) => depthOf(a) - depthOf(b)).slice(0, mostFiles);
}

/**
 * Reads the named attributes as git does (gitattributes(5)): a file overrides those in directories above it, a line
 * overrides those before it, and setting a macro of the root's file sets the attributes in its definition.
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

/** Adds the states of attributes that have none yet, since lines come in order of precedence. */
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

/** The names that are asked for, and the macros that set any of them. */
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
  // If any name is invalid, git ignores the whole line.
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

/** A pattern in double quotes, which are read as in C, and the length of its text; null without quotes. */
function unquoted(line: string): { readonly text: string; readonly length: number } | null {
  // If there is an escape that C does not have, git reads the quotes as a part of the pattern.
  const quoted = /^"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/.exec(line);
  if (quoted === null) return null;
  const text = (quoted[1] ?? "").replace(/\\([0-3][0-7]{2}|.)/g, (_all, code: string) => {
    return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code);
  });
  return { text, length: quoted[0].length };
}
