import { asksOfObjects } from "../model/kubernetes/asked-workspace.ts";
import type { RuleOutcome } from "./run-rules.ts";

/**
 * The outcome for a target on its own: without the rules that asked for other objects, of which some may be missing.
 */
export function withoutRelations({ marks, findingAt, ...outcome }: RuleOutcome): RuleOutcome {
  const related = new Set(outcome.asked.filter(({ questions }) => asksOfObjects(questions)).map(({ rule }) => rule));
  const own = [...marks.keys()].filter((index) => !related.has(marks[index]?.rule ?? ""));
  return {
    ...outcome,
    marks: own.flatMap((index) => marks[index] ?? []),
    findingAt: (index) => findingAt(own[index] ?? -1),
  };
}
