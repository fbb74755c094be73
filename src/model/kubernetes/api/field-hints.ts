import { editDistance } from "../../../core/edit-distance.ts";
import { type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { choicesFor } from "./choices.ts";
import { faultsIn, type Level } from "./schema.ts";
import { apiSchemas } from "./schemas.ts";

/** The field that the author of an unknown field may have meant: with another name, or on another level. */
export interface FieldHint {
  readonly kind: "name" | "inside" | "outside";
  /** The path that the field would have. */
  readonly path: Path;
}

/**
 * Guesses which field was meant by an unknown one. That field has to accept the value and must not be set yet. Null if
 * there is no such field, or more than one. `levels` are the object types around the field, the innermost last.
 */
export function fieldHint(
  object: JsonObject,
  path: Path,
  levels: readonly Level[],
  range: VersionRange,
): FieldHint | null {
  const key = String(path.at(-1));
  const value = valueAt(object, path) ?? null;
  const here = levels.at(-1);
  if (here === undefined) return null;
  const isFree = (hint: FieldHint): boolean => (valueAt(object, hint.path) ?? null) === null;
  const named = fieldsOf(here.type, range).filter(([name, type]) => isNear(key, name) && accepts(type, value, range));
  if (named.length > 0)
    return only(
      named.map(([name]) => hintAt("name", here.path, [name])),
      isFree,
    );
  const inside = fieldsOf(here.type, range).filter(([, type]) => takes(type, key, value, range));
  if (inside.length > 0)
    return only(
      inside.map(([name]) => hintAt("inside", here.path, [name, key])),
      isFree,
    );
  const outer = levels.slice(0, -1).findLast(({ type }) => takes(type, key, value, range));
  return outer === undefined ? null : only([hintAt("outside", outer.path, [key])], isFree);
}

function hintAt(kind: FieldHint["kind"], base: Path, rest: Path): FieldHint {
  return { kind, path: [...base, ...rest] };
}

function only(hints: readonly FieldHint[], isFree: (hint: FieldHint) => boolean): FieldHint | null {
  const [hint, another] = hints;
  return hint !== undefined && another === undefined && isFree(hint) ? hint : null;
}

/** The fields of a type that all known versions in the range have. */
function fieldsOf(type: string, { from, to }: VersionRange): readonly (readonly [name: string, type: string])[] {
  const fields = Object.hasOwn(apiSchemas.types, type) ? (apiSchemas.types[type]?.fields ?? {}) : {};
  return Object.entries(fields).flatMap(([name, field]) => {
    if (typeof field === "string") return [[name, field] as const];
    return from.minor >= field[1] && to.minor <= field[2] ? [[name, field[0]] as const] : [];
  });
}

function takes(type: string, key: string, value: Json, range: VersionRange): boolean {
  const field = fieldsOf(type, range).find(([name]) => name === key);
  return field !== undefined && accepts(field[1], value, range) && isChoice(type, key, value);
}

/** False if a text is not accepted for a field of a type; another field with this name may accept it. */
function isChoice(type: string, key: string, value: Json): boolean {
  const choices = typeof value === "string" ? choicesFor(type, key) : null;
  return choices === null || choices.includes(value as string);
}

function accepts(type: string, value: Json, range: VersionRange): boolean {
  return faultsIn(apiSchemas, value, type, range).length === 0;
}

/** Whether two names differ by a single typo, or two in a longer name. Capitals don't count. */
function isNear(key: string, name: string): boolean {
  if (Math.abs(key.length - name.length) > 2) return false;
  return editDistance(key.toLowerCase(), name.toLowerCase()) <= (name.length <= 5 ? 1 : 2);
}
