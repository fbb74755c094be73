import { suggestionIn } from "../../test/support/github/suggestions.ts";
import { type FileView, newLines, type View } from "./view.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Formats the review for a terminal. */
export function printReview(view: View, coloured: boolean): string {
  const paint = (code: number, text: string): string => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const out: string[] = [paint(1, `#${view.number} ${view.title}`), "", plain(view.review), ""];
  for (const file of view.files) {
    for (const { startLine, line, body } of file.comments) {
      out.push(paint(36, `${file.path}:${startLine === line ? line : `${startLine}-${line}`}`));
      out.push(...wordsOf(body).map((text) => `  ${text}`));
      out.push(
        ...changeOf(file, startLine, line, body).map(
          (text) => `  ${paint(text.startsWith("+") ? 32 : text.startsWith("-") ? 31 : 2, text)}`,
        ),
      );
      out.push("");
    }
  }
  if (view.check !== null) {
    const { name, conclusion, title } = view.check;
    const green = conclusion !== "failure";
    out.push(`${paint(green ? 32 : 31, green ? "✓" : "✗")} ${paint(1, name)}: ${conclusion ?? ""}, ${title ?? ""}`, "");
  }
  return out.join("\n");
}

function wordsOf(body: string): string[] {
  const text = body
    .replace(/^(`{3,})suggestion[\s\S]*?^\1\s*$/gm, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<details>[\s\S]*?<\/details>/g, "");
  const parts = text.split(/^(`{3,}\w*\n[\s\S]*?^`{3,})\s*$/m);
  return parts.flatMap((part, index) => (index % 2 === 1 ? codeOf(part) : prose(part)));
}

function prose(text: string): string[] {
  return plain(text)
    .split("\n")
    .flatMap((line) => wrap(line, 100));
}

/** The lines of a code block without control characters, with a blank line before and after. */
function codeOf(fence: string): string[] {
  const lines = fence.split("\n").slice(1, -1);
  return ["", ...lines.map((line) => line.replace(/[^\P{C}]/gu, "")), ""];
}

function changeOf(file: FileView, startLine: number, line: number, body: string): string[] {
  const after = suggestionIn(body);
  if (after === null) return [];
  const before = newLines(file, startLine, line);
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  return [
    ...before.slice(0, same).map((text) => `  ${text}`),
    ...before.slice(same).map((text) => `- ${text}`),
    ...after.slice(same).map((text) => `+ ${text}`),
  ];
}

/** Markdown without its markup and without control characters, which must not reach the terminal. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replaceAll("**", "")
    .replace(/^> \[!\w+\]\n/gm, "")
    .replace(/^> ?/gm, "")
    .replaceAll("`", "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (_all, code: string, name: string) =>
      name === undefined ? String.fromCodePoint(Number(code)) : (entities[name] ?? ""),
    )
    .replace(/[^\P{C}\n]/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line !== "" && line.length + word.length >= width) lines.push(word);
    else lines[last] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
