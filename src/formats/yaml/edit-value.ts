import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { valueAt } from "../../core/json.ts";
import { sameJson } from "../../core/same-json.ts";
import { type Draft, type Holder } from "./block-draft.ts";
import { isIdle, type PlannedChange, valueOf } from "./change-tree.ts";
import { appendToBlock, insertIntoBlock } from "./insert-block.ts";
import { appendToFlow, insertIntoFlow } from "./insert-flow.ts";
import { type NodePair, pairAt, pairsOf } from "./locate.ts";
import { whyNotEditable } from "./not-editable.ts";
import { keyText, scalarValue } from "./read-value.ts";
import { Refusal } from "./refusal.ts";
import { removeEntries, renameKey } from "./remove.ts";
import { fillBelow, fillNull, replaceValue } from "./replace.ts";

/** Makes the edits for a place and for what is below it. Throws a Refusal if they can't be made. */
export function editValue(draft: Draft, node: Node | null, holder: Holder, intent: PlannedChange): void {
  if (isIdle(intent) && ![...intent.children.values()].some(changesKeys)) return;
  const current = valueAt(draft.parsed.read().value, holder.path);
  if (intent.value !== undefined && sameJson(current, intent.value)) return;
  const obstacle = whyNotEditable(draft.parsed, holder.path);
  if (obstacle !== null) throw new Refusal(obstacle);
  if (intent.value !== undefined) return replaceValue(draft, node, holder, intent.value);
  if (node === null || (isScalar(node) && scalarValue(node) === null)) {
    if (!isIdle(intent)) fillNull(draft, node, holder, valueOf(intent));
    return;
  }
  const forList = intent.appends.length > 0 || [...intent.children.keys()].some((key) => typeof key === "number");
  if (isSeq(node) && (forList || isIdle(intent))) return editSeq(draft, node, holder, intent);
  if (isMap(node) && !forList) return editMap(draft, node, holder, intent);
  if (isIdle(intent)) return;
  throw new Refusal(`the fix needs a ${forList ? "list" : "map"} where the file has something else`);
}

function changesKeys(intent: PlannedChange): boolean {
  return (
    intent.remove || intent.removeRepeated || intent.rename !== null || [...intent.children.values()].some(changesKeys)
  );
}

function editMap(draft: Draft, map: YAMLMap, holder: Holder, intent: PlannedChange): void {
  const chain = [...holder.chain, { node: map, path: holder.path }];
  const missing = new Map<string, PlannedChange>();
  const leaving: number[] = [];
  for (const [key, child] of intent.children) {
    const pair = pairAt(map, String(key));
    if (!pair) {
      if (!isIdle(child)) missing.set(String(key), child);
      continue;
    }
    if (child.removeRepeated) for (const index of earlierOf(map, pair)) leaving.push(index);
    if (child.remove) leaving.push(map.items.indexOf(pair));
    else editValue(draft, pair.value, { pair, chain, path: [...holder.path, key] }, child);
    if (child.rename !== null) renameKey(draft, map, pair, child.rename, chain);
  }
  if (leaving.length > 0) removeEntries(draft, map, leaving, holder);
  if (missing.size === 0) return;
  if (leaving.length > 0) throw new Refusal("keys of one map can't be added and removed at the same time");
  if (map.items.length === 0 && fillBelow(draft, map, holder, valueOf(intent))) return;
  const additions = new Map([...missing].map(([key, child]) => [key, valueOf(child)]));
  if (map.flow === true) insertIntoFlow(draft, map, additions, chain);
  else insertIntoBlock(draft, map, additions, holder, chain);
}

/** The indices of the other pairs with the key of a pair. */
function earlierOf(map: YAMLMap, pair: NodePair): number[] {
  const others = new Set(pairsOf(map, keyText(pair.key) ?? "").filter((one) => one !== pair));
  return (map.items as NodePair[]).flatMap((one, index) => (others.has(one) ? [index] : []));
}

function editSeq(draft: Draft, seq: YAMLSeq, holder: Holder, intent: PlannedChange): void {
  const chain = [...holder.chain, { node: seq, path: holder.path }];
  const leaving: number[] = [];
  for (const [key, child] of intent.children) {
    const item = typeof key === "number" ? (seq.items[key] as Node | undefined) : undefined;
    if (item === undefined) {
      if (!isIdle(child)) throw new Refusal("the list has no such item");
    } else if (child.remove) leaving.push(Number(key));
    else editValue(draft, item, { pair: null, chain, path: [...holder.path, key] }, child);
  }
  if (leaving.length > 0) removeEntries(draft, seq, leaving, holder);
  if (intent.appends.length === 0) return;
  if (leaving.length > 0) throw new Refusal("items of one list can't be added and removed at the same time");
  if (fillBelow(draft, seq, holder, intent.appends)) return;
  if (seq.flow === true) appendToFlow(draft, seq, intent.appends, chain);
  else appendToBlock(draft, seq, intent.appends, chain);
}
