import { enumerate } from "../../core/enumerate.ts";
import { withoutRules } from "../../suppression/ignore-comment.ts";
import type { CommentRule } from "../lib/comment-rule.ts";

/** Ignore comments are used; otherwise they would hide the next problem of the same kind. */
export const ignoreCommentUnused: CommentRule = {
  id: "ignore-comment-unused",
  summary: "An ignore comment names a rule that reports nothing there.",
  why: "The accepted problem does not exist, and the comment would hide the next problem of the same kind.",
  severity: "info",
  category: "style",
  fixes: ["safe", "review"],
  sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
  check({ text, idle }) {
    if (idle.length === 0) return null;
    const names = enumerate(idle);
    const left = withoutRules(text, idle);
    return {
      message:
        `This comment ignores ${names}, but ${idle.length === 1 ? "this rule reports" : "these rules report"} ` +
        "nothing here.",
      title: left === "" ? "Remove the ignore comment" : `Remove ${names} from the ignore comment`,
      applicability: "safe",
      text: left,
    };
  },
};
