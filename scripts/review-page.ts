import { escapeHtml, renderMarkdown } from "./review-page/markdown.ts";
import { style } from "./review-page/style.ts";
import { type CommentView, type DiffLine, type FileView, newLines, type View } from "./review-page/view.ts";

const face = `<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><rect width="20" height="20" rx="5"
fill="#326ce5"/><path d="M5.5 10.5l3 3 6-7" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round"
stroke-linejoin="round"/></svg>`;
const who = `<span class="who">${face}<b>github-actions</b> <span class="label">bot</span></span>`;
const marks = { added: "+", removed: "-", context: " " } as const;

/** The number of code lines shown above the commented line. */
const linesAbove = 7;

/** Writes the review as one self-contained page. */
export function writeReviewPage(view: View): string {
  const said = view.files.filter(({ comments }) => comments.length > 0);
  const comments = said.reduce((sum, file) => sum + file.comments.length, 0);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(view.title)} #${view.number}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(view.title)} <span>#${view.number}</span></h1>
<p class="facts"><span class="open">Open</span>&ensp;${view.files.length} files changed, ${comments} review comments</p>
<p class="hint">This page imitates GitHub: it shows what the Action posted to a stand-in on this machine. Its buttons do nothing.</p>
${writeOutline(said, view)}
${view.review === "" ? "" : `<section class="box"><header>${who}</header><div class="inside">${markdown(view.review)}</div></section>`}
${said.map((file, index) => writeThreads(file, index)).join("\n")}
${writeCheck(view)}
</main>
</body>
</html>
`;
}

/** The contents of the page, as links. */
function writeOutline(files: readonly FileView[], { check }: View): string {
  const entries = files.map(({ path, comments }, index) => {
    const count = `${comments.length} comment${comments.length === 1 ? "" : "s"}`;
    return `<li><a href="#file-${index}">${escapeHtml(path)}</a> <span>${count}</span></li>`;
  });
  const last = check === null ? "" : `<li><a href="#check">Check ${escapeHtml(check.name)}</a></li>`;
  return `<nav class="box" aria-label="On this page"><ul>${entries.join("")}${last}</ul></nav>`;
}

function markdown(text: string): string {
  return renderMarkdown(text, (lines) => `<pre>${escapeHtml(lines.join("\n"))}</pre>`);
}

/** Writes each comment below the end of its hunk, as in the conversation of a pull request. */
function writeThreads(file: FileView, number: number): string {
  return file.comments
    .map((comment, index) => {
      const anchor = index === 0 ? ` id="file-${number}"` : "";
      const hunk = file.hunks.find(({ lines }) => lines.some(({ newLine }) => newLine === comment.line));
      const end = hunk?.lines.findIndex(({ newLine }) => newLine === comment.line) ?? -1;
      const lines = hunk?.lines.slice(Math.max(0, end - linesAbove), end + 1) ?? [];
      return `<section class="box file"${anchor}><header>${escapeHtml(file.path)}</header>
<div class="scroll"><table class="diff">${lines.map(writeLine).join("")}</table></div>
<div class="talk">${writeComment(file, comment)}</div></section>`;
    })
    .join("\n");
}

function writeLine({ kind, oldLine, newLine, text }: DiffLine): string {
  const numbers = [oldLine, newLine].map((number) => `<td class="n">${number ?? ""}</td>`).join("");
  return `<tr class="${kind}">${numbers}<td>${marks[kind]} ${escapeHtml(text)}</td></tr>`;
}

function writeComment(file: FileView, { startLine, line, body }: CommentView): string {
  const text = renderMarkdown(body, (lines) => writeSuggestion(startLine, newLines(file, startLine, line), lines));
  return `<div class="box"><header>${who}</header><div class="inside">${text}</div></div>`;
}

function writeSuggestion(start: number, before: readonly string[], after: readonly string[]): string {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  const rows = [
    ...before.map((text, index) => ({ kind: index < same ? "context" : "removed", text, number: start + index })),
    ...after.slice(same).map((text, index) => ({ kind: "added", text, number: start + same + index })),
  ] as const;
  const lines = rows.map(
    ({ kind, text, number }) =>
      `<tr class="${kind}"><td class="n">${number}</td><td>${marks[kind as keyof typeof marks]} ${escapeHtml(text)}</td></tr>`,
  );
  return `<div class="suggestion"><div>Suggested change</div><div class="scroll"><table class="diff">${lines.join("")}</table></div>
<footer><span>Commit suggestion</span> <span>Add suggestion to batch</span></footer></div>`;
}

function writeCheck({ check }: View): string {
  if (check === null) return "";
  const notes = check.annotations.map(
    ({ path, start_line, annotation_level, title = "", message }) =>
      `<div class="note ${annotation_level}"><small>${escapeHtml(path)}:${start_line}</small>
<p><b>${escapeHtml(title)}</b></p><p>${escapeHtml(message)}</p></div>`,
  );
  return `<h2 id="check">Check</h2>
<section class="box summary"><header><b>${escapeHtml(check.name)}</b>&ensp;<span class="state ${check.conclusion ?? ""}">${escapeHtml(check.conclusion ?? "")}</span>&ensp;${escapeHtml(check.title ?? "")}</header>
<div class="inside">${markdown(check.summary ?? "")}${markdown(check.text ?? "")}
<details><summary>${notes.length} annotations</summary>${notes.join("\n")}</details></div></section>`;
}
