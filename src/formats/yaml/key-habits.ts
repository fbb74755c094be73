import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { rememberLast } from "../../core/remember-recent.ts";
import { type MapRole, roleOf } from "./key-order.ts";
import type { YamlDocument, YamlFile } from "./yaml-file.ts";

/**
 * Returns the order in which the author of a file writes the keys of maps with a role, taken from one that has a key;
 * null if none has it.
 */
export type KeyHabits = (role: MapRole, key: string) => readonly string[] | null;

type Orders = ReadonlyMap<MapRole, ReadonlyMap<string, readonly string[]>>;

/** The orders in each file, of which the first with a key counts. */
const ordersInFile = new WeakMap<YamlFile, Orders>();

/** The habits for a document: its own first, else those of the other documents of its file, from the top. */
export function habitsIn(file: YamlFile, document: YamlDocument): KeyHabits {
  return (role, key) => {
    const own = ownOrders(document).get(role)?.get(key);
    if (own !== undefined) return own;
    const orders = ordersInFile.get(file) ?? ordersIn(file.documents);
    ordersInFile.set(file, orders);
    return orders.get(role)?.get(key) ?? null;
  };
}

/** Only the last document is kept: they are edited one after the other, and a file may have thousands. */
const ownOrders = rememberLast((document: YamlDocument) => ordersIn([document]));

/** For each role and each key, the keys of the first such map. Takes linear time, even if aliases repeat a value. */
function ordersIn(documents: readonly YamlDocument[]): Orders {
  const orders = new Map<MapRole, Map<string, readonly string[]>>();
  for (const { value } of documents) addOrders(orders, value);
  return orders;
}

function addOrders(orders: Map<MapRole, Map<string, readonly string[]>>, value: Json): void {
  if (!isCollection(value)) return;
  const seen = new Set<Json>();
  // A role depends on the last two steps of its path only.
  const queue: { readonly here: Collection; readonly path: Path }[] = [{ here: value, path: [] }];
  for (const { here, path } of queue) {
    if (seen.has(here)) continue;
    seen.add(here);
    const last = path.at(-1);
    const add = (entry: Json | undefined, step: string | number): void => {
      if (isCollection(entry)) queue.push({ here: entry, path: last === undefined ? [step] : [last, step] });
    };
    if (isObject(here)) {
      const keys = Object.keys(here);
      const role = roleOf(path, keys);
      if (role !== null) addKeys(orders, role, keys);
      for (const key of keys) add(here[key], key);
    } else here.forEach(add);
  }
}

function addKeys(orders: Map<MapRole, Map<string, readonly string[]>>, role: MapRole, keys: readonly string[]): void {
  const ofRole = orders.get(role) ?? new Map<string, readonly string[]>();
  orders.set(role, ofRole);
  for (const key of keys) if (!ofRole.has(key)) ofRole.set(key, keys);
}

type Collection = JsonObject | readonly Json[];

function isCollection(value: Json | undefined): value is Collection {
  return typeof value === "object" && value !== null;
}
