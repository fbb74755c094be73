import { notFound, unprocessable } from "./refusal.ts";
import type { Call, Reply } from "./routes.ts";
import { freshComment, type State, type StoredPull, takeId } from "./state.ts";

/** What somebody may do in the repository, in the words of the permission endpoint. */
export type Permission = "admin" | "write" | "read" | "none";

/** A comment below a pull request. */
export interface StoredRemark {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

const bodyLimit = 65_536;

/** GET collaborators/{username}/permission: who is nobody here may read what everybody may. */
export function getPermission({ state, params }: Call): Reply {
  const login = params["username"] ?? "";
  const permission = state.people.get(login);
  if (permission === undefined) throw notFound();
  return {
    status: 200,
    body: { permission, role_name: permission, user: { login, type: "User", role_name: permission } },
  };
}

/** POST issues/{number}/comments, for pull requests only. */
export function createRemark({ state, params, token, body }: Call): Reply {
  const pull = state.pulls.get(Number(params["issue_number"]));
  if (pull === undefined) throw notFound();
  const { body: text } = body as { body: string };
  checkBody(text);
  const remark: StoredRemark = { id: takeId(state), author: token.login, body: text };
  pull.remarks.push(remark);
  return { status: 201, body: { id: remark.id, body: text, user: userOf(token.login) } };
}

interface ReplyRequest {
  readonly body: string;
  readonly in_reply_to?: number;
}

/** POST pulls/{number}/comments, as an answer in a thread only: all but the text comes from the thread. */
export function createReply({ state, params, token, body }: Call): Reply {
  const pull = state.pulls.get(Number(params["pull_number"]));
  if (pull === undefined) throw notFound();
  const { body: text, in_reply_to: to } = body as ReplyRequest;
  if (to === undefined) throw new Error("The stand-in knows single comments as answers only.");
  checkBody(text);
  if (hasPendingReview(pull, token.login)) {
    throw unprocessable("user_id can only have one pending review per pull request");
  }
  const opening = pull.comments.find(({ id }) => id === to);
  if (opening === undefined) throw unprocessable("in_reply_to is not part of the pull request");
  if (opening.replyTo !== null) throw unprocessable("in_reply_to must be the first comment of a thread");
  const answer = addReply(state, pull, opening.id, token.login, text);
  return {
    status: 201,
    body: { id: answer, body: text, path: opening.path, in_reply_to_id: to, user: userOf(token.login) },
  };
}

/** Whether somebody has started a review of a pull request and not submitted it. */
export function hasPendingReview({ reviews }: StoredPull, login: string): boolean {
  return reviews.some(({ author, state }) => author === login && state === "PENDING");
}

function addReply(state: State, pull: StoredPull, to: number, author: string, body: string): number {
  const opening = pull.comments.find(({ id }) => id === to);
  if (opening === undefined) throw notFound();
  const review = { id: takeId(state), author, commit: pull.head, body: "", state: "COMMENTED" as const };
  const id = takeId(state);
  pull.reviews.push(review);
  pull.comments.push({ ...opening, ...freshComment(), id, author, body, review: review.id, replyTo: to });
  return id;
}

function checkBody(body: string): void {
  if (body.trim() === "") throw unprocessable("body can't be blank");
  if (body.length > bodyLimit) throw unprocessable(`body is too long (maximum is ${bodyLimit} characters)`);
}

function userOf(login: string): Record<string, unknown> {
  return { login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}
