import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { Parsed } from "./parsed-document.ts";
import { isMergeKey, keyText } from "./read-value.ts";

/** A key with its value, as the parser returns it. */
export type NodePair = Pair<Node, Node | null>;

/**
 * The pair with a key in a map, not counting merge keys. Of several pairs, the last one, which is the one that counts.
 */
export function pairAt(map: YAMLMap, key: string): NodePair | null {
  const mayDiffer = isResolved.test(key);
  return (map.items as NodePair[]).findLast((pair) => isCalled(pair, key, mayDiffer)) ?? null;
}

/** All pairs with a key in a map. */
export function pairsOf(map: YAMLMap, key: string): NodePair[] {
  const mayDiffer = isResolved.test(key);
  return (map.items as NodePair[]).filter((pair) => isCalled(pair, key, mayDiffer));
}

function isCalled({ key: node }: NodePair, key: string, mayDiffer: boolean): boolean {
  if (!mayDiffer && isScalar(node) && node.value !== key && node.tag === undefined) return false;
  return keyText(node) === key && !isMergeKey(node);
}

/** Keys that can also be written in another way as plain scalars: booleans and numbers. */
const isResolved = /^(?:true$|false$|[-\d])/;

/** A step of a path in the text: the key's pair, or the list's item. */
export interface Step {
  readonly pair: NodePair | null;
  readonly node: Node | null;
}

/** The steps for the longest part of the path that is in the text. Aliases are not followed. */
export function walk(root: Node | null, path: Path): Step[] {
  const steps: Step[] = [];
  reach(root, path, (step) => steps.push(step));
  return steps;
}

/** The last of these steps, and how many there are. */
interface Reached extends Step {
  readonly steps: number;
}

function reach(root: Node | null, path: Path, pass?: (step: Step) => void): Reached {
  let steps = 0;
  let pair: NodePair | null = null;
  let node = root;
  for (const step of path) {
    if (isMap(node) && typeof step === "string") {
      const next = pairAt(node, step);
      if (next === null) break;
      pair = next;
      node = next.value;
    } else if (isSeq(node) && typeof step === "number") {
      const item = node.items[step] as Node | undefined;
      if (item === undefined) break;
      pair = null;
      node = item;
    } else break;
    pass?.({ pair, node });
    steps += 1;
  }
  return { steps, pair, node };
}

/** The node at a path; null if the path doesn't exist. */
export function nodeAt(root: Node | null, path: Path): Node | null {
  const { steps, node } = reach(root, path);
  return steps === path.length ? node : null;
}

/** See YamlDocument.valueRange. */
export function valueRangeOf(parsed: Parsed, path: Path): Range | null {
  return nodeRange(nodeAt(parsed.root, path));
}

/** See YamlDocument.keyRange. */
export function keyRangeOf(parsed: Parsed, path: Path): Range | null {
  const { steps, pair } = reach(parsed.root, path);
  return steps === path.length ? nodeRange(pair?.key ?? null) : null;
}

/** See YamlDocument.anchor. */
export function anchorOf(source: SourceFile, document: Range, parsed: Parsed, path: Path): Range {
  const { steps, pair, node } = reach(parsed.root, path);
  if (steps === 0) return firstLine(source, document, parsed.root);
  if (pair !== null) {
    const key = nodeRange(pair.key) ?? [0, 0];
    const value = isScalar(node) || isAlias(node) ? nodeRange(node) : null;
    const sameLine = value !== null && !/[\r\n]/.test(source.text.slice(key[0], value[1]));
    return sameLine ? [key[0], Math.max(key[1], value[1])] : key;
  }
  const start = node?.range?.[0] ?? document[0];
  const end = Math.min(nodeRange(node)?.[1] ?? start, lineEnd(source, start));
  return [start, Math.max(start, end)];
}

function firstLine(source: SourceFile, document: Range, root: Node | null): Range {
  const start = nodeRange(root)?.[0] ?? document[0];
  const at = Math.min(Math.max(start, document[0]), document[1]);
  return [at, Math.max(at, Math.min(lineEnd(source, at), document[1]))];
}

function lineEnd(source: SourceFile, offset: number): number {
  return source.yaml.lineRange(source.yaml.position(offset).line)[1];
}

/** The range of a node without what surrounds it. A collection ends where its last value does. */
export function nodeRange(node: Node | null): Range | null {
  if (!node?.range) return null;
  return [node.range[0], contentEnd(node)];
}

/** The end of a node's text, not counting comments and blank lines after it. */
export function contentEnd(node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  if (!(isMap(node) || isSeq(node)) || node.flow === true) return end;
  const last = node.items.at(-1) as Node | NodePair | undefined;
  if (last === undefined) return end;
  if (!("key" in last)) return Math.max(start, contentEnd(last));
  const value = last.value === null ? 0 : contentEnd(last.value);
  return Math.max(value, contentEnd(last.key));
}
