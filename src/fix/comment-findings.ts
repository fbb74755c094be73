import type { Finding } from "../core/finding.ts";
import { isLeftAlone } from "../rules/lib/respect-origin.ts";
import { runCommentRules } from "../rules/run-comment-rules.ts";
import { type FileIgnores, judgeComments } from "../suppression/ignores.ts";
import { findingsNamed, type ProofContext, type ReadFile, type TargetOutcome } from "./change.ts";

/** The findings about the ignore comments of a file. `own` are those comments; `said` are the file's other results. */
export function commentFindings(
  ground: ProofContext,
  { source }: ReadFile,
  own: FileIgnores,
  said: readonly TargetOutcome[],
): readonly Finding[] {
  const judged = judgeComments(own, findingsNamed(said, own), (rule) => ground.judges(rule, source.path));
  const mayWrite = !isLeftAlone(ground.workspace.originOf(source.path), ground.settings.fixtures);
  return runCommentRules(ground.rules.ignoreComments, source, judged, mayWrite);
}
