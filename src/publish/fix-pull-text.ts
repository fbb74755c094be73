import type { FixGrouping } from "../config/values.ts";
import { cutText } from "../core/cut-text.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { encodePath, inlineCode, link, oneLine, tableCell } from "../review/writing/markdown.ts";
import { byteLength, pack, type Section } from "../review/writing/size.ts";
import { type Links, plural, sentence } from "../review/writing/words.ts";
import type { FixPullGroup } from "./fix-groups.ts";

/** The text of a pull request with fixes. */
export interface FixPullText {
  readonly title: string;
  readonly body: string;
}

/** The data in the last line of a body: the findings to fix, and whether Kubesuggest itself closed the pull request. */
export interface FixPullMarker {
  readonly fingerprints: readonly string[];
  readonly done: boolean;
}

const bodyLimit = 65_000;
/** The most fingerprints that are kept. Declined fixes beyond that are offered again. */
const keptLimit = 2000;
const pattern = /\n<!-- kubesuggest:fixes (open|done)((?: [0-9a-f]{16})*) -->\s*$/;

/** The text of a pull request that fixes these findings of a group. */
export function writeFixPull(
  { name }: Pick<FixPullGroup, "name">,
  by: FixGrouping,
  findings: readonly Finding[],
  links: Links,
): FixPullText {
  const [first] = findings;
  const what = by === "rule" ? `Fix ${name}` : `Apply the safe fixes ${placeWords(name, by)}`;
  const files = new Set(findings.map(({ source }) => source.path)).size;
  const head = [
    `This fixes ${plural(findings.length, "finding")} in ${plural(files, "file")}. Each fix is proved to solve its problem and to change nothing else, alone and together with the others.`,
    "To decline these fixes, close this pull request: no other one will propose them. As long as nobody else commits to its branch, Kubesuggest updates it when the files change.",
  ];
  const foot = `\n${writeFixPullMarker({ fingerprints: findings.map(({ fingerprint }) => fingerprint), done: false })}`;
  const start = `${head.join("\n\n")}\n\n`;
  const sections = [...groupBy(findings, ({ rule }) => rule)].map(([rule, some]) => ruleSection(rule, some, links));
  const body = start + pack(sections, bodyLimit - byteLength(start) - byteLength(foot)) + foot;
  return { title: `${cutText(what, 150)} (${plural(first === undefined ? 0 : findings.length, "finding")})`, body };
}

/** Writes the last line of a pull request's body. */
export function writeFixPullMarker({ fingerprints, done }: FixPullMarker): string {
  const kept = fingerprints.slice(0, keptLimit).map((fingerprint) => ` ${fingerprint}`);
  return `<!-- kubesuggest:fixes ${done ? "done" : "open"}${kept.join("")} -->`;
}

/** Reads the last line of a pull request's body; null if Kubesuggest did not write it. */
export function readFixPullMarker(body: string): FixPullMarker | null {
  const [, state, list = ""] = pattern.exec(body.replaceAll("\r\n", "\n")) ?? [];
  return state === undefined ? null : { done: state === "done", fingerprints: list.split(" ").filter(Boolean) };
}

/** Marks the body of a pull request that Kubesuggest closes itself. */
export function markDone(body: string): string {
  return body.replace(/<!-- kubesuggest:fixes open(?=[ 0-9a-f]* -->\s*$)/, "<!-- kubesuggest:fixes done");
}

/**
 * Describes a group in a title or commit message. Nothing can be escaped there, so characters that could mention people,
 * close issues or become emoji are replaced.
 */
function placeWords(name: string, by: FixGrouping): string {
  const plain = oneLine(name)
    .replace(/^@/, "")
    .replace(/[@#]|:\/\/|:(?=[\w+-]+:)|gh-(?=\d)/gi, "_");
  if (by === "owner") return plain === "" ? "of files without an owner" : `of ${plain}`;
  return plain === "" ? "in the root directory" : `in ${plain}`;
}

function ruleSection(rule: string, findings: readonly Finding[], links: Links): Section {
  const page = links.rulePages === null ? null : `${links.rulePages}${rule}.md`;
  const rows = findings.map((finding) => `| ${place(finding, links)} | ${tableCell(fixWords(finding))} |\n`);
  return {
    head: `${link(inlineCode(rule), page)}\n\n| Where | What is fixed |\n| --- | --- |\n`,
    rows,
    tail: "\n",
    more: (count) => `${plural(count, "more finding")} of ${inlineCode(rule)} not shown.`,
  };
}

function fixWords({ message, fix }: Finding): string {
  return `${sentence(message)} Fix: ${sentence(fix?.title ?? "")}`;
}

function place({ source, object }: Finding, links: Links): string {
  const file = link(inlineCode(source.path), links.files === null ? null : `${links.files}${encodePath(source.path)}`);
  if (object === null) return file;
  return `${file}, ${tableCell(`${object.kind} ${object.name ?? ""}`.trim(), 100)}`;
}
