import { isReviewable } from "../../formats/reviewable-path.ts";
import { referencedPaths } from "../../model/kubernetes/deploy-unit.ts";
import { directoriesAbove, directoryOf, isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import type { TreeEntry } from "../../platform/port.ts";
import type { CommitFiles } from "./read-commit.ts";
import { within } from "./within-bounds.ts";

/** The most that is read to find out which kustomizations name a changed file; the rest are not looked at. */
const bounds = { files: 300, size: 200_000, bytes: 1_500_000 };

/** Files that kustomizations name, and those kustomizations. */
export interface NamedFiles {
  readonly files: ReadonlySet<string>;
  readonly kustomizations: readonly string[];
}

/**
 * Finds the changed files that are named by kustomizations but not named like manifests: kustomize builds objects from
 * files of any name. Kustomizations in directories above a changed file are read first, as many as the bounds allow.
 */
export async function namedByKustomizations(
  { entries, read }: CommitFiles,
  changed: readonly string[],
): Promise<NamedFiles> {
  const others = new Set(changed.filter((path) => !isReviewable(path) && isFileOrLink(entries.get(path))));
  const all = others.size === 0 ? [] : [...entries.keys()].filter(isKustomizationPath);
  if (all.length === 0) return { files: new Set(), kustomizations: [] };
  const above = new Set([...others].flatMap(directoriesAbove));
  const near = all.filter((path) => above.has(directoryOf(path)));
  const found = await read(within(bounds, [...new Set([...near, ...all])], entries));
  const naming = found.map(({ path, bytes }) => {
    // Generators name files as `key=path`.
    const text = new TextDecoder().decode(bytes).replaceAll("=", " ");
    return { path, named: referencedPaths(path, text).filter((one) => others.has(one)) };
  });
  return {
    files: new Set(naming.flatMap(({ named }) => named)),
    kustomizations: naming.flatMap(({ path, named }) => (named.length === 0 ? [] : [path])),
  };
}

/** Whether an entry is a file, or a link, which kustomize follows. */
function isFileOrLink(entry: TreeEntry | undefined): boolean {
  return entry?.type === "file" || entry?.type === "symlink";
}
