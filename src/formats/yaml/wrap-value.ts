import { isScalar, isSeq, type Node, type YAMLSeq } from "yaml";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { sameJson } from "../../core/same-json.ts";
import {
  behindComments,
  colonEnd,
  type Draft,
  endingAt,
  type Holder,
  lastContent,
  lineStart,
  replaceText,
} from "./block-draft.ts";
import { itemLines, valueLines } from "./block-text.ts";
import { blockStyle, columnOf } from "./find-style.ts";
import { keyOrder, sortKeys } from "./key-order.ts";
import type { NodePair } from "./locate.ts";
import { assign } from "./read-value.ts";

/**
 * Writes only what a new value adds around the present one, if that is the last thing in it, or around each item of a
 * list. The present text stays, with its quotes and comments; its lines are indented further. Returns false if the
 * value has to be written anew.
 */
export function wrapValue(draft: Draft, node: Node, holder: Holder, value: Json): boolean {
  const { pair, chain, path } = holder;
  if (pair === null || chain.at(-1)?.node.flow === true) return false;
  const present = valueAt(draft.parsed.read().value, path);
  const frame = frameAround(value, present, path);
  if (frame !== undefined && frame !== null) return wrapBelow(draft, node, pair, holder, frame);
  return isSeq(node) && node.flow !== true && wrapItems(draft, node, holder, present, value);
}

/** A value with null in the place of its last entry, at any depth, that is `kept`. Undefined if it does not end so. */
function frameAround(value: Json, kept: Json | undefined, path: Path): Json | undefined {
  if (sameJson(kept, value)) return null;
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const last = frameAround(items.at(-1) ?? null, kept, [...path, items.length - 1]);
    return last === undefined || last === null ? undefined : [...items.slice(0, -1), last];
  }
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  const key = sortKeys(keys, keyOrder(path, keys)).at(-1);
  const last = key === undefined ? undefined : frameAround(value[key] ?? null, kept, [...path, key]);
  if (key === undefined || last === undefined) return undefined;
  const result: Record<string, Json> = { ...value };
  assign(result, key, last);
  return result;
}

/** Puts a frame between a key and its value. */
function wrapBelow(draft: Draft, node: Node, pair: NodePair, { chain, path }: Holder, frame: Json): boolean {
  const column = columnOf(draft, pair.key.range?.[0] ?? 0);
  const lines = valueLines(frame, column, blockStyle(draft, chain), path);
  if (lines === null) return false;
  const colon = colonEnd(draft, pair);
  const ending = endingAt(draft, colon);
  replaceText(draft, colon, colon, withoutHole(lines.map((line) => ending + line).join("")));
  const margin = " ".repeat((/^[ -]*/.exec(lines.at(-1) ?? "")?.[0].length ?? 0) - column);
  const { yaml } = draft.source;
  const last = yaml.position(behindComments(draft, lastContent(draft, node, colon), column)).line;
  for (let line = yaml.position(colon).line + 1; line <= last; line += 1) {
    const [start, end] = yaml.lineRange(line);
    if (start < end) replaceText(draft, start, start, margin);
  }
  return true;
}

/** Puts frames between the dashes of a list and its items, which have to be scalars on one line each. */
function wrapItems(draft: Draft, seq: YAMLSeq, holder: Holder, present: Json | undefined, value: Json): boolean {
  if (!Array.isArray(value) || !Array.isArray(present) || value.length !== present.length) return false;
  const { text } = draft.source;
  const style = blockStyle(draft, [...holder.chain, { node: seq, path: holder.path }]);
  const additions: (readonly [offset: number, text: string])[] = [];
  for (const [index, item] of (value as readonly Json[]).entries()) {
    const path = [...holder.path, index];
    const node = seq.items[index];
    const frame = frameAround(item, present[index] as Json, path);
    if (!isScalar(node) || frame === undefined || frame === null) return false;
    const [start = 0, end = 0] = node.range ?? [];
    const isBesideDash = /^ *(?:- +)+$/.test(text.slice(lineStart(draft, start), start));
    const [line = "", ...others] = itemLines(frame, 0, style, path);
    if (!isBesideDash || /[\r\n]/.test(text.slice(start, end)) || start === end || others.length > 0) return false;
    additions.push([start, `${withoutHole(line).slice("- ".length)} `]);
  }
  for (const [offset, addition] of additions) replaceText(draft, offset, offset, addition);
  return true;
}

/** The text of a frame up to the place of what it is put around. */
function withoutHole(text: string): string {
  return text.slice(0, -" null".length);
}
