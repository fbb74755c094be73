import { analyzeRendered } from "../analysis/analyze-rendered.ts";
import { fixRendered, type MaybeRendered } from "../analysis/fix-rendered.ts";
import type { InputFile } from "../analysis/input-file.ts";
import { joinFixes, proveTogether } from "../analysis/join-fixes.ts";
import { markFindings } from "../analysis/match/mark-findings.ts";
import { type ReviewSide, reviewSide } from "../analysis/match/review-side.ts";
import { isOutOfTime } from "../analysis/unread.ts";
import { type Budget, unlimited } from "../core/budget.ts";
import { applyEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import { fixFindings } from "../fix/fix-findings.ts";
import { ignoreCommentUnused } from "../rules/ignore-comments/ignore-comment-unused.ts";

/** Both trees of a pull request, as far as a review looks at them. */
export interface FixRequest {
  readonly head: readonly InputFile[];
  readonly base: readonly InputFile[];
  /** Whether no file is missing that rules look at; left out, none is. */
  readonly whole?: boolean;
  /** Paths of files that may not be changed. */
  readonly spared: ReadonlySet<string>;
  readonly settings: Settings;
  readonly today: string;
  readonly renderer?: Renderer | null;
  /** What each side and the proof of the outcome may cost; left out, whatever it costs. */
  readonly budget?: Readonly<Record<"base" | "head" | "outcome", Budget>>;
}

/** All safe fixes made at once. */
export interface FixedTree {
  /** The files that change, with all their bytes. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** What is cured; empty where there is nothing to fix. */
  readonly cured: readonly Finding[];
  /** Number of findings that the pull request brings in and that these fixes leave. */
  readonly left: number;
  /** Whether the time was over before everything was looked at and proved. */
  readonly late: boolean;
}

/**
 * Makes every safe fix of what the pull request brings in, all proved together: read again, the tree has none of the
 * cured findings and no other one that it did not have before. Else nothing is fixed. Pure.
 */
export function fixAll(request: FixRequest): FixedTree {
  const { head, base, spared, settings, today, whole = true, renderer = null, budget = everything } = request;
  const options = { today, whole, context: true, renderer, fix: () => false };
  const old = reviewSide(analyzeRendered(base, settings, { ...options, proofs: false, budget: budget.base }));
  const now = analyzeRendered(head, settings, { ...options, budget: budget.head });
  const isLate = (): boolean => {
    return [...old.findings, ...now.findings].some(isOutOfTime) || isOver(budget.head, head);
  };
  const made = fixFindings(now.ground, now.files, newOf(old, now), () => true, budget.head);
  const fresh = now.rendered === null ? made : fixRendered(now.rendered, made, () => true);
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
  for (const { fingerprint } of cured) allowed.delete(fingerprint);
  // What is cured needs no ignore comment any more: that is the next review's to say.
  const strays = after.findings.some(({ fingerprint, rule }) => {
    return !allowed.has(fingerprint) && rule !== ignoreCommentUnused.id;
  });
  // What is not looked at again is not proved, whether a finding says so or not.
  if (isOver(budget.outcome, head)) return nothing(fresh, true);
  if (strays || after.errors.length > now.errors.length) return nothing(fresh, isLate());
  const files = [...texts].map(([path, bytes]) => ({ path, bytes }));
  return { files, cured, left: newOf(old, after).length, late: isLate() };
}

const everything = { base: unlimited, head: unlimited, outcome: unlimited };

function isOver(budget: Budget, files: readonly InputFile[]): boolean {
  return files.some(({ path }) => budget.spent(path));
}

function newOf(old: ReviewSide, now: MaybeRendered): Finding[] {
  const { marks } = markFindings(old, reviewSide(now), null);
  return now.findings.filter((finding) => marks.get(finding)?.new === true);
}

function nothing(fresh: readonly Finding[], late: boolean): FixedTree {
  return { files: [], cured: [], left: fresh.length, late };
}
