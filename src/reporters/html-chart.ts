import { cutText } from "../core/cut-text.ts";
import { type Severity, severities } from "../core/finding.ts";
import type { ScanCounts } from "./history.ts";
import { escapeHtml } from "./markup.ts";
import { counted, thousands } from "./text.ts";

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  /** The value to which the bar sets the filter. */
  readonly value: string;
  /** Determines the color of the bar. */
  readonly severity?: Severity;
}

/** If there are more than `mostUnfolded` bars, only the first `mostBars` are visible and the others are collapsed. */
const mostBars = 8;
const mostUnfolded = 12;
/** The most collapsed bars; the rest are only counted. */
const mostFolded = 200;

/**
 * A chart whose bars set a filter when clicked, longest first; severities keep their order. If there are many bars,
 * those after the first eight are collapsed, or all of them if they have the same count, which a sentence then says.
 * `nouns` names what the bars represent, in the plural.
 */
export function barChart(caption: string, filter: string, all: readonly Bar[], nouns: string): string {
  const bars = all.some(({ severity }) => severity) ? all : all.toSorted((a, b) => b.count - a.count);
  const most = bars.reduce((largest, { count }) => Math.max(largest, count), 1);
  const items = bars.slice(0, mostBars + mostFolded).map((bar) => barItem(bar, filter, most));
  const id = `by-${filter}`;
  const isLong = bars.length > mostUnfolded;
  const isLevel = isLong && bars.every(({ count }) => count === most);
  const shown = isLevel ? 0 : isLong ? mostBars : items.length;
  const [open, folded] = [items.slice(0, shown), items.slice(shown)];
  const left = bars.length - items.length;
  const rest = left > 0 ? `<p class="dim">and ${thousands(left)} more</p>` : "";
  const summary = isLevel
    ? `${thousands(bars.length)} ${nouns} with ${counted(most, "finding")} each`
    : tailText(bars.slice(mostBars));
  const more =
    folded.length === 0
      ? ""
      : `<details><summary>${summary}</summary><ul class="bars">${folded.join("")}</ul>${rest}</details>`;
  return `<div role="group" aria-labelledby="${id}"><h3 id="${id}">${escapeHtml(caption)}</h3><ul class="bars">${open.join("")}</ul>${more}</div>`;
}

function tailText(tail: readonly Bar[]): string {
  const findings = tail.reduce((sum, { count }) => sum + count, 0);
  return `${thousands(tail.length)} more with ${counted(findings, "finding")}`;
}

function barItem({ label, count, value, severity }: Bar, filter: string, most: number): string {
  const width = ((count / most) * 100).toFixed(1);
  const rect = `<rect${severity === undefined ? "" : ` class="${severity}"`} width="${width}%" height="6" rx="2"/>`;
  const data = `data-filter="${filter}" data-value="${escapeHtml(shortLabel(value))}"`;
  const name = escapeHtml(shortLabel(label));
  const parts = `<span class="name" title="${escapeHtml(shortLabel(value))}">${name}</span><span class="count">${thousands(count)}</span>`;
  return `<li><button type="button" aria-pressed="false" ${data}>${parts}<svg height="6" aria-hidden="true">${rect}</svg></button></li>`;
}

const width = 800;
const height = 240;
const margin = 40;
const lines = ["total", ...severities] as const;

/** The counts of scans, oldest first, as a line chart and, for people who can't see it, as a table. */
export function historyChart(scans: readonly ScanCounts[]): string {
  const most = Math.max(1, ...scans.map(({ total }) => total));
  const across = (index: number): number => margin + (index / Math.max(1, scans.length - 1)) * (width - 2 * margin);
  const down = (count: number): number => height - margin - (count / most) * (height - 2 * margin);
  const point = (name: (typeof lines)[number], index: number): string => {
    return `${across(index).toFixed(1)},${down(countOf(scans[index], name)).toFixed(1)}`;
  };
  const drawn = lines.map((name) => {
    const points = scans.map((_scan, index) => point(name, index));
    const dots = points.map((place) => {
      const [x, y] = place.split(",");
      return `<circle class="${name}" cx="${x}" cy="${y}" r="3"/>`;
    });
    return `<polyline class="${name}" points="${points.join(" ")}"/>${dots.join("")}`;
  });
  const axis = [0, most].map((count) => {
    const y = down(count).toFixed(1);
    return `<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}"/><text x="2" y="${y}">${thousands(count)}</text>`;
  });
  const [first, last] = [scans[0]?.total ?? 0, scans.at(-1)?.total ?? 0];
  const title = `Findings of ${counted(scans.length, "scan")}: from ${thousands(first)} to ${thousands(last)}. The table below has all numbers.`;
  const svg = `<svg class="lines" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`;
  const legend = `<p class="dim">Lines: total and <span class="error">errors</span> solid, <span class="warning">warnings</span> dashed, <span class="info">notes</span> dotted.</p>`;
  return `${svg}${axis.join("")}${drawn.join("")}</svg>${legend}${historyTable(scans)}`;
}

function historyTable(scans: readonly ScanCounts[]): string {
  const heads = ["Total", "Errors", "Warnings", "Notes"].map((name) => `<th scope="col" class="number">${name}</th>`);
  const rows = scans.map((scan) => {
    const cells = lines.map((name) => `<td class="number">${thousands(countOf(scan, name))}</td>`);
    return `<tr><th scope="row">${escapeHtml(shortLabel(scan.label))}</th>${cells.join("")}</tr>`;
  });
  const head = `<thead><tr><th scope="col">Scan</th>${heads.join("")}</tr></thead>`;
  return `<div class="scroll"><table class="history"><caption>Findings of each scan, oldest first</caption>${head}<tbody>${rows.join("")}</tbody></table></div>`;
}

function countOf(scan: ScanCounts | undefined, name: "total" | Severity): number {
  if (scan === undefined) return 0;
  return name === "total" ? scan.total : scan.severities[name];
}

/** A label cut to a length that a page can hold many times. */
export function shortLabel(label: string): string {
  return cutText(label, 200);
}
