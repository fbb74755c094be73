import { now, user } from "./account.ts";
import { hunkAt, isHidden } from "./anchors.ts";
import { hasPendingReview } from "./people.ts";
import { notFound, type Refusal, unprocessable } from "./refusal.ts";
import { proposalsAs } from "./repository.ts";
import type { Call, Reply } from "./routes.ts";
import { diffOf, freshComment, mergeBaseOf, type State, type StoredComment, type StoredPull, takeId } from "./state.ts";

const bodyLimit = 65_536;
const commentKeys = new Set(["path", "position", "body", "line", "side", "start_line", "start_side"]);

/** GET pulls/{number}. */
export function getPull({ state, params }: Call): Reply {
  return { status: 200, body: describe(state, pullOf(state, params)) };
}

/** GET pulls, by state and head. A deleted or renamed branch has no pull request here. */
export function listPulls({ state, query }: Call): Reply {
  const pulls = [...state.pulls.values()].map((pull) => describe(state, pull));
  const wanted = query.get("head");
  const list = pulls.filter((pull) => {
    const { repo, ref } = pull["head"] as { repo: { owner: { login: string } } | null; ref: string };
    const byState = ["all", pull["state"]].includes(query.get("state") ?? "open");
    return byState && (wanted === null || wanted === `${repo?.owner.login}:${ref}`);
  });
  return { status: 200, list: [...list, ...proposalsAs(state, query)] };
}

/** GET pulls/{number}/files. */
export function listFiles({ state, params }: Call): Reply {
  const files = diffOf(state, pullOf(state, params)).slice(0, state.limits.changedFiles);
  return {
    status: 200,
    list: files.map((file) => ({
      sha: file.oid,
      filename: file.path,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
      ...(file.patch === "" || isHidden(state, file) ? {} : { patch: file.patch }),
    })),
  };
}

interface ReviewRequest {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: "APPROVE" | "REQUEST_CHANGES" | "COMMENT";
  readonly comments?: readonly CommentRequest[];
}

interface CommentRequest {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: "LEFT" | "RIGHT";
  readonly start_line?: number;
  readonly start_side?: "LEFT" | "RIGHT";
}

/** POST pulls/{number}/reviews: everything or nothing. */
export function createReview({ state, params, token, body }: Call): Reply {
  const pull = pullOf(state, params);
  const { commit_id = pull.head, body: text = "", event, comments = [] } = body as ReviewRequest;
  if (event === "APPROVE") throw unprocessable("GitHub Actions is not permitted to approve pull requests.");
  if (event !== undefined && text.trim() === "") throw unprocessable("Body can't be blank");
  if (text.length > bodyLimit) throw tooLong();
  if (commit_id !== pull.head) checkCommit(state, pull, commit_id);
  if (hasPendingReview(pull, token.login)) {
    throw unprocessable("User can only have one pending review per pull request");
  }
  const id = takeId(state);
  const stored = comments.map((comment) => storedComment(state, pull, token.login, id, commit_id, comment));
  const review = {
    id,
    author: token.login,
    commit: commit_id,
    body: text,
    state: event === undefined ? ("PENDING" as const) : ("COMMENTED" as const),
  };
  pull.reviews.push(review);
  pull.comments.push(...stored);
  return {
    status: 200,
    body: { id, user: user(token.login), body: text, state: review.state, commit_id, submitted_at: now },
  };
}

/** The pull request that a path names. */
export function pullOf(state: State, params: Readonly<Record<string, string>>): StoredPull {
  const pull = state.pulls.get(Number(params["pull_number"]));
  if (pull === undefined) throw notFound();
  return pull;
}

function checkCommit(state: State, pull: StoredPull, commit: string): void {
  const known = state.store.ask("merge-base", "--is-ancestor", commit, pull.head);
  if (known === null) throw unprocessable(`commit_id ${commit} is not part of the pull request`);
}

function storedComment(
  state: State,
  pull: StoredPull,
  author: string,
  review: number,
  commit: string,
  comment: CommentRequest,
): StoredComment {
  const unknown = Object.keys(comment).filter((key) => !commentKeys.has(key));
  if (unknown.length > 0) throw unprocessable(`${unknown.join(", ")} is not a permitted key.`);
  const { path, body, line, side = "RIGHT", start_line: start, start_side: startSide = side } = comment;
  if (body.trim() === "") throw unprocessable("Pull request review comment body can't be blank");
  if (body.length > bodyLimit) throw tooLong();
  if (line === undefined) throw unprocessable("Pull request review thread position is invalid");
  if (!diffOf(state, pull).some((file) => file.path === path)) throw unprocessable("Path could not be resolved");
  const hunk = hunkAt(state, pull, path, side, line);
  if (hunk === null) throw unprocessable("Line could not be resolved");
  if (start !== undefined) {
    if (start >= line && startSide === side) {
      throw unprocessable("Pull request review thread start line must precede the end line.");
    }
    if (!hunk[startSide].has(start)) {
      throw unprocessable("Pull request review thread start line must be part of the same hunk as the line.");
    }
  }
  return {
    id: takeId(state),
    author,
    review,
    path,
    side,
    originalCommit: commit,
    originalLine: line,
    originalStartLine: start ?? null,
    body,
    ...freshComment(),
  };
}

function tooLong(): Refusal {
  return unprocessable(`body is too long (maximum is ${bodyLimit} characters)`);
}

function describe(state: State, pull: StoredPull): Record<string, unknown> {
  const repo = { id: 1, name: state.repo, full_name: `${state.owner}/${state.repo}`, owner: user(state.owner) };
  const fork = { ...repo, id: 2, full_name: `${pull.author}/${state.repo}`, owner: user(pull.author), fork: true };
  const ours = pull.fork ? fork : repo;
  const headRepo = pull.orphaned ? null : ours;
  const files = diffOf(state, pull);
  return {
    id: pull.number,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    draft: pull.draft,
    user: user(pull.author),
    author_association: "CONTRIBUTOR",
    base: { label: pull.baseBranch, ref: pull.baseBranch, sha: pull.base, repo, user: user(state.owner) },
    head: { label: "change", ref: "change", sha: pull.head, repo: headRepo, user: user(pull.author) },
    changed_files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    commits: Number(state.store.ask("rev-list", "--count", `${mergeBaseOf(state, pull)}..${pull.head}`)),
    mergeable: true,
    mergeable_state: "clean",
  };
}
