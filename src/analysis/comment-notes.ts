import type { Finding, Skipped } from "../core/finding.ts";
import { type ProofContext, type ReadFile, saidOf } from "../fix/change.ts";
import { commentFindings } from "../fix/comment-findings.ts";

/** A file with more findings about its ignore comments than these is no oversight of its author. */
export const noteLimit: number = 50;

/** What there is to say of the ignore comments of a file. */
export function notesOn(ground: ProofContext, file: ReadFile | undefined): readonly Finding[] {
  const own = file === undefined ? null : ground.ignores.in(file.source.path);
  if (file === undefined || own === null) return [];
  return commentFindings(ground, file, own, saidOf(ground, file));
}

/** The file of which more would be told than is, and how much more. */
export function untold(notes: readonly Finding[], what: string): Skipped[] {
  const count = notes.length - noteLimit;
  const file = notes[0]?.source.path ?? "";
  return count > 0 ? [{ file, reason: `${count} more ${what}` }] : [];
}
