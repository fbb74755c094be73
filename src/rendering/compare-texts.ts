import { isObject, type Json, valueAt } from "../core/json.ts";
import type { Path } from "../core/path.ts";
import { sameJson } from "../core/same-json.ts";
import { SourceFile } from "../core/source-file.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import { changePattern, isChecksum, type LeafChange, leafChanges } from "./leaf-changes.ts";

/** A declared change of one object: where it is, and how it changes. */
export interface DeclaredChange {
  /** The rendered text that contains it. */
  readonly variant: string;
  /** The index of its document in that text. */
  readonly document: number;
  readonly changes: readonly LeafChange[];
  /** Set if the same objects of other charts may also get it, as long as it does nothing there. */
  readonly shared?: SharedObject;
}

/** An object of a template that other charts may use. */
export interface SharedObject {
  /** The path of the template. */
  readonly template: string;
  readonly value: Json;
}

/** What a change of files that are rendered must do. */
export interface RenderWish {
  /** All of these changes must result. */
  readonly wanted: readonly DeclaredChange[];
  /** These may also result: the same problem in other objects. */
  readonly allowed: readonly DeclaredChange[];
}

/** A text that is compared before and after a change. */
export interface ComparedText {
  readonly variant: string;
  /** Whether findings are reported for it, so that it is known which objects may change. */
  readonly told: boolean;
  /** Appended to a sentence to say which text is meant. */
  readonly suffix: string;
  /** Adapts a declared change to this text. */
  readonly adapt: (change: LeafChange) => LeafChange;
}

/** A place that changes although no change of it is wanted. */
export interface ChangedPlace {
  readonly variant: string;
  readonly document: number;
  readonly path: Path;
}

/** The result of a comparison: which other places change, or what is wrong, in half a sentence. */
export type RenderProof =
  | { readonly ok: true; readonly others: readonly ChangedPlace[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Compares a rendered text before and after a change. Only declared changes may result, and all of the wanted ones
 * must.
 */
export function compareTexts(
  before: string,
  after: string,
  text: ComparedText,
  { wanted, allowed }: RenderWish,
): RenderProof {
  const { variant, told, suffix, adapt } = text;
  const own = wanted.filter((one) => one.variant === variant);
  if (before === after) return own.length === 0 ? { ok: true, others: [] } : missed(suffix);
  const [old, now] = [segmentsOf(before), segmentsOf(after)];
  if (old.length !== now.length) return refused(`other objects would be rendered${suffix}`);
  const declared = [...wanted, ...allowed];
  const patterns = new Set(declared.flatMap(({ changes }) => changes.map((change) => changePattern(adapt(change)))));
  const places = placesOf(declared.filter((one) => one.variant === variant));
  const ownPlaces = placesOf(own);
  const changed = new Map<number, Json>();
  const others: ChangedPlace[] = [];
  for (const [index, segment] of old.entries()) {
    if (segment === now[index]) continue;
    const [was, is] = [readSegment(segment), readSegment(now[index] ?? "")];
    if (!was.isRead || !is.isRead) return refused(`something that can't be read would change${suffix}`);
    if (is.repeated > was.repeated) return refused(`a key would appear twice in an object${suffix}`);
    changed.set(index, is.value);
    const changes = leafChanges(was.value, is.value).filter((change) => !isChecksum(change));
    for (const change of changes) {
      if (!patterns.has(changePattern(change))) return refused(`something else would change${suffix}`);
      if (!told) continue;
      const place = placeKey(index, change.path);
      if (!places.has(place)) return refused("it would also change objects that must not have it");
      if (!ownPlaces.has(place)) others.push({ variant, document: index, path: change.path });
    }
  }
  const isDone = own.every(({ document, changes }) => {
    // Needed for removals: a value that should be removed is also missing in an unchanged document.
    return (
      changed.has(document) && changes.every(({ path, value }) => sameJson(valueAt(changed.get(document), path), value))
    );
  });
  return isDone ? { ok: true, others } : missed(suffix);
}

/**
 * Whether a change respects what others set. With their values, a value may only disappear or change if it is the same
 * `without` those values, and new values must be declared.
 */
export function keepsWhatIsSet(
  before: string,
  after: string,
  without: () => string | null,
  { wanted, allowed }: RenderWish,
): boolean {
  const [old, now] = [segmentsOf(before), segmentsOf(after)];
  if (old.length !== now.length) return false;
  const changes = [...wanted, ...allowed].flatMap((declared) => declared.changes);
  const patterns = new Set(changes.map(changePattern));
  const isAsUsual = (index: number, path: Path, value: Json | undefined): boolean => {
    const usual = segmentsOf(without() ?? "");
    return usual.length === old.length && sameJson(value, valueAt(readSegment(usual[index] ?? "").value, path));
  };
  return old.every((segment, index) => {
    if (segment === now[index]) return true;
    const [was, is] = [readSegment(segment), readSegment(now[index] ?? "")];
    const different = leafChanges(was.value, is.value).filter((change) => !isChecksum(change));
    return (
      was.isRead &&
      is.isRead &&
      is.repeated <= was.repeated &&
      different.every((change) => {
        const given = valueAt(was.value, change.path);
        return patterns.has(changePattern(change)) && (isNothing(given) || isAsUsual(index, change.path, given));
      })
    );
  });
}

/** One of the places in each object that has some of them, apart from the objects whose change is wanted. */
export function furtherObjects(places: readonly ChangedPlace[], { wanted }: RenderWish): readonly ChangedPlace[] {
  const keyOf = ({ variant, document }: Pick<ChangedPlace, "variant" | "document">): string => {
    return JSON.stringify([variant, document]);
  };
  const own = new Set(wanted.map(keyOf));
  const further = new Map(places.filter((place) => !own.has(keyOf(place))).map((place) => [keyOf(place), place]));
  return [...further.values()];
}

/** The documents of a rendered text, as texts. Only markers are between them. */
export function segmentsOf(text: string): string[] {
  return text.replace(/^---\n/, "").split(/^---$/m);
}

/** What a part of a rendered text says. */
interface ReadSegment {
  readonly value: Json;
  /** How many repetitions of keys it has. */
  readonly repeated: number;
  /** Whether it is a single document without errors, so that `value` is all that it says. */
  readonly isRead: boolean;
}

function readSegment(text: string): ReadSegment {
  const [document, ...others] = parseYaml(new SourceFile("", text)).documents;
  const times = document?.repeated.map(({ earlier }) => earlier.length) ?? [];
  const isRead =
    document?.errors.length === 0 && others.every(({ value, errors }) => value === null && errors.length === 0);
  return { value: document?.value ?? null, repeated: times.reduce((sum, count) => sum + count, 0), isRead };
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null || (isObject(value) && Object.keys(value).length === 0);
}

function placesOf(declared: readonly DeclaredChange[]): ReadonlySet<string> {
  return new Set(declared.flatMap(({ document, changes }) => changes.map(({ path }) => placeKey(document, path))));
}

function placeKey(document: number, path: Path): string {
  return JSON.stringify([document, ...path]);
}

function missed(suffix: string): RenderProof {
  return refused(`it would not reach the object${suffix}`);
}

function refused(reason: string): RenderProof {
  return { ok: false, reason };
}
