import type { Node, YAMLMap, YAMLSeq } from "yaml";
import type { Json } from "../../core/json.ts";
import { type Ancestor, type Draft, endingAt, lineEnd, lineStart, replaceText } from "./block-draft.ts";
import { flowStyle, indentOf } from "./find-style.ts";
import { type FlowStyle, flowPair, flowText } from "./flow-text.ts";
import { keyOrder, placeAfter, roleOf, sortKeys } from "./key-order.ts";
import type { NodePair } from "./locate.ts";
import { keyText } from "./read-value.ts";
import { Refusal } from "./refusal.ts";

type Writer = (indent: string, style: FlowStyle) => string;

/**
 * Adds keys to a flow map, each after the entry that it belongs after: on the same line or, like the others, on its
 * own.
 */
export function insertIntoFlow(
  draft: Draft,
  map: YAMLMap,
  additions: ReadonlyMap<string, Json>,
  chain: readonly Ancestor[],
): void {
  const path = chain.at(-1)?.path ?? [];
  const pairs = map.items as NodePair[];
  const keys = pairs.map((pair) => keyText(pair.key) ?? "");
  const all = [...keys, ...additions.keys()];
  const order = keyOrder(path, all);
  const role = roleOf(path, all);
  const write =
    (key: string): Writer =>
    (indent, style) =>
      flowPair(key, additions.get(key) ?? null, indent, style, path);
  const names = sortKeys([...additions.keys()], order);
  if (pairs.length === 0) return fillEmpty(draft, map, names.map(write), chain);
  const places = new Map<number, string[]>();
  for (const name of names) {
    const habit = role === null ? null : draft.habits(role, name);
    const after = placeAfter(keys, name, { order, habit, mayLead: false }) ?? 0;
    places.set(after, [...(places.get(after) ?? []), name]);
  }
  for (const [after, group] of places) {
    const pair = pairs[after] as NodePair;
    const start = pair.key.range?.[0] ?? 0;
    addBehind(draft, start, entryEnd(draft, pair), group.map(write), flowStyle(draft, chain));
  }
}

/** Adds items to the end of a flow list. */
export function appendToFlow(draft: Draft, seq: YAMLSeq, values: readonly Json[], chain: readonly Ancestor[]): void {
  const path = chain.at(-1)?.path ?? [];
  const writers = values.map(
    (value): Writer =>
      (indent, style) =>
        flowText(value, indent, style, [...path, 0]),
  );
  const last = seq.items.at(-1) as Node | undefined;
  if (last === undefined) return fillEmpty(draft, seq, writers, chain);
  const [start, end] = last.range ?? [0, 0];
  if (start === end) throw new Refusal("the list has an unusual layout");
  addBehind(draft, start, end, writers, flowStyle(draft, chain));
}

/** The end of a flow map's entry. Throws a Refusal if its value has no text. */
function entryEnd(draft: Draft, pair: NodePair): number {
  const [start = 0, end = 0] = pair.value?.range ?? [];
  if (start === end) throw new Refusal("the entry before it has no value");
  return draft.source.text[end - 1] === "\n" ? start : end;
}

function addBehind(draft: Draft, start: number, end: number, writers: readonly Writer[], style: FlowStyle): void {
  const { text } = draft.source;
  const indent = text.slice(lineStart(draft, start), start);
  const rest = /^([ \t]*,)?[ \t]*(?:[ \t]#.*)?$/.exec(text.slice(end, lineEnd(draft, end)));
  if (!/^[ \t]*$/.test(indent) || rest === null) {
    const flat = style.lines === null || /^[ \t]*$/.test(indent) ? style : { ...style, lines: null };
    replaceText(draft, end, end, writers.map((write) => style.comma + write(indentOf(draft, start), flat)).join(""));
    return;
  }
  const ending = endingAt(draft, end);
  const lines = writers.map((write) => ending + indent + write(indent, style));
  const at = lineEnd(draft, end);
  if (rest[1] === undefined) replaceText(draft, end, end, ",");
  replaceText(draft, at, at, lines.join(",") + (rest[1] === undefined ? "" : ","));
}

function fillEmpty(
  draft: Draft,
  node: YAMLMap | YAMLSeq,
  writers: readonly Writer[],
  chain: readonly Ancestor[],
): void {
  const { text } = draft.source;
  const [start = 0, end = 0] = node.range ?? [];
  const inside = text.slice(start + 1, end - 1);
  if (inside.trim() !== "") throw new Refusal("the empty brackets contain a comment");
  const style = flowStyle(draft, chain);
  const indent = indentOf(draft, start);
  if (style.lines === null) {
    const pad = /[\r\n]/.test(inside) ? "" : inside.slice(0, 1);
    const entries = writers.map((write) => write(indent, style));
    return replaceText(draft, start + 1, end - 1, pad + entries.join(style.comma) + pad);
  }
  const { unit, ending, trailingComma } = style.lines;
  const lines = writers.map((write) => ending + indent + unit + write(indent + unit, style));
  replaceText(draft, start + 1, end - 1, `${lines.join(",")}${trailingComma ? "," : ""}${ending}${indent}`);
}
