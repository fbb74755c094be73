import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { SourceFile } from "../../core/source-file.ts";
import { type Ancestor, type Draft, endingAt, lineStart } from "./block-draft.ts";
import type { BlockStyle } from "./block-text.ts";
import type { FlowStyle } from "./flow-text.ts";
import type { NodePair } from "./locate.ts";
import { Refusal } from "./refusal.ts";
import type { Quote } from "./scalar-text.ts";

/** The column of a block map's keys. Throws a Refusal if its text doesn't show it. */
export function columnOf(draft: Draft, offset: number): number {
  const prefix = draft.source.text.slice(lineStart(draft, offset), offset).replace(/^\ufeff/, "");
  if (!/^ *(?:- +)*$/.test(prefix)) throw new Refusal("its line has an unusual layout");
  return prefix.length;
}

/** The file's block style around a collection, taken from the nearest example. */
export function blockStyle(draft: Draft, chain: readonly Ancestor[]): BlockStyle {
  const near = chain.toReversed().map((ancestor) => ancestor.node as Node);
  const step = nearest(draft, near, isMap);
  const dash = nearest(draft, near, isSeq);
  return { step: step || 2, dash: dash ?? 0, quote: quoteHabit(draft), keyQuote: keyHabit(chain) };
}

function nearest(draft: Draft, near: readonly Node[], kind: (node: unknown) => boolean): number | null {
  for (const node of near) {
    const found = sample(draft, node, kind);
    if (found !== null) return found;
  }
  const queue: (Node | null)[] = [draft.parsed.root];
  for (const node of queue) {
    const found = sample(draft, node, kind);
    if (found !== null) return found;
    if (queue.length > 5000) break;
    if (isMap(node)) for (const { value } of node.items as NodePair[]) queue.push(value);
    if (isSeq(node)) for (const item of node.items as Node[]) queue.push(item);
  }
  return null;
}

function sample(draft: Draft, node: Node | null, kind: (node: unknown) => boolean): number | null {
  if (!isMap(node) || node.flow === true) return null;
  for (const pair of node.items as NodePair[]) {
    const { value } = pair;
    if (!kind(value) || !(isMap(value) || isSeq(value)) || value.flow === true || value.items.length === 0) continue;
    const keyAt = pair.key.range?.[0] ?? 0;
    const first = isMap(value) ? (value.items[0] as NodePair).key.range?.[0] : value.range?.[0];
    if (first === undefined || draft.source.yaml.position(first).line === draft.source.yaml.position(keyAt).line)
      continue;
    const prefix = draft.source.text.slice(lineStart(draft, first), first);
    const own = draft.source.text.slice(lineStart(draft, keyAt), keyAt).replace(/^\ufeff/, "");
    if (/^ *$/.test(prefix) && /^ *(?:- +)*$/.test(own)) return prefix.length - own.length;
  }
  return null;
}

/** The quote of most strings in the file. */
export function quoteHabit({ source }: Draft): Quote {
  const known = habits.get(source) ?? mostQuotes(source.text);
  habits.set(source, known);
  return known;
}

/** The number of keys of a map that are looked at to find out their quote. */
const tellingKeys = 20;

/** The quote of the first key in the nearest map; null if one of its keys is plain. */
function keyHabit(chain: readonly Ancestor[]): Quote | null {
  const near = chain.findLast(({ node }) => isMap(node) && node.items.length > 0);
  const pairs = (near?.node.items ?? []) as readonly NodePair[];
  const types = pairs.slice(0, tellingKeys).map(({ key }) => (isScalar(key) ? key.type : undefined));
  if (!types.every((type) => type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) return null;
  return types[0] === undefined ? null : types[0] === "QUOTE_DOUBLE" ? '"' : "'";
}

/** Cached, since each fix asks for it and it is the same for the whole file. */
const habits = new WeakMap<SourceFile, Quote>();

function mostQuotes(text: string): Quote {
  let balance = 0;
  for (const match of text.matchAll(/[:-] (["'])/g)) balance += match[1] === '"' ? 1 : -1;
  return balance < 0 ? "'" : '"';
}

/**
 * The style of the flow collections around a place, taken from the nearest example. `chain` ends with the place's own
 * collection.
 */
export function flowStyle(draft: Draft, chain: readonly Ancestor[]): FlowStyle {
  const { text } = draft.source;
  const maps = chain
    .toReversed()
    .flatMap(({ node }) => (isMap(node) && node.flow === true && node.items.length > 0 ? [node] : []));
  const [map] = maps;
  const pair = map?.items[0] as NodePair | undefined;
  const quoteKeys = isScalar(pair?.key) && pair.key.type === "QUOTE_DOUBLE";
  const strings = chain
    .flatMap(({ node }) => (node.flow === true ? entryValues(node.items as (Node | NodePair)[]) : []))
    .filter(isText);
  const tight = pair !== undefined && text[colonAfter(text, pair)] !== " " && pair.value !== null && quoteKeys;
  return {
    keyQuote: quoteKeys ? '"' : keyHabit(chain),
    quoteStrings:
      quoteKeys || (strings.length > 0 && strings.every((each) => isScalar(each) && each.type === "QUOTE_DOUBLE")),
    quote: quoteHabit(draft),
    colon: tight ? ":" : ": ",
    comma: tight ? "," : ", ",
    lines: linesOf(draft, chain),
  };
}

function linesOf(draft: Draft, chain: readonly Ancestor[]): FlowStyle["lines"] {
  const { text } = draft.source;
  for (const { node } of chain.toReversed()) {
    if (node.flow !== true) return null;
    const [first] = node.items as (Node | NodePair)[];
    if (first === undefined) continue;
    const start = ("key" in first ? first.key.range : first.range)?.[0] ?? 0;
    const indent = text.slice(lineStart(draft, start), start);
    if (!/^[ \t]*$/.test(indent)) return null;
    const open = indentOf(draft, node.range?.[0] ?? 0);
    const unit = indent.startsWith(open) && indent.length > open.length ? indent.slice(open.length) : "  ";
    const trailingComma = /,\s*$/.test(text.slice(0, (node.range?.[1] ?? 1) - 1).slice(-400));
    return { unit, ending: endingAt(draft, start), trailingComma };
  }
  return null;
}

/** The indentation of an offset's line. */
export function indentOf(draft: Draft, offset: number): string {
  const start = lineStart(draft, offset);
  return /^\ufeff?([ \t]*)/.exec(draft.source.text.slice(start, offset))?.[1] ?? "";
}

function colonAfter(text: string, pair: NodePair): number {
  return text.indexOf(":", pair.key.range?.[1] ?? 0) + 1;
}

function entryValues(entries: readonly (Node | NodePair)[]): (Node | null)[] {
  return entries.map((entry) => ("key" in entry ? entry.value : entry));
}

function isText(node: Node | null): boolean {
  return (
    isScalar(node) &&
    typeof node.value === "string" &&
    (node.type !== "PLAIN" || (/[a-z]/i.test(node.value) && !/^(?:true|false|null)$/.test(node.value)))
  );
}
