import { groupBy } from "../../core/group-by.ts";
import type { DeployUnits } from "./deploy-unit.ts";
import type { Manifest } from "./manifest.ts";
import type { Patch } from "./patches.ts";

/** Returns the patches of the kustomizations that build an object, as far as they may target its name. */
export type FindPatches = (manifest: Manifest) => readonly Patch[];

/** With more patches for a name, it is faster to look at the kustomizations that build the object. */
const few = 16;

/** Finds patches among those of all kustomizations, which are given by directory. */
export function patchFinder(
  patches: ReadonlyMap<string, readonly Patch[]>,
  { isBuiltBy, kustomizationsOf }: DeployUnits,
): FindPatches {
  const all = [...patches].flatMap(([directory, some]) => some.map((patch) => ({ directory, patch })));
  const byName = groupBy(all, ({ patch }) => patch.name);
  const known = new Map<string, readonly Patch[]>();
  const find = ({ source: { path }, name }: Manifest): readonly Patch[] => {
    const named = (name === null ? undefined : byName.get(name)) ?? [];
    const possible = [...named, ...(byName.get(null) ?? [])];
    const found =
      possible.length > few
        ? kustomizationsOf(path).flatMap((directory) => patches.get(directory) ?? [])
        : possible.filter(({ directory }) => isBuiltBy(path, directory)).map(({ patch }) => patch);
    return found.filter(({ file, name: target }) => file !== path && (target === null || target === name));
  };
  return (manifest) => {
    if (all.length === 0) return [];
    const key = JSON.stringify([manifest.source.path, manifest.name]);
    const found = known.get(key) ?? find(manifest);
    known.set(key, found);
    return found;
  };
}
