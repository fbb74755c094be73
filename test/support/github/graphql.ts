import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import { placeOf } from "./anchors.ts";
import type { State, StoredComment, StoredPull, Token } from "./state.ts";

const file = new URL("../../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);
const textLimit = 512_000;
let built: GraphQLSchema | null = null;

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** An answer to a query, with what is wrong with the query by GitHub's own schema. */
export interface GraphqlAnswer {
  readonly body: unknown;
  readonly faults: readonly string[];
}

/** Answers a query by GitHub's published schema. */
export async function answerQuery(state: State, token: Token, request: Request): Promise<GraphqlAnswer> {
  built ??= buildSchema(readFileSync(fileURLToPath(file), "utf8"), { assumeValid: true });
  let document: DocumentNode;
  try {
    document = parse(request.query);
  } catch (error) {
    return { body: { errors: [{ message: String(error) }] }, faults: [`GraphQL: ${String(error)}`] };
  }
  const faults = validate(built, document).map((error) => `GraphQL: ${error.message}`);
  if (faults.length > 0) return { body: { errors: faults.map((message) => ({ message })) }, faults };
  const result = await execute({
    schema: built,
    document,
    rootValue: root(state, token),
    variableValues: request.variables ?? {},
  });
  const errors = result.errors?.map((error) => ({
    message: error.message,
    path: error.path,
    type: error.message.startsWith("Resource not accessible") ? "FORBIDDEN" : "INTERNAL",
  }));
  const unexpected = (errors ?? [])
    .filter(({ type }) => type === "INTERNAL")
    .map(({ message }) => `GraphQL: ${message}`);
  return { body: { data: result.data, ...(errors === undefined ? {} : { errors }) }, faults: unexpected };
}

function root(state: State, token: Token): unknown {
  return {
    viewer: { login: token.login },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      owner === state.owner && name === state.repo ? repository(state, token) : null,
  };
}

function repository(state: State, token: Token): unknown {
  return {
    object({ oid }: { oid: string }) {
      if (token.permissions.contents === "none") throw new Error("Resource not accessible by integration");
      return blob(state, oid);
    },
    pullRequest({ number }: { number: number }) {
      if (token.permissions.pullRequests === "none") throw new Error("Resource not accessible by integration");
      const pull = state.pulls.get(number);
      return pull === undefined ? null : pullRequest(state, token, pull);
    },
  };
}

function blob(state: State, oid: string): unknown {
  if (state.store.ask("cat-file", "-t", oid) !== "blob") return null;
  const bytes = state.store.git(["cat-file", "blob", oid]);
  const isBinary = bytes.subarray(0, 8000).includes(0);
  return {
    __typename: "Blob",
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > textLimit,
    text: isBinary ? null : bytes.subarray(0, textLimit).toString("utf8"),
  };
}

interface Page {
  readonly first?: number;
  readonly after?: string | null;
}

function pullRequest(state: State, token: Token, pull: StoredPull): unknown {
  return {
    number: pull.number,
    reviewThreads({ first = 0, after = null }: Page) {
      if (first < 1 || first > 100) throw new Error("Requesting more than 100 records exceeds the `first` limit");
      const shown = pull.comments.filter((comment) => isVisible(pull, comment, token));
      const start = after === null ? 0 : Number(Buffer.from(after, "base64").toString());
      const end = Math.min(start + first, shown.length);
      return {
        totalCount: shown.length,
        pageInfo: {
          hasNextPage: end < shown.length,
          hasPreviousPage: start > 0,
          startCursor: Buffer.from(String(start)).toString("base64"),
          endCursor: end > start ? Buffer.from(String(end)).toString("base64") : null,
        },
        nodes: shown.slice(start, end).map((comment) => thread(state, token, pull, comment)),
      };
    },
  };
}

/** A pending review is for its author's eyes. */
function isVisible(pull: StoredPull, comment: StoredComment, token: Token): boolean {
  const review = pull.reviews.find(({ id }) => id === comment.review);
  return review?.state !== "PENDING" || review.author === token.login;
}

function thread(state: State, token: Token, pull: StoredPull, comment: StoredComment): unknown {
  const place = placeOf(state, pull, comment);
  const bot = comment.author.endsWith("[bot]");
  const node = {
    id: `PRRC_${comment.id}`,
    databaseId: comment.id,
    path: comment.path,
    body: comment.body,
    viewerDidAuthor: comment.author === token.login,
    author: { __typename: bot ? "Bot" : "User", login: comment.author.replace(/\[bot\]$/, "") },
  };
  return {
    id: `PRRT_${comment.id}`,
    isResolved: comment.resolved,
    isOutdated: place === null,
    path: comment.path,
    line: place?.line ?? null,
    startLine: place?.startLine ?? null,
    originalLine: comment.originalLine,
    originalStartLine: comment.originalStartLine,
    comments: { totalCount: 1, nodes: [node] },
  };
}
