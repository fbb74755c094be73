import type { BranchState, ExistingBranch, ExistingPull } from "../../publish/fix-plan.ts";
import { type Authored, isOwn } from "./accounts.ts";
import { attempt } from "./errors.ts";
import { at, type Repository } from "./repository.ts";

/** The most branches of fixes that are looked at, far more than anybody keeps. */
const branchLimit = 100;
/** The number of branches in one query for pull requests. */
const batch = 20;

const task = { doing: "read the branches of fixes", permission: "contents: write" };

const branchesQuery = `query FixBranches($owner: String!, $name: String!, $prefix: String!) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: $prefix, first: ${branchLimit}) { nodes { prefix name target { oid } } }
  }
}`;

interface BranchNode {
  /** `refs/heads/` or a longer part of the full name. Followed by `name`, it is the full name. */
  readonly prefix: string;
  readonly name: string;
  readonly target: { readonly oid: string } | null;
}

interface Branches {
  readonly repository: { readonly refs: { readonly nodes: readonly (BranchNode | null)[] | null } | null } | null;
}

interface PullNode extends Authored {
  readonly number: number;
  readonly url: string;
  readonly state: "OPEN" | "CLOSED" | "MERGED";
  readonly title: string;
  readonly body: string;
  readonly isCrossRepository: boolean;
}

type Pulls = Readonly<Record<string, { readonly nodes: readonly (PullNode | null)[] | null }>>;

/** The heads of the branches whose names start with `prefix`, which may end with a slash or within a name. */
export async function listBranches(repository: Repository, prefix: string): Promise<ReadonlyMap<string, string>> {
  const { client, owner, repo: name } = repository;
  const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  const answer = await attempt(task, () =>
    client.graphql<Branches>(branchesQuery, { owner, name, prefix: `refs/heads/${folder}` }),
  );
  const heads = new Map<string, string>();
  for (const node of answer.repository?.refs?.nodes ?? []) {
    const branch = `${node?.prefix ?? ""}${node?.name ?? ""}`.replace(/^refs\/heads\//, "");
    if (node?.target && branch.startsWith(prefix)) heads.set(branch, node.target.oid);
  }
  return heads;
}

/** The current state of each branch, if it exists, compared with the default branch, and its pull requests. */
export async function readBranchStates(
  repository: Repository,
  login: string,
  branches: readonly { readonly name: string; readonly head: string | null }[],
  defaultBranch: string,
): Promise<ReadonlyMap<string, BranchState>> {
  const names = branches.map(({ name }) => name);
  const pulls = await readPulls(repository, login, names);
  const states = new Map<string, BranchState>();
  for (const { name, head } of branches) {
    const branch = head === null ? null : await readBranch(repository, login, name, head, defaultBranch);
    states.set(name, { branch, pulls: pulls.get(name) ?? [] });
  }
  return states;
}

async function readPulls(
  repository: Repository,
  login: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, ExistingPull[]>> {
  const { client, owner, repo } = repository;
  const all = new Map<string, ExistingPull[]>();
  for (let from = 0; from < names.length; from += batch) {
    const some = names.slice(from, from + batch);
    const fields = some.map(
      (
        _name,
        index,
      ) => `b${index}: pullRequests(headRefName: $b${index}, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state title body isCrossRepository viewerDidAuthor author { __typename login } }
    }`,
    );
    const parameters = some.map((_name, index) => `, $b${index}: String!`).join("");
    const query = `query FixPulls($owner: String!, $repo: String!${parameters}) {
  repository(owner: $owner, name: $repo) {
    ${fields.join("\n    ")}
  }
}`;
    const variables = Object.fromEntries(some.map((name, index) => [`b${index}`, name]));
    const answer = await attempt({ doing: "read the pull requests of fixes", permission: "pull-requests: write" }, () =>
      client.graphql<{ readonly repository: Pulls | null }>(query, { owner, repo, ...variables }),
    );
    for (const [index, name] of some.entries()) {
      const nodes = answer.repository?.[`b${index}`]?.nodes ?? [];
      // A fork can have a branch of the same name, with anything on it.
      all.set(
        name,
        nodes.flatMap((node) => (node === null || node.isCrossRepository ? [] : [toPull(node, login)])),
      );
    }
  }
  return all;
}

/** A comparison lists up to 250 commits and 300 files; ours has one and at most 100. */
async function readBranch(
  repository: Repository,
  login: string,
  name: string,
  head: string,
  defaultBranch: string,
): Promise<ExistingBranch> {
  const { data } = await attempt(task, () =>
    repository.client.rest.repos.compareCommitsWithBasehead({
      ...at(repository),
      basehead: `${defaultBranch}...${head}`,
    }),
  );
  const commits = data.commits.map(({ author, commit }) => ({
    own: (author as { readonly login?: unknown } | null)?.login === login,
    message: commit.message,
  }));
  const files = (data.files ?? []).map(({ filename, sha }) => ({ path: filename, oid: sha ?? "" }));
  return { name, head, commits, files };
}

function toPull(node: PullNode, login: string): ExistingPull {
  const { number, url, state, title, body } = node;
  return { number, url, state: state.toLowerCase() as ExistingPull["state"], own: isOwn(node, login), title, body };
}
