import type { SourceFile } from "../../core/source-file.ts";
import type { YamlError } from "./yaml-file.ts";

/** An error explained in plain words, and its line (from 1, as YAML counts lines). */
export interface ExplainedError {
  /** Half a sentence: "a quote is never closed". */
  readonly why: string;
  readonly line: number;
}

/** Explains an error of a document in plain words instead of those of the parser. */
export function explainError({ yaml: source }: SourceFile, error: YamlError): ExplainedError {
  const line = writtenLine(source, source.position(error.offset).line);
  if (error.code === undefined) return { why: whyOfData(error.message), line };
  const near = separatorAround(source, line);
  if (near !== null)
    return { why: `${JSON.stringify(near.text)} is not a document separator, which is three dashes`, line: near.line };
  const comment = /^\s*\/[/*]/.exec(source.text);
  if (comment !== null) {
    const at = source.position(comment[0].length - 1).line;
    return { why: "JSON has no comments, and those of YAML start with #", line: at };
  }
  const text = source.line(line);
  const indentation = /^[ \t]*/.exec(text)?.[0] ?? "";
  if (indentation.includes("\t")) return { why: "its indentation has a tab, and YAML allows only spaces there", line };
  if (/closing ['"]quote/.test(error.message)) {
    const quote = error.message.includes("'") ? "'" : '"';
    return { why: "a quote that opens here is never closed", line: openedAt(source, line, quote) };
  }
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && isDeeper(source, line + 1, indentation)) {
    return { why: "its indentation does not fit the line above it", line: line + 1 };
  }
  return { why: whyOf(error.code, error.message, text), line };
}

/** Whether a line has a key but is indented more than the complete value above it. */
function isDeeper(source: SourceFile, line: number, indentation: string): boolean {
  if (line > source.lineCount) return false;
  const text = source.line(line);
  return text.startsWith(`${indentation} `) && /:(?:\s|$)/.test(text);
}

/** The closest line, from `line` upwards, with an odd number of quotes: it most likely lacks one. */
function openedAt(source: SourceFile, line: number, quote: string): number {
  for (let one = line; one > Math.max(0, line - longestQuote); one -= 1) {
    if ((source.line(one).split(quote).length - 1) % 2 === 1) return one;
  }
  return line;
}

/** The most lines that are searched for the start of a quote. */
const longestQuote = 2000;

/** The line itself, or the last one above it with text: what is missing at the end is reported after the last text. */
function writtenLine(source: SourceFile, at: number): number {
  let line = Math.min(at, source.lineCount);
  while (line > 1 && source.line(line).trim() === "") line -= 1;
  return line;
}

/** Explains an error that `readValue` found. */
function whyOfData(message: string): string {
  const noAnchor = /^Alias .* has no matching anchor/.test(message);
  return lowerFirst(message) + (noAnchor ? "; a value that starts with * must be in quotes" : "");
}

function whyOf(code: string, message: string, text: string): string {
  if (code === "BAD_INDENT" && message.startsWith("Flow ")) {
    return "a bracket or brace is never closed, or the lines inside it are not indented";
  }
  if (code === "UNEXPECTED_TOKEN" && /^\s*[{[].*[}\]]\s*$/.test(text)) {
    return "there is more text after the end of a value; separate two objects with a line of three dashes";
  }
  if (code === "UNEXPECTED_TOKEN" && /^Unexpected alias at node end/.test(message) && /[:-]\s+\*/.test(text)) {
    return "a value that starts with * must be in quotes";
  }
  if (code === "UNEXPECTED_TOKEN" && /^Unexpected , in flow/.test(message)) {
    return "a comma follows another one or an opening bracket or brace";
  }
  if (code === "UNEXPECTED_TOKEN" && /["']/.test(text)) {
    return "there is more text after a quoted value; a quote inside quotes must be escaped";
  }
  if (code === "MULTILINE_IMPLICIT_KEY" && /[\w"'{}[\]]:\s+[^\s#]/.test(text)) {
    return "a comma may be missing after an entry in braces";
  }
  if (code === "MISSING_CHAR") return missingCharacter(message);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /:\s+\S.*:(?:\s|$)/.test(text)) {
    return "a value has a colon and a space, so it must be in quotes";
  }
  return reasons[code] ?? "it is not valid YAML";
}

/** Explanations by the error codes of the `yaml` package (its `ErrorCode`). */
const reasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "an alias (*name) can't have an anchor or a tag of its own",
  BAD_ALIAS: "an alias (*name) or anchor (&name) is not valid; a value that starts with * or & must be in quotes",
  BAD_DIRECTIVE: "a line that starts with % is a directive, and YAML does not have this one",
  BAD_DQ_ESCAPE:
    "a backslash in double quotes starts an escape sequence, and YAML does not have this one; use single quotes",
  BAD_INDENT: "its indentation does not fit the lines above it",
  BAD_PROP_ORDER: "an anchor or a tag is in the wrong place",
  BAD_SCALAR_START: "a value can't start with this character unless it is in quotes",
  BLOCK_AS_IMPLICIT_KEY: "its indentation does not fit the lines above it",
  BLOCK_IN_FLOW: "an indented block can't be inside brackets or braces",
  KEY_OVER_1024_CHARS: "a key is longer than 1,024 characters",
  MULTILINE_IMPLICIT_KEY: "a key and its colon must be on one line; a colon may be missing",
  MULTIPLE_ANCHORS: "a value has more than one anchor",
  MULTIPLE_TAGS: "a value has more than one tag",
  TAB_AS_INDENT: "its indentation has a tab, and YAML allows only spaces there",
  UNEXPECTED_TOKEN: "the text here does not fit what comes before it",
};

function missingCharacter(message: string): string {
  if (/Expected flow|must end with|, or|flow (?:map|seq)/i.test(message)) {
    return "a bracket or brace is never closed, or a comma is missing";
  }
  if (/^Tags and anchors/.test(message)) {
    return "a tag (!name) or an anchor (&name) needs a space after it; a value that starts with ! or & must be in quotes";
  }
  if (/^Comments/.test(message)) return "a comment needs a space before its #; a value with # in it must be in quotes";
  if (/^Sequence item without/.test(message)) return "its indentation does not fit the lines above it";
  return "a key has no colon after it, or no space after the colon";
}

/** A line of four or more dashes, at a place or just above it, where YAML has three. */
function separatorAround(source: SourceFile, line: number): { readonly text: string; readonly line: number } | null {
  const candidates = [line, line - 1].filter((one) => one >= 1 && one <= source.lineCount);
  for (const one of candidates) {
    const text = source
      .line(one)
      .replace(/^\ufeff/, "")
      .trimEnd();
    if (/^-{4,40}$/.test(text)) return { text, line: one };
  }
  return null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
