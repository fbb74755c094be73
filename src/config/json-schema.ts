import { defaultValues } from "./config.ts";
import type { AnyField, AnyFields, JsonSchema } from "./fields.ts";
import { configFields } from "./schema.ts";
import { formatValue } from "./show-value.ts";

/** The address at which the schema is published, for editors. */
export const schemaAddress =
  "https://raw.githubusercontent.com/kubesuggest/kubesuggest/main/docs/configuration.schema.json";

/** The JSON Schema (draft-07) of a configuration file. `rules` maps the id of each rule to a sentence about it. */
export function configJsonSchema(rules: ReadonlyMap<string, string>): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaAddress,
    title: "Kubesuggest configuration",
    ...mapSchema(configFields, defaultValues),
  };

  function mapSchema(fields: AnyFields, values: unknown): JsonSchema {
    const properties = Object.entries(fields).map(([name, field]) => {
      const value = (values as Readonly<Record<string, unknown>> | undefined)?.[name];
      const schema = { description: field.description, ...fieldSchema(field, value) };
      return [name, rules.has(name) ? { ...schema, description: rules.get(name) } : schema];
    });
    return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) };
  }

  function fieldSchema(field: AnyField, value: unknown): JsonSchema {
    switch (field.kind) {
      case "scalar":
        return { ...field.schema, ...(value === undefined ? {} : { default: formatValue(value) }) };
      case "list":
        return { ...field.schema, type: ["array", "string"], items: field.schema, maxItems: 1000 };
      case "group":
        return mapSchema(field.fields, value);
      case "items": {
        const required = field.needs.flatMap((keys) => (keys.length === 1 ? keys : []));
        const choices = field.needs.filter((keys) => keys.length > 1);
        const allOf = choices.map((keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) }));
        const items = { ...mapSchema(field.fields, undefined), required };
        return { type: "array", maxItems: 1000, items: choices.length === 0 ? items : { ...items, allOf } };
      }
    }
  }
}
