import type { DockerfileFile } from "../../formats/dockerfile/dockerfile-file.ts";
import type { BuildOptions, BuiltImage, Dependent, Dockerfile } from "../dockerfile/dockerfile.ts";
import type { ImageLinks } from "../dockerfile/image-uses.ts";
import { readDockerfile, stageOf } from "../dockerfile/read-dockerfile.ts";
import { usedImages } from "../dockerfile/used-images.ts";
import { baseLink } from "./base-links.ts";

/** A Dockerfile without errors, before its stages are resolved. */
export interface ParsedDockerfile {
  readonly file: DockerfileFile;
  readonly options: BuildOptions;
}

/** The longest chain of Dockerfiles that build each other's base images. The base of a further one is unknown. */
const longestChain = 20;

/**
 * Resolves the stages of Dockerfiles, each after those that build its base images. Where they build each other in a
 * circle, a base is unknown. `links` are the builds of the repository.
 */
export function readDockerfiles(
  parsed: ReadonlyMap<string, ParsedDockerfile>,
  links: ImageLinks,
): Map<string, Dockerfile> {
  const known = new Map<string, Dockerfile>();
  const reading = new Set<string>();
  const builtElsewhere = (image: string): BuiltImage | null => {
    const link = baseLink(image, links);
    const dockerfile = link === null ? null : read(link.dockerfile);
    const stage = link && dockerfile ? stageOf(dockerfile.stages, link.target) : undefined;
    return dockerfile && stage ? { dockerfile, stage } : null;
  };
  let dependents: ReadonlyMap<string, readonly Dependent[]> | undefined;
  const read = (path: string): Dockerfile | null => {
    const before = known.get(path);
    const one = parsed.get(path);
    if (before !== undefined || one === undefined) return before ?? null;
    if (reading.has(path) || reading.size >= longestChain) return null;
    reading.add(path);
    const dockerfile = readDockerfile(one.file, {
      ...one.options,
      builtElsewhere,
      dependents: () => {
        dependents ??= dependentsAmong(known, links);
        return dependents.get(path) ?? [];
      },
    });
    reading.delete(path);
    known.set(path, dockerfile);
    return dockerfile;
  };
  return new Map(
    [...parsed.keys()].flatMap((path) => {
      const dockerfile = read(path);
      return dockerfile === null ? [] : [[path, dockerfile]];
    }),
  );
}

/** The Dockerfiles that use images of others, by the path of the other. */
function dependentsAmong(
  dockerfiles: ReadonlyMap<string, Dockerfile>,
  links: ImageLinks,
): ReadonlyMap<string, readonly Dependent[]> {
  const found = new Map<string, Dependent[]>();
  for (const [path, dockerfile] of dockerfiles) {
    for (const image of usedImages(dockerfile)) {
      const link = baseLink(image, links);
      if (link === null || link.dockerfile === path) continue;
      const others = found.get(link.dockerfile) ?? [];
      others.push({ path, target: link.target });
      found.set(link.dockerfile, others);
    }
  }
  return found;
}
