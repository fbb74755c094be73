import type { Node, YAMLMap, YAMLSeq } from "yaml";
import type { Json } from "../../core/json.ts";
import {
  type Ancestor,
  behindComments,
  colonEnd,
  type Draft,
  type Holder,
  insertLines,
  lastContent,
} from "./block-draft.ts";
import { itemLines, pairLines } from "./block-text.ts";
import { blockStyle, columnOf } from "./find-style.ts";
import { keyOrder, placeAfter, roleOf, sortKeys } from "./key-order.ts";
import type { NodePair } from "./locate.ts";
import { keyText } from "./read-value.ts";
import { Refusal } from "./refusal.ts";

/** Adds keys to a block map, each on its own lines below the key that it belongs after. */
export function insertIntoBlock(
  draft: Draft,
  map: YAMLMap,
  additions: ReadonlyMap<string, Json>,
  holder: Holder,
  chain: readonly Ancestor[],
): void {
  const pairs = map.items as NodePair[];
  const keys = pairs.map((pair) => keyText(pair.key) ?? "");
  const all = [...keys, ...additions.keys()];
  const order = keyOrder(holder.path, all);
  const role = roleOf(holder.path, all);
  const mayLead = isBelowKey(draft, holder, pairs[0]);
  const column = columnOf(draft, pairs[0]?.key.range?.[0] ?? 0);
  const style = blockStyle(draft, chain);
  const places = new Map<number, string[]>();
  for (const key of sortKeys([...additions.keys()], order)) {
    const habit = role === null ? null : draft.habits(role, key);
    const after = placeAfter(keys, key, { order, habit, mayLead }) ?? (mayLead ? -1 : 0);
    places.set(after, [...(places.get(after) ?? []), key]);
  }
  for (const [after, names] of places) {
    const pair = pairs[after];
    const offset = pair
      ? behindComments(draft, pairEnd(draft, pair), column)
      : colonEnd(draft, holder.pair as NodePair);
    const lines = names.flatMap((key) => pairLines(key, additions.get(key) ?? null, column, style, holder.path));
    insertLines(draft, offset, lines);
  }
}

/** Adds items to the end of a block list. */
export function appendToBlock(draft: Draft, seq: YAMLSeq, values: readonly Json[], chain: readonly Ancestor[]): void {
  const start = seq.range?.[0] ?? 0;
  const column = columnOf(draft, start);
  if (draft.source.text[start] !== "-") throw new Refusal("the list has an unusual layout");
  const path = chain.at(-1)?.path ?? [];
  const style = blockStyle(draft, chain);
  const lines = values.flatMap((value, index) => itemLines(value, column, style, [...path, index]));
  insertLines(draft, behindComments(draft, lastContent(draft, seq.items.at(-1) as Node, start), column), lines);
}

function pairEnd(draft: Draft, pair: NodePair): number {
  return lastContent(draft, pair.value, colonEnd(draft, pair));
}

/** Whether a map starts on a line below its key, so that something can be added in between. */
function isBelowKey(draft: Draft, holder: Holder, first: NodePair | undefined): boolean {
  if (holder.pair === null || first === undefined) return false;
  const line = (offset: number): number => draft.source.yaml.position(offset).line;
  return line(colonEnd(draft, holder.pair)) < line(first.key.range?.[0] ?? 0);
}
