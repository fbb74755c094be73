import type { InputFile } from "../../analysis/input-file.ts";
import { baseLinks } from "../../model/builds/base-links.ts";
import type { ImageBuild } from "../../model/builds/image-build.ts";
import { linkImages } from "../../model/builds/link-images.ts";
import { readAlone } from "../../model/builds/read-alone.ts";
import type { CommitFiles } from "./read-commit.ts";
import { type Bounds, within } from "./within-bounds.ts";

/** How many Dockerfiles are searched for the images of a changed one. */
const dependentBounds: Bounds = { files: 50, size: 100_000, bytes: 1_000_000 };

/** The longest chain of base images that is followed, and the most Dockerfiles that are added because of them. */
const limits = { chain: 5, bases: 50 };

/** The Dockerfiles of a commit, and what is known to build them. */
interface KnownDockerfiles {
  readonly builds: readonly ImageBuild[];
  readonly paths: readonly string[];
}

/**
 * The Dockerfiles that are built from images of the changed ones, and those that build the base images of all of these
 * and of the `linked` ones, with the base images of the latter.
 */
export async function relatedDockerfiles(
  { entries, read }: CommitFiles,
  changed: ReadonlySet<string>,
  linked: readonly string[],
  { builds, paths }: KnownDockerfiles,
): Promise<string[]> {
  const links = linkImages(builds, paths, []);
  const basesOf = (file: InputFile): string[] => {
    const dockerfile = readAlone(file, builds);
    return dockerfile === null ? [] : baseLinks(dockerfile, links).map((base) => base.dockerfile);
  };
  const isNamed = builds.some(({ dockerfile, images }) => changed.has(dockerfile) && images.length > 0);
  const others = isNamed ? paths.filter((path) => !changed.has(path)) : [];
  const candidates = await read(within(dependentBounds, others, entries));
  const dependents = candidates.filter((file) => basesOf(file).some((path) => changed.has(path)));
  const found = new Set([...changed, ...linked]);
  const bases = new Set<string>();
  let latest: readonly string[] = [...found].filter((path) => entries.has(path));
  for (let step = 0; step < limits.chain && latest.length > 0 && bases.size < limits.bases; step += 1) {
    const next = new Set((await read(latest)).flatMap(basesOf));
    latest = [...next].filter((path) => entries.has(path) && !found.has(path)).slice(0, limits.bases - bases.size);
    for (const path of latest) {
      found.add(path);
      bases.add(path);
    }
  }
  return [...dependents.map(({ path }) => path), ...bases];
}
