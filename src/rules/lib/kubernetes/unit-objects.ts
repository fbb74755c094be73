import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type ObjectKey, type UnitIndex, unitIndex } from "../../../model/kubernetes/unit-index.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";

/** The objects that are deployed with this one, by their names and labels. */
export function indexAround(manifest: Manifest, workspace: Workspace): UnitIndex {
  return unitIndex(manifest, workspace);
}

/**
 * The one object that a reference means; null if there is none or if that is not certain: the files of a directory are
 * often alternatives, of which those in the file that has the reference are taken first.
 */
export function referencedBy(manifest: Manifest, key: ObjectKey, workspace: Workspace): Manifest | null {
  return onlyOne(indexAround(manifest, workspace).named(key), manifest);
}

/** Of more objects of one name, nobody knows which one counts. */
const mostAlternatives = 100;

/** The only one of some objects, or the only one in the file of the object that refers to it; null otherwise. */
export function onlyOne(objects: readonly Manifest[], manifest: Manifest): Manifest | null {
  if (objects.length > mostAlternatives) return null;
  const own = objects.filter(({ source }) => source.path === manifest.source.path);
  const [first, ...others] = own.length > 0 ? own : objects;
  return first === undefined || others.length > 0 ? null : first;
}
