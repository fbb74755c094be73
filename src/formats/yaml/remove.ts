import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import {
  type Ancestor,
  colonEnd,
  type Draft,
  type Holder,
  lastContent,
  lineEnd,
  lineStart,
  replaceText,
} from "./block-draft.ts";
import { flowStyle, quoteHabit } from "./find-style.ts";
import type { NodePair } from "./locate.ts";
import { Refusal } from "./refusal.ts";
import { quoted, scalarText } from "./scalar-text.ts";

type Entry = Node | NodePair;

/** Removes keys of a map or items of a list by their indices. If none is left, it becomes `{}` or `[]`. */
export function removeEntries(draft: Draft, node: YAMLMap | YAMLSeq, indices: readonly number[], holder: Holder): void {
  const entries = node.items as Entry[];
  assertUnshared(
    draft,
    indices.map((index) => entries[index] as Entry),
  );
  if (indices.length === entries.length) return emptyCollection(draft, node, holder);
  const runs = runsOf(indices);
  for (const run of runs) {
    if (node.flow === true) removeFromFlow(draft, entries, run);
    else removeFromBlock(draft, node, entries, run);
  }
}

/** Adjacent entries, by the indices of the first and the last one. */
type Run = readonly [first: number, last: number];

function runsOf(indices: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const index of indices.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** Renames a key, keeping its quotes. */
export function renameKey(draft: Draft, map: YAMLMap, pair: NodePair, name: string, chain: readonly Ancestor[]): void {
  const [start = 0, end = 0] = pair.key.range ?? [];
  const type = isScalar(pair.key) ? pair.key.type : undefined;
  colonEnd(draft, pair);
  const text =
    type === "QUOTE_DOUBLE"
      ? quoted(name, '"')
      : type === "QUOTE_SINGLE"
        ? quoted(name, "'")
        : scalarText(name, quoteHabit(draft), map.flow === true ? "flow" : "block");
  if (type === undefined && flowStyle(draft, chain).keyQuote !== null)
    throw new Refusal("the key has an unusual layout");
  replaceText(draft, start, end, text);
}

/** Removes entries with the commas after them or, if nothing follows, with those before them. */
function removeFromFlow(draft: Draft, entries: readonly Entry[], [index, lastIndex]: Run): void {
  const hasNext = lastIndex + 1 < entries.length;
  const around = entries.slice(hasNext ? index : index - 1, hasNext ? lastIndex + 2 : lastIndex + 1);
  const isPlain = around.slice(1).every((entry, nth) => {
    return /^\s*,\s*$/.test(draft.source.text.slice(endOf(draft, around[nth] as Entry), startOf(entry)));
  });
  if (!isPlain) throw new Refusal("a comment beside it would be lost");
  if (!hasNext && isCommented(draft, endOf(draft, around.at(-1) as Entry))) {
    throw new Refusal("a comment beside it would go to the entry before it");
  }
  const [first, last] = [around[0] as Entry, around.at(-1) as Entry];
  if (hasNext && isMarked(first)) throw new Refusal("an anchor or a tag before it would stay");
  const [start, end] = hasNext ? [startOf(first), startOf(last)] : [endOf(draft, first), endOf(draft, last)];
  replaceText(draft, start, end, "");
}

/** Whether only a comma stands between an offset and a comment on its line. */
function isCommented(draft: Draft, offset: number): boolean {
  return /^[ \t]*,?[ \t]*#/.test(draft.source.text.slice(offset, lineEnd(draft, offset)));
}

/** Whether an entry has an anchor or a tag, which stands before its range. */
function isMarked(entry: Entry): boolean {
  const { anchor, tag } = ("key" in entry ? entry.key : entry) as Scalar;
  return anchor !== undefined || tag !== undefined;
}

function removeFromBlock(draft: Draft, node: Node, entries: readonly Entry[], [index, lastIndex]: Run): void {
  const { text } = draft.source;
  const entry = entries[lastIndex] as Entry;
  const start = entryStart(draft, node, entries, index);
  const end = lineEnd(draft, endOf(draft, entry));
  const next = entries[lastIndex + 1];
  assertNothingBetween(draft, node, entries, [index, lastIndex]);
  const first = lineStart(draft, start);
  if (
    text
      .slice(first, start)
      .replace(/^\ufeff/, "")
      .trim() !== ""
  ) {
    if (next === undefined) throw new Refusal("it is on the same line as its parent");
    const nextStart = entryStart(draft, node, entries, lastIndex + 1);
    if (text.slice(end, nextStart).trim() !== "" || text.slice(endOf(draft, entry), end).trim() !== "") {
      throw new Refusal("a comment beside it would be lost");
    }
    return replaceText(draft, start, nextStart, "");
  }
  assertNothingSlides(draft, entries[index - 1], end);
  const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? "";
  const from = text.startsWith("\ufeff", first) ? first + 1 : first;
  if (ending !== "" || from === 0) return replaceText(draft, from, end + ending.length, "");
  replaceText(draft, from - (text.slice(0, from).endsWith("\r\n") ? 2 : 1), end, "");
}

/** Throws a Refusal if a block scalar before the removed lines would absorb blank lines or comments after them. */
function assertNothingSlides(draft: Draft, previous: Entry | undefined, end: number): void {
  const above = previous === undefined ? undefined : lastScalar(previous);
  if (above === undefined && previous !== undefined) return;
  // At the end of the text, it would lose its last line break.
  if (/^(?:$|(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n#])/.test(draft.source.text.slice(end)) && isScalar(above)) {
    throw new Refusal("a block scalar before it would absorb the lines after it");
  }
}

function lastScalar(entry: Entry): Node | undefined {
  const node = "key" in entry ? entry.value : entry;
  if (isScalar(node)) return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? node : undefined;
  if (!(isMap(node) || isSeq(node)) || node.flow === true) return undefined;
  const last = node.items.at(-1) as Entry | undefined;
  return last === undefined ? undefined : lastScalar(last);
}

function emptyCollection(draft: Draft, node: YAMLMap | YAMLSeq, holder: Holder): void {
  const { text } = draft.source;
  const [start = 0, end = 0] = node.range ?? [];
  if (node.flow === true) {
    if (text.slice(start, end).includes("#")) throw new Refusal("a comment inside it would be lost");
    return replaceText(draft, start + 1, end - 1, "");
  }
  const entries = node.items as Entry[];
  assertNothingBetween(draft, node, entries, [0, entries.length - 1]);
  const last = lastContent(draft, node, start);
  const from = holder.pair === null ? start : colonEnd(draft, holder.pair);
  const lead = text.slice(from, start);
  if (lead.trim() !== "") throw new Refusal("a comment or an anchor before it would be lost");
  replaceText(draft, from, last, `${holder.pair === null ? "" : " "}${isMap(node) ? "{}" : "[]"}`);
}

/** The start of an entry in a block collection: its key or its dash. */
function entryStart(draft: Draft, node: Node, entries: readonly Entry[], index: number): number {
  const entry = entries[index] as Entry;
  if (isMap(node)) return startOf(entry);
  const { text } = draft.source;
  const seqStart = node.range?.[0] ?? 0;
  if (index === 0) return seqStart;
  const column = seqStart - lineStart(draft, seqStart);
  const before = lineEnd(draft, endOf(draft, entries[index - 1] as Entry));
  for (const match of text.slice(before, startOf(entry)).matchAll(/(?:\r\n|\n|\r)( *)-(?=[ \t\r\n]|$)/g)) {
    if (match[1]?.length === column) return before + match.index + match[0].length - 1;
  }
  throw new Refusal("the list has an unusual layout");
}

function startOf(entry: Entry): number {
  return ("key" in entry ? entry.key.range : entry.range)?.[0] ?? 0;
}

function endOf(draft: Draft, entry: Entry): number {
  if (!("key" in entry)) return lastContent(draft, entry, startOf(entry));
  const pair = entry;
  return lastContent(draft, pair.value, colonEnd(draft, pair));
}

/** Throws a Refusal if there are comments between the entries, which would be removed with them. */
function assertNothingBetween(draft: Draft, node: Node, entries: readonly Entry[], [first, last]: Run): void {
  for (let index = first; index < last; index += 1) {
    const end = lineEnd(draft, endOf(draft, entries[index] as Entry));
    if (draft.source.text.slice(end, entryStart(draft, node, entries, index + 1)).includes("#")) {
      throw new Refusal("a comment beside it would be lost");
    }
  }
}

/** Throws a Refusal if the removed entries contain an anchor that is used elsewhere. */
function assertUnshared(draft: Draft, entries: readonly Entry[]): void {
  const { shared } = draft.parsed.read();
  const queue: (Node | null)[] = entries.flatMap((entry) => ("key" in entry ? [entry.key, entry.value] : [entry]));
  for (const node of queue) {
    if (node === null) continue;
    if (shared.has(node)) throw new Refusal("it contains an anchor that other places use");
    if (isMap(node)) for (const { key, value } of node.items as NodePair[]) queue.push(key, value);
    if (isSeq(node)) for (const item of node.items as Node[]) queue.push(item);
  }
}
