import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { PlainKey, PlainMaker, ScalarStyle } from "./plain-maker.ts";

/**
 * Creates the same nodes as the parser, as far as they are used: kinds, values, styles and ranges. A collection in
 * block style ends where its last value does.
 */
export const nodeMaker: PlainMaker<Node> = {
  scalar: scalarNode,
  list: (start) => placed(new YAMLSeq(), start, start),
  map: (start) => placed(new YAMLMap(), start, start),
  add: (list, item) => {
    (list as YAMLSeq).items.push(item);
    extend(list, item);
  },
  put: (map, key, value) => {
    (map as YAMLMap).items.push(new Pair(keyNode(key), value));
    extend(map, value);
    return "new";
  },
  close: (collection, end) => {
    (collection as YAMLMap | YAMLSeq).flow = true;
    extendTo(collection, end);
  },
  comment: () => undefined,
};

function scalarNode(text: string, style: ScalarStyle, start: number, end: number): Scalar {
  const scalar = new Scalar(text);
  scalar.type = style;
  return placed(scalar, start, end);
}

function keyNode({ text, style, start, end }: PlainKey): Scalar {
  return scalarNode(text, style, start, end);
}

function placed<Made extends Node>(node: Made, start: number, end: number): Made {
  node.range = [start, end, end];
  return node;
}

function extend(collection: Node, last: Node): void {
  extendTo(collection, last.range?.[1] ?? 0);
}

function extendTo({ range }: Node, end: number): void {
  if (range) range[1] = range[2] = end;
}
