import type { Problem } from "../../core/finding.ts";
import type { Dockerfile } from "../../model/dockerfile/dockerfile.ts";

/** Typical comments at the top of generated files. */
const generatedBy =
  /\b(?:do not|don't|never) (?:edit|modify|change)\b|\b(?:auto-?)?generated (?:automatically )?(?:by|from|via|with)\b|@generated\b/i;

const advice = "A comment says that this file is generated, so change its source instead.";

/** Problems of generated files are reported without a fix, because the next run would overwrite it. */
export function withoutGeneratedFix(problem: Problem, file: Dockerfile["file"]): Problem {
  if (problem.fix === undefined || !isGenerated(file)) return problem;
  const { fix: _fix, ...rest } = problem;
  return { ...rest, advice };
}

function isGenerated({ comments, instructions }: Dockerfile["file"]): boolean {
  const first = instructions[0]?.range[0] ?? 0;
  return comments.some(({ range, text }) => range[0] < first && generatedBy.test(text));
}
