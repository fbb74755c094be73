import type { CommentRule } from "../lib/comment-rule.ts";

/** Ignore comments have not expired; after their last day, they have no effect. */
export const ignoreCommentExpired: CommentRule = {
  id: "ignore-comment-expired",
  summary: "An ignore comment has expired.",
  why: "The problem was accepted only until this date. The comment no longer has an effect and misleads its readers.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://trivy.dev/latest/docs/configuration/filtering/"],
  check({ ended }) {
    if (ended === null) return null;
    return {
      message: `This ignore comment was valid until ${ended}.`,
      title: "Remove the ignore comment",
      applicability: "review",
      risk: "If its reason still applies, set a later date instead.",
      text: "",
    };
  },
};
