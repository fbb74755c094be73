import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import { formatPath, type Path } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";

/**
 * A field's type: `string`, `integer`, `number`, `boolean`, `quantity`, `intOrString`, `any`, the name of a type, or
 * one of these after `[]` (a list) or `{}` (a map). With minor versions where not every version has the field.
 */
export type FieldType = string | readonly [type: string, since: number, until: number];

/** One object type of the API. */
export interface ObjectType {
  /** Fields that every version requires. */
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, FieldType>>;
}

/** The object types of the API by name, and the kinds (`apps/v1/Deployment`) they stand for. */
export interface ApiSchemas {
  readonly versions: readonly string[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, ObjectType>>;
}

/**
 * What the schema of an object's kind forbids in it, in any version of the range: unknown fields, fields that come or
 * go within the range, wrong types, missing required fields. One sentence each, with the path. Empty for a kind that
 * is not in the tables. A server with strict field validation (KEP-2885) refuses an object for each of these.
 */
export function schemaViolations(
  schemas: ApiSchemas,
  apiVersion: string,
  value: JsonObject,
  range: VersionRange,
): readonly string[] {
  const { kind } = value;
  const type = typeof kind === "string" ? schemas.kinds[`${apiVersion}/${kind}`] : undefined;
  if (type === undefined) return [];
  const violations: string[] = [];
  check(value, type, []);
  return violations;

  function check(here: Json, wanted: string, path: Path): void {
    if (here === null || wanted === "any") return;
    if (wanted.startsWith("[]")) {
      if (!Array.isArray(here)) return refuse(path, "must be a list");
      for (const [index, item] of here.entries()) check(item as Json, wanted.slice(2), [...path, index]);
    } else if (wanted.startsWith("{}")) {
      if (!isObject(here)) return refuse(path, "must be a map");
      for (const [key, item] of Object.entries(here)) check(item, wanted.slice(2), [...path, key]);
    } else if (schemas.types[wanted]) checkObject(here, schemas.types[wanted], path);
    else if (!scalarFits(here, wanted)) refuse(path, `must be of type ${wanted}`);
  }

  function checkObject(here: Json, { fields, required }: ObjectType, path: Path): void {
    if (!isObject(here)) return refuse(path, "must be a map");
    for (const [key, item] of Object.entries(here)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined) refuse([...path, key], "is not a field of this object");
      else if (typeof field === "string") check(item, field, [...path, key]);
      else if (range.from.minor < field[1]) refuse([...path, key], `exists only from Kubernetes 1.${field[1]}`);
      else if (lastKnown(schemas, range) > field[2])
        refuse([...path, key], `exists only up to Kubernetes 1.${field[2]}`);
      else check(item, field[0], [...path, key]);
    }
    for (const key of required ?? []) if (!Object.hasOwn(here, key)) refuse([...path, key], "is required");
  }

  function refuse(path: Path, what: string): void {
    violations.push(`${formatPath(path)} ${what}`);
  }
}

function scalarFits(value: Json, type: string): boolean {
  if (type === "string") return typeof value === "string";
  if (type === "boolean") return typeof value === "boolean";
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return typeof value === "number";
  return typeof value === "string" || typeof value === "number";
}

function lastKnown(schemas: ApiSchemas, range: VersionRange): number {
  const newest = Number(schemas.versions.at(-1)?.split(".")[1] ?? range.to.minor);
  return Math.min(range.to.minor, newest);
}
