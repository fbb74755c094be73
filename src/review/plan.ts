import { atLeast, type FileError, type Finding, type Severity, type Skipped } from "../core/finding.ts";
import { readDiffs } from "./anchor.ts";
import { annotateError, annotateFinding } from "./annotation.ts";
import type { ChangedFile } from "./change.ts";
import { type Wording, writeComment, writeReviewBody } from "./comment.ts";
import { type Draft, draftComments } from "./draft.ts";
import { byUrgency, compareText, type FixComposer } from "./group.ts";
import { readMarker } from "./marker.ts";
import type { CheckRun, Conclusion, EarlierComment, PlannedReview, Review, ReviewComment } from "./review-plan.ts";
import { byteLength, pack, type Section } from "./size.ts";
import {
  diffSection,
  errorSection,
  newFindingsSection,
  noticeSection,
  olderFindingsSection,
  type Shown,
  skippedSection,
} from "./summary.ts";
import { enumerate, type Links, plural, type RuleInfo, reasons, sentence, severityCounts } from "./words.ts";

/** A finding and whether this pull request brings it in: the base has none with its fingerprint. */
export interface ReviewedFinding extends Finding {
  readonly new: boolean;
}

/** Everything a review is decided from. */
export interface PlanInput {
  readonly findings: readonly ReviewedFinding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  /** Number of files that were reviewed. */
  readonly reviewed: number;
  readonly changes: readonly ChangedFile[];
  readonly earlier: readonly EarlierComment[];
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly composer: FixComposer;
  readonly maxComments: number;
  /** New findings of at least this severity fail the check. */
  readonly failOn: Severity | "never";
  readonly links: Links;
  /** Sentences about the whole run, in plain text: a list that the platform cut, a neutral word. */
  readonly notices: readonly string[];
  /** Why no comment can be posted at all, in half a sentence; every finding and fix then goes to the summary. */
  readonly mute?: string;
}

/** The name of the check run. No job may share it, or the platform could not tell them apart. */
export const checkName = "kubesuggest";

/** The platform cuts longer texts of a check run, without a word. Bytes. */
const checkTextLimit = 65_000;
/** Job summaries beyond 1 MiB are refused. Bytes. */
const jobSummaryLimit = 1_000_000;
/** More annotations cost minutes of requests and no one reads them. */
const annotationLimit = 1_000;
const errorLimit = 50;

/** Decides everything a run says on a pull request. Pure; never throws on what findings or patches hold. */
export function planReview(input: PlanInput): PlannedReview {
  const ranked = [...input.findings].sort(byUrgency);
  const fresh = ranked.filter((finding) => finding.new);
  const older = ranked.filter((finding) => !finding.new);
  const { drafts, obstacles, unplaced } = input.mute
    ? { drafts: [], obstacles: new Map(), unplaced: new Map(fresh.map((finding) => [finding, input.mute ?? ""])) }
    : draftComments(fresh, readDiffs(input.changes), input.composer);
  const wording: Wording = { rules: input.rules, links: input.links, obstacles };
  const chosen = drafts.slice(0, Math.max(0, input.maxComments));
  const posted = new Set(input.earlier.filter(({ own }) => own).flatMap(({ body }) => readMarker(body)));
  const review = writeReview(chosen, posted, wording);
  const suggestions = chosen.flatMap((draft) => draft.suggestion ?? []);
  const shown = fresh.map((finding) => showing(finding, chosen, posted, unplaced));
  const { check, summary } = writeCheck(input, shown, older, suggestions.length, wording);
  const counts = {
    findings: ranked.length,
    newFindings: fresh.length,
    suggestions: suggestions.length,
    comments: review?.comments.length ?? 0,
    unplaced: shown.filter(({ where }) => where === "check").length,
  };
  return { review, check, summary, counts, suggestions };
}

/** The verdict: only what the pull request brings in can fail it. */
function conclude(fresh: readonly Finding[], failOn: Severity | "never"): Conclusion {
  if (failOn === "never") return "success";
  return fresh.some(({ severity }) => atLeast(severity, failOn)) ? "failure" : "success";
}

function writeCheck(
  input: PlanInput,
  shown: readonly Shown[],
  older: readonly Finding[],
  suggestions: number,
  wording: Wording,
): { check: CheckRun; summary: string } {
  const fresh = shown.map(({ finding }) => finding);
  const sections = writeSections(input, shown, older, wording);
  const lead = writeLead(input, fresh, shown);
  const annotated = [...fresh, ...older].slice(0, annotationLimit).map((finding) => annotateFinding(finding, wording));
  const check: CheckRun = {
    name: checkName,
    conclusion: conclude(fresh, input.failOn),
    title: checkTitle(input, fresh, suggestions),
    summary: lead + pack(sections.summary, checkTextLimit - byteLength(lead)),
    text: pack(sections.text, checkTextLimit) || null,
    annotations: [...annotated, ...input.errors.slice(0, errorLimit).map(annotateError)],
  };
  const heading = `## Kubesuggest: ${check.title}\n\n${lead}`;
  const rest = pack([...sections.summary, ...sections.text], jobSummaryLimit - byteLength(heading));
  return { check, summary: heading + rest };
}

function writeReview(drafts: readonly Draft[], posted: ReadonlySet<string>, wording: Wording): Review | null {
  const comments: ReviewComment[] = [];
  const told: Finding[] = [];
  let suggestions = 0;
  for (const draft of drafts) {
    const fresh = draft.findings.filter(({ fingerprint }) => !posted.has(fingerprint));
    if (fresh.length === 0) continue;
    comments.push(writeComment(draft, fresh, wording));
    told.push(...fresh);
    if (draft.suggestion !== null) suggestions += 1;
  }
  if (comments.length === 0) return null;
  // Lower lines first: when several suggestions are committed at once, those above keep their place.
  comments.sort((a, b) => compareText(a.path, b.path) || b.line - a.line);
  return { body: writeReviewBody(told, suggestions, wording.links), comments };
}

function showing(
  finding: Finding,
  drafts: readonly Draft[],
  posted: ReadonlySet<string>,
  unplaced: ReadonlyMap<Finding, string>,
): Shown {
  const draft = drafts.find(({ findings }) => findings.includes(finding));
  const earlier = posted.has(finding.fingerprint);
  if (draft !== undefined) {
    return { finding, where: draft.suggestion === null ? "comment" : "suggestion", earlier, reason: null };
  }
  if (earlier) return { finding, where: "comment", earlier, reason: null };
  return { finding, where: "check", earlier, reason: unplaced.get(finding) ?? reasons.limit };
}

function writeSections(
  input: PlanInput,
  shown: readonly Shown[],
  older: readonly Finding[],
  wording: Wording,
): { summary: readonly Section[]; text: readonly Section[] } {
  const byPlace = [...older].sort((a, b) => compareText(a.source.path, b.source.path) || a.range[0] - b.range[0]);
  const total = shown.length + older.length;
  const cut = total <= annotationLimit ? [] : [`Only the first ${annotationLimit} of ${total} findings are annotated`];
  return {
    summary: [
      noticeSection([...input.notices, ...cut]),
      newFindingsSection(shown, wording),
      errorSection(input.errors, input.links),
      skippedSection(input.skipped, input.links),
    ],
    text: [diffSection(shown, wording), olderFindingsSection(byPlace, wording)],
  };
}

function writeLead(input: PlanInput, fresh: readonly Finding[], shown: readonly Shown[]): string {
  if (input.reviewed === 0 && fresh.length === 0) {
    return input.notices.length > 0 ? "" : "No Kubernetes manifest was changed, so there was nothing to review.\n\n";
  }
  const scope = `${plural(input.reviewed, "file")} reviewed.`;
  if (fresh.length === 0) return `${scope} This pull request brings in no problem that Kubesuggest knows.\n\n`;
  const hidden = shown.filter(({ where }) => where === "check").length;
  const note = hidden === 0 ? "" : ` ${plural(hidden, "finding")} without a comment: the table says why.`;
  return `${scope} This pull request brings in ${sentence(enumerate(severityCounts(fresh)))}${note}\n\n`;
}

function checkTitle(input: PlanInput, fresh: readonly Finding[], suggestions: number): string {
  const failed = new Set(input.errors.map(({ file }) => file)).size;
  const trouble = failed === 0 ? [] : [`${plural(failed, "file")} not reviewed`];
  if (fresh.length > 0) {
    const offers = suggestions === 0 ? [] : [plural(suggestions, "suggestion")];
    return [...severityCounts(fresh), ...offers, ...trouble].join(", ");
  }
  if (input.findings.length > 0) return ["No new findings", ...trouble].join(", ");
  if (input.reviewed > 0) return ["No findings", ...trouble].join(", ");
  return failed === 0 ? "Nothing to review" : trouble.join("");
}
