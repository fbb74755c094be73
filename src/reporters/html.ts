import { sha256 } from "@noble/hashes/sha2.js";
import { type FileError, type Skipped, severities, severityNames } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { countsOf, type ScanCounts } from "./history.ts";
import { barChart, historyChart } from "./html-chart.ts";
import { findingRow, fixKind } from "./html-finding.ts";
import { htmlScript, htmlStyle } from "./html-text.ts";
import { escapeHtml } from "./markup.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { createStyle } from "./style.ts";
import { counted, summaryLine } from "./text.ts";
import { type Tool, toolAddress, toolName } from "./tool.ts";

/** The rows of the table take at most so many UTF-16 units: a browser shall open the page. */
const rowLimit = 20 * 1024 * 1024;

/** Notes on files beyond these are counted only. */
const noteLimit = 500;

/**
 * The report as one HTML page that needs nothing but itself: totals, charts, and a table of the findings with their
 * code and fixes, the most severe first. `history` holds earlier scans, oldest first. Rows that would make the page too
 * large are first shown without code and fix, then left out and counted.
 */
export function htmlReport(report: Report, tool: Tool, history: readonly ScanCounts[]): string {
  const hash = (text: string): string =>
    `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;
  const policy = `default-src 'none'; style-src ${hash(htmlStyle)}; script-src ${hash(htmlScript)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${toolName} report</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the findings</a>
<header><h1>${toolName} report</h1>
<p>${escapeHtml(summaryLine(report, createStyle({ colors: false, width: 120 })))}</p></header>
<main>
${[totals(report), ...charts(report), ...historySection(report, history), ...findingsSection(report.findings, tool), ...notes(report)].join("\n")}
</main>
<footer class="dim">Made by <a href="${toolAddress}" rel="noreferrer">${toolName}</a> ${escapeHtml(tool.version)}.</footer>
<script>${htmlScript}</script>
</body>
</html>
`;
}

function totals({ findings, errors, stats }: Report): string {
  const numbers = [
    ["findings", findings.length],
    ...severities.map((severity) => [
      `${severityNames[severity]}s`,
      findings.filter((one) => one.severity === severity).length,
    ]),
    ["safe fixes", findings.filter((finding) => fixKind(finding) === "safe").length],
    ["fixes to review", findings.filter((finding) => fixKind(finding) === "review").length],
    ["ignored", stats.ignored],
    ...(stats.baselined ? [["in the baseline", stats.baselined] as const] : []),
    ["unreadable files", errors.length],
  ];
  return `<ul class="totals" aria-label="Totals">${numbers.map(([name, count]) => `<li><b>${count}</b> ${name}</li>`).join("")}</ul>`;
}

function charts({ findings }: Report): string[] {
  if (findings.length === 0) return [];
  const bars = (keyOf: (finding: ReportedFinding) => string): { label: string; count: number }[] => {
    return [...groupBy(findings, keyOf)].map(([label, group]) => ({ label, count: group.length }));
  };
  const bySeverity = severities.map((severity) => {
    return {
      label: severityNames[severity],
      severity,
      count: findings.filter((one) => one.severity === severity).length,
    };
  });
  const all = [
    barChart("Severity", bySeverity),
    barChart(
      "Rule",
      bars(({ rule }) => rule),
    ),
    barChart(
      "Directory",
      bars(({ source }) => source.path.split("/").slice(0, -1).join("/") || "(top)"),
    ),
  ];
  return [
    `<section aria-labelledby="charts"><h2 id="charts">Charts</h2><div class="charts">${all.join("")}</div></section>`,
  ];
}

function historySection(report: Report, history: readonly ScanCounts[]): string[] {
  if (history.length === 0) return [];
  const chart = historyChart([...history, countsOf(report, "this scan")]);
  return [`<section aria-labelledby="history"><h2 id="history">History</h2>${chart}</section>`];
}

function findingsSection(findings: readonly ReportedFinding[], tool: Tool): string[] {
  const heading = `<section aria-labelledby="results"><h2 id="results" tabindex="-1">Findings</h2>`;
  if (findings.length === 0) return [`${heading}<p>No findings.</p></section>`];
  const rows = rowsWithin(findings, tool);
  const left = findings.length - rows.length;
  const cut =
    left === 0
      ? ""
      : `<p><strong>${counted(left, "more finding")}</strong>, the least severe, did not fit on this page.</p>`;
  const names = ["Severity", "Rule", "File", "Line", "Finding", "Fix"];
  const heads = names.map((name, index) => {
    const order = index === 0 ? "ascending" : "none";
    return `<th scope="col" aria-sort="${order}"><button type="button">${name}</button></th>`;
  });
  const caption = "<caption>Findings, most severe first; the buttons in the header sort by column</caption>";
  const table = `<table id="findings">${caption}<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table>`;
  const region = `<div class="scroll" role="region" aria-labelledby="results" tabindex="0">${table}</div>`;
  return [`${heading}${filters(findings)}${region}${cut}</section>`];
}

function rowsWithin(findings: readonly ReportedFinding[], tool: Tool): string[] {
  const rows: string[] = [];
  let room = rowLimit;
  for (const finding of severities.flatMap((severity) => findings.filter((one) => one.severity === severity))) {
    const whole = findingRow(finding, tool, false);
    const row = whole.length <= room ? whole : findingRow(finding, tool, true);
    if (row.length > room) break;
    room -= row.length;
    rows.push(row);
  }
  return rows;
}

function filters(findings: readonly ReportedFinding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const names = severities.map((severity) => severityNames[severity]);
  const choice = (name: string, label: string, values: readonly string[], names = values): string => {
    const options = values.map((value, index) => {
      return `<option value="${escapeHtml(value)}">${escapeHtml(names[index] ?? value)}</option>`;
    });
    return `<label>${label}<br><select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
  };
  return `<form id="filters" class="filters" aria-label="Filter the findings" hidden>
<label>Search<br><input name="search" type="search" autocomplete="off"></label>
${choice("severity", "Severity", severities, names)}${choice("rule", "Rule", rules)}${choice("fix", "Fix", ["safe", "review", "none"])}
<button type="reset">Show all</button><output id="shown" aria-live="polite"></output></form>`;
}

function notes({ errors, skipped }: Report): string[] {
  const list = (title: string, entries: readonly (FileError | Skipped)[]): string[] => {
    if (entries.length === 0) return [];
    const items = entries.slice(0, noteLimit).map((entry) => {
      const line = entry.line === undefined ? "" : `, line ${entry.line}`;
      const why = "message" in entry ? entry.message : entry.reason;
      return `<li><code>${escapeHtml(entry.file.slice(0, 1000))}</code>${line}: ${escapeHtml(why.slice(0, 1000))}</li>`;
    });
    const rest = entries.length - items.length;
    const more = rest === 0 ? "" : `<li>and ${rest} more</li>`;
    const summary = `<summary>${title}: ${counted(entries.length, "entry", "entries")}</summary>`;
    return [`<details>${summary}<ul>${items.join("")}${more}</ul></details>`];
  };
  const lists = [...list("Could not be read", errors), ...list("Skipped", skipped)];
  if (lists.length === 0) return [];
  return [`<section aria-labelledby="notes"><h2 id="notes">Not checked</h2>${lists.join("")}</section>`];
}
