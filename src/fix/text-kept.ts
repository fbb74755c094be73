import type { Change } from "./change.ts";

/**
 * What a change would do to the text beyond its data: lose a comment, mix line endings, add or drop the newline at
 * the end of the file. Null when it does nothing of the kind.
 */
export function textLoss(change: Change): string | null {
  const { text } = change.file.source;
  const removes = change.operations.some((operation) => operation.kind === "remove");
  const foreignEnding = text.includes("\r\n") ? /(?<!\r)\n/ : /\r/;
  for (const edit of change.edits) {
    const [start, end] = edit.range;
    const old = text.slice(start, end);
    if (!removes && commentsOf(old).some((comment) => !edit.text.includes(comment))) return "a comment would be lost";
    if (foreignEnding.test(edit.text) && !foreignEnding.test(text)) return "line endings would be mixed";
    if (end === text.length && (old + edit.text).length > 0) {
      const hadNewline = /[\r\n]$/.test(text);
      const hasNewline = /[\r\n]$/.test(text.slice(0, start) + edit.text);
      if (hadNewline !== hasNewline) return "the newline at the end of the file would change";
    }
  }
  return null;
}

function commentsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|[ \t])(#[^\r\n]*)/gm)].map((match) => match[1] ?? "");
}
