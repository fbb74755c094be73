import { isObject, type Json, valueAt } from "../core/json.ts";
import type { Chart } from "../model/charts/chart.ts";

/** Whether a chart's schema of its values lets a key be set. What the schema does not speak of it lets be. */
export function schemaAllows({ files }: Chart, path: readonly string[]): boolean {
  const text = files.find(({ name }) => name === "values.schema.json")?.data;
  if (text === undefined) return true;
  let schema: Json | undefined;
  try {
    schema = JSON.parse(text) as Json;
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
