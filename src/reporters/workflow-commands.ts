import type { FileError, Severity } from "../core/finding.ts";
import { mostSevereFirst, notBaselined, withoutOlder } from "./chosen-findings.ts";
import { printable } from "./printable.ts";
import type { Report, ReportedFinding } from "./report.ts";

const commandOf: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Writes findings as workflow commands, from which the runner of GitHub Actions makes annotations. It shows ten of each
 * kind per step, so the most severe come first, and a review has new ones only. Findings in the baseline become
 * notices.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommandsReport({ findings, errors }: Report): string {
  const old = findings.filter(({ baselined }) => baselined === true);
  const ordered = [...mostSevereFirst(notBaselined(withoutOlder(findings))), ...old];
  const lines = [...errors.map(errorCommand), ...ordered.map(findingCommand)];
  return lines.map((line) => `${line}\n`).join("");
}

function findingCommand(finding: ReportedFinding): string {
  const { source, range, severity, rule, message, advice, baselined } = finding;
  const start = source.position(range[0]);
  // A range that includes a line break ends at the start of the next line, which it has no character of.
  const last = source.position(Math.max(range[0], range[1] - 1));
  const end = range[1] > range[0] ? { line: last.line, column: last.column + 1 } : last;
  const isOneLine = start.line === end.line;
  const place = {
    file: source.path,
    line: start.line,
    endLine: end.line,
    ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
  };
  const text = advice === null ? message : `${message}\n${advice}`;
  if (baselined === true) return command("notice", { ...place, title: `${rule} (in the baseline)` }, text);
  return command(commandOf[severity], { ...place, title: rule }, text);
}

function errorCommand({ file, line, message }: FileError): string {
  return command("error", { file, ...(line === undefined ? {} : { line }), title: "not checked" }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${listed.join(",")}::${escapeData(text)}`;
}

/**
 * Escapes the data of a command. Line breaks are kept as the runner encodes them; everything else that could affect a
 * terminal becomes a visible symbol.
 */
function escapeData(text: string): string {
  const lines = text.toWellFormed().split(/\r?\n/);
  return lines.map((line) => printable(line).replaceAll("%", "%25")).join("%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
