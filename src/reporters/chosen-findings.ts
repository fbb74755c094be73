import { severities } from "../core/finding.ts";
import type { ReportedFinding } from "./report.ts";

/**
 * The findings that are not in the baseline. Used by formats for programs that can't tell baselined findings from
 * others.
 */
export function notBaselined(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter(({ baselined }) => baselined !== true);
}

/** The findings without those that a review found in its base as well. Used by formats that people or checks act on. */
export function withoutOlder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter((finding) => !isOlder(finding));
}

/** Whether a review found this in its base as well, so that the change does not introduce it. */
export function isOlder({ new: isNew, baselined }: ReportedFinding): boolean {
  return !isNew && baselined !== true;
}

/** Sorts findings by severity, the most severe first, and otherwise keeps their order. */
export function mostSevereFirst(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
