import { isObject, type Json } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { assign } from "./read-value.ts";
import { Refusal } from "./refusal.ts";

/** All changes that operations make to a place of a document and to what is below it. */
export interface PlannedChange {
  /** The scalar or list to set here. */
  value?: Json;
  /** Whether there has to be a map here, even an empty one. */
  map: boolean;
  remove: boolean;
  /** Whether to remove all but the last of the keys with this name. */
  removeRepeated: boolean;
  rename: string | null;
  readonly appends: Json[];
  readonly children: Map<string | number, PlannedChange>;
}

/** Collects the operations of a document by place. Throws a Refusal if they contradict each other. */
export function planChanges(operations: readonly YamlOperation[]): PlannedChange {
  const root = newIntent();
  for (const operation of operations) {
    let here = root;
    for (const step of operation.path) here = childOf(here, step);
    if (operation.kind === "set") want(here, operation.value);
    else if (operation.kind === "append") here.appends.push(operation.value);
    else if (operation.kind === "remove") here.remove = true;
    else if (operation.kind === "remove-repeated") here.removeRepeated = true;
    else if (here.rename === null || here.rename === operation.key) here.rename = operation.key;
    else throw contradiction();
  }
  assertConsistent(root);
  return root;
}

/** The new value of a place that had none before. */
export function valueOf(intent: PlannedChange): Json {
  if (intent.value !== undefined) return intent.value;
  if (intent.appends.length > 0) return intent.appends;
  const result: Record<string, Json> = {};
  for (const [key, child] of intent.children) {
    if (typeof key === "number") throw new Refusal("the list that the fix would change does not exist");
    if (!isIdle(child)) assign(result, key, valueOf(child));
  }
  return result;
}

/** Whether nothing is written at a place or below it. */
export function isIdle(intent: PlannedChange): boolean {
  if (intent.value !== undefined || intent.map || intent.appends.length > 0) return false;
  for (const child of intent.children.values()) if (!isIdle(child)) return false;
  return true;
}

function newIntent(): PlannedChange {
  return { map: false, remove: false, removeRepeated: false, rename: null, appends: [], children: new Map() };
}

function childOf(intent: PlannedChange, step: string | number): PlannedChange {
  const known = intent.children.get(step);
  if (known) return known;
  const child = newIntent();
  intent.children.set(step, child);
  return child;
}

function want(intent: PlannedChange, value: Json): void {
  if (isObject(value)) {
    intent.map = true;
    for (const [key, entry] of Object.entries(value)) want(childOf(intent, key), entry);
    return;
  }
  if (intent.value !== undefined && JSON.stringify(intent.value) !== JSON.stringify(value)) throw contradiction();
  intent.value = value;
}

function assertConsistent(intent: PlannedChange): void {
  const { children } = intent;
  const names = new Set<string>();
  let isMap = intent.map;
  let isNumbered = false;
  let isChanged = isMap;
  for (const [key, child] of children) {
    assertConsistent(child);
    const isActive = !isIdle(child);
    isChanged ||= isActive;
    if (typeof key === "number") isNumbered = true;
    else isMap ||= isActive;
    const { rename } = child;
    if (rename === null) continue;
    if (names.has(rename) || children.has(rename)) throw contradiction();
    names.add(rename);
  }
  const isList = intent.appends.length > 0 || (isNumbered && isChanged);
  if ((isMap && isList) || (intent.value !== undefined && (isMap || isList || children.size > 0)))
    throw contradiction();
  if (intent.removeRepeated && (intent.remove || intent.rename !== null)) throw contradiction();
  if (intent.remove && (children.size > 0 || intent.rename !== null || !isIdle(intent))) throw contradiction();
}

function contradiction(): Refusal {
  return new Refusal("two changes conflict in the same place");
}
