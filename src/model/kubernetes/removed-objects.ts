import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json } from "../../core/json.ts";
import { isBuiltInGroup } from "./built-in-groups.ts";
import type { Manifest } from "./manifest.ts";
import { type NamedObject, namedObjects, namesOthers } from "./named-objects.ts";
import { isNeverApplied } from "./never-applied.ts";
import { type Facts, type ObjectList, remembered } from "./object-list.ts";
import type { Patch } from "./patches.ts";
import { isRenderedText } from "./read-manifests.ts";
import type { RemovedObject, Workspace } from "./workspace.ts";

/** What a review needs to know about the objects of the base, in order to find those that the change removes. */
export interface EarlierObjects {
  /** All objects, as `kind/name`. */
  readonly names: ReadonlySet<string>;
  /** For objects by kind and name: those that they named and that were deployed with them, by kind and name. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, EarlierObject>>;
  /** The objects of other projects, as JSON. */
  readonly ofOthers: ReadonlySet<string>;
  /** Whether files in which no objects are known here may make an object. */
  readonly isElsewhere: (kind: string, name: string) => boolean;
}

/** An object of the base that another one named. */
interface EarlierObject {
  readonly kind: string;
  readonly name: string;
  /** Whether kustomize may have given it that name. */
  readonly isBuilt: boolean;
}

/** What must be known about the base in addition to its objects. */
export interface BaseKnowledge extends Pick<EarlierObjects, "isElsewhere"> {
  /** Whether something may still make an object at the head, so that it does not count as removed. */
  readonly stays: (manifest: Manifest) => boolean;
  /** Whether an object is built by a kustomization. */
  readonly isBuilt: (manifest: Manifest) => boolean;
}

/** Collects what is kept of the base. */
export function earlierObjects(workspace: Workspace, { isElsewhere, stays, isBuilt }: BaseKnowledge): EarlierObjects {
  const names = new Set<string>();
  const named = new Map<string, Map<string, EarlierObject>>();
  const ofOthers = new Set<string>();
  for (const manifest of workspace.manifests()) {
    if (manifest.name === null) continue;
    const own = wordOf(manifest.kind, manifest.name);
    names.add(own);
    if (isOfOthers(manifest)) ofOthers.add(JSON.stringify(manifest.value));
    for (const one of namedObjects(manifest)) {
      const { kind, name } = one;
      const word = wordOf(kind, name);
      const meant = workspace.having(manifest, places, word).filter((other) => isMeant(one, other));
      if (meant.length === 0 || meant.some((other) => stays(other) || isNeverApplied(other))) continue;
      const known = named.get(own) ?? new Map<string, EarlierObject>();
      named.set(own, known.set(word, { kind, name, isBuilt: meant.some(isBuilt) }));
    }
  }
  return { names, named, ofOthers, isElsewhere };
}

/** Where namespaces are left out, the whole file is usually for one of them. */
function isMeant({ namespace }: NamedObject, other: Manifest): boolean {
  return namespace === null || other.namespace === null || namespace === other.namespace;
}

/** What an object is found by: its kind and name, and its kind and namespace. */
const places: Facts = remembered(({ kind, name, namespace }) => {
  return name === null ? [] : [wordOf(kind, name), wordIn(kind, namespace)];
});

function wordOf(kind: string, name: string): string {
  return `${kind}/${name}`;
}

function wordIn(kind: string, namespace: string | null): string {
  return `${kind} in ${namespace ?? ""}`;
}

/** Everything at the head that may make an object. */
export interface MakersOfObjects {
  readonly manifests: readonly Manifest[];
  readonly partial: readonly Manifest[];
  readonly patches: readonly Patch[];
}

/** Finds the objects that one names, and named in the base, and that the change removes. */
export type FindRemoved = (
  manifest: Manifest,
  unitOf: (manifest: Manifest) => ObjectList,
  all: () => ObjectList,
) => readonly RemovedObject[];

const nothing: readonly RemovedObject[] = [];

/** Returns a function that finds removed objects. Outside of reviews, where `earlier` is null, there are none. */
export function removedFinder(earlier: EarlierObjects | null, makers: MakersOfObjects): FindRemoved {
  if (earlier === null) return () => nothing;
  const known = new Map<string, boolean>();
  const mayBeMade = (kind: string, name: string, file: string): boolean => {
    const key = JSON.stringify([kind, name, file]);
    const found =
      known.get(key) ?? (earlier.isElsewhere(kind, name) || isMadeBy(makers, earlier, { kind, name, file }));
    known.set(key, found);
    return found;
  };
  return (manifest, unitOf, all) => {
    const before = manifest.name === null ? undefined : earlier.named.get(wordOf(manifest.kind, manifest.name));
    if (before === undefined) return nothing;
    const now = groupBy(namedObjects(manifest), ({ kind, name }) => wordOf(kind, name));
    const isGone = (kind: string, name: string): boolean => {
      return all().having(places, wordOf(kind, name)).length === 0 && !mayBeMade(kind, name, manifest.source.path);
    };
    const earlierOf = (kind: string, name: string): EarlierObject | undefined => {
      const left = [...before.values()].filter((one) => !now.has(wordOf(kind, one.name)));
      return before.get(wordOf(kind, name)) ?? left.find((one) => becomes(one, kind, name));
    };
    return [...now.values()].flatMap((references): RemovedObject[] => {
      const { kind, name, namespace } = references[0] as NamedObject;
      const was = earlierOf(kind, name);
      if (was === undefined || !isGone(kind, name) || !isGone(kind, was.name)) return [];
      const added = unitOf(manifest)
        .having(places, wordIn(kind, namespace))
        .filter((other) => !earlier.names.has(wordOf(kind, other.name ?? "")));
      const successor = added.length === 1 ? (added[0] ?? null) : null;
      return [{ kind, name, references, successor, isRenamed: was.name !== name }];
    });
  };
}

/**
 * Whether a reference is left with a name when an object is gone: kustomize then adds no prefix, suffix and hash to it
 * any more.
 */
function becomes(was: EarlierObject, kind: string, name: string): boolean {
  return was.isBuilt && was.kind === kind && `-${was.name}-`.includes(`-${name}-`);
}

/** An object that is missing, and the path of the file that names it. */
interface MissingObject {
  readonly kind: string;
  readonly name: string;
  readonly file: string;
}

/**
 * Whether something at the head may make an object: a part of it is here, a generator has its name, or the change brings
 * an object of another project, or of another chart, that names it.
 */
function isMadeBy(
  { manifests, partial, patches }: MakersOfObjects,
  { names, ofOthers }: EarlierObjects,
  { kind, name, file }: MissingObject,
): boolean {
  if (partial.some((other) => other.kind === kind && other.name === name)) return true;
  if (patches.some((patch) => patch.name === name)) return true;
  return manifests.some((manifest) => {
    if (manifest.name === null) return false;
    // The names of a chart's objects depend on the release, and on other values than those it is rendered with.
    if (manifest.kind === kind) {
      if (!isRenderedText(manifest.source) || manifest.source.path === file) return false;
      return !names.has(wordOf(kind, manifest.name)) && manifest.name.endsWith(name);
    }
    if (!isOfOthers(manifest) || isWorkload(manifest) || namesOthers(manifest)) return false;
    if (ofOthers.has(JSON.stringify(manifest.value))) return false;
    return name.startsWith(`${manifest.name}-`) || holdsName(manifest.value, name, 0);
  });
}

function isOfOthers({ group, scope }: Manifest): boolean {
  return !isBuiltInGroup(group) && scope === "object";
}

function isWorkload({ podTemplate }: Manifest): boolean {
  return podTemplate !== null && podTemplate.schema !== "own";
}

/** Whether a value has a name as a text or as a key. */
function holdsName(value: Json, name: string, depth: number): boolean {
  if (value === name) return true;
  if (depth > 20) return false;
  if (Array.isArray(value)) return (value as readonly Json[]).some((item) => holdsName(item, name, depth + 1));
  return (
    isObject(value) && Object.entries(value).some(([key, item]) => key === name || holdsName(item, name, depth + 1))
  );
}
