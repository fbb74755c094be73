import type { ExistingIssue, IssueRequest, Written } from "../publishing.ts";
import { attempt } from "./errors.ts";
import { type Page, type PageInfo, pagesOf } from "./pages.ts";
import { postOnce } from "./post-once.ts";
import { at, type Repository } from "./repository.ts";

/** The most pages of issues that are read. An issue that scans update is always among its author's latest ones. */
const pageLimit = 10;

const readTask = { doing: "look for the tracking issue", permission: "issues: write" };
const writeTask = { doing: "write the tracking issue", permission: "issues: write" };

const query = `query OwnIssues($owner: String!, $name: String!, $login: String!, $cursor: String) {
  repository(owner: $owner, name: $name) {
    issues(first: 50, after: $cursor, filterBy: { createdBy: $login }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number url state stateReason title body }
    }
  }
}`;

interface IssueNode {
  readonly number: number;
  readonly url: string;
  readonly state: "OPEN" | "CLOSED";
  readonly stateReason: string | null;
  readonly title: string;
  readonly body: string;
}

interface Answer {
  readonly repository: { readonly issues: Page<IssueNode> } | null;
}

/** The account's latest issue whose body passes the test, preferably an open one; null if there is none. */
export async function findIssue(
  { client, owner, repo: name }: Repository,
  login: string,
  isOurs: (body: string) => boolean,
): Promise<ExistingIssue | null> {
  const read = (cursor: string | null): Promise<Answer> =>
    attempt(readTask, () => client.graphql<Answer>(query, { owner, name, login, cursor }));
  let closed: ExistingIssue | null = null;
  for await (const { repository } of pagesOf(read, infoOf, null, pageLimit)) {
    for (const node of repository?.issues.nodes ?? []) {
      if (node === null || !isOurs(node.body)) continue;
      if (node.state === "OPEN") return toIssue(node);
      closed ??= toIssue(node);
    }
  }
  return closed;
}

function infoOf({ repository }: Answer): PageInfo | null {
  return repository?.issues.pageInfo ?? null;
}

/** Creates an issue. If the outcome is unclear, looks for it before trying again. */
export async function createIssue(
  repository: Repository,
  { title, body, label = null }: IssueRequest,
  find: () => Promise<ExistingIssue | null>,
): Promise<Written> {
  const post = async (): Promise<Written> => {
    const labels = label === null ? {} : { labels: [label] };
    const request = { ...at(repository), title, body, ...labels, request: { retries: 0 } };
    const { data } = await repository.client.rest.issues.create(request);
    return { number: data.number, url: data.html_url };
  };
  return postOnce<Written>(writeTask, post, find);
}

/** Sets the content and state of an issue. Repeating the request changes nothing. */
export async function updateIssue(
  repository: Repository,
  number: number,
  { title, body, open, keepState = false }: IssueRequest,
): Promise<void> {
  await attempt(writeTask, () =>
    repository.client.rest.issues.update({
      ...at(repository),
      issue_number: number,
      title,
      body,
      ...(keepState ? {} : stateOf(open)),
    }),
  );
}

function stateOf(open: boolean): { state: "open" } | { state: "closed"; state_reason: "completed" } {
  return open ? { state: "open" } : { state: "closed", state_reason: "completed" };
}

function toIssue({ number, url, state, stateReason, title, body }: IssueNode): ExistingIssue {
  const open = state === "OPEN";
  return { number, url, open, notPlanned: !open && stateReason === "NOT_PLANNED", title, body };
}
