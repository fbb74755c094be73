import { type Finding, severities } from "../core/finding.ts";
import { severityLabel } from "../review/writing/words.ts";

/** The heads of the columns of `severityCells`. */
export const severityHeads: string = severities.map((severity) => `${severityLabel(severity)}s`).join(" | ");

/** The cells of a Markdown table that say how many findings there are of each severity, the worst first. */
export function severityCells(findings: readonly Finding[]): string {
  return severities.map((one) => findings.filter(({ severity }) => severity === one).length).join(" | ");
}

/** The rank of the worst finding among some, from 0 for an error. */
export function worstSeverity(findings: readonly Finding[]): number {
  return severities.findIndex((one) => findings.some(({ severity }) => severity === one));
}
