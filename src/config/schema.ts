import { severities } from "../core/finding.ts";
import { ruleIds } from "../core/rule-ids.ts";
import { type RuleLevel, type RuleLevels, type StatedUser, statedFamilies } from "../core/settings.ts";
import { parseVersionRange } from "../core/version-range.ts";
import type { ConfigValues, FailOn } from "./config.ts";
import { globProblem } from "./path-filter.ts";

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
    : [T] extends [{ readonly from: unknown } | StatedUser | string | number | boolean]
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

const largestId = 2 ** 31 - 1;
/** Ids as Kubernetes takes them, or a name as useradd takes it. */
const userPattern = /^(?:\d{1,10}(?::\d{1,10})?|[A-Za-z_][A-Za-z0-9_.-]{0,31})$/;
/** The characters of image references, and those of globs. */
const imagePatternText = /^[\w.:/*?[\]{},!-]{1,500}$/;

/** As the Dockerfile reference has it for `FROM … AS`, or a number. */
const stageName = /^(?:\d{1,3}|[A-Za-z][\w.-]{0,127})$/;

const spread = {
  "max-skew": integer("The largest difference in pods between two of them.", 1, 1000),
  "when-unsatisfiable": choice("What the scheduler does where the difference can't be kept.", [
    "DoNotSchedule",
    "ScheduleAnyway",
  ]),
} as const;

/** A path with forward slashes that leads to nothing outside. */
const pathInside = "^(?!/)(?!.*//)(?!.*/$)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\n\\r]+$";

/** All that can be configured: the source of reading, messages and documentation alike. */
export const configFields: Fields<ConfigValues> = {
  preset: choice("Which rules speak: see Presets.", ["recommended", "strict", "all"]),
  rules: levels("The severity of single rules, over the preset's: see Rules."),
  overrides: {
    kind: "items",
    description: "What holds for some files instead. Where several match a file, the later ones win.",
    fields: {
      paths: globs("The files it holds for, as globs."),
      rules: levels("The severity of single rules in these files."),
      "fail-on": failOn("The least severity of a new finding in these files that fails the run."),
    },
    needs: [["paths"], ["rules", "fail-on"]],
  },
  "kubernetes-version": {
    kind: "scalar",
    description: "The Kubernetes version, or range of versions, that manifests must work on.",
    expected: 'a version such as "1.34" or a range such as "1.29-1.37"',
    choices: [],
    schema: {
      type: ["string", "number"],
      pattern: "^ *v?1\\.\\d{1,3}(\\.\\d{1,4})? *(- *v?1\\.\\d{1,3}(\\.\\d{1,4})? *)?$",
      exclusiveMinimum: 1,
      exclusiveMaximum: 2,
    },
    read: parseVersionRange,
  },
  "fail-on": failOn("The least severity of a new finding that fails the run."),
  paths: globs("Globs of the files to review; all files when left out."),
  "paths-ignore": globs("Globs of files to leave out, also where `paths` names them."),
  "max-comments": integer("The most review comments one run posts, the most severe findings first.", 0, 1000),
  "max-file-size": integer("The largest YAML or JSON file that is looked at, in KiB.", 1, 4096),
  baseline: {
    kind: "scalar",
    description: "The file of findings that stood before; see docs/baseline.md.",
    expected: "a path from the root of the repository",
    choices: [],
    schema: { type: "string", pattern: pathInside },
    read: readPath,
  },
  images: {
    kind: "items",
    description: "What is known of images by their names. Where several entries fit an image, the last one counts.",
    fields: {
      image: imagePattern("The images that are meant."),
      user: {
        kind: "scalar",
        description: "Whom they start as.",
        expected: 'a user such as 1001, 1001:1001 or a name, "root" for root',
        choices: [],
        schema: { type: ["integer", "string"], pattern: userPattern.source, minimum: 0, maximum: largestId },
        read: readUser,
      },
      root: toggle("Whether they start as root on purpose: nothing is then said of what runs them."),
      family: choice("What system they hold.", statedFamilies),
    },
    needs: [["image"], ["user", "root", "family"]],
  },
  builds: {
    kind: "items",
    description: "Which Dockerfile makes which images, where the files of the repository don't say it.",
    fields: {
      image: imagePattern("The images that are meant."),
      dockerfile: {
        kind: "scalar",
        description: "The Dockerfile that makes them.",
        expected: "a path from the root of the repository",
        choices: [],
        schema: { type: "string", pattern: pathInside },
        read: readPath,
      },
      target: {
        kind: "scalar",
        description: "The stage that is built, where that is not the last one.",
        expected: "the name or number of a stage",
        choices: [],
        schema: { type: ["string", "integer"], pattern: stageName.source, minimum: 0, maximum: 999 },
        read: (text) => (stageName.test(text) ? text : null),
      },
    },
    needs: [["image"], ["dockerfile"]],
  },
  "pull-requests-by": choice("By what the fixes of a scan are parted into pull requests.", [
    "rule",
    "owner",
    "directory",
  ]),
  "max-pull-requests": integer("The most pull requests with fixes that stand open at a time.", 0, 100),
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
        schema: { type: "string", pattern: "^[a-z_][a-z0-9_-]{0,31}$", not: { const: "root" } },
        read: (text) => (/^[a-z_][a-z0-9_-]{0,31}$/.test(text) && text !== "root" ? text : null),
      },
      "user-form": choice("How `USER` names it: by its name, or by the numbers that Kubernetes can verify.", [
        "name",
        "number",
      ]),
      "hostname-spread": { kind: "group", description: "How pods spread over nodes.", fields: spread },
      "zone-spread": { kind: "group", description: "How pods spread over zones.", fields: spread },
      "same-zone": choice("What keeps a Service's traffic in its zone: see Same zone.", [
        "auto",
        "traffic-distribution",
        "annotation",
      ]),
    },
  },
};

function choice<T extends string>(description: string, choices: readonly T[]): ScalarField<T> {
  const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  const read = (text: string): T | null => choices.find((candidate) => candidate === text) ?? null;
  return { kind: "scalar", description, expected, choices, schema: { enum: choices }, read };
}

function integer(description: string, from: number, to: number): ScalarField<number> {
  function read(text: string): number | null {
    if (!/^\d{1,10}$/.test(text)) return null;
    const value = Number(text);
    return value >= from && value <= to ? value : null;
  }
  const expected = `a whole number from ${from} to ${to}`;
  const schema = { type: "integer", minimum: from, maximum: to };
  return { kind: "scalar", description, expected, choices: [], schema, read };
}

function toggle(description: string): ScalarField<boolean> {
  const read = (text: string): boolean | null => (text === "true" ? true : text === "false" ? false : null);
  const expected = "true or false";
  return { kind: "scalar", description, expected, choices: ["true", "false"], schema: { type: "boolean" }, read };
}

function imagePattern(description: string): ScalarField<string> {
  return {
    kind: "scalar",
    description,
    expected: "the name of an image, with a tag or without, or a glob such as registry.example.com/team/*",
    choices: [],
    schema: { type: "string", pattern: imagePatternText.source },
    read: (text) => (imagePatternText.test(text) && globProblem(text) === null ? text : null),
  };
}

function readUser(text: string): StatedUser | null {
  if (!userPattern.test(text)) return null;
  if (text === "root") return { uid: 0, gid: 0, name: null };
  if (!/^\d/.test(text)) return { uid: null, gid: null, name: text };
  const [uid = 0, gid = null] = text.split(":").map(Number);
  return uid > largestId || (gid ?? 0) > largestId ? null : { uid, gid, name: null };
}

function globs(description: string): ListField {
  const schema = { type: "string", pattern: "[^!\\s]", maxLength: 1000 };
  return { kind: "list", description, expected: "a glob", schema, check: globProblem };
}

function failOn(description: string): ScalarField<FailOn> {
  return choice(description, [...severities, "never"]);
}

function levels(description: string): GroupField<RuleLevels> {
  const level = choice<RuleLevel>("What becomes of its findings.", ["off", "default", ...severities]);
  const fields = Object.fromEntries(ruleIds.map((id) => [id, level])) as Record<keyof RuleLevels, typeof level>;
  return { kind: "group", description, fields, names: "rule" };
}

function readPath(text: string): string | null {
  return new RegExp(pathInside).test(text) ? text.replace(/^(?:\.\/)+/, "") : null;
}
