import { user } from "./account.ts";
import { notFound } from "./refusal.ts";
import type { Call, Reply } from "./routes.ts";
import { diffBetween, type State } from "./state.ts";

const pageOfCommits = 250;
const filesOfComparison = 300;

/** GET compare/{base}...{head}; files stand on the first page only. */
export function compare({ state, params, query }: Call): Reply {
  const [from = "", to = ""] = (params["basehead"] ?? "").split("...");
  const { store } = state;
  const named = (name: string): string => state.branches.get(name) ?? name;
  const base = store.ask("rev-parse", "--verify", "-q", `${named(from)}^{commit}`);
  const head = store.ask("rev-parse", "--verify", "-q", `${named(to)}^{commit}`);
  if (base === null || head === null) throw notFound();
  const mergeBase = store.ask("merge-base", base, head);
  if (mergeBase === null) throw notFound();
  const ahead = Number(store.ask("rev-list", "--count", `${base}..${head}`));
  const behind = Number(store.ask("rev-list", "--count", `${head}..${base}`));
  const page = Number(query.get("page") ?? "1");
  const files = page > 1 ? [] : diffBetween(state, mergeBase, head).slice(0, filesOfComparison);
  return {
    status: 200,
    body: {
      base_commit: commit(base),
      merge_base_commit: commit(mergeBase),
      status: ahead > 0 && behind > 0 ? "diverged" : ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical",
      ahead_by: ahead,
      behind_by: behind,
      total_commits: Math.min(ahead, pageOfCommits),
      commits: page > 1 ? [] : commitsBetween(state, base, head),
      files: files.map(({ path, status, oid, additions, deletions }) => ({
        sha: oid,
        filename: path,
        status,
        additions,
        deletions,
        changes: additions + deletions,
      })),
    },
  };
}

/** GET git/trees/{sha}. */
export function getTree({ state, params, query }: Call): Reply {
  const sha = params["tree_sha"] ?? "";
  const tree = state.store.ask("rev-parse", "--verify", "-q", `${sha}^{tree}`);
  if (tree === null) throw notFound();
  const recursive = query.has("recursive");
  const all = state.store.tree(tree, recursive);
  const shown = recursive ? all.slice(0, state.limits.treeEntries) : all;
  return {
    status: 200,
    body: {
      sha: tree,
      truncated: shown.length < all.length,
      tree: shown.map(({ path, mode, type, oid, size }) => ({
        path,
        mode,
        type,
        sha: oid,
        ...(size === null ? {} : { size }),
      })),
    },
  };
}

/** GET git/blobs/{sha}. */
export function getBlob({ state, params }: Call): Reply {
  const sha = params["file_sha"] ?? "";
  if (!/^[0-9a-f]{40}$/.test(sha) || state.store.ask("cat-file", "-t", sha) !== "blob") throw notFound();
  const bytes = state.store.git(["cat-file", "blob", sha]);
  return { status: 200, body: { sha, size: bytes.length, encoding: "base64", content: bytes.toString("base64") } };
}

/** GET contents/{path} of a file at a commit. */
export function getContent({ state, params, query }: Call): Reply {
  const path = params["path"] ?? "";
  const ref = query.get("ref") ?? "main";
  const sha = state.store.ask("rev-parse", "--verify", "-q", `${state.branches.get(ref) ?? ref}:${path}`);
  if (sha === null || state.store.ask("cat-file", "-t", sha) !== "blob") throw notFound();
  const bytes = state.store.git(["cat-file", "blob", sha]);
  const name = path.split("/").at(-1) ?? "";
  const file = { name, path, sha, size: bytes.length, encoding: "base64", content: bytes.toString("base64") };
  const self = `https://api.github.com/repos/${state.owner}/${state.repo}/contents/${path}?ref=${ref}`;
  const nowhere = { git_url: null, html_url: null, download_url: null };
  return {
    status: 200,
    body: { type: "file", ...file, url: self, ...nowhere, _links: { self, git: null, html: null } },
  };
}

/** Oldest first, as the API lists them. */
function commitsBetween(state: State, base: string, head: string): Record<string, unknown>[] {
  const shas = (state.store.ask("rev-list", "--reverse", `${base}..${head}`) ?? "").split("\n").filter(Boolean);
  return shas.slice(0, pageOfCommits).map((sha) => ({
    sha,
    commit: { message: state.store.ask("log", "-1", "--format=%B", sha) },
    author: user(state.authors.get(sha) ?? "sam"),
  }));
}

function commit(sha: string): Record<string, unknown> {
  return { sha, commit: {} };
}
