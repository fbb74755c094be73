import type { Problem } from "../../core/finding.ts";
import type { Dockerfile } from "../../model/dockerfile/dockerfile.ts";

/** What programs that write files say on top of them. */
const generatedBy =
  /\b(?:do not|don't|never) (?:edit|modify|change)\b|\b(?:auto-?)?generated (?:automatically )?(?:by|from|via|with)\b|@generated\b/i;

const advice = "This file is generated, as its comment says: change what it is made from.";

/** A generated file would be overwritten: what is wrong with it is reported, and not fixed there. */
export function withoutGeneratedFix(problem: Problem, file: Dockerfile["file"]): Problem {
  if (problem.fix === undefined || !isGenerated(file)) return problem;
  const { fix: _fix, ...rest } = problem;
  return { ...rest, advice };
}

function isGenerated({ comments, instructions }: Dockerfile["file"]): boolean {
  const first = instructions[0]?.range[0] ?? 0;
  return comments.some(({ range, text }) => range[0] < first && generatedBy.test(text));
}
