import { severities } from "../core/finding.ts";
import type { ReportedFinding } from "./report.ts";

/** The findings that the baseline does not have: formats for programs that can't tell them apart leave out the others. */
export function notBaselined(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter(({ baselined }) => baselined !== true);
}

/** Without the findings that a review knows from its base: formats that a person or a check acts on are about what is new. */
export function withoutOlder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return findings.filter((finding) => !isOlder(finding));
}

/** True for a finding that a review knows from its base. */
export function isOlder({ new: isNew, baselined }: ReportedFinding): boolean {
  return !isNew && baselined !== true;
}

/** The most severe findings first, each severity in its order. */
export function mostSevereFirst(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
