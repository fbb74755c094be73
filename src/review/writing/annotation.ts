import type { FileError, Finding } from "../../core/finding.ts";
import { lineAt, offsetsOf } from "../diff/lines.ts";
import type { Annotation } from "../review-plan.ts";
import { diffOf, type Wording } from "./comment.ts";
import { introducedText } from "./introduced.ts";
import { oneLine } from "./markdown.ts";
import { relatedText } from "./related.ts";
import { byteLength, shorten } from "./size.ts";
import { sentence } from "./words.ts";

/**
 * The longest paragraph of the message, details and title, in bytes. GitHub accepts 64 KB for message and details each,
 * and 255 for the title.
 */
const paragraphLimit = 4_000;
const detailsLimit = 60_000;
const titleLimit = 250;

/**
 * Annotates a finding at its actual line, with its fix as a diff in the details. Plain text: annotations render no
 * Markdown.
 */
export function annotateFinding(finding: Finding, wording: Wording): Annotation {
  const { source, range, rule, severity, fix, proposal, advice } = finding;
  const startLine = lineAt(source, range[0]);
  const endLine = lineAt(source, Math.max(range[0], range[1] - 1));
  const [lineStart] = offsetsOf(source, startLine - 1, startLine);
  const columns = startLine === endLine && range[1] > range[0];
  const title = fix?.title ?? proposal?.title;
  const risk = fix?.applicability === "review" ? fix.risk : undefined;
  const paragraphs = [
    finding.message,
    wording.rules.get(rule)?.why ?? "",
    relatedText(finding),
    title === undefined ? "" : `Fix: ${sentence(title)}${risk === undefined ? "" : ` Check first: ${risk}`}`,
    fix === null ? "" : introducedText(fix),
    advice ?? "",
  ];
  return {
    path: source.path,
    startLine,
    endLine,
    startColumn: columns ? range[0] - lineStart + 1 : null,
    endColumn: columns ? range[1] - lineStart : null,
    severity,
    title: shorten(
      oneLine(shorten(`${rule}: ${wording.rules.get(rule)?.summary ?? finding.message}`, titleLimit)),
      titleLimit,
    ),
    message: plainParagraphs(paragraphs),
    details: cutLines(diffOf(finding)),
  };
}

/** Annotates a file that could not be reviewed, at the line where that failed, or else at the first line. */
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
    message: plainParagraphs([error.message]),
    details: null,
  };
}

function plainParagraphs(paragraphs: readonly string[]): string {
  const lines = paragraphs.map((paragraph) => sentence(oneLine(shorten(paragraph, paragraphLimit))));
  return lines.filter((line) => line !== "").join("\n\n");
}

function cutLines(lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  let room = detailsLimit;
  const kept: string[] = [];
  for (const line of lines) {
    room -= byteLength(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  if (kept.length < lines.length) kept.push(`… ${lines.length - kept.length} more lines`);
  return kept.join("\n");
}
