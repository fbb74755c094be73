import { gunzipSync } from "node:zlib";
import { now, user } from "./account.ts";
import { GraphqlRefusal } from "./mutations.ts";
import { notFound, Refusal, unprocessable } from "./refusal.ts";
import type { Call, Reply } from "./routes.ts";
import { type State, type StoredIssue, type StoredProposal, type Token, takeId } from "./state.ts";

const bodyLimit = 65_536;
const nowhere = "0".repeat(40);

/** GET repos/{owner}/{repo}. */
export function getRepository({ state }: Call): Reply {
  return {
    status: 200,
    body: {
      id: 1,
      node_id: "R_1",
      name: state.repo,
      full_name: `${state.owner}/${state.repo}`,
      owner: user(state.owner),
      default_branch: "main",
    },
  };
}

/** GET git/ref/{ref}, which names it without `refs/`. */
export function getRef({ state, params }: Call): Reply {
  const name = (params["ref"] ?? "").replace(/^heads\//, "");
  const sha = state.branches.get(name);
  if (sha === undefined) throw notFound();
  return { status: 200, body: reference(name, sha) };
}

/** POST git/refs. */
export function createRef({ state, body }: Call): Reply {
  const { ref, sha } = body as { readonly ref: string; readonly sha: string };
  const name = ref.replace(/^refs\/heads\//, "");
  if (name === ref) throw unprocessable("Reference name must start with refs/heads/ here");
  if (state.branches.has(name)) throw new Refusal(422, "Reference already exists");
  if (state.store.ask("cat-file", "-t", sha) !== "commit") throw unprocessable("Object does not exist");
  state.branches.set(name, sha);
  return { status: 201, body: reference(name, sha) };
}

/** PATCH git/refs/{ref}. */
export function updateRef({ state, params, body }: Call): Reply {
  const { sha, force = false } = body as { readonly sha: string; readonly force?: boolean };
  const name = (params["ref"] ?? "").replace(/^heads\//, "");
  const before = state.branches.get(name);
  if (before === undefined) throw unprocessable("Reference does not exist");
  if (!force && state.store.ask("merge-base", "--is-ancestor", before, sha) === null) {
    throw unprocessable("Update is not a fast forward");
  }
  moveBranch(state, name, sha);
  return { status: 200, body: reference(name, sha) };
}

/** POST issues. */
export function createIssue({ state, token, body }: Call): Reply {
  const { title, body: text = "", labels = [] } = body as Pick<StoredIssue, "title"> & Partial<StoredIssue>;
  if (text.length > bodyLimit) throw unprocessable("body is too long (maximum is 65536 characters)");
  const number = takeId(state);
  const issue: StoredIssue = {
    number,
    title,
    body: text,
    author: token.login,
    open: true,
    reason: null,
    labels,
    updated: takeId(state),
  };
  state.issues.push(issue);
  return { status: 201, body: issueBody(state, issue) };
}

/** PATCH issues/{number}. */
export function updateIssue({ state, params, body }: Call): Reply {
  const issue = state.issues.find(({ number }) => number === Number(params["issue_number"]));
  if (issue === undefined) throw notFound();
  const change = body as Partial<Record<"title" | "body" | "state" | "state_reason", string>>;
  if ((change.body?.length ?? 0) > bodyLimit) throw unprocessable("body is too long (maximum is 65536 characters)");
  issue.title = change.title ?? issue.title;
  issue.body = change.body ?? issue.body;
  if (change.state !== undefined) {
    issue.open = change.state === "open";
    issue.reason = issue.open ? null : (change.state_reason ?? "completed");
  }
  issue.updated = takeId(state);
  return { status: 200, body: issueBody(state, issue) };
}

/** POST pulls, from a branch of this repository. */
export function createProposal({ state, token, body }: Call): Reply {
  const { title, body: text, head, base } = body as Record<"title" | "body" | "head" | "base", string>;
  if (!state.mayOpenPulls) {
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
  const [at, main] = [state.branches.get(head), state.branches.get(base)];
  if (at === undefined || main === undefined) throw unprocessable({ field: "head", code: "invalid" });
  if (state.proposals.some((one) => one.branch === head && one.state === "open" && !one.fork)) {
    throw unprocessable(`A pull request already exists for ${state.owner}:${head}.`);
  }
  if (state.store.ask("rev-list", "--count", `${main}..${at}`) === "0") {
    throw unprocessable(`No commits between ${base} and ${head}`);
  }
  if (text.length > bodyLimit) throw unprocessable("body is too long (maximum is 65536 characters)");
  const number = takeId(state);
  const proposal: StoredProposal = {
    number,
    title,
    body: text,
    branch: head,
    base,
    author: token.login,
    state: "open",
    fork: false,
    labels: [],
  };
  state.proposals.push(proposal);
  return { status: 201, body: proposalBody(state, proposal) };
}

/** POST issues/{number}/labels, of pull requests that were opened through the API. */
export function addLabels({ state, params, body }: Call): Reply {
  const proposal = state.proposals.find(({ number }) => number === Number(params["issue_number"]));
  if (proposal === undefined) throw notFound();
  const { labels } = body as { readonly labels: readonly string[] };
  proposal.labels = [...new Set([...proposal.labels, ...labels])];
  return { status: 200, list: proposal.labels.map((name, id) => ({ id, name })) };
}

/** PATCH pulls/{number}, of pull requests that were opened through the API. */
export function updateProposal({ state, params, body }: Call): Reply {
  const proposal = state.proposals.find(({ number }) => number === Number(params["pull_number"]));
  if (proposal === undefined) throw notFound();
  const change = body as Partial<Record<"title" | "body" | "state", string>>;
  proposal.title = change.title ?? proposal.title;
  proposal.body = change.body ?? proposal.body;
  if (change.state === "closed" || change.state === "open") proposal.state = change.state;
  return { status: 200, body: proposalBody(state, proposal) };
}

/** The pull requests that were opened through the API, as GET pulls lists them. */
export function proposalsAs(state: State, query: URLSearchParams): Record<string, unknown>[] {
  const [wanted, head] = [query.get("state") ?? "open", query.get("head")];
  return state.proposals
    .filter((one) => !one.fork && (wanted === "all" || (wanted === "open") === (one.state === "open")))
    .filter((one) => head === null || head === `${state.owner}:${one.branch}`)
    .map((one) => proposalBody(state, one));
}

/** POST code-scanning/sarifs. */
export function uploadSarif({ state, body }: Call): Reply {
  const upload = body as { readonly commit_sha: string; readonly ref: string; readonly sarif: string };
  if (state.store.ask("cat-file", "-t", upload.commit_sha) !== "commit") throw unprocessable("commit not found");
  const text = gunzipSync(Buffer.from(upload.sarif, "base64")).toString();
  state.sarifs.push({ commit: upload.commit_sha, ref: upload.ref, log: JSON.parse(text) });
  const id = `sarif-${state.sarifs.length}`;
  return { status: 202, body: { id, url: `https://api.github.com/repos/${state.owner}/${state.repo}/${id}` } };
}

/** GET code-scanning/sarifs/{id}. */
export function getSarif({ state }: Call): Reply {
  const [status, ...errors] = state.sarifEnd;
  return { status: 200, body: { processing_status: status, errors: errors.length === 0 ? null : errors } };
}

interface RefUpdates {
  readonly input: {
    readonly repositoryId: string;
    readonly refUpdates: readonly {
      readonly name: string;
      readonly beforeOid?: string | null;
      readonly afterOid: string;
      readonly force?: boolean | null;
    }[];
  };
}

/** The mutation `updateRefs`: all of it or nothing. */
export function updateRefs(state: State, token: Token, { input }: RefUpdates): unknown {
  if (token.permissions.contents !== "write") {
    throw new GraphqlRefusal("FORBIDDEN", "Resource not accessible by integration");
  }
  if (input.repositoryId !== "R_1") throw new GraphqlRefusal("NOT_FOUND", "Could not resolve to a node");
  for (const { name, beforeOid, afterOid, force } of input.refUpdates) {
    const short = name.replace(/^refs\/heads\//, "");
    const current = state.branches.get(short) ?? nowhere;
    if (short === name) throw new GraphqlRefusal("UNPROCESSABLE", `${name} is not a valid ref name.`);
    if (beforeOid !== undefined && beforeOid !== null && beforeOid !== current) {
      throw new GraphqlRefusal("UNPROCESSABLE", `Reference cannot be updated: ${name} is not at ${beforeOid}`);
    }
    const forward = current === nowhere || state.store.ask("merge-base", "--is-ancestor", current, afterOid) !== null;
    if (afterOid !== nowhere && !forward && force !== true) {
      throw new GraphqlRefusal("UNPROCESSABLE", "Reference update is not a fast forward");
    }
  }
  for (const { name, afterOid } of input.refUpdates) {
    moveBranch(state, name.replace(/^refs\/heads\//, ""), afterOid === nowhere ? null : afterOid);
  }
  return { clientMutationId: null };
}

/** A branch that goes, or that has nothing on top of its base any more, takes its pull request with it. */
function moveBranch(state: State, name: string, commit: string | null): void {
  if (commit === null) state.branches.delete(name);
  else state.branches.set(name, commit);
  for (const proposal of state.proposals) {
    if (proposal.branch !== name || proposal.state !== "open" || proposal.fork) continue;
    const base = state.branches.get(proposal.base) ?? "";
    const empty = commit === null || state.store.ask("merge-base", "--is-ancestor", commit, base) !== null;
    if (empty) proposal.state = "closed";
  }
}

type Connection = <T>(page: object, all: readonly T[], node: (item: T) => unknown) => unknown;

/** The fields of the repository that scans ask for. */
export function repositoryFields(state: State, token: Token, connection: Connection): Record<string, unknown> {
  return {
    id: "R_1",
    ref({ qualifiedName }: { qualifiedName: string }) {
      const oid = state.branches.get(qualifiedName.replace(/^refs\/heads\//, ""));
      return oid === undefined ? null : { name: qualifiedName, target: { __typename: "Commit", oid } };
    },
    refs({ refPrefix, ...page }: { refPrefix: string }) {
      const folder = refPrefix.replace(/^refs\/heads\//, "");
      const names = [...state.branches.keys()].filter((name) => name.startsWith(folder)).toSorted();
      return connection(page, names, (name) => ({
        prefix: refPrefix,
        name: name.slice(folder.length),
        target: { __typename: "Commit", oid: state.branches.get(name) },
      }));
    },
    issues({ filterBy, orderBy, ...page }: { filterBy?: { createdBy?: string }; orderBy?: { field: string } }) {
      if (token.permissions.issues === "none") throw new Error("Resource not accessible by integration");
      if (orderBy?.field !== "UPDATED_AT") throw new Error("The stand-in orders by UPDATED_AT only");
      const own = state.issues.filter(
        ({ author }) => filterBy?.createdBy === undefined || author === filterBy.createdBy,
      );
      const latest = own.toSorted((a, b) => b.updated - a.updated);
      return connection(page, latest, ({ number, title, body, open, reason }) => ({
        number,
        url: `https://github.com/${state.owner}/${state.repo}/issues/${number}`,
        state: open ? "OPEN" : "CLOSED",
        stateReason: reason?.toUpperCase() ?? null,
        title,
        body,
      }));
    },
    pullRequests({ headRefName, ...page }: { headRefName?: string }) {
      if (token.permissions.pullRequests === "none") throw new Error("Resource not accessible by integration");
      if (headRefName === undefined) {
        return connection(page, [...state.pulls.values()].toReversed(), ({ number, head }) => ({
          number,
          commits: (some: object) =>
            connection(some, [head], (oid) => ({ commit: checkedCommit(state, token, oid, connection) })),
        }));
      }
      const some = state.proposals.filter(({ branch }) => branch === headRefName).toReversed();
      return connection(page, some, ({ number, state: now, title, body, author, fork }) => ({
        number,
        url: `https://github.com/${state.owner}/${state.repo}/pull/${number}`,
        state: now.toUpperCase(),
        title,
        body,
        isCrossRepository: fork,
        viewerDidAuthor: author === token.login,
        author: { __typename: author.endsWith("[bot]") ? "Bot" : "User", login: author.replace(/\[bot\]$/, "") },
      }));
    },
  };
}

function checkedCommit(state: State, token: Token, oid: string, connection: Connection): Record<string, unknown> {
  return {
    oid,
    checkSuites({ filterBy, ...page }: { filterBy?: { checkName?: string } }) {
      if (token.permissions.checks === "none") throw new Error("Resource not accessible by integration");
      const runs = state.checkRuns.filter(({ commit, name }) => commit === oid && name === filterBy?.checkName);
      return connection(page, runs, ({ id }) => ({ id: `CS_${id}` }));
    },
  };
}

function reference(name: string, sha: string): Record<string, unknown> {
  return { ref: `refs/heads/${name}`, object: { type: "commit", sha } };
}

function issueBody(state: State, { number, title, body, open, author }: StoredIssue): Record<string, unknown> {
  return {
    id: number,
    number,
    title,
    body,
    state: open ? "open" : "closed",
    user: user(author),
    html_url: `https://github.com/${state.owner}/${state.repo}/issues/${number}`,
    created_at: now,
    updated_at: now,
  };
}

function proposalBody(state: State, proposal: StoredProposal): Record<string, unknown> {
  const { number, title, body, branch, base, author } = proposal;
  const repo = { id: 1, name: state.repo, full_name: `${state.owner}/${state.repo}`, owner: user(state.owner) };
  const place = (ref: string): object => ({
    label: `${state.owner}:${ref}`,
    ref,
    sha: state.branches.get(ref) ?? nowhere,
    repo,
    user: user(state.owner),
  });
  return {
    id: number,
    number,
    title,
    body,
    state: proposal.state === "open" ? "open" : "closed",
    draft: false,
    user: user(author),
    html_url: `https://github.com/${state.owner}/${state.repo}/pull/${number}`,
    author_association: "NONE",
    head: place(branch),
    base: place(base),
  };
}
