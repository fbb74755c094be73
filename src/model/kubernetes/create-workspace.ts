import { groupBy } from "../../core/group-by.ts";
import type { Dockerfile } from "../dockerfile/dockerfile.ts";
import { type ImageLinks, type ImageUses, imageUses } from "../dockerfile/image-uses.ts";
import { type FileOrigin, sourceOrigin } from "../origin/file-origin.ts";
import { deployUnitsOf } from "./deploy-unit.ts";
import { type FindPatches, patchFinder } from "./find-patches.ts";
import type { Kustomization } from "./kustomization.ts";
import type { Manifest } from "./manifest.ts";
import { namesAlike } from "./named-objects.ts";
import { type ObjectList, objectList } from "./object-list.ts";
import type { Patch } from "./patches.ts";
import { relatesAlike } from "./relates-alike.ts";
import { type EarlierObjects, type FindRemovals, removalFinder } from "./removed-objects.ts";
import { replicasOf, scaledBy } from "./replicas.ts";
import { type DeployedWith, selectedBy, selecting, selectsAlike } from "./selection.ts";
import { referencesIn } from "./service-references.ts";
import type { Resolution, Workspace } from "./workspace.ts";

/** The contents of a workspace. */
export interface WorkspaceInput {
  readonly manifests: readonly Manifest[];
  /** Partial objects, which say something about others but are incomplete themselves. */
  readonly partial: readonly Manifest[];
  readonly kustomizations: readonly Kustomization[];
  /** Patches by the directory of their kustomization. */
  readonly patches: ReadonlyMap<string, readonly Patch[]>;
  readonly dockerfiles?: readonly Dockerfile[];
  /** The origins of files by their paths; a missing file is a source that people write. */
  readonly origins?: ReadonlyMap<string, FileOrigin>;
  /** Returns which Dockerfiles build an image. */
  readonly links?: ImageLinks;
  /** What the base of a review has; null outside of reviews. */
  readonly earlier?: EarlierObjects | null;
}

type ListOf = (manifest: Manifest) => ObjectList;

/** Creates the workspace of a tree. Everything is computed on demand. */
export function createWorkspace(input: WorkspaceInput): Workspace {
  const {
    manifests,
    partial,
    kustomizations,
    patches,
    dockerfiles = [],
    links = () => [],
    origins,
    earlier = null,
  } = input;
  const byFile = groupBy(manifests, ({ source }) => source.path);
  const partialByFile = groupBy(partial, ({ source }) => source.path);
  const paths = [...new Set([...byFile.keys(), ...partialByFile.keys()])];
  const units = deployUnitsOf(paths, kustomizations);
  const gather = (from: ReadonlyMap<string, readonly Manifest[]>): ListOf => {
    const known = new Map<ReadonlySet<string>, ObjectList>();
    return ({ source }) => {
      const files = units.filesWith(source.path);
      const found = known.get(files) ?? objectList([...files].flatMap((path) => from.get(path) ?? []));
      known.set(files, found);
      return found;
    };
  };
  const all = objectList(manifests);
  return workspaceOf({
    all: () => all,
    unitOf: gather(byFile),
    partialOf: gather(partialByFile),
    patchesOf: patchFinder(patches, units),
    originOf: (path) => origins?.get(path) ?? sourceOrigin,
    dockerfiles: () => dockerfiles,
    images: imageUses(manifests, dockerfiles, links),
    isHead: earlier !== null,
    removals: removalFinder(earlier, { manifests, partial, patches: [...patches.values()].flat() }),
    tellsAlike: () => true,
  });
}

type Related = (manifest: Manifest) => Resolution<Manifest>;

/** Which Services select which workloads. */
interface Selection {
  readonly workloadsOf: Related;
  readonly servicesOf: Related;
}

interface Lookups {
  /** Computed on demand, since proofs don't need the whole tree. */
  readonly all: () => ObjectList;
  readonly unitOf: ListOf;
  readonly partialOf: ListOf;
  readonly patchesOf: FindPatches;
  readonly originOf: (path: string) => FileOrigin;
  readonly dockerfiles: () => readonly Dockerfile[];
  readonly images: ImageUses;
  readonly removals: FindRemovals;
  /** Whether this is the head of a review, of whose base something is known. */
  readonly isHead: boolean;
  /** Set if it is known from another workspace. */
  readonly selection?: Selection;
  readonly tellsAlike: () => boolean;
}

const nothing: Resolution<Manifest> = { items: [], complete: true };

/** Computes which Services select which workloads, and keeps the results for all proofs. */
function selectionIn({ unitOf, partialOf }: Pick<Lookups, "partialOf" | "unitOf">): Selection {
  const around = (manifest: Manifest): DeployedWith => ({ whole: unitOf(manifest), partial: partialOf(manifest) });
  const workloadsOf = once((service) => selectedBy(service, around(service)));
  const servicesOf = once((workload) => {
    if (workload.podTemplate === null) return nothing;
    const { items, complete } = selecting(workload, around(workload));
    return { items: items.filter((service) => workloadsOf(service).items.includes(workload)), complete };
  });
  return { workloadsOf, servicesOf };
}

/** The same selection after objects were replaced by others that select, and are selected, in the same way. */
function changedSelection(
  { workloadsOf, servicesOf }: Selection,
  changed: ReadonlyMap<Manifest, Manifest>,
  original: (manifest: Manifest) => Manifest,
): Selection {
  const withChanged = (related: Resolution<Manifest>): Resolution<Manifest> => {
    const { items, complete } = related;
    if (!items.some((item) => changed.has(item))) return related;
    return { items: items.map((item) => changed.get(item) ?? item), complete };
  };
  return {
    workloadsOf: once((service) => withChanged(workloadsOf(original(service)))),
    servicesOf: once((workload) => withChanged(servicesOf(original(workload)))),
  };
}

function once(find: Related): Related {
  const known = new Map<Manifest, Resolution<Manifest>>();
  return (manifest) => {
    const found = known.get(manifest) ?? find(manifest);
    known.set(manifest, found);
    return found;
  };
}

function workspaceOf(lookups: Lookups): Workspace {
  const { all, unitOf, partialOf, patchesOf, originOf, dockerfiles, images, removals } = lookups;
  const selection = lookups.selection ?? selectionIn(lookups);
  return {
    manifests: () => all().items(),
    unitOf: (manifest) => unitOf(manifest).items(),
    having: (manifest, facts, ...wanted) => unitOf(manifest).having(facts, ...wanted),
    ...selection,
    replicasOf: (workload) => replicasOf(workload, unitOf(workload)),
    scaledBy: (autoscaler) => {
      return scaledBy(autoscaler, unitOf(autoscaler)).filter((workload) => {
        return replicasOf(workload, unitOf(workload)).source === autoscaler;
      });
    },
    referencesTo: (service) => {
      const items = referencesIn(unitOf(service), service);
      const others = referencesIn(all(), service).filter((other) => isClusterWide(other) && !items.includes(other));
      return { items: [...items, ...others], complete: true };
    },
    removedBeside: (manifest) => removals.objects(manifest, unitOf, all),
    podsLost: (manifest) => removals.pods(manifest, unitOf, partialOf, all),
    mayBePatched: (manifest) => patchesOf(manifest).length > 0,
    patched: (manifest, path) => {
      return patchesOf(manifest).some((patch) => patch.appliesTo(manifest) && patch.sets(manifest, path));
    },
    dockerfiles,
    imagesOf: images.by,
    usesOf: images.of,
    originOf,
    tellsAlike: lookups.tellsAlike,
    replace({ manifests: changed, dockerfiles: changedDockerfiles }) {
      const originals = new Map([...changed].map(([before, after]) => [after, before]));
      const original = (manifest: Manifest): Manifest => originals.get(manifest) ?? manifest;
      const known = new Map<ObjectList, ObjectList>();
      const after = (list: ObjectList): ObjectList => {
        const found = known.get(list) ?? list.replace(changed);
        known.set(list, found);
        return found;
      };
      const isAlike = [...changed].every(([before, now]) => selectsAlike(before, now));
      return workspaceOf({
        all: () => after(all()),
        unitOf: (manifest) => after(unitOf(original(manifest))),
        partialOf: (manifest) => partialOf(original(manifest)),
        patchesOf,
        originOf,
        dockerfiles: () => dockerfiles().map((dockerfile) => changedDockerfiles.get(dockerfile) ?? dockerfile),
        images: images.replace(changed, changedDockerfiles),
        removals,
        isHead: lookups.isHead,
        tellsAlike: () => {
          if (changedDockerfiles.size > 0 || !lookups.tellsAlike()) return false;
          return [...changed].every(([before, now]) => {
            if (lookups.isHead && !namesAlike(before, now)) return false;
            return relatesAlike(before, now) && unitOf(before).findsAlike(before, now) && all().findsAlike(before, now);
          });
        },
        ...(isAlike && { selection: changedSelection(selection, changed, original) }),
      });
    },
  };
}

function isClusterWide({ group }: Manifest): boolean {
  return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}
