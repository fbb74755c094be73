import { directoriesAbove } from "../../model/kubernetes/kustomization.ts";
import type { Platform } from "../../platform/port.ts";
import type { Tree } from "./choose-files.ts";
import { followLink, type LinkEnd, type LinkStep } from "./follow-link.ts";

/** A commit with its tree. */
export interface TreeSide {
  readonly commit: string;
  readonly tree: Tree;
}

/**
 * Returns where symbolic links of a commit lead. Links on the way are read when they are reached, for all paths at
 * once.
 */
export async function followLinks(
  platform: Platform,
  { commit, tree: { files } }: TreeSide,
  links: readonly string[],
): Promise<ReadonlyMap<string, LinkEnd>> {
  const texts = new Map<string, string>();
  const directories = new Set(links.length === 0 ? [] : [...files.keys()].flatMap(directoriesAbove));
  const stepAt = (path: string): LinkStep => {
    const type = files.get(path)?.type;
    if (type === "symlink") return { link: texts.get(path) };
    return type ?? (directories.has(path) ? "directory" : "missing");
  };
  const follow = (): Map<string, LinkEnd> => new Map(links.map((path) => [path, followLink(path, stepAt)]));
  let ends = follow();
  for (let unread = unreadIn(ends); unread.length > 0; unread = unreadIn(ends)) {
    const entries = unread.flatMap((path) => files.get(path) ?? []);
    const read = await platform.readLinks(commit, entries);
    // A link that can't be read counts as leading outside of the tree.
    for (const { path } of entries) texts.set(path, read.get(path) ?? "/");
    ends = follow();
  }
  return ends;
}

function unreadIn(ends: ReadonlyMap<string, LinkEnd>): string[] {
  return [...new Set([...ends.values()].flatMap(({ kind, path }) => (kind === "unread" ? [path] : [])))];
}
