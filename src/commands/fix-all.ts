import { analyzeRendered } from "../analysis/analyze-rendered.ts";
import { fixRendered, type MaybeRendered } from "../analysis/fix-rendered.ts";
import type { InputFile } from "../analysis/input-file.ts";
import { joinFixes, proveTogether } from "../analysis/join-fixes.ts";
import { markFindings } from "../analysis/match/mark-findings.ts";
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
}

/** All safe fixes made at once. */
export interface FixedTree {
  /** The files that change, with all their bytes. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** What is cured; empty where there is nothing to fix. */
  readonly cured: readonly Finding[];
  /** Number of findings that the pull request brings in and that these fixes leave. */
  readonly left: number;
}

/**
 * Makes every safe fix of what the pull request brings in, all proved together: read again, the tree has none of the
 * cured findings and no other one that it did not have before. Else nothing is fixed. Pure.
 */
export function fixAll({ head, base, spared, settings, today, whole = true, renderer = null }: FixRequest): FixedTree {
  const options = { today, whole, context: true, renderer, fix: () => false };
  const old = analyzeRendered(base, settings, options);
  const now = analyzeRendered(head, settings, options);
  const made = fixFindings(now.ground, now.files, newOf(old, now), () => true);
  const fresh = now.rendered === null ? made : fixRendered(now.rendered, made, () => true);
  const isSafe = ({ fix }: Finding): boolean => fix?.applicability === "safe" && fix.proof.ok;
  const safe = fresh.filter((finding) => isSafe(finding) && !spared.has(finding.source.path));
  const cured = proveTogether(now, safe).filter(({ fix }) => fix?.proof.ok === true);
  const texts = new Map<string, Uint8Array>();
  for (const [path, members] of groupBy(cured, ({ source }) => source.path)) {
    const joint = joinFixes(now, members);
    if (!joint.ok) return nothing(fresh);
    texts.set(path, new TextEncoder().encode(applyEdits(members[0]?.source.text ?? "", joint.edits)));
  }
  const changed = head.map((file) => ({ ...file, bytes: texts.get(file.path) ?? file.bytes }));
  const after = analyzeRendered(changed, settings, options);
  const allowed = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  for (const { fingerprint } of cured) allowed.delete(fingerprint);
  // What is cured needs no ignore comment any more: that is the next review's to say.
  const strays = after.findings.some(({ fingerprint, rule }) => {
    return !allowed.has(fingerprint) && rule !== ignoreCommentUnused.id;
  });
  if (strays || after.errors.length > now.errors.length) return nothing(fresh);
  const files = [...texts].map(([path, bytes]) => ({ path, bytes }));
  return { files, cured, left: newOf(old, after).length };
}

function newOf(old: MaybeRendered, now: MaybeRendered): Finding[] {
  const { marks } = markFindings(old, now, null);
  return now.findings.filter((finding) => marks.get(finding)?.new === true);
}

function nothing(fresh: readonly Finding[]): FixedTree {
  return { files: [], cured: [], left: fresh.length };
}
