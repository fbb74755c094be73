import type { Access, State, StoredComment, StoredPull, StoredReview, Token } from "./state.ts";

/** A refusal of one field of a query, in the kinds that GitHub names. */
export class GraphqlRefusal extends Error {
  readonly type: "FORBIDDEN" | "NOT_FOUND" | "STALE_DATA" | "UNPROCESSABLE";

  constructor(type: GraphqlRefusal["type"], message: string) {
    super(message);
    this.type = type;
  }
}

const bodyLimit = 65_536;

type Mutation = (args: { readonly input: Readonly<Record<string, string>> }) => unknown;

/** The mutations that the stand-in knows; each has its effect or refuses, whatever becomes of the others. */
export function mutations(state: State, token: Token): Readonly<Record<string, Mutation>> {
  const comment = (id: string | undefined): Place => {
    requireAccess(token, "pullRequests", "write");
    const place = find(state, "PRRC_", id);
    if (place.comment.author !== token.login) throw forbidden(token, id);
    return place;
  };
  const thread = (id: string | undefined): StoredComment => {
    requireAccess(token, "contents", "write");
    return find(state, "PRRT_", id).comment;
  };
  return {
    deletePullRequestReviewComment({ input }) {
      const { pull, comment: gone } = comment(input["id"]);
      pull.comments.splice(pull.comments.indexOf(gone), 1);
      return {};
    },
    updatePullRequestReviewComment({ input }) {
      const { comment: edited } = comment(input["pullRequestReviewCommentId"]);
      Object.assign(edited, { body: bodyOf(input), editor: token.login });
      return {};
    },
    updatePullRequestReview({ input }) {
      requireAccess(token, "pullRequests", "write");
      const review = findReview(state, input["pullRequestReviewId"]);
      if (review.author !== token.login) throw forbidden(token, input["pullRequestReviewId"]);
      review.body = bodyOf(input);
      return {};
    },
    minimizeComment({ input }) {
      comment(input["subjectId"]).comment.minimized = input["classifier"] ?? null;
      return {};
    },
    unminimizeComment({ input }) {
      comment(input["subjectId"]).comment.minimized = null;
      return {};
    },
    resolveReviewThread({ input }) {
      Object.assign(thread(input["threadId"]), { resolved: true, resolvedBy: token.login });
      return {};
    },
    unresolveReviewThread({ input }) {
      Object.assign(thread(input["threadId"]), { resolved: false, resolvedBy: null });
      return {};
    },
  };
}

interface Place {
  readonly pull: StoredPull;
  readonly comment: StoredComment;
}

function find(state: State, prefix: string, id: string | undefined): Place {
  for (const pull of state.pulls.values()) {
    const comment = pull.comments.find((one) => `${prefix}${one.id}` === id);
    if (comment !== undefined) return { pull, comment };
  }
  throw new GraphqlRefusal("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
}

function findReview(state: State, id: string | undefined): StoredReview {
  for (const { reviews } of state.pulls.values()) {
    const review = reviews.find((one) => `PRR_${one.id}` === id);
    if (review !== undefined) return review;
  }
  throw new GraphqlRefusal("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
}

function bodyOf({ body = "" }: Readonly<Record<string, string>>): string {
  if (body.trim() === "") throw new GraphqlRefusal("UNPROCESSABLE", "Body can't be blank");
  if (body.length > bodyLimit) throw new GraphqlRefusal("UNPROCESSABLE", "Body is too long");
  return body;
}

function requireAccess(token: Token, kind: keyof Token["permissions"], access: Access): void {
  if (token.permissions[kind] !== access) {
    throw new GraphqlRefusal("FORBIDDEN", "Resource not accessible by integration");
  }
}

function forbidden({ login }: Token, id: string | undefined): GraphqlRefusal {
  return new GraphqlRefusal("FORBIDDEN", `${login} does not have permission to change ${id}`);
}
