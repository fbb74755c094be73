import { isDockerfilePath } from "../formats/dockerfile/dockerfile-path.ts";
import { isManifestPath } from "../formats/yaml-path.ts";
import { isKustomizationPath } from "../model/kubernetes/kustomization.ts";
import { type KustomizationRoot, kustomizationRoots } from "../model/kubernetes/kustomization-files.ts";
import type { ChangedFile } from "../review/change.ts";
import type { InputFile } from "./input-file.ts";

/** Both trees of a change, and the files that differ. */
interface Change {
  readonly changes: readonly Pick<ChangedFile, "path" | "previousPath">[];
  readonly base: readonly InputFile[];
  readonly head: readonly InputFile[];
}

/**
 * Returns a function that says whether a review has to render a chart or kustomization. It has to build the
 * kustomizations that a changed file belongs to in either tree, and those that share files with these: a fix may go
 * there, and must suit them all. The others are only read as files, for what they say about changed ones. If there are
 * Dockerfiles, or files other than manifests change, all kustomizations are built, since any pod may run what these are
 * about.
 */
export function concernedKustomizations({ changes, base, head }: Change): (manifest: string) => boolean {
  const changed = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const roots = [...kustomizationRoots(base), ...kustomizationRoots(head)];
  const known = new Set(roots.filter((root) => sharesFile(root, changed)).flatMap((root) => [...root.files]));
  const isAboutAny = ({ path, role, contexts }: InputFile): boolean => {
    if (contexts !== undefined || isDockerfilePath(path)) return true;
    return role === "reviewed" && !known.has(path) && !isManifestPath(path);
  };
  if (head.some(isAboutAny)) return () => true;
  const concerned = new Set(roots.filter((root) => sharesFile(root, known)).map(({ path }) => path));
  return (manifest) => !isKustomizationPath(manifest) || concerned.has(manifest);
}

function sharesFile({ files, absent }: KustomizationRoot, paths: ReadonlySet<string>): boolean {
  return [...files, ...absent].some((path) => paths.has(path));
}
