import { severities } from "../core/finding.ts";
import type { ReportedFinding } from "./report.ts";

/** The findings that the baseline does not have: formats for programs that can't tell them apart leave out the others. */
export function notBaselined(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter(({ baselined }) => baselined !== true);
}

/** The most severe findings first, each severity in its order. */
export function mostSevereFirst(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
