import { isObject, type Json } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { type Path, samePath } from "../../core/path.ts";
import { assign } from "./read-value.ts";

/**
 * Returns the data after operations on one document, which is also what their edits must result in. All paths refer to
 * the data before the operations, so removals come last, and the last item of a list goes first. A list or map that
 * loses its last entry stays, empty. An operation without effect leaves the data as it is: one that removes or renames
 * what is missing, sets what is already set, or has a list index beyond the end.
 */
export function applyOperations(value: Json, operations: readonly YamlOperation[]): Json {
  let result = value;
  for (const operation of operations) {
    if (operation.kind === "set") result = change(result, operation.path, (old) => merged(old, operation.value));
    if (operation.kind === "append") result = change(result, operation.path, (old) => appended(old, operation.value));
  }
  const leaving = operations.filter(
    (operation, index) =>
      (operation.kind === "remove" || operation.kind === "rename") &&
      operations.findIndex((other) => other.kind === operation.kind && samePath(other.path, operation.path)) === index,
  );
  for (const operation of leaving.toSorted((a, b) => byPlaceFromEnd(a.path, b.path))) {
    const last = operation.path.at(-1);
    if (last === undefined) continue;
    result = change(result, operation.path.slice(0, -1), (parent) =>
      operation.kind === "remove"
        ? without(parent, last)
        : renamed(parent, last, operation.kind === "rename" ? operation.key : ""),
    );
  }
  return result;
}

type Update = (old: Json | undefined) => Json | undefined;

function change(value: Json, path: Path, update: Update): Json {
  return changed(value, path, update) ?? null;
}

function changed(value: Json | undefined, path: Path, update: Update): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return update(value);
  if (typeof step === "number") {
    if (!Array.isArray(value) || step >= value.length) return value;
    const items: readonly Json[] = value;
    return items.map((item, index) => (index === step ? (changed(item, rest, update) ?? null) : item));
  }
  if (value !== undefined && value !== null && !isObject(value)) return value;
  const old = value !== undefined && value !== null && Object.hasOwn(value, step) ? value[step] : undefined;
  const next = changed(old, rest, update);
  if (next === undefined) return value;
  const result: Record<string, Json> = { ...value };
  assign(result, step, next);
  return result;
}

function merged(old: Json | undefined, value: Json): Json {
  if (!isObject(old) || !isObject(value)) return value;
  const result: Record<string, Json> = { ...old };
  for (const [key, entry] of Object.entries(value)) {
    assign(result, key, Object.hasOwn(old, key) ? merged(old[key], entry) : entry);
  }
  return result;
}

function appended(old: Json | undefined, value: Json): Json | undefined {
  if (old === undefined || old === null) return [value];
  return Array.isArray(old) ? [...(old as readonly Json[]), value] : old;
}

function without(parent: Json | undefined, last: string | number): Json | undefined {
  if (Array.isArray(parent)) return (parent as readonly Json[]).filter((_, index) => index !== last);
  if (!isObject(parent)) return parent;
  return fromEntries(Object.entries(parent).filter(([key]) => key !== last));
}

function renamed(parent: Json | undefined, last: string | number, name: string): Json | undefined {
  if (!isObject(parent) || Object.hasOwn(parent, name)) return parent;
  return fromEntries(Object.entries(parent).map(([key, value]) => [key === last ? name : key, value]));
}

function fromEntries(entries: readonly (readonly [string, Json])[]): Json {
  const result: Record<string, Json> = {};
  for (const [key, value] of entries) assign(result, key, value);
  return result;
}

/** Sorts what is inside of a value before the value, and later items before earlier ones. Keys may go in any order. */
function byPlaceFromEnd(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined || step === other) continue;
    if (typeof step === "number" && typeof other === "number") return other - step;
    return String(step) < String(other) ? -1 : 1;
  }
  return b.length - a.length;
}
