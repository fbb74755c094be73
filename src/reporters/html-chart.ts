import { type Severity, severities } from "../core/finding.ts";
import type { ScanCounts } from "./history.ts";
import { escapeHtml } from "./markup.ts";

/** A row of a bar chart. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Gives the bar its colour. */
  readonly severity?: Severity;
}

const mostBars = 15;

/** A table with a bar in each row; rows beyond the fifteen longest are added up in one. Severities keep their order. */
export function barChart(caption: string, all: readonly Bar[]): string {
  const sorted = all.some(({ severity }) => severity) ? all : all.toSorted((a, b) => b.count - a.count);
  const rest = sorted.slice(mostBars);
  const others = { label: `${rest.length} others`, count: rest.reduce((sum, { count }) => sum + count, 0) };
  const bars: readonly Bar[] = rest.length === 0 ? sorted : [...sorted.slice(0, mostBars), others];
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count, severity }) => {
    const width = ((count / most) * 100).toFixed(1);
    const bar = `<rect${severity === undefined ? "" : ` class="${severity}"`} width="${width}%" height="12" rx="2"/>`;
    const cells = `<td class="number">${count}</td><td class="bar" aria-hidden="true"><svg height="12">${bar}</svg></td>`;
    return `<tr><th scope="row">${escapeHtml(shortLabel(label))}</th>${cells}</tr>`;
  });
  const head = `<thead><tr><th scope="col">${escapeHtml(caption)}</th><th scope="col" class="number">Findings</th>`;
  const close = '<td aria-hidden="true"></td></tr></thead>';
  return `<div><table><caption>By ${escapeHtml(caption.toLowerCase())}</caption>${head}${close}<tbody>${rows.join("")}</tbody></table></div>`;
}

const width = 800;
const height = 240;
const margin = 40;
const lines = ["total", ...severities] as const;

/** The counts of scans, oldest first, as a line chart and, for those who can't see it, as a table. */
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
    return `<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}"/><text x="2" y="${y}">${count}</text>`;
  });
  const [first, last] = [scans[0]?.total ?? 0, scans.at(-1)?.total ?? 0];
  const title = `Findings of ${scans.length} scans: from ${first} to ${last}. The table below has all numbers.`;
  const svg = `<svg class="lines" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`;
  const legend = `<p class="dim">Lines: total and <span class="error">errors</span> solid, <span class="warning">warnings</span> dashed, <span class="info">notes</span> dotted.</p>`;
  return `${svg}${axis.join("")}${drawn.join("")}</svg>${legend}${historyTable(scans)}`;
}

function historyTable(scans: readonly ScanCounts[]): string {
  const heads = ["Total", "Errors", "Warnings", "Notes"].map((name) => `<th scope="col" class="number">${name}</th>`);
  const rows = scans.map((scan) => {
    const cells = lines.map((name) => `<td class="number">${countOf(scan, name)}</td>`);
    return `<tr><th scope="row">${escapeHtml(shortLabel(scan.label))}</th>${cells.join("")}</tr>`;
  });
  const head = `<thead><tr><th scope="col">Scan</th>${heads.join("")}</tr></thead>`;
  return `<table class="history"><caption>Findings of each scan, oldest first</caption>${head}<tbody>${rows.join("")}</tbody></table>`;
}

function countOf(scan: ScanCounts | undefined, name: "total" | Severity): number {
  if (scan === undefined) return 0;
  return name === "total" ? scan.total : scan.severities[name];
}

function shortLabel(label: string): string {
  return label.length <= 200 ? label : `${label.slice(0, 200)}…`;
}
