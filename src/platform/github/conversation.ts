import type { Conversation, OwnThread, PullHead } from "../conversation.ts";
import { commitFiles } from "./commit.ts";
import { describeFailure } from "./errors.ts";
import { readLogin, readOwnComments, readOwnThread } from "./own-comments.ts";
import { postOnce } from "./post-once.ts";
import { readHead } from "./pull-request.ts";
import { at, type Repository } from "./repository.ts";

const replyTask = { doing: "answer in the review thread", permission: "pull-requests: write" };
const commentTask = { doing: "comment on the pull request", permission: "pull-requests: write" };

/**
 * People's commands on GitHub. It reads `GET collaborators/{user}/permission`, GraphQL `OwnThreads`, `OwnComments` and
 * `Login`, and `GET pulls/{n}`. It writes with `POST pulls/{n}/comments`, `POST issues/{n}/comments` and GraphQL
 * `CommitFixes`.
 */
export function createConversation(repository: Repository): Conversation {
  return {
    mayWrite: (login) => readMayWrite(repository, login),
    ownThread: (pull, comment) => readOwnThread(repository, pull, comment),
    ownComments: (pull) => readOwnComments(repository, pull),
    isCurrent: async (pull) => (await readHead(repository, pull.number)) === pull.head,
    reply: (pull, thread, body) => postReply(repository, pull, thread, body),
    comment: (pull, body) => postComment(repository, pull, body),
    isJobAccount: async () => (await readLogin(repository)) === "github-actions[bot]",
    commit: (pull, request) => commitFiles(repository, pull, request),
  };
}

/**
 * Whether an account may write. GitHub answers with the old names of permissions: `maintain` is write, `triage` is
 * read. An account that GitHub does not know (404) may not write.
 */
async function readMayWrite(repository: Repository, login: string): Promise<boolean> {
  if (!/^[\w-]{1,100}$/.test(login)) return false;
  try {
    const { data } = await repository.client.rest.repos.getCollaboratorPermissionLevel({
      ...at(repository),
      username: login,
    });
    return data.permission === "admin" || data.permission === "write";
  } catch (error) {
    if ((error as { status?: unknown } | null)?.status === 404) return false;
    throw describeFailure(error, { doing: "read what the comment's author may do", permission: "metadata: read" });
  }
}

/** Posts a reply to the thread's first comment, since GitHub does not accept a reply to a reply. */
async function postReply(repository: Repository, pull: PullHead, thread: OwnThread, body: string): Promise<void> {
  const post = async (): Promise<true> => {
    await repository.client.rest.pulls.createReviewComment({
      ...at(repository),
      pull_number: pull.number,
      commit_id: pull.head,
      path: thread.path,
      in_reply_to: thread.id,
      body,
      request: { retries: 0 },
    });
    return true;
  };
  const stands = async (): Promise<true | null> => {
    const now = await readOwnThread(repository, pull.number, thread.id);
    return holds(now?.replies ?? [], body) || null;
  };
  await postOnce(replyTask, post, stands);
}

async function postComment(repository: Repository, pull: number, body: string): Promise<void> {
  const post = async (): Promise<true> => {
    await repository.client.rest.issues.createComment({
      ...at(repository),
      issue_number: pull,
      body,
      request: { retries: 0 },
    });
    return true;
  };
  await postOnce(commentTask, post, async () => holds(await readOwnComments(repository, pull), body) || null);
}

function holds(bodies: readonly string[], body: string): boolean {
  return bodies.some((one) => one.trim() === body.trim());
}
