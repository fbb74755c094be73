import type { CommentRule } from "../lib/comment-rule.ts";

/** After its last day an ignore comment does nothing. */
export const ignoreCommentExpired: CommentRule = {
  id: "ignore-comment-expired",
  summary: "An ignore comment has passed its last day.",
  why: "What was accepted until a day is due. The comment silences nothing any more and misleads whoever reads it.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://trivy.dev/latest/docs/configuration/filtering/"],
  check({ ended }) {
    if (ended === null) return null;
    return {
      message: `This ignore comment ended on ${ended}.`,
      title: "Remove the ignore comment",
      applicability: "review",
      risk: "Its reason goes with it; where that still holds, give the comment a later day instead.",
      text: "",
    };
  },
};
