import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import { formatPath, type Path } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { choicesFor } from "./choices.ts";
import { parseQuantity } from "./quantity.ts";

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

/** An object type on the way to a fault, with the path of its value. */
export interface Level {
  readonly path: Path;
  readonly type: string;
}

/** Something in an object that its schema forbids. `levels` are the object types around it, the innermost last. */
export type SchemaFault =
  | { readonly kind: "type"; readonly path: Path; readonly wanted: string }
  | { readonly kind: "value"; readonly path: Path; readonly accepted: readonly string[] }
  | { readonly kind: "unknown"; readonly path: Path; readonly levels: readonly Level[] }
  | { readonly kind: "version"; readonly path: Path; readonly since: number; readonly until: number }
  | { readonly kind: "missing"; readonly path: Path; readonly type: string };

/**
 * What the schema of an object's kind forbids in it, in any version of the range: unknown fields, fields that come or
 * go within the range, wrong types, values out of a fixed set, missing required fields. Empty for a kind that is not in the tables. A server with
 * strict field validation (KEP-2885) refuses an object for each of these, but not for every missing field: see
 * `requiredFields`.
 */
export function schemaFaults(
  schemas: ApiSchemas,
  apiVersion: string,
  value: JsonObject,
  range: VersionRange,
): readonly SchemaFault[] {
  const { kind } = value;
  const type = typeof kind === "string" ? schemas.kinds[`${apiVersion}/${kind}`] : undefined;
  return type === undefined ? [] : faultsIn(schemas, value, type, range);
}

/** What a type forbids in a value, with paths from the value. */
export function faultsIn(schemas: ApiSchemas, root: Json, type: string, range: VersionRange): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  check(root, type, [], []);
  return faults;

  function check(here: Json, wanted: string, path: Path, levels: readonly Level[]): void {
    if (here === null || wanted === "any") return;
    const type = Object.hasOwn(schemas.types, wanted) ? schemas.types[wanted] : undefined;
    if (wanted.startsWith("[]")) {
      if (!Array.isArray(here)) faults.push({ kind: "type", path, wanted });
      else for (const [index, item] of here.entries()) check(item as Json, wanted.slice(2), [...path, index], levels);
    } else if (wanted.startsWith("{}") || type !== undefined) {
      if (!isObject(here)) faults.push({ kind: "type", path, wanted });
      else if (type !== undefined) checkObject(here, type, path, [...levels, { path, type: wanted }]);
      else for (const [key, item] of Object.entries(here)) check(item, wanted.slice(2), [...path, key], levels);
    } else if (!scalarFits(here, wanted)) faults.push({ kind: "type", path, wanted });
  }

  function checkObject(
    here: JsonObject,
    { fields, required = [] }: ObjectType,
    at: Path,
    levels: readonly Level[],
  ): void {
    const type = levels.at(-1)?.type ?? "";
    for (const [key, item] of Object.entries(here)) {
      const path = [...at, key];
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const accepted = choicesFor(type, key);
      if (field === undefined) faults.push({ kind: "unknown", path, levels });
      else if (isOutside(schemas, field, range))
        faults.push({ kind: "version", path, since: field[1], until: field[2] });
      else {
        const wanted = typeof field === "string" ? field : field[0];
        if (accepted === null) check(item, wanted, path, levels);
        else if (wanted !== "[]string") checkChoice(item, accepted, path);
        else if (!Array.isArray(item)) check(item, wanted, path, levels);
        else for (const [index, choice] of item.entries()) checkChoice(choice as Json, accepted, [...path, index]);
      }
    }
    for (const key of required)
      if (!Object.hasOwn(here, key)) faults.push({ kind: "missing", path: [...at, key], type });
  }

  function checkChoice(here: Json, accepted: readonly string[], path: Path): void {
    if (!isChosen(here, accepted)) faults.push({ kind: "value", path, accepted });
  }
}

/** The faults of an object as one sentence each, with the path. */
export function schemaViolations(
  schemas: ApiSchemas,
  apiVersion: string,
  value: JsonObject,
  range: VersionRange,
): readonly string[] {
  return schemaFaults(schemas, apiVersion, value, range).map(
    (fault) => `${formatPath(fault.path)} ${saying(fault, range)}`,
  );
}

function saying(fault: SchemaFault, range: VersionRange): string {
  if (fault.kind === "unknown") return "is not a field of this object";
  if (fault.kind === "missing") return "is required";
  if (fault.kind === "value") return `must be one of ${fault.accepted.join(", ")}`;
  if (fault.kind === "version") {
    const { since, until } = fault;
    return range.from.minor < since
      ? `exists only from Kubernetes 1.${since}`
      : `exists only up to Kubernetes 1.${until}`;
  }
  const { wanted } = fault;
  if (wanted.startsWith("[]")) return "must be a list";
  return isScalarType(wanted) ? `must be of type ${wanted}` : "must be a map";
}

const scalarTypes: ReadonlySet<string> = new Set(["string", "integer", "number", "boolean", "quantity", "intOrString"]);

/** True for the type of a single value, neither list nor map. */
function isScalarType(type: string): boolean {
  return scalarTypes.has(type);
}

function scalarFits(value: Json, type: string): boolean {
  if (type === "string") return typeof value === "string";
  if (type === "boolean") return typeof value === "boolean";
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return typeof value === "number";
  if (type === "intOrString") return typeof value === "string" || Number.isInteger(value);
  return parseQuantity(value) !== null;
}

/** An empty text is no value to the API. */
function isChosen(value: Json, accepted: readonly string[]): boolean {
  return value === null || value === "" || (typeof value === "string" && accepted.includes(value));
}

/** True if some version in the range lacks the field. */
function isOutside(schemas: ApiSchemas, field: FieldType, range: VersionRange): field is Exclude<FieldType, string> {
  return typeof field !== "string" && (range.from.minor < field[1] || lastKnown(schemas, range) > field[2]);
}

function lastKnown(schemas: ApiSchemas, range: VersionRange): number {
  const newest = Number(schemas.versions.at(-1)?.split(".")[1] ?? range.to.minor);
  return Math.min(range.to.minor, newest);
}
