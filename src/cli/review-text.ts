import { enumerate } from "../core/enumerate.ts";
import { fixDiff } from "../reporters/fix-diff.ts";
import { printable, printablePath } from "../reporters/printable.ts";
import type { Report, ReportedFinding } from "../reporters/report.ts";
import type { Style } from "../reporters/style.ts";
import {
  counted,
  summaryLine,
  textAdvice,
  textFinding,
  textFixTitle,
  textNotes,
  textProblem,
} from "../reporters/text.ts";
import { wrapText } from "../reporters/wrap.ts";
import type { PlannedReview, ReviewComment, Suggestion } from "../review/review-plan.ts";
import type { Silenced } from "../review/writing/summary.ts";
import { sentence } from "../review/writing/words.ts";

/** A report together with the planned review. */
export interface ReviewToShow extends Report {
  readonly plan: Pick<PlannedReview, "review" | "check" | "suggestions">;
  readonly notices: readonly string[];
  readonly silenced: readonly Silenced[];
}

/**
 * A review as readers would see it: comments with their suggestions, new findings without a comment, and the counts.
 */
export function reviewText(shown: ReviewToShow, style: Style, quiet = false): string {
  const { findings, plan, notices, silenced, errors, skipped } = shown;
  const comments = plan.review?.comments ?? [];
  const commented = new Set(comments.flatMap(({ fingerprints }) => fingerprints));
  const unplaced = findings.filter((finding) => finding.new && !commented.has(finding.fingerprint));
  const older = findings.length - findings.filter((finding) => finding.new).length;
  const parts = [
    ...(quiet ? [] : notices).map((notice) => `${style.yellow("Note:")} ${printable(notice)}`),
    ...comments.map((comment) => commentText(comment, shown, style)),
    ...section(
      "New findings without a comment: notes without a fix, outside the diff, or over the comment limit",
      unplaced,
      style,
    ),
    ...(quiet || silenced.length === 0 ? [] : [silencedText(silenced, style)]),
    ...(quiet ? [] : textNotes(errors, skipped, style)),
    ...(older > 0 && !quiet
      ? [style.dim(`${counted(older, "finding")} already in the base: see "kubesuggest scan".`)]
      : []),
    ...(quiet ? [] : [verdict(shown, comments.length, style)]),
  ];
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function silencedText(silenced: readonly Silenced[], style: Style): string {
  const rows = silenced.map(({ file, line, message }) => {
    const place = line === undefined ? printablePath(file) : `${printablePath(file)}:${line}`;
    return `  ${place} ${printable(sentence(message))}`;
  });
  return [`${style.yellow("Silenced by this change:")} ${silenced.length}`, ...rows].join("\n");
}

function commentText(comment: ReviewComment, { findings, plan }: ReviewToShow, style: Style): string {
  const { path, startLine, line, fingerprints } = comment;
  const ownFindings = findings.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
  const suggestion = plan.suggestions.find((one) => {
    if (one.file !== path || one.endLine !== line || one.startLine !== (startLine ?? line)) return false;
    // There may be another comment on the same lines.
    return one.findings.some(({ fingerprint }) => fingerprints.includes(fingerprint));
  });
  const lines = startLine === null ? `line ${line}` : `lines ${startLine} to ${line}`;
  const heading = `${style.blue("●")} ${style.bold(`Comment on ${printablePath(path)}, ${lines}`)}`;
  if (suggestion === undefined)
    return [heading, ...ownFindings.map((finding) => textFinding(finding, style))].join("\n");
  const problems = ownFindings.flatMap((finding) => [
    ...textProblem(finding, style),
    ...(finding.fix === null ? [] : textFixTitle(finding.fix, style)),
    ...textAdvice(finding, style),
  ]);
  return [heading, ...problems, ...suggestionText(suggestion, style), ...completeText(suggestion, style)].join("\n");
}

function completeText({ complete, ...suggestion }: Suggestion, style: Style): string[] {
  if (complete === undefined) return [];
  const [, ...lines] = suggestionText({ ...suggestion, lines: complete.lines }, style);
  const more = complete.findings.filter((finding) => !suggestion.findings.includes(finding));
  const rules = enumerate([...new Set(more.map(({ rule }) => rule))]);
  return [`  ${style.green("or instead:")} with the fix of ${rules}`, ...lines];
}

/** The lines that accepting the suggestion would replace, before and after. */
function suggestionText({ findings, startLine, endLine, lines }: Suggestion, style: Style): string[] {
  const source = findings[0]?.source;
  if (!source) return [];
  const [start] = source.lineRange(startLine);
  const [, end] = source.lineRange(endLine);
  const next = source.lineStarts[endLine] ?? source.text.length;
  const text = lines.join(source.lineEnding(start));
  // A suggestion without lines also deletes the last line ending of its range.
  const edit =
    lines.length === 0 ? { range: [start, next] as const, text: "" } : { range: [start, end] as const, text };
  return [`  ${style.green("suggestion:")}`, ...fixDiff(source, [edit], style)];
}

function section(title: string, findings: readonly ReportedFinding[], style: Style): string[] {
  if (findings.length === 0) return [];
  return [style.bold(`${title}:`), ...findings.map((finding) => textFinding(finding, style))];
}

function verdict(shown: ReviewToShow, comments: number, style: Style): string {
  const { findings, plan } = shown;
  const newFindings = findings.filter((finding) => finding.new);
  const counts = `${counted(comments, "comment")}, ${counted(plan.suggestions.length, "suggestion")}`;
  const conclusion = plan.check.conclusion === "failure" ? style.red("failure") : style.green(plan.check.conclusion);
  const summary = wrapText(
    summaryLine({ ...shown, findings: newFindings }, style, "new finding"),
    { used: 0, indent: 0 },
    style,
  );
  const nothing =
    shown.stats.files === 0 ? "There is nothing to review: no manifest and no Dockerfile has changed.\n" : "";
  return `${nothing}${summary}\nReview: ${counts}. Check: ${conclusion}.`;
}
