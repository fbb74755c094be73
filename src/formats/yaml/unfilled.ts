import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import type { NodePair } from "./locate.ts";
import { isMergeKey, keyText } from "./read-value.ts";

/**
 * A comment that is a token: a later step puts the value in its place. `#{X}#` and `#{X}` (Replace Tokens, Octopus),
 * `#!X!#`, `#%X%`, `#@ x` (ytt), `#X#`.
 */
const token = /#(?:[{!@%$]\S|@ \S|[\w.:-]+#[ \t]*(?=[\r\n]|$))/y;

/** Any such comment behind a key or a dash: what is without one need not be walked. */
const anyToken = /[:-][ \t]+#(?:[{!@%$]|[\w.:-]+#)/;

/** False for a text in which no value is left out for a later step. */
export function mayHaveTokens(text: string): boolean {
  return anyToken.test(text);
}

/**
 * The paths of values that are left out for a later step to fill in: a key or an item with nothing but a token behind
 * it, which YAML takes for a comment. With one of them in the document, what an alias stands for is not known either.
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
