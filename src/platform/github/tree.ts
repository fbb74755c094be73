import type { TreeEntry } from "../port.ts";
import { attempt } from "./errors.ts";
import { at, type Repository } from "./repository.ts";

/**
 * The most requests for one tree; beyond it, the list is incomplete. GitHub cuts a tree above 100,000 entries or 7 MB,
 * which is then read in parts.
 */
const requestLimit = 60;

interface Row {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

interface Listing {
  readonly entries: TreeEntry[];
  requests: number;
  complete: boolean;
}

/** Every file of a commit. A tree that is too large for one answer is read in parts. */
export async function readTree(repository: Repository, commit: string): Promise<Omit<Listing, "requests">> {
  const listing: Listing = { entries: [], requests: 0, complete: true };
  await walk(repository, commit, "", listing);
  return { entries: listing.entries, complete: listing.complete };
}

async function walk(repository: Repository, sha: string, prefix: string, listing: Listing): Promise<void> {
  const whole = await readRows(repository, sha, true, listing);
  if (whole === null) return;
  if (!whole.truncated) {
    addFiles(whole.rows, prefix, listing);
    return;
  }
  const top = await readRows(repository, sha, false, listing);
  if (top === null) return;
  if (top.truncated) listing.complete = false;
  addFiles(top.rows, prefix, listing);
  for (const { type, sha: part, path } of top.rows) {
    if (type === "tree") await walk(repository, part, `${prefix}${path}/`, listing);
  }
}

async function readRows(
  repository: Repository,
  sha: string,
  recursive: boolean,
  listing: Listing,
): Promise<{ rows: readonly Row[]; truncated: boolean } | null> {
  if (listing.requests >= requestLimit) {
    listing.complete = false;
    return null;
  }
  listing.requests += 1;
  const { data } = await attempt({ doing: "list the files of the repository", permission: "contents: read" }, () =>
    repository.client.rest.git.getTree({ ...at(repository), tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) }),
  );
  return { rows: data.tree, truncated: data.truncated };
}

function addFiles(rows: readonly Row[], prefix: string, listing: Listing): void {
  for (const { path, mode, type, sha, size } of rows) {
    if (type === "tree") continue;
    const kind = type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
    listing.entries.push({
      path: `${prefix}${path}`,
      type: kind,
      size: size ?? null,
      oid: sha,
      executable: mode === "100755",
    });
  }
}
