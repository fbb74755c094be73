import { type Baseline, knownEntries } from "../core/baseline.ts";
import type { Report } from "../reporters/report.ts";

/**
 * The report without the findings that the baseline has, which are counted; with `show` they stay, and are told from
 * the others by being `baselined` and not new.
 */
export function applyBaseline<Scan extends Report>(report: Scan, baseline: Baseline, show: boolean): Scan {
  const known = knownEntries(baseline, report.findings);
  const isKnown = (finding: Report["findings"][number]): boolean => known.has(finding);
  const findings = show
    ? report.findings.map((finding) => (isKnown(finding) ? { ...finding, new: false, baselined: true } : finding))
    : report.findings.filter((finding) => !isKnown(finding));
  return { ...report, findings, stats: { ...report.stats, baselined: report.findings.filter(isKnown).length } };
}
