import { groupBy } from "../../core/group-by.ts";
import { isObject, type JsonObject, valueAt } from "../../core/json.ts";
import { type Path, startsWith } from "../../core/path.ts";
import type { Dockerfile } from "../dockerfile/dockerfile.ts";
import { type ImageLinks, imageUses } from "../dockerfile/image-uses.ts";
import { type FileOrigin, sourceOrigin } from "../origin/file-origin.ts";
import { deployUnitsOf } from "./deploy-unit.ts";
import type { Kustomization } from "./kustomization.ts";
import type { Manifest } from "./manifest.ts";
import type { Patch } from "./patches.ts";
import { isAutoscaler, replicasOf } from "./replicas.ts";
import { namesService } from "./service-references.ts";
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

type UnitOf = (manifest: Manifest) => readonly Manifest[];

/** Joins the objects of a tree. Everything is looked up when asked for. */
export function createWorkspace(input: WorkspaceInput): Workspace {
  const { manifests, partial, kustomizations, patches, dockerfiles = [], links = () => [], origins } = input;
  const byFile = groupBy(manifests, ({ source }) => source.path);
  const partialByFile = groupBy(partial, ({ source }) => source.path);
  const paths = [...new Set([...byFile.keys(), ...partialByFile.keys()])];
  const units = deployUnitsOf(paths, kustomizations);
  const gather = (from: ReadonlyMap<string, readonly Manifest[]>): UnitOf => {
    const known = new Map<ReadonlySet<string>, readonly Manifest[]>();
    return ({ source }) => {
      const files = units.filesWith(source.path);
      const found = known.get(files) ?? [...files].flatMap((path) => from.get(path) ?? []);
      known.set(files, found);
      return found;
    };
  };
  const patchesOf = ({ source }: Manifest): readonly Patch[] =>
    units.kustomizationsOf(source.path).flatMap((directory) => patches.get(directory) ?? []);
  const unitOf = gather(byFile);
  const originOf = (path: string): FileOrigin => origins?.get(path) ?? sourceOrigin;
  const partialOf = gather(partialByFile);
  return workspaceOf({ all: () => manifests, unitOf, partialOf, patchesOf, dockerfiles, links, originOf });
}

interface Lookups {
  /** Made when asked for: a proof has no use for the whole tree. */
  readonly all: () => readonly Manifest[];
  readonly unitOf: UnitOf;
  readonly partialOf: UnitOf;
  readonly patchesOf: (manifest: Manifest) => readonly Patch[];
  readonly dockerfiles: readonly Dockerfile[];
  readonly links: ImageLinks;
  readonly originOf: (path: string) => FileOrigin;
}

const nothing: Resolution<Manifest> = { items: [], complete: true };

function workspaceOf({ all, unitOf, partialOf, patchesOf, dockerfiles, links, originOf }: Lookups): Workspace {
  const images = imageUses(
    all,
    new Map(dockerfiles.map((dockerfile) => [dockerfile.file.source.path, dockerfile])),
    links,
  );
  let clusterWide: readonly Manifest[] | undefined;
  const workloadsOf = (service: Manifest): Resolution<Manifest> => {
    if (!isService(service)) return nothing;
    const { workloads } = partsOf(unitOf(service));
    return resolve(service, workloads, partialOf(service), (workload) => selects(service, workload));
  };
  return {
    get manifests() {
      return all();
    },
    unitOf,
    workloadsOf,
    servicesOf: (workload) => {
      if (workload.podTemplate === null) return nothing;
      const found = resolve(workload, partsOf(unitOf(workload)).services, partialOf(workload), (service) => {
        return isService(service) && selects(service, workload);
      });
      return { ...found, items: found.items.filter((service) => workloadsOf(service).items.includes(workload)) };
    },
    replicasOf: (workload) => replicasOf(workload, partsOf(unitOf(workload)).autoscalers),
    referencesTo: (service) => {
      const items = unitOf(service).filter((manifest) => namesService(manifest, service));
      clusterWide ??= all().filter(isClusterWide);
      const others = clusterWide.filter((manifest) => !items.includes(manifest) && namesService(manifest, service));
      return { items: [...items, ...others], complete: true };
    },
    patched: (manifest, path) => {
      return patchesOf(manifest).some((patch) => patch.appliesTo(manifest) && patch.sets(manifest, path));
    },
    dockerfiles,
    imagesOf: images.by,
    usesOf: images.of,
    originOf,
    replace({ manifests: changed, dockerfiles: changedDockerfiles }) {
      const originals = new Map([...changed].map(([before, after]) => [after, before]));
      const swap = (manifest: Manifest): Manifest => changed.get(manifest) ?? manifest;
      const original = (manifest: Manifest): Manifest => originals.get(manifest) ?? manifest;
      const known = new Map<readonly Manifest[], readonly Manifest[]>();
      const unitAfter: UnitOf = (manifest) => {
        const before = unitOf(original(manifest));
        const after = known.get(before) ?? before.map(swap);
        known.set(before, after);
        return after;
      };
      return workspaceOf({
        all: () => all().map(swap),
        unitOf: unitAfter,
        partialOf: (manifest) => partialOf(original(manifest)),
        patchesOf,
        dockerfiles: dockerfiles.map((dockerfile) => changedDockerfiles.get(dockerfile) ?? dockerfile),
        links,
        originOf,
      });
    },
  };
}

/** The objects of a unit that take part in relations, so that each look-up passes over the others. */
interface UnitParts {
  readonly services: readonly Manifest[];
  readonly workloads: readonly Manifest[];
  readonly autoscalers: readonly Manifest[];
}

const knownParts = new WeakMap<readonly Manifest[], UnitParts>();

function partsOf(unit: readonly Manifest[]): UnitParts {
  let parts = knownParts.get(unit);
  if (parts === undefined) {
    parts = {
      services: unit.filter(isService),
      workloads: unit.filter(({ podTemplate }) => podTemplate !== null),
      autoscalers: unit.filter(isAutoscaler),
    };
    knownParts.set(unit, parts);
  }
  return parts;
}

/**
 * The related objects among those deployed together. A file that holds some of its own is taken at its word, since
 * directories often hold alternatives; where the files of a unit define one object twice, nobody knows which counts.
 */
function resolve(
  manifest: Manifest,
  unit: readonly Manifest[],
  partial: readonly Manifest[],
  related: (other: Manifest) => boolean | null,
): Resolution<Manifest> {
  const yes: Manifest[] = [];
  let unsure = partial.some((other) => related(other) !== false);
  for (const other of unit) {
    const answer = related(other);
    if (answer === true) yes.push(other);
    else if (answer === null) unsure = true;
  }
  const own = yes.filter(({ source }) => source.path === manifest.source.path);
  const items = own.length > 0 ? own : yes;
  const names = new Set(items.map(({ group, kind, name }) => JSON.stringify([group, kind, name])));
  return { items, complete: !unsure && names.size === items.length };
}

/**
 * Whether a Service selects the pods of a workload: every pair of its selector is among their labels, and both are in
 * one namespace (API reference, ServiceSpec.selector). Null where that can't be told.
 */
function selects(service: Manifest, workload: Manifest): boolean | null {
  const { podTemplate, kind } = workload;
  // A PodTemplate is a form that others fill in: no pod is made of it.
  if (podTemplate === null || kind === "PodTemplate") return false;
  const selector = selectorOf(service);
  if (selector === null) return false;
  let certain = true;
  for (const [key, value] of Object.entries(selector)) {
    const label = podTemplate.labels[key];
    if (label === value) continue;
    const open =
      typeof value !== "string" ||
      hasPlaceholder(value) ||
      (label === undefined
        ? isUnfilled(workload, [...podTemplate.path, "metadata", "labels", key])
        : hasPlaceholder(label));
    if (!open) return false;
    certain = false;
  }
  if (service.namespace !== workload.namespace) {
    if (service.namespace !== null && workload.namespace !== null) return false;
    return null;
  }
  return certain ? true : null;
}

function selectorOf(service: Manifest): JsonObject | null {
  const selector = valueAt(service.value, ["spec", "selector"]);
  return isObject(selector) && Object.keys(selector).length > 0 ? selector : null;
}

function isService({ group, kind }: Manifest): boolean {
  return group === "" && kind === "Service";
}

/** Tokens in labels, which may hold no other than letters, digits, `-`, `_` and `.`. */
function hasPlaceholder(text: string): boolean {
  return /[^\w.-]|^__|__$/.test(text);
}

function isUnfilled({ unfilled }: Manifest, path: Path): boolean {
  return unfilled.some((open) => startsWith(path, open));
}

function isClusterWide({ group }: Manifest): boolean {
  return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}
