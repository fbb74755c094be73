import { replaceInvisible } from "../../core/invisible.ts";
import { shorten } from "./size.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\\": "&#92;",
  "`": "&#96;",
  "*": "&#42;",
  _: "&#95;",
  "[": "&#91;",
  "]": "&#93;",
  "|": "&#124;",
  "~": "&#126;",
  $: "&#36;",
};

/** The text on one line: line breaks become spaces, and invisible characters U+FFFD. */
export function oneLine(text: string): string {
  return replaceInvisible(text.replace(/[\t\r\n]+/g, " "), () => "\ufffd").trim();
}

/**
 * Escapes plain text as Markdown that shows exactly this text, on one line, anywhere: in a paragraph, a list item, a
 * table cell, a link's text, or between HTML tags. Markup characters are written as entities, which CommonMark (2.5)
 * never reads as syntax. Mentions, references to issues and commits, addresses and names of emoji are broken up by a
 * zero-width space, since GitHub looks for them after rendering.
 */
export function escapeText(text: string): string {
  return escapeLine(oneLine(text));
}

/**
 * Escapes a sentence as Markdown for a paragraph or a list item: text between backticks becomes code, and everything
 * else shows exactly as it is. Sentences quote names from files, so nothing in either part may render as markup,
 * mention somebody or become a link.
 */
export function escapeProse(text: string): string {
  const parts = oneLine(text).split(/`([^`]+)`/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return codeSpan(part);
      // Two adjacent code spans would join into one longer fence.
      return part === "" && index > 0 && index < parts.length - 1 ? "&#8203;" : escapeLine(part);
    })
    .join("");
}

/**
 * What Markdown reads as syntax, and what GitHub turns into something else. A number alone or a word alone is hardly ever
 * the hash of a commit.
 */
const active =
  /[&<>\\`*_[\]|~$@#]|:\/\/|:(?=[\w+-]+:)|(?<![a-z\d])(?:www\.|gh-(?=\d))|(?<!\w)(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?!\w)/gi;

function escapeLine(line: string): string {
  return line
    .replace(active, disarm)
    .replace(/^[-+=:]/, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, (_match, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`);
}

/**
 * Formats text as inline code on one line; safe in table cells and links too. Nothing in it renders as markup, mentions
 * somebody or becomes a link. Brackets, pipes and backslashes are written as entities, since Markdown finds blocks
 * (tables, link definitions) before code spans.
 */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  if (line === "") return "<code></code>";
  if (/[|\\[\]]/.test(line)) return `<code>${escapeText(line)}</code>`;
  return codeSpan(line);
}

function codeSpan(line: string): string {
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** Escapes plain text for a table cell, shortened to `limit` characters. */
export function tableCell(text: string, limit = 300): string {
  const part = text.slice(0, limit * 8);
  const characters = [...oneLine(part)];
  const whole = characters.length <= limit && part.length === text.length;
  return escapeText(whole ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`);
}

/** A link whose text is already Markdown; the text alone where there is no address. */
export function link(markdown: string, address: string | null): string {
  return address === null ? markdown : `[${markdown}](${address.replace(/[()<>\s\\"|]/g, encodeCharacter)})`;
}

/** Encodes each segment of a path for use in a URL. */
export function encodePath(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encodeCharacter))
    .join("/");
}

/** Lines as a fenced code block that they can't close, ending with a newline. Without lines the block is empty. */
export function fenced(lines: readonly string[], info: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return `${[`${fence}${info}`, ...lines, fence].join("\n")}\n`;
}

/** A line of Markdown. */
export interface MarkdownLine {
  readonly line: string;
  /** Whether it is in a code block, or starts or ends one. */
  readonly isCode: boolean;
  /** The fence that ends the code block which goes on after the line; empty if there is none. */
  readonly fence: string;
}

/** The lines of Markdown with its code blocks (CommonMark, 4.5). */
export function markdownLines(text: string): readonly MarkdownLine[] {
  let fence = "";
  return text.split("\n").map((line) => {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    const isCode = fence !== "" || run !== "";
    if (fence === "") fence = run;
    else if (run.startsWith(fence) && line.trim() === run) fence = "";
    return { line, isCode, fence };
  });
}

/** Markdown shortened to `limit` bytes, like `shorten`. If that ends in a code block, it is closed on a further line. */
export function shortenMarkdown(text: string, limit: number): string {
  const short = shorten(text, limit);
  const fence = short === text ? "" : (markdownLines(short).at(-1)?.fence ?? "");
  return fence === "" ? short : `${short}\n${fence}`;
}

function disarm(match: string): string {
  const entity = entities[match];
  if (entity !== undefined) return entity;
  if (match === "://") return ":&#8203;//";
  // Seven digits are enough for a hash.
  if (/^[\da-f]{7}/i.test(match)) return match.replace(/.{6}(?=.)/g, "$&&#8203;");
  const last = match.length - (match.length > 1 ? 1 : 0);
  return `${match.slice(0, last)}&#8203;${match.slice(last)}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
