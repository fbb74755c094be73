import type { CommandComment } from "../conversation.ts";
import { payloadAt } from "./payload.ts";

/**
 * The new comment of an event; null if it can't be a command: an edited or deleted comment, one on an issue, or one
 * that starts a review thread. Everything in it is untrusted text.
 */
export function readCommentEvent(
  name: "issue_comment" | "pull_request_review_comment",
  payload: unknown,
): CommandComment | null {
  const inThread = name === "pull_request_review_comment";
  const subject = payloadAt(payload, inThread ? "pull_request" : "issue");
  const comment = payloadAt(payload, "comment");
  const [pull, id, body] = [payloadAt(subject, "number"), payloadAt(comment, "id"), payloadAt(comment, "body")];
  const author = payloadAt(comment, "user");
  const login = payloadAt(author, "login");
  const thread = payloadAt(comment, "in_reply_to_id");
  if (payloadAt(payload, "action") !== "created" || !isNumber(pull) || !isNumber(id)) return null;
  if (typeof body !== "string" || typeof login !== "string" || login === "") return null;
  if (inThread ? !isNumber(thread) : payloadAt(subject, "pull_request") === undefined) return null;
  return {
    pull,
    id,
    body,
    author: login,
    bot: payloadAt(author, "type") !== "User" || login.endsWith("[bot]"),
    ofPullAuthor: payloadAt(payloadAt(subject, "user"), "login") === login,
    thread: inThread && isNumber(thread) ? thread : null,
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
