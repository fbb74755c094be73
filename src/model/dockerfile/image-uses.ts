import type { Manifest } from "../kubernetes/manifest.ts";
import type { Dockerfile, ImageUse } from "./dockerfile.ts";
import { stageOf } from "./read-dockerfile.ts";

/** A Dockerfile that builds an image, by its path in the repository, and how that is known. */
export interface ImageLink {
  readonly dockerfile: string;
  /** The stage that is built: by name or number, null for the last one. */
  readonly target: string | null;
  /** A phrase: "line 4 of compose.yaml builds it". */
  readonly how: string;
  /** False where only names speak for it. */
  readonly certain: boolean;
}

/** The Dockerfiles that may build the image of that reference. */
export type ImageLinks = (image: string) => readonly ImageLink[];

/** Who runs what which Dockerfile builds. */
export interface ImageUses {
  readonly of: (dockerfile: Dockerfile) => readonly ImageUse[];
  readonly by: (workload: Manifest) => readonly ImageUse[];
}

/** Joins containers and Dockerfiles. Everything is looked up when asked for. */
export function imageUses(
  manifests: () => readonly Manifest[],
  dockerfiles: ReadonlyMap<string, Dockerfile>,
  links: ImageLinks,
): ImageUses {
  const known = new Map<Manifest, readonly ImageUse[]>();
  const by = (workload: Manifest): readonly ImageUse[] => {
    if (workload.podTemplate === null || dockerfiles.size === 0) return [];
    const found = known.get(workload) ?? usesBy(workload, dockerfiles, links);
    known.set(workload, found);
    return found;
  };
  let byDockerfile: Map<Dockerfile, ImageUse[]> | undefined;
  const of = (dockerfile: Dockerfile): readonly ImageUse[] => {
    if (byDockerfile === undefined) {
      byDockerfile = new Map();
      for (const use of manifests().flatMap(by)) {
        const uses = byDockerfile.get(use.dockerfile);
        if (uses === undefined) byDockerfile.set(use.dockerfile, [use]);
        else uses.push(use);
      }
    }
    return byDockerfile.get(dockerfile) ?? [];
  };
  return { of, by };
}

function usesBy(workload: Manifest, dockerfiles: ReadonlyMap<string, Dockerfile>, links: ImageLinks): ImageUse[] {
  return (workload.podTemplate?.containers ?? []).flatMap((container) => {
    return (container.image === null ? [] : links(container.image)).flatMap(
      ({ dockerfile: path, target, how, certain }) => {
        const dockerfile = dockerfiles.get(path);
        const stage = dockerfile && stageOf(dockerfile.stages, target);
        return dockerfile && stage ? [{ dockerfile, workload, container, stage, how, certain }] : [];
      },
    );
  });
}
