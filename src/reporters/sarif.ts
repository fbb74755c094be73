import { controlsOf } from "../core/compliance.ts";
import type { FileError, Severity, Skipped } from "../core/finding.ts";
import type { RuleFacts } from "../core/rule.ts";
import { mostSevereFirst } from "./chosen-findings.ts";
import { escapeRunnerCommands, pathReference, shortened } from "./machine-text.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { sarifResult } from "./sarif-result.ts";
import { rulePage, type Tool, toolAddress, toolName } from "./tool.ts";

/** The most that GitHub accepts in one upload: results in a run, and bytes of the compressed file. */
const resultLimit = 25_000;
const byteLimit = 10_000_000;

/** The most notifications; the rest are only counted. */
const notificationLimit = 1000;

/** The longest name or description that GitHub shows. */
const descriptionLimit = 1024;

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * Writes the report as one run of SARIF 2.1.0 within GitHub's limits: the most severe findings come first, and what
 * does not fit is counted in a notification. `compressedSize` returns the bytes that a text takes when compressed with
 * gzip.
 * Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function sarifReport(report: Report, tool: Tool, compressedSize: (text: string) => number): string {
  const sorted = mostSevereFirst(report.findings);
  let shown = Math.min(sorted.length, resultLimit);
  for (;;) {
    const text = sarifText(report, sorted.slice(0, shown), tool);
    if (shown === 0 || compressedSize(text) < byteLimit) return text;
    shown = Math.floor(shown / 2);
  }
}

function sarifText(report: Report, shown: readonly ReportedFinding[], tool: Tool): string {
  const rules = new Map(tool.rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: toolName,
            informationUri: toolAddress,
            version: tool.version,
            semanticVersion: tool.version,
            rules: tool.rules.map((rule) => sarifRule(rule, tool)),
          },
        },
        automationDetails: { id: "kubesuggest/" },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n"],
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [invocation(report, report.findings.length - shown.length)],
        results: shown.map((finding) => sarifResult(finding, levels[finding.severity], rules.get(finding.rule))),
      },
    ],
  };
  return `${escapeRunnerCommands(JSON.stringify(log))}\n`;
}

function sarifRule(rule: RuleFacts, tool: Tool): object {
  const { id, summary, why, severity, fixes, sources } = rule;
  const page = rulePage(id, tool);
  const links = sources.map((source) => `- <${source}>`);
  const help = [
    why,
    fixes.length === 0 ? "No automatic fix." : `Fixes: ${fixes.join(", ")}.`,
    ...(page === null ? [] : [`See ${page}`]),
  ];
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: shortened(summary, descriptionLimit) },
    fullDescription: { text: shortened(why, descriptionLimit) },
    ...(page === null ? {} : { helpUri: page }),
    help: {
      text: help.join("\n"),
      markdown: [`**${summary}**`, why, ...(page === null ? [] : [`[About this rule](${page})`]), links.join("\n")]
        .filter((part) => part !== "")
        .join("\n\n"),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      precision: "very-high",
      "problem.severity": severity === "info" ? "recommendation" : severity,
      ...securityOf(rule),
    },
  };
}

/**
 * The scores of alerts, as text from 0.0 to 10.0. GitHub shows 7.0 and above as high, 4.0 and above as medium, the rest
 * as low.
 */
const securityScores: Readonly<Record<Severity, string>> = { error: "8.0", warning: "5.5", info: "3.0" };

/**
 * The properties of a rule about security and standards. Only security rules have a score: GitHub treats an alert
 * without one as about quality.
 */
function securityOf({ id, category, severity, fixes }: RuleFacts): object {
  const controls = controlsOf(id).flatMap(([standard, names]) => [
    standard,
    ...(standard === "cis" ? names.map((name) => `cis-${name}`) : []),
  ]);
  const tags = [category, "kubernetes", ...fixes.map((applicability) => `fix-${applicability}`), ...controls];
  return category === "security" ? { "security-severity": securityScores[severity], tags } : { tags };
}

/** Derives a name from a rule id, since the two must differ: `PodsNotSpread`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function invocation({ errors, skipped }: Report, cut: number): object {
  const notes = [
    ...errors.map((error) => notification("error", error.message, error)),
    ...skipped.map((entry) => notification("note", `Skipped: ${entry.reason}`, entry)),
  ];
  const rest = notes.length - notificationLimit;
  const more = rest > 0 ? [notification("warning", `${rest} more files could not be read or were skipped.`, null)] : [];
  const lost = cut > 0 ? [notification("warning", cutMessage(cut), null)] : [];
  return {
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: [...lost, ...more, ...notes.slice(0, notificationLimit)],
  };
}

function cutMessage(cut: number): string {
  return `${cut} more findings, the least severe, are not in this file: GitHub would reject it as too large.`;
}

function notification(level: "error" | "warning" | "note", text: string, place: FileError | Skipped | null): object {
  const message = { text: shortened(text, descriptionLimit) };
  if (place === null) return { level, message };
  const artifactLocation = { uri: pathReference(place.file), uriBaseId: "%SRCROOT%" };
  const region = place.line === undefined ? {} : { region: { startLine: place.line } };
  return { level, message, locations: [{ physicalLocation: { artifactLocation, ...region } }] };
}
