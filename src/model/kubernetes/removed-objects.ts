import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json } from "../../core/json.ts";
import { isBuiltInGroup } from "./built-in-groups.ts";
import { type EarlierPods, earlierPods, lostPods } from "./lost-pods.ts";
import type { Manifest } from "./manifest.ts";
import { type NamedObject, namedObjects, namesOthers } from "./named-objects.ts";
import { isNeverApplied } from "./never-applied.ts";
import { type Facts, type ObjectList, remembered } from "./object-list.ts";
import type { Patch } from "./patches.ts";
import { isRenderedText } from "./read-manifests.ts";
import type { LostPods, RemovedObject, Workspace } from "./workspace.ts";

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
  /** Whether the change adds a word in files without objects. */
  readonly isWritten: (word: string) => boolean;
  readonly pods: EarlierPods;
}

/** An object of the base that another one named. */
interface EarlierObject {
  readonly kind: string;
  readonly name: string;
  /** Whether kustomize may have given it that name. */
  readonly isBuilt: boolean;
}

/** What must be known about the base in addition to its objects. */
export interface BaseKnowledge extends Pick<EarlierObjects, "isElsewhere" | "isWritten"> {
  /** Whether something may still make an object at the head, so that it does not count as removed. */
  readonly stays: (manifest: Manifest) => boolean;
  /** Whether an object is built by a kustomization. */
  readonly isBuilt: (manifest: Manifest) => boolean;
}

/** The most objects of a kind and name that are looked at. */
const mostSame = 100;

/** Collects what is kept of the base. */
export function earlierObjects(workspace: Workspace, knowledge: BaseKnowledge): EarlierObjects {
  const { isElsewhere, isWritten, stays, isBuilt } = knowledge;
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
      const same = workspace.having(manifest, places, word).slice(0, mostSame);
      const meant = same.filter((other) => isMeant(one, other));
      if (meant.length === 0 || meant.some((other) => stays(other) || isNeverApplied(other))) continue;
      const known = named.get(own) ?? new Map<string, EarlierObject>();
      named.set(own, known.set(word, { kind, name, isBuilt: meant.some(isBuilt) }));
    }
  }
  return { names, named, ofOthers, isElsewhere, isWritten, pods: earlierPods(workspace, stays) };
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

/** Finds the pods that an object selected in the base, and that the change removes or gives other labels. */
export type FindLostPods = (
  manifest: Manifest,
  unitOf: (manifest: Manifest) => ObjectList,
  partialOf: (manifest: Manifest) => ObjectList,
  all: () => ObjectList,
) => LostPods | null;

/** Finds what a change removes. */
export interface FindRemovals {
  readonly objects: FindRemoved;
  readonly pods: FindLostPods;
}

const nothing: readonly RemovedObject[] = [];

/** The most missing objects for which is looked whether something may make them. The others do not count as removed. */
const mostMissing = 500;

/** The most objects that one named in the base and does not name any more, of which one may have had another name. */
const mostLeft = 100;

/** Returns functions that find what a change removes. Outside of reviews, where `earlier` is null, that is nothing. */
export function removalFinder(earlier: EarlierObjects | null, makers: MakersOfObjects): FindRemovals {
  if (earlier === null) return { objects: () => nothing, pods: () => null };
  let newMakers: readonly Manifest[] | undefined;
  const makersOnce = (): readonly Manifest[] => (newMakers ??= makersAdded(makers, earlier));
  let isMade: MakingTest | undefined;
  const known = new Map<string, boolean>();
  const mayBeMade: MakingTest = (kind, name, file) => {
    const key = JSON.stringify([kind, name, file]);
    const before = known.get(key);
    if (before !== undefined || known.size >= mostMissing) return before ?? true;
    isMade ??= makingTest(makers, makersOnce(), earlier);
    const found = isMade(kind, name, file) || earlier.isElsewhere(kind, name);
    known.set(key, found);
    return found;
  };
  return {
    objects: objectFinder(earlier, mayBeMade),
    pods: (manifest, unitOf, partialOf, all) =>
      lostPods(manifest, earlier.pods, {
        unit: () => unitOf(manifest),
        partial: () => partialOf(manifest),
        all,
        // What makes pods for another project gives them labels of its own choice.
        mayBeMade: ({ kind, name }, labels) =>
          makersOnce().length > 0 ||
          Object.values(labels).every(earlier.isWritten) ||
          (name !== null && mayBeMade(kind, name, manifest.source.path)),
      }),
  };
}

function objectFinder(earlier: EarlierObjects, mayBeMade: MakingTest): FindRemoved {
  return (manifest, unitOf, all) => {
    const before = manifest.name === null ? undefined : earlier.named.get(wordOf(manifest.kind, manifest.name));
    if (before === undefined) return nothing;
    const now = groupBy(namedObjects(manifest), ({ kind, name }) => wordOf(kind, name));
    const left = [...before.values()]
      .filter(({ kind, name, isBuilt }) => isBuilt && !now.has(wordOf(kind, name)))
      .slice(0, mostLeft);
    const isGone = (kind: string, name: string): boolean => {
      return all().having(places, wordOf(kind, name)).length === 0 && !mayBeMade(kind, name, manifest.source.path);
    };
    return [...now].flatMap(([word, references]): RemovedObject[] => {
      const { kind, name, namespace } = references[0] as NamedObject;
      const was = before.get(word) ?? left.find((one) => becomes(one, kind, name));
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
  return was.kind === kind && `-${was.name}-`.includes(`-${name}-`);
}

/** Whether something at the head may make an object that is missing. `file` is the path of the file that names it. */
type MakingTest = (kind: string, name: string, file: string) => boolean;

/** The objects of other projects that the change adds or alters, and that may make others. */
function makersAdded({ manifests }: MakersOfObjects, { ofOthers }: EarlierObjects): readonly Manifest[] {
  return manifests.filter((one) => isMaker(one) && !ofOthers.has(JSON.stringify(one.value)));
}

/**
 * Returns a test for objects that a part of them, a patch or a generator names, that the change lets an object of another
 * project name, or that another chart may print under a longer name.
 */
function makingTest(
  { manifests, partial, patches }: MakersOfObjects,
  makers: readonly Manifest[],
  { names }: EarlierObjects,
): MakingTest {
  const parts = new Set(partial.map(({ kind, name }) => wordOf(kind, name ?? "")));
  const patched = new Set(patches.map((patch) => patch.name));
  const makerNames = new Set(makers.map(({ name }) => name));
  const words = new Set<string>();
  for (const { value } of makers) addWords(value, words, 0);
  const printed = groupBy(
    manifests.filter(({ kind, name, source }) => isRenderedText(source) && !names.has(wordOf(kind, name ?? ""))),
    ({ kind }) => kind,
  );
  return (kind, name, file) =>
    parts.has(wordOf(kind, name)) ||
    patched.has(name) ||
    words.has(name) ||
    startsOf(name).some((start) => makerNames.has(start)) ||
    // The names of a chart's objects depend on the release, and on other values than those it is rendered with.
    (printed.get(kind) ?? []).some((one) => one.source.path !== file && one.name?.endsWith(name) === true);
}

/** Whether an object belongs to a project that may make other objects of it. */
function isMaker(manifest: Manifest): boolean {
  const { podTemplate } = manifest;
  const isWorkload = podTemplate !== null && podTemplate.schema !== "own";
  return isOfOthers(manifest) && !isWorkload && !namesOthers(manifest);
}

function isOfOthers({ group, scope }: Manifest): boolean {
  return !isBuiltInGroup(group) && scope === "object";
}

/** What is before each dash of a name: `shop` and `shop-web` of `shop-web-config`. */
function startsOf(name: string): readonly string[] {
  return [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index));
}

/** Adds the texts and the keys of a value. */
function addWords(value: Json, words: Set<string>, depth: number): void {
  if (typeof value === "string") words.add(value);
  if (depth > 20) return;
  if (Array.isArray(value)) for (const item of value as readonly Json[]) addWords(item, words, depth + 1);
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    words.add(key);
    addWords(item, words, depth + 1);
  }
}
