import { isObject, type Json, valueAt } from "../../core/json.ts";
import { pointerSteps } from "../../core/json-pointer.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { partition } from "../../core/partition.ts";
import type { Path } from "../../core/path.ts";
import type { TemplateGuard } from "../../core/renderer.ts";
import type { YamlDocument } from "../../formats/yaml/yaml-file.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import type { Origins } from "../templates/rendered-file.ts";
import { guardsIn, keysAsked, type WrittenAction } from "./asked-keys.ts";
import { releaseNamespace } from "./render-chart.ts";

/**
 * A change of a key of the values, from their root: it is set to a value, which may be appended to its list, or it is
 * removed, or gets another name.
 */
export type ValuesChange =
  | { readonly kind: "append" | "set"; readonly path: readonly string[]; readonly value: Json }
  | { readonly kind: "remove"; readonly path: readonly string[] }
  | { readonly kind: "rename"; readonly path: readonly string[]; readonly key: string };

function setting(path: readonly string[], value: Json): ValuesChange {
  return { path, value, kind: "set" };
}

const mostGuards = 3;

/**
 * A value for a key of the values, with a template expression instead of the name of a release, since many charts
 * render their values as templates. The proof shows whether this chart does.
 */
export function generalValue(value: Json): Json {
  const text = JSON.stringify(value);
  const general = text
    .replaceAll(releaseName, "{{ .Release.Name }}")
    .replaceAll(releaseNamespace, "{{ .Release.Namespace }}");
  return general === text ? value : (JSON.parse(general) as Json);
}

/**
 * The keys of the values that may decide what an operation sets, the most likely first: the key that the text was
 * printed from, or one that the template asks for before it prints the text.
 */
export function valuesChanges(
  operation: YamlOperation,
  document: YamlDocument,
  origins: Origins,
  { lookup, written }: { readonly lookup: ValueLookup; readonly written: WrittenAction },
): ValuesChange[] {
  if (operation.kind === "append") return listKey(document, operation.path, operation.value, origins);
  if (operation.kind === "remove" || operation.kind === "rename") {
    const { document: _document, ...change } = operation;
    return printedAs(document, operation.path, origins).map((path) => ({ ...change, path }));
  }
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

/** How many steps of a path exist in a value. */
export function presentDepth(value: Json, path: Path): number {
  let depth = 0;
  while (depth < path.length && valueAt(value, path.slice(0, depth + 1)) !== undefined) depth += 1;
  return depth;
}

function words(path: Path): string[] {
  return path.map(String);
}

/** Returns the value at a path in the values, as far as a file sets it. */
export type ValueLookup = (path: readonly string[]) => Json | undefined;

/** The key that a scalar was printed from if there is only one, or else the keys that it was combined from. */
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

/** The key of the values that a key or an item was printed from as a part of a map or list; none if it is not known. */
function printedAs(document: YamlDocument, path: Path, origins: Origins): string[][] {
  const [index, key] = path.slice(-2);
  const range = document.keyRange(path) ?? document.valueRange(path);
  const piece = range === null ? null : origins.at(range[0]);
  if (piece === null || piece.node.kind !== "action" || piece.paths.length !== 1) return [];
  const steps = words(pointerSteps(piece.paths[0] ?? ""));
  const isItem = /^\d+$/.test(steps.at(-1) ?? "");
  if (typeof key === "number") return isItem ? [steps] : [];
  if (steps.at(-1) === key) return [steps];
  // The first key of an item is printed on the line of the item, as part of it.
  return isItem && typeof index === "number" && key !== undefined ? [[...steps, key]] : [];
}

/** The key of a list whose items were all printed unchanged. */
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

/** The shortest value that is taken for a part of a text. A shorter one may occur in it by chance. */
const shortestPart = 3;

/**
 * Keys of which one can change a text into another: their values are parts of it, like those of a registry and a
 * repository in the name of an image. For maps that a template passes on, the keys in them are used.
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

/** The keys of a map; none if nothing was printed for it, and null if it isn't a map. */
function keysIn(document: YamlDocument, path: Path): string[] | null {
  const map = valueAt(document.value, path);
  return isObject(map) ? Object.keys(map) : map === null ? [] : null;
}

/** The map of the values that a map was printed from as a whole; null if the template writes some of it. */
export function wholeMap(document: YamlDocument, path: Path, origins: Origins): string[] | null {
  const isPrinted = (key: string): boolean => {
    const range = document.keyRange([...path, key]);
    const piece = range === null ? null : origins.at(range[0]);
    return piece?.node.kind === "action" && piece.paths.some((pointer) => pointerSteps(pointer).at(-1) === key);
  };
  return keysIn(document, path)?.every(isPrinted) === true ? blockKey(document, path, origins) : null;
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
 * The keys of the values that are named in the action that printed a map. An action that copies its values leaves no
 * trace of them. If it names several, only those that are named like the map.
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
  // The last key is the default for the others, or they are defaults for it.
  return (named.length < 2 ? named : named.filter(isAlike).toReversed()).slice(0, mostGuards);
}

/** The keys that the template asks for near a place, and that are named like what is missing there. */
function guardKeys(
  document: YamlDocument,
  parent: Path,
  missing: readonly string[],
  value: Json,
  { origins, written }: { readonly origins: Origins; readonly written: WrittenAction },
): ValuesChange[] {
  const [near, far] = guardsAround(document, parent, origins);
  const [name = "", ...rest] = missing;
  const blocks = rest.length === 0 ? missing : missing.slice(0, -1);
  const printed = printedAround(document, parent, origins);
  const changes = keysAsked([...near, ...far], written, printed).flatMap((path): ValuesChange[] => {
    const [last = "", above = ""] = path.toReversed();
    if (endsInName(last, name)) return [setting([...path, ...rest], value)];
    return switches.test(last) && blocks.some((block) => endsInName(above, block)) ? [setting(path, true)] : [];
  });
  return changes.slice(0, mostGuards);
}

/** The branches that ran for the template of a map: those near it, and the others, the nearest first. */
function guardsAround(
  document: YamlDocument,
  map: Path,
  origins: Origins,
): readonly [near: readonly TemplateGuard[], far: readonly TemplateGuard[]] {
  const range = document.valueRange(map);
  const start = range === null ? null : origins.at(range[0]);
  if (range === null || start === null) return [[], []];
  const holder = origins.at(document.keyRange(map)?.[0] ?? range[0]);
  const lines = [...(holder === null ? [] : [holder]), ...origins.within(range[0], range[1])].flatMap(({ node }) => {
    return node.file === start.node.file ? [node.line] : [];
  });
  const first = lines.reduce((least, line) => Math.min(least, line), Number.POSITIVE_INFINITY);
  const last = lines.reduce((most, line) => Math.max(most, line), Number.NEGATIVE_INFINITY);
  const isAbove = ({ line }: TemplateGuard): boolean => line < first - 1;
  const distance = ({ line }: TemplateGuard): number => Math.max(first - line, line - last);
  const [near, far] = partition(guardsIn(origins, range[0], start.node.file), (guard) => distance(guard) <= guardReach);
  return [
    near.toSorted((a, b) => Number(isAbove(a)) - Number(isAbove(b)) || a.line - b.line),
    far.toSorted((a, b) => distance(a) - distance(b)),
  ];
}

/** The keys of the values that something is printed from in a map, and those in its whole document. */
export function printedAround(document: YamlDocument, map: Path, origins: Origins): readonly (readonly string[][])[] {
  return [document.valueRange(map), document.range].map((range) => {
    const pieces = range === null ? [] : origins.within(...range);
    return [...new Set(pieces.flatMap(({ paths }) => paths))].map(pointerSteps);
  });
}

/**
 * Maps of the values that a printed block may come from, although there is no trace of it because a helper copied it:
 * one that the template asks for right before it prints the block and that is named like it, or one that contains a
 * switch that it asks for.
 */
function heldKeys(
  document: YamlDocument,
  block: Path,
  { origins, written }: { readonly origins: Origins; readonly written: WrittenAction },
): readonly (readonly string[])[] {
  const name = block.at(-1);
  const [key, range] = [document.keyRange(block), document.valueRange(block)];
  const [start, inside] = [key, range].map((one) => (one === null ? null : origins.at(one[0])));
  if (key === null || typeof name !== "string" || start == null || inside?.node.kind !== "action") return [];
  const { file, line: here } = start.node;
  const nearest = guardsIn(origins, key[0], file)
    .filter(({ line }) => line <= here && line >= here - guardReach)
    .toSorted((a, b) => b.line - a.line);
  const keys = keysAsked(nearest, written, printedAround(document, block, origins)).flatMap((path) => {
    const [last = "", above = ""] = path.toReversed();
    if (endsInName(last, name)) return [path];
    return switches.test(last) && endsInName(above, name) ? [path.slice(0, -1)] : [];
  });
  return keys.slice(0, mostGuards);
}

/** Keys of values that turn on something named like the map that contains them. */
const switches = /^(?:enabled?|create)$/;

/**
 * How many lines before the first or after the last printed line a branch without output may be to count as near. Those
 * further away are tried last.
 */
const guardReach = 12;

/** Whether a key ends in a name: `containerSecurityContext` and `podSecurityContext` end in `securityContext`. */
export function endsInName(key: string, name: string): boolean {
  return key.toLowerCase().endsWith(name.toLowerCase());
}
