import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import { formatPath, type Path } from "../../../core/path.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { parseQuantity } from "./quantity.ts";
import type { ApiSchemas } from "./schema-types.ts";
import { type ObjectShape, type Shape, type ShapeField, shapesOf } from "./shapes.ts";

/** An object type around a fault, with the path of its value. */
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
 * What the schema of an object's kind forbids in it, in any version of the range: unknown fields, fields that are added
 * or removed within the range, wrong types, values that are not in a fixed set, missing required fields. Empty for an
 * unknown kind. A server with strict field validation (KEP-2885) rejects an object for any of these except some missing
 * fields: see `requiredFields`.
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

/** A value without faults. */
interface SoundValue {
  readonly schemas: ApiSchemas;
  readonly range: VersionRange;
  readonly type: string;
  readonly root: Json;
}

/**
 * The last value without faults. Versions of an object in proofs share most of their data, which is only checked once.
 */
let lastSound: SoundValue | null = null;

/** What a type forbids in a value, with paths from the value. */
export function faultsIn(schemas: ApiSchemas, root: Json, type: string, range: VersionRange): readonly SchemaFault[] {
  const isLike = lastSound?.schemas === schemas && lastSound.range === range && lastSound.type === type;
  const faults = faultsBeside(isLike ? lastSound?.root : undefined, { schemas, root, type, range });
  if (faults.length === 0) lastSound = { schemas, root, type, range };
  return faults;
}

/** The same, but skips data that the value shares, at the same place, with one without faults. */
function faultsBeside(sound: Json | undefined, { schemas, root, type, range }: SoundValue): readonly SchemaFault[] {
  const shapes = shapesOf(schemas);
  const newest = lastKnown(schemas, range);
  const faults: SchemaFault[] = [];
  // Most values have no fault, so a path is only copied if there is one.
  const path: (string | number)[] = [];
  const above: { readonly depth: number; readonly type: string }[] = [];
  check(root, shapes(type), sound);
  return faults;

  function check(here: Json, shape: Shape, known: Json | undefined): void {
    if (here === null || shape.kind === "any" || (here === known && typeof here === "object")) return;
    if (shape.kind === "scalar") {
      if (!scalarFits(here, shape.name)) wrong(shape);
    } else if (shape.kind === "list") {
      if (!Array.isArray(here)) wrong(shape);
      else for (const [index, item] of here.entries()) below(index, item as Json, shape.item, known);
    } else if (!isObject(here)) wrong(shape);
    else if (shape.kind === "object") checkObject(here, shape, known);
    else for (const key of Object.keys(here)) below(key, here[key] as Json, shape.item, known);
  }

  function below(step: string | number, here: Json, shape: Shape, known: Json | undefined): void {
    path.push(step);
    check(here, shape, stepInto(known, step));
    path.pop();
  }

  function checkObject(here: JsonObject, { name, fields, required }: ObjectShape, known: Json | undefined): void {
    above.push({ depth: path.length, type: name });
    for (const key of Object.keys(here)) {
      path.push(key);
      const field = fields.get(key);
      if (field === undefined) faults.push({ kind: "unknown", path: path.slice(), levels: levels() });
      else if (field.versions !== null && (range.from.minor < field.versions[0] || newest > field.versions[1])) {
        const [since, until] = field.versions;
        faults.push({ kind: "version", path: path.slice(), since, until });
      } else checkField(here[key] as Json, field, stepInto(known, key));
      path.pop();
    }
    above.pop();
    for (const key of required) {
      if (!Object.hasOwn(here, key)) faults.push({ kind: "missing", path: [...path, key], type: name });
    }
  }

  function checkField(here: Json, { accepted, type, isList }: ShapeField, known: Json | undefined): void {
    if (accepted === null) check(here, shapes(type), known);
    else if (!isList) checkChoice(here, accepted);
    else if (!Array.isArray(here)) check(here, shapes(type), known);
    else {
      for (const [index, choice] of here.entries()) {
        path.push(index);
        checkChoice(choice as Json, accepted);
        path.pop();
      }
    }
  }

  function checkChoice(here: Json, accepted: readonly string[]): void {
    if (!isChosen(here, accepted)) faults.push({ kind: "value", path: path.slice(), accepted });
  }

  function wrong({ name }: Shape): void {
    faults.push({ kind: "type", path: path.slice(), wanted: name });
  }

  function levels(): readonly Level[] {
    return above.map(({ depth, type }) => ({ path: path.slice(0, depth), type }));
  }
}

/** The value at a key or index of another one. */
function stepInto(value: Json | undefined, step: string | number): Json | undefined {
  return typeof value === "object" && value !== null ? (value as JsonObject)[step] : undefined;
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

/** Whether a type is that of a single value, neither a list nor a map. */
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

/** For the API, an empty text counts as not set. */
function isChosen(value: Json, accepted: readonly string[]): boolean {
  return value === null || value === "" || (typeof value === "string" && accepted.includes(value));
}

/** The newest minor version of the range that the tables contain. */
function lastKnown(schemas: ApiSchemas, range: VersionRange): number {
  const newest = Number(schemas.versions.at(-1)?.split(".")[1] ?? range.to.minor);
  return Math.min(range.to.minor, newest);
}
