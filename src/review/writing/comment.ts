import type { Finding } from "../../core/finding.ts";
import { unifiedDiff } from "../diff/diff.ts";
import { lineOf, suggestionBlock } from "../placement/line-eligibility.ts";
import type { PlacedComment } from "../placement/place-comments.ts";
import type { ReviewComment } from "../review-plan.ts";
import { writeMarker } from "../threads/marker.ts";
import { encodePath, escapeText, fenced, inlineCode, link } from "./markdown.ts";
import { relatedLine } from "./related.ts";
import { byteLength, pack, shorten } from "./size.ts";
import { type Links, plural, type RuleInfo, sentence, severityLabel } from "./words.ts";

/** What every sentence about a finding may lean on. */
export interface Wording {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly links: Links;
  /** Why a finding's proved fix is no suggestion. */
  readonly obstacles: ReadonlyMap<Finding, string>;
}

/** Words and diffs of one comment share 32,000 bytes; a review with a longer body is refused as a whole. */
const diffLimit = 12_000;
const listLimit = 12_000;

/** Writes a comment that tells of some findings of a draft; with a suggestion, of all. */
export function writeComment(draft: PlacedComment, told: readonly Finding[], wording: Wording): ReviewComment {
  const { path, startLine, endLine, suggestion } = draft;
  const fingerprints = told.map((finding) => finding.fingerprint);
  const parts = [
    told.length === 1 ? describeOne(told[0] as Finding, wording) : describeSeveral(draft, told, wording),
    suggestion === null ? describeDiffs(told, wording) : suggestionBlock(suggestion.lines),
    told.length === 1 ? `${ruleLink(told[0]?.rule ?? "", wording.links)}\n` : "",
    writeMarker(fingerprints),
  ];
  const body = parts.filter((part) => part !== "").join("\n");
  return { path, startLine: startLine === endLine ? null : startLine, line: endLine, body, fingerprints };
}

/** A rule's name, linked to its page. */
export function ruleLink(rule: string, links: Links): string {
  return link(inlineCode(rule), links.rulePages === null ? null : `${links.rulePages}${encodePath(rule)}.md`);
}

/** What a fix does and what to know before taking it, in a sentence or two of Markdown; empty where there is none. */
export function describeFix(finding: Finding): string {
  const { fix, proposal, advice } = finding;
  const title = escapeText(sentence(shorten(fix?.title ?? proposal?.title ?? "", 200)));
  const hint = advice === null ? "" : escapeText(sentence(shorten(advice, 400)));
  if (fix === null) return [title, hint].filter((part) => part !== "").join(" ");
  return [title, gradeNote(finding), hint].filter((part) => part !== "").join(" ");
}

/** The lines of the diff that a finding's fix makes; none where it has no fix or its edits don't apply. */
export function diffOf(finding: Finding): readonly string[] {
  const { fix, source } = finding;
  if (fix === null) return [];
  try {
    return unifiedDiff(source, fix.edits).map((line) => line.replace(/\r$/, ""));
  } catch (error) {
    // Only an unproved fix can have edits that clash; it costs its diff, not the review.
    if (error instanceof RangeError && !fix.proof.ok) return [];
    throw error;
  }
}

/** Why a fix is shown as a diff, as a sentence of Markdown; empty where nothing needs to be said. */
export function diffNote(finding: Finding, wording: Wording): string {
  const { fix } = finding;
  if (fix !== null && !fix.proof.ok) {
    return `Kubesuggest could not prove this fix: ${escapeText(sentence(shorten(fix.proof.reason, 300)))} Check it before you use it.`;
  }
  const obstacle = wording.obstacles.get(finding);
  return obstacle === undefined
    ? ""
    : `This is no suggestion to commit, because ${escapeText(sentence(shorten(obstacle, 300)))}`;
}

function describeOne(finding: Finding, wording: Wording): string {
  const paragraphs = [headline(finding), why(finding, wording)];
  const related = relatedLine(finding, wording.links);
  if (related !== "") paragraphs.push(related);
  const fix = describeFix(finding);
  if (fix !== "") paragraphs.push(`**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`);
  return paragraphs.map((paragraph) => `${paragraph}\n`).join("\n");
}

function describeSeveral(draft: PlacedComment, findings: readonly Finding[], wording: Wording): string {
  const suggested = draft.suggestion !== null;
  const apart = !suggested && findings.some((finding) => lineOf(finding) !== draft.endLine);
  const explained = new Set<string>();
  const rows = findings.map((finding) => {
    const parts = [
      apart ? lineLink(finding, wording.links) : "",
      headline(finding),
      explained.has(finding.rule) ? "" : why(finding, wording),
      relatedLine(finding, wording.links),
    ];
    explained.add(finding.rule);
    const fix = describeFix(finding);
    if (fix !== "") parts.push(`**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`);
    parts.push(`(${ruleLink(finding.rule, wording.links)})`);
    return `- ${parts.filter((part) => part !== "").join(" ")}\n`;
  });
  const count = plural(findings.length, "finding");
  const where = apart ? "in this file" : "here";
  const head = suggested ? `This suggestion fixes ${count}:\n\n` : `${count} ${where}:\n\n`;
  const more = (left: number): string => `… and ${left} more, listed in the check run.`;
  return pack([{ head, rows, tail: "", more }], listLimit);
}

function describeDiffs(findings: readonly Finding[], wording: Wording): string {
  const blocks: string[] = [];
  let room = diffLimit;
  for (const finding of findings) {
    const diff = diffOf(finding);
    if (diff.length === 0) continue;
    const label = findings.length === 1 ? "" : `${escapeText(sentence(shorten(finding.fix?.title ?? "", 200)))}\n\n`;
    const note = diffNote(finding, wording);
    const block = `${label}${fenced(diff, "diff")}${note === "" ? "" : `\n${note}\n`}`;
    room -= byteLength(block);
    if (room < 0)
      return [...blocks, "Further diffs are too long for a comment; the check run shows them.\n"].join("\n");
    blocks.push(block);
  }
  return blocks.join("\n");
}

function headline(finding: Finding): string {
  return `**${severityLabel(finding.severity)}:** ${escapeText(sentence(shorten(finding.message, 400)))}`;
}

/** Lines move and the link does not: it leads to the file as it was when the comment was written. */
function lineLink(finding: Finding, { files }: Links): string {
  const line = lineOf(finding);
  return `${link(`Line ${line}`, files === null ? null : `${files}${encodePath(finding.source.path)}#L${line}`)}:`;
}

function why(finding: Finding, wording: Wording): string {
  return escapeText(shorten(wording.rules.get(finding.rule)?.why ?? "", 500));
}

function gradeNote({ fix }: Finding): string {
  if (fix === null) return "";
  if (fix.applicability === "safe") return fix.proof.ok ? "Safe to apply." : "";
  const risk = fix.risk === undefined ? "it can change how the application behaves." : sentence(shorten(fix.risk, 300));
  return `**Check first:** ${escapeText(risk)}`;
}
