import type { ConfiguredUser } from "../core/settings.ts";

/** How a value of one kind is read from its text, and how it is called in a message. */
export interface ScalarField<T> {
  readonly kind: "scalar";
  readonly description: string;
  /** Completes the sentence `"fail-on" must be …`. */
  readonly expected: string;
  /** The only values there are, where they can be listed. */
  readonly choices: readonly string[];
  /** What JSON Schema says of the values. */
  readonly schema: JsonSchema;
  /** The value, or null for a text that is none. */
  read(text: string): T | null;
}

/** A list of texts; a single one may stand for a list of one. */
export interface ListField {
  readonly kind: "list";
  readonly description: string;
  /** Completes the sentence `each of "paths" must be …`. */
  readonly expected: string;
  /** What JSON Schema says of each text. */
  readonly schema: JsonSchema;
  /** What is wrong with a text, in half a sentence; null where nothing is. */
  check(text: string): string | null;
}

/** A map of further fields. */
export interface GroupField<T> {
  readonly kind: "group";
  readonly description: string;
  readonly fields: Fields<T>;
  /** What its keys name, where that is not a key of the configuration. */
  readonly names?: "rule";
}

/** A list of maps. */
export interface ItemsField<T> {
  readonly kind: "items";
  readonly description: string;
  readonly fields: Fields<T>;
  /** Of each of these, an item must have one key at least. */
  readonly needs: readonly (readonly (keyof T & string)[])[];
}

/** What a key can hold. */
export type Field<T> = [T] extends [readonly string[]]
  ? ListField
  : [T] extends [readonly object[]]
    ? ItemsField<T[number]>
    : [T] extends [{ readonly from: unknown } | ConfiguredUser | string | number | boolean]
      ? ScalarField<T>
      : GroupField<T>;

/** A field for every key of `T`: the compiler keeps the table and the type in step. */
export type Fields<T> = { readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>> };

/** Any field, for code that walks the table. */
export type AnyField = ScalarField<unknown> | ListField | AnyGroup | AnyItems;

/** A group of any fields. */
export interface AnyGroup {
  readonly kind: "group";
  readonly description: string;
  readonly fields: AnyFields;
  readonly names?: "rule";
}

/** A list of maps of any fields. */
export interface AnyItems {
  readonly kind: "items";
  readonly description: string;
  readonly fields: AnyFields;
  readonly needs: readonly (readonly string[])[];
}

/** A table of fields, for code that walks it. */
export type AnyFields = { readonly [key: string]: AnyField };

/** A part of a JSON schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;
