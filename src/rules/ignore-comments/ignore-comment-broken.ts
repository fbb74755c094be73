import type { CommentRule } from "../lib/comment-rule.ts";

/** Ignore comments have valid syntax; otherwise they have no effect. */
export const ignoreCommentBroken: CommentRule = {
  id: "ignore-comment-broken",
  summary: "An ignore comment has no effect, because its rule, reason or date is missing or invalid.",
  why:
    "Its author expects a finding to be ignored, but it is still reported. Without a reason, nobody knows when the " +
    "comment can be removed.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
  check({ why, ended }) {
    if (why === null || ended !== null) return null;
    return {
      message: `This ignore comment has no effect: ${why}.`,
      title: "Remove the ignore comment",
      applicability: "review",
      risk: "If the finding should still be ignored, correct the comment instead.",
      text: "",
    };
  },
};
