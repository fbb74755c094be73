import { type Severity, severities } from "../core/finding.ts";

import type { Report } from "./report.ts";
import { jsonReportVersion } from "./report-data.ts";

/** The counts of one scan. */
export interface ScanCounts {
  /** What readers see as the name of the scan. */
  readonly label: string;
  readonly total: number;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** The counts of a report. */
export function countsOf({ findings }: Pick<Report, "findings">, label: string): ScanCounts {
  return counted(
    findings.map(({ severity }) => severity),
    label,
  );
}

/** Reads the counts from the data of an earlier JSON report; half a sentence that says why that is not possible. */
export function readCounts(data: unknown, label: string): ScanCounts | string {
  if (!isRecord(data)) return "it is not a JSON object";
  if (data["version"] !== jsonReportVersion) return `its version is not ${jsonReportVersion}`;
  const { findings, stats, shard } = data;
  if (shard !== undefined) return 'it is only one shard: combine all shards with "kubesuggest merge" first';
  if (!Array.isArray(findings)) return "it has no list of findings";
  const found: Severity[] = [];
  for (const finding of findings as readonly unknown[]) {
    const severity = severities.find((name) => isRecord(finding) && finding["severity"] === name);
    if (severity === undefined) return "one of its findings has no severity";
    found.push(severity);
  }
  const stated = isRecord(stats) && isRecord(stats["findings"]) ? stats["findings"]["total"] : undefined;
  if (stated !== found.length) return "it has a different number of findings than it says";
  return counted(found, label);
}

function counted(found: readonly Severity[], label: string): ScanCounts {
  const count = { error: 0, warning: 0, info: 0 };
  for (const severity of found) count[severity] += 1;
  return { label, total: found.length, severities: count };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
