import { enumerate } from "../core/enumerate.ts";
import type { FileError, Finding, Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Range } from "../core/range.ts";
import type { ChangedFile } from "./change.ts";
import { byUrgency, compareText, type FixComposer } from "./placement/group-findings.ts";
import { readDiffs } from "./placement/line-eligibility.ts";
import { type PlacedComment, type PlacedComments, placeComments } from "./placement/place-comments.ts";
import { briefDrafts, gather, unitsOf } from "./placement/repeats.ts";
import { explainRefused, isRefused } from "./refused.ts";
import type { CheckRun, Conclusion, EarlierReview, PlannedReview, Review } from "./review-plan.ts";
import { type EarlierState, readEarlierState } from "./threads/own-comment.ts";
import { planThreads, type Threads } from "./threads/threads.ts";
import { annotateError, annotateFinding } from "./writing/annotation.ts";
import { type Wording, writeComment } from "./writing/comment.ts";
import { writeReviewBody } from "./writing/outdated-comment.ts";
import { byteLength, pack, type Section } from "./writing/size.ts";
import { planSummaries, writeSummary } from "./writing/summaries.ts";
import {
  diffSection,
  errorSection,
  newFindingsSection,
  noticeSection,
  olderFindingsSection,
  type Shown,
  type Silenced,
  silencedSection,
  skippedSection,
} from "./writing/summary.ts";
import { type Links, plural, type RuleInfo, reasons, sentence, severityCounts } from "./writing/words.ts";

/** A finding and whether this pull request introduces it: it is new when no finding of the base has its fingerprint. */
export interface ReviewedFinding extends Finding {
  readonly new: boolean;
  /** True for an old finding that is in the baseline of the base. It is only mentioned where a thread is about it. */
  readonly baselined?: boolean;
  /** Text ranges that cause the finding, where a comment about it may be placed as well; the most telling first. */
  readonly causes?: readonly Range[];
  /** Other fingerprints that the finding may have had at earlier pushes. */
  readonly aliases?: readonly string[];
}

/** Everything a review is decided from. */
export interface PlanInput {
  readonly findings: readonly ReviewedFinding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  /** The number of files that were reviewed. */
  readonly reviewed: number;
  readonly changes: readonly ChangedFile[];
  /** What earlier runs left; null where there can't be anything. */
  readonly earlier: EarlierReview | null;
  /**
   * Whether a file was read completely or is known to be gone: then a finding that is not reported for it no longer
   * exists.
   */
  readonly isRead: (path: string) => boolean;
  /** Whether threads whose findings are gone are resolved. */
  readonly resolveThreads: boolean;
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly composer: FixComposer;
  readonly maxComments: number;
  /** Whether a finding fails the check if it is new. */
  readonly fails: (finding: Finding) => boolean;
  /** Whether a file that could not be checked fails the check; null means files whose names are unknown. */
  readonly isUnjudged: (path: string | null) => boolean;
  /** Whether all changed files are known. */
  readonly complete: boolean;
  readonly links: Links;
  /** What the change adds that silences findings; nothing if left out. */
  readonly silenced?: readonly Silenced[];
  /** Sentences about the whole run, in plain text, such as that the platform cut a list. */
  readonly notices: readonly string[];
  /** Why no comments can be posted at all, in half a sentence; every finding and fix then goes to the summary. */
  readonly mute?: string;
  /** The fingerprints of the findings whose comments the platform rejected while it accepted the rest of the review. */
  readonly refused?: ReadonlySet<string>;
  /** Why it rejected them, in half a sentence. */
  readonly refusal?: string;
}

/** The name of the check run. No job may have the same name, or the platform could not tell them apart. */
export const checkName = "kubesuggest";

/** The longest text of a check run, in bytes: the platform silently cuts longer ones. */
const checkTextLimit = 65_000;
/** The longest job summary, in bytes: GitHub rejects summaries above 1 MiB. */
const jobSummaryLimit = 1_000_000;
/**
 * The most findings that are annotated; a notice says so. More would cost minutes of requests, and nobody reads them.
 */
const annotationLimit = 1_000;
const errorLimit = 50;
const nothing: ReadonlySet<string> = new Set();

/** Decides everything a run says on a pull request. Pure; never throws, whatever the findings or patches contain. */
export function planReview(given: PlanInput): PlannedReview {
  const input = given.earlier?.paused === true ? withoutComments(given) : given;
  const ranked = [...input.findings].sort(byUrgency);
  const fresh = ranked.filter((finding) => finding.new);
  const older = ranked.filter((finding) => !finding.new && finding.baselined !== true);
  const told = readEarlierState(input.earlier?.comments ?? [], ranked);
  const { drafts, obstacles, unplaced } = place(input, ranked, told);
  const aliases = new Map(ranked.flatMap((one) => (one.aliases?.length ? [[one.fingerprint, one.aliases]] : [])));
  const brief = briefDrafts(drafts);
  const wording: Wording = { rules: input.rules, links: input.links, obstacles, aliases, brief };
  const threads = settle(input, told, drafts, wording);
  const suggestions = drafts
    .filter(({ suggestion }) => suggestion !== null)
    .flatMap((draft) => {
      const stands = threads.inPlace.has(draft) || threads.newComments.some((comment) => comment.draft === draft);
      return stands ? (draft.suggestion ?? []) : [];
    });
  const commented = fresh.filter(({ fingerprint }) => {
    return threads.commented.has(fingerprint) || told.acknowledged.has(fingerprint);
  });
  const body = writeReviewBody(commented, suggestions.length, fresh.length - commented.length, input.links);
  const standing = input.earlier?.summaries ?? [];
  const review = writeReview(
    threads,
    writeSummary(standing, body, input.links, input.earlier?.known === true),
    wording,
  );
  const summaries = input.mute ? [] : planSummaries(standing, body, input.links);
  const places = placesOf(threads);
  const shown = fresh.map((finding) => showing(finding, places, threads, told, unplaced));
  const { check, summary } = writeCheck(input, shown, older, suggestions.length, wording);
  const counts = {
    findings: fresh.length + older.length,
    newFindings: fresh.length,
    suggestions: suggestions.length,
    comments: review?.comments.length ?? 0,
    unplaced: shown.filter(({ where }) => where === "check").length,
    acknowledged: shown.filter(({ where }) => where === "acknowledged").length,
  };
  const threadChanges = [...threads.changes, ...summaries];
  const untold = groupBy(
    shown.filter(({ where }) => where === "check"),
    ({ reason }) => reason ?? "",
  );
  const withoutComment = new Map([...untold].map(([reason, { length }]) => [reason, length]));
  return { review, threadChanges, check, summary, counts, suggestions, withoutComment };
}

/** Where people want no comments, none are posted or changed, and the check run reports everything. */
function withoutComments(input: PlanInput): PlanInput {
  const notice = "Comments are paused on this pull request: /kubesuggest resume turns them on again";
  return { ...input, mute: input.mute ?? reasons.paused, notices: [...input.notices, notice] };
}

/**
 * Places the findings that are to have comments. An old finding is placed only where an open comment is about it
 * already: it may have been merged into the base since.
 */
function place(input: PlanInput, ranked: readonly ReviewedFinding[], told: EarlierState): PlacedComments {
  const { mute, refused = nothing, refusal = reasons.refusedComment } = input;
  const wanted = ranked.filter(({ new: isNew, fingerprint }) => {
    return !told.acknowledged.has(fingerprint) && (isNew || told.open.has(fingerprint));
  });
  if (mute === undefined) {
    return explainRefused(placeComments(wanted, readDiffs(input.changes), input.composer), refused, refusal);
  }
  return { drafts: [], obstacles: new Map(), unplaced: new Map(wanted.map((finding) => [finding, mute])) };
}

function settle(input: PlanInput, told: EarlierState, drafts: readonly PlacedComment[], wording: Wording): Threads {
  if (input.mute !== undefined) return { newComments: [], inPlace: new Set(), commented: told.open, changes: [] };
  const findings = new Map(input.findings.map((finding) => [finding.fingerprint, finding]));
  const news = new Set(input.findings.filter((finding) => finding.new).map(({ fingerprint }) => fingerprint));
  const worthy = drafts.filter(({ findings }) => findings.some(({ fingerprint }) => news.has(fingerprint)));
  const units = unitsOf(worthy);
  const chosen = new Set(units.slice(0, Math.max(0, input.maxComments)).flat());
  const threads = planThreads(told, {
    head: input.earlier?.head ?? "",
    findings,
    drafts,
    isNew: (fingerprint) => news.has(fingerprint),
    mayPost: (draft) => chosen.has(draft) && !isRefused(draft, input.refused ?? nothing),
    isRead: input.isRead,
    resolveThreads: input.resolveThreads,
    write: (draft, findings) => writeComment(draft, findings, wording).body,
  });
  return { ...threads, newComments: gather(threads.newComments, units) };
}

/**
 * The conclusion of the check: only what the pull request introduces can fail it, and so can files that were not
 * checked, since they may contain anything.
 */
function conclude(fresh: readonly Finding[], { fails, errors, isUnjudged, complete }: PlanInput): Conclusion {
  const isUnsure = errors.some(({ file }) => isUnjudged(file)) || (!complete && isUnjudged(null));
  return isUnsure || fresh.some(fails) ? "failure" : "success";
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
    conclusion: conclude(fresh, input),
    title: checkTitle(input, shown, suggestions),
    summary: lead + pack(sections.summary, checkTextLimit - byteLength(lead)),
    text: pack(sections.text, checkTextLimit) || null,
    annotations: [...annotated, ...input.errors.slice(0, errorLimit).map(annotateError)],
  };
  const heading = `## Kubesuggest: ${check.title}\n\n${lead}`;
  const rest = pack([...sections.summary, ...sections.text], jobSummaryLimit - byteLength(heading));
  return { check, summary: heading + rest };
}

function writeReview({ newComments }: Threads, body: string, wording: Wording): Review | null {
  if (newComments.length === 0) return null;
  const comments = newComments.map(({ draft, findings }) => writeComment(draft, findings, wording));
  // Lower lines first: when several suggestions are committed at once, the lines above them do not move.
  comments.sort((a, b) => compareText(a.path, b.path) || b.line - a.line);
  return { body, comments };
}

/** Which new comment a finding is in, and which earlier one if it has a suggestion at its place. */
interface CommentsOf {
  readonly posted: ReadonlyMap<Finding, PlacedComment>;
  readonly inPlace: ReadonlySet<Finding>;
}

function placesOf({ newComments, inPlace }: Threads): CommentsOf {
  const posted = newComments.flatMap(({ draft, findings }) => {
    return findings.map((finding): [Finding, PlacedComment] => [finding, draft]);
  });
  // A finding that is in two comments is shown where it comes first.
  return { posted: new Map(posted.toReversed()), inPlace: new Set([...inPlace].flatMap(({ findings }) => findings)) };
}

function showing(
  finding: Finding,
  { posted, inPlace }: CommentsOf,
  threads: Threads,
  told: EarlierState,
  unplaced: ReadonlyMap<Finding, string>,
): Shown {
  const { fingerprint } = finding;
  const reason = null;
  if (told.acknowledged.has(fingerprint)) return { finding, where: "acknowledged", earlier: true, reason };
  const draft = posted.get(finding);
  if (draft !== undefined) {
    return { finding, where: draft.suggestion === null ? "comment" : "suggestion", earlier: false, reason };
  }
  if (inPlace.has(finding)) return { finding, where: "suggestion", earlier: true, reason };
  if (threads.commented.has(fingerprint)) return { finding, where: "comment", earlier: true, reason };
  return { finding, where: "check", earlier: false, reason: unplaced.get(finding) ?? reasons.limit };
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
      silencedSection(input.silenced ?? [], input.links),
      errorSection(input.errors, input.links),
      skippedSection(input.skipped, input.links),
    ],
    text: [diffSection(shown, wording), olderFindingsSection(byPlace, wording)],
  };
}

function writeLead(input: PlanInput, fresh: readonly Finding[], shown: readonly Shown[]): string {
  if (input.reviewed === 0 && fresh.length === 0) {
    return input.notices.length > 0
      ? ""
      : "No Kubernetes manifest or Dockerfile was changed, so there was nothing to review.\n\n";
  }
  const scope = `${plural(input.reviewed, "file")} reviewed.`;
  if (fresh.length === 0) return `${scope} Kubesuggest found no new problems.\n\n`;
  const hidden = shown.filter(({ where }) => where === "check").length;
  const settled = shown.filter(({ where }) => where === "acknowledged").length;
  const notes = [
    sentence(`This pull request introduces ${enumerate(severityCounts(fresh))}`),
    hidden === 0 ? "" : `${plural(hidden, "finding")} without a comment: see the table for the reason.`,
    settled === 0 ? "" : `${plural(settled, "finding")} acknowledged: people resolved or hid the threads.`,
  ];
  return `${[scope, ...notes].filter((note) => note !== "").join(" ")}\n\n`;
}

function checkTitle(input: PlanInput, shown: readonly Shown[], suggestions: number): string {
  const failed = new Set(input.errors.map(({ file }) => file)).size;
  const { length: silenced } = input.silenced ?? [];
  const trouble = [
    ...(silenced === 0 ? [] : [`${silenced} silenced`]),
    ...(failed === 0 ? [] : [`${plural(failed, "file")} not reviewed`]),
    ...(input.complete ? [] : ["not all changed files known"]),
  ];
  if (shown.length > 0) {
    const offers = suggestions === 0 ? [] : [plural(suggestions, "suggestion")];
    const settled = shown.filter(({ where }) => where === "acknowledged").length;
    const acknowledged = settled === 0 ? [] : [`${settled} acknowledged`];
    const counts = severityCounts(shown.map(({ finding }) => finding));
    return [...counts, ...offers, ...acknowledged, ...trouble].join(", ");
  }
  if (input.findings.length > 0) return ["No new findings", ...trouble].join(", ");
  if (input.reviewed > 0) return ["No findings", ...trouble].join(", ");
  return failed === 0 ? ["Nothing to review", ...trouble].join(", ") : trouble.join(", ");
}
