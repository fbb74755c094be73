import { standardsOf } from "../core/compliance.ts";
import { cutText } from "../core/cut-text.ts";
import { severityNames } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { shownIntroduced } from "../core/introduced.ts";
import { formatPath } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import { shownPlaces } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import { markWidth } from "./byte-order-mark.ts";
import { diffLines } from "./diff-text.ts";
import { shortLabel } from "./html-chart.ts";
import { endOfPath, shownDirectory } from "./html-directories.ts";
import { escapeHtml } from "./markup.ts";
import { provedFix } from "./proved-fix.ts";
import type { ReportedFinding } from "./report.ts";
import { fileAddress, type ReportOrigin } from "./report-origin.ts";
import { rulePage, type Tool } from "./tool.ts";

const around = 2;
const longestExcerpt = 12;
const longestLine = 300;
const longestText = 2000;

/** A finding as a card. A `short` card has no code and no fix. */
export function findingCard(finding: ReportedFinding, { tool, origin }: CardContext, short: boolean): string {
  const { severity, rule, source, range, message, baselined } = finding;
  const { line } = source.position(range[0]);
  const kind = fixKind(finding);
  const place = `<code>${breakable(text(source.path))}:${line}</code>`;
  const address = fileAddress(origin, source.path, line);
  const facts = [
    `<span class="badge ${severity}">${severityNames[severity]}</span>`,
    address === null ? place : `<a href="${escapeHtml(address)}" rel="noreferrer">${place}</a>`,
    `<span>${ruleLink(rule, tool)}</span>`,
    ...(kind === "none"
      ? []
      : [`<span class="badge ${kind}">${kind === "safe" ? "safe fix" : "fix to review"}</span>`]),
    ...(baselined ? ["<em>in the baseline</em>"] : []),
  ];
  const data = [
    ["severity", severity],
    ["rule", rule],
    ["fix", kind],
    ["file", endOfPath(source.path)],
    ["directory", endOfPath(shownDirectory(source.path))],
    ["standards", standardsOf(rule).join(" ")],
  ].map(([name, value]) => `data-${name}="${escapeHtml(shortLabel(value ?? ""))}"`);
  const body = `<p>${text(message)}</p><p class="facts">${facts.join("")}</p>${short ? "" : details(finding, tool)}`;
  return `<article class="finding of-${severity}" ${data.join(" ")}>${body}</article>`;
}

/** A path in HTML that may break after the separators of its steps where it does not fit. */
export function breakable(path: string, sign: "/" | "." = "/"): string {
  return path.replaceAll(sign, `${sign}<wbr>`);
}

/** What cards need besides their finding. */
export interface CardContext {
  readonly tool: Tool;
  readonly origin: ReportOrigin;
}

/** The kind of fix that a finding has, as the filter names it. */
export function fixKind(finding: ReportedFinding): "safe" | "review" | "none" {
  return provedFix(finding)?.applicability ?? "none";
}

function details(finding: ReportedFinding, tool: Tool): string {
  const { source, range, object, path, advice, fix } = finding;
  const about =
    object === null
      ? []
      : [
          `<p>${text(`${object.kind} ${object.name ?? ""}`)} <code>${breakable(text(formatPath(path)), ".")}</code></p>`,
        ];
  const parts = [...about, `<pre><code>${excerpt(source, range)}</code></pre>`, ...relatedList(finding)];
  if (advice !== null) parts.push(`<p><strong>Advice:</strong> ${text(advice)}</p>`);
  if (fix !== null) {
    parts.push(
      `<p><strong>${fix.applicability === "safe" ? "Safe fix" : "Fix to review"}:</strong> ${text(fix.title)}</p>`,
    );
    if (fix.risk !== undefined) parts.push(`<p><strong>Risk:</strong> ${text(fix.risk)}</p>`);
    parts.push(...introducedList(fix, tool));
    if (fix.proof.ok) parts.push(diff(finding));
    else parts.push(`<p><strong>Not proved:</strong> ${text(fix.proof.reason)}</p>`);
  }
  const summary = fixKind(finding) === "none" ? "Code" : "Code and fix";
  return `<details><summary>${summary}</summary>${parts.join("")}</details>`;
}

function relatedList({ related }: ReportedFinding): string[] {
  const { told, more } = shownPlaces(related);
  if (told.length === 0) return [];
  const items = told.map(({ file, start, message }) => {
    return `<li><code>${breakable(text(file))}:${start.line}</code>: ${text(message)}</li>`;
  });
  const rest = more === 0 ? "" : `<li>and ${more} more</li>`;
  return [`<p><strong>Related:</strong></p><ul>${items.join("")}${rest}</ul>`];
}

function introducedList(fix: Fix, tool: Tool): string[] {
  const { told, more } = shownIntroduced(fix);
  if (told.length === 0) return [];
  const items = told.map(({ rule, message }) => `<li>${text(message)} ${ruleLink(rule, tool)}</li>`);
  const rest = more === 0 ? "" : `<li>and ${more} more</li>`;
  return [`<p><strong>After this change:</strong></p><ul>${items.join("")}${rest}</ul>`];
}

function ruleLink(rule: string, tool: Tool): string {
  const page = rulePage(rule, tool);
  const name = `<code>${text(rule)}</code>`;
  return page === null ? name : `<a href="${escapeHtml(page)}" rel="noreferrer">${name}</a>`;
}

/** The numbered lines around a range, with the range highlighted. */
function excerpt(source: SourceFile, range: Range): string {
  const first = source.position(range[0]);
  const last = source.position(Math.max(range[0], range[1] - 1));
  const from = Math.max(1, first.line - around);
  const to = Math.min(source.lineCount, last.line + around, from + longestExcerpt - 1);
  const lines: string[] = [];
  for (let line = from; line <= to; line += 1) {
    const [lineStart, end] = source.lineRange(line);
    const start = lineStart + markWidth(source, line);
    const left = line === first.line ? Math.max(start, range[0] - longestLine / 2) : start;
    const right = Math.min(end, left + longestLine);
    const shown = marked(source.text, [left, right], range);
    lines.push(
      `${String(line).padStart(String(to).length)}  ${left > start ? "…" : ""}${shown}${right < end ? "…" : ""}`,
    );
  }
  return lines.join("\n");
}

function marked(all: string, [left, right]: Range, [start, end]: Range): string {
  const from = Math.min(Math.max(start, left), right);
  const to = Math.min(Math.max(end, from), right);
  const part = (a: number, b: number): string => escapeHtml(all.slice(a, b));
  if (from === to) return part(left, right);
  return `${part(left, from)}<mark>${part(from, to)}</mark>${part(to, right)}`;
}

function diff({ source, fix }: ReportedFinding): string {
  const lines = diffLines(source, fix?.edits ?? []).map((line) => {
    if (line === null) return "⋮";
    const [kind, , content] = line;
    if (kind === " ") return `  ${escapeHtml(content)}`;
    return kind === "+" ? `<ins>+ ${escapeHtml(content)}</ins>` : `<del>- ${escapeHtml(content)}</del>`;
  });
  return `<pre><code>${lines.join("\n")}</code></pre>`;
}

function text(foreign: string): string {
  return escapeHtml(cutText(foreign, longestText));
}
