import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { isObject, type Json } from "../../core/json.ts";
import {
  colonEnd,
  type Draft,
  endingAt,
  type Holder,
  insertLines,
  isUnwritten,
  lastContent,
  lineStart,
  replaceText,
} from "./block-draft.ts";
import { isNested, valueLines } from "./block-text.ts";
import { blockStyle, columnOf, flowStyle, indentOf, quoteHabit } from "./find-style.ts";
import { flowText } from "./flow-text.ts";
import { Refusal } from "./refusal.ts";
import { quoted, scalarText } from "./scalar-text.ts";
import { wrapValue } from "./wrap-value.ts";

/** Fills in a value where a key has none: `key:`, `key: null` or `key: ~`. Comments after it stay. */
export function fillNull(draft: Draft, node: Node | null, holder: Holder, value: Json): void {
  assertFree(node);
  placeBelow(draft, node, holder, value);
}

/**
 * Fills an empty map or list below its key, if what is around it is in block style. Returns false if it has to be filled
 * between its brackets, where a list of words is easy to read too.
 */
export function fillBelow(draft: Draft, node: YAMLMap | YAMLSeq, holder: Holder, value: Json): boolean {
  const { pair, chain } = holder;
  if (pair === null || node.items.length > 0 || node.flow !== true || chain.at(-1)?.node.flow === true) return false;
  if (Array.isArray(value) ? !value.some(isNested) : !isNested(value)) return false;
  const { text } = draft.source;
  const [start = 0, end = 0] = node.range ?? [];
  const [keyStart = 0, keyEnd = 0] = pair.key.range ?? [];
  const isAlone = /^ *(?:- +)*$/.test(text.slice(lineStart(draft, keyStart), keyStart));
  const isBeside = /^[ \t]*:[ \t]+$/.test(text.slice(keyEnd, start));
  if (!isAlone || !isBeside || text.slice(start + 1, end - 1).trim() !== "") return false;
  placeBelow(draft, node, holder, value);
  return true;
}

/** Puts a value in the place of a scalar, of empty brackets or of nothing, a map or list on the lines below the key and its comment. */
function placeBelow(draft: Draft, node: Node | null, holder: Holder, value: Json): void {
  const inFlow = holder.chain.at(-1)?.node.flow === true;
  const lines = inFlow || holder.pair === null ? null : linesBelow(draft, holder, value);
  if (lines === null || holder.pair === null) return fillInline(draft, node, holder, value);
  const colon = colonEnd(draft, holder.pair);
  const end = isUnwritten(node) ? colon : (node?.range?.[1] ?? colon);
  const between = draft.source.text.slice(colon, node?.range?.[0] ?? colon);
  if (!isUnwritten(node) && /[\r\n]/.test(between)) {
    assertBare(draft, colon, end);
    const ending = endingAt(draft, colon);
    return replaceText(draft, colon, end, lines.map((line) => ending + line).join(""));
  }
  if (end > colon) replaceText(draft, colon, end, "");
  insertLines(draft, end, lines);
}

/** Replaces a value. Throws a Refusal if comments or anchors inside it would be lost. */
export function replaceValue(draft: Draft, node: Node | null, holder: Holder, value: Json): void {
  if (node === null || isUnwritten(node)) return fillNull(draft, node, holder, value);
  assertFree(node);
  const inFlow = holder.chain.at(-1)?.node.flow === true;
  const flow = (isMap(node) || isSeq(node)) && node.flow === true;
  if (isCollection(value) && wrapValue(draft, node, holder, value)) return;
  if ((isMap(node) || isSeq(node)) && fillBelow(draft, node, holder, value)) return;
  if (isBlockScalar(node)) throw new Refusal("the value is a block scalar");
  if (isScalar(node) && !isCollection(value)) return replaceScalar(draft, node, holder, value);
  if (isScalar(node) && !inFlow && holder.pair !== null) return placeBelow(draft, node, holder, value);
  const [start = 0, end = 0] = node.range ?? [];
  if (inFlow || (flow && isCollection(value))) {
    assertBare(draft, start, end);
    const own = flow ? [...holder.chain, { node: node as never, path: holder.path }] : holder.chain;
    return replaceText(draft, start, end, flowText(value, indentOf(draft, start), flowStyle(draft, own), holder.path));
  }
  if (holder.pair === null) throw new Refusal("a list item would have to be rewritten");
  const colon = colonEnd(draft, holder.pair);
  const last = lastContent(draft, node, colon);
  assertBare(draft, colon, last);
  const lines = linesBelow(draft, holder, value);
  const ending = endingAt(draft, colon);
  const text = lines
    ? lines.map((line) => ending + line).join("")
    : ` ${scalarText(value, quoteHabit(draft), "block")}`;
  replaceText(draft, colon, last, text);
}

function replaceScalar(draft: Draft, node: Scalar, holder: Holder, value: Json): void {
  const [start = 0, end = 0] = node.range ?? [];
  replaceText(draft, start, end, sameStyle(draft, node, holder, value));
}

/** A scalar in the style of the one that it replaces, or else, in brackets, of those around it: JSON stays JSON. */
function sameStyle(draft: Draft, node: Scalar, { chain, path }: Holder, value: Json): string {
  if (typeof value === "string" && node.type === "QUOTE_DOUBLE") return quoted(value, '"');
  if (typeof value === "string" && node.type === "QUOTE_SINGLE") return quoted(value, "'");
  if (chain.at(-1)?.node.flow === true) return flowText(value, "", flowStyle(draft, chain), path);
  return scalarText(value, quoteHabit(draft), "block");
}

function fillInline(draft: Draft, node: Node | null, holder: Holder, value: Json): void {
  const last = holder.chain.at(-1);
  const inFlow = last?.node.flow === true;
  const text = inFlow
    ? flowText(
        value,
        indentOf(draft, holder.pair?.key.range?.[0] ?? node?.range?.[0] ?? 0),
        flowStyle(draft, holder.chain),
        holder.path,
      )
    : isCollection(value) && holder.pair === null
      ? null
      : scalarText(value, quoteHabit(draft), "block");
  if (text === null) throw new Refusal("the list item has no value");
  if (!isUnwritten(node)) {
    const [start = 0, end = 0] = node?.range ?? [];
    return replaceText(draft, start, end, text);
  }
  if (holder.pair === null) throw new Refusal("the list item has no value");
  const colon = colonEnd(draft, holder.pair);
  replaceText(draft, colon, colon, ` ${text}`);
}

function linesBelow(draft: Draft, holder: Holder, value: Json): string[] | null {
  if (!isCollection(value)) return null;
  const column = columnOf(draft, holder.pair?.key.range?.[0] ?? 0);
  return valueLines(value, column, blockStyle(draft, holder.chain), holder.path);
}

function isCollection(value: Json): boolean {
  return Array.isArray(value) || isObject(value);
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

function assertFree(node: Node | null): void {
  if (node === null) return;
  if (isAlias(node) || (node as Scalar).anchor !== undefined || node.tag !== undefined) {
    throw new Refusal("the value has an anchor or a tag");
  }
}

function assertBare(draft: Draft, start: number, end: number): void {
  const text = draft.source.text.slice(start, end);
  if (/#|(?:^|[\s,[{:])[&*!]/.test(text)) throw new Refusal("a comment or an anchor inside the value would be lost");
}
