import type { FileError, RelatedLocation, Severity } from "../core/finding.ts";
import type { Range } from "../core/range.ts";
import { lastLineOf, listedPlaces } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import { byteOffsets } from "./byte-offsets.ts";
import { notBaselined } from "./chosen-findings.ts";
import { escapeRunnerCommands } from "./machine-text.ts";
import { joinedEdit, provedFix } from "./proved-fix.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { rulePage, type Tool, toolAddress, toolName } from "./tool.ts";

type RdSeverity = "ERROR" | "WARNING" | "INFO";

const rdSeverity: Readonly<Record<Severity, RdSeverity>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/**
 * Writes the report in the Reviewdog Diagnostic Format. Lines and columns count from 1, columns in UTF-8 bytes, and an
 * end is the position after the last character. Suggestions in this format are alternatives, so a fix becomes one
 * suggestion with all its edits joined. Findings in the baseline are left out.
 * Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export function rdjsonReport({ findings, errors }: Report, tool: Tool): string {
  const placed = notBaselined(findings).map(placeFinding);
  const offsets = offsetsOf(placed);
  const data = {
    source: { name: toolName, url: toolAddress },
    diagnostics: [...placed.map((one) => diagnostic(one, tool, offsets)), ...errors.map(errorDiagnostic)],
  };
  return `${escapeRunnerCommands(JSON.stringify(data, null, 2))}\n`;
}

interface Placed {
  readonly finding: ReportedFinding;
  readonly suggestion: { readonly range: Range; readonly text: string } | null;
}

function placeFinding(finding: ReportedFinding): Placed {
  const fix = provedFix(finding);
  return { finding, suggestion: fix === null ? null : joinedEdit(finding, fix) };
}

function diagnostic({ finding, suggestion }: Placed, tool: Tool, offsets: Offsets): object {
  const { source, range, message, advice, severity, rule, related } = finding;
  const others = listedPlaces(related).map(relatedLocation);
  const url = rulePage(rule, tool);
  const place = (of: Range): object => byteRange(source, of, offsets);
  return {
    message: (advice === null ? message : `${message} ${advice}`).toWellFormed(),
    location: { path: source.path.toWellFormed(), range: place(range) },
    severity: rdSeverity[severity],
    code: url === null ? { value: rule } : { value: rule, url },
    ...(others.length === 0 ? {} : { related_locations: others }),
    ...(suggestion === null ? {} : { suggestions: [{ range: place(suggestion.range), text: suggestion.text }] }),
  };
}

/** A related location in whole lines: columns count bytes, and the text of the other file is not available here. */
function relatedLocation(place: RelatedLocation): object {
  const range = { start: { line: place.start.line }, end: { line: lastLineOf(place) } };
  return { message: place.message.toWellFormed(), location: { path: place.file.toWellFormed(), range } };
}

function errorDiagnostic({ file, message, line }: FileError): object {
  return {
    message: message.toWellFormed(),
    location: { path: file.toWellFormed(), ...(line === undefined ? {} : { range: { start: { line } } }) },
    severity: "ERROR",
    code: { value: "unreadable-file" },
  };
}

type Offsets = ReadonlyMap<SourceFile, ReadonlyMap<number, number>>;

/** Converts all offsets of a file in one walk over its text: a single line can have thousands of findings. */
function offsetsOf(placed: readonly Placed[]): Offsets {
  const wanted = new Map<SourceFile, number[]>();
  for (const { finding, suggestion } of placed) {
    const { source, range } = finding;
    const offsets = wanted.get(source) ?? [];
    for (const offset of [...range, ...(suggestion?.range ?? [])]) offsets.push(offset, lineStart(source, offset));
    wanted.set(source, offsets);
  }
  return new Map([...wanted].map(([source, offsets]) => [source, byteOffsets(source.text, offsets)]));
}

function byteRange(source: SourceFile, [start, end]: Range, offsets: Offsets): object {
  const bytes = (offset: number): number => offsets.get(source)?.get(offset) ?? 0;
  const position = (offset: number): object => {
    return { line: source.position(offset).line, column: bytes(offset) - bytes(lineStart(source, offset)) + 1 };
  };
  return { start: position(start), end: position(end) };
}

function lineStart(source: SourceFile, offset: number): number {
  return source.lineStarts[source.position(offset).line - 1] ?? 0;
}
