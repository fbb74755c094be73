import { GraphqlRefusal } from "./mutations.ts";
import type { State, Token } from "./state.ts";

/** The input of `createCommitOnBranch`, as the schema has it. */
export interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
  } | null;
}

/** Commits to the branch of a pull request or of the repository, which must stand where it is expected. */
export function commitOnBranch(state: State, token: Token, input: CommitInput): unknown {
  if (token.permissions.contents !== "write") {
    throw new GraphqlRefusal("FORBIDDEN", "Resource not accessible by integration");
  }
  const { branch, expectedHeadOid, message, fileChanges } = input;
  const own = state.branches.get(branch.branchName ?? "");
  const here = branch.repositoryNameWithOwner === `${state.owner}/${state.repo}` && branch.branchName === "change";
  const open = [...state.pulls.values()].filter((pull) => !pull.fork && pull.state === "open");
  if (own === undefined && (!here || open.length === 0)) {
    throw new GraphqlRefusal("NOT_FOUND", `No commits exist for branch '${branch.branchName ?? ""}'.`);
  }
  const pull = own === undefined ? open.find(({ head }) => head === expectedHeadOid) : undefined;
  if (pull === undefined && own !== expectedHeadOid) {
    const now = own ?? open[0]?.head ?? "";
    throw new GraphqlRefusal("STALE_DATA", `Expected branch to point to "${now}" but it did not. Pull and try again.`);
  }
  const files = (fileChanges?.additions ?? []).map(({ path, contents }) => {
    const bytes = Buffer.from(contents, "base64");
    if (bytes.toString("base64") !== contents) throw new GraphqlRefusal("UNPROCESSABLE", "contents is no base64");
    return [path, bytes] as const;
  });
  if (files.length === 0) throw new GraphqlRefusal("UNPROCESSABLE", "A commit must change something.");
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  const oid = state.store.commit(Object.fromEntries(files), { parent: expectedHeadOid, whole: false, message: text });
  if (pull === undefined) state.branches.set(branch.branchName ?? "", oid);
  else pull.head = oid;
  state.authors.set(oid, token.login);
  return { commit: { oid, url: `https://github.com/${state.owner}/${state.repo}/commit/${oid}` } };
}

/** A commit as `object(oid:)` shows it; null for anything else. */
export function commitObject(state: State, oid: string): unknown {
  if (state.store.ask("cat-file", "-t", oid) !== "commit") return null;
  const parents = (state.store.ask("log", "-1", "--format=%P", oid) ?? "").split(" ").filter(Boolean);
  return {
    __typename: "Commit",
    oid,
    message: state.store.ask("log", "-1", "--format=%B", oid),
    parents: { totalCount: parents.length, nodes: parents.map((parent) => ({ oid: parent })) },
  };
}
