import { replaceInvisible } from "../../core/invisible.ts";

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

/** The text on one line, with line breaks as spaces and invisible characters as U+FFFD. */
export function oneLine(text: string): string {
  return replaceInvisible(text.replace(/[\t\r\n]+/g, " "), () => "\ufffd").trim();
}

/**
 * Plain text as Markdown that shows exactly it, on one line, wherever it stands: in a paragraph, a list item, a table
 * cell, a link's text, or between HTML tags. Structure is written as entities, which CommonMark (2.5) never reads as
 * syntax; mentions, issue references and addresses are broken by a zero-width space, since GitHub looks for them
 * after rendering.
 */
export function escapeText(text: string): string {
  return escapeLine(oneLine(text));
}

/**
 * A sentence as Markdown in a paragraph or a list item: what stands between backticks is code, all else shows exactly as
 * it is. Sentences quote names from files, so that nothing in either renders, mentions or links.
 */
export function escapeProse(text: string): string {
  const parts = oneLine(text).split(/`([^`]+)`/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return codeSpan(part);
      // Two fences that meet would be one longer fence.
      return part === "" && index > 0 && index < parts.length - 1 ? "&#8203;" : escapeLine(part);
    })
    .join("");
}

function escapeLine(line: string): string {
  return line
    .replace(/[&<>\\`*_[\]|~$@#]|:\/\/|(?<![a-z\d])(?:www\.|gh-(?=\d))/gi, disarm)
    .replace(/^[-+=:]/, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, (_match, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`);
}

/**
 * Text as inline code, on one line; safe in a table cell and a link too. Nothing in it renders, mentions or links.
 * Brackets, pipes and backslashes stand as entities: the blocks of Markdown (tables, link definitions) are found
 * before its code spans.
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

/** Plain text as a table cell, at most `limit` characters of it. */
export function tableCell(text: string, limit = 300): string {
  const part = text.slice(0, limit * 8);
  const characters = [...oneLine(part)];
  const whole = characters.length <= limit && part.length === text.length;
  return escapeText(whole ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`);
}

/** A link whose text is Markdown already; the text alone where there is no address. */
export function link(markdown: string, address: string | null): string {
  return address === null ? markdown : `[${markdown}](${address.replace(/[()<>\s\\"|]/g, encodeCharacter)})`;
}

/** A path in an address, each of its names encoded. */
export function encodePath(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encodeCharacter))
    .join("/");
}

/** Lines as a fenced block that they can't close, ending with a newline. No lines make a block with nothing in it. */
export function fenced(lines: readonly string[], info: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return `${[`${fence}${info}`, ...lines, fence].join("\n")}\n`;
}

function disarm(match: string): string {
  const entity = entities[match];
  if (entity !== undefined) return entity;
  if (match === "://") return ":&#8203;//";
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
