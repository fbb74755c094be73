import type { FixGrouping } from "../config/values.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { fingerprintOf } from "../core/identity.ts";
import type { OwnersOf } from "./code-owners.ts";
import { worstSeverity } from "./severity-cells.ts";

/** The findings that one pull request fixes. */
export interface FixPullGroup {
  /** The rule, the owner (empty for nobody) or the directory (empty for the root). */
  readonly name: string;
  readonly branch: string;
  readonly findings: readonly Finding[];
}

/** The prefix of all branches of fixes. */
export const fixBranchPrefix = "kubesuggest/fix-";

/** The most files that a pull request changes, so that people can review it. Further files, by path, are left out. */
const fileLimit = 100;

/**
 * Groups the findings that have a proved safe fix. Groups with the most severe findings come first, then the largest.
 * A group that touches too many files only has the findings of the first files by path.
 */
export function fixPullGroups(findings: readonly Finding[], by: FixGrouping, ownersOf: OwnersOf): FixPullGroup[] {
  const groups = groupBy(findings.filter(isSafelyFixable), (finding) => groupName(finding, by, ownersOf));
  return [...groups]
    .toSorted(([, a], [, b]) => worstSeverity(a) - worstSeverity(b) || b.length - a.length)
    .map(([name, some]) => ({ name, branch: branchOf(name, by), findings: firstFiles(some) }));
}

/** Whether the finding's fix is safe and proved, so that it may be applied automatically. */
export function isSafelyFixable({ fix }: Finding): boolean {
  return fix?.applicability === "safe" && fix.proof.ok;
}

function groupName({ rule, source }: Finding, by: FixGrouping, ownersOf: OwnersOf): string {
  if (by === "rule") return rule;
  if (by === "owner") return ownersOf(source.path)[0] ?? "";
  return source.path.includes("/") ? source.path.slice(0, source.path.indexOf("/")) : "";
}

/** A valid branch name, different for each group. */
function branchOf(name: string, by: FixGrouping): string {
  if (by === "rule") return `${fixBranchPrefix}${name}`;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const plain = slug !== "" && (slug === name || `@${slug}` === name);
  return `${fixBranchPrefix}${by}-${plain ? slug : `${slug}-${fingerprintOf(name, 0).slice(0, 8)}`}`;
}

function firstFiles(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map(({ source }) => source.path))].toSorted(byCodeUnits).slice(0, fileLimit);
  const chosen = new Set(files);
  return findings.filter(({ source }) => chosen.has(source.path));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
