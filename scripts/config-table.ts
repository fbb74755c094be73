import { defaultValues } from "../src/config/config.ts";
import type { AnyField, AnyFields } from "../src/config/fields.ts";
import { configFields } from "../src/config/schema.ts";
import { formatValue } from "../src/config/show-value.ts";

/** One row for each key of the configuration: its name, default and meaning. */
export function configRows(): string[][] {
  return rowsOf(configFields, defaultValues, "");
}

function rowsOf(fields: AnyFields, values: unknown, prefix: string): string[][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = (values as Readonly<Record<string, unknown>> | undefined)?.[name];
    const path = `${prefix}${name}`;
    if (field.kind === "group" && field.names === undefined) return rowsOf(field.fields, value, `${path}.`);
    const row = [`\`${path}${field.kind === "group" ? `.<${field.names}>` : ""}\``, standard(value), meaning(field)];
    return field.kind === "items" ? [row, ...rowsOf(field.fields, undefined, `${path}[].`)] : [row];
  });
}

function standard(value: unknown): string {
  const shown = formatValue(value);
  return typeof shown === "string" || typeof shown === "number" ? `\`${shown}\`` : "";
}

function meaning(field: AnyField): string {
  if (field.kind === "group")
    return [field.description, ...Object.values(field.fields).slice(0, 1).map(allowed)].join(" ");
  return [field.description, allowed(field)].filter((part) => part !== "").join(" ");
}

/** The values that a key accepts, as a sentence; empty for lists, which say it in their descriptions. */
function allowed(field: AnyField): string {
  if (field.kind !== "scalar") return "";
  // `info` is accepted as another word for `note`, which the page says once.
  const choices = field.choices.filter((choice) => choice !== "info" || !field.choices.includes("note"));
  const [first, ...others] = choices.map((choice) => `\`${choice}\``);
  if (first === undefined) return `${field.expected.charAt(0).toUpperCase()}${field.expected.slice(1)}.`;
  return `${[first, ...others.slice(0, -1)].join(", ")} or ${others.at(-1)}.`;
}
