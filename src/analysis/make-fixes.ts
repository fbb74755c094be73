import type { Budget } from "../core/budget.ts";
import type { Finding } from "../core/finding.ts";
import { fixFindings } from "../fix/fix-findings.ts";
import { fixRendered, type MaybeRendered } from "./fix-rendered.ts";

/**
 * Makes the fixes of findings, each in the text that it was found in. A kustomization is a file of its own and is built
 * as well: what was found in its objects is at its lines, but not about these.
 */
export function makeFixes(
  { ground, files, rendered = null }: MaybeRendered,
  findings: readonly Finding[],
  budget: Budget,
): readonly Finding[] {
  const isInFile = ({ fingerprint }: Finding): boolean => rendered?.members.has(fingerprint) !== true;
  const fixed = fixFindings(ground, files, findings, isInFile, budget);
  return rendered === null ? fixed : fixRendered(rendered, fixed, () => true);
}
