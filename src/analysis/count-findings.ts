import { namespaceOf } from "../config/path-filter.ts";
import { type SeverityOf, severityTest } from "../config/rule-severity.ts";
import type { Finding, Severity } from "../core/finding.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { Settings } from "../core/settings.ts";
import { isExpectedOutput } from "../model/origin/directory-names.ts";
import type { FindingMark, RuleOutcome } from "../rules/run-rules.ts";
import { severityByHadolint } from "../suppression/third-party-check.ts";
import type { ParsedTree } from "./read-tree.ts";

/**
 * Returns the severity that a finding counts with, or null. It is the one configured for its rule, with these
 * exceptions. In test data, it is at most a note; what would be a note elsewhere doesn't count, and neither does
 * anything in the expected output of a program, which is judged at its source. A file that is turned off has only notes.
 * With the preset `recommended`, generated files have no notes, and releases and copies only errors.
 */
export function severityIn(
  { workspace: { originOf }, turnedOff }: Pick<ParsedTree, "turnedOff" | "workspace">,
  { rules, fixtures }: Settings,
): SeverityOf {
  const configured = severityTest(rules);
  return (rule, severity, path, namespace, circumstances) => {
    const { generated, fixture } = originOf(path);
    const isDone = generated?.kind === "release" || generated?.kind === "copies";
    const least = generated === null ? "info" : isDone ? "error" : "warning";
    const counted = configured(rule, severity, path, namespace, { ...circumstances, least });
    if (counted === null) return null;
    if (fixture === null || fixtures === "normal") return turnedOff.has(path) ? "info" : counted;
    const isOutput = generated !== null || isExpectedOutput(path);
    return fixtures === "off" || counted === "info" || isOutput ? null : "info";
  };
}

/** Gives findings the severities that they count with, and leaves out those that don't count. */
export interface Counting {
  findings(all: readonly Finding[]): readonly Finding[];
  /** The findings of a target that count. The others are not even created. */
  outcome(outcome: RuleOutcome): readonly Finding[];
}

/** Counts findings with the severities that are configured for their rules. */
export function countingBy(
  severityOf: SeverityOf,
  rules: readonly RuleFacts[],
  { hadolint: { severities } }: Settings,
): Counting {
  const hasOverrides = Object.keys(severities).length > 0;
  const countedAs = (mark: FindingMark): Severity | null => {
    const own = hasOverrides ? severityByHadolint(mark, rules, severities) : mark.severity;
    return severityOf(mark.rule, own, mark.source.path, namespaceOf(mark.object), { preset: mark.preset });
  };
  const counted = (mark: FindingMark, finding: () => Finding): readonly Finding[] => {
    const severity = countedAs(mark);
    if (severity === null) return [];
    const found = finding();
    return [severity === found.severity ? found : { ...found, severity }];
  };
  return {
    findings: (all) => all.flatMap((finding) => counted(finding, () => finding)),
    outcome: ({ marks, findingAt }) => marks.flatMap((mark, index) => counted(mark, () => findingAt(index))),
  };
}
