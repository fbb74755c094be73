import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { docsLink } from "../review/writing/docs-link.ts";
import { inlineCode } from "../review/writing/markdown.ts";
import { ruleLink } from "../review/writing/rule-link.ts";
import { byteLength, pack } from "../review/writing/size.ts";
import { type Links, plural } from "../review/writing/words.ts";
import { type BranchState } from "./fix-plan.ts";
import { type FixPullText, readFixPullMarker, writeFixPullMarker } from "./fix-pull-text.ts";
import { severityCells, severityHeads, worstSeverity } from "./severity-cells.ts";

/** The branch of the pull request that sets up a repository. */
export const onboardingBranch = "kubesuggest/configure";

const bodyLimit = 65_000;

/** The paths of the files that the pull request adds, and today's findings. */
export interface Onboarding {
  readonly config: string;
  /** Null if there are no findings to record, or if the repository has a baseline already. */
  readonly baseline: string | null;
  readonly findings: readonly Finding[];
}

/** Whether people have merged or closed such a pull request before. If so, it is not proposed again. */
export function isOnboardingDecided({ pulls }: BranchState): boolean {
  return pulls.some(({ state, own, body }) => {
    return own && (state === "merged" || (state === "closed" && readFixPullMarker(body)?.done === false));
  });
}

/** The text of the pull request that adds a first configuration and a baseline with today's findings. */
export function writeOnboardingPull({ config, baseline, findings }: Onboarding, links: Links): FixPullText {
  const keys = docsLink("all keys", "configuration.md", links);
  const files = [
    `- ${inlineCode(config)} is the configuration: it holds the defaults, for you to change (${keys}).`,
    ...(baseline === null ? [] : [baselineLine(baseline, findings.length, links)]),
  ];
  const start = [
    "This sets up Kubesuggest, which reviews the Kubernetes manifests and Dockerfiles of each pull request.",
    files.join("\n"),
    `Merge it to start with that. If you close it instead, it is not proposed again. You can change its files here: once somebody else has committed to the branch, Kubesuggest leaves it alone. Until then, each scan brings it up to date.`,
    "",
  ].join("\n\n");
  const foot = `\n${writeFixPullMarker({ fingerprints: findings.map(({ fingerprint }) => fingerprint), done: false })}`;
  const title = baseline === null ? "Configure Kubesuggest" : "Configure Kubesuggest, with a baseline";
  const rows = [...groupBy(findings, ({ rule }) => rule)]
    .toSorted(([, a], [, b]) => worstSeverity(a) - worstSeverity(b) || b.length - a.length)
    .map(([rule, some]) => `| ${ruleLink(rule, links)} | ${severityCells(some)} |\n`);
  const section = {
    head: `### Findings today\n\n| Rule | ${severityHeads} |\n| --- | ---: | ---: | ---: |\n`,
    rows,
    tail: "\n",
    more: (count: number) => `${plural(count, "more rule")} not shown.`,
  };
  return { title, body: start + pack([section], bodyLimit - byteLength(start) - byteLength(foot)) + foot };
}

function baselineLine(path: string, count: number, links: Links): string {
  const baseline = docsLink("baseline", "baseline.md", links);
  const standing = plural(count, "finding");
  return `- ${inlineCode(path)} is a ${baseline} of today's ${standing}: they get no comments and don't fail the check, so you only hear of new ones.`;
}
