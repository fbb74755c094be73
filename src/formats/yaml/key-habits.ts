import { isObject, type Json } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { type MapRole, roleOf } from "./key-order.ts";
import type { YamlDocument, YamlFile } from "./yaml-file.ts";

/** In which order the author of a file writes the keys of a map of some role that has some key; null if there is none. */
export type KeyHabits = (role: MapRole, key: string) => readonly string[] | null;

type Orders = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<YamlFile, FileOrders>();

interface FileOrders {
  readonly byDocument: ReadonlyMap<YamlDocument, Orders>;
  /** Those of all documents, of which the first that has one counts. */
  readonly first: Orders;
}

/** The habits in a document: those of its own first, else those of the others of its file, from the top. */
export function habitsIn(file: YamlFile, document: YamlDocument): KeyHabits {
  return (role, key) => {
    const orders = known.get(file) ?? ordersIn(file);
    known.set(file, orders);
    const name = nameOf(role, key);
    return orders.byDocument.get(document)?.get(name) ?? orders.first.get(name) ?? null;
  };
}

function ordersIn({ documents }: YamlFile): FileOrders {
  const byDocument = new Map(documents.map((one) => [one, ordersOf(one)]));
  // Of entries with one key a map keeps the last.
  const entries = [...byDocument.values()].toReversed().flatMap((orders) => [...orders]);
  return { byDocument, first: new Map(entries) };
}

/** The keys of the first map of each role that has a key, by both. Linear, also where aliases repeat a value. */
function ordersOf({ value }: YamlDocument): Orders {
  const orders = new Map<string, readonly string[]>();
  const seen = new Set<Json>();
  const queue: { readonly value: Json; readonly path: Path }[] = [{ value, path: [] }];
  for (const { value: here, path } of queue) {
    if (typeof here !== "object" || here === null || seen.has(here)) continue;
    seen.add(here);
    // A role depends on the last two steps only.
    const near = path.slice(-1);
    const entries = Object.entries(here as { readonly [key: string]: Json });
    const role = isObject(here) ? roleOf(path, Object.keys(here)) : null;
    for (const [key, entry] of entries) {
      const name = role === null ? null : nameOf(role, key);
      if (name !== null && !orders.has(name)) orders.set(name, Object.keys(here));
      queue.push({ value: entry, path: [...near, isObject(here) ? key : Number(key)] });
    }
  }
  return orders;
}

function nameOf(role: MapRole, key: string): string {
  return `${role} ${key}`;
}
