import { isObject, type Json, type JsonObject, valueAt } from "../core/json.ts";
import { pointerSteps } from "../core/json-pointer.ts";
import { sameJson } from "../core/same-json.ts";
import { jsonMistake } from "../formats/json-mistake.ts";
import type { Chart } from "../model/charts/chart.ts";
import { listAt } from "../model/kubernetes/api/validation/read.ts";
import { generalValue, type ValuesChange } from "./place-values.ts";

/** What is wrong with the text of a schema, in half a sentence, and where; null where Helm can read it. */
export function schemaMistake(text: string): { readonly why: string; readonly offset: number } | null {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const json = text.slice(start);
  const mistake = jsonMistake(json);
  if (mistake !== null) return { why: "it is no JSON", offset: start + mistake };
  return /^\s*[{tf]/.test(json) ? null : { why: "it holds no object", offset: start };
}

/**
 * Whether the schemas of a chart, and of one in it that the values are for, let a key have a value. What a schema does not
 * speak of it lets be.
 */
export function schemasAllow({ files, dependencies }: Chart, { path, value, kind }: ValuesChange): boolean {
  const steps = kind === "append" ? [...path, "0"] : path;
  const inner = dependencies.find(({ alias }) => alias === steps[0])?.name ?? steps[0];
  const schemas = [["", steps] as const, [`charts/${inner}/`, steps.slice(1)] as const];
  return schemas.every(([folder, own]) => {
    const text = files.find(({ name }) => name === `${folder}values.schema.json`)?.data;
    if (text === undefined || schemaMistake(text) !== null) return true;
    const root = JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
    return allows(root, root, own, generalValue(value), 0);
  });
}

/** Schemas that lead to each other more often than this may go round in a circle. */
const deepest = 50;

function allows(root: Json, schema: Json | undefined, path: readonly string[], value: Json, depth: number): boolean {
  if (schema === false || depth > deepest) return false;
  if (!isObject(schema)) return true;
  const alike = (other: Json | undefined): boolean => allows(root, other, path, value, depth + 1);
  const reference = schema["$ref"];
  const isOwn = typeof reference === "string" && reference.startsWith("#");
  if (isOwn && !alike(valueAt(root, pointerSteps(reference.slice(1))))) return false;
  if (!listAt(schema, ["allOf"]).every(alike)) return false;
  const choices = [listAt(schema, ["anyOf"]), listAt(schema, ["oneOf"])].filter((list) => list.length > 0);
  if (!choices.every((list) => list.some(alike))) return false;
  const [step, ...rest] = path;
  if (step === undefined) return holds(root, schema, value, depth);
  if (!hasType(schema, ["object", "array"])) return false;
  return allows(root, schemaOf(schema, step), rest, value, depth + 1);
}

/** Whether a value is what a schema says of it by itself. */
function holds(root: Json, schema: JsonObject, value: Json, depth: number): boolean {
  const one = schema["enum"];
  if (!hasType(schema, typesOf(value))) return false;
  if (Array.isArray(one) && !one.some((choice: Json) => sameJson(choice, value))) return false;
  const entries: readonly (readonly [string, Json])[] =
    typeof value === "object" && value !== null ? Object.entries(value) : [];
  return entries.every(([key, item]) => allows(root, schemaOf(schema, key), [], item, depth + 1));
}

/** What a schema says of a key of a map, or of an item of a list. */
function schemaOf(schema: JsonObject, step: string): Json | undefined {
  const { properties, patternProperties, additionalProperties, items } = schema;
  if (isObject(properties) && Object.hasOwn(properties, step)) return properties[step];
  if (isObject(items) && /^\d+$/.test(step)) return items;
  return isObject(patternProperties) && Object.keys(patternProperties).length > 0 ? undefined : additionalProperties;
}

function hasType({ type }: JsonObject, types: readonly string[]): boolean {
  const named = Array.isArray(type) ? type : type === undefined ? null : [type];
  return named === null || types.some((name) => named.includes(name));
}

function typesOf(value: Json): readonly string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return typeof value === "number" && Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}
