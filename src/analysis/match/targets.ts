import type { ObjectReference } from "../../core/finding.ts";
import type { Json, JsonObject } from "../../core/json.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Analysis } from "../analyze.ts";

/**
 * What findings are about: an object, or a file as a whole, such as a Dockerfile. Objects with the same name are one
 * target.
 */
export interface MatchTarget {
  readonly file: string;
  readonly object: ObjectReference | null;
  /** The names of its containers, or of a Dockerfile's stages. */
  readonly parts: ReadonlySet<string>;
  /** Its data without the metadata; null for a file. */
  readonly content: string | null;
}

/** The target of a finding, by its file and object. */
export function targetKey(file: string, object: ObjectReference | null): string {
  if (object === null) return JSON.stringify([file]);
  const { kind, namespace, name } = object;
  return JSON.stringify([file, groupOf(object), kind, namespace, name]);
}

/** Everything in a tree that findings can be about, by `targetKey`. */
export function targetsByKey({
  files,
  ground,
  findings,
}: Pick<Analysis, "files" | "ground" | "findings">): Map<string, MatchTarget> {
  const targets = new Map<string, MatchTarget>();
  for (const { source, object } of findings) {
    if (object === null) targets.set(targetKey(source.path, null), fileTarget(source.path, []));
  }
  for (const [path, file] of files) {
    const stages = ground.dockerfileOf(path)?.stages ?? [];
    targets.set(
      targetKey(path, null),
      fileTarget(
        path,
        stages.map(({ title }) => title),
      ),
    );
    if (file.format === "dockerfile") continue;
    for (const manifest of file.documents.flatMap(ground.manifestsOf)) {
      const key = targetKey(path, manifest.object);
      targets.set(key, withObject(targets.get(key), manifest));
    }
  }
  return targets;
}

function fileTarget(file: string, parts: readonly string[]): MatchTarget {
  return { file, object: null, parts: new Set(parts), content: null };
}

function withObject(known: MatchTarget | undefined, { source, object, podTemplate, value }: Manifest): MatchTarget {
  const names = (podTemplate?.containers ?? []).flatMap(({ name }) => name ?? []);
  const parts = new Set([...(known?.parts ?? []), ...names]);
  return { file: source.path, object, parts, content: known?.content ?? contentOf(value) };
}

/** The data of an object without its metadata, as text. */
function contentOf(value: JsonObject): string {
  const rest: Record<string, Json> = { ...value };
  delete rest["metadata"];
  delete rest["apiVersion"];
  return JSON.stringify(rest);
}

/**
 * The target in the base for each target of the head. It is the same one, or one that the head no longer has and that
 * resembles it in what stays the same after a move or a change of the namespace, the name or the kind.
 */
export function pairTargets(
  base: ReadonlyMap<string, MatchTarget>,
  head: ReadonlyMap<string, MatchTarget>,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const key of head.keys()) if (base.has(key)) pairs.set(key, key);
  const gone = new Map([...base].filter(([key]) => !head.has(key)));
  const fresh = new Map([...head].filter(([key]) => !base.has(key)));
  for (const likeness of likenesses) {
    const candidates = new Map<string, string[]>();
    for (const [key, target] of [...gone].toReversed()) {
      for (const likely of likeness(target)) {
        const keys = candidates.get(likely);
        if (keys === undefined) candidates.set(likely, [key]);
        else keys.push(key);
      }
    }
    for (const [key, target] of fresh) {
      const match = takeFirst(likeness(target), candidates, gone);
      if (match === null) continue;
      pairs.set(key, match);
      gone.delete(match);
      fresh.delete(key);
    }
  }
  return pairs;
}

/** The first target that is found under one of the words and has not been matched yet. */
function takeFirst(
  words: readonly string[],
  candidates: ReadonlyMap<string, string[]>,
  gone: ReadonlyMap<string, MatchTarget>,
): string | null {
  for (const word of words) {
    const keys = candidates.get(word) ?? [];
    while (keys.length > 0) {
      const key = keys.pop() ?? "";
      if (gone.has(key)) return key;
    }
  }
  return null;
}

/** Returns the words of a target. Two targets must share one of them to be the same. */
type Likeness = (target: MatchTarget) => readonly string[];

/** The most certain one comes first. */
const likenesses: readonly Likeness[] = [
  // The object was moved to another file.
  ({ object }) => named(object, () => [object?.kind, object?.namespace, object?.name]),
  // The object was moved to another namespace.
  ({ file, object }) => named(object, () => [file, object?.kind, object?.name]),
  // The object was renamed.
  ({ file, object, content }) => (object === null ? [] : [word(file, object.kind, content)]),
  ({ object, content }) => (object === null ? [] : [word(object.kind, content)]),
  ({ object }) => named(object, () => [object?.kind, object?.name]),
  // The object was renamed, and so were names inside it, in its labels and selectors.
  ({ file, object, content }) => (object === null ? [] : [word(file, object.kind, withoutNames(content))]),
  // The object was renamed or became another kind, and was changed; its containers keep their names.
  ({ file, object, parts }) => (object === null ? [] : [...parts].map((part) => word(file, object.kind, part))),
  ({ file, object, parts }) => (object === null ? [] : [...parts].map((part) => word(file, object.name, part))),
  // The object and names inside it were renamed, and it was changed; its containers keep their images.
  ({ file, object, content }) =>
    object === null ? [] : imagesIn(content).map((image) => word(file, object.kind, image)),
];

/** Keys with names of objects, and keys that select objects by them. */
const namingKeys = new Set(["name", "labels", "matchLabels", "selector"]);

function withoutNames(content: string | null): string {
  return JSON.stringify(JSON.parse(content ?? "null"), (key, value) => (namingKeys.has(key) ? undefined : value));
}

/** The images in content, without registries and versions. */
function imagesIn(content: string | null): readonly string[] {
  const images = (content ?? "").matchAll(/"image":"(?:[^"\\]*\/)?([^"\\/:@]+)[^"\\/]*"/g);
  return [...images].map(([, image = ""]) => image);
}

function named(object: ObjectReference | null, words: () => readonly (string | null | undefined)[]): string[] {
  return object === null || object.name === null ? [] : [word(...words())];
}

function word(...parts: readonly (string | null | undefined)[]): string {
  return JSON.stringify(parts);
}

function groupOf({ apiVersion }: ObjectReference): string {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}
