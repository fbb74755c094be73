import { groupBy } from "../../core/group-by.ts";
import { pointerSteps } from "../../core/json-pointer.ts";
import { startsWith } from "../../core/path.ts";
import type { TemplateGuard, TemplateNode } from "../../core/renderer.ts";
import type { Origins } from "../templates/rendered-file.ts";

/** Returns the text of an action in one of the chart's own templates; null for any other template. */
export type WrittenAction = (node: Pick<TemplateNode, "file" | "offset">) => string | null;

type Key = readonly string[];

/** The branches of one template file that were run for the template at an offset. */
export function guardsIn(origins: Origins, offset: number, file: string): TemplateGuard[] {
  return origins.guards(offset).filter((guard) => guard.file === file);
}

/**
 * The distinct keys that some branches ask for, including those for which they only ask whether a map has them. A branch
 * that runs for one entry of the values after the other asks for a key of each: of these, only the keys of the entries
 * that something is `printed` from, nearby or else around that.
 */
export function keysAsked(
  guards: readonly TemplateGuard[],
  written: WrittenAction,
  printed: readonly (readonly Key[])[],
): Key[] {
  const keys = guards.flatMap((guard) => {
    const [, map, key] = /\bhasKey +\$?\.Values\.([\w.]+) +"(\w+)"/.exec(written(guard) ?? "") ?? [];
    const asked = map === undefined || key === undefined ? [] : [[...map.split("."), key]];
    return [...asksOf(guard).flatMap((asks) => ownKeys(asks, printed)), ...asked];
  });
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

/** Keys that a branch asks for and that differ in some steps only, such as the same key of each entry of a map. */
interface AlikeAsks {
  readonly keys: readonly Key[];
  /** The keys, by their steps up to the last one in which they differ; null for a key that is alone. */
  readonly byEntry: { readonly depth: number; readonly keys: ReadonlyMap<string, readonly Key[]> } | null;
}

/** Those of alike keys that are in an entry that something is printed from, or all of them if it is from none. */
function ownKeys({ keys, byEntry }: AlikeAsks, printed: readonly (readonly Key[])[]): readonly Key[] {
  if (byEntry === null) return keys;
  const own = printed.map((paths) => {
    const entries = new Set(paths.map((path) => entryOf(path, byEntry.depth)));
    return [...entries].flatMap((entry) => byEntry.keys.get(entry) ?? []);
  });
  return own.find(({ length }) => length > 0) ?? keys;
}

function asksOf(guard: TemplateGuard): readonly AlikeAsks[] {
  const known = asksOfGuards.get(guard);
  if (known !== undefined) return known;
  const alike = groupBy(guard.asks.map(pointerSteps), (key) => JSON.stringify([key.length, key.at(-1)]));
  const asks = [...alike.values()].map((keys): AlikeAsks => {
    const [first = []] = keys;
    const last = first.findLastIndex((step, index) => keys.some((key) => key[index] !== step));
    const depth = last + 1;
    return { keys, byEntry: last === -1 ? null : { depth, keys: groupBy(keys, (key) => entryOf(key, depth)) } };
  });
  asksOfGuards.set(guard, asks);
  return asks;
}

/** What branches ask for, so that many objects that one template prints are told apart in little time. */
const asksOfGuards = new WeakMap<TemplateGuard, readonly AlikeAsks[]>();

function entryOf(key: Key, depth: number): string {
  return JSON.stringify(key.slice(0, depth));
}

/**
 * The entry of the values that all of some keys are in, if something is printed from it: `components.cart` for its
 * `securityContext`. Null if there is none.
 */
export function entryOfKeys(keys: readonly Key[], printed: readonly Key[]): Key | null {
  const [first, ...others] = keys;
  if (first === undefined) return null;
  let depth = first.length - 1;
  while (depth > 0 && !others.every((key) => key.length > depth && startsWith(key, first.slice(0, depth)))) depth -= 1;
  const entry = first.slice(0, depth);
  return depth > 0 && printed.some((path) => startsWith(path, entry)) ? entry : null;
}
