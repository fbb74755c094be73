import { groupBy } from "../core/group-by.ts";
import { isObject, type JsonObject, valueAt } from "../core/json.ts";
import { deployUnitsOf } from "./deploy-unit.ts";
import type { Kustomization } from "./kustomization.ts";
import type { Manifest } from "./manifest.ts";
import type { Patch } from "./patches.ts";
import { replicasOf } from "./replicas.ts";
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
}

type UnitOf = (manifest: Manifest) => readonly Manifest[];

/** Joins the objects of a tree. Everything is looked up when asked for. */
export function createWorkspace({ manifests, partial, kustomizations, patches }: WorkspaceInput): Workspace {
  const byFile = groupBy(manifests, ({ source }) => source.path);
  const partialByFile = groupBy(partial, ({ source }) => source.path);
  const paths = [...new Set([...byFile.keys(), ...partialByFile.keys()])];
  const units = deployUnitsOf(paths, kustomizations);
  const gather = (from: ReadonlyMap<string, readonly Manifest[]>): UnitOf => {
    const known = new Map<string, readonly Manifest[]>();
    return ({ source }) => {
      let found = known.get(source.path);
      found ??= [...units.filesWith(source.path)].flatMap((path) => from.get(path) ?? []);
      known.set(source.path, found);
      return found;
    };
  };
  const patchesOf = ({ source }: Manifest): readonly Patch[] =>
    units.kustomizationsOf(source.path).flatMap((directory) => patches.get(directory) ?? []);
  return workspaceOf({ manifests, unitOf: gather(byFile), partialOf: gather(partialByFile), patchesOf });
}

interface Lookups {
  readonly manifests: readonly Manifest[];
  readonly unitOf: UnitOf;
  readonly partialOf: UnitOf;
  readonly patchesOf: (manifest: Manifest) => readonly Patch[];
}

function workspaceOf({ manifests, unitOf, partialOf, patchesOf }: Lookups): Workspace {
  return {
    manifests,
    unitOf,
    workloadsOf: (service) =>
      resolve(service, isService(service), unitOf, partialOf, (workload) => selects(service, workload)),
    servicesOf: (workload) => {
      const asked = workload.podTemplate !== null;
      return resolve(workload, asked, unitOf, partialOf, (service) => isService(service) && selects(service, workload));
    },
    replicasOf: (workload) => replicasOf(workload, unitOf(workload)),
    referencesTo: (service) => {
      const items = unitOf(service).filter((manifest) => namesService(manifest, service));
      const others = manifests.filter(
        (manifest) => isClusterWide(manifest) && !items.includes(manifest) && namesService(manifest, service),
      );
      return { items: [...items, ...others], complete: true };
    },
    patched: (manifest, path) => {
      return patchesOf(manifest).some((patch) => patch.appliesTo(manifest) && patch.sets(manifest, path));
    },
    replace(changed) {
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
        manifests: manifests.map(swap),
        unitOf: unitAfter,
        partialOf: (manifest) => partialOf(original(manifest)),
        patchesOf,
      });
    },
  };
}

function resolve(
  manifest: Manifest,
  asked: boolean,
  unitOf: UnitOf,
  partialOf: UnitOf,
  related: (other: Manifest) => boolean | null,
): Resolution<Manifest> {
  if (!asked) return { items: [], complete: true };
  const items: Manifest[] = [];
  let complete = true;
  for (const other of unitOf(manifest)) {
    const answer = related(other);
    if (answer === true) items.push(other);
    if (answer === null) complete = false;
  }
  for (const other of partialOf(manifest)) if (related(other) !== false) complete = false;
  return { items, complete };
}

/**
 * Whether a Service selects the pods of a workload: every pair of its selector is among their labels, and both are in
 * one namespace (API reference, ServiceSpec.selector). Null where that can't be told.
 */
function selects(service: Manifest, workload: Manifest): boolean | null {
  const { podTemplate } = workload;
  if (podTemplate === null) return false;
  const selector = selectorOf(service);
  if (selector === null) return false;
  let certain = true;
  for (const [key, value] of Object.entries(selector)) {
    const label = podTemplate.labels[key];
    if (typeof value !== "string" || isPlaceholder(value) || (label !== undefined && isPlaceholder(label)))
      certain = false;
    else if (label !== value) return false;
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

function isPlaceholder(text: string): boolean {
  return /\$[({]|\{\{/.test(text);
}

function isClusterWide({ group }: Manifest): boolean {
  return /^(?:admissionregistration|apiextensions|apiregistration)\.k8s\.io$/.test(group);
}
