import type { CommentRule } from "../lib/comment-rule.ts";

/** An ignore comment that is not written as it must be does nothing. */
export const ignoreCommentBroken: CommentRule = {
  id: "ignore-comment-broken",
  summary: "An ignore comment does not work: its rule, its reason or its day is missing or wrong.",
  why: "Its author believes that something is silenced which is not. A comment without a reason leaves nobody able to say when it can go.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
  check({ why, ended }) {
    if (why === null || ended !== null) return null;
    return {
      message: `This ignore comment does nothing: ${why}.`,
      title: "Remove the ignore comment",
      applicability: "review",
      risk: "If what it is about is still to be ignored, correct the comment instead.",
      text: "",
    };
  },
};
