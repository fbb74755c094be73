/** Writes the lines of a suggestion as the change they make. */
export type SuggestionWriter = (lines: readonly string[]) => string;

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Renders the Markdown that reviews use as HTML: paragraphs, lists, tables, quotes, code blocks and collapsed sections.
 */
export function renderMarkdown(markdown: string, suggestion: SuggestionWriter): string {
  const lines = markdown.replace(/<!--[\s\S]*?-->/g, "").split("\n");
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const fence = /^(`{3,})(\w*)\s*$/.exec(line);
    const start = at;
    if (fence !== null) {
      const end = lines.findIndex((one, index) => index > at && one.trimEnd() === fence[1]);
      const content = lines.slice(at + 1, end);
      out.push(fence[2] === "suggestion" ? suggestion(content) : renderCode(content, fence[2] ?? ""));
      at = end + 1;
    } else if (/^<\/?(?:details|summary)/.test(line)) {
      out.push(renderFold(line));
      at += 1;
    } else if (line.trim() === "") {
      at += 1;
    } else if (/^#{1,6} /.test(line)) {
      out.push(`<h3>${renderInline(line.replace(/^#+ /, ""))}</h3>`);
      at += 1;
    } else {
      const kind = [/^\|/, /^- /, /^>/].find((pattern) => pattern.test(line)) ?? null;
      at += 1;
      while (at < lines.length && continues(lines[at] ?? "", kind)) at += 1;
      out.push(renderBlock(lines.slice(start, at), kind?.source ?? ""));
    }
  }
  return out.join("\n");
}

function continues(line: string, kind: RegExp | null): boolean {
  if (kind !== null) return kind.test(line);
  return line.trim() !== "" && !/^(?:\||- |>|#{1,6} |`{3}|<\/?details)/.test(line);
}

function renderBlock(lines: readonly string[], kind: string): string {
  if (kind === "^- ") return `<ul>${lines.map((line) => `<li>${renderInline(line.slice(2))}</li>`).join("")}</ul>`;
  if (kind === "^>") {
    const alert = /^> \[!(\w+)\]$/.exec(lines[0] ?? "")?.[1]?.toLowerCase();
    if (alert !== undefined) return renderAlert(alert, lines.slice(1));
    return `<blockquote>${renderInline(lines.map((line) => line.replace(/^> ?/, "")).join(" "))}</blockquote>`;
  }
  if (kind !== "^\\|") return `<p>${renderInline(lines.join(" "))}</p>`;
  const [head = "", , ...rows] = lines;
  const row = (line: string, tag: string): string =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${renderInline(cell)}</${tag}>`)
      .join("")}</tr>`;
  return `<div class="scroll"><table>${row(head, "th")}${rows.map((line) => row(line, "td")).join("")}</table></div>`;
}

/** Renders a quote whose first line is `[!IMPORTANT]` like GitHub: with a color and the word. */
function renderAlert(kind: string, lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/^> ?/, "")).join("\n");
  const paragraphs = text.split(/\n{2,}/).map((part) => `<p>${renderInline(part.replaceAll("\n", " "))}</p>`);
  const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return `<div class="alert ${kind}"><p><b>${word}</b></p>${paragraphs.join("")}</div>`;
}

function cells(line: string): string[] {
  return line
    .replace(/^\|\s?|\s?\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function renderCode(lines: readonly string[], language: string): string {
  const colour = (line: string): string =>
    language !== "diff" ? "" : line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "";
  return `<pre>${lines.map((line) => `<span class="${colour(line)}">${escapeHtml(line)}\n</span>`).join("")}</pre>`;
}

function renderFold(line: string): string {
  return line.replace(
    /(<\/?(?:details|summary)>)|([^<]+|<)/g,
    (_all, tag: string | undefined, text: string | undefined) => tag ?? renderInline(text ?? ""),
  );
}

function renderInline(text: string): string {
  const kept: string[] = [];
  const keep = (html: string): string => `\u0000${kept.push(html) - 1}\u0000`;
  const marked = text
    .replaceAll("\u0000", "")
    .replace(/(`+)(.+?)\1(?!`)/g, (_all, _ticks, code: string) => keep(`<code>${escapeHtml(code.trim())}</code>`))
    .replace(/<\/?code>/g, keep)
    .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, keep)
    .replace(/\\([!-/:-@[-`{-~])/g, (_all, sign: string) => keep(escapeHtml(sign)));
  return escapeHtml(marked)
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\u0000(\d+)\u0000/g, (_all, index: string) => kept[Number(index)] ?? "");
}
