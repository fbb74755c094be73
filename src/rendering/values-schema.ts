import { isObject, type Json, valueAt } from "../core/json.ts";
import { jsonMistake } from "../formats/json-mistake.ts";
import type { Chart } from "../model/charts/chart.ts";

/** What is wrong with the text of a schema, in half a sentence, and where; null where Helm can read it. */
export function schemaMistake(text: string): { readonly why: string; readonly offset: number } | null {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const json = text.slice(start);
  const mistake = jsonMistake(json);
  if (mistake !== null) return { why: "it is no JSON", offset: start + mistake };
  return /^\s*[{tf]/.test(json) ? null : { why: "it holds no object", offset: start };
}

/** Whether a chart's schema of its values lets a key be set. What the schema does not speak of it lets be. */
export function schemaAllows({ files }: Chart, path: readonly string[]): boolean {
  const text = files.find(({ name }) => name === "values.schema.json")?.data;
  if (text === undefined) return true;
  let schema: Json | undefined;
  try {
    schema = JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return true;
  }
  const root = schema;
  for (const step of path) {
    const here = resolved(root, schema);
    const properties = valueAt(here, ["properties"]);
    const next = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (next === undefined) return valueAt(here, ["additionalProperties"]) !== false;
    schema = next;
  }
  return true;
}

const mostReferences = 20;

function resolved(root: Json, schema: Json | undefined): Json | undefined {
  let here = schema;
  for (let count = 0; count < mostReferences; count += 1) {
    const reference: Json | undefined = valueAt(here, ["$ref"]);
    if (typeof reference !== "string" || !reference.startsWith("#/")) return here;
    here = valueAt(root, reference.slice(2).split("/"));
  }
  return here;
}
