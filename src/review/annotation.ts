import type { FileError, Finding } from "../core/finding.ts";
import { diffOf, type Wording } from "./comment.ts";
import { oneLine } from "./markdown.ts";
import type { Annotation } from "./review-plan.ts";
import { byteLength, shorten } from "./size.ts";
import { lineAt } from "./suggestion.ts";
import { sentence } from "./words.ts";

/** Bytes of an annotation's message and details, below the 64 KB that GitHub takes. */
const partLimit = 60_000;
const titleLimit = 250;

/** A finding at its true line, with its fix as a diff on demand. Plain text: annotations render no Markdown. */
export function annotateFinding(finding: Finding, wording: Wording): Annotation {
  const { source, range, rule, severity, fix, proposal, advice } = finding;
  const { text } = source;
  const startLine = lineAt(text, range[0]);
  const endLine = lineAt(text, Math.max(range[0], range[1] - 1));
  const lineStart = text.lastIndexOf("\n", range[0] - 1) + 1;
  const columns = startLine === endLine && range[1] > range[0];
  const title = fix?.title ?? proposal?.title;
  const risk = fix?.grade === "review" ? fix.risk : undefined;
  const paragraphs = [
    finding.message,
    wording.rules.get(rule)?.why ?? "",
    title === undefined ? "" : `Fix: ${sentence(title)}${risk === undefined ? "" : ` Check first: ${risk}`}`,
    advice ?? "",
  ];
  return {
    path: source.path,
    startLine,
    endLine,
    startColumn: columns ? range[0] - lineStart + 1 : null,
    endColumn: columns ? range[1] - lineStart : null,
    severity,
    title: shorten(oneLine(`${rule}: ${wording.rules.get(rule)?.summary ?? finding.message}`), titleLimit),
    message: shorten(plainParagraphs(paragraphs), partLimit),
    details: cutLines(diffOf(finding)),
  };
}

/** A file that could not be reviewed, at the line that stopped it. */
export function annotateError(error: FileError): Annotation {
  const line = error.line ?? 1;
  return {
    path: error.file,
    startLine: line,
    endLine: line,
    startColumn: null,
    endColumn: null,
    severity: "warning",
    title: "Not reviewed",
    message: shorten(plainParagraphs([error.message]), partLimit),
    details: null,
  };
}

function plainParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => sentence(oneLine(paragraph))).filter((paragraph) => paragraph !== "").join("\n\n");
}

function cutLines(lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  let room = partLimit;
  const kept: string[] = [];
  for (const line of lines) {
    room -= byteLength(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  if (kept.length < lines.length) kept.push(`… ${lines.length - kept.length} more lines`);
  return kept.join("\n");
}
