import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { type NodePair, nodeAt, pairAt } from "./locate.ts";
import type { Parsed } from "./parsed-document.ts";
import { isMergeKey, keyText, type ReadValue } from "./read-value.ts";

/** See YamlDocument.obstacle. */
export function whyNotEditable(parsed: Parsed, path: Path): string | null {
  if (parsed.isPlain) return templateObstacle(nodeAt(parsed.root, path));
  const read = parsed.read();
  let here: Node | null = parsed.root;
  for (const [index, step] of path.entries()) {
    const blocked = nodeObstacle(here, read);
    if (blocked) return blocked;
    if (isMap(here) && typeof step === "string") {
      const merged = mergeObstacle(here, step, read);
      if (merged) return merged;
      const pair = pairAt(here, step);
      if (!pair)
        return valueAt(read.value, path.slice(0, index + 1)) === undefined ? null : "the key comes from an alias";
      if (!isScalar(pair.key) || pair.key.anchor !== undefined || pair.key.tag !== undefined) {
        return "a parent key has an anchor or a tag";
      }
      here = pair.value;
    } else if (isSeq(here) && typeof step === "number") {
      here = (here.items[step] as Node | undefined) ?? null;
    } else return null;
  }
  return nodeObstacle(here, read) ?? templateObstacle(here);
}

function nodeObstacle(node: Node | null, read: ReadValue): string | null {
  if (isAlias(node)) return `the value is the alias *${node.source.slice(0, 60)}, which is shared with other places`;
  if (node === null) return null;
  if (read.shared.has(node)) return "the value has an anchor that other places use";
  if (isBarePair(node)) return "a map without braces stands in the list";
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined && node.tag !== "!") {
    const implied = isMap(node) ? "map" : isSeq(node) ? "seq" : "";
    if (node.tag !== `tag:yaml.org,2002:${implied}`) return "the value has an explicit type tag";
  }
  return null;
}

/** Whether a map is a single pair in a flow list, as in `[a: 1]` and `[? a]`. Such a map starts where its key does. */
function isBarePair(node: Node): boolean {
  if (!isMap(node) || node.flow !== true) return false;
  const [first] = node.items as NodePair[];
  return first !== undefined && first.key.range?.[0] === node.range?.[0];
}

function templateObstacle(node: Node | null): string | null {
  if (!isScalar(node) || !String(node.value).includes("{{")) return null;
  return "the value contains a template";
}

/**
 * A merge key that has the key too. After the key, it overrides it; if the map does not have the key, it only comes
 * from the merge.
 */
function mergeObstacle(map: YAMLMap, key: string, read: ReadValue): string | null {
  for (const pair of map.items.toReversed()) {
    if (!isMergeKey(pair.key)) {
      if (keyText(pair.key) === key) return null;
      continue;
    }
    if (mergedMaps(pair.value as Node | null, read).some((merged) => says(merged, key, read, 0))) {
      return "the value comes from a merge key (<<)";
    }
  }
  return null;
}

function says(map: YAMLMap, key: string, read: ReadValue, depth: number): boolean {
  if (depth > 20) return true;
  return map.items.some((pair) =>
    isMergeKey(pair.key)
      ? mergedMaps(pair.value as Node | null, read).some((merged) => says(merged, key, read, depth + 1))
      : keyText(isAlias(pair.key) ? read.targets.get(pair.key) : pair.key) === key,
  );
}

function mergedMaps(value: Node | null, read: ReadValue): YAMLMap[] {
  const target = isAlias(value) ? (read.targets.get(value) ?? null) : value;
  if (isMap(target)) return [target];
  return isSeq(target) ? (target.items as Node[]).flatMap((item) => mergedMaps(item, read)) : [];
}
