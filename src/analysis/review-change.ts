import type { Config } from "../config/config.ts";
import { failTest, unjudgedTest } from "../config/fails.ts";
import { pathFilter } from "../config/path-filter.ts";
import type { Baseline } from "../core/baseline.ts";
import { type Budget, unlimited } from "../core/budget.ts";
import type { FileError, Finding, Skipped } from "../core/finding.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import type { EarlierObjects } from "../model/kubernetes/removed-objects.ts";
import type { GeneratedMark } from "../model/origin/file-origin.ts";
import { originOf } from "../model/origin/origin-of.ts";
import type { ChangedFile } from "../review/change.ts";
import { type PlanInput, planReview, type ReviewedFinding } from "../review/plan.ts";
import type { EarlierReview, PlannedReview, ReviewComment } from "../review/review-plan.ts";
import type { Silenced } from "../review/writing/summary.ts";
import type { Links } from "../review/writing/words.ts";
import { allRules } from "../rules/registry.ts";
import { type Analysis, countProofs } from "./analyze.ts";
import { analyzeRendered, type RenderedAnalysis, type RenderOptions } from "./analyze-rendered.ts";
import { concernedKustomizations } from "./concerned-kustomizations.ts";
import { composerOf, rememberingComposer } from "./fix-composer.ts";
import { causesIn, withBrought } from "./fix-rendered.ts";
import { hiddenManifests } from "./hidden-manifests.ts";
import type { InputFile } from "./input-file.ts";
import { proveTogether } from "./join-fixes.ts";
import { foldKnownTemplates } from "./known-templates.ts";
import { makeFixes } from "./make-fixes.ts";
import { broughtLineTest } from "./match/brought-lines.ts";
import { type Mark, markFindings } from "./match/mark-findings.ts";
import { type ReviewSide, reviewSide } from "./match/review-side.ts";
import { newOrigins } from "./new-origins.ts";
import { objectsBefore } from "./objects-before.ts";
import { offInAllCharts } from "./off-in-all-charts.ts";
import { placeInChange } from "./place-in-change.ts";
import { renderedNames, unreportedTroubles } from "./render-troubles.ts";
import { writtenPlaces } from "./rendered-places.ts";
import { reviewNotices } from "./review-notices.ts";
import { unreadFiles } from "./unread.ts";

/** A change to be reviewed: the relevant files of both trees, and how they differ. */
export interface ChangeToReview {
  readonly changes: readonly ChangedFile[];
  /** Changed files with role `reviewed`, and the files that cross-file rules need with role `context`. */
  readonly head: readonly InputFile[];
  /**
   * The same at the merge base. Renamed files have their path at the head; if others refer to them, they are also there
   * under their own path.
   */
  readonly base: readonly InputFile[];
  /** Other files of the head, which may have objects that the change removes; if left out, there are none. */
  readonly elsewhere?: readonly InputFile[];
  /** Files that were left out, with the reason. */
  readonly skipped: readonly Skipped[];
  /** Changed files that should have been read but could not be; if left out, there are none. */
  readonly errors?: readonly FileError[];
  readonly config: Config;
  /** Whether `changes` is complete. */
  readonly complete: boolean;
  /** Whether all files that rules look at are there; if left out, they are. */
  readonly whole?: boolean;
  /** What earlier runs left on the pull request; null if there can't be anything. */
  readonly earlier: EarlierReview | null;
  /** Whether to resolve threads whose findings are gone. */
  readonly resolveThreads?: boolean;
  readonly links: Links;
  readonly notices: readonly string[];
  /** Other ways in which the change silences findings, such as entries of the baseline. */
  readonly silencing?: readonly Silenced[];
  /** The old findings recorded in the base; null or left out if it has no baseline. */
  readonly baseline?: Baseline | null;
  /** How much the analysis of each side may cost; if left out, there is no limit. */
  readonly budget?: { readonly base: Budget; readonly head: Budget };
  /** The day of the run, `YYYY-MM-DD`, after which ignore comments expire; if left out, none of them does. */
  readonly today?: string;
  /** Renders charts; without it, they are left out. */
  readonly renderer?: Renderer | null;
}

/** The decisions of a review: what to write where, and everything that a report contains. */
export interface ReviewedChange {
  /** All findings except those in the baseline, which are only counted. */
  readonly findings: readonly ReviewedFinding[];
  /** What the change silences, and the base does not. */
  readonly silenced: readonly Silenced[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: Analysis["stats"] & { readonly baselined?: number };
  readonly plan: PlannedReview;
  /** The same plan for a run whose comments were refused: the summary then contains every fix as a diff. */
  readonly mutePlan: (why: string) => PlannedReview;
  /** The same plan, based on what is on the pull request now. */
  readonly planAgain: (earlier: EarlierReview) => PlannedReview;
  /** The same review, if the platform refuses some comments, for a reason in half a sentence, and has the others. */
  readonly without: (refused: readonly ReviewComment[], why?: string) => ReviewedChange;
}

/**
 * Reviews a change. Both trees are analyzed with the same rules; findings that the base does not have are new. Problems
 * that a change causes in files that it does not touch are reported, too; old ones there are not. Pure.
 */
export function reviewChange(change: ChangeToReview): ReviewedChange {
  const { config, changes, baseline = null } = change;
  const { base, head } = analyzeSides(change);
  const reviewed = new Set(change.head.filter(({ role }) => role === "reviewed").map(({ path }) => path));
  const { found, fixed, findings: all, unknown } = reviewedFindings(change, base, head, reviewed);
  const { findings, skipped: templates } = foldKnownTemplates(all, change, config.settings);
  const ignoredBefore = new Set(base.ignored.map(({ fingerprint }) => fingerprint));
  const newlyIgnored = head.ignored.filter(({ fingerprint }) => !ignoredBefore.has(fingerprint));
  const ignored = new Set([...newlyIgnored, ...head.ignored.filter(({ source }) => reviewed.has(source.path))]).size;
  const silenced = [
    ...(change.silencing ?? []),
    ...newOrigins(change.base, change.head),
    ...newlyIgnored.map(silencedFinding),
  ];
  const shown = findings.filter(({ baselined }) => !baselined);
  const baselined = findings.length - shown.length;
  // Templates with helpers of charts have no findings themselves: they are checked where they are used.
  const changed = new Set([...reviewed, ...changes.map(({ path }) => path).filter(pathFilter(config))]);
  const skipped = [
    ...change.skipped,
    ...head.skipped,
    ...templates,
    ...offInAllCharts(head.rendered?.units ?? [], changed),
    ...idleIn(head, changes).filter((one) => !base.idle.has(idleKey(one))),
    ...unreportedTroubles(head.rendered?.units ?? [], reviewed, found),
    ...onlyErrorsNotes(head, reviewed, config.settings),
  ];
  const errors = [...(change.errors ?? []), ...head.errors, ...hiddenManifests(head.skipped, change.base)];
  const unread = [...unreadFiles(head.findings)].map((file) => ({ file }));
  const troubled = [...skipped.filter(({ findings: own }) => own !== "known"), ...errors, ...unread];
  const input: PlanInput = {
    findings,
    skipped,
    errors,
    silenced,
    changes,
    isUnjudged: unjudgedTest(config),
    complete: change.complete,
    reviewed: head.stats.files,
    earlier: change.earlier,
    isRead: readFiles(change, troubled),
    resolveThreads: change.resolveThreads ?? false,
    rules: new Map(allRules.map((rule) => [rule.id, rule])),
    composer: rememberingComposer(composerOf(head)),
    maxComments: config.maxComments,
    fails: failTest(config),
    links: change.links,
    notices: [...change.notices, ...reviewNotices({ unknown, ignored, overruled: head.overruled, baselined })],
  };
  const stats = { ...head.stats, ignored, fixes: countProofs(fixed), ...(baseline === null ? {} : { baselined }) };
  return planned(input, { findings: shown, silenced, skipped, errors, stats });
}

/** What a review keeps from the analysis of the base. */
interface Base {
  readonly side: ReviewSide;
  readonly ignored: readonly Finding[];
  /** The same, including those in rendered text, since comments are looked for there, too. */
  readonly ignorable: readonly Finding[];
  /** The names of what could be rendered without troubles. */
  readonly rendered: ReadonlySet<string>;
  /** The entries of kustomizations that changed nothing, by `idleKey`. */
  readonly idle: ReadonlySet<string>;
  /** Null if it can't be known which of its objects the change removes. */
  readonly objects: EarlierObjects | null;
}

/** The entries that change nothing in kustomizations with changed files. */
function idleIn({ rendered }: RenderedAnalysis, changes: ChangeToReview["changes"]): readonly Skipped[] {
  const paths = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  return (rendered?.units ?? []).flatMap((unit) => unit.idle?.(paths) ?? []);
}

function idleKey({ file, reason }: Skipped): string {
  return JSON.stringify([file, reason]);
}

/** Analyses both trees in the same way, without fixes. */
function analyzeSides(change: ChangeToReview): { readonly base: Base; readonly head: RenderedAnalysis } {
  const { config, today = null, whole = true, budget = { base: unlimited, head: unlimited } } = change;
  const { settings } = config;
  const isMeant = concernedKustomizations(change);
  const options = { today, whole, context: true, fix: () => false, renderer: change.renderer, isMeant };
  const base = baseOf(change, settings, { ...options, proofs: false, budget: budget.base });
  const trust = config.trustIgnores === "base" ? { ignorable: base.ignorable } : {};
  const before = { renderedBefore: base.rendered, earlier: base.objects };
  const headOptions = { ...options, ...trust, ...before, budget: budget.head };
  return { base, head: analyzeRendered(change.head, settings, headOptions) };
}

/** Analyzes the base, and releases everything that the review does not need of it before the head is analyzed. */
function baseOf(change: ChangeToReview, settings: Settings, options: RenderOptions): Base {
  const base = analyzeRendered(change.base, settings, { ...options, renderedBefore: new Set() });
  const { ignored } = base;
  return {
    side: reviewSide(base),
    ignored,
    ignorable: [...ignored, ...(base.rendered?.raw.ignored ?? [])],
    rendered: new Set(base.rendered?.units.flatMap(renderedNames)),
    idle: new Set(idleIn(base, change.changes).map(idleKey)),
    objects: objectsBefore(base, change),
  };
}

/** The findings that a review is about, with their fixes and marks. */
function reviewedFindings(change: ChangeToReview, base: Base, whole: RenderedAnalysis, reviewed: ReadonlySet<string>) {
  const { baseline = null, budget = { base: unlimited, head: unlimited } } = change;
  const brings = broughtLineTest(change.base, change.head);
  const { marks, unknown, brought } = markFindings(base.side, reviewSide(whole), baseline, brings);
  const head = withBrought(whole, brought);
  const found = head.findings.filter((finding) => {
    return reviewed.has(finding.source.path) || marks.get(finding)?.new === true;
  });
  const fixed = fixesOf(head, found, change, budget.head);
  const placesOfFinding = writtenPlaces(head);
  const findings = proveTogether(head, fixed, budget.head).map((finding, index): ReviewedFinding => {
    return { ...finding, ...(marks.get(found[index] as Finding) as Mark), ...placesOfFinding(finding) };
  });
  return { found, fixed, findings, unknown };
}

/** The findings with their fixes. Those in charts are placed where the change touched what they are about. */
function fixesOf(
  head: RenderedAnalysis,
  found: readonly Finding[],
  { changes, head: files }: Pick<ChangeToReview, "changes" | "head">,
  budget: Budget,
): readonly Finding[] {
  const fixed = makeFixes(head, found, budget);
  if (head.rendered === null) return fixed;
  const led = new Map(found.map((finding) => [finding.fingerprint, finding]));
  return placeInChange(fixed, { led, causes: causesIn(head.rendered) }, changes, files);
}

/** The changed files for which the preset reports only errors. */
function onlyErrorsNotes(
  { files, ground, rendered }: RenderedAnalysis,
  reviewed: ReadonlySet<string>,
  { rules }: Settings,
): readonly Skipped[] {
  if (rules.preset !== "recommended") return [];
  const owned = new Set(rendered?.units.flatMap((unit) => [...unit.owned]));
  return [...reviewed].flatMap((file): Skipped[] => {
    const read = files.has(file) ? ground.workspace.originOf(file) : owned.has(file) ? originOf(file, "") : null;
    const generated = read?.generated ?? null;
    const why = generated === null ? undefined : whyOnlyErrors[generated.kind];
    return why === undefined
      ? []
      : [{ file, reason: `only errors in it are reported, since ${why}`, findings: "known" }];
  });
}

const whyOnlyErrors: Partial<Record<GeneratedMark["kind"], string>> = {
  copies: "its directory is named like one that holds copies from elsewhere",
  release: "it has a version in its path and is treated as a release",
};

type Facts = Pick<ReviewedChange, "findings" | "silenced" | "skipped" | "errors" | "stats">;

function planned(input: PlanInput, facts: Facts): ReviewedChange {
  return {
    ...facts,
    plan: planReview(input),
    mutePlan: (mute) => planReview({ ...input, mute }),
    planAgain: (earlier) => planReview({ ...input, earlier }),
    without(comments, refusal) {
      const names = comments.flatMap(({ fingerprints }) => fingerprints);
      const refused = new Set([...(input.refused ?? []), ...names]);
      return planned({ ...input, refused, ...(refusal === undefined ? {} : { refusal }) }, facts);
    },
  };
}

/**
 * Returns a function that says whether all findings of a file are known: it was read without trouble, or the change has
 * no such file at its head.
 */
function readFiles(
  { changes, complete, head }: ChangeToReview,
  troubles: readonly { readonly file: string }[],
): (path: string) => boolean {
  const troubled = new Set(troubles.map(({ file }) => file));
  const read = new Set(
    head.filter(({ role, path }) => role === "reviewed" && !troubled.has(path)).map(({ path }) => path),
  );
  const changed = new Set(changes.filter(({ status }) => status !== "removed").map(({ path }) => path));
  return (path) => read.has(path) || (complete && !changed.has(path));
}

function silencedFinding({ source, range, message, rule }: Finding): Silenced {
  return {
    file: source.path,
    line: source.position(range[0]).line,
    message: `${message.replace(/\.$/, "")} (${rule})`,
  };
}
