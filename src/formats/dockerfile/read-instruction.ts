import type { Range } from "../../core/range.ts";
import type { Flag, Instruction, Statement, Word } from "./dockerfile-file.ts";
import { type LogicalLine, placeOf } from "./logical-line.ts";
import { jsonStrings, type Span, skipBlanks, splitWords, withoutQuotes } from "./words.ts";

/** All instructions (Dockerfile reference) and which syntax they allow: the JSON form, flags, quotes in arguments. */
const grammar: Readonly<Record<string, { readonly json?: true; readonly flags?: true; readonly quotes?: true }>> = {
  ADD: { json: true, flags: true },
  ARG: { quotes: true },
  CMD: { json: true, quotes: true },
  COPY: { json: true, flags: true },
  ENTRYPOINT: { json: true, quotes: true },
  ENV: { quotes: true },
  EXPOSE: {},
  FROM: { flags: true },
  HEALTHCHECK: { flags: true, quotes: true },
  LABEL: { quotes: true },
  MAINTAINER: {},
  ONBUILD: {},
  RUN: { json: true, flags: true, quotes: true },
  SHELL: { json: true },
  STOPSIGNAL: {},
  USER: {},
  VOLUME: { json: true },
  WORKDIR: {},
};

/** Whether BuildKit knows a keyword, which has to be in upper case. */
export function isKeyword(keyword: string): boolean {
  return Object.hasOwn(grammar, keyword);
}

/** The data of an instruction that is not in its logical line. */
export interface InstructionPlace {
  readonly index: number;
  readonly range: Range;
  readonly escape: string;
  readonly heredoc: string;
}

type Terms = Pick<Instruction, "flags" | "words">;

/** Parses the instruction that starts at the index `from` of a logical line. */
export function readInstruction(line: LogicalLine, from: number, place: InstructionPlace): Instruction {
  return readOne(line, from, place, false);
}

function readOne(line: LogicalLine, from: number, place: InstructionPlace, triggered: boolean): Instruction {
  const { text } = line;
  const start = skipBlanks(text, from);
  const keywordLength = /^\S*/.exec(text.slice(start))?.[0].length ?? 0;
  const keyword = text.slice(start, start + keywordLength).toUpperCase();
  const { json, flags: takesFlags, quotes } = grammar[keyword] ?? {};
  let at = skipBlanks(text, start + keywordLength);
  const flags: Flag[] = [];
  if (takesFlags) {
    for (const span of splitWords(text, at, flagEscape)) {
      if (!text.startsWith("--", span.start) || span.end - span.start < 3) break;
      flags.push(readFlag(line, span));
      at = skipBlanks(text, span.end);
    }
  }
  const strings = json ? jsonStrings(text, at) : null;
  const words = strings
    ? strings.map(({ value, span }): Word => ({ value, range: placeOf(line, span.start, span.end) }))
    : splitWords(text, at, quotes ? place.escape : null).map((span): Word => toWord(line, span));
  const { heredoc } = place;
  return {
    index: place.index,
    keyword,
    range: place.range,
    keywordRange: placeOf(line, start, start + keywordLength),
    flags,
    words,
    json: strings !== null,
    text: text.slice(at).trim(),
    heredoc,
    trigger: keyword === "ONBUILD" && !triggered && at < text.length ? readOne(line, at, place, true) : null,
    said: statementOf({ keyword, flags, words, json: strings !== null, heredoc }),
  };
}

function statementOf({ keyword, flags, words, json, heredoc }: Omit<Statement, "flags" | "words"> & Terms): Statement {
  return {
    keyword,
    flags: flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`)),
    words: words.map(({ value }) => value),
    json,
    heredoc,
  };
}

/** The escape character in flags, whatever the directive says (BuildKit, `extractBuilderFlags`). */
const flagEscape = "\\";

function readFlag(line: LogicalLine, span: Span): Flag {
  const { value: written, range } = toWord(line, span);
  const value = withoutQuotes(written, flagEscape);
  const equals = value.indexOf("=");
  if (equals === -1) return { name: value.slice(2), value: null, range };
  return { name: value.slice(2, equals), value: value.slice(equals + 1), range };
}

function toWord(line: LogicalLine, { start, end }: Span): Word {
  return { value: line.text.slice(start, end), range: placeOf(line, start, end) };
}
