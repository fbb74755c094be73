import type { CommandComment } from "../conversation.ts";

/**
 * The new comment of an event; null if it can't be a command: an edited or deleted comment, one on an issue, or one
 * that starts a review thread. Everything in it is untrusted text.
 */
export function readCommentEvent(
  name: "issue_comment" | "pull_request_review_comment",
  payload: unknown,
): CommandComment | null {
  const inThread = name === "pull_request_review_comment";
  const subject = part(payload, inThread ? "pull_request" : "issue");
  const comment = part(payload, "comment");
  const [pull, id, body] = [part(subject, "number"), part(comment, "id"), part(comment, "body")];
  const author = part(comment, "user");
  const login = part(author, "login");
  const thread = part(comment, "in_reply_to_id");
  if (part(payload, "action") !== "created" || !isNumber(pull) || !isNumber(id)) return null;
  if (typeof body !== "string" || typeof login !== "string" || login === "") return null;
  if (inThread ? !isNumber(thread) : part(subject, "pull_request") === undefined) return null;
  return {
    pull,
    id,
    body,
    author: login,
    bot: part(author, "type") !== "User" || login.endsWith("[bot]"),
    ofPullAuthor: part(part(subject, "user"), "login") === login,
    thread: inThread && isNumber(thread) ? thread : null,
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function part(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
