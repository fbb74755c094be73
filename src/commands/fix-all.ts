import { analyzeRendered } from "../analysis/analyze-rendered.ts";
import { type MaybeRendered, withBrought } from "../analysis/fix-rendered.ts";
import type { InputFile } from "../analysis/input-file.ts";
import { joinFixes, proveTogether } from "../analysis/join-fixes.ts";
import { makeFixes } from "../analysis/make-fixes.ts";
import { type BroughtTest, broughtLineTest } from "../analysis/match/brought-lines.ts";
import { markFindings } from "../analysis/match/mark-findings.ts";
import { type ReviewSide, reviewSide } from "../analysis/match/review-side.ts";
import { isOutOfTime } from "../analysis/unread.ts";
import { type Budget, unlimited } from "../core/budget.ts";
import { applyEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import { ignoreCommentUnused } from "../rules/ignore-comments/ignore-comment-unused.ts";

/** The files of both sides of a pull request that a review looks at. */
export interface FixRequest {
  readonly head: readonly InputFile[];
  readonly base: readonly InputFile[];
  /** Whether all files that rules look at are there; true by default. */
  readonly whole?: boolean;
  /** Paths of files that must not be changed. */
  readonly spared: ReadonlySet<string>;
  readonly settings: Settings;
  readonly today: string;
  readonly renderer?: Renderer | null;
  /** The budgets for each side and for the proof of the outcome; unlimited by default. */
  readonly budget?: Readonly<Record<"base" | "head" | "outcome", Budget>>;
}

/** The result of applying all safe fixes at once. */
export interface FixedTree {
  /** The files that change, with their whole new content. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The findings that are fixed; empty if there is nothing to fix. */
  readonly cured: readonly Finding[];
  /** The number of findings that the pull request introduces and that these fixes leave. */
  readonly left: number;
  /** Whether the time was up before everything was checked and proved. */
  readonly late: boolean;
}

/**
 * Applies every safe fix for findings that the pull request introduces, all proved together. When the fixed tree is
 * analyzed again, it must have none of the cured findings and no new ones; otherwise nothing is fixed. Pure.
 */
export function fixAll(request: FixRequest): FixedTree {
  const { head, base, spared, settings, today, whole = true, renderer = null, budget = everything } = request;
  const options = { today, whole, context: true, renderer, fix: () => false };
  const old = reviewSide(analyzeRendered(base, settings, { ...options, proofs: false, budget: budget.base }));
  const all = analyzeRendered(head, settings, { ...options, budget: budget.head });
  const { now, found, partly } = freshIn(old, all, broughtLineTest(base, head));
  const isLate = (): boolean => {
    return [...old.findings, ...now.findings].some(isOutOfTime) || isOver(budget.head, head);
  };
  const fresh = makeFixes(now, found, budget.head);
  const isSafe = ({ fix }: Finding): boolean => fix?.applicability === "safe" && fix.proof.ok;
  const safe = fresh.filter((finding) => isSafe(finding) && !spared.has(finding.source.path));
  const cured = proveTogether(now, safe, budget.head).filter(({ fix }) => fix?.proof.ok === true);
  const texts = new Map<string, Uint8Array>();
  for (const [path, members] of groupBy(cured, ({ source }) => source.path)) {
    const joint = joinFixes(now, members);
    if (!joint.ok) return nothing(fresh, isLate());
    texts.set(path, new TextEncoder().encode(applyEdits(members[0]?.source.text ?? "", joint.edits)));
  }
  const changed = head.map((file) => ({ ...file, bytes: texts.get(file.path) ?? file.bytes }));
  const after = analyzeRendered(changed, settings, { ...options, budget: budget.outcome });
  const allowed = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  const gone = new Set(cured.map(({ fingerprint }) => fingerprint));
  for (const fingerprint of gone) if (!partly.has(fingerprint)) allowed.delete(fingerprint);
  const { found: left } = freshIn(old, after, broughtLineTest(base, changed));
  // A cured finding leaves its ignore comment unused. The next review reports that.
  const strays =
    after.findings.some(({ fingerprint, rule }) => !allowed.has(fingerprint) && rule !== ignoreCommentUnused.id) ||
    left.some(({ fingerprint }) => gone.has(fingerprint));
  // A file that is not checked again is not proved, even if no finding says that it was not checked.
  if (isOver(budget.outcome, head)) return nothing(fresh, true);
  if (strays || after.errors.length > now.errors.length) return nothing(fresh, isLate());
  const files = [...texts].map(([path, bytes]) => ({ path, bytes }));
  return { files, cured, left: left.length, late: isLate() };
}

const everything = { base: unlimited, head: unlimited, outcome: unlimited };

function isOver(budget: Budget, files: readonly InputFile[]): boolean {
  return files.some(({ path }) => budget.spent(path));
}

/** The findings that a change brings, and the analysis in which they represent nothing else. */
function freshIn<Whole extends MaybeRendered>(old: ReviewSide, whole: Whole, brings: BroughtTest) {
  const { marks, brought } = markFindings(old, reviewSide(whole), null, brings);
  return {
    now: withBrought(whole, brought),
    found: whole.findings.filter((finding) => marks.get(finding)?.new === true),
    /** The fingerprints of those that the base has for other values. */
    partly: new Set([...brought.keys()].map(({ fingerprint }) => fingerprint)),
  };
}

function nothing(fresh: readonly Finding[], late: boolean): FixedTree {
  return { files: [], cured: [], left: fresh.length, late };
}
