import type { SourceFile } from "../core/source-file.ts";
import { hasErrors } from "./yaml/parse.ts";

/** Marks of Helm and Jinja templates that count even in the middle of a plain scalar. */
const inPlain =
  /^\{(?:%|\{-|\{\s*(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)|include|template|if|end|else|range|with|tpl|toYaml|define)\b)/;

/**
 * Marks of templates that count only where a scalar would start: `@@X@@`, `@X@`, `%{X}%`, `%X%`, `%%X%%`, `!X!`; and
 * `<% if x %>`, which counts at the start of a line.
 */
const atTokenStart = /^(?:@{1,2}[\w.:-]+@{1,2}|%{1,2}\{?[\w.:-]+\}?%|![\w.:-]+!(?=[\s,\]}]|$))/;
const atLineStart = /^[ \t]*<%/;

/** A token, or an expression, alone on its line, which is no key: `<LABELS>`, `$X`, `${indent(labels, 4)}`, `%{if X}`. */
const tokenLine = /^[ \t]*(?:<[A-Z][A-Z0-9_]*>|\$[A-Z][A-Z0-9_]*|\$\{.*\}|%\{.*\})[ \t]*$/;

/** A placeholder alone on its line: `APP_IMAGE`. It may also be a key without its colon, where other keys look like it. */
const wordLine = /^[ \t]*[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+[ \t]*$/;
const keyInCapitals = /^( *)[A-Z][A-Z0-9_]*[ \t]*:/gm;

/**
 * Comments that a template language reads: those of ytt, `#@ if x:`, and a token or a block alone on its line, `#{X}#`,
 * `#{if X}`, `#!X!#`.
 */
const commentLine = /^[ \t]*#(?:@(?:[ \t]|[a-z]+\/)|\{\/?[\w.-]+(?:[ |][^{}:]*)?\}#?[ \t]*$|![\w.:-]+!#)/;

/** A cheap test: a file without a match has no template marks. */
const anyMark =
  /\{[{%]|<%|@[\w.:-]+@|%\{?[\w.:-]+\}?%|#[@{!]|![\w.:-]+!|^[ \t]*(?:<[A-Z]|\$[A-Z{]|%\{|[A-Z][A-Z0-9]*_[A-Z0-9_]+[ \t]*\r?$)/m;

const blockScalar = /(?:^|[:-][ \t]+|[!&][^\s]*[ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;

/** The header of a block scalar is only looked for in this many characters at the end of a line, to stay linear. */
const longestHeader = 500;

/**
 * Which marks count. Without `tokens`, marks with which no YAML scalar can start and tokens alone on a line don't: in
 * valid YAML, they are text.
 */
export interface TemplateMarks {
  readonly braces?: boolean;
  readonly tokens?: boolean;
}

/**
 * The offset of the first template mark (of Go, Jinja, ytt, or a token that a pipeline replaces) outside of comments,
 * quoted strings and block scalars; null without one. A file with such a mark only makes sense once rendered, while
 * marks inside strings are data: alert texts, GitHub's expressions, templates in a ConfigMap.
 */
export function findTemplate(text: string, { braces = true, tokens = true }: TemplateMarks = {}): number | null {
  if (!anyMark.test(text)) return null;
  let quote: string | null = null;
  let block: number | null = null;
  let keyIndents: ReadonlySet<number> | null = null;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (block !== null && (indent > block || line.trim() === "")) continue;
    block = null;
    if (quote === null && (commentLine.test(line) || atLineStart.test(line))) return match.index + indent;
    if (quote === null && tokens && tokenLine.test(line)) return match.index + indent;
    if (quote === null && tokens && wordLine.test(line)) {
      keyIndents ??= new Set([...text.matchAll(keyInCapitals)].map(([, spaces = ""]) => spaces.length));
      if (!keyIndents.has(indent)) return match.index + indent;
    }
    const scan = scanLine(line, quote, braces, tokens);
    if (scan.template !== null) return match.index + scan.template;
    quote = scan.quote;
    if (quote === null && blockScalar.test(line.slice(Math.max(scan.plainFrom, line.length - longestHeader))))
      block = parentIndent(line);
  }
  return null;
}

/**
 * Whether a text can't be read as YAML before it is rendered, according to a mark of a template outside of its strings.
 */
export function needsRendering(source: SourceFile): boolean {
  return findTemplate(source.text) !== null && hasErrors(source);
}

interface Scan {
  readonly template: number | null;
  /** The quote that is still open at the end of the line. */
  readonly quote: string | null;
  /** The index after the last quoted string. */
  readonly plainFrom: number;
}

function scanLine(line: string, open: string | null, braces: boolean, tokens: boolean): Scan {
  let quote = open;
  let plainFrom = 0;
  let atStart = true;
  for (let index = 0; index < line.length; index += 1) {
    const char = line[index] ?? "";
    if (quote !== null) {
      if (char === "\\" && quote === '"') index += 1;
      else if (char === quote && quote === "'" && line[index + 1] === "'") index += 1;
      else if (char === quote) {
        quote = null;
        plainFrom = index + 1;
        atStart = false;
      }
      continue;
    }
    if (char === "#" && (index === 0 || /\s/.test(line[index - 1] ?? ""))) break;
    const isBrace = char === "{" && (line[index + 1] === "{" || line[index + 1] === "%") && line[index - 1] !== "$";
    if (isBrace && braces) {
      if (atStart || inPlain.test(line.slice(index, index + 80))) return { template: index, quote, plainFrom };
    }
    const isMark = char === "!" || (tokens && (char === "@" || char === "%"));
    if (isMark && atStart && atTokenStart.test(line.slice(index, index + 80))) {
      return { template: index, quote, plainFrom };
    }
    if ((char === '"' || char === "'") && atStart) quote = char;
    else atStart = startsToken(line, index, atStart);
  }
  return { template: null, quote, plainFrom };
}

/** Whether a scalar may start after the character at an index. */
function startsToken(line: string, index: number, atStart: boolean): boolean {
  const char = line[index] ?? "";
  if (char === " " || char === "\t")
    return atStart || /(?:^|\s)[!&]\S*$/.test(line.slice(Math.max(0, index - 200), index));
  if (char === "[" || char === "{" || char === ",") return true;
  if (char === "-" || char === "?") return atStart && /[ \t]/.test(line[index + 1] ?? " ");
  return char === ":" && (/[ \t]/.test(line[index + 1] ?? " ") || /["'\]}]/.test(line[index - 1] ?? ""));
}

function parentIndent(line: string): number {
  const prefix = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
  const bare = /^[|>!&]/.test(line.slice(prefix.length));
  return bare ? prefix.lastIndexOf("-") : prefix.length;
}
