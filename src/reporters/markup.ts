import { printable } from "./printable.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/**
 * Escapes untrusted text for an HTML element or a quoted attribute, on one line. Invisible characters become visible.
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}

/**
 * Escapes untrusted text as Markdown that shows exactly this text on one line, anywhere. Possible markup becomes
 * entities (CommonMark 2.5), and a zero-width space breaks up mentions, references and addresses, which GitHub looks
 * for later.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/^-|^\d+(?=[.)])|:(?=\/\/)|www(?=\.)|\bgh(?=-\d)|[^\p{L}\p{N} .,;:()/-]/giu, encoded)
    .replace(/&#(?:35|58|64);(?=.)/g, "$&\u200b");
}

function encoded(match: string): string {
  if (match.length > 1 && /[a-z]/i.test(match)) return `${match}\u200b`;
  return [...match].map((character) => `&#${character.codePointAt(0)};`).join("");
}

/** Untrusted text as inline code on one line; safe in table cells, too. */
export function codeSpan(text: string): string {
  const content = printable(text).replace(
    /[^\p{L}\p{N} ./,:;-]|:(?=\/\/)|(?<=www)\./giu,
    (character) => `&#${character.codePointAt(0)};`,
  );
  return `<code>${content}</code>`;
}

/**
 * A sentence as Markdown on one line: text between backticks becomes code, and everything else shows exactly as it is.
 */
export function markdownProse(text: string): string {
  const parts = text.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeMarkdown(part))).join("");
}

/** Lines, already printable, as a fenced code block that they can't close. */
export function fencedBlock(lines: readonly string[], language: string): string {
  const longest = Math.max(
    0,
    ...lines.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))),
  );
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
