import { choicesFor } from "./choices.ts";
import type { ApiSchemas, FieldType } from "./schema-types.ts";

/** A type of the tables, parsed once for all values. */
export type Shape =
  | { readonly kind: "any"; readonly name: string }
  | { readonly kind: "scalar"; readonly name: string }
  | { readonly kind: "list" | "map"; readonly name: string; readonly item: Shape }
  | ObjectShape;

/** The shape of an object type. */
export interface ObjectShape {
  readonly kind: "object";
  readonly name: string;
  readonly required: readonly string[];
  readonly fields: ReadonlyMap<string, ShapeField>;
}

/** A field of an object type. */
export interface ShapeField {
  readonly type: string;
  /** Whether it is a list of strings. */
  readonly isList: boolean;
  /** The first and the last minor version that has the field; null if all have it. */
  readonly versions: readonly [since: number, until: number] | null;
  readonly accepted: readonly string[] | null;
}

type Shapes = (type: string) => Shape;

const knownShapes = new WeakMap<ApiSchemas, Shapes>();

/** Returns the shapes of types by the names in the tables. */
export function shapesOf(schemas: ApiSchemas): Shapes {
  const known = knownShapes.get(schemas);
  if (known !== undefined) return known;
  const byType = new Map<string, Shape>();
  const shapes: Shapes = (type) => {
    const shape = byType.get(type) ?? shapeOf(schemas, type, shapes);
    byType.set(type, shape);
    return shape;
  };
  knownShapes.set(schemas, shapes);
  return shapes;
}

function shapeOf({ types }: ApiSchemas, name: string, shapes: Shapes): Shape {
  if (name === "any") return { kind: "any", name };
  if (name.startsWith("[]")) return { kind: "list", name, item: shapes(name.slice(2)) };
  if (name.startsWith("{}")) return { kind: "map", name, item: shapes(name.slice(2)) };
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined) return { kind: "scalar", name };
  const fields = Object.entries(type.fields).map(([key, field]) => [key, fieldOf(name, key, field)] as const);
  return { kind: "object", name, required: type.required ?? [], fields: new Map(fields) };
}

function fieldOf(of: string, key: string, field: FieldType): ShapeField {
  const [type, versions] = typeof field === "string" ? [field, null] : [field[0], [field[1], field[2]] as const];
  return { type, isList: type === "[]string", versions, accepted: choicesFor(of, key) };
}
