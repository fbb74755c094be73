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
