import { groupBy } from "../../core/group-by.ts";
import type { TreeEntry } from "../../platform/port.ts";
import type { ChangedFile } from "../../review/change.ts";
import type { Tree } from "./choose-files.ts";

/**
 * The changed files that are missing from the platform's list, which has a limit: those that differ between the two
 * complete trees and are not in `listed`. They have no patches. A file with the same content at another path was
 * renamed. In a working tree, whose list has no limit, files have no object ids: those count as unchanged.
 */
export function unlistedChanges(head: Tree, base: Tree, listed: readonly ChangedFile[]): ChangedFile[] {
  const known = new Set(
    listed.flatMap(({ path, previousPath, status }) => [path, ...(status === "renamed" ? [previousPath] : [])]),
  );
  const differs = (one: Tree, other: Tree): TreeEntry[] => {
    return [...one.files.values()].filter(({ path, oid }) => {
      const before = other.files.get(path)?.oid;
      return !known.has(path) && before !== oid && before !== "" && oid !== "";
    });
  };
  const gone = groupBy(
    differs(base, head).filter(({ path }) => !head.files.has(path)),
    ({ oid }) => oid,
  );
  const changes = differs(head, base).map(({ path, oid }): ChangedFile => {
    const previousPath = base.files.has(path) ? null : (gone.get(oid)?.shift()?.path ?? null);
    const status = base.files.has(path) ? "modified" : previousPath === null ? "added" : "renamed";
    return { path, previousPath, status, patch: null };
  });
  const removed = [...gone.values()].flat().map(({ path }): ChangedFile => {
    return { path, previousPath: null, status: "removed", patch: null };
  });
  return [...changes, ...removed];
}
