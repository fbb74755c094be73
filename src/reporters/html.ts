import { sha256 } from "@noble/hashes/sha2.js";
import { standardNames, standards, standardsOf } from "../core/compliance.ts";
import { type FileError, type Skipped, severities, severityNames } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { mostSevereFirst } from "./chosen-findings.ts";
import { countsOf, type ScanCounts } from "./history.ts";
import { type Bar, barChart, historyChart, shortLabel } from "./html-chart.ts";
import { directoryBars, endOfPath, shownDirectory } from "./html-directories.ts";
import { breakable, type CardContext, findingCard, fixKind } from "./html-finding.ts";
import { htmlScript } from "./html-script.ts";
import { htmlStyle } from "./html-style.ts";
import { escapeHtml } from "./markup.ts";
import type { Report, ReportedFinding } from "./report.ts";
import type { ReportOrigin } from "./report-origin.ts";
import { checkedText, counted, thousands } from "./text.ts";
import { type Tool, toolAddress, toolName } from "./tool.ts";

/**
 * The most space for findings, in UTF-16 units, so that a browser can still open the page. See `htmlReport` for the
 * rest.
 */
const sizeLimit = 20 * 1024 * 1024;

/** The most notes on files; the rest are only counted. */
const noteLimit = 500;

/** The most directories in the filter; the rest are left out, since a longer list helps nobody. */
const mostOptions = 1000;

/** If findings are in more files than this, they are grouped by rule at first. */
const fileLimit = 60;

/** If there are no more findings than this, their groups are open at first. */
const openLimit = 20;

/**
 * Writes the report as one self-contained HTML page: what was scanned, totals, charts, and the findings with their code
 * and fixes in collapsible groups, the most severe ones of each file first. `history` holds earlier scans, oldest
 * first. Findings that would make the page too large are first shown without code and fix, then left out and counted.
 */
export function htmlReport(report: Report, tool: Tool, history: readonly ScanCounts[], origin: ReportOrigin): string {
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
<title>${origin.repository === null ? "" : `${escapeHtml(origin.repository)}: `}${toolName} report</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the findings</a>
<header class="top"><h1>${origin.repository === null ? `${toolName} report` : escapeHtml(origin.repository)}</h1>
<p class="origin">${originFacts(origin, tool).join("")}</p></header>
<main>
<p>${escapeHtml(checkedSentence(report))}</p>
${[totals(report), ...charts(report), ...historySection(report, history), findingsSection(report.findings, { tool, origin }), ...notes(report)].join("\n")}
</main>
<footer class="dim">Made by <a href="${toolAddress}" rel="noreferrer">${toolName}</a> ${escapeHtml(tool.version)}.</footer>
<script>${htmlScript}</script>
</body>
</html>
`;
}

function originFacts({ commit, date, files }: ReportOrigin, { version }: Tool): string[] {
  const short = commit === null ? "" : `<code>${escapeHtml(commit.slice(0, 12))}</code>`;
  const linked = files === null ? short : `<a href="${escapeHtml(files)}" rel="noreferrer">${short}</a>`;
  return [
    ...(commit === null ? [] : [`<span>Commit ${linked}</span>`]),
    ...(date === null ? [] : [`<span>${escapeHtml(date)}</span>`]),
    `<span>${toolName} ${escapeHtml(version)}</span>`,
  ];
}

/** What was checked and skipped. How much was found is shown by the totals only. */
function checkedSentence({ stats, skipped, shard }: Report): string {
  const part = shard === undefined ? "" : ` in shard ${shard.index} of ${shard.of}`;
  const rest = skipped.length === 0 ? "" : ` ${counted(skipped.length, "file was", "files were")} skipped.`;
  return `Checked ${checkedText(stats)}${part}.${rest}`;
}

function totals({ findings, errors, stats }: Report): string {
  const number = (count: number, noun: string, nouns = `${noun}s`): readonly [string, number] => {
    return [count === 1 ? noun : nouns, count];
  };
  const fixes = (kind: string): number => findings.filter((finding) => fixKind(finding) === kind).length;
  const numbers = [
    number(findings.length, "finding"),
    ...severities.map((severity) => {
      return number(findings.filter((one) => one.severity === severity).length, severityNames[severity]);
    }),
    number(fixes("safe"), "safe fix", "safe fixes"),
    number(fixes("review"), "fix to review", "fixes to review"),
    ...(stats.ignored > 0 ? [["ignored", stats.ignored] as const] : []),
    ...(stats.baselined ? [["in the baseline", stats.baselined] as const] : []),
    ...(errors.length > 0 ? [number(errors.length, "unreadable file")] : []),
  ];
  return `<ul class="totals" aria-label="Totals">${numbers.map(([name, count]) => `<li><b>${thousands(count)}</b> ${name}</li>`).join("")}</ul>`;
}

function charts({ findings }: Report): string[] {
  if (findings.length === 0) return [];
  const byRule = [...groupBy(findings, ({ rule }) => rule)].map(([rule, group]): Bar => {
    return { label: rule, value: rule, count: group.length };
  });
  const bySeverity = severities.map((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return { label: severityNames[severity], value: severity, severity, count };
  });
  const all = [
    barChart("By severity", "severity", bySeverity, "severities"),
    barChart("By rule", "rule", byRule, "rules"),
    barChart("By directory", "directory", directoryBars(findings), "directories"),
  ];
  const note = `<p class="dim">Click a bar to see its findings only.</p>`;
  return [
    `<section aria-labelledby="charts"><h2 id="charts">Where they are</h2><div class="charts">${all.join("")}</div>${note}</section>`,
  ];
}

function historySection(report: Report, history: readonly ScanCounts[]): string[] {
  if (history.length === 0) return [];
  const chart = historyChart([...history, countsOf(report, "this scan")]);
  return [`<section aria-labelledby="history"><h2 id="history">History</h2>${chart}</section>`];
}

function findingsSection(findings: readonly ReportedFinding[], context: CardContext): string {
  const heading = `<section aria-labelledby="results"><h2 id="results" tabindex="-1">Findings</h2>`;
  if (findings.length === 0) return `${heading}<p class="empty">No findings: there is nothing to do.</p></section>`;
  const groups = cardsWithin(findings, context);
  const left = findings.length - groups.reduce((sum, { cards }) => sum + cards.length, 0);
  const cut =
    left === 0
      ? ""
      : `<p><strong>${counted(left, "more finding")}</strong>, the least severe, did not fit on this page.</p>`;
  const open = findings.length <= openLimit ? " open" : "";
  const shown = groups.map(({ file, cards }) => {
    const count = `<span class="count">${counted(cards.length, "finding")}</span>`;
    const summary = `<summary><span class="name">${breakable(escapeHtml(endOfPath(file)))}</span>${count}</summary>`;
    return `<details class="group"${open}>${summary}${cards.join("\n")}</details>`;
  });
  return `${heading}${filters(findings)}<div id="groups">\n${shown.join("\n")}\n</div>${cut}</section>`;
}

interface FileGroup {
  readonly file: string;
  readonly cards: readonly string[];
}

/** The cards that fit, grouped by file. The most severe findings of the whole report get their space first. */
function cardsWithin(findings: readonly ReportedFinding[], context: CardContext): FileGroup[] {
  const cards = new Map<string, string[]>(
    [...new Set(findings.map(({ source }) => source.path))].map((path) => [path, []]),
  );
  let room = sizeLimit;
  for (const finding of mostSevereFirst(findings)) {
    const whole = findingCard(finding, context, false);
    const card = whole.length <= room ? whole : findingCard(finding, context, true);
    if (card.length > room) break;
    room -= card.length;
    cards.get(finding.source.path)?.push(card);
  }
  return [...cards].filter(([, own]) => own.length > 0).map(([file, own]) => ({ file, cards: own }));
}

function filters(findings: readonly ReportedFinding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const parents = directoryBars(findings).map(({ value }) => value);
  const own = findings.map(({ source }) => endOfPath(shownDirectory(source.path)));
  const directories = [...new Set([...parents, ...own])].slice(0, mostOptions).toSorted();
  const names = severities.map((severity) => severityNames[severity]);
  const fixes = ["safe", "to review", "none"];
  const initial = new Set(findings.map(({ source }) => source.path)).size > fileLimit ? "rule" : "file";
  return `<div class="bar"><form id="filters" class="filters" aria-label="Filter the findings" hidden>
<label class="search">Search<input name="search" type="search" autocomplete="off"></label>
${choice("severity", "Severity", severities, names)}${choice("rule", "Rule", rules)}${choice("fix", "Fix", ["safe", "review", "none"], fixes)}${choice("directory", "Directory", directories)}${standardChoice(rules)}
<label>Group by<select name="group" data-initial="${initial}"><option value="file">file</option><option value="rule">rule</option><option value="severity">severity</option></select></label>
<button type="button" data-open="true">Open all</button><button type="button" data-open="false">Close all</button><button type="reset">Clear filters</button></form>
<output id="shown" aria-live="polite"></output></div>`;
}

/** A filter for the standards that at least one finding relates to. */
function standardChoice(rules: readonly string[]): string {
  const used = new Set(rules.flatMap(standardsOf));
  const names = standardNames.filter((name) => used.has(name));
  return choice(
    "standard",
    "Standard",
    names,
    names.map((name) => standards[name].title),
  );
}

function choice(name: string, label: string, values: readonly string[], names: readonly string[] = values): string {
  const options = values.map((value, index) => {
    const shown = shortLabel(names[index] ?? value);
    return `<option value="${escapeHtml(shortLabel(value))}">${escapeHtml(shown)}</option>`;
  });
  return `<label>${label}<select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
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
  const lists = [...list("Errors", errors), ...list("Skipped", skipped)];
  if (lists.length === 0) return [];
  return [`<section aria-labelledby="notes"><h2 id="notes">Not checked</h2>${lists.join("")}</section>`];
}
