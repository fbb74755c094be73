import type { ConfiguredUser } from "../core/settings.ts";

/** A field with a single value: how it is read from text, and how messages describe it. */
export interface ScalarField<T> {
  readonly kind: "scalar";
  readonly description: string;
  /** Completes the sentence `"fail-on" must be …`. */
  readonly expected: string;
  /** All possible values, if they can be listed; otherwise empty. */
  readonly choices: readonly string[];
  /** The JSON Schema of the value. */
  readonly schema: JsonSchema;
  /** Parses the value; null for a text that is not a valid value. */
  read(text: string): T | null;
}

/** A field with a list of texts. A single text is accepted in place of a list of one. */
export interface ListField {
  readonly kind: "list";
  readonly description: string;
  /** Completes the sentence `each of "paths" must be …`. */
  readonly expected: string;
  /** The JSON Schema of each text. */
  readonly schema: JsonSchema;
  /** What is wrong with a text, in half a sentence; null if it is valid. */
  check(text: string): string | null;
}

/** A field with a map of further fields. */
export interface GroupField<T> {
  readonly kind: "group";
  readonly description: string;
  readonly fields: Fields<T>;
  /** What the keys name, if they are not fixed keys of the configuration. */
  readonly names?: "rule";
}

/** A field with a list of maps. */
export interface ItemsField<T> {
  readonly kind: "items";
  readonly description: string;
  readonly fields: Fields<T>;
  /** Sets of keys. An item must have at least one key of each set. */
  readonly needs: readonly (readonly (keyof T & string)[])[];
}

/** The kind of field that holds a value of type `T`. */
export type Field<T> = [T] extends [readonly string[]]
  ? ListField
  : [T] extends [readonly object[]]
    ? ItemsField<T[number]>
    : [T] extends [{ readonly from: unknown } | ConfiguredUser | string | number | boolean]
      ? ScalarField<T>
      : GroupField<T>;

/** A table with a field for every key of `T`. The compiler keeps the table and the type in sync. */
export type Fields<T> = { readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>> };

/** Any field, for code that walks the table. */
export type AnyField = ScalarField<unknown> | ListField | AnyGroup | AnyItems;

/** Any group, for code that walks the table. */
export interface AnyGroup {
  readonly kind: "group";
  readonly description: string;
  readonly fields: AnyFields;
  readonly names?: "rule";
}

/** Any list of maps, for code that walks the table. */
export interface AnyItems {
  readonly kind: "items";
  readonly description: string;
  readonly fields: AnyFields;
  readonly needs: readonly (readonly string[])[];
}

/** Any table of fields, for code that walks it. */
export type AnyFields = { readonly [key: string]: AnyField };

/** A part of a JSON schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;
