import { withoutRules } from "../../suppression/ignore-comment.ts";
import type { CommentRule } from "../lib/comment-rule.ts";

/** A suppression that nothing needs hides the next problem of its kind. */
export const ignoreCommentUnused: CommentRule = {
  id: "ignore-comment-unused",
  summary: "An ignore comment names a rule that finds nothing where it stands.",
  why: "The comment says that something is wrong and accepted, which is no longer so. Left in place, it hides the next problem of that kind from everybody.",
  severity: "info",
  category: "style",
  fixes: ["safe", "review"],
  sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
  check({ text, idle }) {
    if (idle.length === 0) return null;
    const names = listed(idle);
    const left = withoutRules(text, idle);
    return {
      message: `This comment ignores ${names}, which ${idle.length === 1 ? "finds" : "find"} nothing here.`,
      title: left === "" ? "Remove the ignore comment" : `Take ${names} off the ignore comment`,
      applicability: "safe",
      text: left,
    };
  },
};

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
