import { escapeRunnerCommands } from "./machine-text.ts";
import type { Report } from "./report.ts";
import { type ReportData, reportData } from "./report-data.ts";

/** The report as JSON, as documented in docs/json-report.md, with a newline at the end. */
export function jsonReport(report: Report): string {
  return jsonText(reportData(report));
}

/** A report's data as JSON text. */
export function jsonText(data: ReportData): string {
  return [...jsonPieces(data)].join("");
}

/** A report's data as JSON text in pieces, since a report can be longer than a string may be. */
export function* jsonPieces(data: ReportData): Iterable<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* itemPieces(value);
    else yield indented(value, 1);
    before = ",\n";
  }
  yield "\n}\n";
}

function* itemPieces(items: readonly unknown[]): Iterable<string> {
  let before = "[\n    ";
  for (const item of items) {
    yield before + indented(item, 2);
    before = ",\n    ";
  }
  yield "\n  ]";
}

/** JSON as it stands this many levels deep: written inside as many lists, without their brackets. */
function indented(value: unknown, levels: 1 | 2): string {
  const [around, opening, closing] = levels === 1 ? [[value], "[\n  ", "\n]"] : [[[value]], "[\n  [\n    ", "\n  ]\n]"];
  return escapeRunnerCommands(JSON.stringify(around, null, 2).slice(opening.length, -closing.length));
}
