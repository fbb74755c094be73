import type { Json } from "../../core/json.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { unknown } from "./expand-values.ts";

/** A bake file in its JSON form, and the lines on which its targets begin. */
export interface BakeFile {
  readonly value: Json;
  readonly lines: ReadonlyMap<string, number>;
}

interface Token {
  readonly kind: "newline" | "string" | "word" | "mark";
  readonly text: string;
  readonly offset: number;
}

const token = new RegExp(
  [
    /(?<newline>\n)/,
    /(?:#|\/\/).*/,
    /\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?/,
    /"(?<string>[^"\\\n]*(?:\\.[^"\\\n]*)*)"?/,
    /<<-?(?<heredoc>\w+)[ \t]*(?=\r?\n)/,
    /(?<word>[\w.-]+)/,
    /(?<mark>[^\s\w])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** The most tokens that are read; no real bake file has more. */
const maximumTokens = 50_000;

/**
 * Reads the `target` and `variable` blocks of a bake file in HCL into its JSON form: texts, lists of texts and maps of
 * texts. A computed value is `unknown`.
 */
export function readHcl(source: SourceFile): BakeFile {
  const tokens = tokensOf(source.text);
  const blocks = new Map<string, Map<string, Json>>([
    ["target", new Map()],
    ["variable", new Map()],
  ]);
  const lines = new Map<string, number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const [kind, name, open] = tokens.slice(index, index + 3);
    if (open?.text !== "{" || open.kind !== "mark" || name?.kind !== "string" || kind?.kind !== "word") continue;
    const body = readBody(tokens, index + 3, true);
    index = body.end;
    blocks.get(kind.text)?.set(name.text, body.value);
    if (kind.text === "target") lines.set(name.text, source.position(kind.offset).line);
  }
  return { value: Object.fromEntries([...blocks].map(([kind, named]) => [kind, Object.fromEntries(named)])), lines };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let ends: ReadonlyMap<string, number[]> | null = null;
  let after = 0;
  for (const { 0: all, index: offset, groups = {} } of text.matchAll(token)) {
    if (offset < after) continue;
    const { newline, string, word, mark, heredoc } = groups;
    if (heredoc !== undefined) {
      ends ??= loneWords(text);
      const start = offset + all.length;
      const own = ends.get(heredoc) ?? [];
      while ((own.at(-1) ?? start + 1) <= start) own.pop();
      after = own.at(-1) ?? offset;
      if (after > offset) tokens.push({ kind: "string", text: text.slice(start, after), offset });
    }
    if (newline !== undefined) tokens.push({ kind: "newline", text: newline, offset });
    else if (string !== undefined) tokens.push({ kind: "string", text: string.replace(/\\(.)/g, "$1"), offset });
    else if (word !== undefined) tokens.push({ kind: "word", text: word, offset });
    else if (mark !== undefined) tokens.push({ kind: "mark", text: mark, offset });
    if (tokens.length >= maximumTokens) break;
  }
  return tokens;
}

/** The offsets where lines that are a single word end, by word, the last one first. Such a line ends a heredoc. */
function loneWords(text: string): ReadonlyMap<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const { 0: all, 1: word = "", index } of [...text.matchAll(/^[ \t]*(\w+)(?=[ \t]*\r?$)/gm)].toReversed()) {
    const known = ends.get(word) ?? [];
    known.push(index + all.length);
    ends.set(word, known);
  }
  return ends;
}

interface Read {
  readonly value: Json;
  /** The index of the last token of the value. */
  readonly end: number;
}

/** Reads the attributes between braces. Maps in them are only read in the outermost body. */
function readBody(tokens: readonly Token[], start: number, outermost: boolean): Read {
  const values = new Map<string, Json>();
  let depth = 0;
  let index = start;
  for (; index < tokens.length; index += 1) {
    const here = tokens[index];
    depth += levels(here);
    if (depth < 0) break;
    const named = here?.kind === "word" || here?.kind === "string";
    if (depth > 0 || !named || !isMark(tokens[index + 1], "=:")) continue;
    const read = readValue(tokens, index + 2, outermost);
    values.set(here.text, read.value);
    index = read.end;
  }
  return { value: Object.fromEntries(values), end: index };
}

function readValue(tokens: readonly Token[], start: number, outermost: boolean): Read {
  const first = tokens[start];
  if (isMark(first, "[")) return readList(tokens, start + 1);
  if (isMark(first, "{") && outermost) return readBody(tokens, start + 1, false);
  const after = tokens[start + 1];
  const alone = after === undefined || after.kind === "newline" || isMark(after, ",}");
  if (alone && first?.kind === "string") return { value: first.text, end: start };
  if (alone && first?.kind === "word") return { value: first.text === "null" ? null : unknown, end: start };
  let depth = 0;
  let index = start;
  for (; index < tokens.length; index += 1) {
    const here = tokens[index];
    depth += levels(here);
    if (depth < 0 || (depth === 0 && (here?.kind === "newline" || isMark(here, ",")))) break;
  }
  return { value: unknown, end: index - 1 };
}

/** Reads the texts of a list; computed items are left out. */
function readList(tokens: readonly Token[], start: number): Read {
  const items: string[] = [];
  let depth = 0;
  let index = start;
  for (; index < tokens.length; index += 1) {
    const here = tokens[index];
    depth += levels(here);
    if (depth < 0) break;
    const apart = [tokens[index - 1], tokens[index + 1]].every((one) => one?.kind === "newline" || isMark(one, "[],"));
    if (depth === 0 && here?.kind === "string" && apart) items.push(here.text);
  }
  return { value: items, end: index };
}

/** The change of the nesting depth at a token. */
function levels(here: Token | undefined): number {
  if (isMark(here, "{[(")) return 1;
  return isMark(here, "}])") ? -1 : 0;
}

function isMark(here: Token | undefined, marks: string): boolean {
  return here?.kind === "mark" && marks.includes(here.text);
}
