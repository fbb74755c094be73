import { type Analysis, analyze } from "../analysis/analyze.ts";
import type { InputFile } from "../analysis/input-file.ts";
import { markFindings } from "../analysis/match/mark-findings.ts";
import { applyEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Settings } from "../core/settings.ts";
import { fixFindings, fixTogether } from "../fix/fix-findings.ts";
import { proveSet } from "../fix/prove-set.ts";
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
export function fixAll({ head, base, spared, settings, today, whole = true }: FixRequest): FixedTree {
  const old = analyze(base, settings, { today, whole, context: true, fix: () => false });
  const now = analyze(head, settings, { today, whole, context: true, fix: () => false });
  const fresh = fixFindings(now.ground, now.files, newOf(old, now), () => true);
  const isSafe = ({ fix }: Finding): boolean => fix?.applicability === "safe" && fix.proof.ok;
  const safe = fresh.filter((finding) => isSafe(finding) && !spared.has(finding.source.path));
  const cured = proveSet(now.ground, now.files, safe).filter(({ fix }) => fix?.proof.ok === true);
  const texts = new Map<string, Uint8Array>();
  for (const [path, members] of groupBy(cured, ({ source }) => source.path)) {
    const file = now.files.get(path);
    const joint = file === undefined ? null : fixTogether(now.ground, file, members);
    if (file === undefined || joint === null || "refused" in joint) return nothing(fresh);
    texts.set(path, new TextEncoder().encode(applyEdits(file.source.text, joint.edits)));
  }
  const changed = head.map((file) => ({ ...file, bytes: texts.get(file.path) ?? file.bytes }));
  const after = analyze(changed, settings, { today, whole, context: true, fix: () => false });
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

function newOf(old: Analysis, now: Analysis): Finding[] {
  const { marks } = markFindings(old, now, null);
  return now.findings.filter((finding) => marks.get(finding)?.new === true);
}

function nothing(fresh: readonly Finding[]): FixedTree {
  return { files: [], cured: [], left: fresh.length };
}
