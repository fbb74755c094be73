import { isObject, type Json } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import type { Origins } from "../templates/rendered-file.ts";
import { presentDepth, type ValueLookup, type ValuesChange } from "./place-values.ts";

/** An action that hands a map on to a helper, or prints what is at a key, with all that it is given. */
const action = /\{\{-?\s*(?:(include|template)\s+"[^"]*"\s+|(?:with|if)\b|toYaml\b)([\s\S]*?)\}\}/g;
const valuesKey = /\.Values((?:\.\w+)+)/g;
/** All keys that a template names would take too long to try. */
const most = 6;
/** What is printed with other values stands before the first line that something was printed from, or behind the last. */
const reach = 12;

/** The template that prints an object, by its name in the chart. */
export interface PrintingTemplate {
  readonly name: string;
  readonly source: SourceFile;
}

/** What is asked of the templates of a chart. */
interface TemplateTexts {
  readonly templateAt: (offset: number) => PrintingTemplate | null;
  /** Whether any of them has a line for a key. */
  readonly printsKey: (key: string) => boolean;
}

/** A key that an action of a template names. */
interface NamedInAction {
  readonly path: readonly string[];
  /** Whether a helper is given what is there. */
  readonly isGiven: boolean;
  readonly line: number;
}

/**
 * Keys of the values that may be printed where something is missing, though neither their names nor what was printed show
 * it: the template of the object hands the map that they stand in on to a helper, under another name, or it prints all
 * that a map has in that place, such as `extra`. The nearest first.
 */
export function furtherChanges(
  operation: YamlOperation,
  document: YamlDocument,
  origins: Origins,
  { templateAt, printsKey }: TemplateTexts,
  lookup: ValueLookup,
): ValuesChange[] {
  const { path, kind } = operation;
  const depth = presentDepth(document.value, path);
  if (kind !== "set" || depth === path.length) return [];
  const [holder, missing] = [path[depth - 1], path.slice(depth).map(String)];
  const range = document.valueRange(path.slice(0, depth));
  const template = range === null ? null : templateAt(range[0]);
  if (range === null || template === null) return [];
  const pieces = origins.within(range[0], range[1]).filter(({ node }) => node.file === template.name);
  if (pieces.length === 0) return [];
  const first = pieces.reduce((least, { node }) => Math.min(least, node.line), Number.POSITIVE_INFINITY);
  const last = pieces.reduce((most, { node }) => Math.max(most, node.line), 0);
  const distance = ({ line }: NamedInAction): number => Math.max(first - line, line - last, 0);
  const keys = keysInActions(template.source)
    .filter((key) => mayHoldKeys(lookup(key.path)))
    .toSorted((a, b) => distance(a) - distance(b));
  // What a line of a template prints with other values, too, would stand there twice.
  const isOpen = !printsKey(missing[0] ?? "");
  const changes = keys.flatMap((key): ValuesChange[] => {
    const setAt = (...steps: string[]): ValuesChange => ({
      path: [...key.path, ...steps],
      value: operation.value,
      kind,
    });
    if (holdsName(key, missing[0] ?? "")) return [setAt(...missing.slice(1))];
    if (!key.isGiven) return isOpen && distance(key) <= reach ? [setAt(...missing)] : [];
    return typeof holder === "string" ? [setAt(...missing), setAt(holder, ...missing)] : [setAt(...missing)];
  });
  return [...new Map(changes.map((change) => [JSON.stringify(change.path), change])).values()].slice(0, most);
}

function keysInActions(source: SourceFile): NamedInAction[] {
  return [...source.text.matchAll(action)].flatMap(({ index, 1: call, 2: said = "" }) => {
    const { line } = source.position(index);
    return [...said.matchAll(valuesKey)].map(([, steps = ""]): NamedInAction => {
      return { path: steps.slice(1).split("."), isGiven: call !== undefined, line };
    });
  });
}

function mayHoldKeys(value: Json | undefined): boolean {
  return value === undefined || value === null || isObject(value);
}

/** `podSecurityContextOfServer` for `securityContext`. */
function holdsName({ path }: NamedInAction, name: string): boolean {
  return (path.at(-1) ?? "").toLowerCase().includes(name.toLowerCase());
}
