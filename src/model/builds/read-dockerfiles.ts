import type { DockerfileFile } from "../../formats/dockerfile/dockerfile-file.ts";
import type {
  BuildOptions,
  BuiltImage,
  BuiltStage,
  Dependent,
  Dockerfile,
  StageBase,
} from "../dockerfile/dockerfile.ts";
import type { ImageLinks } from "../dockerfile/image-uses.ts";
import { contextName } from "../dockerfile/named-contexts.ts";
import { readDockerfile, stageOf } from "../dockerfile/read-dockerfile.ts";
import { baseLink, baseLinks } from "./base-links.ts";

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
  const imageOf = (built: BuiltStage | null | undefined): BuiltImage | null => {
    const dockerfile = built ? read(built.dockerfile) : null;
    const stage = built && dockerfile ? stageOf(dockerfile.stages, built.target) : undefined;
    return dockerfile && stage ? { dockerfile, stage } : null;
  };
  const builtFor =
    ({ namedContexts, contextStages }: BuildOptions) =>
    (image: string): BuiltImage | null => {
      const name = contextName(image);
      return imageOf(namedContexts.has(name) ? contextStages.get(name) : baseLink(image, links));
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
      builtElsewhere: builtFor(one.options),
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
    const bases = new Set(dockerfile.stages.map(({ base }) => fileOfBase(base, links)));
    for (const link of baseLinks(dockerfile, links)) {
      const others = found.get(link.dockerfile) ?? [];
      others.push({ path, target: link.target, extends: bases.has(link.dockerfile) });
      found.set(link.dockerfile, others);
    }
  }
  return found;
}

/** The path of the Dockerfile that builds a base, also where they build each other in a circle; null for any other base. */
function fileOfBase(base: StageBase, links: ImageLinks): string | null {
  if (base.kind !== "image") return null;
  return base.built?.dockerfile.file.source.path ?? baseLink(base.reference, links)?.dockerfile ?? null;
}
