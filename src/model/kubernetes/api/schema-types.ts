/**
 * A field's type: `string`, `integer`, `number`, `boolean`, `quantity`, `intOrString`, `any`, the name of a type, or
 * one of these after `[]` (a list) or `{}` (a map). With minor versions if not every version has the field.
 */
export type FieldType = string | readonly [type: string, since: number, until: number];

/** An object type of the API. */
export interface ObjectType {
  /** The fields that every version requires. */
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, FieldType>>;
}

/** The object types of the API by name, and the types of kinds (`apps/v1/Deployment`). */
export interface ApiSchemas {
  readonly versions: readonly string[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, ObjectType>>;
}
