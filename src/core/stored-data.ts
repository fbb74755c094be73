import * as v from "valibot";
import { type FileError, type ObjectReference, type Severity, type Skipped, severities } from "./finding.ts";
import type { Applicability, IntroducedFinding, Proof } from "./fix.ts";
import { formatPath } from "./path.ts";
import type { Position } from "./range.ts";

/** A schema for data that is stored as JSON. */
export type Schema<Data> = v.GenericSchema<unknown, Data>;

/** Returns the data with only the keys that the schema names, or half a sentence on how the data breaks the schema. */
export function readData<Data extends object>(schema: Schema<Data>, data: unknown): Data | string {
  const result = v.safeParse(schema, data, { abortEarly: true, message: wordsFor });
  return result.success ? result.output : describeIssue(result.issues[0]);
}

/** A schema for whole numbers from `least` to `most`. */
export function integer(least: number, most: number = Number.MAX_SAFE_INTEGER): Schema<number> {
  const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  const words = `is not a whole number ${bounds}`;
  return v.pipe(v.number(words), v.safeInteger(words), v.minValue(least, words), v.maxValue(most, words));
}

const line = v.exactOptional(integer(1));

// Schemas of values that several kinds of stored data contain.
export const severitySchema: Schema<Severity> = v.picklist(severities);
export const fingerprintSchema: Schema<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const positionSchema: Schema<Position> = v.object({ line: integer(1), column: integer(1) });
export const skippedSchema: Schema<Skipped> = v.object({
  file: v.string(),
  reason: v.string(),
  line,
  findings: v.exactOptional(v.picklist(["known", "none"])),
});
export const fileErrorSchema: Schema<FileError> = v.object({ file: v.string(), message: v.string(), line });
export const fixCountsSchema: Schema<{ readonly proved: number; readonly unproved: number }> = v.object({
  proved: integer(0),
  unproved: integer(0),
});
export const applicabilitySchema: Schema<Applicability> = v.picklist(["safe", "review"]);
export const introducedSchema: Schema<IntroducedFinding> = v.object({ rule: v.string(), message: v.string() });
export const objectReferenceSchema: Schema<ObjectReference> = v.object({
  apiVersion: v.string(),
  kind: v.string(),
  namespace: v.nullable(v.string()),
  name: v.nullable(v.string()),
});
const laws = ["applies", "parses", "resolves", "changes-nothing-else", "is-valid", "stands-alone"] as const;
export const proofSchema: Schema<Proof> = v.variant("ok", [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), failed: v.picklist(laws), reason: v.string() }),
]);

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const last = path.at(-1);
  // Valibot takes a list for a map in which keys are missing.
  const isList = last?.type === "object" && Array.isArray(last.input);
  const place = isList ? path.slice(0, -1) : path;
  const words = isList ? "is not a map" : issue.message;
  return `${formatPath(place.map(({ key }) => key as string | number)) || "it"} ${words}`;
}

/** Describes an issue. JSON has no `undefined`, so it means that a key is missing. */
function wordsFor({ type, input, path }: v.BaseIssue<unknown>): string {
  if (input === undefined) return "is missing";
  if (type === "string") return "is not a string";
  if (type === "boolean") return "is not true or false";
  if (type === "array") return "is not a list";
  // A variant's issue without a path is about the whole map, one with a path about the key that selects the variant.
  if (type === "object" || (type === "variant" && path === undefined)) return "is not a map";
  if (type === "regex") return "has the wrong format";
  return "is not one of the allowed values";
}
