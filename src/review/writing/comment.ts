import type { Finding } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { unifiedDiff } from "../diff/diff.ts";
import { lineOf, suggestionBlock } from "../placement/line-eligibility.ts";
import type { PlacedComment } from "../placement/place-comments.ts";
import type { CompleteSuggestion, ReviewComment } from "../review-plan.ts";
import { writeMarker } from "../threads/marker.ts";
import { ignoreNote, riskAlert, riskOf, valuesNote } from "./comment-notes.ts";
import { introducedLine } from "./introduced.ts";
import { encodePath, escapeProse, escapeText, fenced, inlineCode, link } from "./markdown.ts";
import { relatedLine } from "./related.ts";
import { ruleLink } from "./rule-link.ts";
import { byteLength, pack, shorten } from "./size.ts";
import { type Links, plural, type RuleInfo, reasons, sentence, severityMark, shortPath } from "./words.ts";

/** The context that sentences about findings need. */
export interface Wording {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly links: Links;
  /** Why a finding's proved fix is not a suggestion. */
  readonly obstacles: ReadonlyMap<Finding, string>;
  /** The other fingerprints of a finding, by its own. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Drafts that do not explain why their findings matter, since another one does. */
  readonly brief: ReadonlySet<PlacedComment>;
}

/**
 * The most bytes of diffs in one comment, and of text for each of its two suggestions, which may have 16,000 bytes each.
 * GitHub accepts 65,536 characters, and rejects a whole review if one comment is too long.
 */
const diffLimit = 12_000;
const listLimit = 10_000;
/**
 * The most fingerprints in the marker of a comment, aliases included; the findings' own fingerprints are always kept.
 */
const nameLimit = 300;

/** Writes a comment about some findings of a draft; about all of them if it has a suggestion. */
export function writeComment(draft: PlacedComment, told: readonly Finding[], wording: Wording): ReviewComment {
  const { path, startLine, endLine, suggestion } = draft;
  const fingerprints = told.map((finding) => finding.fingerprint);
  const { complete, findings: cured = told } = suggestion ?? {};
  const parts = [
    describeFindings(draft, cured, wording),
    suggestion === null ? describeDiffs(told, wording) : suggestionBlock(suggestion.lines),
    complete === undefined ? "" : describeComplete(complete, cured, wording),
    valuesNote(complete?.findings ?? told, wording.links),
    ignoreNote(told, wording.links),
    writeMarker(namesOf(fingerprints, wording)),
  ];
  const body = parts.filter((part) => part !== "").join("\n");
  return { path, startLine: startLine === endLine ? null : startLine, line: endLine, body, fingerprints };
}

/**
 * What a fix does and what to know before applying it, in a few sentences of Markdown; empty where there is no fix or
 * advice.
 */
export function describeFix(finding: Finding, wording: Wording): string {
  const risks = riskOf(finding).map((risk) => `**Check first:** ${escapeProse(risk)}`);
  return fixSentences(finding, wording, risks);
}

/** What a fix does and the given risks; empty where there is nothing to say. */
function fixSentences(finding: Finding, { links }: Wording, risks: readonly string[] = []): string {
  const { fix, proposal, advice } = finding;
  const title = escapeProse(sentence(shorten(fix?.title ?? proposal?.title ?? "", 200)));
  const hint = advice === null ? "" : escapeProse(sentence(shorten(advice, 400)));
  const safety = fix?.applicability === "safe" && fix.proof.ok ? "Safe to apply." : "";
  const introduced = fix === null ? "" : introducedLine(fix, links);
  return [title, safety, ...risks, introduced, hint].filter((part) => part !== "").join(" ");
}

/** The lines of the diff that a finding's fix makes; empty where it has no fix or its edits can't be applied. */
export function diffOf(finding: Finding): readonly string[] {
  const { fix, source } = finding;
  if (fix === null) return [];
  try {
    return unifiedDiff(source, fix.edits).map((line) => line.replace(/\r$/, ""));
  } catch (error) {
    // Only an unproved fix can have edits that overlap. Then just its diff is left out, and the review goes on.
    if (error instanceof RangeError && !fix.proof.ok) return [];
    throw error;
  }
}

/** Why a fix is shown as a diff, as a sentence of Markdown; empty where that needs no explanation. */
export function diffNote(finding: Finding, wording: Wording): string {
  const { fix } = finding;
  if (fix !== null && !fix.proof.ok) {
    return `Kubesuggest could not prove this fix: ${escapeProse(sentence(shorten(fix.proof.reason, 300)))} Check it before you use it.`;
  }
  const obstacle = wording.obstacles.get(finding);
  if (obstacle === reasons.waits) return `This fix can't be a suggestion yet, because ${sentence(reasons.waits)}`;
  return obstacle === undefined
    ? ""
    : `This fix can't be a suggestion, because ${escapeProse(sentence(shorten(obstacle, 300)))}`;
}

/**
 * The fingerprints of a comment's findings with their aliases, so that the next push recognizes a finding even if it
 * has another fingerprint by then.
 */
function namesOf(fingerprints: readonly string[], { aliases }: Wording): readonly string[] {
  const others = fingerprints.flatMap((fingerprint) => aliases.get(fingerprint) ?? []);
  return [...fingerprints, ...new Set(others)].slice(0, Math.max(fingerprints.length, nameLimit));
}

function describeFindings(draft: PlacedComment, findings: readonly Finding[], wording: Wording): string {
  const files = new Set(findings.map(({ source }) => source.path));
  const suggested = draft.suggestion !== null;
  const apart =
    files.size > 1 || !files.has(draft.path) || findings.some((finding) => lineOf(finding) !== draft.endLine);
  if (apart && !suggested && findings.length > 1) {
    return describePlaces(findings, files.size, draft, wording);
  }
  const alert = riskAlert(findings);
  const risks = alert === "" ? "" : `\n${alert}`;
  if (findings.length === 1) return describeOne(draft, findings[0] as Finding, wording) + risks;
  const rows = toldOnce(findings, wording).map((finding) => `${describeOne(draft, finding, wording)}\n`);
  const count = plural(findings.length, "finding");
  const head = suggested ? `This suggestion fixes ${count}:\n\n` : `${count} here:\n\n`;
  return pack([{ head, rows, tail: "", more: moreFindings }], listLimit).trimEnd() + `\n${risks}`;
}

/**
 * Merges findings at one line that would be described in the same words, and joins their related places. This happens
 * when several templates render the same key of the values.
 */
function toldOnce(findings: readonly Finding[], wording: Wording): readonly Finding[] {
  const alike = groupBy(findings, (finding) => {
    const { rule, source, message } = finding;
    return JSON.stringify([rule, source.path, lineOf(finding), message, fixSentences(finding, wording)]);
  });
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? first : { ...first, related: [first, ...others].flatMap(({ related }) => related) };
  });
}

/**
 * The second suggestion for the same lines: what it fixes beyond the first one, and what to check before accepting it.
 */
function describeComplete(
  { findings, lines }: CompleteSuggestion,
  cured: readonly Finding[],
  wording: Wording,
): string {
  const names = new Set(cured.map(({ fingerprint }) => fingerprint));
  const rows = findings
    .filter(({ fingerprint }) => !names.has(fingerprint))
    .map((finding) => {
      return `- ${headline(finding)} ${reason(finding, wording, false)} ${fixLabel(finding)} ${fixSentences(finding, wording)}\n`;
    });
  const head = "**Or commit the following suggestion instead.** It holds the one above, and also fixes:\n\n";
  const list = pack([{ head, rows, tail: "", more: moreFindings }], listLimit).trimEnd();
  return `${list}\n\n${riskAlert(findings)}\n${suggestionBlock(lines)}`;
}

/**
 * Describes one finding in paragraphs: what is wrong, why it matters, and what to do. The rule's link follows the
 * reason.
 */
function describeOne(draft: PlacedComment, finding: Finding, wording: Wording): string {
  const fix = fixSentences(finding, wording);
  const paragraphs = [
    headline(finding),
    reason(finding, wording, wording.brief.has(draft)),
    relatedLine(withOwnPlace(finding, draft), wording.links),
    fix === "" ? "" : `${fixLabel(finding)} ${fix}`,
  ];
  return paragraphs
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `${paragraph}\n`)
    .join("\n");
}

/** A finding whose comment is at a related place, with its own place instead of that one. */
function withOwnPlace(finding: Finding, { path, endLine, suggestion }: PlacedComment): Finding {
  const { source, range, related } = finding;
  const others = related.filter(({ file, start: { line } }) => file !== path || line !== endLine);
  const isHere = source.path === path && lineOf(finding) === endLine;
  if (isHere || suggestion !== null || others.length === related.length) return finding;
  const [start, end] = [source.position(range[0]), source.position(range[1])];
  return { ...finding, related: [{ file: source.path, start, end, message: "what this change affects" }, ...others] };
}

/**
 * Describes findings on several lines as a list of places. What applies to all findings of a rule is said once, below
 * the list.
 */
function describePlaces(findings: readonly Finding[], files: number, draft: PlacedComment, wording: Wording): string {
  const help = new Map(findings.map((finding) => [finding, helpText(finding, wording)]));
  const isElsewhere = files > 1 || findings[0]?.source.path !== draft.path;
  const rules = [...groupBy(findings, ({ rule }) => rule).values()];
  const isShared = (alike: readonly Finding[]): boolean => new Set(alike.map((one) => help.get(one))).size === 1;
  const shared = new Set(rules.filter(isShared).flat());
  const said = new Set<string>();
  const rows = findings.map((finding) => {
    const own = shared.has(finding) ? "" : (help.get(finding) ?? "");
    const key = `${finding.rule} ${own}`;
    const parts = [
      `${placeLink(finding, isElsewhere, wording.links)}: ${severityMark(finding.severity)}: ${messageOf(finding)}`,
      relatedLine(finding, wording.links),
      said.has(key) ? "" : own,
    ];
    said.add(key);
    return `- ${parts.filter((part) => part !== "").join(" ")}\n`;
  });
  const below = rules.flatMap(([first]) => {
    if (first === undefined) return [];
    const common = shared.has(first) ? (help.get(first) ?? "") : "";
    return [reason(first, wording, wording.brief.has(draft)), common].filter((text) => text !== "");
  });
  const where = files > 1 ? `in ${files} files` : isElsewhere ? "in another file" : "in this file";
  const list = { head: `${plural(findings.length, "finding")} ${where}:\n\n`, rows, tail: "\n", more: moreFindings };
  const notes = below.map((text) => `${text}\n\n`);
  const more = (left: number): string => `… and ${plural(left, "more note")} in the check run.`;
  return `${pack([list, { head: "", rows: notes, tail: "", more }], listLimit).trimEnd()}\n`;
}

/** What to do about a finding, with the risk of its fix; empty where nothing is known. */
function helpText(finding: Finding, wording: Wording): string {
  const fix = describeFix(finding, wording);
  return fix === "" ? "" : `${fixLabel(finding)} ${fix}`;
}

function moreFindings(left: number): string {
  return `… and ${left} more, listed in the check run.`;
}

function fixLabel({ fix }: Finding): string {
  return fix === null ? "**What to do:**" : "**Fix:**";
}

/** Why a finding matters, with the link to its rule; only the link if the reason is given elsewhere. */
function reason(finding: Finding, wording: Wording, brief: boolean): string {
  const why = brief ? "" : escapeProse(sentence(shorten(wording.rules.get(finding.rule)?.why ?? "", 500)));
  return [why, ruleLink(finding.rule, wording.links)].filter((part) => part !== "").join(" ");
}

/** The diffs of the fixes, one for each rule and fix title, taken from the first finding that has it. */
function describeDiffs(findings: readonly Finding[], wording: Wording): string {
  const blocks: string[] = [];
  const shown = new Set<string>();
  let room = diffLimit;
  for (const finding of findings) {
    const diff = diffOf(finding);
    const kind = finding.rule + (finding.fix?.title ?? "");
    if (diff.length === 0 || shown.has(kind)) continue;
    shown.add(kind);
    const label = findings.length === 1 ? "" : `${escapeProse(sentence(shorten(finding.fix?.title ?? "", 200)))}\n\n`;
    const note = diffNote(finding, wording);
    const block = `${label}${fenced(diff, "diff")}${note === "" ? "" : `\n${note}\n`}`;
    room -= byteLength(block);
    if (room < 0) return [...blocks, "More diffs are in the check run: they are too long for a comment.\n"].join("\n");
    blocks.push(block);
  }
  const fixes = findings.filter((finding) => diffOf(finding).length > 0).length;
  if (fixes > blocks.length) blocks.push("The diffs of the other places are in the check run.\n");
  return blocks.join("\n");
}

function headline(finding: Finding): string {
  return `**${severityMark(finding.severity)}: ${messageOf(finding)}**`;
}

function messageOf({ message }: Finding): string {
  return escapeText(sentence(shorten(message, 400)));
}

/**
 * Links a finding's place in the file as it was when the comment was written: lines may move later, the link stays
 * right.
 */
function placeLink(finding: Finding, withFile: boolean, { files }: Links): string {
  const line = lineOf(finding);
  const { path } = finding.source;
  const label = withFile ? inlineCode(`${shortPath(path)}:${line}`) : `Line ${line}`;
  return link(label, files === null ? null : `${files}${encodePath(path)}#L${line}`);
}
