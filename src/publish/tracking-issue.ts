import { enumerate } from "../core/enumerate.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { lineOf } from "../review/placement/line-eligibility.ts";
import { docsLink } from "../review/writing/docs-link.ts";
import { encodePath, escapeText, inlineCode, link, tableCell } from "../review/writing/markdown.ts";
import { ruleLink } from "../review/writing/rule-link.ts";
import { byteLength, pack, type Section } from "../review/writing/size.ts";
import { type Links, plural, sentence, severityCounts, severityLabel, shortPath } from "../review/writing/words.ts";
import type { OwnersOf } from "./code-owners.ts";
import { type FixOffer, fixSection } from "./dashboard.ts";
import { severityCells, severityHeads, worstSeverity } from "./severity-cells.ts";
import {
  changeSince,
  type TrackingChange,
  type TrackingState,
  trackingState,
  writeTrackingState,
} from "./tracking-state.ts";

/** The content of the tracking issue after a scan. */
export interface Tracking {
  readonly findings: readonly Finding[];
  readonly commit: string;
  /** The state that the previous scan left in the issue; null for the first scan. */
  readonly before: TrackingState | null;
  /** Null if the repository has no CODEOWNERS. */
  readonly ownersOf: OwnersOf | null;
  readonly links: Links;
  /** The groups of fixes that have a pull request or could have one. */
  readonly offers: readonly FixOffer[];
  /** General notices for readers, in plain sentences. */
  readonly notices: readonly string[];
}

/** The wanted state of the tracking issue. */
export interface TrackingIssue {
  readonly title: string;
  readonly body: string;
  /** False if there are no findings left. */
  readonly open: boolean;
}

/** The longest body, in bytes. GitHub takes 65,536 characters, and a text never has fewer bytes than characters. */
const bodyLimit = 65_000;
/** The most rows in a table of directories or owners; further ones are only counted. */
const tableLimit = 50;

/** The title under which people find the issue. */
export const trackingTitle = "Kubesuggest: findings in this repository";

/** The issue for the findings of a whole repository, with the state for the next scan as its last line. */
export function trackingIssue(tracking: Tracking): TrackingIssue {
  const { findings, before } = tracking;
  const state = trackingState(findings);
  const change = before === null ? null : changeSince(before, state);
  const head = `${[headline(tracking), changeText(change), ...tracking.notices.map(notice)].filter(Boolean).join("\n\n")}\n\n`;
  const foot = `\n${stopNote(tracking)}\n\n${writeTrackingState(state)}`;
  const room = bodyLimit - byteLength(head) - byteLength(foot);
  return { title: trackingTitle, body: head + pack(sections(tracking), room) + foot, open: findings.length > 0 };
}

function headline({ findings, commit }: Tracking): string {
  const at = `at ${inlineCode(commit.slice(0, 7))}`;
  if (findings.length === 0) return `**No findings** ${at}.`;
  const files = new Set(findings.map(({ source }) => source.path)).size;
  const safe = findings.filter((finding) => isProved(finding) && finding.fix?.applicability === "safe").length;
  const review = findings.filter(isProved).length - safe;
  const fixes = [
    safe === 0 ? "" : `${safe} can be fixed by a safe fix`,
    review === 0 ? "" : `${review} by a fix to review`,
  ].filter((part) => part !== "");
  const total = `**${plural(findings.length, "finding")}** in ${plural(files, "file")} ${at}`;
  const more = fixes.length === 0 ? "" : ` ${sentence(fixes.join(", "))}`;
  return `${total}: ${enumerate(severityCounts(findings))}.${more}`;
}

function changeText(change: TrackingChange | null): string {
  if (change === null) return "";
  const { before, now, appeared, gone } = change;
  if (appeared === null || gone === null) {
    return before === now ? "The same number as in the last scan." : `The last scan had ${plural(before, "finding")}.`;
  }
  if (appeared === 0 && gone === 0) return "Nothing has changed since the last scan.";
  return `Since the last scan, ${plural(appeared, "finding")} appeared and ${gone} disappeared.`;
}

function stopNote({ links }: Tracking): string {
  const workflow = docsLink("the workflow", "scheduled-scans.md", links);
  return `Each scan rewrites this text. To stop that, close the issue as *not planned*, and it stays closed; or remove \`issue\` from \`publish\` in ${workflow}.`;
}

function notice(text: string): string {
  return `> ${escapeText(sentence(text))}`;
}

function sections(tracking: Tracking): Section[] {
  const { findings, ownersOf } = tracking;
  const byDirectory = groupBy(findings, ({ source }) => directoryOf(source.path));
  const owners = ownersOf === null ? [] : [ownerTable(findings, ownersOf)];
  const largestFirst = [...byDirectory].toSorted(([, a], [, b]) => b.length - a.length);
  return [
    fixSection(tracking.offers),
    ruleTable(tracking),
    ...owners,
    directoryTable(largestFirst),
    ...largestFirst.slice(0, tableLimit).map(([directory, some]) => directoryList(directory, some, tracking)),
  ];
}

function ruleTable({ findings, links }: Tracking): Section {
  const rows = [...groupBy(findings, ({ rule }) => rule)]
    .toSorted(([, a], [, b]) => worstSeverity(a) - worstSeverity(b) || b.length - a.length)
    .map(([rule, all]) => `| ${ruleLink(rule, links)} | ${severityCells(all)} | ${all.filter(isProved).length} |\n`);
  const head = `| Rule | ${severityHeads} | With a fix |\n| --- | ---: | ---: | ---: | ---: |\n`;
  return { head, rows, tail: "\n", more: (count) => `${plural(count, "more rule")} not shown.` };
}

/** A table of findings by owner. A finding in a file with several owners counts for each of them. */
function ownerTable(findings: readonly Finding[], ownersOf: OwnersOf): Section {
  const owned = [...groupBy(findings, ({ source }) => source.path)].flatMap(([path, some]) => {
    const owners = ownersOf(path);
    return (owners.length === 0 ? [""] : owners).map((owner) => ({ owner, some }));
  });
  const all = [...groupBy(owned, ({ owner }) => owner)]
    .map(([owner, parts]): [string, Finding[]] => [owner, parts.flatMap(({ some }) => some)])
    .toSorted(([, a], [, b]) => b.length - a.length);
  return countTable("Owner", all, (owner) => (owner === "" ? "nobody" : inlineCode(owner)));
}

function directoryTable(byDirectory: readonly (readonly [string, readonly Finding[]])[]): Section {
  return countTable("Directory", byDirectory, (directory) => inlineCode(directory === "" ? "." : shortPath(directory)));
}

function countTable(
  title: string,
  groups: readonly (readonly [string, readonly Finding[]])[],
  label: (name: string) => string,
): Section {
  const rows = groups.slice(0, tableLimit).map(([name, some]) => `| ${label(name)} | ${severityCells(some)} |\n`);
  const rest = groups.length - rows.length;
  const last = rest === 0 ? [] : [`| and ${rest} more | | | |\n`];
  const head = `| ${title} | ${severityHeads} |\n| --- | ---: | ---: | ---: |\n`;
  return { head, rows: [...rows, ...last], tail: "\n", more: (count) => `${plural(count, "more row")} not shown.` };
}

function directoryList(directory: string, findings: readonly Finding[], { links }: Tracking): Section {
  const title = `${tableCell(directory === "" ? "." : shortPath(directory))}: ${plural(findings.length, "finding")}`;
  const rows = findings.map((finding) => `- ${findingText(finding, links)}\n`);
  return {
    head: `<details><summary>${title}</summary>\n\n`,
    rows,
    tail: "\n</details>\n\n",
    more: (count) => `${plural(count, "more finding")} in ${inlineCode(shortPath(directory) || ".")} not shown.`,
  };
}

function findingText(finding: Finding, links: Links): string {
  const { severity, source, message, rule } = finding;
  const line = lineOf(finding);
  const label = inlineCode(`${shortPath(source.path)}:${line}`);
  const place = link(label, links.files === null ? null : `${links.files}${encodePath(source.path)}#L${line}`);
  return `${severityLabel(severity)}, ${place}: ${tableCell(sentence(message))} ${ruleLink(rule, links)}`;
}

function isProved({ fix }: Finding): boolean {
  return fix?.proof.ok === true;
}

function directoryOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
