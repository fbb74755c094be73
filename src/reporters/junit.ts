import type { FileError } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { groupBy } from "../core/group-by.ts";
import { shownIntroduced } from "../core/introduced.ts";
import { formatPath } from "../core/path.ts";
import { shownPlaces } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import { isOlder } from "./chosen-findings.ts";
import { fixDiff } from "./fix-diff.ts";
import { provedFix } from "./proved-fix.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { createStyle } from "./style.ts";
import { toolName } from "./tool.ts";
import { escapeXml } from "./xml.ts";

const style = createStyle({ colors: false, width: 120 });

/**
 * Writes the report as JUnit XML: one suite per file, one test case per finding. Errors and warnings are failures.
 * Notes, findings in the baseline and findings that a review found in its base as well are skipped cases. Files that
 * could not be read are errors. A report without any of these has one passing case.
 */
export function junitReport({ findings, errors, skipped }: Report): string {
  const cases = [
    ...findings.map((finding) => ({ file: finding.source.path, ...findingCase(finding) })),
    ...errors.map(errorCase),
  ];
  const suites = [...groupBy(cases, ({ file }) => file)].map(([file, of]) => suite(file, of));
  const notes = skipped.map(({ file, reason, line }) => `${file}${line === undefined ? "" : `:${line}`}: ${reason}`);
  const body = suites.length > 0 ? suites : [suite(toolName, [passed])];
  const tail = notes.length > 0 ? [`  <system-out>${escapeXml(notes.join("\n"))}</system-out>`] : [];
  const head = `<testsuites name="${toolName}" ${counts(suites.length > 0 ? cases : [passed])}>`;
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...withNotes(body, tail), "</testsuites>"].join("\n")}\n`;
}

type Outcome = "passed" | "failure" | "skipped" | "error";

interface Case {
  readonly outcome: Outcome;
  readonly xml: string;
}

const passed: Case = { outcome: "passed", xml: `    <testcase name="no findings" classname="${toolName}"/>` };

function findingCase(finding: ReportedFinding): Case {
  const { source, range, rule, severity, message, baselined } = finding;
  const { line, column } = source.position(range[0]);
  const head = testCase(`${rule} at ${line}:${column}`, source.path, line);
  if (severity === "info" || baselined || isOlder(finding)) {
    const skip = `<skipped message="${escapeXml(message)}"/>`;
    return { outcome: "skipped", xml: `${head}\n      ${skip}\n    </testcase>` };
  }
  const attributes = `type="${severity}" message="${escapeXml(message)}"`;
  const failure = `<failure ${attributes}>${escapeXml(details(finding).join("\n"))}</failure>`;
  return { outcome: "failure", xml: `${head}\n      ${failure}\n    </testcase>` };
}

function details(finding: ReportedFinding): string[] {
  const { source, range, object, path, advice, related } = finding;
  const { told, more } = shownPlaces(related);
  const fix = provedFix(finding);
  const { line, column } = source.position(range[0]);
  const named = object === null ? [] : [`${object.kind} ${object.name ?? "without a name"}: ${formatPath(path)}`];
  return [
    `${source.path}:${line}:${column}`,
    ...named,
    ...told.map(({ file, start, message }) => `Also ${file}:${start.line}:${start.column}: ${message}`),
    ...(more === 0 ? [] : [`… and ${more} more`]),
    ...(advice === null ? [] : [advice]),
    ...(fix === null ? [] : fixText(source, fix)),
  ];
}

function fixText(source: SourceFile, fix: Fix): string[] {
  const { told, more } = shownIntroduced(fix);
  return [
    `Fix (${fix.applicability}): ${fix.title}`,
    ...told.map(({ rule, message }) => `After this change: ${message} [${rule}]`),
    ...(more === 0 ? [] : [`… and ${more} more`]),
    ...fixDiff(source, fix.edits, style),
  ];
}

function errorCase({ file, message, line = 1 }: FileError): Case & { readonly file: string } {
  const error = `<error type="unreadable" message="${escapeXml(message)}"/>`;
  return { file, outcome: "error", xml: `${testCase("readable", file, line)}\n      ${error}\n    </testcase>` };
}

function testCase(name: string, file: string, line: number): string {
  const path = escapeXml(file);
  return `    <testcase name="${escapeXml(name)}" classname="${path}" file="${path}" line="${line}">`;
}

function suite(name: string, cases: readonly Case[]): string {
  const head = `  <testsuite name="${escapeXml(name)}" ${counts(cases)}>`;
  return [head, ...cases.map(({ xml }) => xml), "  </testsuite>"].join("\n");
}

/**
 * Adds the notes on skipped files to the last suite, since readers of this format know the output of a suite, but not
 * of all suites.
 */
function withNotes(suites: readonly string[], notes: readonly string[]): string[] {
  const last = suites.at(-1) ?? "";
  const [note] = notes;
  if (note === undefined) return [...suites];
  return [...suites.slice(0, -1), last.replace(/ {2}<\/testsuite>$/, () => `  ${note}\n  </testsuite>`)];
}

function counts(cases: readonly Case[]): string {
  const count = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  const numbers = [count("failure"), count("error"), count("skipped")] as const;
  return `tests="${cases.length}" failures="${numbers[0]}" errors="${numbers[1]}" skipped="${numbers[2]}"`;
}
