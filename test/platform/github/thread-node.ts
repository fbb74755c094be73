/** A review thread as GraphQL gives it: open, on line 3, with a comment that nobody has touched. */
export function threadNode(comment: Readonly<Record<string, unknown>>, thread: object = {}, total = 1): unknown {
  return {
    id: `thread of ${String(comment["id"])}`,
    isResolved: false,
    resolvedBy: null,
    isOutdated: false,
    line: 3,
    startLine: null,
    diffSide: "RIGHT",
    comments: { totalCount: total, nodes: [{ ...plainComment, ...comment }] },
    ...thread,
  };
}

/** The answer with one page of threads, to the account called `viewer`. */
export function threadsAnswer(viewer: string, nodes: readonly unknown[], more: object = {}): unknown {
  const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  const pullRequest = {
    headRefOid: "a".repeat(40),
    state: "OPEN",
    reviews: { pageInfo: { hasPreviousPage: false, startCursor: null }, nodes: [] },
    reviewThreads,
    ...more,
  };
  return { data: { viewer: { login: viewer }, repository: { pullRequest } } };
}

const plainComment = {
  path: "a.yaml",
  body: "text",
  createdAt: "2026-11-23T00:00:00Z",
  isMinimized: false,
  viewerDidAuthor: true,
  author: null,
  editor: null,
  originalCommit: { oid: "a".repeat(40) },
  reactions: { totalCount: 0 },
};
