import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type ObjectKey, type UnitIndex, unitIndex } from "../../../model/kubernetes/unit-index.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** The objects that are deployed with this one, by their names and labels. */
export function indexAround(manifest: Manifest, workspace: Workspace): UnitIndex {
  return unitIndex(manifest, workspace);
}

/**
 * The one object that a reference means. If there are several, those in the file of the reference are preferred, since
 * the files of a directory are often alternatives. Null if there is none, or if it is still not certain.
 */
export function referencedBy(manifest: Manifest, key: ObjectKey, workspace: Workspace): Manifest | null {
  return onlyOne(indexAround(manifest, workspace).named(key), manifest);
}

/** The most objects with the same name that are looked at. With more, it isn't known which one counts. */
const mostAlternatives = 100;

/** The only one of some objects, or the only one in the same file as `manifest`; otherwise null. */
export function onlyOne(objects: readonly Manifest[], manifest: Manifest): Manifest | null {
  if (objects.length > mostAlternatives) return null;
  const own = objects.filter(({ source }) => source.path === manifest.source.path);
  const [first, ...others] = own.length > 0 ? own : objects;
  return first === undefined || others.length > 0 ? null : first;
}
