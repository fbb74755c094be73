import { groupBy } from "../../core/group-by.ts";
import type { Manifest } from "../kubernetes/manifest.ts";
import type { Dockerfile, ImageUse } from "./dockerfile.ts";
import { stageOf } from "./read-dockerfile.ts";

/** A Dockerfile that builds an image, by its path in the repository, and how this is known. */
export interface ImageLink {
  readonly dockerfile: string;
  /** The name or number of the stage that is built; null for the last one. */
  readonly target: string | null;
  /** A phrase: "line 4 of compose.yaml builds it". */
  readonly how: string;
  /** False if only names match. */
  readonly certain: boolean;
  /** Set if the build tool also writes the image's tag into the manifests that it deploys. */
  readonly tagged?: true;
}

/** Returns the Dockerfiles that may build the image with this reference. */
export type ImageLinks = (image: string) => readonly ImageLink[];

/** The containers that run images of Dockerfiles, by either side. */
export interface ImageUses {
  readonly of: (dockerfile: Dockerfile) => readonly ImageUse[];
  readonly by: (workload: Manifest) => readonly ImageUse[];
  /** The same after some of them have changed. What the changes don't affect is not looked up again. */
  replace(manifests: ReadonlyMap<Manifest, Manifest>, dockerfiles: ReadonlyMap<Dockerfile, Dockerfile>): ImageUses;
}

/** If more objects change, everything is looked up again. */
const fewChanges = 16;

/** Links containers and Dockerfiles. Everything is computed on demand. */
export function imageUses(
  manifests: readonly Manifest[],
  dockerfiles: readonly Dockerfile[],
  links: ImageLinks,
): ImageUses {
  const byPath = new Map(dockerfiles.map((dockerfile) => [dockerfile.file.source.path, dockerfile]));
  const known = new Map<Manifest, readonly ImageUse[]>();
  const by = (workload: Manifest): readonly ImageUse[] => {
    if (workload.podTemplate === null || byPath.size === 0) return [];
    const found = known.get(workload) ?? usesBy(workload, (path) => byPath.get(path), links);
    known.set(workload, found);
    return found;
  };
  let byDockerfile: ReadonlyMap<Dockerfile, readonly ImageUse[]> | undefined;
  return {
    by,
    of(dockerfile) {
      byDockerfile ??= groupBy(manifests.flatMap(by), (use) => use.dockerfile);
      return byDockerfile.get(dockerfile) ?? [];
    },
    replace(changed, changedDockerfiles) {
      if (byPath.size === 0) return this;
      if (changed.size > fewChanges)
        return imageUses(...replaced(manifests, byPath, changed, changedDockerfiles), links);
      return changedUses(this, { manifests, byPath, links }, changed, changedDockerfiles);
    },
  };
}

interface Joined {
  readonly manifests: readonly Manifest[];
  readonly byPath: ReadonlyMap<string, Dockerfile>;
  readonly links: ImageLinks;
}

function changedUses(
  base: ImageUses,
  { manifests, byPath, links }: Joined,
  changed: ReadonlyMap<Manifest, Manifest>,
  dockerfiles: ReadonlyMap<Dockerfile, Dockerfile>,
): ImageUses {
  const originals = new Map([...dockerfiles].map(([before, after]) => [after, before]));
  const fresh = new Set(changed.values());
  const known = new Map<Manifest, readonly ImageUse[]>();
  const dockerfileAt = (path: string): Dockerfile | undefined => {
    const dockerfile = byPath.get(path);
    return dockerfile && (dockerfiles.get(dockerfile) ?? dockerfile);
  };
  const by = (workload: Manifest): readonly ImageUse[] => {
    if (workload.podTemplate === null) return [];
    const before = fresh.has(workload) ? null : base.by(workload);
    if (before?.every(({ dockerfile }) => !dockerfiles.has(dockerfile))) return before;
    const found = known.get(workload) ?? usesBy(workload, dockerfileAt, links);
    known.set(workload, found);
    return found;
  };
  const knownUses = new Map<Dockerfile, readonly ImageUse[]>();
  const of = (dockerfile: Dockerfile): readonly ImageUse[] => {
    const original = originals.get(dockerfile) ?? dockerfile;
    const before = base.of(original);
    const users = new Set(before.map(({ workload }) => workload));
    const runsIt = (workload: Manifest): boolean => by(workload).some((use) => use.dockerfile === dockerfile);
    const isKept = original === dockerfile && [...changed.keys()].every((workload) => !users.has(workload));
    // A workload that starts to use the image is inserted in the order of the manifests.
    const isNew = [...changed].some(([workload, after]) => !users.has(workload) && runsIt(after));
    if (isKept && !isNew) return before;
    const workloads = isNew ? manifests : users;
    return [...workloads].flatMap((workload) => {
      return by(changed.get(workload) ?? workload).filter((use) => use.dockerfile === dockerfile);
    });
  };
  return {
    by,
    of(dockerfile) {
      const found = knownUses.get(dockerfile) ?? of(dockerfile);
      knownUses.set(dockerfile, found);
      return found;
    },
    replace(again, againDockerfiles) {
      return imageUses(...replaced(manifests, byPath, changed, dockerfiles), links).replace(again, againDockerfiles);
    },
  };
}

function replaced(
  manifests: readonly Manifest[],
  byPath: ReadonlyMap<string, Dockerfile>,
  changed: ReadonlyMap<Manifest, Manifest>,
  dockerfiles: ReadonlyMap<Dockerfile, Dockerfile>,
): readonly [Manifest[], Dockerfile[]] {
  return [
    manifests.map((manifest) => changed.get(manifest) ?? manifest),
    [...byPath.values()].map((dockerfile) => dockerfiles.get(dockerfile) ?? dockerfile),
  ];
}

function usesBy(
  workload: Manifest,
  dockerfileAt: (path: string) => Dockerfile | undefined,
  links: ImageLinks,
): ImageUse[] {
  const { podTemplate } = workload;
  // If another template of the object has the containers, it reports their uses.
  const containers = podTemplate?.judged === "here" ? podTemplate.containers : [];
  return containers.flatMap((container) => {
    return (container.image === null ? [] : links(container.image)).flatMap(
      ({ dockerfile: path, target, how, certain, tagged }) => {
        const dockerfile = dockerfileAt(path);
        const stage = dockerfile && stageOf(dockerfile.stages, target);
        return dockerfile && stage
          ? [{ dockerfile, workload, container, stage, how, certain, ...(tagged && { tagged }) }]
          : [];
      },
    );
  });
}
