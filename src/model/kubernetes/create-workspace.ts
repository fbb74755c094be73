import { groupBy } from "../../core/group-by.ts";
import type { Dockerfile } from "../dockerfile/dockerfile.ts";
import { type ImageLinks, type ImageUses, imageUses } from "../dockerfile/image-uses.ts";
import { type FileOrigin, sourceOrigin } from "../origin/file-origin.ts";
import { deployUnitsOf } from "./deploy-unit.ts";
import type { Kustomization } from "./kustomization.ts";
import type { Manifest } from "./manifest.ts";
import { type ObjectList, objectList } from "./object-list.ts";
import type { Patch } from "./patches.ts";
import { replicasOf, scaledBy } from "./replicas.ts";
import { type DeployedWith, selectedBy, selecting } from "./selection.ts";
import { referencesIn } from "./service-references.ts";
import type { Resolution, Workspace } from "./workspace.ts";

/** What a workspace is made of. */
export interface WorkspaceInput {
  readonly manifests: readonly Manifest[];
  /** Objects that say something about others but are not whole. */
  readonly partial: readonly Manifest[];
  readonly kustomizations: readonly Kustomization[];
  /** By the directory of their kustomization. */
  readonly patches: ReadonlyMap<string, readonly Patch[]>;
  readonly dockerfiles?: readonly Dockerfile[];
  /** Where files come from, by their paths; left out, people write them. */
  readonly origins?: ReadonlyMap<string, FileOrigin>;
  /** Which Dockerfile builds which image. */
  readonly links?: ImageLinks;
}

type ListOf = (manifest: Manifest) => ObjectList;

/** Joins the objects of a tree. Everything is looked up when asked for. */
export function createWorkspace(input: WorkspaceInput): Workspace {
  const { manifests, partial, kustomizations, patches, dockerfiles = [], links = () => [], origins } = input;
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
  const patchesOf = ({ source }: Manifest): readonly Patch[] => {
    if (patches.size === 0) return [];
    return units.kustomizationsOf(source.path).flatMap((directory) => patches.get(directory) ?? []);
  };
  const all = objectList(manifests);
  return workspaceOf({
    all: () => all,
    unitOf: gather(byFile),
    partialOf: gather(partialByFile),
    patchesOf,
    originOf: (path) => origins?.get(path) ?? sourceOrigin,
    dockerfiles: () => dockerfiles,
    images: imageUses(manifests, dockerfiles, links),
  });
}

interface Lookups {
  /** Made when asked for: a proof has no use for the whole tree. */
  readonly all: () => ObjectList;
  readonly unitOf: ListOf;
  readonly partialOf: ListOf;
  readonly patchesOf: (manifest: Manifest) => readonly Patch[];
  readonly originOf: (path: string) => FileOrigin;
  readonly dockerfiles: () => readonly Dockerfile[];
  readonly images: ImageUses;
}

const nothing: Resolution<Manifest> = { items: [], complete: true };

function workspaceOf({ all, unitOf, partialOf, patchesOf, originOf, dockerfiles, images }: Lookups): Workspace {
  const backends = new Map<Manifest, Resolution<Manifest>>();
  const around = (manifest: Manifest): DeployedWith => ({ whole: unitOf(manifest), partial: partialOf(manifest) });
  const workloadsOf = (service: Manifest): Resolution<Manifest> => {
    const found = backends.get(service) ?? selectedBy(service, around(service));
    backends.set(service, found);
    return found;
  };
  return {
    get manifests() {
      return all().items;
    },
    unitOf: (manifest) => unitOf(manifest).items,
    having: (manifest, facts, ...wanted) => unitOf(manifest).having(facts, ...wanted),
    workloadsOf,
    servicesOf: (workload) => {
      if (workload.podTemplate === null) return nothing;
      const { items, complete } = selecting(workload, around(workload));
      return { items: items.filter((service) => workloadsOf(service).items.includes(workload)), complete };
    },
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
    mayBePatched: (manifest) => patchesOf(manifest).length > 0,
    patched: (manifest, path) => {
      return patchesOf(manifest).some((patch) => patch.appliesTo(manifest) && patch.sets(manifest, path));
    },
    get dockerfiles() {
      return dockerfiles();
    },
    imagesOf: images.by,
    usesOf: images.of,
    originOf,
    replace({ manifests: changed, dockerfiles: changedDockerfiles }) {
      const originals = new Map([...changed].map(([before, after]) => [after, before]));
      const original = (manifest: Manifest): Manifest => originals.get(manifest) ?? manifest;
      const known = new Map<ObjectList, ObjectList>();
      const after = (list: ObjectList): ObjectList => {
        const found = known.get(list) ?? list.replace(changed);
        known.set(list, found);
        return found;
      };
      return workspaceOf({
        all: () => after(all()),
        unitOf: (manifest) => after(unitOf(original(manifest))),
        partialOf: (manifest) => partialOf(original(manifest)),
        patchesOf,
        originOf,
        dockerfiles: () => dockerfiles().map((dockerfile) => changedDockerfiles.get(dockerfile) ?? dockerfile),
        images: images.replace(changed, changedDockerfiles),
      });
    },
  };
}

function isClusterWide({ group }: Manifest): boolean {
  return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}
