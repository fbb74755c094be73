import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { quoteShort } from "../core/cut-text.ts";
import { ConfigError, MistakeCollector } from "./config-error.ts";
import type { AnyField, AnyFields, AnyItems, ListField } from "./fields.ts";
import { didYouMean } from "./nearest.ts";
import { readScalar } from "./read-options.ts";
import { configFields } from "./schema.ts";
import type { ConfigValues } from "./values.ts";

const maximumLength = 100_000;
/** The most items of a list; more are an error, since each glob or entry is matched against every file. */
const maximumItems = 1000;

type Value = Node | null | undefined;
type Where = (offset: number | undefined) => string;

/**
 * Reads the text of a configuration file. Throws a ConfigError with `path:line:column` for text that is not YAML,
 * unknown keys and wrong values.
 */
export function parseConfig(path: string, text: string): ConfigValues {
  if (text.length > maximumLength) throw new ConfigError(`${path}: the configuration is too large.`);
  const lines = new LineCounter();
  const documents = readYaml(path, text, lines);
  const where: Where = (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  if ("empty" in documents) return {};
  const [document, another] = documents;
  const error = document?.errors[0];
  if (error) throw new ConfigError(`${where(error.pos[0])}: invalid YAML: ${firstLine(error.message)}`);
  if (another) throw new ConfigError(`${where(another.range?.[0])}: the configuration must be a single YAML document.`);
  return readGroup(document?.contents, { fields: configFields, label: "The configuration", where });
}

function readYaml(path: string, text: string, lineCounter: LineCounter): ReturnType<typeof parseAllDocuments> {
  try {
    return parseAllDocuments(text, { lineCounter, prettyErrors: false, strict: true });
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(`${path}: the configuration is nested too deeply.`);
    throw error;
  }
}

interface Group {
  readonly fields: AnyFields;
  /** The map's name at the beginning of a sentence. */
  readonly label: string;
  /** What the keys of the map are called. */
  readonly names?: string;
  readonly where: Where;
}

function readGroup(node: Value, { fields, label, names = "key", where }: Group): Record<string, unknown> {
  if (node === null || node === undefined || isEmpty(node)) return {};
  if (!isMap(node)) throw new ConfigError(`${where(node.range?.[0])}: ${label} must be a map of keys to values.`);
  const values: Record<string, unknown> = {};
  const collector = new MistakeCollector();
  for (const { key, value } of (node as YAMLMap<Value, Value>).items) {
    collector.try(() => {
      const at = where(key?.range?.[0]);
      const name = isScalar(key) ? String(key.value) : "";
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!field) throw new ConfigError(`${at}: unknown ${names} ${quoteShort(name)}${meant(name, fields)}`);
      if (value === null || value === undefined || isEmpty(value)) return;
      values[name] = readValue(value, field, name, where);
    });
  }
  collector.end();
  return values;
}

/** Suggests the key of that name in a nested group, or else the most similar name in this group. */
function meant(name: string, fields: AnyFields): string {
  const path = pathTo(name, fields);
  return path === null ? didYouMean(name, Object.keys(fields)) : `; did you mean ${quoteShort(path)}?`;
}

function pathTo(name: string, fields: AnyFields): string | null {
  for (const [group, field] of Object.entries(fields)) {
    if (field.kind !== "group") continue;
    if (Object.hasOwn(field.fields, name)) return `${group}.${name}`;
    const path = pathTo(name, field.fields);
    if (path !== null) return `${group}.${path}`;
  }
  return null;
}

function readValue(node: Node, field: AnyField, name: string, where: Where): unknown {
  if (field.kind === "group") return readGroup(node, { ...field, label: quoteShort(name), where });
  if (field.kind === "items") return readItems(node, field, name, where);
  if (field.kind === "list") return readList(node, field, name, where);
  const text = scalarText(node, `${quoteShort(name)} must be ${field.expected}`, where);
  return readScalar(field, text, `${where(node.range?.[0])}: ${quoteShort(name)}`);
}

function readItems(node: Node, { fields, needs }: AnyItems, name: string, where: Where): unknown[] {
  if (!isSeq(node)) throw new ConfigError(`${where(node.range?.[0])}: ${quoteShort(name)} must be a list of maps.`);
  return readEach(itemsOf(node, name, where), (item) => {
    const values = readGroup(item, { fields, label: `Each of ${quoteShort(name)}`, where });
    const lacking = needs.find((keys) => keys.every((key) => !Object.hasOwn(values, key)));
    if (lacking === undefined) return values;
    const wanted = lacking.map((key) => quoteShort(key)).join(" or ");
    throw new ConfigError(
      `${where(item?.range?.[0] ?? node.range?.[0])}: each of ${quoteShort(name)} needs ${wanted}.`,
    );
  });
}

function readList(node: Node, { expected, check }: ListField, name: string, where: Where): string[] {
  const items = isSeq(node) ? itemsOf(node, name, where) : [node];
  return readEach(items, (item) => {
    const text = scalarText(item, `each of ${quoteShort(name)} must be ${expected}`, where);
    const problem = check(text);
    if (problem === null) return text;
    throw new ConfigError(`${where(item.range?.[0])}: ${quoteShort(text)} can't be used as ${expected}: ${problem}.`);
  });
}

/** Reads all items. Throws one ConfigError with all their mistakes. */
function readEach<T>(items: readonly Node[], read: (item: Node) => T): T[] {
  const collector = new MistakeCollector();
  const values = items.flatMap((item) => {
    const value = collector.try(() => read(item));
    return value === null ? [] : [value];
  });
  collector.end();
  return values;
}

function itemsOf({ items, range }: YAMLSeq, name: string, where: Where): Node[] {
  if (items.length <= maximumItems) return items as Node[];
  throw new ConfigError(`${where(range?.[0])}: ${quoteShort(name)} can't have more than ${maximumItems} items.`);
}

/** The text of a scalar as it was written, so that version 1.30 does not become the number 1.3. */
function scalarText(node: Node, complaint: string, where: Where): string {
  const at = where(node.range?.[0]);
  if (isAlias(node)) throw new ConfigError(`${at}: ${complaint}, not an alias.`);
  if (node.tag?.startsWith("!")) {
    throw new ConfigError(`${at}: ${complaint}; quote a value that starts with !, or YAML reads it as a tag.`);
  }
  if (!isScalar(node) || isEmpty(node)) throw new ConfigError(`${at}: ${complaint}.`);
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

/** The first line of a parser's message. The parser's recursion overflows the stack if a text is nested too deeply. */
function firstLine(message: string): string {
  if (message.startsWith("Maximum call stack size")) return "it is nested too deeply";
  return (message.split("\n")[0] ?? "").replace(/:?\s*$/, "");
}
