import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import type { ImageLink } from "../dockerfile/image-uses.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import type { ImageBuild } from "./image-build.ts";
import { shown } from "./phrase.ts";

/** Names of directories that say what lies in them, and not which image. */
const placeNames: ReadonlySet<string> = new Set(
  "build builds ci container containers deploy deployment dist docker dockerfile dockerfiles image images package src".split(
    " ",
  ),
);

/** Returns the Dockerfiles that match a name, all of them equally well. */
export type NamedDockerfiles = (name: string) => readonly ImageLink[];

/**
 * Finds Dockerfiles by the last step of an image's name: `<name>.Dockerfile`, `Dockerfile.<name>`, or those in a
 * directory of that name. A Dockerfile whose builds name its images is left out, since they decide.
 */
export function namedDockerfiles(dockerfiles: readonly string[], builds: readonly ImageBuild[]): NamedDockerfiles {
  // Images that builds state are not searched for by name.
  let byName: ReadonlyMap<string, readonly ImageLink[]> | undefined;
  return (name) => {
    byName ??= linksByName(dockerfiles, builds);
    return byName.get(name) ?? [];
  };
}

function linksByName(
  dockerfiles: readonly string[],
  builds: readonly ImageBuild[],
): ReadonlyMap<string, readonly ImageLink[]> {
  const renamed = new Set(builds.filter(({ images }) => images.length > 0).map(({ dockerfile }) => dockerfile));
  const byName = new Map<string, ImageLink[]>();
  const plainIn = new Set(dockerfiles.filter(isPlain).map(directoryOf));
  const add = (name: string, dockerfile: string, how: string): void => {
    const links = byName.get(name) ?? [];
    links.push({ dockerfile, target: null, how, certain: false });
    byName.set(name, links);
  };
  for (const path of dockerfiles) {
    if (renamed.has(path)) continue;
    const own = nameIn(path);
    if (own !== null) add(own, path, `the file ${shown(path)} is named after it`);
    const directory = directoryOf(path);
    const name = directory.slice(directory.lastIndexOf("/") + 1).toLowerCase();
    if (name === "" || placeNames.has(name) || own === name || (plainIn.has(directory) && !isPlain(path))) continue;
    add(name, path, `the directory ${shown(directory)} has its name`);
  }
  return byName;
}

function isPlain(path: string): boolean {
  return /(?:^|\/)(?:Dockerfile|Containerfile)$/i.test(path);
}

/** Returns `api` for `api.Dockerfile` and `Dockerfile.api`. */
function nameIn(path: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!isDockerfilePath(path) || isPlain(path)) return null;
  return name.replace(/^(?:Dockerfile|Containerfile)[._-]|\.(?:Dockerfile|Containerfile)$/i, "").toLowerCase();
}
