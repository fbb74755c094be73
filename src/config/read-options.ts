import { quoteShort } from "../core/cut-text.ts";
import { ConfigError, MistakeCollector } from "./config-error.ts";
import type { AnyFields, ScalarField } from "./fields.ts";
import { didYouMean } from "./nearest.ts";
import { configFields } from "./schema.ts";
import type { ConfigValues } from "./values.ts";

/** The keys that the Action's inputs and the command line's options share with the configuration file. */
export const optionNames: readonly OptionName[] = [
  "kubernetes-version",
  "fail-on",
  "paths",
  "paths-ignore",
  "max-comments",
  "time-limit",
];

/** A key that can be given as an input or option. */
export type OptionName = keyof Pick<
  ConfigValues,
  "kubernetes-version" | "fail-on" | "paths" | "paths-ignore" | "max-comments" | "time-limit"
>;

/**
 * Reads inputs or options given as text. Empty and absent ones are skipped; lists are split at commas and newlines.
 * `label` turns a name into what the user typed: `--fail-on`, `input fail-on`. Throws a ConfigError for a wrong value.
 */
export function readOptions(
  given: Readonly<Partial<Record<OptionName, string | undefined>>>,
  label: (name: OptionName) => string,
): ConfigValues {
  const values: Record<string, unknown> = {};
  const collector = new MistakeCollector();
  for (const name of optionNames) {
    const text = given[name]?.trim() ?? "";
    if (text === "") continue;
    const field = (configFields as AnyFields)[name];
    if (field?.kind === "list") values[name] = splitList(text);
    if (field?.kind === "scalar") values[name] = collector.try(() => readScalar(field, text, label(name)));
  }
  collector.end();
  return values;
}

/** Parses a value. Throws a ConfigError that names the field and its valid values if the text is not one of them. */
export function readScalar(field: ScalarField<unknown>, text: string, label: string): unknown {
  const value = field.read(text);
  if (value !== null) return value;
  throw new ConfigError(
    `${label} must be ${field.expected}, not ${quoteShort(text)}${didYouMean(text, field.choices)}`,
  );
}

/** Splits a text into items at commas and line breaks. Commas in braces belong to a glob. */
export function splitList(text: string): string[] {
  const items = text.split(/\r?\n/).flatMap(splitAtCommas);
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

/** Commas inside braces belong to the glob: `{a,b}/*.yaml`. */
function splitAtCommas(line: string): string[] {
  const items = [""];
  let depth = 0;
  for (const character of line) {
    if (character === "{") depth += 1;
    if (character === "}") depth = Math.max(0, depth - 1);
    if (character === "," && depth === 0) items.push("");
    else items[items.length - 1] += character;
  }
  return items;
}
