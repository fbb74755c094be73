/** What marks a Helm or Jinja template even in the middle of a plain scalar. */
const inPlain =
  /^\{(?:%|\{-|\{\s*(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)|include|template|if|end|else|range|with|tpl|toYaml|define)\b)/;

/**
 * Marks of templates where YAML allows no scalar to start: `@@X@@`, `@X@`, `%{X}%`, `%X%`, `%%X%%`, `!X!`; and, on a line
 * of their own, `<% if x %>`.
 */
const atTokenStart = /^(?:@{1,2}[\w.:-]+@{1,2}|%{1,2}\{?[\w.:-]+\}?%|![\w.:-]+!(?=[\s,\]}]|$))/;
const atLineStart = /^[ \t]*<%/;

/**
 * Comments that a template language reads: those of ytt, `#@ if x:`, and a token or a block alone on its line, `#{X}#`,
 * `#{if X}`, `#!X!#`.
 */
const commentLine = /^[ \t]*#(?:@(?:[ \t]|[a-z]+\/)|\{\/?[\w.-]+(?:[ |][^{}:]*)?\}#?[ \t]*$|![\w.:-]+!#)/;

/** Cheap: no file without one of these has a template in it. */
const anyMark = /\{[{%]|<%|@[\w.:-]+@|%\{?[\w.:-]+\}?%|#[@{!]|![\w.:-]+!/;

const blockScalar = /(?:^|[:-][ \t]+|[!&][^\s]*[ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;

/** Header and comment of a block scalar are looked for in so many characters at the end of a line, to stay linear. */
const longestHeader = 500;

/** Which marks count; without `tokens`, those don't with which no scalar of YAML can start: in sound YAML, they are text. */
export interface TemplateMarks {
  readonly braces?: boolean;
  readonly tokens?: boolean;
}

/**
 * Where a text has template marks (Go's or Jinja's, those of ytt and of tokens that pipelines replace) outside of
 * comments, quoted strings and block scalars, so that it only means something once rendered; null where it has none.
 * Marks inside strings are data: alert texts, GitHub's expressions, templates in a ConfigMap.
 */
export function findTemplate(text: string, { braces = true, tokens = true }: TemplateMarks = {}): number | null {
  if (!anyMark.test(text)) return null;
  let quote: string | null = null;
  let block: number | null = null;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (block !== null && (indent > block || line.trim() === "")) continue;
    block = null;
    if (quote === null && (commentLine.test(line) || atLineStart.test(line))) return match.index + indent;
    const scan = scanLine(line, quote, braces, tokens);
    if (scan.template !== null) return match.index + scan.template;
    quote = scan.quote;
    if (quote === null && blockScalar.test(line.slice(Math.max(scan.plainFrom, line.length - longestHeader))))
      block = parentIndent(line);
  }
  return null;
}

interface Scan {
  readonly template: number | null;
  /** The quote that is still open at the end of the line. */
  readonly quote: string | null;
  /** Where the text after the last quoted string begins. */
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

/** True when a scalar may start after the character at an index. */
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
