import { namespaceOf } from "../config/path-filter.ts";
import { type SeverityOf, severityTest } from "../config/rule-severity.ts";
import type { Finding } from "../core/finding.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { Settings } from "../core/settings.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import { severityByHadolint } from "../suppression/third-party-check.ts";

/**
 * The severity that a finding counts with: as its rule is configured, but in test data that of a note at most, and what
 * would be a note elsewhere is not worth one there. The preset `recommended` has no notes on what is generated.
 */
export function severityIn({ originOf }: Workspace, { rules, fixtures }: Settings): SeverityOf {
  const configured = severityTest(rules);
  return (rule, severity, path, namespace, circumstances) => {
    const { generated, fixture } = originOf(path);
    const least = generated === null ? "info" : "warning";
    const counted = configured(rule, severity, path, namespace, { ...circumstances, least });
    if (counted === null || fixture === null || fixtures === "normal") return counted;
    return fixtures === "off" || counted === "info" ? null : "info";
  };
}

/** Findings with the severities that they count with, without those that count for nothing. */
export function countedBy(
  severityOf: SeverityOf,
  rules: readonly RuleFacts[],
  { hadolint: { severities } }: Settings,
): (findings: readonly Finding[]) => readonly Finding[] {
  const hasOverrides = Object.keys(severities).length > 0;
  return (findings) => {
    return findings.flatMap((finding) => {
      const own = hasOverrides ? severityByHadolint(finding, rules, severities) : finding.severity;
      const { preset } = finding;
      const severity = severityOf(finding.rule, own, finding.source.path, namespaceOf(finding.object), { preset });
      return severity === null ? [] : { ...finding, severity };
    });
  };
}
