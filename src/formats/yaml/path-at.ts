import { isMap, isSeq, type Node } from "yaml";
import { lastIndexWhere } from "../../core/last-index.ts";
import type { Path } from "../../core/path.ts";
import { contentEnd, type NodePair } from "./locate.ts";
import { parsedOf } from "./parsed-document.ts";
import { keyText } from "./read-value.ts";
import type { YamlDocument } from "./yaml-file.ts";

/** The path of the innermost key or item at an offset of a document. */
export function pathAt(document: YamlDocument, offset: number): Path {
  const path: (string | number)[] = [];
  for (let here = parsedOf(document)?.root ?? null; isMap(here) || isSeq(here); ) {
    const items = here.items as readonly (Node | NodePair)[];
    const index = lastIndexWhere(items.length, (at) => startOf(items[at]) <= offset);
    const item = items[index];
    if (item === undefined || offset > endOf(item)) break;
    const step = "key" in item ? keyText(item.key) : index;
    if (step === null) break;
    path.push(step);
    here = "key" in item ? item.value : item;
  }
  return path;
}

function startOf(item: Node | NodePair | undefined): number {
  const node = item !== undefined && "key" in item ? item.key : item;
  return node?.range?.[0] ?? 0;
}

function endOf(item: Node | NodePair): number {
  if (!("key" in item)) return contentEnd(item);
  return Math.max(contentEnd(item.key), item.value === null ? 0 : contentEnd(item.value));
}
