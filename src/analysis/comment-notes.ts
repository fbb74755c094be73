import type { Finding, Skipped } from "../core/finding.ts";
import { outcomesIn, type ProofContext, type ReadFile } from "../fix/change.ts";
import { commentFindings } from "../fix/comment-findings.ts";

/**
 * The most findings that are reported about the ignore comments of a file, or about how it is written. A file with more
 * is not an oversight of its author.
 */
export const noteLimit: number = 50;

/** The findings about the ignore comments of a file. */
export function notesOn(ground: ProofContext, file: ReadFile | undefined): readonly Finding[] {
  const own = file === undefined ? null : ground.ignores.in(file.source.path);
  if (file === undefined || own === null) return [];
  return commentFindings(ground, file, own, outcomesIn(ground, file));
}

/** How many more findings a file has than are reported; empty if all are reported. */
export function unreported(notes: readonly Finding[], what: string): Skipped[] {
  const count = notes.length - noteLimit;
  const file = notes[0]?.source.path ?? "";
  return count > 0 ? [{ file, reason: `${count} more ${what}` }] : [];
}
