import { parseVersionRange } from "../core/version-range.ts";
import type { ConfigValues } from "./config.ts";

/** How a value of one kind is read from its text, and how it is called in a message. */
export interface ScalarField<T> {
  readonly kind: "scalar";
  readonly description: string;
  /** Completes the sentence `"fail-on" must be …`. */
  readonly expected: string;
  /** The only values there are, where they can be listed. */
  readonly choices: readonly string[];
  /** The value, or null for a text that is none. */
  read(text: string): T | null;
}

/** A list of globs. */
export interface ListField {
  readonly kind: "list";
  readonly description: string;
}

/** A map of further fields. */
export interface GroupField<T> {
  readonly kind: "group";
  readonly description: string;
  readonly fields: Fields<T>;
}

/** What a key can hold. */
export type Field<T> = [T] extends [readonly string[]]
  ? ListField
  : [T] extends [{ readonly from: unknown } | string | number]
    ? ScalarField<T>
    : GroupField<T>;

/** A field for every key of `T`: the compiler keeps the table and the type in step. */
export type Fields<T> = { readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>> };

/** Any field, for code that walks the table. */
export type AnyField = ScalarField<unknown> | ListField | { kind: "group"; description: string; fields: AnyFields };

/** A table of fields, for code that walks it. */
export type AnyFields = { readonly [key: string]: AnyField };

const spread = {
  "max-skew": integer("The largest difference in pods between two of them.", 1, 1000),
  "when-unsatisfiable": choice("What the scheduler does where the difference can't be kept.", [
    "DoNotSchedule",
    "ScheduleAnyway",
  ]),
} as const;

/** All that can be configured: the source of reading, messages and documentation alike. */
export const configFields: Fields<ConfigValues> = {
  "kubernetes-version": {
    kind: "scalar",
    description: "The Kubernetes version, or range of versions, that manifests must work on.",
    expected: 'a version such as "1.34" or a range such as "1.29-1.37"',
    choices: [],
    read: parseVersionRange,
  },
  "fail-on": choice("The least severity of a new finding that fails the run.", ["error", "warning", "info", "never"]),
  paths: { kind: "list", description: "Globs of the files to review; all files when left out." },
  "paths-ignore": { kind: "list", description: "Globs of files to leave out, also where `paths` names them." },
  "max-comments": integer("The most review comments one run posts, the most severe findings first.", 0, 1000),
  recipe: {
    kind: "group",
    description: "The values that fixes write.",
    fields: {
      "user-id": integer("User id of an application without a user of its own.", 1, 2 ** 31 - 1),
      "group-id": integer("Group id of an application without a user of its own.", 1, 2 ** 31 - 1),
      "user-name": {
        kind: "scalar",
        description: "What that user is called where a Dockerfile creates it.",
        expected: "a user name: lower-case letters, digits, - and _, 32 characters at most",
        choices: [],
        read: (text) => (/^[a-z_][a-z0-9_-]{0,31}$/.test(text) && text !== "root" ? text : null),
      },
      "user-form": choice("How `USER` names it: by its name, or by the numbers that Kubernetes can verify.", [
        "name",
        "number",
      ]),
      "hostname-spread": { kind: "group", description: "How pods spread over nodes.", fields: spread },
      "zone-spread": { kind: "group", description: "How pods spread over zones.", fields: spread },
    },
  },
};

function choice<T extends string>(description: string, choices: readonly T[]): ScalarField<T> {
  const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  const read = (text: string): T | null => choices.find((candidate) => candidate === text) ?? null;
  return { kind: "scalar", description, expected, choices, read };
}

function integer(description: string, from: number, to: number): ScalarField<number> {
  function read(text: string): number | null {
    if (!/^\d{1,10}$/.test(text)) return null;
    const value = Number(text);
    return value >= from && value <= to ? value : null;
  }
  return { kind: "scalar", description, expected: `a whole number from ${from} to ${to}`, choices: [], read };
}
