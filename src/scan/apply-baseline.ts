import { type Baseline, knownEntries } from "../core/baseline.ts";
import type { Report, ShardMark } from "../reporters/report.ts";
import { sha256Hex } from "./digest.ts";

/**
 * Removes and counts the findings that are in the baseline. With `show` they stay, but are marked as `baselined` and
 * not new. Shards with different baselines do not belong to the same scan.
 */
export function applyBaseline<Scan extends Report>(report: Scan, baseline: Baseline, show: boolean): Scan {
  const known = knownEntries(baseline, report.findings);
  const isKnown = (finding: Report["findings"][number]): boolean => known.has(finding);
  const findings = show
    ? report.findings.map((finding) => (isKnown(finding) ? { ...finding, new: false, baselined: true } : finding))
    : report.findings.filter((finding) => !isKnown(finding));
  return {
    ...report,
    ...(report.shard === undefined ? {} : { shard: markBaseline(report.shard, baseline, show) }),
    findings,
    stats: { ...report.stats, baselined: report.findings.filter(isKnown).length },
  };
}

function markBaseline(mark: ShardMark, baseline: Baseline, show: boolean): ShardMark {
  const digest = sha256Hex(JSON.stringify([mark.scan, [[...baseline.keys()].sort(), show]]));
  return { ...mark, scan: digest.slice(0, 32) };
}
