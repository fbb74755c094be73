import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
  visit,
} from "graphql";
import { placeOf } from "./anchors.ts";
import { type CommitInput, commitObject, commitOnBranch } from "./branch-commits.ts";
import { GraphqlRefusal, mutations } from "./mutations.ts";
import type { StoredRemark } from "./people.ts";
import { repositoryFields, updateRefs } from "./repository.ts";
import type { State, StoredComment, StoredPull, StoredReview, Token } from "./state.ts";

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
  const unknown = unknownFields(document, state.lacks);
  if (unknown.length > 0) return { body: { errors: unknown }, faults: [] };
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
    type: typeOf(error),
  }));
  const unexpected = (errors ?? [])
    .filter(({ type }) => type === "INTERNAL")
    .map(({ message }) => `GraphQL: ${message}`);
  return { body: { data: result.data, ...(errors === undefined ? {} : { errors }) }, faults: unexpected };
}

/** What GitHub answers, instead of data, to a query with fields that it does not know. */
function unknownFields(document: DocumentNode, lacks: ReadonlySet<string>): object[] {
  const errors: object[] = [];
  visit(document, {
    Field({ name: { value: fieldName }, alias }) {
      if (!lacks.has(fieldName)) return;
      errors.push({
        path: ["query", alias?.value ?? fieldName],
        extensions: { code: "undefinedField", typeName: "Type", fieldName },
        message: `Field '${fieldName}' doesn't exist on type 'Type'`,
      });
    },
  });
  return errors;
}

function typeOf({ message, originalError }: GraphQLError): string {
  if (originalError instanceof GraphqlRefusal) return originalError.type;
  return message.startsWith("Resource not accessible") ? "FORBIDDEN" : "INTERNAL";
}

function root(state: State, token: Token): unknown {
  return {
    ...mutations(state, token),
    createCommitOnBranch: ({ input }: { input: CommitInput }) => commitOnBranch(state, token, input),
    updateRefs: (change: Parameters<typeof updateRefs>[2]) => updateRefs(state, token, change),
    viewer: { login: token.login },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      owner === state.owner && name === state.repo ? repository(state, token) : null,
  };
}

function repository(state: State, token: Token): unknown {
  return {
    ...repositoryFields(state, token, connection),
    object({ oid }: { oid: string }) {
      if (token.permissions.contents === "none") throw new Error("Resource not accessible by integration");
      return blob(state, oid) ?? commitObject(state, oid);
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
  readonly last?: number;
  readonly after?: string | null;
  readonly before?: string | null;
}

function pullRequest(state: State, token: Token, pull: StoredPull): unknown {
  const shown = pull.comments.filter((comment) => isVisible(pull, comment, token));
  return {
    number: pull.number,
    headRefOid: pull.head,
    baseRefName: pull.baseBranch,
    baseRefOid: pull.base,
    state: pull.state.toUpperCase(),
    isDraft: pull.draft,
    reviewThreads: (page: Page) =>
      connection(
        page,
        shown.filter(({ replyTo }) => replyTo === null),
        (comment) => thread(state, token, pull, comment),
      ),
    comments: (page: Page) => connection(page, pull.remarks, (one) => remark(token, one)),
    reviews: (page: Page) =>
      connection(
        page,
        pull.reviews.filter((one) => one.state !== "PENDING" || one.author === token.login),
        (one) => review(token, one),
      ),
  };
}

function connection<T>(page: Page, all: readonly T[], node: (item: T) => unknown): unknown {
  const { first, last, after = null } = page;
  const size = first ?? last;
  return {
    totalCount: all.length,
    get pageInfo() {
      const [start, end] = bounds(page, all.length);
      return {
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: cursor(start),
        endCursor: end > start ? cursor(end) : null,
      };
    },
    get nodes() {
      if (size === undefined) throw new Error("You must provide a `first` or `last` value to properly paginate");
      if (size < 1 || size > 100) throw new Error("Requesting more than 100 records exceeds the `first` limit");
      if (last !== undefined && after !== null) throw new Error("The stand-in knows no `after` together with `last`");
      return all.slice(...bounds(page, all.length)).map(node);
    },
  };
}

function bounds({ first = 0, last, after = null, before = null }: Page, length: number): [start: number, end: number] {
  if (last !== undefined) {
    const end = before === null ? length : placeAt(before);
    return [Math.max(0, end - last), end];
  }
  const start = after === null ? 0 : placeAt(after);
  return [start, Math.min(start + first, length)];
}

function placeAt(cursor: string): number {
  return Number(Buffer.from(cursor, "base64").toString());
}

function cursor(place: number): string {
  return Buffer.from(String(place)).toString("base64");
}

/** A pending review is for its author's eyes. */
function isVisible(pull: StoredPull, comment: StoredComment, token: Token): boolean {
  const review = pull.reviews.find(({ id }) => id === comment.review);
  return review?.state !== "PENDING" || review.author === token.login;
}

function actor(login: string | null): unknown {
  if (login === null) return null;
  return { __typename: login.endsWith("[bot]") ? "Bot" : "User", login: login.replace(/\[bot\]$/, "") };
}

/** Several things are made within one second. */
function createdAt(id: number): string {
  return new Date(Date.UTC(2026, 10, 23) + Math.floor(id / 8) * 1000).toISOString().replace(".000Z", "Z");
}

function remark(token: Token, { id, author, body }: StoredRemark): unknown {
  return { id: `IC_${id}`, databaseId: id, body, viewerDidAuthor: author === token.login, author: actor(author) };
}

function review(token: Token, { id, author, body, commit, state }: StoredReview): unknown {
  return {
    id: `PRR_${id}`,
    databaseId: id,
    body,
    state,
    createdAt: createdAt(id),
    viewerDidAuthor: author === token.login,
    author: actor(author),
    commit: { oid: commit },
  };
}

function thread(state: State, token: Token, pull: StoredPull, opening: StoredComment): unknown {
  const place = placeOf(state, pull, opening);
  const members = pull.comments.filter(({ id, replyTo }) => id === opening.id || replyTo === opening.id);
  return {
    id: `PRRT_${opening.id}`,
    isResolved: opening.resolved,
    resolvedBy: opening.resolvedBy?.endsWith("[bot]") === false ? { login: opening.resolvedBy } : null,
    isOutdated: place === null,
    diffSide: opening.side,
    path: opening.path,
    line: place?.line ?? null,
    startLine: place?.startLine ?? null,
    originalLine: opening.originalLine,
    originalStartLine: opening.originalStartLine,
    comments: (page: Page) => connection(page, members, (comment) => commentNode(token, comment)),
  };
}

function commentNode(token: Token, comment: StoredComment): unknown {
  return {
    id: `PRRC_${comment.id}`,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    path: comment.path,
    body: comment.body,
    createdAt: createdAt(comment.id),
    originalCommit: { oid: comment.originalCommit },
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    viewerDidAuthor: comment.author === token.login,
    author: actor(comment.author),
    editor: actor(comment.editor),
    reactions: (page: Page) => connection(page, comment.reactions, (login) => ({ user: { login } })),
  };
}
