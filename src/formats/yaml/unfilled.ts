import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { NodePair } from "./locate.ts";
import { isMergeKey, keyText } from "./read-value.ts";

/**
 * A comment that is a placeholder, which a later step replaces by the value. `#{X}#` and `#{X}` (Replace Tokens,
 * Octopus), `#!X!#`, `#%X%`, `#@ x` (ytt), `#X#`.
 */
const token = /#(?:[{!@%$]\S|@ \S|[\w.:-]+#[ \t]*(?=[\r\n]|$))/y;

/** Any such comment after a key or a dash: a cheap test to skip texts without one. */
const anyToken = /[:-][ \t]+#(?:[{!@%$]|[\w.:-]+#)/;

/** Whether a text may have placeholders for values; false if it certainly has none. */
export function mayHaveTokens(text: string): boolean {
  return anyToken.test(text);
}

/**
 * The paths of missing values that a later step fills in: keys or items followed only by a placeholder, which YAML
 * reads as a comment. If a document has any, the values of its aliases aren't known either, so their paths are
 * included.
 */
export function unfilledPaths(text: string, range: Range, root: Node | null): readonly Path[] {
  if (!anyToken.test(text.slice(...range))) return [];
  const unfilled: Path[] = [];
  const aliases: Path[] = [];
  visit(root, []);
  return unfilled.length === 0 ? [] : [...unfilled, ...aliases];

  function visit(node: Node | null, path: Path): void {
    if (isAlias(node)) aliases.push(path);
    else if (isScalar(node) && isUnfilled(text, node.range)) unfilled.push(path);
    else if (isSeq(node)) for (const [index, item] of (node.items as Node[]).entries()) visit(item, [...path, index]);
    else if (isMap(node)) for (const pair of node.items as NodePair[]) visitPair(pair, path);
  }

  function visitPair({ key, value }: NodePair, path: Path): void {
    const name = keyText(key);
    if (isMergeKey(key)) aliases.push(path);
    else if (name !== null) visit(value, [...path, name]);
  }
}

function isUnfilled(text: string, range: Node["range"]): boolean {
  if (!range || range[0] !== range[1]) return false;
  token.lastIndex = range[0];
  return token.test(text);
}
