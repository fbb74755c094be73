import type { InputFile } from "../../analysis/input-file.ts";
import { isManifestPath, isYamlPath } from "../../formats/yaml-path.ts";
import { directoriesAbove, isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import type { ChangedFile } from "../../review/change.ts";
import type { CommitFiles } from "./read-commit.ts";
import { type Bounds, within } from "./within-bounds.ts";

/** So much is read to find out whether the rest of the repository has an object that the change removes. */
const bounds: Bounds = { files: 300, size: 200_000, bytes: 3_000_000 };

/**
 * Other manifests of the head, the nearest ones first, if the change may remove objects: they may have the same objects.
 * Reads nothing for other changes.
 */
export async function manifestsElsewhere(
  { entries, read }: CommitFiles,
  changes: readonly ChangedFile[],
  known: readonly InputFile[],
): Promise<readonly InputFile[]> {
  const removing = changes.filter(mayRemoveObject);
  if (known.length === 0 || removing.length === 0) return [];
  const own = new Set(known.map(({ path }) => path));
  const around = new Set(removing.flatMap(({ path }) => directoriesAbove(path)));
  const nearness = (path: string): number => directoriesAbove(path).find((one) => around.has(one))?.length ?? 0;
  const others = [...entries.keys()].filter((path) => isYamlPath(path) && !own.has(path));
  const sorted = others
    .map((path) => ({ path, near: nearness(path) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ path }) => path);
  return read(within(bounds, sorted, entries));
}

/** Whether a change takes away the kind or the name of an object, or an item of a kustomization. */
function mayRemoveObject({ path, previousPath, patch }: ChangedFile): boolean {
  if (!isManifestPath(path) && !isManifestPath(previousPath ?? "")) return false;
  return patch === null || (isKustomizationPath(path) ? /^-/m : /^-[ \t"-]*(?:kind|name)\b/m).test(patch);
}
