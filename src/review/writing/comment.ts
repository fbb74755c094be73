import type { Finding } from "../../core/finding.ts";
import { unifiedDiff } from "../diff/diff.ts";
import { lineOf, suggestionBlock } from "../placement/line-eligibility.ts";
import type { PlacedComment } from "../placement/place-comments.ts";
import type { ReviewComment } from "../review-plan.ts";
import { writeMarker } from "../threads/marker.ts";
import { introducedLine } from "./introduced.ts";
import { encodePath, escapeProse, escapeText, fenced, inlineCode, link } from "./markdown.ts";
import { relatedLine } from "./related.ts";
import { ruleLink } from "./rule-link.ts";
import { byteLength, pack, shorten } from "./size.ts";
import { type Links, plural, type RuleInfo, reasons, sentence, severityLabel, shortPath } from "./words.ts";

/** What every sentence about a finding may lean on. */
export interface Wording {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly links: Links;
  /** Why a finding's proved fix is no suggestion. */
  readonly obstacles: ReadonlyMap<Finding, string>;
  /** Other fingerprints of a finding, by its own. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Drafts that need not say why their findings matter, since another one does. */
  readonly brief: ReadonlySet<PlacedComment>;
}

/** Words and diffs of one comment share 32,000 bytes; a review with a longer body is refused as a whole. */
const diffLimit = 12_000;
const listLimit = 12_000;
/** A comment ends with so many fingerprints at most, those of its findings not counted. */
const nameLimit = 300;

/** Writes a comment that tells of some findings of a draft; with a suggestion, of all. */
export function writeComment(draft: PlacedComment, told: readonly Finding[], wording: Wording): ReviewComment {
  const { path, startLine, endLine, suggestion } = draft;
  const fingerprints = told.map((finding) => finding.fingerprint);
  const parts = [
    told.length === 1 ? describeOne(draft, told[0] as Finding, wording) : describeSeveral(draft, told, wording),
    suggestion === null ? describeDiffs(told, wording) : suggestionBlock(suggestion.lines),
    told.length === 1 ? `${ruleLink(told[0]?.rule ?? "", wording.links)}\n` : "",
    writeMarker(namesOf(fingerprints, wording)),
  ];
  const body = parts.filter((part) => part !== "").join("\n");
  return { path, startLine: startLine === endLine ? null : startLine, line: endLine, body, fingerprints };
}

/** What a fix does and what to know before taking it, in a sentence or two of Markdown; empty where there is none. */
export function describeFix(finding: Finding, { links }: Wording): string {
  const { fix, proposal, advice } = finding;
  const title = escapeProse(sentence(shorten(fix?.title ?? proposal?.title ?? "", 200)));
  const hint = advice === null ? "" : escapeProse(sentence(shorten(advice, 400)));
  if (fix === null) return [title, hint].filter((part) => part !== "").join(" ");
  return [title, gradeNote(finding), introducedLine(fix, links), hint].filter((part) => part !== "").join(" ");
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
    return `Kubesuggest could not prove this fix: ${escapeProse(sentence(shorten(fix.proof.reason, 300)))} Check it before you use it.`;
  }
  const obstacle = wording.obstacles.get(finding);
  if (obstacle === reasons.waits) return `This fix can't be a suggestion yet, because ${sentence(reasons.waits)}`;
  return obstacle === undefined
    ? ""
    : `This fix can't be a suggestion, because ${escapeProse(sentence(shorten(obstacle, 300)))}`;
}

/** By fingerprints that have been told once, a finding is known wherever it is written by the next push. */
function namesOf(fingerprints: readonly string[], { aliases }: Wording): readonly string[] {
  const others = fingerprints.flatMap((fingerprint) => aliases.get(fingerprint) ?? []);
  return [...fingerprints, ...new Set(others)].slice(0, Math.max(fingerprints.length, nameLimit));
}

function describeOne(draft: PlacedComment, finding: Finding, wording: Wording): string {
  const fix = describeFix(finding, wording);
  const paragraphs = [
    headline(finding),
    wording.brief.has(draft) ? "" : why(finding, wording),
    relatedLine(finding, wording.links),
    fix === "" ? "" : `**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`,
  ];
  return paragraphs
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `${paragraph}\n`)
    .join("\n");
}

/** Findings of several lines are a list of places: what has been said of one is not said again of the others. */
function describeSeveral(draft: PlacedComment, findings: readonly Finding[], wording: Wording): string {
  const suggested = draft.suggestion !== null;
  const files = new Set(findings.map(({ source }) => source.path));
  const apart = !suggested && (files.size > 1 || findings.some((finding) => lineOf(finding) !== draft.endLine));
  const said = new Set<string>();
  const once = (key: string, text: string): string => {
    if (said.has(key)) return "";
    said.add(key);
    return text;
  };
  const rows = findings.map((finding) => {
    const fix = describeFix(finding, wording);
    const advice = fix === "" ? "" : `**${finding.fix === null ? "What to do" : "Fix"}:** ${fix}`;
    const parts = [
      apart ? `${placeLink(finding, files.size > 1, wording.links)}:` : "",
      headline(finding),
      wording.brief.has(draft) ? "" : once(finding.rule, why(finding, wording)),
      relatedLine(finding, wording.links),
      apart ? once(finding.rule + advice, advice) : advice,
      apart
        ? once(`link ${finding.rule}`, `(${ruleLink(finding.rule, wording.links)})`)
        : `(${ruleLink(finding.rule, wording.links)})`,
    ];
    return `- ${parts.filter((part) => part !== "").join(" ")}\n`;
  });
  const count = plural(findings.length, "finding");
  const where = files.size > 1 ? `in ${files.size} files` : "in this file";
  const head = suggested ? `This suggestion fixes ${count}:\n\n` : `${count} ${apart ? where : "here"}:\n\n`;
  const more = (left: number): string => `… and ${left} more, listed in the check run.`;
  return pack([{ head, rows, tail: "", more }], listLimit);
}

/** The diff of each kind of fix, of the first finding that has it. */
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
  return `**${severityLabel(finding.severity)}:** ${escapeText(sentence(shorten(finding.message, 400)))}`;
}

/** Lines move and the link does not: it leads to the file as it was when the comment was written. */
function placeLink(finding: Finding, withFile: boolean, { files }: Links): string {
  const line = lineOf(finding);
  const { path } = finding.source;
  const label = withFile ? inlineCode(`${shortPath(path)}:${line}`) : `Line ${line}`;
  return link(label, files === null ? null : `${files}${encodePath(path)}#L${line}`);
}

function why(finding: Finding, wording: Wording): string {
  return escapeProse(shorten(wording.rules.get(finding.rule)?.why ?? "", 500));
}

function gradeNote({ fix }: Finding): string {
  if (fix === null) return "";
  if (fix.applicability === "safe") return fix.proof.ok ? "Safe to apply." : "";
  const risk = fix.risk === undefined ? "it can change how the application behaves." : sentence(shorten(fix.risk, 300));
  return `**Check first:** ${escapeProse(risk)}`;
}
