import { isObject, type Json, valueAt } from "../../core/json.ts";
import { pointerSteps } from "../../core/json-pointer.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { partition } from "../../core/partition.ts";
import type { Path } from "../../core/path.ts";
import type { TemplateGuard, TemplateNode } from "../../core/renderer.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import type { Origins } from "../templates/rendered-file.ts";
import { releaseNamespace } from "./render-chart.ts";

/** A key of the values, from their root, and what it is set to, or gets as another item of its list. */
export interface ValuesChange {
  readonly path: readonly string[];
  readonly value: Json;
  readonly kind: "append" | "set";
}

function setting(path: readonly string[], value: Json): ValuesChange {
  return { path, value, kind: "set" };
}

const mostGuards = 3;

/**
 * A value for a key of the values, in the words of templates where it has the name of a release: many charts take their
 * values for templates. The proof shows whether this one does.
 */
export function generalValue(value: Json): Json {
  const text = JSON.stringify(value);
  const general = text
    .replaceAll(releaseName, "{{ .Release.Name }}")
    .replaceAll(releaseNamespace, "{{ .Release.Namespace }}");
  return general === text ? value : (JSON.parse(general) as Json);
}

/**
 * The keys of the values that may decide what an operation is to set, the likeliest first: the key that the text there
 * was printed from, or one that the template asks for before it prints it.
 */
export function valuesChanges(
  operation: YamlOperation,
  document: YamlDocument,
  origins: Origins,
  { lookup, written }: { readonly lookup: ValueLookup; readonly written: WrittenAction },
): ValuesChange[] {
  if (operation.kind === "append") return listKey(document, operation.path, operation.value, origins);
  if (operation.kind !== "set") return [];
  const { path, value } = operation;
  const depth = presentDepth(document.value, path);
  if (depth === path.length && !isObject(value)) return exactKey(document, path, value, { origins, lookup });
  const block = blockKey(document, path.slice(0, depth), origins);
  if (block !== null) return [setting([...block, ...words(path.slice(depth))], value)];
  const missing = words(path.slice(depth));
  const [name] = missing;
  const parent = path.slice(0, depth);
  const named = namedKeys(document, parent, origins, written).map((key) => setting([...key, ...missing], value));
  if (name === undefined) return named;
  const held = heldKeys(document, parent, { origins, written }).map((key) => setting([...key, ...missing], value));
  return [...held, ...guardKeys(document, parent, missing, value, { origins, written }), ...named];
}

/** How many steps of a path lead to something. */
export function presentDepth(value: Json, path: Path): number {
  let depth = 0;
  while (depth < path.length && valueAt(value, path.slice(0, depth + 1)) !== undefined) depth += 1;
  return depth;
}

function words(path: Path): string[] {
  return path.map(String);
}

/** What a path in the values holds, as far as a file says it. */
export type ValueLookup = (path: readonly string[]) => Json | undefined;

/** The text of an action in one of a chart's own templates; null for another one. */
export type WrittenAction = (node: Pick<TemplateNode, "file" | "offset">) => string | null;

/** The key that a scalar was printed from, if it was printed from one alone; or those that it was put together from. */
function exactKey(
  document: YamlDocument,
  path: Path,
  value: Json,
  { origins, lookup }: { readonly origins: Origins; readonly lookup: ValueLookup },
): ValuesChange[] {
  const range = document.valueRange(path);
  if (range === null) return [];
  const paths = new Set(origins.within(range[0], range[1]).flatMap((piece) => piece.paths));
  const ending = [...paths].filter((pointer) => pointerSteps(pointer).at(-1) === path.at(-1));
  const pointer = paths.size === 1 ? [...paths][0] : ending.length === 1 ? ending[0] : undefined;
  const key = pointer === undefined ? null : words(pointerSteps(pointer));
  const parts = partChanges(
    valueAt(document.value, path),
    value,
    [...paths].map((one) => words(pointerSteps(one))),
    lookup,
  );
  return key === null || isObject(lookup(key)) ? parts : [setting(key, value)];
}

/** The key of a list of which all items were printed as they are. */
function listKey(document: YamlDocument, path: Path, value: Json, origins: Origins): ValuesChange[] {
  const range = document.valueRange(path);
  if (range === null || !Array.isArray(valueAt(document.value, path))) return [];
  const pointers = origins.within(range[0], range[1]).flatMap((piece) => piece.paths);
  const lists = new Set(pointers.map((pointer) => JSON.stringify(words(pointerSteps(pointer).slice(0, -1)))));
  const [list] = lists;
  const isItem = pointers.every((pointer) => /^\d+$/.test(String(pointerSteps(pointer).at(-1))));
  return list === undefined || lists.size > 1 || !isItem
    ? []
    : [{ path: JSON.parse(list) as string[], value, kind: "append" }];
}

/** What is shorter stands in a text by chance. */
const shortestPart = 3;

/**
 * Keys of which one makes a text another one: their values stand in it, as those of a registry and a repository do in the
 * name of an image. Of maps that a template hands on, their keys.
 */
function partChanges(
  before: Json | undefined,
  after: Json,
  keys: readonly (readonly string[])[],
  lookup: ValueLookup,
): ValuesChange[] {
  if (typeof before !== "string" || typeof after !== "string") return [];
  const parts = keys.flatMap((key): (readonly [readonly string[], Json | undefined])[] => {
    const value = lookup(key);
    return isObject(value) ? Object.entries(value).map(([name, item]) => [[...key, name], item]) : [[key, value]];
  });
  const changes = parts.flatMap(([path, part]): ValuesChange[] => {
    if (typeof part !== "string" || part.length < shortestPart) return [];
    const [start = "", end, ...more] = before.split(part);
    if (end === undefined || more.length > 0 || !after.startsWith(start)) return [];
    const rest = after.slice(start.length);
    const value = rest.slice(0, rest.length - end.length);
    return rest.endsWith(end) && value !== "" ? [setting(path, value)] : [];
  });
  return [...new Map(changes.map((change) => [JSON.stringify(change.path), change])).values()].slice(0, mostGuards);
}

/** The keys of a map, none of one for which nothing was printed; null for what is none. */
function keysIn(document: YamlDocument, path: Path): string[] | null {
  const map = valueAt(document.value, path);
  return isObject(map) ? Object.keys(map) : map === null ? [] : null;
}

/** The key of a map that was printed as a whole. */
function blockKey(document: YamlDocument, path: Path, origins: Origins): string[] | null {
  const keys = keysIn(document, path);
  if (keys === null) return null;
  const bases = new Set<string>();
  for (const key of keys) {
    const range = document.keyRange([...path, key]);
    const piece = range === null ? null : origins.at(range[0]);
    if (piece?.node.kind !== "action") continue;
    for (const pointer of piece.paths) {
      const steps = pointerSteps(pointer);
      if (steps.at(-1) === key) bases.add(JSON.stringify(steps.slice(0, -1)));
    }
  }
  if (keys.length === 0) {
    const range = document.valueRange(path);
    const pieces = range === null ? [] : origins.within(range[0], range[1]);
    for (const { paths, node } of pieces)
      if (node.kind === "action" && paths.length === 1) bases.add(JSON.stringify(words(pointerSteps(paths[0] ?? ""))));
  }
  const [base] = bases;
  return base === undefined || bases.size > 1 ? null : (JSON.parse(base) as string[]);
}

/**
 * The keys of the values that the action names which printed a map: one that copied its values leaves no trace. Of
 * several, those that are named like it.
 */
function namedKeys(document: YamlDocument, path: Path, origins: Origins, written: WrittenAction): string[][] {
  const keys = keysIn(document, path);
  if (keys === null) return [];
  const [key] = keys;
  const range = key === undefined ? document.valueRange(path) : document.keyRange([...path, key]);
  const piece = range === null ? null : origins.at(range[0]);
  if (piece === null || piece.node.kind !== "action") return [];
  const names = new Set((written(piece.node) ?? "").match(/(?<=\.Values\.)[\w.]+/g));
  const named = [...names].map((name) => name.split("."));
  const block = path.at(-1);
  const isAlike = (key: readonly string[]): boolean => typeof block === "string" && endsInName(key.at(-1) ?? "", block);
  // The last one is what the others are a default for, or the other way round.
  return (named.length < 2 ? named : named.filter(isAlike).toReversed()).slice(0, mostGuards);
}

/** Keys that the template asks for near a place, named like what is missing there. */
function guardKeys(
  document: YamlDocument,
  parent: Path,
  missing: readonly string[],
  value: Json,
  { origins, written }: { readonly origins: Origins; readonly written: WrittenAction },
): ValuesChange[] {
  const range = document.valueRange(parent);
  const start = range === null ? null : origins.at(range[0]);
  if (range === null || start === null) return [];
  const holder = origins.at(document.keyRange(parent)?.[0] ?? range[0]);
  const lines = [...(holder === null ? [] : [holder]), ...origins.within(range[0], range[1])].flatMap(({ node }) => {
    return node.file === start.node.file ? [node.line] : [];
  });
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const [name = "", ...rest] = missing;
  const blocks = rest.length === 0 ? missing : missing.slice(0, -1);
  const isAbove = ({ line }: TemplateGuard): boolean => line < first - 1;
  const distance = ({ line }: TemplateGuard): number => Math.max(first - line, line - last);
  const [near, far] = partition(guardsIn(origins, range[0], start.node.file), (guard) => distance(guard) <= guardReach);
  const nearest = near.toSorted((a, b) => Number(isAbove(a)) - Number(isAbove(b)) || a.line - b.line);
  const others = far.toSorted((a, b) => distance(a) - distance(b));
  const changes = keysAsked([...nearest, ...others], written).flatMap((path): ValuesChange[] => {
    const [last = "", above = ""] = path.toReversed();
    if (endsInName(last, name)) return [setting([...path, ...rest], value)];
    return switches.test(last) && blocks.some((block) => endsInName(above, block)) ? [setting(path, true)] : [];
  });
  return changes.slice(0, mostGuards);
}

/**
 * Maps of the values that a printed block may come from though nothing shows it, since a helper copied it: one that the
 * template asks for just before it prints the block, and that is named like it, or one in which it asks for a switch.
 */
function heldKeys(
  document: YamlDocument,
  block: Path,
  { origins, written }: { readonly origins: Origins; readonly written: WrittenAction },
): readonly string[][] {
  const name = block.at(-1);
  const [key, range] = [document.keyRange(block), document.valueRange(block)];
  const [start, inside] = [key, range].map((one) => (one === null ? null : origins.at(one[0])));
  if (key === null || typeof name !== "string" || start == null || inside?.node.kind !== "action") return [];
  const { file, line: here } = start.node;
  const nearest = guardsIn(origins, key[0], file)
    .filter(({ line }) => line <= here && line >= here - guardReach)
    .toSorted((a, b) => b.line - a.line);
  const keys = keysAsked(nearest, written).flatMap((path) => {
    const [last = "", above = ""] = path.toReversed();
    if (endsInName(last, name)) return [path];
    return switches.test(last) && endsInName(above, name) ? [path.slice(0, -1)] : [];
  });
  return keys.slice(0, mostGuards);
}

/** The branches of one template file that were run with the template of a character. */
function guardsIn(origins: Origins, offset: number, file: string): TemplateGuard[] {
  return origins.guards(offset).filter((guard) => guard.file === file);
}

/** The keys that some branches ask for, each once: also those of which they only ask whether a map has them. */
function keysAsked(guards: readonly TemplateGuard[], written: WrittenAction): string[][] {
  const keys = guards.flatMap((guard) => {
    const [, map, key] = /\bhasKey +\$?\.Values\.([\w.]+) +"(\w+)"/.exec(written(guard) ?? "") ?? [];
    const asked = map === undefined || key === undefined ? [] : [[...map.split("."), key]];
    return [...guard.asks.map((pointer) => words(pointerSteps(pointer))), ...asked];
  });
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

/** Keys of values that turn on what is named like the map that holds them. */
const switches = /^(?:enabled?|create)$/;

/**
 * A guard that printed nothing stands before the first line that something was printed from, or behind the last: those
 * further away are asked last.
 */
const guardReach = 12;

/** `securityContext`, and `containerSecurityContext` or `podSecurityContext` for it. */
export function endsInName(key: string, name: string): boolean {
  return key.toLowerCase().endsWith(name.toLowerCase());
}
