import type { Finding } from "../core/finding.ts";
import type { FixProposal } from "../core/fix.ts";
import { identityOf } from "../core/identity.ts";
import type { SourceFile } from "../core/source-file.ts";
import { ignoreWord } from "../suppression/ignore-comment.ts";
import type { JudgedComment } from "../suppression/ignores.ts";
import type { CommentProblem, CommentRule } from "./lib/comment-rule.ts";

/**
 * The findings about the ignore comments of a file, without fixes and fingerprints so far. They have proposals only if
 * fixes may write into the file.
 */
export function runCommentRules(
  rules: readonly CommentRule[],
  source: SourceFile,
  comments: readonly JudgedComment[],
  mayWrite: boolean,
): Finding[] {
  return comments.flatMap((comment) => {
    return rules.flatMap((rule) => {
      const problem = rule.check(comment);
      return problem === null ? [] : place(problem, rule, source, comment, mayWrite);
    });
  });
}

function place(
  problem: CommentProblem,
  rule: CommentRule,
  source: SourceFile,
  { range, text }: JudgedComment,
  mayWrite: boolean,
): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    message: problem.message,
    advice: null,
    source,
    range,
    object: null,
    path: [],
    identity: identityOf({ rule: rule.id, file: source.path, object: null, path: [text.trimEnd()], value: null }),
    fingerprint: "",
    related: [],
    proposal: mayWrite ? proposalOf(problem, source, { range, text }) : null,
    fix: null,
  };
}

function proposalOf(
  { title, applicability, risk, text }: CommentProblem,
  source: SourceFile,
  { range }: Pick<JudgedComment, "range" | "text">,
): FixProposal {
  const operations = [{ kind: "set-comment", comment: range, text }] as const;
  if (applicability === "safe" && text === "" && continuesOnNextLine(source, range[0])) {
    const doubt = "The comment on the next line may belong to this one, and would stay.";
    return { title, applicability: "review", risk: doubt, operations };
  }
  return { title, applicability, ...(risk === undefined ? {} : { risk }), operations };
}

/** Whether a comment on its own line seems to continue on the next line. */
function continuesOnNextLine({ yaml: source }: SourceFile, offset: number): boolean {
  const { line, column } = source.position(offset);
  if (line >= source.lineCount || !/^\s*#/.test(source.line(line))) return false;
  const next = source.line(line + 1);
  return next.charAt(column - 1) === "#" && next.trimStart().startsWith("#") && !next.includes(ignoreWord);
}
